// The manifest says what the elements really do in a browser: nothing is missing, nothing is made up.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../scripts/localizer.mjs';
import { open } from './browser.mjs';
import { browser, files, useBrowser } from './page.mjs';
import { servePage } from './server.mjs';

const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations);
const names = (list) => list.map(({ name }) => name).sort();
const unique = (list) => [...new Set(list)].sort();
const literals = ({ type }) => (type?.text.match(/'[^']*'/g) ?? []).map((each) => each.slice(1, -1));

useBrowser();
let host;
before(async () => {
  host = await servePage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><body style="color-scheme:light dark"></body></html>`,
  );
});
after(() => host.close());

/** A page that notes every event of ours, where it is made, before anything is loaded. */
async function page(script = 'ali-help.en.js', options) {
  const opened = await open(browser, host.origin, {
    ...options,
    prepare: async (each) => {
      await each.addInitScript(() => {
        const dispatch = EventTarget.prototype.dispatchEvent;
        globalThis.seen = [];
        EventTarget.prototype.dispatchEvent = function (event) {
          if (event instanceof CustomEvent) {
            const { type, detail, bubbles, composed, cancelable } = event;
            seen.push({ tag: this.localName, type, detail, bubbles, composed, cancelable });
          }
          return dispatch.call(this, event);
        };
      });
      await options?.prepare?.(each);
    },
  });
  await opened.page.addScriptTag({ url: `${files.origin}/dist/${script}` });
  await opened.page.evaluate(() => {
    globalThis.all = (element, selector) => [...element.shadowRoot.querySelectorAll(selector)];
    globalThis.until = async (condition) => {
      for (let left = 1000; !condition(); left--) {
        if (!left) throw new Error(`waited in vain for ${condition}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    globalThis.show = async (tag, attributes = {}) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
      await until(() => element.hasAttribute('ready') && element.complete);
      await element.updateComplete;
      return element;
    };
    globalThis.unfold = async (element) => {
      for (let closed; (closed = all(element, 'details:not([open])')).length;) {
        for (const each of closed) each.open = true;
        await new Promise((resolve) => setTimeout(resolve));
        await element.updateComplete;
      }
    };
  });
  return opened;
}

test('the files the manifest names are there', () => {
  for (const { path } of modules) assert.ok(existsSync(join(root, path)), path);
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
    'ali-block-reasons',
    'ali-recovery-wizard',
    'ali-support-contacts',
  ]);
});

test('everything documented is described, once', () => {
  for (const element of elements) {
    assert.ok(element.summary && element.description, element.tagName);
    for (const kind of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties']) {
      assert.deepEqual(names(element[kind]), unique(names(element[kind])), `${element.tagName} ${kind}`);
      for (const each of element[kind])
        assert.ok(each.description, `${element.tagName} ${kind} ${each.name}`);
    }
    for (const token of element.cssProperties) assert.ok(token.default, token.name);
  }
});

test('attributes, properties and methods are those of the classes', async () => {
  const { page: tab, close } = await page();
  for (const { tagName, attributes, members } of elements) {
    const found = await tab.evaluate(async (tag) => {
      const { observedAttributes } = customElements.get(tag);
      // `lang` is followed wherever it stands and `ready` is written; neither is observed at the element.
      const element = await show(tag);
      return {
        attributes: [...observedAttributes, 'lang', ...(element.hasAttribute('ready') ? ['ready'] : [])],
      };
    }, tagName);
    assert.deepEqual(names(attributes), unique(found.attributes), tagName);
    const kinds = await tab.evaluate(
      ([tag, members]) => {
        const element = document.querySelector(tag);
        return members.map(({ name, readonly }) => {
          let proto = element;
          while (proto && !Object.getOwnPropertyDescriptor(proto, name)) proto = Object.getPrototypeOf(proto);
          const own = proto && Object.getOwnPropertyDescriptor(proto, name);
          if (typeof element[name] === 'function') return 'method';
          return own && Boolean(readonly) === !(own.set || own.writable) ? 'field' : 'missing';
        });
      },
      [tagName, members],
    );
    members.forEach(({ name, kind }, n) => assert.equal(kinds[n], kind, `${tagName}.${name}`));
  }
  await close();
});

test('allowed values pass, others are warned of, and the default is what one gets without', async () => {
  const { page: tab, log, close } = await page();
  for (const { tagName, attributes } of elements) {
    for (const attribute of attributes) {
      const values = literals(attribute);
      if (!values.length || attribute.name === 'lang') continue;
      const drawn = (value) =>
        tab.evaluate(
          async ([tag, name, value]) => {
            document.body.replaceChildren();
            // An outcome with notes for each region.
            const start = name === 'region' && tag === 'ali-recovery-wizard' ? { start: 'o-warranty' } : {};
            const element = await show(tag, value === undefined ? start : { ...start, [name]: value });
            return element.shadowRoot.innerHTML.replace(/<!--.*?-->/g, '');
          },
          [tagName, attribute.name, value],
        );
      const what = `${tagName} ${attribute.name}`;
      log.console.length = 0;
      for (const value of values) await drawn(value);
      assert.deepEqual(log.console, [], what);
      if (attribute.default !== undefined) assert.equal(await drawn(attribute.default), await drawn(), what);
      log.console.length = 0;
      await drawn('no-such-value');
      assert.match(log.console.join(), new RegExp(`${attribute.name}=.*${values.join(', ')}`), what);
    }
  }
  await close();
});

test('each part is documented and found in some state', async () => {
  const { page: tab, close } = await page();
  const found = await tab.evaluate(async () => {
    const parts = {};
    const note = async (element) => {
      await unfold(element);
      const list = (parts[element.localName] ??= new Set());
      for (const each of all(element, '[part]')) for (const part of each.part) list.add(part);
    };
    const wizard = await show('ali-recovery-wizard');
    await note(wizard);
    // Every question and outcome there is: from each question all its options, until nothing new comes.
    const waiting = ['q-start'];
    const known = new Set(waiting);
    while (waiting.length) {
      const id = waiting.pop();
      wizard.goTo(id);
      await wizard.updateComplete;
      const count = all(wizard, '[part~=option]').length;
      await note(wizard);
      for (let n = 0; n < count; n++) {
        wizard.goTo(id);
        await wizard.updateComplete;
        all(wizard, '[part~=option]')[n].click();
        await wizard.updateComplete;
        const { node } = wizard.state;
        if (!known.has(node)) waiting.push(node);
        known.add(node);
        if (!n) await note(wizard);
      }
    }
    for (const tag of ['ali-support-contacts', 'ali-block-reasons']) await note(await show(tag));
    return { parts: Object.entries(parts).map(([tag, list]) => [tag, [...list].sort()]), nodes: known.size };
  });
  assert.ok(found.nodes > 60, `only ${found.nodes} nodes were reached`);
  for (const [tag, parts] of found.parts) {
    assert.deepEqual(names(elements.find(({ tagName }) => tagName === tag).cssParts), parts, tag);
  }
  await close();
});

test('each event is documented, is really sent and carries what its type says', async () => {
  const sent = [];
  const collect = async (tab) => sent.push(...(await tab.evaluate(() => seen)));
  const { page: tab, close } = await page();
  await tab.evaluate(async () => {
    document.body.addEventListener(
      'click',
      (event) => event.composedPath()[0].closest?.('a') && event.preventDefault(),
    );
    const wizard = await show('ali-recovery-wizard');
    all(wizard, '[part~=option]')[0].click();
    await wizard.updateComplete;
    all(wizard, '[part~=back]')[0].click();
    wizard.goTo('o-blocked-reactivate');
    await wizard.updateComplete;
    for (const element of [
      wizard,
      await show('ali-support-contacts'),
      await show('ali-block-reasons', { id: 'why' }),
    ]) {
      await unfold(element);
      for (const each of all(element, 'a[data-kind], .copy')) each.click();
    }
    wizard.restart();
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
  await collect(tab);
  await close();
  // Nothing can be loaded: each element says so.
  const broken = await page('ali-help.js', {
    prepare: (each) => each.route(/chunks\/(?!core)/, (route) => route.abort()),
  });
  await broken.page.evaluate(
    (tags) => document.body.append(...tags.map((tag) => document.createElement(tag))),
    elements.map(({ tagName }) => tagName),
  );
  await broken.page.waitForFunction(
    () => seen.filter(({ type }) => type === 'ali-error').length >= 3,
    undefined,
    { timeout: 60000 },
  );
  await collect(broken.page);
  await broken.close();

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

test('each token is documented, does something, and its default is what one gets without', async () => {
  const { page: tab, close } = await page();
  for (const { tagName, cssProperties } of elements) {
    const used = await tab.evaluate(async (tag) => {
      document.body.replaceChildren();
      const element = await show(tag, tag === 'ali-recovery-wizard' ? { start: 'o-blocked-reactivate' } : {});
      await unfold(element);
      const css = element.shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
      return css
        .map(({ cssText }) => cssText)
        .join()
        .match(/--ali-[\w-]+/g);
    }, tagName);
    assert.deepEqual(names(cssProperties), unique(used), tagName);
    for (const colorScheme of ['light', 'dark']) {
      await tab.emulateMedia({ colorScheme });
      const faults = await tab.evaluate(
        ([tag, tokens]) => {
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
            const same =
              name === '--ali-color-border' ? nodes.filter((each) => each.matches('button')) : nodes;
            const other = /color/.test(name) ? '#123456' : /family/.test(name) ? 'monospace' : '13px';
            const [plain, before] = [look(nodes, kinds), look(same, kinds)];
            element.style.setProperty(name, value);
            const differs = look(same, kinds).find((each, n) => each !== before[n]);
            element.style.setProperty(name, other);
            const changes = look(nodes, kinds).some((each, n) => each !== plain[n]);
            element.style.removeProperty(name);
            return [
              differs && `${name}: not the default at ${differs}`,
              !changes && `${name} changes nothing`,
            ];
          });
        },
        // Only colours differ in the dark.
        [tagName, cssProperties.filter(({ name }) => colorScheme === 'light' || /color/.test(name))],
      );
      assert.deepEqual(faults.filter(Boolean), [], `${tagName} ${colorScheme}`);
    }
  }
  await close();
});
