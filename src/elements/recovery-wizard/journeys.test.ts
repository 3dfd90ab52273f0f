import { expect } from '@open-wc/testing';
import rest from '../../../packs/en/rest.js';
import { graph, type OutcomeId } from '../../content/graph.js';
import { search } from '../../rules/search.js';
import { paths } from '../../../test/harness/graph.js';
import { all, one, show, text, textNodes, unfold, until } from '../../../test/harness/harness.js';
import type { AliRecoveryWizard } from './element.js';
import { entries } from './signs.js';
import { locales } from '../../../packs/all/locales.js';

const tag = 'ali-recovery-wizard';
/** Names, and the English mark that a reader is to write on a copy of a document. */
const names =
  /AliExpress account check|aliexpress\.\w+|AliExpress|Alipay|Gmail|Google|Apple|Facebook|Forbrukerrådet|Forbruker Europa|angrerett/g;

/** Letters of a script in a text; labels, addresses and names are marked with their own language or are few. */
const share = (script: RegExp, letters: string): number =>
  (letters.match(script) ?? []).length / (letters.match(/\p{L}/gu) ?? []).length;

const scriptOf = (locale: string): RegExp =>
  new Intl.Locale(locale).maximize().script === 'Cyrl' ? /\p{Script=Cyrillic}/gu : /\p{Script=Latin}/gu;
/** Letters or words that another language of ours has and this one has not. */
const foreign: Readonly<Record<string, RegExp>> = {
  en: /[æøå]|\b(ikke|kontoen|cuenta|conta)\b/i,
  nb: /\b(the|your|you|account)\b/i,
  ru: /[іїєґ]/i,
  uk: /[ыэъё]/i,
  es: /[ãõ]|\b(the|your|you|não|você)\b/i,
  pt: /[ñ¿]|\b(the|your|you|cuenta|usted)\b/i,
};

describe('all ways through the wizard', () => {
  for (const locale of locales) {
    it(`every way ends in a page of its outcome in ${locale}`, async () => {
      const wizard = await show(tag, { lang: locale });
      for (const { answers, node } of paths(graph, 'q-start')) {
        wizard.restart();
        for (const { option } of answers) {
          await wizard.updateComplete;
          const index = Object.keys((graph as Record<string, object>)[wizard.state.node]!).indexOf(option);
          all(wizard, 'button[part=option]')[index]!.click();
        }
        await wizard.updateComplete;
        expect(wizard.state.outcome).to.equal(node);
        expect(text(wizard, '.first .act'), node).to.match(/\p{L}/u);
        expect(all(wizard, '.step').length, node).to.be.within(2, 6);
        expect(all(wizard, '.warning').length, node).to.be.below(6);
        expect(all(wizard, '.card'), node).to.have.length(1);
        for (const { text: shown, lang } of textNodes(wizard)) {
          const text = shown.replace(names, '');
          if (lang !== locale || (text.match(/\p{L}/gu) ?? []).length < 12) continue;
          expect(share(scriptOf(locale), text), text).to.be.above(0.6);
          expect(foreign[locale]?.test(text) ?? false, text).to.equal(false);
        }
      }
    }).timeout(60000);
  }
});

type AnswerName = `${string}.${string}`;
const answersOf = (way: readonly { question: string; option: string }[]): AnswerName[] =>
  way.map(({ question, option }) => `${question}.${option}` as const);

/** Questions of which only one answer can be true. */
const exclusive = ['q-pay-taken', 'q-mailbox', 'q-lost-tried', 'q-orders-waited', 'q-return'];

/** What somebody who gave an answer has done already, or cannot do: guides that have no place on the page then. */
const done: Record<AnswerName, string[]> = {
  'q-orders-waited.paid': ['guide-other-browser'],
  'q-mailbox.locked': ['guide-check-inbox'],
  'q-mailbox.made-up': ['guide-confirm-email', 'guide-resend-activation', 'guide-recover-mailbox'],
  'q-mailbox.yes': ['guide-recover-mailbox', 'guide-create-mailbox'],
  'q-block-asked.recently': ['guide-reactivate'],
  'q-help.register': ['guide-password'],
};

describe('what the answers have ruled out', () => {
  it('is never asked for: no choice of a letter contradicts an answer on any way', () => {
    const wrong: string[] = [];
    for (const { answers, node } of paths(graph, 'q-start')) {
      const { letter, not = [] } = rest.outcomes[node as OutcomeId];
      const given = answersOf(answers);
      for (const { when, by = [] } of letter ? rest.letters[letter].lines : []) {
        const asked = by.filter((each) => exclusive.includes(each.split('.')[0]!));
        const answered = asked.filter((each) =>
          answers.some(({ question }) => each.startsWith(`${question}.`)),
        );
        const isSaid = by.some((each) => given.includes(each));
        const isOffered = !(not as readonly string[]).includes(String(when));
        if (answered.length && !isSaid && isOffered) wrong.push(`${given.join(' ')}: ${letter} ${when}`);
      }
    }
    expect([...new Set(wrong)]).to.deep.equal([]);
  });

  it('is no step: nobody is told to do what they have done or cannot do', () => {
    const wrong: string[] = [];
    for (const { answers, node } of paths(graph, 'q-start')) {
      const { first, steps } = rest.outcomes[node as OutcomeId];
      const guides = [first, ...steps].flatMap(({ guide }) => guide?.split(':')[0] ?? []);
      for (const answer of answersOf(answers)) {
        for (const guide of done[answer] ?? [])
          if (guides.includes(guide)) wrong.push(`${answer} → ${node}: ${guide}`);
      }
    }
    expect([...new Set(wrong)]).to.deep.equal([]);
  });

  it('and every page has a place to write to that takes its letter', () => {
    for (const [id, { letter, contacts }] of Object.entries(rest.outcomes)) {
      if (!letter) continue;
      const { to } = rest.letters[letter];
      expect(
        contacts.some((contact) => to.includes(contact)),
        id,
      ).to.equal(true);
      expect(to, `${id}: the card takes ${letter}`).to.include(contacts[0]);
    }
  });
});

describe('the search', () => {
  const open = async (wizard: AliRecoveryWizard): Promise<HTMLInputElement> => {
    await unfold(wizard, '.signs');
    await until(() => all(wizard, '.signs input').length, 'the search');
    return one(wizard, '.signs input') as HTMLInputElement;
  };
  const type = async (wizard: AliRecoveryWizard, words: string): Promise<HTMLElement[]> => {
    const input = await open(wizard);
    input.value = words;
    input.dispatchEvent(new Event('input'));
    await wizard.updateComplete;
    return all(wizard, '.signs .choice');
  };

  it('costs nothing until it is opened, and shows nothing before a word is typed', async () => {
    const wizard = await show(tag);
    expect(all(wizard, '.signs input')).to.have.length(0);
    await open(wizard);
    expect(all(wizard, '.signs .choice')).to.have.length(0);
  });

  it('shows at most five cases, then all of them', async () => {
    const wizard = await show(tag);
    expect(await type(wizard, 'ORDER')).to.have.length(5);
    one(wizard, '.signs button.quiet').click();
    await wizard.updateComplete;
    expect(all(wizard, '.signs .choice').length).to.be.above(5);
    expect(await type(wizard, 'puzzle')).to.have.length.below(6);
  });

  it('opens what was found', async () => {
    const wizard = await show(tag, { lang: 'ru' });
    (await type(wizard, 'КАПЧА'))[0]!.click();
    expect(wizard.state.node).to.equal('o-puzzle');
  });

  it('finds every case by each of its signs, in all languages', async () => {
    for (const locale of locales) {
      const wizard = await show(tag, { lang: locale });
      const cases = entries(wizard);
      for (const [id, { signs }] of Object.entries(wizard.pack('rest').outcomes)) {
        for (const sign of signs.split(/,\s*/)) {
          expect(search(cases, sign, locale), `${locale} ${id} ${sign}`).to.include(id);
        }
      }
    }
  }).timeout(60000);

  it('says when nothing fits, and leads to the first question', async () => {
    const wizard = await show(tag);
    expect(await type(wizard, '<b>xyzzy</b>')).to.have.length(0);
    expect(text(wizard, '.signs .hint')).to.equal(wizard.pack('recovery-wizard').wizard.signsNone);
    one(wizard, '.signs button.quiet').click();
    await wizard.updateComplete;
    expect(wizard.shadowRoot!.activeElement).to.equal(one(wizard, '.node .title'));
    expect((one(wizard, '.signs input') as HTMLInputElement).value).to.equal('');
  });
});
