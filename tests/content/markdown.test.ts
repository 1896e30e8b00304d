import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { refusedIn, renderMarkdown } from "#content/compile/render-markdown.ts";
import { RUNS } from "#tests/builders/runs.ts";

// Generous, because another suite may have the processor.
vi.setConfig({ testTimeout: 60_000 });

test("paragraphs, emphasis, lists and web links are rendered", () => {
  expect(renderMarkdown("Ask *who* **says** so.\n\n- one\n- [two](https://example.org/a)")).toBe(
    '<p>Ask <em>who</em> <strong>says</strong> so.</p>\n<ul>\n<li>one</li>\n<li><a href="https://example.org/a">two</a></li>\n</ul>',
  );
});

const HOSTILE = [
  "<script>alert(1)</script>",
  "text <img src=x onerror=alert(1)> text",
  "<div onclick=alert(1)>x</div>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt&colon;alert(1))",
  "[x](data:text/html,<script>alert(1)</script>)",
  "[x](vbscript:x)",
  "![x](https://tracker.example/a.png)",
  "![x](javascript:alert(1))",
  "<iframe src=https://example.org></iframe>",
  "<a href=javascript:alert(1)>x</a>",
  "<style>p{display:none}</style>",
  "[x][r]\n\n[r]: javascript:alert(1)",
  "[x](/account)",
  "[x](//example.org)",
];

test.each(HOSTILE)("%s is dropped and reported to the author", (markdown) => {
  expect(renderMarkdown(markdown)).not.toMatch(
    /<(?:script|img|iframe|style|div)|\son\w+=|javascript:|data:|vbscript:|href/i,
  );
  expect(refusedIn(markdown)).not.toEqual([]);
});

test("only the allowed elements and the address of a link ever come out", () => {
  const piece = fc.oneof(
    fc.constantFrom(...HOSTILE, "<", ">", "](", "[x", "`", "*", "\n\n", "&lt;", "# "),
    fc.string(),
  );
  const tag = /^<(?:\/?(?:p|em|strong|ul|ol|li|blockquote|code|br)|\/a|a(?: href="https?:[^"]*")?)>$/i;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
      const tags = renderMarkdown(pieces.join("")).match(/<[^>]*>?/g) ?? [];
      expect(tags.filter((found) => !tag.test(found))).toEqual([]);
    }),
    RUNS,
  );
});
