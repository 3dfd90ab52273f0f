/** What element tests share: a source with all languages and the pseudo-locale, and queries that hide shadow roots. */
import { fixture, html, nextFrame } from '@open-wc/testing';
import { define } from '../embed/elements.js';
import { lazySource } from '../embed/lazy.js';
import type { AliBlockReasons, AliRecoveryWizard, AliSupportContacts } from '../index.js';
import { useSource, type Import, type Source } from '../ui/source.js';
import type { AliHelpElement } from '../ui/element.js';
import { all, one, unfold } from './shadow.js';

export { all, one, unfold };
export { tags } from '../ui/tags.js';

const real = lazySource();

/** All locales, and `pseudo`, in which every word stands in ⟦ ⟧. */
export const testSource: Source = {
  ...real,
  locales: [...real.locales, 'pseudo'],
  packs: {
    ...real.packs,
    pseudo: {
      'recovery-wizard': () => import('../../packs/pseudo/recovery-wizard.js'),
      'support-contacts': () => import('../../packs/pseudo/support-contacts.js'),
      'block-reasons': () => import('../../packs/pseudo/block-reasons.js'),
      outcomes: () => import('../../packs/pseudo/outcomes.js'),
      details: () => import('../../packs/pseudo/details.js'),
      letters: () => import('../../packs/pseudo/letters.js'),
      sketches: () => import('../../packs/pseudo/sketches.js'),
    },
  },
};

define(testSource);
useSource(testSource);

interface Tags {
  'ali-recovery-wizard': AliRecoveryWizard;
  'ali-support-contacts': AliSupportContacts;
  'ali-block-reasons': AliBlockReasons;
}

/** Waits until the condition holds; fails after four seconds with what was waited for. */
export async function until(condition: () => unknown, what = String(condition)): Promise<void> {
  for (const end = Date.now() + 4000; !condition(); await nextFrame()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
  }
}

/** Content on screen, and everything that was fetched after it. */
export async function settled<T extends AliHelpElement>(element: T): Promise<T> {
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
export function paper(element: AliHelpElement): HTMLIFrameElement[] {
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
export async function overflow(element: AliHelpElement, width: number): Promise<string[]> {
  element.style.width = `${width}px`;
  await unfold(element);
  const edge = one(element, '.base').getBoundingClientRect().right;
  const out = all(element, '.base *:not(.sr)').filter(
    (part) => part.getBoundingClientRect().right > edge + 0.5,
  );
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

/** A source in which the packs of some locales are replaced. */
export function withPacks(replace: (locale: string, real: Import) => Import): Source {
  const packs = Object.entries(testSource.packs).map(([locale, each]) => [
    locale,
    Object.fromEntries(Object.entries(each).map(([name, real]) => [name, replace(locale, real)])),
  ]);
  return { ...testSource, packs: Object.fromEntries(packs) };
}

/** An import that always fails. */
export const fails: Import = () => Promise.reject(new Error('404'));
