/** The same text with comments and string literals blanked, so that every position stays what it was. */
export function mask(text: string): string {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"/g, (found) =>
    found.replace(/[^\n]/g, ' '),
  );
}

/** Where code runs in a masked source: from the head of each function, constructor or modifier to its last brace. */
export function runningParts(masked: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (const head of masked.matchAll(/^ {4}(?:function|constructor|modifier|receive)\b[^{;]*\{/gm)) {
    let depth = 1;
    let end = head.index + head[0].length;
    while (depth > 0 && end < masked.length) {
      if (masked[end] === '{') depth += 1;
      if (masked[end] === '}') depth -= 1;
      end += 1;
    }
    parts.push({ start: head.index, end });
  }
  return parts;
}
