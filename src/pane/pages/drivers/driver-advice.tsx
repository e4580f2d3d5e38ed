import { adviceWords, filledAdvice } from "../../../wizard/pages/drivers/advice-words.ts";
import { usePane } from "../../pane-context.ts";
import { aboutWords, type Driver, timesWords } from "./driver-words.ts";

const MOST = 5;

interface AdviceProps {
  readonly drivers: readonly Driver[];
  /** Name of the group. */
  readonly group: string;
}

/** One suggestion for each of the strongest findings. */
export function DriverAdvice({ drivers, group }: AdviceProps) {
  const { t, f, state } = usePane();
  const language = state.language.value;
  const words = state.vocabularies.value[language];
  const present = ({ finding }: Driver) => finding === "more" || finding === "higher";
  // What is there gives more to do than what is not.
  const advised = [...drivers.filter(present), ...drivers.filter((driver) => !present(driver))]
    .filter(({ advice }) => advice !== null)
    .slice(0, MOST);
  if (words === undefined || advised.length === 0) return null;
  return (
    <section class="wa-stack-2">
      <h2>{t.drivers.advice}</h2>
      <ul class="wa-advice">
        {advised.map((driver) => {
          const { kind, groupKind, family, own } = driver.advice!;
          const text = own ?? words.advice[kind][groupKind];
          return (
            <li key={aboutWords(driver, language)}>
              <b>{aboutWords(driver, language)}</b>
              <p class="wa-small">
                <span class="wa-advice__family">{words.adviceFamilies[family]}.</span>{" "}
                {filledAdvice(text, adviceWords(driver, group, language))}
              </p>
              {driver.next !== null && (
                <p class="wa-small">
                  {t.drivers.next(f, driver.next, timesWords(100 * driver.next.lift, f))}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
