import type { Diagnostic } from "../diagnostic.ts";
import type { Document } from "../document/document.ts";
import type { Mention } from "../mention/mention.ts";
import type { Tree } from "../syntax/tree.ts";
import { agree, type Profile, profileOf } from "./agreement.ts";
import type { Cast, EntityId } from "./entity.ts";
import { isGeneric } from "./generic.ts";
import { groupsIn } from "./groups.ts";
import { holderOf } from "./holders.ts";
import { describeEntity, type Unnamed, withIds } from "./labels.ts";
import { wikidataIri } from "./offices.ts";
import { type Partition, partitionOf } from "./partition.ts";
import { mentionAt, type Scene, sceneOf } from "./scene.ts";
import { sieves } from "./sieves.ts";

/**
 * Tells which mentions of an article refer to the same, and gives each thing a label, a type and links.
 *
 * Two things with different names are never made one. What cannot be told stays unresolved: a pronoun without antecedent,
 * "Mr. Wang" where there are two; the latter with a diagnostic.
 */
export function resolveEntities(document: Document, trees: readonly Tree[], mentions: readonly Mention[]): Cast {
  const scene = sceneOf(document, trees, mentions);
  const { partition, ambiguous } = joined(scene);
  const groups = groupsIn(scene, partition);
  const firsts = [...new Set(mentions.map(({ index }) => partition.first(index)))].sort((a, b) => a - b);
  const described = firsts
    .filter((first) => !ambiguous.has(first) && !partition.members(first).every((member) => groups.has(member)))
    .flatMap((first) => {
      if (isGeneric(scene, partition.members(first))) return [];
      const entity = describeEntity(scene, partition, partition.members(first));
      return entity === null ? [] : [linked(scene, partition, entity)];
    });
  const entities = withIds(
    described.map(({ entity }) => entity),
    [document.article.id],
  );
  const byFirst = new Map<number, EntityId>(entities.map(({ id, mentions: [first] }) => [first ?? -1, id]));
  const referent = (mention: number): readonly EntityId[] => {
    const id = byFirst.get(partition.first(mention));
    return id === undefined ? [] : [id];
  };
  return {
    entities,
    referents: mentions.map(({ index }) => {
      const members = groups.get(index);
      return members === undefined ? referent(index) : [...new Set(members.flatMap(referent))].sort();
    }),
    diagnostics: [
      ...[...ambiguous].sort((a, b) => a - b).map((mention) => ambiguousName(scene, mention)),
      ...described.flatMap(({ diagnostic }) => diagnostic ?? []),
    ],
  };
}

/** The entity with a link to whom it is taken for by his office, and why; as it is where nobody is known. */
function linked(
  scene: Scene,
  partition: Partition,
  entity: Unnamed,
): { readonly entity: Unnamed; readonly diagnostic: Diagnostic | null } {
  const found = entity.type === "Person" ? holderOf(scene, partition, entity.mentions) : null;
  const wikidata = found?.incumbent.wikidata ?? null;
  if (found === null || wikidata === null) return { entity, diagnostic: null };
  const { incumbent, office, term } = found;
  const { start, end } = mentionAt(scene, found.mention);
  const held = term === null ? "" : ` from ${term.from} to ${term.until ?? "now"}`;
  const message = `“${entity.label}” is taken for ${incumbent.name} (${wikidata}), ${office.name}${held}.`;
  return {
    entity: { ...entity, exactMatch: [wikidataIri(wikidata)] },
    diagnostic: { code: "linked-by-office", message, start, end },
  };
}

/** Runs the sieves. `ambiguous` are the first mentions of groups whose name several others bear. */
export function joined(scene: Scene): { readonly partition: Partition; readonly ambiguous: ReadonlySet<number> } {
  const partition = partitionOf(scene.mentions.length);
  const ambiguous = new Set<number>();
  for (const sieve of sieves) {
    const search = sieve.prepare(scene, partition);
    for (const mention of scene.mentions) {
      const antecedent = search(mention);
      if (antecedent === null) continue;
      if (antecedent === "ambiguous") {
        for (const member of partition.members(mention.index)) ambiguous.add(member);
        continue;
      }
      if (ambiguous.has(antecedent) || ambiguous.has(mention.index)) continue;
      const profile = (index: number): Profile => profileOf(scene, partition, index);
      if (sieve.checked && !agree(profile(mention.index), profile(antecedent))) continue;
      partition.join({ mention: mention.index, antecedent, sieve: sieve.id });
    }
  }
  return { partition, ambiguous };
}

function ambiguousName(scene: Scene, mention: number): Diagnostic {
  const { start, end } = mentionAt(scene, mention);
  const name = scene.document.article.text.slice(start, end);
  return { code: "ambiguous-name", message: `“${name}” may be more than one of those named here.`, start, end };
}
