import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { mondayOf } from '../../../domain/shifts/week'
import { dayName, MINUTE_MS, shanghaiDay } from '../../../domain/time'
import { Load } from '../../../stores/load'

/** The sheet is reloaded when older than this. */
const STALE_MS = MINUTE_MS
const WEEK = 7

export type Sheet = Output<'shifts.sheet'>
export type SheetRow = Sheet['rows'][number]

const numberOf = (day: string): number => shanghaiDay(`${day}T00:00:00Z`)
const byStart = (one: SheetRow, other: SheetRow): number => Date.parse(one.startsAt) - Date.parse(other.startsAt)
const mondayName = (day: number): string => dayName(mondayOf(day))

/** The shifts of one week of a community. */
export class ShiftSheetStore {
  readonly sheet = new Load<Sheet>()
  /** The Monday of the week, `2026-11-23`. */
  from: string
  /** The community shown; null: the caller's own, or for an admin the first, until it is known. */
  communityId: number | null = null
  /** The shift that was pressed last, whose roster stands beside the week; empty: none was. */
  private pressed = ''
  /** When the sheet was loaded, by the phone's clock; empty while none is shown. */
  at = ''

  /** @param day any day of the first week, `2026-11-25`; empty: today */
  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'now'>,
    day: string,
  ) {
    this.from = mondayName(day === '' ? shanghaiDay(device.now()) : numberOf(day))
    makeAutoObservable<this, 'call' | 'device'>(
      this,
      { call: false, device: false, sheet: observableRef },
      { autoBind: true },
    )
  }

  async load(): Promise<void> {
    const { from, communityId } = this
    const { value: before } = this.sheet
    await this.sheet.ask(() => this.call('shifts.sheet', { day: from, ...(communityId !== null && { communityId }) }))
    const { value: sheet } = this.sheet
    if (!sheet || sheet === before) return
    runInAction(() => {
      this.at = this.device.now()
      this.communityId = sheet.communityId
    })
  }

  isOldAt(now: string): boolean {
    return this.at !== '' && Date.parse(now) - Date.parse(this.at) >= STALE_MS
  }

  /** Shows a later or an earlier week. What is shown is cleared at once, so that nobody takes it for the other week. */
  turn(weeks: number): Promise<void> {
    return this.show(dayName(numberOf(this.from) + WEEK * weeks))
  }

  /** Shows the week of today. */
  showPresent(): Promise<void> {
    return this.show(mondayName(shanghaiDay(this.device.now())))
  }

  showCommunity(communityId: number): Promise<void> {
    if (communityId !== this.communityId) this.empty()
    this.communityId = communityId
    return this.load()
  }

  /** Those that take place. */
  get rows(): SheetRow[] {
    return (this.sheet.value?.rows ?? []).filter(({ cancelled }) => cancelled === null)
  }

  /** How many are still to come and lack people. */
  shortAt(now: string): number {
    return this.rows.filter(
      ({ taken, capacity, startsAt }) => taken < capacity && Date.parse(startsAt) > Date.parse(now),
    ).length
  }

  /** The first that lacks people and begins within a day. */
  get urgent(): SheetRow | null {
    const short = this.rows.filter(({ isShort }) => isShort)
    return short.sort(byStart)[0] ?? null
  }

  /** Shows the roster of a shift beside the week. */
  open(shiftId: string): void {
    this.pressed = shiftId
  }

  /** The shift whose roster stands beside the week: the pressed one, otherwise the one that is on or comes next. */
  openAt(now: string): SheetRow | null {
    const pressed = this.sheet.value?.rows.find(({ id }) => id === this.pressed)
    const next = this.rows.filter(({ endsAt }) => Date.parse(endsAt) > Date.parse(now))
    return pressed ?? next.sort(byStart)[0] ?? null
  }

  private show(from: string): Promise<void> {
    if (from !== this.from) this.empty()
    this.from = from
    return this.load()
  }

  private empty(): void {
    this.sheet.put(null)
    this.at = ''
  }
}
