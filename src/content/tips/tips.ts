/** Tips in one or two sentences each: the advice of the guides, then safety notes of our own. */
import { msg } from '@lit/localize';
import type { TipId } from '../ids.js';
import type { Text } from '../types.js';

export const tips: Record<TipId, Text> = {
  'tip-dont-panic': msg('One message is not the last word. Check a few simple things first.'),
  'tip-other-device': msg('Try another device, such as a phone or a tablet.'),
  'tip-relogin': msg('Sign out, then sign in again.'),
  // C-15: waiting is only good for a glance; the one-day limit is our advice, so no guide is named.
  'tip-wait-a-little': msg(
    'Orders or payments missing? Wait a little and look again. If you have paid, save proof now and write to support within a day.',
  ),
  'tip-confirm-at-once': msg('Confirm your e-mail address within 3 days of signing up.'),
  'tip-real-email': msg('Register with a real e-mail address that you can check.'),
  'tip-register-properly-next': msg('If you register again, use a real address and confirm it.'),
  'tip-check-inbox': msg('Search your e-mails for “AliExpress”. One may tell you about the block.'),
  'tip-explain-clearly': msg('Explain clearly what happened, and ask why your account is blocked.'),
  'tip-attach-proof': msg('Add all the proof you have that you are right.'),
  'tip-be-patient': msg('An answer may take days. In the chat you may have to say things twice.'),
  'tip-dispute-sparingly': msg('Open a dispute only when you need one, but before the deadline.'),
  'tip-seller-first': msg('Write to the seller through the order page first.'),
  'tip-read-terms': msg('Read the rules for buyers on the site.'),
  'tip-careful-with-disputes': msg('Once your account is back, use disputes with care.'),
  'tip-keep-records': msg(
    'Keep order e-mails and your messages with sellers. They help in a dispute and when you contact support.',
  ),
  'tip-overview': msg('Keep a list of what you have bought and paid for.'),
  'tip-act-on-stall': msg('If the seller will not settle, write to support at once.'),
  'tip-english-simple': msg(
    'Write plain English in short sentences, without idioms. It stays clear when translated.',
  ),
  'tip-clear-thought': msg('Say clearly in each message what you want.'),
  'tip-strong-evidence': msg('Give your best proof: clear pictures, a video, the seller’s own words.'),
  'tip-no-spelling-errors': msg('Check your spelling. Translation tools do not know misspelt words.'),
  'tip-detailed': msg('Say in the chat what you ordered, what happened and when.'),
  'tip-select-order': msg('Choose your order in the list beside the chat.'),
  'tip-type-own-question': msg('Skip the chatbot’s topics. To reach a person, type your own question.'),
  'tip-nearest-topic': msg('Choose the topic that comes closest to your problem.'),
  'tip-other-topic': msg('No chat button? Choose a topic that has one.'),
  'tip-faq-first': msg('Look at the common questions before you start the chat.'),
  'tip-morning': msg('Write in the morning, before 12:00 Moscow time, if you can. Evenings tend to be busy.'),
  'tip-english-support': msg('Good at English? Try the English chat. You may be better understood there.'),
  'tip-save-history': msg('Save the chat.'),
  'tip-end-and-rate': msg('Close the chat with {label-end}, then rate the help.'),
  'tip-eva-for-basics': msg('Ask the chatbot how things work: how to order, pay or choose a size.'),
  'tip-mailbox-name': msg('Choose a simple mailbox name that you can remember.'),
  'tip-mailbox-real-name': msg(
    'Set up the mailbox in your real name. You will keep it for a long time, and other services depend on it.',
  ),
  'tip-unique-password': msg('Choose a password you use nowhere else.'),
  'tip-recovery-phone': msg(
    'Add a phone number to protect your mailbox, above all if it holds important documents.',
  ),
  'tip-recovery-email': msg('Add a second e-mail address for warnings about unusual sign-ins.'),
  'tip-transliterate': msg('Use a website that writes your name in Latin letters.'),

  // Added by us, so no guide is named in them. Each must keep every point it makes.
  'tip-safe-id-upload': msg(
    'Upload an ID only through the form on the official site or in the app. Cover what the form does not ask for. Never send an ID by e-mail, in a chat or to a “helper”.',
  ),
  'tip-safe-phishing': msg(
    'An e-mail about a block may be fake. Do not follow its link: open the app or type the site’s address yourself.',
  ),
  'tip-safe-secrets': msg(
    'Never give anyone your password, card number, card security code or one-time codes, not even “support”. Your login name and order numbers are enough.',
  ),
  'tip-safe-public': msg(
    'Do not put your login name, your address or any order or payment numbers in comments. Anyone can read them.',
  ),
  'tip-safe-clock': msg(
    'The time limits for a dispute and a bank chargeback keep running while you wait. Note the last day for each.',
  ),
  'tip-safe-other-account': msg(
    'If someone else’s account opens, change nothing and order nothing. Sign out.',
  ),
  'tip-safe-new-account': msg(
    'While the first account is blocked, a second one may be closed too. Ask support first.',
  ),
  'tip-safe-helpers': msg('Only AliExpress can unblock your account. Do not pay anyone to try.'),
  'tip-safe-evidence-copy': msg(
    'Before you change anything, take screenshots of the message, your orders and your payments.',
  ),
  'tip-safe-shared-device': msg('Sign out afterwards if the device is not yours.'),
};
