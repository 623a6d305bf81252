import type { JSX } from "preact";
import { useContext, useRef } from "preact/hooks";
import type { PictureForm } from "../io/save.ts";
import type { Scene } from "../render/scene.ts";
import { FileButton } from "./file-button.tsx";
import { FilesContext } from "./files-context.ts";
import { useSession } from "./session-context.ts";

interface FileMenuProps {
  readonly scene: () => Scene | null;
}

/** What comes from files and goes into them. */
export function FileMenu({ scene }: FileMenuProps): JSX.Element {
  const session = useSession();
  const openFiles = useContext(FilesContext);
  const menu = useRef<HTMLDetailsElement>(null);
  const hasPicture = session.mode.value === "graph";
  const close = (): void => {
    if (menu.current !== null) menu.current.open = false;
  };
  const save = (form: PictureForm): void => {
    close();
    const shown = scene();
    // The part of the page that writes pictures comes when it is first needed.
    if (shown !== null) import("../io/save.ts").then(({ savePicture }) => savePicture(session, shown, form, document));
  };
  const picture = (form: PictureForm, name: string): JSX.Element => (
    <button
      type="button"
      disabled={!hasPicture}
      title={hasPicture ? undefined : "In the view Graph"}
      onClick={() => save(form)}
    >
      {name}
    </button>
  );
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || menu.current?.open !== true) return;
        event.stopPropagation();
        close();
        menu.current.querySelector("summary")?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && menu.current?.contains(relatedTarget) !== true) close();
      }}
    >
      <summary>File</summary>
      <div>
        <FileButton
          onFiles={(files) => {
            close();
            openFiles(files);
          }}
        />
        {picture("png", "Save picture as PNG")}
        {picture("svg", "Save picture as SVG")}
      </div>
    </details>
  );
}
