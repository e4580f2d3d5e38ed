import { usePane } from "../pane-context.ts";
import { PlainFold } from "../parts/plain-fold.tsx";

interface ParetoCurveProps {
  /** Share of the measure of the best 1%, 2% … of customers, 0–1. */
  readonly curve: readonly number[];
  /** "revenue" or "value". */
  readonly of: string;
  /** "Revenue" or "Value". */
  readonly measure: string;
  /** The percent of customers that brings half. */
  readonly half: number;
}

/** Customers (best first) against what they bring; the straight line is that of customers all alike. */
export function ParetoCurve({ curve, of, measure, half }: ParetoCurveProps) {
  const { t, f } = usePane();
  const top = Math.max(1, ...curve);
  const y = (share: number) => 100 - (100 * share) / top;
  const line = curve
    .map((share, at) => `L${(100 * (at + 1)) / curve.length} ${y(share).toFixed(2)}`)
    .join("");
  const ticks = [0, 50, 100];
  return (
    <figure class="wa-chart">
      <p class="wa-chart__y">
        <span>↑ {t.preview.curveShare(of)}</span>
      </p>
      <div class="wa-plot wa-plot--low" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path class="wa-curve-under" d={`M0 ${y(0)}${line}V${y(0)}z`} />
          <path class="wa-cut" d={`M0 ${y(0)}L100 ${y(1)}`} />
          <path class="wa-curve-half" d={`M0 ${y(0.5)}H${half}V${y(0)}`} />
          <path class="wa-curve" d={`M0 ${y(0)}${line}`} />
        </svg>
        <b class="wa-curve-label" style={{ left: `${half}%`, top: `${y(0.5)}%` }}>
          {f.percent(half)}
        </b>
        {ticks.map((tick) => (
          <span key={`y${tick}`} class="wa-tick-y" style={{ bottom: `${100 - y(tick / 100)}%` }}>
            {f.percent(tick)}
          </span>
        ))}
        {ticks.map((tick) => (
          <span
            key={`x${tick}`}
            class="wa-tick-x"
            data-last={tick === 100 || undefined}
            style={{ left: `${tick}%` }}
          >
            {f.percent(tick)}
          </span>
        ))}
      </div>
      <figcaption class="wa-stack-2">
        <p class="wa-chart__y">
          <span>{t.preview.alike}</span>
          <span>{t.preview.customersBest}</span>
        </p>
        <CurveTable curve={curve} measure={measure} />
      </figcaption>
    </figure>
  );
}

/** The same in tenths; the last is everybody. */
function CurveTable({ curve, measure }: Pick<ParetoCurveProps, "curve" | "measure">) {
  const { t, f } = usePane();
  const tenths = Array.from({ length: 10 }, (_, at) => 10 * (at + 1));
  return (
    <PlainFold title={t.forecast.asTable}>
      <table class="wa-tight">
        <caption class="wa-vh">{t.preview.curveTable}</caption>
        <thead>
          <tr>
            <th scope="col">{t.preview.curveFirst}</th>
            <th scope="col" class="wa-num">
              {measure}
            </th>
          </tr>
        </thead>
        <tbody>
          {tenths.map((tenth) => (
            <tr key={tenth}>
              <th scope="row">{t.preview.bestShare(f.percent(tenth))}</th>
              <td class="wa-num">{f.percent(Math.round(100 * curve[tenth - 1]!))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PlainFold>
  );
}
