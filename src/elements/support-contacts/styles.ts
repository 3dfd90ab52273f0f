import { css } from 'lit';

export const styles = css`
  .hours {
    margin-top: var(--_space);
  }
  .hours .h1 {
    font-size: 1.125em;
  }
  .state {
    margin-top: 0.35em;
  }
  .state::before {
    content: '';
    display: inline-block;
    width: 0.65em;
    height: 0.65em;
    margin-inline-end: 0.5em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }
  .state.both::before {
    background: var(--_accent);
  }
  .state.one::before {
    background: linear-gradient(90deg, var(--_accent) 50%, transparent 50%);
  }
  table {
    width: 100%;
    margin-top: 0.75em;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.4em 0.5em 0.4em 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    border-bottom: 1px solid var(--_line);
  }
  thead th,
  tbody th {
    color: var(--_muted);
  }
  .needs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-top: calc(var(--_space) * 1.5);
  }
  .needs p {
    width: 100%;
  }
  .needs button[aria-pressed='true'] {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .cards {
    display: grid;
    gap: var(--_space);
    margin-top: var(--_space);
  }
  .cards .badge {
    margin-top: 0.4em;
    border-radius: 0.6em;
  }
  .prepare {
    margin-top: 0.9em;
    font-weight: 600;
  }
  .panels {
    margin-top: calc(var(--_space) * 2);
  }
  .panels .h1 {
    font-size: 1.25em;
  }
  .panel {
    border-bottom: 1px solid var(--_line);
  }
  .panel > .list {
    padding-bottom: 1em;
  }
`;
