import { usePane } from "../pane-context.ts";

export function Languages() {
  const { t, state, act } = usePane();
  const button = (language: "en" | "nl", name: string) => (
    <button
      type="button"
      lang={language}
      aria-pressed={state.language.value === language}
      onClick={() => void act.setLanguage(language)}
    >
      {language.toUpperCase()}
      <span class="wa-vh"> {name}</span>
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would break the line of the head
    <div class="wa-langs" role="group" aria-label={t.language}>
      {button("en", "English")}
      {button("nl", "Nederlands")}
    </div>
  );
}
