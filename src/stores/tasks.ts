import { makeAutoObservable, observableRef, runInAction } from 'mobx'
import type { CallMethod, Output } from '../client/call'
import { sentenceOf } from '../client/sentences.zh'
import { Load } from './load'

type Tasks = Output<'tasks.list'>['tasks']

/** What waits for the staff of a community. */
export class TasksStore {
  readonly tasks = new Load<Tasks>()
  problem = ''
  /** The task whose end is being sent. */
  busyId = ''

  constructor(private readonly call: CallMethod) {
    makeAutoObservable<this, 'call'>(this, { call: false, tasks: observableRef }, { autoBind: true })
  }

  load(): Promise<void> {
    return this.tasks.ask(async () => (await this.call('tasks.list', {})).tasks)
  }

  async end(taskId: string, found: 'open' | 'corrected'): Promise<void> {
    if (this.busyId) return
    this.busyId = taskId
    this.problem = ''
    try {
      await this.call('tasks.done', { taskId, found })
      await this.load()
    } catch (error) {
      runInAction(() => {
        this.problem = sentenceOf(error)
      })
    } finally {
      runInAction(() => {
        this.busyId = ''
      })
    }
  }
}
