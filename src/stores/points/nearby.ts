import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../client/call'
import type { Device } from '../../client/device'
import { type Chosen, chooseRows, isOver, type When } from '../../domain/points/nearby'
import type { ServiceKind } from '../../domain/points/point-record'
import { FRESH_MS } from '../kept'
import { LinesStore } from './lines'
import { Load } from '../load'
import { questionOf, remembered } from '../remembered'
import type { SettingsStore } from '../settings'
import { Slow } from '../slow'
import type { Where } from './where'

type Answer = Output<'points.nearby'>
/** `from` is null in a cached answer about a GPS position, which is never stored. */
export type Nearby = Omit<Answer, 'from'> & { from: Answer['from'] | null }
export type NearbyRow = Answer['rows'][number]
type Reach = Output<'points.reach'>
type Way = Output<'points.way'>

const KEY = 'nearby'
/** Names the shape of the answer: a cached one of another shape is not used. */
const SHAPE = 'noWeekend'
/** The number of rows at first, and added by each press: rendering all 60 would be slow on an old phone. */
const PAGE_ROWS = 20

/** The points around the chosen place. The last answer is cached for use without a connection. */
export class NearbyStore {
  readonly answer = new Load<Nearby>()
  readonly reach = new Load<Reach>()
  readonly lines: LinesStore
  readonly way = new Load<Way>()
  service: ServiceKind | null = null
  when: When = 'now'
  rowsShown = PAGE_ROWS
  private readonly slow = new Slow()
  /** The query of the answer shown. */
  private shownFor = ''
  /** The query of the area shown: it does not change when points open and close. */
  private mapped = ''
  /** When it was loaded, by the phone's own clock, which may be wrong. */
  private shownAt = ''
  private readonly memory

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'now'>,
    private readonly settings: SettingsStore,
  ) {
    this.memory = remembered<Nearby>(device, KEY)
    this.lines = new LinesStore(call)
    makeAutoObservable<this, 'call' | 'device' | 'settings' | 'slow' | 'memory' | 'shownFor' | 'shownAt' | 'mapped'>(
      this,
      {
        call: false,
        device: false,
        settings: false,
        slow: false,
        memory: false,
        shownFor: false,
        shownAt: false,
        mapped: false,
        answer: false,
        reach: false,
        lines: false,
        way: false,
      },
      { autoBind: true },
    )
  }

  /** The answer is slow, and what was there last stands in for it. */
  get isSlow(): boolean {
    return this.slow.isSlow
  }

  get chosen(): Chosen<NearbyRow> {
    const { value } = this.answer
    return chooseRows(value?.rows ?? [], this.when, value?.next?.id)
  }

  /** The point in the first card: the answer, or while nothing is open the first to open. */
  get headline(): NearbyRow | null {
    return this.chosen.answer ?? this.chosen.next
  }

  /** The same for now, whatever time was chosen. */
  get atOnce(): Chosen<NearbyRow> {
    const { value } = this.answer
    return chooseRows(value?.rows ?? [], 'now', value?.next?.id)
  }

  /** True when a refresh failed, or the answer is too old to say which points are open. */
  isOldAt(now: string): boolean {
    const { value, problem } = this.answer
    if (value === null) return false
    return problem !== '' || this.isSlow || Date.parse(now) - Date.parse(this.shownAt) > FRESH_MS
  }

  /** True when a point has closed or opened since, or the answer is too old. */
  isStaleAt(now: string): boolean {
    const rows = this.answer.value?.rows ?? []
    return this.isOldAt(now) || rows.some(({ opening }) => isOver(opening, now))
  }

  /** Loads the points and then the map's area; without a connection, the cached answer. */
  async refresh(where: Where, needsLines: boolean): Promise<void> {
    await this.load(where)
    if (this.answer.problem === '') await this.loadMap(where, needsLines)
  }

  async load(where: Where): Promise<void> {
    const { lat, lng, crs } = where
    const { pace: profile } = this.settings
    const { service } = this
    const question = questionOf(where, profile, service, SHAPE)
    if (question !== this.shownFor) this.rowsShown = PAGE_ROWS
    const answer = this.answer.ask(async () => {
      const found = await this.call('points.nearby', {
        lat,
        lng,
        crs,
        profile,
        ...(service && { services: [service] }),
      })
      this.shownFor = question
      this.shownAt = this.device.now()
      this.memory.put(question, where.from === 'gps' ? { ...found, from: null } : found)
      return found
    })
    await this.slow.waitFor(answer, () => this.standIn(question))
    if (this.answer.problem !== '') this.standIn(question)
  }

  /** The way to the nearest point, for its profile. */
  async loadWay({ lat, lng, crs }: Where): Promise<void> {
    const pointId = this.headline?.id
    if (pointId === undefined || this.answer.problem !== '' || this.way.value?.point.id === pointId) return
    const { pace: profile } = this.settings
    await this.way.ask(() => this.call('points.way', { lat, lng, crs, profile, pointId }))
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

  private async loadMap(where: Where, needsLines: boolean): Promise<void> {
    const { lat, lng, crs } = where
    const { pace: profile } = this.settings
    // GPS moves by metres and is updated only every few minutes, so any move counts as another place.
    const question = `${lat},${lng} ${profile}`
    if (question === this.mapped && this.reach.value) return this.loadWay(where)
    this.mapped = question
    this.way.put(null)
    await Promise.all([
      this.loadWay(where),
      this.reach.ask(() => this.call('points.reach', { lat, lng, crs, profile })),
      needsLines && this.lines.around(where),
    ])
  }

  /** While there is no response: the cached answer to exactly this query, never to another. */
  private standIn(question: string): void {
    if (this.shownFor === question) return
    this.answer.put(this.memory.find(question))
    this.shownFor = this.answer.value ? question : ''
    this.reach.put(null)
    this.way.put(null)
    this.mapped = ''
  }
}
