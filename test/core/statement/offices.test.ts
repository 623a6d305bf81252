import { expect, test } from "vitest";
import type { Draft } from "../../../packages/core/src/statement/draft.ts";
import { OFFICE, withOffice } from "../../../packages/core/src/statement/offices.ts";
import { extracted, readText } from "../../helpers/statements.ts";

/** The offices that the statements of a text name, with the words that do. */
function offices(text: string): readonly (readonly string[])[] {
  return extracted(text).statements.flatMap(({ phrase, qualifiers }) =>
    qualifiers
      .filter(({ role }) => role === OFFICE)
      .map(({ value, span }) => [
        phrase,
        "literal" in value ? (value.literal.split("/").at(-1) ?? "") : "",
        text.slice(span.start, span.end),
      ]),
  );
}

test.for([
  ["Brazilian President Odran Keth spoke.", ["be president of", "Q5176750", "President"]],
  ["U.N. Secretary-General Odran Keth spoke.", ["be secretary-general of", "Q81066", "General"]],
  ["U.S. Vice President Ilse Marrant spoke.", ["be vice president of", "Q11699", "President"]],
  // Nobody need be named.
  ["The French president rejected the plan.", ["be president of", "Q191954", "president"]],
  ["The president of the European Commission rejected the plan.", ["be president of", "Q8882", "president of"]],
] as const)("%s", ([text, office]) => {
  expect(offices(text)).toEqual([office]);
});

test.for(["U.S. Deputy Treasury Secretary Ilse Marrant spoke.", "Keldorf Shipping's president, Ilse Marrant, spoke."])(
  "%s: no office that is known",
  (text) => {
    expect(offices(text)).toEqual([]);
  },
);

test("leader names no office, and president does, whichever is said first", () => {
  const [leader, president] = ["The French leader, Odran Keth, spoke.", "French President Odran Keth came."];
  expect(offices(leader)).toEqual([]);
  expect(offices(`${leader}\n${president}`)).toMatchObject([[expect.any(String), "Q191954", "President"]]);
  expect(offices(`${president}\n${leader}`)).toMatchObject([[expect.any(String), "Q191954", "President"]]);
});

test("a draft that names no office is left as it is", () => {
  const { scenes } = readText("The French leader, Odran Keth, spoke.");
  const [scene] = scenes;
  const draft = { phrase: "speak", object: { literal: "Monday", datatype: "xsd:string" } } as Draft;
  expect(scene === undefined ? null : withOffice(scene, draft)).toBe(draft);
});
