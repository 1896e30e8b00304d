import { When } from "../when.tsx";
import type { AttemptReviewData } from "./review-data.ts";

/** Which attempt this is, and under which circumstances it was made. */
export function AttemptMeta({ data }: { data: AttemptReviewData }) {
  const { attempt, exercises, exerciseId, class: of } = data;
  const all = exercises.find(({ id }) => id === exerciseId)?.attempts.length ?? 1;
  return (
    <>
      Attempt {attempt.number} of {all}, {attempt.counts ? "counts" : "does not count"} · submitted{" "}
      <When at={attempt.submittedAt} zone={of.zone} look="full" /> · <TimeTaken {...attempt} zone={of.zone} />{" "}
      · passage version {attempt.version}
    </>
  );
}

/** A sitting in minutes; what lay open for longer is said by when it was begun. */
function TimeTaken({
  startedAt,
  submittedAt,
  zone,
}: {
  startedAt: string;
  submittedAt: string;
  zone: string;
}) {
  const minutes = Math.round((Date.parse(submittedAt) - Date.parse(startedAt)) / 60_000);
  if (minutes > 180)
    return (
      <>
        begun <When at={startedAt} zone={zone} />
      </>
    );
  return <>{minutes < 1 ? "under a minute" : minutes === 1 ? "1 minute" : `${minutes} minutes`}</>;
}
