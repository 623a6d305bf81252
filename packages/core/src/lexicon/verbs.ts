import { irregularVerbs } from "./generated/irregular-verbs.ts";
import { regularVerbs } from "./generated/regular-verbs.ts";

/**
 * The verb whose form that is ("blamed": "blame", "fled": "flee", "pay": "pay"), or `undefined` where no verb of the lexicon
 * has it, or two do ("found", "saw", "lay"). Forms are in lower case.
 */
export function verbWithForm(form: string): string | undefined {
  return byForm.get(form);
}

const byForm: ReadonlyMap<string, string> = index();

function index(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  const add = (lemma: string, forms: readonly string[]): void => {
    for (const form of forms) {
      if ((found.get(form) ?? lemma) !== lemma) shared.add(form);
      found.set(form, lemma);
    }
  };
  for (const { lemma, doubles } of regularVerbs) {
    const spellings = doubles === null ? [false] : doubles === "always" ? [true] : [false, true];
    for (const doubled of spellings) add(lemma, [lemma, third(lemma), past(lemma, doubled), gerund(lemma, doubled)]);
  }
  for (const verb of irregularVerbs) {
    add(verb.lemma, [verb.lemma, third(verb.lemma), ...verb.past, gerund(verb.lemma, verb.doubles)]);
  }
  for (const form of shared) found.delete(form);
  return found;
}

/** "goes", "clashes", "denies", "says". */
function third(lemma: string): string {
  return /(s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma.replace(/([^aeiou])y$/, "$1ie")}s`;
}

function past(lemma: string, doubled: boolean): string {
  if (/e$/.test(lemma)) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem(lemma, doubled)}ed`;
}

function gerund(lemma: string, doubled: boolean): string {
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem(lemma, doubled)}ing`;
}

/** "ban" becomes "bann" before a vowel, "panic" "panick". */
function stem(lemma: string, doubled: boolean): string {
  if (/ic$/.test(lemma)) return `${lemma}k`;
  return doubled ? `${lemma}${lemma.at(-1) ?? ""}` : lemma;
}
