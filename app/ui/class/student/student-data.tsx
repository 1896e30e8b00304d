import { getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { TextField } from "../../form/text-field.tsx";
import { Icon } from "../../layout/icon.tsx";
import styles from "./student-view.module.css";
import type { StudentViewProps } from "./student-view.tsx";

type Props = Pick<StudentViewProps, "class" | "student" | "rights" | "results">;

/** What is kept about a student: a file of it, or nothing any more. */
export function StudentData({ class: klass, student, rights, results }: Props) {
  const [form, fields] = useForm<{ username: string }>({ id: "erase", lastResult: results.erase ?? null });
  return (
    <section aria-labelledby="data">
      <h2 className="h3" id="data">
        Data
      </h2>
      {rights.data === null ? (
        <div className="stack stack-5">
          <Form
            method="post"
            action={paths.classStudentExport(klass.id, student.id)}
            reloadDocument
            className="cluster"
          >
            <button type="submit" className="btn">
              <Icon name="down" /> Export everything
            </button>
            <span className="small muted">
              The file that they could export themselves; it is noted in the log.
            </span>
          </Form>
          <Form method="post" className={styles.line} {...getFormProps(form)}>
            <TextField
              field={fields.username}
              label="To erase the account with all its work, type its username"
              hint="This cannot be undone. They lose what they did outside this class too."
              autoComplete="off"
              verbatim
            />
            <button type="submit" name="intent" value="erase" className="btn">
              Erase the account
            </button>
          </Form>
        </div>
      ) : (
        <p>
          {rights.data === "taught-by-others"
            ? "In another class too: an instructor of both can export or erase what is kept about this student, and so can the student, under Account."
            : "Only this student can export or erase what is kept about them, under Account."}
        </p>
      )}
    </section>
  );
}
