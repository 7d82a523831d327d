import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { CallError, type CallMethod } from '../../../client/call'
import { sentenceOf } from '../../../client/sentences.zh'
import { usualLeaveUntil, weeksLater } from '../../../domain/shifts/shift'
import { dayName, shanghaiDay } from '../../../domain/time'
import { Act } from '../../../stores/act'
import { unchanged } from '../parts/shift-draft-store'
import type { SheetRow, ShiftSheetStore } from './shift-sheet-store'

const WEEK = 7

/** What would be copied into the shown week. */
interface Plan {
  /** Of which community and week. */
  of: string
  /** The shifts of the week before that are not there yet. */
  rows: SheetRow[]
  /** How many are there already. */
  already: number
}

/** A shift that was not copied, with its new start and the reason. */
export interface NotCopied {
  id: string
  title: string
  startsAt: string
  why: string
}

/** What came of it. */
interface Copied {
  made: number
  failed: NotCopied[]
}

const nothing: Copied = { made: 0, failed: [] }

/** Failures that would meet every other shift, too. */
const STOPPING: readonly string[] = ['unreachable', 'try_again', 'slow_down', 'internal', 'unauthenticated']

const keyOf = ({ title, point }: SheetRow, startsAt: string): string => `${point.id} ${Date.parse(startsAt)} ${title}`

/** Plans a week as the one before it. Shifts are copied one by one: one that is refused does not stop the others. */
export class CopyWeekStore {
  private made: Plan | null = null
  private sofar: Copied = nothing
  /** What came of the whole plan. */
  copied: Copied | null = null
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly sheet: ShiftSheetStore,
  ) {
    makeAutoObservable<this, 'call' | 'sheet' | 'made' | 'sofar'>(
      this,
      { call: false, sheet: false, act: false, made: observableRef, sofar: observableRef, copied: observableRef },
      { autoBind: true },
    )
  }

  /** Null while none is made, or another week is shown. */
  get plan(): Plan | null {
    return this.made?.of === this.shown ? this.made : null
  }

  /** Looks at the week before. Nothing is saved yet. */
  prepare(now: string): Promise<void> {
    return this.act.run(async () => {
      this.copied = null
      this.made = null
      this.sofar = nothing
      await this.look(now)
    }, 'look')
  }

  stop(): void {
    if (this.act.isBusy) return
    this.made = null
    this.copied = null
    this.act.forget()
  }

  /** Copies what was planned. After a lost connection another press goes on with the rest. */
  copy(): Promise<void> {
    return this.act.run(async () => {
      try {
        for (let row = this.made?.rows[0]; row; row = this.made?.rows[0]) await this.copyOne(row)
        this.end()
      } finally {
        await this.sheet.load()
      }
    }, 'copy')
  }

  /** Of the plan: which one is being copied, from 1, and how many there are. */
  get progress(): { at: number; all: number } | null {
    if (this.act.doing !== 'copy') return null
    const done = this.sofar.made + this.sofar.failed.length
    const left = this.made?.rows.length ?? 0
    return { at: Math.min(done + 1, done + left), all: done + left }
  }

  private get shown(): string {
    return `${this.sheet.communityId ?? ''} ${this.sheet.from}`
  }

  private async look(now: string): Promise<void> {
    const { from, communityId } = this.sheet
    const day = dayName(shanghaiDay(`${from}T00:00:00Z`) - WEEK)
    const { rows } = await this.call('shifts.sheet', { day, ...(communityId !== null && { communityId }) })
    const there = new Set(this.sheet.rows.map((row) => keyOf(row, row.startsAt)))
    const wanted = rows
      .filter(({ cancelled }) => cancelled === null)
      .filter(({ startsAt }) => Date.parse(weeksLater(startsAt, 1)) > Date.parse(now))
    const missing = wanted.filter((row) => !there.has(keyOf(row, weeksLater(row.startsAt, 1))))
    runInAction(() => {
      this.made = { of: this.shown, rows: missing, already: wanted.length - missing.length }
    })
  }

  /** Whose leader may not lead any more is copied without one. @throws what would meet every other shift, too */
  private async copyOne(row: SheetRow): Promise<void> {
    const startsAt = weeksLater(row.startsAt, 1)
    try {
      const { shift, leaderId } = await this.call('shifts.roster', { shiftId: row.id })
      const isUsual = shift.leaveUntil === usualLeaveUntil(shift.startsAt)
      const copy = {
        ...unchanged(shift, leaderId),
        startsAt,
        endsAt: weeksLater(row.endsAt, 1),
        leaveUntil: isUsual ? null : weeksLater(shift.leaveUntil, 1),
      }
      await this.call('shifts.save', copy).catch((error: unknown) => {
        if (!(error instanceof CallError) || error.code !== 'leader_wrong') throw error
        return this.call('shifts.save', { ...copy, leaderId: null })
      })
      this.settle(row, null)
    } catch (error) {
      if (!(error instanceof CallError) || STOPPING.includes(error.code)) throw error
      this.settle(row, { id: row.id, title: row.title, startsAt, why: sentenceOf(error) })
    }
  }

  /** What is done leaves the plan at once, so that no second press copies it again. */
  private settle(row: SheetRow, failed: NotCopied | null): void {
    const { made, sofar } = this
    if (made) this.made = { ...made, rows: made.rows.filter(({ id }) => id !== row.id) }
    this.sofar = failed ? { ...sofar, failed: [...sofar.failed, failed] } : { ...sofar, made: sofar.made + 1 }
  }

  private end(): void {
    this.copied = this.sofar
    this.made = null
  }
}
