type Said = string | number | boolean

/** What a reader of the screen is told about a part. Only what is given is set, and what can change is always given. */
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
    | 'main' // the page itself; the browser alone is told
  label?: string
  isHidden?: boolean
  isDisabled?: boolean
  isPressed?: boolean
  /** Of a button that shows and hides what is under it. */
  isExpanded?: boolean
  isChecked?: boolean
  isSelected?: boolean
  isBusy?: boolean
  isModal?: boolean
  /** Of a heading, 1 to 6; the browser alone knows it. */
  level?: number
  live?: 'polite' | 'assertive'
}

const isBrowser = () => process.env.TARO_ENV === 'h5'
const focusable = new Set<A11y['role']>(['button', 'radio', 'switch', 'checkbox', 'tab'])

/**
 * Accessibility attributes for both ends. WXML wants `aria-role`, the DOM `role`; both want `aria-label` with a hyphen.
 * WeChat has no `aria-pressed` and no `aria-expanded`: there a button that stays so is a checkbox.
 */
export const a11y = (said: A11y): Record<string, Said> => {
  const attributes: Record<string, Said> = {}
  const set = (name: string, value: Said | undefined) => {
    if (value !== undefined) attributes[name] = value
  }
  const stays = said.isPressed ?? said.isExpanded
  const isToggle = stays !== undefined && !isBrowser()
  const role = isToggle ? 'checkbox' : said.role
  if (isBrowser() || role !== 'main') set(isBrowser() ? 'role' : 'aria-role', role)
  set('aria-label', said.label)
  set('aria-hidden', said.isHidden)
  set('aria-disabled', isBrowser() ? said.isDisabled : said.isDisabled || undefined)
  set('aria-checked', isToggle ? stays : said.isChecked)
  set('aria-selected', said.isSelected)
  set('aria-live', said.live)
  set('aria-modal', said.isModal)
  if (isBrowser()) {
    set('aria-pressed', said.isPressed)
    set('aria-expanded', said.isExpanded)
    set('aria-busy', said.isBusy)
    set('aria-level', said.level)
    if (focusable.has(said.role)) set('tabIndex', 0)
  }
  return attributes
}

interface KeyPress {
  key: string
  preventDefault: () => void
}

/** Everything a View needs to be pressed: tap, the darker look while held, role, and in the browser Enter and space. */
export const pressable = (onPress: () => void, said: A11y = {}) => {
  const props = { onClick: onPress, hoverClass: 'hv', ...a11y({ role: 'button', ...said }) }
  if (!isBrowser()) return props
  const onKeyDown = (event: KeyPress) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onPress()
  }
  return { ...props, onKeyDown }
}
