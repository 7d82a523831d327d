import { makeAutoObservable, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import type { ShiftKind } from '../../../domain/shifts/shift'
import { Kept } from '../../../stores/kept'
import { Load } from '../../../stores/load'
import type { Where } from '../../../stores/points/where'
import type { SettingsStore } from '../../../stores/settings'

type Open = Output<'shifts.open'>
export type ShiftRow = Open['rows'][number]
export type MyShift = Output<'shifts.mine'>['coming'][number]

/** The nearest first; those without a known walk last. */
const byWalk = (one: ShiftRow, other: ShiftRow): number =>
  (one.walk?.seconds ?? Infinity) - (other.walk?.seconds ?? Infinity) ||
  Date.parse(one.startsAt) - Date.parse(other.startsAt)

/** The coming shifts around the chosen place. The last answer is kept for use without a connection. */
export class OpenShiftsStore {
  readonly kept: Kept<Open>
  /** Of the rows after the first answer. */
  readonly further = new Load<Open>()
  /** The caller's own, where they have an account. */
  readonly mine = new Load<readonly MyShift[]>()
  /** Only these are listed; null: all of them. */
  kind: ShiftKind | null = null
  private later: readonly ShiftRow[] = []
  private more: Open['more'] = null

  constructor(
    private readonly call: CallMethod,
    device: Pick<Device, 'read' | 'write' | 'now'>,
    private readonly settings: Pick<SettingsStore, 'pace'>,
  ) {
    this.kept = new Kept<Open>(device, 'shifts')
    makeAutoObservable<this, 'call' | 'settings'>(
      this,
      { call: false, settings: false, kept: false, further: false, mine: false },
      { autoBind: true },
    )
  }

  /** Rows are stored without their walks, because a position is never stored. */
  async load(where: Where | null): Promise<void> {
    const input = this.inputOf(where)
    await this.kept.ask(
      where === null ? '' : 'near',
      () => this.call('shifts.open', input),
      (open) => ({ ...open, rows: open.rows.map((row) => ({ ...row, walk: null })) }),
    )
    runInAction(() => {
      this.later = []
      this.more = this.kept.answer.value?.more ?? null
    })
  }

  async loadMore(where: Where | null): Promise<void> {
    const { more } = this
    if (more === null) return
    await this.further.ask(() => this.call('shifts.open', { ...this.inputOf(where), after: more }))
    const { value, problem } = this.further
    if (value === null || problem !== '') return
    runInAction(() => {
      this.later = [...this.later, ...value.rows]
      this.more = value.more
    })
  }

  /** What one has taken or waits for; only an addition to the page, so a failure is not shown. */
  loadMine(): Promise<void> {
    return this.mine.ask(async () => (await this.call('shifts.mine', {})).coming)
  }

  get hasMore(): boolean {
    return this.more !== null
  }

  get rows(): readonly ShiftRow[] {
    const known = new Map([...(this.kept.answer.value?.rows ?? []), ...this.later].map((row) => [row.id, row]))
    return [...known.values()]
  }

  /** The kinds that there are, in the order of the rows. */
  get kinds(): ShiftKind[] {
    return [...new Set(this.rows.map(({ kind }) => kind))]
  }

  /** Short of people within a day, the nearest: named at the top. */
  get first(): ShiftRow | null {
    return this.others.filter(({ isShort }) => isShort).sort(byWalk)[0] ?? null
  }

  /** Whether the lists are sorted by walk; otherwise, without a place to walk from, by their start. */
  get isByWalk(): boolean {
    return this.rows.some(({ walk }) => walk !== null)
  }

  /** With free places, without the one at the top. */
  get free(): readonly ShiftRow[] {
    return this.ofKind.filter((row) => row.taken < row.capacity && row.id !== this.first?.id)
  }

  /** Where one can wait only. */
  get full(): readonly ShiftRow[] {
    return this.ofKind.filter(({ taken, capacity }) => taken >= capacity)
  }

  setKind(kind: ShiftKind | null): void {
    this.kind = kind
  }

  private get ofKind(): readonly ShiftRow[] {
    const rows = this.others.filter(({ kind }) => this.kind === null || kind === this.kind)
    return this.isByWalk ? rows.sort(byWalk) : rows
  }

  /** Without one's own, which are in the week above. */
  private get others(): readonly ShiftRow[] {
    const own = new Set((this.mine.value ?? []).map(({ shift }) => shift.id))
    return this.rows.filter(({ id }) => !own.has(id))
  }

  private inputOf(where: Where | null) {
    if (where === null) return {}
    const { lat, lng, crs } = where
    return { position: { lat, lng, crs, profile: this.settings.pace } }
  }
}
