// Made by scripts/lexicon.mjs from data/lexicon/circumstances.tsv: change that table, not this file.

/**
 * A preposition behind which stands when, where, why or how something is done, and mostly not to whom.
 *
 * `around`: whoever stands behind it is acted upon only if nobody else is. `loose`: what stands behind it only sets the scene, and
 * completes no verb. `whole`: beside it a verb needs nothing more. `limit`: it tells from when or until when.
 */
export interface Circumstance {
  readonly preposition: string;
  readonly around: boolean;
  readonly loose: boolean;
  readonly whole: boolean;
  readonly limit: boolean;
  readonly example: string;
}

export const circumstances: readonly Circumstance[] = [
  { preposition: "according to", around: true, loose: true, whole: true, limit: false, example: "Norhaven surrendered according to the treaty." },
  { preposition: "after", around: true, loose: false, whole: true, limit: false, example: "Norhaven appealed after Karsovia to Brelland." },
  { preposition: "amid", around: false, loose: true, whole: true, limit: false, example: "Norhaven surrendered amid the floods." },
  { preposition: "because of", around: false, loose: true, whole: true, limit: false, example: "Norhaven surrendered because of the floods." },
  { preposition: "before", around: true, loose: false, whole: true, limit: true, example: "Norhaven appealed before Karsovia to Brelland." },
  { preposition: "despite", around: false, loose: true, whole: true, limit: false, example: "Norhaven surrendered despite the treaty." },
  { preposition: "due to", around: false, loose: true, whole: true, limit: false, example: "Norhaven surrendered due to the floods." },
  { preposition: "during", around: true, loose: true, whole: true, limit: false, example: "Norhaven surrendered during the siege." },
  { preposition: "since", around: true, loose: true, whole: true, limit: true, example: "Norhaven has not rested since the siege." },
  { preposition: "until", around: true, loose: true, whole: true, limit: true, example: "Norhaven fought until the siege." },
  { preposition: "till", around: false, loose: false, whole: false, limit: true, example: "Norhaven fought till the siege." },
  { preposition: "at", around: true, loose: false, whole: false, limit: false, example: "Norhaven appealed at Corran to Brelland." },
  { preposition: "in", around: true, loose: false, whole: false, limit: false, example: "Norhaven appealed in Karsovia to Brelland." },
  { preposition: "within", around: true, loose: false, whole: false, limit: false, example: "Norhaven appealed to Brelland within the alliance." },
  { preposition: "as", around: true, loose: true, whole: false, limit: false, example: "Norhaven appealed as a neighbour to Brelland." },
  { preposition: "like", around: true, loose: true, whole: false, limit: false, example: "Norhaven appealed like Karsovia to Brelland." },
  { preposition: "unlike", around: true, loose: true, whole: false, limit: false, example: "Norhaven appealed, unlike Karsovia, to Brelland." },
  { preposition: "as of", around: false, loose: true, whole: false, limit: false, example: "Norhaven appealed as of Monday to Brelland." },
  { preposition: "besides", around: false, loose: true, whole: false, limit: false, example: "Norhaven appealed besides Karsovia to Brelland." },
  { preposition: "except", around: false, loose: true, whole: false, limit: false, example: "Norhaven appealed to Brelland except for the miners." },
  { preposition: "including", around: false, loose: true, whole: false, limit: false, example: "Norhaven appealed to its neighbours, including Brelland." },
  { preposition: "such as", around: false, loose: true, whole: false, limit: false, example: "Norhaven appealed to neighbours such as Brelland." },
];
