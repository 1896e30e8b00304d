import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { isPair, isSeq, parseDocument, visit } from "yaml";
import { compileContent } from "#content/compile/compile-content.ts";
import type { SourceFile } from "#content/read-sources.ts";
import { RUNS } from "#tests/builders/runs.ts";
import { SAMPLE } from "./sample-content.ts";

// Generous, because another suite may have the processor.
vi.setConfig({ testTimeout: 60_000 });

const sources: Omit<SourceFile, "text">[] = Object.keys(SAMPLE).map((path) => {
  const [name = "", folder = ""] = path.replace(".yaml", "").split("/").reverse();
  return { folder: folder as SourceFile["folder"], name, file: `content/${path}` };
});

const token = fc.oneof(
  fc.constantFrom(
    ..."- |: |: \n|\n  |\n    |[|]|{|}|, |'|\"|&a |*a|!!x |# |? |>\n|null|2019|true|---\n|%YAML 1.1\n|<<: |\t|\u0000|\ud800".split(
      "|",
    ),
    ..."id,title,passages,tasks,type: mark,findings,places,quote,sentence: 1,kind: loaded,text: |,steps,lesson,__proto__".split(
      ",",
    ),
  ),
  fc.string({ maxLength: 6, unit: "binary" }),
);
const noise = fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join(""));

function outcomeOf(source: Omit<SourceFile, "text">, text: string) {
  const outcome = compileContent([{ ...source, text }]);
  for (const { line, column, what, mend } of outcome.ok ? [] : outcome.problems) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(what).not.toBe("");
    expect(mend).toMatch(/[.?]"?$/);
  }
  return outcome;
}

test("arbitrary text in any file gives problems and never throws", () => {
  fc.assert(
    fc.property(fc.constantFrom(...sources), noise, (source, text) => {
      outcomeOf(source, text);
    }),
    RUNS,
  );
});

test("a good file with a piece replaced by noise gives problems or content and never throws", () => {
  fc.assert(
    fc.property(fc.constantFrom(...sources), noise, fc.nat(4000), fc.nat(40), (source, text, at, cut) => {
      const good = SAMPLE[source.file.replace("content/", "")] ?? "";
      const from = at % good.length;
      outcomeOf(source, good.slice(0, from) + text + good.slice(from + cut));
    }),
    { numRuns: 1000 },
  );
});

test("a good file with one value replaced by another gives problems or content and never throws", () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom("", " ", "a", "en", "loaded", "2026-02-30", "the"),
    // Cannot become text.
    fc.constant({ toString: 0 }),
  );
  const documents = sources.map((source) => {
    const document = parseDocument(SAMPLE[source.file.replace("content/", "")] ?? "");
    const paths: unknown[][] = [];
    visit(document, {
      Node: (key, _node, ancestors) => {
        if (key !== "key") paths.push(pathOf(key, ancestors));
      },
    });
    return { source, document, paths };
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...documents),
      fc.nat(),
      value,
      ({ source, document, paths }, pick, other) => {
        const copy = document.clone();
        const path = paths[pick % paths.length] ?? [];
        if (path.length === 0) return;
        copy.setIn(path, other);
        outcomeOf(source, String(copy));
      },
    ),
    { numRuns: 2000 },
  );
});

/** The keys and indexes that lead to a node. */
function pathOf(key: unknown, ancestors: readonly unknown[]): unknown[] {
  const path: unknown[] = [];
  const chain = [...ancestors];
  chain.forEach((node, i) => {
    if (isPair(node)) path.push((node.key as { value: unknown }).value);
    else if (isSeq(node)) path.push(i + 1 < chain.length ? node.items.indexOf(chain[i + 1]) : key);
  });
  return path;
}

test.each(["[", "{a: ", "- ", "a:\n", "? ", "&a [*a, "])(
  "%j repeated thousands of times is refused, not followed",
  (piece) => {
    const memo = { folder: "exercises", name: "memo", file: "content/exercises/memo.yaml" } as const;
    expect(outcomeOf(memo, piece.repeat(5000)).ok).toBe(false);
  },
);
