/** Roles and what binds them, in the words of a real server. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerTo } from './answers.ts'
import { wrongName, wrongSubdomain } from './texts.ts'

function of(kind: string, rest: object): object {
  return { apiVersion: 'rbac.authorization.k8s.io/v1', kind, metadata: { name: 'system:a' }, ...rest }
}

test('a rule says what may be done, and with what', () => {
  const ofRole = answerTo(of('Role', { rules: [{ nonResourceURLs: ['/x'], verbs: ['get'] }, {}] }))
  assert.equal(
    ofRole.refusal,
    '[rules[0].nonResourceURLs: Invalid value: []string{"/x"}: namespaced rules cannot apply to non-resource URLs, ' +
      'rules[1].verbs: Required value: verbs must contain at least one value, ' +
      'rules[1].apiGroups: Required value: resource rules must supply at least one api group, ' +
      'rules[1].resources: Required value: resource rules must supply at least one resource]'
  )
  const aggregationRule = { clusterRoleSelectors: [{ matchLabels: { 'a b': '' } }] }
  const rules = [{ nonResourceURLs: ['/x'], resources: ['pods'] }]
  assert.equal(
    answerTo(of('ClusterRole', { rules, aggregationRule })).refusal,
    '[rules[0].verbs: Required value: verbs must contain at least one value, ' +
      'rules[0].nonResourceURLs: Invalid value: []string{"/x"}: rules cannot apply to both regular resources and ' +
      'non-resource URLs, ' +
      `aggregationRule.clusterRoleSelectors[0].matchLabels: Invalid value: "a b": ${wrongName}, ` +
      'aggregationRule.clusterRoleSelectors[0]: Invalid value: "null": invalid label selector.]'
  )
})

test('a binding names a role and whom it is for', () => {
  const roleRef = { kind: 'role', name: 'a/b' }
  const subjects = [{ kind: 'ServiceAccount', name: 'A', apiGroup: 'x' }, { kind: 'user' }]
  assert.equal(
    answerTo(of('RoleBinding', { roleRef, subjects })).refusal,
    '[roleRef.kind: Unsupported value: "role": supported values: "Role", "ClusterRole", ' +
      'roleRef.name: Invalid value: "a/b": may not contain \'/\', ' +
      `subjects[0].name: Invalid value: "A": ${wrongSubdomain}, ` +
      'subjects[0].apiGroup: Unsupported value: "x": supported values: "", ' +
      'subjects[1].name: Required value, ' +
      'subjects[1].kind: Unsupported value: "user": supported values: "ServiceAccount", "User", "Group"]'
  )
  const others = [{ kind: 'ServiceAccount', name: 'a' }, { kind: 'Group', name: 'b', apiGroup: 'v1' }]
  assert.equal(
    answerTo(of('ClusterRoleBinding', { roleRef: { kind: 'Role' }, subjects: others })).refusal,
    '[roleRef.kind: Unsupported value: "Role": supported values: "ClusterRole", roleRef.name: Required value, ' +
      'subjects[0].namespace: Required value, ' +
      'subjects[1].apiGroup: Unsupported value: "v1": supported values: "rbac.authorization.k8s.io"]'
  )
})
