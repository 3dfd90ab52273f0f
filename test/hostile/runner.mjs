// Opens hostile pages in the engines, and says of each case and engine how it went.
import { cpus } from 'node:os';
import { join } from 'node:path';
import { engines, ensureEngines } from '../../scripts/browsers.mjs';
import { install } from '../../scripts/setup.mjs';
import { root } from '../project.mjs';
import { drivers } from './drivers.mjs';
import { headings, pageOf } from './page.mjs';
import { openSite } from './site.mjs';

const later = (ms) => new Promise((done) => setTimeout(done, ms));
const words = await headings();

/** Runs one case in a window; gives back the figure or note it told. */
async function runCase(each, engine, window, dist) {
  const site = await openSite({
    dist,
    headers: each.headers,
    pages: each.pages,
    rules: (each.rules ?? []).map((rule) => ({ ...rule })),
    html: (origins) => pageOf(each, origins),
  });
  /** Runs a function of the case in the page, with the helpers and one argument; errors come back as errors. */
  const inPage = async (check, argument = null) => {
    const answer = await window.evaluate(
      `(async () => { const h = window.hostile; h.words = ${JSON.stringify(words)}; try {
        const value = await (${check})(h, ${JSON.stringify(argument)});
        return '+' + (value === undefined ? '' : value);
      } catch (error) {
        const said = [...h.seen.errors, ...h.seen.rejections, ...h.seen.console].slice(0, 3);
        const where = error instanceof TypeError ? ' ' + error.stack : '';
        return '-' + (error && error.message || error) + where + said.map((line) => ' [page: ' + line.slice(0, 150) + ']').join('');
      } })()`,
    );
    if (typeof answer !== 'string' || answer[0] !== '+') throw new Error(String(answer).slice(1, 900));
    return answer.slice(1);
  };
  const isOpen = `(async () => String(location.origin === '${site.host}' && !!window.hostile && !!document.body))()`;
  try {
    await window.goto(`${site.host}/${each.hash ?? ''}`);
    // An address is gone to before it is loaded; the helpers come with the page.
    for (let tries = 0; (await window.evaluate(isOpen).catch(() => '')) !== 'true'; tries++) {
      if (tries > 1200) throw new Error('the page did not open');
      await later(25);
    }
    return await (each.run ? each.run({ window, site, inPage, engine }) : inPage(each.check));
  } finally {
    await site.close();
  }
}

const withLimit = (promise, ms) => {
  let timer;
  const limit = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not done after ${ms / 1000} s`)), ms);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
};

/**
 * Runs the cases in the engines and tells `report` each result as it comes: `{ engine, group, name, status, note }` with
 * status `ok`, `FAIL` or `n/a`. Gives back all results.
 */
export async function runCases({ cases, wanted = engines, dist = join(root, 'dist'), report = () => {} }) {
  if (cases.some(({ scripts, head }) => scripts || head?.includes('HOST/lib/')))
    install(join(root, 'test/hostile'), 'the libraries of the pages', '--ignore-scripts');
  const missing = await ensureEngines(wanted);
  const results = [];
  const tell = ({ group, name }, engine, status, note, begun) => {
    const result = { engine, group, name, status, note, took: begun && Date.now() - begun };
    results.push(result);
    report(result);
  };

  /** Works through a queue. What fails goes into `again` if there is such a list: others share the machine. */
  async function work(engine, driver, queue, again) {
    let window;
    const close = async () => {
      await window?.close().catch(() => undefined);
      window = undefined;
    };
    for (let each = queue.shift(); each; each = queue.shift()) {
      const begun = Date.now();
      try {
        // Firefox sometimes loses a window that another worker's closing has crossed.
        window ??= await driver.window().catch(() => driver.window());
        const note = await withLimit(runCase(each, engine, window, dist), each.limit ?? 90000);
        tell(each, engine, 'ok', note, begun);
        if (!window.reusable) await close();
      } catch (error) {
        const note = error.message.split('\n').slice(0, 2).join(' ');
        if (again) again.push(each);
        else tell(each, engine, 'FAIL', note, begun);
        await close();
      }
    }
    await close();
  }

  for (const engine of wanted) {
    const reasonOf = ({ not }) => missing[engine] ?? not?.[engine];
    for (const each of cases.filter(reasonOf)) tell(each, engine, 'n/a', reasonOf(each));
    const possible = cases.filter((each) => !reasonOf(each));
    if (!possible.length) continue;
    const driver = await drivers[engine]();
    // What measures has the machine for itself; everything else runs side by side.
    const together = possible.filter(({ alone }) => !alone);
    const workers = Math.min(4, Math.max(2, cpus().length), together.length);
    const again = [];
    await Promise.all(Array.from({ length: workers }, () => work(engine, driver, together, again)));
    await work(engine, driver, [...possible.filter(({ alone }) => alone)], again);
    // What failed has the machine for itself now; what fails twice has failed.
    await work(engine, driver, again);
    await driver.close();
  }
  return results;
}
