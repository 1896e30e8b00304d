import type { Form, Subject } from "#app/domain/exercise/subject-and-form.ts";

const SUBJECT_WORDS: Record<Subject, string> = {
  "local-news": "local news",
  health: "health",
  science: "science",
  economy: "economy",
  sport: "sport",
  technology: "technology",
  environment: "environment",
  conflict: "conflict",
};

const FORM_WORDS: Record<Form, string> = {
  "news-report": "News report",
  "press-release": "News from a press release",
  opinion: "Opinion",
  "social-post": "Post and the article it leads to",
  "live-blog": "Live blog",
  caption: "Pictures and their captions",
};

/** "News report: health, science"; what the tags do not tell is left out. */
export function tagWords(form: Form | null, subjects: Subject[]): string {
  const about = subjects.map((subject) => SUBJECT_WORDS[subject]).join(", ");
  const kind = form ? FORM_WORDS[form] : "";
  if (kind && about) return `${kind}: ${about}`;
  return kind || about.charAt(0).toUpperCase() + about.slice(1);
}
