import { makeAutoObservable } from 'mobx'
import type { Device, Place } from '../../../../client/device'
import type { DraftContent } from '../../../../stores/complaints/draft/draft'
import { isOutside, nearestOf } from '../../../../domain/points/outside'
import { Act } from '../../../../stores/act'
import type { DistrictStore } from '../../../../stores/district/district'
import type { OpenDraft } from '../../../../stores/complaints/open-draft'

/** The spot of a trouble on the map. */
export class NewComplaintSpot {
  readonly locating = new Act()
  /** Why there is none, or still the one before: the phone does not know where it is, or that is far from the district. */
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

  /** Far from the district it is not taken; where the phone does not know the district, the community says so when it is sent. */
  pick(spot: Place): void {
    this.problem = this.isFar(spot) ? 'far' : ''
    if (this.problem === '') this.draft.write({ spot })
  }

  remove(): void {
    this.problem = ''
    this.draft.write({ spot: null })
  }

  /** Where the phone is now. */
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

  /** As the server decides, but that half a kilometre between two systems of coordinates does not matter among ten. */
  private isFar(spot: Place): boolean {
    const { value } = this.district.district
    const positions =
      value?.subdistricts.flatMap(({ communities }) => communities.flatMap(({ position }) => position ?? [])) ?? []
    return isOutside(spot, nearestOf(spot, positions), value?.center ?? null)
  }
}
