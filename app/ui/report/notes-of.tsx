import type { ReactNode } from "react";
import type { Passage } from "#app/domain/passage/passage.ts";
import type { Explanation, MarkExplanations, SoundExplanation } from "#app/domain/scoring/explain-marks.ts";
import { cardId } from "./card-id.ts";
import { falseAlarmTitle } from "./false-alarm-title.ts";
import { whyNeedless } from "./false-alarm-words.ts";
import { furtherNotes, type PlacedNote } from "./further-notes.tsx";
import { inKeyOrder } from "./kind-phrases.ts";
import { leadOf } from "./lead-of.ts";
import { Letters, MarginNote } from "./margin-note.tsx";
import { quoteOf } from "./quote-of.ts";

interface Setting {
  prefix: string;
  passage: Passage;
}

/** Every note of a passage, by the index of the sentence it stands beside, in the order of the words meant. */
export function notesOf(made: MarkExplanations, setting: Setting): Map<number, ReactNode[]> {
  const placed: PlacedNote[] = [
    ...made.sound.map((one) => ({ sentence: one.sentence, end: 0, note: soundNote(one, setting) })),
    ...made.explanations.flatMap((one) => [
      { sentence: one.sentence, end: one.end, note: explanationNote(one, setting) },
      ...(one.type === "finding" ? furtherNotes(one, setting) : []),
    ]),
  ];
  const notes = new Map<number, ReactNode[]>();
  for (const { sentence, note } of placed.sort((a, b) => a.end - b.end)) {
    notes.set(sentence, [...(notes.get(sentence) ?? []), note]);
  }
  return notes;
}

function soundNote({ note, sentence, leftAlone }: SoundExplanation, { prefix }: Setting) {
  const outcome = leftAlone ? "left-alone" : "sound";
  return (
    <MarginNote
      key={`sound-${note.place.start}`}
      prefix={prefix}
      sentence={sentence}
      outcome={outcome}
      side="left"
    >
      {note.why}
    </MarginNote>
  );
}

function explanationNote(one: Explanation, { prefix, passage }: Setting) {
  const card = cardId(prefix, one);
  if (one.type === "false-alarm") {
    const { lead, rest } = leadOf(one.sound[0]?.why ?? whyNeedless(one, passage));
    return (
      <MarginNote
        key={card}
        prefix={prefix}
        sentence={one.sentence}
        outcome="false-alarm"
        outcomeWords={falseAlarmTitle(one)}
        side="right"
      >
        You marked <Letters kinds={inKeyOrder(one.marks.map((mark) => mark.kind))} />. {lead}
        {rest && <More card={card} sentence={one.sentence} />}
      </MarginNote>
    );
  }
  const { finding, verdict, mark } = one;
  const { lead, rest } = leadOf(finding.why);
  return (
    <MarginNote
      key={card}
      prefix={prefix}
      sentence={one.sentence}
      outcome={verdict}
      side="right"
      kind={finding.kind}
    >
      {mark && mark.kind !== finding.kind && (
        <>
          You marked <Letters kinds={[mark.kind]} />
          {verdict === "other-kind" ? ". " : ", which is accepted here. "}
        </>
      )}
      {verdict === "partly-found" && mark && `You marked ${quoteOf(passage, mark)}. `}
      {lead}
      {(verdict === "missed" || verdict === null) && finding.accepts.length > 0 && (
        <>
          {" "}
          <Letters kinds={inKeyOrder(finding.accepts)} word="or" /> {verdict ? "was" : "is"} accepted here
          too.
        </>
      )}
      {rest && <More card={card} sentence={one.sentence} />}
    </MarginNote>
  );
}

function More({ card, sentence }: { card: string; sentence: number }) {
  return (
    <>
      {" "}
      <a className="no-print" href={`#${card}`}>
        More<span className="vh"> on sentence {sentence + 1}</span>
      </a>
    </>
  );
}
