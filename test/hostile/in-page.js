// Loaded before everything else on a hostile page: notes what goes wrong, and holds what the checks need. It keeps
// the browser's own functions, because the page may replace them afterwards.
(() => {
  const { setTimeout, Date, Error, Event, String, Object, Array, Promise, getComputedStyle } = window;
  const { warn, error } = console;
  const queryAll = Document.prototype.querySelectorAll;
  const later = (ms) => new Promise((resolve) => setTimeout.call(window, resolve, ms));
  const seen = { errors: [], rejections: [], console: [] };
  addEventListener('error', (event) => {
    // A resource that fails has no message; a script error of the page itself is the page's affair.
    if (event.message) seen.errors.push(`${event.message} (${event.filename}:${event.lineno})`);
  });
  addEventListener('unhandledrejection', (event) => {
    seen.rejections.push(String(event.reason?.message ?? event.reason));
  });
  for (const [name, say] of Object.entries({ warn, error })) {
    console[name] = function (...args) {
      seen.console.push(args.map(String).join(' '));
      return say.apply(console, args);
    };
  }

  const h = {
    seen,
    later,
    tags: ['ali-recovery-wizard', 'ali-support-contacts', 'ali-block-reasons'],
    /** Headings per locale and tag, put here by the runner. */
    words: {},

    ok(condition, what) {
      if (!condition) throw new Error(what);
    },
    equal(found, wanted, what = '') {
      if (found !== wanted) throw new Error(`${what}: ${found} instead of ${wanted}`);
    },
    async until(condition, what = String(condition), ms = 10000) {
      const end = Date.now() + ms;
      for (;;) {
        const value = condition();
        if (value) return value;
        if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
        await later(20);
      }
    },
    all: (selector, root = document) => Array.prototype.slice.call(queryAll.call(root, selector)),
    elements: () => h.all(h.tags.join(',')),
    defined: () => h.until(() => customElements.get(h.tags[0]), 'the definition'),
    /** The first element that matches, once it is ready. */
    async ready(selector = h.tags.join(','), ms = 10000) {
      const find = () => (typeof selector === 'string' ? h.all(selector)[0] : selector);
      await h.until(() => find()?.hasAttribute('ready') && find().shadowRoot, `${selector} to be ready`, ms);
      return find();
    },
    one(element, selector) {
      const found = element.shadowRoot.querySelector(selector);
      if (!found) throw new Error(`${element.localName} has no ${selector}`);
      return found;
    },
    every: (element, selector) => Array.prototype.slice.call(element.shadowRoot.querySelectorAll(selector)),
    text: (element, selector = '.base') =>
      (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    /** Whether the element shows its content in a language. */
    speaks(element, locale) {
      h.equal(h.one(element, '.base').lang, locale, 'language');
      const words = h.words[locale][element.localName];
      if (!h.text(element).includes(words)) throw new Error(`${element.localName} does not say "${words}"`);
    },
    /** Waits until the element speaks another language. */
    async turns(element, locale) {
      await h.until(() => h.one(element, '.base').lang === locale, `the language ${locale}`);
      await element.updateComplete;
      h.speaks(element, locale);
    },
    /** Waits until its styles are there, whatever document it is in. */
    styled: (element) =>
      h.until(() => {
        const { defaultView } = element.ownerDocument;
        return parseFloat(defaultView.getComputedStyle(h.one(element, '.in')).paddingTop) > 5;
      }, 'its styles'),
    fallbackSeen(wanted) {
      const height = document.querySelector('#fallback')?.getBoundingClientRect().height ?? 0;
      if (document.querySelector('#fallback') || !wanted)
        h.equal(height > 5, wanted, 'whether the fallback can be seen');
    },
    /** Whether a reader can see it: it has a size and is drawn. */
    visible(element, smallest = 20) {
      const { width, height } = element.getBoundingClientRect();
      return height >= smallest && width >= smallest && getComputedStyle(element).visibility === 'visible';
    },
    /** All elements on the page, ready, in a language, with a size. */
    async shown(locale = 'uk', count = 0) {
      await h.until(() => h.elements().length >= (count || 1), 'elements');
      for (const element of h.elements()) {
        await h.ready(element);
        h.speaks(element, locale);
        h.ok(h.visible(element, 50), `${element.localName} has no size`);
      }
    },
    click: (element, selector, index = 0) => {
      const found = h.every(element, selector)[index];
      if (!found) throw new Error(`${element.localName} has no ${selector} number ${index}`);
      found.click();
    },
    complete: (element) => h.until(() => element.complete, `${element.localName} to be complete`),
    /** Opens everything that is folded, also what is drawn only then. */
    async unfold(element) {
      await h.until(() => {
        let open = true;
        for (const details of h.every(element, 'details')) {
          open &&= details.open && details.children.length > 1;
          details.open = true;
        }
        return open;
      }, `all of ${element.localName} to unfold`);
    },
    /** Answers until there is an outcome, then back to the start. */
    async walk(wizard) {
      for (let steps = 0; !wizard.state.outcome; steps++) {
        h.ok(steps < 9, 'no outcome after nine answers');
        const { node } = wizard.state;
        await h.until(() => h.every(wizard, '[part~=option]').length, 'answers');
        h.click(wizard, '[part~=option]');
        await h.until(() => wizard.state.node !== node, 'the next question');
        await wizard.updateComplete;
      }
      await h.until(() => h.every(wizard, '[part~=outcome] .step').length, 'the steps of the outcome');
      h.ok(h.text(wizard, '[part~=outcome]').length > 300, 'the outcome says little');
      h.click(wizard, '.step input');
      await h.until(() => h.every(wizard, '.step.done').length, 'the step to be done');
      await h.unfold(wizard);
      await h.fillLetter(wizard);
      wizard.restart();
      await h.until(() => h.every(wizard, '[part~=option]').length, 'the first question again');
    },
    /** Types into a field as a reader does. */
    type(field, text) {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    /** What is typed into the first field of a letter fills its blank. */
    async fillLetter(element) {
      const said = () => h.text(element, '[part~=message] .message');
      h.ok(said().length > 50, 'the letter says little');
      h.type(h.one(element, '[part~=message] input[type=text]'), 'reader@example.org');
      await h.until(() => said().includes('reader@example.org'), 'the letter to be filled in');
    },
    /** Uses everything a reader uses, in every element of the page, and changes the language. */
    async exercise(from = 'uk', to = 'nb') {
      await h.shown(from);
      for (const element of h.elements()) {
        await h.complete(element);
        if (element.localName === 'ali-recovery-wizard') await h.walk(element);
        await h.unfold(element);
        if (element.localName === 'ali-recovery-wizard') {
          h.type(h.one(element, '.signs input'), 'AliExpress');
          await h.until(() => h.every(element, '.signs .choice').length, 'cases that are found');
        }
        if (element.localName === 'ali-support-contacts') {
          await h.fillLetter(element);
          h.type(
            h.one(element, '.link-check input, .link-check textarea'),
            'https://www.aliexpress.com/item',
          );
          await element.updateComplete;
          h.click(element, '.link-check button');
          await h.until(() => h.text(element, '.link-check').includes('aliexpress.com'), 'an answer');
        }
        const length = h.text(element).length;
        h.ok(length > 500, `${element.localName} says only ${length} letters`);
        element.setAttribute('lang', to);
        await h.turns(element, to);
      }
    },
    /** Nothing of ours in the console, no error, no rejection. */
    quiet(allowed = /^$/) {
      const { errors, rejections } = seen;
      const said = seen.console.filter((line) => /ali-|lit/i.test(line) && !allowed.test(line));
      const loud = [...errors, ...rejections, ...said].filter((line) => !allowed.test(line));
      if (loud.length) throw new Error(`said: ${loud.join(' | ').slice(0, 600)}`);
    },
  };
  Object.defineProperty(window, 'hostile', { value: h });
})();
