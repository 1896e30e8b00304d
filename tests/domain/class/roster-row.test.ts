import { describe, expect, test } from "vitest";
import { checkRow, type RosterRow } from "#app/domain/class/roster-row.ts";

const row = (more: Partial<RosterRow> = {}): RosterRow => ({
  line: 2,
  name: "Ann Lee",
  username: "kittiwake-31",
  email: "",
  cells: "right",
  ...more,
});

const FORMULA = "A cell begins like a formula (=, +, -, @ or a tab). Take that character away.";
const UNSEEN = "This name has characters that cannot be seen. Type it anew.";

describe("a row of a roster", () => {
  test.each([
    [{}, { name: "Ann Lee", username: "kittiwake-31", email: null }],
    [
      { name: "  Zoë Ō’Brien ", username: " Heron_1 ", email: " ann@home.example " },
      { name: "Zoë Ō’Brien", username: "Heron_1", email: "ann@home.example" },
    ],
    [
      { name: "李小龍", username: "李小龍-1" },
      { name: "李小龍", username: "李小龍-1", email: null },
    ],
  ])("is taken when it is sound: %j", (more, student) => {
    expect(checkRow(row(more))).toEqual({ ok: true, student });
  });

  test.each([
    ["a missing name", { name: "  " }, "The name is missing."],
    ["a missing username", { username: "" }, "The username is missing."],
    [
      "a space in the username",
      { username: "grey heron" },
      "A username cannot hold a space. Try “grey-heron”.",
    ],
    [
      "other signs in the username",
      { username: "heron!" },
      "Use letters, numbers, hyphens, dots and underscores, with a letter or number at both ends. Try “heron”.",
    ],
    ["a username that is too short", { username: "ab" }, "A username has at least 3 characters."],
    [
      "a username that is too long",
      { username: "h".repeat(31) },
      `A username has at most 30 characters. Try “${"h".repeat(30)}”.`,
    ],
    ["a reserved username", { username: "Admin" }, "This name is reserved. Choose another."],
    ["a name that is too long", { name: "n".repeat(81) }, "A name has at most 80 characters."],
    ["a name turned round", { name: "Ann \u202eLee" }, UNSEEN],
    ["a name that cannot be seen", { name: "\u200b\u200b" }, UNSEEN],
    ["a name on two lines", { name: "Ann\nLee" }, UNSEEN],
    [
      "an e-mail cut short",
      { email: "skua@" },
      "The e-mail address is cut short. Mend it or leave it empty.",
    ],
    [
      "an e-mail without its end",
      { email: "skua@home" },
      "The e-mail address is cut short. Mend it or leave it empty.",
    ],
    [
      "no e-mail at all",
      { email: "none yet" },
      "This is not an e-mail address such as name@school.example. Mend it or leave it empty.",
    ],
    [
      "an e-mail that is too long",
      { email: `${"a".repeat(250)}@home.example` },
      "The e-mail address is too long. Mend it or leave it empty.",
    ],
    ["an equals sign", { name: "=HYPERLINK(1)" }, FORMULA],
    ["a plus", { username: "+1" }, FORMULA],
    ["a minus", { name: "-1+1" }, FORMULA],
    ["an at sign", { email: "@SUM(A1)" }, FORMULA],
    ["a tab", { name: "\tAnn" }, FORMULA],
    ["a NUL", { name: "\0Ann" }, FORMULA],
    ["a full-width equals sign", { name: "＝1" }, FORMULA],
    ["a formula after a blank", { name: " =1" }, FORMULA],
    [
      "letters that cannot be read",
      { name: "Zo\uFFFD" },
      "Some letters cannot be read. Save the file as “CSV UTF-8” and try it again.",
    ],
    [
      "too many cells",
      { cells: "too-many" as const },
      "This row has more cells than the header. Put a name that holds a comma in quotation marks.",
    ],
    [
      "too few cells",
      { cells: "too-few" as const },
      "This row ends too early: it has fewer cells than the header.",
    ],
  ])("is refused for %s", (_what, more, problem) => {
    expect(checkRow(row(more))).toEqual({ ok: false, problem });
  });
});
