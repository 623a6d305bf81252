import { ownStateNouns } from "../lexicon/generated/own-state-nouns.ts";
import { dependent } from "../syntax/tree.ts";
import { profileOf } from "./agreement.ts";
import type { Partition } from "./partition.ts";
import { rolesOf } from "./role-holding.ts";
import { factsAt, type Scene, treeAt } from "./scene.ts";
import type { Search, Sieve } from "./sieve.ts";

/** How a thing is told by whose it is. They run after the pronouns, since "his" must be known. */
export const possessionSieves: readonly Sieve[] = [
  {
    id: "own-state",
    example: "[Mexican] President Odran Keth resigned. [His government] had lost a vote.",
    checked: false,
    prepare: ownState,
  },
];

const ofStates: ReadonlySet<string> = new Set(ownStateNouns.map(({ noun }) => noun));

/** "Canada's government" is Canada; "his government" is the state in which he holds office. */
function ownState(scene: Scene, partition: Partition): Search {
  return (mention) => {
    if (mention.kind !== "nominal" || mention.number === "plural") return null;
    if (!ofStates.has(factsAt(scene, mention.index).lemma)) return null;
    const possessor = dependent(treeAt(scene.trees, mention.sentence), mention.head, "nmod:poss");
    const owner = possessor < 0 ? null : scene.headedBy(mention.sentence, possessor);
    if (owner === null) return null;
    if (profileOf(scene, partition, owner.index).type === "GeopoliticalEntity") return owner.index;
    const states = rolesOf(scene, partition, owner.index).flatMap(({ role, of }) =>
      role.field === "government" && of !== null ? [of] : [],
    );
    const [state, ...others] = new Set(states);
    return state !== undefined && others.length === 0 ? state : null;
  };
}
