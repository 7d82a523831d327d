const listeners = new Map()

/** Adds a listener to `wx.on<name>`. */
export function listen(name, listener) {
  if (!listeners.has(name)) listeners.set(name, new Set())
  listeners.get(name).add(listener)
}

/** Removes one listener, or all when none is given, as `wx.off<name>()` does. */
export function unlisten(name, listener) {
  if (listener) listeners.get(name)?.delete(listener)
  else listeners.delete(name)
}

/** Calls the listeners of an event in the order they came. Answers how many there were. */
export function fire(name, ...details) {
  const list = [...(listeners.get(name) ?? [])]
  list.forEach((listener) => listener(...details))
  return list.length
}
