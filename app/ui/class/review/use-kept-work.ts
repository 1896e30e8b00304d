import { useBeforeUnload, useBlocker, useNavigation, useSubmit } from "@remix-run/react";
import { useCallback, useEffect, useRef } from "react";
import { isChanged } from "./is-changed.ts";
import { REVIEW_FORM } from "./review-form-id.ts";

/**
 * Whoever leaves a review half written by a link, a key or the way back has it kept as a draft first; the server then
 * leads on to where they wanted to go, unless something in it is wrong. Closing the window is asked about.
 *
 * @param refused whether what the form shows has been sent and was not kept.
 */
export function useKeptWork(refused: boolean): void {
  const submit = useSubmit();
  const { formMethod } = useNavigation();
  const own = useRef(false);
  const unsaved = useCallback(() => {
    const form = reviewForm();
    return (
      form !== null && (refused || [...form.elements].some((field) => isChanged(field as HTMLInputElement)))
    );
  }, [refused]);

  useEffect(() => {
    const form = reviewForm();
    const sending = () => {
      own.current = true;
    };
    form?.addEventListener("submit", sending);
    return () => form?.removeEventListener("submit", sending);
  }, []);

  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const sent = own.current;
    own.current = false;
    const here = currentLocation.pathname + currentLocation.search;
    return !sent && here !== nextLocation.pathname + nextLocation.search && unsaved();
  });

  useEffect(() => {
    if (blocker.state !== "blocked") return;
    const form = reviewForm();
    const { pathname, search, hash } = blocker.location;
    blocker.reset();
    // What is on its way already must not be sent twice.
    if (!form || formMethod !== undefined) return;
    const fields = new FormData(form);
    fields.set("do", "draft");
    fields.set("go", pathname + search + hash);
    own.current = true;
    submit(fields, { method: "post", action: form.action });
  }, [blocker, formMethod, submit]);

  useBeforeUnload((event) => {
    if (!own.current && unsaved()) event.preventDefault();
  });
}

function reviewForm(): HTMLFormElement | null {
  const form = document.getElementById(REVIEW_FORM);
  return form instanceof HTMLFormElement ? form : null;
}
