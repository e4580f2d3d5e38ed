import { defuse } from "../../../sheet/defuse.ts";

/**
 * The texts of an xlsx file as other programs should read them. The engine writes the apostrophe with which a
 * text is typed ("'0123") into the file, where it is a letter; it goes. Texts that would run as a formula keep
 * one, for the CSV that people may save from the file.
 */
export function defuseStrings(sharedStrings: string): string {
  return sharedStrings.replace(/(<t(?:\s[^>]*)?>)([^<]*)/g, (_, tag: string, text: string) => {
    const own = text.startsWith("'") ? text.slice(1) : text;
    return tag + defuse(own);
  });
}
