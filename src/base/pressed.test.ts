import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../test/harness/harness.js';
import type { AliRecoveryWizard } from '../elements/recovery-wizard/element.js';

/** A wizard with one answer of its start HTML, in a page whose fragment is that answer. */
async function pressed(): Promise<AliRecoveryWizard> {
  const box = await fixture(html`<div></div>`);
  location.hash = '#case-1--q-danger';
  box.innerHTML = `<ali-recovery-wizard lang="en" id="case-1" url-state="off"
    ><p slot="fallback"><a href="#case-1--q-danger">Hacked</a></p></ali-recovery-wizard>`;
  const wizard = box.firstElementChild as AliRecoveryWizard;
  await until(() => wizard.ready);
  return wizard;
}

describe('what was pressed between the tags', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is where the wizard opens, also on a page where a form hides the links of the document', async () => {
    const form = await fixture(html`<form name="links"></form>`);
    const wizard = await pressed();
    form.remove();
    expect(wizard.state.node).to.equal('q-danger');
    expect(wizard.state.answers).to.have.length(1);
  });

  it('is not known where a page has taken the entries of the browser away, and nothing breaks', async () => {
    Object.defineProperty(performance, 'getEntriesByType', { configurable: true, value: undefined });
    try {
      expect((await pressed()).state.node).to.equal('q-start');
    } finally {
      Reflect.deleteProperty(performance, 'getEntriesByType');
    }
  });
});
