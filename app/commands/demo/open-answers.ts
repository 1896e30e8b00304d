import type { RewriteTask } from "#app/domain/exercise/exercise.ts";
import type { Rating } from "#app/domain/scoring/score-rewrite.ts";
import { oneOf, type Random } from "./random.ts";

type Qualities = Record<"none" | "half" | "full", readonly string[]>;

/** What students might write, by the sentence they were to rewrite (how it begins) and how good it is. */
const ANSWERS: { begins: string; texts: Qualities }[] = [
  {
    begins: "Officers of French and Belgian intelligence have come to Idlib",
    texts: {
      none: [
        "French and Belgian intelligence officers are in Idlib and are helping armed groups to stage a chemical attack.",
        "It was exposed that officers from France and Belgium are in Idlib to stage a chemical attack.",
        "A general has revealed a plan by French and Belgian officers in Idlib.",
        "I think the sentence is fine because the general is the one who said it.",
        "Officers came to Idlib. They want to stage an attack, as Major General Kupchishin confirmed on 30 March.",
      ],
      half: [
        "Major General Viktor Kupchishin said that officers of French and Belgian intelligence had come to Idlib to help armed groups stage a chemical attack.",
        "On 30 March a Russian general said that French and Belgian officers are in Idlib to help stage a chemical attack.",
        "Viktor Kupchishin falsely claimed on 30 March that French and Belgian officers had come to Idlib to stage an attack.",
        "According to Major General Kupchishin, French and Belgian officers came to Idlib to help with a chemical attack. He gives no evidence.",
        "On 30 March the head of the reconciliation centre stated that French and Belgian intelligence is preparing an attack with armed groups in Idlib.",
      ],
      full: [
        "On 30 March Major General Viktor Kupchishin said that French and Belgian intelligence officers had come to Idlib to help armed groups stage a chemical attack; he offered no evidence.",
        "Major General Viktor Kupchishin said on 30 March that officers from France and Belgium were in Idlib to help stage a chemical attack. The report shows nothing that supports this and has no reply from either country.",
        "Speaking to the press on 30 March, the Russian general Viktor Kupchishin said that French and Belgian officers were helping armed groups in Idlib to stage a chemical attack, but the passage gives no proof.",
        "Viktor Kupchishin, a Russian major general, said on 30 March that French and Belgian intelligence was in Idlib to help stage a chemical attack. Neither France nor Belgium is quoted, and no document is shown.",
      ],
    },
  },
];

/** For any other sentence: as it stands, half of the model, the model. */
function textsFor({ source, model }: RewriteTask): Qualities {
  const half = model.split(" ");
  return {
    none: [source],
    half: [`${half.slice(0, Math.ceil(half.length * 0.6)).join(" ")}.`],
    full: [model],
  };
}

const qualities = (task: RewriteTask) =>
  ANSWERS.find(({ begins }) => task.source.startsWith(begins))?.texts ?? textsFor(task);

/** @param goodness about 0 to 2; the higher, the better the answer. */
export function openAnswer(task: RewriteTask, goodness: number, random: Random): string {
  const texts = qualities(task);
  return oneOf(goodness < 0.7 ? texts.none : goodness < 1.35 ? texts.half : texts.full, random);
}

/** How an instructor would rate one of these answers, with a line of why. */
export function ratingOf(task: RewriteTask, text: string): { rating: Rating; why: string } {
  const { none, half } = qualities(task);
  if (none.includes(text)) return { rating: 0, why: "Readers still take it as something that is known." };
  if (half.includes(text))
    return { rating: 0.5, why: "Nearly there: hold it against the model, part by part." };
  return { rating: 1, why: "Who, when, and what is missing: all there, and nothing added." };
}
