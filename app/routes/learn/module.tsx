import { json, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { entry, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";
import { learnerOf } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { CheckNext } from "#app/ui/exercise/check-next.tsx";
import { Lesson } from "#app/ui/exercise/lesson.tsx";
import { NextStepForm } from "#app/ui/exercise/next-step-form.tsx";
import { StepList } from "#app/ui/exercise/step-list.tsx";
import { Icon } from "#app/ui/layout/icon.tsx";
import { LEVEL_WORDS } from "#app/ui/layout/level-words.ts";
import { Steps } from "#app/ui/layout/steps.tsx";
import { courseHas } from "#app/use-cases/learn/course-has.server.ts";
import { keepNote, MAX_NOTE } from "#app/use-cases/learn/keep-note.server.ts";
import { openModule } from "#app/use-cases/learn/open-module.server.ts";
import styles from "./module.module.css";

export const loader = handle(async ({ params, url, context, learner, account }) => {
  const outcome = await openModule(context, { module: params.module ?? "", userId: learner?.id ?? null });
  if (!outcome.ok) throw notFound();
  return {
    ...outcome.opened,
    maxNote: MAX_NOTE,
    signedIn: account !== null,
    kept: url.searchParams.has("kept"),
  };
});

/** Keeps the note under "What would you check next?"; somebody new becomes a guest here. */
export const action = handle(async (visit) => {
  const { context, params, request } = visit;
  const module = params.module ?? "";
  const entries = await readEntries(request);
  if (!courseHas.module(context, module)) throw notFound();
  const body = entry(entries, "note") ?? "";
  // Nobody becomes a guest for an empty note.
  if (!visit.learner && body.trim() === "") return redirect(paths.moduleNext(module));
  const { person, headers } = await learnerOf(visit);
  const outcome = await keepNote(context, { userId: person.id, module, body });
  if (outcome.ok) return redirect(paths.noteKept(module), { headers });
  if (outcome.reason === "gone") throw notFound();
  const [most, length] = [MAX_NOTE, outcome.length].map((n) => n.toLocaleString("en-GB"));
  const message = `A note has at most ${most} characters; this one has ${length}.`;
  return json({ message, typed: body }, { status: 422, headers });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Module: ${data?.module.title ?? "not found"} · Says Who?` },
];

export default function ModulePage() {
  const {
    module,
    position,
    modules,
    steps,
    current,
    done,
    next,
    note,
    kept,
    signedIn,
    following,
    maxNote,
    teaching,
  } = useLoaderData<typeof loader>();
  const refused = useActionData<{ message: string; typed: string }>() ?? null;
  return (
    <>
      <div className="wrap">
        <nav className="crumbs page-top no-print" aria-label="Where you are">
          <ol>
            <li>
              <Link to={paths.home()}>Modules</Link>
            </li>
            <li aria-current="page">{module.title}</li>
          </ol>
        </nav>
        <header className={styles.head}>
          <div className="stack">
            <h1 className="h1">{module.title}</h1>
            <p className="deck">{module.summary}</p>
            <p className="metaline">
              Module {position} of {modules} · {LEVEL_WORDS[module.level]} · {module.minutes} minutes ·{" "}
              {module.audience}
            </p>
            {module.contentNote && (
              <div className="banner">
                <Icon name="info" />
                <p>{module.contentNote}</p>
              </div>
            )}
            {next && <NextStepForm next={next} start={done > 0 || current !== 0 ? "Continue" : "Start"} />}
            <div className={styles.meter}>
              <Steps states={steps.map((step) => step.progress.state)} what="steps" />{" "}
              <span className="small muted" aria-hidden="true">
                {done} of {steps.length} steps
              </span>
            </div>
          </div>
          <section className="card" aria-labelledby="objectives">
            <h2 className="card__title" id="objectives">
              By the end you can
            </h2>
            <ul className={`serif bullets ${styles.objectives}`}>
              {module.objectives.map((objective, index) => (
                <li key={objective}>{objective + (index + 1 < module.objectives.length ? ";" : ".")}</li>
              ))}
            </ul>
          </section>
        </header>
      </div>
      <Lesson lesson={module.lesson} />
      <section className="wrap" aria-labelledby="steps">
        <div className="section-head split">
          <h2 className="h2" id="steps">
            Steps
          </h2>
          <p className="small muted">
            In this order, or any other. Your first attempt at a passage is the one that is scored.
          </p>
        </div>
        <StepList module={module.id} lesson={module.lesson} steps={steps} current={current} />
      </section>
      <CheckNext
        most={maxNote}
        next={module.next}
        note={note}
        kept={kept}
        refused={refused}
        signedIn={signedIn}
      />
      {teaching && (
        <p className="wrap cluster small">
          <Link to={paths.teaching(module.id)}>
            For teachers<span className="vh"> of {module.title}</span>
          </Link>
          <span className="muted">A plan, questions to discuss and worksheets to print</span>
        </p>
      )}
      {following && (
        <p className="wrap cluster">
          <span className="muted small">Next module</span>
          <Link className="serif" to={paths.module(following.id)}>
            {following.title}
          </Link>
          <span className="caption">{following.summary}</span>
        </p>
      )}
    </>
  );
}
