// What a blog's owner pastes; the same lines as in docs/hosts.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/project.mjs';

export const script = (locale = 'uk', base = '/ali-help') =>
  `<script src="${base}/ali-help${locale && `.${locale}`}.js" defer></script>`;

/** Each tag of a longer snippet stands on a line of its own: Markdown takes it for HTML only then. */
const around = (inside) => inside && `\n${inside.trim()}\n`;

export const tag = (locale = 'uk', inside = '') =>
  `<ali-recovery-wizard lang="${locale}">${around(inside)}</ali-recovery-wizard>`;

export const placeholder = (locale = 'uk', inside = '') =>
  `<div data-ali-help="recovery-wizard" data-lang="${locale}">${around(inside)}</div>`;

export const fallback = (locale = 'uk') =>
  readFileSync(join(root, `dist/fallback/${locale}/ali-recovery-wizard.html`), 'utf8');

const built = (path) => readFileSync(join(root, 'dist', path), 'utf8').trim();

/** What the configurator gives by default: the room held, the start HTML between the tags, the script without waiting. */
export const start = (locale = 'uk', base = undefined) =>
  `${script(locale, base).replace('defer', 'async')}
<style>
${built(`fallback/${locale}/hold.css`)}
</style>
${tag(locale, built(`start/${locale}/ali-recovery-wizard.html`))}`;
