import { makeAutoObservable } from 'mobx'
import type { Output } from '../../../../client/call'
import type { Device } from '../../../../client/device'
import { newKey } from '../../../../client/key'
import { limits } from '../../../../contract/limits'
import { type Draft, type DraftContent, toFile, toJoin } from '../../../../stores/complaints/draft/draft'
import {
  concernsOf,
  inputOf,
  type Missing,
  missingOf,
  previewOf,
} from '../../../../stores/complaints/draft/draft-input'
import type { ComplaintFacts } from '../../../../domain/complaints/record'
import { Act } from '../../../../stores/act'
import { Consents } from '../../../../stores/messages/consents'
import { Load } from '../../../../stores/load'
import { OpenDraft } from '../../../../stores/complaints/open-draft'
import type { Stores } from '../../../../stores/root'
import { NewComplaintPhotos } from './photos-store'
import { NewComplaintSpot } from './spot-store'
import { NewComplaintReporter } from './who-store'
import type { Filed } from '../../../../stores/complaints/outbox'

export type Similar = Output<'complaints.similar'>['reports'][number]

const LENGTHS = { words: limits.complaintWordsMax, place: limits.placeWordsMax, when: limits.whenMax }

interface Parts extends Pick<Stores, 'call' | 'session' | 'district' | 'outbox'> {
  device: Pick<Device, 'now' | 'persona' | 'choosePhoto' | 'letGo' | 'keptPhotos' | 'askMessages' | 'locate'>
  /** The community of the complaint until one is chosen. */
  usualCommunity: () => DraftContent['community']
}

/** One complaint, from its first word until the community has it. */
export class NewComplaintStore {
  readonly open: OpenDraft
  readonly photos: NewComplaintPhotos
  readonly spot: NewComplaintSpot
  readonly who: NewComplaintReporter
  readonly consents: Consents
  readonly similar = new Load<readonly Similar[]>()
  readonly act = new Act()

  /**
   * @param isBegun the draft is named in the page's address, so it should be stored on the phone already
   * @param known what is known of a new one
   */
  constructor(
    private readonly parts: Parts,
    readonly id: string = newKey(),
    isBegun = false,
    known: Partial<DraftContent> = {},
  ) {
    const { call, device, session, district, outbox } = parts
    this.open = new OpenDraft(outbox.shelf, device.now, id, isBegun, known)
    this.photos = new NewComplaintPhotos(this.open, device)
    this.spot = new NewComplaintSpot(this.open, device, district)
    this.who = new NewComplaintReporter(this.open, call, session)
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

  get content(): DraftContent {
    return this.draft.content
  }

  get community(): DraftContent['community'] {
    return this.content.community ?? this.parts.usualCommunity()
  }

  get concerns() {
    const { category } = this.content
    return category && concernsOf({ ...this.content, category })
  }

  get missing(): Missing | null {
    return missingOf(this.draft, this.community, LENGTHS)
  }

  /** Set once the complaint is filed, from here or from another window. */
  get filed(): Filed | null {
    return this.parts.outbox.filed[this.id] ?? null
  }

  /** Why it was refused, or why it was not even sent. */
  get problem(): string {
    return this.who.profile.act.problem || this.act.problem || this.draft.problem
  }

  /** Loads what must be known before the tap (the person, which messages WeChat may ask about), and the photos. */
  async load(): Promise<void> {
    await Promise.all([this.who.load(), this.photos.load()])
    if (this.parts.session.me.value) await this.consents.load()
  }

  write(change: Partial<DraftContent>): void {
    this.open.write(change)
  }

  /** Choosing another community clears the building, which belongs to the former one. */
  setCommunity(community: DraftContent['community']): void {
    if (community?.id !== this.community?.id) this.write({ community, building: null })
  }

  /** Looks for similar complaints of others; only for what concerns everybody, and once a place is known. */
  async findSimilar(): Promise<void> {
    const { category, building, spot } = this.content
    if (category === null || this.concerns !== 'everyone' || (!building && !spot))
      return this.similar.ask(async () => []) // so that a late answer about another place is dropped
    const place = { buildingId: building?.id ?? null, position: spot, words: '' }
    await this.similar.ask(async () => (await this.parts.call('complaints.similar', { category, place })).reports)
  }

  /** The complaint as it would be filed now; null while something is missing. */
  preview(communityPhone: string | null, now: string): ComplaintFacts | null {
    return previewOf(this.draft, this.community, { ...this.who.known, communityPhone }, LENGTHS, now)
  }

  /** Must be called in the tap before any `await`, because WeChat asks for consent to messages only inside a tap. */
  send(): Promise<void> {
    return this.go((draft, now) => {
      const input = inputOf(draft, this.community, LENGTHS)
      return input ? toFile(draft, input, now) : draft
    })
  }

  /** Joins another complaint instead of filing one. Like `send`, it must be called in the tap before any `await`. */
  join(complaintId: string): Promise<void> {
    return this.go((draft, now) => toJoin(draft, complaintId, now))
  }

  private go(change: (draft: Draft, now: string) => Draft): Promise<void> {
    const asking = this.act.isBusy ? null : this.consents.ask()
    return this.act.run(async () => {
      await asking
      this.open.save(change)
      await this.parts.outbox.run()
    })
  }
}
