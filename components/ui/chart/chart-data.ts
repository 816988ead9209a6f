/** A colour of the theme, by its token. The numbered ones are for parts of a whole, and differ in lightness too. */
export type ChartTone =
  | 'chart-1'
  | 'chart-2'
  | 'chart-3'
  | 'chart-4'
  | 'chart-5'
  | 'accent'
  | 'for'
  | 'against'
  | 'abstain'
  | 'strong'
  | 'ink';

/** What tells series apart without colour: the fabric of an area or bar, the dashes of a line. */
export type ChartTexture = 'plain' | 'rising' | 'falling' | 'level' | 'dotted';

export type ChartSeries = { name: string; tone: ChartTone; texture: ChartTexture };

export type ChartPoint = {
  /** What it is called in the table and when read aloud. */
  label: string;
  /** Heights per series, 0 to 1 of the scale; null where there is nothing. */
  values: (number | null)[];
  /** The same as people read it. */
  texts: string[];
};

/** A line of the scale, or a moment under the plot: where it stands (0 to 1) and what it says. */
export type ChartTick = { at: number; label: string; minor?: boolean };

/** Everything a chart draws, already in words: it travels to the browser as it is. */
export type ChartData = {
  /** Names its files and its parts; one of a kind on its page. */
  name: string;
  title: string;
  /** What one sees, in a sentence with the figures. */
  caption: string;
  /** Areas are stacked, lines and bars stand beside one another. Points are evenly spaced. */
  shape: 'area' | 'line' | 'bar';
  series: ChartSeries[];
  points: ChartPoint[];
  scale: ChartTick[];
  moments: ChartTick[];
};

export type ChartWords = {
  /** How to read it by keyboard. */
  hint: string;
  /** What the thing is: "chart". */
  kind: string;
  table: string;
  csv: string;
  csvName: string;
  png: string;
  pngName: string;
  /** A download could not be made. */
  failed: string;
};
