import { expect, oneEvent } from '@open-wc/testing';
import recoveryWizard from '../../../packs/en/recovery-wizard.js';
import rest from '../../../packs/en/rest.js';
import ukrainian from '../../../packs/uk/rest.js';
import { LETTER_BLANKS } from '../../content/facts.js';
import type { LetterId } from '../../content/letters.js';
import { all, one, show, text, unfold, withClipboard } from '../../../test/harness/harness.js';
import type { HelpElement } from '../../base/help-element.js';

const tag = 'ali-support-contacts';
const { letters, letterUi } = rest;
const letterIds = Object.keys(letters) as LetterId[];

/** The English of the lines that stand in a letter without a field or a tick. */
const bare = (id: LetterId): string =>
  letters[id].lines
    .filter(({ english, when }) => !when && !english.includes('{'))
    .map(({ english }) => english)
    .join('\n');
/** The line of a letter with this condition, or with this field in it. */
const lineOf = (id: LetterId, mark: string): string =>
  letters[id].lines.find(({ english, when }) => when === mark || english.includes(`{${mark}}`))!.english;

/** The contacts with "another message" unfolded, and the fields of that message. */
async function writing(attributes: Record<string, string> = { lang: 'en' }) {
  const element = await show(tag, attributes);
  await unfold(element, '.write, .write .how');
  return element;
}
async function type(element: HelpElement, selector: string, value: string, index = 0): Promise<void> {
  const field = all(element, selector)[index] as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: value }));
  await element.updateComplete;
}
const login = '.write input[type=text]';
const details = '.write textarea';
async function choose(element: HelpElement, id: LetterId): Promise<void> {
  const select = one(element, '.write select') as HTMLSelectElement;
  select.value = id;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
  await unfold(element, '.write .how');
}
/** The message as it stands on the screen, a line for each of its own. */
const shown = (element: Element, within = '.write', lines = 'p'): string =>
  all(element, `${within} .message ${lines}`)
    .map((line) => line.textContent!.trim())
    .join('\n');
/** Those of its lines in which nothing is still to be filled in. */
const whole = (element: Element, within = '.write'): string => shown(element, within, 'p:not(:has(.blank))');
const boxes = (element: Element, within = '.write'): HTMLInputElement[] =>
  all(element, `${within} .letter .tick input`) as HTMLInputElement[];
async function tick(element: HelpElement, words: string, within = '.write'): Promise<void> {
  one(element, `${within} .letter .tick`, words).click();
  await element.updateComplete;
}
/** What the main button copies. */
async function copied(element: HelpElement, within = '.write'): Promise<string> {
  const [body] = await withClipboard(async () => {
    const told = oneEvent(element, 'ali-copy');
    one(element, `${within} .letter .button`).click();
    await told;
  });
  return body!;
}
const mail = (element: Element): HTMLAnchorElement | undefined =>
  all(element, '.write .letter a[data-kind=email]')[0] as HTMLAnchorElement | undefined;

describe('the letter', () => {
  it('fields fill its blanks as they are typed; a line whose field is empty is left out of what is copied', async () => {
    const element = await writing();
    let copy: string;
    const blanks = (): (string | null)[] =>
      all(element, '.write .message .blank').map(({ textContent }) => textContent);
    expect(blanks()).to.have.members(Object.values(LETTER_BLANKS));
    expect(shown(element)).to.not.contain('{');
    copy = await copied(element);
    expect(copy).to.equal(bare('tpl-appeal'));
    expect(copy).to.equal(whole(element));
    await type(element, login, 'me@example.org', 0);
    expect(blanks()).to.have.length(2).and.not.include(LETTER_BLANKS.login);
    copy = await copied(element);
    expect(copy).to.equal(whole(element));
    expect(copy).to.contain('me@example.org');
    await type(element, login, '111 222', 1);
    await type(element, details, 'The page says blocked', 0);
    for (const line of [
      lineOf('tpl-appeal', 'login').replace('{login}', 'me@example.org'),
      lineOf('tpl-appeal', 'orders').replace('{orders}', '111, 222'),
      lineOf('tpl-appeal', 'details').replace('{details}', 'The page says blocked'),
    ]) {
      expect(shown(element)).to.contain(line);
    }
    expect(blanks()).to.deep.equal([]);
    expect(await copied(element)).to.equal(shown(element));
    await type(element, login, '  ', 0);
    copy = await copied(element);
    expect(copy).to.equal(whole(element));
    expect(copy).to.not.match(/login|\{/);
  });

  it('in the open card waits folded below its button, and the button copies it unread', async () => {
    const element = await show(tag);
    expect(all(element, '.card .message')).to.have.length(0);
    expect(await copied(element, '.card')).to.equal(bare('tpl-appeal'));
    await unfold(element, '.card .how');
    await type(element, '.card input[type=text]', 'me@example.org', 0);
    expect(shown(element, '.card')).to.contain('me@example.org');
    const copy = await copied(element, '.card');
    expect(copy).to.equal(whole(element, '.card'));
    expect(copy).to.contain('me@example.org');
  });

  it('stands beside its meaning in the reader’s language, which in English it needs not', async () => {
    expect(all(await writing(), '.meaning')).to.have.length(0);
    const element = await writing({ lang: 'uk' });
    await type(element, login, 'Оля', 0);
    expect(one(element, '.write .message').lang).to.equal('en');
    expect(text(element, '.write .message'))
      .to.contain('Оля')
      .and.match(/^[a-z]/i);
    expect(text(element, '.write .meaning'))
      .to.contain('Оля')
      .and.contain(ukrainian.letters['tpl-appeal'].lines[1]!.meaning);
    expect(text(element, '.write .warnings'), 'a hint that support reads English').to.equal(
      ukrainian.letterUi.warnings.language,
    );
  });

  it('another one can be chosen: its own lines, no choice ticked, what was typed still in it', async () => {
    const element = await writing();
    await type(element, login, 'me@example.org', 0);
    const options = all(element, '.write option') as HTMLOptionElement[];
    expect(options.map(({ value }) => value)).to.deep.equal(letterIds);
    for (const id of letterIds) {
      await choose(element, id);
      const choices = new Set(
        letters[id].lines.flatMap(({ when }) => (when && !/^(orders|details)$/.test(when) ? when : [])),
      );
      expect(boxes(element), id).to.have.length(choices.size);
      expect(
        boxes(element).some(({ checked }) => checked),
        id,
      ).to.equal(false);
      expect((await copied(element)).split('\n'), id).to.include.members(bare(id).split('\n'));
      expect(shown(element), id).to.contain('me@example.org');
    }
  });

  it('a sentence stands in it only while it is ticked, and only in that letter', async () => {
    const element = await writing();
    // Both the card and "another message" show the same letter; they do not disturb each other.
    await unfold(element, '.card .how');
    const sentence = lineOf('tpl-appeal', 'one-account');
    expect(shown(element)).to.not.contain(sentence);
    await tick(element, sentence);
    expect(shown(element)).to.contain(sentence);
    expect(await copied(element)).to.contain(sentence);
    expect(shown(element, '.card')).to.not.contain(sentence);
    expect(boxes(element, '.card').some(({ checked }) => checked)).to.equal(false);
    await tick(element, lineOf('tpl-appeal', 'disputes'), '.card');
    expect(shown(element, '.card')).to.contain(lineOf('tpl-appeal', 'disputes'));
    expect(shown(element)).to.contain(sentence);
    await choose(element, 'tpl-check');
    expect(shown(element)).to.not.contain(lineOf('tpl-check', 'one-account'));
    await choose(element, 'tpl-appeal');
    await tick(element, sentence);
    expect(await copied(element)).to.equal(bare('tpl-appeal'));
  });

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

  it('warns of a card number and a password, and blocks nothing', async () => {
    const element = await writing();
    expect(all(element, '.write .warnings p')).to.have.length(0);
    await type(element, details, 'My card 4111 1111 1111 1111, password 12345', 0);
    expect(text(element, '.write .warnings'))
      .to.contain(letterUi.warnings.card)
      .and.contain(letterUi.warnings.password);
    expect(all(element, '.write .warnings p')).to.have.length(2);
    expect(shown(element)).to.contain('4111 1111 1111 1111');
    expect(await copied(element)).to.contain('4111 1111 1111 1111');
    expect(mail(element)!.href).to.contain('4111');
  });

  it('takes anything as text', async () => {
    const element = await writing();
    const awkward = '<img src=x onerror=alert(1)> {orders} $& %0A \u202e👩‍👩‍👧 "\'';
    await type(element, details, awkward, 0);
    expect(shown(element)).to.contain(awkward);
    expect(all(element, '.letter img')).to.have.length(0);
    expect(decodeURIComponent(mail(element)!.href)).to.contain(awkward);
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

  it('on an answer page has ticked what the answers have said, and nothing else', async () => {
    const wizard = await show('ali-recovery-wizard', { lang: 'en', start: 'q-block-reason' });
    const { options } = recoveryWizard.questions['q-block-reason'];
    one(wizard, '[part=option]', options.email).click();
    for (let steps = 0; !wizard.state.outcome && steps < 5; steps++) {
      await wizard.updateComplete;
      one(wizard, '[part=option]').click();
    }
    await wizard.updateComplete;
    await unfold(wizard, '.letter .how');
    const { letter } = rest.outcomes[wizard.state.outcome!] as { letter?: LetterId };
    expect(letter).to.be.a('string');
    const said = letters[letter!].lines.filter(({ by = [] }) =>
      wizard.state.answers.some(({ question, option }) => by.some((id) => id === `${question}.${option}`)),
    );
    const ticked = boxes(wizard, '.card').filter(({ checked }) => checked);
    expect(ticked.map((box) => box.closest('label')!.textContent!.trim())).to.deep.equal(
      said.filter(({ when }) => when).map(({ meaning }) => meaning),
    );
    expect(ticked.length).to.be.above(0);
    wizard.goTo('o-blocked-reactivate');
    await wizard.updateComplete;
    await unfold(wizard, '.letter .how');
    expect(boxes(wizard, '.card').length).to.be.above(1);
  });
});
