import { type Span, textAt } from "../text/span.ts";
import { isNode, type Member, membersOf } from "./actors.ts";
import type { DraftScene } from "./draft.ts";
import { literalOf } from "./literals.ts";
import type { Interval, Qualifier } from "./statement.ts";
import { isAdverbial, type Triple } from "./triples.ts";

const PLACES: ReadonlySet<string> = new Set(["Location", "GeopoliticalEntity", "Facility"]);

/** Where it is done: the first place that is named in or at. */
export function placeOf({ article, actors, tree }: DraftScene, triple: Triple): Member | undefined {
  return triple.rest
    .filter(
      ({ preposition, head }) => (preposition === "in" || preposition === "at") && tree.words[head]?.upos !== "PRON",
    )
    .flatMap((part) => membersOf(article.text, actors, tree, part).slice(0, 1))
    .find((member) => member.entities.length === 1 && PLACES.has(member.type));
}

/** What else is told of it: with whom, by what means, and the times that no day is known of. */
export function qualifiersOf(
  scene: DraftScene,
  triple: Triple,
  place: Member | undefined,
  time: Interval | null,
): readonly Qualifier[] {
  const { article, actors, tree, times } = scene;
  const isTime = (head: number): boolean => times.at(head)?.kind === "time";
  const found = triple.rest
    .filter(
      ({ head, preposition }) =>
        head !== place?.head &&
        preposition !== "according to" &&
        !isAdverbial(tree, head, preposition) &&
        (isTime(head) ? time === null : tree.words[head]?.deprel !== "obl:unmarked"),
    )
    .flatMap((part) => {
      const said = times.at(part.head);
      // What no day is known of is kept in the words of the text: "weeks before the war".
      if (said !== undefined && isTime(part.head)) return [timeInWords(article.text, said)];
      return membersOf(article.text, actors, tree, part).flatMap((member): readonly Qualifier[] => {
        const role = part.preposition === "" ? "complement" : part.preposition;
        if (said === undefined && isNode(actors, tree, member))
          return member.entities.map((entity) => ({ role, value: { entity }, span: member.span }));
        const literal = literalOf(scene, part, member, triple.frame.head);
        return literal === null ? [] : [{ role, value: literal.object, span: literal.objectSpan }];
      });
    });
  // Two words of one time, "weeks before the war", give it once.
  const first = ({ role, span }: Qualifier): number =>
    found.findIndex((other) => role === "time" && other.role === role && other.span.start === span.start);
  return found.filter((each, at) => each.role !== "time" || first(each) === at);
}

function timeInWords(text: string, { start, end }: Span): Qualifier {
  const span = { start, end };
  return { role: "time", value: { literal: textAt(text, span), datatype: "xsd:string" }, span };
}
