import type { Files } from "./sample-content.ts";

/** A sound passage of 12 plain sentences. */
const CALM = `
      The town of Ferrow closed its swimming pool on Monday for repairs.
      The pool opened in 1988 and stands beside the school.
      Lena Orr, who runs the pool, said that she will keep the shop open.
      The council met on Tuesday evening in the town hall.
      Its minutes show that seven members voted for the repairs.
      The builder sent a bill for the work in March.
      Visitors could read the bill at the desk of the library.

      A bus takes pupils to the pool in the next town on Fridays.
      It leaves from the municipal market at nine and returns in the afternoon.
      The driver, Mirela Dancu, told us that the bus was completely full on both days.
      Parents may write to the education department until the end of May.
      The council will meet again in June to hear from swimmers.`;

function soundExercise(id: string, title: string, tags: string): string {
  return `id: ${id}
title: ${title}
level: beginner
minutes: 5
language: en
tags: ${tags}
passages:
  - id: a
    headline: Pool closes for repairs
    byline: Staff writer, 3 May
    text: |${CALM}
tasks:
  - {id: mark, type: mark, passage: a}
debrief:
  not_established: [How long the repairs will take is left open.]
  next: [Ask the council for its plan of the work.]
`;
}

const EXERCISE = `id: broken-pump
title: A pump at the pool
level: beginner
minutes: 6
language: en
tags: [local-news, news-report]
passages:
  - id: a
    headline: Pool closes in Ferrow
    byline: Staff writer, 3 May
    text: |
      The town of Ferrow closed its swimming pool on Monday for repairs.
      Officials revealed that the pump had been broken on purpose.
      The pool opened in 1988 and stands beside the school.
      Lena Orr, who runs the pool, said that she will keep the shop open.
      The council met on Tuesday evening in the town hall.
      Its minutes show that seven members voted for the repairs.
      The greedy builder sent a bill for the work in March.

      Visitors could read the bill at the desk of the library.
      Swimmers have caught colds because the water was too cold.
      The engineer said that the whole roof will fall within a year.
      A bus takes pupils to the pool in the next town on Fridays.
      The council will meet again in June to hear from swimmers.
tasks:
  - id: mark
    type: mark
    passage: a
    findings:
      - id: revealed
        kind: attribution
        places: ["Officials revealed"]
        why: Who the officials are stays open, and their verb makes a charge look proven.
        check: Ask the town hall who inspected the pump and when.
      - id: greedy
        kind: loaded
        places: ["greedy"]
        why: Without this word the bill would still be a bill; only our opinion of the builder would change.
        check: Compare the sum with the offers of two other firms.
      - id: colds
        kind: evidence
        places: ["Swimmers have caught colds because the water was too cold"]
        why: A cause is stated by the writer alone, with no doctor and no temperature behind it.
        check: Look for a note of the water's temperature that week.
      - id: roof
        kind: single-source
        places: ["the whole roof will fall within a year"]
        why: One engineer is the only origin of a claim that would concern a whole town.
        check: Find a second report on the roof, by somebody else.
    sound:
      - place: Its minutes show that seven members voted for the repairs.
        why: Minutes are a document that any reader may ask to see at the town hall.
debrief:
  not_established: [Whether somebody broke the pump is left open.]
  next: [Ask the council for its plan of the work.]
`;

const LESSON = `A news text hands you claims, and each of them came from somewhere. Some are shown: there is a
        document, a number that was measured, a person who was there and can be asked. Others are only said, by
        somebody who may or may not know. Both can turn out to be true, and both can turn out to be wrong. Before you
        share a text, look for the place where a claim enters it, and ask who put it there. Then ask how that
        person could know, and what would show that it is so.`;

const MODULE = `id: pool-news
title: News from the pool
summary: A pool closes, and a town talks about the reason.
level: beginner
minutes: 30
audience: for readers of 14 and over
objectives: [tell a source from a relay, name what is missing, leave sound text alone]
lesson:
  title: Said, and shown
  minutes: 4
  blocks:
    - text: |
        ${LESSON}

        ${LESSON}
    - example: {text: Experts say the bridge is safe., quote: Experts say, kind: attribution, note: No name is given that one could ask.}
    - example: {text: The council met on Tuesday., sound: true, note: Plain and easy to check.}
steps:
  - drills: {title: Two drills, items: [ferry-experts, council-vote]}
  - exercise: broken-pump
  - exercise: calm-pool
  - exercise: calm-bus
  - exercise: calm-council
  - drills: {title: "Checkpoint: two more", items: [lazy-gardener, ferry-report]}
next:
  intro: Reading closely is not the same as checking.
  items:
    - {question: Who was placed to know?, text: Look for a name and a post., example: The engineer who took the sample.}
`;

const drill = (id: string, text: string, highlight: string, why: string, check: string, more = "") =>
  `- {id: ${id}, text: "${text}", highlight: "${highlight}", why: "${why}", check: "${check}", level: beginner${more}}\n`;

/** A small course that keeps every rule of the check and all it promises: not one problem, not one note. */
export const GOOD_COURSE: Files = {
  "course.yaml": `title: Says Who?
modules: [pool-news]
holds:
  modules: 1
  exercises: 4
  sound_passages: 3
  comparisons: 0
  rewrites: 0
  task_types: [mark]
  drills: 4
  drills_of_each_kind: 0
  sound_drills: 2
  twins: 1
  subjects: [local-news, sport]
  forms: [news-report, opinion]
  levels: [beginner]
`,
  "modules/pool-news.yaml": MODULE,
  "exercises/broken-pump.yaml": EXERCISE,
  "exercises/calm-pool.yaml": soundExercise("calm-pool", "The pool on Monday", "[sport, news-report]"),
  "exercises/calm-bus.yaml": soundExercise("calm-bus", "The bus on Fridays", "[sport, opinion]"),
  "exercises/calm-council.yaml": soundExercise("calm-council", "The vote", "[local-news, news-report]"),
  "drills/attribution.yaml": drill(
    "ferry-experts",
    "Experts say that the new ferry is safe.",
    "Experts say",
    "Experts without a name or a field cannot be asked how they know.",
    "Write to the ferry company for the name of its inspector.",
  ),
  "drills/loaded.yaml": drill(
    "lazy-gardener",
    "The lazy gardener left at four.",
    "lazy",
    "Leaving at four is a fact; the word before it passes judgement on the man.",
    "See his contract for the hours that he is paid for.",
  ),
  "drills/sound.yaml":
    drill(
      "council-vote",
      "Seven members voted for the plan, the minutes show.",
      "the minutes show",
      "Such a record is kept by law and open to whoever walks into the hall.",
      "Read page one of the minutes at the library.",
    ) +
    drill(
      "ferry-report",
      "The ferry passed test 12 of the harbour office, dated 3 May.",
      "passed test 12 of the harbour office, dated 3 May",
      "With number, office and date, this test can be found again by anybody.",
      "Request test 12 from the harbour office by post.",
      ", twin: ferry-experts",
    ),
  "teaching/pool-news.yaml": `module: pool-news
aims: [tell a source from a relay, name what is missing, leave sound text alone]
before: Print one worksheet for each pupil.
plan:
  - {minutes: 10, what: Read the lesson together.}
  - {minutes: 20, what: Mark one text in pairs.}
  - {minutes: 15, what: Compare what the pairs marked.}
questions:
  - {ask: Who could know this?, listen_for: People who were there or measured it.}
  - {ask: What is missing here?, listen_for: A document that one could ask for.}
  - {ask: Which word judges?, listen_for: A word that can be taken out at no loss.}
  - {ask: Why leave this alone?, listen_for: Its source decides about it and is named.}
misreadings:
  - {reading: All of it is false., answer: Weak is not false. Ask what would show that it is true.}
  - {reading: A name is a proof., answer: A name tells whom to ask. The answer is still to come.}
  - {reading: Two papers say so., answer: Both may have it from one person. Count the origins.}
standards:
  - {id: iste-1.3.b, how: Pupils judge what a text offers as support.}
  - {id: acrl-authority, how: Pupils ask who is placed to know.}
  - {id: acrl-inquiry, how: Pupils name what they would look for.}
`,
};
