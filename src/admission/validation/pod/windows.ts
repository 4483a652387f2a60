/**
 * What containers on Windows have instead of a user's number, and containers that are processes of the machine.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateWindowsSecurityContextOptions,
 * validateWindowsHostProcessPod.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { child, invalid, malformed } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { byteLength, isDns1123Subdomain } from '../formats.ts'
import { eachContainer, someContainer } from './each-container.ts'

const none: readonly FieldError[] = []

const mostKibibytes = 64

/** Those of the security context at a field. */
export function validateWindowsOptions(
  options: core.WindowsSecurityContextOptions | undefined,
  context: Field
): readonly FieldError[] {
  if (options === undefined) return none
  const at = child(context, 'windowsOptions')
  const { gmsaCredentialSpecName: name, gmsaCredentialSpec: spec, runAsUserName: user } = options
  const errors: FieldError[] = []
  if (name !== undefined) append(errors, malformed(child(at, 'gmsaCredentialSpecName'), name, isDns1123Subdomain))
  const atSpec = child(at, 'gmsaCredentialSpec')
  if (spec === '') errors.push(invalid(atSpec, spec, 'gmsaCredentialSpec cannot be an empty string'))
  else if (spec !== undefined && byteLength(spec) > mostKibibytes * 1024)
    errors.push(invalid(atSpec, spec, `gmsaCredentialSpec size must be under ${mostKibibytes} KiB`))
  if (user !== undefined) append(errors, malformed(child(at, 'runAsUserName'), user, isUserName))
  return errors
}

/** Of the machine's own names: a dot cannot stand in front, nor some characters anywhere. */
const netBiosName = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/u
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?'
const dnsName = new RegExp(`^${label}(?:\\.${label})*$`)
const longestDomain = 255
const longestUser = 104

/** `ContainerUser`, or `DOMAIN\user`. */
function isUserName(name: string): readonly string[] {
  if (name === '') return ['runAsUserName cannot be an empty string']
  // Those of ASCII. The pattern stands here, as V8 looks all letters up for it.
  if (/[^\P{Cc}\x80-\x9f]/u.test(name)) return ['runAsUserName cannot contain control characters']
  const parts = name.split('\\')
  if (parts.length > 2) return ['runAsUserName cannot contain more than one backslash']
  const user = parts.at(-1) ?? ''
  const domain = parts.length === 2 ? parts[0] : undefined
  const errors: string[] = []
  if (domain !== undefined) {
    if (byteLength(domain) > longestDomain)
      errors.push(`runAsUserName's Domain length must be under ${longestDomain + 1} characters`)
    if (!netBiosName.test(domain) && !dnsName.test(domain))
      errors.push("runAsUserName's Domain doesn't match the NetBios nor the DNS format")
  }
  if (user === '') errors.push("runAsUserName's User cannot be empty")
  else if (byteLength(user) > longestUser)
    errors.push(`runAsUserName's User length must not be longer than ${longestUser} characters`)
  if (/^[. ]+$/.test(user)) errors.push("runAsUserName's User cannot contain only periods or spaces")
  if (/["/\\:;|=,+*?<>@[\]]/.test(user))
    errors.push('runAsUserName\'s User cannot contain the following characters: "/\\:;|=,+*?<>@[]')
  return errors
}

function isHostProcess({ securityContext }: core.Container): boolean {
  return securityContext?.windowsOptions?.hostProcess === true
}

/** If one container is a process of the machine, all of them are. `--allow-privileged` is taken to be on. */
export function validateHostProcess(spec: core.PodSpec, at: Field): readonly FieldError[] {
  const ofPod = spec.securityContext?.windowsOptions?.hostProcess
  if (ofPod === undefined && !someContainer(spec, isHostProcess)) return none
  const errors: FieldError[] = []
  let containers = 0
  let processes = 0
  for (const { container, at: place } of eachContainer(spec, at)) {
    containers++
    const own = container.securityContext?.windowsOptions?.hostProcess
    if (ofPod !== undefined && own !== undefined && ofPod !== own) {
      const why = `pod hostProcess value must be identical if both are specified, was ${ofPod}`
      errors.push(invalid(child(place, 'securityContext', 'windowsOptions', 'hostProcess'), own, why))
    }
    if (own ?? ofPod) processes++
  }
  if (processes === 0) return errors
  if (processes !== containers) {
    const why = 'If pod contains any hostProcess containers then all containers must be HostProcess containers'
    const message = 'some containers are processes of the machine (hostProcess), and others are not'
    errors.push({ ...invalid(at, '', why), message })
  }
  if (spec.hostNetwork !== true) {
    const why = 'hostNetwork must be true if pod contains any hostProcess containers'
    errors.push(invalid(child(at, 'hostNetwork'), false, why))
  }
  return errors
}
