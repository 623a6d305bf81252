import { officeOf, wikidataIri } from "../entity/offices.ts";
import { modifierOf } from "../mention/words.ts";
import { lower } from "../syntax/phrases.ts";
import type { Draft, DraftScene } from "./draft.ts";

/** The role of the qualifier that names an office. */
export const OFFICE = "office";

/**
 * The draft with the office that its words name as a qualifier: to "be president of" Brazil is to hold Q5176750, whoever does.
 * A deputy's office is another.
 */
export function withOffice({ tree, actors }: DraftScene, draft: Draft): Draft {
  const role = /^be (.+) of$/.exec(draft.phrase)?.[1];
  if (role === undefined || !("entity" in draft.object)) return draft;
  const body = actors.entity(draft.object.entity);
  const wikidata = body === undefined || body.exactMatch.length === 0 ? null : officeOf(role, body.label)?.wikidata;
  const first = draft.head + 1 - role.replaceAll("-", " - ").split(" ").length;
  const before = [1, 2, 3].map((back) => lower(tree, first - back));
  if (wikidata == null || before.some((word) => modifierOf(word) === "deputy")) return draft;
  const value = { literal: wikidataIri(wikidata), datatype: "xsd:anyURI" };
  return { ...draft, qualifiers: [...draft.qualifiers, { role: OFFICE, value, span: draft.spans.relation }] };
}
