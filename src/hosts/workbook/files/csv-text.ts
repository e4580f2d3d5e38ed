/** Why a file is not opened; each has its sentence in the texts of the host. */
export type CsvRefusal =
  | "csvEmpty"
  | "csvExcel"
  | "csvBinary"
  | "csvTooLarge"
  | "csvQuotes"
  | "csvUnreadable";

export class RefusedFile extends Error {
  constructor(
    readonly reason: CsvRefusal,
    readonly row?: number,
  ) {
    super(reason);
  }
}

/**
 * Bytes of a CSV file → text. A byte order mark tells the encoding; without one, what is valid UTF-8 is UTF-8
 * (other texts with accents almost never are), and the rest is windows-1252, as Excel on Windows saves.
 */
export function decodeCsv(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder("utf-16be").decode(bytes);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new RefusedFile("csvExcel");
  }
  if (bytes.includes(0)) throw new RefusedFile("csvBinary");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    if (controlShare(bytes) > 0.02) throw new RefusedFile("csvBinary");
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

/** Text hardly has control characters other than tab, line feed and carriage return; pictures are full of them. */
function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, 4096);
  let controls = 0;
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
  return controls / sample.length;
}
