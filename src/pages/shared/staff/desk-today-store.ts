import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { MINUTE_MS } from '../../../domain/time'
import { Load } from '../../../stores/load'

export type DeskToday = Output<'desk.today'>
export type Waiting = DeskToday['waiting']

/** A page that is shown within this time does not count again what waits. */
const FRESH_MS = MINUTE_MS

/** The caller lost the role that let them read it: nothing of it stays on the screen. */
const NO_LONGER: readonly string[] = ['forbidden', 'unauthenticated']

/** The top of the desk, which the desk shows and the rail counts. */
export class DeskTodayStore {
  readonly today = new Load<DeskToday>()

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, today: observableRef }, { autoBind: true })
  }

  async load(): Promise<void> {
    const { today } = this
    await today.ask(() => this.call('desk.today', {}))
    if (NO_LONGER.includes(today.code)) today.put(null)
  }

  /** Loads it if it is not known yet, or older than `ageMs`, and not on its way. @param now an instant */
  async freshen(now: string, ageMs = FRESH_MS): Promise<void> {
    const { value, isLoading } = this.today
    if (isLoading || (value && Date.parse(now) - Date.parse(value.at) < ageMs)) return
    await this.load()
  }
}

interface Of {
  call: CallMethod
  device: Pick<Device, 'persona'>
}

const known = new WeakMap<CallMethod, { persona: string; store: DeskTodayStore }>()

/** One for all pages, so that the rail does not ask again on each of them; another persona of the demonstration has its own. */
export const deskTodayOf = ({ call, device }: Of): DeskTodayStore => {
  const persona = device.persona()
  const last = known.get(call)
  if (last?.persona === persona) return last.store
  const store = new DeskTodayStore(call)
  known.set(call, { persona, store })
  return store
}
