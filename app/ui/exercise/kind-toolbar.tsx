import { forwardRef, useState } from "react";
import { KINDS, type Kind } from "#app/domain/exercise/kind.ts";
import { KindBadge } from "#app/ui/passage/kind-badge.tsx";
import { KIND_WORDS } from "#app/ui/passage/kind-words.ts";

interface KindToolbarProps {
  /** Kinds that the chosen words carry. */
  on: Kind[];
  /** Ids of the passages, separated by spaces. */
  controls: string;
  onKind: (kind: Kind) => void;
}

/** The four kinds: one tab stop, arrows between them. */
export const KindToolbar = forwardRef<HTMLDivElement, KindToolbarProps>(function KindToolbar(props, ref) {
  const { on, controls, onKind } = props;
  const [stop, setStop] = useState(0);

  function onKeyDown(event: React.KeyboardEvent<HTMLDivElement>) {
    const to = nextStop(event.key, stop);
    if (to === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll("button")[to]?.focus();
  }

  return (
    <div
      ref={ref}
      className="toolbar"
      role="toolbar"
      aria-label="Mark the chosen words as"
      aria-controls={controls}
      onKeyDown={onKeyDown}
    >
      {KINDS.map((kind, at) => {
        const { className, name, short } = KIND_WORDS[kind];
        return (
          <button
            key={kind}
            type="button"
            className={`kind-btn ${className}`}
            aria-pressed={on.includes(kind)}
            data-kind={kind}
            aria-keyshortcuts={String(at + 1)}
            tabIndex={at === stop ? 0 : -1}
            onFocus={() => setStop(at)}
            onClick={() => onKind(kind)}
          >
            <KindBadge kind={kind} size="lg" />
            <span className="kind-btn__full kind-name">{name}</span>
            <span className="kind-btn__short kind-name" aria-hidden="true">
              {short}
            </span>
            <span className="kbd" aria-hidden="true">
              {at + 1}
            </span>
          </button>
        );
      })}
    </div>
  );
});

function nextStop(key: string, stop: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (stop + 1) % KINDS.length;
    case "ArrowLeft":
      return (stop + KINDS.length - 1) % KINDS.length;
    case "Home":
      return 0;
    case "End":
      return KINDS.length - 1;
    default:
      return null;
  }
}
