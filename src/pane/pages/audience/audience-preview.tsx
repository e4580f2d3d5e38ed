import type { AudienceView } from "../../../wizard/pages/audience/audience-view.ts";
import { usePane } from "../../pane-context.ts";
import { PlainFold } from "../../parts/plain-fold.tsx";

/** As many columns as stand side by side at 270 px. */
const SHOWN = 3;

/** The first rows of the list, masked, in the columns that tell most; and the names of all its columns. */
export function AudiencePreview({ view }: { readonly view: AudienceView }) {
  const { t, f } = usePane();
  const { headers, rows, holds } = view;
  if (rows.length === 0) return null;
  const filled = headers.map((_, at) => at).filter((at) => rows.some((row) => row[at] !== ""));
  const [first, ...others] = filled;
  const differs = (at: number) => rows.some((row) => row[at] !== rows[0]![at]);
  const telling = others.filter(differs);
  // The address first, and what we add to it, which stands last.
  const added = (telling.length > 0 ? telling : others).slice(1 - SHOWN);
  const shown = first === undefined ? [] : [first, ...added];
  return (
    <section class="wa-stack-2">
      <h2>{t.audience.preview}</h2>
      <div class="wa-sheet">
        <table class="wa-audience-rows">
          <thead>
            <tr>
              {shown.map((at) => (
                <th key={at} scope="col">
                  {headers[at]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, nth) => (
              <tr key={nth}>
                {shown.map((at) => (
                  <td key={at}>
                    {row[at] === "" ? <span class="wa-vh">{t.audience.blankCell}</span> : row[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="wa-hint">
        {t.audience.masked(
          holds.hashed.map((kind) => t.audience.holds[kind]),
          holds.plain.map((kind) => t.audience.holds[kind]),
        )}
      </p>
      <PlainFold title={t.audience.allColumns(f, headers.length)}>
        <p class="wa-audience-headers">{headers.join(", ")}</p>
      </PlainFold>
    </section>
  );
}
