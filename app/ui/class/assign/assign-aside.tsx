import { type Exception, termsWords } from "#app/domain/class/terms-words.ts";
import type { ReadTerms } from "#app/domain/class/typed-terms.ts";
import { Pieces } from "../pieces.tsx";
import styles from "./assign.module.css";

interface AssignAsideProps {
  students: number;
  zone: string;
  now: Date;
  read: ReadTerms;
  exceptions: Exception[];
  published: boolean;
}

/** The form in sentences, and its buttons. */
export function AssignAside({ published, ...experience }: AssignAsideProps) {
  return (
    <aside className={`${styles.stick} stack`} aria-labelledby="experience">
      <h2 className="h3 rule-ink" id="experience">
        What they will experience
      </h2>
      <div className="inwords">
        <Pieces paragraphs={termsWords(experience)} />
      </div>
      <div className="stack stack-3 rule-top">
        <p className="cluster">
          {published ? (
            <button type="submit" form="assign" name="intent" value="save" className="btn btn--primary">
              Save changes
            </button>
          ) : (
            <>
              <button type="submit" form="assign" name="intent" value="publish" className="btn btn--primary">
                Assign
              </button>
              <button type="submit" form="assign" name="intent" value="draft" className="btn">
                Keep as a draft
              </button>
            </>
          )}
        </p>
        <p className="caption">
          {published
            ? "Changes hold for attempts already made, too: which of them counts is found anew."
            : "Students see a draft only once it is assigned. Dates and terms can be changed later, passages cannot."}
        </p>
      </div>
    </aside>
  );
}
