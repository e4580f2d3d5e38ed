/// <reference types="google-apps-script" />
import { HostRefusal } from "../../../wizard/host.ts";

/** Google takes 9 kB in one property and 500 kB in all of them, and says so only by failing. */
const MOST_IN_ONE = 9 * 1024;
const MOST_IN_ALL = 500 * 1024;

export function loadProperty(key: string): string | null {
  return PropertiesService.getDocumentProperties().getProperty(key);
}

export function saveProperty(key: string, value: string | null): void {
  const store = PropertiesService.getDocumentProperties();
  if (value === null) {
    store.deleteProperty(key);
    return;
  }
  const others = store.getProperties();
  let all = bytesOf(key) + bytesOf(value);
  for (const other of Object.keys(others)) {
    if (other !== key) all += bytesOf(other) + bytesOf(others[other]!);
  }
  if (bytesOf(value) > MOST_IN_ONE || all > MOST_IN_ALL) throw new HostRefusal("too-large", key);
  store.setProperty(key, value);
}

/** Bytes of a text in UTF-8; there is no TextEncoder here. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isHalfOfPair = code >= 0xd800 && code < 0xe000;
    bytes += code < 0x80 ? 1 : code < 0x800 || isHalfOfPair ? 2 : 3;
  }
  return bytes;
}
