import { type LayoutCue, layoutCues } from "../lexicon/generated/layout-cues.ts";
import { type LayoutPhrase, layoutPhrases } from "../lexicon/generated/layout-phrases.ts";
import { oneOf } from "../text/patterns.ts";
import type { PartKind } from "./article.ts";
import { datePattern, dayPattern } from "./dates.ts";

/** What one kind of layout looks like inside a paragraph. */
export interface LayoutPattern {
  readonly name: string;
  readonly kind: PartKind;
  /** Where in the article: before its prose begins, after it has ended, or anywhere. */
  readonly zone: "opening" | "closing" | "anywhere";
  /** Which part of the paragraph it takes. The expression holds the anchors that say so. */
  readonly takes: "start" | "end" | "whole";
  readonly pattern: RegExp;
  /** A paragraph, with what the pattern takes in brackets. */
  readonly example: string;
}

const cues = (kind: LayoutCue["kind"]): string =>
  anyCase(layoutCues.filter((row) => row.kind === kind).map((row) => row.cue));
const phrases = (kind: LayoutPhrase["kind"]): string =>
  anyCase(layoutPhrases.filter((row) => row.kind === kind).map((row) => row.phrase));

/** The cues that end with a colon, with a capital first. */
const colonCues = (kind: LayoutCue["kind"]): string =>
  oneOf(layoutCues.filter((row) => row.kind === kind && row.cue.endsWith(":")).map((row) => capitalized(row.cue)));

/** A name in a line of layout: words with capitals, and the small words inside names. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.&-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.&-]*|de|da|del|von|van|der|al|bin|el|la)){0,5}`;
const CREDIT = String.raw`${NAME}(?: ?\/ ?${NAME}){1,3}(?: (?:via|for) ${NAME})?`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]{2,}(?: \p{Lu}[\p{Lu}.'’-]*){0,3}`;
const DAY = `(?:${datePattern}|${dayPattern})`;
const DASH = "(?:—|–|--|-)";
/** What may follow a date in its line: a time of day, with its zone. */
const TIME = String.raw`\d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?(?: \p{Lu}{2,4})?`;
const CLOCK = `(?:,?(?: at)?,? ${TIME})?`;

/** The layout that is told by its form, in the order in which it is tried. */
export const layoutPatterns: readonly LayoutPattern[] = [
  {
    name: "date header before the text",
    kind: "date",
    zone: "opening",
    takes: "start",
    pattern: /^[Dd]ate:? \d{4}-\d{2}-\d{2}(?=\s|$)/u,
    example: "[date 2031-03-17] The mayor of Orval resigned.",
  },
  {
    name: "date line",
    kind: "date",
    zone: "opening",
    takes: "whole",
    pattern: new RegExp(
      String.raw`^(?:(?:${cues("date")}) )?(?:${TIME},? )?(?:${datePattern})${CLOCK}(?:\s*\|?\s*(?:${cues("date")}).*)?$`,
      "u",
    ),
    example: "[Published Friday, March 17, 2031 at 10:30 a.m. EST]",
  },
  {
    name: "byline",
    kind: "byline",
    zone: "opening",
    takes: "whole",
    pattern: new RegExp(
      String.raw`^(?:${cues("byline")}) ${NAME}(?:(?:,| and|, and| in| for| with| of| \|) ?(?:the )?${NAME}){0,6}` +
        String.raw`(?:,? (?:[\p{L}-]+ ){0,3}(?:${cues("writer")}))?(?:,? (?:${datePattern})${CLOCK})?$`,
      "u",
    ),
    example: "[By Ana Salvat and Tom Dorn, The Orval Press]",
  },
  {
    name: "dateline",
    kind: "dateline",
    zone: "opening",
    takes: "start",
    pattern: new RegExp(
      String.raw`^(?!${cues("caption")})(?:${CAPITALS}(?:, ${NAME})?(?:, ${DAY})?(?: ?\(${NAME}\))?|${NAME}(?:, ${NAME})?(?:(?:, ${DAY})? ?\(${NAME}\)|, ${DAY})|${DAY} ?\(${NAME}\))` +
        String.raw` ${DASH}(?=\s)(?![^.!?]{0,200}\s${DASH}\s)`,
      "u",
    ),
    example: "[PORT ANSEL, June 3 (Orval Press) —] The mayor resigned.",
  },
  {
    name: "dateline in a line of its own",
    kind: "dateline",
    zone: "opening",
    takes: "whole",
    pattern: new RegExp(
      String.raw`^(?!${cues("caption")})(?:${CAPITALS}|${NAME})(?:, ${NAME})?(?:,| [|·—–-])? (?:${datePattern})(?: ?\(${NAME}\))?(?: ${DASH})?$`,
      "u",
    ),
    example: "[PORT ANSEL, June 3, 2031]",
  },
  {
    name: "credit in brackets after a caption",
    kind: "credit",
    zone: "anywhere",
    takes: "end",
    pattern: new RegExp(
      String.raw`\((?:[^()]{0,60}\b(?:Photo|Photos|Picture|Image|Images|Pool)\b[^()]{0,60}|${CREDIT})\)$`,
      "u",
    ),
    example: "The mayor speaks in Orval. [(Orval Press/Ana Salvat)]",
  },
  {
    name: "credit after a caption, even written on to its full stop",
    kind: "credit",
    zone: "anywhere",
    takes: "end",
    pattern: new RegExp(`(?<=^|[.!?”"’)] ?)${CREDIT}$`, "u"),
    example: "The mayor speaks in Orval in 2031.[Ana Salvat/The Orval Press]",
  },
  {
    name: "name written on to the full stop of a caption",
    kind: "credit",
    zone: "opening",
    takes: "end",
    pattern: new RegExp(String.raw`(?<=[\p{Ll}\d][.!?][”"’)]?)${NAME}$`, "u"),
    example: "The mayor speaks in Orval in 2031.[The Orval Press]",
  },
  {
    name: "credit with its cue",
    kind: "credit",
    zone: "anywhere",
    takes: "end",
    pattern: new RegExp(
      String.raw`(?<=^|[.!?”"’)] ?)(?:${cues("credit")}) ?(?:(?<=[:,] ?)[^.!?]{2,80}|${NAME}(?:[ ,/|]{1,3}(?:via |for |and )?${NAME}){0,4})\.?$`,
      "u",
    ),
    example: "The mayor speaks in Orval. [Photo: Ana Salvat]",
  },
  {
    name: "credit with its cue after a caption without a full stop",
    kind: "credit",
    zone: "anywhere",
    takes: "end",
    pattern: new RegExp(String.raw`(?<= )(?:${colonCues("credit")})(?<=^[\s\S]{1,300}) ?[^.!?]{2,80}\.?$`, "u"),
    example: "The town hall of Orval [Image: Ana Salvat.]",
  },
  {
    name: "line about who worked on the article",
    kind: "agency",
    zone: "closing",
    takes: "whole",
    pattern: new RegExp(
      String.raw`^[(—–\-*]? ?(?:(?:${cues("agency")}) ?(?:(?:the|a) )?(?:[\p{Lu}\d(@©].{0,400})?|.{0,200}(?:${phrases("agency")}).{0,200})$`,
      "u",
    ),
    example: "[(Reporting by Ana Salvat; editing by Tom Dorn)]",
  },
  {
    name: "words at the end about who worked on the article",
    kind: "agency",
    zone: "closing",
    takes: "end",
    pattern: new RegExp(
      String.raw`(?<=[.!?”"’)] ?)[(—–-]? ?(?:${cues("agency")}) ?(?:(?:the|a) )?[\p{Lu}][^.!?]{2,200}[.)]{0,2}$`,
      "u",
    ),
    example: "The mayor resigned. [With files from the Orval Press]",
  },
];

/** Tells a caption wherever it stands. */
export const captionCue: RegExp = new RegExp(`^(?:${cues("caption")})`, "u");

/** Tells a caption before the prose, by words about a photograph. */
export const captionPhrase: RegExp = new RegExp(phrases("caption"), "u");

/** The words as they are, with a capital first, with a capital each, and in capitals. */
function anyCase(words: readonly string[]): string {
  const titled = (word: string): string => word.split(" ").map(capitalized).join(" ");
  return oneOf(words.flatMap((word) => [word, capitalized(word), titled(word), word.toUpperCase()]));
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
