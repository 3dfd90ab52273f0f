/** Safety notes: added by us, so no guide is named in them. Each must keep every point it makes. */
import { msg } from '@lit/localize';
import type { TipId } from '../flow/ids.js';
import type { Text } from './types.js';

export type SafeTipId = Extract<TipId, `tip-safe-${string}`>;

export const tipsSafety = {
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
} satisfies Record<SafeTipId, Text>;
