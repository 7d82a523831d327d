import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Input, Output } from '../../../client/call'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'

export type AuditEntry = Output<'audit.list'>['entries'][number]

interface Entries {
  entries: AuditEntry[]
  isMore: boolean
}

type From = Pick<Input<'audit.list'>, 'before' | 'below'>

/**
 * The cursor for the entries below this one: a position in the list for the district's, an instant for a community's.
 */
const under = (entry: AuditEntry): From => {
  if (entry.place !== undefined) return { below: entry.place }
  return 'at' in entry ? { before: entry.at } : {}
}

/** The audit log, newest first; older entries are appended. */
export class AuditStore {
  readonly log = new Load<Entries>()
  /** Loading of older entries. */
  readonly act = new Act()
  /** The community to show; null for everything the caller may read. */
  communityId: number | null = null

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, log: observableRef, act: false }, { autoBind: true })
  }

  load(): Promise<void> {
    return this.log.ask(() => this.page())
  }

  ofCommunity(communityId: number | null): Promise<void> {
    this.communityId = communityId
    return this.load()
  }

  older(): Promise<void> {
    return this.act.run(async () => {
      const shown = this.log.value
      const last = shown?.entries[shown.entries.length - 1]
      if (!last) return
      const { entries, isMore } = await this.page(under(last))
      runInAction(() => this.log.put({ entries: [...shown.entries, ...entries], isMore }))
    })
  }

  private page(from: From = {}): Promise<Entries> {
    const { communityId } = this
    return this.call('audit.list', { ...(communityId !== null && { communityId }), ...from })
  }
}
