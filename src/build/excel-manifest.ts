/** The address in manifest.xml at the root: this computer, as `npm run excel` serves it. */
export const DEVELOPMENT_ADDRESS = "https://localhost:8621";

/**
 * Where the built add-in will stand: WAARDE_EXCEL_ADDRESS, such as "https://waarde.example/excel"; this
 * computer when it is not set. Everything that holds an address is made from this one setting.
 */
export function addressOf(environment: Readonly<Record<string, string | undefined>>): string {
  const wished = (environment.WAARDE_EXCEL_ADDRESS ?? "").trim().replace(/\/+$/, "");
  if (wished === "") return DEVELOPMENT_ADDRESS;
  const { protocol, search, hash } = new URL(wished);
  if (protocol !== "https:" || search !== "" || hash !== "") {
    throw new Error(
      `WAARDE_EXCEL_ADDRESS is ${wished}: Excel loads add-ins from https:// without ? or # only.`,
    );
  }
  return wished;
}

/** The manifest for an address, from the one at the root. */
export function manifestFor(source: string, address: string): string {
  const { origin } = new URL(address);
  return source
    .replaceAll(`<AppDomain>${DEVELOPMENT_ADDRESS}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_ADDRESS, address);
}
