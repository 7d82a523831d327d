import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { CallError, type CallMethod, type Input, type Output, rethrowAsMissing } from '../../../client/call'
import { SHIFT_CAPACITY_MAX, SHIFT_WEEKS_MAX } from '../../../domain/shifts/shift'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'
import { mergeDrafts } from '../../../stores/merge-drafts'
import { LeaderStore } from './leader-store'
import { areLinesClear, draftOf, newDraft, readCount, type ShiftDraft, timesOf } from '../parts/shift-draft-store'

type Roster = Output<'shifts.roster'>
type Points = Output<'points.list'>['rows']

/** What is still missing or wrong; the first from top to bottom. */
export type ShiftFlaw = 'title' | 'point' | 'start' | 'capacity' | 'weeks'

/** A shift being planned or changed. Whatever is typed stays until it is saved. */
export class EditShiftStore {
  /** The shift as read, of an existing one. */
  readonly opened = new Load<Roster>()
  /** Where a new shift can be, once the community is known. */
  readonly points = new Load<Points>()
  readonly leader: LeaderStore
  draft: ShiftDraft | null
  communityId: number | null = null
  /** The code of the last refusal; empty: none. */
  refusal = ''
  /** With `slot_closed`: the first start at which the point is closed, an instant. */
  closedAt = ''
  /** The first shift made, and how many. */
  made: { shiftId: string; count: number } | null = null
  isSaved = false
  readonly act = new Act()
  private version = ''

  /** @param shiftId empty: a new shift. @param day the day of a new one, `2026-11-25` */
  constructor(
    private readonly call: CallMethod,
    readonly shiftId: string,
    day: string,
  ) {
    this.leader = new LeaderStore(call, () => this.type({}))
    this.draft = shiftId === '' ? newDraft(day) : null
    makeAutoObservable<this, 'call' | 'version'>(
      this,
      {
        call: false,
        version: false,
        shiftId: false,
        leader: false,
        opened: observableRef,
        points: observableRef,
        draft: observableRef,
        made: observableRef,
        act: false,
      },
      { autoBind: true },
    )
  }

  get isNew(): boolean {
    return this.shiftId === ''
  }

  /** Reads an existing shift. */
  async load(): Promise<void> {
    if (this.isNew) return
    await this.opened.ask(() => this.read())
    runInAction(() => {
      const { value: roster } = this.opened
      if (!roster || this.draft) return
      this.draft = draftOf(roster.shift)
      this.version = roster.shift.version
    })
  }

  /** The points of a community, for a new shift. One of another community is not chosen any more. */
  async ofCommunity(communityId: number): Promise<void> {
    if (!this.isNew || communityId === this.communityId) return
    this.communityId = communityId
    this.points.put(null)
    this.type({ pointId: '' })
    await this.loadPoints()
  }

  async loadPoints(): Promise<void> {
    const { communityId } = this
    if (communityId === null) return
    await this.points.ask(async () => (await this.call('points.list', { communityId })).rows)
    const { value: points, problem } = this.points
    if (problem === '' && points?.length === 1) this.type({ pointId: points[0]?.id ?? '' })
  }

  type(change: Partial<ShiftDraft>): void {
    if (this.draft) this.draft = { ...this.draft, ...change }
    this.isSaved = false
  }

  get flaw(): ShiftFlaw | null {
    const { draft } = this
    if (!draft || !areLinesClear(draft)) return 'title'
    if (draft.pointId === '') return 'point'
    if (timesOf(draft) === null) return 'start'
    if (readCount(draft.capacity, SHIFT_CAPACITY_MAX) === null) return 'capacity'
    return this.isNew && readCount(draft.weeks, SHIFT_WEEKS_MAX) === null ? 'weeks' : null
  }

  save(): Promise<void> {
    return this.act.run(async () => {
      const [input, { draft }] = [this.input(), this]
      if (!input) return
      this.setRefusal('', '')
      try {
        const { shiftIds, version } = await this.call('shifts.save', input)
        this.version = version
        runInAction(() => {
          if (this.isNew) this.made = { shiftId: shiftIds[0] ?? '', count: shiftIds.length }
          else this.isSaved = this.draft === draft // input typed in the meantime is not saved
        })
      } catch (error) {
        if (error instanceof CallError) this.setRefusal(error.code, error.wire?.facts?.clashAt ?? '')
        if (error instanceof CallError && error.code === 'changed_meanwhile') await this.catchUp()
        throw error
      }
    })
  }

  /** Starts over with what was planned: often the next one differs in the day only. */
  another(): void {
    this.made = null
  }

  private read(): Promise<Roster> {
    return this.call('shifts.roster', { shiftId: this.shiftId }).catch(rethrowAsMissing)
  }

  /** Shows a colleague's newer version beside the input; the next save overwrites that version. */
  private async catchUp(): Promise<void> {
    const { value: old } = this.opened
    const now = await this.read()
    runInAction(() => {
      if (this.draft && old) this.draft = mergeDrafts(this.draft, draftOf(old.shift), draftOf(now.shift))
      this.opened.put(now)
      this.version = now.shift.version
    })
  }

  private setRefusal(code: string, closedAt: string): void {
    this.refusal = code
    this.closedAt = code === 'slot_closed' ? closedAt : ''
  }

  private input(): Input<'shifts.save'> | null {
    const { draft, shiftId } = this
    const times = draft && timesOf(draft)
    const capacity = draft && readCount(draft.capacity, SHIFT_CAPACITY_MAX)
    const weeks = this.isNew ? draft && readCount(draft.weeks, SHIFT_WEEKS_MAX) : 1
    if (!draft || !times || capacity === null || weeks === null || this.flaw !== null) return null
    return {
      pointId: draft.pointId,
      ...(!this.isNew && { shiftId, version: this.version }),
      kind: draft.kind,
      title: draft.title.trim(),
      about: draft.about.trim(),
      skills: draft.skills.trim(),
      bring: draft.bring.trim(),
      meet: draft.meet.trim(),
      ageMin: draft.ageMin,
      ...times,
      leaderId: this.leader.idAfter(this.opened.value?.leaderId ?? null),
      capacity,
      weeks,
    }
  }
}
