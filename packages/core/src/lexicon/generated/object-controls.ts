// Made by scripts/lexicon.mjs from data/lexicon/object-controls.tsv: change that table, not this file.

/**
 * A verb whose object does what the infinitive tells: who is paid to copy copies.
 *
 * Verbs of asking and demanding are known by their content (`cue-verbs.tsv`), those that make somebody do something by `embedders.tsv`.
 */
export interface ObjectControl {
  readonly lemma: string;
  readonly example: string;
}

export const objectControls: readonly ObjectControl[] = [
  { lemma: "pay", example: "The dealer paid a student to copy the ledger." },
  { lemma: "bribe", example: "The dealer bribed a student to copy the ledger." },
  { lemma: "hire", example: "The dealer hired a student to copy the ledger." },
  { lemma: "employ", example: "The dealer employed a student to copy the ledger." },
  { lemma: "engage", example: "The dealer engaged a student to copy the ledger." },
  { lemma: "recruit", example: "The dealer recruited a student to copy the ledger." },
  { lemma: "enlist", example: "The dealer enlisted a student to copy the ledger." },
  { lemma: "commission", example: "The mayor commissioned a firm to build the dam." },
  { lemma: "contract", example: "The mayor contracted a firm to build the dam." },
  { lemma: "appoint", example: "The mayor appointed a clerk to lead the harbour." },
  { lemma: "nominate", example: "The mayor nominated a clerk to lead the harbour." },
  { lemma: "elect", example: "The council elected a clerk to lead the harbour." },
  { lemma: "choose", example: "The council chose a clerk to lead the harbour." },
  { lemma: "select", example: "The council selected a clerk to lead the harbour." },
  { lemma: "pick", example: "The council picked a clerk to lead the harbour." },
  { lemma: "assign", example: "The council assigned a clerk to lead the harbour." },
  { lemma: "train", example: "The firm trained a clerk to lead the harbour." },
  { lemma: "send", example: "Norhaven sent advisers to help the mayor." },
  { lemma: "dispatch", example: "Norhaven dispatched advisers to help the mayor." },
  { lemma: "deploy", example: "Norhaven deployed soldiers to guard the dam." },
  { lemma: "oblige", example: "The motion obliges the government to guarantee the jobs." },
  { lemma: "authorize", example: "The motion authorizes the government to guarantee the jobs." },
  { lemma: "authorise", example: "The motion authorises the government to guarantee the jobs." },
  { lemma: "empower", example: "The motion empowers the government to guarantee the jobs." },
  { lemma: "summon", example: "The mayor summoned a clerk to hear the verdict." },
];
