import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod } from '../../../client/call'
import { wholeDays } from '../../../domain/rooms/day/block-days'
import type { Wish } from '../../../domain/rooms/day/room-day'
import { SERIES_WEEKS_MAX } from '../../../domain/rooms/series'
import { Act } from '../../../stores/act'
import { RoomPickStore } from '../parts/room-pick-store'
import { WhenPickStore } from '../../../stores/rooms/when-pick'

/** The route parameters of a block. `day`: `2026-11-24`; an empty `roomId`: none yet. */
interface BlockStart {
  day: string
  roomId: string
}

/** The created block: its first time, and how many there are. */
export interface Blocked extends Wish {
  weeks: number
}

/** A block: a room that the community needs for itself, once or weekly. */
export class BlockStore {
  readonly rooms: RoomPickStore
  readonly when: WhenPickStore
  /** Whole days from the first to the last, also when the room is closed, instead of hours of one day. */
  isWholeDays = false
  /** `2026-11-24` */
  lastDay: string
  title = ''
  /** As typed. */
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

  /** Keeps the last day from lying before the first: changing either moves the other along. */
  setFirstDay(day: string): void {
    if (this.lastDay < day) this.lastDay = day
    void this.when.chooseDay(day)
  }

  setLastDay(day: string): void {
    this.lastDay = day
    if (day < this.when.day) void this.when.chooseDay(day)
  }

  /** The selected time; null while it is incomplete. */
  wishAt(now: string): Wish | null {
    return this.isWholeDays ? wholeDays(this.when.day, this.lastDay, now) : this.when.wishAt(now)
  }

  setTitle(title: string): void {
    this.title = title
  }

  setWeeks(text: string): void {
    this.weeksText = text
  }

  /** Null while the input is not a valid number of weeks. */
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
        // blocked now, or taken by someone else in the meantime
        void this.when.load()
      }
      runInAction(() => {
        this.blocked = { startsAt, endsAt, weeks }
      })
    })
  }

  /** Starts over with the same room and purpose. */
  another(): void {
    this.blocked = null
  }
}
