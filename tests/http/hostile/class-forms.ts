import { CLASS_ROWS } from "../matrix/class-rows.ts";
import { fillPlaces, type Places } from "../matrix/fill-places.ts";
import { PASSWORD } from "../people.ts";
import type { HostileForm } from "./hostile-forms.ts";

/** What decides between the forms of one address. */
const FIXED = ["intent", "do"];

/** Who may send them; everything else is an instructor's. */
const WHO: Record<string, string> = {
  "routes/class/join": "visitor",
  "routes/class/join-class": "visitor",
  "routes/class/claim": "visitor",
  "routes/learn/start-attempt": "member",
  "routes/learn/draft": "member",
  "routes/learn/feedback": "member",
};

const TERMS = {
  ...{ opensDate: "2031-01-10", opensTime: "09:00", dueDate: "2031-01-17", dueTime: "18:00" },
  ...{ closesDate: "2031-01-20", closesTime: "18:00", attempts: "2", counts: "best", explain: "close" },
  late: "marked",
};

/** Every form of a class's pages, and those that the matrix of rights fills in too sparsely once more. */
export function classForms(places: Places): HostileForm[] {
  const seen = new Set<string>();
  const rows = CLASS_ROWS.flatMap((row): HostileForm[] => {
    const { route, does, path, fields = {}, file, when = "" } = row;
    const name = `${route} ${when}`;
    if (does !== "action" || file !== undefined || seen.has(name)) return [];
    seen.add(name);
    return [form(name, path, fields, WHO[route] ?? "instructor", route)];
  });
  const edit = "/classes/{class}/assignments/{editAssignment}/edit";
  const review =
    "/classes/{class}/assignments/{assignment}/students/{ownStudent}?exercise=memo&attempt={ownAttempt}";
  const judged = {
    ...{ whole: "A good eye.", "rating.t5": "0.5", "why.t5": "Half.", "new.a.1": "Here.", seen: "" },
    ...{ "change.t1": "change", "percent.t1": "80", "reason.t1": "Fair." },
  };
  const teach = (route: string, path: string, fields: Record<string, string>) =>
    form(`${route}, all its fields`, path, fields, "instructor", `routes/teach/${route}`);
  const all = [
    ...rows,
    teach("review", review, judged),
    teach("review", review, { ...judged, do: "send" }),
    teach("edit-assignment", edit, {
      ...{ ...TERMS, intent: "save-override", student: "{student}", reason: "Ill." },
    }),
    teach("new-assignment", "/classes/{class}/assignments/new", {
      ...{ ...TERMS, intent: "draft", assignment: "{new}", title: "Water", module: "", exercises: "memo" },
    }),
    form(
      "join as new",
      "/join/{joinedCode}",
      { username: "admin", displayName: "Plover", password: PASSWORD, bring: "on" },
      "visitor",
      "routes/class/join-class",
    ),
  ];
  return all.map((one) => ({
    ...one,
    path: fillPlaces(one.path, places),
    fields: Object.fromEntries(
      Object.entries(one.fields).map(([name, value]) => [name, fillPlaces(value, places)]),
    ),
  }));
}

function form(
  name: string,
  path: string,
  fields: Record<string, string>,
  who: string,
  route: string,
): HostileForm {
  return { name, who, route, path, fields, fixed: FIXED };
}
