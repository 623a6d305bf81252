import { expect, test } from "vitest";
import { isHtml, readHtml } from "../../../packages/core/src/article/html.ts";

const text = (page: string) => readHtml(page).text.split("\n\n");

test.for([
  ["<!DOCTYPE html><html>", true],
  ["  \n<html lang='en'>", true],
  ['<?xml version="1.0"?>\n<!-- page -->\n<!doctype HTML>', true],
  ["<article><p>The mayor resigned.</p></article>", true],
  ["The <b>mayor</b> resigned.", false],
  ["<ana@orval.example> wrote", false],
  ["<3 Orval", false],
  ["", false],
] as const)("%j is HTML: %s", ([source, expected]) => {
  expect(isHtml(source)).toBe(expected);
});

const PAGE = `<!doctype html>
<html><head><title>Orval news</title><style>p { color: red }</style><script>var x = "<p>no</p>";</script></head>
<body>
  <header role="banner"><p>The Orval Press, the paper of the town since 1901</p></header>
  <nav><ul><li>Home</li><li>Sport</li></ul></nav>
  <main>
    <h1>Mayor of Orval&nbsp;resigns</h1>
    <div class="byline">By Ana Salvat</div>
    <figure><img src="a.jpg" alt="no"><figcaption>The mayor leaves the town hall.</figcaption></figure>
    <div class="story-body">
      <p>The mayor of Orval <a href="/x">resigned</a>
         on&nbsp;Friday.</p>
      <p>&ldquo;It is over,&rdquo; she said.</p>
      <aside><p>Read more about bridges</p></aside>
      <div class="ad newsletter"><p>Sign up for our letter</p></div>
      <p hidden>Not seen</p><p style="display: none">Not seen either</p>
      <ul><li>She held the office for ten years.</li><li>Her deputy follows.</li></ul>
      <blockquote>So it goes.</blockquote>
    </div>
    <section id="comments"><p>First! What a very long comment this is, longer than all the prose above it together, so it seems.</p></section>
  </main>
  <footer><p>&copy; 2031</p></footer>
</body></html>`;

test("the article's paragraphs are kept, and nothing else of the page", () => {
  expect(text(PAGE)).toEqual([
    "Mayor of Orval resigns",
    "By Ana Salvat",
    "The mayor leaves the town hall.",
    "The mayor of Orval resigned on Friday.",
    "“It is over,” she said.",
    "She held the office for ten years.",
    "Her deputy follows.",
    "So it goes.",
  ]);
});

test("headline and captions are known as such", () => {
  const page = readHtml(PAGE);
  const known = page.parts.map(({ kind, start, end }) => `${kind}: ${page.text.slice(start, end)}`);
  expect(known).toEqual(["headline: Mayor of Orval resigns", "caption: The mayor leaves the town hall."]);
});

test("a headline outside the article is put before it", () => {
  const page =
    "<body><h1>Mayor resigns</h1><div><div><p>The mayor of Orval resigned.</p><p>She left.</p></div></div></body>";
  expect(text(page)).toEqual(["Mayor resigns", "The mayor of Orval resigned.", "She left."]);
});

test("paragraphs that line breaks make are paragraphs", () => {
  expect(text("<body>The mayor<br>resigned.<br><br>She left.</body>")).toEqual(["The mayor resigned.", "She left."]);
});

test("the cells of a table are paragraphs", () => {
  expect(text("<table><tr><td>Orval</td><td>3</td></tr></table>")).toEqual(["Orval", "3"]);
});

test("broken markup is read as far as it goes", () => {
  expect(text("<p>The mayor <b>resigned</b><p>She left.</div></p>")).toEqual(["The mayor resigned", "She left."]);
});

test("a page may nest deeper than a call stack", () => {
  const depth = 15_000;
  expect(text(`${"<div>".repeat(depth)}The mayor resigned.${"</div>".repeat(depth)}`)).toEqual(["The mayor resigned."]);
});
