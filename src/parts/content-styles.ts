import { css, type CSSResultGroup } from 'lit';
import { sketchStyles } from './sketch-styles.js';

/** The title of contacts and reasons: larger than in the wizard, where the question is the largest text. */
export const titleStyles = css`
  .h0 {
    font-size: 1.5em;
    letter-spacing: -0.01em;
  }
  @container ali-help (max-width: 24em) {
    .h0 {
      font-size: 1.3em;
    }
  }
`;

/** Guides, notes, cards and lists. */
const cardStyles = css`
  .icon,
  .sketch svg {
    flex: none;
    width: 1.1em;
    height: 1.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon {
    margin-inline-end: 0.45em;
    vertical-align: -0.15em;
    stroke: var(--_accent);
  }
  .steps {
    counter-reset: step;
    gap: 0.9em;
    margin-top: 0.75em;
  }
  .step {
    position: relative;
    counter-increment: step;
    min-height: 1.75em;
    padding-inline-start: 2.5em;
  }
  .step::before {
    content: counter(step);
    position: absolute;
    inset: 0 auto auto 0;
    width: 1.8em;
    height: 1.8em;
    border-radius: 50%;
    color: var(--_on-accent);
    background: var(--_accent);
    font-weight: 700;
    font-size: 0.9em;
    line-height: 1.8em;
    text-align: center;
  }
  .guide .step::before {
    color: var(--_accent);
    background: none;
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }
  .fold {
    gap: 0.35em;
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .list {
    gap: 0.5em;
    margin-top: 0.5em;
  }
  .list > li {
    position: relative;
    padding-inline-start: 1.25em;
  }
  .list > li::before {
    content: '';
    position: absolute;
    inset: 0.62em auto auto 0.2em;
    width: 0.4em;
    height: 0.4em;
    /* Borders stay in forced colours, backgrounds do not. */
    border: 0.2em solid var(--_accent);
    border-radius: 50%;
  }
  .list > li:has(> details) {
    padding-inline-start: 0;
  }
  .list > li:has(> details)::before {
    content: none;
  }
  .list > li > details.guide {
    margin-top: 0;
  }
  .regions {
    margin-top: calc(var(--_space) * 1.75);
  }
  .regions > .small:last-child {
    margin-top: 0.75em;
  }
  .safety {
    margin: 0.25em 0 0.75em;
    padding: 0.75em 1em;
    background: var(--_warning-bg);
    border-inline-start: 0.25em solid var(--_warning);
    border-radius: 0.4em;
    font-size: 0.9375em;
  }
  details.guide,
  .step > details {
    margin-top: 0.5em;
  }
  .guide > summary,
  .step > details > summary {
    color: var(--_accent);
    font-size: 0.9375em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .guide-body {
    padding: 0.25em 0 0.75em 1em;
    border-inline-start: 2px solid var(--_line);
  }
  .after {
    margin-top: 0.9em;
  }
  .card {
    padding: 1em;
    background: var(--_raised);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  details.card {
    padding-block: 0.3em;
  }
  details.card[open] {
    padding-bottom: 1em;
  }
  .fields {
    gap: 0.75em;
    margin-top: 0.6em;
  }
  .fields .list {
    margin-top: 0;
  }
  .fields dt {
    margin-bottom: 0.2em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .disputed,
  .badge {
    display: inline-block;
    border: 1px solid currentColor;
    border-radius: 1em;
    font-size: 0.8125em;
  }
  .disputed {
    padding-inline: 0.5em;
    border-style: dotted;
    color: var(--_muted);
  }
  .cards {
    gap: 0.6em;
    margin-top: 0.75em;
  }
  .panel {
    border-bottom: 1px solid var(--_line);
  }
  .panel > .list {
    padding-bottom: 1em;
  }
  .mail {
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .mail,
  .from {
    margin-top: 0.6em;
  }
  .failed {
    width: 100%;
  }
  .copy[data-state='copied'] {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .copy[data-state='copied']::before {
    content: '✓ ';
  }
  @container ali-help (min-width: 34em) {
    .fields > div {
      display: grid;
      grid-template-columns: 9em 1fr;
      gap: 1em;
      align-items: baseline;
    }
  }
  @container ali-help (max-width: 24em) {
    .step {
      padding-inline-start: 2.1em;
    }
    .step > details {
      margin-inline-start: -2.1em;
    }
    .guide .step > details {
      margin-inline-start: 0;
    }
    .guide .step {
      padding-inline-start: 0;
    }
    .guide .step::before {
      position: static;
      display: block;
      margin-bottom: 0.3em;
    }
    .guide-body {
      padding-inline-start: 0.6em;
    }
  }
  @media (forced-colors: active) {
    .step::before {
      border: 1px solid;
    }
    .icon {
      stroke: currentColor;
    }
  }
  @media print {
    summary::before,
    .copy {
      display: none;
    }
    .card,
    .step {
      break-inside: avoid;
    }
  }
`;

/** What outcomes, contacts and reasons share. */
export const contentStyles: CSSResultGroup = [cardStyles, sketchStyles];
