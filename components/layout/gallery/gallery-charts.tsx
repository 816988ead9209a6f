import { Chart } from '@/components/common/chart';
import { shareUnit } from '@/components/common/chart-unit';

const shapes = ['line', 'area', 'bar'] as const;
const months = ['Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov'];

/** The three shapes of a chart, each with its table and its files. */
export function GalleryCharts() {
  return (
    <div className="grid gap-4 lg:grid-cols-3">
      {shapes.map((shape) => (
        <Chart
          key={shape}
          name={`gallery-${shape}`}
          title={`A chart: ${shape}`}
          caption="What one sees, in words."
          shape={shape}
          series={[
            { name: 'In', tone: 'chart-3', texture: 'plain' },
            { name: 'Out', tone: 'chart-2', texture: 'rising' },
          ]}
          points={months.map((label, at) => ({
            label,
            short: label,
            values: [BigInt(1_500 + 500 * at), at === 2 ? null : BigInt(3_500 - 400 * at)],
          }))}
          header="Month"
          unit={shareUnit('en')}
          top={10_000n}
        />
      ))}
    </div>
  );
}
