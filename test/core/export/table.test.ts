import fc from "fast-check";
import { expect, test } from "vitest";
import { formatRows } from "../../../packages/core/src/export/table.ts";
import { rowsOfCsv } from "../../helpers/csv.ts";

test("nothing is an empty cell", () => {
  expect(formatRows([["a", null, 1.5, true]])).toBe("a,,1.5,true\r\n");
});

test("any cells come back", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 1 })), (rows) => {
      expect(rowsOfCsv(formatRows(rows))).toEqual(rows);
    }),
  );
});
