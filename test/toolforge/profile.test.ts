/** The profile of tool accounts: what it fills in, what it refuses and in which words, and what it cannot know. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { admit } from '../../src/admission/chain.ts'
import { judge } from '../../src/admission/verdict.ts'
import type { Judgement } from '../../src/admission/verdict.ts'
import { toolIn } from '../../src/cluster/toolforge/account.ts'
import { profilePlugin } from '../../src/cluster/toolforge/profile/plugin.ts'
import type { Json, JsonObject, Path } from '../../src/kube/json.ts'
import { builtIn } from '../../src/kube/resources.ts'
import { nodeOf } from '../decoded.ts'

const ours = 52503

interface Judged extends Judgement {
  readonly mutations: readonly { readonly op: string; readonly path: Path; readonly value?: Json }[]
  /** Rule and path of every violation of a refusal. */
  readonly refused: readonly string[]
  readonly advised: readonly string[]
}

function judged(object: JsonObject, uid: number | undefined, kubernetes: '1.32' | '1.35' = '1.32'): Judged {
  const type = builtIn(String(object['apiVersion']), String(object['kind']))
  assert.ok(type)
  const { name, mutate, validate } = profilePlugin({ uid, isTool: namespace => toolIn(namespace) !== undefined })
  const namespaceLabels = (): Record<string, string> => ({})
  const candidate = { node: nodeOf(object), name: 'x', type, namespace: 'tool-mytool', namespaceLabels }
  const { outcomes, mutations } = admit(candidate, {
    name: 'toolforge',
    kubernetes,
    usernameIn: () => 'mytool',
    defaultNamespace: 'tool-mytool',
    namespaceLabels: () => ({}),
    plugins: [
      { name, mutate },
      { name, mutate },
      { name, validate }
    ]
  })
  const violations = (kind: 'deny' | 'advise'): string[] =>
    outcomes
      .filter(({ by }) => by === name)
      .flatMap(({ answer }) =>
        answer.kind === kind ? answer.violations.map(({ rule, path }) => `${rule} ${path.join('.')}`) : []
      )
  return {
    ...judge(outcomes.filter(({ by }) => by === name)),
    mutations: mutations.map(({ patch }) => patch),
    refused: violations('deny'),
    advised: violations('advise')
  }
}

const image = 'docker-registry.svc.toolforge.org/toolforge-python313-sssd-web:latest'

function pod(spec: JsonObject, ...contexts: (JsonObject | undefined)[]): JsonObject {
  const containers = (contexts.length === 0 ? [undefined] : contexts).map((securityContext, index) => ({
    name: `c${index}`,
    image,
    ...(securityContext ? { securityContext } : {})
  }))
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' }, spec: { containers, ...spec } }
}

function deployment(spec: JsonObject, kind = 'Deployment'): JsonObject {
  const template = { spec: specOf(pod(spec)) }
  return { apiVersion: 'apps/v1', kind, metadata: { name: 'x' }, spec: { selector: {}, template } }
}

function specOf({ spec }: JsonObject): Json {
  return spec ?? {}
}

const full = { allowPrivilegeEscalation: false, privileged: false, capabilities: { drop: ['ALL'] } }

/** Where Kyverno says that the first fault is. */
function placeOf({ responses }: Judgement): string | undefined {
  return / failed at path (\S+)'/.exec(responses[0]?.message ?? '')?.[1]
}

test('what a Pod leaves out is filled in', () => {
  const { verdict, mutations } = judged(pod({}), ours)
  assert.equal(verdict, 'admitted')
  assert.deepEqual(mutations, [
    { op: 'add', path: ['spec', 'securityContext', 'runAsNonRoot'], value: true },
    ...['runAsUser', 'runAsGroup', 'fsGroup'].map(field =>
      ({ op: 'add', path: ['spec', 'securityContext', field], value: ours })),
    { op: 'add', path: ['spec', 'securityContext', 'seccompProfile'], value: { type: 'RuntimeDefault' } },
    { op: 'add', path: ['spec', 'containers', 0, 'securityContext'], value: full }
  ])
})

test('what a Pod says right stays, and the rest is filled in around it', () => {
  const spec = { securityContext: { runAsUser: ours, fsGroup: ours, runAsGroup: ours } }
  const context = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } }
  const { verdict, mutations } = judged(pod(spec, context), ours)
  assert.equal(verdict, 'admitted')
  assert.deepEqual(mutations, [
    { op: 'add', path: ['spec', 'securityContext', 'runAsNonRoot'], value: true },
    { op: 'add', path: ['spec', 'securityContext', 'seccompProfile'], value: { type: 'RuntimeDefault' } },
    { op: 'add', path: ['spec', 'containers', 0, 'securityContext', 'privileged'], value: false }
  ])
})

test('without the uid the rest is filled in, and the Pod is admitted all the same', () => {
  const { verdict, mutations } = judged(pod({}), undefined)
  assert.equal(verdict, 'admitted')
  assert.deepEqual(mutations.slice(0, 2), [
    { op: 'add', path: ['spec', 'securityContext', 'runAsNonRoot'], value: true },
    { op: 'add', path: ['spec', 'securityContext', 'seccompProfile'], value: { type: 'RuntimeDefault' } }
  ])
})

test("a refusal has Kyverno's words, folded as the version at Toolforge folds them", () => {
  const { responses, refused } = judged(pod({ securityContext: { runAsNonRoot: false } }), ours)
  assert.equal(
    responses[0]?.message,
    'admission webhook "validate.kyverno.svc-fail" denied the request: \n' +
      '\n' +
      'resource Pod/tool-mytool/x was blocked due to the following policies \n' +
      '\n' +
      'toolforge-kyverno-pod-policy:\n' +
      "  toolforge-validate-pod-policy: 'validation error: pod security configuration must\n" +
      '    be correct. rule toolforge-validate-pod-policy failed at path /spec/securityContext/runAsNonRoot/\'\n'
  )
  assert.equal(responses[0]?.code, 400)
  assert.deepEqual(refused, ['toolforge/possible-root-user spec.securityContext.runAsNonRoot'])
})

test('every fault is found, each at its own field; the text names one of them', () => {
  const spec = {
    hostPID: true,
    hostIPC: true,
    volumes: [{ name: 'v', nfs: {} }],
    securityContext: {
      runAsUser: 0,
      fsGroup: 1,
      supplementalGroups: [1, 0, 65536],
      seccompProfile: { type: 'Unconfined' }
    }
  }
  const context = { ...full, runAsGroup: 7, capabilities: { drop: ['ALL', 'NET_RAW'], add: ['CHOWN'] } }
  const answer = judged(pod(spec, context), ours)
  assert.equal(placeOf(answer), '/spec/hostIPC/')
  assert.deepEqual(answer.refused, [
    'toolforge/host-namespaces spec.hostIPC',
    'toolforge/host-namespaces spec.hostPID',
    'toolforge/forbidden-volume-type spec.volumes.0.nfs',
    'toolforge/forbidden-supplemental-group spec.securityContext.supplementalGroups.1',
    'toolforge/forbidden-supplemental-group spec.securityContext.supplementalGroups.2',
    'toolforge/other-fs-group spec.securityContext.fsGroup',
    'toolforge/other-uid spec.securityContext.runAsUser',
    'toolforge/other-seccomp-profile spec.securityContext.seccompProfile.type',
    'toolforge/other-gid spec.containers.0.securityContext.runAsGroup',
    'toolforge/undropped-capabilities spec.containers.0.securityContext.capabilities.add.0',
    'toolforge/undropped-capabilities spec.containers.0.securityContext.capabilities.drop.1'
  ])
})

test('a read-only root file system is allowed either way, and so are all SELinux options', () => {
  for (const readOnlyRootFilesystem of [true, false])
    for (const seLinuxOptions of [{ type: 'spc_t' }, { user: 'u', role: 'r', level: 's0' }]) {
      const spec = { securityContext: { seLinuxOptions } }
      const { verdict, advised, undecided } = judged(pod(spec, { readOnlyRootFilesystem, seLinuxOptions }), ours)
      assert.deepEqual({ verdict, advised, undecided }, { verdict: 'admitted', advised: [], undecided: [] })
    }
})

test('null, nothing and an empty list are absent', () => {
  const empty = { capabilities: null, privileged: null, allowPrivilegeEscalation: null }
  const spec = { securityContext: { runAsUser: null, supplementalGroups: [], seccompProfile: null }, volumes: [] }
  assert.equal(judged(pod(spec, empty), ours).verdict, 'admitted')
})

test('without the uid only what compares with it is undecided, and 0 is never it', () => {
  const user = (runAsUser: number): JsonObject => pod({ securityContext: { runAsUser } })
  const open = judged(user(1000), undefined)
  assert.equal(open.verdict, 'unknown')
  assert.deepEqual(open.undecided.map(({ reason }) => reason), [
    "whether 1000 (runAsUser) is the tool's uid is not known here; --uid N settles it"
  ])
  const root = judged(user(0), undefined)
  assert.equal(root.verdict, 'rejected')
  assert.deepEqual(root.undecided, [])
  assert.equal(placeOf(root), '/spec/securityContext/runAsUser/')
})

test('without the uid two different numbers cannot both be it', () => {
  const { verdict, refused } = judged(pod({ securityContext: { runAsUser: 1000, fsGroup: 1001 } }), undefined)
  assert.equal(verdict, 'rejected')
  assert.deepEqual(refused, [
    'toolforge/other-fs-group spec.securityContext.fsGroup',
    'toolforge/other-uid spec.securityContext.runAsUser'
  ])
})

test('without the uid another fault is certain, and named', () => {
  const answer = judged(pod({ securityContext: { runAsUser: 1000 } }, { allowPrivilegeEscalation: true }), undefined)
  assert.equal(answer.verdict, 'rejected')
  assert.deepEqual(answer.refused, [
    'toolforge/privilege-escalation spec.containers.0.securityContext.allowPrivilegeEscalation'
  ])
  assert.equal(placeOf(answer), '/spec/containers/0/securityContext/allowPrivilegeEscalation/')
})

test('a container that says nothing beside one that does: filled in or refused, nobody outside knows', () => {
  const { verdict, undecided, responses, mutations } = judged(pod({}, full, undefined), ours)
  assert.equal(verdict, 'unknown')
  assert.deepEqual(responses, [])
  assert.deepEqual(undecided.map(({ reason }) => reason), [
    'whether the policy fills in capabilities.drop, allowPrivilegeEscalation, privileged of the container "c1" or ' +
      'refuses the Pod is not known outside Toolforge; write the right value in every container'
  ])
  assert.ok(!mutations.some(({ path }) => path.includes('containers')))
})

test('a wrong value behind a container that says nothing: overwritten or refused, nobody outside knows', () => {
  const { verdict, undecided } = judged(pod({}, undefined, { allowPrivilegeEscalation: true }), ours)
  assert.equal(verdict, 'unknown')
  assert.match(undecided[0]?.reason ?? '', /^whether the policy overwrites allowPrivilegeEscalation of the container/)
})

test('containers that all say nothing, or all say it, are certain', () => {
  assert.equal(judged(pod({}, undefined, undefined), ours).verdict, 'admitted')
  assert.equal(judged(pod({}, full, full), ours).verdict, 'admitted')
  assert.equal(judged(pod({}, undefined, full), ours).verdict, 'admitted')
})

test('of containers with one name the last one stays', () => {
  const twins = [
    { name: 'c', image, command: ['first'] },
    { name: 'c', image, command: ['second'] }
  ]
  const { verdict, mutations } = judged(pod({ containers: twins }), ours)
  assert.equal(verdict, 'admitted')
  const [{ op, path, value } = { op: '', path: [], value: null }] = mutations
  assert.deepEqual([op, path], ['replace', ['spec', 'containers']])
  assert.deepEqual(Array.isArray(value) && value.map(container => container.command), [['second']])
})

test('lists that kustomize merges lose their duplicates, others keep them', () => {
  const env = [{ name: 'A', value: '1' }, { name: 'B' }, { name: 'A', value: '2' }]
  const envFrom = [{ configMapRef: { name: 'a' } }, { configMapRef: { name: 'a' } }]
  const ports = [{ containerPort: 53 }, { containerPort: 53, protocol: 'UDP' }, { containerPort: 53, protocol: 'TCP' }]
  const { mutations } = judged(pod({ containers: [{ name: 'c', image, env, envFrom, ports }] }), ours)
  const merged = mutations.filter(({ path }) => ['env', 'envFrom', 'ports'].includes(String(path.at(-1))))
  assert.deepEqual(merged.map(({ path, value }) => [path.at(-1), value]), [
    ['env', [env[2], env[1]]],
    ['ports', [ports[2], ports[1]]]
  ])
})

test('a workload whose Pods are refused is created, and it is said that it may not be', () => {
  const { verdict, responses, undecided } = judged(deployment({ hostNetwork: true }), ours)
  assert.equal(verdict, 'pods-rejected')
  assert.equal(responses[0]?.on, 'pod')
  assert.match(undecided[0]?.reason ?? '', /^whether the policy also judges the Deployment itself/)
})

test('a ReplicaSet is never seen, its Pods are', () => {
  const { verdict, undecided } = judged(deployment({ hostNetwork: true }, 'ReplicaSet'), ours)
  assert.equal(verdict, 'pods-rejected')
  assert.deepEqual(undecided, [])
})

test('volumes of images are dropped by servers that do not know them, and refused by others', () => {
  const object = pod({ volumes: [{ name: 'v', image: { reference: 'r' } }] })
  assert.equal(judged(object, ours, '1.32').verdict, 'admitted')
  assert.equal(judged(object, ours, '1.35').verdict, 'rejected')
})

test('kernel settings and procMount are advice: the policy does not look at them', () => {
  const sysctls = [
    { name: 'kernel.msgmax', value: '1' },
    { name: 'net.ipv4.tcp_syncookies', value: '1' }
  ]
  const { verdict, advised } = judged(pod({ securityContext: { sysctls } }, { procMount: 'Unmasked' }), ours)
  assert.equal(verdict, 'admitted')
  assert.deepEqual(advised, [
    'toolforge/unsafe-sysctl spec.securityContext.sysctls.0.name',
    'toolforge/unmasked-proc spec.containers.0.securityContext.procMount'
  ])
})

test('the policy acts in the namespaces of tools only', () => {
  const plugin = profilePlugin({ uid: ours, isTool: () => false })
  const type = builtIn('v1', 'Pod')
  assert.ok(type)
  const object = pod({ hostNetwork: true })
  const candidate = { node: nodeOf(object), name: 'x', type, namespace: 'default', namespaceLabels: () => ({}) }
  const { outcomes, mutations } = admit(candidate, {
    name: 'toolforge',
    kubernetes: '1.32',
    usernameIn: () => 'mytool',
    defaultNamespace: 'default',
    namespaceLabels: () => ({}),
    plugins: [plugin]
  })
  assert.deepEqual([outcomes, mutations], [[], []])
})

test('a Pod with many containers, each as another user, is refused like any other', () => {
  const contexts = Array.from({ length: 2000 }, (_, index) => ({ runAsUser: 1000 + index }))
  const { verdict, refused } = judged(pod({}, ...contexts), undefined)
  assert.equal(verdict, 'rejected')
  assert.ok(refused.includes('toolforge/other-uid spec.containers.1999.securityContext.runAsUser'))
})
