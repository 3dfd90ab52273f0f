import { expect, fixture, html } from '@open-wc/testing';
import { all, settled, until, warnings } from '../../test/harness/harness.js';
import type { AliBlockReasons } from '../elements/block-reasons/element.js';

const tag = 'ali-block-reasons';

/** An element with something between its tags, once it shows its content. */
async function around(inside: string): Promise<AliBlockReasons> {
  const box = await fixture(html`<div></div>`);
  box.innerHTML = `<${tag} lang="en">${inside}</${tag}>`;
  const element = box.firstElementChild as AliBlockReasons;
  await settled(element);
  return element;
}

describe('what stands between the tags', () => {
  it('is fallback when it is marked or plain text: taken out of the page once the element is ready', async () => {
    const element = await around('Loading …<div slot="fallback"><h2 id="gone">Causes</h2></div> ');
    expect(document.getElementById('gone')).to.equal(null);
    expect(element.textContent!.trim()).to.equal('');
    expect(element.children.length).to.equal(0);
  });

  it('stays visible below the element otherwise, and the console says how to mark it', async () => {
    let element!: AliBlockReasons;
    const said = await warnings(async () => {
      element = await around('<p>The post goes on.</p>');
      element.append(document.createElement('p'));
      await new Promise((done) => setTimeout(done));
    });
    const { top, height } = element.firstElementChild!.getBoundingClientRect();
    expect(height).to.be.above(0);
    expect(top).to.be.at.least(all(element, '.base')[0]!.getBoundingClientRect().bottom);
    expect(said.filter((line) => line.includes('slot="fallback"'))).to.have.length(1);
  });

  it('is taken out too when it comes later', async () => {
    const element = await around('');
    const late = Object.assign(document.createElement('p'), { slot: 'fallback', textContent: 'late' });
    element.append(late);
    await until(() => !late.isConnected);
  });

  it('comes back where the element can no longer be drawn', async () => {
    const element = await around('<b></b>one<p slot="fallback">two</p><i></i>');
    // As a script of the page does that empties what it does not know.
    element.shadowRoot!.replaceChildren();
    element.lang = 'nb';
    await until(() => element.querySelector('p'));
    expect(element.innerHTML).to.equal('<b></b>one<p slot="fallback">two</p><i></i>');
    expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('may be removed, replaced and put in order by the framework that drew it', async () => {
    const element = await around('<p slot="fallback">one</p>');
    const box = element.parentElement!;
    box.innerHTML = `<${tag} lang="en"><p slot="fallback">one</p><p slot="fallback">two</p></${tag}>`;
    const next = box.firstElementChild as AliBlockReasons;
    const [one, two] = [...next.children];
    await settled(next);
    expect(one!.isConnected).to.equal(false);
    next.insertBefore(document.createElement('i'), two!);
    next.replaceChild(document.createElement('b'), one!);
    next.removeChild(two!);
    expect([...next.children].map(({ localName }) => localName)).to.have.members(['b', 'i']);
  });

  it('is not lost where a framework looks for the parent and the next of what it has drawn', async () => {
    const element = await around('<p slot="fallback">one</p><p slot="fallback">two</p>');
    const box = element.parentElement!;
    box.innerHTML = `<${tag} lang="en"><p slot="fallback">one</p><p slot="fallback">two</p></${tag}>`;
    const next = box.firstElementChild as AliBlockReasons;
    const [one, two] = [...next.children];
    await settled(next);
    expect(one!.nextSibling).to.equal(two);
    const late = Object.assign(document.createElement('p'), { slot: 'fallback', textContent: 'late' });
    one!.parentNode!.insertBefore(late, one!.nextSibling);
    next.shadowRoot!.replaceChildren();
    next.lang = 'nb';
    await until(() => next.textContent === 'onelatetwo');
  });

  it('is gone for good when the page empties the element', async () => {
    const element = await around('<p slot="fallback">old</p>');
    element.textContent = '';
    element.shadowRoot!.replaceChildren();
    element.lang = 'nb';
    await new Promise((done) => setTimeout(done, 100));
    expect(element.textContent).to.equal('');
  });
});
