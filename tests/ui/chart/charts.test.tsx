import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { DotPlot, peoplePerDot } from "#app/ui/chart/dot-plot.tsx";
import { IntervalPlot } from "#app/ui/chart/interval-plot.tsx";
import { LeanPlot } from "#app/ui/chart/lean-plot.tsx";

const numbers = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="(-?[\\d.]+)"`, "g"))].map((match) => Number(match[1]));

function dotPlot(columns: { at: number; count: number }[]) {
  const band = { low: 0.6, high: 0.82 };
  return renderToStaticMarkup(
    <DotPlot title="T" description="D" columns={columns} median={0.7} band={band} caption="score" />,
  );
}

describe("the dot plot", () => {
  test("draws one dot for each person, higher ones above", () => {
    const html = dotPlot([
      { at: 0, count: 1 },
      { at: 1, count: 3 },
    ]);
    expect(numbers(html, "cx")).toEqual([16, 334, 334, 334]);
    const [, ...column] = numbers(html, "cy");
    expect(column.toSorted((a, b) => b - a)).toEqual(column);
    expect(html).toContain("median 70%");
    expect(html).not.toContain("people");
  });

  test("lets a dot stand for several in a large class, and says so", () => {
    const columns = [
      { at: 0.5, count: 201 },
      { at: 0.6, count: 1 },
    ];
    expect(peoplePerDot(columns)).toBe(21);
    const html = dotPlot(columns);
    expect(numbers(html, "cx")).toHaveLength(10 + 1);
    expect(html).toContain("a dot is up to 21 people");
  });

  test("keeps every dot inside the picture, whatever its height", () => {
    for (const count of [1, 5, 9, 10, 11, 499]) {
      const lowest = Math.min(...numbers(dotPlot([{ at: 0.5, count }]), "cy"));
      expect(lowest).toBeGreaterThanOrEqual(28 + 6);
    }
  });

  test("has a name and a description that are its own", () => {
    const html = dotPlot([{ at: 0.5, count: 1 }]);
    const [, labels = ""] = /aria-labelledby="([^"]+)"/.exec(html) ?? [];
    for (const id of labels.split(" ")) expect(html).toContain(`id="${id}"`);
    expect(labels.split(" ")).toHaveLength(2);
  });

  test("with nobody in it is an empty scale", () => {
    expect(numbers(dotPlot([]), "cx")).toEqual([]);
    expect(peoplePerDot([])).toBe(1);
  });
});

test("an interval lies where its share is", () => {
  const html = renderToStaticMarkup(<IntervalPlot share={0.5} low={0} high={1} />);
  expect(html).toContain('d="M4.0 11H196.0"');
  expect(numbers(html, "cx")).toEqual([100]);
});

describe("how readily somebody marks", () => {
  test.each([
    [-9, 6, "marks readily"],
    [-0.75, 35, "marks readily"],
    [0, 64, "balanced"],
    [0.5, 83.3, "marks sparingly"],
    [9, 122, "marks sparingly"],
  ])("c = %d stands at %d and is “%s”", (criterion, place, words) => {
    const html = renderToStaticMarkup(<LeanPlot criterion={criterion} />);
    expect(numbers(html, "cx")).toEqual([place]);
    expect(html).toContain(`aria-label="${words}"`);
  });

  test("is not said of too few sentences", () => {
    expect(renderToStaticMarkup(<LeanPlot criterion={null} />)).toContain("too few to say");
  });
});
