import { z } from "zod";
import { KINDS } from "#app/domain/exercise/kind.ts";

/** NFC, with every run of white space as one space. */
export function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

const UNPRINTABLE = /\p{Surrogate}|(?![\n\r\t])\p{Cc}/u;
const isPrintable = (text: string) => !UNPRINTABLE.test(text);
const printable = {
  message: "holds a character that cannot be shown",
  params: { mend: "Type the text again; it may have been pasted from another program." },
};

/** Running text in one line; lengths in UTF-16 code units after tidying. */
export const text = (min = 1, max = 2000) =>
  z.string().overwrite(tidy).min(min).max(max).refine(isPrintable, printable);

/** Text whose lines matter: passages and Markdown. */
export const lines = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => value.trim() !== "", {
      message: "is empty",
      params: { mend: "Write the text under it." },
    })
    .refine(isPrintable, printable);

/** Why something is weak, or holds: 1–3 sentences. */
export const why = text(60, 420);
/** What a person could do: 1–2 sentences. */
export const check = text(30, 300);
/** What to look at after that. */
export const next = text(10, 300);

export const id = z.string().refine((value) => /^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(value), {
  message: "is not made of small letters and digits joined by single hyphens",
  params: { mend: "Write it like “water-authority-memo”, at most 64 characters." },
});

export const kind = z.enum(KINDS);
export const level = z.enum(["beginner", "intermediate", "advanced"]);
export const minutes = z.int().min(1).max(120);
export const tags = z.array(id).nullish();

export const language = z.string().refine(isLanguage, {
  message: "is not a language tag",
  params: { mend: "Write “en” for English." },
});

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A day, a month or a year. */
export const date = z.string().refine(isDate, {
  message: "is not a date",
  params: {
    mend: "Write year-month-day, like 2026-05-04; or the month, 2026-05; or “2026” in quotation marks.",
  },
});

function isDate(value: string): boolean {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value) ?? [];
  if (!year) return false;
  const whole = `${year}-${month}-${day}`;
  const time = Date.parse(`${whole}T00:00:00Z`);
  // Engines roll 31 April over to 1 May.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}

export const url = z.string().refine((value) => /^https?:\/\/[^\s/]/.test(value) && URL.canParse(value), {
  message: "is not a web address",
  params: { mend: "Copy the whole address, from “https://” on." },
});
