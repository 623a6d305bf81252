import type { ActorFamily, LineClass, Tone } from "@newsgraph/core";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { allValues, type Facet, type FacetGroup, type FacetValue } from "../pipeline/facets.ts";
import { DISTANCES } from "../state/exploration.ts";
import { activeFacets, clearFacet, type FacetId, showOnly, toggle, UNFILTERED } from "../state/filters.ts";
import { Disc, LineSample } from "./marks.tsx";
import { SavedSets } from "./saved-sets.tsx";
import { useSession } from "./session-context.ts";

/** A longer list of values opens with this many. */
const FIRST_VALUES = 8;

/** The left side of the page: what is shown, with live counts. */
export function FilterRail(): JSX.Element {
  const session = useSession();
  const filters = session.filters.value;
  const isFiltered = activeFacets(filters).length > 0 || filters.loneActors || filters.atLeast > 1;
  return (
    <nav class="rail" aria-label="Filters">
      {session.facets.map((facet) => (
        <FacetSection key={facet.id} facet={facet} />
      ))}
      <Limits />
      <div class="facet lone">
        <label>
          <input
            type="checkbox"
            checked={filters.loneActors}
            onChange={() => {
              session.filters.value = { ...filters, loneActors: !filters.loneActors };
            }}
          />
          <span>Actors without a visible statement</span>
        </label>
      </div>
      <button
        type="button"
        class="text-button"
        disabled={!isFiltered}
        onClick={() => {
          session.filters.value = UNFILTERED;
        }}
      >
        Clear all filters
      </button>
      <SavedSets isFiltered={isFiltered} />
    </nav>
  );
}

/** So many times a statement is told, to choose from. */
const TIMES = [1, 2, 3, 5, 10] as const;

/** How often a statement must be told, and how far from the selection an actor may be. */
function Limits(): JSX.Element {
  const { filters, exploration } = useSession();
  return (
    <div class="facet limits">
      <label>
        <span class="row-label">Told at least</span>
        <select
          value={filters.value.atLeast}
          onChange={({ currentTarget }) => {
            filters.value = { ...filters.value, atLeast: Number(currentTarget.value) };
          }}
        >
          {TIMES.map((times) => (
            <option key={times} value={times}>
              {times === 1 ? "once" : `${times} times`}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="row-label">From the selection</span>
        <select
          value={exploration.value.near ?? ""}
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            exploration.value = { ...exploration.value, near: value === "" ? null : Number(value) };
          }}
        >
          <option value="">however far</option>
          {DISTANCES.map((steps) => (
            <option key={steps} value={steps}>
              {steps === 1 ? "1 step" : `${steps} steps`}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function FacetSection({ facet }: { readonly facet: Facet }): JSX.Element {
  const session = useSession();
  const [isLong, setLong] = useState(false);
  const isActive = activeFacets(session.filters.value).includes(facet.id);
  const count = allValues(facet.groups).length;
  const limit = isLong ? Number.POSITIVE_INFINITY : FIRST_VALUES;
  return (
    <fieldset class="facet">
      <legend>
        {facet.title}
        {isActive && (
          <button
            type="button"
            class="link-button"
            aria-label={`Show all: ${facet.title}`}
            onClick={() => {
              session.filters.value = clearFacet(session.filters.value, facet.id);
            }}
          >
            show all
          </button>
        )}
      </legend>
      {limited(facet.groups, limit).map((group) => (
        <Group key={group.label ?? ""} facet={facet} group={group} />
      ))}
      {count > FIRST_VALUES && (
        <button type="button" class="link-button" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? "Fewer" : `${count - FIRST_VALUES} more`}
        </button>
      )}
    </fieldset>
  );
}

function Group({
  facet,
  group: { label, values },
}: {
  readonly facet: Facet;
  readonly group: FacetGroup;
}): JSX.Element {
  return (
    <>
      {label !== null && <Row facet={facet} ids={values.map(({ id }) => id)} label={label} isGroup />}
      {values.map((value) => (
        <Row key={value.id} facet={facet} ids={[value.id]} label={value.label} isGroup={false} />
      ))}
    </>
  );
}

interface RowProps {
  readonly facet: Facet;
  readonly ids: readonly string[];
  readonly label: string;
  readonly isGroup: boolean;
}

function Row({ facet, ids, label, isGroup }: RowProps): JSX.Element {
  const session = useSession();
  const filters = session.filters.value;
  const hidden = filters.hidden[facet.id];
  const shown = ids.filter((id) => !hidden.has(id)).length;
  const counts = session.visible.value.counts[facet.id];
  const count = ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
  const [first = ""] = ids;
  return (
    <div class={`row${isGroup ? " group" : ""}${count === 0 ? " none" : ""}`}>
      <label>
        <input
          type="checkbox"
          checked={shown > 0}
          ref={(box) => {
            if (box !== null) box.indeterminate = shown > 0 && shown < ids.length;
          }}
          onChange={() => {
            session.filters.value = toggle(filters, facet.id, ids);
          }}
        />
        {!isGroup && <Sign facet={facet.id} value={first} />}
        <span class="row-label">{label}</span>
        <span class="count">{count}</span>
      </label>
      <button
        type="button"
        class="only link-button"
        aria-label={`Only ${label}`}
        onClick={() => {
          session.filters.value = showOnly(filters, facet.id, ids, allValues(facet.groups));
        }}
      >
        only
      </button>
    </div>
  );
}

/** The mark that the canvas has for a value. */
function Sign({ facet, value }: { readonly facet: FacetId; readonly value: string }): JSX.Element | null {
  if (facet === "type") return <Disc family={value as ActorFamily} />;
  if (facet === "class") return <LineSample kind={value as LineClass} />;
  if (facet === "tone") return <span class={`swatch tone-${value as Tone}`} aria-hidden="true" />;
  return null;
}

function limited(groups: readonly FacetGroup[], limit: number): readonly FacetGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    const values: readonly FacetValue[] = group.values.slice(0, Math.max(0, left));
    left -= values.length;
    return values.length === 0 ? [] : [{ ...group, values }];
  });
}
