/**
 * Free text as it is kept: half surrogate pairs become U+FFFD, NUL is dropped, line ends become "\n"; nothing else
 * changes. A database refuses the first two, and a browser's form posts "\r\n" for what its text field counts as one.
 * Source: QUALITY (hostile text). Example: "a\u0000b\ud800\r\n" becomes "ab\ufffd\n".
 */
export function cleanText(text: string): string {
  return text
    .replaceAll("\0", "")
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}
