import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { isFetcherKnown } from '../../../domain/programmes/roster-acts'
import { isClear } from '../../../domain/visible-text'
import { Act } from '../../../stores/act'
import { keyOf, type SeatRow } from './seat-now-store'

/** Tells a tap that is meant from the second half of a double tap. */
interface MeantTaps {
  isMeant(seat: string): boolean
}

/**
 * Records who fetches a child. For somebody who is not on the child's list, the guardian's number is looked up first, and
 * staff confirm a second time. Without a network the number cannot be looked up: the name is recorded all the same.
 */
export class FetchStore {
  /** The seat of the child that goes; empty: none. */
  seat = ''
  /** Somebody else is to fetch the child, and the guardian's number was looked up, be it in vain. */
  isOther = false
  /** The guardian; null: not looked up, or in vain. */
  guardian: Output<'programmes.phone'> | null = null
  /** Who fetches it, as typed. */
  by = ''
  /** It was asked whether the guardian knows. */
  isAsked = false
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly sessionId: string,
    readonly taps: MeantTaps,
    private readonly onFetched: (row: SeatRow, by: string) => void,
  ) {
    makeAutoObservable<this, 'call' | 'sessionId' | 'onFetched'>(
      this,
      { call: false, sessionId: false, taps: false, onFetched: false, act: false, guardian: observableRef },
      { autoBind: true },
    )
  }

  /** Asks who fetches this child. */
  start(row: SeatRow): void {
    this.stop()
    this.seat = keyOf(row)
  }

  stop(): void {
    this.seat = ''
    this.guardian = null
    this.isOther = false
    this.by = ''
    this.isAsked = false
    this.act.forget()
  }

  /** Somebody on the list; not with the tap that opened it. */
  choose(row: SeatRow, by: string): void {
    if (this.taps.isMeant(keyOf(row))) this.goesWith(row, by)
  }

  /** Somebody who is not on the list: shows the guardian's number, which is written down as a look. */
  other({ enrolmentId }: SeatRow): Promise<void> {
    return this.act.run(async () => {
      const { seat, sessionId } = this
      const found = (guardian: FetchStore['guardian']) =>
        runInAction(() => {
          if (this.seat !== seat) return
          this.guardian = guardian
          this.isOther = true
        })
      try {
        found(await this.call('programmes.phone', { sessionId, enrolmentId }))
      } catch (error) {
        found(null)
        throw error
      }
    })
  }

  type(by: string): void {
    this.by = by
    this.isAsked = false
  }

  get isNamed(): boolean {
    return isClear(this.by.trim())
  }

  /** Asks once more; a name that is on the list after all needs no question. */
  give(row: SeatRow): void {
    if (!this.isOther || !this.isNamed || !this.taps.isMeant(keyOf(row))) return
    const by = this.by.trim()
    if (this.isAsked || isFetcherKnown(row.fetchers, by)) this.goesWith(row, by)
    else this.isAsked = true
  }

  private goesWith(row: SeatRow, by: string): void {
    this.stop()
    this.onFetched(row, by)
  }
}
