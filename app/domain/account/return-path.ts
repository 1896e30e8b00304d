/**
 * Where to go after signing in: only a path on this site, never another host.
 * Source: QUALITY "Security" (redirect targets). Example: "/account" stays; "//evil.example" and "/\\evil" become "/".
 */
export function returnPath(typed: string | null | undefined, fallback = "/"): string {
  if (!typed?.startsWith("/") || typed.length > 500) return fallback;
  // Control characters, backslashes and white space are how browsers are talked into leaving the site.
  if (typed.startsWith("//") || /[\\\s\p{Cc}]/u.test(typed)) return fallback;
  try {
    const base = "http://same.invalid";
    const url = new URL(typed, base);
    if (url.origin !== base || url.pathname.startsWith("//")) return fallback;
    return url.pathname + url.search + url.hash;
  } catch {
    return fallback;
  }
}
