/** Real cases of shoppers: the answers they would give lead to their page, and so do the words they would type. */
import { expect } from '@open-wc/testing';
import { cases } from '../../../test/cases/shoppers.js';
import { search } from '../../rules/search.js';
import { graph } from '../../content/graph.js';
import { all, one, show, until } from '../../../test/harness/harness.js';
import { entries } from './signs.js';
import { locales } from '../../../packs/all/locales.js';

const tag = 'ali-recovery-wizard';
/** So many cases are shown at once. */
const SHOWN = 5;

for (const locale of locales) {
  describe(`shoppers in ${locale}`, () => {
    it('reach their page by the answers they would give', async () => {
      const wizard = await show(tag, { lang: locale });
      for (const { id, ends, ways } of cases) {
        for (const way of ways) {
          wizard.restart();
          await wizard.updateComplete;
          for (const answer of way) {
            const [question = '', option = ''] = answer.split('.');
            expect(wizard.state.node, `case ${id}`).to.equal(question);
            const index = Object.keys((graph as Record<string, object>)[question]!).indexOf(option);
            all(wizard, 'button[part=option]')[index]!.click();
            await wizard.updateComplete;
          }
          expect(ends, `case ${id}: ${way.join(' ')}`).to.include(wizard.state.outcome);
        }
      }
    }).timeout(30000);

    it('find their page by what they would type', async () => {
      const wizard = await show(tag, { lang: locale });
      const known = entries(wizard);
      const lost = cases.flatMap(({ id, ends, finds }) =>
        (finds[locale] ?? []).flatMap((words) => {
          const found = search(known, words, locale);
          // One word may fit many cases; then the page is among all that are found.
          const shown = words.includes(' ') ? found.slice(0, SHOWN) : found;
          return shown.some((each) => ends.includes(each)) ? [] : `case ${id}: ${words} → ${shown.join(' ')}`;
        }),
      );
      expect(lost).to.deep.equal([]);
    });
  });
}

describe('a shopper who searches', () => {
  it('opens the page from the list', async () => {
    const wizard = await show(tag);
    (one(wizard, '.signs') as HTMLDetailsElement).open = true;
    await until(() => all(wizard, '.signs input').length, 'the search');
    const input = one(wizard, '.signs input') as HTMLInputElement;
    input.value = 'Another DEVICE';
    input.dispatchEvent(new Event('input'));
    await wizard.updateComplete;
    all(wizard, '.signs .choice')[0]!.click();
    expect(wizard.state.outcome).to.equal('o-use-other-device');
  });
});
