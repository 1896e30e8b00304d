import type { z } from "zod";
import type { Path, Report } from "../problems.ts";
import { explainIssue } from "./explain-issue.ts";

/** The data as the schema gives it, or null with every issue reported. */
export function readShape<S extends z.ZodType>(schema: S, data: unknown, report: Report): z.output<S> | null {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const { path, what, mend } of explainIssue(issue, (at) => valueAt(data, at))) {
      report(path, what, mend);
    }
  }
  return null;
}

/** A part of a file that has the right shape, with its place. */
export interface Piece<T> {
  path: Path;
  value: T;
}

/** The entries of a list that have the right shape. The others are left out silently: `readShape` reports them. */
export function sift<S extends z.ZodType>(schema: S, list: unknown, path: Path): Piece<z.output<S>>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => {
    const result = schema.safeParse(entry);
    return result.success ? [{ path: [...path, index], value: result.data }] : [];
  });
}

/** What stands at a path, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    // A place may be written as a bare quote, which the schema reads as {quote}.
    if (typeof value === "string" && step === "quote") continue;
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
