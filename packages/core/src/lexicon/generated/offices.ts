// Made by scripts/lexicon.mjs from data/lexicon/offices.tsv: change that table, not this file.

/**
 * A public office: what its holders are called, and of which state or organization.
 *
 * `roles` are names of `roles`, and `of` is one of `states`, `regions`, `cities` or `organizations`. An identifier stands only where it is
 * certain; without one, the row gives its holders alone.
 */
export interface Office {
  readonly name: string;
  readonly roles: readonly string[];
  readonly of: string;
  readonly wikidata: string | null;
}

export const offices: readonly Office[] = [
  { name: "President of the United States", roles: ["president","commander in chief","commander-in-chief"], of: "United States", wikidata: "Q11696" },
  { name: "Vice President of the United States", roles: ["vice president"], of: "United States", wikidata: "Q11699" },
  { name: "Secretary of State of the United States", roles: ["secretary of state"], of: "United States", wikidata: "Q14213" },
  { name: "Secretary of the Treasury of the United States", roles: ["secretary of the treasury","treasury secretary"], of: "United States", wikidata: "Q4215834" },
  { name: "Secretary of Defense of the United States", roles: ["secretary of defense","defense secretary"], of: "United States", wikidata: "Q735015" },
  { name: "Prime Minister of the United Kingdom", roles: ["prime minister"], of: "United Kingdom", wikidata: "Q14211" },
  { name: "Monarch of the United Kingdom", roles: ["king","queen","monarch"], of: "United Kingdom", wikidata: "Q9134365" },
  { name: "First Minister of Scotland", roles: ["first minister"], of: "Scotland", wikidata: "Q1362216" },
  { name: "First Minister of Wales", roles: ["first minister"], of: "Wales", wikidata: "Q18996" },
  { name: "Taoiseach", roles: ["taoiseach","prime minister"], of: "Ireland", wikidata: "Q191827" },
  { name: "President of Ireland", roles: ["president"], of: "Ireland", wikidata: "Q213702" },
  { name: "Prime Minister of Canada", roles: ["prime minister"], of: "Canada", wikidata: "Q839078" },
  { name: "Prime Minister of Australia", roles: ["prime minister"], of: "Australia", wikidata: "Q319145" },
  { name: "Prime Minister of New Zealand", roles: ["prime minister"], of: "New Zealand", wikidata: "Q1071117" },
  { name: "President of France", roles: ["president"], of: "France", wikidata: "Q191954" },
  { name: "Chancellor of Germany", roles: ["chancellor"], of: "Germany", wikidata: "Q4970706" },
  { name: "President of Germany", roles: ["president"], of: "Germany", wikidata: "Q25223" },
  { name: "Chancellor of Austria", roles: ["chancellor"], of: "Austria", wikidata: "Q1006398" },
  { name: "President of Austria", roles: ["president"], of: "Austria", wikidata: "Q475658" },
  { name: "President of Switzerland", roles: ["president"], of: "Switzerland", wikidata: "Q688230" },
  { name: "Prime Minister of Italy", roles: ["prime minister","premier"], of: "Italy", wikidata: "Q796897" },
  { name: "Prime Minister of Spain", roles: ["prime minister","premier"], of: "Spain", wikidata: "Q844587" },
  { name: "Prime Minister of Portugal", roles: ["prime minister","premier"], of: "Portugal", wikidata: "Q1723031" },
  { name: "Prime Minister of the Netherlands", roles: ["prime minister"], of: "Netherlands", wikidata: "Q3058109" },
  { name: "Prime Minister of Denmark", roles: ["prime minister"], of: "Denmark", wikidata: "Q795477" },
  { name: "Prime Minister of Norway", roles: ["prime minister"], of: "Norway", wikidata: "Q2334076" },
  { name: "Prime Minister of Sweden", roles: ["prime minister"], of: "Sweden", wikidata: "Q687075" },
  { name: "President of Finland", roles: ["president"], of: "Finland", wikidata: "Q29558" },
  { name: "Prime Minister of Finland", roles: ["prime minister"], of: "Finland", wikidata: "Q738695" },
  { name: "Prime Minister of Poland", roles: ["prime minister","premier"], of: "Poland", wikidata: null },
  { name: "President of Russia", roles: ["president"], of: "Russia", wikidata: "Q218295" },
  { name: "Prime Minister of Russia", roles: ["prime minister","premier"], of: "Russia", wikidata: null },
  { name: "Minister of Foreign Affairs of Russia", roles: ["foreign minister"], of: "Russia", wikidata: null },
  { name: "President of Ukraine", roles: ["president"], of: "Ukraine", wikidata: null },
  { name: "President of Turkey", roles: ["president"], of: "Turkey", wikidata: null },
  { name: "President of Syria", roles: ["president"], of: "Syria", wikidata: null },
  { name: "President of Iran", roles: ["president"], of: "Iran", wikidata: null },
  { name: "Prime Minister of Israel", roles: ["prime minister","premier"], of: "Israel", wikidata: "Q208487" },
  { name: "President of China", roles: ["president"], of: "China", wikidata: null },
  { name: "Prime Minister of Japan", roles: ["prime minister","premier"], of: "Japan", wikidata: "Q274948" },
  { name: "President of South Korea", roles: ["president"], of: "South Korea", wikidata: "Q6296418" },
  { name: "Supreme Leader of North Korea", roles: ["supreme leader","leader"], of: "North Korea", wikidata: null },
  { name: "Prime Minister of India", roles: ["prime minister"], of: "India", wikidata: "Q192711" },
  { name: "Prime Minister of Singapore", roles: ["prime minister"], of: "Singapore", wikidata: null },
  { name: "President of South Africa", roles: ["president"], of: "South Africa", wikidata: "Q273884" },
  { name: "President of Brazil", roles: ["president"], of: "Brazil", wikidata: "Q5176750" },
  { name: "President of Argentina", roles: ["president"], of: "Argentina", wikidata: "Q12969145" },
  { name: "President of Mexico", roles: ["president"], of: "Mexico", wikidata: null },
  { name: "President of Venezuela", roles: ["president"], of: "Venezuela", wikidata: null },
  { name: "President of Cuba", roles: ["president"], of: "Cuba", wikidata: null },
  { name: "Secretary-General of the United Nations", roles: ["secretary-general","secretary general"], of: "United Nations", wikidata: "Q81066" },
  { name: "President of the European Commission", roles: ["president"], of: "European Commission", wikidata: "Q8882" },
  { name: "President of the European Council", roles: ["president"], of: "European Council", wikidata: null },
  { name: "President of the European Central Bank", roles: ["president"], of: "European Central Bank", wikidata: null },
  { name: "Managing Director of the International Monetary Fund", roles: ["managing director"], of: "International Monetary Fund", wikidata: null },
  { name: "Secretary General of NATO", roles: ["secretary-general","secretary general"], of: "North Atlantic Treaty Organization", wikidata: null },
  { name: "General Secretary of the Chinese Communist Party", roles: ["general secretary"], of: "Chinese Communist Party", wikidata: "Q849418" },
  { name: "Governor of California", roles: ["governor"], of: "California", wikidata: "Q887010" },
  { name: "Mayor of London", roles: ["mayor"], of: "London", wikidata: "Q38931" },
  { name: "Mayor of New York City", roles: ["mayor"], of: "New York", wikidata: "Q785304" },
];
