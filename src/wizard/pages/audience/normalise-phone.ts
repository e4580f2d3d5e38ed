import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";

/**
 * A phone number as E.164 ("+31612345678"); null when it is none that can be dialled.
 *
 * @param country two letters; of numbers that name none. Null: those are not understood
 */
export function normalisePhone(text: string, country: string | null): string | null {
  const number = parsePhoneNumberFromString(text, (country ?? undefined) as CountryCode | undefined);
  return number?.isValid() === true ? number.number : null;
}
