/** The letter as it is filled in. */
import { expect } from '@open-wc/testing';
import recoveryWizard from '../../../packs/en/recovery-wizard.js';
import rest from '../../../packs/en/rest.js';
import ukrainian from '../../../packs/uk/rest.js';
import { LETTER_BLANKS } from '../../content/facts.js';
import type { LetterId } from '../../content/letters.js';
import { all, one, show, text, unfold } from '../../../test/harness/harness.js';
import {
  bare,
  boxes,
  choose,
  copied,
  details,
  letterIds,
  letters,
  letterUi,
  lineOf,
  login,
  mail,
  shown,
  tick,
  type,
  whole,
  writing,
} from '../../../test/harness/letter.js';
import { tag } from '../../../test/harness/contacts.js';

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
