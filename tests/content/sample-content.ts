import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Paths inside a content folder with their text. */
export type Files = Record<string, string>;

const WHY =
  "The words point at nobody who was placed to know, and nothing shows that anyone checked the claim.";
const CHECK = "Ask for the laboratory report and who took the samples.";

/** A small content folder without a mistake: every type of task, two drill files, one module. */
export const SAMPLE: Files = {
  "course.yaml": "title: Says Who?\nmodules: [tap-water]\n",
  "modules/tap-water.yaml": `id: tap-water
title: Tap water
summary: A warning travels through a town and grows on its way.
level: beginner
minutes: 20
audience: for readers of 14 and over
objectives: [tell a source from a relay, name what is missing, leave sound text alone]
lesson:
  title: Said, and shown
  minutes: 4
  kind: attribution
  blocks:
    - text: |
        A claim has to *come* from somewhere.
    - example: {text: Experts say the bridge is safe., quote: Experts say, kind: attribution, note: Nobody is named who could be asked.}
    - example: {text: The council met on Tuesday., sound: true, note: It is routine and easy to check.}
steps:
  - exercise: memo
  - drills: {title: Two drills, items: [bridge, council]}
next:
  intro: Reading closely is not the same as checking.
  items:
    - {question: Who was placed to know?, text: Look for a name and a post., example: The engineer who took the sample.}
`,
  "exercises/memo.yaml": `id: memo
title: A memo
level: beginner
minutes: 6
language: en
tags: [health]
content_note: null
passages:
  - id: a
    headline: Residents warned
    byline: Staff writer, 3 May
    text: |
      Officials revealed on Tuesday that the reservoir had been poisoned.
      A spokesman gave no details of any test.

      The notorious company did not reply to the spokesman.
tasks:
  - id: mark
    type: mark
    passage: a
    findings:
      - id: revealed
        kind: attribution
        accepts: [evidence]
        places: ["Officials revealed"]
        why: ${WHY}
        check: ${CHECK}
      - id: notorious
        kind: loaded
        places: [{quote: notorious, sentence: 3}]
        why: ${WHY}
        check: ${CHECK}
    sound:
      - place: A spokesman gave no details of any test.
        why: ${WHY}
  - id: origin
    type: choice
    prompt: How many independent origins are there?
    answers:
      - {text: One, right: true, why: "${WHY}"}
      - {text: Two, why: "${WHY}"}
  - id: relay
    type: order
    prompt: Who said it first?
    items: [The official, The paper, The neighbour]
    why: ${WHY}
  - id: settle
    type: match
    prompt: What would settle it?
    pairs:
      - {left: The water is poisoned, right: A laboratory report, why: "${WHY}"}
      - {left: The company kept silent, right: A letter with its date, why: "${WHY}"}
  - id: neutral
    type: rewrite
    prompt: Say it without the judgement.
    source: The infamous company kept silent.
    model: The company did not reply.
    rubric: {none: The judgement stays., half: It is weaker., full: It is gone.}
debrief:
  established: [{text: The reservoir was tested in May., source: Test report 12, date: 2026-05-04}]
  next: ["Ask the laboratory when it took its samples."]
`,
  "drills/attribution.yaml": `- id: bridge
  text: Experts say the bridge is safe.
  highlight: Experts say
  why: ${WHY}
  check: ${CHECK}
  level: beginner
`,
  "drills/sound.yaml": `- id: council
  text: The council met on Tuesday, its minutes show.
  highlight: its minutes show
  why: ${WHY}
  check: ${CHECK}
  level: beginner
  tags: [local-news]
`,
};

/** The sample with one text replaced in one file; fails if it does not stand there. */
export function altered(file: string, from: string, to: string, files: Files = SAMPLE): Files {
  const text = files[file] ?? "";
  if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”`);
  return { ...files, [file]: text.replace(from, () => to) };
}

/** Writes the files into a new folder named "content", removed after the test. */
export async function contentFolder(files: Files): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), "says-who-"));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  const folder = join(parent, "content");
  await mkdir(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** The line on which a text first stands, from 1. */
export function lineOf(text: string, anchor: string): number {
  const before = text.split(anchor);
  if (before.length < 2) throw new Error(`“${anchor}” does not occur`);
  return (before[0] ?? "").split("\n").length;
}
