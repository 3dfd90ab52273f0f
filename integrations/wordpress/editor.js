/**
 * The three blocks in the editor: the element itself as it will be in the post, and a control for each attribute.
 * WordPress knows title, icon and attributes from block.json; what depends on language comes from includes/blocks.php.
 */
(({ blocks, blockEditor, components, element }, { blocks: ours, defaults, panel }) => {
  const { createElement: h } = element;

  /** Several values in one attribute, separated by spaces, chosen by their titles. */
  const list = ({ title, hint, choices, value, onChange }) => {
    const titleOf = (id) => choices.find((each) => each.value === id)?.label ?? id;
    const idOf = (text) => choices.find((each) => each.label === text)?.value ?? text;
    const field = h(components.FormTokenField, {
      label: title,
      value: value
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(titleOf),
      suggestions: choices.map(({ label }) => label),
      onChange: (chosen) => onChange(chosen.map(idOf).join(' ')),
      __experimentalExpandOnFocus: true,
      __experimentalShowHowTo: false,
      __experimentalValidateInput: (text) => choices.some(({ label }) => label === text),
    });
    // The field itself has no place for a hint.
    return h(components.BaseControl, { help: hint }, field);
  };

  const controls = {
    list,
    select: ({ title, hint, choices, value, onChange }) =>
      h(components.SelectControl, { label: title, help: hint, options: choices, value, onChange }),
    search: ({ title, hint, choices, value, onChange }) =>
      h(components.ComboboxControl, {
        label: title,
        help: hint,
        options: choices,
        value: value || null,
        onChange: (id) => onChange(id ?? ''),
      }),
    text: ({ title, hint, value, onChange }) =>
      h(components.TextControl, { label: title, help: hint, value, onChange }),
    'yes-no': ({ title, hint, value, onChange }) =>
      h(components.ToggleControl, {
        label: title,
        help: hint,
        checked: Boolean(value),
        onChange,
      }),
  };

  /** The attributes of the preview: what is set, else the defaults of the site. */
  const shown = (attributes, known) => {
    const names = known.map(({ name }) => name).filter((name) => name !== 'before');
    return Object.fromEntries(
      names
        .map((name) => [name, attributes[name] || defaults[name]])
        .filter(([, value]) => value)
        .map(([name, value]) => [name, String(value)]),
    );
  };

  const edit = ({ tag, controls: known }) =>
    function Edit({ attributes, setAttributes }) {
      const inspector = known.map(({ kind, name, ...control }) =>
        h(
          'div',
          { key: name, className: 'ali-help-control', 'data-attribute': name },
          controls[kind]({
            ...control,
            value: attributes[name] ?? '',
            onChange: (value) => setAttributes({ [name]: value || undefined }),
          }),
        ),
      );
      const preview = shown(attributes, known);
      return h(
        'div',
        blockEditor.useBlockProps(),
        h(blockEditor.InspectorControls, null, h(components.PanelBody, { title: panel }, inspector)),
        // A press chooses the block; it does not answer a question.
        h(components.Disabled, null, h(tag, { key: JSON.stringify(preview), ...preview })),
      );
    };

  for (const block of ours) {
    // The reader's page is made by PHP, so that it is right with every version of the plugin.
    blocks.registerBlockType(block.name, { edit: edit(block), save: () => null });
  }
})(window.wp, window.aliHelpEditor);
