import { type ListenToKeys, rowKeyOf } from './row-key'

const TYPED_INTO = 'input, textarea, select, [contenteditable="true"]'

const isFree = ({ defaultPrevented, isComposing, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  !defaultPrevented && // a focused button has used Enter itself
  !isComposing &&
  !(ctrlKey || metaKey || altKey) &&
  !(target instanceof Element && target.closest(TYPED_INTO)) &&
  document.querySelector('[aria-modal="true"]') === null

export const listenToKeys: ListenToKeys = (onKey) => {
  const listen = (event: KeyboardEvent) => {
    if (isFree(event) && onKey(rowKeyOf(event.key))) event.preventDefault()
  }
  window.addEventListener('keydown', listen)
  return () => window.removeEventListener('keydown', listen)
}

/** Pages below this one in the stack stay in the document, without a size. */
const isVisible = (element: Element): boolean => element.getClientRects().length > 0

export const showMarkedRow = (): void =>
  Array.from(document.querySelectorAll('.st-marked')).find(isVisible)?.scrollIntoView({ block: 'nearest' })
