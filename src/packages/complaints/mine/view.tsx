import { View } from '@tarojs/components'
import { answersFirst, type Mine } from './my-complaints-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { LineItem } from '../../../ui/line-item'
import { SampleTag } from '../../../ui/tag'
import { complaintGo } from '../parts/complaint-go'
import { AskedCard, ComplaintRows } from './complaint-rows'
import { MediationRows } from './mediation-rows'
import { words } from './words.zh'

const CardLine = () => (
  <Card kind="list">
    <LineItem icon="people" title={words.card} note={words.cardNote} onPress={complaintGo.card} />
  </Card>
)

interface MineViewProps {
  mine: Mine
  now: string
  /** There are drafts on the phone, so the list is not shown as empty. */
  hasDrafts: boolean
}

const isEmpty = ({ open, over, mediationRows }: Mine): boolean => open.length + over.length + mediationRows.length === 0

/** How many complaints are open; nothing without any complaint or mediation. */
export function MineCount({ mine }: { mine: Mine }) {
  const { open, isSample } = mine
  if (isEmpty(mine)) return null
  return (
    <View className="between">
      <View className="t-quiet">{open.length > 0 ? words.open(open.length) : words.openNone}</View>
      {isSample && <SampleTag />}
    </View>
  )
}

/** Entries that need an answer, open complaints, mediations, and closed complaints. */
export function MineView({ mine, now, hasDrafts }: MineViewProps) {
  const { open, over, mediationRows, isSample } = mine
  if (isEmpty(mine)) {
    return (
      <>
        {hasDrafts ? (
          <BigButton icon="plus" label={words.another} onPress={complaintGo.file} />
        ) : (
          <EmptyState art="night" title={words.empty} text={words.emptyText} isSample={isSample}>
            <BigButton label={words.file} onPress={complaintGo.file} />
          </EmptyState>
        )}
        <CardLine />
      </>
    )
  }
  const asked = open.filter(({ asksAnswer }) => asksAnswer)
  return (
    <>
      {asked.map((row) => (
        <AskedCard key={row.id} row={row} />
      ))}
      <ComplaintRows rows={open.filter(({ asksAnswer }) => !asksAnswer)} now={now} />
      <MediationRows mediationRows={answersFirst(mediationRows)} />
      {over.length > 0 && (
        <View className="section-head">
          <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
            {words.overTitle}
          </View>
        </View>
      )}
      <ComplaintRows rows={over} now={null} />
      <BigButton icon="plus" label={words.another} onPress={complaintGo.file} />
      <CardLine />
    </>
  )
}
