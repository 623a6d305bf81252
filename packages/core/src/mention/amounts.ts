import { type Measure, measures } from "../lexicon/generated/measures.ts";
import { numberWords } from "../lexicon/generated/number-words.ts";
import type { Tree } from "../syntax/tree.ts";
import type { TimeExpression } from "./mention.ts";

/** The amounts of money, percentages and measured quantities of a sentence: "$1.2 billion", "65 percent", "400 kilometers". */
export function amountsIn(tree: Tree): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let at = 0; at < tree.words.length; at += 1) {
    const amount = amountAt(tree, at);
    if (amount === null) continue;
    const [first, last] = [tree.sentence.tokens[at], tree.sentence.tokens[amount.last]];
    if (first === undefined || last === undefined) continue;
    found.push({ kind: amount.kind, sentence: tree.index, start: first.start, end: last.end, value: null });
    at = amount.last;
  }
  return found;
}

interface Amount {
  readonly kind: Exclude<TimeExpression["kind"], "time">;
  /** Its last word. */
  readonly last: number;
}

/** The amount that begins at that word: a sign or a number, its magnitude, its unit. */
function amountAt(tree: Tree, at: number): Amount | null {
  const word = (index: number): string => tree.sentence.tokens[index]?.text.toLowerCase() ?? "";
  const sign = SIGN.test(word(at));
  let last = sign ? at + 1 : at;
  if (!isNumber(word(last)) || (sign && !/\d/.test(word(last)))) return SIGNED.test(word(at)) ? magnitude(at) : null;
  while (isNumber(word(last + 1)) || /^(m|mn|bn|tn|trn)$/.test(word(last + 1))) last += 1;
  if (sign) return { kind: "money", last };
  const unit = tree.words[last + 1]?.lemma.toLowerCase() ?? "";
  const two = `${word(last + 1)} ${word(last + 2)}`;
  if (two === "per cent") return { kind: "percent", last: last + 2 };
  if (/^percentage points?$/.test(two)) return { kind: "percent", last: last + 2 };
  const kind = kinds.get(unit) ?? kinds.get(word(last + 1));
  if (kind === "currency") return { kind: "money", last: last + 1 };
  if (kind !== "unit") return null;
  return { kind: /^(%|percent)/.test(word(last + 1)) ? "percent" : "quantity", last: last + 1 };

  function magnitude(from: number): Amount {
    let end = from;
    while (isNumber(word(end + 1))) end += 1;
    return { kind: "money", last: end };
  }
}

/** "$", "US$"; and with its number in one token, "$5", "€2.5bn". */
const SIGN = /^(us|c|a|nz|hk)?[$€£¥₹₽]$/;
const SIGNED = /^(us|c|a|nz|hk)?[$€£¥₹₽]\d[\d.,]*(k|m|mn|bn|tn)?$/;

const numbers: ReadonlySet<string> = new Set(numberWords.filter(({ ordinal }) => !ordinal).map(({ word }) => word));
const isNumber = (word: string): boolean =>
  /^\d[\d.,]*$/.test(word) || numbers.has(word.replace(/s$/, "")) || numbers.has(word);

const kinds: ReadonlyMap<string, Measure["kind"]> = new Map(measures.map(({ word, kind }) => [word, kind]));
