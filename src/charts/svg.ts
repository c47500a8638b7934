/** Text for SVG markup. */
export function text(value: string): string {
  return value.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** An element; numbers are rounded to a tenth of a unit, undefined attributes are left out. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly string[]
): string {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? Math.round(value * 10) / 10 : text(value)}"`],
  );
  return `<${name}${list.join('')}>${children.join('')}</${name}>`;
}

/** A whole drawing: `title` and `desc` name it for those who do not see it. */
export function drawing(
  size: { readonly width: number; readonly height: number },
  words: { readonly id: string; readonly title: string; readonly desc: string },
  ...children: readonly string[]
): string {
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.round(size.width)} ${Math.round(size.height)}`,
      role: 'group',
      'aria-labelledby': `${words.id}-t ${words.id}-d`,
    },
    el('title', { id: `${words.id}-t` }, text(words.title)),
    el('desc', { id: `${words.id}-d` }, text(words.desc)),
    ...children,
  );
}

/** Width of a text in units, near enough to place it: a Han character is as wide as the type is high. */
export function widthOf(value: string, size: number): number {
  let width = 0;
  for (const c of value) width += /[\u2e80-\uffef]/.test(c) ? size : size * 0.56;
  return width;
}
