/** What each page has already got, by the request it answers. */
const got = new WeakMap();

/** Whether a piece, such as the script, is needed on the page for the first time. */
export function isFirst(request, piece) {
  if (!got.has(request)) got.set(request, new Set());
  const pieces = got.get(request);
  return !pieces.has(piece) && Boolean(pieces.add(piece));
}
