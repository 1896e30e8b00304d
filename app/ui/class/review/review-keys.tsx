import { useEffect, useState } from "react";
import { useHydrated } from "../../layout/use-hydrated.ts";
import styles from "./review.module.css";
import { useReviewKeys } from "./use-review-keys.ts";

/** Kept on this device: single keys may be in the way of speech input. */
const STORED = "says-who:review-keys";

const KEYS: [string[], string][] = [
  [["n", "j"], "next in the queue"],
  [["p", "k"], "previous"],
  [["1", "2", "3"], "rate the open answer: not yet, partly, yes"],
  [["c"], "comment on the sentence whose number has the focus, else on the whole attempt"],
  [["Ctrl", "Enter"], "send, also from within a field"],
];

/** The shortcuts of this page, and the switch that turns them off. */
export function ReviewKeys() {
  const hydrated = useHydrated();
  const [on, setOn] = useState(true);
  useEffect(() => setOn(stored() !== "off"), []);
  useReviewKeys(hydrated && on);
  if (!hydrated) return null;
  return (
    <details className={`small no-print ${styles.keys}`}>
      <summary>Keys on this page</summary>
      <dl>
        {KEYS.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label className="choice">
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => {
            setOn(target.checked);
            store(target.checked ? "on" : "off");
          }}
        />{" "}
        Use these keys
      </label>
    </details>
  );
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function store(value: string): void {
  try {
    localStorage.setItem(STORED, value);
  } catch {
    // Storage is closed to us: the switch then holds for this page only.
  }
}
