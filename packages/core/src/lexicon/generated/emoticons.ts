// Made by scripts/lexicon.mjs from data/lexicon/emoticons.tsv: change that table, not this file.

/** A face made of punctuation, which is one word. */
export interface Emoticon {
  readonly form: string;
  readonly example: string;
}

export const emoticons: readonly Emoticon[] = [
  { form: ":)", example: "They won :) today" },
  { form: ":-)", example: "They won :-) today" },
  { form: ":(", example: "They won :( today" },
  { form: ":-(", example: "They won :-( today" },
  { form: ";)", example: "They won ;) today" },
  { form: ";-)", example: "They won ;-) today" },
  { form: ":D", example: "They won :D today" },
  { form: ":-D", example: "They won :-D today" },
  { form: ":P", example: "They won :P today" },
  { form: ":-P", example: "They won :-P today" },
  { form: ":p", example: "They won :p today" },
  { form: ":-p", example: "They won :-p today" },
  { form: ";P", example: "They won ;P today" },
  { form: ":/", example: "They won :/ today" },
  { form: ":-/", example: "They won :-/ today" },
  { form: ":|", example: "They won :| today" },
  { form: ":-|", example: "They won :-| today" },
  { form: ":o", example: "They won :o today" },
  { form: ":O", example: "They won :O today" },
  { form: ":*", example: "They won :* today" },
  { form: "=)", example: "They won =) today" },
  { form: "=(", example: "They won =( today" },
  { form: "=D", example: "They won =D today" },
  { form: "(:", example: "They won (: today" },
  { form: "(;", example: "They won (; today" },
  { form: "):", example: "They won ): today" },
  { form: ":]", example: "They won :] today" },
  { form: ":[", example: "They won :[ today" },
  { form: ":'(", example: "They won :'( today" },
  { form: ">:(", example: "They won >:( today" },
  { form: ">:)", example: "They won >:) today" },
  { form: "<3", example: "They won <3 today" },
  { form: "</3", example: "They won </3 today" },
  { form: "^_^", example: "They won ^_^ today" },
  { form: "-_-", example: "They won -_- today" },
  { form: "XD", example: "They won XD today" },
  { form: "xD", example: "They won xD today" },
  { form: ":3", example: "They won :3 today" },
  { form: ":$", example: "They won :$ today" },
  { form: ":S", example: "They won :S today" },
  { form: ":s", example: "They won :s today" },
];
