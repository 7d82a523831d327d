import { Input, View } from '@tarojs/components'
import { pressable } from '../a11y'
import { inputLabel } from '../field/input-label'
import { iconClass } from '../icons/tones'
import '../field/index.scss'
import './index.scss'

interface SearchFieldProps {
  /** What can be searched for, such as 搜名字或拼音首字母，如 yzp. */
  hint: string
  value: string
  /** UTF-16 units. */
  max?: number
  /** Ready to be typed into as soon as it is drawn. */
  isFocused?: boolean
  onInput: (value: string) => void
  /** Called for the search key of the keyboard. */
  onSearch?: () => void
}

/** A field to search by name. */
export function SearchField({ hint, value, max = 40, isFocused, onInput, onSearch }: SearchFieldProps) {
  return (
    <View className={`sf iw ${iconClass('search', 'ink2')}`}>
      <Input
        className="fd-i sf-i"
        value={value}
        placeholder={hint}
        placeholderClass="fd-ph"
        confirmType="search"
        maxlength={max}
        focus={isFocused}
        onInput={(event) => onInput(event.detail.value)}
        onConfirm={() => onSearch?.()}
        {...inputLabel(hint)}
      />
      {value !== '' && (
        <View
          className={`ic sf-x ${iconClass('close', 'ink2')}`}
          {...pressable(() => onInput(''), { label: '清空' })}
        />
      )}
    </View>
  )
}

/** Has the same appearance but is a button that opens the search page, so its hint wraps instead of being cut. */
export function SearchButton({ hint, onPress }: { hint: string; onPress: () => void }) {
  return (
    <View className={`sf iw ${iconClass('search', 'ink2')}`} {...pressable(onPress)}>
      {hint}
    </View>
  )
}
