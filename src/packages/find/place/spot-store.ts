import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Position } from '../../../domain/geo'
import { nearestCommunities } from '../../../domain/communities'
import type { District } from '../../../stores/district/district'
import { Load } from '../../../stores/load'

type Known = Output<'map.place'>
export type Landmark = Known['landmarks'][number]

interface Spot {
  lat: number
  lng: number
}

/** Farther from every community than this, a spot belongs to none of them. */
const IN_COMMUNITY_METERS = 2_000

/** The spot picked on the map, and what people know near it. */
export class SpotStore {
  /** What is known near the picked spot; before one is picked, near the middle of the map. */
  readonly known = new Load<Known>()
  picked: Position | null = null
  /** The landmark that was chosen instead of a spot. */
  landmark: Landmark | null = null

  constructor(
    private readonly call: CallMethod,
    private readonly district: District,
  ) {
    makeAutoObservable<this, 'call' | 'district'>(
      this,
      { call: false, district: false, known: false, picked: observableRef, landmark: observableRef },
      { autoBind: true },
    )
  }

  /** Asks what is near a place without picking it. */
  lookAround({ lat, lng }: Spot): Promise<void> {
    return this.known.ask(() => this.call('map.place', { lat, lng, crs: 'gcj02' }))
  }

  async pick({ lat, lng }: Spot): Promise<void> {
    this.landmark = null
    this.picked = { lat, lng, crs: 'gcj02' }
    await this.lookAround(this.picked)
  }

  /** Picks what stands in the list; the list stays, so that another can be tapped. */
  choose(landmark: Landmark): void {
    this.landmark = landmark
    this.picked = landmark.position
  }

  /** The community nearest to the picked spot; null where none is near. */
  get community(): { id: number; name: string } | null {
    const [found] = this.picked ? nearestCommunities(this.district.subdistricts, this.picked, 1) : []
    return found && found.meters <= IN_COMMUNITY_METERS ? { id: found.id, name: found.name } : null
  }

  /** The landmarks to choose from: those near the spot that was asked about last. */
  get landmarks(): readonly Landmark[] {
    return this.isKnown ? (this.known.value?.landmarks ?? []) : []
  }

  /** The street of the spot; null where none is known. */
  get street(): string | null {
    return this.isKnown ? (this.known.value?.street ?? null) : null
  }

  /** Whether the last answer is about the last spot. */
  private get isKnown(): boolean {
    return !this.known.isLoading && this.known.problem === ''
  }
}
