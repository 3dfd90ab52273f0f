import { css } from 'lit';

/** Forms: the letter, the link checker and the checklist. */
export const toolStyles = css`
  .message,
  .meaning {
    margin-top: 0.75em;
    padding: 0.75em 0.875em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .message {
    background: var(--_surface);
  }
  .message p {
    text-wrap: pretty;
    white-space: pre-line;
  }
  :is(.message, .meaning) p + p {
    margin-top: 0.25em;
  }
  .meaning {
    border-style: dashed;
  }
  .blank {
    color: var(--_accent);
    border-bottom: 1px dashed currentColor;
  }
  .filled {
    font-weight: 600;
  }
  .letter > .warning {
    margin-top: 0.75em;
  }
  .field {
    display: block;
    margin-top: 0.875em;
    font-weight: 600;
  }
  .field > span {
    display: block;
  }
  .field .small {
    display: block;
    font-weight: 400;
  }
  :is(input[type='text'], input[type='search'], textarea, select) {
    display: block;
    width: 100%;
    min-height: max(2.75em, 44px);
    margin: 0.25em 0 0;
    padding: 0.5em 0.75em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.7);
    font: inherit;
    font-size: max(1em, 16px);
    font-weight: 400;
  }
  textarea {
    field-sizing: content;
    resize: vertical;
  }
  .tick {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-height: 44px;
    padding: 0.625em 0;
    font-weight: 400;
    line-height: 1.4;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    width: 1.375em;
    height: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .link-check > :is([role='status']:not(:empty), .actions + * + .small) {
    margin-top: 0.75em;
  }
  .failed {
    width: 100%;
  }
  .mail {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
  }
  @container ali-help (min-width: 34em) {
    .pair:has(.meaning) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0 1em;
    }
  }
  @media print {
    .actions,
    .letter > .how {
      display: none;
    }
  }
`;
