/** The two small tools of the contacts: whether a link is real, and what to save before it is gone. */
import { expect, oneEvent } from '@open-wc/testing';
import rest from '../../../packs/en/rest.js';
import { all, one, paper, show, text, unfold, withClipboard } from '../../../test/harness/harness.js';

const tag = 'ali-support-contacts';
const { link: linkUi, checklist } = rest;

describe('“is this link real?”', () => {
  const answers: [typed: string, part: string, said: string[]][] = [
    ['https://www.aliexpress.com/item/1.html', 'aliexpress.com', [linkUi.listed]],
    ['http://aliexpress.com', 'aliexpress.com', [linkUi.notSecure]],
    ['https://aliexpress.com.evil.example/login', 'evil.example', [linkUi.notListed, linkUi.lookalike]],
    ['https://aliexpress-support.com', 'aliexpress-support.com', [linkUi.notListed, linkUi.lookalike]],
    ['https://aliexpress.com@evil.example', 'evil.example', [linkUi.notListed, linkUi.userPart]],
    ['support@aliexpress.com', 'aliexpress.com', [linkUi.listed]],
    ['javascript:alert(1)', '', [linkUi.unreadable]],
  ];
  for (const [typed, part, said] of answers) {
    it(`${typed}`, async () => {
      const element = await show(tag);
      await unfold(element, '.check');
      const input = one(element, '.link-check input') as HTMLInputElement;
      input.value = typed;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(all(element, '.link-check [role=status] p'), 'no verdict while typing').to.have.length(0);
      one(element, '.link-check button').click();
      await element.updateComplete;
      const verdict = text(element, '.link-check [role=status]');
      for (const words of [part, ...said]) expect(verdict).to.contain(words);
      expect(verdict.includes(linkUi.listed)).to.equal(
        said.includes(linkUi.listed) || typed.startsWith('http:'),
      );
      expect(verdict).to.not.match(/\bsafe\b/i);
    });
  }
});

describe('the checklist', () => {
  it('can be ticked and copied', async () => {
    const element = await show(tag);
    await unfold(element, '.save');
    const marks = all(element, '.checklist input') as HTMLInputElement[];
    expect(marks).to.have.length(checklist.items.length);
    marks[0]!.click();
    element.requestUpdate();
    await element.updateComplete;
    expect((all(element, '.checklist input')[0] as HTMLInputElement).checked).to.equal(true);
    const [list] = await withClipboard(async () => {
      const told = oneEvent(element, 'ali-copy');
      one(element, '.checklist .copy').click();
      expect(((await told) as CustomEvent).detail.kind).to.equal('checklist');
    });
    for (const item of checklist.items) expect(list).to.contain(item);
  });

  it('prints without a trace on the page', async () => {
    const element = await show(tag);
    await unfold(element, '.save');
    const before = document.documentElement.outerHTML.length;
    const { print } = HTMLIFrameElement.prototype as unknown as { print?: unknown };
    expect(print).to.equal(undefined);
    const frames = paper(element);
    one(element, '.checklist button', checklist.print).click();
    expect(frames).to.have.length(1);
    const page = frames[0]!.contentDocument!;
    expect(page.querySelectorAll('.tick')).to.have.length(checklist.items.length);
    expect(page.adoptedStyleSheets.length).to.be.above(1);
    frames[0]!.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(all(element, 'iframe')).to.have.length(0);
    expect(document.documentElement.outerHTML.length).to.equal(before);
    element.setAttribute('hide', 'print');
    await element.updateComplete;
    expect(all(element, '.checklist .actions button')).to.have.length(1);
  });
});
