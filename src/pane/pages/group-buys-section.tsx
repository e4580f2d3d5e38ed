import { groupName } from "../../wizard/pages/groups-of.ts";
import type { GroupOption, ProductsTogether } from "../../wizard/pages/together/together-view.ts";
import { usePane } from "../pane-context.ts";
import { useNames } from "../use-names.ts";
import { shareWords } from "./product-pairs.tsx";

/** What one group buys more often than all do. */
export function GroupBuysSection({ products }: { readonly products: ProductsTogether }) {
  const { t, f } = usePane();
  const names = useNames();
  const words = t.together;
  const { group, basket } = products;
  if (names === null) return null;
  if (group === null) return <p class="wa-small">{words.noGroups}</p>;
  const name = groupName(names, group.grouping, group.key);
  return (
    <section class="wa-stack">
      <h2>{words.groupMore(name)}</h2>
      <GroupField products={products} />
      {group.more.length === 0 ? (
        <p>{words.groupNothing(name)}</p>
      ) : (
        <ol class="wa-why">
          {group.more.map(({ product, share, shareOfAll, index }) => (
            <li key={product}>
              <div class="wa-row wa-row--apart">
                <b>{product}</b>
                <span class="wa-small wa-nowrap">{words.index(f, Math.round(index))}</span>
              </div>
              <div
                class="wa-against"
                style={{ "--p": `${100 * share}%`, "--all": `${100 * shareOfAll}%` }}
                aria-hidden="true"
              />
              <p class="wa-hint">{words.ofGroup(shareWords(share, f), shareWords(shareOfAll, f))}</p>
            </li>
          ))}
        </ol>
      )}
      <p class="wa-hint">{words.groupBase(f, group.baskets, basket)}</p>
    </section>
  );
}

function GroupField({ products }: { readonly products: ProductsTogether }) {
  const { t, act } = usePane();
  const names = useNames();
  const words = t.together;
  const { groups, group, basket } = products;
  if (names === null || group === null) return null;
  const kinds = (["quadrant", "tier", "rfm"] as const).filter((kind) =>
    groups.some(({ grouping }) => grouping === kind),
  );
  return (
    <div class="wa-field">
      <label for="waarde-group">{words.group}</label>
      <select
        class="wa-select"
        id="waarde-group"
        value={keyOf(group)}
        onChange={(event) => {
          const chosen = groups.find((option) => keyOf(option) === event.currentTarget.value);
          if (chosen === undefined) return;
          const { grouping, key } = chosen;
          void act.ask({ page: "together", basket, group: { grouping, key } });
        }}
      >
        {kinds.map((kind) => (
          <optgroup key={kind} label={words.kindsOfGroup[kind]}>
            {groups
              .filter(({ grouping }) => grouping === kind)
              .map((option) => (
                <option key={option.key} value={keyOf(option)}>
                  {groupName(names, kind, option.key)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function keyOf({ grouping, key }: Pick<GroupOption, "grouping" | "key">): string {
  return `${grouping} ${key}`;
}
