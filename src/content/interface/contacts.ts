/** Interface words of <ali-support-contacts>. */
import { msg } from '@lit/localize';

export const contactUi = {
  heading: msg('Who to contact at AliExpress'),
  needHeading: msg('What do you need?'),
  needs: {
    blocked: msg('My account is blocked or gone', { desc: 'Filter button' }),
    money: msg('It is about my money', { desc: 'Filter button' }),
    order: msg('Help with an order or a dispute', { desc: 'Filter button' }),
    question: msg('I have a question', { desc: 'Filter button' }),
  },
  opensIn: msg('All guides say it opens in {time}', { desc: '{time} is a duration such as 3 h 20 min' }),
  languagesHeading: msg('Languages named by the guides', { desc: 'Heading of a table' }),
  namedBy: msg('Named by', { desc: 'Column of a table: which guides name a language' }),
  namedAll: msg('all guides', { desc: 'Cell of a table under “Named by”' }),
  namedTwo: msg('two guides', { desc: 'Cell of a table under “Named by”' }),
  namedOne: msg('one guide', { desc: 'Cell of a table under “Named by”' }),
  namedNone: msg('no guide', { desc: 'Cell of a table under “Named by”' }),
  fields: {
    good: msg('Good for', { desc: 'Heading in a contact card, followed by what the contact can help with' }),
    not: msg('Not for', { desc: 'Heading in a contact card, followed by what the contact cannot help with' }),
    how: msg('How to get there', { desc: 'Heading in a contact card' }),
    language: msg('Language', { desc: 'Heading in a contact card: language to write in' }),
    when: msg('When', { desc: 'Heading in a contact card: opening hours or the right moment' }),
    reply: msg('Answer', { desc: 'Heading in a contact card: how long an answer takes; a noun' }),
    prepare: msg('Have ready', { desc: 'Heading in a contact card: what to prepare before writing' }),
  },
  open: {
    both: msg('Probably open now: the guides agree on this hour.', { desc: 'State of the Russian chat' }),
    one: msg('Perhaps open now: only some guides say so. Try it, and keep the English chat in mind.', {
      desc: 'State of the Russian chat',
    }),
    none: msg('Probably closed now. Use the English chat, Eva or e-mail.', {
      desc: 'State of the Russian chat',
    }),
  },
  moscowTime: msg('Moscow time', { desc: 'Label before or after a clock time' }),
  yourTime: msg('Your time', { desc: 'Label beside a clock time in the time zone of the reader' }),
  zoneHidden: msg('Your browser hides your time zone, so we show Moscow time only.'),
  bestTime: msg('Usually the quietest time', { desc: 'Label before a span of hours, such as 08:00–12:00' }),
  hoursBoth: msg('All guides agree', { desc: 'Row of a table of opening hours' }),
  hoursOne: msg('Some guides say', { desc: 'Row of a table of opening hours' }),
  daysUnknown: msg('No guide says on which weekdays or holidays the chat works.'),
  nextDay: msg('next day', { desc: 'Short note after a clock time that falls on the following day' }),
  more: msg('More about contacting support', { desc: 'Heading above the folded panels' }),
};
