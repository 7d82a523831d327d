/** A person in a list. `phoneEnd`: the last four digits, given when another person in it has the same name. */
export interface OneOfList {
  name: string
  phoneEnd: string | null
}

/**
 * A distinct label for each person in a list: the name, with `（手机尾号 1234）` or `（第 2 位）` where the name is not unique.
 */
export const distinctLabels = (people: readonly OneOfList[]): string[] => {
  const labels = people.map(({ name, phoneEnd }) => (phoneEnd === null ? name : `${name}（手机尾号 ${phoneEnd}）`))
  return labels.map((label, index) => {
    if (labels.indexOf(label) === labels.lastIndexOf(label)) return label
    return `${label}（第 ${labels.slice(0, index + 1).filter((one) => one === label).length} 位）`
  })
}
