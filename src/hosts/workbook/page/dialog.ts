import type { Language } from "../language.ts";
import { TEXTS } from "../texts.ts";

/** Says in a dialog what went wrong and what to do about it; ends when it is closed. */
export async function showTrouble(title: string, text: string, language: Language): Promise<void> {
  await open(title, text, [{ label: TEXTS.close[language], value: "close", primary: true }]);
}

/** Asks a yes-or-no question that the spreadsheet raises itself. */
export async function ask(question: string, language: Language): Promise<boolean> {
  const answer = await open(null, question, [
    { label: TEXTS.cancel[language], value: "no", primary: false },
    { label: TEXTS.goOn[language], value: "yes", primary: true },
  ]);
  return answer === "yes";
}

/** Names and values under a title: a row of a file that does not stand on the grid. */
export async function showFacts(
  title: string,
  facts: readonly (readonly [string, string])[],
  language: Language,
): Promise<void> {
  const list = document.createElement("dl");
  for (const [name, value] of facts) {
    list.appendChild(document.createElement("dt")).textContent = name;
    list.appendChild(document.createElement("dd")).textContent = value;
  }
  await open(title, "", [{ label: TEXTS.close[language], value: "close", primary: true }], list);
}

interface Button {
  readonly label: string;
  readonly value: string;
  readonly primary: boolean;
}

function open(
  title: string | null,
  text: string,
  buttons: readonly Button[],
  body: HTMLElement | null = null,
): Promise<string> {
  const dialog = document.createElement("dialog");
  dialog.className = "trouble";
  if (title !== null) {
    const heading = dialog.appendChild(document.createElement("h2"));
    heading.textContent = title;
    heading.id = "trouble-title";
    dialog.setAttribute("aria-labelledby", heading.id);
  }
  if (body !== null) dialog.append(body);
  else
    for (const line of text.split("\n")) dialog.appendChild(document.createElement("p")).textContent = line;
  const row = dialog.appendChild(document.createElement("div"));
  row.className = "buttons";
  for (const { label, value, primary } of buttons) {
    const button = row.appendChild(document.createElement("button"));
    button.textContent = label;
    button.className = primary ? "primary" : "";
    button.autofocus = primary;
    button.addEventListener("click", () => dialog.close(value));
  }
  // The grid listens to keys everywhere; what is pressed here is not meant for it.
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}
