// "Adding a language" and "Adding a question", followed to the letter in a scratch copy: the blocks of the pages are
// the steps. Only the translating itself is done here.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../scripts/localizer.mjs';
import { launch, open, read } from './browser.mjs';
import { serveFiles } from './server.mjs';

let copy;
before(async () => {
  copy = await mkdtemp(join(tmpdir(), 'ali-help-docs-'));
  const left = /^(node_modules|dist|packs|\.git|\.cache|bench|storybook-static)$/;
  for (const part of await readdir(root)) {
    if (!left.test(part)) await cp(join(root, part), join(copy, part), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
});
after(() => rm(copy, { recursive: true, force: true }));

const edit = async (file, change) => {
  const path = join(copy, file);
  const text = await readFile(path, 'utf8');
  const next = change(text);
  assert.notEqual(next, text, `${file} was not changed`);
  await writeFile(path, next);
};

/** The blocks of a page in order: `{ kind, file, lines }`. */
async function blocksOf(page) {
  const text = await readFile(join(root, 'docs', page), 'utf8');
  return [...text.matchAll(/^```(diff|sh)(?: file=(\S+))?\n([\s\S]*?)^```/gm)].map(
    ([, kind, file, body]) => ({
      kind,
      file,
      lines: body.trimEnd().split('\n'),
    }),
  );
}

/** Puts one diff block into its file; what it takes away has to be there exactly once. */
const apply = ({ file, lines }) =>
  edit(file, (text) => {
    const side = (mark) =>
      lines
        .filter((line) => line[0] === ' ' || line[0] === mark)
        .map((line) => line.slice(1))
        .join('\n');
    assert.equal(text.split(side('-')).length, 2, `${file} holds this once:\n${side('-')}`);
    return text.replace(side('-'), () => side('+'));
  });

const run = (command) => {
  const { status, stdout, stderr } = spawnSync(command, { cwd: copy, shell: true, encoding: 'utf8' });
  return { status, text: stdout + stderr };
};
const succeed = (command) => {
  const { status, text } = run(command);
  assert.equal(status, 0, `${command}\n${text}`);
  return text;
};

/** What a translator does, in earnest elsewhere: every unit without a target gets one. */
const translate = (locale, say) =>
  edit(`locales/${locale}.xlf`, (xml) =>
    xml.replace(
      /<source>([^<]*)<\/source>(?!\s*<target)/g,
      (_, source) => `<source>${source}</source><target state="translated">${say(source)}</target>`,
    ),
  );

test('adding a question', async () => {
  const said = {
    ru: { ask: 'Почта аккаунта ещё открывается?', Yes: 'Да', No: 'Нет' },
    uk: { ask: 'Пошта акаунта ще відкривається?', Yes: 'Так', No: 'Ні' },
    nb: { ask: 'Kan du fortsatt åpne e-posten til kontoen?', Yes: 'Ja', No: 'Nei' },
  };
  for (const block of await blocksOf('adding-a-question.md')) {
    if (block.kind === 'diff') await apply(block);
    else
      for (const command of block.lines) {
        const text = succeed(command);
        if (command !== 'npm run extract') continue;
        for (const [locale, words] of Object.entries(said)) {
          const missing = Number(text.match(new RegExp(`${locale}: \\d+ units, (\\d+) to translate`))[1]);
          assert.ok(missing >= 1, text);
          await translate(locale, (source) => words[source] ?? words.ask);
        }
      }
  }
  const server = await serveFiles({ folder: copy });
  const browser = await launch();
  try {
    const { page, close } = await open(browser, `${server.origin}/demo/embed/classic.html`);
    await page.evaluate(() => {
      const made = document.createElement('ali-recovery-wizard');
      made.lang = 'uk';
      made.id = 'new';
      made.setAttribute('start', 'q-lost');
      document.body.append(made);
    });
    await read(page, '.node .h1', '#new');
    await page.locator('#new button.option').nth(2).click();
    await page.waitForFunction(() => document.querySelector('#new').state.node === 'q-password-mailbox');
    assert.equal(await read(page, '.node .h1', '#new'), said.uk.ask);
    await close();
  } finally {
    await browser.close();
    await server.close();
  }
});

test('adding a language', async () => {
  for (const block of await blocksOf('adding-a-language.md')) {
    if (block.kind === 'diff') await apply(block);
    for (const command of block.kind === 'sh' ? block.lines : []) {
      // The whole of npm test, on itself, would never end.
      if (command === 'npm test') continue;
      if (command === 'npm run check -- locales') {
        const before = run(command);
        assert.equal(before.status, 1);
        assert.match(before.text, /de \w+: not translated/);
        await translate('de', (source) => `Ü ${source}`);
      }
      const text = succeed(command);
      if (command === 'npm run check -- locales') assert.match(text, /de: \d+ units, 100 %/);
    }
  }
  assert.match(await readFile(join(copy, 'dist/ali-help.de.js'), 'utf8'), /Ü Who to contact at AliExpress/);
  const loader = await readFile(join(copy, 'dist/ali-help.js'), 'utf8');
  const core = (await readdir(join(copy, 'dist/chunks'))).filter((file) => /^core-/.test(file));
  const texts = [
    loader,
    ...(await Promise.all(core.map((file) => readFile(join(copy, 'dist/chunks', file), 'utf8')))),
  ];
  assert.ok(
    texts.some((text) => /\bde\b/.test(text)),
    'the loader or the core knows German',
  );
});
