import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../client/call'
import { endsFrom } from '../../domain/rooms/day/ends'
import { lengthChoices } from '../../domain/rooms/day/length-choices'
import type { RoomDay, Wish } from '../../domain/rooms/day/room-day'
import { type Tile, tilesOf } from '../../domain/rooms/day/tiles'
import { whyNot } from '../../domain/rooms/day/why-not'
import { dayName, MINUTE_MS, shanghaiDay, toInstant } from '../../domain/time'
import { Load } from '../load'

const HOUR_MINUTES = 60

export type ShownDay = Output<'rooms.day'>

interface WhenPickOptions {
  /** The initial day: `2026-11-24`. */
  day: string
  minutes?: number
  /** The booking being moved: it is ignored. */
  except?: Wish & { roomId: string }
  /** A block: it ends at a chosen time instead of after one of the room's durations, and needs no cleaning time. */
  isBlock?: boolean
}

/** A day of a room, with a start and a duration. The selection stays when the room changes. */
export class WhenPickStore {
  readonly shown = new Load<ShownDay>()
  day: string
  minutes: number
  /** An instant; null as long as none is selected. */
  startsAt: string | null = null
  /** A slot taken by someone else, selected for its waitlist. An instant; null when there is none. */
  takenAt: string | null = null
  private roomId = ''

  constructor(
    private readonly call: CallMethod,
    private readonly options: WhenPickOptions,
  ) {
    const { day, minutes = HOUR_MINUTES } = options
    this.day = day
    this.minutes = minutes
    makeAutoObservable<this, 'call' | 'roomId' | 'options'>(
      this,
      { call: false, roomId: false, options: false, shown: observableRef },
      { autoBind: true },
    )
  }

  /** Loads the chosen day, also after a refusal: someone else may have taken a free slot. */
  async load(): Promise<void> {
    const { roomId, day } = this
    if (roomId !== '') await this.shown.ask(() => this.call('rooms.day', { roomId, day }))
  }

  ofRoom(roomId: string): Promise<void> {
    if (roomId !== this.roomId) {
      this.shown.put(null)
      this.takenAt = null
    }
    this.roomId = roomId
    return this.load()
  }

  /** Keeps the time of day on another day. */
  chooseDay(day: string): Promise<void> {
    const days = shanghaiDay(`${day}T00:00:00Z`) - shanghaiDay(`${this.day}T00:00:00Z`)
    if (this.startsAt !== null)
      this.startsAt = toInstant(Date.parse(this.startsAt) + days * 24 * HOUR_MINUTES * MINUTE_MS)
    this.day = day
    this.takenAt = null
    this.shown.put(null)
    return this.load()
  }

  chooseMinutes(minutes: number): void {
    this.minutes = minutes
    this.takenAt = null
  }

  chooseStart(startsAt: string): void {
    this.startsAt = startsAt
    this.takenAt = null
  }

  chooseTaken(startsAt: string): void {
    this.takenAt = startsAt
  }

  /** The durations of the room, and the selected one even where it is none of them. */
  get lengths(): number[] {
    const lengths = this.room ? lengthChoices(this.room.rules) : []
    return lengths.includes(this.minutes) ? lengths : [...lengths, this.minutes].sort((one, other) => one - other)
  }

  /** The starts of the day that the staff may choose. */
  tilesAt(now: string): Tile[] {
    const { room, minutes, options } = this
    if (!room) return []
    return tilesOf(room, options.isBlock ? room.rules.gridMinutes : minutes, { now, isStaff: true })
  }

  /** The possible ends for the selected start. Instants. */
  endsAt(now: string): string[] {
    return this.room && this.startsAt !== null ? endsFrom(this.room, this.startsAt, { now, isStaff: true }) : []
  }

  chooseEnd(endsAt: string): void {
    if (this.startsAt !== null) this.minutes = (Date.parse(endsAt) - Date.parse(this.startsAt)) / MINUTE_MS
  }

  /** The selected slot, if it is free; null otherwise. */
  wishAt(now: string): (Wish & { minutes: number }) | null {
    const { room, startsAt, minutes } = this
    if (!room || startsAt === null) return null
    const wish = { startsAt, endsAt: toInstant(Date.parse(startsAt) + minutes * MINUTE_MS) }
    return whyNot(room, wish, { now, isStaff: true }) === null ? { ...wish, minutes } : null
  }

  /** The day without the booking being moved. */
  private get room(): RoomDay | null {
    const { value } = this.shown
    if (!value) return null
    const { except, isBlock } = this.options
    const { day } = value
    const isExcept = ({ startsAt, endsAt }: Wish) =>
      except?.roomId === value.room.id && startsAt === except.startsAt && endsAt === except.endsAt
    return {
      ...day,
      rules: isBlock ? { ...day.rules, bufferMinutes: 0 } : day.rules,
      taken: day.taken.filter((taken) => !isExcept(taken)),
    }
  }
}

/** Today, the initial day of the staff pages: `2026-11-24`. */
export const todayOf = (now: string): string => dayName(shanghaiDay(now))
