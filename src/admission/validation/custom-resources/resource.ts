/**
 * Custom resources by the schema of their kind.
 * Source: k8s.io/apiextensions-apiserver `pkg/registry/customresource` (strategy.go, validator.go).
 */
import { append } from '../../../append.ts'
import type * as meta from '../../../kube/api/meta-v1.ts'
import { goSyntax, isInt64 } from '../../../kube/go-value.ts'
import { isObject } from '../../../kube/json.ts'
import type { Json, JsonObject, Path } from '../../../kube/json.ts'
import { goQuote } from '../../../kube/quote.ts'
import type { CustomKind } from '../../../kube/structural/custom-kind.ts'
import { sortedNames } from '../../../kube/sorted.ts'
import { duplicatesIn } from '../../../kube/structural/list-types.ts'
import { hasRules, ruleFor } from '../../../kube/structural/rules.ts'
import { validateValue } from '../../../kube/structural/validate.ts'
import type { Answer, Request } from '../../plugin.ts'
import { warning } from '../../warning.ts'
import { field, invalid } from '../field.ts'
import type { FieldError } from '../field.ts'
import { isFinalizer, nameIsSubdomain, validateMetadata } from '../metadata.ts'
import { refusal } from '../refusal.ts'
import { errorOf } from './complaints.ts'
import { embeddedErrors } from './embedded.ts'

/** One refusal with every complaint, or else the warnings; and what cannot be told. */
export function validateResource(request: Request, custom: CustomKind): readonly Answer[] {
  const { object, type, namespace, name } = request
  const { schema, scale } = custom
  const metadata: meta.ObjectMeta = isObject(object['metadata']) ? object['metadata'] : {}
  const { complaints, unknown } = validateValue(object, schema)
  const errors: FieldError[] = [
    ...validateMetadata({ metadata, name, namespace, isNamespaced: type.namespaced }, nameIsSubdomain),
    ...complaints.map(complaint => errorOf(complaint, undefined)),
    ...(scale === undefined ? [] : scaleErrors(object, scale)),
    ...embeddedErrors(object, schema),
    ...duplicatesIn(object, schema).map(complaint => errorOf(complaint, undefined))
  ]
  const isBlocked = complaints.some(({ kind }) => blocking.includes(kind)) ||
    errors.some(({ text }) => blockingText.test(text))
  const answers: Answer[] = unknown.map(({ path, reason }) => undecided('api/invalid-value', reason, path))
  if (!isBlocked) append(answers, unevaluated(object, custom))
  if (custom.convertedTo !== undefined) {
    const reason = `a webhook converts it to ${custom.convertedTo}, and what that says is not known`
    answers.push(undecided('api/expression', reason, ['apiVersion']))
  }
  if (errors.length === 0) return [...finalizerWarnings(metadata), ...answers]
  if (!isBlocked || !hasRules(schema)) return [refusal(request, name, errors), ...answers]
  const refused = refusal(request, name, [...errors, rulesUnchecked()])
  return [{ ...refused, violations: refused.violations.slice(0, errors.length) }, ...answers]
}

/** Complaints after which a server does not ask the rules in CEL. Upstream: hasBlockingErr. */
const blocking: readonly string[] = ['type', 'required', 'unsupported', 'tooLong', 'tooMany']
const blockingText = /^[^ ]+: (?:Required value|Too long|Unsupported value)/

function rulesUnchecked(): FieldError {
  return invalid(
    field('<nil>'), null,
    'some validation rules were not checked because the object was invalid; correct the existing errors to complete ' +
      'validation'
  )
}

function undecided(rule: string, reason: string, path: Path): Answer {
  return { kind: 'undecided', rule, reason, path }
}

/** That rules in CEL apply to an object, said once, at the first of their places. */
function unevaluated(object: JsonObject, { schema }: CustomKind): readonly Answer[] {
  const place = ruleFor(object, schema)
  const reason = 'rules in CEL (x-kubernetes-validations) apply to it, and are not evaluated here'
  return place === undefined ? [] : [undecided('api/expression', reason, place)]
}

interface Scale {
  readonly specReplicasPath?: string
  readonly statusReplicasPath?: string
  readonly labelSelectorPath?: string
}

/** Upstream: ValidateScaleSpec, ValidateScaleStatus. */
function scaleErrors(object: JsonObject, scale: Scale): readonly FieldError[] {
  const { specReplicasPath = '', statusReplicasPath = '', labelSelectorPath } = scale
  const errors = [...replicasErrors(object, specReplicasPath), ...replicasErrors(object, statusReplicasPath)]
  if (labelSelectorPath === undefined) return errors
  const { value, error } = at(object, labelSelectorPath)
  const isText = value === undefined || typeof value === 'string'
  const wrong = error ?? (isText ? undefined : accessor(labelSelectorPath, value, 'string'))
  return wrong === undefined ? errors : [...errors, placed(labelSelectorPath, '', wrong)]
}

const mostReplicas = 2 ** 31 - 1

function replicasErrors(object: JsonObject, path: string): readonly FieldError[] {
  const { value, error } = at(object, path)
  if (error !== undefined) return [placed(path, 0, error)]
  if (value === undefined) return []
  if ((typeof value !== 'number' && typeof value !== 'bigint') || !isInt64(value))
    return [placed(path, 0, accessor(path, value, 'int64'))]
  if (value < 0) return [placed(path, value, 'should be a non-negative integer')]
  return value > mostReplicas ? [placed(path, value, `should be less than or equal to ${mostReplicas}`)] : []
}

/** The field is printed as the definition has it; its place is that of the value. */
function placed(path: string, value: number | bigint | string, detail: string): FieldError {
  return { ...invalid(field(path), value, detail), path: steps(path) }
}

function steps(path: string): readonly string[] {
  return path.replace(/^\./, '').split('.')
}

/** The value that a path leads to, or what is in its way. Upstream: unstructured.NestedFieldNoCopy. */
function at(object: JsonObject, path: string): { readonly value?: Json; readonly error?: string } {
  let value: Json | undefined = object
  const names = steps(path)
  for (const [index, name] of names.entries()) {
    if (value === null || value === undefined) return {}
    if (!isObject(value))
      return { error: accessor(names.slice(0, index + 1).join('.'), value, 'map[string]interface{}') }
    value = Object.hasOwn(value, name) ? value[name] : undefined
  }
  return value === undefined ? {} : { value }
}

function accessor(path: string, value: Json, wanted: string): string {
  const leads = path.replace(/^\./, '')
  return `.${leads} accessor error: ${goValue(value)} is of the type ${goType(value)}, expected ${wanted}`
}

/** As `%v` prints a value. */
function goValue(value: Json): string {
  if (typeof value === 'string') return value
  if (value === null) return '<nil>'
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(goValue).join(' ')}]`
  if (!isObject(value)) return goSyntax(value)
  const keys = Object.keys(value).sort()
  return `map[${keys.map(key => `${key}:${goValue(value[key] ?? null)}`).join(' ')}]`
}

/** As `%T` prints it. */
function goType(value: Json): string {
  switch (typeof value) {
    case 'string':
      return 'string'
    case 'boolean':
      return 'bool'
    case 'number':
    case 'bigint':
      return isInt64(value) ? 'int64' : 'float64'
    default:
      return value === null ? '<nil>' : Array.isArray(value) ? '[]interface {}' : 'map[string]interface {}'
  }
}

/** Upstream: validateKubeFinalizerName. */
function finalizerWarnings({ finalizers = [] }: meta.ObjectMeta): readonly Answer[] {
  // Of several that are the same, the first is meant.
  const places = new Map(finalizers.map((name, index) => [name, index] as const).toReversed())
  return sortedNames([...places.keys()].filter(name => !isFinalizer(name))).map(name => {
    const withPath = name.includes('.') ? ' including a path (/)' : ''
    const prefer = `prefer a domain-qualified finalizer name${withPath}`
    const why = 'to avoid accidental conflicts with other finalizer writers'
    const message = `metadata.finalizers: ${goQuote(name)}: ${prefer} ${why}`
    const path = ['metadata', 'finalizers', places.get(name) ?? 0]
    return warning(message, [{ rule: 'api/doubtful-value', path, message }])
  })
}
