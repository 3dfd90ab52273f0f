/** What each on-screen label means in the reader's language. A gloss is an explanation, not a label of the site. */
import { msg } from '@lit/localize';
import type { LabelWords } from './types.js';

export const labels = {
  'label-appeal': msg('Appeal for account reactivation', {
    desc: 'gloss of the on-screen label “Appeal for account reactivation”',
  }),
  'label-unconfirmed': msg('E-mail address unconfirmed', {
    desc: 'gloss of the on-screen label “Email address unconfirmed”',
  }),
  'label-edit-profile': msg('Edit member profile'),
  'label-edit-profile-uk': msg('Edit member profile'),
  'label-edit': msg('Edit', { desc: 'gloss of the on-screen label «Редагування»' }),
  'label-change-email': msg('Change e-mail address', {
    desc: 'gloss of the on-screen label “Change e-mail adress” (spelt so)',
  }),
  'label-manage-orders': msg('Manage orders', { desc: 'gloss of the on-screen label “Manage Orders”' }),
  'label-customer-support': msg('Customer support', {
    desc: 'gloss of the on-screen label “Customer support”',
  }),
  'label-start-chatting': msg('Start chatting', { desc: 'gloss of the on-screen label “Start Chatting”' }),
  'label-help': msg('Help', { desc: 'gloss of the on-screen label «Помощь»' }),
  'label-help-centre': msg('Help centre', { desc: 'gloss of the on-screen label «центр помощи»' }),
  'label-reference-centre': msg('Reference centre', {
    desc: 'gloss of the on-screen label «справочный центр» (another name of the help centre)',
  }),
  'label-customer-service': msg('Customer service', {
    desc: 'gloss of the on-screen label «Служба поддержки»',
  }),
  'label-buyer-guide': msg('Guide for buyers', { desc: 'gloss of the on-screen label «Гид покупателям»' }),
  'label-live-chat': msg('Live chat'),
  'label-live-chat-hyphen': msg('Live chat'),
  'label-talk-now': msg('Talk now', { desc: 'gloss of the on-screen label «Теперь говорите»' }),
  'label-end': msg('End', { desc: 'gloss of the on-screen label «завершить» (button that ends the chat)' }),
  'label-my-aliexpress': msg('My AliExpress'),
  'label-my-aliexpress-uk': msg('My AliExpress'),
  'label-profile-settings': msg('Profile settings'),
  'label-profile-settings-uk': msg('Profile settings'),
  'label-email-field': msg('E-mail address', {
    desc: 'gloss of the on-screen label «Адрес электронной почты» (a field)',
  }),
  'label-request': msg('Request', { desc: 'gloss of the on-screen label «Запросить» (a button, verb)' }),
  'label-sign-in': msg('Sign in'),
  'label-enter': msg('Sign in / Enter', { desc: 'gloss of the on-screen label «Вхід» (a button)' }),
  'label-confirm-email': msg('Confirm e-mail address', {
    desc: 'gloss of the on-screen label «Підтвердження адреси електронної пошти»',
  }),
  'label-register': msg('Register / Join', { desc: 'gloss of the on-screen label «Регистрации»' }),
  'label-create-profile': msg('Create profile', { desc: 'gloss of the on-screen label «Создание профиля»' }),
  'label-create-account': msg('Create account', { desc: 'gloss of the on-screen label «Создание аккаунта»' }),
  'label-next': msg('Next', { desc: 'gloss of the on-screen label «Далее» (a button)' }),
  'label-go-to-gmail': msg('Go to Gmail', {
    desc: 'gloss of the on-screen label «Переход к сервису Gmail»',
  }),
  'label-block-message': msg('Your account is temporarily unavailable due to security reasons'),
  'label-block-message-ru': msg('Your account is temporarily unavailable due to security reasons'),
} satisfies LabelWords;
