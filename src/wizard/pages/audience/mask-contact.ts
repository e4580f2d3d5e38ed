import { maskAddress } from "../../mask-address.ts";
import type { ContactField } from "./audience-view.ts";
import type { Part } from "./destination.ts";
import { maskCell } from "./mask-cell.ts";

const PART_OF: Readonly<Partial<Record<ContactField, Part>>> = {
  email: "email",
  phone: "phone",
  "first-name": "first-name",
  "last-name": "last-name",
  "full-name": "last-name",
  zip: "zip",
};

/** An example from a column of contact data, with nothing whole that could name a person. */
export function maskContact(field: ContactField, text: string): string {
  const part = PART_OF[field];
  // What stands in the column may be something else than the field says.
  return maskAddress(part === undefined ? text : maskCell(part, text, false));
}
