import { DateCells } from "../../sheet/date-cells.ts";

/**
 * The workbook has no zone of its own; a text such as "00:30 +0200" falls in the day that the clock of the reader
 * shows. A date in a cell is a day, and we carry it as the start of that day in this zone, in both directions and
 * towards the wizard too.
 */
export const TIME_ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Dates of cells, in both directions. */
export const dateCells = new DateCells(TIME_ZONE);
