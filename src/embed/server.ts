/**
 * npm: `ali-help/server` draws an element to HTML where there is no browser, as declarative shadow DOM. Needs
 * `@lit-labs/ssr`.
 */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult } from 'lit';
import { AliBlockReasons } from '../elements/block-reasons/element.js';
import { AliRecoveryWizard } from '../elements/recovery-wizard/element.js';
import { AliSupportContacts } from '../elements/support-contacts/element.js';
import { unpack } from '../flow/table.js';
import type { AliHelpElement } from '../ui/element.js';
import { merge } from '../ui/loading.js';
import { loadPack, loadView, source, useSource } from '../ui/source.js';
import { reasonsSource } from './npm/block-reasons.js';
import { wizardSource } from './npm/recovery-wizard.js';
import { contactsSource } from './npm/support-contacts.js';
import type { Tag } from '../ui/tags.js';

const classes: Readonly<Record<Tag, new () => AliHelpElement>> = {
  'ali-recovery-wizard': AliRecoveryWizard,
  'ali-support-contacts': AliSupportContacts,
  'ali-block-reasons': AliBlockReasons,
};

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
  wizardSource();
  contactsSource();
  if (!source()) useSource(reasonsSource());
  const { locales } = source()!;
  if (!locales.includes(locale)) throw new Error(`${locale} is none of ${locales.join(', ')}`);
  const type = classes[tag] as (new () => AliHelpElement) & typeof AliHelpElement;
  if (!type) throw new Error(`${tag} is none of ${Object.keys(classes).join(', ')}`);

  const all: [string, string | true][] = Object.entries({ lang: locale, ...attributes });
  // Reading them makes Lit look through the properties; in a browser the registry does that.
  void type.observedAttributes;
  const element = new type();
  for (const [name, value] of all) {
    const text = value === true ? '' : value;
    element.setAttribute(name, text);
    element.attributeChangedCallback(name, null, text);
  }
  const { view, pack, laterViews, laterPacks } = type.needs;
  const packs = [pack, ...laterPacks];
  const views = await Promise.all(
    [view, ...laterViews].map(async (name) => [name, await loadView<AliHelpElement>(name)] as const),
  );
  const words = await Promise.all(packs.map((name) => loadPack(locale, name)));
  const shapes = Object.assign({}, ...views.map(([, { shapes }]) => shapes));
  element.views = Object.fromEntries(views);
  element.words = merge(...words.map((each, index) => unpack(each, shapes[packs[index]!])));
  element.locale = locale;

  const sheets = [type.elementStyles, views.map(([, { styles }]) => styles)].flat(
    9,
  ) as unknown as CSSResult[];
  const css = [...new Set(sheets)].map(({ cssText }) => cssText).join('');
  const content = (await collectResult(render(element.render()))).replace(
    /<!--\/?lit-[^>]*-->|<!--\?-->/g,
    '',
  );
  const shown = all
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');
  return `<${tag}${shown}><template shadowrootmode="open"><style>${css}</style>${content}</template>${fallback}</${tag}>`;
}
