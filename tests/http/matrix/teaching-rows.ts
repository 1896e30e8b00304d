import { MODULE } from "../site.ts";
import type { Row } from "./row.ts";

const SHEET = `${MODULE}/worksheets/memo`;
const TO_SIGN_IN = `→ /sign-in?back=${encodeURIComponent(`${SHEET}/key`)}` as const;

/** Pages for teachers that belong to no class: anybody may read how to teach, those who may teach see the keys. */
export const TEACHING_ROWS: Row[] = [
  { route: "routes/teach/teaching", does: "loader", path: `${MODULE}/teaching`, answers: 200 },
  {
    route: "routes/teach/teaching",
    does: "loader",
    when: "unknown",
    path: "/modules/none/teaching",
    answers: 404,
  },
  { route: "routes/teach/worksheet", does: "loader", path: SHEET, answers: 200 },
  {
    route: "routes/teach/worksheet",
    does: "loader",
    when: "no step of the module",
    path: `${MODULE}/worksheets/memo-two`,
    answers: 404,
  },
  {
    route: "routes/teach/worksheet-key",
    does: "loader",
    path: `${SHEET}/key`,
    answers: {
      visitor: TO_SIGN_IN,
      guest: TO_SIGN_IN,
      otherGuest: TO_SIGN_IN,
      instructor: 200,
      admin: 200,
      others: 404,
    },
  },
  {
    route: "routes/teach/worksheet-key",
    does: "loader",
    when: "no step of the module",
    path: `${MODULE}/worksheets/memo-two/key`,
    roles: ["student", "instructor", "admin"],
    answers: 404,
  },
];
