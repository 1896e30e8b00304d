import { KINDS, type Kind } from "#app/domain/exercise/kind.ts";
import { KindBadge, KindName } from "../passage/kind-badge.tsx";
import { KIND_WORDS } from "../passage/kind-words.ts";
import styles from "./four-kinds.module.css";

const EXAMPLES: Record<Kind, { before: string; marked: string; after: string }> = {
  attribution: { before: "", marked: "An insider admitted", after: " that the report had been softened." },
  "single-source": {
    before: "",
    marked: "The bridge carries 9,000 people a day,",
    after: " the same insider said.",
  },
  loaded: { before: "The council’s ", marked: "shameful", after: " silence continued." },
  evidence: { before: "", marked: "Repairs will cost twice the estimate.", after: "" },
};

/** The four kinds as four questions, each with an example. */
export function FourKinds() {
  return (
    <section className="wrap" aria-labelledby="four">
      <div className="rule-double split">
        <h2 className="h2" id="four">
          Four questions for any sentence
        </h2>
        <p className="muted small">Each kind has a letter, a line and a key</p>
      </div>
      <div className={`columns ${styles.kinds}`}>
        {KINDS.map((kind) => (
          <FourthOfKinds key={kind} kind={kind} />
        ))}
      </div>
      <p className={`serif ${styles.foot}`}>
        And about half of what you will read here is sound. Leaving it alone earns as much as marking what is
        not, and we say why it holds up.
      </p>
    </section>
  );
}

function FourthOfKinds({ kind }: { kind: Kind }) {
  const { before, marked, after } = EXAMPLES[kind];
  return (
    <div>
      <h3 className={styles.name}>
        <KindBadge kind={kind} size="lg" /> <KindName kind={kind} />
      </h3>
      <p className={styles.question}>{KIND_WORDS[kind].question}</p>
      <p className={styles.example}>
        <span className="vh">Example: </span>
        {before}
        <mark className={`mark ${KIND_WORDS[kind].className}`}>{marked}</mark>
        {"\u2060"}
        <KindBadge kind={kind} />
        {after}
      </p>
    </div>
  );
}
