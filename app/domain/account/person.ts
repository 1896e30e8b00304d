/**
 * Who is asking: an account, a guest kept by a cookie, or nobody yet.
 * Source: PRODUCT "Who uses it". Example: a guest who has started a passage is {role: "guest", username: null}.
 */
export type Role = "guest" | "student" | "instructor" | "admin";

export interface Person {
  /** UUIDv7. */
  id: string;
  role: Role;
  username: string | null;
  displayName: string | null;
  email: string | null;
  createdAt: Date;
}

/** What the site calls a person: the name chosen, else the username, else the e-mail address. */
export function nameOf(person: Pick<Person, "displayName" | "username" | "email">): string {
  return person.displayName ?? person.username ?? person.email ?? "Guest";
}
