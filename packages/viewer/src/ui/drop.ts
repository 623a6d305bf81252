/**
 * Takes the files that are dropped on an element, which has the attribute `data-drop` while some are held over it; returns
 * how to stop it.
 */
export function acceptDrops(element: HTMLElement, onFiles: (files: readonly File[]) => void): () => void {
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    // Without this the browser would leave the page for the file.
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    element.dataset.drop = "";
  };
  const leave = (event: DragEvent): void => {
    if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))) delete element.dataset.drop;
  };
  const drop = (event: DragEvent): void => {
    delete element.dataset.drop;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  element.addEventListener("dragover", over);
  element.addEventListener("dragleave", leave);
  element.addEventListener("drop", drop);
  return () => {
    element.removeEventListener("dragover", over);
    element.removeEventListener("dragleave", leave);
    element.removeEventListener("drop", drop);
    delete element.dataset.drop;
  };
}
