import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** The files to write, by their path below the folder. */
export type Files = ReadonlyMap<string, string>;

/**
 * Writes files into `folder`, which is made if it is missing.
 *
 * Each is written beside its place and then renamed, after all are written: nobody ever reads half of one, and if the disk
 * is full the old ones stay.
 */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  const pending = [...files].map(([path, content]) => {
    const place = join(folder, path);
    return { place, draft: join(dirname(place), `.${basename(place)}.${process.pid}.draft`), content };
  });
  try {
    for (const { draft, content } of pending) {
      await mkdir(dirname(draft), { recursive: true });
      await writeFile(draft, content);
    }
    for (const { draft, place } of pending) await rename(draft, place);
  } catch (error) {
    for (const { draft } of pending) await rm(draft, { force: true });
    throw error;
  }
}
