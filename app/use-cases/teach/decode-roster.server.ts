/** What could be read, or what is wrong with the whole file, as sentences. */
export type Decoded<T> = { ok: true; value: T } | { ok: false; problem: string };

/** How files of other kinds begin that people take for CSV files. */
const OTHER_FILES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const SAVE_AS = "In the spreadsheet, choose “Save as”, then “CSV UTF-8”, and try that file.";

/**
 * The text of a file: UTF-8, or UTF-16 that says so in its first two bytes. What cannot be read in it comes out as
 * U+FFFD, so that only the rows concerned are lost.
 */
export function decodeRoster(bytes: Uint8Array): Decoded<string> {
  if (OTHER_FILES.some((magic) => magic.every((byte, at) => bytes[at] === byte)))
    return { ok: false, problem: `This is a spreadsheet, not a CSV file. ${SAVE_AS}` };
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  const text = new TextDecoder(encoding).decode(bytes);
  // Of UTF-16 without its mark every other byte is zero.
  if (text.slice(0, 20).includes("\0"))
    return {
      ok: false,
      problem: `The letters of this file are written in a way this site cannot read. ${SAVE_AS}`,
    };
  return text.trim() === ""
    ? { ok: false, problem: "This file is empty." }
    : { ok: true, value: text.replace(/\r\n?/g, "\n") };
}
