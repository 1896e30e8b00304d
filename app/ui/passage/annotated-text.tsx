import type { ReactNode } from "react";
import { layoutMarks, type MarkNode } from "#app/domain/passage/layout-marks.ts";
import type { Sentence } from "#app/domain/passage/passage.ts";
import type { Annotation } from "./annotation.ts";
import { drawnSpan } from "./drawn-span.ts";
import { KindBadge } from "./kind-badge.tsx";
import { KIND_WORDS } from "./kind-words.ts";

/** Holds a badge to the last word of its mark. */
const WORD_JOINER = "\u2060";

const LOOKS: Record<Annotation["look"], string> = {
  found: "mark",
  missed: "mark mark--missed",
  "false-alarm": "mark mark--false",
};

interface AnnotatedTextProps {
  sentence: Sentence;
  /** The passage's canonical text. */
  text: string;
  annotations: Annotation[];
}

/** One sentence with its annotations drawn. The badges are decorative: the note that follows says it in words. */
export function AnnotatedText({ sentence, text, annotations }: AnnotatedTextProps) {
  const drawn = annotations.map((annotation) => drawnSpan(sentence, text, annotation));
  return <span className="sent__t">{layoutMarks(sentence, text, drawn).map(drawNode)}</span>;
}

type Piece = Extract<MarkNode<Annotation>, { type: "mark" }>;

function drawNode(node: MarkNode<Annotation>): ReactNode {
  return node.type === "text" ? node.text : <Mark key={startOf(node)} node={node} />;
}

function Mark({ node, nested = false }: { node: Piece; nested?: boolean }) {
  const { mark, last, children } = node;
  const outer = children.some((child) => child.type === "mark");
  const className = `${LOOKS[mark.look]} ${outer ? "mark--outer " : ""}${KIND_WORDS[mark.kind].className}`;
  const inside = children.map((child) =>
    child.type === "text" ? child.text : <Mark key={startOf(child)} node={child} nested />,
  );
  const tail = nested && last ? lastWord(children.at(-1)) : "";
  if (tail !== "") {
    return (
      <>
        <mark className={className}>{[...inside.slice(0, -1), withoutTail(children.at(-1), tail)]}</mark>
        <span className="nb">
          <mark className={className}>{tail}</mark>
          <Badges annotation={mark} />
        </span>
      </>
    );
  }
  return (
    <>
      <mark className={className}>{inside}</mark>
      {last && WORD_JOINER}
      {last && <Badges annotation={mark} />}
    </>
  );
}

/** A badge inside another mark is a box, which no word joiner holds: it is kept with the last word by its own element. */
function lastWord(node: MarkNode<Annotation> | undefined): string {
  return node?.type === "text" ? (/\S+$/.exec(node.text)?.[0] ?? "") : "";
}

function withoutTail(node: MarkNode<Annotation> | undefined, tail: string): string {
  return node?.type === "text" ? node.text.slice(0, -tail.length) : "";
}

/** Where a piece begins: a mark split in two begins twice. */
function startOf(node: MarkNode<Annotation> | undefined): number {
  if (node === undefined) return -1;
  return node.type === "text" ? node.start : startOf(node.children[0]);
}

function Badges({ annotation }: { annotation: Annotation }) {
  const { look, kind, struck } = annotation;
  return (
    <>
      {struck.map((wrong) => (
        <KindBadge key={wrong} kind={wrong} look="struck" />
      ))}
      {look !== "false-alarm" && <KindBadge kind={kind} look={look === "missed" ? "hollow" : "full"} />}
    </>
  );
}
