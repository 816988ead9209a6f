import type { ChartData } from './chart-data';
import { savePicture } from './save-picture';
import { saveTable } from './save-table';

/** Makes the file that a button asks for, `csv` or else `png`, of the chart inside `stage`. @throws Error when it cannot. */
export async function saveChart(as: string, stage: HTMLElement, chart: ChartData): Promise<void> {
  if (as === 'csv') saveTable(stage, chart);
  else await savePicture(stage, chart);
}
