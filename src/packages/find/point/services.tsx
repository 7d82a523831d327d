import { View } from '@tarojs/components'
import { useState } from 'react'
import { shownNumber } from '../../../domain/help-line'
import type { Point } from './point-store'
import { useStores } from '../../../stores/root'
import { pressable } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Icon } from '../../../ui/icon'
import { words } from './words.zh'

type Detail = Point['serviceDetails'][number]

const Line = ({ name, value }: { name: string; value: string | undefined }) =>
  value ? (
    <View className="fact">
      <View className="fact-name">{name}</View>
      <View className="grow">{value}</View>
    </View>
  ) : null

/**
 * One service, collapsed until it is tapped: what to bring comes first, because having to come twice is the usual
 * complaint.
 */
function Service({ detail }: { detail: Detail }) {
  const { device } = useStores()
  const [isOpen, setIsOpen] = useState(false)
  const { phone } = detail
  return (
    <View className="sv">
      <View className="sv-n" {...pressable(() => setIsOpen(!isOpen), { isExpanded: isOpen })}>
        <View className="grow t-strong">{detail.name}</View>
        <Icon name="chevron-down" size="s" />
      </View>
      {isOpen && (
        <View className="stack sv-b">
          <Line name={words.bring} value={detail.bring.length > 0 ? detail.bring.join('、') : words.bringNothing} />
          <Line name={words.who} value={detail.who} />
          <Line name={words.fee} value={detail.fee} />
          <Line name={words.when} value={detail.hours} />
          <Line name={words.counter} value={detail.counter} />
          {detail.notes && <View className="t-note">{detail.notes}</View>}
          {phone !== '' && (
            <BigButton
              kind="line"
              icon="phone"
              label={`${words.ask} ${shownNumber(phone)}`}
              onPress={() => void device.phone(phone)}
            />
          )}
        </View>
      )}
    </View>
  )
}

/** The services of the point. */
export function Services({ point }: { point: Point }) {
  if (point.serviceDetails.length === 0) return null
  return (
    <Card>
      <View className="t-title">{words.services}</View>
      <View>
        {point.serviceDetails.map((detail) => (
          <Service key={detail.name} detail={detail} />
        ))}
      </View>
    </Card>
  )
}
