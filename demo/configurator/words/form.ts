/** Words of the configurator's choices. What stands between backticks is shown as code, {…} is filled in. */
import { msg } from '@lit/localize';

export const form = {
  language: msg('English', { desc: 'the name of the language of this translation' }),
  title: msg('Put the help on your blog'),
  lead: msg(
    'Choose what your readers see, copy the lines and paste them into a post. You do not have to code.',
  ),
  languages: msg('Language of this page'),
  skip: msg('Skip to the lines to copy'),
  bad: msg('This part of the link was not understood and was left out: {list}'),
  failed: msg('Part of this page could not be loaded. Please reload the page.'),

  element: {
    legend: msg('What do you want to show?'),
    'recovery-wizard': msg('Guide with questions'),
    'recovery-wizard-hint': msg('Asks a few plain questions and shows the steps for each case.'),
    'support-contacts': msg('Contacts', { desc: 'one of the three elements' }),
    'support-contacts-hint': msg('Who to write to, when and in which language, with ready-made messages.'),
    'block-reasons': msg('Reasons for a block'),
    'block-reasons-hint': msg('What may be behind a block, how to tell, and what can be done.'),
  },
  lang: {
    legend: msg('Which language?', { id: 'configurator-language', desc: 'language of the elements' }),
    page: msg('The language of the page'),
    'page-hint': msg('For blogs in several languages: the element follows the `lang` of your page.'),
    'one-hint': msg(
      'Each language is a single file, which also works where plugins delay or combine scripts.',
    ),
  },
  look: msg('How should it look?'),
  looks: {
    legend: msg('In which colours?'),
    ours: msg('Ours', { desc: 'choice among looks: the colours the elements have by themselves' }),
    plain: msg('Plain', { desc: 'name of a look of the elements' }),
    magazine: msg('Warm magazine', { desc: 'name of a look of the elements' }),
    'dark-tech': msg('Dark tech', { desc: 'name of a look of the elements' }),
    'high-contrast': msg('High contrast', { desc: 'name of a look of the elements' }),
    sidebar: msg('Tiny sidebar', { desc: 'name of a look of the elements' }),
    hint: msg('Sets the colours only. For the rest of the look, copy the CSS in `docs/themes.md`.'),
  },
  theme: {
    label: msg('Colours', { desc: 'label of a choice of light or dark' }),
    auto: msg('Same as the page'),
    light: msg('Always light'),
    dark: msg('Always dark'),
  },
  accent: {
    brand: msg('Colour of your blog'),
    derived: msg('On dark pages the colour becomes {colour}.'),
    light: msg('Accent colour on light'),
    dark: msg('Accent colour on dark'),
    hint: msg(
      'For links, buttons and lines: a colour code such as `#0a6353`. Leave the field blank for our green.',
    ),
    automatic: msg('Chosen to match: {colour}.'),
    invalid: msg('This is not a colour code such as `#0a6353`.'),
    good: msg('Easy to read: contrast {ratio} to 1.'),
    poor: msg('Hard to read: contrast {ratio} to 1. It should be at least 4.5 to 1.'),
    nearest: msg('Use {colour} instead'),
    pick: msg('Pick a colour: {name}'),
  },
  'heading-level': {
    label: msg('Heading level'),
    hint: msg('Level 2 fits below the title of a post, level 3 below a heading inside it.'),
  },
  hide: {
    label: msg('Leave out', { desc: 'label above parts that can be hidden' }),
    heading: msg('The heading'),
    sources: msg('The list of sources'),
    print: msg('The print button'),
  },
  region: {
    label: msg('Where your readers live'),
    none: msg('Anywhere', { desc: 'choice: readers live anywhere' }),
    hint: msg(
      'If you choose a region, its notes on customs and the law start open. Otherwise, the notes for all regions start folded.',
    ),
  },
  more: msg('More', { desc: 'opens further choices' }),
  details: msg('Other settings', { desc: 'heading above further choices' }),
  start: {
    label: msg('Opens at'),
    first: msg('The beginning', { desc: 'choice: the wizard opens at its first question' }),
    questions: msg('Questions', { desc: 'heading above questions of the wizard in a list' }),
    outcomes: msg('Results', { desc: 'heading above outcomes of the wizard in a list' }),
    hint: msg('For a post about one case: readers start at that case.'),
  },
  'url-state': {
    label: msg('Address of the page'),
    read: msg('Links can open a particular question'),
    sync: msg('Links work, and the browser’s Back button steps back through the answers'),
    off: msg('The page address is not used'),
  },
  remember: {
    label: msg('Remember the answers while the tab is open'),
    hint: msg(
      'Only the chosen answers are stored, and only in the reader’s browser. If this is off, nothing is stored.',
    ),
  },
  id: {
    label: msg('Name of this guide'),
    hint: msg('Only needed when a page has several guides. Use Latin letters, digits and hyphens.'),
  },
  channels: {
    label: msg('Contacts to show'),
    hint: msg('Leave every box unticked to show everything. The arrows change the order.'),
  },
  'time-zone': { label: msg('Second time zone for opening hours'), own: msg('The reader’s location') },
  reasons: {
    label: msg('Reasons to show'),
    hint: msg('Leave every box unticked to show everything. The arrows change the order.'),
  },
  order: {
    up: msg('Move up: {name}'),
    down: msg('Move down: {name}'),
    moved: msg('{name}: now number {number}'),
  },
  open: { label: msg('Open at the start'), none: msg('None', { desc: 'no card is open at first' }) },
  wizard: {
    label: msg('Name of the guide the reasons lead to'),
    hint: msg('Leave blank to use the first guide on the page.'),
  },
  name: { invalid: msg('Begin with a Latin letter, then use only Latin letters, digits and hyphens.') },
  delivery: msg('How will you add it to your site?'),
  platform: { legend: msg('Where is your blog?') },
  host: {
    label: msg('Where the files are'),
    self: msg('On your own site'),
    jsdelivr: 'jsDelivr',
    unpkg: 'unpkg',
    'public-hint': msg(
      'A public server for npm packages. Version {version} will be available there once it is published.',
    ),
  },
  path: {
    label: msg('Folder with the files'),
    hint: msg('A path like `/ali-help/`, or a full address if your platform does not store files.'),
    invalid: msg('Begin with `/` or `https://`, and end with `/`.'),
  },
  address: {
    label: msg('Address of the folder on the other host'),
    hint: msg('It begins with `https://` and ends with `/`.'),
    invalid: msg('Begin with `https://`, and end with `/`.'),
  },
  sri: {
    label: msg('Run the script only if it is exactly this file'),
    hint: msg('Adds the `integrity` attribute. A newer version then needs new code.'),
    part: msg('If the language follows the page, the check covers the first file only.'),
    missing: msg('The checksums are missing from this copy.'),
  },
  before: {
    legend: msg('What readers see before the script loads'),
    start: msg('The first screen'),
    'start-hint': msg('Plain text with links that work at once; nothing moves as the page loads.'),
    none: msg('Nothing'),
    'none-hint': msg('Only two lines to paste, but the page moves when the help appears.'),
    fallback: msg('All of the help'),
    'fallback-hint': msg(
      'All guides as plain text between the tags: many lines, but no visitor sees a guide twice.',
    ),
  },
  whole: {
    label: msg('Page with all the help'),
    hint: msg(
      'Optional: gives readers without scripts a link to the full help. Enter a path like `/help/` or a full address.',
    ),
    invalid: msg('The address must begin with `/` or `https://`.'),
    link: msg('All of this help on one page', {
      desc: 'link to a page that holds all of the help as plain text, for readers without scripts',
    }),
  },
  'fallback-lang': { label: msg('Language of the plain text') },
  space: {
    label: msg('Reserve space while the element loads'),
    hint: msg('Keeps your own text from jumping.'),
  },
  markup: {
    label: msg('My editor deletes tags it does not know'),
    hint: msg('Writes a `div` instead, which our script turns into the element.'),
  },
};
