import { expect, type Locator, type Page } from "@playwright/test";
import { open, STORY, serveSite, test, useStory } from "./site.ts";

const story = useStory();

/** A control, the state in which it is there, and what shows that it did what it says. */
interface Control {
  readonly name: string;
  readonly hash?: string;
  readonly find: (page: Page) => Locator;
  readonly check: (page: Page) => Promise<void>;
}

const button =
  (name: string | RegExp, within = ".page") =>
  (page: Page): Locator =>
    page
      .locator(within)
      .getByRole("button", { name, exact: typeof name === "string" })
      .first();
const url =
  (pattern: RegExp) =>
  (page: Page): Promise<void> =>
    expect(page).toHaveURL(pattern);
const panel =
  (words: string | RegExp) =>
  (page: Page): Promise<void> =>
    expect(page.locator(".panel h2")).toHaveText(words);
const crumb =
  (words: string | RegExp) =>
  (page: Page): Promise<void> =>
    expect(page.locator(".crumb")).toContainText(words);

const CONTROLS: readonly Control[] = [
  { name: "the table", find: button("Table"), check: url(/v=table/) },
  { name: "the text", find: button("Text"), check: url(/v=text/) },
  { name: "the graph", hash: "v=text", find: button("Graph"), check: (page) => expect(page).not.toHaveURL(/v=/) },
  { name: "colours", find: button(/^Colours/), check: url(/theme=light/) },
  {
    name: "help",
    find: button("Help"),
    check: (page) => expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible(),
  },
  {
    name: "the file menu",
    find: (page) => page.locator("summary", { hasText: "File" }),
    check: (page) => expect(page.getByRole("button", { name: "Save picture as SVG" })).toBeVisible(),
  },
  { name: "nearer", find: button("Zoom in"), check: url(/cam=/) },
  { name: "farther", find: button("Zoom out"), check: url(/cam=/) },
  {
    name: "all in the frame",
    hash: "cam=0.2,0.2,0.4",
    find: button("Fit all"),
    check: (page) => expect(page).not.toHaveURL(/cam=/),
  },
  {
    name: "the whole screen",
    find: button("Full screen"),
    check: async (page) => {
      await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
      await page.evaluate(() => document.exitFullscreen());
    },
  },
  {
    name: "a refined layout",
    find: button("Refine the layout"),
    check: async (page) => {
      await expect(page).toHaveURL(/lay=refined$/);
      await expect(page.getByRole("status")).toHaveText("The layout rests.");
    },
  },
  {
    name: "a layout refined further",
    hash: "lay=refined:3",
    find: button("Go on refining"),
    check: async (page) => {
      await expect(page).toHaveURL(/lay=refined$/);
      await expect(page.getByRole("status")).toHaveText("The layout rests.");
    },
  },
  { name: "locked positions", find: button("Lock positions"), check: url(/lock=1/) },
  {
    name: "positions no longer locked",
    hash: "lock=1",
    find: button("Lock positions"),
    check: (page) => expect(page).not.toHaveURL(/lock/),
  },
  { name: "a line of the legend", find: button("planned", ".legend"), check: url(/told=-.*planned/) },
  {
    name: "a filter",
    find: (page) => page.locator(".rail").getByRole("checkbox", { name: /^People/ }),
    check: url(/type=-person/),
  },
  { name: "only one value", find: button("Only People", ".rail"), check: url(/type=person/) },
  { name: "all values again", hash: "type=person", find: button("Show all: Actors"), check: crumb(/15 of 15/) },
  {
    name: "more values",
    find: button(/^\d+ more$/, ".rail"),
    check: (page) => expect(button("Fewer", ".rail")(page)).toBeVisible(),
  },
  {
    name: "no filters",
    hash: "tone=conflictual",
    find: button("Clear all filters", ".rail"),
    check: crumb(/15 of 15/),
  },
  {
    name: "actors without statements",
    find: (page) => page.getByRole("checkbox", { name: "Actors without a visible statement" }),
    check: url(/lone=1/),
  },
  { name: "a limit lifted", hash: "tone=conflictual", find: button("clear", ".crumb"), check: crumb(/15 of 15/) },
  { name: "the panel closed", hash: "sel=veldonia", find: button("Close", ".panel"), check: panel("How to read this") },
  { name: "an actor folded", hash: "sel=veldonia", find: button("Fold", ".panel"), check: url(/fold=veldonia/) },
  {
    name: "only around an actor",
    hash: "sel=sundrey",
    find: button("Only around it", ".panel"),
    check: url(/only=sundrey/),
  },
  { name: "an actor hidden", hash: "sel=sundrey", find: button("Hide", ".panel"), check: url(/hide=sundrey/) },
  { name: "an actor pinned", hash: "sel=sundrey", find: button("Pin", ".panel"), check: url(/pin=sundrey/) },
  { name: "a comparison", hash: "sel=sundrey", find: button("Compare", ".panel"), check: panel("Sundrey and …") },
  {
    name: "neighbours fetched",
    hash: "only=sundrey&sel=sundrey",
    find: button(/^Show \d+ more/, ".panel"),
    check: url(/open=sundrey:50/),
  },
  {
    name: "neighbours taken back",
    hash: "only=sundrey&open=sundrey:50&sel=sundrey",
    find: button("Take back", ".panel"),
    check: (page) => expect(page).not.toHaveURL(/open=/),
  },
  {
    name: "neighbours by one relation",
    hash: "only=veldonia&sel=veldonia",
    find: button(/\+\d+$/, ".panel .by-relation"),
    check: url(/open=veldonia:/),
  },
  {
    name: "a statement of an actor",
    hash: "sel=veldonia",
    find: button(/brokers Harbour Accord/, ".panel"),
    check: panel("Veldonia brokers Harbour Accord"),
  },
  {
    name: "the actor of a statement",
    hash: "sel=veldonia|brokers|harbour-accord",
    find: button("Harbour Accord", ".panel"),
    check: panel("Harbour Accord"),
  },
  {
    name: "why",
    hash: "sel=veldonia|brokers|harbour-accord",
    find: (page) => page.locator("summary", { hasText: "Why" }),
    check: (page) => expect(page.locator(".why")).toContainText("Confidence"),
  },
  {
    name: "one left out of a comparison",
    hash: "cmp=veldonia,karsovia",
    find: button("leave out Karsovia", ".panel"),
    check: panel("Veldonia and …"),
  },
  {
    name: "only around a comparison",
    hash: "cmp=veldonia,karsovia",
    find: button("Only around them", ".panel"),
    check: url(/only=veldonia,karsovia/),
  },
  {
    name: "the order of a table",
    hash: "v=table",
    find: button(/^Relation/, ".table-view"),
    check: (page) =>
      expect(page.getByRole("columnheader", { name: "Relation" })).toHaveAttribute("aria-sort", "ascending"),
  },
  {
    name: "a row",
    hash: "v=table",
    find: (page) => page.getByRole("row", { name: /Veldonia brokers/ }).getByRole("button"),
    check: panel("Veldonia brokers Harbour Accord"),
  },
  {
    name: "the table of actors",
    hash: "v=table",
    find: button(/^Actors \d+/, ".table-view"),
    check: (page) => expect(page.getByRole("columnheader", { name: "Mentions" })).toBeVisible(),
  },
  { name: "a tone of the legend", find: button("conflict", ".legend"), check: url(/tone=-conflictual/) },
  { name: "one that is told most often", find: button(/./, ".panel .edges"), check: url(/sel=[^&]*\|/) },
  {
    name: "all let go",
    hash: "pin=sundrey:0:0",
    find: button("unpin", ".crumb"),
    check: (page) => expect(page).not.toHaveURL(/pin=/),
  },
  {
    name: "one let go",
    hash: "pin=sundrey:0:0&sel=sundrey",
    find: button("Unpin", ".panel"),
    check: (page) => expect(page).not.toHaveURL(/pin=/),
  },
  {
    name: "the hidden shown",
    hash: "hide=sundrey",
    find: button("show", ".crumb"),
    check: (page) => expect(page).not.toHaveURL(/hide=/),
  },
  {
    name: "the folded unfolded",
    hash: "fold=veldonia",
    find: button("unfold", ".crumb"),
    check: (page) => expect(page).not.toHaveURL(/fold=/),
  },
  {
    name: "the distance lifted",
    hash: "near=1&sel=veldonia",
    find: button("however far", ".crumb"),
    check: (page) => expect(page).not.toHaveURL(/near=/),
  },
  {
    name: "a comparison closed",
    hash: "cmp=veldonia,karsovia",
    find: button("Close", ".panel"),
    check: panel("How to read this"),
  },
  {
    name: "back to a comparison",
    hash: "cmp=veldonia,karsovia&sel=veldonia",
    find: button("Back to the comparison", ".panel"),
    check: panel("Veldonia and Karsovia"),
  },
  {
    name: "an actor out of its comparison",
    hash: "cmp=veldonia,karsovia&sel=veldonia",
    find: button("Leave the comparison", ".panel"),
    check: panel("Karsovia and …"),
  },
  {
    name: "a statement inside another",
    hash: "sel=veldonia|denies|veldonia|suppliesArmsTo|lantern-front",
    find: button(/^that Veldonia supplies/, ".panel"),
    check: panel("Veldonia supplies arms to Lantern Front"),
  },
  {
    name: "the table of articles",
    hash: "v=table",
    find: button(/^Articles \d+/, ".table-view"),
    check: (page) => expect(page.getByRole("columnheader", { name: "Publisher" })).toBeVisible(),
  },
  {
    name: "rows copied",
    hash: "v=table",
    find: button("Copy as TSV", ".table-view"),
    // Whether the browser lets them be copied is the reader's affair.
    check: (page) => expect(page.locator(".spoken")).toHaveText(/^Copied \d+ rows|did not let/),
  },
  {
    name: "a passage",
    hash: "v=text",
    find: (page) => page.locator(".passage", { hasText: "Karsovia accuses" }).getByRole("button"),
    check: panel("Karsovia accuses Veldonia"),
  },
];

for (const how of ["the mouse", "the keyboard"] as const) {
  test(`every control works by ${how} alone`, async ({ page }) => {
    test.slow();
    await open(page, story.url);
    await expect(page.locator("canvas").first()).toBeVisible();
    for (const [place, { name, hash = "", find, check }] of CONTROLS.entries()) {
      await test.step(name, async () => {
        // Another link in the same page: what it does not say is as at the start.
        await page.goto(`${story.url}#${hash}&step=${place}`);
        const control = find(page);
        await expect(control).toBeVisible();
        if (how === "the mouse") await control.click();
        else await press(page, control);
        await check(page);
        await page.keyboard.press("Escape");
      });
    }
  });
}

test("the sheet of keys is closed and its letters are switched off by mouse and by keyboard", async ({ page }) => {
  await open(page, story.url);
  const sheet = page.getByRole("dialog", { name: "Keys" });
  const [letters, close] = [sheet.getByRole("checkbox"), sheet.getByRole("button", { name: "Close" })];
  await button("Help")(page).click();
  await letters.click();
  await expect(letters).not.toBeChecked();
  await close.click();
  await expect(sheet).toBeHidden();
  await expect(page.locator("dialog")).toHaveCount(0);
  await page.keyboard.press("t");
  await expect(page).not.toHaveURL(/v=/);
  await press(page, button("Help")(page));
  await expect(sheet).toBeVisible();
  await press(page, letters);
  await expect(letters).toBeChecked();
  await press(page, close);
  await expect(sheet).toBeHidden();
});

test("the sentences around a clipping come by mouse and by keyboard", async ({ page }) => {
  // The same words in one paragraph: a sentence has others around it.
  const evidence = String(STORY["/evidence/000.json"]).replaceAll("\\n\\n", "  ");
  const site = await serveSite({ ...STORY, "/evidence/000.json": evidence });
  await open(page, site.url, "#sel=veldonia|brokers|harbour-accord");
  const more = button("More context", ".panel")(page);
  await expect(page.locator(".panel .context")).toHaveCount(0);
  await more.click();
  await expect(page.locator(".panel .context").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator(".panel .context")).toHaveCount(0);
  await site.close();
});

test("lists are chosen from by keyboard alone", async ({ page }) => {
  await open(page, story.url, "#sel=veldonia");
  for (const [name, key, pattern] of [
    ["Layout", "ArrowDown", /lay=refined/],
    ["Told at least", "ArrowDown", /least=2/],
    ["From the selection", "ArrowDown", /near=1/],
  ] as const) {
    const list = page.getByRole("combobox", { name });
    await reach(page, list);
    await page.keyboard.press(key);
    await expect(page).toHaveURL(pattern);
  }
  await reach(page, button("Fit the selection")(page));
  await page.keyboard.press("Enter");
  await expect(page.locator(".panel h2")).toHaveText("Veldonia");
});

test("from the search an actor is put beside others, or kept alone", async ({ page }) => {
  await open(page, story.url, "#sel=karsovia");
  const field = page.getByRole("combobox", { name: "Search" });
  await field.fill("veldonia");
  await page.keyboard.press("Shift+Enter");
  await expect(page.locator(".panel h2")).toHaveText("Karsovia and Veldonia");
  await field.fill("sundrey");
  await page.keyboard.press("Alt+Enter");
  await expect(page).toHaveURL(/only=sundrey/);
});

test("filters are saved under a name, come back, and are forgotten", async ({ page }) => {
  await open(page, story.url, "#tone=conflictual");
  await page.getByRole("textbox", { name: "Name for these filters" }).fill("strife");
  await page.keyboard.press("Enter");
  await page.locator(".rail").getByRole("button", { name: "Clear all filters" }).click();
  await page.reload();
  await page.locator(".rail").getByRole("button", { name: "strife", exact: true }).click();
  await expect(page).toHaveURL(/tone=conflictual/);
  await page.getByRole("button", { name: "Forget strife" }).click();
  await expect(page.locator(".rail").getByRole("button", { name: "strife", exact: true })).toHaveCount(0);
});

test("a box around some actors keeps these alone, and Back brings the others back", async ({ page }) => {
  await open(page, story.url);
  const box = await page.locator(".canvas-ground").boundingBox();
  if (box === null) throw new Error("there is no picture");
  await expect(page.locator("canvas").first()).toBeVisible();
  await page.keyboard.down("Shift");
  await page.mouse.move(box.x + 4, box.y + 4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await expect(page.locator(".box")).toBeVisible();
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect(page.locator(".box")).toBeHidden();
  await page.mouse.move(5, 5);
  await expect(page.locator(".crumb")).toContainText("only around");
  await page.goBack();
  await expect(page.locator(".crumb")).toContainText("Showing 15 of 15 actors");
});

/** Goes to a control with Tab and presses it. */
async function press(page: Page, control: Locator): Promise<void> {
  await reach(page, control);
  const isBox = (await control.getAttribute("type")) === "checkbox";
  await page.keyboard.press(isBox ? "Space" : "Enter");
}

/** Tab leads to every control, in a page of this size within so many steps. */
async function reach(page: Page, control: Locator): Promise<void> {
  for (let step = 0; step < 200; step++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there");
}
