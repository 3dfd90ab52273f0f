import { css } from 'lit';

export const styles = css`
  .hours {
    margin-bottom: 0.75em;
  }
  .hours dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.75em 1em;
    margin-block: 0.5em;
    font-variant-numeric: tabular-nums;
  }
  .hours dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .badge {
    padding: 0.15em 0.6em;
  }
  .badge::before {
    content: '';
    display: inline-block;
    width: 0.65em;
    height: 0.65em;
    margin-inline-end: 0.5em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }
  .badge.both::before {
    background: var(--_accent);
  }
  .badge.one::before {
    background: linear-gradient(90deg, var(--_accent) 50%, transparent 50%);
  }
  .needs {
    gap: 0.5em;
    margin-top: calc(var(--_space) * 1.5);
  }
  .needs p {
    width: 100%;
  }
  .needs button[aria-pressed='true']::before {
    content: '✓ ';
  }
  .needs button[aria-pressed='true'] {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .cards {
    margin-top: var(--_space);
  }
  .contact > summary > span {
    gap: 0.15em;
    justify-items: start;
  }
  .contact .badge {
    margin-top: 0.3em;
    border-radius: 0.6em;
  }
  .note {
    margin-top: 0.75em;
  }
  table {
    width: 100%;
    margin-block: 0.5em;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  caption {
    text-align: start;
  }
  th,
  td {
    padding: 0.35em 0.75em 0.35em 0;
    font-weight: 400;
    text-align: start;
    border-bottom: 1px solid var(--_line);
  }
  .rest {
    margin-top: 0.5em;
    padding-top: 1em;
    border-top: 1px solid var(--_line);
  }
  .tools .letter,
  .tools .tool {
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  @container ali-help (max-width: 30em) {
    .needs button {
      width: 100%;
    }
  }
  .tools {
    margin-top: calc(var(--_space) * 1.5);
    border-top: 1px solid var(--_line);
  }
  .panels {
    margin-top: calc(var(--_space) * 2);
  }
  .panels .h1 {
    font-size: 1.25em;
  }
`;
