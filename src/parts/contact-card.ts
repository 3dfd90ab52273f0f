import { html, nothing, type TemplateResult } from 'lit';
import { EMAILS, HOURS, MOSCOW } from '../content/facts.js';
import type { ContactId, GuideRef } from '../content/ids.js';
import type { Contact } from '../content/types.js';
import { chatState, visitorZone, windowIn } from '../rules/hours.js';
import type { HelpElement } from '../base/help-element.js';
import { copyButton } from './copy-button.js';
import { guide } from './guide.js';
import { heading } from './heading.js';
import { field, list } from './notes.js';
import { address, rich } from './rich-text.js';
import { changing, fill } from './text.js';
import { letterTool, type LetterCase } from './tools/letter.js';
import { warning } from './warning.js';

/** The time that opening hours are told for. */
export interface Clock {
  readonly now: Date;
  /** The reader's time zone, where it is known. */
  readonly zone: string | undefined;
}
export const browserClock = (): Clock => ({ now: new Date(), zone: visitorZone() });

/** Whether somebody is there: a dot and a few words. */
export function contactStatus(
  host: HelpElement,
  { hours, status, email }: Contact,
  { now, zone }: Clock,
): TemplateResult | typeof nothing {
  const { contactUi } = host.pack('support-contacts');
  const dot = (text: string, shut = false): TemplateResult =>
    html`<span class=${shut ? 'status shut' : 'status'} part="badge">${changing(text)}</span>`;
  if (hours === 'always') return dot(contactUi.always);
  if (hours !== 'chat-ru')
    return status ? (email ? html`<span class="small">${status}</span>` : dot(status)) : nothing;
  const state = chatState(now);
  const { from } = windowIn(zone ?? MOSCOW, HOURS.both, now);
  const time = zone ? from : `${from} (${contactUi.moscowTime})`;
  return dot(fill(contactUi.open[state], { time }), state === 'none');
}

/** The way there, station by station. */
const path = (host: HelpElement, stations: readonly string[]): TemplateResult =>
  html`<ol class="path">
    ${stations.map((station) => html`<li><span>${rich(station, host)}</span></li>`)}
  </ol>`;

/** The address with a button that copies it. */
const mailAddress = (host: HelpElement, { email }: Contact): TemplateResult | typeof nothing =>
  email
    ? html`<div class="mail">${address(email)} ${copyButton(host, 'email', email, EMAILS[email])}</div>`
    : nothing;

/** What to know before writing; `all` also tells what it is for and how long an answer takes. */
export function contactFacts(host: HelpElement, contact: Contact, all: boolean): TemplateResult {
  const { fields } = host.pack('support-contacts').contactUi;
  const { good, not, prepare, language, reply, note } = contact;
  const text = (words: string | undefined): unknown => words && rich(words, host);
  return html`<dl class="facts">
      ${all ? html`${field(fields.good, text(good))} ${field(fields.not, text(not))}` : nothing}
      ${field(fields.prepare, all ? list(host, prepare) : prepare.join(' · '))}
      ${field(fields.language, text(language))} ${all ? field(fields.reply, text(reply)) : nothing}
    </dl>
    ${all && note ? html`<p class="small">${rich(note, host)}</p>` : nothing}`;
}

/** How to get to a contact, and everything about it; for lists of all contacts. */
export const contactDetails = (host: HelpElement, contact: Contact): TemplateResult =>
  html`${path(host, contact.path)} ${mailAddress(host, contact)} ${contactFacts(host, contact, true)}
  ${warning(host, contact.warning)} ${contact.guides.map((each) => guide(host, each, contact.name))}`;

interface CardParts {
  /** A line above the heading, such as "Start here". */
  readonly label?: string | typeof nothing;
  readonly title: string;
  /** How far its heading is below the element's own. */
  readonly below: number;
  readonly clock: Clock;
  readonly letter?: Omit<LetterCase, 'email' | 'caution'> | undefined;
  /** Guides that stand elsewhere on the page. */
  readonly without?: readonly GuideRef[];
  /** Whether what to prepare stands in the card. */
  readonly facts?: boolean;
}

/** One contact with the message to send: place, whether somebody is there, the way, the message, one button. */
export function contactCard(
  host: HelpElement,
  id: ContactId,
  { label = nothing, title, below, clock, letter, without = [], facts }: CardParts,
): TemplateResult {
  const contact = host.pack('support-contacts').contacts[id];
  const caution = warning(host, contact.warning);
  return html`<div class="card" part="contact card" id=${id}>
    ${label === nothing ? nothing : html`<p class="label">${label}</p>`}
    <div class="place">
      ${heading(host, below, title, 'section-title', true)} ${contactStatus(host, contact, clock)}
    </div>
    ${path(host, contact.path)} ${mailAddress(host, contact)}
    ${facts ? contactFacts(host, contact, false) : nothing}
    ${
      letter && host.complete
        ? letterTool(host, { ...letter, email: contact.email, caution })
        : html`${caution}
          ${contact.guides.filter((each) => !without.includes(each)).map((each) => guide(host, each, id))}`
    }
  </div>`;
}
