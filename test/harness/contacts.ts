/** What tests of the contacts do on the page: read the cards, set the clock, choose what it is about. */
import { expect } from '@open-wc/testing';
import supportContacts from '../../packs/en/support-contacts.js';
import { contactIds, needs, type ContactId, type Need } from '../../src/content/ids.js';
import type { AliSupportContacts } from '../../src/elements/support-contacts/element.js';
import { all, one, unfold } from './harness.js';

export const tag = 'ali-support-contacts';
export const { contacts, contactUi } = supportContacts;
export const needIds = Object.keys(needs) as Need[];
export const words = (part: Element): string => part.textContent!.replace(/\s+/g, ' ').trim();
export const at = (time: string): Date => new Date(`2026-01-14T${time}:00+03:00`);

/** The contact whose name this is, in the language of the element. */
export const named = (element: AliSupportContacts, name: string): ContactId | undefined =>
  contactIds.find((id) => element.pack('support-contacts').contacts[id].name === name.trim());
/** All contacts, in the order of the list that is folded. */
export async function listed(element: AliSupportContacts): Promise<(ContactId | undefined)[]> {
  await unfold(element, '.all');
  return all(element, '.all .contact > summary').map((title) => named(element, title.textContent!));
}
/** The contacts below the open one. */
export const below = (element: AliSupportContacts): (ContactId | undefined)[] =>
  all(element, 'button.choice > span').map((row) =>
    named(element, row.firstChild!.nextSibling!.textContent!),
  );
/** The one contact that is open. */
export function open(element: Element): string {
  const cards = all(element, '.card');
  expect(cards).to.have.length(1);
  return cards[0]!.id;
}
export async function setClock(element: AliSupportContacts, time: string): Promise<void> {
  element.now = at(time);
  await element.updateComplete;
}
export async function choose(element: AliSupportContacts, need: Need): Promise<void> {
  one(element, '.need label', contactUi.needs[need]).click();
  await element.updateComplete;
}
