import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Act } from '../../../stores/act'
import type { SessionStore } from '../../../stores/session'

type Community = NonNullable<Output<'me.get'>['home']>

/** An application to become a volunteer: the community, and a note in the resident's own words. */
export class VolunteeringStore {
  community: Community | null = null
  words = ''
  /** The applicant says that they are under 18: staff then talk to a guardian. */
  isMinor = false
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly session: SessionStore,
  ) {
    makeAutoObservable<this, 'call' | 'session'>(
      this,
      { call: false, session: false, community: observableRef, act: false },
      { autoBind: true },
    )
  }

  async load(): Promise<void> {
    await this.session.load()
    this.choose(this.community ?? this.session.me.value?.home ?? null)
  }

  choose(community: Community | null): void {
    this.community = community
  }

  type(words: string): void {
    this.words = words
  }

  setMinor(isMinor: boolean): void {
    this.isMinor = isMinor
  }

  apply(): Promise<void> {
    return this.act.run(async () => {
      if (!this.community) return
      await this.call('volunteers.apply', {
        communityId: this.community.id,
        words: this.words.trim(),
        isMinor: this.isMinor,
      })
      await this.session.load()
    })
  }
}
