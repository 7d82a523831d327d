import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { monthOf } from '../../../domain/complaints/figures-period'
import { dayName, shanghaiDay } from '../../../domain/time'
import { Load } from '../../../stores/load'

export type ComplaintFigures = Output<'complaints.figures'>
export type Figures = ComplaintFigures['all']
/** This month, one of the two months before, or a custom span of days. */
export type Span = 'month' | 'before' | 'earlier' | 'own'

const monthsBack: Readonly<Record<Exclude<Span, 'own'>, number>> = { month: 0, before: 1, earlier: 2 }

/** Complaint outcomes of a span of days, as `2026-11-24`; by default this month. A month is requested as a whole. */
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

  /** The last day that can have figures: today in the current month. */
  get lastDay(): string {
    return this.until < this.today ? this.until : this.today
  }

  /** Selects a whole month; a custom span starts from the days shown. */
  choose(span: Span): Promise<void> {
    this.span = span
    if (span === 'own') {
      this.until = this.lastDay
      return Promise.resolve()
    }
    const { from, until } = monthOf(this.today, monthsBack[span])
    return this.ask(from, until)
  }

  /** Choosing a first day after the last moves the last along, and vice versa. */
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
