import { css } from 'lit';

/** The list of symptoms. */
export const symptomsStyles = css`
  .symptoms input {
    width: 100%;
    min-height: 2.75em;
    margin: 0.25em 0 0.75em;
    padding: 0.5em 0.75em;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.7);
    font: inherit;
  }
  .symptoms input:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .symptoms ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
  }
  .symptoms ul button {
    width: 100%;
    font-size: 0.9375em;
  }
`;
