import type { Evidence } from "@newsgraph/core";
import { useEffect, useState } from "preact/hooks";
import { useSession } from "./session-context.ts";

/** An article's text, which comes when it is first asked for. */
export type LoadedArticle =
  | { readonly state: "loading" }
  | { readonly state: "missing"; readonly why: string }
  | { readonly state: "here"; readonly article: Evidence["articles"][number] };

/** The text of an article with its mentions. */
export function useArticle(id: string): LoadedArticle {
  const { index, evidence } = useSession();
  const [loaded, setLoaded] = useState<LoadedArticle>({ state: "loading" });
  const file = index.articles.get(id)?.evidence ?? 0;
  useEffect(() => {
    let current = true;
    const put = (next: LoadedArticle): void => {
      if (current) setLoaded(next);
    };
    evidence(file).then(
      (found) => put(articleIn(found, id)),
      (error: unknown) => put({ state: "missing", why: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [id, file, evidence]);
  return loaded;
}

function articleIn({ articles }: Evidence, id: string): LoadedArticle {
  const article = articles.find((other) => other.id === id);
  if (article === undefined) return { state: "missing", why: "The evidence file does not have this article" };
  return { state: "here", article };
}
