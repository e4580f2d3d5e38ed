import { type Cell, isBlank } from "../../../sheet/cell.ts";
import { wouldRun } from "../../../sheet/defuse.ts";
import { HEAT_COLOURS } from "../../../wizard/data-colours.ts";
import type { CellColour, HeatLook, SheetLook } from "../../../wizard/host.ts";
import { chartCommands } from "./chart-commands.ts";
import { MOST_LETTERS } from "./column-widths.ts";

/** What the engine is asked, in its own words. */
export interface EngineCommand {
  readonly type: string;
  readonly payload: object;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly fillColor?: string;
  readonly textColor?: string;
  readonly wrapping?: "clip";
}

/**
 * The engine tries every rule on every cell after every change: with more rows than this a change takes noticeably
 * long, and the colours are fills of their own instead.
 */
const MOST_RULED_ROWS = 20_000;

/** Rules for colours, and charts: what dresses a new sheet after its cells. */
export function lookCommands(look: SheetLook, sheetId: string, width: number): EngineCommand[] {
  const rules = look.colours.flatMap(({ column, byText, again }) => {
    const zones = [
      ...(isRuled(look) ? [{ left: column, right: column, top: 1, bottom: look.rows - 1 }] : []),
      ...(again === undefined
        ? []
        : [{ left: again.column, right: again.column, top: again.firstRow, bottom: again.lastRow }]),
    ];
    const ranges = zones.map((zone) => rangeOf(sheetId, zone));
    if (look.rows < 2 || ranges.length === 0) return [];
    return Object.entries(byText)
      .filter(([text]) => !wouldRun(text))
      .map(([text, colour]) => {
        const id = `${column}-${text}`;
        const style = styleOf(colour);
        const rule = { type: "CellIsRule", operator: "isEqual", values: [text], style };
        return { type: "ADD_CONDITIONAL_FORMAT", payload: { sheetId, ranges, cf: { id, rule } } };
      });
  });
  const heat = (look.heat ?? []).map((block, at) => heatRule(block, sheetId, `heat-${at}`));
  return [...rules, ...heat, ...chartCommands(look, sheetId, width)];
}

/**
 * The style of a cell that is no heading: bold among the notes, its colour where rules would be slow, and long text
 * of the table cut off where its column ends, so that it does not run over the notes.
 */
export function styleOfCells(look: SheetLook | undefined) {
  const bold = look?.bold ?? [];
  const fills = new Map<number, Readonly<Record<string, CellColour>>>();
  if (look !== undefined && !isRuled(look)) {
    for (const { column, byText } of look.colours) fills.set(column, byText);
  }
  return (row: number, column: number, cell: Cell): CellStyle | undefined => {
    if (isBlank(cell)) return undefined;
    const isBold = bold.some(
      (block) => block.row === row && column >= block.column && column < block.column + block.columns,
    );
    if (isBold) return { bold: true };
    if (typeof cell !== "string" || look === undefined) return undefined;
    const colour = fills.get(column)?.[cell];
    const isCut = column < look.columns && cell.length > MOST_LETTERS;
    if (colour === undefined && !isCut) return undefined;
    return { ...(colour === undefined ? {} : styleOf(colour)), ...(isCut ? { wrapping: "clip" } : {}) };
  };
}

function isRuled({ rows }: SheetLook): boolean {
  return rows <= MOST_RULED_ROWS;
}

function styleOf({ fill, ink }: CellColour): CellStyle {
  return { fillColor: fill, textColor: ink };
}

function heatRule(
  { firstRow, lastRow, firstColumn, lastColumn, low, high }: HeatLook,
  sheetId: string,
  id: string,
): EngineCommand {
  const zone = { left: firstColumn, right: lastColumn, top: firstRow, bottom: lastRow };
  const rule = {
    type: "ColorScaleRule",
    minimum: { type: "value", color: numberOf(low ?? HEAT_COLOURS.low) },
    maximum: { type: "value", color: numberOf(high ?? HEAT_COLOURS.high) },
  };
  return {
    type: "ADD_CONDITIONAL_FORMAT",
    payload: { sheetId, ranges: [rangeOf(sheetId, zone)], cf: { id, rule } },
  };
}

interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The engine's own shape of a range, also of a sheet that it is about to make. */
function rangeOf(sheetId: string, zone: Zone): object {
  return { _sheetId: sheetId, _zone: zone };
}

/** 0x0f6b6b of "#0f6b6b". */
function numberOf(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}
