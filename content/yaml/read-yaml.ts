import { type Document, isAlias, isNode, LineCounter, parseDocument, Scalar, visit } from "yaml";
import type { Problem, Report } from "../problems.ts";
import { explainSyntax } from "./explain-syntax.ts";
import { type Position, positionAt, positionOf } from "./position.ts";

/** A file as read: its data, and how to speak of a place in it. */
export interface YamlFile {
  file: string;
  data: unknown;
  report: Report;
  positionOf: (path: Parameters<Report>[0]) => Position;
}

/** A file as read, with its name without ".yaml". */
export interface ReadSource {
  name: string;
  yaml: YamlFile;
}

/** Reads one YAML file; null where it cannot be read, with the reasons added to `problems`. Never throws. */
export function readYaml(file: string, text: string, problems: Problem[]): YamlFile | null {
  const lines = new LineCounter();
  const before = problems.length;
  const add = (offset: number, what: string, mend: string) =>
    problems.push({ file, ...positionAt(lines, offset), what, mend });
  try {
    const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
    for (const { offset, code } of syntaxErrors(doc)) {
      const { what, mend } = explainSyntax(code, text.slice(offset).split(/\r?\n/, 1)[0] ?? "");
      add(offset, what, mend);
    }
    refuseSpecials(doc, add);
    refuseHalfQuoted(doc, add);
    if (problems.length > before) return null;
    const place = (path: Parameters<Report>[0]) => positionOf(doc.contents, lines, path);
    return {
      file,
      data: doc.toJS() as unknown,
      positionOf: place,
      report: (path, what, mend) => problems.push({ file, ...place(path), what, mend }),
    };
  } catch {
    // The parser recurses, so nesting thousands deep exhausts the stack.
    add(
      0,
      "the file cannot be read",
      "It is nested too deeply or damaged; start again from a copy that works.",
    );
    return null;
  }
}

/** A repeated key stands for itself; of the other errors only the first counts, as the rest mostly follow from it. */
function syntaxErrors(doc: Document): { offset: number; code: string }[] {
  const errors = doc.errors.map(({ code, pos }) => ({
    code,
    offset: code === "MISSING_CHAR" ? openedAt(doc, pos[0]) : pos[0],
  }));
  const repeated = errors.filter(({ code }) => code === "DUPLICATE_KEY");
  const others = errors.filter(({ code }) => code !== "DUPLICATE_KEY");
  // A tab breaks the lines before it too, as the parser sees them.
  const tab = others.find(({ code }) => code === "TAB_AS_INDENT");
  const first = tab ?? others.sort((a, b) => a.offset - b.offset)[0];
  return first ? [...repeated, first] : repeated;
}

/** The parser misses a closing mark where the file ends; the author needs the place where it opens. */
function openedAt(doc: Document, offset: number): number {
  let opened = offset;
  visit(doc, {
    Scalar: (_key, node) => {
      const [start = 0, , end = 0] = node.range ?? [];
      if (/^QUOTE_/.test(node.type ?? "") && start <= offset && offset <= end) opened = start;
    },
  });
  return opened;
}

/** Tags and aliases are YAML for programmers; met by accident (“!” or “&” at the start of a text), they lose words. */
function refuseSpecials(doc: Document, add: (offset: number, what: string, mend: string) => void): void {
  visit(doc, (_key, node) => {
    if (!isNode(node)) return;
    const start = node.range?.[0] ?? 0;
    const mend = "Put the text in quotation marks.";
    if (isAlias(node)) add(start, "a text begins with “*”", mend);
    else if ("anchor" in node && node.anchor) add(start, "a text begins with “&”", mend);
    else if (node.tag && !node.tag.startsWith("tag:yaml.org,2002:")) {
      add(start, "a text begins with “!”", mend);
    }
  });
}

/** A quotation mark at one end of a text only is no part of it: its partner was forgotten, or is a curly one. */
function refuseHalfQuoted(doc: Document, add: (offset: number, what: string, mend: string) => void): void {
  visit(doc, {
    Scalar: (role, { value, type, range }) => {
      const isBlock = type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;
      if (role === "key" || isBlock || typeof value !== "string" || value.split('"').length % 2 !== 0) return;
      const [has, lacks] = value.endsWith('"') ? ["ends in", "begin with"] : ["begins with", "end in"];
      if (!value.endsWith('"') && !value.startsWith('"')) return;
      add(
        range?.[0] ?? 0,
        `a text ${has} a straight quotation mark and does not ${lacks} one`,
        "Put one at each end, or take it away.",
      );
    },
  });
}
