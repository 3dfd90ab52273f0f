/** Elements with everything they are drawn from, where there is no browser. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { HelpElement } from '../base/help-element.js';
import { loadPacks, loadRest } from '../base/load-screen.js';
import { provider, useProvider } from '../base/provider.js';
import type { Tag } from '../base/tags.js';
import { classes } from './define-all.js';
import { lazyProvider } from './lazy-provider.js';

/** An element with these attributes and all words of a locale; throws for an unknown tag or locale. */
export async function serverElement<Name extends Tag>(
  tag: Name,
  locale: string,
  attributes: Iterable<readonly [name: string, value: string | true]>,
): Promise<InstanceType<(typeof classes)[Name]>> {
  if (!provider()) useProvider(lazyProvider);
  const { locales } = lazyProvider;
  if (!locales.includes(locale)) throw new Error(`${locale} is none of ${locales.join(', ')}`);
  if (!Object.hasOwn(classes, tag)) throw new Error(`${tag} is none of ${Object.keys(classes).join(', ')}`);
  const type: (new () => HelpElement) & typeof HelpElement = classes[tag];
  // Lit prepares the properties of a class when this is read, which in a browser the registry does.
  void type.observedAttributes;
  const element = new type();
  for (const [name, value] of attributes) {
    const text = value === true ? '' : value;
    element.setAttribute(name, text);
    element.attributeChangedCallback(name, null, text);
  }
  const { firstPack, laterPacks } = type.needs;
  const packs = await loadPacks(locale, [firstPack, ...laterPacks]);
  element.accept({ locale, packs, rest: await loadRest() }, true);
  // The class was looked up by this very tag.
  return element as InstanceType<(typeof classes)[Name]>;
}

/** A template as HTML, without the marks by which Lit would find its parts again. */
export const toHTML = async (template: unknown): Promise<string> =>
  (await collectResult(render(template))).replace(/<!--\/?lit-[^>]*-->|<!--\?-->/g, '');
