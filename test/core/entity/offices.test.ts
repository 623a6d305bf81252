import { expect, test } from "vitest";
import {
  incumbentsOf,
  officeOf,
  officesOf,
  officesWith,
  wikidataIri,
} from "../../../packages/core/src/entity/offices.ts";
import { officeHolders } from "../../../packages/core/src/lexicon/generated/office-holders.ts";
import { offices } from "../../../packages/core/src/lexicon/generated/offices.ts";
import { roles } from "../../../packages/core/src/lexicon/generated/roles.ts";
import { knownFor } from "../../../packages/core/src/mention/gazetteer.ts";

test.for([
  ["president", "Brazil", "President of Brazil"],
  ["premier", "Italy", "Prime Minister of Italy"],
  ["vice president", "United States", "Vice President of the United States"],
  ["secretary", "United States", undefined],
  ["president", "Karsovia", undefined],
] as const)("the %s of %s: %s", ([role, body, name]) => {
  expect(officeOf(role, body)?.name).toBe(name);
});

test("a state has several offices, and a role is known in many states", () => {
  expect(officesOf("Germany").map(({ name }) => name)).toEqual(["Chancellor of Germany", "President of Germany"]);
  expect(officesWith("chancellor").map(({ of }) => of)).toEqual(["Germany", "Austria"]);
  expect(officesWith("fishmonger")).toEqual([]);
});

test.for([
  [["bush"], ["George H. W. Bush", "George W. Bush"]],
  [
    ["george bush", "bush"],
    ["George H. W. Bush", "George W. Bush"],
  ],
  [["george w bush", "bush"], ["George W. Bush"]],
  [["ilse bush"], []],
  [["bush", "obama"], []],
] as const)("presidents of the United States called %s: %s", ([names, expected]) => {
  const office = officeOf("president", "United States");
  expect(office === null ? null : incumbentsOf(office, names).map(({ name }) => name)).toEqual(expected);
});

test("who held an office twice has two terms", () => {
  const office = officeOf("president", "Brazil");
  expect(office === null ? null : incumbentsOf(office, ["lula"])).toMatchObject([
    { terms: [{ from: "2003-01-01", until: "2011-01-01" }, { from: "2023-01-01" }] },
  ]);
});

test("an identifier has an IRI", () => {
  expect(wikidataIri("Q30")).toBe("http://www.wikidata.org/entity/Q30");
});

test("every office is of something that the gazetteer knows and links, under roles that the text can name", () => {
  const known = new Set(roles.map(({ name }) => name));
  for (const { name, roles: called, of } of offices) {
    expect([name, knownFor(of.split(" "), "name")]).toMatchObject([name, { label: of, wikidata: /^Q/ }]);
    expect([name, called.filter((role) => !known.has(role))]).toEqual([name, []]);
  }
  const meant = offices.flatMap(({ roles: called, of }) => called.map((role) => `${role} of ${of}`));
  expect(new Set(meant).size).toBe(meant.length);
});

test("terms are of known offices, one after the other, and a holder has one identifier", () => {
  const day = /^\d{4}-\d\d-\d\d$/;
  for (const [office, terms] of Map.groupBy(officeHolders, (holder) => holder.office)) {
    expect(offices.map(({ name }) => name)).toContain(office);
    for (const [at, { name, from, until }] of terms.entries()) {
      expect([name, from, until ?? from]).toEqual([name, expect.stringMatching(day), expect.stringMatching(day)]);
      const next = terms[at + 1];
      expect([name, from < (until ?? "9999"), next === undefined || (until !== null && until <= next.from)]).toEqual([
        name,
        true,
        true,
      ]);
    }
  }
  for (const [name, rows] of Map.groupBy(officeHolders, (holder) => holder.name)) {
    expect([name, new Set(rows.map(({ wikidata }) => wikidata)).size]).toEqual([name, 1]);
  }
});
