import type { ReactNode } from "react";
import { Icon } from "../layout/icon.tsx";

/** What is wrong with a field, said where it is wrong. Point `aria-describedby` at its id. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="field__error" id={id}>
      <Icon name="alert" /> <span>{children}</span>
    </p>
  );
}
