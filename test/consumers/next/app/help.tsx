'use client';

import 'ali-help/define/ali-recovery-wizard';
import 'ali-help/react';
import { useEffect, useRef, useState } from 'react';
import type { AliHelpEvent, AliRecoveryWizard } from 'ali-help';

export function Help() {
  const [lang, setLang] = useState('uk');
  const wizard = useRef<AliRecoveryWizard>(null);
  // Where the page comes from a server, React 19 does not attach an `onali-step` when it hydrates.
  useEffect(() => {
    const element = wizard.current;
    const onStep = ({ detail }: AliHelpEvent<'ali-step'>) => {
      document.title = detail.to;
    };
    element?.addEventListener('ali-step', onStep);
    return () => element?.removeEventListener('ali-step', onStep);
  }, []);
  return (
    <>
      <button className="language" onClick={() => setLang('nb')}>
        Norsk
      </button>
      <ali-recovery-wizard ref={wizard} lang={lang}>
        <p>Ваш акаунт заблоковано?</p>
      </ali-recovery-wizard>
    </>
  );
}
