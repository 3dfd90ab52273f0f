import { parentOf } from './language.js';

/** How much of the window bars of the page may cover; what covers more is no bar. */
const MOST_COVERED = 0.5;
/** Room left between a bar and what is brought into sight, in pixels. */
const ROOM = 8;
/** A header that hides itself comes back within this time when a page scrolls up, in milliseconds. */
const BARS_SETTLE = 400;

/** The bar of the page that lies over a point of the window, where the element itself could be. */
function barAt(host: Element, x: number, y: number): DOMRect | undefined {
  for (let node = host.ownerDocument.elementFromPoint(x, y); node; node = parentOf(node)) {
    if (node.contains(host)) return undefined;
    if (/fixed|sticky/.test(getComputedStyle(node).position)) return node.getBoundingClientRect();
  }
  return undefined;
}

/** The part of the window, from top to bottom, that no bar covers. */
function freeWindow(host: Element): [top: number, bottom: number] {
  const { left, width } = host.getBoundingClientRect();
  let [top, bottom] = [0, innerHeight];
  for (const x of [left + width / 2, left + width / 8]) {
    // Bars may lie below one another.
    for (let bar = barAt(host, x, top + 1); bar && bar.bottom > top; bar = barAt(host, x, top + 1)) {
      if (bar.bottom > innerHeight * MOST_COVERED) break;
      top = bar.bottom;
    }
    for (let bar = barAt(host, x, bottom - 1); bar && bar.top < bottom; bar = barAt(host, x, bottom - 1)) {
      if (bar.top < innerHeight * MOST_COVERED) break;
      bottom = bar.top;
    }
  }
  return [top, bottom];
}

/** How far to scroll so that all from `first` to `last` lies between two heights, or at least its beginning. */
function distance(first: Element, last: Element, [top, bottom]: readonly [number, number]): number {
  const begin = first.getBoundingClientRect().top - top;
  const beyond = last.getBoundingClientRect().bottom - bottom;
  return begin < 0 ? begin : Math.max(0, Math.min(begin, beyond));
}

/** Scrolls what a reader could scroll, and only up and down: no slider, no hidden panel, no page that is locked. */
function scroll(host: Element, first: Element, last: Element): void {
  const margin = parseFloat(getComputedStyle(first).scrollMarginTop) || 0;
  const page = host.ownerDocument.documentElement;
  for (let node = parentOf(host); node && node !== page; node = parentOf(node)) {
    const { overflowY, position } = getComputedStyle(node);
    if (/auto|scroll/.test(overflowY) && node.scrollHeight > node.clientHeight) {
      const top = node.getBoundingClientRect().top + node.clientTop;
      const by = distance(first, last, [top, top + node.clientHeight]);
      node.scrollBy({ top: by, behavior: 'instant' });
    }
    if (position === 'fixed') return;
  }
  const locked = [page, host.ownerDocument.body].some(
    (each) => getComputedStyle(each).overflowY === 'hidden',
  );
  if (locked) return;
  const [top, bottom] = freeWindow(host);
  const free = [Math.max(top + ROOM, margin), bottom - ROOM] as const;
  scrollBy({ top: distance(first, last, free), behavior: 'instant' });
  // A frame that is as tall as its content has nothing to scroll itself; only the browser can move the pages around it.
  if (parent !== window) first.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/**
 * Brings a part of the element into sight. Unlike `scrollIntoView` it reckons with bars of the page that lie over the
 * window, and moves nothing sideways.
 */
export function bringIntoSight(host: Element, first: Element, last: Element = first): void {
  if (!first.getClientRects().length) return;
  scroll(host, first, last);
  const { scrollY } = window;
  setTimeout(() => {
    // Unless the reader has gone on.
    if (window.scrollY === scrollY && first.isConnected) scroll(host, first, last);
  }, BARS_SETTLE);
}
