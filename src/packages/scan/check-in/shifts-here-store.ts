import { makeAutoObservable, runInAction } from 'mobx'
import { CallError, type CallMethod, type Output } from '../../../client/call'
import { canCheckIn } from '../../../domain/shifts/presence'
import { shanghaiDay } from '../../../domain/time'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'

export type Mine = Output<'shifts.mine'>['coming'][number]

/** The caller's shifts at a point today, and checking in and out by the code of the screen. */
export class ShiftsHereStore {
  readonly mine = new Load<readonly Mine[]>()
  readonly act = new Act()
  /** The shift whose page is opened next; empty: none yet. */
  doneShiftId = ''

  /** @param digits those of the screen's code; empty: the code is a poster's, which proves nothing */
  constructor(
    private readonly call: CallMethod,
    private readonly where: { pointId: string; digits: string },
  ) {
    makeAutoObservable<this, 'call' | 'where'>(
      this,
      { call: false, where: false, mine: false, act: false },
      { autoBind: true },
    )
  }

  /** Who has not signed in has no shifts. */
  load(): Promise<void> {
    return this.mine.ask(async () => {
      try {
        return (await this.call('shifts.mine', {})).coming
      } catch (error) {
        if (error instanceof CallError && error.code === 'unauthenticated') return []
        throw error
      }
    })
  }

  /** The caller's shifts of today here, the next first; one's own page says what can be done about each. */
  todayAt(now: string): readonly Mine[] {
    const { pointId } = this.where
    return (this.mine.value ?? []).filter(
      ({ shift, signup }) =>
        (pointId === '' || shift.point.id === pointId) &&
        (signup.state === 'taken' || signup.state === 'checkedIn' || canCheckIn(signup.state, shift, now)) &&
        shanghaiDay(shift.startsAt) === shanghaiDay(now) &&
        now < shift.endsAt,
    )
  }

  /** Whether a press checks in at once: with the digits of the screen, and in time. */
  isReady({ shift, signup }: Mine, now: string): boolean {
    return this.where.digits !== '' && canCheckIn(signup.state, shift, now)
  }

  /** Whether the person is there already, so that the digits of the screen are for going. */
  isForGoing({ signup }: Mine): boolean {
    return this.where.digits !== '' && signup.state === 'checkedIn'
  }

  /** Checks out by the code. */
  async checkOut({ shift, signup }: Mine): Promise<void> {
    await this.act.run(async () => {
      await this.call('shifts.checkOut', { signupId: signup.id, code: this.where.digits })
      runInAction(() => {
        this.doneShiftId = shift.id
      })
    })
  }

  /** Checks in where that is ready; otherwise the shift's own page goes on: it asks for digits. */
  async enter(mine: Mine, now: string): Promise<void> {
    await this.act.run(async () => {
      const { shift, signup } = mine
      const input = { signupId: signup.id, code: this.where.digits }
      if (this.isReady(mine, now)) await this.call('shifts.checkIn', input)
      runInAction(() => {
        this.doneShiftId = shift.id
      })
    })
  }
}
