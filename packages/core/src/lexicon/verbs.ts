import { regularVerbs } from "./generated/regular-verbs.ts";

/**
 * The verb whose inflected form that is ("blamed": "blame"), or `undefined` where no verb of the lexicon has it, or two do.
 *
 * Only forms made by rule are known; uninflected verbs and irregular forms ("met") are not. Case matters: forms are lower.
 */
export function verbWithForm(form: string): string | undefined {
  return byForm.get(form);
}

const byForm: ReadonlyMap<string, string> = index();

function index(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>(regularVerbs.map(({ lemma }) => lemma));
  for (const { lemma, doubles } of regularVerbs) {
    for (const form of new Set([
      ...formsOf(lemma, doubles === "always"),
      ...(doubles === "british" ? formsOf(lemma, true) : []),
    ])) {
      if (found.has(form)) twice.add(form);
      found.set(form, lemma);
    }
  }
  for (const form of twice) found.delete(form);
  return found;
}

/** Third person, past and participle, and gerund. */
function formsOf(lemma: string, doubled: boolean): readonly string[] {
  const stem = doubled ? `${lemma}${lemma.at(-1) ?? ""}` : /ic$/.test(lemma) ? `${lemma}k` : lemma;
  const third = /(s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)
    ? `${lemma}es`
    : lemma.replace(/([^aeiou])y$/, "$1ie").concat("s");
  const past = /e$/.test(lemma) ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const gerund = /ie$/.test(lemma)
    ? `${lemma.slice(0, -2)}ying`
    : /[^eoy]e$/.test(lemma)
      ? `${lemma.slice(0, -1)}ing`
      : `${stem}ing`;
  return [third, past, gerund];
}
