import { relations, type EntityType, type RelationId } from "../lexicon/relations.ts";

/** Stand-in until canonical.ts exists. */
const byTrigger = new Map<string, RelationId>();
for (const r of relations) for (const v of r.triggers.verbs) if (!byTrigger.has(v)) byTrigger.set(v, r.id);
const byNoun = new Map<string, RelationId>();
for (const r of relations) for (const n of r.triggers.nouns) if (!byNoun.has(n)) byNoun.set(n, r.id);

export function relationFor(verb: string, noun: string, preposition: string, _subject: EntityType, _object: EntityType): RelationId | null {
  return (noun === "" ? undefined : byNoun.get(noun)) ?? byTrigger.get(`${verb} ${preposition}`) ?? byTrigger.get(verb) ?? null;
}
