/** Why two mentions are one: the later mention, the one that it was joined to, and the sieve that did it. */
export interface Link {
  readonly mention: number;
  readonly antecedent: number;
  readonly sieve: string;
}

/** Which mentions are one. It grows by joining and never splits. */
export interface Partition {
  /** The first mention of the group that holds `mention`: two are one if their firsts are equal. */
  first(mention: number): number;
  /** All mentions of the group, ascending. */
  members(mention: number): readonly number[];
  join(link: Link): void;
  /** Everything that was joined, in the order in which it was. */
  readonly links: readonly Link[];
}

/** A partition of `size` mentions in which each is alone. */
export function partitionOf(size: number): Partition {
  const groups: (readonly number[])[] = Array.from({ length: size }, (_, at) => [at]);
  const links: Link[] = [];
  const members = (mention: number): readonly number[] => groups[mention] ?? [mention];
  return {
    links,
    members,
    first: (mention) => members(mention)[0] ?? mention,
    join: (link) => {
      if (members(link.mention) === members(link.antecedent)) return;
      const joined = [...members(link.mention), ...members(link.antecedent)].sort((a, b) => a - b);
      for (const each of joined) groups[each] = joined;
      links.push(link);
    },
  };
}
