import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type Key, PAGE_KEYS, PICTURE_KEYS } from "./keys.ts";
import { useSession } from "./session-context.ts";

/** The sheet of keys, over the page. */
export function Help({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const session = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="help" ref={dialog} aria-labelledby="newsgraph-help" onClose={onClose}>
      <div class="help-head">
        <h2 id="newsgraph-help">Keys</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <KeyTable title="Everywhere" keys={PAGE_KEYS} />
      <KeyTable title="In the picture (Tab leads there)" keys={PICTURE_KEYS} />
      <label>
        <input
          type="checkbox"
          checked={session.letters.value}
          onChange={() => {
            session.letters.value = !session.letters.value;
          }}
        />
        Single letters work as keys
      </label>
    </dialog>
  );
}

function KeyTable({ title, keys }: { readonly title: string; readonly keys: readonly Key[] }): JSX.Element {
  return (
    <>
      <h3>{title}</h3>
      <dl>
        {keys.map(({ shown, does }) => (
          <div key={shown}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
