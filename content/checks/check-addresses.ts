import type { Problem } from "../problems.ts";
import type { SourceFile } from "../read-sources.ts";
import { clip } from "../schema/explain-issue.ts";
import { type FoundText, textsIn } from "../yaml/texts-in.ts";

/** Ends of addresses that a text may name without “https://”. */
const DOMAINS = "com|org|net|int|edu|gov|info|eu|uk|us|io|be|de|fr|nl";
const ADDRESS = new RegExp(
  `https?://\\S*|\\bwww\\.\\S*|\\[[^\\]]*\\]\\([^)]*\\)|\\b[\\p{L}\\p{N}.@-]+\\.(?:${DOMAINS})\\b(?![\\p{L}\\p{N}.]*\\p{L})\\S*`,
  "iu",
);
const PICTURE = /!\[[^\]]*\]\S*|<img\b|data:\w+\/\S*|\S+\.(?:png|jpe?g|gif|svg|webp|avif)\b/iu;

/** Web addresses outside debriefs, and pictures anywhere. */
export function checkAddresses(sources: SourceFile[]): Problem[] {
  const pictures = sources
    .flatMap((source) => textsIn(source, []))
    .flatMap((text) => found(text, PICTURE, picture));
  const links = sources
    .flatMap((source) => textsIn(source, ["debrief"]))
    .filter(({ value }) => !PICTURE.test(value))
    .flatMap((text) => found(text, ADDRESS, link));
  return [...pictures, ...links];
}

const link = (shown: string) => ({
  what: `a web address stands here: “${shown}”`,
  mend: "Name the source in words; an address belongs under `established` in a debrief.",
});

const picture = (shown: string) => ({
  what: `a picture stands here: “${shown}”`,
  mend: "Describe in words what it shows; content holds no pictures.",
});

function found(
  { file, value, positionAt }: FoundText,
  pattern: RegExp,
  say: (shown: string) => Pick<Problem, "what" | "mend">,
): Problem[] {
  const match = pattern.exec(value);
  if (!match) return [];
  return [{ file, ...positionAt(match.index), ...say(clip(match[0].replace(/[.,;:!?”’"']+$/u, ""))) }];
}
