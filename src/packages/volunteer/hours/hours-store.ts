import { makeAutoObservable, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Load } from '../../../stores/load'

export type Hours = Output<'hours.mine'>
export type Entry = Hours['entries'][number]

/** An entry among those of all communities. */
export const entryKey = ({ communityId, n }: Entry): string => `${communityId}-${n}`

/** The caller's hours, in pages from the latest entry back. */
export class HoursStore {
  readonly hours = new Load<Hours>()
  readonly further = new Load<Hours>()
  /** `2026`; empty: all years. */
  year = ''
  private earlier: readonly Entry[] = []
  private more: string | null = null

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, hours: false, further: false }, { autoBind: true })
  }

  /** The latest entries. Nothing in the ledger changes, so earlier ones that were loaded stay if the two join. */
  async load(): Promise<void> {
    const shown = this.all
    await this.hours.ask(() => this.call('hours.mine', {}))
    const { value, problem } = this.hours
    if (value === null || problem !== '') return
    const keys = new Set(shown.map(entryKey))
    const hasJoined = value.entries.some((entry) => keys.has(entryKey(entry)))
    runInAction(() => {
      if (this.earlier.length > 0 && hasJoined) {
        this.earlier = shown
        return
      }
      this.earlier = []
      this.more = value.more
    })
  }

  async loadMore(): Promise<void> {
    const { more } = this
    if (more === null) return
    await this.further.ask(() => this.call('hours.mine', { before: more }))
    const { value, problem } = this.further
    if (value === null || problem !== '') return
    runInAction(() => {
      this.earlier = [...this.earlier, ...value.entries]
      this.more = value.more
    })
  }

  get hasMore(): boolean {
    return this.more !== null
  }

  private get all(): readonly Entry[] {
    const latest = this.hours.value?.entries ?? []
    const keys = new Set(latest.map(entryKey))
    return [...latest, ...this.earlier.filter((entry) => !keys.has(entryKey(entry)))]
  }

  /** The last two years that have entries. */
  get years(): string[] {
    return [...new Set(this.all.map(({ day }) => yearOf(day)))].sort().reverse().slice(0, 2)
  }

  get entries(): readonly Entry[] {
    return this.all.filter(({ day }) => this.year === '' || yearOf(day) === this.year)
  }

  setYear(year: string): void {
    this.year = year
  }
}

const yearOf = (day: string): string => day.split('-')[0] ?? ''
