import { forwardRef, memo } from "react";
import type { Mark } from "#app/domain/attempt/answers.ts";
import { KindBadge } from "#app/ui/passage/kind-badge.tsx";
import { KIND_WORDS } from "#app/ui/passage/kind-words.ts";
import { type Ground, whereIn } from "./ground.ts";
import { shortQuote } from "./say.ts";

interface MyMarksProps {
  grounds: Ground[];
  marks: Record<string, Mark[]>;
  count: number;
  onChange: (task: string, mark: Mark) => void;
  onRemove: (task: string, mark: Mark) => void;
}

/** Every mark in reading order, with a way to change or remove it. The heading takes the focus after a removal. */
export const MyMarks = memo(
  forwardRef<HTMLHeadingElement, MyMarksProps>(function MyMarks(props, heading) {
    const { grounds, marks, count, onChange, onRemove } = props;
    return (
      <>
        <div className="split">
          <h2 className="h3" id="my-marks" ref={heading} tabIndex={-1}>
            My marks
          </h2>
          <span className="small muted num">{count}</span>
        </div>
        {count === 0 ? (
          <p className="small muted rule-ink">
            Nothing marked yet. Choose words in the passage, then say which kind of weakness they show.
          </p>
        ) : null}
        <ol className="marklist">
          {grounds.flatMap((ground) =>
            (marks[ground.task] ?? []).map((mark) => (
              <MarkItem
                key={`${ground.task} ${mark.kind} ${mark.start} ${mark.end}`}
                ground={ground}
                mark={mark}
                onChange={() => onChange(ground.task, mark)}
                onRemove={() => onRemove(ground.task, mark)}
              />
            )),
          )}
        </ol>
      </>
    );
  }),
);

interface MarkItemProps {
  ground: Ground;
  mark: Mark;
  onChange: () => void;
  onRemove: () => void;
}

function MarkItem({ ground, mark, onChange, onRemove }: MarkItemProps) {
  const { name } = KIND_WORDS[mark.kind];
  const where = whereIn(ground, mark);
  return (
    <li>
      <KindBadge kind={mark.kind} size="lg" />
      <div>
        <q lang={ground.passage.language}>{shortQuote(ground.passage.text.slice(mark.start, mark.end))}</q>
        <p className="marklist__meta">
          {name} · {where}
        </p>
        <p className="marklist__actions">
          <button
            type="button"
            className="linkbtn"
            aria-label={`Change mark in ${where}, ${name}`}
            onClick={onChange}
          >
            Change
          </button>{" "}
          <button
            type="button"
            className="linkbtn"
            aria-label={`Remove mark in ${where}, ${name}`}
            onClick={onRemove}
          >
            Remove
          </button>
        </p>
      </div>
    </li>
  );
}
