import { message } from './message'
import { fieldsOf, textOf } from './render'
import type { Template } from './template'
import { classTemplates } from './templates-class'
import { mustReachKeys, type TemplateKey, templateOf } from './templates'

const NOW = '2026-11-24T02:00:00.000Z'
const about = { communityId: 1, to: { personId: 'p' }, subjectId: '1-0123456789abcdef' }
const ofClass = { title: '演示四点半课堂', at: '2026-11-25T08:30:00.000Z' }

const found = (key: TemplateKey): Template => templateOf(key) as Template
const dataOf = (key: TemplateKey, data: object) => message(key, { ...about, data: data as never }).data
const textFor = (key: TemplateKey, data: object) => textOf(found(key), dataOf(key, data), NOW)
const fieldsFor = (key: TemplateKey, data: object) => fieldsOf(found(key), dataOf(key, data), NOW)

test('a class is named with its time and its point', () => {
  expect(textFor('class_reminder', { ...ofClass, point: '演示服务点' })).toBe(
    '明天下午 4:30，“演示四点半课堂”开始，在演示服务点。来不了，点进来说一声。',
  )
})

test('a moved class says from when to when, and why', () => {
  const moved = { ...ofClass, was: '2026-11-24T08:30:00.000Z', point: '', room: '', reason: '老师那天有事。' }
  expect(textFor('class_moved', moved)).toBe(
    '“演示四点半课堂”原来是今天下午 4:30，现在改到明天下午 4:30，在社区服务点。来不了，点进来说一声。社区说：老师那天有事。',
  )
})

test('a class that goes to another room says which, and that its time stays', () => {
  const moved = { ...ofClass, was: ofClass.at, point: '演示服务点', room: '演示书法室', reason: '' }
  expect(textFor('class_moved', moved)).toContain('明天下午 4:30 的“演示四点半课堂”时间没变，换到演示书法室了。')
  expect(fieldsFor('class_moved', moved)).toMatchObject({ phrase3: '换房间了', thing4: '演示书法室' })
})

test('a course that is cancelled as a whole says so, from when on and how many dates', () => {
  expect(textFor('class_all_cancelled', { ...ofClass, dates: '4', reason: '老师病了' })).toBe(
    '“演示四点半课堂”从明天下午 4:30 起都不办了，一共 4 次，请别白跑。社区说：老师病了',
  )
})

test('a cancelled class says why, or where to ask', () => {
  expect(textFor('class_cancelled', { ...ofClass, reason: '老师病了' })).toContain('社区说：老师病了')
  expect(textFor('class_cancelled', { ...ofClass, reason: '' })).toContain('可以打社区电话问')
})

test('of a child it says when it came and went, and nothing else', () => {
  const at = { ...ofClass, at: '2026-11-24T08:20:00.000Z' }
  expect(textFor('child_came', at)).toBe('今天下午 4:20，孩子到“演示四点半课堂”了。')
  expect(textFor('child_left', { ...at, how: 'fetched' })).toBe(
    '今天下午 4:20，孩子从“演示四点半课堂”接走了。要是不对，马上给社区打电话。',
  )
  expect(fieldsFor('child_left', { ...at, how: 'left' })).toMatchObject({ phrase3: '走了' })
})

test('who was away is told until when to answer, staff how many are enrolled', () => {
  expect(textFor('class_asked', { ...ofClass, until: '2026-11-27T02:00:00.000Z' })).toBe(
    '“演示四点半课堂”，最近三次都没有来。还来就点进来说一声。到星期五上午 10:00没有回话，名额就让给别人。',
  )
  expect(textFor('class_few', { ...ofClass, taken: '2', fewest: '6' })).toContain('报了 2 个，至少要 6 个')
})

test('who is asked is led to the programme, where the answer is given', () => {
  expect(found('class_asked').opens('1-a')).toBe('packages/programme/programme/index?id=1-a')
})

test('a guardian who was told of a wrong tap is told so', () => {
  expect(textFor('child_wrong', { ...ofClass, how: 'came' })).toBe('刚才给“演示四点半课堂”点名点错了，孩子还没到。')
  expect(fieldsFor('child_wrong', { ...ofClass, how: 'left' })).toMatchObject({ thing4: '孩子还没走' })
})

test('who is left without a seat reads why', () => {
  expect(textFor('class_lost', { ...ofClass, how: 'waited' })).toBe(
    '明天下午 4:30 的“演示四点半课堂”，开始了，没轮到您。别的活动也可以看看。',
  )
  expect(textFor('class_lost', { ...ofClass, how: 'asked' })).toContain('没等到回话，名额让给别人了')
  expect(fieldsFor('class_lost', { ...ofClass, how: 'asked' })).toMatchObject({ phrase3: '让出去了' })
  expect(fieldsFor('class_lost', { ...ofClass, how: 'offered' })).toMatchObject({ phrase3: '没排上' })
})

test('staff call whom an offer, a new time or a cancellation did not reach', () => {
  const keys = mustReachKeys.filter((key) => Object.hasOwn(classTemplates, key))
  expect(keys).toEqual(['class_offered', 'class_moved', 'class_cancelled', 'class_all_cancelled'])
})
