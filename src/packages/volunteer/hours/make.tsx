import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { asciiPart } from '../../../domain/text'
import { dayName, shanghaiDay } from '../../../domain/time'
import { go } from '../../../pages/shared/go'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { Segmented } from '../../../ui/segmented'
import { SwitchRow } from '../../../ui/switch-row'
import type { CertificateStore } from './certificate-store'
import type { Hours } from './hours-store'
import { MonthPick } from './month-pick'
import { words } from './words.zh'

const monthOf = (day: string): string => asciiPart(day, 0, 7)

/** All years with hours, and the present one. */
const yearsOf = ({ total }: Hours, now: string): string[] => {
  const last = Number(asciiPart(dayName(shanghaiDay(now)), 0, 4))
  const first = total.since === null ? last : Number(asciiPart(total.since, 0, 4))
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

interface MakeProps {
  store: CertificateStore
  hours: Hours
  /** A certificate needs a name. */
  isNamed: boolean
  now: string
}

/** The form for a certificate. */
export const Make = observer(function Make({ store, hours, isNamed, now }: MakeProps) {
  const { act, period, hasDates } = store
  const { communities } = hours
  const chosen = store.communityOf(hours)
  const { from, until } = store.daysOf(hours)
  const years = yearsOf(hours, now)
  return (
    <Card>
      {communities.length > 1 && (
        <>
          <View className="t-strong">{words.community}</View>
          <Segmented
            label={words.community}
            value={String(chosen)}
            items={communities.map(({ communityId, name, minutes }) => ({
              value: String(communityId),
              label: words.communityOf(name, minutes),
            }))}
            onChange={(communityId) => store.choose(Number(communityId))}
          />
        </>
      )}
      <View className="t-strong">{words.period}</View>
      <Segmented
        label={words.period}
        value={period}
        items={[
          { value: 'all', label: words.all },
          { value: 'thisYear', label: words.thisYear },
          { value: 'chosen', label: words.chosen },
        ]}
        onChange={store.setPeriod}
      />
      {period === 'chosen' && (
        <>
          <MonthPick
            label={words.from}
            month={monthOf(from)}
            years={years}
            onChoose={(month) => store.setMonths(hours, { from: month })}
          />
          <MonthPick
            label={words.until}
            month={monthOf(until)}
            years={years}
            onChoose={(month) => store.setMonths(hours, { until: month })}
          />
        </>
      )}
      <SwitchRow title={words.hasDates} note={words.hasDatesText} isOn={hasDates} onChange={store.setHasDates} />
      <View className="t-note">{words.noId}</View>
      <View {...a11y({ live: 'polite' })}>
        {act.problem !== '' && <Notice kind="warn" icon="warning" title={act.problem} />}
      </View>
      {isNamed ? (
        <BigButton
          label={words.makeIt}
          isBusy={act.isBusy}
          busyLabel={words.making}
          onPress={() => void store.make(hours)}
        />
      ) : (
        <>
          <Notice kind="lamp" icon="me" title={words.nameFirst} />
          <BigButton label={words.fillName} onPress={go.profile} />
        </>
      )}
    </Card>
  )
})
