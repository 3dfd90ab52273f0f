// Safeguards of our own code, each taken out once. `from` is what stands in the file, `to` what takes its place;
// `tests` are where somebody should notice.
const element = 'src/ui/element.test.ts';
const loading = 'src/ui/loading-element.test.ts';
const wizard = 'src/elements/recovery-wizard/element.test.ts';
const address = 'src/elements/recovery-wizard/address.test.ts';
const contacts = 'src/elements/support-contacts/element.test.ts';
const tools = 'src/elements/support-contacts/tools.test.ts';
const reasons = 'src/elements/block-reasons/element.test.ts';
const beside = 'test/embed-beside.test.mjs';
const hostile = 'test/hostile.test.mjs';

export const mutants = [
  {
    name: 'the guard before a tag is defined',
    file: 'src/embed/register.ts',
    from: 'if (customElements.get(tag)) continue;',
    to: '',
    tests: [beside],
  },
  {
    name: 'first script wins',
    file: 'src/embed/register.ts',
    from: 'if (other) {',
    to: 'if (false) {',
    tests: [beside],
  },
  {
    name: 'templates are read as HTML in a page that is XML',
    file: 'src/embed/templates.ts',
    from: "reader.createElement('template')",
    to: "page.createElement('template')",
    tests: [hostile],
  },
  {
    name: 'the fallback does not need a template',
    file: 'src/ui/loading-element.ts',
    from: 'root.replaceChildren(slot);',
    to: 'root.replaceChildren();',
    tests: [hostile],
  },
  {
    name: 'a superseded load is dropped',
    file: 'src/ui/loading-element.ts',
    from: 'if (load !== this.#load) return;\n      this.take(',
    to: 'this.take(',
    tests: [loading, element],
  },
  {
    name: 'own entries only: nodes of the graph',
    file: 'src/flow/replay.ts',
    from: 'Object.hasOwn(record, key) ? record[key] : undefined',
    to: 'record[key]',
    tests: [wizard, 'src/flow/replay.test.ts'],
  },
  {
    name: 'a failed file is asked for again',
    file: 'src/ui/source.ts',
    from: 'const ATTEMPTS = 3;',
    to: 'const ATTEMPTS = 1;',
    tests: [loading, element],
  },
  {
    name: 'under another address',
    file: 'src/ui/source.ts',
    from: /failedOnce\.add\(get\);/,
    to: '',
    tests: [loading, element],
  },
  {
    name: 'the shape of a module is looked at',
    file: 'src/ui/source.ts',
    from: "if (!found || !/^(obj|str)/.test(typeof found)) return fail(new Error('not a module of ali-help'));",
    to: '',
    tests: [loading, element],
  },
  {
    name: 'what hangs is given up',
    file: 'src/ui/loading.ts',
    from: 'inTime(firstOf(locales, get))',
    to: 'firstOf(locales, get)',
    tests: [loading, element],
  },
  {
    name: 'the language watcher stops on disconnect',
    file: 'src/ui/loading-element.ts',
    from: 'watchLanguage(this, this.#refresh, signal);',
    to: 'watchLanguage(this, this.#refresh, new AbortController().signal);',
    tests: [element],
  },
  {
    name: 'the clock stops on disconnect',
    file: 'src/elements/support-contacts/element.ts',
    from: 'clearTimeout(this.#timer);\n  }\n\n  protected',
    to: '}\n\n  protected',
    tests: [contacts],
  },
  {
    name: 'the clock rests while the page is hidden',
    file: 'src/elements/support-contacts/element.ts',
    from: 'document.hidden || ',
    to: '',
    tests: [contacts],
  },
  {
    name: 'the address is left alone after disconnect',
    file: 'src/elements/recovery-wizard/element.ts',
    from: /(addEventListener\('(?:hashchange|popstate)', this\.#follow), \{ signal \}/g,
    to: '$1',
    tests: [address],
  },
  {
    name: 'a clone is not ready',
    file: 'src/ui/loading-element.ts',
    from: "if (!this.ready) this.removeAttribute('ready');",
    to: '',
    tests: [element],
  },
  {
    name: 'styles follow into another document',
    file: 'src/ui/loading-element.ts',
    from: '// Style sheets do not move to another document with the element.\n    this.#adopt();',
    to: '',
    tests: [element],
  },
  {
    name: 'a warning is said once',
    file: 'src/ui/attributes.ts',
    from: 'if (seen.get(attribute) === shown) return;',
    to: '',
    tests: [element],
  },
  {
    name: 'the language crosses shadow roots',
    file: 'src/ui/language.ts',
    from: 'root instanceof ShadowRoot ? root.host : null',
    to: 'null',
    tests: [element, 'src/ui/language.test.ts'],
  },
  {
    name: 'another language when one cannot be loaded',
    file: 'src/ui/loading-element.ts',
    from: "ahead ? [locale] : [locale, 'en', ...(source()?.locales ?? [])]",
    to: '[locale]',
    tests: [loading, element],
  },
  {
    name: 'a link can be kept by the page',
    file: 'src/ui/element.ts',
    from: ')) event.preventDefault();',
    to: ')) void event;',
    tests: [contacts],
  },
  {
    name: 'an event gets no subject and no body',
    file: 'src/ui/element.ts',
    from: "link.href.replace(/^(mailto:[^?]*).*/, '$1')",
    to: 'link.href',
    tests: [contacts, tools],
  },
  {
    name: 'no focus on load',
    file: 'src/elements/recovery-wizard/element.ts',
    from: 'if (!this.#moved || !this.ready) return;',
    to: 'if (!this.ready) return;',
    tests: [wizard, element],
  },
  {
    name: 'blocked storage',
    file: 'src/elements/recovery-wizard/memory.ts',
    from: 'catch {\n    return undefined;',
    to: 'catch (error) {\n    throw error;',
    tests: [address],
  },
  {
    name: 'a refused clipboard',
    file: 'src/ui/copy.ts',
    from: '    ok = false;\n',
    to: '',
    tests: [contacts],
  },
  {
    name: 'own id only in the address',
    file: 'src/logic/fragment.ts',
    from: "elementId ? `${elementId}.` : ''",
    to: "''",
    tests: ['src/logic/fragment.test.ts', address],
  },
  {
    name: '“solve this” can be kept by the page',
    file: 'src/elements/block-reasons/solve.ts',
    from: /if \(!emit\(host, 'ali-link'[^\n]+\)\) return;/,
    to: '',
    tests: [reasons],
  },
  {
    name: 'look-alike names are not on the list',
    file: 'src/logic/link.ts',
    from: 'host.endsWith(`.${domain}`)',
    to: 'host.endsWith(domain)',
    tests: ['src/logic/link.test.ts'],
  },
];
