/** Makes `dist/`: what an installed preadmit, the Action and the pre-commit hook run, with nothing to install. */
import { readFileSync, readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, posix, relative } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'
import { root } from './root.ts'

export interface Bundle {
  /** The files of `dist/` by their path in it. Their bytes depend on nothing but the sources and the lock file. */
  readonly files: ReadonlyMap<string, string>
  /** The packages that are loaded with the command; the others wait until they are needed. */
  readonly atStart: readonly string[]
}

/** One file of `dist/` and the module that it is made of. */
interface Part {
  readonly file: string
  readonly module: string
}

/**
 * Bundles the command and the Action, in memory. What is imported on demand becomes a file of its own, whole in itself:
 * what two of them share is in both. To open a file takes Node longer at each start than the copies take on the disk.
 * CommonJS, as Node starts it sooner than ES modules.
 */
export async function bundle(): Promise<Bundle> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const parts: Part[] = [
    { file: 'preadmit.cjs', module: join(root, 'src/cli.ts') },
    { file: 'action.cjs', module: join(root, 'src/action.ts') }
  ]
  const files = new Map<string, string>()
  const inputs = new Map<string, Metafile['outputs'][string]['inputs']>()
  // Parts are added while the list is gone through.
  for (const part of parts) {
    const { outputFiles, metafile } = await build({
      absWorkingDir: root,
      entryPoints: [part.module],
      bundle: true,
      write: false,
      metafile: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      supported: { 'dynamic-import': false },
      // yaml's build for browsers and glob's raw one are the same code as plain ES modules: what is not used stays out.
      alias: { yaml: './node_modules/yaml/browser/index.js', glob: 'glob/raw' },
      charset: 'ascii',
      legalComments: 'none',
      logLevel: 'silent',
      // A third less to compile at each start. Names stay: they are what a fault's stack says.
      minifyWhitespace: true,
      minifySyntax: true,
      lineLimit: 160,
      define: {
        'bundledVersion': JSON.stringify(version),
        'import.meta.dirname': '__dirname',
        'import.meta.filename': '__filename'
      },
      plugins: [noCompiler, onDemand(part, parts)]
    })
    files.set(part.file, outputFiles[0]?.text ?? '')
    inputs.set(part.file, Object.values(metafile.outputs)[0]?.inputs ?? {})
  }
  const packages = (of: Metafile['outputs'][string]['inputs']): string[] =>
    Object.keys(of).flatMap(one => packageOf(one) ?? [])
  const atStart = ['preadmit.cjs', 'chunks/main.cjs'].flatMap(file => packages(inputs.get(file) ?? {}))
  files.set('kubernetes.schema', readFileSync(join(root, 'src/kube/schema/kubernetes.schema'), 'utf8'))
  files.set('LICENSES.md', licenses([...inputs.values()]))
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), atStart: [...new Set(atStart)].sort() }
}

/** Makes a part of every module that `part` imports on demand, and leaves the import to it. */
function onDemand(part: Part, parts: Part[]): Plugin {
  return {
    name: 'on-demand',
    setup(esbuild) {
      esbuild.onResolve({ filter: /.*/ }, async ({ kind, path, importer, resolveDir }) => {
        if (kind !== 'dynamic-import' || isBuiltin(path)) return undefined
        const { path: module, errors } = await esbuild.resolve(path, { kind: 'import-statement', importer, resolveDir })
        if (errors.length > 0) return { errors }
        const file = `chunks/${chunkName(relative(root, module).replaceAll('\\', '/'))}.cjs`
        if (!parts.some(other => other.file === file)) parts.push({ file, module })
        return { path: `./${posix.relative(dirname(part.file), file)}`, external: true }
      })
    }
  }
}

/** `report-sarif` for `src/report/sarif.ts`, `glob` for that package. */
function chunkName(input: string): string {
  return (packageOf(input) ?? input.replace(/^src\//, '').replace(/\.\w+$/, '')).replaceAll(/[^\w.]+/g, '-')
}

/**
 * What cosmiconfig would load to run configuration written as code, and to read what our own reader reads. Ours is
 * never code, so all of that stays out. It loads `crypto` at once, to name a compiled file: that takes milliseconds.
 */
const noCompiler: Plugin = {
  name: 'no-compiler',
  setup(esbuild) {
    const filter = /^(?:typescript|import-fresh|js-yaml|parse-json)$/
    esbuild.onResolve({ filter }, ({ path }) => ({ path, namespace: 'absent' }))
    esbuild.onResolve({ filter: /^crypto$/ }, ({ path, importer }) =>
      packageOf(importer) === 'cosmiconfig' ? { path, namespace: 'unused' } : undefined)
    esbuild.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
    esbuild.onLoad({ filter: /.*/, namespace: 'absent' }, ({ path }) =>
      ({ contents: `throw new Error(${JSON.stringify(`${path} is not part of preadmit`)})` }))
  }
}

/** The package that an input belongs to; undefined for our own. */
function packageOf(input: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]
}

/** The notices of all that is bundled. */
function licenses(bundled: readonly Metafile['outputs'][string]['inputs'][]): string {
  const folders = new Map<string, string>()
  for (const inputs of bundled) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const name = packageOf(input)
      if (name === undefined || bytesInOutput === 0) continue
      folders.set(input.slice(0, input.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}`.length), name)
    }
  }
  const sections = [...folders].map(([folder, name]) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as
      { version: string; license: string }
    const files = readdirSync(join(root, folder)).filter(file => /^(licen[cs]e|notice)/i.test(file)).sort()
    if (files.length === 0) throw new Error(`${folder} has no licence text`)
    const texts = files.map(file => readFileSync(join(root, folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    return `## ${name} ${manifest.version}\n\n${manifest.license}\n\n\`\`\`text\n${texts.join('\n\n')}\n\`\`\`\n`
  })
  return `# Licences of the packages in this bundle\n\n${sections.sort().join('\n')}`
}
