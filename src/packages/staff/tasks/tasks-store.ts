import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'

type Tasks = Output<'tasks.list'>['tasks']

/** What waits for the staff of a community. */
export class TasksStore {
  readonly tasks = new Load<Tasks>()
  /** The name of the work is the id of the task that is being ended. */
  readonly act = new Act()

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, tasks: observableRef, act: false }, { autoBind: true })
  }

  load(): Promise<void> {
    return this.tasks.ask(async () => (await this.call('tasks.list', {})).tasks)
  }

  end(taskId: string, found: 'open' | 'corrected'): Promise<void> {
    return this.act.run(async () => {
      await this.call('tasks.done', { taskId, found })
      await this.load()
    }, taskId)
  }
}
