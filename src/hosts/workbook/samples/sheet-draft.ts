import { asTextContent } from "../text-content.ts";

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly textColor?: string;
  readonly fillColor?: string;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "middle" | "bottom";
  readonly wrapping?: "overflow" | "wrap" | "clip";
}

interface BorderLine {
  readonly style: "thin" | "medium";
  readonly color: string;
}

export type BorderSides = Readonly<Partial<Record<"top" | "right" | "bottom" | "left", BorderLine>>>;

/** Styles, formats and borders that the sheets of one workbook share, numbered as the engine wants them. */
export class Wardrobe {
  readonly styles = new Numbered<CellStyle>();
  readonly formats = new Numbered<string>();
  readonly borders = new Numbered<BorderSides>();
}

/** A sheet as it is drawn up before the engine has it. Addresses are written as people do: "B4", "B4:F4". */
export class SheetDraft {
  private readonly cells: Record<string, string> = {};
  private readonly styles: Record<string, number> = {};
  private readonly formats: Record<string, number> = {};
  private readonly borders: Record<string, number> = {};
  private readonly merges: string[] = [];
  private readonly columnSizes: Record<number, { size: number }> = {};
  private readonly rowSizes: Record<number, { size: number }> = {};

  constructor(
    private readonly wardrobe: Wardrobe,
    private readonly sheet: {
      readonly id: string;
      readonly name: string;
      readonly columns: number;
      readonly rows: number;
      readonly color?: string;
      readonly gridLines?: boolean;
      readonly frozenRows?: number;
    },
  ) {}

  /** Text that stays text, whatever it looks like. */
  text(address: string, text: string, style?: CellStyle): void {
    this.content(address, asTextContent(text), style);
  }

  number(address: string, value: number, style?: CellStyle): void {
    this.content(address, String(value), style);
  }

  /** A formula with its equals sign, in the engine's own notation: commas and decimal points. */
  formula(address: string, formula: string, style?: CellStyle): void {
    this.content(address, formula, style);
  }

  /** A link to a sheet of this workbook. */
  link(address: string, label: string, sheet: string, style?: CellStyle): void {
    this.content(address, `[${label}](o-spreadsheet://${sheet})`, style);
  }

  style(range: string, style: CellStyle): void {
    this.styles[range] = this.wardrobe.styles.numberOf(style);
  }

  format(range: string, format: string): void {
    this.formats[range] = this.wardrobe.formats.numberOf(format);
  }

  border(range: string, sides: BorderSides): void {
    this.borders[range] = this.wardrobe.borders.numberOf(sides);
  }

  merge(range: string): void {
    this.merges.push(range);
  }

  columnWidths(first: number, ...widths: readonly number[]): void {
    widths.forEach((size, i) => {
      this.columnSizes[first + i] = { size };
    });
  }

  rowHeight(row: number, size: number): void {
    this.rowSizes[row - 1] = { size };
  }

  finish() {
    const { id, name, columns, rows, color, gridLines = true, frozenRows = 0 } = this.sheet;
    return {
      id,
      name,
      colNumber: columns,
      rowNumber: rows,
      cells: this.cells,
      styles: this.styles,
      formats: this.formats,
      borders: this.borders,
      merges: this.merges,
      cols: this.columnSizes,
      rows: this.rowSizes,
      figures: [],
      conditionalFormats: [],
      dataValidationRules: [],
      tables: [],
      isVisible: true,
      areGridLinesVisible: gridLines,
      panes: { xSplit: 0, ySplit: frozenRows },
      ...(color === undefined ? {} : { color }),
    };
  }

  private content(address: string, content: string, style?: CellStyle): void {
    if (content !== "") this.cells[address] = content;
    if (style !== undefined) this.style(address, style);
  }
}

/** Equal things get equal numbers, from 1. */
class Numbered<T> {
  private readonly numbers = new Map<string, number>();

  numberOf(thing: T): number {
    const key = JSON.stringify(thing);
    const number = this.numbers.get(key) ?? this.numbers.size + 1;
    this.numbers.set(key, number);
    return number;
  }

  all(): Record<number, T> {
    return Object.fromEntries([...this.numbers].map(([key, number]) => [number, JSON.parse(key) as T]));
  }
}
