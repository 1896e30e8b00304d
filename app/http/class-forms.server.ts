import { z } from "zod";

/** What the forms of classes may hold; everything else in them is ignored. The rules themselves are the domain's. */
const line = (most: number, tooLong: string) =>
  z.string({ error: "Fill this in." }).max(most, { error: tooLong });

const name = line(200, "A name has at most 80 characters.");
const zone = line(100, "Choose a time zone from the list.");

export const classForm = z.object({ name, zone });
export const newClassForm = classForm.extend({ id: z.uuid({ error: "Load the page again." }) });
export const joinForm = z.object({
  code: z
    .string({ error: "Type the code your teacher showed you." })
    .max(100, { error: "A code has eight letters and digits." }),
});
export const joinAsNewForm = z.object({
  username: line(200, "A username has at most 30 characters."),
  displayName: z.string().max(80, { error: "A name has at most 80 characters." }).optional(),
  password: line(1000, "This is longer than any password here (128 characters)."),
  bring: z.string().optional(),
});
