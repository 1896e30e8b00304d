/**
 * Rows of a roster that claim the same username or address: neither is taken, since nothing tells which is right.
 * Source: issue "Instructors run a class" ("duplicate"). Example: "Teal" on line 4 and "teal" on line 9 are both refused.
 */
interface Named {
  line: number;
  /** In the case that the database compares by. */
  username: string;
  email: string | null;
}

/** What is wrong with each row that stands against another, by its line. */
export function rosterDuplicates(rows: Named[]): Map<number, string> {
  const problems = new Map<number, string>();
  const clashes = (keyOf: (row: Named) => string | null, words: string) => {
    const lines = new Map<string, number[]>();
    for (const row of rows) {
      const key = keyOf(row);
      if (key !== null) lines.set(key, [...(lines.get(key) ?? []), row.line]);
    }
    for (const same of lines.values()) {
      if (same.length < 2) continue;
      for (const line of same)
        problems.set(line, `The same ${words} stands on ${listed(same)}. Change all but one.`);
    }
  };
  clashes((row) => row.email, "e-mail address");
  clashes((row) => row.username, "username");
  return problems;
}

/** "lines 4 and 9", "lines 4, 9 and 12", "lines 4, 9, 12 and 7 others". */
function listed(lines: number[]): string {
  const shown = lines.length > 4 ? [...lines.slice(0, 3), `${lines.length - 3} others`] : lines;
  return `lines ${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
