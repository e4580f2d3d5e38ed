import { usePane } from "../pane-context.ts";

/** Fewer customers than this say little about the next ones. */
const FEWEST = 30;

interface SmallGroupProps {
  readonly customers: number;
  /** All customers: where all of them are few, one mark above says it for every group. */
  readonly of?: number;
}

/** Marks a group that is too small to build on, in words. */
export function SmallGroup({ customers, of = Number.POSITIVE_INFINITY }: SmallGroupProps) {
  const { t, f } = usePane();
  if (customers === 0 || customers >= FEWEST || of < FEWEST) return null;
  return <span class="wa-chip wa-chip--few">{t.preview.basedOn(f, customers)}</span>;
}
