import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root } from '../../scripts/bundle.mjs'

/** Large, and not needed by any test that a fault names. `dist/weapp` is, as a whole, a matter of other suites. */
const LEFT_OUT = /^(node_modules|\.git|\.build|\.data|coverage|cloudfunctions|bench|docs|dist\/weapp)$/
const ENV = {
  CI: 'true',
  LONG: '',
  TZ: 'Asia/Shanghai',
  NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
}

/** A file that fails before its first test (say, a compile error) has not noticed the fault. */
const outcomeOf = ({ passed, failed }) => {
  if (passed + failed === 0) return 'broken'
  return failed === 0 ? 'green' : 'red'
}

const run = async (folder, command, args, env) => {
  const child = spawn(command, args, { cwd: folder, env, stdio: 'ignore' })
  const [code] = await once(child, 'exit')
  return code
}

const runJest = async (folder, file, report) => {
  const args = ['--silent', '--maxWorkers=1', '--json', `--outputFile=${report}`, '--runTestsByPath', file]
  await run(folder, 'npx', ['--no-install', 'jest', ...args], { ...process.env, ...ENV })
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'))
  return outcomeOf({ passed, failed })
}

const runNode = async (folder, file, report) => {
  const reporter = join(folder, 'scripts/count-reporter.mjs')
  const args = ['--test', `--test-reporter=${reporter}`, `--test-reporter-destination=${report}`, file]
  await run(folder, process.execPath, args, { ...process.env, LONG: '', NODE_TEST_CONTEXT: undefined })
  return outcomeOf(JSON.parse(readFileSync(report, 'utf8')))
}

/**
 * A copy of the project in a temporary folder, with the same packages, in which files may be broken.
 * @returns `run` resolves with whether a test file is 'green', 'red', or 'broken' before its first test; `break` applies a
 *   fault and returns a function that takes it back
 */
export const copyProject = () => {
  const folder = mkdtempSync(join(tmpdir(), 'yijia-faults-'))
  cpSync(root, folder, { recursive: true, filter: (file) => !LEFT_OUT.test(relative(root, file)) })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))

  const fileOf = ({ file, text }) => {
    const path = join(folder, file)
    if (!statSync(path).isDirectory()) return path
    const found = readdirSync(path).filter((name) => readFileSync(join(path, name), 'utf8').includes(text))
    if (found.length !== 1) throw new Error(`${found.length} files in ${file} have: ${text}`)
    return join(path, found[0])
  }

  return {
    run: (file) => {
      const report = join(folder, 'faults-report.json')
      rmSync(report, { force: true })
      return file.endsWith('.mjs') ? runNode(folder, file, report) : runJest(folder, file, report)
    },
    break: (fault) => {
      const path = fileOf(fault)
      const whole = readFileSync(path, 'utf8')
      const { length } = whole.split(fault.text)
      if (length !== 2) throw new Error(`${fault.file} has this ${length - 1} times, change the fault: ${fault.text}`)
      writeFileSync(
        path,
        whole.replace(fault.text, () => fault.becomes),
      )
      return () => writeFileSync(path, whole)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
