// Drawing where there is no browser: known tags and attributes as text, the result is HTML.
import { renderToString } from 'ali-help/server';

export const page: Promise<string> = renderToString(
  'ali-block-reasons',
  { open: 'glitch', hide: 'sources' },
  'uk',
  '<p>Зачекайте.</p>',
);
export const shortest: Promise<string> = renderToString('ali-recovery-wizard');
// @ts-expect-error no such element
void renderToString('ali-nothing');
// @ts-expect-error an attribute is a text, or true for one without a value
void renderToString('ali-support-contacts', { 'heading-level': 3 });
