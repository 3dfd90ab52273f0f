/** What each on-screen label means in the reader's language: an explanation, not a label of the site. */
import { msg } from '@lit/localize';
import type { LabelId } from './facts.js';
import type { Text } from './types.js';

export const labels = {
  'label-appeal': msg('Appeal for account reactivation', {
    desc: 'meaning of the label “Appeal for account reactivation”',
  }),
  'label-unconfirmed': msg('E-mail address unconfirmed', {
    desc: 'meaning of the label “Email address unconfirmed”',
  }),
  'label-edit-profile': msg('Edit member profile'),
  'label-edit-profile-uk': msg('Edit member profile'),
  'label-edit': msg('Edit', { desc: 'meaning of the label «Редагування»' }),
  'label-change-email': msg('Change e-mail address', {
    desc: 'meaning of the label “Change e-mail adress” (spelt so)',
  }),
  'label-manage-orders': msg('Manage orders', { desc: 'meaning of the label “Manage Orders”' }),
  'label-customer-support': msg('Customer support', { desc: 'meaning of the label “Customer support”' }),
  'label-start-chatting': msg('Start chatting', { desc: 'meaning of the label “Start Chatting”' }),
  'label-help': msg('Help', { desc: 'meaning of the label «Помощь»' }),
  'label-help-centre': msg('Help centre', {
    desc: 'meaning of the labels «центр помощи» and “Help Center”',
  }),
  'label-reference-centre': msg('Reference centre', {
    desc: 'meaning of the label «справочный центр» (another name of the help centre)',
  }),
  'label-customer-service': msg('Customer service', { desc: 'meaning of the label «Служба поддержки»' }),
  'label-buyer-guide': msg('Guide for buyers', { desc: 'meaning of the label «Гид покупателям»' }),
  'label-live-chat': msg('Live chat'),
  'label-live-chat-hyphen': msg('Live chat'),
  'label-talk-now': msg('Talk now', { desc: 'meaning of the label «Теперь говорите»' }),
  'label-end': msg('End', { desc: 'meaning of the label «завершить» (button that ends the chat)' }),
  'label-my-aliexpress': msg('My AliExpress'),
  'label-my-aliexpress-uk': msg('My AliExpress'),
  'label-profile-settings': msg('Profile settings'),
  'label-profile-settings-uk': msg('Profile settings'),
  'label-email-field': msg('E-mail address', {
    desc: 'meaning of the label «Адрес электронной почты» (a field)',
  }),
  'label-request': msg('Request', { desc: 'meaning of the label «Запросить» (a button, verb)' }),
  'label-sign-in': msg('Sign in'),
  'label-enter': msg('Sign in / Enter', { desc: 'meaning of the label «Вхід» (a button)' }),
  'label-confirm-email': msg('Confirm e-mail address', {
    desc: 'meaning of the label «Підтвердження адреси електронної пошти»',
  }),
  'label-register': msg('Register / Join', { desc: 'meaning of the label «Регистрации»' }),
  'label-create-profile': msg('Create profile', { desc: 'meaning of the label «Создание профиля»' }),
  'label-create-account': msg('Create account', { desc: 'meaning of the label «Создание аккаунта»' }),
  'label-next': msg('Next', { desc: 'meaning of the label «Далее» (a button)' }),
  'label-go-to-gmail': msg('Go to Gmail', { desc: 'meaning of the label «Переход к сервису Gmail»' }),
  'label-help-center': msg('Help centre', {
    desc: 'meaning of the labels «центр помощи» and “Help Center”',
  }),
  'label-suspicious-report': msg('Report something suspicious', {
    desc: 'meaning of the label “Suspicious Report”',
  }),
  'label-account-takeover': msg('Somebody has taken over the account', {
    desc: 'meaning of the label “account takeover”',
  }),
  'label-appeal-short': msg('Appeal against the limit', { desc: 'meaning of the label “Appeal” (a button)' }),
  'label-view-details': msg('View details', { desc: 'meaning of the label “View details”' }),
  'label-other-ways': msg('Other ways to verify', { desc: 'meaning of the label “Other ways to verify”' }),
  'label-forgot-password': msg('Forgot password', { desc: 'meaning of the label “Forgot password”' }),
  'label-returns-refunds': msg('Returns and refunds', { desc: 'meaning of the label “Returns/Refunds”' }),
  'label-cancel-order': msg('Cancel the order', { desc: 'meaning of the label “Cancel order”' }),
  'label-deactivate': msg('Deactivate the account', { desc: 'meaning of the label “Deactivate account”' }),
  'label-block-message': msg('Your account is temporarily unavailable due to security reasons'),
  'label-block-message-ru': msg('Your account is temporarily unavailable due to security reasons'),
} satisfies Record<LabelId, Text>;
