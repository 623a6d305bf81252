import { expect, test } from "vitest";
import { holderOf } from "../../../packages/core/src/entity/holders.ts";
import { joined, resolveEntities } from "../../../packages/core/src/entity/resolve.ts";
import { sceneOf } from "../../../packages/core/src/entity/scene.ts";
import { findMentions } from "../../../packages/core/src/mention/find.ts";
import { parsed } from "../../helpers/parsed.ts";

/** The links of the people of a text that was published on that day, by label. */
function links(text: string, date: string | null): Record<string, readonly string[]> {
  const { document, trees } = parsed(text, date);
  const { entities } = resolveEntities(document, trees, findMentions(document, trees));
  const people = entities.filter(({ type }) => type === "Person");
  return Object.fromEntries(
    people.map(({ label, exactMatch }) => [label, exactMatch.map((iri) => iri.split("/").at(-1) ?? "")]),
  );
}

const [FATHER, SON] = ["Q23505", "Q207"];

test.for([
  // The term tells the namesakes apart.
  ["U.S. President George Bush said that the talks had failed.", "1991-02-01", { "George Bush": [FATHER] }],
  ["U.S. President George Bush said that the talks had failed.", "2003-02-01", { "George Bush": [SON] }],
  ["U.S. President George Bush said that the talks had failed.", "2012-02-01", { "George Bush": [] }],
  ["U.S. President George Bush said that the talks had failed.", null, { "George Bush": [] }],
  // A surname alone needs the state, anywhere in the article.
  ["President Bush said that the talks had failed.", "2003-02-01", { Bush: [] }],
  ["American miners left on Monday.\nPresident Bush said that the talks had failed.", "2003-02-01", { Bush: [SON] }],
  // Who heads one state is not the president of another.
  [
    "American miners left on Monday.\nPresident Bush said that the talks had failed.\nMr. Bush met the French president in Washington.",
    "2003-02-01",
    { Bush: [SON], "French president": [] },
  ],
  // A former president is one whose term is over, if that is one.
  [
    "American miners left on Monday.\nFormer President Bush said that the talks had failed.",
    "2003-02-01",
    { Bush: [FATHER] },
  ],
  [
    "American miners left on Monday.\nFormer President Bush said that the talks had failed.",
    "2012-02-01",
    { Bush: [] },
  ],
  // The text must name the office, and of the right thing.
  ["Mr. Bush met the French president in Washington.", "2003-02-01", { Bush: [], "French president": [] }],
  ["The president of Keldorf Shipping, George Bush, resigned on Monday.", "2003-02-01", { "George Bush": [] }],
  ["Deputy Prime Minister Tony Blair spoke on Monday.", "2003-02-01", { "Tony Blair": [] }],
  ["President Angela Merkel spoke on Monday.", "2012-02-01", { "Angela Merkel": [] }],
  // A full name that one holder alone bears needs no date, but no day before his first term either.
  ["U.S. Secretary of State Colin Powell arrived in Paris.", null, { "Colin Powell": ["Q150851"] }],
  ["U.S. Secretary of State Colin Powell arrived in Paris.", "1974-02-01", { "Colin Powell": [] }],
  [
    "European Commission President Ursula von der Leyen spoke on Monday.",
    "2023-02-01",
    { "Ursula von der Leyen": ["Q60772"] },
  ],
  ["China's leader, Xi Jinping, arrived in Paris.", "2023-02-01", { "Xi Jinping": ["Q15031"] }],
  // Who is not known stays without a link.
  ["French President Odran Keth came.", "2023-02-01", { "Odran Keth": [] }],
] as const)("%s (%s)", ([text, date, expected]) => {
  expect(links(text, date)).toEqual(expected);
});

test("a link is explained by the words that name the office, and the term", () => {
  const { document, trees } = parsed("U.S. President George Bush said that the talks had failed.", "2003-02-01");
  const mentions = findMentions(document, trees);
  const scene = sceneOf(document, trees, mentions);
  const { partition } = joined(scene);
  const person = mentions.find(({ type }) => type === "Person")?.index ?? -1;
  expect(holderOf(scene, partition, partition.members(person))).toMatchObject({
    office: { name: "President of the United States" },
    incumbent: { name: "George W. Bush" },
    term: { from: "2001-01-20", until: "2009-01-20" },
    mention: person,
  });
  expect(resolveEntities(document, trees, mentions).diagnostics).toEqual([
    {
      code: "linked-by-office",
      message:
        "“George Bush” is taken for George W. Bush (Q207), President of the United States from 2001-01-20 to 2009-01-20.",
      start: 15,
      end: 26,
    },
  ]);
});
