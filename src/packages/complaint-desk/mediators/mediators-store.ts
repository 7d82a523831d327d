import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { isClear } from '../../../domain/visible-text'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'

export interface MediatorsSeen {
  mediators: Output<'mediation.mediators'>['mediators']
  /** The community's staff who could be added. */
  staff: { id: string; name: string; phoneEnd: string | null }[]
}
export type Mediator = MediatorsSeen['mediators'][number]

/** The mediators of a community; adding a colleague or an outsider, and removing one. */
export class MediatorsStore {
  readonly list = new Load<MediatorsSeen>()
  communityId: number | null = null
  /** The name of the outsider, as typed. */
  name = ''
  /** The work is named after the id of the row, or `outsider`. */
  readonly act = new Act()

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, list: observableRef, act: false }, { autoBind: true })
  }

  ofCommunity(communityId: number | null): Promise<void> {
    if (communityId !== this.communityId) this.list.put(null)
    this.communityId = communityId
    return this.load()
  }

  async load(): Promise<void> {
    const { communityId } = this
    if (communityId === null) return
    await this.list.ask(async () => {
      const { mediators } = await this.call('mediation.mediators', { communityId })
      const { people } = await this.call('roles.list', {})
      const isHere = (one: (typeof people)[number]) => one.community?.id === communityId && !one.isSuspended
      return {
        mediators,
        staff: people
          .filter(isHere)
          .flatMap(({ id, name, phoneEnd }) => (name === null ? [] : [{ id, name, phoneEnd }])),
      }
    })
  }

  type(name: string): void {
    this.name = name
  }

  addColleague(personId: string): Promise<void> {
    return this.change(personId, (communityId) =>
      this.call('mediation.appoint', { communityId, personId, isEnded: false }),
    )
  }

  addOutsider(): Promise<void> {
    const name = this.name.trim()
    if (!isClear(name)) return Promise.resolve()
    return this.change('outsider', async (communityId) => {
      await this.call('mediation.appoint', { communityId, name, isEnded: false })
      runInAction(() => this.type(''))
    })
  }

  end(mediatorId: string): Promise<void> {
    return this.change(mediatorId, (communityId) =>
      this.call('mediation.appoint', { communityId, mediatorId, isEnded: true }),
    )
  }

  private change(name: string, work: (communityId: number) => Promise<unknown>): Promise<void> {
    const { communityId } = this
    if (communityId === null) return Promise.resolve()
    return this.act.run(async () => {
      await work(communityId)
      await this.load()
    }, name)
  }
}
