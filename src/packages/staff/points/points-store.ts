import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Load } from '../../../stores/load'

export type PointRow = Output<'points.list'>['rows'][number]

const byName = (a: PointRow, b: PointRow): number => a.name.localeCompare(b.name, 'zh')

/** The points of a community, by name. */
export class PointsStore {
  readonly points = new Load<PointRow[]>()
  communityId: number | null = null
  text = ''

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, points: observableRef }, { autoBind: true })
  }

  /** The points of the previous community are cleared at once. */
  async ofCommunity(communityId: number | null): Promise<void> {
    if (communityId === this.communityId) return
    this.communityId = communityId
    this.points.put(null)
    await this.load()
  }

  async load(): Promise<void> {
    const { communityId } = this
    if (communityId === null) return
    await this.points.ask(async () => [...(await this.call('points.list', { communityId })).rows].sort(byName))
  }

  type(text: string): void {
    this.text = text
  }

  /** Those whose name contains what is typed; while nothing is, all. */
  get shown(): readonly PointRow[] {
    const wanted = this.text.trim()
    return (this.points.value ?? []).filter(({ name }) => name.includes(wanted))
  }
}
