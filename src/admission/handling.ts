/**
 * What a server itself does with the objects of a kind, between their text and the plugins: built-in kinds are structs,
 * custom ones follow the schema of their CustomResourceDefinition.
 */
import { conversionFault } from '../kube/decoding/conversion.ts'
import { decodeFaults, decodingError } from '../kube/decoding/faults.ts'
import type { DecodeFault } from '../kube/decoding/faults.ts'
import { decodedObject } from '../kube/decoding/object.ts'
import { inherit } from '../kube/json.ts'
import type { JsonObject, Origins } from '../kube/json.ts'
import { schemaMinor } from '../kube/resources.ts'
import type { BuiltInType, ResourceType } from '../kube/resources.ts'
import { rewritten } from '../kube/rewrite.ts'
import type { Context } from '../kube/rewrite.ts'
import { schemasOf } from '../kube/schema/schema.ts'
import type { Definition } from '../kube/schema/schema.ts'
import type { CustomKind } from '../kube/structural/custom-kind.ts'
import { decodeResource, resourceError } from '../kube/structural/decode.ts'
import { withDefaults } from '../kube/structural/default.ts'
import type { MapNode } from '../read/node.ts'
import type { KubernetesVersion } from '../rule.ts'
import { defaults } from './defaulting/defaulting.ts'
import type { Answer, Request, RuleViolation } from './plugin.ts'
import { preparations } from './preparing/preparing.ts'
import { undecodable } from './status.ts'
import { validateResource } from './validation/custom-resources/resource.ts'
import { validate } from './validation/validate.ts'
import { warning } from './warning.ts'

/** What a server says of an object that it cannot decode, and where the causes are; nothing of one that it can. */
export interface Decoding {
  readonly faults: readonly DecodeFault[]
  readonly answers: readonly Answer[]
  /** What could be decoded. */
  readonly object: JsonObject
}

/** The object with a change: itself, where nothing changes. */
type Change = (object: JsonObject, origins: Origins, context: Context) => JsonObject

export interface Handling {
  readonly decode: (node: MapNode, origins: Origins) => Decoding
  /** What the API fills in by itself. */
  readonly fillIn: Change
  /** What it does to the object before it looks whether it is right. */
  readonly prepare: Change
  readonly validate: (request: Request, origins: Origins) => readonly Answer[]
}

const known = new WeakMap<ResourceType, Map<number, Handling>>()

/** How a release handles the objects of a type. */
export function handlingOf(type: ResourceType, kubernetes: KubernetesVersion): Handling {
  const minor = schemaMinor(kubernetes)
  const ofType = known.get(type) ?? new Map<number, Handling>()
  known.set(type, ofType)
  let handling = ofType.get(minor)
  if (handling === undefined) {
    const { definition } = schemasOf(minor)
    handling = type.custom === undefined
      ? ofBuiltIn(type as BuiltInType, definition((type as BuiltInType).definition))
      : ofCustom(type, type.custom, definition('meta/v1.ObjectMeta'))
    ofType.set(minor, handling)
  }
  return handling
}

function ofBuiltIn(type: BuiltInType, definition: Definition): Handling {
  return {
    decode: (node, origins) => {
      const { object, isSuspect } = decodedObject(node, definition, origins)
      const undecoded = isSuspect ? decodeFaults(node, definition) : []
      const isDecoded = undecoded.every(({ what }) => what !== 'wrong-type')
      const unconverted = isDecoded ? conversionFault(node, definition.name) : undefined
      const faults = unconverted === undefined ? undecoded : [...undecoded, unconverted]
      const [first, ...others] = faults
      const answers = first === undefined ? [] : refusal(type, decodingError([first, ...others]), faults)
      return { faults, answers, object }
    },
    fillIn: (object, origins, context) => rewritten(object, definition, defaults, origins, context),
    prepare: (object, origins, context) => rewritten(object, definition, preparations, origins, context),
    validate
  }
}

function ofCustom(type: ResourceType, custom: CustomKind, objectMeta: Definition): Handling {
  return {
    decode: (node, origins) => {
      const { object, faults } = decodeResource(node, custom.schema, objectMeta, origins)
      const answers = faults.length === 0 ? [] : refusal(type, resourceError(faults), faults)
      return { faults, answers: [...deprecation(custom), ...answers], object }
    },
    fillIn: (object, origins) => withDefaults(object, custom.schema, origins) as JsonObject,
    prepare: (object, origins, context) => prepared(object, custom, origins, context),
    validate: request => validateResource(request, custom)
  }
}

const rules = { 'unknown-field': 'api/unknown-field', 'wrong-type': 'api/wrong-type' } as const

function refusal(type: ResourceType, error: string, faults: readonly DecodeFault[]): readonly Answer[] {
  const violations = faults.map(({ what, path, message }): RuleViolation =>
    ({ rule: rules[what], path, message, ...(what === 'unknown-field' && { mark: 'key' }) }))
  return [{ kind: 'deny', message: undecodable(type, error), code: 400, reason: 'BadRequest', violations }]
}

/** Whoever uses a deprecated version is warned, whatever becomes of the object: the warning belongs to the URL. */
function deprecation({ deprecation: message }: CustomKind): readonly Answer[] {
  if (message === undefined) return []
  return [warning(message, [{ rule: 'api/deprecated', path: ['apiVersion'], message }])]
}

/**
 * The schema may have something to say about the name, generated or not.
 * Upstream: customResourceStrategy.PrepareForCreate of k8s.io/apiextensions-apiserver `pkg/registry/customresource`.
 */
function prepared(object: JsonObject, { hasStatus }: CustomKind, origins: Origins, { name }: Context): JsonObject {
  const { status, metadata = {}, ...rest } = object
  const { generation, name: given, ...others } = metadata as JsonObject
  const isDropped = hasStatus && status !== undefined
  const isNamed = given !== undefined || name === ''
  if (!isDropped && generation === undefined && isNamed) return object
  const made: JsonObject = {
    ...rest,
    ...(isDropped || status === undefined ? {} : { status }),
    metadata: { ...others, ...(isNamed ? (given === undefined ? {} : { name: given }) : { name }) }
  }
  inherit(made['metadata'] as JsonObject, metadata as JsonObject, origins)
  inherit(made, object, origins)
  return made
}
