const NUMBER = new Intl.NumberFormat("en-GB");

/** "1 row", "1,000 rows". */
export function rowsInWords(count: number): string {
  return `${NUMBER.format(count)} ${count === 1 ? "row" : "rows"}`;
}

/** What adding does, as a sentence. */
export function accountsInWords({ add, join }: { add: number; join: number }): string {
  if (add === 0) return "Adding makes no account: these students have one.";
  const made = add === 1 ? "one account" : `${NUMBER.format(add)} accounts`;
  const kept = join > 0 ? " The others keep the account they have." : "";
  return `Adding makes ${made}, with slips to print.${kept}`;
}
