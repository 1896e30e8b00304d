import { KINDS } from "#app/domain/exercise/kind.ts";
import { KindBadge, KindName } from "./kind-badge.tsx";
import { KIND_WORDS } from "./kind-words.ts";

/** The four kinds, each with its meaning in one line. */
export function KindMeanings({ className }: { className?: string }) {
  return (
    <dl className={className}>
      {KINDS.map((kind) => (
        <div key={kind}>
          <dt>
            <KindBadge kind={kind} /> <KindName kind={kind} />
          </dt>
          <dd>{KIND_WORDS[kind].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
