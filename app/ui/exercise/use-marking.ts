import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Answers, Mark } from "#app/domain/attempt/answers.ts";
import type { Kind } from "#app/domain/exercise/kind.ts";
import { overlaps } from "#app/domain/passage/span.ts";
import { wordsOf } from "#app/domain/passage/words.ts";
import type { PassageHandlers } from "#app/ui/passage/marked-passage.tsx";
import { sentenceIds } from "#app/ui/passage/sentence-ids.ts";
import { selectedSpan } from "#app/ui/passage/text-position.ts";
import { afterPaint } from "./after-paint.ts";
import type { Ground } from "./ground.ts";
import { type MarkingStep, startMarking, takeStep } from "./marking.ts";

/** Marking as the page does it: the state, and what happens to the focus after each step. */
export function useMarking(grounds: Ground[], answers: Answers, onMarks: () => void) {
  const [marking, dispatch] = useReducer(
    (state: ReturnType<typeof startMarking>, step: MarkingStep) => takeStep(grounds, state, step),
    undefined,
    () => startMarking(grounds, answers),
  );
  const toolbar = useRef<HTMLDivElement>(null);
  const told = useRef(marking.marks);
  const { marks, pick } = marking;

  useEffect(() => {
    if (told.current === marks) return;
    told.current = marks;
    return afterPaint(onMarks);
  }, [marks, onMarks]);

  const handlers = useMemo(
    () =>
      new Map(
        grounds.map((ground) => [
          ground.task,
          handlersFor(ground, dispatch, () => focusKinds(toolbar.current)),
        ]),
      ),
    [grounds],
  );

  /** From the list of marks to its words and kinds. */
  const change = useCallback((task: string, mark: Mark) => {
    dispatch({ do: "change", task, mark });
    document.getElementById(`passage-${task}`)?.scrollIntoView({ block: "nearest" });
    focusKinds(toolbar.current, mark.kind);
  }, []);

  // Finding the words takes a moment in a long passage; the first click should not have to wait for it.
  useEffect(() => {
    for (const { passage } of grounds) wordsOf(passage.text, passage.language);
  }, [grounds]);

  function giveKind(kind: Kind) {
    const loose = pick === null ? looseSelection(grounds) : null;
    if (loose !== null) dispatch(loose);
    dispatch({ do: "give-kind", kind });
    backToText();
  }

  /** From the toolbar back to the sentence, so that the keys go on working there. */
  function backToText() {
    const ground = grounds.find(({ task }) => task === pick?.task);
    const sentence = ground?.sentences.find((candidate) => pick !== null && overlaps(candidate, pick));
    if (ground !== undefined && sentence !== undefined) focusSentence(ground.task, sentence.index);
  }

  return {
    marking,
    dispatch,
    toolbar,
    handlers,
    giveKind,
    backToText,
    change,
  };
}

function handlersFor(
  ground: Ground,
  dispatch: (step: MarkingStep) => void,
  toKinds: () => void,
): PassageHandlers {
  const { task } = ground;
  return {
    onTap: (sentence, at) => {
      dispatch({ do: "tap", task, sentence, at });
      focusSentence(task, sentence);
      clearThumbBar(task, sentence);
    },
    onWords: (span) => {
      dispatch({ do: "choose-words", task, span });
      const first = ground.sentences.find((sentence) => overlaps(sentence, span));
      if (first !== undefined) focusSentence(task, first.index);
    },
    onOpen: (sentence) => {
      dispatch({ do: "open", task, sentence });
      toKinds();
    },
    onKey: (key, sentence) => {
      if (key.press === "kind") dispatch({ do: "give-kind", kind: key.kind, task, sentence });
      else if (key.press === "move") dispatch({ do: "move", task, sentence, edge: key.edge, by: key.by });
      else if (key.press === "clear") dispatch({ do: "clear", task, sentence });
      else dispatch({ do: "cancel" });
    },
    onLeave: () => dispatch({ do: "cancel", quiet: true }),
  };
}

/** Words selected with the phone's own handles count as chosen, if the selection lies wholly in a passage. */
function looseSelection(grounds: Ground[]): MarkingStep | null {
  const selection = document.getSelection();
  for (const { task, sentences } of grounds) {
    const box = document.getElementById(`passage-${task}`);
    if (box === null || selection === null) continue;
    const within = box.contains(selection.anchorNode) && box.contains(selection.focusNode);
    const span = within ? selectedSpan(box, sentences) : null;
    if (span !== null) return { do: "choose-words", task, span };
  }
  return null;
}

function focusSentence(task: string, sentence: number) {
  document.getElementById(sentenceIds(task, sentence).button)?.focus({ preventScroll: true });
}

function focusKinds(toolbar: HTMLElement | null, kind?: Kind) {
  const wanted = kind === undefined ? '[tabindex="0"]' : `[data-kind="${kind}"]`;
  toolbar?.querySelector<HTMLElement>(wanted)?.focus({ preventScroll: true });
}

/** On a phone the bars at the bottom rise over the text that was just tapped. */
function clearThumbBar(task: string, sentence: number) {
  if (!window.matchMedia("(max-width: 50rem)").matches) return;
  document.getElementById(sentenceIds(task, sentence).text)?.scrollIntoView({ block: "nearest" });
}
