/**
 * What the right-hand sides of a match task are called on paper, where nothing can be chosen from a list.
 * Source: issue "The course" (worksheets). Example: the third is "c".
 */
export function sideLetter(index: number): string {
  return String.fromCharCode("a".charCodeAt(0) + index);
}
