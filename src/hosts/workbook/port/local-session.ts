import { registries, UIPlugin } from "@odoo/o-spreadsheet";

/**
 * The engine packs every change for the other people in a workbook, and its packing overflows the stack on some
 * two hundred thousand cells: the change then stands half finished and nothing can be done any more. Nobody else
 * is in this workbook, so its changes go unpacked.
 */
export function registerLocalSession(): void {
  registries.featurePluginRegistry.add("waarde-local-session", LocalSession);
}

type Settings = ConstructorParameters<typeof UIPlugin>[0];

class LocalSession extends UIPlugin {
  constructor(settings: Settings) {
    super(settings);
    const asItIs = (commands: readonly unknown[]) => commands;
    Object.assign(settings.session, { commandSquisher: { squish: asItIs, unsquish: asItIs } });
  }
}
