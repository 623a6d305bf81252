import { isObjectless } from "./nothing.ts";
import type { Attribution, Statement, StatementObject } from "./statement.ts";

/**
 * A statement in one line: "Xi Jinping -visits-> Russia future; announce: China, Russia".
 *
 * What needs no object has none: "Dora Fenwright -"resign"->".
 *
 * `labelOf` gives the label of an entity, and the line of a statement that this one is about. What is left out is positive,
 * certain, past or present, and in the article's own voice.
 */
export function formatStatement(statement: Statement, labelOf: (id: string) => string): string {
  const { subject, relation, phrase, object, time, attributions } = statement;
  const arrow = `${labelOf(subject)} -${relation ?? `"${phrase}"`}->`;
  const head = isObjectless(object) ? [arrow] : [arrow, formatObject(object, labelOf)];
  const when = time === null ? [] : [time.start === time.end ? time.start : `${time.start}..${time.end}`];
  const voices = attributions.map((attribution) => formatAttribution(attribution, statement.article, labelOf));
  const flags = [statement.asserted ? ["asserted"] : [], statement.candidate ? ["candidate"] : []].flat();
  return [[...head, ...when, ...flags].join(" "), ...voices.filter((voice) => voice !== "")].join("; ");
}

function formatObject(object: StatementObject, labelOf: (id: string) => string): string {
  if ("entity" in object) return labelOf(object.entity);
  return "statement" in object ? `{${labelOf(object.statement)}}` : `"${object.literal}"`;
}

function formatAttribution(attribution: Attribution, article: string, labelOf: (id: string) => string): string {
  const { source, polarity, certainty, tense, speechAct, basis, direct, chain } = attribution;
  const marks = [
    polarity === "negative" ? "not" : "",
    certainty === "certain" ? "" : certainty,
    tense === "future" ? "future" : "",
    basis === "inferred" ? "inferred" : "",
    direct ? "direct" : "",
  ].filter((mark) => mark !== "");
  const who =
    source === article
      ? []
      : [`${speechAct ?? "say"}: ${labelOf(source)}${chain.map((id) => ` < ${labelOf(id)}`).join("")}`];
  return [...who, ...marks].join(" ");
}
