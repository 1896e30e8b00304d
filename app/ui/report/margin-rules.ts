import { spreadNotes } from "./spread-notes.ts";

const SVG = "http://www.w3.org/2000/svg";
/** A rule longer than this is hard to follow by eye: there the sentence's number does the work. */
const TOO_FAR = 200;

interface NotePlace {
  note: HTMLElement;
  side: "left" | "right";
  /** Where the words are that the note speaks of, and where the note hangs without us. */
  wanted: number;
  natural: number;
  height: number;
  top: number;
}

/**
 * Moves every floated note as near to its words as its neighbours allow, and joins the two by a thin elbow rule.
 * Without this the notes still stand beside their sentence, with a short straight rule drawn by CSS.
 * Returns the function that stops watching.
 */
export function drawMarginRules(box: HTMLElement): () => void {
  const sheet = document.createElementNS(SVG, "svg");
  sheet.setAttribute("class", "leaders");
  sheet.setAttribute("aria-hidden", "true");
  box.append(sheet);
  let frame = 0;
  const schedule = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => draw(box, sheet));
  };
  const watch = new ResizeObserver(schedule);
  watch.observe(box);
  // Where notes come, grow and go, as comments do, the others make room.
  const column = box.querySelector(":scope > .passage");
  const changes = new MutationObserver(schedule);
  if (column) changes.observe(column, { childList: true, subtree: true });
  column?.addEventListener("input", schedule);
  void document.fonts.ready.then(schedule);
  return () => {
    cancelAnimationFrame(frame);
    watch.disconnect();
    changes.disconnect();
    column?.removeEventListener("input", schedule);
    sheet.remove();
  };
}

function draw(box: HTMLElement, sheet: SVGSVGElement): void {
  const column = box.querySelector<HTMLElement>(":scope > .passage");
  if (!column) return;
  const notes = [...box.querySelectorAll<HTMLElement>(".note")];
  for (const note of notes) note.style.translate = "none";
  const area = box.getBoundingClientRect();
  const text = column.getBoundingClientRect();
  const places = notes
    .filter((note) => getComputedStyle(note).float !== "none")
    .map((note) => measure(note, area.top));
  const sides = (["left", "right"] as const).map((side) => places.filter((place) => place.side === side));
  for (const side of sides) {
    const tops = spreadNotes(side, area.height);
    for (const [at, place] of side.entries()) {
      place.top = tops[at] ?? place.natural;
      place.note.style.translate = `0 ${place.top - place.natural}px`;
    }
  }
  const [left = [], right = []] = sides;
  sheet.replaceChildren(
    ...rules(left, text.left - area.left - 24, area.left),
    ...rules(right, text.right - area.left + 8, area.left),
  );
  box.classList.toggle("has-leaders", places.length > 0);
  // Left and right floats hold each other up; set free, they often need less room than the page has kept.
  const used = Math.max(text.bottom - area.top, ...places.map((place) => place.top + place.height));
  box.style.marginBlockEnd = places.length > 0 ? `${Math.min(0, used - area.height)}px` : "";
}

function measure(note: HTMLElement, origin: number): NotePlace {
  const frame = note.getBoundingClientRect();
  const side = note.classList.contains("note--finding") ? "right" : "left";
  const words = wordsOf(note, side);
  const lines = words ? [...words.getClientRects()] : [];
  // A badge stands at the end of a mark; a whole sentence is spoken of from where it begins.
  const line = words?.classList.contains("mark") ? lines.at(-1) : lines[0];
  const natural = frame.top - origin;
  const wanted = line ? Math.round(line.bottom - origin) - 3 : natural;
  return { note, side, wanted, natural, height: frame.height, top: natural };
}

/** The marked words of the note's kind, else the whole sentence. */
function wordsOf(note: HTMLElement, side: NotePlace["side"]): Element | null {
  const sentence = note.dataset.for ? document.getElementById(note.dataset.for) : null;
  const kind = kindOf(note);
  const mark = side === "right" && sentence?.querySelector(kind ? `.mark.${kind}` : ".mark--false");
  return mark || (sentence?.querySelector(".sent__t") ?? null);
}

function kindOf(note: HTMLElement): string | undefined {
  return [...note.classList].find((name) => name.startsWith("k-"));
}

function rules(places: NotePlace[], from: number, origin: number): SVGPathElement[] {
  const aside = stepsAside(places);
  return places.flatMap(({ note, side, wanted, top }, at) => {
    if (Math.abs(top - wanted) > TOO_FAR) return [];
    const frame = note.getBoundingClientRect();
    const to = (side === "right" ? frame.left : frame.right) - origin;
    const elbow = Math.round(from + (to - from) * Math.max(0.1, 0.7 - 0.2 * (aside[at] ?? 0))) + 0.5;
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", `M${from} ${wanted + 0.5}H${elbow}V${top + 0.5}H${to}`);
    path.setAttribute("class", kindOf(note) ?? "");
    return path;
  });
}

/** How often each elbow steps back towards the text, so that no two rules cross. */
function stepsAside(places: NotePlace[]): number[] {
  const steps = places.map(() => 0);
  for (const [at, place] of places.entries()) {
    const above = places[at - 1];
    if (above && place.top > place.wanted && place.wanted < above.top) steps[at] = (steps[at - 1] ?? 0) + 1;
  }
  for (const [at, place] of [...places.entries()].reverse()) {
    const below = places[at + 1];
    if (below && place.top < place.wanted && place.wanted > below.top) steps[at] = (steps[at + 1] ?? 0) + 1;
  }
  return steps;
}
