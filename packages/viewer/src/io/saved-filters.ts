import { UNFILTERED } from "../state/filters.ts";
import { type Address, type FacetValues, formatAddress, parseAddress, START } from "./address.ts";

/** Filters under a name that a reader gave them; `address` is how a link would have them. */
export interface SavedFilters {
  readonly name: string;
  readonly address: string;
}

/** Where a browser keeps them: like `localStorage`. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

const KEY = "newsgraph filters";

/** What was saved in this browser; nothing where it keeps nothing or what it keeps makes no sense. */
export function savedOn(shelf: Shelf | null): readonly SavedFilters[] {
  try {
    const saved: unknown = JSON.parse(shelf?.getItem(KEY) ?? "[]");
    return Array.isArray(saved) ? saved.filter(isSaved) : [];
  } catch {
    return [];
  }
}

/** Keeps these; returns whether the browser did so. */
export function saveOn(shelf: Shelf | null, saved: readonly SavedFilters[]): boolean {
  try {
    shelf?.setItem(KEY, JSON.stringify(saved));
    return shelf !== null;
  } catch {
    return false;
  }
}

/** With these filters under that name, which takes the place of one of the same name. */
export function withSaved(
  saved: readonly SavedFilters[],
  name: string,
  filters: Address["filters"],
  values: FacetValues,
): readonly SavedFilters[] {
  const address = formatAddress({ ...START, filters }, values);
  return [...withoutSaved(saved, name), { name, address }].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Without those of that name. */
export function withoutSaved(saved: readonly SavedFilters[], name: string): readonly SavedFilters[] {
  return saved.filter((one) => one.name !== name);
}

/** The filters again. What the view at hand does not have is left out. */
export function filtersOf({ address }: SavedFilters, values: FacetValues): Address["filters"] {
  return address === "" ? UNFILTERED : parseAddress(address, values).filters;
}

function isSaved(value: unknown): value is SavedFilters {
  const { name, address } = (value ?? {}) as Partial<SavedFilters>;
  return typeof name === "string" && typeof address === "string";
}
