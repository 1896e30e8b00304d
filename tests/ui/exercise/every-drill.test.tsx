import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { judgeDrill } from "#app/domain/practice/judge-drill.ts";
import { DrillExplained } from "#app/ui/exercise/drill-explained.tsx";
import { realContent } from "#tests/builders/deps.ts";

const { drills } = await realContent();
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll("\u2060", "");

test.each(["sound", "loaded", "evidence"] as const)(
  "every drill answered “%s” shows its text, why and check",
  (answer) => {
    const lacking = [...drills.values()].filter((drill) => {
      const html = renderToStaticMarkup(
        <DrillExplained
          explained={{ position: 1, drill, answer, right: judgeDrill(drill, answer) === "right" }}
          verdict={judgeDrill(drill, answer)}
          certainty={null}
          next={null}
        />,
      );
      return ![drill.why, drill.check].every((text) => words(html).includes(text));
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
    expect(drills.size).toBeGreaterThanOrEqual(160);
  },
);
