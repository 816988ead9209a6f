/**
 * One value for the whole process, made when it is first asked for. Pages and routes are bundled apart: of what a module
 * keeps, each bundle has its own.
 */
export function processWide<Value extends object>(name: string, make: () => Value): Value {
  const key = Symbol.for(`kgov.${name}`);
  const kept: Record<symbol, Value | undefined> = globalThis as never;
  kept[key] ??= make();
  return kept[key];
}
