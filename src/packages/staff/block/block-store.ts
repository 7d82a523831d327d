import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod } from '../../../client/call'
import { wholeDays } from '../../../domain/rooms/day/block-days'
import type { Wish } from '../../../domain/rooms/day/room-day'
import { SERIES_WEEKS_MAX } from '../../../domain/rooms/series'
import { Act } from '../../../stores/act'
import { RoomPickStore } from '../parts/room-pick-store'
import { WhenPickStore } from '../../../stores/rooms/when-pick'

/** What a block is opened with. `day`: `2026-11-24`; an empty `roomId`: none yet. */
interface BlockStart {
  day: string
  roomId: string
}

/** What was blocked: the first time, and how often. */
export interface Blocked extends Wish {
  weeks: number
}

/** A room that the community needs for itself, once or every week. */
export class BlockStore {
  readonly rooms: RoomPickStore
  readonly when: WhenPickStore
  /** Not for some hours of one day, but from the first to the last day, also when it is closed. */
  isWholeDays = false
  /** `2026-11-24` */
  lastDay: string
  title = ''
  /** As it is typed. */
  weeksText = '1'
  blocked: Blocked | null = null
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    { day, roomId }: BlockStart,
  ) {
    this.rooms = new RoomPickStore(call, roomId)
    this.when = new WhenPickStore(call, { day, isBlock: true })
    this.lastDay = day
    makeAutoObservable<this, 'call'>(
      this,
      { call: false, rooms: false, when: false, blocked: observableRef, act: false },
      { autoBind: true },
    )
  }

  setWholeDays(isWholeDays: boolean): void {
    this.isWholeDays = isWholeDays
    if (this.lastDay < this.when.day) this.lastDay = this.when.day
  }

  /** The last day never lies before the first: whichever is chosen draws the other one along. */
  setFirstDay(day: string): void {
    if (this.lastDay < day) this.lastDay = day
    void this.when.chooseDay(day)
  }

  setLastDay(day: string): void {
    this.lastDay = day
    if (day < this.when.day) void this.when.chooseDay(day)
  }

  /** What is chosen; null as long as there is no such time. */
  wishAt(now: string): Wish | null {
    return this.isWholeDays ? wholeDays(this.when.day, this.lastDay, now) : this.when.wishAt(now)
  }

  setTitle(title: string): void {
    this.title = title
  }

  setWeeks(text: string): void {
    this.weeksText = text
  }

  /** Null as long as what is typed is no number of weeks. */
  get weeks(): number | null {
    const weeks = Number(this.weeksText.trim() || Number.NaN)
    return Number.isInteger(weeks) && weeks >= 1 && weeks <= SERIES_WEEKS_MAX ? weeks : null
  }

  block(now: string): Promise<void> {
    return this.act.run(async () => {
      const { title, weeks } = this
      const wish = this.wishAt(now)
      if (!wish || weeks === null) return
      const { startsAt, endsAt } = wish
      try {
        await this.call('bookings.block', { roomId: this.rooms.roomId, startsAt, endsAt, title: title.trim(), weeks })
      } finally {
        // blocked now, or somebody's meanwhile
        void this.when.load()
      }
      runInAction(() => {
        this.blocked = { startsAt, endsAt, weeks }
      })
    })
  }

  /** The next one, of the same room and for the same purpose. */
  another(): void {
    this.blocked = null
  }
}
