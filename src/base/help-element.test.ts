import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import {
  all,
  fails,
  one,
  overflow,
  settled,
  show,
  tags,
  testProvider,
  text,
  until,
  warnings,
  withPacks,
} from '../../test/harness/harness.js';
import type { HelpElement } from './help-element.js';
import { useProvider } from './provider.js';
import { locales } from '../../packs/all/locales.js';

afterEach(() => useProvider(testProvider));

/** The heading that says what the element is; its words are in the first pack. */
const ownHeading = (element: HelpElement): HTMLElement | undefined => {
  const { wizard, contactUi, reasonUi } = element.words as unknown as Partial<
    Record<string, { heading: string }>
  >;
  const { heading } = (wizard ?? contactUi ?? reasonUi)!;
  return all(element, '[part=heading]').find(({ textContent }) => textContent!.trim() === heading);
};

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    it('shows its fallback until it is ready and never afterwards', async () => {
      const box = await fixture(html`<div></div>`);
      box.innerHTML = `<${tag} lang="en"><p slot="fallback">fallback</p></${tag}>`;
      const element = box.firstElementChild as HelpElement;
      const fallback = element.firstElementChild as HTMLElement;
      await element.updateComplete;
      expect(fallback.getBoundingClientRect().height).to.be.above(0);
      await settled(element);
      expect(element.hasAttribute('ready')).to.equal(true);
      expect(fallback.getBoundingClientRect().height).to.equal(0);
    });

    it('says when it is ready, once for each language', async () => {
      const element = document.createElement(tag);
      element.lang = 'ru';
      const said: unknown[] = [];
      element.addEventListener('ali-ready', (event) => said.push(event.detail));
      (await fixture(html`<div></div>`)).append(element);
      await settled(element);
      element.lang = 'nb';
      await until(() => element.locale === 'nb');
      await settled(element);
      expect(said).to.deep.equal([
        { lang: 'ru', version: 'dev' },
        { lang: 'nb', version: 'dev' },
      ]);
    });

    it('speaks the nearest language, follows it live, and differs from the element beside it', async () => {
      const box = await fixture<HTMLElement>(
        html`<div>
          <p lang="ru"></p>
          <p lang="nb"></p>
        </div>`,
      );
      const [first, second] = [...box.children].map((parent) => {
        const element = document.createElement(tag);
        parent.append(element);
        return element;
      });
      await settled(first!);
      await settled(second!);
      expect([first!.locale, second!.locale]).to.deep.equal(['ru', 'nb']);
      expect(text(first!)).to.match(/[а-я]{5}/i);
      box.children[0]!.setAttribute('lang', 'uk-UA');
      await until(() => first!.locale === 'uk');
      expect(second!.locale).to.equal('nb');
    });

    it('follows the language of the host of its shadow root', async () => {
      const host = await fixture<HTMLElement>(html`<div lang="ru"></div>`);
      const element = document.createElement(tag);
      host.attachShadow({ mode: 'closed' }).append(element);
      await settled(element);
      host.lang = 'en';
      await until(() => element.locale === 'en');
    });

    it('takes an unknown attribute value for the default and warns once', async () => {
      const said = await warnings(async () => {
        const element = await show(tag, {
          lang: 'tlh',
          theme: '"><script>',
          'heading-level': '9',
          region: 'constructor',
          hide: 'everything',
        });
        element.requestUpdate();
        await element.updateComplete;
        expect(text(element).length).to.be.above(100);
        expect(ownHeading(element)?.getAttribute('aria-level')).to.equal('2');
        expect(one(element, '.base').dataset['theme']).to.equal('auto');
      });
      for (const name of ['lang', 'theme', 'heading-level', 'hide']) {
        expect(
          said.filter((line) => line.includes(` ${name}=`)),
          name,
        ).to.have.length(1);
      }
      expect(said.join('\n')).to.contain(`<${tag}>`);
    });

    it('obeys heading-level, theme and hide, also later', async () => {
      const element = await show(tag, { lang: 'en', 'heading-level': '4', theme: 'dark' });
      expect(ownHeading(element)?.getAttribute('aria-level')).to.equal('4');
      expect(all(element, '.documents').length).to.equal(1);
      expect(getComputedStyle(one(element, '.base')).colorScheme).to.equal('dark');
      element.setAttribute('hide', 'heading sources');
      element.setAttribute('theme', 'light');
      await element.updateComplete;
      expect(ownHeading(element)).to.equal(undefined);
      expect(all(element, '.documents').length).to.equal(0);
      expect(text(element).length).to.be.above(100);
      expect(getComputedStyle(one(element, '.base')).colorScheme).to.equal('light');
    });

    it('is independent help and says so once', async () => {
      const element = await show(tag);
      expect(all(element, '.notice')).to.have.length(1);
      const { independent } = element.words.notes;
      expect(text(element, '.notice')).to.contain(independent);
      expect(text(element).split(independent)).to.have.length(2);
    });

    it('survives being moved, removed and put back', async () => {
      const element = await show(tag);
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      (await fixture(html`<section></section>`)).append(element);
      await nextFrame();
      expect(element.ready).to.equal(true);
      expect(text(element).length).to.be.above(100);
    });

    it('rests after it is gone: a language of the page is no longer its business', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="uk"></div>`);
      const element = document.createElement(tag) as HelpElement;
      box.append(element);
      await settled(element);
      element.remove();
      box.lang = 'nb';
      await aTimeout(50);
      await element.updateComplete;
      expect(element.locale).to.equal('uk');
    });

    it('a clone is not ready before it shows something', async () => {
      const element = await show(tag);
      const clone = element.cloneNode(true) as HelpElement;
      element.parentElement!.append(clone);
      expect(clone.hasAttribute('ready')).to.equal(false);
      await settled(clone);
      expect(clone.hasAttribute('ready')).to.equal(true);
    });

    it('keeps its looks in another document, also after a change of language', async () => {
      const element = await show(tag);
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="another document"></iframe>`);
      frame.contentDocument!.body.append(element);
      const { defaultView } = frame.contentDocument!;
      await nextFrame();
      expect(defaultView!.getComputedStyle(one(element, '.base')).borderTopWidth).to.equal('1px');
      element.setAttribute('lang', 'nb');
      await until(() => element.locale === 'nb');
      await settled(element);
      expect(defaultView!.getComputedStyle(one(element, '.base')).borderTopWidth).to.equal('1px');
      const made = document.createElement(tag);
      frame.contentDocument!.body.append(made);
      await settled(made);
      expect(defaultView!.getComputedStyle(one(made, '.base')).borderTopWidth).to.equal('1px');
    });

    it('shows nothing when hidden and can be hidden by the page', async () => {
      const element = await show(tag);
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });

    for (const locale of locales) {
      it(`fits 280 pixels in ${locale}, with everything unfolded`, async () => {
        const element = await show(tag, { lang: locale });
        expect(await overflow(element, 280)).to.deep.equal([]);
        if (!('goTo' in element)) return;
        for (const id of ['q-block-reason', 'o-blocked-reactivate', 'o-card-given', 'o-open-dispute']) {
          expect(element.goTo(id), id).to.equal(true);
          expect(await overflow(element, 280), id).to.deep.equal([]);
        }
      });
    }

    it('words that cannot be loaded: another language, marked as such', async () => {
      useProvider(withPacks((locale, real) => (locale === 'uk' ? fails : real)));
      const element = await show(tag, { lang: 'uk' });
      expect(one(element, '.base').lang).to.equal('en');
    }).timeout(20000);

    it('no words at all: the fallback stays, with a notice and a retry that works', async () => {
      let broken = true;
      useProvider(withPacks((_locale, real) => (retry) => (broken ? fails(retry) : real())));
      const element = document.createElement(tag);
      element.lang = 'nb';
      element.innerHTML = '<p slot="fallback">fallback</p>';
      const error = oneEvent(element, 'ali-error');
      (await fixture(html`<div></div>`)).append(element);
      expect(((await error) as CustomEvent).detail.code).to.equal('load');
      await element.updateComplete;
      expect(text(element, '.failure')).to.match(/Prøv igjen/);
      expect((element.firstElementChild as HTMLElement).getBoundingClientRect().height).to.be.above(0);
      broken = false;
      one(element, '.failure button').click();
      await settled(element);
      expect(text(element).length).to.be.above(100);
      expect(all(element, '.failure')).to.have.length(0);
    }).timeout(30000);
  });
}
