import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Input, Output } from '../../../client/call'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'

export type QueuePage = Output<'complaints.queue'>
export type QueueRow = QueuePage['rows'][number]
export type DistrictRow = QueuePage['district'][number]
export type QueueGroup = Input<'complaints.queue'>['group']

/** The open complaints, by due moment, loaded page by page. */
export class ComplaintQueueStore {
  /** All pages loaded so far, merged into one. */
  readonly queue = new Load<QueuePage>()
  /** Loading of the next page. */
  readonly more = new Act()
  group: QueueGroup = 'due'
  isMine = false

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, queue: observableRef, more: false }, { autoBind: true })
  }

  /** Reloads as many pages as were shown, so that coming back from a complaint keeps the scroll position. */
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
        // Another queue, or a newer response, may be shown by then.
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

/** The counts of the newer response, the rows of both. */
const joined = (before: QueuePage, page: QueuePage): QueuePage => ({
  ...page,
  rows: [...before.rows, ...page.rows],
  district: [...before.district, ...page.district],
})

const lengthOf = ({ rows, district }: QueuePage): number => rows.length + district.length
