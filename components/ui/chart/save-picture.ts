import type { ChartData } from './chart-data';
import { download } from './download';
import { drawFrame, frameOf } from './draw-frame';

/** Pixels of the file for each of the screen's. */
const SCALE = 2;

/**
 * Keeps the chart inside `stage` as a PNG in the page's theme, with its title, caption, legend and axes, twice as fine
 * as on the screen.
 *
 * @throws Error when the browser gives no canvas or there is no drawing.
 */
export async function savePicture(stage: HTMLElement, chart: ChartData): Promise<void> {
  const svg = stage.querySelector<SVGSVGElement>('[role="application"] svg');
  if (svg === null) throw new Error('there is no drawing');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('there is no canvas');
  const plot = await imageOf(svg);
  const frame = frameOf(context, stage, chart, svg.getBoundingClientRect());
  canvas.width = frame.width * SCALE;
  canvas.height = frame.height * SCALE;
  context.scale(SCALE, SCALE);
  drawFrame(context, stage, chart, frame);
  context.drawImage(plot, frame.plot.left, frame.plot.top, frame.plot.width, frame.plot.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the canvas gave no picture');
  download(blob, `${chart.name}.png`);
}

const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'vector-effect',
];

/** A drawing of its own, without the page's styles, as large as it is shown. */
async function imageOf(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  for (const [i, element] of copy.querySelectorAll<SVGElement>('*').entries()) {
    const original = originals[i];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    for (const property of painted) element.style.setProperty(property, style.getPropertyValue(property));
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const image = new Image(Math.round(width), Math.round(height));
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}
