import type { ReviewData } from "./review-data.ts";
import { ReviewFrame } from "./review-frame.tsx";

/** For an exercise at which the student has handed in nothing. */
export function NothingHandedIn({ data }: { data: ReviewData }) {
  return (
    <ReviewFrame data={data} attempt={null} queue={null}>
      <div className="empty">
        <p className="h3">Nothing to review yet</p>
        <p className="deck">{data.student.name} has not handed in this exercise.</p>
      </div>
    </ReviewFrame>
  );
}
