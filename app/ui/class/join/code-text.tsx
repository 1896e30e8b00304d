import { spacedCode } from "#app/domain/class/code-alphabet.ts";

/** A code in two groups, read out letter by letter. */
export function CodeText({ code, className }: { code: string; className?: string | undefined }) {
  const groups = spacedCode(code);
  return (
    <>
      <span aria-hidden="true" className={className}>
        {groups}
      </span>
      <span className="vh">
        {groups
          .split(" ")
          .map((group) => [...group].join(" "))
          .join(", ")}
      </span>
    </>
  );
}
