import type { CallMethod } from '../../src/client/call'
import type { Device } from '../../src/client/device'

/** A client that answers each method by one of these functions, and what it was asked. */
export const answering = (answers: Record<string, (input: unknown) => unknown>) => {
  const calls: [string, unknown][] = []
  const call = (async (method: string, input: unknown) => {
    calls.push([method, input])
    return answers[method]?.(input)
  }) as CallMethod
  return { call, calls }
}

/** A phone that remembers, held by one person, on which it is always this moment. */
export const holding = (now: string, persona = '') => {
  const kept = new Map<string, string>()
  return {
    now: () => now,
    persona: () => persona,
    read: (key: string) => kept.get(key) ?? '',
    write: (key: string, value: string) => void kept.set(key, value),
  } satisfies Partial<Device>
}
