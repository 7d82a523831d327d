import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { asMissing, type CallMethod, type Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { firstLength } from '../../../domain/rooms/day/length-choices'
import type { RoomDay } from '../../../domain/rooms/day/room-day'
import { type Tile, tilesOf } from '../../../domain/rooms/day/tiles'
import { isOwn, type WhyNot, whyNot } from '../../../domain/rooms/day/why-not'
import { dayName, MINUTE_MS, shanghaiDay, toInstant } from '../../../domain/time'
import { Kept } from '../../../stores/kept'
import type { Load } from '../../../stores/load'

export type RoomDayAnswer = Output<'rooms.day'>

/** The wishes for the room that the page was opened with. */
export interface RoomWish {
  roomId: string
  /** `2026-11-24` */
  day: string
  minutes: number | null
  /** An instant; empty: none yet. */
  startsAt: string
  /** The start of the person's own booking that is to be moved; its time counts as free. Empty: none is. */
  movedFrom?: string
}

/** The selection: a time, and the reason why it cannot be booked. */
export interface ChosenSlot {
  startsAt: string
  endsAt: string
  why: WhyNot | null
  /** Taken by someone else, and it has a waitlist. */
  canWait: boolean
}

const canWait = (why: WhyNot | null): boolean => why?.code === 'slot_taken' && !isOwn(why)

/** One room's days: the selected day, duration and start. Each open page has a store of its own. */
export class RoomDayStore {
  readonly kept: Kept<RoomDayAnswer>
  day: string
  startsAt: string
  private wantedMinutes: number | null
  private last: RoomDayAnswer | null = null
  private readonly roomId: string
  private readonly movedFrom: string

  constructor(
    private readonly call: CallMethod,
    device: Pick<Device, 'read' | 'write' | 'now'>,
    { roomId, day, minutes, startsAt, movedFrom = '' }: RoomWish,
  ) {
    this.roomId = roomId
    this.movedFrom = movedFrom
    this.startsAt = Number.isNaN(Date.parse(startsAt)) ? '' : startsAt // a truncated route
    this.day = this.startsAt === '' ? day || dayName(shanghaiDay(device.now())) : dayName(shanghaiDay(startsAt))
    this.wantedMinutes = minutes
    this.kept = new Kept<RoomDayAnswer>(device, 'room')
    makeAutoObservable<this, 'call' | 'roomId' | 'movedFrom' | 'last'>(
      this,
      { call: false, roomId: false, movedFrom: false, kept: false, last: observableRef },
      { autoBind: true },
    )
  }

  get answer(): Load<RoomDayAnswer> {
    return this.kept.answer
  }

  /** The response, if it is about the selected day. */
  get shown(): RoomDayAnswer | null {
    const { value } = this.answer
    return value?.day.day === this.day ? value : null
  }

  /** The shown day without the booking that is to be moved. */
  get free(): RoomDay | null {
    const day = this.shown?.day
    if (!day || this.movedFrom === '') return day ?? null
    const isMoved = ({ isMine, startsAt }: RoomDay['taken'][number]) =>
      isMine && Date.parse(startsAt) === Date.parse(this.movedFrom)
    return { ...day, taken: day.taken.filter((one) => !isMoved(one)) }
  }

  /** The last response about any day: the room, its days and durations stay while a day cannot be loaded. */
  get frame(): RoomDayAnswer | null {
    return this.answer.value ?? this.last
  }

  get minutes(): number {
    const rules = this.frame?.day.rules
    return rules ? firstLength(rules, this.wantedMinutes) : 0
  }

  /** @param now an instant, which moves */
  tilesAt(now: string): Tile[] {
    return this.free ? tilesOf(this.free, this.minutes, { now, isStaff: false }) : []
  }

  /** @param now an instant, which moves: a free slot may have become past */
  chosenAt(now: string): ChosenSlot | null {
    if (this.startsAt === '' || !this.free) return null
    const wish = { startsAt: this.startsAt, endsAt: toInstant(Date.parse(this.startsAt) + this.minutes * MINUTE_MS) }
    const why = whyNot(this.free, wish, { now, isStaff: false })
    return { ...wish, why, canWait: canWait(why) }
  }

  /** The next day with a free slot; null: none that can be booked. */
  get nextFreeDay(): string | null {
    return this.frame?.strip.find(({ day, free }) => day > this.day && free > 0)?.day ?? null
  }

  async load(): Promise<void> {
    const { roomId, day } = this
    await this.kept.ask(`${roomId} ${day}`, () =>
      this.call('rooms.day', { roomId, day }).catch((error: unknown) => {
        throw asMissing(error)
      }),
    )
    const { value, code } = this.answer
    runInAction(() => {
      this.last = value ?? (code === 'not_found' ? null : this.last)
    })
  }

  async look(day: string): Promise<void> {
    if (day === this.day) return
    this.day = day
    this.startsAt = ''
    await this.load()
  }

  setMinutes(minutes: number): void {
    this.wantedMinutes = minutes
  }

  /** A tile that is free for less than the duration is taken for as long as it is free. */
  choose({ startsAt, isShort, freeMinutes }: Tile): void {
    if (isShort) this.wantedMinutes = freeMinutes
    this.startsAt = startsAt
  }

  /** The first free slot, instead of the selected one. */
  chooseAt(startsAt: string): void {
    this.startsAt = startsAt
  }
}
