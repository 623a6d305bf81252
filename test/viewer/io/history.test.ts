import { expect, test } from "vitest";
import { followAddress } from "../../../packages/viewer/src/io/history.ts";
import { toggle } from "../../../packages/viewer/src/state/filters.ts";
import { openSession, type Session, select } from "../../../packages/viewer/src/state/session.ts";
import { evidence, view } from "../story.ts";

/** A window with a history of its own, and a session that follows it. */
function opened(hash = ""): { session: Session; entries: string[]; back(): void; stop(): void } {
  const entries = [hash];
  const listeners = new Set<() => void>();
  const put = (at: number, url: string): void => {
    entries[at] = url.startsWith("#") ? url : "";
  };
  const window = {
    location: {
      pathname: "/",
      search: "",
      get hash() {
        return entries.at(-1) ?? "";
      },
    },
    history: {
      pushState: (_state: unknown, _title: string, url: string) => put(entries.length, url),
      replaceState: (_state: unknown, _title: string, url: string) => put(entries.length - 1, url),
    },
    addEventListener: (name: string, listener: () => void) => name === "popstate" && listeners.add(listener),
    removeEventListener: (_name: string, listener: () => void) => listeners.delete(listener),
  } as unknown as Window;
  const session = openSession(view, () => Promise.resolve(evidence));
  const stop = followAddress(session, window);
  const back = (): void => {
    entries.pop();
    for (const listener of listeners) listener();
  };
  return { session, entries, back, stop };
}

test("a session opens as its link says", () => {
  const { session } = opened("#v=table&type=person,place&sel=ilse-marrant&theme=dark");
  expect(session.mode.value).toBe("table");
  expect(session.selection.value).toEqual({ kind: "actor", id: "ilse-marrant" });
  expect([...session.filters.value.hidden.type].sort()).toEqual(["event", "organization", "work"]);
  expect(session.theme.value).toBe("dark");
});

test("a selection that the view does not have is none", () => {
  expect(opened("#sel=nobody").session.selection.value).toBeNull();
});

test("each choice is an entry, and Back takes it back", () => {
  const { session, entries, back } = opened();
  select(session, { kind: "actor", id: "karsovia" });
  session.filters.value = toggle(session.filters.value, "type", ["event"]);
  expect(entries).toEqual(["", "#sel=karsovia", "#type=-event&sel=karsovia"]);
  back();
  expect([...session.filters.value.hidden.type]).toEqual([]);
  back();
  expect(session.selection.value).toBeNull();
});

test("camera and colours change the entry that there is", () => {
  const { session, entries } = opened();
  session.camera.value = { x: 0.25, y: 0.5, ratio: 0.8 };
  session.theme.value = "dark";
  expect(entries).toEqual(["#theme=dark&cam=0.25,0.5,0.8"]);
});

test("once stopped, nothing more is written", () => {
  const { session, entries, stop } = opened();
  stop();
  select(session, { kind: "actor", id: "karsovia" });
  expect(entries).toEqual([""]);
});
