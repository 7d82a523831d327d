/** Somebody of a list. `phoneEnd`: the last four digits, where somebody else of it has the same name. */
export interface OneOfList {
  name: string
  phoneEnd: string | null
}

/** What stands for each in a list, no two alike: the name, with `（手机尾号 1234）` or `（第 2 位）` where that is not enough. */
export const distinctLabels = (people: readonly OneOfList[]): string[] => {
  const labels = people.map(({ name, phoneEnd }) => (phoneEnd === null ? name : `${name}（手机尾号 ${phoneEnd}）`))
  return labels.map((label, index) => {
    if (labels.indexOf(label) === labels.lastIndexOf(label)) return label
    return `${label}（第 ${labels.slice(0, index + 1).filter((one) => one === label).length} 位）`
  })
}
