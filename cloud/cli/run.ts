import { makeCommandLine, runCommandLine, UsageError } from './command-line'
import { registerBuildingsImport } from './commands/buildings-import'
import type { Register, Surroundings } from './commands/command'
import { registerInvite } from './commands/invite'
import { registerLists } from './commands/lists'
import { registerPointsExport } from './commands/points-export'
import { registerPointsImport } from './commands/points-import'
import { registerPointsMove } from './commands/points-move'
import { registerPosters } from './commands/posters'
import { registerUpkeep } from './commands/upkeep'
import { registerWalkBuild } from './commands/walk-build'
import { registerWalkTimes } from './commands/walk-times'
import type { Variables } from './database'
import { type Output, type Said, sentencesOf } from './output'
import { plainSentence } from './plain-error'

const commands: readonly Register[] = [
  registerWalkBuild,
  registerWalkTimes,
  registerPointsImport,
  registerPointsExport,
  registerPointsMove,
  registerLists,
  registerBuildingsImport,
  registerInvite,
  registerPosters,
  registerUpkeep,
]

/** 0: success. 1: failure, with messages. 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2

const fail = (error: unknown, isJson: boolean, variables: Variables, { out, note }: Output): ExitCode => {
  const isWrongUse = error instanceof UsageError
  const help = isWrongUse ? `yijia ${error.command}${error.command && ' '}--help` : ''
  const plain = plainSentence(error, variables)
  const sentences = (plain === null ? sentencesOf(error) : [plain]).map((sentence) =>
    isWrongUse ? `${sentence}。用法见 ${help}` : sentence,
  )
  sentences.forEach(note)
  if (isJson) out(JSON.stringify({ errors: sentences }))
  return isWrongUse ? 2 : 1
}

/** Runs the operator's command once. @param args the arguments after `yijia` */
export const run = async (
  args: readonly string[],
  surroundings: Omit<Surroundings, 'note'>,
  output: Output,
): Promise<ExitCode> => {
  const isJson = args.includes('--json')
  const cli = makeCommandLine()
  for (const register of commands) register(cli, { ...surroundings, note: isJson ? () => {} : output.note })
  try {
    const said = (await runCommandLine(cli, args)) as Said | undefined
    if (!said) return 0
    if (isJson) output.out(JSON.stringify(said.json))
    else said.text.forEach(output.out)
    return said.isFailure ? 1 : 0
  } catch (error) {
    return fail(error, isJson, surroundings.variables, output)
  }
}
