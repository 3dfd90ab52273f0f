// Contrast as a reader meets it: every text and every control of an element against what is really behind it.
// `measure` runs in the page.

/** The contrasts of one element: `{ kind, ratio, what, colours }`, one for each different case. */
export function measure(element) {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map();
  /** Any CSS colour as red, green, blue (0–255) and alpha (0–1). */
  const rgba = (colour) => {
    if (!known.has(colour)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      known.set(colour, [r, g, b, a / 255]);
    }
    return known.get(colour);
  };
  const over = ([r, g, b, a], [R, G, B]) => [
    r * a + R * (1 - a),
    g * a + G * (1 - a),
    b * a + B * (1 - a),
    1,
  ];
  const light = (value) => (value <= 10.31 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([r, g, b]) => 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
  const contrast = (a, b) => {
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const parent = (node) => node.parentElement ?? node.getRootNode().host ?? null;
  const seen = new Map();
  /** What is behind a node: all backgrounds from the page up to it. */
  const backdrop = (node) => {
    if (!node) return [255, 255, 255, 1];
    if (!seen.has(node)) {
      seen.set(node, over(rgba(getComputedStyle(node).backgroundColor), backdrop(parent(node))));
    }
    return seen.get(node);
  };
  const visible = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const hex = (colour) =>
    `#${colour
      .slice(0, 3)
      .map((part) => Math.round(part).toString(16).padStart(2, '0'))
      .join('')}`;
  const nameOf = (node, pseudo = '') =>
    `${node.localName}${[...node.classList].map((each) => `.${each}`).join('')}${pseudo}`;

  const line = document.createElement('i');
  element.shadowRoot.querySelector('.in').append(line);
  line.style.color = 'var(--_line)';
  const hairline = String(rgba(getComputedStyle(line).color));
  line.remove();
  /** Lines without a meaning, such as the rail between two steps. */
  const isHairline = (colour) => String(rgba(colour)) === hairline;

  const found = new Map();
  const focused = new Set();
  const note = (kind, what, colour, behind) => {
    const front = over(rgba(colour), behind);
    const colours = `${hex(front)} on ${hex(behind)}`;
    found.set(`${kind} ${what} ${colours}`, { kind, what, colours, ratio: contrast(front, behind) });
  };

  const nodes = [...element.shadowRoot.querySelectorAll('.base, .base *')].filter(visible);
  for (const node of nodes) {
    const style = getComputedStyle(node);
    if (node.closest('.sr')) continue;
    const texts = [...node.childNodes].some((each) => each.nodeType === 3 && each.data.trim());
    if (texts || node.matches('input:not([type=checkbox], [type=radio]), textarea, select')) {
      note('text', nameOf(node), style.color, backdrop(node));
    }
    for (const pseudo of ['::before', '::after']) {
      const own = getComputedStyle(node, pseudo);
      if (own.content === 'none' || own.content === 'normal') continue;
      const behind = backdrop(node);
      // Numbers of steps, ticks: text. Without text it is a sign, by its border or its background.
      if (own.content !== '""') {
        note('text', nameOf(node, pseudo), own.color, over(rgba(own.backgroundColor), behind));
      } else {
        const filled = rgba(own.backgroundColor)[3] > 0;
        const colour = filled ? own.backgroundColor : own.borderTopColor;
        if ((filled || parseFloat(own.borderTopWidth)) && !isHairline(colour))
          note('sign', nameOf(node, pseudo), colour, behind);
      }
    }
    if (node.matches('.warning .icon, .button .icon'))
      note('sign', nameOf(node), style.color, backdrop(node));
    if (node.matches('.bar .on')) note('sign', nameOf(node), style.backgroundColor, backdrop(parent(node)));
    if (node.matches('.done > .do b')) note('sign', nameOf(node), style.borderRightColor, backdrop(node));
    // A number is the tick box of its step.
    if (node.matches('.do > .number'))
      note('control', nameOf(node), style.borderTopColor, backdrop(parent(node)));
    // Several choices are one control with a border around it.
    if (node.matches('.choices')) note('control', nameOf(node), style.borderTopColor, backdrop(parent(node)));
  }
  for (const node of element.shadowRoot.querySelectorAll('button, summary, a, input, textarea, select')) {
    if (!node.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(node);
    const outside = backdrop(parent(node));
    if (node.matches('.tick > input')) note('control', nameOf(node), style.accentColor, outside);
    else if (node.matches('button:not(.quiet, .choice), a.button, input:not(.do > *), textarea, select')) {
      // Its border or its surface has to stand out, whichever does so better.
      const edges = ['Top', 'Right', 'Bottom', 'Left']
        .filter((side) => parseFloat(style[`border${side}Width`]))
        .map((side) => style[`border${side}Color`]);
      const best = [style.backgroundColor, ...edges]
        .map((colour) => [contrast(over(rgba(colour), outside), outside), colour])
        .sort(([a], [b]) => b - a)[0][1];
      note('control', nameOf(node), best, outside);
    }
    // The outline of one kind of control in one place is the same everywhere.
    const place = `${nameOf(node)} ${hex(outside)}`;
    if (focused.has(place)) continue;
    focused.add(place);
    node.focus({ focusVisible: true, preventScroll: true });
    // What is drawn for a tick box that is a number, and for one of several choices, stands beside the control.
    const drawn = node.matches('.do > input') ? node.nextElementSibling : (node.closest('.pick') ?? node);
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(drawn);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
      note('focus', nameOf(node), 'transparent', outside);
    else note('focus', nameOf(node), outlineColor, outside);
    node.blur();
  }
  return [...found.values()];
}
