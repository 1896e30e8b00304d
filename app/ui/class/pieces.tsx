import type { Piece } from "#app/domain/class/words-of-terms.ts";

/** Paragraphs that the rules have put into words. */
export function Pieces({ paragraphs }: { paragraphs: Piece[][] }) {
  return paragraphs.map((pieces, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no name but their place
    <p key={at}>
      <PieceLine pieces={pieces} />
    </p>
  ));
}

export function PieceLine({ pieces }: { pieces: Piece[] }) {
  return pieces.map((piece, at) => {
    if (typeof piece === "string") return piece;
    // biome-ignore lint/suspicious/noArrayIndexKey: they stand where they stand
    if ("strong" in piece) return <b key={at}>{piece.strong}</b>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: they stand where they stand
      <mark key={at} style={{ background: "var(--error-wash)", color: "var(--error)" }}>
        {piece.gap}
      </mark>
    );
  });
}
