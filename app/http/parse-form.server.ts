import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { readForm } from "./form.server.ts";

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
export async function parseForm<S extends z.ZodObject>(
  request: Request,
  schema: S,
): Promise<Parsed<z.infer<S>>> {
  const submission = parseWithZod(await readForm(request), { schema });
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
