import type { ArticleId, IsoDate } from "../article/article.ts";
import type { EntityId } from "../entity/entity.ts";
import { isObjectless } from "./nothing.ts";
import type { RuleName } from "./rule-words.ts";
import type { Literal, Statement } from "./statement.ts";
import type { SentenceScene } from "./told.ts";
import type { Times } from "./when.ts";

/** What the drafting of a sentence needs. */
export interface DraftScene extends SentenceScene {
  readonly article: { readonly id: ArticleId; readonly date: IsoDate | null; readonly text: string };
  readonly times: Times;
}

/** Names a draft in its article: what other drafts point to it by. */
export type DraftKey = string;

/** A statement before it is numbered: what it points to is named by the keys of drafts, not by ids. */
export interface Draft
  extends Omit<
    Statement,
    "id" | "article" | "event" | "about" | "derivedFrom" | "candidate" | "asserted" | "plover" | "object" | "rule"
  > {
  readonly rule: RuleName;
  readonly key: DraftKey;
  readonly object: { readonly entity: EntityId } | { readonly draft: DraftKey } | Literal;
  readonly about: DraftKey | null;
  readonly derivedFrom: readonly DraftKey[];
  /** The sentence and the word that carries the relation; drafts of one frame share them. */
  readonly sentence: number;
  readonly head: number;
  /** Whether a clause predicates it: then it knows its tense better than a noun that takes it for given. */
  readonly predicated: boolean;
}

/** Gives a draft its key, by where it stands and what it says; how likely it is right is told when all of it is known. */
export function keyed(draft: Omit<Draft, "key" | "confidence">): Draft {
  const { sentence, head, rule, subject, spans } = draft;
  const key = [sentence, head, rule, subject, spans.subject.start, spans.object.start, objectKey(draft.object)].join(
    " ",
  );
  return { ...draft, confidence: 0, key };
}

/** What the object is, in one word: the same for the same object. */
export function objectKey(object: Draft["object"]): string {
  if ("entity" in object) return object.entity;
  if (isObjectless(object)) return "";
  return "literal" in object ? `"${object.literal.toLowerCase()}` : `{${object.draft}}`;
}
