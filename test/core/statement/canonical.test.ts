import { describe, expect, test } from "vitest";
import { frames } from "../../../packages/core/src/lexicon/generated/frames.ts";
import { lightVerbs } from "../../../packages/core/src/lexicon/generated/light-verbs.ts";
import { type EntityType, relations } from "../../../packages/core/src/lexicon/relations.ts";
import { verbWithForm } from "../../../packages/core/src/lexicon/verbs.ts";
import { canonicalRelation, type Predication } from "../../../packages/core/src/statement/canonical.ts";

const unknown: Predication = {
  lemma: "",
  nominal: false,
  theme: null,
  preposition: "",
  subject: null,
  object: null,
  objectLemma: null,
};

/** "Organization lift[sanction] on GeopoliticalEntity(brelland)": subject, verb, theme in brackets, preposition, object with lemma. */
function relationOf(line: string): string {
  const [, subject = "", verb = "", theme = "", preposition = "", object = "", lemma = ""] =
    /^([A-Z]\w+) ([a-z -]+?)(?:\[(.+)\])?(?: (with|to|from|on|in|against|of|by|for|at|over))? ([A-Z]\w+)(?:\((.+)\))?$/.exec(
      line,
    ) ?? [];
  const found = canonicalRelation({
    lemma: verb,
    nominal: false,
    theme: theme === "" ? null : theme,
    preposition,
    subject: subject as EntityType,
    object: object as EntityType,
    objectLemma: lemma === "" ? null : lemma,
  });
  return found === null ? "none" : `${found.relation}${found.exchanged ? " exchanged" : ""}`;
}

describe("each predicate of a frame finds its relation for somebody and something that the frame asks for", () => {
  test.for(frames)("$relation: $example", ({ relation, predicates, themes, subjects, objects, words, exchanged }) => {
    const some = <T>(list: readonly T[]): readonly (T | null)[] => (list.length === 0 ? [null] : list);
    const found = (lemma: string): boolean =>
      some(themes).some((theme) =>
        some(subjects).some((subject) =>
          some(objects).some((object) =>
            some(words).some((objectLemma) => {
              const told = canonicalRelation({ ...unknown, lemma, theme, subject, object, objectLemma });
              return told?.relation === relation && told.exchanged === exchanged;
            }),
          ),
        ),
      );
    expect(predicates.filter((lemma) => !found(lemma))).toEqual([]);
  });
});

describe("each trigger finds its relation for some pair of its domain and range", () => {
  test.for(relations)("$id", ({ id, domain, range, triggers }) => {
    const found = (predication: Partial<Predication>): boolean =>
      domain.some((subject) =>
        range.some((object) => canonicalRelation({ ...unknown, ...predication, subject, object })?.relation === id),
      );
    const lost = [
      ...triggers.verbs.filter((lemma) => !found({ lemma })),
      ...triggers.adjectives.filter((adjective) => !found({ lemma: `be ${adjective}` })),
      ...triggers.nouns.filter(
        (lemma) => !triggers.nounPrepositions.some((preposition) => found({ lemma, nominal: true, preposition })),
      ),
    ];
    expect(lost).toEqual([]);
  });
});

describe("a light verb leaves the relation to its noun", () => {
  test.for(lightVerbs)("$verb: $example", ({ verb, doers }) => {
    const exchanged = doers.length > 0;
    const line = exchanged
      ? `GeopoliticalEntity ${verb}[criticism] from Person`
      : `Person ${verb}[threat] against Group`;
    expect(relationOf(line)).toBe(exchanged ? "criticizes exchanged" : "threatens");
  });
});

test("the example of a frame or light verb shows its verb, theme and preposition", () => {
  const rows = [
    ...frames.map(({ predicates, themes, example }) => ({ predicate: predicates[0] ?? "", themes, example })),
    ...lightVerbs.map(({ verb, example }) => ({ predicate: verb, themes: [], example })),
  ];
  const unshown = rows.filter(({ predicate, themes, example }) => {
    const words = example.toLowerCase().replace(".", "").split(" ");
    const [verb, ...others] = predicate.split(" ");
    const has = (lemma: string): boolean =>
      words.some((word) => word === lemma || word === `${lemma}s` || verbWithForm(word) === lemma);
    return (
      !has(verb ?? "") || !others.every((other) => words.includes(other)) || (themes.length > 0 && !themes.some(has))
    );
  });
  expect(unshown.map(({ predicate, example }) => `${predicate}: ${example}`)).toEqual([]);
});

describe("the object settles what an ambiguous verb means", () => {
  test.for([
    ["Person quit Organization", "leavesPost"],
    ["GeopoliticalEntity quit Agreement", "withdrawsFrom"],
    ["Organization suspend[talk] with GeopoliticalEntity", "cutsTiesWith"],
    ["Person tell to Group", "talksTo"],
    ["Agreement create Organization", "none"],
    ["Event kill Person", "kills"],
    ["Person accept Object", "none"],
    ["GeopoliticalEntity release Person", "releases"],
    ["Organization release Document", "announces"],
    ["Group strike Facility", "attacks"],
    ["Group strike over Concept", "protestsAgainst"],
    ["Organization block Facility(road)", "restricts"],
    ["Organization block Concept(merger)", "rejects"],
    ["Organization fire Person", "dismisses"],
    ["Group fire on Facility", "attacks"],
    ["Person join Organization", "memberOf"],
    ["Person join Event", "participatesIn"],
    ["Person lead Organization", "headOf"],
    ["Person win Event", "defeats"],
    ["Group seize GeopoliticalEntity", "invades"],
    ["Organization seize Person", "arrests"],
    ["Organization seize Object", "restricts"],
    ["GeopoliticalEntity lift[sanction] on GeopoliticalEntity", "concedesTo"],
    ["GeopoliticalEntity impose[sanction] on GeopoliticalEntity", "sanctions"],
    ["GeopoliticalEntity send[missile] to Group", "suppliesArmsTo"],
    ["GeopoliticalEntity send[food] to Group", "aids"],
    ["GeopoliticalEntity send[troop] to GeopoliticalEntity", "mobilizesAgainst"],
    ["GeopoliticalEntity sign[treaty] with GeopoliticalEntity", "signsAgreementWith"],
    ["GeopoliticalEntity reach[deal] with GeopoliticalEntity", "agreesWith"],
    ["Person play[role] in Event", "participatesIn"],
    ["Person be wary of GeopoliticalEntity", "expressesConcernAbout"],
    ["GeopoliticalEntity be[ally] of GeopoliticalEntity", "alliedWith"],
    ["Person lose to Person", "defeats exchanged"],
    ["Person call Entity", "none"],
    ["Group block Facility(bridge)", "restricts"],
    ["Group return to Facility", "none"],
    ["Organization give[time] to Person", "none"],
    ["Organization freeze Entity", "none"],
    ["Event hit GeopoliticalEntity", "none"],
    ["Organization close Facility(mill)", "none"],
    ["Organization close Facility(road)", "restricts"],
    ["Organization study Document", "none"],
    ["Organization issue Document(permit)", "none"],
    ["Organization issue Document(statement)", "announces"],
    ["Person serve in GeopoliticalEntity", "none"],
    ["Person ease Concept(concern)", "none"],
    ["GeopoliticalEntity receive[aid] from GeopoliticalEntity", "aids exchanged"],
    ["Person criticize for Concept", "none"],
    ["Person dream of Concept", "none"],
  ] as const)("%s", ([line, relation]) => {
    expect(relationOf(line)).toBe(relation);
  });
});

test("unknown types stand in nobody's way", () => {
  expect(canonicalRelation({ ...unknown, lemma: "visit" })).toEqual({ relation: "visits", exchanged: false });
});

test("British and American spellings are one", () => {
  const found = (lemma: string) =>
    canonicalRelation({
      lemma,
      nominal: false,
      theme: null,
      preposition: "",
      subject: "GeopoliticalEntity",
      object: "GeopoliticalEntity",
      objectLemma: null,
    });
  expect(found("recognise")).toEqual(found("recognize"));
  expect(found("recognise")?.relation).toBe("recognizes");
});
