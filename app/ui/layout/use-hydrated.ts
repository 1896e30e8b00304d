import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the server and in the first render, true from then on: what needs scripts appears only with them. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
