import { DRILLS, MODULE } from "../site.ts";
import type { Row } from "./row.ts";

const related = (more: Pick<Row, "does" | "path" | "answers"> & Partial<Row>): Row => ({
  route: "routes/learn/related-drills",
  ...more,
});
const RELATED: Row[] = [
  related({ does: "loader", path: "/drills/attribution?like=memo", answers: 200 }),
  related({ does: "loader", when: "unknown kind", path: "/drills/none", answers: 404 }),
  related({ does: "loader", when: "unknown exercise", path: "/drills/loaded?like=none", answers: 404 }),
  related({
    does: "action",
    path: "/drills/attribution",
    fields: { answer: "sound", position: "1", key: "{key}" },
    answers: 200,
  }),
  related({
    does: "action",
    when: "unknown kind",
    path: "/drills/none",
    fields: { answer: "sound", position: "1", key: "{key}" },
    answers: 404,
  }),
];

export const LEARN_ROWS: Row[] = [
  { route: "routes/learn/home", does: "loader", path: "/?index", answers: 200 },
  { route: "routes/learn/module", does: "loader", path: MODULE, answers: 200 },
  { route: "routes/learn/module", does: "loader", when: "unknown", path: "/modules/none", answers: 404 },
  {
    route: "routes/learn/module",
    does: "action",
    path: MODULE,
    fields: { note: "A note." },
    // The note kept last would be somebody's secret gone: visitors keep theirs as guests.
    roles: ["visitor"],
    answers: `→ ${MODULE}?kept#next`,
  },
  {
    route: "routes/learn/module",
    does: "action",
    when: "too long",
    path: MODULE,
    fields: { note: "n".repeat(4001) },
    answers: 422,
  },
  {
    route: "routes/learn/module",
    does: "action",
    when: "unknown",
    path: "/modules/none",
    fields: { note: "A note." },
    answers: 404,
  },
  { route: "routes/learn/drills", does: "loader", path: DRILLS, answers: 200 },
  {
    route: "routes/learn/drills",
    does: "loader",
    when: "unknown set",
    path: `${MODULE}/drills/2`,
    answers: 404,
  },
  {
    route: "routes/learn/drills",
    does: "action",
    path: DRILLS,
    fields: { answer: "sound", position: "1", key: "{key}" },
    answers: 200,
  },
  {
    route: "routes/learn/drills",
    does: "action",
    when: "without an answer",
    path: DRILLS,
    fields: { position: "1", key: "{key}" },
    answers: 422,
  },
  {
    route: "routes/learn/drills",
    does: "action",
    when: "without a key",
    path: DRILLS,
    fields: { answer: "sound", position: "1" },
    answers: 400,
  },
  {
    route: "routes/learn/drills",
    does: "action",
    when: "unknown set",
    path: `${MODULE}/drills/2`,
    fields: { answer: "sound", position: "1", key: "{key}" },
    answers: 404,
  },
  { route: "routes/learn/course", does: "loader", path: "/course", answers: 200 },
  { route: "routes/learn/course", does: "action", path: "/course", fields: {}, answers: 405 },
  ...RELATED,
  { route: "routes/learn/start-attempt", does: "loader", path: "/attempts", answers: 404 },
  {
    route: "routes/learn/start-attempt",
    does: "action",
    path: "/attempts",
    fields: { exercise: "memo", module: "tap-water" },
    answers: "→ /attempts/:id",
  },
  {
    route: "routes/learn/start-attempt",
    does: "action",
    when: "unknown exercise",
    path: "/attempts",
    fields: { exercise: "none" },
    answers: 404,
  },
];
