export { LoadError } from "./io/load.ts";
export { mountViewer, type Viewer, type ViewerOptions, type ViewerSource } from "./mount.tsx";
export type { Selection } from "./pipeline/neighbourhood.ts";
export type { PlacedLabel } from "./render/scene.ts";
export { clearFacet, FACETS, type FacetId, type Filters, showOnly, toggle, UNFILTERED } from "./state/filters.ts";
export { defineViewerElement, type ViewerElement } from "./ui/element.ts";
