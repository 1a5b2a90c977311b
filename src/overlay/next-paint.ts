/** Settles once what was drawn is handed over to be shown. A hidden page is never painted; it should not wait for ever. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, 1000);
  });
}

/** ms from handing a picture over to its being seen: a browser on two cores without a graphics card takes that long. */
const FILLING_MS = 80;

/** Settles once what was drawn is on the screen. Who begins to move earlier makes that picture wait for the next one. */
export async function onScreen(): Promise<void> {
  await nextPaint();
  await new Promise((resolve) => setTimeout(resolve, FILLING_MS));
}
