import type { RosterFate } from "#app/domain/class/roster-fate.ts";

interface Line {
  cells: string[];
  fate: RosterFate["kind"];
  /** What the reason says, for refused ones. */
  says?: RegExp;
}

/** Who must be there already for the fates below to be true. */
export const IN_CLASS = "heron-here";
export const IN_OTHER_CLASS = "owl-elsewhere";
export const STRANGER = "rook-of-others";
export const STRANGERS_ADDRESS = "taken@home.example";

const bad = (says: RegExp, ...cells: string[]): Line => ({ cells, fate: "refused", says });

/** Every fault a row can have, each once or more. Of "Teal" and "teal" neither is right. */
const FAULTS: Line[] = [
  bad(/same username.*lines \d+ and \d+/, "Teal One", "teal-22", ""),
  bad(/same username.*lines \d+ and \d+/, "Teal Two", "TEAL-22", ""),
  bad(/same e-mail.*lines \d+ and \d+/, "Pipit One", "pipit-1", "pipit@home.example"),
  bad(/same e-mail.*lines \d+ and \d+/, "Pipit Two", "pipit-2", "Pipit@Home.example"),
  bad(/name is missing/, "", "linnet-1", ""),
  bad(/username is missing/, "Linnet", " ", ""),
  bad(/hold a space. Try “grey-heron”/, "Grey Heron", "grey heron", ""),
  bad(/letters, numbers/, "Wren", "wren!", ""),
  bad(/at least 3/, "Owl", "ow", ""),
  bad(/at most 30 characters/, "Kite", "k".repeat(31), ""),
  bad(/reserved/, "Admin", "admin", ""),
  bad(/cut short/, "Skua", "skua-19", "skua@"),
  bad(/not an e-mail address/, "Skua", "skua-20", "none"),
  bad(/like a formula/, '=HYPERLINK("http://evil.example")', "link-1", ""),
  bad(/like a formula/, "Sum", "@SUM(A1)", ""),
  bad(/like a formula/, "Plus", "+1", ""),
  bad(/like a formula/, "-2+3", "minus-1", ""),
  bad(/like a formula/, "\tTab", "tab-1", ""),
  bad(/like a formula/, "\0Nul", "nul-1", ""),
  bad(/cannot be seen/, "Turned \u202eround", "turned-1", ""),
  bad(/cannot be seen/, "\u200b\u200b", "unseen-1", ""),
  bad(/at most 80/, "n".repeat(81), "long-1", ""),
  bad(/more cells/, "Lee", " Ann", "lee-1", ""),
  bad(/ends too early/, "Short"),
  bad(/username is taken/, "Rook", STRANGER.toUpperCase(), ""),
  bad(/belongs to an account/, "Rook Two", "rook-two", STRANGERS_ADDRESS),
  { cells: ["Heron", IN_CLASS.toUpperCase(), ""], fate: "present" },
  { cells: ["Owl", IN_OTHER_CLASS, ""], fate: "join" },
  { cells: [" Zoë O’Brien ", "İpek-1", ""], fate: "add" },
  { cells: ['Ann "Annie" Lee', "ann.lee", "ann.lee@home.example"], fate: "add" },
];

/** Two hundred rows: the faults above spread among sound ones, and one that is not UTF-8, with semicolons and a BOM. */
export function rosterOf200(): { bytes: Uint8Array; lines: Line[] } {
  const lines: Line[] = Array.from({ length: 199 - FAULTS.length }, (_, index) => ({
    cells: [`Student ${index}`, `student-${index}`, index % 3 === 0 ? `student-${index}@home.example` : ""],
    fate: "add",
  }));
  for (const [index, fault] of FAULTS.entries()) lines.splice(3 + index * 5, 0, fault);
  const quoted = (cell: string) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const text = ["Name;Username;E-mail", ...lines.map(({ cells }) => cells.map(quoted).join(";"))].join(
    "\r\n",
  );
  const unreadable: Line = bad(/cannot be read.*CSV UTF-8/, "Zo\uFFFD", "zoe-1", "");
  const bytes = Buffer.concat([
    Buffer.from(`\uFEFF${text}\r\n`),
    Buffer.from([0x5a, 0x6f, 0xeb]),
    Buffer.from(";zoe-1;\r\n"),
  ]);
  return { bytes: new Uint8Array(bytes), lines: [...lines, unreadable] };
}
