import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { type Method, methods } from '../../src/contract/methods'
import { definitions } from '../../src/contract/schema/definitions.generated'

// A check is code and has no JSON Schema; everything else in our schemas has.
const describe = (schema: GenericSchema) => toJsonSchema(schema, { typeMode: 'input', ignoreActions: ['check'] })

/** The contract for machines, made from the very schemas that parse. */
export const describeContract = () => ({
  methods: Object.fromEntries(
    (Object.keys(methods) as Method[]).map((method) => [
      method,
      {
        input: describe(definitions[method].input),
        output: describe(definitions[method].output),
        changes: methods[method].changes,
        roles: definitions[method].roles,
      },
    ]),
  ),
})

let written: string | undefined

/** The same as JSON, made when it is first asked for: to describe every schema takes long, and no call changes one. */
export const contractText = (): string => (written ??= JSON.stringify(describeContract()))
