/** kubeconform, the fastest peer: named by the environment, or built once below the folder for temporary files. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Program } from './measure.ts'

const version = 'v0.8.0'
const kubernetes = '1.36.0'

/** The program that judges one folder; or why there is none. */
export function kubeconform(corpora: string): ((folder: string) => Program) | string {
  const cache = join(tmpdir(), `preadmit-bench-kubeconform-${version}`)
  const command = process.env['KUBECONFORM'] ?? built(cache)
  if (!existsSync(command)) return command
  const schemas = process.env['KUBECONFORM_SCHEMAS'] ?? expanded(cache, corpora)
  if (!existsSync(schemas)) return schemas
  const names = '{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}'
  const location = join(schemas, names, '{{ .ResourceKind }}{{ .KindSuffix }}.json')
  const args = ['-strict', '-ignore-missing-schemas', '-kubernetes-version', kubernetes, '-schema-location', location]
  return folder => ({
    name: process.env['KUBECONFORM'] === undefined ? `kubeconform ${version}` : 'kubeconform',
    command,
    args: [...args, '-summary', folder],
    cwd: folder
  })
}

/** The path of the program; or why it could not be built. */
function built(cache: string): string {
  const command = join(cache, 'kubeconform')
  if (existsSync(command)) return command
  mkdirSync(cache, { recursive: true })
  const source = `github.com/yannh/kubeconform/cmd/kubeconform@${version}`
  const { status, error, stderr } = spawnSync('go', ['install', source], {
    encoding: 'utf8',
    env: { ...process.env, GOBIN: cache }
  })
  return status === 0 ? command : `go install ${source} failed: ${error?.message ?? stderr.trim()}`
}

/** The folder of the schemas; or why they could not be made. */
function expanded(cache: string, corpora: string): string {
  const folder = join(cache, 'schemas')
  if (existsSync(folder)) return folder
  const maker = join(corpora, '../tools/kubeconform-schemas.py')
  const openapi = join(corpora, 'k8s-openapi')
  const files = existsSync(openapi) ? readdirSync(openapi) : []
  const swagger = files.find(file => /^swagger-v2.*1\.36\.json$/.test(file))
  if (!existsSync(maker) || swagger === undefined) return 'its schemas cannot be made: set KUBECONFORM_SCHEMAS'
  const part = `${folder}.part`
  rmSync(part, { recursive: true, force: true })
  const { status, error, stderr } = spawnSync('python3', [maker, join(openapi, swagger), part], { encoding: 'utf8' })
  if (status !== 0) return `its schemas cannot be made: ${error?.message ?? stderr.trim()}`
  renameSync(part, folder)
  return folder
}
