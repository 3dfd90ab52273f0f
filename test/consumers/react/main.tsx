import 'ali-help/define/ali-recovery-wizard';
import 'ali-help/react';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { AliRecoveryWizard } from 'ali-help';

function Help() {
  const [lang, setLang] = useState('uk');
  const wizard = useRef<AliRecoveryWizard>(null);
  return (
    <>
      <button className="language" onClick={() => setLang('nb')}>
        Norsk
      </button>
      <ali-recovery-wizard
        ref={wizard}
        lang={lang}
        url-state="off"
        onali-step={({ detail }) => {
          document.title = wizard.current?.state.node === detail.to ? detail.to : 'wrong';
        }}
      />
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<Help />);
