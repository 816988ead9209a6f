import { LivePlot } from './live-plot';
import { pointAt, step } from './read-chart';
import { savePicture } from './save-picture';
import { saveTable } from './save-table';

/** What it takes to read a chart and to take it along: one chunk, loaded when somebody wants to. */
export const chartKit = { LivePlot, pointAt, step, savePicture, saveTable };
