'use client';

import { useCallback, useState } from 'react';
import { Area, AreaChart, Bar, BarChart, Line, LineChart, ReferenceDot, XAxis, YAxis } from 'recharts';
import type { ChartData, ChartPoint } from './chart-data';
import { ChartReading } from './chart-reading';
import { acrossAt, dashes, heightAt } from './chart-shape';
import { ChartTextures, textureOf } from './chart-textures';

type Row = Pick<ChartPoint, 'values'> & { index: number };

const margin = { top: 0, right: 0, bottom: 0, left: 0 };
// Drawn as the picture is, to the pixel: what comes takes the place of what was.
const drawn = { isAnimationActive: false, strokeWidth: 1, stroke: 'var(--surface)' } as const;

/** The chart that can be read: where the picture was, with a reading cursor at point `at`. */
export function LivePlot({ chart, at }: { chart: ChartData; at: number | null }) {
  const [{ width, height }, setSize] = useState({ width: 0, height: 0 });
  const measure = useCallback((element: HTMLDivElement | null) => {
    if (element === null) return;
    const read = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const { name, shape, series, points } = chart;
  const plot = {
    width,
    height,
    margin,
    data: points.map(({ values }, index): Row => ({ values, index })),
    // The reading cursor is the frame's own: it speaks every language and works for keys and pointers alike.
    accessibilityLayer: false,
    style: { overflow: 'visible' },
  };
  const heightOf = (row: number) => (data: Row) => data.values[row] ?? null;
  const across = <XAxis hide dataKey="index" type="number" domain={[0, Math.max(1, points.length - 1)]} />;
  const up = <YAxis hide domain={[0, 1]} />;
  const dots =
    at === null
      ? null
      : series.map(({ tone }, row) => {
          const y = heightAt(chart, at, row);
          return y === null ? null : (
            <ReferenceDot
              key={tone}
              x={at}
              y={y}
              r={4.5}
              fill={`var(--${tone})`}
              stroke="var(--surface)"
              strokeWidth={2}
            />
          );
        });
  return (
    <div ref={measure} aria-hidden="true" className="absolute inset-0">
      {width === 0 ? null : shape === 'area' ? (
        <AreaChart {...plot}>
          <ChartTextures name={name} series={series} />
          {across}
          {up}
          {series.map(({ name: key }, row) => (
            <Area
              key={key}
              {...drawn}
              stackId="all"
              dataKey={heightOf(row)}
              type="linear"
              fill={textureOf(name, row)}
              fillOpacity={1}
              activeDot={false}
            />
          ))}
          {dots}
        </AreaChart>
      ) : shape === 'line' ? (
        <LineChart {...plot}>
          {across}
          {up}
          {series.map(({ name: key, tone, texture }, row) => (
            <Line
              key={key}
              dataKey={heightOf(row)}
              type="linear"
              stroke={`var(--${tone})`}
              strokeWidth={2.5}
              strokeLinecap="round"
              {...(dashes[texture] ? { strokeDasharray: dashes[texture] } : {})}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
          {dots}
        </LineChart>
      ) : (
        <BarChart {...plot} barGap={0} barCategoryGap="20%">
          <ChartTextures name={name} series={series} />
          <XAxis hide dataKey="index" />
          {up}
          {series.map(({ name: key }, row) => (
            <Bar key={key} {...drawn} dataKey={heightOf(row)} fill={textureOf(name, row)} activeBar={false} />
          ))}
        </BarChart>
      )}
      {at === null ? null : <ChartReading chart={chart} at={at} across={acrossAt(chart, at)} />}
    </div>
  );
}
