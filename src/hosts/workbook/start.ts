import open from "open";
import { buildWorkbook } from "../../build/workbook.ts";
import { parseArguments, USAGE } from "./serving/arguments.ts";
import { PagesServer } from "./serving/pages-server.ts";

/** `npm start`: builds the workbook, serves it to this machine only and opens it in the browser. */
const FOLDER = "dist/workbook";

const wish = parseArguments(process.argv.slice(2));
if ("mistake" in wish) {
  console.error(`${wish.mistake}\n\n${USAGE}`);
  process.exit(2);
}
if (wish.help) {
  console.log(USAGE);
  process.exit(0);
}

await buildWorkbook(FOLDER);
const server = await PagesServer.start(FOLDER, wish.port);
if (server.port !== wish.port && wish.port !== 0) {
  console.log(`Port ${wish.port} is taken, so the workbook is on ${server.port}.`);
}
console.log(`Waarde is ready: ${server.address}`);
console.log("It is served to this computer only. Stop with Ctrl+C.");

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void server.stop().then(() => process.exit(0));
  });
}

if (wish.open) {
  await open(server.address).then(
    (browser) => browser.once("error", tellToOpen),
    () => tellToOpen(),
  );
}

function tellToOpen(): void {
  console.log("No browser could be opened from here: open the address above yourself.");
}
