/**
 * From the JSON of a manifest to the Pod that rules see. Values of a wrong type are left out and reported: an API
 * server does not decode such an object at all, so whoever judges it must say that it cannot tell.
 */
import { isList, isObject, member, valueAt } from './json.ts'
import type { Json, JsonObject, Path } from './json.ts'
import { quantityOf } from './quantity.ts'
import type {
  Container, ContainerRole, ContainerSpec, Pod, PodMetadata, PodSpec, SecurityContext, Volume
} from './pod.ts'

/** A value with a type that its field cannot have. */
export interface TypeFault {
  readonly path: Path
  /** `a boolean`, `a list`, … */
  readonly expected: string
  readonly got: string
}

/** A Pod, and what of it could not be decoded. */
export interface DecodedPod {
  readonly pod: Pod
  readonly faults: readonly TypeFault[]
}

type Shape =
  | 'string'
  | 'boolean'
  | 'integer'
  | 'quantity'
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> }

const profile: Shape = { fields: { type: 'string', localhostProfile: 'string' } }

const sharedSecurityContext = {
  runAsUser: 'integer',
  runAsGroup: 'integer',
  runAsNonRoot: 'boolean',
  seLinuxOptions: { fields: { type: 'string', user: 'string', role: 'string', level: 'string' } },
  seccompProfile: profile,
  appArmorProfile: profile,
  windowsOptions: { fields: { hostProcess: 'boolean' } }
} as const satisfies Record<string, Shape>

const hosted: Shape = { fields: { host: 'string' } }
const handler: Shape = { fields: { httpGet: hosted, tcpSocket: hosted } }

const resources: Shape = { fields: { limits: { map: 'quantity' }, requests: { map: 'quantity' } } }

const containerShape: Shape = {
  fields: {
    name: 'string',
    image: 'string',
    restartPolicy: 'string',
    resources,
    ports: {
      list: {
        fields: { name: 'string', containerPort: 'integer', hostPort: 'integer', hostIP: 'string', protocol: 'string' }
      }
    },
    securityContext: {
      fields: {
        ...sharedSecurityContext,
        allowPrivilegeEscalation: 'boolean',
        capabilities: { fields: { add: { list: 'string' }, drop: { list: 'string' } } },
        privileged: 'boolean',
        procMount: 'string',
        readOnlyRootFilesystem: 'boolean'
      }
    },
    livenessProbe: handler,
    readinessProbe: handler,
    startupProbe: handler,
    lifecycle: { fields: { postStart: handler, preStop: handler } }
  }
}

const podSpecShape: Shape = {
  fields: {
    hostNetwork: 'boolean',
    hostPID: 'boolean',
    hostIPC: 'boolean',
    hostUsers: 'boolean',
    os: { fields: { name: 'string' } },
    runtimeClassName: 'string',
    resources,
    overhead: { map: 'quantity' },
    securityContext: {
      fields: {
        ...sharedSecurityContext,
        fsGroup: 'integer',
        supplementalGroups: { list: 'integer' },
        sysctls: { list: { fields: { name: 'string', value: 'string' } } }
      }
    }
  }
}

const metadataShape: Shape = {
  fields: {
    name: 'string',
    generateName: 'string',
    namespace: 'string',
    labels: { map: 'string' },
    annotations: { map: 'string' }
  }
}

/** What of an object's own metadata could not be decoded; it is the same for every kind. */
export function metadataFaults(object: JsonObject): readonly TypeFault[] {
  const faults: TypeFault[] = []
  conform(metadataShape, object['metadata'], ['metadata'], faults)
  return faults
}

const hostPathShape: Shape = { fields: { path: 'string', type: 'string' } }

function nameOf(value: Json): string {
  if (isList(value)) return 'a list'
  if (isObject(value)) return 'a mapping'
  if (typeof value === 'string') return 'a string'
  if (typeof value === 'boolean') return 'a boolean'
  return value === null ? 'null' : 'a number'
}

/**
 * The part of `value` that has the shape. Null is absence; a wrong type is a fault and then absence. `path` leads to
 * the value; it is a stack, and is as it was when this returns.
 */
function conform(shape: Shape, value: Json | undefined, path: (string | number)[], faults: TypeFault[]): unknown {
  if (value === undefined || value === null) return undefined
  const fault = (expected: string, got = nameOf(value)): undefined => {
    faults.push({ path: [...path], expected, got })
    return undefined
  }
  if (shape === 'string') return typeof value === 'string' ? value : fault('a string')
  if (shape === 'boolean') return typeof value === 'boolean' ? value : fault('a boolean')
  if (shape === 'integer')
    return typeof value === 'bigint' || Number.isInteger(value) ? value : fault('an integer')
  if (shape === 'quantity') {
    if (quantityOf(value) !== undefined) return value
    return fault('a quantity such as 500m or 2Gi', typeof value === 'string' ? `"${value}"` : nameOf(value))
  }
  const decode = (of: Shape, step: string | number, given: Json | undefined): unknown => {
    path.push(step)
    const decoded = conform(of, given, path, faults)
    path.pop()
    return decoded
  }
  if ('list' in shape) {
    if (!isList(value)) return fault('a list')
    // Places are kept: an item that is null or of a wrong type becomes the empty value of its type.
    const empty = shape.list === 'string' ? '' : typeof shape.list === 'string' ? 0 : {}
    return value.map((item, index) => decode(shape.list, index, item) ?? empty)
  }
  if (!isObject(value)) return fault('a mapping')
  const result: Record<string, unknown> = {}
  for (const field of Object.keys(value)) {
    const of = 'map' in shape ? shape.map : Object.hasOwn(shape.fields, field) ? shape.fields[field] : undefined
    if (of === undefined) continue
    // A quantity that is null is the quantity nothing: its decoder sees to null itself.
    const decoded = decode(of, field, of === 'quantity' ? (value[field] ?? 0) : value[field])
    if (decoded === undefined) continue
    if (field === '__proto__') Object.defineProperty(result, field, { value: decoded, enumerable: true })
    else result[field] = decoded
  }
  return result
}

/** The lists of containers, in the order in which upstream's visitors go through them. */
const containerLists = [
  ['initContainers', 'init'],
  ['containers', 'main'],
  ['ephemeralContainers', 'ephemeral']
] as const

/**
 * The Pod whose `metadata` and `spec` stand at `path` in `object`.
 * Any JSON will do: what is missing or wrong is absent from the result.
 */
export function decodePod(object: JsonObject, path: Path): DecodedPod {
  const faults: TypeFault[] = []
  const root = valueAt(object, path)
  if (root !== undefined && root !== null && !isObject(root))
    faults.push({ path, expected: 'a mapping', got: nameOf(root) })
  const specPath = [...path, 'spec']
  const spec = member(root, 'spec')
  const podSpec = (conform(podSpecShape, spec, specPath, faults) ?? {}) as PodSpec
  const containers: Container[] = []
  for (const [field, list] of containerLists) {
    const listPath = [...specPath, field]
    for (const [index, item] of itemsOf(spec, field, listPath, faults).entries()) {
      const itemPath = [...listPath, index]
      const decoded = decodeContainer(item, itemPath, faults)
      containers.push({
        path: itemPath,
        role: roleOf(list, decoded.restartPolicy),
        name: decoded.name ?? '',
        spec: decoded,
        get effective() {
          return effective(podSpec, decoded)
        }
      })
    }
  }
  const volumes = itemsOf(spec, 'volumes', [...specPath, 'volumes'], faults).map((volume, index) =>
    decodeVolume(volume, [...specPath, 'volumes', index], faults)
  )
  const inMetadata = [...path, 'metadata']
  const metadata = (conform(metadataShape, member(root, 'metadata'), inMetadata, faults) ?? {}) as PodMetadata
  return { pod: { path, metadata, spec: { ...podSpec, volumes }, containers }, faults }
}

interface Decoded {
  readonly name?: string
  readonly restartPolicy?: string
}

/**
 * Containers that were decoded without a fault. A Pod has those of the template that it is made from, and a step that
 * changes one container leaves the others what they are: each is decoded once.
 */
const sound = new WeakMap<object, ContainerSpec & Decoded>()

function decodeContainer(item: Json, path: (string | number)[], faults: TypeFault[]): ContainerSpec & Decoded {
  const known = isObject(item) ? sound.get(item) : undefined
  if (known !== undefined) return known
  const before = faults.length
  const decoded = (conform(containerShape, item, path, faults) ?? {}) as ContainerSpec & Decoded
  if (isObject(item) && faults.length === before) sound.set(item, decoded)
  return decoded
}

function itemsOf(spec: Json | undefined, field: string, path: Path, faults: TypeFault[]): readonly Json[] {
  const value = member(spec, field)
  if (isList(value)) return value
  if (value !== undefined && value !== null) faults.push({ path, expected: 'a list', got: nameOf(value) })
  return []
}

/** An init container that restarts always is a sidecar (KEP-753). */
function roleOf(list: (typeof containerLists)[number][1], restartPolicy: string | undefined): ContainerRole {
  return list === 'init' && restartPolicy === 'Always' ? 'sidecar' : list
}

/** Upstream: `pkg/securitycontext/util.go`, DetermineEffectiveSecurityContext. */
function effective(pod: PodSpec, container: ContainerSpec): SecurityContext {
  const { fsGroup: _group, supplementalGroups: _groups, sysctls: _sysctls, ...shared } = pod.securityContext ?? {}
  return { ...shared, ...container.securityContext }
}

function decodeVolume(value: Json, path: Path, faults: TypeFault[]): Volume {
  if (!isObject(value)) {
    if (value !== null) faults.push({ path, expected: 'a mapping', got: nameOf(value) })
    return { sources: [] }
  }
  const sources: string[] = []
  for (const [key, source] of Object.entries(value)) {
    if (key === 'name' || source === undefined || source === null) continue
    if (isObject(source)) sources.push(key)
    else faults.push({ path: [...path, key], expected: 'a mapping', got: nameOf(source) })
  }
  const name = conform('string', member(value, 'name'), [...path, 'name'], faults) as string | undefined
  const hostPath = isObject(value['hostPath'])
    ? (conform(hostPathShape, value['hostPath'], [...path, 'hostPath'], faults) as NonNullable<Volume['hostPath']>)
    : undefined
  return { ...(name === undefined ? {} : { name }), sources, ...(hostPath === undefined ? {} : { hostPath }) }
}
