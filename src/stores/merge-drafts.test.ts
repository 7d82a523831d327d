import { mergeDrafts } from './merge-drafts'

const old = { name: '大厅', note: '', week: ['9:00-12:00', '休息'] }

test('edited fields stay, all others get the colleague’s values', () => {
  const typed = { ...old, note: '有镜子' }
  expect(mergeDrafts(typed, old, { ...old, name: '一楼大厅', note: '有音响' })).toEqual({
    ...old,
    name: '一楼大厅',
    note: '有镜子',
  })
})

test('a list is merged element by element', () => {
  const typed = { ...old, week: ['8:00-12:00', '休息'] }
  const now = { ...old, week: ['9:00-11:00', '9:00-10:00'] }
  expect(mergeDrafts(typed, old, now).week).toEqual(['8:00-12:00', '9:00-10:00'])
})
