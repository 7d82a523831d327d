import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../client/call'
import { normalPlace } from '../../domain/complaints/place/place'
import { Load } from '../load'

export type Building = Output<'buildings.list'>['buildings'][number]

/** The longest list to show; typing more makes it shorter. */
const SHOWN = 6

/** The buildings whose name contains the text, regardless of how numbers are written; all for an empty text. */
export const housesNamed = <One extends { name: string }>(houses: readonly One[], text: string): One[] => {
  const said = normalPlace(text)
  return houses.filter(({ name }) => normalPlace(name).includes(said))
}

/** The buildings of one community, found by a part of their name. */
export class BuildingsStore {
  readonly buildings = new Load<readonly Building[]>()
  text = ''
  private communityId: number | null = null

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call' | 'communityId'>(
      this,
      { call: false, communityId: false, buildings: false },
      { autoBind: true },
    )
  }

  async of(communityId: number): Promise<void> {
    if (this.communityId === communityId && this.buildings.value && this.buildings.problem === '') return
    this.communityId = communityId
    this.buildings.put(null)
    this.text = ''
    await this.buildings.ask(async () => (await this.call('buildings.list', { communityId })).buildings)
  }

  setText(text: string): void {
    this.text = text
  }

  get found(): readonly Building[] {
    return housesNamed(this.buildings.value ?? [], this.text)
  }

  get shown(): readonly Building[] {
    return this.found.slice(0, SHOWN)
  }
}
