import { defineRule } from '../../src/rule.ts'

/** Found by the profile of tool accounts. */
export default defineRule({
  id: 'toolforge/unsafe-sysctl',
  subject: 'pod',
  title: 'Pod changes a kernel setting that is not a safe one',
  remedy: 'Remove the sysctl, or use one of the safe ones',
  tags: ['profile'],
  references: [
    'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/#safe-and-unsafe-sysctls',
    'https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration'
  ],
  securitySeverity: 5.3,
  profile: {
    rows: ['allowedUnsafeSysctls: none'],
    psa: ['psa/unsafe-sysctl'],
    since: 'not refused when the Pod is created, as far as is known',
    certainty: 'inferred'
  },
  revisions: []
})
