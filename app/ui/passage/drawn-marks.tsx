import type { Kind } from "#app/domain/exercise/kind.ts";
import { layoutMarks, type MarkNode } from "#app/domain/passage/layout-marks.ts";
import type { Span } from "#app/domain/passage/span.ts";
import { drawnSpan } from "./drawn-span.ts";
import { KindBadge } from "./kind-badge.tsx";
import { KIND_WORDS } from "./kind-words.ts";

/** A mark, or (kind null) the words just chosen. */
export interface DrawnMark extends Span {
  kind: Kind | null;
}

/** Whether two lists draw the same, whatever objects they are made of. */
export function sameMarks(a: DrawnMark[], b: DrawnMark[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ kind, start, end }, at) => b[at]?.kind === kind && b[at]?.start === start && b[at]?.end === end,
    )
  );
}

interface DrawnMarksProps {
  sentence: Span;
  /** The whole passage's text. */
  text: string;
  marks: DrawnMark[];
}

type Node = MarkNode<DrawnMark>;

/** Holds a badge to the last word of its mark. */
const WORD_JOINER = "\u2060";

/** A sentence's words with its marks drawn in them. What is not of the text carries `data-skip`. */
export function DrawnMarks({ sentence, text, marks }: DrawnMarksProps) {
  return drawAll(
    layoutMarks(
      sentence,
      text,
      marks.map((mark) => drawnSpan(sentence, text, mark)),
    ),
  );
}

function drawAll(nodes: Node[]): React.ReactNode {
  return nodes.map((node) =>
    node.type === "text" ? node.text : <Stretch key={startOf(node)} node={node} />,
  );
}

function Stretch({ node }: { node: Extract<Node, { type: "mark" }> }) {
  const { mark, last } = node;
  const inner = drawAll(node.children);
  if (mark.kind === null) {
    const first = startOf(node) === mark.start;
    const edges = first ? (last ? "both" : "start") : last ? "end" : "none";
    return (
      <span className="pick" data-edges={edges}>
        {inner}
      </span>
    );
  }
  return (
    <>
      <mark className={`mark ${holdsMark(node) ? "mark--outer " : ""}${KIND_WORDS[mark.kind].className}`}>
        {inner}
      </mark>
      {last ? (
        <span data-skip="">
          {WORD_JOINER}
          <KindBadge kind={mark.kind} />
        </span>
      ) : null}
    </>
  );
}

/** Whether another mark lies inside: then the outer line drops to a second lane. */
function holdsMark(node: Extract<Node, { type: "mark" }>): boolean {
  return node.children.some(
    (child) => child.type === "mark" && (child.mark.kind !== null || holdsMark(child)),
  );
}

/** Where a piece begins: a mark split in two begins twice. */
function startOf(node: Node | undefined): number {
  if (node === undefined) return -1;
  return node.type === "text" ? node.start : startOf(node.children[0]);
}
