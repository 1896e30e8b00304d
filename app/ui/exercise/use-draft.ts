import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { answersFromEntries } from "#app/domain/attempt/answers-from-entries.ts";
import type { PublicExercise } from "#app/domain/exercise/public-exercise.ts";
import { DraftSaver, type SaveState } from "./draft-saver.ts";
import { keepDraft, LAST_CALL, type LastCall, wipeDraft } from "./local-draft.ts";
import { sendDraft } from "./send-draft.ts";

interface DraftOptions {
  form: RefObject<HTMLFormElement>;
  exercise: PublicExercise;
  attempt: { id: string; seq: number };
  draftUrl: string;
}

export interface Draft {
  state: SaveState;
  changed: () => void;
  /** Before submitting: no more drafts, and the number that the submission carries. */
  suspend: () => number;
  resume: () => void;
}

/** What the form says right now, before anyone has judged it. */
export function readForm(exercise: PublicExercise, form: HTMLFormElement): unknown {
  const entries = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return answersFromEntries(exercise, entries);
}

/** Saves the form as it changes: to this device at once, to the server after a pause. */
export function useDraft({ form, exercise, attempt, draftUrl }: DraftOptions): Draft {
  const [state, setState] = useState<SaveState>({ at: "rest" });
  const saver = useRef<DraftSaver | null>(null);
  const { id } = attempt;
  const firstSeq = useRef(attempt.seq);

  useEffect(() => {
    // Leaving within the app takes the form away before the last request is made: remember what it held.
    let last: FormData | null = null;
    const current = () => {
      if (form.current !== null) last = new FormData(form.current);
      return last ?? new FormData();
    };
    const mine = new DraftSaver({
      seq: firstSeq.current,
      send: (seq, leaving) => {
        const data = current();
        data.set("seq", String(seq));
        return sendDraft(draftUrl, data, leaving);
      },
      keep: (seq) => {
        current();
        if (form.current !== null) keepDraft(id, { seq, answers: readForm(exercise, form.current) });
      },
      forget: () => wipeDraft(id),
      tell: setState,
    });
    saver.current = mine;
    const leave = () => void mine.flush(true);
    const back = () => void mine.flush();
    const lastCall = (event: Event) => (event as LastCall).detail.push(mine.flush(true));
    window.addEventListener("pagehide", leave);
    window.addEventListener(LAST_CALL, lastCall);
    window.addEventListener("online", back);
    return () => {
      void mine.flush(true);
      mine.stop();
      window.removeEventListener("pagehide", leave);
      window.removeEventListener(LAST_CALL, lastCall);
      window.removeEventListener("online", back);
    };
  }, [form, exercise, id, draftUrl]);

  return {
    state,
    changed: useCallback(() => saver.current?.changed(), []),
    suspend: useCallback(() => saver.current?.suspend() ?? firstSeq.current + 1, []),
    resume: useCallback(() => saver.current?.resume(), []),
  };
}
