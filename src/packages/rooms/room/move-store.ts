import { makeAutoObservable } from 'mobx'
import type { CallMethod } from '../../../client/call'
import { Act } from '../../../stores/act'

/** The booking that the person wants at another time. */
export interface Moving {
  bookingId: string
  /** Its start now, an instant. */
  startsAt: string
}

interface Slot {
  roomId: string
  startsAt: string
  minutes: number
}

/** Moves one of the person's own bookings. The old time is kept until the new one is theirs. */
export class MoveStore {
  readonly act = new Act()
  /** The booking at its new time; empty until it is moved. */
  movedId = ''

  constructor(
    private readonly call: CallMethod,
    readonly was: Moving,
  ) {
    makeAutoObservable<this, 'call'>(this, { call: false, was: false, act: false }, { autoBind: true })
  }

  /** @param reload the room's day, which has changed if the slot is refused */
  move(slot: Slot, reload: () => Promise<void>): Promise<void> {
    return this.act.run(async () => {
      try {
        const { bookingId } = await this.call('bookings.move', { bookingId: this.was.bookingId, ...slot })
        this.setMoved(bookingId)
      } catch (error) {
        void reload()
        throw error
      }
    })
  }

  private setMoved(bookingId: string): void {
    this.movedId = bookingId
  }
}
