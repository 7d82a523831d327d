import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Input, Output } from '../../../client/call'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'

export type QueuePage = Output<'complaints.queue'>
export type QueueRow = QueuePage['rows'][number]
export type DistrictRow = QueuePage['district'][number]
export type QueueGroup = Input<'complaints.queue'>['group']

/** The cases that wait, by the clock, a page after the other. */
export class ComplaintQueueStore {
  /** All pages so far as one. */
  readonly queue = new Load<QueuePage>()
  /** Asking for the next page. */
  readonly more = new Act()
  group: QueueGroup = 'due'
  isMine = false

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, queue: observableRef, more: false }, { autoBind: true })
  }

  /** Anew, as far as it was read: who comes back from a case finds the place again. */
  load(): Promise<void> {
    const shown = this.queue.value ? lengthOf(this.queue.value) : 0
    return this.queue.ask(async () => {
      let page = await this.page()
      while (lengthOf(page) < shown && page.next) page = joined(page, await this.page(page.next))
      return page
    })
  }

  show(group: QueueGroup): Promise<void> {
    this.group = group
    return this.afresh()
  }

  showMine(isMine: boolean): Promise<void> {
    this.isMine = isMine
    return this.afresh()
  }

  loadMore(): Promise<void> {
    return this.more.run(async () => {
      const before = this.queue.value
      if (!before?.next) return
      const page = await this.page(before.next)
      runInAction(() => {
        // another queue, or a newer answer, may stand there meanwhile
        if (this.queue.value === before) this.queue.put(joined(before, page))
      })
    })
  }

  private afresh(): Promise<void> {
    this.queue.put(null)
    return this.load()
  }

  private page(after?: QueuePage['next']): Promise<QueuePage> {
    const { group, isMine } = this
    return this.call('complaints.queue', { group, ...(isMine && { isMine }), ...(after && { after }) })
  }
}

/** The counts of the newer answer, the rows of both. */
const joined = (before: QueuePage, page: QueuePage): QueuePage => ({
  ...page,
  rows: [...before.rows, ...page.rows],
  district: [...before.district, ...page.district],
})

const lengthOf = ({ rows, district }: QueuePage): number => rows.length + district.length
