import type {
  ChoiceTask,
  Exercise,
  Finding,
  MarkTask,
  MatchTask,
  OrderTask,
  Place,
  RewriteTask,
  Task,
} from "#app/domain/exercise/exercise.ts";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { extentOf, locateQuote } from "#app/domain/passage/locate-quote.ts";
import { composePassage, type Passage } from "#app/domain/passage/passage.ts";
import type { Span } from "#app/domain/passage/span.ts";

/** A passage from its lines: one sentence a line, a blank line between paragraphs. */
export function buildPassage(lines: string, id = "a"): Passage {
  const paragraphs = lines.split(/\n\s*\n/).map((paragraph) => {
    const sentences = paragraph.split("\n").map((line) => line.trim());
    return sentences.filter((line) => line !== "");
  });
  const head = { id, headline: "A headline", byline: "Staff writer, 3 May", language: "en" };
  return composePassage(head, paragraphs);
}

/** The span of a quote that occurs once. */
export function spanOf(passage: Passage, quote: string): Span {
  const span = locateQuote(passage, quote);
  if ("error" in span) throw new Error(`“${quote}” in the passage: ${span.error}`);
  return span;
}

/** A finding whose places are quotes; its id is its first quote. */
export function buildFinding(
  passage: Passage,
  kind: Kind,
  quotes: string[],
  more: Partial<Finding> = {},
): Finding {
  const places = quotes.map((quote): Place => {
    const core = spanOf(passage, quote);
    return { core, extent: extentOf(passage, core) };
  });
  return {
    id: quotes.join("|"),
    kind,
    accepts: [],
    places,
    why: "Why.",
    check: "Check.",
    next: null,
    ...more,
  };
}

export function buildMarkTask(findings: Finding[], more: Partial<MarkTask> = {}): MarkTask {
  return { type: "mark", id: "t1", name: "mark", weight: null, passage: "a", findings, sound: [], ...more };
}

/** A choice whose answers have their text as id; right ones start with "+", as in ["+One", "Two"]. */
export function buildChoice(answers: string[], more: Partial<ChoiceTask> = {}): ChoiceTask {
  const built = answers.map((answer) => {
    const text = answer.replace("+", "");
    return { id: text, text, right: answer.startsWith("+"), why: "Why." };
  });
  return { ...question("choice"), type: "choice", answers: built, keepOrder: false, ...more };
}

/** An order task whose items have their text as id. */
export function buildOrder(items: string[], more: Partial<OrderTask> = {}): OrderTask {
  return { ...question("order"), type: "order", items: items.map(item), why: "Why.", ...more };
}

/** A match task from [left, right] texts, which are the ids too. */
export function buildMatch(pairs: [string, string][], more: Partial<MatchTask> = {}): MatchTask {
  const built = pairs.map(([left, right]) => ({ left: item(left), right: item(right), why: "Why." }));
  return { ...question("match"), type: "match", pairs: built, ...more };
}

export function buildRewrite(more: Partial<RewriteTask> = {}): RewriteTask {
  const { check: _check, next: _next, ...base } = question("rewrite");
  const rubric: [string, string, string] = ["Nothing.", "Half.", "All."];
  return { ...base, type: "rewrite", source: "A sentence.", model: "A model.", rubric, ...more };
}

export function buildExercise(passages: Passage[], tasks: Task[], more: Partial<Exercise> = {}): Exercise {
  return {
    id: "an-exercise",
    title: "An exercise",
    level: "beginner",
    minutes: 6,
    language: "en",
    tags: [],
    contentNote: null,
    basedOn: [],
    passages,
    tasks,
    debrief: { established: [], notEstablished: [], next: [] },
    ...more,
  };
}

function question(name: string) {
  return { id: "t1", name, weight: null, prompt: "A prompt?", check: null, next: null };
}

function item(text: string) {
  return { id: text, text };
}
