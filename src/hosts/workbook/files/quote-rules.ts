/**
 * The conditional colours of a sheet in an xlsx file as other programs should read them. The engine writes the
 * text or the formula of a rule as it was typed, where a formula belongs: a text gets its quotes, a formula loses
 * its sign. "Can't lose them" without quotes is a file that Excel calls damaged.
 */
export function quoteRules(sheet: string): string {
  return sheet.replace(/<cfRule [^>]*type="cellIs"[^>]*>[\s\S]*?<\/cfRule>/g, (rule) =>
    rule.replace(
      /<formula>([^<]*)<\/formula>/g,
      (_, typed: string) => `<formula>${formulaOf(typed)}</formula>`,
    ),
  );
}

/** The typed text and the formula are both escaped as XML; so is the quote that a text holds itself. */
function formulaOf(typed: string): string {
  if (typed.startsWith("=")) return typed.slice(1);
  const isValue = /^-?[\d.]+(e[+-]?\d+)?$/i.test(typed) || /^(TRUE|FALSE)$/i.test(typed);
  if (isValue || typed === "") return typed;
  return `"${typed.replace(/"|&quot;/g, '""')}"`;
}
