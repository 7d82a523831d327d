import { makeAutoObservable, runInAction } from 'mobx'
import { CallError, type CallMethod, type Output } from '../../../client/call'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'

type Booking = Output<'bookings.mine'>['coming'][number]

/** Which of the caller's bookings the code at this door or point is for, and the check-in. */
export class CheckInStore {
  readonly mine = new Load<readonly Booking[]>()
  readonly act = new Act()
  /** The booking that is checked in; empty: none yet. */
  doneId = ''

  /** @param where the point at which the code hangs, and the room if it hangs at one */
  constructor(
    private readonly call: CallMethod,
    private readonly code: string,
    private readonly where: { pointId: string; roomId: string },
  ) {
    makeAutoObservable<this, 'call' | 'code' | 'where'>(
      this,
      { call: false, code: false, where: false, mine: false, act: false },
      { autoBind: true },
    )
  }

  /** Who has not signed in has no bookings. */
  load(): Promise<void> {
    return this.mine.ask(async () => {
      try {
        return (await this.call('bookings.mine', {})).coming
      } catch (error) {
        if (error instanceof CallError && error.code === 'unauthenticated') return []
        throw error
      }
    })
  }

  /** Bookings here that can be checked in at this moment, the next first. @param now an instant */
  dueAt(now: string): readonly Booking[] {
    const isNow = ({ checkInFrom, checkInUntil }: Booking) =>
      Date.parse(checkInFrom) <= Date.parse(now) && Date.parse(now) < Date.parse(checkInUntil)
    return this.here.filter((booking) => booking.state === 'confirmed' && isNow(booking))
  }

  /** The next booking here, for somebody who is too early. @param now an instant */
  laterAt(now: string): Booking | null {
    return this.here.find(({ state, checkInFrom }) => state === 'confirmed' && checkInFrom > now) ?? null
  }

  checkIn(bookingId: string): Promise<void> {
    return this.act.run(async () => {
      await this.call('bookings.checkIn', { bookingId, code: this.code })
      runInAction(() => {
        this.doneId = bookingId
      })
    })
  }

  private get here(): readonly Booking[] {
    const { pointId, roomId } = this.where
    return (this.mine.value ?? []).filter(({ room }) =>
      roomId === '' ? room.point.id === pointId : room.id === roomId,
    )
  }
}
