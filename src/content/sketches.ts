/** Sketches of screens on which a shopper has to find something: what stands on each, from top to bottom. */
import { msg } from '@lit/localize';
import type { Sketch, SketchItem } from './types.js';

const topics: readonly SketchItem[] = [
  {
    shape: 'list',
    text: msg('Category, such as profile or orders', { desc: 'drawn in a sketch, a list to choose from' }),
  },
  { shape: 'list', text: msg('Subcategory', { desc: 'drawn in a sketch, a list to choose from' }) },
  { shape: 'list', text: msg('Exact question', { desc: 'drawn in a sketch, a list to choose from' }) },
  { shape: 'text', text: msg('Ready-made answers', { desc: 'drawn in a sketch of a page before the chat' }) },
];
const order: SketchItem = {
  shape: 'order',
  text: msg('Order: number, date, amount', { desc: 'drawn in a sketch of the order list' }),
};

export const sketches = {
  'block-page': {
    name: msg('Sketch of the block page'),
    text: msg(
      'Sketch: under the message are four links. From top to bottom: {label-appeal}, the complaints centre, your orders and signing out.',
    ),
    items: [
      { shape: 'text', label: 'label-block-message' },
      { shape: 'link', label: 'label-appeal' },
      {
        shape: 'link',
        text: msg('Complaints centre', { desc: 'drawn in a sketch of a page, our name for a link' }),
      },
      { shape: 'link', label: 'label-manage-orders' },
      { shape: 'link', text: msg('Sign out', { desc: 'drawn in a sketch of a page, our name for a link' }) },
    ],
  },
  'appeal-form': {
    name: msg('Sketch of the appeal form'),
    text: msg(
      'Sketch: fields for what the page asks for, a field for your problem, and the button at the bottom.',
    ),
    items: [
      {
        shape: 'input',
        text: msg('What the page asks for', { desc: 'drawn in a sketch of a form, stands for its fields' }),
      },
      {
        shape: 'input',
        text: msg('Your problem, in short and simple English', { desc: 'drawn in a sketch of a form' }),
      },
      { shape: 'button', text: msg('Send', { desc: 'drawn in a sketch of a form, our name for a button' }) },
    ],
  },
  'help-menu': {
    name: msg('Sketch of the help menu'),
    text: msg(
      'Sketch: {label-help} is at the top of the page. The list that opens under it has one of these options.',
    ),
    items: [
      { shape: 'bar', label: 'label-help' },
      { shape: 'item', label: 'label-customer-service' },
      { shape: 'item', label: 'label-help-centre' },
      { shape: 'item', label: 'label-buyer-guide' },
    ],
  },
  'help-menu-en': {
    name: msg('Sketch of the help menu on the English site'),
    text: msg(
      'Sketch: your account page has {label-help-center}, or {label-customer-support} on older pages.',
    ),
    items: [
      { shape: 'item', label: 'label-help-center' },
      { shape: 'item', label: 'label-customer-support' },
    ],
  },
  'chat-topics': {
    name: msg('Sketch of the topic lists you see before the chat'),
    text: msg(
      'Sketch: three lists appear one by one. Then come ready-made answers, and the chat button is at the bottom.',
    ),
    items: [...topics, { shape: 'button', label: 'label-live-chat' }],
  },
  'chat-topics-en': {
    name: msg('Sketch of the topic lists you see before the English chat'),
    text: msg(
      'Sketch: choose a section, topic and type of question. For some questions, {label-start-chatting} is at the bottom.',
    ),
    items: [...topics, { shape: 'button', label: 'label-start-chatting' }],
  },
  profile: {
    name: msg('Sketch of the line with your e-mail address'),
    text: msg('Sketch: beside your e-mail address is {label-unconfirmed}, then the edit button.'),
    items: [
      { shape: 'tag', text: msg('Your e-mail address') },
      { shape: 'tag', label: 'label-unconfirmed' },
      { shape: 'button', text: msg('Edit button', { desc: 'drawn in a sketch of a page' }) },
    ],
  },
  orders: {
    name: msg('Sketch of the order list'),
    text: msg('Sketch: your name is at the top right. Your orders are below, one under the other.'),
    items: [
      { shape: 'bar', text: msg('Your name') },
      { shape: 'text', label: 'label-manage-orders' },
      order,
      order,
    ],
  },
} satisfies Record<string, Sketch>;
export type SketchId = keyof typeof sketches;
