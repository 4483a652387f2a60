/** Makes `dist/`: what an installed preadmit, the Action and the pre-commit hook run, with nothing to install. */
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, transform, type Metafile, type Plugin } from 'esbuild'
import { root } from './root.ts'

const target = 'node20.19'

export interface Bundle {
  /** The files of `dist/` by their path in it. Their bytes depend on nothing but the sources and the lock file. */
  readonly files: ReadonlyMap<string, string>
  /** The packages that are loaded at every start; the others wait until they are needed. */
  readonly atStart: readonly string[]
}

/**
 * Bundles the command and the Action, in memory. esbuild splits ES modules only, and Node starts CommonJS sooner, by as
 * much as half of what our own code takes: so each part is made CommonJS when the splitting is done.
 */
export async function bundle(): Promise<Bundle> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { preadmit: 'src/cli.ts', action: 'src/action.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target,
    // yaml's build for browsers and glob's raw one are the same code as plain ES modules: only what is used is bundled.
    alias: { yaml: './node_modules/yaml/browser/index.js', glob: 'glob/raw' },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    define: { bundledVersion: JSON.stringify(version) },
    plugins: [noCompiler]
  })
  const names = chunkNames(metafile)
  const files = new Map<string, string>()
  for (const output of outputFiles) {
    const file = output.path.slice(join(root, 'dist').length + 1).replaceAll('\\', '/')
    let text = output.text
    for (const [from, to] of names) text = text.replaceAll(from, to)
    files.set(renamed(file, names), await commonJs(text, !file.includes('/')))
  }
  files.set('LICENSES.md', licenses(metafile))
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), atStart: packagesAtStart(metafile) }
}

/** The same module as CommonJS. */
async function commonJs(text: string, isEntry: boolean): Promise<string> {
  const [shebang = ''] = /^#!.*\n/.exec(text) ?? []
  const body = text.slice(shebang.length)
  const { code, warnings } = await transform(isEntry ? waiting(body) : body, {
    format: 'cjs',
    platform: 'node',
    target,
    charset: 'utf8',
    define: { 'import.meta.dirname': '__dirname' },
    // A third less to compile at each start. Names stay: they are what a fault's stack says.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    supported: { 'dynamic-import': false }
  })
  if (warnings.length > 0) throw new Error(warnings.map(warning => warning.text).join('\n'))
  return `${shebang}"use strict";\n${code}`
}

/** Entries wait at their top level, which CommonJS cannot: all but their imports becomes a function that can. */
function waiting(body: string): string {
  const imports = /^import\s[^;]*;\n/gm
  return `${(body.match(imports) ?? []).join('')}(async () => {\n${body.replace(imports, '')}})();\n`
}

/** cosmiconfig would import TypeScript for configuration written in it. Ours is never code. */
const noCompiler: Plugin = {
  name: 'no-compiler',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^typescript$/ }, ({ path }) => ({ path, namespace: 'absent' }))
    esbuild.onLoad({ filter: /.*/, namespace: 'absent' }, ({ path }) =>
      ({ contents: `throw new Error(${JSON.stringify(`${path} is not part of preadmit`)})` }))
  }
}

/**
 * esbuild ends the names of chunks in a hash, so that any change would rename them. Ours are named after the module
 * that is loaded on demand; or, where several are shared, after the one that builds on the others.
 */
function chunkNames(metafile: Metafile): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const chunks = Object.entries(metafile.outputs)
    .filter(([path]) => path.startsWith('dist/chunks/'))
    .map(([path, { entryPoint, inputs }]) => ({ path, of: entryPoint ?? top(Object.keys(inputs).sort()) ?? 'runtime' }))
  for (const { path, of } of chunks.sort((a, b) => (a.of < b.of ? -1 : 1))) {
    const plain = (packageOf(of) ?? of.replace(/^src\/|^.*:/, '').replace(/\.\w+$/, '')).replaceAll(/[^\w.]+/g, '-')
    let name = plain
    for (let i = 2; taken.has(name); i++) name = `${plain}-${i}`
    taken.add(name)
    names.set(basename(path), `${name}.cjs`)
  }
  return names

  function top(inputs: readonly string[]): string | undefined {
    const imported = new Set(inputs.flatMap(input => metafile.inputs[input]?.imports.map(({ path }) => path) ?? []))
    return inputs.find(input => !imported.has(input)) ?? inputs[0]
  }
}

function renamed(file: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(basename(file))
  return name === undefined ? file : `chunks/${name}`
}

/** The package that an input belongs to; undefined for our own. */
function packageOf(input: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]
}

/** The packages in the command's entry and in what it imports, not counting what it imports on demand. */
function packagesAtStart({ outputs }: Metafile): string[] {
  const reached = new Set(['dist/preadmit.cjs'])
  const packages = new Set<string>()
  for (const path of reached) {
    const output = outputs[path]
    if (output === undefined) continue
    for (const { kind, path: imported } of output.imports) if (kind === 'import-statement') reached.add(imported)
    for (const input of Object.keys(output.inputs)) packages.add(packageOf(input) ?? 'preadmit')
  }
  packages.delete('preadmit')
  return [...packages].sort()
}

/** The notices of all that is bundled. */
function licenses(metafile: Metafile): string {
  const folders = new Map<string, string>()
  for (const { inputs } of Object.values(metafile.outputs)) {
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
