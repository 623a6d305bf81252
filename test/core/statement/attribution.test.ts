import { expect, test } from "vitest";
import { cueNouns } from "../../../packages/core/src/lexicon/generated/cue-nouns.ts";
import { cuePhrases } from "../../../packages/core/src/lexicon/generated/cue-phrases.ts";
import { cueVerbs } from "../../../packages/core/src/lexicon/generated/cue-verbs.ts";
import { embedders } from "../../../packages/core/src/lexicon/generated/embedders.ts";
import { subordinators } from "../../../packages/core/src/lexicon/generated/subordinators.ts";
import { times } from "../../../packages/core/src/statement/polarity.ts";
import { lemma } from "../../../packages/core/src/syntax/phrases.ts";
import { clauseOf, extracted, readText } from "../../helpers/statements.ts";

/** Every clause of the sentence: its lemma, how it is linked, and how it stands. */
const clausesIn = (text: string) => {
  const { scenes } = readText(text);
  return scenes.flatMap(({ tree, clauses, standings }) =>
    clauses.map(({ head, link, index }) => ({
      word: lemma(tree, head),
      link,
      ...(standings[index] as (typeof standings)[number]),
    })),
  );
};

test.for(cueVerbs)(
  "$lemma ($content) makes its subject answer: $example",
  ({ act, polarity, certainty, tense, example }) => {
    const told = clausesIn(example).filter(({ layers }) => layers[0]?.act === act && layers[0].sources.length > 0);
    const firm = { polarity, certainty, ...(tense === null ? {} : { tense }) };
    expect(told).toEqual(expect.arrayContaining([expect.objectContaining(firm)]));
  },
);

test.for(cueNouns)("what completes “$lemma” is somebody's word: $example", ({ act, polarity, certainty, example }) => {
  const told = clausesIn(example).filter(({ layers }) => layers[0]?.act === act);
  expect(told).toEqual(expect.arrayContaining([expect.objectContaining({ polarity, certainty })]));
});

test.for(cuePhrases)("“$words” names the source of its clause: $example", ({ act, example }) => {
  expect(clausesIn(example).map(({ layers }) => layers[0]?.act)).toContain(act);
});

test.for(embedders)(
  "$lemma ($class) says whether it comes true: $example",
  ({ lemma: word, polarity, certainty, tense, example }) => {
    const below = clausesIn(example).filter((clause) => clause.word !== word.split(" ")[0]);
    expect(below).toEqual(
      expect.arrayContaining([expect.objectContaining({ polarity, certainty, ...(tense === null ? {} : { tense }) })]),
    );
  },
);

test.for(subordinators)("a clause after “$words” is no fact: $example", ({ polarity, certainty, tense, example }) => {
  const below = clausesIn(example).filter(({ link }) => link !== "root");
  expect(below).toEqual(
    expect.arrayContaining([expect.objectContaining({ polarity, certainty, ...(tense === null ? {} : { tense }) })]),
  );
});

test("what both governments say has both for its sources, and what the writer adds has none", () => {
  const text =
    "Dora Fenwright will visit Corran next week, Veldonia and Karsovia said Friday, even as traders oppose the visit.";
  const sources = (head: string) => clauseOf(text, head).standing.layers.flatMap((layer) => layer.sources);
  expect(sources("visit")).toEqual(["veldonia", "karsovia"]);
  expect(sources("oppose")).toEqual([]);
});

test("the nearest source owns the content, the outer ones are its chain", () => {
  const { statements } = extracted(
    "Norhaven told Brelland that Karsovia closed the strait, according to Dora Fenwright.",
  );
  const [attribution] = statements.find(({ phrase }) => phrase === "close")?.attributions ?? [];
  expect(attribution).toMatchObject({ source: "norhaven", chain: ["dora-fenwright"], speechAct: "say" });
});

test.for([
  ["Nobody could tell him whether his brother was alive.", "alive", { polarity: "positive", certainty: "possible" }],
  ["The agency was reviewing whether to sell the ship.", "sell", { polarity: "positive", certainty: "possible" }],
  ["Norhaven would not confirm that the ship sank.", "sink", { polarity: "positive", certainty: "possible" }],
  ["Norhaven did not say that the ship sank.", "sink", { polarity: "negative", certainty: "possible" }],
  ["Norhaven does not believe that the ship sank.", "sink", { polarity: "negative", certainty: "probable" }],
  ["Norhaven is not known to have freed the crew.", "free", { polarity: "negative", certainty: "possible" }],
  ["Norhaven has no plans to free the crew.", "free", { polarity: "negative", certainty: "possible" }],
  ["The court found the clerk not guilty of selling the ships.", "sell", { polarity: "negative" }],
  ["The question is whether the ship sank.", "sink", { certainty: "possible" }],
  ["Had parliament not cut the budget, the ship would have sailed.", "cut", { certainty: "hypothetical" }],
  ["Dora Fenwright told the crew not to leave.", "leave", { polarity: "negative", tense: "future" }],
  ["The clerk had to give up his passport.", "give", { polarity: "positive", certainty: "certain", tense: "past" }],
] as const)("%s", ([text, head, stand]) => {
  expect(clauseOf(text, head).standing).toMatchObject(stand);
});

test.for([
  ["According to a study published by the Orvane Institute, the dam is safe.", "publish"],
  ["The council met in Corran; the mayor described the talks.", "meet"],
] as const)("what tells of the source is the writer's: %s", ([text, head]) => {
  expect(clauseOf(text, head).standing.layers).toEqual([]);
});

test("whom a pronoun without a name accuses is accused by somebody", () => {
  const { statements } = extracted(
    "The unions issued a statement in which they accused ministers of playing with lives.",
  );
  expect(statements.filter(({ phrase }) => phrase.startsWith("play")).map(({ asserted }) => asserted)).toEqual([false]);
});

test("an act that nobody by name answers for is at most probable", () => {
  const { statements } = extracted("Karsovia is said to have closed the strait.");
  expect(statements.map(({ phrase, asserted, attributions }) => [phrase, asserted, attributions[0].certainty])).toEqual(
    [["close", false, "probable"]],
  );
});

test("two negations affirm", () => {
  expect(times("negative", "negative")).toBe("positive");
  expect(times("negative", "positive")).toBe("negative");
});

test("the source at the end of a sentence answers for all of it, behind a quotation as well", () => {
  const text = "Joren Halvik told reporters that the dam “has been safe and stays open,” according to a ministry memo.";
  const told = clausesIn(text).map(({ layers }) => layers.at(-1)?.sources);
  expect(new Set(told.map(String))).toEqual(new Set(["ministry-memo"]));
});

test("a verb that only stands for another tells nothing", () => {
  const { lines } = extracted("Norhaven wants to talk, while Brelland doesn’t, at least for now.");
  expect(lines.filter((line) => line.startsWith("Brelland"))).toEqual([]);
});

test.for([
  ["The minister rejected claims that the firm had bribed voters.", "bribe", "negative", "certain"],
  ["There is no evidence that Karsovia attacked the port.", "attack", "negative", "probable"],
  ["Had Karsovia attacked the port, Norhaven would have closed the strait.", "attack", "positive", "hypothetical"],
  ["The mayor refused to say whether the dam is safe.", "safe", "positive", "possible"],
] as const)("what is denied, supposed or left open is no fact: %s", ([text, head, polarity, certainty]) => {
  expect(clauseOf(text, head).standing).toMatchObject({ polarity, certainty });
  expect(extracted(text).statements.filter(({ phrase, asserted }) => asserted && phrase.startsWith(head))).toEqual([]);
});

test.for([
  ["The court did not rule on whether the firm had hidden the crack.", "hide", "positive", "possible"],
  ["Rumours that the dam had burst alarmed villagers.", "burst", "positive", "possible"],
  ["The dam is safe, it is claimed.", "safe", "positive", "certain"],
  ["Under the plan, Norhaven sells its ships.", "sell", "positive", "possible"],
  ["Dora Fenwright wondered why Karsovia had freed the crew.", "free", "positive", "hypothetical"],
  ["The police did not rule out that Norhaven freed the crew.", "free", "positive", "possible"],
  ["It was not Karsovia that freed the crew.", "free", "negative", "certain"],
  ["It is not true that Norhaven freed the crew.", "free", "negative", "certain"],
  ["As long as Karsovia holds the crew, Norhaven will not sign the treaty.", "hold", "positive", "possible"],
  ["The claim that the firm hid the crack was false.", "hide", "negative", "certain"],
] as const)(
  "what is asked, rumoured, ruled out or still to come is no fact: %s",
  ([text, head, polarity, certainty]) => {
    expect(clauseOf(text, head).standing).toMatchObject({ polarity, certainty });
    expect(extracted(text).statements.filter(({ phrase, asserted }) => asserted && phrase.startsWith(head))).toEqual(
      [],
    );
  },
);

test.for([
  ["A new ferry was ordered in May and is to be named after Captain Maclaine.", "name"],
  ["Most victims had been robbed not by the intruders but by fraudsters.", "intruders"],
  ["A consumer association called the promise worthless because most victims had been robbed by fraudsters.", "rob"],
] as const)("neither plans nor what is denied nor somebody's reason is asserted: %s", ([text, word]) => {
  const { statements } = extracted(text);
  const told = statements.filter(({ phrase, subject }) => `${phrase} ${subject}`.includes(word));
  expect(told.map(({ asserted }) => asserted)).toEqual([false]);
});

test("hardly less is no denial", () => {
  expect(clauseOf("Judge Teague was hardly less severe with the firm.", "severe").standing.polarity).toBe("positive");
});

test("the name beside “one of them” speaks", () => {
  const { statements } = extracted("One of them, Paloma Reyer, said on Tuesday that Karsovia closed the strait.");
  expect(statements.find(({ phrase }) => phrase === "close")?.attributions[0].source).toBe("paloma-reyer");
});

test("who is believed to do something is no object of the belief", () => {
  const { lines } = extracted("The ministry named Grey Lantern, which it believes to be sheltered by Ostrovar.");
  expect(lines.join()).not.toContain("believe");
});

test("behind a semicolon another voice begins", () => {
  const text = "According to the mayor, Karsovia closed the strait; the union says Norhaven closed it.";
  const told = clausesIn(text).filter(({ word }) => word === "close");
  expect(told.map(({ layers }) => layers.map(({ sources }) => sources[0]))).toEqual([["mayor"], ["union"]]);
});

test("what an army destroyed is past, whatever form the parser sees in it", () => {
  const { clause, standing } = clauseOf("Norhaven crossed the bridge that its artillery destroyed in 2029.", "destroy");
  expect([clause.voice, standing.tense]).toEqual(["active", "past"]);
});

test("the view of somebody is theirs", () => {
  const { statements } = extracted("In the firm's view, Karsovia closed the strait.");
  expect(statements.map(({ asserted, attributions: [{ source }] }) => [asserted, source])).toEqual([[false, "firm"]]);
});

test("who asks how somebody has done it does not urge them to", () => {
  expect(extracted("The report asks how Karsovia freed the crew.").lines.join()).not.toContain("urges");
});

test("who asks whether somebody has done it does not urge them to", () => {
  expect(extracted("The mayor asked whether the firm had hidden the crack.").lines.join()).not.toContain("urges");
});

test.for([
  ["Did Norway sign the treaty?", "sign", "positive", "possible", "past"],
  ["Not all members signed the treaty.", "sign", "negative", "certain", "past"],
  ["The minister advocates cutting taxes.", "cut", "positive", "certain", "future"],
  ["The firm is due to open a plant in June.", "open", "positive", "certain", "future"],
] as const)("what is asked, wanted or due is no fact: %s", ([text, head, polarity, certainty, tense]) => {
  expect(clauseOf(text, head).standing).toMatchObject({ polarity, certainty, tense });
  expect(extracted(text).statements.filter(({ asserted }) => asserted)).toEqual([]);
});

test.for([
  ["Halvik denied having hidden the ledger, and a clerk for his ministry said a review had found nothing.", "hide"],
  ["Norhaven scrapped a plan to build a harbour in Corran.", "build"],
  ["The talks should end before the storms begin.", "begin"],
  ["The moon would become the first moon known to hold water.", "hold"],
  ["Weil came under pressure to sell the ship.", "sell"],
  ["Veldonia accused Halvik of buying ships from a dealer with whom he shared the profits.", "share"],
  ["Ruben Fell ruled out forcing the strikers back to work.", "force"],
  [
    "The chief executive of Calvex, Roland Meisner, cancelled a speech he was to give at a conference in Port Ansel and flew back to the company's headquarters to chair a crisis meeting.",
    "give",
  ],
] as const)("what is denied, given up or awaited is not asserted: %s", ([text, head]) => {
  const told = extracted(text).statements.filter(({ phrase }) => phrase.startsWith(head));
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ asserted }) => asserted)).toEqual([]);
});

test.for([
  [
    "Unions fear that the group will shut the mill, although Dora Fenwright has assured the mayor that the mill is safe.",
    "assure",
  ],
  ["The sponsor said it would leave the league, a decision that traders had expected for months.", "expect"],
  [
    "The envoy left after negotiators failed to agree on who should patrol the strait, which has been closed since May.",
    "close",
  ],
  ["The assembly is expected to vote on a treaty drafted by Norhaven.", "draft"],
] as const)("what the writer adds is the writer's: %s", ([text, head]) => {
  expect(clauseOf(text, head).standing).toMatchObject({ layers: [], certainty: "certain" });
});

test.for([
  ["As the union claims, the firm hid the crack.", "hide", ["union"]],
  ["Karsovia, Dora Fenwright insisted, attacked Brelland.", "attack", ["dora-fenwright"]],
  ["As the union demanded, the firm mended the crack.", "mend", []],
  ["The mayor rejected the bid on the ground that the firm hid the crack.", "hide", []],
  ["Norhaven, whose president lost the vote, demanded that Karsovia free the crew.", "lose", null],
  ["Norhaven said it would free the crew, less than a week after Karsovia closed the strait.", "close", null],
  ["The paper dismissed allegations Karsovia shelled the village.", "shell", ["paper"]],
] as const)("whose word it is: %s", ([text, head, sources]) => {
  const { layers } = clauseOf(text, head).standing;
  expect(sources === null ? layers : layers.flatMap((layer) => layer.sources)).toEqual(sources ?? []);
});

test.for([
  ["The dam, it is feared, has burst.", "burst"],
  ["Norhaven could not verify the claim that the ship sank.", "sink"],
  ["The firm faces charges of hiding the crack.", "hide"],
  ["Traders discussed claims the firm hid the crack.", "hide"],
] as const)("nobody by name says so: %s", ([text, head]) => {
  expect(clauseOf(text, head).standing.layers).toEqual([expect.objectContaining({ sources: [] })]);
});

test.for([
  [
    "Norhaven told Brelland that Karsovia closed the strait and freed the crew, according to two diplomats who attended the talks.",
    { tell: ["two-diplomats"], close: ["norhaven", "two-diplomats"], free: ["norhaven", "two-diplomats"], attend: [] },
  ],
  [
    "Norhaven said it would wait for the court, and that Brelland had freed the crew.",
    { wait: ["norhaven"], free: ["norhaven"] },
  ],
  [
    "The bridge was closed in May, the mayor told reporters, and will reopen in June.",
    { close: ["mayor"], reopen: ["mayor"] },
  ],
  ["The bank blamed a clerk who, it said, had forged letters.", { forge: ["bank"] }],
  [
    "Norhaven denied that its ships had left the port, as a newspaper owned by Brelland reported on Saturday.",
    { leave: ["norhaven"], report: [], own: [] },
  ],
  [
    "Ms. Framm said that the date was not hers to choose but that holding the vote in May might endanger voters.",
    { endanger: ["framm"] },
  ],
  [
    "The firm failed to tell the council that the valve was broken and later tried to hide the report, the union said.",
    { hide: ["union"] },
  ],
  [
    "The driver has been missing since Monday, officials said, declining to confirm a report by Radio Norland that he had crossed the border.",
    { decline: [], cross: ["radio-norland"] },
  ],
  [
    "The general denied having known of the letters, which he said had been written by a clerk.",
    { know: ["general"], write: ["general", "general"] },
  ],
  [
    "The union called the promise worthless because most members had been robbed by fraudsters who bought the data from them.",
    { rob: ["union"], buy: ["union"] },
  ],
  [
    "Residents said soldiers had fired at a bus, while the army accused Karsovia of the attack.",
    { fire: ["residents"], accuse: [] },
  ],
  [
    "The minister said he had ordered a review, although he doubted that any clerk had lied, as lawmakers have suggested.",
    { order: ["minister"] },
  ],
  [
    "The minister has denied knowing of the cracks, although two advisers met Joren Halvik in November, according to a calendar obtained by the Orvane Courier.",
    { deny: [], meet: ["calendar"] },
  ],
  [
    "Dora Fenwright conceded that the report, which the Orvane Courier has seen, did not mention the dam.",
    { see: [], mention: ["dora-fenwright"] },
  ],
  ["Clerks wrote to the mayor that the hinges were rusty and warned the council.", { rusty: ["clerks"] }],
  ["The general denied that he had fled, saying the letters were forged.", { flee: ["general"], forge: ["general"] }],
] as const)("each clause has its own sources: %s", ([text, sources]) => {
  const told = (head: string) => clauseOf(text, head).standing.layers.flatMap((layer) => layer.sources);
  expect(Object.fromEntries(Object.keys(sources).map((head) => [head, told(head)]))).toEqual(sources);
});

test.for([
  ["Neither the ministry nor the firm confirmed that the reactor had burst.", "confirm", "negative", "certain"],
  ["Norhaven refused to say when its ships had left the strait.", "leave", "positive", "possible"],
  ["Veldonia denied reports that Karsovia had closed the strait.", "close", "negative", "certain"],
  ["The union threatened a strike unless the firm mends the crack.", "threaten", "positive", "certain"],
  ["The general denied that he had fled, saying the letters were forged.", "forge", "positive", "certain"],
] as const)("questions, denials and conditions reach as far as they go: %s", ([text, head, polarity, certainty]) => {
  expect(clauseOf(text, head).standing).toMatchObject({ polarity, certainty });
});

test("who denies a charge does not deny what tells of its nouns", () => {
  const { statements } = extracted(
    "The mayor accused Karsovia of breaking a treaty that forbids the sale of ships.\nKarsovia denied the charge.",
  );
  const voices = (word: string) =>
    statements.find(({ phrase }) => phrase === word)?.attributions.map(({ polarity }) => polarity);
  expect([voices("break"), voices("forbid")]).toEqual([["positive", "negative"], ["positive"]]);
});

test("whoever says something else beside a quotation is not quoted", () => {
  const { statements } = extracted(
    "Hansel kept its money back until “the matter has been settled,” while Norhaven said that it was standing by the team.",
  );
  const sources = statements
    .filter(({ phrase }) => phrase === "be settled")
    .map(({ attributions: [{ source }] }) => source);
  expect(sources).not.toContain("norhaven");
});
