import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { FormError } from "../../form/form-error.tsx";
import { TextField } from "../../form/text-field.tsx";
import { ClassFrame } from "../class-frame.tsx";
import { DoneBanner } from "../done-banner.tsx";
import { ClassTabs } from "../tabs.tsx";
import styles from "./settings.module.css";
import { ZoneField } from "./zone-field.tsx";

interface SettingsViewProps {
  class: { id: string; name: string; zone: string; archived: boolean };
  instructors: number;
  toReview: number;
  zones: string[];
  done: string | null;
  lastResult: SubmissionResult | null;
}

export function SettingsView(props: SettingsViewProps) {
  const { instructors, toReview, zones, done, lastResult } = props;
  const { id, name, zone, archived } = props.class;
  const here = paths.classSettings(id);
  const tabs = <ClassTabs id={id} current={here} toReview={toReview} instructors={instructors} />;
  const [form, fields] = useForm<{ name: string; zone: string }>({
    id: "settings",
    lastResult,
    defaultValue: { name, zone },
  });
  return (
    <ClassFrame
      crumbs={[{ words: name, to: paths.class(id) }]}
      title={name}
      here="Settings"
      meta={archived ? "archived" : undefined}
      tabs={tabs}
    >
      <DoneBanner done={done} />
      <div className={styles.blocks}>
        <section aria-labelledby="name-title">
          <h2 className="h3" id="name-title">
            Name and time zone
          </h2>
          <Form method="post" className="stack" {...getFormProps(form)}>
            <FormError errors={form.errors} />
            <TextField field={fields.name} label="Name of the class" autoComplete="off" />
            <ZoneField
              field={fields.zone}
              zones={zones}
              hint="Times that are set stay the same moments; only the clock they are read from changes."
            />
            <p>
              <button type="submit" name="intent" value="save" className="btn">
                Save
              </button>
            </p>
          </Form>
        </section>
        <section aria-labelledby="archive-title">
          <h2 className="h3" id="archive-title">
            {archived ? "Take it up again" : "Archive it"}
          </h2>
          <div className="stack">
            <p>
              {archived
                ? "The class is archived: nobody can join it, and its students do not see it among what is due. Results, reviews and the gradebook stay open to you."
                : "When the course is over: nobody can join any more, and students no longer see its assignments among what is due. Results, reviews and the gradebook stay open to you. You can take it up again."}
            </p>
            <Form method="post">
              <button type="submit" name="intent" value={archived ? "unarchive" : "archive"} className="btn">
                {archived ? "Take it up again" : "Archive this class"}
              </button>
            </Form>
          </div>
        </section>
      </div>
    </ClassFrame>
  );
}
