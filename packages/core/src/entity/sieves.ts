import { constructionSieves } from "./construction-sieves.ts";
import { epithetSieves } from "./epithet-sieves.ts";
import { eventSieves } from "./event-sieves.ts";
import { nameSieves } from "./name-sieves.ts";
import { nominalSieves } from "./nominal-sieves.ts";
import { possessionSieves } from "./possession-sieves.ts";
import { pronounSieves } from "./pronoun-sieves.ts";
import { roleSieves } from "./role-sieves.ts";
import type { Sieve } from "./sieve.ts";
import { voiceSieves } from "./voice-sieves.ts";

/** All sieves in the order in which they run. */
export const sieves: readonly Sieve[] = [
  ...nameSieves,
  ...constructionSieves,
  ...roleSieves,
  ...epithetSieves,
  ...voiceSieves,
  ...pronounSieves,
  ...possessionSieves,
  ...nominalSieves,
  ...eventSieves,
];
