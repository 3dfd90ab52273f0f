// Finds what is broken in how an element lies on the page, in words.

/** Runs in the page: what sticks out of the element, is cut off, too small for its text, or lies over another text. */
export function broken(element) {
  const found = new Set();
  const name = (node) => `${node.localName}.${node.className} “${node.textContent.trim().slice(0, 40)}”`;
  const room = element.getBoundingClientRect();
  if (document.documentElement.scrollWidth > innerWidth) found.add('the page scrolls sideways');
  const lines = [];
  for (const node of element.shadowRoot.querySelectorAll('.base, .base *')) {
    if (!node.checkVisibility() || node.closest('.sr, svg')) continue;
    const style = getComputedStyle(node);
    const box = node.getBoundingClientRect();
    if (box.left < room.left - 1 || box.right > room.right + 1) found.add(`sticks out: ${name(node)}`);
    const wide = node.scrollWidth > node.clientWidth + 1;
    const tall = node.scrollHeight > node.clientHeight + 2;
    // A text area may scroll downwards, never sideways.
    if (style.overflowX !== 'visible' && (wide || (tall && node.localName !== 'textarea')))
      found.add(`cut off: ${name(node)}`);
    if (node.matches('button, summary, .status, .step, .number') && (wide || tall))
      found.add(`too small: ${name(node)}`);
    for (const text of node.childNodes) {
      if (text.nodeType !== Node.TEXT_NODE || !text.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (left < room.left - 1 || right > room.right + 1) found.add(`text sticks out: ${name(node)}`);
        // Letters need about their size of the height of a line.
        const spare = Math.max(0, (bottom - top - parseFloat(style.fontSize)) / 2);
        if (right - left > 2) lines.push({ node, left, right, top: top + spare, bottom: bottom - spare });
      }
    }
  }
  lines.sort((a, b) => a.top - b.top);
  for (const [index, a] of lines.entries()) {
    for (const b of lines.slice(index + 1)) {
      if (b.top > a.bottom - 1) break;
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2)
        found.add(`${name(b.node)} lies over ${name(a.node)}`);
    }
  }
  return [...found];
}

/** Runs in the page: controls without a visible border, and signs of a state or an order that are not there. */
export function unseen(element) {
  const found = new Set();
  const name = (node) => `${node.localName}.${node.className}`;
  const sides = ['Top', 'Right', 'Bottom', 'Left'];
  const paper = getComputedStyle(document.body).backgroundColor;
  const edges = (style) =>
    sides.filter(
      (side) =>
        parseFloat(style[`border${side}Width`]) >= 1 &&
        style[`border${side}Style`] !== 'none' &&
        style[`border${side}Color`] !== paper,
    );
  const bordered = (style) => edges(style).length > 0;
  const root = element.shadowRoot;
  const visible = (selector) => [...root.querySelectorAll(selector)].filter((node) => node.checkVisibility());
  for (const node of visible(
    'button:not(.quiet, .choice), .button, input, textarea, select, .card, .message',
  )) {
    // The number of a step stands for its tick box.
    const shown = node.matches('.do > input') ? node.nextElementSibling : node;
    const drawn = node.matches('.tick > input') && getComputedStyle(node).appearance !== 'none';
    if (!drawn && !bordered(getComputedStyle(shown))) found.add(`no border: ${name(node)}`);
  }
  // Choices are one list with a border around it and a line between each two.
  for (const node of visible('.choices')) {
    if (edges(getComputedStyle(node)).length < 4) found.add(`no border: ${name(node)}`);
    for (const item of node.querySelectorAll('li + li'))
      if (!bordered(getComputedStyle(item))) found.add('no line between choices');
  }
  for (const node of visible('.list > li, .step, summary, .status, .node .choice, .bar .on')) {
    const sign = ['::before', '::after', null].map((part) => getComputedStyle(node, part));
    const number = node.querySelector(':scope > .do > .number');
    if (number) sign.push(getComputedStyle(number));
    const words = /\d|counter/.test(sign[0].content);
    if (!words && !sign.some(bordered) && !node.querySelector(':scope > details'))
      found.add(`no sign: ${name(node)}`);
  }
  const look = (node) => {
    const parts = [node, node.querySelector('.number')].filter(Boolean).map((each) => getComputedStyle(each));
    return parts.map((style) => `${style.outlineStyle} ${style.backgroundColor}`).join();
  };
  for (const [state, group] of [
    ['.choice[aria-current]', '.choices'],
    ['.pick:has(:checked)', '.choices'],
    ['.step.done', '.steps'],
    ['.bar .on', '.bar'],
  ])
    for (const node of visible(state)) {
      const twin = [...node.closest(group).querySelectorAll(node.localName)].find(
        (each) => !each.matches(state) && each.parentElement.localName === node.parentElement.localName,
      );
      if (twin && look(node) === look(twin)) found.add(`looks like the others: ${name(node)}`);
    }
  return [...found];
}
