import { Icon } from "../layout/icon.tsx";
import styles from "./hero.module.css";
import { Specimen } from "./specimen.tsx";
import { StartForm } from "./start-form.tsx";

interface HeroProps {
  first: { exercise: string; module: string; minutes: number } | null;
  signedIn: boolean;
}

/** What the site is, and the one thing to do first. */
export function Hero({ first, signedIn }: HeroProps) {
  return (
    <section className={`wrap ${styles.hero}`} aria-labelledby="hero">
      <div className={styles.lead}>
        <h1 className="display" id="hero">
          Read the sentence. Then ask who&nbsp;says&nbsp;so.
        </h1>
        <p className="deck">
          Short news-style passages, and a pencil. Mark the claims that rest on too little, leave alone the
          ones that hold up, and see every sentence explained.
        </p>
        {first && (
          <div className="cluster">
            <StartForm exercise={first.exercise} module={first.module}>
              <button type="submit" className="btn btn--primary">
                Start with a short passage <Icon name="next" />
              </button>
            </StartForm>
            <span className="small muted">
              About {first.minutes} minutes.{!signedIn && " No account needed."}
            </span>
          </div>
        )}
      </div>
      <Specimen />
    </section>
  );
}
