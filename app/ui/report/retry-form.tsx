import { StartForm } from "../exercise/start-form.tsx";

/** What trying again would be: one of a class's attempts, or one's own. */
export type AgainData =
  | { for: "class"; assignmentId: string; number: number; most: number; mayCount: boolean }
  | { for: "self" };

/** Begins the exercise once more, and says on the button what that uses up. */
export function RetryForm(props: { exercise: string; module: string | null; again: AgainData }) {
  const { exercise, module, again } = props;
  if (again.for === "self")
    return (
      <StartForm exercise={exercise} module={module}>
        <button type="submit" className="btn">
          Try it again, unscored
        </button>
      </StartForm>
    );
  const { assignmentId, number, most, mayCount } = again;
  const which = most === 1 ? "your one attempt" : `attempt ${number} of ${most}`;
  return (
    <StartForm exercise={exercise} module={module} assignment={assignmentId}>
      <button type="submit" className="btn">
        Try it again for the class: {which}
        {!mayCount && ", not counted"}
      </button>
    </StartForm>
  );
}
