import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleFiles } from './files'
import { sampleGraph } from './ground/graph'

const folder = process.argv[2] ?? 'data/sample'
mkdirSync(folder, { recursive: true })

const files = sampleFiles()
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
writeFileSync(join(folder, 'district.walk'), sampleGraph(files['network.json'] ?? ''))
