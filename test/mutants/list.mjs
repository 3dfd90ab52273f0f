// Safeguards of our own code, each taken out once: file → name → what stands there, what takes its place, and where
// somebody should notice, tried in this order.
const shell = 'src/base/help-element.test.ts';
const loading = 'src/base/loading-element.test.ts';
const wizard = 'src/elements/recovery-wizard/element.test.ts';
const address = 'src/elements/recovery-wizard/address.test.ts';
const contacts = 'src/elements/support-contacts/element.test.ts';
const tools = 'src/elements/support-contacts/tools.test.ts';
const reasons = 'src/elements/block-reasons/element.test.ts';
const beside = 'test/built/embed-beside.test.mjs';
/** Before the name of hostile pages, which are tried in Chromium. */
export const hostile = 'hostile page: ';

const byFile = {
  'src/entry/define-tags.ts': {
    'the guard before a tag is defined': ['if (customElements.get(tag)) continue;', '', beside],
    'first script wins': ['if (other) {', 'if (false) {', `${hostile}two versions`],
  },
  'src/entry/lit-scope.ts': {
    'templates are read as HTML in a page that is XML': [
      "document.implementation.createHTMLDocument('')",
      'window.document',
      `${hostile}served as XHTML`,
    ],
  },
  'src/base/styled-element.ts': {
    'the fallback does not need a template': [
      "this.addPlaceholder(this.ownerDocument.createElement('slot'), root);",
      '',
      `${hostile}allow no name of ours, the loader:`,
    ],
    'styles follow into another document': [
      /(adoptedCallback\(\): void \{[^}]*)this\.adoptStyles\(\);/,
      '$1',
      shell,
    ],
  },
  'src/base/loading-element.ts': {
    'a superseded load is dropped': [
      'if (load !== this.#load) return;\n      // Another language',
      '// Another language',
      loading,
      shell,
    ],
    'the language watcher stops on disconnect': [
      'watchLanguage(this, this.#followLanguage, signal);',
      'watchLanguage(this, this.#followLanguage, new AbortController().signal);',
      shell,
    ],
    'a clone is not ready': ["if (!this.ready) this.removeAttribute('ready');", '', shell],
    'another language when one cannot be loaded': [
      "ahead ? [locale] : [locale, 'en',",
      'true ? [locale] : [',
      loading,
      shell,
    ],
    'an element thrown away before its turn is not drawn': [
      'if (!this.isConnected) await',
      'if (false) await',
      `${hostile}thrown away at once`,
    ],
  },
  'src/base/import-again.ts': {
    'a failed file is asked for again': ['const ATTEMPTS = 3;', 'const ATTEMPTS = 1;', loading, shell],
    'under another address': ['failedOnce.add(load);\n        if', 'if', loading, shell],
    'another file in place of ours is no file of ours': [
      'if (!isValid(module?.default))',
      'if (false)',
      loading,
      `${hostile}hold something else`,
    ],
  },
  'src/base/load-screen.ts': {
    'what hangs is given up': [
      "const timer = setTimeout(() => reject(new Error('timeout')), 10000);",
      'const timer = 0;',
      loading,
      shell,
    ],
  },
  'src/base/attributes.ts': {
    'a warning is said once': ['if (seen.get(attribute) === shown) return;', '', shell],
  },
  'src/base/language.ts': {
    'the language crosses shadow roots': [
      'root instanceof ShadowRoot ? root.host : null',
      'null',
      shell,
      'src/base/language.test.ts',
    ],
  },
  'src/base/help-element.ts': {
    'a link can be kept by the page': [')) event.preventDefault();', ')) void event;', contacts],
    'an event gets no subject and no body': [
      "link.href.replace(/^(mailto:[^?]*).*/, '$1')",
      'link.href',
      contacts,
      tools,
    ],
  },
  'src/parts/copy-button.ts': { 'a refused clipboard': ['    ok = false;\n', '', contacts] },
  'src/rules/replay.ts': {
    'own entries only: nodes of the graph': [
      'Object.hasOwn(record, key) ? record[key] : undefined',
      'record[key]',
      wizard,
      'src/rules/replay.test.ts',
    ],
  },
  'src/rules/fragment.ts': {
    'own id only in the address': [
      "elementId ? `${elementId}.` : ''",
      "''",
      'src/rules/fragment.test.ts',
      address,
    ],
  },
  'src/rules/link.ts': {
    'look-alike names are not on the list': [
      'host.endsWith(`.${domain}`)',
      'host.endsWith(domain)',
      'src/rules/link.test.ts',
    ],
  },
  'src/elements/support-contacts/element.ts': {
    'the clock stops on disconnect': [
      'clearTimeout(this.#timer);\n  }\n\n  protected',
      '}\n\n  protected',
      contacts,
    ],
    'the clock rests while the page is hidden': ['document.hidden || ', '', contacts],
  },
  'src/elements/recovery-wizard/element.ts': {
    'the address is left alone after disconnect': [
      /(addEventListener\('(?:hashchange|popstate)', this\.#followAddress), \{ signal \}/g,
      '$1',
      address,
    ],
    'no focus on load': [
      'if (!this.#moved || !this.ready) return;',
      'if (!this.ready) return;',
      wizard,
      shell,
    ],
  },
  'src/elements/recovery-wizard/memory.ts': {
    'blocked storage': ['catch {\n    return undefined;', 'catch (error) {\n    throw error;', address],
  },
  'src/elements/block-reasons/solve.ts': {
    '“solve this” can be kept by the page': [/if \(!emit\(host, 'ali-link'[^\n]+\)\) return;/, '', reasons],
  },
};

export const mutants = Object.entries(byFile).flatMap(([file, named]) =>
  Object.entries(named).map(([name, [from, to, ...tests]]) => ({ name, file, from, to, tests })),
);
