// The plugin as its users meet it: an owner who uploads it and looks for its blocks, an author in the classic editor, a
// reader with and without scripts, and what is left when it is deleted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/project.mjs';
import {
  canvasOf,
  control,
  deletePlugin,
  insertBySearch,
  installPlugin,
  newPost,
  openInspector,
  publish,
} from './plugin-editor.mjs';
import { badInput } from './plugin-bad-input.mjs';
import { checkPublished, checkStart, checkWithoutScripts } from './published.mjs';
import { fallback } from './snippets.mjs';
import { publishInClassic, publishLong, signIn } from './wordpress-editor.mjs';

export const pluginZip = join(root, 'dist/integrations/ali-help-wordpress.zip');

/** What an owner types into the search of the editor, and which block it must find. */
const blocks = [
  { name: 'recovery-wizard', search: 'заблоковано' },
  { name: 'support-contacts', search: 'kontakt kundeservice' },
  { name: 'block-reasons', search: 'причины блокировки' },
];

/** The attributes of each element that an owner can set, with the values the manifest lists. */
function attributesInManifest(tag) {
  const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  const { attributes } = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  return attributes
    .filter(({ name }) => name !== 'ready')
    .map(({ name, type }) => [name, [...type.text.matchAll(/'([^']+)'/g)].map(([, value]) => value)]);
}

/** Whether the inspector has a control for every attribute, with every value the manifest lists. */
async function checkControls(page, tag, report, what) {
  const facts = await page.evaluate(() => globalThis.aliHelpEditor.blocks);
  const { controls } = facts.find((block) => block.tag === tag);
  const problems = attributesInManifest(tag).flatMap(([name, values]) => {
    const known = controls.find((each) => each.name === name);
    if (!known?.title) return [`${name} has no control`];
    const choices = known.choices.map(({ value }) => value);
    return values.filter((value) => !choices.includes(value)).map((value) => `${name} cannot be ${value}`);
  });
  const drawn = await page.locator('.ali-help-control').count();
  if (drawn !== controls.length) problems.push(`${drawn} of ${controls.length} drawn`);
  report.check(
    `${what}: a control for every attribute of the manifest`,
    !problems.length,
    problems.join('; '),
  );
}

/** One block from the search to the reader. */
async function checkBlock(tools, blog, admin, { name, search }, picture) {
  const { report } = tools;
  const { page } = admin;
  const tag = `ali-${name}`;
  const what = `plugin, block ${name}`;
  await newPost(admin, `Block ${name}`);
  const found = await insertBySearch(page, search);
  report.check(`${what}: found by “${search}”`, found.length === 1, found.join(', '));
  const preview = (lang) =>
    canvasOf(page).then((drawn) => drawn.locator(`${tag}[ready] .base[lang=${lang}]`).waitFor());
  await preview('uk');
  await openInspector(page);
  await checkControls(page, tag, report, what);
  await control(page, 'lang').locator('select').selectOption('nb');
  const follows = await preview('nb').then(
    () => true,
    () => false,
  );
  report.check(`${what}: the preview speaks the language of the blog, then that of the inspector`, follows);
  if (picture && name === 'recovery-wizard') await page.screenshot({ path: picture });
  const url = await publish(page);
  await checkPublished(tools, `${what}, published`, url, { locale: 'nb', tag });
  if (name === 'recovery-wizard') await checkStart(tools, `${what}, published`, url);
  await page.goto(`${blog.origin}/wp-admin/`);
}

/** Posts that ask for more than the default. */
async function checkWishes(tools, admin) {
  const { report } = tools;
  const source = async (url) => (await fetch(url)).text();
  const block = (attributes) => `<!-- wp:ali-help/recovery-wizard ${JSON.stringify(attributes)} /-->`;
  const post = (title, content) => publishLong(admin, title, content, { block: false });
  const words = fallback();
  const whole = await post('Whole', block({ before: 'full' }));
  await checkPublished(tools, 'plugin, block with the whole help', whole);
  await checkWithoutScripts(tools, 'plugin, block with the whole help', whole, words);
  const later = await source(
    await post('Later', block({ start: 'q-mailbox', 'heading-level': '3', hide: 'sources', id: 'help' })),
  );
  report.check(
    'plugin, block that opens at a question: its text, its level, its links',
    /<h3>/.test(later) && /href="#help--/.test(later) && /data-start="q-mailbox"/.test(later),
  );
  const none = await source(await post('Nothing of ours', 'Покупки'));
  report.check('plugin: a post without it loads nothing', !/ali-help/.test(none));
  const two = await post('Two', `${block({})}\n<!-- wp:ali-help/support-contacts /-->`);
  const scripts = (await source(two)).match(/<script[^>]*ali-help\.js\?ver=[^>]*>/g) ?? [];
  report.check(
    'plugin, two blocks: one script, with async and a version',
    scripts.length === 1 && /\sasync\b/.test(scripts[0]),
    scripts.join(),
  );
  await checkPublished(tools, 'plugin, two blocks', two, { tag: 'ali-support-contacts' });
}

/** Authors may write no HTML; in a German post there is no language of ours. */
async function checkShortcodes(tools, blog, author) {
  const published = (title, text) => publishInClassic(author, title, text, { switchViews: true });
  const url = await published(
    'By shortcode',
    'Перед\n\n[ali_recovery_wizard lang="nb" region="no"]\n\nПісля',
  );
  await checkPublished(tools, 'plugin, shortcode by an author', url, { locale: 'nb' });
  await checkStart(tools, 'plugin, shortcode by an author', url);
  const inside = await published('In a sentence', 'Перед [ali_support_contacts] після');
  await checkPublished(tools, 'plugin, shortcode in a sentence', inside, { tag: 'ali-support-contacts' });
}

/** Settings → ali-help: a default for whoever says nothing. */
async function checkSettings(tools, { page, origin }, url) {
  await page.goto(`${origin}/wp-admin/options-general.php?page=ali-help`);
  await page.selectOption('#ali-help-region', 'ua');
  await page.click('#submit');
  await page.waitForURL(/settings-updated/);
  const html = await (await fetch(url)).text();
  tools.report.check('plugin: a default from the settings page is used', /data-region="ua"/.test(html));
}

/** Runs everything on a fresh blog in Ukrainian. `picture` is a path for a picture of a block in the editor. */
export async function checkPlugin(tools, blog, picture) {
  const { report, browser } = tools;
  const admin = await signIn(browser, blog.origin, 'administrator');
  await installPlugin(admin, pluginZip);
  for (const block of blocks) await checkBlock(tools, blog, admin, block, picture);
  await checkWishes(tools, admin);
  const author = await signIn(browser, blog.origin, 'author');
  await checkShortcodes(tools, blog, author);
  await author.close();
  const plain = await publishLong(admin, 'Plain', '<!-- wp:ali-help/recovery-wizard /-->', { block: false });
  await checkSettings(tools, admin, plain);
  await badInput(tools, blog, admin);
  await deletePlugin(admin);
  const left = await (await fetch(`${blog.origin}/?left-of=ali_help`)).json();
  report.check('plugin deleted: nothing is left in the database', !left.length, left.join(', '));
  const html = await (await fetch(plain)).text();
  report.check(
    'plugin deleted: its blocks show nothing, and no error',
    !/ali-help-?(recovery|js)|Fatal|Warning/.test(html),
  );
  await admin.close();
}
