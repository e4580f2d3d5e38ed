import type { Host } from "../../host.ts";
import type { KeptSplit } from "./effect-view.ts";

const KEY = "waarde.splits";
/** Google keeps no more than 9 kB in one setting. */
const MOST = 20;

/** Groups that were made before and still stand on their sheet, the newest first. */
export async function keptSplits(host: Host): Promise<KeptSplit[]> {
  const standing: KeptSplit[] = [];
  for (const split of await load(host)) {
    if (await stands(host, split)) standing.push(split);
  }
  return standing;
}

/** On top of the others; those whose sheet is gone are forgotten. */
export async function keepSplit(host: Host, split: KeptSplit): Promise<void> {
  const splits = [split, ...(await keptSplits(host))].slice(0, MOST);
  await host.saveSetting(KEY, JSON.stringify(splits));
}

async function load(host: Host): Promise<KeptSplit[]> {
  const text = await host.loadSetting(KEY);
  if (text === null) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? (list as KeptSplit[]) : [];
  } catch {
    return [];
  }
}

async function stands(host: Host, { range }: KeptSplit): Promise<boolean> {
  try {
    const [headings] = await host.read({ ...range, rows: 1 });
    return headings?.some((cell) => cell !== null && cell !== "") ?? false;
  } catch {
    return false;
  }
}
