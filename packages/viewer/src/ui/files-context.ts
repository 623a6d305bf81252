import { createContext } from "preact";

/** Hands down what opens files in place of the view that is shown. */
export const FilesContext: ReturnType<typeof createContext<(files: readonly File[]) => void>> = createContext<
  (files: readonly File[]) => void
>(() => {});
