import { message } from './message'
import { fieldsOf, textOf } from './render'
import type { Template } from './template'
import { mustReachKeys, type TemplateKey, templateKeys, templateOf } from './templates'

const NOW = '2026-11-24T02:00:00.000Z'
const about = { communityId: 1, to: { personId: 'p' }, subjectId: '1-0123456789abcdef' }

const ours = templateKeys.filter((key) => /^(?:complaint|mediation)_/.test(key))
const found = (key: TemplateKey): Template => templateOf(key) as Template
const textFor = (key: TemplateKey, data: object) =>
  textOf(found(key), message(key, { ...about, data: data as never }).data, NOW)
const fieldsFor = (key: TemplateKey, data: object) =>
  fieldsOf(found(key), message(key, { ...about, data: data as never }).data, NOW)

test('the reporter reads the category and who is the assignee', () => {
  expect(textFor('complaint_accepted', { category: 'leak', worker: '演示小谭' })).toBe(
    '您说的漏水滴水的事，演示小谭接手了。到哪一步了，都会告诉您。',
  )
  expect(fieldsFor('complaint_accepted', { category: 'leak', worker: '演示小谭' })).toEqual({
    thing1: '漏水滴水的事',
    phrase2: '有人管了',
    thing3: '演示小谭接手了',
  })
})

test('a complaint of the category "other" is called 这件事', () => {
  expect(textFor('complaint_replied', { category: 'other' })).toBe('您说的这件事，社区给您回话了，写在这件事里。')
})

test('a visit says its time', () => {
  const data = { category: 'noise', at: '2026-11-25T01:30:00.000Z' }
  expect(textFor('complaint_visit', data)).toContain('明天上午 9:30 上门来看')
  expect(fieldsFor('complaint_visit', data).thing3).toBe('明天上午 9:30 上门')
})

test('a refusal and a pause say why, a refusal without a reason where to ask', () => {
  const refused = (reason: string) => textFor('complaint_refused', { category: 'pets', reason })
  expect(refused('这里不归社区管')).toBe('您说的宠物的事，社区这次没有办。社区说：这里不归社区管')
  expect(refused('')).toContain('可以打社区电话问')
  expect(textFor('complaint_paused', { category: 'pets', reason: '等材料' })).toContain('社区说：等材料')
})

test('handing over says to which office', () => {
  expect(textFor('complaint_handed', { category: 'parking', to: 'police' })).toContain('要由派出所来办')
})

test('the message for the other side contains no category and nothing of the complaint', () => {
  expect(textFor('mediation_other', { community: '石板坡社区' })).toBe('石板坡社区：邻里的事有新的回话，请看一看。')
  expect(Object.keys(found('mediation_other').data)).toEqual(['community'])
})

test('the district reads in which community something is late, but not what', () => {
  expect(Object.keys(found('complaint_overdue_district').data)).toEqual(['community'])
  expect(found('complaint_overdue_district').opens(about.subjectId)).toBe('packages/complaint-desk/queue/index')
})

test('messages for residents use the subscription "answer", those for staff "staff_task"', () => {
  const isWork = (key: TemplateKey) =>
    key === 'mediation_asked' ||
    key === 'complaint_photo_pending_review' ||
    found(key).opens(about.subjectId)?.startsWith('packages/complaint-desk/') === true
  for (const key of ours)
    expect([key, found(key).wechat?.subscription]).toEqual([key, isWork(key) ? 'staff_task' : 'answer'])
})

test('each opens its subject, on the page of its reader', () => {
  const opened = (key: TemplateKey) => found(key).opens(about.subjectId)
  expect(opened('complaint_settled')).toBe('packages/complaints/complaint/index?id=1-0123456789abcdef')
  expect(opened('complaint_progress')).toBe('packages/complaints/complaint/index?id=1-0123456789abcdef')
  const mediations = (['mediation_news', 'mediation_other', 'mediation_asked'] as const).map(opened)
  expect(mediations).toEqual(Array(3).fill('packages/complaints/mediation/index?id=1-0123456789abcdef'))
  expect(opened('complaint_filed')).toBe('packages/complaint-desk/complaint/index?id=1-0123456789abcdef')
})

test('staff call people only about what they may object to', () => {
  expect(mustReachKeys.filter((key) => ours.includes(key)).sort()).toEqual(['complaint_refused', 'complaint_settled'])
})
