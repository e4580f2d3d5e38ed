import { usePane } from "../../pane-context.ts";
import { PlainFold } from "../../parts/plain-fold.tsx";
import { aboutWords, type Driver, sizeWords } from "./driver-words.ts";

/** Everything that was found, as a table. */
export function DriverTable({ drivers }: { readonly drivers: readonly Driver[] }) {
  const { t, f, state } = usePane();
  const { columns } = t.drivers;
  return (
    <PlainFold title={t.drivers.table}>
      <table class="wa-tight">
        <caption class="wa-vh">{t.drivers.title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.about}</th>
            <th scope="col" class="wa-num">
              {columns.here}
            </th>
            <th scope="col" class="wa-num">
              {columns.all}
            </th>
            <th scope="col" class="wa-num">
              {columns.index}
            </th>
          </tr>
        </thead>
        <tbody>
          {drivers.map((driver) => {
            const { here, all } = sizeWords(driver, f);
            return (
              <tr key={aboutWords(driver, state.language.value)}>
                <th scope="row">{aboutWords(driver, state.language.value)}</th>
                <td class="wa-num">{here}</td>
                <td class="wa-num">{all}</td>
                <td class="wa-num">{driver.index === null ? "–" : f.count(Math.round(driver.index))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </PlainFold>
  );
}
