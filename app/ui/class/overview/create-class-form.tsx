import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { DEFAULT_ZONE } from "#app/domain/class/zone.ts";
import { FormError } from "../../form/form-error.tsx";
import { TextField } from "../../form/text-field.tsx";
import { ZoneField } from "./zone-field.tsx";

export interface CreateClassFormProps {
  /** The new class's id, so that sending the form twice makes one class. */
  newId: string;
  zones: string[];
  lastResult: SubmissionResult | null;
}

export function CreateClassForm({ newId, zones, lastResult }: CreateClassFormProps) {
  const [form, fields] = useForm<{ name: string; zone: string }>({
    id: "create-class",
    lastResult,
    defaultValue: { zone: DEFAULT_ZONE },
  });
  return (
    <Form method="post" className="stack" {...getFormProps(form)}>
      <FormError errors={form.errors} />
      <input type="hidden" name="id" value={newId} />
      <TextField
        field={fields.name}
        label="Name of the class"
        hint="Students see it, such as “Year 10, Thursday group”."
        autoComplete="off"
      />
      <ZoneField field={fields.zone} zones={zones} guess hint="Due times are said in it." />
      <p>
        <button type="submit" className="btn btn--primary">
          Make the class
        </button>
      </p>
    </Form>
  );
}
