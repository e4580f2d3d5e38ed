import { rm } from "node:fs/promises";
import { buildCore } from "./core.ts";
import { buildExcel } from "./excel.ts";
import { buildGoogle } from "./google.ts";
import { printSizes } from "./print-sizes.ts";
import { buildWarehouse } from "./warehouse.ts";
import { buildWorkbook } from "./workbook.ts";

/** `npm run build`: everything in dist. A host that is added brings one builder and one line here. */
const started = performance.now();
await rm("dist", { recursive: true, force: true });
await Promise.all([
  buildCore("dist/core"),
  buildWorkbook("dist/workbook"),
  buildExcel("dist/excel"),
  buildGoogle("dist/google"),
  buildWarehouse("dist/warehouse"),
]);
await printSizes("dist");
console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
