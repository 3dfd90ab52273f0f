/** What all stories share: the page around an element, waiting, and sources that are slow or fail. */
import type { ArgTypes, Decorator } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { waitFor } from 'storybook/test';
import { define } from '../src/embed/elements.js';
import { lazySource } from '../src/embed/lazy.js';
import type { AliHelpElement } from '../src/ui/element.js';
import { useSource, type Import, type Source } from '../src/ui/source.js';
import { tags, type Tag } from '../src/ui/tags.js';
import manifest from '../dist/custom-elements.json';
import { sheet } from './looks.js';

export { tags };
export { all, one, unfold } from '../src/testing/shadow.js';

const source = lazySource();
define(source);
useSource(source);

export type Args = Record<string, string | boolean | Date | undefined>;

/** Controls for the attributes with known values; the others get theirs from the manifest as it is. */
export function controls(tag: Tag): ArgTypes {
  const declarations = manifest.modules.flatMap((each) => each.declarations);
  const { attributes } = declarations.find(({ tagName }) => tagName === tag)!;
  const choices = attributes.map(({ name, type }) => [
    name,
    (type.text.match(/'[^']*'/g) ?? []).map((each) => each.slice(1, -1)),
  ]);
  return Object.fromEntries(
    choices
      .filter(([, options]) => options!.length)
      .map(([name, options]) => [name, { control: 'select', options }]),
  );
}

/** An element with what a story sets: strings as attributes, `true` as an empty one, tokens as styles, dates as properties. */
export function element(tag: Tag, args: Args = {}, fallback?: string): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    if (name.startsWith('--')) made.style.setProperty(name, String(value ?? ''));
    else if (value instanceof Date) Object.assign(made, { [name]: value });
    else if (value !== undefined && value !== false && value !== '')
      made.setAttribute(name, value === true ? '' : value);
  }
  if (fallback) made.innerHTML = fallback;
  return made;
}

/** The page of a blog around the story: language, light or dark, example theme, width. */
export const frame: Decorator = (story, { globals, parameters }) => {
  const { locale, scheme, look } = globals as Record<string, string>;
  const dark = scheme === 'dark';
  const { width, dir, page } = parameters as { width?: string; dir?: 'rtl'; page?: boolean };
  const content = story() as TemplateResult;
  if (page === false) return content;
  return html`<style>
      ${sheet}
    </style>
    <div
      lang=${locale ?? 'en'}
      dir=${dir ?? nothing}
      class="look-${look ?? 'none'}"
      style=${styleMap({
        colorScheme: dark ? 'dark' : 'light',
        color: dark ? '#eceff1' : '#1c1c1c',
        background: dark ? '#121212' : '#fff',
        font: '1rem/1.6 system-ui, sans-serif',
        padding: '1.5rem',
      })}
    >
      <div style=${styleMap({ maxWidth: width ?? '46rem' })}>${content}</div>
    </div>`;
};

const found = (canvas: HTMLElement): (AliHelpElement & HTMLElement)[] =>
  Array.from(canvas.querySelectorAll<AliHelpElement>(tags.join()));

/** Waits until every element of the story has everything it loads. */
export async function settled(canvas: HTMLElement): Promise<void> {
  await waitFor(
    () => {
      for (const each of found(canvas))
        if (!each.complete) throw new Error(`${each.localName} is still loading`);
    },
    { timeout: 20000 },
  );
  await Promise.all(found(canvas).map(({ updateComplete }) => updateComplete));
}

/** The only or first element of the story, complete. */
export async function ready<T extends AliHelpElement>(canvas: HTMLElement): Promise<T> {
  await settled(canvas);
  return found(canvas)[0] as T;
}

/** English alone, and each import of a pack goes through `change` first. */
function changed(change: (get: Import) => Import): Source {
  const en = Object.entries(source.packs['en']!).map(([name, get]) => [name, change(get)]);
  return { ...source, locales: ['en'], packs: { en: Object.fromEntries(en) } as Source['packs'] };
}

/** For `beforeEach`: elements of this story get their words late, or not before `allow` is called. */
export const network = { allow: (): void => undefined };
export function slowly(): () => void {
  useSource(
    changed((get) => (retry) => new Promise((resolve) => setTimeout(() => resolve(get(retry)), 1500))),
  );
  return () => useSource(source);
}
export function failing(): () => void {
  let allowed = false;
  network.allow = () => void (allowed = true);
  useSource(changed((get) => (retry) => (allowed ? get(retry) : Promise.reject(new Error('no network')))));
  return () => useSource(source);
}
