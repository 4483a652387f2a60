"use strict";
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all2)=>{for(var name in all2)__defProp(target,name,{get:all2[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{run:()=>run});module.exports=__toCommonJS(stdin_exports);var import_report_text=require("./report-text.cjs"),import_report_wording=require("./report-wording.cjs"),
import_node_fs=require("node:fs"),import_node_path=require("node:path"),import_node_fs2=require("node:fs"),import_node_path2=require("node:path"),import_node_util=require("node:util"),
import_node_util2=require("node:util"),import_node_fs3=require("node:fs"),import_node_path3=require("node:path"),import_node_fs4=require("node:fs"),import_node_fs5=require("node:fs"),
import_node_path4=require("node:path"),escapes={'"':'\\"',"\\":"\\\\","\x07":"\\a","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t","\v":"\\v"};function goQuote(text3){
return`"${text3.replace(/["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu,character=>{const short=escapes[character];if(short!==void 0)return short;const code=character.codePointAt(
0)??0;return code<128?`\\x${code.toString(16).padStart(2,"0")}`:code<65536?`\\u${code.toString(16).padStart(4,"0")}`:`\\U${code.toString(16).padStart(8,"0")}`})}\
"`}function defineRule(rule2){return rule2}var conflicting_priority_default={id:"kube/conflicting-priority",subject:"object",title:"Pod sets a priority that its\
 PriorityClass does not have",remedy:"Remove priority and preemptionPolicy: the cluster sets them from the PriorityClass",tags:["reference"],references:["https:\
//kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/","https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/priority/\
admission.go"],revisions:[]},conflicting_runtime_class_default={id:"kube/conflicting-runtime-class",subject:"object",title:"Pod contradicts its RuntimeClass",remedy:"\
Remove overhead, and the node labels that the RuntimeClass sets: the cluster fills them in",tags:["reference"],references:["https://kubernetes.io/docs/concepts/\
scheduling-eviction/pod-overhead/","https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/runtimeclass/admission.go"],revisions:[]},contradictory_security_context_default={
id:"kube/contradictory-security-context",subject:"object",title:"Security settings contradict each other",remedy:"Remove one of the two settings",tags:["securit\
y"],references:["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/","https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core\
/validation/validation.go"],revisions:[]},exceeded_quota_default={id:"kube/exceeded-quota",subject:"object",title:"Object needs more than the quota of the names\
pace",remedy:"Ask for less, or have the quota raised",tags:["resources"],references:["https://kubernetes.io/docs/concepts/policy/resource-quotas/","https://gith\
ub.com/kubernetes/kubernetes/tree/master/pkg/quota/v1/evaluator/core"],revisions:[]},forbidden_kind_default={id:"kube/forbidden-kind",subject:"object",title:"Ac\
count may not create objects of this kind",remedy:"Remove the object, or ask those who run the cluster",tags:["access"],references:["https://kubernetes.io/docs/\
reference/access-authn-authz/rbac/"],revisions:[]},hidden_variable_default={id:"kube/hidden-variable",subject:"container",title:"Variable is set twice in one co\
ntainer",remedy:"Keep one of the definitions",tags:["environment"],references:["https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-e\
nvironment-variables/"],revisions:[]},invalid_quantity_default={id:"kube/invalid-quantity",subject:"object",title:"Quantity is negative, or a part of something \
that comes in pieces",remedy:"Write a quantity of 0 or more; whole numbers for devices",tags:["resources"],references:["https://kubernetes.io/docs/reference/kub\
ernetes-api/common-definitions/quantity/","https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],revisions:[]},limit_range_bound_default={
id:"kube/limit-range-bound",subject:"object",title:"Container asks for more or less than the namespace allows",remedy:"Set limits and requests within the bounds\
 of the LimitRange of the namespace",tags:["resources"],references:["https://kubernetes.io/docs/concepts/policy/limit-range/","https://github.com/kubernetes/kub\
ernetes/blob/master/plugin/pkg/admission/limitranger/admission.go"],revisions:[]},malformed_object_default={id:"kube/malformed-object",subject:"object",title:"M\
anifest is no object that kubectl accepts",remedy:"Give the object an apiVersion and a kind",tags:["schema"],references:["https://kubernetes.io/docs/concepts/ov\
erview/working-with-objects/#required-fields"],revisions:[]},mirror_pod_reference_default={id:"kube/mirror-pod-reference",subject:"object",title:"Mirror Pod ref\
ers to a service account or a secret",remedy:"Remove the annotation kubernetes.io/config.mirror",tags:["reference"],references:["https://kubernetes.io/docs/task\
s/configure-pod-container/static-pod/","https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/serviceaccount/admission.go"],revisions:[]},missing_namespace_default={
id:"kube/missing-namespace",subject:"object",title:"Namespace does not exist",remedy:"Name a namespace that exists, or create it first",tags:["reference"],references:[
"https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/","https://github.com/kubernetes/apiserver/tree/master/pkg/admission/plugin/namesp\
ace/lifecycle"],revisions:[]},missing_priority_class_default={id:"kube/missing-priority-class",subject:"object",title:"Pod names a PriorityClass that does not e\
xist",remedy:"Leave priorityClassName out, or name a class that the cluster has",tags:["reference"],references:["https://kubernetes.io/docs/concepts/scheduling-\
eviction/pod-priority-preemption/","https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/priority/admission.go"],revisions:[]},missing_runtime_class_default={
id:"kube/missing-runtime-class",subject:"object",title:"Pod names a RuntimeClass that does not exist",remedy:"Leave runtimeClassName out, or name a class that t\
he cluster has",tags:["reference"],references:["https://kubernetes.io/docs/concepts/containers/runtime-class/","https://github.com/kubernetes/kubernetes/blob/ma\
ster/plugin/pkg/admission/runtimeclass/admission.go"],revisions:[]},missing_service_account_default={id:"kube/missing-service-account",subject:"object",title:"P\
od runs as a service account that does not exist",remedy:"Leave serviceAccountName out, or create the service account first",tags:["reference"],references:["htt\
ps://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/","https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/ser\
viceaccount/admission.go"],revisions:[]},namespace_mismatch_default={id:"kube/namespace-mismatch",subject:"object",title:"Object names another namespace than th\
e one asked for",remedy:"Remove metadata.namespace, or ask for that namespace with -n",tags:["namespace"],references:["https://kubernetes.io/docs/concepts/overv\
iew/working-with-objects/namespaces/"],revisions:[]},request_above_limit_default={id:"kube/request-above-limit",subject:"object",title:"Container requests more \
than its limit",remedy:"Request no more than the limit; set a limit too where the namespace has a small default one",tags:["resources"],references:["https://kub\
ernetes.io/docs/concepts/configuration/manage-resources-containers/","https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.g\
o"],revisions:[]},summed_quota_default={id:"kube/summed-quota",subject:"object",title:"Manifests together need more than the quota of the namespace",remedy:"Wri\
te fewer objects or replicas, ask for less, or have the quota raised",tags:["resources"],references:["https://kubernetes.io/docs/concepts/policy/resource-quotas\
/"],revisions:[]},undecodable_default={id:"kube/undecodable",subject:"object",title:"Value has a type that its field cannot have",remedy:"Write a value of the t\
ype that is asked for",tags:["schema"],references:["https://kubernetes.io/docs/reference/kubernetes-api/"],revisions:[]};function theContainer({role,name}){const kind=role===
"main"?"container":`${role} container`;return name===""?`the ${kind} without a name`:`${kind} "${name}"`}function quoted(items2){return items2.map(item=>`"${item}\
"`).join(", ")}function sortedSet(items2){return[...new Set(items2)].sort((a,b)=>Buffer.compare(Buffer.from(a),Buffer.from(b)))}function plural(count2,one2,many){
return count2===1?one2:many}function containerNames(violations){return[...new Set(violations.flatMap(violation=>violation.container??[]))].map(container=>container.
name)}function containerList(violations){const names=containerNames(violations);return`${plural(names.length,"container","containers")} ${quoted(names)}`}function setters(violations){
const own=violations.filter(violation=>violation.container);return[...own.length<violations.length?["pod"]:[],...own.length>0?[containerList(own)]:[]].join(" an\
d ")}function valuesOf(violations){return sortedSet(violations.flatMap(violation=>violation.value??[]))}function isInAnnotation({path}){return path.at(-2)==="an\
notations"}var byDefault=["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CH\
ROOT"],added_capabilities_default={id:"psa/added-capabilities",subject:"container",title:"Container adds a capability beyond the default ones",remedy:"Remove th\
e capability from capabilities.add",tags:["baseline"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://man7.\
org/linux/man-pages/man7/capabilities.7.html","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_capabilities_baseline.go"],securitySeverity:7.5,
revisions:[{since:"1.0",*check(container){for(const[index,capability]of(container.spec.securityContext?.capabilities?.add??[]).entries())byDefault.includes(capability)||
(yield{path:[...container.path,"securityContext","capabilities","add",index],message:`${theContainer(container)} adds the capability ${capability}, a piece of r\
oot's power`,container,value:capability})}}],standard:{level:"baseline",check:"capabilities_baseline",refusal(violations){const capabilities=quoted(valuesOf(violations));
return{reason:"non-default capabilities",detail:`${containerList(violations)} must not include ${capabilities} in securityContext.capabilities.add`}}}},types=["",
"container_t","container_init_t","container_kvm_t"];function*faults(options,allowed3,at,container){const who=container?theContainer(container):"the Pod",place3=[
...at,"securityContext","seLinuxOptions"],own=container?{container}:{},{type="",user,role}=options??{};allowed3.includes(type)||(yield{path:[...place3,"type"],message:`${who}\
 asks for the SELinux type "${type}", which is not one made for containers`,...own,value:type}),user&&(yield{path:[...place3,"user"],message:`${who} sets an SEL\
inux user of its own`,...own}),role&&(yield{path:[...place3,"role"],message:`${who} sets an SELinux role of its own`,...own})}var custom=allowed3=>function*(pod2){
yield*faults(pod2.spec.securityContext?.seLinuxOptions,allowed3,[...pod2.path,"spec"]);for(const container of pod2.containers)yield*faults(container.spec.securityContext?.
seLinuxOptions,allowed3,container.path,container)},custom_selinux_options_default={id:"psa/custom-selinux-options",subject:"pod",title:"Pod or container changes\
 its SELinux type, user or role",remedy:"Remove seLinuxOptions, or keep only level and one of the types for containers",tags:["baseline","restricted"],references:[
"https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_s\
eLinuxOptions.go"],securitySeverity:6.5,revisions:[{since:"1.0",check:custom(types)},{since:"1.31",check:custom([...types,"container_engine_t"])}],standard:{level:"\
baseline",check:"seLinuxOptions",refusal(violations){const bad=valuesOf(violations),sets=field=>violations.some(violation=>violation.path.at(-1)===field),data=[
...bad.length>0?[`${plural(bad.length,"type","types")} ${quoted(bad)}`]:[],...["user","role"].filter(sets).map(field=>`${field} may not be set`)];return{reason:"\
seLinuxOptions",detail:`${setters(violations)} set forbidden securityContext.seLinuxOptions: ${data.join("; ")}`}}}};function*hosts(container){const{livenessProbe,
readinessProbe,startupProbe,lifecycle}=container.spec,handlers=[[["livenessProbe"],livenessProbe],[["readinessProbe"],readinessProbe],[["startupProbe"],startupProbe],
[["lifecycle","postStart"],lifecycle?.postStart],[["lifecycle","preStop"],lifecycle?.preStop]];for(const[field,handler2]of handlers)for(const action of["httpGet",
"tcpSocket"]){const host=handler2?.[action]?.host,who=theContainer(container);host&&(yield{path:[...container.path,...field,action,"host"],message:`the ${field.
at(-1)} of ${who} makes the node call "${host}" instead of the container`,container,value:host})}}var host_in_probe_or_hook_default={id:"psa/host-in-probe-or-ho\
ok",subject:"container",title:"Probe or lifecycle hook names a host",remedy:"Remove host: without it, the container itself is asked",tags:["baseline","restricte\
d"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://github.com/kubernetes/pod-security-admission/blob/maste\
r/policy/check_hostProbesAndhostLifecycle.go"],securitySeverity:4.6,revisions:[{since:"1.34",check:hosts}],standard:{level:"baseline",check:"hostProbesAndHostLi\
fecycle",refusal(violations){const names=sortedSet(containerNames(violations)),bad=valuesOf(violations),containers=`${plural(names.length,"container","container\
s")} ${quoted(names)}`,what=plural(bad.length,"probe or lifecycle host","probe or lifecycle hosts");return{reason:"probe or lifecycle host",detail:`${containers}\
 ${plural(names.length,"uses","use")} ${what} ${quoted(bad)}`}}}},shared={hostNetwork:"network",hostPID:"processes",hostIPC:"shared memory and message queues"},
host_namespaces_default={id:"psa/host-namespaces",subject:"pod",title:"Pod shares a host namespace",remedy:"Remove hostNetwork, hostPID and hostIPC; reach other\
 Pods through a Service",tags:["baseline","restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://git\
hub.com/kubernetes/pod-security-admission/blob/master/policy/check_hostNamespaces.go"],securitySeverity:8.6,revisions:[{since:"1.0",*check(pod2){for(const field of[
"hostNetwork","hostPID","hostIPC"])pod2.spec[field]&&(yield{path:[...pod2.path,"spec",field],message:`the Pod shares the ${shared[field]} of the machine that it\
 runs on (${field})`,value:`${field}=true`})}}],standard:{level:"baseline",check:"hostNamespaces",refusal:violations=>({reason:"host namespaces",detail:violations.
map(violation=>violation.value).join(", ")})}},host_path_volume_default={id:"psa/host-path-volume",subject:"pod",title:"Pod mounts a directory of the host",remedy:"\
Use another kind of volume: emptyDir, configMap, secret or persistentVolumeClaim",tags:["baseline"],references:["https://kubernetes.io/docs/concepts/security/po\
d-security-standards/#baseline","https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://github.com/kubernetes/pod-security-admission/blob/maste\
r/policy/check_hostPathVolumes.go"],securitySeverity:8.2,revisions:[{since:"1.0",*check(pod2){for(const[index,volume]of(pod2.spec.volumes??[]).entries())volume.
sources.includes("hostPath")&&(yield{path:[...pod2.path,"spec","volumes",index,"hostPath"],message:`volume "${volume.name??""}" is a directory of the machine th\
at the Pod runs on (hostPath)`,volume})}}],standard:{level:"baseline",check:"hostPathVolumes",refusal(violations){const names=violations.map(violation=>violation.
volume?.name??"");return{reason:"hostPath volumes",detail:`${plural(names.length,"volume","volumes")} ${quoted(names)}`}}}},host_port_default={id:"psa/host-port",
subject:"container",title:"Container takes a port of the host",remedy:"Remove hostPort, and reach the port through a Service",tags:["baseline","restricted"],references:[
"https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_h\
ostPorts.go"],securitySeverity:4.3,revisions:[{since:"1.0",*check(container){for(const[index,{hostPort}]of(container.spec.ports??[]).entries())Number(hostPort??
0)!==0&&(yield{path:[...container.path,"ports",index,"hostPort"],message:`${theContainer(container)} takes port ${hostPort} of the machine that it runs on (host\
Port)`,container,value:String(hostPort)})}}],standard:{level:"baseline",check:"hostPorts",refusal(violations){const ports=valuesOf(violations),use=plural(containerNames(
violations).length,"uses","use"),what=plural(ports.length,"hostPort","hostPorts");return{reason:"hostPort",detail:`${containerList(violations)} ${use} ${what} ${ports.
join(", ")}`}}}};function exceptOnWindows(check){return pod2=>pod2.spec.os?.name==="windows"?[]:check(pod2)}function exceptInUserNamespace(check){return pod2=>pod2.
spec.hostUsers===!1?[]:check(pod2)}function forbiddenType(profile2){if(!(profile2===void 0||profile2.type==="RuntimeDefault"||profile2.type==="Localhost"))return profile2.
type??""}var podAnnotation="seccomp.security.alpha.kubernetes.io/pod",containerAnnotation="container.seccomp.security.alpha.kubernetes.io/",allowed=["runtime/de\
fault","docker/default"];function*annotated(pod2){const keys=new Set([podAnnotation,...pod2.containers.map(container=>containerAnnotation+container.name)]);for(const key of keys){
const value=pod2.metadata.annotations?.[key];value!==void 0&&!allowed.includes(value)&&!value.startsWith("localhost/")&&(yield{path:[...pod2.path,"metadata","an\
notations",key],message:`an annotation sets the seccomp profile "${value}": nothing limits the system calls`,value:`${key}=${goQuote(value)}`})}}function*unconfined(pod2){
const place3=["securityContext","seccompProfile","type"],podValue=forbiddenType(pod2.spec.securityContext?.seccompProfile);podValue!==void 0&&(yield{path:[...pod2.
path,"spec",...place3],message:`the Pod sets the seccomp profile "${podValue}": nothing limits the system calls of its containers`,value:podValue});for(const container of pod2.
containers){const value=forbiddenType(container.spec.securityContext?.seccompProfile);value!==void 0&&(yield{path:[...container.path,...place3],message:`${theContainer(
container)} sets the seccomp profile "${value}": nothing limits its system calls`,container,value})}}var refusal=violations=>{const values=valuesOf(violations);
return{reason:"seccompProfile",detail:violations.some(isInAnnotation)?`forbidden ${plural(values.length,"annotation","annotations")} ${values.join(", ")}`:`${setters(
violations)} must not set securityContext.seccompProfile.type to ${quoted(values)}`}},unconfined_seccomp_default={id:"psa/unconfined-seccomp",subject:"pod",title:"\
Seccomp is switched off",remedy:"Set seccompProfile.type to RuntimeDefault, or remove seccompProfile",tags:["baseline"],references:["https://kubernetes.io/docs/\
concepts/security/pod-security-standards/#baseline","https://kubernetes.io/docs/tutorials/security/seccomp/","https://github.com/kubernetes/pod-security-admissi\
on/blob/master/policy/check_seccompProfile_baseline.go"],securitySeverity:5.5,revisions:[{since:"1.0",check:annotated},{since:"1.19",check:unconfined}],standard:{
level:"baseline",check:"seccompProfile_baseline",refusal}};function*missing(pod2){if(yield*unconfined(pod2),!pod2.spec.securityContext?.seccompProfile)for(const container of pod2.
containers)container.spec.securityContext?.seccompProfile||(yield{path:[...container.path,"securityContext","seccompProfile","type"],message:`neither ${theContainer(
container)} nor its Pod sets a seccomp profile, which limits the system calls`,container})}var missing_seccomp_profile_default={id:"psa/missing-seccomp-profile",
subject:"pod",title:"Container runs without a seccomp profile",remedy:"Set securityContext.seccompProfile.type of the Pod to RuntimeDefault",tags:["restricted"],
references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted","https://kubernetes.io/docs/tutorials/security/seccomp/","https://\
github.com/kubernetes/pod-security-admission/blob/master/policy/check_seccompProfile_restricted.go"],securitySeverity:4,revisions:[{since:"1.19",check:missing},
{since:"1.25",check:exceptOnWindows(missing)}],standard:{level:"restricted",check:"seccompProfile_restricted",overrides:["seccompProfile_baseline"],refusal(violations){
const[first,...others]=violations.filter(violation=>violation.value!==void 0);return first?refusal([first,...others]):{reason:"seccompProfile",detail:`pod or ${containerList(
violations)} must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"`}}}},namespace_label_default={id:"psa/namespace-label",subject:"obj\
ect",title:"Namespace has a Pod Security label with a bad value",remedy:"Set the level to privileged, baseline or restricted, the version to latest or v1.N",tags:[
"namespace"],references:["https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces","https://github.com\
/kubernetes/pod-security-admission/blob/master/api/helpers.go"],revisions:[]};function*possiblyRoot(pod2){const place3=["securityContext","runAsNonRoot"],ofPod2=pod2.
spec.securityContext?.runAsNonRoot;ofPod2===!1&&(yield{path:[...pod2.path,"spec",...place3],message:"the Pod allows its containers to run as root (runAsNonRoot:\
 false)",value:"false"});for(const container of pod2.containers){const own=container.spec.securityContext?.runAsNonRoot,path=[...container.path,...place3];own===
!1?yield{path,message:`${theContainer(container)} is allowed to run as root (runAsNonRoot: false)`,container,value:"false"}:own===void 0&&ofPod2===void 0&&(yield{
path,message:`${theContainer(container)} may run as root: neither it nor its Pod sets runAsNonRoot`,container})}}var possible_root_user_default={id:"psa/possibl\
e-root-user",subject:"pod",title:"Container may run as root",remedy:"Set securityContext.runAsNonRoot of the Pod to true, and use an image that has another user",
tags:["restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted","https://github.com/kubernetes/pod-security-ad\
mission/blob/master/policy/check_runAsNonRoot.go"],securitySeverity:5,revisions:[{since:"1.0",check:possiblyRoot},{since:"1.35",check:exceptInUserNamespace(possiblyRoot)}],
standard:{level:"restricted",check:"runAsNonRoot",refusal(violations){const explicit=violations.filter(violation=>violation.value!==void 0);return{reason:"runAs\
NonRoot != true",detail:explicit.length>0?`${setters(explicit)} must not set securityContext.runAsNonRoot=false`:`pod or ${containerList(violations)} must set s\
ecurityContext.runAsNonRoot=true`}}}};function*escalating(pod2){for(const container of pod2.containers)container.spec.securityContext?.allowPrivilegeEscalation!==
!1&&(yield{path:[...container.path,"securityContext","allowPrivilegeEscalation"],message:`programs in ${theContainer(container)} may gain more rights than the o\
ne that started them`,container})}var privilege_escalation_default={id:"psa/privilege-escalation",subject:"pod",title:"Container may gain privileges",remedy:"Se\
t securityContext.allowPrivilegeEscalation of the container to false",tags:["restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security\
-standards/#restricted","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_allowPrivilegeEscalation.go"],securitySeverity:5.5,revisions:[
{since:"1.8",check:escalating},{since:"1.25",check:exceptOnWindows(escalating)}],standard:{level:"restricted",check:"allowPrivilegeEscalation",refusal:violations=>({
reason:"allowPrivilegeEscalation != false",detail:`${containerList(violations)} must set securityContext.allowPrivilegeEscalation=false`})}},privileged_container_default={
id:"psa/privileged-container",subject:"container",title:"Container is privileged",remedy:"Remove privileged, or set it to false",tags:["baseline","restricted"],
references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://github.com/kubernetes/pod-security-admission/blob/master/po\
licy/check_privileged.go"],securitySeverity:9.3,revisions:[{since:"1.0",*check(container){container.spec.securityContext?.privileged&&(yield{path:[...container.
path,"securityContext","privileged"],message:`${theContainer(container)} is privileged: it may do on its machine whatever root may do`,container})}}],standard:{
level:"baseline",check:"privileged",refusal:violations=>({reason:"privileged",detail:`${containerList(violations)} must not set securityContext.privileged=true`})}},
allowed2=["configMap","csi","downwardAPI","emptyDir","ephemeral","image","persistentVolumeClaim","projected","secret"],restricted=["hostPath","gcePersistentDisk",
"awsElasticBlockStore","gitRepo","nfs","iscsi","glusterfs","rbd","flexVolume","cinder","cephfs","flocker","fc","azureFile","vsphereVolume","quobyte","azureDisk",
"photonPersistentDisk","portworxVolume","scaleIO","storageos"],restricted_volume_type_default={id:"psa/restricted-volume-type",subject:"pod",title:"Pod mounts a\
 restricted type of volume",remedy:"Use a persistentVolumeClaim, emptyDir, configMap, secret or another allowed type of volume",tags:["restricted"],references:[
"https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted","https://kubernetes.io/docs/concepts/storage/volumes/#volume-types","https://g\
ithub.com/kubernetes/pod-security-admission/blob/master/policy/check_restrictedVolumes.go"],securitySeverity:5,revisions:[{since:"1.0",*check(pod2){for(const[index,
volume]of(pod2.spec.volumes??[]).entries()){if(volume.sources.some(source=>allowed2.includes(source)))continue;const type=restricted.find(source=>volume.sources.
includes(source));type!==void 0&&(yield{path:[...pod2.path,"spec","volumes",index,type],message:`volume "${volume.name??""}" is of the type ${type}, which Pods \
may not mount directly`,volume,value:type})}}}],standard:{level:"restricted",check:"restrictedVolumes",overrides:["hostPathVolumes"],refusal(violations){const types2=valuesOf(
violations),names=violations.map(violation=>violation.volume?.name??""),volumes2=`${plural(names.length,"volume","volumes")} ${quoted(names)}`,use=plural(names.
length,"uses","use"),what=plural(types2.length,"restricted volume type","restricted volume types");return{reason:"restricted volume types",detail:`${volumes2} ${use}\
 ${what} ${quoted(types2)}`}}}};function*root(pod2){const place3=["securityContext","runAsUser"],isRoot=user=>user!==void 0&&Number(user)===0;isRoot(pod2.spec.securityContext?.
runAsUser)&&(yield{path:[...pod2.path,"spec",...place3],message:"the Pod runs its containers as root (runAsUser: 0)"});for(const container of pod2.containers)isRoot(
container.spec.securityContext?.runAsUser)&&(yield{path:[...container.path,...place3],message:`${theContainer(container)} runs as root (runAsUser: 0)`,container})}
var root_user_default={id:"psa/root-user",subject:"pod",title:"Container runs as root",remedy:"Remove runAsUser, or set it to another number than 0",tags:["rest\
ricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted","https://github.com/kubernetes/pod-security-admission/blo\
b/master/policy/check_runAsUser.go"],securitySeverity:6,revisions:[{since:"1.23",check:root},{since:"1.35",check:exceptInUserNamespace(root)}],standard:{level:"\
restricted",check:"runAsUser",refusal:violations=>({reason:"runAsUser=0",detail:`${setters(violations)} must not set runAsUser=0`})}},prefix="container.apparmor\
.security.beta.kubernetes.io/";function isBadAnnotation(value){return value!==""&&value!=="runtime/default"&&!value.startsWith("localhost/")}function*unconfined2(pod2){
const place3=["securityContext","appArmorProfile","type"],podValue=forbiddenType(pod2.spec.securityContext?.appArmorProfile);podValue!==void 0&&(yield{path:[...pod2.
path,"spec",...place3],message:`the Pod replaces the AppArmor profile of its containers by "${podValue}"`,value:podValue});for(const container of pod2.containers){
const value=forbiddenType(container.spec.securityContext?.appArmorProfile);value!==void 0&&(yield{path:[...container.path,...place3],message:`${theContainer(container)}\
 replaces its AppArmor profile by "${value}"`,container,value})}for(const[key,value]of Object.entries(pod2.metadata.annotations??{}))key.startsWith(prefix)&&isBadAnnotation(
value)&&(yield{path:[...pod2.path,"metadata","annotations",key],message:`an annotation replaces the AppArmor profile of container "${key.slice(prefix.length)}" \
by "${value}"`,value:`${key}=${goQuote(value)}`})}var unconfined_apparmor_default={id:"psa/unconfined-apparmor",subject:"pod",title:"AppArmor is switched off or\
 replaced",remedy:"Remove the AppArmor profile, or use RuntimeDefault",tags:["baseline","restricted"],references:["https://kubernetes.io/docs/concepts/security/\
pod-security-standards/#baseline","https://kubernetes.io/docs/tutorials/security/apparmor/","https://github.com/kubernetes/pod-security-admission/blob/master/po\
licy/check_appArmorProfile.go"],securitySeverity:5.5,revisions:[{since:"1.0",check:unconfined2}],standard:{level:"baseline",check:"appArmorProfile",refusal(violations){
const annotations=violations.filter(isInAnnotation),fields2=violations.filter(violation=>!isInAnnotation(violation)),values=[...valuesOf(fields2),...valuesOf(annotations)],
who=[...fields2.length>0?[setters(fields2)]:[],...annotations.length>0?[plural(annotations.length,"annotation","annotations")]:[]];return{reason:plural(values.length,
"forbidden AppArmor profile","forbidden AppArmor profiles"),detail:`${who.join(" and ")} must not set AppArmor profile type to ${quoted(values)}`}}}};function*undropped(pod2){
for(const container of pod2.containers){const place3=[...container.path,"securityContext","capabilities"],{add:add2=[],drop=[]}=container.spec.securityContext?.
capabilities??{};drop.includes("ALL")||(yield{path:[...place3,"drop"],message:`${theContainer(container)} keeps capabilities, pieces of root's power: it does no\
t drop ALL`,container});for(const[index,capability]of add2.entries())capability!=="NET_BIND_SERVICE"&&(yield{path:[...place3,"add",index],message:`${theContainer(
container)} adds the capability ${capability}, a piece of root's power`,container,value:capability})}}var undropped_capabilities_default={id:"psa/undropped-capa\
bilities",subject:"pod",title:"Container keeps or adds capabilities",remedy:'Set securityContext.capabilities.drop of the container to ["ALL"], and add none but\
 NET_BIND_SERVICE',tags:["restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted","https://man7.org/linux/man\
-pages/man7/capabilities.7.html","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_capabilities_restricted.go"],securitySeverity:4.4,
revisions:[{since:"1.22",check:undropped},{since:"1.25",check:exceptOnWindows(undropped)}],standard:{level:"restricted",check:"capabilities_restricted",overrides:[
"capabilities_baseline"],refusal(violations){const keeping=violations.filter(violation=>violation.value===void 0),adding=violations.filter(violation=>violation.
value!==void 0),details=[];if(keeping.length>0&&details.push(`${containerList(keeping)} must set securityContext.capabilities.drop=["ALL"]`),adding.length>0){const capabilities=quoted(
valuesOf(adding));details.push(`${containerList(adding)} must not include ${capabilities} in securityContext.capabilities.add`)}return{reason:"unrestricted capa\
bilities",detail:details.join("; ")}}}};function*unmasked(pod2){for(const container of pod2.containers){const mount=container.spec.securityContext?.procMount;mount!==
void 0&&mount!=="Default"&&(yield{path:[...container.path,"securityContext","procMount"],message:`${theContainer(container)} has nothing hidden in its /proc (pr\
ocMount: ${mount})`,container,value:mount})}}var refusal2=violations=>({reason:"procMount",detail:`${containerList(violations)} must not set securityContext.pro\
cMount to ${quoted(valuesOf(violations))}`}),unmasked_proc_default={id:"psa/unmasked-proc",subject:"pod",title:"Container sees all of /proc",remedy:"Remove proc\
Mount, or set it to Default",tags:["baseline","restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https:/\
/github.com/kubernetes/enhancements/tree/master/keps/sig-node/4265-proc-mount","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_pr\
ocMount_baseline.go"],securitySeverity:6,revisions:[{since:"1.0",check:unmasked},{since:"1.35",check:exceptInUserNamespace(unmasked)}],standard:{level:"baseline",
check:"procMount",refusal:refusal2}},unmasked_proc_in_user_namespace_default={id:"psa/unmasked-proc-in-user-namespace",subject:"pod",title:"Container sees all o\
f /proc, if only in a user namespace",remedy:"Remove procMount, or set it to Default",tags:["restricted"],references:["https://kubernetes.io/docs/concepts/secur\
ity/pod-security-standards/#restricted","https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/4265-proc-mount","https://github.com/kubernetes/po\
d-security-admission/blob/master/policy/check_procMount_restricted.go"],securitySeverity:4,revisions:[{since:"1.35",check:unmasked}],standard:{level:"restricted",
check:"procMount_restricted",overrides:["procMount"],refusal:refusal2}},safe=["kernel.shm_rmid_forced","net.ipv4.ip_local_port_range","net.ipv4.tcp_syncookies",
"net.ipv4.ping_group_range","net.ipv4.ip_unprivileged_port_start"],safe27=[...safe,"net.ipv4.ip_local_reserved_ports"],safe29=[...safe27,"net.ipv4.tcp_keepalive\
_time","net.ipv4.tcp_fin_timeout","net.ipv4.tcp_keepalive_intvl","net.ipv4.tcp_keepalive_probes"],safe32=[...safe29,"net.ipv4.tcp_rmem","net.ipv4.tcp_wmem"],safe37=[
...safe32,"net.ipv4.tcp_slow_start_after_idle","net.ipv4.tcp_notsent_lowat"],allBut=allowed3=>function*(pod2){for(const[index,{name=""}]of(pod2.spec.securityContext?.
sysctls??[]).entries())allowed3.includes(name)||(yield{path:[...pod2.path,"spec","securityContext","sysctls",index,"name"],message:`the kernel setting ${name} m\
ay affect other Pods on the machine`,value:name})},unsafe_sysctl_default={id:"psa/unsafe-sysctl",subject:"pod",title:"Pod changes an unsafe kernel setting",remedy:"\
Remove the sysctl, or use one of the safe ones",tags:["baseline","restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/\
#baseline","https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/#safe-and-unsafe-sysctls","https://github.com/kubernetes/pod-security-admission/b\
lob/master/policy/check_sysctls.go"],securitySeverity:5.3,revisions:[{since:"1.0",check:allBut(safe)},{since:"1.27",check:allBut(safe27)},{since:"1.29",check:allBut(
safe29)},{since:"1.32",check:allBut(safe32)},{since:"1.37",check:allBut(safe37)}],standard:{level:"baseline",check:"sysctls",refusal:violations=>({reason:"forbi\
dden sysctls",detail:violations.map(violation=>violation.value).join(", ")})}},place=["securityContext","windowsOptions","hostProcess"],windows_host_process_default={
id:"psa/windows-host-process",subject:"pod",title:"Windows container runs as a process of the host",remedy:"Remove windowsOptions.hostProcess, or set it to fals\
e",tags:["baseline","restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://kubernetes.io/docs/tasks/\
configure-pod-container/create-hostprocess-pod/","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_windowsHostProcess.go"],securitySeverity:9,
revisions:[{since:"1.0",*check(pod2){pod2.spec.securityContext?.windowsOptions?.hostProcess&&(yield{path:[...pod2.path,"spec",...place],message:"the Pod runs it\
s containers as processes of the Windows machine itself"});for(const container of pod2.containers)container.spec.securityContext?.windowsOptions?.hostProcess&&(yield{
path:[...container.path,...place],message:`${theContainer(container)} runs as a process of the Windows machine itself`,container})}}],standard:{level:"baseline",
check:"windowsHostProcess",refusal:violations=>({reason:"hostProcess",detail:`${setters(violations)} must not set securityContext.windowsOptions.hostProcess=tru\
e`})}},forbidden_supplemental_group_default={id:"toolforge/forbidden-supplemental-group",subject:"pod",title:"Pod asks for a group that no tool has",remedy:"Rem\
ove supplementalGroups, or name groups from 1 to 65535",tags:["profile","identity"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kube\
rnetes/RBAC_and_Pod_security/PSP_migration","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],securitySeverity:5,profile:{rows:["sup\
plementalGroups.rule: 'MustRunAs' (disallow root group)"],since:"2024-06",certainty:"inferred"},revisions:[]},forbidden_volume_type_default={id:"toolforge/forbi\
dden-volume-type",subject:"pod",title:"Volume has a type that a tool cannot use",remedy:"Keep files in the tool's directory, which is mounted into every Pod, or\
 use configMap, secret or emptyDir",tags:["profile","volumes"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_s\
ecurity/PSP_migration","https://kubernetes.io/docs/concepts/storage/volumes/"],securitySeverity:5,profile:{rows:["volumes: [list of allowed volume types]"],psa:[
"psa/restricted-volume-type"],since:"2024-06",certainty:"inferred"},revisions:[]},foreign_image_default={id:"toolforge/foreign-image",subject:"container",title:"\
Image is not from a registry of Toolforge",remedy:"Take an image of Toolforge, or build one with `toolforge build start`",tags:["image"],references:["https://wi\
kitech.wikimedia.org/wiki/Help:Toolforge/Building_container_images","https://wikitech.wikimedia.org/wiki/Help:Toolforge/Kubernetes"],securitySeverity:5,revisions:[]},
foreign_namespace_default={id:"toolforge/foreign-namespace",subject:"object",title:"Object goes to a namespace that is not the tool's",remedy:"Remove metadata.n\
amespace, or write the tool's own, tool-NAME",tags:["namespace","access"],references:["https://wikitech.wikimedia.org/wiki/Help:Toolforge/Kubernetes"],revisions:[]},
host_namespaces_default2={id:"toolforge/host-namespaces",subject:"pod",title:"Pod shares a namespace of the machine",remedy:"Remove hostNetwork, hostPID and hos\
tIPC; reach other Pods through a Service",tags:["profile"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_secur\
ity/PSP_migration","https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],securitySeverity:8.6,profile:{rows:["hostIPC: false","hostNe\
twork: false","hostPID: false"],psa:["psa/host-namespaces"],since:"2024-06",certainty:"inferred"},revisions:[]},host_path_volume_default2={id:"toolforge/host-pa\
th-volume",subject:"pod",title:"Pod mounts a directory of the machine by itself",remedy:"Remove the volume: the directories of Toolforge are mounted into every \
Pod",tags:["volumes"],references:["https://wikitech.wikimedia.org/wiki/Help:Toolforge/Kubernetes"],securitySeverity:7,profile:{rows:["allowedHostPaths"],psa:["p\
sa/host-path-volume"],since:"2025-03-11",certainty:"verified"},revisions:[]},host_port_default2={id:"toolforge/host-port",subject:"pod",title:"Container takes a\
 port of the machine",remedy:"Remove hostPort; give the Pod a Service",tags:["profile","network"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolfo\
rge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration","https://wikitech.wikimedia.org/wiki/Help:Toolforge/Web"],securitySeverity:4.3,profile:{rows:["hostPor\
ts: none"],psa:["psa/host-port"],since:"2024-06",certainty:"inferred"},revisions:[]},ingress_host_default={id:"toolforge/ingress-host",subject:"object",title:"I\
ngress takes a host that is not the tool's",remedy:"Write host: TOOL.toolforge.org",tags:["network"],references:["https://wikitech.wikimedia.org/wiki/Help:Toolf\
orge/Web"],revisions:[]},mount_storage_label_default={id:"toolforge/mount-storage-label",subject:"pod",title:"Label mount-storage has a value that means nothing",
remedy:"Write all, none, or leave the label out",tags:["volumes"],references:["https://wikitech.wikimedia.org/wiki/Help:Toolforge/Kubernetes"],revisions:[]},other_fs_group_default={
id:"toolforge/other-fs-group",subject:"pod",title:"Volumes of the Pod get a group that is not the tool's",remedy:"Remove fsGroup: the cluster fills in the tool'\
s own number",tags:["profile","identity"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration",
"https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],securitySeverity:5,profile:{rows:["fsGroup.rule MustRunAs user.id"],since:"2024-06",
certainty:"inferred"},revisions:[]},other_gid_default={id:"toolforge/other-gid",subject:"pod",title:"Pod or container runs as a group that is not the tool's",remedy:"\
Remove runAsGroup: the cluster fills in the tool's own number",tags:["profile","identity"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Adm\
in/Kubernetes/RBAC_and_Pod_security/PSP_migration","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],securitySeverity:6,profile:{rows:[
"runAsGroup.rule: 'MustRunAs' user.id"],since:"2024-06",certainty:"inferred"},revisions:[]},other_seccomp_profile_default={id:"toolforge/other-seccomp-profile",
subject:"pod",title:"Pod or container has another seccomp profile than RuntimeDefault",remedy:"Remove seccompProfile, or set its type to RuntimeDefault",tags:["\
profile","seccomp"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration","https://kubernetes.\
io/docs/tutorials/security/seccomp/"],securitySeverity:5.5,profile:{rows:["seccomp.security.alpha.kubernetes.io/allowedProfileNames: 'runtime/default'","seccomp\
.security.alpha.kubernetes.io/defaultProfileName: 'runtime/default'"],psa:["psa/missing-seccomp-profile","psa/unconfined-seccomp"],since:"2024-06",certainty:"in\
ferred"},revisions:[]},other_uid_default={id:"toolforge/other-uid",subject:"pod",title:"Pod or container runs as a user that is not the tool's",remedy:"Remove r\
unAsUser: the cluster fills in the tool's own number",tags:["profile","identity"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubern\
etes/RBAC_and_Pod_security/PSP_migration","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],securitySeverity:7,profile:{rows:["runAs\
User.rule 'MustRunAs user.id"],psa:["psa/root-user"],since:"2024-06",certainty:"inferred"},revisions:[]},possible_root_user_default2={id:"toolforge/possible-roo\
t-user",subject:"pod",title:"Pod or container may run as root",remedy:"Remove runAsNonRoot, or set it to true",tags:["profile","identity"],references:["https://\
gitlab.wikimedia.org/repos/cloud/toolforge/toolforge-deploy","https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_mi\
gration","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],securitySeverity:5,profile:{rows:["runAsNonRoot: true"],psa:["psa/possibl\
e-root-user"],since:"2024-06",certainty:"verified"},revisions:[]},privilege_escalation_default2={id:"toolforge/privilege-escalation",subject:"pod",title:"Contai\
ner may gain more rights than it started with",remedy:"Remove allowPrivilegeEscalation, or set it to false",tags:["profile"],references:["https://wikitech.wikim\
edia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
securitySeverity:5.5,profile:{rows:["allowPrivilegeEscalation: false"],psa:["psa/privilege-escalation"],since:"2024-06",certainty:"inferred"},revisions:[]},privileged_container_default2={
id:"toolforge/privileged-container",subject:"pod",title:"Container has all rights on the machine",remedy:"Remove privileged, or set it to false",tags:["profile"],
references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration","https://kubernetes.io/docs/concepts/sec\
urity/pod-security-standards/#baseline"],securitySeverity:9.3,profile:{rows:["privileged: false"],psa:["psa/privileged-container"],since:"2024-06",certainty:"in\
ferred"},revisions:[]},shadowed_variable_default={id:"toolforge/shadowed-variable",subject:"container",title:"Manifest sets a variable that the cluster sets",remedy:"\
Remove the variable, or choose another name",tags:["environment"],references:["https://wikitech.wikimedia.org/wiki/Help:Toolforge/Envvars"],revisions:[]},undropped_capabilities_default2={
id:"toolforge/undropped-capabilities",subject:"pod",title:"Container keeps or adds capabilities",remedy:"Remove capabilities, or write capabilities.drop: [ALL] \
and no add",tags:["profile","capabilities"],references:["https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migrati\
on","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/","https://man7.org/linux/man-pages/man7/capabilities.7.html"],securitySeverity:7,
profile:{rows:["requiredDropCapabilities: [ALL]","allowedCapabilities: none"],psa:["psa/undropped-capabilities","psa/added-capabilities"],since:"2024-06",certainty:"\
inferred"},revisions:[]},unmasked_proc_default2={id:"toolforge/unmasked-proc",subject:"pod",title:"Container asks for a /proc without its mask",remedy:"Remove p\
rocMount",tags:["profile"],references:["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#proc-access","https://wikitech.wikimedia.org/\
wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration"],securitySeverity:6,profile:{rows:["allowedProcMountTypes: Default"],psa:["psa/unmas\
ked-proc"],since:"not refused since 2024-06-25",certainty:"verified"},revisions:[]},unrouted_ingress_default={id:"toolforge/unrouted-ingress",subject:"object",title:"\
Ingress reaches nobody",remedy:"Write an HTTPRoute",tags:["network"],references:["https://wikitech.wikimedia.org/wiki/Help:Toolforge/Web","https://gateway-api.s\
igs.k8s.io/api-types/httproute/"],revisions:[]},unsafe_sysctl_default2={id:"toolforge/unsafe-sysctl",subject:"pod",title:"Pod changes a kernel setting that is n\
ot a safe one",remedy:"Remove the sysctl, or use one of the safe ones",tags:["profile"],references:["https://kubernetes.io/docs/tasks/administer-cluster/sysctl-\
cluster/#safe-and-unsafe-sysctls","https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration"],securitySeverity:5.3,
profile:{rows:["allowedUnsafeSysctls: none"],psa:["psa/unsafe-sysctl"],since:"not refused when the Pod is created, as far as is known",certainty:"inferred"},revisions:[]},
duplicate_key_default={id:"yaml/duplicate-key",subject:"text",title:"Key stands twice in one mapping",remedy:"Keep one of the two, or put the values of both int\
o one",tags:["syntax"],references:["https://yaml.org/spec/1.2.2/#3213-node-comparison"],revisions:[]},exceeded_limit_default={id:"yaml/exceeded-limit",subject:"\
text",title:"Text is nested too deeply",remedy:"Nest lists and mappings less deeply",tags:["syntax"],references:["https://en.wikipedia.org/wiki/Billion_laughs_a\
ttack"],revisions:[]},ignored_text_default={id:"yaml/ignored-text",subject:"text",title:"Text is never read by kubectl",remedy:"Put a line of --- before it, or \
remove it",tags:["syntax"],references:["https://yaml.org/spec/1.1/#id898785"],revisions:[]},syntax_error_default={id:"yaml/syntax-error",subject:"text",title:"T\
ext is not YAML",remedy:"Correct the text where it is marked",tags:["syntax"],references:["https://yaml.org/spec/1.2.2/"],revisions:[]},unreadable_file_default={
id:"yaml/unreadable-file",subject:"text",title:"File cannot be read",remedy:"Make the file readable, or leave it out",tags:["syntax"],references:["https://kuber\
netes.io/docs/reference/kubectl/generated/kubectl_apply/"],revisions:[]},rules=[conflicting_priority_default,conflicting_runtime_class_default,contradictory_security_context_default,
exceeded_quota_default,forbidden_kind_default,hidden_variable_default,invalid_quantity_default,limit_range_bound_default,malformed_object_default,mirror_pod_reference_default,
missing_namespace_default,missing_priority_class_default,missing_runtime_class_default,missing_service_account_default,namespace_mismatch_default,request_above_limit_default,
summed_quota_default,undecodable_default,added_capabilities_default,custom_selinux_options_default,host_in_probe_or_hook_default,host_namespaces_default,host_path_volume_default,
host_port_default,missing_seccomp_profile_default,namespace_label_default,possible_root_user_default,privilege_escalation_default,privileged_container_default,restricted_volume_type_default,
root_user_default,unconfined_apparmor_default,unconfined_seccomp_default,undropped_capabilities_default,unmasked_proc_default,unmasked_proc_in_user_namespace_default,
unsafe_sysctl_default,windows_host_process_default,forbidden_supplemental_group_default,forbidden_volume_type_default,foreign_image_default,foreign_namespace_default,
host_namespaces_default2,host_path_volume_default2,host_port_default2,ingress_host_default,mount_storage_label_default,other_fs_group_default,other_gid_default,
other_seccomp_profile_default,other_uid_default,possible_root_user_default2,privilege_escalation_default2,privileged_container_default2,shadowed_variable_default,
undropped_capabilities_default2,unmasked_proc_default2,unrouted_ingress_default,unsafe_sysctl_default2,duplicate_key_default,exceeded_limit_default,ignored_text_default,
syntax_error_default,unreadable_file_default],byId=new Map(rules.map(rule2=>[rule2.id,rule2]));function ruleNamed(id){return byId.get(id)}function remedyOf(id){
return byId.get(id)?.remedy??""}function pageOf(id){return(0,import_node_fs2.readFileSync)((0,import_node_path2.join)(packageRoot(),"rules",`${id}.md`),"utf8")}
function packageVersion(){return"0.1.0"}function packageRoot(){let folder=__dirname;for(;!(0,import_node_fs2.existsSync)((0,import_node_path2.join)(folder,"pack\
age.json"));){const above=(0,import_node_path2.dirname)(folder);if(above===folder)throw new Error("the package is incomplete: it has no package.json");folder=above}
return folder}function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function isList(value){return Array.isArray(value)}function member(value,key){
return isObject(value)&&Object.hasOwn(value,key)?value[key]:void 0}function valueAt(value,path){let at=value;for(const step of path)at=typeof step=="number"?isList(
at)?at[step]:void 0:member(at,step);return at}function toJson(node,origins,parent,step){if(node.kind==="map"){const origin={node,parent,step},object={};for(const entry of node.
entries){const value=toJson(entry.value,origins,origin,entry.key);entry.key==="__proto__"?Object.defineProperty(object,entry.key,{value,enumerable:!0,configurable:!0,
writable:!0}):object[entry.key]=value}return origins.set(object,origin),object}if(node.kind==="seq"){const origin={node,parent,step},list2=node.items.map((item,index)=>toJson(
item,origins,origin,index));return origins.set(list2,origin),list2}return node.value}function metadataText(object,field){const value=member(member(object,"metad\
ata"),field);return typeof value=="string"?value:""}function printedName(object){const prefix3=metadataText(object,"generateName");return metadataText(object,"n\
ame")||(prefix3===""?"":`${prefix3}xxxxx`)}function labelsOf(object){const labels=member(member(object,"metadata"),"labels");return isObject(labels)?Object.fromEntries(
Object.entries(labels).filter(entry=>typeof entry[1]=="string")):{}}function kubectl(namespace2){return({type,object})=>{const given=type.namespaced?metadataText(
object,"namespace"):"";if(given===""||given===namespace2)return[];const message=`the namespace from the provided object ${goQuote(given)} does not match the nam\
espace ${goQuote(namespace2)}. You must pass '--namespace=${given}' to perform this operation.`,violation={rule:"kube/namespace-mismatch",path:["metadata","name\
space"],message:`the namespace is ${goQuote(given)}, but ${goQuote(namespace2)} was asked for`};return[{kind:"deny",message,code:0,reason:"",violations:[violation]}]}}
var levels=["privileged","baseline","restricted"],modes=["enforce","audit","warn"],noExemptions={usernames:[],namespaces:[],runtimeClasses:[]},prefix2="pod-secu\
rity.kubernetes.io/";function printLevel({level,version}){return`${level}:${version==="latest"?version:`v${version}`}`}function isFullyPrivileged(policy){return modes.
every(mode=>policy[mode].level==="privileged")}function parseLevel(text3){return levels.find(level=>level===text3)}function parseVersion(text3){if(text3==="late\
st")return"latest";const minor=/^v1\.(0|[1-9][0-9]{0,17})$/.exec(text3)?.[1];return minor===void 0?void 0:`1.${Number(minor)}`}var fallback={enforce:"restricted",
audit:"privileged",warn:"privileged"};function policyOf(labels,defaults){const errors=[],value=(label,parse5,otherwise,message)=>{const text3=Object.hasOwn(labels,
label)?labels[label]:void 0;if(text3===void 0)return;const parsed=parse5(text3);return parsed===void 0&&errors.push({label,value:text3,message}),{parsed:parsed??
otherwise,valid:parsed!==void 0}},read2=mode=>({level:value(prefix2+mode,parseLevel,fallback[mode],`must be one of ${levels.join(", ")}`),version:value(`${prefix2}${mode}\
-version`,parseVersion,"latest",'must be "latest" or "v1.x"')}),enforce=read2("enforce"),audit=read2("audit"),warn=read2("warn"),merge2=(mode,set2)=>({level:set2.
level?.parsed??defaults[mode].level,version:set2.version?.parsed??defaults[mode].version}),policy={enforce:merge2("enforce",enforce),audit:merge2("audit",audit),
warn:merge2("warn",warn)};return warn.level===void 0&&enforce.level?.valid&&isStricter(policy.enforce.level,policy.warn.level)&&(policy.warn={level:policy.enforce.
level,version:warn.version===void 0?policy.enforce.version:policy.warn.version}),{policy,errors}}function isStricter(level,than){return levels.indexOf(level)>levels.
indexOf(than)}function exemptionWarning(name,labels,policy,defaults){const same=mode=>{const[one2,other]=[policy[mode],defaults[mode]];return one2.level===other.
level&&(one2.level==="privileged"||one2.version===other.version)};if(isFullyPrivileged(policy)||modes.every(same))return;const printed=modes.filter(mode=>policy[mode].
level!=="privileged"&&[prefix2+mode,`${prefix2}${mode}-version`].some(label=>Object.hasOwn(labels,label))).map(mode=>`${mode}=${printLevel(policy[mode])}`).join(
", ");return`namespace ${goQuote(name)} is exempt from Pod Security, and the policy (${printed}) will be ignored`}function nearest(word,candidates){const given=word.
toLowerCase();if(given===""||given.length>100)return null;let best=null,least=Math.max(1,Math.floor(given.length/3))+1,begun=null;for(const candidate of candidates){
const name=candidate.toLowerCase();if(name===given||name.slice(name.lastIndexOf("/")+1)===given)return candidate;if(given.length>2&&name.startsWith(given)&&(begun??=
candidate),Math.abs(name.length-given.length)>=least)continue;const found2=distance(given,name);found2<least&&(best=candidate,least=found2)}return begun??best}function unknown(what,word,candidates){
const names=[...candidates],meant=nearest(word,names);if(meant!==null)return`unknown ${what} ${word}; did you mean ${meant}?`;const isFew=names.length>0&&names.
length<=12;return`unknown ${what} ${word}${isFew?`; known are ${names.join(", ")}`:""}`}function distance(from,to){let beforeLast=[],last=Array.from({length:to.
length+1},(_,index)=>index);for(let i=1;i<=from.length;i++){const row=[i];for(let j=1;j<=to.length;j++){const isSame3=from[i-1]===to[j-1];let cost=Math.min((last[j]??
0)+1,(row[j-1]??0)+1,(last[j-1]??0)+(isSame3?0:1));i>1&&j>1&&from[i-1]===to[j-2]&&from[i-2]===to[j-1]&&(cost=Math.min(cost,(beforeLast[j-2]??0)+1)),row.push(cost)}
beforeLast=last,last=row}return last[to.length]??0}var oldest=28,newest=36,table={v1:"Binding, ConfigMap, Endpoints endpoints, Event, LimitRange, Namespace *, N\
ode *, PersistentVolume *, PersistentVolumeClaim, Pod, PodTemplate, ReplicationController, ResourceQuota, Secret, Service, ServiceAccount","admissionregistratio\
n.k8s.io/v1":"MutatingAdmissionPolicy mutatingadmissionpolicies * 36-36, MutatingAdmissionPolicyBinding * 36-36, MutatingWebhookConfiguration *, ValidatingAdmis\
sionPolicy validatingadmissionpolicies * 30-36, ValidatingAdmissionPolicyBinding * 30-36, ValidatingWebhookConfiguration *","admissionregistration.k8s.io/v1alph\
a1":"MutatingAdmissionPolicy mutatingadmissionpolicies * 32-36, MutatingAdmissionPolicyBinding * 32-36, ValidatingAdmissionPolicy validatingadmissionpolicies * \
28-31, ValidatingAdmissionPolicyBinding * 28-31","admissionregistration.k8s.io/v1beta1":"MutatingAdmissionPolicy mutatingadmissionpolicies * 34-36, MutatingAdmi\
ssionPolicyBinding * 34-36, ValidatingAdmissionPolicy validatingadmissionpolicies * 28-33, ValidatingAdmissionPolicyBinding * 28-33","apiextensions.k8s.io/v1":"\
CustomResourceDefinition *","apiregistration.k8s.io/v1":"APIService *","apps/v1":"ControllerRevision, DaemonSet, Deployment, ReplicaSet, StatefulSet","authentic\
ation.k8s.io/v1":"SelfSubjectReview *, TokenReview *","authentication.k8s.io/v1alpha1":"SelfSubjectReview * 28-31","authentication.k8s.io/v1beta1":"SelfSubjectR\
eview * 28-32","authorization.k8s.io/v1":"LocalSubjectAccessReview, SelfSubjectAccessReview *, SelfSubjectRulesReview *, SubjectAccessReview *","autoscaling/v1":"\
HorizontalPodAutoscaler","autoscaling/v2":"HorizontalPodAutoscaler","batch/v1":"CronJob, Job","certificates.k8s.io/v1":"CertificateSigningRequest *","certificat\
es.k8s.io/v1alpha1":"ClusterTrustBundle *, PodCertificateRequest 34-34","certificates.k8s.io/v1beta1":"ClusterTrustBundle * 33-36, PodCertificateRequest 35-36",
"coordination.k8s.io/v1":"Lease","coordination.k8s.io/v1alpha1":"LeaseCandidate 31-31","coordination.k8s.io/v1alpha2":"LeaseCandidate 32-36","coordination.k8s.i\
o/v1beta1":"LeaseCandidate 33-36","discovery.k8s.io/v1":"EndpointSlice","events.k8s.io/v1":"Event","flowcontrol.apiserver.k8s.io/v1":"FlowSchema * 29-36, Priori\
tyLevelConfiguration * 29-36","flowcontrol.apiserver.k8s.io/v1beta2":"FlowSchema * 28-28, PriorityLevelConfiguration * 28-28","flowcontrol.apiserver.k8s.io/v1be\
ta3":"FlowSchema * 28-31, PriorityLevelConfiguration * 28-31","internal.apiserver.k8s.io/v1alpha1":"StorageVersion *","networking.k8s.io/v1":"IPAddress ipaddres\
ses * 33-36, Ingress ingresses, IngressClass ingressclasses *, NetworkPolicy networkpolicies, ServiceCIDR * 33-36","networking.k8s.io/v1alpha1":"ClusterCIDR * 2\
8-28, IPAddress ipaddresses * 28-30, ServiceCIDR * 29-30","networking.k8s.io/v1beta1":"IPAddress ipaddresses * 31-36, ServiceCIDR * 31-36","node.k8s.io/v1":"Run\
timeClass runtimeclasses *","policy/v1":"PodDisruptionBudget","rbac.authorization.k8s.io/v1":"ClusterRole *, ClusterRoleBinding *, Role, RoleBinding","resource.\
k8s.io/v1":"DeviceClass deviceclasses * 34-36, ResourceClaim 34-36, ResourceClaimTemplate 34-36, ResourceSlice * 34-36","resource.k8s.io/v1alpha2":"PodSchedulin\
gContext 28-30, ResourceClaim 28-30, ResourceClaimParameters resourceclaimparameters 30-30, ResourceClaimTemplate 28-30, ResourceClass resourceclasses * 28-30, \
ResourceClassParameters resourceclassparameters 30-30, ResourceSlice * 30-30","resource.k8s.io/v1alpha3":"DeviceClass deviceclasses * 31-33, DeviceTaintRule * 3\
3-36, PodSchedulingContext 31-31, ResourceClaim 31-33, ResourceClaimTemplate 31-33, ResourcePoolStatusRequest * 36-36, ResourceSlice * 31-33","resource.k8s.io/v\
1beta1":"DeviceClass deviceclasses * 32-36, ResourceClaim 32-36, ResourceClaimTemplate 32-36, ResourceSlice * 32-36","resource.k8s.io/v1beta2":"DeviceClass devi\
ceclasses * 33-36, DeviceTaintRule * 36-36, ResourceClaim 33-36, ResourceClaimTemplate 33-36, ResourceSlice * 33-36","scheduling.k8s.io/v1":"PriorityClass prior\
ityclasses *","scheduling.k8s.io/v1alpha1":"Workload 35-35","scheduling.k8s.io/v1alpha2":"PodGroup 36-36, Workload 36-36","storage.k8s.io/v1":"CSIDriver *, CSIN\
ode *, CSIStorageCapacity csistoragecapacities, StorageClass storageclasses *, VolumeAttachment *, VolumeAttributesClass volumeattributesclasses * 34-36","stora\
ge.k8s.io/v1alpha1":"VolumeAttributesClass volumeattributesclasses * 29-34","storage.k8s.io/v1beta1":"VolumeAttributesClass volumeattributesclasses * 31-36","st\
oragemigration.k8s.io/v1alpha1":"StorageVersionMigration * 30-34","storagemigration.k8s.io/v1beta1":"StorageVersionMigration * 35-36"},known=new Map;function kindsOf(apiVersion){
const rows=Object.hasOwn(table,apiVersion)?table[apiVersion]?.split(", ")??[]:[];return new Map(rows.map(row=>parse(apiVersion,row)).map(type=>[type.kind,type]))}
function parse(apiVersion,row){const[group,version]=splitApiVersion(apiVersion),[kind="",...words2]=row.split(" "),releases=words2.find(word=>/^\d/.test(word))?.
split("-").map(Number);return{group,version,kind,plural:words2.find(word=>/^[a-z]/.test(word))??`${kind.toLowerCase()}s`,namespaced:!words2.includes("*"),since:releases?.[0]??
oldest,until:releases?.[1]??newest}}function builtIn(apiVersion,kind){let kinds=known.get(apiVersion);return kinds===void 0&&known.set(apiVersion,kinds=kindsOf(
apiVersion)),kinds.get(kind)}function isServed(type,version){const minor=Math.min(Math.max(minorOf(version),oldest),newest);return type.since<=minor&&minor<=type.
until}function splitApiVersion(apiVersion){const slash=apiVersion.indexOf("/");return slash<0?["",apiVersion]:[apiVersion.slice(0,slash),apiVersion.slice(slash+
1)]}function minorOf(version){return Number(version.slice(2))}function printResource(type){return type.group===""?type.plural:`${type.plural}.${type.group}`}function forbidden(type,name,why){
return`${printResource(type)}${name===""?"":` ${goQuote(name)}`} is forbidden: ${why}`}function invalid(type,name,why){return`${type.group===""?type.kind:`${type.
kind}.${type.group}`} ${goQuote(name)} is invalid: ${why.length===1?why[0]:`[${why.join(", ")}]`}`}function deniedByWebhook(webhook4,why){const denied=`admissio\
n webhook ${goQuote(webhook4)} denied the request`;return why===""?`${denied} without explanation`:`${denied}: ${why}`}function evaluate(rules3,{level,version},pod2){
const results=[];for(const{rule:rule2,standard,violations}of checksOf(rules3,{level,version})){const[first,...others]=violations(pod2);if(first===void 0)continue;
const found2=[first,...others];results.push({rule:rule2,violations:found2,...standard.refusal(found2)})}return{allowed:results.length===0,results}}function forbiddenDetail(results){
return results.map(({reason,detail})=>detail===""?reason:`${reason} (${detail})`).join(", ")}var chosen=new WeakMap;function checksOf(rules3,{level,version}){let catalogue=chosen.
get(rules3);catalogue===void 0&&chosen.set(rules3,catalogue=new Map);const key=`${level} ${version}`;let checks=catalogue.get(key);return checks===void 0&&catalogue.
set(key,checks=choose(rules3,{level,version})),checks}function choose(rules3,{level,version}){if(level==="privileged")return[];const checks=rules3.flatMap(rule2=>checkAt(
rule2,version)??[]).sort((a,b)=>a.standard.check<b.standard.check?-1:1),baseline=checks.filter(({standard})=>standard.level==="baseline");if(level==="baseline")
return baseline;const restricted2=checks.filter(({standard})=>standard.level==="restricted"),overridden=new Set(restricted2.flatMap(({standard})=>standard.overrides??
[]));return[...baseline.filter(({standard})=>!overridden.has(standard.check)),...restricted2]}function checkAt(rule2,version){const{standard}=rule2;if(standard!==
void 0){if(rule2.subject==="pod"){const check=revisionAt(rule2,version)?.check;return check&&{rule:rule2,standard,violations:check}}if(rule2.subject==="containe\
r"){const check=revisionAt(rule2,version)?.check;return check&&{rule:rule2,standard,violations:pod2=>pod2.containers.flatMap(container=>[...check(container)])}}}}
function revisionAt(rule2,version){return rule2.revisions.findLast(({since})=>minorOf(since)<=minorOf(version))}var gates={AppArmorFields:30,ProcMountType:33,UserNamespacesSupport:33,
ImageVolume:35},hostPortsOfPodsOnly=28;function prepare(pod2,isPod2,kubernetes){const minor=minorOf(kubernetes),filledIn=[],off=gate=>minor<gates[gate];let prepared=pod2;
if(pod2.spec.hostNetwork===!0&&(isPod2||minor<hostPortsOfPodsOnly)&&(prepared=mapContainers(prepared,container=>defaultHostPorts(container,filledIn))),off("AppA\
rmorFields")?prepared=withoutAppArmorFields(prepared):isPod2&&(prepared=syncAppArmor(prepared,filledIn)),off("ProcMountType")&&(prepared=mapSecurityContexts(prepared,
context=>context.procMount===void 0?context:{...context,procMount:"Default"})),off("UserNamespacesSupport")&&prepared.spec.hostUsers!==void 0){const{hostUsers:_dropped,
...spec}=prepared.spec;prepared={...prepared,spec}}return{pod:defaultVolumes(prepared,off("ImageVolume")),filledIn}}function mapContainers(pod2,change){const containers=pod2.
containers.map(change);return containers.some((container,index)=>container!==pod2.containers[index])?{...pod2,containers}:pod2}function mapSecurityContexts(pod2,change){
return mapContainers(pod2,container=>{const context=container.spec.securityContext,changed=context&&change(context);return changed===context||changed===void 0?container:
{...container,spec:{...container.spec,securityContext:changed}}})}function defaultHostPorts(container,filledIn){const{ports}=container.spec;if(ports===void 0||container.
role==="ephemeral")return container;const defaulted=ports.map((port,index)=>{if(port.hostPort!==void 0||port.containerPort===void 0)return port;const place3=[...container.
path,"ports",index];return filledIn.push({path:[...place3,"hostPort"],from:[...place3,"containerPort"]}),{...port,hostPort:port.containerPort}});return{...container,
spec:{...container.spec,ports:defaulted}}}function withoutAppArmorFields(pod2){const{appArmorProfile,...rest}=pod2.spec.securityContext??{},bare=appArmorProfile===
void 0?pod2:{...pod2,spec:{...pod2.spec,securityContext:rest}};return mapSecurityContexts(bare,context=>{const{appArmorProfile:field,...others}=context;return field===
void 0?context:others})}var appArmorPrefix="container.apparmor.security.beta.kubernetes.io/";function syncAppArmor(pod2,filledIn){if(pod2.spec.os?.name==="windo\
ws")return pod2;const podProfile=pod2.spec.securityContext?.appArmorProfile,annotations={...pod2.metadata.annotations};let annotated2=!1;const synced=mapContainers(
pod2,container=>{const key=appArmorPrefix+container.name,annotation2=Object.hasOwn(annotations,key)?annotations[key]:void 0,field=container.spec.securityContext?.
appArmorProfile,annotationPath=[...pod2.path,"metadata","annotations",key],fieldPath=of=>[...of,"securityContext","appArmorProfile","type"];if(annotation2===void 0){
const written=annotationFor(field??podProfile);return written!==void 0&&(annotations[key]=written,annotated2=!0,filledIn.push({path:annotationPath,from:fieldPath(
field?container.path:[...pod2.path,"spec"])})),container}const copied=field===void 0?profileFor(annotation2):void 0;if(copied===void 0||sameProfile(copied,podProfile))
return container;filledIn.push({path:fieldPath(container.path),from:annotationPath});const securityContext={...container.spec.securityContext,appArmorProfile:copied};
return{...container,spec:{...container.spec,securityContext}}});return annotated2?{...synced,metadata:{...synced.metadata,annotations}}:synced}function annotationFor(profile2){
return profile2?.type==="Unconfined"?"unconfined":profile2?.type==="RuntimeDefault"?"runtime/default":profile2?.type==="Localhost"&&profile2.localhostProfile!==
void 0?`localhost/${profile2.localhostProfile}`:void 0}function profileFor(annotation2){if(annotation2==="unconfined")return{type:"Unconfined"};if(annotation2===
"runtime/default")return{type:"RuntimeDefault"};const path=annotation2.startsWith("localhost/")?annotation2.slice(10):"";return path.trim()!==""&&path.length<=4095&&
path===path.trim()?{type:"Localhost",localhostProfile:path}:void 0}function sameProfile(one2,other){return one2.type===other?.type&&one2.localhostProfile===other?.
localhostProfile}function defaultVolumes(pod2,dropImages){const volumes2=(pod2.spec.volumes??[]).map(volume=>volume.sources.length===0?{...volume,sources:["empt\
yDir"]}:dropImages&&volume.sources.includes("image")?{...volume,sources:volume.sources.filter(source=>source!=="image")}:volume);return{...pod2,spec:{...pod2.spec,
volumes:volumes2}}}function podSecurity(configuration){return{name:"PodSecurity",validate:request=>{const{group,kind}=request.type;return group===""&&kind==="Na\
mespace"?judgeNamespace(request,configuration):request.pod===void 0?[]:judgePod(request,configuration)}}}function judgePod(request,{defaults,exemptions}){const decoded=request.
pod;if(decoded===void 0||decoded.faults.length>0)return[];if(exemptions.namespaces.includes(request.namespace)||exemptions.usernames.includes(request.username))
return[];const{policy}=policyOf(request.namespaceLabels(request.namespace)??{},defaults),isPod2=request.type.kind==="Pod",runtimeClass2=decoded.pod.spec.runtimeClassName??
"";if(runtimeClass2!==""&&exemptions.runtimeClasses.includes(runtimeClass2))return[];if((isPod2?["enforce","audit","warn"]:["audit","warn"]).every(mode=>policy[mode].
level==="privileged"))return[];const prepared=prepare(decoded.pod,isPod2,request.kubernetes),judged=new Map,judge2=mode=>{const key=printLevel(policy[mode]);return judged.
has(key)||judged.set(key,judgeLevel(prepared,policy[mode],request.kubernetes)),judged.get(key)},answers=[],refused=isPod2?judge2("enforce"):void 0;if(refused!==
void 0){const why=`violates PodSecurity ${goQuote(printLevel(policy.enforce))}: ${refused.detail}`,message=forbidden(request.type,request.name,why);answers.push(
{kind:"deny",message,code:403,reason:"Forbidden",violations:refused.violations})}for(const[mode,kind]of[["warn","warn"],["audit","audit"]]){const found2=mode===
"warn"&&refused!==void 0?void 0:judge2(mode);if(found2===void 0)continue;const message=`would violate PodSecurity ${goQuote(printLevel(policy[mode]))}: ${found2.
detail}`;answers.push({kind,message,code:201,reason:"",violations:found2.violations})}return answers}function judgeLevel({pod:pod2,filledIn},set2,server){const{
allowed:allowed3,results}=evaluate(rules,{level:set2.level,version:effectiveVersion(set2,server)},pod2);if(allowed3)return;const violations=results.flatMap(({rule:rule2,
violations:found2})=>found2.map(one2=>({...one2,rule:rule2.id,path:sourceOf(one2.path,filledIn)})));return{detail:forbiddenDetail(results),violations}}function sourceOf(path,filledIn){
const isSame3=other=>other.length===path.length&&other.every((step,at)=>step===path[at]);return filledIn.find(one2=>isSame3(one2.path))?.from??path}function effectiveVersion({
version},server){return version==="latest"||minorOf(version)>minorOf(server)?server:version}function judgeNamespace(request,{defaults,exemptions}){const labels=labelsOf(
request.object),{policy,errors}=policyOf(labels,defaults);if(errors.length>0){const texts=errors.map(({label,value,message:message2})=>`metadata.labels[${label}\
]: Invalid value: ${goQuote(value)}: ${message2}`),violations=errors.map(({label,value,message:message2})=>({rule:"psa/namespace-label",path:["metadata","labels",
label],message:`the label ${label} is ${goQuote(value)}, but ${message2}`}));return[{kind:"deny",message:invalid(request.type,request.name,texts),code:422,reason:"\
Invalid",violations}]}if(!exemptions.namespaces.includes(request.name))return[];const warning=exemptionWarning(request.name,labels,policy,defaults);return warning===
void 0?[]:[{kind:"warn",message:warning,code:201,reason:"",violations:[]}]}var defaultKubernetes="1.32";function levelCluster(level,kubernetes,configured){const set2={
level,version:"latest"};return{name:level,kubernetes,usernameIn:()=>"kubernetes-admin",defaultNamespace:"default",namespaceLabels:()=>({}),plugins:[podSecurity(
configured??{...{defaults:{enforce:set2,audit:{level:"privileged",version:"latest"},warn:set2}},exemptions:noExemptions})]}}var variants=["toolforge","toolsbeta",
"lima-kilo","toolforge-2023"],volumes={value:[{name:"dumps",path:"/public/dumps",type:"Directory",readOnly:!0},{name:"dumpsrc-clouddumps1001",path:"/mnt/nfs/dum\
ps-clouddumps1001.wikimedia.org",type:"Directory",readOnly:!0},{name:"dumpsrc-clouddumps1002",path:"/mnt/nfs/dumps-clouddumps1002.wikimedia.org",type:"Directory",
readOnly:!0},{name:"home",path:"/data/project",type:"Directory",readOnly:!1},{name:"wmcs-project",path:"/etc/wmcs-project",type:"File",readOnly:!0},{name:"scrat\
ch",path:"/data/scratch",type:"Directory",readOnly:!1},{name:"etcldap-conf",path:"/etc/ldap.conf",type:"File",readOnly:!0},{name:"etcldap-yaml",path:"/etc/ldap.\
yaml",type:"File",readOnly:!0},{name:"etcnovaobserver-yaml",path:"/etc/novaobserver.yaml",type:"File",readOnly:!0},{name:"etcopenstack-clouds",path:"/etc/openst\
ack/clouds.yaml",type:"File",readOnly:!0},{name:"sssd-pipes",path:"/var/lib/sss/pipes",type:"Directory",readOnly:!1}],certainty:"verified",source:"volume-admiss\
ion deployment/chart/values.yaml (2026-06); not overridden by toolforge-deploy"},internal="svc.tools.eqiad1.wikimedia.cloud",sharedVariables={TOOL_TOOLFORGE_API_URL:`\
https://api.${internal}:30003`,TOOL_REDIS_URI:`redis://redis.${internal}:6379`},productionRegistries=["docker-registry.svc.toolforge.org","docker-registry.tools\
.wmflabs.org","tools-harbor.wmcloud.org"],quota2023={"requests.cpu":"2","requests.memory":"6Gi","limits.cpu":"2","limits.memory":"8Gi",pods:"10",services:"1","s\
ervices.nodeports":"0",replicationcontrollers:"1",secrets:"10",configmaps:"10",persistentvolumeclaims:"3","count/cronjobs.batch":"50","count/jobs.batch":"15","c\
ount/deployments.apps":"3"};function atLeast(limits){return Object.fromEntries(Object.entries(limits).map(([name,least])=>[name,{least}]))}var containerDefaults={
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
tio-gateway","image-build"];function applyPatches(object,changes,origins){const draft=draftOf(object,origins);for(const change of changes)draft.apply(change);return draft.
object()}function draftOf(object,origins){const owned=new Set,own=(copy,from)=>{const origin=origins.get(from);return origin!==void 0&&origins.set(copy,origin),
owned.add(copy),copy},descend=(value,change,depth)=>{const step=change.path[depth];if(step===void 0)throw new Error("a patch needs a path");const isLast=depth===
change.path.length-1;if(isList(value)&&typeof step=="number"){const list2=owned.has(value)?value:own([...value],value);return isLast&&change.op!=="replace"&&step<
list2.length&&origins.delete(list2),isLast?change.op==="remove"?list2.splice(step,1):list2.splice(step,change.op==="add"?0:1,change.value):list2[step]=descend(existing(
list2[step],change),change,depth+1),list2}if(isObject(value)&&typeof step=="string"){const map=owned.has(value)?value:own({...value},value);if(isLast&&change.op===
"remove")return delete map[step],map;const inner=()=>descend(existing(member(map,step),change),change,depth+1),made=isLast&&change.op!=="remove"?change.value:inner();
return Object.defineProperty(map,step,{value:made,enumerable:!0,configurable:!0,writable:!0}),map}throw new Error(`a patch leads nowhere: ${JSON.stringify(change.
path)}`)};let current=object;return{apply:change=>{const patched2=descend(current,change,0);if(!isObject(patched2))throw new Error("a patch cannot replace the w\
hole object");current=patched2},object:()=>current}}function existing(value,change){if(value===void 0)throw new Error(`a patch leads nowhere: ${JSON.stringify(change.
path)}`);return value}function changesTo(object){const patches=[],draft=draftOf(object,new Map),apply=patch=>{draft.apply(patch),patches.push(patch)},set2=(path,value)=>{
const missing5=path.findIndex((_,at)=>(valueAt(draft.object(),path.slice(0,at+1))??null)===null),last=missing5<0?path.length:missing5+1,made=path.slice(last).reduceRight(
(inner,step)=>({[step]:inner}),value),isInList=typeof path[last-1]=="number";apply({op:missing5<0||isInList?"replace":"add",path:path.slice(0,last),value:made})};
return{set:set2,append:(path,item)=>{const list2=valueAt(draft.object(),path);isList(list2)?apply({op:"add",path:[...path,list2.length],value:item}):set2(path,[
item])},remove:path=>apply({op:"remove",path}),at:path=>valueAt(draft.object(),path),patches}}function isOpen(value){return value==null||isObject(value)}function requestedPod(request){
if(request.type.kind!=="Pod"||request.type.group!=="")return;const{pod:pod2}=request;return pod2===void 0||pod2.faults.length>0?void 0:pod2.pod}function specOf({
path}){return[...path,"spec"]}var taints=["node.kubernetes.io/not-ready","node.kubernetes.io/unreachable"],defaultTolerationSeconds={name:"DefaultTolerationSeco\
nds",mutate:request=>{const pod2=requestedPod(request);if(pod2===void 0)return{patches:[],answers:[]};const path=[...specOf(pod2),"tolerations"],own=valueAt(request.
object,path),changes=changesTo(request.object);for(const key of taints)(isList(own)?own:[]).some(toleration=>tolerates(toleration,key))||changes.append(path,{effect:"\
NoExecute",key,operator:"Exists",tolerationSeconds:300});return{patches:changes.patches,answers:[]}}};function tolerates(toleration,taint){const key=member(toleration,
"key")??"",effect=member(toleration,"effect")??"";return(key===taint||key==="")&&(effect==="NoExecute"||effect==="")}function lastingContainers({containers}){return[
...containers.filter(({role})=>role==="main"),...containers.filter(({role})=>role==="init"||role==="sidecar")]}function theContainer2({role,name}){return`${role===
"main"?"container":`${role} container`} "${name}"`}var zero={digits:0n,scale:0,format:"DecimalSI",isInt64:!0},maxInt64=2n**63n-1n,minInt64=-(2n**63n),nano=-9,widest=1e4,
quantityErrors={format:"quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",suffix:"unable to parse quantity's suffix",
number:"unable to parse numeric part of quantity"},decimalSuffixes=new Map([["n",-9],["u",-6],["m",-3],["",0],["k",3],["M",6],["G",9],["T",12],["P",15],["E",18]]),
decimalSuffixOf=new Map([...decimalSuffixes].map(([suffix,exponent])=>[exponent,suffix])),binarySuffixes=["Ki","Mi","Gi","Ti","Pi","Ei"];function suffixOf(text3){
const decimal=decimalSuffixes.get(text3);if(decimal!==void 0)return{format:"DecimalSI",exponent:decimal};const binary2=binarySuffixes.indexOf(text3);if(binary2>=
0)return{format:"BinarySI",exponent:(binary2+1)*10};if(!/^[eE][-+]?[0-9]+$/.test(text3))return;const exponent=BigInt(text3.replace(/^[eE]\+?/,""));if(!(exponent>
maxInt64||exponent<minInt64))return{format:"DecimalExponent",exponent:int32(exponent)}}function int32(value){return Number(BigInt.asIntN(32,BigInt(value)))}var parts=/^(?<sign>[-+]?)(?<whole>[0-9]*)(?<point>\.?)(?<fraction>[0-9]*)(?<suffix>[eEinumkKMGTP]*[-+]?[0-9]*)$/;
function parseQuantity(text3){if(text3==="")return{error:quantityErrors.format};if(text3==="0")return{quantity:{...zero,text:text3}};const groups=parts.exec(text3)?.
groups;if(groups===void 0)return{error:quantityErrors.format};const{sign="",whole="",fraction=""}=groups,significant=whole.replace(/^0+/,""),suffix=suffixOf(groups.
suffix??"");if(suffix===void 0)return{error:quantityErrors.suffix};const quick=small({text:text3,isNegative:sign==="-",whole:significant||"0",fraction},suffix);
return quick!==void 0?{quantity:quick}:whole===""&&fraction===""?{error:quantityErrors.number}:{quantity:large(sign==="-",BigInt(`0${whole}${fraction}`),fraction.
length,suffix)}}function small(written,{format,exponent}){const{text:text3,isNegative,whole,fraction}=written,isBinary=format==="BinarySI";if(isBinary&&fraction!==
"")return;const room=isBinary?15-whole.length-exponent*3/10-1:18-whole.length-fraction.length,scale=int32((isBinary?0:exponent)-fraction.length);if(room<0||scale<
nano)return;const value=BigInt(whole+fraction),digits=value*(isBinary?2n**BigInt(exponent):1n);if(digits>maxInt64)return;const hasFactors=whole.startsWith("0")||
(whole+fraction).endsWith("000"),isCanonical=isBinary?value%8n!==0n:scale%3===0&&!hasFactors;return{digits:isNegative?-digits:digits,scale,format,isInt64:!0,...isCanonical?
{text:text3}:{}}}function large(isNegative,digits,decimals,suffix){const isBinary=suffix.format==="BinarySI",power=isBinary?2n**BigInt(suffix.exponent):1n,exact={
digits:digits*power,scale:isBinary?-decimals:int32(suffix.exponent-decimals)};let{digits:rounded2,scale}=exact.digits===0n?exact:toNano(exact.digits,exact.scale),
{format}=suffix;if(isBinary){const amount={digits:rounded2,scale,format,isInt64:!1};compare(amount,{...zero,digits:maxInt64})>0?{digits:rounded2,scale}={digits:maxInt64,
scale:0}:rounded2!==0n&&compare(amount,{...zero,digits:1n})<0&&(format="DecimalSI")}return{digits:isNegative?-rounded2:rounded2,scale,format,isInt64:!1}}function toNano(digits,scale){
return scale-nano>widest?{digits,scale}:{digits:atScale(digits,scale,nano),scale:nano}}function tenTo(power){return 10n**BigInt(power)}function atScale(digits,scale,to){
if(scale>=to)return digits*tenTo(scale-to);const width=lengthOf(digits);if(to-scale>width)return digits===0n?0n:digits>0n?1n:-1n;const divisor=tenTo(to-scale),rest=digits%
divisor;return digits/divisor+(rest===0n?0n:rest>0n?1n:-1n)}function lengthOf(digits){return String(digits<0n?-digits:digits).length}function quantityOf(value){
if(typeof value!="string"&&typeof value!="number"&&typeof value!="bigint")return;const parsed=parseQuantity(String(value).trim());return"quantity"in parsed?parsed.
quantity:void 0}function compare(a,b){const signs=[signOf(a.digits),signOf(b.digits)];if(signs[0]!==signs[1]||signs[0]===0)return signOf(signs[0]-signs[1]);const tops=[
lengthOf(a.digits)+a.scale,lengthOf(b.digits)+b.scale];if(tops[0]!==tops[1])return signOf((tops[0]-tops[1])*signs[0]);const scale=Math.min(a.scale,b.scale);return signOf(
a.digits*tenTo(a.scale-scale)-b.digits*tenTo(b.scale-scale))}function signOf(value){return value>0?1:value<0?-1:0}function add(a,b){const format=a.digits===0n?b.
format:a.format,isInt64=a.isInt64&&b.isInt64;if(isInt64&&b.digits===0n)return{digits:a.digits,scale:a.scale,format,isInt64};if(isInt64&&a.digits===0n)return{digits:b.
digits,scale:b.scale,format,isInt64};const[low,high]=a.scale<b.scale?[a,b]:[b,a];if(high.scale-low.scale>widest+lengthOf(low.digits))return{digits:high.digits,scale:high.
scale,format,isInt64:!1};const raised=high.digits*tenTo(high.scale-low.scale),digits=raised+low.digits;return{digits,scale:low.scale,format,isInt64:isInt64&&fits(
raised)&&fits(digits)}}function fits(value){return value<=maxInt64&&value>=minInt64}function roundUp(quantity,scale){if(quantity.scale>=scale)return quantity;const{
format,isInt64}=quantity;return{digits:atScale(quantity.digits,quantity.scale,scale),scale,format,isInt64}}function integer(value){return{...zero,digits:BigInt(
value)}}function scaledValue({digits,scale,isInt64},unit){const power=scale-unit;if(isInt64){if(power<0)return atScale(digits,scale,unit);if(power>18)return 0n;
const product=digits*tenTo(power);return fits(product)?product:[1,2,3,6,9].includes(power)?BigInt.asIntN(64,product):0n}if(power>=0)return BigInt.asIntN(64,BigInt.
asIntN(64,digits)*(power>18?minInt64:tenTo(power)));if(-power>lengthOf(digits))return digits===0n?0n:digits>0n||-power<19?1n:0n;const divisor=tenTo(-power),isQuick=digits<
maxInt64&&-power<19,dividend=isQuick?BigInt.asIntN(64,digits):digits,rest=dividend%divisor,floor=dividend/divisor-(!isQuick&&rest<0n?1n:0n);return BigInt.asIntN(
64,floor+(rest===0n?0n:1n))}function print(quantity){return quantity.text??canonical(quantity)}function canonical({digits,scale,format}){if(digits===0n)return"0";
if(format==="BinarySI"){const amount=wholeNumber(digits,scale);if(amount!==void 0&&(amount>=1024n||amount<=-1024n)){const[mantissa2,times2]=withoutFactors(amount,
1024n);return`${mantissa2}${times2===0?"":binarySuffixes[times2-1]??""}`}}const[mantissa,times]=withoutFactors(digits,10n),exponent=scale+times,shift=(exponent%
3+3)%3,number=`${mantissa}${"0".repeat(shift)}`,printed=exponent-shift;return format!=="DecimalExponent"?number+(decimalSuffixOf.get(printed)??""):printed===0?number:
`${number}e${printed}`}function wholeNumber(digits,scale){if(scale>=0)return digits*tenTo(Math.min(scale,widest));if(-scale>lengthOf(digits))return;const divisor=tenTo(
-scale);return digits%divisor===0n?digits/divisor:void 0}function withoutFactors(value,factor){let mantissa=value,times=0;for(;mantissa%factor===0n;)mantissa/=factor,
times++;return[mantissa,times]}function resourceList(values){return isObject(values)?new Map(Object.entries(values).flatMap(([name,value])=>{const quantity=value===
null?zero:quantityOf(value);return quantity===void 0?[]:[[name,roundUp(quantity,-3)]]})):new Map}function sortedNames(names){return[...names].sort((a,b)=>Buffer.
compare(Buffer.from(a),Buffer.from(b)))}function addLists(a,b){const sum=new Map(a);for(const[name,quantity]of b){const before=sum.get(name);sum.set(name,before===
void 0?quantity:add(before,quantity))}return sum}function largest(a,b){const result=new Map(a);for(const[name,quantity]of b){const before=result.get(name);(before===
void 0||compare(quantity,before)>0)&&result.set(name,quantity)}return result}function hasPodLevelResources(kubernetes){return minorOf(kubernetes)>=34}var podLevelResources=[
"cpu","memory"];function podUsage(pod2,of,kubernetes){const sum=usageOfContainers(pod2,of),own=hasPodLevelResources(kubernetes)?resourceList(pod2.spec.resources?.[of]):
new Map;return new Map([...sum,...[...own].filter(([name])=>podLevelResources.includes(name))])}function usageOfContainers(pod2,of){let sum=new Map,sidecars=new Map,
init=new Map;for(const{role,spec}of lastingContainers(pod2)){const own=resourceList(spec.resources?.[of]);(role==="main"||role==="sidecar")&&(sum=addLists(sum,own)),
role==="sidecar"&&(sidecars=addLists(sidecars,own)),role==="sidecar"&&(init=largest(init,sidecars)),role==="init"&&(init=largest(init,addLists(own,sidecars)))}return largest(
sum,init)}function withOverhead(usage2,pod2,of){const overhead=resourceList(pod2.spec.overhead);return of==="requests"?addLists(usage2,overhead):addLists(usage2,
new Map([...overhead].filter(([name])=>(usage2.get(name)?.digits??0n)!==0n)))}function unfinishedName({on,object}){const name=metadataText(object,"name");return on!==
"object"&&name.endsWith("-xxxxx")?name.slice(0,-5):name||metadataText(object,"generateName")||"Unknown"}function deny({type,name},why,violations){return{kind:"d\
eny",message:forbidden(type,name,why),code:403,reason:"Forbidden",violations}}function denyUnfinished(request,why,violations){return deny({...request,name:unfinishedName(
request)},why,violations)}function fill(item){if(item.type!=="Container")return item;const limits={...known2(item.max),...item.default};return{...item,default:limits,
defaultRequest:{...known2(item.min),...limits,...item.defaultRequest}}}function known2(bounds={}){return Object.fromEntries(Object.entries(bounds).flatMap(([name,
bound])=>typeof bound!="object"?[[name,bound]]:"exactly"in bound?[[name,bound.exactly]]:[]))}function limitOf(bound){const isExact=typeof bound!="object"||"exac\
tly"in bound,least=rounded(typeof bound!="object"?bound:"exactly"in bound?bound.exactly:bound.least);if(least===void 0)return;const below=typeof bound=="object"&&
"below"in bound?rounded(bound.below):void 0;return{least,isExact,...below===void 0?{}:{below}}}function rounded(value){const quantity=quantityOf(value);return quantity&&
roundUp(quantity,-3)}function isAbove(value,{least,below,isExact},order=compare){return order(value,least)<=0?"no":isExact||below!==void 0&&order(value,below)>=
0?"yes":"unknown"}function isBelow(value,{least,below,isExact},order=compare){return order(value,least)<0?"yes":isExact||below!==void 0&&order(value,below)>=0?"\
no":"unknown"}function printLimit({least,isExact}){return isExact?print(least):"?"}function describeLimit({least,below,isExact}){return isExact?print(least):`${print(
least)} or more${below===void 0?"":`, less than ${print(below)}`}`}function constrain(item,asked){const minima=each(item.min,(name,limit)=>minimum(name,limit,asked)),
maxima=each(item.max,(name,limit)=>maximum(name,limit,asked)),ratios=each(item.maxLimitRequestRatio,(name,limit)=>ratio(name,limit,asked));return[...minima,...maxima,
...asked.limits===void 0?[]:ratios]}function each(bounds={},check){return sortedNames(Object.keys(bounds)).flatMap(name=>{const bound=bounds[name],limit=bound===
void 0?void 0:limitOf(bound);return(limit&&check(name,limit))??[]})}function found(asked,name,field,answer,text3,message){const{path,container,type}=asked,violation={
rule:"kube/limit-range-bound",path:type==="Pod"?path:[...path,`${field}s`,name],message,...container?{container}:{}};return{text:text3,isCertain:answer==="yes",
violation}}function compared(asked,name,field,value,bound,certainty){const has2=`${asked.who} has a ${name} ${field} of ${print(value)}`;return certainty==="yes"?
`${has2}, but ${bound}`:`${has2}; ${bound}: \`kubectl describe limitrange\` in the namespace tells`}function minimum(name,limit,asked){const text3=`minimum ${name}\
 usage per ${asked.type} is ${printLimit(limit)}`,request=asked.requests.get(name),bound=`the minimum is ${describeLimit(limit)}`;if(request===void 0){const message=`${asked.
who} has no ${name} request, but ${bound}`;return found(asked,name,"request","yes",`${text3}.  No request is specified`,message)}for(const[field,value]of[["requ\
est",request],["limit",asked.limits?.get(name)]]){if(value===void 0)continue;const answer=isBelow(value,limit,inOrder);if(answer==="no")continue;const message=compared(
asked,name,field,value,bound,answer);return found(asked,name,field,answer,`${text3}, but ${field} is ${print(value)}`,message)}}function maximum(name,limit,asked){
const text3=`maximum ${name} usage per ${asked.type} is ${printLimit(limit)}`,bound=`the maximum is ${describeLimit(limit)}`,first=asked.limits===void 0?"reques\
t":"limit",values={request:asked.requests.get(name),limit:asked.limits?.get(name)};if(values[first]===void 0){const message=`${asked.who} has no ${name} ${first}\
, but ${bound}`;return found(asked,name,first,"yes",`${text3}.  No ${first} is specified`,message)}for(const field of["limit","request"]){const value=values[field];
if(value===void 0)continue;const answer=isAbove(value,limit,inOrder);if(answer==="no")continue;const message=compared(asked,name,field,value,bound,answer);return found(
asked,name,field,answer,`${text3}, but ${field} is ${print(value)}`,message)}}function ratio(name,limit,asked){const text3=`${name} max limit to request ratio p\
er ${asked.type} is ${printLimit(limit)}`,message=`${asked.who} may have a ${name} limit of at most ${describeLimit(limit)} times its request`,[request,value]=[
asked.requests.get(name),asked.limits?.get(name)],[asRequest,asLimit]=common(request??zero,value??zero,limit.least),fault=(field,why,what)=>found(asked,name,field,
"yes",`${text3}, but ${why}`,`${message}, but has ${what}`);if(asRequest===0n)return fault("request","no request is specified or request is 0","no request");if(asLimit===
0n)return fault("limit","no limit is specified or limit is 0","no limit");const observed=Number(asLimit)/Number(asRequest),isPrecise=scaledValue(limit.least,0)<=
maxMilli,most=Number(scaledValue(limit.least,isPrecise?-3:0));if(!((isPrecise?observed*1e3:observed)<=most))return fault("limit",`provided ratio is ${observed.toFixed(
6)}`,`${Number(observed.toFixed(3))} times as much`)}var maxMilli=(2n**63n-1n)/1000n;function common(...values){const unit=values.every(value=>scaledValue(value,
0)<=maxMilli)?-3:0;return values.map(value=>scaledValue(value,unit))}function inOrder(a,b){const[left,right]=common(a,b,zero);return left<right?-1:left>right?1:
0}var annotation="kubernetes.io/limit-ranger";function limitRanger(rangesOf){return{name:"LimitRanger",mutate:request=>{const pod2=requestedPod(request),ranges=pod2===
void 0?[]:rangesOf(request.namespace);if(pod2===void 0||ranges.length===0)return{patches:[],answers:[]};const changes=changesTo(request.object);for(const range of ranges)
setDefaults(pod2,filled(range),changes);return{patches:changes.patches,answers:[]}},validate:request=>{for(const range of rangesOf(request.namespace)){const answers=answersOf(
request,constrained(request,filled(range)));if(answers.length>0)return answers}return[]}}}function filled({limits}){return limits.map(fill)}function setDefaults(pod2,items2,changes){
const defaults=of=>new Map(items2.flatMap(item=>item.type==="Container"?[...resourceList(item[of])]:[])),set2={requests:defaults("defaultRequest"),limits:defaults(
"default")},said=[];for(const{path,name,role}of lastingContainers(pod2))for(const list2 of["requests","limits"]){const given=changes.at([...path,"resources",list2]),
missing5=sortedNames(set2[list2].keys()).filter(key=>isOpen(given)&&member(given,key)===void 0);for(const key of missing5){const quantity=set2[list2].get(key);quantity!==
void 0&&changes.set([...path,"resources",list2,key],print(quantity))}const what=`${missing5.join(", ")} ${list2==="requests"?"request":"limit"}`;missing5.length>
0&&said.push(`${what} for ${role==="main"?"container":"init container"} ${name}`)}const annotations=[...pod2.path,"metadata","annotations"];said.length>0&&changes.
set([...annotations,annotation],`LimitRanger plugin set: ${said.join("; ")}`)}function constrained(request,items2){const{type,kubernetes}=request;if(type.group===
""&&type.kind==="PersistentVolumeClaim"){const resources2=["spec","resources"],requests=resourceList(valueAt(request.object,[...resources2,"requests"])),claim={
type:"PersistentVolumeClaim",who:"the claim",path:resources2,requests};return items2.filter(item=>item.type===claim.type).flatMap(item=>constrain(item,claim))}const pod2=requestedPod(
request);return pod2===void 0?[]:items2.flatMap(item=>askers(item.type,pod2,kubernetes).flatMap(asked=>constrain(item,asked)))}function askers(type,pod2,kubernetes){
return type==="Pod"?[{type,who:"the Pod",path:[...pod2.path,"spec","containers"],requests:podUsage(pod2,"requests",kubernetes),limits:podUsage(pod2,"limits",kubernetes)}]:
type!=="Container"?[]:lastingContainers(pod2).map(container=>({type,who:theContainer2(container),path:[...container.path,"resources"],requests:resourceList(container.
spec.resources?.requests),limits:resourceList(container.spec.resources?.limits),container}))}function answersOf(request,found2){const undecided3=found2.flatMap(
({isCertain,violation})=>isCertain?[]:[{kind:"undecided",rule:violation.rule,reason:violation.message,path:violation.path}]),certain=found2.filter(({isCertain})=>isCertain);
if(certain.length===0)return undecided3;const texts=[...new Set(certain.map(({text:text3})=>text3))],why=texts.length===1?texts.join(""):`[${texts.join(", ")}]`,
violations=certain.map(({violation})=>violation);return[deny(request,why,violations),...undecided3]}function namespaceLifecycle(exists){return{name:"NamespaceLi\
fecycle",mutate:({namespace:namespace2,type,namespaceLabels:namespaceLabels2})=>{const isReview=type.group==="authorization.k8s.io";if(namespace2===""||isReview||
exists(namespace2)||namespaceLabels2(namespace2)!==void 0)return{patches:[],answers:[]};const message=`namespaces ${goQuote(namespace2)} not found`,violation={rule:"\
kube/missing-namespace",path:["metadata","namespace"],message:`the namespace "${namespace2}" does not exist`};return{patches:[],answers:[{kind:"deny",message,code:404,
reason:"NotFound",violations:[violation]}]}}}}var pluginOrder=["AlwaysAdmit","NamespaceAutoProvision","NamespaceLifecycle","NamespaceExists","LimitPodHardAntiAf\
finityTopology","LimitRanger","ServiceAccount","NodeRestriction","TaintNodesByCondition","AlwaysPullImages","ImagePolicyWebhook","PodSecurity","PodNodeSelector",
"Priority","DefaultTolerationSeconds","PodTolerationRestriction","EventRateLimit","ExtendedResourceToleration","DefaultStorageClass","StorageObjectInUseProtecti\
on","OwnerReferencesPermissionEnforcement","PersistentVolumeClaimResize","RuntimeClass","CertificateApproval","CertificateSigning","ClusterTrustBundleAttest","C\
ertificateSubjectRestriction","DefaultIngressClass","DenyServiceExternalIPs","MutatingAdmissionPolicy","MutatingAdmissionWebhook","ValidatingAdmissionPolicy","V\
alidatingAdmissionWebhook","ResourceQuota","AlwaysDeny"];function inOrder2(plugins){return plugins.toSorted((a,b)=>placeOf(a)-placeOf(b))}function placeOf({name,
mutate:mutate2}){const place3=pluginOrder.indexOf(name);return place3>=0?place3:pluginOrder.indexOf(mutate2?"MutatingAdmissionWebhook":"ValidatingAdmissionWebho\
ok")}var system={"system-cluster-critical":{value:2e9},"system-node-critical":{value:2000001e3}};function priority({classOf,defaultClass}){const find2=name=>Object.
hasOwn(system,name)?system[name]:classOf(name);return{name:"Priority",mutate:request=>{const pod2=requestedPod(request);if(pod2===void 0)return{patches:[],answers:[]};
const{object}=request,spec=specOf(pod2),given=valueAt(object,[...spec,"priorityClassName"]),name=typeof given=="string"&&given!==""?given:defaultClass??"",found2=name===
""?{value:0}:find2(name);if(found2===void 0)return{patches:[],answers:[missing2(request,name,[...spec,"priorityClassName"])]};const policy=found2.preemptionPolicy??
"PreemptLowerPriority",refusal6=conflict(request,spec,found2.value,policy);if(refusal6!==void 0)return{patches:[],answers:[refusal6]};const changes=changesTo(object),
fields2={priorityClassName:name,priority:found2.value,preemptionPolicy:policy};for(const[field,value]of Object.entries(fields2))value!==""&&!isSame(changes.at([
...spec,field]),value)&&changes.set([...spec,field],value);return{patches:changes.patches,answers:[]}},validate:request=>{if(!(request.type.group==="scheduling.\
k8s.io"&&request.type.kind==="PriorityClass")||defaultClass===void 0||member(request.object,"globalDefault")!==!0)return[];const why=`PriorityClass ${defaultClass}\
 is already marked as default. Only one default can exist`;return[deny(request,why,[{rule:"kube/conflicting-priority",path:["globalDefault"],message:why}])]}}}function isSame(given,value){
return typeof given=="bigint"?given===BigInt(value):given===value}function missing2(request,name,path){const violation={rule:"kube/missing-priority-class",path,
message:`the PriorityClass "${name}" does not exist`};return denyUnfinished(request,`no PriorityClass with name ${name} was found`,[violation])}function conflict(request,spec,value,policy){
const refuse2=(field,given2,wanted,why)=>{const message=`${field} is ${given2}, but the Pod's PriorityClass makes it ${wanted}`;return denyUnfinished(request,why,
[{rule:"kube/conflicting-priority",path:[...spec,field],message}])},computer="must not be provided in pod spec; priority admission controller computed",number=valueAt(
request.object,[...spec,"priority"]);if((typeof number=="number"||typeof number=="bigint")&&!isSame(number,value))return refuse2("priority",String(number),value,
`the integer value of priority (${number}) ${computer} ${value} from the given PriorityClass name`);const given=valueAt(request.object,[...spec,"preemptionPolic\
y"]);if(typeof given=="string"&&given!==policy)return refuse2("preemptionPolicy",given,policy,`the string value of PreemptionPolicy (${given}) ${computer} ${policy}\
 from the given PriorityClass name`)}var uncounted=new Set(["bindings","componentstatuses","tokenreviews.authentication.k8s.io","selfsubjectreviews.authenticati\
on.k8s.io","subjectaccessreviews.authorization.k8s.io","selfsubjectaccessreviews.authorization.k8s.io","localsubjectaccessreviews.authorization.k8s.io","selfsub\
jectrulesreviews.authorization.k8s.io","events","events.events.k8s.io"]),aliases=new Set(["configmaps","resourcequotas","replicationcontrollers","secrets"]),one=integer(
1);function usageOf(request){const resource=printResource(request.type);if(request.namespace===""||uncounted.has(resource))return;const counted=new Map([[`count\
/${resource}`,one]]);if(resource==="pods"){const pod2=requestedPod(request);return pod2&&usageOfPod(pod2,counted,request)}return resource==="services"?usageOfService(
request.object,counted):resource==="persistentvolumeclaims"?usageOfClaim(request.object,counted):(aliases.has(resource)&&counted.set(resource,one),{list:counted,
pathOf:()=>["metadata","name"]})}function computeUsage(requests,limits){const usage2=new Map;for(const name of["cpu","memory","ephemeral-storage"]){const[request,
limit]=[requests.get(name),limits.get(name)];request!==void 0&&usage2.set(name,request).set(`requests.${name}`,request),limit!==void 0&&usage2.set(`limits.${name}`,
limit)}for(const[name,request]of requests)name.startsWith("hugepages-")&&usage2.set(name,request).set(`requests.${name}`,request),isExtended(name)&&usage2.set(`\
requests.${name}`,request);return usage2}function isNative(name){return!name.includes("/")||name.includes("kubernetes.io/")}function isExtended(name){return!isNative(
name)&&!name.startsWith("requests.")}function usageOfPod(pod2,counted,{kubernetes}){const requests=withOverhead(podUsage(pod2,"requests",kubernetes),pod2,"reque\
sts"),limits=withOverhead(podUsage(pod2,"limits",kubernetes),pod2,"limits");return{list:new Map([...counted,["pods",one],...computeUsage(requests,limits)]),pathOf:resource=>placeInPod(
pod2,resource)}}function placeInPod(pod2,resource){const[,list2="requests",name=""]=/^(?:(requests|limits)\.)?(.*)$/.exec(resource)??[];if(name==="pods"||name===
"count/pods")return[...pod2.path,"metadata","name"];const asking=pod2.containers.filter(({spec})=>{const values=list2==="limits"?spec.resources?.limits:spec.resources?.
requests;return values!==void 0&&Object.hasOwn(values,name)}),[only,...others]=asking;return only!==void 0&&others.length===0?[...only.path,"resources",list2,name]:
[...pod2.path,"spec","containers"]}function usageOfService(object,counted){const spec=member(object,"spec"),ports=member(spec,"ports"),type=member(spec,"type"),
all2=isList(ports)?ports.length:0,withNodePort=(isList(ports)?ports:[]).filter(port=>Number(member(port,"nodePort")??0)!==0).length,isBalanced=type==="LoadBalan\
cer",nodePorts=isBalanced&&member(spec,"allocateLoadBalancerNodePorts")===!1?withNodePort:isBalanced||type==="NodePort"?all2:0,list2=new Map([...counted,["servi\
ces",one],["services.nodeports",integer(nodePorts)],["services.loadbalancers",integer(isBalanced?1:0)]]),typed=["services.nodeports","services.loadbalancers"];return{
list:list2,pathOf:resource=>typed.includes(resource)?["spec","type"]:["metadata","name"]}}function usageOfClaim(object,counted){const annotations=member(member(
object,"metadata"),"annotations"),given=member(annotations,"volume.beta.kubernetes.io/storage-class")??member(member(object,"spec"),"storageClassName"),storage=resourceList(
valueAt(object,["spec","resources","requests"])).get("storage"),list2=new Map([...counted,["persistentvolumeclaims",one]]);if(storage!==void 0&&list2.set("reque\
sts.storage",roundUp(storage,0)),typeof given=="string"&&given!=="")for(const name of["persistentvolumeclaims","requests.storage"]){const quantity=list2.get(name);
quantity!==void 0&&list2.set(`${given}${storageClass}${name}`,quantity)}const field=["spec","resources","requests","storage"];return{list:list2,pathOf:resource=>resource.
endsWith("requests.storage")?field:["metadata","name"]}}var storageClass=".storageclass.storage.k8s.io/",podResources=new Set(["count/pods","pods",...["cpu","me\
mory","ephemeral-storage"].flatMap(name=>[name,`requests.${name}`,`limits.${name}`])]);function matching(type,resources2){const resource=printResource(type),counted=`\
count/${resource}`;return resources2.filter(name=>name===counted?!0:resource==="pods"?podResources.has(name)||isOfDevices(name):resource==="services"?/^services(?:\.nodeports|\.loadbalancers)?$/.
test(name):resource==="persistentvolumeclaims"?ofClaims.test(name):name===resource&&aliases.has(resource))}var ofClaims=/^(?:.*\.storageclass\.storage\.k8s\.io\/)?(?:persistentvolumeclaims|requests\.storage)$/;
function isOfDevices(name){return/^(?:requests\.)?hugepages-/.test(name)||!isNative(name)&&name.startsWith("requests.")}function unnamed(request,required){const pod2=requestedPod(
request),result=new Map;if(pod2===void 0)return result;const own=pod2.spec.resources,ownNames=[...Object.keys(own?.requests??{}),...Object.keys(own?.limits??{})];
if(hasPodLevelResources(request.kubernetes)&&ownNames.some(name=>podLevelResources.includes(name)))return result;const names=sortedNames(required.filter(name=>/^(?:requests\.|limits\.)?(?:cpu|memory)$/.
test(name)));for(const name of names){const lacking=lastingContainers(pod2).filter(({spec})=>!computeUsage(resourceList(spec.resources?.requests),resourceList(spec.
resources?.limits)).has(name));lacking.length>0&&result.set(name,sortedNames(new Set(lacking.map(container=>container.name))))}return result}function isInScope(quota,request){
const scopes=[...(quota.scopes??[]).map(scopeName=>({scopeName,operator:"Exists"})),...quota.scopeSelector?.matchExpressions??[]];if(scopes.length===0)return!0;
const pod2=requestedPod(request);return pod2!==void 0&&scopes.every(scope=>matchesScope(scope,pod2,valueAt(request.object,specOf(pod2))))}function matchesScope(scope,pod2,spec){
const{scopeName,operator,values=[]}=scope;switch(scopeName){case"Terminating":case"NotTerminating":{const deadline=member(spec,"activeDeadlineSeconds")??null;return(deadline!==
null&&Number(deadline)>=0)==(scopeName==="Terminating")}case"BestEffort":case"NotBestEffort":return isBestEffort(pod2)===(scopeName==="BestEffort");case"Priorit\
yClass":{const given=member(spec,"priorityClassName"),name=typeof given=="string"?given:"";return operator==="Exists"?name!=="":operator==="DoesNotExist"?name===
"":operator==="In"?name!==""&&values.includes(name):operator==="NotIn"&&!values.includes(name)}case"CrossNamespacePodAffinity":return hasCrossNamespaceAffinity(
spec);default:return!1}}function isBestEffort(pod2){return lastingContainers(pod2).every(({spec})=>{const all2=addLists(resourceList(spec.resources?.requests),resourceList(
spec.resources?.limits));return["cpu","memory"].every(name=>(all2.get(name)?.digits??0n)<=0n)})}function hasCrossNamespaceAffinity(spec){return["podAffinity","p\
odAntiAffinity"].some(kind=>{const affinity=member(member(spec,"affinity"),kind),required=member(affinity,"requiredDuringSchedulingIgnoredDuringExecution"),preferred=member(
affinity,"preferredDuringSchedulingIgnoredDuringExecution");return[...isList(required)?required:[],...isList(preferred)?preferred.map(weighted=>member(weighted,
"podAffinityTerm")):[]].some(term=>{const namespaces=member(term,"namespaces");return isList(namespaces)&&namespaces.length>0||isObject(member(term,"namespaceSe\
lector"))})})}function resourceQuota(quotasOf){return{name:"ResourceQuota",validate:request=>{const usage2=usageOf(request),quotas2=usage2===void 0?[]:quotasOf(
request.namespace).filter(quota=>concerns(quota,request)),refusal6=firstOf(quotas2,quota=>missing3(quota,request));if(refusal6!==void 0)return[refusal6];if(usage2===
void 0)return[];const answers=[];for(const quota of quotas2){const exceeded=exceededBy(quota,usage2);answers.push(...undecided(quota,exceeded,usage2,request.namespace));
const certain=exceeded.filter(({isCertain})=>isCertain);if(certain.length>0)return[denial(quota,certain,usage2,request),...answers]}return answers}}}function firstOf(items2,ask){
for(const item of items2){const answer=ask(item);if(answer!==void 0)return answer}}function concerns(quota,request){return matching(request.type,Object.keys(quota.
hard)).length>0&&isInScope(quota,request)}function missing3(quota,request){const lacking=unnamed(request,matching(request.type,Object.keys(quota.hard)));if(lacking.
size===0)return;const parts2=[...lacking].map(([resource,names])=>`${resource} for: ${names.join(",")}`),why=`failed quota: ${quota.name}: must specify ${parts2.
join("; ")}`,containers=request.pod===void 0?[]:lastingContainers(request.pod.pod),violations=[...lacking].flatMap(([resource,names])=>containers.filter(({name})=>names.
includes(name)).map(container=>{const[list2="requests",name=""]=resource.includes(".")?resource.split("."):["requests",resource],message=`${theContainer2(container)}\
 does not say ${list2}.${name}, which the quota ${quota.name} counts`;return{rule:"kube/exceeded-quota",path:[...container.path,"resources",list2,name],message,
container}}));return deny(request,why,violations)}function exceededBy(quota,usage2){return sortedNames(Object.keys(quota.hard)).flatMap(resource=>{const requested=usage2.
list.get(resource),bound=quota.hard[resource],limit=bound===void 0?void 0:limitOf(bound);if(requested===void 0||limit===void 0||requested.digits===0n)return[];const used=usedOf(
quota,resource),answer=isAbove(add(used,requested),limit);return answer==="no"?[]:[{resource,requested,used,limit,isCertain:answer==="yes"}]})}function usedOf({
used},resource){return quantityOf(used?.[resource])??zero}function denial(quota,exceeded,usage2,request){const listed=value=>exceeded.map(one2=>`${one2.resource}\
=${value(one2)}`).join(","),why=`exceeded quota: ${quota.name}, requested: ${listed(({requested})=>print(requested))}, used: ${listed(({used})=>print(used))}, l\
imited: ${listed(({limit})=>printLimit(limit))}`,violations=exceeded.map(one2=>({rule:"kube/exceeded-quota",path:usage2.pathOf(one2.resource),message:`this need\
s ${sentence(one2)}`}));return deny(request,why,violations)}function sentence({resource,requested,used,limit}){const already=used.digits===0n?"":` and uses ${print(
used)} already`;return`${print(requested)} of ${resource}, but the quota of the namespace is ${describeLimit(limit)}${already}`}function undecided(quota,exceeded,usage2,namespace2){
const teller=`kubectl describe resourcequota ${quota.name} -n ${namespace2}`;return exceeded.filter(({isCertain})=>!isCertain).map(one2=>({kind:"undecided",rule:"\
kube/exceeded-quota",reason:`this needs ${sentence(one2)}: \`${teller}\` tells`,path:usage2.pathOf(one2.resource)}))}function runtimeClass(classOf){return{name:"\
RuntimeClass",mutate:request=>{const pod2=requestedPod(request),name=pod2?.spec.runtimeClassName;if(pod2===void 0||name===void 0)return{patches:[],answers:[]};const{
object}=request,spec=specOf(pod2),found2=classOf(name),refuse2=(rule2,path,why,message)=>({patches:[],answers:[denyUnfinished(request,why,[{rule:rule2,path:[...spec,
...path],message}])]});if(found2===void 0){const why=`pod rejected: RuntimeClass ${goQuote(name)} not found`,message=`the RuntimeClass "${name}" does not exist`;
return refuse2("kube/missing-runtime-class",["runtimeClassName"],why,message)}const changes=changesTo(object);if(found2.overhead!==void 0){const[own2,wanted]=[resourceList(
valueAt(object,[...spec,"overhead"])),resourceList(found2.overhead)];if(own2.size>0&&!isEqual(own2,wanted))return refuse2(conflict2,["overhead"],mismatch,overheadHint);
const printed=Object.fromEntries([...wanted].map(([key,value])=>[key,print(value)]));own2.size===0&&changes.set([...spec,"overhead"],printed)}for(const[key,value]of Object.
entries(found2.nodeSelector??{})){const own2=member(changes.at([...spec,"nodeSelector"]),key);if(own2!==void 0&&own2!==value){const why=`conflict: ${`runtimeCla\
ss.scheduling.nodeSelector[${key}] = ${value}`}; pod.spec.nodeSelector[${key}] = ${textOf(own2)}`,message=`the Pod selects nodes by ${key}, but its RuntimeClass\
 wants another value there`;return refuse2(conflict2,["nodeSelector",key],why,message)}own2===void 0&&changes.set([...spec,"nodeSelector",key],value)}const own=valueAt(
object,[...spec,"tolerations"]),before=isList(own)?own:[],merged=found2.tolerations===void 0?before:mergeTolerations([...before,...found2.tolerations]);return(0,import_node_util.isDeepStrictEqual)(
merged,before)||changes.set([...spec,"tolerations"],merged),{patches:changes.patches,answers:[]}},validate:request=>{const pod2=requestedPod(request);if(pod2===
void 0)return[];const path=[...specOf(pod2),"overhead"],given=valueAt(request.object,path),name=pod2.spec.runtimeClassName,wanted=name===void 0?void 0:classOf(name)?.
overhead;return(wanted===void 0?!isObject(given):isEqual(resourceList(given),resourceList(wanted)))?[]:[deny(request,wanted===void 0?withoutClass:mismatch,[{rule:conflict2,
path,message:overheadHint}])]}}}var conflict2="kube/conflicting-runtime-class",withoutClass="pod rejected: Pod Overhead set without corresponding RuntimeClass d\
efined Overhead",mismatch="pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead",overheadHint="the Pod sets overhead, which only its Runti\
meClass can";function textOf(value){return typeof value=="string"?value:JSON.stringify(value)}function isEqual(a,b){return a.size===b.size&&[...a].every(([name,
value])=>{const other=b.get(name);return other!==void 0&&compare(value,other)===0})}function mergeTolerations(all2){const merged=[];for(const[index,one2]of all2.
entries()){const isCovered=merged.some(other=>covers(other,one2)),isCoveredLater=all2.slice(index+1).some(other=>!(0,import_node_util.isDeepStrictEqual)(other,one2)&&
covers(other,one2));!isCovered&&!isCoveredLater&&merged.push(one2)}return merged}function covers(wide,narrow){if((0,import_node_util.isDeepStrictEqual)(wide,narrow))
return!0;const[a,b]=[fieldsOf(wide),fieldsOf(narrow)];return a.key!==b.key&&(a.key!==""||a.operator!=="Exists")||a.effect!==b.effect&&a.effect!==""||a.effect===
"NoExecute"&&a.seconds!==void 0&&(b.seconds??1/0)>a.seconds?!1:a.operator==="Exists"?!0:(a.operator==="Equal"||a.operator==="")&&b.operator==="Equal"&&b.value===
a.value}function fieldsOf(toleration){const text3=field=>{const value=member(toleration,field);return typeof value=="string"?value:""},seconds=member(toleration,
"tolerationSeconds");return{key:text3("key"),operator:text3("operator"),effect:text3("effect"),value:text3("value"),seconds:typeof seconds=="number"?seconds:void 0}}
var mirrorAnnotation="kubernetes.io/config.mirror",tokenPath="/var/run/secrets/kubernetes.io/serviceaccount",volumePrefix="kube-api-access-";function serviceAccount(accountOf){
return{name:"ServiceAccount",mutate:request=>{const pod2=requestedPod(request);if(pod2===void 0)return{patches:[],answers:[]};if(isMirror(pod2))return{patches:[],
answers:mirrorFaults(request,pod2,denyUnfinished)};const changes=changesTo(request.object),spec=specOf(pod2),name=fields.map(field=>textAt(request.object,[...spec,
field])).find(text3=>text3!=="")??"default";for(const field of fields)textAt(request.object,[...spec,field])!==name&&changes.set([...spec,field],name);const account=accountOf(
request.namespace,name);if(account===void 0)return{patches:changes.patches,answers:[missing4(request,name,denyUnfinished)]};const own=valueAt(request.object,[...spec,
"automountServiceAccountToken"]);(typeof own=="boolean"?own:account.automountServiceAccountToken??!0)&&mountToken(pod2,changes);const pull=valueAt(request.object,
[...spec,"imagePullSecrets"]),secrets=account.imagePullSecrets??[];return!(isList(pull)&&pull.length>0)&&secrets.length>0&&changes.set([...spec,"imagePullSecret\
s"],secrets.map(secret=>({name:secret}))),{patches:changes.patches,answers:[]}},validate:request=>{const pod2=requestedPod(request);if(pod2===void 0)return[];if(isMirror(
pod2))return mirrorFaults(request,pod2,deny);const name=textAt(request.object,[...pod2.path,"spec","serviceAccountName"]);return name===""||accountOf(request.namespace,
name)!==void 0?[]:[missing4(request,name,deny)]}}}var fields=["serviceAccountName","serviceAccount"];function isMirror({metadata}){return Object.hasOwn(metadata.
annotations??{},mirrorAnnotation)}function textAt(object,path){const value=valueAt(object,path);return typeof value=="string"?value:""}function missing4(request,name,refuse2){
const account=`${request.namespace}/${name}`,path=[...request.pod?.pod.path??[],"spec","serviceAccountName"],violation={rule:"kube/missing-service-account",path:textAt(
request.object,path)===""?[...path.slice(0,-1),"serviceAccount"]:path,message:`the service account "${name}" does not exist in the namespace ${request.namespace}`},
why=`error looking up service account ${account}: serviceaccount ${goQuote(name)} not found`;return refuse2(request,why,[violation])}function mountToken(pod2,changes){
const path=[...pod2.path,"spec","volumes"],volumes2=changes.at(path),existing2=(isList(volumes2)?volumes2:[]).map(volume=>member(volume,"name")).find(name2=>typeof name2==
"string"&&name2.startsWith(volumePrefix)),name=typeof existing2=="string"?existing2:`${volumePrefix}xxxxx`;let isMounted=!1;for(const{path:container}of lastingContainers(
pod2)){const mounts=changes.at([...container,"volumeMounts"]);isList(mounts)&&mounts.some(mount=>member(mount,"mountPath")===tokenPath)||(changes.append([...container,
"volumeMounts"],{mountPath:tokenPath,name,readOnly:!0}),isMounted=!0)}isMounted&&existing2===void 0&&changes.append(path,{name,projected:tokenVolume})}var tokenVolume={
defaultMode:420,sources:[{serviceAccountToken:{expirationSeconds:3607,path:"token"}},{configMap:{name:"kube-root-ca.crt",items:[{key:"ca.crt",path:"ca.crt"}]}},
{downwardAPI:{items:[{fieldRef:{apiVersion:"v1",fieldPath:"metadata.namespace"},path:"namespace"}]}}]};function mirrorFaults(request,pod2,refuse2){const spec=specOf(
pod2),about=(path,why)=>[refuse2(request,why,[{rule:"kube/mirror-pod-reference",path,message:why}])];for(const field of fields)if(textAt(request.object,[...spec,
field])!=="")return about([...spec,field],"a mirror pod may not reference service accounts");const[secret]=secretsIn(request.object,pod2);if(secret!==void 0)return about(
secret,"a mirror pod may not reference secrets");for(const[index]of(pod2.spec.volumes??[]).entries()){const sources=valueAt(request.object,[...spec,"volumes",index,
"projected","sources"]),at=isList(sources)?sources.findIndex(source=>isObject(member(source,"serviceAccountToken"))):-1,path=[...spec,"volumes",index,"projected",
"sources",at,"serviceAccountToken"];if(at>=0)return about(path,"a mirror pod may not use ServiceAccountToken volume projections")}return[]}function*secretsIn(object,pod2){
const spec=specOf(pod2),pull=valueAt(object,[...spec,"imagePullSecrets"]);isList(pull)&&pull.length>0&&(yield[...spec,"imagePullSecrets"]);for(const{path}of pod2.
containers)yield*secretReferences(valueAt(object,path),path);for(const[index]of(pod2.spec.volumes??[]).entries()){const path=[...spec,"volumes",index],volume=valueAt(
object,path);isObject(member(volume,"secret"))&&(yield[...path,"secret"]),yield*secretReferences(volume,path)}}var secretFields=new Set(["secretKeyRef","secretR\
ef","secret","secretName","controllerPublishSecretRef","nodePublishSecretRef","nodeStageSecretRef"]);function*secretReferences(value,path){if(isList(value))for(const[
index,item]of value.entries())yield*secretReferences(item,[...path,index]);if(isObject(value))for(const[key,inner]of Object.entries(value))secretFields.has(key)&&
inner!==null&&inner!==void 0?yield[...path,key]:yield*secretReferences(inner,[...path,key])}var unknownTool="<tool>",toolName=/^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$/;
function isToolName(name){return toolName.test(name)}function namespaceOf(tool2){return`tool-${tool2}`}function toolIn(namespace2){if(!namespace2.startsWith("to\
ol-"))return;const name=namespace2.slice(5);return name===unknownTool||isToolName(name)?name:void 0}function homeOf(tool2){return`/data/project/${tool2}`}function isGranted(rules3,verb,{
group,plural:plural2}){return rules3.some(({verbs,apiGroups,resources:resources2,resourceNames=[]})=>resourceNames.length===0&&has(verbs,verb)&&has(apiGroups,group)&&
has(resources2,plural2))}function has(granted,wanted){return granted.includes("*")||granted.includes(wanted)}var basicUser=[{verbs:["create"],apiGroups:["author\
ization.k8s.io"],resources:["selfsubjectaccessreviews","selfsubjectrulesreviews"]},{verbs:["create"],apiGroups:["authentication.k8s.io"],resources:["selfsubject\
reviews"]}];function notAuthorized({username,type,namespace:namespace2},violations){const where=namespace2===""?"at the cluster scope":`in the namespace ${goQuote(
namespace2)}`,what=`create resource ${goQuote(type.plural)} in API group ${goQuote(type.group)}`;return{kind:"deny",message:forbidden(type,"",`User ${goQuote(username)}\
 cannot ${what} ${where}`),code:403,reason:"Forbidden",violations}}var all=["get","list","watch","create","update","patch","delete","deletecollection"],readOnly=[
"get","list","watch"],toolsUser=[{verbs:all,apiGroups:[""],resources:["configmaps","endpoints","pods","pods/attach","pods/exec","pods/portforward","pods/proxy",
"secrets","services","services/proxy"]},{verbs:all,apiGroups:["apps"],resources:["deployments","deployments/rollback","deployments/scale","replicasets","replica\
sets/scale","statefulsets","statefulsets/scale"]},{verbs:all,apiGroups:["batch"],resources:["cronjobs","jobs"]},{verbs:all,apiGroups:["networking.k8s.io"],resources:[
"ingresses","networkpolicies"]},{verbs:readOnly,apiGroups:[""],resources:["bindings","events","limitranges","namespaces","pods/log","replicationcontrollers","re\
sourcequotas"]},{verbs:readOnly,apiGroups:["apps"],resources:["controllerrevisions","daemonsets"]},{verbs:readOnly,apiGroups:["autoscaling"],resources:["horizon\
talpodautoscalers"]},{verbs:readOnly,apiGroups:["policy"],resources:["poddisruptionbudgets"]},{verbs:readOnly,apiGroups:["metrics.k8s.io"],resources:["pods"]}],
instead={"daemonsets.apps":"Write a Deployment: a tool cannot have one Pod on every machine","horizontalpodautoscalers.autoscaling":"Set spec.replicas of the De\
ployment",namespaces:"Remove it: a tool has one namespace, and it exists already",persistentvolumeclaims:"Remove it, and keep files in the tool's directory, whi\
ch is mounted into every Pod",persistentvolumes:"Remove it, and keep files in the tool's directory, which is mounted into every Pod","poddisruptionbudgets.polic\
y":"Remove it: the cluster decides when Pods move",replicationcontrollers:"Write a Deployment","rolebindings.rbac.authorization.k8s.io":"Remove it: what the too\
l may do is set by the cluster","roles.rbac.authorization.k8s.io":"Remove it: what the tool may do is set by the cluster",serviceaccounts:'Remove it, and servic\
eAccountName with it: Pods run as the service account "default"'};function authorization({tool:tool2}){return request=>{const{type,namespace:namespace2}=request,
isTools=tool2===void 0?toolIn(namespace2)!==void 0:namespace2===namespaceOf(tool2),isOwn=type.namespaced&&isTools,mayCreate=isGranted(toolsUser,"create",type);if(isGranted(
basicUser,"create",type)||isOwn&&mayCreate)return[];const violations=[];if(!mayCreate){const help2=instead[type.group===""?type.plural:`${type.plural}.${type.group}`],
message=`a tool account may not create ${/^[AEIOU]/.test(type.kind)?"an":"a"} ${type.kind}`;violations.push({rule:"kube/forbidden-kind",path:["kind"],message,...help2===
void 0?{}:{help:help2}})}if(type.namespaced&&!isOwn){const own=tool2===void 0?`its own, ${namespaceOf("NAME")}`:`its own, ${namespaceOf(tool2)}`;violations.push(
{rule:"toolforge/foreign-namespace",path:["metadata","namespace"],message:`this goes to the namespace ${goQuote(namespace2)}, but a tool may create things only \
in ${own}`})}return[notAuthorized(request,violations)]}}function usernameIn(namespace2,{tool:tool2}){return tool2??toolIn(namespace2)??unknownTool}function whyUnknown({
group,kind}){if(group==="gateway.networking.k8s.io"&&kind==="HTTPRoute")return"Toolforge routes by HTTPRoutes since 2026-04, but neither the role that lets a to\
ol create one nor the check of its hostnames is public";if(group==="jobs-api.toolforge.org"||group.endsWith(".toolforge.org"))return`${kind} is a kind of Toolfo\
rge's own, and its definition is not public`}function envvarsAdmission(variables,isTool2){return{name:"envvars-admission",mutate:({type,pod:pod2,object,namespace:namespace2})=>{
if(!(type.group===""&&type.kind==="Pod")||pod2===void 0||pod2.faults.length>0||!isTool2(namespace2))return{patches:[],answers:[]};const changes=changesTo(object),
violations=[];for(const container of pod2.pod.containers){if(container.role!=="main")continue;const env=[...container.path,"env"],given=valueAt(object,env),names=(isList(
given)?given:[]).map(variable=>member(variable,"name"));for(const[name,value]of Object.entries(variables)){const at=names.indexOf(name);at<0?changes.append(env,
{name,value}):violations.push(shadowed(name,[...env,at,"name"],value))}}const answers=violations.length>0?[{kind:"advise",violations}]:[];return{patches:changes.
patches,answers}}}}function shadowed(name,path,value){return{rule:"toolforge/shadowed-variable",path,message:`the cluster sets ${name} itself, to ${goQuote(value)}\
: which of the two the program sees is not known`}}var webhook="ingress-admission.tools.wmcloud.org",refusal3="Ingress host must be <toolname>.toolforge.org",exempt="\
tool-fourohfour";function ingressAdmission({domains,routesIngresses}){const domain=new RegExp(`^\\.(?:${domains.join("|")})`);return{name:"ingress-admission",validate:request=>{
const{type,namespace:namespace2}=request;if(type.group!=="networking.k8s.io"||type.kind!=="Ingress")return[];const advice2=routesIngresses?[]:[unrouted(request,
domains)];return namespace2===exempt||toolIn(namespace2)===void 0?advice2:[...judgeHosts(request,domains,host=>domain.test(host)),...advice2]}}}function hostsOf({
object}){const rules3=valueAt(object,["spec","rules"]);return(isList(rules3)?rules3:[]).map((rule2,index)=>{const host=member(rule2,"host");return{text:typeof host==
"string"?host:"",path:["spec","rules",index,"host"]}})}function judgeHosts(request,domains,isDomain){const hosts2=hostsOf(request),tool2=toolIn(request.namespace),
name=(tool2===unknownTool?toolOfAll(hosts2,isDomain):tool2)??"",isOwn=({text:text3})=>name!==""&&text3.startsWith(name)&&isDomain(text3.slice(name.length)),wrong2=hosts2.
filter(host=>!isOwn(host)),[first]=hosts2;if(wrong2.length>0){const violations=wrong2.map(host=>badHost(host,tool2===unknownTool?"TOOL":name,domains[0]??""));return[
{kind:"deny",message:deniedByWebhook(webhook,refusal3),code:400,reason:"",violations}]}return tool2!==unknownTool||first===void 0?[]:[{kind:"undecided",rule:"to\
olforge/ingress-host",reason:`only the tool ${goQuote(name)} may use this host: --tool NAME says whose manifests these are`,path:first.path}]}function toolOfAll(hosts2,isDomain){
const names=new Set;for(const{text:text3}of hosts2)isDomain(text3.slice(nameIn(text3).length))&&names.add(nameIn(text3));const[name=""]=names;return names.size===
1&&toolIn(`tool-${name}`)!==void 0?name:""}function nameIn(host){const dot=host.indexOf(".");return dot<0?host:host.slice(0,dot)}function badHost({text:text3,path},tool2,domain){
const what=text3===""?"this rule has no host, so it would take the hosts of all tools":`the host is ${goQuote(text3)}`,own=`${tool2}.${domain}`;return{rule:"too\
lforge/ingress-host",path,message:`${what}, but a tool may only use its own host, ${own}`,help:`Write host: ${own}`}}function unrouted({object,namespace:namespace2},domains){
const tool2=toolIn(namespace2),host=`${tool2===void 0||tool2===unknownTool?"TOOL":tool2}.${domains[0]??""}`,service=firstService(valueAt(object,["spec"])),name=member(
service,"name"),port=member(member(service,"port"),"number");return{kind:"advise",violations:[{rule:"toolforge/unrouted-ingress",path:["kind"],message:"the clus\
ter takes an Ingress, but since 2026-04 no request reaches a tool through one",help:`Write an HTTPRoute: apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRou\
te, spec: {parentRefs: [{namespace: istio-gateway, name: toolforge}], hostnames: [${host}], rules: [{backendRefs: [{name: ${typeof name=="string"?name:"SERVICE"}\
, port: ${typeof port=="number"?port:8e3}}]}]}`}]}}function firstService(spec){const rules3=member(spec,"rules");for(const rule2 of isList(rules3)?rules3:[]){const paths=member(
member(rule2,"http"),"paths");for(const path of isList(paths)?paths:[]){const service=member(member(path,"backend"),"service");if(isObject(service))return service}}
return member(member(spec,"defaultBackend"),"service")}var procMounts=33;function advice(pod2,kubernetes){const violations=[...sysctls(pod2,kubernetes),...procMount(
pod2,kubernetes)];return violations.length===0?[]:[{kind:"advise",violations}]}function*sysctls(pod2,kubernetes){const{check}=unsafe_sysctl_default.revisions.findLast(
({since})=>minorOf(since)<=minorOf(kubernetes))??{};for(const{path,value=""}of check?.(pod2)??[]){const message=`the kernel setting ${value} is not a safe one: \
the Pod is created, but no machine starts it`;yield{rule:"toolforge/unsafe-sysctl",path,message}}}function*procMount({containers},kubernetes){for(const container of containers){
const{procMount:asked="Default"}=container.spec.securityContext??{};if(asked==="Default")continue;const what=`the container "${container.name}" asks for procMou\
nt: ${asked}`,message=minorOf(kubernetes)<procMounts?`${what}, which has no effect: Kubernetes ${kubernetes} resets it to Default`:`${what}, which the old profi\
le of tools refused`;yield{rule:"toolforge/unmasked-proc",path:[...container.path,"securityContext","procMount"],message,container}}}function firstOfEach(items2,keyOf3){
const kept=[],places=new Map;for(const item of items2){const key=keyOf3(item),place3=key===""?void 0:places.get(key);place3!==void 0?kept[place3]=item:(key!==""&&
places.set(key,kept.length),kept.push(item))}return kept.length===items2.length?items2:kept}var containerLists=["initContainers","containers","ephemeralContaine\
rs"],keysInSpec={volumes:["name"],hostAliases:["ip"],imagePullSecrets:["name"],topologySpreadConstraints:["topologyKey","whenUnsatisfiable"]},keysInContainer={env:[
"name"],ports:["containerPort","protocol"],volumeMounts:["mountPath"]};function mergeLists(spec,changes,mayMerge){for(const list2 of containerLists){mayMerge(list2)&&
mergeList([...spec,list2],["name"],changes);const containers=changes.at([...spec,list2]);for(const index of isList(containers)?containers.keys():[])for(const[inner,
keys]of Object.entries(keysInContainer))mergeList([...spec,list2,index,inner],keys,changes)}for(const[list2,keys]of Object.entries(keysInSpec))mergeList([...spec,
list2],keys,changes)}function mergeList(path,keys,changes){const list2=changes.at(path);if(!isList(list2))return;const merged=firstOfEach(list2,item=>keyIn(item,
keys));merged!==list2&&changes.set(path,merged)}function keyIn(item,keys){if(!isObject(item))return"";const values=keys.map(key=>member(item,key)??(key==="proto\
col"?"TCP":void 0));return values.includes(void 0)?"":values.map(String).join("/")}var listNames=["initContainers","containers","ephemeralContainers"];function stateOf(pod2){
const entries=name=>pod2.containers.filter(({path})=>path.at(-2)===name).map(container=>({container,context:container.spec.securityContext,ports:container.spec.
ports??[]}));return{pod:pod2,volumes:pod2.spec.volumes??[],lists:{initContainers:entries("initContainers"),containers:entries("containers"),ephemeralContainers:entries(
"ephemeralContainers")}}}function mutated(state,variant,passes){const once=({pod:pod2,volumes:volumes2,lists})=>({pod:pod2,volumes:firstOfEach(volumes2,({name=""})=>name),
lists:{initContainers:filled2(lists.initContainers,variant),containers:filled2(lists.containers,variant),ephemeralContainers:filled2(lists.ephemeralContainers,variant)}});
return once(passes===1?state:once(state))}function nameOf({container}){return container.name}function filled2(entries,variant){const[first]=entries;if(first===void 0)
return[];if(variant.each)return firstOfEach(entries,nameOf).map(withoutDuplicatePorts).map(entry=>withFields(entry,lackedBy(entry.context,variant)));const lacked=lackedBy(
first.context,variant),isAlone=entry=>nameOf(entry)===""||entries.filter(other=>nameOf(other)===nameOf(entry)).length===1;return firstOfEach(entries.map(entry=>isAlone(
entry)?withFields(entry,lacked):entry),nameOf).map(withoutDuplicatePorts)}function withoutDuplicatePorts(entry){const ports=firstOfEach(entry.ports,({containerPort,
protocol="TCP"})=>`${containerPort??""}/${protocol}`);return ports===entry.ports?entry:{...entry,ports}}function lackedBy(context,{capabilities}){const given=context?.
capabilities;return{escalation:context?.allowPrivilegeEscalation===void 0,privileged:context?.privileged===void 0,capabilities:capabilities==="block"?given===void 0:
(given?.drop??[]).length===0}}function withFields(entry,{escalation,privileged,capabilities}){if(!escalation&&!privileged&&!capabilities)return entry;const{context}=entry;
return{...entry,context:{...context,...escalation?{allowPrivilegeEscalation:!1}:{},...privileged?{privileged:!1}:{},...capabilities?{capabilities:{...context?.capabilities,
drop:["ALL"]}}:{}}}}var allowedVolumes=["configMap","downwardAPI","emptyDir","hostPath","persistentVolumeClaim","projected","secret"],imageVolumes=35,shared2={hostIPC:"\
shared memory and message queues",hostNetwork:"network",hostPID:"processes"};function faultsOf(state,uid2,kubernetes){return[...ofList(state,"ephemeralContainer\
s",uid2),...ofHost(state),...ofList(state,"initContainers",uid2),...ofVolumes(state,kubernetes),...ofPod(state,uid2),...ofList(state,"containers",uid2)]}function*ofHost({
pod:pod2}){for(const field of["hostIPC","hostNetwork","hostPID"])pod2.spec[field]===!0&&(yield{rule:"toolforge/host-namespaces",at:[field],path:[...pod2.path,"s\
pec",field],message:`the Pod shares the ${shared2[field]} of the machine that it runs on (${field})`})}function*ofVolumes({pod:pod2,volumes:volumes2},kubernetes){
for(const[index,volume]of volumes2.entries()){const place3=(pod2.spec.volumes??[]).indexOf(volume);for(const source of volume.sources.toSorted())allowedVolumes.
includes(source)||source==="image"&&minorOf(kubernetes)<imageVolumes||(yield{rule:"toolforge/forbidden-volume-type",at:["volumes",index,source],path:[...pod2.path,
"spec","volumes",place3,source],message:`the volume "${volume.name??""}" has the type ${source}, which a tool cannot use`,volume})}}function*ofPod({pod:pod2},uid2){
const context=pod2.spec.securityContext??{},at=["securityContext"],path=[...pod2.path,"spec",...at];for(const[index,group]of(context.supplementalGroups??[]).entries())
isOrdinaryGroup(group)||(yield{rule:"toolforge/forbidden-supplemental-group",at:[...at,"supplementalGroups"],path:[...path,"supplementalGroups",index],message:`\
the Pod asks for the group ${group}, and a tool may have the groups 1 to 65535`});yield*ofIdentity("the Pod",["fsGroup","runAsGroup"],context,uid2,at,path),yield*ofRoot(
"the Pod",context,at,path),yield*ofIdentity("the Pod",["runAsUser"],context,uid2,at,path),context.seccompProfile!==void 0&&(yield*ofSeccomp("the Pod",context,at,
path))}function isOrdinaryGroup(group){return group>=1&&group<=65535}var identity={fsGroup:{rule:"toolforge/other-fs-group",what:"shares its volumes with the gr\
oup"},runAsGroup:{rule:"toolforge/other-gid",what:"runs as the group"},runAsUser:{rule:"toolforge/other-uid",what:"runs as the user"}};function*ofIdentity(who,fields2,context,uid2,at,path){
for(const field of fields2){const value=context[field];if(value===void 0||String(value)===uid2)continue;const{rule:rule2,what}=identity[field],own=uid2===void 0?
"":`, ${uid2}`;yield{rule:rule2,at:[...at,field],path:[...path,field],message:`${who} ${what} ${value} (${field}), which is not the tool's own${own}`,instead:String(
value)}}}function*ofRoot(who,{runAsNonRoot},at,path){runAsNonRoot===!1&&(yield{rule:"toolforge/possible-root-user",at:[...at,"runAsNonRoot"],path:[...path,"runA\
sNonRoot"],message:`${who} may run as root (runAsNonRoot: false)`})}function*ofSeccomp(who,{seccompProfile},at,path){const{type}=seccompProfile??{};type!=="Runt\
imeDefault"&&(yield{rule:"toolforge/other-seccomp-profile",at:[...at,"seccompProfile","type"],path:[...path,"seccompProfile","type"],message:`${who} has the sec\
comp profile ${type??'""'}, and a tool may have RuntimeDefault only`})}function*ofList({lists},list2,uid2){for(const[index,entry]of lists[list2].entries())for(const fault of ofContainer(
entry,[list2,index],uid2))yield{...fault,container:entry.container}}function*ofContainer({container,context,ports},at,uid2){const who=`${container.role==="main"?
"the container":`the ${container.role} container`} "${container.name}"`;for(const[index,port]of ports.entries())port.hostPort!==void 0&&Number(port.hostPort)!==
0&&(yield{rule:"toolforge/host-port",at:[...at,"ports",index,"hostPort"],path:[...container.path,"ports",(container.spec.ports??[]).indexOf(port),"hostPort"],message:`${who}\
 takes the port ${port.hostPort} of the machine (hostPort)`});const inContext=[...at,"securityContext"],path=[...container.path,"securityContext"],given=context??
{};yield*ofIdentity(who,["runAsGroup"],given,uid2,inContext,path),yield*ofRoot(who,given,inContext,path),yield*ofIdentity(who,["runAsUser"],given,uid2,inContext,
path),given.seccompProfile?.type!==void 0&&(yield*ofSeccomp(who,given,inContext,path)),yield*ofCapabilities(who,context,inContext,path),yield*mustBeFalse("allow\
PrivilegeEscalation",who,context,inContext,path),yield*mustBeFalse("privileged",who,context,inContext,path)}function*ofCapabilities(who,context,at,path){const rule2="\
toolforge/undropped-capabilities",{add:add2=[],drop=[]}=context?.capabilities??{},place3=[...path,"capabilities"],inCapabilities=[...at,"capabilities"];for(const[
index,capability]of add2.entries())yield{rule:rule2,at:[...inCapabilities,"add"],path:[...place3,"add",index],message:`${who} adds the capability ${capability},\
 a piece of root's power`};for(const[index,capability]of drop.entries())capability!=="ALL"&&(yield{rule:rule2,at:[...inCapabilities,"drop"],path:[...place3,"dro\
p",index],message:`${who} names ${capability} in capabilities.drop, where nothing but ALL may stand`});if(drop.length>0)return;const isMissing=context===void 0?
at:context.capabilities===void 0?inCapabilities:void 0;yield{rule:rule2,at:isMissing??[...inCapabilities,"drop"],path:[...place3,"drop"],message:`${who} keeps c\
apabilities, pieces of root's power: it does not drop ALL`,lacks:"capabilities.drop"}}var switches={allowPrivilegeEscalation:{rule:"toolforge/privilege-escalati\
on",on:"may get more rights than its parent process has (allowPrivilegeEscalation: true)",absent:"does not forbid to get more rights (allowPrivilegeEscalation: \
false is missing)"},privileged:{rule:"toolforge/privileged-container",on:"has all rights of root on the machine that it runs on (privileged: true)",absent:"does\
 not say privileged: false"}};function*mustBeFalse(field,who,context,at,path){const value=context?.[field];if(value===!1)return;const{rule:rule2,on,absent}=switches[field];
yield{rule:rule2,at:context===void 0?at:[...at,field],path:[...path,field],message:`${who} ${value===void 0?absent:on}`,...value===void 0?{lacks:field}:{}}}function worldsOf(pod2,{
considered,uid:uid2,kubernetes},passes){const uids=uid2===void 0?possibleUids(pod2):[String(uid2)],sent=stateOf(pod2);return(isPlain(sent)?considered.slice(0,1):
considered).flatMap(variant=>{const state=mutated(sent,variant,passes);return uids.map(one2=>({variant,uid:one2,state,faults:faultsOf(state,one2,kubernetes)}))})}
function isPlain({lists}){return listNames.every(list2=>{const[first,second]=lists[list2],capabilities=first?.context?.capabilities;return second===void 0&&(capabilities===
void 0||(capabilities.drop??[]).length>0)})}function possibleUids({spec,containers}){const contexts=[spec.securityContext,...containers.map(container=>container.
spec.securityContext)],written=[spec.securityContext?.fsGroup,...contexts.flatMap(context=>[context?.runAsUser,context?.runAsGroup])].flatMap(value=>value!==void 0&&
value>0?[String(value)]:[]),count2=value=>written.filter(other=>other===value).length;return[...[...new Set(written)].toSorted((a,b)=>count2(b)-count2(a)),void 0]}
function isRefused(worlds){return worlds.every(({faults:faults2})=>faults2.length>0)}function isAdmitted(worlds){return worlds.every(({faults:faults2})=>faults2.
length===0)}function fill2(object,pod2,known4){const worlds=worldsOf(pod2,known4,2),[first,...others]=worlds.map(({state})=>state);if(first===void 0)return[];const isCertain=isRefused(
worlds)||isAdmitted(worlds),isFilled=list2=>isCertain||others.every(other=>isSame2(first,other,list2)),changes=changesTo(object),spec=[...pod2.path,"spec"];mergeLists(
spec,changes,list2=>isFilled(list2)),fillPod(spec,pod2,known4.uid,changes);for(const list2 of listNames)if(isFilled(list2))for(const[index,entry]of first.lists[list2].
entries())fillContainer([...spec,list2,index],entry,changes);return changes.patches}function fillPod(spec,pod2,uid2,changes){const context=pod2.spec.securityContext??
{},whole={runAsNonRoot:!0,...uid2===void 0?{}:{runAsUser:uid2,runAsGroup:uid2,fsGroup:uid2},seccompProfile:{type:"RuntimeDefault"}},lacking=Object.entries(whole).
filter(([field])=>context[field]===void 0);setAll([...spec,"securityContext"],Object.fromEntries(lacking),changes)}function setAll(path,members2,changes){const entries=Object.
entries(members2);if(entries.length>0&&(changes.at(path)??null)===null)changes.set(path,members2);else for(const[name,value]of entries)changes.set([...path,name],
value)}function fieldsOf2({context}){const{allowPrivilegeEscalation,privileged,capabilities}=context??{},drop=capabilities?.drop?.length===0?void 0:capabilities?.
drop;return{allowPrivilegeEscalation,privileged,drop}}function fillContainer(container,entry,changes){const place3=[...container,"securityContext"],inCapabilities=[
...place3,"capabilities"],{drop,...switches2}=fieldsOf2(entry),isNew=(path,value)=>value!==void 0&&!equal(value,changes.at(path)),members2={};for(const[name,value]of Object.
entries(switches2))isNew([...place3,name],value)&&(members2[name]=value);const mustDrop=isNew([...inCapabilities,"drop"],drop),isBare=(changes.at(inCapabilities)??
null)===null;mustDrop&&isBare&&(members2.capabilities={drop}),setAll(place3,members2,changes),mustDrop&&!isBare&&setAll(inCapabilities,{drop},changes)}function isSame2(one2,other,list2){
return one2.lists[list2].every((entry,index)=>{const twin=other.lists[list2][index];return twin?.container===entry.container&&equal({...fieldsOf2(entry)},{...fieldsOf2(
twin)})})}function equal(one2,other){return JSON.stringify(one2)===JSON.stringify(other)}var policyName="toolforge-kyverno-pod-policy",ruleName="toolforge-valid\
ate-pod-policy",variants2=[{name:"lists",each:!1,capabilities:"drop"},{name:"blocks",each:!1,capabilities:"block"},{name:"foreach",each:!0,capabilities:"drop"}],
templateKinds=["CronJob","DaemonSet","Deployment","Job","ReplicationController","StatefulSet"];function refusal4({type,namespace:namespace2,name},at){const where=[
"spec",...at].join("/"),why=`'validation error: pod security configuration must
    be correct. ${`rule ${ruleName} failed at path /${where}/`}'`,resource=`resource ${type.kind}/${namespace2}/${name} was blocked due to the following policie\
s `;return deniedByWebhook("validate.kyverno.svc-fail",`

${resource}

${policyName}:
  ${ruleName}: ${why}
`)}function profilePlugin({uid:uid2,isTool:isTool2,considered=variants2}){const known4=({kubernetes})=>({considered,uid:uid2,kubernetes});return{name:policyName,
mutate:request=>{const pod2=isPod(request)&&sentIn(request,isTool2)!==void 0?request.pod?.pod:void 0;return{patches:pod2===void 0?[]:fill2(request.object,pod2,known4(
request)),answers:[]}},validate:request=>{const pod2=sentIn(request,isTool2);return pod2===void 0?[]:isPod(request)?[...judgePod2(request,pod2,known4(request)),
...advice(pod2,request.kubernetes)]:request.on==="object"?judgeTemplate(request,pod2,known4(request)):[]}}}function isPod({type}){return type.kind==="Pod"&&type.
group===""}function sentIn(request,isTool2){const sent=request.sent??request.pod;return sent?.faults.length===0&&isTool2(request.namespace)?sent.pod:void 0}function keyOf({
rule:rule2,path}){return JSON.stringify([rule2,path])}function judgePod2(request,pod2,known4){const worlds=worldsOf(pod2,known4,2).map(world=>({...world,faults:world.
faults.map(fault=>moved(fault,request))})),[expected]=worlds,[first]=expected?.faults??[],keys=worlds.map(({faults:faults2})=>new Set(faults2.map(keyOf))),isCertain=fault=>keys.
every(set2=>set2.has(keyOf(fault))),open2=[...new Map(worlds.flatMap(({faults:faults2})=>faults2.map(fault=>[keyOf(fault),fault]))).values()].filter(fault=>!isCertain(
fault));if(expected===void 0||first===void 0||!isRefused(worlds))return undecided2(open2,worlds);const certain=expected.faults.filter(isCertain),likely=worlds.findLast(
({variant})=>variant===expected.variant)??expected,named=certain.length>0?certain:likely.faults,violations=named.map(violationOf);return[{kind:"deny",message:refusal4(
request,first.at),code:400,reason:"",violations},...undecided2(open2.filter(fault=>!named.includes(fault)),worlds)]}function moved(fault,{pod:pod2}){const was=fault.
container,list2=container2=>container2.path.at(-2),now=was&&pod2?.pod.containers.filter(one2=>list2(one2)===list2(was)&&one2.name===was.name),[container,another]=now??
[];return was===void 0||container===void 0||another!==void 0?fault:{...fault,path:[...container.path,...fault.path.slice(was.path.length)],container}}function violationOf({
rule:rule2,path,message,container,volume}){return{rule:rule2,path,message,...container?{container}:{},...volume?{volume}:{}}}function undecided2(faults2,worlds){
const groups=new Map;for(const fault of faults2){const key=isAboutUid(fault,worlds)?`uid ${fault.instead}`:JSON.stringify(fault.container?.path??fault.path);groups.
set(key,[...groups.get(key)??[],fault])}return Array.from(groups.values(),group=>{const[first]=group,reason=isAboutUid(first,worlds)?whoseUid(group):whichWay(group);
return{kind:"undecided",rule:first.rule,path:first.path,reason}})}function isAboutUid({instead:instead2},worlds){return instead2!==void 0&&worlds.some(({uid:uid2})=>uid2===
instead2)}function whoseUid(faults2){const fields2=[...new Set(faults2.map(({path})=>String(path.at(-1))))].join(", ");return`whether ${faults2[0]?.instead} (${fields2}\
) is the tool's uid is not known here; --uid N settles it`}function whichWay(faults2){const name=faults2[0]?.container?.name??"",fields2=[...new Set(faults2.map(
({lacks,path})=>lacks??fieldOf(path)))].join(", ");return`${faults2.every(({lacks})=>lacks!==void 0)?`whether the policy fills in ${fields2} of the container "${name}\
" or refuses the Pod`:`whether the policy overwrites ${fields2} of the container "${name}" or refuses the Pod`} is not known outside Toolforge; write the right \
value in every container`}function fieldOf(path){return path.slice(path.indexOf("securityContext")+1).filter(step=>typeof step=="string").join(".")}function judgeTemplate(request,pod2,known4){
const{kind}=request.type;if(!templateKinds.includes(kind))return[];const first=worldsOf(pod2,known4,1).flatMap(({faults:faults2})=>faults2)[0];if(first===void 0)
return[];const ofPods2=worldsOf(pod2,known4,2);if(!isRefused(ofPods2)&&!isAdmitted(ofPods2))return[];const mayBe=`whether the policy also judges the ${kind} its\
elf (Kyverno's autogen) is not known outside Toolforge`,then=isRefused(ofPods2)?"if it does, applying it is refused already, and not only its Pods":"if it does,\
 this one is refused as it stands, although its Pods are admitted";return[{kind:"undecided",rule:first.rule,path:first.path,reason:`${mayBe}: ${then}`}]}var webhook2="\
registry-admission.tools.wmcloud.org";function registryAdmission(known4){return{name:"registry-admission",validate:request=>{const{type,namespace:namespace2,pod:pod2}=request;
if(!(type.kind==="Pod"?type.group==="":type.kind==="Deployment"&&type.group==="apps")||pod2===void 0||pod2.faults.length>0||namespace2==="kube-system")return[];
const isForeign2=image=>!known4.registries.some(registry=>image.startsWith(`${registry}/`)),foreign=pod2.pod.containers.filter(({role,spec})=>role==="main"&&isForeign2(
spec.image??""));return foreign.length===0?[]:[refusal5(request,foreign,known4)]}}}function refusal5({type,namespace:namespace2,name},containers,known4){const{registries}=known4,
object=`Kind=${`${type.group}/${type.version}, Kind=${type.kind}`}, Namespace=${namespace2} Name=${name}`,images=containers.map(({spec})=>`${object} Image=${spec.
image??""}`),why=`The following container images did not match any of the allowed registries ([${registries.join(" ")}]): [${images.join(" ")}]`,violations=containers.
map(container=>{const image=container.spec.image??"";return{rule:"toolforge/foreign-image",path:[...container.path,"image"],message:`the image ${goQuote(image)}\
 is not from one of Toolforge's registries (${registries.join(", ")})`,help:nearestImage(image,known4,toolIn(namespace2)),container}});return{kind:"deny",message:deniedByWebhook(
webhook2,why),code:400,reason:"",violations}}function nearestImage(image,{registries,harbor},tool2){const text3=image.trim().replace(/^(https?|docker):\/\//i,""),
slash=text3.indexOf("/"),first=slash<0?"":text3.slice(0,slash).toLowerCase(),host=/[.:]/.test(first)?first.replace(/:\d*$/,""):"",path=host===""?text3:text3.slice(
slash+1),meant=registries.find(registry=>host!==""&&host.length<100&&distance(host,registry)<=3);if(meant!==void 0&&path!=="")return`Write ${meant}/${path}`;const own=registries.
find(registry=>registry.startsWith("docker-registry."))??harbor;return/^toolforge-[a-z0-9]/.test(path)?`Write ${own}/${path}`:/^tool-[a-z0-9]/.test(path)?`Write\
 ${harbor}/${path}`:`Take one of the images that \`toolforge jobs images\` lists, or build your own from a Git repository with \`toolforge build start\` and write ${harbor}\
/${namespaceOf(tool2??"NAME")}/IMAGE:latest`}var webhook3="volume-admission.tools.wmcloud.org",mountLabel="toolforge.org/mount-storage",nfsMounted="kubernetes.w\
mcloud.org/nfs-mounted",home={name:"home",path:"/data/project"};function volumeAdmission(volumes2,isTool2){return{name:"volume-admission",mutate:request=>{const{
type,pod:pod2,namespace:namespace2}=request;return type.group!==""||type.kind!=="Pod"||pod2===void 0||pod2.faults.length>0||!isTool2(namespace2)?{patches:[],answers:[]}:
mutate(request,pod2.pod,volumes2)}}}function mutate(request,pod2,volumes2){const given=valueAt(request.object,[...pod2.path,"metadata","labels",mountLabel]),label=given===
void 0?"all":typeof given=="string"?given:"",tool2=toolIn(request.namespace),foreign=(pod2.spec.volumes??[]).flatMap((volume,index)=>isForeign(volume)?[{volume,
index}]:[]),answers=[];label!=="all"&&label!=="none"&&answers.push(denial2(`Invalid value for ${mountLabel} label`,[badLabel(pod2,label)])),tool2===void 0&&answers.
push(denial2("Only tools can have tool volumes mounted to them",[]));const[first]=foreign;if(first!==void 0){const text3=`No hostPath volumes allowed, got one u\
nder /spec/volumes/${first.index} ${printVolume(first.volume)}`;answers.push(denial2(text3,foreign.map(({volume,index})=>badVolume(pod2,volume,index,volumes2))))}
if(answers.length>0||tool2===void 0)return{patches:[],answers};const changes=changesTo(request.object);return label==="none"?avoidStorage(pod2,changes):addStorage(
pod2,homeOf(tool2),volumes2,changes),{patches:changes.patches,answers:[]}}function isForeign({name,hostPath}){return hostPath!==void 0&&!(name===home.name&&hostPath.
path===home.path)}function printVolume({name="",hostPath}){const{path="",type=""}=hostPath??{};return`Name:${name} HostPath:&HostPathVolumeSource{Path:${path},T\
ype:*${type},}`}function denial2(why,violations){return{kind:"deny",message:deniedByWebhook(webhook3,why),code:400,reason:"",violations}}function badLabel({path},value){
return{rule:"toolforge/mount-storage-label",path:[...path,"metadata","labels",mountLabel],message:`the label ${mountLabel} is ${goQuote(value)}, but it can only\
 be "all" or "none"`}}function badVolume({path},volume,index,known4){const{name="",hostPath}=volume,wanted=hostPath?.path??"",clean=wanted.length>1&&wanted.endsWith(
"/")?wanted.slice(0,-1):wanted,mounted=known4.find(each2=>clean===each2.path||clean.startsWith(`${each2.path}/`)),help2=mounted===void 0?"Remove the volume; for\
 files of its own a Pod can have a volume of type emptyDir, configMap or secret":`Remove the volume and its volumeMounts: ${mounted.path} is mounted into every \
Pod at that very path`;return{rule:"toolforge/host-path-volume",path:[...path,"spec","volumes",index,"hostPath"],message:`the volume ${goQuote(name)} is ${goQuote(
wanted)} of the machine, which a tool may not mount by itself`,help:help2,volume}}function avoidStorage({path},changes){const affinity=[...path,"spec","affinity"],
nodeAffinity=[...affinity,"nodeAffinity"];if(!isOpen(changes.at(affinity))||!isOpen(changes.at(nodeAffinity)))return;const expression={key:nfsMounted,operator:"\
NotIn",values:["true"]};changes.append([...nodeAffinity,"preferredDuringSchedulingIgnoredDuringExecution"],{weight:100,preference:{matchExpressions:[expression]}})}
function addStorage(pod2,directory,volumes2,changes){const spec=[...pod2.path,"spec"],containers=pod2.containers.filter(({role})=>role==="main"),taken=new Set((pod2.
spec.volumes??[]).map(({name})=>name));for(const{name,path,type,readOnly:readOnly2}of volumes2)if(!taken.has(name)){changes.append([...spec,"volumes"],{name,hostPath:{
path,type}});for(const{path:container}of containers){const mounts=[...container,"volumeMounts"];itemsAt(changes,mounts).some(mount=>member(mount,"mountPath")===
path)||changes.append(mounts,{name,...readOnly2?{readOnly:readOnly2}:{},mountPath:path})}}for(const{path:container}of containers){const env=[...container,"env"],
names=new Set(itemsAt(changes,env).map(variable=>member(variable,"name")));!names.has("HOME")&&!names.has("NO_HOME")&&changes.append(env,{name:"HOME",value:directory});
const workingDir=[...container,"workingDir"];names.has("NO_HOME")&&(changes.at(workingDir)??"")!==""&&changes.remove(workingDir),changes.append(env,{name:"TOOL_\
DATA_DIR",value:directory})}const nodeSelector=[...spec,"nodeSelector"],selector2=changes.at(nodeSelector);isOpen(selector2)&&member(selector2,nfsMounted)===void 0&&
changes.set([...nodeSelector,nfsMounted],"true")}function itemsAt(changes,path){const value=changes.at(path);return isList(value)?value:[]}function toolforgeCluster(variant,options={}){
const{tool:tool2,uid:uid2,kubernetes,namespace:namespace2}=options,{policy=profilePlugin({uid:uid2,isTool})}=options,facts=clusters[variant],named=tool2??(namespace2===
void 0?void 0:toolIn(namespace2)),account={...named===void 0?{}:{tool:named},...uid2===void 0?{}:{uid:uid2}},quotasOf=quotas(facts);return{name:variant,kubernetes:kubernetes??
facts.kubernetes.value,usernameIn:target=>usernameIn(target,account),defaultNamespace:namespace2??namespaceOf(named??unknownTool),namespaceLabels,authorize:authorization(
account),plugins:inOrder2([...builtIn2(facts,quotasOf),...webhooks(facts,policy)]),quotasOf,whyUnknown}}function namespaceLabels(namespace2){return isTool(namespace2)?
toolNamespaceLabels(namespace2):otherNamespaces.includes(namespace2)?{"kubernetes.io/metadata.name":namespace2}:void 0}function isTool(namespace2){return toolIn(
namespace2)!==void 0}function builtIn2({limits,raised},quotasOf){const rangesOf=namespace2=>{const more=raisedFor(namespace2,raised.value)?.max;return isTool(namespace2)?
[{limits:[{...limits.value,max:{...limits.value.max,...more}}]}]:[]};return[namespaceLifecycle(namespace2=>namespaceLabels(namespace2)!==void 0),limitRanger(rangesOf),
serviceAccount((_,name)=>name==="default"?{}:void 0),priority({classOf:()=>{}}),defaultTolerationSeconds,runtimeClass(()=>{}),resourceQuota(quotasOf)]}function webhooks(facts,{
name,mutate:mutate2,validate:validate2}){const{registries,harbor,domains,volumes:volumes2,variables,routesIngresses}=facts;return[envvarsAdmission(variables.value,
isTool),{name,mutate:mutate2},volumeAdmission(volumes2.value,isTool),{name,mutate:mutate2},ingressAdmission({domains:domains.value,routesIngresses:routesIngresses.
value}),{name,validate:validate2},registryAdmission({registries:registries.value,harbor:harbor.value})]}function quotas({quota,raised}){const known4=new Map;return namespace2=>{
if(!isTool(namespace2))return[];const made=known4.get(namespace2);if(made!==void 0)return made;const own=[{name:namespace2,hard:{...quota.value,...raisedFor(namespace2,
raised.value)?.quota}}];return known4.set(namespace2,own),own}}function raisedFor(namespace2,raised){const tool2=toolIn(namespace2)??"";return Object.hasOwn(raised,
tool2)?raised[tool2]:void 0}var clusterNames=[...variants,"restricted","baseline","privileged"];function clusterNamed(adjustments,podSecurity2){const{namespace:namespace2,
disableAdmissionPlugins}=adjustments,built=build(adjustments,podSecurity2);if("error"in built)return built;const names=[...new Set(built.plugins.map(({name})=>name))],
wrong2=disableAdmissionPlugins.find(name=>!names.includes(name));return wrong2!==void 0?{error:unknown("admission plugin",wrong2,names)}:{...built,plugins:built.
plugins.filter(({name})=>!disableAdmissionPlugins.includes(name)),...namespace2===null?{}:{client:kubectl(namespace2),defaultNamespace:namespace2}}}function build({
cluster:cluster2,tool:tool2,uid:uid2,kubernetesVersion:kubernetesVersion2,namespace:namespace2},podSecurity2){return isLevel(cluster2)?tool2!==null||uid2!==null?
{error:`--${tool2===null?"uid":"tool"} means nothing to the cluster ${cluster2}`}:levelCluster(cluster2,kubernetesVersion2??defaultKubernetes,podSecurity2):toolforgeCluster(
cluster2,{...tool2===null?{}:{tool:tool2},...uid2===null?{}:{uid:uid2},...kubernetesVersion2===null?{}:{kubernetes:kubernetesVersion2},...namespace2===null?{}:{
namespace:namespace2}})}function isLevel(cluster2){return levels.some(level=>level===cluster2)}var reporters={text:async()=>import_report_text.text,json:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-json.cjs")))).
json,sarif:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-sarif.cjs")))).sarif,github:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-github.cjs")))).
github};function isFormat(name){return Object.hasOwn(reporters,name)}var thresholds=["error","warning","unknown","never"],known3={baseline:{type:"string",isPlanned:!0},
cluster:{type:"string"},color:{type:"boolean"},config:{type:"string",isPlanned:!0},diff:{type:"string",isPlanned:!0},"disable-admission-plugins":{type:"string"},
"fail-on":{type:"string"},format:{type:"string"},helm:{type:"string",isPlanned:!0},help:{type:"boolean",short:"h"},"kubernetes-version":{type:"string"},namespace:{
type:"string",short:"n"},"no-color":{type:"boolean"},"no-config":{type:"boolean"},only:{type:"string"},"print-config":{type:"boolean",isPlanned:!0},quiet:{type:"\
boolean"},"stdin-filename":{type:"string"},tool:{type:"string"},uid:{type:"string"},values:{type:"string",short:"f",isPlanned:!0},verbose:{type:"boolean"},version:{
type:"boolean"},"with-policies":{type:"boolean"},"write-baseline":{type:"boolean",isPlanned:!0}},optionNames=Object.entries(known3).filter(([,option])=>!("isPla\
nned"in option)).map(([name])=>name),plannedFormats=["gitlab","junit","policyreport","markdown","compact"],plannedCommands=["init","snapshot","completion"];function parse2(argv){
try{return read(argv)}catch(error){if(error instanceof UsageError)return{command:"error",message:error.message};throw error}}var UsageError=class extends Error{};
function wrong(message){throw new UsageError(message)}function read(argv){const{tokens}=(0,import_node_util2.parseArgs)({args:[...argv],options:known3,strict:!1,
allowPositionals:!0,tokens:!0}),given=[],paths=[];let command,isTerminated=!1;if(tokens.some(token=>token.kind==="option"&&token.name==="help"))return{command:"\
help"};if(tokens.some(token=>token.kind==="option"&&token.name==="version"))return{command:"version"};for(const token of tokens)token.kind==="option-terminator"?
isTerminated=!0:token.kind==="positional"?command===void 0&&paths.length===0&&!isTerminated&&isCommand(token.value)?command=token.value:paths.push(token.value):
given.push({name:optionName(token.name,token.rawName),value:optionValue(token)});const all2=name=>given.filter(each2=>each2.name===name).map(each2=>each2.value),
last=name=>all2(name).at(-1),colors=given.findLast(({name})=>name==="color"||name==="no-color")?.name,color=colors===void 0?null:colors==="color";if(command!==void 0){
plannedCommands.includes(command)&&wrong(`${command} is not available in this version`);const means=name=>name==="color"||name==="no-color"||name==="format"&&command===
"rules",other=given.find(({name})=>!means(name));other&&wrong(`--${other.name} means nothing to ${command}`);const[rule2,...more]=paths;if(command==="rules"){rule2!==
void 0&&wrong(`rules takes no argument; for one rule: explain ${rule2}`);const format=last("format")??"text";return format==="text"||format==="json"?{command,format}:
wrong("rules has two formats: text and json")}return(rule2===void 0||more.length>0)&&wrong("explain takes the name of one rule; all names: preadmit rules"),{command:"\
explain",rule:rule2}}paths.includes("")&&wrong("a path is empty");const stdinFilename=last("stdin-filename")??null;return stdinFilename!==null&&!paths.includes(
"-")&&wrong("--stdin-filename needs - (standard input) among the paths"),last("quiet")!==void 0&&last("verbose")!==void 0&&wrong("--quiet and --verbose exclude \
each other"),{command:"lint",options:{paths:paths.length===0?["."]:paths,cluster:cluster(last("cluster")),tool:tool(last("tool")),uid:uid(last("uid")),namespace:namespace(
last("namespace")),kubernetesVersion:kubernetesVersion(last("kubernetes-version")),disableAdmissionPlugins:all2("disable-admission-plugins").flatMap(names=>names.
split(/\s*,\s*/)),withPolicies:last("with-policies")!==void 0,only:all2("only"),outputs:outputs(all2("format")),failOn:threshold(last("fail-on")),stdinFilename,
color,quiet:last("quiet")!==void 0,verbose:last("verbose")!==void 0}}}function isCommand(word){return word==="explain"||word==="rules"||plannedCommands.includes(
word)}function optionName(name,raw){if(!isName(name)){const meant=raw.startsWith("--")?nearest(name,optionNames):null,advice2=meant===null?"all options: preadmi\
t --help":`did you mean --${meant}?`;return wrong(`unknown option ${raw}; ${advice2}`)}return raw==="-f"&&wrong("-f (--values) is not available in this version;\
 a file to lint is named without -f"),"isPlanned"in known3[name]&&wrong(`--${name} is not available in this version`),name}function isName(name){return Object.hasOwn(
known3,name)}function optionValue({name,rawName,value,inlineValue}){return isName(name)&&known3[name].type==="boolean"?value===void 0?"":wrong(`${rawName} takes\
 no value`):value===void 0||value===""?wrong(`${rawName} needs a value`):inlineValue!==!0&&value.length>1&&value.startsWith("-")?wrong(`${rawName} needs a value\
; for one that begins with a dash, write --${name}=${value}`):value}function cluster(name){if(name===void 0)return clusterNames[0];const found2=clusterNames.find(
each2=>each2===name);return found2!==void 0?found2:(/[/\\]|^\.{1,2}$/.test(name)&&wrong("--cluster with a directory is not available in this version"),wrong(unknown(
"cluster",name,clusterNames)))}function tool(name){return name===void 0?null:isToolName(name)?name:wrong(`--tool ${name}: not a tool's name (small letters, digi\
ts and -, at most 53)`)}function uid(text3){return text3===void 0?null:/^(0|[1-9]\d{0,9})$/.test(text3)?Number(text3):wrong(`--uid ${text3}: not a number of a u\
ser; id -u prints yours`)}function namespace(name){return name===void 0?null:((name.length>63||!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name))&&wrong(`--namespac\
e ${name}: not a namespace's name (small letters, digits and -, at most 63)`),name)}function kubernetesVersion(version){if(version===void 0)return null;const minor=/^v?1\.(0|[1-9]\d{0,2})(\.\d+)?([-+][-+.0-9A-Za-z]+)?$/.
exec(version)?.[1];return minor===void 0?wrong(`--kubernetes-version ${version}: not a version; write 1.N, such as 1.32`):`1.${Number(minor)}`}function threshold(name){
return name===void 0?"error":thresholds.find(each2=>each2===name)??wrong(unknown("value of --fail-on:",name,thresholds))}function outputs(given){const result=given.
map(text3=>{const at=text3.indexOf("="),format=at<0?text3:text3.slice(0,at),file=at<0?null:text3.slice(at+1);return file===""&&wrong(`--format ${text3}: no file\
 after =`),plannedFormats.includes(format)&&wrong(`--format ${format} is not available in this version`),isFormat(format)?{format,file:file==="-"?null:file}:wrong(
unknown("format",format,Object.keys(reporters)))});for(const[index,{file}]of result.entries()){const other=result.findIndex(each2=>each2.file===file);other!==index&&
wrong(`--format: ${result[other]?.format} and ${result[index]?.format} both go to ${file??"standard output"}`)}return result.length===0?[{format:"text",file:null}]:
result}var help=`preadmit - what a Kubernetes cluster will answer to your manifests, offline

Usage:
  preadmit [OPTION...] [PATH...]    lint manifests
  preadmit explain RULE             print a rule's page
  preadmit rules [--format json]    list all rules

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
  --with-policies           quotas, limit ranges, roles and policies among
                            the manifests count too

What is reported:
  --only PATH               read all, but report on this file or directory
                            only; may be repeated
  --fail-on LEVEL           exit with 1 from this level on: error (default),
                            warning, unknown (what cannot be decided offline
                            too) or never
  --format FORMAT[=FILE]    text (default), json, sarif or github; to FILE, or
                            to standard output; may be repeated
  --quiet                   findings and the summary only
  --verbose                 all verdicts, those of admitted objects too
  --color, --no-color       default: color on a terminal

Other options:
  --stdin-filename NAME     what the report calls standard input
  --no-config               read no configuration file
  -h, --help                print this text
  --version                 print the version

Exit status:
  0  nothing at or above --fail-on
  1  something is
  2  wrong usage
  3  a fault of preadmit's own

Examples:
  preadmit k8s/
  helm template ./chart | preadmit -
  preadmit --cluster baseline --format github --format sarif=out.sarif .
`,defaultMaxBytes=32*1048576;function readFile(file,path,options){const{named,maxBytes=defaultMaxBytes}=options;let descriptor;try{descriptor=(0,import_node_fs4.openSync)(
path,named?import_node_fs4.constants.O_RDONLY:import_node_fs4.constants.O_RDONLY|(import_node_fs4.constants.O_NONBLOCK??0));const stat=(0,import_node_fs4.fstatSync)(
descriptor);if(stat.isDirectory()||!named&&!stat.isFile())return unread(file,`${kindOf(stat)}, not a file`);if(stat.isFile()&&stat.size>maxBytes)return tooLarge(
file,maxBytes);const bytes2=readAll(descriptor,stat.size,maxBytes);return bytes2?{file,text:decode(bytes2)}:tooLarge(file,maxBytes)}catch(error){return unread(file,
reasonOf(error))}finally{descriptor!==void 0&&(0,import_node_fs4.closeSync)(descriptor)}}async function readStream(file,stream,maxBytes=defaultMaxBytes){const chunks=[];
let length=0;try{for await(const chunk of stream){const bytes2=typeof chunk=="string"?Buffer.from(chunk):chunk;if(length+=bytes2.length,length>maxBytes)return tooLarge(
file,maxBytes);chunks.push(bytes2)}}catch(error){return unread(file,reasonOf(error))}return{file,text:decode(Buffer.concat(chunks,length))}}function decode(bytes2){
return bytes2[0]===255&&bytes2[1]===254?new TextDecoder("utf-16le",{ignoreBOM:!0}).decode(bytes2):bytes2[0]===254&&bytes2[1]===255?new TextDecoder("utf-16be",{ignoreBOM:!0}).
decode(bytes2):bytes2.toString("utf8")}function kindOf(stat){return stat.isDirectory()?"a directory":stat.isFIFO()?"a FIFO":stat.isSocket()?"a socket":stat.isFile()?
"a file":"a device"}function codeOf(error){return error instanceof Error&&"code"in error?String(error.code):""}function reasonOf(error){const code=codeOf(error),
known4={EACCES:"permission denied",EISDIR:"a directory, not a file",ELOOP:"a symbolic link that leads to itself",ENAMETOOLONG:"its path is too long for the syst\
em",ENOENT:"not there any more",ENOTDIR:"not there any more",ENXIO:"a socket or a device that cannot be read",EPERM:"permission denied"};return Object.hasOwn(known4,
code)?known4[code]??code:`cannot be read: ${code||(error instanceof Error?error.message:String(error))}`}function readAll(descriptor,size,maxBytes){let bytes2=Buffer.
allocUnsafe(Math.min(Math.max(size,0)+1,maxBytes+1)),length=0;for(;;){if(length===bytes2.length){if(length>maxBytes)return null;const longer=Buffer.allocUnsafe(
Math.min(Math.max(length*2,65536),maxBytes+1));bytes2.copy(longer,0,0,length),bytes2=longer}const count2=(0,import_node_fs4.readSync)(descriptor,bytes2,length,bytes2.
length-length,null);if(count2===0)return bytes2.subarray(0,length);length+=count2}}function tooLarge(file,maxBytes){const mebibytes=maxBytes/1048576,limit=mebibytes>=
1?`${mebibytes} MiB`:`${maxBytes} bytes`;return unread(file,`larger than ${limit}, the most that is read of one file`)}function unread(file,message){return{file,
severity:"error",message}}var stdinName="<stdin>",extensions=new Set([".yaml",".yml",".json"]),skippedDirectories=new Set([".git","node_modules"]);function isUnread(reading){
return"severity"in reading}async function discover(paths,options){const cwd=(0,import_node_fs3.realpathSync)(options.cwd),errors=[],found2=[],named=[],inside=cwd.
endsWith(import_node_path3.sep)?cwd:cwd+import_node_path3.sep,printed=path=>import_node_path3.sep==="/"&&path.startsWith(inside)?path.slice(inside.length):printedPath(
path,cwd),fault=(path,message,isNamed,severity="error")=>{const file=printed(path);found2.push({file,path,real:path,named:isNamed,read:()=>({file,severity,message})})};
let stdin;for(const path of paths.length===0?["."]:paths){if(path==="-"){stdin??=await standardInput({...options,cwd});continue}const place3=locate(path,cwd);if("\
real"in place3)named.push(place3);else if("fault"in place3)fault((0,import_node_path3.resolve)(cwd,path),place3.fault,!0);else if(!place3.isAbsent||!magic.test(
path))errors.push(`${path||"''"}: ${place3.error}`);else{const matches=await expand(path,cwd);matches.length===0&&errors.push(`${path}: no such file, and the pa\
ttern matches nothing to lint`);for(const match of matches)isWithin(match.path,cwd)&&!isWithin(match.real,cwd)?fault(match.path,leadsOut,!1,"note"):named.push(match)}}
const walked=walk(named,cwd,fault);for(const{path,real,kind,byPattern}of named)kind!=="a directory"&&found2.push({file:printed(path),path,real,named:!byPattern});
for(const{path,real}of walked)found2.push({file:printed(path),path,real,named:!1});const inputs=unique(found2,stdin).map(({file,path,named:isNamed,read:read2})=>({
file,path,named:isNamed,read:read2??(()=>readFile(file,path,{named:isNamed,maxBytes:options.maxBytes}))}));stdin&&inputs.push(stdin),inputs.sort((a,b)=>a.file<b.
file?-1:a.file>b.file?1:0);const notes=named.filter(({path,kind})=>kind==="a directory"&&!found2.some(file=>isWithin(file.path,path))).map(({path})=>`${printed(
path)}: no .yaml, .yml or .json file in this directory`);return{inputs,errors,notes}}function printedPath(path,cwd){const shown=(0,import_node_path3.relative)(cwd,
(0,import_node_path3.resolve)(cwd,path));return(import_node_path3.sep==="/"?shown:shown.replaceAll(import_node_path3.sep,"/"))||"."}function selector(only,cwd){
if(only.length===0)return()=>!0;const roots=only.map(path=>(0,import_node_path3.resolve)(cwd,path));return file=>roots.some(root2=>isWithin((0,import_node_path3.resolve)(
cwd,file),root2))}var magic=/[*?[{]|[!+@]\(/;function locate(path,cwd){if(path==="")return{error:"an empty path",isAbsent:!1};const at=(0,import_node_path3.resolve)(
cwd,path);try{const real=(0,import_node_fs3.realpathSync)(at);return{path:isWithin(real,cwd)&&!isWithin(at,cwd)?real:at,real,kind:kindOf((0,import_node_fs3.statSync)(
at)),byPattern:!1}}catch(error){const code=codeOf(error);if(code!=="ENOENT"&&code!=="ENOTDIR")return{fault:reasonOf(error)};const isDangling=code==="ENOENT"&&(0,import_node_fs3.lstatSync)(
at,{throwIfNoEntry:!1})!==void 0;return{error:isDangling?"a symbolic link to nothing":"no such file or directory",isAbsent:!isDangling}}}function walk(named,cwd,report){
const files=[],directories=[],links=[],seen=new Set,roots=[cwd,...named.map(({real})=>real)];for(const place3 of named)place3.kind==="a directory"&&(place3.path===
place3.real?directories:links).push(place3);for(;;){const at=directories.pop()??takeFirst(links);if(!at)return files;if(!seen.has(at.real)){seen.add(at.real);for(const entry of list(
at.path,report)){const place3={path:join2(at.path,entry.name),real:join2(at.real,entry.name)},isManifest=extensions.has((0,import_node_path3.extname)(entry.name)),
target=entry.isSymbolicLink()?follow(place3.path):{...place3,kind:kindOf(entry)};if("fault"in target)isManifest&&report(place3.path,target.fault,!1);else{if(target.
kind==="a directory"?skippedDirectories.has(entry.name):!isManifest)continue;target.kind==="a directory"&&!entry.isSymbolicLink()?directories.push(target):roots.
some(root2=>isWithin(target.real,root2))?target.kind==="a directory"?links.push(target):target.kind==="a file"?files.push(target):report(place3.path,`${target.kind}\
, not a file`,!1):report(place3.path,leadsOut,!1,"note")}}}}}var leadsOut="a symbolic link that leads out of the working directory; name it to have it read";function list(path,report){
try{return(0,import_node_fs3.readdirSync)(path,{withFileTypes:!0})}catch(error){return report(path,`the directory cannot be listed: ${reasonOf(error)}`,!1),[]}}
function follow(path){try{return{path,real:(0,import_node_fs3.realpathSync)(path),kind:kindOf((0,import_node_fs3.statSync)(path))}}catch(error){return{fault:codeOf(
error)==="ENOENT"?"a symbolic link to nothing":reasonOf(error)}}}async function expand(pattern,cwd){const{glob}=await Promise.resolve().then(()=>__toESM(require("./glob.cjs"))),
isSkipped=name=>skippedDirectories.has(name)&&!pattern.includes(name),matches=await glob(pattern,{cwd,dot:!0,absolute:!0,windowsPathsNoEscape:!0,ignore:{childrenIgnored:({
name})=>isSkipped(name)}}),places=[];for(const path of matches.sort()){const target=follow(path);if("fault"in target)continue;const ending=(0,import_node_path3.extname)(
path);(target.kind==="a directory"?!isSkipped((0,import_node_path3.basename)(path)):extensions.has(ending)||ending!==""&&pattern.endsWith(ending))&&places.push(
{...target,byPattern:!0})}return places}async function standardInput({cwd,stdin,stdinFilename,maxBytes}){const path=stdinFilename===void 0?null:(0,import_node_path3.resolve)(
cwd,stdinFilename),file=path===null?stdinName:printedPath(path,cwd),reading=await readStream(file,stdin,maxBytes);return{file,path,named:!0,read:()=>reading}}function unique(found2,stdin){
const kept=new Map;for(const each2 of found2){if(each2.file===stdin?.file)continue;const other=kept.get(each2.real);if(!other){kept.set(each2.real,each2);continue}
const isBetter=other.path!==other.real&&(each2.path===each2.real||each2.file<other.file);kept.set(each2.real,{...isBetter?each2:other,named:each2.named||other.named})}
return[...kept.values()]}function takeFirst(places){return places.sort((a,b)=>a.path<b.path?1:-1),places.pop()}function join2(directory,name){return directory.endsWith(
import_node_path3.sep)?directory+name:directory+import_node_path3.sep+name}function isWithin(path,directory){return path===directory||path.startsWith(directory.
endsWith(import_node_path3.sep)?directory:directory+import_node_path3.sep)}function isPodSecurityConfiguration(object){const[apiVersion,kind]=[String(object.apiVersion),
object.kind];return kind==="AdmissionConfiguration"&&apiVersion.startsWith("apiserver.config.k8s.io/")||kind==="PodSecurityConfiguration"&&apiVersion.startsWith(
"pod-security.admission.config.k8s.io/")}function readConfiguration(object){if(object.kind==="PodSecurityConfiguration")return parse3(object);const plugins=member(
object,"plugins"),entry=isList(plugins)?plugins.find(plugin=>member(plugin,"name")==="PodSecurity"):void 0;if(entry===void 0)return;const configuration=member(entry,
"configuration");return isObject(configuration)?parse3(configuration):{error:"the configuration of PodSecurity stands in another file: put it under `configurati\
on`"}}function parse3(object){const errors=[],defaults=member(object,"defaults"),text3=(key,fallback2)=>{const value=member(defaults,key);return value==null||value===
""?fallback2:String(value)},read2=mode=>{const level=parseLevel(text3(mode,"privileged")),version=parseVersion(text3(`${mode}-version`,"latest"));return level===
void 0&&errors.push(`defaults.${mode} must be one of privileged, baseline, restricted`),version===void 0&&errors.push(`defaults.${mode}-version must be "latest"\
 or "v1.x"`),{level:level??"restricted",version:version??"latest"}},exemptions=member(object,"exemptions"),names=field=>{const value=member(exemptions,field);return value==
null?[]:isList(value)&&value.every(name=>typeof name=="string"&&name!=="")?value:(errors.push(`exemptions.${field} must be a list of names`),[])},policy=Object.
fromEntries(modes.map(mode=>[mode,read2(mode)])),exempt2={usernames:names("usernames"),namespaces:names("namespaces"),runtimeClasses:names("runtimeClasses")};return errors.
length>0?{error:errors.join("; ")}:{defaults:policy,exemptions:exempt2}}var clientSide=[["input of kustomize; lint what it builds: kustomize build DIR | preadmi\
t -",{"kustomize.config.k8s.io":[],builtin:[],"fn.kpt.dev":[],"kpt.dev":["Kptfile"],"config.kubernetes.io":["ResourceList"]}],["configuration of the kubelet",{"\
kubelet.config.k8s.io":[]}],["configuration of kube-proxy",{"kubeproxy.config.k8s.io":[]}],["configuration of the scheduler",{"kubescheduler.config.k8s.io":[]}],
["configuration of a controller manager",{"kubecontrollermanager.config.k8s.io":[],"cloudcontrollermanager.config.k8s.io":[],"controllermanager.config.k8s.io":[]}],
["configuration of the API server",{"apiserver.config.k8s.io":[],"apiserver.k8s.io":[],"audit.k8s.io":[],"pod-security.admission.config.k8s.io":[],"eventratelim\
it.admission.k8s.io":[],"resourcequota.admission.k8s.io":[],"podtolerationrestriction.admission.k8s.io":[]}],["configuration of kubectl and of other clients",{v1:[
"Config"],"client.authentication.k8s.io":[],"kubectl.config.k8s.io":[]}],["a message between the API server and a webhook",{"admission.k8s.io":[],"imagepolicy.k\
8s.io":[]}],["input of a program that makes clusters",{"kubeadm.k8s.io":[],"kind.x-k8s.io":[],"k3d.io":[],"k0sctl.k0sproject.io":[],"eksctl.io":[],"kops.k8s.io":[],
"ctlptl.dev":[],"config.kwok.x-k8s.io":[],"clusterctl.cluster.x-k8s.io":["Metadata"]}],["configuration of a build or deployment program",{skaffold:[],"tanka.dev":[],
"garden.io":[],"kbld.k14s.io":[],"kapp.k14s.io":[],"vendir.k14s.io":[],"imgpkg.carvel.dev":[],"score.dev":[]}],["a test for a program, not for the cluster",{"ch\
ainsaw.kyverno.io":[],"cli.kyverno.io":[],"kuttl.dev":[],"test.gatekeeper.sh":[],"scorecard.operatorframework.io":[]}],["an entry of a catalogue",{"backstage.io":[],
"krew.googlecontainertools.github.com":[],"meta.pkg.crossplane.io":[]}]];function classify(root2,amongObjects=!1){if(root2===null||root2.kind==="null")return{kind:"\
skipped",why:"an empty document"};if(root2.kind!=="map"){const isListOfObjects=root2.kind==="seq"&&root2.items.some(item=>classify(item).kind==="object");if(!isListOfObjects&&
!amongObjects)return{kind:"skipped",why:"not a Kubernetes object"};const message=isListOfObjects?'a list of objects is no manifest; write them as items of "kind\
: List", or as documents of their own':"this document is not a Kubernetes object, and kubectl stops here";return refuse(validating(["invalid object to validate"]),
message,[])}const apiVersion=valueOf(root2,"apiVersion"),kind=valueOf(root2,"kind"),why=apiVersion?.kind==="string"?clientSideReason(apiVersion.value,kind):void 0;
if(why!==void 0)return{kind:"skipped",why};const problems=headerProblems(root2);return problems.length===0?headerOf(apiVersion,kind,root2):!amongObjects&&!isMeantAsObject(
root2)?{kind:"skipped",why:"not a Kubernetes object"}:refuse(validating(problems),explain(root2),[wrongKey(root2)])}function headerProblems(node){if(node.kind!==
"map")return["invalid object to validate"];const problems=[],apiVersion=valueOf(node,"apiVersion");apiVersion===void 0||apiVersion.kind==="null"?problems.push("\
apiVersion not set"):apiVersion.kind!=="string"?problems.push("apiVersion isn't string type"):apiVersion.value.split("/").length>2&&problems.push(`unexpected Gr\
oupVersion string: ${apiVersion.value}`);const kind=valueOf(node,"kind");return kind===void 0||kind.kind==="null"?problems.push("kind not set"):kind.kind!=="str\
ing"&&problems.push("kind isn't string type"),problems}function validating(problems){const distinct=[...new Set(problems)];return`error validating data: ${distinct.
length===1?distinct[0]:`[${distinct.join(", ")}]`}; if you choose to ignore these errors, turn validation off with --validate=false`}function valueOf(map,key){return map.
entries.find(entry=>entry.key===key)?.value}function headerOf(apiVersion,kind,root2){return kind?.kind==="string"&&kind.value===""?refuse(`Object 'Kind' is miss\
ing in '${goJson(root2)}'`,"kind is empty",["kind"]):apiVersion?.kind==="string"&&apiVersion.value===""?refuse("the server could not find the requested resource",
"apiVersion is empty",["apiVersion"]):{kind:"object"}}var reasons=new Map(clientSide.flatMap(([why,groups])=>Object.entries(groups).map(([group,kinds])=>[group,
{why,kinds}])));function clientSideReason(apiVersion,kind){const slash=apiVersion.indexOf("/"),row=reasons.get(slash<0?apiVersion:apiVersion.slice(0,slash));if(row===
void 0)return;const{why,kinds}=row;return kinds.length===0||kind?.kind==="string"&&kinds.includes(kind.value)?why:void 0}function isMeantAsObject(root2){const hasMetadata=valueOf(
root2,"metadata")?.kind==="map",hasSpec=valueOf(root2,"spec")?.kind==="map",hasHeader=root2.entries.some(({key})=>headerKey(key)!==void 0);return hasMetadata&&hasSpec||
hasHeader&&(hasMetadata||hasSpec)}function headerKey(key){if(key.length>12)return;const lower=key.toLowerCase();return distance(lower,"apiversion")<=2?"apiVersi\
on":distance(lower,"kind")<=1?"kind":void 0}function wrongKey(root2){const misspelt=root2.entries.find(({key})=>headerKey(key)!==void 0&&headerKey(key)!==key);if(misspelt&&
!valueOf(root2,headerKey(misspelt.key)??""))return misspelt.key;const apiVersion=valueOf(root2,"apiVersion");return apiVersion?.kind==="string"&&apiVersion.value.
split("/").length<=2?"kind":"apiVersion"}function explain(root2){const key=wrongKey(root2),meant=headerKey(key);if(meant!==void 0&&meant!==key)return`the key ${key}\
 must be spelt ${meant}`;const missing5=["apiVersion","kind"].filter(name=>{const value=valueOf(root2,name);return value===void 0||value.kind==="null"});return missing5.
length>0?`${missing5.join(" and ")} ${missing5.length>1?"are":"is"} missing`:valueOf(root2,key)?.kind==="string"?`${key} must be VERSION or GROUP/VERSION`:`${key}\
 must be a string`}function refuse(kubectl2,message,path){return{kind:"refused",refusal:{kubectl:kubectl2,message,path}}}function goJson(node){return node.kind===
"seq"?`[${node.items.map(goJson).join(",")}]`:node.kind==="map"?`{${node.entries.toSorted((a,b)=>a.key<b.key?-1:1).map(({key,value})=>`${goString(key)}:${goJson(
value)}`).join(",")}}`:node.kind==="string"?goString(node.value):String(node.value)}function goString(text3){const escape=found2=>`\\u${found2.charCodeAt(0).toString(
16).padStart(4,"0")}`;return JSON.stringify(text3).replace(/[<>&\u2028\u2029]/g,escape)}function items(root2){const list2=valueOf(root2,"items"),isPlainList=text2(
root2,"apiVersion")==="v1"&&text2(root2,"kind")==="List",whole=(kubectl2,message,...path)=>[{node:root2,item:null,refusal:{kubectl:kubectl2,message,path}}];if(isPlainList){
const invalid2=["invalid object to validate"];if(list2?.kind!=="seq")return whole(validating(invalid2),"a List needs a list of items","items");const bad=list2.items.
findIndex(item=>headerProblems(item).length>0);if(bad>=0){const kubectl2=validating(list2.items.flatMap(headerProblems));return whole(kubectl2,`${describe(list2.
items[bad])}, and kubectl refuses the whole list`,"items",bad)}}if(list2===void 0)return[{node:root2,item:null,refusal:null}];if(list2.kind==="null")return[];if(list2.
kind!=="seq"){const kubectl2=`json: cannot unmarshal ${goType(list2)} into Go struct field decodeList.items of type []json.RawMessage`;return whole(kubectl2,"it\
ems must be a list: kubectl takes all that has items for a list of objects","items")}const odd=list2.items.find(item=>item.kind!=="map"&&item.kind!=="null");if(odd){
const kubectl2=`json: cannot unmarshal ${goType(odd)} into Go value of type map[string]interface {}`;return whole(kubectl2,"an item of a list must be an object",
"items",list2.items.indexOf(odd))}const nested2=list2.items.findIndex(item=>item.kind==="map"&&valueOf(item,"items")?.kind==="seq");return nested2>=0?whole("*un\
structured.Unstructured is not a list: no Items field in this object","a list in a list: kubectl refuses the whole list","items",nested2,"items"):list2.items.map(
(item,index)=>{const node=inherit(root2,item);return{node,item:index,refusal:refusalOf(node)}})}function inherit(root2,item){const own=item.kind==="map"?item:{kind:"\
map",start:item.start,end:item.end,entries:[]};if(text2(own,"apiVersion")!==""||text2(own,"kind")!=="")return own;const inherited=[];for(const entry of root2.entries)
entry.key==="apiVersion"&&inherited.push(entry),entry.key==="kind"&&entry.value.kind==="string"&&inherited.push({...entry,value:{...entry.value,value:entry.value.
value.replace(/List$/,"")}});return{...own,entries:[...inherited,...own.entries.filter(({key})=>key!=="apiVersion"&&key!=="kind")]}}function refusalOf(node){const missing5=text2(
node,"kind")===""?"kind":text2(node,"apiVersion")===""?"apiVersion":void 0;return missing5===void 0?null:{kubectl:`unable to get type info from the object "*uns\
tructured.Unstructured": ${missing5==="kind"?"Object 'Kind' is missing in 'object has no kind field '":"Object 'apiVersion' is missing in 'object has no apiVers\
ion field'"}`,message:`${missing5} is missing in this item of a list`,path:[missing5]}}function text2(map,key){const value=valueOf(map,key);return value?.kind===
"string"?value.value:""}function describe(item){if(item?.kind!=="map")return"this item is not an object";const wrong2=["apiVersion","kind"].filter(key=>text2(item,
key)==="");return wrong2.length===0?"this item has a malformed apiVersion":`this item has no ${wrong2.join(" and no ")}${wrong2.some(key=>valueOf(item,key))?" t\
hat is a string":""}`}function goType(node){return{map:"object",seq:"array",string:"string",integer:"number",float:"number",boolean:"bool",null:"null"}[node.kind]}
function manifestsIn(documents){const classified=documents.flatMap(({root:root2,index})=>root2===null?[]:[{root:root2,index,as:classify(root2)}]),amongObjects=classified.
some(({as})=>as.kind==="object");return classified.flatMap(({root:root2,index,as})=>manifestsOf(root2,index,amongObjects&&as.kind==="skipped"?classify(root2,!0):
as))}function manifestsOf(root2,document,as){const about={document,item:null,apiVersion:textOf2(root2,"apiVersion"),kind:textOf2(root2,"kind")};return as.kind===
"skipped"?[{is:"skipped",node:root2,...about,why:as.why}]:as.kind==="refused"?[{is:"refused",node:root2,...about,refusal:as.refusal}]:root2.kind!=="map"?[]:items(
root2).map(({node,item,refusal:refusal6})=>{const one2={node,document,item,apiVersion:textOf2(node,"apiVersion"),kind:textOf2(node,"kind")};return refusal6===null?
{is:"object",...one2}:{is:"refused",...one2,refusal:refusal6}})}function textOf2(node,key){const value=node.kind==="map"?valueOf(node,key):void 0;return value?.
kind==="string"?value.value:""}var NUL=0,TAB=9,LINE_FEED=10,CARRIAGE_RETURN=13,SPACE=32,EXCLAMATION=33,DOUBLE_QUOTE=34,HASH=35,PERCENT=37,AMPERSAND=38,SINGLE_QUOTE=39,
ASTERISK=42,PLUS=43,COMMA=44,DASH=45,DOT=46,ZERO=48,NINE=57,COLON=58,LESS=60,GREATER=62,QUESTION=63,LEFT_BRACKET=91,BACKSLASH=92,RIGHT_BRACKET=93,LEFT_BRACE=123,
PIPE=124,RIGHT_BRACE=125,NEXT_LINE=133,LINE_SEPARATOR=8232,PARAGRAPH_SEPARATOR=8233,BYTE_ORDER_MARK=65279,BLANK=1,BREAK=2,END=4,WORD=8,URI=16,INDICATOR=32,KIND=new Uint8Array(
256);KIND[SPACE]=KIND[TAB]=BLANK,KIND[LINE_FEED]=KIND[CARRIAGE_RETURN]=KIND[NEXT_LINE]=BREAK,KIND[NUL]=END,mark("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijk\
lmnopqrstuvwxyz_-",WORD|URI),mark(";/?:@&=+$,.!~*'()[]%",URI),mark("-?:,[]{}#&*!|>'\"%@`",INDICATOR);function mark(characters2,kind){for(const character of characters2)
KIND[character.charCodeAt(0)]|=kind}function is(code,kind){return code<256&&(KIND[code]&kind)!==0}function isBlank(code){return code===SPACE||code===TAB}function isBreak(code){
return code<256?(KIND[code]&BREAK)!==0:code===LINE_SEPARATOR||code===PARAGRAPH_SEPARATOR}function isBreakOrEnd(code){return code<256?(KIND[code]&(BREAK|END))!==
0:code===LINE_SEPARATOR||code===PARAGRAPH_SEPARATOR}function isGap(code){return code<256?(KIND[code]&(BLANK|BREAK|END))!==0:code===LINE_SEPARATOR||code===PARAGRAPH_SEPARATOR}
function isWord(code){return is(code,WORD)}function isUri(code){return is(code,URI)}function isIndicator(code){return is(code,INDICATOR)}function isDigit(code){
return code>=ZERO&&code<=NINE}function hexValue(code){if(code>=ZERO&&code<=NINE)return code-ZERO;const letter=code|32;return code<128&&letter>=97&&letter<=102?letter-
87:-1}var unknown2=new Error("not in the quick reader's subset of YAML"),DEEPEST=100;function open(cursor){if(++cursor.depth>DEEPEST)throw unknown2}var STOPS=new Uint8Array(
128);for(let code=0;code<32;code++)STOPS[code]=1;STOPS[127]=STOPS[SPACE]=STOPS[58]=1;function isOrdinary(text3,at,code){return code<127?code>=SPACE||code===TAB:
code<160?!1:code<55296?code!==8232&&code!==8233:code<56320?(text3.charCodeAt(at+1)&64512)===56320:code<57344?(text3.charCodeAt(at-1)&64512)===55296:code<65534&&
code!==65279}function isLineEnd(text3,at,code){if(code===LINE_FEED)return!0;if(code!==CARRIAGE_RETURN)return!1;if(text3.charCodeAt(at+1)===LINE_FEED)return!0;throw unknown2}
function isGapAt(text3,at){const code=text3.charCodeAt(at);if(code===SPACE||code===LINE_FEED)return!0;if(code===TAB)throw unknown2;return isLineEnd(text3,at,code)}
function skipSpaces(text3,at){for(;text3.charCodeAt(at)===SPACE;)at++;return at}function lineEnd(text3,at){for(;;){const code=text3.charCodeAt(at);if(code===LINE_FEED)
return at;if(code<32||code>126){if(code===CARRIAGE_RETURN&&text3.charCodeAt(at+1)===LINE_FEED)return at;if(!isOrdinary(text3,at,code))throw unknown2}at++}}function afterBreak(text3,at){
return text3.charCodeAt(at)===LINE_FEED?at+1:at+2}function readComment(cursor,at){const end=lineEnd(cursor.text,at);return cursor.comments.push({start:at,end}),
end}function toNextContent(cursor,from){const{text:text3}=cursor,at=skipSpaces(text3,from),code=text3.charCodeAt(at);if(code===LINE_FEED)toContent(cursor,at+1,!1);else if(code===
HASH){if(at===from)throw unknown2;toContent(cursor,afterBreak(text3,readComment(cursor,at)),!0)}else if(isLineEnd(text3,at,code))toContent(cursor,at+2,!1);else throw unknown2}
function toContent(cursor,from,commented){const{text:text3,end}=cursor;let start=from;for(;start<end;){const at=skipSpaces(text3,start),code=text3.charCodeAt(at);
if(code===LINE_FEED)start=at+1;else if(code===HASH)commented=!0,start=afterBreak(text3,readComment(cursor,at));else if(isLineEnd(text3,at,code))start=at+2;else if(at===
start&&isMarker(text3,at,code)){if(code===DASH||cursor.ended)throw unknown2;cursor.ended=!0,start=afterMarker(cursor,at)}else{if(cursor.ended)throw unknown2;cursor.
at=at,cursor.column=at-start,cursor.commented=commented;return}}cursor.at=end,cursor.column=-1,cursor.commented=commented}function afterMarker(cursor,marker){const{
text:text3}=cursor,at=skipSpaces(text3,marker+3),code=text3.charCodeAt(at);if(code===HASH&&at>marker+3)return afterBreak(text3,readComment(cursor,at));if(!isLineEnd(
text3,at,code))throw unknown2;return afterBreak(text3,at)}function isMarker(text3,at,code){return(code===DASH||code===DOT)&&text3.charCodeAt(at+1)===code&&text3.
charCodeAt(at+2)===code}function readBlockScalar(cursor,start,parent){const{text:text3,end}=cursor,literal=text3.charCodeAt(start)===PIPE;let at=start+1,chomping=0,
increment=0;for(let code=text3.charCodeAt(at);code!==LINE_FEED;code=text3.charCodeAt(++at))if((code===PLUS||code===DASH)&&chomping===0)chomping=code;else if(isDigit(
code)&&code!==ZERO&&increment===0)increment=code-ZERO;else break;let contentEnd=at,line=afterBreak(text3,headerEnd(cursor,at)),indent=increment===0?0:Math.max(parent,
0)+increment,deepest=0,breaks=0,column2=0;for(;line<end;){at=indent===0?skipSpaces(text3,line):skipIndent(text3,line,indent),column2=at-line,column2>deepest&&(deepest=
column2);const code=text3.charCodeAt(at);if(code===TAB&&(indent===0||column2<indent))throw unknown2;if(!isLineEnd(text3,at,code))break;line=afterBreak(text3,at),
breaks++,column2=0}indent===0&&(indent=Math.max(deepest,parent+1,1));let value="",first=!0,wasBlank=!1;for(;line<end&&column2===indent;){const code=text3.charCodeAt(
at),blank=code===SPACE||code===TAB;for(literal||blank||wasBlank||first?value+=newlines(first?breaks:breaks+1):value+=breaks===0?" ":newlines(breaks),wasBlank=blank,
first=!1,contentEnd=lineEnd(text3,at),value+=text3.slice(at,contentEnd),line=afterBreak(text3,contentEnd),breaks=0,column2=0;line<end;){at=skipIndent(text3,line,
indent),column2=at-line;const next2=text3.charCodeAt(at);if(next2===TAB&&column2<indent)throw unknown2;if(!isLineEnd(text3,at,next2))break;line=afterBreak(text3,
at),breaks++,column2=0}}return chomping===PLUS?value+=newlines(first?breaks:breaks+1):chomping===0&&!first&&(value+=`
`),toContent(cursor,line,!1),{kind:"string",start,end:contentEnd,value}}function headerEnd(cursor,from){const{text:text3}=cursor,at=skipSpaces(text3,from),code=text3.
charCodeAt(at);if(code===HASH&&at>from)return readComment(cursor,at);if(!isLineEnd(text3,at,code))throw unknown2;return at}function skipIndent(text3,line,indent){
const most=line+indent;let at=line;for(;at<most&&text3.charCodeAt(at)===SPACE;)at++;return at}function newlines(count2){return count2===1?`
`:count2===0?"":`
`.repeat(count2)}function duplicateKey(first,again){return{code:"duplicate-key",message:`the key ${JSON.stringify(again.key)} stands here again, and its first v\
alue is lost: keep one of the two`,start:again.keyStart,end:again.keyEnd,first:{start:first.keyStart,end:first.keyEnd}}}var FEW=24;function addEntry(cursor,base,seen,entry,hash2){
const{entries}=cursor,bit=1<<hash2;let place3=-1;return cursor.entryCount-base>FEW?place3=indexed(cursor,base,entry.key):(seen&bit)!==0&&(place3=placeOf2(cursor,
base,entry.key)),place3>=0?(cursor.problems.push(duplicateKey(entries[place3],entry)),entries[place3]=entry):entries[cursor.entryCount++]=entry,seen|bit}function takeEntries(cursor,base){
const list2=cursor.entries.slice(base,cursor.entryCount);return cursor.entryCount=base,list2.length>FEW&&cursor.indexes.delete(base),list2}function placeOf2({entries,
entryCount},base,key){for(let place3=base;place3<entryCount;place3++)if(entries[place3].key===key)return place3;return-1}function indexed(cursor,base,key){const{
entries,entryCount,indexes}=cursor;let index=indexes.get(base);if(index===void 0){index=new Map;for(let place4=base;place4<entryCount;place4++)index.set(entries[place4].
key,place4);indexes.set(base,index)}const place3=index.get(key)??-1;return place3===-1&&index.set(key,entryCount),place3}function addItem(cursor,item){cursor.items[cursor.
itemCount++]=item}function takeItems(cursor,base){const list2=cursor.items.slice(base,cursor.itemCount);return cursor.itemCount=base,list2}var SIZE=8192,MOST=SIZE/
2,table2=new Array(SIZE).fill(void 0),count=0;function hashOf(text3,start,end){let hash2=0;for(let at=start;at<end;at++)hash2=Math.imul(hash2,31)+text3.charCodeAt(
at)|0;return hash2}function intern(text3,start,end,hash2){let slot=(hash2^hash2>>>13)&SIZE-1;for(;;){const known4=table2[slot];if(known4===void 0)break;if(isAt(
known4,text3,start,end))return known4;slot=slot+1&SIZE-1}const made=text3.slice(start,end);return count===MOST&&(table2=new Array(SIZE).fill(void 0),count=0,slot=
(hash2^hash2>>>13)&SIZE-1),table2[slot]=made,count++,made}function isAt(known4,text3,start,end){const length=end-start;if(known4.length!==length)return!1;for(let i=0;i<
length;i++)if(known4.charCodeAt(i)!==text3.charCodeAt(start+i))return!1;return!0}var NULL={kind:"null",value:null},TRUE={kind:"boolean",value:!0},FALSE={kind:"b\
oolean",value:!1},MERGE={kind:"merge",value:"<<"},INFINITY={kind:"nonfinite",value:1/0},MINUS_INFINITY={kind:"nonfinite",value:-1/0},NAN={kind:"nonfinite",value:NaN},
WORDS=new Map([...words(TRUE,"y Y yes Yes YES true True TRUE on On ON"),...words(FALSE,"n N no No NO false False FALSE off Off OFF"),...words(NULL,"~ null Null \
NULL"),...words(INFINITY,".inf .Inf .INF +.inf +.Inf +.INF"),...words(MINUS_INFINITY,"-.inf -.Inf -.INF"),...words(NAN,".nan .NaN .NAN")]),ORDINARY=0,WORD2=1,DOT2=2,
NUMBER=3,ANGLE=4,HINTS=new Uint8Array(128);for(const letter of"yYnNtTfFoO~")HINTS[letter.charCodeAt(0)]=WORD2;for(const digit of"+-0123456789")HINTS[digit.charCodeAt(
0)]=NUMBER;HINTS[46]=DOT2,HINTS[60]=ANGLE;function isOrdinaryStart(code){return code>127||HINTS[code]===ORDINARY}function resolvePlain(text3){if(text3.length===
0)return NULL;const first=text3.charCodeAt(0),hint=first>127?ORDINARY:HINTS[first];if(hint===ORDINARY)return{kind:"string",value:text3};if(hint===ANGLE)return text3===
"<<"?MERGE:{kind:"string",value:text3};if(hint===NUMBER){const number=resolveNumber(text3);if(number!==void 0)return number}const word=text3.length<=5?WORDS.get(
text3):void 0;if(word!==void 0)return word;if(hint===DOT2&&underscoresSeparateDigits(text3)){const plain2=withoutUnderscores(text3),value=isDecimal(plain2,0)?Number(
plain2):1/0;if(Number.isFinite(value))return{kind:"float",value}}return{kind:"string",value:text3}}function keyText(resolved){switch(resolved.kind){case"string":case"\
merge":return resolved.value;case"integer":return resolved.value>MAX_INT64?void 0:String(resolved.value);case"boolean":return resolved.value?"true":"false";case"\
float":case"nonfinite":return float32Text(resolved.value);case"null":return}}var MAX_INT64=2n**63n-1n,MIN_INT64=-(2n**63n),MAX_UINT64=2n**64n-1n,PLUS2=43,MINUS=45,
POINT=46,ZERO2=48,NINE2=57,UNDERSCORE=95;function resolveNumber(text3){const simple=smallDecimal(text3);if(simple!==-1)return{kind:"integer",value:simple};let digits=!1;
for(let i=0;i<text3.length;i++){const code=text3.charCodeAt(i);if(isDigit2(code))digits=!0;else if(!isNumberPart(code))return}if(!digits)return;const plain2=withoutUnderscores(
text3),first=plain2.charCodeAt(0),signed=first===PLUS2||first===MINUS,start=signed?1:0;if(plain2.length>=start+3&&plain2.charCodeAt(start)===ZERO2){const letter=plain2.
charCodeAt(start+1)|32;if(letter===120)return integer2(plain2,start+2,16,signed,first===MINUS);if(letter===111)return integer2(plain2,start+2,8,signed,first===MINUS);
if(letter===98)return binary(plain2,start,signed,first===MINUS)}const base=plain2.charCodeAt(start)===ZERO2?8:10,whole=integer2(plain2,start,base,signed,first===
MINUS);if(whole!==void 0)return whole;if(!isDecimal(plain2,start))return;const value=Number(plain2);return Number.isFinite(value)?{kind:"float",value}:void 0}function withoutUnderscores(text3){
return text3.includes("_")?text3.replaceAll("_",""):text3}function underscoresSeparateDigits(text3){for(let at=text3.indexOf("_");at!==-1;at=text3.indexOf("_",at+
1))if(!isDigit2(text3.charCodeAt(at-1))||!isDigit2(text3.charCodeAt(at+1)))return!1;return!0}function isDigit2(code){return code>=ZERO2&&code<=NINE2}function smallDecimal(text3){
const length=text3.length;if(length>15||length>1&&text3.charCodeAt(0)===ZERO2)return-1;let value=0;for(let i=0;i<length;i++){const code=text3.charCodeAt(i);if(!isDigit2(
code))return-1;value=value*10+code-ZERO2}return value}function isNumberPart(code){if(code===PLUS2||code===MINUS||code===POINT||code===UNDERSCORE)return!0;const letter=code|
32;return code>NINE2&&(letter>=97&&letter<=102||letter===120||letter===111)}function binary(plain2,start,signed,negative){const second=plain2.charCodeAt(2);return!signed&&
plain2.charCodeAt(1)===98&&(second===PLUS2||second===MINUS)?integer2(plain2,3,2,!0,second===MINUS):integer2(plain2,start+2,2,signed,negative)}function integer2(plain2,from,base,signed,negative){
if(from>=plain2.length)return;let value=0;for(let i=from;i<plain2.length;i++){const digit=digitValue(plain2.charCodeAt(i));if(digit>=base)return;value=value*base+
digit}if(value<=Number.MAX_SAFE_INTEGER)return{kind:"integer",value:negative&&value!==0?-value:value};if(value>2e19)return;let exact=0n;for(let i=from;i<plain2.
length;i++)exact=exact*BigInt(base)+BigInt(digitValue(plain2.charCodeAt(i)));if(negative&&(exact=-exact),!(exact<MIN_INT64||exact>(signed?MAX_INT64:MAX_UINT64)))
return{kind:"integer",value:exact}}function digitValue(code){if(isDigit2(code))return code-ZERO2;const letter=code|32;return letter>=97&&letter<=102?letter-87:99}
function isDecimal(text3,from){let at=skipDigits(text3,from),count2=at-from;if(text3.charCodeAt(at)===POINT){const fraction=skipDigits(text3,at+1);count2+=fraction-
at-1,at=fraction}if(count2===0)return!1;if(at===text3.length)return!0;if((text3.charCodeAt(at)|32)!==101)return!1;at++;const sign=text3.charCodeAt(at);(sign===PLUS2||
sign===MINUS)&&at++;const end=skipDigits(text3,at);return end>at&&end===text3.length}function skipDigits(text3,from){let at=from;for(;isDigit2(text3.charCodeAt(
at));)at++;return at}function float32Text(value){const single=Math.fround(value);if(Number.isNaN(single))return".nan";if(single===1/0)return".inf";if(single===-1/0)
return"-.inf";const sign=single<0||Object.is(single,-0)?"-":"";if(single===0)return`${sign}0`;const{digits,power}=shortest(Math.abs(single));if(power<-4||power>=
6){const size=Math.abs(power),fraction=digits.length>1?`.${digits.slice(1)}`:"";return`${sign}${digits.charAt(0)}${fraction}e${power<0?"-":"+"}${size<10?"0":""}${size}`}
if(power<0)return`${sign}0.${"0".repeat(-power-1)}${digits}`;const rest=digits.slice(power+1);return sign+digits.slice(0,power+1).padEnd(power+1,"0")+(rest===""?
"":`.${rest}`)}var MOST_DIGITS=100;function shortest(single){const[exact="",exponent=""]=single.toExponential(MOST_DIGITS).replace(".","").split("e"),first=Number(
exponent);for(let length=1;;length++){const down=Number(exact.slice(0,length)),tail=exact.slice(length),half="5".padEnd(tail.length,"0"),nearest2=tail>half||tail===
half&&(down%2===1||single===2**-12)?down+1:down;for(const mantissa of[nearest2,2*down+1-nearest2]){if(length<9&&Math.fround(+`${mantissa}e${first-length+1}`)!==
single)continue;const digits=String(mantissa);return{digits:digits.replace(/0+$/,""),power:first+digits.length-length}}}}function words(meaning,list2){return list2.
split(" ").map(word=>[word,meaning])}var LONGEST_KEY=1e3;function scanPlain(cursor,from){const{text:text3}=cursor;let at=from;for(;;){const code=text3.charCodeAt(
at);if(code<128)if(STOPS[code]===0)at++;else if(code===SPACE){const end=at;at=skipSpaces(text3,at+1);const next2=text3.charCodeAt(at);if(next2===LINE_FEED||next2===
HASH||next2===COLON&&isGapAt(text3,at+1))return cursor.wordEnd=end,at}else if(code===COLON){if(isGapAt(text3,at+1))break;at++}else if(isLineEnd(text3,at,code)){
let end=at;for(;text3.charCodeAt(end-1)===SPACE;)end--;return cursor.wordEnd=end,at}else throw unknown2;else if(isOrdinary(text3,at,code))at++;else throw unknown2}
return cursor.wordEnd=at,at}function readPlain(cursor,from,stop,indent){const{text:text3}=cursor;if(text3.charCodeAt(stop)===COLON)throw unknown2;let end=cursor.
wordEnd;if(toNextContent(cursor,end),cursor.column<=indent||cursor.commented)return plainNode(text3.slice(from,end),from,end);let value=text3.slice(from,end);do{
const start=cursor.at,next2=scanPlain(cursor,start);if(text3.charCodeAt(next2)===COLON)throw unknown2;value+=foldedBreaks(text3,end,start)+text3.slice(start,cursor.
wordEnd),end=cursor.wordEnd,toNextContent(cursor,end)}while(cursor.column>indent&&!cursor.commented);return plainNode(value,from,end)}function foldedBreaks(text3,from,to){
let breaks=0;for(let at=from;at<to;at++)text3.charCodeAt(at)===LINE_FEED&&breaks++;return breaks===1?" ":`
`.repeat(breaks-1)}function plainNode(value,start,end){if(isOrdinaryStart(value.charCodeAt(0)))return{kind:"string",start,end,value};const resolved=resolvePlain(
value);switch(resolved.kind){case"string":return{kind:"string",start,end,value};case"integer":return{kind:"integer",start,end,value:resolved.value};case"float":
return{kind:"float",start,end,value:resolved.value};case"boolean":return{kind:"boolean",start,end,value:resolved.value};case"null":return{kind:"null",start,end,
value:null};default:throw unknown2}}function absentNode(at){return{kind:"null",start:at,end:at,value:null}}function readKey(cursor,from){const{text:text3}=cursor,
first=text3.charCodeAt(from);if(first===DOUBLE_QUOTE||first===SINGLE_QUOTE)return readQuotedKey(cursor,from)?0:-1;let at=from,hash2=0,code=first;for(;code<128&&
STOPS[code]===0;)hash2=Math.imul(hash2,31)+code|0,code=text3.charCodeAt(++at);if(code===COLON&&isGapAt(text3,at+1)){if(at-from>LONGEST_KEY)throw unknown2;return cursor.
keyEnd=at,cursor.at=at+1,cursor.key=intern(text3,from,at,hash2),cursor.keyHash=hash2,isOrdinaryStart(first)||resolveKey(cursor),0}return at=scanPlain(cursor,from),
text3.charCodeAt(at)!==COLON?at:(takePlainKey(cursor,from,at),0)}function takePlainKey(cursor,from,colon){takeKey(cursor,from,cursor.wordEnd,colon,cursor.text.slice(
from,cursor.wordEnd)),resolveKey(cursor)}function takeQuotedKey(cursor,quoted2,colon){takeKey(cursor,quoted2.start,quoted2.end,colon,quoted2.value)}function takeKey(cursor,start,end,colon,key){
if(colon-start>LONGEST_KEY)throw unknown2;setKey(cursor,key),cursor.keyEnd=end,cursor.at=colon+1}function resolveKey(cursor){const{key}=cursor;if(key.length>5&&
key.charCodeAt(0)>LESS)return;const resolved=resolvePlain(key);if(resolved.kind==="string")return;const text3=resolved.kind==="merge"?void 0:keyText(resolved);if(text3===
void 0)throw unknown2;setKey(cursor,text3)}function setKey(cursor,key){cursor.keyHash=hashOf(key,0,key.length),cursor.key=intern(key,0,key.length,cursor.keyHash)}
function readQuotedKey(cursor,from){const{text:text3}=cursor,end=closingQuote(text3,from);if(end===-1)return!1;const colon=skipSpaces(text3,end);if(text3.charCodeAt(
colon)!==COLON)return!1;if(!isGapAt(text3,colon+1))throw unknown2;return takeQuotedKey(cursor,readQuoted(cursor,from),colon),!0}function closingQuote(text3,from){
const quote=text3.charCodeAt(from);let at=from+1;for(;;){const code=text3.charCodeAt(at);if(code===quote){if(quote===DOUBLE_QUOTE||text3.charCodeAt(at+1)!==SINGLE_QUOTE)
return at+1;at++}else if(code===BACKSLASH&&quote===DOUBLE_QUOTE){if(isLineEnd(text3,at+1,text3.charCodeAt(at+1)))return-1;at++}else if(code<SPACE&&code!==TAB&&isLineEnd(
text3,at,code))return-1;at++}}function readQuoted(cursor,from){const{text:text3}=cursor,quote=text3.charCodeAt(from);let at=from+1;for(;;){const code=text3.charCodeAt(
at);if(code===quote)return quote===SINGLE_QUOTE&&text3.charCodeAt(at+1)===SINGLE_QUOTE?readFoldedQuoted(cursor,from):(cursor.at=at+1,cursor.folded=!1,{kind:"str\
ing",start:from,end:at+1,value:text3.slice(from+1,at)});if(code===BACKSLASH?quote===DOUBLE_QUOTE:code<SPACE&&code!==TAB)return readFoldedQuoted(cursor,from);if(code>
126&&!isOrdinary(text3,at,code))throw unknown2;at++}}function readFoldedQuoted(cursor,from){const{text:text3,end}=cursor,quote=text3.charCodeAt(from);let at=from+
1,piece=at,value="",folded=!1;for(;;){const code=text3.charCodeAt(at);if(code===quote){if(value+=text3.slice(piece,at),quote===DOUBLE_QUOTE||text3.charCodeAt(at+
1)!==SINGLE_QUOTE)break;piece=at+1,at+=2}else if(code===BACKSLASH&&quote===DOUBLE_QUOTE){value+=text3.slice(piece,at);const next2=text3.charCodeAt(at+1);if(isLineEnd(
text3,at+1,next2))folded=!0,at=skipBlankLines(text3,at+1,end),value+=`
`.repeat(countBreaks(text3,piece,at)-1);else{const length=escapeLength(next2);value+=unescape(text3,at,length),at+=length}piece=at}else if(code<SPACE&&code!==TAB){
if(!isLineEnd(text3,at,code))throw unknown2;folded=!0;let last=at;for(;last>piece&&isBlank2(text3.charCodeAt(last-1));)last--;const next2=skipBlankLines(text3,at,
end);value+=text3.slice(piece,last)+foldedBreaks(text3,at,next2),at=piece=next2}else{if(code>126&&!isOrdinary(text3,at,code))throw unknown2;at++}}return cursor.
at=at+1,cursor.folded=folded,{kind:"string",start:from,end:at+1,value}}function isBlank2(code){return code===SPACE||code===TAB}function countBreaks(text3,from,to){
let breaks=0;for(let at=from;at<to;at++)text3.charCodeAt(at)===LINE_FEED&&breaks++;return breaks}function skipBlankLines(text3,from,end){let at=from,code=text3.
charCodeAt(at);for(;isBlank2(code)||isLineEnd(text3,at,code);)code=text3.charCodeAt(++at);if(at>=end||text3.charCodeAt(at-1)===LINE_FEED&&isMarker(text3,at,code))
throw unknown2;return at}var ESCAPES=new Map(Object.entries({0:"\0",a:"\x07",b:"\b",t:"	","	":"	",n:`
`,v:"\v",f:"\f",r:"\r",e:"\x1B"," ":" ",'"':'"',"'":"'","\\":"\\",N:"",_:" ",L:"\u2028",P:"\u2029"}).map(([letter,meaning])=>[letter.charCodeAt(0),meaning]));
function escapeLength(letter){return letter===120?4:letter===117?6:letter===85?10:2}function unescape(text3,at,length){if(length===2){const meaning=ESCAPES.get(
text3.charCodeAt(at+1));if(meaning===void 0)throw unknown2;return meaning}let code=0;for(let i=at+2;i<at+length;i++){const digit=hexValue(text3.charCodeAt(i));if(digit<
0)throw unknown2;code=code*16+digit}if(code>=55296&&code<=57343||code>1114111)throw unknown2;return String.fromCodePoint(code)}var BEGINS_UNKNOWN=0,BEGINS_PLAIN=1,
BEGINS_QUOTED=2,BEGINS_FLOW=3,BEGINS_BLOCK_SCALAR=4,BEGINS_DASH=5,BEGINS_MARK=6,BEGINS_ANCHOR=7,BEGINS_ALIAS=8,BEGINS_NOTHING=9,BEGINNINGS=new Uint8Array(128);BEGINNINGS.
fill(BEGINS_PLAIN,33,127);for(const character of",]}!%@`")BEGINNINGS[character.charCodeAt(0)]=BEGINS_UNKNOWN;for(const character of`'"`)BEGINNINGS[character.charCodeAt(
0)]=BEGINS_QUOTED;for(const character of"{[")BEGINNINGS[character.charCodeAt(0)]=BEGINS_FLOW;for(const character of"|>")BEGINNINGS[character.charCodeAt(0)]=BEGINS_BLOCK_SCALAR;
for(const character of`\r
#`)BEGINNINGS[character.charCodeAt(0)]=BEGINS_NOTHING;for(const character of":?")BEGINNINGS[character.charCodeAt(0)]=BEGINS_MARK;BEGINNINGS[45]=BEGINS_DASH,BEGINNINGS[38]=
BEGINS_ANCHOR,BEGINNINGS[42]=BEGINS_ALIAS;function beginningInBlock(text3,at){const begins=beginning(text3,at);return(begins===BEGINS_DASH||begins===BEGINS_MARK)&&
!isGapAt(text3,at+1)?BEGINS_PLAIN:begins}function beginning(text3,at){const code=text3.charCodeAt(at);return code<128?BEGINNINGS[code]:isOrdinary(text3,at,code)?
BEGINS_PLAIN:BEGINS_UNKNOWN}function readFlow(cursor,start){open(cursor);const node=cursor.text.charCodeAt(start)===LEFT_BRACE?readFlowMap(cursor,start):readFlowSeq(
cursor,start);return cursor.depth--,node}function readFlowSeq(cursor,start){const{text:text3}=cursor,base=cursor.itemCount;let at=skipGap(cursor,start+1);for(;text3.
charCodeAt(at)!==RIGHT_BRACKET;)if(addItem(cursor,readItem(cursor,at)),at=skipGap(cursor,cursor.at),text3.charCodeAt(at)===COMMA)at=skipGap(cursor,at+1);else if(text3.
charCodeAt(at)!==RIGHT_BRACKET)throw unknown2;return cursor.at=at+1,{kind:"seq",start,end:at+1,items:takeItems(cursor,base)}}function readFlowMap(cursor,start){
const{text:text3}=cursor,base=cursor.entryCount;let seen=0,at=skipGap(cursor,start+1);for(;text3.charCodeAt(at)!==RIGHT_BRACE;){readFlowKey(cursor,at);const{key,
keyEnd,keyHash}=cursor,value=readItem(cursor,skipGap(cursor,cursor.at));if(seen=addEntry(cursor,base,seen,{key,keyStart:at,keyEnd,value},keyHash),at=skipGap(cursor,
cursor.at),text3.charCodeAt(at)===COMMA)at=skipGap(cursor,at+1);else if(text3.charCodeAt(at)!==RIGHT_BRACE)throw unknown2}return cursor.at=at+1,{kind:"map",start,
end:at+1,entries:takeEntries(cursor,base)}}function readFlowKey(cursor,from){const{text:text3}=cursor,begins=beginning(text3,from);if(begins===BEGINS_QUOTED){const key=readQuoted(
cursor,from),colon=skipSpaces(text3,cursor.at);if(text3.charCodeAt(colon)!==COLON||cursor.folded)throw unknown2;takeQuotedKey(cursor,key,colon)}else if(begins===
BEGINS_PLAIN||begins===BEGINS_DASH){const colon=scanFlowPlain(cursor,from);if(text3.charCodeAt(colon)!==COLON)throw unknown2;takePlainKey(cursor,from,colon)}else
throw unknown2}function readItem(cursor,at){const begins=beginning(cursor.text,at);if(begins===BEGINS_QUOTED)return readQuoted(cursor,at);if(begins===BEGINS_FLOW)
return readFlow(cursor,at);if(begins!==BEGINS_PLAIN&&begins!==BEGINS_DASH)throw unknown2;scanFlowPlain(cursor,at);const end=cursor.wordEnd;return cursor.at=end,
plainNode(cursor.text.slice(at,end),at,end)}function scanFlowPlain(cursor,from){const{text:text3}=cursor,first=text3.charCodeAt(from);if(isMarker(text3,from,first)&&
text3.charCodeAt(from-1)===LINE_FEED||first===DASH&&(isGapAt(text3,from+1)||isFlowEnd(text3,from+1)))throw unknown2;let at=from,end=from;for(;;){const code=text3.
charCodeAt(at);if(code===SPACE){if(at=skipSpaces(text3,at+1),text3.charCodeAt(at)===HASH)break;continue}if(code===COMMA||code===RIGHT_BRACE||code===RIGHT_BRACKET)
break;if(code===LEFT_BRACE||code===LEFT_BRACKET||code===QUESTION)throw unknown2;if(code===COLON){if(isGapAt(text3,at+1))break;if(isFlowEnd(text3,at+1))throw unknown2}else if(code<
128&&STOPS[code]!==0){if(!isLineEnd(text3,at,code)||isTabAhead(text3,at))throw unknown2;break}else if(code>127&&!isOrdinary(text3,at,code))throw unknown2;end=++at}
return cursor.wordEnd=end,at}function isTabAhead(text3,from){let at=from,code=text3.charCodeAt(at);for(;code===SPACE||code===LINE_FEED||code===CARRIAGE_RETURN;)
code=text3.charCodeAt(++at);return code===TAB}function isFlowEnd(text3,at){const code=text3.charCodeAt(at);return code===COMMA||code===LEFT_BRACE||code===LEFT_BRACKET||
code===RIGHT_BRACE||code===RIGHT_BRACKET||code===QUESTION}function skipGap(cursor,from){const{text:text3,end}=cursor;let at=from;for(;;){const code=text3.charCodeAt(
at);if(code===SPACE||code===TAB||code===LINE_FEED)at++;else if(code===HASH){if(at===from)throw unknown2;at=readComment(cursor,at)}else if(isLineEnd(text3,at,code))
at++;else break;if(at>=end)throw unknown2}return at}function readFast(text3,span){const{start}=span;let{end}=span,lines=text3;if(text3.charCodeAt(end-1)!==LINE_FEED){
if(end!==text3.length)return;lines=`${text3}
`,end++}const cursor={text:lines,end,at:start,column:-1,commented:!1,ended:!1,wordEnd:0,folded:!1,key:"",keyEnd:0,keyHash:0,depth:0,entries:[],entryCount:0,indexes:new Map,
items:[],itemCount:0,anchors:new Map,aliases:0,aliasEnd:0,comments:[],problems:[]};try{if(toContent(cursor,text3.startsWith("---",start)?afterMarker(cursor,start):
start,!1),cursor.ended)return;const root2=cursor.column===-1?null:readNode(cursor,-1);return cursor.column!==-1?void 0:{root:root2,comments:cursor.comments,problems:cursor.
problems}}catch(error){if(error===unknown2)return;throw error}}function readNode(cursor,indent){const{text:text3,at,column:column2}=cursor,begins=beginningInBlock(
text3,at);if(begins===BEGINS_DASH)return readSeq(cursor,column2,!1);if(begins===BEGINS_PLAIN||begins===BEGINS_QUOTED){const stop=readKey(cursor,at);if(stop===0)
return readMap(cursor,at,column2);if(begins===BEGINS_PLAIN)return readPlain(cursor,at,stop,indent)}return readInline(cursor,at,indent)}function readInline(cursor,at,indent){
const begins=beginningInBlock(cursor.text,at);if(begins===BEGINS_PLAIN)return readPlain(cursor,at,scanPlain(cursor,at),indent);if(begins===BEGINS_QUOTED||begins===
BEGINS_FLOW){const node=begins===BEGINS_FLOW?readFlow(cursor,at):readQuoted(cursor,at);return toNextContent(cursor,node.end),node}if(begins===BEGINS_BLOCK_SCALAR)
return readBlockScalar(cursor,at,indent);if(begins===BEGINS_ANCHOR)return readAnchored(cursor,at,indent);if(begins===BEGINS_ALIAS)return readAlias(cursor,at);throw unknown2}
function readAnchored(cursor,start,indent){const{text:text3}=cursor,nameEnd=skipName(text3,start+1),at=skipSpaces(text3,nameEnd),begins=beginningInBlock(text3,at);
if(begins!==BEGINS_PLAIN&&begins!==BEGINS_QUOTED&&begins!==BEGINS_BLOCK_SCALAR)throw unknown2;const node=readInline(cursor,at,indent);return cursor.anchors.set(
text3.slice(start+1,nameEnd),node),node}var MOST_ALIASES=100;function readAlias(cursor,start){const{text:text3}=cursor,nameEnd=skipName(text3,start+1),node=cursor.
anchors.get(text3.slice(start+1,nameEnd));if(node===void 0||++cursor.aliases>MOST_ALIASES)throw unknown2;return toNextContent(cursor,nameEnd),cursor.aliasEnd=nameEnd,
node}function skipName(text3,from){let at=from;for(;isWord(text3.charCodeAt(at));)at++;if(at===from||!isGapAt(text3,at))throw unknown2;return at}function endOf(cursor,last){
return Math.max(last.end,cursor.aliasEnd)}function readMap(cursor,start,column2){open(cursor);const base=cursor.entryCount;let seen=0,keyStart=start;for(;;){const{
key,keyEnd,keyHash}=cursor,value=readValue(cursor,column2);if(seen=addEntry(cursor,base,seen,{key,keyStart,keyEnd,value},keyHash),cursor.column<column2)return cursor.
depth--,{kind:"map",start,end:endOf(cursor,value),entries:takeEntries(cursor,base)};if(cursor.column>column2)throw unknown2;keyStart=cursor.at,readNextKey(cursor)}}
function readNextKey(cursor){const{text:text3,at}=cursor,begins=beginningInBlock(text3,at);if(begins!==BEGINS_PLAIN&&begins!==BEGINS_QUOTED||readKey(cursor,at)!==
0)throw unknown2}function readValue(cursor,indent){const{text:text3,at:behindColon}=cursor,at=skipSpaces(text3,behindColon);return beginning(text3,at)!==BEGINS_NOTHING?
readInline(cursor,at,indent):(toNextContent(cursor,behindColon),cursor.column>indent?readNode(cursor,indent):cursor.column===indent&&isItem(text3,cursor.at)?readSeq(
cursor,indent,!0):absentNode(behindColon))}function readSeq(cursor,column2,unindented){open(cursor);const{text:text3,at:start}=cursor,base=cursor.itemCount;for(;;){
const item=readItem2(cursor,column2);addItem(cursor,item);const next2=cursor.column;if(next2<column2||next2===column2&&unindented&&!isItem(text3,cursor.at))return cursor.
depth--,{kind:"seq",start,end:endOf(cursor,item),items:takeItems(cursor,base)};if(next2>column2||!isItem(text3,cursor.at))throw unknown2}}function readItem2(cursor,column2){
const{text:text3,at:dash}=cursor,at=skipSpaces(text3,dash+1);return beginning(text3,at)===BEGINS_NOTHING?(toNextContent(cursor,dash+1),cursor.column>column2?readNode(
cursor,column2):absentNode(dash+1)):(cursor.at=at,cursor.column=column2+at-dash,readNode(cursor,column2))}function isItem(text3,at){return text3.charCodeAt(at)===
DASH&&isGapAt(text3,at+1)}var maxDepth=1e3,maxDocuments=1e5,Unreadable=class extends Error{kubectl;problem;place;about;constructor(kubectl2,problem,place3,about=""){
super(kubectl2),this.kubectl=kubectl2,this.problem=problem,this.place=place3,this.about=about}},LimitHit=class extends Error{place;constructor(message,place3){super(
message),this.place=place3}},PREFIX="tag:yaml.org,2002:";function resolve2(raw){const{tag,text:text3}=raw;if(tag==="")return raw.implicit?plain(text3):string(text3);
if(!tag.startsWith(PREFIX))return string(text3);switch(tag.slice(PREFIX.length)){case"binary":return string(decodeBase64(raw));case"bool":return expect(raw,plain(
text3),"boolean");case"int":return expect(raw,plain(text3),"integer");case"float":return expectFloat(raw);case"null":return expect(raw,plain(text3),"null");case"\
timestamp":return isTimestamp(text3)?string(text3):expect(raw,plain(text3));default:return string(text3)}}function keyOf2(scalar){return keyText(scalar)}function string(value){
return{kind:"string",value}}function plain(text3){const resolved=resolvePlain(text3);return resolved.kind==="merge"?string(text3):resolved}function expect(raw,scalar,kind){
if(scalar.kind===kind)return scalar;const tag=`!!${raw.tag.slice(PREFIX.length)}`,problem=`cannot decode ${NAMES[scalar.kind]} \`${raw.text}\` as a ${tag}`;throw new Unreadable(
`yaml: ${problem}`,"cannot decode",raw,tag)}var NAMES={string:"!!str",integer:"!!int",float:"!!float",nonfinite:"!!float",boolean:"!!bool",null:"!!null"};function expectFloat(raw){
const scalar=plain(raw.text);return scalar.kind==="nonfinite"?scalar:scalar.kind==="integer"&&scalar.value<2n**63n?{kind:"float",value:Number(scalar.value)}:expect(
raw,scalar,"float")}function decodeBase64(raw){const text3=raw.text.replace(/[\r\n]/g,"");if(text3.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(text3)){const problem="\
!!binary value contains invalid base64 data";throw new Unreadable(`yaml: ${problem}`,problem,raw)}return decodeUtf8(Buffer.from(text3,"base64"))}function decodeUtf8(bytes2){
let text3="",at=0;for(;at<bytes2.length;){const width=[1,2,3,4].find(length=>isCharacter(bytes2.subarray(at,at+length),length));text3+=width===void 0?"�":DECODER.
decode(bytes2.subarray(at,at+width)),at+=width??1}return text3}var DECODER=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function isCharacter(bytes2,length){
try{const text3=DECODER.decode(bytes2);return bytes2.length===length&&text3.length===(length===4?2:1)}catch{return!1}}var TIMESTAMP=new RegExp("^(?<year>\\d{4})-\
(?<month>\\d\\d?)-(?<day>\\d\\d?)(?:(?<joint>[Tt]| +)(?<hour>\\d\\d?):(?<minute>\\d\\d?):(?<second>\\d\\d?)(?:[.,]\\d+)?(?<zone>Z|[-+](?<zoneHour>\\d\\d):(?<zoneMinute>\\d\\d)\
)?)?$");function isTimestamp(text3){const parts2=TIMESTAMP.exec(text3)?.groups;if(parts2===void 0)return!1;const{joint,zone}=parts2;if(joint!==void 0&&/^[Tt]$/.
test(joint)!==(zone!==void 0))return!1;const below=(part,limit)=>Number(part??0)<limit;if(!below(parts2.hour,24)||!below(parts2.minute,60)||!below(parts2.second,
60)||!below(parts2.zoneHour,25)||!below(parts2.zoneMinute,61))return!1;const month=Number(parts2.month),day=Number(parts2.day);return month>=1&&month<=12&&day>=
1&&day<=daysIn(Number(parts2.year),month)}function daysIn(year,month){return month===2?year%4===0&&(year%100!==0||year%400===0)?29:28:[4,6,9,11].includes(month)?
30:31}var MAX_LENGTH=1e6;function goSyntax(raw){return write(raw,{left:MAX_LENGTH})}function write(raw,budget){if(budget.left<0)return"…";switch(budget.left-=
2,raw.kind){case"alias":return write(raw.target,budget);case"scalar":{const text3=scalarSyntax(resolve2(raw));return budget.left-=text3.length,text3}case"seq":return`\
[]interface {}{${raw.items.map(item=>write(item,budget)).join(", ")}}`;case"map":{const entries=new Map;return collect(raw,entries,budget),`map[interface {}]int\
erface {}{${[...entries.values()].sort((a,b)=>compareKeys(a.key,b.key)).map(({key,value})=>`${scalarSyntax(key)}:${value}`).join(", ")}}`}}}function collect(raw,entries,budget){
if(!(budget.left<0))for(let i=0;i<raw.pairs.length;i+=2){const value=raw.pairs[i+1];let key=raw.pairs[i];if(key.kind==="alias"&&(key=key.target),key.kind!=="sca\
lar")continue;if(key===raw.pairs[i]&&key.text==="<<"&&(key.implicit||key.tag==="tag:yaml.org,2002:merge")){for(const item of value.kind==="seq"?value.items.toReversed():
[value]){const target=item.kind==="alias"?item.target:item;target.kind==="map"&&collect(target,entries,budget)}continue}const scalar=resolve2(key);entries.set(scalarSyntax(
scalar),{key:scalar,value:write(value,budget)})}}function compareKeys(a,b){const order=rank(a)-rank(b);return order!==0?order:typeof a.value=="string"?Buffer.compare(
Buffer.from(a.value),Buffer.from(String(b.value))):Number.isNaN(a.value)||a.value<b.value?-1:a.value>b.value?1:0}function rank({kind,value}){switch(kind){case"n\
ull":return 0;case"string":return 1;case"integer":return value>=2n**63n?2:3;case"float":case"nonfinite":return 4;case"boolean":return 5}}function scalarSyntax(scalar){
switch(scalar.kind){case"null":return"interface {}(nil)";case"string":return goQuote2(scalar.value);case"integer":return scalar.value>=2n**63n?`0x${scalar.value.
toString(16)}`:String(scalar.value);case"float":return goFloat(scalar.value);case"nonfinite":return scalar.value>0?"+Inf":scalar.value<0?"-Inf":"NaN";case"boole\
an":return String(scalar.value)}}var LETTERS={"\x07":"\\a","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t","\v":"\\v","\\":"\\\\",'"':'\\"'};function goQuote2(text3){
let quoted2="";for(const character of text3){const code=character.codePointAt(0);LETTERS[character]!==void 0?quoted2+=LETTERS[character]:/[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u.
test(character)?quoted2+=character:code<128?quoted2+=`\\x${hex(code,2)}`:quoted2+=code>65535?`\\U${hex(code,8)}`:`\\u${hex(code,4)}`}return`"${quoted2}"`}function hex(code,width){
return code.toString(16).padStart(width,"0")}function goFloat(value){const[mantissa="",exponent=""]=value.toExponential().split("e"),power=Number(exponent);return Object.
is(value,-0)?"-0":power>=-4&&power<6?String(value):`${mantissa}e${power<0?"-":"+"}${String(Math.abs(power)).padStart(2,"0")}`}var Fault=class extends Error{fault;constructor(fault){
super(fault.message),this.fault=fault}};function readJson(text3,from){const r={text:text3,at:from,depth:0,problems:[]};if(skipBlanks(r),r.at>=text3.length)return null;
try{const node=readValue2(r);return{root:r.problems.some(({code})=>code==="syntax")?null:node,start:node.start,end:node.end,problems:r.problems}}catch(error){if(error instanceof
Fault)return error.fault;throw error}}function skipBlanks(r){for(;;){const code=r.text.charCodeAt(r.at);if(code!==32&&code!==9&&code!==10&&code!==13)return;r.at++}}
function fail(r,context){return r.at>=r.text.length?new Fault({is:"eof",at:r.at,message:"unexpected EOF"}):new Fault({is:"syntax",at:r.at,message:`invalid chara\
cter ${quoteByte(r.text,r.at)} ${context}`})}function quoteByte(text3,at){const code=text3.codePointAt(at),byte=code<128?code:code<2048?192|code>>6:code<65536?224|
code>>12:240|code>>18;return byte===39?"'\\''":byte===34?`'"'`:`'${goQuote2(String.fromCharCode(byte)).slice(1,-1)}'`}function readValue2(r){const start=r.at,character=r.
text.charAt(start);switch(character){case"{":return nested(r,readObject);case"[":return nested(r,readArray);case'"':return{kind:"string",value:readString(r),start,
end:r.at};case"t":return readWord(r,"true"),{kind:"boolean",value:!0,start,end:r.at};case"f":return readWord(r,"false"),{kind:"boolean",value:!1,start,end:r.at};case"\
n":return readWord(r,"null"),{kind:"null",value:null,start,end:r.at};default:if(character==="-"||isDigit3(r.text.charCodeAt(start)))return readNumber(r);throw fail(
r,"looking for beginning of value")}}function nested(r,read2){if(++r.depth>maxDepth){const message=`this is nested more than ${maxDepth} levels deep`;throw new Fault(
{is:"depth",at:r.at,message})}const node=read2(r);return r.depth--,node}function readObject(r){const start=r.at++,entries=[],index=new Map;if(skipBlanks(r),r.text[r.
at]==="}")r.at++;else for(;;){skipBlanks(r);const keyStart=r.at;if(r.text[keyStart]!=='"')throw fail(r,"looking for beginning of object key string");const key=readString(
r),keyEnd=r.at;if(skipBlanks(r),r.text[r.at]!==":")throw fail(r,"after object key");r.at++,skipBlanks(r),addEntry2(r,entries,index,{key,keyStart,keyEnd,value:readValue2(
r)}),skipBlanks(r);const next2=r.text[r.at];if(next2!==","&&next2!=="}")throw fail(r,"after object key:value pair");if(r.at++,next2==="}")break}return{kind:"map",
start,end:r.at,entries}}function addEntry2(r,entries,index,entry){const at=index.get(entry.key);if(at===void 0){index.set(entry.key,entries.length),entries.push(
entry);return}r.problems.push(duplicateKey(entries[at],entry)),entries[at]=entry}function readArray(r){const start=r.at++,items2=[];if(skipBlanks(r),r.text[r.at]===
"]")r.at++;else for(;;){skipBlanks(r),items2.push(readValue2(r)),skipBlanks(r);const next2=r.text[r.at];if(next2!==","&&next2!=="]")throw fail(r,"after array el\
ement");if(r.at++,next2==="]")break}return{kind:"seq",start,end:r.at,items:items2}}var LONE_SURROGATE=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function readString(r){const{text:text3}=r,start=r.at++;let escaped=!1;for(;;){const code=text3.charCodeAt(r.at);if(code===34)break;if(code===92)escaped=!0,skipEscape(
r);else if(code>=32)r.at++;else throw fail(r,"in string literal")}return r.at++,escaped?JSON.parse(text3.slice(start,r.at)).replace(LONE_SURROGATE,"�"):text3.
slice(start+1,r.at-1)}function skipEscape(r){r.at++;const letter=r.text[r.at];if(letter!=="u"){if(letter===void 0||!'bfnrt\\/"'.includes(letter))throw fail(r,"i\
n string escape code");r.at++;return}for(let i=0;i<4;i++)if(r.at++,!/[0-9a-fA-F]/.test(r.text.charAt(r.at)))throw fail(r,"in \\u hexadecimal character escape");
r.at++}function readWord(r,word){for(const letter of word){if(r.text[r.at]!==letter)throw fail(r,`in literal ${word} (expecting '${letter}')`);r.at++}}var MAX_INT642=2n**
63n-1n,MIN_INT642=-(2n**63n);function readNumber(r){const{text:text3}=r,start=r.at;text3[r.at]==="-"&&r.at++,text3[r.at]==="0"?r.at++:readDigits(r,"in numeric l\
iteral");let whole=!0;text3[r.at]==="."&&(whole=!1,r.at++,readDigits(r,"after decimal point in numeric literal")),(text3[r.at]==="e"||text3[r.at]==="E")&&(whole=
!1,r.at++,(text3[r.at]==="+"||text3[r.at]==="-")&&r.at++,readDigits(r,"in exponent of numeric literal"));const end=r.at,literal=text3.slice(start,end),value=Number(
literal);if(whole&&Number.isSafeInteger(value))return{kind:"integer",value:value===0?0:value,start,end};if(whole&&Number.isFinite(value)){const exact=BigInt(literal);
if(exact>=MIN_INT642&&exact<=MAX_INT642)return{kind:"integer",value:exact,start,end}}return Number.isFinite(value)||r.problems.push(tooBig(literal,start,end)),{
kind:"float",value,start,end}}function tooBig(literal,start,end){return{code:"syntax",message:"this number is too big: put it in quotes if it is text",kubectl:`\
json: cannot unmarshal number ${literal} into Go value of type float64`,start,end}}function readDigits(r,context){const start=r.at;for(;isDigit3(r.text.charCodeAt(
r.at));)r.at++;if(r.at===start)throw fail(r,context)}function isDigit3(code){return code>=48&&code<=57}var BUFFER=4096;function*split(text3){const start=text3.charCodeAt(
0)===65279?1:0;mayBeJson(text3,start)?yield*splitJson(text3,start):yield*splitYaml(text3,start,0)}function mayBeJson(text3,start){let at=start;for(;isSpace(text3.
charCodeAt(at));)at++;return text3[at]==="{"&&byteLength(text3,start,at)<BUFFER}function*splitJson(text3,start){let at=start;for(let index=0;;index++){const value=readJson(
text3,at);if(value===null)return;if("is"in value){if(value.is==="depth"||index>1){yield unreadable(text3,at,index,value,value.message);return}const kubectl2=(value.
is==="eof"?"":`json: offset ${byteLength(text3,start,value.at)+1}: `)+value.message,yamlStart=skipSpace(text3,at);yamlStart===null?yield unreadable(text3,at,index,
value,kubectl2):yield*splitYaml(text3,yamlStart,index,kubectl2);return}yield{index,start:value.start,end:value.end,root:value.root,comments:[],problems:value.problems},
at=value.end}}function unreadable(text3,start,index,fault,kubectl2){const place3={start:fault.at,end:Math.min(fault.at+1,text3.length)},message=fault.is==="eof"?
"the text ends inside of a JSON value":"the file begins as JSON, and JSON cannot go on so",problem=fault.is==="depth"?{code:"limit",message:fault.message,...place3}:
{code:"syntax",message,kubectl:kubectl2,...place3};return{index,start,end:text3.length,root:null,comments:[],problems:[problem]}}function skipSpace(text3,start){
let at=start;for(;;){if(byteLength(text3,at,at+4)<4)return null;const code=text3.charCodeAt(at);if(code===65533)return null;if(!isSpace(code)||(at++,code===10))
return at}}function*splitYaml(text3,start,from,instead2){const size=endOfLines(text3,start);let index=from,kubectl2=instead2,documentStart=start,separator=text3.
startsWith("---",start)?start:nextSeparator(text3,start);for(;separator!==-1&&separator<text3.length;){const lineBreak=text3.indexOf(`
`,separator),lineEnd3=lineBreak===-1?text3.length:lineBreak,next2=lineBreak===-1?text3.length:lineBreak+1,behind=trim(text3,separator+3,lineEnd3);if(behind.start<
behind.end&&text3[behind.start]!=="#")yield badSeparator(text3,{start:documentStart,end:lineEnd3},index++,behind,kubectl2),documentStart=next2;else if(documentStart<
separator)yield yamlPiece(documentStart,separator,index++,kubectl2),documentStart=next2;else{separator=followingSeparator(text3,next2);continue}kubectl2=void 0,
separator=followingSeparator(text3,next2)}if(documentStart<size&&(yield yamlPiece(documentStart,size,index++,kubectl2)),size<text3.length){const lost={start:size,
end:text3.length};yield{index,...lost,root:null,comments:[],problems:[],ignored:lost}}}function yamlPiece(start,end,index,instead2){return instead2===void 0?{index,
yaml:!0,start,end}:{index,yaml:!0,start,end,instead:instead2}}function followingSeparator(text3,at){return text3.startsWith("---",at)?at:nextSeparator(text3,at)}
function nextSeparator(text3,from){const at=text3.indexOf(`
---`,from);return at===-1?-1:at+1}function badSeparator(text3,span,index,behind,instead2){const problem={code:"syntax",message:"nothing but a comment can stand \
behind ---: begin a new line",kubectl:instead2??`invalid Yaml document separator: ${text3.slice(behind.start,behind.end)}`,...behind};return{index,...span,root:null,
comments:[],problems:[problem]}}function endOfLines(text3,start){if(text3.endsWith(`
`))return text3.length;const lastLine=Math.max(text3.lastIndexOf(`
`)+1,start);if((text3.length-lastLine)*3<BUFFER)return text3.length;const bytes2=Buffer.from(text3.slice(lastLine));let at=0;for(;bytes2.length-at>=BUFFER;)at+=
BUFFER,bytes2[at-1]===13&&at--;return at===bytes2.length?lastLine:text3.length}function trim(text3,from,to){let start=from,end=to;for(;start<end&&isSpace(text3.
charCodeAt(start));)start++;for(;end>start&&isSpace(text3.charCodeAt(end-1));)end--;return{start,end}}function isSpace(code){return code<128?code===32||code>=9&&
code<=13:code===133||code!==65279&&/\s/.test(String.fromCharCode(code))}function byteLength(text3,from,to){return Buffer.byteLength(text3.slice(from,to))}function decode2(root2,base){
const d={base,visits:1,aliasVisits:0,aliasDepth:0,depth:0,following:new Set,duplicates:[],badKeys:new Map,nonfinite:!1},node=visit(d,root2);return d.badKeys.size>
0&&checkKeys(d,node),d.nonfinite&&checkValues(d,node),{node,duplicates:d.duplicates}}function visit(d,raw){switch(countVisit(d,raw),raw.kind){case"alias":return follow2(
d,raw,target=>visit(d,target));case"scalar":return raw.node??=scalarNode(d,raw);case"seq":{enter(d,raw);const items2=raw.items.map(item=>visit(d,item));return d.
depth--,raw.node??={kind:"seq",start:d.base+raw.start,end:d.base+raw.end,items:items2}}case"map":{enter(d,raw);const map=newMap();return addAll(d,raw,map),d.depth--,
raw.node??={kind:"map",start:d.base+raw.start,end:d.base+raw.end,entries:map.entries},map.badKey!==null&&d.badKeys.set(raw.node,map.badKey),raw.node}}}function countVisit(d,raw){
if(d.visits++,d.aliasDepth!==0&&(d.aliasVisits++,d.aliasVisits>100&&d.visits>1e3&&d.aliasVisits/d.visits>allowedRatio(d.visits))){const problem="document contai\
ns excessive aliasing";throw new Unreadable(`yaml: ${problem}`,problem,[...d.following][0]??raw)}}function allowedRatio(visits){return visits<=4e5?.99:visits>=4e6?
.1:.99-.89*((visits-4e5)/36e5)}function enter(d,place3){if(++d.depth>maxDepth)throw new LimitHit(`with its aliases this is nested more than ${maxDepth} levels d\
eep`,place3)}function follow2(d,alias,go){const{name}=alias;if(d.following.has(alias))throw new Unreadable(`yaml: anchor '${name}' value contains itself`,"value\
 contains itself",alias,name);d.following.add(alias),d.aliasDepth++;const result=go(alias.target);return d.aliasDepth--,d.following.delete(alias),result}function scalarNode(d,raw){
const start=d.base+raw.start,end=d.base+raw.end,scalar=resolve2(raw);switch(scalar.kind){case"string":return{kind:"string",start,end,value:scalar.value};case"in\
teger":return{kind:"integer",start,end,value:scalar.value};case"nonfinite":return d.nonfinite=!0,{kind:"float",start,end,value:scalar.value};case"float":return{
kind:"float",start,end,value:scalar.value};case"boolean":return{kind:"boolean",start,end,value:scalar.value};case"null":return{kind:"null",start,end,value:null}}}
var FEW2=8;function newMap(){return{entries:[],index:null,badKey:null}}function find(map,key){if(map.index!==null)return map.index.get(key)??-1;const{entries}=map;
for(let i=0;i<entries.length;i++)if(entries[i].key===key)return i;return-1}function set(map,entry){const{entries}=map,at=find(map,entry.key);if(at>=0){const before=entries[at];
return entries[at]=entry,before}entries.push(entry),map.index!==null?map.index.set(entry.key,entries.length-1):entries.length>FEW2&&(map.index=new Map(entries.map(
({key},index)=>[key,index])))}function addAll(d,raw,map){const{pairs}=raw;let own=null;(map.entries.length>0||pairs.some((key,i)=>i%2===0&&isMerge(key)))&&(own=
newMap());for(let i=0;i<pairs.length;i+=2){const key=pairs[i],value=pairs[i+1];if(isMerge(key)){merge(d,value,map);continue}const text3=visitKey(d,key);text3===
void 0&&noteBadKey(map,key,value);const entry={key:text3??"",keyStart:d.base+key.start,keyEnd:d.base+key.end,value:visit(d,value)};if(text3===void 0)continue;const first=set(
own===null?map:own,entry);own!==null&&set(map,entry),first!==void 0&&d.aliasDepth===0&&d.duplicates.push(duplicateKey(first,entry))}}function visitKey(d,raw){if(countVisit(
d,raw),raw.kind==="alias")return follow2(d,raw,target=>visitKey(d,target));if(raw.kind!=="scalar")throw visitAgain(d,raw),new Unreadable(`yaml: invalid map key:\
 ${goSyntax(raw)}`,"invalid map key",raw);return keyOf2(resolve2(raw))}function noteBadKey(map,key,value){(map.badKey===null||goSyntax(key)===goSyntax(map.badKey.
key))&&(map.badKey={key,value})}function visitAgain(d,raw){d.visits--,d.aliasDepth>0&&d.aliasVisits--,visit(d,raw)}function isMerge(key){return key.kind==="scal\
ar"&&key.text==="<<"&&(key.implicit||key.tag==="tag:yaml.org,2002:merge")}function merge(d,raw,map){if(raw.kind==="seq")for(const item of raw.items.toReversed())
mergeOne(d,item,map);else mergeOne(d,raw,map)}function mergeOne(d,raw,map){const target=raw.kind==="alias"?raw.target:raw;if(target.kind!=="map"){const problem="\
map merge requires map or sequence of maps as the value";throw new Unreadable(`yaml: ${problem}`,problem,raw)}countVisit(d,raw),raw.kind==="alias"?follow2(d,raw,
()=>{countVisit(d,target),mergeMap(d,target,map)}):mergeMap(d,target,map)}function mergeMap(d,raw,map){enter(d,raw),addAll(d,raw,map),d.depth--}function checkKeys(d,node){
const bad=d.badKeys.get(node);if(bad!==void 0){const key=goSyntax(bad.key),type=key===NIL?"%!s(<nil>)":"uint64",[shownKey,shownValue]=[key,goSyntax(bad.value)].
map(text3=>text3===NIL?"<nil>":text3),problem="unsupported map key";throw new Unreadable(`${problem} of type: ${type}, key: ${shownKey}, value: ${shownValue}`,problem,
bad.key,type)}if(node.kind==="seq")for(const item of node.items)checkKeys(d,item);else if(node.kind==="map")for(const{value}of node.entries)checkKeys(d,value)}var NIL="\
interface {}(nil)";function checkValues(d,node){if(node.kind==="float"){const{value,start,end}=node;if(Number.isFinite(value))return;const text3=value>0?"+Inf":
value<0?"-Inf":"NaN",place3={start:start-d.base,end:end-d.base};throw new Unreadable(`json: unsupported value: ${text3}`,"json: unsupported value",place3)}if(node.
kind==="seq")for(const item of node.items)checkValues(d,item);else if(node.kind==="map"){const sorted=node.entries.toSorted((a,b)=>Buffer.compare(Buffer.from(a.
key),Buffer.from(b.key)));for(const{value}of sorted)checkValues(d,value)}}var INDENT="indent it with spaces, as its neighbours are",QUOTE="put the value in quot\
es if it is text",WORDS2={"found character that cannot start any token":character=>character==="	"?"a tab stands here, where only spaces may indent: replace it \
with spaces":`no value can begin with ${character}: put it in quotes`,"could not find expected ':'":"this line is neither 'key: value' nor '- item': add the col\
on and a space, or indent it if it continues a value","block sequence entries are not allowed in this context":"no list item can begin here: give the dash a lin\
e of its own, and the key above it no value","mapping keys are not allowed in this context":"no key can begin here: put the '?' in quotes if it is text","mappin\
g values are not allowed in this context":"a colon with a space behind it makes a key, and no key can stand here: put the text in quotes, or check the indentati\
on of this line and the one above it","found a tab character where an indentation space is expected":`a tab indents this line: ${INDENT}`,"found a tab character\
 that violates indentation":`a tab indents this line: ${INDENT}`,"found an indentation indicator equal to 0":"the indentation behind '|' or '>' cannot be 0: lea\
ve the digit out","did not find expected comment or line break":"nothing but a comment can stand behind this: begin a new line","found unexpected end of stream":"\
this quote is never closed","found unexpected document indicator":"this quote is not closed before the document ends","found unknown escape character":"this is \
no escape sequence: write \\\\ for a backslash, or use single quotes, in which it is a plain character","did not find expected hexdecimal number":"hexadecimal d\
igits must follow here: two behind \\x, four behind \\u, eight behind \\U","found invalid Unicode character escape code":"there is no character of this number",
"did not find expected alphabetic or numeric character":`an anchor (&) or alias (*) has a name of letters, digits, - and _: ${QUOTE}`,"did not find the expected\
 '>'":`a tag that begins with '!<' ends with '>': ${QUOTE}`,"did not find expected whitespace or line break":`a space must follow a tag (a word that begins with\
 !): ${QUOTE}`,"did not find expected tag URI":`a tag's name is missing behind the !: ${QUOTE}`,"did not find URI escaped octet":`two hexadecimal digits must fo\
llow % in a tag: ${QUOTE}`,"found an incorrect leading UTF-8 octet":`these escapes in a tag are no UTF-8: ${QUOTE}`,"found an incorrect trailing UTF-8 octet":`t\
hese escapes in a tag are no UTF-8: ${QUOTE}`,"found undefined tag handle":"this tag (a word that begins with !) has a prefix that nothing explains: leave it ou\
t","did not find expected node content":token=>token==="stream-end"?"this bracket or brace is never closed":"a value is missing before this","did not find expec\
ted '-' indicator":"this line stands among list items, and begins with no dash: add '- ', or indent it as what it belongs to","did not find expected key":token=>token===
"block-entry"?"a list item stands among the keys of a mapping: indent it, or remove the '-'":token==="plain"||token==="scalar"?"this text follows a value that h\
as ended: put the whole value in quotes, or begin a new line":"the indentation of this line fits none of the lines above: align it with the keys that it belongs\
 to","did not find expected ',' or ']'":token=>token==="stream-end"?"this bracket is never closed":"a comma or the closing bracket ] is missing before this","di\
d not find expected ',' or '}'":token=>token==="stream-end"?"this brace is never closed":"a comma or the closing brace } is missing before this","unknown anchor":name=>`\
no anchor &${name} stands before this alias: define it in this document, or put the value in quotes if it is text`,"value contains itself":name=>`the alias *${name}\
 stands inside of what it means: it would never end`,"document contains excessive aliasing":"aliases repeat so much text here that kubectl refuses it: write les\
s of it","invalid map key":"a key must be a single value, not a list or a mapping: put it in quotes if it is text","unsupported map key":type=>type==="uint64"?"\
this number is too big for a key: put it in quotes":"a key cannot be null: put it in quotes","json: unsupported value":"Kubernetes has no infinity and no NaN: p\
ut it in quotes if it is text","map merge requires map or sequence of maps as the value":"<< merges a mapping, an alias of one, or a list of these; this is none",
"cannot decode":tag=>`this is no ${tag}: change the value, or leave the tag out`,"!!binary value contains invalid base64 data":"this is not base64: correct it, \
or leave the tag !!binary out","control characters are not allowed":"a control character stands here, which no YAML may contain: remove it"},DIRECTIVE="a line t\
hat begins with % is a directive, and kubectl takes none: remove it";function explain2({problem,about},line){const words2=WORDS2[problem]??DIRECTIVE,message=typeof words2==
"string"?words2:words2(about);return line.includes("{{")?`this looks like a template: render it first (as it stands, ${message})`:message}var CHUNK=512,MARGIN=16,
SPECIAL=/[^\t\n\r -~\x85\xa0-\ufefe\uff00-\ufffd]/;function needsBuffer(text3){return SPECIAL.test(text3)}function openBuffer(text3,size){const marked=text3.charCodeAt(
0)===BYTE_ORDER_MARK;return{text:text3,size,start:marked?1:0,end:marked?1:0,room:marked?CHUNK-3:CHUNK}}function fill3(buffer,at,count2){if(characters(buffer,at)<
count2){buffer.start=at;do{if(buffer.end>=buffer.size){buffer.end++;break}takeChunk(buffer)}while(characters(buffer,at)<count2)}return buffer.end-MARGIN}function characters({
text:text3,end},at){if(end-at>MARGIN)return MARGIN;let count2=0;for(let i=at;i<end;i++)bytes(text3,i)>0&&count2++;return count2}function takeChunk(buffer){const{
text:text3,size}=buffer;let room=buffer.room,at=buffer.end;for(;at<size;){const width=bytes(text3,at);if(width>room)break;if(isControl(text3.charCodeAt(at)))throw new Unreadable(
"yaml: control characters are not allowed","control characters are not allowed",{start:at,end:at+1});room-=width,at++}buffer.end=at,buffer.room=CHUNK}function bytes(text3,at){
const code=text3.charCodeAt(at);return code<128?code===CARRIAGE_RETURN&&text3.charCodeAt(at+1)===LINE_FEED?0:1:code<2048?2:(code&64512)===55296&&(text3.charCodeAt(
at+1)&64512)===56320?4:(code&64512)===56320&&at>0&&(text3.charCodeAt(at-1)&64512)===55296?0:3}function isControl(code){return code<32?code!==9&&code!==10&&code!==
13:code>=127&&code<160&&code!==133||code===65534||code===65535}function createScanner(document){const last=document.charCodeAt(document.length-1),text3=`${document}${last===
LINE_FEED?"":last===CARRIAGE_RETURN?`\r
`:`
`}\0`,size=text3.length-1,buffer=needsBuffer(document)?openBuffer(text3,size):null,start=buffer?.start??0;return{text:text3,size,at:start,line:0,lineStart:start,
limit:buffer===null?1/0:-1/0,buffer,tokens:[],head:0,taken:0,ready:!1,flowLevel:0,indent:-1,indents:[],simpleKeyAllowed:!0,simpleKeys:[simpleKey(0,start)],keyLevels:new Map,
comments:[]}}function simpleKey(token,at){return{possible:!1,required:!1,token,at,line:0,column:0}}function need(s,count2){s.at+count2>s.limit&&(s.limit=fill3(s.
buffer,s.at,count2))}function skipByteOrderMark(s){s.buffer===null||s.text.charCodeAt(s.buffer.start)!==BYTE_ORDER_MARK||(s.at>=s.size?s.buffer.start=s.at:breakLength(
s.text,s.at)===2?s.at+=2:s.at=here(s).end,s.lineStart=s.at-1)}function column(s){return s.at-s.lineStart}function breakLength(text3,at){if(text3.charCodeAt(at)!==
CARRIAGE_RETURN)return 1;const next2=text3.charCodeAt(at+1);return next2===LINE_FEED?2:next2===CARRIAGE_RETURN&&text3.charCodeAt(at+2)===LINE_FEED?3:1}function skipBreak(s){
isBreak(s.text.charCodeAt(s.at))&&(s.at+=breakLength(s.text,s.at),s.line++,s.lineStart=s.at)}function readBreak(s){const code=s.text.charCodeAt(s.at);return isBreak(
code)?(skipBreak(s),code===LINE_SEPARATOR||code===PARAGRAPH_SEPARATOR?String.fromCharCode(code):`
`):""}function isDocumentIndicator(text3,at){const code=text3.charCodeAt(at);return(code===DASH||code===DOT)&&text3.charCodeAt(at+1)===code&&text3.charCodeAt(at+
2)===code&&isGap(text3.charCodeAt(at+3))}function skipComment(s){const start=s.at;do s.at++,need(s,1);while(!isBreakOrEnd(s.text.charCodeAt(s.at)));s.comments.push(
{start,end:s.at})}function push(s,type,start,line,value="",suffix=""){s.tokens.push({type,start,end:s.at,line,value,suffix})}function scanFault(s,problem,place3){
const line=s.line>0?`line ${s.line+1}: `:"";return new Unreadable(`yaml: ${line}${problem}`,problem,place3??here(s),s.text.charAt(s.at))}function here(s){return{
start:s.at,end:s.at+(s.text.codePointAt(s.at)>65535?2:1)}}function scanBlockScalar(s,literal){const{text:text3,line}=s,start=s.at,{chomping,increment}=scanHeader(
s);let contentEnd=s.at;skipToLineEnd(s);let indent=increment===0?0:Math.max(s.indent,0)+increment;indent===0&&(indent=-1);let trailing=scanBreaks(s,indent);indent<
0&&(indent=trailing.indent),need(s,1);let value="",leadingBreak="",wasBlank=!1;for(;column(s)===indent&&text3.charCodeAt(s.at)!==NUL;){const blank=isBlank(text3.
charCodeAt(s.at));literal||wasBlank||blank||leadingBreak!==`
`?value+=leadingBreak:trailing.breaks===""&&(value+=" "),value+=trailing.breaks,wasBlank=blank;const from=s.at;skipLine(s),value+=text3.slice(from,s.at),contentEnd=
s.at,need(s,2),leadingBreak=readBreak(s),trailing=scanBreaks(s,indent)}chomping!==DASH&&(value+=leadingBreak),chomping===PLUS&&(value+=trailing.breaks),s.tokens.
push({type:"scalar",start,end:contentEnd,line,value,suffix:""})}function scanHeader(s){const{text:text3}=s;let chomping=0,increment=0;return s.at++,need(s,1),isChomping(
text3.charCodeAt(s.at))?(chomping=text3.charCodeAt(s.at++),need(s,1),isDigit(text3.charCodeAt(s.at))&&(increment=scanIncrement(s))):isDigit(text3.charCodeAt(s.at))&&
(increment=scanIncrement(s),need(s,1),isChomping(text3.charCodeAt(s.at))&&(chomping=text3.charCodeAt(s.at++))),{chomping,increment}}function isChomping(code){return code===
PLUS||code===DASH}function scanIncrement(s){const increment=s.text.charCodeAt(s.at)-ZERO;if(increment===0)throw scanFault(s,"found an indentation indicator equa\
l to 0");return s.at++,increment}function skipToLineEnd(s){for(need(s,1);isBlank(s.text.charCodeAt(s.at));)s.at++,need(s,1);if(s.text.charCodeAt(s.at)===HASH&&skipComment(
s),!isBreakOrEnd(s.text.charCodeAt(s.at)))throw scanFault(s,"did not find expected comment or line break");isBreak(s.text.charCodeAt(s.at))&&(need(s,2),skipBreak(
s))}function skipLine(s){const{text:text3}=s;if(s.limit===1/0){let at=s.at;for(;!isBreakOrEnd(text3.charCodeAt(at));)at++;s.at=at;return}for(;!isBreakOrEnd(text3.
charCodeAt(s.at));)s.at++,need(s,1)}function scanBreaks(s,indent){const{text:text3}=s,wanted=indent<0?1/0:indent;let breaks="",deepest=0;for(;;){for(need(s,1);column(
s)<wanted&&text3.charCodeAt(s.at)===SPACE;)s.at++,need(s,1);const code=text3.charCodeAt(s.at);if(deepest=Math.max(deepest,column(s)),code===TAB&&column(s)<wanted)
throw scanFault(s,"found a tab character where an indentation space is expected");if(!isBreak(code))break;need(s,2),code===LINE_FEED?(s.at++,s.line++,s.lineStart=
s.at,breaks+=`
`):breaks+=readBreak(s)}return{breaks,indent:indent<0?Math.max(deepest,s.indent+1,1):indent}}function scanPlainScalar(s){const{text:text3,line}=s,start=s.at,indent=s.
indent+1;let end=start,value="",from=start,joint=null;for(;need(s,4),!(s.at===s.lineStart&&isDocumentIndicator(text3,s.at));){let code=text3.charCodeAt(s.at);if(code===
HASH||(!isGap(code)&&!endsPlain(s,s.at)&&(joint!==null&&(value+=text3.slice(from,end)+joint,from=s.at,joint=null),skipWords(s),end=s.at),code=text3.charCodeAt(s.
at),!isBlank(code)&&!isBreak(code))||(joint=skipPlainGap(s,indent),s.flowLevel===0&&column(s)<indent))break}joint!==null&&(s.simpleKeyAllowed=!0),value=value===
""?text3.slice(from,end):value+text3.slice(from,end),s.tokens.push({type:"plain",start,end,line,value,suffix:""})}function endsPlain(s,at){const code=s.text.charCodeAt(
at);return code===COLON?isGap(s.text.charCodeAt(at+1)):s.flowLevel>0&&isFlowIndicator(code)}function isFlowIndicator(code){return code===COMMA||code===LEFT_BRACKET||
code===RIGHT_BRACKET||code===LEFT_BRACE||code===RIGHT_BRACE||code===QUESTION}function skipWords(s){const{text:text3}=s;if(s.limit!==1/0){do s.at++,need(s,2);while(!isGap(
text3.charCodeAt(s.at))&&!endsPlain(s,s.at));return}const flow=s.flowLevel>0;let at=s.at;for(;;){const code=text3.charCodeAt(at);if(code===SPACE){const next2=text3.
charCodeAt(at+1);if(isGap(next2)||next2===HASH||endsPlain(s,at+1))break}else{if(isGap(code))break;if(code===COLON?isGap(text3.charCodeAt(at+1)):flow&&isFlowIndicator(
code))break}at++}s.at=at}function skipPlainGap(s,indent){const{text:text3}=s;let leading="",trailing="";for(need(s,1);;){const code=text3.charCodeAt(s.at);if(isBlank(
code)){if(code===TAB&&leading!==""&&column(s)<indent)throw scanFault(s,"found a tab character that violates indentation");s.at++}else if(isBreak(code))need(s,2),
leading===""?leading=readBreak(s):trailing+=readBreak(s);else break;need(s,1)}return leading===""?null:fold(leading,trailing)}function fold(leading,trailing){return leading!==
`
`?leading+trailing:trailing===""?" ":trailing}function scanQuotedScalar(s,single){const{text:text3,line}=s,start=s.at,quote=single?SINGLE_QUOTE:DOUBLE_QUOTE;let value="";
for(s.at++;;){if(need(s,4),s.at===s.lineStart&&isDocumentIndicator(text3,s.at))throw scanFault(s,"found unexpected document indicator",{start,end:start+1});if(text3.
charCodeAt(s.at)===NUL)throw scanFault(s,"found unexpected end of stream",{start,end:start+1});let escapedBreak=!1,code=text3.charCodeAt(s.at);for(;!isGap(code);){
if(code===quote){if(!single||text3.charCodeAt(s.at+1)!==SINGLE_QUOTE)break;value+="'",s.at+=2,need(s,2)}else if(code===BACKSLASH&&!single){if(isBreak(text3.charCodeAt(
s.at+1))){need(s,3),s.at++,skipBreak(s),escapedBreak=!0;break}value+=scanEscape(s),need(s,2)}else value+=scanPiece(s,quote);code=text3.charCodeAt(s.at)}if(need(
s,1),text3.charCodeAt(s.at)===quote)break;value+=scanQuotedGap(s,escapedBreak)}s.at++,s.tokens.push({type:"scalar",start,end:s.at,line,value,suffix:""})}function scanPiece(s,quote){
const{text:text3}=s,from=s.at;let at=from;for(;;){at++,at+2>s.limit&&(s.at=at,need(s,2));const code=text3.charCodeAt(at);if(isGap(code)||code===quote||code===BACKSLASH&&
quote===DOUBLE_QUOTE)break}return s.at=at,text3.slice(from,at)}function scanQuotedGap(s,escapedBreak){const{text:text3}=s,from=s.at;let end=from,leading="",trailing="";
for(;;){const code=text3.charCodeAt(s.at);if(isBlank(code))s.at++;else if(isBreak(code))need(s,2),leading===""&&!escapedBreak?leading=readBreak(s):trailing+=readBreak(
s);else break;leading===""&&(end=s.at),need(s,1)}return escapedBreak?trailing:leading===""?text3.slice(from,end):fold(leading,trailing)}var ESCAPES2=new Map(Object.
entries({0:"\0",a:"\x07",b:"\b",t:"	","	":"	",n:`
`,v:"\v",f:"\f",r:"\r",e:"\x1B"," ":" ",'"':'"',"'":"'","\\":"\\",N:"",_:" ",L:"\u2028",P:"\u2029"}).map(([letter,meaning])=>[letter.charCodeAt(0),meaning])),
CODE_LENGTHS=new Map([[120,2],[117,4],[85,8]]);function scanEscape(s){const{text:text3}=s,letter=text3.charCodeAt(s.at+1),meaning=ESCAPES2.get(letter);if(meaning!==
void 0)return s.at+=2,meaning;const length=CODE_LENGTHS.get(letter);if(length===void 0)throw scanFault(s,"found unknown escape character",{start:s.at,end:s.at+2});
s.at+=2,need(s,length);let code=0;for(let i=0;i<length;i++){const digit=hexValue(text3.charCodeAt(s.at+i));if(digit<0)throw scanFault(s,"did not find expected h\
exdecimal number",{start:s.at-2,end:s.at+i});code=code*16+digit}if(code>=55296&&code<=57343||code>1114111)throw scanFault(s,"found invalid Unicode character esc\
ape code",{start:s.at-2,end:s.at+length});return s.at+=length,String.fromCodePoint(code)}function scanName(s,type){const start=s.at;s.at++,need(s,1);const name=scanWord(
s),code=s.text.charCodeAt(s.at);if(name===""||!(isGap(code)||"?:,]}%@`".includes(String.fromCharCode(code))))throw scanFault(s,"did not find expected alphabetic\
 or numeric character",here(s));push(s,type,start,s.line,name)}function scanWord(s){const from=s.at;for(;isWord(s.text.charCodeAt(s.at));)s.at++,need(s,1);return s.
text.slice(from,s.at)}function scanTag(s){const{text:text3}=s,start=s.at;let handle="",suffix;if(need(s,2),text3.charCodeAt(s.at+1)===LESS){if(s.at+=2,suffix=scanUri(
s,""),text3.charCodeAt(s.at)!==GREATER)throw scanFault(s,"did not find the expected '>'");s.at++}else handle=scanHandle(s,!1),handle.length>1&&handle.endsWith("\
!")?suffix=scanUri(s,""):(suffix=scanUri(s,handle),handle="!",suffix===""&&([handle,suffix]=[suffix,handle]));if(need(s,1),!isGap(text3.charCodeAt(s.at)))throw scanFault(
s,"did not find expected whitespace or line break");push(s,"tag",start,s.line,handle,suffix)}function scanHandle(s,directive){const from=s.at;if(need(s,1),s.text.
charCodeAt(s.at)!==EXCLAMATION)throw scanFault(s,"did not find expected '!'");if(s.at++,need(s,1),scanWord(s),s.text.charCodeAt(s.at)===EXCLAMATION)s.at++;else if(directive&&
s.at-from>1)throw scanFault(s,"did not find expected '!'");return s.text.slice(from,s.at)}function scanUri(s,head){const{text:text3}=s;let uri=head.slice(1),found2=head!==
"";for(need(s,1);;){const code=text3.charCodeAt(s.at);if(!isUri(code))break;code===PERCENT?uri+=scanUriEscape(s):(uri+=text3.charAt(s.at),s.at++),need(s,1),found2=
!0}if(!found2)throw scanFault(s,"did not find expected tag URI");return uri}function scanUriEscape(s){const{text:text3}=s;let bytes2="",left=1;do{need(s,3);const high=hexValue(
text3.charCodeAt(s.at+1)),low=hexValue(text3.charCodeAt(s.at+2));if(text3.charCodeAt(s.at)!==PERCENT||high<0||low<0)throw scanFault(s,"did not find URI escaped \
octet");const octet=high*16+low;if(bytes2===""){if(left=utf8Width(octet),left===0)throw scanFault(s,"found an incorrect leading UTF-8 octet")}else if((octet&192)!==
128)throw scanFault(s,"found an incorrect trailing UTF-8 octet");bytes2+=String.fromCharCode(octet),s.at+=3,left--}while(left>0);return bytes2}function utf8Width(octet){
return octet<128?1:(octet&224)===192?2:(octet&240)===224?3:(octet&248)===240?4:0}function scanDirective(s){const{text:text3,line}=s,start=s.at;s.at++,need(s,1);
const name=scanWord(s);if(name==="")throw scanFault(s,"could not find expected directive name");if(!isGap(text3.charCodeAt(s.at)))throw scanFault(s,"found unexp\
ected non-alphabetical character");if(name==="YAML"){const version=scanVersion(s);push(s,"version-directive",start,line,version)}else if(name==="TAG"){skipBlanks2(
s);const handle=scanHandle(s,!0);if(need(s,1),!isBlank(text3.charCodeAt(s.at)))throw scanFault(s,"did not find expected whitespace");skipBlanks2(s);const prefix3=scanUri(
s,"");if(need(s,1),!isGap(text3.charCodeAt(s.at)))throw scanFault(s,"did not find expected whitespace or line break");push(s,"tag-directive",start,line,handle,prefix3)}else
throw scanFault(s,"found unknown directive name",{start,end:s.at});if(skipBlanks2(s),text3.charCodeAt(s.at)===HASH&&skipComment(s),!isBreakOrEnd(text3.charCodeAt(
s.at)))throw scanFault(s,"did not find expected comment or line break");isBreak(text3.charCodeAt(s.at))&&(need(s,2),skipBreak(s))}function skipBlanks2(s){for(need(
s,1);isBlank(s.text.charCodeAt(s.at));)s.at++,need(s,1)}function scanVersion(s){skipBlanks2(s);const major=scanVersionNumber(s);if(s.text.charCodeAt(s.at)!==DOT)
throw scanFault(s,"did not find expected digit or '.' character");return s.at++,`${major}.${scanVersionNumber(s)}`}function scanVersionNumber(s){need(s,1);let value=0,
length=0;for(;isDigit(s.text.charCodeAt(s.at));){if(++length>2)throw scanFault(s,"found extremely long version number");value=value*10+s.text.charCodeAt(s.at)-ZERO,
s.at++,need(s,1)}if(length===0)throw scanFault(s,"did not find expected version number");return value}var MAX_LEVELS=1e4,MAX_KEY=1024;function peek(s){return s.
ready||fetchMore(s),s.tokens[s.head]}function take(s){s.ready=!1,s.taken++,s.head++,s.head===s.tokens.length&&(s.tokens.length=0,s.head=0)}function fetchMore(s){
for(;;){if(s.head!==s.tokens.length){const level=s.keyLevels.get(s.taken);if(level===void 0||!isPossible(s,s.simpleKeys[level]))break}fetch(s)}s.ready=!0}function fetch(s){
need(s,1),skipToToken(s);const place3=column(s);unrollIndent(s,place3),need(s,4);const{text:text3,at}=s,code=text3.charCodeAt(at);if(code===NUL)return fetchStreamEnd(
s);if(!isIndicator(code)&&code!==DOT){if(isBlank(code))throw scanFault(s,"found character that cannot start any token");return fetchPlain(s)}const next2=text3.charCodeAt(
at+1);if(place3===0){if(code===PERCENT)return fetchDirective(s);if(isDocumentIndicator(text3,at))return fetchDocumentIndicator(s,code===DASH?"document-start":"d\
ocument-end")}switch(code){case LEFT_BRACKET:return fetchFlowStart(s,"flow-sequence-start");case LEFT_BRACE:return fetchFlowStart(s,"flow-mapping-start");case RIGHT_BRACKET:
return fetchFlowEnd(s,"flow-sequence-end");case RIGHT_BRACE:return fetchFlowEnd(s,"flow-mapping-end");case COMMA:return fetchFlowEntry(s);case DASH:return isGap(
next2)?fetchBlockEntry(s):fetchPlain(s);case QUESTION:return s.flowLevel>0||isGap(next2)?fetchKey(s):fetchPlain(s);case COLON:return s.flowLevel>0||isGap(next2)?
fetchValue(s):fetchPlain(s);case ASTERISK:return fetchName(s,"alias");case AMPERSAND:return fetchName(s,"anchor");case EXCLAMATION:return saveSimpleKey(s),s.simpleKeyAllowed=
!1,scanTag(s);case PIPE:case GREATER:if(s.flowLevel>0)break;return removeSimpleKey(s),s.simpleKeyAllowed=!0,scanBlockScalar(s,code===PIPE);case SINGLE_QUOTE:case DOUBLE_QUOTE:
return saveSimpleKey(s),s.simpleKeyAllowed=!1,scanQuotedScalar(s,code===SINGLE_QUOTE);case DOT:return fetchPlain(s)}throw scanFault(s,"found character that cann\
ot start any token")}function skipToToken(s){for(;;){need(s,1),s.at===s.lineStart&&skipByteOrderMark(s),need(s,1);let code=s.text.charCodeAt(s.at);for(;code===SPACE||
code===TAB&&(s.flowLevel>0||!s.simpleKeyAllowed);)s.at++,need(s,1),code=s.text.charCodeAt(s.at);if(code===HASH&&(skipComment(s),code=s.text.charCodeAt(s.at)),!isBreak(
code))return;need(s,2),skipBreak(s),s.flowLevel===0&&(s.simpleKeyAllowed=!0)}}function isPossible(s,key){if(!key.possible)return!1;if(key.line===s.line&&!isTooLong(
s,key.at))return!0;if(key.required)throw missingColon(s,key);return key.possible=!1,!1}function isTooLong(s,start){if(s.at-start<=MAX_KEY)return!1;let length=s.
at-start;for(let i=start;i<s.at;i++)(s.text.charCodeAt(i)&64512)===56320&&length--;return length>MAX_KEY}function saveSimpleKey(s){if(!s.simpleKeyAllowed)return;
const place3=column(s);removeSimpleKey(s);const level=s.simpleKeys.length-1,key=s.simpleKeys[level];key.possible=!0,key.required=s.flowLevel===0&&s.indent===place3,
key.token=s.taken+s.tokens.length-s.head,key.at=s.at,key.line=s.line,key.column=place3,s.keyLevels.set(key.token,level)}function removeSimpleKey(s){const key=s.
simpleKeys[s.simpleKeys.length-1];if(key.possible){if(key.required)throw missingColon(s,key);key.possible=!1,s.keyLevels.delete(key.token)}}function missingColon(s,key){
let end=key.at;for(;!isBreakOrEnd(s.text.charCodeAt(end));)end++;for(;end>key.at+1&&isBlank(s.text.charCodeAt(end-1));)end--;return scanFault(s,"could not find \
expected ':'",{start:key.at,end})}function rollIndent(s,place3,number,type,at,line){if(!(s.flowLevel>0||s.indent>=place3)){if(s.indents.push(s.indent),s.indent=
place3,s.indents.length>MAX_LEVELS)throw scanFault(s,`exceeded max depth of ${MAX_LEVELS}`);insert(s,number<0?-1:number-s.taken,{type,start:at,end:at,line,value:"",
suffix:""})}}function unrollIndent(s,place3){if(!(s.flowLevel>0))for(;s.indent>place3;)push(s,"block-end",s.at,s.line),s.indent=s.indents.pop()}function insert(s,index,token){
index<0?s.tokens.push(token):s.tokens.splice(s.head+index,0,token)}function fetchStreamEnd(s){s.at!==s.lineStart&&(s.line++,s.lineStart=s.at),endBlocks(s),push(
s,"stream-end",s.at,s.line)}function endBlocks(s){unrollIndent(s,-1),removeSimpleKey(s),s.simpleKeyAllowed=!1}function fetchDirective(s){endBlocks(s),scanDirective(
s)}function fetchDocumentIndicator(s,type){endBlocks(s),advance(s,type,3)}function advance(s,type,count2){const start=s.at;s.at+=count2,push(s,type,start,s.line)}
function fetchFlowStart(s,type){if(saveSimpleKey(s),s.simpleKeys.push(simpleKey(s.taken+s.tokens.length-s.head,s.at)),s.flowLevel++,s.flowLevel>MAX_LEVELS)throw scanFault(
s,`exceeded max depth of ${MAX_LEVELS}`);s.simpleKeyAllowed=!0,advance(s,type,1)}function fetchFlowEnd(s,type){removeSimpleKey(s),s.flowLevel>0&&(s.flowLevel--,
s.keyLevels.delete(s.simpleKeys.pop().token)),s.simpleKeyAllowed=!1,advance(s,type,1)}function fetchFlowEntry(s){removeSimpleKey(s),s.simpleKeyAllowed=!0,advance(
s,"flow-entry",1)}function fetchBlockEntry(s){if(s.flowLevel===0){if(!s.simpleKeyAllowed)throw scanFault(s,"block sequence entries are not allowed in this conte\
xt");rollIndent(s,column(s),-1,"block-sequence-start",s.at,s.line)}removeSimpleKey(s),s.simpleKeyAllowed=!0,advance(s,"block-entry",1)}function fetchKey(s){if(s.
flowLevel===0){if(!s.simpleKeyAllowed)throw scanFault(s,"mapping keys are not allowed in this context");rollIndent(s,column(s),-1,"block-mapping-start",s.at,s.line)}
removeSimpleKey(s),s.simpleKeyAllowed=s.flowLevel===0,advance(s,"key",1)}function fetchValue(s){const key=s.simpleKeys[s.simpleKeys.length-1];if(isPossible(s,key))
insert(s,key.token-s.taken,{type:"key",start:key.at,end:key.at,line:key.line,value:"",suffix:""}),rollIndent(s,key.column,key.token,"block-mapping-start",key.at,
key.line),key.possible=!1,s.keyLevels.delete(key.token),s.simpleKeyAllowed=!1;else{if(s.flowLevel===0){if(!s.simpleKeyAllowed)throw scanFault(s,"mapping values \
are not allowed in this context");rollIndent(s,column(s),-1,"block-mapping-start",s.at,s.line)}s.simpleKeyAllowed=s.flowLevel===0}advance(s,"value",1)}function fetchName(s,type){
saveSimpleKey(s),s.simpleKeyAllowed=!1,scanName(s,type)}function fetchPlain(s){saveSimpleKey(s),s.simpleKeyAllowed=!1,scanPlainScalar(s)}function parse4(scanner){
const first=peek(scanner);if(first.type==="stream-end")return null;const p={scanner,handles:new Map,anchors:new Map,depth:0,bracket:null},start=parseDirectives(
p),explicit=start.type==="document-start";if(first!==start&&!explicit)throw parseFault("did not find expected <document start>",start,first);let root2;if(explicit){
take(scanner);const token=peek(scanner);root2=endsDocument(token.type)?emptyScalar(p,start.end):parseNode(p,!0,!1)}else root2=parseNode(p,!0,!1);return peek(scanner).
type==="document-end"&&take(scanner),root2}function endsDocument(type){switch(type){case"version-directive":case"tag-directive":case"document-start":case"docume\
nt-end":case"stream-end":return!0;default:return!1}}function parseDirectives(p){const{scanner,handles}=p;let versioned=!1;for(;;){const token=peek(scanner);if(token.
type==="version-directive"){if(versioned)throw parseFault("found duplicate %YAML directive",token);if(token.value!=="1.1")throw parseFault("found incompatible Y\
AML document",token);versioned=!0}else if(token.type==="tag-directive"){if(handles.has(token.value))throw parseFault("found duplicate %TAG directive",token);handles.
set(token.value,token.suffix)}else return handles.has("!")||handles.set("!","!"),handles.has("!!")||handles.set("!!","tag:yaml.org,2002:"),token;take(scanner)}}
function parseFault(problem,token,place3=token){const line=token.line>0?`line ${token.line}: `:"";return new Unreadable(`yaml: ${line}${problem}`,problem,place3,
token.type)}function parseNode(p,block,indentless){const{scanner}=p;let token=peek(scanner);if(token.type==="alias")return parseAlias(p,token);let anchor=null,tagToken=null,
end=token.start;for(;token.type==="anchor"&&anchor===null||token.type==="tag"&&tagToken===null;)token.type==="tag"?tagToken=token:anchor=token.value,end=token.end,
take(scanner),token=peek(scanner);const tag=tagToken===null?"":fullTag(p,tagToken);switch(token.type){case"plain":case"scalar":{take(scanner);const implicit=tag===
""?token.type==="plain":tag==="!";return anchored(p,anchor,{kind:"scalar",start:token.start,end:token.end,node:null,tag,text:token.value,implicit})}case"flow-se\
quence-start":return parseFlowSequence(p,anchor);case"flow-mapping-start":return parseFlowMapping(p,anchor);case"block-sequence-start":if(block)return parseBlockSequence(
p,anchor);break;case"block-mapping-start":if(block)return parseBlockMapping(p,anchor);break;case"block-entry":if(indentless)return parseIndentlessSequence(p,anchor);
break;default:}if(anchor===null&&tag==="")throw flowFault(p,"did not find expected node content",token);return anchored(p,anchor,{kind:"scalar",start:end,end,node:null,
tag,text:"",implicit:tag===""})}function parseAlias(p,token){const target=p.anchors.get(token.value);if(target===void 0){const problem="unknown anchor";throw new Unreadable(
`yaml: ${problem} '${token.value}' referenced`,problem,token,token.value)}return take(p.scanner),{kind:"alias",start:token.start,end:token.end,node:null,name:token.
value,target}}function fullTag(p,token){if(token.value==="")return token.suffix;const prefix3=p.handles.get(token.value),tag=prefix3===void 0?"":prefix3+token.suffix;
if(tag==="")throw parseFault("found undefined tag handle",token);return tag}function anchored(p,anchor,raw){return anchor!==null&&p.anchors.set(anchor,raw),raw}
function emptyScalar(p,at){const start=Math.min(at,p.scanner.size);return{kind:"scalar",start,end:start,node:null,tag:"",text:"",implicit:!0}}function openSeq(p,anchor,start,items2){
return enter2(p,start),anchored(p,anchor,{kind:"seq",start:start.start,end:start.end,node:null,items:items2})}function openMap(p,anchor,start,pairs){return enter2(
p,start),anchored(p,anchor,{kind:"map",start:start.start,end:start.end,node:null,pairs})}function enter2(p,place3){if(++p.depth>maxDepth)throw new LimitHit(`thi\
s is nested more than ${maxDepth} levels deep`,place3)}function close(p,raw,content,start){p.depth--;const first=content[0],last=content[content.length-1];return start!==
void 0?raw.start=start:first!==void 0&&(raw.start=first.start),last!==void 0&&(raw.end=last.end),raw}function parseBlockSequence(p,anchor){const{scanner}=p,items2=[],
raw=openSeq(p,anchor,peek(scanner),items2);take(scanner);let start;for(;;){const token=peek(scanner);if(token.type==="block-end")return take(scanner),close(p,raw,
items2,start);if(token.type!=="block-entry")throw parseFault("did not find expected '-' indicator",token);start??=token.start,take(scanner);const{type}=peek(scanner);
items2.push(type==="block-entry"||type==="block-end"?emptyScalar(p,token.end):parseNode(p,!0,!1))}}function parseIndentlessSequence(p,anchor){const{scanner}=p,items2=[],
first=peek(scanner),raw=openSeq(p,anchor,first,items2);for(;;){const token=peek(scanner);if(token.type!=="block-entry")return close(p,raw,items2,first.start);take(
scanner);const{type}=peek(scanner),empty=type==="block-entry"||isMappingPart(type);items2.push(empty?emptyScalar(p,token.end):parseNode(p,!0,!1))}}function isMappingPart(type){
return type==="key"||type==="value"||type==="block-end"}function parseBlockMapping(p,anchor){const{scanner}=p,pairs=[],start=peek(scanner),raw=openMap(p,anchor,
start,pairs);for(take(scanner);;){let token=peek(scanner);if(token.type==="block-end")return take(scanner),close(p,raw,pairs);if(token.type!=="key")throw parseFault(
"did not find expected key",token);take(scanner);const key=isMappingPart(peek(scanner).type)?emptyScalar(p,token.end):parseNode(p,!0,!0);pairs.push(key),token=peek(
scanner),token.type==="value"?(take(scanner),pairs.push(isMappingPart(peek(scanner).type)?emptyScalar(p,token.end):parseNode(p,!0,!0))):pairs.push(emptyScalar(p,
key.end))}}function flowFault(p,problem,token){return parseFault(problem,token,token.type==="stream-end"&&p.bracket!==null?p.bracket:token)}function parseFlowSequence(p,anchor){
const{scanner}=p,items2=[],outer=p.bracket,open2=peek(scanner),raw=openSeq(p,anchor,open2,items2);p.bracket=open2,take(scanner);for(let first=!0;;first=!1){let token=peek(
scanner);if(token.type!=="flow-sequence-end"&&!first){if(token.type!=="flow-entry")throw flowFault(p,"did not find expected ',' or ']'",token);take(scanner),token=
peek(scanner)}if(token.type==="flow-sequence-end")return take(scanner),p.depth--,p.bracket=outer,raw.end=token.end,raw;items2.push(token.type==="key"?parseFlowPair(
p):parseNode(p,!1,!1))}}function parseFlowPair(p){const{scanner}=p,start=peek(scanner),pairs=[],raw=openMap(p,null,start,pairs);take(scanner);let token=peek(scanner);
token.type!=="value"&&token.type!=="flow-entry"&&token.type!=="flow-sequence-end"?pairs.push(parseNode(p,!1,!1)):(take(scanner),pairs.push(emptyScalar(p,token.end)));
const key=pairs[0];token=peek(scanner);let end=key.end;return token.type==="value"&&(end=token.end,take(scanner),token=peek(scanner),token.type!=="flow-entry"&&
token.type!=="flow-sequence-end")?(pairs.push(parseNode(p,!1,!1)),close(p,raw,pairs)):(pairs.push(emptyScalar(p,end)),close(p,raw,pairs))}function parseFlowMapping(p,anchor){
const{scanner}=p,pairs=[],outer=p.bracket,open2=peek(scanner),raw=openMap(p,anchor,open2,pairs);p.bracket=open2,take(scanner);for(let first=!0;;first=!1){let token=peek(
scanner);if(token.type!=="flow-mapping-end"&&!first){if(token.type!=="flow-entry")throw flowFault(p,"did not find expected ',' or '}'",token);take(scanner),token=
peek(scanner)}if(token.type==="flow-mapping-end")return take(scanner),p.depth--,p.bracket=outer,raw.end=token.end,raw;if(token.type!=="key"){const key2=parseNode(
p,!1,!1);peek(scanner),pairs.push(key2,emptyScalar(p,key2.end));continue}const mark2=token.end;take(scanner);const key=endsFlowEntry(peek(scanner).type)?emptyScalar(
p,mark2):parseNode(p,!1,!1);pairs.push(key),token=peek(scanner);let end=key.end;if(token.type==="value"){end=token.end,take(scanner);const{type}=peek(scanner);if(type!==
"flow-entry"&&type!=="flow-mapping-end"){pairs.push(parseNode(p,!1,!1));continue}}pairs.push(emptyScalar(p,end))}}function endsFlowEntry(type){return type==="va\
lue"||type==="flow-entry"||type==="flow-mapping-end"}function readYaml(text3,{start,end},index,instead2){const scanner=createScanner(text3.slice(start,end)),locate3=place3=>({
start:Math.min(start+place3.start,end),end:Math.min(start+place3.end,end)});let root2=null,rest=null;const problems=[];try{const raw=parse4(scanner);if(raw!==null){
const{node,duplicates}=decode2(raw,start);isWritten(raw)&&(root2=node),problems.push(...duplicates)}rest=scanRest(scanner)}catch(fault){if(fault instanceof Unreadable){
const place3=widen(text3,locate3(fault.place),end),kubectl2=instead2??`error converting YAML to JSON: ${fault.kubectl}`;problems.push({code:"syntax",message:explain2(
fault,lineAt(text3,place3.start)),kubectl:kubectl2,...place3})}else if(fault instanceof LimitHit)problems.push({code:"limit",message:fault.message,...locate3(fault.
place)});else throw fault}const comments=scanner.comments.map(locate3),document={index,start,end,root:root2,comments,problems};return rest===null?document:{...document,
ignored:{start:locate3(rest).start,end}}}function isWritten(raw){return!(raw.kind==="scalar"&&raw.start===raw.end&&raw.implicit)}function scanRest(scanner){let rest=null;
try{for(;;){const token=peek(scanner);if(token.type==="stream-end")return rest;token.type!=="document-end"&&(rest??=token),take(scanner)}}catch(fault){if(fault instanceof
Unreadable)return rest??fault.place;throw fault}}function widen(text3,place3,documentEnd){if(place3.end>place3.start)return place3;const line=text3.slice(place3.
start,Math.min(lineEnd2(text3,place3.start),documentEnd));return{start:place3.start,end:place3.start+line.trimEnd().length}}function lineEnd2(text3,at){const end=text3.
indexOf(`
`,at);return end<0?text3.length:end}function lineAt(text3,at){return text3.slice(at===0?0:text3.lastIndexOf(`
`,at-1)+1,lineEnd2(text3,at))}function readDocuments(text3,wanted,most=maxDocuments){const documents=[];for(const piece of split(text3)){if(documents.length===most){
documents.push(unread2({start:piece.start,end:text3.length},most));break}(wanted===void 0||wanted(piece))&&documents.push(readPiece(text3,piece))}return documents}
function readPiece(text3,piece){if(!("yaml"in piece))return piece;const{start,end,index}=piece,read2=readFast(text3,piece);return read2===void 0?readYaml(text3,
piece,index,piece.instead):{index,start,end,root:read2.root,comments:read2.comments,problems:read2.problems}}function unread2(rest,most){const message=`this fil\
e holds more than ${most} documents: what begins here is not read`;return{index:most,...rest,root:null,comments:[],problems:[{code:"limit",message,...rest}]}}var isOfInterest={
always:/kind["']?[ \t]*:.*Namespace/,withPolicies:/kind["']?[ \t]*:.*(?:Namespace|AdmissionConfiguration|PodSecurityConfiguration)/};function surroundings(inputs,withPolicies){
const namespaces=new Map;let podSecurity2;const words2=withPolicies?isOfInterest.withPolicies:isOfInterest.always;for(const input of inputs){const source=input.
read();if(!(isUnread(source)||!words2.test(source.text)))for(const object of objectsIn(source.text,words2)){if(object.apiVersion==="v1"&&object.kind==="Namespac\
e"&&namespaces.set(metadataText(object,"name"),labelsOf(object)),!withPolicies||!isPodSecurityConfiguration(object))continue;const configured=readConfiguration(
object);if(configured!==void 0&&"error"in configured)return{error:`${source.file}: ${configured.error}`};podSecurity2=configured??podSecurity2}}return{namespaces,
podSecurity:podSecurity2}}function objectsIn(text3,words2){return manifestsIn(readDocuments(text3,({start,end})=>words2.test(text3.slice(start,end)))).map(({node})=>toJson(
node,new Map)).filter(isObject)}function locate2(object,path,origins){let value=object,origin=origins.get(object),known4=0;for(const[at,step]of path.entries()){
if(value=typeof step=="number"?isList(value)?value[step]:void 0:member(value,step),!isObject(value)&&!isList(value))break;const found2=origins.get(value);found2!==
void 0&&(origin=found2,known4=at+1)}return origin===void 0?{path,span:{start:0,end:0}}:{path:[...pathOf(origin),...path.slice(known4)],span:spanIn(origin,path[known4],
known4===path.length-1)}}function pathOf(origin){return origin.parent===void 0||origin.step===void 0?[]:[...pathOf(origin.parent),origin.step]}function spanIn(origin,step,isLast){
const{node}=origin;if(node.kind==="map"&&typeof step=="string"){const entry=entryOf(node,step);if(entry!==void 0)return isLast?spanOfEntry(entry):keySpan(entry)}
if(node.kind==="seq"&&typeof step=="number"){const item=node.items[step];if(item!==void 0)return headOf(item)}return spanOf(origin)}function spanOf({node,parent,
step}){if(parent?.node.kind==="map"&&typeof step=="string"){const entry=entryOf(parent.node,step);if(entry!==void 0)return keySpan(entry)}return headOf(node)}function headOf(node){
if(node.kind==="map"){const first=node.entries[0];return first===void 0?node:spanOfEntry(first)}return node.kind==="seq"&&node.items[0]!==void 0?headOf(node.items[0]):
node}function entryOf(node,key){return node.entries.find(entry=>entry.key===key)}function spanOfEntry(entry){const{value}=entry;return value.kind!=="map"&&value.
kind!=="seq"&&value.end>value.start?value:keySpan(entry)}function keySpan({keyStart,keyEnd}){return{start:keyStart,end:keyEnd}}var profile={fields:{type:"string",
localhostProfile:"string"}},sharedSecurityContext={runAsUser:"integer",runAsGroup:"integer",runAsNonRoot:"boolean",seLinuxOptions:{fields:{type:"string",user:"s\
tring",role:"string",level:"string"}},seccompProfile:profile,appArmorProfile:profile,windowsOptions:{fields:{hostProcess:"boolean"}}},handler={fields:{httpGet:{
fields:{host:"string"}},tcpSocket:{fields:{host:"string"}}}},resources={fields:{limits:{map:"quantity"},requests:{map:"quantity"}}},containerShape={fields:{name:"\
string",image:"string",restartPolicy:"string",resources,ports:{list:{fields:{name:"string",containerPort:"integer",hostPort:"integer",hostIP:"string",protocol:"\
string"}}},securityContext:{fields:{...sharedSecurityContext,allowPrivilegeEscalation:"boolean",capabilities:{fields:{add:{list:"string"},drop:{list:"string"}}},
privileged:"boolean",procMount:"string",readOnlyRootFilesystem:"boolean"}},livenessProbe:handler,readinessProbe:handler,startupProbe:handler,lifecycle:{fields:{
postStart:handler,preStop:handler}}}},podSpecShape={fields:{hostNetwork:"boolean",hostPID:"boolean",hostIPC:"boolean",hostUsers:"boolean",os:{fields:{name:"stri\
ng"}},runtimeClassName:"string",resources,overhead:{map:"quantity"},securityContext:{fields:{...sharedSecurityContext,fsGroup:"integer",supplementalGroups:{list:"\
integer"},sysctls:{list:{fields:{name:"string",value:"string"}}}}}}},metadataShape={fields:{labels:{map:"string"},annotations:{map:"string"}}},hostPathShape={fields:{
path:"string",type:"string"}};function nameOf2(value){return isList(value)?"a list":isObject(value)?"a mapping":typeof value=="string"?"a string":typeof value==
"boolean"?"a boolean":value===null?"null":"a number"}function conform(shape,value,path,faults2){if(value==null)return;const fault=(expected,got=nameOf2(value))=>{
faults2.push({path:[...path],expected,got})};if(shape==="string")return typeof value=="string"?value:fault("a string");if(shape==="boolean")return typeof value==
"boolean"?value:fault("a boolean");if(shape==="integer")return typeof value=="bigint"||Number.isInteger(value)?value:fault("an integer");if(shape==="quantity")return quantityOf(
value)!==void 0?value:fault("a quantity such as 500m or 2Gi",typeof value=="string"?`"${value}"`:nameOf2(value));const member2=(of,step,given)=>{path.push(step);
const decoded=conform(of,given,path,faults2);return path.pop(),decoded};if("list"in shape){if(!isList(value))return fault("a list");const empty=shape.list==="st\
ring"?"":typeof shape.list=="string"?0:{};return value.map((item,index)=>member2(shape.list,index,item)??empty)}if(!isObject(value))return fault("a mapping");const result={};
for(const field of Object.keys(value)){const of="map"in shape?shape.map:Object.hasOwn(shape.fields,field)?shape.fields[field]:void 0;if(of===void 0)continue;const decoded=member2(
of,field,of==="quantity"?value[field]??0:value[field]);decoded!==void 0&&(field==="__proto__"?Object.defineProperty(result,field,{value:decoded,enumerable:!0}):
result[field]=decoded)}return result}var containerLists2=[["initContainers","init"],["containers","main"],["ephemeralContainers","ephemeral"]];function decodePod(object,path){
const faults2=[],root2=valueAt(object,path);root2!=null&&!isObject(root2)&&faults2.push({path,expected:"a mapping",got:nameOf2(root2)});const specPath=[...path,
"spec"],spec=member(root2,"spec"),podSpec=conform(podSpecShape,spec,specPath,faults2)??{},containers=[];for(const[field,list2]of containerLists2){const listPath=[
...specPath,field];for(const[index,item]of itemsOf(spec,field,listPath,faults2).entries()){const itemPath=[...listPath,index],decoded=conform(containerShape,item,
itemPath,faults2)??{};containers.push({path:itemPath,role:roleOf(list2,decoded.restartPolicy),name:decoded.name??"",spec:decoded,get effective(){return effective(
podSpec,decoded)}})}}const volumes2=itemsOf(spec,"volumes",[...specPath,"volumes"],faults2).map((volume,index)=>decodeVolume(volume,[...specPath,"volumes",index],
faults2)),metadata=conform(metadataShape,member(root2,"metadata"),[...path,"metadata"],faults2)??{};return{pod:{path,metadata,spec:{...podSpec,volumes:volumes2},
containers},faults:faults2}}function itemsOf(spec,field,path,faults2){const value=member(spec,field);return isList(value)?value:(value!=null&&faults2.push({path,
expected:"a list",got:nameOf2(value)}),[])}function roleOf(list2,restartPolicy){return list2==="init"&&restartPolicy==="Always"?"sidecar":list2}function effective(pod2,container){
const{fsGroup:_group,supplementalGroups:_groups,sysctls:_sysctls,...shared3}=pod2.securityContext??{};return{...shared3,...container.securityContext}}function decodeVolume(value,path,faults2){
if(!isObject(value))return value!==null&&faults2.push({path,expected:"a mapping",got:nameOf2(value)}),{sources:[]};const sources=[];for(const[key,source]of Object.
entries(value))key==="name"||source===void 0||source===null||(isObject(source)?sources.push(key):faults2.push({path:[...path,key],expected:"a mapping",got:nameOf2(
source)}));const name=conform("string",member(value,"name"),[...path,"name"],faults2),hostPath=isObject(value.hostPath)?conform(hostPathShape,value.hostPath,[...path,
"hostPath"],faults2):void 0;return{...name===void 0?{}:{name},sources,...hostPath===void 0?{}:{hostPath}}}var pod={apiVersion:"v1",kind:"Pod",template:["spec","\
template"]},generated=owner=>`${owner}-xxxxx`,workloads={Pod:{apiVersion:"v1",path:[]},PodTemplate:{apiVersion:"v1",path:["template"]},ReplicationController:{apiVersion:"\
v1",path:["spec","template"],makes:{...pod,name:generated,controller:"replication-controller"}},ReplicaSet:{apiVersion:"apps/v1",path:["spec","template"],makes:{
...pod,name:generated,controller:"replicaset-controller"}},Deployment:{apiVersion:"apps/v1",path:["spec","template"],makes:{...pod,name:generated,controller:"re\
plicaset-controller"}},StatefulSet:{apiVersion:"apps/v1",path:["spec","template"],makes:{...pod,name:owner=>`${owner}-0`,controller:"statefulset-controller",volumes:claimVolumes}},
DaemonSet:{apiVersion:"apps/v1",path:["spec","template"],makes:{...pod,name:generated,controller:"daemon-set-controller"}},Job:{apiVersion:"batch/v1",path:["spe\
c","template"],makes:{...pod,name:generated,controller:"job-controller"}},CronJob:{apiVersion:"batch/v1",path:["spec","jobTemplate","spec","template"],makes:{apiVersion:"\
batch/v1",kind:"Job",template:["spec","jobTemplate"],name:owner=>`${owner}-29000000`,controller:"cronjob-controller"}}},workloadKinds=Object.keys(workloads);function workloadOf(apiVersion,kind){
const workload=Object.hasOwn(workloads,kind)?workloads[kind]:void 0;return workload?.apiVersion===apiVersion?workload:void 0}function podPathOf(apiVersion,kind){
return workloadOf(apiVersion,kind)?.path}function madeFrom(owner,apiVersion,kind,name,origins){const maker=workloadOf(apiVersion,kind)?.makes,template=maker&&valueAt(
owner.object,maker.template);if(maker===void 0||!isObject(template))return;const madeName=maker.name(name),made={apiVersion:maker.apiVersion,kind:maker.kind,metadata:inherit2(
{...members(template,"metadata"),name:madeName},member(template,"metadata"),origins),..."spec"in template?{spec:specOf2(template,maker.volumes?.(owner.object,name)??
[],origins)}:{}};return{apiVersion:maker.apiVersion,kind:maker.kind,name:madeName,object:inherit2(made,template,origins),username:`system:serviceaccount:kube-sy\
stem:${maker.controller}`}}function specOf2(template,own,origins){const spec=template.spec??null;if(own.length===0||!isObject(spec))return spec;const names=own.
map(volume=>member(volume,"name")),given=member(spec,"volumes"),others=(isList(given)?given:[]).filter(volume=>!names.includes(member(volume,"name")));return inherit2(
{...spec,volumes:[...own,...others]},spec,origins)}function claimVolumes(set2,name){const templates=valueAt(set2,["spec","volumeClaimTemplates"]);return(isList(
templates)?templates:[]).flatMap(template=>{const claim=metadataText(isObject(template)?template:{},"name");return claim===""?[]:[{name:claim,persistentVolumeClaim:{
claimName:`${claim}-${name}-0`}}]})}function members(value,key){const inner=member(value,key);return isObject(inner)?inner:{}}function inherit2(made,from,origins){
const origin=isObject(from)?origins.get(from):void 0;return origin!==void 0&&origins.set(made,origin),made}function decoding({on,pod:pod2}){return on!=="object"||
pod2===void 0?[]:pod2.faults.map(({path,expected,got})=>({kind:"undecided",rule:"kube/undecodable",path,reason:`${printPath(path)} must be ${expected}, not ${got}\
: the API server cannot decode this object`}))}function printPath(path){return path.map((step,at)=>typeof step=="number"?`[${step}]`:at===0?step:`.${step}`).join(
"")}var table3=[{on:"every Pod spec",apply:printQuantities},{on:"every Pod spec",apply:mirrorServiceAccount},{on:"every Pod spec",apply:completeVolumes},{on:"Po\
d",apply:requestLimits},{on:"Pod",apply:requestForPod}];function defaulting(request){const{pod:pod2,type}=request;if(pod2===void 0||pod2.faults.length>0)return[];
const changes=changesTo(request.object);for(const{on,apply}of table3)(on==="every Pod spec"||type.kind==="Pod")&&apply(pod2.pod,changes,request);return changes.
patches}function printQuantities({path,containers},changes){const ofContainers=containers.flatMap(container=>[[...container.path,"resources","limits"],[...container.
path,"resources","requests"]]);for(const list2 of[...ofContainers,[...path,"spec","overhead"]]){const values=changes.at(list2);for(const[name,quantity]of resourceList(
values))member(values,name)!==print(quantity)&&changes.set([...list2,name],print(quantity))}}function mirrorServiceAccount({path},changes){const name=[...path,"\
spec","serviceAccountName"],old=[...path,"spec","serviceAccount"],value=textAt2(changes,name)||textAt2(changes,old);if(value!=="")for(const field of[name,old])textAt2(
changes,field)!==value&&changes.set(field,value)}function textAt2(changes,path){const value=changes.at(path);return typeof value=="string"?value:""}function completeVolumes({
path,spec},changes){for(const[index,{sources,hostPath}]of(spec.volumes??[]).entries()){const volume=[...path,"spec","volumes",index];sources.length===0&&changes.
set([...volume,"emptyDir"],{}),hostPath!==void 0&&hostPath.type===void 0&&changes.set([...volume,"hostPath","type"],"")}}function requestLimits(pod2,changes){for(const{
path}of lastingContainers(pod2)){const resources2=[...path,"resources"],requests=changes.at([...resources2,"requests"]);for(const[name,quantity]of resourceList(
changes.at([...resources2,"limits"])))isOpen(requests)&&member(requests,name)===void 0&&changes.set([...resources2,"requests",name],print(quantity))}}function requestForPod(pod2,changes,{
kubernetes}){const resources2=[...pod2.path,"spec","resources"],limits=resourceList(changes.at([...resources2,"limits"]));if(!hasPodLevelResources(kubernetes)||
limits.size===0)return;const containers=pod2.containers.map(container=>requesting(container,changes));for(const[name,quantity]of[...usageOfContainers({...pod2,containers},
"requests"),...limits]){const isMissing=member(changes.at([...resources2,"requests"]),name)===void 0;podLevelResources.includes(name)&&isMissing&&changes.set([...resources2,
"requests",name],print(quantity))}}function requesting(container,changes){const requests=changes.at([...container.path,"resources","requests"]),{limits}=container.
spec.resources??{},values=isObject(requests)?requests:void 0,resources2={...limits?{limits}:{},...values?{requests:values}:{}};return{...container,spec:{...container.
spec,resources:resources2}}}function printField(path){return path.map((step,at)=>typeof step=="number"?`[${step}]`:at===0?step:`.${step}`).join("")}function validateResources({
pod:pod2,kubernetes}){if(pod2===void 0||pod2.faults.length>0)return[];const{path,spec}=pod2.pod,ofContainers=lastingContainers(pod2.pod).flatMap(container=>faultsOf2(
theContainer2(container),container.spec.resources,[...container.path,"resources"]).map(fault=>({...fault,container}))),own=faultsOf2("the Pod",spec.resources,[...path,
"spec","resources"]);return[...ofContainers,...hasPodLevelResources(kubernetes)?own:[]]}function faultsOf2(who,resources2,path){const limits=resourceList(resources2?.
limits),requests=resourceList(resources2?.requests),faults2=[];for(const[field,list2]of[["limits",limits],["requests",requests]])for(const name of sortedNames(list2.
keys())){const value=list2.get(name)??zero,place3=[...path,field,name];faults2.push(...faultsOfValue(who,name,value,place3)),field==="requests"&&faults2.push(...faultsOfRequest(
{who,name,path},value,limits.get(name)))}return faults2}var rule="kube/request-above-limit";function isOvercommitAllowed(name){return(!name.includes("/")||name.
includes("kubernetes.io/"))&&!name.startsWith("hugepages-")}function faultsOfRequest(subject,value,limit){const{who,name,path}=subject,place3=[...path,"requests",
name];if(limit===void 0){if(isOvercommitAllowed(name))return[];const why="Required value: Limit must be set for non overcommitable resources",message2=`${who} r\
equests ${name}, which needs a limit of the same amount`;return[{rule,path:place3,text:`${printField([...path,"limits"])}: ${why}`,message:message2}]}const order=compare(
value,limit);if(isOvercommitAllowed(name)?order<=0:order===0)return[];const want=isOvercommitAllowed(name)?"less than or equal":"equal",text3=`${printField([...path,
"requests"])}: Invalid value: ${goQuote(print(value))}: must be ${want} to ${name} limit of ${print(limit)}`,more=isOvercommitAllowed(name)?"more than":"not the\
 same as",message=`${who} requests ${print(value)} ${name}, ${more} its limit of ${print(limit)}`;return[{rule,path:place3,text:text3,message}]}function faultsOfValue(who,name,value,path){
const field=`${printField(path.slice(0,-1))}[${name}]`;if(value.digits<0n){const text4=`${field}: Invalid value: ${goQuote(print(value))}: must be greater than \
or equal to 0`,message2=`${who} has ${print(value)} ${name}, which is less than nothing`;return[{rule:"kube/invalid-quantity",path,text:text4,message:message2}]}
if(!(!isOvercommitAllowed(name)&&!name.startsWith("hugepages-"))||scaledValue(value,-3)%1000n===0n)return[];const text3=`${field}: Invalid value: ${goStruct(value)}\
: must be an integer`,message=`${who} has ${print(value)} ${name}, which comes in whole pieces only`;return[{rule:"kube/invalid-quantity",path,text:text3,message}]}
function goStruct({digits,scale,format,text:text3=""}){const amount=`i:resource.int64Amount{value:${digits}, scale:${scale}}`,rest=`d:resource.infDecAmount{Dec:\
(*inf.Dec)(nil)}, s:${goQuote(text3)}, Format:${goQuote(format)}`;return`resource.Quantity{${amount}, ${rest}}`}function validateSecurity(request){const{pod:pod2,
object}=request;if(pod2===void 0||pod2.faults.length>0)return[];const{containers}=pod2.pod,main=containers.filter(({role})=>role==="main");return[...[...main,...containers.
filter(container=>!main.includes(container))].flatMap(container=>[...escalations(container)]),...windows(pod2.pod,object),...seccomp(pod2.pod)]}function*escalations(container){
const{securityContext}=container.spec;if(securityContext?.allowPrivilegeEscalation!==!1)return;const place3=[...container.path,"securityContext"],complain=(what,field,message)=>({
rule:"kube/contradictory-security-context",path:[...place3,...field],text:`${printField(place3)}: Invalid value: ${goStruct2(securityContext)}: cannot set \`allo\
wPrivilegeEscalation\` to false and ${what}`,message,container}),but="allowPrivilegeEscalation is false, by the manifest or filled in by the cluster";securityContext.
privileged===!0&&(yield complain("`privileged` to true",["privileged"],`privileged is true, but ${but}`)),securityContext.capabilities?.add?.includes("CAP_SYS_A\
DMIN")&&(yield complain("`capabilities.Add` CAP_SYS_ADMIN",["capabilities","add"],`CAP_SYS_ADMIN is added, but ${but}`))}function goStruct2(context){return`core\
.SecurityContext{${[["Capabilities","core.Capabilities",context.capabilities],["Privileged","bool",context.privileged],["SELinuxOptions","core.SELinuxOptions",context.
seLinuxOptions],["WindowsOptions","core.WindowsSecurityContextOptions",context.windowsOptions],["RunAsUser","int64",context.runAsUser],["RunAsGroup","int64",context.
runAsGroup],["RunAsNonRoot","bool",context.runAsNonRoot],["ReadOnlyRootFilesystem","bool",context.readOnlyRootFilesystem],["AllowPrivilegeEscalation","bool",context.
allowPrivilegeEscalation],["ProcMount","core.ProcMountType",context.procMount],["SeccompProfile","core.SeccompProfile",context.seccompProfile],["AppArmorProfile",
"core.AppArmorProfile",context.appArmorProfile]].map(([name,type,value])=>`${name}:(*${type})(${value===void 0?"nil":"0x0"})`).join(", ")}}`}var notOnWindows=[[
"securityContext","appArmorProfile"],["securityContext","seLinuxOptions"],["hostUsers"],["hostPID"],["hostIPC"],["securityContext","seccompProfile"],["securityC\
ontext","fsGroup"],["securityContext","fsGroupChangePolicy"],["securityContext","sysctls"],["shareProcessNamespace"],["securityContext","runAsUser"],["securityC\
ontext","runAsGroup"],["securityContext","supplementalGroups"]],notInWindowsContainers=["appArmorProfile","seLinuxOptions","seccompProfile","capabilities","read\
OnlyRootFilesystem","privileged","allowPrivilegeEscalation","procMount","runAsUser","runAsGroup"];function*windows({path,spec,containers},object){if(spec.os?.name!==
"windows")return;const inSpec=[...path,"spec"],os=[...inSpec,"os","name"],complain=field=>({rule:"kube/contradictory-security-context",path:os,text:`${printField(
field)}: Forbidden: cannot be set for a windows pod`,message:"a Pod for Windows cannot have security settings of Linux, and it sets some or the cluster fills th\
em in"});for(const field of notOnWindows){const place3=[...inSpec,...field],isFlag=["hostPID","hostIPC"].includes(String(field[0]));isSet(valueAt(object,place3),
isFlag)&&(yield complain(place3))}for(const container of containers)for(const field of notInWindowsContainers){const place3=[...container.path,"securityContext",
field];isSet(valueAt(object,place3),!1)&&(yield complain(place3))}}function isSet(value,isFlag){return value==null||Array.isArray(value)&&value.length===0?!1:!isFlag||
value===!0}var mismatch2="seccomp type in annotation and field must match",podAnnotation2="seccomp.security.alpha.kubernetes.io/pod",containerAnnotation2="conta\
iner.seccomp.security.alpha.kubernetes.io/";function*seccomp({path,metadata,spec,containers}){const annotations=metadata.annotations??{},complain=(key,profile2,field)=>{
const annotation2=Object.hasOwn(annotations,key)?annotations[key]:void 0;if(!(annotation2===void 0||profile2===void 0||saysTheSame(annotation2,profile2)))return{
rule:"kube/contradictory-security-context",path:[...path,"metadata","annotations",key],text:`${printField([...field,"seccompProfile","type"])}: Forbidden: ${mismatch2}`,
message:`the annotation says ${annotation2}, but the field securityContext.seccompProfile (of the manifest, or filled in by the cluster) says ${profile2.type??"\
nothing"}`}},ofPod2=complain(podAnnotation2,spec.securityContext?.seccompProfile,[...path,"spec","securityContext"]);ofPod2!==void 0&&(yield ofPod2);for(const container of containers){
const field=[...container.path,"securityContext"],profile2=container.spec.securityContext?.seccompProfile,fault=complain(containerAnnotation2+container.name,profile2,
field);fault!==void 0&&(yield fault)}}function saysTheSame(annotation2,{type,localhostProfile}){switch(type){case"Unconfined":return annotation2==="unconfined";case"\
RuntimeDefault":return annotation2==="runtime/default"||annotation2==="docker/default";case"Localhost":return annotation2===`localhost/${localhostProfile??""}`;default:
return!0}}function warnings(request){const{pod:pod2}=request;return pod2===void 0||pod2.faults.length>0?[]:pod2.pod.containers.flatMap(container=>hiddenVariables(
request,container))}function hiddenVariables({object},container){const path=[...container.path,"env"],env=valueAt(object,path),first=new Map,answers=[];for(const[
index,variable]of(isList(env)?env:[]).entries()){const given=member(variable,"name"),name=typeof given=="string"?given:"",earlier=first.get(name);if(earlier===void 0){
first.set(name,index);continue}const value=member(variable,"value"),reference=`$(${name})`;if(typeof value=="string"&&value!==reference&&value.includes(reference)&&
(member(variable,"valueFrom")??null)===null)continue;const message=`${printField([...path,index])}: hides previous definition of ${goQuote(name)}, which may be \
dropped when using apply`,violation={rule:"kube/hidden-variable",path:[...path,earlier,"name"],message:`${goQuote(name)} is set again further down, or by the cl\
uster: this definition does not count`,container};answers.push({kind:"warn",message,code:201,reason:"",violations:[violation]})}return answers}var ofPods=[validateResources,
validateSecurity];function validate(request){const unsorted=request.type.kind==="StatefulSet"?[]:ofPods.flatMap(check=>check(request));if(unsorted.length===0)return warnings(
request);const errors=byContainer(unsorted,request),message=invalid(request.type,request.name,[...new Set(errors.map(({text:text3})=>text3))]),violations=errors.
map(({text:_text,...violation})=>violation);return[{kind:"deny",message,code:422,reason:"Invalid",violations}]}function byContainer(errors,{pod:pod2}){const lists=[
"containers","initContainers","ephemeralContainers"],places=(pod2?.pod.containers??[]).toSorted((a,b)=>lists.indexOf(String(a.path.at(-2)))-lists.indexOf(String(
b.path.at(-2)))).map(({path})=>JSON.stringify(path)),rank2=({container})=>container===void 0?places.length:places.indexOf(JSON.stringify(container.path));return errors.
toSorted((a,b)=>rank2(a)-rank2(b))}function admit(candidate,cluster2){const outcomes=[],mutations=[];let request=firstRequest(candidate,cluster2);for(;request!==
void 0;){const answer=(by,answers)=>{for(const one2 of answers)outcomes.push({by,request,answer:one2})};request.on==="object"&&(answer("kubectl",cluster2.client?.(
request)??[]),answer("authorization",cluster2.authorize?.(request)??[])),answer("decoding",decoding(request)),request=patched(request,defaulting(request),candidate.
origins);for(const{name,mutate:mutate2}of cluster2.plugins){if(mutate2===void 0)continue;const{patches,answers}=mutate2(request);answer(name,answers);for(const patch of patches)
mutations.push({by:name,on:request.on,patch});request=patched(request,patches,candidate.origins)}answer("validation",validate(request));for(const{name,validate:validate2}of cluster2.
plugins)answer(name,validate2?.(request)??[]);request=next(request,candidate.origins)}return{outcomes,mutations}}function requestOf(identity2,of){const{on,username,
type,namespace:namespace2,name,kubernetes,namespaceLabels:namespaceLabels2}=identity2;let pod2;return{on,username,type,namespace:namespace2,name,kubernetes,namespaceLabels:namespaceLabels2,
get object(){return of.object},get pod(){return pod2??={decoded:podOf(of,type)},pod2.decoded}}}function firstRequest(candidate,cluster2){const{type,name,namespace:namespace2,
namespaceLabels:namespaceLabels2}=candidate,username=cluster2.usernameIn(namespace2),{kubernetes}=cluster2;return requestOf({on:"object",username,type,namespace:namespace2,
name,kubernetes,namespaceLabels:namespaceLabels2},candidate)}function patched(request,patches,origins){if(patches.length===0)return request;const object=applyPatches(
request.object,patches,origins);return requestOf(request,{object})}function next(request,origins){const{type,namespace:namespace2,kubernetes,namespaceLabels:namespaceLabels2}=request,
made=madeFrom(request,apiVersionOf(type),type.kind,request.name,origins),madeType=made&&builtIn(made.apiVersion,made.kind);if(made===void 0||madeType===void 0)return;
const{name,username}=made,on=made.kind==="Pod"?"pod":"derived";return requestOf({on,username,type:madeType,namespace:namespace2,name,kubernetes,namespaceLabels:namespaceLabels2},
made)}function podOf(of,type){const path=podPathOf(apiVersionOf(type),type.kind);return path&&decodePod(of.object,path)}function apiVersionOf({group,version}){return group===
""?version:`${group}/${version}`}function judge(outcomes){const responses=outcomes.flatMap(responseOf),refusal6=responses.find(({on,action})=>on==="object"&&action===
"deny"),podRefusal=responses.find(({action})=>action==="deny"),end=refusal6===void 0?responses.length:responses.indexOf(refusal6),said=responses.filter(({on,action,
by},at)=>on==="object"&&action!=="deny"&&(at<end||by===refusal6?.by)),undecided3=outcomes.flatMap(({by,answer})=>answer.kind==="undecided"?[{by,reason:answer.reason}]:
[]);return refusal6!==void 0?{verdict:"rejected",responses:[refusal6,...said],undecided:undecided3}:podRefusal!==void 0?{verdict:"pods-rejected",responses:[podRefusal,
...said],undecided:undecided3}:{verdict:undecided3.length>0?"unknown":"admitted",responses:said,undecided:undecided3}}function responseOf({by,request,answer}){if(answer.
kind==="undecided"||answer.kind==="advise")return[];const{kind:action,code,reason,message}=answer;return[{on:request.on,kind:request.type.kind,by,action,code,reason,
message}]}function causes(outcomes,origins,help2){return outcomes.flatMap(({request,answer})=>{const effect=effectOf(answer,request.on);return effect===void 0?[]:
(answer.kind==="undecided"?[{rule:answer.rule,path:answer.path,message:answer.reason}]:answer.violations).map(({rule:rule2,path,message,help:here2})=>({rule:rule2,
effect,message,help:here2??help2(rule2),...locate2(request.object,path,origins)}))})}function effectOf(answer,on){switch(answer.kind){case"deny":return on==="ob\
ject"?"rejects":"rejects-pods";case"warn":return on==="object"?"warns":void 0;case"audit":return"audits";case"undecided":return"undecided";case"advise":return"a\
dvises"}}var silent={responses:[],undecided:[],mutations:[]};function judgeManifest(manifest,world,help2){const{apiVersion,kind,node}=manifest,header=headerOf2(
node),type=builtIn(apiVersion,kind),namespace2=namespaceOf2(header,type,world.cluster),resource={apiVersion,kind,namespace:namespace2,name:printedName(header)},
origins=new Map;let converted;const object=()=>{const value=converted??=toJson(node,origins);return isObject(value)?value:{}};if(manifest.is==="skipped"){const undecided3=[
{by:"reader",reason:manifest.why}];return{resource,judgement:{...silent,verdict:"skipped",undecided:undecided3},found:[]}}if(manifest.is==="refused"){const{kubectl:kubectl2,
message,path}=manifest.refusal,response={on:"object",kind,by:"kubectl",action:"deny",code:0,reason:"",message:kubectl2},rule2="kube/malformed-object",found2={rule:rule2,
effect:"rejects",message,help:help2(rule2),...locate2(object(),path,origins)};return{resource,judgement:{...silent,verdict:"rejected",responses:[response]},found:[
found2]}}const unknown3=unknownType(apiVersion,kind,type,world.cluster);if(type===void 0||unknown3!==void 0)return{resource,judgement:{...silent,verdict:"unknow\
n",undecided:unknown3??[]},found:[]};const candidate={get object(){return object()},type,name:resource.name,namespace:namespace2,origins,namespaceLabels:world.namespaceLabels},
{outcomes,mutations}=admit(candidate,world.cluster);return{resource,judgement:{...judge(outcomes),mutations:mutations.map(({by,on,patch})=>({by,on,...patch}))},
found:causes(outcomes,origins,help2)}}function headerOf2(node){const metadata=node.kind==="map"?valueOf(node,"metadata"):void 0;return metadata===void 0?{}:{metadata:toJson(
metadata,new Map)}}function namespaceOf2(header,type,{defaultNamespace}){return type?.namespaced===!1?"":metadataText(header,"namespace")||(type===void 0?"":defaultNamespace)}
function unknownType(apiVersion,kind,type,{kubernetes,whyUnknown:whyUnknown2}){if(type===void 0){const[group]=splitApiVersion(apiVersion);return[{by:"resources",
reason:whyUnknown2?.({group,kind})??`no definition of the custom kind ${kind} (${apiVersion}) is at hand`}]}if(!isServed(type,kubernetes))return[{by:"resources",
reason:`Kubernetes ${kubernetes} has no kind ${kind} in ${apiVersion}`}];if(type.version.includes("alpha"))return[{by:"resources",reason:`${apiVersion} is an al\
pha version: a cluster serves it only when told to`}]}function chartOf(input,text3,cwd){if(input.path===null||!text3.includes("{{"))return null;const parts2=input.
path.split(import_node_path4.sep);for(let at=parts2.lastIndexOf("templates",parts2.length-2);at>0;at=parts2.lastIndexOf("templates",at-1)){const chart=parts2.slice(
0,at).join(import_node_path4.sep)||import_node_path4.sep;if((0,import_node_fs5.existsSync)((0,import_node_path4.join)(chart,"Chart.yaml")))return printedPath(chart,
cwd)}return null}function templatesSkipped(chart,count2){const quoted2=/^[\w@%+=:,./][\w@%+=:,./-]*$/.test(chart)?chart:`'${`./${chart}`.replaceAll("'","'\\''")}\
'`,templates=count2===1?"1 Helm template":`${count2} Helm templates`;return`${chart}: ${templates} skipped; lint what it renders: helm template ${quoted2} | pre\
admit -`}var severityOf={rejects:"error","rejects-pods":"error",warns:"warning",advises:"warning",audits:"note",mutates:"note",undecided:"note"},effects=["rejec\
ts","rejects-pods","warns","advises","undecided","mutates","audits"];function settle(found2,subject,lines){const merged=new Map;for(const one2 of found2){const key=JSON.
stringify([one2.rule,one2.span.start,one2.span.end,one2.path]),other=merged.get(key);(other===void 0||effects.indexOf(one2.effect)<effects.indexOf(other.effect))&&
merged.set(key,one2)}return Array.from(merged.values(),one2=>place2(one2,subject,lines))}function place2({rule:rule2,effect,message,help:help2,path,span},subject,lines){
const start=placeAt(span.start,lines),end=placeAt(Math.min(span.end,lines.endOfLine(start.line)),lines);return{rule:rule2,severity:severityOf[effect],effect,message,
file:subject.file,document:subject.document,item:subject.item,path,start,end:end.offset>start.offset?end:start,resource:subject.resource,fingerprint:fingerprint(
rule2,path,subject),template:null,edits:[],suppressed:null,help:help2}}function placeAt(offset,lines){return{...lines.position(offset),offset}}function fingerprint(rule2,path,{
file,resource,document}){return hash(JSON.stringify([rule2,file,resource??{document},path]))}function hash(text3){let[one2,other]=[2166136261,2538058380];for(let at=0;at<
text3.length;at++){const code=text3.charCodeAt(at);one2=Math.imul(one2^code,16777619),other=Math.imul(other^code+at,16777619)}const digits=half=>(half>>>0).toString(
16).padStart(8,"0");return digits(one2)+digits(other^one2>>>15)}function byDocument(one2,other){return compare2(one2.file,other.file)||one2.document-other.document||
(one2.item??-1)-(other.item??-1)}function byPlace(one2,other){return byDocument(one2,other)||one2.start.offset-other.start.offset||compare2(one2.rule,other.rule)||
compare2(one2.message,other.message)}function compare2(one2,other){return one2<other?-1:one2>other?1:0}var rules2={syntax:["yaml/syntax-error","rejects"],"dupli\
cate-key":["yaml/duplicate-key","advises"],limit:["yaml/exceeded-limit","undecided"]};function foundInText({problems,ignored}){const found2=problems.map(({code,
message:message2,start,end})=>{const[rule3,effect]=rules2[code];return{rule:rule3,effect,message:message2,help:remedyOf(rule3),path:[],span:{start,end}}});if(ignored===
void 0)return found2;const rule2="yaml/ignored-text";return[...found2,{rule:rule2,effect:"advises",message:"kubectl never reads this: the document has ended, an\
d no other one has begun",help:remedyOf(rule2),path:[],span:ignored}]}function notRead({file,message}){const rule2="yaml/unreadable-file",found2={rule:rule2,effect:"\
rejects",message,help:remedyOf(rule2),path:[],span:{start:0,end:0}};return settle([found2],{file,document:0,item:null,resource:null},(0,import_report_text.lineIndex)(
""))}function skippedVerdict(file,document,line,why,kubectl2){const responses=kubectl2===void 0?[]:[{...{on:"object",kind:"",by:"kubectl",action:"deny",code:0,reason:""},
message:kubectl2}];return{file,document,item:null,line,...{apiVersion:"",kind:"",namespace:"",name:""},verdict:"skipped",responses,undecided:[{by:"reader",reason:why}],
mutations:[]}}function obstacle({root:root2,problems}){if(root2===null)return problems.find(problem=>problem.code!=="duplicate-key")}function lint(inputs,world,cwd){
const verdicts=[],findings=[],faults2=[],charts=new Map;let files=0;for(const input of inputs){const source=input.read();if(isUnread(source)){findings.push(...notRead(
source)),verdicts.push(skippedVerdict(source.file,0,1,source.message));continue}files++;const{file,text:text3}=source,chart=chartOf(input,text3,cwd);if(chart!==
null){charts.set(chart,(charts.get(chart)??0)+1),verdicts.push(skippedVerdict(file,0,1,`a template of the Helm chart ${chart}`));continue}const lines=(0,import_report_text.lineIndex)(
text3),documents=readDocuments(text3);for(const document of documents){const{index}=document;findings.push(...settle(foundInText(document),{file,document:index,
item:null,resource:null},lines));const why=obstacle(document);if(why===void 0)continue;const kubectl2=why.code==="syntax"?`error parsing ${file}: ${why.kubectl}`:
void 0;verdicts.push(skippedVerdict(file,index,lines.position(document.start).line,why.message,kubectl2))}for(const manifest of manifestsIn(documents)){const{document,
item,node}=manifest;try{const{resource,judgement,found:found2}=judgeManifest(manifest,world,remedyOf);verdicts.push({file,document,item,line:lines.position(node.
start).line,...resource,...judgement}),findings.push(...settle(found2,{file,document,item,resource},lines))}catch(error){const cause=error instanceof Error?error.
stack??error.message:String(error);faults2.push(`${file}, document ${document}: ${cause}`)}}}return{verdicts:verdicts.sort(byDocument),findings:findings.sort(byPlace),
files,notes:Array.from(charts,([chart,count2])=>templatesSkipped(chart,count2)),textOf:textsOf(inputs),faults:faults2}}function textsOf(inputs){const byFile=new Map(
inputs.map(input=>[input.file,input]));return file=>{const source=byFile.get(file)?.read();return source===void 0||isUnread(source)?void 0:source.text}}var exitCodes={
clean:0,found:1,usage:2,fault:3};async function run(argv,streams){const command=parse2(argv);switch(command.command){case"error":return usage(command.message,streams);case"\
help":return streams.stdout.write(help),exitCodes.clean;case"version":return streams.stdout.write(`${packageVersion()}
`),exitCodes.clean;case"rules":return streams.stdout.write(command.format==="json"?rulesAsJson():rulesAsText()),exitCodes.clean;case"explain":return ruleNamed(command.
rule)===void 0?usage(unknown("rule",command.rule,rules.map(({id})=>id)),streams):(streams.stdout.write(pageOf(command.rule)),exitCodes.clean);case"lint":return runLint(
command.options,streams)}}function rulesAsText(){const width=Math.max(...rules.map(({id})=>id.length));return rules.map(({id,title})=>`${id.padEnd(width)}  ${title}\

`).join("")}function rulesAsJson(){const rows=rules.map(({id,subject,title,remedy,tags,references,securitySeverity,revisions,standard})=>({id,title,remedy,subject,
tags,references,securitySeverity:securitySeverity??null,since:revisions.map(({since})=>since),standard:standard===void 0?null:{level:standard.level,check:standard.
check}}));return`${JSON.stringify(rows,null,2)}
`}function usage(message,streams){return say(streams,message),exitCodes.usage}function say({stderr},line){stderr.write(`preadmit: ${(0,import_report_wording.visibleLines)(
line).join(`
`)}
`)}async function runLint(options,streams){const{cwd}=streams,{inputs,errors,notes}=await discover(options.paths,{cwd,get stdin(){return streams.stdin},stdinFilename:options.
stdinFilename??void 0});if(errors.length>0)return usage(errors.join(`
preadmit: `),streams);const around=surroundings(inputs,options.withPolicies);if("error"in around)return usage(around.error,streams);const cluster2=clusterNamed(
options,around.podSecurity);if("error"in cluster2)return usage(cluster2.error,streams);const world={cluster:cluster2,namespaceLabels:name=>around.namespaces.get(
name)??cluster2.namespaceLabels(name)},isReported=selector(options.only,cwd),linted=lint(inputs.filter(({file})=>isReported(file)),world,cwd),report=reportOf(linted,
cluster2);await write2(report,linted,options,streams);for(const note of[...notes,...linted.notes])say(streams,note);for(const fault of linted.faults)say(streams,
`a fault of preadmit itself in ${fault}`);return linted.faults.length>0?exitCodes.fault:reaches(options.failOn,report.summary)?exitCodes.found:exitCodes.clean}function reportOf({
verdicts,findings,files},cluster2){const count2=verdict=>verdicts.filter(one2=>one2.verdict===verdict).length,severity=name=>findings.filter(one2=>one2.severity===
name).length,skipped=count2("skipped");return{version:1,tool:{name:"preadmit",version:packageVersion()},cluster:{name:cluster2.name,kubernetes:cluster2.kubernetes},
summary:{files,objects:verdicts.length-skipped,admitted:count2("admitted"),rejected:count2("rejected"),podsRejected:count2("pods-rejected"),unknown:count2("unkn\
own"),skipped,errors:severity("error"),warnings:severity("warning"),notes:severity("note"),suppressed:0},verdicts,findings}}async function write2(report,{textOf:textOf3},options,{
stdout,cwd,env}){for(const{format,file}of options.outputs){const reporter=await reporters[format](),toTerminal=file===null&&stdout.isTTY===!0,text3=reporter(report,
{color:options.color??(toTerminal&&!env.NO_COLOR&&env.TERM!=="dumb"),columns:toTerminal?stdout.columns??80:80,quiet:options.quiet,verbose:options.verbose,textOf:textOf3,
rules,pageOf});file===null?stdout.write(text3):(0,import_node_fs.writeFileSync)((0,import_node_path.resolve)(cwd,file),text3)}}function reaches(threshold2,{errors,
warnings:warnings2,unknown:undecided3}){switch(threshold2){case"never":return!1;case"error":return errors>0;case"warning":return errors+warnings2>0;case"unknown":
return errors+undecided3>0}}0&&(module.exports={run});
