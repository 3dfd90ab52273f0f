/** How the letter leaves the page, and that nothing else does. */
import { expect, oneEvent } from '@open-wc/testing';
import type { LetterId } from '../../content/letters.js';
import { all, one, text, unfold, withClipboard } from '../../../test/harness/harness.js';
import {
  choose,
  copied,
  details,
  letters,
  letterUi,
  login,
  mail,
  type,
  writing,
} from '../../../test/harness/letter.js';

describe('the letter, when it leaves', () => {
  it('goes to the right address while it is short, and only by copy when it is long', async () => {
    const element = await writing();
    const to: Partial<Record<LetterId, string>> = {
      'tpl-appeal': 'security',
      'tpl-email-unconfirmed': 'buyerservice',
      'tpl-dispute': 'complaint',
      'tpl-payment': 'buyerservice',
      'tpl-restored-empty': 'security',
    };
    for (const [id, name] of Object.entries(to) as [LetterId, string][]) {
      await choose(element, id);
      expect(mail(element)!.href, id).to.match(new RegExp(`^mailto:${name}@aliexpress\\.com\\?subject=`));
      expect(text(element, '.write .letter')).to.not.contain(letterUi.tooLong);
    }
    await type(element, details, 'long '.repeat(900), 0);
    expect(mail(element)).to.equal(undefined);
    expect(text(element, '.write .letter')).to.contain(letterUi.tooLong);
    await choose(element, 'tpl-data');
    expect(mail(element), 'no address reads this one').to.equal(undefined);
    expect(text(element, '.write .letter')).to.not.contain(letterUi.tooLong);
  });

  it('what is typed never leaves: no event, address, storage or request has it, and no listener of the page', async () => {
    const heard: string[] = [];
    const note = (event: Event): void => {
      const { data, key } = event as InputEvent & KeyboardEvent;
      const { detail } = event as CustomEvent;
      heard.push(`${event.type} ${JSON.stringify(detail ?? '')} ${data ?? ''} ${key ?? ''}`);
    };
    const ours = ['ali-ready', 'ali-step', 'ali-outcome', 'ali-copy', 'ali-link', 'ali-error'];
    const typing = ['keydown', 'keyup', 'beforeinput', 'input', 'compositionupdate', 'copy', 'cut', 'paste'];
    for (const name of [...ours, ...typing]) document.addEventListener(name, note);
    const stop = (event: Event): void => event.preventDefault();
    document.addEventListener('ali-link', stop);
    try {
      const element = await writing();
      await unfold(element, '.check');
      const fields = all(element, 'input[type=text], textarea');
      expect(fields).to.have.length(4);
      for (const field of fields) {
        for (const name of typing) {
          const Kind = name.startsWith('key') ? KeyboardEvent : InputEvent;
          field.dispatchEvent(
            new Kind(name, {
              bubbles: true,
              composed: true,
              data: 'secret',
              key: 'secret',
            } as InputEventInit),
          );
        }
      }
      await type(element, login, 'secret-login', 0);
      await type(element, login, 'secret-order', 1);
      await type(element, details, 'secret-details');
      await type(element, '.link-check input', 'secret.example');
      one(element, '.link-check button').click();
      mail(element)!.click();
      expect(await copied(element)).to.contain('secret-login');
      await element.updateComplete;
      expect(
        heard.filter((line) => /^(?!ali-)/.test(line)),
        'of typing',
      ).to.deep.equal([]);
      expect(heard.filter((line) => /^ali-(link|copy) /.test(line))).to.have.length(2);
      const requests = performance.getEntriesByType('resource').map(({ name }) => name);
      const elsewhere = [
        ...heard,
        ...requests,
        location.href,
        JSON.stringify(history.state),
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
        document.cookie,
        document.documentElement.outerHTML,
      ];
      for (const place of elsewhere) expect(place).to.not.contain('secret');
    } finally {
      for (const name of [...ours, ...typing]) document.removeEventListener(name, note);
      document.removeEventListener('ali-link', stop);
    }
  });

  it('a copy tells an event nothing but that it happened', async () => {
    const element = await writing();
    await type(element, login, 'secret-login', 0);
    const told = oneEvent(element, 'ali-copy');
    await copied(element);
    const { detail } = (await told) as CustomEvent;
    expect(detail).to.deep.equal({ kind: 'letter', id: 'tpl-appeal', ok: true });
    await element.updateComplete;
    expect(text(element, '.write .button')).to.equal(letterUi.copied);
  });

  it('can be saved as a text file', async () => {
    const element = await writing();
    await type(element, login, 'me@example.org', 0);
    const { createObjectURL } = URL;
    const blobs: Blob[] = [];
    const saved: HTMLAnchorElement[] = [];
    const { click } = HTMLAnchorElement.prototype;
    try {
      URL.createObjectURL = (blob: Blob) => (blobs.push(blob), 'blob:nothing');
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        saved.push(this);
      };
      one(element, '.write .letter button', letterUi.download).click();
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved.map(({ download }) => download)).to.deep.equal(['tpl-appeal.txt']);
    expect((await blobs[0]!.text()).replace(/\r\n/g, '\n')).to.equal(
      `Subject: ${letters['tpl-appeal'].subject.english}\n\n${await copied(element)}\n`,
    );
  });

  it('when the clipboard refuses, the letter is selected', async () => {
    const element = await writing();
    await type(element, login, 'me@example.org', 0);
    await withClipboard(async () => {
      const told = oneEvent(element, 'ali-copy');
      one(element, '.write .letter .button').click();
      expect(((await told) as CustomEvent).detail.ok).to.equal(false);
    }, 'refuse');
    expect(text(element, '.write .letter .failed p')).to.equal(element.words.ui.copyFailed);
    const field = one(element, '.write .letter .failed textarea') as HTMLTextAreaElement;
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
    const { value } = field;
    expect(value).to.equal(await copied(element));
  });
});
