import { cueNouns } from "./generated/cue-nouns.ts";
import { type CueVerb, cueVerbs } from "./generated/cue-verbs.ts";

const lemmasOf = (...contents: readonly CueVerb["content"][]): ReadonlySet<string> =>
  new Set(
    cueVerbs.filter(({ content }) => contents.length === 0 || contents.includes(content)).map(({ lemma }) => lemma),
  );

/** Verbs that make their subject answer for something, in whatever form it stands: "say", "accuse", "urge", "vow". */
export const speakingVerbs: ReadonlySet<string> = lemmasOf();

/** Those whose clause is what is told: "say that". */
export const tellingVerbs: ReadonlySet<string> = lemmasOf("that");

/** Those that want somebody to do something: "urge them to". */
export const askingVerbs: ReadonlySet<string> = lemmasOf("to");

/** Those whose subject says what it will do itself, even where there is an object: "promise them to". */
export const promisingVerbs: ReadonlySet<string> = lemmasOf("self");

/** Those that say what somebody has done, with the preposition before it: "accuse of", "charge with", "blame for". */
export const chargingVerbs: ReadonlyMap<string, string> = new Map(
  cueVerbs.flatMap(({ lemma, content }) => (["of", "with", "for"].includes(content) ? [[lemma, content]] : [])),
);

/** Nouns whose clause is what is told or may be: "the claim that". */
export const tellingNouns: ReadonlySet<string> = new Set(cueNouns.map(({ lemma }) => lemma));
