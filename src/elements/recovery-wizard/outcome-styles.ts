import { css } from 'lit';

export const outcomeStyles = css`
  .section {
    margin-top: calc(var(--_space) * 1.75);
  }
  .section > .h + * {
    margin-top: 0.5em;
  }
  .section.expect,
  .section.next {
    padding-top: var(--_space);
    border-top: 1px solid var(--_line);
  }
  .step:has(> .done) {
    min-height: 4.25em;
  }
  .done {
    display: block;
    cursor: pointer;
  }
  .done input {
    position: absolute;
    inset: 2.1em auto auto 0;
    width: 1.6em;
    height: 1.6em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .done input:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .done input:checked + span {
    color: var(--_muted);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .contact > summary {
    font-weight: 600;
  }
  @media print {
    .take,
    .way,
    .done input {
      display: none;
    }
  }
  .take {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-top: calc(var(--_space) * 1.5);
  }
  .contacts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    margin-top: 0.75em;
  }
  .way {
    display: block;
    width: 100%;
    margin-top: 0.6em;
    color: var(--_accent);
    font-weight: 600;
  }
`;
