import { type Pronoun, pronouns } from "../lexicon/generated/pronouns.ts";
import type { Mention } from "../mention/mention.ts";
import { factsAt, type Scene } from "./scene.ts";

const byForm: ReadonlyMap<string, Pronoun> = new Map(pronouns.map((each) => [each.form, each]));

/** The pronoun that the mention is, or `null`. */
export function pronounOf(scene: Scene, mention: Mention): Pronoun | null {
  if (mention.kind !== "pronoun") return null;
  return byForm.get(factsAt(scene, mention.index).words[0]?.toLowerCase() ?? "") ?? null;
}
