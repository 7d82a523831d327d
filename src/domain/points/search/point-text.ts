/** Which of a point's fields a text comes from; `bring` and `who` are what a service needs and for whom it is. */
export type FieldKind = 'name' | 'kind' | 'highlight' | 'there' | 'address' | 'initials' | 'service' | 'bring' | 'who'

export interface Field {
  kind: FieldKind
  text: string
  /** The index of its service; -1 for the fields of the point itself. */
  service: number
  /** For `bring` the index of the thing. */
  thing: number
}

const OWN: readonly FieldKind[] = ['name', 'kind', 'highlight', 'there', 'address', 'initials']

/** The fields in a point's column `search`: lower case, a line a field, then a line a service, see the migration. */
export const fieldsOf = (search: string): Field[] =>
  search.split('\n').flatMap((line, index): Field[] => {
    const kind = OWN[index]
    if (kind) return [{ kind, text: line, service: -1, thing: -1 }]
    const service = index - OWN.length
    const parts = line.split('\t')
    return parts.map((text, part) => {
      if (part === 0) return { kind: 'service', text, service, thing: -1 }
      return part === parts.length - 1
        ? { kind: 'who', text, service, thing: -1 }
        : { kind: 'bring', text, service, thing: part - 1 }
    })
  })
