/** Words of what the configurator shows: the preview, the lines to copy, the files. What stands between backticks is shown as code, {…} is filled in. */
import { msg } from '@lit/localize';

export const result = {
  preview: {
    title: msg('Preview'),
    note: msg('This is what the copied lines will show, on a phone and on a wide page.'),
    npm: msg('The preview uses the files of this page. Your site will use those in the package.'),
    page: msg('Page around the element'),
    light: msg('Light', { desc: 'colour scheme of the page around the preview' }),
    dark: msg('Dark', { desc: 'colour scheme of the page around the preview' }),
    narrow: msg('On a phone'),
    wide: msg('On a wide page'),
    view: msg('What it shows', { desc: 'label of a choice: what the preview shows' }),
    first: msg('First question'),
    answer: msg('An answer', { desc: 'choice: the preview shows one of the results' }),
    post: {
      title: msg('My account is blocked: what now?', { desc: 'title of a made-up blog post' }),
      above: msg('Last week I was suddenly locked out of AliExpress. This helped me:'),
      below: msg('How did it go for you? Tell me in the comments.'),
    },
    language: msg('The preview page is set to {language}.'),
  },
  snippet: {
    steps: msg('Three steps'),
    title: msg('Lines to copy'),
    page: msg('For the post, where the element should appear'),
    terminal: msg('In the terminal'),
    module: msg('In the JavaScript of your site'),
    copy: msg('Copy', { desc: 'button that copies an address or a text' }),
    copied: msg('Copied.'),
    refused: msg('Your browser blocks automatic copying. The lines are selected: press Ctrl+C or ⌘C.'),
    link: msg('Copy a link to these choices'),
    'link-copied': msg('Copied. The link opens this page with the same choices.'),
    'link-refused': msg('Your browser does not allow copying. Use the address of this page as the link.'),
    reset: msg('Start again', { id: 'configurator-reset', desc: 'button: forget all choices' }),
    'was-reset': msg('All settings have been reset.'),
    address: msg(
      'In step 1, first enter the address of the files. Until then, the lines contain an example: `{url}`.',
    ),
    long: msg(
      'These lines have {number} characters, and a T123 block often takes no more than 30,000. Under “More”, choose “The first screen”.',
    ),
  },
  files: {
    title: msg('The files'),
    self: msg(
      'Put this file into a folder on your site. In the lines below, that folder is `{path}`. The file is in place when `{url}` opens in a browser and shows code.',
    ),
    all: msg(
      'Unpack the ZIP file and upload the folder `ali-help` to your site as it is. In the lines below, that folder is `{path}`. The files are in place when `{url}` opens in a browser and shows code.',
    ),
    there: msg('The files are in place when `{url}` opens in a browser and shows code.'),
    everything: msg('Or take the folder with every language and a short guide: {link}'),
    cors: msg(
      'If the files are on a different host from the page, that host has to send `Access-Control-Allow-Origin: *`.',
    ),
    public: msg(
      'There is nothing to upload. The lines load version {version} of the file from {host}, and that version never changes. They work once this version is published on npm; until then, put the files on your own site.',
    ),
    npm: msg(
      'The package holds the files, and your build loads elements and languages when needed. `{name}/define` registers the tags; `{name}` alone gives classes and types.',
    ),
    download: msg('Download {file}'),
    update: msg(
      'For a new version, replace the files. The lines stay the same, unless they contain `integrity`.',
    ),
  },
  examples: {
    title: msg('See it in a post'),
    posts: msg('The same post in every language:'),
    two: msg('Two languages on one page'),
    classic: msg('One script tag'),
    module: msg('One script tag, as a module'),
    one: msg('One file, one language'),
    later: msg('Tags added later by a script'),
    flow: msg('All questions and results on one page'),
  },
  promise: msg(
    'Independent; not made by or connected with AliExpress. Nothing is tracked and nothing is sent.',
  ),
};
