export type IconName =
  | "check"
  | "info"
  | "warn"
  | "lock"
  | "next"
  | "down"
  | "undo"
  | "table"
  | "sum"
  | "people"
  | "move"
  | "x";

/** Drawn as a mask, so that it takes the colour of the text; the word beside it tells the meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return <i class={`wa-i wa-i-${name}`} aria-hidden="true" />;
}
