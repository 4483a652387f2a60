/** Webhooks and admission policies, in the words of a real server. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerTo } from './answers.ts'
import { wrongDns1035Label, wrongName } from './texts.ts'

function of(kind: string, rest: object): object {
  return { apiVersion: 'admissionregistration.k8s.io/v1', kind, metadata: { name: 'x' }, ...rest }
}

function webhook(rest: object): object {
  const good = { name: 'a.example.com', sideEffects: 'None', admissionReviewVersions: ['v1'] }
  const clientConfig = { url: 'https://x' }
  return of('ValidatingWebhookConfiguration', { webhooks: [{ ...good, clientConfig, ...rest }] })
}

test('a webhook says what it is asked about, and how it is reached', () => {
  const rule = {
    operations: ['*', 'GET'],
    apiGroups: [],
    apiVersions: ['*', 'v1'],
    resources: ['pods/*', 'pods/status', '*', 'pods']
  }
  const at = 'webhooks[0]'
  const cases: readonly (readonly [rest: object, refusal: string])[] = [
    [{}, ''],
    [
      { name: 'a.b', sideEffects: 'Some', timeoutSeconds: 31, failurePolicy: 'fail', rules: [rule] },
      `[${at}.name: Invalid value: "a.b": should be a domain with at least three segments separated by dots, ` +
        `${at}.rules[0].operations: Invalid value: []admissionregistration.OperationType{"*", "GET"}: if '*' is ` +
        'present, must not specify other operations, ' +
        `${at}.rules[0].operations[1]: Unsupported value: "GET": supported values: "*", "CONNECT", "CREATE", ` +
        `"DELETE", "UPDATE", ${at}.rules[0].apiGroups: Required value, ` +
        `${at}.rules[0].apiVersions: Invalid value: []string{"*", "v1"}: if '*' is present, must not specify other ` +
        `API versions, ${at}.rules[0].resources[1]: Invalid value: "pods/status": if 'pods/*' is present, must not ` +
        `specify pods/status, ${at}.rules[0].resources: Invalid value: []string{"pods/*", "pods/status", "*", ` +
        '"pods"}: if \'*\' is present, must not specify other resources without subresources, ' +
        `${at}.failurePolicy: Unsupported value: "fail": supported values: "Fail", "Ignore", ` +
        `${at}.sideEffects: Unsupported value: "Some": supported values: "None", "NoneOnDryRun", ` +
        `${at}.timeoutSeconds: Invalid value: 31: the timeout value must be between 1 and 30 seconds]`
    ],
    [
      { clientConfig: { url: 'http://u:p@x:80/y?a#b' }, admissionReviewVersions: ['v2', 'v2'] },
      `[${at}.clientConfig.url: Invalid value: "http": 'https' is the only allowed URL scheme; desired format: ` +
        `https://host[/path], ${at}.clientConfig.url: Invalid value: "u:p": user information is not permitted in the ` +
        `URL, ${at}.clientConfig.url: Invalid value: "b": fragments are not permitted in the URL, ` +
        `${at}.clientConfig.url: Invalid value: "a": query parameters are not permitted in the URL, ` +
        `${at}.admissionReviewVersions[1]: Invalid value: "v2": duplicate version, ${at}.admissionReviewVersions: ` +
        'Invalid value: []string{"v2", "v2"}: must include at least one of v1, v1beta1]'
    ],
    [
      { clientConfig: { url: 'https://x:y' } },
      `${at}.clientConfig.url: Required value: url must be a valid URL: parse "https://x:y": invalid port ":y" after ` +
        'host; desired format: https://host[/path]'
    ],
    [
      { clientConfig: { service: { name: 'a', path: 'x//y', port: 65536 } } },
      `[${at}.clientConfig.service.name: Required value: service name is required, ` +
        `${at}.clientConfig.service.port: Invalid value: 65536: port is not valid: must be between 1 and 65535, ` +
        `inclusive, ${at}.clientConfig.service.path: Invalid value: "x//y": must start with a '/', ` +
        `${at}.clientConfig.service.path: Invalid value: "x//y": segment[0] may not be empty, ` +
        `${at}.clientConfig.service.path: Invalid value: "x//y": segment[1] may not be empty]`
    ],
    [
      { clientConfig: {}, matchConditions: [{ name: 'a', expression: '' }, { name: 'a b', expression: ' ' }] },
      `[${at}.clientConfig: Required value: exactly one of url or service is required, ` +
        `${at}.matchConditions[0].expression: Required value, ${at}.matchConditions[1].expression: Required value, ` +
        `${at}.matchConditions[1].name: Invalid value: "a b": ${wrongName}]`
    ]
  ]
  for (const [rest, refusal] of cases) assert.equal(answerTo(webhook(rest)).refusal, refusal)
  // Upstream takes the name for the namespace.
  const { places } = answerTo(webhook({ clientConfig: { service: { name: 'a' } } }))
  assert.deepEqual(places, ['webhooks.0.clientConfig.service.namespace'])
})

test('nobody knows what becomes of an object whose expressions would have to be compiled', () => {
  const matchConditions = [{ name: 'a', expression: 'true' }, { name: 'b', expression: 'true' }]
  assert.deepEqual(answerTo(webhook({})).undecided, [])
  assert.equal(answerTo(webhook({ matchConditions })).undecided.length, 1)
  const resourceRules = [{ operations: ['CREATE'], apiGroups: [''], apiVersions: ['v1'], resources: ['pods'] }]
  const spec = { matchConstraints: { resourceRules }, validations: [{ expression: '1 +' }, { expression: 'true' }] }
  const policy = answerTo(of('ValidatingAdmissionPolicy', { spec }))
  assert.equal(policy.refusal, '')
  assert.equal(policy.undecided.length, 1)
})

test('an admission policy is refused for what is wrong in it beside its expressions', () => {
  const paramKind = { apiVersion: 'a/b/c', kind: 'x y' }
  const policy = of('ValidatingAdmissionPolicy', { spec: { paramKind, variables: [{ name: 'in', expression: '' }] } })
  const empty = 'Required value: validations or auditAnnotations must contain at least one item'
  const refusal = (identifier: string): string =>
    '[spec.paramKind.apiVersion: Invalid value: "a/b/c": unexpected GroupVersion string: a/b/c, ' +
    'spec.paramKind.kind: Invalid value: "x y": may have mixed case, but should otherwise match: ' +
    `${wrongDns1035Label}, spec.matchConstraints: Required value, ` +
    `spec.variables[0].name: Invalid value: "in": ${identifier} valid CEL identifier, ` +
    `spec.variables[0].expression: Required value: expression is not specified, spec.validations: ${empty}, ` +
    `spec.auditAnnotations: ${empty}]`
  assert.equal(answerTo(policy).refusal, refusal('name is not a'))
  assert.equal(answerTo(policy, '1.34').refusal, refusal('must be a'))
  const paramRef = { name: 'a', selector: {} }
  const both = 'Forbidden: name and selector are mutually exclusive'
  const validationActions = ['Deny', 'Warn', 'Warn']
  assert.equal(
    answerTo(of('ValidatingAdmissionPolicyBinding', { spec: { validationActions, paramRef } })).refusal,
    `[spec.policyName: Required value, spec.paramRef.name: ${both}, spec.paramRef.selector: ${both}, ` +
      'spec.paramRef.parameterNotFoundAction: Required value, spec.validationActions[2]: Duplicate value: "Warn", ' +
      'spec.validationActions: Invalid value: []admissionregistration.ValidationAction{"Deny", "Warn", "Warn"}: must ' +
      'not contain both Deny and Warn (repeating the same validation failure information in the API response and ' +
      'headers serves no purpose)]'
  )
})

test('a policy that changes objects is not for those that are deleted', () => {
  const resourceRules = [{ operations: ['DELETE'], apiGroups: [''], apiVersions: ['v1'], resources: ['pods'] }]
  const mutations = [{ patchType: 'JSONPatch', applyConfiguration: { expression: 'x' } }, { patchType: 'x' }]
  const spec = { reinvocationPolicy: 'Never', matchConstraints: { resourceRules }, mutations }
  assert.equal(
    answerTo(of('MutatingAdmissionPolicy', { spec }), '1.36').refusal,
    '[spec.matchConstraints.resourceRules.operations: Unsupported value: "DELETE": supported values: "*", "CONNECT", ' +
      '"CREATE", "UPDATE", spec.mutations[0].jsonPatch: Required value: must be specified when patchType is ' +
      'JSONPatch, spec.mutations[0].applyConfiguration: Invalid value: "{applyConfiguration}": must not be specified ' +
      'when patchType is JSONPatch, spec.mutations[1].patchType: Unsupported value: "x": supported values: ' +
      '"ApplyConfiguration", "JSONPatch"]'
  )
})
