/**
 * What is worth saying beside a passage about how a class read it: at most one thing a sentence, and only from figures.
 *
 *     passed over   fewer than half marked a weak sentence
 *     split         of those who marked it, a third or more chose another kind
 *     well spotted  six in ten or more found it; said once, of the best found
 *     doubted       three in ten or more marked a sound sentence
 *
 * Source: mockup of the class results. Example: 12 of 21 marked sentence 3, six of them as another kind: "Split on the
 * kind. 12 marked it, 6 of them as another kind, most often as a single-source claim. …" From five students on; of fewer, figures are about each of them.
 */
import type { Kind } from "../exercise/kind.ts";
import type { FindingReading } from "./finding-reading.ts";
import type { ShownNote, ShownSentence } from "./shown-reading.ts";

const NOTES_FROM = 5;

export function readingNotes(
  sentences: ShownSentence[],
  findings: FindingReading[],
  handedIn: number,
): ShownNote[] {
  if (handedIn < NOTES_FROM) return [];
  const best = bestFound(findings, handedIn);
  return sentences.flatMap((sentence) => {
    const here = findings.filter((finding) => finding.sentence === sentence.index);
    const [worst] = here.toSorted((a, b) => foundBy(a) - foundBy(b));
    if (sentence.kinds.length === 0) return doubted(sentence, handedIn);
    if (!worst) return [];
    return weakNote(sentence, worst, handedIn) ?? (here.some((one) => one === best) ? spotted(best) : []);
  });
}

const foundBy = ({ found, partly }: FindingReading) => found + partly;

/** The one that most understood, where that is six in ten or more. */
function bestFound(findings: FindingReading[], handedIn: number): FindingReading | undefined {
  const [best] = findings.toSorted((a, b) => foundBy(b) - foundBy(a));
  return best && foundBy(best) >= 0.6 * handedIn ? best : undefined;
}

function weakNote(
  { index, marked }: ShownSentence,
  { kind, otherKind, otherMost }: FindingReading,
  handedIn: number,
): ShownNote | null {
  const by = marked ?? 0;
  if (by < handedIn / 2) {
    const words = `${handedIn - by} of ${handedIn} passed it over. ${ASK[kind]}`;
    return { sentence: index, kind, title: "Passed over by most", words };
  }
  if (otherKind >= by / 3) {
    const most = otherMost ? `, most often as ${NAMES[otherMost]}` : "";
    const words = `${by} marked it, ${otherKind} of them as another kind${most}. What would each reading ask for?`;
    return { sentence: index, kind, title: "Split on the kind", words };
  }
  return null;
}

function spotted(best: FindingReading | undefined): ShownNote[] {
  if (!best) return [];
  const words = `${foundBy(best)} found it, more than anything else here.`;
  return [{ sentence: best.sentence, kind: best.kind, title: "Well spotted", words }];
}

function doubted({ index, marked }: ShownSentence, handedIn: number): ShownNote[] {
  const by = marked ?? 0;
  if (by < 0.3 * handedIn) return [];
  const words = `Sound, yet ${by} of ${handedIn} marked it. What makes it hold up?`;
  return [{ sentence: index, kind: null, title: "Doubted without need", words }];
}

const NAMES: Record<Kind, string> = {
  attribution: "an unverified attribution",
  "single-source": "a single-source claim",
  loaded: "loaded wording",
  evidence: "missing evidence",
};

/** Something to do in the lesson that fits every weakness of the kind. */
const ASK: Record<Kind, string> = {
  attribution: "Ask who says so, and how anybody could have checked.",
  "single-source": "Ask where each claim comes from, and count the origins on the board.",
  loaded: "Ask which word could be a plainer one without a fact being lost.",
  evidence: "Ask what one would have to be shown to see it for oneself.",
};
