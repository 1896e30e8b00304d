import type { Kind } from "#app/domain/exercise/kind.ts";

interface KindWords {
  /** The letter on badges and paper worksheets. */
  letter: string;
  /** The class of tokens.css that sets the kind's colour and line. */
  className: string;
  name: string;
  /** Contained in the full name, for narrow screens. */
  short: string;
  /** One line, as shown under "What the four kinds mean". */
  meaning: string;
  /** The question a reader asks of a sentence. */
  question: string;
}

export const KIND_WORDS: Record<Kind, KindWords> = {
  attribution: {
    letter: "A",
    className: "k-a",
    name: "Unverified attribution",
    short: "Attribution",
    meaning: "A contested fact is handed to us by someone, and nobody is seen to check it.",
    question: "Who says so, and did anyone check?",
  },
  "single-source": {
    letter: "S",
    className: "k-s",
    name: "Single-source claim",
    short: "Source",
    meaning: "A large, checkable claim goes back to one origin.",
    question: "Does more than one source stand behind this?",
  },
  loaded: {
    letter: "L",
    className: "k-l",
    name: "Loaded wording",
    short: "Wording",
    meaning: "A plainer word would keep the facts and change the feeling.",
    question: "Would a plainer word say the same thing?",
  },
  evidence: {
    letter: "E",
    className: "k-e",
    name: "Missing evidence",
    short: "Evidence",
    meaning: "The writer states it as fact, and offers nothing to look at.",
    question: "What could I look at to see for myself?",
  },
};
