/** npm: `ali-help/server` draws an element where there is no browser. Needs `@lit-labs/ssr`. */
import type { Tag } from '../base/tags.js';
import { serverElement, toHTML } from './server-element.js';

const escape = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/**
 * Draws an element with these attributes in a locale. The page shows it without scripts; once the element is
 * defined there, it takes over in place.
 *
 * @param fallback - HTML for between the tags, for browsers without declarative shadow DOM. Not escaped.
 */
export async function renderToString(
  tag: Tag,
  attributes: Readonly<Record<string, string | true>> = {},
  locale = 'en',
  fallback = '',
): Promise<string> {
  const all = Object.entries<string | true>({ lang: locale, ...attributes });
  const element = await serverElement(tag, locale, all);
  const css = element.sheets.map(({ cssText }) => cssText).join('');
  const content = await toHTML(element.render());
  const shown = all
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');
  const marked = fallback && `<div slot="fallback">${fallback}</div>`;
  return `<${tag}${shown}><template shadowrootmode="open"><style>${css}</style>${content}</template>${marked}</${tag}>`;
}
