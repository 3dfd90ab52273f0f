// What our elements rely on, asked of Lit's own LitElement and of the small one in the built files.
import { expect, nextFrame } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import * as small from './lit.js';

const bases = [
  ['Lit', LitElement],
  ['the built files', small.LitElement as unknown as typeof LitElement],
] as const;

for (const [name, Base] of bases) {
  describe(`the base class of ${name}`, () => {
    class Sample extends Base {
      static override properties = {
        plain: {},
        longName: { attribute: 'long-name' },
        flag: { type: Boolean },
        inner: { attribute: false },
      };
      declare plain: string | null;
      declare longName: string | null;
      declare flag: boolean;
      declare inner: unknown;
      log: string[] = [];
      fails = false;

      override createRenderRoot(): ShadowRoot {
        this.log.push('root');
        return this.attachShadow({ mode: 'open' });
      }
      override willUpdate(changed: Map<string, unknown>): void {
        this.log.push(`will ${[...changed.keys()].sort().join(' ')} ${this.hasUpdated}`);
        if (changed.has('plain') && this.plain === 'chain') this.longName = 'chained';
      }
      override render(): unknown {
        if (this.fails) throw new Error('told');
        return html`<p>${this.plain} ${this.longName} ${String(this.flag)}</p>`;
      }
      override updated(changed: Map<string, unknown>): void {
        this.log.push(`did ${[...changed.keys()].sort().join(' ')} ${this.hasUpdated}`);
        if (this.inner === 'again') this.inner = 'done';
      }
    }
    const tag = `base-${bases.findIndex(([each]) => each === name)}`;
    customElements.define(tag, Sample);
    const make = (): Sample => document.createElement(tag) as Sample;
    const text = (element: Sample): string => element.renderRoot.querySelector('p')!.textContent!;
    let element: Sample;
    afterEach(() => element.remove());

    it('observes exactly the attributes', () => {
      element = make();
      expect([...(Sample as unknown as { observedAttributes: string[] }).observedAttributes].sort()).to.eql([
        'flag',
        'long-name',
        'plain',
      ]);
    });

    it('draws once it is connected, in one go', async () => {
      element = make();
      element.plain = 'a';
      element.setAttribute('long-name', 'b');
      await nextFrame();
      expect(element.log).to.eql([]);
      document.body.append(element);
      expect(element.log).to.eql(['root']);
      await element.updateComplete;
      expect(text(element)).to.equal('a b undefined');
      expect(element.log).to.eql(['root', 'will longName plain false', 'did longName plain true']);
      element.remove();
      document.body.append(element);
      expect(element.log.length).to.equal(3);
    });

    it('takes attributes over, booleans by their presence', async () => {
      element = make();
      document.body.append(element);
      element.toggleAttribute('flag', true);
      await element.updateComplete;
      expect(element.flag).to.equal(true);
      element.removeAttribute('flag');
      element.setAttribute('plain', '');
      expect([element.flag, element.plain]).to.eql([false, '']);
      element.removeAttribute('plain');
      expect(element.plain).to.equal(null);
      await element.updateComplete;
      expect(text(element)).to.equal('  false');
    });

    it('draws nothing for a value that is the same, also NaN', async () => {
      element = make();
      document.body.append(element);
      element.inner = NaN;
      await element.updateComplete;
      element.log = [];
      element.inner = NaN;
      await element.updateComplete;
      expect(element.log).to.eql([]);
      element.requestUpdate();
      element.requestUpdate();
      await element.updateComplete;
      expect(element.log).to.eql(['will  true', 'did  true']);
    });

    it('takes changes made before drawing into the same update, later ones into another', async () => {
      element = make();
      document.body.append(element);
      await element.updateComplete;
      element.log = [];
      element.plain = 'chain';
      await element.updateComplete;
      expect(text(element)).to.equal('chain chained undefined');
      expect(element.log).to.eql(['will plain true', 'did longName plain true']);
      element.log = [];
      element.inner = 'again';
      expect(await element.updateComplete).to.equal(false);
      expect(await element.updateComplete).to.equal(true);
      expect(element.log).to.eql(['will inner true', 'did inner true', 'will inner true', 'did inner true']);
    });

    it('keeps what was set before the upgrade, against an attribute too', async () => {
      const late = `late-${tag}`;
      element = document.createElement(late) as Sample;
      element.setAttribute('plain', 'attribute');
      Object.assign(element, { plain: 'property', inner: 1 });
      document.body.append(element);
      customElements.define(late, class extends Sample {});
      await element.updateComplete;
      expect(element.plain).to.equal('property');
      expect(Object.prototype.hasOwnProperty.call(element, 'plain')).to.equal(false);
      element.plain = 'new';
      await element.updateComplete;
      expect(text(element)).to.equal('new  undefined');
    });

    it('tells of a failure and draws again at the next chance', async () => {
      element = make();
      document.body.append(element);
      await element.updateComplete;
      element.fails = true;
      element.requestUpdate();
      let told = '';
      await element.updateComplete.catch((error: Error) => (told = error.message));
      expect(told).to.equal('told');
      element.fails = false;
      element.plain = 'well';
      await element.updateComplete;
      expect(text(element)).to.equal('well  undefined');
    });
  });
}

it('styles are their text', () => {
  expect(small.css`p { color: red }`.cssText).to.equal('p { color: red }');
});
