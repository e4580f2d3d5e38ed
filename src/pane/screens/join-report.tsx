import type { JoinedView } from "../../wizard/soft/soft-view.ts";
import { usePane } from "../pane-context.ts";
import { MissingHeadings } from "../parts/missing-headings.tsx";
import { Note } from "../parts/note.tsx";

interface JoinReportProps {
  readonly joined: JoinedView;
  readonly onCustomer: (heading: string) => void;
  /** The headings that are missing are to be forgotten. */
  readonly onDrop: () => void;
}

/** How many rows found their customer, which did not, and by which column. */
export function JoinReport({ joined, onCustomer, onDrop }: JoinReportProps) {
  const { t, f } = usePane();
  const { notFound, shared, rowsWithoutCustomer, rowsMatched, customerMissing } = joined;
  const nobody = rowsMatched === 0;
  const left = [
    notFound.count > 0 ? t.soft.notFound(f, notFound.count, notFound.first.join(", ")) : "",
    shared > 0 ? t.soft.shared(f, shared) : "",
    rowsWithoutCustomer > 0 ? t.soft.withoutCustomer(f, rowsWithoutCustomer) : "",
  ].filter(Boolean);
  return (
    <>
      <Note icon={nobody ? "warn" : "check"} tone={nobody ? "warn" : "good"}>
        <div>
          <p>
            <b>{t.soft.joined(f, joined)}</b> {nobody ? t.soft.joinedNone : ""}
          </p>
          {left.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </Note>
      {customerMissing !== null && (
        <Note icon="warn" tone="warn">
          <p>{t.soft.customerMissing(customerMissing, joined.customer)}</p>
        </Note>
      )}
      {joined.grown && (
        <Note>
          <p>{t.soft.grown}</p>
        </Note>
      )}
      <MissingHeadings headings={joined.missing} onDrop={onDrop} />
      <div class="wa-field">
        <label for="waarde-second-customer">{t.soft.customerColumn}</label>
        <select
          class="wa-select"
          id="waarde-second-customer"
          value={joined.customer}
          onChange={(event) => onCustomer(event.currentTarget.value)}
        >
          {joined.headings.map((heading) => (
            <option key={heading} value={heading}>
              {heading}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
