import { expect, test } from "vitest";
import { readDate } from "../../../packages/core/src/article/dates.ts";

test.for([
  ["2031-03-17", "2031-03-17"],
  ["2031-03-17T23:30:00-05:00", "2031-03-17"],
  ["March 17, 2031", "2031-03-17"],
  ["March 7 2031", "2031-03-07"],
  ["Mar. 17, 2031", "2031-03-17"],
  ["Sept. 1, 2031", "2031-09-01"],
  ["17 March 2031", "2031-03-17"],
  ["17th March, 2031", "2031-03-17"],
  ["Published on Friday, MARCH 17th, 2031 at 10:30", "2031-03-17"],
  ["29 February 2028", "2028-02-29"],
  ["29 February 2031", null],
  ["29 February 2100", null],
  ["2031-13-01", null],
  ["2031-03-32", null],
  ["March 17", null],
  ["the 12th of never", null],
  ["", null],
] as const)("%s is the day %s", ([text, date]) => {
  expect(readDate(text)).toBe(date);
});
