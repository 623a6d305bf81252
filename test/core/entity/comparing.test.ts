import fc from "fast-check";
import { expect, test } from "vitest";
import {
  holdsInitials,
  isAcronym,
  isSlip,
  isVariant,
  sameNamePossible,
} from "../../../packages/core/src/entity/comparing.ts";

test.for([
  ["marrant", "ilse marrant"],
  ["ilse", "ilse marrant"],
  ["ilse marrant", "ilse l marrant"],
  ["i marrant", "ilse marrant"],
  ["odran", "odran ii"],
  ["xi", "xi lanfang"],
  ["volodra temeshko", "volodar temeshko"],
  ["rowan salvat", "salvat rowan"],
] as const)("%s may be %s", ([a, b]) => {
  expect(sameNamePossible(a, b, true)).toBe(true);
});

test.for([
  ["ines marrant", "ilse marrant"],
  ["wang yi", "wang wenbin"],
  ["odran i", "odran ii"],
  ["lee", "ana lee brandt"],
] as const)("nobody is both %s and %s", ([a, b]) => {
  expect(sameNamePossible(a, b, true)).toBe(false);
});

test("a thing is another only by a slip in a word that is no common noun", () => {
  expect(sameNamePossible("cyclone zephine", "cyclone zephinne", false)).toBe(true);
  expect(sameNamePossible("finance ministry", "finance minister", false)).toBe(false);
  expect(sameNamePossible("corran nationals", "corran national", false)).toBe(false);
});

test("whether two names may be one's does not depend on which comes first", () => {
  const word = fc.constantFrom("ilse", "ines", "marrant", "i", "ii", "lee");
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(
      name,
      name,
      fc.boolean(),
      (a, b, isPerson) => sameNamePossible(a, b, isPerson) === sameNamePossible(b, a, isPerson),
    ),
  );
});

test("initials may leave out small words", () => {
  expect(isAcronym("nfc", ["northern", "fisheries", "council"])).toBe(true);
  expect(isAcronym("mif", ["ministry", "of", "inland", "fisheries"])).toBe(true);
  expect(isAcronym("nfc", ["northern", "council"])).toBe(false);
});

test("an acronym may leave out words, but not begin with another letter", () => {
  expect(holdsInitials("nfmic", "northern fisheries interim administration mission in corran")).toBe(true);
  expect(holdsInitials("fmc", "northern fisheries mission in corran")).toBe(false);
  expect(holdsInitials("nfc", "northern council")).toBe(false);
});

test("a full name is never a variant by its surname", () => {
  expect(isVariant(["ilse", "marrant"], ["ilse", "marrent"], true)).toBe(false);
  expect(isVariant(["volodra", "temeshko"], ["volodar", "temeshko"], true)).toBe(true);
});

test("a slip is one letter, or two that changed places", () => {
  expect(isSlip("kristin", "kristen")).toBe(true);
  expect(isSlip("volodar", "volodra")).toBe(true);
  expect(isSlip("marta", "maria")).toBe(true);
  expect(isSlip("ilse", "ines")).toBe(false);
});

test("letters in another order are those of a name in another language", () => {
  expect(holdsInitials("uci", "international cycling union")).toBe(true);
  expect(holdsInitials("ucm", "international cycling union")).toBe(false);
});
