/** Orders that cannot be worked with; the message says which, where and what to do, and is shown as it is. */
export class UnusableOrders extends Error {
  override readonly name = "UnusableOrders";
}
