/** Parts of a CustomResourceDefinition as Go's `%#v` prints the types that a server has for them inside. */
import type * as apiextensions from '../../../kube/api/apiextensions-v1.ts'
import { goSyntax } from '../../../kube/go-value.ts'
import type { Json } from '../../../kube/json.ts'
import { goQuote } from '../../../kube/quote.ts'
import type { Schema } from '../../../kube/structural/schema.ts'
import type { GoSyntax } from '../field.ts'

/** A field of a struct: its name in Go and in JSON, and how its value is printed. */
type Row<T> = readonly [go: string, json: keyof T, print: (value: never) => string]

const text = (value: string | undefined): string => goQuote(value ?? '')
const flag = (value: boolean | undefined): string => String(value ?? false)
/** What a pointer points at is not printed, but its address, which nobody can know: it is 0x0 here. */
const pointer = (type: string) => (value: unknown): string => `(*${type})(${value === undefined ? 'nil' : '0x0'})`
const listOf = <T>(type: string, print: (one: T) => string) => (list: readonly T[] | undefined): string =>
  list === undefined ? `${type}(nil)` : `${type}{${list.map(print).join(', ')}}`
type MapOf<T> = Readonly<Record<string, T>> | undefined
const mapOf = <T>(type: string, print: (one: T) => string) => (map: MapOf<T>): string => {
  if (map === undefined) return `${type}(nil)`
  const keys = Object.keys(map).sort((a, b) => (a < b ? -1 : 1))
  return `${type}{${keys.map(key => `${goQuote(key)}:${print(map[key] as T)}`).join(', ')}}`
}

function struct<T>(type: string, rows: readonly Row<T>[], value: T): string {
  const print = ([go, json, how]: Row<T>): string => `${go}:${(how as (value: unknown) => string)(value[json])}`
  return `apiextensions.${type}{${rows.map(print).join(', ')}}`
}

const schemas = listOf('[]apiextensions.JSONSchemaProps', (schema: Schema) => printSchema(schema))
const schemaMap = (type: string): ((map: MapOf<Schema>) => string) =>
  mapOf(type, (schema: Schema) => printSchema(schema))
const json = (value: Json): string => (value === null ? 'interface {}(nil)' : goSyntax(value))

const dependency = (value: Schema | readonly string[]): string => {
  const isList = Array.isArray(value)
  const property = listOf('[]string', goQuote)(isList ? value : undefined)
  const schema = pointer('apiextensions.JSONSchemaProps')(isList ? undefined : value)
  return `apiextensions.JSONSchemaPropsOrStringArray{Schema:${schema}, Property:${property}}`
}

/** The fields of a schema in the order of the struct. */
export const schemaRows: readonly Row<Schema>[] = [
  ['ID', 'id', text],
  ['Schema', '$schema', text],
  ['Ref', '$ref', pointer('string')],
  ['Description', 'description', text],
  ['Type', 'type', text],
  ['Nullable', 'nullable', flag],
  ['Format', 'format', text],
  ['Title', 'title', text],
  ['Default', 'default', pointer('apiextensions.JSON')],
  ['Maximum', 'maximum', pointer('float64')],
  ['ExclusiveMaximum', 'exclusiveMaximum', flag],
  ['Minimum', 'minimum', pointer('float64')],
  ['ExclusiveMinimum', 'exclusiveMinimum', flag],
  ['MaxLength', 'maxLength', pointer('int64')],
  ['MinLength', 'minLength', pointer('int64')],
  ['Pattern', 'pattern', text],
  ['MaxItems', 'maxItems', pointer('int64')],
  ['MinItems', 'minItems', pointer('int64')],
  ['UniqueItems', 'uniqueItems', flag],
  ['MultipleOf', 'multipleOf', pointer('float64')],
  ['Enum', 'enum', listOf('[]apiextensions.JSON', json)],
  ['MaxProperties', 'maxProperties', pointer('int64')],
  ['MinProperties', 'minProperties', pointer('int64')],
  ['Required', 'required', listOf('[]string', goQuote)],
  ['Items', 'items', pointer('apiextensions.JSONSchemaPropsOrArray')],
  ['AllOf', 'allOf', schemas],
  ['OneOf', 'oneOf', schemas],
  ['AnyOf', 'anyOf', schemas],
  ['Not', 'not', pointer('apiextensions.JSONSchemaProps')],
  ['Properties', 'properties', schemaMap('map[string]apiextensions.JSONSchemaProps')],
  ['AdditionalProperties', 'additionalProperties', pointer('apiextensions.JSONSchemaPropsOrBool')],
  ['PatternProperties', 'patternProperties', schemaMap('map[string]apiextensions.JSONSchemaProps')],
  ['Dependencies', 'dependencies', mapOf('apiextensions.JSONSchemaDependencies', dependency)],
  ['AdditionalItems', 'additionalItems', pointer('apiextensions.JSONSchemaPropsOrBool')],
  ['Definitions', 'definitions', schemaMap('apiextensions.JSONSchemaDefinitions')],
  ['ExternalDocs', 'externalDocs', pointer('apiextensions.ExternalDocumentation')],
  ['Example', 'example', pointer('apiextensions.JSON')],
  ['XPreserveUnknownFields', 'x-kubernetes-preserve-unknown-fields', pointer('bool')],
  ['XEmbeddedResource', 'x-kubernetes-embedded-resource', flag],
  ['XIntOrString', 'x-kubernetes-int-or-string', flag],
  ['XListMapKeys', 'x-kubernetes-list-map-keys', listOf('[]string', goQuote)],
  ['XListType', 'x-kubernetes-list-type', pointer('string')],
  ['XMapType', 'x-kubernetes-map-type', pointer('string')],
  ['XValidations', 'x-kubernetes-validations', listOf('apiextensions.ValidationRules', printRule)]
]

const ruleRows: readonly Row<apiextensions.ValidationRule>[] = [
  ['Rule', 'rule', text],
  ['Message', 'message', text],
  ['MessageExpression', 'messageExpression', text],
  ['Reason', 'reason', pointer('apiextensions.FieldValueErrorReason')],
  ['FieldPath', 'fieldPath', text],
  ['OptionalOldSelf', 'optionalOldSelf', pointer('bool')]
]

function printRule(rule: apiextensions.ValidationRule): string {
  return struct('ValidationRule', ruleRows, rule)
}

function printSchema(schema: Schema): string {
  return struct('JSONSchemaProps', schemaRows, schema)
}

export function goSchema(schema: Schema): GoSyntax {
  return { go: printSchema(schema) }
}

/** Behind a pointer: the server prints what it points at. */
export function goSchemaOrArray(list: readonly Schema[]): GoSyntax {
  const none = pointer('apiextensions.JSONSchemaProps')(undefined)
  return { go: `apiextensions.JSONSchemaPropsOrArray{Schema:${none}, JSONSchemas:${schemas(list)}}` }
}

const columnRows: readonly Row<apiextensions.CustomResourceColumnDefinition>[] = [
  ['Name', 'name', text],
  ['Type', 'type', text],
  ['Format', 'format', text],
  ['Description', 'description', text],
  ['Priority', 'priority', (value: number | undefined) => String(value ?? 0)],
  ['JSONPath', 'jsonPath', text]
]

const columns = listOf(
  '[]apiextensions.CustomResourceColumnDefinition',
  (column: apiextensions.CustomResourceColumnDefinition) => struct('CustomResourceColumnDefinition', columnRows, column)
)
const selectableFields = listOf(
  '[]apiextensions.SelectableField',
  ({ jsonPath }: apiextensions.SelectableField) => `apiextensions.SelectableField{JSONPath:${text(jsonPath)}}`
)

const versionRows: readonly Row<apiextensions.CustomResourceDefinitionVersion>[] = [
  ['Name', 'name', text],
  ['Served', 'served', flag],
  ['Storage', 'storage', flag],
  ['Deprecated', 'deprecated', flag],
  ['DeprecationWarning', 'deprecationWarning', pointer('string')],
  ['Schema', 'schema', pointer('apiextensions.CustomResourceValidation')],
  ['Subresources', 'subresources', pointer('apiextensions.CustomResourceSubresources')],
  ['AdditionalPrinterColumns', 'additionalPrinterColumns', columns],
  ['SelectableFields', 'selectableFields', selectableFields]
]

export function goVersions(versions: readonly apiextensions.CustomResourceDefinitionVersion[] | undefined): GoSyntax {
  const print = (version: apiextensions.CustomResourceDefinitionVersion): string =>
    struct('CustomResourceDefinitionVersion', versionRows, version)
  return { go: listOf('[]apiextensions.CustomResourceDefinitionVersion', print)(versions) }
}
