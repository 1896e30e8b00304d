/**
 * What students and holders of a code read of an instructor: never the e-mail address.
 * Source: QUALITY "Security" (nothing more than is needed). Example: {displayName: null, username: null} is "An instructor".
 */
export function instructorName(person: { displayName: string | null; username: string | null }): string {
  return person.displayName ?? person.username ?? "An instructor";
}

/** "Ada Quill", "Ada Quill and Ben Holm", "Ada Quill, Ben Holm and Cy Moss". */
export function namesInWords(names: string[]): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
}
