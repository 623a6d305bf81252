/** How the actors are laid out: as the file has them, with that refined, pushed apart, or in rings around one. */
export const LAYOUTS = ["stored", "refined", "spread", "rings"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A place in the units of the view. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the actors stand. */
export interface Arrangement {
  readonly layout: Layout;
  /** Whom the rings of `rings` are around; `null` for the other layouts. */
  readonly around: string | null;
  /** After how many steps `refined` was stopped; `null`: it goes on until it rests. */
  readonly steps: number | null;
  /** Nobody is moved by hand, and nobody laid out anew. */
  readonly isLocked: boolean;
  /** Actors that the reader holds at a place, whatever the layout. */
  readonly pins: ReadonlyMap<string, Place>;
}

/** As the file has it. */
export const AS_STORED: Arrangement = {
  layout: "stored",
  around: null,
  steps: null,
  isLocked: false,
  pins: new Map(),
};

/** Lays the actors out anew; rings need an actor to be around. Pins stay. */
export function layOut(arrangement: Arrangement, layout: Layout, around: string | null): Arrangement {
  const stored = { ...arrangement, layout: "stored" as const, around: null, steps: null };
  if (layout === "rings") return around === null ? stored : { ...stored, layout, around };
  return { ...stored, layout };
}

/** Holds an actor at a place, or lets it go. */
export function pin(arrangement: Arrangement, actor: string, place: Place | null): Arrangement {
  const pins = new Map(arrangement.pins);
  if (place === null) pins.delete(actor);
  else pins.set(actor, { x: rounded(place.x), y: rounded(place.y) });
  return { ...arrangement, pins };
}

/** Lets all actors go. */
export function unpinAll(arrangement: Arrangement): Arrangement {
  return { ...arrangement, pins: new Map() };
}

function rounded(value: number): number {
  // Never -0, which a link would not bring back.
  return Math.round(value * 10) / 10 + 0;
}
