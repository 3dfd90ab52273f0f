/**
 * Schematic pictures of screens on which a shopper has to find something: what stands on each, from top to
 * bottom, as ids. A `label-…` is drawn as it stands on the screen; the other words are ours, in
 * `src/content/sketches.ts`.
 */
import type { LabelId } from '../content/facts.js';

export type SketchId =
  | 'block-page'
  | 'appeal-form'
  | 'help-menu'
  | 'help-menu-en'
  | 'chat-topics'
  | 'chat-topics-en'
  | 'profile'
  | 'orders';

/** What a sketch names where no label is known. */
export type SketchPart =
  | 'complaint'
  | 'sign-out'
  | 'form'
  | 'describe'
  | 'send'
  | 'category'
  | 'subcategory'
  | 'exact'
  | 'answers'
  | 'address'
  | 'your-name'
  | 'order';

export type SketchShape = 'bar' | 'text' | 'tag' | 'link' | 'item' | 'input' | 'list' | 'button' | 'order';
export type SketchItem = readonly [shape: SketchShape, word: LabelId | SketchPart];

const topics: readonly SketchItem[] = [
  ['list', 'category'],
  ['list', 'subcategory'],
  ['list', 'exact'],
  ['text', 'answers'],
];

export const sketches: Record<SketchId, readonly SketchItem[]> = {
  'block-page': [
    ['text', 'label-block-message'],
    ['link', 'label-appeal'],
    ['link', 'complaint'],
    ['link', 'label-manage-orders'],
    ['link', 'sign-out'],
  ],
  'appeal-form': [
    ['input', 'form'],
    ['input', 'describe'],
    ['button', 'send'],
  ],
  'help-menu': [
    ['bar', 'label-help'],
    ['item', 'label-customer-service'],
    ['item', 'label-help-centre'],
    ['item', 'label-buyer-guide'],
  ],
  'help-menu-en': [
    ['bar', 'label-help'],
    ['item', 'label-customer-support'],
  ],
  'chat-topics': [...topics, ['button', 'label-live-chat']],
  'chat-topics-en': [...topics, ['button', 'label-start-chatting']],
  profile: [
    ['tag', 'address'],
    ['tag', 'label-unconfirmed'],
    ['button', 'label-edit'],
  ],
  orders: [
    ['bar', 'your-name'],
    ['text', 'label-manage-orders'],
    ['order', 'order'],
    ['order', 'order'],
  ],
};
