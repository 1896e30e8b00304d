const NUMBER = new Intl.NumberFormat("en-GB");

/** "1 row", "1,000 rows". */
export function rowsInWords(count: number): string {
  return `${NUMBER.format(count)} ${count === 1 ? "row" : "rows"}`;
}

/** Most headings that are named. */
const MOST = 8;

/** "Not read: Surname, Class", and how many more there are where a file has many. */
export function unreadInWords(headings: string[]): string {
  const more = headings.length - MOST;
  const named = headings.slice(0, MOST).map(visible).join(", ");
  return `Not read: ${named}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Text from a file as one line: what cannot be seen in it is made visible, and it turns nothing around it. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069]/gu, "␣").trim();
}

/** What adding does, as a sentence. */
export function accountsInWords({ add, join }: { add: number; join: number }): string {
  if (add === 0) return "Adding makes no account: these students have one.";
  const made = add === 1 ? "one account" : `${NUMBER.format(add)} accounts`;
  const kept = join > 0 ? " The others keep the account they have." : "";
  return `Adding makes ${made}, with slips to print.${kept}`;
}
