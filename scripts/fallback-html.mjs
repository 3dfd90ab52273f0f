// How the static pages are written: plain text in, HTML out that is also well-formed XML, one block per line
// and no blank lines, so that an editor's automatic paragraphs find nothing to add.
const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text) => String(text).replace(/[&<>]/g, (sign) => signs[sign]);
const escapeValue = (text) => String(text).replace(/[&<>"]/g, (sign) => signs[sign]);

/** The content of an element that may hold a single paragraph as bare text. */
const bare = (inner) => inner.replace(/^<p>([^\n]*)<\/p>\n$/, '$1');

/** One element on a line of its own. Attributes without a value are left out. */
export function block(name, content, attributes = {}) {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeValue(value)}"`)
    .join('');
  const joined = Array.isArray(content) ? content.flat(9).filter(Boolean).join('') : content;
  const inner = name === 'li' || name === 'dd' ? bare(joined) : joined;
  return inner ? `<${name}${given}>${/^<(?!a |q |b>)/.test(inner) ? '\n' : ''}${inner}</${name}>\n` : '';
}

const own = (record, key) => Object.prototype.hasOwnProperty.call(record, key);

const mail = (address) => `<a href="mailto:${escapeValue(address)}">${escape(address)}</a>`;

/** A label of the shop's page: quoted in its own language, with a gloss in the reader's. */
function label([lang, text, gloss], locale) {
  const same = lang === locale || gloss.toLowerCase() === text.toLowerCase();
  const attribute = lang === locale ? '' : ` lang="${lang}"`;
  return `<q${attribute}>${escape(text)}</q>${same ? '' : ` (${escape(gloss)})`}`;
}

/**
 * What the three pages share: one locale, one heading level, one prefix for the ids, so that two pages can be
 * pasted into one post.
 */
export class Writer {
  constructor({ locale, words, flow, level, prefix }) {
    Object.assign(this, { locale, words, flow, level, prefix });
  }

  /** Plain text with its `{…}` marks turned into labels and addresses, as the elements show it. */
  rich(text) {
    const { EMAILS, HELP_PAGE } = this.flow;
    return text
      .split(/\{([a-z0-9-]+)\}/)
      .map((part, index) => {
        if (index % 2 === 0) return escape(part);
        if (own(this.words.labels, part)) return label(this.words.labels[part], this.locale);
        if (own(EMAILS, part)) return mail(EMAILS[part]);
        if (part === 'help-page') return escape(HELP_PAGE);
        throw new Error(`fallback: nothing stands for {${part}}`);
      })
      .join('');
  }

  mail(id) {
    return mail(this.flow.EMAILS[id]);
  }

  p(text) {
    return text ? block('p', this.rich(text)) : '';
  }

  /** A list; an entry that begins with a tag is already drawn. */
  list(entries, name = 'ul') {
    const items = entries.filter(Boolean).map((entry) => block('li', this.inline(entry)));
    return items.length ? block(name, items) : '';
  }

  inline(entry) {
    return typeof entry === 'string' ? this.rich(entry) : entry.html;
  }

  heading(below, text, attributes) {
    return block(`h${Math.min(this.level + below, 6)}`, this.rich(text), attributes);
  }

  details(summary, content, attributes) {
    return block('details', [block('summary', this.rich(summary)), content], attributes);
  }

  /** Pairs of a term and what belongs to it; a pair without content is left out. */
  fields(pairs) {
    const kept = pairs.filter(([, content]) => content);
    return kept.length
      ? block(
          'dl',
          kept.map(([name, content]) => [block('dt', escape(name)), block('dd', content)]),
        )
      : '';
  }

  id(name) {
    return `${this.prefix}-${name}`;
  }

  link(name, text) {
    return `<a href="#${this.id(name)}">${this.rich(text)}</a>`;
  }
}
