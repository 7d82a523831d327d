import { makeAutoObservable } from 'mobx'
import type { CallMethod, Output } from '../../client/call'
import type { Device } from '../../client/device'
import { Kept } from '../kept'
import type { Load } from '../load'

export type District = Output<'district.get'>

/** Names the shape of the answer: a cached one of another shape is not used. */
const SHAPE = 'daysOff'

/** The district with its communities. It changes rarely, so it is loaded once per start. */
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

  /** When the shown answer was given, an instant by the phone's clock; empty while there is none. */
  get at(): string {
    return this.kept.at
  }

  async load(): Promise<void> {
    if (this.district.value && this.district.problem === '') return
    await this.reload()
  }

  /** After something about a community was changed on this phone. */
  async reload(): Promise<void> {
    await this.kept.ask(SHAPE, () => this.call('district.get', {}))
  }

  /** The number of a community, or the district's where it has none. */
  phoneOf(communityId: number | undefined): string | null {
    return this.find(communityId)?.phone ?? this.district.value?.phone ?? null
  }

  /** A community by its number; undefined while it is not known. */
  find(communityId: number | undefined) {
    const communities = this.district.value?.subdistricts.flatMap(({ communities }) => communities) ?? []
    return communities.find(({ id }) => id === communityId)
  }
}
