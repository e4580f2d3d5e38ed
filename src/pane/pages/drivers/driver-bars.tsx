import { usePane } from "../../pane-context.ts";
import { aboutWords, type Driver, sizeWords } from "./driver-words.ts";

/** As many as are read; the table has the rest. */
const MOST = 8;

interface BarsProps {
  readonly title: string;
  readonly hint?: string;
  readonly drivers: readonly Driver[];
}

/** A bar for the share in the group, a line for that of all customers. A number has no bar. */
export function DriverBars({ title, hint, drivers }: BarsProps) {
  const { t, f, state } = usePane();
  if (drivers.length === 0) return null;
  const language = state.language.value;
  return (
    <section class="wa-stack-2">
      <h2>{title}</h2>
      {hint !== undefined && <p class="wa-small">{hint}</p>}
      <ol class="wa-drivers">
        {drivers.slice(0, MOST).map((driver) => {
          const about = aboutWords(driver, language);
          const { here, all } = sizeWords(driver, f);
          const { kind, inGroup, inAll } = driver.shown;
          const say = kind === "share" ? t.drivers.share : t.drivers.medians;
          return (
            <li key={about}>
              <p class="wa-row wa-row--apart">
                <b>{about}</b>
                {driver.index !== null && (
                  <span class="wa-drivers__index">
                    <span class="wa-tiny">{t.drivers.index}</span> {f.count(Math.round(driver.index))}
                  </span>
                )}
              </p>
              {kind === "share" && (
                <div class="wa-drivers__bar" aria-hidden="true">
                  <span style={{ width: percent(inGroup) }} />
                  <i style={{ left: percent(inAll) }} />
                </div>
              )}
              <p class="wa-small">{say(here, all, f, driver.customers)}</p>
            </li>
          );
        })}
      </ol>
      {drivers.length > MOST && <p class="wa-hint">{t.drivers.moreRows(f, drivers.length - MOST)}</p>}
    </section>
  );
}

function percent(share: number | string): string {
  return `${Math.round(1000 * Number(share)) / 10}%`;
}
