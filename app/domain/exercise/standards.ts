/**
 * The parts of published frameworks that a module may say it serves, each cited once here, so that no teacher's page
 * cites it in its own words.
 * Sources: ISTE Standards: For Students (2024 edition); UNESCO, "Media and Information Literate Citizens: Think
 * Critically, Click Wisely!" (2nd edition, 2021, ISBN 978-92-3-100448-3); ACRL, "Framework for Information Literacy
 * for Higher Education" (adopted 2016). Example: "acrl-authority" is the frame "Authority Is Constructed and Contextual".
 */
const FRAMEWORKS = {
  iste: {
    name: "ISTE Standards: For Students, 2024",
    short: "ISTE",
    url: "https://iste.org/standards/students",
  },
  unesco: {
    name: "UNESCO, Media and Information Literate Citizens: Think Critically, Click Wisely!, 2nd edition, 2021",
    short: "UNESCO MIL",
    url: "https://unesdoc.unesco.org/ark:/48223/pf0000377068",
  },
  acrl: {
    name: "ACRL, Framework for Information Literacy for Higher Education, 2016",
    short: "ACRL",
    url: "https://www.ala.org/acrl/standards/ilframework",
  },
} as const;

export const STANDARDS = [
  { id: "iste-1.2.b", framework: "iste", title: "1.2 Digital Citizen, 1.2.b Online Behavior" },
  {
    id: "iste-1.3.a",
    framework: "iste",
    title: "1.3 Knowledge Constructor, 1.3.a Effective Research Strategies",
  },
  { id: "iste-1.3.b", framework: "iste", title: "1.3 Knowledge Constructor, 1.3.b Evaluate Information" },
  {
    id: "iste-1.3.d",
    framework: "iste",
    title: "1.3 Knowledge Constructor, 1.3.d Explore Real-World Issues",
  },
  { id: "iste-1.7.b", framework: "iste", title: "1.7 Global Collaborator, 1.7.b Multiple Viewpoints" },
  {
    id: "unesco-mil-3",
    framework: "unesco",
    title: "Module 3: Research, information cycle, digital information processing, intellectual property",
  },
  {
    id: "unesco-mil-4",
    framework: "unesco",
    title:
      "Module 4: Media and information literacy competencies to tackle misinformation, disinformation and hate speech",
  },
  { id: "acrl-authority", framework: "acrl", title: "Authority Is Constructed and Contextual" },
  { id: "acrl-creation", framework: "acrl", title: "Information Creation as a Process" },
  { id: "acrl-value", framework: "acrl", title: "Information Has Value" },
  { id: "acrl-inquiry", framework: "acrl", title: "Research as Inquiry" },
  { id: "acrl-conversation", framework: "acrl", title: "Scholarship as Conversation" },
  { id: "acrl-searching", framework: "acrl", title: "Searching as Strategic Exploration" },
] as const;

export type StandardId = (typeof STANDARDS)[number]["id"];

export interface CitedStandard {
  id: StandardId;
  /** As the framework names it, number included where it has one. */
  title: string;
  framework: { name: string; short: string; url: string };
}

/** A part of a framework with the name and address of the whole. */
export function citeStandard(id: StandardId): CitedStandard {
  const standard = STANDARDS.find((one) => one.id === id) ?? STANDARDS[0];
  return { id: standard.id, title: standard.title, framework: FRAMEWORKS[standard.framework] };
}
