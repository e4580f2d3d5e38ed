import { millisecondsOf } from "./day.ts";
import { dayOfInstant, instantOfDay } from "./time-zone.ts";

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Spreadsheets keep a date as days since 30 December 1899, without a zone; we know it as an instant in the zone of
 * the document or of the computer. Every day starts at its own midnight there, so none slips where clocks change.
 */
export class DateCells {
  /** Many rows share a day, and asking the zone takes time. */
  private readonly starts = new Map<number, number>();

  constructor(private readonly timeZone: string) {}

  /** The instant of a number in a cell with a date format. */
  toDate(serial: number): Date {
    const day = Math.floor(serial);
    const start = this.startOf(day);
    // A day on which clocks go forward is an hour short: its last hour stays within it.
    const time = Math.min(Math.round((serial - day) * MILLISECONDS_A_DAY), this.startOf(day + 1) - start - 1);
    return new Date(start + time);
  }

  /** The number that a cell keeps for an instant. */
  toSerial(date: Date): number {
    const day = dayOfInstant(date.getTime(), this.timeZone);
    if (Number.isNaN(day)) return Number.NaN;
    return day + (date.getTime() - this.startOf(day)) / MILLISECONDS_A_DAY;
  }

  private startOf(day: number): number {
    let start = this.starts.get(day);
    if (start === undefined) {
      // Years in which no shop sold anything need no zone, and Intl is slow there.
      start = day > 0 ? instantOfDay(day, this.timeZone).getTime() : millisecondsOf(day);
      this.starts.set(day, start);
    }
    return start;
  }
}
