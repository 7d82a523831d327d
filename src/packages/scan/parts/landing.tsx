import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type ReactNode, useEffect } from 'react'
import { isOver } from '../../../domain/points/nearby'
import type { PosterTask } from '../../../domain/scan/poster-task'
import { CallNow, useDialled } from '../../../pages/shared/call-now'
import { ReadAloud } from '../../../pages/shared/read-aloud'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Dock } from '../../../ui/dock'
import { scanGo } from './scan-go'
import { Dots } from './dots'
import type { LandingPoint } from './landing-store'
import './landing.scss'
import { words } from './words.zh'

interface LandingProps {
  task: PosterTask
  /** Where the code hangs; null while that is not known. */
  point: LandingPoint | null
  /** The question on this screen, or what the page is about. */
  title: string
  text?: string
  /** Which question of how many. */
  step?: { at: number; of: number }
  /** What is read aloud after the title. */
  spoken?: string
  /** Further words about who learns what, at the end of the page. */
  note?: string
  /** The label of the button that calls the point. */
  callLabel?: string
  /** Back to the question before. */
  onBack?: () => void
  /** The one main button of the screen. */
  main?: ReactNode
  children?: ReactNode
}

/** One screen behind a code: one question, one main button, the telephone, and a way on for a wrong code. */
export const Landing = observer(function Landing(props: LandingProps) {
  const { task, point, title, text = '', step, spoken = '', note = '', onBack, main, children } = props
  const { settings, device } = useStores()
  useEffect(() => settings.enlargeForVisit(), [settings])
  const now = device.now()
  const isOpen = point?.opening.state === 'open' && !isOver(point.opening, now)
  const dialled = useDialled(point?.community.id, now, { phone: point?.phone ?? null, isOpen })
  return (
    <Screen hasOwnReading>
      <SampleLine>
        <ReadAloud text={[title, text, spoken].filter(Boolean).join('。')} />
      </SampleLine>
      <View className={`sn-scene sc-${task === 'complaint' ? 'house' : 'day'}`} />
      <View className="stack-s">
        {step && <Dots {...step} />}
        <View className="t-head sn-title" {...a11y({ role: 'heading', level: 1 })}>
          {title}
        </View>
        {text !== '' && <View className="t-read">{text}</View>}
      </View>
      {children}
      {onBack && <BigButton kind="line" label={words.before} onPress={onBack} />}
      <View className="stack-s">
        <View className="t-note">
          {words.scanned(point?.name ?? '', task)}
          {note}
        </View>
        <BigButton kind="link" label={words.wrong} onPress={scanGo.others} />
      </View>
      <Dock>
        {main}
        <CallNow kind={main ? 'line' : 'main'} dialled={dialled} label={props.callLabel ?? words.call} />
      </Dock>
    </Screen>
  )
})
