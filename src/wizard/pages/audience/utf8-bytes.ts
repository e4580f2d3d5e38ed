/** A text as UTF-8. Apps Script has no TextEncoder; half of a surrogate pair becomes U+FFFD, as it would there. */
export function utf8Bytes(text: string): Uint8Array {
  const bytes: number[] = [];
  const follow = (code: number, shift: number) => bytes.push(0x80 | ((code >> shift) & 0x3f));
  for (const character of text) {
    const own = character.codePointAt(0)!;
    const code = own >= 0xd800 && own <= 0xdfff ? 0xfffd : own;
    if (code < 0x80) {
      bytes.push(code);
    } else if (code < 0x800) {
      bytes.push(0xc0 | (code >> 6));
      follow(code, 0);
    } else if (code < 0x10000) {
      bytes.push(0xe0 | (code >> 12));
      follow(code, 6);
      follow(code, 0);
    } else {
      bytes.push(0xf0 | (code >> 18));
      follow(code, 12);
      follow(code, 6);
      follow(code, 0);
    }
  }
  return Uint8Array.from(bytes);
}
