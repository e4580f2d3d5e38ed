import type { ProductsTogether } from "../../wizard/pages/together/together-view.ts";
import { usePane } from "../pane-context.ts";

/** The strongest pairs: how often the second goes with the first, against how often it is bought at all. */
export function ProductPairs({ products }: { readonly products: ProductsTogether }) {
  const { t, f } = usePane();
  const words = t.together;
  const { pairs, found, basket, fewest } = products;
  if (pairs.length === 0) return <p class="wa-hint">{words.rare(f, fewest)}</p>;
  return (
    <section class="wa-stack-2">
      <h2>{words.pairs}</h2>
      <ol class="wa-why">
        {pairs.map(({ product, other, together, share, shareOfAll, lift }) => (
          <li key={`${product} ${other}`}>
            <p>
              {words.buys}
              <b>{product}</b>
              {words.also}
              <b>{other}</b>
              {words.share[basket](shareWords(share, f), shareWords(shareOfAll, f))}
            </p>
            <div
              class="wa-against"
              style={{ "--p": `${100 * share}%`, "--all": `${100 * shareOfAll}%` }}
              aria-hidden="true"
            />
            <p class="wa-hint">{words.bar(f, lift, together, basket)}</p>
          </li>
        ))}
      </ol>
      <p class="wa-hint">
        {found > pairs.length && `${words.more(f, pairs.length, found)} `}
        {words.rare(f, fewest)}
      </p>
    </section>
  );
}

/** Whole percents; below 1% with the decimals that make it more than nothing. */
export function shareWords(share: number, f: ReturnType<typeof usePane>["f"]): string {
  return share >= 0.01 ? f.percent(Math.round(100 * share)) : `${f.number(100 * share)}%`;
}
