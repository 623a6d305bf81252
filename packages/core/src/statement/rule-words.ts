/** What each rule looks for, in words: those that read a clause, a noun phrase, or what stands around both. */
const RULES = {
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
  "event-of-clause": "an event that the subject of its clause brings about",
  "denial-of-word": "a word that denies",
  "act-on-clause": "an act about what a clause says",
  "act-on-words": "an act about somebody’s words",
  refusal: "a refusal to do something",
  "said-must": "what somebody says another must do",
  "said-will": "what somebody says will be done",
  "announced-act": "an act that is announced",
  "directed-content": "what somebody asks another to do",
  "negative-copular-quote": "“is not” inside a quotation",
} as const;

/** Which parts of what a rule has read make the statement, in words. */
const VIEWS = {
  object: "with its object",
  oblique: "with a preposition and a name",
  attribute: "with what it is",
  "object-oblique": "with its object and, after a preposition, a name",
  "object-framed": "with its object and a name that the verb leads to",
  "object-noun": "with a noun that leads on to a name",
  "oblique-noun": "with a preposition and a noun that leads on to a name",
  objectless: "by itself",
} as const;

/** The name of a rule. */
export type FrameRule = keyof typeof RULES;

/** The name of a view of what a rule has read. */
export type FrameView = keyof typeof VIEWS;

/** The rule of a statement, by its name: "title", "active/object". */
export type RuleName = FrameRule | `${FrameRule}/${FrameView}`;

/**
 * What the rule of a statement looks for, in words: "active/object" is "a verb in the active voice, with its object". A rule
 * of another version of the program is told by its name.
 */
export function ruleWords(rule: string): string {
  const [frame = "", view] = rule.split("/");
  const words = wordsIn(RULES, frame);
  return view === undefined ? words : `${words}, ${wordsIn(VIEWS, view)}`;
}

function wordsIn(table: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(table, name) ? (table[name] ?? name) : name.replaceAll("-", " ");
}
