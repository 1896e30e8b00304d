/** What of a form's field tells whether somebody has touched it; a DOM element has all of this. */
interface Field {
  type?: string;
  value?: string;
  defaultValue?: string;
  checked?: boolean;
  defaultChecked?: boolean;
}

/** Whether a field holds something else than the page came with; white space around it is no change. */
export function isChanged({ type, value, defaultValue, checked, defaultChecked }: Field): boolean {
  if (type === "radio" || type === "checkbox") return checked !== defaultChecked;
  if (type === "hidden" || value === undefined || defaultValue === undefined) return false;
  return value.trim() !== defaultValue.trim();
}
