import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { shownNumber } from '../../../domain/help-line'
import { pointKinds, serviceKinds } from '../../../domain/points/point-record'
import { spokenDate, spokenClock } from '../../../domain/spoken.zh'
import type { Point } from './point-store'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { LineItem } from '../../../ui/line-item'
import { Notice } from '../../../ui/notice'
import { SceneCard } from '../../../ui/scene-card'
import { SampleTag, Tag } from '../../../ui/tag'
import { go } from '../../../pages/shared/go'
import { ReadAloud } from '../../../pages/shared/read-aloud'
import { openingTag } from '../../../pages/shared/opening-tag'
import { words } from './words.zh'

interface HeadProps {
  point: Point
  now: string
  /** The data is cached, and refreshing it failed for lack of a connection. */
  isOld: boolean
}

/** `11 月 26 日 14:00 到 17:00` */
const spanOf = ({ startsAt, endsAt }: Point['alerts'][number]): string => {
  const isOneDay = spokenDate(startsAt) === spokenDate(endsAt)
  return `${spokenDate(startsAt)} ${spokenClock(startsAt)} 到 ${isOneDay ? '' : `${spokenDate(endsAt)} `}${spokenClock(endsAt)}`
}

const spoken = ({ name, address, phone }: Point): string => [name, address, phone ? `电话 ${phone}` : ''].join('。')

/** Name, opening state, address, telephone, and temporary changes. */
export const Head = observer(function Head({ point, now, isOld }: HeadProps) {
  const { device } = useStores()
  const { phone, position } = point
  return (
    <>
      <View className="between">
        <ReadAloud text={spoken(point)} />
        {point.isSample && <SampleTag />}
      </View>
      <SceneCard scene="house">
        <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
          {point.name}
        </View>
        <View className="wrap">
          <Tag {...openingTag(point.opening, now, isOld)} />
          <Tag look="plain" words={pointKinds[point.kind]} />
          {point.services.map((service) => (
            <Tag key={service} look="plain" words={serviceKinds[service]} />
          ))}
        </View>
        <View>
          <LineItem icon="pin" title={point.address || point.community.name} note={point.community.subdistrict} />
          {phone && (
            <LineItem
              icon="phone"
              title={shownNumber(phone)}
              note={point.dutyName ? words.onDuty(point.dutyName) : undefined}
            />
          )}
        </View>
        <View className="pair">
          {position && <BigButton icon="navigate" label={words.go} onPress={() => go.way(point.id)} />}
          {phone && <BigButton kind="line" icon="phone" label={words.call} onPress={() => void device.phone(phone)} />}
        </View>
      </SceneCard>
      {!position && <Notice kind="warn" icon="warning" title={words.unverified} />}
      {point.alerts.map((alert) => (
        <Notice
          key={alert.title + alert.startsAt}
          kind="warn"
          icon="warning"
          title={alert.title}
          text={alert.text || spanOf(alert)}
        />
      ))}
    </>
  )
})
