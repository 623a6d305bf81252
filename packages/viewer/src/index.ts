export { LoadError } from "./io/load.ts";
export { mountViewer, type Viewer, type ViewerSource } from "./mount.tsx";
export type { Selection } from "./pipeline/neighbourhood.ts";
export { activeFacets, clearFacet, type FacetId, type Filters, showOnly, toggle, UNFILTERED } from "./state/filters.ts";
