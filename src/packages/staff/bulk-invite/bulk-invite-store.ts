import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Act } from '../../../stores/act'

export type BulkInviteReport = Output<'roles.bulkInvite'>
export type BulkInviteLine = BulkInviteReport['lines'][number]

const ROWS = 50
/** What was left out comes first: it is what somebody has to do something about. */
const order: Record<BulkInviteLine['outcome'], number> = { wrong: 0, invited: 1, already: 2 }

/** Many invited at once by a table. */
export class BulkInviteStore {
  csv = ''
  /** The table came out of a file: too long to be typed in. */
  isFromFile = false
  report: BulkInviteReport | null = null
  rowsShown = ROWS
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'chooseText'>,
  ) {
    makeAutoObservable<this, 'call' | 'device'>(
      this,
      { call: false, device: false, report: observableRef, act: false },
      { autoBind: true },
    )
  }

  type(csv: string): void {
    this.csv = csv
    this.isFromFile = false
  }

  /** Lines with something in them, without the head. */
  get lineCount(): number {
    return Math.max(0, this.csv.split(/\r?\n/).filter((line) => line.trim() !== '').length - 1)
  }

  /** What became of the lines, those to be put right first. */
  get lines(): BulkInviteLine[] {
    return [...(this.report?.lines ?? [])].sort((a, b) => order[a.outcome] - order[b.outcome] || a.line - b.line)
  }

  count(outcome: BulkInviteLine['outcome']): number {
    return this.lines.filter((line) => line.outcome === outcome).length
  }

  async choose(): Promise<void> {
    const text = await this.device.chooseText()
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
