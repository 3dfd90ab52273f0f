import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import {
  all,
  one,
  overflow,
  settled,
  show,
  tags,
  testSource,
  text,
  until,
  warnings,
} from '../testing/harness.js';
import type { AliHelpElement } from './element.js';
import { useSource, type Import, type Source } from './source.js';

/** A source in which the packs of some locales are replaced. */
function withPacks(replace: (locale: string, real: Import) => Import): Source {
  const packs = Object.entries(testSource.packs).map(([locale, each]) => [
    locale,
    Object.fromEntries(Object.entries(each).map(([name, real]) => [name, replace(locale, real)])),
  ]);
  return { ...testSource, packs: Object.fromEntries(packs) };
}
const fails: Import = () => Promise.reject(new Error('404'));

afterEach(() => useSource(testSource));

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    it('shows its fallback until it is ready and never afterwards', async () => {
      const box = await fixture(html`<div></div>`);
      box.innerHTML = `<${tag} lang="en"><p>fallback</p></${tag}>`;
      const element = box.firstElementChild as AliHelpElement;
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

    it('speaks the nearest language, follows it live, and differs from its neighbour', async () => {
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
        expect(one(element, '.h0').getAttribute('aria-level')).to.equal('2');
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
      expect(one(element, '.h0').getAttribute('aria-level')).to.equal('4');
      expect(getComputedStyle(one(element, '.base')).colorScheme).to.equal('dark');
      element.setAttribute('hide', 'heading sources');
      element.setAttribute('theme', 'light');
      await element.updateComplete;
      expect(all(element, '.h0').length + all(element, '.sources').length).to.equal(0);
      expect(getComputedStyle(one(element, '.base')).colorScheme).to.equal('light');
    });

    it('is independent help and says so once', async () => {
      const element = await show(tag);
      expect(all(element, '.notice')).to.have.length(1);
      expect(text(element, '.notice')).to.match(/not made by AliExpress/);
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
      const element = document.createElement(tag) as AliHelpElement;
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
      const clone = element.cloneNode(true) as AliHelpElement;
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

    for (const locale of ['en', 'ru', 'uk', 'nb']) {
      it(`fits 280 pixels in ${locale}, with everything unfolded`, async () => {
        const element = await show(tag, { lang: locale });
        expect(await overflow(element, 280)).to.deep.equal([]);
        if (!('goTo' in element)) return;
        for (const id of ['q-block-confirmed', 'o-blocked-reactivate', 'o-return', 'o-create-mailbox']) {
          element.goTo(id);
          expect(await overflow(element, 280), id).to.deep.equal([]);
        }
      });
    }

    it('words that cannot be loaded: another language, marked as such', async () => {
      useSource(withPacks((locale, real) => (locale === 'uk' ? fails : real)));
      const element = await show(tag, { lang: 'uk' });
      expect(one(element, '.base').lang).to.equal('en');
    }).timeout(20000);

    it('no words at all: the fallback stays, with a notice and a retry that works', async () => {
      let broken = true;
      useSource(withPacks((_locale, real) => (retry) => (broken ? fails(retry) : real())));
      const element = document.createElement(tag);
      element.lang = 'nb';
      element.innerHTML = '<p>fallback</p>';
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

describe('loading', () => {
  it('what fails ahead of need changes nothing on screen; it is fetched again when it is needed', async () => {
    let broken = true;
    useSource({
      ...testSource,
      packs: {
        ...testSource.packs,
        uk: {
          ...testSource.packs['uk']!,
          outcomes: (retry) => (broken ? fails(retry) : testSource.packs['uk']!.outcomes(retry)),
        },
      },
    });
    const wizard = document.createElement('ali-recovery-wizard');
    wizard.lang = 'uk';
    const failed = oneEvent(wizard, 'ali-error');
    (await fixture(html`<div></div>`)).append(wizard);
    await failed;
    await wizard.updateComplete;
    expect(wizard.locale).to.equal('uk');
    expect(all(wizard, '.failure')).to.have.length(0);
    broken = false;
    wizard.goTo('o-fraud');
    await settled(wizard);
    expect(wizard.locale).to.equal('uk');
    expect(all(wizard, '[part=outcome]')).to.have.length(1);
  }).timeout(20000);

  it('asks again under another address after a failure', async () => {
    const asked: (string | undefined)[] = [];
    useSource(
      withPacks((locale, real) => (retry) => {
        if (locale !== 'ru') return real();
        asked.push(retry);
        return asked.length < 3 ? fails(retry) : real();
      }),
    );
    const element = document.createElement('ali-block-reasons');
    element.lang = 'ru';
    (await fixture(html`<div></div>`)).append(element);
    await settled(element);
    expect(element.locale).to.equal('ru');
    expect(asked.slice(0, 3).filter((retry) => /^\?r=\d+$/.test(retry ?? ''))).to.have.length(2);
    expect(new Set(asked.slice(0, 3)).size).to.equal(3);
  });

  it('a file that is no pack counts as a failure', async () => {
    useSource(
      withPacks((locale, real) => (locale === 'ru' ? () => Promise.resolve({ default: undefined }) : real)),
    );
    expect((await show('ali-block-reasons', { lang: 'ru' })).locale).to.equal('en');
  }).timeout(20000);

  it('a slow language that is no longer wanted does not win', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    useSource(withPacks((locale, real) => (locale === 'uk' ? () => gate.then(() => real()) : real)));
    const element = document.createElement('ali-recovery-wizard');
    element.lang = 'uk';
    (await fixture(html`<div></div>`)).append(element);
    await nextFrame();
    element.lang = 'nb';
    await settled(element);
    release();
    await nextFrame();
    await nextFrame();
    expect(element.locale).to.equal('nb');
  });

  it('a request that hangs ends in the fallback within twelve seconds', async () => {
    useSource(withPacks(() => () => new Promise(() => undefined)));
    const element = document.createElement('ali-recovery-wizard');
    const begin = performance.now();
    const error = oneEvent(element, 'ali-error');
    (await fixture(html`<div></div>`)).append(element);
    await error;
    expect(performance.now() - begin).to.be.below(12000);
  }).timeout(20000);
});
