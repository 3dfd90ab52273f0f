/** What element tests share: a provider with all languages and the pseudo-locale, and queries that hide shadow roots. */
import { fixture, html, nextFrame } from '@open-wc/testing';
import { defineAll } from '../../src/entry/define-all.js';
import { lazyProvider } from '../../src/entry/lazy-provider.js';
import type { AliBlockReasons, AliRecoveryWizard, AliSupportContacts } from '../../src/index.js';
import { packImports, useProvider, type Import, type Provider } from '../../src/base/provider.js';
import type { HelpElement } from '../../src/base/help-element.js';
import { all, one, unfold } from './shadow.js';

export { all, one, unfold };
export { tags } from '../../src/base/tags.js';

/** All locales; `pseudo`, in which every word stands in ⟦ ⟧; and `he`, English in Hebrew letters from right to left. */
export const testProvider: Provider = {
  ...lazyProvider,
  locales: [...lazyProvider.locales, 'pseudo', 'he'],
  packs: {
    ...lazyProvider.packs,
    pseudo: {
      'recovery-wizard': () => import('../../packs/pseudo/recovery-wizard.js'),
      'support-contacts': () => import('../../packs/pseudo/support-contacts.js'),
      'block-reasons': () => import('../../packs/pseudo/block-reasons.js'),
      rest: () => import('../../packs/pseudo/rest.js'),
    },
    he: {
      'recovery-wizard': () => import('../../packs/he/recovery-wizard.js'),
      'support-contacts': () => import('../../packs/he/support-contacts.js'),
      'block-reasons': () => import('../../packs/he/block-reasons.js'),
      rest: () => import('../../packs/he/rest.js'),
    },
  },
};

defineAll(testProvider);
useProvider(testProvider);

interface Tags {
  'ali-recovery-wizard': AliRecoveryWizard;
  'ali-support-contacts': AliSupportContacts;
  'ali-block-reasons': AliBlockReasons;
}

/** Waits until the condition holds; fails with what was waited for after `patience` milliseconds. */
export async function until(
  condition: () => unknown,
  what = String(condition),
  patience = 4000,
): Promise<void> {
  for (const end = Date.now() + patience; !condition(); await nextFrame()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
  }
}

/** Content on screen, and everything that was fetched after it. */
export async function settled<T extends HelpElement>(element: T): Promise<T> {
  await until(() => element.complete, `${element.localName} to be complete`);
  await element.updateComplete;
  return element;
}

/** An element with attributes, on the page and complete. */
export async function show<Tag extends keyof Tags>(
  tag: Tag,
  attributes: Record<string, string> = { lang: 'en' },
): Promise<Tags[Tag]> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag) as Tags[Tag];
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.append(element);
  await settled(element);
  return element;
}

/** What a reader can read: the text of the shadow tree, without styles. */
export const text = (element: Element, selector = '.base'): string =>
  one(element, selector).textContent!.replace(/\s+/g, ' ').trim();

/** The text nodes a reader sees, each with the language it is marked with; addresses and names from `Intl` are no words of ours. */
export function textNodes(element: Element): { text: string; lang: string }[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: { text: string; lang: string }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const content = node.textContent!.trim();
    const parent = node.parentElement;
    if (content && parent && !parent.closest('style, .address, .intl')) {
      found.push({ text: content, lang: parent.closest('[lang]')?.getAttribute('lang') ?? '' });
    }
  }
  return found;
}

/** The letters of an element in the pseudo-locale that stand outside the marks: words it holds itself. */
export function ownWords(element: Element): string {
  let depth = 0;
  const outside = textNodes(element)
    .filter(({ lang }) => lang === 'pseudo')
    .flatMap(({ text }) => [...text, ' '])
    .filter((char) => {
      if (char === '⟦') depth++;
      if (char === '⟧') depth--;
      return !depth && /[\p{L} ]/u.test(char);
    });
  return outside.join('').replace(/ +/g, ' ').trim();
}

/** The frames an element prints from now on; nothing reaches a printer. */
export function paper(element: HelpElement): HTMLIFrameElement[] {
  const frames: HTMLIFrameElement[] = [];
  const { append } = element.shadowRoot!;
  element.shadowRoot!.append = function (this: ShadowRoot, ...nodes: (Node | string)[]) {
    append.apply(this, nodes);
    for (const node of nodes) {
      if (!(node instanceof HTMLIFrameElement)) continue;
      frames.push(node);
      node.contentWindow!.print = () => undefined;
    }
  };
  return frames;
}

/** What sticks out of the element at a width in pixels, with everything unfolded. */
export async function overflow(element: HelpElement, width: number): Promise<string[]> {
  element.style.width = `${width}px`;
  await unfold(element);
  const edge = one(element, '.base').getBoundingClientRect();
  const out = all(element, '.base *:not(.sr)').filter((part) => {
    const { left, right, width: own } = part.getBoundingClientRect();
    return own > 0 && (right > edge.right + 0.5 || left < edge.left - 0.5);
  });
  element.style.width = '';
  return out.map((part) => `${part.localName}.${part.className}: ${part.textContent!.trim().slice(0, 40)}`);
}

/** Collects `console.warn` while `run` runs. */
export async function warnings(run: () => unknown): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...args: unknown[]) => void said.push(args.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said;
}

/** What is written to the clipboard while `run` runs; with `refuse` nothing is, and the page is told so. */
export async function withClipboard(run: () => unknown, refuse?: 'refuse'): Promise<string[]> {
  const { clipboard } = navigator;
  const written: string[] = [];
  const writeText = (text: string): Promise<void> =>
    refuse ? Promise.reject(new Error('denied')) : Promise.resolve(void written.push(text));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  try {
    await run();
  } finally {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  }
  return written;
}

/** A provider in which the packs of some locales are replaced. */
export function withPacks(replace: (locale: string, real: Import) => Import): Provider {
  const replaced = ([locale, imports]: [string, Provider['packs'][string]]) => [
    locale,
    packImports((name) => replace(locale, imports[name])),
  ];
  return { ...testProvider, packs: Object.fromEntries(Object.entries(testProvider.packs).map(replaced)) };
}

/** An import that always fails. */
export const fails: Import<never> = () => Promise.reject(new Error('404'));
