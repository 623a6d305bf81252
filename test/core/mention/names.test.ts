import { expect, test } from "vitest";
import { placeParts } from "../../../packages/core/src/lexicon/generated/place-parts.ts";
import { namesIn } from "../../../packages/core/src/mention/names.ts";
import { wordsOf } from "../../../packages/core/src/mention/phrase.ts";
import { parsed } from "../../helpers/parsed.ts";

/** The names of a sentence, each with its title in parentheses. */
function names(text: string): readonly string[] {
  return parsed(text).trees.flatMap((tree) =>
    namesIn(tree).map(({ first, last, title }) => {
      const name = wordsOf(tree, first, last).join(" ");
      return title === null ? name : `(${wordsOf(tree, title.first, title.last).join(" ")}) ${name}`;
    }),
  );
}

test.for([
  ["Ms. Marrant spoke.", ["(Ms.) Marrant"]],
  ["French President Odran Keth came.", ["(French President) Odran Keth"]],
  ["Karsovia President Odran Keth resigned.", ["Karsovia", "(Karsovia President) Odran Keth"]],
  ["The Bank of Karsovia closed on Friday.", ["Bank of Karsovia"]],
  ["China signed.", ["China"]],
  ["The president spoke on Monday.", []],
  ["The Speaker opened the session.", []],
  ["Senators voted on Monday.", []],
  ["Madam Speaker, the talks failed.", []],
  ["US China talks failed.", ["US", "China"]],
  ["Odran Keth, Earl of Corran, resigned on Monday.", ["Odran Keth", "Corran"]],
  ["Rosa Quellin of the Harbour Party spoke on Friday.", ["Rosa Quellin", "Harbour Party"]],
  ["U.S. Secretary of State Colin Powell arrived in Paris.", ["U.S.", "Colin Powell", "Paris"]],
  ["Rosa Quellin DBE was honoured in May.", ["Rosa Quellin"]],
  ["Brellmar et al. had sued the company.", ["Brellmar"]],
  ["They translated the book into Chinese.", []],
  ["People fled from Cyclone Zephine.", ["Cyclone Zephine"]],
  ["The miners met in north-eastern Veldonia.", ["north - eastern Veldonia"]],
  ["The National Editors' Forum met on Monday.", ["National Editors ' Forum"]],
  ["His Workers’ Front rejected the offer.", ["Workers ’ Front"]],
  ["The Harbour Rovers beat the Norvane Lions 24-23.", ["Harbour Rovers", "Norvane Lions"]],
  ["The company paid US$ 10 million in March.", []],
  ["Drugmaker Brellmar Pharma said on Monday it had bought the mill.", ["Brellmar Pharma"]],
  ["The title passed to Colombian Odran Keth, who finished behind the Dane.", ["Odran Keth"]],
  ["Airline Nordavel to cut 900 jobs as fuel bill soars.", ["Nordavel"]],
  ["The Commissioner of Parks and Public Property resigned.", []],
] as const)("%s names %j", ([text, expected]) => {
  expect(names(text)).toEqual(expected);
});

test.for(placeParts.map(({ word, example }) => [word, example] as const))(
  "%s makes it another place: %s",
  ([word, text]) => {
    expect(names(text)).toContain(`${word} Veldonia`);
  },
);
