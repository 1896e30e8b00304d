/**
 * How well somebody tells weak sentences from sound ones, in words: of people it is said what they do, not what they are.
 * Source: SCORING specification §6; the bounds are ours (at d′ = 1, three in four of pairs of a weak and a sound sentence
 * are told apart; at d′ = 2, more than nine in ten).
 * Example: d′ = 1.3 "you tell weak sentences from sound ones fairly well".
 */
export function sensitivityWords(dPrime: number, who: "you" | "this student" | "the class"): string {
  const [does, tells] = who === "you" ? ["do", "tell"] : ["does", "tells"];
  if (dPrime < 0.3) return `${who} ${does} not yet tell weak sentences from sound ones`;
  if (dPrime < 1) return `${who} ${tells} some weak sentences from sound ones`;
  return `${who} ${tells} weak sentences from sound ones ${dPrime < 2 ? "fairly well" : "well"}`;
}
