import { SettingsStore } from './settings'

const deviceOf = (scale: number, kept = '') => {
  const device = {
    kept,
    read: () => device.kept,
    write: (_: string, value: string) => void (device.kept = value),
    letterScale: () => scale,
  }
  return device
}

test.each([
  [1, 'ui'],
  [1.4, 'ui ui-elder'],
  [1.65, 'ui ui-elder-xl'],
])("at the first start it follows WeChat's text size: %d", (scale, rootClass) => {
  expect(new SettingsStore(deviceOf(scale)).rootClass).toBe(rootClass)
})

test('the chosen size is stored and overrides WeChat’s; so is the pace', () => {
  const device = deviceOf(1.4)
  const first = new SettingsStore(device)
  first.setLetters('normal')
  first.setPace('stepfree')
  const second = new SettingsStore(device)
  expect(second.letters).toBe('normal')
  expect(second.pace).toBe('stepfree')
})

test.each(['nonsense', '{"letters":"huge","pace":"standard"}', '[]'])(
  'an invalid stored value is ignored: %s',
  (kept) => {
    expect(new SettingsStore(deviceOf(1, kept))).toMatchObject({ letters: 'normal', pace: 'standard' })
  },
)

test('a visit by a code is in large letters until the app is closed, unless they are to stay', () => {
  const device = deviceOf(1)
  const store = new SettingsStore(device)
  store.enlargeForVisit()
  expect([store.letters, store.isEnlarged, new SettingsStore(device).letters]).toEqual(['elder', true, 'normal'])
  store.endVisit()
  expect([store.letters, store.isEnlarged]).toEqual(['normal', false])
  store.enlargeForVisit()
  store.setLetters('elder')
  expect([store.isEnlarged, new SettingsStore(device).letters]).toEqual([false, 'elder'])
})

test('a visit never makes larger letters smaller', () => {
  const store = new SettingsStore(deviceOf(1.65))
  store.enlargeForVisit()
  expect([store.letters, store.isEnlarged]).toEqual(['xl', false])
})
