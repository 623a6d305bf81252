import type { LineClass, View } from "@newsgraph/core";
import { expect, type Page } from "@playwright/test";
import { readPng } from "./pixels.ts";
import { open, serveSite, test } from "./site.ts";

const CLASSES: readonly LineClass[] = ["asserted", "reported", "planned", "hedged", "denied", "disputed", "candidate"];

/** For each class two actors side by side, and an arrow of that class from left to right. */
const LADDER: View = {
  version: 1,
  program: "newsgraph 0.1.0",
  articles: [{ id: "a", title: "Lines", date: null, publisher: null, url: null, evidence: 0 }],
  actors: CLASSES.flatMap((kind, row) =>
    ["from", "to"].map((end, column) => ({
      id: `${kind}-${end}`,
      label: end,
      type: "Person" as const,
      family: "person" as const,
      aliases: [],
      exactMatch: [],
      mentions: 1,
      community: 0,
      x: column * 600,
      y: row * -80,
    })),
  ),
  relations: [],
  edges: CLASSES.map((kind) => ({
    id: `${kind}-from|x|${kind}-to`,
    subject: `${kind}-from`,
    relation: null,
    phrase: "x",
    object: { entity: `${kind}-to` },
    class: kind,
    tone: "neutral",
    weight: 1,
    statements: [],
  })),
  statements: [],
};

test("every class of line has its own pattern of ink", async ({ page }) => {
  const site = await serveSite({ "/view.json": JSON.stringify(LADDER) });
  try {
    await open(page, site.url, "#told=-");
    const inks = new Map<LineClass, Ink>();
    for (const kind of CLASSES) inks.set(kind, await inkOf(page, kind));
    expect(inks.get("asserted")).toMatchObject({ strokes: 1, strands: 1 });
    expect(inks.get("candidate")).toMatchObject({ strokes: 1, strands: 1 });
    expect(inks.get("candidate")?.darkness).toBeLessThan((inks.get("asserted")?.darkness ?? 0) * 0.8);
    // 60 pixels of line: dashes of 14 and gaps of 6, dots 8 apart, dashes of 8 and gaps of 4.
    expect(inks.get("reported")?.strokes).toBeGreaterThanOrEqual(3);
    expect(inks.get("reported")?.strokes).toBeLessThanOrEqual(4);
    expect(inks.get("planned")?.strokes).toBeGreaterThanOrEqual(7);
    expect(inks.get("hedged")?.strokes).toBeGreaterThanOrEqual(7);
    expect(inks.get("denied")?.strokes).toBeGreaterThanOrEqual(5);
    expect(inks.get("denied")?.strokes).toBeLessThanOrEqual(6);
    expect(inks.get("disputed")).toMatchObject({ strokes: 1, strands: 2 });
    // Each is in the legend, too.
    await expect(page.getByRole("region", { name: "Legend" }).getByRole("button")).toHaveCount(CLASSES.length + 1);
  } finally {
    await site.close();
  }
});

interface Ink {
  /** Pieces along the line. */
  readonly strokes: number;
  /** The most pieces across it. */
  readonly strands: number;
  readonly darkness: number;
}

/** What is drawn on 60 pixels of an arrow, a quarter of its way from the start, away from its words and its head. */
async function inkOf(page: Page, kind: LineClass): Promise<Ink> {
  // The page opens before it has drawn.
  await expect.poll(async () => (await endsOf(page, kind)).every((place) => place !== null)).toBe(true);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const [from, to] = await endsOf(page, kind);
  const box = await page.locator(".canvas-ground").boundingBox();
  if (!from || !to || box === null) throw new Error(`${kind} is not drawn`);
  const x = box.x + from.x + (to.x - from.x) * 0.2;
  const png = await page.screenshot({ clip: { x, y: box.y + from.y - 20, width: 60, height: 28 } });
  const { width, height, data } = await readPng(page, png);
  const ink = (column: number, row: number): number => 255 - (data[(row * width + column) * 4 + 1] ?? 255);
  const isInk = (column: number, row: number): boolean => ink(column, row) > 40;
  const runs = (length: number, has: (at: number) => boolean): number =>
    Array.from({ length }, (_, at) => Number(has(at) && (at === 0 || !has(at - 1)))).reduce((sum, one) => sum + one, 0);
  const rows = Array.from({ length: height }, (_, row) => row);
  const columns = Array.from({ length: width }, (_, column) => column);
  const inks = columns.flatMap((column) => rows.map((row) => (isInk(column, row) ? ink(column, row) : 0)));
  return {
    strokes: runs(width, (column) => rows.some((row) => isInk(column, row))),
    strands: Math.max(...columns.map((column) => runs(height, (row) => isInk(column, row)))),
    darkness: inks.reduce((sum, one) => sum + one, 0),
  };
}

/** Where the arrow of a class begins and ends on the canvas; `null` before it is drawn. */
function endsOf(page: Page, kind: LineClass): Promise<readonly ({ readonly x: number; readonly y: number } | null)[]> {
  return page.evaluate((name) => {
    const viewer = document.querySelector<HTMLElement & { viewer: import("@newsgraph/viewer").Viewer }>(
      "newsgraph-viewer",
    )?.viewer;
    return ["from", "to"].map((end) => viewer?.placeOf({ kind: "actor", id: `${name}-${end}` }) ?? null);
  }, kind);
}
