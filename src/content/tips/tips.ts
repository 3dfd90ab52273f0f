/** Tips in one or two sentences each: the advice of the guides, then safety notes of our own. */
import { msg } from '@lit/localize';
import type { TipId } from '../ids.js';
import type { Text } from '../types.js';

export const tips: Record<TipId, Text> = {
  'tip-dont-panic': msg('Stay calm. A message alone is not a final decision.'),
  'tip-other-device': msg('Try a phone or a tablet instead.'),
  'tip-relogin': msg('Sign out, then sign in again.'),
  // C-15: waiting is only good for a glance; the one-day limit is our advice, so no guide is named.
  'tip-wait-a-little': msg(
    'If you can sign in, but orders or payment do not work, wait a little and look again. If money is involved, save proof now and write by the next day.',
  ),
  'tip-confirm-at-once': msg('Confirm your e-mail address right after you register, within three days.'),
  'tip-real-email': msg('Register with a real address whose mailbox you can open.'),
  'tip-register-properly-next': msg('If you register anew, use a real address this time and confirm it.'),
  'tip-check-inbox': msg('Search your inbox for letters from AliExpress about the block.'),
  'tip-explain-clearly': msg('Explain clearly what happened, and ask why your account is blocked.'),
  'tip-attach-proof': msg('Add all information and documents that support your case.'),
  'tip-be-patient': msg('Be patient: an answer may take days. In the chat you may have to say things twice.'),
  'tip-dispute-sparingly': msg(
    'Open a dispute only when you really need one. A justified dispute is your right, so do not miss the deadline.',
  ),
  'tip-seller-first': msg('Try to settle the problem with the seller first.'),
  'tip-read-terms': msg('Read the terms of use carefully.'),
  'tip-careful-with-disputes': msg('Once your account is back, use disputes with care.'),
  'tip-keep-records': msg(
    'Keep your order confirmations and your conversations with sellers. They help you in a dispute and with support.',
  ),
  'tip-overview': msg(
    'Keep a clear overview of everything you bought and paid. It saves you time and trouble.',
  ),
  'tip-act-on-stall': msg('If the seller does not want to settle, turn to support quickly.'),
  'tip-english-simple': msg(
    'Write short, plain English sentences without idioms or inserted phrases. They stay clear even when translated.',
  ),
  'tip-clear-thought': msg('Say clearly in each message what you want.'),
  'tip-strong-evidence': msg('Give the strongest evidence you have.'),
  'tip-no-spelling-errors': msg('Check your spelling. Translation programs do not recognise misspelt words.'),
  'tip-detailed': msg('In the chat, describe the problem in as much detail as you can.'),
  'tip-select-order': msg('Choose the order it is about in the list beside the chat.'),
  'tip-type-own-question': msg(
    'Pass over the robot’s ready topics. Type your own question to reach a person.',
  ),
  'tip-nearest-topic': msg('In the lists, choose what comes closest to your problem.'),
  'tip-other-topic': msg('If you see no chat button, choose another section that has one.'),
  'tip-faq-first': msg('Look through the frequent questions before you start a chat.'),
  'tip-morning': msg('Ask in the morning, before 12:00 Moscow time if you can. Evenings are usually busy.'),
  'tip-english-support': msg(
    'If your English is good, try the English chat. It may understand you more quickly.',
  ),
  'tip-save-history': msg('Save the conversation.'),
  'tip-end-and-rate': msg('End the chat with {label-end} or a similar name, then rate the help.'),
  'tip-eva-for-basics': msg('Use the assistant Eva to learn the basics.'),
  'tip-mailbox-name': msg('Choose a simple mailbox name that you can remember.'),
  'tip-mailbox-real-name': msg(
    'Use your real name. You will keep the mailbox for long, and other services depend on it.',
  ),
  'tip-unique-password': msg('Choose a password that you use nowhere else.'),
  'tip-recovery-phone': msg(
    'Add a phone number to protect your mailbox, above all if you keep important papers there.',
  ),
  'tip-recovery-email': msg('Add a second e-mail address. Warnings about suspicious actions go there.'),
  'tip-transliterate': msg('Use a transliteration website to write your name in Latin letters.'),

  // Added by us, so no guide is named in them. Each must keep every point it makes.
  'tip-safe-id-upload': msg(
    'Upload a picture of your passport or ID only on the page that opens from the block page of the official site or app. Check first that the address is right and begins with https. Never send the picture by e-mail, in a chat, on a social network or to a “helper”. If the page lets you, cover what is not asked for and mark the copy “for AliExpress account check”.',
  ),
  'tip-safe-phishing': msg(
    'A letter about a block may be fake, so do not follow its link blindly. Open the app or type the address yourself, and look there. Real links lead to the official AliExpress domain.',
  ),
  'tip-safe-secrets': msg(
    'Never tell anybody your password, card number, card security code or one-time codes, not even “support”. Your login and order numbers are enough.',
  ),
  'tip-safe-public': msg(
    'Do not post your login, e-mail address, order numbers or payment numbers in public comments. Some readers did, and anyone can see them there.',
  ),
  'tip-safe-clock': msg(
    'Time limits keep running while you wait: the dispute period of your order and the complaint period of your bank. Note both dates and do not let them pass.',
  ),
  'tip-safe-other-account': msg(
    'If somebody else’s account opens, do not look around, change or order anything. Sign out, tell support, and change your own password.',
  ),
  'tip-safe-new-account': msg(
    'A second account may not be welcome while the first one is blocked. Ask support or read the terms first, and keep access to your old orders.',
  ),
  'tip-safe-helpers': msg('Nobody outside AliExpress can unblock your account. Do not pay anyone for it.'),
  'tip-safe-evidence-copy': msg(
    'Before you change anything, take screenshots of the message, your orders and your payments.',
  ),
  'tip-safe-shared-device': msg('After a test on a borrowed or public device, sign out there.'),
};
