import type { RefObject } from "react";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { Icon } from "#app/ui/layout/icon.tsx";
import type { Ground } from "./ground.ts";
import { KindToolbar } from "./kind-toolbar.tsx";
import { kindsOn, type Marking, type MarkingStep } from "./marking.ts";
import { PickBar } from "./pick-bar.tsx";
import styles from "./workspace.module.css";

interface WorkbarProps {
  grounds: Ground[];
  marking: Marking;
  reading: boolean;
  toolbar: RefObject<HTMLDivElement>;
  onReading: (reading: boolean) => void;
  onStep: (step: MarkingStep) => void;
  onKind: (kind: Kind) => void;
  onCancel: () => void;
}

/** Read or mark, the four kinds, undo, and the words chosen. Stays at the top while the text scrolls. */
export function Workbar(props: WorkbarProps) {
  const { grounds, marking, reading, toolbar, onReading, onStep, onKind, onCancel } = props;
  const { pick } = marking;
  return (
    <div className={`workbar no-print ${styles.workbar}`}>
      <div className="wrap">
        <div className={`workbar__row ${styles.workbarRow}`}>
          {/* biome-ignore lint/a11y/useSemanticElements: two buttons, not a set of fields */}
          <div className="segmented" role="group" aria-label="View">
            <button type="button" aria-pressed={reading} onClick={() => onReading(true)}>
              Read
            </button>
            <button type="button" aria-pressed={!reading} onClick={() => onReading(false)}>
              Mark
            </button>
          </div>
          {reading ? null : (
            <KindToolbar
              ref={toolbar}
              on={kindsOn(marking)}
              controls={grounds.map(({ task }) => `passage-${task}`).join(" ")}
              onKind={onKind}
            />
          )}
          <button
            type="button"
            className={`btn btn--small btn--quiet ${styles.undo}`}
            aria-disabled={marking.past.length === 0}
            onClick={() => onStep({ do: "undo" })}
          >
            <Icon name="undo" /> Undo
          </button>
        </div>
        {reading ? null : (
          <PickBar
            ground={grounds.find(({ task }) => task === pick?.task)}
            pick={pick}
            onNudge={(edge, by) => onStep({ do: "nudge", edge, by })}
            onCancel={onCancel}
          />
        )}
      </div>
    </div>
  );
}
