import { makeAutoObservable, runInAction } from 'mobx'
import { CallError, type CallMethod } from '../../../client/call'
import { Act } from '../../../stores/act'
import type { Booking } from '../parts/booking-store'

/** Refusals that imply the right door, the most informative first: the ticket says what to do. */
const RIGHT_DOOR: readonly string[] = ['already_done', 'check_in_early', 'check_in_late']

const ELSEWHERE = 'check_in_elsewhere'

/** Checks in with a door's code: finds which of the resident's bookings it belongs to. */
export class CheckInStore {
  readonly act = new Act()
  /** The booking of that room, checked in where the time allowed it; empty: not found yet. */
  bookingId = ''
  /**
   * `none`: there are no bookings; `elsewhere`: only for other rooms; `waits`: the community has not approved it yet.
   */
  outcome: '' | 'none' | 'elsewhere' | 'waits' = ''

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, act: false }, { autoBind: true })
  }

  /**
   * Only the server knows which room a code belongs to, so the upcoming bookings are tried in turn until one in the room
   * is checked in: an earlier one may be checked in already, or too late.
   * @param code the scanned or typed code
   */
  enter(code: string): Promise<void> {
    return this.act.run(async () => {
      this.say('')
      const { coming } = await this.call('bookings.mine', {})
      const ofRoom: { id: string; rank: number }[] = []
      for (const { id } of coming.filter(canEnter)) {
        const refused = await this.knock(id, code.trim())
        if (refused === '') return this.found(id)
        if (refused !== ELSEWHERE) ofRoom.push({ id, rank: RIGHT_DOOR.indexOf(refused) })
      }
      const [best] = ofRoom.sort((one, other) => one.rank - other.rank)
      if (best) this.found(best.id)
      else this.say(outcomeOf(coming))
    })
  }

  /** @returns the reason why check-in was refused; empty: checked in */
  private async knock(bookingId: string, code: string): Promise<string> {
    try {
      await this.call('bookings.checkIn', { bookingId, code })
      return ''
    } catch (error) {
      if (error instanceof CallError && [ELSEWHERE, ...RIGHT_DOOR].includes(error.code)) return error.code
      throw error
    }
  }

  private found(bookingId: string): void {
    runInAction(() => {
      this.bookingId = bookingId
    })
  }

  private say(outcome: CheckInStore['outcome']): void {
    this.outcome = outcome
  }
}

const canEnter = ({ state }: Booking): boolean => state === 'confirmed' || state === 'checkedIn'

const outcomeOf = (coming: readonly Booking[]): CheckInStore['outcome'] => {
  if (coming.length === 0) return 'none'
  return coming.some(canEnter) ? 'elsewhere' : 'waits'
}
