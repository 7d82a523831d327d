import { makeAutoObservable } from 'mobx'
import type { CallMethod, Input, Output } from '../../../client/call'
import { asMissing } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Kept } from '../../../stores/kept'
import type { Load } from '../../../stores/load'
import { questionOf } from '../../../stores/remembered'
import type { SettingsStore } from '../../../stores/settings'
import type { Where } from '../../../stores/points/where'

export type Rooms = Output<'rooms.list'>
export type RoomRow = Rooms['rows'][number]

/** Free so soon a room counts as free now: nobody is there sooner. */
const SOON_MS = 60 * 60_000

const freeMs = ({ nextFreeAt }: RoomRow): number => (nextFreeAt === null ? Infinity : Date.parse(nextFreeAt))

/** Free first, and of equals the nearer. */
const byFree = (rows: readonly RoomRow[]): RoomRow[] =>
  [...rows].sort((a, b) => {
    const [aMs, bMs] = [freeMs(a), freeMs(b)]
    return aMs === bMs ? (a.walk?.seconds ?? Infinity) - (b.walk?.seconds ?? Infinity) || 0 : aMs - bMs
  })

/** Ten minutes on foot are sooner than a room far away that is free half an hour earlier. */
const nearFirst = (rows: readonly RoomRow[]): RoomRow[] => [
  ...rows.filter(({ walk }) => walk?.isWithin === true),
  ...rows.filter(({ walk }) => walk?.isWithin !== true),
]

/** Rooms and when each is free next: those of a point, or those around where one is. */
export class RoomSearchStore {
  readonly kept: Kept<Rooms>
  /** How long and for how many; null: whatever there is. */
  minutes: number | null = null
  partySize: number | null = null
  /** Wanted now: what is free within the hour comes before what is near. */
  isNow = false
  /** Something else was asked for than what is there, and is on its way. */
  isOther = false
  private asked = ''
  private answered = ''

  constructor(
    private readonly call: CallMethod,
    device: Pick<Device, 'read' | 'write' | 'now'>,
    private readonly settings: Pick<SettingsStore, 'pace'>,
    private readonly pointId?: string,
  ) {
    this.kept = new Kept<Rooms>(device, 'rooms')
    makeAutoObservable<this, 'call' | 'settings' | 'pointId' | 'asked' | 'answered'>(
      this,
      { call: false, settings: false, pointId: false, kept: false, asked: false, answered: false },
      { autoBind: true },
    )
  }

  get rooms(): Load<Rooms> {
    return this.kept.answer
  }

  /** First those to look at, then the others: farther away, or, wanted now, free later. */
  get parts(): { first: RoomRow[]; rest: RoomRow[] } {
    const answer = this.rooms.value
    const rows = byFree(answer?.rows ?? [])
    const soonMs = Date.parse(answer?.at ?? '') + SOON_MS
    const isFirst = (row: RoomRow) =>
      this.isNow ? freeMs(row) <= soonMs : this.pointId !== undefined || row.walk?.isWithin === true
    const first = rows.filter(isFirst)
    return { first: this.isNow ? nearFirst(first) : first, rest: rows.filter((row) => !isFirst(row)) }
  }

  /** Something is asked of the room, so that fewer may fit than there are. */
  get isWishing(): boolean {
    return this.minutes !== null || this.partySize !== null
  }

  setMinutes(minutes: number | null): void {
    this.minutes = minutes
  }

  setPartySize(partySize: number | null): void {
    this.partySize = partySize
  }

  setNow(isNow: boolean): void {
    this.isNow = isNow
  }

  /** @param where null: all rooms of the district, in no order of nearness */
  async load(where: Where | null): Promise<void> {
    const { pointId, minutes, partySize } = this
    const profile = this.settings.pace
    const wishes = [minutes, partySize].map((value) => String(value ?? ''))
    const place = pointId ?? (where ? questionOf(where, profile) : 'all')
    const input: Input<'rooms.list'> = {
      ...(pointId !== undefined && { pointId }),
      ...(pointId === undefined && where && { near: { lat: where.lat, lng: where.lng, crs: where.crs, profile } }),
      ...(minutes !== null && { minutes }),
      ...(partySize !== null && { partySize }),
    }
    const question = [place, ...wishes].join(' ')
    this.ask(question)
    await this.kept.ask(question, () =>
      this.call('rooms.list', input).catch((error: unknown) => {
        throw asMissing(error)
      }),
    )
    this.hear(question)
  }

  private ask(question: string): void {
    this.asked = question
    this.isOther = question !== this.answered
  }

  /** A late answer to an older question is none. */
  private hear(question: string): void {
    if (question !== this.asked) return
    this.answered = question
    this.isOther = false
  }
}
