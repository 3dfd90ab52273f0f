// Blogger and Tilda, which run nowhere but at their makers: what they do to pasted lines, turned into pages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initial } from '../../demo/configurator/options.js';
import { snippet } from '../../demo/configurator/snippet.js';
import { loadTexts } from '../configurator/page.mjs';
import { browser, files, onPage, post, serving, useBrowser } from '../page.mjs';
import { fallbackOf, firstQuestion, read } from '../project.mjs';

// Another host than the page, and one that allows nothing: a file for one language needs no permission.
useBrowser({ cors: false });

/** The lines the configurator gives, for the files of this run. */
const lines = (options = {}) =>
  snippet({ ...initial('uk'), lang: 'uk', path: `${files.origin}/dist/`, ...options }, {})[0].text;
const tagOf = (text) => text.slice(text.indexOf('<ali-'));
const scriptOf = (text) => text.slice(0, text.indexOf('<ali-')).trim();

/** One element is on screen in Ukrainian, and the console says nothing of ours; `find` says in which frame. */
const shows = (html, find = (page) => page) =>
  onPage(html, async (page, log) => {
    const frame = find(page);
    await frame.locator('ali-recovery-wizard[ready]').waitFor();
    assert.equal(await frame.locator('ali-recovery-wizard').count(), 1);
    const asked = frame.getByText(await firstQuestion('uk')).filter({ visible: true });
    assert.equal(await asked.count(), 1);
    assert.deepEqual([...log.errors, ...log.console.filter((text) => text.includes('ali-'))], []);
    return await frame.locator('body').innerText();
  });

/** A theme as Blogger keeps it; `head` and `body` stand where an owner pastes. */
const theme = (head, body) => `<?xml version="1.0" encoding="UTF-8" ?>
<!DOCTYPE html>
<html b:css='false' b:version='2' expr:dir='data:blog.languageDirection' xmlns='http://www.w3.org/1999/xhtml' xmlns:b='http://www.google.com/2005/gml/b' xmlns:data='http://www.google.com/2005/gml/data' xmlns:expr='http://www.google.com/2005/gml/expr'>
<head>
<b:include data='blog' name='all-head-content'/>
<title><data:blog.pageTitle/></title>
<b:skin><![CDATA[body { margin: 0 }]]></b:skin>
${head}
</head>
<body>
<b:section id='main' showaddelement='yes'><b:widget id='Blog1' type='Blog'><b:includable id='main'>
<b:if cond='data:view.isPost'>
${body}
</b:if>
</b:includable></b:widget></b:section>
</body>
</html>`;

/**
 * In a browser, whose XML parser is as strict as Blogger's: the page it makes of a theme. HTML again, its own tags
 * gone, attributes in single quotes.
 */
function publish(xml) {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  const error = parsed.querySelector('parsererror');
  if (error) throw new Error(error.textContent);
  const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const write = (node) => {
    const raw = node.nodeType === Node.CDATA_SECTION_NODE || node.parentNode.nodeName === 'script';
    if (node instanceof Text) return raw ? node.data : escape(node.data);
    if (!(node instanceof Element)) return '';
    const inner = [...node.childNodes].map(write).join('');
    if (/^(b|data):/.test(node.nodeName))
      return node.nodeName === 'b:skin' ? `<style>${inner}</style>` : inner;
    const attributes = [...node.attributes]
      .filter(({ name }) => !/^(xmlns|b:|expr:)/.test(name))
      .map(({ name, value }) => ` ${name}='${escape(value).replace(/'/g, '&#39;')}'`);
    return `<${node.nodeName}${attributes.join('')}>${inner}</${node.nodeName}>`;
  };
  return `<!DOCTYPE html>\n${write(parsed.documentElement)}`;
}
async function bloggerPage(xml) {
  const page = await browser.newPage();
  try {
    return await page.evaluate(publish, xml);
  } finally {
    await page.close();
  }
}

test('Blogger: what its theme does not allow is noticed here', async () => {
  const refused = [
    theme('<script src="/x.js" defer></script>', ''),
    theme('', '<ali-recovery-wizard lang=uk></ali-recovery-wizard>'),
    theme('', '<ali-recovery-wizard lang="uk">'),
  ];
  for (const xml of refused) await assert.rejects(bloggerPage(xml));
});

const published = async (head, body) => shows(await bloggerPage(theme(head, body)));

test('Blogger: the lines may stand in the theme', () => published(scriptOf(lines()), tagOf(lines())));

test('Blogger: the lines for it may stand in the theme, as they are', async () => {
  const options = { ...initial('uk'), platform: 'blogger', path: `${files.origin}/dist/` };
  await published('', snippet(options, await loadTexts())[0].text);
});

test('Blogger: every option of the lines is well-formed XML', async () => {
  const text = lines({ remember: true, theme: 'dark', hide: ['heading', 'print'] });
  assert.match(text, /remember=""/);
  await published(scriptOf(text), tagOf(text));
});

test('Blogger: the fallback may stand in the theme', async () => {
  const fallback = await fallbackOf('uk', 'ali-recovery-wizard');
  await published(scriptOf(lines()), tagOf(lines()).replace('></', `>\n${fallback}</`));
});

test('Blogger: the whole script may stand in the theme inside CDATA', async () => {
  const code = await read('dist/ali-help.uk.js');
  await published('', `${tagOf(lines())}\n<script>\n//<![CDATA[\n${code}\n//]]>\n</script>`);
});

test('Blogger: a post whose line ends became <br /> and whose editor left spaces', async () => {
  const broken = lines()
    .replace(/\n/g, '<br />\n')
    .replace('></ali', '>&nbsp;<br /></ali')
    .replace(/"/g, "'");
  const body = `<div class='post-body entry-content'><p>&nbsp;</p>${broken}<p>&nbsp;</p><p>Далі в дописі</p></div>`;
  assert.match(await shows(post('', body, 'ru')), /Далі в дописі/);
});

/** A page of Tilda with one HTML block, as it is published. */
const tilda = (block) =>
  post(
    '',
    `<!--allrecords--><div id="allrecords" class="t-records" data-tilda-lang="RU">
<div id="rec1" class="r t-rec" data-record-type="123"><!-- T123 --><div class="t123"><div class="t-container_100"><div class="t-width t-width_100">
<!-- nominify begin -->${block}<!-- nominify end -->
</div></div></div></div></div><!--/allrecords-->`,
    'RU',
  );
const frame = (html, attributes = '') =>
  `<iframe title="HTML" ${attributes} width="100%" height="900" srcdoc="${html.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`;
const inFrame = (page) => page.frameLocator('iframe');
const strict = 'sandbox="allow-scripts"';

test('Tilda: the lines in an HTML block', () => shows(tilda(lines())));

for (const [how, attributes] of [
  ['shown in a frame', ''],
  ['in a frame that may run scripts and nothing else', strict],
])
  test(`Tilda: the lines ${how}`, () => shows(tilda(frame(lines(), attributes)), inFrame));

test('Tilda: a frame and the loader, from a host that allows other hosts', () =>
  serving({}, (origin) => {
    const loader = lines({ path: `${origin}/dist/` }).replace('ali-help.uk.js', 'ali-help.js');
    return shows(tilda(frame(loader, strict)), inFrame);
  }));
