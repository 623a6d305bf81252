import { segment } from "../../packages/core/src/document/segment.ts";
import { articleOfLine } from "../../packages/core/src/document/single-sentence.ts";
import type { Cast } from "../../packages/core/src/entity/entity.ts";
import type { Partition } from "../../packages/core/src/entity/partition.ts";
import { joined, resolveEntities } from "../../packages/core/src/entity/resolve.ts";
import { type Scene, sceneOf } from "../../packages/core/src/entity/scene.ts";
import { findMentions } from "../../packages/core/src/mention/find.ts";
import type { Mention } from "../../packages/core/src/mention/mention.ts";
import { compareSpans, type Span } from "../../packages/core/src/text/span.ts";
import { type Parsed, parsed } from "./parsed.ts";

/** A text as the stages up to the entities see it. */
export interface Staged extends Parsed {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly scene: Scene;
  readonly partition: Partition;
  readonly cast: Cast;
  /** What stands in brackets in the text that was given, in order; the brackets themselves are gone. */
  readonly marked: readonly Mention[];
}

/** Runs the stages on stored parses. A mention is marked by brackets around its words. */
export function staged(marked: string): Staged {
  const { text, spans } = withoutBrackets(marked);
  const { sentences } = segment(articleOfLine("example", text));
  const lines = sentences.map(({ start, end, paragraph }, at) => {
    const parted = at > 0 && paragraph !== sentences[at - 1]?.paragraph;
    return `${parted ? "\n" : ""}${text.slice(start, end)}`;
  });
  const { document, trees } = parsed(lines.join("\n"));
  const mentions = findMentions(document, trees);
  const scene = sceneOf(document, trees, mentions);
  const { partition } = joined(scene);
  const cast = resolveEntities(document, trees, mentions);
  return {
    text,
    document,
    trees,
    mentions,
    scene,
    partition,
    cast,
    marked: spans.map((span) => mentionIn(span, mentions, text)),
  };
}

/** The label of what each marked mention refers to; several for a group, none where it stays unresolved. */
export function referents(marked: string): readonly string[] {
  const { marked: mentions, cast } = staged(marked);
  const labels = new Map(cast.entities.map(({ id, label }) => [id, label]));
  return mentions.map(({ index }) => (cast.referents[index] ?? []).map((id) => labels.get(id)).join(", "));
}

/** The sieves that joined the marked mentions of an example, one to the next; empty if they are not one. */
export function sievesOf(example: string): readonly string[] {
  const { marked, partition } = staged(example);
  const firsts = new Set(marked.map(({ index }) => partition.first(index)));
  if (firsts.size !== 1) return [];
  return partition.links.filter((link) => firsts.has(partition.first(link.mention))).map(({ sieve }) => sieve);
}

function withoutBrackets(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  const open: number[] = [];
  let text = "";
  for (const sign of marked) {
    if (sign === "[") open.push(text.length);
    else if (sign === "]") spans.push({ start: open.pop() ?? 0, end: text.length });
    else text += sign;
  }
  return { text, spans: spans.sort(compareSpans) };
}

/** The longest mention inside the brackets. */
function mentionIn(span: Span, mentions: readonly Mention[], text: string): Mention {
  const inside = mentions.filter(({ start, end }) => span.start <= start && end <= span.end);
  const [longest] = inside.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (longest === undefined) throw new RangeError(`Cannot find a mention in “${text.slice(span.start, span.end)}”`);
  return longest;
}
