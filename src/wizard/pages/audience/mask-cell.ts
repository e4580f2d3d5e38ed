import { maskAddress } from "../../mask-address.ts";
import type { Part } from "./destination.ts";

/** What a preview shows of a cell: never a whole address, number, name or hash. */
export function maskCell(part: Part, text: string, hashed: boolean): string {
  if (text === "") return "";
  if (hashed || part === "email-hash") return `${text.slice(0, 6)}…`;
  switch (part) {
    case "email":
      return maskAddress(text);
    case "phone":
      return `${text.slice(0, 3)}***${text.slice(-2)}`;
    case "first-name":
    case "last-name":
    case "zip":
      return `${Array.from(text)[0]}***`;
    case "customer-id":
      return /^[0-9a-f]{64}$/.test(text) ? `${text.slice(0, 6)}…` : maskAddress(text);
    default:
      return text;
  }
}
