import type { Problem } from "../problems.ts";
import type { SourceFile } from "../read-sources.ts";
import { type FoundText, textsIn } from "../yaml/texts-in.ts";
import { britishFor, isBritish, likelyWord } from "./british.ts";

/** What stands under these is no running text of ours. */
const NO_TEXT = [
  ...["id", "type", "kind", "accepts", "level", "tags", "passage", "exercise", "twin"],
  ...["module", "modules", "task_types", "subjects", "forms", "levels", "url", "date", "based_on"],
];
/** As in a list of drills. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Also a name with its domain, and the name of a file. */
const ADDRESS = /\S*(?:\/\/|[\p{L}\p{N}][.@]\p{L})\S*/gu;
const WORD = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;

interface Spelt {
  text: FoundText;
  word: string;
  index: number;
  /** Has a capital, and follows other words of its sentence or comes before another such word. */
  isName: boolean;
}

/**
 * Words that are not British English. Capitalised words inside a sentence are names; a name found so anywhere in the
 * content may begin a sentence too. `allowed`: words in small letters that the dictionary lacks. Exercises in another
 * language are left alone.
 */
export function checkSpelling(sources: SourceFile[], allowed: readonly string[]): Problem[] {
  const words = sources
    .map((source) => textsIn(source, NO_TEXT))
    .filter(isEnglish)
    .flat()
    .flatMap(wordsIn);
  const names = new Set(words.filter(({ isName }) => isName).map(({ word }) => stem(word)));
  const known = new Map<string, boolean>();
  const isKnown = (word: string) => {
    const answer = known.get(word) ?? (isRight(word, allowed) || isRight(word.toLowerCase(), allowed));
    known.set(word, answer);
    return answer;
  };
  return words
    .filter(({ word, isName }) => !isName && !(isCapital(word) && names.has(stem(word))) && !isKnown(word))
    .map(({ text, word, index }) => ({
      file: text.file,
      ...text.positionAt(index),
      what: `the word “${word}” is not in the British dictionary`,
      mend: mend(word.toLowerCase()),
    }));
}

/** A spelling that is American is never right here; any other unknown word may be. */
function mend(word: string): string {
  const own = britishFor(word);
  if (own) return `Did you mean “${own}”?`;
  const like = likelyWord(word);
  return `${like ? `Did you mean “${like}”? ` : ""}If it is right, add it to content/words.txt.`;
}

function isEnglish(texts: FoundText[]): boolean {
  const language = texts.find(({ key }) => key === "language");
  return language === undefined || /^en\b/i.test(language.value);
}

function wordsIn(text: FoundText): Spelt[] {
  // A source cited in a debrief; that of a rewrite is a whole sentence, and ours.
  if (text.key === "source" && !/[.?!]["”’]?$/.test(text.value)) return [];
  if (text.key === "language" || (text.key === null && ID.test(text.value))) return [];
  const value = text.value.normalize("NFC").replace(ADDRESS, (address) => " ".repeat(address.length));
  return [...value.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const before = value.slice(0, index);
    // The ending of “14th”.
    if (/\p{N}$/u.test(before)) return [];
    const startsSentence = /(?:^|[.?!:…]["”’')]*|\n)\s*["“‘'(*_\-–—\s]*$/u.test(before);
    const next = value.slice(index + word.length);
    const isName =
      /\p{L}\p{Lu}/u.test(word) ||
      (isCapital(word) && (!startsSentence || /^ (?:\p{Lu}\p{Ll}|\p{Lu}\.)/u.test(next)));
    return [{ text, word, index, isName }];
  });
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Without the ending of a possessive. */
function stem(word: string): string {
  return word.replace(/[’']s?$/u, "");
}

/** Hyphenated words are right where their parts are. */
function isRight(word: string, allowed: readonly string[]): boolean {
  const plain = word.replaceAll("’", "'");
  return (
    isBritish(plain) ||
    isBritish(stem(plain)) ||
    allowed.includes(stem(plain)) ||
    plain.split("-").every((part) => part.length === 1 || allowed.includes(part) || isBritish(part))
  );
}
