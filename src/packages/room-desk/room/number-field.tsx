import { observer } from 'mobx-react-lite'
import { lengthWord } from '../../../domain/rooms/words.zh'
import { type NumberName, ranges, readNumber } from './room-draft-store'
import { Field } from '../../../ui/field'
import type { FormPartProps } from './form-part'
import { words } from './words.zh'

const DIGITS_MAX = 6
const HOUR_MINUTES = 60

/** Large numbers of minutes are hard to read, so they are also shown in hours. */
const hintOf = (name: NumberName, typed: string): string | undefined => {
  const read = readNumber(name, typed)
  const isLong = name.endsWith('Minutes') || name === 'weekMinutesMax'
  const equal = isLong && read !== null && read > HOUR_MINUTES ? words.equal(lengthWord(read)) : ''
  return [equal, words.numbers[name].hint].filter((part) => part !== '').join('。') || undefined
}

interface NumberFieldProps extends FormPartProps {
  name: NumberName
}

/** A numeric field, with its value in readable units or its allowed range. */
export const NumberField = observer(function NumberField({ store, draft, name }: NumberFieldProps) {
  const typed = draft[name]
  const [least, most] = ranges[name]
  const isWrong = typed.trim() !== '' && readNumber(name, typed) === null
  return (
    <Field
      type="number"
      label={words.numbers[name].label}
      hint={hintOf(name, typed)}
      value={typed}
      maxLength={DIGITS_MAX}
      error={isWrong ? words.range(least, most) : undefined}
      onInput={(next) => store.type({ [name]: next })}
    />
  )
})
