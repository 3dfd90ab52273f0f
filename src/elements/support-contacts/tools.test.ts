import { expect, oneEvent } from '@open-wc/testing';
import { all, one, paper, show, text } from '../../../test/harness/harness.js';
import type { HelpElement } from '../../base/help-element.js';

const tag = 'ali-support-contacts';

async function type(element: HelpElement, selector: string, value: string, index = 0): Promise<void> {
  const field = all(element, selector)[index] as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}
const preview = (element: Element): string =>
  (one(element, '.letter textarea[lang=en]') as HTMLTextAreaElement).value;
const mail = (element: Element): HTMLAnchorElement | undefined =>
  all(element, '.letter a.button')[0] as HTMLAnchorElement | undefined;

describe('the letter', () => {
  it('is written from the fields; empty fields drop their line', async () => {
    const element = await show(tag);
    expect(preview(element)).to.not.match(/login|\{/);
    await type(element, '.letter input[type=text]', 'me@example.org', 0);
    await type(element, '.letter input[type=text]', '111 222', 1);
    await type(element, '.letter textarea', 'The page says blocked', 0);
    expect(preview(element)).to.match(
      /My login is me@example\.org\.\n[\s\S]*My orders are: 111, 222\.\nMore information: The page says blocked\.\n/,
    );
  });

  it('stands beside its meaning in the reader’s language', async () => {
    const element = await show(tag, { lang: 'uk' });
    await type(element, '.letter input[type=text]', 'Оля', 0);
    expect(one(element, '.letter textarea[lang=en]').lang).to.equal('en');
    expect(text(element, '.meaning'))
      .to.match(/Оля/)
      .and.match(/[а-яі]{4}/);
    expect(all(element, '.warnings p').length, 'a hint that support reads English').to.equal(1);
  });

  it('can be changed by hand and taken from the fields again', async () => {
    const element = await show(tag);
    await type(element, '.letter textarea[lang=en]', 'My own words');
    await type(element, '.letter input[type=text]', 'somebody', 0);
    expect(preview(element)).to.equal('My own words');
    one(element, '.letter .pair button').click();
    await element.updateComplete;
    expect(preview(element)).to.contain('somebody');
  });

  it('goes to the right address while it is short, and only by copy when it is long', async () => {
    const element = await show(tag);
    const select = one(element, '.letter select') as HTMLSelectElement;
    const to: Record<string, string> = {
      'tpl-appeal': 'security',
      'tpl-email-unconfirmed': 'buyerservice',
      'tpl-dispute': 'complaint',
      'tpl-payment': 'buyerservice',
      'tpl-restored-empty': 'security',
    };
    for (const [id, name] of Object.entries(to)) {
      select.value = id;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(mail(element)!.href, id).to.match(new RegExp(`^mailto:${name}@aliexpress\\.com\\?subject=`));
    }
    await type(element, '.letter textarea', 'long '.repeat(900), 0);
    expect(mail(element)).to.equal(undefined);
    expect(text(element, '.letter')).to.contain('too long for a mail link');
  });

  it('tells an event neither subject nor body, and a copy nothing but that it happened', async () => {
    const element = await show(tag);
    await type(element, '.letter input[type=text]', 'secret-login', 0);
    const link = oneEvent(element, 'ali-link');
    element.addEventListener('ali-link', (event) => event.preventDefault());
    mail(element)!.click();
    expect(JSON.stringify(((await link) as CustomEvent).detail)).to.not.contain('secret');
    const copied = oneEvent(element, 'ali-copy');
    one(element, '.letter .copy').click();
    const { detail } = (await copied) as CustomEvent;
    expect({ ...detail, ok: true }).to.deep.equal({ kind: 'letter', id: 'tpl-appeal', ok: true });
  });

  it('can be saved as a text file', async () => {
    const element = await show(tag);
    await type(element, '.letter input[type=text]', 'me@example.org', 0);
    const { createObjectURL } = URL;
    const blobs: Blob[] = [];
    const saved: HTMLAnchorElement[] = [];
    const { click } = HTMLAnchorElement.prototype;
    try {
      URL.createObjectURL = (blob: Blob) => (blobs.push(blob), 'blob:nothing');
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        saved.push(this);
      };
      const buttons = all(element, '.letter .actions button');
      buttons[buttons.length - 1]!.click();
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved.map(({ download }) => download)).to.deep.equal(['tpl-appeal.txt']);
    expect((await blobs[0]!.text()).replace(/\r\n/g, '\n')).to.equal(
      `Subject: Blocked account: request for reactivation\n\n${preview(element)}\n`,
    );
  });

  it('warns of a card number and a password, and blocks nothing', async () => {
    const element = await show(tag);
    await type(element, '.letter textarea', 'My card 4111 1111 1111 1111, password 12345', 0);
    expect(all(element, '.warnings p')).to.have.length(2);
    expect(preview(element)).to.contain('4111 1111 1111 1111');
    expect(mail(element)!.href).to.contain('4111');
  });

  it('adds a sentence only when it is ticked', async () => {
    const element = await show(tag);
    expect(preview(element)).to.not.contain('I did not confirm');
    const box = all(element, '.letter .tick input')[1] as HTMLInputElement;
    box.click();
    await element.updateComplete;
    expect(preview(element)).to.contain('I did not confirm my e-mail address in time.');
  });

  it('takes anything as text', async () => {
    const element = await show(tag);
    const awkward = '<img src=x onerror=alert(1)> {orders} $& %0A \u202e👩‍👩‍👧 "\'';
    await type(element, '.letter textarea', awkward, 0);
    expect(preview(element)).to.contain(awkward);
    expect(all(element, '.letter img')).to.have.length(0);
    expect(decodeURIComponent(mail(element)!.href)).to.contain(awkward);
  });

  it('when the clipboard refuses, the letter is selected', async () => {
    const element = await show(tag);
    (one(element, '.write') as HTMLDetailsElement).open = true;
    const { clipboard } = navigator;
    const refuse = { writeText: () => Promise.reject(new Error('denied')) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: refuse });
    try {
      const copied = oneEvent(element, 'ali-copy');
      one(element, '.letter .copy').click();
      expect(((await copied) as CustomEvent).detail.ok).to.equal(false);
      const area = one(element, '.letter textarea[lang=en]') as HTMLTextAreaElement;
      expect(area.selectionEnd - area.selectionStart).to.equal(area.value.length);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('in an outcome the fitting letter is ready, with what is true ticked', async () => {
    const wizard = await show('ali-recovery-wizard', { lang: 'en', start: 'o-paid-not-recorded' });
    expect(preview(wizard)).to.contain('The money left my account');
    expect(mail(wizard)!.href).to.contain('mailto:buyerservice@');
    wizard.goTo('o-lost-paid');
    await wizard.updateComplete;
    expect(preview(wizard)).to.contain('I cannot see my orders.');
    expect(mail(wizard)!.href).to.contain('mailto:security@');
    wizard.goTo('o-blocked-reactivate');
    await wizard.updateComplete;
    expect(preview(wizard), 'never claims what may be untrue').to.not.contain('I did not confirm');
  });
});

describe('a question for Eva', () => {
  it('counts as a person does and says when it is too long', async () => {
    const element = await show(tag);
    await type(element, '.robot-question textarea', '👩‍👩‍👧é'.repeat(10));
    expect(text(element, '.robot-question')).to.contain('20 of 140');
    expect(text(element, '.robot-question')).to.not.contain('Too long');
    await type(element, '.robot-question textarea', 'x'.repeat(141));
    expect(text(element, '.robot-question')).to.contain('Too long');
  });
});

describe('“is this link real?”', () => {
  const answers: [typed: string, part: string, said: RegExp][] = [
    ['https://www.aliexpress.com/item/1.html', 'aliexpress.com', /on our list/],
    ['http://aliexpress.com', 'aliexpress.com', /does not begin with https/],
    ['https://aliexpress.com.evil.example/login', 'evil.example', /not on our list[\s\S]*looks like/],
    ['https://aliexpress-support.com', 'aliexpress-support.com', /not on our list[\s\S]*looks like/],
    ['https://aliexpress.com@evil.example', 'evil.example', /before the @/],
    ['support@aliexpress.com', 'aliexpress.com', /on our list/],
    ['javascript:alert(1)', '', /cannot be read/],
  ];
  for (const [typed, part, said] of answers) {
    it(`${typed}`, async () => {
      const element = await show(tag);
      await type(element, '.link-check input', typed);
      expect(all(element, '.link-check [role=status] p'), 'no verdict while typing').to.have.length(0);
      one(element, '.link-check button').click();
      await element.updateComplete;
      expect(text(element, '.link-check [role=status]')).to.match(said).and.contain(part);
      expect(text(element, '.link-check [role=status]')).to.not.match(/\bsafe\b/i);
    });
  }
});

describe('the checklist', () => {
  it('can be ticked and copied', async () => {
    const element = await show(tag);
    const boxes = all(element, '.checklist input') as HTMLInputElement[];
    expect(boxes.length).to.be.above(6);
    boxes[0]!.click();
    element.requestUpdate();
    await element.updateComplete;
    expect((all(element, '.checklist input')[0] as HTMLInputElement).checked).to.equal(true);
    const copied = oneEvent(element, 'ali-copy');
    one(element, '.checklist .copy').click();
    expect(((await copied) as CustomEvent).detail.kind).to.equal('checklist');
  });

  it('prints without a trace on the page', async () => {
    const element = await show(tag);
    const before = document.documentElement.outerHTML.length;
    const { print } = HTMLIFrameElement.prototype as unknown as { print?: unknown };
    expect(print).to.equal(undefined);
    const frames = paper(element);
    const buttons = all(element, '.checklist button');
    buttons[buttons.length - 1]!.click();
    expect(frames).to.have.length(1);
    const page = frames[0]!.contentDocument!;
    expect(page.querySelectorAll('.tick').length).to.be.above(6);
    expect(page.adoptedStyleSheets.length).to.be.above(1);
    frames[0]!.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(all(element, 'iframe')).to.have.length(0);
    expect(document.documentElement.outerHTML.length).to.equal(before);
  });
});
