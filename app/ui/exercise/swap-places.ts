/**
 * Choosing a place that another item has gives that item the place that became free, so no place is ever held twice.
 * The lists keep their own values; `data-place` remembers what each held before.
 */
export function swapPlaces(event: React.FormEvent<HTMLElement>): void {
  const changed = event.target;
  if (!(changed instanceof HTMLSelectElement)) return;
  const before = changed.dataset.place ?? "";
  for (const other of event.currentTarget.querySelectorAll("select")) {
    if (other === changed || changed.value === "" || other.value !== changed.value) continue;
    other.value = before;
    other.dataset.place = before;
  }
  changed.dataset.place = changed.value;
}
