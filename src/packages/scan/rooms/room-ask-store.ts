import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { firstLength } from '../../../domain/rooms/day/length-choices'
import { type Tile, tilesOf } from '../../../domain/rooms/day/tiles'
import { dayName, MINUTE_MS, shanghaiDay, toInstant } from '../../../domain/time'
import { Load } from '../../../stores/load'

type Rooms = Output<'rooms.list'>['rows']
type RoomDayAnswer = Output<'rooms.day'>

/** What is asked, one question a screen. */
export type Question = 'room' | 'day' | 'time'

/** As many days, and as many times, as fit on a screen in large letters. */
const DAYS_SHOWN = 4
const TIMES_SHOWN = 6
/** Nobody has to hurry: a time that can be booked for a few minutes only is not offered. */
const SLOW_HAND_MS = 10 * MINUTE_MS

/** Which room, which day, from when: each question begins with the first answer that is possible. */
export class RoomAskStore {
  readonly rooms = new Load<Rooms>()
  readonly day = new Load<RoomDayAnswer>()
  question: Question = 'day'
  roomId = ''
  /** `2026-11-24`; empty: the first day with a free time. */
  private wantedDay = ''
  private wantedStart = ''

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'now'>,
    private readonly pointId: string,
    private readonly givenRoomId: string,
  ) {
    makeAutoObservable<this, 'call' | 'device' | 'pointId' | 'givenRoomId'>(
      this,
      { call: false, device: false, pointId: false, givenRoomId: false, rooms: false, day: false },
      { autoBind: true },
    )
  }

  /** What the page waits for, or what failed. */
  get load(): Load<unknown> {
    return this.rooms.value === null || this.roomId === '' ? this.rooms : this.day
  }

  get isManyRooms(): boolean {
    return (this.rooms.value?.length ?? 0) > 1 && this.givenRoomId === ''
  }

  get questions(): Question[] {
    return this.isManyRooms ? ['room', 'day', 'time'] : ['day', 'time']
  }

  /** Days with a free time, the first ones. */
  get days(): RoomDayAnswer['strip'] {
    return (this.day.value?.strip ?? []).filter(({ free }) => free > 0).slice(0, DAYS_SHOWN)
  }

  get chosenDay(): string {
    return this.days.some(({ day }) => day === this.wantedDay) ? this.wantedDay : (this.days[0]?.day ?? '')
  }

  get minutes(): number {
    return this.day.value ? firstLength(this.day.value.day.rules, null) : 0
  }

  /** Free times of the chosen day that do not overlap each other. @param now an instant */
  timesAt(now: string): Tile[] {
    const { value } = this.day
    if (value?.day.day !== this.chosenDay) return []
    const asker = { now: toInstant(Date.parse(now) + SLOW_HAND_MS), isStaff: false }
    const free = tilesOf(value.day, this.minutes, asker).filter(({ why }) => why === null)
    const times: Tile[] = []
    for (const tile of free) {
      const last = times[times.length - 1]
      const isApart = !last || Date.parse(tile.startsAt) >= Date.parse(last.startsAt) + this.minutes * MINUTE_MS
      if (isApart && !tile.isShort) times.push(tile)
    }
    return times.slice(0, TIMES_SHOWN)
  }

  /** @param now an instant, which moves: a chosen time may have passed */
  startAt(now: string): string {
    const times = this.timesAt(now)
    return times.some(({ startsAt }) => startsAt === this.wantedStart) ? this.wantedStart : (times[0]?.startsAt ?? '')
  }

  async begin(): Promise<void> {
    await this.rooms.ask(async () => (await this.call('rooms.list', { pointId: this.pointId })).rows)
    const rooms = this.rooms.value ?? []
    if (rooms.length === 0) return
    const given = rooms.find(({ room }) => room.id === this.givenRoomId)?.room.id
    this.chooseRoom(this.roomId || given || rooms[0]?.room.id || '')
    if (this.isManyRooms) this.ask('room')
    else await this.loadDay()
  }

  chooseRoom(roomId: string): void {
    if (roomId !== this.roomId) this.day.put(null)
    this.roomId = roomId
  }

  chooseDay(day: string): void {
    this.wantedDay = day
  }

  chooseTime(startsAt: string): void {
    this.wantedStart = startsAt
  }

  /** Goes on to the next question, once what it needs is there. @returns false after the last one */
  async next(): Promise<boolean> {
    const next = this.questions[this.questions.indexOf(this.question) + 1]
    if (next === undefined) return false
    await this.loadDay()
    if (this.day.problem === '') this.ask(next) // otherwise the page says why
    return true
  }

  /** Back to the choice of the room, for somebody whose first choice is full. */
  askRoom(): void {
    this.ask('room')
  }

  before(): void {
    this.ask(this.questions[this.questions.indexOf(this.question) - 1] ?? this.question)
  }

  async loadDay(): Promise<void> {
    const { roomId } = this
    await this.day.ask(async () => {
      const first = await this.call('rooms.day', {
        roomId,
        day: this.wantedDay || dayName(shanghaiDay(this.device.now())),
      })
      const day = first.strip.find(({ free }) => free > 0)?.day
      const isFull = this.wantedDay === '' && first.day.day !== day && day !== undefined
      return isFull ? this.call('rooms.day', { roomId, day }) : first
    })
  }

  private ask(question: Question): void {
    this.question = question
  }
}
