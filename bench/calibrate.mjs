// How fast the machine is now: without it, the milliseconds of two runs cannot be laid side by side.
import { spreadOf } from './figures.mjs';

const loop = () => {
  const begin = performance.now();
  let seed = 1;
  for (let n = 0; n < 3e7; n++) seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
  // Used, so that it is not optimized away.
  return seed === 0 ? 0 : performance.now() - begin;
};
const loaded = () => performance.getEntriesByType('navigation')[0].loadEventEnd;

/** Milliseconds of a fixed loop and of loading an empty page, each in a fresh context. */
export async function calibrate(browser, url, times = 9) {
  const found = { loop: [], page: [] };
  for (let n = 0; n <= times; n++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(`(${loaded})() > 0`);
    const result = { page: await page.evaluate(loaded), loop: await page.evaluate(loop) };
    // The first one only warms up.
    if (n) for (const what of Object.keys(found)) found[what].push(result[what]);
    await context.close();
  }
  return { loop: spreadOf(found.loop), page: spreadOf(found.page) };
}
