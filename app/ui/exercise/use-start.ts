import { useCallback, useEffect, useRef, useState } from "react";
import type { Answers } from "#app/domain/attempt/answers.ts";
import { parseAnswers } from "#app/domain/attempt/parse-answers.ts";
import type { PublicExercise } from "#app/domain/exercise/public-exercise.ts";
import { draftToRestore, sameAnswers } from "./draft-to-restore.ts";
import { readDraft } from "./local-draft.ts";

interface StartOptions {
  exercise: PublicExercise;
  attempt: { id: string; answers: Answers; seq: number };
  /** What the form says now. */
  read: () => unknown;
  /** The form no longer says what the server holds. */
  onEdit: () => void;
}

/**
 * What the fields start from: the server's answers, or the copy on this device once the page is alive. Each new start
 * has its own `turn`, with which the fields are mounted afresh.
 */
export function useStart({ exercise, attempt, read, onEdit }: StartOptions) {
  const [start, setStart] = useState({ answers: attempt.answers, turn: 0 });
  const [offer, setOffer] = useState<Answers | null>(null);
  const held = useRef(attempt);

  const restore = useCallback((answers: Answers) => {
    setOffer(null);
    setStart(({ turn }) => ({ answers, turn: turn + 1 }));
  }, []);

  useEffect(() => {
    const found = draftToRestore(exercise, held.current, readDraft(held.current.id));
    if (found?.sure === true) return restore(found.answers);
    if (found !== null) return setOffer(found.answers);
    // Questions may have been answered before the scripts arrived.
    const now = parseAnswers(exercise, read());
    if (now.ok && !sameAnswers(now.answers, held.current.answers)) onEdit();
  }, [exercise, read, restore, onEdit]);

  useEffect(() => {
    if (start.turn > 0) onEdit();
  }, [start.turn, onEdit]);

  return {
    start,
    offered: offer !== null,
    takeOffer: () => {
      if (offer !== null) restore(offer);
    },
  };
}
