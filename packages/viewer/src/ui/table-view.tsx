import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { formatTsv, rowCount, sortRows, TABLES, type Table, type TableId, tableOf } from "../pipeline/rows.ts";
import { select } from "../state/session.ts";
import { NothingMatches } from "./graph-view.tsx";
import { useSession } from "./session-context.ts";

/** Rows are of one height, so that only those in sight need to be there. On a narrow screen a row is a card of two lines. */
const ROW_HEIGHT = 32;
const CARD_HEIGHT = 60;
/** Rows beyond the edges of what is in sight. */
const SPARE_ROWS = 12;

const TABLE_WORDS: Readonly<Record<TableId, string>> = {
  statements: "Statements",
  actors: "Actors",
  articles: "Articles",
};

/** All that the graph shows, as tables: for reading in order, for the keyboard, for screen readers. */
export function TableView({ onOpenPanel }: { readonly onOpenPanel: () => void }): JSX.Element {
  const session = useSession();
  const [tableId, setTableId] = useState<TableId>("statements");
  const [sort, setSort] = useState({ column: -1, isDescending: false });
  const visible = session.visible.value;
  const table = useMemo(() => tableOf(session.index, visible, tableId), [session.index, visible, tableId]);
  const rows = useMemo(() => sortRows(table, sort.column, sort.isDescending), [table, sort]);
  return (
    <main class="table-view" aria-label="Table">
      <div class="above">
        <fieldset class="tabs" aria-label="Table">
          {TABLES.map((id) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === tableId}
              onClick={() => {
                setTableId(id);
                setSort({ column: -1, isDescending: false });
              }}
            >
              {TABLE_WORDS[id]} <span class="count">{rowCount(session.index, visible, id)}</span>
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          class="link-button"
          onClick={() => {
            navigator.clipboard.writeText(formatTsv(table.columns, rows)).then(
              () => {
                session.spoken.value = `Copied ${rows.length} rows.`;
              },
              () => {
                session.spoken.value = "The browser did not let the rows be copied.";
              },
            );
          }}
        >
          Copy as TSV
        </button>
      </div>
      {rows.length === 0 ? (
        <NothingMatches />
      ) : (
        <Rows
          key={tableId}
          name={tableId}
          table={table}
          rows={rows}
          sort={sort}
          onSort={setSort}
          onOpenPanel={onOpenPanel}
        />
      )}
    </main>
  );
}

interface Sort {
  readonly column: number;
  readonly isDescending: boolean;
}

interface RowsProps {
  readonly name: TableId;
  readonly table: Table;
  /** The places of its rows, sorted. */
  readonly rows: readonly number[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onOpenPanel: () => void;
}

function Rows({ name, table, rows, sort, onSort, onOpenPanel }: RowsProps): JSX.Element {
  const { columns } = table;
  const rowHeight = useSession().isNarrow.value ? CARD_HEIGHT : ROW_HEIGHT;
  const frame = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const height = frame.current?.clientHeight ?? 800;
  const first = Math.max(0, Math.floor(top / rowHeight) - SPARE_ROWS);
  const last = Math.min(rows.length, Math.ceil((top + height) / rowHeight) + SPARE_ROWS);
  return (
    <section
      class="rows"
      ref={frame}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label="Rows"
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <table class={name} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ title, isNumber }, column) => (
              <th key={title} scope="col" class={isNumber ? "number" : ""} aria-sort={sortState(sort, column)}>
                <button type="button" onClick={() => onSort(nextSort(sort, column, isNumber))}>
                  {title}
                  <span class="sort-sign" aria-hidden="true">
                    {sort.column === column ? (sort.isDescending ? "↓" : "↑") : ""}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={first * rowHeight} />
          {rows.slice(first, last).map((place, row) => (
            <BodyRow key={place} table={table} place={place} row={first + row} onOpenPanel={onOpenPanel} />
          ))}
          <Gap height={(rows.length - last) * rowHeight} />
        </tbody>
      </table>
    </section>
  );
}

/** Stands for rows that are not in sight. */
function Gap({ height }: { readonly height: number }): JSX.Element | null {
  if (height === 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: there is nothing in it to focus
    <tr aria-hidden="true" class="gap">
      <td style={{ height: `${height}px` }} />
    </tr>
  );
}

interface BodyRowProps {
  readonly table: Table;
  /** Of its item, in the view. */
  readonly place: number;
  /** Its number among the rows, from 0. */
  readonly row: number;
  readonly onOpenPanel: () => void;
}

function BodyRow({ table, place, row, onOpenPanel }: BodyRowProps): JSX.Element {
  const session = useSession();
  const selection = session.selection.value;
  const opens = table.opensAt(place);
  const isSelected = opens !== null && selection?.kind === opens.kind && selection.id === opens.id;
  const cells = table.columns.map(({ title, isNumber, cell }) => ({ title, isNumber, cell: cell(place) }));
  return (
    <tr
      aria-rowindex={row + 2}
      class={isSelected ? "selected" : ""}
      onClick={() => opens !== null && select(session, opens)}
    >
      {cells.map(({ title, isNumber, cell }, column) => (
        <td key={title} class={isNumber ? "number" : ""} title={String(cell)}>
          {column === 0 && opens !== null ? (
            <button
              type="button"
              aria-pressed={isSelected}
              onClick={(event) => {
                event.stopPropagation();
                select(session, opens);
                // A click by keyboard has no pointer: then the focus follows to what it opened.
                if (event.detail === 0) onOpenPanel();
              }}
            >
              {cell}
            </button>
          ) : (
            cell
          )}
        </td>
      ))}
    </tr>
  );
}

function sortState(sort: Sort, column: number): "ascending" | "descending" | "none" {
  if (sort.column !== column) return "none";
  return sort.isDescending ? "descending" : "ascending";
}

/** Numbers begin with the largest, words with the first; a third click gives the order of the articles back. */
function nextSort(sort: Sort, column: number, isNumber: boolean): Sort {
  if (sort.column !== column) return { column, isDescending: isNumber };
  return sort.isDescending === isNumber ? { column, isDescending: !isNumber } : { column: -1, isDescending: false };
}
