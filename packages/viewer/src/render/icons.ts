import type { ActorFamily } from "@newsgraph/core";

/** The pictogram of each family, as an SVG path in a square of 16, drawn white on a disc and in the legend. */
export const ICON_PATHS: Readonly<Record<ActorFamily, string>> = {
  person: "M8 2.6a2.9 2.9 0 1 1 0 5.8a2.9 2.9 0 1 1 0-5.8zM2.9 13.2c0-2.6 2.2-4.1 5.1-4.1s5.1 1.5 5.1 4.1z",
  organization: "M2.6 13.2V6.3l5.4-3.6l5.4 3.6v6.9h-2.2V8h-1.9v5.2H6.7V8H4.8v5.2z",
  place:
    "M8 1.6c2.6 0 4.5 1.9 4.5 4.4c0 3.1-3.1 6-4.5 8.4c-1.4-2.4-4.5-5.3-4.5-8.4c0-2.5 1.9-4.4 4.5-4.4zM8 4.3a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6z",
  event: "M4.4 2h1.7v1.4h3.8V2h1.7v1.4h1.9v9.9H2.5V3.4h1.9zM4.2 6.6v5h7.6v-5z",
  work: "M3.8 2h5.6l2.8 2.8V14H3.8zM5.6 6.6v1.2h4.8V6.6zM5.6 9.4v1.2h4.8V9.4z",
  other: "M8 4.4a3.6 3.6 0 1 1 0 7.2a3.6 3.6 0 1 1 0-7.2z",
};

/** The side of the square of the paths. */
export const ICON_SIZE = 16;
