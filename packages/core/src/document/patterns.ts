import { type Abbreviation, abbreviations } from "../lexicon/generated/abbreviations.ts";
import { boundAffixes } from "../lexicon/generated/bound-affixes.ts";
import { clitics } from "../lexicon/generated/clitics.ts";
import { contractions } from "../lexicon/generated/contractions.ts";
import { elisions } from "../lexicon/generated/elisions.ts";
import { emoticons } from "../lexicon/generated/emoticons.ts";
import { nameEndings } from "../lexicon/generated/name-endings.ts";
import { sentenceOpeners } from "../lexicon/generated/sentence-openers.ts";
import { unitSuffixes } from "../lexicon/generated/unit-suffixes.ts";
import { oneOf } from "../text/patterns.ts";

/** What one kind of token looks like, with a phrase that holds such tokens and how it is cut. */
export interface TokenPattern {
  readonly name: string;
  /** Sticky; matches at the start of a token only. Each is bounded or cannot backtrack, so that the scan is linear. */
  readonly pattern: RegExp;
  readonly example: string;
  /** The tokens of the example, joined by blanks. */
  readonly tokens: string;
}

/** What parts tokens: white space, and the invisible separators that count as such on the web. */
export const SPACE: string = String.raw`\s\u0085\u180E\u200B\u2060`;

/** What goes on with a word that has begun: letters, marks, digits, and the joiners inside words. */
const LETTERS = String.raw`[\p{L}\p{M}\p{N}_\u00AD\u200C\u200D]`;
const APOSTROPHE = "['’`]";
const NUMBER = String.raw`\d+(?:,\d{3}(?!\d))*(?:\.\d+)*`;
const END = `(?!${LETTERS})`;

const affixes = (side: "prefix" | "suffix") => boundAffixes.filter((row) => row.side === side).map((row) => row.affix);
const shortened = (...kinds: readonly Abbreviation["kind"][]) =>
  oneOf(abbreviations.filter((row) => kinds.includes(row.kind)).map((row) => row.form));
const capitals = (...of: readonly Abbreviation["kind"][]) => shortened(...of).toUpperCase();
const endings = (kind: "site" | "file") => nameEndings.filter((row) => row.kind === kind).map((row) => row.ending);

/** What follows the apostrophe of a word that begins with one. */
const elided = [...elisions, ...contractions].flatMap(({ form }) => (form.startsWith("'") ? [form.slice(1)] : []));

/**
 * The kinds of token by the conventions of Universal Dependencies as EWT and GUM practise them; the first that matches wins.
 *
 * Hyphens and slashes part words, unless an affix is joined ("non-partisan"); numbers keep their inner signs; a full stop
 * stays with an abbreviation, an acronym and an initial.
 */
export const tokenPatterns: readonly TokenPattern[] = [
  {
    name: "address of a page",
    pattern: sticky(String.raw`(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]]`, "i"),
    example: "(see http://orval.example/a_b?c=1).",
    tokens: "( see http://orval.example/a_b?c=1 ) .",
  },
  {
    name: "e-mail address",
    pattern: sticky(String.raw`(?:mailto:)?[\p{L}\p{N}_][\w.+%-]{0,63}@[\p{L}\p{N}][\w-]{0,62}(?:\.[\w-]{1,63}){0,8}`),
    example: "Write to ana.salvat@orval.example.",
    tokens: "Write to ana.salvat@orval.example .",
  },
  {
    name: "handle or hashtag",
    pattern: sticky(String.raw`(?<!${LETTERS})[@#][\p{L}_]${LETTERS}*`),
    example: "@salvat and #OrvalVotes",
    tokens: "@salvat and #OrvalVotes",
  },
  {
    name: "emoticon",
    pattern: sticky(String.raw`(?<![\p{L}\p{N}])(?:${oneOf(emoticons.map((row) => row.form))})(?![\p{L}\p{N}])`),
    example: "Thanks :-)",
    tokens: "Thanks :-)",
  },
  {
    name: "name of a site or a file",
    pattern: sticky(
      String.raw`[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}(?:\.[\p{L}\p{N}_-]{1,63}){0,8}\.` +
        String.raw`(?:(?:${oneOf(endings("site"))})(?:\/[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]])?|(?:${oneOf(endings("file"))}))(?![\p{L}\p{N}@])`,
      "i",
    ),
    example: "orval.com, orval.co.uk/news and plan-2.pdf",
    tokens: "orval.com , orval.co.uk/news and plan-2.pdf",
  },
  {
    name: "number of a telephone, or a date with hyphens or dots",
    pattern: sticky(String.raw`\+?\d+(?:[-.]\d+){2,}${END}|\d{3}[-/]\d{3}-\d{4}${END}|(?:\d{3}|\d{5})-\d{4}${END}`),
    example: "555-0199-443 or 555-0199 on 2031-04-05",
    tokens: "555-0199-443 or 555-0199 on 2031-04-05",
  },
  {
    name: "name of a newsgroup",
    pattern: sticky(String.raw`\p{Ll}{2,30}(?:\.\p{Ll}[\p{Ll}-]{1,30}){2,8}${END}`),
    example: "in alt.orval.history",
    tokens: "in alt.orval.history",
  },
  {
    name: "fraction, or a date with slashes",
    pattern: sticky(String.raw`\d+(?:\/\d+)+${END}`),
    example: "1/2 of it by 12/24/2031",
    tokens: "1/2 of it by 12/24/2031",
  },
  {
    name: "time of day",
    pattern: sticky(String.raw`\d{1,2}(?::\d{2}){1,2}(?!\d)`),
    example: "at 10:30pm",
    tokens: "at 10:30 pm",
  },
  {
    name: "ordinal or decade",
    pattern: sticky(String.raw`${NUMBER}(?:st|nd|rd|th|s)${END}|\d*0${APOSTROPHE}s${END}`, "i"),
    example: "the 21st, the 1980s, the 60's and 2031's",
    tokens: "the 21st , the 1980s , the 60's and 2031 's",
  },
  {
    name: "number before a unit that is written on to it",
    pattern: sticky(String.raw`${NUMBER}(?=(?:${oneOf(unitSuffixes.map((row) => row.form))})${END}|[ap]\.m\.)`),
    example: "5pm, 430km and $3M",
    tokens: "5 pm , 430 km and $ 3 M",
  },
  {
    name: "number that goes on with letters",
    pattern: sticky(String.raw`\d+\p{L}${LETTERS}*`),
    example: "flat 56A",
    tokens: "flat 56A",
  },
  {
    name: "number",
    pattern: sticky(String.raw`(?:(?<!${LETTERS})\+)?${NUMBER}|(?<![\p{L}\p{N}])\.\d+`),
    example: "1,250.75 and .5 in 2031.Salvat",
    tokens: "1,250.75 and .5 in 2031 . Salvat",
  },
  {
    name: "year without its century",
    pattern: sticky(String.raw`(?<!${LETTERS})['’]\d{2}s?${END}`),
    example: "the class of '99",
    tokens: "the class of '99",
  },
  {
    name: "elision",
    pattern: sticky(`(?<!${LETTERS})${APOSTROPHE}(?:${oneOf(elided)})${END}`, "i"),
    example: "Tell 'em",
    tokens: "Tell 'em",
  },
  {
    name: "clitic after something other than a word",
    pattern: sticky(String.raw`(?<=[\p{L}\p{M}\p{N}.%)\]"”])${APOSTROPHE}(?:${oneOf(apostrophised())})${END}`, "i"),
    example: "the U.S.'s plan",
    tokens: "the U.S. 's plan",
  },
  {
    name: "abbreviation",
    pattern: sticky(
      String.raw`(?:${capitals("title", "street")}|${shortened("title", "street", "inside", "end", "close")})(?![\p{L}\p{N}])` +
        String.raw`|(?:${shortened("number")})(?=[${SPACE}]?\d)` +
        String.raw`|(?:${shortened("date")})(?=,|[${SPACE}]?\d|[${SPACE}]\p{Ll})` +
        String.raw`|(?<=,[${SPACE}]|-)(?:${shortened("place")})(?![\p{L}\p{N}])`,
    ),
    example: "On Sat. Mr. Salvat, R-Pa., of Orval, Ore. said No. 5 was no. He sat.",
    tokens: "On Sat . Mr. Salvat , R - Pa. , of Orval , Ore. said No. 5 was no . He sat .",
  },
  {
    name: "acronym with full stops",
    pattern: sticky(String.raw`(?<!${LETTERS})\p{L}(?:\.\p{L})+(?:\.|${END})`),
    example: "the U.S.-led J.K.Salvat at 5 a.m.",
    tokens: "the U.S. - led J.K. Salvat at 5 a.m.",
  },
  {
    name: "initial",
    pattern: sticky(
      String.raw`(?<!${LETTERS})(?!I\.)\p{Lu}\.(?=[,;]|[${SPACE}]?\p{Lu}|[${SPACE}]\p{Ll})(?![${SPACE}](?:${oneOf(sentenceOpeners.map((row) => row.form))})${END})`,
    ),
    example: "Ana M. Salvat has plan B. It works.",
    tokens: "Ana M. Salvat has plan B . It works .",
  },
  {
    name: "currency with its country",
    pattern: sticky(String.raw`\p{Lu}{1,3}\$`),
    example: "US$5",
    tokens: "US$ 5",
  },
  {
    name: "letters around an ampersand",
    pattern: sticky(String.raw`\p{L}${LETTERS}{0,3}&\p{L}${LETTERS}{0,3}${END}`),
    example: "R&D",
    tokens: "R&D",
  },
  {
    name: "letters around a slash",
    pattern: sticky(String.raw`\p{L}\/\p{L}{1,2}(?!\/|${LETTERS})`),
    example: "n/a but and/or",
    tokens: "n/a but and / or",
  },
  {
    name: "word with a bound affix",
    pattern: sticky(
      String.raw`(?<![-\p{L}])(?:${oneOf(affixes("prefix"))})-[\p{L}\p{N}]${LETTERS}*(?:['’]\p{L}+)*` +
        String.raw`|\p{L}${LETTERS}*-(?:${oneOf(affixes("suffix"))})${END}`,
      "i",
    ),
    example: "a pro-government, 12-point, well-known plan",
    tokens: "a pro-government , 12 - point , well - known plan",
  },
  {
    name: "word",
    pattern: sticky(String.raw`[\p{L}\p{N}]${LETTERS}*(?:${APOSTROPHE}\p{L}+)*`),
    example: "O'Brien's naïve idea",
    tokens: "O'Brien 's naïve idea",
  },
  {
    name: "run of stops",
    pattern: sticky(String.raw`\.{2,}|…+\.?|[!?]{2,}`),
    example: "Well... what?!",
    tokens: "Well ... what ?!",
  },
  {
    name: "quotation mark made of two",
    pattern: sticky("``|''|‘‘|’’"),
    example: "``Yes''",
    tokens: "`` Yes ''",
  },
  {
    name: "dash, rule or arrow made of several signs",
    pattern: sticky(String.raw`[-=_*~#+|<>]{3,}|--|==|__|\*\*|~~|##|\|\||<<|>>|->|<-|=>|[$]{2,}`),
    example: "so -- they say ====",
    tokens: "so -- they say ====",
  },
  {
    name: "emoji",
    pattern: sticky(
      String.raw`\p{RI}{2}|\p{Extended_Pictographic}[\p{M}\p{EMod}]*(?:\u200D\p{Extended_Pictographic}[\p{M}\p{EMod}]*)*`,
    ),
    example: "🇫🇷👩‍🚀👍🏽",
    tokens: "🇫🇷 👩‍🚀 👍🏽",
  },
  {
    name: "any other sign, with the marks on it",
    pattern: sticky(String.raw`[^${SPACE}][\p{M}\u200C\u200D]*`),
    example: "(5%)",
    tokens: "( 5 % )",
  },
];

/** Matches a clitic at the end of a word. */
export const cliticEnding: RegExp = new RegExp(`(?:n${APOSTROPHE}t|${APOSTROPHE}(?:${oneOf(apostrophised())}))$`, "iu");

/** The clitics that begin with their apostrophe, without it: "s" of "'s". */
function apostrophised(): readonly string[] {
  return clitics.filter((row) => row.form.startsWith("'")).map((row) => row.form.slice(1));
}

function sticky(pattern: string, flags = ""): RegExp {
  return new RegExp(pattern, `yu${flags}`);
}
