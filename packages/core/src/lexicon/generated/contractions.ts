// Made by scripts/lexicon.mjs from data/lexicon/contractions.tsv: change that table, not this file.

/**
 * Two words written as one; the second begins after `cut` letters.
 *
 * Those that end in a clitic need no row: `clitics.tsv` parts them. Case does not count, and any apostrophe is as good.
 */
export interface Contraction {
  readonly form: string;
  readonly cut: number;
  readonly example: string;
}

export const contractions: readonly Contraction[] = [
  { form: "cannot", cut: 3, example: "They cannot agree." },
  { form: "gonna", cut: 3, example: "They are gonna agree." },
  { form: "wanna", cut: 3, example: "They wanna agree." },
  { form: "gotta", cut: 3, example: "They gotta agree." },
  { form: "lemme", cut: 3, example: "Now lemme see." },
  { form: "gimme", cut: 3, example: "Now gimme that." },
  { form: "dunno", cut: 2, example: "I dunno." },
  { form: "dont", cut: 2, example: "They dont agree." },
  { form: "didnt", cut: 3, example: "They didnt agree." },
  { form: "doesnt", cut: 4, example: "It doesnt work." },
  { form: "isnt", cut: 2, example: "It isnt so." },
  { form: "arent", cut: 3, example: "They arent here." },
  { form: "wasnt", cut: 3, example: "It wasnt so." },
  { form: "werent", cut: 4, example: "They werent here." },
  { form: "wouldnt", cut: 5, example: "They wouldnt agree." },
  { form: "couldnt", cut: 5, example: "They couldnt agree." },
  { form: "shouldnt", cut: 6, example: "They shouldnt agree." },
  { form: "havent", cut: 4, example: "They havent agreed." },
  { form: "hasnt", cut: 3, example: "It hasnt rained." },
  { form: "hadnt", cut: 3, example: "It hadnt rained." },
  { form: "cant", cut: 2, example: "They cant agree." },
  { form: "wont", cut: 2, example: "They wont agree." },
  { form: "aint", cut: 2, example: "It aint so." },
  { form: "im", cut: 1, example: "I think im late." },
  { form: "ive", cut: 1, example: "I think ive seen it." },
  { form: "youre", cut: 3, example: "They say youre late." },
  { form: "youve", cut: 3, example: "They say youve won." },
  { form: "youll", cut: 3, example: "They say youll win." },
  { form: "theyre", cut: 4, example: "I think theyre late." },
  { form: "theyve", cut: 4, example: "I think theyve won." },
  { form: "thats", cut: 4, example: "I think thats it." },
  { form: "whats", cut: 4, example: "See whats left." },
  { form: "theres", cut: 5, example: "I think theres more." },
  { form: "heres", cut: 4, example: "And heres why." },
  { form: "'tis", cut: 2, example: "They say 'tis so." },
  { form: "'twas", cut: 2, example: "They say 'twas so." },
  { form: "y'all", cut: 2, example: "They told y'all so." },
  { form: "outta", cut: 3, example: "Get outta here." },
  { form: "lotta", cut: 3, example: "It took a lotta work." },
  { form: "kinda", cut: 4, example: "It is kinda late." },
  { form: "sorta", cut: 4, example: "It is sorta late." },
  { form: "alot", cut: 1, example: "It rained alot." },
  { form: "arnt", cut: 2, example: "They arnt here." },
];
