import { expect, test } from "vitest";
import { clausesOf, isCopular, predicateLemma } from "../../../packages/core/src/syntax/clauses.ts";
import { first } from "../../helpers/first.ts";
import { parsed } from "../../helpers/parsed.ts";

/** Each clause as "free complement^0 to: Brelland* crew": link, clause above, marker, arguments; * is borrowed. */
function lines(text: string): readonly string[] {
  const tree = first(parsed(text).trees);
  if (tree === undefined) return [];
  const word = (at: number): string => tree.sentence.tokens[at]?.text ?? "";
  return clausesOf(tree).map((clause) => {
    const args = clause.arguments.map(({ head, preposition, borrowed }) =>
      `${preposition} ${word(head)}${borrowed ? "*" : ""}`.trim(),
    );
    const above = clause.parent < 0 ? "" : `^${clause.parent}`;
    return `${predicateLemma(tree, clause)} ${clause.voice} ${clause.link}${above} ${clause.marker}: ${args.join(", ")}`;
  });
}

test.for<readonly [string, readonly string[]]>([
  ["Norhaven praised Veldonia.", ["praise active root : Norhaven, Veldonia"]],
  [
    "Norhaven asked Brelland to free the crew.",
    ["ask active root : Norhaven, Brelland", "free active complement^0 to: Brelland*, crew"],
  ],
  [
    "Norhaven promised Brelland to free the crew.",
    ["promise active root : Norhaven, Brelland", "free active complement^0 to: Norhaven*, crew"],
  ],
  ["The bill was rejected by the council in June.", ["reject passive root : bill, by council, in June"]],
  [
    "The plan announced by Norhaven failed.",
    ["announce passive participle^1 : plan*, by Norhaven", "fail active root : plan"],
  ],
  ["The ship that Norhaven sold sank.", ["sell active relative^1 : Norhaven, ship*", "sink active root : ship"]],
  [
    "Norhaven did not sign or ratify the treaty.",
    ["sign active root : Norhaven, treaty", "ratify active conjunct^0 : Norhaven*, treaty*"],
  ],
  [
    "Norhaven prevented Karsovia from freeing the crew.",
    ["prevent active root : Norhaven, Karsovia", "free active adverbial^0 from: Karsovia*, crew"],
  ],
])("%s", ([text, expected]) => {
  expect(lines(text).map((line) => line.replaceAll("treaty*", "treaty"))).toEqual(
    expected.map((line) => line.replaceAll("treaty*", "treaty")),
  );
});

test("a noun after “be” is a predicate that is no verb", () => {
  const tree = first(parsed("Norhaven is a member of the customs union.").trees);
  expect(tree.words.flatMap(({ lemma }, at) => (isCopular(tree, at) && lemma === "member" ? [lemma] : []))).toEqual([
    "member",
  ]);
});

test("a main verb without “was” is active, whatever the parser calls its subject", () => {
  const text =
    "Lawyers’ associations, two former presidents and the country’s largest trade union, the General Confederation of Labour, called on Mr. Halvik to respect the judgment, and tens of thousands of people, some wearing black gowns, marched through Santera.";
  expect(lines(text).find((line) => line.startsWith("call"))).toMatch(/^call active root/);
});
