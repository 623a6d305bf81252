import type { IsoDate } from "../article/article.ts";
import type { Office } from "../lexicon/generated/offices.ts";
import { type Incumbent, incumbentsOf, officeOf, officesOf, officesWith, type Term } from "./offices.ts";
import type { Partition } from "./partition.ts";
import { type RoleHolding, roleIn } from "./role-holding.ts";
import { factsAt, mentionAt, type Scene } from "./scene.ts";

/** Whom a group of mentions is taken for, since its words name an office that he held. */
export interface Holder {
  readonly office: Office;
  readonly incumbent: Incumbent;
  /** The term that the article's date falls in, or before it for a former holder; `null` where the full name was enough. */
  readonly term: Term | null;
  /** The mention that names the office. */
  readonly mention: number;
}

/**
 * The known holder of an office whom the mentions name: "Mr. Bush" of "U.S. President Bush", by the day of the article.
 *
 * The text must name the office, and nothing that it says may be against it. A full name is enough where one alone of that
 * name held the office; else the article must name the state or organization, and its date must leave one holder.
 */
export function holderOf(scene: Scene, partition: Partition, members: readonly number[]): Holder | null {
  const names = [
    ...new Set(members.filter((member) => isPersonName(scene, member)).map((member) => nameAt(scene, member))),
  ];
  if (names.length === 0) return null;
  const holdings = members.flatMap((mention) => {
    const holding = roleIn(scene, partition, mentionAt(scene, mention));
    return holding === null || NOT_HELD.has(holding.held) ? [] : [{ ...holding, mention }];
  });
  // Where one mention tells of what, the others mean the same: "the company's president", then "President Marrant".
  const told = holdings.filter(
    ({ role, of }) => of !== null || !holdings.some((other) => other.role.name === role.name && other.of !== null),
  );
  const found = told.flatMap((holding) =>
    officesFor(scene, holding, names.some(isFull)).flatMap((office) =>
      heldBy(scene, office, holding, names).map((each): Holder => ({ ...each, mention: holding.mention })),
    ),
  );
  const [first] = found;
  return found.every(({ incumbent }) => incumbent.name === first?.incumbent.name) ? (first ?? null) : null;
}

/** What somebody else holds, or nobody yet. */
const NOT_HELD: ReadonlySet<RoleHolding["held"]> = new Set(["deputy", "future"]);

const isFull = (name: string): boolean => name.includes(" ");

const nameAt = (scene: Scene, member: number): string => factsAt(scene, member).key;

function isPersonName(scene: Scene, member: number): boolean {
  const { kind, type } = mentionAt(scene, member);
  return kind === "name" && type === "Person";
}

/** The offices that the words may mean. Any head may be called leader, if his name is told in full. */
function officesFor(scene: Scene, { role, of }: RoleHolding, full: boolean): readonly Office[] {
  if (of === null) return officesWith(role.name).filter((office) => full || isNamed(scene, office.of));
  const body = factsAt(scene, of).known?.label ?? "";
  const office = officeOf(role.name, body);
  if (office !== null) return [office];
  return role.name === "leader" && full ? officesOf(body) : [];
}

function isNamed(scene: Scene, body: string): boolean {
  return scene.facts.some(({ known }) => known?.label === body);
}

function heldBy(
  scene: Scene,
  office: Office,
  { held }: RoleHolding,
  names: readonly string[],
): readonly Omit<Holder, "mention">[] {
  const { date } = scene.document.article;
  const all = incumbentsOf(office, names).filter(({ terms: [{ from }] }) => date === null || from <= date);
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0 && names.some(isFull)) return [{ office, incumbent: only, term: null }];
  const dated = all.flatMap((incumbent) => {
    const term = date === null ? undefined : incumbent.terms.findLast((each) => isAt(each, date, held === "past"));
    return term === undefined ? [] : [{ office, incumbent, term }];
  });
  return dated.length === 1 ? dated : [];
}

/** Whether the day lies in the term, or behind it. */
function isAt({ from, until }: Term, date: IsoDate, isOver: boolean): boolean {
  if (isOver) return until !== null && until <= date;
  return from <= date && (until === null || date <= until);
}
