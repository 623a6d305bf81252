import { BASELINE, type Block, FACES, type Mark, type ShapeMark, type Sheet, short, type WordsMark } from "./marks.ts";

/** The sheet as an SVG file of its own: shapes stay shapes and words stay words, whatever they contain. */
export function formatSvg({ width, height, ground, title, blocks }: Sheet): string {
  const size = `width="${short(width)}" height="${short(height)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${short(width)} ${short(height)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect ${size} fill="${escapeXml(ground)}"/>`,
    ...blocks.map(formatBlock),
    "</svg>",
    "",
  ].join("\n");
}

/** Text as XML has it. What no XML may contain becomes the sign for the unreadable. */
export function escapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}

/** A nested `svg` shows nothing outside of itself. */
function formatBlock({ x, y, width, height, marks }: Block): string {
  const frame = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
  return [`<svg ${frame}>`, ...marks.map(formatMark), "</svg>"].join("\n");
}

function formatMark(mark: Mark): string {
  return mark.kind === "shape" ? formatShape(mark) : formatWords(mark);
}

function formatShape({ d, fill, stroke, width, dash, opacity, at }: ShapeMark): string {
  const parts = [`d="${escapeXml(d)}"`, `fill="${escapeXml(fill ?? "none")}"`];
  if (fill !== null) parts.push('fill-rule="evenodd"');
  if (stroke !== null) parts.push(`stroke="${escapeXml(stroke)}" stroke-width="${short(width)}"`);
  if (dash.length > 0) parts.push(`stroke-dasharray="${dash.map(short).join(" ")}"`);
  if (dash[0] === 0) parts.push('stroke-linecap="round"');
  if (opacity < 1) parts.push(`opacity="${short(opacity)}"`);
  if (at !== null) parts.push(`transform="translate(${short(at.x)} ${short(at.y)}) scale(${at.scale.toFixed(4)})"`);
  return `<path ${parts.join(" ")}/>`;
}

function formatWords({ x, y, angle, anchor, runs, face, size, colour, halo, room }: WordsMark): string {
  const turn = angle === 0 ? "" : ` rotate(${short((angle * 180) / Math.PI)})`;
  const parts = [
    `transform="translate(${short(x)} ${short(y)})${turn}"`,
    `y="${short(size * BASELINE)}"`,
    `font-family="${escapeXml(FACES[face])}" font-size="${short(size)}"`,
    `fill="${escapeXml(colour)}" xml:space="preserve"`,
  ];
  if (anchor === "middle") parts.push('text-anchor="middle"');
  if (room !== null) parts.push(`textLength="${short(room)}" lengthAdjust="spacingAndGlyphs"`);
  if (halo !== null)
    parts.push(`stroke="${escapeXml(halo)}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`);
  const spans = runs.map(({ text, isBold }) =>
    isBold ? `<tspan font-weight="600">${escapeXml(text)}</tspan>` : escapeXml(text),
  );
  return `<text ${parts.join(" ")}>${spans.join("")}</text>`;
}
