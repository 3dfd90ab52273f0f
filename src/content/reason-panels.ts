/** Titles and leads of the panels beside the reason cards. */
import { msg } from '@lit/localize';
import type { ReasonPanelWords } from './types.js';

export const reasonPanels = {
  'panel-message': {
    title: msg('What the message means'),
    lead: msg(
      'The message does not tell you the cause. Work through the harmless checks first: another device, a new sign-in, your inbox. Then appeal.',
    ),
  },
  'panel-timeline': {
    title: msg('From registration to block'),
    lead: msg('This is how an unconfirmed address can lead to a block. The way out comes at the end.'),
  },
  'panel-still-works': {
    title: msg('What still works while you are blocked'),
    lead: msg('Look after your running orders first. One guide says that they can stay open to you.'),
  },
  'panel-asking-back': {
    title: msg('Asking for your account back'),
    lead: msg('Ask once, clearly and with proof. Nobody can promise you the result.'),
  },
  'panel-disputes': {
    title: msg('Disputes without trouble'),
    lead: msg('A justified dispute is your right. Many disputes in a short time may be seen as misuse.'),
  },
  'panel-prevent': {
    title: msg('How to prevent a block'),
    lead: msg('A short list for next time. It lowers the risk but cannot rule out every block.'),
  },
  'panel-safety': {
    title: msg('Protect yourself'),
    lead: msg('Read this before you send anything or follow a link.'),
  },
} satisfies ReasonPanelWords;
