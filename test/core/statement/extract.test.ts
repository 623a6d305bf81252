import { expect, test } from "vitest";
import { extractStatements } from "../../../packages/core/src/statement/extract.ts";
import { extracted, readText } from "../../helpers/statements.ts";

const TEXT = `Veldonia accused Karsovia of hacking its election commission, but Joren Halvik denied the charge.
Norhaven brokered a deal between Veldonia and Karsovia.
“Karsovia closed the strait,” Dora Fenwright said.`;

test("every span of a statement selects words, and every id that it points to is there", () => {
  const { document, cast } = readText(TEXT);
  const { statements, events } = extracted(TEXT);
  const ids = new Set([
    ...cast.entities.map(({ id }) => id),
    ...statements.map(({ id }) => id),
    ...events.map(({ id }) => id),
    document.article.id,
  ]);
  for (const { spans, subject, object, about, event, attributions, derivedFrom } of statements) {
    const selected = [
      spans.subject,
      spans.relation,
      spans.object,
      ...attributions.flatMap(({ evidence, cue, content }) => [evidence, cue, content]),
    ];
    for (const span of selected)
      if (span !== null) expect(document.article.text.slice(span.start, span.end).trim()).not.toBe("");
    const pointed = [
      subject,
      ...("entity" in object ? [object.entity] : "statement" in object ? [object.statement] : []),
      ...[about, event].filter((id) => id !== null),
      ...derivedFrom,
      ...attributions.flatMap(({ source, chain }) => [source, ...chain]),
    ];
    expect(pointed.filter((id) => !ids.has(id))).toEqual([]);
  }
});

test("statements are numbered by place in the text", () => {
  const { statements } = extracted(TEXT);
  expect(statements.map(({ id }) => Number(id.split("#s")[1]))).toEqual(statements.map((_, at) => at + 1));
  const starts = statements.map(({ spans }) => spans.relation.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test("the same text gives the same statements", () => {
  expect(extracted(TEXT)).toEqual(extracted(TEXT));
});

test("no text, no statements", () => {
  const { document } = readText(TEXT);
  const empty = { ...document, sentences: [], quotations: [] };
  expect(extractStatements(empty, [], [], { entities: [], referents: [], diagnostics: [] }, [])).toEqual({
    statements: [],
    events: [],
    quotes: [],
    diagnostics: [],
  });
});
