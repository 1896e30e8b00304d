import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Icon } from "../layout/icon.tsx";
import { StartForm } from "./start-form.tsx";

type NextStep =
  | { type: "exercise"; exercise: string; module: string; title: string }
  | { type: "drills"; module: string; set: number; title: string }
  | { type: "module"; module: string; title: string };

/** The one button that goes on. */
export function NextStepForm({ next, start = "Next" }: { next: NextStep; start?: string }) {
  if (next.type === "exercise") {
    return (
      <StartForm exercise={next.exercise} module={next.module}>
        <button type="submit" className="btn btn--primary">
          {start}: {next.title} <Icon name="next" />
        </button>
      </StartForm>
    );
  }
  const to = next.type === "drills" ? paths.drills(next.module, next.set) : paths.moduleNext(next.module);
  return (
    <Link className="btn btn--primary" to={to}>
      {next.type === "drills" ? `${start}: ${next.title}` : "What would you check next?"} <Icon name="next" />
    </Link>
  );
}
