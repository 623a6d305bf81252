// Made by scripts/lexicon.mjs from data/lexicon/means.tsv: change that table, not this file.

/** A noun that after "by", bare or with numbers ("by a vote of 17 to 3"), tells how something is done or sent, and not who does it. */
export interface Means {
  readonly noun: string;
  readonly example: string;
}

export const means: readonly Means[] = [
  { noun: "air", example: "The crates were moved by air." },
  { noun: "bike", example: "The crates were moved by bike." },
  { noun: "boat", example: "The crates were moved by boat." },
  { noun: "bus", example: "The crates were moved by bus." },
  { noun: "car", example: "The crates were moved by car." },
  { noun: "courier", example: "The order was sent by courier." },
  { noun: "decree", example: "The tax was imposed by decree." },
  { noun: "e-mail", example: "The order was sent by e-mail." },
  { noun: "email", example: "The order was sent by email." },
  { noun: "fax", example: "The order was sent by fax." },
  { noun: "ferry", example: "The crates were moved by ferry." },
  { noun: "hand", example: "The order was sent by hand." },
  { noun: "helicopter", example: "The crates were moved by helicopter." },
  { noun: "land", example: "The crates were moved by land." },
  { noun: "letter", example: "The order was sent by letter." },
  { noun: "lorry", example: "The crates were moved by lorry." },
  { noun: "lot", example: "The judges were drawn by lot." },
  { noun: "mail", example: "The order was sent by mail." },
  { noun: "mistake", example: "The order was sent by mistake." },
  { noun: "phone", example: "The order was sent by phone." },
  { noun: "plane", example: "The crates were moved by plane." },
  { noun: "post", example: "The order was sent by post." },
  { noun: "rail", example: "The crates were moved by rail." },
  { noun: "road", example: "The crates were moved by road." },
  { noun: "sea", example: "The crates were moved by sea." },
  { noun: "ship", example: "The crates were moved by ship." },
  { noun: "telephone", example: "The order was sent by telephone." },
  { noun: "text", example: "The order was sent by text." },
  { noun: "train", example: "The crates were moved by train." },
  { noun: "truck", example: "The crates were moved by truck." },
  { noun: "van", example: "The crates were moved by van." },
  { noun: "vote", example: "The decision was taken by a vote of 17 to 3." },
];
