import { z } from "zod";

/** What the forms about a student may hold; the rules themselves are the domain's. */
const words = (most: number, tooLong: string) =>
  z.string({ error: "Fill this in." }).max(most, { error: tooLong });

export const claimForm = z.object({
  username: words(254, "No username here is that long."),
  code: words(60, "A code has eight characters."),
  password: words(1000, "This is longer than any password here (128 characters)."),
  bring: z.string().optional(),
});

export const renameStudentForm = z.object({ name: words(200, "A name has at most 80 characters.") });
export const eraseStudentForm = z.object({ username: words(254, "This is not their username.") });
