import type { Page } from "@playwright/test";

/** A picture as the browser reads it: four bytes a pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Reads a PNG with the browser's own reader. */
export async function readPng(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, data } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height).data;
    let binary = "";
    for (let at = 0; at < pixels.length; at += 30_000)
      binary += String.fromCharCode(...pixels.subarray(at, at + 30_000));
    return { width: image.width, height: image.height, data: btoa(binary) };
  }, png.toString("base64"));
  return { width, height, data: Buffer.from(data, "base64") };
}
