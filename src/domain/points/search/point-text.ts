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

const listIn = (line: string | undefined): unknown[] => JSON.parse(line ?? '[]') as unknown[]
const field = (kind: FieldKind, text: unknown, service: number, thing = -1): Field[] =>
  typeof text === 'string' ? [{ kind, text, service, thing }] : []

/** The fields in a point's column `search`, a line a field and three lists of its services; see the migration. */
export const fieldsOf = (search: string): Field[] => {
  const lines = search.split('\n')
  const [names, brings, whos] = lines.slice(-3).map(listIn) // behind a name with a line break, too
  return [
    ...OWN.flatMap((kind, index) => field(kind, lines[index], -1)),
    ...(names ?? []).flatMap((name, index) => field('service', name, index)),
    ...(brings ?? []).flatMap((things, index) =>
      Array.isArray(things) ? things.flatMap((thing, at) => field('bring', thing, index, at)) : [],
    ),
    ...(whos ?? []).flatMap((who, index) => field('who', who, index)),
  ]
}
