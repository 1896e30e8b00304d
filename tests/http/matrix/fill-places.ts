import { v7 as uuidv7 } from "uuid";
import type { Form } from "../actions.ts";
import { CLASS_ROWS } from "./class-rows.ts";
import type { School } from "./school.ts";

export type Places = Record<string, string>;

/** Puts the school's ids into a text; {new} is a new UUID. */
export function fillPlaces(text: string, places: Places): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === "new") return uuidv7();
    return places[name] ?? whole;
  });
}

/** The places of a school, the first of each thing that is used up among them. */
export function placesOf({ places, pools }: School): Places {
  return Object.assign({}, places, ...Object.values(pools).map(([first]) => first));
}

/** Every form of a class's pages, filled in so that it would do something for its instructors or students. */
export function classFormsOf(school: School): Form[] {
  const places = placesOf(school);
  return CLASS_ROWS.filter(({ does }) => does === "action").map(({ route, path, fields = {}, file }) => ({
    route,
    path: fillPlaces(path, places),
    fields: Object.fromEntries(
      Object.entries(file === undefined ? fields : { file }).map(([name, value]) => [
        name,
        fillPlaces(value, places),
      ]),
    ),
  }));
}

/** Every address of a class's pages. */
export function classPlacesOf(school: School): { route: string; path: string }[] {
  const places = placesOf(school);
  const rows = CLASS_ROWS.map(({ route, path }) => ({ route, path: fillPlaces(path, places) }));
  const forms = classFormsOf(school).map(({ route, path, fields }) => ({
    route,
    path: `${path}${path.includes("?") ? "&" : "?"}${new URLSearchParams(fields)}`,
  }));
  return [...new Map([...rows, ...forms].map((one) => [one.path, one])).values()];
}
