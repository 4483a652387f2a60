/** Security contexts and what has to agree with them, in the words of a real server. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerTo } from './answers.ts'

const web = { name: 'web', image: 'web' }

function pod(spec: object, annotations: object = {}): object {
  const metadata = { name: 'web', namespace: 'blog', annotations }
  return { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers: [web], ...spec } }
}

function linesOf(text: string): readonly string[] {
  return text.replace(/^\[|\]$/g, '').split(/, (?=(?:spec|metadata)[.:])/)
}

function saidOf(spec: object, annotations: object = {}): readonly string[] {
  return linesOf(answerTo(pod(spec, annotations)).refusal)
}

test('the context of a Pod', () => {
  assert.deepEqual(saidOf({
    hostPID: true,
    hostNetwork: true,
    shareProcessNamespace: true,
    securityContext: {
      runAsUser: -1,
      supplementalGroups: [-3],
      fsGroupChangePolicy: 'Never',
      sysctls: [{ name: 'net/ipv4/ip_forward', value: '1' }, { name: 'A', value: '1' }],
      seccompProfile: { type: 'Localhost' },
      appArmorProfile: { type: 'Localhost', localhostProfile: ' x' }
    }
  }), [
    'spec.securityContext.runAsUser: Invalid value: -1: must be between 0 and 2147483647, inclusive',
    'spec.securityContext.supplementalGroups[0]: Invalid value: -3: must be between 0 and 2147483647, inclusive',
    'spec.securityContext.shareProcessNamespace: Invalid value: true: ' +
      'ShareProcessNamespace and HostPID cannot both be enabled',
    'spec.securityContext.sysctls[0].name: Invalid value: "net/ipv4/ip_forward": ' +
      "may not be specified when 'hostNetwork' is true",
    'spec.securityContext.sysctls[1].name: Invalid value: "A": must have at most 253 characters and match regex ' +
      '^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$',
    'spec.securityContext.fsGroupChangePolicy: Unsupported value: "Never": supported values: "Always", ' +
      '"OnRootMismatch"',
    'spec.securityContext.seccompProfile.localhostProfile: Required value: must be set when seccomp type is Localhost',
    'spec.securityContext.appArmorProfile.localhostProfile: Invalid value: " x": must not be padded with whitespace'
  ])
})

test('a privileged container cannot give up what makes it one', () => {
  const capabilities = { add: ['CAP_SYS_ADMIN'] }
  const securityContext = { allowPrivilegeEscalation: false, privileged: true, capabilities }
  const { refusal, places } = answerTo(pod({ containers: [{ ...web, securityContext }] }))
  const context =
    'core.SecurityContext{Capabilities:(*core.Capabilities)(0x0), Privileged:(*bool)(0x0), ' +
    'SELinuxOptions:(*core.SELinuxOptions)(nil), WindowsOptions:(*core.WindowsSecurityContextOptions)(nil), ' +
    'RunAsUser:(*int64)(nil), RunAsGroup:(*int64)(nil), RunAsNonRoot:(*bool)(nil), ' +
    'ReadOnlyRootFilesystem:(*bool)(nil), AllowPrivilegeEscalation:(*bool)(0x0), ' +
    'ProcMount:(*core.ProcMountType)(nil), SeccompProfile:(*core.SeccompProfile)(nil), ' +
    'AppArmorProfile:(*core.AppArmorProfile)(nil)}'
  const but = `spec.containers[0].securityContext: Invalid value: ${context}: cannot set \`allowPrivilegeEscalation\``
  assert.deepEqual(linesOf(refusal), [
    `${but} to false and \`privileged\` to true`,
    `${but} to false and \`capabilities.Add\` CAP_SYS_ADMIN`
  ])
  const place = 'spec.containers.0.securityContext'
  assert.deepEqual(places, [`${place}.privileged`, `${place}.capabilities.add`])
})

test('annotations from before there were fields', () => {
  const seccomp = 'container.seccomp.security.alpha.kubernetes.io/web'
  const appArmor = 'container.apparmor.security.beta.kubernetes.io'
  assert.deepEqual(saidOf({}, { [seccomp]: 'localhost//x', [`${appArmor}/db`]: 'x' }), [
    `metadata.annotations.${seccomp}: Invalid value: "/x": must be a relative path`,
    `metadata.annotations[${appArmor}/db]: Invalid value: "db": container not found`,
    `metadata.annotations[${appArmor}/db]: Invalid value: "x": invalid AppArmor profile name: "x"`
  ])
  const securityContext = {
    seccompProfile: { type: 'RuntimeDefault' },
    appArmorProfile: { type: 'Localhost', localhostProfile: 'a' }
  }
  const containers = [{ ...web, securityContext }]
  const said = answerTo(pod({ containers }, { [seccomp]: 'unconfined', [`${appArmor}/web`]: 'localhost/b' }))
  const place = 'spec.containers[0].securityContext'
  assert.deepEqual(linesOf(said.refusal), [
    `${place}.seccompProfile.type: Forbidden: seccomp type in annotation and field must match`,
    `${place}.appArmorProfile.localhostProfile: Forbidden: apparmor profile in annotation and field must match`
  ])
  assert.deepEqual(said.places, [`metadata.annotations.${seccomp}`, `metadata.annotations.${appArmor}/web`])
})

test('a Pod for Windows has what Windows has', () => {
  const windowsOptions = { hostProcess: true, runAsUserName: 'DOMAIN\\' }
  const own = { privileged: false, windowsOptions: { hostProcess: false } }
  assert.deepEqual(saidOf({
    os: { name: 'windows' },
    hostPID: true,
    securityContext: { supplementalGroups: [], sysctls: [], windowsOptions },
    containers: [{ ...web, securityContext: own }, { name: 'b', image: 'b' }]
  }), [
    'spec.securityContext.windowsOptions.runAsUserName: Invalid value: "DOMAIN\\\\": ' +
      "runAsUserName's User cannot be empty",
    'spec.containers[0].securityContext.windowsOptions.hostProcess: Invalid value: false: ' +
      'pod hostProcess value must be identical if both are specified, was true',
    'spec: Invalid value: "": If pod contains any hostProcess containers then all containers must be HostProcess ' +
      'containers',
    'spec.hostNetwork: Invalid value: false: hostNetwork must be true if pod contains any hostProcess containers',
    'spec.hostPID: Forbidden: cannot be set for a windows pod',
    'spec.securityContext.supplementalGroups: Forbidden: cannot be set for a windows pod',
    'spec.containers[0].securityContext.privileged: Forbidden: cannot be set for a windows pod'
  ])
  const linux = { os: { name: 'linux' }, securityContext: { windowsOptions: {} } }
  assert.deepEqual(saidOf(linux), [
    'spec.securityContext.windowsOptions: Forbidden: windows options cannot be set for a linux pod'
  ])
  assert.deepEqual(saidOf({ os: { name: 'Linux' } }), [
    'spec.os: Unsupported value: "Linux": supported values: "linux", "windows"'
  ])
  assert.deepEqual(saidOf({ os: {} }), ['spec.os.name: Required value: cannot be empty'])
})

test('users of their own, from 1.33 on', () => {
  const spec = { hostUsers: false, hostPID: true, hostNetwork: true }
  assert.deepEqual(saidOf(spec), [''])
  assert.equal(
    answerTo(pod(spec), '1.34').refusal,
    '[spec.hostNetwork: Forbidden: when `hostUsers` is false, spec.HostPID: Forbidden: when `hostUsers` is false]'
  )
  const containers = [{ ...web, securityContext: { procMount: 'Unmasked' } }]
  assert.deepEqual(saidOf({ containers }), [''])
  assert.equal(
    answerTo(pod({ containers }), '1.33').refusal,
    'spec.containers[0].securityContext.procMount: Invalid value: "Unmasked": ' +
      '`hostUsers` must be false to use `Unmasked`'
  )
})
