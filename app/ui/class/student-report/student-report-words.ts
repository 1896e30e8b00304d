import { leanOf } from "#app/domain/class/lean.ts";
import { sensitivityWords } from "#app/domain/class/sensitivity-words.ts";
import type { ReportFor, ReportLine, ReportSection } from "#app/domain/class/student-report.ts";
import { DISCERNMENT_FROM, discernment, type Trials } from "#app/domain/scoring/discernment.ts";
import { whenWords } from "../when.tsx";

/** When it is due for this student: "due 4 December, 18:00", "opens …" before that, "closed …" after the end. */
export function dueWords({ stage, opensAt, dueAt, closesAt }: ReportSection, zone: string): string {
  if (stage === "not-open") return `opens ${whenWords(opensAt, zone)}, due ${whenWords(dueAt, zone)}`;
  const due = `due ${whenWords(dueAt, zone)}`;
  if (stage !== "late") return stage === "closed" ? `${due}, closed` : due;
  return closesAt
    ? `${due}, taken as late until ${whenWords(closesAt, zone)}`
    : `${due}, still taken as late`;
}

/** Everything to know about a piece of work besides its score: "late · an answer awaits review". */
export function workWords({ work }: ReportLine): string {
  if (!work) return "";
  const parts = [
    work.late && "late",
    work.attempts > 1 && `${work.attempts} attempts`,
    work.awaits && "an answer awaits review",
    work.changed && "changed by hand",
    work.reviewed && "reviewed",
  ];
  return parts.filter(Boolean).join(" · ");
}

/** One sentence on telling weak from sound; says what is lacking where there is too little to say. */
export function discernmentWords(trials: Trials, reader: ReportFor): string {
  const found = discernment(trials);
  if (!found) {
    return `Too little for a word on sensitivity: it takes ${DISCERNMENT_FROM} weak and ${DISCERNMENT_FROM} sound sentences, and so far there are ${trials.signals} and ${trials.noises}.`;
  }
  const who = reader === "student" ? "you" : "this student";
  const lean = leanOf(found.criterion).replace("balanced", "marks neither readily nor sparingly");
  const marks = reader === "student" ? lean.replace("marks", "mark") : lean;
  const seen = `Over ${trials.signals} weak and ${trials.noises} sound sentences`;
  return `${seen} ${sensitivityWords(found.dPrime, who)} (d′ ${signed(found.dPrime)}), and ${marks} (c ${signed(found.criterion)}).`;
}

/** With a proper minus sign, one decimal. */
function signed(value: number): string {
  const text = value.toFixed(1);
  return text === "-0.0" ? "0.0" : text.replace("-", "−");
}
