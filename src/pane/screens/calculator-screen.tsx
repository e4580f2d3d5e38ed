import { usePane } from "../pane-context.ts";
import { Back, Foot, Frame } from "../parts/frame.tsx";

/** What a customer may cost, from four numbers; needs no data. */
export function CalculatorScreen() {
  const { t } = usePane();
  return (
    <Frame
      title={t.calculator.title}
      line="Waarde"
      foot={
        <Foot>
          <Back />
        </Foot>
      }
    >
      <p />
    </Frame>
  );
}
