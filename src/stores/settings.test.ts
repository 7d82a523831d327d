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
])("at first start it follows WeChat's letters: %d", (scale, rootClass) => {
  expect(new SettingsStore(deviceOf(scale)).rootClass).toBe(rootClass)
})

test('a choice is remembered, also against WeChat, and the pace beside it', () => {
  const device = deviceOf(1.4)
  const first = new SettingsStore(device)
  first.setLetters('normal')
  first.setPace('stepfree')
  const second = new SettingsStore(device)
  expect(second.letters).toBe('normal')
  expect(second.pace).toBe('stepfree')
})

test.each(['nonsense', '{"letters":"huge","pace":"standard"}', '[]'])(
  'what an older version kept is no harm: %s',
  (kept) => {
    expect(new SettingsStore(deviceOf(1, kept))).toMatchObject({ letters: 'normal', pace: 'standard' })
  },
)
