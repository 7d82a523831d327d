import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Input, Output } from '../../../client/call'
import { isPhoneOrNothing } from '../../../domain/people/phone-number'
import type { StaffRole } from '../../../domain/people/role'
import { isClear } from '../../../domain/visible-text'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'

export type RoleList = Output<'roles.list'>
export type RoleHolder = RoleList['people'][number]
export type Invite = RoleList['invites'][number]
export type How = Input<'roles.take'>['how']

export interface Invitation {
  role: StaffRole
  name: string
  phone: string
  communityId: number | null
}

/** A created invitation: its code is shown only this once. */
export interface Made extends Pick<Invitation, 'name' | 'role'> {
  code: string
  expiresAt: string
}

/** Role holders and pending invitations; inviting, and removing roles. */
export class RolesStore {
  readonly list = new Load<RoleList>()
  draft: Invitation = { role: 'worker', name: '', phone: '', communityId: null }
  made: Made | null = null
  /** Actions of the form. */
  readonly inviting = new Act()
  /** Actions of the rows: the work is named after the id of the row. */
  readonly act = new Act()

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(
      this,
      { call: false, list: observableRef, draft: observableRef, made: observableRef, inviting: false, act: false },
      { autoBind: true },
    )
  }

  load(): Promise<void> {
    return this.list.ask(() => this.call('roles.list', {}))
  }

  type(change: Partial<Invitation>): void {
    this.draft = { ...this.draft, ...change }
  }

  get isPhoneRight(): boolean {
    return isPhoneOrNothing(this.draft.phone)
  }

  /** Admins belong to the district, everyone else to a community. */
  get isReady(): boolean {
    const { name, role, communityId } = this.draft
    return isClear(name.trim()) && this.isPhoneRight && (role === 'admin' || communityId !== null)
  }

  invite(): Promise<void> {
    return this.inviting.run(async () => {
      if (!this.isReady) return
      const { role, phone, communityId } = this.draft
      const name = this.draft.name.trim()
      const { code, expiresAt } = await this.call('roles.invite', {
        role,
        communityId: role === 'admin' ? null : communityId,
        name,
        ...(phone.trim() !== '' && { phone: phone.trim() }),
      })
      runInAction(() => {
        this.made = { code, expiresAt, name, role }
      })
      await this.load()
    })
  }

  /** The code was handed over: clears the form for the next invitation, keeping role and community. */
  another(): void {
    this.made = null
    this.type({ name: '', phone: '' })
  }

  uninvite(inviteId: string): Promise<void> {
    return this.act.run(async () => {
      await this.call('roles.uninvite', { inviteId })
      await this.load()
    }, inviteId)
  }

  change(personId: string, how: How): Promise<void> {
    return this.act.run(async () => {
      await this.call('roles.take', { personId, how })
      await this.load()
    }, personId)
  }
}
