import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { dayName, MINUTE_MS, shanghaiDay } from '../../../domain/time'
import { Load } from '../../../stores/load'

/** The sheet is reloaded when older than this: people come and go. */
const STALE_MS = MINUTE_MS

export type ClassSheet = Output<'programmes.sheet'>
export type ClassRow = ClassSheet['rows'][number]

const numberOf = (day: string): number => shanghaiDay(`${day}T00:00:00Z`)
const byStart = (one: ClassRow, other: ClassRow): number =>
  Date.parse(one.session.startsAt) - Date.parse(other.session.startsAt)

/** The classes of one day of a community. */
export class ClassSheetStore {
  readonly sheet = new Load<ClassSheet>()
  /** `2026-11-25` */
  day: string
  /** The community shown; null: the caller's own, or for an admin the first, until it is known. */
  communityId: number | null = null
  /** When the sheet was loaded, by the phone's clock; empty while none is shown. */
  private at = ''

  /** @param day the first day shown, `2026-11-25`; empty: today */
  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'now'>,
    day: string,
  ) {
    this.day = day === '' ? dayName(shanghaiDay(device.now())) : day
    makeAutoObservable<this, 'call' | 'device'>(
      this,
      { call: false, device: false, sheet: observableRef },
      { autoBind: true },
    )
  }

  async load(): Promise<void> {
    const { day, communityId } = this
    const { value: before } = this.sheet
    await this.sheet.ask(() => this.call('programmes.sheet', { day, ...(communityId !== null && { communityId }) }))
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

  /** Shows a later or an earlier day. What is shown is cleared at once, so that nobody takes it for the other day. */
  turn(days: number): Promise<void> {
    return this.show(dayName(numberOf(this.day) + days))
  }

  showPresent(): Promise<void> {
    return this.show(dayName(shanghaiDay(this.device.now())))
  }

  showCommunity(communityId: number): Promise<void> {
    if (communityId !== this.communityId) this.empty()
    this.communityId = communityId
    return this.load()
  }

  /** All of the day in order, also those that do not take place. */
  get rows(): ClassRow[] {
    return [...(this.sheet.value?.rows ?? [])].sort(byStart)
  }

  /** Those that take place with too few people, the first first. */
  get few(): ClassRow[] {
    return this.rows.filter(({ isFew, session }) => isFew && session.cancelled === null)
  }

  private show(day: string): Promise<void> {
    if (day !== this.day) this.empty()
    this.day = day
    return this.load()
  }

  private empty(): void {
    this.sheet.put(null)
    this.at = ''
  }
}
