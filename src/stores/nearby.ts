import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../client/call'
import type { Device } from '../client/device'
import { keep, readKept } from '../client/storage'
import { type Chosen, chooseRows, type When } from '../domain/nearby'
import type { ServiceKind } from '../domain/point-record'
import { Load } from './load'
import type { SettingsStore } from './settings'
import type { Where } from './where'

export type Nearby = Output<'points.nearby'>
export type NearbyRow = Nearby['rows'][number]
type Reach = Output<'points.reach'>
type Lines = Output<'map.lines'>
type Way = Output<'points.way'>

const KEY = 'nearby'
/** As many rows at first, and as many more with each press: a list of 60 would be slow on an old phone. */
const PAGE_ROWS = 20
/** Nobody should look at empty bars for longer: then what was near last time is shown, with its age. */
const SLOW_MS = 5_000

const isNearby = (value: unknown): value is Nearby | null =>
  value === null || (typeof value === 'object' && Array.isArray((value as Nearby).rows) && 'from' in (value as Nearby))

/** What lies around the chosen place. The last answer is kept on the phone for when there is no network. */
export class NearbyStore {
  readonly answer = new Load<Nearby>()
  readonly reach = new Load<Reach>()
  readonly lines = new Load<Lines>()
  readonly way = new Load<Way>()
  service: ServiceKind | null = null
  when: When = 'now'
  rowsShown = PAGE_ROWS
  /** The answer takes long, and the last one stands in for it. */
  isSlow = false

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'now'>,
    private readonly settings: SettingsStore,
  ) {
    makeAutoObservable<this, 'call' | 'device' | 'settings'>(
      this,
      { call: false, device: false, settings: false, answer: observableRef, reach: observableRef, lines: observableRef, way: observableRef },
      { autoBind: true },
    )
  }

  get chosen(): Chosen<NearbyRow> {
    return chooseRows(this.answer.value?.rows ?? [], this.when)
  }

  /** True when what is shown was answered some time ago and could not be asked anew, or not yet. */
  get isOld(): boolean {
    return (this.answer.isUnreachable || this.isSlow) && this.answer.value !== null
  }

  /** Asks what is near; with no network, what was near last time. */
  async load(where: Where): Promise<void> {
    const { lat, lng, crs } = where
    const { pace: profile } = this.settings
    const place = { lat, lng, crs }
    this.rowsShown = PAGE_ROWS
    const timer = setTimeout(() => this.standIn(true), SLOW_MS)
    await this.answer.ask(async () => {
      const nearby = await this.call('points.nearby', {
        ...place,
        profile,
        ...(this.service && { services: [this.service] }),
      })
      keep(this.device, KEY, nearby)
      return nearby
    })
    clearTimeout(timer)
    this.standIn(false)
  }

  /** Puts the last answer in where none came, or none yet. */
  private standIn(isSlow: boolean): void {
    this.isSlow = isSlow
    const isMissing = this.answer.value === null && (isSlow || this.answer.isUnreachable)
    if (isMissing) this.answer.put(readKept(this.device, KEY, isNearby, null))
  }

  /** The way to the answer, the area and the streets: asked after the points, because the answer comes first. */
  async loadMore(where: Where, needsLines: boolean): Promise<void> {
    const { lat, lng, crs } = where
    const question = { lat, lng, crs, profile: this.settings.pace }
    const answerId = this.chosen.answer?.id
    if (this.isOld) return
    await Promise.all([
      answerId && this.way.ask(() => this.call('points.way', { ...question, pointId: answerId })),
      this.reach.ask(() => this.call('points.reach', question)),
      needsLines && this.loadLines(where),
    ])
  }

  /** The streets and stairs around, for a map without a map service. */
  loadLines({ lat, lng, crs }: Where): Promise<void> {
    return this.lines.ask(() => this.call('map.lines', { lat, lng, crs }))
  }

  setService(service: ServiceKind | null): void {
    this.service = service
  }

  setWhen(when: When): void {
    this.when = when
    this.rowsShown = PAGE_ROWS
  }

  showMore(): void {
    this.rowsShown += PAGE_ROWS
  }
}
