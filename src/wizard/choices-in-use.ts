import { type Choices, DEFAULT_CHOICES } from "./choices.ts";
import type { Host } from "./host.ts";
import { loadLong, saveLong } from "./long-setting.ts";
import { readChoices } from "./read-choices.ts";

const KEY = "waarde.choices";

/** The choices used last in this document; the defaults when none were kept or they cannot be read. */
export async function loadChoices(host: Host): Promise<Choices> {
  try {
    return readChoices(await loadLong(host, KEY));
  } catch {
    return DEFAULT_CHOICES;
  }
}

/** Without the borders: they belong to one table. */
export async function saveChoices(host: Host, choices: Choices): Promise<void> {
  await saveLong(host, KEY, JSON.stringify({ ...choices, valueBorder: null, durationBorder: null }));
}
