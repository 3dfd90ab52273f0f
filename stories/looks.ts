/** The five example themes: docs/themes.md links to their CSS. */
import darkTech from './themes/dark-tech.css?raw';
import highContrast from './themes/high-contrast.css?raw';
import magazine from './themes/magazine.css?raw';
import plain from './themes/plain.css?raw';
import sidebar from './themes/sidebar.css?raw';

export const looks = [
  { id: 'plain', title: 'Plain', css: plain },
  { id: 'magazine', title: 'Warm magazine', css: magazine },
  { id: 'dark-tech', title: 'Dark tech', css: darkTech },
  { id: 'high-contrast', title: 'High contrast', css: highContrast },
  { id: 'sidebar', title: 'Tiny sidebar', css: sidebar },
] as const;
export type LookId = (typeof looks)[number]['id'];

/** The themes as one sheet, each under the class of its name. */
export const sheet = looks.map(({ id, css }) => `.look-${id} {\n${css}}`).join('\n');
