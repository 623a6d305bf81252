// Made by scripts/lexicon.mjs from data/lexicon/incomplete-verbs.tsv: change that table, not this file.

/**
 * A verb that tells nothing of its subject alone: something completes it, and if that names nobody, nothing is said.
 *
 * `voice` is that in which it does; "be" and the other auxiliaries are known by their part of speech.
 */
export interface IncompleteVerb {
  readonly lemma: string;
  readonly voice: "active" | "passive";
  readonly example: string;
}

export const incompleteVerbs: readonly IncompleteVerb[] = [
  { lemma: "go", voice: "active", example: "The delegates went there." },
  { lemma: "come", voice: "active", example: "The delegates came there." },
  { lemma: "work", voice: "active", example: "The clerk works hard." },
  { lemma: "live", voice: "active", example: "The clerk lives there." },
  { lemma: "know", voice: "active", example: "The clerk knew well." },
  { lemma: "look", voice: "active", example: "The clerk looked well." },
  { lemma: "feel", voice: "active", example: "The clerk always feels." },
  { lemma: "mean", voice: "active", example: "The clerk meant well." },
  { lemma: "sound", voice: "active", example: "The siren sounded so." },
  { lemma: "remain", voice: "active", example: "The firm remained there." },
  { lemma: "stay", voice: "active", example: "The clerk stayed there." },
  { lemma: "get", voice: "active", example: "The clerk got there." },
  { lemma: "have", voice: "active", example: "The villagers still have." },
  { lemma: "make", voice: "active", example: "The firm always makes." },
  { lemma: "let", voice: "active", example: "The firm never lets." },
  { lemma: "keep", voice: "active", example: "The bread kept well." },
  { lemma: "put", voice: "active", example: "The clerk put there." },
  { lemma: "give", voice: "active", example: "The villagers gave generously." },
  { lemma: "take", voice: "active", example: "The villagers always take." },
  { lemma: "bring", voice: "active", example: "The villagers always bring." },
  { lemma: "send", voice: "active", example: "The villagers always send." },
  { lemma: "miss", voice: "active", example: "Six others are missing." },
  { lemma: "want", voice: "active", example: "The clerk always wants." },
  { lemma: "need", voice: "active", example: "The clerk always needs." },
  { lemma: "like", voice: "active", example: "The clerk always likes." },
  { lemma: "see", voice: "active", example: "The clerk saw clearly." },
  { lemma: "hear", voice: "active", example: "The clerk heard clearly." },
  { lemma: "try", voice: "active", example: "The clerk tried hard." },
  { lemma: "use", voice: "active", example: "The clerk always uses." },
  { lemma: "include", voice: "active", example: "The list always includes." },
  { lemma: "contain", voice: "active", example: "The list always contains." },
  { lemma: "supply", voice: "active", example: "The firm always supplies." },
  { lemma: "provide", voice: "active", example: "The firm always provides." },
  { lemma: "convene", voice: "active", example: "The mayor always convenes." },
  { lemma: "obtain", voice: "active", example: "The firm always obtains." },
  { lemma: "allow", voice: "active", example: "The weather rarely allows." },
  { lemma: "attend", voice: "active", example: "The clerk always attends." },
  { lemma: "respect", voice: "active", example: "The clerk always respects." },
  { lemma: "belong", voice: "active", example: "The ship belonged there." },
  { lemma: "depend", voice: "active", example: "The price always depends." },
  { lemma: "rely", voice: "active", example: "The firm always relies." },
  { lemma: "tend", voice: "active", example: "The firm always tends." },
  { lemma: "serve", voice: "active", example: "The clerk served well." },
  { lemma: "deal", voice: "active", example: "The clerk dealt well." },
  { lemma: "act", voice: "active", example: "The clerk acted well." },
  { lemma: "reside", voice: "active", example: "The clerk resided there." },
  { lemma: "appear", voice: "active", example: "The clerk appeared so." },
  { lemma: "sit", voice: "active", example: "The clerk sat there." },
  { lemma: "stand", voice: "active", example: "The mill stood there." },
  { lemma: "lie", voice: "active", example: "The village lies there." },
  { lemma: "call", voice: "passive", example: "The village was called so." },
  { lemma: "know", voice: "passive", example: "The village was known well." },
  { lemma: "base", voice: "passive", example: "The firm is based there." },
  { lemma: "locate", voice: "passive", example: "The mill is located there." },
  { lemma: "need", voice: "passive", example: "A new mill is needed." },
  { lemma: "ask", voice: "passive", example: "The clerk was asked again." },
  { lemma: "give", voice: "passive", example: "The clerk was given freely." },
  { lemma: "leave", voice: "passive", example: "The clerk was left there." },
  { lemma: "use", voice: "passive", example: "The mill is used daily." },
  { lemma: "stop short", voice: "active", example: "The clerk stopped short of an apology." },
  { lemma: "fall short", voice: "active", example: "The clerk fell short of an apology." },
];
