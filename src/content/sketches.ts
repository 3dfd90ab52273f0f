/** The words of the sketches. Each sketch has a name for screen readers and a caption that says what it shows. */
import { msg } from '@lit/localize';
import type { SketchPart } from '../flow/sketches.js';
import type { SketchWords, Text } from './types.js';

export const sketches = {
  'block-page': {
    name: msg('Sketch of the block page'),
    text: msg(
      'Sketch: under the message stand four links. From top to bottom: {label-appeal}, the complaint centre, your orders, signing out.',
    ),
  },
  'appeal-form': {
    name: msg('Sketch of the appeal form'),
    text: msg(
      'Sketch: fields for what the page asks, one for your problem, and the button at the bottom. The names of the fields are not known.',
    ),
  },
  'help-menu': {
    name: msg('Sketch of the help menu'),
    text: msg(
      'Sketch: {label-help} stands at the top of the page. A list opens under it. Guides give its entries different names.',
    ),
  },
  'help-menu-en': {
    name: msg('Sketch of the help menu of the English site'),
    text: msg('Sketch: {label-help} stands at the top of the page, and {label-customer-support} under it.'),
  },
  'chat-topics': {
    name: msg('Sketch of the topics before the chat'),
    text: msg(
      'Sketch: three lists appear one after another. Ready answers follow, and the chat button stands at the bottom.',
    ),
  },
  'chat-topics-en': {
    name: msg('Sketch of the topics before the English chat'),
    text: msg(
      'Sketch: choose section, topic and kind of question. With some questions, {label-start-chatting} stands at the bottom.',
    ),
  },
  profile: {
    name: msg('Sketch of the line with your e-mail address'),
    text: msg('Sketch: beside your address stands {label-unconfirmed}, and beside that {label-edit}.'),
  },
  orders: {
    name: msg('Sketch of the order list'),
    text: msg('Sketch: your name stands at the top right. Your orders stand below, one under the other.'),
  },
} satisfies SketchWords;

/** Our own names for what stands there; not the words of the site. */
export const sketchParts = {
  complaint: msg('Complaint centre', { desc: 'drawn in a sketch of a page, our name for a link' }),
  'sign-out': msg('Sign out', { desc: 'drawn in a sketch of a page, our name for a link' }),
  form: msg('What the page asks', { desc: 'drawn in a sketch of a form, stands for its fields' }),
  describe: msg('Your problem, in short and simple English', { desc: 'drawn in a sketch of a form' }),
  send: msg('Send', { desc: 'drawn in a sketch of a form, our name for a button' }),
  category: msg('Category, such as profile or orders', { desc: 'drawn in a sketch, a list to choose from' }),
  subcategory: msg('Sub-category', { desc: 'drawn in a sketch, a list to choose from' }),
  exact: msg('Exact question', { desc: 'drawn in a sketch, a list to choose from' }),
  answers: msg('Ready answers', { desc: 'drawn in a sketch of a page before the chat' }),
  address: msg('Your e-mail address'),
  'your-name': msg('Your name'),
  order: msg('Order: number, date, amount', { desc: 'drawn in a sketch of the order list' }),
} satisfies Record<SketchPart, Text>;
