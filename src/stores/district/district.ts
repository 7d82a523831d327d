import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../client/call'
import type { Device } from '../../client/device'
import { Kept } from '../kept'
import type { Load } from '../load'

export type District = Output<'district.get'>

/** The district with its communities. It changes only with elections, so it is loaded once per start. */
export class DistrictStore {
  private readonly kept: Kept<District>

  constructor(
    private readonly call: CallMethod,
    device: Pick<Device, 'read' | 'write' | 'now'>,
  ) {
    this.kept = new Kept<District>(device, 'district')
    makeAutoObservable<this, 'call' | 'kept'>(this, { call: false, kept: false }, { autoBind: true })
  }

  get district(): Load<District> {
    return this.kept.answer
  }

  async load(): Promise<void> {
    if (this.district.value && this.district.problem === '') return
    await this.kept.ask('', () => this.call('district.get', {}))
  }

  /** The number of a community, or the district's where it has none. */
  phoneOf(communityId: number | undefined): string | null {
    const communities = this.district.value?.subdistricts.flatMap(({ communities }) => communities) ?? []
    return communities.find(({ id }) => id === communityId)?.phone ?? this.district.value?.phone ?? null
  }
}
