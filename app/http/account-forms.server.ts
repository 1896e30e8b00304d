import { z } from "zod";

/** What a form may hold; everything else in it is ignored. The rules themselves are the domain's. */
const typed = (most: number, tooLong: string) =>
  z.string({ error: "Fill this in." }).max(most, { error: tooLong });
const password = typed(1000, "This is longer than any password here (128 characters).");
const email = z
  .email({ error: "This does not look like an e-mail address, such as name@school.example." })
  .max(254, {
    error: "This address is too long.",
  });
const tick = z.string().optional();

export const signInForm = z.object({
  login: typed(254, "No username or address here is that long."),
  password,
  keep: tick,
  back: z.string().max(500).optional().catch(undefined),
});

export const learnForm = z.object({
  username: typed(200, "A username has at most 30 characters."),
  password,
  email: email.optional(),
  bring: tick,
  back: z.string().max(500).optional().catch(undefined),
});

export const teachForm = z.object({
  displayName: typed(80, "A name has at most 80 characters."),
  email,
  password,
  back: z.string().max(500).optional().catch(undefined),
});

export const detailsForm = z.object({
  username: z.string().max(200, { error: "A username has at most 30 characters." }).optional(),
  displayName: z.string().max(80, { error: "A name has at most 80 characters." }).optional(),
  email: email.optional(),
  password: password.optional(),
});

export const passwordForm = z.object({ current: password, next: password });
export const eraseForm = z.object({ name: typed(254, "This is not it."), password });
export const eraseGuestForm = z.object({ sure: z.literal("yes", { error: "Tick this first, then erase." }) });
export const askResetForm = z.object({ login: typed(254, "No username or address here is that long.") });
export const resetForm = z.object({ token: z.string().max(200), password });
