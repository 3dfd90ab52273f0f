import { css } from 'lit';

/** Forms: the letter, the link checker and the checklist. */
export const toolStyles = css`
  .letter,
  .tool {
    gap: 0.9em;
    margin-top: var(--_space);
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .field {
    gap: 0.15em;
    font-weight: 600;
  }
  .field small {
    font-weight: 400;
  }
  :is(input[type='text'], input[type='search'], textarea, select) {
    width: 100%;
    min-height: 2.75em;
    margin: 0.25em 0 0;
    padding: 0.5em 0.75em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.7);
    font: inherit;
    font-weight: 400;
  }
  textarea {
    field-sizing: content;
    resize: vertical;
  }
  fieldset {
    gap: 0.25em;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .tick {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-height: 2.75em;
    padding: 0.5em 0;
  }
  .tick input {
    flex: none;
    width: 1.35em;
    height: 1.35em;
    margin: 0.1em 0;
    accent-color: var(--_accent);
  }
  .warnings:empty {
    display: none;
  }
  .pair {
    gap: 1em;
  }
  .label {
    font-weight: 600;
  }
  .plain {
    margin-top: 0.25em;
    padding: 0.5em 0.75em;
    background: var(--_raised);
    border-radius: calc(var(--_radius) * 0.7);
    white-space: pre-wrap;
  }
  .actions {
    gap: 0.6em;
  }
  .letter .safety,
  .tool .safety {
    margin: 0;
  }
  .button {
    display: inline-flex;
    align-items: center;
    max-width: 100%;
    color: inherit;
    text-decoration: none;
  }
  @container ali-help (min-width: 40em) {
    .pair:has(.meaning) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @media print {
    .actions,
    .letter .field:not(:has(.copyable)),
    .letter fieldset {
      display: none;
    }
  }
`;
