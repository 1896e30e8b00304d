import { z } from "zod";

/**
 * An object that refuses keys it does not know. The message carries the known keys, because the issue itself names
 * only the unknown ones and the nearest known key is what helps an author.
 */
export function keys<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? Object.keys(shape).join(", ") : undefined),
  });
}
