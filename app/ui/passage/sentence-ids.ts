/** Ids of a sentence's parts in the page; `sentence` counts from 0, ids as readers do from 1. */
export function sentenceIds(task: string, sentence: number): { button: string; text: string; marks: string } {
  const n = sentence + 1;
  return { button: `${task}-b${n}`, text: `${task}-s${n}`, marks: `${task}-m${n}` };
}
