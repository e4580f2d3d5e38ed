/**
 * Whether a number format shows a day: it has a day, a year or a month by name, outside quotes, brackets,
 * escaped and padding characters. "h:mm" is a duration, which is a number to us.
 */
export function isDateFormat(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "");
  return /[dy]|mmm/i.test(letters) && !/General/i.test(letters);
}
