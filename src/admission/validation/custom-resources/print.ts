/** Parts of a CustomResourceDefinition as Go prints the types that a server has for them inside. */
import type * as apiextensions from '../../../kube/api/apiextensions-v1.ts'
import type { Json } from '../../../kube/json.ts'
import type { Schema } from '../../../kube/structural/schema.ts'
import type { GoSyntax } from '../field.ts'
import { goAny, goMap, goNamedList, goPointer, goStrings, goStruct } from '../go-syntax.ts'
import type { GoValue } from '../go-syntax.ts'

/** What makes a member printable; undefined is one that is absent. */
type Print<T> = (value: T | undefined) => GoValue
/** A field of a struct: its name in Go and in JSON, and how its value is printed. */
type Row<T> = readonly [go: string, json: keyof T, print: (value: never) => GoValue]
type MapOf<T> = Readonly<Record<string, T>>
type Column = apiextensions.CustomResourceColumnDefinition
type Version = apiextensions.CustomResourceDefinitionVersion

const text: Print<string> = (value = '') => value
const flag: Print<boolean> = (value = false) => value
const number: Print<number> = (value = 0) => value
const strings: Print<readonly string[]> = list => goStrings(list)
const scalar = (type: string): Print<string | number | bigint | boolean> => value => goPointer(type, value)
const pointer = <T>(type: string, print: (value: T) => GoValue): Print<T> => value =>
  goPointer(type, value === undefined ? undefined : print(value))
const listOf = <T>(type: string, print: (one: T) => GoValue): Print<readonly T[]> => list =>
  goNamedList(type, list, print)
const mapOf = <T>(type: string, print: (one: T) => GoValue): Print<MapOf<T>> => map =>
  goMap(type, map && Object.fromEntries(Object.entries(map).map(([name, one]) => [name, print(one)])))

function struct<T>(type: string, rows: readonly Row<T>[], value: T): GoSyntax {
  const fields = rows.map(([go, json, print]) => [go, (print as Print<unknown>)(value[json])] as const)
  return goStruct(`apiextensions.${type}`, Object.fromEntries(fields))
}

export function goSchema(schema: Schema): GoSyntax {
  return struct('JSONSchemaProps', schemaRows, schema)
}

const schema = pointer<Schema>('apiextensions.JSONSchemaProps', goSchema)
const schemas = listOf<Schema>('[]apiextensions.JSONSchemaProps', goSchema)
const schemaMap = (type: string): Print<MapOf<Schema>> => mapOf(type, goSchema)
const goJsonType = (value: Json): GoSyntax =>
  value === null ? { go: 'apiextensions.JSON(nil)', json: 'null' } : goAny(value)
const json = pointer<Json>('apiextensions.JSON', goJsonType)

/** Behind a pointer: the server prints what it points at. */
export function goSchemaOrArray(value: Schema | readonly Schema[]): GoSyntax {
  const [one, list] = Array.isArray(value) ? [undefined, value] : [value as Schema, undefined]
  return goStruct('apiextensions.JSONSchemaPropsOrArray', { Schema: schema(one), JSONSchemas: schemas(list) })
}

function goSchemaOrBool(value: Schema | boolean): GoSyntax {
  const one = typeof value === 'boolean' ? undefined : value
  return goStruct('apiextensions.JSONSchemaPropsOrBool', { Allows: value !== false, Schema: schema(one) })
}

function goSchemaOrStrings(value: Schema | readonly string[]): GoSyntax {
  const [one, list] = Array.isArray(value) ? [undefined, value] : [value as Schema, undefined]
  return goStruct('apiextensions.JSONSchemaPropsOrStringArray', { Schema: schema(one), Property: strings(list) })
}

const docRows: readonly Row<apiextensions.ExternalDocumentation>[] = [
  ['Description', 'description', text],
  ['URL', 'url', text]
]

const externalDocs = pointer('apiextensions.ExternalDocumentation', (docs: apiextensions.ExternalDocumentation) =>
  struct('ExternalDocumentation', docRows, docs))

/** The fields of a schema in the order of the struct. */
export const schemaRows: readonly Row<Schema>[] = [
  ['ID', 'id', text],
  ['Schema', '$schema', text],
  ['Ref', '$ref', scalar('string')],
  ['Description', 'description', text],
  ['Type', 'type', text],
  ['Nullable', 'nullable', flag],
  ['Format', 'format', text],
  ['Title', 'title', text],
  ['Default', 'default', json],
  ['Maximum', 'maximum', scalar('float64')],
  ['ExclusiveMaximum', 'exclusiveMaximum', flag],
  ['Minimum', 'minimum', scalar('float64')],
  ['ExclusiveMinimum', 'exclusiveMinimum', flag],
  ['MaxLength', 'maxLength', scalar('int64')],
  ['MinLength', 'minLength', scalar('int64')],
  ['Pattern', 'pattern', text],
  ['MaxItems', 'maxItems', scalar('int64')],
  ['MinItems', 'minItems', scalar('int64')],
  ['UniqueItems', 'uniqueItems', flag],
  ['MultipleOf', 'multipleOf', scalar('float64')],
  ['Enum', 'enum', listOf('[]apiextensions.JSON', goJsonType)],
  ['MaxProperties', 'maxProperties', scalar('int64')],
  ['MinProperties', 'minProperties', scalar('int64')],
  ['Required', 'required', strings],
  ['Items', 'items', pointer('apiextensions.JSONSchemaPropsOrArray', goSchemaOrArray)],
  ['AllOf', 'allOf', schemas],
  ['OneOf', 'oneOf', schemas],
  ['AnyOf', 'anyOf', schemas],
  ['Not', 'not', schema],
  ['Properties', 'properties', schemaMap('map[string]apiextensions.JSONSchemaProps')],
  ['AdditionalProperties', 'additionalProperties', pointer('apiextensions.JSONSchemaPropsOrBool', goSchemaOrBool)],
  ['PatternProperties', 'patternProperties', schemaMap('map[string]apiextensions.JSONSchemaProps')],
  ['Dependencies', 'dependencies', mapOf('apiextensions.JSONSchemaDependencies', goSchemaOrStrings)],
  ['AdditionalItems', 'additionalItems', pointer('apiextensions.JSONSchemaPropsOrBool', goSchemaOrBool)],
  ['Definitions', 'definitions', schemaMap('apiextensions.JSONSchemaDefinitions')],
  ['ExternalDocs', 'externalDocs', externalDocs],
  ['Example', 'example', json],
  ['XPreserveUnknownFields', 'x-kubernetes-preserve-unknown-fields', scalar('bool')],
  ['XEmbeddedResource', 'x-kubernetes-embedded-resource', flag],
  ['XIntOrString', 'x-kubernetes-int-or-string', flag],
  ['XListMapKeys', 'x-kubernetes-list-map-keys', strings],
  ['XListType', 'x-kubernetes-list-type', scalar('string')],
  ['XMapType', 'x-kubernetes-map-type', scalar('string')],
  ['XValidations', 'x-kubernetes-validations', listOf('apiextensions.ValidationRules', goRule)]
]

const ruleRows: readonly Row<apiextensions.ValidationRule>[] = [
  ['Rule', 'rule', text],
  ['Message', 'message', text],
  ['MessageExpression', 'messageExpression', text],
  ['Reason', 'reason', scalar('apiextensions.FieldValueErrorReason')],
  ['FieldPath', 'fieldPath', text],
  ['OptionalOldSelf', 'optionalOldSelf', scalar('bool')]
]

function goRule(rule: apiextensions.ValidationRule): GoSyntax {
  return struct('ValidationRule', ruleRows, rule)
}

const columnRows: readonly Row<Column>[] = [
  ['Name', 'name', text],
  ['Type', 'type', text],
  ['Format', 'format', text],
  ['Description', 'description', text],
  ['Priority', 'priority', number],
  ['JSONPath', 'jsonPath', text]
]

const columns = listOf('[]apiextensions.CustomResourceColumnDefinition', (column: Column) =>
  struct('CustomResourceColumnDefinition', columnRows, column))
const selectableFields = listOf('[]apiextensions.SelectableField', (field: apiextensions.SelectableField) =>
  struct('SelectableField', [['JSONPath', 'jsonPath', text]], field))

const validation = pointer(
  'apiextensions.CustomResourceValidation',
  ({ openAPIV3Schema }: apiextensions.CustomResourceValidation) =>
    goStruct('apiextensions.CustomResourceValidation', { OpenAPIV3Schema: schema(openAPIV3Schema) })
)

const scaleRows: readonly Row<apiextensions.CustomResourceSubresourceScale>[] = [
  ['SpecReplicasPath', 'specReplicasPath', text],
  ['StatusReplicasPath', 'statusReplicasPath', text],
  ['LabelSelectorPath', 'labelSelectorPath', scalar('string')]
]

const subresourceRows: readonly Row<apiextensions.CustomResourceSubresources>[] = [
  ['Status', 'status', pointer('apiextensions.CustomResourceSubresourceStatus', () =>
    goStruct('apiextensions.CustomResourceSubresourceStatus', {}))],
  ['Scale', 'scale', pointer(
    'apiextensions.CustomResourceSubresourceScale',
    (scale: apiextensions.CustomResourceSubresourceScale) => struct('CustomResourceSubresourceScale', scaleRows, scale)
  )]
]

const subresources = pointer(
  'apiextensions.CustomResourceSubresources',
  (value: apiextensions.CustomResourceSubresources) => struct('CustomResourceSubresources', subresourceRows, value)
)

const versionRows: readonly Row<Version>[] = [
  ['Name', 'name', text],
  ['Served', 'served', flag],
  ['Storage', 'storage', flag],
  ['Deprecated', 'deprecated', flag],
  ['DeprecationWarning', 'deprecationWarning', scalar('string')],
  ['Schema', 'schema', validation],
  ['Subresources', 'subresources', subresources],
  ['AdditionalPrinterColumns', 'additionalPrinterColumns', columns],
  ['SelectableFields', 'selectableFields', selectableFields]
]

const versionList = listOf('[]apiextensions.CustomResourceDefinitionVersion', (version: Version) =>
  struct('CustomResourceDefinitionVersion', versionRows, version))

export function goVersions(versions: readonly Version[] | undefined): GoValue {
  return versionList(versions)
}
