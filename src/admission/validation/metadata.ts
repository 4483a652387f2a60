/**
 * Validation of `metadata`, and of labels and selectors wherever they stand.
 * Source: k8s.io/apimachinery `pkg/api/validation/objectmeta.go`, `pkg/apis/meta/v1/validation/validation.go`.
 */
import { append } from '../../append.ts'
import type * as meta from '../../kube/api/meta-v1.ts'
import { goJson } from '../../kube/go-value.ts'
import { splitApiVersion } from '../../kube/resources.ts'
import { sortedNames } from '../../kube/sorted.ts'
import {
  causedAt, child, field, forbidden, invalid, invalidKey, item, key, malformed, required, tooLong
} from './field.ts'
import type { Field, FieldError, GoSyntax } from './field.ts'
import {
  byteLength, isDns1035Label, isDns1123Label, isDns1123Subdomain, isLabelValue, isPathSegment, isQualifiedName
} from './formats.ts'
import type { Format } from './formats.ts'
import { goList, goPointer, goStrings, goStruct } from './go-syntax.ts'

/** What a name of some kind may be. A prefix is the beginning of a name that is generated. */
export type NameFormat = (name: string, isPrefix: boolean) => readonly string[]

/** In a prefix, a dash at the end stands for what follows it. */
function orPrefix(format: Format): NameFormat {
  // Upstream replaces the last two characters.
  return (name, isPrefix) => format(isPrefix && name.length > 1 && name.endsWith('-') ? `${name.slice(0, -2)}a` : name)
}

/** Upstream: NameIsDNSSubdomain. */
export const nameIsSubdomain: NameFormat = orPrefix(isDns1123Subdomain)
/**
 * The names of some kinds from 1.35 on: a prefix is not looked at, only what was made of it.
 * Upstream: validate.LongName, ValidateObjectMetaWithOpts.
 */
export const nameIsLong: NameFormat = (name, isPrefix) =>
  isPrefix ? [] : isDns1123Subdomain(name).map(why => why.replace(/characters$/, 'bytes'))
/** Upstream: NameIsDNSLabel. */
export const nameIsLabel: NameFormat = orPrefix(isDns1123Label)
/** Upstream: NameIsDNS1035Label. */
export const nameIsDns1035Label: NameFormat = orPrefix(isDns1035Label)
/** Upstream: path.ValidatePathSegmentName. */
export const nameIsPathSegment: NameFormat = (name, isPrefix) =>
  isPrefix ? isPathSegment(`${name}x`) : isPathSegment(name)

/** The object that is created, as far as its metadata tells. */
export interface Named {
  readonly metadata: meta.ObjectMeta
  /** As the server prints it: generated, if there is nothing but a prefix. */
  readonly name: string
  /** Empty for what is cluster-wide. */
  readonly namespace: string
  readonly isNamespaced: boolean
}

const none: readonly FieldError[] = []
const ofObject = field('metadata')

/** Objects with nothing wrong in their metadata but perhaps their names: a server looks at most a second time. */
const rightButForNames = new WeakSet<Named>()

/** The complaints about an object's metadata. Upstream: ValidateObjectMetaAccessor. */
export function validateMetadata(object: Named, isName: NameFormat, at: Field = ofObject): readonly FieldError[] {
  const errors = validateNames(object, isName, at)
  if (rightButForNames.has(object)) return errors
  const others = validateAllButNames(object.metadata, at)
  if (others.length > 0) return [...errors, ...others]
  rightButForNames.add(object)
  return errors
}

function validateNames(
  { metadata, name, namespace, isNamespaced }: Named,
  isName: NameFormat,
  at: Field
): readonly FieldError[] {
  const { generateName = '' } = metadata
  const errors: FieldError[] = []
  if (generateName !== '')
    append(errors, malformed(child(at, 'generateName'), generateName, prefix => isName(prefix, true)))
  if (name === '') errors.push(required(child(at, 'name'), 'name or generateName is required'))
  else for (const why of isName(name, false)) errors.push(invalid(child(at, 'name'), name, why))
  if (isNamespaced) {
    if (namespace === '') errors.push(required(child(at, 'namespace'), ''))
    else if (metadata.namespace !== undefined && metadata.namespace !== '')
      append(errors, malformed(child(at, 'namespace'), namespace, isDns1123Label))
  } else if (namespace !== '') errors.push(forbidden(child(at, 'namespace'), 'not allowed on this type'))
  return errors
}

function validateAllButNames(metadata: meta.ObjectMeta, at: Field): readonly FieldError[] {
  const { generation, labels, annotations, ownerReferences, finalizers } = metadata
  const errors: FieldError[] = []
  if (generation !== undefined) append(errors, nonNegative(generation, child(at, 'generation')))
  if (labels !== undefined) append(errors, validateLabels(labels, child(at, 'labels')))
  if (annotations !== undefined) append(errors, validateAnnotations(annotations, child(at, 'annotations')))
  if (ownerReferences) append(errors, validateOwners(ownerReferences, child(at, 'ownerReferences')))
  if (finalizers) append(errors, validateFinalizers(finalizers, child(at, 'finalizers')))
  return errors
}

/**
 * The same for most kinds of Kubernetes itself, which know the finalizers that have no domain. Upstream: core's
 * ValidateObjectMeta.
 */
export function validateCoreMetadata(object: Named, isName: NameFormat): readonly FieldError[] {
  const errors = validateMetadata(object, isName)
  const { finalizers = [] } = object.metadata
  if (finalizers.length === 0) return errors
  const at = child(ofObject, 'finalizers')
  return [...errors, ...finalizers.flatMap((name, index) => validateFinalizerDomain(name, item(at, index)))]
}

const finalizersWithoutDomain: readonly string[] = ['kubernetes', 'orphan', 'foregroundDeletion']

/** Whether a finalizer has a domain, or is one of those that need none. */
export function isFinalizer(name: string): boolean {
  return name.includes('/') || finalizersWithoutDomain.includes(name)
}

/** Upstream: validateKubeFinalizerName. */
export function validateFinalizerDomain(name: string, at: Field): readonly FieldError[] {
  if (isFinalizer(name)) return []
  return [invalid(at, name, 'name is neither a standard finalizer name nor is it fully qualified')]
}

/** Upstream: ValidateNonnegativeField. */
export function nonNegative(value: number | bigint, at: Field): readonly FieldError[] {
  return value < 0 ? [invalid(at, value, 'must be greater than or equal to 0')] : none
}

function isGoodLabel(name: string, value: string): boolean {
  return isQualifiedName(name).length === 0 && isLabelValue(value).length === 0
}

/** Upstream: ValidateLabels. */
export function validateLabels(labels: Readonly<Record<string, string>> | undefined, at: Field): readonly FieldError[] {
  if (labels === undefined) return none
  const wrong: string[] = []
  for (const name in labels) if (!isGoodLabel(name, labels[name] ?? '')) wrong.push(name)
  return wrong.length === 0 ? none : wrong.sort().flatMap(name => {
    const value = labels[name] ?? ''
    const ofValue = isLabelValue(value).map(why => causedAt(key(at, name), invalid(at, value, why)))
    return [...isQualifiedName(name).map(why => invalidKey(at, name, why, at)), ...ofValue]
  })
}

/** Upstream: ValidateLabelName. */
export function validateLabelName(name: string, at: Field): readonly FieldError[] {
  return isQualifiedName(name).map(why => invalid(at, name, why))
}

/** All keys and values of the annotations together, in bytes. */
const mostAnnotations = 256 * 1024

/** Upstream: ValidateAnnotations. */
export function validateAnnotations(
  annotations: Readonly<Record<string, string>> | undefined,
  at: Field
): readonly FieldError[] {
  if (annotations === undefined) return none
  const wrong: string[] = []
  let characters = 0
  for (const name in annotations) {
    if (isQualifiedName(name.toLowerCase()).length > 0) wrong.push(name)
    characters += name.length + (annotations[name] ?? '').length
  }
  // No character of UTF-16 has more than three bytes.
  const isTooLong = characters * 3 > mostAnnotations && bytesOf(annotations) > mostAnnotations
  if (wrong.length === 0 && !isTooLong) return none
  const errors = sortedNames(wrong).flatMap(name =>
    isQualifiedName(name.toLowerCase()).map(why => invalidKey(at, name, why, at)))
  return isTooLong ? [...errors, tooLong(at, mostAnnotations)] : errors
}

function bytesOf(annotations: Readonly<Record<string, string>>): number {
  return Object.entries(annotations).reduce((sum, [name, value]) => sum + byteLength(name) + byteLength(value), 0)
}

/** Upstream: ValidateOwnerReferences. */
function validateOwners(owners: readonly meta.OwnerReference[], at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  let first: string | undefined
  let printed: GoSyntax | undefined
  for (const [index, owner] of owners.entries()) {
    const { kind = '', name = '', controller = false } = owner
    append(errors, validateOwner(owner, at, item(at, index)))
    if (!controller) continue
    const current = `${kind}/${name}`
    if (first !== undefined) {
      const why = 'Only one reference can have Controller set to true. ' +
        `Found "true" in references for ${first} and ${current}`
      printed ??= goList('v1.OwnerReference', owners, goOwner)
      errors.push(invalid(at, printed, why))
    } else first = current
  }
  return errors
}

/** The server names the list, not the item. */
function validateOwner(owner: meta.OwnerReference, at: Field, cause: Field): readonly FieldError[] {
  const { apiVersion = '', kind = '' } = owner
  const [group, version] = splitApiVersion(apiVersion)
  const errors: FieldError[] = []
  const wrong = (name: string, value: string, why: string): unknown =>
    errors.push(causedAt(child(cause, name), invalid(child(at, name), value, why)))
  if (version === '' || version.includes('/')) wrong('apiVersion', apiVersion, 'version must not be empty')
  for (const name of ['kind', 'name', 'uid'] as const)
    if ((owner[name] ?? '') === '') {
      const error = invalid(child(at, name), '', `${name} must not be empty`)
      errors.push(causedAt(child(cause, name), { ...error, laterText: error.text.replace(`: ${name} must`, ': must') }))
    }
  if (group === '' && version === 'v1' && kind === 'Event') {
    const why = '/v1, Kind=Event is disallowed from being an owner'
    errors.push(causedAt(cause, invalid(at, goOwner(owner), why)))
  }
  return errors
}

function goOwner(owner: meta.OwnerReference): GoSyntax {
  const { apiVersion = '', kind = '', name = '', uid = '', controller, blockOwnerDeletion } = owner
  const { go } = goStruct('v1.OwnerReference', {
    APIVersion: apiVersion,
    Kind: kind,
    Name: name,
    UID: uid,
    Controller: goPointer('bool', controller),
    BlockOwnerDeletion: goPointer('bool', blockOwnerDeletion)
  })
  return { go, json: goJson({ apiVersion, kind, name, uid, controller, blockOwnerDeletion }) }
}

/** Upstream: ValidateFinalizers. */
function validateFinalizers(finalizers: readonly string[], at: Field): readonly FieldError[] {
  const errors = finalizers.flatMap((name, index) =>
    validateFinalizerName(name, at).map(error => causedAt(item(at, index), error)))
  if (!finalizers.includes('orphan') || !finalizers.includes('foregroundDeletion')) return errors
  return [...errors, invalid(at, goStrings(finalizers), 'finalizer orphan and foregroundDeletion cannot be both set')]
}

/** Upstream: ValidateFinalizerName. */
export function validateFinalizerName(name: string, at: Field): readonly FieldError[] {
  return isQualifiedName(name).map(why => invalid(at, name, why))
}

/** Upstream: ValidateLabelSelector. */
export function validateLabelSelector(selector: meta.LabelSelector | undefined, at: Field): readonly FieldError[] {
  if (selector === undefined) return none
  const { matchLabels, matchExpressions } = selector
  const ofLabels = validateLabels(matchLabels, child(at, 'matchLabels'))
  if (matchExpressions === undefined) return ofLabels
  return [
    ...ofLabels,
    ...matchExpressions.flatMap((requirement, index) =>
      validateRequirement(requirement, item(child(at, 'matchExpressions'), index)))
  ]
}

/** What a selector can ask of a label. */
export const selectorOperators: readonly string[] = ['In', 'NotIn', 'Exists', 'DoesNotExist']

/** Upstream: ValidateLabelSelectorRequirement. */
export function validateRequirement(requirement: meta.LabelSelectorRequirement, at: Field): readonly FieldError[] {
  const { key: label = '', operator = '', values = [] } = requirement
  const errors: FieldError[] = []
  if (['In', 'NotIn'].includes(operator)) {
    if (values.length === 0)
      errors.push(required(child(at, 'values'), "must be specified when `operator` is 'In' or 'NotIn'"))
  } else if (['Exists', 'DoesNotExist'].includes(operator)) {
    if (values.length > 0)
      errors.push(forbidden(child(at, 'values'), "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"))
  } else errors.push(invalid(child(at, 'operator'), operator, 'not a valid selector operator', selectorOperators))
  append(errors, validateLabelName(label, child(at, 'key')))
  append(errors, values.flatMap((value, index) =>
    isLabelValue(value).map(why => invalid(item(child(at, 'values'), index), value, why))))
  return errors
}
