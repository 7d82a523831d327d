type Value = string | number | boolean

/**
 * What a screen reader announces about an element. Undefined properties set no attribute; a state that can change is
 * always passed, also when false.
 */
export interface A11y {
  role?:
    | 'button'
    | 'radio'
    | 'radiogroup'
    | 'switch'
    | 'checkbox'
    | 'tab'
    | 'tablist'
    | 'dialog'
    | 'alert'
    | 'status'
    | 'heading'
    | 'list'
    | 'listitem'
    | 'img'
    | 'group'
    | 'search'
    | 'main' // the page itself; set in the browser only
  label?: string
  isHidden?: boolean
  isDisabled?: boolean
  isPressed?: boolean
  /** For a button that shows and hides the content below it. */
  isExpanded?: boolean
  isChecked?: boolean
  isSelected?: boolean
  isBusy?: boolean
  isModal?: boolean
  /** Level of a heading, 1 to 6; set in the browser only. */
  level?: number
  live?: 'polite' | 'assertive'
}

const isBrowser = () => process.env.TARO_ENV === 'h5'
const focusable = new Set<A11y['role']>(['button', 'radio', 'switch', 'checkbox', 'tab'])

/**
 * Accessibility attributes for both platforms. WXML expects `aria-role`, the DOM `role`; both expect `aria-label` with
 * a hyphen. WeChat has neither `aria-pressed` nor `aria-expanded`, so there a toggle button becomes a checkbox.
 */
export const a11y = (given: A11y): Record<string, Value> => {
  const attributes: Record<string, Value> = {}
  const set = (name: string, value: Value | undefined) => {
    if (value !== undefined) attributes[name] = value
  }
  const stays = given.isPressed ?? given.isExpanded
  const isToggle = stays !== undefined && !isBrowser()
  const role = isToggle ? 'checkbox' : given.role
  if (isBrowser() || role !== 'main') set(isBrowser() ? 'role' : 'aria-role', role)
  set('aria-label', given.label)
  set('aria-hidden', given.isHidden)
  set('aria-disabled', isBrowser() ? given.isDisabled : given.isDisabled || undefined)
  set('aria-checked', isToggle ? stays : given.isChecked)
  set('aria-selected', given.isSelected)
  set('aria-live', given.live)
  set('aria-modal', given.isModal)
  if (isBrowser()) {
    set('aria-pressed', given.isPressed)
    set('aria-expanded', given.isExpanded)
    set('aria-busy', given.isBusy)
    set('aria-level', given.level)
    if (focusable.has(given.role)) set('tabIndex', 0)
  }
  return attributes
}

interface KeyPress {
  key: string
  preventDefault: () => void
}

/**
 * Props that make a View act as a button: tap handler, darker style while pressed, role, and Enter and space in the
 * browser.
 */
export const pressable = (onPress: () => void, given: A11y = {}) => {
  const props = { onClick: onPress, hoverClass: 'hv', ...a11y({ role: 'button', ...given }) }
  if (!isBrowser()) return props
  const onKeyDown = (event: KeyPress) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onPress()
  }
  return { ...props, onKeyDown }
}
