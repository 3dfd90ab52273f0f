// Static sites: what a site's settings and pages import.
import AliHelp from 'ali-help/astro';
import aliHelpFiles from 'ali-help/astro/files';
import eleventy from 'ali-help/eleventy';
import hexo from 'ali-help/hexo';

eleventy({}, { lang: 'uk' });
export const ready: Promise<void> = hexo({});
export const name: string = aliHelpFiles().name;
AliHelp({ element: 'recovery-wizard', lang: 'uk', remember: true, 'heading-level': 3 });
// @ts-expect-error no such element
AliHelp({ element: 'nothing' });
// @ts-expect-error no such text before the script
AliHelp({ element: 'block-reasons', before: 'all' });
// @ts-expect-error no such option
eleventy({}, { language: 'uk' });
