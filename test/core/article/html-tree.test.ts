import { expect, test } from "vitest";
import { elementsOf, nodesOf, textOf, walk } from "../../../packages/core/src/article/html-tree.ts";

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
