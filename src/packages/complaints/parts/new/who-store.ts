import { makeAutoObservable } from 'mobx'
import type { CallMethod } from '../../../../client/call'
import { type Reporter, withReporter } from '../../../../stores/complaints/draft/draft'
import { isClear } from '../../../../domain/visible-text'
import type { OpenDraft } from '../../../../stores/complaints/open-draft'
import { ProfileStore } from '../../../../stores/people/profile'
import type { SessionStore } from '../../../../stores/session'

/** Who tells a trouble: asked where the community does not know it, and kept with the draft until it does. */
export class NewComplaintReporter {
  readonly profile: ProfileStore

  constructor(
    private readonly draft: OpenDraft,
    call: CallMethod,
    private readonly session: SessionStore,
  ) {
    this.profile = new ProfileStore(call, session)
    makeAutoObservable<this, 'draft' | 'session'>(
      this,
      { draft: false, session: false, profile: false },
      { autoBind: true },
    )
  }

  /** Something the community needs to know of the person is missing, as it was last saved. */
  get isUnknown(): boolean {
    const me = this.session.me.value
    return me !== null && (me.name === null || me.phone === null)
  }

  get isRight(): boolean {
    const { draft, isPhoneRight } = this.profile
    return (
      !this.isUnknown || (draft !== null && isClear(draft.name.trim()) && draft.phone.trim() !== '' && isPhoneRight)
    )
  }

  /** As saved, or else as typed; null where neither. */
  get known(): { name: string | null; phone: string | null } {
    const me = this.session.me.value
    const { draft } = this.profile
    return { name: me?.name ?? (draft?.name || null), phone: me?.phone?.number ?? (draft?.phone || null) }
  }

  /** With what was typed before the phone died. */
  async load(): Promise<void> {
    await this.profile.load()
    const { reporter } = this.draft.value
    if (reporter?.name) this.profile.type({ name: reporter.name })
    if (reporter?.phone) this.profile.type({ phone: reporter.phone })
  }

  /** A name or a number: on the phone at once too, until the community has them. */
  type(change: Partial<Reporter>): void {
    this.profile.type(change)
    this.keep()
  }

  /** The number that WeChat knows takes the place of the one that was typed. */
  async givePhone(code: string): Promise<void> {
    await this.profile.givePhone(code)
    this.keep()
  }

  /** Only what is new: a number that WeChat has given would count as typed. */
  private keep(): void {
    const me = this.session.me.value
    const { draft } = this.profile
    if (!draft) return
    const name = draft.name === (me?.name ?? '') ? '' : draft.name
    const phone = draft.phone === (me?.phone?.number ?? '') ? '' : draft.phone
    this.draft.save((one) => withReporter(one, name === '' && phone === '' ? null : { name, phone }))
  }
}
