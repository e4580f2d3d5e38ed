import { type GroupKey, groupName } from "../../wizard/pages/groups-of.ts";
import { usePane } from "../pane-context.ts";
import { Note } from "../parts/note.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { useNames } from "../use-names.ts";
import { DriverAdvice } from "./drivers/driver-advice.tsx";
import { DriverBars } from "./drivers/driver-bars.tsx";
import { DriverTable } from "./drivers/driver-table.tsx";
import { headingWords, type View } from "./drivers/driver-words.ts";
import { OwnAdvice } from "./drivers/own-advice.tsx";
import { ListLink } from "./list-link.tsx";
import { PageFrame } from "./page-frame.tsx";

/** What marks a group: attributes that are more common in it than among all customers, and what to do with them. */
export function DriversPage() {
  const { t, state } = usePane();
  const view = state.page.value?.view as View | null | undefined;
  const writes = (view?.drivers?.length ?? 0) > 0;
  return (
    <PageFrame page="drivers" title={t.drivers.title} line={t.drivers.line} writes={writes}>
      {(answer) => <Drivers view={answer} />}
    </PageFrame>
  );
}

function Drivers({ view }: { readonly view: View }) {
  const { t, f, state } = usePane();
  const names = useNames();
  if (names === null) return null;
  const say = t.drivers;
  const { grouping, group, nothing } = view;
  const question = { page: "drivers", grouping, group: group.key } as const;
  const name = groupName(names, grouping, group.key);
  const of = (...findings: readonly string[]) =>
    view.drivers.filter(({ finding }) => findings.includes(finding));
  return (
    <>
      <Choose view={view} />
      {nothing !== null ? (
        <div class="wa-stack-2">
          <h2>{say.nothingTitle}</h2>
          <p class="wa-lead">{say.nothing[nothing](f, name, group.customers)}</p>
        </div>
      ) : (
        <>
          <div class="wa-stack-2">
            {view.tests > 0 && <h2>{headingWords(view, name, t, f, state.language.value)}</h2>}
            <p class="wa-small">
              {view.tests === 0
                ? say.noTests(f, group.customers, view.customers)
                : say.base(f, group.customers, view.customers, view.tests)}
            </p>
          </div>
          <DriverBars title={say.more} drivers={of("more", "higher")} />
          <DriverBars title={say.less} drivers={of("less", "lower")} />
          {view.drivers.some(({ index }) => index !== null) && <p class="wa-tiny">{say.bars}</p>}
          <DriverAdvice drivers={view.drivers} group={name} />
          <DriverBars title={say.leak} hint={say.leakHint} drivers={of("leak")} />
          {view.drivers.length > 0 && <DriverTable drivers={view.drivers} />}
        </>
      )}
      {view.softColumns === 0 && <SoftData />}
      {nothing === null && view.tests > 0 && (
        <Note>
          <p>
            {view.drivers.length > 0 && `${say.related} `}
            {view.chance > 0 && `${say.chance(f, view.chance)} `}
            {say.hidden}
          </p>
        </Note>
      )}
      {nothing === null && <ListLink label={say.list} group={{ kind: grouping, key: group.key }} />}
      <div class="wa-folds">
        <OwnAdvice own={view.own} question={question} />
      </div>
    </>
  );
}

function Choose({ view }: { readonly view: View }) {
  const { t, f, act } = usePane();
  const names = useNames();
  if (names === null) return null;
  const { grouping, groupings, groups, group } = view;
  return (
    <div class="wa-stack-2">
      {groupings.length > 1 && (
        <Segmented
          name="waarde-grouping"
          label={t.drivers.groupingLabel}
          options={groupings.map((key) => [key, t.drivers.groupings[key]] as const)}
          value={grouping}
          onValue={(key) => void act.ask({ page: "drivers", grouping: key })}
        />
      )}
      <div class="wa-field">
        <label for="waarde-group">{t.drivers.group}</label>
        <select
          id="waarde-group"
          class="wa-select"
          value={group.key}
          onChange={({ currentTarget }) =>
            void act.ask({ page: "drivers", grouping, group: currentTarget.value as GroupKey })
          }
        >
          {groups.map(({ key, customers }) => (
            <option key={key} value={key}>
              {t.drivers.option(f, groupName(names, grouping, key), customers)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** What soft data are, and where to choose them. */
function SoftData() {
  const { t, act } = usePane();
  const say = t.drivers.soft;
  return (
    <section class="wa-card wa-stack-2">
      <h2>{say.title}</h2>
      <p class="wa-small">{say.lead}</p>
      <p>
        <button type="button" class="wa-btn wa-btn--small" onClick={() => act.leavePages("choices")}>
          {say.button}
        </button>
      </p>
    </section>
  );
}
