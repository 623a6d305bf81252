import { expect, test } from "vitest";
import * as words from "../../../packages/core/src/mention/words.ts";

test("the longest title counts", () => {
  expect(words.titleLength(["Prime", "Minister", "Odran", "Keth"])).toBe(2);
  expect(words.titleLength(["Odran", "Keth"])).toBe(0);
});

test("a role is found at the end of a phrase", () => {
  expect(words.roleAtEnd(["former", "Veldonian", "prime", "minister"])?.name).toBe("prime minister");
  expect(words.roleAtEnd(["proposal"])).toBeNull();
  expect(["minister", "proposal"].map(words.endsRole)).toEqual([true, false]);
  const son = words.roleAtEnd(["son", "-", "in", "-", "law"]);
  expect(son && words.wordsOfRole(son)).toBe(5);
  const longest = "chairman of the joint chiefs of staff";
  expect(words.roleAtEnd(`a ${longest}`.split(" "))?.name).toBe(longest);
  expect(words.LONGEST_ROLE).toBeGreaterThanOrEqual(7);
});

test("a title of respect tells the gender", () => {
  expect(words.titleOf(["Ms."])?.gender).toBe("female");
  expect(words.titleOf(["Marrant"])).toBeNull();
});

test("a given name tells the gender, and a surname nothing", () => {
  expect([words.genderOfGivenName("Aaron"), words.genderOfGivenName("Marrant")]).toEqual(["male", null]);
});

test("a compound says more than its head", () => {
  expect(words.nounOf(["peace", "plan"])?.type).toBe("Proposal");
  expect(words.nounOf(["think", "tank"])?.noun).toBe("think tank");
});

test("days and units are no names", () => {
  expect(["Monday", "Feb.", "GMT"].map(words.isCalendarWord)).toEqual([true, true, true]);
  expect(["week", "dollar", "plan"].map(words.isMeasure)).toEqual([true, true, false]);
});

test("a bank may go on with of, a minister may not", () => {
  expect(words.joinsNames("Bank", "of")).toBe(true);
  expect(words.joinsNames("President", "of")).toBe(false);
  expect(words.joinsNames("Bank", "in")).toBe(false);
});

test("former moves a role in time", () => {
  expect(words.isRoleModifier("former")).toBe(true);
});
