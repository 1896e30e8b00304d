import type { Problem } from "../problems.ts";
import type { SourceFile } from "../read-sources.ts";
import { type FoundText, textsIn } from "../yaml/texts-in.ts";
import { grams, runsIn, showRun, wordsIn } from "./word-runs.ts";

const EXPLAINS = ["why", "check", "next"];
/** Five words in a row are hard to avoid in a thousand explanations; six are a formula. */
const RUN = 6;
/** An opening is a formula from this share of all explanations on, unless they are very few. */
const OPENING = { share: 0.03, least: 5 };
/** The same for the first word of a `why`. */
const FIRST_WORD = { share: 0.15, least: 5 };

interface Repeats {
  /** Line for the survey. */
  summary: string;
  /** Notes, since a repeated phrase may be the plainest one. */
  notes: Problem[];
}

/** Phrases that occur in more than one explanation, and openings that too many share. */
export function checkRepeats(sources: SourceFile[]): Repeats {
  const explanations = sources
    .flatMap((source) => textsIn(source, []))
    .filter(({ key }) => EXPLAINS.includes(key ?? ""));
  const phrases = repeatedPhrases(explanations);
  const openings = byOpening(explanations, 2);
  const [common, sharing] = [...openings].reduce((a, b) => (b[1].length > a[1].length ? b : a), ["", []] as [
    string,
    FoundText[],
  ]);
  const whys = explanations.filter(({ key }) => key === "why");
  return {
    summary: `${explanations.length}, ${phrases.length} repeated phrases, most common opening “${common}” (${sharing.length})`,
    notes: [
      ...phrases,
      ...tooCommon(openings, explanations.length, OPENING, "explanations begin with"),
      ...tooCommon(byOpening(whys, 1), whys.length, FIRST_WORD, "`why` begin with"),
    ],
  };
}

function repeatedPhrases(explanations: FoundText[]): Problem[] {
  const known = new Map<string, string>();
  return explanations.flatMap(({ file, value, positionAt }) => {
    const words = wordsIn(value);
    const runs = runsIn(words, RUN, (gram) => known.get(gram));
    // Only now, so that a phrase repeated within one explanation is left to its author.
    for (const gram of grams(words, RUN)) {
      if (!known.has(gram)) known.set(gram, `${file}, line ${positionAt(0).line}`);
    }
    return runs.map((run) => ({
      file,
      ...positionAt(run.words[0]?.index ?? 0),
      what: `these ${run.words.length} words stand in ${run.origin} too: “${showRun(run)}”`,
      mend: "Say it in other words in one of the two.",
    }));
  });
}

/** The explanations by their first words, in small letters. */
function byOpening(explanations: FoundText[], words: number): Map<string, FoundText[]> {
  const openings = new Map<string, FoundText[]>();
  for (const explanation of explanations) {
    const opening = wordsIn(explanation.value).slice(0, words);
    const key = opening.map(({ plain }) => plain).join(" ");
    openings.set(key, [...(openings.get(key) ?? []), explanation]);
  }
  return openings;
}

function tooCommon(
  openings: Map<string, FoundText[]>,
  of: number,
  limit: { share: number; least: number },
  say: string,
): Problem[] {
  return [...openings].flatMap(([opening, [first, second, ...others]]) => {
    const count = others.length + 2;
    if (!first || !second || count < limit.least || count <= limit.share * of) return [];
    const example = `${second.file}, line ${second.positionAt(0).line}`;
    return {
      file: first.file,
      ...first.positionAt(0),
      what: `${count} of ${of} ${say} “${opening}”, here and in ${example}`,
      mend: `At most ${Math.round(100 * limit.share)} % should: begin some of them otherwise.`,
    };
  });
}
