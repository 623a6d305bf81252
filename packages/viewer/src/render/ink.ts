import type { ActorFamily, Tone } from "@newsgraph/core";

/** The colours of the page, as the style sheet has them now. */
export interface Ink {
  readonly ground: string;
  readonly ink: string;
  readonly second: string;
  readonly faded: string;
  readonly focus: string;
  readonly onDisc: string;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly families: Readonly<Record<ActorFamily, string>>;
}

/** Reads the tokens of `look/tokens.css` that hold at `element`. */
export function inkAt(element: HTMLElement): Ink {
  const probe = element.ownerDocument.createElement("span");
  probe.hidden = true;
  element.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return hex(getComputedStyle(probe).color);
  };
  const ink: Ink = {
    ground: colour("ground"),
    ink: colour("ink"),
    second: colour("second"),
    faded: colour("faded"),
    focus: colour("link"),
    onDisc: colour("on-disc"),
    tones: {
      cooperative: colour("cooperative"),
      conflictual: colour("conflictual"),
      neutral: colour("neutral"),
    },
    families: {
      person: colour("person"),
      organization: colour("organization"),
      place: colour("place"),
      event: colour("event"),
      work: colour("work"),
      other: colour("other"),
    },
  };
  probe.remove();
  return ink;
}

/** "#0b5cad" for "rgb(11, 92, 173)": WebGL's side knows no other form than hexadecimal and rgb without spaces. */
function hex(colour: string): string {
  const parts = colour.match(/\d+/g)?.slice(0, 3).map(Number) ?? [0, 0, 0];
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
