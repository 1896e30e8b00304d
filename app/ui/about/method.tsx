import { KindMeanings } from "../passage/kind-meanings.tsx";
import styles from "./about.module.css";

/** How scores are computed, in plain words. */
export function Method() {
  return (
    <article className={`wrap ${styles.about}`}>
      <h1 className="h1">Method and scoring</h1>
      <p className="deck">
        What you are asked to do, how it is counted, and what a score can and cannot tell you.
      </p>
      <div className={`prose ${styles.body}`}>
        <h2 className="h2">What we ask</h2>
        <p>
          Read a passage and mark what is weak in it. A claim is weak when the text gives its reader too
          little to rest on. It may still be true: the key never depends on how the story turned out, only on
          what the text shows.
        </p>
        <KindMeanings className={styles.kinds} />
        <h2 className="h2">What a mark earns</h2>
        <p>
          Each weakness in the key has a core: the words that matter. Cover half of them or more and stay
          within their sentence, and the mark earns full credit. So marking just the words and marking the
          whole sentence earn the same. A mark that spills into other sentences earns less, in proportion. The
          right place with another kind earns half, unless the key accepts that kind too.
        </p>
        <p>
          Marks and findings are paired one to one in the way that gives you the most. A second mark on
          something you have already found is a repeat and costs nothing. Every other mark is a false alarm.
        </p>
        <h2 className="h2">From credits to a score</h2>
        <p>
          The score is twice your total credit, divided by your marks plus the findings. False alarms make the
          divisor larger, and so do misses. For a sound passage, with nothing to find, leaving all of it alone
          scores 100%, one false alarm 50%, two 33%.
        </p>
        <p className="inwords">
          A worked example. A passage has two findings. You mark the first exactly: 1. You mark the second
          with another kind: ½. You also mark a sound sentence. That is a credit of 1½ from three marks and
          two findings: 2 × 1½ ÷ (3 + 2) = <b>60%</b>.
        </p>
        <h2 className="h2">Questions</h2>
        <ul>
          <li>
            One right answer: all or nothing. Several: right ones chosen less wrong ones, never below zero.
          </li>
          <li>
            Putting in order: the share of pairs that stand the right way round. Matching: the share of right
            pairs.
          </li>
          <li>
            Rewriting: no machine scores it. You see a model answer and three levels, and rate yourself; in
            work for a class an instructor rates it. Until then it is left out of the total.
          </li>
          <li>A question left empty scores 0, and you are told before you submit.</li>
        </ul>
        <p>
          A passage weighs as much as it has findings, at least three; a question weighs one. Your first
          attempt is the one that counts. You may try again as often as you like.
        </p>
        <h2 className="h2">Work for a class</h2>
        <p>
          Your teacher decides how many attempts there are, which of them counts, and when you see the
          explanations. Whatever is handed in after you could see them cannot count. A teacher may change a
          score and says why; the computed one is kept and shown beside it.
        </p>
        <p>
          Of a class we show how often each weakness was found, with the range that the true share probably
          lies in (Wilson’s 95% interval); how well sentences were told apart and how readily they were
          marked, from ten weak and ten sound ones on; and for each question the usual figures of test
          analysis. With fewer than ten attempts these figures say little, and the page says so.
        </p>
        <h2 className="h2">How sure are you?</h2>
        <p>
          Saying how sure you are is optional and never part of the score. Over many answers it shows whether
          your confidence fits: of the answers given at 75%, about three in four should be right.
        </p>
        <h2 className="h2">What a score cannot say</h2>
        <p>
          One passage says little about a reader. Catching what is weak and leaving alone what is sound are
          two different skills, and suspecting everything is neither. Reading closely also is not the same as
          checking: every module ends with what you would check next.
        </p>
        <h2 className="h2">Where the rules come from</h2>
        <p className="small">
          The mark score is the Dice coefficient (F1) on credits. The pairing is an optimal one-to-one
          assignment. Words are found by the Unicode text segmentation of your browser and our server.
          Discernment of drills follows Maertens and others, 2023 (the Misinformation Susceptibility Test);
          certainty is scored by Brier’s rule of 1950, beside the grade. The figures of test analysis are
          those that Moodle documents under “Quiz statistics calculations”.
        </p>
      </div>
    </article>
  );
}
