import type { Answer, Answers } from "#app/domain/attempt/answers.ts";

/** Answers as the workspace's form sends them. */
export function entriesOf(answers: Answers): [string, string][] {
  return Object.entries(answers).flatMap(([task, answer]) => fieldsOf(task, answer));
}

function fieldsOf(task: string, answer: Answer): [string, string][] {
  switch (answer.type) {
    case "mark":
      return [[`m.${task}`, JSON.stringify(answer.marks)]];
    case "choice": {
      const chosen = answer.chosen.map((id): [string, string] => [`c.${task}`, id]);
      return answer.certainty === null
        ? chosen
        : [...chosen, [`certainty.${task}`, String(answer.certainty)]];
    }
    case "order":
      return answer.sequence.flatMap((id, at): [string, string][] =>
        id === null ? [] : [[`o.${task}.${id}`, String(at + 1)]],
      );
    case "match":
      return Object.entries(answer.pairs).map(([left, right]) => [`p.${task}.${left}`, right]);
    case "rewrite":
      return [[`r.${task}`, answer.text]];
  }
}
