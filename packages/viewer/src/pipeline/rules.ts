/**
 * What a rule of the extraction looks for, in words: "active/object" is "a verb in the active voice, with its object".
 *
 * A rule that has no words here is told by its name.
 */
export function ruleWords(rule: string): string {
  const [frame = "", view] = rule.split("/");
  const words = FRAMES[frame] ?? frame.replaceAll("-", " ");
  const after = view === undefined ? undefined : (VIEWS[view] ?? view.replaceAll("-", " "));
  return after === undefined ? words : `${words}, ${after}`;
}

const FRAMES: Readonly<Record<string, string>> = {
  active: "a verb in the active voice",
  passive: "a verb in the passive voice",
  "passive-agent": "a verb in the passive voice with its agent (“by …”)",
  intransitive: "a verb without an object",
  "copula-noun": "“is” and a noun",
  "copula-adjective": "“is” and an adjective",
  collective: "several who do it together",
  title: "a title before a name",
  "role-of": "a role “of” somebody",
  "role-possessive": "a role with a possessive (“its president”)",
  "role-modifier": "a role with a name before it",
  based: "somebody “based” somewhere",
  led: "something “led by” somebody",
  "possessed-place": "a place with a possessive",
  "place-comma": "a place and, after a comma, the larger place",
  "body-in-place": "a body named with its place",
  "part-of": "a part “of” something",
  "owned-proposal": "a plan with a possessive",
  "event-between": "an event “between” two",
  "event-mutual": "an event that two have with each other",
  "event-owner": "an event with a possessive",
  "denial-of-word": "a word that denies",
  "said-must": "what somebody says another must do",
  "directed-content": "what somebody asks another to do",
  "negative-copular-quote": "“is not” inside a quotation",
};

const VIEWS: Readonly<Record<string, string>> = {
  object: "with its object",
  oblique: "with a preposition and a name",
  attribute: "with what it is",
  "object-oblique": "with its object and, after a preposition, a name",
  "object-noun": "with a noun that leads on to a name",
};
