import { useEffect, useRef } from "react";
import { Icon } from "../layout/icon.tsx";

/** What is wrong with a whole form. Takes the focus, so that nobody has to look for it. */
export function FormError({ errors }: { errors: string[] | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  const words = errors?.[0];
  useEffect(() => {
    if (words) box.current?.focus();
  }, [words]);
  if (!words) return null;
  return (
    <div className="banner banner--error" role="alert" tabIndex={-1} ref={box}>
      <Icon name="alert" />
      <p>{words}</p>
    </div>
  );
}
