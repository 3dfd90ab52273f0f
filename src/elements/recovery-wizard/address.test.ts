import { expect, fixture, html } from '@open-wc/testing';
import { all, one, settled, show, text, until, warnings } from '../../../test/harness/harness.js';
import type { AliRecoveryWizard } from './element.js';

const tag = 'ali-recovery-wizard';
const node = (wizard: AliRecoveryWizard): string => wizard.state.node;
const choose = async (wizard: AliRecoveryWizard, index: number): Promise<void> => {
  all(wizard, 'button[part=option]')[index]!.click();
  await wizard.updateComplete;
};

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  sessionStorage.clear();
});

describe('the wizard and the address', () => {
  it('opens at the fragment and follows it, but writes nothing by default', async () => {
    history.replaceState(null, '', '#ali-recovery--q-mailbox');
    const wizard = await show(tag);
    expect(node(wizard)).to.equal('q-mailbox');
    expect(document.activeElement === wizard).to.equal(false);
    location.hash = '#ali-recovery--o-fraud';
    await until(() => node(wizard) === 'o-fraud');
    wizard.restart();
    expect(location.hash).to.equal('#ali-recovery--o-fraud');
  });

  it('listens to its own id only', async () => {
    history.replaceState(null, '', '#first--q-code');
    expect(node(await show(tag, { lang: 'en', id: 'first' }))).to.equal('q-code');
    expect(node(await show(tag, { lang: 'en', id: 'second' }))).to.equal('q-start');
  });

  it('ignores the address when told to, and nonsense in it always', async () => {
    history.replaceState(null, '', '#ali-recovery--q-mailbox');
    expect(node(await show(tag, { lang: 'en', 'url-state': 'off' }))).to.equal('q-start');
    history.replaceState(null, '', '#ali-recovery--__proto__');
    expect(node(await show(tag))).to.equal('q-start');
    history.replaceState(null, '', '#ali-recovery--o-glitch-first');
    expect(node(await show(tag)), 'an id of an earlier version').to.equal('q-start');
    const said = await warnings(() => show(tag, { lang: 'en', 'url-state': 'maybe' }));
    expect(said.filter((line) => line.includes('url-state'))).to.have.length(1);
  });

  it('leaves the address alone once it is gone from the page', async () => {
    const wizard = await show(tag);
    wizard.remove();
    location.hash = '#ali-recovery--o-fraud';
    await new Promise((heard) => addEventListener('hashchange', heard, { once: true }));
    expect(node(wizard)).to.equal('q-start');
  });

  it('in `sync` the browser’s Back and Forward walk the answers', async () => {
    const wizard = await show(tag, { lang: 'en', 'url-state': 'sync' });
    await choose(wizard, 0);
    expect(location.hash).to.equal('#ali-recovery--q-block-kind');
    await choose(wizard, 0);
    await choose(wizard, 1);
    expect(location.hash).to.equal('#ali-recovery--o-appeal-waiting');
    history.back();
    await until(() => node(wizard) === 'q-block-asked');
    expect(wizard.state.answers).to.have.length(2);
    history.back();
    await until(() => node(wizard) === 'q-block-kind');
    history.forward();
    await until(() => node(wizard) === 'q-block-asked');
    expect(wizard.state.answers).to.have.length(2);
    history.go(-2);
    await until(() => node(wizard) === 'q-start');
    expect(wizard.state.answers).to.have.length(0);
  });

  it('in `sync` a link of the page to its own #place is none of its business', async () => {
    const wizard = await show(tag, { lang: 'en', 'url-state': 'sync' });
    await choose(wizard, 0);
    const steps: unknown[] = [];
    wizard.addEventListener('ali-step', (event) => steps.push(event.detail));
    // In Firefox the host is not what has the focus, so that its own `blur()` does nothing.
    (wizard.shadowRoot!.activeElement as HTMLElement | null)?.blur();
    location.hash = '#comments';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(node(wizard)).to.equal('q-block-kind');
    expect(steps).to.deep.equal([]);
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('in `sync` the path stays the same under a <base>', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    const { pathname } = location;
    document.head.append(base);
    try {
      const wizard = await show(tag, { lang: 'en', 'url-state': 'sync' });
      await choose(wizard, 0);
      expect(location.pathname).to.equal(pathname);
    } finally {
      base.remove();
    }
  });

  it('in `sync` an entry holds its answers and nothing of the page, so that a wizard drawn anew has them again', async () => {
    history.replaceState({ router: { visit: 1 } }, '');
    const wizard = await show(tag, { lang: 'en', 'url-state': 'sync' });
    await choose(wizard, 0);
    await choose(wizard, 0);
    expect(Object.keys(history.state)).to.deep.equal(['aliRecovery']);
    wizard.remove();
    const next = await show(tag, { lang: 'en', 'url-state': 'sync' });
    expect(node(next)).to.equal('q-block-asked');
    expect(next.state.answers).to.have.length(2);
    history.back();
    await until(() => node(next) === 'q-block-kind');
    expect(next.state.answers).to.have.length(1);
    history.back();
    await until(() => history.state?.router?.visit === 1);
  });

  it('takes anything in the state of the history', async () => {
    for (const routes of [
      7,
      null,
      [],
      [null],
      [{ origin: 'q-start', answers: 'x' }],
      [{ origin: '__proto__' }],
    ]) {
      history.replaceState({ aliRecovery: { id: '', routes } }, '', '#ali-recovery--o-fraud');
      expect(node(await show(tag, { lang: 'en' }))).to.equal('o-fraud');
      document.querySelector(tag)?.remove();
    }
  });

  it('of the wizards without an id only the first of the page follows and writes', async () => {
    history.replaceState(null, '', '#ali-recovery--q-code');
    const box = await fixture(html`<div></div>`);
    const wizard = (attributes: string): string => `<${tag} lang="en" ${attributes}></${tag}>`;
    box.innerHTML = wizard('id="own" url-state="sync"') + wizard('') + wizard('url-state="sync"');
    const [own, first, second] = [...box.children] as AliRecoveryWizard[];
    for (const each of [own!, first!, second!]) await settled(each);
    expect([own!, first!, second!].map(node)).to.deep.equal(['q-start', 'q-code', 'q-start']);
    await choose(second!, 0);
    expect(location.hash).to.equal('#ali-recovery--q-code');
    location.hash = '#ali-recovery--o-fraud';
    await until(() => node(first!) === 'o-fraud');
    expect(node(second!)).to.equal('q-block-kind');
    first!.remove();
    location.hash = '#ali-recovery--o-warranty';
    await until(() => node(second!) === 'o-warranty');
    await choose(own!, 0);
    expect(location.hash).to.equal('#own--q-block-kind');
  });

  it('on a page whose fragment is a route the query is used', async () => {
    const { search } = location;
    try {
      history.replaceState(null, '', '?p=7&ali-recovery=q-code#/post');
      const wizard = await show(tag, { lang: 'en', 'url-state': 'sync' });
      expect(node(wizard)).to.equal('q-code');
      wizard.goTo('o-fraud');
      expect(location.search + location.hash).to.equal('?p=7&ali-recovery=o-fraud#/post');
      history.back();
      await until(() => node(wizard) === 'q-code');
      expect(location.hash).to.equal('#/post');
    } finally {
      history.replaceState(null, '', location.pathname + search);
    }
  });

  it('opened by an address, the answer comes into sight once, and nothing is focused', async () => {
    history.replaceState(null, '', '#ali-recovery--o-fraud');
    const box = await fixture(html`<div><div style="height: 300vh"></div></div>`);
    const wizard = document.createElement(tag);
    wizard.lang = 'en';
    box.append(wizard, Object.assign(document.createElement('div'), { style: 'height: 300vh' }));
    await settled(wizard);
    const { top, bottom } = one(wizard, '.step.first').getBoundingClientRect();
    expect(top).to.be.above(0);
    expect(bottom).to.be.below(innerHeight);
    expect(document.activeElement === document.body).to.equal(true);
    scrollTo(0, 0);
    wizard.setAttribute('theme', 'dark');
    await wizard.updateComplete;
    expect(scrollY).to.equal(0);
  });

  it('a new `start` is a step like any other, without taking the focus', async () => {
    const wizard = await show(tag);
    const steps: unknown[] = [];
    wizard.addEventListener('ali-step', (event) => steps.push(event.detail));
    wizard.setAttribute('start', 'o-fraud');
    await wizard.updateComplete;
    expect(steps).to.deep.equal([{ from: 'q-start', to: 'o-fraud', direction: 'jump' }]);
    expect(document.activeElement === wizard).to.equal(false);
  });

  it('a copied link opens the same outcome elsewhere', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-fraud' });
    expect(new URL(wizard.link!).hash).to.equal('#ali-recovery--o-fraud');
    wizard.remove();
    history.replaceState(null, '', new URL(wizard.link!).hash);
    expect(node(await show(tag))).to.equal('o-fraud');
  });
});

describe('remembered answers', () => {
  it('are taken up by the next visit, ids only, and forgotten by “start again”', async () => {
    const wizard = await show(tag, { lang: 'en', remember: '' });
    await choose(wizard, 0);
    await choose(wizard, 0);
    expect(JSON.stringify({ ...sessionStorage }))
      .to.contain('q-block-kind')
      .and.not.match(/[A-Z][a-z]+ /);
    wizard.remove();
    const next = await show(tag, { lang: 'en', remember: '' });
    expect(node(next)).to.equal('q-block-asked');
    expect(next.state.answers).to.have.length(2);
    next.restart();
    expect(sessionStorage.length).to.equal(0);
  });

  it('are not kept without the attribute', async () => {
    await choose(await show(tag), 0);
    expect(sessionStorage.length).to.equal(0);
  });

  it('that no longer fit the flow are dropped from the first unknown one', async () => {
    const answers = [
      { question: 'q-start', option: 'blocked' },
      { question: 'q-block-device', option: 'yes' },
    ];
    sessionStorage.setItem('ali-help:', JSON.stringify({ origin: 'q-start', answers }));
    expect(node(await show(tag, { lang: 'en', remember: '' }))).to.equal('q-block-kind');
    for (const junk of [
      '{',
      '[]',
      '{"origin":"__proto__","answers":[]}',
      '{"origin":"q-start","answers":7}',
      '{"origin":"q-start","answers":[null,{"question":{}}]}',
      'null',
    ]) {
      sessionStorage.setItem('ali-help:', junk);
      expect(node(await show(tag, { lang: 'en', remember: '' })), junk).to.equal('q-start');
    }
  });

  it('of an earlier version of the questions lead to the first one', async () => {
    const answers = [{ question: 'q-block-device', option: 'still-there' }];
    for (const origin of ['q-block-device', 'o-glitch-first']) {
      sessionStorage.setItem('ali-help:', JSON.stringify({ origin, answers }));
      expect(node(await show(tag, { lang: 'en', remember: '' })), origin).to.equal('q-start');
    }
  });

  it('a blocked storage changes nothing', async () => {
    const { getItem, setItem } = Storage.prototype;
    const blocked = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    try {
      Object.assign(Storage.prototype, { getItem: blocked, setItem: blocked });
      const wizard = await show(tag, { lang: 'en', remember: '' });
      await choose(wizard, 0);
      expect(text(wizard, '.node .title').length).to.be.above(10);
      expect(one(wizard, '[part=back]')).to.not.equal(null);
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });
});
