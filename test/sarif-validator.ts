/** Judges SARIF with the tools of those who read it: the JSON schema, and Microsoft's multitool with GitHub's rules. */
import { execFile } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './root.ts'

const tools = join(root, 'test/tools/node_modules')
const multitool = join(tools, '@microsoft/sarif-multitool-linux')

/** One complaint. `ruleId` is the multitool's, or `schema`; `location` says where in the file. */
export interface SarifComplaint {
  readonly level: 'error' | 'warning' | 'note'
  readonly ruleId: string
  readonly message: string
  readonly location: string
}

/** Why the validators cannot run here; undefined when they can. A test gives it as the reason why it is skipped. */
export function missingValidator(): string | undefined {
  if (!existsSync(join(tools, 'ajv-formats'))) return 'not installed: npm ci --prefix test/tools'
  return existsSync(join(multitool, 'Sarif.Multitool')) ? undefined : 'the SARIF multitool is there for Linux only'
}

/** What the multitool says to files as ours, and why we leave it so. All else, and every error, is a fault. */
export const accepted: Readonly<Record<string, string>> = {
  SARIF2002: 'wants messages as patterns with arguments: GitHub shows message.text only',
  SARIF2003: 'wants the revision under version control: a report does not know it, GitHub gets it with the upload',
  SARIF2006: 'asks for every address over HTTP: the test has no network',
  SARIF2009: 'wants rule names such as CA1001: ours are pack/name everywhere',
  SARIF2010: 'wants snippets: lines may be those of a Secret, and whoever shows the results has the files',
  SARIF2011: 'wants more lines around the snippets',
  SARIF2012: 'wants an address for each rule: a policy of the cluster has none',
  SARIF2016: 'wants relative addresses: a file outside the working directory may have no other name'
}

/** All complaints about a SARIF file, errors first. */
export async function validateSarif(json: string): Promise<SarifComplaint[]> {
  const complaints = [...againstSchema(JSON.parse(json)), ...await byMultitool(json)]
  const levels = ['error', 'warning', 'note']
  return complaints.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
}

interface SchemaError {
  readonly instancePath: string
  readonly message?: string
}
type Validate = ((value: unknown) => boolean) & { readonly errors?: readonly SchemaError[] | null }

let validate: Validate | undefined

/** Complaints of the JSON schema alone: much faster, and much less. */
export function againstSchema(value: unknown): SarifComplaint[] {
  validate ??= compileSchema()
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) =>
    ({ level: 'error', ruleId: 'schema', message: message ?? '', location: instancePath }))
}

/** Loaded by hand: these packages are the tools' own, and may be absent. */
function compileSchema(): Validate {
  const require = createRequire(join(tools, 'from.js'))
  const { Ajv2020 } = require('ajv/dist/2020') as
    { Ajv2020: new (options: object) => { compile(schema: unknown): Validate } }
  const { default: addFormats } = require('ajv-formats') as { default: (ajv: object) => void }
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  addFormats(ajv)
  return ajv.compile(JSON.parse(readFileSync(join(multitool, 'sarif-2.1.0.json'), 'utf8')))
}

interface MultitoolLog {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules?: readonly { readonly messageStrings?: Readonly<Record<string, { readonly text: string }>> }[]
      }
    }
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level?: SarifComplaint['level']
      readonly message: { readonly id: string; readonly arguments: readonly string[] }
    }[]
  }[]
}

async function byMultitool(json: string): Promise<SarifComplaint[]> {
  const folder = mkdtempSync(join(tmpdir(), 'preadmit-sarif-'))
  try {
    const [input, output] = [join(folder, 'in.sarif'), join(folder, 'out.sarif')]
    writeFileSync(input, json)
    const program = join(multitool, 'Sarif.Multitool')
    // npm may have been told to run no install scripts.
    chmodSync(program, 0o755)
    const wanted = ['--rule-kind', 'Sarif;Gh', '--level', 'Error;Warning;Note']
    await promisify(execFile)(program, ['validate', input, '-o', output, '--log', 'ForceOverwrite', ...wanted], {
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
      maxBuffer: 2 ** 28
    })
    // The multitool exits with 0 whatever it finds.
    const log = JSON.parse(readFileSync(output, 'utf8')) as MultitoolLog
    const complaints = log.runs.flatMap(({ results, tool }) => results.map((result): SarifComplaint => {
      const words = result.message.arguments
      const pattern = tool.driver.rules?.[result.ruleIndex]?.messageStrings?.[result.message.id]?.text ?? '{0}'
      return {
        level: result.level ?? 'warning',
        ruleId: result.ruleId,
        message: pattern.replace(/\{(\d+)\}/g, (_, index: string) => words[Number(index)] ?? ''),
        location: words[0] ?? ''
      }
    }))
    // A file that it cannot read passes in silence, and one that it can read has always some note.
    const silent: SarifComplaint = { level: 'error', ruleId: 'multitool', message: 'could not read it', location: '' }
    return complaints.length === 0 ? [silent] : complaints
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
