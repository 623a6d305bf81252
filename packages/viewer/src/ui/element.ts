import { mountViewer, type Viewer } from "../mount.tsx";

/**
 * Makes `<newsgraph-viewer src="view.json">` known to the page.
 *
 * With the attribute `address` it keeps the page's address in step. Its property `viewer` is the viewer that it shows, or
 * `null` while it is not on the page.
 */
export function defineViewerElement(): void {
  if (customElements.get("newsgraph-viewer") === undefined) customElements.define("newsgraph-viewer", viewerElement());
}

/** An element that shows a viewer. */
export interface ViewerElement extends HTMLElement {
  readonly viewer: Viewer | null;
}

/** The class is made here and not at the top, so that this module can be imported where there is no DOM. */
function viewerElement(): new () => ViewerElement {
  return class extends HTMLElement implements ViewerElement {
    #viewer: Viewer | null = null;

    get viewer(): Viewer | null {
      return this.#viewer;
    }

    connectedCallback(): void {
      const url = this.getAttribute("src") ?? "view.json";
      this.#viewer = mountViewer(this, { url, address: this.hasAttribute("address") });
    }

    disconnectedCallback(): void {
      this.#viewer?.dispose();
      this.#viewer = null;
    }
  };
}
