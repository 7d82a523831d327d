import { View } from '@tarojs/components'
import { isHeldNow } from '../../../domain/complaints/held-now'
import { stateWords } from '../../../domain/complaints/words.zh'
import { spokenDate } from '../../../domain/spoken.zh'
import type { CaseRow } from './my-trouble-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { categoryIcon } from '../parts/category-icon'
import { promiseLine, standsBeside } from '../parts/promise-line'
import { caseTitle, joined } from '../parts/spoken.zh'
import { troubleGo } from '../parts/trouble-go'
import { words } from './words.zh'

/** Settled, as the community says: the one question, before everything else. */
export const AskedCard = ({ row }: { row: CaseRow }) => (
  <Card kind="lit">
    <View className="t-title">{words.asksTitle}</View>
    <View className="t-strong">{caseTitle(row)}</View>
    <View>{words.asksText}</View>
    <BigButton kind="line" label={words.say} onPress={() => troubleGo.ofCase(row.id)} />
  </Card>
)

const stateOf = (row: CaseRow, now: string | null): string => {
  if (row.isMerged) return words.merged
  if (isHeldNow(row)) return words.held
  return now === null ? stateWords[row.state] : standsBeside(row, now)
}

const noteOf = (row: CaseRow, now: string | null): string =>
  joined([
    row.relation === 'joined' ? words.joined : '',
    stateOf(row, now),
    now === null ? spokenDate(row.filedAt) : promiseLine(row, now),
  ])

/** Cases in rows. @param now null of what is over: then the day that it was told says which it was */
export function CaseRows({ rows, now }: { rows: readonly CaseRow[]; now: string | null }) {
  if (rows.length === 0) return null
  return (
    <View className="mi">
      <Card kind="list">
        {rows.map((row) => (
          <LineItem
            key={row.id}
            isBoxed
            icon={categoryIcon[row.category]}
            title={caseTitle(row)}
            note={noteOf(row, now)}
            onPress={() => troubleGo.ofCase(row.id)}
          />
        ))}
      </Card>
    </View>
  )
}
