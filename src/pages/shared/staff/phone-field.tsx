import { limits } from '../../../contract/limits'
import { Field } from '../../../ui/field'
import { words } from './words.zh'

/** The length of a mobile number; anything shorter is incomplete. */
const LONG_ENOUGH = 11

interface PhoneFieldProps {
  value: string
  isRight: boolean
  onInput: (phone: string) => void
}

/** An optional telephone number. */
export function PhoneField({ value, isRight, onInput }: PhoneFieldProps) {
  return (
    <Field
      label={words.phone}
      hint={words.phoneHint}
      value={value}
      maxLength={limits.phoneMax}
      error={isRight || value.length < LONG_ENOUGH ? undefined : words.phoneWrong}
      onInput={onInput}
    />
  )
}
