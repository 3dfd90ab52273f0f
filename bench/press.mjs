// First press: from the navigation until an answer pressed as soon as it can be pressed has led to its question.
import { open } from './measure.mjs';

/** In the page: presses the first answer once it is seen, and notes when its question is on screen. */
const presser = ({ answer, press = `() => (${answer})().click()`, heading, again }, expected) => `(() => {
  const seen = (window.__press = { at: 0, presses: 0, press: 0 });
  const onScreen = (element) => {
    if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > Math.max(0, top) && top < innerHeight;
  };
  const painted = (then) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(0);
  };
  const get = (find) => { try { return document.body && find(); } catch { /* not there yet */ } };
  const look = () => {
    const heading = get(${heading});
    const words = heading?.textContent.replace(/\\s+/g, ' ') ?? '';
    if (words.includes(${JSON.stringify(expected)}) && onScreen(heading))
      return painted(() => { seen.press = performance.now(); });
    const due = seen.presses ? ${Boolean(again)} && performance.now() > seen.at + 1000 : true;
    if (!due || !onScreen(get(${answer}))) return requestAnimationFrame(look);
    // What is seen now can be pressed after this paint.
    painted(() => {
      seen.presses++;
      seen.at = performance.now();
      (${press})();
      requestAnimationFrame(look);
    });
  };
  requestAnimationFrame(look);
})();`;

/** `{ press, presses }`: when the question came, and after how many presses. */
export const firstPress = (browser, url, entry, profile) =>
  open(browser, profile, async ({ page }) => {
    await page.addInitScript(presser(entry, entry.expected));
    await page.goto(url, { waitUntil: 'commit', timeout: 120000 });
    // What does not come is left out of the figures, and seen there as a dash.
    await page
      .waitForFunction(() => window.__press?.press, null, { timeout: 30000 })
      .catch(() => console.warn(`${entry.name}: no question came of the first press`));
    const { press, presses } = await page.evaluate(() => window.__press);
    return { press: press || undefined, presses };
  });
