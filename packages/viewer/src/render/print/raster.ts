import { BASELINE, FACES, type Face, type Measure, type ShapeMark, type Sheet, type WordsMark } from "./marks.ts";

/** Draws the sheet at `scale` times its size. */
export function drawSheet(sheet: Sheet, scale: number, document: Document): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(sheet.width * scale);
  canvas.height = Math.round(sheet.height * scale);
  const context = contextOf(canvas);
  context.scale(scale, scale);
  context.fillStyle = sheet.ground;
  context.fillRect(0, 0, sheet.width, sheet.height);
  for (const { x, y, width, height, marks } of sheet.blocks) {
    context.save();
    context.translate(x, y);
    context.beginPath();
    context.rect(0, 0, width, height);
    context.clip();
    for (const mark of marks) {
      context.save();
      if (mark.kind === "shape") drawShape(context, mark);
      else drawWords(context, mark);
      context.restore();
    }
    context.restore();
  }
  return canvas;
}

/** Measures words with the page's own type. */
export function measureOn(document: Document): Measure {
  const context = contextOf(document.createElement("canvas"));
  return (text, face, size, isBold) => {
    context.font = fontOf(face, size, isBold);
    return context.measureText(text).width;
  };
}

function drawShape(context: CanvasRenderingContext2D, { d, fill, stroke, width, dash, opacity, at }: ShapeMark): void {
  const path = new Path2D(d);
  context.globalAlpha = opacity;
  if (at !== null) {
    context.translate(at.x, at.y);
    context.scale(at.scale, at.scale);
  }
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill(path, "evenodd");
  }
  if (stroke === null) return;
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  if (dash[0] === 0) context.lineCap = "round";
  context.stroke(path);
}

function drawWords(
  context: CanvasRenderingContext2D,
  { x, y, angle, anchor, runs, face, size, colour, halo }: WordsMark,
): void {
  context.translate(x, y);
  context.rotate(angle);
  context.textBaseline = "alphabetic";
  const widths = runs.map(({ text, isBold }) => {
    context.font = fontOf(face, size, isBold);
    return context.measureText(text).width;
  });
  const width = widths.reduce((sum, part) => sum + part, 0);
  // First all halos, so that none lies on the words beside it.
  for (const isHalo of halo === null ? [false] : [true, false]) {
    let left = anchor === "middle" ? -width / 2 : 0;
    runs.forEach(({ text, isBold }, place) => {
      context.font = fontOf(face, size, isBold);
      context.lineJoin = "round";
      context.lineWidth = 4;
      context.strokeStyle = halo ?? colour;
      context.fillStyle = colour;
      if (isHalo) context.strokeText(text, left, size * BASELINE);
      else context.fillText(text, left, size * BASELINE);
      left += widths[place] ?? 0;
    });
  }
}

function fontOf(face: Face, size: number, isBold: boolean): string {
  return `${isBold ? 600 : 400} ${size}px ${FACES[face]}`;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("Cannot draw the picture: the browser gives no canvas");
  return context;
}
