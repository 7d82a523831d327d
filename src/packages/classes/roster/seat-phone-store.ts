import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Act } from '../../../stores/act'
import { keyOf, type SeatRow } from './seat-now-store'

type Shown = Output<'programmes.phone'>

/** The numbers of those on a roster, each only after a press: every look is written down. */
export class SeatPhoneStore {
  private shown: ReadonlyMap<string, Shown> = new Map()
  /** Whose number was asked for last; empty: nobody's. */
  asked = ''
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly sessionId: string,
  ) {
    makeAutoObservable<this, 'call' | 'sessionId' | 'shown'>(
      this,
      { call: false, sessionId: false, act: false, shown: observableRef },
      { autoBind: true },
    )
  }

  /** The account of a seat, of a child its guardian; undefined: nobody asked. */
  of(seat: string): Shown | undefined {
    return this.shown.get(seat)
  }

  show({ enrolmentId, seat }: SeatRow): Promise<void> {
    const key = keyOf({ enrolmentId, seat })
    return this.act.run(async () => {
      this.asked = key
      const one = await this.call('programmes.phone', { sessionId: this.sessionId, enrolmentId })
      runInAction(() => {
        this.shown = new Map([...this.shown, [key, one]])
      })
    }, key)
  }
}
