// The compact words and routes of the built files, read on a page: they say what packs/ says, and nothing is missing.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/localizer.mjs';
import { files, onPage, useBrowser } from './page.mjs';

useBrowser();

const pack = async (locale, name) =>
  (await import(pathToFileURL(join(root, 'packs', locale, `${name}.js`)))).default;
/** The routes as the sources have them, before they are made compact. */
async function routesOf(name) {
  const words = join(root, '.cache/words');
  const built = readdirSync(words)
    .filter((folder) => folder.startsWith('en-'))
    .sort()
    .pop();
  return (await import(pathToFileURL(join(words, built, `flow/${name}.js`))))[name];
}
const strings = (value) =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : [];
/** What of a text stands on the page as it is: the pieces between its marks. */
const pieces = (texts) =>
  strings(texts)
    .flatMap((text) => text.split(/\{[a-z0-9-]+\}/))
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece.length > 3);

for (const [file, locale] of [
  ['ali-help.js', 'uk'],
  ['ali-help.ru.js', 'ru'],
]) {
  test(`${file}: every outcome, card and panel has its words`, async () => {
    const tags = ['recovery-wizard', 'support-contacts', 'block-reasons'];
    const elements = tags.map((tag) => `<ali-${tag} lang="${locale}"></ali-${tag}>`).join('');
    const html = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><script src="${files.origin}/dist/${file}"></script></head><body>${elements}</body></html>`;
    await onPage(html, async (page) => {
      const outcomes = await pack(locale, 'outcomes');
      await page.waitForFunction(() => document.querySelectorAll('[ready]').length === 3);
      const { ui } = await pack(locale, 'recovery-wizard');
      const said = await page.evaluate(
        async ([ids, words]) => {
          const wizard = document.querySelector('ali-recovery-wizard');
          const base = (element) => element.shadowRoot.querySelector('.base');
          const text = (element) => base(element).textContent.replace(/\s+/g, ' ');
          const until = async (condition) => {
            while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
          };
          const unfold = async (element) => {
            for (let closed; (closed = base(element).querySelectorAll('details:not([open])')).length;) {
              for (const each of closed) each.open = true;
              await new Promise((resolve) => setTimeout(resolve));
              await element.updateComplete;
            }
          };
          const all = {};
          const taken = {};
          const writeText = async (text) => void (taken.text = text);
          Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
          const printed = new Promise((resolve) => {
            const { append } = wizard.shadowRoot;
            wizard.shadowRoot.append = function (frame) {
              append.call(this, frame);
              frame.contentWindow.print = () =>
                resolve(frame.contentDocument.querySelectorAll('.step').length);
            };
          });
          wizard.goTo('o-blocked-reactivate');
          await until(() => base(wizard).querySelector('.take'));
          taken.folded = base(wizard).querySelectorAll('.step').length;
          const { copyText, print } = words;
          const press = (label) =>
            [...base(wizard).querySelectorAll('.take button')]
              .find((each) => each.textContent.includes(label))
              .click();
          press(copyText);
          press(print);
          taken.printed = await printed;
          for (const id of ids) {
            wizard.goTo(id);
            await wizard.updateComplete;
            await until(() => base(wizard).querySelector('.take') && base(wizard).querySelector('.sources'));
            await unfold(wizard);
            all[id] = text(wizard);
          }
          const [contacts, reasons] = ['ali-support-contacts', 'ali-block-reasons'].map((tag) =>
            document.querySelector(tag),
          );
          await until(
            () => base(contacts).querySelector('.tools .letter') && base(reasons).querySelector('.sources'),
          );
          await unfold(contacts);
          await unfold(reasons);
          return { all, taken, contacts: text(contacts), reasons: text(reasons) };
        },
        [Object.keys(outcomes.outcomes), ui],
      );

      // Paper and clipboard get the steps of guides that nobody has opened.
      assert.ok(said.taken.printed > said.taken.folded + 5, `${said.taken.printed} steps on paper`);
      const guide = (await routesOf('outcomes'))['o-blocked-reactivate'].now.find(
        (ref) => ref && !ref.includes(':'),
      );
      const steps = (await pack(locale, 'details')).guides[guide].steps;
      for (const piece of pieces(steps)) assert.ok(said.taken.text.includes(piece), `not copied: ${piece}`);

      const { wizard } = await pack(locale, 'recovery-wizard');
      const headings = ['outcome', 'now', 'expect', 'ifNot', 'contact', 'prepare', 'safetyHeading', 'next'];
      for (const [id, text] of Object.entries(said.all)) {
        assert.doesNotMatch(text, /undefined|\[object|\{[a-z]/, id);
        for (const piece of pieces([outcomes.outcomes[id], headings.map((name) => wizard[name])]))
          assert.ok(text.includes(piece), `${id}: ${piece}`);
      }
      // What a route names is shown where it is named, and not what stands beside it in a list.
      const details = await pack(locale, 'details');
      for (const [id, route] of Object.entries(await routesOf('outcomes'))) {
        const named = [
          // The case says a single step of a guide in its own words.
          route.now
            .filter((ref) => ref && !/:(\d+)-\1$/.test(ref))
            .map((ref) => details.guides[ref.split(':')[0]].title),
          [...route.safety, ...route.next].map((ref) => details.tips[ref] ?? details.guides[ref].title),
        ];
        // A guide that is the whole of the answer lends its steps; its title is the case's.
        if (!outcomes.outcomes[id].now.length) named.shift();
        for (const piece of pieces(named)) assert.ok(said.all[id].includes(piece), `${id}: ${piece}`);
      }

      const contacts = await pack(locale, 'support-contacts');
      const reasons = await pack(locale, 'block-reasons');
      for (const text of [said.contacts, said.reasons]) assert.doesNotMatch(text, /undefined|\[object/);
      for (const piece of pieces([contacts.supportFacts, contacts.contactPanels]))
        assert.ok(said.contacts.includes(piece), `contacts: ${piece}`);
      for (const { name, good, how, reply } of Object.values(contacts.contacts))
        for (const piece of pieces([name, good, how, reply])) assert.ok(said.contacts.includes(piece), piece);
      for (const piece of pieces([reasons.reasons, reasons.reasonPanels, reasons.reasonUi.why]))
        assert.ok(said.reasons.includes(piece), `reasons: ${piece}`);
      const { guides } = details;
      const everything = Object.values(said.all).join(' ') + said.contacts + said.reasons;
      const unseen = Object.keys(guides).filter((id) =>
        pieces(guides[id].steps).some((piece) => !everything.includes(piece)),
      );
      assert.deepEqual(unseen, [], 'guides that no case, contact or cause shows');
    });
  });
}
