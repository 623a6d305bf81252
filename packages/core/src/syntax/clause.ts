/** What an argument is to its predicate, on the surface: the subject of a passive is a subject here. */
export type ArgumentRole = "subject" | "object" | "iobject" | "oblique" | "complement";

/** A phrase that belongs to a predicate, by its head word. */
export interface Argument {
  readonly role: ArgumentRole;
  /** The preposition that was lifted off it, in lower case: "with", "because of"; empty where there is none. */
  readonly preposition: string;
  readonly head: number;
  /** Whether it stands in this clause or is understood from another ("He wants [he] to go"). */
  readonly borrowed: boolean;
}

/** How a clause hangs on the one above it. */
export type Link =
  | "root"
  | "conjunct"
  | "content"
  | "complement"
  | "adverbial"
  | "relative"
  | "participle"
  | "parataxis"
  | "subject";

/**
 * A predicate with its arguments: "Mayors [have] praised [the firm] [for its dam]".
 *
 * `head` is the word that carries the meaning: the verb, or the noun or adjective after "be".
 */
export interface Clause {
  /** Its place in the list of the sentence's clauses, which is ordered by head. */
  readonly index: number;
  readonly head: number;
  /** `copula`: "is safe", "the [dam] safe" without the verb as well. */
  readonly kind: "verb" | "copula";
  readonly voice: "active" | "passive";
  /** Index of "up" in "give up"; −1 without. */
  readonly particle: number;
  /** Index of the form of "be"; −1 where it is a verb's clause or understood. */
  readonly copula: number;
  /** Subjects first, then in the order of the text. */
  readonly arguments: readonly Argument[];
  /** Auxiliaries and modals, its own or understood from the clause it is joined with. */
  readonly auxiliaries: readonly number[];
  /** Adverbs, "not" among them. */
  readonly adverbs: readonly number[];
  /** What opens the clause, in lower case: "that", "if", "instead of", "to"; empty where nothing does. */
  readonly marker: string;
  readonly link: Link;
  /** Index of the clause above; −1 for the root. */
  readonly parent: number;
  /** The noun that a relative clause or participle belongs to; −1 for other clauses. */
  readonly anchor: number;
  /** "It is true", "There are ships": the subject names nothing. */
  readonly expletive: boolean;
}

/** The first argument in one of the roles. */
export function argument(clause: Clause, ...roles: readonly ArgumentRole[]): Argument | undefined {
  return clause.arguments.find(({ role }) => roles.includes(role));
}

/** "Had Karsovia attacked": where the auxiliary comes first and nothing opens the clause, it is a condition. */
export function isInverted({ marker, auxiliaries, copula, arguments: args }: Clause): boolean {
  const subject = args.find(({ role, borrowed }) => role === "subject" && !borrowed)?.head ?? -1;
  const first = Math.min(...auxiliaries, ...(copula < 0 ? [] : [copula]));
  return marker === "" && first < subject;
}
