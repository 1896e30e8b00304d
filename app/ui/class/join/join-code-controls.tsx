import { Form } from "@remix-run/react";
import { DEFAULT_JOIN_CODE_DAYS, JOIN_CODE_DAYS } from "#app/domain/class/join-code.ts";
import { paths } from "#app/paths.ts";

/** Opens joining for some days with a new code, or closes it. Comes back to `back`. */
export function JoinCodeControls({ classId, open, back }: { classId: string; open: boolean; back: string }) {
  const field = `days-${open ? "new" : "open"}`;
  return (
    <div className="cluster no-print">
      <Form method="post" action={paths.joinCode(classId)} className="cluster small" preventScrollReset>
        <input type="hidden" name="back" value={back} />
        <label htmlFor={field}>{open ? "A new code for" : "Open for"}</label>
        <select id={field} name="days" className="input input--inline" defaultValue={DEFAULT_JOIN_CODE_DAYS}>
          {JOIN_CODE_DAYS.map((days) => (
            <option key={days} value={days}>
              {days === 1 ? "1 day" : `${days} days`}
            </option>
          ))}
        </select>
        <button type="submit" name="intent" value="renew" className="btn btn--small">
          {open ? "New code" : "Open joining"}
        </button>
      </Form>
      {open && (
        <Form method="post" action={paths.joinCode(classId)} preventScrollReset>
          <input type="hidden" name="back" value={back} />
          <button type="submit" name="intent" value="close" className="linkbtn">
            Close joining
          </button>
        </Form>
      )}
    </div>
  );
}
