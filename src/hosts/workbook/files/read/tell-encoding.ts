import { RefusedFile } from "./refused-file.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const LOOKED_AT = 4096;

/** What a file is by its first bytes: a workbook, or text in an encoding that they tell; null: UTF-8 or older. */
export function tellFormat(head: Uint8Array): "xlsx" | Encoding | null {
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0x50, 0x4b, 0x05, 0x06)) return "xlsx";
  // The old container: xls, and an xlsx behind a password.
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) throw new RefusedFile("fileOldExcel");
  if (startsWith(head, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(head, 0xfe, 0xff)) return "utf-16be";
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return "utf-8";
  const zeros = zerosOf(head);
  if (zeros.even + zeros.odd === 0) return null;
  // Without its mark, UTF-16 of western text has a zero in every pair.
  if (zeros.odd > 0.3 && zeros.even < 0.05) return "utf-16le";
  if (zeros.even > 0.3 && zeros.odd < 0.05) return "utf-16be";
  throw new RefusedFile("fileBinary");
}

/**
 * For bytes that are not UTF-8 as a whole: still UTF-8 when more of its letters are whole than broken (a file
 * that was cut off, or pasted together), else windows-1252, as Excel on Windows saves.
 */
export function tellBroken(bytes: Uint8Array): Encoding {
  if (controlShare(bytes) > 0.02) throw new RefusedFile("fileBinary");
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 0x80) continue;
    const more = followersOf(bytes[at]!);
    let follows = 0;
    while (follows < more && (bytes[at + follows + 1]! & 0xc0) === 0x80) follows++;
    if (more > 0 && follows === more) whole++;
    else broken++;
    at += follows;
  }
  return whole > broken ? "utf-8" : "windows-1252";
}

/** Bytes that follow the first one of a letter in UTF-8; 0 for a byte that begins none. */
function followersOf(byte: number): number {
  if (byte >= 0xf0) return 3;
  if (byte >= 0xe0) return 2;
  return byte >= 0xc2 ? 1 : 0;
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

function zerosOf(head: Uint8Array): { even: number; odd: number } {
  const count = [0, 0] as [number, number];
  const length = Math.min(LOOKED_AT, head.length);
  for (let at = 0; at < length; at++) if (head[at] === 0) count[at % 2]!++;
  return { even: (2 * count[0]) / Math.max(1, length), odd: (2 * count[1]) / Math.max(1, length) };
}

/** Text hardly has control characters other than tab, line feed and carriage return; pictures are full of them. */
export function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, LOOKED_AT);
  let controls = 0;
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
  return controls / Math.max(1, sample.length);
}
