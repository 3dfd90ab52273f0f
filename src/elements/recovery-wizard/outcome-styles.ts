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
