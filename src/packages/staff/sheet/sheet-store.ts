import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Input, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'
import { NumbersStore } from '../parts/numbers-store'
import { todayOf } from '../../../stores/rooms/when-pick'

/** Older than this it is asked for anew. */
const STALE_MS = 60_000

export type Sheet = Output<'bookings.daySheet'>
export type SheetRoom = Sheet['rooms'][number]
export type SheetRow = SheetRoom['rows'][number]

/** What is being taken back: why so far, and whether all that are still to come of it. */
interface Cancelling {
  id: string
  reason: string
  isWholeSeries: boolean
}

/** Who has which room on one day, and what the staff do about it. */
export class SheetStore {
  readonly sheet = new Load<Sheet>()
  /** Null: the caller's own, or the first of the district. */
  communityId: number | null = null
  /** Whose rooms are shown; null as long as that is not known. */
  shownCommunityId: number | null = null
  /** When what is shown came, by the phone's clock; empty while nothing is shown. */
  at = ''
  /** The room that is looked at alone; empty: all of them. */
  roomId = ''
  /** The line about which all that can be done is shown. */
  openId = ''
  cancelling: Cancelling | null = null
  /** The line about which something was done last: what went wrong is said there. */
  touched = ''
  /** The name of the work is the id of the line. */
  readonly act = new Act()
  readonly numbers: NumbersStore
  private today: string
  /** What was typed, by line, also while another one is looked at. */
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

  /** Asks anew. What was today goes on to be the new day, unless somebody is writing about a line of it. */
  refresh(): Promise<void> {
    const today = todayOf(this.device.now())
    const isOver = !this.cancelling && today !== this.today && this.day === this.today
    if (!this.cancelling) this.today = today
    return isOver ? this.showDay(today) : this.load()
  }

  /** With the clock: what is a minute old or did not come is asked for anew, but not while somebody writes or it is busy. */
  async tick(now: string): Promise<void> {
    if (this.cancelling || this.act.isBusy || this.sheet.isLoading) return
    const isOld = this.at !== '' && Date.parse(now) - Date.parse(this.at) >= STALE_MS
    if (isOld || this.sheet.problem !== '') await this.refresh()
  }

  /** What was shown of another day goes at once: nobody is to act on its lines. */
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

  /** Shows what can be done about a line, or hides it again. */
  toggle(id: string): void {
    this.openId = this.openId === id ? '' : id
    this.cancelling = null
  }

  /** Something is about to be done about this line. */
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

  /** They are there, says a worker who sees them. */
  arrived(bookingId: string): Promise<void> {
    return this.change(bookingId, () => this.call('bookings.checkIn', { bookingId, code: null }))
  }

  /** It is not given away, whoever waits. */
  keep(bookingId: string): Promise<void> {
    return this.change(bookingId, () => this.call('bookings.decide', { bookingId, decision: 'keep', reason: null }))
  }

  /** The day on which nobody came does not count. */
  waiveNoShow(bookingId: string): Promise<void> {
    return this.change(bookingId, () => this.call('bookings.waiveNoShow', { bookingId }))
  }

  /** Somebody who waits said by telephone whether they want the place that is kept for them. */
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

  /** Once it is done the line says so, and nothing more is shown about it; refused, all that was written stays. */
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
