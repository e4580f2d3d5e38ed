const NARROWEST = 270;
const WIDEST = 400;
const STANDARD = 320;
const STEP = 10;
const KEY = "waarde.pane-width";

/** Lets the mouse and the arrow keys move the border between grid and pane; the width is remembered. */
export function letDividerResize(divider: HTMLElement, pane: HTMLElement, label: string): void {
  let width = remembered();
  divider.setAttribute("aria-label", label);
  divider.setAttribute("aria-valuemin", String(NARROWEST));
  divider.setAttribute("aria-valuemax", String(WIDEST));
  apply(width);

  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    event.preventDefault();
    divider.focus();
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) apply(innerWidth - event.clientX);
  });
  divider.addEventListener("keydown", (event) => {
    const change = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (change === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    apply(width + change);
  });
  divider.addEventListener("dblclick", () => apply(STANDARD));

  function apply(wished: number): void {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wished)));
    pane.style.width = `${width}px`;
    divider.setAttribute("aria-valuenow", String(width));
    // The grid measures itself when the window changes.
    dispatchEvent(new Event("resize"));
    try {
      localStorage.setItem(KEY, String(width));
    } catch {
      // Without storage the width holds until the page closes.
    }
  }
}

function remembered(): number {
  try {
    return Number(localStorage.getItem(KEY)) || STANDARD;
  } catch {
    return STANDARD;
  }
}
