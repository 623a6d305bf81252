import type { Literal } from "./statement.ts";

/** The object of what needs none: "Dora Fenwright resigned", "The clerk was arrested". It has no words: nothing shows it. */
export const nothing: Literal = { literal: "true", datatype: "xsd:boolean" };

/** Whether the subject alone takes part. */
export function isObjectless(object: object): boolean {
  return "datatype" in object && object.datatype === nothing.datatype;
}
