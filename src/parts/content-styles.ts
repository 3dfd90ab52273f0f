import { css, type CSSResultGroup } from 'lit';
import { sketchStyles } from './sketch-styles.js';
import { stepStyles } from './step-styles.js';

/** The one main button of a page. */
const buttonStyles = css`
  .button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-height: 3em;
    padding: 0.5em 1.25em;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.8);
    font-weight: 600;
    line-height: 1.3;
  }
  .button:hover {
    filter: brightness(0.94);
  }
  @media (forced-colors: active) {
    .button {
      border-width: 2px;
    }
  }
`;

/** Sections, lists, folded detail and warnings. */
const textStyles = css`
  .section {
    margin-top: var(--_gap);
  }
  .section > .section-title + * {
    margin-top: 0.5em;
  }
  svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
  }
  .icon {
    flex: none;
    width: 1.125em;
    height: 1.125em;
  }
  .warning {
    position: relative;
    margin-top: 0.25em;
    padding-inline-start: 1.625em;
    font-size: 0.9375em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .warning .icon {
    position: absolute;
    inset-inline-start: 0;
    top: 0.14em;
    color: var(--_warning);
  }
  .list > li {
    position: relative;
    padding-inline-start: 1.25em;
  }
  .list > li + li {
    margin-top: 0.5em;
  }
  .list > li::before {
    content: '';
    position: absolute;
    inset-block: 0.62em auto;
    inset-inline: 0.2em auto;
    /* Borders stay in forced colours, backgrounds do not. */
    border: 0.2em solid var(--_muted);
    border-radius: 50%;
  }
  .list > li:has(> details) {
    padding-inline-start: 0;
  }
  .list > li:has(> details)::before {
    content: none;
  }
  .how > summary {
    justify-content: flex-start;
    padding-block: 0.375em;
    color: var(--_accent);
    font-size: 0.9375em;
  }
  .how > .fold-body {
    padding-bottom: 0.5em;
  }
  .fold-body .folds {
    margin-top: 0.5em;
    padding-inline-start: 1em;
  }
  .disputed {
    padding-inline: 0.5em;
    border: 1px dotted currentColor;
    border-radius: 1em;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .facts {
    margin-top: 0.75em;
  }
  .facts > div + div {
    margin-top: 0.5em;
  }
  .facts dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  @container ali-help (min-width: 34em) {
    .facts > div {
      display: grid;
      grid-template-columns: 7.5em 1fr;
      gap: 1em;
      align-items: baseline;
    }
  }
  @media print {
    .copy {
      display: none;
    }
    :is(.card, .step) {
      break-inside: avoid;
    }
  }
`;

/** One contact: a raised card without a border. */
const cardStyles = css`
  .card {
    padding: var(--_space);
    background: var(--_raised);
    border-radius: var(--_radius);
  }
  .card > .label {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 700;
  }
  .place {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.75em;
    align-items: baseline;
    justify-content: space-between;
  }
  .status {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .status::before {
    content: '';
    flex: none;
    margin-top: 0.4375em;
    border: 0.3125em solid var(--_accent);
    border-radius: 50%;
  }
  .status.shut::before {
    width: 0.625em;
    height: 0.625em;
    border: 2px solid var(--_muted);
  }
  .path {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.375em;
    margin-top: 0.5em;
  }
  .path li {
    display: flex;
    gap: 0.375em;
  }
  .path li + li::before {
    content: '›';
    color: var(--_muted);
  }
  .path q {
    quotes: none;
  }
  .path li + li > span {
    font-weight: 600;
  }
  .card > :is(.warning, .mail) {
    margin-top: 0.75em;
  }
  .actions {
    margin-top: 0.75em;
  }
  .card > .how:last-child,
  .letter:last-child > .how:last-child {
    margin-bottom: -0.5em;
  }
  @container ali-help (max-width: 33.99em) {
    .actions > .button {
      width: 100%;
    }
  }
  @media (forced-colors: active) {
    .card {
      border: 1px solid;
    }
  }
`;

/** What outcomes, contacts and reasons share. */
export const contentStyles: CSSResultGroup = [buttonStyles, textStyles, stepStyles, cardStyles, sketchStyles];
