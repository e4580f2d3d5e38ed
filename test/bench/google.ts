import { AppsScript } from "../hosts/google/support/apps-script.ts";
import { pushed } from "../hosts/google/support/pushed.ts";
import { dateInZone } from "../hosts/google/support/zone-serial.ts";
import { simulateOrders } from "./simulated-orders.ts";

// tsx test/bench/google.ts: what a formula over 50,000 orders costs inside the realm, from the load of the script
// on, and what the files weigh. Sheets stops a function at 30 s; Google's machines are slower than a desk's.

const ROWS = 50_000;
const ZONE = "Europe/Amsterdam";

const { customers, dates, amounts } = simulateOrders(ROWS, "text");
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const columns = [
  column(customers),
  column(dates.map((serial) => dateInZone(serial, ZONE))),
  column(amounts),
] as const;
const script = new AppsScript({ sheets: { Sheet1: [] }, timeZone: ZONE });

for (const name of ["RFM", "CLV_PREDICT", "CUSTOMERS"]) {
  const times = Array.from({ length: 3 }, () => {
    const [started, before] = [performance.now(), process.cpuUsage()];
    script.formula(name, ...columns);
    const { user, system } = process.cpuUsage(before);
    return `${((performance.now() - started) / 1000).toFixed(2)} s (processor ${((user + system) / 1e6).toFixed(2)} s)`;
  });
  // Each is a cold start: Sheets loads the script anew for every formula, and so does the realm.
  console.log(`=${name} over ${ROWS} orders: ${times.join(", ")}`);
}
for (const [name, text] of [
  ["Code.js", pushed.code],
  ["Sidebar.html", pushed.sidebar],
] as const) {
  console.log(`${name}: ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
}
