import { resolve } from "node:path";
import { buildExcel } from "../../build/excel.ts";
import { DEVELOPMENT_ADDRESS } from "../../build/excel-manifest.ts";
import { developmentCertificate } from "./serving/certificate.ts";
import { serveOverHttps } from "./serving/pages-server.ts";
import { sideloadSteps } from "./serving/steps.ts";

/** `npm run excel`: builds the add-in for this computer, serves it over https and tells how to load it. */
const FOLDER = "dist/excel";

await buildExcel(FOLDER, DEVELOPMENT_ADDRESS);
const certificate = await developmentCertificate("node_modules/.cache/waarde-certificate").catch(
  (error: unknown) => {
    console.error(`The development certificate could not be made: ${(error as Error).message}`);
    process.exit(1);
  },
);
const port = Number(new URL(DEVELOPMENT_ADDRESS).port);
const server = await serveOverHttps(FOLDER, port, certificate).catch((error: NodeJS.ErrnoException) => {
  const taken = error.code === "EADDRINUSE";
  console.error(taken ? `Port ${port} is taken: stop what runs there, then try again.` : error.message);
  process.exit(1);
});
console.log(`The add-in is served at ${DEVELOPMENT_ADDRESS} (stop with Ctrl+C).\n`);
console.log(sideloadSteps(resolve(FOLDER, "manifest.xml")));

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void server.stop().then(() => process.exit(0));
  });
}
