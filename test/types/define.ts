// Registration alone makes the tags known to TypeScript.
import 'ali-help/define';
import 'ali-help/packs/uk';
import 'ali-help/ali-help.js';
import 'ali-help/ali-help.nb.js';

const wizard = document.createElement('ali-recovery-wizard');
wizard.theme = 'dark';
wizard.headingLevel = '3';
wizard.remember = true;
const exists: boolean = wizard.goTo('q-mailbox');
const { node, answers, outcome } = wizard.state;
const visited: string =
  node + answers.map(({ question, option }) => question + option).join() + (outcome ?? '');
wizard.restart();

// @ts-expect-error where the wizard stands is read, never written
wizard.state = { node, answers, outcome };
// @ts-expect-error the words on screen are the element's own business
void wizard.words;
// @ts-expect-error an id is text
wizard.goTo(3);

const contacts = document.querySelector('ali-support-contacts')!;
contacts.now = new Date(0);
contacts.timeZone = 'Europe/Oslo';
// @ts-expect-error a date, not its text
contacts.now = '2026-01-01';
const shown: boolean = contacts.show('email');

const reasons = document.getElementsByTagName('ali-block-reasons')[0]!;
reasons.open = 'email-unconfirmed';
// @ts-expect-error the contacts have channels, the reasons have none
reasons.channels = 'email';

export { exists, shown, visited };
