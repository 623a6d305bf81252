import type { Document } from "../document/document.ts";
import { containsSpan } from "../text/span.ts";
import { type Draft, keyed } from "./draft.ts";

/**
 * What a source's words imply about its stand: who says of a proposal that it is “not a plan” criticizes it.
 *
 * The inference is the article's at most as probable, and it names the statement that it comes from.
 */
export function stances(document: Document, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft): readonly Draft[] => {
    const {
      attributions: [said],
      rule,
      object,
      spans,
    } = draft;
    if (
      !rule.startsWith("copula-noun") ||
      said.polarity !== "negative" ||
      said.tense === "future" ||
      said.source === document.article.id ||
      said.speechAct === null
    )
      return [];
    if ("statement" in object || said.source === draft.subject || said.certainty !== "certain") return [];
    if (!document.quotations.some((quotation) => containsSpan(quotation, spans.object))) return [];
    return [
      keyed({
        ...draft,
        subject: said.source,
        relation: "criticizes",
        phrase: "say",
        object: { entity: draft.subject },
        spans: { subject: said.cue ?? spans.subject, relation: said.cue ?? spans.relation, object: spans.subject },
        time: null,
        place: null,
        qualifiers: [],
        about: null,
        derivedFrom: [draft.key],
        rule: "negative-copular-quote",
        attributions: [
          {
            ...said,
            source: document.article.id,
            chain: [],
            polarity: "positive",
            certainty: "probable",
            tense: "past",
            speechAct: null,
            direct: false,
            basis: "inferred",
            cue: null,
            content: null,
          },
        ],
      }),
    ];
  });
}
