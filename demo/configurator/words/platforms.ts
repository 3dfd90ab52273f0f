/** Where to paste, by blog platform, and what is special there. What stands between backticks is shown as code, {…} is filled in. */
import { msg } from '@lit/localize';

/** `files`: about the file; `paste`: where the lines go; `also`: what may be needed besides. */
export const platforms = {
  title: msg('Where to paste'),
  always: msg('On every platform, paste into the code field, never into the text field.'),
  wordpress: {
    name: 'WordPress',
    files: msg(
      'The media library does not accept scripts. Upload the files beside `wp-content` with your host’s file manager.',
    ),
    paste: msg('In the post, press “+”, choose “Custom HTML”, paste the lines and publish.'),
    plugin: {
      title: msg('The plugin'),
      text: msg('The plugin brings the files with it. There is nothing to copy.'),
      install: msg('Install it'),
      upload: msg(
        'In WordPress, go to “Plugins”, “Add New” (or “Add Plugin”), “Upload Plugin”. Choose the ZIP file, press “Install Now”, then “Activate”.',
      ),
      add: msg('Add the help to a post'),
      search: msg(
        'In the post, press + and search for AliExpress. The language and other options are in the block’s settings, in the sidebar.',
      ),
      without: msg('Without the plugin'),
    },
    also: [
      msg(
        'Authors and contributors cannot post scripts. An administrator puts the script on the site once; after that the line with `div` is enough.',
      ),
      msg('On WordPress.com you need a plan that allows plugins.'),
    ],
  },
  blogger: {
    name: 'Blogger',
    files: msg(
      'Blogger does not store scripts. Upload the files to another host and enter the address of their folder here.',
    ),
    paste: msg(
      'Press the pencil at the top left, choose “HTML view”, paste the lines and publish. Do not go back to “Compose view” before you publish.',
    ),
    also: [
      msg('To show it on every page, choose “Layout”, “Add a gadget”, then “HTML/JavaScript”.'),
      msg('The same lines can go into the theme, which has to be well-formed XML.'),
    ],
  },
  ghost: {
    name: 'Ghost',
    files: msg('The files go into the `assets` folder of your theme, or onto another host.'),
    paste: msg('Type `/html` in the post, paste the lines into the card and publish.'),
    also: [
      msg(
        'E-mails do not run scripts: show the card on the web only, or add the text for readers without scripts.',
      ),
    ],
  },
  tilda: {
    name: msg('Tilda or another builder'),
    files: msg(
      'Tilda does not store scripts. Upload the files to another host and enter the address of their folder here.',
    ),
    paste: msg(
      'Add the block T123 (“Other”, “HTML code”), paste the code and publish. The editor may show nothing; look at the published page.',
    ),
    also: [
      msg(
        'T123 is the simplest. In a Zero Block, paste the lines into the “HTML” element and put nothing else into that block: it then grows with the help.',
      ),
    ],
  },
  hugo: {
    name: 'Hugo',
    files: msg('The files go into `static/ali-help`.'),
    paste: msg(
      'Save the lines as `layouts/shortcodes/ali-help.html` and write `{{< ali-help >}}` in the post.',
    ),
    also: [],
  },
  hexo: {
    name: 'Hexo',
    files: msg('The files go into `source/ali-help`. Add `skip_render: "ali-help/**"` to `_config.yml`.'),
    paste: msg('Paste the lines into the post, with a blank line before and after.'),
    also: [],
  },
  eleventy: {
    name: 'Eleventy',
    files: msg(
      'Put the folder with the files beside your posts. Add `eleventyConfig.addPassthroughCopy("ali-help")` and `eleventyConfig.ignores.add("ali-help")` to `eleventy.config.js`.',
    ),
    paste: msg('Paste the lines into the post, with a blank line before and after.'),
    also: [],
  },
  html: {
    name: msg('Another site'),
    files: '',
    paste: msg(
      'Paste the lines into the `body` at the point where the element should appear. With several elements on one page, you need the line with `script` only once.',
    ),
    also: [],
  },
  npm: { name: msg('A site built with npm') },
};
