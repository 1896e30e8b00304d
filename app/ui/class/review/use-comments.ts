import { useEffect, useRef, useState } from "react";

export interface OpenComments {
  /** Fields of comments being written: "new.a.3", "edit.<comment>". */
  open: string[];
  start: (field: string) => void;
  close: (field: string) => void;
}

/**
 * Which comments are being written. Several may be, so that going to another sentence loses nothing; once what was
 * written is kept, they close and the focus goes back to where the last one was begun.
 */
export function useComments(first: string[], stamp: string): OpenComments {
  const [open, setOpen] = useState<string[]>(first);
  const kept = useRef(stamp);
  const origin = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (kept.current === stamp) return;
    kept.current = stamp;
    if (document.activeElement?.closest(".note--comment")) origin.current?.focus();
    setOpen([]);
  }, [stamp]);
  return {
    open,
    start: (field) => {
      if (document.activeElement instanceof HTMLElement) origin.current = document.activeElement;
      setOpen((fields) => (fields.includes(field) ? fields : [...fields, field]));
      document.getElementById(field.replaceAll(".", "-"))?.focus();
    },
    close: (field) => {
      setOpen((fields) => fields.filter((one) => one !== field));
      origin.current?.focus();
    },
  };
}
