import type { Mention } from "../mention/mention.ts";
import type { Partition } from "./partition.ts";
import type { Scene } from "./scene.ts";

/**
 * One way to tell that a mention refers to what another does.
 *
 * Sieves run one after the other, the surest first; each sees what those before it joined. A sieve is asked for every
 * mention in the order of the text.
 */
export interface Sieve {
  readonly id: string;
  /** A text in which it joins the bracketed mentions: "[Ilse Marrant] came. [Ms. Marrant] spoke." */
  readonly example: string;
  /** Whether type, gender, number and names must agree; a sieve that has compared them itself says no. */
  readonly checked: boolean;
  readonly prepare: (scene: Scene, partition: Partition) => Search;
}

/** The mention to which the given one is to be joined; `null` where there is none, "ambiguous" where there are several. */
export type Search = (mention: Mention) => number | null | "ambiguous";
