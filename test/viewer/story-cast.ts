/** Who is in the invented story, and where the layout puts them. */
import type { Actor } from "@newsgraph/core";

const actor = (
  id: string,
  label: string,
  type: Actor["type"],
  family: Actor["family"],
  mentions: number,
  x: number,
  y: number,
  aliases: readonly string[] = [],
): Actor => ({ id, label, type, family, aliases, exactMatch: [], mentions, community: 0, x, y });

/** By mentions, most first. */
export const actors: readonly Actor[] = [
  actor("veldonia", "Veldonia", "GeopoliticalEntity", "place", 9, -120, 60),
  actor("karsovia", "Karsovia", "GeopoliticalEntity", "place", 8, 180, 90),
  actor("ilse-marrant", "Ilse Marrant", "Person", "person", 6, -20, -160, ["Marrant", "Prime Minister Marrant"]),
  actor("northmere-shipping", "Northmere Shipping", "Organization", "organization", 5, 330, -120),
  actor("sundrey", "Sundrey", "GeopoliticalEntity", "place", 5, 130, -200),
  actor("hale-brandt", "Hale Brandt", "Person", "person", 4, 10, -360, ["Brandt"]),
  actor("lantern-front", "Lantern Front", "Group", "organization", 4, -60, 330),
  actor("oren-tadic", "Oren Tadic", "Person", "person", 3, -360, -260, ["Tadic", "President Tadic"]),
  actor("nine-lights-plan", "Nine Lights plan", "Proposal", "work", 3, -400, 40),
  actor("harbour-accord", "Harbour Accord", "Agreement", "work", 2, -330, 260),
  actor("harbour-ledger", "The Harbour Ledger", "Organization", "organization", 2, 250, 400),
  actor("ambel", "Ambel", "GeopoliticalEntity", "place", 2, 160, 280),
  actor("strait-court", "Strait Court", "Organization", "organization", 1, 440, -330),
  actor("lisle-summit", "Lisle Summit", "Event", "event", 1, -210, -420),
  actor("foreign-ministry", "Foreign Ministry", "Organization", "organization", 1, 420, 210),
];
