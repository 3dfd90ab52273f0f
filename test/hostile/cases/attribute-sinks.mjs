// What may come out of an element, whatever went into its attributes.

/** In the page: notes what reaches a place where it could do harm, and gives `h` what looks for it in an element. */
export function watchSinks(h) {
  const sinks = (h.sinks = []);
  const note = (what, value) => {
    if (/evil|alert\(1\)|banana|zqx9|passwd/i.test(String(value)))
      sinks.push(`${what}: ${String(value).slice(0, 90)}`);
  };
  const setter = (type, property) => {
    const old = Object.getOwnPropertyDescriptor(type.prototype, property);
    if (!old) return;
    Object.defineProperty(type.prototype, property, {
      ...old,
      set(value) {
        note(`${type.name}.${property}`, value);
        old.set.call(this, value);
      },
    });
  };
  setter(Element, 'innerHTML');
  setter(Element, 'outerHTML');
  setter(ShadowRoot, 'innerHTML');
  setter(HTMLAnchorElement, 'href');
  setter(HTMLScriptElement, 'src');
  setter(HTMLScriptElement, 'text');
  setter(HTMLImageElement, 'src');
  setter(HTMLIFrameElement, 'src');
  setter(HTMLIFrameElement, 'srcdoc');
  setter(HTMLLinkElement, 'href');
  setter(HTMLStyleElement, 'textContent');
  const live = /^(href|src|srcdoc|style|action|formaction|xlink:href|on.*)$/i;
  const call = (object, name) => {
    const old = object[name];
    object[name] = function (...args) {
      // The attributes of our elements are the input itself.
      const harmless = name === 'setAttribute' && (!live.test(args[0]) || /^ali-/.test(this.localName));
      if (!harmless) args.forEach((value) => note(name, value));
      return old.apply(this, args);
    };
  };
  call(Element.prototype, 'setAttribute');
  call(Element.prototype, 'insertAdjacentHTML');
  call(Document.prototype, 'write');
  for (const name of ['open', 'fetch', 'eval', 'alert']) call(window, name);

  h.scan = (element) => {
    const names = ['href', 'src', 'action', 'style', 'srcdoc'];
    for (const part of h.every(element, names.map((name) => `[${name}]`).join()))
      for (const name of names.filter((each) => part.hasAttribute(each))) {
        const value = part.getAttribute(name);
        note(`<${part.localName} ${name}>`, value);
        if (name === 'href' && !/^(https:|mailto:|#)/.test(value)) sinks.push(`scheme ${value.slice(0, 60)}`);
        if (/^mailto:[^?]*\?.*\b(bcc|cc)=/i.test(value)) sinks.push(value.slice(0, 60));
      }
    if (h.every(element, 'script, img, iframe, object, embed').length) sinks.push('a foreign element');
    note('text', element.shadowRoot.textContent);
  };
  /** Nothing was reached, nothing was thrown, and the console was told so in clean and short lines. */
  h.nothingReached = (lines) => {
    h.equal(sinks.join(' | '), '', 'reached');
    h.equal([...h.seen.errors, ...h.seen.rejections].join(' | '), '', 'errors');
    for (const line of lines) {
      h.ok(line.length < 900, `a warning of ${line.length} letters`);
      const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
      h.ok(!raw.test(line), `raw control characters: ${escape(line)}`);
    }
  };
  /** An element shows its content, whatever its attributes say; laying it out each time would take long. */
  h.notBlank = (element, seen = true) => {
    h.ok(h.text(element).length > 100, `blank: “${h.text(element).slice(0, 80)}”`);
    h.ok(!seen || h.visible(element, 50), 'it cannot be seen');
    h.ok(element.hasAttribute('ready'), 'it does not say that it is ready');
  };
  /** Sets an attribute and waits for it; how long it took. Other programs can only make it slower: the best of three counts. */
  h.setTimed = async (element, name, value) => {
    let took = Infinity;
    for (let tries = 0; tries < 3 && took > 500; tries++) {
      if (tries) element.removeAttribute(name);
      await element.updateComplete;
      const begun = performance.now();
      element.setAttribute(name, value);
      await element.updateComplete;
      took = Math.min(took, performance.now() - begun);
    }
    return took;
  };
}
