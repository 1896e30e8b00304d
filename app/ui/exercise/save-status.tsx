import { paths } from "#app/paths.ts";
import { Icon } from "#app/ui/layout/icon.tsx";
import { useHydrated } from "#app/ui/layout/use-hydrated.ts";
import type { SaveState } from "./draft-saver.ts";
import styles from "./workspace.module.css";

interface SaveStatusProps {
  state: SaveState;
  /** Leads to the explanations once the attempt is submitted. */
  reloadUrl: string;
}

/** Whether the work is safe. Only trouble is announced: “Saved” after every mark would drown the rest. */
export function SaveStatus({ state, reloadUrl }: SaveStatusProps) {
  const hydrated = useHydrated();
  return (
    <>
      <span className={`status-line ${hydrated ? "" : styles.statusUnborn}`}>
        {state.at === "rest" ? "Saved as you go" : null}
        {state.at === "saving" ? "Saving …" : null}
        {state.at === "saved" ? (
          <>
            <Icon name="tick" /> Saved at {clockTime(state.when)}
          </>
        ) : null}
        {isTrouble(state) ? <Icon name="alert" /> : null}
        <span role="status">{isTrouble(state) ? troubleInWords(state) : null}</span>
        {state.at === "submitted" ? <a href={reloadUrl}>See the explanations</a> : null}
        {state.at === "signed-out" ? <a href={paths.signIn(reloadUrl)}>Sign in again</a> : null}
      </span>
      <noscript>
        <span className="status-line">Saved when you press a button below</span>
      </noscript>
    </>
  );
}

type Trouble = Extract<SaveState, { at: "unsaved" | "submitted" | "signed-out" | "refused" }>;

function isTrouble(state: SaveState): state is Trouble {
  return (
    state.at === "unsaved" || state.at === "submitted" || state.at === "signed-out" || state.at === "refused"
  );
}

function troubleInWords(state: Trouble): string {
  if (state.at === "unsaved") return "Not saved — kept on this device. Trying again.";
  if (state.at === "signed-out") return "Not saved — kept on this device. You have been signed out.";
  if (state.at === "refused") return `Not saved — kept on this device. ${state.message}`;
  return "Already submitted, in another tab or on another device. Changes made here no longer count.";
}

/** In the reader's own zone; never part of the first render, so that server and browser agree. */
function clockTime(iso: string): string {
  return new Date(iso).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
