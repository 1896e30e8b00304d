import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { type StepState, Steps } from "./steps.tsx";

interface ModuleBarProps {
  title: string;
  steps: {
    module: { id: string; title: string } | null;
    position: number;
    total: number;
    states: StepState[];
  };
}

/** Where you are: module, passage, and how many there are. */
export function ModuleBar({ title, steps }: ModuleBarProps) {
  const { module, position, total, states } = steps;
  return (
    <>
      <nav className="crumbs" aria-label="Where you are">
        <ol>
          <li>
            <Link to={paths.home()}>Modules</Link>
          </li>
          {module && (
            <li>
              <Link to={paths.module(module.id)}>{module.title}</Link>
            </li>
          )}
          <li aria-current="page">{module ? `Passage ${position} of ${total}` : title}</li>
        </ol>
      </nav>
      {states.length > 0 && <Steps states={states} what="passages" />}
    </>
  );
}
