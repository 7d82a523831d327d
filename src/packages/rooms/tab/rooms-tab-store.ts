import { makeAutoObservable, runInAction } from 'mobx'
import type { CallMethod, Input, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { dayName, shanghaiDay } from '../../../domain/time'
import { Kept } from '../../../stores/kept'
import { Load } from '../../../stores/load'
import type { Where } from '../../../stores/points/where'
import { questionOf } from '../../../stores/remembered'
import type { SettingsStore } from '../../../stores/settings'
import { Slow } from '../../../stores/slow'

export type RoomList = Output<'rooms.list'>
export type RoomListRow = RoomList['rows'][number]
export type Mine = Output<'bookings.mine'>

const todayOf = (now: string): string => dayName(shanghaiDay(now))

/** What the tab 订房间 shows: the person's own bookings, and when the rooms around the current place are free. */
export class RoomsTabStore {
  readonly rooms: Kept<RoomList>
  readonly mine: Kept<Mine>
  /** The rooms on a day beyond the first three. */
  readonly later = new Load<RoomList>()
  /** The chosen day; empty: the first one with a free room. */
  day = ''
  /** Everything has been answered once, or it took too long. */
  isReady = false
  private readonly slow = new Slow()
  private where: Where | null = null

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'now' | 'persona' | 'isSignedIn'>,
    private readonly settings: Pick<SettingsStore, 'pace'>,
  ) {
    this.rooms = new Kept<RoomList>(device, 'rooms-tab')
    this.mine = new Kept<Mine>(device, 'bookings')
    makeAutoObservable<this, 'call' | 'device' | 'settings' | 'slow' | 'where'>(
      this,
      {
        call: false,
        device: false,
        settings: false,
        slow: false,
        where: false,
        rooms: false,
        mine: false,
        later: false,
      },
      { autoBind: true },
    )
  }

  /** The answer is slow, and what was there last stands in for it. */
  get isSlow(): boolean {
    return this.slow.isSlow
  }

  /** @param where null: all rooms of the district, not ordered by distance */
  async load(where: Where | null): Promise<void> {
    this.where = where
    const question = this.questionAt(where)
    const today = todayOf(this.device.now())
    if (this.day < today) this.day = ''
    const answers = Promise.all([
      this.rooms.ask(question, () => this.call('rooms.list', this.inputOn(today))),
      this.loadMine(),
      this.isLater ? this.loadLater() : undefined,
    ])
    await this.slow.waitFor(answers, () => this.standIn(question))
    runInAction(() => {
      this.isReady = true
    })
  }

  /** Shows another day; one beyond the first three is loaded. */
  async look(day: string): Promise<void> {
    this.day = day
    if (this.isLater) await this.loadLater()
  }

  /** The rooms with their plan for the chosen day; null while they are not loaded. */
  get shown(): RoomList | null {
    if (!this.isLater) return this.rooms.answer.value
    const later = this.later.value
    return later?.rows[0]?.plan?.days[0]?.day === this.day || later?.rows.length === 0 ? later : null
  }

  /** The chosen day is not among those that the first answer is about. */
  get isLater(): boolean {
    const days = this.rooms.answer.value?.rows[0]?.plan?.days ?? []
    return this.day !== '' && !days.some(({ day }) => day === this.day)
  }

  /** The person is known, and has no answer about their own bookings. */
  get isMineMissing(): boolean {
    return this.device.isSignedIn() && this.mine.answer.value === null
  }

  async loadMine(): Promise<void> {
    if (this.device.isSignedIn()) await this.mine.ask(this.device.persona(), () => this.call('bookings.mine', {}))
    else this.mine.drop()
  }

  private loadLater(): Promise<void> {
    const { day } = this
    return this.later.ask(() => this.call('rooms.list', this.inputOn(day)))
  }

  private questionAt(where: Where | null): string {
    return where ? questionOf(where, this.settings.pace) : 'all'
  }

  private inputOn(day: string): Input<'rooms.list'> {
    const { where } = this
    return {
      day,
      ...(where && { near: { lat: where.lat, lng: where.lng, crs: where.crs, profile: this.settings.pace } }),
    }
  }

  private standIn(question: string): void {
    this.rooms.standIn(question)
    if (this.device.isSignedIn()) this.mine.standIn(this.device.persona())
    this.isReady = this.rooms.answer.value !== null
  }
}
