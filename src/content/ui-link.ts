/** Interface strings of the link checker. */
import { msg } from '@lit/localize';

export const uiLink = {
  heading: msg('Is this link real?', { desc: 'heading of the link checker' }),
  lead: msg(
    'Paste a link or a sender address. This looks only at the name of the site, and nothing is opened.',
  ),
  field: msg('Link or e-mail address', { desc: 'label of a text field' }),
  check: msg('Check', { desc: 'button' }),
  counts: msg('This part of the address counts:', { desc: 'followed by the name of a site' }),
  listed: msg(
    'This name is on our list of official names. That alone does not make a page or a letter genuine.',
  ),
  notListed: msg(
    'This name is not on our list of official names. Do not sign in there and do not pay there.',
  ),
  lookalike: msg('It looks like an official name, but it is another site.'),
  foreignLetters: msg('It has letters that only look like the usual ones.'),
  userPart: msg('What stands before the @ is not the site. People use it to mislead you.'),
  notSecure: msg('The address does not begin with https.'),
  unreadable: msg('This cannot be read as an address. Copy the whole link or the whole sender address.'),
  advice: msg(
    'When in doubt, do not follow the link. Type the address of AliExpress yourself or open the app.',
  ),
};
export type UiLinkWords = typeof uiLink;
