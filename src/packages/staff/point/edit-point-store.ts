import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { CallError, type CallMethod, type Input, type Output } from '../../../client/call'
import { formatIntervals, isWeekRight, parseIntervals } from '../../../domain/points/hours-text'
import type { Interval } from '../../../domain/points/point-record'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'
import { mergeDrafts } from '../../../stores/merge-drafts'

type Point = Output<'points.get'>

/** The fields a worker can edit; hours as text, one line per weekday. */
export interface Draft {
  name: string
  address: string
  phone: string
  dutyName: string
  highlight: string
  week: string[]
  position: Point['position']
}

const draftOf = (point: Point): Draft => ({
  name: point.name,
  address: point.address,
  phone: point.phone ?? '',
  dutyName: point.dutyName ?? '',
  highlight: point.highlight ?? '',
  week: point.hours.week.map(formatIntervals),
  position: point.position,
})

const orNull = (text: string): string | null => text.trim() || null

/** A point being edited by the staff. Input is kept until it is saved. */
export class EditPointStore {
  readonly point = new Load<Point>()
  draft: Draft | null = null
  readonly act = new Act()
  isSaved = false
  /** True when the marker was set here: only then is the position sent to the server. */
  private isMarked = false
  /** The version that the next save overwrites. */
  private version = ''

  constructor(
    private readonly call: CallMethod,
    private readonly pointId: string,
  ) {
    makeAutoObservable<this, 'call' | 'pointId' | 'version'>(
      this,
      { call: false, pointId: false, version: false, point: observableRef, draft: observableRef, act: false },
      { autoBind: true },
    )
  }

  async load(): Promise<void> {
    await this.point.ask(() => this.call('points.get', { pointId: this.pointId }))
    runInAction(() => {
      const { value: point } = this.point
      if (!point || this.draft) return
      this.draft = draftOf(point)
      this.version = point.version
    })
  }

  type(change: Partial<Draft>): void {
    if (this.draft) this.draft = { ...this.draft, ...change }
    if (change.position) this.isMarked = true
    this.isSaved = false
  }

  typeHours(weekday: number, text: string): void {
    if (this.draft) this.type({ week: this.draft.week.map((old, index) => (index === weekday ? text : old)) })
  }

  /** The week as typed; null for each day that is invalid. */
  get week(): (Interval[] | null)[] {
    return this.draft?.week.map(parseIntervals) ?? []
  }

  get areHoursRight(): boolean {
    return isWeekRight(this.week)
  }

  async save(): Promise<void> {
    const input = this.input()
    if (!input) return
    await this.act.run(async () => {
      try {
        const { version } = await this.call('points.save', input)
        this.version = version
        runInAction(() => {
          this.isSaved = true
        })
      } catch (error) {
        if (error instanceof CallError && error.code === 'changed_meanwhile') await this.catchUp()
        throw error
      }
    })
  }

  /** Shows a colleague's newer version beside the input; the next save overwrites that version. */
  private async catchUp(): Promise<void> {
    const { value: old } = this.point
    const now = await this.call('points.get', { pointId: this.pointId })
    runInAction(() => {
      if (this.draft && old) this.draft = mergeDrafts(this.draft, draftOf(old), draftOf(now))
      this.point.put(now)
      this.version = now.version
    })
  }

  private input(): Input<'points.save'> | null {
    const { draft } = this
    const point = this.point.value
    if (!draft || !point || !this.areHoursRight) return null
    return {
      pointId: point.id,
      version: this.version,
      communityId: point.community.id,
      name: draft.name.trim(),
      kind: point.kind,
      services: point.services,
      highlight: orNull(draft.highlight),
      address: draft.address.trim(),
      phone: orNull(draft.phone),
      dutyName: orNull(draft.dutyName),
      ...(this.isMarked && draft.position && { position: draft.position }),
      hours: { ...point.hours, week: this.week.map((day) => day ?? []) },
      accessibility: point.accessibility,
      serviceDetails: point.serviceDetails,
      alerts: point.alerts,
    }
  }
}
