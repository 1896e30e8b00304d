import { getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { TextField } from "../../form/text-field.tsx";
import { When } from "../when.tsx";
import styles from "./student-view.module.css";
import type { StudentViewProps } from "./student-view.tsx";

type Props = Pick<StudentViewProps, "class" | "student" | "rights" | "results">;

/** Who a student is here, and the name that can be mended. */
export function StudentDetails({ class: klass, student, rights, results }: Props) {
  const [form, fields] = useForm<{ name: string }>({
    id: "rename",
    lastResult: results.rename ?? null,
    defaultValue: { name: student.displayName },
  });
  return (
    <section aria-labelledby="who">
      <h2 className="h3" id="who">
        Who this is
      </h2>
      <div className="stack">
        <dl className={styles.facts}>
          <dt>Name</dt>
          <dd>
            <bdi>{student.name}</bdi>
          </dd>
          <dt>Signs in as</dt>
          <dd>
            <bdi>{student.username}</bdi>
            {student.email && <span className="muted"> or with an e-mail address</span>}
          </dd>
          <dt>Pseudonym here</dt>
          <dd>{student.pseudonym}</dd>
          <dt>In this class since</dt>
          <dd>
            <When at={student.joinedAt} zone={klass.zone} />
          </dd>
          <dt>Here last</dt>
          <dd>{student.lastSeenAt ? <When at={student.lastSeenAt} zone={klass.zone} /> : "never"}</dd>
        </dl>
        {rights.data === null && (
          <Form method="post" className={styles.line} {...getFormProps(form)}>
            <TextField
              field={fields.name}
              label="Name"
              hint="What the site calls them, in all classes. The username stays."
              autoComplete="off"
            />
            <button type="submit" name="intent" value="rename" className="btn">
              Change the name
            </button>
          </Form>
        )}
      </div>
    </section>
  );
}
