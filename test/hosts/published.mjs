// Looks at a published page the way a reader does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/project.mjs';

/** In the page: the elements on it, whether each is on screen, in which language, and what else of ours can be seen. */
function look(tag) {
  const seen = (node) => node.checkVisibility({ visibilityProperty: true });
  return {
    elements: [...document.querySelectorAll(tag)].map((element) => {
      const base = element.shadowRoot?.querySelector('.base');
      return {
        ready: element.hasAttribute('ready') && Boolean(base) && seen(base),
        lang: base?.lang,
        text: base?.innerText ?? '',
      };
    }),
    // The fallback and the content of a placeholder must be gone once the element is there, wherever they ended up.
    fallback: [...document.querySelectorAll(`${tag} *, [data-ali-help] *, [id^=ali-help-w-]`)].filter(
      (node) => seen(node) && node.textContent.trim() && !node.matches(tag),
    ).length,
  };
}

/** What an element can begin with: the questions of the wizard, or the heading of another one. */
async function firstWords(tag, locale) {
  if (tag !== 'ali-recovery-wizard')
    return [/<h2>(.*)<\/h2>/.exec(readFileSync(join(root, `dist/start/${locale}/${tag}.html`), 'utf8'))[1]];
  const file = pathToFileURL(join(root, `packs/${locale}/recovery-wizard.js`)).href;
  return Object.values((await import(file)).default.questions).map(({ ask }) => ask);
}

/**
 * Opens a published page and checks: one element, ready, in the language, nothing shown twice, no error of ours,
 * no failed request of ours, and that it answers a press. `warnings` are those the element is expected to print.
 */
export async function checkPublished(
  { browser, report },
  what,
  url,
  { locale = 'uk', tag = 'ali-recovery-wizard', picture, warnings } = {},
) {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1000, height: 1400 } });
  const page = await context.newPage();
  const troubles = [];
  const isOurs = (text) => /ali-/.test(text) && !warnings?.test(text);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && isOurs(message.text() + message.location().url))
      troubles.push(message.text());
  });
  page.on('pageerror', (error) => isOurs(error.stack ?? '') && troubles.push(String(error)));
  page.on('requestfailed', (request) => isOurs(request.url()) && troubles.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (isOurs(response.url()) && !response.ok() && response.status() !== 304)
      troubles.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.goto(url);
    const ready = await page
      .locator(`${tag}[ready]`)
      .first()
      .waitFor({ timeout: 30000 })
      .then(
        () => true,
        () => false,
      );
    const { elements, fallback } = await page.evaluate(look, tag);
    const words = await firstWords(tag, locale);
    const asked = words.filter((text) => elements[0]?.text.includes(text));
    const problems = [
      !ready && 'no element got ready',
      elements.length !== 1 && `${elements.length} elements`,
      !elements[0]?.ready && 'not on screen',
      elements[0] && elements[0].lang !== locale && `language ${elements[0].lang}`,
      asked.length !== 1 && `${asked.length} first questions or headings in ${locale}`,
      fallback && `${fallback} pieces of fallback on screen`,
      ...troubles,
    ].filter(Boolean);
    report.check(
      `${what}: one element, ready, ${locale}, nothing twice, no error`,
      !problems.length,
      problems.join('; '),
    );
    if (ready && picture) await page.screenshot({ path: picture });
    if (ready && tag === 'ali-recovery-wizard') {
      const before = elements[0].text;
      await page.locator('ali-recovery-wizard [part~=option]').first().click();
      const moved = await page
        .waitForFunction(
          (text) =>
            document.querySelector('ali-recovery-wizard').shadowRoot.querySelector('.base').innerText !==
            text,
          before,
          { timeout: 15000 },
        )
        .then(
          () => true,
          () => false,
        );
      report.check(`${what}: an answer leads on`, moved);
    }
  } finally {
    await context.close();
  }
}

/** In the page: every letter of the content, how many folded parts there are, and whether their titles can be seen. */
function readAll(html) {
  const read = (box) => ({
    letters: box.textContent.replace(/[^\p{L}\p{N}]/gu, ''),
    folds: box.querySelectorAll('details > summary').length,
  });
  const box = document.querySelector('ali-recovery-wizard, [data-ali-help]');
  const pasted = document.createElement('template');
  pasted.innerHTML = html;
  return {
    pasted: read(pasted.content),
    published: box && read(box),
    visible: Boolean(box?.querySelector('summary')?.checkVisibility()),
  };
}

/** With scripts off: the fallback that was pasted is there, whole and readable. */
export async function checkWithoutScripts({ browser, report }, what, url, html) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  try {
    await page.goto(url);
    const { pasted, published, visible } = await page.evaluate(readAll, html);
    const problems = [
      !visible && 'not visible',
      published?.folds !== pasted.folds && `${published?.folds} of ${pasted.folds} folded parts`,
      published?.letters !== pasted.letters &&
        `${published?.letters.length} of ${pasted.letters.length} letters and digits`,
    ].filter(Boolean);
    report.check(`${what}: whole and readable without scripts`, !problems.length, problems.join('; '));
  } finally {
    await context.close();
  }
}

/** With the start HTML: the first question is there without scripts, and nothing moves when the element comes. */
export async function checkStart({ browser, report }, what, url) {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const context = await browser.newContext({ viewport: { width: 412, height: 900 } });
  try {
    const unscripted = await plain.newPage();
    await unscripted.goto(url);
    const links = await unscripted
      .locator(':is(ali-recovery-wizard, [data-ali-help]) a[href^="#ali-recovery--"]')
      .count();
    report.check(`${what}: the answers are there without scripts`, links === 8, `${links} links`);
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries()) {
          // What stands before the element was moved by the theme, such as by a font that came late.
          const ours = document.querySelector('ali-recovery-wizard, [data-ali-help]');
          const isBefore = ({ node }) =>
            node && ours?.compareDocumentPosition(node) === Node.DOCUMENT_POSITION_PRECEDING;
          if (!sources.every(isBefore))
            window.shifts.push(`${value} ${sources.map(({ node }) => node?.nodeName).join(' ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url);
    await page.locator('ali-recovery-wizard[ready]').waitFor({ timeout: 30000 });
    await page.waitForTimeout(1000);
    const shifts = await page.evaluate(() => window.shifts);
    report.check(`${what}: nothing moves when the element comes`, !shifts.length, shifts.join('; '));
  } finally {
    await Promise.all([plain.close(), context.close()]);
  }
}
