// What our templates rely on, asked of Lit and of the small stand-in in the built files: the same steps, the same DOM.
import { expect } from '@open-wc/testing';
import * as lit from 'lit';
import * as small from './templates.js';

interface Library {
  html(strings: TemplateStringsArray, ...values: unknown[]): unknown;
  nothing: symbol;
  render(value: unknown, root: HTMLElement, options?: { renderBefore?: ChildNode }): void;
}
const libraries: [string, Library][] = [
  ['Lit', lit as unknown as Library],
  ['the built files', small as Library],
];

for (const [name, { html, nothing, render }] of libraries) {
  describe(`templates of ${name}`, () => {
    let root: HTMLElement;
    beforeEach(() => (root = document.createElement('div')));
    /** What stands there, without the comments that mark places. */
    const shown = (): string => root.innerHTML.replace(/<!--.*?-->/g, '');

    it('draws texts, and nothing for what is empty', () => {
      const draw = (value: unknown): string => {
        render(html`<p>a${value}b</p>`, root);
        return shown();
      };
      expect(draw('<i>&amp;</i>')).to.equal('<p>a&lt;i&gt;&amp;amp;&lt;/i&gt;b</p>');
      for (const empty of [null, undefined, '', nothing]) expect(draw(empty)).to.equal('<p>ab</p>');
      expect([draw(0), draw(false), draw('x'), draw('y')]).to.eql([
        '<p>a0b</p>',
        '<p>afalseb</p>',
        '<p>axb</p>',
        '<p>ayb</p>',
      ]);
    });

    it('keeps a text node whose text changes', () => {
      const draw = (value: string): void => render(html`<p>${value}</p>`, root);
      draw('one');
      const text = [...root.firstElementChild!.childNodes].find((node) => node.nodeType === 3);
      draw('two');
      expect(text!.isConnected || root.contains(text!)).to.equal(true);
      expect(text!.textContent).to.equal('two');
    });

    it('changes a template in place, and draws another one anew', () => {
      const one = (value: string): unknown => html`<b title=${value}>${value}</b>`;
      const other = (value: string): unknown => html`<i>${value}</i>`;
      const draw = (value: unknown): void => render(html`<p>${value} ${'after'}</p>`, root);
      draw(one('a'));
      const first = root.querySelector('b');
      draw(one('b'));
      expect(root.querySelector('b')).to.equal(first);
      expect(shown()).to.equal('<p><b title="b">b</b> after</p>');
      draw(other('c'));
      expect(shown()).to.equal('<p><i>c</i> after</p>');
      draw(one('d'));
      expect(shown()).to.equal('<p><b title="d">d</b> after</p>');
      expect(root.querySelector('b')).not.to.equal(first);
      draw(nothing);
      expect(shown()).to.equal('<p> after</p>');
    });

    it('a template that begins or ends with a value changes only what is its own', () => {
      const inner = (value: unknown): unknown => html`${value}<i>-</i>${value}`;
      const draw = (value: unknown): string => {
        render(html`<p>${inner(value)}${inner(value)}<b>after</b></p>`, root);
        return shown();
      };
      const twice = (text: string): string => `<p>${`${text}<i>-</i>${text}`.repeat(2)}<b>after</b></p>`;
      expect(draw('x')).to.equal(twice('x'));
      expect(draw(html`<u>y</u>`)).to.equal(twice('<u>y</u>'));
      expect(draw(['a', 'b'])).to.equal(twice('ab'));
      expect(draw(['a'])).to.equal(twice('a'));
      expect(draw(nothing)).to.equal(twice(''));
      expect(draw('z')).to.equal(twice('z'));
    });

    it('draws lists that grow, shrink, nest and end', () => {
      const draw = (value: unknown): string => {
        render(
          html`<ul>
            <li>first</li>
            ${value}
            <li>last</li>
          </ul>`,
          root,
        );
        return root.textContent!.replace(/\s|first|last/g, '');
      };
      const item = (text: string): unknown =>
        html`<li>${text}</li>
          ${text}`;
      expect(draw(['a', 'b'].map(item))).to.equal('aabb');
      expect(draw(['a', 'c', 'd', 'e'].map(item))).to.equal('aaccddee');
      const kept = root.querySelectorAll('li')[1];
      expect(draw(['x'].map(item))).to.equal('xx');
      expect(root.querySelectorAll('li')[1]).to.equal(kept);
      expect(draw([['a', [item('b'), nothing]], 'c'])).to.equal('abbc');
      expect(draw([])).to.equal('');
      expect(draw('text')).to.equal('text');
      expect(draw(['y'])).to.equal('y');
      expect(draw(item('z'))).to.equal('zz');
      expect(draw([item('z')])).to.equal('zz');
      expect(draw(null)).to.equal('');
      expect(root.querySelectorAll('li').length).to.equal(2);
    });

    it('takes nodes, keeps them and lets them change places', () => {
      const [one, two] = ['1', '2'].map((text) =>
        Object.assign(document.createElement('li'), { textContent: text }),
      );
      const draw = (...nodes: unknown[]): string => {
        render(
          html`<ul>
            ${nodes}
          </ul>`,
          root,
        );
        return root.textContent!.trim();
      };
      expect(draw(one, two)).to.equal('12');
      expect(draw(two, one)).to.equal('21');
      expect(root.querySelector('li')).to.equal(two);
      expect(draw(one)).to.equal('1');
      expect(draw('a', one)).to.equal('a1');
    });

    it('sets attributes, whole and in parts, and takes them away', () => {
      const draw = (one: unknown, two: unknown = ''): string => {
        render(html`<p lang=${one} title="a ${one}-${two}" class="static"></p>`, root);
        return [...root.firstElementChild!.attributes]
          .map((each) => `${each.name}=${each.value}`)
          .sort()
          .join(' ');
      };
      expect(draw('x', 1)).to.equal('class=static lang=x title=a x-1');
      expect(draw(null, undefined)).to.equal('class=static lang= title=a -');
      expect(draw(nothing, 2)).to.equal('class=static');
      expect(draw('"<>&', 2)).to.equal('class=static lang="<>& title=a "<>&-2');
    });

    it('does not write an attribute that stays', async () => {
      const draw = (value: string): void =>
        render(html`<p lang=${value} title="a ${value}">${'x'}</p>`, root);
      draw('en');
      const observer = new MutationObserver(() => undefined);
      observer.observe(root, { attributes: true, childList: true, characterData: true, subtree: true });
      draw('en');
      expect(observer.takeRecords().length).to.equal(0);
    });

    it('sets booleans and properties', () => {
      const draw = (value: unknown): [boolean, boolean, unknown] => {
        render(
          html`<input ?disabled=${value} .checked=${value as boolean} .value=${value as string} />`,
          root,
        );
        const { disabled, checked, value: text } = root.querySelector('input')!;
        return [disabled, checked, text];
      };
      expect(draw(true)).to.eql([true, true, 'true']);
      root.querySelector('input')!.checked = false;
      expect(draw(true)).to.eql([true, false, 'true']);
      expect(draw('')).to.eql([false, false, '']);
      expect(draw('a')).to.eql([true, true, 'a']);
      expect(draw(nothing)).to.eql([false, false, 'undefined']);
    });

    it('calls the listener of the last drawing, or none', () => {
      const calls: unknown[] = [];
      const draw = (listener: unknown): void => {
        render(html`<button @click=${listener as () => void}>${'press'}</button>`, root);
        root.querySelector('button')!.click();
      };
      draw((event: Event) => calls.push(['one', event.type]));
      draw((event: Event) => calls.push(['two', event.type]));
      draw(undefined);
      draw(nothing);
      draw(() => calls.push('back'));
      expect(calls).to.eql([['one', 'click'], ['two', 'click'], 'back']);
    });

    it('draws before a node that is there, and several roots apart', () => {
      root.innerHTML = '<hr>';
      const before = root.firstChild as ChildNode;
      const draw = (value: string): void => render(html`<p>${value}</p>`, root, { renderBefore: before });
      draw('a');
      draw('b');
      expect(shown()).to.equal('<p>b</p><hr>');
      const another = document.createElement('div');
      render(html`<p>${'c'}</p>`, another);
      expect([root.textContent, another.textContent]).to.eql(['b', 'c']);
    });

    it('reads values in options, table rows and several on one element', () => {
      render(
        html`<select @change=${() => undefined}>
            ${['a', 'b'].map((id) => html`<option value=${id} ?selected=${id === 'b'}>${id}</option>`)}
          </select>
          <table>
            <tbody>
              ${['c'].map(
                (text) =>
                  html`<tr>
                    <td class=${text} id="i-${text}">${text}</td>
                    <td>${text}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`,
        root,
      );
      expect(root.querySelector('select')!.value).to.equal('b');
      expect(root.querySelector('td')!.outerHTML.replace(/<!--.*?-->/g, '')).to.equal(
        '<td class="c" id="i-c">c</td>',
      );
    });

    it('goes on after a failing value', () => {
      const bad = { toString: () => 'object' };
      const draw = (value: unknown): string => {
        render(html`<p>${value}</p>`, root);
        return root.textContent!.trim();
      };
      draw('a');
      expect(draw(bad)).to.equal('object');
      expect(draw('b')).to.equal('b');
    });
  });
}
