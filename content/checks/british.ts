import dictionary from "dictionary-en-gb";
import nspell from "nspell";

/** What the dictionary knows and the house style does not want. */
const AMERICAN: Record<string, string> = { gotten: "got", percent: "per cent", dialog: "dialogue" };

/** How American endings are written here; tried before the dictionary is asked for a word that looks alike. */
const BRITISH: [RegExp, string][] = [
  [/([iy])z(?=e|ing|ation|able)/, "$1s"],
  [/or(?=s?$|ed|ing|ite|ful|able|less|hood)/, "our"],
  [/er(?=s?$)/, "re"],
  [/l(?=ed$|ing$|er$|ers$)/, "ll"],
  [/ense(?=s?$)/, "ence"],
  [/og(?=s?$)/, "ogue"],
  [/ll(?=ful|ment|s?$)/, "l"],
  [/e(?=st|nce|mi)/, "ae"],
];

let spelling: ReturnType<typeof nspell> | undefined;

/** The dictionary takes a quarter of a second to read, so it is read once, and only if it is asked. */
function british() {
  spelling ??= nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  return spelling;
}

/** Whether a word is British English as the course writes it: -ise, not -ize. */
export function isBritish(word: string): boolean {
  return AMERICAN[word] === undefined && british().correct(word);
}

/** How a word of American spelling, in small letters, is written here; null for any other word. */
export function britishFor(word: string): string | null {
  const parts = word.split("-").map((part) => britishPart(part) ?? part);
  const own = parts.join("-");
  return own === word ? null : own;
}

function britishPart(word: string): string | null {
  if (AMERICAN[word] !== undefined) return AMERICAN[word];
  const [, bare = word, possessive = ""] = /^(.*)([’']s?)$/u.exec(word) ?? [];
  if (british().correct(bare)) return null;
  for (const [american, own] of BRITISH) {
    const candidate = bare.replace(american, own);
    if (candidate !== bare && british().correct(candidate)) return candidate + possessive;
  }
  return null;
}

/** The known word most like this one, or null. Slow: ask only for words that are reported. */
export function likelyWord(word: string): string | null {
  return british().suggest(word)[0] ?? null;
}
