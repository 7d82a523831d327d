import type { QueueRow } from '../queue/complaint-queue-store'
import { mainAct } from './main-act'

type About = Pick<QueueRow, 'state' | 'dueKind'>

test.each<[string, About, ReturnType<typeof mainAct>]>([
  ['what nobody has taken is taken', { state: 'filed', dueKind: 'reply' }, 'accept'],
  ['what came back is taken again, whatever is due', { state: 'reopened', dueKind: 'visit' }, 'accept'],
  ['taken without a word it is answered', { state: 'accepted', dueKind: 'reply' }, 'reply'],
  ['a visit is written down', { state: 'accepted', dueKind: 'visit' }, 'visit'],
  ['after the visit it is settled', { state: 'visiting', dueKind: 'settle' }, 'settle'],
  ['two homes that talk are looked at first', { state: 'mediating', dueKind: 'settle' }, null],
  ['an agreement is settled', { state: 'agreed', dueKind: 'settle' }, 'settle'],
  ['a look after an agreement is a visit', { state: 'closed', dueKind: 'check' }, 'visit'],
  ['what waits for the resident is only looked at', { state: 'settled', dueKind: 'answer' }, null],
  ['what stands still is only looked at', { state: 'visiting', dueKind: 'paused' }, null],
])('%s', (_, about, form) => {
  expect(mainAct(about)).toBe(form)
})
