import { makeAutoObservable, runInAction } from 'mobx'
import { CallError, type CallMethod, type Input, type Output } from '../../../client/call'
import { Act } from '../../../stores/act'

export type Mine = Output<'programmes.mine'>['coming'][number]
export type Said = Input<'programmes.away'>

const keyOf = ({ enrolmentId, sessionId, seat }: Said): string => `${enrolmentId} ${sessionId} ${seat}`

/** One's dates with what was just said about one of them. */
export const withSaid = (all: readonly Mine[], { enrolmentId, sessionId, seat, isAway }: Said): Mine[] =>
  all.map((mine) => {
    if (mine.enrolment.id !== enrolmentId || seat === undefined) return mine
    const dates = mine.dates.map((date) => {
      const others = date.away.filter((one) => one !== seat)
      return date.session.id === sessionId ? { ...date, away: isAway ? [...others, seat] : others } : date
    })
    return { ...mine, dates }
  })

/** What {@link AwayStore} changes. */
interface Dates {
  /** Shows what was said. */
  put: (said: Said) => void
  /** Asks for the dates again, also after a refusal, because something has changed then. */
  reload: () => Promise<void>
}

/** 今天不来: says before a date that somebody does not come, or takes that back. Several taps are sent in turn. */
export class AwayStore {
  readonly act = new Act()
  /** The code of the last refusal. */
  code = ''
  private waiting: readonly string[] = []
  private turn: Promise<void> = Promise.resolve()

  constructor(
    private readonly call: CallMethod,
    private readonly dates: Dates,
  ) {
    makeAutoObservable<this, 'call' | 'dates' | 'turn'>(
      this,
      { call: false, dates: false, turn: false, act: false },
      { autoBind: true },
    )
  }

  /** It is being sent, or waits for what was tapped before. */
  isBusy(input: Omit<Said, 'isAway'>): boolean {
    return this.waiting.includes(keyOf({ ...input, isAway: false }))
  }

  async say(input: Said): Promise<void> {
    if (this.isBusy(input)) return
    this.waiting = [...this.waiting, keyOf(input)]
    this.turn = this.turn.then(() => this.send(input))
    await this.turn
    if (this.waiting.length === 0) await this.dates.reload()
  }

  private async send(input: Said): Promise<void> {
    await this.act.run(async () => {
      try {
        await this.call('programmes.away', input)
        this.dates.put(input)
      } catch (error) {
        runInAction(() => (this.code = error instanceof CallError ? error.code : ''))
        throw error
      }
    }, keyOf(input))
    runInAction(() => (this.waiting = this.waiting.filter((one) => one !== keyOf(input))))
  }
}
