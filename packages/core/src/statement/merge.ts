import { compareSpans } from "../text/span.ts";
import { type Draft, type DraftKey, objectKey } from "./draft.ts";
import { OFFICE } from "./offices.ts";
import type { Attribution, Interval, Qualifier } from "./statement.ts";

/**
 * Joins the drafts that say the same: subject, relation (or phrase) and object are one, and time and tense do not part them.
 *
 * The result is in the order of the text. `joined` tells what became of each draft.
 */
export function mergeDrafts(drafts: readonly Draft[]): {
  readonly merged: readonly Draft[];
  readonly joined: ReadonlyMap<DraftKey, Draft>;
} {
  const groups: Draft[][] = [];
  const byKey = new Map<string, Draft[][]>();
  for (const draft of drafts) {
    const candidates = byKey.get(keyOf(draft)) ?? [];
    const group = candidates.find((members) => members.every((member) => compatible(member, draft)));
    if (group === undefined) {
      const fresh = [draft];
      groups.push(fresh);
      byKey.set(keyOf(draft), [...candidates, fresh]);
    } else group.push(draft);
  }
  const joined = new Map<DraftKey, Draft>();
  const merged = groups.map((group) => {
    const one = join(group);
    for (const draft of group) joined.set(draft.key, one);
    return one;
  });
  return {
    merged: merged.sort(
      (a, b) =>
        compareSpans(a.spans.relation, b.spans.relation) ||
        compareSpans(a.spans.subject, b.spans.subject) ||
        compareSpans(a.spans.object, b.spans.object),
    ),
    joined,
  };
}

function keyOf({ subject, relation, phrase, object }: Draft): string {
  return `${subject} ${relation ?? `"${phrase}`} ${objectKey(object)}`;
}

/** Times that touch, or of which one is unknown; and not one to come with one that was, unless a noun only takes it for given. */
function compatible(a: Draft, b: Draft): boolean {
  if (a.time !== null && b.time !== null && (a.time.start > b.time.end || b.time.start > a.time.end)) return false;
  if ((!a.predicated && a.time === null) || (!b.predicated && b.time === null)) return true;
  const future = (draft: Draft): boolean => draft.attributions.some(({ tense }) => tense === "future");
  return future(a) === future(b);
}

function join(group: readonly Draft[]): Draft {
  const best = [...group].sort(
    (a, b) => Number(b.predicated) - Number(a.predicated) || b.confidence - a.confidence || a.sentence - b.sentence,
  )[0] as Draft;
  const told = group.filter(({ predicated }) => predicated);
  const tense = told[0]?.attributions[0].tense;
  const attributions = group.flatMap((draft) =>
    draft.attributions.map(
      (a): Attribution => (draft.predicated || tense === undefined || draft.time !== null ? a : { ...a, tense }),
    ),
  );
  return {
    ...best,
    time: narrowest(group.flatMap(({ time }) => (time === null ? [] : [time]))),
    place: best.place ?? group.find(({ place }) => place !== null)?.place ?? null,
    // Only some of the words name the office: "leader" does not where "president" does.
    qualifiers: [...best.qualifiers, ...(best.qualifiers.some(isOffice) ? [] : officesIn(group).slice(0, 1))],
    confidence: Math.max(...group.map(({ confidence }) => confidence)),
    attributions: distinct(attributions),
  };
}

const isOffice = ({ role }: Qualifier): boolean => role === OFFICE;

function officesIn(group: readonly Draft[]): readonly Qualifier[] {
  return group.flatMap(({ qualifiers }) => qualifiers.filter(isOffice));
}

/** The shortest of the intervals: "March 20-22" rather than "next week". */
function narrowest(times: readonly Interval[]): Interval | null {
  const length = ({ start, end }: Interval): number => Date.parse(end) - Date.parse(start);
  return [...times].sort((a, b) => length(a) - length(b))[0] ?? null;
}

/** Sorted by evidence; what one source says twice in the same words counts once. */
function distinct(attributions: readonly Attribution[]): readonly [Attribution, ...Attribution[]] {
  const seen = new Map<string, Attribution>();
  for (const a of attributions) {
    const key = [a.source, a.polarity, a.certainty, a.tense, a.speechAct, a.evidence.start, a.evidence.end].join(" ");
    if (!seen.has(key)) seen.set(key, a);
  }
  return [...seen.values()].sort((a, b) => compareSpans(a.evidence, b.evidence)) as unknown as readonly [
    Attribution,
    ...Attribution[],
  ];
}
