import { createHash, timingSafeEqual } from "node:crypto";
import { InputError, QueryError } from "@newsgraph/core";
import type { FastifyRequest } from "fastify";

/** An error with the status with which Fastify answers. */
export function refusal(statusCode: number, message: string): Error {
  return Object.assign(new Error(message), { statusCode });
}

/** What `action` gives; where the store or its engine refuses, the status says whose fault it is. */
export async function orRefusal<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof QueryError) throw refusal(400, error.message);
    if (error instanceof InputError) throw refusal(503, error.message);
    throw error;
  }
}

/** The address that was asked, as its client wrote it. */
export function addressOf({ protocol, host, raw }: FastifyRequest): URL {
  return new URL(raw.url ?? "/", `${protocol}://${host}`);
}

/** The text of a body. It must be UTF-8, and say nothing else: 415. */
export function decode(contentType: string, body: Uint8Array): string {
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? "utf-8";
  if (charset.toLowerCase() !== "utf-8") throw refusal(415, "The body must be UTF-8");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch (cause) {
    throw Object.assign(refusal(415, "The body must be UTF-8"), { cause });
  }
}

/** The media type of a content type, without its parameters. */
export function mediaTypeOf(contentType: string | undefined): string {
  return (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** Refuses whoever may not write: 403 where nobody may, 401 without the token. */
export function demandToken(token: string | null, { headers }: FastifyRequest): void {
  if (token === null) throw refusal(403, "The graph is read-only");
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  // Digests have one length, and comparing them takes one time: nothing tells how much of a guess was right.
  if (timingSafeEqual(digest(headers.authorization ?? ""), digest(`Bearer ${token}`))) return;
  throw refusal(401, "Writing needs the token: Authorization: Bearer …");
}
