import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering, withoutDistrict } from '../../../../test/booking/phone'
import { at, CHILD_ID, type Child, childOf } from '../../../../test/programme/seen-programme'
import { forget, router, went } from '../../../../test/stubs/taro'
import { CONSENT_VERSION, consentWords } from '../../../domain/programmes/consent.zh'
import { CallError } from '../../../client/call'
import ChildPage from '.'

const open = async (params: Record<string, string>, children: Child[] = [childOf()], more = {}, kept = {}) => {
  forget()
  router.params = params
  const { call, calls } = answering({
    'children.list': () => ({ children }),
    'children.save': () => childOf(),
    'children.remove': () => ({ ended: 1 }),
    ...more,
  })
  const page = await act(async () => onPhone(<ChildPage />, withoutDistrict(call), at('08:00'), kept))
  const press = (name: string, role: 'button' | 'switch' = 'button') =>
    act(async () => void fireEvent.click(page.getByRole(role, { name })))
  const type = (name: string, value: string) =>
    act(async () => void fireEvent.input(page.getByLabelText(name), { target: { value } }))
  const reads = ['children.list', 'district.get']
  const changes = () => calls.filter(([method]) => !reads.includes(method))
  return { ...page, press, type, changes, text: () => page.container.textContent ?? '' }
}

test('the list says what is written about each child, and when the guardian consented', async () => {
  const { text, press } = await open({}, [childOf({ note: '演示：眼镜', enrolled: 2 })])
  expect(text()).toContain('演示乐乐2019 年 5 月生，7 岁谁来接：演示外公留心：演示：眼镜报了 2 个活动')
  expect(text()).toContain('11 月 20 日点的同意')
  await press('改一改演示乐乐')
  expect(went).toEqual([`navigateTo /packages/programme/child/index?view=edit&id=${CHILD_ID}`])
})

test('a child without consent leads to what has to be consented to; one of 14 asks for none', async () => {
  expect((await open({}, [childOf({ consent: null })])).text()).toContain('还差您点个头')
  const old = await open({}, [childOf({ consent: null, needsConsent: false, born: '2011-01' })])
  expect(old.text()).not.toMatch(/还差您点个头|收回同意/)
})

test('nobody entered yet, and no answer, are said', async () => {
  expect((await open({}, [])).text()).toContain('还没有添加孩子')
  const lost = () => {
    throw new CallError('unreachable')
  }
  expect((await open({}, [], { 'children.list': lost })).text()).toContain('没打开')
})

test('a new child under 14 is saved only once the guardian has read everything and agreed', async () => {
  const { type, press, changes, text } = await open({ view: 'edit' }, [])
  await type('小名', '演示乐乐')
  await type('哪一年生', '2019')
  await press('5 月')
  await press('下一步，看看要您同意的')
  for (const { title, text: said } of consentWords.paragraphs) expect(text()).toContain(`${title}${said}`)
  expect(changes()).toEqual([])
  await press('先不同意，回去')
  await press('下一步，看看要您同意的')
  await press(consentWords.yes)
  expect(changes()[0]?.[1]).toMatchObject({ called: '演示乐乐', born: '2019-05', consent: CONSENT_VERSION })
  expect(went).toEqual(['navigateBack'])
})

test('a child of 14 is saved at once', async () => {
  const { type, press, changes } = await open({ view: 'edit' }, [])
  await type('小名', '演示大林')
  await type('哪一年生', '2011')
  await press('5 月')
  await press('记下')
  expect(changes()[0]?.[1]).not.toHaveProperty('consent')
  expect(went).toEqual(['navigateBack'])
})

test('the consent opened from a class comes back to it', async () => {
  const { press, changes } = await open({ view: 'consent', id: CHILD_ID }, [childOf({ consent: null })])
  await press('先不同意，回去')
  expect([changes(), went]).toEqual([[], ['navigateBack']])
  await press(consentWords.yes)
  expect(changes()[0]?.[1]).toMatchObject({ childId: CHILD_ID, consent: CONSENT_VERSION })
  expect(went).toEqual(['navigateBack', 'navigateBack'])
})

test('what was typed and left incomplete is completed before the consent', async () => {
  const kept = { question: ` ${CHILD_ID}`, value: { called: '', year: '2019', month: 5, fetchers: [], note: '' } }
  const { text } = await open(
    { view: 'consent', id: CHILD_ID },
    [childOf({ consent: null })],
    {},
    { [`child-draft ${CHILD_ID}`]: JSON.stringify(kept) },
  )
  expect(text()).toContain('上次没写完的还在')
  expect(text()).not.toContain(consentWords.title)
})

test('taking the consent back is asked first, and says what ends', async () => {
  const { press, changes, getByRole } = await open({}, [childOf({ enrolled: 2 })], { 'children.save': () => null })
  await press('给演示乐乐收回同意')
  expect(getByRole('dialog').textContent).toContain('演示乐乐报上的 2 个活动就退掉，演示乐乐的这些马上全删掉')
  await press('不收回')
  expect(changes()).toEqual([])
})

test('what was consented to can be read again, and taken back there', async () => {
  const { press, changes, getAllByRole, text } = await open({ view: 'consent', id: CHILD_ID }, [childOf()], {
    'children.save': () => null,
  })
  expect(text()).toContain('您同意过的演示乐乐，11 月 20 日点的同意')
  expect(text()).not.toContain(consentWords.title)
  await press('给演示乐乐收回同意')
  const yes = getAllByRole('button', { name: '收回同意' }).pop()
  await act(async () => void fireEvent.click(yes!))
  expect(changes()[0]?.[1]).toMatchObject({ childId: CHILD_ID, consent: false })
  expect(went).toEqual(['navigateBack'])
})

test('removing a child is asked first', async () => {
  const { press, changes } = await open({ view: 'edit', id: CHILD_ID })
  await press('删掉这个孩子')
  expect(changes()).toEqual([])
  await press('删掉')
  expect(changes()).toEqual([['children.remove', { childId: CHILD_ID }]])
  expect(went).toEqual(['navigateBack'])
})

test('a child that is gone is said to be gone', async () => {
  expect((await open({ view: 'edit', id: CHILD_ID }, [])).text()).toContain('这个孩子已经不在了')
})
