import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../client/call'
import { Load } from './load'

export type District = Output<'district.get'>

/** The district with its communities. It changes with elections, so one asking a start is enough. */
export class DistrictStore {
  readonly district = new Load<District>()

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, district: observableRef }, { autoBind: true })
  }

  async load(): Promise<void> {
    if (this.district.value) return
    await this.district.ask(() => this.call('district.get', {}))
  }

  /** The phone of a community, of the district where it has none. */
  phoneOf(communityId: number | undefined): string | null {
    const communities = this.district.value?.subdistricts.flatMap(({ communities }) => communities) ?? []
    return communities.find(({ id }) => id === communityId)?.phone ?? this.district.value?.phone ?? null
  }
}
