// Made by scripts/lexicon.mjs from data/lexicon/either-nouns.tsv: change that table, not this file.

/** A noun for a person that as often is said of a body or a state: "Keldorf Shipping, the operator of the ferry". */
export interface EitherNoun {
  readonly noun: string;
  readonly example: string;
}

export const eitherNouns: readonly EitherNoun[] = [
  { noun: "operator", example: "Keldorf Shipping, the operator, was pleased." },
  { noun: "owner", example: "Keldorf Shipping, the owner, was pleased." },
  { noun: "maker", example: "Keldorf Shipping, the maker, was pleased." },
  { noun: "producer", example: "Keldorf Shipping, the producer, was pleased." },
  { noun: "supplier", example: "Keldorf Shipping, the supplier, was pleased." },
  { noun: "provider", example: "Keldorf Shipping, the provider, was pleased." },
  { noun: "partner", example: "Keldorf Shipping, the partner, was pleased." },
  { noun: "rival", example: "Keldorf Shipping, the rival, was pleased." },
  { noun: "buyer", example: "Keldorf Shipping, the buyer, was pleased." },
  { noun: "seller", example: "Keldorf Shipping, the seller, was pleased." },
  { noun: "lender", example: "Keldorf Shipping, the lender, was pleased." },
  { noun: "creditor", example: "Keldorf Shipping, the creditor, was pleased." },
  { noun: "employer", example: "Keldorf Shipping, the employer, was pleased." },
  { noun: "manufacturer", example: "Keldorf Shipping, the manufacturer, was pleased." },
  { noun: "publisher", example: "Keldorf Shipping, the publisher, was pleased." },
  { noun: "broadcaster", example: "Keldorf Shipping, the broadcaster, was pleased." },
  { noun: "developer", example: "Keldorf Shipping, the developer, was pleased." },
  { noun: "builder", example: "Keldorf Shipping, the builder, was pleased." },
  { noun: "contractor", example: "Keldorf Shipping, the contractor, was pleased." },
  { noun: "sponsor", example: "Keldorf Shipping, the sponsor, was pleased." },
  { noun: "backer", example: "Keldorf Shipping, the backer, was pleased." },
  { noun: "opponent", example: "Keldorf Shipping, the opponent, was pleased." },
  { noun: "leader", example: "Keldorf Shipping, the leader, was pleased." },
  { noun: "member", example: "Keldorf Shipping, the member, was pleased." },
  { noun: "ally", example: "Keldorf Shipping, the ally, was pleased." },
  { noun: "neighbour", example: "Keldorf Shipping, the neighbour, was pleased." },
  { noun: "neighbor", example: "Keldorf Shipping, the neighbor, was pleased." },
  { noun: "champion", example: "Keldorf Shipping, the champion, was pleased." },
  { noun: "winner", example: "Keldorf Shipping, the winner, was pleased." },
  { noun: "loser", example: "Keldorf Shipping, the loser, was pleased." },
  { noun: "host", example: "Keldorf Shipping, the host, was pleased." },
  { noun: "bidder", example: "Keldorf Shipping, the bidder, was pleased." },
  { noun: "investor", example: "Keldorf Shipping, the investor, was pleased." },
  { noun: "shareholder", example: "Keldorf Shipping, the shareholder, was pleased." },
  { noun: "donor", example: "Keldorf Shipping, the donor, was pleased." },
  { noun: "victim", example: "Keldorf Shipping, the victim, was pleased." },
  { noun: "target", example: "Keldorf Shipping, the target, was pleased." },
];
