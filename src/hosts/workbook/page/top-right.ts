import { registries } from "@odoo/o-spreadsheet";
import { Component, xml } from "@odoo/owl";
import type { Language } from "../language.ts";
import { TEXTS } from "../texts.ts";

/** At the right end of the menu bar: a file to open, and the two languages. */
export function registerTopRight(
  language: Language,
  { openFile, chooseLanguage }: { openFile: () => void; chooseLanguage: (wished: Language) => void },
): void {
  class TopRight extends Component {
    static override template = xml`
      <div class="top-right">
        <button class="open-csv" t-on-click="openFile" t-esc="label"/>
        <div class="languages" role="group" t-att-aria-label="languages">
          <button t-foreach="['nl', 'en']" t-as="code" t-key="code" t-esc="code.toUpperCase()"
            t-att-lang="code" t-att-title="titles[code]" t-att-aria-pressed="code === now ? 'true' : 'false'"
            t-on-click="() => this.choose(code)"/>
        </div>
      </div>`;
    label = TEXTS.openFile[language];
    languages = TEXTS.languages[language];
    now = language;
    titles = { nl: TEXTS.switchLanguage.en, en: TEXTS.switchLanguage.nl };
    openFile = openFile;
    choose = chooseLanguage;
  }
  registries.topbarComponentRegistry.add("waarde-top-right", {
    id: "waarde-top-right",
    component: TopRight,
    sequence: 10,
  });
}
