import { makeAutoObservable } from 'mobx'
import type { Device, Place } from '../../../../client/device'
import type { DraftContent } from '../../../../stores/complaints/draft/draft'
import { isOutside, nearestOf } from '../../../../domain/points/outside'
import { Act } from '../../../../stores/act'
import type { DistrictStore } from '../../../../stores/district/district'
import type { OpenDraft } from '../../../../stores/complaints/open-draft'

/** The position of a complaint on the map. */
export class NewComplaintSpot {
  readonly locating = new Act()
  /** Why the last position was not accepted: `lost`, the phone has no position; `far`, it is far from the district. */
  problem: '' | 'lost' | 'far' = ''

  constructor(
    private readonly draft: OpenDraft,
    private readonly device: Pick<Device, 'locate'>,
    private readonly district: Pick<DistrictStore, 'district'>,
  ) {
    makeAutoObservable<this, 'draft' | 'device' | 'district'>(
      this,
      { draft: false, device: false, district: false, locating: false },
      { autoBind: true },
    )
  }

  get value(): DraftContent['spot'] {
    return this.draft.value.content.spot
  }

  /** Refuses a position far from the district. While the district is not loaded, only the server checks it. */
  pick(spot: Place): void {
    this.problem = this.isFar(spot) ? 'far' : ''
    if (this.problem === '') this.draft.write({ spot })
  }

  remove(): void {
    this.problem = ''
    this.draft.write({ spot: null })
  }

  /** Picks the current position of the phone. */
  takeOwn(): Promise<void> {
    return this.locating.run(async () => {
      const spot = await this.device.locate().catch(() => null)
      if (spot) this.pick(spot)
      else this.lose()
    })
  }

  private lose(): void {
    this.problem = 'lost'
  }

  /**
   * The rule of the server, without converting coordinates: their difference of 0.5 km hardly matters for a limit of 10
   * km.
   */
  private isFar(spot: Place): boolean {
    const { value } = this.district.district
    const positions =
      value?.subdistricts.flatMap(({ communities }) => communities.flatMap(({ position }) => position ?? [])) ?? []
    return isOutside(spot, nearestOf(spot, positions), value?.center ?? null)
  }
}
