import { defineRule } from '../../src/rule.ts'

/** Found by the profile of tool accounts. */
export default defineRule({
  id: 'toolforge/other-seccomp-profile',
  subject: 'pod',
  title: 'Pod or container has another seccomp profile than RuntimeDefault',
  remedy: 'Remove seccompProfile, or set its type to RuntimeDefault',
  tags: ['profile', 'seccomp'],
  references: [
    'https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration',
    'https://kubernetes.io/docs/tutorials/security/seccomp/'
  ],
  securitySeverity: 5.5,
  profile: {
    rows: [
      "seccomp.security.alpha.kubernetes.io/allowedProfileNames: 'runtime/default'",
      "seccomp.security.alpha.kubernetes.io/defaultProfileName: 'runtime/default'"
    ],
    psa: ['psa/missing-seccomp-profile', 'psa/unconfined-seccomp'],
    since: '2024-06',
    certainty: 'inferred'
  },
  revisions: []
})
