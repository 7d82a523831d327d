import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import type { Position } from '../../../domain/geo'
import { nearestCommunities } from '../../../domain/communities'
import type { District } from '../../../stores/district/district'
import { Load } from '../../../stores/load'
import type { Where } from '../../../stores/points/where'
import { words as shared } from '../../../pages/shared/words.zh'
import { words } from './words.zh'

type Known = Output<'map.place'>
export type Landmark = Known['landmarks'][number]

interface Spot {
  lat: number
  lng: number
}

/** Nearer than this, somebody stands in front of a building. */
const BESIDE_METERS = 30
/** Farther from every community than this, a spot belongs to none of them. */
const IN_COMMUNITY_METERS = 2_000

/** The spot picked on the map, what people call it, and what they know near it. */
export class SpotStore {
  /** What is known near the picked spot; before one is picked, near the middle of the map. */
  readonly known = new Load<Known>()
  picked: Position | null = null
  /** The landmark that was chosen instead of a spot. */
  private landmark: Landmark | null = null

  constructor(
    private readonly call: CallMethod,
    private readonly district: District,
  ) {
    makeAutoObservable<this, 'call' | 'district' | 'landmark'>(
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

  /** What people call the picked spot: a landmark, a building in front of it, its street, or its community. */
  get name(): string {
    if (this.landmark) return this.landmark.name
    const [nearest] = this.landmarks
    if (nearest && nearest.meters <= BESIDE_METERS) return words.beside(nearest.name)
    const street = this.isKnown ? this.known.value?.street : null
    return street ?? (this.community ? shared.around(this.community.name) : words.pickedLabel)
  }

  /** Where the spot lies, in a second line: its community, and how far the nearest landmark is. */
  get about(): string {
    const [nearest] = this.landmarks
    const near =
      nearest && !this.landmark && nearest.meters > BESIDE_METERS ? words.away(nearest.name, nearest.meters) : ''
    return [this.community?.name ?? '', near].filter((part) => part !== '').join('，')
  }

  /** The picked spot for the answers; null before there is one. */
  get where(): Where | null {
    if (!this.picked) return null
    return { ...this.picked, from: 'map', label: this.name, ...(this.community && { community: this.community }) }
  }

  /** Whether the last answer is about the last spot. */
  private get isKnown(): boolean {
    return !this.known.isLoading && this.known.problem === ''
  }
}
