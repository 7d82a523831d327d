import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { isOver } from '../../../domain/points/nearby'
import { shanghaiDay, weekdayOf } from '../../../domain/time'
import { KeepLetters } from '../../../pages/shared/keep-letters'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { Card } from '../../../ui/card'
import { Tag } from '../../../ui/tag'
import '../icons.scss'
import { Choices } from '../parts/choices'
import { Landing } from '../parts/landing'
import { LandingPage } from '../parts/landing-page'
import { scanGo } from '../parts/scan-go'
import type { LandingPoint } from '../parts/landing-store'
import { useLanding } from '../parts/use-landing'
import { words } from './words.zh'

/** Of this day of the week; null: not known. */
const usualHours = ({ hours, opening }: LandingPoint, now: string) =>
  opening.state === 'unknown' ? null : (hours.week[weekdayOf(shanghaiDay(now))] ?? null)

/** 看看这里: whether the point is open, who is there, and what else one may want to know about it. */
function LookPage() {
  const { pointId, landing } = useLanding()
  const now = useNow()
  const { point } = landing
  const isOld = landing.kept.isOldAt(now)
  useFresh(point !== null && (isOld || isOver(point.opening, now)), now, landing.load)
  const isOpen = point?.opening.state === 'open'
  const until = point ? (isOld ? words.usually(usualHours(point, now)) : words.until(point.opening, now)) : ''
  const press = (value: string) => {
    if (value === 'whole') scanGo.pointItself(pointId)
    else scanGo.point(pointId, value === 'access' ? 'access' : 'services')
  }
  return (
    <LandingPage load={landing.kept.answer} onRetry={() => void landing.load()}>
      <Landing
        task="look"
        point={point}
        title={point?.name ?? ''}
        spoken={isOld ? until : `${isOpen ? words.open : words.shut}，${until}`}
      >
        <Card kind="lit">
          {!isOld && point?.opening.state !== 'unknown' && (
            <Tag look={isOpen ? 'lamp' : 'plain'} words={isOpen ? words.open : words.shut} />
          )}
          <View className="t-title">{until}</View>
          {point?.dutyName && <View>{words.duty(point.dutyName)}</View>}
        </Card>
        <Choices
          label={words.choose}
          value={null}
          choices={[
            { value: 'services', label: words.services },
            { value: 'access', label: words.access },
            { value: 'whole', label: words.whole },
          ]}
          onChoose={press}
        />
        <KeepLetters />
      </Landing>
    </LandingPage>
  )
}

export default observer(LookPage)
