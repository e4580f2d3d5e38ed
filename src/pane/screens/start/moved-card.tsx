/** Who has moved since the last run: a card of the start page. */
export function MovedCard() {
  return null;
}
