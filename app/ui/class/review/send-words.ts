import type { ReviewBody } from "#app/domain/class/review.ts";
import { reviewOutline } from "#app/domain/class/review-words.ts";
import { counted } from "#app/domain/words/number-words.ts";
import { whenWords } from "../when.tsx";
import type { AttemptData } from "./review-data.ts";

const LEVEL = { 0: "Not yet", 0.5: "Partly", 1: "Yes" } as const;

/** What else of the review the student will see, and what not. */
export function alsoWords({ exercise, result }: AttemptData, body: ReviewBody): string {
  const { beside, commented, ratings, whole } = reviewOutline(exercise, result, body);
  const sentences = commented.map(({ sentence }) => String(sentence + 1));
  const parts = [
    whole && "your comment on the whole attempt",
    beside > 0 &&
      `${counted(beside, "comment")} beside ${sentences.length === 1 ? "sentence" : "sentences"} ${listed(sentences)}`,
    ...ratings.map(({ rating, why }) => `the rating “${LEVEL[rating]}”${why ? " with your line" : ""}`),
  ].filter((part) => typeof part === "string" && part !== "");
  const also = parts.length > 0 ? `Also: ${listed(parts as string[])}. ` : "";
  return `${also}Not shown: the class’s median, other students, and that the review was ever a draft.`;
}

/** When the student can read it. */
export function whenRead({ explained, explainedFrom }: AttemptData, student: string, zone: string): string {
  if (explained) return `${student} can read it as soon as it is sent.`;
  return explainedFrom
    ? `${student} can read it from ${whenWords(explainedFrom, zone, "full")} on, when the explanations appear.`
    : `${student} can read it once you release the explanations of the assignment.`;
}

/** "3", "3 and 8", "3, 8 and 9". */
export function listed(parts: string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
