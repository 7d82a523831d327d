import type { CallMethod } from '../../client/call'
import { PeopleSearchStore } from './people-search'

const openSearch = () => {
  const asked: unknown[] = []
  const call = (async (_: string, input: unknown) => {
    asked.push(input)
    return { people: [] }
  }) as unknown as CallMethod
  return { asked, store: new PeopleSearchStore(call) }
}

test('typing requests nothing, a press requests once', async () => {
  const { asked, store } = openSearch()
  store.type('林')
  store.type(' 林小 ')
  expect(asked).toEqual([])
  await store.search()
  expect(asked).toEqual([{ text: '林小' }])
})

test('fewer than two characters are not searched for', async () => {
  const { asked, store } = openSearch()
  store.type(' 林 ')
  await store.search()
  expect(store.canSearch).toBe(false)
  expect(asked).toEqual([])
})

test('a second press during the first search does not search again', async () => {
  const { asked, store } = openSearch()
  store.type('林小')
  await Promise.all([store.search(), store.search()])
  expect(asked).toHaveLength(1)
})

test('the results belong to the submitted query, whatever is typed afterwards', async () => {
  const { store } = openSearch()
  store.type('林小')
  const answer = store.search()
  store.type('林小满')
  await answer
  expect(store.asked).toBe('林小')
})
