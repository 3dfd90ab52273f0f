/** Milliseconds of drawing in one frame; the rest of it is for the page to scroll and to answer. */
const DRAWING_PER_FRAME = 12;

/** Resolves once the frame has been painted, or after 99 ms where nothing is painted, as in a hidden page. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 99);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });

let began = 0;

/** Resolves when it is an element's turn to draw: hundreds of elements at once draw a few in each frame. */
export async function frameTime(): Promise<void> {
  while (began && performance.now() - began > DRAWING_PER_FRAME) await painted();
  if (began) return;
  began = performance.now();
  void painted().then(() => (began = 0));
}
