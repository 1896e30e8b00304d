import type { Mark } from "#app/domain/attempt/answers.ts";
import { KINDS } from "#app/domain/exercise/kind.ts";
import type { Passage, Sentence } from "#app/domain/passage/passage.ts";
import { overlaps } from "#app/domain/passage/span.ts";
import { Icon } from "#app/ui/layout/icon.tsx";
import { KindBadge, KindName } from "#app/ui/passage/kind-badge.tsx";
import { KIND_WORDS } from "#app/ui/passage/kind-words.ts";
import { groundsOf } from "./ground.ts";
import type { ViewProps } from "./mark-view.tsx";
import { Passages } from "./passages.tsx";
import styles from "./plain-form.module.css";
import { Questions, questionTasks } from "./question.tsx";
import { OF_ONES_OWN, submitLabel } from "./submit-bar.tsx";

interface PlainFormProps extends ViewProps {
  markUrl: string;
}

/** Four tick boxes under every sentence: the same task, scored in the same way, without a line of script. */
export function PlainForm(props: PlainFormProps) {
  const { exercise, answers, submitting, after, notices, markUrl } = props;
  const grounds = groundsOf(exercise);
  const questions = questionTasks(exercise);
  return (
    <div className={`wrap ${styles.formview}`}>
      {notices}
      <Passages exercise={exercise} grounds={grounds} intro={<Intro markUrl={markUrl} />}>
        {({ task, passage }) => {
          const answer = answers[task];
          return (
            <PlainPassage
              key={task}
              task={task}
              passage={passage}
              marks={answer?.type === "mark" ? answer.marks : []}
            />
          );
        }}
      </Passages>
      {questions.length > 0 ? (
        <div className={`stack stack-7 ${styles.questions}`}>
          <Questions tasks={questions} answers={answers} />
        </div>
      ) : null}
      <p className={`cluster no-print ${styles.end}`}>
        <button
          type="submit"
          name="intent"
          value="submit"
          className="btn btn--primary"
          aria-disabled={submitting}
        >
          {submitLabel({ marks: grounds.length > 0 ? 0 : null, questions: questions.length, answered: 0 })}
        </button>{" "}
        <button type="submit" name="intent" value="save" className="btn" aria-disabled={submitting}>
          Save and come back
        </button>
      </p>
      <p className="small muted no-print">{after ?? OF_ONES_OWN}</p>
    </div>
  );
}

function Intro({ markUrl }: { markUrl: string }) {
  return (
    <div className={`stack ${styles.intro}`}>
      <div className="banner no-print">
        <Icon name="info" />
        <p>
          This form works without scripts and is scored in the same way, sentence by sentence. Tick a kind
          under any sentence that needs it, and leave the sound ones empty.
        </p>
        <a href={markUrl}>Mark in the text</a>
      </div>
      <Kinds />
    </div>
  );
}

function Kinds() {
  return (
    <details className={styles.help} open>
      <summary>What the four kinds mean</summary>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>
            <KindBadge kind={kind} /> <KindName kind={kind} />: {lowerFirst(KIND_WORDS[kind].meaning)}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface PlainPassageProps {
  task: string;
  passage: Passage;
  marks: Mark[];
}

function PlainPassage({ task, passage, marks }: PlainPassageProps) {
  return (
    <>
      <input type="hidden" name={`plain.${task}`} value="1" />
      <input type="hidden" name={`m.${task}`} value={JSON.stringify(marks)} />
      {passage.paragraphs.map((paragraph) => (
        <div className={styles.paragraph} key={paragraph[0]?.index}>
          {paragraph.map((sentence) => (
            <PlainSentence
              key={sentence.index}
              task={task}
              sentence={sentence}
              language={passage.language}
              marks={marks.filter((mark) => overlaps(mark, sentence))}
            />
          ))}
        </div>
      ))}
    </>
  );
}

interface PlainSentenceProps {
  task: string;
  sentence: Sentence;
  language: string;
  marks: Mark[];
}

function PlainSentence({ task, sentence, language, marks }: PlainSentenceProps) {
  return (
    <fieldset className={styles.sentence}>
      <legend className={styles.words}>
        <span className={styles.number}>{sentence.index + 1}</span>{" "}
        <span lang={language}>{sentence.text}</span>
      </legend>
      <div className={styles.kinds}>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              name={`s.${task}.${sentence.index}`}
              value={kind}
              defaultChecked={marks.some((mark) => mark.kind === kind)}
            />{" "}
            <KindBadge kind={kind} look="hollow" /> <span>{KIND_WORDS[kind].name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
