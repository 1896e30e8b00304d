import { Link } from "@remix-run/react";
import { ownTermsWords } from "#app/domain/class/own-terms-words.ts";
import type { Stage, Terms } from "#app/domain/class/terms.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "../../layout/icon.tsx";
import { receivedTerms, type Sent } from "../assign/sent-terms.ts";
import { ClassFrame } from "../class-frame.tsx";
import { Pieces } from "../pieces.tsx";
import { whenWords } from "../when.tsx";
import { AssignedSteps, type ShownStep } from "./assigned-steps.tsx";

interface AssignedViewProps {
  id: string;
  title: string;
  class: { id: string; name: string; zone: string };
  module: { id: string; title: string } | null;
  /** The student's own. */
  terms: Sent<Terms>;
  /** The class's. */
  others: Sent<Terms>;
  releasedAt: string | null;
  stage: Stage;
  /** null until it opens. */
  steps: ShownStep[] | null;
  now: string;
  /** Why an attempt could not be begun just now, from the address. */
  why: string | null;
}

const WHY: Record<string, string> = {
  wait: "Every attempt at that passage is used. It can be opened again once its explanations are there.",
  "not-now": "It takes no work just now, by the server’s clock, so nothing was begun.",
};

/** An assignment as one of its students sees it. */
export function AssignedView(props: AssignedViewProps) {
  const { id, title, class: of, module, stage, steps } = props;
  const terms = receivedTerms(props.terms);
  const [now, others] = [new Date(props.now), receivedTerms(props.others)];
  const releasedAt = props.releasedAt === null ? null : new Date(props.releasedAt);
  const why = props.why && Object.hasOwn(WHY, props.why) ? WHY[props.why] : undefined;
  return (
    <ClassFrame
      crumbs={[{ words: of.name, to: paths.class(of.id) }]}
      title={title}
      meta={metaWords(stage, terms, of.zone)}
    >
      <div className="stack stack-6">
        {why && (
          <div className="banner" role="status">
            <Icon name="info" />
            <p>{why}</p>
          </div>
        )}
        <div className="inwords">
          <Pieces paragraphs={ownTermsWords({ terms, others, releasedAt, zone: of.zone, now })} />
        </div>
        {steps && (
          <section aria-labelledby="passages">
            <div className="section-head split">
              <h2 className="h2" id="passages">
                Passages
              </h2>
              {module && (stage === "open" || stage === "late") && (
                <p className="small">
                  <Link to={paths.module(module.id)}>Read the lesson first</Link>
                </p>
              )}
            </div>
            <AssignedSteps assignment={id} module={module?.id ?? null} steps={steps} most={terms.attempts} />
          </section>
        )}
      </div>
    </ClassFrame>
  );
}

function metaWords(stage: Stage, terms: Terms, zone: string): string {
  if (stage === "not-open") return `Opens ${whenWords(terms.opensAt, zone, "full")}`;
  if (stage === "closed") return "Closed";
  return `${stage === "late" ? "Was due" : "Due"} ${whenWords(terms.dueAt, zone, "full")}`;
}
