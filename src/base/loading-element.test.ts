import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import {
  all,
  fails,
  one,
  settled,
  show,
  testProvider,
  until,
  withPacks,
} from '../../test/harness/harness.js';
import type { AliRecoveryWizard } from '../elements/recovery-wizard/element.js';
import type { AliBlockReasons } from '../elements/block-reasons/element.js';
import { useProvider, type Import } from './provider.js';

afterEach(() => useProvider(testProvider));

describe('what an element loads', () => {
  it('what fails ahead of need changes nothing on screen; it is fetched again when it is needed', async () => {
    let broken = true;
    useProvider({
      ...testProvider,
      packs: {
        ...testProvider.packs,
        uk: {
          ...testProvider.packs['uk']!,
          rest: (retry) => (broken ? fails(retry) : testProvider.packs['uk']!.rest(retry)),
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

  it('where data is to be saved, the rest comes when the reader begins to use the element', async () => {
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
    try {
      const asked: string[] = [];
      const { en } = testProvider.packs;
      const rest = () => {
        asked.push('rest');
        return en!.rest();
      };
      useProvider({ ...testProvider, packs: { ...testProvider.packs, en: { ...en!, rest } } });
      const element = await fixture<AliRecoveryWizard>(
        html`<ali-recovery-wizard lang="en"></ali-recovery-wizard>`,
      );
      await until(() => element.ready);
      await aTimeout(200);
      expect(asked).to.deep.equal([]);
      one(element, '[part~=option]').click();
      await until(() => element.complete);
      expect(asked).to.deep.equal(['rest']);
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
  });

  it('with a fallback to read, all comes at once; what fails then is left out', async () => {
    const { en } = testProvider.packs;
    for (const broken of [false, true]) {
      const rest: Import = (retry) => (broken ? fails(retry) : en!.rest(retry));
      useProvider({ ...testProvider, packs: { ...testProvider.packs, en: { ...en!, rest } } });
      const box = await fixture(html`<div></div>`);
      box.innerHTML = '<ali-block-reasons lang="en"><p slot="fallback">Causes</p></ali-block-reasons>';
      const element = box.firstElementChild as AliBlockReasons;
      await oneEvent(element, 'ali-ready');
      expect(element.complete).to.equal(!broken);
      expect(all(element, '.reason').length).to.be.above(10);
    }
  }).timeout(20000);

  it('asks again under another address after a failure', async () => {
    const asked: (string | undefined)[] = [];
    useProvider(
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

  it('who tries again does not wait for what hangs from before', async () => {
    let broken = true;
    let asked = 0;
    useProvider({
      ...withPacks((locale, real) => (retry) => {
        if (locale !== 'uk' || asked++) return real(retry);
        return new Promise(() => undefined);
      }),
      rest: (retry) => (broken ? fails(retry) : testProvider.rest(retry)),
    });
    const element = document.createElement('ali-block-reasons');
    element.lang = 'uk';
    const failed = oneEvent(element, 'ali-error');
    (await fixture(html`<div></div>`)).append(element);
    await failed;
    await element.updateComplete;
    broken = false;
    one(element, '.failure button').click();
    await Promise.race([settled(element), aTimeout(2000)]);
    expect(element.locale).to.equal('uk');
  }).timeout(20000);

  it('elements that come back online together ask for a file once', async () => {
    let broken = true;
    let asked = 0;
    useProvider({
      ...testProvider,
      rest: (retry) => {
        asked++;
        return broken ? fails(retry) : testProvider.rest(retry);
      },
    });
    const two = html`<ali-block-reasons lang="uk"></ali-block-reasons
      ><ali-block-reasons lang="uk"></ali-block-reasons>`;
    const box = await fixture(html`<div>${two}</div>`);
    const elements = Array.from(box.querySelectorAll('ali-block-reasons'));
    await until(() => elements.every((each) => all(each, '.failure').length), 'both to fail');
    broken = false;
    asked = 0;
    dispatchEvent(new Event('online'));
    await Promise.all(elements.map(settled));
    expect(asked).to.equal(1);
  }).timeout(20000);

  it('a file that is no pack counts as a failure', async () => {
    useProvider(
      withPacks((locale, real) => (locale === 'ru' ? () => Promise.resolve({ default: undefined }) : real)),
    );
    expect((await show('ali-block-reasons', { lang: 'ru' })).locale).to.equal('en');
  }).timeout(20000);

  it('a slow language that is no longer wanted does not win', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    useProvider(withPacks((locale, real) => (locale === 'uk' ? () => gate.then(() => real()) : real)));
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
    useProvider(withPacks(() => () => new Promise(() => undefined)));
    const element = document.createElement('ali-recovery-wizard');
    const begin = performance.now();
    const error = oneEvent(element, 'ali-error');
    (await fixture(html`<div></div>`)).append(element);
    await error;
    expect(performance.now() - begin).to.be.below(12000);
  }).timeout(20000);
});
