import { Icon } from "../layout/icon.tsx";

const WORDS: Record<string, string> = {
  saved: "Saved.",
  archived: "The class is archived. Nobody can join it, and its students no longer see it among what is due.",
  unarchived: "The class runs again. Joining is closed until you open it.",
  removed: "They no longer teach this class.",
  withdrawn: "That link no longer works.",
  "student-removed": "The student is no longer in this class.",
  "student-erased": "The account and everything kept about it are erased.",
};

/** What has just been done, from the address; nothing for words it does not know. */
export function DoneBanner({ done }: { done: string | null }) {
  const words = done && Object.hasOwn(WORDS, done) ? WORDS[done] : undefined;
  if (!words) return null;
  return (
    <div className="banner" role="status">
      <Icon name="tick" />
      <p>{words}</p>
    </div>
  );
}
