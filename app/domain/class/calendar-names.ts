/**
 * The days and months as a reader of English is told them. Written out, since a server and a browser may have been given
 * different lists by whoever made them ("Sep", "Sept").
 * Source: DESIGN (voice). Example: DAYS[0] is Sunday, as `getUTCDay` counts.
 */
export const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
