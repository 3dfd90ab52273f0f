import type { NoticeWords } from '../content/interface/notice.js';

/** Says that loading failed, with a button to try again. Plain DOM calls work where templates are forbidden. */
export function failureNotice(
  page: Document,
  locale: string,
  words: NoticeWords | undefined,
  retry: (event: Event) => void,
): HTMLElement {
  const notice = page.createElement('div');
  notice.className = 'failure';
  notice.lang = locale;
  notice.setAttribute('role', 'status');
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = words?.retry ?? '↻';
  button.addEventListener('click', retry);
  notice.append(words?.failed ?? '', ' ', button);
  return notice;
}
