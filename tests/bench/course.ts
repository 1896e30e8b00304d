import { stringify } from "yaml";
import type { Mark } from "#app/domain/attempt/answers.ts";
import type { MarkTask } from "#app/domain/exercise/exercise.ts";
import { KINDS } from "#app/domain/exercise/kind.ts";
import { altered, type Files } from "#tests/content/sample-content.ts";

const FINDINGS = 8;
const SENTENCE =
  "the council said that water from the northern reservoir had been tested twice since the spring".split(" ");
const WHY =
  "The words point at nobody who was placed to know, and nothing in the passage shows that anyone checked the claim before it was passed on to readers.";
const CHECK = "Ask for the laboratory report and who took the samples.";

/**
 * The sample content with two more exercises in its module: "bulletin" (350 words) and "long" (2,000 words), each
 * with eight findings spread evenly over its sentences.
 */
export function benchCourse(): Files {
  const step = "steps:\n  - exercise: memo\n";
  const files = altered(
    "modules/tap-water.yaml",
    step,
    `${step}  - exercise: bulletin\n  - exercise: long\n`,
  );
  return {
    ...files,
    "exercises/bulletin.yaml": stringify(exerciseOf("bulletin", 350)),
    "exercises/long.yaml": stringify(exerciseOf("long", 2000)),
  };
}

/** Ten marks: six right, two too short, two on sound text. */
export function tenMarks({ findings }: MarkTask): Mark[] {
  return [
    ...findings.map(({ kind, places }, at): Mark => {
      const { start, end } = places[0]?.core ?? { start: 0, end: 1 };
      return { kind, start, end: at < 6 ? end : start + 1 };
    }),
    ...findings.slice(0, 2).map(({ kind, places }): Mark => {
      const end = places[0]?.core.end ?? 0;
      return { kind, start: end + 1, end: end + 12 };
    }),
  ];
}

function exerciseOf(id: string, words: number) {
  const sentences = sentencesOf(words);
  const every = Math.floor(sentences.length / FINDINGS);
  const found = Array.from({ length: FINDINGS }, (_, at) => quoteIn(sentences[at * every] ?? ""));
  return {
    id,
    title: `A text of ${words} words`,
    level: "beginner",
    minutes: 6,
    language: "en",
    tags: [],
    content_note: null,
    passages: [
      { id: "a", headline: "Residents warned", byline: "Staff writer, 3 May", text: paragraphsOf(sentences) },
    ],
    tasks: [
      {
        id: "mark",
        type: "mark",
        passage: "a",
        findings: found.map((quote, at) => ({
          id: `finding-${at}`,
          kind: KINDS[at % KINDS.length],
          places: [quote],
          why: WHY,
          check: CHECK,
        })),
      },
    ],
    debrief: {
      not_established: [`${CHECK} Nobody has.`],
      next: ["Ask the laboratory when it took its samples."],
    },
  };
}

/** As many sentences as make exactly that many words; each begins with words that no other has. */
function sentencesOf(words: number): string[] {
  const sentences: string[] = [];
  for (let left = words; left > 0; ) {
    const length = left < 24 ? left : 12 + (sentences.length % 4);
    const rest = Array.from(
      { length: length - 3 },
      (_, at) => SENTENCE[(at + sentences.length) % SENTENCE.length],
    );
    sentences.push(`Witness N${sentences.length} claims ${rest.join(" ")}.`);
    left -= length;
  }
  return sentences;
}

const quoteIn = (sentence: string) => sentence.split(" ").slice(0, 3).join(" ");

function paragraphsOf(sentences: string[]): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 5) paragraphs.push(sentences.slice(at, at + 5).join("\n"));
  return `${paragraphs.join("\n\n")}\n`;
}
