import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { openSparql, openStore } from "@newsgraph/store";
import { application } from "../../packages/server/src/server.ts";

/** A server over an empty store to which may be written. */
export interface Endpoint {
  /** "http://127.0.0.1:4480", without a path. */
  readonly origin: string;
  /** What a request must say to write. */
  readonly headers: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export async function openEndpoint(): Promise<Endpoint> {
  const store = openStore("memory:");
  const engine = openSparql(store);
  const token = "let me in, I am a test";
  const app = await application({ folder: tmpdir(), graph: store, token }, engine, true);
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    headers: { authorization: `Bearer ${token}` },
    async close() {
      await app.close();
      await engine.close();
      store.close();
    },
  };
}
