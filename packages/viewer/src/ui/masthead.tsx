import type { JSX } from "preact";
import { titleOf } from "../pipeline/caption.ts";
import type { Scene } from "../render/scene.ts";
import { MODES, type Mode, type Theme } from "../state/session.ts";
import { FileMenu } from "./file-menu.tsx";
import { SearchBox } from "./search-box.tsx";
import { useSession } from "./session-context.ts";

const MODE_WORDS: Readonly<Record<Mode, string>> = { graph: "Graph", table: "Table", text: "Text" };
const NEXT_THEME: Readonly<Record<Theme, Theme>> = { auto: "light", light: "dark", dark: "auto" };
const THEME_WORDS: Readonly<Record<Theme, string>> = { auto: "as the system", light: "light", dark: "dark" };

interface MastheadProps {
  /** The picture, where one is drawn now. */
  readonly scene: () => Scene | null;
  readonly onHelp: () => void;
}

/** The top of the page: name, search, and the ways to look. */
export function Masthead({ scene, onHelp }: MastheadProps): JSX.Element {
  const session = useSession();
  const theme = session.theme.value;
  return (
    <header class="masthead">
      <button
        type="button"
        class="rail-button"
        aria-expanded={session.railOpen.value}
        onClick={() => {
          session.railOpen.value = !session.railOpen.value;
        }}
      >
        Filters
      </button>
      <h1>newsgraph</h1>
      <p class="subject">{titleOf(session.index)}</p>
      <SearchBox />
      <nav class="modes" aria-label="View">
        {MODES.map((mode) => (
          <button
            key={mode}
            type="button"
            aria-pressed={session.mode.value === mode}
            onClick={() => {
              session.mode.value = mode;
            }}
          >
            {MODE_WORDS[mode]}
          </button>
        ))}
      </nav>
      <FileMenu scene={scene} />
      <button
        type="button"
        class="icon-button"
        aria-label={`Colours: ${THEME_WORDS[theme]}. Change`}
        title={`Colours: ${THEME_WORDS[theme]}`}
        onClick={() => {
          session.theme.value = NEXT_THEME[theme];
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.4" />
          <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
        </svg>
      </button>
      <button type="button" class="icon-button" aria-label="Help" title="Help (?)" onClick={onHelp}>
        ?
      </button>
    </header>
  );
}
