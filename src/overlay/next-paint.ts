/** Settles once what was drawn is on the screen. A hidden page is never painted; it should not wait for ever. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, 1000);
  });
}
