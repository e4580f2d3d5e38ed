import type { RangeAddress } from "../../../wizard/host.ts";
import type { InspectRequest, WizardService } from "../../../wizard/service.ts";
import { FILE_SHEET } from "./worker/file-host.ts";

/** Tickets of the file's wizard, so that they are told from the workbook's. */
const OF_FILE = "file ";

/** The workbook's wizard, and that of the file which is open beside it: each request goes where its range is. */
export function wizardOfBoth(own: WizardService, fileWizard: () => WizardService | null): WizardService {
  const of = (range: RangeAddress) => (range.sheet === FILE_SHEET ? (fileWizard() ?? own) : own);
  const marked = async <Step extends { readonly state: string }>(
    range: RangeAddress,
    step: Promise<Step>,
  ): Promise<Step> => {
    const answer = await step;
    if (range.sheet !== FILE_SHEET || !("ticket" in answer)) return answer;
    return { ...answer, ticket: `${OF_FILE}${answer.ticket as string}` };
  };
  return {
    ...own,
    inspect: (request) => wizardFor(request.from, own, of).inspect(request),
    lookAtSecond: async (request) => {
      const wizard = of(request.source.range);
      if (wizard === own || request.from !== "selection") return wizard.lookAtSecond(request);
      // A second table beside a file stands in the workbook, and so does the selection.
      const seen = await own.inspect({ from: "selection" });
      if (seen.state === "problem") return seen;
      return wizard.lookAtSecond({ ...request, from: { range: seen.result.source.range } });
    },
    clean: (request) => of(request.source.range).clean(request),
    analyse: (request) => marked(request.source.range, of(request.source.range).analyse(request)),
    write: (request) => marked(request.source.range, of(request.source.range).write(request)),
    explore: (request) => marked(request.source.range, of(request.source.range).explore(request)),
    publish: (request) => marked(request.source.range, of(request.source.range).publish(request)),
    async proceed(ticket) {
      const wizard = fileWizard();
      if (!ticket.startsWith(OF_FILE) || wizard === null) return own.proceed(ticket);
      const answer = await wizard.proceed(ticket.slice(OF_FILE.length));
      return answer.state === "busy" ? { ...answer, ticket } : answer;
    },
    cancel(ticket) {
      if (!ticket.startsWith(OF_FILE)) return own.cancel(ticket);
      return fileWizard()?.cancel(ticket.slice(OF_FILE.length)) ?? Promise.resolve();
    },
    show: (place) => of(place.range).show(place),
  };
}

function wizardFor(
  from: InspectRequest["from"],
  own: WizardService,
  of: (range: RangeAddress) => WizardService,
): WizardService {
  return typeof from === "object" && "source" in from ? of(from.source.range) : own;
}
