/**
 * Codes that people read off a board or a slip and type: eight characters that nobody mistakes for another.
 * Of each pair that looks alike neither is used: 0 and O, 1 and I and L, 2 and Z, 5 and S, 6 and G, 8 and B, U and V.
 * Source: issue "Instructors run a class" (join codes, claim codes). Example: "hk4t-9rwm" is read as "HK4T9RWM".
 */
export const CODE_ALPHABET = "ACDEFHJKMNPQRTWXY3479";
const CODE_LENGTH = 8;

/** Bytes from here on would make the first characters likelier than the last. */
const FAIR = 256 - (256 % CODE_ALPHABET.length);

/**
 * A code from random bytes; 32 of them are always enough in practice.
 * @throws RangeError when fewer than eight of them can be used.
 */
export function encodeCode(bytes: Uint8Array): string {
  const fair = [...bytes].filter((byte) => byte < FAIR).slice(0, CODE_LENGTH);
  if (fair.length < CODE_LENGTH) throw new RangeError("too few bytes for a code");
  return fair.map((byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]).join("");
}

/** What was typed as a code: any case, with blanks and hyphens or without; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed
    .normalize("NFKC")
    .replace(/[\s\p{Pd}]/gu, "")
    .toUpperCase();
  return code.length === CODE_LENGTH && [...code].every((one) => CODE_ALPHABET.includes(one)) ? code : null;
}

/** A code in two halves, as it is shown. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}
