/**
 * The profile that tool accounts had until 2024-06, a PodSecurityPolicy, row by row: first those of the table of its
 * migration (Wikitech, "PSP migration"), as they stand there, then what it forbade by saying nothing.
 * Source: maintain-kubeusers `maintain_kubeusers/k8s_api.py`, generate_psp() (2023-08).
 */
interface ProfileRow {
  readonly row: string
  /** Why no rule stands for it. */
  readonly without?: string
}

export const profileRows: readonly ProfileRow[] = [
  { row: "seccomp.security.alpha.kubernetes.io/allowedProfileNames: 'runtime/default'" },
  { row: "seccomp.security.alpha.kubernetes.io/defaultProfileName: 'runtime/default'" },
  { row: 'requiredDropCapabilities: [ALL]' },
  { row: 'allowPrivilegeEscalation: false' },
  { row: 'fsGroup.rule MustRunAs user.id' },
  { row: 'hostIPC: false' },
  { row: 'hostNetwork: false' },
  { row: 'hostPID: false' },
  { row: 'privileged: false' },
  { row: 'readOnlyRootFilesystem: false', without: 'nothing to find: a container may have it or not' },
  { row: "runAsUser.rule 'MustRunAs user.id" },
  { row: "seLinux:rule: 'RunAsAny'", without: 'nothing to find: any options are allowed' },
  { row: "runAsGroup.rule: 'MustRunAs' user.id" },
  { row: "supplementalGroups.rule: 'MustRunAs' (disallow root group)" },
  { row: 'volumes: [list of allowed volume types]' },
  { row: 'allowedHostPaths' },
  { row: 'runAsNonRoot: true' },
  { row: 'allowedCapabilities: none' },
  { row: 'hostPorts: none' },
  { row: 'allowedUnsafeSysctls: none' },
  { row: 'allowedProcMountTypes: Default' }
]
