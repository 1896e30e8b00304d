import type { FatedRow } from "#app/domain/class/roster-fate.ts";
import type { RosterRow } from "#app/domain/class/roster-row.ts";
import { paths } from "#app/paths.ts";
import { ClassFrame } from "../class-frame.tsx";
import { RosterTrial } from "./roster-trial.tsx";
import { RosterUpload } from "./roster-upload.tsx";

export type RosterState =
  | { step: "choose"; problem?: string }
  | {
      step: "trial";
      /** The file's name. */
      file: string;
      rows: FatedRow<RosterRow>[];
      /** Headings of columns that were left unread. */
      unread: string[];
      /** Whether this came in place of adding, since something had changed meanwhile. */
      changed: boolean;
    };

interface RosterViewProps {
  class: { id: string; name: string };
  state: RosterState;
}

/** Adding students from a file: choose it, see what would happen, then let it happen. */
export function RosterView({ class: klass, state }: RosterViewProps) {
  const crumbs = [{ words: klass.name, to: paths.class(klass.id) }];
  return (
    <ClassFrame
      crumbs={crumbs}
      title="Add students from a file"
      meta="Nothing is added before you have seen what would become of each row"
    >
      {state.step === "trial" && <RosterTrial classId={klass.id} {...state} />}
      <RosterUpload
        problem={state.step === "choose" ? state.problem : undefined}
        again={state.step === "trial"}
      />
    </ClassFrame>
  );
}
