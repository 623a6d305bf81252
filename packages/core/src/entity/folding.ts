/** A name as it is compared: lower case, without accents, determiner, possessive and full stops, joined by spaces. */
export function foldName(words: readonly string[]): string {
  const folded = words.map(foldWord).filter((word) => word !== "");
  return (folded[0] === "the" && folded.length > 1 ? folded.slice(1) : folded).join(" ");
}

function foldWord(word: string): string {
  if (/^['’]s?$/.test(word)) return "";
  const plain = word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/[.’']/g, "");
  // British spelling as American, since names have both.
  return plain
    .replace(/isation$/, "ization")
    .replace(/entre$/, "enter")
    .replace(/efence$/, "efense");
}
