import { readFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { type FileTable, openTables } from "../../../src/hosts/workbook/files/read/open-tables.ts";
import { RefusedFile } from "../../../src/hosts/workbook/files/read/refused-file.ts";
import { FileHost } from "../../../src/hosts/workbook/files/worker/file-host.ts";
import { TEXTS } from "../../../src/hosts/workbook/texts.ts";
import { createWizard } from "../../../src/wizard/index.ts";
import { broken, type Chance } from "./broken-bytes.ts";

// 400 files by default; WAARDE_FUZZ=10000 for all, WAARDE_SEED for others than those of every day.
const FILES = Number(process.env.WAARDE_FUZZ ?? 400);
const SEED = Number(process.env.WAARDE_SEED ?? 20250629);

/** Mulberry32. */
function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

async function goodFiles(): Promise<Uint8Array[]> {
  const names = ["shopify-orders", "nl-bookkeeping", "bol-orders", "stripe-payments"];
  const texts = names.map((name) => readFileSync(new URL(`../../platforms/${name}.csv`, import.meta.url)));
  const rows = Array.from({ length: 40 }, (_, at) => [
    `k${at % 7}@x.nl`,
    new Date(Date.UTC(2025, 0, at)),
    at * 1.5,
  ]);
  const xlsx = await writeXlsx({
    sheets: [{ name: "Orders", rows: [["Email", "Order date", "Total"], ...rows] }],
  });
  return [...texts.map((bytes) => new Uint8Array(bytes)), xlsx];
}

/** What became of a file: the reason of a refusal, or the key of the wizard's problem, or a report. */
async function fateOf(bytes: Uint8Array): Promise<string> {
  let tables: FileTable[];
  try {
    tables = await openTables(new Blob([bytes as BlobPart]), "broken.csv", () => undefined);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    expect(TEXTS[error.reason].en.length).toBeGreaterThan(20);
    return error.reason;
  }
  const nothing = async () => ({ result: null, label: null });
  const host = new FileHost(tables[0]!, "broken.csv", { ask: nothing, showRow: () => undefined });
  const wizard = createWizard(host, { slice: Number.POSITIVE_INFINITY });
  const inspection = await wizard.inspect({ from: { source: { range: host.range } } });
  if (inspection.state === "problem") return told(inspection.problem);
  const [problem] = inspection.result.problems;
  if (problem !== undefined) return told(problem);
  if (inspection.result.source.kind === "customers") return "customers";
  const cleaned = await wizard.clean({ source: inspection.result.source });
  if (cleaned.state === "problem") return told(cleaned.problem);
  const { rows, reasons } = cleaned.result;
  expect(rows.kept + reasons.reduce((sum, { out }) => sum + out.rows, 0)).toBe(rows.in);
  return "report";
}

function told(problem: { readonly key: string; readonly reason?: string; readonly detail?: string }): string {
  // A fault of ours would come as this.
  expect(`${problem.key} ${problem.reason ?? ""} ${problem.detail ?? ""}`).not.toMatch(/^host unknown/);
  return problem.key;
}

it(`${FILES} broken files each give a message or a report`, async () => {
  const good = await goodFiles();
  const fates = new Map<string, number>();
  for (let file = 0; file < FILES; file++) {
    const chance = chanceOf(SEED + file);
    const bytes = broken(good[file % good.length]!, chance);
    let fate: string;
    try {
      fate = await fateOf(bytes);
    } catch (error) {
      throw new Error(`file ${file} of seed ${SEED}: ${(error as Error).stack}`);
    }
    fates.set(fate, (fates.get(fate) ?? 0) + 1);
  }
  expect(fates.get("report")).toBeGreaterThan(0);
  expect(fates.get("fileBroken")).toBeGreaterThan(0);
  expect(fates.size).toBeGreaterThan(4);
}, 1_200_000);
