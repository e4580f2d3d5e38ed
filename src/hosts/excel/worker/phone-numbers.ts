/** What the worker fetches when a list of customers is made: see build/phone-apart. */
export { getCountries, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";
