import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import { CallError, type Output } from '../client/call'
import type { Device, Photo } from '../client/device'
import { newKey } from '../client/key'
import { limits } from '../contract/limits'
import { type Draft, isEmpty, newDraft, type Teller, type Told, toFile, toJoin, withoutPhoto, withPhoto, withTeller, written } from '../domain/complaint/draft'
import { draftWords } from '../domain/complaint/draft-words.zh'
import { concernsOf, inputOf, type Missing, missingOf, previewOf } from '../domain/complaint/draft-input'
import { photoName } from '../domain/complaint/photo-name'
import type { CaseFacts } from '../domain/complaint/record'
import { Act } from './act'
import { Consents } from './consents'
import { Load } from './load'
import { ProfileStore } from './profile'
import type { Stores } from './root'
import type { Filed } from './trouble-queue'

export type Similar = Output<'complaints.similar'>['reports'][number]

const LENGTHS = { words: limits.complaintWordsMax, place: limits.placeWordsMax, when: limits.whenMax }

interface Parts extends Pick<Stores, 'call' | 'session' | 'troubles'> {
  device: Pick<Device, 'now' | 'persona' | 'choosePhoto' | 'letGo' | 'keptPhotos' | 'askMessages' | 'isOnline' | 'locate'>
  /** The community that is meant as long as none was chosen. */
  usualCommunity: () => Told['community']
}

/** One trouble on its way from the first word to the community. Every change lies on the phone at once. */
export class TellStore {
  readonly similar = new Load<readonly Similar[]>()
  readonly act = new Act()
  readonly choosing = new Act()
  readonly locating = new Act()
  readonly profile: ProfileStore
  readonly consents: Consents
  /** Where each photo lies, to be shown, by its name. */
  pictures: Readonly<Record<string, string>> = {}
  private isFull = false
  private readonly fresh: Draft
  private isPut: boolean

  constructor(
    private readonly parts: Parts,
    readonly id: string = newKey(),
  ) {
    this.profile = new ProfileStore(parts.call, parts.session)
    this.consents = new Consents(parts.call, parts.device, 'answer')
    this.fresh = newDraft(id, parts.device.now())
    this.isPut = parts.troubles.shelf.find(id) !== null
    makeAutoObservable<this, 'parts' | 'fresh'>(
      this,
      {
        ...{ parts: false, id: false, fresh: false, pictures: observableRef },
        ...{ similar: false, act: false, choosing: false, locating: false, profile: false, consents: false },
      },
      { autoBind: true },
    )
  }

  get draft(): Draft {
    return this.parts.troubles.shelf.find(this.id) ?? this.fresh
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

  /** False where the phone is full, and nothing typed outlives the app. */
  get isKept(): boolean {
    return this.parts.troubles.shelf.isKept
  }

  /** It arrived, from here or from another window. */
  get filed(): Filed | null {
    return this.parts.troubles.filed[this.id] ?? null
  }

  /** Nothing is left of it to be written: it arrived, or was thrown away. Its photos may still be on their way. */
  get isGone(): boolean {
    return this.isPut && (this.draft.step === 'photos' || this.parts.troubles.shelf.find(this.id) === null)
  }

  get arePhotosLeft(): boolean {
    return this.draft.step === 'photos' && this.draft.photos.some(({ step }) => step !== 'done')
  }

  /** The community has the case, and not the name or the number. */
  get isTellerLeft(): boolean {
    return this.draft.step === 'photos' && this.draft.teller !== null
  }

  get isWaiting(): boolean {
    return this.draft.step === 'filing'
  }

  get photoProblem(): string {
    return this.isFull ? draftWords.noRoom : this.choosing.problem
  }

  /** Why it came back, or why it was not even sent. */
  get problem(): string {
    return this.profile.act.problem || this.act.problem || this.draft.problem
  }

  /** Something the community needs to know of the person is missing, as it was last saved. */
  get isUnknown(): boolean {
    const me = this.parts.session.me.value
    return me !== null && (me.name === null || me.phone === null)
  }

  get isWhoRight(): boolean {
    const { draft, isPhoneRight } = this.profile
    return !this.isUnknown || (draft !== null && draft.name.trim() !== '' && draft.phone.trim() !== '' && isPhoneRight)
  }

  /** Who one is, and what WeChat can be asked, both before the tap; and where the photos lie. */
  async load(): Promise<void> {
    await Promise.all([this.profile.load(), this.openPhotos()])
    this.typeAgain()
    if (this.parts.session.me.value) await this.consents.load()
  }

  write(change: Partial<Told>): void {
    this.save((draft) => written(draft, change, this.parts.device.now()))
  }

  /** A name or a number: on the phone at once too, until the community has them. */
  typeWho(change: Partial<Teller>): void {
    this.profile.type(change)
    this.keepTeller()
  }

  /** The number that WeChat knows takes the place of the one that was typed. */
  async givePhone(code: string): Promise<void> {
    await this.profile.givePhone(code)
    this.keepTeller()
  }

  /** Another community has other houses. */
  setCommunity(community: Told['community']): void {
    if (community?.id !== this.community?.id) this.write({ community, building: null })
  }

  async addPhoto(): Promise<void> {
    const { device } = this.parts
    await this.choosing.run(async () => {
      const photo = await device.choosePhoto()
      if (photo) await this.takePhoto(photo).finally(() => device.letGo(photo))
    })
  }

  removePhoto(name: string): void {
    this.save((draft) => withoutPhoto(draft, name, this.parts.device.now()))
  }

  /** Where the phone is now. @returns false where it does not know */
  async takeOwnSpot(): Promise<boolean> {
    let isFound = false
    await this.locating.run(async () => {
      const spot = await this.parts.device.locate().catch(() => null)
      isFound = spot !== null
      if (spot) this.write({ spot })
    })
    return isFound
  }

  /** What others have told of the same, where it concerns everybody and a place is known. */
  async findSimilar(): Promise<void> {
    const { category, building, spot } = this.told
    if (category === null || this.concerns !== 'everyone' || (!building && !spot)) return this.similar.ask(async () => []) // a late answer about another place is dropped
    const place = { buildingId: building?.id ?? null, position: spot, words: '' }
    await this.similar.ask(async () => (await this.parts.call('complaints.similar', { category, place })).reports)
  }

  /** The case as it would be filed now; null while something is missing. */
  preview(communityPhone: string | null, now: string): CaseFacts | null {
    const me = this.parts.session.me.value
    const { draft } = this.profile
    const teller = { name: me?.name ?? (draft?.name || null), phone: me?.phone?.number ?? (draft?.phone || null), communityPhone }
    return previewOf(this.draft, this.community, teller, LENGTHS, now)
  }

  /** Must be called first in a tap: WeChat's question comes up before anything is waited for. */
  send(): Promise<void> {
    const asking = this.act.isBusy ? null : this.consents.ask()
    return this.act.run(async () => {
      await asking
      const input = inputOf(this.draft, this.community, LENGTHS)
      if (input) await this.go((draft) => toFile(draft, input, this.parts.device.now()))
    })
  }

  /** In place of an own case. The same goes for the tap as for `send`. */
  join(complaintId: string): Promise<void> {
    const asking = this.act.isBusy ? null : this.consents.ask()
    return this.act.run(async () => {
      await asking
      await this.go((draft) => toJoin(draft, complaintId, this.parts.device.now()))
    })
  }

  /** Leaves nothing behind of a form in which nothing stands. */
  leave(): void {
    if (this.isPut && this.draft.step === 'writing' && isEmpty(this.draft)) this.parts.troubles.shelf.drop(this.id)
  }

  /** Only what is new: a number that WeChat has given would count as typed. */
  private keepTeller(): void {
    const me = this.parts.session.me.value
    const { draft } = this.profile
    if (!draft) return
    const name = draft.name === (me?.name ?? '') ? '' : draft.name
    const phone = draft.phone === (me?.phone?.number ?? '') ? '' : draft.phone
    this.save((one) => withTeller(one, name === '' && phone === '' ? null : { name, phone }))
  }

  /** What was typed before the phone died. */
  private typeAgain(): void {
    const { teller } = this.draft
    if (teller?.name) this.profile.type({ name: teller.name })
    if (teller?.phone) this.profile.type({ phone: teller.phone })
  }

  private async go(change: (draft: Draft) => Draft): Promise<void> {
    this.save(change)
    await this.parts.troubles.run()
  }

  private setFull(isFull: boolean): void {
    this.isFull = isFull
  }

  /** What was sent or thrown away from elsewhere meanwhile is not begun anew. */
  private save(change: (draft: Draft) => Draft): void {
    const { shelf } = this.parts.troubles
    if (this.isPut) return shelf.change(this.id, change)
    this.isPut = true
    shelf.put(change(this.fresh))
  }

  private async takePhoto(photo: Photo): Promise<void> {
    const { device } = this.parts
    if (this.draft.photos.length >= limits.complaintPhotosMax) return
    if (photo.bytes > limits.fileBytesMax) throw new CallError('file_too_big')
    const name = photoName(device.persona(), device.now(), newKey())
    const isKept = await device.keptPhotos.keep(name, photo).then(() => true, () => false)
    this.setFull(!isKept)
    if (!isKept) return
    this.save((draft) => withPhoto(draft, { name, bytes: photo.bytes }, device.now()))
    // Sent or thrown away from another window while the photo was chosen: then it belongs to nothing.
    if (!this.draft.photos.some((one) => one.name === name)) await device.keptPhotos.drop(name)
    await this.openPhotos()
  }

  private async openPhotos(): Promise<void> {
    const { keptPhotos } = this.parts.device
    const opened = await Promise.all(this.draft.photos.map(async ({ name }) => [name, (await keptPhotos.open(name))?.path ?? ''] as const))
    runInAction(() => {
      this.pictures = Object.fromEntries(opened)
    })
  }
}
