import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../client/call'
import { dayName, shanghaiDay } from '../domain/time'
import { Load } from './load'

export type CaseFigures = Output<'complaints.figures'>
export type Figures = CaseFigures['all']
export type Span = 'month' | 'before' | 'own'

/** From the first day of a month to the last, or to today where that comes first. Days as `2026-11-24`. */
const monthOf = (today: string, back: number): { from: string; until: string } => {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 10)
  const last = new Date(Date.UTC(year, month - back, 0)).toISOString().slice(0, 10)
  return { from: first, until: last < today ? last : today }
}

/** What came of the cases of a span of days; this month as long as nobody says otherwise. */
export class CaseFiguresStore {
  readonly figures = new Load<CaseFigures>()
  span: Span = 'month'
  from: string
  until: string

  /** @param now an instant */
  constructor(
    private readonly call: CallMethod,
    private readonly now: () => string,
  ) {
    const { from, until } = monthOf(this.today, 0)
    this.from = from
    this.until = until
    makeAutoObservable<this, 'call' | 'now'>(this, { call: false, now: false, figures: observableRef }, { autoBind: true })
  }

  load(): Promise<void> {
    const { from, until } = this
    return this.figures.ask(() => this.call('complaints.figures', { from, until }))
  }

  /** This month or the one before; an own span keeps the days it had. */
  choose(span: Span): Promise<void> {
    this.span = span
    if (span === 'own') return Promise.resolve()
    const { from, until } = monthOf(this.today, span === 'month' ? 0 : 1)
    return this.ask(from, until)
  }

  /** A day after the last one draws the last one along, and the other way round. */
  chooseFrom(from: string): Promise<void> {
    return this.ask(from, this.until < from ? from : this.until)
  }

  chooseUntil(until: string): Promise<void> {
    return this.ask(this.from > until ? until : this.from, until)
  }

  private get today(): string {
    return dayName(shanghaiDay(this.now()))
  }

  private ask(from: string, until: string): Promise<void> {
    this.from = from
    this.until = until
    this.figures.put(null)
    return this.load()
  }
}
