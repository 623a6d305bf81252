import { expect, test } from "vitest";
import { dateInWords, intervalInWords, shortIntervalInWords } from "../../../packages/viewer/src/pipeline/dates.ts";

test.for([
  ["2023-03-17", "2023-03-17", "17 March 2023"],
  ["2023-03-20", "2023-03-22", "20–22 March 2023"],
  ["2023-02-01", "2023-02-28", "February 2023"],
  ["2023-01-01", "2023-03-31", "January–March 2023"],
  ["2022-01-01", "2022-12-31", "2022"],
  ["2020-01-01", "2022-12-31", "2020–2022"],
  ["2023-03-30", "2023-04-02", "30 March – 2 April 2023"],
  ["2022-12-30", "2023-01-02", "30 December 2022 – 2 January 2023"],
  ["2024-02-01", "2024-02-29", "February 2024"],
])("%s to %s is %s", ([start = "", end = "", words = ""]) => {
  expect(intervalInWords(start, end)).toBe(words);
});

test("what is no date stays as it is", () => {
  expect(dateInWords("2023-02-30")).toBe("2023-02-30");
  expect(intervalInWords("soon", "soon")).toBe("soon");
});

test("in a table months have three letters", () => {
  expect(shortIntervalInWords("2022-12-30", "2023-01-02")).toBe("30 Dec 2022 – 2 Jan 2023");
  expect(shortIntervalInWords("2023-05-01", "2023-05-31")).toBe("May 2023");
});
