import { describeContract, isTable } from "../contract/contract.ts";
import type { ContractArgument, ContractCell, ContractHost } from "../contract/contract-host.ts";
import { dayOfSerial, isDay, serialOf } from "../contract/day.ts";
import { AppsScript } from "./support/apps-script.ts";
import type { Content } from "./support/document.ts";
import { dateInZone, serialInZone } from "./support/zone-serial.ts";

/** Google Sheets in a document of some zone: what it hands over, and what it shows of what comes back. */
function sheetsIn(timeZone: string): ContractHost {
  const documents = {
    en: new AppsScript({ sheets: { Data: [] }, locale: "en_GB", timeZone }),
    nl: new AppsScript({ sheets: { Data: [] }, locale: "nl_NL", timeZone }),
  };
  const handed = (cell: ContractCell) => (isDay(cell) ? dateInZone(serialOf(cell), timeZone) : (cell ?? ""));
  const contract = (cell: Content): ContractCell =>
    cell instanceof Date ? dayOfSerial(serialInZone(cell, timeZone)) : cell === "" ? null : cell;
  return {
    name: `Google Sheets in ${timeZone}`,
    daysComeAs: "days",
    call(name, args, language) {
      const given = args.map((argument: ContractArgument) =>
        argument === undefined
          ? ""
          : isTable(argument)
            ? argument.map((row) => row.map(handed))
            : handed(argument),
      );
      try {
        const result = documents[language].formula(name, ...given);
        const rows = Array.isArray(result) ? result : [[result]];
        return { cells: rows.map((row) => row.map(contract)) };
      } catch (error) {
        return { message: (error as Error).message };
      }
    },
  };
}

// At home, and as far east as clocks go; functions.test.ts has the other zones.
for (const zone of ["Europe/Amsterdam", "Pacific/Kiritimati"]) {
  describeContract(sheetsIn(zone));
}
