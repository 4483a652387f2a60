/** Files, directories, patterns, links and standard input, in directories that each test makes. */
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { discover, isUnread, selector, stdinName, type Discovery } from '../../src/discover/discover.ts'
import { chartOf, templatesSkipped } from '../../src/discover/helm.ts'
import { decode } from '../../src/discover/text.ts'

const isRoot = process.getuid?.() === 0
const isWindows = process.platform === 'win32'

/** A directory with these files in it; a name that ends in `/` makes a directory. */
function directory(context: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'preadmit-discover-')))
  context.after(() => rmSync(root, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name.endsWith('/') ? name : dirname(name)), { recursive: true })
    if (!name.endsWith('/')) writeFileSync(join(root, name), content)
  }
  return root
}

async function* stream(...chunks: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* chunks
}

async function find(cwd: string, paths: readonly string[], more: object = {}): Promise<Discovery> {
  return discover(paths, { cwd, stdin: stream(), ...more })
}

function filesOf(discovery: Discovery): readonly string[] {
  return discovery.inputs.map(({ file }) => file)
}

/** Each input as `file: text`, or `file! why` for what is not read. */
function readings(discovery: Discovery): readonly string[] {
  return discovery.inputs.map(input => {
    const reading = input.read()
    return isUnread(reading) ? `${reading.file}! ${reading.message}` : `${reading.file}: ${reading.text}`
  })
}

test('a directory is walked: hidden files too, .git and node_modules not', async context => {
  const cwd = directory(context, {
    'a.yaml': '', 'b.yml': '', 'c.json': '', 'd.txt': '', 'e.YAML': '', '.hidden.yaml': '',
    '.github/workflows/f.yaml': '',
    '.git/g.yaml': '', 'node_modules/h.yaml': '', 'sub/node_modules/i.yaml': '', 'sub/.git/j.yaml': '', 'sub/k.yaml': ''
  })
  const expected = ['.github/workflows/f.yaml', '.hidden.yaml', 'a.yaml', 'b.yml', 'c.json', 'sub/k.yaml']
  assert.deepEqual(filesOf(await find(cwd, ['.'])), expected)
  assert.deepEqual(filesOf(await find(cwd, ['./'])), expected)
  assert.deepEqual(filesOf(await find(cwd, [cwd])), expected)
  assert.deepEqual(filesOf(await find(cwd, ['node_modules', '.git'])), ['.git/g.yaml', 'node_modules/h.yaml'])
})

test('the order is that of code units, whatever the arguments', async context => {
  const cwd = directory(context, {
    'a/x.yaml': '', 'a-b.yaml': '', 'a.yaml': '', 'B.yaml': '', 'é.yaml': '', '\u{1f600}.yaml': ''
  })
  const expected = ['B.yaml', 'a-b.yaml', 'a.yaml', 'a/x.yaml', 'é.yaml', '\u{1f600}.yaml']
  assert.deepEqual(filesOf(await find(cwd, ['.'])), expected)
  assert.deepEqual(filesOf(await find(cwd, ['é.yaml', 'a', '.', './a/../a-b.yaml'])), expected)
})

test('a file is there once, and named if it was named once', async context => {
  const cwd = directory(context, { 'a.yaml': 'A', 'sub/b.yaml': 'B' })
  const discovery = await find(cwd, ['.', 'a.yaml', './a.yaml', join(cwd, 'a.yaml'), 'sub', '**/*.yaml'])
  assert.deepEqual(readings(discovery), ['a.yaml: A', 'sub/b.yaml: B'])
  assert.deepEqual(discovery.inputs.map(({ named }) => named), [true, false])
})

test('files outside of the working directory', async context => {
  const root = directory(context, { 'work/': '', 'other/a.yaml': 'A' })
  const cwd = join(root, 'work')
  assert.deepEqual(readings(await find(cwd, ['../other'])), ['../other/a.yaml: A'])
  assert.deepEqual(readings(await find(cwd, [join(root, 'other/a.yaml')])), ['../other/a.yaml: A'])
})

test('a working directory and arguments that are reached through a link', { skip: isWindows }, async context => {
  const root = directory(context, { 'real/a.yaml': 'A', 'real/sub/b.yaml': 'B' })
  symlinkSync('real', join(root, 'link'))
  assert.deepEqual(readings(await find(join(root, 'link'), ['.'])), ['a.yaml: A', 'sub/b.yaml: B'])
  assert.deepEqual(readings(await find(join(root, 'real'), [join(root, 'link/sub')])), ['sub/b.yaml: B'])
})

test('a named file is read whatever its name is', async context => {
  const cwd = directory(context, { 'notes.txt': 'N', '-x.yaml': 'X' })
  assert.deepEqual(readings(await find(cwd, ['notes.txt', '-x.yaml'])), ['-x.yaml: X', 'notes.txt: N'])
})

test('weird names', { skip: isWindows }, async context => {
  const names = [
    ' .yaml', '$(x).yaml', '%0A.yaml', "'quoted'.yaml", '*.yaml', '[a].yaml', 'a\nb.yaml', 'x{1,2}.yaml', 'ü ü.yaml'
  ]
  const cwd = directory(context, Object.fromEntries(names.map(name => [name, name])))
  assert.deepEqual(readings(await find(cwd, ['.'])), names.map(name => `${name}: ${name}`))
  for (const name of names) assert.deepEqual(readings(await find(cwd, [name])), [`${name}: ${name}`])
})

test('patterns', async context => {
  const cwd = directory(context, {
    'k/a.yaml': '', 'k/.dot/b.yaml': '', 'k/c.txt': '', 'k/README': '', 'k/deep/er/d.yml': '', 'k/e.yaml.tpl': '',
    'k/node_modules/f.yaml': '', 'empty/': ''
  })
  assert.deepEqual(filesOf(await find(cwd, ['k/**/*.yaml'])), ['k/.dot/b.yaml', 'k/a.yaml'])
  assert.deepEqual(filesOf(await find(cwd, ['k/**'])), ['k/.dot/b.yaml', 'k/a.yaml', 'k/deep/er/d.yml'])
  assert.deepEqual(filesOf(await find(cwd, ['k/*'])), ['k/.dot/b.yaml', 'k/a.yaml', 'k/deep/er/d.yml'])
  assert.deepEqual(filesOf(await find(cwd, ['k/*.tpl'])), ['k/e.yaml.tpl'])
  assert.deepEqual(filesOf(await find(cwd, ['k/{a,z}.y?ml'])), ['k/a.yaml'])
  assert.deepEqual(filesOf(await find(cwd, ['k/node_modules/*.yaml'])), ['k/node_modules/f.yaml'])
  assert.deepEqual((await find(cwd, ['k/**/*.yaml'])).inputs.map(({ named }) => named), [false, false])
})

test('what matches nothing is wrong usage, and the rest is found', async context => {
  const cwd = directory(context, { 'a.yaml': '', 'k/c.txt': '' })
  const discovery = await find(cwd, ['a.yaml', 'b.yaml', 'a.yaml/c', 'k/*', 'x/**/*.yaml', ''])
  assert.deepEqual(filesOf(discovery), ['a.yaml'])
  assert.deepEqual(discovery.errors, [
    'b.yaml: no such file or directory',
    'a.yaml/c: no such file or directory',
    'k/*: no such file, and the pattern matches nothing to lint',
    'x/**/*.yaml: no such file, and the pattern matches nothing to lint',
    "'': an empty path"
  ])
})

test('a directory without manifests is said', async context => {
  const cwd = directory(context, { 'a/b.yaml': '', 'a/c/d.txt': '', 'a/e/f.yaml': '' })
  const nothing = 'no .yaml, .yml or .json file in this directory'
  assert.deepEqual((await find(cwd, ['a/c', 'a/e', 'a'])).notes, [`a/c: ${nothing}`])
  assert.deepEqual((await find(join(cwd, 'a/c'), ['.'])).notes, [`.: ${nothing}`])
})

test('links: followed inside, loops end, each file once and under its own path', { skip: isWindows }, async context => {
  const cwd = directory(context, { 'z/a.yaml': 'A', 'z/sub/b.yaml': 'B' })
  symlinkSync('z', join(cwd, 'a-link'))
  symlinkSync('..', join(cwd, 'z/up'))
  symlinkSync('.', join(cwd, 'z/self'))
  symlinkSync('z/a.yaml', join(cwd, 'a-file.yaml'))
  assert.deepEqual(readings(await find(cwd, ['.'])), ['z/a.yaml: A', 'z/sub/b.yaml: B'])
  assert.deepEqual(readings(await find(cwd, ['a-link', '.'])), ['z/a.yaml: A', 'z/sub/b.yaml: B'])
  assert.deepEqual(readings(await find(cwd, ['a-file.yaml'])), ['a-file.yaml: A'])
  const outside = await find(join(cwd, 'z/sub'), ['../../a-link', '.'])
  assert.deepEqual(filesOf(outside), ['../../a-link/a.yaml', '../../a-link/up', 'b.yaml'])
})

test('links as a mounted ConfigMap has them', { skip: isWindows }, async context => {
  const cwd = directory(context, { '..2026/a.yaml': 'A' })
  symlinkSync('..2026', join(cwd, '..data'))
  symlinkSync('..data/a.yaml', join(cwd, 'a.yaml'))
  assert.deepEqual(readings(await find(cwd, ['.'])), ['..2026/a.yaml: A'])
})

test('two links to one place: the first in order', { skip: isWindows }, async context => {
  const root = directory(context, { 'work/in/': '', 'work/shared/x.yaml': 'X' })
  for (const name of ['m', 'c', 't']) symlinkSync('../shared', join(root, 'work/in', name))
  assert.deepEqual(readings(await find(join(root, 'work'), ['in'])), ['in/c/x.yaml: X'])
})

test('links that lead out are not followed, unless named', { skip: isWindows }, async context => {
  const root = directory(context, { 'work/a.yaml': 'A', 'secret/s.yaml': 'S', 'secret/t.txt': 'T' })
  const cwd = join(root, 'work')
  symlinkSync('../secret', join(cwd, 'dir'))
  symlinkSync('../secret/s.yaml', join(cwd, 'file.yaml'))
  symlinkSync('../secret/t.txt', join(cwd, 'other.txt'))
  symlinkSync('/', join(cwd, 'root'))
  const out = 'a symbolic link that leads out of the working directory; name it to have it read'
  const discovery = await find(cwd, ['.'])
  assert.deepEqual(readings(discovery), ['a.yaml: A', `dir! ${out}`, `file.yaml! ${out}`, `root! ${out}`])
  const severities = discovery.inputs.map(input => Object(input.read()).severity)
  assert.deepEqual(severities, [undefined, 'note', 'note', 'note'])
  assert.deepEqual(readings(await find(cwd, ['file.yaml', 'dir'])), ['dir/s.yaml: S'])
  assert.deepEqual(readings(await find(cwd, ['dir'])), ['dir/s.yaml: S'])
  assert.deepEqual(readings(await find(cwd, ['f*.yaml', 'd*'])), [`dir! ${out}`, `file.yaml! ${out}`])
})

test('dangling links and links to themselves', { skip: isWindows }, async context => {
  const cwd = directory(context, { 'a.yaml': 'A' })
  symlinkSync('nowhere', join(cwd, 'b.yaml'))
  symlinkSync('nowhere', join(cwd, 'c'))
  symlinkSync('d.yaml', join(cwd, 'd.yaml'))
  const discovery = await find(cwd, ['.'])
  assert.deepEqual(readings(discovery), [
    'a.yaml: A',
    'b.yaml! a symbolic link to nothing',
    'd.yaml! a symbolic link that leads to itself'
  ])
  assert.deepEqual((await find(cwd, ['b.yaml'])).errors, ['b.yaml: a symbolic link to nothing'])
  assert.deepEqual(readings(await find(cwd, ['d.yaml'])), ['d.yaml! a symbolic link that leads to itself'])
})

test('a directory may be called like a file', async context => {
  const cwd = directory(context, { 'x.yaml/a.yaml': 'A', 'y.yaml/': '' })
  assert.deepEqual(readings(await find(cwd, ['.'])), ['x.yaml/a.yaml: A'])
})

test('a file that vanishes, or becomes something else, after it was found', async context => {
  const cwd = directory(context, { 'a.yaml': 'A', 'b.yaml': 'B', 'c.yaml': 'C' })
  const discovery = await find(cwd, ['.'])
  unlinkSync(join(cwd, 'a.yaml'))
  unlinkSync(join(cwd, 'b.yaml'))
  mkdirSync(join(cwd, 'b.yaml'))
  assert.deepEqual(readings(discovery), ['a.yaml! not there any more', 'b.yaml! a directory, not a file', 'c.yaml: C'])
})

test('special files are never opened from a walk', { skip: isWindows }, async context => {
  const cwd = directory(context, { 'a.yaml': 'A', 'later.yaml': 'L' })
  execFileSync('mkfifo', [join(cwd, 'fifo.yaml'), join(cwd, 'fifo')])
  symlinkSync('fifo', join(cwd, 'link.yaml'))
  const server = createServer().listen(join(cwd, 'socket.yaml'))
  await new Promise(resolve => server.once('listening', resolve))
  context.after(() => server.close())
  const discovery = await find(cwd, ['.'])
  unlinkSync(join(cwd, 'later.yaml'))
  execFileSync('mkfifo', [join(cwd, 'later.yaml')])
  assert.deepEqual(readings(discovery), [
    'a.yaml: A',
    'fifo.yaml! a FIFO, not a file',
    'later.yaml! a FIFO, not a file',
    'link.yaml! a FIFO, not a file',
    'socket.yaml! a socket, not a file'
  ])
  const [socket] = readings(await find(cwd, ['socket.yaml']))
  assert.equal(socket, 'socket.yaml! a socket or a device that cannot be read')
})

test('a named FIFO is read, as in preadmit <(helm template …)', { skip: isWindows }, async context => {
  const cwd = directory(context, {})
  execFileSync('mkfifo', [join(cwd, 'fifo')])
  const text = 'kind: Pod\n'.repeat(20_000)
  const discovery = await find(cwd, ['fifo'])
  spawn('sh', ['-c', `yes 'kind: Pod' | head -n 20000 > fifo`], { cwd, stdio: 'ignore' })
  assert.deepEqual(readings(discovery), [`fifo: ${text}`])
  assert.deepEqual(readings(discovery), [`fifo: ${text}`], 'it is there for whoever reads it next')
})

test('an endless device ends at the limit', { skip: isWindows }, async () => {
  const [message] = readings(await find('/', ['/dev/zero'], { maxBytes: 200_000 }))
  assert.equal(message, 'dev/zero! larger than 200000 bytes, the most that is read of one file')
})

test('what may not be read or listed', { skip: isRoot || isWindows }, async context => {
  const cwd = directory(context, { 'a.yaml': 'A', 'b.yaml': 'B', 'c/d.yaml': 'D' })
  chmodSync(join(cwd, 'a.yaml'), 0)
  chmodSync(join(cwd, 'c'), 0)
  context.after(() => chmodSync(join(cwd, 'c'), 0o700))
  assert.deepEqual(readings(await find(cwd, ['.'])), [
    'a.yaml! permission denied',
    'b.yaml: B',
    'c! the directory cannot be listed: permission denied'
  ])
})

test('a path that is too long for the system', { skip: isWindows }, async context => {
  const cwd = directory(context, {})
  const name = `${'x'.repeat(300)}.yaml`
  assert.deepEqual(readings(await find(cwd, [name])), [`${name}! its path is too long for the system`])
})

test('the limit on size', async context => {
  const cwd = directory(context, { 'a.yaml': 'x'.repeat(10), 'b.yaml': 'x'.repeat(11) })
  const limited = readings(await find(cwd, ['.', '-'], { maxBytes: 10, stdin: stream('x'.repeat(6), 'x'.repeat(5)) }))
  assert.deepEqual(limited, [
    '<stdin>! larger than 10 bytes, the most that is read of one file',
    `a.yaml: ${'x'.repeat(10)}`,
    'b.yaml! larger than 10 bytes, the most that is read of one file'
  ])
})

test('standard input: read once, and only when it is asked for', async context => {
  const cwd = directory(context, { 'a.yaml': 'A', 'sub/b.yaml': 'B' })
  const discovery = await find(cwd, ['-', 'a.yaml', '-'], { stdin: stream('sö', Buffer.from('me')) })
  assert.deepEqual(readings(discovery), [`${stdinName}: söme`, 'a.yaml: A'])
  assert.equal(discovery.inputs[0]?.named, true)
  const untouched = stream('x')
  await find(cwd, ['.'], { stdin: untouched })
  assert.deepEqual(await untouched.next(), { done: false, value: 'x' })
})

test('standard input takes the place of the file whose name it bears', async context => {
  const cwd = directory(context, { 'a.yaml': 'old', 'sub/b.yaml': 'B' })
  const stdin = () => ({ stdin: stream('new'), stdinFilename: './sub/../a.yaml' })
  assert.deepEqual(readings(await find(cwd, ['-'], stdin())), ['a.yaml: new'])
  assert.deepEqual(readings(await find(cwd, ['.', '-'], stdin())), ['a.yaml: new', 'sub/b.yaml: B'])
})

test('standard input that breaks off, and characters cut in two by its chunks', async context => {
  const cwd = directory(context, {})
  async function* broken(): AsyncGenerator<string> {
    yield 'a'
    throw new Error('gone')
  }
  assert.deepEqual(readings(await find(cwd, ['-'], { stdin: broken() })), ['<stdin>! cannot be read: gone'])
  const bytes = Buffer.from('ü')
  const stdin = stream(bytes.subarray(0, 1), bytes.subarray(1))
  assert.deepEqual(readings(await find(cwd, ['-'], { stdin })), ['<stdin>: ü'])
})

test('decoding', () => {
  const text = '\ufeffkind: Püd\u{1f600}\n'
  const little = Buffer.from(text, 'utf16le')
  assert.equal(decode(little), text)
  assert.equal(decode(Buffer.from(little).swap16()), text)
  assert.equal(decode(Buffer.from(text)), text)
  assert.equal(decode(Buffer.from([0x61, 0xff, 0x62])), 'a\ufffdb')
  assert.equal(decode(Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x62])), '\ufeffa\ufffd')
  assert.equal(decode(Buffer.alloc(0)), '')
})

test('a text is read when it is asked for, anew each time', async context => {
  const cwd = directory(context, { 'a.yaml': 'A' })
  const { inputs } = await find(cwd, ['.'])
  writeFileSync(join(cwd, 'a.yaml'), 'changed')
  assert.deepEqual(inputs[0]?.read(), { file: 'a.yaml', text: 'changed' })
  const descriptors = '/proc/self/fd'
  if (process.platform !== 'linux') return
  const before = readdirSync(descriptors).length
  for (let i = 0; i < 20; i++) inputs[0]?.read()
  assert.equal(readdirSync(descriptors).length, before)
})

test('--only', () => {
  const chosen = selector(['./k8s', 'a.yaml', '../up/'], '/work')
  const all = ['a.yaml', 'k8s/b.yaml', 'k8s-2/b.yaml', 'b.yaml', '../up/c.yaml', '../upper/c.yaml']
  assert.deepEqual(all.filter(chosen), ['a.yaml', 'k8s/b.yaml', '../up/c.yaml'])
  assert.deepEqual(all.filter(selector([], '/work')), all)
})

test('templates of Helm charts', async context => {
  const cwd = directory(context, {
    'my chart/Chart.yaml': '', 'my chart/templates/a.yaml': '{{ x }}', 'my chart/templates/plain.yaml': 'kind: Pod',
    'my chart/templates/tests/b.yaml': '{{ x }}', 'my chart/charts/sub/Chart.yaml': '',
    'my chart/charts/sub/templates/c.yaml': '{{ x }}', 'templates/d.yaml': '{{ x }}', 'my chart/crds/e.yaml': '{{ x }}'
  })
  const { inputs } = await find(cwd, ['.'])
  const charts = inputs.map(input => {
    const reading = input.read()
    return isUnread(reading) ? reading.message : chartOf(input, reading.text, cwd)
  })
  assert.deepEqual(Object.fromEntries(inputs.map(({ file }, index) => [file, charts[index]])), {
    'my chart/Chart.yaml': null,
    'my chart/charts/sub/Chart.yaml': null,
    'my chart/charts/sub/templates/c.yaml': 'my chart/charts/sub',
    'my chart/crds/e.yaml': null,
    'my chart/templates/a.yaml': 'my chart',
    'my chart/templates/plain.yaml': null,
    'my chart/templates/tests/b.yaml': 'my chart',
    'templates/d.yaml': null
  })
  assert.equal(
    templatesSkipped('my chart', 2),
    "my chart: 2 Helm templates skipped; lint what Helm renders: preadmit --helm './my chart'"
  )
  assert.equal(templatesSkipped('.', 1), '.: 1 Helm template skipped; lint what Helm renders: preadmit --helm .')
})
