import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Input } from '../../../client/call'
import { limits } from '../../../contract/limits'
import { type Category, type Concerns, usualConcerns } from '../../../domain/complaints/category'
import type { Urgency } from '../../../domain/complaints/urgency'
import { masked, maskedPlace } from '../../../domain/mask/masked'
import { isPhoneOrNothing } from '../../../domain/people/phone-number'
import { isClear } from '../../../domain/visible-text'
import { Act } from '../../../stores/act'
import { type Building, housesNamed } from '../../../stores/complaints/buildings'
import { Load } from '../../../stores/load'
import { type FoundPerson, PeopleSearchStore } from '../../../stores/people/people-search'

/** The walk-in and their complaint. */
export interface WalkInComplaintDraft {
  isNew: boolean
  person: FoundPerson | null
  name: string
  phone: string
  isEightyPlus: boolean | null
  category: Category | null
  /** Null unless someone has chosen another scope than the category's default. */
  concerns: Concerns | null
  urgency: Urgency
  words: string
  building: Pick<Building, 'id' | 'name'> | null
  placeWords: string
  door: string
  when: string
  isNamed: boolean
}

export type WalkInComplaintFlaw = 'person' | 'walkIn' | 'category' | 'words' | 'place'

const nothing: WalkInComplaintDraft = {
  isNew: false,
  person: null,
  name: '',
  phone: '',
  isEightyPlus: null,
  category: null,
  concerns: null,
  urgency: 'soon',
  words: '',
  building: null,
  placeWords: '',
  door: '',
  when: '',
  isNamed: false,
}

/**
 * A complaint recorded for someone on the telephone or at the counter. Input is kept until the server has accepted it.
 */
export class WalkInComplaintStore {
  readonly search: PeopleSearchStore
  readonly buildings = new Load<readonly Building[]>()
  draft = nothing
  /** The complaint, once it was created. */
  complaintId = ''
  readonly act = new Act()
  private communityId: number | null = null

  constructor(private readonly call: CallMethod) {
    this.search = new PeopleSearchStore(call)
    makeAutoObservable<this, 'call'>(
      this,
      { call: false, search: false, act: false, buildings: observableRef, draft: observableRef },
      { autoBind: true },
    )
  }

  /** The buildings of the caller's own community. */
  async ofCommunity(communityId: number): Promise<void> {
    this.communityId = communityId
    await this.buildings.ask(async () => (await this.call('buildings.list', { communityId })).buildings)
  }

  type(change: Partial<WalkInComplaintDraft>): void {
    this.draft = { ...this.draft, ...change }
  }

  get isPhoneRight(): boolean {
    return isPhoneOrNothing(this.draft.phone)
  }

  get concerns(): Concerns {
    const { concerns, category } = this.draft
    return concerns ?? (category ? usualConcerns(category) : 'home')
  }

  /** The buildings whose name contains the typed text. */
  get fitting(): Building[] {
    const text = this.draft.placeWords.trim()
    return text === '' ? [] : housesNamed(this.buildings.value ?? [], text)
  }

  get flaw(): WalkInComplaintFlaw | null {
    const { isNew, person, name, category, words, building, placeWords } = this.draft
    if (!isNew && !person) return 'person'
    if (isNew && (!isClear(name.trim()) || !this.isPhoneRight)) return 'walkIn'
    if (category === null) return 'category'
    if (words.trim() === '') return 'words'
    return building === null && placeWords.trim() === '' ? 'place' : null
  }

  file(): Promise<void> {
    return this.act.run(async () => {
      const { category, urgency, words, building, placeWords, door, when, isNamed } = this.draft
      const { communityId, concerns } = this
      if (this.flaw !== null || communityId === null || category === null) return
      const { complaintId } = await this.call('complaints.createFor', {
        communityId,
        category,
        concerns,
        urgency,
        isNamed,
        photos: 0,
        words: masked(words, limits.complaintWordsMax),
        door: door.trim(),
        when: masked(when, limits.whenMax),
        place: {
          buildingId: building?.id ?? null,
          position: null,
          words: maskedPlace(placeWords, limits.placeWordsMax),
        },
        ...this.who(),
      })
      runInAction(() => {
        this.complaintId = complaintId
      })
    })
  }

  /** Starts over for the next walk-in. */
  another(): void {
    this.complaintId = ''
    this.draft = nothing
    this.search.type('')
    this.search.found.put(null)
  }

  private who(): Pick<Input<'complaints.createFor'>, 'personId' | 'walkIn'> {
    const { isNew, person, name, phone, isEightyPlus } = this.draft
    if (!isNew && person) return { personId: person.id }
    return { walkIn: { name: name.trim(), phone: phone.trim() || null, isEightyPlus } }
  }
}
