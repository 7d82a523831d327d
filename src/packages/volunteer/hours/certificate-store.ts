import { makeAutoObservable, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { dayName, shanghaiDay } from '../../../domain/time'
import { Act } from '../../../stores/act'
import type { Hours } from './hours-store'

export type Made = Output<'hours.certificate'>
export type Period = 'all' | 'thisYear' | 'chosen'

/** @param month `2026-11` */
const lastDayOf = (month: string): string => {
  const [year = 0, ofYear = 0] = month.split('-').map(Number)
  const nextMonth = ofYear === 12 ? `${year + 1}-01` : `${year}-${String(ofYear + 1).padStart(2, '0')}`
  return dayName(shanghaiDay(`${nextMonth}-01T00:00:00Z`) - 1)
}

/** Asks for a certificate: by which community, and about which days. */
export class CertificateStore {
  readonly act = new Act()
  made: Made | null = null
  period: Period = 'all'
  hasDates = false
  private wanted: number | null = null
  private days: { from: string; until: string } | null = null

  constructor(
    private readonly call: CallMethod,
    private readonly now: () => string,
  ) {
    makeAutoObservable<this, 'call' | 'now'>(this, { call: false, now: false, act: false }, { autoBind: true })
  }

  /** The community that was chosen, or the one with the most hours. */
  communityOf({ communities }: Hours): number | null {
    const most = [...communities].sort((one, other) => other.minutes - one.minutes)[0]
    return communities.some(({ communityId }) => communityId === this.wanted)
      ? this.wanted
      : (most?.communityId ?? null)
  }

  /** The days of the chosen period, both included. */
  daysOf({ total }: Hours): { from: string; until: string } {
    const today = dayName(shanghaiDay(this.now()))
    if (this.period === 'all') return { from: total.since ?? today, until: today }
    const thisYear = { from: `${today.split('-')[0]}-01-01`, until: today }
    return this.period === 'thisYear' ? thisYear : (this.days ?? thisYear)
  }

  choose(communityId: number): void {
    this.wanted = communityId
  }

  setPeriod(period: Period): void {
    this.period = period
  }

  /** Whole months, the last one until today. @param months `2026-11` */
  setMonths(hours: Hours, months: Partial<{ from: string; until: string }>): void {
    const days = this.daysOf(hours)
    const today = dayName(shanghaiDay(this.now()))
    const from = months.from === undefined ? days.from : `${months.from}-01`
    const until = months.until === undefined ? days.until : lastDayOf(months.until)
    const end = until < today ? until : today
    this.days = { from, until: end < from ? from : end }
  }

  setHasDates(hasDates: boolean): void {
    this.hasDates = hasDates
  }

  make(hours: Hours): Promise<void> {
    return this.act.run(async () => {
      const communityId = this.communityOf(hours)
      if (communityId === null) return
      const made = await this.call('hours.certificate', {
        communityId,
        ...this.daysOf(hours),
        hasDates: this.hasDates,
      })
      runInAction(() => {
        this.made = made
      })
    })
  }
}
