import { expect, test } from "vitest";
import { formatCsvTable, formatTable, formatTsvTable } from "../../packages/cli/src/rows.ts";

const table = {
  columns: ["who", "what"],
  rows: [
    ["Ilse Marrant", 'says "no", \nand goes'],
    ["", "b\tc"],
  ],
};

test("people see columns side by side, each row on one line", () => {
  expect(formatTable(table)).toBe('who           what\nIlse Marrant  says "no", and goes\n              b c\n');
});

test("CSV quotes what it must", () => {
  expect(formatCsvTable(table)).toBe('who,what\r\nIlse Marrant,"says ""no"", \nand goes"\r\n,b\tc\r\n');
});

test("tab-separated values have a tab between cells and nowhere else", () => {
  expect(formatTsvTable(table)).toBe('who\twhat\nIlse Marrant\tsays "no", and goes\n\tb c\n');
});
