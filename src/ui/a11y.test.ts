import { a11y, pressable } from './a11y'

const on = <T>(platform: string, run: () => T): T => {
  const before = process.env.TARO_ENV
  process.env.TARO_ENV = platform
  try {
    return run()
  } finally {
    process.env.TARO_ENV = before
  }
}

test('the role attribute is role in the browser and aria-role in WeChat', () => {
  expect(on('h5', () => a11y({ role: 'switch', isChecked: false }))).toEqual({
    role: 'switch',
    'aria-checked': false,
    tabIndex: 0,
  })
  expect(on('weapp', () => a11y({ role: 'switch', isChecked: false }))).toEqual({
    'aria-role': 'switch',
    'aria-checked': false,
  })
})

test('the role main is set in the browser only', () => {
  expect(on('h5', () => a11y({ role: 'main' }))).toEqual({ role: 'main' })
  expect(on('weapp', () => a11y({ role: 'main' }))).toEqual({})
})

test('a toggle button becomes a checkbox in WeChat, which has no aria-pressed', () => {
  expect(on('h5', () => a11y({ role: 'button', isPressed: true }))).toMatchObject({
    role: 'button',
    'aria-pressed': true,
  })
  expect(on('weapp', () => a11y({ role: 'button', isPressed: true }))).toEqual({
    'aria-role': 'checkbox',
    'aria-checked': true,
  })
})

test('a button that shows and hides content announces whether it is expanded', () => {
  expect(on('h5', () => a11y({ role: 'button', isExpanded: false }))).toMatchObject({ 'aria-expanded': false })
  expect(on('weapp', () => a11y({ role: 'button', isExpanded: true }))).toEqual({
    'aria-role': 'checkbox',
    'aria-checked': true,
  })
})

test('undefined properties set no attribute, because the browser build would write "undefined"', () => {
  expect(Object.values(on('h5', () => a11y({ label: '关掉' })))).toEqual(['关掉'])
})

test('in the browser only Enter and space press the element; WeChat gets no key handler', () => {
  const pressed: string[] = []
  const props = on('h5', () => pressable(() => pressed.push('pressed')))
  const press = (key: string) => {
    let isStopped = false
    const stop = () => void (isStopped = true)
    if ('onKeyDown' in props) props.onKeyDown({ key, preventDefault: stop })
    return isStopped
  }
  expect(['Enter', ' ', 'a'].map(press)).toEqual([true, true, false])
  expect(pressed).toHaveLength(2)
  expect(on('weapp', () => pressable(() => undefined))).not.toHaveProperty('onKeyDown')
})
