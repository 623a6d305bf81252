// Made by scripts/lexicon.mjs from data/lexicon/pronouns.tsv: change that table, not this file.

/**
 * A personal, possessive, reflexive or relative pronoun, by its form in lower case.
 *
 * Indefinite and demonstrative pronouns are left out: they name nobody that could be a node.
 */
export interface Pronoun {
  readonly form: string;
  readonly class: "personal" | "possessive" | "reflexive" | "relative";
  readonly person: number;
  readonly number: "singular" | "plural" | null;
  readonly gender: "female" | "male" | "neuter" | null;
  readonly example: string;
}

export const pronouns: readonly Pronoun[] = [
  { form: "i", class: "personal", person: 1, number: "singular", gender: null, example: "“[I] resigned,” Marrant said." },
  { form: "me", class: "personal", person: 1, number: "singular", gender: null, example: "“Nobody told [me],” Marrant said." },
  { form: "my", class: "possessive", person: 1, number: "singular", gender: null, example: "“[My] plan failed,” Marrant said." },
  { form: "mine", class: "possessive", person: 1, number: "singular", gender: null, example: "“The fault is [mine],” Marrant said." },
  { form: "myself", class: "reflexive", person: 1, number: "singular", gender: null, example: "“I blame [myself],” Marrant said." },
  { form: "we", class: "personal", person: 1, number: "plural", gender: null, example: "“[We] resigned,” Marrant said." },
  { form: "us", class: "personal", person: 1, number: "plural", gender: null, example: "“Nobody told [us],” Marrant said." },
  { form: "our", class: "possessive", person: 1, number: "plural", gender: null, example: "“[Our] plan failed,” Marrant said." },
  { form: "ours", class: "possessive", person: 1, number: "plural", gender: null, example: "“The fault is [ours],” Marrant said." },
  { form: "ourselves", class: "reflexive", person: 1, number: "plural", gender: null, example: "“We blame [ourselves],” Marrant said." },
  { form: "you", class: "personal", person: 2, number: null, gender: null, example: "“[You] promised,” Marrant told Salvat." },
  { form: "your", class: "possessive", person: 2, number: null, gender: null, example: "“[Your] plan failed,” Marrant told Salvat." },
  { form: "yours", class: "possessive", person: 2, number: null, gender: null, example: "“The fault is [yours],” Marrant told Salvat." },
  { form: "yourself", class: "reflexive", person: 2, number: "singular", gender: null, example: "“Help [yourself],” Marrant told Salvat." },
  { form: "yourselves", class: "reflexive", person: 2, number: "plural", gender: null, example: "“Help [yourselves],” Marrant told them." },
  { form: "he", class: "personal", person: 3, number: "singular", gender: "male", example: "Mr. Salvat said [he] would resign." },
  { form: "him", class: "personal", person: 3, number: "singular", gender: "male", example: "Mr. Salvat said nobody told [him]." },
  { form: "his", class: "possessive", person: 3, number: "singular", gender: "male", example: "Mr. Salvat defended [his] plan." },
  { form: "himself", class: "reflexive", person: 3, number: "singular", gender: "male", example: "Mr. Salvat blamed [himself]." },
  { form: "she", class: "personal", person: 3, number: "singular", gender: "female", example: "Ms. Marrant said [she] would resign." },
  { form: "her", class: "personal", person: 3, number: "singular", gender: "female", example: "Ms. Marrant said nobody told [her]." },
  { form: "hers", class: "possessive", person: 3, number: "singular", gender: "female", example: "Ms. Marrant said the plan was [hers]." },
  { form: "herself", class: "reflexive", person: 3, number: "singular", gender: "female", example: "Ms. Marrant blamed [herself]." },
  { form: "it", class: "personal", person: 3, number: "singular", gender: "neuter", example: "Karsovia said [it] would withdraw." },
  { form: "its", class: "possessive", person: 3, number: "singular", gender: "neuter", example: "Karsovia defended [its] plan." },
  { form: "itself", class: "reflexive", person: 3, number: "singular", gender: "neuter", example: "Karsovia blamed [itself]." },
  { form: "they", class: "personal", person: 3, number: "plural", gender: null, example: "The miners said [they] would strike." },
  { form: "them", class: "personal", person: 3, number: "plural", gender: null, example: "The miners said nobody told [them]." },
  { form: "their", class: "possessive", person: 3, number: "plural", gender: null, example: "The miners defended [their] plan." },
  { form: "theirs", class: "possessive", person: 3, number: "plural", gender: null, example: "The miners said the plan was [theirs]." },
  { form: "themselves", class: "reflexive", person: 3, number: "plural", gender: null, example: "The miners blamed [themselves]." },
  { form: "who", class: "relative", person: 3, number: null, gender: null, example: "Marrant, [who] leads Veldonia, resigned." },
  { form: "whom", class: "relative", person: 3, number: null, gender: null, example: "Marrant, [whom] the miners trust, resigned." },
  { form: "whose", class: "relative", person: 3, number: null, gender: null, example: "Marrant, [whose] party lost, resigned." },
  { form: "which", class: "relative", person: 3, number: null, gender: null, example: "Veldonia, [which] lost the war, withdrew." },
  { form: "that", class: "relative", person: 3, number: null, gender: null, example: "The company [that] built the dam withdrew." },
];
