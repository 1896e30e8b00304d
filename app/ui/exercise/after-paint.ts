/** A frame that never comes, as in a tab in the background, is not waited for longer than this, in milliseconds. */
const LONGEST = 100;

/**
 * Does some work once the next frame has been shown, so that what was just done is seen first; when the page is
 * about to go, at once. Returns the function that does it now.
 */
export function afterPaint(work: () => void): () => void {
  let done = false;
  const now = () => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    window.removeEventListener("pagehide", now);
    work();
  };
  const timer = setTimeout(now, LONGEST);
  const frame = requestAnimationFrame(() => setTimeout(now, 0));
  window.addEventListener("pagehide", now);
  return now;
}
