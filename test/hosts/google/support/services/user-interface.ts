import type { Gate } from "./gate.ts";

export interface Shown {
  readonly menus: { readonly label: string; readonly entry: string }[][];
  sidebar: string | null;
  dialog: { readonly title: string; readonly page: string } | null;
  readonly toasts: string[];
}

interface Page {
  getContent(): string;
}

/** Menus, sidebars and dialogs. Dialogs and sidebars need the person's consent: AuthMode.FULL. */
export function userInterface(
  gate: Gate,
  shown: Shown,
  files: Readonly<Record<string, string>>,
  locale: string,
) {
  const demandFull = (method: string) => {
    if (gate.mode !== "FULL") throw new Error(`You do not have permission to call ${method}.`);
    gate.pass(method);
  };
  const menu = () => {
    if (gate.mode === "CUSTOM_FUNCTION")
      throw new Error("Cannot call SpreadsheetApp.getUi() from this context.");
    const items: { label: string; entry: string }[] = [];
    const chain = {
      addItem: (label: string, entry: string) => {
        items.push({ label, entry });
        return chain;
      },
      addSeparator: () => chain,
      addToUi: () => {
        shown.menus.push(items);
      },
    };
    return chain;
  };
  const output = (content: string) => {
    const page = {
      getContent: () => content,
      setTitle: () => page,
      setWidth: () => page,
      setHeight: () => page,
    };
    return page;
  };
  return {
    getUi: () => ({
      createAddonMenu: menu,
      showSidebar: (page: Page) => {
        demandFull("showSidebar");
        shown.sidebar = page.getContent();
      },
      showModalDialog: (page: Page, title: string) => {
        demandFull("showModalDialog");
        shown.dialog = { title, page: page.getContent() };
      },
    }),
    HtmlService: {
      createHtmlOutput: output,
      createHtmlOutputFromFile: (name: string) => {
        const file = files[`${name}.html`];
        if (file === undefined) throw new Error(`No HTML file named ${name} was found.`);
        return output(file);
      },
    },
    Session: {
      getActiveUserLocale: () => {
        if (gate.mode === "CUSTOM_FUNCTION")
          throw new Error("You do not have permission to call getActiveUserLocale.");
        return locale;
      },
      getScriptTimeZone: () => {
        if (gate.mode === "CUSTOM_FUNCTION")
          throw new Error("You do not have permission to call getScriptTimeZone.");
        return "Etc/UTC";
      },
    },
  };
}
