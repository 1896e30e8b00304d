import type { ClassRow } from "./class-row.ts";
import { ROWS_OF_CLASSES } from "./rows-of-classes.ts";
import { ROWS_OF_JOINING } from "./rows-of-joining.ts";
import { ROWS_OF_LEARNING } from "./rows-of-learning.ts";
import { ROWS_OF_STUDENTS } from "./rows-of-students.ts";
import { ROWS_OF_WORK } from "./rows-of-work.ts";

/** Everything at the addresses of classes. */
export const CLASS_ROWS: ClassRow[] = [
  ...ROWS_OF_LEARNING,
  ...ROWS_OF_JOINING,
  ...ROWS_OF_CLASSES,
  ...ROWS_OF_STUDENTS,
  ...ROWS_OF_WORK,
];
