import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";

interface StartFormProps {
  exercise: string;
  module: string | null;
  /** The assignment that it is begun for. */
  assignment?: string;
  children: ReactNode;
}

/** Begins an exercise, or goes on with it: beginning changes something, so it is a form and not a link. */
export function StartForm({ exercise, module, assignment, children }: StartFormProps) {
  return (
    <Form method="post" action={paths.startAttempt()}>
      <input type="hidden" name="exercise" value={exercise} />
      {module && <input type="hidden" name="module" value={module} />}
      {assignment && <input type="hidden" name="assignment" value={assignment} />}
      {children}
    </Form>
  );
}
