import { captionOf, titleOf } from "../pipeline/caption.ts";
import { drawSheet, measureOn } from "../render/print/raster.ts";
import { sheetOf } from "../render/print/sheet.ts";
import { formatSvg } from "../render/print/svg.ts";
import type { Scene } from "../render/scene.ts";
import type { Session } from "../state/session.ts";

/** The forms in which a picture can be saved. */
export type PictureForm = "png" | "svg";

/** Pixels of a PNG for each of the screen's, so that it can be printed. */
const PNG_SCALE = 2;

/** Hands the picture, as it is seen, to the browser as a file with its title, key and sources. */
export async function savePicture(
  session: Session,
  scene: Scene,
  form: PictureForm,
  document: Document,
): Promise<void> {
  // Words must be measured with the type that they are drawn in.
  await document.fonts.ready;
  const caption = captionOf(session.index, session.visible.value, session.limits.value, today());
  const sheet = sheetOf(scene.shown(), caption, measureOn(document));
  const file =
    form === "svg"
      ? new Blob([formatSvg(sheet)], { type: "image/svg+xml" })
      : await pngOf(drawSheet(sheet, PNG_SCALE, document));
  save(file, `${fileName(titleOf(session.index))}.${form}`, document);
}

/** A title as the name of a file anywhere: letters and digits of any script, with hyphens between. */
export function fileName(title: string): string {
  const name = title
    .toWellFormed()
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return name === "" ? "newsgraph" : name;
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob === null ? reject(new RangeError("Cannot save the picture: it is too large")) : resolve(blob),
    );
  });
}

function save(file: Blob, name: string, document: Document): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by its next turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
