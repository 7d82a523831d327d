import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { limits } from '../../../contract/limits'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Field } from '../../../ui/field'

interface ReasonFormProps {
  words: {
    why: string
    reasonsLabel: string
    reasons: readonly string[]
    reason: string
    reasonHint: string
    offReason: string
    send: string
    keep: string
  }
  reason: string
  isBusy: boolean
  onSay: (reason: string) => void
  onSend: () => void
  onKeep: () => void
  /** Further fields of the decision. */
  children?: ReactNode
}

/** A refusal needs a reason, which the resident reads: a template, edited or not, or free text. */
export function ReasonForm({ words, reason, isBusy, onSay, onSend, onKeep, children }: ReasonFormProps) {
  return (
    <>
      <View className="t-strong">{words.why}</View>
      <View className="stack" {...a11y({ role: 'group', label: words.reasonsLabel })}>
        {words.reasons.map((usual) => (
          <BigButton key={usual} kind={usual === reason ? 'soft' : 'line'} label={usual} onPress={() => onSay(usual)} />
        ))}
      </View>
      <Field
        isLong
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        maxLength={limits.noteMax}
        onInput={onSay}
      />
      {children}
      <View className="pair">
        <BigButton
          kind="soft"
          label={words.send}
          isBusy={isBusy}
          offReason={reason.trim() === '' ? words.offReason : undefined}
          onPress={onSend}
        />
        <BigButton kind="line" label={words.keep} onPress={onKeep} />
      </View>
    </>
  )
}
