export const around = (char: string) => `before${char}after`;
const codes = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Every C0 and C1 control, alone, inside and at the end of a text. */
export const CONTROLS = [...codes(0x00, 0x1f), ...codes(0x7f, 0x9f)].flatMap((code) => {
  const char = String.fromCharCode(code);
  return [around(char), `${char}at the start`, `at the end${char}`];
});

const INVISIBLE = [
  0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x3000, 0x3164, 0xfe0f, 0xfeff, 0xffa0,
];
const SPACES_AND_BIDI = [
  0xa0,
  0x1680,
  ...codes(0x2000, 0x200f),
  ...codes(0x2028, 0x202f),
  ...codes(0x205f, 0x206f),
];
const NON_CHARACTERS = [...codes(0xfdd0, 0xfdd7), 0xfffe, 0xffff, 0xfff9, 0xfffa, 0xfffb, 0xfffc, 0xfffd];
const ASTRAL = [0x1f600, 0x1f1fa, 0x1d400, 0x20000, 0xe0001, 0xe0041, 0xf0000, 0x10fffe, 0x10ffff];

export const UNICODE = [
  ...[...INVISIBLE, ...SPACES_AND_BIDI, ...NON_CHARACTERS, ...ASTRAL].map((code) =>
    around(String.fromCodePoint(code)),
  ),
  ...[
    "\ud800",
    "\udbff",
    "\udc00",
    "\udfff",
    "\udc00\ud800",
    "\ud83d",
    "\ude00",
    "\ud800\ud800\udc00",
  ].flatMap((half) => [half, around(half), `${half}${half}`]),
  "👩‍👩‍👧‍👦 👩🏽‍🚀 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇺🇳 ❤️‍🔥",
  "\u202ereversed\u202c and \u2067isolated\u2069 \u202d\u202e\u202a\u202b",
  "العربية עברית mixed with English 123",
  "﷽﷽﷽ ﬁ ﬀ Å Å İ ı ß ẞ ſ Ω ǆ",
  "Z̸̡̢͔̝̗͇̱a̷̧̻͓͎̘l̶̢̛̙̜̺g̵̨̛͔o̴̢̖̲̭",
  `e${"\u0301".repeat(300)}`,
  "한국어 ᄀᄀᄀ각ᆨᆨ 日本語 中文 ไทย हिन्दी தமிழ் አማርኛ",
  "ｆｕｌｌｗｉｄｔｈ ＜script＞ ＇ ＂ ／ ＼",
  "\ufeffbyte order mark, \u200bzero\u200cwidth\u200djoiners\u2060",
];
