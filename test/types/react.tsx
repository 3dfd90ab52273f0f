// React 19: attributes, properties, listeners and ref of the three tags.
import 'ali-help/react';
import { useRef } from 'react';
import type { AliRecoveryWizard } from 'ali-help';

export function Help() {
  const wizard = useRef<AliRecoveryWizard>(null);
  return (
    <>
      <ali-recovery-wizard
        ref={wizard}
        id="help"
        className="wide"
        lang="uk"
        theme="dark"
        heading-level="3"
        url-state="sync"
        remember
        onali-outcome={(event) => event.detail.outcome.startsWith('o-')}
        onali-step={({ detail }) => detail.direction === 'back'}
      >
        <p>Loading</p>
      </ali-recovery-wizard>
      <ali-support-contacts channels="chat email" time-zone="Europe/Oslo" now={new Date()} />
      <ali-block-reasons open="glitch" wizard="help" onClick={() => wizard.current?.restart()} />
      {/* @ts-expect-error no such theme */}
      <ali-recovery-wizard theme="blue" />
      {/* @ts-expect-error no such attribute */}
      <ali-block-reasons channels="chat" />
      {/* @ts-expect-error an outcome has no number */}
      <ali-recovery-wizard onali-outcome={(event) => event.detail.outcome * 2} />
    </>
  );
}
