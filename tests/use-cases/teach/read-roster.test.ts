import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRoster } from "#app/use-cases/teach/read-roster.server.ts";
import { accepted } from "#tests/builders/outcome.ts";
import { RUNS } from "#tests/builders/runs.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: "le" | "be") => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
};
const rowsOf = (bytes: Uint8Array) =>
  accepted(readRoster(bytes)).value.rows.map(({ name, username, email }) => [name, username, email]);
const problemOf = (bytes: Uint8Array) => {
  const read = readRoster(bytes);
  return read.ok ? null : read.problem;
};

const LIST = "Name,Username,E-mail\r\nZoë Lee,wren-1,\r\n";

describe("a roster file", () => {
  test.each([
    ["UTF-8", utf8(LIST)],
    ["UTF-8 with its mark", utf8(`\uFEFF${LIST}`)],
    ["UTF-16 LE", utf16(LIST, "le")],
    ["UTF-16 BE", utf16(LIST, "be")],
    ["semicolons", utf8(LIST.replaceAll(",", ";"))],
    ["tabs", utf8(LIST.replaceAll(",", "\t"))],
    ["old line ends", utf8(LIST.replaceAll("\r\n", "\r"))],
    ["quotation marks", utf8('"Full name","USER NAME","email"\n"Zoë Lee","wren-1",""\n')],
    ["other headings and order", utf8("login;e mail;full_name\nwren-1;;Zoë Lee")],
    ["blank lines and rows of nothing", utf8(`\n\n${LIST}\r\n,,\r\n  ,  ,\r\n`)],
    ["columns without a heading that hold nothing", utf8("name,username,email,,\nZoë Lee,wren-1,,,\n")],
    ["a row that leaves the e-mail off", utf8("name,username,email\nZoë Lee,wren-1")],
    ["the columns of the list of refused rows", utf8("name,username,line,reason\nZoë Lee,wren-1,4,No\n")],
  ])("is read with %s", (_what, bytes) => {
    expect(rowsOf(bytes)).toEqual([["Zoë Lee", "wren-1", ""]]);
    expect(accepted(readRoster(bytes)).value.rows[0]?.cells).toBe("right");
  });

  test("says on which line each row begins, whatever lies between", () => {
    const text = 'name,username\r\n\r\n"Ann\r\nLee",wren-1\r\n,\r\nBen,wren-2\n\n\n"Cy",wren-3';
    expect(accepted(readRoster(utf8(text))).value.rows.map(({ line }) => line)).toEqual([3, 6, 9]);
  });

  test("says which rows have too many cells, and which too few", () => {
    const text = "name,username,email\nLee, Ann,wren-1,a@home.example\nBen\nCy,wren-3\nDi,wren-4,,\n";
    const cells = accepted(readRoster(utf8(text))).value.rows.map((row) => row.cells);
    expect(cells).toEqual(["too-many", "too-few", "right", "too-many"]);
  });

  test.each([
    ["Surname,Class,name,username", "Lee,10b,Ann,wren-1", "Ann", ["Surname", "Class"]],
    ["name,username,Login,form", "Ann,wren-1,other-1", "Ann", ["Login", "form"]],
    ["name,,username", "Ann,=1+1,wren-1", "Ann", ["column 2"]],
    ["Surname,First name,username", "Lee,Ann,wren-1", "Ann Lee", []],
    ["first_name;E-mail;username;LAST NAME", "Ann;;wren-1;Lee", "Ann Lee", []],
    ["Forename,Surname,username", ",Lee,wren-1", "Lee", []],
    ["username,Given name,Family name", "wren-1,  Ann ,", "  Ann ", []],
    ["surname,username,first name", "Lee,wren-1,\t=1", "\t=1 Lee", []],
  ])("with the columns %s says which it does not read", (header, row, name, unread) => {
    const read = accepted(readRoster(utf8(`${header}\n${row}\n`))).value;
    expect(read.unread).toEqual(unread);
    expect(read.rows).toMatchObject([{ name, username: "wren-1", cells: "right" }]);
  });

  test("says that a row is too short only where something needed is left off", () => {
    const text = "class,name,username,house\nAnn,wren-1\n10b,Ben,wren-2\n10b,Cy,wren-3,Elm,x\n";
    const cells = accepted(readRoster(utf8(text))).value.rows.map((row) => row.cells);
    expect(cells).toEqual(["too-few", "right", "too-many"]);
  });

  test("joins names that are no longer than one cell may be", () => {
    const long = "n".repeat(400);
    const [row] = accepted(readRoster(utf8(`first name,surname,username\n${long},${long},wren-1`))).value
      .rows;
    expect(row?.name).toBe("n".repeat(300));
  });

  test("that is not UTF-8 loses only what cannot be read", () => {
    const bytes = new Uint8Array(Buffer.from("name,username\nZoë,wren-1\nBen,wren-2\n", "latin1"));
    expect(rowsOf(bytes)).toEqual([
      ["Zo\uFFFD", "wren-1", ""],
      ["Ben", "wren-2", ""],
    ]);
  });

  test("keeps a quotation mark inside a cell", () => {
    expect(rowsOf(utf8('name,username\nAnn "Annie" Lee,wren-1\n'))).toEqual([
      ['Ann "Annie" Lee', "wren-1", ""],
    ]);
  });

  test.each([
    ["empty", "", /empty/],
    ["only blank", " \n\n ", /empty/],
    ["only a header", "name,username\n", /no row/],
    ["without a header", "Ann Lee,wren-1\n", /first line must say/],
    ["without a column for usernames", "name,email\nAnn,a@home.example\n", /no column “username”/],
    ["without a column for names", "username\nwren-1\n", /no column “name”/],
    ["with a first name and no surname", "first name,username\nAnn,wren-1\n", /no column “name”/],
    ["of columns nobody knows", "form,house\n10b,Elm\n", /first line must say/],
    [
      "with a quotation mark left open",
      'name,username\nZoë,wren-0\n\n"Ann,wren-1\nBen,wren-2\n',
      /line 4 is never/,
    ],
    ["with one left open in the header", '"name,username\nAnn,wren-1\n', /line 1 is never closed/],
    ["in UTF-16 without its mark", Buffer.from(LIST, "utf16le").toString("latin1"), /cannot read.*CSV UTF-8/],
    ["a spreadsheet", "PK\u0003\u0004 and so on", /spreadsheet, not a CSV/],
    ["longer than is taken", `name,username\n${"Ann,wren\n".repeat(1001)}`, /1001 rows; at most 1000/],
  ])("is refused as a whole when it is %s", (_what, text, words) => {
    expect(problemOf(utf8(text))).toMatch(words);
  });

  test("of exactly a thousand rows is taken", () => {
    expect(rowsOf(utf8(`name,username\n${"Ann,wren\n".repeat(1000)}`))).toHaveLength(1000);
  });
});

describe("whatever the rows hold", () => {
  // What can be told from a blank line, and is not cut.
  const cell = fc
    .string({ unit: "binary", maxLength: 40 })
    .map((text) => text.replaceAll(/\r\n?/g, "\n").toWellFormed());
  const full = cell.filter((text) => text.trim() !== "");
  const rows = fc.array(fc.tuple(full, cell, cell), { minLength: 1, maxLength: 20 });

  test("what is written as CSV comes back", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(",", ";", "\t"), fc.boolean(), (written, delimiter, bom) => {
        const header = ["name", "username", "email"];
        const text = stringify([header, ...written], { delimiter, bom });
        // Its first twenty characters tell UTF-16 from text, and no spreadsheet writes a NUL there.
        expect(rowsOf(utf8(text))).toEqual(written);
      }),
      { numRuns: Math.min(RUNS.numRuns, 2000) },
    );
  });

  test("no bytes make it throw", () => {
    const head = fc.constantFrom("", "name,username\n", "name;username;email\n", '"name","username"\n"');
    fc.assert(
      fc.property(head, fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        const read = readRoster(new Uint8Array([...utf8(start), ...rest]));
        expect(typeof read.ok).toBe("boolean");
      }),
      { numRuns: Math.min(RUNS.numRuns, 5000) },
    );
  });
});
