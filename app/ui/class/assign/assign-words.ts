/** Where on the form a problem is mended, where the field's name is not its id. */
export const PROBLEM_ANCHORS = { choices: "counts-first", archived: "main" };

const DONE: Record<string, string> = {
  assigned: "Assigned. Students see it from the time it opens.",
  kept: "Kept as a draft. Students do not see it.",
  saved: "The changes are saved, and hold for attempts already made, too.",
  released: "The explanations are open to everyone who has handed in.",
  withdrawn: "It is a draft again. Students do not see it.",
  exception: "The exception is kept.",
  "exception-removed": "The exception is removed: the class’s terms hold again.",
};

const MOVED: Record<string, string> = { opens: "Opens", due: "Due", closes: "Closes" };

/** What has just been done, from the address; null where nothing was. */
export function doneWords(done: string | null, moved: string[]): string | null {
  const words = done !== null && Object.hasOwn(DONE, done) ? DONE[done] : undefined;
  if (!words) return null;
  const fields = moved.flatMap((one) => (Object.hasOwn(MOVED, one) ? (MOVED[one] ?? []) : []));
  if (fields.length === 0) return words;
  return `${words} ${fields.join(" and ")}: the clocks go forward over the time typed, and the one shown below is meant.`;
}
