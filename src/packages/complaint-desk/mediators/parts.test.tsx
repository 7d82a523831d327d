import { act, fireEvent, screen } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { NOW } from '../../../../test/complaint/seen-complaint'
import { type Mediator, MediatorsStore } from './mediators-store'
import { Add } from './add'
import { List } from './list'
import { words } from './words.zh'

const mediator = (change: Partial<Mediator> = {}): Mediator => ({
  id: '1-0123456789abcdef',
  name: '演示小周',
  phoneEnd: null,
  personId: '0123456789abcdef',
  ...change,
})
const colleague = (id: string, name: string, phoneEnd: string | null = null) => ({
  id,
  name,
  phoneEnd,
  community: { id: 1, name: '演示社区' },
  isSuspended: false,
})

/** The page without its frame, as seen by a manager with these colleagues. */
const open = async (mediators: Mediator[], people: ReturnType<typeof colleague>[]) => {
  const { call, calls } = answering({ 'mediation.mediators': () => ({ mediators }), 'roles.list': () => ({ people }) })
  const store = new MediatorsStore(call)
  await store.ofCommunity(1)
  const seen = { mediators, staff: people.map(({ id, name, phoneEnd }) => ({ id, name, phoneEnd })) }
  const parts = (
    <>
      <List store={store} mediators={mediators} />
      <Add store={store} seen={seen} />
    </>
  )
  onPhone(parts, call, NOW)
  return () => calls.filter(([method]) => method === 'mediation.appoint').map(([, input]) => input)
}
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))

test('of two colleagues with the same name the second can be chosen too and is distinguished', async () => {
  const both = [colleague('0123456789abcdef', '演示小周', '0001'), colleague('fedcba9876543210', '演示小周', '0002')]
  const appointed = await open([mediator()], both)
  await press('演示小周（手机尾号 0002）')
  expect(appointed()).toEqual([{ communityId: 1, personId: 'fedcba9876543210', isEnded: false }])
})

test('no colleague is offered when all of them are mediators already', async () => {
  await open([mediator()], [colleague('0123456789abcdef', '演示小周')])
  expect(screen.getByText(words.colleaguesNone)).toBeTruthy()
})

test('an outsider is added by name and marked as such in the list', async () => {
  const appointed = await open([mediator({ name: '演示老廖', personId: null })], [])
  expect(screen.getByText('外请的')).toBeTruthy()
  fireEvent.change(screen.getByRole('textbox'), { target: { value: ' 演示老袁 ' } })
  await press('添上')
  expect(appointed()).toEqual([{ communityId: 1, name: '演示老袁', isEnded: false }])
})

test('two mediators with the same name are distinguished, and a third from outside needs a different name', async () => {
  const outsider = (id: string) => mediator({ id, name: '演示老廖', personId: null })
  await open([outsider('1-0123456789abcdef'), outsider('1-fedcba9876543210')], [])
  for (const nth of [1, 2]) expect(screen.getByText(`演示老廖（第 ${nth} 位）`)).toBeTruthy()
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '演示老廖' } })
  expect(screen.getByText(words.taken)).toBeTruthy()
})

test('removing a mediator asks for confirmation first', async () => {
  const appointed = await open([mediator()], [])
  await press('不再调解')
  expect(appointed()).toEqual([])
  expect(screen.getByText('正在谈的照样谈完，往后不再选到。')).toBeTruthy()
})
