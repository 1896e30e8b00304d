import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

type Parsed<T> =
  | {
      ok: true;
      value: T;
      refuse: (fields: Record<string, string | undefined>, form?: string) => SubmissionResult;
    }
  | { ok: false; result: SubmissionResult };

/** Fields whose value is never sent back to the browser. */
const SECRET = ["password", "current", "next"];

/** Reads a form by a schema; what is wrong comes back beside its field, with what was typed. */
export function parseForm<S extends z.ZodObject>(entries: [string, string][], schema: S): Parsed<z.infer<S>> {
  // Only what the form holds: Conform reads structure into names, and a stranger's names would build what they like.
  const form = new FormData();
  for (const [name, value] of entries) if (name in schema.shape) form.append(name, value);
  const submission = parseWithZod(form, { schema });
  const hideFields = SECRET.filter((name) => name in schema.shape) as never[];
  if (submission.status !== "success") return { ok: false, result: submission.reply({ hideFields }) };
  return {
    ok: true,
    value: submission.value,
    refuse: (fields, form) =>
      submission.reply({
        hideFields,
        formErrors: form ? [form] : [],
        fieldErrors: Object.fromEntries(
          Object.entries(fields).flatMap(([name, words]) => (words ? [[name, [words]]] : [])),
        ) as never,
      }),
  };
}
