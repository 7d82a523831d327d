import { makeAutoObservable, runInAction } from 'mobx'
import { CallError, type CallMethod } from '../client/call'
import { Act } from './act'
import type { Booking } from './booking'

/** Refusals of the right door: the ticket says what to do. */
const RIGHT_DOOR: readonly string[] = ['check_in_early', 'check_in_late', 'already_done']

/** Somebody stands at a door with its code: which of their bookings it belongs to, and that they are there. */
export class DoorStore {
  readonly act = new Act()
  /** The booking of that room, checked in where it was time for it; empty: not found yet. */
  bookingId = ''
  /** `none`: nothing is booked; `elsewhere`: only other rooms are; `waits`: the community has to agree first. */
  outcome: '' | 'none' | 'elsewhere' | 'waits' = ''

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, act: false }, { autoBind: true })
  }

  /** @param code what was scanned or typed; only the server knows whose it is, so the bookings to come are tried in turn */
  enter(code: string): Promise<void> {
    return this.act.run(async () => {
      this.say('')
      const { coming } = await this.call('bookings.mine', {})
      for (const { id } of coming.filter(({ state }) => state === 'confirmed')) {
        if (await this.isOf(id, code.trim())) return this.found(id)
      }
      const there = coming.find(({ state }) => state === 'checkedIn')
      if (there) return this.found(there.id)
      this.say(outcomeOf(coming))
    })
  }

  private async isOf(bookingId: string, code: string): Promise<boolean> {
    try {
      await this.call('bookings.checkIn', { bookingId, code })
      return true
    } catch (error) {
      if (error instanceof CallError && error.code === 'check_in_elsewhere') return false
      if (error instanceof CallError && RIGHT_DOOR.includes(error.code)) return true
      throw error
    }
  }

  private found(bookingId: string): void {
    runInAction(() => {
      this.bookingId = bookingId
    })
  }

  private say(outcome: DoorStore['outcome']): void {
    this.outcome = outcome
  }
}

const outcomeOf = (coming: readonly Booking[]): DoorStore['outcome'] => {
  if (coming.length === 0) return 'none'
  return coming.some(({ state }) => state === 'confirmed') ? 'elsewhere' : 'waits'
}
