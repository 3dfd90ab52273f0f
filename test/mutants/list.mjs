// Safeguards of our own code, each taken out once: in which file, where somebody should notice (tried in this order),
// what stands there and what takes its place.
const shell = 'src/base/help-element.test.ts';
const loading = 'src/base/loading-element.test.ts';
const wizard = 'src/elements/recovery-wizard/element.test.ts';
const address = 'src/elements/recovery-wizard/address.test.ts';
const contacts = 'src/elements/support-contacts/element.test.ts';
const channels = 'src/elements/support-contacts/channels.test.ts';
const hours = 'src/elements/support-contacts/hours.test.ts';
const letter = 'src/elements/support-contacts/letter.test.ts';
const letterLeaving = 'src/elements/support-contacts/letter-leaving.test.ts';
const reasons = 'src/elements/block-reasons/element.test.ts';
const outcome = 'src/elements/recovery-wizard/outcome.test.ts';
const fallback = 'test/built/fallback.test.mjs';
/** Before the name of hostile pages, which are tried in Chromium. */
export const hostile = 'hostile page: ';

const inFile = (file, tests, replaced) =>
  Object.entries(replaced).map(([name, [from, to]]) => ({ name, file, tests: [tests].flat(), from, to }));

export const mutants = [
  inFile('src/entry/define-tags.ts', 'test/built/embed-beside.test.mjs', {
    'the guard before a tag is defined': ['if (customElements.get(tag)) continue;', ''],
  }),
  inFile('src/entry/define-tags.ts', `${hostile}two versions`, {
    'first script wins': ['if (other) {', 'if (other && Date.now() < 0) {'],
  }),
  inFile('src/entry/lit-scope.ts', `${hostile}served as XHTML`, {
    'templates are HTML in a page that is XML': [
      "document.implementation.createHTMLDocument('')",
      'window.document',
    ],
  }),
  inFile('src/base/styled-element.ts', `${hostile}allow no name of ours, the loader:`, {
    'the fallback does not need a template': ['this.addFallback(root);', ''],
  }),
  inFile('src/base/styled-element.ts', shell, {
    'styles follow into another document': [
      /(adoptedCallback\(\): void \{[^}]*)this\.adoptStyles\(\);/,
      '$1',
    ],
  }),
  inFile('src/base/loading-element.ts', [loading, shell], {
    'a superseded load is dropped': ['if (load !== this.#load) return;\n      // When', '// When'],
    'another language when one cannot be loaded': [
      "ahead ? [locale] : [locale, 'en',",
      'true ? [locale] : [',
    ],
    'the language watcher stops on disconnect': [
      'watchLanguage(this, this.#followLanguage, signal);',
      'watchLanguage(this, this.#followLanguage, new AbortController().signal);',
    ],
    'a clone is not ready': ["if (!this.ready) this.removeAttribute('ready');", ''],
  }),
  inFile('src/base/loading-element.ts', `${hostile}thrown away at once`, {
    'an element thrown away before its turn is not drawn': [
      'if (!this.isConnected) await',
      'if (false) await',
    ],
  }),
  inFile('src/base/import-again.ts', [loading, shell, `${hostile}hold something else`], {
    'a failed file is asked for again': ['const ATTEMPTS = 3;', 'const ATTEMPTS = 1;'],
    'under another address': ['failedOnce.add(load);\n        if', 'if'],
    'another file in place of ours is no file of ours': ['if (!isValid(module?.default))', 'if (false)'],
  }),
  inFile('src/base/load-screen.ts', [loading, shell], {
    'what hangs is given up': ["setTimeout(() => reject(new Error('timeout')), 10000);", '0;'],
  }),
  inFile('src/base/attributes.ts', shell, {
    'a warning is said once': ['if (seen.get(attribute) === shown) return;', ''],
  }),
  inFile('src/base/language.ts', [shell, 'src/base/language.test.ts'], {
    'the language crosses shadow roots': ['root instanceof ShadowRoot ? root.host : null', 'null'],
  }),
  inFile('src/base/help-element.ts', [contacts, letterLeaving], {
    'a link can be kept by the page': [')) event.preventDefault();', ')) void event;'],
    'an event gets no subject and no body': ["link.href.replace(/^(mailto:[^?]*).*/, '$1')", 'link.href'],
  }),
  inFile('src/parts/copy-button.ts', contacts, { 'a refused clipboard': ['    ok = false;\n', ''] }),
  inFile('src/rules/replay.ts', [wizard, 'src/rules/replay.test.ts'], {
    'own entries only: nodes of the graph': [
      'Object.hasOwn(record, key) ? record[key] : undefined',
      'record[key]',
    ],
  }),
  inFile('src/rules/address.ts', ['src/rules/address.test.ts', address], {
    'own id only in the address': ['const start = `#${elementId || NAME}--`', 'const start = `#${NAME}--`'],
  }),
  inFile('src/rules/link.ts', 'src/rules/link.test.ts', {
    'look-alike names are not on the list': ['host.endsWith(`.${domain}`)', 'host.endsWith(domain)'],
  }),
  inFile('src/elements/support-contacts/element.ts', hours, {
    'the clock stops on disconnect': ['clearTimeout(this.#timer);\n  }\n\n  protected', '}\n\n  protected'],
    'the clock rests while the page is hidden': ['document.hidden || ', ''],
  }),
  inFile('src/elements/recovery-wizard/url-state.ts', address, {
    'the address is left alone after disconnect': [
      /(addEventListener\('(?:hashchange|popstate)', this\.#follow), \{ signal \}/g,
      '$1',
    ],
  }),
  inFile('src/elements/recovery-wizard/element.ts', [wizard, shell], {
    'no focus on load': ['    if (!this.#moved) return;\n', ''],
  }),
  inFile('src/elements/recovery-wizard/memory.ts', address, {
    'blocked storage': ['catch {\n    return undefined;', 'catch (error) {\n    throw error;'],
  }),
  inFile('src/elements/recovery-wizard/outcome.ts', [outcome, fallback], {
    'the first action stands on top': [
      /(\$\{steps\(host, id, outcome\)\})(\s+)(\$\{contact\(host, id, outcome\)\})/,
      '$3$2$1',
    ],
  }),
  inFile('src/parts/fold.ts', [outcome, contacts], {
    'what is folded is not drawn': [
      'host.drawsFolded || host.opened.has(key) || host.unfolded.has(key)',
      'true',
    ],
  }),
  inFile('src/parts/tools/letter.ts', letter, {
    'a letter says what the answers have said': ['?? new Set(said)', '?? new Set()'],
    'what is ticked belongs to one case': [/tickedIn\.(get|set)\(key/g, "tickedIn.$1('any'"],
  }),
  inFile('src/rules/letter.ts', 'src/rules/letter.test.ts', {
    'a line with a gap is not sent': ['parts.every(({ field, text }) => !field || text)', 'parts.length'],
    'a sentence that is not ticked is not sent': [': ticked.has(when));', ': true);'],
  }),
  inFile('src/rules/search.ts', 'src/rules/search.test.ts', {
    'only what has most of the words is found': ['most && words === most', 'words'],
  }),
  inFile('src/content/ids.ts', [channels, fallback], {
    'the Russian chat is not for Ukrainian readers': ["locale === 'uk' || regionId === 'ua' || ", ''],
  }),
  inFile('src/elements/block-reasons/solve.ts', reasons, {
    '“solve this” can be kept by the page': [/if \(!emit\(host, 'ali-link'[^\n]+\)\) return;/, ''],
  }),
].flat();
