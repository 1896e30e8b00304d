import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { shortQuote } from "#app/ui/exercise/say.ts";
import { SubmitBar, type SubmitCounts, submitLabel } from "#app/ui/exercise/submit-bar.tsx";
import { textOf } from "./form-fields.ts";

const bar = (counts: SubmitCounts, submitting = false, after: string | null = null) =>
  renderToStaticMarkup(<SubmitBar counts={counts} submitting={submitting} after={after} />);

describe("the submit button", () => {
  test.each([
    [{ marks: 4, questions: 0, answered: 0 }, "Submit marks"],
    [{ marks: 4, questions: 1, answered: 1 }, "Submit marks and answer"],
    [{ marks: 4, questions: 3, answered: 1 }, "Submit marks and answers"],
    [{ marks: null, questions: 2, answered: 0 }, "Submit answers"],
  ])("%o: %s", (counts, label) => {
    expect(submitLabel(counts)).toBe(label);
  });

  test("stands beside what would be submitted, in words", () => {
    expect(textOf(bar({ marks: 4, questions: 1, answered: 1 }))).toContain(
      "4 marks, 1 of 1 question answered.",
    );
    expect(textOf(bar({ marks: 1, questions: 3, answered: 2 }))).toContain(
      "1 mark, 2 of 3 questions answered.",
    );
    expect(textOf(bar({ marks: null, questions: 2, answered: 0 }))).toContain("0 of 2 questions answered.");
  });

  test("stands beside what follows: of work for a class its own terms, else that the first attempt is scored", () => {
    const counts = { marks: 4, questions: 0, answered: 0 };
    const scored = "your first attempt is the one that is scored";
    expect(textOf(bar(counts))).toContain(scored);
    const terms = "This is attempt 2 of 2 for the class; the better one counts.";
    expect(textOf(bar(counts, false, terms))).toContain(terms);
    expect(textOf(bar(counts, false, terms))).not.toContain(scored);
  });

  test("calls no marks a judgement, not a mistake", () => {
    const text = textOf(bar({ marks: 0, questions: 0, answered: 0 }));
    expect(text).toContain("You have marked nothing: you judge every sentence sound.");
    expect(text).not.toMatch(/0 marks|error|missing/i);
  });

  test("stays in place while the attempt is under way, so that the focus does too", () => {
    const html = bar({ marks: 1, questions: 0, answered: 0 }, true);
    expect(html).toContain('aria-disabled="true"');
    expect(html).not.toContain(" disabled");
  });
});

describe("a long quote", () => {
  test("keeps its beginning and its end; a short one is whole", () => {
    const long = "The leak began at a timber yard on the east bank and reached the intake within two days";
    expect(shortQuote(long)).toBe("The leak began at a timber yard on the … within two days");
    expect(shortQuote("A senior official revealed")).toBe("A senior official revealed");
  });
});
