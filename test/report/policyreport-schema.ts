/** What the schemas of the custom resource definitions say of reports, in the words of JSON Schema. */
import { Ajv } from 'ajv'

const text = { type: 'string' }
const integer = { type: 'integer' }

/** A server would drop members that the schema does not name without a word: here they are faults. */
const object = (properties: object, required: readonly string[] = []): object =>
  ({ type: 'object', properties, required, additionalProperties: false })

const reference = object({
  apiVersion: text,
  fieldPath: text,
  kind: text,
  name: text,
  namespace: text,
  resourceVersion: text,
  uid: text
})

const schemaOf = (apiVersion: string, kinds: readonly string[], severities: readonly string[], more: object): object =>
  object({
    apiVersion: { const: apiVersion },
    kind: { enum: kinds },
    metadata: object({
      name: { type: 'string', pattern: '^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$' },
      namespace: { type: 'string', pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$', maxLength: 63 },
      labels: { type: 'object', additionalProperties: text }
    }, ['name']),
    summary: object({ error: integer, fail: integer, pass: integer, skip: integer, warn: integer }),
    results: {
      type: 'array',
      items: object({
        category: text,
        message: text,
        policy: text,
        properties: { type: 'object', additionalProperties: text },
        resources: { type: 'array', items: reference },
        result: { enum: ['pass', 'fail', 'warn', 'error', 'skip'] },
        rule: text,
        scored: { type: 'boolean' },
        severity: { enum: severities },
        source: text
      }, ['policy'])
    },
    ...more
  }, ['apiVersion', 'kind', 'metadata'])

const ajv = new Ajv({ allErrors: true })
/** The first version: https://github.com/kubernetes-sigs/wg-policy-prototypes/tree/master/policy-report/crd/v1alpha2 */
const old = ajv.compile(schemaOf('wgpolicyk8s.io/v1alpha2', ['PolicyReport', 'ClusterPolicyReport'],
  ['high', 'low', 'medium'], {}))
/** https://github.com/openreports/reports-api/blob/main/config/install.yaml */
const current = ajv.compile(schemaOf('openreports.io/v1alpha1', ['Report', 'ClusterReport'],
  ['critical', 'high', 'low', 'medium', 'info'], { source: text }))

export const validators = { policyreport: old, openreports: current } as const
