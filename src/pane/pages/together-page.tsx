import type { ProductsTogether, TogetherView } from "../../wizard/pages/together/together-view.ts";
import { usePane } from "../pane-context.ts";
import { Note } from "../parts/note.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { GroupBuysSection } from "./group-buys-section.tsx";
import { PageFrame } from "./page-frame.tsx";
import { ProductPairs } from "./product-pairs.tsx";

/** What is bought together, or with what a segment buys. */
export function TogetherPage() {
  const { t, state } = usePane();
  const shown = state.page.value;
  const view = shown?.question.page === "together" ? (shown.view as TogetherView | null) : null;
  return (
    <PageFrame
      page="together"
      title={t.together.title}
      line={t.together.line}
      writes={view === null || view.products !== null}
    >
      {({ products, kind }) =>
        products === null ? <NoProducts kind={kind} /> : <Products products={products} />
      }
    </PageFrame>
  );
}

function NoProducts({ kind }: Pick<TogetherView, "kind">) {
  const { t, act } = usePane();
  return (
    <>
      <Note>
        <p>{t.together.none[kind]}</p>
      </Note>
      {kind === "orders" && (
        <p>
          <button type="button" class="wa-link" onClick={() => act.goTo("columns")}>
            {t.together.toColumns}
          </button>
        </p>
      )}
    </>
  );
}

function Products({ products }: { readonly products: ProductsTogether }) {
  const { t, f, act } = usePane();
  const words = t.together;
  const { basket, baskets, several, pairs, group } = products;
  const [best] = pairs;
  return (
    <>
      <div class="wa-stack-2">
        <h2>{best === undefined ? words.nothing : words.top(best.product, best.other)}</h2>
        <p class="wa-small">{words.base(f, baskets, several, basket)}</p>
      </div>
      <Segmented
        name="waarde-basket"
        label={words.basket}
        options={[
          ["order", words.kinds.order],
          ["customer", words.kinds.customer],
        ]}
        value={basket}
        onValue={(chosen) =>
          void act.ask({ page: "together", basket: chosen, ...(group === null ? {} : { group }) })
        }
      />
      <ProductPairs products={products} />
      <GroupBuysSection products={products} />
      <Note>
        <p>{words.cause}</p>
      </Note>
    </>
  );
}
