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

/** The same client for a page that also asks for the district: that answers nothing and is not recorded. */
export const withoutDistrict = (call: CallMethod): CallMethod =>
  ((method, input) => (method === 'district.get' ? new Promise(() => {}) : call(method, input))) as CallMethod

/** A client that knows one community with these telephones. */
export const knowingPhones = (call: CallMethod, phone: string | null, dutyPhone: string | null): CallMethod => {
  const communities = [{ id: 1, name: '演示社区', phone, dutyPhone, position: null }]
  const subdistricts = [{ name: '演示街道', communities }]
  const district = { name: '演示区', phone: null, isSample: true, center: null, graph: null, daysOff: [], subdistricts }
  return (async (method: string, input: unknown) =>
    method === 'district.get' ? district : call(method as 'district.get', input as object)) as CallMethod
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
