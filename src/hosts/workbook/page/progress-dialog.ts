import type { Language } from "../language.ts";
import { TEXTS } from "../texts.ts";

/** What is quicker is done before people can read it. */
const PATIENCE = 250;

/** Shows how far a file is, with a button to stop; appears only when it takes a while. */
export class ProgressDialog {
  private readonly dialog = document.createElement("dialog");
  private readonly bar = document.createElement("progress");
  private readonly line = document.createElement("p");
  private readonly wait: ReturnType<typeof setTimeout>;
  private stop: () => void = () => undefined;
  private closed = false;

  constructor(title: string, language: Language) {
    const { dialog, bar, line } = this;
    dialog.className = "trouble";
    const heading = dialog.appendChild(document.createElement("h2"));
    heading.textContent = title;
    heading.id = "progress-title";
    dialog.setAttribute("aria-labelledby", heading.id);
    bar.max = 1;
    bar.setAttribute("aria-label", title);
    line.setAttribute("role", "status");
    dialog.append(bar, line);
    const row = dialog.appendChild(document.createElement("div"));
    row.className = "buttons";
    const cancel = row.appendChild(document.createElement("button"));
    cancel.textContent = TEXTS.cancel[language];
    cancel.addEventListener("click", () => dialog.close());
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    // Escape closes it too.
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (!this.closed) this.stop();
    });
    this.wait = setTimeout(() => {
      document.body.append(dialog);
      dialog.showModal();
    }, PATIENCE);
  }

  /** @param share 0–1 */
  report(share: number, text: string): void {
    this.bar.value = share;
    this.line.textContent = text;
  }

  /** Settles when the user stops it, else never. */
  cancelled(): Promise<null> {
    return new Promise((resolve) => {
      this.stop = () => resolve(null);
    });
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.wait);
    if (this.dialog.open) this.dialog.close();
  }
}
