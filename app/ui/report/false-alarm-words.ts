import type { Kind } from "#app/domain/exercise/kind.ts";
import type { Passage } from "#app/domain/passage/passage.ts";
import type { FalseAlarmExplanation } from "#app/domain/scoring/explain-marks.ts";
import { aCaseOf, inKeyOrder, listOf, plainKind } from "./kind-phrases.ts";
import { quoteOf } from "./quote-of.ts";

/** The decision rule for each kind: when a careful reader leaves a sentence alone. */
const LEAVE_ALONE: Record<Kind, string> = {
  attribution:
    "An attribution is left alone when the words are routine, when checking is reported, or when the source speaks of its own act.",
  "single-source":
    "A claim is left alone when two independent origins saw it at first hand, or when the source speaks only of itself.",
  loaded:
    "Wording is left alone when it is technical, legal or chosen by those it names, or when it stands inside a quotation and belongs to the speaker.",
  evidence:
    "A statement is left alone when it is common knowledge, can be looked up, or names a document well enough to find it.",
};

/** Why a mark was needless, where the author wrote no note on the sentence. Specific to the sentence's findings. */
export function whyNeedless(alarm: FalseAlarmExplanation, passage: Passage): string {
  const kinds = inKeyOrder(alarm.marks.map((mark) => mark.kind));
  const rules = kinds.map((kind) => LEAVE_ALONE[kind]).join(" ");
  return `${whereItStands(alarm, kinds, passage)} ${rules}`;
}

function whereItStands(alarm: FalseAlarmExplanation, kinds: Kind[], passage: Passage): string {
  const { weakHere } = alarm;
  if (weakHere.length === 0) return "In the key this sentence holds up.";
  const same = weakHere.find((finding) => kinds.includes(finding.kind));
  const place = same?.places[0];
  if (same && place)
    return `The ${plainKind(same.kind)} here is in other words: ${quoteOf(passage, place.core)}.`;
  const others = inKeyOrder(weakHere.map((finding) => finding.kind)).map(aCaseOf);
  return `This sentence is weak in another way: the key has it as ${listOf(others)}.`;
}
