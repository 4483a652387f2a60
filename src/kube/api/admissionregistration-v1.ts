/** The types of admissionregistration/v1. Generated from the schema file: see `test/schema/types.ts`. */
import type * as meta from './meta-v1.ts'

export interface ApplyConfiguration {
  readonly expression?: string
}

export interface AuditAnnotation {
  readonly key?: string
  readonly valueExpression?: string
}

export interface ExpressionWarning {
  readonly fieldRef?: string
  readonly warning?: string
}

export interface JSONPatch {
  readonly expression?: string
}

export interface MatchCondition {
  readonly expression?: string
  readonly name?: string
}

export interface MatchResources {
  readonly excludeResourceRules?: readonly NamedRuleWithOperations[]
  readonly matchPolicy?: string
  readonly namespaceSelector?: meta.LabelSelector
  readonly objectSelector?: meta.LabelSelector
  readonly resourceRules?: readonly NamedRuleWithOperations[]
}

export interface MutatingAdmissionPolicy {
  readonly apiVersion?: string
  readonly kind?: string
  readonly metadata?: meta.ObjectMeta
  readonly spec?: MutatingAdmissionPolicySpec
}

export interface MutatingAdmissionPolicyBinding {
  readonly apiVersion?: string
  readonly kind?: string
  readonly metadata?: meta.ObjectMeta
  readonly spec?: MutatingAdmissionPolicyBindingSpec
}

export interface MutatingAdmissionPolicyBindingSpec {
  readonly matchResources?: MatchResources
  readonly paramRef?: ParamRef
  readonly policyName?: string
}

export interface MutatingAdmissionPolicySpec {
  readonly failurePolicy?: string
  readonly matchConditions?: readonly MatchCondition[]
  readonly matchConstraints?: MatchResources
  readonly mutations?: readonly Mutation[]
  readonly paramKind?: ParamKind
  readonly reinvocationPolicy?: string
  readonly variables?: readonly Variable[]
}

export interface MutatingWebhook {
  readonly admissionReviewVersions?: readonly string[]
  readonly clientConfig?: WebhookClientConfig
  readonly failurePolicy?: string
  readonly matchConditions?: readonly MatchCondition[]
  readonly matchPolicy?: string
  readonly name?: string
  readonly namespaceSelector?: meta.LabelSelector
  readonly objectSelector?: meta.LabelSelector
  readonly reinvocationPolicy?: string
  readonly rules?: readonly RuleWithOperations[]
  readonly sideEffects?: string
  readonly timeoutSeconds?: number
}

export interface MutatingWebhookConfiguration {
  readonly apiVersion?: string
  readonly kind?: string
  readonly metadata?: meta.ObjectMeta
  readonly webhooks?: readonly MutatingWebhook[]
}

export interface Mutation {
  readonly applyConfiguration?: ApplyConfiguration
  readonly jsonPatch?: JSONPatch
  readonly patchType?: string
}

export interface NamedRuleWithOperations {
  readonly apiGroups?: readonly string[]
  readonly apiVersions?: readonly string[]
  readonly operations?: readonly string[]
  readonly resourceNames?: readonly string[]
  readonly resources?: readonly string[]
  readonly scope?: string
}

export interface ParamKind {
  readonly apiVersion?: string
  readonly kind?: string
}

export interface ParamRef {
  readonly name?: string
  readonly namespace?: string
  readonly parameterNotFoundAction?: string
  readonly selector?: meta.LabelSelector
}

export interface RuleWithOperations {
  readonly apiGroups?: readonly string[]
  readonly apiVersions?: readonly string[]
  readonly operations?: readonly string[]
  readonly resources?: readonly string[]
  readonly scope?: string
}

export interface ServiceReference {
  readonly name?: string
  readonly namespace?: string
  readonly path?: string
  readonly port?: number
}

export interface TypeChecking {
  readonly expressionWarnings?: readonly ExpressionWarning[]
}

export interface ValidatingAdmissionPolicy {
  readonly apiVersion?: string
  readonly kind?: string
  readonly metadata?: meta.ObjectMeta
  readonly spec?: ValidatingAdmissionPolicySpec
  readonly status?: ValidatingAdmissionPolicyStatus
}

export interface ValidatingAdmissionPolicyBinding {
  readonly apiVersion?: string
  readonly kind?: string
  readonly metadata?: meta.ObjectMeta
  readonly spec?: ValidatingAdmissionPolicyBindingSpec
}

export interface ValidatingAdmissionPolicyBindingSpec {
  readonly matchResources?: MatchResources
  readonly paramRef?: ParamRef
  readonly policyName?: string
  readonly validationActions?: readonly string[]
}

export interface ValidatingAdmissionPolicySpec {
  readonly auditAnnotations?: readonly AuditAnnotation[]
  readonly failurePolicy?: string
  readonly matchConditions?: readonly MatchCondition[]
  readonly matchConstraints?: MatchResources
  readonly paramKind?: ParamKind
  readonly validations?: readonly Validation[]
  readonly variables?: readonly Variable[]
}

export interface ValidatingAdmissionPolicyStatus {
  readonly conditions?: readonly meta.Condition[]
  readonly observedGeneration?: number | bigint
  readonly typeChecking?: TypeChecking
}

export interface ValidatingWebhook {
  readonly admissionReviewVersions?: readonly string[]
  readonly clientConfig?: WebhookClientConfig
  readonly failurePolicy?: string
  readonly matchConditions?: readonly MatchCondition[]
  readonly matchPolicy?: string
  readonly name?: string
  readonly namespaceSelector?: meta.LabelSelector
  readonly objectSelector?: meta.LabelSelector
  readonly rules?: readonly RuleWithOperations[]
  readonly sideEffects?: string
  readonly timeoutSeconds?: number
}

export interface ValidatingWebhookConfiguration {
  readonly apiVersion?: string
  readonly kind?: string
  readonly metadata?: meta.ObjectMeta
  readonly webhooks?: readonly ValidatingWebhook[]
}

export interface Validation {
  readonly expression?: string
  readonly message?: string
  readonly messageExpression?: string
  readonly reason?: string
}

export interface Variable {
  readonly expression?: string
  readonly name?: string
}

export interface WebhookClientConfig {
  readonly caBundle?: string
  readonly service?: ServiceReference
  readonly url?: string
}
