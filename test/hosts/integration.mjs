// What holds for the integration of every static generator: the same posts, the same questions to the published pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/project.mjs';
import { checkPublished, checkStart, checkWithoutScripts } from './published.mjs';
import { fallback } from './snippets.mjs';

/** Lines stand indented in lists. */
const plain = (text) => text.replace(/\s+/g, ' ').trim();
const docs = plain(readFileSync(join(root, 'docs/hosts.md'), 'utf8'));

/** Lines for a site, which docs/hosts.md tells its owner in the same words. */
export function documented(lines) {
  if (!docs.includes(plain(lines))) throw new Error(`docs/hosts.md does not say:\n${lines}`);
  return lines;
}

/** Attributes of each post; the site itself is in Ukrainian. */
export const posts = {
  given: { lang: 'uk' },
  site: {},
  whole: { before: 'fallback' },
  answer: { start: 'o-fraud', 'heading-level': '3', remember: 'true', id: 'first' },
  bad: { lang: 'de', theme: 'blue', colour: 'red', onclick: 'alert(1)', title: '<b>&</b>' },
};

/** The opening of a post that wants an element there is not. */
export const unknownElement = 'no-such-thing';

const count = (text, pattern) => text.match(pattern)?.length ?? 0;

async function checkTwice({ browser, report }, what, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const said = [];
  page.on('console', (message) => /ali-/.test(message.text()) && said.push(message.text()));
  try {
    const html = await (await page.goto(url)).text();
    const ready = page.locator('ali-recovery-wizard[ready]');
    await ready.nth(1).waitFor({ timeout: 30000 });
    const found = [
      `${count(html, /<script[^>]*ali-help\.js/g)} script`,
      `${count(html, /\/\* ali-help:/g)} style`,
      `${await ready.count()} ready`,
      ...said,
    ].join(', ');
    report.check(
      `${what}, two on a page: script and style once`,
      found === '1 script, 1 style, 2 ready',
      found,
    );
  } finally {
    await context.close();
  }
}

/**
 * `at` gives the address of a post, `html` its published text, `said` is what the build printed, `failed` how it ended
 * with an unknown element. `name` is the file or the address by which messages name a post.
 */
export async function checkIntegration(
  tools,
  what,
  { at, html, said, failed, name = String, folder = '/blog/' },
) {
  const { report } = tools;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  await checkPublished(tools, `${what}, language given`, at('given'));
  await checkStart(tools, `${what}, language given`, at('given'));
  await checkPublished(tools, `${what}, language of the site`, at('site'));
  await checkStart(tools, `${what}, language of the site`, at('site'));
  await checkPublished(tools, `${what}, everything as text`, at('whole'));
  await checkWithoutScripts(tools, `${what}, everything as text`, at('whole'), fallback());
  await checkTwice(tools, what, at('twice'));
  const src = `<script src="${folder}ali-help/ali-help.js?v=${version}" async></script>`;
  report.check(
    `${what}: the script of this version, below the address of the site`,
    html('given').includes(src),
  );
  const answer = html('answer');
  report.check(
    `${what}: attributes arrive, and the first screen is the one asked for`,
    /<ali-recovery-wizard lang="uk"(?=[^>]* start="o-fraud")(?=[^>]* heading-level="3")(?=[^>]* remember="")[^>]*>\n<div slot="fallback" lang="uk">\n<h3>/.test(
      answer,
    ) && !answer.includes('q-block-kind'),
    answer.slice(answer.indexOf('<ali-')).slice(0, 600),
  );

  const missing = [
    /lang="de".* en, ru, uk, nb/,
    /theme="blue".* auto, light, dark/,
    /unknown attribute colour .* heading-level/,
    /unknown attribute onclick /,
  ].filter((pattern) => !said.split('\n').some((line) => pattern.test(line) && line.includes(name('bad'))));
  report.check(
    `${what}: bad attributes are told with the post and what is allowed`,
    !missing.length,
    `${missing}\n${said}`,
  );
  const tag = /<ali-recovery-wizard[^>]*>/.exec(html('bad'))?.[0];
  report.check(
    `${what}: bad attributes are left out, markup stays text`,
    tag === '<ali-recovery-wizard lang="uk" title="&lt;b&gt;&amp;&lt;/b&gt;">',
    tag,
  );
  await checkPublished(tools, `${what}, bad attributes`, at('bad'));
  const told = /no element "no-such-thing"; there are .*recovery-wizard/.test(failed.output);
  report.check(
    `${what}: an unknown element stops the build and tells the post and what there is`,
    failed.status !== 0 && told && failed.output.includes(name('unknown')),
    `${failed.status} ${failed.output}`,
  );
}
