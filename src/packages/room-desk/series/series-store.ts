import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod } from '../../../client/call'
import type { Wish } from '../../../domain/rooms/day/room-day'
import { SERIES_WEEKS_MAX, weekly } from '../../../domain/rooms/series'
import { isClear } from '../../../domain/visible-text'
import { Act } from '../../../stores/act'
import { type FoundPerson, PeopleSearchStore } from '../../../stores/people/people-search'
import { SlotForm, type SlotFlaw } from '../parts/slot-form-store'

/** The input of a weekly series. */
export interface SeriesDraft {
  title: string
  weeks: string
  /** The optional person to be notified of changes. */
  person: FoundPerson | null
}

export interface MadeSeries {
  title: string
  room: string
  times: Wish[]
}

export type SeriesFlaw = 'title' | 'weeks' | SlotFlaw

const empty: SeriesDraft = { title: '', weeks: '', person: null }

/** A weekly series for a group: all of its times are booked, or none. Input is kept until then. */
export class SeriesStore {
  readonly search: PeopleSearchStore
  readonly slot: SlotForm
  draft = empty
  made: MadeSeries | null = null
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    begin: { day: string; roomId?: string },
  ) {
    this.search = new PeopleSearchStore(call)
    this.slot = new SlotForm(call, begin)
    makeAutoObservable<this, 'call'>(
      this,
      { call: false, search: false, slot: false, draft: observableRef, made: observableRef, act: false },
      { autoBind: true },
    )
  }

  type(change: Partial<SeriesDraft>): void {
    this.draft = { ...this.draft, ...change }
  }

  /** 0 while the input is not a number or too large. */
  get weeks(): number {
    const typed = this.draft.weeks.trim()
    const weeks = /^\d{1,2}$/.test(typed) ? Number(typed) : 0
    return weeks <= SERIES_WEEKS_MAX ? weeks : 0
  }

  /** All the times of the series; empty while something is missing. */
  timesAt(now: string): Wish[] {
    const wish = this.slot.when.wishAt(now)
    return wish ? weekly(wish, this.weeks) : []
  }

  flawAt(now: string): SeriesFlaw | null {
    if (!isClear(this.draft.title.trim())) return 'title'
    const flaw = this.slot.flawAt(now)
    if (flaw) return flaw
    return this.weeks === 0 ? 'weeks' : null
  }

  async create(now: string): Promise<void> {
    const { room } = this.slot.room
    const slot = this.slot.slotAt(now)
    if (this.flawAt(now) !== null || !slot || !room) return
    const { person, title } = this.draft
    const made = { title: title.trim(), room: room.name, times: this.timesAt(now) }
    await this.act.run(async () => {
      try {
        const whom = person ? { personId: person.id } : {}
        await this.call('bookings.series', { ...slot, title: made.title, weeks: this.weeks, ...whom })
        runInAction(() => {
          this.made = made
        })
      } finally {
        void this.slot.when.load()
      }
    })
  }

  /** Starts over for the next group. */
  another(): void {
    this.made = null
    this.draft = empty
    this.slot.typeParty('')
    this.search.type('')
    this.search.found.put(null)
  }
}
