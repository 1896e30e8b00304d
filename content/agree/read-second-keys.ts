import type { KeyedPlace } from "#app/domain/scoring/compare-keys.ts";
import { placeQuote } from "../compile/place-quote.ts";
import type { Content } from "../content.ts";
import type { Problem } from "../problems.ts";
import { readFolder } from "../read-sources.ts";
import { clip } from "../schema/explain-issue.ts";
import { readShape } from "../schema/read-shape.ts";
import { secondKeySchema } from "../schema/second-key.ts";
import { readYaml, type YamlFile } from "../yaml/read-yaml.ts";
import { fingerprint, markedPassages } from "./fingerprint.ts";

export interface SecondKey {
  reader: string;
  date: string;
  /** By passage, every one that is to be marked. */
  places: Map<string, KeyedPlace[]>;
  remarks: string[];
}

/**
 * The second keys of a content folder by exercise. What is wrong with one becomes a problem, and it is left out.
 * `present`: the exercises that have a file, right or wrong.
 */
export async function readSecondKeys(
  folder: string,
  { exercises }: Content,
): Promise<{ keys: Map<string, SecondKey>; present: Set<string>; problems: Problem[] }> {
  const { sources, problems } = await readFolder(folder, "agreement");
  const keys = new Map<string, SecondKey>();
  for (const { file, name, text } of sources) {
    const yaml = readYaml(file, text, problems);
    const version = exercises.get(name);
    if (!yaml) continue;
    if (!version) yaml.report([], `there is no exercise “${clip(name)}”`, "Rename the file, or remove it.");
    else {
      const key = compile(yaml, version.exercise);
      if (key) keys.set(name, key);
    }
  }
  return { keys, present: new Set(sources.map(({ name }) => name)), problems };
}

function compile({ data, report }: YamlFile, exercise: Parameters<typeof fingerprint>[0]): SecondKey | null {
  const shape = readShape(secondKeySchema, data, report);
  if (!shape) return null;
  if (shape.exercise !== exercise.id) {
    report(["exercise"], "it is not the name of the file", "Make them equal.");
    return null;
  }
  if (shape.text !== fingerprint(exercise)) {
    report(
      ["text"],
      "the passage has been changed since this key was made",
      `Move this file out of the folder and have it keyed once more from a new sheet: npm run content:agreement -- --sheet ${exercise.id}`,
    );
    return null;
  }
  const marked = markedPassages(exercise);
  for (const id of Object.keys(shape.passages)) {
    if (!marked.some((passage) => passage.id === id)) {
      report(["passages", id], `no task asks to mark a passage “${clip(id)}”`, "Remove it.");
    }
  }
  const places = new Map<string, KeyedPlace[]>();
  let isWhole = true;
  for (const passage of marked) {
    const keyed = shape.passages[passage.id];
    if (!keyed) {
      isWhole = false;
      report(
        ["passages"],
        `passage ${passage.id} is not keyed`,
        `Add “${passage.id}: []” if all of it is sound.`,
      );
      continue;
    }
    const read = keyed.map(({ kind, places: quotes }, k) => ({
      kind,
      places: quotes.flatMap((quote, q) => {
        const span = placeQuote(passage, quote, ["passages", passage.id, k, "places", q], report);
        isWhole &&= span !== null;
        return span ? [span] : [];
      }),
    }));
    places.set(passage.id, read);
  }
  // A part of a key, compared as if it were all of it, would differ where its reader did not.
  if (!isWhole) return null;
  return { reader: shape.reader, date: shape.date, places, remarks: shape.remarks ?? [] };
}
