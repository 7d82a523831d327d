import { makeAutoObservable, runInAction } from 'mobx'
import type { CallMethod } from '../../../client/call'
import { DIALABLE } from '../../../domain/help-line'
import { Act } from '../../../stores/act'
import type { DistrictStore } from '../../../stores/district/district'

/** The telephone on duty of one community, as typed. */
export class DutyPhoneStore {
  communityId: number | null = null
  /** What was typed for this community and not saved yet; null: the field shows what is stored. */
  private draft: string | null = null
  /** What was saved last on this page; null: nothing yet. The empty text: it was taken away. */
  saved: string | null = null
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly district: DistrictStore,
  ) {
    makeAutoObservable<this, 'call' | 'district'>(
      this,
      { call: false, district: false, act: false },
      { autoBind: true },
    )
  }

  get community() {
    return this.communityId === null ? undefined : this.district.find(this.communityId)
  }

  /** What the field shows. */
  get typed(): string {
    return this.draft ?? this.community?.dutyPhone ?? ''
  }

  get number(): string {
    return this.typed.trim()
  }

  get isRight(): boolean {
    return DIALABLE.test(this.number)
  }

  ofCommunity(communityId: number | null): Promise<void> {
    this.communityId = communityId
    this.draft = null
    this.saved = null
    return this.load()
  }

  /** Loads what is stored. What was typed stays, also when the page is shown again. */
  async load(): Promise<void> {
    if (this.communityId === null || this.act.isBusy) return
    await this.district.reload()
  }

  type(typed: string): void {
    this.draft = typed
    this.saved = null
  }

  /** Saves what is typed; null takes the number away. */
  async save(dutyPhone: string | null): Promise<void> {
    const { communityId } = this
    if (communityId === null) return
    await this.act.run(async () => {
      await this.call('communities.save', { communityId, dutyPhone })
      await this.district.reload()
      runInAction(() => {
        this.saved = dutyPhone ?? ''
        this.draft = null
      })
    })
  }
}
