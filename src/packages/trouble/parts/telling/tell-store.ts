import { makeAutoObservable } from 'mobx'
import type { Output } from '../../../../client/call'
import type { Device } from '../../../../client/device'
import { newKey } from '../../../../client/key'
import { limits } from '../../../../contract/limits'
import { type Draft, type Told, toFile, toJoin } from '../../../../domain/complaints/draft/draft'
import {
  concernsOf,
  inputOf,
  type Missing,
  missingOf,
  previewOf,
} from '../../../../domain/complaints/draft/draft-input'
import type { CaseFacts } from '../../../../domain/complaints/record'
import { Act } from '../../../../stores/act'
import { Consents } from '../../../../stores/messages/consents'
import { Load } from '../../../../stores/load'
import { OpenDraft } from '../../../../stores/complaints/open-draft'
import type { Stores } from '../../../../stores/root'
import { TellPhotos } from './tell-photos-store'
import { TellSpot } from './tell-spot-store'
import { TellWho } from './tell-who-store'
import type { Filed } from '../../../../stores/complaints/trouble-queue'

export type Similar = Output<'complaints.similar'>['reports'][number]

const LENGTHS = { words: limits.complaintWordsMax, place: limits.placeWordsMax, when: limits.whenMax }

interface Parts extends Pick<Stores, 'call' | 'session' | 'district' | 'troubles'> {
  device: Pick<Device, 'now' | 'persona' | 'choosePhoto' | 'letGo' | 'keptPhotos' | 'askMessages' | 'locate'>
  /** The community that is meant as long as none was chosen. */
  usualCommunity: () => Told['community']
}

/** One trouble on its way from the first word to the community. */
export class TellStore {
  readonly open: OpenDraft
  readonly photos: TellPhotos
  readonly spot: TellSpot
  readonly who: TellWho
  readonly consents: Consents
  readonly similar = new Load<readonly Similar[]>()
  readonly act = new Act()

  /** @param isBegun an address names it, so it lay on the phone before */
  constructor(
    private readonly parts: Parts,
    readonly id: string = newKey(),
    isBegun = false,
  ) {
    const { call, device, session, district, troubles } = parts
    this.open = new OpenDraft(troubles.shelf, device.now, id, isBegun)
    this.photos = new TellPhotos(this.open, device)
    this.spot = new TellSpot(this.open, device, district)
    this.who = new TellWho(this.open, call, session)
    this.consents = new Consents(call, device, 'answer')
    makeAutoObservable<this, 'parts'>(
      this,
      {
        parts: false,
        id: false,
        open: false,
        photos: false,
        spot: false,
        who: false,
        consents: false,
        similar: false,
        act: false,
      },
      { autoBind: true },
    )
  }

  get draft(): Draft {
    return this.open.value
  }

  get told(): Told {
    return this.draft.told
  }

  get community(): Told['community'] {
    return this.told.community ?? this.parts.usualCommunity()
  }

  get concerns() {
    const { category } = this.told
    return category && concernsOf({ ...this.told, category })
  }

  get missing(): Missing | null {
    return missingOf(this.draft, this.community, LENGTHS)
  }

  /** It arrived, from here or from another window. */
  get filed(): Filed | null {
    return this.parts.troubles.filed[this.id] ?? null
  }

  /** Why it came back, or why it was not even sent. */
  get problem(): string {
    return this.who.profile.act.problem || this.act.problem || this.draft.problem
  }

  /** Who one is, and what WeChat can be asked, both before the tap; and where the photos lie. */
  async load(): Promise<void> {
    await Promise.all([this.who.load(), this.photos.load()])
    if (this.parts.session.me.value) await this.consents.load()
  }

  write(change: Partial<Told>): void {
    this.open.write(change)
  }

  /** Another community has other houses. */
  setCommunity(community: Told['community']): void {
    if (community?.id !== this.community?.id) this.write({ community, building: null })
  }

  /** What others have told of the same, where it concerns everybody and a place is known. */
  async findSimilar(): Promise<void> {
    const { category, building, spot } = this.told
    if (category === null || this.concerns !== 'everyone' || (!building && !spot))
      return this.similar.ask(async () => []) // a late answer about another place is dropped
    const place = { buildingId: building?.id ?? null, position: spot, words: '' }
    await this.similar.ask(async () => (await this.parts.call('complaints.similar', { category, place })).reports)
  }

  /** The case as it would be filed now; null while something is missing. */
  preview(communityPhone: string | null, now: string): CaseFacts | null {
    return previewOf(this.draft, this.community, { ...this.who.known, communityPhone }, LENGTHS, now)
  }

  /** Must be called first in a tap: WeChat's question comes up before anything is waited for. */
  send(): Promise<void> {
    return this.go((draft, now) => {
      const input = inputOf(draft, this.community, LENGTHS)
      return input ? toFile(draft, input, now) : draft
    })
  }

  /** In place of an own case. The same goes for the tap as for `send`. */
  join(complaintId: string): Promise<void> {
    return this.go((draft, now) => toJoin(draft, complaintId, now))
  }

  private go(change: (draft: Draft, now: string) => Draft): Promise<void> {
    const asking = this.act.isBusy ? null : this.consents.ask()
    return this.act.run(async () => {
      await asking
      this.open.save(change)
      await this.parts.troubles.run()
    })
  }
}
