import type { QueueRow } from '../queue/complaint-queue-store'
import { mainAct } from './main-act'

type About = Pick<QueueRow, 'state' | 'dueKind'>

test.each<[string, About, ReturnType<typeof mainAct>]>([
  ['a filed complaint is taken', { state: 'filed', dueKind: 'reply' }, 'accept'],
  ['a reopened complaint is taken again, whatever is due', { state: 'reopened', dueKind: 'visit' }, 'accept'],
  ['a complaint taken without a message is answered', { state: 'accepted', dueKind: 'reply' }, 'reply'],
  ['a due visit is recorded', { state: 'accepted', dueKind: 'visit' }, 'visit'],
  ['after the visit it is settled', { state: 'visiting', dueKind: 'settle' }, 'settle'],
  ['a mediation has to be read first', { state: 'mediating', dueKind: 'settle' }, null],
  ['after an agreement it is settled', { state: 'agreed', dueKind: 'settle' }, 'settle'],
  ['a follow-up after the end is a visit', { state: 'closed', dueKind: 'check' }, 'visit'],
  ['a complaint waiting for the resident has no next action', { state: 'settled', dueKind: 'answer' }, null],
  ['a paused complaint has no next action', { state: 'visiting', dueKind: 'paused' }, null],
])('%s', (_, about, form) => {
  expect(mainAct(about)).toBe(form)
})
