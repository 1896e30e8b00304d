import type { Finding, MarkTask, Place, SoundNote } from "#app/domain/exercise/exercise.ts";
import { extentOf } from "#app/domain/passage/locate-quote.ts";
import { type Passage, sentencesOf } from "#app/domain/passage/passage.ts";
import { overlaps, type Span } from "#app/domain/passage/span.ts";
import type { Path, Report } from "../problems.ts";
import { clip } from "../schema/explain-issue.ts";
import { type Piece, sift } from "../schema/read-shape.ts";
import { type FindingSource, findingSchema, type SoundSource, soundSchema } from "../schema/task.ts";
import { placeQuote } from "./place-quote.ts";
import { reportRepeats } from "./report-repeats.ts";

/** Places every finding and sound note of a mark task and checks them against each other. */
export function compileMarkTask(
  head: Pick<MarkTask, "id" | "name" | "weight">,
  source: { findings?: unknown; sound?: unknown },
  passage: Passage,
  path: Path,
  report: Report,
): MarkTask {
  const pieces = sift(findingSchema, source.findings, [...path, "findings"]);
  const named = pieces.map((piece) => ({ path: [...piece.path, "id"], name: piece.value.id }));
  reportRepeats(named, "finding", report);
  const findings = pieces.map((piece) => compileFinding(piece, passage, report));
  reportCrowded(pieces, findings, passage, report);
  const sound = sift(soundSchema, source.sound, [...path, "sound"]).flatMap((piece) =>
    compileSound(piece, findings, passage, report),
  );
  return { ...head, type: "mark", passage: passage.id, findings, sound };
}

function compileFinding(piece: Piece<FindingSource>, passage: Passage, report: Report): Finding {
  const { id, kind, accepts, places, why, check, next } = piece.value;
  reportAccepts(kind, accepts ?? [], [...piece.path, "accepts"], report);
  const placed = places.flatMap((place, index): Place[] => {
    const core = placeQuote(passage, place, [...piece.path, "places", index], report);
    return core ? [{ core, extent: extentOf(passage, core) }] : [];
  });
  return { id, kind, accepts: accepts ?? [], places: placed, why, check, next: next ?? null };
}

/** `accepts` is for other kinds, each once. */
export function reportAccepts(kind: string | null, accepts: string[], path: Path, report: Report): void {
  accepts.forEach((accepted, index) => {
    if (accepted === kind || accepts.indexOf(accepted) < index) {
      report([...path, index], `\`accepts\` repeats “${accepted}”`, "Name only other kinds, each once.");
    }
  });
}

/** Two findings of one kind in one sentence could not both be found by marking the sentence. */
function reportCrowded(
  pieces: Piece<FindingSource>[],
  findings: Finding[],
  passage: Passage,
  report: Report,
): void {
  for (const sentence of sentencesOf(passage)) {
    const first = new Map<string, string>();
    findings.forEach((finding, index) => {
      if (!finding.places.some(({ core }) => overlaps(core, sentence))) return;
      const other = first.get(finding.kind);
      if (other !== undefined) {
        report(
          pieces[index]?.path ?? [],
          `the findings “${other}” and “${finding.id}” are both \`${finding.kind}\` in the sentence “${clip(sentence.text)}”`,
          "Make them one finding with two places, or remove one.",
        );
      } else first.set(finding.kind, finding.id);
    });
  }
}

function compileSound(
  piece: Piece<SoundSource>,
  findings: Finding[],
  passage: Passage,
  report: Report,
): SoundNote[] {
  const { place, why, check, next } = piece.value;
  const span = placeQuote(passage, place, [...piece.path, "place"], report);
  if (!span) return [];
  const contradicted = findings.find((finding) => touches(finding, span));
  if (contradicted) {
    report(
      [...piece.path, "place"],
      `this sound note covers words that the finding “${contradicted.id}” marks as weak`,
      "Quote only the words that hold up, or take the note away.",
    );
  }
  return [{ place: span, why, check: check ?? null, next: next ?? null }];
}

function touches(finding: Finding, span: Span): boolean {
  return finding.places.some(({ core }) => overlaps(core, span));
}
