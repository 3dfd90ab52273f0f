/** Copies the files to `/ali-help/` and adds the shortcode `aliHelp`. `lang`: for pages that have no `lang` of their own. */
export default function aliHelp(eleventyConfig: object, options?: { lang?: string }): void;
