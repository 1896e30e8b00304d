/**
 * What a passage is about and what kind of text it is, as its tags say. Only these tags may be shown: any other may
 * hint at the key.
 * Source: issue "The course". Example: ["press-release", "health", "dropped-attribution"] is {form: "press-release",
 * subjects: ["health"]}.
 */
export const SUBJECTS = [
  "local-news",
  "health",
  "science",
  "economy",
  "sport",
  "technology",
  "environment",
  "conflict",
] as const;

export const FORMS = [
  "news-report",
  "press-release",
  "opinion",
  "social-post",
  "live-blog",
  "caption",
] as const;

export type Subject = (typeof SUBJECTS)[number];
export type Form = (typeof FORMS)[number];

/** In the order of the lists; null: no tag names a form. */
export function subjectAndForm(tags: readonly string[]): { form: Form | null; subjects: Subject[] } {
  return {
    form: FORMS.find((form) => tags.includes(form)) ?? null,
    subjects: SUBJECTS.filter((subject) => tags.includes(subject)),
  };
}
