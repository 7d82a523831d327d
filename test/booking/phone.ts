import type { CallMethod } from '../../src/client/call'
import type { Device } from '../../src/client/device'

/** A client that answers each method by the function of its name, and records all calls. */
export const answering = (answers: Record<string, (input: unknown) => unknown>) => {
  const calls: [string, unknown][] = []
  const call = (async (method: string, input: unknown) => {
    calls.push([method, input])
    return answers[method]?.(input)
  }) as CallMethod
  return { call, calls }
}

/** A device with storage and a fixed clock, used by one persona. */
export const holding = (now: string, persona = '') => {
  const kept = new Map<string, string>()
  return {
    now: () => now,
    persona: () => persona,
    read: (key: string) => kept.get(key) ?? '',
    write: (key: string, value: string) => void kept.set(key, value),
  } satisfies Partial<Device>
}
