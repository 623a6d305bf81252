import { describe, expect, test } from "vitest";
import { formatTable, LexiconError, readTable, staleFiles } from "../../scripts/lexicon.mjs";

const named = new Map([["EntityType", ["Person", "Group"]]]);
const table = (...lines: readonly string[]) => readTable("roles.tsv", ["# Role: A role.", ...lines].join("\n"), named);

test("the generated tables are those of the data", () => {
  expect(staleFiles()).toEqual([]);
});

test("a table becomes a row type and a constant", () => {
  const read = table(
    "name:string!\ttypes:EntityType[]\tgender:female|male?\tplural:boolean",
    "queen\tPerson|Group\tfemale\tyes",
    "host\t\t\t",
  );
  expect(formatTable("some-roles", read)).toBe(
    `// Made by scripts/lexicon.mjs from data/lexicon/some-roles.tsv: change that table, not this file.
import type { EntityType } from "./relation-ids.ts";

/** A role. */
export interface Role {
  readonly name: string;
  readonly types: readonly EntityType[];
  readonly gender: "female" | "male" | null;
  readonly plural: boolean;
}

export const someRoles: readonly Role[] = [
  { name: "queen", types: ["Person","Group"], gender: "female", plural: true },
  { name: "host", types: [], gender: null, plural: false },
];
`,
  );
});

describe("a table that breaks the form is refused with its place", () => {
  test.for<[string, readonly string[], string]>([
    ["too few cells", ["a:string\tb:string", "x"], "roles.tsv:3: 1 cells where the header has 2"],
    ["an empty cell", ["a:string\tb:string", "x\t"], "roles.tsv:3: b is empty"],
    ["white space around a cell", ["a:string", " x"], "roles.tsv:3: white space around ` x`"],
    ["a word outside the union", ["a:up|down", "left"], "roles.tsv:3: a is `left`, none of up, down"],
    ["an unknown entity type", ["a:EntityType", "Elf"], "roles.tsv:3: a is `Elf`, none of Person, Group"],
    ["an unknown type", ["a:Elf", "x"], "roles.tsv:2: no type `Elf`"],
    ["a header without type", ["a", "x"], "roles.tsv:2: `a` is not of the form name:type"],
    ["a number that is none", ["a:number", "x"], "roles.tsv:3: a is `x`, no number"],
    ["a boolean that is not yes", ["a:boolean", "no"], "roles.tsv:3: a is `no` where only yes or nothing may stand"],
    ["a value twice where all differ", ["a:string!", "x", "x"], "roles.tsv: a `x` stands twice"],
  ])("%s", ([, lines, message]) => {
    expect(() => table(...lines)).toThrow(new LexiconError(message));
  });

  test("a file without the line that names its rows", () => {
    expect(() => readTable("roles.tsv", "a:string\nx", named)).toThrow(
      new LexiconError('roles.tsv: the first line must be "# RowType: what a row is."'),
    );
  });
});
