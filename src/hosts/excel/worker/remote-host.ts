import type { Table } from "../../../sheet/cell.ts";
import { type Host, HostRefusal, type RangeAddress, type SheetChange } from "../../../wizard/host.ts";
import { rangeLabel } from "../port/range-label.ts";
import type { HostAnswer, HostMethod } from "./messages.ts";

/** The port on Excel for a wizard that runs elsewhere than in the page, where alone Excel can be reached. */
export class RemoteHost implements Host {
  private readonly sheetNames = new Map<string, string>();

  constructor(
    readonly timeZone: string,
    private readonly ask: (method: HostMethod, args: unknown[]) => Promise<HostAnswer>,
  ) {}

  label(range: RangeAddress): string {
    return rangeLabel(this.sheetNames.get(range.sheet) ?? "?", range);
  }

  selection = () => this.call<RangeAddress | null>("selection");
  selectedCells = () => this.call<RangeAddress | null>("selectedCells");
  read = (range: RangeAddress) => this.call<Table>("read", range);
  show = (range: RangeAddress) => this.call<void>("show", range);
  write = (change: SheetChange) => this.call<RangeAddress>("write", change);
  deleteSheet = (sheet: string) => this.call<void>("deleteSheet", sheet);
  findSheet = (name: string) => this.call<string | null>("findSheet", name);
  readHidden = (name: string, rows?: number) => this.call<Table | null>("readHidden", name, rows);
  writeHidden = (name: string, table: Table | null) => this.call<void>("writeHidden", name, table);
  loadSetting = (key: string) => this.call<string | null>("loadSetting", key);
  saveSetting = (key: string, value: string | null) => this.call<void>("saveSetting", key, value);

  private async call<Result>(method: HostMethod, ...args: unknown[]): Promise<Result> {
    const answer = await this.ask(method, args);
    for (const [id, name] of answer.sheetNames) this.sheetNames.set(id, name);
    if (answer.kind === "refused") throw new HostRefusal(answer.reason, answer.detail);
    return answer.result as Result;
  }
}
