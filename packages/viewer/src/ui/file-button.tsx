import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { READABLE } from "../io/files.ts";

interface FileButtonProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly class?: string;
}

/** Opens files that the reader chooses, as if they were dropped on the page. */
export function FileButton({ onFiles, class: look }: FileButtonProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={look} onClick={() => input.current?.click()}>
        Open a file …
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={READABLE.join(",")}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again, once it is mended.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
