import { Input, Textarea, View } from '@tarojs/components'
import { a11y } from '../a11y'
import { inputLabel } from './input-label'
import './index.scss'

interface FieldProps {
  label: string
  value: string
  onInput: (value: string) => void
  /** Several lines. */
  isLong?: boolean
  type?: 'text' | 'number' | 'digit'
  placeholder?: string
  hint?: string
  /** A sentence; shown in place of the hint. */
  error?: string
  maxLength: number
}

/** A text field with its label and a hint or an error. */
export function Field(props: FieldProps) {
  const { label, value, onInput, isLong, type = 'text', placeholder = '', hint, error, maxLength } = props
  const control = {
    value,
    placeholder,
    placeholderClass: 'fd-ph',
    maxlength: maxLength,
    onInput: (event: { detail: { value: string } }) => onInput(event.detail.value),
    ...inputLabel(label, error !== undefined),
  }
  const look = `fd-i${error === undefined ? '' : ' fd-bad'}`
  return (
    <View className="stack fd">
      <View className="t-strong">{label}</View>
      {isLong ? (
        <Textarea className={`${look} fd-long`} {...control} />
      ) : (
        <Input className={look} type={type} {...control} />
      )}
      {error !== undefined && (
        <View className="fd-e iw i-warning-danger" {...a11y({ role: 'alert' })}>
          {error}
        </View>
      )}
      {error === undefined && hint !== undefined && <View className="t-note">{hint}</View>}
    </View>
  )
}
