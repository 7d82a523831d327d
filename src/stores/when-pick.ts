import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../client/call'
import type { Wish } from '../domain/booking/room-day'
import { lengthsOf } from '../domain/booking/rules'
import { type Tile, tilesOf } from '../domain/booking/tiles'
import { dayName, shanghaiDay, toInstant } from '../domain/time'
import { Load } from './load'

const MINUTE_MS = 60_000
const HOUR_MINUTES = 60

export type ShownDay = Output<'rooms.day'>

interface WhenPickOptions {
  /** Where it begins: `2026-11-24`. */
  day: string
  minutes?: number
  /** What is to be moved: it is in nobody's way. */
  except?: Wish & { roomId: string }
}

/** A day of a room, and from when and how long it is meant. What was chosen stays when another room is looked at. */
export class WhenPickStore {
  readonly shown = new Load<ShownDay>()
  day: string
  minutes: number
  /** An instant; null as long as none is chosen. */
  startsAt: string | null = null
  private roomId = ''
  private readonly except: WhenPickOptions['except']

  constructor(
    private readonly call: CallMethod,
    { day, minutes = HOUR_MINUTES, except }: WhenPickOptions,
  ) {
    this.day = day
    this.minutes = minutes
    this.except = except
    makeAutoObservable<this, 'call' | 'roomId' | 'except'>(
      this,
      { call: false, roomId: false, except: false, shown: observableRef },
      { autoBind: true },
    )
  }

  /** Asks for the chosen day, anew also after a refusal: somebody else may have taken what was free. */
  async load(): Promise<void> {
    const { roomId, day } = this
    if (roomId !== '') await this.shown.ask(() => this.call('rooms.day', { roomId, day }))
  }

  ofRoom(roomId: string): Promise<void> {
    if (roomId !== this.roomId) this.shown.put(null)
    this.roomId = roomId
    return this.load()
  }

  /** The same time of another day. */
  chooseDay(day: string): Promise<void> {
    const days = shanghaiDay(`${day}T00:00:00Z`) - shanghaiDay(`${this.day}T00:00:00Z`)
    if (this.startsAt !== null) this.startsAt = toInstant(Date.parse(this.startsAt) + days * 24 * HOUR_MINUTES * MINUTE_MS)
    this.day = day
    this.shown.put(null)
    return this.load()
  }

  chooseMinutes(minutes: number): void {
    this.minutes = minutes
  }

  chooseStart(startsAt: string): void {
    this.startsAt = startsAt
  }

  /** The lengths of the room, and the chosen one also where it is none of them. */
  get lengths(): number[] {
    const { value } = this.shown
    if (!value) return []
    const lengths = lengthsOf(value.day.rules)
    return lengths.includes(this.minutes) ? lengths : [...lengths, this.minutes].sort((one, other) => one - other)
  }

  /** The starts of the day as the staff may have them. */
  tilesAt(now: string): Tile[] {
    const { value } = this.shown
    if (!value) return []
    const { day, room } = value
    const { except } = this
    const isInTheWay = (taken: Wish) =>
      except?.roomId !== room.id || except.startsAt !== taken.startsAt || except.endsAt !== taken.endsAt
    return tilesOf({ ...day, taken: day.taken.filter(isInTheWay) }, this.minutes, { now, isStaff: true })
  }

  /** What is chosen, if it is free; null otherwise. */
  wishAt(now: string): (Wish & { minutes: number }) | null {
    const { startsAt, minutes } = this
    const tile = this.tilesAt(now).find((one) => one.startsAt === startsAt)
    if (!tile || tile.why !== null) return null
    return { startsAt: tile.startsAt, endsAt: toInstant(Date.parse(tile.startsAt) + minutes * MINUTE_MS), minutes }
  }
}

/** Today, as the pages of the staff begin with it: `2026-11-24`. */
export const todayOf = (now: string): string => dayName(shanghaiDay(now))
