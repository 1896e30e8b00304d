import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { BasedOn } from "../report/based-on.tsx";
import styles from "./sheet.module.css";

interface SheetFootProps {
  course: string;
  module: string;
  exercise: Pick<Exercise, "title" | "basedOn">;
  address: string;
  /** Left out where the page has said it already. */
  origin?: boolean;
}

/** Where a sheet comes from, and on what terms it may be copied. */
export function SheetFoot({ course, module, exercise, address, origin = true }: SheetFootProps) {
  return (
    <footer className={`caption ${styles.foot}`}>
      {origin && <Origin basedOn={exercise.basedOn} />}
      <p>
        “{exercise.title}”, from “{module}”, {course}, <a href={address}>{address}</a>. Text: Creative Commons
        Attribution 4.0 (CC BY 4.0),{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer">
          creativecommons.org/licenses/by/4.0
        </a>
        . You may copy and change it if you name where it comes from.
      </p>
    </footer>
  );
}

function Origin({ basedOn }: Pick<Exercise, "basedOn">) {
  if (basedOn.length > 0) return <BasedOn sources={basedOn} />;
  return <p>Invented for practice: its people and places do not exist.</p>;
}
