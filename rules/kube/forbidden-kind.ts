import { defineRule } from '../../src/rule.ts'

/** Found by the authorization of a cluster whose roles are known. */
export default defineRule({
  id: 'kube/forbidden-kind',
  subject: 'object',
  title: 'Account may not create objects of this kind',
  remedy: 'Remove the object, or ask those who run the cluster',
  tags: ['access'],
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/'],
  revisions: []
})
