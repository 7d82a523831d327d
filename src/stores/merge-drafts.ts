const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const pick = (typed: unknown, old: unknown, now: unknown): unknown => {
  if (isList(typed) && isList(old) && isList(now)) return typed.map((one, index) => pick(one, old[index], now[index]))
  return typed === old ? now : typed
}

/**
 * Merges a form with its record, which a colleague has changed meanwhile: fields edited here stay, all others get the
 * new values. Lists have the same length and are merged element by element.
 * @param old the record that the form was filled with
 */
export const mergeDrafts = <D extends object>(typed: D, old: D, now: D): D => {
  const before = new Map(Object.entries(old))
  const after = new Map(Object.entries(now))
  const merged = Object.entries(typed).map(([name, value]) => [name, pick(value, before.get(name), after.get(name))])
  return Object.fromEntries(merged) as D // same keys, each with a value of one of the three
}
