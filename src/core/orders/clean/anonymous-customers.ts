import type { Cell } from "../../../sheet/cell.ts";
import { textOf } from "../../../sheet/read-texts.ts";
import type { OrderNumbers } from "./order-numbers.ts";

interface Customers {
  readonly numbers: OrderNumbers;
  readonly customers: Int32Array;
  readonly spellings: readonly Cell[];
}

/**
 * Orders without a customer, taken back by the user: each is a customer of its own, who bought once, called
 * by the order number ("#536544") or, without one, by the row's place in the table ("#12").
 */
export function anonymousCustomers({ numbers, customers, spellings }: Customers): Omit<Customers, "numbers"> {
  const filled = customers.slice();
  const names = [...spellings];
  const codes = new Int32Array(numbers.groups).fill(-1);
  for (let row = 0; row < filled.length; row++) {
    if (filled[row]! >= 0) continue;
    const group = numbers.groupOf[row]!;
    if (codes[group] === -1) {
      const number = textOf(numbers.numbers[group]) ?? String(row + 1);
      codes[group] = names.push(number.startsWith("#") ? number : `#${number}`) - 1;
    }
    filled[row] = codes[group]!;
  }
  return { customers: filled, spellings: names };
}
