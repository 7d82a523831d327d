import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { type Method, methods } from '../../src/contract/methods'
import { definitions } from '../../src/contract/schema/definitions.generated'

// A check is code, for which JSON Schema has no equivalent; everything else in our schemas can be expressed.
const describe = (schema: GenericSchema) => toJsonSchema(schema, { typeMode: 'input', ignoreActions: ['check'] })

/** The machine-readable contract, made from the same schemas that validate calls. */
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

/** The same as JSON. Made on first use and cached, because describing every schema is slow. */
export const contractText = (): string => (written ??= JSON.stringify(describeContract()))
