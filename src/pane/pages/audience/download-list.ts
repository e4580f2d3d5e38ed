import type { AudienceQuestion } from "../../../wizard/pages/audience/audience-view.ts";
import type { Pane } from "../../pane-context.ts";
import { saveFile } from "./save-file.ts";

/**
 * Fetches the whole list and hands it to the browser; answers its name, or null when it was not saved. The
 * addresses go straight into the file: the pane does not remember them.
 */
export async function downloadList({ state, act }: Pane, question: AudienceQuestion): Promise<string | null> {
  const source = state.inspection.value?.source;
  const choices = state.choices.value;
  if (source === undefined || choices === null) return null;
  const whole = { ...question, language: state.language.value, file: true };
  const call = act.calls.begin({ stage: "read", done: 0, total: source.range.rows });
  const answer = await act.calls.follow(state.service.explore({ source, choices, question: whole }), call);
  if (answer === null) return null;
  if (answer.state === "problem") {
    state.problem.value = answer.problem;
    return null;
  }
  const { file } = answer.result;
  if (file === null) return null;
  saveFile(file);
  return file.name;
}
