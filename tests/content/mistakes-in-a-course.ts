import type { Mistake } from "./mistake.ts";

const course = "course.yaml";
const module = "modules/pool-news.yaml";
const pump = "exercises/broken-pump.yaml";
const calm = "exercises/calm-pool.yaml";
const teaching = "teaching/pool-news.yaml";
const sound = "drills/sound.yaml";

/** In `GOOD_COURSE`: each breaks one rule of the check, though the course still loads. */
export const MISTAKES_IN_A_COURSE: Mistake[] = [
  ...(
    [
      ["modules: 1", "modules: 2", "has 1 module of the 2 promised"],
      ["exercises: 4", "exercises: 6", "has 4 exercises of the 6 promised\\. Write 2 more, or promise less"],
      ["sound_passages: 3", "sound_passages: 4", "has 3 exercises on sound passages of the 4 promised"],
      ["comparisons: 0", "comparisons: 1", "has 0 exercises that compare two passages of the 1 promised"],
      ["rewrites: 0", "rewrites: 1", "has 0 exercises with a rewrite of the 1 promised"],
      ["task_types: [mark]", "task_types: [mark, order]", "no task is a `order`"],
      ["drills: 4", "drills: 5", "has 4 drills of the 5 promised"],
      ["sound_drills: 2", "sound_drills: 3", "has 2 sound drills of the 3 promised"],
      ["twins: 1", "twins: 2", "has 1 pair of twins of the 2 promised"],
      ["[local-news, sport]", "[local-news, sport, health]", "no exercise has the tag “health”"],
      ["[news-report, opinion]", "[news-report, opinion, caption]", "no exercise has the tag “caption”"],
    ] as const
  ).map(([from, to, says]) => ({
    name: `a promise not kept: ${to}`,
    file: course,
    from: `  ${from}`.replace("  [", "["),
    to: `  ${to}`.replace("  [", "["),
    at: to,
    says: new RegExp(says),
  })),
  {
    name: "an exercise without a form",
    file: calm,
    from: "[sport, news-report]",
    to: "[sport]",
    at: "tags:",
    says: /no tag of “calm-pool” says its form\. Add one of news-report, opinion\./,
  },
  {
    name: "an exercise with two forms",
    file: calm,
    from: "[sport, news-report]",
    to: "[sport, news-report, opinion]",
    at: "tags:",
    says: /“calm-pool” has two forms, “news-report” and “opinion”/,
  },
  {
    name: "an exercise without a subject",
    file: calm,
    from: "[sport, news-report]",
    to: "[pools, news-report]",
    at: "tags:",
    says: /no tag of “calm-pool” says its subject\. Add one of local-news, sport\./,
  },
  {
    name: "a module with too few exercises",
    file: module,
    from: "  - exercise: calm-bus\n",
    to: "",
    at: "id: pool-news",
    says: /“pool-news” has 3 exercises\. A module has 4 to 6\./,
  },
  {
    name: "a lesson that is too short",
    file: module,
    from: "A news text hands you claims, and each of them came from somewhere. Some are shown: there is a",
    to: "Look: a",
    at: "lesson:",
    says: /the lesson of “pool-news” has \d+ words, examples and notes counted\. .*: lengthen it\./,
  },
  {
    name: "a lesson that is too long",
    file: module,
    from: "A news text",
    to: `${"So it is. ".repeat(80)}A news text`,
    at: "lesson:",
    says: /has \d+ words, examples and notes counted\. .*: shorten it\./,
  },
  {
    name: "no checkpoint at the end",
    file: module,
    from: "Checkpoint: two more",
    to: "Two more",
    at: "id: pool-news",
    says: /does not end with a checkpoint\. Let its last step be a set of drills/,
  },
  {
    name: "a set with too few sound drills",
    file: module,
    from: "[ferry-experts, council-vote]",
    to: "[ferry-experts]",
    at: "- drills: {title: Two drills",
    says: /0 of the 1 drills of “Two drills” are sound\. At least 40 % should be/,
  },
  {
    name: "a kind that no finding and no drill has",
    file: pump,
    from: "kind: evidence",
    to: "kind: attribution",
    at: "",
    says: /“pool-news” holds nothing of the kind `evidence`/,
  },
  {
    name: "a passage that is too easy for its level",
    file: calm,
    from: "level: beginner",
    to: "level: advanced",
    at: "- id: a",
    says: /passage a has the reading grade \d\.\d\. For advanced it should be 8\.0 to 14\.0: join/,
  },
  {
    name: "a passage that is too hard for its level",
    file: calm,
    from: "swimming pool on Monday for repairs.",
    to: `swimming pool on Monday for ${"extraordinarily complicated municipal ".repeat(12)}repairs.`,
    at: "- id: a",
    says: /passage a has the reading grade \d+\.\d\. For beginner it should be 4\.0 to 9\.0: write shorter/,
  },
  {
    name: "a passage in which marking everything pays",
    file: pump,
    from: "    findings:\n",
    to: `    findings:\n${["The town", "Lena Orr", "The council met", "A bus takes"].map(flagged).join("")}`,
    at: "- id: a",
    says: /every sentence of “broken-pump” as `attribution` scores 65 %\. It should stay below 60 %/,
  },
  {
    name: "a link in a lesson",
    file: module,
    from: "A news text",
    to: "[A news text](https://example.org/a)",
    at: "[A news text]",
    says: /a web address stands here: “\[A news text\]\(https:.*an address belongs under `established`/,
  },
  {
    name: "an address in a teacher's page",
    file: teaching,
    from: "Print one worksheet",
    to: "Go to www.example.org/sheets and print one worksheet",
    at: "www.example.org",
    says: /a web address stands here: “www\.example\.org\/sheets”/,
  },
  {
    name: "a bare address in a drill",
    file: sound,
    from: "at the library",
    to: "at ferrow-council.org",
    at: "ferrow-council.org",
    says: /a web address stands here: “ferrow-council\.org”/,
  },
  {
    name: "a picture in a teacher's page",
    file: teaching,
    from: "Print one worksheet",
    to: "Print ![one](https://example.org/one.png) worksheet",
    at: "![one]",
    says: /a picture stands here: “!\[one\]\S*”\. Describe in words/,
  },
  {
    name: "a picture's file in a debrief",
    file: calm,
    from: "Ask the council for its plan of the work.",
    to: "Ask the council for plan-2.JPG first.",
    at: "plan-2.JPG",
    says: /a picture stands here: “plan-2\.JPG”/,
  },
  {
    name: "an American word in an explanation",
    file: pump,
    from: "only our opinion",
    to: "only the color of it",
    at: "only the color",
    says: /the word “color” is not in the British dictionary\. Did you mean “colour”\?$/,
  },
  {
    name: "an American word that begins a sentence of a passage",
    file: calm,
    from: "Visitors could read",
    to: "Travelers could read",
    at: "Travelers",
    says: /the word “Travelers” is not .*Did you mean “travellers”\?/,
  },
  {
    name: "an American word in a teacher's page",
    file: teaching,
    from: "Count the origins.",
    to: "Then analyze the origins.",
    at: "analyze",
    says: /the word “analyze” is not .*Did you mean “analyse”\?/,
  },
  {
    name: "a word in a drill that no dictionary has",
    file: sound,
    from: "by post.",
    to: "by psot.",
    at: "psot",
    says: /the word “psot” is not in the British dictionary\. .*If it is right, add it to content\/words\.txt\.$/,
  },
];

/** A further finding, in other words each time. */
function flagged(place: string, index: number): string {
  const words = ["A name alone", "Their own account", "Such a meeting", "That bus"][index] ?? "";
  return `      - {id: more-${index}, kind: attribution, places: ["${place}"], why: "${words} shows nothing to a reader who has not been there with them, number ${index}.", check: "Write down who could tell more, number ${index}."}\n`;
}
