import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../content/types.js';
import { icon } from './icon.js';
import { rich } from './rich-text.js';
import type { Reader } from './text.js';

/** The one sentence that protects a step: an icon and a line under it; nothing without a sentence. */
export const warning = (reader: Reader, text: Text | undefined): TemplateResult | typeof nothing =>
  text ? html`<p class="warning" part="safety">${icon('warning')}${rich(text, reader)}</p>` : nothing;
