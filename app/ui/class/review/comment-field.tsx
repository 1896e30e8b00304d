import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { MAX_COMMENT } from "#app/domain/class/review.ts";
import { useHydrated } from "../../layout/use-hydrated.ts";
import { REVIEW_FORM } from "./review-form-id.ts";

interface CommentFieldProps {
  /** "new.a.3" or "edit.<comment>". */
  name: string;
  label: string;
  text: string;
  problem: string | undefined;
  /** The page without this field. */
  closeUrl: string;
  onClose: () => void;
}

/** Where a comment is written, beside its sentence; phrasing content, for it stands inside the paragraph. */
export function CommentField({ name, label, text, problem, closeUrl, onClose }: CommentFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const hydrated = useHydrated();
  useEffect(() => field.current?.focus(), []);
  const id = name.replaceAll(".", "-");
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand inside a paragraph
    <span className="note note--finding note--comment" role="group" aria-label={label}>
      <span className="note__head">
        <label htmlFor={id}>{label}</label>
      </span>
      <textarea
        ref={field}
        className="input"
        id={id}
        name={name}
        form={REVIEW_FORM}
        defaultValue={text}
        maxLength={MAX_COMMENT}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
      />
      {problem && (
        <span className="field__error" id={`${id}-problem`}>
          {problem}
        </span>
      )}
      <span className="cluster">
        <button
          type="submit"
          className="btn btn--small btn--primary"
          form={REVIEW_FORM}
          name="do"
          value="draft"
        >
          {name.startsWith("new.") ? "Add comment" : "Save comment"}
        </button>
        {hydrated ? (
          <button type="button" className="btn btn--small btn--quiet" onClick={onClose}>
            Discard
          </button>
        ) : (
          <Link className="btn btn--small btn--quiet" to={closeUrl}>
            Discard
          </Link>
        )}
      </span>
    </span>
  );
}
