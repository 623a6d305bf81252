/** The first of a list that must not be empty. */
export function first<Item>(list: readonly Item[]): Item {
  const [found] = list;
  if (found === undefined) throw new RangeError("Cannot take the first of nothing");
  return found;
}
