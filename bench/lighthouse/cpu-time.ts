/** What is read of a trace event; times in microseconds. */
export type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time on the processor. */
  tdur?: number;
  args?: { name?: string };
};

/**
 * Turns how long the pages' main threads took into how long they ran, in place: on a machine with other work the
 * difference is the others'. A task and what happened inside it shrink alike.
 */
export function countCpuTime(events: TraceEvent[]): void {
  for (const thread of mainThreads(events)) {
    let task = { start: 0, end: 0, ratio: 1 };
    for (const event of thread) {
      const { ts, dur = 0, tdur } = event;
      if (ts >= task.end) {
        const ratio = tdur === undefined || dur === 0 ? 1 : Math.min(1, tdur / dur);
        task = { start: ts, end: ts + dur, ratio };
      }
      event.ts = task.start + (ts - task.start) * task.ratio;
      event.dur = dur * task.ratio;
    }
  }
}

/** The events with a duration of every page's main thread, each thread's in the order in which they began. */
function mainThreads(events: TraceEvent[]): TraceEvent[][] {
  const threads = new Map<string, TraceEvent[]>();
  const key = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  for (const event of events) {
    const names = event.ph === 'M' && event.name === 'thread_name';
    if (names && event.args?.name === 'CrRendererMain') threads.set(key(event), []);
  }
  for (const event of events) if (event.ph === 'X') threads.get(key(event))?.push(event);
  return [...threads.values()].map((thread) =>
    thread.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)),
  );
}
