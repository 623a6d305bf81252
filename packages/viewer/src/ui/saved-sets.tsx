import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { valuesIn } from "../io/history.ts";
import {
  filtersOf,
  type SavedFilters,
  type Shelf,
  savedOn,
  saveOn,
  withoutSaved,
  withSaved,
} from "../io/saved-filters.ts";
import { useSession } from "./session-context.ts";

/** Filters that the reader keeps under a name, in this browser. */
export function SavedSets({ isFiltered }: { readonly isFiltered: boolean }): JSX.Element | null {
  const session = useSession();
  const [saved, setSaved] = useState(() => savedOn(shelf()));
  const [name, setName] = useState("");
  const values = valuesIn(session.facets);
  const keep = (next: readonly SavedFilters[]): void => {
    setSaved(next);
    if (!saveOn(shelf(), next)) session.spoken.value = "This browser keeps no filters after the page is closed.";
  };
  if (saved.length === 0 && !isFiltered) return null;
  return (
    <fieldset class="facet saved">
      <legend>Saved filters</legend>
      {saved.map((one) => (
        <div class="row" key={one.name}>
          <button
            type="button"
            class="link-button row-label"
            onClick={() => {
              session.filters.value = filtersOf(one, values);
            }}
          >
            {one.name}
          </button>
          <button
            type="button"
            class="link-button"
            aria-label={`Forget ${one.name}`}
            onClick={() => keep(withoutSaved(saved, one.name))}
          >
            forget
          </button>
        </div>
      ))}
      {isFiltered && (
        <form
          class="save"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === "") return;
            keep(withSaved(saved, name.trim(), session.filters.value, values));
            setName("");
          }}
        >
          <input
            type="text"
            aria-label="Name for these filters"
            placeholder="Name for these filters"
            maxLength={60}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <button type="submit" class="link-button" disabled={name.trim() === ""}>
            save
          </button>
        </form>
      )}
    </fieldset>
  );
}

function shelf(): Shelf | null {
  try {
    return localStorage;
  } catch {
    // A page may be forbidden to keep anything.
    return null;
  }
}
