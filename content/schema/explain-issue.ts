import type { z } from "zod";
import type { Path } from "../problems.ts";
import { nearest } from "./nearest.ts";

interface Explained {
  path: Path;
  what: string;
  mend: string;
}

const TYPES: Record<string, [name: string, mend: string]> = {
  string: ["text", "Put the value in quotation marks."],
  number: ["a number", "Write digits only, without quotation marks."],
  int: ["a whole number", "Write digits only, without quotation marks."],
  boolean: ["“true” or “false”", "Write true or false, without quotation marks."],
  array: ["a list", "Begin each entry on its own line with “- ”, or write [one, two]."],
  object: ["a group of keys", "Write its keys below it, each indented by two spaces more."],
};

/** A zod issue in words for an author. `valueAt` reads the data, to say what stands there now. */
export function explainIssue(issue: z.core.$ZodIssue, valueAt: (path: Path) => unknown): Explained[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const label = labelOf(path);
  const value = valueAt(path);
  const one = (what: string, mend: string): Explained[] => [{ path, what, mend }];
  if (issue.code === "unrecognized_keys") {
    const known = issue.message.split(", ");
    return issue.keys.map((key) => ({
      path: [...path, key],
      what: `the key “${clip(key)}” is not known here`,
      mend: suggest(key, known),
    }));
  }
  if (value === undefined && issue.code !== "custom") {
    return one(`${label} is missing`, "Add it; the guide in content/README.md shows where it goes.");
  }
  switch (issue.code) {
    case "invalid_type": {
      const [name, mend] = TYPES[issue.expected] ?? [issue.expected, "Compare it with the guide."];
      return one(value === null ? `${label} is empty` : `${label} should be ${name}`, mend);
    }
    case "invalid_value":
      return one(
        `${label} is “${clip(value)}”, which is not known`,
        suggest(value, issue.values.map(String)),
      );
    case "invalid_union":
      return one(
        `${label} is “${clip(value)}”, which is not known`,
        suggest(value, ((issue as { options?: unknown[] }).options ?? []).map(String)),
      );
    case "too_small":
      return one(
        `${label} ${sizeOf(value)}; at least ${issue.minimum} ${wanted(value, Number(issue.minimum))}`,
        typeof value === "string" ? "Say more." : "Add what is missing.",
      );
    case "too_big":
      return one(
        `${label} ${sizeOf(value)}; at most ${issue.maximum} ${wanted(value, Number(issue.maximum))}`,
        typeof value === "string" ? "Shorten it." : "Take some away.",
      );
    case "custom":
      return one(`${label} ${issue.message}`, String(issue.params?.mend ?? "Compare it with the guide."));
    default:
      return one(`${label} is not as it should be`, "Compare it with the guide.");
  }
}

/** “`why`”, “entry 2 of `places`”, or “the file” for the empty path. */
function labelOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "the file";
  return typeof last === "number" ? `entry ${last + 1} of \`${path.at(-2) ?? "the file"}\`` : `\`${last}\``;
}

function suggest(word: unknown, known: string[]): string {
  const close = nearest(clip(word), known);
  return `${close ? `Did you mean “${close}”? ` : ""}Known are: ${known.join(", ")}.`;
}

function sizeOf(value: unknown): string {
  if (typeof value === "string") return `has ${value.replace(/\s+/gu, " ").trim().length} characters`;
  return Array.isArray(value) ? `has ${value.length} entries` : `is ${clip(value)}`;
}

function wanted(value: unknown, limit: number): string {
  if (typeof value === "number") return "is allowed";
  return limit === 1 ? "is needed" : "are needed";
}

/** Shows a value in a message without flooding it. */
export function clip(value: unknown): string {
  const shown = typeof value === "object" && value !== null ? "…" : String(value);
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}
