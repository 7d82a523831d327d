import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Input, Output } from '../../client/call'
import { isPhoneOrNothing } from '../../domain/people/phone-number'
import { isClearOrBlank } from '../../domain/visible-text'
import { Act } from '../act'
import type { SessionStore } from '../session'

type Me = Output<'me.get'>

interface Draft {
  name: string
  phone: string
  home: Me['home']
  isEightyPlus: boolean
}

const draftOf = ({ name, phone, home, isEightyPlus }: Me): Draft => ({
  name: name ?? '',
  phone: phone?.number ?? '',
  home,
  isEightyPlus: isEightyPlus ?? false,
})

/** The caller's profile. A failed save keeps all input. */
export class ProfileStore {
  draft: Draft | null = null
  isSaved = false
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly session: SessionStore,
  ) {
    makeAutoObservable<this, 'call' | 'session'>(
      this,
      { call: false, session: false, draft: observableRef, act: false },
      { autoBind: true },
    )
  }

  async load(): Promise<void> {
    await this.session.load()
    const me = this.session.me.value
    if (me && !this.draft) this.draft = draftOf(me)
  }

  get isPhoneRight(): boolean {
    return isPhoneOrNothing(this.draft?.phone ?? '')
  }

  get isNameRight(): boolean {
    return isClearOrBlank(this.draft?.name ?? '')
  }

  type(change: Partial<Draft>): void {
    if (this.draft) this.draft = { ...this.draft, ...change }
    this.isSaved = false
  }

  save(): Promise<void> {
    return this.act.run(async () => {
      const { draft } = this
      const me = this.session.me.value
      if (!draft || !me) return
      const old = draftOf(me)
      const input: Input<'me.save'> = {
        ...(draft.name.trim() !== old.name && { name: draft.name.trim() || null }),
        ...(draft.phone.trim() !== old.phone && { phone: draft.phone.trim() || null }),
        ...(draft.home?.id !== old.home?.id && { homeCommunityId: draft.home?.id ?? null }),
        ...(draft.isEightyPlus !== old.isEightyPlus && { isEightyPlus: draft.isEightyPlus }),
      }
      this.take(Object.keys(input).length > 0 ? await this.call('me.save', input) : me)
    })
  }

  /** Saves WeChat's number, by the code of its button. */
  givePhone(code: string): Promise<void> {
    return this.act.run(async () => {
      const me = await this.call('me.phone', { code })
      this.session.me.put(me)
      this.type({ phone: me.phone?.number ?? '' })
    })
  }

  private take(me: Me): void {
    this.session.me.put(me)
    this.draft = draftOf(me)
    this.isSaved = true
  }
}
