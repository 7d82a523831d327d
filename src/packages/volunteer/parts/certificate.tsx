import { Text, View } from '@tarojs/components'
import { certificateWords as words } from '../../../domain/hours/certificate-words.zh'
import { dayWord, hoursWord, kindsWord, periodWord } from '../../../domain/hours/words.zh'
import { a11y } from '../../../ui/a11y'
import type { Hours } from '../hours/hours-store'
import './certificate.scss'

type Certificate = Hours['certificates'][number]

interface CertificateProps {
  certificate: Certificate
  /** The holder's name; with stars where somebody else reads it. */
  name: string
}

/** A certificate as it is printed, in its frame. */
export function Certificate({ certificate, name }: CertificateProps) {
  const { number, kinds, minutes, times, from, until, issuer, phone, madeOn } = certificate
  const { rows } = words
  const facts = [
    [rows.name, name],
    [rows.kinds, kindsWord(kinds)],
    [rows.minutes, words.sum(hoursWord(minutes), times)],
    [rows.period, periodWord(from, until)],
    [rows.issuer, issuer],
    ...(phone === null ? [] : [[rows.phone, phone]]),
    [rows.madeOn, dayWord(madeOn)],
  ]
  return (
    <View className="ct" {...a11y({ role: 'group', label: words.title })}>
      <View className="ct-in">
        <View className="stack-s center">
          <View className="t-title">{words.title}</View>
          <View className="t-note">
            {words.number('')}
            <Text className="ct-number">{number}</Text>
          </View>
        </View>
        <View className="ct-rule" />
        {facts.map(([label, value]) => (
          <View key={label} className="ct-fact">
            <View className="ct-name">{label}</View>
            <View className="grow">{value}</View>
          </View>
        ))}
        <View className="ct-rule" />
        <View className="stack-s">
          <View className="t-strong">{words.stamp}</View>
          <View className="t-note">{words.byNumber}</View>
        </View>
      </View>
    </View>
  )
}
