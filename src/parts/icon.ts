import { html, type TemplateResult } from 'lit';

/** Small pictures beside headings, drawn on 16 × 16. The words say all that they say. */
const clock = 'M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM8 4.5V8l2.5 2';
const shield = 'M8 1.5l5.5 2v4c0 3.5-2.5 6-5.5 7-3-1-5.5-3.5-5.5-7v-4zM5.5 7.5l2 2 3-4';
const list = 'M2 4l1.5 1.5L6 3M2 11l1.5 1.5L6 10M8.5 4.5H14M8.5 11.5H14';
const icons = {
  now: list,
  safe: shield,
  prepare: 'M2 5h12v9H2zM5.5 5V2.5h5V5M2 9h12',
  contact: 'M2 2.5h12V11H7l-3.5 3v-3H2z',
  expect: clock,
  'if-not': 'M8 14.5V8L3 3M8 8l5-5M3 6V3h3M10 3h3v3',
  next: 'M3 14.5V2h10l-2.5 3.5L13 9H3',
  why: 'M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM6 6.2C6 3.7 10 3.8 10 6.2 10 7.6 8 7.7 8 9.2M8 11.7v0',
  tell: 'M7 2a5 5 0 100 10A5 5 0 007 2zM10.5 10.5l3.5 3.5',
  fix: list,
  long: clock,
  prevent: shield,
};
export type IconName = keyof typeof icons;

export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${icons[name]} /></svg>`;
