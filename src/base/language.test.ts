import { expect, fixture, html } from '@open-wc/testing';
import { directionOf, resolveLocale, toLocale } from './language.js';

const locales = ['en', 'ru', 'uk', 'nb'];

describe('language tags', () => {
  const rows: [tag: string | null, locale: string | undefined][] = [
    ['uk', 'uk'],
    ['uk-UA', 'uk'],
    ['UA', 'uk'],
    ['uk_UA', 'uk'],
    ['ru-Cyrl-RU', 'ru'],
    ['no', 'nb'],
    ['nn', 'nb'],
    ['nn-NO', 'nb'],
    ['nb', 'nb'],
    ['EN-gb', 'en'],
    [' en ', 'en'],
    ['de', undefined],
    ['', undefined],
    [null, undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['ukulele', undefined],
    ['<script>', undefined],
    ['x'.repeat(1_000_000), undefined],
  ];
  for (const [tag, locale] of rows) {
    it(`${String(tag).slice(0, 20)} → ${locale}`, () => expect(toLocale(tag, locales)).to.equal(locale));
  }
});

describe('direction', () => {
  for (const [locale, direction] of [
    ['en', 'ltr'],
    ['pt', 'ltr'],
    ['he', 'rtl'],
    ['ar', 'rtl'],
  ] as const)
    it(`${locale} is written ${direction}`, () => expect(directionOf(locale)).to.equal(direction));
});

describe('nearest language', () => {
  const page = document.documentElement;
  const before = page.lang;
  afterEach(() => (page.lang = before));

  it('comes from the element, then its ancestors, then the script tag, then the page', async () => {
    page.lang = 'nb';
    const box = await fixture(
      html`<div>
        <p><span></span></p>
      </div>`,
    );
    const span = box.querySelector('span')!;
    expect(resolveLocale(span, locales)).to.equal('nb');
    expect(resolveLocale(span, locales, 'ru')).to.equal('ru');
    box.setAttribute('lang', 'uk-UA');
    expect(resolveLocale(span, locales, 'ru')).to.equal('uk');
    span.setAttribute('lang', 'en');
    expect(resolveLocale(span, locales, 'ru')).to.equal('en');
  });

  it('passes over languages nobody speaks here', async () => {
    const box = await fixture(html`<div lang="uk"><p lang="de"></p></div>`);
    expect(resolveLocale(box.firstElementChild!, locales)).to.equal('uk');
  });

  it('falls back to English, and to the only language there is', async () => {
    const box = await fixture(html`<div></div>`);
    expect(resolveLocale(box, ['uk'])).to.equal('uk');
    expect(['en', 'nb']).to.include(resolveLocale(box, ['nb', 'en']));
  });

  it('crosses closed shadow roots and slots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="ru"></div>`);
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<section lang="nb"><slot></slot></section><em></em>';
    expect(resolveLocale(root.querySelector('em')!, locales)).to.equal('ru');
    const open = await fixture<HTMLElement>(html`<div lang="ru"><b></b></div>`);
    open.attachShadow({ mode: 'open' }).innerHTML = '<section lang="nb"><slot></slot></section>';
    expect(resolveLocale(open.firstElementChild!, locales)).to.equal('nb');
  });
});
