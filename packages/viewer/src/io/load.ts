import type { Evidence, View } from "@newsgraph/core";
import { checkEvidence, checkView } from "./check.ts";

/** A file that cannot be shown; the message is for the reader. */
export class LoadError extends Error {
  override readonly name = "LoadError";
}

/** How much of a file has come, in bytes; `total` is `null` where the server does not say. */
export interface Progress {
  readonly loaded: number;
  readonly total: number | null;
}

/** Fetches and checks `view.json`, until `life` ends. Throws `LoadError`. */
export async function loadView(url: URL, onProgress: (progress: Progress) => void, life?: AbortSignal): Promise<View> {
  const text = await fetchText(url, onProgress, life);
  return parseView(text, nameOf(url));
}

/** Reads the text of a `view.json`. Throws `LoadError`. */
export function parseView(text: string, name: string): View {
  const data = parseJson(text, name);
  const fault = checkView(data);
  if (fault !== null) throw new LoadError(`Cannot show \`${name}\`: ${fault.field} ${fault.message}`);
  return data as View;
}

/** Gives the texts of articles, fetching each evidence file once. */
export type EvidenceSource = (file: number) => Promise<Evidence>;

/** A view with its texts. */
export interface OpenedView {
  readonly view: View;
  readonly evidence: EvidenceSource;
}

/** Evidence files that lie beside `view.json`, in `evidence/000.json` and so on. */
export function evidenceBeside(view: URL): EvidenceSource {
  const known = new Map<number, Promise<Evidence>>();
  return (file) => {
    let evidence = known.get(file);
    if (evidence === undefined) {
      evidence = loadEvidence(new URL(`evidence/${String(file).padStart(3, "0")}.json`, view));
      // A failure is not kept: the next look tries again.
      evidence.catch(() => known.delete(file));
      known.set(file, evidence);
    }
    return evidence;
  };
}

/** Evidence that is there already: file n is the nth of the list. */
export function evidenceIn(files: readonly Evidence[]): EvidenceSource {
  return (file) => {
    const found = files[file];
    return found === undefined
      ? Promise.reject(new LoadError(`Cannot read evidence ${file}: it was not given`))
      : Promise.resolve(found);
  };
}

async function loadEvidence(url: URL): Promise<Evidence> {
  const name = `evidence/${nameOf(url)}`;
  const data = parseJson(await fetchText(url, () => {}), name);
  const fault = checkEvidence(data);
  if (fault !== null) throw new LoadError(`Cannot read \`${name}\`: ${fault.field} ${fault.message}`);
  return data as Evidence;
}

async function fetchText(url: URL, onProgress: (progress: Progress) => void, life?: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { signal: life ?? null });
    if (!response.ok) throw new LoadError(`Cannot load \`${nameOf(url)}\`: the server says ${response.status}`);
    return await textOf(response, onProgress);
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    throw new LoadError(`Cannot load \`${nameOf(url)}\`: the server does not answer`, { cause });
  }
}

async function textOf(response: Response, onProgress: (progress: Progress) => void): Promise<string> {
  const length = response.headers.get("content-encoding") === null ? response.headers.get("content-length") : null;
  const total = length === null ? null : Number(length);
  const decoder = new TextDecoder();
  let text = "";
  let loaded = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    loaded += part.value.length;
    text += decoder.decode(part.value, { stream: true });
    onProgress({ loaded, total });
  }
  return text + decoder.decode();
}

/** The value of a JSON text. Throws `LoadError`. */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LoadError(`Cannot read \`${name}\`: it is not JSON (${reason})`, { cause });
  }
}

function nameOf(url: URL): string {
  return url.pathname.split("/").at(-1) ?? url.pathname;
}
