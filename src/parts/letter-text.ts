import { html, nothing, type TemplateResult } from 'lit';
import type { HelpElement } from '../base/help-element.js';
import type { LetterId } from '../content/letters.js';
import type { LetterLine } from '../content/types.js';
import { list } from './notes.js';
import { rich } from './rich-text.js';

/** Brackets mark what the reader puts in. */
const gaps = (text: string): string => text.replace(/\{(\w+)\}/g, '($1)');

/** What each line says: the English one to send, or its meaning. */
type Side = 'english' | 'meaning';

/** A letter for where nothing can be filled in: the lines that always stand, and those to add. */
export function letterText(host: HelpElement, id: LetterId, optionalTitle: string): TemplateResult {
  const { letters, letterUi } = host.pack('rest');
  const { subject, lines, hint } = letters[id];
  const textsOf = (side: Side, wanted: (line: LetterLine) => unknown): string[] =>
    lines.filter(wanted).map((line) => gaps(line[side]));
  const version = (side: Side): TemplateResult => {
    const optional = textsOf(side, ({ when }) => when);
    return html`<blockquote lang=${side === 'english' ? 'en' : nothing}>
        <p><b>${subject[side]}</b></p>
        ${textsOf(side, ({ when }) => !when).map((text) => html`<p>${text}</p>`)}
      </blockquote>
      ${
        optional.length
          ? html`<p>${optionalTitle}</p>
              <blockquote lang=${side === 'english' ? 'en' : nothing}>${list(host, optional)}</blockquote>`
          : nothing
      }`;
  };
  return html`${hint ? html`<p>${rich(hint, host)}</p>` : nothing} ${version('english')}
  ${
    host.locale === 'en'
      ? nothing
      : html`<p>${letterUi.meaning}</p>
          ${version('meaning')}`
  }`;
}
