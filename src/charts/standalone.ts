import { el, text } from './svg.ts';

/** The colours of paper: those of `tokens.css` in its light form, as every reader of SVG knows them. */
const STYLE = [
  "text{font:13px system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans CJK TC',sans-serif;fill:#241e1a}",
  'text.t-soft{font-size:12px;fill:#5d5750}text.t-bold{font-weight:700}',
  '.hair{stroke:#d4d0c8;fill:none}.axis{stroke:#433c36;fill:none}',
  '.link{stroke:#5d5750;stroke-width:1.5;stroke-dasharray:3 3;fill:none}',
  '.promise{stroke:#ad2f22;stroke-width:2;fill:#fcfaf6}.report{stroke:#264f8b;fill:#264f8b}',
  '.event{stroke:#241e1a;fill:#241e1a}.today{stroke:#ad2f22;stroke-width:1.5}.disc{fill:#c8d1df}text.t-count{font-size:12px}',
].join('');

const SIDE = 16;
const HEAD = 44;
const FOOT = 36;

/**
 * A drawing of a page as a file of its own: with its colours and fonts, its title above and its source below, without
 * the links, which lead nowhere outside the page. Throws where `svg` was not made by `drawing`.
 */
export function standalone(svg: string, source: string): string {
  const box = /^<svg [^>]*viewBox="0 0 (\d+) (\d+)"[^>]*>(<title [^>]*>([^<]*)<\/title>.*)<\/svg>$/s.exec(svg);
  const [, width, height, inner, title] = box ?? [];
  if (inner === undefined || title === undefined) throw new Error(`Not a drawing: ${svg.slice(0, 80)}`);
  const whole = { width: Number(width) + 2 * SIDE, height: Number(height) + HEAD + FOOT };
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...whole,
      viewBox: `${-SIDE} ${-HEAD} ${whole.width} ${whole.height}`,
      role: 'img',
    },
    el('style', {}, STYLE),
    el('rect', { x: -SIDE, y: -HEAD, ...whole, fill: '#fcfaf6' }),
    el('text', { class: 't-bold', x: 0, y: -18 }, title),
    inner
      .replace(/<a\b[^>]*>/g, '<g>')
      .replaceAll('</a>', '</g>')
      .replace(/ id="[^"]*"/g, ''),
    el('text', { class: 't-soft', x: 0, y: Number(height) + FOOT - 14 }, text(source)),
  );
}
