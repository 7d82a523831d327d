import { makeAutoObservable, observableRef } from 'mobx'
import { CallError, type CallMethod } from '../../../client/call'
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

/** Refusals that no other time in this room would change. */
const FOR_GOOD: readonly string[] = ['move_late', 'move_unapproved']

/** Moves one of the person's own bookings. The old time is kept until the new one is theirs. */
export class MoveStore {
  readonly act = new Act()
  /** The booking at its new time; empty until it is moved. */
  movedId = ''
  /** The last choice that was not moved to, and the code of why. */
  private refused: (Slot & { code: string }) | null = null

  constructor(
    private readonly call: CallMethod,
    readonly was: Moving,
  ) {
    makeAutoObservable<this, 'call' | 'refused'>(
      this,
      { call: false, was: false, act: false, refused: observableRef },
      { autoBind: true },
    )
  }

  /** Only staff can move it now. */
  get isForStaff(): boolean {
    return this.refused !== null && FOR_GOOD.includes(this.refused.code)
  }

  /** Why the last press failed, while that choice still stands. */
  problemOf(startsAt: string, minutes: number): string {
    const { refused } = this
    const isIt = this.isForStaff || (refused?.startsAt === startsAt && refused.minutes === minutes)
    return isIt ? this.act.problem : ''
  }

  /** @param reload the room's day, which has changed if the slot is refused */
  move(slot: Slot, reload: () => Promise<void>): Promise<void> {
    return this.act.run(async () => {
      try {
        const { bookingId } = await this.call('bookings.move', { bookingId: this.was.bookingId, ...slot })
        this.setMoved(bookingId)
      } catch (error) {
        this.setRefused(slot, error)
        void reload()
        throw error
      }
    })
  }

  private setRefused(slot: Slot, error: unknown): void {
    this.refused = { ...slot, code: error instanceof CallError ? error.code : '' }
  }

  private setMoved(bookingId: string): void {
    this.movedId = bookingId
  }
}
