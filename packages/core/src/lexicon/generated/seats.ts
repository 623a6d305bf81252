// Made by scripts/lexicon.mjs from data/lexicon/seats.tsv: change that table, not this file.

/**
 * A building, street or institution whose name stands for a government: "the Kremlin said".
 *
 * Capitals do so too; `cities` marks them. Names stand without "the".
 */
export interface Seat {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly of: string;
  readonly what: string;
}

export const seats: readonly Seat[] = [
  { name: "Aso Rock", aliases: ["Aso Villa"], of: "Nigeria", what: "seat of the president" },
  { name: "Bankova", aliases: ["Bankova Street"], of: "Ukraine", what: "street of the president's office" },
  { name: "Beehive", aliases: [], of: "New Zealand", what: "seat of the executive" },
  { name: "Binnenhof", aliases: [], of: "Netherlands", what: "seat of the legislature" },
  { name: "Blue House", aliases: ["Cheong Wa Dae"], of: "South Korea", what: "seat of the president" },
  { name: "Buckingham Palace", aliases: ["Palace"], of: "United Kingdom", what: "seat of the monarch" },
  { name: "Bundestag", aliases: [], of: "Germany", what: "legislature" },
  { name: "Capitol Hill", aliases: ["Capitol"], of: "United States", what: "seat of the legislature" },
  { name: "Casa de Nariño", aliases: ["Narino Palace","Nariño Palace"], of: "Colombia", what: "seat of the president" },
  { name: "Casa Rosada", aliases: [], of: "Argentina", what: "seat of the president" },
  { name: "Downing Street", aliases: ["10 Downing Street","No. 10","Number 10","No 10"], of: "United Kingdom", what: "seat of the head of government" },
  { name: "Foggy Bottom", aliases: [], of: "United States", what: "seat of the foreign ministry" },
  { name: "Holy See", aliases: ["Vatican"], of: "Vatican City", what: "government of the church" },
  { name: "Holyrood", aliases: [], of: "Scotland", what: "seat of the legislature" },
  { name: "Hradčany", aliases: ["Prague Castle"], of: "Czech Republic", what: "seat of the president" },
  { name: "Istana", aliases: [], of: "Singapore", what: "seat of the president" },
  { name: "Kantei", aliases: [], of: "Japan", what: "seat of the head of government" },
  { name: "Knesset", aliases: [], of: "Israel", what: "legislature" },
  { name: "Kremlin", aliases: [], of: "Russia", what: "seat of the president" },
  { name: "La Moneda", aliases: ["Moneda Palace"], of: "Chile", what: "seat of the president" },
  { name: "Los Pinos", aliases: [], of: "Mexico", what: "former seat of the president" },
  { name: "Malacañang", aliases: ["Malacanang","Malacañang Palace","Malacanang Palace"], of: "Philippines", what: "seat of the president" },
  { name: "Matignon", aliases: ["Hôtel Matignon"], of: "France", what: "seat of the head of government" },
  { name: "Miraflores", aliases: ["Miraflores Palace"], of: "Venezuela", what: "seat of the president" },
  { name: "Moncloa", aliases: ["La Moncloa"], of: "Spain", what: "seat of the head of government" },
  { name: "National Palace", aliases: [], of: "Mexico", what: "seat of the president" },
  { name: "Palazzo Chigi", aliases: [], of: "Italy", what: "seat of the head of government" },
  { name: "Parliament Hill", aliases: [], of: "Canada", what: "seat of the legislature" },
  { name: "Pentagon", aliases: [], of: "United States", what: "seat of the department of defence" },
  { name: "Planalto", aliases: ["Planalto Palace"], of: "Brazil", what: "seat of the president" },
  { name: "Quai d'Orsay", aliases: [], of: "France", what: "seat of the foreign ministry" },
  { name: "Quirinal Palace", aliases: ["Quirinale","Quirinal"], of: "Italy", what: "seat of the president" },
  { name: "Raisina Hill", aliases: [], of: "India", what: "seat of the president" },
  { name: "Rideau Hall", aliases: [], of: "Canada", what: "seat of the governor general" },
  { name: "South Block", aliases: [], of: "India", what: "seat of the head of government" },
  { name: "Stormont", aliases: [], of: "Northern Ireland", what: "seat of the legislature" },
  { name: "Union Buildings", aliases: [], of: "South Africa", what: "seat of the president" },
  { name: "Westminster", aliases: [], of: "United Kingdom", what: "seat of the legislature" },
  { name: "White House", aliases: ["Oval Office","West Wing"], of: "United States", what: "seat of the president" },
  { name: "Whitehall", aliases: [], of: "United Kingdom", what: "street of the ministries" },
  { name: "Zhongnanhai", aliases: [], of: "China", what: "seat of the leadership" },
  { name: "Élysée", aliases: ["Élysée Palace","Elysee","Elysee Palace"], of: "France", what: "seat of the president" },
];
