import { expect, test } from "vitest";
import { metadataOf } from "../../../packages/core/src/article/html-metadata.ts";
import { nodesOf } from "../../../packages/core/src/article/html-tree.ts";

const read = (page: string) => metadataOf(nodesOf(page));
const linked = (data: unknown) => read(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);

const ARTICLE = {
  "@type": "NewsArticle",
  headline: "Mayor resigns",
  datePublished: "2031-03-17T10:30:00+01:00",
  publisher: { "@type": "Organization", name: "The Orval Press" },
  mainEntityOfPage: { "@id": "https://orval.example/1" },
};
const EXPECTED = {
  title: "Mayor resigns",
  date: "2031-03-17",
  publisher: "The Orval Press",
  url: "https://orval.example/1",
};

test.for([
  ["alone", ARTICLE],
  ["in a list", [{ "@type": "WebSite" }, ARTICLE]],
  ["in a graph", { "@graph": [{ "@type": "Person" }, ARTICLE] }],
  ["of two types", { ...ARTICLE, "@type": ["Thing", "ReportageNewsArticle"] }],
] as const)("JSON-LD %s tells all", ([, data]) => {
  expect(linked(data)).toEqual(EXPECTED);
});

test("meta elements tell where JSON-LD does not", () => {
  const page = `<meta property="og:title" content="Mayor resigns"><meta property="og:site_name" content="The Orval Press">
    <meta property="article:published_time" content="2031-03-17"><link rel="canonical" href="https://orval.example/1">`;
  expect(read(page)).toEqual(EXPECTED);
});

test("title and time tell where nothing else does", () => {
  const page = "<title> Mayor\n resigns </title><time datetime='2031-03-17T10:30'>today</time>";
  expect(read(page)).toEqual({ title: "Mayor resigns", date: "2031-03-17", publisher: null, url: null });
});

test("a heading tells the title better than the page's own, which may name the paper too", () => {
  expect(read("<title>Mayor resigns | The Orval Press</title><h1>Mayor <i>resigns</i></h1>").title).toBe(
    "Mayor resigns",
  );
});

test.for([
  ["a page that says nothing", "<p>The mayor resigned.</p>"],
  ["broken JSON-LD", '<script type="application/ld+json">{"@type": </script>'],
  ["JSON-LD about something else", '<script type="application/ld+json">{"@type":"WebSite","name":"Orval"}</script>'],
  [
    "JSON-LD of odd values",
    '<script type="application/ld+json">{"@type":"Article","headline":7,"publisher":"x"}</script>',
  ],
  ["JSON-LD too deep", `<script type="application/ld+json">${"[".repeat(5000)}${"]".repeat(5000)}</script>`],
  ["a date that is none", '<meta name="date" content="soon">'],
] as const)("%s leaves all unknown", ([, page]) => {
  expect(read(page)).toEqual({ title: null, date: null, publisher: null, url: null });
});
