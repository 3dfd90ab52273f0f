// The manifest says what the elements really do in a browser: nothing is missing, nothing is made up.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { onPage, post, src, useBrowser } from '../page.mjs';
import { json, root, tags } from '../project.mjs';

const { modules } = json('dist/custom-elements.json');
const elements = modules.flatMap(({ declarations }) => declarations);
const names = (list) => list.map(({ name }) => name).sort();
const unique = (list) => [...new Set(list)].sort();
const literals = ({ type }) => (type?.text.match(/'[^']*'/g) ?? []).map((each) => each.slice(1, -1));

useBrowser();

/** Notes every event of ours where it is made. */
const noteEvents = `<script>
  const { dispatchEvent } = EventTarget.prototype;
  globalThis.seen = [];
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof CustomEvent) {
      const { type, detail, bubbles, composed, cancelable } = event;
      seen.push({ tag: this.localName, type, detail, bubbles, composed, cancelable });
    }
    return dispatchEvent.call(this, event);
  };
</script>`;
const helpers = () => {
  globalThis.all = (element, selector) => [...element.shadowRoot.querySelectorAll(selector)];
  const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  globalThis.show = async (tag, attributes = {}) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    while (!element.hasAttribute('ready') || !element.complete) await later(10);
    await element.updateComplete;
    return element;
  };
  globalThis.unfold = async (element) => {
    for (let closed; (closed = all(element, 'details:not([open])')).length;) {
      for (const each of closed) each.open = true;
      await later(0);
      await element.updateComplete;
    }
  };
};

const inPage = (run, { name = 'ali-help.en.js', prepare } = {}) =>
  onPage(
    post(`<style>:root { color-scheme: light dark }</style>${noteEvents}`, ''),
    async (page, log) => {
      await page.addScriptTag({ url: src(name) });
      await page.evaluate(helpers);
      return run(page, log);
    },
    { prepare },
  );

test('the files the manifest names are there', () => {
  for (const { path } of modules) assert.ok(existsSync(join(root, path)), path);
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [...tags].sort());
});

test('everything documented is described, once', () => {
  for (const element of elements) {
    const { tagName } = element;
    assert.ok(element.summary && element.description, tagName);
    for (const kind of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties']) {
      assert.deepEqual(names(element[kind]), unique(names(element[kind])), `${tagName} ${kind}`);
      for (const each of element[kind]) assert.ok(each.description, `${tagName} ${kind} ${each.name}`);
    }
    for (const token of element.cssProperties) assert.ok(token.default, token.name);
  }
});

test('attributes, properties and methods are those of the classes', () =>
  inPage(async (page) => {
    for (const { tagName, attributes, members } of elements) {
      const [found, kinds] = await page.evaluate(
        async ([tag, members]) => {
          const element = await show(tag);
          const kindOf = ({ name, readonly }) => {
            if (typeof element[name] === 'function') return 'method';
            let proto = element;
            while (proto && !Object.hasOwn(proto, name)) proto = Object.getPrototypeOf(proto);
            const own = proto && Object.getOwnPropertyDescriptor(proto, name);
            return own && Boolean(readonly) === !(own.set || own.writable) ? 'field' : 'missing';
          };
          // `lang` is followed wherever it stands and `ready` is written; neither is observed at the element.
          const written = element.hasAttribute('ready') ? ['ready'] : [];
          return [[...element.constructor.observedAttributes, 'lang', ...written], members.map(kindOf)];
        },
        [tagName, members],
      );
      assert.deepEqual(names(attributes), unique(found), tagName);
      members.forEach(({ name, kind }, n) => assert.equal(kinds[n], kind, `${tagName}.${name}`));
    }
  }));

test('allowed values pass, others are warned of, and the default is what one gets without', () =>
  inPage(async (page, log) => {
    for (const { tagName, attributes } of elements)
      for (const attribute of attributes) {
        const { name } = attribute;
        const values = literals(attribute);
        if (!values.length || name === 'lang') continue;
        // An outcome with notes for each region.
        const base = name === 'region' && tagName === 'ali-recovery-wizard' ? { start: 'o-warranty' } : {};
        const drawn = (value) =>
          page.evaluate(
            async ([tag, given]) => {
              document.body.replaceChildren();
              const element = await show(tag, given);
              return element.shadowRoot.innerHTML.replace(/<!--.*?-->/g, '');
            },
            [tagName, value === undefined ? base : { ...base, [name]: value }],
          );
        const what = `${tagName} ${name}`;
        log.console.length = 0;
        for (const value of values) await drawn(value);
        assert.deepEqual(log.console, [], what);
        if (attribute.default !== undefined)
          assert.equal(await drawn(attribute.default), await drawn(), what);
        await drawn('no-such-value');
        assert.match(log.console.join(), new RegExp(`${name}=.*${values.join(', ')}`), what);
      }
  }));

test('each part is documented and found in some state', () =>
  inPage(async (page) => {
    const found = await page.evaluate(async (tags) => {
      const parts = Object.fromEntries(tags.map((tag) => [tag, new Set()]));
      const note = async (element) => {
        await unfold(element);
        for (const each of all(element, '[part]'))
          for (const part of each.part) parts[element.localName].add(part);
      };
      const wizard = await show('ali-recovery-wizard');
      // Every question and outcome there is: from each question all its options, until nothing new comes.
      const known = new Set(['q-start']);
      for (const id of known) {
        wizard.goTo(id);
        await wizard.updateComplete;
        await note(wizard);
        for (let n = 0; n < all(wizard, '[part~=option]').length; n++) {
          all(wizard, '[part~=option]')[n].click();
          await wizard.updateComplete;
          if (!known.has(wizard.state.node)) await note(wizard);
          known.add(wizard.state.node);
          wizard.goTo(id);
          await wizard.updateComplete;
        }
      }
      for (const tag of tags.slice(1)) await note(await show(tag));
      return { parts: tags.map((tag) => [tag, [...parts[tag]].sort()]), nodes: known.size };
    }, tags);
    assert.ok(found.nodes > 70, `only ${found.nodes} nodes were reached`);
    for (const [tag, parts] of found.parts)
      assert.deepEqual(names(elements.find(({ tagName }) => tagName === tag).cssParts), parts, tag);
  }));

test('each event is documented, is really sent and carries what its type says', async () => {
  const sent = await inPage((page) =>
    page.evaluate(async () => {
      const stay = (event) => event.composedPath()[0].closest?.('a') && event.preventDefault();
      document.body.addEventListener('click', stay);
      const wizard = await show('ali-recovery-wizard');
      all(wizard, '[part~=option]')[0].click();
      await wizard.updateComplete;
      all(wizard, '[part~=back]')[0].click();
      wizard.goTo('o-blocked-reactivate');
      await wizard.updateComplete;
      const others = [await show('ali-support-contacts'), await show('ali-block-reasons', { id: 'why' })];
      for (const element of [wizard, ...others]) {
        await unfold(element);
        for (const each of all(element, 'a[data-kind], .copy, .solve, .why .quiet')) each.click();
      }
      wizard.restart();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return seen;
    }),
  );
  // Nothing can be loaded: each element says so.
  const prepare = (page) => page.route(/chunks\/(?!core)/, (route) => route.abort());
  const fail = async (page) => {
    await page.evaluate(
      (all) => document.body.append(...all.map((tag) => document.createElement(tag))),
      tags,
    );
    const told = () => seen.filter(({ type }) => type === 'ali-error').length >= 3;
    await page.waitForFunction(told, undefined, { timeout: 60000 });
    return page.evaluate(() => seen);
  };
  sent.push(...(await inPage(fail, { name: 'ali-help.js', prepare })));

  for (const { tagName, events } of elements) {
    const own = sent.filter(({ tag }) => tag === tagName);
    assert.deepEqual(names(events), unique(own.map(({ type }) => type)), tagName);
    for (const { type, detail, bubbles, composed, cancelable } of own) {
      const { type: documented } = events.find(({ name }) => name === type);
      const keys = [...documented.text.matchAll(/(\w+): /g)].map(([, key]) => key);
      assert.deepEqual(Object.keys(detail).sort(), keys.sort(), type);
      assert.deepEqual([bubbles, composed, cancelable], [true, true, type === 'ali-link'], type);
    }
  }
});

/** In the page: the tokens that change nothing, or whose default is not what one gets without. */
function faultyTokens([tag, tokens]) {
  const element = document.querySelector(tag);
  // One of each kind is enough.
  const some = new Map(
    all(element, '.base, .base *').map((each) => [`${each.localName} ${each.className}`, each]),
  );
  const look = (nodes, kinds) =>
    nodes.flatMap((each) =>
      [null, '::before'].map((pseudo) => {
        const style = getComputedStyle(each, pseudo);
        return `${each.localName}.${each.className}${pseudo}: ${kinds.map((kind) => style[kind])}`;
      }),
    );
  const colours = ['color', 'background', 'borderTop', 'borderInlineStart'];
  const others = ['borderRadius', 'font', 'padding', 'maxWidth', 'scrollMargin', 'margin'];
  return tokens.flatMap(({ name, default: value }) => {
    const kinds = /color/.test(name) ? colours : others;
    const nodes = [...some.values()];
    // While the border is not set, lines are fainter than the borders of controls.
    const same = name === '--ali-color-border' ? nodes.filter((each) => each.matches('button')) : nodes;
    const other = /color/.test(name) ? '#123456' : /family/.test(name) ? 'monospace' : '13px';
    const [plain, before] = [look(nodes, kinds), look(same, kinds)];
    element.style.setProperty(name, value);
    const differs = look(same, kinds).find((each, n) => each !== before[n]);
    element.style.setProperty(name, other);
    const changes = look(nodes, kinds).some((each, n) => each !== plain[n]);
    element.style.removeProperty(name);
    return [differs && `${name}: not the default at ${differs}`, !changes && `${name} changes nothing`];
  });
}

test('each token is documented, does something, and its default is what one gets without', () =>
  inPage(async (page) => {
    for (const { tagName, cssProperties } of elements) {
      const used = await page.evaluate(async (tag) => {
        document.body.replaceChildren();
        // With a wizard on the page, the reasons have a button that leads to it.
        const wizard = await show('ali-recovery-wizard', { start: 'o-blocked-reactivate' });
        const element = tag === 'ali-recovery-wizard' ? wizard : await show(tag);
        await unfold(element);
        const css = element.shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
        return css.flatMap(({ cssText }) => cssText.match(/--ali-[\w-]+/g) ?? []);
      }, tagName);
      assert.deepEqual(names(cssProperties), unique(used), tagName);
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        // Only colours differ in the dark.
        const tokens = cssProperties.filter(({ name }) => colorScheme === 'light' || /color/.test(name));
        const faults = await page.evaluate(faultyTokens, [tagName, tokens]);
        assert.deepEqual(faults.filter(Boolean), [], `${tagName} ${colorScheme}`);
      }
    }
  }));
