import { act, fireEvent, render } from '@testing-library/react'
import { useRowKeys } from './use-row-keys'

const opened: number[] = []
const searches: string[] = []

function List({ count }: { count: number }) {
  const marked = useRowKeys({
    count,
    onOpen: (index) => opened.push(index),
    onSearch: () => searches.push('search'),
  })
  return (
    <div>
      <p>{`marked ${marked}`}</p>
      <input aria-label="words" />
      <button onKeyDown={(event) => event.preventDefault()}>row</button>
    </div>
  )
}

const press = (key: string, on: Element | Window = window, more = {}) =>
  act(async () => void fireEvent.keyDown(on, { key, ...more }))

const show = (count: number) => {
  const page = render(<List count={count} />)
  return { ...page, marked: () => Number(page.getByText(/^marked/).textContent?.replace('marked ', '')) }
}

beforeEach(() => {
  opened.length = 0
  searches.length = 0
})

test('arrows and j and k move the mark between the first and the last row, Enter opens it', async () => {
  const { marked } = show(3)
  expect(marked()).toBe(-1)
  await press('Enter')
  const marks: number[] = []
  for (const key of ['ArrowDown', 'j', 'j', 'ArrowDown', 'k', 'ArrowUp', 'ArrowUp']) {
    await press(key)
    marks.push(marked())
  }
  expect(marks).toEqual([0, 1, 2, 2, 1, 0, 0])
  await press('Enter')
  expect(opened).toEqual([0])
})

test('upwards begins with the last row, and an empty list has no mark', async () => {
  const { marked, rerender } = show(0)
  await press('ArrowUp')
  expect(marked()).toBe(-1)
  rerender(<List count={5} />)
  await press('ArrowUp')
  expect(marked()).toBe(4)
})

test('a mark behind the end of a list that has become shorter opens nothing, and is put anew', async () => {
  const { marked, rerender } = show(5)
  await press('ArrowUp')
  rerender(<List count={2} />)
  expect(marked()).toBe(-1)
  await press('Enter')
  expect(opened).toEqual([])
  await press('ArrowUp')
  expect(marked()).toBe(1)
})

test('/ searches; what is typed in a field, with a modifier or to a button is not the list’s', async () => {
  const { marked, getByLabelText, getByRole } = show(3)
  await press('/')
  await press('/', getByLabelText('words'))
  expect(searches).toHaveLength(1)
  await press('j', getByLabelText('words'))
  await press('j', window, { ctrlKey: true })
  expect(marked()).toBe(-1)
  await press('j')
  await press('Enter', getByRole('button'))
  expect(opened).toEqual([])
})

test('a key that means nothing takes the mark away, so that Enter behind typed words opens nothing', async () => {
  const { marked } = show(3)
  await press('j')
  await press('b')
  await press('Enter')
  expect([marked(), opened]).toEqual([-1, []])
})

test('keys are left alone while a question is open, and once the list is gone', async () => {
  const { marked, unmount } = show(3)
  const dialog = document.createElement('div')
  dialog.setAttribute('aria-modal', 'true')
  document.body.append(dialog)
  await press('j')
  expect(marked()).toBe(-1)
  dialog.remove()
  await press('j')
  unmount()
  await press('Enter')
  await press('/')
  expect([opened, searches]).toEqual([[], []])
})
