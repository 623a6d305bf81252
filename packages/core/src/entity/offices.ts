import { tokenize } from "../document/tokens.ts";
import { type OfficeHolder, officeHolders } from "../lexicon/generated/office-holders.ts";
import { type Office, offices } from "../lexicon/generated/offices.ts";
import { sameNamePossible } from "./comparing.ts";
import { foldName } from "./folding.ts";

/** One who held an office, and his terms in it. */
export interface Incumbent {
  readonly name: string;
  readonly wikidata: string | null;
  readonly terms: readonly [Term, ...Term[]];
}

/** From the first day to the last, both included; `until` is `null` where it goes on or its end is not known. */
export type Term = Pick<OfficeHolder, "from" | "until">;

/** The IRI of what Wikidata knows by that identifier. */
export function wikidataIri(identifier: string): string {
  return `http://www.wikidata.org/entity/${identifier}`;
}

/** The office that somebody has who has that role in that state or organization; `null` where none is known. */
export function officeOf(role: string, body: string): Office | null {
  return officesOf(body).find(({ roles }) => roles.includes(role)) ?? null;
}

/** The offices of a state or organization. */
export function officesOf(body: string): readonly Office[] {
  return byBody.get(body) ?? [];
}

/** The offices whose holders have that role, in whatever state or organization. */
export function officesWith(role: string): readonly Office[] {
  return byRole.get(role) ?? [];
}

/**
 * Those who held the office and may bear all the names, each folded. Who bears one of them in full goes before those who may:
 * "George W. Bush" is one man, and "George Bush" may be two.
 */
export function incumbentsOf({ name: office }: Office, names: readonly string[]): readonly Incumbent[] {
  const held = byOffice.get(office) ?? [];
  const fit = held.filter(({ forms }) =>
    names.every((name) => forms.some((form) => sameNamePossible(name, form, true))),
  );
  const exact = fit.filter(({ forms: [own = ""] }) => names.includes(own));
  const rows = exact.length > 0 ? exact : fit;
  return [...Map.groupBy(rows, ({ holder }) => holder.name)].map(([name, terms]): Incumbent => {
    const [first, ...more] = terms.map(({ holder: { from, until } }): Term => ({ from, until }));
    return { name, wikidata: terms[0]?.holder.wikidata ?? null, terms: [first as Term, ...more] };
  });
}

const byBody: ReadonlyMap<string, readonly Office[]> = Map.groupBy(offices, ({ of }) => of);
const byRole = new Map(
  [...new Set(offices.flatMap(({ roles }) => roles))].map(
    (role) => [role, offices.filter(({ roles }) => roles.includes(role))] as const,
  ),
);

const folded = (name: string): string => foldName(tokenize(name).map(({ text }) => text));

/** The holders of each office with their names folded, their own first. */
const byOffice = Map.groupBy(
  officeHolders.map((holder) => ({ holder, forms: [holder.name, ...holder.aliases].map(folded) })),
  ({ holder }) => holder.office,
);
