import { stringify } from "yaml";
import type { Teaching } from "#app/domain/exercise/teaching.ts";

/** A page for the teachers of a module. */
export function buildTeaching(module: string, more: Partial<Teaching> = {}): Teaching {
  return {
    module,
    aims: ["Tell a source from a relay", "Name what is missing", "Leave sound text alone"],
    before: "Print one worksheet for every two pupils, and bring a local paper.",
    plan: [
      { minutes: 10, what: "Read the lesson together." },
      { minutes: 25, what: "Mark the first passage in pairs." },
      { minutes: 15, what: "Compare the marks and discuss." },
    ],
    questions: ["Who could know?", "Who was asked?", "What would you ask for?", "Who profits from it?"].map(
      (ask) => ({ ask, listenFor: "People who were there, or a document with a date." }),
    ),
    misreadings: ["It is true, so it is fine", "A name is enough", "Everything is suspicious"].map(
      (reading) => ({ reading, answer: "Ask which words on the page show it, and who could check them." }),
    ),
    standards: [
      { id: "iste-1.3.b", how: "Pupils weigh each sentence by what supports it." },
      { id: "unesco-mil-4", how: "Pupils name the means by which a claim misleads." },
      { id: "acrl-authority", how: "Pupils ask who is placed to know, and on what." },
    ],
    ...more,
  };
}

/** The same as its content file has it. */
export function teachingFile(module: string): string {
  const { questions, ...page } = buildTeaching(module);
  return stringify({
    ...page,
    questions: questions.map(({ ask, listenFor }) => ({ ask, listen_for: listenFor })),
  });
}
