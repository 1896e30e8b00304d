import { whenParts } from "#app/domain/class/when-parts.ts";
import { counted } from "#app/domain/words/number-words.ts";

interface AssignMetaProps {
  class: { name: string; zone: string; students: number };
  now: string;
  /** Whether students do not see it yet. */
  draft?: boolean;
}

/** To whom, and by which clock. */
export function AssignMeta({ class: to, now, draft = false }: AssignMetaProps) {
  const { weekday, day, month, time } = whenParts(new Date(now), to.zone);
  return (
    <>
      {draft && <strong>Draft · </strong>}
      To {to.name} · {to.students > 20 ? `${to.students} students` : counted(to.students, "student")} · all
      times are in the class’s time zone, {to.zone} (now {weekday} {day} {month}, {time})
    </>
  );
}
