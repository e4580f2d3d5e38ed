import { usePane } from "../pane-context.ts";
import { PageFrame } from "./page-frame.tsx";

/** What drives a segment: attributes that are more common in it than among all customers. */
export function DriversPage() {
  const { t } = usePane();
  return (
    <PageFrame page="drivers" title={t.drivers.title} line={t.drivers.line}>
      {(view) => <p>{view.customers}</p>}
    </PageFrame>
  );
}
