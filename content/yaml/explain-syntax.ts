/** The YAML parser's error codes in words for someone who does not program. */
const EXPLAINED: Record<string, [what: string, mend: string]> = {
  TAB_AS_INDENT: ["a line is indented with a tab", "Use spaces: two for each level."],
  BAD_INDENT: ["a line is not indented like its neighbours", "Use two spaces for each level."],
  DUPLICATE_KEY: ["the same key stands here twice", "Remove or rename one of the two."],
  MISSING_CHAR: [
    "a quotation mark, a colon or a bracket is missing, or this line is not indented like its neighbours",
    "Look for text that begins with a straight quotation mark and does not end in one, for a key without its colon, and for a line that stands further left or right than those of its group.",
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    "there are two keys on one line",
    'Put text that holds a colon in quotation marks, as in why: "Mark this: it matters."',
  ],
  MULTILINE_IMPLICIT_KEY: ["a key runs over several lines", "Write each key and its colon on one line."],
  NON_STRING_KEY: ["a key is not a plain word", "Write keys as plain words, as in the guide."],
  KEY_OVER_1024_CHARS: ["a key is far too long", "Put text that holds a colon in quotation marks."],
  BAD_ALIAS: ["a text begins with “*”", "Put the text in quotation marks."],
  BAD_DQ_ESCAPE: [
    "a backslash in quoted text is not understood",
    "Write two backslashes for one, or leave it out.",
  ],
  BAD_SCALAR_START: ["a text begins with “@” or “`”", "Put the text in quotation marks."],
  MULTIPLE_DOCS: ["“---” starts a second document", "Remove the line; a file holds one thing."],
  UNEXPECTED_TOKEN: [
    "the file cannot be read from here on",
    "Often a quotation mark inside quoted text is the reason: use “ and ” for quotations.",
  ],
};

/** As the parser sees it, a key without its colon goes on into the next line. */
const KEY_GOES_ON = ["MULTILINE_IMPLICIT_KEY", "MISSING_CHAR"];

/**
 * What is wrong and how to mend it; codes without words of their own get the most frequent cause. `rest`: the line from
 * the place of the error on.
 */
export function explainSyntax(code: string, rest: string): { what: string; mend: string } {
  const [, word, after] = /^([a-z_]+)(:(?=\S)|(?=\s|$)(?!.*:\s))/.exec(rest) ?? [];
  if (word !== undefined && KEY_GOES_ON.includes(code)) {
    const missing =
      after === "" ? `the colon is missing after \`${word}\`` : `the space is missing after \`${word}:\``;
    const mend = `Write \`${word}: …\`; or, if this line continues the text above it, indent it by two spaces more.`;
    return { what: missing, mend };
  }
  if (code === "BLOCK_AS_IMPLICIT_KEY" && /^\s*- /.test(rest)) {
    return {
      what: "a list begins here, and the key above it has a value already",
      mend: "Take away what stands behind that key's colon, such as “[]”.",
    };
  }
  if (code === "BLOCK_AS_IMPLICIT_KEY" && !/:\s/.test(rest)) {
    return {
      what: "the line below this one is indented too far",
      mend: "Let it begin where the other keys of its group begin.",
    };
  }
  const [what, mend] = EXPLAINED[code] ?? [
    "the file is not well-formed YAML here",
    "Compare the line with the guide: indentation, “key: value”, quotation marks around text with a colon.",
  ];
  return { what, mend };
}
