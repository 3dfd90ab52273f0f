import { css } from 'lit';

/** Steps: the number is the tick box; the first one is a band from edge to edge. */
export const stepStyles = css`
  .steps {
    counter-reset: step;
    margin-top: var(--_space);
  }
  .step {
    position: relative;
    padding-block: 0.25em 1em;
    padding-inline-start: var(--_col);
  }
  .step::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(0.9375em - 1px);
    inset-block: 2.5em 0;
    width: 2px;
    background: var(--_line);
  }
  .step:last-child {
    padding-bottom: 0;
  }
  .step:last-child::before {
    content: none;
  }
  .step.done::before {
    background: var(--_accent);
  }
  .do {
    display: block;
    min-height: 2em;
    margin-inline-start: calc(var(--_col) * -1);
    padding-block: 0.1875em;
    padding-inline-start: var(--_col);
  }
  label.do {
    cursor: pointer;
  }
  .do input {
    position: absolute;
    inset-inline-start: -7px;
    top: -3px;
    width: 44px;
    height: 44px;
    margin: 0;
    opacity: 0;
    cursor: pointer;
    /* Above its number, so that a finger that explores the screen finds the tick box. */
    z-index: 1;
  }
  .number {
    position: absolute;
    inset-inline-start: 0;
    top: 0.25em;
    display: grid;
    place-items: center;
    width: 1.875em;
    height: 1.875em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    background: var(--_surface);
    font-weight: 700;
    line-height: 1;
  }
  .number b {
    font-size: 0.9375em;
  }
  :is(.now, .done) > .do .number {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .done > .do .number b {
    width: 6px;
    height: 12px;
    margin-top: -3px;
    border: solid currentColor;
    border-width: 0 2.5px 2.5px 0;
    font-size: 0;
    transform: rotate(45deg);
  }
  .done > .do .act {
    color: var(--_muted);
  }
  .do:hover .number {
    outline: 4px solid color-mix(in srgb, var(--_accent) 18%, transparent);
  }
  .do :focus-visible ~ .number {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .first {
    position: relative;
    margin-inline: calc(var(--_pad) * -1);
    padding: var(--_space) var(--_pad) calc(var(--_space) * 1.125);
    background: var(--_tint);
    border-block: 1px solid color-mix(in srgb, var(--_accent) 35%, transparent);
  }
  .step.first {
    margin-bottom: var(--_space);
  }
  .step.first::before {
    content: none;
  }
  .first .do {
    position: relative;
    margin: 0;
    padding: 0;
  }
  .first .number {
    top: 0;
  }
  .first .label {
    display: flex;
    align-items: center;
    min-height: 1.875em;
    padding-inline-start: var(--_col);
    color: var(--_accent);
    font-weight: 700;
    line-height: 1.3;
  }
  .first .act {
    display: block;
    margin-top: 0.375em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    letter-spacing: -0.005em;
    text-wrap: balance;
  }
  .first .warning {
    margin-top: 0.75em;
  }
  .first .button {
    margin-top: 1em;
  }
  .guide .step {
    padding-block: 0.125em 0.75em;
    padding-inline-start: 2em;
    counter-increment: step;
  }
  .guide .step::before {
    content: counter(step) '.';
    inset-block: 0.125em auto;
    inset-inline: 0 auto;
    width: auto;
    background: none;
    color: var(--_accent);
    font-weight: 700;
  }
  @container ali-help (min-width: 34em) {
    .first .act {
      margin-top: 0;
      padding-inline-start: 2em;
      font-size: 1.375em;
    }
    .first :is(.warning, .how, .button) {
      margin-inline-start: var(--_col);
    }
    .first.plain :is(.act, .label) {
      padding-inline-start: 0;
    }
    .first.plain :is(.warning, .how, .button) {
      margin-inline-start: 0;
    }
  }
  @container ali-help (max-width: 33.99em) {
    .first .button {
      width: 100%;
    }
  }
  .first.plain .label {
    padding-inline-start: 0;
  }
  /* Narrower than any phone at the usual size: large text needs the room of the numbers. */
  @container ali-help (max-width: 15em) {
    .step:not(.first),
    .guide .step {
      padding-inline-start: 0;
    }
    .step > .do {
      margin-inline-start: 0;
    }
    .step::before {
      content: none;
    }
    .guide .step::before {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .first {
      border: 3px solid Highlight;
    }
    .done > .do .number {
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
    .do input {
      display: none;
    }
  }
`;
