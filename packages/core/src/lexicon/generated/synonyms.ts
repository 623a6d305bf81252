// Made by scripts/lexicon.mjs from data/lexicon/synonyms.tsv: change that table, not this file.

/**
 * Nouns by which news calls one and the same thing in turn: "the plan" for a proposal spoken of before.
 *
 * Lemmas. A noun may stand in several rows: a deal is an accord, or the sale of a company.
 */
export interface Synonyms {
  readonly nouns: readonly string[];
  readonly example: string;
}

export const synonyms: readonly Synonyms[] = [
  { nouns: ["plan","proposal","initiative","blueprint","roadmap"], example: "Veldonia offered a peace proposal. Karsovia rejected the plan." },
  { nouns: ["deal","agreement","accord","pact","treaty"], example: "Veldonia and Karsovia signed an accord. The deal ends the dispute." },
  { nouns: ["war","conflict"], example: "The war began in May. Thousands died in the conflict." },
  { nouns: ["company","firm","business","corporation","manufacturer","maker"], example: "A company from Corran built the dam. The firm went bankrupt." },
  { nouns: ["visit","trip","tour"], example: "The minister made a visit in May. The trip lasted a week." },
  { nouns: ["law","legislation","bill","act"], example: "Parliament passed a law. The legislation bans fishing." },
  { nouns: ["attack","assault","raid"], example: "An attack killed three miners. The assault lasted an hour." },
  { nouns: ["report","study","survey"], example: "A study found lead in the water. The report was secret." },
  { nouns: ["election","vote","ballot","poll"], example: "An election was held in May. The vote was close." },
  { nouns: ["country","nation"], example: "A country joined the union. The nation had waited for years." },
  { nouns: ["city","town"], example: "A city flooded in May. The town is rebuilding." },
  { nouns: ["call","conversation"], example: "The ministers held a video call. The conversation lasted an hour." },
  { nouns: ["statement","communique","communiqué"], example: "The ministry issued a statement. The communique named nobody." },
  { nouns: ["film","movie"], example: "A film about the war opened. The movie won a prize." },
  { nouns: ["ship","vessel"], example: "A ship sank in May. The vessel carried coal." },
  { nouns: ["plane","aircraft","jet"], example: "A plane landed in Corran. The aircraft was damaged." },
  { nouns: ["quake","earthquake","tremor"], example: "An earthquake hit Corran. The quake killed three." },
  { nouns: ["fire","blaze"], example: "A fire destroyed the mill. The blaze began at night." },
  { nouns: ["takeover","purchase","acquisition","buyout","merger","sale","deal"], example: "The takeover of the bank failed. The purchase had angered the miners." },
  { nouns: ["agency","regulator","watchdog","inspectorate"], example: "The agency closed the mine. The regulator had warned the owners." },
  { nouns: ["king","monarch","sovereign"], example: "The king left Corran. The monarch was ill." },
  { nouns: ["decision","ruling","judgment","verdict"], example: "The ruling pleased the miners. The decision had been expected." },
  { nouns: ["fine","penalty"], example: "The court imposed a fine. The penalty angered the miners." },
  { nouns: ["strike","walkout","stoppage"], example: "A strike closed the mines. The walkout lasted a week." },
  { nouns: ["protest","demonstration","rally","march"], example: "A protest closed the harbour. The demonstration lasted an hour." },
  { nouns: ["crash","collision","accident"], example: "A crash killed three miners. The accident closed the road." },
  { nouns: ["blast","explosion"], example: "A blast killed three miners. The explosion was heard in Corran." },
  { nouns: ["killing","murder"], example: "The killing angered the miners. The murder was never solved." },
  { nouns: ["investigation","inquiry","probe"], example: "An inquiry began in May. The investigation lasted a year." },
  { nouns: ["negotiation","talk"], example: "Talks began in May. The negotiations lasted a year." },
  { nouns: ["storm","hurricane","cyclone","typhoon"], example: "A storm hit Corran. The hurricane killed three." },
  { nouns: ["newspaper","paper","daily"], example: "A newspaper published the letter. The paper was sued." },
  { nouns: ["lawsuit","suit","complaint"], example: "A lawsuit was filed in May. The suit failed." },
  { nouns: ["video","recording"], example: "A video showed the crash. The recording was shared." },
  { nouns: ["airline","carrier"], example: "An airline from Corran bought the mill. The carrier went bankrupt." },
];
