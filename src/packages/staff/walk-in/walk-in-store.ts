import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod } from '../../../client/call'
import { isPhoneOrNothing } from '../../../domain/people/phone-number'
import { isClear } from '../../../domain/visible-text'
import { Act } from '../../../stores/act'

export interface WalkIn {
  name: string
  phone: string
  isEightyPlus: boolean | null
  communityId: number | null
}

/** A person without WeChat, added at the counter or on the telephone. Input is kept until it is saved. */
export class WalkInStore {
  draft: WalkIn = { name: '', phone: '', isEightyPlus: null, communityId: null }
  /** The created person. */
  personId = ''
  readonly act = new Act()

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, draft: observableRef, act: false }, { autoBind: true })
  }

  type(change: Partial<WalkIn>): void {
    this.draft = { ...this.draft, ...change }
  }

  get isPhoneRight(): boolean {
    return isPhoneOrNothing(this.draft.phone)
  }

  get isReady(): boolean {
    return isClear(this.draft.name.trim()) && this.isPhoneRight && this.draft.communityId !== null
  }

  create(): Promise<void> {
    return this.act.run(async () => {
      const { name, phone, isEightyPlus, communityId } = this.draft
      if (!this.isReady || communityId === null) return
      const { personId } = await this.call('people.create', {
        communityId,
        name: name.trim(),
        phone: phone.trim() || null,
        isEightyPlus,
      })
      runInAction(() => {
        this.personId = personId
      })
    })
  }
}
