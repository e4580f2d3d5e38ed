import { type Model, Spreadsheet } from "@odoo/o-spreadsheet";
import { App, Component, useState, xml } from "@odoo/owl";
import { ENGINE_LOCALES } from "../engine-locale.ts";
import type { Language } from "../language.ts";
import { TEXTS } from "../texts.ts";
import { ask, showTrouble } from "./dialog.ts";
import { showNotice } from "./notice.ts";

const TEMPLATES = "vendor/o-spreadsheet/dist/o_spreadsheet.xml";

/** How the engine is set up, apart from what is in the workbook. */
export function enginePlan() {
  return { external: { loadLocales: async () => Object.values(ENGINE_LOCALES) } };
}

/** Draws the spreadsheet into an element; it follows the system between light and dark. */
export async function mountGrid(
  model: Model,
  element: HTMLElement,
  language: Language,
  translate: (term: string) => string,
): Promise<void> {
  const response = await fetch(TEMPLATES);
  if (!response.ok) throw new Error(`${TEMPLATES}: ${response.status}`);
  const dark = matchMedia("(prefers-color-scheme: dark)");

  class Page extends Component {
    static override template = xml`<Spreadsheet t-props="props" colorScheme="scheme.now"/>`;
    static components = { Spreadsheet };
    scheme = useState({ now: schemeOf(dark) });

    override setup(): void {
      dark.addEventListener("change", () => {
        this.scheme.now = schemeOf(dark);
      });
    }
  }

  const props = {
    model,
    notifyUser: ({ text }: { text: string }) => showNotice(text),
    raiseError: (text: string, done?: () => void) => {
      showTrouble(TEXTS.notPossible[language], text, language).then(done);
    },
    askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => {
      ask(text, language).then((yes) => (yes ? confirm() : cancel?.()));
    },
  };
  const app = new App(Page, { props, templates: await response.text(), translateFn: translate });
  await app.mount(element);
}

function schemeOf(dark: MediaQueryList): "dark" | "light" {
  const scheme = dark.matches ? "dark" : "light";
  // Bootstrap, whose controls the spreadsheet uses, is told by an attribute.
  document.documentElement.dataset.bsTheme = scheme;
  return scheme;
}
