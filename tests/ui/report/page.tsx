import { renderToStaticMarkup } from "react-dom/server";
import type { Answers } from "#app/domain/attempt/answers.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { Feedback, type FeedbackProps } from "#app/ui/report/feedback.tsx";

const FIRST: FeedbackProps["attempt"] = { number: 1, counts: true, counted: null };

/** The page of one attempt as the server sends it. */
export function pageOf(exercise: Exercise, answers: Answers, more: Partial<FeedbackProps> = {}): string {
  const ratings = more.ratings ?? {};
  return renderToStaticMarkup(
    <Feedback
      exercise={exercise}
      answers={answers}
      result={scoreExercise(exercise, answers, ratings)}
      ratings={ratings}
      attempt={FIRST}
      header={null}
      next={null}
      back={{ url: "/modules/m", what: "module" }}
      retry={null}
      rate={(task, fields) => <form data-task={task}>{fields}</form>}
      {...more}
    />,
  );
}

/** What a reader sees of some markup, hidden words included, with single spaces. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/[\s\u2060]+/g, " ")
    .replace(/ ([.,:;?”)])/g, "$1")
    .replace(/([“(]) /g, "$1");
}

/** Every value of an attribute, in order. */
export function attribute(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map((match) => match[1] ?? "");
}

/** The markup of the card with this id. */
export function cardOf(html: string, id: string): string {
  const cards = html.split("<article").filter((card) => card.includes(`id="${id}"`));
  if (cards.length !== 1) throw new Error(`${cards.length} cards with id ${id}`);
  return cards[0]?.split("</article>")[0] ?? "";
}

/** The markup of the notes beside a sentence. */
export function notesBeside(html: string, sentenceId: string): string[] {
  return [...html.matchAll(/<span class="note [\s\S]*?(?=<span class="sent"|<\/p>|<span class="note )/g)]
    .map((match) => match[0])
    .filter((note) => note.includes(`data-for="${sentenceId}"`));
}
