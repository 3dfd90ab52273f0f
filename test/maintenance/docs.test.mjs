// "Adding a language" and "Adding a question", followed to the letter in a scratch copy: the blocks of the pages are
// the steps. Only the translating itself is done here, and what builds everything runs once, at the end of both.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, open, textOf } from '../browser.mjs';
import { read } from '../project.mjs';
import { scratchCopy } from '../scratch.mjs';
import { serveFiles } from '../server.mjs';

let copy, remove;
before(async () => void ({ folder: copy, remove } = await scratchCopy()));
after(() => remove());

const edit = async (file, change) => {
  const path = join(copy, file);
  const text = await readFile(path, 'utf8');
  const next = change(text);
  assert.notEqual(next, text, `${file} was not changed`);
  await writeFile(path, next);
};

/** Puts one diff block into its file; what it takes away has to be there exactly once. */
const apply = (file, body) =>
  edit(file, (text) => {
    const side = (mark) =>
      body
        .split('\n')
        .filter((line) => line[0] === ' ' || line[0] === mark)
        .map((line) => line.slice(1))
        .join('\n');
    assert.equal(text.split(side('-')).length, 2, `${file} holds this once:\n${side('-')}`);
    return text.replace(side('-'), () => side('+'));
  });

const run = (command, expected = 0) => {
  const { status, stdout, stderr } = spawnSync(command, { cwd: copy, shell: true, encoding: 'utf8' });
  assert.equal(status, expected, `${command}\n${stdout}${stderr}`);
  return stdout + stderr;
};
const checkLocales = 'npm run check -- locales';

/** What a translator does, in earnest elsewhere: every unit without a target gets one. */
const translate = (locale, say) =>
  edit(`locales/${locale}.xlf`, (xml) =>
    xml.replace(
      /<source>([^<]*)<\/source>(?!\s*<target)/g,
      (_, source) => `<source>${source}</source><target state="translated">${say(source)}</target>`,
    ),
  );

/** Follows a page; each command that changes or looks at sentences is handed to `step`. */
async function follow(page, step) {
  for (const [, kind, file, body] of (await read('docs', page)).matchAll(
    /^```(diff|sh)(?: file=(\S+))?\n([\s\S]*?)\n```/gm,
  )) {
    if (kind === 'diff') await apply(file, body);
    else for (const command of body.split('\n')) await step(command);
  }
}
const later = ['npm run build', 'npm run check', 'npm test'];

test('adding a language', () =>
  follow('adding-a-language.md', async (command) => {
    if (later.includes(command)) return;
    if (command === checkLocales) {
      assert.match(run(command, 1), /de \w+: not translated/);
      await translate('de', (source) => `Ü ${source}`);
    }
    const said = run(command);
    if (command === checkLocales) assert.match(said, /de: \d+ units, 100 %/);
  }));

const words = {
  de: { ask: 'Haben Sie das Telefon noch?', Yes: 'Ja', No: 'Nein' },
  ru: { ask: 'Этот телефон или ящик ещё у вас?', Yes: 'Да', No: 'Нет' },
  uk: { ask: 'Цей телефон або скринька ще у вас?', Yes: 'Так', No: 'Ні' },
  nb: { ask: 'Har du fortsatt telefonen eller e-posten?', Yes: 'Ja', No: 'Nei' },
  es: { ask: '¿Conserva el teléfono o el correo?', Yes: 'Sí', No: 'No' },
  pt: { ask: 'Você ainda tem o telefone ou o e-mail?', Yes: 'Sim', No: 'Não' },
};

test('adding a question; until it is translated the check says so in each language', () =>
  follow('adding-a-question.md', async (command) => {
    if (later.includes(command)) return;
    const missing = run(checkLocales, 1);
    run(command);
    for (const locale of Object.keys(words)) {
      assert.match(missing, new RegExp(`${locale} \\w+: not extracted.*Do you still have the phone`));
      await translate(locale, (source) => words[locale][source] ?? words[locale].ask);
    }
  }));

test('both are checked, built and seen', async () => {
  run('npm run check -- locales coverage content letters types');
  assert.match(await readFile(join(copy, 'dist/ali-help.de.js'), 'utf8'), /Ü Who to contact at AliExpress/);
  const server = await serveFiles({ folder: copy });
  const browser = await launch();
  try {
    const { page, close } = await open(browser, `${server.origin}/demo/embed/classic.html`);
    for (const locale of ['uk', 'de']) {
      await page.evaluate((lang) => {
        const made = document.body.appendChild(document.createElement('ali-recovery-wizard'));
        Object.assign(made, { id: lang, lang }).setAttribute('start', 'q-code');
      }, locale);
      await textOf(page, '.node .title', `#${locale}`);
      await page.locator(`#${locale} button.choice`).first().click();
      await page.waitForFunction((id) => document.getElementById(id).state.node === 'q-code-place', locale);
      assert.equal(await textOf(page, '.node .title', `#${locale}`), words[locale].ask);
    }
    await close();
  } finally {
    await browser.close();
    await server.close();
  }
});
