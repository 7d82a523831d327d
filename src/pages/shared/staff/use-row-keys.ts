import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { listenToKeys, showMarkedRow } from '../../../client/phone/keys'
import type { RowKey } from '../../../client/phone/row-key'

/** No row is marked. */
const NONE = -1

interface RowKeys {
  /** How many rows are listed. */
  count: number
  onOpen: (index: number) => void
  onSearch?: () => void
}

const above = (mark: number, count: number): number => (mark === NONE ? count - 1 : Math.max(mark - 1, 0))

/**
 * Works a list from the keyboard: ↓ or j, ↑ or k move a mark, Enter opens the marked row, / searches. Only while the
 * page is shown. The marked row has the class `st-marked`, by which it is scrolled into view.
 * @returns the index of the marked row, -1 for none
 */
export const useRowKeys = ({ count, onOpen, onSearch }: RowKeys): number => {
  const [kept, setMark] = useState(NONE)
  const [isShown, setShown] = useState(true)
  const mark = kept < count ? kept : NONE

  const onKey = (key: RowKey): boolean => {
    if (key === 'down' || key === 'up') {
      setMark(key === 'down' ? Math.min(mark + 1, count - 1) : above(mark, count))
      return count > 0
    }
    if (key === 'open') {
      if (mark !== NONE) onOpen(mark)
      return mark !== NONE
    }
    // WeChat tells of keys that are typed into a field too: Enter after them belongs to the field.
    setMark(NONE)
    if (key === 'search') onSearch?.()
    return key === 'search' && onSearch !== undefined
  }

  useDidShow(() => setShown(true))
  useDidHide(() => setShown(false))
  useEffect(() => (isShown ? listenToKeys(onKey) : undefined)) // anew for each drawing, whose rows it has to open
  useEffect(() => {
    if (mark !== NONE) showMarkedRow()
  }, [mark])
  return mark
}
