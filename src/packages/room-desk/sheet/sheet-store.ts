import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Input, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'
import { NumbersStore } from '../../../pages/shared/staff/numbers-store'
import { todayOf } from '../../../stores/rooms/when-pick'
import { MINUTE_MS } from '../../../domain/time'

/** The sheet is reloaded when older than this. */
const STALE_MS = MINUTE_MS

export type Sheet = Output<'bookings.daySheet'>
export type SheetRoom = Sheet['rooms'][number]
export type SheetRow = SheetRoom['rows'][number]

/** The cancellation in progress: the reason so far, and whether it covers all upcoming times of the series. */
interface Cancelling {
  id: string
  reason: string
  isWholeSeries: boolean
}

/** The day sheet of a community's rooms, and the staff's actions on it. */
export class SheetStore {
  readonly sheet = new Load<Sheet>()
  /** Null: the caller's own, or the first of the district. */
  communityId: number | null = null
  /** The community shown; null until it is known. */
  shownCommunityId: number | null = null
  /** When the sheet was loaded, by the phone's clock; empty while none is shown. */
  at = ''
  /** The only room shown; empty: all of them. */
  roomId = ''
  /** The row whose actions are expanded. */
  openId = ''
  cancelling: Cancelling | null = null
  /** The row of the last action: its error is shown there. */
  touched = ''
  /** The work is named after the id of the row. */
  readonly act = new Act()
  readonly numbers: NumbersStore
  private today: string
  /** The typed reasons by row, kept while another one is open. */
  private readonly reasons = new Map<string, string>()

  /** @param day `2026-11-24`; empty: today */
  constructor(
    private readonly call: CallMethod,
    private readonly device: Device,
    public day: string,
  ) {
    this.numbers = new NumbersStore(call, device, this.act)
    this.today = todayOf(device.now())
    this.day = day || this.today
    makeAutoObservable<this, 'call' | 'device' | 'today' | 'reasons'>(
      this,
      {
        call: false,
        device: false,
        today: false,
        reasons: false,
        act: false,
        numbers: false,
        sheet: observableRef,
        cancelling: observableRef,
      },
      { autoBind: true },
    )
  }

  async load(): Promise<void> {
    const { communityId, day } = this
    const { value: before } = this.sheet
    await this.sheet.ask(() => this.call('bookings.daySheet', { day, ...(communityId !== null && { communityId }) }))
    const { value: sheet } = this.sheet
    if (!sheet || sheet === before) return
    runInAction(() => {
      this.at = this.device.now()
      this.shownCommunityId = this.communityId ?? sheet.rooms[0]?.room.communityId ?? null
    })
  }

  /**
   * Reloads. A sheet opened on today moves on to the new day after midnight, unless someone is writing about one of
   * its rows.
   */
  refresh(): Promise<void> {
    const today = todayOf(this.device.now())
    const isOver = !this.cancelling && today !== this.today && this.day === this.today
    if (!this.cancelling) this.today = today
    return isOver ? this.showDay(today) : this.load()
  }

  /**
   * Runs on every clock tick: reloads a sheet that is a minute old or failed to load, but not while someone is writing
   * or busy.
   */
  async tick(now: string): Promise<void> {
    if (this.cancelling || this.act.isBusy || this.sheet.isLoading) return
    const isOld = this.at !== '' && Date.parse(now) - Date.parse(this.at) >= STALE_MS
    if (isOld || this.sheet.problem !== '') await this.refresh()
  }

  /** The previous day's sheet is cleared at once, so that no one acts on its rows. */
  showDay(day: string): Promise<void> {
    if (day !== this.day) this.empty()
    this.day = day
    return this.load()
  }

  showCommunity(communityId: number): Promise<void> {
    if (communityId !== this.shownCommunityId) this.empty()
    this.communityId = communityId
    this.shownCommunityId = communityId
    this.roomId = ''
    return this.load()
  }

  showRoom(roomId: string): void {
    this.roomId = roomId
  }

  get rooms(): SheetRoom[] {
    const rooms = this.sheet.value?.rooms ?? []
    return rooms.some(({ room }) => room.id === this.roomId)
      ? rooms.filter(({ room }) => room.id === this.roomId)
      : rooms
  }

  /** Expands or collapses the actions of a row. */
  toggle(id: string): void {
    this.openId = this.openId === id ? '' : id
    this.cancelling = null
  }

  /** Marks this row as the one that errors belong to. */
  touch(id: string): void {
    if (!this.act.isBusy) this.touched = id
  }

  startCancelling(id: string): void {
    this.cancelling = { id, reason: this.reasons.get(id) ?? '', isWholeSeries: false }
  }

  stopCancelling(): void {
    this.cancelling = null
  }

  write(change: Partial<Omit<Cancelling, 'id'>>): void {
    if (!this.cancelling) return
    this.cancelling = { ...this.cancelling, ...change }
    this.reasons.set(this.cancelling.id, this.cancelling.reason)
  }

  /** Checks in a resident whom the worker can see. */
  arrived(bookingId: string): Promise<void> {
    return this.change(bookingId, () => this.call('bookings.checkIn', { bookingId, code: null }))
  }

  /** Keeps the booking from being released, whoever is on the waitlist. */
  keep(bookingId: string): Promise<void> {
    return this.change(bookingId, () => this.call('bookings.decide', { bookingId, decision: 'keep', reason: null }))
  }

  /** Waives a no-show. */
  waiveNoShow(bookingId: string): Promise<void> {
    return this.change(bookingId, () => this.call('bookings.waiveNoShow', { bookingId }))
  }

  /** Records an answer to an offer that was given by telephone. */
  answer(holdId: string, waitlistEntryId: string, isWanted: boolean): Promise<void> {
    return this.change(holdId, () => this.call('bookings.answer', { waitlistEntryId, isWanted }))
  }

  async cancel(): Promise<void> {
    const { cancelling } = this
    if (!cancelling) return
    const input: Input<'bookings.cancel'> = {
      bookingId: cancelling.id,
      reason: cancelling.reason.trim() || null,
      ...(cancelling.isWholeSeries && { isWholeSeries: true }),
    }
    await this.change(cancelling.id, () => this.call('bookings.cancel', input))
  }

  /** A success updates and collapses the row; a refusal keeps all input. */
  private change(id: string, work: () => Promise<unknown>): Promise<void> {
    this.touch(id)
    return this.act.run(async () => {
      await work()
      await this.load()
      runInAction(() => {
        if (this.openId === id) this.clear()
      })
    }, id)
  }

  private empty(): void {
    this.clear()
    this.sheet.put(null)
    this.at = ''
    this.touched = ''
  }

  private clear(): void {
    this.openId = ''
    this.cancelling = null
  }
}
