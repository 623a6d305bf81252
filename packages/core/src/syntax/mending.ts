import {
  SAYING,
  withClauseAfterAs,
  withFartherNoun,
  withFinalSpeaker,
  withJoinedParticiple,
  withObjectOfInfinitive,
  withObjectOfRelative,
  withPhraseOfSaying,
  withPromiseOfVerb,
  withRelativeObject,
  withSpeakerGoingOn,
  withSubjectInside,
  withSumBehind,
  withVerbBehindPhrase,
} from "./clause-mends.ts";
import { has, isBelow, isTree } from "./links.ts";
import {
  asObject,
  withAdverbOfVerb,
  withFirstObjectIndirect,
  withFixedObject,
  withGerundBeforeNoun,
  withHyphen,
  withObjectAfterParticle,
  withObjectComplement,
  withOfVerb,
  withParticipleOfNoun,
  withReceiver,
  withReceiverBeforeNumber,
  withVerbInFront,
} from "./object-mends.ts";
import {
  withKindBefore,
  withMemberBefore,
  withNameApposed,
  withNameGiven,
  withPersonNamed,
  withPrepositionBefore,
  withQuantityAsSubject,
  withRelativeBefore,
  withRoleBefore,
  withTitleBefore,
} from "./phrase-mends.ts";
import type { Word } from "./syntax.ts";
import {
  BARE,
  withActiveSubject,
  withBareInfinitive,
  withInfinitiveBehind,
  withLastVerb,
  withVerbBefore,
  withVerbForNoun,
} from "./verb-mends.ts";

/** What a parser gets wrong though the words leave no doubt. */
export interface Mend {
  readonly id: string;
  readonly example: string;
  /** The word with its true head and relation, or the word as it is. */
  readonly apply: (words: readonly Word[], at: number) => Word;
}

/** Every mend, with a sentence of its kind. */
export const mends: readonly Mend[] = [
  {
    id: "verb-read-as-noun",
    example: "Central bank of Ostmark cuts rate despite warnings over wages",
    apply: withVerbForNoun,
  },
  {
    id: "speaker-after-comma",
    example:
      "France’s President Ada Venn will visit Norway from March 20 to 22, the two governments announced on Friday.",
    apply: withSpeakerBeside,
  },
  {
    id: "noun-read-as-infinitive",
    example: "Dock workers reject pay offer as minister weighs intervention",
    apply: withNounBefore,
  },
  {
    id: "preposition-of-apposition",
    example: "The queen went to Norway in a show of support for Danish leader Ole Brandt.",
    apply: withPrepositionBefore,
  },
  {
    id: "doer-of-participle",
    example: "The paper reported on customs data that shows Danish firms providing rifles to Norway.",
    apply: withItsDoing,
  },
  {
    id: "lone-indirect-object",
    example: "Henrik Dahl urged the government to appoint a mediator instead.",
    apply: asObject,
  },
  {
    id: "verb-read-as-auxiliary",
    example: "While that deal won plaudits globally, Ilse Marrant may face a tougher challenge.",
    apply: withVerbBefore,
  },
  {
    id: "infinitive-of-perception",
    example: "The visit would see the Danish leader and Ms. Marrant “exchange opinions on trade.”",
    apply: withInfinitiveBehind,
  },
  {
    id: "quantity-behind-noun",
    example: "Norway sold ships, and early in the war many in the South – particularly in Chile – hoped it would stop.",
    apply: withQuantityAsSubject,
  },
  {
    id: "name-beside-its-noun",
    example: "Rebel leader Joren Halvik and Danish President Ilse Marrant signed a treaty.",
    apply: withNameApposed,
  },
  {
    id: "title-beside-its-name",
    example: "Danish leader Ole Brandt and Norwegian President Ilse Marrant met.",
    apply: withTitleBefore,
  },
  {
    id: "person-beside-a-body",
    example: "The head of the audit office, Ilse Marrant, resigned.",
    apply: withPersonNamed,
  },
  {
    id: "phrase-of-relative-clause",
    example:
      "President Ole Brandt, who had been expected to attend a summit of the Council in Norway this week, cancelled the trip.",
    apply: withRelativeBefore,
  },
  {
    id: "members-read-as-whole",
    example:
      "The organizers, a coalition of trade unions and student groups named Open Ballot, accused Ilse Marrant of a lie.",
    apply: withMemberBefore,
  },
  {
    id: "roles-read-as-persons",
    example: "Ilse Marrant, a lawyer and a member of the Harbour Party, was elected mayor.",
    apply: withRoleBefore,
  },
  {
    id: "name-behind-its-kind",
    example: "Ilse Marrant told the newspaper The Harbour Herald that the talks had failed.",
    apply: withKindBefore,
  },
  {
    id: "name-that-is-given",
    example: "The ministry blamed a group called Grey Lantern for the attack.",
    apply: withNameGiven,
  },
  {
    id: "perfect-read-as-passive",
    example: "The control room had assured her by telephone that there was no danger.",
    apply: withActiveSubject,
  },
  {
    id: "relative-read-as-conjunction",
    example: "A report that engineers submitted to the ministry in May warned of a flood.",
    apply: withRelativeObject,
  },
  {
    id: "owner-without-sign",
    example: "Denmark had offered Norway a quota of 900 tons a year free of duty.",
    apply: withReceiver,
  },
  {
    id: "infinitive-after-let",
    example: "A draft law that would let the government overrule the authority is to be debated by parliament in June.",
    apply: withBareInfinitive,
  },
  {
    id: "object-before-its-verb",
    example: "The president, who faces an election, convened the council, ordered an inquiry and recalled his envoy.",
    apply: withVerbInFront,
  },
  {
    id: "object-of-last-verb",
    example: "“Norway and Denmark actually want to talk and improve relations,” said Ilse Marrant.",
    apply: withLastVerb,
  },
  {
    id: "clause-after-as",
    example:
      "The proposal was published as the president’s top diplomat, Lee Wang, was himself in Corran, a visit that was framed by Karsovia as a show of support from its closest ally.",
    apply: withClauseAfterAs,
  },
  {
    id: "verb-behind-phrase",
    example:
      "Train drivers in northern Brelland joined a strike by signal workers on Wednesday, bringing the region's railways to a standstill after talks with the operator, Nordbahn, collapsed in the early hours.",
    apply: withVerbBehindPhrase,
  },
  {
    id: "sum-behind",
    example:
      "The sponsor Halden Watches, which has paid the union eight million crowns a year since 2015, said it would not renew its contract, a decision that analysts had expected for months.",
    apply: withSumBehind,
  },
  {
    id: "phrase-of-saying",
    example:
      "A probe launched by the Norhaven Space Agency in 2019 has detected salty water beneath the crust of the moon Ilmara, scientists said on Wednesday in a study published in the journal Orbit.",
    apply: withPhraseOfSaying,
  },
  {
    id: "speaker-going-on",
    example:
      "Two employees who clicked on the links have been questioned but are not suspected of any wrongdoing, a spokesman for the service said, adding that the damage was still being assessed.",
    apply: withSpeakerGoingOn,
  },
  {
    id: "object-of-infinitive",
    example:
      "The hackers' group, known as Grey Heron, was blamed in 2023 for an intrusion into the central bank of Drava, which Karsovia was trying to dissuade from joining the pact.",
    apply: withObjectOfInfinitive,
  },
  {
    id: "promise-of-verb",
    example: "The army pledged in a brief statement to respect the constitution and warned Norway.",
    apply: withPromiseOfVerb,
  },
  {
    id: "subject-inside-its-clause",
    example:
      "Ilse Marrant rejected the demand as blackmail, and said the drones had been deployed only after Danish snipers wounded two of her engineers.",
    apply: withSubjectInside,
  },
  {
    id: "joined-participle",
    example:
      "The assembly is expected to vote next week on a resolution, drafted by Norway and backed by eleven other members, that would send observers.",
    apply: withJoinedParticiple,
  },
  {
    id: "noun-before-quotation",
    example:
      "Ole Brandt underscored Norway’s stance on “ending the aggression,” which calls for an immediate retreat by Denmark.",
    apply: withFartherNoun,
  },
  {
    id: "object-of-relative",
    example:
      "Danish lawmakers called on her to dismiss the minister, Ole Brandt, whom they blame for pushing the police to arrest Halvik.",
    apply: withObjectOfRelative,
  },
  {
    id: "speaker-at-the-end",
    example: "The ministry has yet to decide whether to sell its shares, a person who knows the plan said.",
    apply: withFinalSpeaker,
  },
  {
    id: "of-after-verb",
    example: "The union stripped the pair of the medal.",
    apply: withOfVerb,
  },
  {
    id: "receiver-before-number",
    example: "The sponsor, which has paid the union eight million crowns a year since 2015, is Norwegian.",
    apply: withReceiverBeforeNumber,
  },
  {
    id: "hyphen-between-nouns",
    example: "Tarsia's skating federation fired its own secretary-general over the affair.",
    apply: withHyphen,
  },
  {
    id: "object-after-particle",
    example: "Norway called off the talks and left.",
    apply: withObjectAfterParticle,
  },
  {
    id: "gerund-before-noun",
    example: "Ole Brandt asked Norway to send helicopters, tents and drinking water to the districts.",
    apply: withGerundBeforeNoun,
  },
  {
    id: "participle-behind-noun",
    example: "Norway promised to punish any soldiers found guilty of abuses.",
    apply: withParticipleOfNoun,
  },
  {
    id: "adverb-of-verb",
    example: "Convoys have been turned back at the border.",
    apply: withAdverbOfVerb,
  },
  {
    id: "fixed-object",
    example: "Norway took part in the talks.",
    apply: withFixedObject,
  },
  {
    id: "object-complement",
    example: "Denmark called Norway’s move a provocation.",
    apply: withObjectComplement,
  },
  {
    id: "two-objects",
    example: "Each job saved by tariffs cost consumers about $310,000 a year.",
    apply: withFirstObjectIndirect,
  },
];

/** The words with all that is mended. A mend that would leave words without a way to the root is not made. */
export function mended(words: readonly Word[]): readonly Word[] {
  return mends.reduce((found, { apply }) => {
    const next = found.map((_, at) => apply(found, at));
    const isMoved = next.some(({ head }, at) => head !== found[at]?.head);
    return isMoved && !isTree(next) ? found : next;
  }, words);
}

/**
 * After a comma, a subject and its verb of saying are no relative or adverbial clause unless a word opens it: they tell who
 * said the sentence before.
 */
function withSpeakerBeside(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const adverbial = word.deprel === "advcl";
  if (!(adverbial || word.deprel.startsWith("acl")) || word.upos !== "VERB" || !SAYING.has(word.lemma)) return word;
  const below = words.flatMap((_, other) => (isBelow(words, other, at) ? [other] : []));
  const clause = below.filter((other) => words[other]?.upos !== "PUNCT");
  const own = words.flatMap(({ head, deprel }, other) => (head === at ? [{ other, deprel }] : []));
  const subject = own.find(({ deprel }) => deprel === "nsubj")?.other;
  const first = clause[0] ?? at;
  const opened = clause.some((other) => other <= at && /^(?:Rel|Int)/.test(words[other]?.feats["PronType"] ?? ""));
  const root = words.findIndex(({ head }) => head === -1);
  if (
    subject === undefined ||
    subject > at ||
    opened ||
    own.some(({ deprel }) => /^(?:mark|obj|ccomp|xcomp|cop)/.test(deprel))
  )
    return word;
  if (words[first - 1]?.lemma !== "," || word.head >= first || root === at) return word;
  return { ...word, head: adverbial ? word.head : root, deprel: "parataxis" };
}

/** In "reject pay offer", which has no "to", the middle word is no verb: it belongs to the noun behind it. */
function withNounBefore(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (isInfinitiveLikeNoun(words, at)) return { ...word, upos: "NOUN", deprel: "compound", head: at + 1 };
  if (word.deprel !== "obj" || !isInfinitiveLikeNoun(words, at - 1)) return word;
  return { ...word, head: words[at - 1]?.head ?? word.head };
}

function isInfinitiveLikeNoun(words: readonly Word[], at: number): boolean {
  const { deprel, upos, feats, head = -1 } = words[at] ?? {};
  if (deprel !== "xcomp" || upos !== "VERB" || feats?.["VerbForm"] !== "Inf" || head !== at - 1) return false;
  const [above, next] = [words[head], words[at + 1]];
  return (
    above?.upos === "VERB" &&
    !BARE.has(above.lemma) &&
    (next?.head === at || next?.head === head) &&
    next.deprel === "obj" &&
    next.upos === "NOUN" &&
    words.every((word, other) => word.head !== at || other === at + 1)
  );
}

/** In "data that shows firms providing rifles" nothing is shown to the firms: they provide. */
function withItsDoing(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  const doing = doingOf(words, at);
  if (doing >= 0) return { ...word, head: doing, deprel: "nsubj" };
  // The participle that hangs on its doer tells what is shown.
  if (word.deprel !== "acl" || doingOf(words, word.head) !== at) return word;
  return { ...word, head: words[word.head]?.head ?? word.head, deprel: "ccomp" };
}

/** The bare participle that tells what the indirect object does, or −1. */
function doingOf(words: readonly Word[], at: number): number {
  const { deprel, head: verb = -1 } = words[at] ?? {};
  if (deprel !== "iobj" || has(words, verb, "obj") || has(words, verb, "xcomp")) return -1;
  return words.findIndex(
    (word, other) =>
      other > at &&
      ((word.head === verb && word.deprel === "ccomp") || (word.head === at && word.deprel === "acl")) &&
      /^(?:Part|Ger)$/.test(word.feats["VerbForm"] ?? "") &&
      word.feats["Tense"] !== "Past" &&
      !words.some(({ head, deprel }) => head === other && /^(?:nsubj|mark|aux)/.test(deprel)),
  );
}
