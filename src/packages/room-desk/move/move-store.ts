import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { CallError, type CallMethod } from '../../../client/call'
import type { Wish } from '../../../domain/rooms/day/room-day'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'
import { RoomPickStore } from '../parts/room-pick-store'
import type { SheetRoom, SheetRow } from '../sheet/sheet-store'
import { WhenPickStore } from '../../../stores/rooms/when-pick'
import { MINUTE_MS } from '../../../domain/time'

export interface Moving {
  room: SheetRoom['room']
  row: SheetRow
}

/** The current room, community and day of the booking. `day`: `2026-11-24`. */
export interface LinePlace {
  bookingId: string
  communityId: number
  day: string
}

/** The room and time that a booking is moved to. */
export interface Target extends Wish {
  room: SheetRoom['room']
  minutes: number
}

/** Moves a booking: which one, where to, and whether it was done. */
export class MoveStore {
  readonly line = new Load<Moving>()
  /** Created once the booking is loaded: they start with its room and day. */
  rooms: RoomPickStore | null = null
  when: WhenPickStore | null = null
  moved: Target | null = null
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    readonly place: LinePlace,
  ) {
    makeAutoObservable<this, 'call'>(
      this,
      {
        call: false,
        place: false,
        line: observableRef,
        rooms: observableRef,
        when: observableRef,
        moved: observableRef,
        act: false,
      },
      { autoBind: true },
    )
  }

  async load(): Promise<void> {
    await this.line.ask(() => this.find())
    runInAction(() => {
      const { value } = this.line
      if (!value || this.when) return
      const { room, row } = value
      const { startsAt, endsAt } = row
      this.rooms = new RoomPickStore(this.call, room.id)
      this.when = new WhenPickStore(this.call, {
        day: this.place.day,
        minutes: (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE_MS,
        except: { roomId: room.id, startsAt, endsAt },
      })
    })
  }

  /** The selected slot, if it is free and differs from the current one. */
  targetAt(now: string): Target | null {
    const wish = this.when?.wishAt(now)
    const room = this.rooms?.room
    const { value: line } = this.line
    if (!wish || !room || !line) return null
    const isSame = room.id === line.room.id && wish.startsAt === line.row.startsAt && wish.endsAt === line.row.endsAt
    return isSame ? null : { ...wish, room }
  }

  move(now: string): Promise<void> {
    return this.act.run(async () => {
      const target = this.targetAt(now)
      if (!target) return
      const { room, startsAt, minutes } = target
      try {
        await this.call('bookings.move', { bookingId: this.place.bookingId, roomId: room.id, startsAt, minutes })
      } catch (error) {
        // a free slot may have been taken in the meantime
        void this.when?.load()
        throw error
      }
      runInAction(() => {
        this.moved = target
      })
    })
  }

  private async find(): Promise<Moving> {
    const { bookingId, communityId, day } = this.place
    const { rooms } = await this.call('bookings.daySheet', { communityId, day })
    for (const { room, rows } of rooms) {
      const row = rows.find(({ id }) => id === bookingId)
      if (row) return { room, row }
    }
    throw new CallError('not_found')
  }
}
