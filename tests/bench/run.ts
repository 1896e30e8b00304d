/** `npm run bench`: measures what has a budget, prints a table, and exits with 1 when a budget is missed. */
import { writeContent } from "#tests/builders/content-folder.ts";
import { startServer } from "#tests/builders/server.ts";
import { buildForBench } from "./bench-build.ts";
import { measureClassResults } from "./class-results.ts";
import { benchCourse } from "./course.ts";
import { pinToOneCore, setUpDesk } from "./desk.ts";
import { isMissed, type Measurement, table } from "./measurement.ts";
import { measurePages, measureThroughput } from "./pages.ts";
import { measurePaint } from "./paint.ts";
import { measureScoring } from "./scoring.ts";
import { measureScripts } from "./scripts.ts";
import { measureSubmits } from "./submits.ts";

buildForBench();
const content = await writeContent(benchCourse());
const server = await startServer({ contentDir: content.folder });
const measured: Measurement[] = [];
try {
  measured.push(...(await measureScoring(content.folder)), ...measureScripts());
  measured.push(...(await measureSubmits(server.url)));
  const desk = await setUpDesk(server.url, content.folder);
  measured.push(...(await measurePaint(server.url, desk)));
  const core = pinToOneCore(server.pid) ? "one connection, one core" : "one connection, all cores";
  measured.push(...(await measurePages(server, desk, core)), ...(await measureThroughput(server, desk)));
} finally {
  await server.stop();
  await content.remove();
}
measured.push(...(await measureClassResults()));
console.log(table(measured));
const missed = measured.filter(isMissed);
if (missed.length > 0) {
  console.error(`\nMissed: ${missed.map(({ what }) => what).join("; ")}.`);
  process.exitCode = 1;
}
