/** A place in a list as an address names it, from 1; 1 where it names none that could be. */
export function placeIn(params: URLSearchParams, name: string): number {
  const text = params.get(name) ?? "";
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}

/** What of an assignment's results an address asks for. */
export function resultsQuery(params: URLSearchParams) {
  return {
    exercise: placeIn(params, "exercise"),
    page: placeIn(params, "page"),
    sentence: params.get("sentence"),
    lesson: params.has("lesson"),
  };
}
