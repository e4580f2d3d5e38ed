import type { Host } from "../../host.ts";
import { loadList, saveList } from "../../long-setting.ts";
import type { KeptSplit } from "./effect-view.ts";

const KEY = "waarde.splits";
const MOST = 20;

/** Groups that were made before and still stand on their sheet, the newest first. */
export async function keptSplits(host: Host): Promise<KeptSplit[]> {
  const standing: KeptSplit[] = [];
  for (const split of await loadList<KeptSplit>(host, KEY)) {
    if (await stands(host, split)) standing.push(split);
  }
  return standing;
}

/** On top of the others; those whose sheet is gone are forgotten. */
export async function keepSplit(host: Host, split: KeptSplit): Promise<void> {
  await saveList(host, KEY, [split, ...(await keptSplits(host))].slice(0, MOST));
}

/** When their sheet was taken back. */
export async function forgetSplit(host: Host, sheet: string): Promise<void> {
  const all = await loadList<KeptSplit>(host, KEY);
  const others = all.filter(({ range }) => range.sheet !== sheet);
  if (others.length < all.length) await saveList(host, KEY, others);
}

async function stands(host: Host, { range }: KeptSplit): Promise<boolean> {
  try {
    const [headings] = await host.read({ ...range, rows: 1 });
    return headings?.some((cell) => cell !== null && cell !== "") ?? false;
  } catch {
    return false;
  }
}
