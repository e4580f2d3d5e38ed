/** What a customer may cost, without data: a card of the start page. */
export function CostCard() {
  return null;
}
