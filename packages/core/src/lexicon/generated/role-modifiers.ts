// Made by scripts/lexicon.mjs from data/lexicon/role-modifiers.tsv: change that table, not this file.

/** A word in front of a role, or behind its hyphen, that moves it in time or makes it a deputy's, which heads nothing. */
export interface RoleModifier {
  readonly word: string;
  readonly meaning: "past" | "present" | "future" | "deputy";
  readonly example: string;
}

export const roleModifiers: readonly RoleModifier[] = [
  { word: "former", meaning: "past", example: "Former President Odran Keth spoke." },
  { word: "ex-", meaning: "past", example: "Ex-president Odran Keth spoke." },
  { word: "then", meaning: "past", example: "Then president Odran Keth spoke." },
  { word: "late", meaning: "past", example: "The late president Odran Keth was honoured." },
  { word: "outgoing", meaning: "present", example: "Outgoing President Odran Keth spoke." },
  { word: "incoming", meaning: "future", example: "Incoming President Odran Keth spoke." },
  { word: "elect", meaning: "future", example: "President-elect Odran Keth spoke." },
  { word: "designate", meaning: "future", example: "Prime Minister-designate Odran Keth spoke." },
  { word: "acting", meaning: "present", example: "Acting President Odran Keth spoke." },
  { word: "interim", meaning: "present", example: "Interim President Odran Keth spoke." },
  { word: "caretaker", meaning: "present", example: "Caretaker Prime Minister Odran Keth spoke." },
  { word: "current", meaning: "present", example: "Current President Odran Keth spoke." },
  { word: "incumbent", meaning: "present", example: "Incumbent President Odran Keth spoke." },
  { word: "longtime", meaning: "present", example: "Longtime president Odran Keth spoke." },
  { word: "onetime", meaning: "past", example: "Onetime president Odran Keth spoke." },
  { word: "retired", meaning: "past", example: "Retired General Joren Halvik spoke." },
  { word: "future", meaning: "future", example: "Future king Felix Orrow spoke." },
  { word: "deposed", meaning: "past", example: "Deposed President Odran Keth spoke." },
  { word: "ousted", meaning: "past", example: "Ousted President Odran Keth spoke." },
  { word: "disgraced", meaning: "past", example: "Disgraced minister Odran Keth spoke." },
  { word: "deputy", meaning: "deputy", example: "Deputy Foreign Minister Rosa Quellin spoke." },
  { word: "vice", meaning: "deputy", example: "Vice Foreign Minister Rosa Quellin spoke." },
  { word: "assistant", meaning: "deputy", example: "Assistant Foreign Minister Rosa Quellin spoke." },
  { word: "associate", meaning: "deputy", example: "Associate Director Rosa Quellin spoke." },
  { word: "junior", meaning: "deputy", example: "Junior minister Rosa Quellin spoke." },
  { word: "shadow", meaning: "deputy", example: "Shadow Foreign Minister Rosa Quellin spoke." },
  { word: "emeritus", meaning: "past", example: "Professor emeritus Rosa Quellin spoke." },
  { word: "local", meaning: "deputy", example: "The local director, Rosa Quellin, spoke." },
  { word: "regional", meaning: "deputy", example: "The regional director, Rosa Quellin, spoke." },
  { word: "safety", meaning: "deputy", example: "The safety director, Rosa Quellin, spoke." },
  { word: "finance", meaning: "deputy", example: "The finance director, Rosa Quellin, spoke." },
  { word: "sales", meaning: "deputy", example: "The sales director, Rosa Quellin, spoke." },
  { word: "marketing", meaning: "deputy", example: "The marketing director, Rosa Quellin, spoke." },
  { word: "technical", meaning: "deputy", example: "The technical director, Rosa Quellin, spoke." },
  { word: "operations", meaning: "deputy", example: "The operations director, Rosa Quellin, spoke." },
  { word: "medical", meaning: "deputy", example: "The medical director, Rosa Quellin, spoke." },
  { word: "sporting", meaning: "deputy", example: "The sporting director, Rosa Quellin, spoke." },
];
