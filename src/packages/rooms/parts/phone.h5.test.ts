import { saveCalendarFile } from './phone.h5'

afterEach(() => jest.useRealTimers())

test('a calendar file’s link is in the document when clicked, and its URL lives until the browser has read it', () => {
  jest.useFakeTimers()
  const happened: string[] = []
  Object.assign(URL, {
    createObjectURL: () => 'blob:calendar',
    revokeObjectURL: (address: string) => void happened.push(`gone ${address}`),
  })
  document.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) happened.push(`tapped ${target.download} ${target.href}`)
  })
  saveCalendarFile?.('演示.ics', 'BEGIN:VCALENDAR')
  expect(happened).toEqual(['tapped 演示.ics blob:calendar'])
  expect(document.querySelector('a')).toBeNull()
  jest.runAllTimers()
  expect(happened).toEqual(['tapped 演示.ics blob:calendar', 'gone blob:calendar'])
})
