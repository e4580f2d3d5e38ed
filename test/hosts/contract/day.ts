/** A day in a cell: "2025-06-29". */
export interface Day {
  readonly day: string;
}

export function day(text: string): Day {
  return { day: text };
}

export function isDay(cell: unknown): cell is Day {
  return typeof cell === "object" && cell !== null && "day" in cell;
}

/** The number that spreadsheets keep for a day; 0 is 30 December 1899. */
export function serialOf({ day: text }: Day): number {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** The day of a number that a spreadsheet keeps for it. */
export function dayOfSerial(serial: number): Day {
  return { day: new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10) };
}
