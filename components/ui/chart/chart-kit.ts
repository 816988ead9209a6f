import { LivePlot } from './live-plot';
import { pointAt, step } from './read-chart';
import { saveChart } from './save-chart';

/** What it takes to read a chart and to take it along: one chunk, loaded when somebody wants to. */
export const chartKit = { LivePlot, pointAt, step, save: saveChart };
