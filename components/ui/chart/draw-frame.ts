import type { ChartData } from './chart-data';
import { wrapText } from './wrap-text';

export type Frame = {
  width: number;
  height: number;
  plot: { left: number; top: number; width: number; height: number };
  caption: string[];
};

const PAD = 24;
const SCALE_WIDTH = 64;
const TITLE = 26;
const LINE = 21;
const LEGEND = 26;

const fonts = { title: '600 18px', text: '400 14px', small: '400 12px' };

/** The measures of a picture around a plot as large as `shown`. */
export function frameOf(
  context: CanvasRenderingContext2D,
  stage: Element,
  chart: ChartData,
  shown: { width: number; height: number },
): Frame {
  const width = Math.round(shown.width) + SCALE_WIDTH + 2 * PAD;
  context.font = `${fonts.text} ${familyOf(stage)}`;
  const caption = wrapText(chart.caption, width - 2 * PAD, (text) => context.measureText(text).width);
  const legend = legendOf(context, chart, width);
  const top =
    PAD +
    TITLE +
    caption.length * LINE +
    12 +
    (1 + Math.max(0, ...legend.map(({ row }) => row))) * LEGEND +
    12;
  const height = Math.round(shown.height);
  const plot = { left: PAD + SCALE_WIDTH, top, width: Math.round(shown.width), height };
  return { width, height: top + height + 28 + PAD, plot, caption };
}

/** Everything but the plot: the theme's paper, the words, the lines of the scale. */
export function drawFrame(
  context: CanvasRenderingContext2D,
  stage: Element,
  chart: ChartData,
  { width, height, plot, caption }: Frame,
): void {
  const style = getComputedStyle(stage);
  const colour = (token: string) => style.getPropertyValue(`--${token}`);
  const family = familyOf(stage);
  const write = (text: string, x: number, y: number, font: string, token: string) => {
    context.font = `${font} ${family}`;
    context.fillStyle = colour(token);
    context.fillText(text, x, y);
  };
  context.fillStyle = colour('surface');
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'top';
  write(chart.title, PAD, PAD, fonts.title, 'ink');
  for (const [i, text] of caption.entries()) write(text, PAD, PAD + TITLE + i * LINE, fonts.text, 'muted');
  context.font = `${fonts.text} ${family}`;
  for (const { name, tone, x, row } of legendOf(context, chart, width)) {
    const y = PAD + TITLE + caption.length * LINE + 12 + row * LEGEND;
    context.fillStyle = colour(tone);
    context.fillRect(x, y + 2, 22, 12);
    write(name, x + 30, y, fonts.text, 'ink');
  }
  for (const { at, label } of chart.scale) {
    const y = plot.top + (1 - at) * plot.height;
    context.fillStyle = colour(at === 0 ? 'strong' : 'line');
    context.fillRect(plot.left, y, plot.width, 1);
    context.textAlign = 'right';
    context.textBaseline = 'middle';
    write(label, plot.left - 8, y, fonts.small, 'faint');
  }
  context.textBaseline = 'top';
  for (const { at, label, minor } of chart.moments) {
    if (minor && plot.width < 480) continue;
    context.textAlign = at === 0 ? 'left' : at === 1 ? 'right' : 'center';
    write(label, plot.left + at * plot.width, plot.top + plot.height + 10, fonts.small, 'faint');
  }
  context.textAlign = 'left';
}

/** Where each entry of the legend stands: side by side, as many rows as it takes. */
function legendOf(context: CanvasRenderingContext2D, { series }: ChartData, width: number) {
  let [x, row] = [PAD, 0];
  return series.map(({ name, tone }) => {
    const size = 30 + context.measureText(name).width + 24;
    if (x > PAD && x + size > width - PAD) [x, row] = [PAD, row + 1];
    const entry = { name, tone, x, row };
    x += size;
    return entry;
  });
}

function familyOf(stage: Element): string {
  return getComputedStyle(stage).fontFamily;
}
