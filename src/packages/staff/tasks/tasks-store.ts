import { makeAutoObservable, observableRef } from 'mobx'
import type { CallMethod, Output } from '../../../client/call'
import { Act } from '../../../stores/act'
import { Load } from '../../../stores/load'

type Tasks = Output<'tasks.list'>['tasks']

/** The open tasks of a community's staff. */
export class TasksStore {
  readonly tasks = new Load<Tasks>()
  /** The work is named after the id of the task being completed. */
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
