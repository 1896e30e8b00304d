import { sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { demoLearners } from "#app/commands/demo/learner.ts";
import { randomFrom } from "#app/commands/demo/random.ts";
import { simulateAnswers } from "#app/commands/demo/simulate-answers.ts";
import type { Exercise } from "#app/domain/exercise/exercise.ts";
import { scoreExercise } from "#app/domain/scoring/score-exercise.ts";
import { trialsOf } from "#app/domain/scoring/trials-of.ts";
import { canonicalJson, sha256 } from "#content/canonical-json.ts";
import type { Content } from "#content/content.ts";
import type { Db } from "#db/connect.ts";
import { insertVersions } from "#db/queries/exercise-versions.ts";
import { assignmentExercises, assignments } from "#db/schema/assignments.ts";
import { classes, memberships } from "#db/schema/classes.ts";

const HOUR = 3600 * 1000;
/** Different answers to each exercise; every student is given one of them. */
const VARIANTS = 20;

interface BigClassInput {
  db: Db;
  content: Content;
  now: Date;
  /** Teaches it. */
  instructor: string;
  students?: number;
  exercises?: number;
}

/**
 * A class whose students have all handed in everything, straight into the database within seconds: as many exercises
 * as wanted, copies of the content's under other ids, each answered in twenty ways.
 */
export async function bigClass(input: BigClassInput): Promise<{ classId: string; assignmentId: string }> {
  const { db, content, now, instructor, students = 500, exercises = 20 } = input;
  const classId = uuidv7();
  const assignmentId = uuidv7();
  await db.insert(classes).values({
    id: classId,
    name: "A whole year",
    zone: "Europe/London",
    pseudonyms: false,
    createdAt: now,
  });
  await db.insert(memberships).values({ classId, userId: instructor, role: "instructor", joinedAt: now });
  await insertStudents(db, { classId, students, now });
  const copies = copiesOf(content, exercises);
  await insertVersions(
    db,
    copies.map(({ exercise, body, hash }) => ({ hash, exerciseId: exercise.id, body, createdAt: now })),
  );
  await db.insert(assignments).values({
    id: assignmentId,
    classId,
    title: "Everything",
    publishedAt: now,
    opensAt: new Date(now.getTime() - 48 * HOUR),
    dueAt: new Date(now.getTime() - HOUR),
    closesAt: null,
    attempts: 1,
    counts: "first",
    explain: "due",
    late: "marked",
    createdAt: now,
  });
  await db.insert(assignmentExercises).values(
    copies.map(({ exercise, hash }, position) => ({
      assignmentId,
      position,
      exerciseId: exercise.id,
      versionHash: hash,
    })),
  );
  for (const [at, copy] of copies.entries())
    await insertAttempts(db, { ...copy, at, assignmentId, classId, now });
  await db.execute(sql`analyze`);
  return { classId, assignmentId };
}

/** "Pupil 1", "Pupil 2", … with birds' names "Bird 1", "Bird 2", … */
async function insertStudents(db: Db, of: { classId: string; students: number; now: Date }): Promise<void> {
  const { classId, students, now } = of;
  const at = now.toISOString();
  await db.execute(sql`
    with pupils as (
      insert into users (id, role, username, display_name, password_hash, created_at, last_seen_at)
      select gen_random_uuid(), 'student', 'pupil-' || n || '-' || ${classId}::text, 'Pupil ' || n, 'none', ${at}, ${at}
      from generate_series(1, ${students}::int) n
      returning id, display_name
    )
    insert into memberships (class_id, user_id, role, pseudonym, joined_at)
    select ${classId}, id, 'student', replace(display_name, 'Pupil', 'Bird'), ${at} from pupils`);
}

interface Copy {
  exercise: Exercise;
  body: string;
  hash: string;
}

function copiesOf(content: Content, count: number): Copy[] {
  const originals = [...content.exercises.values()];
  return Array.from({ length: count }, (_, at) => {
    const original = originals[at % originals.length];
    if (!original) throw new Error("The content has no exercise.");
    const exercise = { ...original.exercise, id: `${original.exercise.id}-${at + 1}` };
    const body = canonicalJson(exercise);
    return { exercise, body, hash: sha256(body) };
  });
}

interface AttemptsInput extends Copy {
  /** Position of the exercise. */
  at: number;
  assignmentId: string;
  classId: string;
  now: Date;
}

async function insertAttempts(db: Db, input: AttemptsInput): Promise<void> {
  const { exercise, hash, at, assignmentId, classId, now } = input;
  const learners = demoLearners();
  const variants = Array.from({ length: VARIANTS }, (_, variant) => {
    const learner = learners[variant % learners.length];
    if (!learner) throw new Error("there is nobody to answer");
    const answered = Object.entries(simulateAnswers(exercise, learner, randomFrom(`${at} ${variant}`)));
    // Without open answers, which would have to be rated first.
    const answers = Object.fromEntries(answered.filter(([, answer]) => answer.type !== "rewrite"));
    const result = scoreExercise(exercise, answers);
    return { variant, answers, result, score: result.score, ...trialsOf(exercise, result) };
  });
  const started = new Date(now.getTime() - 4 * HOUR).toISOString();
  await db.execute(sql`
    insert into attempts (id, user_id, exercise_id, version_hash, started_at, answers, draft_seq, submitted_at,
      submission_key, score, result, ratings, assignment_id, counts, awaits_review, signals, hits, noises, false_alarms)
    select gen_random_uuid(), pupil.user_id, ${exercise.id}, ${hash}, ${started}::timestamptz, v->'answers', 1,
      ${started}::timestamptz + pupil.n * interval '1 second', gen_random_uuid(), (v->>'score')::float8, v->'result', '{}', ${assignmentId},
      true, false, (v->>'signals')::int, (v->>'hits')::int, (v->>'noises')::int, (v->>'falseAlarms')::int
    from (select user_id, row_number() over (order by pseudonym) as n from memberships
          where class_id = ${classId} and role = 'student') pupil
    join jsonb_array_elements(${JSON.stringify(variants)}::jsonb) v
      on (v->>'variant')::int = (pupil.n * 7 + ${at}::int * (pupil.n % 3)) % ${VARIANTS}::int`);
}
