import { showHelpDialog } from "./menu/help.ts";
import { addExampleSheet } from "./menu/insert-example.ts";
import { addMenu } from "./menu/menu.ts";
import { showSidebar } from "./menu/open-wizard.ts";

/** What Google calls by name. The build makes a top-level function of each, and of each custom function. */
export { callFunction } from "./functions/call-function.ts";
export { callWizard } from "./server/call-wizard.ts";

export const onOpen = addMenu;
/** Installed from within a document: the menu must not wait until it is opened again. */
export const onInstall = addMenu;
export const openWizard = showSidebar;
export const insertExample = addExampleSheet;
export const showHelp = showHelpDialog;
