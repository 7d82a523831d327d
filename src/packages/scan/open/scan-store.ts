import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { readScan, type Scan } from '../../../domain/scan/read-scan'
import { Load } from '../../../stores/load'

export type Resolved = Output<'scan.resolve'>

/** What a scanned or typed text leads to. Judged once: a code that changes every minute counts as of the scan. */
export class ScanStore {
  readonly answer = new Load<Resolved>()

  constructor(
    private readonly call: CallMethod,
    readonly text: string,
  ) {
    makeAutoObservable<this, 'call'>(this, { call: false, text: false, answer: observableRef }, { autoBind: true })
  }

  load(): Promise<void> {
    return this.answer.ask(() => this.call('scan.resolve', { text: this.text }))
  }

  /** What the text itself says, without the server; which hosts are ours is for the server to say. */
  get itself(): Scan {
    return readScan(this.text, { hosts: [] })
  }
}
