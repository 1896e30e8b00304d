/**
 * The fields of the review page, applied to the review as it stands. Ratings, changes and the comment on the whole
 * attempt are what the page shows; other comments are added, edited or removed one at a time, so that two instructors
 * who comment at once keep both.
 * Source: mockup of the review page. Fields: `whole`; `new.<passage>.<sentence from 1>`; `edit.<comment>`;
 * `rating.<task>` 0, 0.5 or 1 with `why.<task>`; `change.<task>` keep or change with `percent.<task>` and
 * `reason.<task>`; `do` is "remove:<comment>" where one is to go.
 * Example: [["change.t1", "change"], ["percent.t1", "82"], ["reason.t1", "A fair question."]] → changes.t1 = {score: 0.82, …}.
 */
import { cleanText } from "../attempt/clean-text.ts";
import type { Exercise } from "../exercise/exercise.ts";
import { sentencesOf } from "../passage/passage.ts";
import type { ExerciseResult } from "../scoring/result.ts";
import type { Rating } from "../scoring/score-rewrite.ts";
import { MAX_COMMENT, MAX_COMMENTS, MAX_LINE, type ReviewBody, type ReviewComment } from "./review.ts";

interface Reviewed {
  exercise: Exercise;
  result: ExerciseResult;
  /** As it stands. */
  review: ReviewBody;
}

export interface ParsedReview {
  body: ReviewBody;
  /** What is wrong, in a sentence, by field; empty: nothing is. */
  problems: Record<string, string>;
}

type Read = (name: string) => string;
type Problems = ParsedReview["problems"];

/** @param newId makes the id of a comment. */
export function parseReview(of: Reviewed, entries: [string, string][], newId: () => string): ParsedReview {
  const fields = new Map(entries);
  const read: Read = (name) => cleanText(fields.get(name) ?? "").trim();
  const problems: Problems = {};
  const body = {
    comments: readComments(of, fields, read, problems, newId),
    ratings: readRatings(of.result, read, problems),
    changes: readChanges(of.result, read, problems),
  };
  return { body, problems };
}

function readComments(
  { exercise, review }: Reviewed,
  fields: Map<string, string>,
  read: Read,
  problems: Problems,
  newId: () => string,
): ReviewComment[] {
  const removed = /^remove:(.+)$/.exec(read("do"))?.[1];
  const text = (name: string) => limited(name, read(name), MAX_COMMENT, problems);
  const kept = review.comments
    .filter(({ id, place }) => place !== null && id !== removed)
    .map((one) => ({ ...one, body: text(`edit.${one.id}`) || one.body }));
  const added = [...fields.keys()].flatMap((name): ReviewComment[] => {
    const place = placeOf(exercise, name);
    const body = place ? text(name) : "";
    return place && body ? [{ id: newId(), body, place }] : [];
  });
  const whole = text("whole");
  const former = review.comments.find(({ place }) => place === null);
  const overall = whole ? [{ id: former?.id ?? newId(), body: whole, place: null }] : [];
  const comments = [...overall, ...kept, ...added];
  if (comments.length > MAX_COMMENTS) problems.comments = `A review holds at most ${MAX_COMMENTS} comments.`;
  return comments;
}

/** The sentence that a field "new.<passage>.<n>" names; null for any other field. */
function placeOf(exercise: Exercise, name: string): ReviewComment["place"] {
  const [, id, number] = /^new\.(.+)\.(\d{1,4})$/.exec(name) ?? [];
  const passage = exercise.passages.find((one) => one.id === id);
  const sentence = passage && sentencesOf(passage)[Number(number) - 1];
  return sentence ? { passage: passage.id, start: sentence.start, end: sentence.end } : null;
}

const RATINGS = new Map<string, Rating>([
  ["0", 0],
  ["0.5", 0.5],
  ["1", 1],
]);

function readRatings(result: ExerciseResult, read: Read, problems: Problems): ReviewBody["ratings"] {
  const ratings: ReviewBody["ratings"] = {};
  for (const { type, task, ...scored } of result.tasks) {
    if (type !== "rewrite" || !("answered" in scored && scored.answered)) continue;
    const rating = RATINGS.get(read(`rating.${task}`));
    const why = limited(`why.${task}`, read(`why.${task}`), MAX_LINE, problems);
    if (rating !== undefined) ratings[task] = { rating, why };
    else if (why) problems[`rating.${task}`] = "Choose one of the three levels for this line.";
  }
  return ratings;
}

function readChanges(result: ExerciseResult, read: Read, problems: Problems): ReviewBody["changes"] {
  const changes: ReviewBody["changes"] = {};
  for (const { type, task } of result.tasks) {
    if (type === "rewrite" || read(`change.${task}`) !== "change") continue;
    const percent = percentIn(read(`percent.${task}`));
    const reason = limited(`reason.${task}`, read(`reason.${task}`), MAX_LINE, problems);
    if (percent === null) problems[`percent.${task}`] = "Give a number from 0 to 100.";
    if (!reason) problems[`reason.${task}`] = "Say why: the student reads it.";
    if (percent !== null && reason) changes[task] = { score: percent / 100, reason };
  }
  return changes;
}

function percentIn(text: string): number | null {
  const typed = text.replace(/\s*%$/, "").replace(",", ".");
  const percent = /^\d{1,3}(\.\d{1,2})?$/.test(typed) ? Number(typed) : Number.NaN;
  return percent <= 100 ? percent : null;
}

function limited(name: string, text: string, most: number, problems: Problems): string {
  if (text.length > most) problems[name] = `At most ${most} characters; these are ${text.length}.`;
  return text;
}
