import { makeAutoObservable } from 'mobx'
import type { CallMethod, Input, Output } from '../../../client/call'
import { asMissing } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Kept } from '../../../stores/kept'
import type { Load } from '../../../stores/load'
import { questionOf } from '../../../stores/remembered'
import type { SettingsStore } from '../../../stores/settings'
import type { Where } from '../../../stores/points/where'
import { HOUR_MS } from '../../../domain/time'

export type Rooms = Output<'rooms.list'>
export type RoomRow = Rooms['rows'][number]

/** A room that is free this soon counts as free now: no one gets there sooner. */
const SOON_MS = HOUR_MS

const freeMs = ({ nextFreeAt }: RoomRow): number => (nextFreeAt === null ? Infinity : Date.parse(nextFreeAt))

/** Available ones first, then by distance. */
const byFree = (rows: readonly RoomRow[]): RoomRow[] =>
  [...rows].sort((a, b) => {
    const [aMs, bMs] = [freeMs(a), freeMs(b)]
    return aMs === bMs ? (a.walk?.seconds ?? Infinity) - (b.walk?.seconds ?? Infinity) || 0 : aMs - bMs
  })

/** Ten minutes' walk beats a distant room that is free half an hour earlier. */
const nearFirst = (rows: readonly RoomRow[]): RoomRow[] => [
  ...rows.filter(({ walk }) => walk?.isWithin === true),
  ...rows.filter(({ walk }) => walk?.isWithin !== true),
]

/** Rooms and when each is next free: those of a point, or those around the current place. */
export class RoomSearchStore {
  readonly kept: Kept<Rooms>
  /** Duration and party size; null: any. */
  minutes: number | null = null
  partySize: number | null = null
  /** Wanted now: rooms free within the hour come before near ones. */
  isNow = false
  /** Another query than that of the loaded list is in flight. */
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

  /** The rooms to show first, then the others: farther away, or, wanted now, free later. */
  get parts(): { first: RoomRow[]; rest: RoomRow[] } {
    const answer = this.rooms.value
    const rows = byFree(answer?.rows ?? [])
    const soonMs = Date.parse(answer?.at ?? '') + SOON_MS
    const isFirst = (row: RoomRow) =>
      this.isNow ? freeMs(row) <= soonMs : this.pointId !== undefined || row.walk?.isWithin === true
    const first = rows.filter(isFirst)
    return { first: this.isNow ? nearFirst(first) : first, rest: rows.filter((row) => !isFirst(row)) }
  }

  /** A filter is set, so there may be more rooms than match. */
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

  /** @param where null: all rooms of the district, not ordered by distance */
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

  /** Discards a late response to an older query. */
  private hear(question: string): void {
    if (question !== this.asked) return
    this.answered = question
    this.isOther = false
  }
}
