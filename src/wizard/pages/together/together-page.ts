import type { Page, PageContext } from "../page.ts";
import { basketsFor, type LineBaskets, pairsIn } from "./baskets-of-lines.ts";
import { groupBuys, groupOptions } from "./group-buys.ts";
import { type ProductLines, productLines } from "./product-lines.ts";
import { strongPairs, variedPairs } from "./strong-pairs.ts";
import { togetherSheet } from "./together-sheet.ts";
import type { ProductsTogether, TogetherQuestion } from "./together-view.ts";

const SHOWN = 10;

/** What is bought together, or with what a segment buys. */
export const togetherPage: Page<"together"> = {
  answer: async ({ reader, segmented }, question) => {
    const { table, segments } = segmented;
    const lines = productLines(reader, table);
    const { kind } = reader.source;
    if (lines === null) return { customers: table.customers, kind, products: null };
    const products = together(lines, basketsFor(lines, question.basket), segments, question);
    return { customers: table.customers, kind, products };
  },
  sheet: ({ reader, segmented, choices }, { basket, group }, view, language) => {
    const lines = productLines(reader, segmented.table);
    if (lines === null || view.products === null) throw new Error("No column tells products.");
    const baskets = basketsFor(lines, basket);
    const grouping = (group ?? view.products.group ?? { grouping: "tier" as const }).grouping;
    return togetherSheet({ lines, baskets, segments: segmented.segments, grouping, choices, language });
  },
};

function together(
  lines: ProductLines,
  baskets: LineBaskets,
  segments: PageContext["segmented"]["segments"],
  { group }: TogetherQuestion,
): ProductsTogether {
  const pairs = strongPairs(pairsIn(baskets, lines.products.length, null), lines.products);
  const groups = groupOptions(baskets, segments);
  const wanted = groups.find(({ grouping, key }) => grouping === group?.grouping && key === group.key);
  return {
    basket: baskets.kind,
    baskets: baskets.count,
    several: baskets.several,
    fewest: baskets.fewest,
    different: lines.products.length,
    pairs: variedPairs(pairs, SHOWN),
    found: pairs.length,
    groups,
    group: groupBuys(baskets, segments, lines.products, wanted),
  };
}
