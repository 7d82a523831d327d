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

/** Where the lines under this one begin: the district's lines have a place in the list, a community's a moment. */
const under = (entry: AuditEntry): From => {
  if (entry.place !== undefined) return { below: entry.place }
  return 'at' in entry ? { before: entry.at } : {}
}

/** Who did what, the newest first; older ones are put below. */
export class AuditStore {
  readonly log = new Load<Entries>()
  /** For what is older. */
  readonly act = new Act()
  /** Of one community alone; null for all that the caller may read. */
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
