/** A file dropped anywhere on the page is opened; the browser would otherwise leave the page for it. */
export function acceptDroppedFiles(element: HTMLElement, open: (file: File) => void): void {
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  element.addEventListener("dragover", (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    element.classList.add("dropping");
  });
  element.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) element.classList.remove("dropping");
  });
  element.addEventListener("drop", (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    element.classList.remove("dropping");
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) open(file);
  });
}
