import { PresentPage } from "./pages/present-page.tsx";
import { type Pane, PaneContext, usePane } from "./pane-context.ts";
import { CalculatorScreen } from "./screens/calculator-screen.tsx";
import { ChoicesScreen } from "./screens/choices-screen.tsx";
import { CleanupScreen } from "./screens/cleanup-screen.tsx";
import { ColumnsScreen } from "./screens/columns-screen.tsx";
import { ForecastScreen } from "./screens/forecast-screen.tsx";
import { PreviewScreen } from "./screens/preview-screen.tsx";
import { RangeScreen } from "./screens/range-screen.tsx";
import { ResultScreen } from "./screens/result-screen.tsx";
import { StartScreen } from "./screens/start-screen.tsx";
import { WriteScreen } from "./screens/write-screen.tsx";

const SCREENS = {
  start: StartScreen,
  range: RangeScreen,
  columns: ColumnsScreen,
  cleanup: CleanupScreen,
  choices: ChoicesScreen,
  preview: PreviewScreen,
  write: WriteScreen,
  result: ResultScreen,
  forecast: ForecastScreen,
  calculator: CalculatorScreen,
  page: PresentPage,
} as const;

export function PaneRoot({ pane }: { readonly pane: Pane }) {
  return (
    <PaneContext.Provider value={pane}>
      <PresentScreen />
      <Spoken />
    </PaneContext.Provider>
  );
}

function PresentScreen() {
  const { state } = usePane();
  const Screen = SCREENS[state.screen.value];
  return <Screen />;
}

/** For who cannot see what changed. */
function Spoken() {
  const { state } = usePane();
  return (
    <p class="wa-vh" role="status" aria-live="polite">
      {state.spoken.value}
    </p>
  );
}
