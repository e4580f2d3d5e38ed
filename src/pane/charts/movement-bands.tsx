interface BandsProps {
  /** Customers from each group (row) to each group (column); the last row is new, the last column gone. */
  readonly counts: readonly (readonly number[])[];
  readonly colours: readonly string[];
}

const HEIGHT = 180;
/** Width of the bars, and room between them, of a hundred. */
const BAR = 3;
const GAP = 3;

/** Groups then at the left, now at the right, joined by bands as wide as their customers. A list has the numbers. */
export function MovementBands({ counts, colours }: BandsProps) {
  const size = counts.length;
  const before = counts.map((row) => sum(row));
  const after = counts.map((_, column) => sum(counts.map((row) => row[column]!)));
  const total = sum(before);
  if (total === 0) return null;
  const gaps = Math.max(...[before, after].map((side) => side.filter((many) => many > 0).length)) - 1;
  const scale = (HEIGHT - GAP * Math.max(0, gaps)) / total;
  const left = tops(before, scale);
  const right = tops(after, scale);
  const [from, to] = [left.slice(), right.slice()];
  const bands = counts.flatMap((row, origin) =>
    row.flatMap((customers, goal) => {
      if (customers === 0) return [];
      const wide = customers * scale;
      const band = { origin, goal, d: pathOf(from[origin]!, to[goal]!, wide) };
      from[origin]! += wide;
      to[goal]! += wide;
      return [band];
    }),
  );
  const colour = (at: number) => (at === size - 1 ? "var(--edge)" : colours[at]!);
  return (
    <svg class="wa-bands" viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {bands.map(({ origin, goal, d }) => (
        <path
          key={`${origin} ${goal}`}
          class={origin === goal ? "wa-bands__stay" : undefined}
          style={{ "--c": colour(origin) }}
          d={d}
        />
      ))}
      {[left, right].map((side, at) =>
        side.map((top, group) => {
          const many = (at === 0 ? before : after)[group]!;
          return (
            many > 0 && (
              <rect
                key={`${at} ${group}`}
                x={at === 0 ? 0 : 100 - BAR}
                y={top}
                width={BAR}
                height={many * scale}
                style={{ "--c": colour(group) }}
              />
            )
          );
        }),
      )}
    </svg>
  );
}

/** Where each group begins; a group without customers takes no room. */
function tops(customers: readonly number[], scale: number): number[] {
  let top = 0;
  return customers.map((many) => {
    const own = top;
    if (many > 0) top += many * scale + GAP;
    return own;
  });
}

function pathOf(from: number, to: number, wide: number): string {
  const [start, end, middle] = [BAR, 100 - BAR, 50];
  return (
    `M${start} ${from}C${middle} ${from} ${middle} ${to} ${end} ${to}` +
    `V${to + wide}C${middle} ${to + wide} ${middle} ${from + wide} ${start} ${from + wide}z`
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
