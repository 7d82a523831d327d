import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { monthOf } from '../../../domain/complaints/figures-period'
import { dayName, shanghaiDay } from '../../../domain/time'
import { Load } from '../../../stores/load'

export type ComplaintFigures = Output<'complaints.figures'>
export type Figures = ComplaintFigures['all']
/** This month, the one before, the one before that, or days of one's own choice. */
export type Span = 'month' | 'before' | 'earlier' | 'own'

const monthsBack: Readonly<Record<Exclude<Span, 'own'>, number>> = { month: 0, before: 1, earlier: 2 }

/** What came of the cases of a span of days, as `2026-11-24`; this month as long as nobody says otherwise. A month is asked for whole. */
export class ComplaintFiguresStore {
  readonly figures = new Load<ComplaintFigures>()
  span: Span = 'month'
  from: string
  until: string

  /** @param now an instant */
  constructor(
    private readonly call: CallMethod,
    private readonly now: () => string,
  ) {
    const { from, until } = monthOf(this.today)
    this.from = from
    this.until = until
    makeAutoObservable<this, 'call' | 'now'>(
      this,
      { call: false, now: false, figures: observableRef },
      { autoBind: true },
    )
  }

  load(): Promise<void> {
    const { from, until } = this
    return this.figures.ask(() => this.call('complaints.figures', { from, until }))
  }

  /** The last day of which there can be any: today where the month goes on. */
  get lastDay(): string {
    return this.until < this.today ? this.until : this.today
  }

  /** A whole month; an own span begins with the days that are shown. */
  choose(span: Span): Promise<void> {
    this.span = span
    if (span === 'own') {
      this.until = this.lastDay
      return Promise.resolve()
    }
    const { from, until } = monthOf(this.today, monthsBack[span])
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
