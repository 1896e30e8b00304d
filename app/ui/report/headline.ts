import type { SentenceTally } from "#app/domain/scoring/describe-result.ts";
import type { TaskResult } from "#app/domain/scoring/result.ts";
import { allOf, capitalise, inWords, someOf } from "#app/domain/words/number-words.ts";

/** The sentence before the numbers: what was stopped at and what was left alone, over all marked passages. */
export function headline(tallies: SentenceTally[]): string {
  const { weak, weakStopped, sound, soundLeft } = tallies.reduce(add, NOTHING);
  if (weak === 0) return soundPassage(sound, soundLeft);
  if (sound === 0) return weakPassage(weak, weakStopped);
  return `You ${stopped(weak, weakStopped)}, and ${leftAlone(sound, soundLeft, weakStopped > 0)}.`;
}

const NOTHING: SentenceTally = { weak: 0, weakStopped: 0, sound: 0, soundLeft: 0 };

function add(a: SentenceTally, b: SentenceTally): SentenceTally {
  return {
    weak: a.weak + b.weak,
    weakStopped: a.weakStopped + b.weakStopped,
    sound: a.sound + b.sound,
    soundLeft: a.soundLeft + b.soundLeft,
  };
}

/** "stopped at five of the six weak sentences". */
function stopped(weak: number, stoppedAt: number): string {
  if (weak === 1)
    return stoppedAt === 1 ? "stopped at the one weak sentence" : "passed over the one weak sentence";
  return `stopped at ${someOf(stoppedAt, weak)} weak sentences`;
}

/** "left five of the six sound ones alone". */
function leftAlone(sound: number, left: number, stoppedAny: boolean): string {
  const all = sound === 1 ? "the one sound sentence" : `${allOf(sound)} sound ones`;
  if (left === 0) return stoppedAny ? `at ${all} too` : `marked ${all}`;
  return left === sound ? `left ${all} alone` : `left ${someOf(left, sound)} sound ones alone`;
}

/** No weak sentence at all: leaving everything alone is the whole of it. */
function soundPassage(sound: number, left: number): string {
  if (sound === 1)
    return left === 1
      ? "You left the one sentence alone. It holds up."
      : "You marked the one sentence. It holds up.";
  const all = `${capitalise(allOf(sound))} hold up.`;
  if (left === sound) return `You left ${allOf(sound)} alone. ${all}`;
  if (left === 0) return `You marked ${allOf(sound)} sentences. ${all}`;
  return `You left ${inWords(left)} of the ${inWords(sound)} sentences alone. ${all}`;
}

function weakPassage(weak: number, stopped: number): string {
  if (weak === 1)
    return stopped === 1
      ? "You stopped at the one sentence. It is weak."
      : "You left the one sentence alone. It is weak.";
  if (stopped === weak)
    return `You stopped at ${allOf(weak)} sentences. ${capitalise(allOf(weak))} are weak.`;
  return `You stopped at ${someOf(stopped, weak)} sentences. ${capitalise(allOf(weak))} are weak.`;
}

/** Where there was nothing to mark: how many questions were answered right. */
export function questionHeadline(results: TaskResult[]): string {
  const scored = results.filter((result) => result.type !== "mark" && result.type !== "rewrite");
  const right = scored.filter((result) => result.score === 1).length;
  if (scored.length === 0) return "Your answer is in.";
  if (scored.length === 1)
    return right === 1 ? "You answered the question right." : "The question is worth another look.";
  return `You answered ${someOf(right, scored.length)} questions right.`;
}
