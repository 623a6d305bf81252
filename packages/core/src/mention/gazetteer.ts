import { tokenize } from "../document/tokens.ts";
import { cities } from "../lexicon/generated/cities.ts";
import { type KnownOrganization, organizations } from "../lexicon/generated/organizations.ts";
import { regions } from "../lexicon/generated/regions.ts";
import { seats } from "../lexicon/generated/seats.ts";
import { states } from "../lexicon/generated/states.ts";
import type { EntityType } from "../lexicon/relations.ts";
import type { Tree } from "../syntax/tree.ts";
import type { MentionKind } from "./mention.ts";

/** A thing of the world that the gazetteer knows. */
export interface Known {
  /** Tells it from all others: its Wikidata identifier where that is certain, else its table and name. */
  readonly key: string;
  readonly label: string;
  readonly type: EntityType;
  /** "Q148"; `null` where it is not certain. */
  readonly wikidata: string | null;
  /** A state, a city, or another place or organization: "the country" can only be a state. */
  readonly what: "state" | "city" | "region" | "people" | "organization" | KnownOrganization["kind"];
  /** For a city or a region the label of its state. */
  readonly of: string | null;
}

/** What a form can mean: itself by name, a people or its adjective, or the government that sits there. */
export interface Sense {
  readonly known: Known;
  readonly as: "name" | "demonym" | "capital" | "seat";
}

/** What the gazetteer knows under words that stand in a sentence: the longest that begins at a word, with all its senses. */
export interface Found {
  /** In words; 0 where nothing begins. */
  readonly length: number;
  readonly senses: readonly Sense[];
}

/** The longest form that begins at that word of the sentence. Case matters: "US" is a state and "us" is none. */
export function sensesAt(tree: Tree, at: number): Found {
  const { tokens } = tree.sentence;
  const longest = longestFrom.get(tokens[at]?.text ?? "") ?? 0;
  for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
    const senses = forms.get(formOf(tokens.slice(at, at + length).map(({ text }) => text)));
    if (senses !== undefined) return { length, senses };
  }
  return { length: 0, senses: [] };
}

/** What the gazetteer knows under just these words of the sentence, though a longer form may begin there. */
export function sensesOf(tree: Tree, first: number, last: number): readonly Sense[] {
  return forms.get(formOf(tree.sentence.tokens.slice(first, last + 1).map(({ text }) => text))) ?? [];
}

/** What a name with those words stands for when it is used as that kind of mention; `null` where nothing or too much is known. */
export function knownFor(words: readonly string[], kind: MentionKind): Known | null {
  const senses = forms.get(formOf(/^the$/i.test(words[0] ?? "") ? words.slice(1) : words)) ?? [];
  const isMetonym = kind === "metonym";
  const fit = senses.filter(({ as }) => isMetonym === (as === "capital" || as === "seat"));
  const known = new Map(fit.map((sense) => [sense.known.key, sense.known]));
  return known.size === 1 ? ([...known.values()][0] ?? null) : null;
}

function formOf(words: readonly string[]): string {
  return words.map((word) => inAmerican(word.replaceAll("’", "'"))).join(" ");
}

const forms: ReadonlyMap<string, readonly Sense[]> = collect();

/** For the first word of every form the number of words of the longest that begins with it. */
const longestFrom: ReadonlyMap<string, number> = longest();

/** British spelling made American, where names have both: "Organisation", "Centre", "Defence". */
function inAmerican(word: string): string {
  return word
    .replace(/isation$/, "ization")
    .replace(/entre$/, "enter")
    .replace(/efence$/, "efense");
}

function collect(): ReadonlyMap<string, readonly Sense[]> {
  const found = new Map<string, Sense[]>();
  const add = (texts: readonly string[], sense: Sense): void => {
    for (const text of texts) {
      // Between commas, where the full stop of "Calif." is its own and ends no sentence.
      const words = tokenize(`There, ${text}, it`).map((token) => token.text);
      const form = formOf(words.slice(2, -2));
      const senses = found.get(form) ?? [];
      if (!senses.some(({ as, known }) => as === sense.as && known.key === sense.known.key))
        found.set(form, [...senses, sense]);
    }
  };
  const knownStates = new Map<string, Known>();
  for (const { name, aliases, adjectives, people, wikidata } of states) {
    const known: Known = { key: wikidata, label: name, type: "GeopoliticalEntity", wikidata, what: "state", of: null };
    knownStates.set(name, known);
    add([name, ...aliases], { known, as: "name" });
    add([...adjectives, ...people], { known, as: "demonym" });
    // "Croats" beside "Croat"; adjectives that end otherwise ("Chinese", "French") have no plural of their own.
    const plurals = [...adjectives, ...people]
      .filter((word) => /(an|i|k|t|d|r|l|c)$/.test(word))
      .map((word) => `${word}s`);
    const group = { key: `people of ${wikidata}`, type: "Group", wikidata: null, what: "people", of: name } as const;
    for (const plural of plurals) add([plural], { known: { ...group, label: plurals[0] ?? plural }, as: "name" });
  }
  for (const { name, aliases, adjectives, people, type, of, wikidata } of regions) {
    const known: Known = { key: wikidata ?? `region ${name}`, label: name, type, wikidata, what: "region", of };
    add([name, ...aliases], { known, as: "name" });
    add([...adjectives, ...people], { known, as: "demonym" });
  }
  for (const { name, aliases, of, capital, wikidata } of cities) {
    const key = wikidata ?? `city ${name}, ${of}`;
    const known: Known = { key, label: name, type: "GeopoliticalEntity", wikidata, what: "city", of };
    add([name, ...aliases], { known, as: "name" });
    const state = knownStates.get(of);
    if (capital && state !== undefined) add([name, ...aliases], { known: state, as: "capital" });
  }
  for (const { name, aliases, of } of seats) {
    const state = knownStates.get(of);
    if (state !== undefined) add([name, ...aliases], { known: state, as: "seat" });
  }
  for (const { name, aliases, kind, wikidata } of organizations) {
    const known: Known = {
      key: wikidata ?? `organization ${name}`,
      label: name,
      type: "Organization",
      wikidata,
      what: kind,
      of: null,
    };
    add([name, ...aliases], { known, as: "name" });
  }
  return found;
}

function longest(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const form of forms.keys()) {
    const words = form.split(" ");
    const first = words[0] ?? "";
    found.set(first, Math.max(found.get(first) ?? 0, words.length));
  }
  return found;
}
