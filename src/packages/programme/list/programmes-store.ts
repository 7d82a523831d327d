import { makeAutoObservable, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import type { ProgrammeKind } from '../../../domain/programmes/programme'
import { TEN_MINUTES_SECONDS } from '../../../domain/walk/profile'
import { shanghaiDay } from '../../../domain/time'
import { Kept } from '../../../stores/kept'
import { Load } from '../../../stores/load'
import { Slow } from '../../../stores/slow'
import type { Where } from '../../../stores/points/where'
import type { SettingsStore } from '../../../stores/settings'

type Listed = Output<'programmes.list'>
export type ProgrammeRow = Listed['rows'][number]
export type Child = Output<'children.list'>['children'][number]
export type Mine = Output<'programmes.mine'>['coming'][number]
export type Days = 'today' | 'week' | 'all'

const WEEK_DAYS = 7

const withoutWalks = (listed: Listed): Listed => ({
  ...listed,
  rows: listed.rows.map((row) => ({ ...row, walk: null })),
})

const isSamePlace = (one: Where | null, other: Where | null): boolean =>
  one?.lat === other?.lat && one?.lng === other?.lng && one?.crs === other?.crs

const isNear = ({ walk }: ProgrammeRow): boolean => walk !== null && walk.seconds <= TEN_MINUTES_SECONDS

/** What is on around the chosen place. The last answer is kept for use without a connection. */
export class ProgrammesStore {
  readonly kept: Kept<Listed>
  readonly slow = new Slow()
  /** Of the rows after the first answer. */
  readonly further = new Load<Listed>()
  /** The caller's own, where they have an account. */
  readonly mine = new Load<readonly Mine[]>()
  readonly children = new Load<readonly Child[]>()
  /** Only these are listed; null: all of them. */
  kind: ProgrammeKind | null = null
  /** A child's month of birth, to list only what it may come to; null: for everybody. */
  born: string | null = null
  days: Days = 'week'
  /** The number of the last question, to leave out what comes later to an earlier one. */
  private asked = 0
  private place: Where | null = null
  private later: readonly ProgrammeRow[] = []
  private more: Listed['more'] = null

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'now'>,
    private readonly settings: Pick<SettingsStore, 'pace'>,
  ) {
    this.kept = new Kept<Listed>(device, 'programmes')
    makeAutoObservable<this, 'call' | 'device' | 'settings'>(
      this,
      {
        call: false,
        device: false,
        settings: false,
        kept: false,
        slow: false,
        further: false,
        mine: false,
        children: false,
      },
      { autoBind: true },
    )
  }

  /** Rows are stored without their walks, because a position is never stored; nor is the month of a child. */
  async load(where: Where | null): Promise<void> {
    const { kind, born } = this
    const input = this.inputOf(where)
    const question = [where === null ? '' : 'near', kind ?? '', born ?? ''].filter((part) => part !== '').join(' ')
    const asked = ++this.asked
    if (!isSamePlace(this.place, where)) this.forgetWalks()
    this.place = where
    const answer = this.kept.ask(
      question,
      () => this.call('programmes.list', input),
      (listed) => (born === null ? withoutWalks(listed) : null),
    )
    await this.slow.waitFor(answer, () => this.kept.standIn(question))
    // A later question has its own rows after the first ones.
    if (asked !== this.asked) return
    runInAction(() => {
      this.later = []
      this.more = this.kept.answer.value?.more ?? null
    })
  }

  async loadMore(where: Where | null): Promise<void> {
    const { more, asked } = this
    if (more === null) return
    await this.further.ask(() => this.call('programmes.list', { ...this.inputOf(where), after: more }))
    const { value, problem } = this.further
    if (value === null || problem !== '' || asked !== this.asked) return
    runInAction(() => {
      this.later = [...this.later, ...value.rows]
      this.more = value.more
    })
  }

  /** One's seats and children: only an addition to the page, so a failure is not shown. */
  async loadOwn(): Promise<void> {
    await Promise.all([
      this.mine.ask(async () => (await this.call('programmes.mine', {})).coming),
      this.children.ask(async () => (await this.call('children.list', {})).children),
    ])
  }

  setKind(kind: ProgrammeKind | null): void {
    this.kind = kind
  }

  setBorn(born: string | null): void {
    this.born = born
  }

  setDays(days: Days): void {
    this.days = days
  }

  get isNarrowed(): boolean {
    return this.kind !== null || this.born !== null
  }

  get hasMore(): boolean {
    return this.more !== null
  }

  /** Within ten minutes on foot. */
  get near(): readonly ProgrammeRow[] {
    return this.rows.filter(isNear)
  }

  get far(): readonly ProgrammeRow[] {
    return this.rows.filter((row) => !isNear(row))
  }

  /** One's coming seats in these states, in the order of the answer. */
  ownIn(...states: readonly Mine['enrolment']['state'][]): readonly Mine[] {
    return (this.mine.value ?? []).filter(
      ({ enrolment, cancelled }) => cancelled === null && states.includes(enrolment.state),
    )
  }

  /** Of the chosen days and kind; while another kind is loading, the rows of the last answer that fit. */
  private get rows(): readonly ProgrammeRow[] {
    const all = [...(this.kept.answer.value?.rows ?? []), ...this.later]
    // One of several dates may be in both answers.
    const known = [...new Map(all.map((row) => [`${row.id} ${row.next.sessionId}`, row])).values()]
    const today = shanghaiDay(this.device.now())
    const isWanted = ({ next }: ProgrammeRow) => {
      const away = shanghaiDay(next.startsAt) - today
      return this.days === 'all' || (this.days === 'today' ? away <= 0 : away < WEEK_DAYS)
    }
    return known.filter((row) => (this.kind === null || row.kind === this.kind) && isWanted(row))
  }

  /** How far it was from another place. */
  private forgetWalks(): void {
    const { value } = this.kept.answer
    if (value) this.kept.answer.put(withoutWalks(value))
    this.later = []
    this.more = null
  }

  private inputOf(where: Where | null) {
    const { kind, born } = this
    const narrowed = { ...(kind && { kind }), ...(born && { born }) }
    if (where === null) return narrowed
    const { lat, lng, crs } = where
    return { ...narrowed, position: { lat, lng, crs, profile: this.settings.pace } }
  }
}
