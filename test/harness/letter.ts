/** What tests of the letter do on the page: open it, choose, type, tick, read, copy. */
import { oneEvent } from '@open-wc/testing';
import rest from '../../packs/en/rest.js';
import type { HelpElement } from '../../src/base/help-element.js';
import type { LetterId } from '../../src/content/letters.js';
import { tag } from './contacts.js';
import { all, one, show, unfold, withClipboard } from './harness.js';

export const { letters, letterUi } = rest;
export const letterIds = Object.keys(letters) as LetterId[];

/** The English of the lines that stand in a letter without a field or a tick. */
export const bare = (id: LetterId): string =>
  letters[id].lines
    .filter(({ english, when }) => !when && !english.includes('{'))
    .map(({ english }) => english)
    .join('\n');
/** The line of a letter with this condition, or with this field in it. */
export const lineOf = (id: LetterId, mark: string): string =>
  letters[id].lines.find(({ english, when }) => when === mark || english.includes(`{${mark}}`))!.english;

/** The contacts with "another message" unfolded, and the fields of that message. */
export async function writing(attributes: Record<string, string> = { lang: 'en' }) {
  const element = await show(tag, attributes);
  await unfold(element, '.write, .write .how');
  return element;
}
export async function type(element: HelpElement, selector: string, value: string, index = 0): Promise<void> {
  const field = all(element, selector)[index] as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: value }));
  await element.updateComplete;
}
export const login = '.write input[type=text]';
export const details = '.write textarea';
export async function choose(element: HelpElement, id: LetterId): Promise<void> {
  const select = one(element, '.write select') as HTMLSelectElement;
  select.value = id;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
  await unfold(element, '.write .how');
}
/** The message as it stands on the screen, a line for each of its own. */
export const shown = (element: Element, within = '.write', lines = 'p'): string =>
  all(element, `${within} .message ${lines}`)
    .map((line) => line.textContent!.trim())
    .join('\n');
/** Those of its lines in which nothing is still to be filled in. */
export const whole = (element: Element, within = '.write'): string =>
  shown(element, within, 'p:not(:has(.blank))');
export const boxes = (element: Element, within = '.write'): HTMLInputElement[] =>
  all(element, `${within} .letter .tick input`) as HTMLInputElement[];
export async function tick(element: HelpElement, words: string, within = '.write'): Promise<void> {
  one(element, `${within} .letter .tick`, words).click();
  await element.updateComplete;
}
/** What the main button copies. */
export async function copied(element: HelpElement, within = '.write'): Promise<string> {
  const [body] = await withClipboard(async () => {
    const told = oneEvent(element, 'ali-copy');
    one(element, `${within} .letter .button`).click();
    await told;
  });
  return body!;
}
export const mail = (element: Element): HTMLAnchorElement | undefined =>
  all(element, '.write .letter a[data-kind=email]')[0] as HTMLAnchorElement | undefined;
