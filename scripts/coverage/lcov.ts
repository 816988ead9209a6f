/** What a coverage report counts. */
export type Kind = 'lines' | 'functions' | 'branches';
export type Count = { found: number; hit: number };
export type FileCoverage = {
  path: string;
  counts: Record<Kind, Count>;
  /** `<line> <what>` of whatever no test reached. */
  missed: string[];
};

export const KINDS: readonly Kind[] = ['lines', 'functions', 'branches'];

/** Reads an lcov report. */
export function readLcov(text: string): FileCoverage[] {
  return text
    .split('end_of_record')
    .filter((record) => record.includes('SF:'))
    .map((record) => readRecord(record.split('\n')));
}

function readRecord(lines: readonly string[]): FileCoverage {
  const file: FileCoverage = {
    path: '',
    counts: { lines: none(), functions: none(), branches: none() },
    missed: [],
  };
  for (const line of lines) {
    const [key, value = ''] = line.split(/:(.*)/s);
    const parts = value.split(',');
    const at = parts[0] ?? '';
    if (key === 'SF') file.path = value;
    else if (key === 'DA') add(file, 'lines', parts[1], `${at} line`);
    else if (key === 'FNDA') add(file, 'functions', at, `function ${parts[1]}`);
    else if (key === 'BRDA') add(file, 'branches', parts[3], `${at} branch ${parts[2]}`);
  }
  return file;
}

function add(file: FileCoverage, kind: Kind, times: string | undefined, what: string): void {
  const hit = times !== undefined && times !== '-' && times !== '0';
  file.counts[kind].found += 1;
  if (hit) file.counts[kind].hit += 1;
  else file.missed.push(what);
}

function none(): Count {
  return { found: 0, hit: 0 };
}
