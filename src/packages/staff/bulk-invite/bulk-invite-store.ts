import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Act } from '../../../stores/act'

export type BulkInviteReport = Output<'roles.bulkInvite'>
export type BulkInviteLine = BulkInviteReport['lines'][number]

const ROWS = 50
/** Refused rows come first: they are what needs to be corrected. */
const order: Record<BulkInviteLine['outcome'], number> = { wrong: 0, invited: 1, already: 2 }

/** The text of a file that the person picks; null when they cancel. */
export type ChooseText = () => Promise<string | null>

/** Bulk invite: many people invited by one table. */
export class BulkInviteStore {
  csv = ''
  /** The table came from a file: too long to be edited here. */
  isFromFile = false
  report: BulkInviteReport | null = null
  rowsShown = ROWS
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly chooseText: ChooseText,
  ) {
    makeAutoObservable<this, 'call' | 'chooseText'>(
      this,
      { call: false, chooseText: false, report: observableRef, act: false },
      { autoBind: true },
    )
  }

  type(csv: string): void {
    this.csv = csv
    this.isFromFile = false
  }

  /** The number of non-empty rows, without the header. */
  get lineCount(): number {
    return Math.max(0, this.csv.split(/\r?\n/).filter((line) => line.trim() !== '').length - 1)
  }

  /** The results by row, refused ones first. */
  get lines(): BulkInviteLine[] {
    return [...(this.report?.lines ?? [])].sort((a, b) => order[a.outcome] - order[b.outcome] || a.line - b.line)
  }

  count(outcome: BulkInviteLine['outcome']): number {
    return this.lines.filter((line) => line.outcome === outcome).length
  }

  async choose(): Promise<void> {
    const text = await this.chooseText()
    if (text === null) return
    runInAction(() => {
      this.csv = text
      this.isFromFile = true
      this.report = null
    })
  }

  send(): Promise<void> {
    return this.act.run(async () => {
      const report = await this.call('roles.bulkInvite', { csv: this.csv })
      runInAction(() => {
        this.report = report
        this.rowsShown = ROWS
      })
    })
  }

  showMore(): void {
    this.rowsShown += ROWS
  }

  again(): void {
    this.report = null
    this.type('')
  }
}
