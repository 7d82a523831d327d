import { useState } from 'react'

/**
 * Puts the cursor into a search field when / is pressed: `key` and `isFocused` belong to the field, which is drawn anew,
 * because a field takes the cursor only when it is new.
 */
export const useSearchKey = (): { key: number; isFocused: boolean; start: () => void } => {
  const [times, setTimes] = useState(0)
  return { key: times, isFocused: times > 0, start: () => setTimes((before) => before + 1) }
}
