import library from "graphology-communities-louvain";
import type { EntityId } from "../entity/entity.ts";
import { compareIds } from "./order.ts";
import type { Contacts } from "./project.ts";

// The types describe an ES module, but the package is CommonJS: what is imported is the function itself.
const louvain = library as unknown as typeof library.default;

/**
 * The community of each node, by the Louvain method: numbered from 0, the largest first.
 *
 * Its nodes are visited in their order and not, as is usual, in a random one: the same graph has the same communities.
 */
export function communitiesOf(contacts: Contacts): ReadonlyMap<EntityId, number> {
  const found = contacts.size === 0 ? {} : louvain(contacts, { randomWalk: false });
  const groups = Map.groupBy(contacts.nodes(), (node) => found[node] ?? node);
  const bySize = [...groups.values()]
    .map((members) => members.toSorted(compareIds))
    .sort((a, b) => b.length - a.length || compareIds(a[0] as EntityId, b[0] as EntityId));
  return new Map(bySize.flatMap((members, number) => members.map((member) => [member, number] as const)));
}
