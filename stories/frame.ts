/** What all stories share: the page around an element, waiting, and providers that are slow or fail. */
import type { ArgTypes, Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import { defineAll } from '../src/entry/define-all.js';
import { lazyProvider } from '../src/entry/lazy-provider.js';
import type { HelpElement } from '../src/base/help-element.js';
import { useProvider, type Import, type Provider } from '../src/base/provider.js';
import { tags, type Tag } from '../src/base/tags.js';
import manifest from '../dist/custom-elements.json';
import { all, one, unfold } from '../test/harness/shadow.js';
import { sheet } from './looks.js';

export { all, one, tags, unfold };

defineAll(lazyProvider);
useProvider(lazyProvider);

export type Story = StoryObj<Args>;
export type Args = Record<string, string | boolean | Date | undefined>;

/** Controls for the attributes with known values; the others get theirs from the manifest as it is. */
function controls(tag: Tag): ArgTypes {
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

const found = (canvas: HTMLElement): (HelpElement & HTMLElement)[] =>
  Array.from(canvas.querySelectorAll<HelpElement>(tags.join()));

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
export async function ready<T extends HelpElement>(canvas: HTMLElement): Promise<T> {
  await settled(canvas);
  return found(canvas)[0] as T;
}

/** English alone, and each import of a pack goes through `change` first. */
function changed(change: (get: Import) => Import): Provider {
  const en = Object.entries(lazyProvider.packs['en']!).map(([name, get]) => [name, change(get)]);
  return { ...lazyProvider, locales: ['en'], packs: { en: Object.fromEntries(en) } as Provider['packs'] };
}

const loading = (tag: Tag, change: (get: Import) => Import): Story => ({
  parameters: { docs: { story: { inline: false, height: '500px' } } },
  beforeEach: () => {
    useProvider(changed(change));
    return () => useProvider(lazyProvider);
  },
  render: (args) =>
    html`${element(tag, args, '<p slot="fallback">Write to <a href="https://example.com/">support</a>.</p>')}`,
});

/** Until the words are there, what stands between the tags is shown. */
export const slowPack = (tag: Tag): Story => ({
  ...loading(tag, (get) => (retry) => new Promise((resolve) => setTimeout(() => resolve(get(retry)), 1500))),
  play: async ({ canvasElement }) => {
    const fallback = canvasElement.querySelector(`${tag} > p`)!;
    await expect(fallback.checkVisibility()).toBe(true);
    await settled(canvasElement);
    await expect(fallback.checkVisibility()).toBe(false);
  },
});

/** The words cannot be loaded: the fallback stays, with a notice and a button that tries again until `shown` is. */
export function failingPack(tag: Tag, shown: string): Story {
  let allowed = false;
  return {
    ...loading(tag, (get) => {
      allowed = false;
      return (retry) => (allowed ? get(retry) : Promise.reject(new Error('no network')));
    }),
    play: async ({ canvasElement }) => {
      const host = canvasElement.querySelector(tag)!;
      await waitFor(() => expect(one(host, '.failure button')).toBeVisible(), { timeout: 20000 });
      await expect(host.querySelector('p')!.checkVisibility()).toBe(true);
      allowed = true;
      await userEvent.click(one(host, '.failure button'));
      await settled(canvasElement);
      await expect(one(host, shown)).toBeVisible();
    },
  };
}

/** Everything that can be unfolded is. */
export const unfolded: Story = {
  play: async ({ canvasElement }) => {
    const host = await ready(canvasElement);
    await unfold(host);
    await expect(all(host, 'details:not([open])').length).toBe(0);
  },
};

/** What the stories of an element begin with: each is looked at when complete, also by the accessibility check. */
export const about = (tag: Tag): Meta<Args> => ({
  component: tag,
  argTypes: controls(tag),
  render: (args) => html`${element(tag, args)}`,
  play: ({ canvasElement }) => settled(canvasElement),
});
