import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Session } from "../state/session.ts";

/** Hands the session to every part of the page. */
export const SessionContext: ReturnType<typeof createContext<Session | null>> = createContext<Session | null>(null);

/** The session of the page that this part belongs to. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new TypeError("Cannot use the session: this part is not inside the page");
  return session;
}
