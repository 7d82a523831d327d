const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const pick = (typed: unknown, old: unknown, now: unknown): unknown => {
  if (isList(typed) && isList(old) && isList(now)) return typed.map((one, index) => pick(one, old[index], now[index]))
  return typed === old ? now : typed
}

/**
 * A form whose record a colleague has changed meanwhile: what was typed here stays, everything else is as written now.
 * Lists are of one length, and merged line by line.
 * @param old as the form was filled
 */
export const mergeDrafts = <D extends object>(typed: D, old: D, now: D): D => {
  const before = new Map(Object.entries(old))
  const after = new Map(Object.entries(now))
  const merged = Object.entries(typed).map(([name, value]) => [name, pick(value, before.get(name), after.get(name))])
  return Object.fromEntries(merged) as D // the same names, each with a value of one of the three
}
