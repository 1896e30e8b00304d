import type { ChoiceTask, MatchTask, OrderTask, RewriteTask } from "#app/domain/exercise/exercise.ts";
import type { Path, Report } from "../problems.ts";
import type { TaskFrame } from "../schema/task.ts";
import { freshIds } from "./fresh-ids.ts";
import { reportRepeats } from "./report-repeats.ts";

type Source<T extends TaskFrame["type"]> = Extract<TaskFrame, { type: T }>;
interface Head {
  id: string;
  name: string;
  weight: number | null;
}

export function compileChoice(
  head: Head,
  seed: string,
  source: Source<"choice">,
  path: Path,
  report: Report,
): ChoiceTask {
  const at = [...path, "answers"];
  reportSame(
    source.answers.map(({ text }) => text),
    at,
    "text",
    "answer",
    report,
  );
  const right = source.answers.filter((answer) => answer.right).length;
  if (right === 0) report(at, "no answer is right", "Add `right: true` to each answer that is.");
  if (right === source.answers.length) {
    report(at, "every answer is right", "Add a wrong answer, or take a `right: true` away.");
  }
  const ids = freshIds(seed, source.answers.length);
  const answers = source.answers.map(({ text, right, why }, i) => ({
    id: ids[i] ?? "",
    text,
    right: right ?? false,
    why,
  }));
  return { ...head, type: "choice", ...explained(source), answers, keepOrder: source.keep_order ?? false };
}

export function compileOrder(
  head: Head,
  seed: string,
  source: Source<"order">,
  path: Path,
  report: Report,
): OrderTask {
  reportSame(source.items, [...path, "items"], null, "item", report);
  const ids = freshIds(seed, source.items.length);
  const items = source.items.map((text, i) => ({ id: ids[i] ?? "", text }));
  return { ...head, type: "order", ...explained(source), items, why: source.why };
}

export function compileMatch(
  head: Head,
  seed: string,
  source: Source<"match">,
  path: Path,
  report: Report,
): MatchTask {
  const at = [...path, "pairs"];
  reportSame(
    source.pairs.map(({ left }) => left),
    at,
    "left",
    "left-hand side",
    report,
  );
  reportSame(
    source.pairs.map(({ right }) => right),
    at,
    "right",
    "right-hand side",
    report,
  );
  const count = source.pairs.length;
  const ids = freshIds(seed, 2 * count);
  const pairs = source.pairs.map(({ left, right, why }, i) => ({
    left: { id: ids[i] ?? "", text: left },
    right: { id: ids[count + i] ?? "", text: right },
    why,
  }));
  return { ...head, type: "match", ...explained(source), pairs };
}

export function compileRewrite(head: Head, source: Source<"rewrite">): RewriteTask {
  const { prompt, model, rubric } = source;
  const steps: RewriteTask["rubric"] = [rubric.none, rubric.half, rubric.full];
  return { ...head, type: "rewrite", prompt, source: source.source, model, rubric: steps };
}

function explained(source: Source<"choice" | "order" | "match">) {
  return { prompt: source.prompt, check: source.check ?? null, next: source.next ?? null };
}

function reportSame(texts: string[], at: Path, key: string | null, thing: string, report: Report): void {
  const named = texts.map((text, i) => ({
    path: key ? [...at, i, key] : [...at, i],
    name: text.toLowerCase(),
  }));
  reportRepeats(named, thing, report, "A learner could not tell them apart: change or remove one.");
}
