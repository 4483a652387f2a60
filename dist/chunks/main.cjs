"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all3)=>{for(var name in all3)__defProp(target,name,{get:all3[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key2 of __getOwnPropNames(from))!__hasOwnProp.call(to,key2)&&key2!==except&&__defProp(to,key2,{get:()=>from[key2],enumerable:!(desc=
__getOwnPropDesc(from,key2))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var main_exports={};__export(main_exports,{run:()=>run});module.exports=__toCommonJS(main_exports);var import_node_fs12=require("node:fs"),import_node_path13=require("node:path");var escapes={'"':'\\"',"\\":"\\\\","\x07":"\\a","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t","\v":"\\v"},plain=/^[ !#-[\]-~]*$/;function goQuote(text4){
return plain.test(text4)?`"${text4}"`:`"${text4.replace(/["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu,character=>{let short2=escapes[character];if(short2!==void 0)return short2;
let code2=character.codePointAt(0)??0;return code2<128?`\\x${code2.toString(16).padStart(2,"0")}`:code2<65536?`\\u${code2.toString(16).padStart(4,"0")}`:`\\U${code2.
toString(16).padStart(8,"0")}`})}"`}var deprecated_default={id:"api/deprecated",subject:"object",title:"Field, label or version is deprecated",remedy:"Write what the message names instead",tags:["\
schema"],references:["https://kubernetes.io/docs/reference/using-api/deprecation-policy/"],revisions:[]};var doubtful_value_default={id:"api/doubtful-value",subject:"object",title:"Value does not do what it seems to",remedy:"Write what the message asks for",tags:["\
schema"],references:["https://kubernetes.io/docs/reference/kubernetes-api/","https://github.com/kubernetes/kubernetes/blob/master/pkg/api/pod/warnings.go"],revisions:[]};var duplicate_value_default={id:"api/duplicate-value",subject:"object",title:"Value is there twice that must be unique",remedy:"Rename one of them, or remove it",
tags:["schema"],references:["https://kubernetes.io/docs/reference/kubernetes-api/"],revisions:[]};var forbidden_field_default={id:"api/forbidden-field",subject:"object",title:"Field may not be there beside the others",remedy:"Remove the field, or what it doe\
s not go with",tags:["schema"],references:["https://kubernetes.io/docs/reference/kubernetes-api/"],revisions:[]};var invalid_value_default={id:"api/invalid-value",subject:"object",title:"Value is none that the field can have",remedy:"Write a value of the form, or out of th\
e list, that the message names",tags:["schema"],references:["https://kubernetes.io/docs/reference/kubernetes-api/","https://kubernetes.io/docs/concepts/overview\
/working-with-objects/names/"],revisions:[]};var reference_default={id:"api/reference",subject:"object",title:"Name of something that the manifests do not hold",remedy:"Take the right name, or suppress thi\
s where the other object is made elsewhere",tags:["references"],references:["https://kubernetes.io/docs/concepts/services-networking/service/","https://kubernet\
es.io/docs/concepts/configuration/configmap/"],revisions:[]};var removed_version_default={id:"api/removed-version",subject:"object",title:"Kind is not in this release of Kubernetes",remedy:"Write the apiVersion that the m\
essage names",tags:["schema"],references:["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"],revisions:[]};var required_default={id:"api/required",subject:"object",title:"Field is missing that must be there",remedy:"Add the field",tags:["schema"],references:["https:/\
/kubernetes.io/docs/reference/kubernetes-api/","https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],revisions:[]};var unknown_field_default={id:"api/unknown-field",subject:"object",title:"Field does not exist",remedy:"Take the right name, or remove the field",tags:["schema"],
references:["https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation","https://kubernetes.io/docs/reference/kubernetes-api/"],revisions:[]};var unknown_kind_default={id:"api/unknown-kind",subject:"object",title:"Kind does not exist",remedy:"Take the right kind or apiVersion",tags:["schema"],references:[
"https://kubernetes.io/docs/reference/kubernetes-api/"],revisions:[]};var wrong_type_default={id:"api/wrong-type",subject:"object",title:"Value has a type that its field cannot have",remedy:"Write a value of the type that is asked\
 for",tags:["schema"],references:["https://kubernetes.io/docs/reference/kubernetes-api/"],revisions:[]};var conflicting_priority_default={id:"kube/conflicting-priority",subject:"object",title:"Pod sets a priority that its PriorityClass does not have",remedy:"Remov\
e priority and preemptionPolicy: the cluster sets them from the PriorityClass",tags:["reference"],references:["https://kubernetes.io/docs/concepts/scheduling-ev\
iction/pod-priority-preemption/","https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/priority/admission.go"],revisions:[]};var conflicting_runtime_class_default={id:"kube/conflicting-runtime-class",subject:"object",title:"Pod contradicts its RuntimeClass",remedy:"Remove overhead, an\
d the node labels that the RuntimeClass sets: the cluster fills them in",tags:["reference"],references:["https://kubernetes.io/docs/concepts/scheduling-eviction\
/pod-overhead/","https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/runtimeclass/admission.go"],revisions:[]};var contradictory_security_context_default={id:"kube/contradictory-security-context",subject:"object",title:"Security settings contradict each other",remedy:"Re\
move one of the two settings",tags:["security"],references:["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/","https://github.com/kub\
ernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],revisions:[]};var exceeded_quota_default={id:"kube/exceeded-quota",subject:"object",title:"Object needs more than the quota of the namespace",remedy:"Ask for less, or have th\
e quota raised",tags:["resources"],references:["https://kubernetes.io/docs/concepts/policy/resource-quotas/","https://github.com/kubernetes/kubernetes/tree/mast\
er/pkg/quota/v1/evaluator/core"],revisions:[]};var forbidden_kind_default={id:"kube/forbidden-kind",subject:"object",title:"Account may not create objects of this kind",remedy:"Remove the object, or ask thos\
e who run the cluster",tags:["access"],references:["https://kubernetes.io/docs/reference/access-authn-authz/rbac/"],revisions:[]};var hidden_variable_default={id:"kube/hidden-variable",subject:"container",title:"Variable is set twice in one container",remedy:"Keep one of the definitions",tags:[
"environment"],references:["https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/"],revisions:[]};var invalid_quantity_default={id:"kube/invalid-quantity",subject:"object",title:"Quantity is negative, or a part of something that comes in pieces",remedy:"Writ\
e a quantity of 0 or more; whole numbers for devices",tags:["resources"],references:["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/qua\
ntity/","https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],revisions:[]};var limit_range_bound_default={id:"kube/limit-range-bound",subject:"object",title:"Container asks for more or less than the namespace allows",remedy:"Set limits\
 and requests within the bounds of the LimitRange of the namespace",tags:["resources"],references:["https://kubernetes.io/docs/concepts/policy/limit-range/","ht\
tps://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/limitranger/admission.go"],revisions:[]};var malformed_object_default={id:"kube/malformed-object",subject:"object",title:"Manifest is no object that kubectl accepts",remedy:"Give the object an apiVersi\
on and a kind",tags:["schema"],references:["https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields"],revisions:[]};var mirror_pod_reference_default={id:"kube/mirror-pod-reference",subject:"object",title:"Mirror Pod refers to a service account or a secret",remedy:"Remove the \
annotation kubernetes.io/config.mirror",tags:["reference"],references:["https://kubernetes.io/docs/tasks/configure-pod-container/static-pod/","https://github.co\
m/kubernetes/kubernetes/blob/master/plugin/pkg/admission/serviceaccount/admission.go"],revisions:[]};var missing_namespace_default={id:"kube/missing-namespace",subject:"object",title:"Namespace does not exist",remedy:"Name a namespace that exists, or create it \
first",tags:["reference"],references:["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/","https://github.com/kubernetes/apiserver/t\
ree/master/pkg/admission/plugin/namespace/lifecycle"],revisions:[]};var missing_priority_class_default={id:"kube/missing-priority-class",subject:"object",title:"Pod names a PriorityClass that does not exist",remedy:"Leave priori\
tyClassName out, or name a class that the cluster has",tags:["reference"],references:["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-pree\
mption/","https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/priority/admission.go"],revisions:[]};var missing_runtime_class_default={id:"kube/missing-runtime-class",subject:"object",title:"Pod names a RuntimeClass that does not exist",remedy:"Leave runtimeCl\
assName out, or name a class that the cluster has",tags:["reference"],references:["https://kubernetes.io/docs/concepts/containers/runtime-class/","https://githu\
b.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/runtimeclass/admission.go"],revisions:[]};var missing_service_account_default={id:"kube/missing-service-account",subject:"object",title:"Pod runs as a service account that does not exist",remedy:"Leave \
serviceAccountName out, or create the service account first",tags:["reference"],references:["https://kubernetes.io/docs/tasks/configure-pod-container/configure-\
service-account/","https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/serviceaccount/admission.go"],revisions:[]};var namespace_mismatch_default={id:"kube/namespace-mismatch",subject:"object",title:"Object names another namespace than the one asked for",remedy:"Remove metad\
ata.namespace, or ask for that namespace with -n",tags:["namespace"],references:["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
revisions:[]};var request_above_limit_default={id:"kube/request-above-limit",subject:"object",title:"Container requests more than its limit",remedy:"Request no more than the \
limit; set a limit too where the namespace has a small default one",tags:["resources"],references:["https://kubernetes.io/docs/concepts/configuration/manage-res\
ources-containers/","https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],revisions:[]};var summed_quota_default={id:"kube/summed-quota",subject:"object",title:"Manifests together need more than the quota of the namespace",remedy:"Write fewer objec\
ts or replicas, ask for less, or have the quota raised",tags:["resources"],references:["https://kubernetes.io/docs/concepts/policy/resource-quotas/"],revisions:[]};function theContainer({role,name}){let kind2=role==="main"?"container":`${role} container`;return name===""?`the ${kind2} without a name`:`${kind2} "${name}"`}function quoted(items2){
return items2.map(item2=>`"${item2}"`).join(", ")}function sortedSet(items2){return[...new Set(items2)].sort((a,b)=>Buffer.compare(Buffer.from(a),Buffer.from(b)))}
function plural(count3,one2,many){return count3===1?one2:many}function containerNames(violations){return[...new Set(violations.flatMap(violation=>violation.container??
[]))].map(container2=>container2.name)}function containerList(violations){let names=containerNames(violations);return`${plural(names.length,"container","contain\
ers")} ${quoted(names)}`}function setters(violations){let own=violations.filter(violation=>violation.container);return[...own.length<violations.length?["pod"]:[],
...own.length>0?[containerList(own)]:[]].join(" and ")}function valuesOf(violations){return sortedSet(violations.flatMap(violation=>violation.value??[]))}function isInAnnotation({
path}){return path.at(-2)==="annotations"}var byDefault=["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"],added_capabilities_default={
id:"psa/added-capabilities",subject:"container",title:"Container adds a capability beyond the default ones",remedy:"Remove the capability from capabilities.add",
tags:["baseline"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://man7.org/linux/man-pages/man7/capabilitie\
s.7.html","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_capabilities_baseline.go"],securitySeverity:7.5,revisions:[{since:"1.0",
*check(container2){for(let[index,capability]of(container2.spec.securityContext?.capabilities?.add??[]).entries())byDefault.includes(capability)||(yield{path:[...container2.
path,"securityContext","capabilities","add",index],message:`${theContainer(container2)} adds the capability ${capability}, a piece of root's power`,container:container2,
value:capability})}}],standard:{level:"baseline",check:"capabilities_baseline",refusal(violations){let capabilities=quoted(valuesOf(violations));return{reason:"\
non-default capabilities",detail:`${containerList(violations)} must not include ${capabilities} in securityContext.capabilities.add`}}}};var types=["","container_t","container_init_t","container_kvm_t"];function*faults(options,allowed3,at,container2){let who=container2?theContainer(container2):"t\
he Pod",place3=[...at,"securityContext","seLinuxOptions"],own=container2?{container:container2}:{},{type="",user,role}=options??{};allowed3.includes(type)||(yield{
path:[...place3,"type"],message:`${who} asks for the SELinux type "${type}", which is not one made for containers`,...own,value:type}),user&&(yield{path:[...place3,
"user"],message:`${who} sets an SELinux user of its own`,...own}),role&&(yield{path:[...place3,"role"],message:`${who} sets an SELinux role of its own`,...own})}
var custom=allowed3=>function*(pod3){yield*faults(pod3.spec.securityContext?.seLinuxOptions,allowed3,[...pod3.path,"spec"]);for(let container2 of pod3.containers)
yield*faults(container2.spec.securityContext?.seLinuxOptions,allowed3,container2.path,container2)},custom_selinux_options_default={id:"psa/custom-selinux-option\
s",subject:"pod",title:"Pod or container changes its SELinux type, user or role",remedy:"Remove seLinuxOptions, or keep only level and one of the types for cont\
ainers",tags:["baseline","restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://github.com/kubernete\
s/pod-security-admission/blob/master/policy/check_seLinuxOptions.go"],securitySeverity:6.5,revisions:[{since:"1.0",check:custom(types)},{since:"1.31",check:custom(
[...types,"container_engine_t"])}],standard:{level:"baseline",check:"seLinuxOptions",refusal(violations){let bad=valuesOf(violations),sets=field2=>violations.some(
violation=>violation.path.at(-1)===field2),data=[...bad.length>0?[`${plural(bad.length,"type","types")} ${quoted(bad)}`]:[],...["user","role"].filter(sets).map(
field2=>`${field2} may not be set`)];return{reason:"seLinuxOptions",detail:`${setters(violations)} set forbidden securityContext.seLinuxOptions: ${data.join("; ")}`}}}};function*hosts(container2){let{livenessProbe,readinessProbe,startupProbe,lifecycle}=container2.spec,handlers=[[["livenessProbe"],livenessProbe],[["readinessProb\
e"],readinessProbe],[["startupProbe"],startupProbe],[["lifecycle","postStart"],lifecycle?.postStart],[["lifecycle","preStop"],lifecycle?.preStop]];for(let[field2,
handler]of handlers)for(let action of["httpGet","tcpSocket"]){let host2=handler?.[action]?.host,who=theContainer(container2);host2&&(yield{path:[...container2.path,
...field2,action,"host"],message:`the ${field2.at(-1)} of ${who} makes the node call "${host2}" instead of the container`,container:container2,value:host2})}}var host_in_probe_or_hook_default={
id:"psa/host-in-probe-or-hook",subject:"container",title:"Probe or lifecycle hook names a host",remedy:"Remove host: without it, the container itself is asked",
tags:["baseline","restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://github.com/kubernetes/pod-se\
curity-admission/blob/master/policy/check_hostProbesAndhostLifecycle.go"],securitySeverity:4.6,revisions:[{since:"1.34",check:hosts}],standard:{level:"baseline",
check:"hostProbesAndHostLifecycle",refusal(violations){let names=sortedSet(containerNames(violations)),bad=valuesOf(violations),containers=`${plural(names.length,
"container","containers")} ${quoted(names)}`,what=plural(bad.length,"probe or lifecycle host","probe or lifecycle hosts");return{reason:"probe or lifecycle host",
detail:`${containers} ${plural(names.length,"uses","use")} ${what} ${quoted(bad)}`}}}};var shared={hostNetwork:"network",hostPID:"processes",hostIPC:"shared memory and message queues"},host_namespaces_default={id:"psa/host-namespaces",subject:"pod",
title:"Pod shares a host namespace",remedy:"Remove hostNetwork, hostPID and hostIPC; reach other Pods through a Service",tags:["baseline","restricted"],references:[
"https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_h\
ostNamespaces.go"],securitySeverity:8.6,revisions:[{since:"1.0",*check(pod3){for(let field2 of["hostNetwork","hostPID","hostIPC"])pod3.spec[field2]&&(yield{path:[
...pod3.path,"spec",field2],message:`the Pod shares the ${shared[field2]} of the machine that it runs on (${field2})`,value:`${field2}=true`})}}],standard:{level:"\
baseline",check:"hostNamespaces",refusal:violations=>({reason:"host namespaces",detail:violations.map(violation=>violation.value).join(", ")})}};var host_path_volume_default={id:"psa/host-path-volume",subject:"pod",title:"Pod mounts a directory of the host",remedy:"Use another kind of volume: emptyDir, c\
onfigMap, secret or persistentVolumeClaim",tags:["baseline"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https:\
//kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_hostPathVolumes.go"],securitySeverity:8.2,
revisions:[{since:"1.0",*check(pod3){for(let[index,volume]of(pod3.spec.volumes??[]).entries())volume.sources.includes("hostPath")&&(yield{path:[...pod3.path,"sp\
ec","volumes",index,"hostPath"],message:`volume "${volume.name??""}" is a directory of the machine that the Pod runs on (hostPath)`,volume})}}],standard:{level:"\
baseline",check:"hostPathVolumes",refusal(violations){let names=violations.map(violation=>violation.volume?.name??"");return{reason:"hostPath volumes",detail:`${plural(
names.length,"volume","volumes")} ${quoted(names)}`}}}};var host_port_default={id:"psa/host-port",subject:"container",title:"Container takes a port of the host",remedy:"Remove hostPort, and reach the port through a S\
ervice",tags:["baseline","restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://github.com/kubernete\
s/pod-security-admission/blob/master/policy/check_hostPorts.go"],securitySeverity:4.3,revisions:[{since:"1.0",*check(container2){for(let[index,{hostPort}]of(container2.
spec.ports??[]).entries())Number(hostPort??0)!==0&&(yield{path:[...container2.path,"ports",index,"hostPort"],message:`${theContainer(container2)} takes port ${hostPort}\
 of the machine that it runs on (hostPort)`,container:container2,value:String(hostPort)})}}],standard:{level:"baseline",check:"hostPorts",refusal(violations){let ports=valuesOf(
violations),use=plural(containerNames(violations).length,"uses","use"),what=plural(ports.length,"hostPort","hostPorts");return{reason:"hostPort",detail:`${containerList(
violations)} ${use} ${what} ${ports.join(", ")}`}}}};function exceptOnWindows(check2){return pod3=>pod3.spec.os?.name==="windows"?[]:check2(pod3)}function exceptInUserNamespace(check2){return pod3=>pod3.spec.hostUsers===
!1?[]:check2(pod3)}function forbiddenType(profile){if(!(profile===void 0||profile.type==="RuntimeDefault"||profile.type==="Localhost"))return profile.type??""}var podAnnotation="seccomp.security.alpha.kubernetes.io/pod",containerAnnotation="container.seccomp.security.alpha.kubernetes.io/",allowed=["runtime/default","d\
ocker/default"];function*annotated(pod3){let keys2=new Set([podAnnotation,...pod3.containers.map(container2=>containerAnnotation+container2.name)]);for(let key2 of keys2){
let value=pod3.metadata.annotations?.[key2];value!==void 0&&!allowed.includes(value)&&!value.startsWith("localhost/")&&(yield{path:[...pod3.path,"metadata","ann\
otations",key2],message:`an annotation sets the seccomp profile "${value}": nothing limits the system calls`,value:`${key2}=${goQuote(value)}`})}}function*unconfined(pod3){
let place3=["securityContext","seccompProfile","type"],podValue=forbiddenType(pod3.spec.securityContext?.seccompProfile);podValue!==void 0&&(yield{path:[...pod3.
path,"spec",...place3],message:`the Pod sets the seccomp profile "${podValue}": nothing limits the system calls of its containers`,value:podValue});for(let container2 of pod3.
containers){let value=forbiddenType(container2.spec.securityContext?.seccompProfile);value!==void 0&&(yield{path:[...container2.path,...place3],message:`${theContainer(
container2)} sets the seccomp profile "${value}": nothing limits its system calls`,container:container2,value})}}var refusal=violations=>{let values=valuesOf(violations);
return{reason:"seccompProfile",detail:violations.some(isInAnnotation)?`forbidden ${plural(values.length,"annotation","annotations")} ${values.join(", ")}`:`${setters(
violations)} must not set securityContext.seccompProfile.type to ${quoted(values)}`}},unconfined_seccomp_default={id:"psa/unconfined-seccomp",subject:"pod",title:"\
Seccomp is switched off",remedy:"Set seccompProfile.type to RuntimeDefault, or remove seccompProfile",tags:["baseline"],references:["https://kubernetes.io/docs/\
concepts/security/pod-security-standards/#baseline","https://kubernetes.io/docs/tutorials/security/seccomp/","https://github.com/kubernetes/pod-security-admissi\
on/blob/master/policy/check_seccompProfile_baseline.go"],securitySeverity:5.5,revisions:[{since:"1.0",check:annotated},{since:"1.19",check:unconfined}],standard:{
level:"baseline",check:"seccompProfile_baseline",refusal}};function*missing(pod3){if(yield*unconfined(pod3),!pod3.spec.securityContext?.seccompProfile)for(let container2 of pod3.containers)container2.spec.securityContext?.
seccompProfile||(yield{path:[...container2.path,"securityContext","seccompProfile","type"],message:`neither ${theContainer(container2)} nor its Pod sets a secco\
mp profile, which limits the system calls`,container:container2})}var missing_seccomp_profile_default={id:"psa/missing-seccomp-profile",subject:"pod",title:"Con\
tainer runs without a seccomp profile",remedy:"Set securityContext.seccompProfile.type of the Pod to RuntimeDefault",tags:["restricted"],references:["https://ku\
bernetes.io/docs/concepts/security/pod-security-standards/#restricted","https://kubernetes.io/docs/tutorials/security/seccomp/","https://github.com/kubernetes/p\
od-security-admission/blob/master/policy/check_seccompProfile_restricted.go"],securitySeverity:4,revisions:[{since:"1.19",check:missing},{since:"1.25",check:exceptOnWindows(
missing)}],standard:{level:"restricted",check:"seccompProfile_restricted",overrides:["seccompProfile_baseline"],refusal(violations){let[first,...others]=violations.
filter(violation=>violation.value!==void 0);return first?refusal([first,...others]):{reason:"seccompProfile",detail:`pod or ${containerList(violations)} must se\
t securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"`}}}};var namespace_label_default={id:"psa/namespace-label",subject:"object",title:"Namespace has a Pod Security label with a bad value",remedy:"Set the level to priv\
ileged, baseline or restricted, the version to latest or v1.N",tags:["namespace"],references:["https://kubernetes.io/docs/concepts/security/pod-security-admissi\
on/#pod-security-admission-labels-for-namespaces","https://github.com/kubernetes/pod-security-admission/blob/master/api/helpers.go"],revisions:[]};function*possiblyRoot(pod3){let place3=["securityContext","runAsNonRoot"],ofPod2=pod3.spec.securityContext?.runAsNonRoot;ofPod2===!1&&(yield{path:[...pod3.path,
"spec",...place3],message:"the Pod allows its containers to run as root (runAsNonRoot: false)",value:"false"});for(let container2 of pod3.containers){let own=container2.
spec.securityContext?.runAsNonRoot,path=[...container2.path,...place3];own===!1?yield{path,message:`${theContainer(container2)} is allowed to run as root (runAs\
NonRoot: false)`,container:container2,value:"false"}:own===void 0&&ofPod2===void 0&&(yield{path,message:`${theContainer(container2)} may run as root: neither it\
 nor its Pod sets runAsNonRoot`,container:container2})}}var possible_root_user_default={id:"psa/possible-root-user",subject:"pod",title:"Container may run as ro\
ot",remedy:"Set securityContext.runAsNonRoot of the Pod to true, and use an image that has another user",tags:["restricted"],references:["https://kubernetes.io/\
docs/concepts/security/pod-security-standards/#restricted","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_runAsNonRoot.go"],securitySeverity:5,
revisions:[{since:"1.0",check:possiblyRoot},{since:"1.35",check:exceptInUserNamespace(possiblyRoot)}],standard:{level:"restricted",check:"runAsNonRoot",refusal(violations){
let explicit=violations.filter(violation=>violation.value!==void 0);return{reason:"runAsNonRoot != true",detail:explicit.length>0?`${setters(explicit)} must not\
 set securityContext.runAsNonRoot=false`:`pod or ${containerList(violations)} must set securityContext.runAsNonRoot=true`}}}};function*escalating(pod3){for(let container2 of pod3.containers)container2.spec.securityContext?.allowPrivilegeEscalation!==!1&&(yield{path:[...container2.path,
"securityContext","allowPrivilegeEscalation"],message:`programs in ${theContainer(container2)} may gain more rights than the one that started them`,container:container2})}
var privilege_escalation_default={id:"psa/privilege-escalation",subject:"pod",title:"Container may gain privileges",remedy:"Set securityContext.allowPrivilegeEs\
calation of the container to false",tags:["restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted","https://g\
ithub.com/kubernetes/pod-security-admission/blob/master/policy/check_allowPrivilegeEscalation.go"],securitySeverity:5.5,revisions:[{since:"1.8",check:escalating},
{since:"1.25",check:exceptOnWindows(escalating)}],standard:{level:"restricted",check:"allowPrivilegeEscalation",refusal:violations=>({reason:"allowPrivilegeEsca\
lation != false",detail:`${containerList(violations)} must set securityContext.allowPrivilegeEscalation=false`})}};var privileged_container_default={id:"psa/privileged-container",subject:"container",title:"Container is privileged",remedy:"Remove privileged, or set it to fals\
e",tags:["baseline","restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://github.com/kubernetes/pod\
-security-admission/blob/master/policy/check_privileged.go"],securitySeverity:9.3,revisions:[{since:"1.0",*check(container2){container2.spec.securityContext?.privileged&&
(yield{path:[...container2.path,"securityContext","privileged"],message:`${theContainer(container2)} is privileged: it may do on its machine whatever root may d\
o`,container:container2})}}],standard:{level:"baseline",check:"privileged",refusal:violations=>({reason:"privileged",detail:`${containerList(violations)} must n\
ot set securityContext.privileged=true`})}};var allowed2=["configMap","csi","downwardAPI","emptyDir","ephemeral","image","persistentVolumeClaim","projected","secret"],restricted=["hostPath","gcePersistent\
Disk","awsElasticBlockStore","gitRepo","nfs","iscsi","glusterfs","rbd","flexVolume","cinder","cephfs","flocker","fc","azureFile","vsphereVolume","quobyte","azur\
eDisk","photonPersistentDisk","portworxVolume","scaleIO","storageos"],restricted_volume_type_default={id:"psa/restricted-volume-type",subject:"pod",title:"Pod m\
ounts a restricted type of volume",remedy:"Use a persistentVolumeClaim, emptyDir, configMap, secret or another allowed type of volume",tags:["restricted"],references:[
"https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted","https://kubernetes.io/docs/concepts/storage/volumes/#volume-types","https://g\
ithub.com/kubernetes/pod-security-admission/blob/master/policy/check_restrictedVolumes.go"],securitySeverity:5,revisions:[{since:"1.0",*check(pod3){for(let[index,
volume]of(pod3.spec.volumes??[]).entries()){if(volume.sources.some(source=>allowed2.includes(source)))continue;let type=restricted.find(source=>volume.sources.includes(
source));type!==void 0&&(yield{path:[...pod3.path,"spec","volumes",index,type],message:`volume "${volume.name??""}" is of the type ${type}, which Pods may not m\
ount directly`,volume,value:type})}}}],standard:{level:"restricted",check:"restrictedVolumes",overrides:["hostPathVolumes"],refusal(violations){let types2=valuesOf(
violations),names=violations.map(violation=>violation.volume?.name??""),volumes2=`${plural(names.length,"volume","volumes")} ${quoted(names)}`,use=plural(names.
length,"uses","use"),what=plural(types2.length,"restricted volume type","restricted volume types");return{reason:"restricted volume types",detail:`${volumes2} ${use}\
 ${what} ${quoted(types2)}`}}}};function*root(pod3){let place3=["securityContext","runAsUser"],isRoot=user=>user!==void 0&&Number(user)===0;isRoot(pod3.spec.securityContext?.runAsUser)&&(yield{
path:[...pod3.path,"spec",...place3],message:"the Pod runs its containers as root (runAsUser: 0)"});for(let container2 of pod3.containers)isRoot(container2.spec.
securityContext?.runAsUser)&&(yield{path:[...container2.path,...place3],message:`${theContainer(container2)} runs as root (runAsUser: 0)`,container:container2})}
var root_user_default={id:"psa/root-user",subject:"pod",title:"Container runs as root",remedy:"Remove runAsUser, or set it to another number than 0",tags:["rest\
ricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted","https://github.com/kubernetes/pod-security-admission/blo\
b/master/policy/check_runAsUser.go"],securitySeverity:6,revisions:[{since:"1.23",check:root},{since:"1.35",check:exceptInUserNamespace(root)}],standard:{level:"\
restricted",check:"runAsUser",refusal:violations=>({reason:"runAsUser=0",detail:`${setters(violations)} must not set runAsUser=0`})}};var prefix="container.apparmor.security.beta.kubernetes.io/";function isBadAnnotation(value){return value!==""&&value!=="runtime/default"&&!value.startsWith("lo\
calhost/")}function*unconfined2(pod3){let place3=["securityContext","appArmorProfile","type"],podValue=forbiddenType(pod3.spec.securityContext?.appArmorProfile);
podValue!==void 0&&(yield{path:[...pod3.path,"spec",...place3],message:`the Pod replaces the AppArmor profile of its containers by "${podValue}"`,value:podValue});
for(let container2 of pod3.containers){let value=forbiddenType(container2.spec.securityContext?.appArmorProfile);value!==void 0&&(yield{path:[...container2.path,
...place3],message:`${theContainer(container2)} replaces its AppArmor profile by "${value}"`,container:container2,value})}for(let[key2,value]of Object.entries(pod3.
metadata.annotations??{}))key2.startsWith(prefix)&&isBadAnnotation(value)&&(yield{path:[...pod3.path,"metadata","annotations",key2],message:`an annotation repla\
ces the AppArmor profile of container "${key2.slice(prefix.length)}" by "${value}"`,value:`${key2}=${goQuote(value)}`})}var unconfined_apparmor_default={id:"psa\
/unconfined-apparmor",subject:"pod",title:"AppArmor is switched off or replaced",remedy:"Remove the AppArmor profile, or use RuntimeDefault",tags:["baseline","r\
estricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://kubernetes.io/docs/tutorials/security/apparmor/",
"https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_appArmorProfile.go"],securitySeverity:5.5,revisions:[{since:"1.0",check:unconfined2}],
standard:{level:"baseline",check:"appArmorProfile",refusal(violations){let annotations=violations.filter(isInAnnotation),fields2=violations.filter(violation=>!isInAnnotation(
violation)),values=[...valuesOf(fields2),...valuesOf(annotations)],who=[...fields2.length>0?[setters(fields2)]:[],...annotations.length>0?[plural(annotations.length,
"annotation","annotations")]:[]];return{reason:plural(values.length,"forbidden AppArmor profile","forbidden AppArmor profiles"),detail:`${who.join(" and ")} mus\
t not set AppArmor profile type to ${quoted(values)}`}}}};function*undropped(pod3){for(let container2 of pod3.containers){let place3=[...container2.path,"securityContext","capabilities"],{add:add2=[],drop=[]}=container2.
spec.securityContext?.capabilities??{};drop.includes("ALL")||(yield{path:[...place3,"drop"],message:`${theContainer(container2)} keeps capabilities, pieces of r\
oot's power: it does not drop ALL`,container:container2});for(let[index,capability]of add2.entries())capability!=="NET_BIND_SERVICE"&&(yield{path:[...place3,"ad\
d",index],message:`${theContainer(container2)} adds the capability ${capability}, a piece of root's power`,container:container2,value:capability})}}var undropped_capabilities_default={
id:"psa/undropped-capabilities",subject:"pod",title:"Container keeps or adds capabilities",remedy:'Set securityContext.capabilities.drop of the container to ["A\
LL"], and add none but NET_BIND_SERVICE',tags:["restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted","http\
s://man7.org/linux/man-pages/man7/capabilities.7.html","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_capabilities_restricted.go"],
securitySeverity:4.4,revisions:[{since:"1.22",check:undropped},{since:"1.25",check:exceptOnWindows(undropped)}],standard:{level:"restricted",check:"capabilities\
_restricted",overrides:["capabilities_baseline"],refusal(violations){let keeping=violations.filter(violation=>violation.value===void 0),adding=violations.filter(
violation=>violation.value!==void 0),details=[];if(keeping.length>0&&details.push(`${containerList(keeping)} must set securityContext.capabilities.drop=["ALL"]`),
adding.length>0){let capabilities=quoted(valuesOf(adding));details.push(`${containerList(adding)} must not include ${capabilities} in securityContext.capabiliti\
es.add`)}return{reason:"unrestricted capabilities",detail:details.join("; ")}}}};function*unmasked(pod3){for(let container2 of pod3.containers){let mount=container2.spec.securityContext?.procMount;mount!==void 0&&mount!=="Default"&&(yield{path:[
...container2.path,"securityContext","procMount"],message:`${theContainer(container2)} has nothing hidden in its /proc (procMount: ${mount})`,container:container2,
value:mount})}}var refusal2=violations=>({reason:"procMount",detail:`${containerList(violations)} must not set securityContext.procMount to ${quoted(valuesOf(violations))}`}),
unmasked_proc_default={id:"psa/unmasked-proc",subject:"pod",title:"Container sees all of /proc",remedy:"Remove procMount, or set it to Default",tags:["baseline",
"restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://github.com/kubernetes/enhancements/tree/maste\
r/keps/sig-node/4265-proc-mount","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_procMount_baseline.go"],securitySeverity:6,revisions:[
{since:"1.0",check:unmasked},{since:"1.35",check:exceptInUserNamespace(unmasked)}],standard:{level:"baseline",check:"procMount",refusal:refusal2}};var unmasked_proc_in_user_namespace_default={id:"psa/unmasked-proc-in-user-namespace",subject:"pod",title:"Container sees all of /proc, if only in a user namesp\
ace",remedy:"Remove procMount, or set it to Default",tags:["restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restr\
icted","https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/4265-proc-mount","https://github.com/kubernetes/pod-security-admission/blob/master/\
policy/check_procMount_restricted.go"],securitySeverity:4,revisions:[{since:"1.35",check:unmasked}],standard:{level:"restricted",check:"procMount_restricted",overrides:[
"procMount"],refusal:refusal2}};var safe=["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.tcp_syncookies","net.ipv4.ping_group_range","net.ipv4.ip_unprivileged_port_start"],safe27=[
...safe,"net.ipv4.ip_local_reserved_ports"],safe29=[...safe27,"net.ipv4.tcp_keepalive_time","net.ipv4.tcp_fin_timeout","net.ipv4.tcp_keepalive_intvl","net.ipv4.\
tcp_keepalive_probes"],safe32=[...safe29,"net.ipv4.tcp_rmem","net.ipv4.tcp_wmem"],safe37=[...safe32,"net.ipv4.tcp_slow_start_after_idle","net.ipv4.tcp_notsent_l\
owat"],allBut=allowed3=>function*(pod3){for(let[index,{name=""}]of(pod3.spec.securityContext?.sysctls??[]).entries())allowed3.includes(name)||(yield{path:[...pod3.
path,"spec","securityContext","sysctls",index,"name"],message:`the kernel setting ${name} may affect other Pods on the machine`,value:name})},unsafe_sysctl_default={
id:"psa/unsafe-sysctl",subject:"pod",title:"Pod changes an unsafe kernel setting",remedy:"Remove the sysctl, or use one of the safe ones",tags:["baseline","rest\
ricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://kubernetes.io/docs/tasks/administer-cluster/sysctl\
-cluster/#safe-and-unsafe-sysctls","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_sysctls.go"],securitySeverity:5.3,revisions:[{
since:"1.0",check:allBut(safe)},{since:"1.27",check:allBut(safe27)},{since:"1.29",check:allBut(safe29)},{since:"1.32",check:allBut(safe32)},{since:"1.37",check:allBut(
safe37)}],standard:{level:"baseline",check:"sysctls",refusal:violations=>({reason:"forbidden sysctls",detail:violations.map(violation=>violation.value).join(", ")})}};var place=["securityContext","windowsOptions","hostProcess"],windows_host_process_default={id:"psa/windows-host-process",subject:"pod",title:"Windows container \
runs as a process of the host",remedy:"Remove windowsOptions.hostProcess, or set it to false",tags:["baseline","restricted"],references:["https://kubernetes.io/\
docs/concepts/security/pod-security-standards/#baseline","https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/","https://github.com/\
kubernetes/pod-security-admission/blob/master/policy/check_windowsHostProcess.go"],securitySeverity:9,revisions:[{since:"1.0",*check(pod3){pod3.spec.securityContext?.
windowsOptions?.hostProcess&&(yield{path:[...pod3.path,"spec",...place],message:"the Pod runs its containers as processes of the Windows machine itself"});for(let container2 of pod3.
containers)container2.spec.securityContext?.windowsOptions?.hostProcess&&(yield{path:[...container2.path,...place],message:`${theContainer(container2)} runs as \
a process of the Windows machine itself`,container:container2})}}],standard:{level:"baseline",check:"windowsHostProcess",refusal:violations=>({reason:"hostProce\
ss",detail:`${setters(violations)} must not set securityContext.windowsOptions.hostProcess=true`})}};var expired_default={id:"suppression/expired",subject:"text",title:"Suppression has ended",remedy:"Correct what it has hidden, or agree on a new date",tags:["su\
ppression"],references:["https://github.com/toolforge/preadmit#what-you-accept"],revisions:[]};var gone_default={id:"suppression/gone",subject:"text",title:"Baseline knows what is not found any more",remedy:"Write the baseline anew: preadmit --write-basel\
ine",tags:["suppression"],references:["https://github.com/toolforge/preadmit#what-you-accept"],revisions:[]};var malformed_default={id:"suppression/malformed",subject:"text",title:"Suppression cannot be understood",remedy:"Write it as: preadmit-ignore: RULE, RULE until\
 2027-01-31 -- REASON",tags:["suppression"],references:["https://github.com/toolforge/preadmit#what-you-accept"],revisions:[]};var unknown_rule_default={id:"suppression/unknown-rule",subject:"text",title:"Suppression names no rule",remedy:"Write the name of a rule, as it stands in the f\
inding",tags:["suppression"],references:["https://github.com/toolforge/preadmit#what-you-accept"],revisions:[]};var unused_default={id:"suppression/unused",subject:"text",title:"Suppression hides nothing",remedy:"Remove the name of the rule, or all of the suppression",tags:[
"suppression"],references:["https://github.com/toolforge/preadmit#what-you-accept"],revisions:[]};var without_reason_default={id:"suppression/without-reason",subject:"text",title:"Suppression gives no reason",remedy:"Write two hyphens and the reason behind t\
he names: RULE -- REASON",tags:["suppression"],references:["https://github.com/toolforge/preadmit#what-you-accept"],revisions:[]};var forbidden_supplemental_group_default={id:"toolforge/forbidden-supplemental-group",subject:"pod",title:"Pod asks for a group that no tool has",remedy:"Remove\
 supplementalGroups, or name groups from 1 to 65535",tags:["profile","identity"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kuberne\
tes/RBAC_and_Pod_security/PSP_migration","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],securitySeverity:5,profile:{rows:["supple\
mentalGroups.rule: 'MustRunAs' (disallow root group)"],since:"2024-06",certainty:"inferred"},revisions:[]};var forbidden_volume_type_default={id:"toolforge/forbidden-volume-type",subject:"pod",title:"Volume has a type that a tool cannot use",remedy:"Keep files in the\
 tool's directory, which is mounted into every Pod, or use configMap, secret or emptyDir",tags:["profile","volumes"],references:["https://wikitech.wikimedia.org\
/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration","https://kubernetes.io/docs/concepts/storage/volumes/"],securitySeverity:5,profile:{
rows:["volumes: [list of allowed volume types]"],psa:["psa/restricted-volume-type"],since:"2024-06",certainty:"inferred"},revisions:[]};var foreign_image_default={id:"toolforge/foreign-image",subject:"container",title:"Image is not from a registry of Toolforge",remedy:"Take an image of Toolforge\
, or build one with `toolforge build start`",tags:["image"],references:["https://wikitech.wikimedia.org/wiki/Help:Toolforge/Building_container_images","https://\
wikitech.wikimedia.org/wiki/Help:Toolforge/Kubernetes"],securitySeverity:5,revisions:[]};var foreign_namespace_default={id:"toolforge/foreign-namespace",subject:"object",title:"Object goes to a namespace that is not the tool's",remedy:"Remove metada\
ta.namespace, or write the tool's own, tool-NAME",tags:["namespace","access"],references:["https://wikitech.wikimedia.org/wiki/Help:Toolforge/Kubernetes"],revisions:[]};var host_namespaces_default2={id:"toolforge/host-namespaces",subject:"pod",title:"Pod shares a namespace of the machine",remedy:"Remove hostNetwork, hostPID and\
 hostIPC; reach other Pods through a Service",tags:["profile"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_s\
ecurity/PSP_migration","https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],securitySeverity:8.6,profile:{rows:["hostIPC: false","ho\
stNetwork: false","hostPID: false"],psa:["psa/host-namespaces"],since:"2024-06",certainty:"inferred"},revisions:[]};var host_path_volume_default2={id:"toolforge/host-path-volume",subject:"pod",title:"Pod mounts a directory of the machine by itself",remedy:"Remove the volume: \
the directories of Toolforge are mounted into every Pod",tags:["volumes"],references:["https://wikitech.wikimedia.org/wiki/Help:Toolforge/Kubernetes"],securitySeverity:7,
profile:{rows:["allowedHostPaths"],psa:["psa/host-path-volume"],since:"2025-03-11",certainty:"verified"},revisions:[]};var host_port_default2={id:"toolforge/host-port",subject:"pod",title:"Container takes a port of the machine",remedy:"Remove hostPort; give the Pod a Service",tags:[
"profile","network"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration","https://wikitech.w\
ikimedia.org/wiki/Help:Toolforge/Web"],securitySeverity:4.3,profile:{rows:["hostPorts: none"],psa:["psa/host-port"],since:"2024-06",certainty:"inferred"},revisions:[]};var ingress_host_default={id:"toolforge/ingress-host",subject:"object",title:"Ingress takes a host that is not the tool's",remedy:"Write host: TOOL.toolforge.or\
g",tags:["network"],references:["https://wikitech.wikimedia.org/wiki/Help:Toolforge/Web"],revisions:[]};var mount_storage_label_default={id:"toolforge/mount-storage-label",subject:"pod",title:"Label mount-storage has a value that means nothing",remedy:"Write all, \
none, or leave the label out",tags:["volumes"],references:["https://wikitech.wikimedia.org/wiki/Help:Toolforge/Kubernetes"],revisions:[]};var other_fs_group_default={id:"toolforge/other-fs-group",subject:"pod",title:"Volumes of the Pod get a group that is not the tool's",remedy:"Remove fsGroup: th\
e cluster fills in the tool's own number",tags:["profile","identity"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_an\
d_Pod_security/PSP_migration","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],securitySeverity:5,profile:{rows:["fsGroup.rule Must\
RunAs user.id"],since:"2024-06",certainty:"inferred"},revisions:[]};var other_gid_default={id:"toolforge/other-gid",subject:"pod",title:"Pod or container runs as a group that is not the tool's",remedy:"Remove runAsGroup: the clu\
ster fills in the tool's own number",tags:["profile","identity"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod\
_security/PSP_migration","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],securitySeverity:6,profile:{rows:["runAsGroup.rule: 'Must\
RunAs' user.id"],since:"2024-06",certainty:"inferred"},revisions:[]};var other_seccomp_profile_default={id:"toolforge/other-seccomp-profile",subject:"pod",title:"Pod or container has another seccomp profile than RuntimeDefault",remedy:"\
Remove seccompProfile, or set its type to RuntimeDefault",tags:["profile","seccomp"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kub\
ernetes/RBAC_and_Pod_security/PSP_migration","https://kubernetes.io/docs/tutorials/security/seccomp/"],securitySeverity:5.5,profile:{rows:["seccomp.security.alp\
ha.kubernetes.io/allowedProfileNames: 'runtime/default'","seccomp.security.alpha.kubernetes.io/defaultProfileName: 'runtime/default'"],psa:["psa/missing-seccomp\
-profile","psa/unconfined-seccomp"],since:"2024-06",certainty:"inferred"},revisions:[]};var other_uid_default={id:"toolforge/other-uid",subject:"pod",title:"Pod or container runs as a user that is not the tool's",remedy:"Remove runAsUser: the clust\
er fills in the tool's own number",tags:["profile","identity"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_s\
ecurity/PSP_migration","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],securitySeverity:7,profile:{rows:["runAsUser.rule 'MustRunA\
s user.id"],psa:["psa/root-user"],since:"2024-06",certainty:"inferred"},revisions:[]};var possible_root_user_default2={id:"toolforge/possible-root-user",subject:"pod",title:"Pod or container may run as root",remedy:"Remove runAsNonRoot, or set it\
 to true",tags:["profile","identity"],references:["https://gitlab.wikimedia.org/repos/cloud/toolforge/toolforge-deploy","https://wikitech.wikimedia.org/wiki/Por\
tal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],securitySeverity:5,
profile:{rows:["runAsNonRoot: true"],psa:["psa/possible-root-user"],since:"2024-06",certainty:"verified"},revisions:[]};var privilege_escalation_default2={id:"toolforge/privilege-escalation",subject:"pod",title:"Container may gain more rights than it started with",remedy:"Remove \
allowPrivilegeEscalation, or set it to false",tags:["profile"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_s\
ecurity/PSP_migration","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],securitySeverity:5.5,profile:{rows:["allowPrivilegeEscalati\
on: false"],psa:["psa/privilege-escalation"],since:"2024-06",certainty:"inferred"},revisions:[]};var privileged_container_default2={id:"toolforge/privileged-container",subject:"pod",title:"Container has all rights on the machine",remedy:"Remove privileged, \
or set it to false",tags:["profile"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration","ht\
tps://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],securitySeverity:9.3,profile:{rows:["privileged: false"],psa:["psa/privileged-cont\
ainer"],since:"2024-06",certainty:"inferred"},revisions:[]};var shadowed_variable_default={id:"toolforge/shadowed-variable",subject:"container",title:"Manifest sets a variable that the cluster sets",remedy:"Remove the va\
riable, or choose another name",tags:["environment"],references:["https://wikitech.wikimedia.org/wiki/Help:Toolforge/Envvars"],revisions:[]};var undropped_capabilities_default2={id:"toolforge/undropped-capabilities",subject:"pod",title:"Container keeps or adds capabilities",remedy:"Remove capabilitie\
s, or write capabilities.drop: [ALL] and no add",tags:["profile","capabilities"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kuberne\
tes/RBAC_and_Pod_security/PSP_migration","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/","https://man7.org/linux/man-pages/man7/cap\
abilities.7.html"],securitySeverity:7,profile:{rows:["requiredDropCapabilities: [ALL]","allowedCapabilities: none"],psa:["psa/undropped-capabilities","psa/added\
-capabilities"],since:"2024-06",certainty:"inferred"},revisions:[]};var unmasked_proc_default2={id:"toolforge/unmasked-proc",subject:"pod",title:"Container asks for a /proc without its mask",remedy:"Remove procMount",tags:["prof\
ile"],references:["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#proc-access","https://wikitech.wikimedia.org/wiki/Portal:Toolforge\
/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration"],securitySeverity:6,profile:{rows:["allowedProcMountTypes: Default"],psa:["psa/unmasked-proc"],since:"not\
 refused since 2024-06-25",certainty:"verified"},revisions:[]};var unrouted_ingress_default={id:"toolforge/unrouted-ingress",subject:"object",title:"Ingress reaches nobody",remedy:"Write an HTTPRoute",tags:["network"],references:[
"https://wikitech.wikimedia.org/wiki/Help:Toolforge/Web","https://gateway-api.sigs.k8s.io/api-types/httproute/"],revisions:[]};var unsafe_sysctl_default2={id:"toolforge/unsafe-sysctl",subject:"pod",title:"Pod changes a kernel setting that is not a safe one",remedy:"Remove the sysctl, or\
 use one of the safe ones",tags:["profile"],references:["https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/#safe-and-unsafe-sysctls","https://w\
ikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration"],securitySeverity:5.3,profile:{rows:["allowedUnsafeSysctls: no\
ne"],psa:["psa/unsafe-sysctl"],since:"not refused when the Pod is created, as far as is known",certainty:"inferred"},revisions:[]};var duplicate_key_default={id:"yaml/duplicate-key",subject:"text",title:"Key stands twice in one mapping",remedy:"Keep one of the two, or put the values of both\
 into one",tags:["syntax"],references:["https://yaml.org/spec/1.2.2/#3213-node-comparison"],revisions:[]};var exceeded_limit_default={id:"yaml/exceeded-limit",subject:"text",title:"Text exceeds a limit of this linter",remedy:"Nest lists and mappings less deeply, and\
 split files of very many documents",tags:["syntax"],references:["https://en.wikipedia.org/wiki/Billion_laughs_attack"],revisions:[]};var ignored_text_default={id:"yaml/ignored-text",subject:"text",title:"Text is never read by kubectl",remedy:"Put a line of --- before it, or remove it",tags:["\
syntax"],references:["https://yaml.org/spec/1.1/#id898785"],revisions:[]};var syntax_error_default={id:"yaml/syntax-error",subject:"text",title:"Text is not YAML",remedy:"Correct the text where it is marked",tags:["syntax"],references:[
"https://yaml.org/spec/1.2.2/"],revisions:[]};var unreadable_file_default={id:"yaml/unreadable-file",subject:"text",title:"File cannot be read",remedy:"Make the file readable, or leave it out",tags:["syntax"],
references:["https://kubernetes.io/docs/reference/kubectl/generated/kubectl_apply/"],revisions:[]};var rules=[deprecated_default,doubtful_value_default,duplicate_value_default,forbidden_field_default,invalid_value_default,reference_default,removed_version_default,
required_default,unknown_field_default,unknown_kind_default,wrong_type_default,conflicting_priority_default,conflicting_runtime_class_default,contradictory_security_context_default,
exceeded_quota_default,forbidden_kind_default,hidden_variable_default,invalid_quantity_default,limit_range_bound_default,malformed_object_default,mirror_pod_reference_default,
missing_namespace_default,missing_priority_class_default,missing_runtime_class_default,missing_service_account_default,namespace_mismatch_default,request_above_limit_default,
summed_quota_default,added_capabilities_default,custom_selinux_options_default,host_in_probe_or_hook_default,host_namespaces_default,host_path_volume_default,host_port_default,
missing_seccomp_profile_default,namespace_label_default,possible_root_user_default,privilege_escalation_default,privileged_container_default,restricted_volume_type_default,
root_user_default,unconfined_apparmor_default,unconfined_seccomp_default,undropped_capabilities_default,unmasked_proc_default,unmasked_proc_in_user_namespace_default,
unsafe_sysctl_default,windows_host_process_default,expired_default,gone_default,malformed_default,unknown_rule_default,unused_default,without_reason_default,forbidden_supplemental_group_default,
forbidden_volume_type_default,foreign_image_default,foreign_namespace_default,host_namespaces_default2,host_path_volume_default2,host_port_default2,ingress_host_default,
mount_storage_label_default,other_fs_group_default,other_gid_default,other_seccomp_profile_default,other_uid_default,possible_root_user_default2,privilege_escalation_default2,
privileged_container_default2,shadowed_variable_default,undropped_capabilities_default2,unmasked_proc_default2,unrouted_ingress_default,unsafe_sysctl_default2,duplicate_key_default,
exceeded_limit_default,ignored_text_default,syntax_error_default,unreadable_file_default];var import_node_fs=require("node:fs"),import_node_path=require("node:path"),homepage="https://github.com/toolforge/preadmit";function pageAddress(rule3){return`${homepage}\
/blob/main/rules/${rule3}.md`}var isBundled=!0;function packageVersion(){return"0.1.0"}function readPackageFile(path){return(0,import_node_fs.readFileSync)((0,import_node_path.join)(
packageRoot(),path),"utf8")}function packageRoot(){let folder=__dirname;for(;!(0,import_node_fs.existsSync)((0,import_node_path.join)(folder,"package.json"));){
let above=(0,import_node_path.dirname)(folder);if(above===folder)throw new Error("the package is incomplete: it has no package.json");folder=above}return folder}var byId=new Map(rules.map(rule3=>[rule3.id,rule3])),ruleIds=rules.map(({id})=>id);function ruleNamed(id){return byId.get(id)}function remedyOf(id){return byId.
get(id)?.remedy??""}function pageOf(id){return readPackageFile(`rules/${id}.md`)}var import_node_fs5=require("node:fs"),import_node_path4=require("node:path");var import_node_fs2=require("node:fs"),import_node_path2=require("node:path");function nearest(word,candidates){let given=word.toLowerCase();if(given===""||given.length>100)return null;let best=null,least=Math.max(1,Math.floor(given.length/
3))+1,begun=null;for(let candidate of candidates){let name=candidate.toLowerCase();if(name===given||name.slice(name.lastIndexOf("/")+1)===given)return candidate;
if(given.length>2&&name.startsWith(given)&&(begun??=candidate),Math.abs(name.length-given.length)>=least)continue;let found2=distance(given,name);found2<least&&
(best=candidate,least=found2)}return begun??best}function unknown(what,word,candidates){let names=[...candidates],meant2=nearest(word,names);if(meant2!==null)return`\
unknown ${what} ${word}; did you mean ${meant2}?`;let isFew=names.length>0&&names.length<=12;return`unknown ${what} ${word}${isFew?`; known are ${names.join(", ")}`:
""}`}function distance(from,to){let beforeLast=[],last=Array.from({length:to.length+1},(_,index)=>index);for(let i=1;i<=from.length;i++){let row2=[i];for(let j=1;j<=
to.length;j++){let isSame4=from[i-1]===to[j-1],cost=Math.min((last[j]??0)+1,(row2[j-1]??0)+1,(last[j-1]??0)+(isSame4?0:1));i>1&&j>1&&from[i-1]===to[j-2]&&from[i-
2]===to[j-1]&&(cost=Math.min(cost,(beforeLast[j-2]??0)+1)),row2.push(cost)}beforeLast=last,last=row2}return last[to.length]??0}function didYouMean(path,cwd,others=[]){let found2=nearest(path,others)??nearestPath(path,cwd);return found2===null?"":`; did you mean ${found2}?`}function nearestPath(path,cwd){
if((0,import_node_fs2.existsSync)((0,import_node_path2.resolve)(cwd,path)))return path;let above=(0,import_node_path2.dirname)(path),directory=above===path?null:
nearestPath(above,cwd);if(directory===null)return null;let{name,base}=(0,import_node_path2.parse)(path),names=new Map(namesIn((0,import_node_path2.resolve)(cwd,
directory)).map(each2=>[(0,import_node_path2.parse)(each2).name,each2])),meant2=names.has(name)?name:name.length<3?null:nearest(name,names.keys());return meant2===
null?null:(0,import_node_path2.join)(directory,names.get(meant2)??base)}function namesIn(directory){try{return(0,import_node_fs2.readdirSync)(directory)}catch{return[]}}var import_node_fs3=require("node:fs"),import_node_path3=require("node:path");function repositoryOf(directory){for(let at=directory;;at=(0,import_node_path3.dirname)(
at)){if((0,import_node_fs3.existsSync)((0,import_node_path3.join)(at,".git")))return at;if((0,import_node_path3.dirname)(at)===at)return}}function fromRootOf(directory,env){
let cwd=(0,import_node_fs3.realpathSync)(directory),root2=[repositoryOf(cwd),realOf(env.GITHUB_WORKSPACE),realOf(env.CI_PROJECT_DIR)].flatMap(each2=>each2!==void 0&&
isWithin(cwd,each2)?[each2]:[]).reduce((nearest2,each2)=>each2.length>nearest2.length?each2:nearest2,"");if(root2===""||root2===cwd)return file2=>file2;let prefix4=(0,import_node_path3.relative)(
root2,cwd).replaceAll(import_node_path3.sep,"/");return file2=>import_node_path3.posix.isAbsolute(file2)?file2:import_node_path3.posix.join(prefix4,file2)}function realOf(path){
try{return path?(0,import_node_fs3.realpathSync)(path):void 0}catch{return}}function isWithin(path,directory){return path===directory||path.startsWith(directory.
endsWith(import_node_path3.sep)?directory:directory+import_node_path3.sep)}var import_node_buffer=require("node:buffer"),import_node_fs4=require("node:fs"),defaultMaxBytes=32*1048576;function readFile(file2,path,options){let{named,maxBytes:maxBytes2=defaultMaxBytes}=options,
descriptor;try{descriptor=(0,import_node_fs4.openSync)(path,named?import_node_fs4.constants.O_RDONLY:import_node_fs4.constants.O_RDONLY|(import_node_fs4.constants.
O_NONBLOCK??0));let stat=(0,import_node_fs4.fstatSync)(descriptor);if(stat.isDirectory()||!named&&!stat.isFile())return unread(file2,`${kindOf(stat)}, not a fil\
e`);if(stat.isFile()&&stat.size>maxBytes2)return tooLarge(file2,maxBytes2);let bytes2=readAll(descriptor,stat.size,maxBytes2);return bytes2?{file:file2,text:decode(
bytes2)}:tooLarge(file2,maxBytes2)}catch(error){return unread(file2,reasonOf(error))}finally{descriptor!==void 0&&(0,import_node_fs4.closeSync)(descriptor)}}async function readStream(file2,stream,maxBytes2=defaultMaxBytes){
let chunks=[],length=0;try{for await(let chunk of stream){let bytes2=typeof chunk=="string"?Buffer.from(chunk):chunk;if(length+=bytes2.length,length>maxBytes2)return tooLarge(
file2,maxBytes2);chunks.push(bytes2)}}catch(error){return unread(file2,reasonOf(error))}return{file:file2,text:decode(Buffer.concat(chunks,length))}}function decode(bytes2){
return bytes2[0]===255&&bytes2[1]===254?new TextDecoder("utf-16le",{ignoreBOM:!0}).decode(bytes2):bytes2[0]===254&&bytes2[1]===255?new TextDecoder("utf-16be",{ignoreBOM:!0}).
decode(bytes2):(0,import_node_buffer.isAscii)(bytes2)?bytes2.toString("latin1"):bytes2.toString("utf8")}function kindOf(stat){return stat.isDirectory()?"a direc\
tory":stat.isFIFO()?"a FIFO":stat.isSocket()?"a socket":stat.isFile()?"a file":"a device"}function codeOf(error){return error instanceof Error&&"code"in error?String(
error.code):""}function reasonOf(error,otherwise="cannot be read: "){let code2=codeOf(error),known3={EACCES:"permission denied",EISDIR:"a directory, not a file",
ELOOP:"a symbolic link that leads to itself",ENAMETOOLONG:"its path is too long for the system",ENOENT:"not there any more",ENOTDIR:"not there any more",ENXIO:"\
a socket or a device that cannot be read",EPERM:"permission denied"};return Object.hasOwn(known3,code2)?known3[code2]??code2:otherwise+(code2||(error instanceof
Error?error.message:String(error)))}function readAll(descriptor,size,maxBytes2){let bytes2=Buffer.allocUnsafe(Math.min(Math.max(size,0)+1,maxBytes2+1)),length=0;
for(;;){if(length===bytes2.length){if(length>maxBytes2)return null;let longer=Buffer.allocUnsafe(Math.min(Math.max(length*2,65536),maxBytes2+1));bytes2.copy(longer,
0,0,length),bytes2=longer}let count3=(0,import_node_fs4.readSync)(descriptor,bytes2,length,bytes2.length-length,null);if(count3===0)return bytes2.subarray(0,length);
length+=count3}}function tooLarge(file2,maxBytes2){let mebibytes=maxBytes2/1048576,message=`larger than ${mebibytes>=1?`${mebibytes} MiB`:`${maxBytes2} bytes`},\
 the most that is read of one file`;return{...unread(file2,message),help:"Split the file, or leave it out"}}function unread(file2,message){return{file:file2,severity:"\
error",message}}var stdinName="<stdin>",extensions=new Set([".yaml",".yml",".json"]),skippedDirectories=new Set([".git","node_modules"]);function isUnread(reading){return"sever\
ity"in reading}async function discover(paths,options){let cwd=(0,import_node_fs5.realpathSync)(options.cwd),errors=[],found2=[],named=[],inside=cwd.endsWith(import_node_path4.sep)?
cwd:cwd+import_node_path4.sep,printed=path=>import_node_path4.sep==="/"&&path.startsWith(inside)?path.slice(inside.length):printedPath(path,cwd),fault=(path,message,isNamed2,severity="\
error")=>{let file2=printed(path);found2.push({file:file2,path,real:path,named:isNamed2,read:()=>({file:file2,severity,message})})},stdin;for(let path of paths){
if(path==="-"){stdin??=await standardInput({...options,cwd});continue}let place3=locate(path,cwd);if("real"in place3)named.push(place3);else if("fault"in place3)
fault((0,import_node_path4.resolve)(cwd,path),place3.fault,!0);else if(!place3.isAbsent)errors.push(`${path||"''"}: ${place3.error}`);else if(!magic.test(path))
errors.push(`${path}: ${place3.error}${didYouMean(path,cwd,path===paths[0]?options.commands:[])}`);else{let matches=await expand(path,cwd);matches.length===0&&errors.
push(`${path}: no such file, and the pattern matches nothing to lint`);for(let match of matches)isWithin(match.path,cwd)&&!isWithin(match.real,cwd)?fault(match.
path,leadsOut,!1,"note"):named.push(match)}}let walked=walk(named,cwd,fault);for(let{path,real,kind:kind2,byPattern}of named)kind2!=="a directory"&&found2.push(
{file:printed(path),path,real,named:!byPattern,isStream:kind2!=="a file"});for(let{path,real}of walked)found2.push({file:printed(path),path,real,named:!1});let remember=memory(
keptCharacters),inputs=unique(found2,stdin).map(({file:file2,path,named:isNamed2,isStream,read:read3})=>{let fromDisk=()=>readFile(file2,path,{named:isNamed2,maxBytes:options.
maxBytes});return{file:file2,path,named:isNamed2,read:read3??(isStream===!0?once(fromDisk):remember(fromDisk))}});stdin&&inputs.push(stdin),inputs.sort((a,b)=>a.
file<b.file?-1:a.file>b.file?1:0);let notes=named.filter(({path,kind:kind2})=>kind2==="a directory"&&!found2.some(file2=>isWithin(file2.path,path))).map(({path})=>`${printed(
path)}: no .yaml, .yml or .json file in this directory`);return{inputs,errors,notes}}function printedPath(path,cwd){let shown=(0,import_node_path4.relative)(cwd,
(0,import_node_path4.resolve)(cwd,path));return(import_node_path4.sep==="/"?shown:shown.replaceAll(import_node_path4.sep,"/"))||"."}function selector(only,cwd){
if(only.length===0)return()=>!0;let roots=only.map(path=>(0,import_node_path4.resolve)(cwd,path));return file2=>roots.some(root2=>isWithin((0,import_node_path4.resolve)(
cwd,file2),root2))}var magic=/[*?[{]|[!+@]\(/;function locate(path,cwd){if(path==="")return{error:"an empty path",isAbsent:!1};let at=(0,import_node_path4.resolve)(
cwd,path);try{let real=(0,import_node_fs5.realpathSync)(at);return{path:isWithin(real,cwd)&&!isWithin(at,cwd)?real:at,real,kind:kindOf((0,import_node_fs5.statSync)(
at)),byPattern:!1}}catch(error){let code2=codeOf(error);if(code2!=="ENOENT"&&code2!=="ENOTDIR")return{fault:reasonOf(error)};let isDangling=code2==="ENOENT"&&(0,import_node_fs5.lstatSync)(
at,{throwIfNoEntry:!1})!==void 0;return{error:isDangling?"a symbolic link to nothing":"no such file or directory",isAbsent:!isDangling}}}function walk(named,cwd,report2){
let files=[],directories=[],links=[],seen=new Set,roots=[cwd,...named.map(({real})=>real)];for(let place3 of named)place3.kind==="a directory"&&(place3.path===place3.
real?directories:links).push(place3);for(;;){let at=directories.pop()??takeFirst(links);if(!at)return files;if(!seen.has(at.real)){seen.add(at.real);for(let entry of list(
at.path,report2)){let place3={path:join4(at.path,entry.name),real:join4(at.real,entry.name)},isManifest=extensions.has((0,import_node_path4.extname)(entry.name)),
target=entry.isSymbolicLink()?follow(place3.path):{...place3,kind:kindOf(entry)};if("fault"in target)isManifest&&report2(place3.path,target.fault,!1);else{if(target.
kind==="a directory"?skippedDirectories.has(entry.name):!isManifest)continue;target.kind==="a directory"&&!entry.isSymbolicLink()?directories.push(target):roots.
some(root2=>isWithin(target.real,root2))?target.kind==="a directory"?links.push(target):target.kind==="a file"?files.push(target):report2(place3.path,`${target.
kind}, not a file`,!1):report2(place3.path,leadsOut,!1,"note")}}}}}var leadsOut="a symbolic link that leads out of the working directory; name it to have it rea\
d";function list(path,report2){try{return(0,import_node_fs5.readdirSync)(path,{withFileTypes:!0})}catch(error){return report2(path,`the directory cannot be list\
ed: ${reasonOf(error)}`,!1),[]}}function follow(path){try{return{path,real:(0,import_node_fs5.realpathSync)(path),kind:kindOf((0,import_node_fs5.statSync)(path))}}catch(error){
return{fault:codeOf(error)==="ENOENT"?"a symbolic link to nothing":reasonOf(error)}}}async function expand(pattern,cwd){let{glob}=await Promise.resolve().then(()=>__toESM(require("./glob.cjs"),1)),
isSkipped=name=>skippedDirectories.has(name)&&!pattern.includes(name),matches=await glob(pattern,{cwd,dot:!0,absolute:!0,windowsPathsNoEscape:!0,ignore:{childrenIgnored:({
name})=>isSkipped(name)}}),places=[];for(let path of matches.sort()){let target=follow(path);if("fault"in target)continue;let ending=(0,import_node_path4.extname)(
path);(target.kind==="a directory"?!isSkipped((0,import_node_path4.basename)(path)):extensions.has(ending)||ending!==""&&pattern.endsWith(ending))&&places.push(
{...target,byPattern:!0})}return places}async function standardInput({cwd,stdin,stdinFilename,maxBytes:maxBytes2}){let path=stdinFilename===void 0?null:(0,import_node_path4.resolve)(
cwd,stdinFilename),file2=path===null?stdinName:printedPath(path,cwd),reading=await readStream(file2,stdin,maxBytes2);return{file:file2,path,named:!0,read:()=>reading}}
function unique(found2,stdin){let kept=new Map;for(let each2 of found2){if(each2.file===stdin?.file)continue;let other=kept.get(each2.real);if(!other){kept.set(
each2.real,each2);continue}let isBetter=other.path!==other.real&&(each2.path===each2.real||each2.file<other.file);kept.set(each2.real,{...isBetter?each2:other,named:each2.
named||other.named})}return[...kept.values()]}var keptCharacters=24*1048576;function memory(room){let left=room;return read3=>{let kept;return()=>{if(kept!==void 0)
return kept;let reading=read3(),size="text"in reading?reading.text.length:0;return size<=left&&(kept=reading,left-=size),reading}}}function once(read3){let reading;
return()=>reading??=read3()}function takeFirst(places){return places.sort((a,b)=>a.path<b.path?1:-1),places.pop()}function join4(directory,name){return directory.
endsWith(import_node_path4.sep)?directory+name:directory+import_node_path4.sep+name}function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function isList(value){return Array.isArray(value)}function member(value,key2){
return isObject(value)&&Object.hasOwn(value,key2)?value[key2]:void 0}function valueAt(value,path){let at=value;for(let step of path)at=typeof step=="number"?isList(
at)?at[step]:void 0:member(at,step);return at}function setMember(object,key2,value){key2==="__proto__"?Object.defineProperty(object,key2,{value,enumerable:!0,configurable:!0,
writable:!0}):object[key2]=value}function toJson(node,origins,parent,step){if(node.kind==="map"){let origin={node,parent,step},object={};for(let entry of node.entries)
setMember(object,entry.key,toJson(entry.value,origins,origin,entry.key));return origins.set(object,origin),object}if(node.kind==="seq"){let origin={node,parent,
step},list2=node.items.map((item2,index)=>toJson(item2,origins,origin,index));return origins.set(list2,origin),list2}return node.value}function toJsonObject(node,origins){
let origin={node,parent:void 0,step:void 0},object={};for(let{key:key2,value}of node.kind==="map"?node.entries:[]){let converted;Object.defineProperty(object,key2,
{get:()=>(converted??={json:toJson(value,origins,origin,key2)}).json,enumerable:!0,configurable:!0})}return origins.set(object,origin),object}function metadataText(object,field2){let value=member(member(object,"metadata"),field2);return typeof value=="string"?value:""}function printedName(object){let prefix4=metadataText(
object,"generateName");return metadataText(object,"name")||(prefix4===""?"":`${prefix4}xxxxx`)}function labelsOf(object){let labels=member(member(object,"metada\
ta"),"labels");if(!isObject(labels))return{};let texts=Object.entries(labels).filter(entry=>typeof entry[1]=="string");return Object.fromEntries(texts)}var clientSide=[["input of kustomize; lint what it builds: kustomize build DIR | preadmit -",{"kustomize.config.k8s.io":[],builtin:[],"fn.kpt.dev":[],"kpt.dev":[
"Kptfile"],"config.kubernetes.io":["ResourceList"]}],["configuration of the kubelet",{"kubelet.config.k8s.io":[]}],["configuration of kube-proxy",{"kubeproxy.co\
nfig.k8s.io":[]}],["configuration of the scheduler",{"kubescheduler.config.k8s.io":[]}],["configuration of a controller manager",{"kubecontrollermanager.config.\
k8s.io":[],"cloudcontrollermanager.config.k8s.io":[],"controllermanager.config.k8s.io":[]}],["configuration of the API server",{"apiserver.config.k8s.io":[],"ap\
iserver.k8s.io":[],"audit.k8s.io":[],"pod-security.admission.config.k8s.io":[],"eventratelimit.admission.k8s.io":[],"resourcequota.admission.k8s.io":[],"podtole\
rationrestriction.admission.k8s.io":[]}],["configuration of kubectl and of other clients",{v1:["Config"],"client.authentication.k8s.io":[],"kubectl.config.k8s.i\
o":[]}],["a message between the API server and a webhook",{"admission.k8s.io":[],"imagepolicy.k8s.io":[]}],["input of a program that makes clusters",{"kubeadm.k\
8s.io":[],"kind.x-k8s.io":[],"k3d.io":[],"k0sctl.k0sproject.io":[],"eksctl.io":[],"kops.k8s.io":[],"ctlptl.dev":[],"config.kwok.x-k8s.io":[],"clusterctl.cluster\
.x-k8s.io":["Metadata"]}],["configuration of a build or deployment program",{skaffold:[],"tanka.dev":[],"garden.io":[],"kbld.k14s.io":[],"kapp.k14s.io":[],"vend\
ir.k14s.io":[],"imgpkg.carvel.dev":[],"score.dev":[]}],["a test for a program, not for the cluster",{"chainsaw.kyverno.io":[],"cli.kyverno.io":[],"kuttl.dev":[],
"test.gatekeeper.sh":[],"scorecard.operatorframework.io":[]}],["an entry of a catalogue",{"backstage.io":[],"krew.googlecontainertools.github.com":[],"meta.pkg.\
crossplane.io":[]}]];function classify(root2,amongObjects=!1){if(root2===null||root2.kind==="null")return{kind:"skipped",why:"an empty document"};if(root2.kind!==
"map"){let isListOfObjects=root2.kind==="seq"&&root2.items.some(item2=>classify(item2).kind==="object");if(!isListOfObjects&&!amongObjects)return{kind:"skipped",
why:"not a Kubernetes object"};let message=isListOfObjects?'a list of objects is no manifest; write them as items of "kind: List", or as documents of their own':
"this document is not a Kubernetes object, and kubectl stops here";return refuse(validating(["invalid object to validate"]),message,[])}let apiVersion=valueOf(root2,
"apiVersion"),kind2=valueOf(root2,"kind"),why=apiVersion?.kind==="string"?clientSideReason(apiVersion.value,kind2):void 0;if(why!==void 0)return{kind:"skipped",
why};let problems=headerProblems(root2);return problems.length===0?headerOf(apiVersion,kind2,root2):!amongObjects&&!isMeantAsObject(root2)?{kind:"skipped",why:"\
not a Kubernetes object"}:refuse(validating(problems),explain(root2),[wrongKey(root2)])}function headerProblems(node){if(node.kind!=="map")return["invalid objec\
t to validate"];let problems=[],apiVersion=valueOf(node,"apiVersion");apiVersion===void 0||apiVersion.kind==="null"?problems.push("apiVersion not set"):apiVersion.
kind!=="string"?problems.push("apiVersion isn't string type"):apiVersion.value.split("/").length>2&&problems.push(`unexpected GroupVersion string: ${apiVersion.
value}`);let kind2=valueOf(node,"kind");return kind2===void 0||kind2.kind==="null"?problems.push("kind not set"):kind2.kind!=="string"&&problems.push("kind isn'\
t string type"),problems}function validating(problems){let distinct=[...new Set(problems)];return`error validating data: ${distinct.length===1?distinct[0]:`[${distinct.
join(", ")}]`}; if you choose to ignore these errors, turn validation off with --validate=false`}function valueOf(map,key2){return map.entries.find(entry=>entry.
key===key2)?.value}function headerOf(apiVersion,kind2,root2){return kind2?.kind==="string"&&kind2.value===""?refuse(`Object 'Kind' is missing in '${goJson(root2)}\
'`,"kind is empty",["kind"]):apiVersion?.kind==="string"&&apiVersion.value===""?refuse("the server could not find the requested resource","apiVersion is empty",
["apiVersion"]):{kind:"object"}}var reasons=new Map(clientSide.flatMap(([why,groups])=>Object.entries(groups).map(([group,kinds4])=>[group,{why,kinds:kinds4}])));
function clientSideReason(apiVersion,kind2){let slash=apiVersion.indexOf("/"),row2=reasons.get(slash<0?apiVersion:apiVersion.slice(0,slash));if(row2===void 0)return;
let{why,kinds:kinds4}=row2;return kinds4.length===0||kind2?.kind==="string"&&kinds4.includes(kind2.value)?why:void 0}function isMeantAsObject(root2){let hasMetadata=valueOf(
root2,"metadata")?.kind==="map",hasSpec=valueOf(root2,"spec")?.kind==="map",hasHeader=root2.entries.some(({key:key2})=>headerKey(key2)!==void 0);return hasMetadata&&
hasSpec||hasHeader&&(hasMetadata||hasSpec)}function headerKey(key2){if(key2.length>12)return;let lower=key2.toLowerCase();return distance(lower,"apiversion")<=2?
"apiVersion":distance(lower,"kind")<=1?"kind":void 0}function wrongKey(root2){let misspelt=root2.entries.find(({key:key2})=>headerKey(key2)!==void 0&&headerKey(
key2)!==key2);if(misspelt&&!valueOf(root2,headerKey(misspelt.key)??""))return misspelt.key;let apiVersion=valueOf(root2,"apiVersion");return apiVersion?.kind===
"string"&&apiVersion.value.split("/").length<=2?"kind":"apiVersion"}function explain(root2){let key2=wrongKey(root2),meant2=headerKey(key2);if(meant2!==void 0&&
meant2!==key2)return`the key ${key2} must be spelt ${meant2}`;let missing6=["apiVersion","kind"].filter(name=>{let value=valueOf(root2,name);return value===void 0||
value.kind==="null"});return missing6.length>0?`${missing6.join(" and ")} ${missing6.length>1?"are":"is"} missing`:valueOf(root2,key2)?.kind==="string"?`${key2}\
 must be VERSION or GROUP/VERSION`:`${key2} must be a string`}function refuse(kubectl2,message,path){return{kind:"refused",refusal:{kubectl:kubectl2,message,path}}}
function goJson(node){return node.kind==="seq"?`[${node.items.map(goJson).join(",")}]`:node.kind==="map"?`{${node.entries.toSorted((a,b)=>a.key<b.key?-1:1).map(
({key:key2,value})=>`${goString(key2)}:${goJson(value)}`).join(",")}}`:node.kind==="string"?goString(node.value):String(node.value)}function goString(text4){let escape3=found2=>`\
\\u${found2.charCodeAt(0).toString(16).padStart(4,"0")}`;return JSON.stringify(text4).replace(/[<>&\u2028\u2029]/g,escape3)}function items(root2){let list2=valueOf(root2,"items"),isPlainList=text(root2,"apiVersion")==="v1"&&text(root2,"kind")==="List",whole=(kubectl2,message,...path)=>[
{node:root2,item:null,refusal:{kubectl:kubectl2,message,path}}];if(isPlainList){let invalid3=["invalid object to validate"];if(list2?.kind!=="seq")return whole(
validating(invalid3),"a List needs a list of items","items");let bad=list2.items.findIndex(item2=>headerProblems(item2).length>0);if(bad>=0){let kubectl2=validating(
list2.items.flatMap(headerProblems));return whole(kubectl2,`${describe(list2.items[bad])}, and kubectl refuses the whole list`,"items",bad)}}if(list2===void 0)return[
{node:root2,item:null,refusal:null}];if(list2.kind==="null")return[];if(list2.kind!=="seq"){let kubectl2=`json: cannot unmarshal ${goType(list2)} into Go struct\
 field decodeList.items of type []json.RawMessage`;return whole(kubectl2,"items must be a list: kubectl takes all that has items for a list of objects","items")}
let odd=list2.items.find(item2=>item2.kind!=="map"&&item2.kind!=="null");if(odd){let kubectl2=`json: cannot unmarshal ${goType(odd)} into Go value of type map[s\
tring]interface {}`;return whole(kubectl2,"an item of a list must be an object","items",list2.items.indexOf(odd))}let nested2=list2.items.findIndex(item2=>item2.
kind==="map"&&valueOf(item2,"items")?.kind==="seq");return nested2>=0?whole("*unstructured.Unstructured is not a list: no Items field in this object","a list in\
 a list: kubectl refuses the whole list","items",nested2,"items"):list2.items.map((item2,index)=>{let node=inherit(root2,item2);return{node,item:index,refusal:refusalOf(
node)}})}function inherit(root2,item2){let own=item2.kind==="map"?item2:{kind:"map",start:item2.start,end:item2.end,entries:[]};if(text(own,"apiVersion")!==""||
text(own,"kind")!=="")return own;let inherited=[];for(let entry of root2.entries)entry.key==="apiVersion"&&inherited.push(entry),entry.key==="kind"&&entry.value.
kind==="string"&&inherited.push({...entry,value:{...entry.value,value:entry.value.value.replace(/List$/,"")}});return{...own,entries:[...inherited,...own.entries.
filter(({key:key2})=>key2!=="apiVersion"&&key2!=="kind")]}}function refusalOf(node){let missing6=text(node,"kind")===""?"kind":text(node,"apiVersion")===""?"api\
Version":void 0;return missing6===void 0?null:{kubectl:`unable to get type info from the object "*unstructured.Unstructured": ${missing6==="kind"?"Object 'Kind'\
 is missing in 'object has no kind field '":"Object 'apiVersion' is missing in 'object has no apiVersion field'"}`,message:`${missing6} is missing in this item \
of a list`,path:[missing6]}}function text(map,key2){let value=valueOf(map,key2);return value?.kind==="string"?value.value:""}function describe(item2){if(item2?.
kind!=="map")return"this item is not an object";let wrong2=["apiVersion","kind"].filter(key2=>text(item2,key2)==="");return wrong2.length===0?"this item has a m\
alformed apiVersion":`this item has no ${wrong2.join(" and no ")}${wrong2.some(key2=>valueOf(item2,key2))?" that is a string":""}`}function goType(node){return{
map:"object",seq:"array",string:"string",integer:"number",float:"number",boolean:"bool",null:"null"}[node.kind]}function manifestsIn(documents){let classified=documents.flatMap(({root:root2,index})=>root2===null?[]:[{root:root2,index,as:classify(root2)}]),amongObjects=classified.
some(({as})=>as.kind==="object");return classified.flatMap(({root:root2,index,as})=>manifestsOf(root2,index,amongObjects&&as.kind==="skipped"?classify(root2,!0):
as))}function manifestsOf(root2,document,as){let about={document,item:null,apiVersion:textOf(root2,"apiVersion"),kind:textOf(root2,"kind")};return as.kind==="sk\
ipped"?[{is:"skipped",node:root2,...about,why:as.why}]:as.kind==="refused"?[{is:"refused",node:root2,...about,refusal:as.refusal}]:root2.kind!=="map"?[]:items(root2).
map(({node,item:item2,refusal:refusal6})=>{let one2={node,document,item:item2,apiVersion:textOf(node,"apiVersion"),kind:textOf(node,"kind")};return refusal6===null?
{is:"object",...one2}:{is:"refused",...one2,refusal:refusal6}})}function textOf(node,key2){let value=node.kind==="map"?valueOf(node,key2):void 0;return value?.kind===
"string"?value.value:""}var KIND=new Uint8Array(256);KIND[32]=KIND[9]=1;KIND[10]=KIND[13]=KIND[133]=2;KIND[0]=4;mark("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-",
24);mark(";/?:@&=+$,.!~*'()[]%",16);mark("-?:,[]{}#&*!|>'\"%@`",32);function mark(characters2,kind2){for(let character of characters2)KIND[character.charCodeAt(
0)]|=kind2}function is(code2,kind2){return code2<256&&(KIND[code2]&kind2)!==0}function isBlank(code2){return code2===32||code2===9}function isBreak(code2){return code2<
256?(KIND[code2]&2)!==0:code2===8232||code2===8233}function isBreakOrEnd(code2){return code2<256?(KIND[code2]&6)!==0:code2===8232||code2===8233}function isGap(code2){
return code2<256?(KIND[code2]&7)!==0:code2===8232||code2===8233}function isWord(code2){return is(code2,8)}function isUri(code2){return is(code2,16)}function isIndicator(code2){
return is(code2,32)}function isDigit(code2){return code2>=48&&code2<=57}function hexValue(code2){if(code2>=48&&code2<=57)return code2-48;let letter=code2|32;return code2<
128&&letter>=97&&letter<=102?letter-87:-1}var unknown2=new Error("not in the quick reader's subset of YAML"),DEEPEST=100;function open(cursor){if(++cursor.depth>DEEPEST)throw unknown2}var STOPS=new Uint8Array(
128);for(let code2=0;code2<32;code2++)STOPS[code2]=1;STOPS[127]=STOPS[32]=STOPS[58]=1;function isOrdinary(text4,at,code2){return code2<127?code2>=32||code2===9:
code2<160?!1:code2<55296?code2!==8232&&code2!==8233:code2<56320?(text4.charCodeAt(at+1)&64512)===56320:code2<57344?(text4.charCodeAt(at-1)&64512)===55296:code2<
65534&&code2!==65279}function isLineEnd(text4,at,code2){if(code2===10)return!0;if(code2!==13)return!1;if(text4.charCodeAt(at+1)===10)return!0;throw unknown2}function isGapAt(text4,at){
let code2=text4.charCodeAt(at);if(code2===32||code2===10)return!0;if(code2===9)throw unknown2;return isLineEnd(text4,at,code2)}function skipSpaces(text4,at){for(;text4.
charCodeAt(at)===32;)at++;return at}function lineEnd(text4,at){for(;;){let code2=text4.charCodeAt(at);if(code2===10)return at;if(code2<32||code2>126){if(code2===
13&&text4.charCodeAt(at+1)===10)return at;if(!isOrdinary(text4,at,code2))throw unknown2}at++}}function afterBreak(text4,at){return text4.charCodeAt(at)===10?at+
1:at+2}function readComment(cursor,at){let end=lineEnd(cursor.text,at);return cursor.comments.push({start:at,end}),end}function toNextContent(cursor,from){let{text:text4}=cursor,
at=skipSpaces(text4,from),code2=text4.charCodeAt(at);if(code2===10)toContent(cursor,at+1,!1);else if(code2===35){if(at===from)throw unknown2;toContent(cursor,afterBreak(
text4,readComment(cursor,at)),!0)}else if(isLineEnd(text4,at,code2))toContent(cursor,at+2,!1);else throw unknown2}function toContent(cursor,from,commented){let{
text:text4,end}=cursor,start=from;for(;start<end;){let at=skipSpaces(text4,start),code2=text4.charCodeAt(at);if(code2===10)start=at+1;else if(code2===35)commented=
!0,start=afterBreak(text4,readComment(cursor,at));else if(isLineEnd(text4,at,code2))start=at+2;else if(at===start&&isMarker(text4,at,code2)){if(code2===45||cursor.
ended)throw unknown2;cursor.ended=!0,start=afterMarker(cursor,at)}else{if(cursor.ended)throw unknown2;cursor.at=at,cursor.column=at-start,cursor.commented=commented;
return}}cursor.at=end,cursor.column=-1,cursor.commented=commented}function afterMarker(cursor,marker){let{text:text4}=cursor,at=skipSpaces(text4,marker+3),code2=text4.
charCodeAt(at);if(code2===35&&at>marker+3)return afterBreak(text4,readComment(cursor,at));if(!isLineEnd(text4,at,code2))throw unknown2;return afterBreak(text4,at)}
function isMarker(text4,at,code2){return(code2===45||code2===46)&&text4.charCodeAt(at+1)===code2&&text4.charCodeAt(at+2)===code2}function readBlockScalar(cursor,start,parent){let{text:text4,end}=cursor,literal=text4.charCodeAt(start)===124,at=start+1,chomping=0,increment=0;for(let code2=text4.
charCodeAt(at);code2!==10;code2=text4.charCodeAt(++at))if((code2===43||code2===45)&&chomping===0)chomping=code2;else if(isDigit(code2)&&code2!==48&&increment===
0)increment=code2-48;else break;let contentEnd=at,line=afterBreak(text4,headerEnd(cursor,at)),indent=increment===0?0:Math.max(parent,0)+increment,deepest=0,breaks=0,
column2=0;for(;line<end;){at=indent===0?skipSpaces(text4,line):skipIndent(text4,line,indent),column2=at-line,column2>deepest&&(deepest=column2);let code2=text4.
charCodeAt(at);if(code2===9&&(indent===0||column2<indent))throw unknown2;if(!isLineEnd(text4,at,code2))break;line=afterBreak(text4,at),breaks++,column2=0}indent===
0&&(indent=Math.max(deepest,parent+1,1));let value="",first=!0,wasBlank=!1;for(;line<end&&column2===indent;){let code2=text4.charCodeAt(at),blank=code2===32||code2===
9;for(literal||blank||wasBlank||first?value+=newlines(first?breaks:breaks+1):value+=breaks===0?" ":newlines(breaks),wasBlank=blank,first=!1,contentEnd=lineEnd(text4,
at),value+=text4.slice(at,contentEnd),line=afterBreak(text4,contentEnd),breaks=0,column2=0;line<end;){at=skipIndent(text4,line,indent),column2=at-line;let next2=text4.
charCodeAt(at);if(next2===9&&column2<indent)throw unknown2;if(!isLineEnd(text4,at,next2))break;line=afterBreak(text4,at),breaks++,column2=0}}return chomping===43?
value+=newlines(first?breaks:breaks+1):chomping===0&&!first&&(value+=`
`),toContent(cursor,line,!1),{kind:"string",start,end:contentEnd,value}}function headerEnd(cursor,from){let{text:text4}=cursor,at=skipSpaces(text4,from),code2=text4.
charCodeAt(at);if(code2===35&&at>from)return readComment(cursor,at);if(!isLineEnd(text4,at,code2))throw unknown2;return at}function skipIndent(text4,line,indent){
let most2=line+indent,at=line;for(;at<most2&&text4.charCodeAt(at)===32;)at++;return at}function newlines(count3){return count3===1?`
`:count3===0?"":`
`.repeat(count3)}function duplicateKey(first,again){return{code:"duplicate-key",message:`the key ${JSON.stringify(again.key)} stands here again, and its first value is lost: kee\
p one of the two`,start:again.keyStart,end:again.keyEnd,first:{start:first.keyStart,end:first.keyEnd}}}var FEW=24;function addEntry(cursor,base,seen,entry,hash2){let{entries}=cursor,bit=1<<hash2,place3=-1;return cursor.entryCount-base>FEW?place3=indexed(cursor,base,
entry.key):(seen&bit)!==0&&(place3=placeOf(cursor,base,entry.key)),place3>=0?(cursor.problems.push(duplicateKey(entries[place3],entry)),entries[place3]=entry):entries[cursor.
entryCount++]=entry,seen|bit}function takeEntries(cursor,base){let list2=cursor.entries.slice(base,cursor.entryCount);return cursor.entryCount=base,list2.length>
FEW&&cursor.indexes.delete(base),list2}function placeOf({entries,entryCount},base,key2){for(let place3=base;place3<entryCount;place3++)if(entries[place3].key===
key2)return place3;return-1}function indexed(cursor,base,key2){let{entries,entryCount,indexes}=cursor,index=indexes.get(base);if(index===void 0){index=new Map;for(let place4=base;place4<
entryCount;place4++)index.set(entries[place4].key,place4);indexes.set(base,index)}let place3=index.get(key2)??-1;return place3===-1&&index.set(key2,entryCount),
place3}function addItem(cursor,item2){cursor.items[cursor.itemCount++]=item2}function takeItems(cursor,base){let list2=cursor.items.slice(base,cursor.itemCount);
return cursor.itemCount=base,list2}var table=new Array(8192).fill(void 0),count=0;function hashOf(text4,start,end){let hash2=0;for(let at=start;at<end;at++)hash2=Math.imul(hash2,31)+text4.charCodeAt(
at)|0;return hash2}function intern(text4,start,end,hash2){let slot=(hash2^hash2>>>13)&8191;for(;;){let known3=table[slot];if(known3===void 0)break;if(isAt(known3,
text4,start,end))return known3;slot=slot+1&8191}let made=text4.slice(start,end);return count===4096&&(table=new Array(8192).fill(void 0),count=0,slot=(hash2^hash2>>>
13)&8191),table[slot]=made,count++,made}function isAt(known3,text4,start,end){let length=end-start;if(known3.length!==length)return!1;for(let i=0;i<length;i++)if(known3.
charCodeAt(i)!==text4.charCodeAt(start+i))return!1;return!0}var NULL={kind:"null",value:null},TRUE={kind:"boolean",value:!0},FALSE={kind:"boolean",value:!1},MERGE={kind:"merge",value:"<<"},INFINITY={kind:"nonfinite",value:1/0},
MINUS_INFINITY={kind:"nonfinite",value:-1/0},NAN={kind:"nonfinite",value:NaN},WORDS=new Map([...words(TRUE,"y Y yes Yes YES true True TRUE on On ON"),...words(FALSE,
"n N no No NO false False FALSE off Off OFF"),...words(NULL,"~ null Null NULL"),...words(INFINITY,".inf .Inf .INF +.inf +.Inf +.INF"),...words(MINUS_INFINITY,"-\
.inf -.Inf -.INF"),...words(NAN,".nan .NaN .NAN")]),ORDINARY=0,WORD=1,DOT2=2,NUMBER=3,ANGLE=4,HINTS=new Uint8Array(128);for(let letter of"yYnNtTfFoO~")HINTS[letter.
charCodeAt(0)]=WORD;for(let digit of"+-0123456789")HINTS[digit.charCodeAt(0)]=NUMBER;HINTS[46]=DOT2;HINTS[60]=ANGLE;function isOrdinaryStart(code2){return code2>
127||HINTS[code2]===ORDINARY}function resolvePlain(text4){if(text4.length===0)return NULL;let first=text4.charCodeAt(0),hint=first>127?ORDINARY:HINTS[first];if(hint===
ORDINARY)return{kind:"string",value:text4};if(hint===ANGLE)return text4==="<<"?MERGE:{kind:"string",value:text4};if(hint===NUMBER){let number=resolveNumber(text4);
if(number!==void 0)return number}let word=text4.length<=5?WORDS.get(text4):void 0;if(word!==void 0)return word;if(hint===DOT2&&underscoresSeparateDigits(text4)){
let plain6=withoutUnderscores(text4),value=isDecimal(plain6,0)?Number(plain6):1/0;if(Number.isFinite(value))return{kind:"float",value}}return{kind:"string",value:text4}}
function keyText(resolved){switch(resolved.kind){case"string":case"merge":return resolved.value;case"integer":return resolved.value>MAX_INT64?void 0:String(resolved.
value);case"boolean":return resolved.value?"true":"false";case"float":case"nonfinite":return float32Text(resolved.value);case"null":return}}var MAX_INT64=2n**63n-
1n,MIN_INT64=-(2n**63n),MAX_UINT64=2n**64n-1n,PLUS2=43,MINUS=45,POINT=46,ZERO2=48,NINE=57,UNDERSCORE=95;function resolveNumber(text4){let simple=smallDecimal(text4);
if(simple!==-1)return{kind:"integer",value:simple};let digits=!1;for(let i=0;i<text4.length;i++){let code2=text4.charCodeAt(i);if(isDigit2(code2))digits=!0;else if(!isNumberPart(
code2))return}if(!digits)return;let plain6=withoutUnderscores(text4),first=plain6.charCodeAt(0),signed=first===PLUS2||first===MINUS,start=signed?1:0;if(plain6.length>=
start+3&&plain6.charCodeAt(start)===ZERO2){let letter=plain6.charCodeAt(start+1)|32;if(letter===120)return integer(plain6,start+2,16,signed,first===MINUS);if(letter===
111)return integer(plain6,start+2,8,signed,first===MINUS);if(letter===98)return binary(plain6,start,signed,first===MINUS)}let base=plain6.charCodeAt(start)===ZERO2?
8:10,whole=integer(plain6,start,base,signed,first===MINUS);if(whole!==void 0)return whole;if(!isDecimal(plain6,start))return;let value=Number(plain6);return Number.
isFinite(value)?{kind:"float",value}:void 0}function withoutUnderscores(text4){return text4.includes("_")?text4.replaceAll("_",""):text4}function underscoresSeparateDigits(text4){
for(let at=text4.indexOf("_");at!==-1;at=text4.indexOf("_",at+1))if(!isDigit2(text4.charCodeAt(at-1))||!isDigit2(text4.charCodeAt(at+1)))return!1;return!0}function isDigit2(code2){
return code2>=ZERO2&&code2<=NINE}function smallDecimal(text4){let length=text4.length;if(length>15||length>1&&text4.charCodeAt(0)===ZERO2)return-1;let value=0;for(let i=0;i<
length;i++){let code2=text4.charCodeAt(i);if(!isDigit2(code2))return-1;value=value*10+code2-ZERO2}return value}function isNumberPart(code2){if(code2===PLUS2||code2===
MINUS||code2===POINT||code2===UNDERSCORE)return!0;let letter=code2|32;return code2>NINE&&(letter>=97&&letter<=102||letter===120||letter===111)}function binary(plain6,start,signed,negative){
let second=plain6.charCodeAt(2);return!signed&&plain6.charCodeAt(1)===98&&(second===PLUS2||second===MINUS)?integer(plain6,3,2,!0,second===MINUS):integer(plain6,
start+2,2,signed,negative)}function integer(plain6,from,base,signed,negative){if(from>=plain6.length)return;let value=0;for(let i=from;i<plain6.length;i++){let digit=digitValue(
plain6.charCodeAt(i));if(digit>=base)return;value=value*base+digit}if(value<=Number.MAX_SAFE_INTEGER)return{kind:"integer",value:negative&&value!==0?-value:value};
if(value>2e19)return;let exact=0n;for(let i=from;i<plain6.length;i++)exact=exact*BigInt(base)+BigInt(digitValue(plain6.charCodeAt(i)));if(negative&&(exact=-exact),
!(exact<MIN_INT64||exact>(signed?MAX_INT64:MAX_UINT64)))return{kind:"integer",value:exact}}function digitValue(code2){if(isDigit2(code2))return code2-ZERO2;let letter=code2|
32;return letter>=97&&letter<=102?letter-87:99}function isDecimal(text4,from){let at=skipDigits(text4,from),count3=at-from;if(text4.charCodeAt(at)===POINT){let fraction=skipDigits(
text4,at+1);count3+=fraction-at-1,at=fraction}if(count3===0)return!1;if(at===text4.length)return!0;if((text4.charCodeAt(at)|32)!==101)return!1;at++;let sign=text4.
charCodeAt(at);(sign===PLUS2||sign===MINUS)&&at++;let end=skipDigits(text4,at);return end>at&&end===text4.length}function skipDigits(text4,from){let at=from;for(;isDigit2(
text4.charCodeAt(at));)at++;return at}function float32Text(value){let single=Math.fround(value);if(Number.isNaN(single))return".nan";if(single===1/0)return".inf";
if(single===-1/0)return"-.inf";let sign=single<0||Object.is(single,-0)?"-":"";if(single===0)return`${sign}0`;let{digits,power}=shortest(Math.abs(single));if(power<
-4||power>=6){let size=Math.abs(power),fraction=digits.length>1?`.${digits.slice(1)}`:"";return`${sign}${digits.charAt(0)}${fraction}e${power<0?"-":"+"}${size<10?
"0":""}${size}`}if(power<0)return`${sign}0.${"0".repeat(-power-1)}${digits}`;let rest=digits.slice(power+1);return sign+digits.slice(0,power+1).padEnd(power+1,"\
0")+(rest===""?"":`.${rest}`)}var MOST_DIGITS=100;function shortest(single){let[exact="",exponent=""]=single.toExponential(MOST_DIGITS).replace(".","").split("e"),
first=Number(exponent);for(let length=1;;length++){let down=Number(exact.slice(0,length)),tail=exact.slice(length),half="5".padEnd(tail.length,"0"),nearest2=tail>
half||tail===half&&(down%2===1||single===2**-12)?down+1:down;for(let mantissa of[nearest2,2*down+1-nearest2]){if(length<9&&Math.fround(+`${mantissa}e${first-length+
1}`)!==single)continue;let digits=String(mantissa);return{digits:digits.replace(/0+$/,""),power:first+digits.length-length}}}}function words(meaning,list2){return list2.
split(" ").map(word=>[word,meaning])}var LONGEST_KEY=1e3;function scanPlain(cursor,from){let{text:text4}=cursor,at=from;for(;;){let code2=text4.charCodeAt(at);if(code2<128)if(STOPS[code2]===0)at++;else if(code2===
32){let end=at;at=skipSpaces(text4,at+1);let next2=text4.charCodeAt(at);if(next2===10||next2===35||next2===58&&isGapAt(text4,at+1))return cursor.wordEnd=end,at}else if(code2===
58){if(isGapAt(text4,at+1))break;at++}else if(isLineEnd(text4,at,code2)){let end=at;for(;text4.charCodeAt(end-1)===32;)end--;return cursor.wordEnd=end,at}else throw unknown2;else if(isOrdinary(
text4,at,code2))at++;else throw unknown2}return cursor.wordEnd=at,at}function readPlain(cursor,from,stop,indent){let{text:text4}=cursor;if(text4.charCodeAt(stop)===
58)throw unknown2;let end=cursor.wordEnd;if(toNextContent(cursor,end),cursor.column<=indent||cursor.commented)return plainNode(text4.slice(from,end),from,end);let value=text4.
slice(from,end);do{let start=cursor.at,next2=scanPlain(cursor,start);if(text4.charCodeAt(next2)===58)throw unknown2;value+=foldedBreaks(text4,end,start)+text4.slice(
start,cursor.wordEnd),end=cursor.wordEnd,toNextContent(cursor,end)}while(cursor.column>indent&&!cursor.commented);return plainNode(value,from,end)}function foldedBreaks(text4,from,to){
let breaks=0;for(let at=from;at<to;at++)text4.charCodeAt(at)===10&&breaks++;return breaks===1?" ":`
`.repeat(breaks-1)}function plainNode(value,start,end){if(isOrdinaryStart(value.charCodeAt(0)))return{kind:"string",start,end,value};let resolved=resolvePlain(value);
switch(resolved.kind){case"string":return{kind:"string",start,end,value};case"integer":return{kind:"integer",start,end,value:resolved.value};case"float":return{
kind:"float",start,end,value:resolved.value};case"boolean":return{kind:"boolean",start,end,value:resolved.value};case"null":return{kind:"null",start,end,value:null};default:
throw unknown2}}function absentNode(at){return{kind:"null",start:at,end:at,value:null}}function readKey(cursor,from){let{text:text4}=cursor,first=text4.charCodeAt(
from);if(first===34||first===39)return readQuotedKey(cursor,from)?0:-1;let at=from,hash2=0,code2=first;for(;code2<128&&STOPS[code2]===0;)hash2=Math.imul(hash2,31)+
code2|0,code2=text4.charCodeAt(++at);if(code2===58&&isGapAt(text4,at+1)){if(at-from>LONGEST_KEY)throw unknown2;return cursor.keyEnd=at,cursor.at=at+1,cursor.key=
intern(text4,from,at,hash2),cursor.keyHash=hash2,isOrdinaryStart(first)||resolveKey(cursor),0}return at=scanPlain(cursor,from),text4.charCodeAt(at)!==58?at:(takePlainKey(
cursor,from,at),0)}function takePlainKey(cursor,from,colon){takeKey(cursor,from,cursor.wordEnd,colon,cursor.text.slice(from,cursor.wordEnd)),resolveKey(cursor)}
function takeQuotedKey(cursor,quoted3,colon){takeKey(cursor,quoted3.start,quoted3.end,colon,quoted3.value)}function takeKey(cursor,start,end,colon,key2){if(colon-
start>LONGEST_KEY)throw unknown2;setKey(cursor,key2),cursor.keyEnd=end,cursor.at=colon+1}function resolveKey(cursor){let{key:key2}=cursor;if(key2.length>5&&key2.
charCodeAt(0)>60)return;let resolved=resolvePlain(key2);if(resolved.kind==="string")return;let text4=resolved.kind==="merge"?void 0:keyText(resolved);if(text4===
void 0)throw unknown2;setKey(cursor,text4)}function setKey(cursor,key2){cursor.keyHash=hashOf(key2,0,key2.length),cursor.key=intern(key2,0,key2.length,cursor.keyHash)}
function readQuotedKey(cursor,from){let{text:text4}=cursor,end=closingQuote(text4,from);if(end===-1)return!1;let colon=skipSpaces(text4,end);if(text4.charCodeAt(
colon)!==58)return!1;if(!isGapAt(text4,colon+1))throw unknown2;return takeQuotedKey(cursor,readQuoted(cursor,from),colon),!0}function closingQuote(text4,from){let quote2=text4.
charCodeAt(from),at=from+1;for(;;){let code2=text4.charCodeAt(at);if(code2===quote2){if(quote2===34||text4.charCodeAt(at+1)!==39)return at+1;at++}else if(code2===
92&&quote2===34){if(isLineEnd(text4,at+1,text4.charCodeAt(at+1)))return-1;at++}else if(code2<32&&code2!==9&&isLineEnd(text4,at,code2))return-1;at++}}function readQuoted(cursor,from){
let{text:text4}=cursor,quote2=text4.charCodeAt(from),at=from+1;for(;;){let code2=text4.charCodeAt(at);if(code2===quote2)return quote2===39&&text4.charCodeAt(at+
1)===39?readFoldedQuoted(cursor,from):(cursor.at=at+1,cursor.folded=!1,{kind:"string",start:from,end:at+1,value:text4.slice(from+1,at)});if(code2===92?quote2===
34:code2<32&&code2!==9)return readFoldedQuoted(cursor,from);if(code2>126&&!isOrdinary(text4,at,code2))throw unknown2;at++}}function readFoldedQuoted(cursor,from){
let{text:text4,end}=cursor,quote2=text4.charCodeAt(from),at=from+1,piece=at,value="",folded=!1;for(;;){let code2=text4.charCodeAt(at);if(code2===quote2){if(value+=
text4.slice(piece,at),quote2===34||text4.charCodeAt(at+1)!==39)break;piece=at+1,at+=2}else if(code2===92&&quote2===34){value+=text4.slice(piece,at);let next2=text4.
charCodeAt(at+1);if(isLineEnd(text4,at+1,next2))folded=!0,at=skipBlankLines(text4,at+1,end),value+=`
`.repeat(countBreaks(text4,piece,at)-1);else{let length=escapeLength(next2);value+=unescape(text4,at,length),at+=length}piece=at}else if(code2<32&&code2!==9){if(!isLineEnd(
text4,at,code2))throw unknown2;folded=!0;let last=at;for(;last>piece&&isBlank2(text4.charCodeAt(last-1));)last--;let next2=skipBlankLines(text4,at,end);value+=text4.
slice(piece,last)+foldedBreaks(text4,at,next2),at=piece=next2}else{if(code2>126&&!isOrdinary(text4,at,code2))throw unknown2;at++}}return cursor.at=at+1,cursor.folded=
folded,{kind:"string",start:from,end:at+1,value}}function isBlank2(code2){return code2===32||code2===9}function countBreaks(text4,from,to){let breaks=0;for(let at=from;at<
to;at++)text4.charCodeAt(at)===10&&breaks++;return breaks}function skipBlankLines(text4,from,end){let at=from,code2=text4.charCodeAt(at);for(;isBlank2(code2)||isLineEnd(
text4,at,code2);)code2=text4.charCodeAt(++at);if(at>=end)throw unknown2;if(text4.charCodeAt(at-1)===10&&isMarker(text4,at,code2))throw unknown2;return at}var ESCAPES=new Map(
Object.entries({0:"\0",a:"\x07",b:"\b",t:"	","	":"	",n:`
`,v:"\v",f:"\f",r:"\r",e:"\x1B"," ":" ",'"':'"',"'":"'","\\":"\\",N:"",_:" ",L:"\u2028",P:"\u2029"}).map(([letter,meaning])=>[letter.charCodeAt(0),meaning]));
function escapeLength(letter){return letter===120?4:letter===117?6:letter===85?10:2}function unescape(text4,at,length){if(length===2){let meaning=ESCAPES.get(text4.
charCodeAt(at+1));if(meaning===void 0)throw unknown2;return meaning}let code2=0;for(let i=at+2;i<at+length;i++){let digit=hexValue(text4.charCodeAt(i));if(digit<
0)throw unknown2;code2=code2*16+digit}if(code2>=55296&&code2<=57343||code2>1114111)throw unknown2;return String.fromCodePoint(code2)}var BEGINS_UNKNOWN=0,BEGINS_PLAIN=1,BEGINS_QUOTED=2,BEGINS_FLOW=3,BEGINS_BLOCK_SCALAR=4,BEGINS_DASH=5,BEGINS_MARK=6,BEGINS_ANCHOR=7,BEGINS_ALIAS=8,BEGINS_NOTHING=9,
BEGINNINGS=new Uint8Array(128);BEGINNINGS.fill(BEGINS_PLAIN,33,127);for(let character of",]}!%@`")BEGINNINGS[character.charCodeAt(0)]=BEGINS_UNKNOWN;for(let character of`\
'"`)BEGINNINGS[character.charCodeAt(0)]=BEGINS_QUOTED;for(let character of"{[")BEGINNINGS[character.charCodeAt(0)]=BEGINS_FLOW;for(let character of"|>")BEGINNINGS[character.
charCodeAt(0)]=BEGINS_BLOCK_SCALAR;for(let character of`\r
#`)BEGINNINGS[character.charCodeAt(0)]=BEGINS_NOTHING;for(let character of":?")BEGINNINGS[character.charCodeAt(0)]=BEGINS_MARK;BEGINNINGS[45]=BEGINS_DASH;BEGINNINGS[38]=
BEGINS_ANCHOR;BEGINNINGS[42]=BEGINS_ALIAS;function beginningInBlock(text4,at){let begins=beginning(text4,at);return(begins===BEGINS_DASH||begins===BEGINS_MARK)&&
!isGapAt(text4,at+1)?BEGINS_PLAIN:begins}function beginning(text4,at){let code2=text4.charCodeAt(at);return code2<128?BEGINNINGS[code2]:isOrdinary(text4,at,code2)?
BEGINS_PLAIN:BEGINS_UNKNOWN}function readFlow(cursor,start){open(cursor);let node=cursor.text.charCodeAt(start)===123?readFlowMap(cursor,start):readFlowSeq(cursor,start);return cursor.depth--,
node}function readFlowSeq(cursor,start){let{text:text4}=cursor,base=cursor.itemCount,at=skipGap(cursor,start+1);for(;text4.charCodeAt(at)!==93;)if(addItem(cursor,
readItem(cursor,at)),at=skipGap(cursor,cursor.at),text4.charCodeAt(at)===44)at=skipGap(cursor,at+1);else if(text4.charCodeAt(at)!==93)throw unknown2;return cursor.
at=at+1,{kind:"seq",start,end:at+1,items:takeItems(cursor,base)}}function readFlowMap(cursor,start){let{text:text4}=cursor,base=cursor.entryCount,seen=0,at=skipGap(
cursor,start+1);for(;text4.charCodeAt(at)!==125;){readFlowKey(cursor,at);let{key:key2,keyEnd,keyHash}=cursor,value=readItem(cursor,skipGap(cursor,cursor.at));if(seen=
addEntry(cursor,base,seen,{key:key2,keyStart:at,keyEnd,value},keyHash),at=skipGap(cursor,cursor.at),text4.charCodeAt(at)===44)at=skipGap(cursor,at+1);else if(text4.
charCodeAt(at)!==125)throw unknown2}return cursor.at=at+1,{kind:"map",start,end:at+1,entries:takeEntries(cursor,base)}}function readFlowKey(cursor,from){let{text:text4}=cursor,
begins=beginning(text4,from);if(begins===BEGINS_QUOTED){let key2=readQuoted(cursor,from),colon=skipSpaces(text4,cursor.at);if(text4.charCodeAt(colon)!==58||cursor.
folded)throw unknown2;takeQuotedKey(cursor,key2,colon)}else if(begins===BEGINS_PLAIN||begins===BEGINS_DASH){let colon=scanFlowPlain(cursor,from);if(text4.charCodeAt(
colon)!==58)throw unknown2;takePlainKey(cursor,from,colon)}else throw unknown2}function readItem(cursor,at){let begins=beginning(cursor.text,at);if(begins===BEGINS_QUOTED)
return readQuoted(cursor,at);if(begins===BEGINS_FLOW)return readFlow(cursor,at);if(begins!==BEGINS_PLAIN&&begins!==BEGINS_DASH)throw unknown2;scanFlowPlain(cursor,
at);let end=cursor.wordEnd;return cursor.at=end,plainNode(cursor.text.slice(at,end),at,end)}function scanFlowPlain(cursor,from){let{text:text4}=cursor,first=text4.
charCodeAt(from);if(isMarker(text4,from,first)&&text4.charCodeAt(from-1)===10)throw unknown2;if(first===45&&(isGapAt(text4,from+1)||isFlowEnd(text4,from+1)))throw unknown2;
let at=from,end=from;for(;;){let code2=text4.charCodeAt(at);if(code2===32){if(at=skipSpaces(text4,at+1),text4.charCodeAt(at)===35)break;continue}if(code2===44||
code2===125||code2===93)break;if(code2===123||code2===91||code2===63)throw unknown2;if(code2===58){if(isGapAt(text4,at+1))break;if(isFlowEnd(text4,at+1))throw unknown2}else if(code2<
128&&STOPS[code2]!==0){if(!isLineEnd(text4,at,code2)||isTabAhead(text4,at))throw unknown2;break}else if(code2>127&&!isOrdinary(text4,at,code2))throw unknown2;end=
++at}return cursor.wordEnd=end,at}function isTabAhead(text4,from){let at=from,code2=text4.charCodeAt(at);for(;code2===32||code2===10||code2===13;)code2=text4.charCodeAt(
++at);return code2===9}function isFlowEnd(text4,at){let code2=text4.charCodeAt(at);return code2===44||code2===123||code2===91||code2===125||code2===93||code2===
63}function skipGap(cursor,from){let{text:text4,end}=cursor,at=from;for(;;){let code2=text4.charCodeAt(at);if(code2===32||code2===9||code2===10)at++;else if(code2===
35){if(at===from)throw unknown2;at=readComment(cursor,at)}else if(isLineEnd(text4,at,code2))at++;else break;if(at>=end)throw unknown2}return at}function readFast(text4,span){let{start}=span,{end}=span,lines=text4;if(text4.charCodeAt(end-1)!==10){if(end!==text4.length)return;lines=`${text4}
`,end++}let cursor={text:lines,end,at:start,column:-1,commented:!1,ended:!1,wordEnd:0,folded:!1,key:"",keyEnd:0,keyHash:0,depth:0,entries:[],entryCount:0,indexes:new Map,
items:[],itemCount:0,anchors:new Map,aliases:0,aliasEnd:0,comments:[],problems:[]};try{if(toContent(cursor,text4.startsWith("---",start)?afterMarker(cursor,start):
start,!1),cursor.ended)return;let root2=cursor.column===-1?null:readNode(cursor,-1);return cursor.column!==-1?void 0:{root:root2,comments:cursor.comments,problems:cursor.
problems}}catch(error){if(error===unknown2)return;throw error}}function readNode(cursor,indent){let{text:text4,at,column:column2}=cursor,begins=beginningInBlock(
text4,at);if(begins===BEGINS_DASH)return readSeq(cursor,column2,!1);if(begins===BEGINS_PLAIN||begins===BEGINS_QUOTED){let stop=readKey(cursor,at);if(stop===0)return readMap(
cursor,at,column2);if(begins===BEGINS_PLAIN)return readPlain(cursor,at,stop,indent)}return readInline(cursor,at,indent)}function readInline(cursor,at,indent){let begins=beginningInBlock(
cursor.text,at);if(begins===BEGINS_PLAIN)return readPlain(cursor,at,scanPlain(cursor,at),indent);if(begins===BEGINS_QUOTED||begins===BEGINS_FLOW){let node=begins===
BEGINS_FLOW?readFlow(cursor,at):readQuoted(cursor,at);return toNextContent(cursor,node.end),node}if(begins===BEGINS_BLOCK_SCALAR)return readBlockScalar(cursor,at,
indent);if(begins===BEGINS_ANCHOR)return readAnchored(cursor,at,indent);if(begins===BEGINS_ALIAS)return readAlias(cursor,at);throw unknown2}function readAnchored(cursor,start,indent){
let{text:text4}=cursor,nameEnd=skipName(text4,start+1),at=skipSpaces(text4,nameEnd),begins=beginningInBlock(text4,at);if(begins!==BEGINS_PLAIN&&begins!==BEGINS_QUOTED&&
begins!==BEGINS_BLOCK_SCALAR)throw unknown2;let node=readInline(cursor,at,indent);return cursor.anchors.set(text4.slice(start+1,nameEnd),node),node}var MOST_ALIASES=100;
function readAlias(cursor,start){let{text:text4}=cursor,nameEnd=skipName(text4,start+1),node=cursor.anchors.get(text4.slice(start+1,nameEnd));if(node===void 0||
++cursor.aliases>MOST_ALIASES)throw unknown2;return toNextContent(cursor,nameEnd),cursor.aliasEnd=nameEnd,node}function skipName(text4,from){let at=from;for(;isWord(
text4.charCodeAt(at));)at++;if(at===from||!isGapAt(text4,at))throw unknown2;return at}function endOf(cursor,last){return Math.max(last.end,cursor.aliasEnd)}function readMap(cursor,start,column2){
open(cursor);let base=cursor.entryCount,seen=0,keyStart=start;for(;;){let{key:key2,keyEnd,keyHash}=cursor,value=readValue(cursor,column2);if(seen=addEntry(cursor,
base,seen,{key:key2,keyStart,keyEnd,value},keyHash),cursor.column<column2)return cursor.depth--,{kind:"map",start,end:endOf(cursor,value),entries:takeEntries(cursor,
base)};if(cursor.column>column2)throw unknown2;keyStart=cursor.at,readNextKey(cursor)}}function readNextKey(cursor){let{text:text4,at}=cursor,begins=beginningInBlock(
text4,at);if(begins!==BEGINS_PLAIN&&begins!==BEGINS_QUOTED||readKey(cursor,at)!==0)throw unknown2}function readValue(cursor,indent){let{text:text4,at:behindColon}=cursor,
at=skipSpaces(text4,behindColon);return beginning(text4,at)!==BEGINS_NOTHING?readInline(cursor,at,indent):(toNextContent(cursor,behindColon),cursor.column>indent?
readNode(cursor,indent):cursor.column===indent&&isItem(text4,cursor.at)?readSeq(cursor,indent,!0):absentNode(behindColon))}function readSeq(cursor,column2,unindented){
open(cursor);let{text:text4,at:start}=cursor,base=cursor.itemCount;for(;;){let item2=readItem2(cursor,column2);addItem(cursor,item2);let next2=cursor.column;if(next2<
column2||next2===column2&&unindented&&!isItem(text4,cursor.at))return cursor.depth--,{kind:"seq",start,end:endOf(cursor,item2),items:takeItems(cursor,base)};if(next2>
column2||!isItem(text4,cursor.at))throw unknown2}}function readItem2(cursor,column2){let{text:text4,at:dash}=cursor,at=skipSpaces(text4,dash+1);return beginning(
text4,at)===BEGINS_NOTHING?(toNextContent(cursor,dash+1),cursor.column>column2?readNode(cursor,column2):absentNode(dash+1)):(cursor.at=at,cursor.column=column2+
at-dash,readNode(cursor,column2))}function isItem(text4,at){return text4.charCodeAt(at)===45&&isGapAt(text4,at+1)}var Unreadable=class extends Error{kubectl;problem;place;about;constructor(kubectl2,problem,place3,about=""){super(kubectl2),this.kubectl=kubectl2,this.problem=
problem,this.place=place3,this.about=about}},LimitHit=class extends Error{place;constructor(message,place3){super(message),this.place=place3}};var PREFIX="tag:yaml.org,2002:";function resolve3(raw){let{tag,text:text4}=raw;if(tag==="")return raw.implicit?plain2(text4):string(text4);if(!tag.startsWith(PREFIX))
return string(text4);switch(tag.slice(PREFIX.length)){case"binary":return string(decodeBase64(raw));case"bool":return expect(raw,plain2(text4),"boolean");case"i\
nt":return expect(raw,plain2(text4),"integer");case"float":return expectFloat(raw);case"null":return expect(raw,plain2(text4),"null");case"timestamp":return isTimestamp(
text4)?string(text4):expect(raw,plain2(text4));default:return string(text4)}}function keyOf(scalar){return keyText(scalar)}function string(value){return{kind:"s\
tring",value}}function plain2(text4){let resolved=resolvePlain(text4);return resolved.kind==="merge"?string(text4):resolved}function expect(raw,scalar,kind2){if(scalar.
kind===kind2)return scalar;let tag=`!!${raw.tag.slice(PREFIX.length)}`,problem=`cannot decode ${NAMES[scalar.kind]} \`${raw.text}\` as a ${tag}`;throw new Unreadable(
`yaml: ${problem}`,"cannot decode",raw,tag)}var NAMES={string:"!!str",integer:"!!int",float:"!!float",nonfinite:"!!float",boolean:"!!bool",null:"!!null"};function expectFloat(raw){
let scalar=plain2(raw.text);return scalar.kind==="nonfinite"?scalar:scalar.kind==="integer"&&scalar.value<2n**63n?{kind:"float",value:Number(scalar.value)}:expect(
raw,scalar,"float")}function decodeBase64(raw){let text4=raw.text.replace(/[\r\n]/g,"");if(text4.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(text4)){let problem="\
!!binary value contains invalid base64 data";throw new Unreadable(`yaml: ${problem}`,problem,raw)}return decodeUtf8(Buffer.from(text4,"base64"))}function decodeUtf8(bytes2){
let text4="",at=0;for(;at<bytes2.length;){let width=[1,2,3,4].find(length=>isCharacter(bytes2.subarray(at,at+length),length));text4+=width===void 0?"�":DECODER.
decode(bytes2.subarray(at,at+width)),at+=width??1}return text4}var DECODER=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function isCharacter(bytes2,length){
try{let text4=DECODER.decode(bytes2);return bytes2.length===length&&text4.length===(length===4?2:1)}catch{return!1}}var TIMESTAMP=new RegExp("^(?<year>\\d{4})-(?\
<month>\\d\\d?)-(?<day>\\d\\d?)(?:(?<joint>[Tt]| +)(?<hour>\\d\\d?):(?<minute>\\d\\d?):(?<second>\\d\\d?)(?:[.,]\\d+)?(?<zone>Z|[-+](?<zoneHour>\\d\\d):(?<zoneMinute>\\d\\d))?\
)?$");function isTimestamp(text4){let parts2=TIMESTAMP.exec(text4)?.groups;if(parts2===void 0)return!1;let{joint,zone:zone2}=parts2;if(joint!==void 0&&/^[Tt]$/.
test(joint)!==(zone2!==void 0))return!1;let below=(part,limit)=>Number(part??0)<limit;if(!below(parts2.hour,24)||!below(parts2.minute,60)||!below(parts2.second,
60)||!below(parts2.zoneHour,25)||!below(parts2.zoneMinute,61))return!1;let month=Number(parts2.month),day=Number(parts2.day);return month>=1&&month<=12&&day>=1&&
day<=daysIn(Number(parts2.year),month)}function daysIn(year,month){return month===2?year%4===0&&(year%100!==0||year%400===0)?29:28:[4,6,9,11].includes(month)?30:
31}var MAX_LENGTH=1e6;function goSyntax(raw){return write(raw,{left:MAX_LENGTH})}function write(raw,budget){if(budget.left<0)return"…";switch(budget.left-=2,raw.
kind){case"alias":return write(raw.target,budget);case"scalar":{let text4=scalarSyntax(resolve3(raw));return budget.left-=text4.length,text4}case"seq":return`[]\
interface {}{${raw.items.map(item2=>write(item2,budget)).join(", ")}}`;case"map":{let entries=new Map;return collect(raw,entries,budget),`map[interface {}]inter\
face {}{${[...entries.values()].sort((a,b)=>compareKeys(a.key,b.key)).map(({key:key2,value})=>`${scalarSyntax(key2)}:${value}`).join(", ")}}`}}}function collect(raw,entries,budget){
if(!(budget.left<0))for(let i=0;i<raw.pairs.length;i+=2){let value=raw.pairs[i+1],key2=raw.pairs[i];if(key2.kind==="alias"&&(key2=key2.target),key2.kind!=="scal\
ar")continue;if(key2===raw.pairs[i]&&key2.text==="<<"&&(key2.implicit||key2.tag==="tag:yaml.org,2002:merge")){for(let item2 of value.kind==="seq"?value.items.toReversed():
[value]){let target=item2.kind==="alias"?item2.target:item2;target.kind==="map"&&collect(target,entries,budget)}continue}let scalar=resolve3(key2);entries.set(scalarSyntax(
scalar),{key:scalar,value:write(value,budget)})}}function compareKeys(a,b){let order=rank(a)-rank(b);return order!==0?order:typeof a.value=="string"?Buffer.compare(
Buffer.from(a.value),Buffer.from(String(b.value))):Number.isNaN(a.value)||a.value<b.value?-1:a.value>b.value?1:0}function rank({kind:kind2,value}){switch(kind2){case"\
null":return 0;case"string":return 1;case"integer":return value>=2n**63n?2:3;case"float":case"nonfinite":return 4;case"boolean":return 5}}function scalarSyntax(scalar){
switch(scalar.kind){case"null":return"interface {}(nil)";case"string":return goQuote2(scalar.value);case"integer":return scalar.value>=2n**63n?`0x${scalar.value.
toString(16)}`:String(scalar.value);case"float":return goFloat(scalar.value);case"nonfinite":return scalar.value>0?"+Inf":scalar.value<0?"-Inf":"NaN";case"boole\
an":return String(scalar.value)}}var LETTERS={"\x07":"\\a","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t","\v":"\\v","\\":"\\\\",'"':'\\"'};function goQuote2(text4){
let quoted3="";for(let character of text4){let code2=character.codePointAt(0);LETTERS[character]!==void 0?quoted3+=LETTERS[character]:/[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u.
test(character)?quoted3+=character:code2<128?quoted3+=`\\x${hex(code2,2)}`:quoted3+=code2>65535?`\\U${hex(code2,8)}`:`\\u${hex(code2,4)}`}return`"${quoted3}"`}function hex(code2,width){
return code2.toString(16).padStart(width,"0")}function goFloat(value){let[mantissa="",exponent=""]=value.toExponential().split("e"),power=Number(exponent);return Object.
is(value,-0)?"-0":power>=-4&&power<6?String(value):`${mantissa}e${power<0?"-":"+"}${String(Math.abs(power)).padStart(2,"0")}`}var Fault=class extends Error{fault;constructor(fault){super(fault.message),this.fault=fault}};function readJson(text4,from){let r={text:text4,at:from,depth:0,problems:[]};
if(skipBlanks(r),r.at>=text4.length)return null;try{let node=readValue2(r);return{root:r.problems.some(({code:code2})=>code2==="syntax")?null:node,start:node.start,
end:node.end,problems:r.problems}}catch(error){if(error instanceof Fault)return error.fault;throw error}}function skipBlanks(r){for(;;){let code2=r.text.charCodeAt(
r.at);if(code2!==32&&code2!==9&&code2!==10&&code2!==13)return;r.at++}}function fail(r,context){return r.at>=r.text.length?new Fault({is:"eof",at:r.at,message:"u\
nexpected EOF"}):new Fault({is:"syntax",at:r.at,message:`invalid character ${quoteByte(r.text,r.at)} ${context}`})}function quoteByte(text4,at){let code2=text4.
codePointAt(at),byte=code2<128?code2:code2<2048?192|code2>>6:code2<65536?224|code2>>12:240|code2>>18;return byte===39?"'\\''":byte===34?`'"'`:`'${goQuote2(String.
fromCharCode(byte)).slice(1,-1)}'`}function readValue2(r){let start=r.at,character=r.text.charAt(start);switch(character){case"{":return nested(r,readObject);case"\
[":return nested(r,readArray);case'"':return{kind:"string",value:readString(r),start,end:r.at};case"t":return readWord(r,"true"),{kind:"boolean",value:!0,start,
end:r.at};case"f":return readWord(r,"false"),{kind:"boolean",value:!1,start,end:r.at};case"n":return readWord(r,"null"),{kind:"null",value:null,start,end:r.at};default:
if(character==="-"||isDigit3(r.text.charCodeAt(start)))return readNumber(r);throw fail(r,"looking for beginning of value")}}function nested(r,read3){if(++r.depth>
1e3){let message=`this is nested more than ${1e3} levels deep`;throw new Fault({is:"depth",at:r.at,message})}let node=read3(r);return r.depth--,node}function readObject(r){
let start=r.at++,entries=[],index=new Map;if(skipBlanks(r),r.text[r.at]==="}")r.at++;else for(;;){skipBlanks(r);let keyStart=r.at;if(r.text[keyStart]!=='"')throw fail(
r,"looking for beginning of object key string");let key2=readString(r),keyEnd=r.at;if(skipBlanks(r),r.text[r.at]!==":")throw fail(r,"after object key");r.at++,skipBlanks(
r),addEntry2(r,entries,index,{key:key2,keyStart,keyEnd,value:readValue2(r)}),skipBlanks(r);let next2=r.text[r.at];if(next2!==","&&next2!=="}")throw fail(r,"afte\
r object key:value pair");if(r.at++,next2==="}")break}return{kind:"map",start,end:r.at,entries}}function addEntry2(r,entries,index,entry){let at=index.get(entry.
key);if(at===void 0){index.set(entry.key,entries.length),entries.push(entry);return}r.problems.push(duplicateKey(entries[at],entry)),entries[at]=entry}function readArray(r){
let start=r.at++,items2=[];if(skipBlanks(r),r.text[r.at]==="]")r.at++;else for(;;){skipBlanks(r),items2.push(readValue2(r)),skipBlanks(r);let next2=r.text[r.at];
if(next2!==","&&next2!=="]")throw fail(r,"after array element");if(r.at++,next2==="]")break}return{kind:"seq",start,end:r.at,items:items2}}var LONE_SURROGATE=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function readString(r){let{text:text4}=r,start=r.at++,escaped=!1;for(;;){let code2=text4.charCodeAt(r.at);if(code2===34)break;if(code2===92)escaped=!0,skipEscape(
r);else if(code2>=32)r.at++;else throw fail(r,"in string literal")}return r.at++,escaped?JSON.parse(text4.slice(start,r.at)).replace(LONE_SURROGATE,"�"):text4.
slice(start+1,r.at-1)}function skipEscape(r){r.at++;let letter=r.text[r.at];if(letter!=="u"){if(letter===void 0||!'bfnrt\\/"'.includes(letter))throw fail(r,"in \
string escape code");r.at++;return}for(let i=0;i<4;i++)if(r.at++,!/[0-9a-fA-F]/.test(r.text.charAt(r.at)))throw fail(r,"in \\u hexadecimal character escape");r.
at++}function readWord(r,word){for(let letter of word){if(r.text[r.at]!==letter)throw fail(r,`in literal ${word} (expecting '${letter}')`);r.at++}}var MAX_INT642=2n**
63n-1n,MIN_INT642=-(2n**63n);function readNumber(r){let{text:text4}=r,start=r.at;text4[r.at]==="-"&&r.at++,text4[r.at]==="0"?r.at++:readDigits(r,"in numeric lit\
eral");let whole=!0;text4[r.at]==="."&&(whole=!1,r.at++,readDigits(r,"after decimal point in numeric literal")),(text4[r.at]==="e"||text4[r.at]==="E")&&(whole=!1,
r.at++,(text4[r.at]==="+"||text4[r.at]==="-")&&r.at++,readDigits(r,"in exponent of numeric literal"));let end=r.at,literal=text4.slice(start,end),value=Number(literal);
if(whole&&Number.isSafeInteger(value))return{kind:"integer",value:value===0?0:value,start,end};if(whole&&Number.isFinite(value)){let exact=BigInt(literal);if(exact>=
MIN_INT642&&exact<=MAX_INT642)return{kind:"integer",value:exact,start,end}}return Number.isFinite(value)||r.problems.push(tooBig(literal,start,end)),{kind:"floa\
t",value,start,end}}function tooBig(literal,start,end){return{code:"syntax",message:"this number is too big: put it in quotes if it is text",kubectl:`json: cann\
ot unmarshal number ${literal} into Go value of type float64`,start,end}}function readDigits(r,context){let start=r.at;for(;isDigit3(r.text.charCodeAt(r.at));)r.
at++;if(r.at===start)throw fail(r,context)}function isDigit3(code2){return code2>=48&&code2<=57}var BUFFER=4096;function*split(text4){let start=text4.charCodeAt(0)===65279?1:0;mayBeJson(text4,start)?yield*splitJson(text4,start):yield*splitYaml(text4,start,
0)}function mayBeJson(text4,start){let at=start;for(;isSpace(text4.charCodeAt(at));)at++;return text4[at]==="{"&&byteLength(text4,start,at)<BUFFER}function*splitJson(text4,start){
let at=start;for(let index=0;;index++){let value=readJson(text4,at);if(value===null)return;if("is"in value){if(value.is==="depth"||index>1){yield unreadable(text4,
at,index,value,value.message);return}let kubectl2=(value.is==="eof"?"":`json: offset ${byteLength(text4,start,value.at)+1}: `)+value.message,yamlStart=skipSpace(
text4,at);yamlStart===null?yield unreadable(text4,at,index,value,kubectl2):yield*splitYaml(text4,yamlStart,index,kubectl2);return}yield{index,start:value.start,
end:value.end,root:value.root,comments:[],problems:value.problems},at=value.end}}function unreadable(text4,start,index,fault,kubectl2){let place3={start:fault.at,
end:Math.min(fault.at+1,text4.length)},message=fault.is==="eof"?"the text ends inside of a JSON value":"the file begins as JSON, and JSON cannot go on so",problem=fault.
is==="depth"?{code:"limit",limit:"depth",message:fault.message,...place3}:{code:"syntax",message,kubectl:kubectl2,...place3};return{index,start,end:text4.length,
root:null,comments:[],problems:[problem]}}function skipSpace(text4,start){let at=start;for(;;){if(byteLength(text4,at,at+4)<4)return null;let code2=text4.charCodeAt(
at);if(code2===65533)return null;if(!isSpace(code2)||(at++,code2===10))return at}}function*splitYaml(text4,start,from,instead2){let size=endOfLines(text4,start),
index=from,kubectl2=instead2,documentStart=start,separator=text4.startsWith("---",start)?start:nextSeparator(text4,start);for(;separator!==-1&&separator<text4.length;){
let lineBreak=text4.indexOf(`
`,separator),lineEnd3=lineBreak===-1?text4.length:lineBreak,next2=lineBreak===-1?text4.length:lineBreak+1,behind=trim(text4,separator+3,lineEnd3);if(behind.start<
behind.end&&text4[behind.start]!=="#")yield badSeparator(text4,{start:documentStart,end:lineEnd3},index++,behind,kubectl2),documentStart=next2;else if(documentStart<
separator)yield yamlPiece(documentStart,separator,index++,kubectl2),documentStart=next2;else{separator=followingSeparator(text4,next2);continue}kubectl2=void 0,
separator=followingSeparator(text4,next2)}if(documentStart<size&&(yield yamlPiece(documentStart,size,index++,kubectl2)),size<text4.length){let lost={start:size,
end:text4.length};yield{index,...lost,root:null,comments:[],problems:[],ignored:lost}}}function yamlPiece(start,end,index,instead2){return instead2===void 0?{index,
yaml:!0,start,end}:{index,yaml:!0,start,end,instead:instead2}}function followingSeparator(text4,at){return text4.startsWith("---",at)?at:nextSeparator(text4,at)}
function nextSeparator(text4,from){let at=text4.indexOf(`
---`,from);return at===-1?-1:at+1}function badSeparator(text4,span,index,behind,instead2){let problem={code:"syntax",message:"nothing but a comment can stand be\
hind ---: begin a new line",kubectl:instead2??`invalid Yaml document separator: ${text4.slice(behind.start,behind.end)}`,...behind};return{index,...span,root:null,
comments:[],problems:[problem]}}function endOfLines(text4,start){if(text4.endsWith(`
`))return text4.length;let lastLine=Math.max(text4.lastIndexOf(`
`)+1,start);if((text4.length-lastLine)*3<BUFFER)return text4.length;let bytes2=Buffer.from(text4.slice(lastLine)),at=0;for(;bytes2.length-at>=BUFFER;)at+=BUFFER,
bytes2[at-1]===13&&at--;return at===bytes2.length?lastLine:text4.length}function trim(text4,from,to){let start=from,end=to;for(;start<end&&isSpace(text4.charCodeAt(
start));)start++;for(;end>start&&isSpace(text4.charCodeAt(end-1));)end--;return{start,end}}function isSpace(code2){return code2<128?code2===32||code2>=9&&code2<=
13:code2===133||code2!==65279&&/\s/.test(String.fromCharCode(code2))}function byteLength(text4,from,to){return Buffer.byteLength(text4.slice(from,to))}function decode2(root2,base){let d={base,visits:1,aliasVisits:0,aliasDepth:0,depth:0,following:new Set,duplicates:[],badKeys:new Map,nonfinite:!1},node=visit(d,
root2);return d.badKeys.size>0&&checkKeys(d,node),d.nonfinite&&checkValues(d,node),{node,duplicates:d.duplicates}}function visit(d,raw){switch(countVisit(d,raw),
raw.kind){case"alias":return follow2(d,raw,target=>visit(d,target));case"scalar":return raw.node??=scalarNode(d,raw);case"seq":{enter(d,raw);let items2=raw.items.
map(item2=>visit(d,item2));return d.depth--,raw.node??={kind:"seq",start:d.base+raw.start,end:d.base+raw.end,items:items2}}case"map":{enter(d,raw);let map=newMap();
return addAll(d,raw,map),d.depth--,raw.node??={kind:"map",start:d.base+raw.start,end:d.base+raw.end,entries:map.entries},map.badKey!==null&&d.badKeys.set(raw.node,
map.badKey),raw.node}}}function countVisit(d,raw){if(d.visits++,d.aliasDepth!==0&&(d.aliasVisits++,d.aliasVisits>100&&d.visits>1e3&&d.aliasVisits/d.visits>allowedRatio(
d.visits))){let problem="document contains excessive aliasing";throw new Unreadable(`yaml: ${problem}`,problem,[...d.following][0]??raw)}}function allowedRatio(visits){
return visits<=4e5?.99:visits>=4e6?.1:.99-.89*((visits-4e5)/36e5)}function enter(d,place3){if(++d.depth>1e3)throw new LimitHit(`with its aliases this is nested \
more than ${1e3} levels deep`,place3)}function follow2(d,alias,go){let{name}=alias;if(d.following.has(alias))throw new Unreadable(`yaml: anchor '${name}' value \
contains itself`,"value contains itself",alias,name);d.following.add(alias),d.aliasDepth++;let result=go(alias.target);return d.aliasDepth--,d.following.delete(
alias),result}function scalarNode(d,raw){let start=d.base+raw.start,end=d.base+raw.end,scalar=resolve3(raw);switch(scalar.kind){case"string":return{kind:"string",
start,end,value:scalar.value};case"integer":return{kind:"integer",start,end,value:scalar.value};case"nonfinite":return d.nonfinite=!0,{kind:"float",start,end,value:scalar.
value};case"float":return{kind:"float",start,end,value:scalar.value};case"boolean":return{kind:"boolean",start,end,value:scalar.value};case"null":return{kind:"n\
ull",start,end,value:null}}}var FEW2=8;function newMap(){return{entries:[],index:null,badKey:null}}function find(map,key2){if(map.index!==null)return map.index.
get(key2)??-1;let{entries}=map;for(let i=0;i<entries.length;i++)if(entries[i].key===key2)return i;return-1}function set(map,entry){let{entries}=map,at=find(map,
entry.key);if(at>=0){let before=entries[at];return entries[at]=entry,before}entries.push(entry),map.index!==null?map.index.set(entry.key,entries.length-1):entries.
length>FEW2&&(map.index=new Map(entries.map(({key:key2},index)=>[key2,index])))}function addAll(d,raw,map){let{pairs}=raw,own=null;(map.entries.length>0||pairs.
some((key2,i)=>i%2===0&&isMerge(key2)))&&(own=newMap());for(let i=0;i<pairs.length;i+=2){let key2=pairs[i],value=pairs[i+1];if(isMerge(key2)){merge(d,value,map);
continue}let text4=visitKey(d,key2);text4===void 0&&noteBadKey(map,key2,value);let entry={key:text4??"",keyStart:d.base+key2.start,keyEnd:d.base+key2.end,value:visit(
d,value)};if(text4===void 0)continue;let first=set(own===null?map:own,entry);own!==null&&set(map,entry),first!==void 0&&d.aliasDepth===0&&d.duplicates.push(duplicateKey(
first,entry))}}function visitKey(d,raw){if(countVisit(d,raw),raw.kind==="alias")return follow2(d,raw,target=>visitKey(d,target));if(raw.kind!=="scalar")throw visitAgain(
d,raw),new Unreadable(`yaml: invalid map key: ${goSyntax(raw)}`,"invalid map key",raw);return keyOf(resolve3(raw))}function noteBadKey(map,key2,value){(map.badKey===
null||goSyntax(key2)===goSyntax(map.badKey.key))&&(map.badKey={key:key2,value})}function visitAgain(d,raw){d.visits--,d.aliasDepth>0&&d.aliasVisits--,visit(d,raw)}
function isMerge(key2){return key2.kind==="scalar"&&key2.text==="<<"&&(key2.implicit||key2.tag==="tag:yaml.org,2002:merge")}function merge(d,raw,map){if(raw.kind===
"seq")for(let item2 of raw.items.toReversed())mergeOne(d,item2,map);else mergeOne(d,raw,map)}function mergeOne(d,raw,map){let target=raw.kind==="alias"?raw.target:
raw;if(target.kind!=="map"){let problem="map merge requires map or sequence of maps as the value";throw new Unreadable(`yaml: ${problem}`,problem,raw)}countVisit(
d,raw),raw.kind==="alias"?follow2(d,raw,()=>{countVisit(d,target),mergeMap(d,target,map)}):mergeMap(d,target,map)}function mergeMap(d,raw,map){enter(d,raw),addAll(
d,raw,map),d.depth--}function checkKeys(d,node){let bad=d.badKeys.get(node);if(bad!==void 0){let key2=goSyntax(bad.key),type=key2===NIL?"%!s(<nil>)":"uint64",[shownKey,
shownValue]=[key2,goSyntax(bad.value)].map(text4=>text4===NIL?"<nil>":text4),problem="unsupported map key";throw new Unreadable(`${problem} of type: ${type}, ke\
y: ${shownKey}, value: ${shownValue}`,problem,bad.key,type)}if(node.kind==="seq")for(let item2 of node.items)checkKeys(d,item2);else if(node.kind==="map")for(let{
value}of node.entries)checkKeys(d,value)}var NIL="interface {}(nil)";function checkValues(d,node){if(node.kind==="float"){let{value,start,end}=node;if(Number.isFinite(
value))return;let text4=value>0?"+Inf":value<0?"-Inf":"NaN",place3={start:start-d.base,end:end-d.base};throw new Unreadable(`json: unsupported value: ${text4}`,
"json: unsupported value",place3)}if(node.kind==="seq")for(let item2 of node.items)checkValues(d,item2);else if(node.kind==="map"){let sorted2=node.entries.toSorted(
(a,b)=>Buffer.compare(Buffer.from(a.key),Buffer.from(b.key)));for(let{value}of sorted2)checkValues(d,value)}}var INDENT="indent it with spaces, as its neighbours are",QUOTE="put the value in quotes if it is text",WORDS2={"found character that cannot start any token":character=>character===
"	"?"a tab stands here, where only spaces may indent: replace it with spaces":`no value can begin with ${character}: put it in quotes`,"could not find expected \
':'":"this line is neither 'key: value' nor '- item': add the colon and a space, or indent it if it continues a value","block sequence entries are not allowed i\
n this context":"no list item can begin here: give the dash a line of its own, and the key above it no value","mapping keys are not allowed in this context":"no\
 key can begin here: put the '?' in quotes if it is text","mapping values are not allowed in this context":"a colon with a space behind it makes a key, and no k\
ey can stand here: put the text in quotes, or check the indentation of this line and the one above it","found a tab character where an indentation space is expe\
cted":`a tab indents this line: ${INDENT}`,"found a tab character that violates indentation":`a tab indents this line: ${INDENT}`,"found an indentation indicato\
r equal to 0":"the indentation behind '|' or '>' cannot be 0: leave the digit out","did not find expected comment or line break":"nothing but a comment can stan\
d behind this: begin a new line","found unexpected end of stream":"this quote is never closed","found unexpected document indicator":"this quote is not closed b\
efore the document ends","found unknown escape character":"this is no escape sequence: write \\\\ for a backslash, or use single quotes, in which it is a plain ch\
aracter","did not find expected hexdecimal number":"hexadecimal digits must follow here: two behind \\x, four behind \\u, eight behind \\U","found invalid Unico\
de character escape code":"there is no character of this number","did not find expected alphabetic or numeric character":`an anchor (&) or alias (*) has a name \
of letters, digits, - and _: ${QUOTE}`,"did not find the expected '>'":`a tag that begins with '!<' ends with '>': ${QUOTE}`,"did not find expected whitespace o\
r line break":`a space must follow a tag (a word that begins with !): ${QUOTE}`,"did not find expected tag URI":`a tag's name is missing behind the !: ${QUOTE}`,
"did not find URI escaped octet":`two hexadecimal digits must follow % in a tag: ${QUOTE}`,"found an incorrect leading UTF-8 octet":`these escapes in a tag are \
no UTF-8: ${QUOTE}`,"found an incorrect trailing UTF-8 octet":`these escapes in a tag are no UTF-8: ${QUOTE}`,"found undefined tag handle":"this tag (a word tha\
t begins with !) has a prefix that nothing explains: leave it out","did not find expected node content":token=>token==="stream-end"?"this bracket or brace is ne\
ver closed":"a value is missing before this","did not find expected '-' indicator":"this line stands among list items, and begins with no dash: add '- ', or ind\
ent it as what it belongs to","did not find expected key":token=>token==="block-entry"?"a list item stands among the keys of a mapping: indent it, or remove the\
 '-'":token==="plain"||token==="scalar"?"this text follows a value that has ended: put the whole value in quotes, or begin a new line":"the indentation of this \
line fits none of the lines above: align it with the keys that it belongs to","did not find expected ',' or ']'":token=>token==="stream-end"?"this bracket is ne\
ver closed":"a comma or the closing bracket ] is missing before this","did not find expected ',' or '}'":token=>token==="stream-end"?"this brace is never closed":
"a comma or the closing brace } is missing before this","unknown anchor":name=>`no anchor &${name} stands before this alias: define it in this document, or put \
the value in quotes if it is text`,"value contains itself":name=>`the alias *${name} stands inside of what it means: it would never end`,"document contains exce\
ssive aliasing":"aliases repeat so much text here that kubectl refuses it: write less of it","invalid map key":"a key must be a single value, not a list or a ma\
pping: put it in quotes if it is text","unsupported map key":type=>type==="uint64"?"this number is too big for a key: put it in quotes":"a key cannot be null: p\
ut it in quotes","json: unsupported value":"Kubernetes has no infinity and no NaN: put it in quotes if it is text","map merge requires map or sequence of maps a\
s the value":"<< merges a mapping, an alias of one, or a list of these; this is none","cannot decode":tag=>`this is no ${tag}: change the value, or leave the ta\
g out`,"!!binary value contains invalid base64 data":"this is not base64: correct it, or leave the tag !!binary out","control characters are not allowed":"a con\
trol character stands here, which no YAML may contain: remove it"},DIRECTIVE="a line that begins with % is a directive, and kubectl takes none: remove it";function explain2({
problem,about},line){let words2=WORDS2[problem]??DIRECTIVE,message=typeof words2=="string"?words2:words2(about);return line.includes("{{")?`this looks like a te\
mplate: render it first (as it stands, ${message})`:message}var CHUNK=512,MARGIN=16,SPECIAL=/[^\t\n\r -~\x85\xa0-\ufefe\uff00-\ufffd]/;function needsBuffer(text4){return SPECIAL.test(text4)}function openBuffer(text4,size){
let marked=text4.charCodeAt(0)===65279;return{text:text4,size,start:marked?1:0,end:marked?1:0,room:marked?CHUNK-3:CHUNK}}function fill(buffer,at,count3){if(characters(
buffer,at)<count3){buffer.start=at;do{if(buffer.end>=buffer.size){buffer.end++;break}takeChunk(buffer)}while(characters(buffer,at)<count3)}return buffer.end-MARGIN}
function characters({text:text4,end},at){if(end-at>MARGIN)return MARGIN;let count3=0;for(let i=at;i<end;i++)bytes(text4,i)>0&&count3++;return count3}function takeChunk(buffer){
let{text:text4,size}=buffer,room=buffer.room,at=buffer.end;for(;at<size;){let width=bytes(text4,at);if(width>room)break;if(isControl(text4.charCodeAt(at)))throw new Unreadable(
"yaml: control characters are not allowed","control characters are not allowed",{start:at,end:at+1});room-=width,at++}buffer.end=at,buffer.room=CHUNK}function bytes(text4,at){
let code2=text4.charCodeAt(at);return code2<128?code2===13&&text4.charCodeAt(at+1)===10?0:1:code2<2048?2:(code2&64512)===55296&&(text4.charCodeAt(at+1)&64512)===
56320?4:(code2&64512)===56320&&at>0&&(text4.charCodeAt(at-1)&64512)===55296?0:3}function isControl(code2){return code2<32?code2!==9&&code2!==10&&code2!==13:code2>=
127&&code2<160&&code2!==133||code2===65534||code2===65535}function createScanner(document){let last=document.charCodeAt(document.length-1),text4=`${document}${last===10?"":last===13?`\r
`:`
`}\0`,size=text4.length-1,buffer=needsBuffer(document)?openBuffer(text4,size):null,start=buffer?.start??0;return{text:text4,size,at:start,line:0,lineStart:start,
limit:buffer===null?1/0:-1/0,buffer,tokens:[],head:0,taken:0,ready:!1,flowLevel:0,indent:-1,indents:[],simpleKeyAllowed:!0,simpleKeys:[simpleKey(0,start)],keyLevels:new Map,
comments:[]}}function simpleKey(token,at){return{possible:!1,required:!1,token,at,line:0,column:0}}function need(s,count3){s.at+count3>s.limit&&(s.limit=fill(s.
buffer,s.at,count3))}function skipByteOrderMark(s){s.buffer===null||s.text.charCodeAt(s.buffer.start)!==65279||(s.at>=s.size?s.buffer.start=s.at:breakLength(s.text,
s.at)===2?s.at+=2:s.at=here(s).end,s.lineStart=s.at-1)}function column(s){return s.at-s.lineStart}function breakLength(text4,at){if(text4.charCodeAt(at)!==13)return 1;
let next2=text4.charCodeAt(at+1);return next2===10?2:next2===13&&text4.charCodeAt(at+2)===10?3:1}function skipBreak(s){isBreak(s.text.charCodeAt(s.at))&&(s.at+=
breakLength(s.text,s.at),s.line++,s.lineStart=s.at)}function readBreak(s){let code2=s.text.charCodeAt(s.at);return isBreak(code2)?(skipBreak(s),code2===8232||code2===
8233?String.fromCharCode(code2):`
`):""}function isDocumentIndicator(text4,at){let code2=text4.charCodeAt(at);return(code2===45||code2===46)&&text4.charCodeAt(at+1)===code2&&text4.charCodeAt(at+
2)===code2&&isGap(text4.charCodeAt(at+3))}function skipComment(s){let start=s.at;do s.at++,need(s,1);while(!isBreakOrEnd(s.text.charCodeAt(s.at)));s.comments.push(
{start,end:s.at})}function push(s,type,start,line,value="",suffix=""){s.tokens.push({type,start,end:s.at,line,value,suffix})}function scanFault(s,problem,place3){
let line=s.line>0?`line ${s.line+1}: `:"";return new Unreadable(`yaml: ${line}${problem}`,problem,place3??here(s),s.text.charAt(s.at))}function here(s){return{start:s.
at,end:s.at+(s.text.codePointAt(s.at)>65535?2:1)}}function scanBlockScalar(s,literal){let{text:text4,line}=s,start=s.at,{chomping,increment}=scanHeader(s),contentEnd=s.at;skipToLineEnd(s);let indent=increment===
0?0:Math.max(s.indent,0)+increment;indent===0&&(indent=-1);let trailing=scanBreaks(s,indent);indent<0&&(indent=trailing.indent),need(s,1);let value="",leadingBreak="",
wasBlank=!1;for(;column(s)===indent&&text4.charCodeAt(s.at)!==0;){let blank=isBlank(text4.charCodeAt(s.at));literal||wasBlank||blank||leadingBreak!==`
`?value+=leadingBreak:trailing.breaks===""&&(value+=" "),value+=trailing.breaks,wasBlank=blank;let from=s.at;skipLine(s),value+=text4.slice(from,s.at),contentEnd=
s.at,need(s,2),leadingBreak=readBreak(s),trailing=scanBreaks(s,indent)}chomping!==45&&(value+=leadingBreak),chomping===43&&(value+=trailing.breaks),s.tokens.push(
{type:"scalar",start,end:contentEnd,line,value,suffix:""})}function scanHeader(s){let{text:text4}=s,chomping=0,increment=0;return s.at++,need(s,1),isChomping(text4.
charCodeAt(s.at))?(chomping=text4.charCodeAt(s.at++),need(s,1),isDigit(text4.charCodeAt(s.at))&&(increment=scanIncrement(s))):isDigit(text4.charCodeAt(s.at))&&(increment=
scanIncrement(s),need(s,1),isChomping(text4.charCodeAt(s.at))&&(chomping=text4.charCodeAt(s.at++))),{chomping,increment}}function isChomping(code2){return code2===
43||code2===45}function scanIncrement(s){let increment=s.text.charCodeAt(s.at)-48;if(increment===0)throw scanFault(s,"found an indentation indicator equal to 0");
return s.at++,increment}function skipToLineEnd(s){for(need(s,1);isBlank(s.text.charCodeAt(s.at));)s.at++,need(s,1);if(s.text.charCodeAt(s.at)===35&&skipComment(
s),!isBreakOrEnd(s.text.charCodeAt(s.at)))throw scanFault(s,"did not find expected comment or line break");isBreak(s.text.charCodeAt(s.at))&&(need(s,2),skipBreak(
s))}function skipLine(s){let{text:text4}=s;if(s.limit===1/0){let at=s.at;for(;!isBreakOrEnd(text4.charCodeAt(at));)at++;s.at=at;return}for(;!isBreakOrEnd(text4.
charCodeAt(s.at));)s.at++,need(s,1)}function scanBreaks(s,indent){let{text:text4}=s,wanted=indent<0?1/0:indent,breaks="",deepest=0;for(;;){for(need(s,1);column(
s)<wanted&&text4.charCodeAt(s.at)===32;)s.at++,need(s,1);let code2=text4.charCodeAt(s.at);if(deepest=Math.max(deepest,column(s)),code2===9&&column(s)<wanted)throw scanFault(
s,"found a tab character where an indentation space is expected");if(!isBreak(code2))break;need(s,2),code2===10?(s.at++,s.line++,s.lineStart=s.at,breaks+=`
`):breaks+=readBreak(s)}return{breaks,indent:indent<0?Math.max(deepest,s.indent+1,1):indent}}function scanPlainScalar(s){let{text:text4,line}=s,start=s.at,indent=s.indent+1,end=start,value="",from=start,joint=null;for(;need(s,4),!(s.at===s.lineStart&&isDocumentIndicator(
text4,s.at));){let code2=text4.charCodeAt(s.at);if(code2===35||(!isGap(code2)&&!endsPlain(s,s.at)&&(joint!==null&&(value+=text4.slice(from,end)+joint,from=s.at,
joint=null),skipWords(s),end=s.at),code2=text4.charCodeAt(s.at),!isBlank(code2)&&!isBreak(code2))||(joint=skipPlainGap(s,indent),s.flowLevel===0&&column(s)<indent))
break}joint!==null&&(s.simpleKeyAllowed=!0),value=value===""?text4.slice(from,end):value+text4.slice(from,end),s.tokens.push({type:"plain",start,end,line,value,
suffix:""})}function endsPlain(s,at){let code2=s.text.charCodeAt(at);return code2===58?isGap(s.text.charCodeAt(at+1)):s.flowLevel>0&&isFlowIndicator(code2)}function isFlowIndicator(code2){
return code2===44||code2===91||code2===93||code2===123||code2===125||code2===63}function skipWords(s){let{text:text4}=s;if(s.limit!==1/0){do s.at++,need(s,2);while(!isGap(
text4.charCodeAt(s.at))&&!endsPlain(s,s.at));return}let flow=s.flowLevel>0,at=s.at;for(;;){let code2=text4.charCodeAt(at);if(code2===32){let next2=text4.charCodeAt(
at+1);if(isGap(next2)||next2===35||endsPlain(s,at+1))break}else{if(isGap(code2))break;if(code2===58?isGap(text4.charCodeAt(at+1)):flow&&isFlowIndicator(code2))break}
at++}s.at=at}function skipPlainGap(s,indent){let{text:text4}=s,leading2="",trailing="";for(need(s,1);;){let code2=text4.charCodeAt(s.at);if(isBlank(code2)){if(code2===
9&&leading2!==""&&column(s)<indent)throw scanFault(s,"found a tab character that violates indentation");s.at++}else if(isBreak(code2))need(s,2),leading2===""?leading2=
readBreak(s):trailing+=readBreak(s);else break;need(s,1)}return leading2===""?null:fold(leading2,trailing)}function fold(leading2,trailing){return leading2!==`
`?leading2+trailing:trailing===""?" ":trailing}function scanQuotedScalar(s,single){let{text:text4,line}=s,start=s.at,quote2=single?39:34,value="";for(s.at++;;){
if(need(s,4),s.at===s.lineStart&&isDocumentIndicator(text4,s.at))throw scanFault(s,"found unexpected document indicator",{start,end:start+1});if(text4.charCodeAt(
s.at)===0)throw scanFault(s,"found unexpected end of stream",{start,end:start+1});let escapedBreak=!1,code2=text4.charCodeAt(s.at);for(;!isGap(code2);){if(code2===
quote2){if(!single||text4.charCodeAt(s.at+1)!==39)break;value+="'",s.at+=2,need(s,2)}else if(code2===92&&!single){if(isBreak(text4.charCodeAt(s.at+1))){need(s,3),
s.at++,skipBreak(s),escapedBreak=!0;break}value+=scanEscape(s),need(s,2)}else value+=scanPiece(s,quote2);code2=text4.charCodeAt(s.at)}if(need(s,1),text4.charCodeAt(
s.at)===quote2)break;value+=scanQuotedGap(s,escapedBreak)}s.at++,s.tokens.push({type:"scalar",start,end:s.at,line,value,suffix:""})}function scanPiece(s,quote2){
let{text:text4}=s,from=s.at,at=from;for(;;){at++,at+2>s.limit&&(s.at=at,need(s,2));let code2=text4.charCodeAt(at);if(isGap(code2)||code2===quote2||code2===92&&quote2===
34)break}return s.at=at,text4.slice(from,at)}function scanQuotedGap(s,escapedBreak){let{text:text4}=s,from=s.at,end=from,leading2="",trailing="";for(;;){let code2=text4.
charCodeAt(s.at);if(isBlank(code2))s.at++;else if(isBreak(code2))need(s,2),leading2===""&&!escapedBreak?leading2=readBreak(s):trailing+=readBreak(s);else break;
leading2===""&&(end=s.at),need(s,1)}return escapedBreak?trailing:leading2===""?text4.slice(from,end):fold(leading2,trailing)}var ESCAPES2=new Map(Object.entries(
{0:"\0",a:"\x07",b:"\b",t:"	","	":"	",n:`
`,v:"\v",f:"\f",r:"\r",e:"\x1B"," ":" ",'"':'"',"'":"'","\\":"\\",N:"",_:" ",L:"\u2028",P:"\u2029"}).map(([letter,meaning])=>[letter.charCodeAt(0),meaning])),
CODE_LENGTHS=new Map([[120,2],[117,4],[85,8]]);function scanEscape(s){let{text:text4}=s,letter=text4.charCodeAt(s.at+1),meaning=ESCAPES2.get(letter);if(meaning!==
void 0)return s.at+=2,meaning;let length=CODE_LENGTHS.get(letter);if(length===void 0)throw scanFault(s,"found unknown escape character",{start:s.at,end:s.at+2});
s.at+=2,need(s,length);let code2=0;for(let i=0;i<length;i++){let digit=hexValue(text4.charCodeAt(s.at+i));if(digit<0)throw scanFault(s,"did not find expected he\
xdecimal number",{start:s.at-2,end:s.at+i});code2=code2*16+digit}if(code2>=55296&&code2<=57343||code2>1114111)throw scanFault(s,"found invalid Unicode character\
 escape code",{start:s.at-2,end:s.at+length});return s.at+=length,String.fromCodePoint(code2)}function scanName(s,type){let start=s.at;s.at++,need(s,1);let name=scanWord(s),code2=s.text.charCodeAt(s.at);if(name===""||!(isGap(code2)||"?:,]}%@`".includes(String.
fromCharCode(code2))))throw scanFault(s,"did not find expected alphabetic or numeric character",here(s));push(s,type,start,s.line,name)}function scanWord(s){let from=s.
at;for(;isWord(s.text.charCodeAt(s.at));)s.at++,need(s,1);return s.text.slice(from,s.at)}function scanTag(s){let{text:text4}=s,start=s.at,handle="",suffix;if(need(
s,2),text4.charCodeAt(s.at+1)===60){if(s.at+=2,suffix=scanUri(s,""),text4.charCodeAt(s.at)!==62)throw scanFault(s,"did not find the expected '>'");s.at++}else handle=
scanHandle(s,!1),handle.length>1&&handle.endsWith("!")?suffix=scanUri(s,""):(suffix=scanUri(s,handle),handle="!",suffix===""&&([handle,suffix]=[suffix,handle]));
if(need(s,1),!isGap(text4.charCodeAt(s.at)))throw scanFault(s,"did not find expected whitespace or line break");push(s,"tag",start,s.line,handle,suffix)}function scanHandle(s,directive){
let from=s.at;if(need(s,1),s.text.charCodeAt(s.at)!==33)throw scanFault(s,"did not find expected '!'");if(s.at++,need(s,1),scanWord(s),s.text.charCodeAt(s.at)===
33)s.at++;else if(directive&&s.at-from>1)throw scanFault(s,"did not find expected '!'");return s.text.slice(from,s.at)}function scanUri(s,head2){let{text:text4}=s,
uri=head2.slice(1),found2=head2!=="";for(need(s,1);;){let code2=text4.charCodeAt(s.at);if(!isUri(code2))break;code2===37?uri+=scanUriEscape(s):(uri+=text4.charAt(
s.at),s.at++),need(s,1),found2=!0}if(!found2)throw scanFault(s,"did not find expected tag URI");return uri}function scanUriEscape(s){let{text:text4}=s,bytes2="",
left=1;do{need(s,3);let high=hexValue(text4.charCodeAt(s.at+1)),low=hexValue(text4.charCodeAt(s.at+2));if(text4.charCodeAt(s.at)!==37||high<0||low<0)throw scanFault(
s,"did not find URI escaped octet");let octet=high*16+low;if(bytes2===""){if(left=utf8Width(octet),left===0)throw scanFault(s,"found an incorrect leading UTF-8 \
octet")}else if((octet&192)!==128)throw scanFault(s,"found an incorrect trailing UTF-8 octet");bytes2+=String.fromCharCode(octet),s.at+=3,left--}while(left>0);return bytes2}
function utf8Width(octet){return octet<128?1:(octet&224)===192?2:(octet&240)===224?3:(octet&248)===240?4:0}function scanDirective(s){let{text:text4,line}=s,start=s.
at;s.at++,need(s,1);let name=scanWord(s);if(name==="")throw scanFault(s,"could not find expected directive name");if(!isGap(text4.charCodeAt(s.at)))throw scanFault(
s,"found unexpected non-alphabetical character");if(name==="YAML"){let version=scanVersion(s);push(s,"version-directive",start,line,version)}else if(name==="TAG"){
skipBlanks2(s);let handle=scanHandle(s,!0);if(need(s,1),!isBlank(text4.charCodeAt(s.at)))throw scanFault(s,"did not find expected whitespace");skipBlanks2(s);let prefix4=scanUri(
s,"");if(need(s,1),!isGap(text4.charCodeAt(s.at)))throw scanFault(s,"did not find expected whitespace or line break");push(s,"tag-directive",start,line,handle,prefix4)}else
throw scanFault(s,"found unknown directive name",{start,end:s.at});if(skipBlanks2(s),text4.charCodeAt(s.at)===35&&skipComment(s),!isBreakOrEnd(text4.charCodeAt(
s.at)))throw scanFault(s,"did not find expected comment or line break");isBreak(text4.charCodeAt(s.at))&&(need(s,2),skipBreak(s))}function skipBlanks2(s){for(need(
s,1);isBlank(s.text.charCodeAt(s.at));)s.at++,need(s,1)}function scanVersion(s){skipBlanks2(s);let major=scanVersionNumber(s);if(s.text.charCodeAt(s.at)!==46)throw scanFault(
s,"did not find expected digit or '.' character");return s.at++,`${major}.${scanVersionNumber(s)}`}function scanVersionNumber(s){need(s,1);let value=0,length=0;
for(;isDigit(s.text.charCodeAt(s.at));){if(++length>2)throw scanFault(s,"found extremely long version number");value=value*10+s.text.charCodeAt(s.at)-48,s.at++,
need(s,1)}if(length===0)throw scanFault(s,"did not find expected version number");return value}var MAX_LEVELS=1e4,MAX_KEY=1024;function peek(s){return s.ready||fetchMore(s),s.tokens[s.head]}function take(s){s.ready=!1,s.taken++,s.head++,s.head===s.tokens.
length&&(s.tokens.length=0,s.head=0)}function fetchMore(s){for(;;){if(s.head!==s.tokens.length){let level=s.keyLevels.get(s.taken);if(level===void 0||!isPossible(
s,s.simpleKeys[level]))break}fetch(s)}s.ready=!0}function fetch(s){need(s,1),skipToToken(s);let place3=column(s);unrollIndent(s,place3),need(s,4);let{text:text4,
at}=s,code2=text4.charCodeAt(at);if(code2===0)return fetchStreamEnd(s);if(!isIndicator(code2)&&code2!==46){if(isBlank(code2))throw scanFault(s,"found character \
that cannot start any token");return fetchPlain(s)}let next2=text4.charCodeAt(at+1);if(place3===0){if(code2===37)return fetchDirective(s);if(isDocumentIndicator(
text4,at))return fetchDocumentIndicator(s,code2===45?"document-start":"document-end")}switch(code2){case 91:return fetchFlowStart(s,"flow-sequence-start");case 123:
return fetchFlowStart(s,"flow-mapping-start");case 93:return fetchFlowEnd(s,"flow-sequence-end");case 125:return fetchFlowEnd(s,"flow-mapping-end");case 44:return fetchFlowEntry(
s);case 45:return isGap(next2)?fetchBlockEntry(s):fetchPlain(s);case 63:return s.flowLevel>0||isGap(next2)?fetchKey(s):fetchPlain(s);case 58:return s.flowLevel>
0||isGap(next2)?fetchValue(s):fetchPlain(s);case 42:return fetchName(s,"alias");case 38:return fetchName(s,"anchor");case 33:return saveSimpleKey(s),s.simpleKeyAllowed=
!1,scanTag(s);case 124:case 62:if(s.flowLevel>0)break;return removeSimpleKey(s),s.simpleKeyAllowed=!0,scanBlockScalar(s,code2===124);case 39:case 34:return saveSimpleKey(
s),s.simpleKeyAllowed=!1,scanQuotedScalar(s,code2===39);case 46:return fetchPlain(s)}throw scanFault(s,"found character that cannot start any token")}function skipToToken(s){
for(;;){need(s,1),s.at===s.lineStart&&skipByteOrderMark(s),need(s,1);let code2=s.text.charCodeAt(s.at);for(;code2===32||code2===9&&(s.flowLevel>0||!s.simpleKeyAllowed);)
s.at++,need(s,1),code2=s.text.charCodeAt(s.at);if(code2===35&&(skipComment(s),code2=s.text.charCodeAt(s.at)),!isBreak(code2))return;need(s,2),skipBreak(s),s.flowLevel===
0&&(s.simpleKeyAllowed=!0)}}function isPossible(s,key2){if(!key2.possible)return!1;if(key2.line===s.line&&!isTooLong(s,key2.at))return!0;if(key2.required)throw missingColon(
s,key2);return key2.possible=!1,!1}function isTooLong(s,start){if(s.at-start<=MAX_KEY)return!1;let length=s.at-start;for(let i=start;i<s.at;i++)(s.text.charCodeAt(
i)&64512)===56320&&length--;return length>MAX_KEY}function saveSimpleKey(s){if(!s.simpleKeyAllowed)return;let place3=column(s);removeSimpleKey(s);let level=s.simpleKeys.
length-1,key2=s.simpleKeys[level];key2.possible=!0,key2.required=s.flowLevel===0&&s.indent===place3,key2.token=s.taken+s.tokens.length-s.head,key2.at=s.at,key2.
line=s.line,key2.column=place3,s.keyLevels.set(key2.token,level)}function removeSimpleKey(s){let key2=s.simpleKeys[s.simpleKeys.length-1];if(key2.possible){if(key2.
required)throw missingColon(s,key2);key2.possible=!1,s.keyLevels.delete(key2.token)}}function missingColon(s,key2){let end=key2.at;for(;!isBreakOrEnd(s.text.charCodeAt(
end));)end++;for(;end>key2.at+1&&isBlank(s.text.charCodeAt(end-1));)end--;return scanFault(s,"could not find expected ':'",{start:key2.at,end})}function rollIndent(s,place3,number,type,at,line){
if(!(s.flowLevel>0||s.indent>=place3)){if(s.indents.push(s.indent),s.indent=place3,s.indents.length>MAX_LEVELS)throw scanFault(s,`exceeded max depth of ${MAX_LEVELS}`);
insert(s,number<0?-1:number-s.taken,{type,start:at,end:at,line,value:"",suffix:""})}}function unrollIndent(s,place3){if(!(s.flowLevel>0))for(;s.indent>place3;)push(
s,"block-end",s.at,s.line),s.indent=s.indents.pop()}function insert(s,index,token){index<0?s.tokens.push(token):s.tokens.splice(s.head+index,0,token)}function fetchStreamEnd(s){
s.at!==s.lineStart&&(s.line++,s.lineStart=s.at),endBlocks(s),push(s,"stream-end",s.at,s.line)}function endBlocks(s){unrollIndent(s,-1),removeSimpleKey(s),s.simpleKeyAllowed=
!1}function fetchDirective(s){endBlocks(s),scanDirective(s)}function fetchDocumentIndicator(s,type){endBlocks(s),advance(s,type,3)}function advance(s,type,count3){
let start=s.at;s.at+=count3,push(s,type,start,s.line)}function fetchFlowStart(s,type){if(saveSimpleKey(s),s.simpleKeys.push(simpleKey(s.taken+s.tokens.length-s.
head,s.at)),s.flowLevel++,s.flowLevel>MAX_LEVELS)throw scanFault(s,`exceeded max depth of ${MAX_LEVELS}`);s.simpleKeyAllowed=!0,advance(s,type,1)}function fetchFlowEnd(s,type){
removeSimpleKey(s),s.flowLevel>0&&(s.flowLevel--,s.keyLevels.delete(s.simpleKeys.pop().token)),s.simpleKeyAllowed=!1,advance(s,type,1)}function fetchFlowEntry(s){
removeSimpleKey(s),s.simpleKeyAllowed=!0,advance(s,"flow-entry",1)}function fetchBlockEntry(s){if(s.flowLevel===0){if(!s.simpleKeyAllowed)throw scanFault(s,"blo\
ck sequence entries are not allowed in this context");rollIndent(s,column(s),-1,"block-sequence-start",s.at,s.line)}removeSimpleKey(s),s.simpleKeyAllowed=!0,advance(
s,"block-entry",1)}function fetchKey(s){if(s.flowLevel===0){if(!s.simpleKeyAllowed)throw scanFault(s,"mapping keys are not allowed in this context");rollIndent(
s,column(s),-1,"block-mapping-start",s.at,s.line)}removeSimpleKey(s),s.simpleKeyAllowed=s.flowLevel===0,advance(s,"key",1)}function fetchValue(s){let key2=s.simpleKeys[s.
simpleKeys.length-1];if(isPossible(s,key2))insert(s,key2.token-s.taken,{type:"key",start:key2.at,end:key2.at,line:key2.line,value:"",suffix:""}),rollIndent(s,key2.
column,key2.token,"block-mapping-start",key2.at,key2.line),key2.possible=!1,s.keyLevels.delete(key2.token),s.simpleKeyAllowed=!1;else{if(s.flowLevel===0){if(!s.
simpleKeyAllowed)throw scanFault(s,"mapping values are not allowed in this context");rollIndent(s,column(s),-1,"block-mapping-start",s.at,s.line)}s.simpleKeyAllowed=
s.flowLevel===0}advance(s,"value",1)}function fetchName(s,type){saveSimpleKey(s),s.simpleKeyAllowed=!1,scanName(s,type)}function fetchPlain(s){saveSimpleKey(s),
s.simpleKeyAllowed=!1,scanPlainScalar(s)}function parse2(scanner){let first=peek(scanner);if(first.type==="stream-end")return null;let p={scanner,handles:new Map,anchors:new Map,depth:0,bracket:null},start=parseDirectives(
p),explicit=start.type==="document-start";if(first!==start&&!explicit)throw parseFault("did not find expected <document start>",start,first);let root2;if(explicit){
take(scanner);let token=peek(scanner);root2=endsDocument(token.type)?emptyScalar(p,start.end):parseNode(p,!0,!1)}else root2=parseNode(p,!0,!1);return peek(scanner).
type==="document-end"&&take(scanner),root2}function endsDocument(type){switch(type){case"version-directive":case"tag-directive":case"document-start":case"docume\
nt-end":case"stream-end":return!0;default:return!1}}function parseDirectives(p){let{scanner,handles}=p,versioned=!1;for(;;){let token=peek(scanner);if(token.type===
"version-directive"){if(versioned)throw parseFault("found duplicate %YAML directive",token);if(token.value!=="1.1")throw parseFault("found incompatible YAML doc\
ument",token);versioned=!0}else if(token.type==="tag-directive"){if(handles.has(token.value))throw parseFault("found duplicate %TAG directive",token);handles.set(
token.value,token.suffix)}else return handles.has("!")||handles.set("!","!"),handles.has("!!")||handles.set("!!","tag:yaml.org,2002:"),token;take(scanner)}}function parseFault(problem,token,place3=token){
let line=token.line>0?`line ${token.line}: `:"";return new Unreadable(`yaml: ${line}${problem}`,problem,place3,token.type)}function parseNode(p,block,indentless){
let{scanner}=p,token=peek(scanner);if(token.type==="alias")return parseAlias(p,token);let anchor=null,tagToken=null,end=token.start;for(;token.type==="anchor"&&
anchor===null||token.type==="tag"&&tagToken===null;)token.type==="tag"?tagToken=token:anchor=token.value,end=token.end,take(scanner),token=peek(scanner);let tag=tagToken===
null?"":fullTag(p,tagToken);switch(token.type){case"plain":case"scalar":{take(scanner);let implicit=tag===""?token.type==="plain":tag==="!";return anchored(p,anchor,
{kind:"scalar",start:token.start,end:token.end,node:null,tag,text:token.value,implicit})}case"flow-sequence-start":return parseFlowSequence(p,anchor);case"flow-\
mapping-start":return parseFlowMapping(p,anchor);case"block-sequence-start":if(block)return parseBlockSequence(p,anchor);break;case"block-mapping-start":if(block)
return parseBlockMapping(p,anchor);break;case"block-entry":if(indentless)return parseIndentlessSequence(p,anchor);break;default:}if(anchor===null&&tag==="")throw flowFault(
p,"did not find expected node content",token);return anchored(p,anchor,{kind:"scalar",start:end,end,node:null,tag,text:"",implicit:tag===""})}function parseAlias(p,token){
let target=p.anchors.get(token.value);if(target===void 0){let problem="unknown anchor";throw new Unreadable(`yaml: ${problem} '${token.value}' referenced`,problem,
token,token.value)}return take(p.scanner),{kind:"alias",start:token.start,end:token.end,node:null,name:token.value,target}}function fullTag(p,token){if(token.value===
"")return token.suffix;let prefix4=p.handles.get(token.value),tag=prefix4===void 0?"":prefix4+token.suffix;if(tag==="")throw parseFault("found undefined tag han\
dle",token);return tag}function anchored(p,anchor,raw){return anchor!==null&&p.anchors.set(anchor,raw),raw}function emptyScalar(p,at){let start=Math.min(at,p.scanner.
size);return{kind:"scalar",start,end:start,node:null,tag:"",text:"",implicit:!0}}function openSeq(p,anchor,start,items2){return enter2(p,start),anchored(p,anchor,
{kind:"seq",start:start.start,end:start.end,node:null,items:items2})}function openMap(p,anchor,start,pairs){return enter2(p,start),anchored(p,anchor,{kind:"map",
start:start.start,end:start.end,node:null,pairs})}function enter2(p,place3){if(++p.depth>1e3)throw new LimitHit(`this is nested more than ${1e3} levels deep`,place3)}
function close(p,raw,content,start){p.depth--;let first=content[0],last=content[content.length-1];return start!==void 0?raw.start=start:first!==void 0&&(raw.start=
first.start),last!==void 0&&(raw.end=last.end),raw}function parseBlockSequence(p,anchor){let{scanner}=p,items2=[],raw=openSeq(p,anchor,peek(scanner),items2);take(
scanner);let start;for(;;){let token=peek(scanner);if(token.type==="block-end")return take(scanner),close(p,raw,items2,start);if(token.type!=="block-entry")throw parseFault(
"did not find expected '-' indicator",token);start??=token.start,take(scanner);let{type}=peek(scanner);items2.push(type==="block-entry"||type==="block-end"?emptyScalar(
p,token.end):parseNode(p,!0,!1))}}function parseIndentlessSequence(p,anchor){let{scanner}=p,items2=[],first=peek(scanner),raw=openSeq(p,anchor,first,items2);for(;;){
let token=peek(scanner);if(token.type!=="block-entry")return close(p,raw,items2,first.start);take(scanner);let{type}=peek(scanner),empty2=type==="block-entry"||
isMappingPart(type);items2.push(empty2?emptyScalar(p,token.end):parseNode(p,!0,!1))}}function isMappingPart(type){return type==="key"||type==="value"||type==="b\
lock-end"}function parseBlockMapping(p,anchor){let{scanner}=p,pairs=[],start=peek(scanner),raw=openMap(p,anchor,start,pairs);for(take(scanner);;){let token=peek(
scanner);if(token.type==="block-end")return take(scanner),close(p,raw,pairs);if(token.type!=="key")throw parseFault("did not find expected key",token);take(scanner);
let key2=isMappingPart(peek(scanner).type)?emptyScalar(p,token.end):parseNode(p,!0,!0);pairs.push(key2),token=peek(scanner),token.type==="value"?(take(scanner),
pairs.push(isMappingPart(peek(scanner).type)?emptyScalar(p,token.end):parseNode(p,!0,!0))):pairs.push(emptyScalar(p,key2.end))}}function flowFault(p,problem,token){
return parseFault(problem,token,token.type==="stream-end"&&p.bracket!==null?p.bracket:token)}function parseFlowSequence(p,anchor){let{scanner}=p,items2=[],outer=p.
bracket,open2=peek(scanner),raw=openSeq(p,anchor,open2,items2);p.bracket=open2,take(scanner);for(let first=!0;;first=!1){let token=peek(scanner);if(token.type!==
"flow-sequence-end"&&!first){if(token.type!=="flow-entry")throw flowFault(p,"did not find expected ',' or ']'",token);take(scanner),token=peek(scanner)}if(token.
type==="flow-sequence-end")return take(scanner),p.depth--,p.bracket=outer,raw.end=token.end,raw;items2.push(token.type==="key"?parseFlowPair(p):parseNode(p,!1,!1))}}
function parseFlowPair(p){let{scanner}=p,start=peek(scanner),pairs=[],raw=openMap(p,null,start,pairs);take(scanner);let token=peek(scanner);token.type!=="value"&&
token.type!=="flow-entry"&&token.type!=="flow-sequence-end"?pairs.push(parseNode(p,!1,!1)):(take(scanner),pairs.push(emptyScalar(p,token.end)));let key2=pairs[0];
token=peek(scanner);let end=key2.end;return token.type==="value"&&(end=token.end,take(scanner),token=peek(scanner),token.type!=="flow-entry"&&token.type!=="flow\
-sequence-end")?(pairs.push(parseNode(p,!1,!1)),close(p,raw,pairs)):(pairs.push(emptyScalar(p,end)),close(p,raw,pairs))}function parseFlowMapping(p,anchor){let{
scanner}=p,pairs=[],outer=p.bracket,open2=peek(scanner),raw=openMap(p,anchor,open2,pairs);p.bracket=open2,take(scanner);for(let first=!0;;first=!1){let token=peek(
scanner);if(token.type!=="flow-mapping-end"&&!first){if(token.type!=="flow-entry")throw flowFault(p,"did not find expected ',' or '}'",token);take(scanner),token=
peek(scanner)}if(token.type==="flow-mapping-end")return take(scanner),p.depth--,p.bracket=outer,raw.end=token.end,raw;if(token.type!=="key"){let key3=parseNode(
p,!1,!1);peek(scanner),pairs.push(key3,emptyScalar(p,key3.end));continue}let mark2=token.end;take(scanner);let key2=endsFlowEntry(peek(scanner).type)?emptyScalar(
p,mark2):parseNode(p,!1,!1);pairs.push(key2),token=peek(scanner);let end=key2.end;if(token.type==="value"){end=token.end,take(scanner);let{type}=peek(scanner);if(type!==
"flow-entry"&&type!=="flow-mapping-end"){pairs.push(parseNode(p,!1,!1));continue}}pairs.push(emptyScalar(p,end))}}function endsFlowEntry(type){return type==="va\
lue"||type==="flow-entry"||type==="flow-mapping-end"}function readYaml(text4,{start,end},index,instead2){let scanner=createScanner(text4.slice(start,end)),locate3=place3=>({start:Math.min(start+place3.start,end),end:Math.
min(start+place3.end,end)}),root2=null,rest=null,problems=[];try{let raw=parse2(scanner);if(raw!==null){let{node,duplicates}=decode2(raw,start);isWritten(raw)&&
(root2=node),problems.push(...duplicates)}rest=scanRest(scanner)}catch(fault){if(fault instanceof Unreadable){let place3=widen(text4,locate3(fault.place),end),kubectl2=instead2??
`error converting YAML to JSON: ${fault.kubectl}`;problems.push({code:"syntax",message:explain2(fault,lineAt(text4,place3.start)),kubectl:kubectl2,...place3})}else if(fault instanceof
LimitHit)problems.push({code:"limit",limit:"depth",message:fault.message,...locate3(fault.place)});else throw fault}let comments=scanner.comments.map(locate3),document={
index,start,end,root:root2,comments,problems};return rest===null?document:{...document,ignored:{start:locate3(rest).start,end}}}function isWritten(raw){return!(raw.
kind==="scalar"&&raw.start===raw.end&&raw.implicit)}function scanRest(scanner){let rest=null;try{for(;;){let token=peek(scanner);if(token.type==="stream-end")return rest;
token.type!=="document-end"&&(rest??=token),take(scanner)}}catch(fault){if(fault instanceof Unreadable)return rest??fault.place;throw fault}}function widen(text4,place3,documentEnd){
if(place3.end>place3.start)return place3;let line=text4.slice(place3.start,Math.min(lineEnd2(text4,place3.start),documentEnd));return{start:place3.start,end:place3.
start+line.trimEnd().length}}function lineEnd2(text4,at){let end=text4.indexOf(`
`,at);return end<0?text4.length:end}function lineAt(text4,at){return text4.slice(at===0?0:text4.lastIndexOf(`
`,at-1)+1,lineEnd2(text4,at))}function readDocuments(text4,wanted,most2=1e5){let documents=[];for(let piece of split(text4)){if(documents.length===most2){documents.push(unread2({start:piece.
start,end:text4.length},most2));break}(wanted===void 0||wanted(piece))&&documents.push(readPiece(text4,piece))}return documents}function readPiece(text4,piece){
if(!("yaml"in piece))return piece;let{start,end,index}=piece,read3=readFast(text4,piece);return read3===void 0?readYaml(text4,piece,index,piece.instead):{index,
start,end,root:read3.root,comments:read3.comments,problems:read3.problems}}function unread2(rest,most2){let problem={code:"limit",limit:"documents",message:`thi\
s file holds more than ${most2} documents: what begins here is not read`,...rest};return{index:most2,...rest,root:null,comments:[],problems:[problem]}}var unknownTool="<tool>",toolName=/^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$/;function isToolName(name){return toolName.test(name)}function namespaceOf(tool2){return`\
tool-${tool2}`}function toolIn(namespace2){if(!namespace2.startsWith("tool-"))return;let name=namespace2.slice(5);return name===unknownTool||isToolName(name)?name:
void 0}function homeOf(tool2){return`/data/project/${tool2}`}function toolsIn(inputs){let tools=new Set;for(let input of inputs){let source=input.read();if(!(isUnread(source)||!source.text.includes("tool-")))for(let{node}of manifestsIn(
readDocuments(source.text))){if(node.kind!=="map")continue;let tool2=toolIn(metadataText(toJsonObject(node,new Map),"namespace"));tool2!==void 0&&isToolName(tool2)&&
tools.add(tool2)}}return[...tools].sort()}var import_node_util=require("node:util");function lineIndex(text4){let known3,starts=()=>known3??=lineStarts(text4),nearest2=line=>Math.min(Math.max(line,1),starts().length),startOfLine=line=>starts()[nearest2(
line)-1],endOfLine=line=>{let next2=starts()[nearest2(line)];return next2===void 0?text4.length:withoutBreak(text4,next2)};return{get count(){return starts().length},
position(offset){let at=Math.min(Math.max(offset,0),text4.length),index=lastAtMost(starts(),at);return{line:index+1,column:at-starts()[index]+1}},startOfLine,endOfLine,
textOfLine:line=>text4.slice(startOfLine(line),endOfLine(line))}}var LINE_FEED2=10,CARRIAGE_RETURN2=13;function lineStarts(text4){let starts=[0];if(!text4.includes(
"\r")){for(let at=text4.indexOf(`
`);at!==-1;at=text4.indexOf(`
`,at+1))starts.push(at+1);return starts}for(let at=0;at<text4.length;at++){let code2=text4.charCodeAt(at);(code2===LINE_FEED2||code2===CARRIAGE_RETURN2&&text4.charCodeAt(
at+1)!==LINE_FEED2)&&starts.push(at+1)}return starts}function withoutBreak(text4,next2){let end=next2-1;return text4.charCodeAt(end)===LINE_FEED2&&text4.charCodeAt(
end-1)===CARRIAGE_RETURN2?end-1:end}function lastAtMost(numbers2,value){let low=0,high=numbers2.length-1;for(;low<high;){let middle=low+high+1>>1;numbers2[middle]<=
value?low=middle:high=middle-1}return low}var hidden=new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]|(?![\\u200c\\u200d])\\p{Cf}","gu"),plain3=/^[ -~]*$/,short={"	":"\\t","\n":"\\n","\r":"\\r"};function visible(text4){
return plain3.test(text4)?text4:text4.replace(hidden,escape)}function visibleLines(text4){let lines=text4.split(/\r?\n/),last=lines.findLastIndex(line=>line!=="");
return lines.slice(0,Math.max(1,last+1)).map(visible)}function noCommands(output){return output.replace(/^([^\S\n]*):(?=:)/gm,"$1\\x3a").replaceAll("##[","##\\x5\
b")}function visibleFile(file2){return visible(/^\s*:/.test(file2)?`./${file2}`:file2)}function escape(character){let known3=short[character];if(known3!==void 0)
return known3;let hex2=(character.codePointAt(0)??0).toString(16);return hex2.length<=2?`\\x${hex2.padStart(2,"0")}`:hex2.length<=4?`\\u${hex2.padStart(4,"0")}`:
`\\U${hex2.padStart(8,"0")}`}var wideScript=/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Yi}]/u,wideSign=/[\p{Emoji_Presentation}\ufe0f\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u,
halfwidth=/[\uff65-\uffdc]/,marksOnly=/^[\p{M}\u200c\u200d]+$/u,narrow=/^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2026\u2502]*$/,tab="    ",segmenter;function graphemes(text4){
return segmenter??=new Intl.Segmenter("en",{granularity:"grapheme"}),Array.from(segmenter.segment(text4),part=>part.segment)}function graphemeWidth(grapheme){return marksOnly.
test(grapheme)?0:halfwidth.test(grapheme)?1:wideScript.test(grapheme)||wideSign.test(grapheme)?2:1}function widthOf(text4){return narrow.test(text4)?text4.length:
graphemes(text4).reduce((sum,grapheme)=>sum+graphemeWidth(grapheme),0)}function wrap(text4,columns){if(text4.length<=columns&&narrow.test(text4))return[text4];let lines=[],
line,width=0;for(let word of text4.split(" ")){let more=widthOf(word);line===void 0?[line,width]=[word,more]:width+1+more<=columns?[line,width]=[`${line} ${word}`,
width+1+more]:(lines.push(line),line=word,width=more)}return[...lines,line??""]}function fill2(runs,columns,first,rest){let lines=[[]],width=first.length-1;for(let[
words2,paint]of runs)for(let word of words2.split(" ")){let more=widthOf(word),line=lines.at(-1)??[],last=line.at(-1);if(last!==void 0&&width+1+more>columns){lines.
push([[word,paint]]),width=rest.length+more;continue}width+=1+more,last?.[1]===paint?last[0]+=` ${word}`:line.push([word,paint])}return lines.map((line,at)=>(at===
0?first:rest)+line.map(([words2,paint])=>paint(words2)).join(" ")).join(`
`)}function cut(text4,columns){if(text4.length<=columns&&narrow.test(text4))return text4;let cells=cellsOf(text4.slice(0,columns*8));return text4.length<=columns*
8&&widthOfCells(cells)<=columns?text4:`${textOfCells(takeFirst2(cells,columns-1))}…`}function frame(line,start,end,columns){let from=pairStart(line,Math.min(Math.
max(start,0),line.length)),to=pairEnd(line,Math.min(Math.max(end,from),line.length)),windowStart=pairStart(line,Math.max(0,from-columns)),spanEnd=pairEnd(line,Math.
min(to,from+columns)),windowEnd=pairEnd(line,Math.min(line.length,spanEnd+columns)),before=cellsOf(line.slice(windowStart,from)),span=cellsOf(line.slice(from,spanEnd)),
after=cellsOf(line.slice(spanEnd,windowEnd).trimEnd()),spanWidth=widthOfCells(span),whole=widthOfCells(before)+spanWidth+widthOfCells(after),untouched=windowStart===
0&&spanEnd===to&&windowEnd===line.length,marksEnd=widthOfCells(before)+Math.max(1,spanWidth);if(untouched&&Math.max(whole,marksEnd)<=columns)return framed("",before,
span,after,"");let beforeWidth=widthOfCells(before),room=columns-2,keepAll=windowStart===0&&beforeWidth+Math.min(spanWidth,Math.ceil(columns/3))<=room,left=keepAll?
before:takeLast(before,Math.min(Math.floor(columns/3),room)),head2=keepAll||left.length===before.length&&windowStart===0?"":"…",middle=takeFirst2(span,room-widthOfCells(
left)),spanCut=middle.length<span.length||spanEnd<to,right=spanCut?[]:takeFirst2(after,room-widthOfCells(left)-widthOfCells(middle)),tail=spanCut||right.length<
after.length||windowEnd<line.length?"…":"";return framed(head2,left,middle,right,tail)}function framed(head2,before,span,after,tail){let marked=Math.max(1,widthOfCells(
span));return{source:(head2+textOfCells(before)+textOfCells(span)+textOfCells(after)+tail).trimEnd(),marks:" ".repeat(head2.length+widthOfCells(before))+"^"+"~".
repeat(marked-1)}}function cellsOf(text4){return(narrow.test(text4)?Array.from(text4):graphemes(text4)).map(part=>{let shown=part==="	"?tab:visible(part);return narrow.
test(shown)?{text:shown,width:shown.length}:{text:shown,width:shown===part?graphemeWidth(part):widthOf(shown)}})}function textOfCells(cells){return cells.map(cell=>cell.
text).join("")}function widthOfCells(cells){return cells.reduce((sum,cell)=>sum+cell.width,0)}function takeFirst2(cells,columns){let width=0,past=cells.findIndex(
cell=>(width+=cell.width)>columns);return past===-1?cells:cells.slice(0,past)}function takeLast(cells,columns){let width=0,past=cells.findLastIndex(cell=>(width+=
cell.width)>columns);return cells.slice(past+1)}function pairStart(text4,offset){return splitsPair(text4,offset)?offset-1:offset}function pairEnd(text4,offset){
return splitsPair(text4,offset)?offset+1:offset}function splitsPair(text4,offset){return(text4.charCodeAt(offset)&64512)===56320&&(text4.charCodeAt(offset-1)&64512)===
55296}var risky=/[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;function jsonText(value){let text4;try{text4=JSON.stringify(value,null,2).replace(risky,
escape2)}catch(error){if(!(error instanceof TypeError))throw error;text4=write2(value,`
`)}return`${text4}
`}function write2(value,line){if(typeof value=="string")return JSON.stringify(value).replace(risky,escape2);if(typeof value=="bigint")return String(value);if(typeof value!=
"object"||value===null)return JSON.stringify(value)??"null";let inner=`${line}  `;if(Array.isArray(value))return value.length===0?"[]":`[${value.map(item2=>inner+
write2(item2,inner)).join(",")}${line}]`;let members2=Object.entries(value).filter(([,member3])=>member3!==void 0);return members2.length===0?"{}":`{${members2.
map(([key2,member3])=>`${inner}${write2(key2,inner)}: ${write2(member3,inner)}`).join(",")}${line}}`}function escape2(character){return`\\u${character.charCodeAt(
0).toString(16).padStart(4,"0")}`}var stillRejected="suppressed, and the cluster will still reject it";function count2(number,noun){return`${number} ${noun}${number===1?"":"s"}`}function nameOf(resource){
let kind2=resource.kind===""?"Object":visible(resource.kind),name=resource.name===""?"":` ${visible(resource.name)}`;return`${kind2}${name}${resource.namespace===
""?"":` in ${visible(resource.namespace)}`}`}function objectOf(verdict){let{hooks}=verdict;if(hooks.length===0)return nameOf(verdict);let isTest=hooks.every(hook=>hook===
"test");return`${nameOf(verdict)}, ${isTest?"a Helm test":`a Helm hook (${hooks.join(", ")})`}`}function placeOf2({file:file2,start,rendered}){return rendered===
void 0?`${visibleFile(file2)}:${start.line}:${start.column}`:visibleFile(rendered.file)}function verdictPlace({file:file2,line,rendered}){return rendered===void 0?
`${visibleFile(file2)}:${line}`:visibleFile(rendered.file)}function fileOf({file:file2,rendered}){return rendered?.file??file2}function originOf({file:file2,start,end,template:template2,rendered,values}){let inFile=rendered===void 0?`/${template2}`:(template2??"").replace(/^[^/]*/,""),isTold=template2===
null||`/${rendered?.file??file2}`.endsWith(inFile),words2=[rendered===void 0||end.offset===0?"":`line ${start.line} of what Helm renders`,isTold?"":`from ${template2}`,
onlyIn(values)].filter(part=>part!=="");return words2.length===0?"":`(${visible(words2.join(", "))})`}function onlyIn(values){return values===void 0?"":`in ${[values.
slice(0,-1).join(", "),...values.slice(-1)].filter(part=>part!=="").join(" and ")} only`}function verdictWords(verdict){switch(verdict.verdict){case"rejected":return"rejected";case"pods-rejected":return"created, but its Pods are refused: nothing run\
s";case"unknown":return"unknown: what decides it cannot be known offline";case"skipped":return"skipped: not a Kubernetes object that can be read";case"admitted":
return verdict.responses.some(response=>response.action==="warn")?"created, with a warning":"created"}}function allIsWell(summary){return summary.errors+summary.
warnings+summary.notes===0&&summary.rejected+summary.podsRejected+summary.unknown===0}var text2=(all3,options)=>{if(allIsWell(all3.summary)&&options.quiet)return"";let hidden2=hiddenRefusals(all3),report2={...all3,findings:all3.findings.filter(finding=>finding.
suppressed===null)},page={options,columns:Math.max(options.columns,40),paint:options.paint,rules:new Set(options.rules.map(({id})=>id)),said:new Map,hidden:hidden2},
blocks=[];for(let file2 of groupByFile(report2))blocks.push(...fileBlocks(page,file2));return options.quiet||blocks.push(...undecidedBlocks(page,report2.verdicts)),
blocks.push(closing(page,report2)),noCommands(`${blocks.join(`

`)}
`)};function groupByFile(report2){let files=new Map,groupOf=of=>{let objects=files.get(of.file);objects===void 0&&files.set(of.file,objects=new Map);let key2=`${of.
document} ${of.item}`,group=objects.get(key2);return group===void 0&&objects.set(key2,group={document:of.document,item:of.item??-1,findings:[],verdict:void 0}),
group};for(let finding of report2.findings)groupOf(finding).findings.push(finding);for(let verdict of report2.verdicts)groupOf(verdict).verdict=verdict;return Array.
from(files).sort(([a],[b])=>a<b?-1:1).map(([file2,objects])=>({file:file2,objects:Array.from(objects.values()).sort((a,b)=>a.document-b.document||a.item-b.item)}))}
function fileBlocks(page,group){let blocks=[],lineOf=linesOf(page.options.textOf(group.file)),told=new Set;for(let object of group.objects){for(let findings of groupByPlace(
object.findings))blocks.push(findingsBlock(page,findings,lineOf(findings[0]),told));let verdict=object.verdict===void 0?"":verdictBlock(page,object.verdict);verdict!==
""&&blocks.push(verdict)}let[first,...others]=blocks;return first===void 0||!page.options.isTerminal?blocks:[`${page.paint.bold(visibleFile(group.file))}
${first}`,...others]}function linesOf(source){let lines;return({start})=>{if(!(source===void 0||start.offset>source.length))return lines??=lineIndex(source),source.
slice(Math.max(0,start.offset-start.column+1),lines.endOfLine(start.line))}}function groupByPlace(findings){let groups=[];for(let finding of findings){let group=groups.
at(-1),first=group?.[0];first?.start.offset===finding.start.offset&&first.end.offset===finding.end.offset&&originOf(first)===originOf(finding)?group?.push(finding):
groups.push([finding])}return groups}function findingsBlock(page,findings,line,told){let{paint}=page,[one2]=findings,{start,end,severity,rendered}=one2,printed=findings.
map(finding=>head(page,finding)),gutter=String(start.line).length+2,number=rendered===void 0?String(start.line):"",bar=paint.dim("|"),{source,marks}=frame(line??
"",start.column-1,end.column-1,page.columns-gutter-3),same2=JSON.stringify([source.trim(),marks.trim(),...findings.map(({rule:rule3,message})=>[rule3,message])]);
line!==void 0&&!told.has(same2)&&(printed.push(`${paint.dim(number.padStart(gutter))} ${bar} ${source}`.trimEnd()),printed.push(`${" ".repeat(gutter)} ${bar} ${marks.
replace(/\^~*/,paintAs(page,severity))}`)),told.add(same2);let origin=originOf(one2),from=JSON.stringify([one2.document,one2.item,origin]);origin!==""&&!told.has(
from)&&printed.push(`${" ".repeat(gutter)} ${bar} ${origin}`),told.add(from);for(let{rule:rule3,help:help2}of findings){let key2=JSON.stringify([rule3,help2]);if(help2.
trim()===""||told.has(key2))continue;told.add(key2);let label2=`${" ".repeat(gutter)} ${bar} `,[first="",...rest]=visibleLines(help2).flatMap(part=>wrap(part,page.
columns-gutter-9));printed.push(`${label2}${paint.bold("help:")} ${first}`,...rest.map(more=>`${label2}      ${more}`.trimEnd()))}return printed.join(`
`)}function head(page,finding){let{paint,options,rules:rules4}=page,{start,severity,message,rule:rule3,rendered}=finding,here2=rendered===void 0?`${start.line}:${start.
column}`:void 0;return headLines(page,here2,placeOf2(finding),[[`${severity}:`,paintAs(page,severity)],[visible(message),unpainted],[`[${visible(rule3)}]`,rules4.
has(rule3)?tag=>paint.dim(options.link(tag,pageAddress(rule3))):paint.dim]])}var unpainted=words2=>words2;function headLines(page,here2,place3,said){let{paint,options,
columns}=page;return options.isTerminal?fill2([[`${here2??place3}:`,paint.bold],...said],columns,"  ","    "):[[`${place3}:`,paint.bold],...said].map(([words2,painted])=>painted(
words2)).join(" ")}function paintAs(page,severity){let{paint}=page;return{error:paint.red,warning:paint.yellow,note:paint.cyan}[severity]}function hiddenRefusals(report2){
if(report2.summary.suppressed===0)return new Set;let objects=groupByFile(report2).flatMap(file2=>file2.objects);return new Set(objects.flatMap(({findings,verdict})=>{
if(verdict?.verdict!=="rejected"&&verdict?.verdict!=="pods-rejected")return[];let causes2=findings.filter(({effect})=>effect==="rejects"||effect==="rejects-pods");
return causes2.length>0&&causes2.every(({suppressed})=>suppressed!==null)?[verdict]:[]}))}function verdictBlock(page,verdict){let{paint,options}=page;if(options.
quiet)return"";let refused2=verdict.verdict==="rejected"||verdict.verdict==="pods-rejected",warned=verdict.responses.some(response=>response.action==="warn");if(!options.
verbose&&!refused2&&!(verdict.verdict==="admitted"&&warned))return"";let responses=responsesToPrint(verdict,options.verbose),told=page.hidden.has(verdict)?`${verdictWords(
verdict)} (${stillRejected})`:verdictWords(verdict),refuser=refused2?responses[0]?.by:void 0,place3=verdictPlace(verdict),only=visible(onlyIn(verdict.values)),subject=only===
""?objectOf(verdict):`${objectOf(verdict)}, ${only}`,here2=verdict.rendered===void 0?String(verdict.line):void 0,printed=[headLines(page,here2,place3,[[`${subject}\
:`,unpainted],[told,refused2?paint.red:paint.green],...refuser===void 0?[]:[[`[${visible(refuser)}]`,paint.dim]]])];if(responses.forEach((response,index)=>{(index>
0||!refused2)&&printed.push(`    ${responseLabel(response)}`),printed.push(...quoted2(page,response.message,place3))}),options.verbose){for(let{by,reason}of verdict.
undecided)printed.push(...hanging(page.columns,"    ",`? [${visible(by)}] `,reason));for(let mutation of verdict.mutations)printed.push(cut(`    ${mutationText(
mutation)}`,page.columns))}return printed.join(`
`)}function responsesToPrint(verdict,all3){let distinct=Array.from(new Map(verdict.responses.map(response=>[`${response.action} ${response.message}`,response])).
values());if(all3)return distinct;let refusal6=distinct.find(response=>response.action==="deny");return refusal6===void 0?distinct.filter(response=>response.action===
"warn"):[refusal6]}function responseLabel({action,by,kind:kind2}){return`${{deny:"also refused",warn:"warning",audit:"audit note"}[action]} for ${visible(kind2)}\
 [${visible(by)}]:`}function quoted2(page,message,place3){let lines=visibleLines(message).flatMap(line=>wrap(line,page.columns-6)),before=page.said.get(message),
shown=lines.length>1&&before!==void 0?[`(word for word as for ${before})`]:lines;return before===void 0&&page.said.set(message,place3),shown.map(line=>`    ${page.
paint.dim("│")} ${line}`.trimEnd())}function hanging(columns,indent,label2,message){return wrap(label2+visibleLines(message).join(" "),columns-indent.length-2).
map((line,index)=>indent+(index===0?line:`  ${line}`))}function mutationText({by,on,op,path,value}){let sign={add:"+",remove:"-",replace:"~"}[op],whose=on==="ob\
ject"?"":on==="pod"?" (Pod)":" (derived)",written3=op==="remove"?"":` = ${jsonText(value).trim().replace(/\n */g," ")}`;return`${sign} [${visible(by)}]${whose} ${visible(
pathText(path)+written3)}`}function pathText(path){return path.map(step=>typeof step=="number"?`[${step}]`:/^[\w-]+$/.test(step)?`.${step}`:`[${JSON.stringify(step)}\
]`).join("").replace(/^\./,"")}function undecidedBlocks(page,verdicts){let{options,paint,columns}=page,unknown3=verdicts.filter(verdict=>verdict.verdict==="unkn\
own");if(unknown3.length===0)return[];let groups=new Map;for(let verdict of unknown3){let missing6=verdict.undecided.length===0?[noReason]:verdict.undecided;for(let{
by,reason}of missing6){let key2=JSON.stringify([by,reason]),group=groups.get(key2)??{by,reason,objects:new Set};groups.set(key2,group),group.objects.add(verdict)}}
let reasons2=Array.from(groups.values()).sort((a,b)=>b.objects.size-a.objects.size),shown=options.verbose?reasons2:reasons2.slice(0,mostReasons),printed=[`${paint.
cyan("unknown:")} ${count2(unknown3.length,"object")} cannot be judged offline`];for(let{by,reason,objects}of shown){printed.push(...hanging(columns,"  ",`[${visible(
by)}] `,reason));let places=Array.from(objects,verdict=>`${verdictPlace(verdict)}: ${objectOf(verdict)}`),listed=options.verbose?places:places.slice(0,mostPlaces);
printed.push(...listed.map(place3=>`      ${place3}`)),listed.length<places.length&&printed.push(`      and ${places.length-listed.length} more`)}return shown.length<
reasons2.length&&printed.push(`  and ${count2(reasons2.length-shown.length,"more reason")}: --verbose lists them all`),[printed.join(`
`)]}var noReason={by:"preadmit",reason:"no reason is given"},mostReasons=20,mostPlaces=3;function closing({paint,columns,hidden:hidden2},{summary,cluster:cluster2,
findings}){let name=`${visible(cluster2.name)} (Kubernetes ${visible(cluster2.kubernetes)})`,aside=[summary.skipped===0?"":`${count2(summary.skipped,"document")}\
 skipped`,summary.suppressed===0?"":suppressedWords(summary.suppressed,hidden2.size)].filter(part=>part!=="");if(allIsWell(summary)){let objects=`${count2(summary.
objects,"object")} in ${count2(summary.files,"file")}`,verdict=summary.admitted===0?"nothing to judge":paint.green(`admitted by ${name}`);return[`${objects}: ${verdict}`,
...aside].join(" · ")}let said=[[summary.rejected,"rejected"],[summary.podsRejected,"created but nothing runs"],[summary.unknown,"unknown"],[summary.admitted,"\
admitted"]].filter(([number])=>number>0).map(([number,words2],index)=>`${index===0?count2(number,"object"):number} ${words2}`),files=new Set(findings.map(fileOf)).
size,read3=Math.max(files,summary.files),found2=[findings.length===0?`no findings in ${count2(summary.files,"file")}`:`${severityCounts(summary)} in ${files<summary.
files?`${files} of `:""}${count2(read3,"file")}`,...aside],painted=summary.errors>0?paint.red:summary.warnings>0?paint.yellow:paint.cyan;return[`${name}: ${said.
join(", ")||"nothing to judge"}`,found2.join(" · ")].flatMap(line=>wrap(line.replace(numbers,`$1${glue}`),columns)).map(line=>paint.bold(painted(line.replaceAll(
glue," ")))).join(`
`)}var numbers=/(\d) (?=[a-z])/g,glue=" ";function suppressedWords(findings,objects){let words2=`${count2(findings,"finding")} suppressed`;return objects===0?words2:
`${words2}, and the cluster will still reject ${count2(objects,"object")}`}function severityCounts({errors,warnings:warnings2,notes}){return[[errors,"error"],[warnings2,
"warning"],[notes,"note"]].filter(([number])=>number>0).map(([number,noun])=>count2(number,noun)).join(", ")}var reporters={text:async()=>text2,json:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-json.cjs"),1))).json,sarif:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-sarif.cjs"),1))).
sarif,github:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-github.cjs"),1))).github,gitlab:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-gitlab.cjs"),1))).
gitlab,junit:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-junit.cjs"),1))).junit,policyreport:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-policyreport.cjs"),1))).
policyreport,openreports:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-policyreport.cjs"),1))).openreports,markdown:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-markdown.cjs"),1))).
markdown,compact:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-compact.cjs"),1))).compact};function isFormat(name){return Object.hasOwn(reporters,
name)}var levels=["privileged","baseline","restricted"],modes=["enforce","audit","warn"],noExemptions={usernames:[],namespaces:[],runtimeClasses:[]},prefix2="pod-secu\
rity.kubernetes.io/";function printLevel({level,version}){return`${level}:${version==="latest"?version:`v${version}`}`}function isFullyPrivileged(policy){return modes.
every(mode2=>policy[mode2].level==="privileged")}function parseLevel(text4){return levels.find(level=>level===text4)}function parseVersion(text4){if(text4==="la\
test")return"latest";let minor=/^v1\.(0|[1-9][0-9]{0,17})$/.exec(text4)?.[1];return minor===void 0?void 0:`1.${Number(minor)}`}var fallback={enforce:"restricted",
audit:"privileged",warn:"privileged"};function policyOf(labels,defaults3){let errors=[],value=(label2,parse6,otherwise,message)=>{let text4=Object.hasOwn(labels,
label2)?labels[label2]:void 0;if(text4===void 0)return;let parsed=parse6(text4);return parsed===void 0&&errors.push({label:label2,value:text4,message}),{parsed:parsed??
otherwise,valid:parsed!==void 0}},read3=mode2=>({level:value(prefix2+mode2,parseLevel,fallback[mode2],`must be one of ${levels.join(", ")}`),version:value(`${prefix2}${mode2}\
-version`,parseVersion,"latest",'must be "latest" or "v1.x"')}),enforce=read3("enforce"),audit=read3("audit"),warn=read3("warn"),merge2=(mode2,set2)=>({level:set2.
level?.parsed??defaults3[mode2].level,version:set2.version?.parsed??defaults3[mode2].version}),policy={enforce:merge2("enforce",enforce),audit:merge2("audit",audit),
warn:merge2("warn",warn)};return warn.level===void 0&&enforce.level?.valid&&isStricter(policy.enforce.level,policy.warn.level)&&(policy.warn={level:policy.enforce.
level,version:warn.version===void 0?policy.enforce.version:policy.warn.version}),{policy,errors}}function isStricter(level,than){return levels.indexOf(level)>levels.
indexOf(than)}function exemptionWarning(name,labels,policy,defaults3){let same2=mode2=>{let[one2,other]=[policy[mode2],defaults3[mode2]];return one2.level===other.
level&&(one2.level==="privileged"||one2.version===other.version)};if(isFullyPrivileged(policy)||modes.every(same2))return;let printed=modes.filter(mode2=>policy[mode2].
level!=="privileged"&&[prefix2+mode2,`${prefix2}${mode2}-version`].some(label2=>Object.hasOwn(labels,label2))).map(mode2=>`${mode2}=${printLevel(policy[mode2])}`).
join(", ");return`namespace ${goQuote(name)} is exempt from Pod Security, and the policy (${printed}) will be ignored`}var variants=["toolforge","toolsbeta","lima-kilo","toolforge-2023"],volumes={value:[{name:"dumps",path:"/public/dumps",type:"Directory",readOnly:!0},{name:"dump\
src-clouddumps1001",path:"/mnt/nfs/dumps-clouddumps1001.wikimedia.org",type:"Directory",readOnly:!0},{name:"dumpsrc-clouddumps1002",path:"/mnt/nfs/dumps-clouddu\
mps1002.wikimedia.org",type:"Directory",readOnly:!0},{name:"home",path:"/data/project",type:"Directory",readOnly:!1},{name:"wmcs-project",path:"/etc/wmcs-projec\
t",type:"File",readOnly:!0},{name:"scratch",path:"/data/scratch",type:"Directory",readOnly:!1},{name:"etcldap-conf",path:"/etc/ldap.conf",type:"File",readOnly:!0},
{name:"etcldap-yaml",path:"/etc/ldap.yaml",type:"File",readOnly:!0},{name:"etcnovaobserver-yaml",path:"/etc/novaobserver.yaml",type:"File",readOnly:!0},{name:"e\
tcopenstack-clouds",path:"/etc/openstack/clouds.yaml",type:"File",readOnly:!0},{name:"sssd-pipes",path:"/var/lib/sss/pipes",type:"Directory",readOnly:!1}],certainty:"\
verified",source:"volume-admission deployment/chart/values.yaml (2026-06); not overridden by toolforge-deploy"},internal="svc.tools.eqiad1.wikimedia.cloud",sharedVariables={
TOOL_TOOLFORGE_API_URL:`https://api.${internal}:30003`,TOOL_REDIS_URI:`redis://redis.${internal}:6379`},productionRegistries=["docker-registry.svc.toolforge.org",
"docker-registry.tools.wmflabs.org","tools-harbor.wmcloud.org"],quota2023={"requests.cpu":"2","requests.memory":"6Gi","limits.cpu":"2","limits.memory":"8Gi",pods:"\
10",services:"1","services.nodeports":"0",replicationcontrollers:"1",secrets:"10",configmaps:"10",persistentvolumeclaims:"3","count/cronjobs.batch":"50","count/\
jobs.batch":"15","count/deployments.apps":"3"};function atLeast(limits){return Object.fromEntries(Object.entries(limits).map(([name,least])=>[name,{least}]))}var containerDefaults={
type:"Container",default:{cpu:"500m",memory:"512Mi"},defaultRequest:{cpu:"150m",memory:"256Mi"},min:{cpu:"50m",memory:"100Mi"}},toolforge2023={kubernetes:{value:"\
1.32",certainty:"inferred",source:"the release on which the rules of 2023 were recorded; Toolforge itself ran 1.22 then"},registries:{value:productionRegistries,
certainty:"verified",source:"toolforge-deploy components/registry-admission/values/tools.yaml (2026-08)"},harbor:{value:"tools-harbor.wmcloud.org",certainty:"ve\
rified",source:"jobs-api tjf/runtimes/k8s (2026-07), and the image names that builds print"},domains:{value:["toolforge.org"],certainty:"verified",source:"ingre\
ss-admission deployment/chart/values.yaml (2023-05)"},volumes,variables:{value:{},certainty:"inferred",source:"envvars-admission had none of its own then"},routesIngresses:{
value:!0,certainty:"verified",source:"toolforge-deploy components/ingress-nginx (2023)"},quota:{value:quota2023,certainty:"verified",source:"maintain-kubeusers \
maintain_kubeusers/k8s_api.py, create_namespace (2023-08)"},raised:{value:{},certainty:"inferred",source:"none is considered"},limits:{value:{...containerDefaults,
max:{cpu:"1",memory:"4Gi"}},certainty:"verified",source:"maintain-kubeusers maintain_kubeusers/k8s_api.py, create_namespace (2023-08)"}},toolforge={kubernetes:{
value:"1.32",certainty:"inferred",source:"the one release that all components of toolforge-deploy values/tools.yaml allow (2026-08)"},registries:toolforge2023.registries,
harbor:toolforge2023.harbor,domains:{value:["toolforge.org"],certainty:"verified",source:"ingress-admission chart default, not overridden by toolforge-deploy (2\
026-08)"},volumes,variables:{value:{...sharedVariables,TOOL_ELASTICSEARCH_URL:`http://elasticsearch.${internal}:80`,TOOL_OPENSEARCH_URL:`http://opensearch.${internal}\
:80`},certainty:"verified",source:"toolforge-deploy components/envvars-admission/values/tools.yaml, extraEnvvars (2026-08)"},routesIngresses:{value:!1,certainty:"\
verified",source:"toolforge-deploy 720cbdc (2026-04-17, T392356): ingress-nginx is gone, the Istio gateway took over"},quota:{value:{...atLeast(quota2023),"limi\
ts.cpu":{least:"16",below:"20"},"limits.memory":{least:"8Gi",below:"9Gi"},pods:{least:"10",below:"20"},services:{least:"5"},"services.nodeports":"0","count/cron\
jobs.batch":{least:"50",below:"60"},"count/jobs.batch":{least:"15",below:"30"},"count/deployments.apps":{least:"16"}},certainty:"inferred",source:"the published\
 numbers of 2023, moved by what toolforge-deploy components/maintain-kubeusers/values/tools.yaml grants or stopped granting single tools (525d969 of 2024-06-11,\
 e1a0f87 of 2025-09-24)"},raised:{value:{cewbot:{quota:{"limits.memory":"32Gi","count/cronjobs.batch":"128"},max:{memory:"8Gi"}},"cluebotng-review":{quota:{"lim\
its.cpu":"25","limits.memory":"16Gi",pods:"25"},max:{}},techactivity:{quota:{"limits.cpu":"24","limits.memory":"16Gi","count/jobs.batch":"30"},max:{memory:"8Gi"}},
"video-answer-tool":{quota:{},max:{cpu:"6",memory:"8Gi"}}},certainty:"verified",source:"toolforge-deploy components/maintain-kubeusers/values/tools.yaml (2026-0\
8): 22 tools have more, these are four"},limits:{value:{...containerDefaults,max:{cpu:{least:"1",below:"6"},memory:{least:"4Gi",below:"7Gi"}}},certainty:"inferr\
ed",source:"as for the quota: pod_cpu 6 and pod_memory 7 are still granted to single tools"}},deploy="toolforge-deploy components",clusters={toolforge,toolsbeta:{
...toolforge,registries:{value:[...productionRegistries,"toolsbeta-harbor.wmcloud.org"],certainty:"verified",source:`${deploy}/registry-admission/values/toolsbe\
ta.yaml (2026-08)`},harbor:{value:"toolsbeta-harbor.wmcloud.org",certainty:"inferred",source:`the name of the one registry that ${deploy}/registry-admission add\
s here`},domains:{value:["beta.toolforge.org"],certainty:"verified",source:`${deploy}/ingress-admission/values/toolsbeta.yaml (2026-08)`},variables:{value:sharedVariables,
certainty:"verified",source:`${deploy}/envvars-admission/values/toolsbeta.yaml (2026-08)`},raised:toolforge2023.raised},"lima-kilo":{...toolforge,kubernetes:{value:"\
1.32",certainty:"verified",source:"lima-kilo, kind v1.32.11 (2026-06)"},registries:{value:["registry.cloud.releng.team","docker-registry.svc.toolforge.org","doc\
ker-registry.tools.wmflabs.org","toolsbeta-harbor.wmcloud.org","tools-harbor.wmcloud.org","harbor.local"],certainty:"verified",source:`${deploy}/registry-admiss\
ion/values/local.yaml (2026-08)`},harbor:{value:"harbor.local",certainty:"inferred",source:`the name of the one registry that only ${deploy}/registry-admission/\
values/local.yaml has`},domains:{value:["local"],certainty:"verified",source:`${deploy}/ingress-admission/values/local.yaml (2026-08)`},variables:{value:{},certainty:"\
inferred",source:`${deploy}/envvars-admission/values has none for local`},raised:toolforge2023.raised},"toolforge-2023":toolforge2023};function toolNamespaceLabels(namespace2){
return{"kubernetes.io/metadata.name":namespace2,name:namespace2,tenancy:"tool"}}var otherNamespaces=["default","kube-node-lease","kube-public","kube-system","is\
tio-gateway","image-build"];var clusterNames=[...variants,"restricted","baseline","privileged"];function hasTools(cluster2){return!isLevel(cluster2)}function isLevel(cluster2){return levels.
some(level=>level===cluster2)}var thresholds=["error","warning","unknown","never"],shells=["bash","zsh","fish"],commandsByName={completion:{about:"print the completions for a shell",argument:shells},
explain:{about:"print the page of a rule",argument:"rule"},init:{about:"write a configuration, a pre-commit entry and a workflow"},rules:{about:"list all rules"},
snapshot:{about:"save a cluster",isPlanned:!0}},commandTable=commandsByName,everywhere=["lint","completion","explain","init","rules"],rows={baseline:{type:"stri\
ng",about:"hide the findings that this file knows",value:"path"},cluster:{type:"string",about:"the cluster to ask",value:clusterNames,for:["lint","init"]},color:{
type:"boolean",about:"colors, at a terminal or not",for:everywhere},config:{type:"string",about:"the configuration for all files",value:"path"},diff:{type:"stri\
ng",about:"report what changed since this commit",value:"any"},"disable-admission-plugins":{type:"string",about:"admission plugins to leave out",value:"any",isRepeated:!0},
"dry-run":{type:"boolean",about:"print what would be written",for:["init"]},"fail-on":{type:"string",about:"exit with 1 from this level on",value:thresholds},format:{
type:"string",about:"a report, on standard output or to a file",value:"format",isRepeated:!0,for:["lint","rules"]},helm:{type:"string",about:"render this chart \
and lint it",value:"path"},help:{type:"boolean",short:"h",about:"print the help",for:everywhere},"kubernetes-version":{type:"string",about:"the version of Kuber\
netes, 1.N",value:"any"},namespace:{type:"string",short:"n",about:"the namespace of objects that name none",value:"any"},"no-color":{type:"boolean",about:"no co\
lors",for:everywhere},"no-config":{type:"boolean",about:"read no configuration file"},only:{type:"string",about:"read all, report on this path only",value:"path",
isRepeated:!0},"print-config":{type:"boolean",about:"print what holds for each path, and why"},quiet:{type:"boolean",about:"findings and the summary only"},"rea\
d-all":{type:"boolean",about:"read all, report on the paths only"},"stdin-filename":{type:"string",about:"what standard input is called",value:"path"},tool:{type:"\
string",about:"the tool account",value:"any",for:["lint","init"]},uid:{type:"string",about:"the user ID of the tool",value:"any"},values:{type:"string",short:"f",
about:"a file of values for the chart",value:"path",isRepeated:!0},verbose:{type:"boolean",about:"all verdicts, and the time of each step"},version:{type:"boole\
an",about:"print the version",for:everywhere},"with-policies":{type:"boolean",about:"policies among the manifests count"},"write-baseline":{type:"boolean",about:"\
write the file of known findings anew"}},optionTable=rows,optionNames=Object.keys(rows),commandNames=Object.keys(commandsByName).filter(name=>!commandTable[name].
isPlanned);function isFor({for:those=["lint"]},command){return those.includes(command)}function parse3(argv){try{return read(argv)}catch(error){if(error instanceof UsageError)return{command:"error",message:error.message};throw error}}var UsageError=class extends Error{};
function wrong(message){throw new UsageError(message)}function read(argv){let args=[...argv],{tokens}=(0,import_node_util.parseArgs)({args,options:optionTable,strict:!1,
allowPositionals:!0,tokens:!0}),given=[],paths=[],command,isTerminated=!1;if(tokens.some(token=>token.kind==="option"&&token.name==="help"))return{command:"help"};
if(tokens.some(token=>token.kind==="option"&&token.name==="version"))return{command:"version"};for(let token of tokens)token.kind==="option-terminator"?isTerminated=
!0:token.kind==="positional"?command===void 0&&paths.length===0&&!isTerminated&&isCommand(token.value)?command=token.value:paths.push(token.value):given.push({name:optionName(
token.name,token.rawName),value:optionValue(token)});let stray=given.find(({name})=>!isFor(optionTable[name],command??"lint"))?.name;stray!==void 0&&command!==void 0&&
wrong(`--${stray} means nothing to ${command}`),stray!==void 0&&wrong(`--${stray} is for ${optionTable[stray].for?.join(", ")} alone`);let all3=name=>given.filter(
each2=>each2.name===name).map(each2=>each2.value),line={words:paths,all:all3,last:name=>all3(name).at(-1),has:name=>all3(name).length>0,either:(yes,no)=>{let name=given.
findLast(one2=>one2.name===yes||one2.name===no)?.name;return name===void 0?null:name===yes}};return command===void 0?{command:"lint",options:lintOptions(line)}:
readCommand(command,line)}function readCommand(command,{words:words2,last,has:has2}){let[argument,...more]=words2,isOne=argument!==void 0&&more.length===0;switch(command){case"\
rules":{argument!==void 0&&wrong(`rules takes no argument; for one rule: explain ${argument}`);let format=last("format")??"text";return format!=="text"&&format!==
"json"&&wrong("rules has two formats: text and json"),{command,format}}case"explain":return isOne||wrong("explain takes the name of one rule; all names: preadmi\
t rules"),{command,rule:argument};case"completion":return isOne||wrong(`completion takes the name of one shell: ${shells.join(", ")}`),{command,shell:shell(argument)};case"\
init":return argument!==void 0&&wrong("init takes no argument: it writes into the working directory"),{command,cluster:cluster(last("cluster")),tool:tool(last("\
tool")),dryRun:has2("dry-run")};case"snapshot":return wrong(`${command} is not available in this version`)}}function lintOptions(line){let{words:words2,all:all3,
last,has:has2,either}=line;words2.includes("")&&wrong("a path is empty");let stdinFilename=last("stdin-filename")??null;stdinFilename!==null&&!words2.includes("\
-")&&wrong("--stdin-filename needs - (standard input) among the paths"),has2("config")&&has2("no-config")&&wrong("--config and --no-config exclude each other"),
has2("quiet")&&has2("verbose")&&wrong("--quiet and --verbose exclude each other"),has2("diff")&&words2.includes("-")&&wrong("--diff compares files: it cannot be\
 used with - (standard input)");let readAll2=has2("read-all");readAll2&&words2.includes("-")&&wrong("--read-all reports on files: it cannot be used with - (stan\
dard input)");for(let name of["diff","only","read-all"])has2("write-baseline")&&has2(name)&&wrong(`--write-baseline writes what is found in all files: not with \
--${name}`);return{paths:readAll2?[]:words2,cluster:cluster(last("cluster")),tool:tool(last("tool")),uid:uid(last("uid")),namespace:namespace(last("namespace")),
kubernetesVersion:kubernetesVersion(last("kubernetes-version")),disableAdmissionPlugins:all3("disable-admission-plugins").flatMap(names=>names.split(/\s*,\s*/)),
withPolicies:has2("with-policies"),only:[...all3("only"),...readAll2?words2:[]],formats:formats(all3("format")),failOn:threshold(last("fail-on")),config:has2("n\
o-config")?!1:last("config")??null,printConfig:has2("print-config"),baseline:last("baseline")??null,writeBaseline:has2("write-baseline"),diff:last("diff")??null,
helm:chart(line),stdinFilename,color:either("color","no-color"),quiet:has2("quiet"),verbose:has2("verbose")}}function isCommand(word){return Object.hasOwn(commandTable,
word)}function optionName(name,raw){if(!isName(name)){let meant2=raw.startsWith("--")?nearest(name,optionNames):null,advice2=meant2===null?"all options: preadmi\
t --help":`did you mean --${meant2}?`;return wrong(`unknown option ${raw}; ${advice2}`)}return name}function isName(name){return Object.hasOwn(optionTable,name)}
function optionValue({name,rawName,value,inlineValue}){return isName(name)&&optionTable[name].type==="boolean"?value===void 0?"":wrong(`${rawName} takes no valu\
e`):value===void 0||value===""?wrong(`${rawName} needs a value`):inlineValue!==!0&&value.length>1&&value.startsWith("-")?wrong(`${rawName} needs a value; for on\
e that begins with a dash, write --${name}=${value}`):value}function shell(name){return shells.find(each2=>each2===name)??wrong(unknown("shell",name,shells))}function cluster(name){
if(name===void 0)return null;let found2=clusterNames.find(each2=>each2===name);return found2!==void 0?found2:(/[/\\]|^\.{1,2}$/.test(name)&&wrong("--cluster wit\
h a directory is not available in this version"),wrong(unknown("cluster",name,clusterNames)))}function chart({all:all3,has:has2}){let[first,second]=all3("helm"),
values=all3("values");if(first===void 0)return values.length===0?null:wrong("-f (--values) belongs to --helm; a file to lint is named without -f");second!==void 0&&
wrong("--helm takes one chart; for another one, run preadmit again"),has2("diff")&&wrong("--diff compares files: it cannot be used with --helm");for(let name of[
"only","read-all"])has2(name)&&wrong(`--${name} chooses among files: it cannot be used with --helm`);let bad=values.find(each2=>each2.split(",").includes(""));return bad!==
void 0&&wrong(`--values ${bad}: between commas stands the name of a file`),{chart:first,values}}function tool(name){return name===void 0?null:isToolName(name)?name:
wrong(`--tool ${name}: not a tool's name (small letters, digits and -, at most 53)`)}function uid(text4){return text4===void 0?null:(/^(0|[1-9]\d{0,9})$/.test(text4)||
wrong(`--uid ${text4}: not a number of a user; id -u prints yours`),Number(text4))}function namespace(name){return name===void 0?null:((name.length>63||!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.
test(name))&&wrong(`--namespace ${name}: not a namespace's name (small letters, digits and -, at most 63)`),name)}function kubernetesVersion(version){return version===
void 0?null:versionOf(version)??wrong(`--kubernetes-version ${version}: not a version; write 1.N, such as 1.32`)}function versionOf(text4){let minor=/^v?1\.(0|[1-9]\d{0,2})(\.\d+)?([-+][-+.0-9A-Za-z]+)?$/.
exec(text4)?.[1];return minor===void 0?void 0:`1.${Number(minor)}`}function threshold(name){return name===void 0?null:thresholds.find(each2=>each2===name)??wrong(
unknown("value of --fail-on:",name,thresholds))}function formats(given){let result=outputsOf(given);return"error"in result?wrong(result.error):given}function outputsOf(given){
let result=[];for(let text4 of given){let at=text4.indexOf("="),format=at<0?text4:text4.slice(0,at),file2=at<0?null:text4.slice(at+1);if(file2==="")return{error:`\
--format ${text4}: no file after =`};if(!isFormat(format))return{error:unknown("format",format,Object.keys(reporters))};result.push({format,file:file2==="-"?null:
file2})}for(let[index,{file:file2}]of result.entries()){let other=result.findIndex(each2=>each2.file===file2),both=`${result[other]?.format} and ${result[index]?.
format}`;if(other!==index)return{error:`--format: ${both} both go to ${file2??"standard output"}`}}return result}var import_node_fs8=require("node:fs"),import_node_path8=require("node:path");function globFault(pattern){if(pattern.startsWith("!"))return"is a negation, which there is none of";if(pattern.replaceAll(/^[./]+|\/+$/g,"")==="")return"names \
nothing";if(pattern.split("/").includes(".."))return"leads out of its directory";if(alternatives(pattern)===void 0)return"has more than 64 alternatives"}function globMatcher(patterns){
let compiled=patterns.flatMap(pattern=>alternatives(pattern)??[]).map(compile);return path=>{if(compiled.length===0)return!1;let names=path.split("/");return compiled.
some(steps=>matchSteps(steps,names))}}function isNamed(id,pattern){let[start="",...rest]=pattern.split("*"),end=rest.pop();if(end===void 0)return id===pattern;let at=start.
length;if(!id.startsWith(start)||!id.endsWith(end))return!1;for(let part of rest){let found2=id.indexOf(part,at);if(found2<0)return!1;at=found2+part.length}return at<=
id.length-end.length}function alternatives(pattern){let all3=[""],at=0;for(let{0:braces,1:inner="",index}of pattern.matchAll(/\{([^{}]*,[^{}]*)\}/g)){let before=pattern.
slice(at,index);if(all3=all3.flatMap(start=>inner.split(",").map(choice=>start+before+choice)),all3.length>64)return;at=index+braces.length}return all3.map(start=>start+
pattern.slice(at))}function compile(pattern){let isFloating=!pattern.replace(/\/+$/,"").includes("/"),steps=pattern.split("/").filter(name=>name!==""&&name!==".").
map(name=>name==="**"?name:lettersOf(name)),inside=/\/(?:\*\*)?$/.test(pattern)?[lettersOf("*")]:[];return[...isFloating?["**"]:[],...steps,...inside,"**"]}function lettersOf(name){
let letters=[];for(let at=0;at<name.length;at++){let letter=String.fromCodePoint(name.codePointAt(at)??0),end=letter==="["?name.indexOf("]",at+2):-1;letter==="*"?
letters.push({is:"run"}):letter==="?"?letters.push({is:"any"}):end>0?(letters.push(choiceOf(name.slice(at+1,end))),at=end):letter==="\\"&&at+1<name.length?letters.
push({is:"letter",letter:name.charAt(++at)}):(letters.push({is:"letter",letter}),at+=letter.length-1)}return letters}function choiceOf(text4){let negated=/^[!^]/.
test(text4),parts2=text4.slice(negated?1:0).matchAll(/([^])-([^])|([^])/gu),ranges2=Array.from(parts2,([,from,to,one2])=>[from??one2??"",to??one2??""]);return{is:"\
choice",negated,ranges:ranges2}}function matchSteps(steps,names){return matchRuns(steps,names,step=>step==="**",(step,name)=>step!=="**"&&matchName(step,name))}
function matchName(letters,name){return matchRuns(letters,Array.from(name),({is:is2})=>is2==="run",matchLetter)}function matchLetter(wanted,letter){return wanted.
is==="letter"?wanted.letter===letter:wanted.is!=="choice"?!0:wanted.ranges.some(([from,to])=>letter>=from&&letter<=to)!==wanted.negated}function matchRuns(pattern,parts2,isRun,matches){
let at=0,run2=-1,runEnd=0;for(let part=0;part<parts2.length;){let wanted=pattern[at];if(wanted!==void 0&&isRun(wanted))run2=at++,runEnd=part;else if(wanted!==void 0&&
matches(wanted,parts2[part]))at++,part++;else if(run2>=0)at=run2+1,part=++runEnd;else return!1}return pattern.slice(at).every(isRun)}var import_node_fs6=require("node:fs"),import_node_path5=require("node:path"),fileNames=["preadmit.config.yaml","preadmit.config.yml","preadmit.config.json",".p\
readmitrc",".preadmitrc.yaml",".preadmitrc.yml",".preadmitrc.json"],shared2="package.json",property="preadmit";function configurationsAmong(names,directory){let own=fileNames.
filter(name=>names.includes(name));return names.includes(shared2)&&hasProperty((0,import_node_path5.join)(directory,shared2))?[...own,shared2]:own}function isConfiguration(path){
let name=path.slice(path.lastIndexOf(import_node_path5.sep)+1);return fileNames.some(each2=>each2===name)}function hasProperty(path){try{if(!(0,import_node_fs6.statSync)(
path).isFile())return!1;let content=(0,import_node_fs6.readFileSync)(path,"utf8");if(!content.includes(`"${property}"`))return!1;let value=JSON.parse(content);return typeof value==
"object"&&value!==null&&Object.hasOwn(value,property)}catch(error){return error instanceof SyntaxError}}var import_node_fs7=require("node:fs"),import_node_path7=require("node:path");var import_node_path6=require("node:path");async function readConfiguration(source,rules4){let{keysOf,validate:validate2}=await Promise.resolve().then(()=>__toESM(require("./config-validator.cjs"),1)),{file:file2,
text:text4}=source,lines=lineIndex(text4),reading=rootOf(source),faults2="faults"in reading?reading.faults:faultsIn(reading.root,text4,rules4,{keysOf,validate:validate2});
if("faults"in reading||faults2.length>0)return{errors:[...faults2].sort((one2,other)=>one2.start-other.start).map(({start,message})=>{let{line,column:column2}=lines.
position(start);return`${file2}:${line}:${column2}: ${message}`})};let{root:root2}=reading,place3=node=>`${file2}:${lines.position(node.start).line}`;return{file:file2,
base:source.base,layer:layerOf(root2,text4,place3),severities:severitiesOf(root2,place3),ignore:textsAt(root2,"ignore"),overrides:itemsAt(root2,"overrides").map(
item2=>({matches:globMatcher(textsAt(item2,"paths")),layer:layerOf(item2,text4,place3),severities:severitiesOf(item2,place3)})),suppressions:itemsAt(root2,"supp\
ressions").map(item2=>({rules:textsAt(item2,"rules"),paths:textsAt(item2,"paths"),resources:textsAt(item2,"resources"),reason:textAt(item2,"reason")??"",until:textAt(
item2,"until"),...lines.position(item2.start),offset:item2.start}))}}function rootOf({text:text4,property:property2}){let documents=readDocuments(text4),faults2=documents.
flatMap(({problems})=>problems);if(faults2.length>0)return{faults:faults2};let[first,second]=documents.filter(({root:root3})=>root3!==null);if(second!==void 0)return{
faults:[{message:"a configuration is one document; here begins another",start:second.start,end:second.end}]};let root2=first?.root??null,own=property2===void 0?
root2:root2&&valueAt2(root2,property2);return{root:own?.kind==="null"?null:own??null}}function faultsIn(root2,text4,rules4,{validate:validate2,keysOf}){if(root2===
null)return[];let value=plain4(root2,text4),faults2=[];if(!validate2(value))for(let error of validate2.errors??[])faults2.push(schemaFault(error,root2,text4,keysOf));
if(faults2.length>0)return faults2;let each2=(nodes,fault)=>{for(let node of nodes){let message=node.kind==="string"?fault(node.value):void 0;message!==void 0&&
faults2.push({message,start:node.start,end:node.end})}},unknownRule=rule3=>{if(rules4.some(id=>isNamed(id,rule3)))return;if(!rule3.includes("*"))return unknown(
"rule",rule3,rules4);let meant2=nearest(rule3,new Set(rules4.map(id=>id.replace(/\/.*/,"/*"))));return`${rule3} matches no rule; ${meant2===null?"all rules: pre\
admit rules":`did you mean ${meant2}?`}`},wrongGlob=glob=>{let why=globFault(glob);return why===void 0?void 0:`the pattern ${glob} ${why}`};each2(itemsAt(root2,
"ignore"),wrongGlob),each2(itemsAt(root2,"files"),path=>leadsOut2(path)?`files: ${path} leads out of the directory of this file`:void 0);for(let section of[root2,
...itemsAt(root2,"overrides")]){each2(itemsAt(section,"paths"),wrongGlob);for(let{key:key2,keyStart,keyEnd}of entriesAt(section,"rules")){let message=unknownRule(
key2);message!==void 0&&faults2.push({message,start:keyStart,end:keyEnd})}}for(let suppression of itemsAt(root2,"suppressions"))each2(itemsAt(suppression,"paths"),
wrongGlob),each2(entryAt(suppression,"reason"),reason=>reason.trim()===""?"reason: say why":void 0),each2(entryAt(suppression,"until"),day=>isDay(day)?void 0:`u\
ntil: there is no day ${day}`);let formats2=valueAt2(root2,"formats"),outputs=outputsOf(textsAt(root2,"formats"));if(formats2!==void 0&&"error"in outputs){let{start,
end}=formats2;faults2.push({message:outputs.error.replace(/^--format/,"formats"),start,end})}return faults2}function leadsOut2(path){return(0,import_node_path6.isAbsolute)(
path)||path.split(/[/\\]/).includes("..")}function isDay(text4){let time=Date.parse(`${text4}T00:00:00Z`);return!Number.isNaN(time)&&new Date(time).toISOString().
startsWith(text4)}var expected={tool:"a tool's name (small letters, digits and -, at most 53)",uid:"a number of a user; id -u prints yours",namespace:"a namespa\
ce's name (small letters, digits and -, at most 63)","kubernetes-version":"a version; write 1.N, such as 1.32",until:"a day, such as 2027-01-31",formats:"a form\
at, or FORMAT=FILE with a FILE below this one that ends in .txt, .json, .sarif, .xml, .md or .yaml"},kinds={object:"a map of keys",array:"a list",string:"text",
integer:"a whole number",boolean:"true or false"};function schemaFault({instancePath,keyword,params},root2,text4,keysOf){let path=instancePath.split("/").slice(
1).map(step=>step.replaceAll("~1","/").replaceAll("~0","~")),node=path.reduce((parent,step)=>childOf(parent,step)??parent,root2),key2=path.findLast(step=>!/^\d+$/.
test(step))??"the configuration",isOverride=path[0]==="overrides",written3=text4.slice(node.start,node.end),shown=written3.length>60||written3.includes(`
`)?"this":written3,at=message=>({message,start:node.start,end:node.end});switch(keyword){case"additionalProperties":{let name=String(params.additionalProperty),
known3=keysOf[path.length===0?"root":isOverride?"override":"suppression"],entry=node.kind==="map"?node.entries.find(one2=>one2.key===name):void 0,start=entry?.keyStart??
node.start;return{message:unknownKey(name,known3,keysOf.root,path),start,end:entry?.keyEnd??node.end}}case"required":return at(`${String(params.missingProperty)}\
 is missing: each of ${path[0]} needs it`);case"enum":{let allowed3=params.allowedValues;if(path.at(-2)==="rules"){let advice2="a severity is error, warning or \
note; to hide findings, write a suppression with its reason",isMeantToHide=/^["']?(?:off|false|no|ignore|none)["']?$/i.test(shown);return at(isMeantToHide?`${shown}\
 is no severity: ${advice2}`:unknown("severity",shown,allowed3))}let what=key2==="cluster"?"cluster":`value of ${key2}:`;return at(unknown(what,node.kind==="str\
ing"?node.value:shown,allowed3))}case"type":{let wanted=[params.type].flat().map(String)[0]??"",isPlain2=["integer","float","boolean"].includes(node.kind),quotes=wanted===
"string"&&isPlain2?"; put it in quotes":"",subject=/^\d+$/.test(path.at(-1)??"")?`${key2}: each of them`:key2;return at(`${subject} must be ${kinds[wanted]??wanted}${quotes}`)}case"\
minItems":return at(`${key2}: the list is empty`);default:{let right=expected[key2];return at(right!==void 0?`${key2}: ${shown} is not ${right}`:written3.length>
200?`${key2}: this is longer than 200 characters`:`${key2}: this is empty`)}}}function unknownKey(name,known3,top,path){return path.length>0&&nearest(name,known3)===
null&&top.includes(name)?`${name} is not for ${path[0]}: write it at the top of the file`:unknown("key",name,known3)}function plain4(root2,text4){return toJson(
withVersionsAsText(root2,text4),new Map)}function withVersionsAsText(node,text4){return node.kind==="seq"?{...node,items:node.items.map(item2=>withVersionsAsText(
item2,text4))}:node.kind!=="map"?node:{...node,entries:node.entries.map(entry=>{let{key:key2,value:{kind:kind2,start,end}}=entry;return key2==="kubernetes-versi\
on"&&(kind2==="float"||kind2==="integer")?{...entry,value:{kind:"string",value:text4.slice(start,end),start,end}}:key2==="overrides"?{...entry,value:withVersionsAsText(
entry.value,text4)}:entry})}}var layerKeys=["cluster","tool","uid","namespace","kubernetes-version","disable-admission-plugins","files","with-policies","fail-on",
"formats"];function layerOf(node,text4,place3){if(node===null)return{values:{},placeOf:()=>""};let value=plain4(node,text4),version=value["kubernetes-version"],
entries=layerKeys.filter(key2=>Object.hasOwn(value,key2)).map(key2=>[key2,value[key2]]),values=Object.fromEntries(entries);return{values:typeof version=="string"?
{...values,"kubernetes-version":versionOf(version)??null}:values,placeOf:key2=>{let entry=node.kind==="map"?node.entries.find(one2=>one2.key===key2):void 0;return entry===
void 0?"":place3({start:entry.keyStart,end:entry.keyEnd})}}}function severitiesOf(node,place3){return entriesAt(node,"rules").flatMap(({key:key2,keyStart:start,
keyEnd:end,value})=>value.kind==="string"?[{rule:key2,severity:value.value,place:place3({start,end})}]:[])}function valueAt2(node,key2){return node?.kind==="map"?
node.entries.find(entry=>entry.key===key2)?.value:void 0}function childOf(node,step){return node.kind==="seq"?node.items[Number(step)]:valueAt2(node,step)}function entryAt(node,key2){
let value=valueAt2(node,key2);return value===void 0?[]:[value]}function entriesAt(node,key2){let value=valueAt2(node,key2);return value?.kind==="map"?value.entries:
[]}function itemsAt(node,key2){let value=valueAt2(node,key2);return value?.kind==="seq"?value.items:[]}function textsAt(node,key2){return itemsAt(node,key2).flatMap(
item2=>item2.kind==="string"?[item2.value]:[])}function textAt(node,key2){let value=valueAt2(node,key2);return value?.kind==="string"?value.value:null}var neverRun="a configuration is YAML or JSON, and is never run",code=/^(?:preadmit\.config|\.preadmitrc)\.[cm]?[jt]s$/,maxBytes=1048576;function finder(cwd,rules4){
let errors=[],notes=[],known3=new Map,top=repositoryOf(cwd)??cwd,nearest2=directory=>{let limit=isWithin(directory,top)?top:repositoryOf(directory);return limit===
void 0?below(cwd,top):below(directory,limit)},below=(directory,limit)=>{let found2=known3.get(directory)??search(directory,limit);return known3.set(directory,found2),
found2},search=async(directory,limit)=>{let here2=await inDirectory(directory,limit);return here2!==void 0?here2:directory===limit||(0,import_node_path7.dirname)(
directory)===directory?null:below((0,import_node_path7.dirname)(directory),limit)},inDirectory=async(directory,limit)=>{let names=namesIn2(directory);for(let name of names.
filter(each2=>code.test(each2)))notes.push(`${printedPath((0,import_node_path7.join)(directory,name),cwd)}: not read; ${neverRun}`);let present=configurationsAmong(
names,directory),[first]=present;if(first!==void 0){for(let name of present){let why=obstacle((0,import_node_path7.join)(directory,name),limit);why!==void 0&&errors.
push(`${printedPath((0,import_node_path7.join)(directory,name),cwd)}: ${why}`)}if(errors.length>0)return null;try{let{search:look,load}=await explorer(),result=await look(
directory)??await load((0,import_node_path7.join)(directory,first));if(result===null)return;let file2=printedPath(result.filepath,cwd);for(let name of present)(0,import_node_path7.join)(
directory,name)!==result.filepath&&notes.push(`${printedPath((0,import_node_path7.join)(directory,name),cwd)}: not read, since ${file2} is there too`);return await made(
result,file2,directory)}catch(error){return errors.push(`${printedPath((0,import_node_path7.join)(directory,first),cwd)}: ${reasonOf(error)}`),null}}},made=async({
filepath,config},file2,base)=>{let read3=await readLoaded(filepath,config,file2,base,rules4);return"errors"in read3?(errors.push(...read3.errors),null):read3};return{
nearest:nearest2,errors,notes}}async function configurationAt(path,cwd,rules4){let at=(0,import_node_path7.resolve)(cwd,path),file2=printedPath(at,cwd);if(/^\.[cm]?[jt]s$/.
test((0,import_node_path7.extname)(at)))return{errors:[`${file2}: ${neverRun}`]};let why=(0,import_node_fs7.existsSync)(at)?obstacle(at,void 0):`no such file${didYouMean(
path,cwd)}`;if(why!==void 0)return{errors:[`--config ${path}: ${why}`]};try{let result=await(await explorer()).load(at);return await readLoaded(at,result?.config,
file2,cwd,rules4)}catch(error){return{errors:[`--config ${path}: ${reasonOf(error)}`]}}}function readLoaded(path,loaded,file2,base,rules4){let text4=isText(loaded)?
loaded.text:"";return readConfiguration({file:file2,base,text:text4,...path.endsWith(`${import_node_path7.sep}${shared2}`)?{property}:{}},rules4)}function isText(loaded){
return typeof loaded=="object"&&loaded!==null&&"text"in loaded&&typeof loaded.text=="string"}var text3=(path,content)=>{let wrapped={text:content};return path.endsWith(
`${import_node_path7.sep}${shared2}`)?{[property]:wrapped}:wrapped},refuse2=path=>{throw new Error(`${path} is code, and is never run`)};async function explorer(){
let{default:{Explorer}}=await Promise.resolve().then(()=>__toESM(require("./cosmiconfig.cjs"),1)),found2=new Explorer({moduleName:property,searchPlaces:[...fileNames,
shared2],searchStrategy:"none",ignoreEmptySearchPlaces:!1,cache:!1,transform:result=>result,metaConfigFilePath:null,loaders:{...Object.fromEntries([".js",".cjs",
".mjs",".ts",".cts",".mts"].map(ending=>[ending,refuse2])),noExt:text3,default:text3}});return{search:from=>found2.search(from),load:path=>found2.load(path)}}function namesIn2(directory){
try{return(0,import_node_fs7.readdirSync)(directory)}catch{return[]}}function obstacle(path,limit){try{let stat=(0,import_node_fs7.statSync)(path);return stat.isFile()?
stat.size>maxBytes?`larger than ${maxBytes} bytes, which no configuration is`:limit!==void 0&&!isWithin((0,import_node_fs7.realpathSync)(path),(0,import_node_fs7.realpathSync)(
limit))?"a symbolic link that leads out of the repository; name it with --config":void 0:`${kindOf(stat)}, not a file`}catch(error){return reasonOf(error)}}var defaults={cluster:clusterNames[0],tool:null,uid:null,namespace:null,"kubernetes-version":null,"disable-admission-plugins":[],files:["."],"with-policies":!1,
"fail-on":"error",formats:["text"]},keys=Object.keys(defaults);function flagsLayer(options){let{cluster:cluster2,tool:tool2,uid:uid3,namespace:namespace2,kubernetesVersion:kubernetesVersion2,
disableAdmissionPlugins,withPolicies,failOn}=options,given={cluster:cluster2,tool:tool2,uid:uid3,namespace:namespace2,"kubernetes-version":kubernetesVersion2,"d\
isable-admission-plugins":disableAdmissionPlugins,files:options.paths,"with-policies":withPolicies,"fail-on":failOn,formats:options.formats},isGiven=value=>value!==
null&&value!==!1&&!(Array.isArray(value)&&value.length===0);return{values:Object.fromEntries(Object.entries(given).filter(([,value])=>isGiven(value))),placeOf:()=>"\
flag"}}function settingsOf(layers){let strongest=(key2,among)=>{let layer=among.findLast(({values})=>values[key2]!==void 0),value=layer?.values[key2];return layer===
void 0||value===void 0?{value:defaults[key2],from:"default"}:{value,from:layer.placeOf(key2)}},cluster2=strongest("cluster",layers),named=layers.findLastIndex(({
values})=>values.cluster!==void 0),withTool=hasTools(cluster2.value)?layers:layers.slice(Math.max(named,0));return Object.fromEntries(keys.map(key2=>[key2,key2===
"cluster"?cluster2:strongest(key2,key2==="tool"||key2==="uid"?withTool:layers)]))}function severityIn(lists2){let set2=lists2.filter(list2=>list2.length>0);if(set2.
length===0)return()=>{};let known3=new Map;return rule3=>{if(known3.has(rule3))return known3.get(rule3);let found2;for(let list2 of set2)found2=list2.find(one2=>one2.
rule===rule3)??list2.findLast(one2=>isNamed(rule3,one2.rule))??found2;let setting=found2===void 0?void 0:{value:found2.severity,from:found2.place};return known3.
set(rule3,setting),setting}}async function configure(options,cwd,rules4){let here2=(0,import_node_fs8.realpathSync)(cwd),flags=flagsLayer(options),leftOut,found2=finder(here2,rules4),given=typeof options.
config=="string"?await configurationAt(options.config,here2,rules4):null;if(given!==null&&"errors"in given)return given;let nearest2=async directory=>options.config===
null?found2.nearest(directory):given,combined=new Map,numbers2=new Map,combine=(configuration,path)=>{let overrides=path===null||configuration===null?[]:configuration.
overrides.filter(({matches})=>matches(path)),number=numbers2.get(configuration)??numbers2.size;numbers2.set(configuration,number);let key2=`${number}:${overrides.
map(each2=>configuration?.overrides.indexOf(each2)).join()}`,known3=combined.get(key2);if(known3!==void 0)return known3;let sections=configuration===null?[]:[configuration,
...overrides],made={settings:settingsOf([...sections.map(({layer})=>layer),flags]),severityOf:severityIn(sections.map(({severities})=>severities)),configuration};
return combined.set(key2,made),made},own=await nearest2(here2);if(found2.errors.length>0)return{errors:found2.errors};let run2=combine(own,null),paths=options.paths.
length>0||options.helm!==null?options.paths:defaultPaths(run2,here2),outputs=outputsFor(run2,options),wrong2=[paths,outputs].flatMap(each2=>"errors"in each2?each2.
errors:[]);return"errors"in paths||"errors"in outputs?{errors:wrong2}:{run:run2,paths,outputs,notes:()=>[...found2.notes,...Array.from(leftOut??[],([{file:file2},
count3])=>`${count3===1?"1 file":`${count3} files`} left out, as ${file2} says (ignore)`)],async settingsAt(path,isDirectory){let configuration=await nearest2(isDirectory?
path:(0,import_node_path8.dirname)(path));return found2.errors.length>0?{errors:found2.errors}:configuration===null?combine(null,null):combine(configuration,`${within(
path,configuration.base)}${isDirectory?"/":""}`)},async settingsOf(files){let settings=new Map,counts=new Map,ignored=new Map,last;for(let file2 of files){if(file2.
path===null){settings.set(file2,run2);continue}if(!file2.named&&isConfiguration(file2.path))continue;let directory=file2.path.slice(0,file2.path.lastIndexOf(import_node_path8.sep))||
import_node_path8.sep;last?.directory!==directory&&(last={directory,configuration:await nearest2(directory)});let{configuration}=last;if(configuration===null){settings.
set(file2,combine(null,null));continue}let path=within(file2.path,configuration.base),isIgnored=ignored.get(configuration)??globMatcher(configuration.ignore);ignored.
set(configuration,isIgnored),isIgnored(path)?counts.set(configuration,(counts.get(configuration)??0)+1):settings.set(file2,combine(configuration,path))}return leftOut??=
counts,found2.errors.length>0?{errors:found2.errors}:settings}}}function within(path,base){let inside=base.endsWith(import_node_path8.sep)?base:base+import_node_path8.sep,
below=path.startsWith(inside)?path.slice(inside.length):(0,import_node_path8.relative)(base,path);return import_node_path8.sep==="/"?below:below.replaceAll(import_node_path8.sep,
"/")}function isBelow(path,directory){let steps=(0,import_node_path8.relative)((0,import_node_fs8.realpathSync)(directory),(0,import_node_fs8.realpathSync)(path));
return!steps.startsWith("..")&&(0,import_node_path8.resolve)(steps)!==steps}function defaultPaths({settings,configuration},cwd){let{value,from}=settings.files;if(configuration===
null||from==="default")return value;let{base}=configuration,out=value.find(path=>(0,import_node_fs8.existsSync)((0,import_node_path8.resolve)(base,path))&&!isBelow(
(0,import_node_path8.resolve)(base,path),base)),why="is a symbolic link that leads out; name it to have it read";return out!==void 0?{errors:[`${from}: files: ${out}\
 ${why}`]}:value.map(path=>`./${(0,import_node_path8.relative)(cwd,(0,import_node_path8.resolve)(base,path)).replaceAll(import_node_path8.sep,"/")}`)}function outputsFor({
settings,configuration},options){let{value,from}=settings.formats,outputs=outputsOf(value);if("error"in outputs)return{errors:[outputs.error]};if(configuration===
null||options.formats.length>0)return outputs;let{base}=configuration,wrong2=outputs.find(({file:file2})=>{if(file2===null)return!1;let path=(0,import_node_path8.resolve)(
base,file2);return(0,import_node_fs8.existsSync)((0,import_node_path8.dirname)(path))?!isBelow((0,import_node_path8.dirname)(path),base)||(0,import_node_fs8.lstatSync)(
path,{throwIfNoEntry:!1})?.isSymbolicLink()===!0:!1});return wrong2!==void 0?{errors:[`${from}: formats: ${wrong2.file} is reached by a symbolic link`]}:outputs.
map(({format,file:file2})=>({format,file:file2===null?null:(0,import_node_path8.resolve)(base,file2)}))}var help=`preadmit - what a Kubernetes cluster will answer to your manifests, offline

Usage:
  preadmit [OPTION...] [PATH...]    lint manifests
  preadmit explain RULE             print a rule's page
  preadmit rules [--format json]    list all rules
  preadmit init [--dry-run]         write a configuration, a pre-commit entry
                                    and a workflow; nothing is overwritten
  preadmit completion SHELL         print completions for bash, zsh or fish

A PATH is a file, a directory (all .yaml, .yml and .json files in it, except
in .git and node_modules), a pattern such as 'k8s/**/*.yaml', or - for
standard input. Without a PATH, it is the working directory. After --, all
arguments are paths.

The cluster:
  --cluster NAME            toolforge (default), toolsbeta, lima-kilo: a tool
                            account there; toolforge-2023: with the quotas of
                            that year; restricted, baseline, privileged: that
                            Pod Security level where a namespace has no label
                            of its own, and no other policy
  --tool NAME               the tool account; else the namespace tells
  --uid N                   the tool's user ID (id -u prints it)
  -n, --namespace NS        as kubectl's: the namespace of objects that name
                            none; an object that names another is refused
  --kubernetes-version 1.N  the cluster's version; default 1.32
  --disable-admission-plugins A,B
                            leave these admission plugins out, as the API
                            server's flag does
  --with-policies           an AdmissionConfiguration among the manifests
                            (that of PodSecurity) counts too

Helm:
  --helm CHART              lint what helm template makes of this chart (a
                            directory or an archive), and the PATHs, if any
  -f, --values FILE[,FILE]  the chart's values; may be repeated: it is rendered
                            once for each -f, and what is found with some of
                            them only says so

What is reported:
  --only PATH               read all, but report on this file or directory
                            only; may be repeated
  --read-all                the PATHs are what is reported on: read what would
                            be read without them, as a commit hook does
  --diff BASE               what changed since this commit of git: findings on
                            changed lines, new ones, and all in objects whose
                            verdict changed
  --baseline FILE           hide the findings that this file knows, and report
                            those of it that are gone
  --write-baseline          write that file (.preadmit-baseline.json) anew
  --fail-on LEVEL           exit with 1 from this level on: error (default),
                            warning, unknown (what cannot be decided offline
                            too) or never
  --format FORMAT[=FILE]    to FILE, or to standard output; may be repeated:
                            text (default), compact, json, sarif, github,
                            gitlab, junit, markdown, policyreport,
                            openreports
  --quiet                   findings and the summary only
  --verbose                 all verdicts, those of admitted objects too; and
                            on standard error the time of each admission step
  --color, --no-color       default: color at a terminal

Configuration (preadmit.config.yaml, .preadmitrc, or preadmit in package.json:
each file takes the nearest one above it, and options beat it):
  --config FILE             take this one for all files
  --no-config               read no configuration file
  --print-config            print what holds for each PATH, and why

Other options:
  --stdin-filename NAME     what the report calls standard input
  -h, --help                print this text
  --version                 print the version

Exit status:
  0  nothing at or above --fail-on
  1  something is
  2  wrong usage, or a file that cannot be written
  3  a fault of preadmit's own

Environment:
  NO_COLOR                  no colors, no links and no progress at a terminal
  FORCE_HYPERLINK           1: the names of rules are links to their pages, on
                            whatever terminal; 0: they never are

Examples:
  preadmit k8s/
  preadmit --helm chart -f values-dev.yaml -f values-prod.yaml
  preadmit --cluster baseline --format github --format sarif=out.sarif .
`;var row=(until,instead2,advice2)=>({until,instead:instead2,...advice2===void 0?{}:{advice:advice2}}),securityPolicy="Pod Security admission took its place: labe\
l the Namespace with pod-security.kubernetes.io/enforce",formerKinds={"extensions/v1beta1":{DaemonSet:row(16,"apps/v1"),Deployment:row(16,"apps/v1"),Ingress:row(
22,"networking.k8s.io/v1"),NetworkPolicy:row(16,"networking.k8s.io/v1"),PodSecurityPolicy:row(16,void 0,securityPolicy),ReplicaSet:row(16,"apps/v1")},"apps/v1be\
ta1":all(16,"apps/v1",["ControllerRevision","Deployment","StatefulSet"]),"apps/v1beta2":all(16,"apps/v1",["ControllerRevision","DaemonSet","Deployment","Replica\
Set","StatefulSet"]),"admissionregistration.k8s.io/v1alpha1":{InitializerConfiguration:row(14,void 0,"webhooks took its place: MutatingWebhookConfiguration")},"\
admissionregistration.k8s.io/v1beta1":all(22,"admissionregistration.k8s.io/v1",["MutatingWebhookConfiguration","ValidatingWebhookConfiguration"]),"apiextensions\
.k8s.io/v1beta1":all(22,"apiextensions.k8s.io/v1",["CustomResourceDefinition"]),"apiregistration.k8s.io/v1beta1":all(22,"apiregistration.k8s.io/v1",["APIService"]),
"authentication.k8s.io/v1beta1":all(22,"authentication.k8s.io/v1",["TokenReview"]),"authorization.k8s.io/v1beta1":all(22,"authorization.k8s.io/v1",["LocalSubjec\
tAccessReview","SelfSubjectAccessReview","SelfSubjectRulesReview","SubjectAccessReview"]),"autoscaling/v2beta1":all(25,"autoscaling/v2",["HorizontalPodAutoscale\
r"]),"autoscaling/v2beta2":all(26,"autoscaling/v2",["HorizontalPodAutoscaler"]),"batch/v1beta1":all(25,"batch/v1",["CronJob"]),"batch/v2alpha1":all(21,"batch/v1",
["CronJob"]),"certificates.k8s.io/v1beta1":all(22,"certificates.k8s.io/v1",["CertificateSigningRequest"]),"coordination.k8s.io/v1beta1":all(22,"coordination.k8s\
.io/v1",["Lease"]),"discovery.k8s.io/v1beta1":all(25,"discovery.k8s.io/v1",["EndpointSlice"]),"events.k8s.io/v1beta1":all(25,"events.k8s.io/v1",["Event"]),"flow\
control.apiserver.k8s.io/v1beta1":all(26,"flowcontrol.apiserver.k8s.io/v1",["FlowSchema","PriorityLevelConfiguration"]),"networking.k8s.io/v1beta1":all(22,"netw\
orking.k8s.io/v1",["Ingress","IngressClass"]),"node.k8s.io/v1alpha1":all(22,"node.k8s.io/v1",["RuntimeClass"]),"node.k8s.io/v1beta1":all(25,"node.k8s.io/v1",["R\
untimeClass"]),"policy/v1beta1":{PodDisruptionBudget:row(25,"policy/v1"),PodSecurityPolicy:row(25,void 0,securityPolicy)},"rbac.authorization.k8s.io/v1alpha1":all(
22,"rbac.authorization.k8s.io/v1",["ClusterRole","ClusterRoleBinding","Role","RoleBinding"]),"rbac.authorization.k8s.io/v1beta1":all(22,"rbac.authorization.k8s.\
io/v1",["ClusterRole","ClusterRoleBinding","Role","RoleBinding"]),"scheduling.k8s.io/v1alpha1":all(22,"scheduling.k8s.io/v1",["PriorityClass"]),"scheduling.k8s.\
io/v1beta1":all(22,"scheduling.k8s.io/v1",["PriorityClass"]),"storage.k8s.io/v1beta1":{...all(22,"storage.k8s.io/v1",["CSIDriver","CSINode","StorageClass","Volu\
meAttachment"]),CSIStorageCapacity:row(27,"storage.k8s.io/v1")},"storage.k8s.io/v1alpha1":{CSIStorageCapacity:row(24,"storage.k8s.io/v1"),VolumeAttachment:row(24,
"storage.k8s.io/v1")}};function all(until,instead2,kinds4){return Object.fromEntries(kinds4.map(kind2=>[kind2,row(until,instead2)]))}function formerKind(apiVersion,kind2){
let kinds4=Object.hasOwn(formerKinds,apiVersion)?formerKinds[apiVersion]:void 0;return kinds4!==void 0&&Object.hasOwn(kinds4,kind2)?kinds4[kind2]:void 0}function isFormerGroup(group){
return Object.keys(formerKinds).some(apiVersion=>apiVersion.startsWith(`${group}/`))}var file;function schemaFile(){return file??=parseFile(readPackageFile(`${isBundled?"dist":"src/kube/schema"}/kubernetes.schema`))}function parseFile(text4){let gap=text4.
indexOf(`

`),types2=new Map;for(let line of text4.slice(gap+2).trimEnd().split(`
`)){let space=line.indexOf(" ");space<0?types2.set(line,""):types2.set(line.slice(0,space),line.slice(space+1))}return{resources:text4.slice(0,gap).split(`
`),types:types2}}var known=new Map;function schemasOf(minor){let schemas=known.get(minor);return schemas===void 0&&known.set(minor,schemas=schemasFrom(schemaFile().
types,minor)),schemas}function schemasFrom(types2,minor){let made=new Map,definition=name=>{let found2=made.get(name);if(found2!==void 0)return found2;let row2=types2.
get(name);if(row2===void 0)throw new Error(`there is no type ${name}`);let[ownPackage="",goName=""]=name.split("."),fields2;return found2={name,goName,get fields(){
return fields2??=fieldsIn(row2,text4=>typeFrom(text4,ownPackage,definition),minor)}},made.set(name,found2),found2};return{definition}}var fieldParts=/^(?<name>[^:]+):(?<type>[^(!*+@]+)(?:\((?<keys>[^)]*)\))?(?<flags>[!*+]*)(?:@(?<since>\d*)-(?<until>\d*))?$/;
function fieldsIn(row2,typeOf,minor){let fields2=new Map;for(let text4 of row2===""?[]:row2.split(" ")){let parts2=fieldParts.exec(text4)?.groups;if(parts2===void 0)
throw new Error(`the schema file is damaged: ${text4}`);let{name="",type="",keys:keys2,flags="",since,until}=parts2;isIn(minor,since,until)&&fields2.set(name,{name,
type:typeOf(type),isRequired:flags.includes("!"),isPointer:flags.includes("*"),isAlwaysWritten:flags.includes("+"),listKeys:keys2===void 0?void 0:keys2==="*"?[]:
keys2.split(",")})}return fields2}function isIn(minor,since,until){return(!since||minor>=Number(since))&&(!until||minor<=Number(until))}var scalars={s:["string",
"string"],b:["boolean","bool"],i:["int32","int32"],l:["int64","int64"],f:["float64","float64"],y:["bytes","[]uint8"],q:["quantity","resource.Quantity"],t:["time",
"v1.Time"],u:["microTime","v1.MicroTime"],x:["intOrString","intstr.IntOrString"],r:["any","runtime.RawExtension"],B:["schemaOrBoolean","v1.JSONSchemaPropsOrBool"],
A:["schemaOrList","v1.JSONSchemaPropsOrArray"],S:["schemaOrStrings","v1.JSONSchemaPropsOrStringArray"]};function typeFrom(text4,ownPackage,definition){let first=text4[0]??
"";if(first===">")return structFrom(text4.slice(1),ownPackage,definition);if(first==="["||first==="{"){let[inner="",go2]=text4.slice(1).split("=="),of=typeFrom(
inner,ownPackage,definition);return{kind:first==="["?"list":"map",go:go2??`${first==="["?"[]":"map[string]"}${of.go}`,of,definition:void 0}}let[kind2,go]=scalars[first]??
["any",""];if(kind2.startsWith("schemaOr")){let schema=structFrom("JSONSchemaProps",ownPackage,definition),of=kind2==="schemaOrStrings"?typeFrom("s",ownPackage,
definition):schema;return{kind:kind2,go,of:kind2==="schemaOrBoolean"?void 0:of,get definition(){return schema.definition}}}return{kind:kind2,go:text4[1]==="="?text4.
slice(2):go,of:void 0,definition:void 0}}function structFrom(text4,ownPackage,definition){let name=text4.includes(".")?text4:`${ownPackage}.${text4}`,[fullPackage="",
goName=""]=name.split(".");return{kind:"struct",go:`${fullPackage.slice(fullPackage.indexOf("/")+1)}.${goName}`,of:void 0,get definition(){return definition(name)}}}var oldest=28,newest=36,betasThatAreOn=["flowcontrol.apiserver.k8s.io/v1beta2","flowcontrol.apiserver.k8s.io/v1beta3"],table2;function kinds2(){if(table2!==void 0)
return table2;let made=new Map;for(let row2 of schemaFile().resources){let[apiVersion="",kind2="",plural2="",type=""]=row2.split(" "),ofVersion=made.get(apiVersion)??
new Map;made.set(apiVersion,ofVersion),ofVersion.set(kind2,parse4(apiVersion,kind2,plural2,type))}return table2=made,made}function parse4(apiVersion,kind2,plural2,type){
let[group,version]=splitApiVersion(apiVersion),[definition="",since="",until=""]=type.split(/[@-]/);return{group,version,kind:kind2,plural:plural2.replace("*",""),
namespaced:!plural2.endsWith("*"),since:since===""?oldest:Number(since),until:until===""?newest:Number(until),isOptional:/alpha|beta/.test(version)&&!betasThatAreOn.
includes(apiVersion),definition}}function builtIn(apiVersion,kind2){return kinds2().get(apiVersion)?.get(kind2)}function schemaMinor(version){return Math.min(Math.
max(minorOf(version),oldest),newest)}function isServed({since,until},version){let minor=schemaMinor(version);return since<=minor&&minor<=until}function standIn(version){
let minor=minorOf(version);return minor<oldest?`1.${oldest}`:minor>newest?`1.${newest}`:void 0}function absenceOf(apiVersion,kind2,version){let type=builtIn(apiVersion,
kind2);if(type!==void 0&&isServed(type,version))return;let instead2=servedBy(kind2,apiVersion,version),otherwise=instead2===void 0?"":`: write apiVersion: ${instead2}`;
if(type!==void 0){let when=minorOf(version)<type.since?`comes with Kubernetes 1.${type.since}`:`went with Kubernetes 1.${type.until+1}`;return{why:`the kind ${kind2}\
 of ${apiVersion} ${when}${otherwise}`,isElsewhere:!0}}let former=formerKind(apiVersion,kind2);if(former!==void 0){let advice2=former.advice===void 0?otherwise:
`: ${former.advice}`;return{why:`the kind ${kind2} of ${apiVersion} went with Kubernetes 1.${former.until}${advice2}`,isElsewhere:!0}}let[group]=splitApiVersion(
apiVersion);if(group.includes(".")&&!isOwnGroup(group))return;let meant2=nearest(kind2,kinds2().get(apiVersion)?.keys()??[]),why=`Kubernetes has no kind ${kind2}\
 in ${apiVersion}`;return instead2!==void 0?{why:`${why}${otherwise}`,isElsewhere:!1}:{why:meant2===null?why:`${why}; did you mean ${meant2}?`,isElsewhere:!1}}function servedBy(kind2,apiVersion,version){
let[group]=splitApiVersion(apiVersion),stage=version2=>version2.includes("alpha")?2:version2.includes("beta")?1:0,rank2=one2=>(one2.group===group?0:3)+stage(one2.
version),[best]=[...kinds2().values()].flatMap(ofVersion=>ofVersion.get(kind2)??[]).filter(type=>isServed(type,version)).toSorted((a,b)=>rank2(a)-rank2(b));return best&&
apiVersionOf(best)}function isOwnGroup(group){return isFormerGroup(group)||[...kinds2().keys()].some(apiVersion=>splitApiVersion(apiVersion)[0]===group)}function apiVersionOf({
group,version}){return group===""?version:`${group}/${version}`}function splitApiVersion(apiVersion){let slash=apiVersion.indexOf("/");return slash<0?["",apiVersion]:
[apiVersion.slice(0,slash),apiVersion.slice(slash+1)]}function minorOf(version){return Number(version.slice(2))}function locate2(object,path,origins){let value=object,origin=origins.get(object),known3=0;for(let[at,step]of path.entries()){if(value=typeof step=="number"?isList(
value)?value[step]:void 0:member(value,step),!isObject(value)&&!isList(value))break;let found2=origins.get(value);found2!==void 0&&(origin=found2,known3=at+1)}if(origin===
void 0)return{path,span:{start:0,end:0}};let span=spanIn(origin,path[known3],known3===path.length-1);return{path:[...pathOf(origin),...path.slice(known3)],span}}
function pathOf(origin){return origin.parent===void 0||origin.step===void 0?[]:[...pathOf(origin.parent),origin.step]}function spanIn(origin,step,isLast){let{node}=origin;
if(node.kind==="map"&&typeof step=="string"){let entry=entryOf(node,step);if(entry!==void 0)return isLast?spanOfEntry(entry):keySpan(entry)}if(node.kind==="seq"&&
typeof step=="number"){let item2=node.items[step];if(item2!==void 0)return headOf(item2)}return spanOf(origin)}function spanOf({node,parent,step}){if(parent?.node.
kind==="map"&&typeof step=="string"){let entry=entryOf(parent.node,step);if(entry!==void 0)return keySpan(entry)}return headOf(node)}function headOf(node){if(node.
kind==="map"){let first=node.entries[0];return first===void 0?node:spanOfEntry(first)}return node.kind==="seq"&&node.items[0]!==void 0?headOf(node.items[0]):node}
function entryOf(node,key2){return node.entries.find(entry=>entry.key===key2)}function spanOfEntry(entry){let{value}=entry;return value.kind!=="map"&&value.kind!==
"seq"&&value.end>value.start?value:keySpan(entry)}function keySpan({keyStart,keyEnd}){return{start:keyStart,end:keyEnd}}var template=/[^\s/]+\/(?:charts\/[^\s/]+\/)*(?<folder>templates|crds)\/[^\r\n]+/,comment=new RegExp(`^(?:---[^\\S\\n]*\\n)?# Source: (?<template>${template.source}\
)\\r?(?:\\n|$)`),maxLength=5e3;function templatesIn(text4,documents){if(!text4.includes("# Source: "))return()=>null;let templates=new Map,above;for(let{index,start,
end}of documents){let found2=comment.exec(text4.slice(start,Math.min(end,start+maxLength))),{template:named,folder}=found2?.groups??{},said=named===void 0?above:
{template:named,isForAll:folder==="crds"};said!==void 0&&templates.set(index,said.template),above=found2!==null&&text4.slice(start+found2[0].length,end).trim()===
""||said?.isForAll===!0?said:void 0}return document=>templates.get(document)??null}var annotation="helm.sh/hook",events=new Map([...["pre-install","post-install",
"pre-delete","post-delete","pre-upgrade","post-upgrade","pre-rollback","post-rollback","test"].map(event=>[event,event]),["test-success","test"]]);function hooksOf(node){
let named=member2(member2(member2(node,"metadata"),"annotations"),annotation);if(named?.kind!=="string")return[];let hooks=named.value.split(",").map(name=>events.
get(name.trim().toLowerCase())),known3=hooks.filter(hook=>hook!==void 0);return known3.length<hooks.length?[]:[...new Set(known3)]}function member2(node,key2){return node?.
kind==="map"?valueOf(node,key2):void 0}var zero={digits:0n,scale:0,format:"DecimalSI",isInt64:!0},maxInt64=2n**63n-1n,minInt64=-(2n**63n),nano=-9,widest=1e4,quantityErrors={format:"quantities must ma\
tch the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",suffix:"unable to parse quantity's suffix",number:"unable to parse numeric part of qu\
antity"},decimalSuffixes=new Map([["n",-9],["u",-6],["m",-3],["",0],["k",3],["M",6],["G",9],["T",12],["P",15],["E",18]]),decimalSuffixOf=new Map([...decimalSuffixes].
map(([suffix,exponent])=>[exponent,suffix])),binarySuffixes=["Ki","Mi","Gi","Ti","Pi","Ei"];function suffixOf(text4){let decimal=decimalSuffixes.get(text4);if(decimal!==
void 0)return{format:"DecimalSI",exponent:decimal};let binary2=binarySuffixes.indexOf(text4);if(binary2>=0)return{format:"BinarySI",exponent:(binary2+1)*10};if(!/^[eE][-+]?[0-9]+$/.
test(text4))return;let exponent=BigInt(text4.replace(/^[eE]\+?/,""));if(!(exponent>maxInt64||exponent<minInt64))return{format:"DecimalExponent",exponent:int32(exponent)}}
function int32(value){return Number(BigInt.asIntN(32,BigInt(value)))}var parts=/^(?<sign>[-+]?)(?<whole>[0-9]*)(?<point>\.?)(?<fraction>[0-9]*)(?<suffix>[eEinumkKMGTP]*[-+]?[0-9]*)$/;
function parseQuantity(text4){if(text4==="")return{error:quantityErrors.format};if(text4==="0")return{quantity:{...zero,text:text4}};let groups=parts.exec(text4)?.
groups;if(groups===void 0)return{error:quantityErrors.format};let{sign="",whole="",fraction=""}=groups,significant=whole.replace(/^0+/,""),suffix=suffixOf(groups.
suffix??"");if(suffix===void 0)return{error:quantityErrors.suffix};let quick=small({text:text4,isNegative:sign==="-",whole:significant||"0",fraction},suffix);return quick!==
void 0?{quantity:quick}:whole===""&&fraction===""?{error:quantityErrors.number}:{quantity:large(sign==="-",BigInt(`0${whole}${fraction}`),fraction.length,suffix)}}
function small(written3,{format,exponent}){let{text:text4,isNegative,whole,fraction}=written3,isBinary=format==="BinarySI";if(isBinary&&fraction!=="")return;let room=isBinary?
15-whole.length-exponent*3/10-1:18-whole.length-fraction.length,scale=int32((isBinary?0:exponent)-fraction.length);if(room<0||scale<nano)return;let value=BigInt(
whole+fraction),digits=value*(isBinary?2n**BigInt(exponent):1n);if(digits>maxInt64)return;let hasFactors=whole.startsWith("0")||(whole+fraction).endsWith("000"),
isCanonical=isBinary?value%8n!==0n:scale%3===0&&!hasFactors;return{digits:isNegative?-digits:digits,scale,format,isInt64:!0,...isCanonical?{text:text4}:{}}}function large(isNegative,digits,decimals,suffix){
let isBinary=suffix.format==="BinarySI",power=isBinary?2n**BigInt(suffix.exponent):1n,exact={digits:digits*power,scale:isBinary?-decimals:int32(suffix.exponent-
decimals)},{digits:rounded3,scale}=exact.digits===0n?exact:toNano(exact.digits,exact.scale),{format}=suffix;if(isBinary){let amount={digits:rounded3,scale,format,
isInt64:!1};compare(amount,{...zero,digits:maxInt64})>0?{digits:rounded3,scale}={digits:maxInt64,scale:0}:rounded3!==0n&&compare(amount,{...zero,digits:1n})<0&&
(format="DecimalSI")}return{digits:isNegative?-rounded3:rounded3,scale,format,isInt64:!1}}function toNano(digits,scale){return scale-nano>widest?{digits,scale}:
{digits:atScale(digits,scale,nano),scale:nano}}function tenTo(power){return 10n**BigInt(power)}function atScale(digits,scale,to){if(scale>=to)return digits*tenTo(
scale-to);let width=lengthOf(digits);if(to-scale>width)return digits===0n?0n:digits>0n?1n:-1n;let divisor=tenTo(to-scale),rest=digits%divisor;return digits/divisor+
(rest===0n?0n:rest>0n?1n:-1n)}function lengthOf(digits){return String(digits<0n?-digits:digits).length}function quantityOf(value){if(typeof value!="string"&&typeof value!=
"number"&&typeof value!="bigint")return;let parsed=parseQuantity(String(value).trim());return"quantity"in parsed?parsed.quantity:void 0}function compare(a,b){let signs=[
signOf(a.digits),signOf(b.digits)];if(signs[0]!==signs[1]||signs[0]===0)return signOf(signs[0]-signs[1]);let tops=[lengthOf(a.digits)+a.scale,lengthOf(b.digits)+
b.scale];if(tops[0]!==tops[1])return signOf((tops[0]-tops[1])*signs[0]);let scale=Math.min(a.scale,b.scale);return signOf(a.digits*tenTo(a.scale-scale)-b.digits*
tenTo(b.scale-scale))}function signOf(value){return value>0?1:value<0?-1:0}function add(a,b){let format=a.digits===0n?b.format:a.format,isInt64=a.isInt64&&b.isInt64;
if(isInt64&&b.digits===0n)return{digits:a.digits,scale:a.scale,format,isInt64};if(isInt64&&a.digits===0n)return{digits:b.digits,scale:b.scale,format,isInt64};let[
low,high]=a.scale<b.scale?[a,b]:[b,a];if(high.scale-low.scale>widest+lengthOf(low.digits))return{digits:high.digits,scale:high.scale,format,isInt64:!1};let raised=high.
digits*tenTo(high.scale-low.scale),digits=raised+low.digits;return{digits,scale:low.scale,format,isInt64:isInt64&&fits(raised)&&fits(digits)}}function fits(value){
return value<=maxInt64&&value>=minInt64}function multiply({digits,scale,format,isInt64},times){if(isInt64&&digits!==0n&&times===0n)return{digits:0n,scale:0,format,isInt64};let product=digits*times,isWhole=scale>=
0||wholeNumber(product,scale)!==void 0,isSmall=fits(product)&&isWhole&&(scale<=0||scale<19&&fits(product*tenTo(scale)));return{digits:product,scale,format,isInt64:isInt64&&
(digits===0n||isSmall)}}function roundUp(quantity,scale){if(quantity.scale>=scale)return quantity;let{format,isInt64}=quantity;return{digits:atScale(quantity.digits,
quantity.scale,scale),scale,format,isInt64}}function integer2(value){return{...zero,digits:BigInt(value)}}function scaledValue({digits,scale,isInt64},unit){let power=scale-
unit;if(isInt64){if(power<0)return atScale(digits,scale,unit);if(power>18)return 0n;let product=digits*tenTo(power);return fits(product)?product:[1,2,3,6,9].includes(
power)?BigInt.asIntN(64,product):0n}if(power>=0)return BigInt.asIntN(64,BigInt.asIntN(64,digits)*(power>18?minInt64:tenTo(power)));if(-power>lengthOf(digits))return digits===
0n?0n:digits>0n||-power<19?1n:0n;let divisor=tenTo(-power),isQuick=digits<maxInt64&&-power<19,dividend=isQuick?BigInt.asIntN(64,digits):digits,rest=dividend%divisor,
floor=dividend/divisor-(!isQuick&&rest<0n?1n:0n);return BigInt.asIntN(64,floor+(rest===0n?0n:1n))}function print(quantity){return quantity.text??canonical(quantity)}
function canonical({digits,scale,format}){if(digits===0n)return"0";if(format==="BinarySI"){let amount=wholeNumber(digits,scale);if(amount!==void 0&&(amount>=1024n||
amount<=-1024n)){let[mantissa2,times2]=withoutFactors(amount,1024n);return`${mantissa2}${times2===0?"":binarySuffixes[times2-1]??""}`}}let[mantissa,times]=withoutFactors(
digits,10n),exponent=scale+times,shift=(exponent%3+3)%3,number=`${mantissa}${"0".repeat(shift)}`,printed=exponent-shift;return format!=="DecimalExponent"?number+
(decimalSuffixOf.get(printed)??""):printed===0?number:`${number}e${printed}`}function wholeNumber(digits,scale){if(scale>=0)return digits*tenTo(Math.min(scale,widest));
if(-scale>lengthOf(digits))return;let divisor=tenTo(-scale);return digits%divisor===0n?digits/divisor:void 0}function withoutFactors(value,factor){let mantissa=value,
times=0;for(;mantissa%factor===0n;)mantissa/=factor,times++;return[mantissa,times]}var upToSeconds=[{before:"",layout:"2006",name:"year"},{before:"-",layout:"01",name:"month"},{before:"-",layout:"02",name:"day"},{before:"T",layout:"15",name:"h\
our"},{before:":",layout:"04",name:"minute"},{before:":",layout:"05",name:"second"}],zone={before:"",layout:"Z07:00",name:"zone"},layouts={time:{layout:"2006-01\
-02T15:04:05Z07:00",parts:[...upToSeconds,zone]},microTime:{layout:"2006-01-02T15:04:05.000000Z07:00",parts:[...upToSeconds,{before:"",layout:".000000",name:"fr\
action"},zone]}},forms={year:/^\d{4}/,month:/^\d\d/,day:/^\d\d?/,hour:/^\d\d?/,minute:/^\d\d/,second:/^\d\d/,fraction:/^[.,]\d{6}/,zone:/^(?:Z|[-+]\d\d:\d\d)/},
ranges={month:[1,12],hour:[0,23],minute:[0,59],second:[0,59]};function parseTime(text4,as){let{layout,parts:parts2}=layouts[as],fault=message=>({error:`parsing \
time ${quote(text4)}${message}`}),cannot=(rest2,what)=>fault(` as ${quote(layout)}: cannot parse ${quote(rest2)} as ${quote(what)}`),read3={},rest=text4;for(let part of parts2){
if(!rest.startsWith(part.before))return cannot(rest,part.before);rest=rest.slice(part.before.length);let[found2]=forms[part.name].exec(rest)??[];if(found2===void 0)
return cannot(rest,part.layout);let range=part.name in ranges?ranges[part.name]:void 0;if(range!==void 0&&!(Number(found2)>=range[0]&&Number(found2)<=range[1]))
return fault(`: ${part.name} out of range`);if(part.name==="zone"&&Number(found2.slice(1,3))>24)return fault(": time zone offset hour out of range");if(part.name===
"zone"&&Number(found2.slice(4))>60)return fault(": time zone offset minute out of range");read3[part.name]=found2,rest=rest.slice(found2.length),part.name==="se\
cond"&&as==="time"&&(rest=rest.replace(/^[.,]\d+/,""))}if(rest!=="")return fault(`: extra text: ${quote(rest)}`);let{year,month,day,hour,minute,second,fraction=""}=read3,
date=new Date(0);return date.setUTCFullYear(Number(year),Number(month)-1,Number(day)),date.getUTCDate()!==Number(day)?fault(": day out of range"):(date.setUTCHours(
Number(hour),Number(minute)-offsetOf(read3.zone??"Z"),Number(second)),{time:`${date.toISOString().slice(0,-5)}${fraction.replace(",",".")}Z`})}function offsetOf(text4){
if(text4==="Z")return 0;let minutes=Number(text4.slice(1,3))*60+Number(text4.slice(4));return text4.startsWith("-")?-minutes:minutes}function quote(text4){let escape3=character=>Array.
from(Buffer.from(character),byte=>`\\x${byte.toString(16).padStart(2,"0")}`).join("");return`"${text4.replace(/["\\]/g,"\\$&").replace(/[^\x20-\x7e]/gu,escape3)}\
"`}var expected2={string:"a string",boolean:"true or false",int32:"a whole number",int64:"a whole number",float64:"a number",bytes:"a text in base64",quantity:"a q\
uantity such as 500m or 2Gi",time:"a time such as 2030-01-31T12:00:00Z",microTime:"a time such as 2030-01-31T12:00:00.000000Z",intOrString:"a whole number or a \
string",list:"a list",map:"a mapping",struct:"a mapping"};function mismatch(node,type,go=type.go,isLast=!1){return{because:{value:goValue(node,go==="int32"||go===
"int64"||go==="uint8"),go},expected:expected2[type.kind]??"something else",isLast}}function goValue(node,isNumeric){switch(node.kind){case"map":return"object";case"\
seq":return"array";case"boolean":return"bool";case"integer":case"float":return isNumeric?`number ${jsonNumber(node.value)}`:"number";default:return node.kind}}function jsonNumber(value){
return String(typeof value=="bigint"&&!fits2(value,64)?Number(value):value)}function fits2(value,bits){return BigInt.asIntN(bits,value)===value}function scalarMismatch(node,type){
switch(type.kind){case"string":return node.kind==="string"?void 0:mismatch(node,type);case"boolean":return node.kind==="boolean"?void 0:mismatch(node,type);case"\
int32":case"int64":return isInteger(node,type.kind==="int32"?32:64)?void 0:mismatch(node,type);case"float64":return node.kind==="integer"||node.kind==="float"?void 0:
mismatch(node,type);case"bytes":return bytesMismatch(node,type);case"quantity":{let{error}=quantityText(jsonText2(node));return error===void 0?void 0:inOwnWords(
error,type)}case"time":case"microTime":{if(node.kind!=="string")return mismatch(node,type,"string",!0);let parsed=parseTime(node.value,type.kind);return"error"in
parsed?inOwnWords(parsed.error,type):void 0}case"intOrString":return node.kind==="string"||isInteger(node,32)?void 0:mismatch(node,type,"int32",!0);default:return}}
function inOwnWords(because,{kind:kind2}){return{because,expected:expected2[kind2]??"",isLast:!0}}function scalarValue(node,type){switch(type.kind){case"quantit\
y":return node.kind==="null"?"0":quantityText(jsonText2(node)).text;case"time":case"microTime":{let parsed=node.kind==="string"?parseTime(node.value,type.kind):
void 0;return parsed!==void 0&&"time"in parsed?parsed.time:void 0}case"bytes":return node.kind==="string"&&base64Error(node.value)===void 0?node.value:void 0;default:
return node.kind==="map"||node.kind==="seq"||node.kind==="null"?void 0:scalarMismatch(node,type)===void 0?node.value:void 0}}function isInteger(node,bits){if(node.
kind!=="integer"&&node.kind!=="float")return!1;let{value}=node;if(typeof value=="bigint")return fits2(value,bits);let limit=2**(bits-1);return Number.isInteger(
value)&&value>=-limit&&value<limit}function jsonText2(node){return node.kind==="string"?node.value.trim():node.kind==="integer"||node.kind==="float"?jsonNumber(
node.value):node.kind}var quantities=new Map,mostQuantities=1e3;function quantityText(text4){let known3=quantities.get(text4);if(known3===void 0){let parsed=parseQuantity(
text4);known3="error"in parsed?{error:parsed.error}:{text:print(parsed.quantity)},quantities.size===mostQuantities&&quantities.clear(),quantities.set(text4,known3)}
return known3}function bytesMismatch(node,type){if(node.kind==="string"){let because=base64Error(node.value);return because===void 0?void 0:{because,expected:expected2.
bytes??"",isLast:!1}}if(node.kind!=="seq")return mismatch(node,type);let odd=node.items.find(item2=>item2.kind!=="null"&&!(isInteger(item2,9)&&Number(item2.value)>=
0));return odd&&mismatch(odd,type,"uint8")}var base64=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;function base64Error(text4){if(base64.test(
text4))return;let at=base64Fault(Buffer.from(text4));return at===void 0?void 0:`illegal base64 data at input byte ${at}`}var LINE_FEED3=10,CARRIAGE_RETURN3=13,PADDING=61;
function base64Fault(bytes2){let afterBreaks=from=>{let at2=from;for(;bytes2[at2]===LINE_FEED3||bytes2[at2]===CARRIAGE_RETURN3;)at2++;return at2},at=0;for(;;)for(let inGroup=0;inGroup<
4;inGroup++){at=afterBreaks(at);let byte=bytes2[at];if(byte===void 0)return inGroup===0?void 0:at-inGroup;if(at++,!isBase64Digit(byte)){if(byte!==PADDING||inGroup<
2)return at-1;if(at=afterBreaks(at),inGroup===2){if(bytes2[at]===void 0)return bytes2.length;if(bytes2[at]!==PADDING)return at-1;at=afterBreaks(at+1)}return bytes2[at]===
void 0?void 0:at}}}function isBase64Digit(byte){return/[A-Za-z0-9+/]/.test(String.fromCharCode(byte))}function decodedObject(node,{fields:fields2},origins){let origin={node,parent:void 0,step:void 0},object={};for(let{key:key2,value}of node.entries){let field2=fields2.
get(key2);if(field2===void 0||value.kind==="null")continue;let made;Object.defineProperty(object,key2,{get:()=>(made??={json:fieldValue(value,field2,origins,origin)}).
json,enumerable:!0,configurable:!0})}return origins.set(object,origin),object}function fieldValue(node,{name,type,isPointer},origins,parent){if(node.kind==="nul\
l"&&(isPointer||type.kind!=="quantity"))return;let value=valueOf2(node,type,origins,parent,name);return isPointer||!isEmpty(value,type)?value:void 0}function isEmpty(value,{
kind:kind2}){switch(kind2){case"struct":return isObject(value)&&Object.keys(value).length===0;case"string":return value==="";case"boolean":return value===!1;case"\
int32":case"int64":case"float64":return value===0;default:return!1}}function valueOf2(node,type,origins,parent,step){switch(type.kind){case"struct":return node.
kind==="map"&&type.definition!==void 0?structValue(node,type.definition,origins,{node,parent,step}):void 0;case"list":return node.kind==="seq"&&type.of!==void 0?
listValue(node,type.of,origins,parent,step):void 0;case"map":return node.kind==="map"&&type.of!==void 0?mapValue(node,type.of,origins,parent,step):void 0;case"a\
ny":return toJson(node,origins,parent,step);case"schemaOrBoolean":case"schemaOrList":case"schemaOrStrings":return schemaValue(node,type,origins,parent,step);default:
return scalarValue(node,type)}}function structValue(node,{fields:fields2},origins,origin){let object={};for(let{key:key2,value}of node.entries){let field2=fields2.
get(key2),made=field2&&fieldValue(value,field2,origins,origin);made!==void 0&&(object[key2]=made)}return origins.set(object,origin),object}function listValue(node,of,origins,parent,step){
let origin={node,parent,step},list2=node.items.map((item2,index)=>valueOf2(item2,of,origins,origin,index)??emptyOf(of));return origins.set(list2,origin),list2}function mapValue(node,of,origins,parent,step){
let origin={node,parent,step},map={};for(let{key:key2,value}of node.entries)setMember(map,key2,valueOf2(value,of,origins,origin,key2)??emptyOf(of));return origins.
set(map,origin),map}function schemaValue(node,type,origins,parent,step){return node.kind==="map"&&type.definition!==void 0?structValue(node,type.definition,origins,
{node,parent,step}):node.kind==="seq"&&type.of!==void 0?listValue(node,type.of,origins,parent,step):type.kind==="schemaOrBoolean"&&node.kind==="boolean"?node.value:
void 0}function emptyOf({kind:kind2}){switch(kind2){case"struct":case"map":return{};case"list":return[];case"boolean":return!1;case"int32":case"int64":case"floa\
t64":case"intOrString":return 0;case"quantity":return"0";case"any":return null;default:return""}}function applyPatches(object,changes,origins){let draft=draftOf(object,origins);for(let change of changes)draft.apply(change);return draft.object()}function draftOf(object,origins){
let owned=new Set,own=(copy2,from)=>{let origin=origins.get(from);return origin!==void 0&&origins.set(copy2,origin),owned.add(copy2),copy2},descend=(value,change,depth)=>{
let step=change.path[depth];if(step===void 0)throw new Error("a patch needs a path");let isLast=depth===change.path.length-1;if(isList(value)&&typeof step=="num\
ber"){let list2=owned.has(value)?value:own([...value],value);return isLast&&change.op!=="replace"&&step<list2.length&&origins.delete(list2),isLast?change.op==="\
remove"?list2.splice(step,1):list2.splice(step,change.op==="add"?0:1,change.value):list2[step]=descend(existing(list2[step],change),change,depth+1),list2}if(isObject(
value)&&typeof step=="string"){let map=owned.has(value)?value:own({...value},value);if(isLast&&change.op==="remove")return delete map[step],map;let inner=()=>descend(
existing(member(map,step),change),change,depth+1),made=isLast&&change.op!=="remove"?change.value:inner();return Object.defineProperty(map,step,{value:made,enumerable:!0,
configurable:!0,writable:!0}),map}throw new Error(`a patch leads nowhere: ${JSON.stringify(change.path)}`)},current=object;return{apply:change=>{let patched2=descend(
current,change,0);if(!isObject(patched2))throw new Error("a patch cannot replace the whole object");current=patched2},object:()=>current}}function existing(value,change){
if(value===void 0)throw new Error(`a patch leads nowhere: ${JSON.stringify(change.path)}`);return value}var containerLists=[["initContainers","init"],["containers","main"],["ephemeralContainers","ephemeral"]];function podAt(object,path){let root2=valueAt(object,path);
return podOf(structAt(root2,"spec"),structAt(root2,"metadata"),path)}function podOf(podSpec,metadata,path){let{initContainers,containers,ephemeralContainers,volumes:volumes2,
...spec}=podSpec,lists2={initContainers,containers,ephemeralContainers};return{path,metadata,spec:{...spec,volumes:(volumes2??[]).map(volumeOf)},containers:containerLists.
flatMap(([list2,role])=>(lists2[list2]??[]).map((container2,index)=>containerOf(container2,[...path,"spec",list2,index],role,spec)))}}function structAt(value,key2){
let inner=member(value,key2);return isObject(inner)?inner:{}}function containerOf(spec,path,role,pod3){return{path,role:role==="init"&&spec.restartPolicy==="Alw\
ays"?"sidecar":role,name:spec.name??"",spec,get effective(){return effective(pod3,spec)}}}function effective({securityContext},container2){let{fsGroup:_group,supplementalGroups:_groups,
sysctls:_sysctls,...shared4}=securityContext??{};return{...shared4,...container2.securityContext}}function volumeOf(volume){let{name,hostPath}=volume;return{...name===
void 0?{}:{name},sources:Object.keys(volume).filter(key2=>key2!=="name"),spec:volume,...hostPath===void 0?{}:{hostPath}}}function rewritten(object,definition,rewrites,origins,context){return ofStruct(object,definition,{rewrites,origins,context})}function inTurn(...changes){return(value,context)=>changes.
reduce((members2,change)=>{let more=change(members2===void 0?value:{...value,...members2},context);return more===void 0?members2:{...members2,...more}},void 0)}
function ofStruct(value,definition,run2){let members2=run2.rewrites.structs[definition.name]?.(value,run2.context),result=members2===void 0?value:merged(value,members2,
run2.origins);for(let{name,type}of leading(definition,run2.rewrites)){let inner=result[name];if(inner===void 0)continue;let changed2=ofValue(inner,type,run2);changed2!==
inner&&(result===value&&(result={...value},inherit2(result,value,run2.origins)),result[name]=changed2)}return result}function ofValue(value,type,run2){if(isList(
value))return type.of===void 0?value:ofList(value,type.of,run2);if(!isObject(value))return value;if(type.definition!==void 0)return ofStruct(value,type.definition,
run2);let members2=run2.rewrites.maps?.[type.go]?.(value,run2.context);return members2===void 0?value:merged(value,members2,run2.origins)}function ofList(list2,of,run2){
let made;for(let[index,item2]of list2.entries()){let changed2=ofValue(item2,of,run2);changed2!==item2&&(made??=[...list2],made[index]=changed2)}return made!==void 0&&
inherit2(made,list2,run2.origins),made??list2}function merged(value,members2,origins){let names=Object.keys(members2);if(names.every(name=>members2[name]===value[name]))
return value;let made={...value,...members2};for(let name of names){let member3=members2[name];member3===void 0?delete made[name]:inheritDeep(member3,value[name],
origins)}return inherit2(made,value,origins),made}function inherit2(made,from,origins){let origin=origins.get(from);origin!==void 0&&origins.set(made,origin)}function inheritDeep(made,from,origins){
if(made!==from){if(isObject(made)&&isObject(from)){inherit2(made,from,origins);for(let[name,inner]of Object.entries(made))inner!==void 0&&inheritDeep(inner,from[name],
origins)}if(isList(made)&&isList(from)){inherit2(made,from,origins);for(let[index,inner]of made.entries())inheritDeep(inner,from[index],origins)}}}var leadingFields=new WeakMap;
function leading(definition,rewrites){let known3=leadingFields.get(rewrites);known3===void 0&&leadingFields.set(rewrites,known3=new Map);let fields2=known3.get(
definition);return fields2===void 0&&(fields2=[...definition.fields.values()].filter(({type})=>leads(type,rewrites,new Set([definition]))),known3.set(definition,
fields2)),fields2}function leads(type,rewrites,met){if(rewrites.maps?.[type.go]!==void 0)return!0;if(type.kind==="list"&&type.of!==void 0)return leads(type.of,rewrites,
met);let{definition}=type;return type.kind!=="struct"||definition===void 0||met.has(definition)?!1:rewrites.structs[definition.name]!==void 0?!0:(met.add(definition),
[...definition.fields.values()].some(field2=>leads(field2.type,rewrites,met)))}var pod={apiVersion:"v1",kind:"Pod",template:["spec","template"]},generated=owner=>`${owner}-xxxxx`,workloads={Pod:{apiVersion:"v1",path:[]},PodTemplate:{apiVersion:"\
v1",path:["template"]},ReplicationController:{apiVersion:"v1",path:["spec","template"],makes:{...pod,name:generated,controller:"replication-controller"}},ReplicaSet:{
apiVersion:"apps/v1",path:["spec","template"],makes:{...pod,name:generated,controller:"replicaset-controller"}},Deployment:{apiVersion:"apps/v1",path:["spec","t\
emplate"],makes:{...pod,name:generated,controller:"replicaset-controller"}},StatefulSet:{apiVersion:"apps/v1",path:["spec","template"],makes:{...pod,name:owner=>`${owner}\
-0`,controller:"statefulset-controller",volumes:claimVolumes}},DaemonSet:{apiVersion:"apps/v1",path:["spec","template"],makes:{...pod,name:generated,controller:"\
daemon-set-controller"}},Job:{apiVersion:"batch/v1",path:["spec","template"],makes:{...pod,name:generated,controller:"job-controller"}},CronJob:{apiVersion:"bat\
ch/v1",path:["spec","jobTemplate","spec","template"],makes:{apiVersion:"batch/v1",kind:"Job",template:["spec","jobTemplate"],name:owner=>`${owner}-29000000`,controller:"\
cronjob-controller"}}},workloadKinds=Object.keys(workloads);function workloadOf(apiVersion,kind2){let workload=Object.hasOwn(workloads,kind2)?workloads[kind2]:void 0;
return workload?.apiVersion===apiVersion?workload:void 0}function podPathOf(apiVersion,kind2){return workloadOf(apiVersion,kind2)?.path}function madeFrom(owner,apiVersion,kind2,name,origins){
let maker=workloadOf(apiVersion,kind2)?.makes,template2=maker&&valueAt(owner.object,maker.template);if(maker===void 0||!isObject(template2))return;let madeName=maker.
name(name),made={apiVersion:maker.apiVersion,kind:maker.kind,metadata:inherit3({...members(template2,"metadata"),name:madeName},member(template2,"metadata"),origins),
..."spec"in template2?{spec:specOf(template2,maker.volumes?.(owner.object,name)??[],origins)}:{}};return{apiVersion:maker.apiVersion,kind:maker.kind,name:madeName,
object:inherit3(made,template2,origins),username:`system:serviceaccount:kube-system:${maker.controller}`}}function specOf(template2,own,origins){let spec=template2.
spec??null;if(own.length===0||!isObject(spec))return spec;let names=own.map(volume=>member(volume,"name")),given=member(spec,"volumes"),others=(isList(given)?given:
[]).filter(volume=>!names.includes(member(volume,"name")));return inherit3({...spec,volumes:[...own,...others]},spec,origins)}function claimVolumes(set2,name){let templates=valueAt(
set2,["spec","volumeClaimTemplates"]);return(isList(templates)?templates:[]).flatMap(template2=>{let claim=metadataText(isObject(template2)?template2:{},"name");
return claim===""?[]:[{name:claim,persistentVolumeClaim:{claimName:`${claim}-${name}-0`}}]})}function members(value,key2){let inner=member(value,key2);return isObject(
inner)?inner:{}}function inherit3(made,from,origins){let origin=isObject(from)?origins.get(from):void 0;return origin!==void 0&&origins.set(made,origin),made}function printField(path){return path.map((step,at)=>typeof step=="number"?`[${step}]`:at===0?step:`.${step}`).join("")}function decodeFaults(node,definition){let walk3={path:[],fields:[],struct:"",isStrict:!0,faults:[]};return checkStruct(node,definition,walk3),walk3.faults.length<
2?walk3.faults:walk3.faults.sort((a,b)=>inGoOrder(a.path,b.path))}var mostUnknown=100;function decodingError(faults2){let wrong2=decisive(faults2);return wrong2!==
void 0?wrong2.text:`strict decoding error: ${[...new Set(faults2.map(({text:text4})=>text4))].slice(0,mostUnknown).join(", ")}`}function checkStruct(node,{fields:fields2,
goName},walk3){for(let{key:key2,value}of node.entries){let field2=fields2.get(key2);if(field2===void 0)walk3.isStrict&&walk3.faults.push(unknownField(key2,fields2.
keys(),walk3));else if(value.kind!=="null"){let{struct}=walk3;walk3.struct=goName,walk3.fields.push(key2),checkAt(key2,value,field2.type,walk3),walk3.fields.pop(),
walk3.struct=struct}}}function checkAt(step,node,type,walk3){walk3.path.push(step),check(node,type,walk3),walk3.path.pop()}function check(node,type,walk3){switch(type.
kind){case"struct":node.kind!=="map"?report(node,mismatch(node,type),walk3):type.definition!==void 0&&checkStruct(node,type.definition,walk3);return;case"list":
node.kind==="seq"?checkItems(node.items,type,walk3):report(node,mismatch(node,type),walk3);return;case"map":if(node.kind!=="map")report(node,mismatch(node,type),
walk3);else if(type.of!==void 0)for(let{key:key2,value}of node.entries)value.kind!=="null"&&checkAt(key2,value,type.of,walk3);return;case"schemaOrBoolean":case"\
schemaOrList":case"schemaOrStrings":checkSchema(node,type,walk3);return;default:{let wrong2=scalarMismatch(node,type);wrong2!==void 0&&report(node,wrong2,walk3)}}}
function checkItems(items2,{of},walk3){if(of!==void 0)for(let[index,item2]of items2.entries())item2.kind!=="null"&&checkAt(index,item2,of,walk3)}function checkSchema(node,type,walk3){
if(type.kind==="schemaOrBoolean"&&node.kind!=="map"){node.kind!=="boolean"&&report(node,{because:"boolean or JSON schema expected",expected:"a schema, true or f\
alse",isLast:!0},walk3);return}let inner={path:walk3.path,fields:[],struct:"",isStrict:!1,faults:[]};if(node.kind==="map"&&type.definition!==void 0?checkStruct(
node,type.definition,inner):node.kind==="seq"&&type.of!==void 0&&checkItems(node.items,type.of,inner),inner.faults.length===0)return;let fault=decisive(sorted(inner.
faults));fault!==void 0&&walk3.faults.push({...fault,text:wrongType(fault.because,walk3),isLast:!0})}function sorted(faults2){return faults2.length<2?faults2:faults2.
sort((a,b)=>inGoOrder(a.path,b.path))}function decisive(faults2){return faults2.find(({isLast})=>isLast)??faults2.find(({what})=>what==="wrong-type")}function report(node,{
because,expected:expected3,isLast},walk3){let quotes=expected3==="a string"&&["boolean","integer","float"].includes(node.kind)?": put it in quotes":"";walk3.faults.
push({what:"wrong-type",path:[...walk3.path],because,text:wrongType(because,walk3),message:`${printField(walk3.path)} must be ${expected3}, not ${describe2(node)}${quotes}`,
isLast})}function wrongType(because,{struct,fields:fields2}){if(typeof because=="string")return because;let where=fields2.length===0?"Go value":`Go struct field\
 ${struct}.${fields2.join(".")}`;return`json: cannot unmarshal ${because.value} into ${where} of type ${because.go}`}function describe2(node){switch(node.kind){case"\
map":return"a mapping";case"seq":return"a list";case"string":return goQuote(node.value.length>40?`${node.value.slice(0,40)}…`:node.value);case"integer":case"f\
loat":return`the number ${node.value}`;default:return String(node.value)}}function unknownField(key2,known3,{path}){let field2=printField([...path,key2]),meant2=nearest(
key2,known3);return{what:"unknown-field",path:[...path,key2],because:"",text:`unknown field ${goQuote(field2)}`,message:`there is no field ${field2}${meant2===null?
"":`; did you mean ${meant2}?`}`,isLast:!1}}function inGoOrder(a,b){for(let[at,step]of a.entries()){let other=b[at];if(other===void 0)return 1;if(step!==other)return typeof step==
"number"||typeof other=="number"?Number(step)-Number(other):Buffer.compare(Buffer.from(step),Buffer.from(other))}return a.length-b.length}function printResource(type){return type.group===""?type.plural:`${type.plural}.${type.group}`}function forbidden(type,name,why){return`${printResource(type)}${name===
""?"":` ${goQuote(name)}`} is forbidden: ${why}`}function invalid(type,name,why){return`${type.group===""?type.kind:`${type.kind}.${type.group}`} ${goQuote(name)}\
 is invalid: ${why.length===1?why[0]:`[${why.join(", ")}]`}`}function undecodable({version,kind:kind2},why){return`${kind2} in version ${goQuote(version)} canno\
t be handled as a ${kind2}: ${why}`}function deniedByWebhook(webhook5,why){let denied=`admission webhook ${goQuote(webhook5)} denied the request`;return why===""?
`${denied} without explanation`:`${denied}: ${why}`}var rules2={"unknown-field":"api/unknown-field","wrong-type":"api/wrong-type"};function decoding(node,type,definition){let faults2=decodeFaults(node,definition),
[first,...others]=faults2;if(first===void 0)return{faults:faults2,answers:[]};let message=undecodable(type,decodingError([first,...others])),violations=faults2.
map(({what,path,message:text4})=>({rule:rules2[what],path,message:text4}));return{faults:faults2,answers:[{kind:"deny",message,code:400,reason:"BadRequest",violations}]}}var formerInitContainers=["init-containers","init-container-statuses"].flatMap(name=>[`pod.beta.kubernetes.io/${name}`,`pod.alpha.kubernetes.io/${name}`]),withoutInitContainers=({
metadata})=>{let{annotations={}}=metadata??{};if(!formerInitContainers.some(name=>Object.hasOwn(annotations,name)))return;let others=Object.entries(annotations).
filter(([name])=>!formerInitContainers.includes(name)),{annotations:_,...rest}=metadata??{};return{metadata:others.length===0?rest:{...rest,annotations:Object.fromEntries(
others)}}},conversions={"core/v1.Pod":withoutInitContainers,"core/v1.PodTemplateSpec":withoutInitContainers,"core/v1.Secret":({data,stringData})=>{if(stringData===
void 0)return;let encoded=Object.entries(stringData).map(([key2,text4])=>[key2,Buffer.from(text4).toString("base64")]);return{stringData:void 0,data:{...data,...Object.
fromEntries(encoded)}}},"apps/v1.DaemonSet":({metadata})=>{let name="deprecated.daemonset.template.generation";if(metadata?.annotations?.[name]===void 0)return{
metadata:{...metadata,annotations:{...metadata?.annotations,[name]:"1"}}}},"apps/v1.StatefulSetSpec":({volumeClaimTemplates})=>{if(volumeClaimTemplates===void 0)
return;let typed={apiVersion:"v1",kind:"PersistentVolumeClaim"};return{volumeClaimTemplates:volumeClaimTemplates.map(claim=>({...claim,...typed}))}}};var gates={AppArmorFields:30,ClusterTrustBundleProjection:null,ContainerRestartRules:35,ContainerStopSignals:null,CrossNamespaceVolumeDataSource:null,DynamicResourceAllocation:34,
EnvFiles:35,GenericWorkload:null,HPAConfigurableTolerance:35,HPAScaleToZero:null,HostnameOverride:35,ImageVolume:35,InPlacePodVerticalScaling:33,JobBackoffLimitPerIndex:29,
JobManagedBy:32,JobPodReplacementPolicy:29,JobSuccessPolicy:31,LoadBalancerIPMode:30,MatchLabelKeysInPodAffinity:31,MaxUnavailableStatefulSet:null,PodCertificateRequest:null,
PodLevelResources:34,PodLifecycleSleepAction:30,PodLifecycleSleepActionAllowZero:33,PreferSameTrafficDistribution:34,ProcMountType:33,RecursiveReadOnlyMounts:31,
RelaxedDNSSearchValidation:33,RelaxedEnvironmentVariableValidation:32,RelaxedServiceNameValidation:36,SELinuxChangePolicy:33,SELinuxMountReadWriteOncePod:28,ServiceAccountTokenNodeBinding:31,
ServiceTrafficDistribution:31,SidecarContainers:29,StrictIPCIDRValidation:36,SupplementalGroupsPolicy:33,TaintTolerationComparisonOperators:null,UserNamespacesSupport:33,
VolumeAttributesClass:34};function isOn(gate,kubernetes){let since=gates[gate];return since!==null&&minorOf(kubernetes)>=since}var component="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",label="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",host=`(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9\
:]+\\])`,digest="[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}",reference=new RegExp(`^(?<name>(?:${host}(?::[0-9]+)?/)?${component}(?:/${component}\
)*)(?::(?<tag>\\w[\\w.-]{0,127}))?(?:@(?<digest>${digest}))?$`),longestName=255,longest=1e3,identifier=/^[a-f0-9]{64}$/;function withRegistry(image){let slash=image.
indexOf("/"),first=image.slice(0,slash),isRegistry=slash>=0&&(/[.:]/.test(first)||first==="localhost"||first.toLowerCase()!==first),[registry,rest]=isRegistry?[
first,image.slice(slash+1)]:["docker.io",image],isOfficial=(registry==="docker.io"||registry==="index.docker.io")&&!rest.includes("/");return`${registry==="inde\
x.docker.io"?"docker.io":registry}/${isOfficial?"library/":""}${rest}`}function imageTag(image){if(image.length>longest||identifier.test(image))return"";let groups=reference.
exec(withRegistry(image))?.groups;return groups===void 0||(groups.name??"").length>longestName?"":groups.tag??(groups.digest===void 0?"latest":"")}function lastingContainers({containers}){return[...containers.filter(({role})=>role==="main"),...containers.filter(({role})=>role==="init"||role==="sidecar")]}function theContainer2({
role,name}){return`${role==="main"?"container":`${role} container`} "${name}"`}function resourceList(values){return isObject(values)?new Map(Object.entries(values).flatMap(([name,value])=>{let quantity=value===null?zero:quantityOf(value);return quantity===
void 0?[]:[[name,roundUp(quantity,-3)]]})):new Map}function sortedNames(names){return[...names].sort((a,b)=>Buffer.compare(Buffer.from(a),Buffer.from(b)))}function addLists(a,b){
let sum=new Map(a);for(let[name,quantity]of b){let before=sum.get(name);sum.set(name,before===void 0?quantity:add(before,quantity))}return sum}function largest(a,b){
let result=new Map(a);for(let[name,quantity]of b){let before=result.get(name);(before===void 0||compare(quantity,before)>0)&&result.set(name,quantity)}return result}
function hasPodLevelResources(kubernetes){return minorOf(kubernetes)>=34}var podLevelResources=["cpu","memory"];function podUsage(pod3,of,kubernetes){let sum=usageOfContainers(
pod3,of),own=hasPodLevelResources(kubernetes)?resourceList(pod3.spec.resources?.[of]):new Map;return new Map([...sum,...[...own].filter(([name])=>podLevelResources.
includes(name))])}function usageOfContainers(pod3,of){let sum=new Map,sidecars=new Map,init=new Map;for(let{role,spec}of lastingContainers(pod3)){let own=resourceList(
spec.resources?.[of]);(role==="main"||role==="sidecar")&&(sum=addLists(sum,own)),role==="sidecar"&&(sidecars=addLists(sidecars,own)),role==="sidecar"&&(init=largest(
init,sidecars)),role==="init"&&(init=largest(init,addLists(own,sidecars)))}return largest(sum,init)}function withOverhead(usage2,pod3,of){let overhead=resourceList(
pod3.spec.overhead);return of==="requests"?addLists(usage2,overhead):addLists(usage2,new Map([...overhead].filter(([name])=>(usage2.get(name)?.digits??0n)!==0n)))}function defaultPodRequests(spec){let{limits,requests}=spec.resources??{};if(limits===void 0)return spec;let ofContainers=Array.from(usageOfContainers(podOf(spec,
{},[]),"requests"),([name,quantity])=>[name,print(quantity)]),missing6=[...Object.entries(limits),...ofContainers].filter(([name])=>podLevelResources.includes(name)&&
requests?.[name]===void 0);return missing6.length===0?spec:{...spec,resources:{...spec.resources,requests:{...Object.fromEntries(missing6),...requests}}}}function fill3(members2){let entries=Object.entries(members2);return value=>{let missing6=entries.filter(([key2])=>value[key2]===void 0);return missing6.length===
0?void 0:Object.fromEntries(missing6)}}var mode=420,container=({image="",imagePullPolicy,terminationMessagePath,terminationMessagePolicy})=>({...imagePullPolicy===void 0?{imagePullPolicy:pullPolicy(image)}:
{},...terminationMessagePath===void 0?{terminationMessagePath:"/dev/termination-log"}:{},...terminationMessagePolicy===void 0?{terminationMessagePolicy:"File"}:
{}});function pullPolicy(image){return imageTag(image)==="latest"?"Always":"IfNotPresent"}var coreDefaults={"core/v1.Pod":pod2,"core/v1.PodSpec":spec=>({...spec.
dnsPolicy===void 0?{dnsPolicy:"ClusterFirst"}:{},...spec.restartPolicy===void 0?{restartPolicy:"Always"}:{},...spec.securityContext===void 0?{securityContext:{}}:
{},...spec.terminationGracePeriodSeconds===void 0?{terminationGracePeriodSeconds:30}:{},...spec.schedulerName===void 0?{schedulerName:"default-scheduler"}:{},...accountNames(
spec)}),"core/v1.Container":container,"core/v1.EphemeralContainer":container,"core/v1.ContainerPort":fill3({protocol:"TCP"}),"core/v1.Probe":fill3({timeoutSeconds:1,
periodSeconds:10,successThreshold:1,failureThreshold:3}),"core/v1.HTTPGetAction":fill3({path:"/",scheme:"HTTP"}),"core/v1.GRPCAction":fill3({service:""}),"core/\
v1.ObjectFieldSelector":fill3({apiVersion:"v1"}),"core/v1.ResourceFieldSelector":fill3({divisor:"0"}),"core/v1.Volume":volume=>Object.keys(volume).some(key2=>key2!==
"name")?void 0:{emptyDir:{}},"core/v1.SecretVolumeSource":fill3({defaultMode:mode}),"core/v1.ConfigMapVolumeSource":fill3({defaultMode:mode}),"core/v1.DownwardA\
PIVolumeSource":fill3({defaultMode:mode}),"core/v1.ProjectedVolumeSource":fill3({defaultMode:mode}),"core/v1.ServiceAccountTokenProjection":fill3({expirationSeconds:3600}),
"core/v1.HostPathVolumeSource":fill3({type:""}),"core/v1.ImageVolumeSource":({pullPolicy:own,reference:reference2=""},{kubernetes})=>own===void 0&&isOn("ImageVo\
lume",kubernetes)?{pullPolicy:pullPolicy(reference2)}:void 0,"core/v1.ISCSIVolumeSource":fill3({iscsiInterface:"default"}),"core/v1.ISCSIPersistentVolumeSource":fill3(
{iscsiInterface:"default"}),"core/v1.RBDVolumeSource":fill3({pool:"rbd",user:"admin",keyring:"/etc/ceph/keyring"}),"core/v1.RBDPersistentVolumeSource":fill3({pool:"\
rbd",user:"admin",keyring:"/etc/ceph/keyring"}),"core/v1.AzureDiskVolumeSource":fill3({cachingMode:"ReadWrite",fsType:"ext4",readOnly:!1,kind:"Shared"}),"core/v\
1.ScaleIOVolumeSource":fill3({storageMode:"ThinProvisioned",fsType:"xfs"}),"core/v1.ScaleIOPersistentVolumeSource":fill3({storageMode:"ThinProvisioned",fsType:"\
xfs"}),"core/v1.PersistentVolumeSpec":fill3({persistentVolumeReclaimPolicy:"Retain",volumeMode:"Filesystem"}),"core/v1.PersistentVolumeClaimSpec":fill3({volumeMode:"\
Filesystem"}),"core/v1.Secret":fill3({type:"Opaque"}),"core/v1.EndpointPort":fill3({protocol:"TCP"}),"core/v1.LimitRangeItem":limitRangeItem,"core/v1.Namespace":({
metadata})=>metadata?.name===void 0?void 0:{metadata:{...metadata,labels:{...metadata.labels,"kubernetes.io/metadata.name":metadata.name}}},"core/v1.Replication\
Controller":replicationController,"core/v1.ReplicationControllerSpec":fill3({replicas:1}),"core/v1.ServiceSpec":service,"core/v1.ServicePort":({protocol,targetPort=0,
port=0})=>({...protocol===void 0?{protocol:"TCP"}:{},...targetPort===0||targetPort===""?{targetPort:port}:{}})};function accountNames({serviceAccountName,serviceAccount:serviceAccount2}){
let name=serviceAccountName??serviceAccount2;return name===void 0||serviceAccountName===name&&serviceAccount2===name?{}:{serviceAccountName:name,serviceAccount:name}}
function pod2({spec},context){if(spec===void 0)return;let{hostNetwork=!1}=spec,complete=list2=>(one2,index)=>{let asking=requestLimits(one2);return hostNetwork?
hostPorts(asking,["spec",list2,index,"ports"],context):asking},containers=spec.containers&&sameOr(spec.containers,complete("containers")),initContainers=spec.initContainers&&
sameOr(spec.initContainers,complete("initContainers")),filled3={...spec,...containers===void 0?{}:{containers},...initContainers===void 0?{}:{initContainers},enableServiceLinks:spec.
enableServiceLinks??!0};return{spec:isOn("PodLevelResources",context.kubernetes)?defaultPodRequests(filled3):filled3}}function sameOr(list2,change){let changed2=list2.
map(change);return changed2.every((item2,index)=>item2===list2[index])?list2:changed2}function requestLimits(container2){let{limits,requests}=container2.resources??
{},missing6=Object.entries(limits??{}).filter(([name])=>requests?.[name]===void 0);return missing6.length===0?container2:{...container2,resources:{...container2.
resources,requests:{...requests,...Object.fromEntries(missing6)}}}}function hostPorts(container2,path,{note}){let{ports}=container2;if(ports===void 0)return container2;
let filled3=sameOr(ports,(port,index)=>port.hostPort!==void 0||port.containerPort===void 0?port:(note({path:[...path,index,"hostPort"],from:[...path,index,"cont\
ainerPort"]}),{...port,hostPort:port.containerPort}));return filled3===ports?container2:{...container2,ports:filled3}}function limitRangeItem(item2){if(item2.type!==
"Container")return;let limits={...item2.max,...item2.default},requests={...item2.min,...limits,...item2.defaultRequest};return{...Object.keys(limits).length>0?{
default:limits}:{},...Object.keys(requests).length>0?{defaultRequest:requests}:{}}}function replicationController({metadata,spec}){let labels=spec?.template?.metadata?.
labels;if(labels!==void 0)return{...Object.keys(metadata?.labels??{}).length===0?{metadata:{...metadata,labels}}:{},...Object.keys(spec?.selector??{}).length===
0?{spec:{...spec,selector:labels}}:{}}}function service(spec){let{sessionAffinity="None",sessionAffinityConfig,type="ClusterIP"}=spec,isOutward=type==="LoadBala\
ncer"||type==="NodePort"||type==="ClusterIP"&&hasExternalIps(spec),isInward=["ClusterIP","NodePort","LoadBalancer"].includes(type),timeout=sessionAffinityConfig?.
clientIP?.timeoutSeconds;return{sessionAffinity,...sessionAffinity==="ClientIP"&&timeout===void 0?{sessionAffinityConfig:{clientIP:{timeoutSeconds:10800}}}:{},...sessionAffinity===
"None"&&sessionAffinityConfig!==void 0?{sessionAffinityConfig:void 0}:{},type,...isOutward&&spec.externalTrafficPolicy===void 0?{externalTrafficPolicy:"Cluster"}:
{},...isInward&&spec.internalTrafficPolicy===void 0?{internalTrafficPolicy:"Cluster"}:{},...type==="LoadBalancer"&&spec.allocateLoadBalancerNodePorts===void 0?{
allocateLoadBalancerNodePorts:!0}:{}}}function hasExternalIps({externalIPs=[]}){return externalIPs.length>0}var rbacGroup="rbac.authorization.k8s.io",roleRef=({roleRef:given})=>given?.apiGroup===void 0?{roleRef:{...given,apiGroup:rbacGroup}}:void 0,webhook={failurePolicy:"\
Fail",matchPolicy:"Equivalent",namespaceSelector:{},objectSelector:{},timeoutSeconds:10},policyDefaults={"networking/v1.NetworkPolicySpec":({policyTypes=[],egress=[]})=>policyTypes.
length>0?void 0:{policyTypes:egress.length>0?["Ingress","Egress"]:["Ingress"]},"networking/v1.NetworkPolicyPort":fill3({protocol:"TCP"}),"networking/v1.IngressC\
lassParametersReference":fill3({scope:"Cluster"}),"rbac/v1.ClusterRoleBinding":roleRef,"rbac/v1.RoleBinding":roleRef,"rbac/v1.Subject":({kind:kind2,apiGroup})=>apiGroup===
void 0&&(kind2==="User"||kind2==="Group")?{apiGroup:rbacGroup}:void 0,"storage/v1.StorageClass":fill3({reclaimPolicy:"Delete",volumeBindingMode:"Immediate"}),"s\
torage/v1.CSIDriverSpec":({volumeLifecycleModes=[],...spec})=>({attachRequired:!0,podInfoOnMount:!1,storageCapacity:!1,fsGroupPolicy:"ReadWriteOnceWithFSType",requiresRepublish:!1,
seLinuxMount:!1,...spec,volumeLifecycleModes:volumeLifecycleModes.length>0?volumeLifecycleModes:["Persistent"]}),"admissionregistration/v1.ValidatingWebhook":fill3(
webhook),"admissionregistration/v1.MutatingWebhook":fill3({...webhook,reinvocationPolicy:"Never"}),"admissionregistration/v1.RuleWithOperations":fill3({scope:"*"}),
"admissionregistration/v1.NamedRuleWithOperations":fill3({scope:"*"}),"admissionregistration/v1.ServiceReference":fill3({port:443}),"admissionregistration/v1.Va\
lidatingAdmissionPolicySpec":fill3({failurePolicy:"Fail"}),"admissionregistration/v1.MutatingAdmissionPolicySpec":fill3({failurePolicy:"Fail"}),"admissionregist\
ration/v1.MatchResources":fill3({matchPolicy:"Equivalent",namespaceSelector:{},objectSelector:{}}),"apiextensions/v1.CustomResourceDefinitionSpec":fill3({conversion:{
strategy:"None"}}),"apiextensions/v1.CustomResourceDefinitionNames":({kind:kind2,singular,listKind})=>kind2===void 0?void 0:{...singular===void 0?{singular:kind2.
toLowerCase()}:{},...listKind===void 0?{listKind:`${kind2}List`}:{}},"apiextensions/v1.ServiceReference":fill3({port:443}),"apiregistration/v1.ServiceReference":fill3(
{port:443}),"scheduling/v1.PriorityClass":fill3({preemptionPolicy:"PreemptLowerPriority"}),"discovery/v1.EndpointPort":fill3({name:"",protocol:"TCP"}),"flowcont\
rol/v1.FlowSchemaSpec":fill3({matchingPrecedence:1e3}),"flowcontrol/v1.ExemptPriorityLevelConfiguration":fill3({nominalConcurrencyShares:0,lendablePercent:0}),"\
flowcontrol/v1.LimitedPriorityLevelConfiguration":fill3({nominalConcurrencyShares:30,lendablePercent:0}),"flowcontrol/v1.QueuingConfiguration":fill3({queues:64,
handSize:8,queueLengthLimit:50})};var revisionHistoryLimit=10,maxInt32=2**31-1,workloadDefaults={"apps/v1.DeploymentSpec":spec=>({...spec.replicas===void 0?{replicas:1}:{},...spec.revisionHistoryLimit===
void 0?{revisionHistoryLimit}:{},...spec.progressDeadlineSeconds===void 0?{progressDeadlineSeconds:600}:{},strategy:{type:"RollingUpdate",...spec.strategy}}),"a\
pps/v1.DeploymentStrategy":({type,rollingUpdate})=>type==="RollingUpdate"?{rollingUpdate:{maxUnavailable:"25%",maxSurge:"25%",...rollingUpdate}}:void 0,"apps/v1\
.DaemonSetSpec":spec=>({...spec.revisionHistoryLimit===void 0?{revisionHistoryLimit}:{},updateStrategy:{type:"RollingUpdate",...spec.updateStrategy}}),"apps/v1.\
DaemonSetUpdateStrategy":({type,rollingUpdate})=>type==="RollingUpdate"?{rollingUpdate:{maxUnavailable:1,maxSurge:0,...rollingUpdate}}:void 0,"apps/v1.StatefulS\
etSpec":spec=>({...spec.podManagementPolicy===void 0?{podManagementPolicy:"OrderedReady"}:{},...spec.updateStrategy?.type===void 0?{updateStrategy:{rollingUpdate:{},
...spec.updateStrategy,type:"RollingUpdate"}}:{},persistentVolumeClaimRetentionPolicy:{whenDeleted:"Retain",whenScaled:"Retain",...spec.persistentVolumeClaimRetentionPolicy},
...spec.replicas===void 0?{replicas:1}:{},...spec.revisionHistoryLimit===void 0?{revisionHistoryLimit}:{}}),"apps/v1.StatefulSetUpdateStrategy":({type,rollingUpdate},{
kubernetes})=>type!=="RollingUpdate"||rollingUpdate===void 0?void 0:{rollingUpdate:{partition:0,...isOn("MaxUnavailableStatefulSet",kubernetes)?{maxUnavailable:1}:
{},...rollingUpdate}},"apps/v1.ReplicaSetSpec":fill3({replicas:1}),"batch/v1.Job":job,"batch/v1.PodFailurePolicyOnPodConditionsPattern":fill3({status:"True"}),"\
batch/v1.CronJobSpec":fill3({concurrencyPolicy:"Allow",suspend:!1,successfulJobsHistoryLimit:3,failedJobsHistoryLimit:1}),"autoscaling/v1.HorizontalPodAutoscale\
rSpec":fill3({minReplicas:1}),"autoscaling/v2.HorizontalPodAutoscalerSpec":({minReplicas,metrics=[]})=>({...minReplicas===void 0?{minReplicas:1}:{},...metrics.length===
0?{metrics:[cpuUtilization]}:{}}),"autoscaling/v2.HorizontalPodAutoscalerBehavior":({scaleUp,scaleDown})=>({scaleUp:{stabilizationWindowSeconds:0,selectPolicy:"\
Max",policies:[{type:"Pods",value:4,periodSeconds:15},{type:"Percent",value:100,periodSeconds:15}],...scaleUp},scaleDown:{selectPolicy:"Max",policies:[{type:"Pe\
rcent",value:100,periodSeconds:15}],...scaleDown}})},cpuUtilization={type:"Resource",resource:{name:"cpu",target:{type:"Utilization",averageUtilization:80}}};function job({
metadata,spec={}},{kubernetes}){let{completions,parallelism,backoffLimitPerIndex,podFailurePolicy,template:template2}=spec,labels=template2?.metadata?.labels,hasLabels=Object.
keys(metadata?.labels??{}).length>0;return{...labels===void 0||hasLabels?{}:{metadata:{...metadata,labels}},spec:{...completions===void 0&&parallelism===void 0?
{completions:1}:{},parallelism:1,backoffLimit:backoffLimitPerIndex===void 0?6:maxInt32,completionMode:"NonIndexed",suspend:!1,...isOn("JobPodReplacementPolicy",
kubernetes)?{podReplacementPolicy:podFailurePolicy===void 0?"TerminatingOrFailed":"Failed"}:{},manualSelector:!1,...spec}}}var tables={...coreDefaults,...workloadDefaults,...policyDefaults},defaults2={structs:{...tables,...Object.fromEntries(Object.entries(conversions).map(([name,change])=>[
name,inTurn(change,tables[name]??(()=>{}))]))},maps:{"v1.ResourceList":rounded}},fine=/[nu]$|e-/;function rounded(list2){let changed2=Object.entries(list2).flatMap(
([name,value])=>{let amount=typeof value=="string"&&fine.test(value)?parseQuantity(value):void 0;return amount===void 0||"error"in amount?[]:[[name,print(roundUp(
amount.quantity,-3))]]});return changed2.length===0?void 0:Object.fromEntries(changed2)}var prefix3="container.apparmor.security.beta.kubernetes.io/",lists=["initContainers","containers","ephemeralContainers"];function syncAppArmor({metadata,spec},{
kubernetes,note}){if(spec===void 0||spec.os?.name==="windows"||!isOn("AppArmorFields",kubernetes))return;let ofPod2=spec.securityContext?.appArmorProfile,annotations={
...metadata?.annotations},written3=new Set,synced={};for(let list2 of lists){let containers=spec[list2]?.map((container2,index)=>{let key2=prefix3+(container2.name??
""),annotation4=Object.hasOwn(annotations,key2)?annotations[key2]:void 0,field2=container2.securityContext?.appArmorProfile,inAnnotations=["metadata","annotatio\
ns",key2],inField=of=>[...of,"securityContext","appArmorProfile","type"],path=["spec",list2,index];if(annotation4===void 0){let text4=annotationFor(field2??ofPod2);
return text4===void 0||(annotations[key2]=text4,written3.add(key2),note({path:inAnnotations,from:inField(field2?path:["spec"])})),container2}let copied=field2===
void 0?profileFor(annotation4):void 0;return copied===void 0||isSame(copied,ofPod2)?container2:(note({path:inField(path),from:inAnnotations}),{...container2,securityContext:{
...container2.securityContext,appArmorProfile:copied}})});containers?.some((container2,index)=>container2!==spec[list2]?.[index])&&(synced[list2]=containers)}if(!(written3.
size===0&&Object.keys(synced).length===0))return{metadata:{...metadata,annotations},spec:{...spec,...synced}}}function annotationFor(profile){return profile?.type===
"Unconfined"?"unconfined":profile?.type==="RuntimeDefault"?"runtime/default":profile?.type==="Localhost"&&profile.localhostProfile!==void 0?`localhost/${profile.
localhostProfile}`:void 0}function profileFor(annotation4){if(annotation4==="unconfined")return{type:"Unconfined"};if(annotation4==="runtime/default")return{type:"\
RuntimeDefault"};let path=annotation4.startsWith("localhost/")?annotation4.slice(10):"";return path.trim()!==""&&path.length<=4095&&path===path.trim()?{type:"Lo\
calhost",localhostProfile:path}:void 0}function isSame(one2,other){return one2.type===other?.type&&one2.localhostProfile===other?.localhostProfile}var uid2="xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";function selectOwnPods({metadata,spec},{name}){if(spec===void 0||spec.manualSelector===!0)return;let{template:template2,
selector:selector2}=spec,areShared=metadata?.labels!==void 0&&metadata.labels===template2?.metadata?.labels,labels={"job-name":name,"batch.kubernetes.io/job-nam\
e":name,"controller-uid":uid2,"batch.kubernetes.io/controller-uid":uid2,...template2?.metadata?.labels};return{...areShared?{metadata:{...metadata,labels}}:{},spec:{
...spec,template:{...template2,metadata:{...template2?.metadata,labels}},selector:{...selector2,matchLabels:{"batch.kubernetes.io/controller-uid":uid2,...selector2?.
matchLabels}}}}}function dropped(gates2){let fields2=Object.entries(gates2);return(value,{kubernetes})=>{let off=fields2.filter(([name,gate])=>value[name]!==void 0&&!isOn(gate,
kubernetes));return off.length===0?void 0:Object.fromEntries(off.map(([name])=>[name,void 0]))}}var procMount=({procMount:given},{kubernetes})=>given===void 0||
isOn("ProcMountType",kubernetes)?void 0:{procMount:"Default"};function withoutImages(spec,{kubernetes}){let images=(spec.volumes??[]).filter(({image})=>image!==
void 0).map(({name})=>name);if(images.length===0||isOn("ImageVolume",kubernetes))return;let members2={volumes:spec.volumes?.filter(({image})=>image===void 0)};for(let list2 of[
"containers","initContainers","ephemeralContainers"])spec[list2]!==void 0&&(members2[list2]=spec[list2].map(container2=>({...container2,...container2.volumeMounts&&
{volumeMounts:container2.volumeMounts.filter(({name})=>!images.includes(name))}})));return members2}var preparations={structs:{"core/v1.Pod":syncAppArmor,"core/\
v1.PodSpec":inTurn(dropped({hostUsers:"UserNamespacesSupport",resources:"PodLevelResources"}),withoutImages),"core/v1.PodSecurityContext":dropped({appArmorProfile:"\
AppArmorFields",supplementalGroupsPolicy:"SupplementalGroupsPolicy",seLinuxChangePolicy:"SELinuxChangePolicy"}),"core/v1.SecurityContext":inTurn(dropped({appArmorProfile:"\
AppArmorFields"}),procMount),"core/v1.Container":dropped({resizePolicy:"InPlacePodVerticalScaling"}),"core/v1.Namespace":({spec})=>{let{finalizers=[]}=spec??{};
return finalizers.includes("kubernetes")?void 0:{spec:{...spec,finalizers:[...finalizers,"kubernetes"]}}},"core/v1.LimitRange":({metadata},{name})=>name===""?{metadata:{
...metadata,name:uid2}}:void 0,"batch/v1.Job":selectOwnPods}};function keyOf2({group,kind:name}){return`${group}/${name}`}function field(name){return{parent:void 0,step:name,isKey:!1}}function child(at,...names){return names.reduce((parent,step)=>({parent,step,isKey:!1}),at)}function item(at,index){
return{parent:at,step:index,isKey:!1}}function key(at,name){return{parent:at,step:name,isKey:!0}}function pathOf2(at){return at.parent===void 0?[at.step]:[...pathOf2(
at.parent),at.step]}function print2({parent,step,isKey}){return parent===void 0?String(step):print2(parent)+(isKey||typeof step=="number"?`[${step}]`:`.${step}`)}
function causedAt(at,error){return{...error,path:pathOf2(at)}}function printValue(value){return value==null?'"null"':typeof value=="string"?goQuote(value):typeof value==
"object"?value.go:String(value)}function invalid2(at,value,detail){let message=`${print2(at)} is ${printValue(value)}: ${detail}`;return errorAt("api/invalid-va\
lue",at,`Invalid value: ${printValue(value)}`,detail,message)}function required(at,detail){return errorAt("api/required",at,"Required value",detail,`${print2(at)}\
 is missing`)}function forbidden2(at,detail){return errorAt("api/forbidden-field",at,"Forbidden",detail,`${print2(at)} is not allowed here: ${detail}`)}function tooLong(at,bytes2){let detail=`may not be more than ${bytes2} bytes`;return errorAt("api/invalid-value",at,"Too long",detail,`${print2(at)} is too long\
: it ${detail}`)}function errorAt(rule3,at,what,detail,message){return{rule:rule3,path:pathOf2(at),text:`${print2(at)}: ${what}${detail===""?"":`: ${detail}`}`,message}}function form(format,wants,...examples){return{format,pattern:new RegExp(`^${format}$`),wants,examples}}function complaint({format,wants,examples}){let eg=examples.
length===0?"":`e.g. ${examples.map(example=>`'${example}', `).join(" or ")}`;return`${wants} (${eg}regex used for validation is '${format}')`}function asForm(one2){
return text4=>one2.pattern.test(text4)?[]:[complaint(one2)]}function maxLength2(characters2){return`must be no more than ${characters2} characters`}function byteLength2(text4){return Buffer.byteLength(text4)}function atMost(characters2,format){return text4=>[...byteLength2(text4)>characters2?[maxLength2(characters2)]:
[],...format(text4)]}var empty="must be non-empty",qualifiedName=form("([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]","must consist of alphanumeric characters, '-', \
'_' or '.', and must start and end with an alphanumeric character","MyName","my.name","123-abc"),longestName2=63,longestSubdomain=253,isQualifiedName=text4=>{let parts2=text4.
split("/");if(parts2.length>2)return[`a qualified name ${complaint(qualifiedName)} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`];let name=parts2.
at(-1)??"",prefix4=parts2.length===2?parts2[0]:void 0,errors=[];return prefix4===""?errors.push(`prefix part ${empty}`):prefix4!==void 0&&errors.push(...isDns1123Subdomain(
prefix4).map(error=>`prefix part ${error}`)),name===""?errors.push(`name part ${empty}`):byteLength2(name)>longestName2&&errors.push(`name part ${maxLength2(longestName2)}`),
qualifiedName.pattern.test(name)||errors.push(`name part ${complaint(qualifiedName)}`),errors},isLabelValue=atMost(longestName2,asForm(form("(([A-Za-z0-9][-A-Za\
-z0-9_.]*)?[A-Za-z0-9])?","a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanum\
eric character","MyValue","my_value","12345"))),dns1123Label=form("[a-z0-9]([-a-z0-9]*[a-z0-9])?","a lowercase RFC 1123 label must consist of lower case alphanu\
meric characters or '-', and must start and end with an alphanumeric character","my-name","123-abc"),dns1123Subdomain=form(`${dns1123Label.format}(\\.${dns1123Label.
format})*`,"a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character",
"example.com"),isDns1123Label=atMost(longestName2,text4=>dns1123Label.pattern.test(text4)?[]:dns1123Subdomain.pattern.test(text4)?["must not contain dots"]:[complaint(
dns1123Label)]),isDns1123Subdomain=atMost(longestSubdomain,asForm(dns1123Subdomain)),isDns1123SubdomainWithUnderscore=atMost(longestSubdomain,asForm({...dns1123Subdomain,
pattern:/^_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*$/,wants:"a lowercase RFC 1123 subdomain must consist of lower case alphanumeric \
characters, '_', '-' or '.', and must start and end with an alphanumeric character"})),isDns1035Label=atMost(longestName2,asForm(form("[a-z]([-a-z0-9]*[a-z0-9])\
?","a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character","my-\
name","abc-123"))),isWildcardDns1123Subdomain=atMost(longestSubdomain,asForm(form(`\\*\\.${dns1123Subdomain.format}`,"a wildcard DNS-1123 subdomain must start w\
ith '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character","*.exa\
mple.com"))),isCIdentifier=asForm(form("[A-Za-z_][A-Za-z0-9_]*","a valid C identifier must start with alphabetic character or '_', followed by a string of alpha\
numeric characters or '_'","my_name","MY_NAME","MyName"));var isPercent=asForm(form("[0-9]+%","a valid percent string must be a numeric string followed by an ending '%'","1%","93%")),isHttpHeaderName=asForm(form("[-A-Z\
a-z0-9]+","a valid HTTP header must consist of alphanumeric characters or '-'","X-Header-Name")),environmentName=form("[-._a-zA-Z][-._a-zA-Z0-9]*","a valid envi\
ronment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit","my.env-name","MY_ENV.NAME","MyEnvName1");var isPathSegment=text4=>text4==="."||text4===".."?[`may not be '${text4}'`]:["/","%"].filter(one2=>text4.includes(one2)).map(one2=>`may not contain '${one2}'`);function orPrefix(format){return(name,isPrefix)=>format(isPrefix&&name.length>1&&name.endsWith("-")?`${name.slice(0,-2)}a`:name)}var nameIsSubdomain=orPrefix(isDns1123Subdomain),
nameIsLabel=orPrefix(isDns1123Label),nameIsDns1035Label=orPrefix(isDns1035Label),nameIsPathSegment=(name,isPrefix)=>isPrefix?isPathSegment(`${name}x`):isPathSegment(
name);function validateMetadata(object,isName2,at=field("metadata")){let{metadata,name,namespace:namespace2,isNamespaced}=object,{generateName="",generation=0}=metadata,
errors=[];return generateName!==""&&errors.push(...isName2(generateName,!0).map(why=>invalid2(child(at,"generateName"),generateName,why))),name===""?errors.push(
required(child(at,"name"),"name or generateName is required")):errors.push(...isName2(name,!1).map(why=>invalid2(child(at,"name"),name,why))),isNamespaced?namespace2===
""?errors.push(required(child(at,"namespace"),"")):metadata.namespace!==void 0&&metadata.namespace!==""&&errors.push(...nameIsLabel(namespace2,!1).map(why=>invalid2(
child(at,"namespace"),namespace2,why))):namespace2!==""&&errors.push(forbidden2(child(at,"namespace"),"not allowed on this type")),errors.push(...nonNegative(generation,
child(at,"generation"))),errors.push(...validateLabels(metadata.labels,child(at,"labels"))),errors.push(...validateAnnotations(metadata.annotations,child(at,"an\
notations"))),errors.push(...validateOwners(metadata.ownerReferences??[],child(at,"ownerReferences"))),errors.push(...validateFinalizers(metadata.finalizers??[],
child(at,"finalizers"))),errors}function nonNegative(value,at){return value<0?[invalid2(at,value,"must be greater than or equal to 0")]:[]}function sortedEntries(map){
return Object.entries(map??{}).sort(([a],[b])=>a<b?-1:1)}function validateLabels(labels,at){return sortedEntries(labels).flatMap(([name,value])=>{let ofValue2=isLabelValue(
value).map(why=>invalid2(at,value,why));return[...validateLabelName(name,at),...ofValue2].map(error=>causedAt(key(at,name),error))})}function validateLabelName(name,at){
return isQualifiedName(name).map(why=>invalid2(at,name,why))}var mostAnnotations=256*1024;function validateAnnotations(annotations,at){let entries=sortedEntries(
annotations),errors=entries.flatMap(([name])=>isQualifiedName(name.toLowerCase()).map(why=>causedAt(key(at,name),invalid2(at,name,why))));return entries.reduce(
(sum,[name,value])=>sum+byteLength2(name)+byteLength2(value),0)>mostAnnotations?[...errors,tooLong(at,mostAnnotations)]:errors}function validateOwners(owners,at){
let errors=[],first;for(let[index,owner]of owners.entries()){let{kind:kind2="",name="",controller=!1}=owner;if(errors.push(...validateOwner(owner,item(at,index))),
!controller)continue;let current=`${kind2}/${name}`;if(first!==void 0){let why=`Only one reference can have Controller set to true. Found "true" in references f\
or ${first} and ${current}`;errors.push(invalid2(at,{go:`[]v1.OwnerReference{${owners.map(goOwner).join(", ")}}`},why))}else first=current}return errors}function validateOwner(owner,at){
let{apiVersion="",kind:kind2=""}=owner,[group,version]=splitApiVersion(apiVersion),errors=[];version===""&&errors.push(invalid2(child(at,"apiVersion"),apiVersion,
"version must not be empty"));for(let name of["kind","name","uid"])(owner[name]??"")===""&&errors.push(invalid2(child(at,name),"",`${name} must not be empty`));
return group===""&&version==="v1"&&kind2==="Event"&&errors.push(invalid2(at,{go:goOwner(owner)},"/v1, Kind=Event is disallowed from being an owner")),errors}function goOwner({
apiVersion,kind:kind2,name,uid:uid3,controller,blockOwnerDeletion}){let texts=Object.entries({APIVersion:apiVersion,Kind:kind2,Name:name,UID:uid3}),flags=Object.
entries({Controller:controller,BlockOwnerDeletion:blockOwnerDeletion});return`v1.OwnerReference{${[...texts.map(([label2,value])=>`${label2}:${goQuote(value??"")}`),
...flags.map(([label2,value])=>`${label2}:(*bool)(${value===void 0?"nil":"0x0"})`)].join(", ")}}`}function validateFinalizers(finalizers,at){let errors=finalizers.
flatMap((name,index)=>isQualifiedName(name).map(why=>causedAt(item(at,index),invalid2(at,name,why))));if(!finalizers.includes("orphan")||!finalizers.includes("f\
oregroundDeletion"))return errors;let printed={go:`[]string{${finalizers.map(goQuote).join(", ")}}`};return[...errors,invalid2(at,printed,"finalizer orphan and \
foregroundDeletion cannot be both set")]}function validateResources({pod:pod3,kubernetes}){if(pod3===void 0)return[];let{path,spec}=pod3,ofContainers=lastingContainers(pod3).flatMap(container2=>faultsOf(
theContainer2(container2),container2.spec.resources,[...container2.path,"resources"]).map(fault=>({...fault,container:container2}))),own=faultsOf("the Pod",spec.
resources,[...path,"spec","resources"]);return[...ofContainers,...hasPodLevelResources(kubernetes)?own:[]]}function faultsOf(who,resources,path){let limits=resourceList(
resources?.limits),requests=resourceList(resources?.requests),faults2=[];for(let[field2,list2]of[["limits",limits],["requests",requests]])for(let name of sortedNames(
list2.keys())){let value=list2.get(name)??zero,place3=[...path,field2,name];faults2.push(...faultsOfValue(who,name,value,place3)),field2==="requests"&&faults2.push(
...faultsOfRequest({who,name,path},value,limits.get(name)))}return faults2}var rule="kube/request-above-limit";function isOvercommitAllowed(name){return(!name.includes(
"/")||name.includes("kubernetes.io/"))&&!name.startsWith("hugepages-")}function faultsOfRequest(subject,value,limit){let{who,name,path}=subject,place3=[...path,
"requests",name];if(limit===void 0){if(isOvercommitAllowed(name))return[];let why="Required value: Limit must be set for non overcommitable resources",message2=`${who}\
 requests ${name}, which needs a limit of the same amount`;return[{rule,path:place3,text:`${printField([...path,"limits"])}: ${why}`,message:message2}]}let order=compare(
value,limit);if(isOvercommitAllowed(name)?order<=0:order===0)return[];let want=isOvercommitAllowed(name)?"less than or equal":"equal",text4=`${printField([...path,
"requests"])}: Invalid value: ${goQuote(print(value))}: must be ${want} to ${name} limit of ${print(limit)}`,more=isOvercommitAllowed(name)?"more than":"not the\
 same as",message=`${who} requests ${print(value)} ${name}, ${more} its limit of ${print(limit)}`;return[{rule,path:place3,text:text4,message}]}function faultsOfValue(who,name,value,path){
let field2=`${printField(path.slice(0,-1))}[${name}]`;if(value.digits<0n){let text5=`${field2}: Invalid value: ${goQuote(print(value))}: must be greater than or\
 equal to 0`,message2=`${who} has ${print(value)} ${name}, which is less than nothing`;return[{rule:"kube/invalid-quantity",path,text:text5,message:message2}]}if(!(!isOvercommitAllowed(
name)&&!name.startsWith("hugepages-"))||scaledValue(value,-3)%1000n===0n)return[];let text4=`${field2}: Invalid value: ${goStruct(value)}: must be an integer`,message=`${who}\
 has ${print(value)} ${name}, which comes in whole pieces only`;return[{rule:"kube/invalid-quantity",path,text:text4,message}]}function goStruct({digits,scale,format,
text:text4=""}){let amount=`i:resource.int64Amount{value:${digits}, scale:${scale}}`,rest=`d:resource.infDecAmount{Dec:(*inf.Dec)(nil)}, s:${goQuote(text4)}, Fo\
rmat:${goQuote(format)}`;return`resource.Quantity{${amount}, ${rest}}`}function validateSecurity(request){let{pod:pod3}=request;if(pod3===void 0)return[];let{containers}=pod3,main=containers.filter(({role})=>role==="main");return[...[
...main,...containers.filter(container2=>!main.includes(container2))].flatMap(container2=>[...escalations(container2)]),...windows(pod3,request.object),...seccomp(
pod3)]}function*escalations(container2){let{securityContext}=container2.spec;if(securityContext?.allowPrivilegeEscalation!==!1)return;let place3=[...container2.
path,"securityContext"],complain=(what,field2,message)=>({rule:"kube/contradictory-security-context",path:[...place3,...field2],text:`${printField(place3)}: Inv\
alid value: ${goStruct2(securityContext)}: cannot set \`allowPrivilegeEscalation\` to false and ${what}`,message,container:container2}),but="allowPrivilegeEscal\
ation is false, by the manifest or filled in by the cluster";securityContext.privileged===!0&&(yield complain("`privileged` to true",["privileged"],`privileged \
is true, but ${but}`)),securityContext.capabilities?.add?.includes("CAP_SYS_ADMIN")&&(yield complain("`capabilities.Add` CAP_SYS_ADMIN",["capabilities","add"],`\
CAP_SYS_ADMIN is added, but ${but}`))}function goStruct2(context){return`core.SecurityContext{${[["Capabilities","core.Capabilities",context.capabilities],["Pri\
vileged","bool",context.privileged],["SELinuxOptions","core.SELinuxOptions",context.seLinuxOptions],["WindowsOptions","core.WindowsSecurityContextOptions",context.
windowsOptions],["RunAsUser","int64",context.runAsUser],["RunAsGroup","int64",context.runAsGroup],["RunAsNonRoot","bool",context.runAsNonRoot],["ReadOnlyRootFil\
esystem","bool",context.readOnlyRootFilesystem],["AllowPrivilegeEscalation","bool",context.allowPrivilegeEscalation],["ProcMount","core.ProcMountType",context.procMount],
["SeccompProfile","core.SeccompProfile",context.seccompProfile],["AppArmorProfile","core.AppArmorProfile",context.appArmorProfile]].map(([name,type,value])=>`${name}\
:(*${type})(${value===void 0?"nil":"0x0"})`).join(", ")}}`}var notOnWindows=[["securityContext","appArmorProfile"],["securityContext","seLinuxOptions"],["hostUs\
ers"],["hostPID"],["hostIPC"],["securityContext","seccompProfile"],["securityContext","fsGroup"],["securityContext","fsGroupChangePolicy"],["securityContext","s\
ysctls"],["shareProcessNamespace"],["securityContext","runAsUser"],["securityContext","runAsGroup"],["securityContext","supplementalGroups"]],notInWindowsContainers=[
"appArmorProfile","seLinuxOptions","seccompProfile","capabilities","readOnlyRootFilesystem","privileged","allowPrivilegeEscalation","procMount","runAsUser","run\
AsGroup"];function*windows({path,spec,containers},object){if(spec.os?.name!=="windows")return;let inSpec=[...path,"spec"],os=[...inSpec,"os","name"],complain=field2=>({
rule:"kube/contradictory-security-context",path:os,text:`${printField(field2)}: Forbidden: cannot be set for a windows pod`,message:"a Pod for Windows cannot ha\
ve security settings of Linux, and it sets some or the cluster fills them in"});for(let field2 of notOnWindows){let place3=[...inSpec,...field2],isFlag=["hostPI\
D","hostIPC"].includes(String(field2[0]));isSet(valueAt(object,place3),isFlag)&&(yield complain(place3))}for(let container2 of containers)for(let field2 of notInWindowsContainers){
let place3=[...container2.path,"securityContext",field2];isSet(valueAt(object,place3),!1)&&(yield complain(place3))}}function isSet(value,isFlag){return value==
null||Array.isArray(value)&&value.length===0?!1:!isFlag||value===!0}var mismatch2="seccomp type in annotation and field must match",podAnnotation2="seccomp.secu\
rity.alpha.kubernetes.io/pod",containerAnnotation2="container.seccomp.security.alpha.kubernetes.io/";function*seccomp({path,metadata,spec,containers}){let annotations=metadata.
annotations??{},complain=(key2,profile,field2)=>{let annotation4=Object.hasOwn(annotations,key2)?annotations[key2]:void 0;if(!(annotation4===void 0||profile===void 0||
saysTheSame(annotation4,profile)))return{rule:"kube/contradictory-security-context",path:[...path,"metadata","annotations",key2],text:`${printField([...field2,"\
seccompProfile","type"])}: Forbidden: ${mismatch2}`,message:`the annotation says ${annotation4}, but the field securityContext.seccompProfile (of the manifest, \
or filled in by the cluster) says ${profile.type??"nothing"}`}},ofPod2=complain(podAnnotation2,spec.securityContext?.seccompProfile,[...path,"spec","securityCon\
text"]);ofPod2!==void 0&&(yield ofPod2);for(let container2 of containers){let field2=[...container2.path,"securityContext"],profile=container2.spec.securityContext?.
seccompProfile,fault=complain(containerAnnotation2+container2.name,profile,field2);fault!==void 0&&(yield fault)}}function saysTheSame(annotation4,{type,localhostProfile}){
switch(type){case"Unconfined":return annotation4==="unconfined";case"RuntimeDefault":return annotation4==="runtime/default"||annotation4==="docker/default";case"\
Localhost":return annotation4===`localhost/${localhostProfile??""}`;default:return!0}}function warnings(request){let{pod:pod3}=request;return pod3===void 0?[]:pod3.containers.flatMap(container2=>hiddenVariables(request,container2))}function hiddenVariables({
object},container2){let path=[...container2.path,"env"],env=valueAt(object,path),first=new Map,answers=[];for(let[index,variable]of(isList(env)?env:[]).entries()){
let given=member(variable,"name"),name=typeof given=="string"?given:"",earlier=first.get(name);if(earlier===void 0){first.set(name,index);continue}let value=member(
variable,"value"),reference2=`$(${name})`;if(typeof value=="string"&&value!==reference2&&value.includes(reference2)&&(member(variable,"valueFrom")??null)===null)
continue;let message=`${printField([...path,index])}: hides previous definition of ${goQuote(name)}, which may be dropped when using apply`,violation={rule:"kub\
e/hidden-variable",path:[...path,earlier,"name"],message:`${goQuote(name)} is set again further down, or by the cluster: this definition does not count`,container:container2};
answers.push({kind:"warn",message,code:201,reason:"",violations:[violation]})}return answers}function byContainer({request}){let errors=[...validateResources(request),...validateSecurity(request)],lists2=["containers","initContainers","ephemeralContaine\
rs"],places=(request.pod?.containers??[]).toSorted((a,b)=>lists2.indexOf(String(a.path.at(-2)))-lists2.indexOf(String(b.path.at(-2)))).map(({path})=>JSON.stringify(
path)),rank2=({container:container2})=>container2===void 0?places.length:places.indexOf(JSON.stringify(container2.path));return errors.toSorted((a,b)=>rank2(a)-
rank2(b))}var kind={errors:(_,subject)=>byContainer(subject),warnings:(_,{request})=>warnings(request)},podKinds={"/Pod":kind,"/PodTemplate":kind,"/ReplicationC\
ontroller":kind,"apps/Deployment":kind,"apps/ReplicaSet":kind,"apps/DaemonSet":kind,"apps/StatefulSet":{...kind,errors:()=>[]},"batch/Job":kind,"batch/CronJob":kind};var kinds3={...podKinds};function validate(request){let subject=subjectOf(request),kind2=kinds3[keyOf2(request.type)],own=kind2?.errors(request.object,subject)??
[],errors=own.length>0?own:validateMetadata(subject,nameIsPathSegment);if(errors.length===0)return kind2?.warnings?.(request.object,subject)??[];let message=invalid(
request.type,subject.name,[...new Set(errors.map(({text:text4})=>text4))]),violations=errors.map(({text:_text,...violation})=>violation);return[{kind:"deny",message,
code:422,reason:"Invalid",violations}]}function subjectOf(request){let{object,namespace:namespace2,type}=request,name=request.name||metadataText(object,"name");
return{metadata:metadataOf(object),name,namespace:namespace2,isNamespaced:type.namespaced,request}}function metadataOf({metadata}){return isObject(metadata)?metadata:
{}}function admit(candidate,cluster2,watch={}){let outcomes=[],mutations=[],origins=new Map,first=firstRequest(candidate,cluster2,origins),answer=(request,by,answers2)=>{
for(let one2 of answers2)outcomes.push({by,request,answer:one2});watch.step?.(by)},ask=arriving=>{let sent=changed(arriving,defaults2,origins);watch.step?.("def\
aulting");let request=sent;for(let{name,mutate:mutate2}of cluster2.plugins){if(mutate2===void 0)continue;let{patches,answers:answers2}=mutate2(request);for(let patch of patches)
mutations.push({by:name,on:request.on,patch});patches.length>0&&(request=changed(patched(request,patches,origins,sent),defaults2,origins,sent)),answer(request,name,
answers2)}request=changed(request,preparations,origins,sent),watch.step?.("preparing"),answer(request,"validation",validate(request));for(let{name,validate:validate2}of cluster2.
plugins)validate2!==void 0&&answer(request,name,validate2(request));return request};watch.request?.(first.type.kind),answer(first,"kubectl",cluster2.client?.(first)??
[]),answer(first,"authorization",cluster2.authorize?.(first)??[]);let{faults:faults2,answers}=decoding(candidate.node,first.type,definitionOf(first.type,cluster2.
kubernetes));answer(first,"decoding",answers);let requests=[ask(first)];for(let made=next(requests[0],origins);made!==void 0;made=next(made,origins))watch.request?.(
made.type.kind),made=ask(made),requests.push(made);return{requests,outcomes,mutations,origins,faults:faults2}}function requestOf(identity2,of,sent){let{on,username,
type,namespace:namespace2,name,kubernetes,namespaceLabels:namespaceLabels2,filledIn}=identity2,path=podPathOf(apiVersionOf(type),type.kind),pod3;return{on,username,
type,namespace:namespace2,name,kubernetes,namespaceLabels:namespaceLabels2,filledIn,get object(){return of.object},get pod(){return path&&(pod3??=podAt(of.object,
path))},get sent(){return sent===void 0?this.pod:sent.pod}}}function definitionOf({definition},kubernetes){return schemasOf(schemaMinor(kubernetes)).definition(
definition)}function firstRequest({node,type,...candidate},cluster2,origins){let{kubernetes}=cluster2,username=cluster2.usernameIn(candidate.namespace),made;return requestOf(
{on:"object",username,type,kubernetes,filledIn:[],...candidate},{get object(){return made??=decodedObject(node,definitionOf(type,kubernetes),origins)}})}function changed(request,rewrites,origins,sent){
let{kubernetes,type}=request,filledIn=[...request.filledIn],context={kubernetes,name:request.name,note:one2=>filledIn.push(one2)},object=rewritten(request.object,
definitionOf(type,kubernetes),rewrites,origins,context);return object===request.object?request:requestOf(withFilledIn(request,filledIn),{object},sent)}function withFilledIn({
on,username,type,namespace:namespace2,name,kubernetes,namespaceLabels:namespaceLabels2},filledIn){return{on,username,type,namespace:namespace2,name,kubernetes,namespaceLabels:namespaceLabels2,
filledIn}}function patched(request,patches,origins,sent){return requestOf(request,{object:applyPatches(request.object,patches,origins)},sent)}function next(request,origins){
let{type,namespace:namespace2,kubernetes,namespaceLabels:namespaceLabels2}=request,made=madeFrom(request,apiVersionOf(type),type.kind,request.name,origins),madeType=made&&
builtIn(made.apiVersion,made.kind);if(made===void 0||madeType===void 0)return;let{name,username}=made,on=made.kind==="Pod"?"pod":"derived";return requestOf({on,
username,type:madeType,namespace:namespace2,name,kubernetes,namespaceLabels:namespaceLabels2,filledIn:[]},made)}function judge(outcomes){let responses=outcomes.flatMap(responseOf),refusal6=responses.find(({on,action})=>on==="object"&&action==="deny"),podRefusal=responses.
find(({action})=>action==="deny"),end=refusal6===void 0?responses.length:responses.indexOf(refusal6),said=responses.filter(({on,action,by},at)=>on==="object"&&action!==
"deny"&&(at<end||by===refusal6?.by)),undecided3=outcomes.flatMap(({by,answer})=>answer.kind==="undecided"?[{by,reason:answer.reason}]:[]);return refusal6!==void 0?
{verdict:"rejected",responses:[refusal6,...said],undecided:undecided3}:podRefusal!==void 0?{verdict:"pods-rejected",responses:[podRefusal,...said],undecided:undecided3}:
{verdict:undecided3.length>0?"unknown":"admitted",responses:said,undecided:undecided3}}function responseOf({by,request,answer}){if(answer.kind==="undecided"||answer.
kind==="advise")return[];let{kind:action,code:code2,reason,message}=answer;return[{on:request.on,kind:request.type.kind,by,action,code:code2,reason,message}]}function causes(outcomes,{
origins,faults:undecoded},help2){let wrong2=undecoded.filter(({what})=>what==="wrong-type").map(({path})=>path);return outcomes.flatMap(({by,request,answer})=>{
let effect=effectOf(answer,request.on);return effect===void 0?[]:(answer.kind==="undecided"?[{rule:answer.rule,path:answer.path,message:answer.reason}]:answer.violations).
map(({rule:rule3,path,message,help:here2})=>({rule:rule3,effect,message,help:here2??help2(rule3),...locate2(request.object,sourceOf(path,request),origins)})).filter(
({path})=>by==="decoding"||!wrong2.some(undecodable2=>leadsTo(undecodable2,path)))})}function sourceOf(path,{filledIn}){return filledIn.find(one2=>one2.path.length===
path.length&&leadsTo(one2.path,path))?.from??path}function leadsTo(path,other){return path.every((step,at)=>step===other[at])}function effectOf(answer,on){switch(answer.
kind){case"deny":return on==="object"?"rejects":"rejects-pods";case"warn":return on==="object"?"warns":void 0;case"audit":return"audits";case"undecided":return"\
undecided";case"advise":return"advises"}}function judgeManifest(manifest,world,help2,watch){let{apiVersion,kind:kind2,node}=manifest,header=headerOf2(node),type=builtIn(apiVersion,kind2),namespace2=namespaceOf2(
header,type,world.cluster),resource={apiVersion,kind:kind2,namespace:namespace2,name:printedName(header)},hooks=hooksOf(node),silent={hooks,responses:[],undecided:[],
mutations:[]};if(manifest.is==="skipped"){let undecided3=[{by:"reader",reason:manifest.why}];return{resource,judgement:{...silent,verdict:"skipped",undecided:undecided3},
found:[]}}if(manifest.is==="refused"){let{kubectl:kubectl2,message,path}=manifest.refusal;return refused(manifest,resource,kubectl2,{rule:"kube/malformed-object",
message,path,help:help2})}let absent=absenceOf(apiVersion,kind2,world.cluster.kubernetes);if(absent!==void 0){let rule3=absent.isElsewhere?"api/removed-version":
"api/unknown-kind",kubectl2=`no matches for kind ${goQuote(kind2)} in version ${goQuote(apiVersion)}`;return refused(manifest,resource,kubectl2,{rule:rule3,message:absent.
why,path:["apiVersion"],help:help2})}let why=whyUndecided(apiVersion,kind2,type,world.cluster);if(type===void 0||why!==void 0)return{resource,judgement:{...silent,
verdict:"unknown",undecided:[{by:"resources",reason:why??""}]},found:[]};let{namespaceLabels:namespaceLabels2,cluster:cluster2}=world,candidate={node:manifest.node,
type,name:resource.name,namespace:namespace2,namespaceLabels:namespaceLabels2},admission=admit(candidate,cluster2,watch),judgement=judge(admission.outcomes),mutations=admission.
mutations.map(({by,on,patch})=>({by,on,...patch})),isSummed=judgement.verdict!=="rejected",outcomes=[...admission.outcomes,...isSummed?summed(admission,world,hooks.
length>0):[]],found2=causes(outcomes,admission,help2);return{resource,judgement:{hooks,...judgement,mutations},found:found2,admission}}function refused({node,kind:kind2},resource,kubectl2,why){
let{rule:rule3,message,path,help:help2}=why,by={on:"object",kind:kind2,by:"kubectl",action:"deny",code:0,reason:""},origins=new Map,place3=locate2(toJsonObject(
node,origins),path,origins),found2={rule:rule3,effect:"rejects",message,help:help2(rule3),...place3},responses=[{...by,message:kubectl2}],hooks=hooksOf(node);return{
resource,judgement:{hooks,verdict:"rejected",responses,undecided:[],mutations:[]},found:[found2]}}function summed({requests},{sum},isHook){let[object]=requests;
if(object===void 0||sum===void 0)return[];let{kind:kind2}=object.type;if(isHook&&kind2==="Pod")return[];let pod3=isHook&&kind2==="Job"?void 0:requests.find(({on})=>on===
"pod"),violations=sum({object,pod:pod3});return violations.length===0?[]:[{by:"ResourceQuota",request:object,answer:{kind:"advise",violations}}]}function headerOf2(node){
let metadata=memberOf(node,"metadata"),texts=["name","generateName","namespace"].map(field2=>{let value=metadata&&memberOf(metadata,field2);return[field2,value?.
kind==="string"?value.value:void 0]});return{metadata:Object.fromEntries(texts)}}function memberOf(node,key2){return node.kind==="map"?valueOf(node,key2):void 0}
function namespaceOf2(header,type,{defaultNamespace}){return type?.namespaced===!1?"":metadataText(header,"namespace")||(type===void 0?"":defaultNamespace)}function whyUndecided(apiVersion,kind2,type,{
whyUnknown:whyUnknown2}){if(type===void 0){let[group]=splitApiVersion(apiVersion);return whyUnknown2?.({group,kind:kind2})??`no definition of the custom kind ${kind2}\
 (${apiVersion}) is at hand`}return type.isOptional?`${apiVersion} is served only where the cluster is told to`:void 0}var import_node_fs9=require("node:fs"),import_node_path9=require("node:path");function chartOf(input,text4,cwd){if(input.path===null||input.rendered!==void 0||!text4.includes("{{"))return null;let parts2=input.path.split(import_node_path9.sep);
for(let at=parts2.lastIndexOf("templates",parts2.length-2);at>0;at=parts2.lastIndexOf("templates",at-1)){let chart2=parts2.slice(0,at).join(import_node_path9.sep)||
import_node_path9.sep;if((0,import_node_fs9.existsSync)((0,import_node_path9.join)(chart2,"Chart.yaml")))return printedPath(chart2,cwd)}return null}function templatesSkipped(chart2,count3){
let quoted3=/^[\w@%+=:,./][\w@%+=:,./-]*$/.test(chart2)?chart2:`'${`./${chart2}`.replaceAll("'","'\\''")}'`,templates=count3===1?"1 Helm template":`${count3} He\
lm templates`;return`${chart2}: ${templates} skipped; lint what Helm renders: preadmit --helm ${quoted3}`}function entryOf2({requests:[request],origins}){let{type,namespace:namespace2,name,object,pod:pod3}=request,placeOf4=path=>locate2(object,path,origins),{group,kind:kind2}=type,
at=`${group}/${kind2}`,ofPod2=pod3===void 0?[]:[...referencesOfPod(pod3,placeOf4)];return{kind:kind2,namespace:namespace2,name,refersTo:[...ofPod2,...referencesOf(
at,object,placeOf4)],selectable:pod3&&{labels:pod3.metadata.labels??{},ports:pod3.containers.flatMap(portNames)},selects:at==="/Service"?selectionOf(object,placeOf4):
void 0,ports:at==="/Service"?servicePorts(object):[]}}function portNames({spec}){return(spec.ports??[]).flatMap(({name})=>name??[])}var everywhere2=new Set(["Se\
rviceAccount default","ConfigMap kube-root-ca.crt"]);function*referencesOfPod(pod3,placeOf4){let inSpec=[...pod3.path,"spec"],to=(kind2,name,path)=>name===void 0||
everywhere2.has(`${kind2} ${name}`)?[]:[{kind:kind2,name,place:placeOf4(path)}],{serviceAccountName,imagePullSecrets=[]}=pod3.spec;yield*to("ServiceAccount",serviceAccountName,
[...inSpec,"serviceAccountName"]);for(let[index,{name}]of imagePullSecrets.entries())yield*to("Secret",name,[...inSpec,"imagePullSecrets",index,"name"]);for(let[
index,{spec}]of(pod3.spec.volumes??[]).entries()){let path=[...inSpec,"volumes",index],{configMap,secret,persistentVolumeClaim,projected}=spec;configMap?.optional!==
!0&&(yield*to("ConfigMap",configMap?.name,[...path,"configMap","name"])),secret?.optional!==!0&&(yield*to("Secret",secret?.secretName,[...path,"secret","secretN\
ame"]));let{claimName}=persistentVolumeClaim??{};yield*to("PersistentVolumeClaim",claimName,[...path,"persistentVolumeClaim","claimName"]);for(let[at,source]of(projected?.
sources??[]).entries()){let inSource=[...path,"projected","sources",at];source.configMap?.optional!==!0&&(yield*to("ConfigMap",source.configMap?.name,[...inSource,
"configMap","name"])),source.secret?.optional!==!0&&(yield*to("Secret",source.secret?.name,[...inSource,"secret","name"]))}}for(let{path,spec}of pod3.containers){
for(let[index,{configMapRef,secretRef}]of(spec.envFrom??[]).entries()){let at=[...path,"envFrom",index];configMapRef?.optional!==!0&&(yield*to("ConfigMap",configMapRef?.
name,[...at,"configMapRef","name"])),secretRef?.optional!==!0&&(yield*to("Secret",secretRef?.name,[...at,"secretRef","name"]))}for(let[index,{valueFrom}]of(spec.
env??[]).entries()){let{configMapKeyRef,secretKeyRef}=valueFrom??{},at=[...path,"env",index,"valueFrom"];configMapKeyRef?.optional!==!0&&(yield*to("ConfigMap",configMapKeyRef?.
name,[...at,"configMapKeyRef","name"])),secretKeyRef?.optional!==!0&&(yield*to("Secret",secretKeyRef?.name,[...at,"secretKeyRef","name"]))}}}function*referencesOf(kind2,object,placeOf4){
if(kind2==="networking.k8s.io/Ingress"&&(yield*backendsOf(object,placeOf4)),kind2==="autoscaling/HorizontalPodAutoscaler"){let{kind:target="",name}=object.spec?.
scaleTargetRef??{};["Deployment","StatefulSet","ReplicaSet","ReplicationController"].includes(target)&&name!==void 0&&(yield{kind:target,name,place:placeOf4(["s\
pec","scaleTargetRef","name"])})}if(kind2==="apps/StatefulSet"){let{serviceName}=object.spec??{};serviceName!==void 0&&(yield{kind:"Service",name:serviceName,place:placeOf4(
["spec","serviceName"])})}}function*backendsOf({spec},placeOf4){let backends=[{backend:spec?.defaultBackend,path:["spec","defaultBackend"]},...(spec?.rules??[]).
flatMap(({http},rule3)=>(http?.paths??[]).map(({backend},index)=>({backend,path:["spec","rules",rule3,"http","paths",index,"backend"]})))];for(let{backend,path}of backends){
let{name,port}=backend?.service??{};if(name===void 0)continue;let at=[...path,"service"],number=port?.name??port?.number,which=port?.name===void 0?"number":"nam\
e";yield{kind:"Service",name,place:placeOf4([...at,"name"]),...number===void 0?{}:{port:{port:number,place:placeOf4([...at,"port",which])}}}}}var ofControllers=new RegExp(
["^(?:controller-uid|job-name|pod-template-hash|controller-revision-hash|batch\\.kubernetes\\.io/.*|","apps\\.kubernetes\\.io/pod-index|statefulset\\.kubernetes\\.i\
o/pod-name)$"].join(""));function selectionOf(object,placeOf4){let{selector:selector2={},type,ports=[]}=object.spec??{},labels=Object.entries(selector2).filter(
([key2])=>!ofControllers.test(key2));if(!(labels.length===0||type==="ExternalName"))return{labels:Object.fromEntries(labels),place:placeOf4(["spec","selector"]),
ports:ports.flatMap(({targetPort},index)=>typeof targetPort=="string"&&!/^\d+$/.test(targetPort)?[{port:targetPort,place:placeOf4(["spec","ports",index,"targetP\
ort"])}]:[])}}function servicePorts(object){let{ports=[]}=object.spec??{};return ports.flatMap(({name,port})=>[name,port]).filter(one2=>one2!==void 0)}var severityOf={rejects:"error","rejects-pods":"error",warns:"warning",advises:"warning",audits:"note",mutates:"note",undecided:"note"},effects=["rejects","reje\
cts-pods","warns","advises","undecided","mutates","audits"];function detach(value){return copy(value)}function copy(value){if(typeof value=="string")return value.length<13?value:alone(value);if(typeof value!="object"||value===
null)return value;if(Array.isArray(value))return value.map(copy);let made={};for(let[key2,member3]of Object.entries(value))key2==="__proto__"?Object.defineProperty(
made,key2,{value:copy(member3),enumerable:!0}):made[key2]=copy(member3);return made}var most=1e4,copies=new Map;function alone(text4){let known3=copies.get(text4);
if(known3!==void 0)return known3;copies.size===most&&copies.clear();let copied=` ${text4}`.slice(1);return copies.set(copied,copied),copied}function settle(found2,subject,lines){let merged2=new Map;for(let one2 of found2){let key2=[one2.rule,one2.span.start,one2.span.end,...one2.path].join("\0"),other=merged2.
get(key2);(other===void 0||effects.indexOf(one2.effect)<effects.indexOf(other.effect))&&merged2.set(key2,one2)}let said=new Map;for(let one2 of merged2.values()){
let key2=[one2.rule,one2.span.start,one2.span.end,one2.message].join("\0"),other=said.get(key2);other===void 0?said.set(key2,one2):effects.indexOf(one2.effect)<
effects.indexOf(other.effect)&&said.set(key2,{...one2,path:other.path})}return Array.from(said.values(),one2=>place2(one2,subject,lines))}function place2(found2,subject,lines){
let{rule:rule3,effect,message,help:help2,path,span}=found2,start=placeAt(span.start,lines),end=placeAt(Math.min(span.end,lines.endOfLine(start.line)),lines);return{
rule:rule3,severity:found2.severity??severityOf[effect],effect,message:detach(message),file:subject.file,document:subject.document,item:subject.item,template:subject.
template,...subject.rendered&&{rendered:subject.rendered},path:detach(path),start,end:end.offset>start.offset?end:start,resource:subject.resource,fingerprint:fingerprint(
rule3,path,subject),edits:[],suppressed:null,help:help2}}function noted(rule3,message,help2,{file:file2},start,end,key2=""){let effect="advises",about={file:file2,
document:0,item:null,template:null,resource:null},stable=fingerprint(rule3,[message,key2],about),rest={path:[],start,end,edits:[],suppressed:null,help:help2};return{
rule:rule3,severity:severityOf[effect],effect,message,...about,...rest,fingerprint:stable}}function placeAt(offset,lines){return{...lines.position(offset),offset}}
function fingerprint(rule3,path,{file:file2,rendered,resource,document}){let about=resource?[resource.apiVersion,resource.kind,resource.namespace,resource.name]:
[document];return hash([rule3,rendered?.chart??file2,...about,...path].join("\0"))}function hash(text4){let[one2,other]=[2166136261,2538058380];for(let at=0;at<
text4.length;at++){let code2=text4.charCodeAt(at);one2=Math.imul(one2^code2,16777619),other=Math.imul(other^code2+at,16777619)}let digits=half=>(half>>>0).toString(
16).padStart(8,"0");return digits(one2)+digits(other^one2>>>15)}function byDocument(one2,other){return compare2(one2.file,other.file)||one2.document-other.document||
(one2.item??-1)-(other.item??-1)}function byPlace(one2,other){return byDocument(one2,other)||one2.start.offset-other.start.offset||compare2(one2.rule,other.rule)||
compare2(one2.message,other.message)}function compare2(one2,other){return one2<other?-1:one2>other?1:0}function missing2(entries){let index=indexOf(entries);return entries.flatMap(entry=>missingIn(entry,index).map(one2=>({entry,missing:one2})))}function indexOf(entries){
let named=new Map,selectable=new Map;for(let entry of entries){let{kind:kind2,namespace:namespace2,name}=entry,key2=keyOf3(kind2,namespace2),group=named.get(key2)??
new Map;if(named.set(key2,group.set(name,entry)),entry.selectable===void 0)continue;let others=selectable.get(namespace2);others===void 0?selectable.set(namespace2,
[entry]):others.push(entry)}return{named,selectable}}function keyOf3(kind2,namespace2){return`${kind2} ${namespace2}`}function missingIn(entry,index){let{namespace:namespace2,
refersTo,selects}=entry,found2=[];for(let{kind:kind2,name,place:place3,port}of refersTo){let others=index.named.get(keyOf3(kind2,namespace2)),target=others?.get(
name);if(others!==void 0&&target===void 0){let meant2=nearest(name,others.keys()),hint=meant2===null?"":`; did you mean ${meant2}?`;if(meant2===null&&kind2==="S\
ecret")continue;found2.push({place:place3,message:`the manifests hold no ${kind2} ${name}${inNamespace(namespace2)}${hint}`})}target!==void 0&&port!==void 0&&target.
ports.length>0&&!target.ports.includes(port.port)&&found2.push({place:port.place,message:`the ${kind2} ${name} has no port ${port.port}${portsOf(target.ports)}`})}
return selects===void 0?found2:[...found2,...unselected(selects,index.selectable.get(namespace2)??[])]}function inNamespace(namespace2){return namespace2===""?"":
` in the namespace ${namespace2}`}function portsOf(ports){return ports.length>8?"":`: it has ${ports.join(", ")}`}function unselected({labels,place:place3,ports},selectable){
if(selectable.length===0)return[];let wanted=Object.entries(labels),selected=selectable.filter(entry=>{let given=new Map(Object.entries(entry.selectable?.labels??
{}));return wanted.every(([key2,value])=>given.get(key2)===value)});if(selected.length===0){let printed=wanted.map(([key2,value])=>`${key2}=${value}`).join(",");
return[{place:place3,message:`no Pod of the manifests has the labels ${printed}`}]}return ports.flatMap(({port,place:at})=>selected.some(entry=>entry.selectable?.
ports.includes(port)===!0)?[]:[{place:at,message:`no container that this Service selects has a port named ${port}`}])}var rule2="api/reference";function missingReferences(referring,textOf4){let byFile=new Map;for(let world of new Set(referring.map(one2=>one2.world))){let together2=referring.
filter(one2=>one2.world===world);for(let{entry:{subject},missing:{place:place3,message}}of missing2(together2)){let found2={rule:rule2,effect:"advises",severity:"\
note",message,help:remedyOf(rule2),...place3},others=byFile.get(subject.file);others===void 0?byFile.set(subject.file,[{subject,found:found2}]):others.push({subject,
found:found2})}}return new Map(Array.from(byFile,([file2,all3])=>{let lines=lineIndex(textOf4(file2)??"");return[file2,all3.flatMap(({subject,found:found2})=>settle(
[found2],subject,lines))]}))}function readDirective(text4){let dashes=/\s--(?=\s|$)/.exec(text4),reason=dashes===null?"":text4.slice(dashes.index+dashes[0].length).trim();if(!new RegExp("\\p\
{L}","u").test(reason))return{is:"without-reason",message:"a suppression without a reason hides nothing"};let said=text4.slice(0,dashes?.index).trimEnd(),end=/(?:^|\s)until(?:\s+(\S+))?$/.
exec(said),until=end===null?null:end[1]??"";if(until!==null&&!isDate(until))return malformed(`${until===""?"no date":`${until} is no date`} after until; write a\
 day as 2027-01-31`);let rules4=new Map;for(let{0:word,index}of said.slice(0,end?.index).matchAll(/[^,]+/g)){let rule3=word.trim();if(rule3!==""){if(/\s/.test(rule3))
return malformed(`${rule3} is no name of a rule; between two names stands a comma`);if(rules4.size===100)return malformed("it names more than 100 rules");rules4.
has(rule3)||rules4.set(rule3,{rule:rule3,at:index+word.length-word.trimStart().length})}}let[first,...more]=rules4.values();return first===void 0?malformed("it \
names no rule"):{is:"directive",rules:[first,...more],reason,until}}function isDate(text4){if(!/^\d{4}-\d\d-\d\d$/.test(text4))return!1;let day=new Date(`${text4}\
T00:00:00Z`);return!Number.isNaN(day.getTime())&&day.toISOString().startsWith(text4)}function malformed(why){return{is:"malformed",message:`this suppression hid\
es nothing: ${why}`}}function reachOf(comment2,{root:root2,end},text4,lines){let line=lineAt2(comment2.start,lines),before=text4.slice(line.start,comment2.start);if(/[^\s-]/.test(before))
return[line,...valuesOn(line,comment2,root2,text4)];let dash=before.trim()==="---"?-1:before.lastIndexOf("-"),next2=dash>=0?line.start+dash:contentFrom(comment2.
end,end,text4);if(next2>=end||root2===null)return[];if(next2<=root2.start)return[root2];let node=nodeAt(next2,root2,text4),below=lineAt2(next2,lines);return node!==
void 0&&node.start<=below.end?[node]:[below]}function isReached(reach,offset){return reach.some(({start,end})=>start<=offset&&(offset<end||offset===start))}function lineAt2(offset,lines){
let{line}=lines.position(offset);return{start:lines.startOfLine(line),end:lines.endOfLine(line)}}var maxDistance=1e4;function contentFrom(from,end,text4){let skipped=/\s+|#[^\r\n]*|---(?=\s)|%[^\r\n]*/y,
near=text4.slice(from,Math.min(end,from+maxDistance));for(let at=0;at<near.length;at=skipped.lastIndex)if(skipped.lastIndex=at,!skipped.test(near))return from+at;
return end}function valuesOn(line,comment2,root2,text4){let isWhole=node=>isCollection(node)&&!isFlow(node,text4),endsHere=node=>!isWhole(node)&&node.start<line.
start&&node.end>line.start&&node.end<=comment2.start,found2=[];return walk2(root2,line,{entry(entry){let{keyStart,value}=entry,isAround=isCollection(value)&&value.
start<comment2.start&&value.end>comment2.start;(keyStart>=line.start&&keyStart<comment2.start&&!isAround||endsHere(value))&&found2.push(spanOf2(entry))},item(item2){
endsHere(item2)&&found2.push(item2)}}),found2}function nodeAt(at,root2,text4){let best,take2=span=>{(best===void 0||span.start<best.start)&&(best=span)};return walk2(
root2,{start:at,end:at},{entry(entry){entry.keyStart>=at&&take2(spanOf2(entry))},item(item2,from){let isBehindDash=text4[at]==="-"&&from<=at&&at<item2.start,isItself=at===
item2.start&&(item2.kind!=="map"||isFlow(item2,text4));(isBehindDash||isItself)&&take2({start:at,end:item2.end})}}),best}function spanOf2({keyStart,keyEnd,value}){
return{start:keyStart,end:value.start>=keyEnd?value.end:keyEnd}}function isCollection({kind:kind2}){return kind2==="map"||kind2==="seq"}function isFlow({start},text4){
return text4[start]==="{"||text4[start]==="["}function walk2(root2,piece,visitor){let seen=new Set,open2=root2===null?[]:[root2];for(let node=open2.pop();node!==
void 0;node=open2.pop()){if(!(node.start<=piece.end&&node.end>=piece.start)||!isCollection(node)||seen.has(node))continue;if(seen.add(node),node.kind==="map")for(let entry of node.
entries)visitor.entry(entry),open2.push(entry.value);if(node.kind!=="seq")continue;let from=node.start;for(let item2 of node.items)open2.push(item2),!(item2.start<
from||item2.end>node.end)&&(visitor.item(item2,from),from=item2.end)}}var annotation2="preadmit.toolforge.org/ignore",domain=annotation2.slice(0,annotation2.indexOf("/")+1);function maySuppress(text4){return/preadmit/i.test(text4)}
function suppress(findings,judged,lines,today){let suppressors=limited([...commentsIn(judged,lines),...annotationsIn(judged)]);if(suppressors.length===0)return findings;
let used=new Map(suppressors.map(suppressor=>[suppressor,new Set])),settled2=findings.map(finding=>{let kept=finding;for(let suppressor of suppressors){let{said,
by,covers:covers2}=suppressor;said.is!=="directive"||isOver(said.until,today)||!covers2(finding)||said.rules.some(({rule:rule3})=>rule3===finding.rule)&&(used.get(
suppressor)?.add(finding.rule),kept.suppressed===null&&(kept={...finding,suppressed:hiding(said,by)}))}return kept}),isKnown=rule3=>ruleNamed(rule3)!==void 0||findings.
some(one2=>one2.rule===rule3);for(let suppressor of suppressors)for(let{rule:rule3,message,span}of faultsOf2(suppressor,used.get(suppressor)??new Set,isKnown,today)){
let found2={rule:rule3,effect:"advises",message,help:remedyOf(rule3),path:suppressor.path,span};settled2.push(...settle([found2],suppressor.subject,lines))}return settled2}
var maxSuppressors=1e3;function limited(all3){let first=all3[maxSuppressors];if(first===void 0)return all3;let said=malformed(`a file has at most ${maxSuppressors}\
 of them, and this one and those behind it are too many`);return[...all3.slice(0,maxSuppressors),{...first,said}]}function isAboutSuppression(rule3){return rule3.
startsWith("suppression/")}function isOver(until,today){return typeof until=="string"&&until<today}function hiding({reason,until},by){return detach({reason,by,...typeof until==
"string"?{until}:{}})}function uselessName(rule3,used,isKnown){return isKnown(rule3)?isAboutSuppression(rule3)?{rule:"suppression/unused",message:`${rule3} cann\
ot be suppressed: correct what it finds`}:used.has(rule3)?void 0:{rule:"suppression/unused",message:`this suppression hides nothing: ${rule3} is not found here`}:
{rule:"suppression/unknown-rule",message:unknown("rule",rule3,ruleIds)}}function ended(until){return{rule:"suppression/expired",message:`this suppression hides \
nothing any more: it ended on ${until}`}}function faultsOf2({said,span,spanOf:spanOf3},used,isKnown,today){return said.is!=="directive"?[{rule:`suppression/${said.
is}`,message:said.message,span}]:said.until!==null&&isOver(said.until,today)?[{...ended(said.until),span}]:said.rules.flatMap(name=>{let fault=uselessName(name.
rule,used,isKnown);return fault===void 0?[]:[{...fault,span:spanOf3(name)}]})}var meant=/^#+\s*preadmit\s*[-:]|#\s*preadmit-ignore|^#+\s*preadmit\s+(?:ignore|disable|suppress)/i,
written=/^#+\s*preadmit-ignore(?<all>-document)?\s*:(?=\s)/;function commentsIn({text:text4,documents,whereIs},lines){return documents.flatMap(document=>document.
comments.flatMap(span=>{let comment2=text4.slice(span.start,span.end);if(!meant.test(comment2))return[];let head2=written.exec(comment2),isForAll=head2?.groups?.
all!==void 0,reach,isIn2=offset=>isReached(reach??=reachOf(span,document,text4,lines),offset),from=head2?.[0].length??0;return{by:"comment",said:head2===null?unread3:
readDirective(comment2.slice(from)),subject:{...whereIs(document.index),resource:null},path:[],span,spanOf:({rule:rule3,at})=>({start:span.start+from+at,end:span.
start+from+at+rule3.length}),covers:finding=>finding.document===document.index&&(isForAll||isIn2(finding.start.offset)),isForAll}})).sort((one2,other)=>Number(one2.
isForAll)-Number(other.isForAll))}var forms2="preadmit-ignore: RULE -- REASON, or preadmit-ignore-document: RULE -- REASON",unread3={is:"malformed",message:`thi\
s comment is no suppression; one begins with ${forms2}`};function annotationsIn({text:text4,objects}){return objects.flatMap(({node,subject})=>{let{apiVersion="",
kind:kind2=""}=subject.resource??{},pod3=podPathOf(apiVersion,kind2)??[];return(pod3.length===0?[[]]:[[],pod3]).flatMap(root2=>{let path=[...root2,"metadata","a\
nnotations"],annotations=nodeAt2(node,path);if(annotations?.kind!=="map")return[];let covers2=finding=>finding.document===subject.document&&finding.item===subject.
item&&finding.resource!==null&&root2.every((step,at)=>finding.path[at]===step);return annotations.entries.filter(({key:key2})=>key2.startsWith(domain)).flatMap(
entry=>suppressionsIn(entry,text4).map(said=>({by:"annotation",...said,subject,path:[...path,entry.key],covers:covers2})))})})}function suppressionsIn(entry,text4){
let{key:key2,keyStart,keyEnd,value}=entry,place3={start:keyStart,end:keyEnd},defect=why=>[{said:malformed(why),span:place3,spanOf:()=>place3}];if(key2!==annotation2)
return defect(`the annotation is ${annotation2}`);if(value.kind!=="string")return defect("the value of an annotation is a string");let stated=value.value.split(
`
`).map(line=>line.trim()).filter(line=>line!=="");return stated.length===0?defect("it names no rule"):stated.map(line=>{let at=text4.slice(value.start,value.end).
indexOf(line),start=value.start+at,span=at<0?value:{start,end:start+line.length};return{said:readDirective(line),span,spanOf:name=>at<0?value:{start:start+name.
at,end:start+name.at+name.rule.length}}})}function nodeAt2(node,path){let at=node;for(let step of path)at=at?.kind==="map"?valueOf3(at,step):void 0;return at}function valueOf3({
entries},key2){return entries.find(entry=>entry.key===key2)?.value}var rules3={syntax:["yaml/syntax-error","rejects"],"duplicate-key":["yaml/duplicate-key","advises"],limit:["yaml/exceeded-limit","undecided"]},waysOut={depth:"N\
est lists and mappings less deeply",documents:`Split the file: no more than ${1e5} documents of one are read`};function foundInText({problems,ignored}){let found2=problems.
map(problem=>{let{code:code2,message:message2,start,end}=problem,[rule4,effect]=rules3[code2],said={rule:rule4,effect,message:message2,help:remedyOf(rule4),path:[],
span:{start,end}};return code2==="limit"?{...said,severity:"error",help:waysOut[problem.limit]}:said});if(ignored===void 0)return found2;let rule3="yaml/ignored\
-text";return[...found2,{rule:rule3,effect:"advises",message:"kubectl never reads this: the document has ended, and no other one has begun",help:remedyOf(rule3),
path:[],span:ignored}]}function notRead({message,help:help2},at){let rule3="yaml/unreadable-file",found2={...{rule:rule3,effect:"rejects",message,help:help2??remedyOf(
rule3)},path:[],span:{start:0,end:0}};return settle([found2],{...at,resource:null},lineIndex(""))}function unreadVerdict(at,line,why){return why.code==="limit"?
{...skippedVerdict(at,line,why.message),verdict:"unknown"}:skippedVerdict(at,line,why.message,`error parsing ${at.file}: ${why.kubectl}`)}function skippedVerdict(at,line,why,kubectl2){
let responses=kubectl2===void 0?[]:[{...{on:"object",kind:"",by:"kubectl",action:"deny",code:0,reason:""},message:kubectl2}];return{...at,line,...{apiVersion:"",
kind:"",namespace:"",name:""},hooks:[],verdict:"skipped",responses,undecided:[{by:"reader",reason:why}],mutations:[]}}function obstacle2({root:root2,problems}){
return root2===null?problems.find(problem=>problem.code!=="duplicate-key"):void 0}function lint(inputs,scopeOf,cwd,today,watch={}){let verdicts=[],findings=[],faults2=[],suppressing=new Map,referring=[],charts=new Map,ratings=new Map,read3=[];
for(let input of inputs){watch.file?.(input.file);let{world,severityOf:severityOf2}=scopeOf(input);ratings.set(input.file,severityOf2);let source=input.read();if(isUnread(
source)){let at=whereabouts(input,0);findings.push(...notRead(source,at)),verdicts.push(skippedVerdict(at,1,source.message));continue}let{file:file2,text:text4}=source;
read3.push(file2);let chart2=chartOf(input,text4,cwd);if(chart2!==null){charts.set(chart2,(charts.get(chart2)??0)+1),verdicts.push(skippedVerdict(whereabouts(input,
0),1,`a template of the Helm chart ${chart2}`));continue}let lines=lineIndex(text4),documents=readDocuments(text4),templateOf=templatesIn(text4,documents),whereIs=document=>whereabouts(
input,document,templateOf(document)),settled2=[],objects=[];for(let document of documents){let at=whereIs(document.index);settled2.push(...settle(foundInText(document),
{...at,resource:null},lines));let why=obstacle2(document);why!==void 0&&verdicts.push(unreadVerdict(at,lines.position(document.start).line,why))}for(let manifest of manifestsIn(
documents)){let{document,item:item2,node}=manifest,at={...whereIs(document),item:item2};try{let{judgement,found:found2,resource:named,admission}=judgeManifest(manifest,
world,remedyOf,watch),resource=detach(named),{line}=lines.position(node.start),verdict={...at,line,...resource,...detach(judgement)};verdicts.push(verdict),watch.
verdict?.(verdict);let subject={...at,resource};settled2.push(...settle(found2,subject,lines)),objects.push({node,subject}),admission!==void 0&&referring.push({
...detach(entryOf2(admission)),world,subject})}catch(error){let cause=error instanceof Error?error.stack??error.message:String(error);faults2.push(`${file2}, do\
cument ${document}: ${cause}`)}}maySuppress(text4)?suppressing.set(file2,more=>suppress([...settled2,...more],{text:text4,documents,objects,whereIs},lines,today)):
findings.push(...settled2)}let textOf4=textsOf(inputs);for(let[file2,found2]of missingReferences(referring,textOf4)){let own=suppressing.get(file2);findings.push(
...own===void 0?found2:own(found2)),suppressing.delete(file2)}for(let own of suppressing.values())findings.push(...own([]));let rated=one2=>{let severity=ratings.
get(one2.file)?.(one2.rule);return severity===void 0?one2:{...one2,severity}};return{verdicts:verdicts.sort(byDocument),findings:findings.map(rated).sort(byPlace),
read:read3,notes:Array.from(charts,([chart2,count3])=>templatesSkipped(chart2,count3)),textOf:textOf4,faults:faults2}}function whereabouts({file:file2,rendered},document,template2=null){
let at={file:file2,document,item:null,template:detach(template2)};return rendered?{...at,rendered:{chart:rendered.chart,file:rendered.fileOf(template2)}}:at}function textsOf(inputs){
let byFile=new Map(inputs.map(input=>[input.file,input]));return file2=>{let source=byFile.get(file2)?.read();return source===void 0||isUnread(source)?void 0:source.
text}}function limitOf(bound){let isExact=typeof bound!="object"||"exactly"in bound,least=rounded2(typeof bound!="object"?bound:"exactly"in bound?bound.exactly:bound.
least);if(least===void 0)return;let below=typeof bound=="object"&&"below"in bound?rounded2(bound.below):void 0;return{least,isExact,...below===void 0?{}:{below}}}
function rounded2(value){let quantity=quantityOf(value);return quantity&&roundUp(quantity,-3)}function isAbove(value,{least,below,isExact},order=compare){return order(
value,least)<=0?"no":isExact||below!==void 0&&order(value,below)>=0?"yes":"unknown"}function isBelow2(value,{least,below,isExact},order=compare){return order(value,
least)<0?"yes":isExact||below!==void 0&&order(value,below)>=0?"no":"unknown"}function printLimit({least,isExact}){return isExact?print(least):"?"}function describeLimit({
least,below,isExact}){return isExact?print(least):`${print(least)} or more${below===void 0?"":`, less than ${print(below)}`}`}function unfinishedName({on,object}){let name=metadataText(object,"name");return on!=="object"&&name.endsWith("-xxxxx")?name.slice(0,-5):name||metadataText(object,
"generateName")||"Unknown"}function deny({type,name},why,violations){return{kind:"deny",message:forbidden(type,name,why),code:403,reason:"Forbidden",violations}}function denyUnfinished(request,why,violations){
return deny({...request,name:unfinishedName(request)},why,violations)}function requestedPod(request){if(!(request.type.kind!=="Pod"||request.type.group!==""))return request.pod}function specOf2({path}){return[...path,"spec"]}var uncounted=new Set(["bindings","componentstatuses","tokenreviews.authentication.k8s.io","selfsubjectreviews.authentication.k8s.io","subjectaccessreviews.auth\
orization.k8s.io","selfsubjectaccessreviews.authorization.k8s.io","localsubjectaccessreviews.authorization.k8s.io","selfsubjectrulesreviews.authorization.k8s.io",
"events","events.events.k8s.io"]),aliases=new Set(["configmaps","resourcequotas","replicationcontrollers","secrets"]),one=integer2(1);function usageOf(request){
let resource=printResource(request.type);if(request.namespace===""||uncounted.has(resource))return;let counted2=new Map([[`count/${resource}`,one]]);if(resource===
"pods"){let pod3=requestedPod(request);return pod3&&usageOfPod(pod3,counted2,request)}return resource==="services"?usageOfService(request.object,counted2):resource===
"persistentvolumeclaims"?usageOfClaim(request.object,counted2):(aliases.has(resource)&&counted2.set(resource,one),{list:counted2,pathOf:()=>["metadata","name"]})}
function computeUsage(requests,limits){let usage2=new Map;for(let name of["cpu","memory","ephemeral-storage"]){let[request,limit]=[requests.get(name),limits.get(
name)];request!==void 0&&usage2.set(name,request).set(`requests.${name}`,request),limit!==void 0&&usage2.set(`limits.${name}`,limit)}for(let[name,request]of requests)
name.startsWith("hugepages-")&&usage2.set(name,request).set(`requests.${name}`,request),isExtended(name)&&usage2.set(`requests.${name}`,request);return usage2}function isNative(name){
return!name.includes("/")||name.includes("kubernetes.io/")}function isExtended(name){return!isNative(name)&&!name.startsWith("requests.")}function usageOfPod(pod3,counted2,{
kubernetes}){let requests=withOverhead(podUsage(pod3,"requests",kubernetes),pod3,"requests"),limits=withOverhead(podUsage(pod3,"limits",kubernetes),pod3,"limits");
return{list:new Map([...counted2,["pods",one],...computeUsage(requests,limits)]),pathOf:resource=>placeInPod(pod3,resource)}}function placeInPod(pod3,resource){
let[,list2="requests",name=""]=/^(?:(requests|limits)\.)?(.*)$/.exec(resource)??[];if(name==="pods"||name==="count/pods")return[...pod3.path,"metadata","name"];
let asking=pod3.containers.filter(({spec})=>{let values=list2==="limits"?spec.resources?.limits:spec.resources?.requests;return values!==void 0&&Object.hasOwn(values,
name)}),[only,...others]=asking;return only!==void 0&&others.length===0?[...only.path,"resources",list2,name]:[...pod3.path,"spec","containers"]}function usageOfService(object,counted2){
let spec=member(object,"spec"),ports=member(spec,"ports"),type=member(spec,"type"),all3=isList(ports)?ports.length:0,withNodePort=(isList(ports)?ports:[]).filter(
port=>Number(member(port,"nodePort")??0)!==0).length,isBalanced=type==="LoadBalancer",nodePorts=isBalanced&&member(spec,"allocateLoadBalancerNodePorts")===!1?withNodePort:
isBalanced||type==="NodePort"?all3:0,list2=new Map([...counted2,["services",one],["services.nodeports",integer2(nodePorts)],["services.loadbalancers",integer2(isBalanced?
1:0)]]),typed=["services.nodeports","services.loadbalancers"];return{list:list2,pathOf:resource=>typed.includes(resource)?["spec","type"]:["metadata","name"]}}function usageOfClaim(object,counted2){
let annotations=member(member(object,"metadata"),"annotations"),given=member(annotations,"volume.beta.kubernetes.io/storage-class")??member(member(object,"spec"),
"storageClassName"),storage=resourceList(valueAt(object,["spec","resources","requests"])).get("storage"),list2=new Map([...counted2,["persistentvolumeclaims",one]]);
if(storage!==void 0&&list2.set("requests.storage",roundUp(storage,0)),typeof given=="string"&&given!=="")for(let name of["persistentvolumeclaims","requests.stor\
age"]){let quantity=list2.get(name);quantity!==void 0&&list2.set(`${given}${storageClass}${name}`,quantity)}let field2=["spec","resources","requests","storage"];
return{list:list2,pathOf:resource=>resource.endsWith("requests.storage")?field2:["metadata","name"]}}var storageClass=".storageclass.storage.k8s.io/",podResources=new Set(
["count/pods","pods",...["cpu","memory","ephemeral-storage"].flatMap(name=>[name,`requests.${name}`,`limits.${name}`])]);function matching(type,resources){let resource=printResource(
type),counted2=`count/${resource}`;return resources.filter(name=>name===counted2?!0:resource==="pods"?podResources.has(name)||isOfDevices(name):resource==="serv\
ices"?/^services(?:\.nodeports|\.loadbalancers)?$/.test(name):resource==="persistentvolumeclaims"?ofClaims.test(name):name===resource&&aliases.has(resource))}var ofClaims=/^(?:.*\.storageclass\.storage\.k8s\.io\/)?(?:persistentvolumeclaims|requests\.storage)$/;
function isOfDevices(name){return/^(?:requests\.)?hugepages-/.test(name)||!isNative(name)&&name.startsWith("requests.")}function unnamed(request,required2){let pod3=requestedPod(
request),result=new Map;if(pod3===void 0)return result;let own=pod3.spec.resources,ownNames=[...Object.keys(own?.requests??{}),...Object.keys(own?.limits??{})];
if(hasPodLevelResources(request.kubernetes)&&ownNames.some(name=>podLevelResources.includes(name)))return result;let names=sortedNames(required2.filter(name=>/^(?:requests\.|limits\.)?(?:cpu|memory)$/.
test(name)));for(let name of names){let lacking=lastingContainers(pod3).filter(({spec})=>!computeUsage(resourceList(spec.resources?.requests),resourceList(spec.
resources?.limits)).has(name));lacking.length>0&&result.set(name,sortedNames(new Set(lacking.map(container2=>container2.name))))}return result}function isInScope(quota,request){
let scopes2=[...(quota.scopes??[]).map(scopeName=>({scopeName,operator:"Exists"})),...quota.scopeSelector?.matchExpressions??[]];if(scopes2.length===0)return!0;
let pod3=requestedPod(request);return pod3!==void 0&&scopes2.every(scope=>matchesScope(scope,pod3,valueAt(request.object,specOf2(pod3))))}function matchesScope(scope,pod3,spec){
let{scopeName,operator,values=[]}=scope;switch(scopeName){case"Terminating":case"NotTerminating":{let deadline=member(spec,"activeDeadlineSeconds")??null;return(deadline!==
null&&Number(deadline)>=0)==(scopeName==="Terminating")}case"BestEffort":case"NotBestEffort":return isBestEffort(pod3)===(scopeName==="BestEffort");case"Priorit\
yClass":{let given=member(spec,"priorityClassName"),name=typeof given=="string"?given:"";return operator==="Exists"?name!=="":operator==="DoesNotExist"?name==="":
operator==="In"?name!==""&&values.includes(name):operator==="NotIn"&&!values.includes(name)}case"CrossNamespacePodAffinity":return hasCrossNamespaceAffinity(spec);default:
return!1}}function isBestEffort(pod3){return lastingContainers(pod3).every(({spec})=>{let all3=addLists(resourceList(spec.resources?.requests),resourceList(spec.
resources?.limits));return["cpu","memory"].every(name=>(all3.get(name)?.digits??0n)<=0n)})}function hasCrossNamespaceAffinity(spec){return["podAffinity","podAnt\
iAffinity"].some(kind2=>{let affinity=member(member(spec,"affinity"),kind2),required2=member(affinity,"requiredDuringSchedulingIgnoredDuringExecution"),preferred=member(
affinity,"preferredDuringSchedulingIgnoredDuringExecution");return[...isList(required2)?required2:[],...isList(preferred)?preferred.map(weighted=>member(weighted,
"podAffinityTerm")):[]].some(term=>{let namespaces=member(term,"namespaces");return isList(namespaces)&&namespaces.length>0||isObject(member(term,"namespaceSele\
ctor"))})})}function resourceQuota(quotasOf){return{name:"ResourceQuota",validate:request=>{let usage2=usageOf(request),quotas2=usage2===void 0?[]:quotasOf(request.namespace).
filter(quota=>concerns(quota,request)),refusal6=firstOf(quotas2,quota=>missing3(quota,request));if(refusal6!==void 0)return[refusal6];if(usage2===void 0)return[];
let answers=[];for(let quota of quotas2){let exceeded=exceededBy(quota,usage2);answers.push(...undecided(quota,exceeded,usage2,request.namespace));let certain=exceeded.
filter(({isCertain})=>isCertain);if(certain.length>0)return[denial(quota,certain,usage2,request),...answers]}return answers}}}function firstOf(items2,ask){for(let item2 of items2){
let answer=ask(item2);if(answer!==void 0)return answer}}function concerns(quota,request){return matching(request.type,Object.keys(quota.hard)).length>0&&isInScope(
quota,request)}function missing3(quota,request){let lacking=unnamed(request,matching(request.type,Object.keys(quota.hard)));if(lacking.size===0)return;let parts2=[
...lacking].map(([resource,names])=>`${resource} for: ${names.join(",")}`),why=`failed quota: ${quota.name}: must specify ${parts2.join("; ")}`,containers=request.
pod===void 0?[]:lastingContainers(request.pod),violations=[...lacking].flatMap(([resource,names])=>containers.filter(({name})=>names.includes(name)).map(container2=>{
let[list2="requests",name=""]=resource.includes(".")?resource.split("."):["requests",resource],message=`${theContainer2(container2)} does not say ${list2}.${name}\
, which the quota ${quota.name} counts`;return{rule:"kube/exceeded-quota",path:[...container2.path,"resources",list2,name],message,container:container2}}));return deny(
request,why,violations)}function exceededBy(quota,usage2){return sortedNames(Object.keys(quota.hard)).flatMap(resource=>{let requested=usage2.list.get(resource),
bound=quota.hard[resource],limit=bound===void 0?void 0:limitOf(bound);if(requested===void 0||limit===void 0||requested.digits===0n)return[];let used=usedOf(quota,
resource),answer=isAbove(add(used,requested),limit);return answer==="no"?[]:[{resource,requested,used,limit,isCertain:answer==="yes"}]})}function usedOf({used},resource){
return quantityOf(used?.[resource])??zero}function denial(quota,exceeded,usage2,request){let listed=value=>exceeded.map(one2=>`${one2.resource}=${value(one2)}`).
join(","),why=`exceeded quota: ${quota.name}, requested: ${listed(({requested})=>print(requested))}, used: ${listed(({used})=>print(used))}, limited: ${listed(({
limit})=>printLimit(limit))}`,violations=exceeded.map(one2=>({rule:"kube/exceeded-quota",path:usage2.pathOf(one2.resource),message:`this needs ${sentence(one2)}`}));
return deny(request,why,violations)}function sentence({resource,requested,used,limit}){let already=used.digits===0n?"":` and uses ${print(used)} already`;return`${print(
requested)} of ${resource}, but the quota of the namespace is ${describeLimit(limit)}${already}`}function undecided(quota,exceeded,usage2,namespace2){let teller=`\
kubectl describe resourcequota ${quota.name} -n ${namespace2}`;return exceeded.filter(({isCertain})=>!isCertain).map(one2=>({kind:"undecided",rule:"kube/exceede\
d-quota",reason:`this needs ${sentence(one2)}: \`${teller}\` tells`,path:usage2.pathOf(one2.resource)}))}function summing(quotasOf){let sums=new Map;return plan=>{let{namespace:namespace2}=plan.object;return quotasOf(namespace2).flatMap(quota=>{let key2=`${namespace2}\
/${quota.name}`,sum=sums.get(key2)??new Map;return sums.set(key2,sum),overdrawn(plan,quota,sum)})}}function overdrawn(plan,quota,sum){let needs=needsOf(plan,quota);
return sortedNames(needs.keys()).flatMap(resource=>{let{quantity,each:each2,path}=needs.get(resource)??{},bound=quota.hard[resource],limit=bound===void 0?void 0:
limitOf(bound);if(quantity===void 0||each2===void 0||path===void 0||limit===void 0)return[];let used=usedOf(quota,resource);if(isAbove(add(used,each2),limit)===
"yes")return[];let before=sum.get(resource)??{total:used,isTold:!1},total=add(before.total,quantity),isTooMuch=isAbove(total,limit)==="yes";if(sum.set(resource,
{total,isTold:before.isTold||isTooMuch}),!isTooMuch||before.isTold)return[];let message=`the manifests up to here need ${print(total)} of ${resource}, but the q\
uota ${quota.name} of the namespace is ${describeLimit(limit)}`;return[{rule:"kube/summed-quota",path,message}]})}function needsOf({object,pod:pod3},quota){let needs=new Map;
for(let[request,times]of[[object,1n],[pod3,replicasOf(object)]]){let usage2=request===void 0||times===0n||!concerns(quota,request)?void 0:usageOf(request);if(!(request===
void 0||usage2===void 0))for(let resource of matching(request.type,Object.keys(quota.hard))){let own=usage2.list.get(resource);if(own===void 0||own.digits<=0n)continue;
let field2=request===object?usage2.pathOf(resource):countField(object),quantity=times===1n?own:multiply(own,times);needs.set(resource,{quantity,each:own,path:field2})}}
return needs}var counted={Deployment:"replicas",ReplicaSet:"replicas",StatefulSet:"replicas",ReplicationController:"replicas",Job:"parallelism"};function countField({
type}){return["spec",counted[type.kind]??"replicas"]}function replicasOf({type,object}){let field2=counted[type.kind];if(field2===void 0)return 0n;let value=member(
member(object,"spec"),field2)??1;return typeof value=="bigint"?value>0n?value:0n:typeof value=="number"&&Number.isInteger(value)&&value>0?BigInt(value):0n}function kubectl(namespace2){return({type,object})=>{let given=type.namespaced?metadataText(object,"namespace"):"";if(given===""||given===namespace2)return[];let message=`\
the namespace from the provided object ${goQuote(given)} does not match the namespace ${goQuote(namespace2)}. You must pass '--namespace=${given}' to perform th\
is operation.`,violation={rule:"kube/namespace-mismatch",path:["metadata","namespace"],message:`the namespace is ${goQuote(given)}, but ${goQuote(namespace2)} w\
as asked for`};return[{kind:"deny",message,code:0,reason:"",violations:[violation]}]}}function evaluate(rules4,{level,version},pod3){let results=[];for(let{rule:rule3,standard,violations}of checksOf(rules4,{level,version})){let[first,...others]=violations(
pod3);if(first===void 0)continue;let found2=[first,...others];results.push({rule:rule3,violations:found2,...standard.refusal(found2)})}return{allowed:results.length===
0,results}}function forbiddenDetail(results){return results.map(({reason,detail})=>detail===""?reason:`${reason} (${detail})`).join(", ")}var chosen=new WeakMap;
function checksOf(rules4,{level,version}){let catalogue=chosen.get(rules4);catalogue===void 0&&chosen.set(rules4,catalogue=new Map);let key2=`${level} ${version}`,
checks=catalogue.get(key2);return checks===void 0&&catalogue.set(key2,checks=choose(rules4,{level,version})),checks}function choose(rules4,{level,version}){if(level===
"privileged")return[];let checks=rules4.flatMap(rule3=>checkAt2(rule3,version)??[]).sort((a,b)=>a.standard.check<b.standard.check?-1:1),baseline=checks.filter(({
standard})=>standard.level==="baseline");if(level==="baseline")return baseline;let restricted2=checks.filter(({standard})=>standard.level==="restricted"),overridden=new Set(
restricted2.flatMap(({standard})=>standard.overrides??[]));return[...baseline.filter(({standard})=>!overridden.has(standard.check)),...restricted2]}function checkAt2(rule3,version){
let{standard}=rule3;if(standard!==void 0){if(rule3.subject==="pod"){let check2=revisionAt(rule3,version)?.check;return check2&&{rule:rule3,standard,violations:check2}}
if(rule3.subject==="container"){let check2=revisionAt(rule3,version)?.check;return check2&&{rule:rule3,standard,violations:pod3=>pod3.containers.flatMap(container2=>[
...check2(container2)])}}}}function revisionAt(rule3,version){return rule3.revisions.findLast(({since})=>minorOf(since)<=minorOf(version))}function podSecurity(configuration){return{name:"PodSecurity",validate:request=>{let{group,kind:kind2}=request.type;return group===""&&kind2==="Namespace"?judgeNamespace(
request,configuration):request.pod===void 0?[]:judgePod(request,configuration)}}}function judgePod(request,{defaults:defaults3,exemptions}){let{pod:pod3}=request;
if(pod3===void 0)return[];if(exemptions.namespaces.includes(request.namespace)||exemptions.usernames.includes(request.username))return[];let{policy}=policyOf(request.
namespaceLabels(request.namespace)??{},defaults3),isPod2=request.type.kind==="Pod",runtimeClass2=pod3.spec.runtimeClassName??"";if(runtimeClass2!==""&&exemptions.
runtimeClasses.includes(runtimeClass2))return[];if((isPod2?["enforce","audit","warn"]:["audit","warn"]).every(mode2=>policy[mode2].level==="privileged"))return[];
let judged=new Map,judge3=mode2=>{let key2=printLevel(policy[mode2]);return judged.has(key2)||judged.set(key2,judgeLevel(pod3,policy[mode2],request.kubernetes)),
judged.get(key2)},answers=[],refused2=isPod2?judge3("enforce"):void 0;if(refused2!==void 0){let why=`violates PodSecurity ${goQuote(printLevel(policy.enforce))}\
: ${refused2.detail}`,message=forbidden(request.type,request.name,why);answers.push({kind:"deny",message,code:403,reason:"Forbidden",violations:refused2.violations})}
for(let[mode2,kind2]of[["warn","warn"],["audit","audit"]]){let found2=mode2==="warn"&&refused2!==void 0?void 0:judge3(mode2);if(found2===void 0)continue;let message=`\
would violate PodSecurity ${goQuote(printLevel(policy[mode2]))}: ${found2.detail}`;answers.push({kind:kind2,message,code:201,reason:"",violations:found2.violations})}
return answers}function judgeLevel(pod3,set2,server){let{allowed:allowed3,results}=evaluate(rules,{level:set2.level,version:effectiveVersion(set2,server)},pod3);
if(allowed3)return;let violations=results.flatMap(({rule:rule3,violations:found2})=>found2.map(one2=>({...one2,rule:rule3.id})));return{detail:forbiddenDetail(results),
violations}}function effectiveVersion({version},server){return version==="latest"||minorOf(version)>minorOf(server)?server:version}function judgeNamespace(request,{
defaults:defaults3,exemptions}){let labels=labelsOf(request.object),{policy,errors}=policyOf(labels,defaults3);if(errors.length>0){let texts=errors.map(({label:label2,
value,message:message2})=>`metadata.labels[${label2}]: Invalid value: ${goQuote(value)}: ${message2}`),violations=errors.map(({label:label2,value,message:message2})=>({
rule:"psa/namespace-label",path:["metadata","labels",label2],message:`the label ${label2} is ${goQuote(value)}, but ${message2}`}));return[{kind:"deny",message:invalid(
request.type,request.name,texts),code:422,reason:"Invalid",violations}]}if(!exemptions.namespaces.includes(request.name))return[];let warning=exemptionWarning(request.
name,labels,policy,defaults3);return warning===void 0?[]:[{kind:"warn",message:warning,code:201,reason:"",violations:[]}]}var defaultKubernetes="1.32";function levelCluster(level,kubernetes,configured){let set2={level,version:"latest"};return{name:level,kubernetes,usernameIn:()=>"k\
ubernetes-admin",defaultNamespace:"default",namespaceLabels:()=>({}),plugins:[podSecurity(configured??{...{defaults:{enforce:set2,audit:{level:"privileged",version:"\
latest"},warn:set2}},exemptions:noExemptions})]}}function changesTo(object){let patches=[],draft=draftOf(object,new Map),apply=patch=>{draft.apply(patch),patches.push(patch)},set2=(path,value)=>{let missing6=path.
findIndex((_,at)=>(valueAt(draft.object(),path.slice(0,at+1))??null)===null),last=missing6<0?path.length:missing6+1,made=path.slice(last).reduceRight((inner,step)=>({
[step]:inner}),value),isInList=typeof path[last-1]=="number";apply({op:missing6<0||isInList?"replace":"add",path:path.slice(0,last),value:made})};return{set:set2,
append:(path,item2)=>{let list2=valueAt(draft.object(),path);isList(list2)?apply({op:"add",path:[...path,list2.length],value:item2}):set2(path,[item2])},remove:path=>apply(
{op:"remove",path}),at:path=>valueAt(draft.object(),path),patches}}function isOpen(value){return value==null||isObject(value)}var taints=["node.kubernetes.io/not-ready","node.kubernetes.io/unreachable"],defaultTolerationSeconds={name:"DefaultTolerationSeconds",mutate:request=>{let pod3=requestedPod(
request);if(pod3===void 0)return{patches:[],answers:[]};let path=[...specOf2(pod3),"tolerations"],own=valueAt(request.object,path),changes=changesTo(request.object);
for(let key2 of taints)(isList(own)?own:[]).some(toleration=>tolerates(toleration,key2))||changes.append(path,{effect:"NoExecute",key:key2,operator:"Exists",tolerationSeconds:300});
return{patches:changes.patches,answers:[]}}};function tolerates(toleration,taint){let key2=member(toleration,"key")??"",effect=member(toleration,"effect")??"";return(key2===
taint||key2==="")&&(effect==="NoExecute"||effect==="")}function fill4(item2){if(item2.type!=="Container")return item2;let limits={...known2(item2.max),...item2.default};return{...item2,default:limits,defaultRequest:{
...known2(item2.min),...limits,...item2.defaultRequest}}}function known2(bounds={}){return Object.fromEntries(Object.entries(bounds).flatMap(([name,bound])=>typeof bound!=
"object"?[[name,bound]]:"exactly"in bound?[[name,bound.exactly]]:[]))}function constrain(item2,asked){let minima=each(item2.min,(name,limit)=>minimum(name,limit,asked)),maxima=each(item2.max,(name,limit)=>maximum(name,limit,asked)),
ratios=each(item2.maxLimitRequestRatio,(name,limit)=>ratio(name,limit,asked));return[...minima,...maxima,...asked.limits===void 0?[]:ratios]}function each(bounds={},check2){
return sortedNames(Object.keys(bounds)).flatMap(name=>{let bound=bounds[name],limit=bound===void 0?void 0:limitOf(bound);return(limit&&check2(name,limit))??[]})}
function found(asked,name,field2,answer,text4,message){let{path,container:container2,type}=asked,violation={rule:"kube/limit-range-bound",path:type==="Pod"?path:
[...path,`${field2}s`,name],message,...container2?{container:container2}:{}};return{text:text4,isCertain:answer==="yes",violation}}function compared(asked,name,field2,value,bound,certainty){
let has2=`${asked.who} has a ${name} ${field2} of ${print(value)}`;return certainty==="yes"?`${has2}, but ${bound}`:`${has2}; ${bound}: \`kubectl describe limitr\
ange\` in the namespace tells`}function minimum(name,limit,asked){let text4=`minimum ${name} usage per ${asked.type} is ${printLimit(limit)}`,request=asked.requests.
get(name),bound=`the minimum is ${describeLimit(limit)}`;if(request===void 0){let message=`${asked.who} has no ${name} request, but ${bound}`;return found(asked,
name,"request","yes",`${text4}.  No request is specified`,message)}for(let[field2,value]of[["request",request],["limit",asked.limits?.get(name)]]){if(value===void 0)
continue;let answer=isBelow2(value,limit,inOrder);if(answer==="no")continue;let message=compared(asked,name,field2,value,bound,answer);return found(asked,name,field2,
answer,`${text4}, but ${field2} is ${print(value)}`,message)}}function maximum(name,limit,asked){let text4=`maximum ${name} usage per ${asked.type} is ${printLimit(
limit)}`,bound=`the maximum is ${describeLimit(limit)}`,first=asked.limits===void 0?"request":"limit",values={request:asked.requests.get(name),limit:asked.limits?.
get(name)};if(values[first]===void 0){let message=`${asked.who} has no ${name} ${first}, but ${bound}`;return found(asked,name,first,"yes",`${text4}.  No ${first}\
 is specified`,message)}for(let field2 of["limit","request"]){let value=values[field2];if(value===void 0)continue;let answer=isAbove(value,limit,inOrder);if(answer===
"no")continue;let message=compared(asked,name,field2,value,bound,answer);return found(asked,name,field2,answer,`${text4}, but ${field2} is ${print(value)}`,message)}}
function ratio(name,limit,asked){let text4=`${name} max limit to request ratio per ${asked.type} is ${printLimit(limit)}`,message=`${asked.who} may have a ${name}\
 limit of at most ${describeLimit(limit)} times its request`,[request,value]=[asked.requests.get(name),asked.limits?.get(name)],[asRequest,asLimit]=common(request??
zero,value??zero,limit.least),fault=(field2,why,what)=>found(asked,name,field2,"yes",`${text4}, but ${why}`,`${message}, but has ${what}`);if(asRequest===0n)return fault(
"request","no request is specified or request is 0","no request");if(asLimit===0n)return fault("limit","no limit is specified or limit is 0","no limit");let observed=Number(
asLimit)/Number(asRequest),isPrecise=scaledValue(limit.least,0)<=maxMilli,most2=Number(scaledValue(limit.least,isPrecise?-3:0));if(!((isPrecise?observed*1e3:observed)<=
most2))return fault("limit",`provided ratio is ${observed.toFixed(6)}`,`${Number(observed.toFixed(3))} times as much`)}var maxMilli=(2n**63n-1n)/1000n;function common(...values){
let unit=values.every(value=>scaledValue(value,0)<=maxMilli)?-3:0;return values.map(value=>scaledValue(value,unit))}function inOrder(a,b){let[left,right]=common(
a,b,zero);return left<right?-1:left>right?1:0}var annotation3="kubernetes.io/limit-ranger";function limitRanger(rangesOf){return{name:"LimitRanger",mutate:request=>{let pod3=requestedPod(request),ranges2=pod3===
void 0?[]:rangesOf(request.namespace);if(pod3===void 0||ranges2.length===0)return{patches:[],answers:[]};let changes=changesTo(request.object);for(let range of ranges2)
setDefaults(pod3,filled(range),changes);return{patches:changes.patches,answers:[]}},validate:request=>{for(let range of rangesOf(request.namespace)){let answers=answersOf(
request,constrained(request,filled(range)));if(answers.length>0)return answers}return[]}}}function filled({limits}){return limits.map(fill4)}function setDefaults(pod3,items2,changes){
let defaults3=of=>new Map(items2.flatMap(item2=>item2.type==="Container"?[...resourceList(item2[of])]:[])),set2={requests:defaults3("defaultRequest"),limits:defaults3(
"default")},said=[];for(let{path,name,role}of lastingContainers(pod3))for(let list2 of["requests","limits"]){let given=changes.at([...path,"resources",list2]),missing6=sortedNames(
set2[list2].keys()).filter(key2=>isOpen(given)&&member(given,key2)===void 0);for(let key2 of missing6){let quantity=set2[list2].get(key2);quantity!==void 0&&changes.
set([...path,"resources",list2,key2],print(quantity))}let what=`${missing6.join(", ")} ${list2==="requests"?"request":"limit"}`;missing6.length>0&&said.push(`${what}\
 for ${role==="main"?"container":"init container"} ${name}`)}let annotations=[...pod3.path,"metadata","annotations"];said.length>0&&changes.set([...annotations,
annotation3],`LimitRanger plugin set: ${said.join("; ")}`)}function constrained(request,items2){let{type,kubernetes}=request;if(type.group===""&&type.kind==="Pe\
rsistentVolumeClaim"){let resources=["spec","resources"],requests=resourceList(valueAt(request.object,[...resources,"requests"])),claim={type:"PersistentVolumeC\
laim",who:"the claim",path:resources,requests};return items2.filter(item2=>item2.type===claim.type).flatMap(item2=>constrain(item2,claim))}let pod3=requestedPod(
request);return pod3===void 0?[]:items2.flatMap(item2=>askers(item2.type,pod3,kubernetes).flatMap(asked=>constrain(item2,asked)))}function askers(type,pod3,kubernetes){
return type==="Pod"?[{type,who:"the Pod",path:[...pod3.path,"spec","containers"],requests:podUsage(pod3,"requests",kubernetes),limits:podUsage(pod3,"limits",kubernetes)}]:
type!=="Container"?[]:lastingContainers(pod3).map(container2=>({type,who:theContainer2(container2),path:[...container2.path,"resources"],requests:resourceList(container2.
spec.resources?.requests),limits:resourceList(container2.spec.resources?.limits),container:container2}))}function answersOf(request,found2){let undecided3=found2.
flatMap(({isCertain,violation})=>isCertain?[]:[{kind:"undecided",rule:violation.rule,reason:violation.message,path:violation.path}]),certain=found2.filter(({isCertain})=>isCertain);
if(certain.length===0)return undecided3;let texts=[...new Set(certain.map(({text:text4})=>text4))],why=texts.length===1?texts.join(""):`[${texts.join(", ")}]`,violations=certain.
map(({violation})=>violation);return[deny(request,why,violations),...undecided3]}function namespaceLifecycle(exists){return{name:"NamespaceLifecycle",mutate:({namespace:namespace2,type,namespaceLabels:namespaceLabels2})=>{let isReview=type.group===
"authorization.k8s.io";if(namespace2===""||isReview||exists(namespace2)||namespaceLabels2(namespace2)!==void 0)return{patches:[],answers:[]};let message=`namesp\
aces ${goQuote(namespace2)} not found`,violation={rule:"kube/missing-namespace",path:["metadata","namespace"],message:`the namespace "${namespace2}" does not ex\
ist`};return{patches:[],answers:[{kind:"deny",message,code:404,reason:"NotFound",violations:[violation]}]}}}}var pluginOrder=["AlwaysAdmit","NamespaceAutoProvision","NamespaceLifecycle","NamespaceExists","LimitPodHardAntiAffinityTopology","LimitRanger","ServiceAccount",
"NodeRestriction","TaintNodesByCondition","AlwaysPullImages","ImagePolicyWebhook","PodSecurity","PodNodeSelector","Priority","DefaultTolerationSeconds","PodTole\
rationRestriction","EventRateLimit","ExtendedResourceToleration","DefaultStorageClass","StorageObjectInUseProtection","OwnerReferencesPermissionEnforcement","Pe\
rsistentVolumeClaimResize","RuntimeClass","CertificateApproval","CertificateSigning","ClusterTrustBundleAttest","CertificateSubjectRestriction","DefaultIngressC\
lass","DenyServiceExternalIPs","MutatingAdmissionPolicy","MutatingAdmissionWebhook","ValidatingAdmissionPolicy","ValidatingAdmissionWebhook","ResourceQuota","Al\
waysDeny"];function inOrder2(plugins){return plugins.toSorted((a,b)=>placeOf3(a)-placeOf3(b))}function placeOf3({name,mutate:mutate2}){let place3=pluginOrder.indexOf(
name);return place3>=0?place3:pluginOrder.indexOf(mutate2?"MutatingAdmissionWebhook":"ValidatingAdmissionWebhook")}var system={"system-cluster-critical":{value:2e9},"system-node-critical":{value:2000001e3}};function priority({classOf,defaultClass}){let find2=name=>Object.hasOwn(
system,name)?system[name]:classOf(name);return{name:"Priority",mutate:request=>{let pod3=requestedPod(request);if(pod3===void 0)return{patches:[],answers:[]};let{
object}=request,spec=specOf2(pod3),given=valueAt(object,[...spec,"priorityClassName"]),name=typeof given=="string"&&given!==""?given:defaultClass??"",found2=name===
""?{value:0}:find2(name);if(found2===void 0)return{patches:[],answers:[missing4(request,name,[...spec,"priorityClassName"])]};let policy=found2.preemptionPolicy??
"PreemptLowerPriority",refusal6=conflict(request,spec,found2.value,policy);if(refusal6!==void 0)return{patches:[],answers:[refusal6]};let changes=changesTo(object),
fields2={priorityClassName:name,priority:found2.value,preemptionPolicy:policy};for(let[field2,value]of Object.entries(fields2))value!==""&&!isSame2(changes.at([
...spec,field2]),value)&&changes.set([...spec,field2],value);return{patches:changes.patches,answers:[]}},validate:request=>{if(!(request.type.group==="schedulin\
g.k8s.io"&&request.type.kind==="PriorityClass")||defaultClass===void 0||member(request.object,"globalDefault")!==!0)return[];let why=`PriorityClass ${defaultClass}\
 is already marked as default. Only one default can exist`;return[deny(request,why,[{rule:"kube/conflicting-priority",path:["globalDefault"],message:why}])]}}}function isSame2(given,value){
return typeof given=="bigint"?given===BigInt(value):given===value}function missing4(request,name,path){let violation={rule:"kube/missing-priority-class",path,message:`\
the PriorityClass "${name}" does not exist`};return denyUnfinished(request,`no PriorityClass with name ${name} was found`,[violation])}function conflict(request,spec,value,policy){
let refuse3=(field2,given2,wanted,why)=>{let message=`${field2} is ${given2}, but the Pod's PriorityClass makes it ${wanted}`;return denyUnfinished(request,why,
[{rule:"kube/conflicting-priority",path:[...spec,field2],message}])},computer="must not be provided in pod spec; priority admission controller computed",number=valueAt(
request.object,[...spec,"priority"]);if((typeof number=="number"||typeof number=="bigint")&&!isSame2(number,value))return refuse3("priority",String(number),value,
`the integer value of priority (${number}) ${computer} ${value} from the given PriorityClass name`);let given=valueAt(request.object,[...spec,"preemptionPolicy"]);
if(typeof given=="string"&&given!==policy)return refuse3("preemptionPolicy",given,policy,`the string value of PreemptionPolicy (${given}) ${computer} ${policy} \
from the given PriorityClass name`)}var import_node_util2=require("node:util");function runtimeClass(classOf){return{name:"RuntimeClass",mutate:request=>{let pod3=requestedPod(request),name=pod3?.spec.runtimeClassName;if(pod3===void 0||name===
void 0)return{patches:[],answers:[]};let{object}=request,spec=specOf2(pod3),found2=classOf(name),refuse3=(rule3,path,why,message)=>({patches:[],answers:[denyUnfinished(
request,why,[{rule:rule3,path:[...spec,...path],message}])]});if(found2===void 0){let why=`pod rejected: RuntimeClass ${goQuote(name)} not found`,message=`the R\
untimeClass "${name}" does not exist`;return refuse3("kube/missing-runtime-class",["runtimeClassName"],why,message)}let changes=changesTo(object);if(found2.overhead!==
void 0){let[own2,wanted]=[resourceList(valueAt(object,[...spec,"overhead"])),resourceList(found2.overhead)];if(own2.size>0&&!isEqual(own2,wanted))return refuse3(
conflict2,["overhead"],mismatch3,overheadHint);let printed=Object.fromEntries([...wanted].map(([key2,value])=>[key2,print(value)]));own2.size===0&&changes.set([
...spec,"overhead"],printed)}for(let[key2,value]of Object.entries(found2.nodeSelector??{})){let own2=member(changes.at([...spec,"nodeSelector"]),key2);if(own2!==
void 0&&own2!==value){let why=`conflict: ${`runtimeClass.scheduling.nodeSelector[${key2}] = ${value}`}; pod.spec.nodeSelector[${key2}] = ${textOf2(own2)}`,message=`\
the Pod selects nodes by ${key2}, but its RuntimeClass wants another value there`;return refuse3(conflict2,["nodeSelector",key2],why,message)}own2===void 0&&changes.
set([...spec,"nodeSelector",key2],value)}let own=valueAt(object,[...spec,"tolerations"]),before=isList(own)?own:[],merged2=found2.tolerations===void 0?before:mergeTolerations(
[...before,...found2.tolerations]);return(0,import_node_util2.isDeepStrictEqual)(merged2,before)||changes.set([...spec,"tolerations"],merged2),{patches:changes.
patches,answers:[]}},validate:request=>{let pod3=requestedPod(request);if(pod3===void 0)return[];let path=[...specOf2(pod3),"overhead"],given=valueAt(request.object,
path),name=pod3.spec.runtimeClassName,wanted=name===void 0?void 0:classOf(name)?.overhead;return(wanted===void 0?!isObject(given):isEqual(resourceList(given),resourceList(
wanted)))?[]:[deny(request,wanted===void 0?withoutClass:mismatch3,[{rule:conflict2,path,message:overheadHint}])]}}}var conflict2="kube/conflicting-runtime-class",
withoutClass="pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead",mismatch3="pod rejected: Pod's Overhead doesn't match RuntimeC\
lass's defined Overhead",overheadHint="the Pod sets overhead, which only its RuntimeClass can";function textOf2(value){return typeof value=="string"?value:JSON.
stringify(value)}function isEqual(a,b){return a.size===b.size&&[...a].every(([name,value])=>{let other=b.get(name);return other!==void 0&&compare(value,other)===
0})}function mergeTolerations(all3){let merged2=[];for(let[index,one2]of all3.entries()){let isCovered=merged2.some(other=>covers(other,one2)),isCoveredLater=all3.
slice(index+1).some(other=>!(0,import_node_util2.isDeepStrictEqual)(other,one2)&&covers(other,one2));!isCovered&&!isCoveredLater&&merged2.push(one2)}return merged2}
function covers(wide,narrow2){if((0,import_node_util2.isDeepStrictEqual)(wide,narrow2))return!0;let[a,b]=[fieldsOf(wide),fieldsOf(narrow2)];return a.key!==b.key&&
(a.key!==""||a.operator!=="Exists")||a.effect!==b.effect&&a.effect!==""||a.effect==="NoExecute"&&a.seconds!==void 0&&(b.seconds??1/0)>a.seconds?!1:a.operator===
"Exists"?!0:(a.operator==="Equal"||a.operator==="")&&b.operator==="Equal"&&b.value===a.value}function fieldsOf(toleration){let text4=field2=>{let value=member(toleration,
field2);return typeof value=="string"?value:""},seconds=member(toleration,"tolerationSeconds");return{key:text4("key"),operator:text4("operator"),effect:text4("\
effect"),value:text4("value"),seconds:typeof seconds=="number"?seconds:void 0}}var mirrorAnnotation="kubernetes.io/config.mirror",tokenPath="/var/run/secrets/kubernetes.io/serviceaccount",volumePrefix="kube-api-access-";function serviceAccount(accountOf,help2){
return{name:"ServiceAccount",mutate:request=>{let pod3=requestedPod(request);if(pod3===void 0)return{patches:[],answers:[]};if(isMirror(pod3))return{patches:[],
answers:mirrorFaults(request,pod3,denyUnfinished)};let changes=changesTo(request.object),spec=specOf2(pod3),name=fields.map(field2=>textAt2(request.object,[...spec,
field2])).find(text4=>text4!=="")??"default";for(let field2 of fields)textAt2(request.object,[...spec,field2])!==name&&changes.set([...spec,field2],name);let account=accountOf(
request.namespace,name);if(account===void 0)return{patches:changes.patches,answers:[missing5(request,name,denyUnfinished,help2)]};let own=valueAt(request.object,
[...spec,"automountServiceAccountToken"]);(typeof own=="boolean"?own:account.automountServiceAccountToken??!0)&&mountToken(pod3,changes);let pull=valueAt(request.
object,[...spec,"imagePullSecrets"]),secrets=account.imagePullSecrets??[];return!(isList(pull)&&pull.length>0)&&secrets.length>0&&changes.set([...spec,"imagePul\
lSecrets"],secrets.map(secret=>({name:secret}))),{patches:changes.patches,answers:[]}},validate:request=>{let pod3=requestedPod(request);if(pod3===void 0)return[];
if(isMirror(pod3))return mirrorFaults(request,pod3,deny);let name=textAt2(request.object,[...pod3.path,"spec","serviceAccountName"]);return name===""||accountOf(
request.namespace,name)!==void 0?[]:[missing5(request,name,deny,help2)]}}}var fields=["serviceAccountName","serviceAccount"];function isMirror({metadata}){return Object.
hasOwn(metadata.annotations??{},mirrorAnnotation)}function textAt2(object,path){let value=valueAt(object,path);return typeof value=="string"?value:""}function missing5(request,name,refuse3,help2){
let account=`${request.namespace}/${name}`,path=[...request.pod?.path??[],"spec","serviceAccountName"],violation={rule:"kube/missing-service-account",path:textAt2(
request.object,path)===""?[...path.slice(0,-1),"serviceAccount"]:path,message:`the service account "${name}" does not exist in the namespace ${request.namespace}`,
...help2===void 0?{}:{help:help2}},why=`error looking up service account ${account}: serviceaccount ${goQuote(name)} not found`;return refuse3(request,why,[violation])}
function mountToken(pod3,changes){let path=[...pod3.path,"spec","volumes"],volumes2=changes.at(path),existing2=(isList(volumes2)?volumes2:[]).map(volume=>member(
volume,"name")).find(name2=>typeof name2=="string"&&name2.startsWith(volumePrefix)),name=typeof existing2=="string"?existing2:`${volumePrefix}xxxxx`,isMounted=!1;
for(let{path:container2}of lastingContainers(pod3)){let mounts=changes.at([...container2,"volumeMounts"]);isList(mounts)&&mounts.some(mount=>member(mount,"mount\
Path")===tokenPath)||(changes.append([...container2,"volumeMounts"],{mountPath:tokenPath,name,readOnly:!0}),isMounted=!0)}isMounted&&existing2===void 0&&changes.
append(path,{name,projected:tokenVolume})}var tokenVolume={defaultMode:420,sources:[{serviceAccountToken:{expirationSeconds:3607,path:"token"}},{configMap:{name:"\
kube-root-ca.crt",items:[{key:"ca.crt",path:"ca.crt"}]}},{downwardAPI:{items:[{fieldRef:{apiVersion:"v1",fieldPath:"metadata.namespace"},path:"namespace"}]}}]};
function mirrorFaults(request,pod3,refuse3){let spec=specOf2(pod3),about=(path,why)=>[refuse3(request,why,[{rule:"kube/mirror-pod-reference",path,message:why}])];
for(let field2 of fields)if(textAt2(request.object,[...spec,field2])!=="")return about([...spec,field2],"a mirror pod may not reference service accounts");let[secret]=secretsIn(
request.object,pod3);if(secret!==void 0)return about(secret,"a mirror pod may not reference secrets");for(let[index]of(pod3.spec.volumes??[]).entries()){let sources=valueAt(
request.object,[...spec,"volumes",index,"projected","sources"]),at=isList(sources)?sources.findIndex(source=>isObject(member(source,"serviceAccountToken"))):-1,
path=[...spec,"volumes",index,"projected","sources",at,"serviceAccountToken"];if(at>=0)return about(path,"a mirror pod may not use ServiceAccountToken volume pr\
ojections")}return[]}function*secretsIn(object,pod3){let spec=specOf2(pod3),pull=valueAt(object,[...spec,"imagePullSecrets"]);isList(pull)&&pull.length>0&&(yield[
...spec,"imagePullSecrets"]);for(let{path}of pod3.containers)yield*secretReferences(valueAt(object,path),path);for(let[index]of(pod3.spec.volumes??[]).entries()){
let path=[...spec,"volumes",index],volume=valueAt(object,path);isObject(member(volume,"secret"))&&(yield[...path,"secret"]),yield*secretReferences(volume,path)}}
var secretFields=new Set(["secretKeyRef","secretRef","secret","secretName","controllerPublishSecretRef","nodePublishSecretRef","nodeStageSecretRef"]);function*secretReferences(value,path){
if(isList(value))for(let[index,item2]of value.entries())yield*secretReferences(item2,[...path,index]);if(isObject(value))for(let[key2,inner]of Object.entries(value))
secretFields.has(key2)&&inner!==null&&inner!==void 0?yield[...path,key2]:yield*secretReferences(inner,[...path,key2])}function isGranted(rules4,verb,{group,plural:plural2}){return rules4.some(({verbs,apiGroups,resources,resourceNames=[]})=>resourceNames.length===0&&has(verbs,verb)&&
has(apiGroups,group)&&has(resources,plural2))}function has(granted,wanted){return granted.includes("*")||granted.includes(wanted)}var basicUser=[{verbs:["create"],
apiGroups:["authorization.k8s.io"],resources:["selfsubjectaccessreviews","selfsubjectrulesreviews"]},{verbs:["create"],apiGroups:["authentication.k8s.io"],resources:[
"selfsubjectreviews"]}];function notAuthorized({username,type,namespace:namespace2},violations){let where=namespace2===""?"at the cluster scope":`in the namespa\
ce ${goQuote(namespace2)}`,what=`create resource ${goQuote(type.plural)} in API group ${goQuote(type.group)}`;return{kind:"deny",message:forbidden(type,"",`User\
 ${goQuote(username)} cannot ${what} ${where}`),code:403,reason:"Forbidden",violations}}var all2=["get","list","watch","create","update","patch","delete","deletecollection"],readOnly=["get","list","watch"],toolsUser=[{verbs:all2,apiGroups:[""],resources:[
"configmaps","endpoints","pods","pods/attach","pods/exec","pods/portforward","pods/proxy","secrets","services","services/proxy"]},{verbs:all2,apiGroups:["apps"],
resources:["deployments","deployments/rollback","deployments/scale","replicasets","replicasets/scale","statefulsets","statefulsets/scale"]},{verbs:all2,apiGroups:[
"batch"],resources:["cronjobs","jobs"]},{verbs:all2,apiGroups:["networking.k8s.io"],resources:["ingresses","networkpolicies"]},{verbs:readOnly,apiGroups:[""],resources:[
"bindings","events","limitranges","namespaces","pods/log","replicationcontrollers","resourcequotas"]},{verbs:readOnly,apiGroups:["apps"],resources:["controllerr\
evisions","daemonsets"]},{verbs:readOnly,apiGroups:["autoscaling"],resources:["horizontalpodautoscalers"]},{verbs:readOnly,apiGroups:["policy"],resources:["podd\
isruptionbudgets"]},{verbs:readOnly,apiGroups:["metrics.k8s.io"],resources:["pods"]}],instead={"daemonsets.apps":"Write a Deployment: a tool cannot have one Pod\
 on every machine","horizontalpodautoscalers.autoscaling":"Set spec.replicas of the Deployment",namespaces:"Remove it: a tool has one namespace, and it exists a\
lready",persistentvolumeclaims:"Remove it, and keep files in the tool's directory, which is mounted into every Pod",persistentvolumes:"Remove it, and keep files\
 in the tool's directory, which is mounted into every Pod","poddisruptionbudgets.policy":"Remove it: the cluster decides when Pods move",replicationcontrollers:"\
Write a Deployment","rolebindings.rbac.authorization.k8s.io":"Remove it: what the tool may do is set by the cluster","roles.rbac.authorization.k8s.io":"Remove i\
t: what the tool may do is set by the cluster",serviceaccounts:'Remove it, and serviceAccountName with it: Pods run as the service account "default"'};function authorization({
tool:tool2}){return request=>{let{type,namespace:namespace2}=request,isTools=tool2===void 0?toolIn(namespace2)!==void 0:namespace2===namespaceOf(tool2),isOwn=type.
namespaced&&isTools,mayCreate=isGranted(toolsUser,"create",type);if(isGranted(basicUser,"create",type)||isOwn&&mayCreate)return[];let violations=[];if(!mayCreate){
let help2=instead[type.group===""?type.plural:`${type.plural}.${type.group}`],message=`a tool account may not create ${/^[AEIOU]/.test(type.kind)?"an":"a"} ${type.
kind}`;violations.push({rule:"kube/forbidden-kind",path:["kind"],message,...help2===void 0?{}:{help:help2}})}if(type.namespaced&&!isOwn){let own=namespaceOf(tool2??
"NAME");violations.push({rule:"toolforge/foreign-namespace",path:["metadata","namespace"],message:`this goes to the namespace ${goQuote(namespace2)}, but a tool\
 may create things only in its own, ${own}`,...tool2===void 0?{}:{help:`Remove metadata.namespace, or write the tool's own, ${own}`}})}return[notAuthorized(request,
violations)]}}function usernameIn(namespace2,{tool:tool2}){return tool2??toolIn(namespace2)??unknownTool}function whyUnknown({group,kind:kind2}){if(group==="gat\
eway.networking.k8s.io"&&kind2==="HTTPRoute")return"Toolforge routes by HTTPRoutes since 2026-04, but neither the role that lets a tool create one nor the check\
 of its hostnames is public";if(group==="jobs-api.toolforge.org"||group.endsWith(".toolforge.org"))return`${kind2} is a kind of Toolforge's own, and its definit\
ion is not public`}function envvarsAdmission(variables,isTool2){return{name:"envvars-admission",mutate:request=>{let{type,pod:pod3,namespace:namespace2}=request;if(!(type.group===
""&&type.kind==="Pod")||pod3===void 0||!isTool2(namespace2))return{patches:[],answers:[]};let{object}=request,changes=changesTo(object),violations=[];for(let container2 of pod3.
containers){if(container2.role!=="main")continue;let env=[...container2.path,"env"],given=valueAt(object,env),names=(isList(given)?given:[]).map(variable=>member(
variable,"name"));for(let[name,value]of Object.entries(variables)){let at=names.indexOf(name);at<0?changes.append(env,{name,value}):violations.push(shadowed(name,
[...env,at,"name"],value))}}let answers=violations.length>0?[{kind:"advise",violations}]:[];return{patches:changes.patches,answers}}}}function shadowed(name,path,value){
return{rule:"toolforge/shadowed-variable",path,message:`the cluster sets ${name} itself, to ${goQuote(value)}: which of the two the program sees is not known`}}var webhook2="ingress-admission.tools.wmcloud.org",refusal3="Ingress host must be <toolname>.toolforge.org",exempt="tool-fourohfour";function ingressAdmission({
domains,routesIngresses}){let domain2=new RegExp(`^\\.(?:${domains.join("|")})`);return{name:"ingress-admission",validate:request=>{let{type,namespace:namespace2}=request;
if(type.group!=="networking.k8s.io"||type.kind!=="Ingress")return[];let advice2=routesIngresses?[]:[unrouted(request,domains)];return namespace2===exempt||toolIn(
namespace2)===void 0?advice2:[...judgeHosts(request,domains,host2=>domain2.test(host2)),...advice2]}}}function hostsOf({object}){let rules4=valueAt(object,["spe\
c","rules"]);return(isList(rules4)?rules4:[]).map((rule3,index)=>{let host2=member(rule3,"host");return{text:typeof host2=="string"?host2:"",path:["spec","rules",
index,"host"]}})}function judgeHosts(request,domains,isDomain){let hosts2=hostsOf(request),tool2=toolIn(request.namespace),name=(tool2===unknownTool?toolOfAll(hosts2,
isDomain):tool2)??"",isOwn=({text:text4})=>name!==""&&text4.startsWith(name)&&isDomain(text4.slice(name.length)),wrong2=hosts2.filter(host2=>!isOwn(host2)),[first]=hosts2;
if(wrong2.length>0){let violations=wrong2.map(host2=>badHost(host2,tool2===unknownTool?"TOOL":name,domains[0]??""));return[{kind:"deny",message:deniedByWebhook(
webhook2,refusal3),code:400,reason:"",violations}]}return tool2!==unknownTool||first===void 0?[]:[{kind:"undecided",rule:"toolforge/ingress-host",reason:`only t\
he tool ${goQuote(name)} may use this host: --tool NAME says whose manifests these are`,path:first.path}]}function toolOfAll(hosts2,isDomain){let names=new Set;
for(let{text:text4}of hosts2)isDomain(text4.slice(nameIn(text4).length))&&names.add(nameIn(text4));let[name=""]=names;return names.size===1&&toolIn(`tool-${name}`)!==
void 0?name:""}function nameIn(host2){let dot=host2.indexOf(".");return dot<0?host2:host2.slice(0,dot)}function badHost({text:text4,path},tool2,domain2){let what=text4===
""?"this rule has no host, so it would take the hosts of all tools":`the host is ${goQuote(text4)}`,own=`${tool2}.${domain2}`;return{rule:"toolforge/ingress-hos\
t",path,message:`${what}, but a tool may only use its own host, ${own}`,help:`Write host: ${own}`}}function unrouted({object,namespace:namespace2},domains){let tool2=toolIn(
namespace2),host2=`${tool2===void 0||tool2===unknownTool?"TOOL":tool2}.${domains[0]??""}`,service2=firstService(valueAt(object,["spec"])),name=member(service2,"\
name"),port=member(member(service2,"port"),"number");return{kind:"advise",violations:[{rule:"toolforge/unrouted-ingress",path:["kind"],message:"the cluster take\
s an Ingress, but since 2026-04 no request reaches a tool through one",help:`Write an HTTPRoute: apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, spec\
: {parentRefs: [{namespace: istio-gateway, name: toolforge}], hostnames: [${host2}], rules: [{backendRefs: [{name: ${typeof name=="string"?name:"SERVICE"}, port\
: ${typeof port=="number"?port:8e3}}]}]}`}]}}function firstService(spec){let rules4=member(spec,"rules");for(let rule3 of isList(rules4)?rules4:[]){let paths=member(
member(rule3,"http"),"paths");for(let path of isList(paths)?paths:[]){let service2=member(member(path,"backend"),"service");if(isObject(service2))return service2}}
return member(member(spec,"defaultBackend"),"service")}var procMounts=33;function advice(pod3,kubernetes){let violations=[...sysctls(pod3,kubernetes),...procMount2(pod3,kubernetes)];return violations.length===0?[]:[
{kind:"advise",violations}]}function*sysctls(pod3,kubernetes){let{check:check2}=unsafe_sysctl_default.revisions.findLast(({since})=>minorOf(since)<=minorOf(kubernetes))??
{};for(let{path,value=""}of check2?.(pod3)??[]){let message=`the kernel setting ${value} is not a safe one: the Pod is created, but no machine starts it`;yield{
rule:"toolforge/unsafe-sysctl",path,message}}}function*procMount2({containers},kubernetes){for(let container2 of containers){let{procMount:asked="Default"}=container2.
spec.securityContext??{};if(asked==="Default")continue;let what=`the container "${container2.name}" asks for procMount: ${asked}`,message=minorOf(kubernetes)<procMounts?
`${what}, which has no effect: Kubernetes ${kubernetes} resets it to Default`:`${what}, which the old profile of tools refused`;yield{rule:"toolforge/unmasked-p\
roc",path:[...container2.path,"securityContext","procMount"],message,container:container2}}}function firstOfEach(items2,keyOf6){let kept=[],places=new Map;for(let item2 of items2){let key2=keyOf6(item2),place3=key2===""?void 0:places.get(key2);place3!==
void 0?kept[place3]=item2:(key2!==""&&places.set(key2,kept.length),kept.push(item2))}return kept.length===items2.length?items2:kept}var containerLists2=["initCo\
ntainers","containers","ephemeralContainers"],keysInSpec={volumes:["name"],hostAliases:["ip"],imagePullSecrets:["name"],topologySpreadConstraints:["topologyKey",
"whenUnsatisfiable"]},keysInContainer={env:["name"],ports:["containerPort","protocol"],volumeMounts:["mountPath"]};function mergeLists(spec,changes,mayMerge){for(let list2 of containerLists2){
mayMerge(list2)&&mergeList([...spec,list2],["name"],changes);let containers=changes.at([...spec,list2]);for(let index of isList(containers)?containers.keys():[])
for(let[inner,keys2]of Object.entries(keysInContainer))mergeList([...spec,list2,index,inner],keys2,changes)}for(let[list2,keys2]of Object.entries(keysInSpec))mergeList(
[...spec,list2],keys2,changes)}function mergeList(path,keys2,changes){let list2=changes.at(path);if(!isList(list2))return;let merged2=firstOfEach(list2,item2=>keyIn(
item2,keys2));merged2!==list2&&changes.set(path,merged2)}function keyIn(item2,keys2){if(!isObject(item2))return"";let values=keys2.map(key2=>member(item2,key2)??
(key2==="protocol"?"TCP":void 0));return values.includes(void 0)?"":values.map(String).join("/")}var listNames=["initContainers","containers","ephemeralContainers"];function stateOf(pod3){let entries=name=>pod3.containers.filter(({path})=>path.at(-2)===name).
map(container2=>({container:container2,context:container2.spec.securityContext,ports:container2.spec.ports??[]}));return{pod:pod3,volumes:pod3.spec.volumes??[],
lists:{initContainers:entries("initContainers"),containers:entries("containers"),ephemeralContainers:entries("ephemeralContainers")}}}function mutated(state,variant,passes){
let once2=({pod:pod3,volumes:volumes2,lists:lists2})=>({pod:pod3,volumes:firstOfEach(volumes2,({name=""})=>name),lists:{initContainers:filled2(lists2.initContainers,
variant),containers:filled2(lists2.containers,variant),ephemeralContainers:filled2(lists2.ephemeralContainers,variant)}});return once2(passes===1?state:once2(state))}
function nameOf2({container:container2}){return container2.name}function filled2(entries,variant){let[first]=entries;if(first===void 0)return[];if(variant.each)
return firstOfEach(entries,nameOf2).map(withoutDuplicatePorts).map(entry=>withFields(entry,lackedBy(entry.context,variant)));let lacked=lackedBy(first.context,variant),
counts=new Map;for(let entry of entries)counts.set(nameOf2(entry),(counts.get(nameOf2(entry))??0)+1);let isAlone=entry=>nameOf2(entry)===""||counts.get(nameOf2(
entry))===1;return firstOfEach(entries.map(entry=>isAlone(entry)?withFields(entry,lacked):entry),nameOf2).map(withoutDuplicatePorts)}function withoutDuplicatePorts(entry){
let ports=firstOfEach(entry.ports,({containerPort,protocol="TCP"})=>`${containerPort??""}/${protocol}`);return ports===entry.ports?entry:{...entry,ports}}function lackedBy(context,{
capabilities}){let given=context?.capabilities;return{escalation:context?.allowPrivilegeEscalation===void 0,privileged:context?.privileged===void 0,capabilities:capabilities===
"block"?given===void 0:(given?.drop??[]).length===0}}function withFields(entry,{escalation,privileged,capabilities}){if(!escalation&&!privileged&&!capabilities)
return entry;let{context}=entry;return{...entry,context:{...context,...escalation?{allowPrivilegeEscalation:!1}:{},...privileged?{privileged:!1}:{},...capabilities?
{capabilities:{...context?.capabilities,drop:["ALL"]}}:{}}}}var allowedVolumes=["configMap","downwardAPI","emptyDir","hostPath","persistentVolumeClaim","projected","secret"],imageVolumes=35,shared3={hostIPC:"shared memor\
y and message queues",hostNetwork:"network",hostPID:"processes"};function faultsOf3(state,uid3,kubernetes){return[...ofList2(state,"ephemeralContainers",uid3),...ofHost(
state),...ofList2(state,"initContainers",uid3),...ofVolumes(state,kubernetes),...ofPod(state,uid3),...ofList2(state,"containers",uid3)]}function*ofHost({pod:pod3}){
for(let field2 of["hostIPC","hostNetwork","hostPID"])pod3.spec[field2]===!0&&(yield{rule:"toolforge/host-namespaces",at:[field2],path:[...pod3.path,"spec",field2],
message:`the Pod shares the ${shared3[field2]} of the machine that it runs on (${field2})`})}function*ofVolumes({pod:pod3,volumes:volumes2},kubernetes){for(let[
index,volume]of volumes2.entries()){let place3=(pod3.spec.volumes??[]).indexOf(volume);for(let source of volume.sources.toSorted())allowedVolumes.includes(source)||
source==="image"&&minorOf(kubernetes)<imageVolumes||(yield{rule:"toolforge/forbidden-volume-type",at:["volumes",index,source],path:[...pod3.path,"spec","volumes",
place3,source],message:`the volume "${volume.name??""}" has the type ${source}, which a tool cannot use`,volume})}}function*ofPod({pod:pod3},uid3){let context=pod3.
spec.securityContext??{},at=["securityContext"],path=[...pod3.path,"spec",...at];for(let[index,group]of(context.supplementalGroups??[]).entries())isOrdinaryGroup(
group)||(yield{rule:"toolforge/forbidden-supplemental-group",at:[...at,"supplementalGroups"],path:[...path,"supplementalGroups",index],message:`the Pod asks for\
 the group ${group}, and a tool may have the groups 1 to 65535`});yield*ofIdentity("the Pod",["fsGroup","runAsGroup"],context,uid3,at,path),yield*ofRoot("the Po\
d",context,at,path),yield*ofIdentity("the Pod",["runAsUser"],context,uid3,at,path),context.seccompProfile!==void 0&&(yield*ofSeccomp("the Pod",context,at,path))}
function isOrdinaryGroup(group){return group>=1&&group<=65535}var identity={fsGroup:{rule:"toolforge/other-fs-group",what:"shares its volumes with the group"},runAsGroup:{
rule:"toolforge/other-gid",what:"runs as the group"},runAsUser:{rule:"toolforge/other-uid",what:"runs as the user"}};function*ofIdentity(who,fields2,context,uid3,at,path){
for(let field2 of fields2){let value=context[field2];if(value===void 0||String(value)===uid3.text)continue;let{rule:rule3,what}=identity[field2],own=uid3.isGiven?
`, ${uid3.text}`:"";yield{rule:rule3,at:[...at,field2],path:[...path,field2],message:`${who} ${what} ${value} (${field2}), which is not the tool's own${own}`,instead:String(
value)}}}function*ofRoot(who,{runAsNonRoot},at,path){runAsNonRoot===!1&&(yield{rule:"toolforge/possible-root-user",at:[...at,"runAsNonRoot"],path:[...path,"runA\
sNonRoot"],message:`${who} may run as root (runAsNonRoot: false)`})}function*ofSeccomp(who,{seccompProfile},at,path){let{type}=seccompProfile??{};type!=="Runtim\
eDefault"&&(yield{rule:"toolforge/other-seccomp-profile",at:[...at,"seccompProfile","type"],path:[...path,"seccompProfile","type"],message:`${who} has the secco\
mp profile ${type??'""'}, and a tool may have RuntimeDefault only`})}function*ofList2({lists:lists2},list2,uid3){for(let[index,entry]of lists2[list2].entries())
for(let fault of ofContainer(entry,[list2,index],uid3))yield{...fault,container:entry.container}}function*ofContainer({container:container2,context,ports},at,uid3){
let who=`${container2.role==="main"?"the container":`the ${container2.role} container`} "${container2.name}"`;for(let[index,port]of ports.entries())port.hostPort!==
void 0&&Number(port.hostPort)!==0&&(yield{rule:"toolforge/host-port",at:[...at,"ports",index,"hostPort"],path:[...container2.path,"ports",(container2.spec.ports??
[]).indexOf(port),"hostPort"],message:`${who} takes the port ${port.hostPort} of the machine (hostPort)`});let inContext=[...at,"securityContext"],path=[...container2.
path,"securityContext"],given=context??{};yield*ofIdentity(who,["runAsGroup"],given,uid3,inContext,path),yield*ofRoot(who,given,inContext,path),yield*ofIdentity(
who,["runAsUser"],given,uid3,inContext,path),given.seccompProfile?.type!==void 0&&(yield*ofSeccomp(who,given,inContext,path)),yield*ofCapabilities(who,context,inContext,
path),yield*mustBeFalse("allowPrivilegeEscalation",who,context,inContext,path),yield*mustBeFalse("privileged",who,context,inContext,path)}function*ofCapabilities(who,context,at,path){
let rule3="toolforge/undropped-capabilities",{add:add2=[],drop=[]}=context?.capabilities??{},place3=[...path,"capabilities"],inCapabilities=[...at,"capabilities"];
for(let[index,capability]of add2.entries())yield{rule:rule3,at:[...inCapabilities,"add"],path:[...place3,"add",index],message:`${who} adds the capability ${capability}\
, a piece of root's power`};for(let[index,capability]of drop.entries())capability!=="ALL"&&(yield{rule:rule3,at:[...inCapabilities,"drop"],path:[...place3,"drop",
index],message:`${who} names ${capability} in capabilities.drop, where nothing but ALL may stand`});if(drop.length>0)return;let isMissing=context===void 0?at:context.
capabilities===void 0?inCapabilities:void 0;yield{rule:rule3,at:isMissing??[...inCapabilities,"drop"],path:[...place3,"drop"],message:`${who} keeps capabilities\
, pieces of root's power: it does not drop ALL`,lacks:"capabilities.drop"}}var switches={allowPrivilegeEscalation:{rule:"toolforge/privilege-escalation",on:"may\
 get more rights than its parent process has (allowPrivilegeEscalation: true)",absent:"does not forbid to get more rights (allowPrivilegeEscalation: false is mi\
ssing)"},privileged:{rule:"toolforge/privileged-container",on:"has all rights of root on the machine that it runs on (privileged: true)",absent:"does not say pr\
ivileged: false"}};function*mustBeFalse(field2,who,context,at,path){let value=context?.[field2];if(value===!1)return;let{rule:rule3,on,absent}=switches[field2];
yield{rule:rule3,at:context===void 0?at:[...at,field2],path:[...path,field2],message:`${who} ${value===void 0?absent:on}`,...value===void 0?{lacks:field2}:{}}}function worldsOf(pod3,{considered,uid:uid3,kubernetes},passes){let uids=uid3===void 0?possibleUids(pod3):[{text:String(uid3),isGiven:!0}],sent=stateOf(pod3);return(isPlain(
sent)?considered.slice(0,1):considered).flatMap(variant=>{let state=mutated(sent,variant,passes);return uids.map(one2=>({variant,uid:one2,state,faults:faultsOf3(
state,one2,kubernetes)}))})}function isPlain({lists:lists2}){return listNames.every(list2=>{let[first,second]=lists2[list2],capabilities=first?.context?.capabilities;
return second===void 0&&(capabilities===void 0||(capabilities.drop??[]).length>0)})}var mostUids=8;function possibleUids({spec,containers}){let contexts=[spec.securityContext,
...containers.map(container2=>container2.spec.securityContext)],written3=[spec.securityContext?.fsGroup,...contexts.flatMap(context=>[context?.runAsUser,context?.
runAsGroup])].flatMap(value=>value!==void 0&&value>0?[String(value)]:[]),counts=new Map;for(let value of written3)counts.set(value,(counts.get(value)??0)+1);return[
...[...counts].toSorted(([,one2],[,other])=>other-one2).map(([value])=>value).slice(0,mostUids),void 0].map(text4=>({text:text4,isGiven:!1}))}function isRefused(worlds){
return worlds.every(({faults:faults2})=>faults2.length>0)}function isAdmitted(worlds){return worlds.every(({faults:faults2})=>faults2.length===0)}function fill5(object,pod3,known3){let worlds=worldsOf(pod3,known3,2),[first,...others]=worlds.map(({state})=>state);if(first===void 0)return[];let isCertain=isRefused(
worlds)||isAdmitted(worlds),isFilled=list2=>isCertain||others.every(other=>isSame3(first,other,list2)),changes=changesTo(object),spec=[...pod3.path,"spec"];mergeLists(
spec,changes,list2=>isFilled(list2)),fillPod(spec,pod3,known3.uid,changes);for(let list2 of listNames)if(isFilled(list2))for(let[index,entry]of first.lists[list2].
entries())fillContainer([...spec,list2,index],entry,changes);return changes.patches}function fillPod(spec,pod3,uid3,changes){let context=pod3.spec.securityContext??
{},whole={runAsNonRoot:!0,...uid3===void 0?{}:{runAsUser:uid3,runAsGroup:uid3,fsGroup:uid3},seccompProfile:{type:"RuntimeDefault"}},lacking=Object.entries(whole).
filter(([field2])=>context[field2]===void 0);setAll([...spec,"securityContext"],Object.fromEntries(lacking),changes)}function setAll(path,members2,changes){let entries=Object.
entries(members2);if(entries.length>0&&(changes.at(path)??null)===null)changes.set(path,members2);else for(let[name,value]of entries)changes.set([...path,name],
value)}function fieldsOf2({context}){let{allowPrivilegeEscalation,privileged,capabilities}=context??{},drop=capabilities?.drop?.length===0?void 0:capabilities?.
drop;return{allowPrivilegeEscalation,privileged,drop}}function fillContainer(container2,entry,changes){let place3=[...container2,"securityContext"],inCapabilities=[
...place3,"capabilities"],{drop,...switches2}=fieldsOf2(entry),isNew=(path,value)=>value!==void 0&&!equal(value,changes.at(path)),members2={};for(let[name,value]of Object.
entries(switches2))isNew([...place3,name],value)&&(members2[name]=value);let mustDrop=isNew([...inCapabilities,"drop"],drop),isBare=(changes.at(inCapabilities)??
null)===null;mustDrop&&isBare&&(members2.capabilities={drop}),setAll(place3,members2,changes),mustDrop&&!isBare&&setAll(inCapabilities,{drop},changes)}function isSame3(one2,other,list2){
return one2.lists[list2].every((entry,index)=>{let twin=other.lists[list2][index];return twin?.container===entry.container&&equal({...fieldsOf2(entry)},{...fieldsOf2(
twin)})})}function equal(one2,other){return JSON.stringify(one2)===JSON.stringify(other)}var policyName="toolforge-kyverno-pod-policy",ruleName="toolforge-validate-pod-policy",variants2=[{name:"lists",each:!1,capabilities:"drop"},{name:"blocks",each:!1,
capabilities:"block"},{name:"foreach",each:!0,capabilities:"drop"}],templateKinds=["CronJob","DaemonSet","Deployment","Job","ReplicationController","StatefulSet"];function refusal4({type,namespace:namespace2,name},at){let where=["spec",...at].join("/"),why=`'validation error: pod security configuration must
    be correct. ${`rule ${ruleName} failed at path /${where}/`}'`,resource=`resource ${type.kind}/${namespace2}/${name} was blocked due to the following policie\
s `;return deniedByWebhook("validate.kyverno.svc-fail",`

${resource}

${policyName}:
  ${ruleName}: ${why}
`)}function profilePlugin({uid:uid3,isTool:isTool2,considered=variants2}){let known3=({kubernetes})=>({considered,uid:uid3,kubernetes});return{name:policyName,mutate:request=>{
let pod3=isPod(request)&&sentIn(request,isTool2)!==void 0?request.pod:void 0;return{patches:pod3===void 0?[]:fill5(request.object,pod3,known3(request)),answers:[]}},
validate:request=>{let pod3=sentIn(request,isTool2);return pod3===void 0?[]:isPod(request)?[...judgePod2(request,pod3,known3(request)),...advice(pod3,request.kubernetes)]:
request.on==="object"?judgeTemplate(request,pod3,known3(request)):[]}}}function isPod({type}){return type.kind==="Pod"&&type.group===""}function sentIn(request,isTool2){
let sent=request.sent??request.pod;return isTool2(request.namespace)?sent:void 0}function keyOf4({rule:rule3,path}){return JSON.stringify([rule3,path])}function judgePod2(request,pod3,known3){
let sent=worldsOf(pod3,known3,2),now=containersNow(request),worlds=sent.map(world=>({...world,faults:world.faults.map(fault=>moved(fault,now))})),[expected3]=worlds,
[first]=expected3?.faults??[],keys2=worlds.map(({faults:faults2})=>new Set(faults2.map(keyOf4))),isCertain=fault=>keys2.every(set2=>set2.has(keyOf4(fault))),open2=[
...new Map(worlds.flatMap(({faults:faults2})=>faults2.map(fault=>[keyOf4(fault),fault]))).values()].filter(fault=>!isCertain(fault));if(expected3===void 0||first===
void 0||!isRefused(worlds))return undecided2(open2,worlds);let certain=expected3.faults.filter(isCertain),likely=worlds.findLast(({variant})=>variant===expected3.
variant)??expected3,named=certain.length>0?certain:likely.faults,violations=named.map(violationOf);return[{kind:"deny",message:refusal4(request,first.at),code:400,
reason:"",violations},...undecided2(open2.filter(fault=>!named.includes(fault)),worlds)]}function containersNow({pod:pod3}){let now=new Map;for(let container2 of pod3?.
containers??[]){let key2=nameInList(container2),same2=now.get(key2);same2===void 0?now.set(key2,[container2]):same2.push(container2)}return now}function nameInList({
path,name}){return`${path.at(-2)} ${name}`}function moved(fault,now){let was=fault.container,[container2,another]=(was&&now.get(nameInList(was)))??[];return was===
void 0||container2===void 0||another!==void 0?fault:{...fault,path:[...container2.path,...fault.path.slice(was.path.length)],container:container2}}function violationOf({
rule:rule3,path,message,container:container2,volume}){return{rule:rule3,path,message,...container2?{container:container2}:{},...volume?{volume}:{}}}function undecided2(faults2,worlds){
let groups=new Map;for(let fault of faults2){let key2=isAboutUid(fault,worlds)?`uid ${fault.instead}`:JSON.stringify(fault.container?.path??fault.path);groups.set(
key2,[...groups.get(key2)??[],fault])}return Array.from(groups.values(),group=>{let[first]=group,reason=isAboutUid(first,worlds)?whoseUid(group):whichWay(group);
return{kind:"undecided",rule:first.rule,path:first.path,reason}})}function isAboutUid({instead:instead2},worlds){return instead2!==void 0&&worlds.some(({uid:uid3})=>uid3.
text===instead2)}function whoseUid(faults2){let fields2=[...new Set(faults2.map(({path})=>String(path.at(-1))))].join(", ");return`whether ${faults2[0]?.instead}\
 (${fields2}) is the tool's uid is not known here; --uid N settles it`}function whichWay(faults2){let name=faults2[0]?.container?.name??"",fields2=[...new Set(faults2.
map(({lacks,path})=>lacks??fieldOf(path)))].join(", ");return`${faults2.every(({lacks})=>lacks!==void 0)?`whether the policy fills in ${fields2} of the containe\
r "${name}" or refuses the Pod`:`whether the policy overwrites ${fields2} of the container "${name}" or refuses the Pod`} is not known outside Toolforge; write \
the right value in every container`}function fieldOf(path){return path.slice(path.indexOf("securityContext")+1).filter(step=>typeof step=="string").join(".")}function judgeTemplate(request,pod3,known3){
let{kind:kind2}=request.type;if(!templateKinds.includes(kind2))return[];let first=worldsOf(pod3,known3,1).flatMap(({faults:faults2})=>faults2)[0];if(first===void 0)
return[];let ofPods=worldsOf(pod3,known3,2);if(!isRefused(ofPods)&&!isAdmitted(ofPods))return[];let mayBe=`whether the policy also judges the ${kind2} itself (K\
yverno's autogen) is not known outside Toolforge`,then=isRefused(ofPods)?"if it does, applying it is refused already, and not only its Pods":"if it does, this o\
ne is refused as it stands, although its Pods are admitted";return[{kind:"undecided",rule:first.rule,path:first.path,reason:`${mayBe}: ${then}`}]}var webhook3="registry-admission.tools.wmcloud.org";function registryAdmission(known3){return{name:"registry-admission",validate:request=>{let{type,namespace:namespace2,
pod:pod3}=request;if(!(type.kind==="Pod"?type.group==="":type.kind==="Deployment"&&type.group==="apps")||pod3===void 0||namespace2==="kube-system")return[];let isForeign2=image=>!known3.
registries.some(registry=>image.startsWith(`${registry}/`)),foreign=pod3.containers.filter(({role,spec})=>role==="main"&&isForeign2(spec.image??""));return foreign.
length===0?[]:[refusal5(request,foreign,known3)]}}}function refusal5({type,namespace:namespace2,name},containers,known3){let{registries}=known3,object=`Kind=${`${type.
group}/${type.version}, Kind=${type.kind}`}, Namespace=${namespace2} Name=${name}`,images=containers.map(({spec})=>`${object} Image=${spec.image??""}`),why=`The\
 following container images did not match any of the allowed registries ([${registries.join(" ")}]): [${images.join(" ")}]`,violations=containers.map(container2=>{
let image=container2.spec.image??"";return{rule:"toolforge/foreign-image",path:[...container2.path,"image"],message:`the image ${goQuote(image)} is not from one\
 of Toolforge's registries (${registries.join(", ")})`,help:nearestImage(image,known3,toolIn(namespace2)),container:container2}});return{kind:"deny",message:deniedByWebhook(
webhook3,why),code:400,reason:"",violations}}function nearestImage(image,{registries,harbor},tool2){let text4=image.trim().replace(/^(https?|docker):\/\//i,""),
slash=text4.indexOf("/"),first=slash<0?"":text4.slice(0,slash).toLowerCase(),host2=/[.:]/.test(first)?first.replace(/:\d*$/,""):"",path=host2===""?text4:text4.slice(
slash+1),meant2=registries.find(registry=>host2!==""&&host2.length<100&&distance(host2,registry)<=3);if(meant2!==void 0&&path!=="")return`Write ${meant2}/${path}`;
let own=registries.find(registry=>registry.startsWith("docker-registry."))??harbor;return/^toolforge-[a-z0-9]/.test(path)?`Write ${own}/${path}`:/^tool-[a-z0-9]/.
test(path)?`Write ${harbor}/${path}`:`Take one of the images that \`toolforge jobs images\` lists, or build your own from a Git repository with \`toolforge build s\
tart\` and write ${harbor}/${namespaceOf(tool2??"NAME")}/IMAGE:latest`}var webhook4="volume-admission.tools.wmcloud.org",mountLabel="toolforge.org/mount-storage",nfsMounted="kubernetes.wmcloud.org/nfs-mounted",home={name:"home",path:"\
/data/project"};function volumeAdmission(volumes2,isTool2){return{name:"volume-admission",mutate:request=>{let{type,pod:pod3,namespace:namespace2}=request;return type.
group!==""||type.kind!=="Pod"||pod3===void 0||!isTool2(namespace2)?{patches:[],answers:[]}:mutate(request,pod3,volumes2)}}}function mutate(request,pod3,volumes2){
let given=valueAt(request.object,[...pod3.path,"metadata","labels",mountLabel]),label2=given===void 0?"all":typeof given=="string"?given:"",tool2=toolIn(request.
namespace),foreign=(pod3.spec.volumes??[]).flatMap((volume,index)=>isForeign(volume)?[{volume,index}]:[]),answers=[];label2!=="all"&&label2!=="none"&&answers.push(
denial2(`Invalid value for ${mountLabel} label`,[badLabel(pod3,label2)])),tool2===void 0&&answers.push(denial2("Only tools can have tool volumes mounted to them",
[]));let[first]=foreign;if(first!==void 0){let text4=`No hostPath volumes allowed, got one under /spec/volumes/${first.index} ${printVolume(first.volume)}`;answers.
push(denial2(text4,foreign.map(({volume,index})=>badVolume(pod3,volume,index,volumes2))))}if(answers.length>0||tool2===void 0)return{patches:[],answers};let changes=changesTo(
request.object);return label2==="none"?avoidStorage(pod3,changes):addStorage(pod3,homeOf(tool2),volumes2,changes),{patches:changes.patches,answers:[]}}function isForeign({
name,hostPath}){return hostPath!==void 0&&!(name===home.name&&hostPath.path===home.path)}function printVolume({name="",hostPath}){let{path="",type=""}=hostPath??
{};return`Name:${name} HostPath:&HostPathVolumeSource{Path:${path},Type:*${type},}`}function denial2(why,violations){return{kind:"deny",message:deniedByWebhook(
webhook4,why),code:400,reason:"",violations}}function badLabel({path},value){return{rule:"toolforge/mount-storage-label",path:[...path,"metadata","labels",mountLabel],
message:`the label ${mountLabel} is ${goQuote(value)}, but it can only be "all" or "none"`}}function badVolume({path},volume,index,known3){let{name="",hostPath}=volume,
wanted=hostPath?.path??"",clean=wanted.length>1&&wanted.endsWith("/")?wanted.slice(0,-1):wanted,mounted=known3.find(each2=>clean===each2.path||clean.startsWith(
`${each2.path}/`)),help2=mounted===void 0?"Remove the volume; for files of its own a Pod can have a volume of type emptyDir, configMap or secret":`Remove the vo\
lume and its volumeMounts: ${mounted.path} is mounted into every Pod at that very path`;return{rule:"toolforge/host-path-volume",path:[...path,"spec","volumes",
index,"hostPath"],message:`the volume ${goQuote(name)} is ${goQuote(wanted)} of the machine, which a tool may not mount by itself`,help:help2,volume}}function avoidStorage({
path},changes){let affinity=[...path,"spec","affinity"],nodeAffinity=[...affinity,"nodeAffinity"];if(!isOpen(changes.at(affinity))||!isOpen(changes.at(nodeAffinity)))
return;let expression={key:nfsMounted,operator:"NotIn",values:["true"]};changes.append([...nodeAffinity,"preferredDuringSchedulingIgnoredDuringExecution"],{weight:100,
preference:{matchExpressions:[expression]}})}function addStorage(pod3,directory,volumes2,changes){let spec=[...pod3.path,"spec"],containers=pod3.containers.filter(
({role})=>role==="main"),taken=new Set((pod3.spec.volumes??[]).map(({name})=>name));for(let{name,path,type,readOnly:readOnly2}of volumes2)if(!taken.has(name)){changes.
append([...spec,"volumes"],{name,hostPath:{path,type}});for(let{path:container2}of containers){let mounts=[...container2,"volumeMounts"];itemsAt2(changes,mounts).
some(mount=>member(mount,"mountPath")===path)||changes.append(mounts,{name,...readOnly2?{readOnly:readOnly2}:{},mountPath:path})}}for(let{path:container2}of containers){
let env=[...container2,"env"],names=new Set(itemsAt2(changes,env).map(variable=>member(variable,"name")));!names.has("HOME")&&!names.has("NO_HOME")&&changes.append(
env,{name:"HOME",value:directory});let workingDir=[...container2,"workingDir"];names.has("NO_HOME")&&(changes.at(workingDir)??"")!==""&&changes.remove(workingDir),
changes.append(env,{name:"TOOL_DATA_DIR",value:directory})}let nodeSelector=[...spec,"nodeSelector"],selector2=changes.at(nodeSelector);isOpen(selector2)&&member(
selector2,nfsMounted)===void 0&&changes.set([...nodeSelector,nfsMounted],"true")}function itemsAt2(changes,path){let value=changes.at(path);return isList(value)?
value:[]}function toolforgeCluster(variant,options={}){let{tool:tool2,uid:uid3,kubernetes,namespace:namespace2}=options,{policy=profilePlugin({uid:uid3,isTool})}=options,
facts=clusters[variant],named=tool2??(namespace2===void 0?void 0:toolIn(namespace2)),account={...named===void 0?{}:{tool:named},...uid3===void 0?{}:{uid:uid3}},
quotasOf=quotas(facts);return{name:variant,kubernetes:kubernetes??facts.kubernetes.value,usernameIn:target=>usernameIn(target,account),defaultNamespace:namespace2??
namespaceOf(named??unknownTool),namespaceLabels,authorize:authorization(account),plugins:inOrder2([...builtIn2(facts,quotasOf),...webhooks(facts,policy)]),quotasOf,
whyUnknown}}function namespaceLabels(namespace2){return isTool(namespace2)?toolNamespaceLabels(namespace2):otherNamespaces.includes(namespace2)?{"kubernetes.io/\
metadata.name":namespace2}:void 0}function isTool(namespace2){return toolIn(namespace2)!==void 0}function builtIn2({limits,raised},quotasOf){let rangesOf=namespace2=>{
let more=raisedFor(namespace2,raised.value)?.max;return isTool(namespace2)?[{limits:[{...limits.value,max:{...limits.value.max,...more}}]}]:[]};return[namespaceLifecycle(
namespace2=>namespaceLabels(namespace2)!==void 0),limitRanger(rangesOf),serviceAccount((_,name)=>name==="default"?{}:void 0,"Remove serviceAccountName: a tool h\
as the service account default only, and cannot make another one"),priority({classOf:()=>{}}),defaultTolerationSeconds,runtimeClass(()=>{}),resourceQuota(quotasOf)]}
function webhooks(facts,{name,mutate:mutate2,validate:validate2}){let{registries,harbor,domains,volumes:volumes2,variables,routesIngresses}=facts;return[envvarsAdmission(
variables.value,isTool),{name,mutate:mutate2},volumeAdmission(volumes2.value,isTool),{name,mutate:mutate2},ingressAdmission({domains:domains.value,routesIngresses:routesIngresses.
value}),{name,validate:validate2},registryAdmission({registries:registries.value,harbor:harbor.value})]}function quotas({quota,raised}){let known3=new Map;return namespace2=>{
if(!isTool(namespace2))return[];let made=known3.get(namespace2);if(made!==void 0)return made;let own=[{name:namespace2,hard:{...quota.value,...raisedFor(namespace2,
raised.value)?.quota}}];return known3.set(namespace2,own),own}}function raisedFor(namespace2,raised){let tool2=toolIn(namespace2)??"";return Object.hasOwn(raised,
tool2)?raised[tool2]:void 0}function clusterNamed(adjustments,podSecurity2){let{namespace:namespace2,disableAdmissionPlugins}=adjustments,built=build(adjustments,podSecurity2);if("error"in
built)return built;let names=[...new Set(built.plugins.map(({name})=>name))],wrong2=disableAdmissionPlugins.find(name=>!names.includes(name));return wrong2!==void 0?
{error:unknown("admission plugin",wrong2,names)}:{...built,plugins:built.plugins.filter(({name})=>!disableAdmissionPlugins.includes(name)),...namespace2===null?
{}:{client:kubectl(namespace2),defaultNamespace:namespace2}}}function build({cluster:cluster2,tool:tool2,uid:uid3,kubernetesVersion:kubernetesVersion2,namespace:namespace2},podSecurity2){
return isLevel(cluster2)?tool2!==null||uid3!==null?{error:`--${tool2===null?"uid":"tool"} means nothing to the cluster ${cluster2}`}:levelCluster(cluster2,kubernetesVersion2??
defaultKubernetes,podSecurity2):toolforgeCluster(cluster2,{...tool2===null?{}:{tool:tool2},...uid3===null?{}:{uid:uid3},...kubernetesVersion2===null?{}:{kubernetes:kubernetesVersion2},
...namespace2===null?{}:{namespace:namespace2}})}function isPodSecurityConfiguration(object){let{apiVersion,kind:kind2}=object;return typeof apiVersion!="string"?!1:kind2==="AdmissionConfiguration"&&apiVersion.
startsWith("apiserver.config.k8s.io/")||kind2==="PodSecurityConfiguration"&&apiVersion.startsWith("pod-security.admission.config.k8s.io/")}function readConfiguration2(object){
if(object.kind==="PodSecurityConfiguration")return parse5(object);let plugins=member(object,"plugins"),entry=isList(plugins)?plugins.find(plugin=>member(plugin,
"name")==="PodSecurity"):void 0;if(entry===void 0)return;let configuration=member(entry,"configuration");return isObject(configuration)?parse5(configuration):{error:"\
the configuration of PodSecurity stands in another file: put it under `configuration`"}}function parse5(object){let errors=[],defaults3=member(object,"defaults"),
text4=(key2,fallback2)=>{let value=member(defaults3,key2);return value==null||value===""?fallback2:typeof value=="object"?"":String(value)},read3=mode2=>{let level=parseLevel(
text4(mode2,"privileged")),version=parseVersion(text4(`${mode2}-version`,"latest"));return level===void 0&&errors.push(`defaults.${mode2} must be one of privile\
ged, baseline, restricted`),version===void 0&&errors.push(`defaults.${mode2}-version must be "latest" or "v1.x"`),{level:level??"restricted",version:version??"l\
atest"}},exemptions=member(object,"exemptions"),names=field2=>{let value=member(exemptions,field2);return value==null?[]:isList(value)&&value.every(name=>typeof name==
"string"&&name!=="")?value:(errors.push(`exemptions.${field2} must be a list of names`),[])},policy=Object.fromEntries(modes.map(mode2=>[mode2,read3(mode2)])),exempt2={
usernames:names("usernames"),namespaces:names("namespaces"),runtimeClasses:names("runtimeClasses")};return errors.length>0?{error:errors.join("; ")}:{defaults:policy,
exemptions:exempt2}}var policies=[["v1",["ResourceQuota","LimitRange"]],["rbac.authorization.k8s.io/",["Role","ClusterRole","RoleBinding","ClusterRoleBinding"]],["admissionregistra\
tion.k8s.io/",["ValidatingAdmissionPolicy","MutatingAdmissionPolicy"]],["kyverno.io/",["ClusterPolicy","Policy"]],["policies.kyverno.io/",["ValidatingPolicy","M\
utatingPolicy","ImageValidatingPolicy"]],["templates.gatekeeper.sh/",["ConstraintTemplate"]]],constraints="constraints.gatekeeper.sh/";function policyKind({apiVersion,
kind:kind2}){return typeof apiVersion!="string"||typeof kind2!="string"?void 0:policies.some(([start,kinds4])=>apiVersion.startsWith(start)&&kinds4.includes(kind2))||
apiVersion.startsWith(constraints)?kind2:void 0}var kindsOfInterest={always:["Namespace"],withPolicies:["Namespace","AdmissionConfiguration","PodSecurityConfigu\
ration",...policies.flatMap(([,kinds4])=>kinds4)]};function surroundings(inputs,withPolicies){let namespaces=new Map,unapplied=new Set,podSecurity2,kinds4=withPolicies?
kindsOfInterest.withPolicies:kindsOfInterest.always;for(let input of inputs){let source=input.read();if(isUnread(source))continue;let isConstraint=withPolicies&&
source.text.includes(constraints);if(!(!isConstraint&&!mentions(source.text,kinds4)))for(let object of objectsIn(source.text,isConstraint?void 0:kinds4)){object.
apiVersion==="v1"&&object.kind==="Namespace"&&namespaces.set(metadataText(object,"name"),labelsOf(object));let policy=withPolicies?policyKind(object):void 0;if(policy!==
void 0&&unapplied.add(policy),!withPolicies||!isPodSecurityConfiguration(object))continue;let configured=readConfiguration2(object);if(configured!==void 0&&"err\
or"in configured)return{error:`${source.file}: ${configured.error}`};podSecurity2=configured??podSecurity2}}return{namespaces,podSecurity:podSecurity2,unapplied}}
function mentions(text4,kinds4){return kinds4.some(kind2=>{let at=text4.indexOf(kind2);for(;at!==-1;){let lineBreak=text4.indexOf(`
`,at),end=lineBreak===-1?text4.length:lineBreak,line=text4.slice(text4.lastIndexOf(`
`,at)+1,end),key2=line.indexOf("kind");if(key2!==-1&&line.includes(kind2,key2))return!0;at=text4.indexOf(kind2,end)}return!1})}function objectsIn(text4,kinds4){
return manifestsIn(readDocuments(text4,kinds4&&(({start,end})=>mentions(text4.slice(start,end),kinds4)))).map(({node})=>toJson(node,new Map)).filter(isObject)}function scopes(files,run2,withPolicies){let groups=new Map;for(let[input,{settings}]of files){let name=settings.cluster.value,group=groups.get(name);group===void 0?
groups.set(name,[input]):group.push(input)}let around=new Map;for(let name of new Set([...groups.keys(),run2.settings.cluster.value])){let found2=surroundings(groups.
get(name)??[],withPolicies);if("error"in found2)return found2;around.set(name,found2)}let unapplied=[...new Set(Array.from(around.values(),one2=>[...one2.unapplied]).
flat())].sort(),clusters2=new Map,built=new Map,counts=new Map;for(let settled2 of new Set([run2,...files.values()])){let{settings,severityOf:severityOf2}=settled2,
key2=JSON.stringify(clusterKeys.map(name=>settings[name].value)),world=clusters2.get(key2)??worldFor(settings,around.get(settings.cluster.value));if("error"in world)
return world;clusters2.set(key2,world),built.set(settled2,{world,severityOf:rule3=>severityOf2(rule3)?.value})}let scopeOf=settled2=>built.get(settled2);for(let settled2 of files.
values()){let{cluster:cluster3}=scopeOf(settled2).world;counts.set(cluster3,(counts.get(cluster3)??0)+1)}let byName=new Map;for(let[cluster3,count3]of counts){let key2=`${cluster3.
name} (Kubernetes ${cluster3.kubernetes})`;byName.set(key2,{cluster:cluster3,files:(byName.get(key2)?.files??0)+count3})}let[only,...others]=byName.values(),own=scopeOf(
run2).world.cluster,cluster2=only!==void 0&&others.length===0?only.cluster:own,shares=Array.from(byName,([name,share])=>`${share.files===1?"1 file":`${share.files}\
 files`} as ${name}`);return{of:input=>{let scope=scopeOf(files.get(input)??run2);return input.rendered===void 0?scope:byHelm(scope)},cluster:cluster2,notes:[...byName.
size>1?[`judged for more than one cluster: ${shares.join(", ")}`]:[],...unapplied.length>0?[`--with-policies: not applied yet: ${unapplied.join(", ")}`]:[]]}}var clusterKeys=[
"cluster","tool","uid","namespace","kubernetes-version","disable-admission-plugins"];function byHelm({world,...scope}){let{client:_,...cluster2}=world.cluster;return{
...scope,world:{...world,cluster:cluster2}}}function clusterOf({settings}){return clusterFor(settings,void 0)}function worldFor(settings,around){let cluster2=clusterFor(
settings,around?.podSecurity);return"error"in cluster2?cluster2:{cluster:cluster2,namespaceLabels:name=>around?.namespaces.get(name)??cluster2.namespaceLabels(name),
sum:cluster2.quotasOf&&summing(cluster2.quotasOf)}}function clusterFor(settings,podSecurity2){let cluster2=clusterNamed({cluster:settings.cluster.value,tool:settings.
tool.value,uid:settings.uid.value,kubernetesVersion:settings["kubernetes-version"].value,namespace:settings.namespace.value,disableAdmissionPlugins:settings["di\
sable-admission-plugins"].value},podSecurity2);if(!("error"in cluster2))return cluster2;let{error}=cluster2,key2=error.startsWith("--tool")?"tool":error.startsWith(
"--uid")?"uid":"disable-admission-plugins",{from}=settings[key2];return from==="flag"?cluster2:{error:`${from}: ${error.replace(/^--/,"")}`}}function numbered(all3,callIt){let count3=new Map;return all3.map(one2=>{let name=callIt(one2),number=count3.get(name)??0;return count3.set(name,number+1),{key:`${number}\
 ${name}`,one:one2}})}function overMatrix(runs){let texts=runs.map(({verdicts:verdicts2})=>new Set(verdicts2.map(textOf3))),findings=together(runs.map(run2=>numbered(run2.findings,subjectOf2))).
flatMap(same2=>{let{one:one2}=same2.reduce((best,next2)=>strength(next2.one)<strength(best.one)?next2:best),where=new Set(same2.map(({run:run2})=>run2)),isOfUse=texts.
some((rendered,run2)=>rendered.has(textOf3(one2))&&!where.has(run2));return one2.rule==="suppression/unused"&&isOfUse?[]:[namingRuns(one2,where,runs)]}),verdicts=together(
runs.map(run2=>{let found2=new Map;for(let finding of run2.findings){let about=found2.get(objectOf2(finding));about===void 0?found2.set(objectOf2(finding),[finding]):
about.push(finding)}return numbered(run2.verdicts,verdict=>answerOf(verdict,found2.get(objectOf2(verdict))??[]))})).map(same2=>namingRuns(same2[0].one,new Set(same2.
map(({run:run2})=>run2)),runs));return{findings:findings.sort(byPlace),verdicts:verdicts.sort(byDocument)}}function together(runs){let groups=new Map;for(let[run2,
all3]of runs.entries())for(let{key:key2,one:one2}of all3){let group=groups.get(key2);group===void 0?groups.set(key2,[{run:run2,one:one2}]):group.push({run:run2,
one:one2})}return[...groups.values()]}function namingRuns(one2,where,runs){return where.size===runs.length?one2:{...one2,values:runs.filter((_,run2)=>where.has(
run2)).map(({values})=>values)}}function subjectOf2({rule:rule3,path,resource,suppressed,message,...at}){let about=resource===null?[message]:[...nameOf3(resource),
path];return JSON.stringify([rule3,suppressed!==null,textOf3(at),at.item,...about])}function strength({effect}){return effects.indexOf(effect)}function answerOf(verdict,findings){
let{item:item2,hooks,verdict:answer,responses,undecided:undecided3,mutations}=verdict,found2=findings.map(one2=>[subjectOf2(one2),one2.effect]),all3=[textOf3(verdict),
item2,nameOf3(verdict),hooks,answer,responses,undecided3,mutations,found2];return JSON.stringify(all3,(_,value)=>typeof value=="bigint"?`${value}n`:value)}function nameOf3({
apiVersion,kind:kind2,namespace:namespace2,name}){return[apiVersion,kind2,namespace2,name]}function textOf3({file:file2,template:template2,rendered}){return JSON.
stringify([rendered?.chart??file2,template2])}function objectOf2({file:file2,document,item:item2}){return JSON.stringify([file2,document,item2])}function filesToJudge(inputs){let renderings2=inputs.filter(({rendered})=>rendered!==void 0).length;return Math.max(renderings2,1)*(inputs.length-renderings2)+renderings2}
async function judge2(inputs,configured,cwd,today,watch){let files=inputs.filter(({rendered})=>rendered===void 0),renderings2=inputs.filter(({rendered})=>rendered!==
void 0),[first,...more]=renderings2.length<2?[inputs]:renderings2.map(one2=>[...files,one2]),judged=await judgeOnce(first??[],configured,cwd,today,watch);if("er\
rors"in judged||more.length===0)return judged;let runs=[judged];for(let run2 of more){let next2=await judgeOnce(run2,configured,cwd,today,watch);if("errors"in next2)
return next2;runs.push(next2)}let distinct=wordsOf=>[...new Set(runs.flatMap(wordsOf))];return{...judged,...overMatrix(runs.map((run2,at)=>({...run2,values:renderings2[at]?.
rendered?.values??""}))),files:new Map(runs.flatMap(run2=>[...run2.files])),read:distinct(({read:read3})=>read3),notes:distinct(({notes})=>notes),faults:distinct(
({faults:faults2})=>faults2),textOf:file2=>runs.find(({read:read3})=>read3.includes(file2))?.textOf(file2)}}async function judgeOnce(inputs,{run:run2,settingsOf:settingsOf2},cwd,today,watch){
let files=await settingsOf2(inputs);if("errors"in files)return files;let scope=scopes(files,run2,run2.settings["with-policies"].value);if("error"in scope)return{
errors:[scope.error]};let linted=lint(inputs.filter(input=>files.has(input)),scope.of,cwd,today,watch);return{...linted,notes:[...scope.notes,...linted.notes],files,
cluster:scope.cluster}}var import_node_path10=require("node:path");function hasColors(env){return!env.NO_COLOR&&env.TERM!=="dumb"}var programs={"iTerm.app":[3,1],WezTerm:[20200620,0],
vscode:[1,72],ghostty:"any",zed:"any"};function hasLinks(env,color,isWindows=import_node_path10.sep==="\\"){let forced=env.FORCE_HYPERLINK;if(forced)return Number.
parseInt(forced,10)!==0;if(!color)return!1;if(env.WT_SESSION!==void 0)return!0;if(isWindows||isAutomated(env))return!1;let program=env.TERM_PROGRAM??"",least=Object.
hasOwn(programs,program)?programs[program]:void 0;if(least==="any"||program==="vscode"&&env.CURSOR_TRACE_ID)return!0;if(least!==void 0)return isAtLeast(versionOf2(
env.TERM_PROGRAM_VERSION),...least);let vte=env.VTE_VERSION;return vte?vte!=="0.50.0"&&vte!=="5000"&&isAtLeast(versionOf2(vte),0,50):env.TERM==="alacritty"||env.
TERM==="xterm-kitty"}function isAutomated(env){return!!env.CI||!!env.TEAMCITY_VERSION}function versionOf2(text4){let[,minor]=/^(\d{1,2})\d\d$/.exec(text4??"")??
[];if(minor!==void 0)return[0,Number(minor)];let[major=Number.NaN,next2=0]=(text4??"").split(".").map(part=>Number.parseInt(part,10));return[major,next2]}function isAtLeast([
major,minor],wanted,least){return major>wanted||major===wanted&&minor>=least}var patience=500,interval=100;function progressFor({stderr,env},color,files){return stderr.isTTY===!0&&color!==!1&&hasColors(env)&&!isAutomated(env)?progress(stderr,
files):void 0}function progress(terminal,files,now=()=>performance.now()){let erased="\r\x1B[K",next2=now()+patience,begun=0,isShown=!1;return{file(file2){if(begun+=
1,now()<next2)return;next2=now()+interval;let line=`preadmit: ${begun} of ${files} files: ${visibleFile(file2)}`;terminal.write(erased+cut(line,(terminal.columns||
80)-1)),isShown=!0},erase(){isShown&&terminal.write(erased),isShown=!1}}}var import_node_fs10=require("node:fs"),import_node_path11=require("node:path");var defaultBaseline=".preadmit-baseline.json";function readBaseline(file2,text4){let lines=lineIndex(text4),bad=(at,why)=>{let{line,column:column2}=lines.position(
at);return{error:`${file2}:${line}:${column2}: ${why}; --write-baseline writes a new one`}},[document,next2]=readDocuments(text4),[problem]=document?.problems??
[];if(problem!==void 0)return bad(problem.start,problem.message);let root2=document?.root;if(root2?.kind!=="map"||next2!==void 0)return bad(next2?.start??0,"not\
 a baseline of preadmit");let version=valueOf4(root2,"version");if(version?.kind!=="integer"||version.value!==1)return bad(version?.start??root2.start,"not a ba\
seline that this version knows: its version is not 1");let list2=valueOf4(root2,"findings");if(list2?.kind!=="seq")return bad(list2?.start??root2.start,"finding\
s must be a list");let known3=[],seen=new Set;for(let item2 of list2.items){if(item2.kind!=="map")return bad(item2.start,"a finding of a baseline is an object");
let texts={};for(let key2 of["file","rule","resource","fingerprint"]){let value=valueOf4(item2,key2);if(value?.kind!=="string")return bad(value?.start??item2.start,
`${key2} must be a string`);texts[key2]=value.value}let{file:about="",rule:rule3="",resource="",fingerprint:fingerprint2=""}=texts,count3=valueOf4(item2,"count");
if(count3?.kind!=="integer"||typeof count3.value!="number"||count3.value<1)return bad(count3?.start??item2.start,"count must be a whole number from 1 on");if(seen.
has(keyOf5(fingerprint2,rule3)))return bad(item2.start,`the fingerprint ${fingerprint2} stands here twice`);seen.add(keyOf5(fingerprint2,rule3)),known3.push({file:about,
rule:rule3,resource,fingerprint:fingerprint2,count:count3.value,span:item2})}return{file:file2,text:text4,known:known3}}function writeBaseline(findings){let known3=new Map;
for(let{file:file2,rendered,rule:rule3,resource,fingerprint:fingerprint2,suppressed}of findings){if(suppressed!==null||isAboutSuppression(rule3))continue;let key2=keyOf5(
fingerprint2,rule3),count3=(known3.get(key2)?.count??0)+1,about=resource===null?"":`${resource.kind} ${resource.name}`;known3.set(key2,{file:rendered?.chart??file2,
rule:rule3,resource:about,fingerprint:fingerprint2,count:count3})}let orderOf=({file:file2,rule:rule3,resource,fingerprint:fingerprint2})=>[file2,rule3,resource,
fingerprint2],written3=Array.from(known3.values()).sort((one2,other)=>compare3(orderOf(one2),orderOf(other))).map(row2=>`
    ${JSON.stringify(row2)}`).join(",");return`{
  "version": 1,
  "findings": [${written3}${written3===""?"":`
  `}]
}
`}function compareWithBaseline(findings,{file:file2,text:text4,known:known3},isJudged){let left=new Map(known3.map(({fingerprint:fingerprint2,rule:rule3,count:count3})=>[
keyOf5(fingerprint2,rule3),count3])),take2=finding=>{let key2=keyOf5(finding.fingerprint,finding.rule),count3=left.get(key2)??0;return count3===0?finding:(left.
set(key2,count3-1),finding.suppressed===null?{...finding,suppressed:{reason:`known in ${file2}`,by:"baseline"}}:finding)},order=findings.filter(one2=>!isAboutSuppression(
one2.rule)&&one2.suppressed===null),rest=findings.filter(one2=>!isAboutSuppression(one2.rule)&&one2.suppressed!==null),taken=new Map([...order,...rest].map(finding=>[
finding,take2(finding)])),lines=lineIndex(text4),gone=known3.flatMap(({file:about,rule:rule3,resource,fingerprint:fingerprint2,count:count3,span})=>{let missing6=left.
get(keyOf5(fingerprint2,rule3))??0;if(missing6===0||!isJudged(about))return[];let what=`${rule3} in ${about}${resource===""?"":` (${resource})`}`,message=missing6===
count3?`the baseline knows ${what}, which is not found any more`:`the baseline knows ${what} ${count3} times, and ${count3-missing6} of that is found`,start={...lines.
position(span.start),offset:span.start},last=Math.min(span.end,lines.endOfLine(start.line)),end={...lines.position(last),offset:last};return[noted("suppression/\
gone",message,remedyOf("suppression/gone"),{file:file2},start,end,fingerprint2)]});return[...findings.map(finding=>taken.get(finding)??finding),...gone]}function keyOf5(fingerprint2,rule3){
return`${fingerprint2} ${rule3}`}function compare3(one2,other){for(let[at,text4]of one2.entries()){let against=other[at]??"";if(text4!==against)return text4<against?
-1:1}return 0}function valueOf4({entries},key2){return entries.find(entry=>entry.key===key2)?.value}function suppressConfigured(findings,suppressions,{today,isWhole}){if(suppressions.length===0)return findings;let known3=new Set(findings.map(({rule:rule3})=>rule3)),
isKnown=rule3=>known3.has(rule3)||ruleNamed(rule3)!==void 0,settled2=findings,faults2=[];for(let suppression of suppressions){let{rules:rules4,isFor:isFor2=()=>!0,
until,place:place3}=suppression,isMeant=resourceMatcher(suppression.resources),used=new Set,tell=({rule:rule3,message})=>faults2.push(noted(rule3,message,remedyOf(
rule3),place3,place3.start,place3.end));if(until!==void 0&&isOver(until,today)){tell(ended(until));continue}settled2=settled2.map(finding=>!rules4.includes(finding.
rule)||isAboutSuppression(finding.rule)||!isFor2(finding)||!isMeant(finding.resource)?finding:(used.add(finding.rule),finding.suppressed===null?{...finding,suppressed:hiding(
suppression,"configuration")}:finding));for(let rule3 of new Set(rules4)){let fault=uselessName(rule3,used,isKnown);fault!==void 0&&(isWhole||!isKnown(rule3)||isAboutSuppression(
rule3))&&tell(fault)}}return[...settled2,...faults2]}function resourceMatcher(patterns){if(patterns===void 0)return()=>!0;let depth=pattern=>pattern.split("/").
length,matchers=patterns.map(pattern=>({parts:depth(pattern),matches:globMatcher([`/${pattern}`])}));return resource=>{if(resource===null)return!1;let{namespace:namespace2,
kind:kind2,name}=resource;return matchers.some(({parts:parts2,matches})=>matches(parts2===1?kind2:parts2===2?`${kind2}/${name}`:`${namespace2}/${kind2}/${name}`))}}function onlyChanged(after,before,changed2){let verdictBefore=new Map(numbered(before.verdicts,nameOf4).map(({key:key2,one:one2})=>[key2,one2.verdict])),foundBefore=new Set(
numbered(before.findings,fingerprintOf).map(({key:key2})=>key2)),differing=new Set(numbered(after.verdicts,nameOf4).flatMap(({key:key2,one:one2})=>verdictBefore.
get(key2)===one2.verdict?[]:one2)),objects=new Set(Array.from(differing,objectOf3)),findings=numbered(after.findings,fingerprintOf).filter(({key:key2,one:one2})=>{
let lines=changed2(one2.file);return lines===void 0||objects.has(objectOf3(one2))||!foundBefore.has(key2)?!0:lines.some(({first,last,isGap:isGap2})=>!isGap2&&first<=
one2.start.line&&one2.start.line<=last)}).map(({one:one2})=>one2),found2=new Set(findings.map(objectOf3)),sorted2=after.verdicts.toSorted(byDocument),touched=new Set(
sorted2.filter((verdict,at)=>{let next2=sorted2[at+1],end=next2?.file===verdict.file?next2.line-1:Number.POSITIVE_INFINITY;return(changed2(verdict.file)??[]).some(
({first,last})=>first<=end&&verdict.line<=last)})),verdicts=after.verdicts.filter(one2=>differing.has(one2)||touched.has(one2)||found2.has(objectOf3(one2)));return{
...after,findings,verdicts}}function nameOf4({file:file2,apiVersion,kind:kind2,namespace:namespace2,name}){return JSON.stringify([file2,apiVersion,kind2,namespace2,
name])}function fingerprintOf({fingerprint:fingerprint2,rule:rule3,effect}){return`${fingerprint2} ${rule3} ${effect}`}function objectOf3({file:file2,document,item:item2}){
return JSON.stringify([file2,document,item2])}function baselinePath({baseline,writeBaseline:isWritten2},cwd){return baseline===null&&!isWritten2?null:(0,import_node_path11.resolve)(cwd,baseline??defaultBaseline)}
async function settled(linted,wishes,around){let{suppressions,inputs,judge:judge3,cwd,env}=around,run2={...linted,findings:suppressConfigured(linted.findings,suppressions,
around)},path=baselinePath(wishes,cwd);if(path!==null){let baseline=wishes.writeBaseline?written2(path,run2,cwd):read2(path,cwd);if("error"in baseline)return baseline;
let judged=new Set(inputs.map(({file:file2,rendered})=>rendered?.chart??file2)),isJudged=file2=>judged.has(file2)||!(0,import_node_fs10.existsSync)((0,import_node_path11.resolve)(
cwd,file2)),{textOf:textOf4}=run2;run2={...run2,findings:compareWithBaseline(run2.findings,baseline,isJudged),notes:[...run2.notes,...baseline.note??[]],textOf:file2=>file2===
baseline.file?baseline.text:textOf4(file2)}}if(wishes.diff!==null){let{baseOf}=await Promise.resolve().then(()=>__toESM(require("./git.cjs"),1)),base=baseOf(wishes.
diff,around.read,{cwd,env});if("error"in base)return base;let before=await judge3(base.inputs);if("errors"in before)return{error:`--diff ${wishes.diff}: what wa\
s there: ${before.errors.join("; ")}`};let all3=run2;run2=onlyChanged(all3,before,base.changed);let left=all3.verdicts.length-run2.verdicts.length;if(left>0){let objects=left===
1?"1 object or document":`${left} objects and documents`;run2={...run2,notes:[...run2.notes,`--diff ${wishes.diff}: ${objects} left out that did not change`]}}}
let isInput=new Set(inputs.map(({file:file2})=>file2)),findings=run2.findings.map(one2=>{let severity=isInput.has(one2.file)?void 0:around.severityOf(one2.rule);
return severity===void 0?one2:{...one2,severity}});return{...run2,findings:findings.sort(byPlace)}}function suppressionsIn2(files,own,cwd){let settings=new Map(
Array.from(files,([{file:file2,path},{configuration}])=>[file2,{path,configuration}])),all3=new Set([own,...files.values()].flatMap(({configuration})=>configuration??
[]));return Array.from(all3).flatMap(configuration=>configuration.suppressions.map(({rules:rules4,paths,resources,reason,until,line,column:column2,offset})=>{let matches=globMatcher(
paths),at={line,column:column2,offset};return{rules:rules4,reason,until:until??void 0,resources:resources.length===0?void 0:resources,isFor:({file:file2,rendered})=>{
let{path=null,configuration:nearest2=null}=settings.get(file2)??{};if(nearest2!==configuration)return!1;if(paths.length===0)return!0;let opened=rendered===void 0?
path:(0,import_node_path11.resolve)(cwd,rendered.file);return opened!==null&&matches((0,import_node_path11.relative)(configuration.base,opened).replaceAll(import_node_path11.sep,
"/"))},place:{file:configuration.file,start:at,end:at}}}))}function read2(path,cwd){let file2=printedPath(path,cwd);try{return readBaseline(file2,(0,import_node_fs10.readFileSync)(
path,"utf8"))}catch(error){let advice2=didYouMean(file2,cwd)||"; --write-baseline writes one";return{error:`--baseline ${file2}: ${reasonOf(error)}${advice2}`}}}
function written2(path,{findings},cwd){let file2=printedPath(path,cwd),text4=writeBaseline(findings);try{(0,import_node_fs10.writeFileSync)(path,text4)}catch(error){
return{error:`--write-baseline ${file2}: ${reasonOf(error,"cannot be written: ")}`}}let baseline=readBaseline(file2,text4);if("error"in baseline)return baseline;
let number=baseline.known.reduce((sum,{count:count3})=>sum+count3,0);return{...baseline,note:[`${file2}: ${number===1?"1 known finding":`${number} known finding\
s`} written`]}}var exitCodes={clean:0,found:1,usage:2,fault:3};function say({stderr},line){stderr.write(`preadmit: ${visibleLines(line).join(`
`)}
`)}function usage(message,streams){return say(streams,message),exitCodes.usage}var import_node_fs11=require("node:fs"),import_node_path12=require("node:path");var same=text4=>text4,plain5={bold:same,cyan:same,dim:same,green:same,red:same,yellow:same,blue:same},noLink=text4=>text4,hyperlink=(text4,address)=>`\x1B]8;;${address}\
\x1B\\${text4}\x1B]8;;\x1B\\`;async function write3(report2,{textOf:textOf4},outputs,options,{stdout,cwd,env}){let unwritten=[],fromRoot=fromRootOf(cwd,env);for(let{format,file:file2}of outputs){
let reporter=await reporters[format](),toTerminal=file2===null&&stdout.isTTY===!0,color=options.color??(toTerminal&&hasColors(env)),text4=reporter(report2,{paint:color?
(await Promise.resolve().then(()=>__toESM(require("./picocolors.cjs"),1))).default.createColors(!0):plain5,link:toTerminal&&hasLinks(env,color)?hyperlink:noLink,
isTerminal:toTerminal,columns:toTerminal&&stdout.columns||80,quiet:options.quiet,verbose:options.verbose,fromRoot:path=>/^<.*>$/.test(path)?path:fromRoot(path),
textOf:textOf4,rules,pageOf});if(file2===null){stdout.write(text4);continue}try{(0,import_node_fs11.writeFileSync)((0,import_node_path12.resolve)(cwd,file2),text4)}catch(error){
let why=codeOf(error)==="ENOENT"?"there is no such directory":reasonOf(error,"");unwritten.push(`${file2}: the ${format} report cannot be written: ${why}`)}}return unwritten}async function run(argv,streams){let command=parse3(argv);switch(command.command){case"error":return usage(command.message,streams);case"help":return streams.stdout.
write(help),exitCodes.clean;case"version":return streams.stdout.write(`${packageVersion()}
`),exitCodes.clean;case"rules":{let{rulesAsJson,rulesAsText}=await Promise.resolve().then(()=>__toESM(require("./commands-rules.cjs"),1));return streams.stdout.
write(command.format==="json"?rulesAsJson(rules):rulesAsText(rules)),exitCodes.clean}case"completion":{let{completion}=await Promise.resolve().then(()=>__toESM(require("./commands-completion.cjs"),1));
return streams.stdout.write(completion(command.shell,{rules:ruleIds,formats:Object.keys(reporters)})),exitCodes.clean}case"explain":return ruleNamed(command.rule)===
void 0?usage(unknown("rule",command.rule,ruleIds),streams):(streams.stdout.write(pageOf(command.rule)),exitCodes.clean);case"init":{let{init}=await Promise.resolve().then(()=>__toESM(require("./commands-init.cjs"),1)),
{cwd,stdin}=streams;return init(command,toolsIn((await discover(["."],{cwd,stdin})).inputs),streams)}case"lint":return runLint(command.options,streams)}}var manyFiles=50;
async function runLint(options,streams){let{cwd}=streams,asked=options.printConfig?{...options,paths:[]}:options,configured=await configure(asked,cwd,ruleIds);if("\
errors"in configured)return usage(configured.errors.join(`
preadmit: `),streams);if(options.printConfig){let{printConfig}=await Promise.resolve().then(()=>__toESM(require("./commands-print-config.cjs"),1));return printConfig(
configured,options.paths,ruleIds,streams)}let{run:{settings}}=configured,{inputs:all3,errors,notes}=await discover(configured.paths,{cwd,get stdin(){return streams.
stdin},stdinFilename:options.stdinFilename??void 0,commands:commandNames});if(errors.length>0)return usage(errors.join(`
preadmit: `),streams);let rendered=await renderings(configured,options,streams);if("errors"in rendered)return usage(rendered.errors.join(`
preadmit: `),streams);all3.length>manyFiles&&await streams.beforeLongRun?.();let known3=baselinePath(options,(0,import_node_fs12.realpathSync)(cwd)),inputs=[...all3.
filter(({path})=>path===null||path!==known3),...rendered.inputs],today=(streams.now??new Date).toISOString().slice(0,10),steps=options.verbose?(await Promise.resolve().then(()=>__toESM(require("./steps.cjs"),1))).
stepTimes():void 0,progress2=options.quiet?void 0:progressFor(streams,options.color,filesToJudge(inputs)),judged=await judge2(inputs,configured,cwd,today,{...steps,
file:progress2?.file});if(progress2?.erase(),"errors"in judged)return usage(judged.errors.join(`
preadmit: `),streams);let{files,cluster:cluster2}=judged,isReported=selector(options.only,cwd),chosen2=[...files.keys()],reported=chosen2.filter(input=>isReported(
input.file)),linted=await settled(onlyOf(judged,isReported),options,{suppressions:suppressionsIn2(files,configured.run,(0,import_node_fs12.realpathSync)(cwd)),inputs:reported,
read:inputs,isWhole:options.only.length===0&&configured.paths.length>0&&options.paths.every(path=>path==="."),judge:before=>judge2(before,configured,cwd,today),
severityOf:rule3=>configured.run.severityOf(rule3)?.value,today,cwd,env:streams.env});if("error"in linted)return usage(linted.error,streams);let report2=reportOf(
linted,cluster2),unwritten=await write3(report2,linted,configured.outputs,options,streams),versions=Array.from(files.values(),one2=>one2.settings["kubernetes-ve\
rsion"].value),said=[...rendered.notes,...notes,...configured.notes(),...strangeReleases(versions),...vain(options.only,chosen2,cwd),...linted.notes,...unwritten];
for(let note of said)say(streams,note);steps!==void 0&&say(streams,steps.told());for(let fault of linted.faults)say(streams,`a fault of preadmit itself in ${fault}`);
return linted.faults.length>0?exitCodes.fault:unwritten.length>0?exitCodes.usage:reaches(settings["fail-on"].value,report2.summary)?exitCodes.found:exitCodes.clean}
function onlyOf(linted,isReported){let verdicts=linted.verdicts.filter(({file:file2})=>isReported(file2)),findings=linted.findings.filter(({file:file2})=>isReported(
file2));return{...linted,verdicts,findings,read:linted.read.filter(isReported)}}function vain(only,chosen2,cwd){let paths=only.filter(path=>{let isMeant=selector(
[path],cwd);return!chosen2.some(({file:file2})=>isMeant(file2))}),[first]=paths;if(first===void 0)return[];let named=paths.slice(0,mostNamed).join(", "),more=paths.
length>mostNamed?` and ${paths.length-mostNamed} more`:"",advice2=paths.length===1&&!(0,import_node_fs12.existsSync)((0,import_node_path13.resolve)(cwd,first))?
didYouMean(first,cwd):"";return[`no file that is judged lies at ${named}${more}${advice2}`]}var mostNamed=5;function strangeReleases(versions){return[...new Set(
versions)].flatMap(version=>{let instead2=version===null?void 0:standIn(version);return instead2===void 0?[]:[`Kubernetes ${version} is not known here: what it \
serves is taken from the nearest that is, ${instead2}`]})}async function renderings({settingsAt},{helm},{cwd,env}){if(helm===null)return{inputs:[],notes:[]};let{
render}=await Promise.resolve().then(()=>__toESM(require("./helm.cjs"),1));return render(helm,{cwd,env},async path=>{let at=await settingsAt(path,!1);if("errors"in
at)return at;let cluster2=clusterOf(at);return"error"in cluster2?{errors:[cluster2.error]}:{namespace:cluster2.defaultNamespace,kubernetes:cluster2.kubernetes}})}
function reportOf({verdicts,findings,read:read3},cluster2){let count3=verdict=>verdicts.filter(one2=>one2.verdict===verdict).length,counted2=findings.filter(({suppressed})=>suppressed===
null),severity=name=>counted2.filter(one2=>one2.severity===name).length,skipped=count3("skipped");return{version:1,tool:{name:"preadmit",version:packageVersion()},
cluster:{name:cluster2.name,kubernetes:cluster2.kubernetes},summary:{files:read3.length,objects:verdicts.length-skipped,admitted:count3("admitted"),rejected:count3(
"rejected"),podsRejected:count3("pods-rejected"),unknown:count3("unknown"),skipped,errors:severity("error"),warnings:severity("warning"),notes:severity("note"),
suppressed:findings.length-counted2.length},verdicts,findings}}function reaches(threshold2,{errors,warnings:warnings2,unknown:undecided3}){switch(threshold2){case"\
never":return!1;case"error":return errors>0;case"warning":return errors+warnings2>0;case"unknown":return errors+undecided3>0}}0&&(module.exports={run});
