import { makeAutoObservable } from 'mobx'
import type { CallMethod } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'
import { type Child, forgetDraft, unchanged } from './child-draft-store'

/** The caller's children. They are not kept on the phone. */
export class ChildrenStore {
  readonly list = new Load<readonly Child[]>()
  readonly act = new Act()

  constructor(
    private readonly call: CallMethod,
    private readonly device: Pick<Device, 'read' | 'write' | 'persona'>,
  ) {
    makeAutoObservable<this, 'call' | 'device'>(
      this,
      { call: false, device: false, list: false, act: false },
      { autoBind: true },
    )
  }

  load(): Promise<void> {
    return this.list.ask(async () => (await this.call('children.list', {})).children)
  }

  /** Takes the consent back: the child's seats end, and its row goes. @returns whether that was done */
  withdraw(child: Child): Promise<boolean> {
    return this.end(child, () => this.call('children.save', { ...unchanged(child), consent: false }), 'withdraw')
  }

  /** @returns whether that was done */
  remove(child: Child): Promise<boolean> {
    return this.end(child, () => this.call('children.remove', { childId: child.id }), 'remove')
  }

  private async end({ id }: Child, work: () => Promise<unknown>, name: string): Promise<boolean> {
    let isDone = false
    await this.act.run(async () => {
      await work()
      forgetDraft(this.device, id)
      // Also where the list does not load again: it is gone.
      this.list.put((this.list.value ?? []).filter((child) => child.id !== id))
      isDone = true
    }, `${name} ${id}`)
    await this.load()
    return isDone
  }
}
