import { expect } from '@open-wc/testing';
import rest from '../../../packs/en/rest.js';
import { graph } from '../../content/graph.js';
import { paths } from '../../../test/harness/graph.js';
import { all, one, show, text, textNodes, until } from '../../../test/harness/harness.js';
import type { AliRecoveryWizard } from './element.js';

const tag = 'ali-recovery-wizard';
const symptoms = Object.entries(rest.symptoms);

/** Names, and the English mark that a reader is to write on a copy of a document. */
const names = /AliExpress account check|AliExpress|Alipay|Gmail|Forbrukerrådet|Forbruker Europa|angrerett/g;

/** Letters of a script in a text; labels, addresses and names are marked with their own language or are few. */
const share = (script: RegExp, letters: string): number =>
  (letters.match(script) ?? []).length / (letters.match(/\p{L}/gu) ?? []).length;

const scripts = {
  en: /\p{Script=Latin}/gu,
  nb: /\p{Script=Latin}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  uk: /\p{Script=Cyrillic}/gu,
};
/** Letters one of the two Cyrillic languages does not have, and words only Norwegian or only English has. */
const foreign = {
  en: /[æøå]|\b(ikke|kontoen)\b/i,
  nb: /\b(the|your|you|account)\b/i,
  ru: /[іїєґ]/i,
  uk: /[ыэъё]/i,
};

describe('all ways through the wizard', () => {
  for (const locale of ['en', 'ru', 'uk', 'nb'] as const) {
    it(`53 ways end in an outcome with seven fields in ${locale}`, async () => {
      const wizard = await show(tag, { lang: locale });
      for (const { answers, node } of paths(graph, 'q-start')) {
        wizard.restart();
        for (const { option } of answers) {
          await wizard.updateComplete;
          const index = Object.keys((graph as Record<string, object>)[wizard.state.node]!).indexOf(option);
          all(wizard, 'button.option')[index]!.click();
        }
        await wizard.updateComplete;
        expect(wizard.state.outcome).to.equal(node);
        const sections = all(wizard, '.section');
        expect(sections, node).to.have.length(7);
        for (const section of sections) {
          const [heading, ...content] = [...section.children];
          expect(heading!.textContent!.trim(), node).to.match(/\p{L}/u);
          expect(
            content
              .map((part) => part.textContent)
              .join('')
              .trim().length,
            `${node} ${section.className}`,
          ).to.be.above(10);
        }
        for (const { text: shown, lang } of textNodes(wizard)) {
          const text = shown.replace(names, '');
          if (lang !== locale || (text.match(/\p{L}/gu) ?? []).length < 12) continue;
          expect(share(scripts[locale], text), text).to.be.above(0.6);
          expect(foreign[locale].test(text), text).to.equal(false);
        }
      }
    }).timeout(60000);
  }
});

/** Opens the list of symptoms, which is drawn then. */
async function openSymptoms(wizard: AliRecoveryWizard): Promise<void> {
  (one(wizard, '.symptoms') as HTMLDetailsElement).open = true;
  await until(() => all(wizard, '.symptoms input').length, 'the list of symptoms');
}

describe('“I see this”', () => {
  it('costs nothing until it is opened', async () => {
    const wizard = await show(tag);
    expect(one(wizard, '.symptoms summary').textContent!.length).to.be.above(5);
    expect(all(wizard, '.symptoms button')).to.have.length(0);
    await openSymptoms(wizard);
    expect(all(wizard, '.symptoms ul button')).to.have.length(symptoms.length);
  });

  it('leads from every symptom to its place', async () => {
    const wizard = await show(tag);
    for (const [index, [id, { node }]] of symptoms.entries()) {
      wizard.restart();
      await wizard.updateComplete;
      await openSymptoms(wizard);
      const buttons = all(wizard, '.symptoms ul button');
      expect(buttons).to.have.length(symptoms.length);
      buttons[index]!.click();
      expect(wizard.state.node, id).to.equal(node);
    }
  });

  it('finds by a word, and says so when nothing fits', async () => {
    const wizard = await show(tag, { lang: 'ru' });
    await openSymptoms(wizard);
    const input = one(wizard, '.symptoms input') as HTMLInputElement;
    input.value = 'ВОЗВРАТ';
    input.dispatchEvent(new Event('input'));
    await wizard.updateComplete;
    const found = all(wizard, '.symptoms ul button');
    expect(found.length).to.be.within(1, 10);
    for (const button of found) expect(button.textContent).to.match(/возврат/i);
    input.value = '<b>xyz</b>';
    input.dispatchEvent(new Event('input'));
    await wizard.updateComplete;
    expect(all(wizard, '.symptoms ul button')).to.have.length(0);
    expect(text(wizard, '.symptoms [role=status]').length).to.be.above(10);
  });
});
