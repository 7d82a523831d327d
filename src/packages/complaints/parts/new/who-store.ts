import { makeAutoObservable } from 'mobx'
import type { CallMethod } from '../../../../client/call'
import { type Reporter, withReporter } from '../../../../stores/complaints/draft/draft'
import { isClear } from '../../../../domain/visible-text'
import type { OpenDraft } from '../../../../stores/complaints/open-draft'
import { ProfileStore } from '../../../../stores/people/profile'
import type { SessionStore } from '../../../../stores/session'

/**
 * The reporter's name and number: asked for if the community does not have them, and kept with the draft until it does.
 */
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

  /** Whether the saved profile lacks the name or the number. */
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

  /** As saved, or else as typed; null if neither. */
  get known(): { name: string | null; phone: string | null } {
    const me = this.session.me.value
    const { draft } = this.profile
    return { name: me?.name ?? (draft?.name || null), phone: me?.phone?.number ?? (draft?.phone || null) }
  }

  /** Loads the profile, with what was typed before the app was closed. */
  async load(): Promise<void> {
    await this.profile.load()
    const { reporter } = this.draft.value
    if (reporter?.name) this.profile.type({ name: reporter.name })
    if (reporter?.phone) this.profile.type({ phone: reporter.phone })
  }

  /** Types a name or a number; it is stored on the phone at once, until the community has it. */
  type(change: Partial<Reporter>): void {
    this.profile.type(change)
    this.keep()
  }

  /** Takes the number from WeChat in place of a typed one. @param code from WeChat's button */
  async givePhone(code: string): Promise<void> {
    await this.profile.givePhone(code)
    this.keep()
  }

  /** Stores only what differs from the profile: a number from WeChat would otherwise be saved as a typed one. */
  private keep(): void {
    const me = this.session.me.value
    const { draft } = this.profile
    if (!draft) return
    const name = draft.name === (me?.name ?? '') ? '' : draft.name
    const phone = draft.phone === (me?.phone?.number ?? '') ? '' : draft.phone
    this.draft.save((one) => withReporter(one, name === '' && phone === '' ? null : { name, phone }))
  }
}
