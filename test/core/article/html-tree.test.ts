import { expect, test } from "vitest";
import { elementsOf, nestsTooDeep, nodesOf, textOf, walk } from "../../../packages/core/src/article/html-tree.ts";

const nodes = nodesOf("<div><p>One <b>two</b></p><i>three</i></div>");

test("a walk goes into each node in the page's order and out of each element again", () => {
  const steps = [...walk(nodes)].map(
    ({ node, leaving }) => `${leaving ? "/" : ""}${"name" in node ? node.name : "text"}`,
  );
  expect(steps.join(" ")).toBe("div p text b text /b /p i text /i /div");
});

test("a walk does not go into what it skips", () => {
  const names = [...walk(nodes, ({ name }) => name === "p")].flatMap(({ node }) => ("name" in node ? [node.name] : []));
  expect(names).toEqual(["div", "i", "i", "div"]);
});

test("elements come in the page's order", () => {
  expect(elementsOf(nodes).map(({ name }) => name)).toEqual(["div", "p", "b", "i"]);
});

test("an element's text has single blanks", () => {
  const [element] = elementsOf(nodesOf("<p> One\n <b>two</b>\t</p>"));
  expect(element && textOf(element)).toBe("One two");
  expect(element && textOf(element, ({ name }) => name === "b")).toBe("One");
});

test("a page of many elements is not deep, one of many open ones is", () => {
  expect(nestsTooDeep("<div>x</div>".repeat(30_000))).toBe(false);
  expect(nestsTooDeep("<p>x<br><li>y".repeat(30_000))).toBe(false);
  expect(nestsTooDeep("<div>".repeat(30_000))).toBe(true);
});
