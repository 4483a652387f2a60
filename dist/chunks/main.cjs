"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all3)=>{for(var name in all3)__defProp(target,name,{get:all3[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key2 of __getOwnPropNames(from))!__hasOwnProp.call(to,key2)&&key2!==except&&__defProp(to,key2,{get:()=>from[key2],enumerable:!(desc=
__getOwnPropDesc(from,key2))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var main_exports={};__export(main_exports,{run:()=>run});module.exports=__toCommonJS(main_exports);var import_node_fs12=require("node:fs"),import_node_path14=require("node:path");function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function isList(value){return Array.isArray(value)}function member(value,key2){
return isObject(value)&&Object.hasOwn(value,key2)?value[key2]:void 0}function valueAt(value,path2){let at8=value;for(let step2 of path2)at8=typeof step2=="numbe\
r"?isList(at8)?at8[step2]:void 0:member(at8,step2);return at8}function inherit(made,from,origins){let origin=origins.get(from);origin!==void 0&&origins.set(made,
origin)}function withEach(list3,change2){let made;for(let index=0;index<list3.length;index++){let item2=list3[index],changed2=change2(item2,index);changed2!==item2&&
(made??=[...list3],made[index]=changed2)}return made??list3}function setMember(object,key2,value){key2==="__proto__"?Object.defineProperty(object,key2,{value,enumerable:!0,
configurable:!0,writable:!0}):object[key2]=value}function toJson(node,origins,parent,step2){if(node.kind==="map"){let origin=origins&&{node,parent,step:step2},object={};
for(let entry of node.entries)setMember(object,entry.key,toJson(entry.value,origins,origin,entry.key));return origin!==void 0&&origins?.set(object,origin),object}
if(node.kind==="seq"){let origin=origins&&{node,parent,step:step2},list3=node.items.map((item2,index)=>toJson(item2,origins,origin,index));return origin!==void 0&&
origins?.set(list3,origin),list3}return node.value}function toJsonObject(node,origins){let origin={node,parent:void 0,step:void 0},object={};for(let{key:key2,value}of node.
kind==="map"?node.entries:[]){let converted;Object.defineProperty(object,key2,{get:()=>(converted??={json:toJson(value,origins,origin,key2)}).json,enumerable:!0,
configurable:!0})}return origins.set(object,origin),object}function sourcesOf(volume){return Object.keys(volume).filter(key2=>key2!=="name")}var containerLists=["initContainers","containers","ephemeralContainers"],roles={
initContainers:"init",containers:"main",ephemeralContainers:"ephemeral"};function podAt(object,path2){let root5=valueAt(object,path2);return podOf(structAt(root5,
"spec"),structAt(root5,"metadata"),path2)}function podOf(spec6,metadata,path2){let containers=[];for(let list3 of containerLists){let given=spec6[list3]??[];for(let index=0;index<
given.length;index++)containers.push(containerOf(given[index],[...path2,"spec",list3,index],roles[list3]))}return{path:path2,metadata,spec:spec6,volumes:spec6.volumes??
[],containers}}function structAt(value,key2){let inner=member(value,key2);return isObject(inner)?inner:{}}function containerOf(spec6,path2,role){let isSidecar=role===
"init"&&spec6.restartPolicy==="Always";return{path:path2,role:isSidecar?"sidecar":role,name:spec6.name??"",spec:spec6}}var escapes={'"':'\\"',"\\":"\\\\","\x07":"\\a","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t","\v":"\\v"},plain=/^[ !#-[\]-~]*$/;function goQuote(text6){
return plain.test(text6)?`"${text6}"`:`"${text6.replace(/["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu,character=>{let short2=escapes[character];if(short2!==void 0)return short2;
let code2=character.codePointAt(0)??0;return code2<128?`\\x${code2.toString(16).padStart(2,"0")}`:code2<65536?`\\u${code2.toString(16).padStart(4,"0")}`:`\\U${code2.
toString(16).padStart(8,"0")}`})}"`}function theContainer({role,name}){let kind2=role==="main"?"container":`${role} container`;return name===""?`the ${kind2} without a name`:`${kind2} "${name}"`}var deprecated_default={id:"api/deprecated",subject:"object",title:"Field, label or version is deprecated",remedy:"Write what the message names instead",tags:["\
schema"],references:["https://kubernetes.io/docs/reference/using-api/deprecation-policy/"],revisions:[]};var doubtful_value_default={id:"api/doubtful-value",subject:"object",title:"Value does not do what it seems to",remedy:"Write what the message asks for",tags:["\
schema"],references:["https://kubernetes.io/docs/reference/kubernetes-api/","https://github.com/kubernetes/kubernetes/blob/master/pkg/api/pod/warnings.go"],revisions:[]};var duplicate_value_default={id:"api/duplicate-value",subject:"object",title:"Value must be unique, and is there twice",remedy:"Rename one of them, or remove it",
tags:["schema"],references:["https://kubernetes.io/docs/reference/kubernetes-api/"],revisions:[]};var expression_default={id:"api/expression",subject:"object",title:"Expression decides, and is not evaluated here",remedy:"Ask the cluster: kubectl create --dry\
-run=server",tags:["schema"],references:["https://kubernetes.io/docs/reference/using-api/cel/","https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resour\
ces/custom-resource-definitions/#validation-rules"],revisions:[]};var forbidden_field_default={id:"api/forbidden-field",subject:"object",title:"Field is not allowed here",remedy:"Remove the field, or what it does not go with",
tags:["schema"],references:["https://kubernetes.io/docs/reference/kubernetes-api/"],revisions:[]};var invalid_value_default={id:"api/invalid-value",subject:"object",title:"Value is not one that the field can have",remedy:"Write a value such as the message as\
ks for",tags:["schema"],references:["https://kubernetes.io/docs/reference/kubernetes-api/","https://kubernetes.io/docs/concepts/overview/working-with-objects/na\
mes/"],revisions:[]};var reference_default={id:"api/reference",subject:"object",title:"Name leads to nothing in the manifests",remedy:"Write the right name, or suppress this where t\
he other object is made elsewhere",tags:["reference"],references:["https://kubernetes.io/docs/concepts/services-networking/service/","https://kubernetes.io/docs\
/concepts/configuration/configmap/"],revisions:[]};var removed_version_default={id:"api/removed-version",subject:"object",title:"Kind is not in this release of Kubernetes",remedy:"Write the apiVersion that the m\
essage names",tags:["schema"],references:["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"],revisions:[]};var required_default={id:"api/required",subject:"object",title:"Required field is missing or empty",remedy:"Add the field, with a value",tags:["schema"],references:[
"https://kubernetes.io/docs/reference/kubernetes-api/","https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],revisions:[]};var service_network_default={id:"api/service-network",subject:"object",title:"Service asks for an address or a port that only some clusters have",remedy:"Leave \
the choice to the cluster",tags:["network"],references:["https://kubernetes.io/docs/concepts/services-networking/dual-stack/","https://kubernetes.io/docs/concep\
ts/services-networking/cluster-ip-allocation/","https://kubernetes.io/docs/concepts/services-networking/service/#nodeport-custom-port"],revisions:[]};var unknown_field_default={id:"api/unknown-field",subject:"object",title:"Field does not exist",remedy:"Use the right name and indentation, or remove the field",
tags:["schema"],references:["https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation","https://kubernetes.io/docs/reference/kubernetes-api\
/"],revisions:[]};var unknown_kind_default={id:"api/unknown-kind",subject:"object",title:"Kind does not exist",remedy:"Write the right kind and apiVersion",tags:["schema"],references:[
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
ts or replicas, ask for less, or have the quota raised",tags:["resources"],references:["https://kubernetes.io/docs/concepts/policy/resource-quotas/"],revisions:[]};function quoted(items2){return items2.map(item2=>`"${item2}"`).join(", ")}function sortedSet(items2){return[...new Set(items2)].sort((a,b)=>Buffer.compare(Buffer.
from(a),Buffer.from(b)))}function plural(count3,one2,many){return count3===1?one2:many}function containerNames(violations){return[...new Set(violations.flatMap(
violation=>violation.container??[]))].map(container=>container.name)}function containerList(violations){let names2=containerNames(violations);return`${plural(names2.
length,"container","containers")} ${quoted(names2)}`}function setters(violations){let own2=violations.filter(violation=>violation.container);return[...own2.length<
violations.length?["pod"]:[],...own2.length>0?[containerList(own2)]:[]].join(" and ")}function valuesOf(violations){return sortedSet(violations.flatMap(violation=>violation.
value??[]))}function isInAnnotation({path:path2}){return path2.at(-2)==="annotations"}var byDefault=["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","SETFCAP","SETGID","SETPCAP","SETUID","SYS_CHROOT"],added_capabilities_default={
id:"psa/added-capabilities",subject:"container",title:"Container adds a capability beyond the default ones",remedy:"Remove the capability from capabilities.add",
tags:["baseline"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://man7.org/linux/man-pages/man7/capabilitie\
s.7.html","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_capabilities_baseline.go"],securitySeverity:7.5,revisions:[{since:"1.0",
*check(container){for(let[index,capability]of(container.spec.securityContext?.capabilities?.add??[]).entries())byDefault.includes(capability)||(yield{path:[...container.
path,"securityContext","capabilities","add",index],message:`${theContainer(container)} adds the capability ${capability}, a piece of root's power`,container,value:capability})}}],
standard:{level:"baseline",check:"capabilities_baseline",refusal(violations){let capabilities=quoted(valuesOf(violations));return{reason:"non-default capabiliti\
es",detail:`${containerList(violations)} must not include ${capabilities} in securityContext.capabilities.add`}}}};var types=["","container_t","container_init_t","container_kvm_t"];function*faults(options,allowed3,at8,container){let who=container?theContainer(container):"the\
 Pod",place3=[...at8,"securityContext","seLinuxOptions"],own2=container?{container}:{},{type="",user,role}=options??{};allowed3.includes(type)||(yield{path:[...place3,
"type"],message:`${who} asks for the SELinux type "${type}", which is not one made for containers`,...own2,value:type}),user&&(yield{path:[...place3,"user"],message:`${who}\
 sets an SELinux user of its own`,...own2}),role&&(yield{path:[...place3,"role"],message:`${who} sets an SELinux role of its own`,...own2})}var custom=allowed3=>function*(pod3){
yield*faults(pod3.spec.securityContext?.seLinuxOptions,allowed3,[...pod3.path,"spec"]);for(let container of pod3.containers)yield*faults(container.spec.securityContext?.
seLinuxOptions,allowed3,container.path,container)},custom_selinux_options_default={id:"psa/custom-selinux-options",subject:"pod",title:"Pod or container changes\
 its SELinux type, user or role",remedy:"Remove seLinuxOptions, or keep only level and one of the types for containers",tags:["baseline","restricted"],references:[
"https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_s\
eLinuxOptions.go"],securitySeverity:6.5,revisions:[{since:"1.0",check:custom(types)},{since:"1.31",check:custom([...types,"container_engine_t"])}],standard:{level:"\
baseline",check:"seLinuxOptions",refusal(violations){let bad=valuesOf(violations),sets=field2=>violations.some(violation=>violation.path.at(-1)===field2),data=[
...bad.length>0?[`${plural(bad.length,"type","types")} ${quoted(bad)}`]:[],...["user","role"].filter(sets).map(field2=>`${field2} may not be set`)];return{reason:"\
seLinuxOptions",detail:`${setters(violations)} set forbidden securityContext.seLinuxOptions: ${data.join("; ")}`}}}};function*hosts(container){let{livenessProbe,readinessProbe,startupProbe,lifecycle}=container.spec,handlers=[[["livenessProbe"],livenessProbe],[["readinessProbe"],
readinessProbe],[["startupProbe"],startupProbe],[["lifecycle","postStart"],lifecycle?.postStart],[["lifecycle","preStop"],lifecycle?.preStop]];for(let[field2,handler]of handlers)
for(let action of["httpGet","tcpSocket"]){let host2=handler?.[action]?.host,who=theContainer(container);host2&&(yield{path:[...container.path,...field2,action,"\
host"],message:`the ${field2.at(-1)} of ${who} makes the node call "${host2}" instead of the container`,container,value:host2})}}var host_in_probe_or_hook_default={
id:"psa/host-in-probe-or-hook",subject:"container",title:"Probe or lifecycle hook names a host",remedy:"Remove host: without it, the container itself is asked",
tags:["baseline","restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://github.com/kubernetes/pod-se\
curity-admission/blob/master/policy/check_hostProbesAndhostLifecycle.go"],securitySeverity:4.6,revisions:[{since:"1.34",check:hosts}],standard:{level:"baseline",
check:"hostProbesAndHostLifecycle",refusal(violations){let names2=sortedSet(containerNames(violations)),bad=valuesOf(violations),containers=`${plural(names2.length,
"container","containers")} ${quoted(names2)}`,what=plural(bad.length,"probe or lifecycle host","probe or lifecycle hosts");return{reason:"probe or lifecycle hos\
t",detail:`${containers} ${plural(names2.length,"uses","use")} ${what} ${quoted(bad)}`}}}};var shared={hostNetwork:"network",hostPID:"processes",hostIPC:"shared memory and message queues"},host_namespaces_default={id:"psa/host-namespaces",subject:"pod",
title:"Pod shares a host namespace",remedy:"Remove hostNetwork, hostPID and hostIPC; reach other Pods through a Service",tags:["baseline","restricted"],references:[
"https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_h\
ostNamespaces.go"],securitySeverity:8.6,revisions:[{since:"1.0",*check(pod3){for(let field2 of["hostNetwork","hostPID","hostIPC"])pod3.spec[field2]&&(yield{path:[
...pod3.path,"spec",field2],message:`the Pod shares the ${shared[field2]} of the machine that it runs on (${field2})`,value:`${field2}=true`})}}],standard:{level:"\
baseline",check:"hostNamespaces",refusal:violations=>({reason:"host namespaces",detail:violations.map(violation=>violation.value).join(", ")})}};var host_path_volume_default={id:"psa/host-path-volume",subject:"pod",title:"Pod mounts a directory of the host",remedy:"Use another kind of volume: emptyDir, c\
onfigMap, secret or persistentVolumeClaim",tags:["baseline"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https:\
//kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_hostPathVolumes.go"],securitySeverity:8.2,
revisions:[{since:"1.0",*check(pod3){for(let[index,volume]of pod3.volumes.entries())sourcesOf(volume).includes("hostPath")&&(yield{path:[...pod3.path,"spec","vo\
lumes",index,"hostPath"],message:`volume "${volume.name??""}" is a directory of the machine that the Pod runs on (hostPath)`,volume})}}],standard:{level:"baseli\
ne",check:"hostPathVolumes",refusal(violations){let names2=violations.map(violation=>violation.volume?.name??"");return{reason:"hostPath volumes",detail:`${plural(
names2.length,"volume","volumes")} ${quoted(names2)}`}}}};var host_port_default={id:"psa/host-port",subject:"container",title:"Container takes a port of the host",remedy:"Remove hostPort, and reach the port through a S\
ervice",tags:["baseline","restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://github.com/kubernete\
s/pod-security-admission/blob/master/policy/check_hostPorts.go"],securitySeverity:4.3,revisions:[{since:"1.0",*check(container){for(let[index,{hostPort}]of(container.
spec.ports??[]).entries())(hostPort??0)!==0&&(yield{path:[...container.path,"ports",index,"hostPort"],message:`${theContainer(container)} takes port ${hostPort}\
 of the machine that it runs on (hostPort)`,container,value:String(hostPort)})}}],standard:{level:"baseline",check:"hostPorts",refusal(violations){let ports=valuesOf(
violations),use=plural(containerNames(violations).length,"uses","use"),what=plural(ports.length,"hostPort","hostPorts");return{reason:"hostPort",detail:`${containerList(
violations)} ${use} ${what} ${ports.join(", ")}`}}}};function exceptOnWindows(check4){return pod3=>pod3.spec.os?.name==="windows"?[]:check4(pod3)}function exceptInUserNamespace(check4){return pod3=>pod3.spec.hostUsers===
!1?[]:check4(pod3)}function forbiddenType(profile){if(!(profile===void 0||profile.type==="RuntimeDefault"||profile.type==="Localhost"))return profile.type??""}var podAnnotation="seccomp.security.alpha.kubernetes.io/pod",containerAnnotation="container.seccomp.security.alpha.kubernetes.io/",allowed=["runtime/default","d\
ocker/default"];function*annotated(pod3){let keys2=new Set([podAnnotation,...pod3.containers.map(container=>containerAnnotation+container.name)]);for(let key2 of keys2){
let value=pod3.metadata.annotations?.[key2];value!==void 0&&!allowed.includes(value)&&!value.startsWith("localhost/")&&(yield{path:[...pod3.path,"metadata","ann\
otations",key2],message:`an annotation sets the seccomp profile "${value}": nothing limits the system calls`,value:`${key2}=${goQuote(value)}`})}}function*unconfined(pod3){
let place3=["securityContext","seccompProfile","type"],podValue=forbiddenType(pod3.spec.securityContext?.seccompProfile);podValue!==void 0&&(yield{path:[...pod3.
path,"spec",...place3],message:`the Pod sets the seccomp profile "${podValue}": nothing limits the system calls of its containers`,value:podValue});for(let container of pod3.
containers){let value=forbiddenType(container.spec.securityContext?.seccompProfile);value!==void 0&&(yield{path:[...container.path,...place3],message:`${theContainer(
container)} sets the seccomp profile "${value}": nothing limits its system calls`,container,value})}}var refusal=violations=>{let values=valuesOf(violations);return{
reason:"seccompProfile",detail:violations.some(isInAnnotation)?`forbidden ${plural(values.length,"annotation","annotations")} ${values.join(", ")}`:`${setters(violations)}\
 must not set securityContext.seccompProfile.type to ${quoted(values)}`}},unconfined_seccomp_default={id:"psa/unconfined-seccomp",subject:"pod",title:"Seccomp i\
s switched off",remedy:"Set seccompProfile.type to RuntimeDefault, or remove seccompProfile",tags:["baseline"],references:["https://kubernetes.io/docs/concepts/\
security/pod-security-standards/#baseline","https://kubernetes.io/docs/tutorials/security/seccomp/","https://github.com/kubernetes/pod-security-admission/blob/m\
aster/policy/check_seccompProfile_baseline.go"],securitySeverity:5.5,revisions:[{since:"1.0",check:annotated},{since:"1.19",check:unconfined}],standard:{level:"\
baseline",check:"seccompProfile_baseline",refusal}};function*missing(pod3){if(yield*unconfined(pod3),!pod3.spec.securityContext?.seccompProfile)for(let container of pod3.containers)container.spec.securityContext?.
seccompProfile||(yield{path:[...container.path,"securityContext","seccompProfile","type"],message:`neither ${theContainer(container)} nor its Pod sets a seccomp\
 profile, which limits the system calls`,container})}var missing_seccomp_profile_default={id:"psa/missing-seccomp-profile",subject:"pod",title:"Container runs w\
ithout a seccomp profile",remedy:"Set securityContext.seccompProfile.type of the Pod to RuntimeDefault",tags:["restricted"],references:["https://kubernetes.io/d\
ocs/concepts/security/pod-security-standards/#restricted","https://kubernetes.io/docs/tutorials/security/seccomp/","https://github.com/kubernetes/pod-security-a\
dmission/blob/master/policy/check_seccompProfile_restricted.go"],securitySeverity:4,revisions:[{since:"1.19",check:missing},{since:"1.25",check:exceptOnWindows(
missing)}],standard:{level:"restricted",check:"seccompProfile_restricted",overrides:["seccompProfile_baseline"],refusal(violations){let[first,...others]=violations.
filter(violation=>violation.value!==void 0);return first?refusal([first,...others]):{reason:"seccompProfile",detail:`pod or ${containerList(violations)} must se\
t securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"`}}}};var namespace_label_default={id:"psa/namespace-label",subject:"object",title:"Namespace has a Pod Security label with a bad value",remedy:"Set the level to priv\
ileged, baseline or restricted, the version to latest or v1.N",tags:["namespace"],references:["https://kubernetes.io/docs/concepts/security/pod-security-admissi\
on/#pod-security-admission-labels-for-namespaces","https://github.com/kubernetes/pod-security-admission/blob/master/api/helpers.go"],revisions:[]};function*possiblyRoot(pod3){let place3=["securityContext","runAsNonRoot"],ofPod2=pod3.spec.securityContext?.runAsNonRoot;ofPod2===!1&&(yield{path:[...pod3.path,
"spec",...place3],message:"the Pod allows its containers to run as root (runAsNonRoot: false)",value:"false"});for(let container of pod3.containers){let own2=container.
spec.securityContext?.runAsNonRoot,path2=[...container.path,...place3];own2===!1?yield{path:path2,message:`${theContainer(container)} is allowed to run as root \
(runAsNonRoot: false)`,container,value:"false"}:own2===void 0&&ofPod2===void 0&&(yield{path:path2,message:`${theContainer(container)} may run as root: neither i\
t nor its Pod sets runAsNonRoot`,container})}}var possible_root_user_default={id:"psa/possible-root-user",subject:"pod",title:"Container may run as root",remedy:"\
Set securityContext.runAsNonRoot of the Pod to true, and use an image that has another user",tags:["restricted"],references:["https://kubernetes.io/docs/concept\
s/security/pod-security-standards/#restricted","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_runAsNonRoot.go"],securitySeverity:5,
revisions:[{since:"1.0",check:possiblyRoot},{since:"1.35",check:exceptInUserNamespace(possiblyRoot)}],standard:{level:"restricted",check:"runAsNonRoot",refusal(violations){
let explicit=violations.filter(violation=>violation.value!==void 0);return{reason:"runAsNonRoot != true",detail:explicit.length>0?`${setters(explicit)} must not\
 set securityContext.runAsNonRoot=false`:`pod or ${containerList(violations)} must set securityContext.runAsNonRoot=true`}}}};function*escalating(pod3){for(let container of pod3.containers)container.spec.securityContext?.allowPrivilegeEscalation!==!1&&(yield{path:[...container.path,"se\
curityContext","allowPrivilegeEscalation"],message:`programs in ${theContainer(container)} may gain more rights than the one that started them`,container})}var privilege_escalation_default={
id:"psa/privilege-escalation",subject:"pod",title:"Container may gain privileges",remedy:"Set securityContext.allowPrivilegeEscalation of the container to false",
tags:["restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted","https://github.com/kubernetes/pod-security-ad\
mission/blob/master/policy/check_allowPrivilegeEscalation.go"],securitySeverity:5.5,revisions:[{since:"1.8",check:escalating},{since:"1.25",check:exceptOnWindows(
escalating)}],standard:{level:"restricted",check:"allowPrivilegeEscalation",refusal:violations=>({reason:"allowPrivilegeEscalation != false",detail:`${containerList(
violations)} must set securityContext.allowPrivilegeEscalation=false`})}};var privileged_container_default={id:"psa/privileged-container",subject:"container",title:"Container is privileged",remedy:"Remove privileged, or set it to fals\
e",tags:["baseline","restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://github.com/kubernetes/pod\
-security-admission/blob/master/policy/check_privileged.go"],securitySeverity:9.3,revisions:[{since:"1.0",*check(container){container.spec.securityContext?.privileged&&
(yield{path:[...container.path,"securityContext","privileged"],message:`${theContainer(container)} is privileged: it may do on its machine whatever root may do`,
container})}}],standard:{level:"baseline",check:"privileged",refusal:violations=>({reason:"privileged",detail:`${containerList(violations)} must not set securit\
yContext.privileged=true`})}};var allowed2=["configMap","csi","downwardAPI","emptyDir","ephemeral","image","persistentVolumeClaim","projected","secret"],restricted=["hostPath","gcePersistent\
Disk","awsElasticBlockStore","gitRepo","nfs","iscsi","glusterfs","rbd","flexVolume","cinder","cephfs","flocker","fc","azureFile","vsphereVolume","quobyte","azur\
eDisk","photonPersistentDisk","portworxVolume","scaleIO","storageos"],restricted_volume_type_default={id:"psa/restricted-volume-type",subject:"pod",title:"Pod m\
ounts a restricted type of volume",remedy:"Use a persistentVolumeClaim, emptyDir, configMap, secret or another allowed type of volume",tags:["restricted"],references:[
"https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted","https://kubernetes.io/docs/concepts/storage/volumes/#volume-types","https://g\
ithub.com/kubernetes/pod-security-admission/blob/master/policy/check_restrictedVolumes.go"],securitySeverity:5,revisions:[{since:"1.0",*check(pod3){for(let[index,
volume]of pod3.volumes.entries()){let sources5=sourcesOf(volume);if(sources5.some(source=>allowed2.includes(source)))continue;let type=restricted.find(source=>sources5.
includes(source));type!==void 0&&(yield{path:[...pod3.path,"spec","volumes",index,type],message:`volume "${volume.name??""}" is of the type ${type}, which Pods \
may not mount directly`,volume,value:type})}}}],standard:{level:"restricted",check:"restrictedVolumes",overrides:["hostPathVolumes"],refusal(violations){let types7=valuesOf(
violations),names2=violations.map(violation=>violation.volume?.name??""),volumes2=`${plural(names2.length,"volume","volumes")} ${quoted(names2)}`,use=plural(names2.
length,"uses","use"),what=plural(types7.length,"restricted volume type","restricted volume types");return{reason:"restricted volume types",detail:`${volumes2} ${use}\
 ${what} ${quoted(types7)}`}}}};function*root(pod3){let place3=["securityContext","runAsUser"],isRoot=user=>user!==void 0&&Number(user)===0;isRoot(pod3.spec.securityContext?.runAsUser)&&(yield{
path:[...pod3.path,"spec",...place3],message:"the Pod runs its containers as root (runAsUser: 0)"});for(let container of pod3.containers)isRoot(container.spec.securityContext?.
runAsUser)&&(yield{path:[...container.path,...place3],message:`${theContainer(container)} runs as root (runAsUser: 0)`,container})}var root_user_default={id:"ps\
a/root-user",subject:"pod",title:"Container runs as root",remedy:"Remove runAsUser, or set it to another number than 0",tags:["restricted"],references:["https:/\
/kubernetes.io/docs/concepts/security/pod-security-standards/#restricted","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_runAsUs\
er.go"],securitySeverity:6,revisions:[{since:"1.23",check:root},{since:"1.35",check:exceptInUserNamespace(root)}],standard:{level:"restricted",check:"runAsUser",
refusal:violations=>({reason:"runAsUser=0",detail:`${setters(violations)} must not set runAsUser=0`})}};var prefix="container.apparmor.security.beta.kubernetes.io/";function isBadAnnotation(value){return value!==""&&value!=="runtime/default"&&!value.startsWith("lo\
calhost/")}function*unconfined2(pod3){let place3=["securityContext","appArmorProfile","type"],podValue=forbiddenType(pod3.spec.securityContext?.appArmorProfile);
podValue!==void 0&&(yield{path:[...pod3.path,"spec",...place3],message:`the Pod replaces the AppArmor profile of its containers by "${podValue}"`,value:podValue});
for(let container of pod3.containers){let value=forbiddenType(container.spec.securityContext?.appArmorProfile);value!==void 0&&(yield{path:[...container.path,...place3],
message:`${theContainer(container)} replaces its AppArmor profile by "${value}"`,container,value})}for(let[key2,value]of Object.entries(pod3.metadata.annotations??
{}))key2.startsWith(prefix)&&isBadAnnotation(value)&&(yield{path:[...pod3.path,"metadata","annotations",key2],message:`an annotation replaces the AppArmor profi\
le of container "${key2.slice(prefix.length)}" by "${value}"`,value:`${key2}=${goQuote(value)}`})}var unconfined_apparmor_default={id:"psa/unconfined-apparmor",
subject:"pod",title:"AppArmor is switched off or replaced",remedy:"Remove the AppArmor profile, or use RuntimeDefault",tags:["baseline","restricted"],references:[
"https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","https://kubernetes.io/docs/tutorials/security/apparmor/","https://github.com/ku\
bernetes/pod-security-admission/blob/master/policy/check_appArmorProfile.go"],securitySeverity:5.5,revisions:[{since:"1.0",check:unconfined2}],standard:{level:"\
baseline",check:"appArmorProfile",refusal(violations){let annotations2=violations.filter(isInAnnotation),fields5=violations.filter(violation=>!isInAnnotation(violation)),
values=[...valuesOf(fields5),...valuesOf(annotations2)],who=[...fields5.length>0?[setters(fields5)]:[],...annotations2.length>0?[plural(annotations2.length,"ann\
otation","annotations")]:[]];return{reason:plural(values.length,"forbidden AppArmor profile","forbidden AppArmor profiles"),detail:`${who.join(" and ")} must no\
t set AppArmor profile type to ${quoted(values)}`}}}};function*undropped(pod3){for(let container of pod3.containers){let place3=[...container.path,"securityContext","capabilities"],{add:add2=[],drop=[]}=container.spec.
securityContext?.capabilities??{};drop.includes("ALL")||(yield{path:[...place3,"drop"],message:`${theContainer(container)} keeps capabilities, pieces of root's \
power: it does not drop ALL`,container});for(let[index,capability]of add2.entries())capability!=="NET_BIND_SERVICE"&&(yield{path:[...place3,"add",index],message:`${theContainer(
container)} adds the capability ${capability}, a piece of root's power`,container,value:capability})}}var undropped_capabilities_default={id:"psa/undropped-capa\
bilities",subject:"pod",title:"Container keeps or adds capabilities",remedy:'Set securityContext.capabilities.drop of the container to ["ALL"], and add none but\
 NET_BIND_SERVICE',tags:["restricted"],references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted","https://man7.org/linux/man\
-pages/man7/capabilities.7.html","https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_capabilities_restricted.go"],securitySeverity:4.4,
revisions:[{since:"1.22",check:undropped},{since:"1.25",check:exceptOnWindows(undropped)}],standard:{level:"restricted",check:"capabilities_restricted",overrides:[
"capabilities_baseline"],refusal(violations){let keeping=violations.filter(violation=>violation.value===void 0),adding=violations.filter(violation=>violation.value!==
void 0),details=[];if(keeping.length>0&&details.push(`${containerList(keeping)} must set securityContext.capabilities.drop=["ALL"]`),adding.length>0){let capabilities=quoted(
valuesOf(adding));details.push(`${containerList(adding)} must not include ${capabilities} in securityContext.capabilities.add`)}return{reason:"unrestricted capa\
bilities",detail:details.join("; ")}}}};function*unmasked(pod3){for(let container of pod3.containers){let mount=container.spec.securityContext?.procMount;mount!==void 0&&mount!=="Default"&&(yield{path:[
...container.path,"securityContext","procMount"],message:`${theContainer(container)} has nothing hidden in its /proc (procMount: ${mount})`,container,value:mount})}}
var refusal2=violations=>({reason:"procMount",detail:`${containerList(violations)} must not set securityContext.procMount to ${quoted(valuesOf(violations))}`}),
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
windowsOptions?.hostProcess&&(yield{path:[...pod3.path,"spec",...place],message:"the Pod runs its containers as processes of the Windows machine itself"});for(let container of pod3.
containers)container.spec.securityContext?.windowsOptions?.hostProcess&&(yield{path:[...container.path,...place],message:`${theContainer(container)} runs as a p\
rocess of the Windows machine itself`,container})}}],standard:{level:"baseline",check:"windowsHostProcess",refusal:violations=>({reason:"hostProcess",detail:`${setters(
violations)} must not set securityContext.windowsOptions.hostProcess=true`})}};var expired_default={id:"suppression/expired",subject:"text",title:"Suppression has ended",remedy:"Correct what it has hidden, or agree on a new date",tags:["su\
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
references:["https://kubernetes.io/docs/reference/kubectl/generated/kubectl_apply/"],revisions:[]};var rules=[deprecated_default,doubtful_value_default,duplicate_value_default,expression_default,forbidden_field_default,invalid_value_default,reference_default,
removed_version_default,required_default,service_network_default,unknown_field_default,unknown_kind_default,wrong_type_default,conflicting_priority_default,conflicting_runtime_class_default,
contradictory_security_context_default,exceeded_quota_default,forbidden_kind_default,hidden_variable_default,invalid_quantity_default,limit_range_bound_default,
malformed_object_default,mirror_pod_reference_default,missing_namespace_default,missing_priority_class_default,missing_runtime_class_default,missing_service_account_default,
namespace_mismatch_default,request_above_limit_default,summed_quota_default,added_capabilities_default,custom_selinux_options_default,host_in_probe_or_hook_default,
host_namespaces_default,host_path_volume_default,host_port_default,missing_seccomp_profile_default,namespace_label_default,possible_root_user_default,privilege_escalation_default,
privileged_container_default,restricted_volume_type_default,root_user_default,unconfined_apparmor_default,unconfined_seccomp_default,undropped_capabilities_default,
unmasked_proc_default,unmasked_proc_in_user_namespace_default,unsafe_sysctl_default,windows_host_process_default,expired_default,gone_default,malformed_default,
unknown_rule_default,unused_default,without_reason_default,forbidden_supplemental_group_default,forbidden_volume_type_default,foreign_image_default,foreign_namespace_default,
host_namespaces_default2,host_path_volume_default2,host_port_default2,ingress_host_default,mount_storage_label_default,other_fs_group_default,other_gid_default,
other_seccomp_profile_default,other_uid_default,possible_root_user_default2,privilege_escalation_default2,privileged_container_default2,shadowed_variable_default,
undropped_capabilities_default2,unmasked_proc_default2,unrouted_ingress_default,unsafe_sysctl_default2,duplicate_key_default,exceeded_limit_default,ignored_text_default,
syntax_error_default,unreadable_file_default];var import_node_fs=require("node:fs"),import_node_path=require("node:path"),homepage="https://github.com/toolforge/preadmit";function pageAddress(rule3){return`${homepage}\
/blob/main/rules/${rule3}.md`}var isBundled=!0;function packageVersion(){return"0.1.0"}function readPackageFile(path2){return(0,import_node_fs.readFileSync)((0,import_node_path.join)(
packageRoot(),path2),"utf8")}function packageRoot(){let folder=__dirname;for(;!(0,import_node_fs.existsSync)((0,import_node_path.join)(folder,"package.json"));){
let above=(0,import_node_path.dirname)(folder);if(above===folder)throw new Error("the package is incomplete: it has no package.json");folder=above}return folder}var byId=new Map(rules.map(rule3=>[rule3.id,rule3])),ruleIds=rules.map(({id})=>id);function ruleNamed(id){return byId.get(id)}function remedyOf(id){return byId.
get(id)?.remedy??""}function pageOf(id){return readPackageFile(`rules/${id}.md`)}var import_node_fs5=require("node:fs"),import_node_path4=require("node:path");var import_node_fs2=require("node:fs"),import_node_path2=require("node:path");function nearest(word3,candidates){let given=word3.toLowerCase();if(given===""||given.length>100)return null;let best2=null,least=given.length<3?1:Math.floor(given.
length/3)+1,begun=null;for(let candidate of candidates){let name=candidate.toLowerCase();if(name===given||name.slice(name.lastIndexOf("/")+1)===given)return candidate;
if(given.length>2&&name.startsWith(given)&&(begun??=candidate),Math.abs(name.length-given.length)>=least)continue;let found2=distance(given,name,least);found2<least&&
(best2=candidate,least=found2)}return begun??best2}function unknown(what,word3,candidates){let names2=[...candidates],meant2=nearest(word3,names2);if(meant2!==null)
return`unknown ${what} ${word3}; did you mean ${meant2}?`;let isFew=names2.length>0&&names2.length<=12;return`unknown ${what} ${word3}${isFew?`; known are ${names2.
join(", ")}`:""}`}function distance(from,to,enough=1/0){if(Math.abs(from.length-to.length)>=enough)return enough;let beforeLast=[],leastBefore=0,last=Array.from(
{length:to.length+1},(_,index)=>index);for(let i=1;i<=from.length;i++){let row2=[i],least=i;for(let j=1;j<=to.length;j++){let isSame6=from[i-1]===to[j-1],cost=Math.
min((last[j]??0)+1,(row2[j-1]??0)+1,(last[j-1]??0)+(isSame6?0:1));i>1&&j>1&&from[i-1]===to[j-2]&&from[i-2]===to[j-1]&&(cost=Math.min(cost,(beforeLast[j-2]??0)+1)),
row2.push(cost),least=Math.min(least,cost)}if(least>=enough&&leastBefore>=enough)return enough;leastBefore=least,beforeLast=last,last=row2}return last[to.length]??
0}function didYouMean(path2,cwd,others=[]){let found2=nearest(path2,others)??nearestPath(path2,cwd);return found2===null?"":`; did you mean ${found2}?`}function nearestPath(path2,cwd){
if((0,import_node_fs2.existsSync)((0,import_node_path2.resolve)(cwd,path2)))return path2;let above=(0,import_node_path2.dirname)(path2),directory=above===path2?
null:nearestPath(above,cwd);if(directory===null)return null;let{name,base}=(0,import_node_path2.parse)(path2),names2=new Map(namesIn((0,import_node_path2.resolve)(
cwd,directory)).map(each=>[(0,import_node_path2.parse)(each).name,each])),meant2=names2.has(name)?name:name.length<3?null:nearest(name,names2.keys());return meant2===
null?null:(0,import_node_path2.join)(directory,names2.get(meant2)??base)}function namesIn(directory){try{return(0,import_node_fs2.readdirSync)(directory)}catch{
return[]}}var import_node_fs3=require("node:fs"),import_node_path3=require("node:path");function repositoryOf(directory){for(let at8=directory;;at8=(0,import_node_path3.dirname)(
at8)){if((0,import_node_fs3.existsSync)((0,import_node_path3.join)(at8,".git")))return at8;if((0,import_node_path3.dirname)(at8)===at8)return}}function fromRootOf(directory,env){
let cwd=(0,import_node_fs3.realpathSync)(directory),root5=[repositoryOf(cwd),realOf(env.GITHUB_WORKSPACE),realOf(env.CI_PROJECT_DIR)].flatMap(each=>each!==void 0&&
isWithin(cwd,each)?[each]:[]).reduce((nearest2,each)=>each.length>nearest2.length?each:nearest2,"");if(root5===""||root5===cwd)return file2=>file2;let prefix3=(0,import_node_path3.relative)(
root5,cwd).replaceAll(import_node_path3.sep,"/");return file2=>import_node_path3.posix.isAbsolute(file2)?file2:import_node_path3.posix.join(prefix3,file2)}function realOf(path2){
try{return path2?(0,import_node_fs3.realpathSync)(path2):void 0}catch{return}}function isWithin(path2,directory){return path2===directory||path2.startsWith(directory.
endsWith(import_node_path3.sep)?directory:directory+import_node_path3.sep)}var import_node_buffer=require("node:buffer"),import_node_fs4=require("node:fs"),defaultMaxBytes=32*1048576;function readFile(file2,path2,options){let{named:named2,
maxBytes:maxBytes3=defaultMaxBytes}=options,descriptor;try{descriptor=(0,import_node_fs4.openSync)(path2,named2?import_node_fs4.constants.O_RDONLY:import_node_fs4.constants.
O_RDONLY|(import_node_fs4.constants.O_NONBLOCK??0));let stat=(0,import_node_fs4.fstatSync)(descriptor);if(stat.isDirectory()||!named2&&!stat.isFile())return unread(
file2,`${kindOf(stat)}, not a file`);if(stat.isFile()&&stat.size>maxBytes3)return tooLarge(file2,maxBytes3);let bytes4=readAll(descriptor,stat.size,maxBytes3);return bytes4?
{file:file2,text:decode(bytes4)}:tooLarge(file2,maxBytes3)}catch(error){return unread(file2,reasonOf(error))}finally{descriptor!==void 0&&(0,import_node_fs4.closeSync)(
descriptor)}}async function readStream(file2,stream,maxBytes3=defaultMaxBytes){let chunks=[],length=0;try{for await(let chunk of stream){let bytes4=typeof chunk==
"string"?Buffer.from(chunk):chunk;if(length+=bytes4.length,length>maxBytes3)return tooLarge(file2,maxBytes3);chunks.push(bytes4)}}catch(error){return unread(file2,
reasonOf(error))}return{file:file2,text:decode(Buffer.concat(chunks,length))}}function decode(bytes4){return bytes4[0]===255&&bytes4[1]===254?new TextDecoder("u\
tf-16le",{ignoreBOM:!0}).decode(bytes4):bytes4[0]===254&&bytes4[1]===255?new TextDecoder("utf-16be",{ignoreBOM:!0}).decode(bytes4):(0,import_node_buffer.isAscii)(
bytes4)?bytes4.toString("latin1"):bytes4.toString("utf8")}function kindOf(stat){return stat.isDirectory()?"a directory":stat.isFIFO()?"a FIFO":stat.isSocket()?"\
a socket":stat.isFile()?"a file":"a device"}function codeOf(error){return error instanceof Error&&"code"in error?String(error.code):""}function reasonOf(error,otherwise="\
cannot be read: "){let code2=codeOf(error),known7={EACCES:"permission denied",EISDIR:"a directory, not a file",ELOOP:"a symbolic link that leads to itself",ENAMETOOLONG:"\
its path is too long for the system",ENOENT:"not there any more",ENOTDIR:"not there any more",ENXIO:"a socket or a device that cannot be read",EPERM:"permission\
 denied"};return Object.hasOwn(known7,code2)?known7[code2]??code2:otherwise+(code2||(error instanceof Error?error.message:String(error)))}function readAll(descriptor,size,maxBytes3){
let bytes4=Buffer.allocUnsafe(Math.min(Math.max(size,0)+1,maxBytes3+1)),length=0;for(;;){if(length===bytes4.length){if(length>maxBytes3)return null;let longer=Buffer.
allocUnsafe(Math.min(Math.max(length*2,65536),maxBytes3+1));bytes4.copy(longer,0,0,length),bytes4=longer}let count3=(0,import_node_fs4.readSync)(descriptor,bytes4,
length,bytes4.length-length,null);if(length+=count3,count3===0||length===size)return bytes4.subarray(0,length)}}function tooLarge(file2,maxBytes3){let mebibytes=maxBytes3/
1048576,message=`larger than ${mebibytes>=1?`${mebibytes} MiB`:`${maxBytes3} bytes`}, the most that is read of one file`;return{...unread(file2,message),help:"S\
plit the file, or leave it out"}}function unread(file2,message){return{file:file2,severity:"error",message}}var stdinName="<stdin>",extensions=new Set([".yaml",".yml",".json"]),skippedDirectories=new Set([".git","node_modules"]);function isUnread(reading){return"sever\
ity"in reading}async function discover(paths,options){let cwd=(0,import_node_fs5.realpathSync)(options.cwd),errors=[],found2=[],named2=[],inside=cwd.endsWith(import_node_path4.sep)?
cwd:cwd+import_node_path4.sep,printed3=path2=>import_node_path4.sep==="/"&&path2.startsWith(inside)?path2.slice(inside.length):printedPath(path2,cwd),fault=(path2,message,isNamed3,severity="\
error")=>{let file2=printed3(path2);found2.push({file:file2,path:path2,real:path2,named:isNamed3,read:()=>({file:file2,severity,message})})},stdin;for(let path2 of paths){
if(path2==="-"){stdin??=await standardInput({...options,cwd});continue}let place3=locate(path2,cwd);if("real"in place3)named2.push(place3);else if("fault"in place3)
fault((0,import_node_path4.resolve)(cwd,path2),place3.fault,!0);else if(!place3.isAbsent)errors.push(`${path2||"''"}: ${place3.error}`);else if(!magic.test(path2))
errors.push(`${path2}: ${place3.error}${didYouMean(path2,cwd,path2===paths[0]?options.commands:[])}`);else{let matches=await expand(path2,cwd);matches.length===
0&&errors.push(`${path2}: no such file, and the pattern matches nothing to lint`);for(let match of matches)isWithin(match.path,cwd)&&!isWithin(match.real,cwd)?fault(
match.path,leadsOut,!1,"note"):named2.push(match)}}let walked=walk(named2,cwd,fault);for(let{path:path2,real,kind:kind2,byPattern}of named2)kind2!=="a directory"&&
found2.push({file:printed3(path2),path:path2,real,named:!byPattern,isStream:kind2!=="a file"});for(let{path:path2,real}of walked)found2.push({file:printed3(path2),
path:path2,real,named:!1});let remember=memory(keptCharacters),inputs=unique(found2,stdin).map(({file:file2,path:path2,named:isNamed3,isStream,read:read3})=>{let fromDisk=()=>readFile(
file2,path2,{named:isNamed3,maxBytes:options.maxBytes});return{file:file2,path:path2,named:isNamed3,read:read3??(isStream===!0?once(fromDisk):remember(fromDisk))}});
stdin&&inputs.push(stdin),inputs.sort((a,b)=>a.file<b.file?-1:a.file>b.file?1:0);let notes=named2.filter(({path:path2,kind:kind2})=>kind2==="a directory"&&!found2.
some(file2=>isWithin(file2.path,path2))).map(({path:path2})=>`${printed3(path2)}: no .yaml, .yml or .json file in this directory`);return{inputs,errors,notes}}function printedPath(path2,cwd){
let shown2=(0,import_node_path4.relative)(cwd,(0,import_node_path4.resolve)(cwd,path2));return(import_node_path4.sep==="/"?shown2:shown2.replaceAll(import_node_path4.sep,
"/"))||"."}function selector(only,cwd){if(only.length===0)return()=>!0;let roots=only.map(path2=>(0,import_node_path4.resolve)(cwd,path2));return file2=>roots.some(
root5=>isWithin((0,import_node_path4.resolve)(cwd,file2),root5))}var magic=/[*?[{]|[!+@]\(/;function locate(path2,cwd){if(path2==="")return{error:"an empty path",
isAbsent:!1};let at8=(0,import_node_path4.resolve)(cwd,path2);try{let real=(0,import_node_fs5.realpathSync)(at8);return{path:isWithin(real,cwd)&&!isWithin(at8,cwd)?
real:at8,real,kind:kindOf((0,import_node_fs5.statSync)(at8)),byPattern:!1}}catch(error){let code2=codeOf(error);if(code2!=="ENOENT"&&code2!=="ENOTDIR")return{fault:reasonOf(
error)};let isDangling=code2==="ENOENT"&&(0,import_node_fs5.lstatSync)(at8,{throwIfNoEntry:!1})!==void 0;return{error:isDangling?"a symbolic link to nothing":"n\
o such file or directory",isAbsent:!isDangling}}}function walk(named2,cwd,report2){let files=[],directories=[],links=[],seen=new Set,roots=[cwd,...named2.map(({
real})=>real)];for(let place3 of named2)place3.kind==="a directory"&&(place3.path===place3.real?directories:links).push(place3);for(;;){let at8=directories.pop()??
takeFirst(links);if(!at8)return files;if(!seen.has(at8.real)){seen.add(at8.real);for(let entry of list(at8.path,report2)){let place3={path:join4(at8.path,entry.
name),real:join4(at8.real,entry.name)},isManifest=extensions.has((0,import_node_path4.extname)(entry.name)),target=entry.isSymbolicLink()?follow(place3.path):{...place3,
kind:kindOf(entry)};if("fault"in target)isManifest&&report2(place3.path,target.fault,!1);else{if(target.kind==="a directory"?skippedDirectories.has(entry.name):
!isManifest)continue;target.kind==="a directory"&&!entry.isSymbolicLink()?directories.push(target):roots.some(root5=>isWithin(target.real,root5))?target.kind===
"a directory"?links.push(target):target.kind==="a file"?files.push(target):report2(place3.path,`${target.kind}, not a file`,!1):report2(place3.path,leadsOut,!1,
"note")}}}}}var leadsOut="a symbolic link that leads out of the working directory; name it to have it read";function list(path2,report2){try{return(0,import_node_fs5.readdirSync)(
path2,{withFileTypes:!0})}catch(error){return report2(path2,`the directory cannot be listed: ${reasonOf(error)}`,!1),[]}}function follow(path2){try{return{path:path2,
real:(0,import_node_fs5.realpathSync)(path2),kind:kindOf((0,import_node_fs5.statSync)(path2))}}catch(error){return{fault:codeOf(error)==="ENOENT"?"a symbolic li\
nk to nothing":reasonOf(error)}}}async function expand(pattern,cwd){let{glob}=await Promise.resolve().then(()=>__toESM(require("./glob.cjs"),1)),isSkipped=name=>skippedDirectories.
has(name)&&!pattern.includes(name),matches=await glob(pattern,{cwd,dot:!0,absolute:!0,windowsPathsNoEscape:!0,ignore:{childrenIgnored:({name})=>isSkipped(name)}}),
places=[];for(let path2 of matches.sort()){let target=follow(path2);if("fault"in target)continue;let ending=(0,import_node_path4.extname)(path2);(target.kind===
"a directory"?!isSkipped((0,import_node_path4.basename)(path2)):extensions.has(ending)||ending!==""&&pattern.endsWith(ending))&&places.push({...target,byPattern:!0})}
return places}async function standardInput({cwd,stdin,stdinFilename,maxBytes:maxBytes3}){let path2=stdinFilename===void 0?null:(0,import_node_path4.resolve)(cwd,
stdinFilename),file2=path2===null?stdinName:printedPath(path2,cwd),reading=await readStream(file2,stdin,maxBytes3);return{file:file2,path:path2,named:!0,read:()=>reading}}
function unique(found2,stdin){let kept=new Map;for(let each of found2){if(each.file===stdin?.file)continue;let other=kept.get(each.real);if(!other){kept.set(each.
real,each);continue}let isBetter=other.path!==other.real&&(each.path===each.real||each.file<other.file);kept.set(each.real,{...isBetter?each:other,named:each.named||
other.named})}return[...kept.values()]}var keptCharacters=24*1048576;function memory(room){let left=room;return read3=>{let kept;return()=>{if(kept!==void 0)return kept;
let reading=read3(),size="text"in reading?reading.text.length:0;return size<=left&&(kept=reading,left-=size),reading}}}function once(read3){let reading;return()=>reading??=
read3()}function takeFirst(places){return places.sort((a,b)=>a.path<b.path?1:-1),places.pop()}function join4(directory,name){return directory.endsWith(import_node_path4.sep)?
directory+name:directory+import_node_path4.sep+name}function metadataText(object,field2){let value=member(member(object,"metadata"),field2);return typeof value=="string"?value:""}function printedName(object){let prefix3=metadataText(
object,"generateName");return metadataText(object,"name")||(prefix3===""?"":generatedName(prefix3))}var longestPrefix=58;function generatedName(prefix3){return`${Buffer.
byteLength(prefix3)<=longestPrefix?prefix3:Buffer.from(prefix3).subarray(0,longestPrefix).toString()}xxxxx`}function labelsOf(object){let labels=member(member(object,
"metadata"),"labels");if(!isObject(labels))return{};let texts=Object.entries(labels).filter(entry=>typeof entry[1]=="string");return Object.fromEntries(texts)}var indexes=new WeakMap;function entryOf(map,key2){let{entries}=map;if(entries.length<32)return entries.find(entry=>entry.key===key2);let index=indexes.get(map);
return index===void 0&&indexes.set(map,index=new Map(entries.map(entry=>[entry.key,entry]))),index.get(key2)}function valueOf(node,key2){return node?.kind==="ma\
p"?entryOf(node,key2)?.value:void 0}function textOf(node,key2){let value=valueOf(node,key2);return value?.kind==="string"?value.value:void 0}var clientSide=[["input of kustomize; lint what it builds: kustomize build DIR | preadmit -","kustomize.config.k8s.io","builtin","fn.kpt.dev","kpt.dev Kptfile",
"config.kubernetes.io ResourceList"],["configuration of the kubelet","kubelet.config.k8s.io"],["configuration of kube-proxy","kubeproxy.config.k8s.io"],["config\
uration of the scheduler","kubescheduler.config.k8s.io"],["configuration of a controller manager","kubecontrollermanager.config.k8s.io","cloudcontrollermanager.\
config.k8s.io","controllermanager.config.k8s.io"],["configuration of the API server","apiserver.config.k8s.io","apiserver.k8s.io","audit.k8s.io","pod-security.a\
dmission.config.k8s.io","eventratelimit.admission.k8s.io","resourcequota.admission.k8s.io","podtolerationrestriction.admission.k8s.io"],["configuration of kubec\
tl and of other clients","v1 Config","client.authentication.k8s.io","kubectl.config.k8s.io"],["a message between the API server and a webhook","admission.k8s.io",
"imagepolicy.k8s.io"],["input of a program that makes clusters","kubeadm.k8s.io","kind.x-k8s.io","k3d.io","k0sctl.k0sproject.io","eksctl.io","kops.k8s.io","ctlp\
tl.dev","config.kwok.x-k8s.io","clusterctl.cluster.x-k8s.io Metadata"],["configuration of a build or deployment program","skaffold","tanka.dev","garden.io","kbl\
d.k14s.io","kapp.k14s.io","vendir.k14s.io","imgpkg.carvel.dev","score.dev"],["a test for a program, not for the cluster","chainsaw.kyverno.io","cli.kyverno.io",
"kuttl.dev","test.gatekeeper.sh","scorecard.operatorframework.io"],["an entry of a catalogue","backstage.io","krew.googlecontainertools.github.com","meta.pkg.cr\
ossplane.io"]];function classify(root5,amongObjects=!1){if(root5===null||root5.kind==="null")return{kind:"skipped",why:"an empty document"};if(root5.kind!=="map"){
let isListOfObjects=root5.kind==="seq"&&root5.items.some(item2=>classify(item2).kind==="object");if(!isListOfObjects&&!amongObjects)return{kind:"skipped",why:"n\
ot a Kubernetes object"};let message=isListOfObjects?'a list of objects is no manifest; write them as items of "kind: List", or as documents of their own':"this\
 document is not a Kubernetes object, and kubectl stops here";return refuse(validating(["invalid object to validate"]),message,[])}let apiVersion=valueOf(root5,
"apiVersion"),kind2=valueOf(root5,"kind"),why=apiVersion?.kind==="string"?clientSideReason(apiVersion.value,kind2):void 0;if(why!==void 0)return{kind:"skipped",
why};let problems=headerProblems(root5);return problems.length===0?headerOf(apiVersion,kind2,root5):!amongObjects&&!isMeantAsObject(root5)?{kind:"skipped",why:"\
not a Kubernetes object"}:refuse(validating(problems),explain(root5),[wrongKey(root5)])}function headerProblems(node){if(node.kind!=="map")return["invalid objec\
t to validate"];let problems=[],apiVersion=valueOf(node,"apiVersion");apiVersion===void 0||apiVersion.kind==="null"?problems.push("apiVersion not set"):apiVersion.
kind!=="string"?problems.push("apiVersion isn't string type"):apiVersion.value.split("/").length>2&&problems.push(`unexpected GroupVersion string: ${apiVersion.
value}`);let kind2=valueOf(node,"kind");return kind2===void 0||kind2.kind==="null"?problems.push("kind not set"):kind2.kind!=="string"&&problems.push("kind isn'\
t string type"),problems}function validating(problems){let distinct2=[...new Set(problems)];return`error validating data: ${distinct2.length===1?distinct2[0]:`[${distinct2.
join(", ")}]`}; if you choose to ignore these errors, turn validation off with --validate=false`}function headerOf(apiVersion,kind2,root5){return kind2?.kind===
"string"&&kind2.value===""?refuse(`Object 'Kind' is missing in '${goJson(root5)}'`,"kind is empty",["kind"]):apiVersion?.kind==="string"&&apiVersion.value===""?
refuse("the server could not find the requested resource","apiVersion is empty",["apiVersion"]):{kind:"object"}}var reasons=new Map;for(let[why,...groups2]of clientSide)
for(let text6 of groups2){let[group4="",only]=text6.split(" ");reasons.set(group4,{why,only})}function clientSideReason(apiVersion,kind2){let slash=apiVersion.indexOf(
"/"),row2=reasons.get(slash<0?apiVersion:apiVersion.slice(0,slash));if(row2===void 0)return;let{why,only}=row2;return only===void 0||kind2?.kind==="string"&&kind2.
value===only?why:void 0}function isMeantAsObject(root5){let hasMetadata=valueOf(root5,"metadata")?.kind==="map",hasSpec=valueOf(root5,"spec")?.kind==="map",hasHeader=root5.
entries.some(({key:key2})=>headerKey(key2)!==void 0);return hasMetadata&&hasSpec||hasHeader&&(hasMetadata||hasSpec)}function headerKey(key2){if(key2.length>12)return;
let lower2=key2.toLowerCase();return distance(lower2,"apiversion")<=2?"apiVersion":distance(lower2,"kind")<=1?"kind":void 0}function wrongKey(root5){let misspelt=root5.
entries.find(({key:key2})=>headerKey(key2)!==void 0&&headerKey(key2)!==key2);if(misspelt&&!valueOf(root5,headerKey(misspelt.key)??""))return misspelt.key;let apiVersion=valueOf(
root5,"apiVersion");return apiVersion?.kind==="string"&&apiVersion.value.split("/").length<=2?"kind":"apiVersion"}function explain(root5){let key2=wrongKey(root5),
meant2=headerKey(key2);if(meant2!==void 0&&meant2!==key2)return`the key ${key2} must be spelt ${meant2}`;let missing5=["apiVersion","kind"].filter(name=>{let value=valueOf(
root5,name);return value===void 0||value.kind==="null"});return missing5.length>0?`${missing5.join(" and ")} ${missing5.length>1?"are":"is"} missing`:valueOf(root5,
key2)?.kind==="string"?`${key2} must be VERSION or GROUP/VERSION`:`${key2} must be a string`}function refuse(kubectl2,message,path2){return{kind:"refused",refusal:{
kubectl:kubectl2,message,path:path2}}}function goJson(node){return node.kind==="seq"?`[${node.items.map(goJson).join(",")}]`:node.kind==="map"?`{${node.entries.
toSorted((a,b)=>a.key<b.key?-1:1).map(({key:key2,value})=>`${goString(key2)}:${goJson(value)}`).join(",")}}`:node.kind==="string"?goString(node.value):String(node.
value)}function goString(text6){let escape4=found2=>`\\u${found2.charCodeAt(0).toString(16).padStart(4,"0")}`;return JSON.stringify(text6).replace(/[<>&\u2028\u2029]/g,
escape4)}function items(root5){let list3=valueOf(root5,"items"),isPlainList=text(root5,"apiVersion")==="v1"&&text(root5,"kind")==="List",whole=(kubectl2,message,...path2)=>[
{node:root5,item:null,refusal:{kubectl:kubectl2,message,path:path2}}];if(isPlainList){let invalid3=["invalid object to validate"];if(list3?.kind!=="seq")return whole(
validating(invalid3),"a List needs a list of items","items");let bad=list3.items.findIndex(item2=>headerProblems(item2).length>0);if(bad>=0){let kubectl2=validating(
list3.items.flatMap(headerProblems));return whole(kubectl2,`${describe(list3.items[bad])}, and kubectl refuses the whole list`,"items",bad)}}if(list3===void 0)return[
{node:root5,item:null,refusal:null}];if(list3.kind==="null")return[];if(list3.kind!=="seq"){let kubectl2=`json: cannot unmarshal ${goType(list3)} into Go struct\
 field decodeList.items of type []json.RawMessage`;return whole(kubectl2,"items must be a list: kubectl takes all that has items for a list of objects","items")}
let odd=list3.items.find(item2=>item2.kind!=="map"&&item2.kind!=="null");if(odd){let kubectl2=`json: cannot unmarshal ${goType(odd)} into Go value of type map[s\
tring]interface {}`;return whole(kubectl2,"an item of a list must be an object","items",list3.items.indexOf(odd))}let nested2=list3.items.findIndex(item2=>item2.
kind==="map"&&valueOf(item2,"items")?.kind==="seq");return nested2>=0?whole("*unstructured.Unstructured is not a list: no Items field in this object","a list in\
 a list: kubectl refuses the whole list","items",nested2,"items"):list3.items.map((item2,index)=>{let node=inherit2(root5,item2);return{node,item:index,refusal:refusalOf(
node)}})}function inherit2(root5,item2){let own2=item2.kind==="map"?item2:{kind:"map",start:item2.start,end:item2.end,entries:[]};if(text(own2,"apiVersion")!==""||
text(own2,"kind")!=="")return own2;let inherited=[];for(let entry of root5.entries)entry.key==="apiVersion"&&inherited.push(entry),entry.key==="kind"&&entry.value.
kind==="string"&&inherited.push({...entry,value:{...entry.value,value:entry.value.value.replace(/List$/,"")}});return{...own2,entries:[...inherited,...own2.entries.
filter(({key:key2})=>key2!=="apiVersion"&&key2!=="kind")]}}function refusalOf(node){let missing5=text(node,"kind")===""?"kind":text(node,"apiVersion")===""?"api\
Version":void 0;return missing5===void 0?null:{kubectl:`unable to get type info from the object "*unstructured.Unstructured": ${missing5==="kind"?"Object 'Kind'\
 is missing in 'object has no kind field '":"Object 'apiVersion' is missing in 'object has no apiVersion field'"}`,message:`${missing5} is missing in this item \
of a list`,path:[missing5]}}function text(map,key2){let value=valueOf(map,key2);return value?.kind==="string"?value.value:""}function describe(item2){if(item2?.
kind!=="map")return"this item is not an object";let wrong3=["apiVersion","kind"].filter(key2=>text(item2,key2)==="");return wrong3.length===0?"this item has a m\
alformed apiVersion":`this item has no ${wrong3.join(" and no ")}${wrong3.some(key2=>valueOf(item2,key2))?" that is a string":""}`}function goType(node){return{
map:"object",seq:"array",string:"string",integer:"number",float:"number",boolean:"bool",null:"null"}[node.kind]}function manifestsIn(documents){let classified=documents.flatMap(({root:root5,index})=>root5===null?[]:[{root:root5,index,as:classify(root5)}]),amongObjects=classified.
some(({as})=>as.kind==="object");return classified.flatMap(({root:root5,index,as})=>manifestsOf(root5,index,amongObjects&&as.kind==="skipped"?classify(root5,!0):
as))}function manifestsOf(root5,document,as){let about={document,item:null,...typeOf(root5)};return as.kind==="skipped"?[{is:"skipped",node:root5,...about,why:as.
why}]:as.kind==="refused"?[{is:"refused",node:root5,...about,refusal:as.refusal}]:root5.kind!=="map"?[]:items(root5).map(({node,item:item2,refusal:refusal8})=>{
let listed={document,item:item2,...typeOf(node)};return refusal8===null?{is:"object",node,...listed}:{is:"refused",node,...listed,refusal:refusal8}})}function typeOf(node){
return{apiVersion:textOf(node,"apiVersion")??"",kind:textOf(node,"kind")??""}}var KIND=new Uint8Array(256);KIND[32]=KIND[9]=1;KIND[10]=KIND[13]=KIND[133]=2;KIND[0]=4;mark("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-",
24);mark(";/?:@&=+$,.!~*'()[]%",16);mark("-?:,[]{}#&*!|>'\"%@`",32);function mark(characters2,kind2){for(let character of characters2)KIND[character.charCodeAt(
0)]|=kind2}function is(code2,kind2){return code2<256&&(KIND[code2]&kind2)!==0}function isBlank(code2){return code2===32||code2===9}function isBreak(code2){return code2<
256?(KIND[code2]&2)!==0:code2===8232||code2===8233}function isBreakOrEnd(code2){return code2<256?(KIND[code2]&6)!==0:code2===8232||code2===8233}function isGap(code2){
return code2<256?(KIND[code2]&7)!==0:code2===8232||code2===8233}function isWord(code2){return is(code2,8)}function isUri(code2){return is(code2,16)}function isIndicator(code2){
return is(code2,32)}function isDigit(code2){return code2>=48&&code2<=57}function hexValue(code2){if(code2>=48&&code2<=57)return code2-48;let letter2=code2|32;return code2<
128&&letter2>=97&&letter2<=102?letter2-87:-1}var isBigEndian=new Uint8Array(new Uint16Array([1]).buffer)[0]===0,codes=new Uint16Array(65536),bytes=Buffer.from(codes.buffer);function codesOf(text6){let{length}=text6;
return length+2>codes.length&&(codes=new Uint16Array(length+2),bytes=Buffer.from(codes.buffer)),bytes.write(text6,0,length*2,"utf16le"),isBigEndian&&bytes.subarray(
0,length*2).swap16(),codes[length]=10,codes[length+1]=0,codes}var unknown2=new Error("not in the quick reader's subset of YAML"),DEEPEST=100;function open(cursor){if(++cursor.depth>DEEPEST)throw unknown2}var STOPS=new Uint8Array(
128);for(let code2=0;code2<32;code2++)STOPS[code2]=1;STOPS[127]=STOPS[32]=STOPS[58]=1;function isOrdinary(codes2,at8,code2){return code2<127?code2>=32||code2===
9:code2<160?!1:code2<55296?code2!==8232&&code2!==8233:code2<56320?(codes2[at8+1]&64512)===56320:code2<57344?(codes2[at8-1]&64512)===55296:code2<65534&&code2!==65279}
function isLineEnd(codes2,at8,code2){if(code2===10)return!0;if(code2!==13)return!1;if(codes2[at8+1]===10)return!0;throw unknown2}function isGapAt(codes2,at8){let code2=codes2[at8];
if(code2===32||code2===10)return!0;if(code2===9)throw unknown2;return isLineEnd(codes2,at8,code2)}function skipSpaces(codes2,at8){for(;codes2[at8]===32;)at8++;return at8}
function lineEnd(codes2,at8){for(;;){let code2=codes2[at8];if(code2===10)return at8;if(code2<32||code2>126){if(code2===13&&codes2[at8+1]===10)return at8;if(!isOrdinary(
codes2,at8,code2))throw unknown2}at8++}}function afterBreak(codes2,at8){return codes2[at8]===10?at8+1:at8+2}function readComment(cursor,at8){let end2=lineEnd(cursor.
codes,at8);return cursor.comments.push({start:at8,end:end2}),end2}function toNextContent(cursor,from){let{codes:codes2}=cursor,at8=skipSpaces(codes2,from),code2=codes2[at8];
if(code2===10)toContent(cursor,at8+1,!1);else if(code2===35){if(at8===from)throw unknown2;toContent(cursor,afterBreak(codes2,readComment(cursor,at8)),!0)}else if(isLineEnd(
codes2,at8,code2))toContent(cursor,at8+2,!1);else throw unknown2}function toContent(cursor,from,commented){let{codes:codes2,end:end2}=cursor,start=from;for(;start<
end2;){let at8=skipSpaces(codes2,start),code2=codes2[at8];if(code2===10)start=at8+1;else if(code2===35)commented=!0,start=afterBreak(codes2,readComment(cursor,at8));else if(isLineEnd(
codes2,at8,code2))start=at8+2;else if(at8===start&&isMarker(codes2,at8,code2)){if(code2===45||cursor.ended)throw unknown2;cursor.ended=!0,start=afterMarker(cursor,
at8)}else{if(cursor.ended)throw unknown2;cursor.at=at8,cursor.column=at8-start,cursor.commented=commented;return}}cursor.at=end2,cursor.column=-1,cursor.commented=
commented}function afterMarker(cursor,marker){let{codes:codes2}=cursor,at8=skipSpaces(codes2,marker+3),code2=codes2[at8];if(code2===35&&at8>marker+3)return afterBreak(
codes2,readComment(cursor,at8));if(!isLineEnd(codes2,at8,code2))throw unknown2;return afterBreak(codes2,at8)}function isMarker(codes2,at8,code2){return(code2===
45||code2===46)&&codes2[at8+1]===code2&&codes2[at8+2]===code2}function readBlockScalar(cursor,start,parent){let{text:text6,codes:codes2,end:end2}=cursor,literal=codes2[start]===124,at8=start+1,chomping=0,increment=0;for(let code2=codes2[at8];code2!==
10;code2=codes2[++at8])if((code2===43||code2===45)&&chomping===0)chomping=code2;else if(isDigit(code2)&&code2!==48&&increment===0)increment=code2-48;else break;
let contentEnd=at8,line=afterBreak(codes2,headerEnd(cursor,at8)),indent=increment===0?0:Math.max(parent,0)+increment,deepest3=0,breaks=0,column2=0;for(;line<end2;){
at8=indent===0?skipSpaces(codes2,line):skipIndent(codes2,line,indent),column2=at8-line,column2>deepest3&&(deepest3=column2);let code2=codes2[at8];if(code2===9&&
(indent===0||column2<indent))throw unknown2;if(!isLineEnd(codes2,at8,code2))break;line=afterBreak(codes2,at8),breaks++,column2=0}indent===0&&(indent=Math.max(deepest3,
parent+1,1));let value="",first=!0,wasBlank=!1;for(;line<end2&&column2===indent;){let code2=codes2[at8],blank=code2===32||code2===9;for(literal||blank||wasBlank||
first?value+=newlines(first?breaks:breaks+1):value+=breaks===0?" ":newlines(breaks),wasBlank=blank,first=!1,contentEnd=lineEnd(codes2,at8),value+=text6.slice(at8,
contentEnd),line=afterBreak(codes2,contentEnd),breaks=0,column2=0;line<end2;){at8=skipIndent(codes2,line,indent),column2=at8-line;let next2=codes2[at8];if(next2===
9&&column2<indent)throw unknown2;if(!isLineEnd(codes2,at8,next2))break;line=afterBreak(codes2,at8),breaks++,column2=0}}return chomping===43?value+=newlines(first?
breaks:breaks+1):chomping===0&&!first&&(value+=`
`),toContent(cursor,line,!1),{kind:"string",start,end:contentEnd,value}}function headerEnd(cursor,from){let{codes:codes2}=cursor,at8=skipSpaces(codes2,from),code2=codes2[at8];
if(code2===35&&at8>from)return readComment(cursor,at8);if(!isLineEnd(codes2,at8,code2))throw unknown2;return at8}function skipIndent(codes2,line,indent){let most4=line+
indent,at8=line;for(;at8<most4&&codes2[at8]===32;)at8++;return at8}function newlines(count3){return count3===1?`
`:count3===0?"":`
`.repeat(count3)}function duplicateKey(first,again){return{code:"duplicate-key",message:`the key ${JSON.stringify(again.key)} stands here again, and its first value is lost: kee\
p one of the two`,start:again.keyStart,end:again.keyEnd,first:{start:first.keyStart,end:first.keyEnd}}}var FEW=24;function addEntry(cursor,base,seen,entry,hash2){let{entries}=cursor,bit=1<<hash2,place3=-1;return cursor.entryCount-base>FEW?place3=indexed(cursor,base,
entry.key):(seen&bit)!==0&&(place3=placeOf(cursor,base,entry.key)),place3>=0?(cursor.problems.push(duplicateKey(entries[place3],entry)),entries[place3]=entry):entries[cursor.
entryCount++]=entry,seen|bit}function takeEntries(cursor,base){let list3=cursor.entries.slice(base,cursor.entryCount);return cursor.entryCount=base,list3.length>
FEW&&cursor.indexes.delete(base),list3}function placeOf({entries,entryCount},base,key2){for(let place3=base;place3<entryCount;place3++)if(entries[place3].key===
key2)return place3;return-1}function indexed(cursor,base,key2){let{entries,entryCount,indexes:indexes2}=cursor,index=indexes2.get(base);if(index===void 0){index=
new Map;for(let place4=base;place4<entryCount;place4++)index.set(entries[place4].key,place4);indexes2.set(base,index)}let place3=index.get(key2)??-1;return place3===
-1&&index.set(key2,entryCount),place3}function addItem(cursor,item2){cursor.items[cursor.itemCount++]=item2}function takeItems(cursor,base){let list3=cursor.items.
slice(base,cursor.itemCount);return cursor.itemCount=base,list3}var table=new Array(8192).fill(void 0),count=0;function hashOf(key2){let hash2=0;for(let at8=0;at8<key2.length;at8++)hash2=Math.imul(hash2,31)+key2.charCodeAt(at8)|
0;return hash2}function intern(text6,codes2,start,end2,hash2){let slot=(hash2^hash2>>>13)&8191;for(;;){let known7=table[slot];if(known7===void 0)break;if(isAt(known7,
codes2,start,end2))return known7;slot=slot+1&8191}let made=text6.slice(start,end2);return count===4096&&(table=new Array(8192).fill(void 0),count=0,slot=(hash2^
hash2>>>13)&8191),table[slot]=made,count++,made}function isAt(known7,codes2,start,end2){let length=end2-start;if(known7.length!==length)return!1;for(let i=0;i<length;i++)
if(known7.charCodeAt(i)!==codes2[start+i])return!1;return!0}var NULL={kind:"null",value:null},TRUE={kind:"boolean",value:!0},FALSE={kind:"boolean",value:!1},MERGE={kind:"merge",value:"<<"},INFINITY={kind:"nonfinite",value:1/0},
MINUS_INFINITY={kind:"nonfinite",value:-1/0},NAN={kind:"nonfinite",value:NaN},WORDS=new Map([...words(TRUE,"y Y yes Yes YES true True TRUE on On ON"),...words(FALSE,
"n N no No NO false False FALSE off Off OFF"),...words(NULL,"~ null Null NULL"),...words(INFINITY,".inf .Inf .INF +.inf +.Inf +.INF"),...words(MINUS_INFINITY,"-\
.inf -.Inf -.INF"),...words(NAN,".nan .NaN .NAN")]),ORDINARY=0,WORD=1,POINT=2,NUMBER=3,ANGLE=4,HINTS=new Uint8Array(128);for(let letter2 of"yYnNtTfFoO~")HINTS[letter2.
charCodeAt(0)]=WORD;for(let digit2 of"+-0123456789")HINTS[digit2.charCodeAt(0)]=NUMBER;HINTS[46]=POINT;HINTS[60]=ANGLE;function isOrdinaryStart(code2){return code2>
127||HINTS[code2]===ORDINARY}function resolvePlain(text6){if(text6.length===0)return NULL;let first=text6.charCodeAt(0),hint=first>127?ORDINARY:HINTS[first];if(hint===
ORDINARY)return{kind:"string",value:text6};if(hint===ANGLE)return text6==="<<"?MERGE:{kind:"string",value:text6};if(hint===NUMBER){let number3=resolveNumber(text6);
if(number3!==void 0)return number3}let word3=text6.length<=5?WORDS.get(text6):void 0;if(word3!==void 0)return word3;if(hint===POINT&&underscoresSeparateDigits(text6)){
let plain9=withoutUnderscores(text6),value=isDecimal(plain9,0)?Number(plain9):1/0;if(Number.isFinite(value))return{kind:"float",value}}return{kind:"string",value:text6}}
function keyText(resolved){switch(resolved.kind){case"string":case"merge":return resolved.value;case"integer":return resolved.value>MAX_INT64?void 0:String(resolved.
value);case"boolean":return resolved.value?"true":"false";case"float":case"nonfinite":return float32Text(resolved.value);case"null":return}}var MAX_INT64=2n**63n-
1n,MIN_INT64=-(2n**63n),MAX_UINT64=2n**64n-1n,UNDERSCORE=95;function resolveNumber(text6){let simple=smallDecimal(text6);if(simple!==-1)return{kind:"integer",value:simple};
let digits4=!1;for(let i=0;i<text6.length;i++){let code2=text6.charCodeAt(i);if(isDigit(code2))digits4=!0;else if(!isNumberPart(code2))return}if(!digits4)return;
let plain9=withoutUnderscores(text6),first=plain9.charCodeAt(0),signed=first===43||first===45,start=signed?1:0;if(plain9.length>=start+3&&plain9.charCodeAt(start)===
48){let letter2=plain9.charCodeAt(start+1)|32;if(letter2===120)return integer(plain9,start+2,16,signed,first===45);if(letter2===111)return integer(plain9,start+
2,8,signed,first===45);if(letter2===98)return binary(plain9,start,signed,first===45)}let base=plain9.charCodeAt(start)===48?8:10,whole=integer(plain9,start,base,
signed,first===45);if(whole!==void 0)return whole;if(!isDecimal(plain9,start))return;let value=Number(plain9);return Number.isFinite(value)?{kind:"float",value}:
void 0}function withoutUnderscores(text6){return text6.includes("_")?text6.replaceAll("_",""):text6}function underscoresSeparateDigits(text6){for(let at8=text6.
indexOf("_");at8!==-1;at8=text6.indexOf("_",at8+1))if(!isDigit(text6.charCodeAt(at8-1))||!isDigit(text6.charCodeAt(at8+1)))return!1;return!0}function smallDecimal(text6){
let length=text6.length;if(length>15||length>1&&text6.charCodeAt(0)===48)return-1;let value=0;for(let i=0;i<length;i++){let code2=text6.charCodeAt(i);if(!isDigit(
code2))return-1;value=value*10+code2-48}return value}function isNumberPart(code2){if(code2===43||code2===45||code2===46||code2===UNDERSCORE)return!0;let letter2=code2|
32;return code2>57&&(letter2>=97&&letter2<=102||letter2===120||letter2===111)}function binary(plain9,start,signed,negative){let second=plain9.charCodeAt(2);return!signed&&
plain9.charCodeAt(1)===98&&(second===43||second===45)?integer(plain9,3,2,!0,second===45):integer(plain9,start+2,2,signed,negative)}function integer(plain9,from,base,signed,negative){
if(from>=plain9.length)return;let value=0;for(let i=from;i<plain9.length;i++){let digit2=digitValue(plain9.charCodeAt(i));if(digit2>=base)return;value=value*base+
digit2}if(value<=Number.MAX_SAFE_INTEGER)return{kind:"integer",value:negative&&value!==0?-value:value};if(value>2e19)return;let exact=0n;for(let i=from;i<plain9.
length;i++)exact=exact*BigInt(base)+BigInt(digitValue(plain9.charCodeAt(i)));if(negative&&(exact=-exact),!(exact<MIN_INT64||exact>(signed?MAX_INT64:MAX_UINT64)))
return{kind:"integer",value:exact}}function digitValue(code2){if(isDigit(code2))return code2-48;let letter2=code2|32;return letter2>=97&&letter2<=102?letter2-87:
99}function isDecimal(text6,from){let at8=skipDigits(text6,from),count3=at8-from;if(text6.charCodeAt(at8)===46){let fraction2=skipDigits(text6,at8+1);count3+=fraction2-
at8-1,at8=fraction2}if(count3===0)return!1;if(at8===text6.length)return!0;if((text6.charCodeAt(at8)|32)!==101)return!1;at8++;let sign=text6.charCodeAt(at8);(sign===
43||sign===45)&&at8++;let end2=skipDigits(text6,at8);return end2>at8&&end2===text6.length}function skipDigits(text6,from){let at8=from;for(;isDigit(text6.charCodeAt(
at8));)at8++;return at8}function float32Text(value){let single=Math.fround(value);if(Number.isNaN(single))return".nan";if(single===1/0)return".inf";if(single===
-1/0)return"-.inf";let sign=single<0||Object.is(single,-0)?"-":"";if(single===0)return`${sign}0`;let{digits:digits4,power}=shortest(Math.abs(single));if(power<-4||
power>=6){let size=Math.abs(power),fraction2=digits4.length>1?`.${digits4.slice(1)}`:"";return`${sign}${digits4.charAt(0)}${fraction2}e${power<0?"-":"+"}${size<
10?"0":""}${size}`}if(power<0)return`${sign}0.${"0".repeat(-power-1)}${digits4}`;let rest=digits4.slice(power+1);return sign+digits4.slice(0,power+1).padEnd(power+
1,"0")+(rest===""?"":`.${rest}`)}var MOST_DIGITS=100;function shortest(single){let[exact="",exponent=""]=single.toExponential(MOST_DIGITS).replace(".","").split(
"e"),first=Number(exponent);for(let length=1;;length++){let down=Number(exact.slice(0,length)),tail=exact.slice(length),half="5".padEnd(tail.length,"0"),nearest2=tail>
half||tail===half&&(down%2===1||single===2**-12)?down+1:down;for(let mantissa of[nearest2,2*down+1-nearest2]){if(length<9&&Math.fround(+`${mantissa}e${first-length+
1}`)!==single)continue;let digits4=String(mantissa);return{digits:digits4.replace(/0+$/,""),power:first+digits4.length-length}}}}function words(meaning,list3){return list3.
split(" ").map(word3=>[word3,meaning])}var LONGEST_KEY=1e3;function scanPlain(cursor,from){let{codes:codes2}=cursor,at8=from;for(;;){let code2=codes2[at8];if(code2<128)if(STOPS[code2]===0)at8++;else if(code2===
32){let end2=at8;at8=skipSpaces(codes2,at8+1);let next2=codes2[at8];if(next2===10||next2===35||next2===58&&isGapAt(codes2,at8+1))return cursor.wordEnd=end2,at8}else if(code2===
58){if(isGapAt(codes2,at8+1))break;at8++}else if(isLineEnd(codes2,at8,code2)){let end2=at8;for(;codes2[end2-1]===32;)end2--;return cursor.wordEnd=end2,at8}else throw unknown2;else if(isOrdinary(
codes2,at8,code2))at8++;else throw unknown2}return cursor.wordEnd=at8,at8}function readPlain(cursor,from,stop,indent){let{text:text6,codes:codes2}=cursor;if(codes2[stop]===
58)throw unknown2;let end2=cursor.wordEnd;if(toNextContent(cursor,end2),cursor.column<=indent||cursor.commented)return plainNode(text6.slice(from,end2),from,end2);
let value=text6.slice(from,end2);do{let start=cursor.at,next2=scanPlain(cursor,start);if(codes2[next2]===58)throw unknown2;value+=foldedBreaks(codes2,end2,start)+
text6.slice(start,cursor.wordEnd),end2=cursor.wordEnd,toNextContent(cursor,end2)}while(cursor.column>indent&&!cursor.commented);return plainNode(value,from,end2)}
function foldedBreaks(codes2,from,to){let breaks=0;for(let at8=from;at8<to;at8++)codes2[at8]===10&&breaks++;return breaks===1?" ":`
`.repeat(breaks-1)}function plainNode(value,start,end2){if(isOrdinaryStart(value.charCodeAt(0)))return{kind:"string",start,end:end2,value};let resolved=resolvePlain(
value);switch(resolved.kind){case"string":return{kind:"string",start,end:end2,value};case"integer":return{kind:"integer",start,end:end2,value:resolved.value};case"\
float":return{kind:"float",start,end:end2,value:resolved.value};case"boolean":return{kind:"boolean",start,end:end2,value:resolved.value};case"null":return{kind:"\
null",start,end:end2,value:null};default:throw unknown2}}function absentNode(at8){return{kind:"null",start:at8,end:at8,value:null}}function readKey(cursor,from){
let{text:text6,codes:codes2}=cursor,first=codes2[from];if(first===34||first===39)return readQuotedKey(cursor,from)?0:-1;let at8=from,hash2=0,code2=first;for(;code2<
128&&STOPS[code2]===0;)hash2=Math.imul(hash2,31)+code2|0,code2=codes2[++at8];if(code2===58&&isGapAt(codes2,at8+1)){if(at8-from>LONGEST_KEY)throw unknown2;return cursor.
keyEnd=at8,cursor.at=at8+1,cursor.key=intern(text6,codes2,from,at8,hash2),cursor.keyHash=hash2,isOrdinaryStart(first)||resolveKey(cursor),0}return at8=scanPlain(
cursor,from),codes2[at8]!==58?at8:(takePlainKey(cursor,from,at8),0)}function takePlainKey(cursor,from,colon){takeKey(cursor,from,cursor.wordEnd,colon,cursor.text.
slice(from,cursor.wordEnd)),resolveKey(cursor)}function takeQuotedKey(cursor,quoted3,colon){takeKey(cursor,quoted3.start,quoted3.end,colon,quoted3.value)}function takeKey(cursor,start,end2,colon,key2){
if(colon-start>LONGEST_KEY)throw unknown2;setKey(cursor,key2),cursor.keyEnd=end2,cursor.at=colon+1}function resolveKey(cursor){let{key:key2}=cursor;if(key2.length>
5&&key2.charCodeAt(0)>60)return;let resolved=resolvePlain(key2);if(resolved.kind==="string")return;let text6=resolved.kind==="merge"?void 0:keyText(resolved);if(text6===
void 0)throw unknown2;setKey(cursor,text6)}function setKey(cursor,key2){cursor.keyHash=hashOf(key2),cursor.key=key2}function readQuotedKey(cursor,from){let{codes:codes2}=cursor,
end2=closingQuote(codes2,from);if(end2===-1)return!1;let colon=skipSpaces(codes2,end2);if(codes2[colon]!==58)return!1;if(!isGapAt(codes2,colon+1))throw unknown2;
return takeQuotedKey(cursor,readQuoted(cursor,from),colon),!0}function closingQuote(codes2,from){let quote2=codes2[from],at8=from+1;for(;;){let code2=codes2[at8];
if(code2===quote2){if(quote2===34||codes2[at8+1]!==39)return at8+1;at8++}else if(code2===92&&quote2===34){if(isLineEnd(codes2,at8+1,codes2[at8+1]))return-1;at8++}else if(code2<
32&&code2!==9&&isLineEnd(codes2,at8,code2))return-1;at8++}}function readQuoted(cursor,from){let{text:text6,codes:codes2}=cursor,quote2=codes2[from],at8=from+1;for(;;){
let code2=codes2[at8];if(code2===quote2)return quote2===39&&codes2[at8+1]===39?readFoldedQuoted(cursor,from):(cursor.at=at8+1,cursor.folded=!1,{kind:"string",start:from,
end:at8+1,value:text6.slice(from+1,at8)});if(code2===92?quote2===34:code2<32&&code2!==9)return readFoldedQuoted(cursor,from);if(code2>126&&!isOrdinary(codes2,at8,
code2))throw unknown2;at8++}}function readFoldedQuoted(cursor,from){let{text:text6,codes:codes2,end:end2}=cursor,quote2=codes2[from],at8=from+1,piece=at8,value="",
folded=!1;for(;;){let code2=codes2[at8];if(code2===quote2){if(value+=text6.slice(piece,at8),quote2===34||codes2[at8+1]!==39)break;piece=at8+1,at8+=2}else if(code2===
92&&quote2===34){value+=text6.slice(piece,at8);let next2=codes2[at8+1];if(isLineEnd(codes2,at8+1,next2))folded=!0,at8=skipBlankLines(codes2,at8+1,end2),value+=`\

`.repeat(countBreaks(codes2,piece,at8)-1);else{let length=escapeLength(next2);value+=unescape(codes2,at8,length),at8+=length}piece=at8}else if(code2<32&&code2!==
9){if(!isLineEnd(codes2,at8,code2))throw unknown2;folded=!0;let last=at8;for(;last>piece&&isBlank(codes2[last-1]);)last--;let next2=skipBlankLines(codes2,at8,end2);
value+=text6.slice(piece,last)+foldedBreaks(codes2,at8,next2),at8=piece=next2}else{if(code2>126&&!isOrdinary(codes2,at8,code2))throw unknown2;at8++}}return cursor.
at=at8+1,cursor.folded=folded,{kind:"string",start:from,end:at8+1,value}}function countBreaks(codes2,from,to){let breaks=0;for(let at8=from;at8<to;at8++)codes2[at8]===
10&&breaks++;return breaks}function skipBlankLines(codes2,from,end2){let at8=from,code2=codes2[at8];for(;isBlank(code2)||isLineEnd(codes2,at8,code2);)code2=codes2[++at8];
if(at8>=end2)throw unknown2;if(codes2[at8-1]===10&&isMarker(codes2,at8,code2))throw unknown2;return at8}var ESCAPES=new Map(Object.entries({0:"\0",a:"\x07",b:"\b",
t:"	","	":"	",n:`
`,v:"\v",f:"\f",r:"\r",e:"\x1B"," ":" ",'"':'"',"'":"'","\\":"\\",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"}).map(([letter2,meaning])=>[letter2.charCodeAt(0),meaning]));
function escapeLength(letter2){return letter2===120?4:letter2===117?6:letter2===85?10:2}function unescape(codes2,at8,length){if(length===2){let meaning=ESCAPES.
get(codes2[at8+1]);if(meaning===void 0)throw unknown2;return meaning}let code2=0;for(let i=at8+2;i<at8+length;i++){let digit2=hexValue(codes2[i]);if(digit2<0)throw unknown2;
code2=code2*16+digit2}if(code2>=55296&&code2<=57343||code2>1114111)throw unknown2;return String.fromCodePoint(code2)}var BEGINS_UNKNOWN=0,BEGINS_PLAIN=1,BEGINS_QUOTED=2,BEGINS_FLOW=3,BEGINS_BLOCK_SCALAR=4,BEGINS_DASH=5,BEGINS_MARK=6,BEGINS_ANCHOR=7,BEGINS_ALIAS=8,BEGINS_NOTHING=9,
BEGINNINGS=new Uint8Array(128);BEGINNINGS.fill(BEGINS_PLAIN,33,127);for(let character of",]}!%@`")BEGINNINGS[character.charCodeAt(0)]=BEGINS_UNKNOWN;for(let character of`\
'"`)BEGINNINGS[character.charCodeAt(0)]=BEGINS_QUOTED;for(let character of"{[")BEGINNINGS[character.charCodeAt(0)]=BEGINS_FLOW;for(let character of"|>")BEGINNINGS[character.
charCodeAt(0)]=BEGINS_BLOCK_SCALAR;for(let character of`\r
#`)BEGINNINGS[character.charCodeAt(0)]=BEGINS_NOTHING;for(let character of":?")BEGINNINGS[character.charCodeAt(0)]=BEGINS_MARK;BEGINNINGS[45]=BEGINS_DASH;BEGINNINGS[38]=
BEGINS_ANCHOR;BEGINNINGS[42]=BEGINS_ALIAS;function beginningInBlock(codes2,at8){let begins=beginning(codes2,at8);return(begins===BEGINS_DASH||begins===BEGINS_MARK)&&
!isGapAt(codes2,at8+1)?BEGINS_PLAIN:begins}function beginning(codes2,at8){let code2=codes2[at8];return code2<128?BEGINNINGS[code2]:isOrdinary(codes2,at8,code2)?
BEGINS_PLAIN:BEGINS_UNKNOWN}function readFlow(cursor,start){open(cursor);let node=cursor.codes[start]===123?readFlowMap(cursor,start):readFlowSeq(cursor,start);return cursor.depth--,node}function readFlowSeq(cursor,start){
let{codes:codes2}=cursor,base=cursor.itemCount,at8=skipGap(cursor,start+1);for(;codes2[at8]!==93;)if(addItem(cursor,readItem(cursor,at8)),at8=skipGap(cursor,cursor.
at),codes2[at8]===44)at8=skipGap(cursor,at8+1);else if(codes2[at8]!==93)throw unknown2;return cursor.at=at8+1,{kind:"seq",start,end:at8+1,items:takeItems(cursor,
base)}}function readFlowMap(cursor,start){let{codes:codes2}=cursor,base=cursor.entryCount,seen=0,at8=skipGap(cursor,start+1);for(;codes2[at8]!==125;){readFlowKey(
cursor,at8);let{key:key2,keyEnd,keyHash}=cursor,value=readItem(cursor,skipGap(cursor,cursor.at));if(seen=addEntry(cursor,base,seen,{key:key2,keyStart:at8,keyEnd,
value},keyHash),at8=skipGap(cursor,cursor.at),codes2[at8]===44)at8=skipGap(cursor,at8+1);else if(codes2[at8]!==125)throw unknown2}return cursor.at=at8+1,{kind:"\
map",start,end:at8+1,entries:takeEntries(cursor,base)}}function readFlowKey(cursor,from){let{codes:codes2}=cursor,begins=beginning(codes2,from);if(begins===BEGINS_QUOTED){
let key2=readQuoted(cursor,from),colon=skipSpaces(codes2,cursor.at);if(codes2[colon]!==58||cursor.folded)throw unknown2;takeQuotedKey(cursor,key2,colon)}else if(begins===
BEGINS_PLAIN||begins===BEGINS_DASH){let colon=scanFlowPlain(cursor,from);if(codes2[colon]!==58)throw unknown2;takePlainKey(cursor,from,colon)}else throw unknown2}
function readItem(cursor,at8){let begins=beginning(cursor.codes,at8);if(begins===BEGINS_QUOTED)return readQuoted(cursor,at8);if(begins===BEGINS_FLOW)return readFlow(
cursor,at8);if(begins!==BEGINS_PLAIN&&begins!==BEGINS_DASH)throw unknown2;scanFlowPlain(cursor,at8);let end2=cursor.wordEnd;return cursor.at=end2,plainNode(cursor.
text.slice(at8,end2),at8,end2)}function scanFlowPlain(cursor,from){let{codes:codes2}=cursor,first=codes2[from];if(isMarker(codes2,from,first)&&codes2[from-1]===
10)throw unknown2;if(first===45&&(isGapAt(codes2,from+1)||isFlowEnd(codes2,from+1)))throw unknown2;let at8=from,end2=from;for(;;){let code2=codes2[at8];if(code2===
32){if(at8=skipSpaces(codes2,at8+1),codes2[at8]===35)break;continue}if(code2===44||code2===125||code2===93)break;if(code2===123||code2===91||code2===63)throw unknown2;
if(code2===58){if(isGapAt(codes2,at8+1))break;if(isFlowEnd(codes2,at8+1))throw unknown2}else if(code2<128&&STOPS[code2]!==0){if(!isLineEnd(codes2,at8,code2)||isTabAhead(
codes2,at8))throw unknown2;break}else if(code2>127&&!isOrdinary(codes2,at8,code2))throw unknown2;end2=++at8}return cursor.wordEnd=end2,at8}function isTabAhead(codes2,from){
let at8=from,code2=codes2[at8];for(;code2===32||code2===10||code2===13;)code2=codes2[++at8];return code2===9}function isFlowEnd(codes2,at8){let code2=codes2[at8];
return code2===44||code2===123||code2===91||code2===125||code2===93||code2===63}function skipGap(cursor,from){let{codes:codes2,end:end2}=cursor,at8=from;for(;;){
let code2=codes2[at8];if(code2===32||code2===9||code2===10)at8++;else if(code2===35){if(at8===from)throw unknown2;at8=readComment(cursor,at8)}else if(isLineEnd(
codes2,at8,code2))at8++;else break;if(at8>=end2)throw unknown2}return at8}function readFast(text6,codes2,span){let{start}=span,{end:end2}=span;if(codes2[end2-1]!==10){if(end2!==text6.length)return;end2++}let cursor={text:text6,codes:codes2,
end:end2,at:start,column:-1,commented:!1,ended:!1,wordEnd:0,folded:!1,key:"",keyEnd:0,keyHash:0,depth:0,entries:[],entryCount:0,indexes:new Map,items:[],itemCount:0,
anchors:new Map,aliases:0,aliasEnd:0,comments:[],problems:[]};try{if(toContent(cursor,text6.startsWith("---",start)?afterMarker(cursor,start):start,!1),cursor.ended)
return;let root5=cursor.column===-1?null:readNode(cursor,-1);return cursor.column!==-1?void 0:{root:root5,comments:cursor.comments,problems:cursor.problems}}catch(error){
if(error===unknown2)return;throw error}}function readNode(cursor,indent){let{codes:codes2,at:at8,column:column2}=cursor,begins=beginningInBlock(codes2,at8);if(begins===
BEGINS_DASH)return readSeq(cursor,column2,!1);if(begins===BEGINS_PLAIN||begins===BEGINS_QUOTED){let stop=readKey(cursor,at8);if(stop===0)return readMap(cursor,at8,
column2);if(begins===BEGINS_PLAIN)return readPlain(cursor,at8,stop,indent)}return readInline(cursor,at8,indent)}function readInline(cursor,at8,indent){let begins=beginningInBlock(
cursor.codes,at8);if(begins===BEGINS_PLAIN)return readPlain(cursor,at8,scanPlain(cursor,at8),indent);if(begins===BEGINS_QUOTED||begins===BEGINS_FLOW){let node=begins===
BEGINS_FLOW?readFlow(cursor,at8):readQuoted(cursor,at8);return toNextContent(cursor,node.end),node}if(begins===BEGINS_BLOCK_SCALAR)return readBlockScalar(cursor,
at8,indent);if(begins===BEGINS_ANCHOR)return readAnchored(cursor,at8,indent);if(begins===BEGINS_ALIAS)return readAlias(cursor,at8);throw unknown2}function readAnchored(cursor,start,indent){
let{text:text6,codes:codes2}=cursor,nameEnd=skipName(codes2,start+1),at8=skipSpaces(codes2,nameEnd),begins=beginningInBlock(codes2,at8);if(begins!==BEGINS_PLAIN&&
begins!==BEGINS_QUOTED&&begins!==BEGINS_BLOCK_SCALAR)throw unknown2;let node=readInline(cursor,at8,indent);return cursor.anchors.set(text6.slice(start+1,nameEnd),
node),node}var MOST_ALIASES=100;function readAlias(cursor,start){let{text:text6,codes:codes2}=cursor,nameEnd=skipName(codes2,start+1),node=cursor.anchors.get(text6.
slice(start+1,nameEnd));if(node===void 0||++cursor.aliases>MOST_ALIASES)throw unknown2;return toNextContent(cursor,nameEnd),cursor.aliasEnd=nameEnd,node}function skipName(codes2,from){
let at8=from;for(;isWord(codes2[at8]);)at8++;if(at8===from||!isGapAt(codes2,at8))throw unknown2;return at8}function endOf(cursor,last){return Math.max(last.end,
cursor.aliasEnd)}function readMap(cursor,start,column2){open(cursor);let base=cursor.entryCount,seen=0,keyStart=start;for(;;){let{key:key2,keyEnd,keyHash}=cursor,
value=readValue(cursor,column2);if(seen=addEntry(cursor,base,seen,{key:key2,keyStart,keyEnd,value},keyHash),cursor.column<column2)return cursor.depth--,{kind:"m\
ap",start,end:endOf(cursor,value),entries:takeEntries(cursor,base)};if(cursor.column>column2)throw unknown2;keyStart=cursor.at,readNextKey(cursor)}}function readNextKey(cursor){
let{codes:codes2,at:at8}=cursor,begins=beginningInBlock(codes2,at8);if(begins!==BEGINS_PLAIN&&begins!==BEGINS_QUOTED||readKey(cursor,at8)!==0)throw unknown2}function readValue(cursor,indent){
let{codes:codes2,at:behindColon}=cursor,at8=skipSpaces(codes2,behindColon);return beginning(codes2,at8)!==BEGINS_NOTHING?readInline(cursor,at8,indent):(toNextContent(
cursor,behindColon),cursor.column>indent?readNode(cursor,indent):cursor.column===indent&&isItem(codes2,cursor.at)?readSeq(cursor,indent,!0):absentNode(behindColon))}
function readSeq(cursor,column2,unindented){open(cursor);let{codes:codes2,at:start}=cursor,base=cursor.itemCount;for(;;){let item2=readItem2(cursor,column2);addItem(
cursor,item2);let next2=cursor.column;if(next2<column2||next2===column2&&unindented&&!isItem(codes2,cursor.at))return cursor.depth--,{kind:"seq",start,end:endOf(
cursor,item2),items:takeItems(cursor,base)};if(next2>column2||!isItem(codes2,cursor.at))throw unknown2}}function readItem2(cursor,column2){let{codes:codes2,at:dash}=cursor,
at8=skipSpaces(codes2,dash+1);return beginning(codes2,at8)===BEGINS_NOTHING?(toNextContent(cursor,dash+1),cursor.column>column2?readNode(cursor,column2):absentNode(
dash+1)):(cursor.at=at8,cursor.column=column2+at8-dash,readNode(cursor,column2))}function isItem(codes2,at8){return codes2[at8]===45&&isGapAt(codes2,at8+1)}var Unreadable=class extends Error{kubectl;problem;place;about;constructor(kubectl2,problem,place3,about=""){super(kubectl2),this.kubectl=kubectl2,this.problem=
problem,this.place=place3,this.about=about}},LimitHit=class extends Error{place;constructor(message,place3){super(message),this.place=place3}};var PREFIX="tag:yaml.org,2002:";function resolve3(raw){let{tag,text:text6}=raw;if(tag==="")return raw.implicit?plain2(text6):string(text6);if(!tag.startsWith(PREFIX))
return string(text6);switch(tag.slice(PREFIX.length)){case"binary":return string(decodeBase64(raw));case"bool":return expect(raw,plain2(text6),"boolean");case"i\
nt":return expect(raw,plain2(text6),"integer");case"float":return expectFloat(raw);case"null":return expect(raw,plain2(text6),"null");case"timestamp":return isTimestamp(
text6)?string(text6):expect(raw,plain2(text6));default:return string(text6)}}function keyOf(scalar2){return keyText(scalar2)}function string(value){return{kind:"\
string",value}}function plain2(text6){let resolved=resolvePlain(text6);return resolved.kind==="merge"?string(text6):resolved}function expect(raw,scalar2,kind2){
if(scalar2.kind===kind2)return scalar2;let tag=`!!${raw.tag.slice(PREFIX.length)}`,problem=`cannot decode ${NAMES[scalar2.kind]} \`${raw.text}\` as a ${tag}`;throw new Unreadable(
`yaml: ${problem}`,"cannot decode",raw,tag)}var NAMES={string:"!!str",integer:"!!int",float:"!!float",nonfinite:"!!float",boolean:"!!bool",null:"!!null"};function expectFloat(raw){
let scalar2=plain2(raw.text);return scalar2.kind==="nonfinite"?scalar2:scalar2.kind==="integer"&&scalar2.value<2n**63n?{kind:"float",value:Number(scalar2.value)}:
expect(raw,scalar2,"float")}function decodeBase64(raw){let text6=raw.text.replace(/[\r\n]/g,"");if(text6.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(text6)){let problem="\
!!binary value contains invalid base64 data";throw new Unreadable(`yaml: ${problem}`,problem,raw)}return decodeUtf8(Buffer.from(text6,"base64"))}function decodeUtf8(bytes4){
let decoder=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),isCharacter=(part,length)=>{try{let character=decoder.decode(part);return part.length===length&&character.
length===(length===4?2:1)}catch{return!1}},text6="",at8=0;for(;at8<bytes4.length;){let width=[1,2,3,4].find(length=>isCharacter(bytes4.subarray(at8,at8+length),
length));text6+=width===void 0?"\uFFFD":decoder.decode(bytes4.subarray(at8,at8+width)),at8+=width??1}return text6}var TIMESTAMP=new RegExp("^(?<year>\\d{4})-(?<m\
onth>\\d\\d?)-(?<day>\\d\\d?)(?:(?<joint>[Tt]| +)(?<hour>\\d\\d?):(?<minute>\\d\\d?):(?<second>\\d\\d?)(?:[.,]\\d+)?(?<zone>Z|[-+](?<zoneHour>\\d\\d):(?<zoneMinute>\\d\\d))?)?\
$");function isTimestamp(text6){let parts3=TIMESTAMP.exec(text6)?.groups;if(parts3===void 0)return!1;let{joint,zone:zone2}=parts3;if(joint!==void 0&&/^[Tt]$/.test(
joint)!==(zone2!==void 0))return!1;let below5=(part,limit)=>Number(part??0)<limit;if(!below5(parts3.hour,24)||!below5(parts3.minute,60)||!below5(parts3.second,60)||
!below5(parts3.zoneHour,25)||!below5(parts3.zoneMinute,61))return!1;let month=Number(parts3.month),day=Number(parts3.day);return month>=1&&month<=12&&day>=1&&day<=
daysIn(Number(parts3.year),month)}function daysIn(year,month){return month===2?year%4===0&&(year%100!==0||year%400===0)?29:28:[4,6,9,11].includes(month)?30:31}var MAX_LENGTH=1e6;function goSyntax(raw){return write(raw,{left:MAX_LENGTH})}function write(raw,budget){if(budget.left<0)return"\u2026";switch(budget.left-=2,raw.
kind){case"alias":return write(raw.target,budget);case"scalar":{let text6=scalarSyntax(resolve3(raw));return budget.left-=text6.length,text6}case"seq":return`[]\
interface {}{${raw.items.map(item2=>write(item2,budget)).join(", ")}}`;case"map":{let entries=new Map;return collect(raw,entries,budget),`map[interface {}]inter\
face {}{${[...entries.values()].sort((a,b)=>compareKeys(a.key,b.key)).map(({key:key2,value})=>`${scalarSyntax(key2)}:${value}`).join(", ")}}`}}}function collect(raw,entries,budget){
if(!(budget.left<0))for(let i=0;i<raw.pairs.length;i+=2){let value=raw.pairs[i+1],key2=raw.pairs[i];if(key2.kind==="alias"&&(key2=key2.target),key2.kind!=="scal\
ar")continue;if(key2===raw.pairs[i]&&key2.text==="<<"&&(key2.implicit||key2.tag==="tag:yaml.org,2002:merge")){for(let item2 of value.kind==="seq"?value.items.toReversed():
[value]){let target=item2.kind==="alias"?item2.target:item2;target.kind==="map"&&collect(target,entries,budget)}continue}let scalar2=resolve3(key2);entries.set(
scalarSyntax(scalar2),{key:scalar2,value:write(value,budget)})}}function compareKeys(a,b){let order=rank(a)-rank(b);return order!==0?order:typeof a.value=="stri\
ng"?Buffer.compare(Buffer.from(a.value),Buffer.from(String(b.value))):Number.isNaN(a.value)||a.value<b.value?-1:a.value>b.value?1:0}function rank({kind:kind2,value}){
switch(kind2){case"null":return 0;case"string":return 1;case"integer":return value>=2n**63n?2:3;case"float":case"nonfinite":return 4;case"boolean":return 5}}function scalarSyntax(scalar2){
switch(scalar2.kind){case"null":return"interface {}(nil)";case"string":return goQuote2(scalar2.value);case"integer":return scalar2.value>=2n**63n?`0x${scalar2.value.
toString(16)}`:String(scalar2.value);case"float":return goFloat(scalar2.value);case"nonfinite":return scalar2.value>0?"+Inf":scalar2.value<0?"-Inf":"NaN";case"b\
oolean":return String(scalar2.value)}}var LETTERS={"\x07":"\\a","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t","\v":"\\v","\\":"\\\\",'"':'\\"'};function goQuote2(text6){
let quoted3="";for(let character of text6){let code2=character.codePointAt(0);LETTERS[character]!==void 0?quoted3+=LETTERS[character]:/[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u.
test(character)?quoted3+=character:code2<128?quoted3+=`\\x${hex(code2,2)}`:quoted3+=code2>65535?`\\U${hex(code2,8)}`:`\\u${hex(code2,4)}`}return`"${quoted3}"`}function hex(code2,width){
return code2.toString(16).padStart(width,"0")}function goFloat(value){let[mantissa="",exponent=""]=value.toExponential().split("e"),power=Number(exponent);return Object.
is(value,-0)?"-0":power>=-4&&power<6?String(value):`${mantissa}e${power<0?"-":"+"}${String(Math.abs(power)).padStart(2,"0")}`}var Fault=class extends Error{fault;constructor(fault){super(fault.message),this.fault=fault}};function readJson(text6,from){let r={text:text6,at:from,depth:0,problems:[]};
if(skipBlanks(r),r.at>=text6.length)return null;try{let node=readValue2(r);return{root:r.problems.some(({code:code2})=>code2==="syntax")?null:node,start:node.start,
end:node.end,problems:r.problems}}catch(error){if(error instanceof Fault)return error.fault;throw error}}function skipBlanks(r){for(;;){let code2=r.text.charCodeAt(
r.at);if(code2!==32&&code2!==9&&code2!==10&&code2!==13)return;r.at++}}function fail(r,context){return r.at>=r.text.length?new Fault({is:"eof",at:r.at,message:"u\
nexpected EOF"}):new Fault({is:"syntax",at:r.at,message:invalidCharacter(r.text,r.at,context)})}function invalidCharacter(text6,at8,context){return`invalid char\
acter ${quoteByte(text6,at8)} ${context}`}function quoteByte(text6,at8){let code2=text6.codePointAt(at8),byte=code2<128?code2:code2<2048?192|code2>>6:code2<65536?
224|code2>>12:240|code2>>18;return byte===39?"'\\''":byte===34?`'"'`:`'${goQuote2(String.fromCharCode(byte)).slice(1,-1)}'`}function readValue2(r){let start=r.at,
character=r.text.charAt(start);switch(character){case"{":return nested(r,readObject);case"[":return nested(r,readArray);case'"':return{kind:"string",value:readString(
r),start,end:r.at};case"t":return readWord(r,"true"),{kind:"boolean",value:!0,start,end:r.at};case"f":return readWord(r,"false"),{kind:"boolean",value:!1,start,
end:r.at};case"n":return readWord(r,"null"),{kind:"null",value:null,start,end:r.at};default:if(character==="-"||isDigit(r.text.charCodeAt(start)))return readNumber(
r);throw fail(r,"looking for beginning of value")}}function nested(r,read3){if(++r.depth>1e3){let message=`this is nested more than ${1e3} levels deep`;throw new Fault(
{is:"depth",at:r.at,message})}let node=read3(r);return r.depth--,node}function readObject(r){let start=r.at++,entries=[],index=new Map;if(skipBlanks(r),r.text[r.
at]==="}")r.at++;else for(;;){skipBlanks(r);let keyStart=r.at;if(r.text[keyStart]!=='"')throw fail(r,"looking for beginning of object key string");let key2=readString(
r),keyEnd=r.at;if(skipBlanks(r),r.text[r.at]!==":")throw fail(r,"after object key");r.at++,skipBlanks(r),addEntry2(r,entries,index,{key:key2,keyStart,keyEnd,value:readValue2(
r)}),skipBlanks(r);let next2=r.text[r.at];if(next2!==","&&next2!=="}")throw fail(r,"after object key:value pair");if(r.at++,next2==="}")break}return{kind:"map",
start,end:r.at,entries}}function addEntry2(r,entries,index,entry){let at8=index.get(entry.key);if(at8===void 0){index.set(entry.key,entries.length),entries.push(
entry);return}r.problems.push(duplicateKey(entries[at8],entry)),entries[at8]=entry}function readArray(r){let start=r.at++,items2=[];if(skipBlanks(r),r.text[r.at]===
"]")r.at++;else for(;;){skipBlanks(r),items2.push(readValue2(r)),skipBlanks(r);let next2=r.text[r.at];if(next2!==","&&next2!=="]")throw fail(r,"after array elem\
ent");if(r.at++,next2==="]")break}return{kind:"seq",start,end:r.at,items:items2}}var LONE_SURROGATE=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function readString(r){let{text:text6}=r,start=r.at++,escaped=!1;for(;;){let code2=text6.charCodeAt(r.at);if(code2===34)break;if(code2===92)escaped=!0,skipEscape(
r);else if(code2>=32)r.at++;else throw fail(r,"in string literal")}return r.at++,escaped?JSON.parse(text6.slice(start,r.at)).replace(LONE_SURROGATE,"\uFFFD"):text6.
slice(start+1,r.at-1)}function skipEscape(r){r.at++;let letter2=r.text[r.at];if(letter2!=="u"){if(letter2===void 0||!'bfnrt\\/"'.includes(letter2))throw fail(r,
"in string escape code");r.at++;return}for(let i=0;i<4;i++)if(r.at++,!/[0-9a-fA-F]/.test(r.text.charAt(r.at)))throw fail(r,"in \\u hexadecimal character escape");
r.at++}function readWord(r,word3){for(let letter2 of word3){if(r.text[r.at]!==letter2)throw fail(r,`in literal ${word3} (expecting '${letter2}')`);r.at++}}var MAX_INT642=2n**
63n-1n,MIN_INT642=-(2n**63n);function readNumber(r){let{text:text6}=r,start=r.at;text6[r.at]==="-"&&r.at++,text6[r.at]==="0"?r.at++:readDigits(r,"in numeric lit\
eral");let whole=!0;text6[r.at]==="."&&(whole=!1,r.at++,readDigits(r,"after decimal point in numeric literal")),(text6[r.at]==="e"||text6[r.at]==="E")&&(whole=!1,
r.at++,(text6[r.at]==="+"||text6[r.at]==="-")&&r.at++,readDigits(r,"in exponent of numeric literal"));let end2=r.at,literal=text6.slice(start,end2),value=Number(
literal);if(whole&&Number.isSafeInteger(value))return{kind:"integer",value:value===0?0:value,start,end:end2};if(whole&&Number.isFinite(value)){let exact=BigInt(
literal);if(exact>=MIN_INT642&&exact<=MAX_INT642)return{kind:"integer",value:exact,start,end:end2}}return Number.isFinite(value)||r.problems.push(tooBig(literal,
start,end2)),{kind:"float",value,start,end:end2}}function tooBig(literal,start,end2){return{code:"syntax",message:"this number is too big: put it in quotes if i\
t is text",kubectl:`json: cannot unmarshal number ${literal} into Go value of type float64`,start,end:end2}}function readDigits(r,context){let start=r.at;for(;isDigit(
r.text.charCodeAt(r.at));)r.at++;if(r.at===start)throw fail(r,context)}var BUFFER=4096;function*split(text6){let start=text6.charCodeAt(0)===65279?1:0;mayBeJson(text6,start)?yield*splitJson(text6,start):yield*splitYaml(text6,start,
0)}function mayBeJson(text6,start){let at8=start;for(;isSpace(text6.charCodeAt(at8));)at8++;return text6[at8]==="{"&&byteLength(text6,start,at8)<BUFFER}function*splitJson(text6,start){
let at8=start;for(let index=0;;index++){let value=readJson(text6,at8);if(value===null)return;if("is"in value){if(value.is==="depth"||index>1){yield unreadable(text6,
at8,index,value,value.message);return}let kubectl2=(value.is==="eof"?"":`json: offset ${byteLength(text6,start,value.at)+1}: `)+value.message,yamlStart=skipSpace(
text6,at8);yamlStart===null?yield unreadable(text6,at8,index,value,kubectl2):yield*splitYaml(text6,yamlStart,index,kubectl2);return}yield{index,start:value.start,
end:value.end,root:value.root,comments:[],problems:value.problems},at8=value.end}}function unreadable(text6,start,index,fault,kubectl2){let place3={start:fault.
at,end:Math.min(fault.at+1,text6.length)},message=fault.is==="eof"?"the text ends inside of a JSON value":"the file begins as JSON, and JSON cannot go on so",problem=fault.
is==="depth"?{code:"limit",limit:"depth",message:fault.message,...place3}:{code:"syntax",message,kubectl:kubectl2,...place3};return{index,start,end:text6.length,
root:null,comments:[],problems:[problem]}}function skipSpace(text6,start){let at8=start;for(;;){if(byteLength(text6,at8,at8+4)<4)return null;let code2=text6.charCodeAt(
at8);if(code2===65533)return null;if(!isSpace(code2)||(at8++,code2===10))return at8}}function*splitYaml(text6,start,from,instead2){let size=endOfLines(text6,start),
index=from,kubectl2=instead2,documentStart=start,separator=text6.startsWith("---",start)?start:nextSeparator(text6,start);for(;separator!==-1&&separator<text6.length;){
let lineBreak2=text6.indexOf(`
`,separator),lineEnd3=lineBreak2===-1?text6.length:lineBreak2,next2=lineBreak2===-1?text6.length:lineBreak2+1,behind=trim(text6,separator+3,lineEnd3);if(behind.
start<behind.end&&text6[behind.start]!=="#")yield badSeparator(text6,{start:documentStart,end:lineEnd3},index++,behind,kubectl2),documentStart=next2;else if(documentStart<
separator)yield yamlPiece(documentStart,separator,index++,kubectl2),documentStart=next2;else{separator=followingSeparator(text6,next2);continue}kubectl2=void 0,
separator=followingSeparator(text6,next2)}if(documentStart<size&&(yield yamlPiece(documentStart,size,index++,kubectl2)),size<text6.length){let lost={start:size,
end:text6.length};yield{index,...lost,root:null,comments:[],problems:[],ignored:lost}}}function yamlPiece(start,end2,index,instead2){return instead2===void 0?{index,
yaml:!0,start,end:end2}:{index,yaml:!0,start,end:end2,instead:instead2}}function followingSeparator(text6,at8){return text6.startsWith("---",at8)?at8:nextSeparator(
text6,at8)}function nextSeparator(text6,from){let at8=text6.indexOf(`
---`,from);return at8===-1?-1:at8+1}function badSeparator(text6,span,index,behind,instead2){let problem={code:"syntax",message:"nothing but a comment can stand \
behind ---: begin a new line",kubectl:instead2??`invalid Yaml document separator: ${text6.slice(behind.start,behind.end)}`,...behind};return{index,...span,root:null,
comments:[],problems:[problem]}}function endOfLines(text6,start){if(text6.endsWith(`
`))return text6.length;let lastLine=Math.max(text6.lastIndexOf(`
`)+1,start);if((text6.length-lastLine)*3<BUFFER)return text6.length;let bytes4=Buffer.from(text6.slice(lastLine)),at8=0;for(;bytes4.length-at8>=BUFFER;)at8+=BUFFER,
bytes4[at8-1]===13&&at8--;return at8===bytes4.length?lastLine:text6.length}function trim(text6,from,to){let start=from,end2=to;for(;start<end2&&isSpace(text6.charCodeAt(
start));)start++;for(;end2>start&&isSpace(text6.charCodeAt(end2-1));)end2--;return{start,end:end2}}function isSpace(code2){return code2<128?code2===32||code2>=9&&
code2<=13:code2===133||code2!==65279&&/\s/.test(String.fromCharCode(code2))}function byteLength(text6,from,to){return Buffer.byteLength(text6.slice(from,to))}function decode2(root5,base){let d={base,visits:1,aliasVisits:0,aliasDepth:0,depth:0,following:new Set,duplicates:[],badKeys:new Map,nonfinite:!1},node=visit(d,
root5);return d.badKeys.size>0&&checkKeys(d,node),d.nonfinite&&checkValues(d,node),{node,duplicates:d.duplicates}}function visit(d,raw){switch(countVisit(d,raw),
raw.kind){case"alias":return follow2(d,raw,target=>visit(d,target));case"scalar":return raw.node??=scalarNode(d,raw);case"seq":{enter(d,raw);let items2=raw.items.
map(item2=>visit(d,item2));return d.depth--,raw.node??={kind:"seq",start:d.base+raw.start,end:d.base+raw.end,items:items2}}case"map":{enter(d,raw);let map=newMap();
return addAll(d,raw,map),d.depth--,raw.node??={kind:"map",start:d.base+raw.start,end:d.base+raw.end,entries:map.entries},map.badKey!==null&&d.badKeys.set(raw.node,
map.badKey),raw.node}}}function countVisit(d,raw){if(d.visits++,d.aliasDepth!==0&&(d.aliasVisits++,d.aliasVisits>100&&d.visits>1e3&&d.aliasVisits/d.visits>allowedRatio(
d.visits))){let problem="document contains excessive aliasing";throw new Unreadable(`yaml: ${problem}`,problem,[...d.following][0]??raw)}}function allowedRatio(visits){
return visits<=4e5?.99:visits>=4e6?.1:.99-.89*((visits-4e5)/36e5)}function enter(d,place3){if(++d.depth>1e3)throw new LimitHit(`with its aliases this is nested \
more than ${1e3} levels deep`,place3)}function follow2(d,alias,go2){let{name}=alias;if(d.following.has(alias))throw new Unreadable(`yaml: anchor '${name}' value\
 contains itself`,"value contains itself",alias,name);d.following.add(alias),d.aliasDepth++;let result=go2(alias.target);return d.aliasDepth--,d.following.delete(
alias),result}function scalarNode(d,raw){let start=d.base+raw.start,end2=d.base+raw.end,scalar2=resolve3(raw);switch(scalar2.kind){case"string":return{kind:"str\
ing",start,end:end2,value:scalar2.value};case"integer":return{kind:"integer",start,end:end2,value:scalar2.value};case"nonfinite":return d.nonfinite=!0,{kind:"fl\
oat",start,end:end2,value:scalar2.value};case"float":return{kind:"float",start,end:end2,value:scalar2.value};case"boolean":return{kind:"boolean",start,end:end2,
value:scalar2.value};case"null":return{kind:"null",start,end:end2,value:null}}}var FEW2=8;function newMap(){return{entries:[],index:null,badKey:null}}function find(map,key2){
if(map.index!==null)return map.index.get(key2)??-1;let{entries}=map;for(let i=0;i<entries.length;i++)if(entries[i].key===key2)return i;return-1}function set(map,entry){
let{entries}=map,at8=find(map,entry.key);if(at8>=0){let before=entries[at8];return entries[at8]=entry,before}entries.push(entry),map.index!==null?map.index.set(
entry.key,entries.length-1):entries.length>FEW2&&(map.index=new Map(entries.map(({key:key2},index)=>[key2,index])))}function addAll(d,raw,map){let{pairs}=raw,own2=null;
(map.entries.length>0||pairs.some((key2,i)=>i%2===0&&isMerge(key2)))&&(own2=newMap());for(let i=0;i<pairs.length;i+=2){let key2=pairs[i],value=pairs[i+1];if(isMerge(
key2)){merge(d,value,map);continue}let text6=visitKey(d,key2);text6===void 0&&noteBadKey(map,key2,value);let entry={key:text6??"",keyStart:d.base+key2.start,keyEnd:d.
base+key2.end,value:visit(d,value)};if(text6===void 0)continue;let first=set(own2===null?map:own2,entry);own2!==null&&set(map,entry),first!==void 0&&d.aliasDepth===
0&&d.duplicates.push(duplicateKey(first,entry))}}function visitKey(d,raw){if(countVisit(d,raw),raw.kind==="alias")return follow2(d,raw,target=>visitKey(d,target));
if(raw.kind!=="scalar")throw visitAgain(d,raw),new Unreadable(`yaml: invalid map key: ${goSyntax(raw)}`,"invalid map key",raw);return keyOf(resolve3(raw))}function noteBadKey(map,key2,value){
(map.badKey===null||goSyntax(key2)===goSyntax(map.badKey.key))&&(map.badKey={key:key2,value})}function visitAgain(d,raw){d.visits--,d.aliasDepth>0&&d.aliasVisits--,
visit(d,raw)}function isMerge(key2){return key2.kind==="scalar"&&key2.text==="<<"&&(key2.implicit||key2.tag==="tag:yaml.org,2002:merge")}function merge(d,raw,map){
if(raw.kind==="seq")for(let item2 of raw.items.toReversed())mergeOne(d,item2,map);else mergeOne(d,raw,map)}function mergeOne(d,raw,map){let target=raw.kind==="a\
lias"?raw.target:raw;if(target.kind!=="map"){let problem="map merge requires map or sequence of maps as the value";throw new Unreadable(`yaml: ${problem}`,problem,
raw)}countVisit(d,raw),raw.kind==="alias"?follow2(d,raw,()=>{countVisit(d,target),mergeMap(d,target,map)}):mergeMap(d,target,map)}function mergeMap(d,raw,map){enter(
d,raw),addAll(d,raw,map),d.depth--}function checkKeys(d,node){let bad=d.badKeys.get(node);if(bad!==void 0){let key2=goSyntax(bad.key),type=key2===NIL?"%!s(<nil>\
)":"uint64",[shownKey,shownValue]=[key2,goSyntax(bad.value)].map(text6=>text6===NIL?"<nil>":text6),problem="unsupported map key";throw new Unreadable(`${problem}\
 of type: ${type}, key: ${shownKey}, value: ${shownValue}`,problem,bad.key,type)}if(node.kind==="seq")for(let item2 of node.items)checkKeys(d,item2);else if(node.
kind==="map")for(let{value}of node.entries)checkKeys(d,value)}var NIL="interface {}(nil)";function checkValues(d,node){if(node.kind==="float"){let{value,start,end:end2}=node;
if(Number.isFinite(value))return;let text6=value>0?"+Inf":value<0?"-Inf":"NaN",place3={start:start-d.base,end:end2-d.base};throw new Unreadable(`json: unsupport\
ed value: ${text6}`,"json: unsupported value",place3)}if(node.kind==="seq")for(let item2 of node.items)checkValues(d,item2);else if(node.kind==="map"){let sorted2=node.
entries.toSorted((a,b)=>Buffer.compare(Buffer.from(a.key),Buffer.from(b.key)));for(let{value}of sorted2)checkValues(d,value)}}var INDENT="indent it with spaces, as its neighbours are",QUOTE="put the value in quotes if it is text",WORDS2={"found character that cannot start any token":character=>character===
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
mplate: render it first (as it stands, ${message})`:message}var CHUNK=512,MARGIN=16,SPECIAL=/[^\t\n\r -~\x85\xa0-\ufefe\uff00-\ufffd]/;function needsBuffer(text6){return SPECIAL.test(text6)}function openBuffer(text6,size){
let marked=text6.charCodeAt(0)===65279;return{text:text6,size,start:marked?1:0,end:marked?1:0,room:marked?CHUNK-3:CHUNK}}function fill(buffer,at8,count3){if(characters(
buffer,at8)<count3){buffer.start=at8;do{if(buffer.end>=buffer.size){buffer.end++;break}takeChunk(buffer)}while(characters(buffer,at8)<count3)}return buffer.end-
MARGIN}function characters({text:text6,end:end2},at8){if(end2-at8>MARGIN)return MARGIN;let count3=0;for(let i=at8;i<end2;i++)bytes2(text6,i)>0&&count3++;return count3}
function takeChunk(buffer){let{text:text6,size}=buffer,room=buffer.room,at8=buffer.end;for(;at8<size;){let width=bytes2(text6,at8);if(width>room)break;if(isControl(
text6.charCodeAt(at8)))throw new Unreadable("yaml: control characters are not allowed","control characters are not allowed",{start:at8,end:at8+1});room-=width,at8++}
buffer.end=at8,buffer.room=CHUNK}function bytes2(text6,at8){let code2=text6.charCodeAt(at8);return code2<128?code2===13&&text6.charCodeAt(at8+1)===10?0:1:code2<
2048?2:(code2&64512)===55296&&(text6.charCodeAt(at8+1)&64512)===56320?4:(code2&64512)===56320&&at8>0&&(text6.charCodeAt(at8-1)&64512)===55296?0:3}function isControl(code2){
return code2<32?code2!==9&&code2!==10&&code2!==13:code2>=127&&code2<160&&code2!==133||code2===65534||code2===65535}function createScanner(document){let last=document.charCodeAt(document.length-1),text6=`${document}${last===10?"":last===13?`\r
`:`
`}\0`,size=text6.length-1,buffer=needsBuffer(document)?openBuffer(text6,size):null,start=buffer?.start??0;return{text:text6,size,at:start,line:0,lineStart:start,
limit:buffer===null?1/0:-1/0,buffer,tokens:[],head:0,taken:0,ready:!1,flowLevel:0,indent:-1,indents:[],simpleKeyAllowed:!0,simpleKeys:[simpleKey(0,start)],keyLevels:new Map,
comments:[]}}function simpleKey(token,at8){return{possible:!1,required:!1,token,at:at8,line:0,column:0}}function need(s,count3){s.at+count3>s.limit&&(s.limit=fill(
s.buffer,s.at,count3))}function skipByteOrderMark(s){s.buffer===null||s.text.charCodeAt(s.buffer.start)!==65279||(s.at>=s.size?s.buffer.start=s.at:breakLength(s.
text,s.at)===2?s.at+=2:s.at=here(s).end,s.lineStart=s.at-1)}function column(s){return s.at-s.lineStart}function breakLength(text6,at8){if(text6.charCodeAt(at8)!==
13)return 1;let next2=text6.charCodeAt(at8+1);return next2===10?2:next2===13&&text6.charCodeAt(at8+2)===10?3:1}function skipBreak(s){isBreak(s.text.charCodeAt(s.
at))&&(s.at+=breakLength(s.text,s.at),s.line++,s.lineStart=s.at)}function readBreak(s){let code2=s.text.charCodeAt(s.at);return isBreak(code2)?(skipBreak(s),code2===
8232||code2===8233?String.fromCharCode(code2):`
`):""}function isDocumentIndicator(text6,at8){let code2=text6.charCodeAt(at8);return(code2===45||code2===46)&&text6.charCodeAt(at8+1)===code2&&text6.charCodeAt(
at8+2)===code2&&isGap(text6.charCodeAt(at8+3))}function skipComment(s){let start=s.at;do s.at++,need(s,1);while(!isBreakOrEnd(s.text.charCodeAt(s.at)));s.comments.
push({start,end:s.at})}function push(s,type,start,line,value="",suffix=""){s.tokens.push({type,start,end:s.at,line,value,suffix})}function scanFault(s,problem,place3){
let line=s.line>0?`line ${s.line+1}: `:"";return new Unreadable(`yaml: ${line}${problem}`,problem,place3??here(s),s.text.charAt(s.at))}function here(s){return{start:s.
at,end:s.at+(s.text.codePointAt(s.at)>65535?2:1)}}function scanBlockScalar(s,literal){let{text:text6,line}=s,start=s.at,{chomping,increment}=scanHeader(s),contentEnd=s.at;skipToLineEnd(s);let indent=increment===
0?0:Math.max(s.indent,0)+increment;indent===0&&(indent=-1);let trailing=scanBreaks(s,indent);indent<0&&(indent=trailing.indent),need(s,1);let value="",leadingBreak="",
wasBlank=!1;for(;column(s)===indent&&text6.charCodeAt(s.at)!==0;){let blank=isBlank(text6.charCodeAt(s.at));literal||wasBlank||blank||leadingBreak!==`
`?value+=leadingBreak:trailing.breaks===""&&(value+=" "),value+=trailing.breaks,wasBlank=blank;let from=s.at;skipLine(s),value+=text6.slice(from,s.at),contentEnd=
s.at,need(s,2),leadingBreak=readBreak(s),trailing=scanBreaks(s,indent)}chomping!==45&&(value+=leadingBreak),chomping===43&&(value+=trailing.breaks),s.tokens.push(
{type:"scalar",start,end:contentEnd,line,value,suffix:""})}function scanHeader(s){let{text:text6}=s,chomping=0,increment=0;return s.at++,need(s,1),isChomping(text6.
charCodeAt(s.at))?(chomping=text6.charCodeAt(s.at++),need(s,1),isDigit(text6.charCodeAt(s.at))&&(increment=scanIncrement(s))):isDigit(text6.charCodeAt(s.at))&&(increment=
scanIncrement(s),need(s,1),isChomping(text6.charCodeAt(s.at))&&(chomping=text6.charCodeAt(s.at++))),{chomping,increment}}function isChomping(code2){return code2===
43||code2===45}function scanIncrement(s){let increment=s.text.charCodeAt(s.at)-48;if(increment===0)throw scanFault(s,"found an indentation indicator equal to 0");
return s.at++,increment}function skipToLineEnd(s){for(need(s,1);isBlank(s.text.charCodeAt(s.at));)s.at++,need(s,1);if(s.text.charCodeAt(s.at)===35&&skipComment(
s),!isBreakOrEnd(s.text.charCodeAt(s.at)))throw scanFault(s,"did not find expected comment or line break");isBreak(s.text.charCodeAt(s.at))&&(need(s,2),skipBreak(
s))}function skipLine(s){let{text:text6}=s;if(s.limit===1/0){let at8=s.at;for(;!isBreakOrEnd(text6.charCodeAt(at8));)at8++;s.at=at8;return}for(;!isBreakOrEnd(text6.
charCodeAt(s.at));)s.at++,need(s,1)}function scanBreaks(s,indent){let{text:text6}=s,wanted=indent<0?1/0:indent,breaks="",deepest3=0;for(;;){for(need(s,1);column(
s)<wanted&&text6.charCodeAt(s.at)===32;)s.at++,need(s,1);let code2=text6.charCodeAt(s.at);if(deepest3=Math.max(deepest3,column(s)),code2===9&&column(s)<wanted)throw scanFault(
s,"found a tab character where an indentation space is expected");if(!isBreak(code2))break;need(s,2),code2===10?(s.at++,s.line++,s.lineStart=s.at,breaks+=`
`):breaks+=readBreak(s)}return{breaks,indent:indent<0?Math.max(deepest3,s.indent+1,1):indent}}function scanPlainScalar(s){let{text:text6,line}=s,start=s.at,indent=s.indent+1,end2=start,value="",from=start,joint=null;for(;need(s,4),!(s.at===s.lineStart&&isDocumentIndicator(
text6,s.at));){let code2=text6.charCodeAt(s.at);if(code2===35||(!isGap(code2)&&!endsPlain(s,s.at)&&(joint!==null&&(value+=text6.slice(from,end2)+joint,from=s.at,
joint=null),skipWords(s),end2=s.at),code2=text6.charCodeAt(s.at),!isBlank(code2)&&!isBreak(code2))||(joint=skipPlainGap(s,indent),s.flowLevel===0&&column(s)<indent))
break}joint!==null&&(s.simpleKeyAllowed=!0),value=value===""?text6.slice(from,end2):value+text6.slice(from,end2),s.tokens.push({type:"plain",start,end:end2,line,
value,suffix:""})}function endsPlain(s,at8){let code2=s.text.charCodeAt(at8);return code2===58?isGap(s.text.charCodeAt(at8+1)):s.flowLevel>0&&isFlowIndicator(code2)}
function isFlowIndicator(code2){return code2===44||code2===91||code2===93||code2===123||code2===125||code2===63}function skipWords(s){let{text:text6}=s;if(s.limit!==
1/0){do s.at++,need(s,2);while(!isGap(text6.charCodeAt(s.at))&&!endsPlain(s,s.at));return}let flow=s.flowLevel>0,at8=s.at;for(;;){let code2=text6.charCodeAt(at8);
if(code2===32){let next2=text6.charCodeAt(at8+1);if(isGap(next2)||next2===35||endsPlain(s,at8+1))break}else{if(isGap(code2))break;if(code2===58?isGap(text6.charCodeAt(
at8+1)):flow&&isFlowIndicator(code2))break}at8++}s.at=at8}function skipPlainGap(s,indent){let{text:text6}=s,leading="",trailing="";for(need(s,1);;){let code2=text6.
charCodeAt(s.at);if(isBlank(code2)){if(code2===9&&leading!==""&&column(s)<indent)throw scanFault(s,"found a tab character that violates indentation");s.at++}else if(isBreak(
code2))need(s,2),leading===""?leading=readBreak(s):trailing+=readBreak(s);else break;need(s,1)}return leading===""?null:fold(leading,trailing)}function fold(leading,trailing){
return leading!==`
`?leading+trailing:trailing===""?" ":trailing}function scanQuotedScalar(s,single){let{text:text6,line}=s,start=s.at,quote2=single?39:34,value="";for(s.at++;;){if(need(
s,4),s.at===s.lineStart&&isDocumentIndicator(text6,s.at))throw scanFault(s,"found unexpected document indicator",{start,end:start+1});if(text6.charCodeAt(s.at)===
0)throw scanFault(s,"found unexpected end of stream",{start,end:start+1});let escapedBreak=!1,code2=text6.charCodeAt(s.at);for(;!isGap(code2);){if(code2===quote2){
if(!single||text6.charCodeAt(s.at+1)!==39)break;value+="'",s.at+=2,need(s,2)}else if(code2===92&&!single){if(isBreak(text6.charCodeAt(s.at+1))){need(s,3),s.at++,
skipBreak(s),escapedBreak=!0;break}value+=scanEscape(s),need(s,2)}else value+=scanPiece(s,quote2);code2=text6.charCodeAt(s.at)}if(need(s,1),text6.charCodeAt(s.at)===
quote2)break;value+=scanQuotedGap(s,escapedBreak)}s.at++,s.tokens.push({type:"scalar",start,end:s.at,line,value,suffix:""})}function scanPiece(s,quote2){let{text:text6}=s,
from=s.at,at8=from;for(;;){at8++,at8+2>s.limit&&(s.at=at8,need(s,2));let code2=text6.charCodeAt(at8);if(isGap(code2)||code2===quote2||code2===92&&quote2===34)break}
return s.at=at8,text6.slice(from,at8)}function scanQuotedGap(s,escapedBreak){let{text:text6}=s,from=s.at,end2=from,leading="",trailing="";for(;;){let code2=text6.
charCodeAt(s.at);if(isBlank(code2))s.at++;else if(isBreak(code2))need(s,2),leading===""&&!escapedBreak?leading=readBreak(s):trailing+=readBreak(s);else break;leading===
""&&(end2=s.at),need(s,1)}return escapedBreak?trailing:leading===""?text6.slice(from,end2):fold(leading,trailing)}var ESCAPES2=new Map(Object.entries({0:"\0",a:"\
\x07",b:"\b",t:"	","	":"	",n:`
`,v:"\v",f:"\f",r:"\r",e:"\x1B"," ":" ",'"':'"',"'":"'","\\":"\\",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"}).map(([letter2,meaning])=>[letter2.charCodeAt(0),meaning])),
CODE_LENGTHS=new Map([[120,2],[117,4],[85,8]]);function scanEscape(s){let{text:text6}=s,letter2=text6.charCodeAt(s.at+1),meaning=ESCAPES2.get(letter2);if(meaning!==
void 0)return s.at+=2,meaning;let length=CODE_LENGTHS.get(letter2);if(length===void 0)throw scanFault(s,"found unknown escape character",{start:s.at,end:s.at+2});
s.at+=2,need(s,length);let code2=0;for(let i=0;i<length;i++){let digit2=hexValue(text6.charCodeAt(s.at+i));if(digit2<0)throw scanFault(s,"did not find expected \
hexdecimal number",{start:s.at-2,end:s.at+i});code2=code2*16+digit2}if(code2>=55296&&code2<=57343||code2>1114111)throw scanFault(s,"found invalid Unicode charac\
ter escape code",{start:s.at-2,end:s.at+length});return s.at+=length,String.fromCodePoint(code2)}function scanName(s,type){let start=s.at;s.at++,need(s,1);let name=scanWord(s),code2=s.text.charCodeAt(s.at);if(name===""||!(isGap(code2)||"?:,]}%@`".includes(String.
fromCharCode(code2))))throw scanFault(s,"did not find expected alphabetic or numeric character",here(s));push(s,type,start,s.line,name)}function scanWord(s){let from=s.
at;for(;isWord(s.text.charCodeAt(s.at));)s.at++,need(s,1);return s.text.slice(from,s.at)}function scanTag(s){let{text:text6}=s,start=s.at,handle="",suffix;if(need(
s,2),text6.charCodeAt(s.at+1)===60){if(s.at+=2,suffix=scanUri(s,""),text6.charCodeAt(s.at)!==62)throw scanFault(s,"did not find the expected '>'");s.at++}else handle=
scanHandle(s,!1),handle.length>1&&handle.endsWith("!")?suffix=scanUri(s,""):(suffix=scanUri(s,handle),handle="!",suffix===""&&([handle,suffix]=[suffix,handle]));
if(need(s,1),!isGap(text6.charCodeAt(s.at)))throw scanFault(s,"did not find expected whitespace or line break");push(s,"tag",start,s.line,handle,suffix)}function scanHandle(s,directive){
let from=s.at;if(need(s,1),s.text.charCodeAt(s.at)!==33)throw scanFault(s,"did not find expected '!'");if(s.at++,need(s,1),scanWord(s),s.text.charCodeAt(s.at)===
33)s.at++;else if(directive&&s.at-from>1)throw scanFault(s,"did not find expected '!'");return s.text.slice(from,s.at)}function scanUri(s,head2){let{text:text6}=s,
uri=head2.slice(1),found2=head2!=="";for(need(s,1);;){let code2=text6.charCodeAt(s.at);if(!isUri(code2))break;code2===37?uri+=scanUriEscape(s):(uri+=text6.charAt(
s.at),s.at++),need(s,1),found2=!0}if(!found2)throw scanFault(s,"did not find expected tag URI");return uri}function scanUriEscape(s){let{text:text6}=s,bytes4="",
left=1;do{need(s,3);let high=hexValue(text6.charCodeAt(s.at+1)),low=hexValue(text6.charCodeAt(s.at+2));if(text6.charCodeAt(s.at)!==37||high<0||low<0)throw scanFault(
s,"did not find URI escaped octet");let octet2=high*16+low;if(bytes4===""){if(left=utf8Width(octet2),left===0)throw scanFault(s,"found an incorrect leading UTF-\
8 octet")}else if((octet2&192)!==128)throw scanFault(s,"found an incorrect trailing UTF-8 octet");bytes4+=String.fromCharCode(octet2),s.at+=3,left--}while(left>
0);return bytes4}function utf8Width(octet2){return octet2<128?1:(octet2&224)===192?2:(octet2&240)===224?3:(octet2&248)===240?4:0}function scanDirective(s){let{text:text6,
line}=s,start=s.at;s.at++,need(s,1);let name=scanWord(s);if(name==="")throw scanFault(s,"could not find expected directive name");if(!isGap(text6.charCodeAt(s.at)))
throw scanFault(s,"found unexpected non-alphabetical character");if(name==="YAML"){let version=scanVersion(s);push(s,"version-directive",start,line,version)}else if(name===
"TAG"){skipBlanks2(s);let handle=scanHandle(s,!0);if(need(s,1),!isBlank(text6.charCodeAt(s.at)))throw scanFault(s,"did not find expected whitespace");skipBlanks2(
s);let prefix3=scanUri(s,"");if(need(s,1),!isGap(text6.charCodeAt(s.at)))throw scanFault(s,"did not find expected whitespace or line break");push(s,"tag-directi\
ve",start,line,handle,prefix3)}else throw scanFault(s,"found unknown directive name",{start,end:s.at});if(skipBlanks2(s),text6.charCodeAt(s.at)===35&&skipComment(
s),!isBreakOrEnd(text6.charCodeAt(s.at)))throw scanFault(s,"did not find expected comment or line break");isBreak(text6.charCodeAt(s.at))&&(need(s,2),skipBreak(
s))}function skipBlanks2(s){for(need(s,1);isBlank(s.text.charCodeAt(s.at));)s.at++,need(s,1)}function scanVersion(s){skipBlanks2(s);let major=scanVersionNumber(
s);if(s.text.charCodeAt(s.at)!==46)throw scanFault(s,"did not find expected digit or '.' character");return s.at++,`${major}.${scanVersionNumber(s)}`}function scanVersionNumber(s){
need(s,1);let value=0,length=0;for(;isDigit(s.text.charCodeAt(s.at));){if(++length>2)throw scanFault(s,"found extremely long version number");value=value*10+s.text.
charCodeAt(s.at)-48,s.at++,need(s,1)}if(length===0)throw scanFault(s,"did not find expected version number");return value}var MAX_LEVELS=1e4,MAX_KEY=1024;function peek(s){return s.ready||fetchMore(s),s.tokens[s.head]}function take(s){s.ready=!1,s.taken++,s.head++,s.head===s.tokens.
length&&(s.tokens.length=0,s.head=0)}function fetchMore(s){for(;;){if(s.head!==s.tokens.length){let level=s.keyLevels.get(s.taken);if(level===void 0||!isPossible(
s,s.simpleKeys[level]))break}fetch(s)}s.ready=!0}function fetch(s){need(s,1),skipToToken(s);let place3=column(s);unrollIndent(s,place3),need(s,4);let{text:text6,
at:at8}=s,code2=text6.charCodeAt(at8);if(code2===0)return fetchStreamEnd(s);if(!isIndicator(code2)&&code2!==46){if(isBlank(code2))throw scanFault(s,"found chara\
cter that cannot start any token");return fetchPlain(s)}let next2=text6.charCodeAt(at8+1);if(place3===0){if(code2===37)return fetchDirective(s);if(isDocumentIndicator(
text6,at8))return fetchDocumentIndicator(s,code2===45?"document-start":"document-end")}switch(code2){case 91:return fetchFlowStart(s,"flow-sequence-start");case 123:
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
required)throw missingColon(s,key2);key2.possible=!1,s.keyLevels.delete(key2.token)}}function missingColon(s,key2){let end2=key2.at;for(;!isBreakOrEnd(s.text.charCodeAt(
end2));)end2++;for(;end2>key2.at+1&&isBlank(s.text.charCodeAt(end2-1));)end2--;return scanFault(s,"could not find expected ':'",{start:key2.at,end:end2})}function rollIndent(s,place3,number3,type,at8,line){
if(!(s.flowLevel>0||s.indent>=place3)){if(s.indents.push(s.indent),s.indent=place3,s.indents.length>MAX_LEVELS)throw scanFault(s,`exceeded max depth of ${MAX_LEVELS}`);
insert(s,number3<0?-1:number3-s.taken,{type,start:at8,end:at8,line,value:"",suffix:""})}}function unrollIndent(s,place3){if(!(s.flowLevel>0))for(;s.indent>place3;)
push(s,"block-end",s.at,s.line),s.indent=s.indents.pop()}function insert(s,index,token){index<0?s.tokens.push(token):s.tokens.splice(s.head+index,0,token)}function fetchStreamEnd(s){
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
p),explicit=start.type==="document-start";if(first!==start&&!explicit)throw parseFault("did not find expected <document start>",start,first);let root5;if(explicit){
take(scanner);let token=peek(scanner);root5=endsDocument(token.type)?emptyScalar(p,start.end):parseNode(p,!0,!1)}else root5=parseNode(p,!0,!1);return peek(scanner).
type==="document-end"&&take(scanner),root5}function endsDocument(type){switch(type){case"version-directive":case"tag-directive":case"document-start":case"docume\
nt-end":case"stream-end":return!0;default:return!1}}function parseDirectives(p){let{scanner,handles}=p,versioned=!1;for(;;){let token=peek(scanner);if(token.type===
"version-directive"){if(versioned)throw parseFault("found duplicate %YAML directive",token);if(token.value!=="1.1")throw parseFault("found incompatible YAML doc\
ument",token);versioned=!0}else if(token.type==="tag-directive"){if(handles.has(token.value))throw parseFault("found duplicate %TAG directive",token);handles.set(
token.value,token.suffix)}else return handles.has("!")||handles.set("!","!"),handles.has("!!")||handles.set("!!","tag:yaml.org,2002:"),token;take(scanner)}}function parseFault(problem,token,place3=token){
let line=token.line>0?`line ${token.line}: `:"";return new Unreadable(`yaml: ${line}${problem}`,problem,place3,token.type)}function parseNode(p,block,indentless){
let{scanner}=p,token=peek(scanner);if(token.type==="alias")return parseAlias(p,token);let anchor=null,tagToken=null,end2=token.start;for(;token.type==="anchor"&&
anchor===null||token.type==="tag"&&tagToken===null;)token.type==="tag"?tagToken=token:anchor=token.value,end2=token.end,take(scanner),token=peek(scanner);let tag=tagToken===
null?"":fullTag(p,tagToken);switch(token.type){case"plain":case"scalar":{take(scanner);let implicit=tag===""?token.type==="plain":tag==="!";return anchored(p,anchor,
{kind:"scalar",start:token.start,end:token.end,node:null,tag,text:token.value,implicit})}case"flow-sequence-start":return parseFlowSequence(p,anchor);case"flow-\
mapping-start":return parseFlowMapping(p,anchor);case"block-sequence-start":if(block)return parseBlockSequence(p,anchor);break;case"block-mapping-start":if(block)
return parseBlockMapping(p,anchor);break;case"block-entry":if(indentless)return parseIndentlessSequence(p,anchor);break;default:}if(anchor===null&&tag==="")throw flowFault(
p,"did not find expected node content",token);return anchored(p,anchor,{kind:"scalar",start:end2,end:end2,node:null,tag,text:"",implicit:tag===""})}function parseAlias(p,token){
let target=p.anchors.get(token.value);if(target===void 0){let problem="unknown anchor";throw new Unreadable(`yaml: ${problem} '${token.value}' referenced`,problem,
token,token.value)}return take(p.scanner),{kind:"alias",start:token.start,end:token.end,node:null,name:token.value,target}}function fullTag(p,token){if(token.value===
"")return token.suffix;let prefix3=p.handles.get(token.value),tag=prefix3===void 0?"":prefix3+token.suffix;if(tag==="")throw parseFault("found undefined tag han\
dle",token);return tag}function anchored(p,anchor,raw){return anchor!==null&&p.anchors.set(anchor,raw),raw}function emptyScalar(p,at8){let start=Math.min(at8,p.
scanner.size);return{kind:"scalar",start,end:start,node:null,tag:"",text:"",implicit:!0}}function openSeq(p,anchor,start,items2){return enter2(p,start),anchored(
p,anchor,{kind:"seq",start:start.start,end:start.end,node:null,items:items2})}function openMap(p,anchor,start,pairs){return enter2(p,start),anchored(p,anchor,{kind:"\
map",start:start.start,end:start.end,node:null,pairs})}function enter2(p,place3){if(++p.depth>1e3)throw new LimitHit(`this is nested more than ${1e3} levels dee\
p`,place3)}function close(p,raw,content,start){p.depth--;let first=content[0],last=content[content.length-1];return start!==void 0?raw.start=start:first!==void 0&&
(raw.start=first.start),last!==void 0&&(raw.end=last.end),raw}function parseBlockSequence(p,anchor){let{scanner}=p,items2=[],raw=openSeq(p,anchor,peek(scanner),
items2);take(scanner);let start;for(;;){let token=peek(scanner);if(token.type==="block-end")return take(scanner),close(p,raw,items2,start);if(token.type!=="bloc\
k-entry")throw parseFault("did not find expected '-' indicator",token);start??=token.start,take(scanner);let{type}=peek(scanner);items2.push(type==="block-entry"||
type==="block-end"?emptyScalar(p,token.end):parseNode(p,!0,!1))}}function parseIndentlessSequence(p,anchor){let{scanner}=p,items2=[],first=peek(scanner),raw=openSeq(
p,anchor,first,items2);for(;;){let token=peek(scanner);if(token.type!=="block-entry")return close(p,raw,items2,first.start);take(scanner);let{type}=peek(scanner),
empty2=type==="block-entry"||isMappingPart(type);items2.push(empty2?emptyScalar(p,token.end):parseNode(p,!0,!1))}}function isMappingPart(type){return type==="ke\
y"||type==="value"||type==="block-end"}function parseBlockMapping(p,anchor){let{scanner}=p,pairs=[],start=peek(scanner),raw=openMap(p,anchor,start,pairs);for(take(
scanner);;){let token=peek(scanner);if(token.type==="block-end")return take(scanner),close(p,raw,pairs);if(token.type!=="key")throw parseFault("did not find exp\
ected key",token);take(scanner);let key2=isMappingPart(peek(scanner).type)?emptyScalar(p,token.end):parseNode(p,!0,!0);pairs.push(key2),token=peek(scanner),token.
type==="value"?(take(scanner),pairs.push(isMappingPart(peek(scanner).type)?emptyScalar(p,token.end):parseNode(p,!0,!0))):pairs.push(emptyScalar(p,key2.end))}}function flowFault(p,problem,token){
return parseFault(problem,token,token.type==="stream-end"&&p.bracket!==null?p.bracket:token)}function parseFlowSequence(p,anchor){let{scanner}=p,items2=[],outer=p.
bracket,open2=peek(scanner),raw=openSeq(p,anchor,open2,items2);p.bracket=open2,take(scanner);for(let first=!0;;first=!1){let token=peek(scanner);if(token.type!==
"flow-sequence-end"&&!first){if(token.type!=="flow-entry")throw flowFault(p,"did not find expected ',' or ']'",token);take(scanner),token=peek(scanner)}if(token.
type==="flow-sequence-end")return take(scanner),p.depth--,p.bracket=outer,raw.end=token.end,raw;items2.push(token.type==="key"?parseFlowPair(p):parseNode(p,!1,!1))}}
function parseFlowPair(p){let{scanner}=p,start=peek(scanner),pairs=[],raw=openMap(p,null,start,pairs);take(scanner);let token=peek(scanner);token.type!=="value"&&
token.type!=="flow-entry"&&token.type!=="flow-sequence-end"?pairs.push(parseNode(p,!1,!1)):(take(scanner),pairs.push(emptyScalar(p,token.end)));let key2=pairs[0];
token=peek(scanner);let end2=key2.end;return token.type==="value"&&(end2=token.end,take(scanner),token=peek(scanner),token.type!=="flow-entry"&&token.type!=="fl\
ow-sequence-end")?(pairs.push(parseNode(p,!1,!1)),close(p,raw,pairs)):(pairs.push(emptyScalar(p,end2)),close(p,raw,pairs))}function parseFlowMapping(p,anchor){let{
scanner}=p,pairs=[],outer=p.bracket,open2=peek(scanner),raw=openMap(p,anchor,open2,pairs);p.bracket=open2,take(scanner);for(let first=!0;;first=!1){let token=peek(
scanner);if(token.type!=="flow-mapping-end"&&!first){if(token.type!=="flow-entry")throw flowFault(p,"did not find expected ',' or '}'",token);take(scanner),token=
peek(scanner)}if(token.type==="flow-mapping-end")return take(scanner),p.depth--,p.bracket=outer,raw.end=token.end,raw;if(token.type!=="key"){let key3=parseNode(
p,!1,!1);peek(scanner),pairs.push(key3,emptyScalar(p,key3.end));continue}let mark3=token.end;take(scanner);let key2=endsFlowEntry(peek(scanner).type)?emptyScalar(
p,mark3):parseNode(p,!1,!1);pairs.push(key2),token=peek(scanner);let end2=key2.end;if(token.type==="value"){end2=token.end,take(scanner);let{type}=peek(scanner);
if(type!=="flow-entry"&&type!=="flow-mapping-end"){pairs.push(parseNode(p,!1,!1));continue}}pairs.push(emptyScalar(p,end2))}}function endsFlowEntry(type){return type===
"value"||type==="flow-entry"||type==="flow-mapping-end"}function readYaml(text6,{start,end:end2},index,instead2){let scanner=createScanner(text6.slice(start,end2)),locate3=place3=>({start:Math.min(start+place3.start,
end2),end:Math.min(start+place3.end,end2)}),root5=null,rest=null,problems=[];try{let raw=parse2(scanner);if(raw!==null){let{node,duplicates}=decode2(raw,start);
isWritten(raw)&&(root5=node),problems.push(...duplicates)}rest=scanRest(scanner)}catch(fault){if(fault instanceof Unreadable){let place3=widen(text6,locate3(fault.
place),end2),kubectl2=instead2??`error converting YAML to JSON: ${fault.kubectl}`;problems.push({code:"syntax",message:explain2(fault,lineAt(text6,place3.start)),
kubectl:kubectl2,...place3})}else if(fault instanceof LimitHit)problems.push({code:"limit",limit:"depth",message:fault.message,...locate3(fault.place)});else throw fault}
let comments=scanner.comments.map(locate3),document={index,start,end:end2,root:root5,comments,problems};return rest===null?document:{...document,ignored:{start:locate3(
rest).start,end:end2}}}function isWritten(raw){return!(raw.kind==="scalar"&&raw.start===raw.end&&raw.implicit)}function scanRest(scanner){let rest=null;try{for(;;){
let token=peek(scanner);if(token.type==="stream-end")return rest;token.type!=="document-end"&&(rest??=token),take(scanner)}}catch(fault){if(fault instanceof Unreadable)
return rest??fault.place;throw fault}}function widen(text6,place3,documentEnd){if(place3.end>place3.start)return place3;let line=text6.slice(place3.start,Math.min(
lineEnd2(text6,place3.start),documentEnd));return{start:place3.start,end:place3.start+line.trimEnd().length}}function lineEnd2(text6,at8){let end2=text6.indexOf(
`
`,at8);return end2<0?text6.length:end2}function lineAt(text6,at8){return text6.slice(at8===0?0:text6.lastIndexOf(`
`,at8-1)+1,lineEnd2(text6,at8))}function readDocuments(text6,wanted,most4=1e5){let documents=[],codes2;for(let piece of split(text6)){if(documents.length===most4){documents.push(unread2({start:piece.
start,end:text6.length},most4));break}(wanted===void 0||wanted(piece))&&documents.push("yaml"in piece?readPiece(text6,codes2??=codesOf(text6),piece):piece)}return documents}
function readPiece(text6,codes2,piece){let{start,end:end2,index}=piece,read3=readFast(text6,codes2,piece);return read3===void 0?readYaml(text6,piece,index,piece.
instead):{index,start,end:end2,root:read3.root,comments:read3.comments,problems:read3.problems}}function unread2(rest,most4){let problem={code:"limit",limit:"do\
cuments",message:`this file holds more than ${most4} documents: what begins here is not read`,...rest};return{index:most4,...rest,root:null,comments:[],problems:[
problem]}}var unknownTool="<tool>",toolName=/^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$/;function isToolName(name){return toolName.test(name)}function namespaceOf(tool2){return`\
tool-${tool2}`}function toolIn(namespace2){if(!namespace2.startsWith("tool-"))return;let name=namespace2.slice(5);return name===unknownTool||isToolName(name)?name:
void 0}function homeOf(tool2){return`/data/project/${tool2}`}function toolsIn(inputs){let tools=new Set;for(let input of inputs){let source=input.read();if(!(isUnread(source)||!source.text.includes("tool-")))for(let{node}of manifestsIn(
readDocuments(source.text))){if(node.kind!=="map")continue;let tool2=toolIn(metadataText(toJsonObject(node,new Map),"namespace"));tool2!==void 0&&isToolName(tool2)&&
tools.add(tool2)}}return[...tools].sort()}var import_node_util=require("node:util");function append(list3,...more){for(let at8=0;at8<more.length;at8++){let some=more[at8];if(Array.isArray(some))for(let index=0;index<some.length;index++)list3.push(
some[index]);else for(let one2 of some)list3.push(one2)}}function lineIndex(text6){let starts=[0],isWhole2=!1,hasReturns,know=(offset,count3)=>{hasReturns??=text6.includes("\r");let start=starts[starts.length-1];for(;!isWhole2&&
(start<=offset||starts.length<count3);)start=hasReturns?afterBreak2(text6,start):text6.indexOf(`
`,start)+1,start===0?isWhole2=!0:starts.push(start)},nearest2=line=>Math.min(Math.max(line,1),starts.length),startOfLine=line=>(know(-1,line),starts[nearest2(line)-
1]),endOfLine=line=>{know(-1,Math.max(line,1)+1);let next2=starts[nearest2(line)];return next2===void 0?text6.length:withoutBreak(text6,next2)};return{get count(){
return know(1/0,0),starts.length},position(offset){let at8=Math.min(Math.max(offset,0),text6.length);know(at8,0);let index=lastAtMost(starts,at8);return{line:index+
1,column:at8-starts[index]+1}},startOfLine,endOfLine,textOfLine:line=>text6.slice(startOfLine(line),endOfLine(line))}}var LINE_FEED2=10,CARRIAGE_RETURN2=13;function afterBreak2(text6,from){
for(let at8=from;at8<text6.length;at8++){let code2=text6.charCodeAt(at8);if(code2===LINE_FEED2||code2===CARRIAGE_RETURN2&&text6.charCodeAt(at8+1)!==LINE_FEED2)return at8+
1}return 0}function withoutBreak(text6,next2){let end2=next2-1;return text6.charCodeAt(end2)===LINE_FEED2&&text6.charCodeAt(end2-1)===CARRIAGE_RETURN2?end2-1:end2}
function lastAtMost(numbers3,value){let low=0,high=numbers3.length-1;for(;low<high;){let middle=low+high+1>>1;numbers3[middle]<=value?low=middle:high=middle-1}return low}var hidden=()=>new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]|(?![\\u200c\\u200d])\\p{Cf}","gu"),plain3=/^[ -~]*$/,short={"	":"\\t","\n":"\\n","\r":"\\r"};function visible(text6){
return plain3.test(text6)?text6:text6.replace(hidden(),escape)}function visibleLines(text6){let lines=text6.split(/\r?\n/),last=lines.findLastIndex(line=>line!==
"");return lines.slice(0,Math.max(1,last+1)).map(visible)}function noCommands(output){return output.replace(/^([^\S\n]*):(?=:)/gm,"$1\\x3a").replaceAll("##[","#\
#\\x5b")}function visibleFile(file2){return visible(/^\s*:/.test(file2)?`./${file2}`:file2)}function escape(character){let known7=short[character];if(known7!==void 0)
return known7;let hex2=(character.codePointAt(0)??0).toString(16);return hex2.length<=2?`\\x${hex2.padStart(2,"0")}`:hex2.length<=4?`\\u${hex2.padStart(4,"0")}`:
`\\U${hex2.padStart(8,"0")}`}var narrow=/^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2026\u2502]*$/,tab="    ",segmenter;function graphemes(text6){return segmenter??=new Intl.Segmenter("en",{granularity:"\
grapheme"}),Array.from(segmenter.segment(text6),part=>part.segment)}function graphemeWidth(grapheme){return/^[\p{M}\u200c\u200d]+$/u.test(grapheme)?0:/[\uff65-\uffdc]/.
test(grapheme)?1:/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Yi}]/u.test(grapheme)||/[\p{Emoji_Presentation}\ufe0f\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u.
test(grapheme)?2:1}function widthOf(text6){return narrow.test(text6)?text6.length:graphemes(text6).reduce((sum,grapheme)=>sum+graphemeWidth(grapheme),0)}function wrap(text6,columns2){
if(text6.length<=columns2&&narrow.test(text6))return[text6];let lines=[],line,width=0;for(let word3 of text6.split(" ")){let more=widthOf(word3);line===void 0?[
line,width]=[word3,more]:width+1+more<=columns2?[line,width]=[`${line} ${word3}`,width+1+more]:(lines.push(line),line=word3,width=more)}return[...lines,line??""]}
function fill2(runs,columns2,first,rest){let lines=[[]],width=first.length-1;for(let[words2,paint]of runs)for(let word3 of words2.split(" ")){let more=widthOf(word3),
line=lines.at(-1)??[],last=line.at(-1);if(last!==void 0&&width+1+more>columns2){lines.push([[word3,paint]]),width=rest.length+more;continue}width+=1+more,last?.[1]===
paint?last[0]+=` ${word3}`:line.push([word3,paint])}return lines.map((line,at8)=>(at8===0?first:rest)+line.map(([words2,paint])=>paint(words2)).join(" ")).join(
`
`)}function cut(text6,columns2){if(text6.length<=columns2&&narrow.test(text6))return text6;let cells=cellsOf(text6.slice(0,columns2*8));return text6.length<=columns2*
8&&widthOfCells(cells)<=columns2?text6:`${textOfCells(takeFirst2(cells,columns2-1))}\u2026`}function frame(line,start,end2,columns2){let from=pairStart(line,Math.
min(Math.max(start,0),line.length)),to=pairEnd(line,Math.min(Math.max(end2,from),line.length)),windowStart=pairStart(line,Math.max(0,from-columns2)),spanEnd=pairEnd(
line,Math.min(to,from+columns2)),windowEnd=pairEnd(line,Math.min(line.length,spanEnd+columns2)),before=cellsOf(line.slice(windowStart,from)),span=cellsOf(line.slice(
from,spanEnd)),after=cellsOf(line.slice(spanEnd,windowEnd).trimEnd()),spanWidth=widthOfCells(span),whole=widthOfCells(before)+spanWidth+widthOfCells(after),untouched=windowStart===
0&&spanEnd===to&&windowEnd===line.length,marksEnd=widthOfCells(before)+Math.max(1,spanWidth);if(untouched&&Math.max(whole,marksEnd)<=columns2)return framed("",before,
span,after,"");let beforeWidth=widthOfCells(before),room=columns2-2,keepAll=windowStart===0&&beforeWidth+Math.min(spanWidth,Math.ceil(columns2/3))<=room,left=keepAll?
before:takeLast(before,Math.min(Math.floor(columns2/3),room)),head2=keepAll||left.length===before.length&&windowStart===0?"":"\u2026",middle=takeFirst2(span,room-
widthOfCells(left)),spanCut=middle.length<span.length||spanEnd<to,right=spanCut?[]:takeFirst2(after,room-widthOfCells(left)-widthOfCells(middle)),tail=spanCut||
right.length<after.length||windowEnd<line.length?"\u2026":"";return framed(head2,left,middle,right,tail)}function framed(head2,before,span,after,tail){let marked=Math.
max(1,widthOfCells(span));return{source:(head2+textOfCells(before)+textOfCells(span)+textOfCells(after)+tail).trimEnd(),marks:" ".repeat(head2.length+widthOfCells(
before))+"^"+"~".repeat(marked-1)}}function cellsOf(text6){return(narrow.test(text6)?Array.from(text6):graphemes(text6)).map(part=>{let shown2=part==="	"?tab:visible(
part);return narrow.test(shown2)?{text:shown2,width:shown2.length}:{text:shown2,width:shown2===part?graphemeWidth(part):widthOf(shown2)}})}function textOfCells(cells){
return cells.map(cell=>cell.text).join("")}function widthOfCells(cells){return cells.reduce((sum,cell)=>sum+cell.width,0)}function takeFirst2(cells,columns2){let width=0,
past=cells.findIndex(cell=>(width+=cell.width)>columns2);return past===-1?cells:cells.slice(0,past)}function takeLast(cells,columns2){let width=0,past=cells.findLastIndex(
cell=>(width+=cell.width)>columns2);return cells.slice(past+1)}function pairStart(text6,offset){return splitsPair(text6,offset)?offset-1:offset}function pairEnd(text6,offset){
return splitsPair(text6,offset)?offset+1:offset}function splitsPair(text6,offset){return(text6.charCodeAt(offset)&64512)===56320&&(text6.charCodeAt(offset-1)&64512)===
55296}var risky=/[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;function jsonText(value){return`${textOf2(value)}
`}function textOf2(value){try{return JSON.stringify(value,null,2).replace(risky,escape2)}catch(error){if(!(error instanceof TypeError))throw error;return write2(
value,`
`)}}function write2(value,line){if(typeof value=="string")return JSON.stringify(value).replace(risky,escape2);if(typeof value=="bigint")return String(value);if(typeof value!=
"object"||value===null)return JSON.stringify(value)??"null";let inner=`${line}  `;if(Array.isArray(value))return value.length===0?"[]":`[${value.map(item2=>inner+
write2(item2,inner)).join(",")}${line}]`;let members3=Object.entries(value).filter(([,member2])=>member2!==void 0);return members3.length===0?"{}":`{${members3.
map(([key2,member2])=>`${inner}${write2(key2,inner)}: ${write2(member2,inner)}`).join(",")}${line}}`}function escape2(character){return`\\u${character.charCodeAt(
0).toString(16).padStart(4,"0")}`}var stillRejected="suppressed, and the cluster will still reject it";function count2(number3,noun){return`${number3} ${noun}${number3===1?"":"s"}`}function nameOf(resource){
let kind2=resource.kind===""?"Object":visible(resource.kind),name=resource.name===""?"":` ${visible(resource.name)}`;return`${kind2}${name}${resource.namespace===
""?"":` in ${visible(resource.namespace)}`}`}function objectOf(verdict){let{hooks}=verdict;if(hooks.length===0)return nameOf(verdict);let isTest=hooks.every(hook=>hook===
"test");return`${nameOf(verdict)}, ${isTest?"a Helm test":`a Helm hook (${hooks.join(", ")})`}`}function placeOf2({file:file2,start,rendered}){return rendered===
void 0?`${visibleFile(file2)}:${start.line}:${start.column}`:visibleFile(rendered.file)}function verdictPlace({file:file2,line,rendered}){return rendered===void 0?
`${visibleFile(file2)}:${line}`:visibleFile(rendered.file)}function fileOf({file:file2,rendered}){return rendered?.file??file2}function originOf({file:file2,start,end:end2,template:template2,rendered,values}){let inFile=rendered===void 0?`/${template2}`:(template2??"").replace(/^[^/]*/,
""),isTold=template2===null||`/${rendered?.file??file2}`.endsWith(inFile),words2=[rendered===void 0||end2.offset===0?"":`line ${start.line} of what Helm renders`,
isTold?"":`from ${template2}`,onlyIn(values)].filter(part=>part!=="");return words2.length===0?"":`(${visible(words2.join(", "))})`}function onlyIn(values){return values===
void 0?"":`in ${[values.slice(0,-1).join(", "),...values.slice(-1)].filter(part=>part!=="").join(" and ")} only`}function verdictWords(verdict){switch(verdict.verdict){case"rejected":return"rejected";case"pods-rejected":return"created, but its Pods are refused: nothing run\
s";case"unknown":return"unknown: what decides it cannot be known offline";case"skipped":return"skipped: not a Kubernetes object that can be read";case"admitted":
return verdict.responses.some(response=>response.action==="warn")?"created, with a warning":"created"}}function allIsWell(summary){return summary.errors+summary.
warnings+summary.notes===0&&summary.rejected+summary.podsRejected+summary.unknown===0}var text2=(all3,options)=>{if(allIsWell(all3.summary)&&options.quiet)return"";let hidden2=hiddenRefusals(all3),report2={...all3,findings:all3.findings.filter(finding=>finding.
suppressed===null)},page={options,columns:Math.max(options.columns,40),paint:options.paint,rules:new Set(options.rules.map(({id})=>id)),said:new Map,hidden:hidden2},
blocks=[];for(let file2 of groupByFile(report2))append(blocks,fileBlocks(page,file2));return options.quiet||append(blocks,undecidedBlocks(page,report2.verdicts)),
blocks.push(closing(page,report2)),noCommands(`${blocks.join(`

`)}
`)};function groupByFile(report2){let files=new Map,groupOf=of=>{let objects=files.get(of.file);objects===void 0&&files.set(of.file,objects=new Map);let key2=`${of.
document} ${of.item}`,group4=objects.get(key2);return group4===void 0&&objects.set(key2,group4={document:of.document,item:of.item??-1,findings:[],verdict:void 0}),
group4};for(let finding of report2.findings)groupOf(finding).findings.push(finding);for(let verdict of report2.verdicts)groupOf(verdict).verdict=verdict;return Array.
from(files).sort(([a],[b])=>a<b?-1:1).map(([file2,objects])=>({file:file2,objects:Array.from(objects.values()).sort((a,b)=>a.document-b.document||a.item-b.item)}))}
function fileBlocks(page,group4){let blocks=[],lineOf=linesOf(page.options.textOf(group4.file)),told=new Set;for(let object of group4.objects){for(let findings of groupByPlace(
object.findings))blocks.push(findingsBlock(page,findings,lineOf(findings[0]),told));let verdict=object.verdict===void 0?"":verdictBlock(page,object.verdict);verdict!==
""&&blocks.push(verdict)}let[first,...others]=blocks;return first===void 0||!page.options.isTerminal?blocks:[`${page.paint.bold(visibleFile(group4.file))}
${first}`,...others]}function linesOf(source){let lines;return({start})=>{if(!(source===void 0||start.offset>source.length))return lines??=lineIndex(source),source.
slice(Math.max(0,start.offset-start.column+1),lines.endOfLine(start.line))}}function groupByPlace(findings){let groups2=[];for(let finding of findings){let group4=groups2.
at(-1),first=group4?.[0];first?.start.offset===finding.start.offset&&first.end.offset===finding.end.offset&&originOf(first)===originOf(finding)?group4?.push(finding):
groups2.push([finding])}return groups2}function findingsBlock(page,findings,line,told){let{paint}=page,[one2]=findings,{start,end:end2,severity,rendered}=one2,printed3=findings.
map(finding=>head(page,finding)),gutter=String(start.line).length+2,number3=rendered===void 0?String(start.line):"",bar=paint.dim("|"),{source,marks}=frame(line??
"",start.column-1,end2.column-1,page.columns-gutter-3),same2=JSON.stringify([source.trim(),marks.trim(),...findings.map(({rule:rule3,message})=>[rule3,message])]);
line!==void 0&&!told.has(same2)&&(printed3.push(`${paint.dim(number3.padStart(gutter))} ${bar} ${source}`.trimEnd()),printed3.push(`${" ".repeat(gutter)} ${bar}\
 ${marks.replace(/\^~*/,paintAs(page,severity))}`)),told.add(same2);let origin=originOf(one2),from=JSON.stringify([one2.document,one2.item,origin]);origin!==""&&
!told.has(from)&&printed3.push(`${" ".repeat(gutter)} ${bar} ${origin}`),told.add(from);for(let{rule:rule3,help:help2}of findings){let key2=JSON.stringify([rule3,
help2]);if(help2.trim()===""||told.has(key2))continue;told.add(key2);let label3=`${" ".repeat(gutter)} ${bar} `,[first="",...rest]=visibleLines(help2).flatMap(part=>wrap(
part,page.columns-gutter-9));printed3.push(`${label3}${paint.bold("help:")} ${first}`,...rest.map(more=>`${label3}      ${more}`.trimEnd()))}return printed3.join(
`
`)}function head(page,finding){let{paint,options,rules:rules4}=page,{start,severity,message,rule:rule3,rendered}=finding,here3=rendered===void 0?`${start.line}:${start.
column}`:void 0;return headLines(page,here3,placeOf2(finding),[[`${severity}:`,paintAs(page,severity)],[visible(message),unpainted],[`[${visible(rule3)}]`,rules4.
has(rule3)?tag=>paint.dim(options.link(tag,pageAddress(rule3))):paint.dim]])}var unpainted=words2=>words2;function headLines(page,here3,place3,said){let{paint,options,
columns:columns2}=page;return options.isTerminal?fill2([[`${here3??place3}:`,paint.bold],...said],columns2,"  ","    "):[[`${place3}:`,paint.bold],...said].map(
([words2,painted])=>painted(words2)).join(" ")}function paintAs(page,severity){let{paint}=page;return{error:paint.red,warning:paint.yellow,note:paint.cyan}[severity]}
function hiddenRefusals(report2){if(report2.summary.suppressed===0)return new Set;let objects=groupByFile(report2).flatMap(file2=>file2.objects);return new Set(
objects.flatMap(({findings,verdict})=>{if(verdict?.verdict!=="rejected"&&verdict?.verdict!=="pods-rejected")return[];let causes2=findings.filter(({effect})=>effect===
"rejects"||effect==="rejects-pods");return causes2.length>0&&causes2.every(({suppressed})=>suppressed!==null)?[verdict]:[]}))}function verdictBlock(page,verdict){
let{paint,options}=page;if(options.quiet)return"";let refused2=verdict.verdict==="rejected"||verdict.verdict==="pods-rejected",warned=verdict.responses.some(response=>response.
action==="warn");if(!options.verbose&&!refused2&&!(verdict.verdict==="admitted"&&warned))return"";let responses=responsesToPrint(verdict,options.verbose),told=page.
hidden.has(verdict)?`${verdictWords(verdict)} (${stillRejected})`:verdictWords(verdict),refuser=refused2?responses[0]?.by:void 0,place3=verdictPlace(verdict),only=visible(
onlyIn(verdict.values)),subject=only===""?objectOf(verdict):`${objectOf(verdict)}, ${only}`,here3=verdict.rendered===void 0?String(verdict.line):void 0,printed3=[
headLines(page,here3,place3,[[`${subject}:`,unpainted],[told,refused2?paint.red:paint.green],...refuser===void 0?[]:[[`[${visible(refuser)}]`,paint.dim]]])];if(responses.
forEach((response,index)=>{(index>0||!refused2)&&printed3.push(`    ${responseLabel(response)}`),printed3.push(...quoted2(page,response.message,place3))}),options.
verbose){for(let{by,reason}of verdict.undecided)printed3.push(...hanging(page.columns,"    ",`? [${visible(by)}] `,reason));for(let mutation of verdict.mutations)
printed3.push(cut(`    ${mutationText(mutation)}`,page.columns))}return printed3.join(`
`)}function responsesToPrint(verdict,all3){let distinct2=Array.from(new Map(verdict.responses.map(response=>[`${response.action} ${response.message}`,response])).
values());if(all3)return distinct2;let refusal8=distinct2.find(response=>response.action==="deny");return refusal8===void 0?distinct2.filter(response=>response.
action==="warn"):[refusal8]}function responseLabel({action,by,kind:kind2}){return`${{deny:"also refused",warn:"warning",audit:"audit note"}[action]} for ${visible(
kind2)} [${visible(by)}]:`}function quoted2(page,message,place3){let lines=visibleLines(message).flatMap(line=>wrap(line,page.columns-6)),before=page.said.get(message),
shown2=lines.length>1&&before!==void 0?[`(word for word as for ${before})`]:lines;return before===void 0&&page.said.set(message,place3),shown2.map(line=>`    ${page.
paint.dim("\u2502")} ${line}`.trimEnd())}function hanging(columns2,indent,label3,message){return wrap(label3+visibleLines(message).join(" "),columns2-indent.length-
2).map((line,index)=>indent+(index===0?line:`  ${line}`))}function mutationText({by,on,op,path:path2,value}){let sign={add:"+",remove:"-",replace:"~"}[op],whose=on===
"object"?"":on==="pod"?" (Pod)":" (derived)",written3=op==="remove"?"":` = ${jsonText(value).trim().replace(/\n */g," ")}`;return`${sign} [${visible(by)}]${whose}\
 ${visible(pathText(path2)+written3)}`}function pathText(path2){return path2.map(step2=>typeof step2=="number"?`[${step2}]`:/^[\w-]+$/.test(step2)?`.${step2}`:`\
[${JSON.stringify(step2)}]`).join("").replace(/^\./,"")}function undecidedBlocks(page,verdicts){let{options,paint,columns:columns2}=page,unknown3=verdicts.filter(
verdict=>verdict.verdict==="unknown");if(unknown3.length===0)return[];let groups2=new Map;for(let verdict of unknown3){let missing5=verdict.undecided.length===0?
[noReason]:verdict.undecided;for(let{by,reason}of missing5){let key2=JSON.stringify([by,reason]),group4=groups2.get(key2)??{by,reason,objects:new Set};groups2.set(
key2,group4),group4.objects.add(verdict)}}let reasons4=Array.from(groups2.values()).sort((a,b)=>b.objects.size-a.objects.size),shown2=options.verbose?reasons4:reasons4.
slice(0,mostReasons),printed3=[`${paint.cyan("unknown:")} ${count2(unknown3.length,"object")} cannot be judged offline`];for(let{by,reason,objects}of shown2){printed3.
push(...hanging(columns2,"  ",`[${visible(by)}] `,reason));let places=Array.from(objects,verdict=>`${verdictPlace(verdict)}: ${objectOf(verdict)}`),most4=reasons4.
length>fewReasons?1:mostPlaces,listed=options.verbose?places:places.slice(0,most4),rest=places.length-listed.length,more=rest===0?"":`and ${rest} more`;most4===
1&&more!==""&&!options.verbose?printed3.push(`      ${listed[0]}, ${more}`):printed3.push(...[...listed,...more===""?[]:[more]].map(line=>`      ${line}`))}return shown2.
length<reasons4.length&&printed3.push(`  and ${count2(reasons4.length-shown2.length,"more reason")}: --verbose lists them all`),[printed3.join(`
`)]}var noReason={by:"preadmit",reason:"no reason is given"},mostReasons=20,mostPlaces=3,fewReasons=3;function closing({paint,columns:columns2,hidden:hidden2},{
summary,cluster:cluster2,findings}){let name=`${visible(cluster2.name)} (Kubernetes ${visible(cluster2.kubernetes)})`,aside=[summary.skipped===0?"":`${count2(summary.
skipped,"document")} skipped`,summary.suppressed===0?"":suppressedWords(summary.suppressed,hidden2.size)].filter(part=>part!=="");if(allIsWell(summary)){let objects=`${count2(
summary.objects,"object")} in ${count2(summary.files,"file")}`,verdict=summary.admitted===0?"nothing to judge":paint.green(`admitted by ${name}`);return[`${objects}\
: ${verdict}`,...aside].join(" \xB7 ")}let said=[[summary.rejected,"rejected"],[summary.podsRejected,"created but nothing runs"],[summary.unknown,"unknown"],[summary.
admitted,"admitted"]].filter(([number3])=>number3>0).map(([number3,words2],index)=>`${index===0?count2(number3,"object"):number3} ${words2}`),files=new Set(findings.
map(fileOf)).size,read3=Math.max(files,summary.files),found2=[findings.length===0?`no findings in ${count2(summary.files,"file")}`:`${severityCounts(summary)} i\
n ${files<summary.files?`${files} of `:""}${count2(read3,"file")}`,...aside],painted=summary.errors>0?paint.red:summary.warnings>0?paint.yellow:paint.cyan;return[
`${name}: ${said.join(", ")||"nothing to judge"}`,found2.join(" \xB7 ")].flatMap(line=>wrap(line.replace(numbers,`$1${glue}`),columns2)).map(line=>paint.bold(painted(
line.replaceAll(glue," ")))).join(`
`)}var numbers=/(\d) (?=[a-z])/g,glue="\xA0";function suppressedWords(findings,objects){let words2=`${count2(findings,"finding")} suppressed`;return objects===0?
words2:`${words2}, and the cluster will still reject ${count2(objects,"object")}`}function severityCounts({errors,warnings,notes}){return[[errors,"error"],[warnings,
"warning"],[notes,"note"]].filter(([number3])=>number3>0).map(([number3,noun])=>count2(number3,noun)).join(", ")}var reporters={text:async()=>text2,json:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-json.cjs"),1))).json,sarif:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-sarif.cjs"),1))).
sarif,github:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-github.cjs"),1))).github,gitlab:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-gitlab.cjs"),1))).
gitlab,junit:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-junit.cjs"),1))).junit,policyreport:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-policyreport.cjs"),1))).
policyreport,openreports:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-policyreport.cjs"),1))).openreports,markdown:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-markdown.cjs"),1))).
markdown,compact:async()=>(await Promise.resolve().then(()=>__toESM(require("./report-compact.cjs"),1))).compact};function isFormat(name){return Object.hasOwn(reporters,
name)}var levels=["privileged","baseline","restricted"],modes=["enforce","audit","warn"],noExemptions={usernames:[],namespaces:[],runtimeClasses:[]},prefix2="pod-secu\
rity.kubernetes.io/";function printLevel({level,version}){return`${level}:${version==="latest"?version:`v${version}`}`}function isFullyPrivileged(policy){return modes.
every(mode2=>policy[mode2].level==="privileged")}function parseLevel(text6){return levels.find(level=>level===text6)}function parseVersion(text6){if(text6==="la\
test")return"latest";let minor=/^v1\.(0|[1-9][0-9]{0,17})$/.exec(text6)?.[1];return minor===void 0?void 0:`1.${Number(minor)}`}var fallback={enforce:"restricted",
audit:"privileged",warn:"privileged"};function policyOf(labels,defaults3){let errors=[],value=(label3,parse7,otherwise,message)=>{let text6=Object.hasOwn(labels,
label3)?labels[label3]:void 0;if(text6===void 0)return;let parsed3=parse7(text6);return parsed3===void 0&&errors.push({label:label3,value:text6,message}),{parsed:parsed3??
otherwise,valid:parsed3!==void 0}},read3=mode2=>({level:value(prefix2+mode2,parseLevel,fallback[mode2],`must be one of ${levels.join(", ")}`),version:value(`${prefix2}${mode2}\
-version`,parseVersion,"latest",'must be "latest" or "v1.x"')}),enforce=read3("enforce"),audit=read3("audit"),warn2=read3("warn"),merge3=(mode2,set2)=>({level:set2.
level?.parsed??defaults3[mode2].level,version:set2.version?.parsed??defaults3[mode2].version}),policy={enforce:merge3("enforce",enforce),audit:merge3("audit",audit),
warn:merge3("warn",warn2)};return warn2.level===void 0&&enforce.level?.valid&&isStricter(policy.enforce.level,policy.warn.level)&&(policy.warn={level:policy.enforce.
level,version:warn2.version===void 0?policy.enforce.version:policy.warn.version}),{policy,errors}}function isStricter(level,than){return levels.indexOf(level)>levels.
indexOf(than)}function exemptionWarning(name,labels,policy,defaults3){let same2=mode2=>{let[one2,other]=[policy[mode2],defaults3[mode2]];return one2.level===other.
level&&(one2.level==="privileged"||one2.version===other.version)};if(isFullyPrivileged(policy)||modes.every(same2))return;let printed3=modes.filter(mode2=>policy[mode2].
level!=="privileged"&&[prefix2+mode2,`${prefix2}${mode2}-version`].some(label3=>Object.hasOwn(labels,label3))).map(mode2=>`${mode2}=${printLevel(policy[mode2])}`).
join(", ");return`namespace ${goQuote(name)} is exempt from Pod Security, and the policy (${printed3}) will be ignored`}var variants=["toolforge","toolsbeta","lima-kilo","toolforge-2023"],volumes={value:[{name:"dumps",path:"/public/dumps",type:"Directory",readOnly:!0},{name:"dump\
src-clouddumps1001",path:"/mnt/nfs/dumps-clouddumps1001.wikimedia.org",type:"Directory",readOnly:!0},{name:"dumpsrc-clouddumps1002",path:"/mnt/nfs/dumps-clouddu\
mps1002.wikimedia.org",type:"Directory",readOnly:!0},{name:"home",path:"/data/project",type:"Directory",readOnly:!1},{name:"wmcs-project",path:"/etc/wmcs-projec\
t",type:"File",readOnly:!0},{name:"scratch",path:"/data/scratch",type:"Directory",readOnly:!1},{name:"etcldap-conf",path:"/etc/ldap.conf",type:"File",readOnly:!0},
{name:"etcldap-yaml",path:"/etc/ldap.yaml",type:"File",readOnly:!0},{name:"etcnovaobserver-yaml",path:"/etc/novaobserver.yaml",type:"File",readOnly:!0},{name:"e\
tcopenstack-clouds",path:"/etc/openstack/clouds.yaml",type:"File",readOnly:!0},{name:"sssd-pipes",path:"/var/lib/sss/pipes",type:"Directory",readOnly:!1}],certainty:"\
verified",source:"volume-admission deployment/chart/values.yaml (2026-06); not overridden by toolforge-deploy"},internal="svc.tools.eqiad1.wikimedia.cloud",sharedVariables={
TOOL_TOOLFORGE_API_URL:`https://api.${internal}:30003`,TOOL_REDIS_URI:`redis://redis.${internal}:6379`},productionRegistries=["docker-registry.svc.toolforge.org",
"docker-registry.tools.wmflabs.org","tools-harbor.wmcloud.org"],quota2023={"requests.cpu":"2","requests.memory":"6Gi","limits.cpu":"2","limits.memory":"8Gi",pods:"\
10",services:"1","services.nodeports":"0",replicationcontrollers:"1",secrets:"10",configmaps:"10",persistentvolumeclaims:"3","count/cronjobs.batch":"50","count/\
jobs.batch":"15","count/deployments.apps":"3"};function atLeast(limits2){return Object.fromEntries(Object.entries(limits2).map(([name,least])=>[name,{least}]))}
var containerDefaults={type:"Container",default:{cpu:"500m",memory:"512Mi"},defaultRequest:{cpu:"150m",memory:"256Mi"},min:{cpu:"50m",memory:"100Mi"}},toolforge2023={
kubernetes:{value:"1.32",certainty:"inferred",source:"the release on which the rules of 2023 were recorded; Toolforge itself ran 1.22 then"},registries:{value:productionRegistries,
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
each=>each.name===name).map(each=>each.value),line={words:paths,all:all3,last:name=>all3(name).at(-1),has:name=>all3(name).length>0,either:(yes,no)=>{let name=given.
findLast(one2=>one2.name===yes||one2.name===no)?.name;return name===void 0?null:name===yes}};return command===void 0?{command:"lint",options:lintOptions(line)}:
readCommand(command,line)}function readCommand(command,{words:words2,last,has:has3}){let[argument,...more]=words2,isOne=argument!==void 0&&more.length===0;switch(command){case"\
rules":{argument!==void 0&&wrong(`rules takes no argument; for one rule: explain ${argument}`);let format=last("format")??"text";return format!=="text"&&format!==
"json"&&wrong("rules has two formats: text and json"),{command,format}}case"explain":return isOne||wrong("explain takes the name of one rule; all names: preadmi\
t rules"),{command,rule:argument};case"completion":return isOne||wrong(`completion takes the name of one shell: ${shells.join(", ")}`),{command,shell:shell(argument)};case"\
init":return argument!==void 0&&wrong("init takes no argument: it writes into the working directory"),{command,cluster:cluster(last("cluster")),tool:tool(last("\
tool")),dryRun:has3("dry-run")};case"snapshot":return wrong(`${command} is not available in this version`)}}function lintOptions(line){let{words:words2,all:all3,
last,has:has3,either}=line;words2.includes("")&&wrong("a path is empty");let stdinFilename=last("stdin-filename")??null;stdinFilename!==null&&!words2.includes("\
-")&&wrong("--stdin-filename needs - (standard input) among the paths"),has3("config")&&has3("no-config")&&wrong("--config and --no-config exclude each other"),
has3("quiet")&&has3("verbose")&&wrong("--quiet and --verbose exclude each other"),has3("diff")&&words2.includes("-")&&wrong("--diff compares files: it cannot be\
 used with - (standard input)");let readAll2=has3("read-all");readAll2&&words2.includes("-")&&wrong("--read-all reports on files: it cannot be used with - (stan\
dard input)");for(let name of["diff","only","read-all"])has3("write-baseline")&&has3(name)&&wrong(`--write-baseline writes what is found in all files: not with \
--${name}`);return{paths:readAll2?[]:words2,cluster:cluster(last("cluster")),tool:tool(last("tool")),uid:uid(last("uid")),namespace:namespace(last("namespace")),
kubernetesVersion:kubernetesVersion(last("kubernetes-version")),disableAdmissionPlugins:all3("disable-admission-plugins").flatMap(names2=>names2.split(/\s*,\s*/)),
withPolicies:has3("with-policies"),only:[...all3("only"),...readAll2?words2:[]],formats:formats(all3("format")),failOn:threshold(last("fail-on")),config:has3("n\
o-config")?!1:last("config")??null,printConfig:has3("print-config"),baseline:last("baseline")??null,writeBaseline:has3("write-baseline"),diff:last("diff")??null,
helm:chart(line),stdinFilename,color:either("color","no-color"),quiet:has3("quiet"),verbose:has3("verbose")}}function isCommand(word3){return Object.hasOwn(commandTable,
word3)}function optionName(name,raw){if(!isName(name)){let meant2=raw.startsWith("--")?nearest(name,optionNames):null,advice3=meant2===null?"all options: preadm\
it --help":`did you mean --${meant2}?`;return wrong(`unknown option ${raw}; ${advice3}`)}return name}function isName(name){return Object.hasOwn(optionTable,name)}
function optionValue({name,rawName,value,inlineValue}){return isName(name)&&optionTable[name].type==="boolean"?value===void 0?"":wrong(`${rawName} takes no valu\
e`):value===void 0||value===""?wrong(`${rawName} needs a value`):inlineValue!==!0&&value.length>1&&value.startsWith("-")?wrong(`${rawName} needs a value; for on\
e that begins with a dash, write --${name}=${value}`):value}function shell(name){return shells.find(each=>each===name)??wrong(unknown("shell",name,shells))}function cluster(name){
if(name===void 0)return null;let found2=clusterNames.find(each=>each===name);return found2!==void 0?found2:(/[/\\]|^\.{1,2}$/.test(name)&&wrong("--cluster with \
a directory is not available in this version"),wrong(unknown("cluster",name,clusterNames)))}function chart({all:all3,has:has3}){let[first,second]=all3("helm"),values=all3(
"values");if(first===void 0)return values.length===0?null:wrong("-f (--values) belongs to --helm; a file to lint is named without -f");second!==void 0&&wrong("-\
-helm takes one chart; for another one, run preadmit again"),has3("diff")&&wrong("--diff compares files: it cannot be used with --helm");for(let name of["only",
"read-all"])has3(name)&&wrong(`--${name} chooses among files: it cannot be used with --helm`);let bad=values.find(each=>each.split(",").includes(""));return bad!==
void 0&&wrong(`--values ${bad}: between commas stands the name of a file`),{chart:first,values}}function tool(name){return name===void 0?null:isToolName(name)?name:
wrong(`--tool ${name}: not a tool's name (small letters, digits and -, at most 53)`)}function uid(text6){return text6===void 0?null:(/^(0|[1-9]\d{0,9})$/.test(text6)||
wrong(`--uid ${text6}: not a number of a user; id -u prints yours`),Number(text6))}function namespace(name){return name===void 0?null:((name.length>63||!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.
test(name))&&wrong(`--namespace ${name}: not a namespace's name (small letters, digits and -, at most 63)`),name)}function kubernetesVersion(version){return version===
void 0?null:versionOf(version)??wrong(`--kubernetes-version ${version}: not a version; write 1.N, such as 1.32`)}function versionOf(text6){let minor=/^v?1\.(0|[1-9]\d{0,2})(\.\d+)?([-+][-+.0-9A-Za-z]+)?$/.
exec(text6)?.[1];return minor===void 0?void 0:`1.${Number(minor)}`}function threshold(name){return name===void 0?null:thresholds.find(each=>each===name)??wrong(
unknown("value of --fail-on:",name,thresholds))}function formats(given){let result=outputsOf(given);return"error"in result?wrong(result.error):given}function outputsOf(given){
let result=[];for(let text6 of given){let at8=text6.indexOf("="),format=at8<0?text6:text6.slice(0,at8),file2=at8<0?null:text6.slice(at8+1);if(file2==="")return{
error:`--format ${text6}: no file after =`};if(!isFormat(format))return{error:unknown("format",format,Object.keys(reporters))};result.push({format,file:file2===
"-"?null:file2})}for(let[index,{file:file2}]of result.entries()){let other=result.findIndex(each=>each.file===file2),both2=`${result[other]?.format} and ${result[index]?.
format}`;if(other!==index)return{error:`--format: ${both2} both go to ${file2??"standard output"}`}}return result}var import_node_fs8=require("node:fs"),import_node_path8=require("node:path");function globFault(pattern){if(pattern.startsWith("!"))return"is a negation, which there is none of";if(pattern.replaceAll(/^[./]+|\/+$/g,"")==="")return"names \
nothing";if(pattern.split("/").includes(".."))return"leads out of its directory";if(alternatives(pattern)===void 0)return"has more than 64 alternatives"}function globMatcher(patterns){
let compiled=patterns.flatMap(pattern=>alternatives(pattern)??[]).map(compile);return path2=>{if(compiled.length===0)return!1;let names2=path2.split("/");return compiled.
some(steps2=>matchSteps(steps2,names2))}}function isNamed(id,pattern){let[start="",...rest]=pattern.split("*"),end2=rest.pop();if(end2===void 0)return id===pattern;
let at8=start.length;if(!id.startsWith(start)||!id.endsWith(end2))return!1;for(let part of rest){let found2=id.indexOf(part,at8);if(found2<0)return!1;at8=found2+
part.length}return at8<=id.length-end2.length}function alternatives(pattern){let all3=[""],at8=0;for(let{0:braces,1:inner="",index}of pattern.matchAll(/\{([^{}]*,[^{}]*)\}/g)){
let before=pattern.slice(at8,index);if(all3=all3.flatMap(start=>inner.split(",").map(choice=>start+before+choice)),all3.length>64)return;at8=index+braces.length}
return all3.map(start=>start+pattern.slice(at8))}function compile(pattern){let isFloating=!pattern.replace(/\/+$/,"").includes("/"),steps2=pattern.split("/").filter(
name=>name!==""&&name!==".").map(name=>name==="**"?name:lettersOf(name)),inside=/\/(?:\*\*)?$/.test(pattern)?[lettersOf("*")]:[];return[...isFloating?["**"]:[],
...steps2,...inside,"**"]}function lettersOf(name){let letters=[];for(let at8=0;at8<name.length;at8++){let letter2=String.fromCodePoint(name.codePointAt(at8)??0),
end2=letter2==="["?name.indexOf("]",at8+2):-1;letter2==="*"?letters.push({is:"run"}):letter2==="?"?letters.push({is:"any"}):end2>0?(letters.push(choiceOf(name.slice(
at8+1,end2))),at8=end2):letter2==="\\"&&at8+1<name.length?letters.push({is:"letter",letter:name.charAt(++at8)}):(letters.push({is:"letter",letter:letter2}),at8+=
letter2.length-1)}return letters}function choiceOf(text6){let negated2=/^[!^]/.test(text6),parts3=text6.slice(negated2?1:0).matchAll(/([^])-([^])|([^])/gu),ranges2=Array.
from(parts3,([,from,to,one2])=>[from??one2??"",to??one2??""]);return{is:"choice",negated:negated2,ranges:ranges2}}function matchSteps(steps2,names2){return matchRuns(
steps2,names2,step2=>step2==="**",(step2,name)=>step2!=="**"&&matchName(step2,name))}function matchName(letters,name){return matchRuns(letters,Array.from(name),
({is:is2})=>is2==="run",matchLetter)}function matchLetter(wanted,letter2){return wanted.is==="letter"?wanted.letter===letter2:wanted.is!=="choice"?!0:wanted.ranges.
some(([from,to])=>letter2>=from&&letter2<=to)!==wanted.negated}function matchRuns(pattern,parts3,isRun,matches){let at8=0,run2=-1,runEnd=0;for(let part=0;part<parts3.
length;){let wanted=pattern[at8];if(wanted!==void 0&&isRun(wanted))run2=at8++,runEnd=part;else if(wanted!==void 0&&matches(wanted,parts3[part]))at8++,part++;else if(run2>=
0)at8=run2+1,part=++runEnd;else return!1}return pattern.slice(at8).every(isRun)}var import_node_fs6=require("node:fs"),import_node_path5=require("node:path"),fileNames=["preadmit.config.yaml","preadmit.config.yml","preadmit.config.json",".p\
readmitrc",".preadmitrc.yaml",".preadmitrc.yml",".preadmitrc.json"],shared2="package.json",property="preadmit";function configurationsAmong(names2,directory){let own2=fileNames.
filter(name=>names2.includes(name));return names2.includes(shared2)&&hasProperty((0,import_node_path5.join)(directory,shared2))?[...own2,shared2]:own2}function isConfiguration(path2){
let name=path2.slice(path2.lastIndexOf(import_node_path5.sep)+1);return fileNames.some(each=>each===name)}function hasProperty(path2){try{if(!(0,import_node_fs6.statSync)(
path2).isFile())return!1;let content=(0,import_node_fs6.readFileSync)(path2,"utf8");if(!content.includes(`"${property}"`))return!1;let value=JSON.parse(content);
return typeof value=="object"&&value!==null&&Object.hasOwn(value,property)}catch(error){return error instanceof SyntaxError}}var import_node_fs7=require("node:fs"),import_node_path7=require("node:path");var import_node_path6=require("node:path");async function readConfiguration(source,rules4){let{keysOf,validate:validate2}=await Promise.resolve().then(()=>__toESM(require("./config-validator.cjs"),1)),{file:file2,
text:text6}=source,lines=lineIndex(text6),reading=rootOf(source),faults2="faults"in reading?reading.faults:faultsIn(reading.root,text6,rules4,{keysOf,validate:validate2});
if("faults"in reading||faults2.length>0)return{errors:[...faults2].sort((one2,other)=>one2.start-other.start).map(({start,message})=>{let{line,column:column2}=lines.
position(start);return`${file2}:${line}:${column2}: ${message}`})};let{root:root5}=reading,place3=node=>`${file2}:${lines.position(node.start).line}`;return{file:file2,
base:source.base,layer:layerOf(root5,text6,place3),severities:severitiesOf(root5,place3),ignore:textsAt(root5,"ignore"),overrides:itemsAt(root5,"overrides").map(
item2=>({matches:globMatcher(textsAt(item2,"paths")),layer:layerOf(item2,text6,place3),severities:severitiesOf(item2,place3)})),suppressions:itemsAt(root5,"supp\
ressions").map(item2=>({rules:textsAt(item2,"rules"),paths:textsAt(item2,"paths"),resources:textsAt(item2,"resources"),reason:textOf(item2,"reason")??"",until:textOf(
item2,"until")??null,...lines.position(item2.start),offset:item2.start}))}}function rootOf({text:text6,property:property2}){let documents=readDocuments(text6),faults2=documents.
flatMap(({problems})=>problems);if(faults2.length>0)return{faults:faults2};let[first,second]=documents.filter(({root:root6})=>root6!==null);if(second!==void 0)return{
faults:[{message:"a configuration is one document; here begins another",start:second.start,end:second.end}]};let root5=first?.root??null,own2=property2===void 0?
root5:root5&&valueOf(root5,property2);return{root:own2?.kind==="null"?null:own2??null}}function faultsIn(root5,text6,rules4,{validate:validate2,keysOf}){if(root5===
null)return[];let value=plain4(root5,text6),faults2=[];if(!validate2(value))for(let error of validate2.errors??[])faults2.push(schemaFault(error,root5,text6,keysOf));
if(faults2.length>0)return faults2;let each=(nodes,fault)=>{for(let node of nodes){let message=node.kind==="string"?fault(node.value):void 0;message!==void 0&&faults2.
push({message,start:node.start,end:node.end})}},unknownRule=rule3=>{if(rules4.some(id=>isNamed(id,rule3)))return;if(!rule3.includes("*"))return unknown("rule",rule3,
rules4);let meant2=nearest(rule3,new Set(rules4.map(id=>id.replace(/\/.*/,"/*"))));return`${rule3} matches no rule; ${meant2===null?"all rules: preadmit rules":
`did you mean ${meant2}?`}`},wrongGlob=glob=>{let why=globFault(glob);return why===void 0?void 0:`the pattern ${glob} ${why}`};each(itemsAt(root5,"ignore"),wrongGlob),
each(itemsAt(root5,"files"),path2=>leadsOut2(path2)?`files: ${path2} leads out of the directory of this file`:void 0);for(let section of[root5,...itemsAt(root5,
"overrides")]){each(itemsAt(section,"paths"),wrongGlob);for(let{key:key2,keyStart,keyEnd}of entriesAt(section,"rules")){let message=unknownRule(key2);message!==
void 0&&faults2.push({message,start:keyStart,end:keyEnd})}}for(let suppression of itemsAt(root5,"suppressions"))each(itemsAt(suppression,"paths"),wrongGlob),each(
entryAt(suppression,"reason"),reason=>reason.trim()===""?"reason: say why":void 0),each(entryAt(suppression,"until"),day=>isDay(day)?void 0:`until: there is no \
day ${day}`);let formats2=valueOf(root5,"formats"),outputs=outputsOf(textsAt(root5,"formats"));if(formats2!==void 0&&"error"in outputs){let{start,end:end2}=formats2;
faults2.push({message:outputs.error.replace(/^--format/,"formats"),start,end:end2})}return faults2}function leadsOut2(path2){return(0,import_node_path6.isAbsolute)(
path2)||path2.split(/[/\\]/).includes("..")}function isDay(text6){let time=Date.parse(`${text6}T00:00:00Z`);return!Number.isNaN(time)&&new Date(time).toISOString().
startsWith(text6)}var expected={tool:"a tool's name (small letters, digits and -, at most 53)",uid:"a number of a user; id -u prints yours",namespace:"a namespa\
ce's name (small letters, digits and -, at most 63)","kubernetes-version":"a version; write 1.N, such as 1.32",until:"a day, such as 2027-01-31",formats:"a form\
at, or FORMAT=FILE with a FILE below this one that ends in .txt, .json, .sarif, .xml, .md or .yaml"},kinds={object:"a map of keys",array:"a list",string:"text",
integer:"a whole number",boolean:"true or false"};function schemaFault({instancePath,keyword,params},root5,text6,keysOf){let path2=instancePath.split("/").slice(
1).map(step2=>step2.replaceAll("~1","/").replaceAll("~0","~")),node=path2.reduce((parent,step2)=>childOf(parent,step2)??parent,root5),key2=path2.findLast(step2=>!/^\d+$/.
test(step2))??"the configuration",isOverride=path2[0]==="overrides",written3=text6.slice(node.start,node.end),shown2=written3.length>60||written3.includes(`
`)?"this":written3,at8=message=>({message,start:node.start,end:node.end});switch(keyword){case"additionalProperties":{let name=String(params.additionalProperty),
known7=keysOf[path2.length===0?"root":isOverride?"override":"suppression"],entry=node.kind==="map"?entryOf(node,name):void 0,start=entry?.keyStart??node.start;return{
message:unknownKey(name,known7,keysOf.root,path2),start,end:entry?.keyEnd??node.end}}case"required":return at8(`${String(params.missingProperty)} is missing: ea\
ch of ${path2[0]} needs it`);case"enum":{let allowed3=params.allowedValues;if(path2.at(-2)==="rules"){let advice3="a severity is error, warning or note; to hide\
 findings, write a suppression with its reason",isMeantToHide=/^["']?(?:off|false|no|ignore|none)["']?$/i.test(shown2);return at8(isMeantToHide?`${shown2} is no\
 severity: ${advice3}`:unknown("severity",shown2,allowed3))}let what=key2==="cluster"?"cluster":`value of ${key2}:`;return at8(unknown(what,node.kind==="string"?
node.value:shown2,allowed3))}case"type":{let wanted=[params.type].flat().map(String)[0]??"",isPlain2=["integer","float","boolean"].includes(node.kind),quotes=wanted===
"string"&&isPlain2?"; put it in quotes":"",subject=/^\d+$/.test(path2.at(-1)??"")?`${key2}: each of them`:key2;return at8(`${subject} must be ${kinds[wanted]??wanted}${quotes}`)}case"\
minItems":return at8(`${key2}: the list is empty`);default:{let right=expected[key2];return at8(right!==void 0?`${key2}: ${shown2} is not ${right}`:written3.length>
200?`${key2}: this is longer than 200 characters`:`${key2}: this is empty`)}}}function unknownKey(name,known7,top,path2){return path2.length>0&&nearest(name,known7)===
null&&top.includes(name)?`${name} is not for ${path2[0]}: write it at the top of the file`:unknown("key",name,known7)}function plain4(root5,text6){return toJson(
withVersionsAsText(root5,text6),new Map)}function withVersionsAsText(node,text6){return node.kind==="seq"?{...node,items:node.items.map(item2=>withVersionsAsText(
item2,text6))}:node.kind!=="map"?node:{...node,entries:node.entries.map(entry=>{let{key:key2,value:{kind:kind2,start,end:end2}}=entry;return key2==="kubernetes-\
version"&&(kind2==="float"||kind2==="integer")?{...entry,value:{kind:"string",value:text6.slice(start,end2),start,end:end2}}:key2==="overrides"?{...entry,value:withVersionsAsText(
entry.value,text6)}:entry})}}var layerKeys=["cluster","tool","uid","namespace","kubernetes-version","disable-admission-plugins","files","with-policies","fail-on",
"formats"];function layerOf(node,text6,place3){if(node===null)return{values:{},placeOf:()=>""};let value=plain4(node,text6),version=value["kubernetes-version"],
entries=layerKeys.filter(key2=>Object.hasOwn(value,key2)).map(key2=>[key2,value[key2]]),values=Object.fromEntries(entries);return{values:typeof version=="string"?
{...values,"kubernetes-version":versionOf(version)??null}:values,placeOf:key2=>{let entry=node.kind==="map"?entryOf(node,key2):void 0;return entry===void 0?"":place3(
{start:entry.keyStart,end:entry.keyEnd})}}}function severitiesOf(node,place3){return entriesAt(node,"rules").flatMap(({key:key2,keyStart:start,keyEnd:end2,value})=>value.
kind==="string"?[{rule:key2,severity:value.value,place:place3({start,end:end2})}]:[])}function childOf(node,step2){return node.kind==="seq"?node.items[Number(step2)]:
valueOf(node,step2)}function entryAt(node,key2){let value=valueOf(node,key2);return value===void 0?[]:[value]}function entriesAt(node,key2){let value=valueOf(node,
key2);return value?.kind==="map"?value.entries:[]}function itemsAt(node,key2){let value=valueOf(node,key2);return value?.kind==="seq"?value.items:[]}function textsAt(node,key2){
return itemsAt(node,key2).flatMap(item2=>item2.kind==="string"?[item2.value]:[])}var neverRun="a configuration is YAML or JSON, and is never run",code=/^(?:preadmit\.config|\.preadmitrc)\.[cm]?[jt]s$/,maxBytes=1048576;function finder(cwd,rules4){
let errors=[],notes=[],known7=new Map,top=repositoryOf(cwd)??cwd,nearest2=directory=>{let limit=isWithin(directory,top)?top:repositoryOf(directory);return limit===
void 0?below5(cwd,top):below5(directory,limit)},below5=(directory,limit)=>{let found2=known7.get(directory)??search(directory,limit);return known7.set(directory,
found2),found2},search=async(directory,limit)=>{let here3=await inDirectory(directory,limit);return here3!==void 0?here3:directory===limit||(0,import_node_path7.dirname)(
directory)===directory?null:below5((0,import_node_path7.dirname)(directory),limit)},inDirectory=async(directory,limit)=>{let names2=namesIn2(directory);for(let name of names2.
filter(each=>code.test(each)))notes.push(`${printedPath((0,import_node_path7.join)(directory,name),cwd)}: not read; ${neverRun}`);let present=configurationsAmong(
names2,directory),[first]=present;if(first!==void 0){for(let name of present){let why=obstacle((0,import_node_path7.join)(directory,name),limit);why!==void 0&&errors.
push(`${printedPath((0,import_node_path7.join)(directory,name),cwd)}: ${why}`)}if(errors.length>0)return null;try{let{search:look,load}=await explorer(),result=await look(
directory)??await load((0,import_node_path7.join)(directory,first));if(result===null)return;let file2=printedPath(result.filepath,cwd);for(let name of present)(0,import_node_path7.join)(
directory,name)!==result.filepath&&notes.push(`${printedPath((0,import_node_path7.join)(directory,name),cwd)}: not read, since ${file2} is there too`);return await made(
result,file2,directory)}catch(error){return errors.push(`${printedPath((0,import_node_path7.join)(directory,first),cwd)}: ${reasonOf(error)}`),null}}},made=async({
filepath,config},file2,base)=>{let read3=await readLoaded(filepath,config,file2,base,rules4);return"errors"in read3?(errors.push(...read3.errors),null):read3};return{
nearest:nearest2,errors,notes}}async function configurationAt(path2,cwd,rules4){let at8=(0,import_node_path7.resolve)(cwd,path2),file2=printedPath(at8,cwd);if(/^\.[cm]?[jt]s$/.
test((0,import_node_path7.extname)(at8)))return{errors:[`${file2}: ${neverRun}`]};let why=(0,import_node_fs7.existsSync)(at8)?obstacle(at8,void 0):`no such file${didYouMean(
path2,cwd)}`;if(why!==void 0)return{errors:[`--config ${path2}: ${why}`]};try{let result=await(await explorer()).load(at8);return await readLoaded(at8,result?.config,
file2,cwd,rules4)}catch(error){return{errors:[`--config ${path2}: ${reasonOf(error)}`]}}}function readLoaded(path2,loaded,file2,base,rules4){let text6=isText(loaded)?
loaded.text:"";return readConfiguration({file:file2,base,text:text6,...path2.endsWith(`${import_node_path7.sep}${shared2}`)?{property}:{}},rules4)}function isText(loaded){
return typeof loaded=="object"&&loaded!==null&&"text"in loaded&&typeof loaded.text=="string"}var text3=(path2,content)=>{let wrapped={text:content};return path2.
endsWith(`${import_node_path7.sep}${shared2}`)?{[property]:wrapped}:wrapped},refuse2=path2=>{throw new Error(`${path2} is code, and is never run`)};async function explorer(){
let{default:{Explorer}}=await Promise.resolve().then(()=>__toESM(require("./cosmiconfig.cjs"),1)),found2=new Explorer({moduleName:property,searchPlaces:[...fileNames,
shared2],searchStrategy:"none",ignoreEmptySearchPlaces:!1,cache:!1,transform:result=>result,metaConfigFilePath:null,loaders:{...Object.fromEntries([".js",".cjs",
".mjs",".ts",".cts",".mts"].map(ending=>[ending,refuse2])),noExt:text3,default:text3}});return{search:from=>found2.search(from),load:path2=>found2.load(path2)}}
function namesIn2(directory){try{return(0,import_node_fs7.readdirSync)(directory)}catch{return[]}}function obstacle(path2,limit){try{let stat=(0,import_node_fs7.statSync)(
path2);return stat.isFile()?stat.size>maxBytes?`larger than ${maxBytes} bytes, which no configuration is`:limit!==void 0&&!isWithin((0,import_node_fs7.realpathSync)(
path2),(0,import_node_fs7.realpathSync)(limit))?"a symbolic link that leads out of the repository; name it with --config":void 0:`${kindOf(stat)}, not a file`}catch(error){
return reasonOf(error)}}var defaults={cluster:clusterNames[0],tool:null,uid:null,namespace:null,"kubernetes-version":null,"disable-admission-plugins":[],files:["."],"with-policies":!1,
"fail-on":"error",formats:["text"]},keys=Object.keys(defaults);function flagsLayer(options){let{cluster:cluster2,tool:tool2,uid:uid3,namespace:namespace2,kubernetesVersion:kubernetesVersion2,
disableAdmissionPlugins,withPolicies,failOn}=options,given={cluster:cluster2,tool:tool2,uid:uid3,namespace:namespace2,"kubernetes-version":kubernetesVersion2,"d\
isable-admission-plugins":disableAdmissionPlugins,files:options.paths,"with-policies":withPolicies,"fail-on":failOn,formats:options.formats},isGiven=value=>value!==
null&&value!==!1&&!(Array.isArray(value)&&value.length===0);return{values:Object.fromEntries(Object.entries(given).filter(([,value])=>isGiven(value))),placeOf:()=>"\
flag"}}function settingsOf(layers){let strongest=(key2,among)=>{let layer=among.findLast(({values})=>values[key2]!==void 0),value=layer?.values[key2];return layer===
void 0||value===void 0?{value:defaults[key2],from:"default"}:{value,from:layer.placeOf(key2)}},cluster2=strongest("cluster",layers),named2=layers.findLastIndex(
({values})=>values.cluster!==void 0),withTool=hasTools(cluster2.value)?layers:layers.slice(Math.max(named2,0));return Object.fromEntries(keys.map(key2=>[key2,key2===
"cluster"?cluster2:strongest(key2,key2==="tool"||key2==="uid"?withTool:layers)]))}function severityIn(lists2){let set2=lists2.filter(list3=>list3.length>0);if(set2.
length===0)return()=>{};let known7=new Map;return rule3=>{if(known7.has(rule3))return known7.get(rule3);let found2;for(let list3 of set2)found2=list3.find(one2=>one2.
rule===rule3)??list3.findLast(one2=>isNamed(rule3,one2.rule))??found2;let setting=found2===void 0?void 0:{value:found2.severity,from:found2.place};return known7.
set(rule3,setting),setting}}async function configure(options,cwd,rules4){let here3=(0,import_node_fs8.realpathSync)(cwd),flags=flagsLayer(options),leftOut,found2=finder(here3,rules4),given=typeof options.
config=="string"?await configurationAt(options.config,here3,rules4):null;if(given!==null&&"errors"in given)return given;let nearest2=async directory=>options.config===
null?found2.nearest(directory):given,combined=new Map,numbers3=new Map,combine=(configuration,path2)=>{let overrides=path2===null||configuration===null?[]:configuration.
overrides.filter(({matches})=>matches(path2)),number3=numbers3.get(configuration)??numbers3.size;numbers3.set(configuration,number3);let key2=`${number3}:${overrides.
map(each=>configuration?.overrides.indexOf(each)).join()}`,known7=combined.get(key2);if(known7!==void 0)return known7;let sections=configuration===null?[]:[configuration,
...overrides],made={settings:settingsOf([...sections.map(({layer})=>layer),flags]),severityOf:severityIn(sections.map(({severities})=>severities)),configuration};
return combined.set(key2,made),made},own2=await nearest2(here3);if(found2.errors.length>0)return{errors:found2.errors};let run2=combine(own2,null),paths=options.
paths.length>0||options.helm!==null?options.paths:defaultPaths(run2,here3),outputs=outputsFor(run2,options),wrong3=[paths,outputs].flatMap(each=>"errors"in each?
each.errors:[]);return"errors"in paths||"errors"in outputs?{errors:wrong3}:{run:run2,paths,outputs,notes:()=>[...found2.notes,...Array.from(leftOut??[],([{file:file2},
count3])=>`${count3===1?"1 file":`${count3} files`} left out, as ${file2} says (ignore)`)],async settingsAt(path2,isDirectory){let configuration=await nearest2(
isDirectory?path2:(0,import_node_path8.dirname)(path2));return found2.errors.length>0?{errors:found2.errors}:configuration===null?combine(null,null):combine(configuration,
`${within(path2,configuration.base)}${isDirectory?"/":""}`)},async settingsOf(files){let settings=new Map,counts2=new Map,ignored=new Map,last;for(let file2 of files){
if(file2.path===null){settings.set(file2,run2);continue}if(!file2.named&&isConfiguration(file2.path))continue;let directory=file2.path.slice(0,file2.path.lastIndexOf(
import_node_path8.sep))||import_node_path8.sep;last?.directory!==directory&&(last={directory,configuration:await nearest2(directory)});let{configuration}=last;if(configuration===
null){settings.set(file2,combine(null,null));continue}let path2=within(file2.path,configuration.base),isIgnored2=ignored.get(configuration)??globMatcher(configuration.
ignore);ignored.set(configuration,isIgnored2),isIgnored2(path2)?counts2.set(configuration,(counts2.get(configuration)??0)+1):settings.set(file2,combine(configuration,
path2))}return leftOut??=counts2,found2.errors.length>0?{errors:found2.errors}:settings}}}function within(path2,base){let inside=base.endsWith(import_node_path8.sep)?
base:base+import_node_path8.sep,below5=path2.startsWith(inside)?path2.slice(inside.length):(0,import_node_path8.relative)(base,path2);return import_node_path8.sep===
"/"?below5:below5.replaceAll(import_node_path8.sep,"/")}function isBelow(path2,directory){let steps2=(0,import_node_path8.relative)((0,import_node_fs8.realpathSync)(
directory),(0,import_node_fs8.realpathSync)(path2));return!steps2.startsWith("..")&&(0,import_node_path8.resolve)(steps2)!==steps2}function defaultPaths({settings,
configuration},cwd){let{value,from}=settings.files;if(configuration===null||from==="default")return value;let{base}=configuration,out=value.find(path2=>(0,import_node_fs8.existsSync)(
(0,import_node_path8.resolve)(base,path2))&&!isBelow((0,import_node_path8.resolve)(base,path2),base)),why="is a symbolic link that leads out; name it to have it\
 read";return out!==void 0?{errors:[`${from}: files: ${out} ${why}`]}:value.map(path2=>`./${(0,import_node_path8.relative)(cwd,(0,import_node_path8.resolve)(base,
path2)).replaceAll(import_node_path8.sep,"/")}`)}function outputsFor({settings,configuration},options){let{value,from}=settings.formats,outputs=outputsOf(value);
if("error"in outputs)return{errors:[outputs.error]};if(configuration===null||options.formats.length>0)return outputs;let{base}=configuration,wrong3=outputs.find(
({file:file2})=>{if(file2===null)return!1;let path2=(0,import_node_path8.resolve)(base,file2);return(0,import_node_fs8.existsSync)((0,import_node_path8.dirname)(
path2))?!isBelow((0,import_node_path8.dirname)(path2),base)||(0,import_node_fs8.lstatSync)(path2,{throwIfNoEntry:!1})?.isSymbolicLink()===!0:!1});return wrong3!==
void 0?{errors:[`${from}: formats: ${wrong3.file} is reached by a symbolic link`]}:outputs.map(({format,file:file2})=>({format,file:file2===null?null:(0,import_node_path8.resolve)(
base,file2)}))}var help=`preadmit - what a Kubernetes cluster will answer to your manifests, offline

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
`;var row=(until,instead2,advice3)=>({until,instead:instead2,...advice3===void 0?{}:{advice:advice3}}),securityPolicy="Pod Security admission took its place: labe\
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
"storage.k8s.io/v1")}};function all(until,instead2,kinds5){return Object.fromEntries(kinds5.map(kind2=>[kind2,row(until,instead2)]))}function formerKind(apiVersion,kind2){
let kinds5=Object.hasOwn(formerKinds,apiVersion)?formerKinds[apiVersion]:void 0;return kinds5!==void 0&&Object.hasOwn(kinds5,kind2)?kinds5[kind2]:void 0}function isFormerGroup(group4){
return Object.keys(formerKinds).some(apiVersion=>apiVersion.startsWith(`${group4}/`))}var file;function schemaFile(){return file??=parseFile(readPackageFile(`${isBundled?"dist":"src/kube/schema"}/kubernetes.schema`))}function parseFile(text6){let gap=text6.
indexOf(`

`),types7=new Map;for(let line of text6.slice(gap+2).trimEnd().split(`
`)){let space2=line.indexOf(" ");space2<0?types7.set(line,""):types7.set(line.slice(0,space2),line.slice(space2+1))}return{resources:text6.slice(0,gap).split(`
`),types:types7}}var known=new Map;function schemasOf(minor){let schemas3=known.get(minor);return schemas3===void 0&&known.set(minor,schemas3=schemasFrom(schemaFile().
types,minor)),schemas3}function schemasFrom(types7,minor){let made=new Map,definition2=name=>{let found2=made.get(name);if(found2!==void 0)return found2;let row2=types7.
get(name);if(row2===void 0)throw new Error(`there is no type ${name}`);let[ownPackage="",goName2=""]=name.split("."),fields5;return found2={name,goName:goName2,
get fields(){return fields5??=fieldsIn(row2,text6=>typeFrom(text6,ownPackage,definition2),minor)}},made.set(name,found2),found2};return{definition:definition2}}
var fieldParts=/^(?<name>[^:]+):(?<type>[^(!*+@]+)(?:\((?<keys>[^)]*)\))?(?<flags>[!*+]*)(?:@(?<since>\d*)-(?<until>\d*))?$/;function fieldsIn(row2,typeOf3,minor){
let fields5=new Map;for(let text6 of row2===""?[]:row2.split(" ")){let parts3=fieldParts.exec(text6)?.groups;if(parts3===void 0)throw new Error(`the schema file\
 is damaged: ${text6}`);let{name="",type="",keys:keys2,flags="",since,until}=parts3;isIn(minor,since,until)&&fields5.set(name,{name,type:typeOf3(type),isRequired:flags.
includes("!"),isPointer:flags.includes("*"),isAlwaysWritten:flags.includes("+"),listKeys:keys2===void 0?void 0:keys2==="*"?[]:keys2.split(",")})}return fields5}
function isIn(minor,since,until){return(!since||minor>=Number(since))&&(!until||minor<=Number(until))}var scalars={s:["string","string"],b:["boolean","bool"],i:[
"int32","int32"],l:["int64","int64"],f:["float64","float64"],y:["bytes","[]uint8"],q:["quantity","resource.Quantity"],t:["time","v1.Time"],u:["microTime","v1.Mi\
croTime"],x:["intOrString","intstr.IntOrString"],r:["any","runtime.RawExtension"],B:["schemaOrBoolean","v1.JSONSchemaPropsOrBool"],A:["schemaOrList","v1.JSONSch\
emaPropsOrArray"],S:["schemaOrStrings","v1.JSONSchemaPropsOrStringArray"]};function typeFrom(text6,ownPackage,definition2){let first=text6[0]??"";if(first===">")
return structFrom(text6.slice(1),ownPackage,definition2);if(first==="["||first==="{"){let isNested=text6[1]==="["||text6[1]==="{",[inner="",go3]=isNested?[text6.
slice(1)]:text6.slice(1).split("=="),of=typeFrom(inner,ownPackage,definition2);return{kind:first==="["?"list":"map",go:go3??`${first==="["?"[]":"map[string]"}${of.
go}`,of,definition:void 0}}let[kind2,go2]=scalars[first]??["any",""];if(kind2.startsWith("schemaOr")){let schema2=structFrom("JSONSchemaProps",ownPackage,definition2),
of=kind2==="schemaOrStrings"?typeFrom("s",ownPackage,definition2):schema2;return{kind:kind2,go:go2,of:kind2==="schemaOrBoolean"?void 0:of,get definition(){return schema2.
definition}}}return{kind:kind2,go:text6[1]==="="?text6.slice(2):go2,of:void 0,definition:void 0}}function structFrom(text6,ownPackage,definition2){let name=text6.
includes(".")?text6:`${ownPackage}.${text6}`,[fullPackage="",goName2=""]=name.split("."),found2;return{kind:"struct",go:`${fullPackage.slice(fullPackage.indexOf(
"/")+1)}.${goName2}`,of:void 0,get definition(){return found2??=definition2(name)}}}var oldest=28,newest=36,betasThatAreOn=["v1beta2","v1beta3"].map(version=>`flowcontrol.apiserver.k8s.io/${version}`),table2;function kinds2(){if(table2!==void 0)
return table2;let made=new Map;for(let text6 of schemaFile().resources){let[apiVersion="",kind2=""]=text6.split(" ",2),ofVersion=made.get(apiVersion)??new Map;made.
set(apiVersion,ofVersion),ofVersion.set(kind2,{text:text6})}return table2=made,made}function parse4(row2){let[apiVersion="",kind2="",plural2="",type=""]=row2.split(
" "),[group4,version]=splitApiVersion(apiVersion),[definition2="",since="",until=""]=type.split(/[@-]/);return{group:group4,version,kind:kind2,plural:plural2.replace(
"*",""),namespaced:!plural2.endsWith("*"),since:since===""?oldest:Number(since),until:until===""?newest:Number(until),isOptional:/alpha|beta/.test(version)&&!betasThatAreOn.
includes(apiVersion),definition:definition2}}function builtIn(apiVersion,kind2){let row2=kinds2().get(apiVersion)?.get(kind2);return row2&&(row2.type??=parse4(row2.
text))}function schemaMinor(version){return Math.min(Math.max(minorOf(version),oldest),newest)}function isServed({since,until},version){let minor=schemaMinor(version);
return since<=minor&&minor<=until}function standIn(version){let minor=minorOf(version);return minor<oldest?`1.${oldest}`:minor>newest?`1.${newest}`:void 0}function absenceOf(apiVersion,kind2,version){
let type=builtIn(apiVersion,kind2);if(type!==void 0&&isServed(type,version))return;let former2=type===void 0?formerKind(apiVersion,kind2):void 0,[group4]=splitApiVersion(
apiVersion);if(type===void 0&&former2===void 0&&group4.includes(".")&&!isOwnGroup(group4))return;let instead2=servedBy(kind2,apiVersion,version),otherwise=instead2===
void 0?"":`: write apiVersion: ${instead2}`;if(type!==void 0){let when=minorOf(version)<type.since?`comes with Kubernetes 1.${type.since}`:`went with Kubernetes\
 1.${type.until+1}`;return{why:`the kind ${kind2} of ${apiVersion} ${when}${otherwise}`,isElsewhere:!0,field:"apiVersion"}}if(former2!==void 0){let advice3=former2.
advice===void 0?otherwise:`: ${former2.advice}`;return{why:`the kind ${kind2} of ${apiVersion} went with Kubernetes 1.${former2.until}${advice3}`,isElsewhere:!0,
field:"apiVersion"}}let why=`Kubernetes has no kind ${kind2} in ${apiVersion}`;if(instead2!==void 0)return{why:`${why}${otherwise}`,isElsewhere:!1,field:"apiVer\
sion"};let meant2=nearest(kind2,kinds2().get(apiVersion)?.keys()??[]);if(meant2!==null)return{why:`${why}; did you mean ${meant2}?`,isElsewhere:!1,field:"kind"};
let other=nearest(kind2,new Set([...kinds2().values()].flatMap(ofVersion=>[...ofVersion.keys()]))),from=other===null?void 0:servedBy(other,apiVersion,version),hint=from===
void 0?"":`; did you mean ${other} of ${from}?`;return{why:`${why}${hint}`,isElsewhere:!1,field:kinds2().has(apiVersion)?"kind":"apiVersion"}}function servedBy(kind2,apiVersion,version){
let[group4]=splitApiVersion(apiVersion),stage=name=>name.includes("alpha")?2:name.includes("beta")?1:0,[,asked]=splitApiVersion(apiVersion),number3=name=>Number(
/^v(\d+)/.exec(name)?.[1]??0),rank2=one2=>(one2.group===group4?0:3)+stage(one2.version),distance2=one2=>number3(one2.version)===number3(asked)?0:100-number3(one2.
version),[best2]=[...kinds2().keys()].flatMap(one2=>builtIn(one2,kind2)??[]).filter(type=>isServed(type,version)).toSorted((a,b)=>rank2(a)-rank2(b)||distance2(a)-
distance2(b));return best2&&apiVersionOf(best2)}var groups;function isOwnGroup(group4){return groups??=new Set(Array.from(kinds2().keys(),apiVersion=>splitApiVersion(
apiVersion)[0])),groups.has(group4)||isFormerGroup(group4)}function apiVersionOf({group:group4,version}){return group4===""?version:`${group4}/${version}`}function splitApiVersion(apiVersion){
let slash=apiVersion.indexOf("/");return slash<0?["",apiVersion]:[apiVersion.slice(0,slash),apiVersion.slice(slash+1)]}function minorOf(version){return Number(version.
slice(2))}var zero={digits:0n,scale:0,format:"DecimalSI",isInt64:!0},unset={...zero,format:""},maxInt64=2n**63n-1n,minInt64=-(2n**63n),nano=-9,widest=1e4,quantityErrors={
format:"quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",suffix:"unable to parse quantity's suffix",number:"unable t\
o parse numeric part of quantity"},decimalSuffixes=new Map([["n",-9],["u",-6],["m",-3],["",0],["k",3],["M",6],["G",9],["T",12],["P",15],["E",18]]),decimalSuffixOf=new Map(
[...decimalSuffixes].map(([suffix,exponent])=>[exponent,suffix])),binarySuffixes=["Ki","Mi","Gi","Ti","Pi","Ei"];function suffixOf(text6){let decimal=decimalSuffixes.
get(text6);if(decimal!==void 0)return{format:"DecimalSI",exponent:decimal};let binary2=binarySuffixes.indexOf(text6);if(binary2>=0)return{format:"BinarySI",exponent:(binary2+
1)*10};if(!/^[eE][-+]?[0-9]+$/.test(text6))return;let exponent=BigInt(text6.replace(/^[eE]\+?/,""));if(!(exponent>maxInt64||exponent<minInt64))return{format:"De\
cimalExponent",exponent:int32(exponent)}}function int32(value){return Number(BigInt.asIntN(32,BigInt(value)))}var parts=/^(?<sign>[-+]?)(?<whole>[0-9]*)(?<point>\.?)(?<fraction>[0-9]*)(?<suffix>[eEinumkKMGTP]*[-+]?[0-9]*)$/,
parsed=new Map,mostParsed=1e3,longestParsed=12;function parseQuantity(text6){if(text6.length>longestParsed)return parseAnew(text6);let known7=parsed.get(text6);
return known7===void 0&&(parsed.size===mostParsed&&parsed.clear(),parsed.set(text6,known7=parseAnew(text6))),known7}function parseAnew(text6){if(text6==="")return{
error:quantityErrors.format};if(text6==="0")return{quantity:{...zero,text:text6}};let groups2=parts.exec(text6)?.groups;if(groups2===void 0)return{error:quantityErrors.
format};let{sign="",whole="",fraction:fraction2=""}=groups2,significant=whole.replace(/^0+/,""),suffix=suffixOf(groups2.suffix??"");if(suffix===void 0)return{error:quantityErrors.
suffix};let quick=small({text:text6,isNegative:sign==="-",whole:significant||"0",fraction:fraction2},suffix);return quick!==void 0?{quantity:quick}:whole===""&&
fraction2===""?{error:quantityErrors.number}:{quantity:large(sign==="-",BigInt(`0${whole}${fraction2}`),fraction2.length,suffix)}}function small(written3,{format,
exponent}){let{text:text6,isNegative,whole,fraction:fraction2}=written3,isBinary=format==="BinarySI";if(isBinary&&fraction2!=="")return;let room=isBinary?15-whole.
length-exponent*3/10-1:18-whole.length-fraction2.length,scale=int32((isBinary?0:exponent)-fraction2.length);if(room<0||scale<nano)return;let value=BigInt(whole+
fraction2),digits4=value*(isBinary?2n**BigInt(exponent):1n);if(digits4>maxInt64)return;let hasFactors=whole.startsWith("0")||(whole+fraction2).endsWith("000"),isCanonical=isBinary?
value%8n!==0n:scale%3===0&&!hasFactors;return{digits:isNegative?-digits4:digits4,scale,format,isInt64:!0,...isCanonical?{text:text6}:{}}}function large(isNegative,digits4,decimals,suffix){
let isBinary=suffix.format==="BinarySI",power=isBinary?2n**BigInt(suffix.exponent):1n,exact={digits:digits4*power,scale:isBinary?-decimals:int32(suffix.exponent-
decimals)},{digits:rounded3,scale}=exact.digits===0n?exact:toNano(exact.digits,exact.scale),{format}=suffix;if(isBinary){let amount={digits:rounded3,scale,format,
isInt64:!1};compare(amount,{...zero,digits:maxInt64})>0?{digits:rounded3,scale}={digits:maxInt64,scale:0}:rounded3!==0n&&compare(amount,{...zero,digits:1n})<0&&
(format="DecimalSI")}return{digits:isNegative?-rounded3:rounded3,scale,format,isInt64:!1}}function toNano(digits4,scale){return scale-nano>widest?{digits:digits4,
scale}:{digits:atScale(digits4,scale,nano),scale:nano}}var near=30,powersOfTen=Array.from({length:near+1},(_,power)=>10n**BigInt(power));function tenTo(power){return powersOfTen[power]??
10n**BigInt(power)}function atScale(digits4,scale,to){if(scale>=to)return digits4*tenTo(scale-to);if(to-scale>near&&to-scale>lengthOf(digits4))return digits4===
0n?0n:digits4>0n?1n:-1n;let divisor=tenTo(to-scale),rest=digits4%divisor;return digits4/divisor+(rest===0n?0n:rest>0n?1n:-1n)}function lengthOf(digits4){return String(
digits4<0n?-digits4:digits4).length}function quantityOf(value){if(typeof value!="string"&&typeof value!="number"&&typeof value!="bigint")return;let known7=parseQuantity(
String(value).trim());return"quantity"in known7?known7.quantity:void 0}function compare(a,b){let apart=a.scale-b.scale;if(apart===0)return signOf(a.digits-b.digits);
if(apart>0&&apart<=near)return signOf(a.digits*tenTo(apart)-b.digits);if(apart<0&&apart>=-near)return signOf(a.digits-b.digits*tenTo(-apart));let signs=[signOf(
a.digits),signOf(b.digits)];if(signs[0]!==signs[1]||signs[0]===0)return signOf(signs[0]-signs[1]);let tops=[lengthOf(a.digits)+a.scale,lengthOf(b.digits)+b.scale];
if(tops[0]!==tops[1])return signOf((tops[0]-tops[1])*signs[0]);let scale=Math.min(a.scale,b.scale);return signOf(a.digits*tenTo(a.scale-scale)-b.digits*tenTo(b.
scale-scale))}function signOf(value){return value>0?1:value<0?-1:0}function add(a,b){let format=a.digits===0n?b.format:a.format,isInt643=a.isInt64&&b.isInt64;if(isInt643&&
b.digits===0n)return{digits:a.digits,scale:a.scale,format,isInt64:isInt643};if(isInt643&&a.digits===0n)return{digits:b.digits,scale:b.scale,format,isInt64:isInt643};
let[low,high]=a.scale<b.scale?[a,b]:[b,a];if(high.scale-low.scale>widest+lengthOf(low.digits))return{digits:high.digits,scale:high.scale,format,isInt64:!1};let raised=high.
digits*tenTo(high.scale-low.scale),digits4=raised+low.digits;return{digits:digits4,scale:low.scale,format,isInt64:isInt643&&fits(raised)&&fits(digits4)}}function fits(value){
return value<=maxInt64&&value>=minInt64}function multiply({digits:digits4,scale,format,isInt64:isInt643},times){if(isInt643&&digits4!==0n&&times===0n)return{digits:0n,scale:0,format,isInt64:isInt643};
let product=digits4*times,isWhole2=scale>=0||wholeNumber(product,scale)!==void 0,isSmall2=fits(product)&&isWhole2&&(scale<=0||scale<19&&fits(product*tenTo(scale)));
return{digits:product,scale,format,isInt64:isInt643&&(digits4===0n||isSmall2)}}function roundUp(quantity,scale){if(quantity.scale>=scale)return quantity;let{format,
isInt64:isInt643}=quantity;return{digits:atScale(quantity.digits,quantity.scale,scale),scale,format,isInt64:isInt643}}function integer2(value){return{...zero,digits:BigInt(
value)}}function scaledValue({digits:digits4,scale,isInt64:isInt643},unit){let power=scale-unit;if(isInt643){if(power<0)return atScale(digits4,scale,unit);if(power>
18)return 0n;let product=digits4*tenTo(power);return fits(product)?product:[1,2,3,6,9].includes(power)?BigInt.asIntN(64,product):0n}if(power>=0)return BigInt.asIntN(
64,BigInt.asIntN(64,digits4)*(power>18?minInt64:tenTo(power)));if(-power>lengthOf(digits4))return digits4===0n?0n:digits4>0n||-power<19?1n:0n;let divisor=tenTo(
-power),isQuick=digits4<maxInt64&&-power<19,dividend=isQuick?BigInt.asIntN(64,digits4):digits4,rest=dividend%divisor,floor=dividend/divisor-(!isQuick&&rest<0n?1n:
0n);return BigInt.asIntN(64,floor+(rest===0n?0n:1n))}function print(quantity){return quantity.text??canonical(quantity)}function canonical({digits:digits4,scale,
format}){if(digits4===0n)return"0";if(format==="BinarySI"){let amount=wholeNumber(digits4,scale);if(amount!==void 0&&(amount>=1024n||amount<=-1024n)){let[mantissa2,
times2]=withoutFactors(amount,1024n);return`${mantissa2}${times2===0?"":binarySuffixes[times2-1]??""}`}}let[mantissa,times]=withoutFactors(digits4,10n),exponent=scale+
times,shift=(exponent%3+3)%3,number3=`${mantissa}${"0".repeat(shift)}`,printed3=exponent-shift;return format!=="DecimalExponent"?number3+(decimalSuffixOf.get(printed3)??
""):printed3===0?number3:`${number3}e${printed3}`}function wholeNumber(digits4,scale){if(scale>=0)return digits4*tenTo(Math.min(scale,widest));if(-scale>lengthOf(
digits4))return;let divisor=tenTo(-scale);return digits4%divisor===0n?digits4/divisor:void 0}function withoutFactors(value,factor){let mantissa=value,times=0;for(;mantissa%
factor===0n;)mantissa/=factor,times++;return[mantissa,times]}function limitOf(bound){let isExact=typeof bound!="object"||"exactly"in bound,least=rounded(typeof bound!="object"?bound:"exactly"in bound?bound.exactly:bound.least);
if(least===void 0)return;let below5=typeof bound=="object"&&"below"in bound?rounded(bound.below):void 0;return{least,isExact,...below5===void 0?{}:{below:below5}}}
function rounded(value){let quantity=quantityOf(value);return quantity&&roundUp(quantity,-3)}function isAbove(value,{least,below:below5,isExact},order=compare){
return order(value,least)<=0?"no":isExact||below5!==void 0&&order(value,below5)>=0?"yes":"unknown"}function isBelow2(value,{least,below:below5,isExact},order=compare){
return order(value,least)<0?"yes":isExact||below5!==void 0&&order(value,below5)>=0?"no":"unknown"}function printLimit({least,isExact}){return isExact?print(least):
"?"}function describeLimit({least,below:below5,isExact}){return isExact?print(least):`${print(least)} or more${below5===void 0?"":`, less than ${print(below5)}`}`}var late=/[\ud800-\uffff]/;function isLate(name){return late.test(name)}function sortedNames(names2){let sorted2=[...names2];return sorted2.length<2?sorted2:(sorted2.
sort(),sorted2.some(isLate)?sorted2.sort((a,b)=>Buffer.compare(Buffer.from(a),Buffer.from(b))):sorted2)}function sortedEntries(map){return map===void 0?[]:sortedNames(
Object.keys(map)).map(name=>[name,map[name]])}function lastingContainers({containers}){return containers.every(({role})=>role==="main")?containers:[...containers.filter(({role})=>role==="main"),...containers.
filter(({role})=>role==="init"||role==="sidecar")]}function printResource(type){return type.group===""?type.plural:`${type.plural}.${type.group}`}function forbidden(type,name,why){return`${printResource(type)}${name===
""?"":` ${goQuote(name)}`} is forbidden: ${why}`}function invalid(type,name,why){return`${type.group===""?type.kind:`${type.kind}.${type.group}`} ${goQuote(name)}\
 is invalid: ${aggregate(why)}`}function aggregate(why){return why.length===1?why[0]??"":`[${why.join(", ")}]`}function undecodable({version,kind:kind2},why){return`${kind2}\
 in version ${goQuote(version)} cannot be handled as a ${kind2}: ${why}`}function deniedByWebhook(webhook5,why){let denied=`admission webhook ${goQuote(webhook5)}\
 denied the request`;return why===""?`${denied} without explanation`:`${denied}: ${why}`}function finishedName({name,object}){return name||metadataText(object,"name")}function unfinishedName({on,object}){let name=metadataText(object,"name");return on!==
"object"&&name.endsWith("-xxxxx")?name.slice(0,-5):name||metadataText(object,"generateName")||"Unknown"}function deny({type,name},why,violations){return{kind:"deny",message:forbidden(type,name,why),code:403,reason:"Forbidden",violations}}function denyUnfinished(request,why,violations){
return deny({...request,name:unfinishedName(request)},why,violations)}function remembered(make){let known7=new WeakMap;return key2=>{let value=known7.get(key2);return value===void 0&&known7.set(key2,value=make(key2)),value}}function resourceList(values){if(!isObject(values))return none;let list3=new Map;for(let name of Object.keys(values)){let value=values[name],quantity=value===null?
zero:quantityOf(value);quantity!==void 0&&list3.set(name,roundUp(quantity,-3))}return list3}var none=new Map;function addLists(a,b){if(a.size===0)return b;if(b.
size===0)return a;let sum=new Map(a);for(let[name,quantity]of b){let before=sum.get(name);sum.set(name,before===void 0?quantity:add(before,quantity))}return sum}
function largest(a,b){if(a.size===0)return b;if(b.size===0)return a;let result=new Map(a);for(let[name,quantity]of b){let before=result.get(name);(before===void 0||
compare(quantity,before)>0)&&result.set(name,quantity)}return result}function hasPodLevelResources(kubernetes){return minorOf(kubernetes)>=34}var podLevelResources=[
"cpu","memory"];function podUsage(pod3,of,kubernetes){let sum=usageOfContainers(pod3,of),own2=hasPodLevelResources(kubernetes)?resourceList(pod3.spec.resources?.[of]):
none;return own2.size===0?sum:new Map([...sum,...[...own2].filter(([name])=>podLevelResources.includes(name))])}function usageOfContainers(pod3,of){let sum=none,
sidecars=none,init=none;for(let{role,spec:spec6}of lastingContainers(pod3)){let own2=resourceList(spec6.resources?.[of]);(role==="main"||role==="sidecar")&&(sum=
addLists(sum,own2)),role==="sidecar"&&(sidecars=addLists(sidecars,own2)),role==="sidecar"&&(init=largest(init,sidecars)),role==="init"&&(init=largest(init,addLists(
own2,sidecars)))}return largest(sum,init)}function withOverhead(usage2,pod3,of){let overhead=resourceList(pod3.spec.overhead);return overhead.size===0?usage2:of===
"requests"?addLists(usage2,overhead):addLists(usage2,new Map([...overhead].filter(([name])=>(usage2.get(name)?.digits??0n)!==0n)))}function requestedPod(request){if(!(request.type.kind!=="Pod"||request.type.group!==""))return request.pod}function specOf({path:path2}){return[...path2,"spec"]}var uncounted=new Set(["bindings","componentstatuses","tokenreviews.authentication.k8s.io","selfsubjectreviews.authentication.k8s.io","subjectaccessreviews.auth\
orization.k8s.io","selfsubjectaccessreviews.authorization.k8s.io","localsubjectaccessreviews.authorization.k8s.io","selfsubjectrulesreviews.authorization.k8s.io",
"events","events.events.k8s.io"]),aliases=new Set(["configmaps","resourcequotas","replicationcontrollers","secrets"]),one=integer2(1);function usageOf(request){
let resource=printResource(request.type);if(request.namespace===""||uncounted.has(resource))return;let counted5=new Map([[`count/${resource}`,one]]);if(resource===
"pods"){let pod3=requestedPod(request);return pod3&&usageOfPod(pod3,counted5,request)}return resource==="services"?usageOfService(request.object,counted5):resource===
"persistentvolumeclaims"?usageOfClaim(request.object,counted5):(aliases.has(resource)&&counted5.set(resource,one),{list:counted5,pathOf:()=>["metadata","name"]})}
var computeResources=["cpu","memory","ephemeral-storage"].map(name=>({name,ofRequests:`requests.${name}`,ofLimits:`limits.${name}`}));function addComputeUsage(usage2,requests,limits2){
for(let{name,ofRequests,ofLimits}of computeResources){let[request,limit]=[requests.get(name),limits2.get(name)];request!==void 0&&usage2.set(name,request).set(ofRequests,
request),limit!==void 0&&usage2.set(ofLimits,limit)}for(let[name,request]of requests)name.startsWith("hugepages-")&&usage2.set(name,request).set(`requests.${name}`,
request),isExtended(name)&&usage2.set(`requests.${name}`,request)}function isNative(name){return!name.includes("/")||name.includes("kubernetes.io/")}function isExtended(name){
return!isNative(name)&&!name.startsWith("requests.")}function usageOfPod(pod3,counted5,{kubernetes}){let requests=withOverhead(podUsage(pod3,"requests",kubernetes),
pod3,"requests"),limits2=withOverhead(podUsage(pod3,"limits",kubernetes),pod3,"limits"),list3=new Map(counted5).set("pods",one);return addComputeUsage(list3,requests,
limits2),{list:list3,pathOf:resource=>placeInPod(pod3,resource)}}function placeInPod(pod3,resource){let[,list3="requests",name=""]=/^(?:(requests|limits)\.)?(.*)$/.
exec(resource)??[];if(name==="pods"||name==="count/pods")return[...pod3.path,"metadata","name"];let asking=pod3.containers.filter(({spec:spec6})=>{let values=list3===
"limits"?spec6.resources?.limits:spec6.resources?.requests;return values!==void 0&&Object.hasOwn(values,name)}),[only,...others]=asking;return only!==void 0&&others.
length===0?[...only.path,"resources",list3,name]:[...pod3.path,"spec","containers"]}function usageOfService(object,counted5){let spec6=member(object,"spec"),ports=member(
spec6,"ports"),type=member(spec6,"type"),all3=isList(ports)?ports.length:0,withNodePort=(isList(ports)?ports:[]).filter(port=>Number(member(port,"nodePort")??0)!==
0).length,isBalanced=type==="LoadBalancer",nodePorts2=isBalanced&&member(spec6,"allocateLoadBalancerNodePorts")===!1?withNodePort:isBalanced||type==="NodePort"?
all3:0,list3=new Map([...counted5,["services",one],["services.nodeports",integer2(nodePorts2)],["services.loadbalancers",integer2(isBalanced?1:0)]]),typed=["ser\
vices.nodeports","services.loadbalancers"];return{list:list3,pathOf:resource=>typed.includes(resource)?["spec","type"]:["metadata","name"]}}function usageOfClaim(object,counted5){
let annotations2=member(member(object,"metadata"),"annotations"),given=member(annotations2,"volume.beta.kubernetes.io/storage-class")??member(member(object,"spe\
c"),"storageClassName"),storage=resourceList(valueAt(object,["spec","resources","requests"])).get("storage"),list3=new Map([...counted5,["persistentvolumeclaims",
one]]);if(storage!==void 0&&list3.set("requests.storage",roundUp(storage,0)),typeof given=="string"&&given!=="")for(let name of["persistentvolumeclaims","reques\
ts.storage"]){let quantity=list3.get(name);quantity!==void 0&&list3.set(`${given}${storageClass}${name}`,quantity)}let field2=["spec","resources","requests","st\
orage"];return{list:list3,pathOf:resource=>resource.endsWith("requests.storage")?field2:["metadata","name"]}}var storageClass=".storageclass.storage.k8s.io/",podResources=new Set(
["count/pods","pods",...["cpu","memory","ephemeral-storage"].flatMap(name=>[name,`requests.${name}`,`limits.${name}`])]),matched=new WeakMap;function matching(type,quota){
let ofTypes=matched.get(quota);ofTypes===void 0&&matched.set(quota,ofTypes=new Map);let known7=ofTypes.get(type);return known7===void 0&&ofTypes.set(type,known7=
matchingOf(type,Object.keys(quota.hard))),known7}function matchingOf(type,resources3){let resource=printResource(type),counted5=`count/${resource}`;return resources3.
filter(name=>name===counted5?!0:resource==="pods"?podResources.has(name)||isOfDevices(name):resource==="services"?/^services(?:\.nodeports|\.loadbalancers)?$/.test(
name):resource==="persistentvolumeclaims"?ofClaims.test(name):name===resource&&aliases.has(resource))}var ofClaims=/^(?:.*\.storageclass\.storage\.k8s\.io\/)?(?:persistentvolumeclaims|requests\.storage)$/;
function isOfDevices(name){return/^(?:requests\.)?hugepages-/.test(name)||!isNative(name)&&name.startsWith("requests.")}function unnamed(request,quota){let pod3=requestedPod(
request),result=new Map;if(pod3===void 0||hasOwnResources(pod3,request))return result;let containers=lastingContainers(pod3);for(let demand of demandsOf(quota,request.
type)){if(containers.every(container=>isNamed2(demand,container)))continue;let lacking=containers.filter(container=>!isNamed2(demand,container));result.set(demand.
resource,sortedNames(new Set(lacking.map(container=>container.name))))}return result}var demanded=new WeakMap;function demandsOf(quota,pods){let known7=demanded.
get(quota);if(known7===void 0){let all3=matching(pods,quota).filter(name=>/^(?:requests\.|limits\.)?(?:cpu|memory)$/.test(name));known7=sortedNames(all3).map(resource=>({
resource,list:resource.startsWith("limits.")?"limits":"requests",name:resource.replace(/^.*\./,"")})),demanded.set(quota,known7)}return known7}function isNamed2({
list:list3,name},{spec:spec6}){let value=spec6.resources?.[list3]?.[name];return value===null||quantityOf(value)!==void 0}function hasOwnResources({spec:spec6},{
kubernetes}){let{requests={},limits:limits2={}}=spec6.resources??{},names2=[...Object.keys(requests),...Object.keys(limits2)];return hasPodLevelResources(kubernetes)&&
names2.some(name=>podLevelResources.includes(name))}function isInScope(quota,request){if(quota.scopes===void 0&&quota.scopeSelector===void 0)return!0;let scopes6=[
...(quota.scopes??[]).map(scopeName=>({scopeName,operator:"Exists"})),...quota.scopeSelector?.matchExpressions??[]];if(scopes6.length===0)return!0;let pod3=requestedPod(
request);return pod3!==void 0&&scopes6.every(scope=>matchesScope(scope,pod3,valueAt(request.object,specOf(pod3))))}function matchesScope(scope,pod3,spec6){let{scopeName,
operator,values=[]}=scope;switch(scopeName){case"Terminating":case"NotTerminating":{let deadline=member(spec6,"activeDeadlineSeconds")??null;return(deadline!==null&&
Number(deadline)>=0)==(scopeName==="Terminating")}case"BestEffort":case"NotBestEffort":return isBestEffort(pod3)===(scopeName==="BestEffort");case"PriorityClass":{
let given=member(spec6,"priorityClassName"),name=typeof given=="string"?given:"";return operator==="Exists"?name!=="":operator==="DoesNotExist"?name==="":operator===
"In"?name!==""&&values.includes(name):operator==="NotIn"&&!values.includes(name)}case"CrossNamespacePodAffinity":return hasCrossNamespaceAffinity(spec6);default:
return!1}}function isBestEffort(pod3){return lastingContainers(pod3).every(({spec:spec6})=>{let all3=addLists(resourceList(spec6.resources?.requests),resourceList(
spec6.resources?.limits));return["cpu","memory"].every(name=>(all3.get(name)?.digits??0n)<=0n)})}function hasCrossNamespaceAffinity(spec6){return["podAffinity",
"podAntiAffinity"].some(kind2=>{let affinity=member(member(spec6,"affinity"),kind2),required2=member(affinity,"requiredDuringSchedulingIgnoredDuringExecution"),
preferred=member(affinity,"preferredDuringSchedulingIgnoredDuringExecution");return[...isList(required2)?required2:[],...isList(preferred)?preferred.map(weighted=>member(
weighted,"podAffinityTerm")):[]].some(term=>{let namespaces=member(term,"namespaces");return isList(namespaces)&&namespaces.length>0||isObject(member(term,"name\
spaceSelector"))})})}function resourceQuota(quotasOf){return{name:"ResourceQuota",validate:request=>{let quotas2=quotasOf(request.namespace).filter(quota=>concerns(quota,request)),usage2=quotas2.
length===0?void 0:usageOf(request);if(usage2===void 0)return[];let refusal8=firstOf(quotas2,quota=>missing2(quota,request));if(refusal8!==void 0)return[refusal8];
let answers=[];for(let quota of quotas2){let exceeded=exceededBy(quota,usage2);if(exceeded.length===0)continue;append(answers,undecided(quota,exceeded,usage2,request.
namespace));let certain=exceeded.filter(({isCertain})=>isCertain);if(certain.length>0)return[denial(quota,certain,usage2,request),...answers]}return answers}}}function firstOf(items2,ask){
for(let item2 of items2){let answer=ask(item2);if(answer!==void 0)return answer}}function concerns(quota,request){return matching(request.type,quota).length>0&&
isInScope(quota,request)}function missing2(quota,request){let lacking=unnamed(request,quota);if(lacking.size===0)return;let parts3=[...lacking].map(([resource,names2])=>`${resource}\
 for: ${names2.join(",")}`),why=`failed quota: ${quota.name}: must specify ${parts3.join("; ")}`,containers=request.pod===void 0?[]:lastingContainers(request.pod),
violations=[...lacking].flatMap(([resource,names2])=>containers.filter(({name})=>names2.includes(name)).map(container=>{let[list3="requests",name=""]=resource.includes(
".")?resource.split("."):["requests",resource],message=`${theContainer(container)} does not say ${list3}.${name}, which the quota ${quota.name} counts`;return{rule:"\
kube/exceeded-quota",path:[...container.path,"resources",list3,name],message,container}}));return deny(request,why,violations)}function exceededBy(quota,usage2){
let all3=[];for(let{resource,limit,used}of boundsOf(quota).values()){let requested=usage2.list.get(resource);if(requested===void 0||requested.digits===0n)continue;
let answer=isAbove(add(used,requested),limit);answer!=="no"&&all3.push({resource,requested,used,limit,isCertain:answer==="yes"})}return all3}var boundsOf=remembered(
quota=>{let made=new Map;for(let resource of sortedNames(Object.keys(quota.hard))){let bound=quota.hard[resource],limit=bound===void 0?void 0:limitOf(bound),used=quantityOf(
quota.used?.[resource])??zero;limit!==void 0&&made.set(resource,{resource,limit,used})}return made});function denial(quota,exceeded,usage2,request){let listed=value=>exceeded.
map(one2=>`${one2.resource}=${value(one2)}`).join(","),why=`exceeded quota: ${quota.name}, requested: ${listed(({requested})=>print(requested))}, used: ${listed(
({used})=>print(used))}, limited: ${listed(({limit})=>printLimit(limit))}`,violations=exceeded.map(one2=>({rule:"kube/exceeded-quota",path:usage2.pathOf(one2.resource),
message:`this needs ${sentence(one2)}`}));return deny(request,why,violations)}function sentence({resource,requested,used,limit}){let already=used.digits===0n?"":
` and uses ${print(used)} already`;return`${print(requested)} of ${resource}, but the quota of the namespace is ${describeLimit(limit)}${already}`}function undecided(quota,exceeded,usage2,namespace2){
let teller=`kubectl describe resourcequota ${quota.name} -n ${namespace2}`;return exceeded.filter(({isCertain})=>!isCertain).map(one2=>({kind:"undecided",rule:"\
kube/exceeded-quota",reason:`this needs ${sentence(one2)}: \`${teller}\` tells`,path:usage2.pathOf(one2.resource)}))}function needsOf(plan,quotasOf){let{namespace:namespace2}=plan.object;return quotasOf(namespace2).flatMap(quota=>{let usages2=usedBy(plan,quota);return sortedNames(
usages2.keys()).flatMap(resource=>{let{quantity,each,path:path2}=usages2.get(resource),bound=boundsOf(quota).get(resource);return bound===void 0||isAbove(add(bound.
used,each),bound.limit)==="yes"?[]:[{namespace:namespace2,quota:quota.name,resource,quantity,path:path2}]})})}function summing(quotasOf){let sums=new Map;return needs=>needs.
flatMap(need2=>{let{namespace:namespace2,resource,quantity}=need2,quota=quotasOf(namespace2).find(({name})=>name===need2.quota),bound=quota&&boundsOf(quota).get(
resource);if(bound===void 0)return[];let key2=`${namespace2}/${need2.quota}/${resource}`,before=sums.get(key2)??{total:bound.used,isTold:!1},total=add(before.total,
quantity),isTooMuch=isAbove(total,bound.limit)==="yes";if(sums.set(key2,{total,isTold:before.isTold||isTooMuch}),!isTooMuch||before.isTold)return[];let message=`\
the manifests up to here need ${print(total)} of ${resource}, but the quota ${need2.quota} of the namespace is ${describeLimit(bound.limit)}`;return[{need:need2,
message}]})}function usedBy({object,pod:pod3},quota){let used=new Map;for(let[request,times]of[[object,1n],[pod3,replicasOf(object)]]){let usage2=request===void 0||
times===0n||!concerns(quota,request)?void 0:usageOf(request);if(!(request===void 0||usage2===void 0))for(let resource of matching(request.type,quota)){let own2=usage2.
list.get(resource);if(own2===void 0||own2.digits<=0n)continue;let field2=request===object?usage2.pathOf(resource):countField(object),quantity=times===1n?own2:multiply(
own2,times);used.set(resource,{quantity,each:own2,path:field2})}}return used}var counted={Deployment:"replicas",ReplicaSet:"replicas",StatefulSet:"replicas",ReplicationController:"\
replicas",Job:"parallelism"};function countField({type}){return["spec",counted[type.kind]??"replicas"]}function replicasOf({type,object}){let field2=counted[type.
kind];if(field2===void 0)return 0n;let value=member(member(object,"spec"),field2)??1;return typeof value=="bigint"?value>0n?value:0n:typeof value=="number"&&Number.
isInteger(value)&&value>0?BigInt(value):0n}var import_node_fs9=require("node:fs"),import_node_path9=require("node:path");function chartOf(input,text6,cwd){if(input.path===null||input.rendered!==void 0||!text6.includes("{{"))return null;let parts3=input.path.split(import_node_path9.sep);
for(let at8=parts3.lastIndexOf("templates",parts3.length-2);at8>0;at8=parts3.lastIndexOf("templates",at8-1)){let chart2=parts3.slice(0,at8).join(import_node_path9.sep)||
import_node_path9.sep;if((0,import_node_fs9.existsSync)((0,import_node_path9.join)(chart2,"Chart.yaml")))return printedPath(chart2,cwd)}return null}function templatesSkipped(chart2,count3){
let quoted3=/^[\w@%+=:,./][\w@%+=:,./-]*$/.test(chart2)?chart2:`'${`./${chart2}`.replaceAll("'","'\\''")}'`,templates=count3===1?"1 Helm template":`${count3} He\
lm templates`;return`${chart2}: ${templates} skipped; lint what Helm renders: preadmit --helm ${quoted3}`}function locate2(object,path2,origins,mark3="value"){let value=object,origin=origins.get(object),known7=0;for(let at8=0;at8<path2.length;at8++){let step2=path2[at8];
if(value=typeof step2=="number"?isList(value)?value[step2]:void 0:member(value,step2),!isObject(value)&&!isList(value))break;let found2=origins.get(value);found2!==
void 0&&(origin=found2,known7=at8+1)}if(origin===void 0)return{path:path2,span:{start:0,end:0},node:void 0};let isLeftOut=value===void 0,inner=origin.isWhole===
!0||isLeftOut?below(origin,path2[known7]):void 0;for(;inner!==void 0;)origin=inner,known7++,inner=below(origin,path2[known7]);let last=path2[known7],isLast=known7===
path2.length-1,node=known7===path2.length?origin.node:isLast?memberOf(origin.node,last):void 0,span=spanIn(origin,last,isLast&&mark3==="value");return{path:pathOf(
origin).concat(path2.slice(known7)),span,node}}function below(parent,step2){let found2=memberOf(parent.node,step2);return found2?.kind==="map"||found2?.kind==="\
seq"?{node:found2,parent,step:step2,isWhole:!0}:void 0}function memberOf(node,step2){return typeof step2=="string"?valueOf(node,step2):node.kind==="seq"&&typeof step2==
"number"?node.items[step2]:void 0}function pathOf({parent,step:step2}){if(parent===void 0||step2===void 0)return[];let path2=pathOf(parent);return path2.push(step2),
path2}function spanIn(origin,step2,isLast){let{node}=origin;if(node.kind==="map"&&typeof step2=="string"){let entry=entryOf(node,step2);if(entry!==void 0)return isLast?
spanOfEntry(entry):keySpan(entry)}if(node.kind==="seq"&&typeof step2=="number"){let item2=node.items[step2];if(item2!==void 0)return headOf(item2)}return spanOf(
origin)}function spanOf({node,parent,step:step2}){if(parent?.node.kind==="map"&&typeof step2=="string"){let entry=entryOf(parent.node,step2);if(entry!==void 0)return keySpan(
entry)}return headOf(node)}function headOf(node){if(node.kind==="map"){let first=node.entries[0];return first===void 0?node:keySpan(first)}return node.kind==="s\
eq"&&node.items[0]!==void 0?headOf(node.items[0]):node}function spanOfEntry(entry){let{value}=entry;return value.kind!=="map"&&value.kind!=="seq"&&value.end>value.
start?value:keySpan(entry)}function keySpan({keyStart,keyEnd}){return{start:keyStart,end:keyEnd}}function printField(path2){return path2.map((step2,at8)=>typeof step2=="number"?`[${step2}]`:at8===0?step2:`.${step2}`).join("")}function leadsTo(path2,other){return path2.
every((step2,at8)=>step2===other[at8])}function pathKey(path2){return JSON.stringify(path2)}var none2={has:()=>!1,leadTo:()=>!1};function pathSet(paths){if(paths.
length===0)return none2;let keys2=new Set(paths.map(pathKey));return{has:path2=>keys2.has(pathKey(path2)),leadTo:path2=>keys2.has(pathKey([]))||path2.some((_,at8)=>keys2.
has(pathKey(path2.slice(0,at8+1))))}}var template=/[^\s/]+\/(?:charts\/[^\s/]+\/)*(?<folder>templates|crds)\/[^\r\n]+/,comment=new RegExp(`^(?:---[^\\S\\n]*\\n)?# Source: (?<template>${template.source}\
)\\r?(?:\\n|$)`),maxLength=5e3;function templatesIn(text6,documents){if(!text6.includes("# Source: "))return()=>null;let templates=new Map,above;for(let{index,start,
end:end2}of documents){let found2=comment.exec(text6.slice(start,Math.min(end2,start+maxLength))),{template:named2,folder}=found2?.groups??{},said=named2===void 0?
above:{template:named2,isForAll:folder==="crds"};said!==void 0&&templates.set(index,said.template),above=found2!==null&&text6.slice(start+found2[0].length,end2).
trim()===""||said?.isForAll===!0?said:void 0}return document=>templates.get(document)??null}var annotation="helm.sh/hook",events=new Map([...["pre-install","pos\
t-install","pre-delete","post-delete","pre-upgrade","post-upgrade","pre-rollback","post-rollback","test"].map(event=>[event,event]),["test-success","test"]]);function hooksOf(node){
let named2=valueOf(valueOf(valueOf(node,"metadata"),"annotations"),annotation);if(named2?.kind!=="string")return[];let hooks=named2.value.split(",").map(name=>events.
get(name.trim().toLowerCase())),known7=hooks.filter(hook=>hook!==void 0);return known7.length<hooks.length?[]:[...new Set(known7)]}function causes(outcomes,{origins,faults:undecoded},help2){if(outcomes.length===0)return[];let{unknown:unknown3,lacking}=undecoded.length===0?allKnown:unknownOf(
undecoded),unknownPlaces=pathSet(unknown3),isRefused2=outcomes.some(({request,answer})=>request.on==="object"&&answer.kind==="deny"),found2=[];for(let{by,request,
answer}of outcomes){let effect=effectOf(answer,request.on),faults2=faultsOf(answer);if(effect===void 0||faults2.length===0)continue;let placeOf4=path2=>locate2(
request.object,path2,origins).path,sourceOf=sources(request),isEcho=echoes(faults2,sourceOf),mayBeThere=doubts(faults2,unknown3,request.object,placeOf4),isKnown=({
path:path2,node})=>by==="decoding"?!0:unknownPlaces.leadTo(path2)?!1:by!=="validation"?!0:(request.on==="object"||!isRefused2||node!==void 0)&&!lacking.has(path2);
for(let fault of faults2){if(isEcho(fault))continue;let place3=locate2(request.object,sourceOf(fault.path),origins,fault.mark);isKnown(place3)&&!mayBeThere(fault)&&
found2.push(causeOf(fault,effect,place3,help2))}}let missing5=found2.filter(({rule:rule3,effect})=>rule3==="api/required"&&effect==="rejects");if(missing5.length===
0)return found2;let missingPlaces=pathSet(missing5.map(({path:path2})=>path2));return found2.filter(({rule:rule3,path:path2})=>rule3.startsWith("api/")||!missingPlaces.
has(path2))}var allKnown={unknown:[],lacking:pathSet([])};function unknownOf(undecoded){let wrong3=undecoded.filter(({what})=>what==="wrong-type").map(({path:path2})=>path2),
misplaced=undecoded.filter(({meant:meant2})=>meant2!==void 0);return{unknown:[...wrong3,...misplaced.flatMap(({meant:meant2=[]})=>[meant2])],lacking:pathSet([...wrong3,
...misplaced.map(({path:path2})=>path2)].map(path2=>path2.slice(0,-1)))}}function faultsOf(answer){return answer.kind!=="undecided"?answer.violations:[{rule:answer.
rule,path:answer.path,message:answer.reason}]}function causeOf(fault,effect,{node,path:path2,span},help2){let{rule:rule3,message}=node===void 0||node.kind==="nu\
ll"?fault.ifAbsent??fault:fault,meant2=rule3==="api/required"&&node!==void 0&&!mayLack(node)?"api/invalid-value":rule3;return{rule:meant2,effect,message,help:fault.
help??help2(meant2),path:path2,span}}function mayLack(node){return node.kind==="map"||node.kind==="seq"||!node.value}function sources({filledIn}){if(filledIn.length===
0)return path2=>path2;let from=tableOf(filledIn);return path2=>from.get(pathKey(path2))??path2}var tableOf=remembered(filledIn=>new Map(filledIn.toReversed().map(
one2=>[pathKey(one2.path),one2.from])));function echoes(faults2,sourceOf){if(faults2.length===1)return()=>!1;let all3=pathSet(faults2.map(({path:path2})=>path2)),
required2=pathSet(faults2.filter(({rule:rule3})=>rule3==="api/required").map(({path:path2})=>path2));return({path:path2,rule:rule3,ifAbsent})=>{let from=sourceOf(
path2);return from!==path2&&all3.has(from)?!0:ifAbsent!==void 0&&rule3!=="api/required"&&required2.has(from)}}function doubts(faults2,unknown3,object,placeOf4){
let known7=new Map,doubtful2=list3=>{let written3=placeOf4(list3),names2=[...faults2.filter(({path:path2})=>leadsTo(list3,path2)).map(({path:path2})=>path2[list3.
length]),...unknown3.filter(path2=>leadsTo(written3,path2)).map(path2=>path2[written3.length])].map(index=>index===void 0?"":valueAt(object,[...list3,index,"nam\
e"])??""),isAny=names2.includes("")||unknown3.some(path2=>leadsTo(path2,written3));return{names:new Set(names2.filter(name=>typeof name=="string")),isAny}};return({
lookedUp:lookedUp2})=>{if(lookedUp2===void 0)return!1;let{name,list:list3}=lookedUp2,key2=pathKey(list3),items2=known7.get(key2)??doubtful2(list3);return known7.
set(key2,items2),items2.isAny||items2.names.has(name)}}function effectOf(answer,on){switch(answer.kind){case"deny":return on==="object"?"rejects":"rejects-pods";case"\
warn":return on==="object"?"warns":void 0;case"audit":return"audits";case"undecided":return"undecided";case"advise":return"advises"}}var latest;function applyPatches(object,changes,origins){let made=latest;if(latest=void 0,made?.changes===changes&&made.from===object)return finished(made,origins);
let draft=draftOf(object,[]);for(let one2 of changes)change(draft,one2);return finished(draft,origins)}function finished({object,owned},origins){return owned.forEach(
(from,copy2)=>{from!==void 0&&inherit(copy2,from,origins)}),object}function draftOf(object,changes){return latest={from:object,object,changes,owned:new Map,ends:void 0}}
function change(draft,patch){draft.ends=void 0,draft.changes.push(patch);let{path:path2}=patch,parent=parentOf(draft,path2),step2=path2.at(-1);if(!Array.isArray(
parent)){patch.op==="remove"?delete parent[step2]:put(parent,step2,patch.value);return}let at8=step2;patch.op!=="replace"&&at8<parent.length&&draft.owned.set(parent,
void 0),patch.op==="remove"?parent.splice(at8,1):parent.splice(at8,patch.op==="add"?0:1,patch.value)}function append2(draft,path2,item2){let list3=draft.ends?.get(
path2);if(list3===void 0){let given=valueAt(draft.object,path2);if(!isList(given))return!1;list3=parentOf(draft,[...path2,given.length]),draft.ends??=new Map,draft.
ends.set(path2,list3)}return draft.changes.push({op:"add",path:[...path2,list3.length],value:item2}),list3.push(item2),!0}function parentOf(draft,path2){let[first]=path2;
if(first===void 0)throw new Error("a patch needs a path");let at8=own(draft,draft.object,first,path2);draft.object=at8;for(let depth=1;depth<path2.length;depth++){
let before=path2[depth-1],inner=Array.isArray(at8)?at8[before]:member(at8,before);if(inner===void 0)throw leadsNowhere(path2);let copy2=own(draft,inner,path2[depth],
path2);copy2!==inner&&put(at8,before,copy2),at8=copy2}return at8}function own({owned},value,step2,path2){if(typeof step2=="number"?!isList(value):!isObject(value))
throw leadsNowhere(path2);let given=value;if(owned.has(given))return given;let copy2=Array.isArray(given)?given.slice():{...given};return owned.set(copy2,given),
copy2}function put(into,step2,value){Array.isArray(into)?into[step2]=value:setMember(into,step2,value)}function leadsNowhere(path2){return new Error(`a patch le\
ads nowhere: ${JSON.stringify(path2)}`)}var pod={apiVersion:"v1",kind:"Pod",template:["spec","template"]},generated=owner=>generatedName(`${owner}-`),workloads={Pod:{apiVersion:"v1",path:[]},PodTemplate:{
apiVersion:"v1",path:["template"]},ReplicationController:{apiVersion:"v1",path:["spec","template"],makes:{...pod,name:generated,controller:"replication-controll\
er"}},ReplicaSet:{apiVersion:"apps/v1",path:["spec","template"],makes:{...pod,name:generated,controller:"replicaset-controller"}},Deployment:{apiVersion:"apps/v\
1",path:["spec","template"],makes:{...pod,name:generated,controller:"replicaset-controller"}},StatefulSet:{apiVersion:"apps/v1",path:["spec","template"],makes:{
...pod,name:owner=>`${owner}-0`,controller:"statefulset-controller",volumes:claimVolumes}},DaemonSet:{apiVersion:"apps/v1",path:["spec","template"],makes:{...pod,
name:generated,controller:"daemon-set-controller"}},Job:{apiVersion:"batch/v1",path:["spec","template"],makes:{...pod,name:generated,controller:"job-controller"}},
CronJob:{apiVersion:"batch/v1",path:["spec","jobTemplate","spec","template"],makes:{apiVersion:"batch/v1",kind:"Job",template:["spec","jobTemplate"],name:owner=>`${owner}\
-29000000`,controller:"cronjob-controller"}}},workloadKinds=Object.keys(workloads);function workloadOf(apiVersion,kind2){let workload=Object.hasOwn(workloads,kind2)?
workloads[kind2]:void 0;return workload?.apiVersion===apiVersion?workload:void 0}function podPathOf(apiVersion,kind2){return workloadOf(apiVersion,kind2)?.path}
function madeFrom(owner,apiVersion,kind2,name,origins){let maker=workloadOf(apiVersion,kind2)?.makes,template2=maker&&valueAt(owner.object,maker.template);if(maker===
void 0||!isObject(template2))return;let madeName=maker.name(name),made={apiVersion:maker.apiVersion,kind:maker.kind,metadata:placed({...members(template2,"metad\
ata"),name:madeName},member(template2,"metadata"),origins),..."spec"in template2?{spec:specOf2(template2,maker.volumes?.(owner.object,name)??[],origins)}:{}};return{
apiVersion:maker.apiVersion,kind:maker.kind,name:madeName,object:placed(made,template2,origins),username:`system:serviceaccount:kube-system:${maker.controller}`}}
function specOf2(template2,own2,origins){let spec6=template2.spec??null;if(own2.length===0||!isObject(spec6))return spec6;let names2=own2.map(volume=>member(volume,
"name")),given=member(spec6,"volumes"),others=(isList(given)?given:[]).filter(volume=>!names2.includes(member(volume,"name")));return placed({...spec6,volumes:[
...own2,...others]},spec6,origins)}function claimVolumes(set2,name){let templates=valueAt(set2,["spec","volumeClaimTemplates"]);return(isList(templates)?templates:
[]).flatMap(template2=>{let claim=metadataText(isObject(template2)?template2:{},"name");return claim===""?[]:[{name:claim,persistentVolumeClaim:{claimName:`${claim}\
-${name}-0`}}]})}function members(value,key2){let inner=member(value,key2);return isObject(inner)?inner:{}}function placed(made,from,origins){return isObject(from)&&
inherit(made,from,origins),made}function form(format,wants,...examples){return{format,pattern:new RegExp(`^${format}$`),wants,examples}}function complaint({format,wants,examples}){let eg=examples.
length===0?"":`e.g. ${examples.map(example=>`'${example}', `).join(" or ")}`;return`${wants} (${eg}regex used for validation is '${format}')`}var none3=[];function asForm(one2){
return text6=>one2.pattern.test(text6)?none3:[complaint(one2)]}function maxLength2(characters2){return`must be no more than ${characters2} characters`}function maxBytes2(bytes4){
return`must be no more than ${bytes4} bytes`}var labelKey="a valid label key";function asSaidBy(kubernetes,text6){return minorOf(kubernetes)>=35?text6:text6.replace(
/must be no more than (\d+) bytes/g,"must be no more than $1 characters").replaceAll(`${labelKey} must consist`,"a qualified name must consist")}function inclusiveRange(least,most4){
return`must be between ${least} and ${most4}, inclusive`}function byteLength2(text6){return Buffer.byteLength(text6)}function isLonger(text6,bytes4){return text6.
length*3>bytes4&&byteLength2(text6)>bytes4}function atMost(bytes4,format,says=maxLength2){return text6=>{let faults2=format(text6);return(faults2.length===0?text6.
length>bytes4:isLonger(text6,bytes4))?[says(bytes4),...faults2]:faults2}}var empty="must be non-empty",qualifiedName=form("([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0\
-9]","must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character","MyName","my.name","123-abc"),longestName=63,
longestSubdomain=253,isQualifiedName=text6=>{let good=text6.includes("/")?goodPrefixedName:qualifiedName.pattern;if(text6.length<=longestName&&good.test(text6))
return none3;let parts3=text6.split("/");if(parts3.length>2)return[`${labelKey} ${complaint(qualifiedName)} with an optional DNS subdomain prefix and '/' (e.g. \
'example.com/MyName')`];let name=parts3.at(-1)??"",prefix3=parts3.length===2?parts3[0]:void 0,errors=[];return prefix3===""?errors.push(`prefix part ${empty}`):
prefix3!==void 0&&(byteLength2(prefix3)>longestSubdomain&&errors.push(`prefix part ${maxBytes2(longestSubdomain)}`),append(errors,isSubdomain(prefix3).map(error=>`\
prefix part ${error}`))),name===""?errors.push(`name part ${empty}`):byteLength2(name)>longestName&&errors.push(`name part ${maxBytes2(longestName)}`),qualifiedName.
pattern.test(name)||errors.push(`name part ${complaint(qualifiedName)}`),errors},isLabelValue=atMost(longestName,asForm(form("(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Z\
a-z0-9])?","a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
"MyValue","my_value","12345")),maxBytes2),dns1123Label=form("[a-z0-9]([-a-z0-9]*[a-z0-9])?","a lowercase RFC 1123 label must consist of lower case alphanumeric \
characters or '-', and must start and end with an alphanumeric character","my-name","123-abc"),dns1123Subdomain=form(`${dns1123Label.format}(\\.${dns1123Label.format}\
)*`,"a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character","exam\
ple.com"),goodPrefixedName=new RegExp(`^${dns1123Subdomain.format}/${qualifiedName.format}$`),isDns1123Label=atMost(longestName,text6=>dns1123Label.pattern.test(
text6)?none3:dns1123Subdomain.pattern.test(text6)?["must not contain dots"]:[complaint(dns1123Label)]),isSubdomain=asForm(dns1123Subdomain),isDns1123Subdomain=atMost(
longestSubdomain,isSubdomain),withUnderscore=form("_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*","a lowercase RFC 1123 subdomain must \
consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with an alphanumeric character","example.com"),isDns1123SubdomainWithUnderscore=atMost(
longestSubdomain,asForm(withUnderscore)),isDns1123SubdomainWithFormerUnderscore=atMost(longestSubdomain,asForm({...withUnderscore,format:dns1123Subdomain.format})),
isDns1035Label=atMost(longestName,asForm(form("[a-z]([-a-z0-9]*[a-z0-9])?","a DNS-1035 label must consist of lower case alphanumeric characters or '-', start wi\
th an alphabetic character, and end with an alphanumeric character","my-name","abc-123"))),isWildcardDns1123Subdomain=atMost(longestSubdomain,asForm(form(`\\*\\.${dns1123Subdomain.
format}`,"a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' o\
r '.' and end with an alphanumeric character","*.example.com"))),isPortName=text6=>text6.length<=15&&goodPortName.test(text6)?none3:[...byteLength2(text6)>15?[maxLength2(
15)]:[],.../^[-a-z0-9]+$/.test(text6)?[]:["must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)"],.../[a-z]/.test(text6)?[]:["must contain at \
least one letter (a-z)"],...text6.includes("--")?["must not contain consecutive hyphens"]:[],...text6.startsWith("-")||text6.endsWith("-")?["must not begin or e\
nd with a hyphen"]:[]],goodPortName=/^(?=[-0-9]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/,isPercent=asForm(form("[0-9]+%","a valid percent string must be a numeric strin\
g followed by an ending '%'","1%","93%")),isHttpHeaderName=asForm(form("[-A-Za-z0-9]+","a valid HTTP header must consist of alphanumeric characters or '-'","X-H\
eader-Name")),isPlainEnvironmentName=asForm(form("[-._a-zA-Z][-._a-zA-Z0-9]*","a valid environment variable name must consist of alphabetic characters, digits, \
'_', '-', or '.', and must not start with a digit","my.env-name","MY_ENV.NAME","MyEnvName1")),isEnvironmentName=text6=>both(isPlainEnvironmentName(text6),parentFolder(
text6)),isRelaxedEnvironmentName=text6=>text6===""?[`environment variable name ${empty}`]:/^[ -<>-~]*$/.test(text6)?none3:["a valid environment variable name mu\
st consist only of printable ASCII characters other than '='"],isPlainKey=atMost(longestSubdomain,asForm(form("[-._a-zA-Z0-9]+","a valid config key must consist\
 of alphanumeric characters, '-', '_' or '.'","key.name","KEY_NAME","key-name"))),isConfigMapKey=text6=>both(isPlainKey(text6),parentFolder(text6));function both(some,more){
return some.length===0?more:more.length===0?some:[...some,...more]}function parentFolder(text6){return text6==="."?["must not be '.'"]:text6===".."?["must not b\
e '..'"]:text6.startsWith("..")?["must not start with '..'"]:none3}var isPathSegment=text6=>text6==="."||text6===".."?[`may not be '${text6}'`]:/[/%]/.test(text6)?
["/","%"].filter(one2=>text6.includes(one2)).map(one2=>`may not contain '${one2}'`):none3;function portErrors(port){return port>=1&&port<=65535?none3:[inclusiveRange(
1,65535)]}function idErrors(id){return id>=0&&id<=2147483647?none3:[inclusiveRange(0,2147483647)]}var isWithoutBacksteps=text6=>text6.includes("..")&&text6.split(
"/").includes("..")?["must not contain '..'"]:none3,isDescendingPath=text6=>both(text6.startsWith("/")?["must be a relative path"]:none3,isWithoutBacksteps(text6)),
isLocalPath=text6=>both(isDescendingPath(text6),text6.startsWith("..")&&!text6.startsWith("../")?["must not start with '..'"]:none3);function isPadded(text6){return outerSpace.
test(text6)}var space="[	-\r \x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]",outerSpace=new RegExp(`^${space}|${space}$`),isHttpPath=asForm(form("[A\
-Za-z0-9/\\-._~%!$&'()*+,;=:]+","Invalid path"));var longest=60;function shown(value){if(value==null)return;let text6=textOf3(value);return text6!==void 0?goQuote(text6.length>longest?`${text6.slice(0,longest)}\
\u2026`:text6):typeof value!="object"?String(value):value.json===void 0||/^(?:[[{]|null$)/.test(value.json)?void 0:value.json}function textOf3(value){return typeof value!=
"object"?typeof value=="string"?value:void 0:value?.json?.startsWith('"')===!0?JSON.parse(value.json):void 0}function isNothing(value){return typeof value=="obj\
ect"&&value!==null?value.go.endsWith("(nil)")||value.go==='intstr.IntOrString{Type:0, IntVal:0, StrVal:""}':value==null||value===""||Number(value)===0}var inPattern=/ \((?:e\.g\. .*?)?regex used for validation is '(.*?)'\)(?= with an|$)/,
plainWords=[[inPattern,""],[/^an? (?:valid|lowercase RFC 1123|DNS-1035|wildcard DNS-1123) [\w ]+? must /,"must "],[/^(name|prefix) part (?:a lowercase RFC 1123 subdomain )?/,
"the $1 part "],[/an alphanumeric character/g,"a letter or digit"],[/an alphabetic character/g,"a letter"],[/lower case alphanumeric characters/g,"small letters\
, digits"],[/alphanumeric characters/g,"letters, digits"],[/alpha-numeric characters \(a-z, 0-9\), and hyphens \(-\)/,"small letters, digits and hyphens"],[/^must be `spec\.version\+"\."\+spec\.group`: "([^.].*[^.])"$/,
"must be $1, as its version and group are"],[/^must be `spec\.version\+"\."\+spec\.group`: ".*"$/,"must be the version, a dot and the group"],[/^must be spec\.names\.plural\+"\."\+spec\.group$/,
"must be the plural name, a dot and the group"],[/a numeric string followed by an ending '%'/,"a number followed by %"],[/,? \(e\.g\. ([^)]*)\)/,", such as $1"],
[/^(?:must|may|should|cannot|can) /,"it $&"]];function plain5(detail){return plainWords.reduce((text6,[server,people])=>text6.replace(server,people),detail)}function suggestion(value,detail){
let pattern=inPattern.exec(detail)?.[1],text6=textOf3(value);if(pattern===void 0||text6===void 0)return;let[,part]=/^(name|prefix) part /.exec(detail)??[],slash=part===
void 0?-1:text6.lastIndexOf("/"),before=part==="prefix"?"":text6.slice(0,slash+1),after=part==="prefix"?text6.slice(slash):"",given=text6.slice(before.length,text6.
length-after.length).trim().replace(/^\w+:\/\/([^/:?#]*).*/,"$1");if(/[${}<>:]/.test(given))return;let dashed=given.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[-._]+|[-._]+$/g,
""),small3=dashed.toLowerCase(),form3=new RegExp(`^(?:${pattern})$`),good=[`${given}%`,dashed,small3,small3.replace(/[._]+/g,"-")].find(one2=>one2!==""&&form3.test(
one2));return good===void 0||good.length>longest?void 0:`${before}${good}${after}`}var emptyDetail=new RegExp(["^(?:|(?:must|can|may) ?not be empty|must be (?:s\
et|specified|non-empty)|","(?:\\w+ )?(?:is|are) (?:required|not specified)|","\\w+ (?:must be specified|can not be empty)|must specify an? [\\w ]+)$"].join(""));
function saysNothing(detail){return emptyDetail.test(detail)}function choiceOf2(values){let names2=values.map(value=>value===""?"empty":value);return names2.length<
2?names2.join(""):`one of ${names2.join(", ")}`}function field(name){return{parent:void 0,step:name,isKey:!1}}function child(at8,name,below5,deepest3){let first={parent:at8,step:name,isKey:!1};return below5===
void 0?first:child(first,below5,deepest3)}function item(at8,index){return{parent:at8,step:index,isKey:!1}}function key(at8,name){return{parent:at8,step:name,isKey:!0}}
function pathOf2(at8){return at8.parent===void 0?[at8.step]:[...pathOf2(at8.parent),at8.step]}function print2({parent,step:step2,isKey}){return parent===void 0?
step2===""?"[]":String(step2):print2(parent)+(isKey||typeof step2=="number"?`[${step2}]`:`.${step2}`)}function violationOf({text:_,laterText:__,ifAbsent,...violation}){
return ifAbsent===void 0||ifAbsent.insteadOf!==violation.message?violation:{...violation,ifAbsent:{rule:"api/required",message:ifAbsent.message}}}function textsOf(errors,kubernetes){
let isLate2=minorOf(kubernetes)>=34,texts=new Set(errors.map(({text:text6,laterText})=>isLate2?laterText??text6:text6));return[...new Set(Array.from(texts,text6=>asSaidBy(
kubernetes,text6)))]}function causedAt(at8,error){let named2=error.text.slice(0,error.text.indexOf(": "));return{...renamed(error,named2,print2(at8)),path:pathOf2(
at8)}}function renamed(error,named2,meant2){let inWords=text6=>text6.startsWith(named2)?meant2+text6.slice(named2.length):text6,{message,ifAbsent}=error,other=ifAbsent&&
{message:inWords(ifAbsent.message),insteadOf:inWords(ifAbsent.insteadOf)};return{...error,message:inWords(message),...other&&{ifAbsent:other}}}function causedBelow(at8,named2,errors){
if(errors.length===0)return errors;let place3=pathOf2(at8),{length}=pathOf2(named2),[wrongName,name]=[print2(named2),print2(at8)];return errors.map(error=>({...renamed(
error,wrongName,name),path:[...place3,...error.path.slice(length)]}))}var none4=[];function malformed(at8,text6,format){let faults2=format(text6);return faults2.
length===0?none4:faults2.map(why=>invalid2(at8,text6,why))}function printValue(value){return value==null?'"null"':typeof value=="string"?goQuote(value):typeof value==
"object"?value.go:String(value)}function printAsJson(value){return value==null?"null":typeof value=="object"?value.json:void 0}function invalid2(at8,value,detail,good=[]){
let why=plain5(detail),known7=shown(value),meant2=suggestion(value,detail)??(typeof value=="string"?nearest(value,good):null),hint=meant2!==null?`; did you mean\
 ${meant2}?`:good.length>0?`; it must be ${choiceOf2(good)}`:"",message=known7!==void 0?`${print2(at8)} is ${known7}: ${why}${hint}`:why.startsWith("it ")?`${print2(
at8)} ${why.slice(3)}${hint}`:`${print2(at8)} is wrong${why===""?"":`: ${why}`}${hint}`,error=errorWith("api/invalid-value",at8,{what:"Invalid value",value,detail},
message);return good.length===0?error:withChoice(error,at8,good)}function invalidKey(at8,name,detail,named2=key(at8,name)){let meant2=suggestion(name,detail),hint=meant2===
void 0?"":`; did you mean ${meant2}?`,message=`${print2(at8)} has the key ${shown(name)}: ${plain5(detail)}${hint}`;return{...invalid2(named2,name,detail),path:[
...pathOf2(at8),name],mark:"key",message}}function wrong2(at8,detail){return errorAt("api/invalid-value",at8,"Invalid value",detail,`${print2(at8)} is wrong: ${plain5(
detail)}`)}function required(at8,detail){let isPlain2=saysNothing(detail),why=isPlain2?"":`: ${plain5(detail)}`,message=`${print2(at8)} is ${isPlain2?"empty":"i\
ncomplete"}${why}`;return{...errorAt("api/required",at8,"Required value",detail,message),ifAbsent:{message:`${print2(at8)} is missing${why}`,insteadOf:message}}}
function unsupported(at8,value,supported2){let detail=supported2.length===0?"":`supported values: ${supported2.map(goQuote).join(", ")}`,meant2=typeof value=="s\
tring"?nearest(value,supported2):null,choice=`it must be ${choiceOf2(supported2)}`,hint=meant2===null?choice:`did you mean ${meant2}?`,message=`${print2(at8)} i\
s ${shown(value)??"wrong"}; ${hint}`,error=errorWith("api/invalid-value",at8,{what:"Unsupported value",value,detail},message);return withChoice(error,at8,supported2)}
function withChoice(error,at8,values){if(error.ifAbsent===void 0)return error;let message=`${print2(at8)} is missing: it must be ${choiceOf2(values)}`;return{...error,
ifAbsent:{...error.ifAbsent,message}}}function duplicate(at8,value,detail=""){let known7=shown(value),message=`${print2(at8)} is ${known7===void 0?"":`${known7}\
, `}the same as an earlier one`;return errorWith("api/duplicate-value",at8,{what:"Duplicate value",value,detail},message)}function forbidden2(at8,detail){let why=detail===
""?"":`: ${plain5(detail)}`;return errorAt("api/forbidden-field",at8,"Forbidden",detail,`${print2(at8)} is not allowed here${why}`)}function notFound(at8,value,detail=""){
let message=`${print2(at8)} is ${shown(value)??"wrong"}, and there is nothing of that name`;return errorWith("api/invalid-value",at8,{what:"Not found",value,detail},
message)}function tooLong(at8,bytes4){let detail=`may not be more than ${bytes4} bytes`;return errorAt("api/invalid-value",at8,"Too long",detail,`${print2(at8)}\
 is too long: it ${detail}`)}function tooMany(at8,items2,most4){let detail=`must have at most ${most4} items`;return errorAt("api/invalid-value",at8,`Too many: ${items2}`,
detail,`${print2(at8)} has ${items2} items: it ${detail}`)}function internalError(at8,detail){return errorAt("api/invalid-value",at8,"Internal error",detail,`${print2(
at8)} cannot be checked: ${detail}`)}function errorAt(rule3,at8,what,detail,message){return{rule:rule3,path:pathOf2(at8),text:compose(at8,what,detail),message}}
function errorWith(rule3,at8,{what,value,detail},message){let error=errorAt(rule3,at8,`${what}: ${printValue(value)}`,detail,message),json2=printAsJson(value),why=saysNothing(
detail)||detail.endsWith("must be non-empty")?"":`: ${plain5(detail)}`;return{...error,...json2===void 0?{}:{laterText:compose(at8,`${what}: ${json2}`,detail)},
...isNothing(value)?{ifAbsent:{message:`${print2(at8)} is missing${why}`,insteadOf:message}}:{}}}function compose(at8,what,detail){return`${print2(at8)}: ${what}${detail===
""?"":`: ${detail}`}`}var mapped=[0,0,0,0,0,0,0,0,0,0,255,255];function parseIp(text6){let dot=text6.indexOf("."),colon=text6.indexOf(":");return colon>=0&&(dot<0||colon<dot)?parseIpv6(
text6):parseIpv4(text6)}var octet=/^\d+$/;function parseIpv4(text6){let octets=text6.split(".");if(!(octets.length!==4||!octets.every(one2=>octet.test(one2)&&Number(
one2)<=255)))return[...mapped,...octets.map(Number)]}function parseIpv6(text6){let[head2="",tail,...more]=text6.split("::");if(more.length>0)return;let isOpen2=tail!==
void 0,before=bytesOf(head2,!isOpen2),after=bytesOf(tail??"",isOpen2);if(before===void 0||after===void 0)return;let missing5=16-before.length-after.length;if(!(isOpen2?
missing5<1:missing5!==0))return[...before,...zeros(missing5),...after]}var group=/^[\da-f]+$/i;function bytesOf(text6,mayEndInIpv4){if(text6==="")return[];let groups2=text6.
split(":"),bytes4=[];for(let[index,one2]of groups2.entries())if(mayEndInIpv4&&index===groups2.length-1&&one2.includes(".")){let ipv4=parseIpv4(one2);if(ipv4===void 0)
return;bytes4.push(...ipv4.slice(12))}else{let value=group.test(one2)?Number.parseInt(one2,16):1/0;if(value>65535)return;bytes4.push(value>>8,value&255)}return bytes4}
function zeros(count3){return new Array(count3).fill(0)}function parseCidr(text6){let slash=text6.indexOf("/"),[address,mask]=[text6.slice(0,Math.max(slash,0)),
text6.slice(slash+1)],ipv4=parseIpv4(address),ip=ipv4??parseIpv6(address),bits=ipv4===void 0?128:32,length=octet.test(mask)?Number(mask):1/0;if(!(slash<0||ip===
void 0||length>bits))return{ip,network:masked(ip,length+128-bits),length,bits}}function masked(ip,length){return ip.map((byte,index)=>byte&65280>>Math.min(Math.
max(length-8*index,0),8)&255)}function containsIp({network,length,bits},ip){return isIpv4(network)===isIpv4(ip)&&isSameIp(masked(ip,length+128-bits),network)}function isSameIp(one2,other){
return one2.every((byte,index)=>byte===other[index])}function isIpv4(ip){return mapped.every((byte,index)=>byte===ip[index])}function isLoopback(ip){return isIpv4(
ip)?ip[12]===127:isSameIp(ip,[...zeros(15),1])}function isUnspecified(ip){return isSameIp(ip,zeros(16))||isSameIp(ip,[...mapped,...zeros(4)])}function isLinkLocalUnicast([
first=0,second=0,...rest]){let ip=[first,second,...rest];return isIpv4(ip)?ip[12]===169&&ip[13]===254:first===254&&(second&192)===128}function isLinkLocalMulticast([
first=0,second=0,...rest]){let ip=[first,second,...rest];return isIpv4(ip)?ip[12]===224&&ip[13]===0&&ip[14]===0:first===255&&(second&15)===2}function printIp(ip){
return isIpv4(ip)?ip.slice(12).join("."):printIpv6(ip)}function printNetwork({network,length,bits}){return`${printIp(network)}/${isIpv4(network)&&bits===128?length-
96:length}`}function printIpv6(ip){let groups2=Array.from({length:8},(_,index)=>(ip[2*index]??0)<<8|(ip[2*index+1]??0)),[start,end2]=[0,0];for(let from=0;from<8;from++){
let to=from;for(;to<8&&groups2[to]===0;)to++;to-from>end2-start&&([start,end2]=[from,to])}let hex2=groups2.map(one2=>one2.toString(16));return end2-start<2?hex2.
join(":"):`${hex2.slice(0,start).join(":")}::${hex2.slice(end2).join(":")}`}function isInt64(value){return typeof value=="bigint"?BigInt.asIntN(64,value)===value:Number.isInteger(value)&&value>=-(2**63)&&value<2**63}function goNumber(value){
return isInt64(value)?String(typeof value=="bigint"?value:BigInt(value)):goFloat2(Number(value))}function goFloat2(value){let[digits4="",power="0"]=value.toExponential().
split("e"),exponent=Number(power);return exponent>=-4&&exponent<6?String(value):`${digits4}e${exponent<0?"-":"+"}${String(Math.abs(exponent)).padStart(2,"0")}`}
function goSyntax2(value){return value===null?"interface {}(nil)":isList(value)?`[]interface {}{${value.map(goSyntax2).join(", ")}}`:isObject(value)?`map[string\
]interface {}{${sortedNames(Object.keys(value).filter(key2=>value[key2]!==void 0)).map(key2=>`${goQuote(key2)}:${goSyntax2(value[key2]??null)}`).join(", ")}}`:typeof value==
"string"?goQuote(value):typeof value=="boolean"?String(value):goNumber(value)}function goJson2(value){return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g,
character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`)}function jsonText2(value){return isList(value)?`[${value.map(jsonText2).join(",")}]`:isObject(
value)?`{${sortedNames(Object.keys(value)).map(key2=>`${goJson2(key2)}:${jsonText2(value[key2]??null)}`).join(",")}}`:typeof value=="bigint"?isInt64(value)?String(
value):String(Number(value)):goJson2(value)}function goBadValue(value){return value===null?'"null"':goSyntax2(value)}function writtenQuantity(origins,list3,name){let node=list3&&origins.get(list3)?.node,value=node?.kind==="map"?valueOf(node,name):void 0;if(value===void 0||value.
kind==="map"||value.kind==="seq")return;if(value.kind==="null")return unset;let quantity=quantityOf(value.value);return quantity&&roundUp(quantity,-3)}function goOf(value){return typeof value=="string"?goQuote(value):typeof value=="object"?value.go:String(value)}function jsonOf(value){return typeof value=="str\
ing"?goJson2(value):typeof value=="object"?value.json??value.go:String(value)}function goAny(value){return{go:goSyntax2(value),json:jsonText2(value)}}function goBare(text6){
return{go:text6,json:goJson2(text6)}}function goStruct(type,fields5){let entries=Object.entries(fields5);return{go:`${type}{${entries.map(([name,value])=>`${name}\
:${goOf(value)}`).join(", ")}}`,json:`{${entries.map(([name,value])=>`"${name}":${jsonOf(value)}`).join(",")}}`}}function goPointer(type,value){return value===void 0?
{go:`(*${type})(nil)`,json:"null"}:{go:`(*${type})(0x0)`,json:jsonOf(value)}}function goList(type,items2,valueOf4){return goNamedList(`[]${type}`,items2,valueOf4)}
function goNamedList(name,items2,valueOf4){if(items2===void 0)return{go:`${name}(nil)`,json:"null"};let values=items2.map(valueOf4);return{go:`${name}{${values.
map(goOf).join(", ")}}`,json:`[${values.map(jsonOf).join(",")}]`}}function goStrings(texts,type="string"){return goList(type,texts,text6=>text6)}function goMap(type,map){
if(map===void 0)return{go:`${type}(nil)`,json:"null"};let keys2=sortedNames(Object.keys(map));return{go:`${type}{${keys2.map(key2=>`${goQuote(key2)}:${goOf(map[key2]??
"")}`).join(", ")}}`,json:`{${keys2.map(key2=>`${goJson2(key2)}:${jsonOf(map[key2]??"")}`).join(",")}}`}}function goStringMap(map){return goMap("map[string]stri\
ng",map)}function goLabelSelector({matchLabels,matchExpressions}){let labels=goStringMap(matchLabels),expressions=goList("v1.LabelSelectorRequirement",matchExpressions,
({key:key2="",operator="",values})=>{let{go:go3}=goStruct("v1.LabelSelectorRequirement",{Key:key2,Operator:operator,Values:goStrings(values)});return{go:go3,json:goJson2(
{key:key2,operator,values:isEmpty(values)?void 0:values})}}),{go:go2}=goStruct("v1.LabelSelector",{MatchLabels:labels,MatchExpressions:expressions}),members3=[...isEmpty(
matchLabels)?[]:[`"matchLabels":${labels.json}`],...isEmpty(matchExpressions)?[]:[`"matchExpressions":${expressions.json}`]];return{go:go2,json:`{${members3.join(
",")}}`}}function isEmpty(value){return value===void 0||Object.keys(value).length===0}function goIntOrString(value){let isText2=typeof value=="string",{go:go2}=goStruct(
"intstr.IntOrString",{Type:isText2?1:0,IntVal:isText2?0:value,StrVal:isText2?value:""});return{go:go2,json:goJson2(value)}}function goQuantity(quantity){let{digits:digits4,
scale,format,isInt64:isInt643,text:text6=""}=quantity,[small3,power]=isInt643?[digits4,scale]:[0n,0],{go:go2}=goStruct("resource.Quantity",{i:goStruct("resource\
.int64Amount",{value:small3,scale:power}),d:goStruct("resource.infDecAmount",{Dec:goPointer("inf.Dec",isInt643?void 0:digits4)}),s:text6,Format:format});return{
go:go2,json:goJson2(text6||canonical(quantity))}}function goResourceList(list3,origins){let amounts=Object.entries(list3??{}).map(([name,text6])=>[name,goQuantity(
writtenQuantity(origins,list3,name)??quantityOf(text6)??zero)]);return goMap("core.ResourceList",list3&&Object.fromEntries(amounts))}var gates={AppArmorFields:30,AuthorizeWithSelectors:32,CSIServiceAccountTokenSecrets:35,ClusterTrustBundleProjection:null,ContainerRestartRules:35,ContainerStopSignals:null,
CoordinatedLeaderElection:null,CrossNamespaceVolumeDataSource:null,CustomResourceFieldSelectors:31,DynamicResourceAllocation:34,EnvFiles:35,GenericWorkload:null,
HPAConfigurableTolerance:35,HPAScaleToZero:null,HostnameOverride:35,ImageVolume:35,InPlacePodVerticalScaling:33,JobBackoffLimitPerIndex:29,JobManagedBy:32,JobPodReplacementPolicy:29,
JobSuccessPolicy:31,LoadBalancerIPMode:30,MatchLabelKeysInPodAffinity:31,MatchLabelKeysInPodTopologySpreadSelectorMerge:34,MaxUnavailableStatefulSet:null,MutableCSINodeAllocatableCount:35,
PodCertificateRequest:null,PodLevelResources:34,PodLifecycleSleepAction:30,PodLifecycleSleepActionAllowZero:33,PreferSameTrafficDistribution:34,ProcMountType:33,
RecursiveReadOnlyMounts:31,RelaxedDNSSearchValidation:33,RelaxedEnvironmentVariableValidation:32,RelaxedServiceNameValidation:36,RestartAllContainersOnContainerExits:36,
RetryGenerateName:31,SELinuxChangePolicy:33,SELinuxMountReadWriteOncePod:28,ServiceAccountTokenNodeBinding:31,ServiceTrafficDistribution:31,SidecarContainers:29,
StrictIPCIDRValidation:36,SupplementalGroupsPolicy:33,UserNamespacesSupport:33,VolumeAttributesClass:34,VolumeLimitScaling:null};function isOn(gate,kubernetes){
let since=gates[gate];return since!==null&&minorOf(kubernetes)>=since}var mark2=/[.:%]/;function parseAddress(text6){let first=mark2.exec(text6)?.[0],percent=text6.indexOf("%"),zone2=first===":"&&percent>=0?text6.slice(percent+1):
void 0,read3=bytesOf2(text6,first,zone2);if("bytes"in read3)return{ip:read3.bytes.length===4?[...new Array(10).fill(0),255,255,...read3.bytes]:read3.bytes,isIpv4:read3.
bytes.length===4,zone:zone2??""};let{why,at:at8=""}=read3;return{error:`ParseAddr(${goQuote(text6)}): ${why}${at8===""?"":` (at ${goQuote(at8)})`}`}}function bytesOf2(text6,first,zone2){
return first==="."?octetsOf(text6):first==="%"?{why:"missing IPv6 address"}:first===void 0?{why:"unable to parse IP"}:zone2===""?{why:"zone must be a non-empty \
string"}:groupsOf(zone2===void 0?text6:text6.slice(0,-zone2.length-1))}var digit=/\d/;function octetsOf(text6){let bytes4=[],octet2="";for(let index=0;index<text6.
length;index++){let character=text6.charAt(index);if(digit.test(character)){if(octet2==="0")return{why:"IPv4 field has octet with leading zero"};if(octet2+=character,
Number(octet2)>255)return{why:"IPv4 field has value >255"}}else if(character==="."){if(octet2===""||index===text6.length-1)return{why:"IPv4 field must have at l\
east one digit",at:text6.slice(index)};if(bytes4.length===3)return{why:"IPv4 address too long"};bytes4.push(Number(octet2)),octet2=""}else return{why:"unexpecte\
d character",at:text6.slice(index)}}return bytes4.length<3?{why:"IPv4 address too short"}:{bytes:[...bytes4,Number(octet2)]}}var digits=/^[\da-f]*/i;function groupsOf(text6){
let bytes4=[],open2=-1,rest=text6;for(rest.startsWith("::")&&(open2=0,rest=rest.slice(2));bytes4.length<16&&rest!=="";){let group4=digits.exec(rest)?.[0]??"";if(group4.
length>4)return{why:"each group must have 4 or less digits",at:rest};if(group4==="")return{why:"each colon-separated field must have at least one digit",at:rest};
let after=rest.slice(group4.length);if(after.startsWith(".")){if(open2<0&&bytes4.length!==12)return{why:"embedded IPv4 address must replace the final 2 fields o\
f the address",at:rest};if(bytes4.length>12)return{why:"too many hex fields to fit an embedded IPv4 at the end of the address",at:rest};let ipv4=octetsOf(rest);
if(!("bytes"in ipv4))return ipv4;append(bytes4,ipv4.bytes),rest="";break}let value=Number.parseInt(group4,16);if(bytes4.push(value>>8,value&255),rest=after,rest===
"")break;if(!rest.startsWith(":"))return{why:"unexpected character, want colon",at:rest};if(rest.length===1)return{why:"colon must be followed by more character\
s",at:rest};if(rest=rest.slice(1),!!rest.startsWith(":")){if(open2>=0)return{why:"multiple :: in address",at:rest};open2=bytes4.length,rest=rest.slice(1)}}return rest!==
""?{why:"trailing garbage after address",at:rest}:bytes4.length<16&&open2<0?{why:"address string too short"}:bytes4.length===16&&open2>=0?{why:"the :: must expa\
nd to at least one field of zeros"}:{bytes:bytes4.toSpliced(Math.max(open2,0),0,...new Array(16-bytes4.length).fill(0))}}var number=/^(?:\d|[1-9]\d{0,18})$/,maxInt642=2n**
63n-1n;function parsePrefix(text6){let failure=why=>({error:`netip.ParsePrefix(${goQuote(text6)}): ${why}`}),slash=text6.lastIndexOf("/");if(slash<0)return failure(
"no '/'");let address=parseAddress(text6.slice(0,slash));if("error"in address)return failure(address.error);if(address.zone!=="")return failure("IPv6 zones cann\
ot be present in a prefix");let bits=text6.slice(slash+1);if(!number.test(bits)||BigInt(bits)>maxInt642)return failure(`bad bits after slash: ${goQuote(bits)}`);
let length=Number(bits);return length>(address.isIpv4?32:128)?failure("prefix length out of range"):{address,length}}function printAddress({ip,isIpv4:isShort2,zone:zone2}){
let text6=isShort2?printIp(ip):isIpv4(ip)?`::ffff:${printIp(ip)}`:printIpv6(ip);return zone2===""?text6:`${text6}%${zone2}`}function printPrefix({address,length}){
return`${printAddress(address)}/${length}`}var none5=[];function validateLegacyIp(text6,at8,kubernetes){return malformed(at8,text6,isOn("StrictIPCIDRValidation",kubernetes)?isUnambiguousIp:isIp)}var isIp=text6=>parseIp(
text6)===void 0?["must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"]:none5,isUnambiguousIp=text6=>{let errors=isIp(text6);if(errors.length>0)return errors;
let address=parseAddress(text6);return"error"in address?["must not have leading 0s"]:isMapped(address)?["must not be an IPv4-mapped IPv6 address"]:none5},isCanonicalIp=text6=>{
let errors=isUnambiguousIp(text6),ip=parseIp(text6);return errors.length>0||ip===void 0||printIp(ip)===text6?errors:[`must be in canonical form (${goQuote(printIp(
ip))})`]};function validateLegacyCidr(text6,at8,kubernetes){return malformed(at8,text6,isOn("StrictIPCIDRValidation",kubernetes)?isUnambiguousCidr:isCidr)}var isCidr=text6=>parseCidr(
text6)===void 0?["must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)"]:none5,isUnambiguousCidr=text6=>{let errors=isCidr(text6);if(errors.length>0)
return errors;let prefix3=parsePrefix(text6);if("error"in prefix3)return["must not have leading 0s in IP or prefix length"];if(isMapped(prefix3.address))return[
"must not have an IPv4-mapped IPv6 address"];let{address:{ip,isIpv4:isShort2},length}=prefix3;return isSameIp(masked(ip,isShort2?length+96:length),ip)?none5:["m\
ust not have bits set beyond the prefix length"]},isCanonicalCidr=text6=>{let errors=isUnambiguousCidr(text6),cidr=parseCidr(text6);return errors.length>0||cidr===
void 0||printNetwork(cidr)===text6?errors:[`must be in canonical form (${goQuote(printNetwork(cidr))})`]};function isMapped({ip,isIpv4:isShort2}){return!isShort2&&
isIpv4(ip)}function validateReachableIp(text6,at8){let ip=parseIp(text6);if(ip===void 0)return[invalid2(at8,text6,"must be a valid IP address")];let errors=[],complain3=why=>errors.
push(invalid2(at8,text6,why));return isUnspecified(ip)&&complain3(`may not be unspecified (${text6})`),isLoopback(ip)&&complain3("may not be in the loopback ran\
ge (127.0.0.0/8, ::1/128)"),isLinkLocalUnicast(ip)&&complain3("may not be in the link-local range (169.254.0.0/16, fe80::/10)"),isLinkLocalMulticast(ip)&&complain3(
"may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)"),errors}function ipWarning(text6,kubernetes){let ip=parseIp(text6);if(ip===void 0||minorOf(
kubernetes)<33)return;let address=parseAddress(text6);if("error"in address||isMapped(address))return`non-standard IP address ${goQuote(text6)} is invalid: use ${goQuote(
printIp(ip))}`;let canonical2=printAddress(address);if(!(address.isIpv4||canonical2===text6))return`IPv6 address ${goQuote(text6)} should be in RFC 5952 canonic\
al format (${goQuote(canonical2)})`}function cidrWarnings(text6,kubernetes){let cidr=parseCidr(text6);if(cidr===void 0||minorOf(kubernetes)<33)return none5;let warnings=[],
network=printNetwork(cidr);if(!isSameIp(cidr.ip,cidr.network)){let meant2=`${goQuote(network)} or ${goQuote(`${printIp(cidr.ip)}/${cidr.bits}`)}`;warnings.push(
`CIDR value ${goQuote(text6)} is ambiguous in this context (should be ${meant2}?)`)}let prefix3=parsePrefix(text6);if(("error"in prefix3||isMapped(prefix3.address))&&
warnings.push(`non-standard CIDR value ${goQuote(text6)} is invalid: use ${goQuote(network)}`),warnings.length>0||"error"in prefix3||prefix3.address.isIpv4)return warnings;
let canonical2=printPrefix(prefix3);return canonical2===text6?none5:[`IPv6 CIDR value ${goQuote(text6)} should be in RFC 5952 canonical format (${goQuote(canonical2)}\
)`]}var families=["IPv4","IPv6"],familyPolicies=["PreferDualStack","RequireDualStack","SingleStack"];function isHeadless({clusterIPs=[]}){return clusterIPs.length===
1&&clusterIPs[0]==="None"}function familyOf(ip){let parsed3=parseIp(ip);return parsed3!==void 0&&isIpv4(parsed3)?"IPv4":"IPv6"}function validateClusterIps(spec6,kubernetes){
if(spec6.type==="ExternalName")return[];let{clusterIPs=[],ipFamilies=[],ipFamilyPolicy}=spec6,at8=child(field("spec"),"clusterIPs"),errors=[...validateFirst(spec6),
...validateFamilies(ipFamilies)],complain3=why=>errors.push(invalid2(at8,goStrings(clusterIPs),why));ipFamilyPolicy!==void 0&&!familyPolicies.includes(ipFamilyPolicy)&&
errors.push(unsupported(child(field("spec"),"ipFamilyPolicy"),ipFamilyPolicy,familyPolicies));let isReadable=!0;for(let[index,ip]of clusterIPs.entries()){if(index===
0&&ip==="None"){if(clusterIPs.length===1)continue;isReadable=!1,complain3("'None' must be the first and only value");continue}let ofIp2=validateLegacyIp(ip,item(
at8,index),kubernetes);ofIp2.length>0&&(isReadable=!1),append(errors,isFirst(spec6,index)?ofIp2.map(asFirst):ofIp2)}if(clusterIPs.length>2&&complain3("may only \
hold up to 2 values"),!isReadable)return errors;if(clusterIPs.length>1&&new Set(clusterIPs.map(familyOf)).size<2&&complain3("may specify no more than one IP for\
 each IP family"),!isHeadless(spec6))for(let[index,ip]of clusterIPs.entries()){let family=ipFamilies[index];family===void 0||!families.includes(family)||family===
familyOf(ip)||errors.push(invalid2(item(at8,index),ip,`expected an ${family} value as indicated by \`ipFamilies[${index}]\``))}return errors}function isFirst({clusterIP,
clusterIPs=[]},index){return index===0&&clusterIP===clusterIPs[0]}function asFirst(error){return{...error,message:error.message.replace("spec.clusterIPs[0]","sp\
ec.clusterIP")}}function validateFirst({clusterIP="",clusterIPs=[]}){let at8=child(field("spec"),"clusterIPs");return clusterIP===""?clusterIPs.length===0?[]:[invalid2(
at8,goStrings(clusterIPs),"must be empty when `clusterIP` is not specified")]:clusterIPs.length===0?[required(at8,"")]:clusterIPs[0]===clusterIP?[]:[invalid2(at8,
goStrings(clusterIPs),"first value must match `clusterIP`")]}function validateFamilies(given){let at8=child(field("spec"),"ipFamilies"),errors=[],known7=new Set;
for(let[index,family]of given.entries())families.includes(family)||errors.push(unsupported(item(at8,index),family,families)),known7.has(family)&&errors.push(duplicate(
item(at8,index),family)),known7.add(family);return errors}function refusal3({type,kubernetes},name,errors,make){let texts=textsOf(errors,kubernetes);return{kind:"deny",...make?.(texts,name)??{message:invalid(type,name,
texts),code:422,reason:"Invalid"},violations:errors.map(violationOf)}}function nodePorts(spec6){let wanted=spec6.ports??[],ports=wanted.map(({nodePort:nodePort2=0})=>nodePort2);if(spec6.type!=="NodePort"&&spec6.type!=="LoadBalance\
r")return{ports,conflict:void 0};let isGiven=spec6.type==="NodePort"||spec6.allocateLoadBalancerNodePorts===!0,{take:take2,next:next2}=allocator(),asked=askedFor(
wanted),given=new Map;for(let[index,{port=0,nodePort:nodePort2=0}]of wanted.entries()){if(nodePort2===0&&!isGiven)continue;let earlier=given.get(port);if(earlier!==
void 0&&(nodePort2===0||nodePort2===earlier)){ports[index]=earlier;continue}let chosen2=earlier===void 0?asked.get(port)??next2():nodePort2;if(!take2(chosen2))return{
ports,conflict:{nodePort:chosen2,by:index}};ports[index]=chosen2,earlier===void 0&&given.set(port,chosen2)}let{healthCheckNodePort:nodePort=0}=spec6;return!needsHealthCheck(
spec6)||nodePort===0||take2(nodePort)?{ports,conflict:void 0}:{ports,conflict:{nodePort,by:"healthCheck"}}}function askedFor(wanted){let asked=new Map;for(let{port=0,
nodePort=0}of wanted)nodePort!==0&&!asked.has(port)&&asked.set(port,nodePort);return asked}function allocator(){let taken2=new Set,highest2=0;return{take:port=>taken2.
has(port)?!1:(taken2.add(port),highest2=Math.max(highest2,port),!0),next:()=>(taken2.size===0?32768:highest2)+1}}function needsHealthCheck({type,externalTrafficPolicy}){
return type==="LoadBalancer"&&externalTrafficPolicy==="Local"}var rule="api/service-network",spec=field("spec");function allocate(request){let{type,object,kubernetes}=request;if(type.group!==""||type.kind!=="Service")return[];
let{spec:given={}}=object,name=finishedName(request),errors=familyErrors(given,kubernetes);if(errors.length>0)return[refusal3(request,name,errors)];let unknown3=[
...ofAddresses(given),...ofNodePorts(given)],{conflict:conflict4}=nodePorts(given);if(conflict4===void 0)return unknown3;let{nodePort,by}=conflict4;return[by===
"healthCheck"?healthCheckRefusal(nodePort):refusal3(request,name,[taken(nodePort,by)]),...unknown3]}function isAnyFamily({clusterIP,selector:selector2={}}){return clusterIP===
"None"&&Object.keys(selector2).length===0}function familyErrors(given,kubernetes){if(given.type==="ExternalName")return[];let errors=validateClusterIps(given,kubernetes),
{clusterIPs=[],ipFamilies=[]}=given;if(errors.length>0||policyOf2(given)!=="SingleStack")return errors;let at8=child(spec,"ipFamilyPolicy"),tooMany2=what=>invalid2(
at8,"SingleStack",`must be 'RequireDualStack' or 'PreferDualStack' when multiple ${what} are specified`);return[...clusterIPs.length===2?[tooMany2("cluster IPs")]:
[],...ipFamilies.length===2?[tooMany2("IP families")]:[]]}function policyOf2(given){return given.ipFamilyPolicy??(isAnyFamily(given)?"RequireDualStack":"SingleS\
tack")}function undecided2(at8,reason){return{kind:"undecided",rule,reason,path:pathOf2(at8)}}function ofAddresses(given){let{type,clusterIPs=[],ipFamilies=[]}=given,
isHeadless2=clusterIPs[0]==="None";if(type==="ExternalName"||isAnyFamily(given))return[];let answers=[],policy=child(spec,"ipFamilyPolicy");policyOf2(given)==="\
RequireDualStack"&&answers.push(undecided2(policy,`${print2(policy)} is RequireDualStack: only a cluster with IPv4 and IPv6 takes it`));for(let[index,family]of ipFamilies.
entries()){let at8=item(child(spec,"ipFamilies"),index);family==="IPv6"&&answers.push(undecided2(at8,`${print2(at8)} is IPv6: only a cluster with IPv6 takes it`))}
for(let[index,ip]of(isHeadless2?[]:clusterIPs).entries()){let at8=item(child(spec,"clusterIPs"),index),named2=isFirst(given,index)?"spec.clusterIP":print2(at8);
answers.push(undecided2(at8,`${named2} is ${ip}: a cluster takes it only if it is free, and in its range of addresses for Services (--service-cluster-ip-range)`))}
return answers}var nodePortRange={least:3e4,most:32767};function ofNodePorts(given){if(given.type!=="NodePort"&&given.type!=="LoadBalancer")return[];let{least,most:most4}=nodePortRange,
answers=[],look=(port,at8)=>{if(port===0||port>=least&&port<=most4)return;let range=`node ports from ${least} to ${most4}, unless it is set up otherwise (--serv\
ice-node-port-range)`;answers.push(undecided2(at8,`${print2(at8)} is ${port}: a cluster has ${range}`))};for(let[index,{nodePort=0}]of(given.ports??[]).entries())
look(nodePort,child(item(child(spec,"ports"),index),"nodePort"));return needsHealthCheck(given)&&look(given.healthCheckNodePort??0,child(spec,"healthCheckNodePo\
rt")),answers}function taken(nodePort,index){let at8=child(item(child(spec,"ports"),index),"nodePort"),message=`${print2(at8)} is ${nodePort}, which another por\
t of this Service has already`;return{...invalid2(at8,nodePort,"provided port is already allocated"),rule:"api/duplicate-value",message}}function healthCheckRefusal(nodePort){
let at8=child(spec,"healthCheckNodePort"),why=`failed to allocate requested HealthCheck NodePort ${nodePort}: provided port is already allocated`,message=`${print2(
at8)} is ${nodePort}, which a port of this Service has already`,violation={rule:"api/duplicate-value",path:pathOf2(at8),message};return{kind:"deny",message:`Int\
ernal error occurred: ${why}`,code:500,reason:"InternalError",violations:[violation]}}function warning(message,violations){return{kind:"warn",message,code:201,reason:"",violations}}var flowControl="flowcontrol.apiserver.k8s.io";function flowControlVersion(kind2){return{[`${flowControl}/v1beta2 ${kind2}`]:{deprecated:26,removed:29,replacement:`${flowControl}\
/v1beta3 ${kind2}`},[`${flowControl}/v1beta3 ${kind2}`]:{deprecated:29,removed:32,replacement:`${flowControl}/v1 ${kind2}`}}}var lifecycles={"v1 Endpoints":{deprecated:33,
replacement:"discovery.k8s.io/v1 EndpointSlice"},...flowControlVersion("FlowSchema"),...flowControlVersion("PriorityLevelConfiguration")};function deprecation({
type,kubernetes}){let used=`${apiVersionOf(type)} ${type.kind}`,lifecycle=lifecycles[used];if(lifecycle===void 0||minorOf(kubernetes)<lifecycle.deprecated)return[];
let{deprecated:deprecated3,removed,replacement}=lifecycle,until=removed===void 0?"":`, unavailable in v1.${removed}+`,message=`${used} is deprecated in v1.${deprecated3}\
+${until}; use ${replacement}`,[apiVersion,kind2]=replacement.split(" "),gone=removed===void 0?"is deprecated":`goes with Kubernetes 1.${removed}`,instead2=kind2===
type.kind?`write apiVersion: ${apiVersion}`:`use a ${kind2} of ${apiVersion}`;return[warning(message,[{rule:"api/deprecated",path:["apiVersion"],message:`${used}\
 ${gone}: ${instead2}`}])]}var rollback="deprecated.deployment.rollback.to",annotations={"apps/v1.DaemonSet":{name:"deprecated.daemonset.template.generation",mayBeEmpty:!1,said:()=>""},"a\
pps/v1.Deployment":{name:rollback,mayBeEmpty:!0,said:value=>`failed to parse annotation[${rollback}]=${value} as int64: `}};function conversionFault(node,type){
let annotation5=annotations[type];if(annotation5===void 0)return;let{name,mayBeEmpty:mayBeEmpty2,said}=annotation5,given=valueOf(valueOf(valueOf(node,"metadata"),
"annotations"),name);if(given?.kind!=="string"||mayBeEmpty2&&given.value==="")return;let why=parseIntError(given.value);if(why!==void 0)return{what:"wrong-type",
path:["metadata","annotations",name],text:`${said(given.value)}${why}`,message:`${name} must be a whole number`,isLast:!0}}function parseIntError(text6){let value=wholeNumber2(
text6);if(!(value!==void 0&&isInt64(value)))return`strconv.ParseInt: parsing ${goQuote(text6)}: ${value===void 0?"invalid syntax":"value out of range"}`}function wholeNumber2(text6){
return/^[-+]?[0-9]+$/.test(text6)?BigInt(text6.replace("+","")):void 0}var moved={CustomResourceDefinitionSpec:{version:["versions"],validation:["versions","schema"]},HorizontalPodAutoscalerSpec:{targetCPUUtilizationPercentage:["me\
trics"]},IngressBackend:{serviceName:["service","name"],servicePort:["service","port"]},PersistentVolumeClaimSpec:{storage:["resources","requests","storage"]},ResourceMetricSource:{
targetAverageUtilization:["target","averageUtilization"],targetAverageValue:["target","averageValue"]},ServicePort:{containerPort:["port"]}},securitySettings={PodSecurityContext:{
of:"the securityContext of a container",names:["allowPrivilegeEscalation","capabilities","privileged","procMount","readOnlyRootFilesystem"]},SecurityContext:{of:"\
the securityContext of the Pod",names:["fsGroup","fsGroupChangePolicy","supplementalGroups","supplementalGroupsPolicy","sysctls"]}};function meantBy(key2,value,structs){
let here3=structs.at(-1);if(here3===void 0)return;let{definition:definition2,path:path2}=here3,below5=steps2=>({path:[...path2,...steps2],name:printField(steps2)}),
known7=moved[definition2.goName];if(known7!==void 0&&Object.hasOwn(known7,key2))return below5(known7[key2]??[]);let other=securitySettings[definition2.goName];if(other?.
names.includes(key2)===!0)return{path:[...path2,key2],name:`${key2} in ${other.of}`};if(definition2.goName==="LabelSelector"&&value.kind!=="map"&&value.kind!=="\
seq")return below5(["matchLabels",key2]);let absent=Array.from(definition2.fields.keys()).filter(name=>!has(here3.node,name)),near2=nearest(key2,absent);if(near2!==
null)return below5([near2]);let ending=absent.filter(name=>name.endsWith(key2.slice(0,1).toUpperCase()+key2.slice(1)));if(ending.length===1)return below5(ending);
let inner=further(key2,value,here3);if(inner!==void 0)return below5(inner);for(let outer of structs.slice(0,-1).toReversed()){if(!fits2(value,outer.definition.fields.
get(key2)?.type)||has(outer.node,key2))continue;let steps2=[...outer.path,key2];return{path:steps2,name:printField(steps2)}}}function has(map,name){return entryOf(
map,name)!==void 0}function fits2(value,type){switch(type?.kind){case void 0:return!1;case"struct":case"map":return value.kind==="map";case"list":return value.kind===
"seq";default:return value.kind!=="map"&&value.kind!=="seq"}}var deepest=3;function further(key2,value,{node,definition:definition2}){let level=[{steps:[],definition:definition2,
node}];for(let depth=0;depth<deepest;depth++){level=level.flatMap(outer=>Array.from(outer.definition.fields.values(),({name,type})=>{let inside=valueOf(outer.node,
name),inner=type.kind==="list"&&inside?.kind==="seq"?type.of?.definition:type.definition;if(inner===void 0||name==="status")return[];if(type.kind==="struct")return[
{steps:[...outer.steps,name],definition:inner,node:inside}];if(type.kind!=="list"||inside?.kind!=="seq"||inside.items.length===0)return[];let last=inside.items.
length-1;return[{steps:[...outer.steps,name,last],definition:inner,node:inside.items[last]}]}).flat());let found2=level.find(one2=>fits2(value,one2.definition.fields.
get(key2)?.type)&&!(one2.node?.kind==="map"&&has(one2.node,key2)));if(found2!==void 0)return[...found2.steps,key2]}}function unmarshal(text6,as,go2){let value=readJson(text6,0);if(value===null)return{error:endOfInput};if("is"in value)return{error:value.is==="syntax"?value.message:
value.is==="eof"?endOfInput:tooDeep};let rest=text6.slice(value.end).search(/[^ \t\r\n]/);if(rest>=0)return{error:invalidCharacter(text6,value.end+rest,"after t\
op-level value")};let{root:root5,problems}=value;return root5===null?{error:problems.find(problem=>problem.code==="syntax")?.kubectl??""}:root5.kind===as||root5.
kind==="null"?{node:root5}:{error:`json: cannot unmarshal ${goKind(root5)} into Go value of type ${go2}`}}var endOfInput="unexpected end of JSON input",tooDeep="\
exceeded max depth",names={map:"object",seq:"array",string:"string",boolean:"bool",integer:"number",float:"number",null:"null"};function goKind({kind:kind2}){return names[kind2]}var upToSeconds=[{before:"",layout:"2006",name:"year"},{before:"-",layout:"01",name:"month"},{before:"-",layout:"02",name:"day"},{before:"T",layout:"15",name:"h\
our"},{before:":",layout:"04",name:"minute"},{before:":",layout:"05",name:"second"}],zone={before:"",layout:"Z07:00",name:"zone"},layouts={time:{layout:"2006-01\
-02T15:04:05Z07:00",parts:[...upToSeconds,zone]},microTime:{layout:"2006-01-02T15:04:05.000000Z07:00",parts:[...upToSeconds,{before:"",layout:".000000",name:"fr\
action"},zone]}},forms={year:/^\d{4}/,month:/^\d\d/,day:/^\d\d?/,hour:/^\d\d?/,minute:/^\d\d/,second:/^\d\d/,fraction:/^[.,]\d{6}/,zone:/^(?:Z|[-+]\d\d:\d\d)/},
ranges={month:[1,12],hour:[0,23],minute:[0,59],second:[0,59]};function parseTime(text6,as){let{layout,parts:parts3}=layouts[as],fault=message=>({error:`parsing \
time ${quote(text6)}${message}`}),cannot=(rest2,what)=>fault(` as ${quote(layout)}: cannot parse ${quote(rest2)} as ${quote(what)}`),read3={},rest=text6;for(let part of parts3){
if(!rest.startsWith(part.before))return cannot(rest,part.before);rest=rest.slice(part.before.length);let[found2]=forms[part.name].exec(rest)??[];if(found2===void 0)
return cannot(rest,part.layout);let range=part.name in ranges?ranges[part.name]:void 0;if(range!==void 0&&!(Number(found2)>=range[0]&&Number(found2)<=range[1]))
return fault(`: ${part.name} out of range`);if(part.name==="zone"&&Number(found2.slice(1,3))>24)return fault(": time zone offset hour out of range");if(part.name===
"zone"&&Number(found2.slice(4))>60)return fault(": time zone offset minute out of range");read3[part.name]=found2,rest=rest.slice(found2.length),part.name==="se\
cond"&&as==="time"&&(rest=rest.replace(/^[.,]\d+/,""))}if(rest!=="")return fault(`: extra text: ${quote(rest)}`);let{year,month,day,hour,minute,second,fraction:fraction2=""}=read3,
date=new Date(0);return date.setUTCFullYear(Number(year),Number(month)-1,Number(day)),date.getUTCDate()!==Number(day)?fault(": day out of range"):(date.setUTCHours(
Number(hour),Number(minute)-offsetOf(read3.zone??"Z"),Number(second)),{time:`${date.toISOString().slice(0,-5)}${fraction2.replace(",",".")}Z`})}function offsetOf(text6){
if(text6==="Z")return 0;let minutes=Number(text6.slice(1,3))*60+Number(text6.slice(4));return text6.startsWith("-")?-minutes:minutes}function quote(text6){let escape4=character=>Array.
from(Buffer.from(character),byte=>`\\x${byte.toString(16).padStart(2,"0")}`).join("");return`"${text6.replace(/["\\]/g,"\\$&").replace(/[^\x20-\x7e]/gu,escape4)}\
"`}var expected2={string:"a string",boolean:"true or false",int32:"a whole number",int64:"a whole number",float64:"a number",bytes:"a text in base64",quantity:"a q\
uantity such as 500m or 2Gi",time:"a time such as 2030-01-31T12:00:00Z",microTime:"a time such as 2030-01-31T12:00:00.000000Z",intOrString:"a whole number or a \
string",list:"a list",map:"a mapping",struct:"a mapping"};function mismatch(node,type,go2=type.go,isLast=!1){return{because:{value:goValue(node,go2==="int32"||go2===
"int64"||go2==="uint8"),go:go2},expected:expected2[type.kind]??"something else",isLast}}function goValue(node,isNumeric){return(node.kind==="integer"||node.kind===
"float")&&isNumeric?`${goKind(node)} ${jsonNumber(node.value)}`:goKind(node)}function jsonNumber(value){return String(typeof value=="bigint"&&!fits3(value,64)?Number(
value):value)}function fits3(value,bits){return BigInt.asIntN(bits,value)===value}function scalarMismatch(node,type){switch(type.kind){case"string":return node.
kind==="string"?void 0:mismatch(node,type);case"boolean":return node.kind==="boolean"?void 0:mismatch(node,type);case"int32":case"int64":return isInteger(node,type.
kind==="int32"?32:64)?void 0:mismatch(node,type);case"float64":return node.kind==="integer"||node.kind==="float"?void 0:mismatch(node,type);case"bytes":return bytesMismatch(
node,type);case"quantity":{let{error}=quantityText(jsonText3(node));return error===void 0?void 0:inOwnWords(error,type)}case"time":case"microTime":{if(node.kind!==
"string")return mismatch(node,type,"string",!0);let parsed3=parseTime(node.value,type.kind);return"error"in parsed3?inOwnWords(parsed3.error,type):void 0}case"i\
ntOrString":return node.kind==="string"||isInteger(node,32)?void 0:mismatch(node,type,"int32",!0);default:return}}function inOwnWords(because,{kind:kind2}){return{
because,expected:expected2[kind2]??"",isLast:!0}}function scalarValue(node,type){switch(type.kind){case"quantity":return node.kind==="null"?"0":quantityText(jsonText3(
node)).text;case"time":case"microTime":{let parsed3=node.kind==="string"?parseTime(node.value,type.kind):void 0;return parsed3!==void 0&&"time"in parsed3?parsed3.
time:void 0}case"bytes":return node.kind==="string"&&base64Error(node.value)===void 0?node.value:void 0;default:return node.kind==="map"||node.kind==="seq"||node.
kind==="null"?void 0:scalarMismatch(node,type)===void 0?node.value:void 0}}function isInteger(node,bits){if(node.kind!=="integer"&&node.kind!=="float")return!1;
let{value}=node;if(typeof value=="bigint")return fits3(value,bits);let limit=2**(bits-1);return Number.isInteger(value)&&value>=-limit&&value<limit}function jsonText3(node){
return node.kind==="string"?node.value.trim():node.kind==="integer"||node.kind==="float"?jsonNumber(node.value):node.kind}var quantities=new Map,mostQuantities=1e3;
function quantityText(text6){let known7=quantities.get(text6);if(known7===void 0){let parsed3=parseQuantity(text6);known7="error"in parsed3?{error:parsed3.error}:
{text:print(parsed3.quantity)},quantities.size===mostQuantities&&quantities.clear(),quantities.set(text6,known7)}return known7}function bytesMismatch(node,type){
if(node.kind==="string"){let because=base64Error(node.value);return because===void 0?void 0:{because,expected:expected2.bytes??"",isLast:!1}}if(node.kind!=="seq")
return mismatch(node,type);let odd=node.items.find(item2=>item2.kind!=="null"&&!(isInteger(item2,9)&&Number(item2.value)>=0));return odd&&mismatch(odd,type,"uin\
t8")}var base64=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;function base64Error(text6){if(base64.test(text6))return;let at8=base64Fault(
Buffer.from(text6));return at8===void 0?void 0:`illegal base64 data at input byte ${at8}`}var LINE_FEED3=10,CARRIAGE_RETURN3=13,PADDING=61;function base64Fault(bytes4){
let afterBreaks=from=>{let at9=from;for(;bytes4[at9]===LINE_FEED3||bytes4[at9]===CARRIAGE_RETURN3;)at9++;return at9},at8=0;for(;;)for(let inGroup=0;inGroup<4;inGroup++){
at8=afterBreaks(at8);let byte=bytes4[at8];if(byte===void 0)return inGroup===0?void 0:at8-inGroup;if(at8++,!isBase64Digit(byte)){if(byte!==PADDING||inGroup<2)return at8-
1;if(at8=afterBreaks(at8),inGroup===2){if(bytes4[at8]===void 0)return bytes4.length;if(bytes4[at8]!==PADDING)return at8-1;at8=afterBreaks(at8+1)}return bytes4[at8]===
void 0?void 0:at8}}}function isBase64Digit(byte){return/[A-Za-z0-9+/]/.test(String.fromCharCode(byte))}function decodeFaults(node,definition2,at8=[]){let walk3={path:[...at8],fields:[],struct:"",structs:[],isStrict:!0,faults:[]};return checkStruct(node,definition2,
walk3),walk3.faults.length<2?walk3.faults:walk3.faults.sort((a,b)=>inGoOrder(a.path,b.path))}var mostUnknown=100;function decodingError(faults2){let wrong3=decisive(
faults2);return wrong3!==void 0?wrong3.text:`strict decoding error: ${[...new Set(faults2.map(({text:text6})=>text6))].slice(0,mostUnknown).join(", ")}`}function checkStruct(node,definition2,walk3){
let{fields:fields5,goName:goName2}=definition2;walk3.structs.push({node,definition:definition2,path:[...walk3.path]});for(let{key:key2,value}of node.entries){let field2=fields5.
get(key2);if(field2===void 0)walk3.isStrict&&walk3.faults.push(unknownField(key2,value,walk3));else if(value.kind!=="null"){let{struct:struct2}=walk3;walk3.struct=
goName2,walk3.fields.push(key2),checkAt(key2,value,field2.type,walk3),walk3.fields.pop(),walk3.struct=struct2}}walk3.structs.pop()}function checkAt(step2,node,type,walk3){
walk3.path.push(step2),check(node,type,walk3),walk3.path.pop()}function check(node,type,walk3){switch(type.kind){case"struct":node.kind!=="map"?report(node,type,
mismatch(node,type),walk3):type.definition!==void 0&&checkStruct(node,type.definition,walk3);return;case"list":node.kind==="seq"?checkItems(node.items,type,walk3):
report(node,type,mismatch(node,type),walk3);return;case"map":if(node.kind!=="map")report(node,type,mismatch(node,type),walk3);else if(type.of!==void 0)for(let{key:key2,
value}of node.entries)value.kind!=="null"&&checkAt(key2,value,type.of,walk3);return;case"schemaOrBoolean":case"schemaOrList":case"schemaOrStrings":checkSchema(node,
type,walk3);return;default:{let wrong3=scalarMismatch(node,type);wrong3!==void 0&&report(node,type,wrong3,walk3)}}}function checkItems(items2,{of},walk3){if(of!==
void 0)for(let[index,item2]of items2.entries())item2.kind!=="null"&&checkAt(index,item2,of,walk3)}function checkSchema(node,type,walk3){if(type.kind==="schemaOr\
Boolean"&&node.kind!=="map"){let wrong3={because:"boolean or JSON schema expected",expected:"a schema, true or false",isLast:!0};node.kind!=="boolean"&&report(node,
type,wrong3,walk3);return}let inner={path:walk3.path,fields:[],struct:"",structs:[],isStrict:!1,faults:[]};if(node.kind==="map"&&type.definition!==void 0?checkStruct(
node,type.definition,inner):node.kind==="seq"&&type.of!==void 0&&checkItems(node.items,type.of,inner),inner.faults.length===0)return;let fault=decisive(sorted(inner.
faults));fault!==void 0&&walk3.faults.push({...fault,text:wrongType(fault.because,walk3),isLast:!0})}function sorted(faults2){return faults2.length<2?faults2:faults2.
sort((a,b)=>inGoOrder(a.path,b.path))}function decisive(faults2){return faults2.find(({isLast})=>isLast)??faults2.find(({what})=>what==="wrong-type")}function report(node,type,{
because,expected:expected3,isLast},walk3){let field2=placeName(walk3.path),isUnquoted=expected3==="a string"&&(node.kind==="boolean"||isNumber(node)),isSecret=type.
kind==="bytes"&&node.kind==="string",message=isUnquoted?`${field2} must be a string, but YAML reads this as ${describe2(node)}: put it in quotes`:isSecret?`${field2}\
 must be ${expected3}`:`${field2} must be ${expected3}, not ${describe2(node)}`,remedy=type.kind==="string"&&node.kind==="map"&&walk3.path.at(-1)==="matchLabels"?
"here the labels stand in the selector itself":remedyFor(node,type,walk3.struct);walk3.faults.push({what:"wrong-type",path:[...walk3.path],because,text:wrongType(
because,walk3),message:remedy===void 0?message:`${message}: ${remedy}`,isLast})}function isNumber(node){return node.kind==="integer"||node.kind==="float"}var needsNoQuotes=/^(?!(?:y|n|yes|no|on|off|true|false|null)$)[a-z][\w./:-]*$/i;
function remedyFor(node,{kind:kind2,of,definition:definition2},struct2){if(kind2==="list"&&node.kind==="map"&&of?.kind==="struct")return"put a dash before its f\
irst key";if(kind2==="struct"&&node.kind==="seq"&&node.items.length===1)return"remove the dash";if(kind2==="struct"&&isNumber(node)&&definition2?.fields.get("nu\
mber")!==void 0)return`write {number: ${node.value}}`;if(kind2==="int32"&&isNumber(node)&&Number.isInteger(Number(node.value)))return"it must lie between -21474\
83648 and 2147483647";if(node.kind!=="string")return;let{value}=node,written3=needsNoQuotes.test(value)?value:void 0;return kind2==="bytes"&&struct2==="Secret"?
"as plain text it belongs in stringData":kind2==="quantity"?quantityMeant(value):kind2==="list"&&of?.kind==="string"&&!/\s/.test(value)?`write [${written3??JSON.
stringify(value)}]`:kind2==="struct"&&definition2?.fields.get("name")?.type.kind==="string"&&written3!==void 0?`write {name: ${written3}}`:(kind2==="boolean"?/^(?:true|false)$/.
test(value):(kind2==="int32"||kind2==="int64")&&/^-?[0-9]{1,9}$/.test(value))?"remove the quotes":void 0}function placeName(path2){return path2.map((step2,at8)=>typeof step2==
"number"||!/^[\w-]+$/.test(step2)?`[${step2}]`:at8===0?step2:`.${step2}`).join("")}function quantityMeant(text6){let[,amount,unit="",binary2=""]=/^([0-9]+(?:\.[0-9]+)?) ?([kmgtp])(i?)b?$/i.
exec(text6)??[];if(amount===void 0)return;let large2=unit.toUpperCase();return binary2===""?`write ${amount}${large2}i, or ${amount}${large2==="K"?"k":large2}`:
`write ${amount}${large2}i`}function wrongType(because,{struct:struct2,fields:fields5}){if(typeof because=="string")return because;let where=fields5.length===0?
"Go value":`Go struct field ${struct2}.${fields5.join(".")}`;return`json: cannot unmarshal ${because.value} into ${where} of type ${because.go}`}function describe2(node){
switch(node.kind){case"map":return"a mapping";case"seq":return"a list";case"string":return goQuote(node.value.length>40?`${node.value.slice(0,40)}\u2026`:node.value);case"\
integer":case"float":return`the number ${node.value}`;default:return String(node.value)}}function unknownField(key2,value,{path:path2,structs}){let field2=printField(
[...path2,key2]),meant2=meantBy(key2,value,structs);return{what:"unknown-field",path:[...path2,key2],because:"",text:`unknown field ${goQuote(field2)}`,message:`\
there is no field ${field2}${meant2===void 0?"":`; did you mean ${meant2.name}?`}`,isLast:!1,...meant2&&{meant:meant2.path}}}function inGoOrder(a,b){for(let[at8,
step2]of a.entries()){let other=b[at8];if(other===void 0)return 1;if(step2!==other)return typeof step2=="number"||typeof other=="number"?Number(step2)-Number(other):
Buffer.compare(Buffer.from(step2),Buffer.from(other))}return a.length-b.length}function decodedObject(node,definition2,origins){let run2={origins,isSuspect:!1};return{object:rootOf2(node,definition2,run2,{node,parent:void 0,step:void 0}),isSuspect:run2.
isSuspect}}function structValue(node,definition2,origins,origin){return rootOf2(node,definition2,{origins,isSuspect:!1},origin)}var wholes=["apiextensions/v1.JS\
ONSchemaProps"];function fieldValue(node,{name,type,isPointer},run2,parent){if(node.kind==="null"&&(isPointer||type.kind!=="quantity"))return;let value=valueOf2(
node,type,run2,parent,name);return isPointer||!isEmpty2(value,type)?value:void 0}function isEmpty2(value,{kind:kind2}){switch(kind2){case"struct":return isObject(
value)&&Object.keys(value).length===0;case"string":return value==="";case"boolean":return value===!1;case"int32":case"int64":case"float64":return value===0;default:
return!1}}function valueOf2(node,type,run2,parent,step2){if(node.kind==="string"&&type.kind==="string")return node.value;let value=decoded(node,type,run2,parent,
step2);return value===void 0&&node.kind!=="null"&&(run2.isSuspect=!0),value}function decoded(node,type,run2,parent,step2){switch(type.kind){case"struct":return node.
kind==="map"&&type.definition!==void 0?structAt2(node,type.definition,run2,parent,step2):void 0;case"list":return node.kind==="seq"&&type.of!==void 0?listValue(
node,type.of,run2,parent,step2):void 0;case"map":return node.kind==="map"&&type.of!==void 0?mapValue(node,type.of,run2,parent,step2):void 0;case"any":return toJson(
node,parent&&run2.origins,parent,step2);case"schemaOrBoolean":case"schemaOrList":case"schemaOrStrings":return schemaValue(node,type,run2,parent,step2);default:return scalarValue(
node,type)}}function structAt2(node,definition2,run2,parent,step2){if(parent===void 0)return members2(node,definition2,run2,void 0);let isWhole2=wholes.includes(
definition2.name);return rootOf2(node,definition2,run2,isWhole2?{node,parent,step:step2,isWhole:isWhole2}:{node,parent,step:step2})}function rootOf2(node,definition2,run2,origin){
let object=members2(node,definition2,run2,origin.isWhole?void 0:origin);return run2.origins.set(object,origin),object}function members2(node,{fields:fields5},run2,origin){
let object={};for(let{key:key2,value}of node.entries){let field2=fields5.get(key2);if(field2===void 0){run2.isSuspect=!0;continue}let made=fieldValue(value,field2,
run2,origin);made!==void 0&&(object[key2]=made)}return object}function listValue(node,of,run2,parent,step2){let origin=parent&&{node,parent,step:step2},list3=node.
items.map((item2,index)=>valueOf2(item2,of,run2,origin,index)??emptyOf(of));return origin!==void 0&&run2.origins.set(list3,origin),list3}function mapValue(node,of,run2,parent,step2){
let origin=parent&&{node,parent,step:step2},map={};for(let{key:key2,value}of node.entries)setMember(map,key2,valueOf2(value,of,run2,origin,key2)??emptyOf(of));return origin!==
void 0&&run2.origins.set(map,origin),map}function schemaValue(node,type,run2,parent,step2){return node.kind==="map"&&type.definition!==void 0?structAt2(node,type.
definition,run2,parent,step2):node.kind==="seq"&&type.of!==void 0?listValue(node,type.of,run2,parent,step2):type.kind==="schemaOrBoolean"&&node.kind==="boolean"?
node.value:void 0}function emptyOf({kind:kind2}){switch(kind2){case"struct":case"map":return{};case"list":return[];case"boolean":return!1;case"int32":case"int64":case"\
float64":case"intOrString":return 0;case"quantity":return"0";case"any":return null;default:return""}}function rewritten(object,definition2,rewrites,origins,context){let settled2=context.settled.get(rewrites)??new Set;if(settled2.has(object))return object;context.
settled.set(rewrites,settled2);let members3=rewrites.objects?.[definition2.name]?.(object,context),changed2=members3===void 0?object:merged(object,members3,origins),
plan=planOf(definition2,rewrites);return plan===void 0?changed2:ofStruct(changed2,plan,{rewrites,origins,context,settled:settled2})}function inTurn(...changes){
return(value,context)=>{let members3;for(let change2 of changes){let more=change2(members3===void 0?value:{...value,...members3},context);more!==void 0&&(members3=
members3===void 0?more:{...members3,...more})}return members3}}function ofStruct(value,{change:change2,fields:fields5},run2){if(run2.settled.has(value))return value;
let members3=change2?.(value,run2.context),result=members3===void 0?value:merged(value,members3,run2.origins);for(let name of Object.keys(result)){let field2=fields5.
get(name),inner=result[name];if(field2===void 0||inner===void 0)continue;field2.plan===void 0&&(field2.plan=planFor(field2.type,run2.rewrites)??null);let{plan}=field2;
if(plan===null)continue;let changed2=ofValue(inner,plan,run2);changed2!==inner&&(result===value&&(result={...value},inherit(result,value,run2.origins)),result[name]=
changed2)}return run2.settled.add(result),result}function ofValue(value,plan,run2){if(isList(value))return plan.is==="list"?ofList(value,plan.of,run2):value;if(!isObject(
value))return value;if(plan.is==="struct")return ofStruct(value,plan,run2);let members3=plan.is==="map"?plan.change(value,run2.context):void 0;return members3===
void 0?value:merged(value,members3,run2.origins)}function ofList(list3,of,run2){let made=withEach(list3,item2=>ofValue(item2,of,run2));return made!==list3&&inherit(
made,list3,run2.origins),made}function merged(value,members3,origins){let names2=Object.keys(members3);if(names2.every(name=>members3[name]===value[name]))return value;
let made={...value,...members3};for(let name of names2){let member2=members3[name];member2===void 0?delete made[name]:inheritDeep(member2,value[name],origins)}return inherit(
made,value,origins),made}function inheritDeep(made,from,origins){if(made!==from){if(isObject(made)&&isObject(from)){inherit(made,from,origins);for(let[name,inner]of Object.
entries(made))inner!==void 0&&inheritDeep(inner,from[name],origins)}if(isList(made)&&isList(from)){inherit(made,from,origins);for(let[index,inner]of made.entries())
inheritDeep(inner,from[index],origins)}}}var plans=new WeakMap;function planOf(definition2,rewrites){let known7=plans.get(rewrites);if(known7===void 0&&plans.set(
rewrites,known7=new Map),known7.has(definition2))return known7.get(definition2);let change2=rewrites.structs[definition2.name],fields5=new Map;for(let{name,type}of definition2.
fields.values())isChangeable(type,rewrites)&&fields5.set(name,{type});let plan=change2===void 0&&fields5.size===0?void 0:{is:"struct",change:change2,fields:fields5};
return known7.set(definition2,plan),plan}function isChangeable(type,rewrites){return itemOf(type).kind==="struct"||rewrites.maps?.[itemOf(type).go]!==void 0}function planFor({
kind:kind2,go:go2,of,definition:definition2},rewrites){if(kind2==="struct")return definition2&&planOf(definition2,rewrites);let change2=rewrites.maps?.[go2];if(change2!==
void 0)return{is:"map",change:change2};let inner=kind2==="list"&&of!==void 0?planFor(of,rewrites):void 0;return inner&&{is:"list",of:inner}}function itemOf(type){
return type.kind==="list"&&type.of!==void 0?itemOf(type.of):type}function itemsOf({items:items2}){return Array.isArray(items2)?void 0:items2}function propertyOf({properties},key2){return properties!==void 0&&Object.hasOwn(properties,
key2)?properties[key2]:void 0}function valuesOf2({additionalProperties}){return typeof additionalProperties=="object"?additionalProperties:void 0}function isMeta(key2){return key2==="apiVersion"||key2==="kind"||key2==="metadata"}function pruned(value,schema2,isResource2,origins){let pruning={origins,unknown:[],
path:[]};return{value:prune(value,schema2,isResource2,pruning),unknown:pruning.unknown}}function prune(value,schema2,isResource2,pruning){if(isList(value))return pruneItems(
value,schema2,pruning);if(!isObject(value))return value;let keepsAll=schema2?.["x-kubernetes-preserve-unknown-fields"]===!0,isEmbedded=isResource2||schema2?.["x\
-kubernetes-embedded-resource"]===!0,others=schema2===void 0?void 0:valuesOf2(schema2),hasOthers=schema2?.additionalProperties!==void 0,made;for(let key2 in value){
let member2=value[key2];if(member2===void 0||isEmbedded&&isMeta(key2))continue;let property2=schema2&&propertyOf(schema2,key2);if(property2===void 0&&!hasOthers){
if(keepsAll)continue;pruning.unknown.push([...pruning.path,key2]),made??={...value},delete made[key2];continue}pruning.path.push(key2);let changed2=prune(member2,
property2??others,!1,pruning);pruning.path.pop(),changed2!==member2&&(made??={...value},setMember(made,key2,changed2))}return made===void 0?value:(inherit(made,
value,pruning.origins),made)}function pruneItems(list3,schema2,pruning){let keepsAll=schema2?.["x-kubernetes-preserve-unknown-fields"]===!0,items2=schema2&&itemsOf(
schema2);if(keepsAll&&items2===void 0)return list3;let below5=keepsAll&&items2!==void 0?{...items2,"x-kubernetes-preserve-unknown-fields":!0}:items2,made=withEach(
list3,(item2,index)=>{pruning.path.push(index);let changed2=prune(item2,below5,!1,pruning);return pruning.path.pop(),changed2});return made!==list3&&inherit(made,
list3,pruning.origins),made}function withoutNulls(value,schema2,origins){if(schema2===void 0)return value;if(isList(value)){let items2=itemsOf(schema2),made=withEach(
value,item2=>withoutNulls(item2,items2,origins));return made!==value&&inherit(made,value,origins),made}return isObject(value)?withoutNullMembers(value,schema2,origins):
value}function withoutNullMembers(value,schema2,origins){let made;for(let key2 in value){let member2=value[key2];if(member2===void 0)continue;let property2=propertyOf(
schema2,key2)??valuesOf2(schema2);if(property2===void 0)continue;if(member2===null){if(property2.nullable===!0||property2.default!==void 0)continue;made??={...value},
delete made[key2];continue}let changed2=withoutNulls(member2,property2,origins);changed2!==member2&&(made??={...value},setMember(made,key2,changed2))}return made!==
void 0&&inherit(made,value,origins),made??value}function decodeResource(node,schema2,objectMeta,origins){let whole=toJsonObject(node,origins),metadata=valueOf(node,"metadata"),ofMetadata=metadata===void 0?[]:
metadataFaults(metadata,["metadata"],objectMeta),{value:rest,unknown:unknown3}=pruned(whole,schema2,!0,origins),known7=withoutNulls(rest,schema2,origins),coercion={
origins,objectMeta,path:[],keys:[],faults:[]};coerce(known7,schema2,coercion);let faults2=[...ofMetadata,...unknown3.map(path2=>unknownField2(path2,schema2)).sort(
byText),...coercion.faults.sort(byText)];if(!isObject(known7))return{object:whole,faults:faults2};if(metadata?.kind!=="map")return{object:known7,faults:faults2};
let origin=origins.get(whole),decoded3=structValue(metadata,objectMeta,origins,{node:metadata,parent:origin,step:"metadata"}),object={...known7,metadata:decoded3};
return inherit(object,whole,origins),{object,faults:faults2}}function byText(a,b){return a.text<b.text?-1:a.text>b.text?1:0}function resourceError(faults2){let wrong3=faults2.
find(({what})=>what==="wrong-type");return wrong3!==void 0?wrong3.text:`strict decoding error: ${[...new Set(faults2.map(({text:text6})=>text6))].join(", ")}`}function unknownField2(path2,root5){
let field2=printField(path2),meant2=nearest(String(path2.at(-1)),Object.keys(schemaAt(root5,path2.slice(0,-1))?.properties??{})),message=`there is no field ${field2}${meant2===
null?"":`; did you mean ${meant2}?`}`,fault={what:"unknown-field",path:path2,text:`unknown field "${field2}"`,message,isLast:!1};return meant2===null?fault:{...fault,
meant:[...path2.slice(0,-1),meant2]}}function schemaAt(root5,path2){return path2.reduce((schema2,step2)=>schema2&&(typeof step2=="number"?itemsOf(schema2):propertyOf(
schema2,step2)??valuesOf2(schema2)),root5)}function metadataFaults(node,path2,objectMeta){if(node.kind==="null")return[];if(node.kind==="map"){let faults2=decodeFaults(
node,objectMeta,path2),last=faults2.find(({isLast})=>isLast);return last===void 0?faults2:[last,...faults2.filter(fault=>fault!==last)]}return[notMetadata(node.
kind==="seq"?"array":goName(node.value),path2)]}function notMetadata(what,path2){let text6=`json: cannot unmarshal ${what} into Go value of type v1.ObjectMeta`;
return{what:"wrong-type",path:path2,text:text6,message:`${printField(path2)} must be a mapping`,isLast:!0}}function goName(value){return typeof value=="string"?
"string":typeof value=="boolean"?"bool":"number"}function coerce(value,schema2,coercion){if(isList(value)){let items2=itemsOf(schema2);if(items2!==void 0)for(let[
index,item2]of value.entries())below2(index,item2,items2,coercion);return}if(isObject(value)){schema2["x-kubernetes-embedded-resource"]===!0&&coerceResource(value,
coercion);for(let key2 in value){let property2=propertyOf(schema2,key2),inner=property2??valuesOf2(schema2);inner!==void 0&&(property2===void 0&&coercion.keys.push(
coercion.path.length),below2(key2,value[key2]??null,inner,coercion),property2===void 0&&coercion.keys.pop())}}}function below2(step2,value,schema2,coercion){coercion.
path.push(step2),coerce(value,schema2,coercion),coercion.path.pop()}function printed(path2,keys2){return path2.map((step2,at8)=>typeof step2=="number"||keys2.includes(
at8)?`[${step2}]`:at8===0?step2:`.${step2}`).join("")}function coerceResource(value,{origins,objectMeta,path:path2,keys:keys2,faults:faults2}){let wrong3=(name,found2,detail,message,place3)=>{
let at9=[...path2,name],text6=`${printed(at9,keys2)}: Invalid value: ${goBadValue(found2)}: ${detail}`,says=message??`${printed(at9,keys2)} must be a string`;faults2.
push({what:"wrong-type",path:place3??at9,text:text6,message:says,isLast:!0})};for(let name of["apiVersion","kind"]){let found2=value[name];found2!==void 0&&typeof found2!=
"string"&&wrong3(name,found2,"must be a string")}let{metadata}=value;if(metadata==null)return;let at8=[...path2,"metadata"],node=typeof metadata=="object"?origins.
get(metadata)?.node:void 0,inner=node===void 0?[notMetadata(goName(metadata),at8)]:metadataFaults(node,at8,objectMeta),first=inner.find(({what})=>what==="wrong-\
type");if(first!==void 0)wrong3("metadata",metadata,first.text,first.message,first.path);else for(let fault of inner){let field2=printed(at8,keys2)+printField(fault.
path).slice(printField(at8).length);faults2.push({...fault,text:`unknown field "${field2}"`})}}function withDefaults(value,schema2,origins){if(schema2===void 0)return value;if(isObject(value))return objectWithDefaults(value,schema2,origins);let items2=itemsOf(
schema2);if(!isList(value)||items2===void 0)return value;let made=withEach(value,item2=>withDefaults(orDefault(item2,items2),items2,origins));return made!==value&&
inherit(made,value,origins),made}function orDefault(value,{nullable,default:fallback2}){return value===null&&nullable!==!0?fallback2??null:value}function objectWithDefaults(value,schema2,origins){
let{properties}=schema2,made,set2=(key2,member2)=>{made??={...value},setMember(made,key2,member2)};if(properties!==void 0)for(let key2 in properties){let property2=properties[key2];
property2?.default===void 0||Object.hasOwn(value,key2)||set2(key2,withDefaults(property2.default,property2,origins))}for(let key2 in value){let member2=value[key2],
property2=propertyOf(schema2,key2)??valuesOf2(schema2);if(member2===void 0||property2===void 0)continue;let changed2=withDefaults(orDefault(member2,property2),property2,
origins);changed2!==member2&&set2(key2,changed2)}return made!==void 0&&inherit(made,value,origins),made??value}var formerInitContainers=["init-containers","init-container-statuses"].flatMap(name=>[`pod.beta.kubernetes.io/${name}`,`pod.alpha.kubernetes.io/${name}`]),withoutInitContainers=({
metadata})=>{let{annotations:annotations2={}}=metadata??{};if(!formerInitContainers.some(name=>Object.hasOwn(annotations2,name)))return;let others=Object.entries(
annotations2).filter(([name])=>!formerInitContainers.includes(name)),{annotations:_,...rest}=metadata??{};return{metadata:others.length===0?rest:{...rest,annotations:Object.
fromEntries(others)}}},positiveGracePeriod=({spec:spec6})=>(spec6?.terminationGracePeriodSeconds??0)<0?{spec:{...spec6,terminationGracePeriodSeconds:1}}:void 0,
conversions={"core/v1.Pod":inTurn(withoutInitContainers,positiveGracePeriod),"core/v1.PodTemplateSpec":withoutInitContainers,"core/v1.Secret":({data,stringData},{
note})=>{if(stringData===void 0)return;for(let key2 of Object.keys(stringData))note({path:["data",key2],from:["stringData",key2]});let encoded=Object.entries(stringData).
map(([key2,text6])=>[key2,Buffer.from(text6).toString("base64")]);return{stringData:void 0,data:{...data,...Object.fromEntries(encoded)}}},"core/v1.NodeSpec":({
podCIDR,podCIDRs=[]})=>podCIDR===void 0?podCIDRs[0]===void 0?void 0:{podCIDR:podCIDRs[0]}:podCIDRs[0]===podCIDR?void 0:{podCIDRs:[podCIDR]},"apps/v1.DaemonSet":({
metadata})=>{let name="deprecated.daemonset.template.generation",given=metadata?.annotations?.[name],generation=wholeNumber2(given??"")??1n,annotations2={...metadata?.
annotations,[name]:String(generation>1n?generation:1n)};return given===annotations2[name]?void 0:{metadata:{...metadata,annotations:annotations2}}},"apps/v1.Sta\
tefulSetSpec":({volumeClaimTemplates})=>{if(volumeClaimTemplates===void 0)return;let typed={apiVersion:"v1",kind:"PersistentVolumeClaim"};return{volumeClaimTemplates:volumeClaimTemplates.
map(claim=>({...claim,...typed}))}}};var component="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",label="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",host=`(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9\
:]+\\])`,digest="[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}",reference=new RegExp(`^(?<name>(?:${host}(?::[0-9]+)?/)?${component}(?:/${component}\
)*)(?::(?<tag>\\w[\\w.-]{0,127}))?(?:@(?<digest>${digest}))?$`),longestName2=255,longest2=1e3,identifier=/^[a-f0-9]{64}$/;function withRegistry(image){let slash=image.
indexOf("/"),first=image.slice(0,slash),isRegistry=slash>=0&&(/[.:]/.test(first)||first==="localhost"||first.toLowerCase()!==first),[registry,rest]=isRegistry?[
first,image.slice(slash+1)]:["docker.io",image],isOfficial=(registry==="docker.io"||registry==="index.docker.io")&&!rest.includes("/");return`${registry==="inde\
x.docker.io"?"docker.io":registry}/${isOfficial?"library/":""}${rest}`}function imageTag(image){if(image.length>longest2||identifier.test(image))return"";let groups2=reference.
exec(withRegistry(image))?.groups;return groups2===void 0||(groups2.name??"").length>longestName2?"":groups2.tag??(groups2.digest===void 0?"latest":"")}function defaultPodRequests(spec6){let{limits:limits2,requests}=spec6.resources??{};if(limits2===void 0)return spec6;let ofContainers2=Array.from(usageOfContainers(
podOf(spec6,{},[]),"requests"),([name,quantity])=>[name,print(quantity)]),missing5=[...Object.entries(limits2),...ofContainers2].filter(([name])=>podLevelResources.
includes(name)&&requests?.[name]===void 0);return missing5.length===0?spec6:{...spec6,resources:{...spec6.resources,requests:{...Object.fromEntries(missing5),...requests}}}}function fill3(members3){let entries=Object.entries(members3);return value=>{let missing5;for(let[key2,member2]of entries)value[key2]===void 0&&((missing5??={})[key2]=
member2);return missing5}}var mode=420,containerDefaults2=({image="",imagePullPolicy,terminationMessagePath,terminationMessagePolicy})=>({imagePullPolicy:imagePullPolicy??pullPolicy(image),
terminationMessagePath:terminationMessagePath??"/dev/termination-log",terminationMessagePolicy:terminationMessagePolicy??"File"});function pullPolicy(image){return imageTag(
image)==="latest"?"Always":"IfNotPresent"}var coreDefaults={"core/v1.Pod":pod2,"core/v1.PodSpec":spec6=>({dnsPolicy:spec6.dnsPolicy??"ClusterFirst",restartPolicy:spec6.
restartPolicy??"Always",securityContext:spec6.securityContext??{},terminationGracePeriodSeconds:spec6.terminationGracePeriodSeconds??30,schedulerName:spec6.schedulerName??
"default-scheduler",...accountNames(spec6)}),"core/v1.Container":containerDefaults2,"core/v1.EphemeralContainer":containerDefaults2,"core/v1.ContainerPort":fill3(
{protocol:"TCP"}),"core/v1.Probe":fill3({timeoutSeconds:1,periodSeconds:10,successThreshold:1,failureThreshold:3}),"core/v1.HTTPGetAction":fill3({path:"/",scheme:"\
HTTP"}),"core/v1.GRPCAction":fill3({service:""}),"core/v1.ObjectFieldSelector":fill3({apiVersion:"v1"}),"core/v1.ResourceFieldSelector":fill3({divisor:"0"}),"co\
re/v1.Volume":volume=>Object.keys(volume).some(key2=>key2!=="name")?void 0:{emptyDir:{}},"core/v1.SecretVolumeSource":fill3({defaultMode:mode}),"core/v1.ConfigM\
apVolumeSource":fill3({defaultMode:mode}),"core/v1.DownwardAPIVolumeSource":fill3({defaultMode:mode}),"core/v1.ProjectedVolumeSource":fill3({defaultMode:mode}),
"core/v1.ServiceAccountTokenProjection":fill3({expirationSeconds:3600}),"core/v1.HostPathVolumeSource":fill3({type:""}),"core/v1.ImageVolumeSource":({pullPolicy:own2,
reference:reference2=""},{kubernetes})=>own2===void 0&&isOn("ImageVolume",kubernetes)?{pullPolicy:pullPolicy(reference2)}:void 0,"core/v1.ISCSIVolumeSource":fill3(
{iscsiInterface:"default"}),"core/v1.ISCSIPersistentVolumeSource":fill3({iscsiInterface:"default"}),"core/v1.RBDVolumeSource":fill3({pool:"rbd",user:"admin",keyring:"\
/etc/ceph/keyring"}),"core/v1.RBDPersistentVolumeSource":fill3({pool:"rbd",user:"admin",keyring:"/etc/ceph/keyring"}),"core/v1.AzureDiskVolumeSource":fill3({cachingMode:"\
ReadWrite",fsType:"ext4",readOnly:!1,kind:"Shared"}),"core/v1.ScaleIOVolumeSource":fill3({storageMode:"ThinProvisioned",fsType:"xfs"}),"core/v1.ScaleIOPersisten\
tVolumeSource":fill3({storageMode:"ThinProvisioned",fsType:"xfs"}),"core/v1.PersistentVolumeSpec":fill3({persistentVolumeReclaimPolicy:"Retain",volumeMode:"File\
system"}),"core/v1.PersistentVolumeClaimSpec":fill3({volumeMode:"Filesystem"}),"core/v1.Secret":fill3({type:"Opaque"}),"core/v1.EndpointPort":fill3({protocol:"T\
CP"}),"core/v1.LimitRangeItem":limitRangeItem,"core/v1.Namespace":({metadata},{note})=>{if(metadata?.name===void 0)return;let label3="kubernetes.io/metadata.nam\
e";return note({path:["metadata","labels",label3],from:["metadata","name"]}),{metadata:{...metadata,labels:{...metadata.labels,[label3]:metadata.name}}}},"core/\
v1.NodeStatus":({allocatable,capacity})=>allocatable===void 0&&capacity!==void 0?{allocatable:capacity}:void 0,"core/v1.ReplicationController":replicationController,
"core/v1.ReplicationControllerSpec":fill3({replicas:1}),"core/v1.Service":fill3({spec:{}}),"core/v1.ServiceSpec":service,"core/v1.ServicePort":({protocol,targetPort=0,
port=0})=>({protocol:protocol??"TCP",targetPort:targetPort===0||targetPort===""?port:targetPort})};function accountNames({serviceAccountName,serviceAccount:serviceAccount2}){
let name=serviceAccountName??serviceAccount2;return name===void 0||serviceAccountName===name&&serviceAccount2===name?{}:{serviceAccountName:name,serviceAccount:name}}
function pod2({spec:spec6},context){if(spec6===void 0)return;let{hostNetwork=!1}=spec6,complete=list3=>(one2,index)=>{let asking=requestLimits(one2,["spec",list3,
index,"resources"],context);return hostNetwork?hostPorts(asking,["spec",list3,index,"ports"],context):asking},containers=spec6.containers&&withEach(spec6.containers,
complete("containers")),initContainers=spec6.initContainers&&withEach(spec6.initContainers,complete("initContainers")),filled2={...spec6,...containers===void 0?
{}:{containers},...initContainers===void 0?{}:{initContainers},enableServiceLinks:spec6.enableServiceLinks??!0};return{spec:isOn("PodLevelResources",context.kubernetes)?
defaultPodRequests(filled2):filled2}}function requestLimits(container,path2,{note}){let{limits:limits2,requests}=container.resources??{},missing5=Object.entries(
limits2??{}).filter(([name])=>requests?.[name]===void 0);if(missing5.length===0)return container;for(let[name]of missing5)note({path:[...path2,"requests",name],
from:[...path2,"limits",name]});let resources3={...container.resources,requests:{...requests,...Object.fromEntries(missing5)}};return{...container,resources:resources3}}
function hostPorts(container,path2,{note}){let{ports}=container;if(ports===void 0)return container;let filled2=withEach(ports,(port,index)=>port.hostPort!==void 0||
port.containerPort===void 0?port:(note({path:[...path2,index,"hostPort"],from:[...path2,index,"containerPort"]}),{...port,hostPort:port.containerPort}));return filled2===
ports?container:{...container,ports:filled2}}function limitRangeItem(item2){if(item2.type!=="Container")return;let limits2={...item2.max,...item2.default},requests={
...item2.min,...limits2,...item2.defaultRequest};return{...Object.keys(limits2).length>0?{default:limits2}:{},...Object.keys(requests).length>0?{defaultRequest:requests}:
{}}}function replicationController({metadata,spec:spec6}){let labels=spec6?.template?.metadata?.labels;if(labels!==void 0)return{...Object.keys(metadata?.labels??
{}).length===0?{metadata:{...metadata,labels}}:{},...Object.keys(spec6?.selector??{}).length===0?{spec:{...spec6,selector:labels}}:{}}}function service(spec6){let{
sessionAffinity="None",sessionAffinityConfig,type="ClusterIP"}=spec6,isOutward=type==="LoadBalancer"||type==="NodePort"||type==="ClusterIP"&&hasExternalIps(spec6),
isInward=["ClusterIP","NodePort","LoadBalancer"].includes(type),timeout=sessionAffinityConfig?.clientIP?.timeoutSeconds;return{sessionAffinity,...sessionAffinity===
"ClientIP"&&timeout===void 0?{sessionAffinityConfig:{clientIP:{timeoutSeconds:10800}}}:{},...sessionAffinity==="None"&&sessionAffinityConfig!==void 0?{sessionAffinityConfig:void 0}:
{},type,...isOutward&&spec6.externalTrafficPolicy===void 0?{externalTrafficPolicy:"Cluster"}:{},...isInward&&spec6.internalTrafficPolicy===void 0?{internalTrafficPolicy:"\
Cluster"}:{},...type==="LoadBalancer"&&spec6.allocateLoadBalancerNodePorts===void 0?{allocateLoadBalancerNodePorts:!0}:{}}}function hasExternalIps({externalIPs=[]}){
return externalIPs.length>0}var rbacGroup="rbac.authorization.k8s.io",roleRef=({roleRef:given})=>given?.apiGroup===void 0?{roleRef:{...given,apiGroup:rbacGroup}}:void 0,webhook={failurePolicy:"\
Fail",matchPolicy:"Equivalent",namespaceSelector:{},objectSelector:{},timeoutSeconds:10},policyDefaults={"networking/v1.NetworkPolicySpec":({policyTypes:policyTypes3=[],
egress=[]})=>policyTypes3.length>0?void 0:{policyTypes:egress.length>0?["Ingress","Egress"]:["Ingress"]},"networking/v1.NetworkPolicyPort":fill3({protocol:"TCP"}),
"networking/v1.IngressClassParametersReference":fill3({scope:"Cluster"}),"rbac/v1.ClusterRoleBinding":roleRef,"rbac/v1.RoleBinding":roleRef,"rbac/v1.Subject":({
kind:kind2,apiGroup})=>apiGroup===void 0&&(kind2==="User"||kind2==="Group")?{apiGroup:rbacGroup}:void 0,"storage/v1.StorageClass":fill3({reclaimPolicy:"Delete",
volumeBindingMode:"Immediate"}),"storage/v1.CSIDriverSpec":({volumeLifecycleModes=[],...spec6})=>({attachRequired:!0,podInfoOnMount:!1,storageCapacity:!1,fsGroupPolicy:"\
ReadWriteOnceWithFSType",requiresRepublish:!1,seLinuxMount:!1,...spec6,volumeLifecycleModes:volumeLifecycleModes.length>0?volumeLifecycleModes:["Persistent"]}),
"admissionregistration/v1.ValidatingWebhook":fill3(webhook),"admissionregistration/v1.MutatingWebhook":fill3({...webhook,reinvocationPolicy:"Never"}),"admission\
registration/v1.RuleWithOperations":fill3({scope:"*"}),"admissionregistration/v1.NamedRuleWithOperations":fill3({scope:"*"}),"admissionregistration/v1.ServiceRe\
ference":fill3({port:443}),"admissionregistration/v1.ValidatingAdmissionPolicySpec":fill3({failurePolicy:"Fail"}),"admissionregistration/v1.MutatingAdmissionPol\
icySpec":fill3({failurePolicy:"Fail"}),"admissionregistration/v1.MatchResources":fill3({matchPolicy:"Equivalent",namespaceSelector:{},objectSelector:{}}),"apiex\
tensions/v1.CustomResourceDefinitionSpec":fill3({conversion:{strategy:"None"}}),"apiextensions/v1.CustomResourceDefinitionNames":({kind:kind2,singular,listKind})=>kind2===
void 0?void 0:{...singular===void 0?{singular:kind2.toLowerCase()}:{},...listKind===void 0?{listKind:`${kind2}List`}:{}},"apiextensions/v1.ServiceReference":fill3(
{port:443}),"apiregistration/v1.ServiceReference":fill3({port:443}),"scheduling/v1.PriorityClass":fill3({preemptionPolicy:"PreemptLowerPriority"}),"discovery/v1\
.EndpointPort":fill3({name:"",protocol:"TCP"}),...flowControl2("v1"),...flowControl2("v1beta3"),...flowControl2("v1beta2")};function flowControl2(version){let shares=version===
"v1beta2"?"assuredConcurrencyShares":"nominalConcurrencyShares";return{[`flowcontrol/${version}.FlowSchemaSpec`]:fill3({matchingPrecedence:1e3}),[`flowcontrol/${version}\
.ExemptPriorityLevelConfiguration`]:fill3({nominalConcurrencyShares:0,lendablePercent:0}),[`flowcontrol/${version}.LimitedPriorityLevelConfiguration`]:fill3({[shares]:30,
lendablePercent:0}),[`flowcontrol/${version}.QueuingConfiguration`]:fill3({queues:64,handSize:8,queueLengthLimit:50})}}var revisionHistoryLimit=10,maxInt32=2**31-1,workloadDefaults={"apps/v1.DeploymentSpec":spec6=>({replicas:spec6.replicas??1,revisionHistoryLimit:spec6.revisionHistoryLimit??
revisionHistoryLimit,progressDeadlineSeconds:spec6.progressDeadlineSeconds??600,strategy:{type:"RollingUpdate",...spec6.strategy}}),"apps/v1.DeploymentStrategy":({
type,rollingUpdate})=>type==="RollingUpdate"?{rollingUpdate:{maxUnavailable:"25%",maxSurge:"25%",...rollingUpdate}}:void 0,"apps/v1.DaemonSetSpec":spec6=>({revisionHistoryLimit:spec6.
revisionHistoryLimit??revisionHistoryLimit,updateStrategy:{type:"RollingUpdate",...spec6.updateStrategy}}),"apps/v1.DaemonSetUpdateStrategy":({type,rollingUpdate})=>type===
"RollingUpdate"?{rollingUpdate:{maxUnavailable:1,maxSurge:0,...rollingUpdate}}:void 0,"apps/v1.StatefulSetSpec":spec6=>({...spec6.podManagementPolicy===void 0?{
podManagementPolicy:"OrderedReady"}:{},...spec6.updateStrategy?.type===void 0?{updateStrategy:{rollingUpdate:{},...spec6.updateStrategy,type:"RollingUpdate"}}:{},
persistentVolumeClaimRetentionPolicy:{whenDeleted:"Retain",whenScaled:"Retain",...spec6.persistentVolumeClaimRetentionPolicy},...spec6.replicas===void 0?{replicas:1}:
{},...spec6.revisionHistoryLimit===void 0?{revisionHistoryLimit}:{}}),"apps/v1.StatefulSetUpdateStrategy":({type,rollingUpdate},{kubernetes})=>type!=="RollingUp\
date"||rollingUpdate===void 0?void 0:{rollingUpdate:{partition:0,...isOn("MaxUnavailableStatefulSet",kubernetes)?{maxUnavailable:1}:{},...rollingUpdate}},"apps/\
v1.ReplicaSetSpec":fill3({replicas:1}),"batch/v1.Job":job,"batch/v1.PodFailurePolicyOnPodConditionsPattern":({status},{kubernetes})=>status===void 0&&minorOf(kubernetes)>=
34?{status:"True"}:void 0,"batch/v1.CronJobSpec":fill3({concurrencyPolicy:"Allow",suspend:!1,successfulJobsHistoryLimit:3,failedJobsHistoryLimit:1}),"autoscalin\
g/v1.HorizontalPodAutoscaler":fill3({spec:{}}),"autoscaling/v1.HorizontalPodAutoscalerSpec":fill3({minReplicas:1}),"autoscaling/v2.HorizontalPodAutoscaler":fill3(
{spec:{}}),"autoscaling/v2.HorizontalPodAutoscalerSpec":({minReplicas,metrics=[]})=>({...minReplicas===void 0?{minReplicas:1}:{},...metrics.length===0?{metrics:[
cpuUtilization]}:{}}),"autoscaling/v2.HorizontalPodAutoscalerBehavior":({scaleUp,scaleDown})=>({scaleUp:{stabilizationWindowSeconds:0,selectPolicy:"Max",policies:[
{type:"Pods",value:4,periodSeconds:15},{type:"Percent",value:100,periodSeconds:15}],...scaleUp},scaleDown:{selectPolicy:"Max",policies:[{type:"Percent",value:100,
periodSeconds:15}],...scaleDown}})},cpuUtilization={type:"Resource",resource:{name:"cpu",target:{type:"Utilization",averageUtilization:80}}};function job({metadata,
spec:spec6={}},{kubernetes}){let{completions,parallelism,backoffLimitPerIndex,podFailurePolicy,template:template2}=spec6,labels=template2?.metadata?.labels,hasLabels=Object.
keys(metadata?.labels??{}).length>0;return{...labels===void 0||hasLabels?{}:{metadata:{...metadata,labels}},spec:{...completions===void 0&&parallelism===void 0?
{completions:1}:{},parallelism:1,backoffLimit:backoffLimitPerIndex===void 0?6:maxInt32,completionMode:"NonIndexed",suspend:!1,...isOn("JobPodReplacementPolicy",
kubernetes)?{podReplacementPolicy:podFailurePolicy===void 0?"TerminatingOrFailed":"Failed"}:{},manualSelector:!1,...spec6,...podFailurePolicy===void 0?{}:{podFailurePolicy:failurePolicy(
podFailurePolicy)}}}}function failurePolicy(policy){let{rules:rules4=[]}=policy,isOpen2=({onPodConditions=[]})=>onPodConditions.some(({status})=>status===void 0);
if(!rules4.some(isOpen2))return policy;let filled2=rules4.map(rule3=>isOpen2(rule3)?{...rule3,onPodConditions:(rule3.onPodConditions??[]).map(one2=>({status:"Tr\
ue",...one2}))}:rule3);return{...policy,rules:filled2}}var tables={...coreDefaults,...workloadDefaults,...policyDefaults},defaults2={structs:{...tables,...Object.fromEntries(Object.entries(conversions).map(([name,change2])=>[
name,inTurn(change2,tables[name]??(()=>{}))]))},maps:{"v1.ResourceList":rounded2}},fine=/[nu]$|e-/;function rounded2(list3){let changed2=Object.entries(list3).flatMap(
([name,value])=>{let amount=typeof value=="string"&&fine.test(value)?parseQuantity(value):void 0;return amount===void 0||"error"in amount?[]:[[name,print(roundUp(
amount.quantity,-3))]]});return changed2.length===0?void 0:Object.fromEntries(changed2)}var appArmorOfContainer="container.apparmor.security.beta.kubernetes.io/";function syncAppArmor({metadata,spec:spec6},{kubernetes,note}){if(spec6===void 0||spec6.
os?.name==="windows"||!isOn("AppArmorFields",kubernetes))return;let ofPod2=spec6.securityContext?.appArmorProfile,annotations2={...metadata?.annotations},written3=new Set,
synced={};for(let list3 of containerLists){let containers=spec6[list3]?.map((container,index)=>{let key2=appArmorOfContainer+(container.name??""),annotation5=Object.
hasOwn(annotations2,key2)?annotations2[key2]:void 0,field2=container.securityContext?.appArmorProfile,inAnnotations=["metadata","annotations",key2],inField=of=>[
...of,"securityContext","appArmorProfile","type"],path2=["spec",list3,index];if(annotation5===void 0){let text6=minorOf(kubernetes)<34?annotationFor(field2??ofPod2):
void 0;return text6===void 0||(annotations2[key2]=text6,written3.add(key2),note({path:inAnnotations,from:inField(field2?path2:["spec"])})),container}let copied=field2===
void 0?profileFor(annotation5):void 0;return copied===void 0||isSameProfile(copied,ofPod2)?container:(note({path:inField(path2),from:inAnnotations}),{...container,
securityContext:{...container.securityContext,appArmorProfile:copied}})});containers?.some((container,index)=>container!==spec6[list3]?.[index])&&(synced[list3]=
containers)}if(!(written3.size===0&&Object.keys(synced).length===0))return{metadata:{...metadata,annotations:annotations2},spec:{...spec6,...synced}}}function annotationFor(profile){
return profile?.type==="Unconfined"?"unconfined":profile?.type==="RuntimeDefault"?"runtime/default":profile?.type==="Localhost"&&profile.localhostProfile!==void 0?
`localhost/${profile.localhostProfile}`:void 0}function profileFor(annotation5){if(annotation5==="unconfined")return{type:"Unconfined"};if(annotation5==="runtim\
e/default")return{type:"RuntimeDefault"};let path2=annotation5.startsWith("localhost/")?annotation5.slice(10):"";return path2.trim()!==""&&path2.length<=4095&&path2===
path2.trim()?{type:"Localhost",localhostProfile:path2}:void 0}function isSameProfile(one2,other){return one2?.type===other?.type&&one2?.localhostProfile===other?.
localhostProfile}function withoutDisabledFields(spec6,{kubernetes}){let changed2={};for(let list3 of containerLists){let containers=spec6[list3],left=containers?.map(container=>withoutDisabled(
container,list3,kubernetes));left?.some((container,index)=>container!==containers?.[index])&&(changed2[list3]=left)}return Object.keys(changed2).length===0?void 0:
changed2}function withoutDisabled(container,list3,kubernetes){let{restartPolicy,lifecycle}=container,left=container;if(restartPolicy!==void 0&&!mayRestart(restartPolicy,
list3,kubernetes)&&(left=without(left,"restartPolicy")),lifecycle!==void 0){let kept=lifecycleLeft(lifecycle,kubernetes);kept===void 0?left=without(left,"lifecy\
cle"):kept!==lifecycle&&(left={...left,lifecycle:kept})}return left}function mayRestart(policy,list3,kubernetes){return list3==="initContainers"&&!isOn("Sidecar\
Containers",kubernetes)?!1:minorOf(kubernetes)<34||isOn("ContainerRestartRules",kubernetes)?!0:list3==="initContainers"&&policy==="Always"}function lifecycleLeft(lifecycle,kubernetes){
let left=lifecycle;if(lifecycle.stopSignal!==void 0&&!isOn("ContainerStopSignals",kubernetes)&&(left=without(left,"stopSignal")),!isOn("PodLifecycleSleepAction",
kubernetes))for(let name of["preStop","postStart"]){let handler=left[name];if(handler?.sleep===void 0)continue;let rest=without(handler,"sleep");left=Object.keys(
rest).length===0?without(left,name):{...left,[name]:rest}}return left!==lifecycle&&Object.keys(left).length===0?void 0:left}function without(value,name){let{[name]:_,
...rest}=value;return rest}function matchDataSources(spec6,context){let kept=keptSources(spec6,context),{dataSource,dataSourceRef}=kept;return dataSource!==void 0&&dataSourceRef===void 0?
{dataSource,dataSourceRef:dataSource}:dataSource===void 0&&dataSourceRef!==void 0&&!dataSourceRef.namespace?{dataSource:withoutNamespace(dataSourceRef),dataSourceRef}:
dataSource===spec6.dataSource&&dataSourceRef===spec6.dataSourceRef?void 0:kept}function keptSources({dataSource,dataSourceRef},{kubernetes}){let kept=!!dataSourceRef?.
namespace&&!isOn("CrossNamespaceVolumeDataSource",kubernetes)?void 0:dataSourceRef;return{dataSource:kept!==void 0||isClaimOrSnapshot(dataSource)?dataSource:void 0,
dataSourceRef:kept}}function isClaimOrSnapshot({apiGroup="",kind:kind2}={}){return kind2==="PersistentVolumeClaim"?apiGroup==="":kind2==="VolumeSnapshot"&&apiGroup===
"snapshot.storage.k8s.io"}function withoutNamespace(reference2){if(reference2.namespace===void 0)return reference2;let{namespace:_namespace,...local}=reference2;
return local}var uid2="xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";function selectOwnPods({metadata,spec:spec6},{name,kubernetes}){if(spec6===void 0||spec6.manualSelector===!0)return;
let{template:template2,selector:selector2}=spec6,isCopy=metadata?.name===void 0&&isOn("RetryGenerateName",kubernetes),areShared=metadata?.labels!==void 0&&metadata.
labels===template2?.metadata?.labels&&!isCopy,labels={"job-name":name,"batch.kubernetes.io/job-name":name,"controller-uid":uid2,"batch.kubernetes.io/controller-\
uid":uid2,...template2?.metadata?.labels};return{...areShared?{metadata:{...metadata,labels}}:{},spec:{...spec6,template:{...template2,metadata:{...template2?.metadata,
labels}},selector:{...selector2,matchLabels:{"batch.kubernetes.io/controller-uid":uid2,...selector2?.matchLabels}}}}}function withoutDisabledRules({podFailurePolicy},{
kubernetes}){let{rules:rules4=[]}=podFailurePolicy??{};if(!isOn("JobBackoffLimitPerIndex",kubernetes)&&rules4.some(({action})=>action==="FailIndex"))return{podFailurePolicy:{
...podFailurePolicy,rules:rules4.filter(({action})=>action!=="FailIndex")}}}var hard="requiredDuringSchedulingIgnoredDuringExecution",soft="preferredDuringSchedulingIgnoredDuringExecution";function applyLabelKeys({metadata,spec:spec6},{
kubernetes}){if(spec6===void 0)return;let labels=metadata?.labels??{},{topologySpreadConstraints:constraints2}=spec6,affinity=isOn("MatchLabelKeysInPodAffinity",
kubernetes)?ofAffinity(spec6.affinity,labels):spec6.affinity,spread=isOn("MatchLabelKeysInPodTopologySpreadSelectorMerge",kubernetes)?constraints2&&withEach(constraints2,
constraint=>applied(constraint,labels)):constraints2;if(!(affinity===spec6.affinity&&spread===constraints2))return{spec:{...spec6,...affinity===void 0?{}:{affinity},
...spread===void 0?{}:{topologySpreadConstraints:spread}}}}function ofAffinity(affinity,labels){let{podAffinity,podAntiAffinity}=affinity??{},near2=podAffinity&&
ofTerms(podAffinity,labels),far=podAntiAffinity&&ofTerms(podAntiAffinity,labels);return near2===podAffinity&&far===podAntiAffinity?affinity:{...affinity,...near2&&
{podAffinity:near2},...far&&{podAntiAffinity:far}}}function ofTerms(affinity,labels){let changed2=affinity,needed=affinity[hard]&&withEach(affinity[hard],term=>applied(
term,labels));needed!==void 0&&needed!==affinity[hard]&&(changed2={...changed2,[hard]:needed});let wanted=affinity[soft]&&withEach(affinity[soft],weighted=>{let term=weighted.
podAffinityTerm&&applied(weighted.podAffinityTerm,labels);return term===void 0||term===weighted.podAffinityTerm?weighted:{...weighted,podAffinityTerm:term}});return wanted!==
void 0&&wanted!==affinity[soft]&&(changed2={...changed2,[soft]:wanted}),changed2}function applied(keyed,labels){let{labelSelector,matchLabelKeys=[],mismatchLabelKeys=[]}=keyed;
if(labelSelector===void 0)return keyed;let added2=[...requirements(matchLabelKeys,"In",labels),...requirements(mismatchLabelKeys,"NotIn",labels)];if(added2.length===
0)return keyed;let matchExpressions=[...labelSelector.matchExpressions??[],...added2];return{...keyed,labelSelector:{...labelSelector,matchExpressions}}}function requirements(keys2,operator,labels){
return keys2.flatMap(key2=>{let value=Object.hasOwn(labels,key2)?labels[key2]:void 0;return value===void 0?[]:[{key:key2,operator,values:[value]}]})}function syncClusterIps({spec:spec6},{note}){let{clusterIP,clusterIPs=[]}=spec6??{};if(clusterIP===void 0||clusterIPs.length>0)return;let from=["spec","clusterI\
P"];return note({path:["spec","clusterIPs"],from}),note({path:["spec","clusterIPs",0],from}),{spec:{...spec6,clusterIPs:[clusterIP]}}}function dropped(gates2){let fields5=Object.entries(gates2);return(value,{kubernetes})=>{let members3;for(let[name,gate]of fields5)value[name]!==void 0&&!isOn(gate,
kubernetes)&&((members3??={})[name]=void 0);return members3}}function inSpec(change2){return({spec:spec6},context)=>{let members3=isObject(spec6)?change2(spec6,
context):void 0;if(members3===void 0)return;let changed2=Object.entries({...spec6,...members3}).filter(([,value])=>value!==void 0);return{spec:Object.fromEntries(
changed2)}}}var procMount=({procMount:given},{kubernetes})=>given===void 0||isOn("ProcMountType",kubernetes)?void 0:{procMount:"Default"};function withoutImages(spec6,{
kubernetes}){let images=new Set((spec6.volumes??[]).filter(({image})=>image!==void 0).map(({name})=>name));if(images.size===0||isOn("ImageVolume",kubernetes))return;
let members3={volumes:spec6.volumes?.filter(({image})=>image===void 0)};for(let list3 of containerLists)spec6[list3]!==void 0&&(members3[list3]=spec6[list3].map(
container=>({...container,...container.volumeMounts&&{volumeMounts:container.volumeMounts.filter(({name})=>!images.has(name))}})));return members3}function newDefinition({
spec:spec6}){let stored=spec6?.versions?.find(({storage})=>storage===!0);return{status:stored===void 0?{}:{storedVersions:[stored.name??""]}}}var counted2=[...[
"ReplicationController","PodTemplate"].map(name=>`core/v1.${name}`),...["DaemonSet","Deployment","ReplicaSet","StatefulSet"].map(name=>`apps/v1.${name}`),...["C\
ronJob","Job"].map(name=>`batch/v1.${name}`),...["Ingress","IngressClass","NetworkPolicy"].map(name=>`networking/v1.${name}`),...["AdmissionPolicy","AdmissionPo\
licyBinding","WebhookConfiguration"].flatMap(name=>["Mutating","Validating"].map(which=>`admissionregistration/v1.${which}${name}`)),...["v1","v1beta3","v1beta2"].
flatMap(version=>["FlowSchema","PriorityLevelConfiguration"].map(name=>`flowcontrol/${version}.${name}`)),"apiextensions/v1.CustomResourceDefinition","discovery\
/v1.EndpointSlice","policy/v1.PodDisruptionBudget","scheduling/v1.PriorityClass"],withoutGeneration=({metadata})=>{if(metadata?.generation===void 0)return;let{generation:_generation,
...others}=metadata;return{metadata:others}};function countingGenerations(structs){let own2=counted2.map(name=>[name,inTurn(withoutGeneration,structs[name]??(()=>{}))]);
return{...structs,...Object.fromEntries(own2)}}var ofContainers={resizePolicy:"InPlacePodVerticalScaling",restartPolicyRules:"ContainerRestartRules"},preparations={
objects:{"core/v1.PersistentVolumeClaim":inSpec(inTurn(dropped({volumeAttributesClassName:"VolumeAttributesClass"}),matchDataSources))},structs:countingGenerations(
{"core/v1.Pod":inTurn((pod3,context)=>minorOf(context.kubernetes)>=33?withoutGeneration(pod3,context):void 0,applyLabelKeys,syncAppArmor),"core/v1.PodSpec":inTurn(
dropped({hostUsers:"UserNamespacesSupport",resources:"PodLevelResources",resourceClaims:"DynamicResourceAllocation",hostnameOverride:"HostnameOverride",schedulingGroup:"\
GenericWorkload"}),withoutImages,withoutDisabledFields),"core/v1.PodAffinityTerm":dropped({matchLabelKeys:"MatchLabelKeysInPodAffinity",mismatchLabelKeys:"Match\
LabelKeysInPodAffinity"}),"core/v1.PodSecurityContext":dropped({appArmorProfile:"AppArmorFields",supplementalGroupsPolicy:"SupplementalGroupsPolicy",seLinuxChangePolicy:"\
SELinuxChangePolicy"}),"core/v1.SecurityContext":inTurn(dropped({appArmorProfile:"AppArmorFields"}),procMount),"core/v1.Container":dropped(ofContainers),"core/v\
1.EphemeralContainer":dropped(ofContainers),"core/v1.ResourceRequirements":dropped({claims:"DynamicResourceAllocation"}),"core/v1.EnvVarSource":dropped({fileKeyRef:"\
EnvFiles"}),"core/v1.VolumeMount":dropped({recursiveReadOnly:"RecursiveReadOnlyMounts"}),"core/v1.VolumeProjection":dropped({clusterTrustBundle:"ClusterTrustBun\
dleProjection",podCertificate:"PodCertificateRequest"}),"core/v1.Namespace":({spec:spec6})=>{let{finalizers=[]}=spec6??{};return finalizers.includes("kubernetes")?
void 0:{spec:{...spec6,finalizers:[...finalizers,"kubernetes"]}}},"core/v1.NodeSpec":({configSource})=>configSource===void 0?void 0:{configSource:void 0},"core/\
v1.ServiceAccount":({secrets})=>secrets?.some(secret=>Object.keys(secret).some(member2=>member2!=="name"))?{secrets:secrets.map(({name})=>name===void 0?{}:{name})}:
void 0,"core/v1.LimitRange":({metadata},{name})=>name===""?{metadata:{...metadata,name:uid2}}:void 0,"authorization/v1.ResourceAttributes":dropped({fieldSelector:"\
AuthorizeWithSelectors",labelSelector:"AuthorizeWithSelectors"}),"core/v1.Service":syncClusterIps,"core/v1.ServiceSpec":dropped({trafficDistribution:"ServiceTra\
fficDistribution"}),"autoscaling/v2.HPAScalingRules":dropped({tolerance:"HPAConfigurableTolerance"}),"discovery/v1.Endpoint":({deprecatedTopology})=>deprecatedTopology===
void 0?void 0:{deprecatedTopology:void 0},"discovery/v1.EndpointHints":dropped({forNodes:"PreferSameTrafficDistribution"}),"coordination/v1.LeaseSpec":dropped({
strategy:"CoordinatedLeaderElection",preferredHolder:"CoordinatedLeaderElection"}),"core/v1.PersistentVolume":inSpec(dropped({volumeAttributesClassName:"VolumeA\
ttributesClass"})),"storage/v1.CSIDriverSpec":dropped({nodeAllocatableUpdatePeriodSeconds:"MutableCSINodeAllocatableCount",preventPodSchedulingIfMissing:"Volume\
LimitScaling",seLinuxMount:"SELinuxMountReadWriteOncePod",serviceAccountTokenInSecrets:"CSIServiceAccountTokenSecrets"}),"apps/v1.RollingUpdateStatefulSetStrate\
gy":dropped({maxUnavailable:"MaxUnavailableStatefulSet"}),"batch/v1.Job":inTurn(selectOwnPods,inSpec(inTurn(dropped({managedBy:"JobManagedBy",successPolicy:"Job\
SuccessPolicy",backoffLimitPerIndex:"JobBackoffLimitPerIndex",maxFailedIndexes:"JobBackoffLimitPerIndex",podReplacementPolicy:"JobPodReplacementPolicy"}),withoutDisabledRules))),
"apiextensions/v1.CustomResourceDefinition":newDefinition,"apiextensions/v1.CustomResourceDefinitionVersion":dropped({selectableFields:"CustomResourceFieldSelec\
tors"})})};function duplicatesIn(value,schema2){let walk3={path:[],keys:[],complaints:[]};return find2(value,schema2,walk3),walk3.complaints}function find2(value,schema2,walk3){
if(isList(value))findInList(value,schema2,walk3);else if(isObject(value)){let others=valuesOf2(schema2);for(let key2 of Object.keys(value).sort()){let property2=propertyOf(
schema2,key2),inner=property2??others;if(inner===void 0)continue;let isKey=property2===void 0;isKey&&walk3.keys.push(walk3.path.length),below3(key2,value[key2]??
null,inner,walk3),isKey&&walk3.keys.pop()}}}function below3(step2,value,schema2,walk3){walk3.path.push(step2),find2(value,schema2,walk3),walk3.path.pop()}function complain(walk3,index,kind2,value,detail){
walk3.complaints.push({path:[...walk3.path,index],keys:[...walk3.keys],kind:kind2,value,detail})}function findInList(list3,schema2,walk3){let type=schema2["x-ku\
bernetes-list-type"];if(type==="set")findTwins(list3,walk3);else if(type==="map"){let other=list3.findIndex(item2=>item2!==null&&!isObject(item2));if(other>=0)complain(
walk3,other,"invalid",list3[other]??null,"must be an object for an array of list-type map");else if(list3.length>1){let keys2=schema2["x-kubernetes-list-map-key\
s"]??[];findTwins(list3.map(item2=>keyOf2(item2,keys2)),walk3)}}let items2=itemsOf(schema2);if(items2!==void 0)for(let[index,item2]of list3.entries())below3(index,
item2,items2,walk3)}function keyOf2(item2,names2){return isObject(item2)?Object.fromEntries(names2.filter(name=>Object.hasOwn(item2,name)).map(name=>[name,item2[name]])):
{}}function findTwins(keys2,walk3){if(keys2.length<2)return;let times=new Map;for(let[index,key2]of keys2.entries()){let text6=jsonText2(key2),before=times.get(
text6)??0;times.set(text6,before+1),before===1&&complain(walk3,index,"duplicate",key2,"")}}function ruleFor(value,schema2){return hasRules(schema2)?find3(value,schema2,[]):void 0}var known2=new WeakMap;function hasRules(schema2){let has3=known2.get(schema2);
if(has3===void 0){let{"x-kubernetes-validations":own2=[],properties={}}=schema2,inner=[itemsOf(schema2),valuesOf2(schema2),...Object.values(properties)];has3=own2.
length>0||inner.some(one2=>one2!==void 0&&hasRules(one2)),known2.set(schema2,has3)}return has3}function find3(value,schema2,path2){if(value===null)return;if(schema2["\
x-kubernetes-validations"]?.some(isForNew)===!0)return path2;let members3=isList(value)?[...value.entries()]:isObject(value)?Object.entries(value):[];for(let[step2,
inner]of members3){let below5=typeof step2=="number"?itemsOf(schema2):propertyOf(schema2,step2)??valuesOf2(schema2),found2=below5!==void 0&&hasRules(below5)?find3(
inner??null,below5,[...path2,step2]):void 0;if(found2!==void 0)return found2}}var literals=/[rR]?(?:"""[^]*?"""|'''[^]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/g;
function isForNew({rule:rule3="",optionalOldSelf}){return optionalOldSelf===!0||!/\boldSelf\b/.test(rule3.replace(literals,"''"))}function parseUrl(text6,isRequest=!1){let hash2=isRequest?-1:text6.indexOf("#"),beforeFragment=hash2<0?text6:text6.slice(0,hash2),fragment=hash2<0?"":text6.slice(
hash2+1),parsed3=parseWithoutFragment(beforeFragment,isRequest);if("error"in parsed3)return{error:`parse ${goQuote(beforeFragment)}: ${parsed3.error}`};let fault=escapeFault(
fragment,!1);return fault===void 0?{...parsed3,fragment}:{error:`parse ${goQuote(text6)}: ${fault}`}}function parseWithoutFragment(text6,isRequest){let plain9={
scheme:"",host:"",user:void 0,query:""};if(/[\u0000-\u001f\u007f]/.test(text6))return{error:"net/url: invalid control character in URL"};if(text6===""&&isRequest)
return{error:"empty url"};if(text6==="*")return plain9;let split2=/^(?:(?<scheme>[A-Za-z][-+.0-9A-Za-z]*):)?(?<rest>.*)$/s.exec(text6)?.groups;if(text6.startsWith(
":"))return{error:"missing protocol scheme"};let scheme=(split2?.scheme??"").toLowerCase(),[rest="",...queries]=(split2?.rest??"").split("?"),query=queries.join(
"?");if(!rest.startsWith("/")){if(scheme!=="")return{...plain9,scheme,query};if(isRequest)return{error:"invalid URI for request"};if((rest.split("/")[0]??"").includes(
":"))return{error:"first path segment in URL cannot contain colon"}}let hasAuthority=(scheme!==""||!isRequest&&!rest.startsWith("///"))&&rest.startsWith("//"),slash=rest.
indexOf("/",2),authority=hasAuthority?rest.slice(2,slash<0?rest.length:slash):"",path2=hasAuthority?slash<0?"":rest.slice(slash):rest,at8=authority.lastIndexOf(
"@"),host2=authority.slice(at8+1),user=at8<0?void 0:authority.slice(0,at8),error=hostFault(host2)??userFault(user)??escapeFault(path2,!1);return error===void 0?
{scheme,host:host2,user,query}:{error}}function userFault(user){if(user!==void 0)return/^[-A-Za-z0-9._:~!$&'()*+,;=%@]*$/.test(user)?escapeFault(user,!1):"net/u\
rl: invalid userinfo"}function hostFault(host2){let bracket=host2.lastIndexOf("[");if(bracket>0)return"invalid IP-literal";if(bracket===0){let close2=host2.lastIndexOf(
"]");if(close2<0)return"missing ']' in host";let port=host2.slice(close2+1);if(!isOptionalPort(port))return`invalid port ${goQuote(port)} after host`;let inner=host2.
slice(1,close2),zone2=inner.indexOf("%25"),address=zone2<0?inner:inner.slice(0,zone2);return escapeFault(address,!0)??(parseIp(address)===void 0?invalidAddress(
address):void 0)}let colon=host2.lastIndexOf(":");return colon>=0&&!isOptionalPort(host2.slice(colon))?`invalid port ${goQuote(host2.slice(colon))} after host`:
escapeFault(host2,!0)}function invalidAddress(address){return`invalid host: ParseAddr(${goQuote(address)}): unable to parse IP`}function isOptionalPort(text6){return text6===
""||/^:\d*$/.test(text6)}function escapeFault(text6,isHost){for(let at8=text6.indexOf("%");at8>=0;at8=text6.indexOf("%",at8+3)){let escape4=text6.slice(at8,at8+
3);if(!/^%[0-9A-Fa-f]{2}$/.test(escape4))return`invalid URL escape ${goQuote(escape4)}`;if(isHost&&/^%[0-7]/.test(escape4)&&escape4!=="%25")return`invalid URL e\
scape ${goQuote(escape4)}`}let bad=isHost?/[^-A-Za-z0-9_.~!$&'()*+,;=:[\]<>"%\u0080-\u{10ffff}]/u.exec(text6)?.[0]:void 0;return bad===void 0?void 0:`invalid ch\
aracter ${goQuote(bad)} in host name`}var uuid=(...middle)=>{let pattern=new RegExp(`^[0-9a-f]{8}-?${middle.join("-?")}-?[0-9a-f]{12}$`,"i");return text6=>pattern.test(text6)},four="[0-9a-f]{4}",likeDate=/^(\d{4})-(\d{2})-(\d{2})$/;
function isDate(text6){let parts3=likeDate.exec(text6);if(parts3===null)return!1;let[year=0,month=0,day=0]=parts3.slice(1).map(Number),lastDays=[31,year%4===0&&
(year%100!==0||year%400===0)?29:28,31,30,31,30,31,31,30,31,30,31];return day>=1&&day<=(lastDays[month-1]??0)}var likeTime=/^(\d{2}):(\d{2}):(\d{2})(?:[^\n][0-9]+)?(?:z|[+-]\d{2}:\d{2})$/;
function isDateTime(text6){let[date="",time]=text6.toLowerCase().split("t"),parts3=time===void 0||!isDate(date)?null:likeTime.exec(time);return parts3!==null&&Number(
parts3[1])<=23&&Number(parts3[2])<=59&&Number(parts3[3])<=59}var goDuration=/^[-+]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+)$/,counted3=/(\d+)\s*([A-Za-z\u00b5]+)/g,
units=["ns","us","\xB5s","ms","s","m","h","hr","d","w","wk"],unitPrefixes=["nano","micro","milli","sec","min","hour","day","week"];function isDuration(text6){return goDuration.
test(text6)?!0:[...text6.matchAll(counted3)].some(([,,name=""])=>{let unit=name.toLowerCase();return units.includes(unit)||unitPrefixes.some(prefix3=>unit.startsWith(
prefix3))})}var letter="[a-zA-Z0-9\\p{S}\\p{L}]",hostnameParts=`${letter}(?:-?${letter}{0,62})?|(?:${letter}(?:[-a-zA-Z0-9\\p{S}\\p{L}]{0,61}${letter})?\\.)+`,hostname,
longestHostname=255,longestLabel=63;function isHostname(text6){return Buffer.byteLength(text6)>longestHostname?!1:(hostname??=new RegExp(`^(?:${hostnameParts}[a\
-zA-Z\\p{L}]{2,63})$`,"u"),text6.split(".").every(label3=>Buffer.byteLength(label3)<=longestLabel)&&hostname.test(text6))}var macs=[[":",2],["-",2],["\\.",4]].map(
([divider,digits4])=>new RegExp(`^[0-9a-f]{${digits4}}(?:${divider}[0-9a-f]{${digits4}})+$`,"i"));function isMac(text6){let digits4=text6.replace(/[-:.]/g,"").length;
return[12,16,40].includes(digits4)&&macs.some(mac=>mac.test(text6))}function isIsbn10(text6){let digits4=text6.replace(/[\s-]+/g,"");if(!/^(?:\d{9}X|\d{10})$/.test(
digits4))return!1;let valueOf4=digit2=>digit2==="X"?10:Number(digit2);return Array.from(digits4).reduce((sum,digit2,at8)=>sum+(at8+1)*valueOf4(digit2),0)%11===0}
function isIsbn13(text6){let digits4=text6.replace(/[\s-]+/g,"");if(!/^\d{13}$/.test(digits4))return!1;let sum=Array.from(digits4.slice(0,12)).reduce((before,digit2,at8)=>before+
(at8%2===0?1:3)*Number(digit2),0);return Number(digits4[12])===(10-sum%10)%10}var creditCard=new RegExp(`^(?:${["4\\d{12}(?:\\d{3})?","5[1-5]\\d{14}","6(?:011|5\
\\d\\d)\\d{12}","3[47]\\d{13}","3(?:0[0-5]|[68]\\d)\\d{11}","(?:2131|1800|35\\d{3})\\d{11}"].join("|")})$`);function isCreditCard(text6){let digits4=text6.replace(
/[^0-9]+/g,"");return creditCard.test(digits4)?Array.from(digits4).toReversed().reduce((before,digit2,at8)=>{let value=at8%2===0?Number(digit2):2*Number(digit2);
return before+(value>=10?value%10+1:value)},0)%10===0:!1}var rgb="(?:0|[1-9]\\d?|1\\d\\d?|2[0-4]\\d|25[0-5])",rgbColor=new RegExp(`^rgb\\(\\s*${rgb}\\s*,\\s*${rgb}\
\\s*,\\s*${rgb}\\s*\\)$`),plainEmail=/^[-\w.!#$%&'*+/=?^`{|}~]+@[-\w.]+$/,dotAtoms=/^[^.]+(?:\.[^.]+)*@[^.]+(?:\.[^.]+)*$/,checks={bsonobjectid:text6=>/^[0-9a-f]{24}$/i.
test(text6),email:text6=>text6.includes("@")?plainEmail.test(text6)?dotAtoms.test(text6):void 0:!1,uri:text6=>!("error"in parseUrl(text6,!0)),hostname:isHostname,
ipv4:text6=>text6.includes(".")&&parseIp(text6)!==void 0,ipv6:text6=>text6.includes(":")&&parseIp(text6)!==void 0,cidr:text6=>parseCidr(text6)!==void 0,mac:isMac,
uuid:uuid(four,four,four),uuid3:uuid(four,"3[0-9a-f]{3}",four),uuid4:uuid(four,"4[0-9a-f]{3}","[89ab][0-9a-f]{3}"),uuid5:uuid(four,"5[0-9a-f]{3}","[89ab][0-9a-f\
]{3}"),isbn:text6=>isIsbn10(text6)||isIsbn13(text6),isbn10:isIsbn10,isbn13:isIsbn13,creditcard:isCreditCard,ssn:text6=>text6.length===11&&/^\d{3}[- ]?\d{2}[- ]?\d{4}$/.
test(text6),hexcolor:text6=>/^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text6),rgbcolor:text6=>rgbColor.test(text6),byte:text6=>/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/.
test(text6),password:()=>!0,date:isDate,duration:isDuration,datetime:isDateTime};function formatCheck(format){let name=format.includes("-")?format.replaceAll("-",
""):format;return Object.hasOwn(checks,name)?checks[name]:void 0}function isIn2(code2,{ranges:ranges2,pattern,sets,isNegated}){for(let at8=0;at8<ranges2.length;at8+=2)if(code2>=(ranges2[at8]??0)&&code2<=(ranges2[at8+1]??0))return!isNegated;
if(pattern?.test(String.fromCodePoint(code2))===!0)return!isNegated;for(let set2 of sets)if(isIn2(code2,set2))return!isNegated;return isNegated}function rangesSet(...ranges2){
return{ranges:ranges2,pattern:void 0,sets:[],isNegated:!1}}function patternSet(pattern){return{ranges:[],pattern,sets:[],isNegated:!1}}function negated(set2){return{
...set2,isNegated:!set2.isNegated}}function union(sets){let isPlain2=({pattern,sets:inner,isNegated})=>!isNegated&&pattern===void 0&&inner.length===0;return{ranges:sets.
filter(isPlain2).flatMap(({ranges:ranges2})=>ranges2),pattern:void 0,sets:sets.filter(set2=>!isPlain2(set2)),isNegated:!1}}var highest=1114111;function foldedRange(low,high){
if(high<=127&&!hasForeignCase(low,high)){let ranges2=[low,high];for(let code2=low;code2<=high;code2++)code2>=65&&code2<=90?ranges2.push(code2+32,code2+32):code2>=
97&&code2<=122&&ranges2.push(code2-32,code2-32);return rangesSet(...ranges2)}let pattern=new RegExp(`^[\\u{${low.toString(16)}}-\\u{${high.toString(16)}}]$`,"iu");
return patternSet(pattern)}function hasForeignCase(low,high){return[75,83,107,115].some(code2=>low<=code2&&code2<=high)}var digits2=[48,57],upper=[65,90],lower=[
97,122],word=[...digits2,...upper,95,95,...lower],perlClasses={d:digits2,s:[9,10,12,13,32,32],w:word},posixClasses=new Map(Object.entries({alnum:[...digits2,...upper,
...lower],alpha:[...upper,...lower],ascii:[0,127],blank:[9,9,32,32],cntrl:[0,31,127,127],digit:digits2,graph:[33,126],lower,print:[32,126],punct:[33,47,58,64,91,
96,123,126],space:[9,13,32,32],upper,word,xdigit:[...digits2,65,70,97,102]}));function classSet(ranges2,foldsCase){return foldsCase?union(Array.from({length:ranges2.
length/2},(_,at8)=>foldedRange(ranges2[2*at8]??0,ranges2[2*at8+1]??0))):rangesSet(...ranges2)}var categories=new Set("Cc Cf Co Cs L Ll Lm Lo Lt Lu M Mc Me Mn N \
Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl Zp Zs".split(" ")),script=/^[A-Z][A-Za-z]+(?:_[A-Z][A-Za-z]+)*$/;function unicodeSet(name,foldsCase){if(name===
"Any")return rangesSet(0,highest);if(name==="C")return patternSet(/^[\p{Cc}\p{Cf}\p{Co}\p{Cs}]$/u);if(!categories.has(name)&&!script.test(name))return;let inner=categories.
has(name)?`\\p{${name}}`:`\\p{Script=${name}}`;try{return patternSet(new RegExp(`^[${inner}]$`,foldsCase?"iu":"u"))}catch{return}}var SyntaxFault=class extends Error{constructor(code2,expression){super(`error parsing regexp: ${code2}: \`${expression}\``)}};function codeAt(source,at8){return source.
codePointAt(at8)??0}function lengthOf2(code2){return code2>65535?2:1}function namedClass(source,at8,foldsCase){let letter2=source[at8+1]??"";if(letter2==="p"||letter2===
"P")return unicodeClass(source,at8,foldsCase);let ranges2=perlClasses[letter2.toLowerCase()];if(ranges2===void 0||letter2==="")return;let set2=classSet(ranges2,
foldsCase);return{set:letter2===letter2.toLowerCase()?set2:negated(set2),end:at8+2}}function unicodeClass(source,at8,foldsCase){let code2=source.codePointAt(at8+
2),name=code2===void 0?"":String.fromCodePoint(code2),end2=at8+2+name.length;if(name==="{"){let close2=source.indexOf("}",at8);if(close2<0)throw new SyntaxFault(
"invalid character class range",source.slice(at8));name=source.slice(at8+3,close2),end2=close2+1}let isNegated=source[at8+1]==="P"!==name.startsWith("^"),set2=unicodeSet(
name.replace(/^\^/,""),foldsCase);if(set2===void 0)throw new SyntaxFault("invalid character class range",source.slice(at8,end2));return{set:isNegated?negated(set2):
set2,end:end2}}var cEscapes={a:7,f:12,n:10,r:13,t:9,v:11};function escape3(source,at8){let code2=source.codePointAt(at8+1);if(code2===void 0)throw new SyntaxFault(
"trailing backslash at end of expression","");let letter2=String.fromCodePoint(code2),end2=at8+1+letter2.length,isOctal=/[0-7]/;if(letter2==="0"||/[1-7]/.test(letter2)&&
isOctal.test(source[end2]??"")){let value=Number(letter2);for(let digits4=1;digits4<3&&isOctal.test(source[end2]??"");digits4++)value=value*8+Number(source[end2++]);
return{code:value,end:end2}}if(letter2==="x")return hexEscape(source,at8);let control2=cEscapes[letter2];if(control2!==void 0)return{code:control2,end:end2};if(code2<
128&&!/[A-Za-z0-9]/.test(letter2))return{code:code2,end:end2};throw new SyntaxFault("invalid escape sequence",source.slice(at8,end2))}function hexEscape(source,at8){
let end2=at8+2,next2=()=>{let code2=source.codePointAt(end2),character=code2===void 0?"":String.fromCodePoint(code2);return end2+=character.length,character},invalid3=()=>new SyntaxFault(
"invalid escape sequence",source.slice(at8,end2)),first=next2();if(first==="{"){let value=0;for(let digits4=0;;digits4++){let digit2=next2();if(digit2==="}"&&digits4>
0)return{code:value,end:end2};if(!/^[0-9A-Fa-f]$/.test(digit2)||(value=value*16+Number.parseInt(digit2,16),value>1114111))throw invalid3()}}let both2=first+(first===
""?"":next2());if(!/^[0-9A-Fa-f]{2}$/.test(both2))throw invalid3();return{code:Number.parseInt(both2,16),end:end2}}function characterClass(source,start,foldsCase){
let at8=start+1,isNegated=source[at8]==="^";isNegated&&at8++;let sets=[],one2=()=>{if(at8>=source.length)throw new SyntaxFault("missing closing ]",source.slice(
start));if(source[at8]==="\\"){let{code:code3,end:end2}=escape3(source,at8);return at8=end2,code3}let code2=codeAt(source,at8);return at8+=lengthOf2(code2),code2};
for(let isFirst2=!0;isFirst2||source[at8]!=="]";isFirst2=!1){let isEscape=source[at8]==="\\",posix3=posixClass(source,at8,foldsCase)??(isEscape?namedClass(source,
at8,foldsCase):void 0);if(posix3!==void 0){sets.push(posix3.set),at8=posix3.end;continue}let from=at8,low=one2(),high=low;if(source[at8]==="-"&&at8+1<source.length&&
source[at8+1]!=="]"&&(at8++,high=one2(),high<low))throw new SyntaxFault("invalid character class range",source.slice(from,at8));sets.push(foldsCase?foldedRange(
low,high):rangesSet(low,high))}let set2=union(sets);return{set:isNegated?negated(set2):set2,end:at8+1}}function posixClass(source,at8,foldsCase){if(!source.startsWith(
"[:",at8))return;let close2=source.indexOf(":]",at8+2);if(close2<0)return;let name=source.slice(at8+2,close2),ranges2=posixClasses.get(name.replace(/^\^/,""));if(ranges2===
void 0)throw new SyntaxFault("invalid character class range",source.slice(at8,close2+2));let set2=classSet(ranges2,foldsCase);return{set:name.startsWith("^")?negated(
set2):set2,end:close2+2}}var mostRepeats=1e3,deepest2=1e3;function parse5(source){let groups2=[],flags={foldsCase:!1,isMultiline:!1,dotMatchesAll:!1},group4={choices:[],parts:[],flags},
at8=0,lastRepeat=-1,assertion=what=>{group4.parts.push({kind:"assertion",what})},literal=code2=>{group4.parts.push({kind:"character",set:flags.foldsCase?foldedRange(
code2,code2):rangesSet(code2,code2)})},repeat=(from,behind,least,most4,isCounted2)=>{let end2=source[behind]==="?"?behind+1:behind;if(lastRepeat>=0)throw new SyntaxFault(
"invalid nested repetition operator",source.slice(lastRepeat,end2));let of=group4.parts.pop();if(of===void 0)throw new SyntaxFault("missing argument to repetiti\
on operator",source.slice(from,end2));let made={kind:"repeat",of,least,most:most4,isCounted:isCounted2};if(isCounted2&&(least>=2||most4>=2&&most4!==1/0)&&!repeatsAtMost(
made,mostRepeats))throw new SyntaxFault("invalid repeat count",source.slice(from,end2));group4.parts.push(made),at8=end2};for(;at8<source.length;){let from=at8,
repeated=-1;switch(source[at8]){case"(":if(source[at8+1]==="?"){let{end:end2,opens,flags:changed2}=perlGroup(source,at8,flags);opens&&(groups2.push(group4),group4=
{choices:[],parts:[],flags}),flags=changed2,at8=end2}else groups2.push(group4),group4={choices:[],parts:[],flags},at8++;if(groups2.length>=deepest2)throw new SyntaxFault(
"expression nests too deeply",source);break;case"|":group4.choices.push(sequence(group4.parts)),group4.parts=[],at8++;break;case")":{let outer=groups2.pop();if(outer===
void 0)throw new SyntaxFault("unexpected )",source);outer.parts.push(closed(group4)),flags=group4.flags,group4=outer,at8++;break}case"^":assertion(flags.isMultiline?
"beginLine":"beginText"),at8++;break;case"$":assertion(flags.isMultiline?"endLine":"endText"),at8++;break;case".":group4.parts.push({kind:"character",set:flags.
dotMatchesAll?any:anyButNewline}),at8++;break;case"[":{let{set:set2,end:end2}=characterClass(source,at8,flags.foldsCase);group4.parts.push({kind:"character",set:set2}),
at8=end2;break}case"*":case"+":case"?":repeat(at8,at8+1,source[at8]==="+"?1:0,source[at8]==="?"?1:1/0,!1),repeated=from;break;case"{":{let counts2=repeatCounts(
source,at8);if(counts2===void 0){literal(codeAt(source,at8)),at8++;break}let{least,most:most4,end:end2}=counts2;if(least>mostRepeats||most4!==1/0&&(most4>mostRepeats||
least>most4))throw new SyntaxFault("invalid repeat count",source.slice(at8,end2));repeat(at8,end2,least,most4,!0),repeated=from;break}case"\\":at8=escapeOutside(
source,at8,flags.foldsCase,{assertion,literal,group:group4});break;default:{let code2=codeAt(source,at8);literal(code2),at8+=lengthOf2(code2)}}lastRepeat=repeated}
if(groups2.length>0)throw new SyntaxFault("missing closing )",source);return closed(group4)}var any=rangesSet(0,1114111),anyButNewline=rangesSet(0,9,11,1114111);
function sequence(parts3){let[only]=parts3;return only!==void 0&&parts3.length===1?only:{kind:"sequence",parts:parts3}}function closed({choices:choices2,parts:parts3}){
let last=sequence(parts3);return choices2.length===0?last:{kind:"choice",parts:[...choices2,last]}}function repeatsAtMost(expression,most4){switch(expression.kind){case"\
repeat":{let left=most4;if(expression.isCounted){let count3=expression.most===1/0?expression.least:expression.most;if(expression.most===0)return!0;if(count3>most4)
return!1;count3>0&&(left=Math.floor(most4/count3))}return repeatsAtMost(expression.of,left)}case"sequence":case"choice":return expression.parts.every(part=>repeatsAtMost(
part,most4));default:return!0}}function repeatCounts(source,at8){let counts2=/\{(?<least>0|[1-9]\d*)(?<comma>,(?<most>0|[1-9]\d*)?)?\}/y;counts2.lastIndex=at8;let found2=counts2.
exec(source)?.groups;if(found2===void 0)return;let least=Number(found2.least),most4=found2.comma===void 0?least:found2.most===void 0?1/0:Number(found2.most);return{
least,most:most4,end:counts2.lastIndex}}function perlGroup(source,at8,flags){let nameAt=source.startsWith("(?P<",at8)?at8+4:source.startsWith("(?<",at8)?at8+3:-1;
if(nameAt>0&&source.length>nameAt){let end3=source.indexOf(">",nameAt);if(end3<0)throw new SyntaxFault("invalid named capture",source.slice(at8));if(!/^\w+$/.test(
source.slice(nameAt,end3)))throw new SyntaxFault("invalid named capture",source.slice(at8,end3+1));return{end:end3+1,opens:!0,flags}}let changed2={...flags},isOff=!1,
sawFlag=!1,end2=at8+2;for(;;){let code2=source.codePointAt(end2);if(code2===void 0)throw new SyntaxFault("invalid or unsupported Perl syntax",source.slice(at8));
let letter2=String.fromCodePoint(code2);end2+=letter2.length;let field2=flagNames[letter2];if(field2!==void 0)sawFlag=!0,field2!=="greed"&&(changed2[field2]=!isOff);else if(letter2===
"-"&&!isOff)isOff=!0,sawFlag=!1;else{if((letter2===":"||letter2===")")&&(!isOff||sawFlag))return{end:end2,opens:letter2===":",flags:changed2};throw new SyntaxFault(
"invalid or unsupported Perl syntax",source.slice(at8,end2))}}}var flagNames={i:"foldsCase",m:"isMultiline",s:"dotMatchesAll",U:"greed"},assertions={A:"beginTex\
t",z:"endText",b:"wordBoundary",B:"noWordBoundary"};function escapeOutside(source,at8,foldsCase,{assertion,literal,group:group4}){let letter2=source[at8+1]??"",
what=assertions[letter2];if(what!==void 0)return assertion(what),at8+2;if(letter2==="C")throw new SyntaxFault("invalid escape sequence","\\C");if(letter2==="Q"){
let close2=source.indexOf("\\E",at8+2),quoted3=source.slice(at8+2,close2<0?source.length:close2);for(let character of quoted3)literal(character.codePointAt(0)??
0);return close2<0?source.length:close2+2}let named2=namedClass(source,at8,foldsCase);if(named2!==void 0)return group4.parts.push({kind:"character",set:named2.set}),
named2.end;let{code:code2,end:end2}=escape3(source,at8);return literal(code2),end2}var limits={instructions:2e4,states:2e3,steps:2e7},known3=new Map,mostKnown=2e3;function compile2(source){let made=known3.get(source);return made===void 0&&(known3.
size>=mostKnown&&known3.clear(),known3.set(source,made=compileAnew(source))),made}function compileAnew(source){try{return regexpOf(parse5(source))}catch(error){
if(error instanceof SyntaxFault)return{error:error.message};throw error}}function regexpOf(expression){let run2;return{matches:text6=>(run2??=runner(expression),
run2(text6))}}function runner(expression){let program=[];return append3(expression,program)?(program.push({kind:"match"}),text6=>runOn(text6,machineOf(program))):
()=>{}}function append3(expression,program){if(program.length>limits.instructions)return!1;switch(expression.kind){case"character":case"assertion":return program.
push(expression),!0;case"sequence":return expression.parts.every(part=>append3(part,program));case"choice":return appendChoice(expression.parts,program);case"re\
peat":return appendRepeat(expression,program)}}function fork(program,...ways){let made={kind:"fork",ways};return program.push(made),made}function appendChoice(parts3,program){
let entry=fork(program),exits=[],starts=[];for(let part of parts3){if(starts.push(program.length),!append3(part,program))return!1;exits.push(fork(program))}entry.
ways=starts;for(let exit of exits)exit.ways=[program.length];return!0}function appendRepeat({of,least,most:most4},program){for(let count3=0;count3<least;count3++)
if(!append3(of,program))return!1;if(most4===1/0){let start=program.length,loop=fork(program);return append3(of,program)?(fork(program,start),loop.ways=[start+1,
program.length],!0):!1}let exits=[];for(let count3=least;count3<most4;count3++){let start=program.length;if(exits.push({made:fork(program),start}),!append3(of,program))
return!1}for(let{made,start}of exits)made.ways=[start+1,program.length];return!0}var machines=new WeakMap;function machineOf(program){let machine=machines.get(program);
return machine===void 0&&machines.set(program,machine={program,states:new Map,steps:0}),machine}var end=-1;function runOn(text6,machine){machine.steps=0;let state=stateOf(
[],"start",machine);for(let at8=0;;at8++){let code2=at8<text6.length?text6.codePointAt(at8)??end:end,next2=state.next.get(code2);if(next2===void 0&&(next2=step(
state,code2,machine),state.next.set(code2,next2)),next2==="matched")return!0;if(code2===end)return!1;if(machine.steps>limits.steps)return;code2>65535&&at8++,state=
next2}}function stateOf(places,before,{states}){let key2=`${before} ${places.join(" ")}`,state=states.get(key2);return state===void 0&&(states.size>=limits.states&&
states.clear(),states.set(key2,state={places,before,next:new Map})),state}function step({places,before},code2,machine){let{program}=machine,seen=new Set,reached=[],
waiting=[...places,0];for(;waiting.length>0;){let place3=waiting.pop()??0;if(seen.has(place3))continue;seen.add(place3),machine.steps++;let instruction=program[place3];
switch(instruction?.kind){case"match":return"matched";case"fork":waiting.push(...instruction.ways);break;case"assertion":holds(instruction.what,before,code2)&&waiting.
push(place3+1);break;case"character":code2!==end&&isIn2(code2,instruction.set)&&reached.push(place3+1);break;default:}}return reached.sort((a,b)=>a-b),stateOf(reached,
code2===newline?"newline":isWord2(code2)?"word":"other",machine)}var newline=10,word2=rangesSet(...perlClasses.w??[]);function isWord2(code2){return isIn2(code2,
word2)}function holds(what,before,code2){switch(what){case"beginText":return before==="start";case"endText":return code2===end;case"beginLine":return before==="\
start"||before==="newline";case"endLine":return code2===end||code2===newline;case"wordBoundary":return before==="word"!==isWord2(code2);case"noWordBoundary":return before===
"word"===isWord2(code2)}}var largestExact=2**53-1;function isWhole(value){if(!Number.isFinite(value)||Math.abs(value)>largestExact)return!1;if(Number.isInteger(value))return!0;let whole=value<
0?0:Math.trunc(value);return whole===0?!1:Math.abs(value-whole)/(Math.abs(value)+whole)<1e-9}function asInt64(limit){let whole=Math.trunc(limit);return whole>=-(2**
63)&&whole<2**63?BigInt(whole):-(2n**63n)}function toInt64(value){return isInt64(value)?BigInt(value):asInt64(Number(value))}function isSame(value,wanted){if(value===wanted)return!0;let isNumber2=typeof value=="number"||typeof value=="bigint";return isNumber2&&(typeof wanted=="number"||
typeof wanted=="bigint")?isInt64(wanted)?toInt64(value)===BigInt(wanted):Number(value)===wanted:isNumber2&&typeof wanted=="string"?isInt64(value)&&value>=0&&value<=
1114111&&String.fromCodePoint(Number(value))===wanted:isDeepEqual(value,wanted)}function isDeepEqual(one2,other){if(one2===other)return!0;if(typeof one2!="objec\
t"||typeof other!="object")return!1;if(isList(one2)&&isList(other))return one2.length===other.length&&one2.every((item2,index)=>isDeepEqual(item2,other[index]));
if(!isObject(one2)||!isObject(other)||Object.keys(one2).length!==Object.keys(other).length)return!1;for(let key2 in one2)if(!Object.hasOwn(other,key2)||!isDeepEqual(
one2[key2],other[key2]))return!1;return!0}function complain2(walk3,kind2,value,says,more){let path2=[...walk3.path];walk3.complaints.push({path:path2,kind:kind2,value,detail:`${walk3.lead}${printField(path2)}\
 in body ${says}`,...more})}function leaveOpen(walk3,reason){walk3.unknown.push({path:[...walk3.path],reason})}function complainOfSchemas(walk3,says){let path2=[
...walk3.path];walk3.complaints.push({path:path2,kind:"schemas",value:"",detail:`${goQuote(walk3.lead+printField(path2))} ${says}`})}function typeOf2(value){switch(typeof value){case"string":return["string",""];case"boolean":return["boolean",""];case"number":case"bigint":return isInt64(value)?
["integer","int64"]:["number","float64"];default:return[isList(value)?"array":"object",""]}}function checkType(value,schema2,isIntOrString,isFormat2,walk3){let wanted=isIntOrString?
"integer,string":schema2.type??"",[type,format]=typeOf2(value);if(!isFormat2&&type===wanted)return 1;let wants=one2=>isIntOrString?one2==="integer"||one2==="str\
ing":wanted===one2,isNumeric=wants("number")||wants("integer"),fits4=wants(type)||type==="integer"&&wants("number")||type==="number"&&wants("integer")&&isWhole(
Number(value)),isTextOrList=type==="string"||type==="array",name=isFormat2?schema2.format??"":"";return!isTextOrList&&name!==""&&!fits4&&format!==name?(complain2(
walk3,"type",format,`must be of type ${name}: ${goQuote(format)}`),0):!isNumeric&&name!==""&&isTextOrList||fits4?1:(complain2(walk3,"type",type,`must be of type\
 ${wanted}: ${goQuote(type)}`),0)}function checkText(value,{maxLength:maxLength3,minLength,pattern},walk3){if(maxLength3!==void 0&&value.length>maxLength3&&runes(
value)>Number(maxLength3)){let most4=Number(maxLength3);complain2(walk3,"tooLong",value,`should be at most ${maxLength3} chars long`,{most:most4})}else minLength!==
void 0&&runes(value)<Number(minLength)?complain2(walk3,"invalid",value,`should be at least ${minLength} chars long`):pattern!==void 0&&checkPattern(value,pattern,
walk3)}function runes(value){let count3=0;for(let _ of value)count3++;return count3}function checkPattern(value,pattern,walk3){let expression=compile2(pattern);
if("error"in expression){complain2(walk3,"invalid",value,`should match '${pattern}, but pattern is invalid: ${expression.error}'`);return}let isMatch=expression.
matches(value);isMatch===!1&&complain2(walk3,"invalid",value,`should match '${pattern}'`),isMatch===void 0&&leaveOpen(walk3,`whether it matches ${pattern} would\
 take too long to tell`)}function checkFormat(value,format,isRight,walk3){isRight===!1&&complain2(walk3,"type",value,`must be of type ${format}: ${goQuote(value)}`),
isRight===void 0&&leaveOpen(walk3,`whether ${goQuote(value)} has the format ${format} is not known`)}function checkNumber(value,schema2,walk3){let{multipleOf,minimum:minimum2,
maximum:maximum2,exclusiveMinimum=!1,exclusiveMaximum=!1}=schema2;if(multipleOf===void 0&&minimum2===void 0&&maximum2===void 0)return;let isWholeNumber=isInt64(
value),bound=limit=>isWholeNumber?String(asInt64(limit)):goFloat2(limit),against=limit=>{if(!isWholeNumber)return Number(value)-limit;let difference=BigInt(value)-
asInt64(limit);return difference<0n?-1:difference>0n?1:0};multipleOf!==void 0&&checkMultiple(value,multipleOf,isWholeNumber,walk3),minimum2!==void 0&&(exclusiveMinimum?
against(minimum2)<=0:against(minimum2)<0)&&complain2(walk3,"invalid",value,`should be greater than ${orEqual(exclusiveMinimum)}${bound(minimum2)}`),maximum2!==void 0&&
(exclusiveMaximum?against(maximum2)>=0:against(maximum2)>0)&&complain2(walk3,"invalid",value,`should be less than ${orEqual(exclusiveMaximum)}${bound(maximum2)}`)}
function orEqual(isExclusive){return isExclusive?"":"or equal to "}function checkMultiple(value,factor,isWholeNumber,walk3){let divisor=isWholeNumber?asInt64(factor):
factor,printed3=isWholeNumber?String(divisor):goFloat2(factor);if(divisor<=0){let path2=[...walk3.path],detail=`factor MultipleOf declared for ${walk3.lead}${printField(
path2)} must be positive: ${printed3}`;walk3.complaints.push({path:path2,kind:"invalid",value:divisor,detail});return}(typeof divisor=="bigint"?BigInt(value)%divisor===
0n:isWhole(divisor<1?1/divisor*Number(value):Number(value)/divisor))||complain2(walk3,"invalid",value,`should be a multiple of ${printed3}`)}function checkEnum(value,values,walk3){
if(values.length===0)return;for(let one2 of values)if(one2!==null&&isSame(value,one2))return;let supported2=values.map(one2=>typeof one2=="string"?one2:jsonText2(
one2));complain2(walk3,"unsupported",value,`should be one of ${supported2.join(" ")}`,{supported:supported2})}var nothing={complaints:[],unknown:[]};function validateValue(value,schema2,isDefault=!1){let walk3={path:[],complaints:[],unknown:[],isDefault,lead:""};return check2(
value,schema2,walk3),walk3.complaints.length===0&&walk3.unknown.length===0?nothing:{complaints:distinct(walk3.complaints),unknown:walk3.unknown}}function distinct(complaints){
let said=new Set;return complaints.filter(({detail})=>!said.has(detail)&&said.add(detail))}function check2(value,schema2,walk3){if(value===null)return checkNull(
schema2,walk3);let fits4=2,{format,type}=schema2,isIntOrString=schema2["x-kubernetes-int-or-string"]===!0&&!walk3.isDefault,known7=format===void 0?void 0:formatCheck(
format),isFormat2=known7!==void 0||format!==void 0&&walk3.isDefault;return(type!==void 0||isIntOrString||isFormat2)&&(fits4+=1+checkType(value,schema2,isIntOrString,
isFormat2,walk3)),fits4+=1+checkAlternatives(value,schema2,walk3),typeof value=="string"?(fits4+=known7===void 0?1:2,checkText(value,schema2,walk3),known7!==void 0&&
format!==void 0&&checkFormat(value,format,known7(value),walk3)):typeof value=="number"||typeof value=="bigint"?(fits4+=2,checkNumber(value,schema2,walk3)):isList(
value)&&(fits4+=2+checkList(value,schema2,walk3)),schema2.enum!==void 0&&checkEnum(value,schema2.enum,walk3),isObject(value)&&(fits4+=1+checkObject(value,schema2,
walk3)),fits4}function checkNull(schema2,walk3){let type=schema2["x-kubernetes-int-or-string"]===!0&&!walk3.isDefault?"integer,string":schema2.type??"",isWrong=type!==
""&&type!=="null"&&schema2.nullable!==!0;return isWrong&&complain2(walk3,"type","null",`must be of type ${type}: "null"`),schema2.enum!==void 0&&checkEnum(null,
schema2.enum,walk3),isWrong?0:1}function checkAlternatives(value,{anyOf,oneOf:oneOf2,allOf,not},walk3){let fits4=1;if(anyOf!==void 0&&anyOf.length>0&&(fits4+=checkAnyOf(
value,anyOf,walk3)),oneOf2!==void 0&&oneOf2.length>0&&(fits4+=checkOneOf(value,oneOf2,walk3)),allOf!==void 0&&allOf.length>0&&(fits4+=checkAllOf(value,allOf,walk3)),
not!==void 0){let{complaints,unknown:unknown3}=attempt(value,not,walk3);unknown3.length>0?append(walk3.unknown,unknown3):complaints.length===0&&complainOfSchemas(
walk3,"must not validate the schema (not)")}return fits4}function attempt(value,schema2,walk3){let inner={path:walk3.path,complaints:[],unknown:[],isDefault:walk3.
isDefault,lead:walk3.lead};return{fits:check2(value,schema2,inner),complaints:inner.complaints,unknown:inner.unknown}}function best(failures2){let found2=failures2[0];
for(let failure of failures2)found2!==void 0&&failure.fits>found2.fits&&(found2=failure);return found2}function checkAnyOf(value,schemas3,walk3){let failures2=[],
doubt;for(let schema2 of schemas3){let one2=attempt(value,schema2,walk3);if(one2.complaints.length>0)failures2.push(one2);else if(one2.unknown.length>0)doubt??=
one2;else return one2.fits}if(doubt!==void 0)return append(walk3.unknown,doubt.unknown),doubt.fits;complainOfSchemas(walk3,"must validate at least one schema (a\
nyOf)");let told=best(failures2);return append(walk3.complaints,told?.complaints??[]),told?.fits??0}function checkOneOf(value,schemas3,walk3){let all3=schemas3.
map(schema2=>attempt(value,schema2,walk3)),doubts2=all3.filter(({complaints,unknown:unknown3})=>complaints.length===0&&unknown3.length>0),successes=all3.filter(
({complaints,unknown:unknown3})=>complaints.length===0&&unknown3.length===0),[first]=successes;if(doubts2.length>0&&successes.length<2)return append(walk3.unknown,
doubts2.flatMap(({unknown:unknown3})=>unknown3)),first?.fits??0;if(first!==void 0&&successes.length===1)return first.fits;let only="must validate one and only o\
ne schema (oneOf).";if(first!==void 0)return complainOfSchemas(walk3,`${only} Found ${successes.length} valid alternatives`),0;complainOfSchemas(walk3,`${only} \
Found none valid`);let told=best(all3);return append(walk3.complaints,told?.complaints??[]),told?.fits??0}function checkAllOf(value,schemas3,walk3){let fits4=0,
valid=0;for(let schema2 of schemas3){let one2=attempt(value,schema2,walk3);one2.complaints.length===0&&valid++,fits4+=one2.fits,append(walk3.complaints,one2.complaints),
append(walk3.unknown,one2.unknown)}return valid<schemas3.length&&complainOfSchemas(walk3,`must validate all the schemas (allOf)${valid===0?". None validated":""}`),
fits4}function checkList(list3,schema2,walk3){let fits4=0,items2=itemsOf(schema2);if(items2!==void 0)for(let index=0;index<list3.length;index++)walk3.path.push(
index),fits4+=check2(list3[index]??null,items2,walk3),walk3.path.pop();let{minItems,maxItems}=schema2;return minItems!==void 0&&list3.length<minItems&&complain2(
walk3,"invalid",list3.length,`should have at least ${minItems} items`),maxItems!==void 0&&list3.length>maxItems&&complain2(walk3,"tooMany",list3.length,`should \
have at most ${maxItems} items`,{most:Number(maxItems)}),fits4}function checkObject(value,schema2,walk3){let{minProperties,maxProperties,properties,required:required2,
additionalProperties}=schema2,fits4=0;(minProperties!==void 0||maxProperties!==void 0)&&checkSize(value,schema2,walk3);let others=valuesOf2(schema2);if(others!==
void 0||additionalProperties===!1){let{lead}=walk3;walk3.path.length===0&&(walk3.lead=".");for(let key2 of Object.keys(value).sort())properties!==void 0&&Object.
hasOwn(properties,key2)||(others===void 0?forbidden3(key2,{...walk3,lead}):fits4+=checkMember(value,key2,others,walk3));walk3.lead=lead}if(properties!==void 0)for(let key2 of Object.
keys(value).sort()){let property2=Object.hasOwn(properties,key2)?properties[key2]:void 0;property2!==void 0&&(fits4+=checkMember(value,key2,property2,walk3))}if(required2!==
void 0)for(let key2 of required2)Object.hasOwn(value,key2)||(walk3.path.push(key2),complain2(walk3,"required",null,"is required"),walk3.path.pop());return fits4}
function checkMember(value,key2,schema2,walk3){walk3.path.push(key2);let fits4=check2(value[key2]??null,schema2,walk3);return walk3.path.pop(),fits4}function checkSize(value,{
minProperties,maxProperties},walk3){let size=Object.keys(value).length;minProperties!==void 0&&size<minProperties&&complain2(walk3,"invalid",size,`should have a\
t least ${minProperties} properties`),maxProperties!==void 0&&size>maxProperties&&complain2(walk3,"tooMany",size,`should have at most ${maxProperties} propertie\
s`,{most:Number(maxProperties)})}function forbidden3(key2,walk3){let path2=[...walk3.path],detail=`${walk3.lead}${printField(path2)}.${key2} in body is a forbid\
den property`;walk3.complaints.push({path:path2,kind:"invalid",value:key2,detail})}function orPrefix(format){return(name,isPrefix)=>format(isPrefix&&name.length>1&&name.endsWith("-")?`${name.slice(0,-2)}a`:name)}var nameIsSubdomain=orPrefix(isDns1123Subdomain),
nameIsLong=(name,isPrefix)=>isPrefix?[]:isDns1123Subdomain(name).map(why=>why.replace(/characters$/,"bytes")),nameIsLabel=orPrefix(isDns1123Label),nameIsDns1035Label=orPrefix(
isDns1035Label),nameIsPathSegment=(name,isPrefix)=>isPrefix?isPathSegment(`${name}x`):isPathSegment(name),none6=[],ofObject=field("metadata"),rightButForNames=new WeakSet;
function validateMetadata(object,isName2,at8=ofObject){let errors=validateNames(object,isName2,at8);if(rightButForNames.has(object))return errors;let others=validateAllButNames(
object.metadata,at8);return others.length>0?[...errors,...others]:(rightButForNames.add(object),errors)}function validateNames({metadata,name,namespace:namespace2,
isNamespaced},isName2,at8){let{generateName=""}=metadata,errors=[];if(generateName!==""&&append(errors,malformed(child(at8,"generateName"),generateName,prefix3=>isName2(
prefix3,!0))),name==="")errors.push(required(child(at8,"name"),"name or generateName is required"));else for(let why of isName2(name,!1))errors.push(invalid2(child(
at8,"name"),name,why));return isNamespaced?namespace2===""?errors.push(required(child(at8,"namespace"),"")):metadata.namespace!==void 0&&metadata.namespace!==""&&
append(errors,malformed(child(at8,"namespace"),namespace2,isDns1123Label)):namespace2!==""&&errors.push(forbidden2(child(at8,"namespace"),"not allowed on this t\
ype")),errors}function validateAllButNames(metadata,at8){let{generation,labels,annotations:annotations2,ownerReferences,finalizers}=metadata,errors=[];return generation!==
void 0&&append(errors,nonNegative(generation,child(at8,"generation"))),labels!==void 0&&append(errors,validateLabels(labels,child(at8,"labels"))),annotations2!==
void 0&&append(errors,validateAnnotations(annotations2,child(at8,"annotations"))),ownerReferences&&append(errors,validateOwners(ownerReferences,child(at8,"owner\
References"))),finalizers&&append(errors,validateFinalizers(finalizers,child(at8,"finalizers"))),errors}function validateCoreMetadata(object,isName2){let errors=validateMetadata(
object,isName2),{finalizers=[]}=object.metadata;if(finalizers.length===0)return errors;let at8=child(ofObject,"finalizers");return[...errors,...finalizers.flatMap(
(name,index)=>validateFinalizerDomain(name,item(at8,index)))]}var finalizersWithoutDomain=["kubernetes","orphan","foregroundDeletion"];function isFinalizer(name){
return name.includes("/")||finalizersWithoutDomain.includes(name)}function validateFinalizerDomain(name,at8){return isFinalizer(name)?[]:[invalid2(at8,name,"nam\
e is neither a standard finalizer name nor is it fully qualified")]}function nonNegative(value,at8){return value<0?[invalid2(at8,value,"must be greater than or \
equal to 0")]:none6}function isGoodLabel(name,value){return isQualifiedName(name).length===0&&isLabelValue(value).length===0}function validateLabels(labels,at8){
if(labels===void 0)return none6;let wrong3=[];for(let name in labels)isGoodLabel(name,labels[name]??"")||wrong3.push(name);return wrong3.length===0?none6:wrong3.
sort().flatMap(name=>{let value=labels[name]??"",ofValue2=isLabelValue(value).map(why=>causedAt(key(at8,name),invalid2(at8,value,why)));return[...isQualifiedName(
name).map(why=>invalidKey(at8,name,why,at8)),...ofValue2]})}function validateLabelName(name,at8){return isQualifiedName(name).map(why=>invalid2(at8,name,why))}var mostAnnotations=256*
1024;function validateAnnotations(annotations2,at8){if(annotations2===void 0)return none6;let wrong3=[],characters2=0;for(let name in annotations2)isQualifiedName(
name.toLowerCase()).length>0&&wrong3.push(name),characters2+=name.length+(annotations2[name]??"").length;let isTooLong2=characters2*3>mostAnnotations&&bytesOf3(
annotations2)>mostAnnotations;if(wrong3.length===0&&!isTooLong2)return none6;let errors=sortedNames(wrong3).flatMap(name=>isQualifiedName(name.toLowerCase()).map(
why=>invalidKey(at8,name,why,at8)));return isTooLong2?[...errors,tooLong(at8,mostAnnotations)]:errors}function bytesOf3(annotations2){return Object.entries(annotations2).
reduce((sum,[name,value])=>sum+byteLength2(name)+byteLength2(value),0)}function validateOwners(owners,at8){let errors=[],first,printed3;for(let[index,owner]of owners.
entries()){let{kind:kind2="",name="",controller=!1}=owner;if(append(errors,validateOwner(owner,at8,item(at8,index))),!controller)continue;let current=`${kind2}/${name}`;
if(first!==void 0){let why=`Only one reference can have Controller set to true. Found "true" in references for ${first} and ${current}`;printed3??=goList("v1.Ow\
nerReference",owners,goOwner),errors.push(invalid2(at8,printed3,why))}else first=current}return errors}function validateOwner(owner,at8,cause){let{apiVersion="",
kind:kind2=""}=owner,[group4,version]=splitApiVersion(apiVersion),errors=[],wrong3=(name,value,why)=>errors.push(causedAt(child(cause,name),invalid2(child(at8,name),
value,why)));(version===""||version.includes("/"))&&wrong3("apiVersion",apiVersion,"version must not be empty");for(let name of["kind","name","uid"])if((owner[name]??
"")===""){let error=invalid2(child(at8,name),"",`${name} must not be empty`);errors.push(causedAt(child(cause,name),{...error,laterText:error.text.replace(`: ${name}\
 must`,": must")}))}return group4===""&&version==="v1"&&kind2==="Event"&&errors.push(causedAt(cause,invalid2(at8,goOwner(owner),"/v1, Kind=Event is disallowed f\
rom being an owner"))),errors}function goOwner(owner){let{apiVersion="",kind:kind2="",name="",uid:uid3="",controller,blockOwnerDeletion}=owner,{go:go2}=goStruct(
"v1.OwnerReference",{APIVersion:apiVersion,Kind:kind2,Name:name,UID:uid3,Controller:goPointer("bool",controller),BlockOwnerDeletion:goPointer("bool",blockOwnerDeletion)});
return{go:go2,json:goJson2({apiVersion,kind:kind2,name,uid:uid3,controller,blockOwnerDeletion})}}function validateFinalizers(finalizers,at8){let errors=finalizers.
flatMap((name,index)=>validateFinalizerName(name,at8).map(error=>causedAt(item(at8,index),error)));return!finalizers.includes("orphan")||!finalizers.includes("f\
oregroundDeletion")?errors:[...errors,invalid2(at8,goStrings(finalizers),"finalizer orphan and foregroundDeletion cannot be both set")]}function validateFinalizerName(name,at8){
return isQualifiedName(name).map(why=>invalid2(at8,name,why))}function validateLabelSelector(selector2,at8){if(selector2===void 0)return none6;let{matchLabels,matchExpressions}=selector2,
ofLabels=validateLabels(matchLabels,child(at8,"matchLabels"));return matchExpressions===void 0?ofLabels:[...ofLabels,...matchExpressions.flatMap((requirement,index)=>validateRequirement(
requirement,item(child(at8,"matchExpressions"),index)))]}var selectorOperators=["In","NotIn","Exists","DoesNotExist"];function validateRequirement(requirement,at8){
let{key:label3="",operator="",values=[]}=requirement,errors=[];return["In","NotIn"].includes(operator)?values.length===0&&errors.push(required(child(at8,"values"),
"must be specified when `operator` is 'In' or 'NotIn'")):["Exists","DoesNotExist"].includes(operator)?values.length>0&&errors.push(forbidden2(child(at8,"values"),
"may not be specified when `operator` is 'Exists' or 'DoesNotExist'")):errors.push(invalid2(child(at8,"operator"),operator,"not a valid selector operator",selectorOperators)),
append(errors,validateLabelName(label3,child(at8,"key"))),append(errors,values.flatMap((value,index)=>isLabelValue(value).map(why=>invalid2(item(child(at8,"valu\
es"),index),value,why)))),errors}function printed2(value){return typeof value=="number"?{go:goNumber(value)}:typeof value=="object"&&value!==null?goAny(value):value}function errorOf(complaint2,at8){
return{...errorAt2(complaint2,fieldOf(complaint2,at8)),path:[...at8===void 0?[]:pathOf2(at8),...complaint2.path]}}var nowhere=field("<nil>");function fieldOf({kind:kind2,
path:path2,keys:keys2},at8){return kind2==="schemas"||path2.length===0?at8??nowhere:path2.reduce((parent,step2,index)=>parent===void 0?field(String(step2)):{parent,
step:index===0&&keys2===void 0&&typeof step2=="number"?`[${step2}]`:step2,isKey:keys2?.includes(index)===!0},at8)??nowhere}function errorAt2({kind:kind2,value,detail,
supported:supported2=[],most:most4=0},at8){switch(kind2){case"invalid":case"schemas":return{...invalid2(at8,printed2(value),detail),message:kind2==="schemas"?detail:
plain6(detail)};case"type":return{...invalid2(at8,printed2(value),detail),rule:"api/invalid-value",message:plain6(detail)};case"required":return required(at8,"");case"\
unsupported":return unsupported(at8,printed2(value),supported2);case"tooLong":return{...tooLong(at8,most4),message:plain6(detail)};case"tooMany":return tooMany(
at8,Number(value),most4);case"duplicate":return duplicate(at8,printed2(value))}}function plain6(detail){return detail.replace(" in body "," ").replace(/ must be of type (\w+): "(\w+)"$/,
" must be of type $1, not $2")}function embeddedErrors(value,schema2,at8){let errors=[];return find4(value,schema2,at8,errors),errors}function find4(value,schema2,at8,errors){if(isList(value)){
let items2=itemsOf(schema2);if(items2!==void 0&&mayHold(items2))for(let[index,one2]of value.entries())find4(one2,items2,at8&&item(at8,index),errors);return}if(!isObject(
value))return;schema2["x-kubernetes-embedded-resource"]===!0&&at8!==void 0&&append(errors,resourceErrors(value,at8));let others=valuesOf2(schema2);for(let name of Object.
keys(value).sort()){let property2=propertyOf(schema2,name),inner=property2??others;if(inner===void 0||!mayHold(inner))continue;let below5=at8===void 0?field(name):
property2===void 0?key(at8,name):child(at8,name);find4(value[name]??null,inner,below5,errors)}}var mayHold=remembered(schema2=>{let inner=[itemsOf(schema2),valuesOf2(
schema2),...Object.values(schema2.properties??{})];return schema2["x-kubernetes-embedded-resource"]===!0||inner.some(one2=>one2!==void 0&&mayHold(one2))});function resourceErrors(value,at8){
let errors=[],atVersion=child(at8,"apiVersion"),atKind=child(at8,"kind"),{apiVersion,kind:kind2,metadata}=value;if(apiVersion===void 0&&errors.push(required(atVersion,
"must not be empty")),kind2===void 0&&errors.push(required(atKind,"must not be empty")),apiVersion!==void 0&&(typeof apiVersion!="string"?errors.push(invalid2(atVersion,
printed2(apiVersion),"must be a string")):apiVersion===""?errors.push(invalid2(atVersion,"","must not be empty")):apiVersion.split("/").length>2&&errors.push(invalid2(
atVersion,apiVersion,`unexpected GroupVersion string: ${apiVersion}`))),kind2!==void 0){let faults2=typeof kind2=="string"?isDns1035Label(kind2.toLowerCase()):[];
typeof kind2!="string"?errors.push(invalid2(atKind,printed2(kind2),"must be a string")):kind2===""?errors.push(invalid2(atKind,"","must not be empty")):faults2.
length>0&&errors.push(invalid2(atKind,kind2,`may have mixed case, but should otherwise match: ${faults2.join(",")}`))}if(isObject(metadata)){let own2=metadata,{
name="",namespace:namespace2=""}=own2;append(errors,validateMetadata({metadata:own2,name:name===""?"fakename":name,namespace:namespace2,isNamespaced:namespace2!==
""},nameIsPathSegment,child(at8,"metadata")))}return errors}function validateResource(request,custom2){let{object,type,namespace:namespace2,name}=request,{schema:schema2,scale}=custom2,metadata=isObject(object.metadata)?
object.metadata:{},{complaints,unknown:unknown3}=validateValue(object,schema2),errors=[...validateMetadata({metadata,name,namespace:namespace2,isNamespaced:type.
namespaced},nameIsSubdomain),...complaints.map(complaint2=>errorOf(complaint2,void 0)),...scale===void 0?[]:scaleErrors(object,scale),...embeddedErrors(object,schema2),
...duplicatesIn(object,schema2).map(complaint2=>errorOf(complaint2,void 0))],isBlocked=complaints.some(({kind:kind2})=>blocking.includes(kind2))||errors.some(({
text:text6})=>blockingText.test(text6)),answers=unknown3.map(({path:path2,reason})=>undecided3("api/invalid-value",reason,path2));if(isBlocked||append(answers,unevaluated(
object,custom2)),custom2.convertedTo!==void 0){let reason=`a webhook converts it to ${custom2.convertedTo}, and what that says is not known`;answers.push(undecided3(
"api/expression",reason,["apiVersion"]))}if(errors.length===0)return[...finalizerWarnings(metadata),...answers];if(!isBlocked||!hasRules(schema2))return[refusal3(
request,name,errors),...answers];let refused2=refusal3(request,name,[...errors,rulesUnchecked()]);return[{...refused2,violations:refused2.violations.slice(0,errors.
length)},...answers]}var blocking=["type","required","unsupported","tooLong","tooMany"],blockingText=/^[^ ]+: (?:Required value|Too long|Unsupported value)/;function rulesUnchecked(){
return invalid2(field("<nil>"),null,"some validation rules were not checked because the object was invalid; correct the existing errors to complete validation")}
function undecided3(rule3,reason,path2){return{kind:"undecided",rule:rule3,reason,path:path2}}function unevaluated(object,{schema:schema2}){let place3=ruleFor(object,
schema2);return place3===void 0?[]:[undecided3("api/expression","rules in CEL (x-kubernetes-validations) apply to it, and are not evaluated here",place3)]}function scaleErrors(object,scale){
let{specReplicasPath="",statusReplicasPath="",labelSelectorPath}=scale,errors=[...replicasErrors(object,specReplicasPath),...replicasErrors(object,statusReplicasPath)];
if(labelSelectorPath===void 0)return errors;let{value,error}=at(object,labelSelectorPath),wrong3=error??(value===void 0||typeof value=="string"?void 0:accessor(
labelSelectorPath,value,"string"));return wrong3===void 0?errors:[...errors,placed2(labelSelectorPath,"",wrong3)]}var mostReplicas=2**31-1;function replicasErrors(object,path2){
let{value,error}=at(object,path2);return error!==void 0?[placed2(path2,0,error)]:value===void 0?[]:typeof value!="number"&&typeof value!="bigint"||!isInt64(value)?
[placed2(path2,0,accessor(path2,value,"int64"))]:value<0?[placed2(path2,value,"should be a non-negative integer")]:value>mostReplicas?[placed2(path2,value,`shou\
ld be less than or equal to ${mostReplicas}`)]:[]}function placed2(path2,value,detail){return{...invalid2(field(path2),value,detail),path:steps(path2)}}function steps(path2){
return path2.replace(/^\./,"").split(".")}function at(object,path2){let value=object,names2=steps(path2);for(let[index,name]of names2.entries()){if(value==null)
return{};if(!isObject(value))return{error:accessor(names2.slice(0,index+1).join("."),value,"map[string]interface{}")};value=Object.hasOwn(value,name)?value[name]:
void 0}return value===void 0?{}:{value}}function accessor(path2,value,wanted){return`.${path2.replace(/^\./,"")} accessor error: ${goValue2(value)} is of the ty\
pe ${goType2(value)}, expected ${wanted}`}function goValue2(value){return typeof value=="string"?value:value===null?"<nil>":Array.isArray(value)?`[${value.map(goValue2).
join(" ")}]`:isObject(value)?`map[${Object.keys(value).sort().map(key2=>`${key2}:${goValue2(value[key2]??null)}`).join(" ")}]`:goSyntax2(value)}function goType2(value){
switch(typeof value){case"string":return"string";case"boolean":return"bool";case"number":case"bigint":return isInt64(value)?"int64":"float64";default:return value===
null?"<nil>":Array.isArray(value)?"[]interface {}":"map[string]interface {}"}}function finalizerWarnings({finalizers=[]}){let places=new Map(finalizers.map((name,index)=>[
name,index]).toReversed());return sortedNames([...places.keys()].filter(name=>!isFinalizer(name))).map(name=>{let prefer=`prefer a domain-qualified finalizer na\
me${name.includes(".")?" including a path (/)":""}`,message=`metadata.finalizers: ${goQuote(name)}: ${prefer} to avoid accidental conflicts with other finalizer\
 writers`,path2=["metadata","finalizers",places.get(name)??0];return warning(message,[{rule:"api/doubtful-value",path:path2,message}])})}function keyOf3({group:group4,kind:name}){return`${group4}/${name}`}var selectPolicies=["Disabled","Max","Min"],policyTypes=["Percent","Pods"],longestPeriod=1800,longestWindow=3600;function validateBehavior({scaleUp,scaleDown},at8){
return[...scaleUp===void 0?[]:validateRules(scaleUp,child(at8,"scaleUp")),...scaleDown===void 0?[]:validateRules(scaleDown,child(at8,"scaleDown"))]}function validateRules(rules4,at8){
let{stabilizationWindowSeconds:window=0,selectPolicy,policies:policies5=[],tolerance}=rules4,errors=[],ofWindow=child(at8,"stabilizationWindowSeconds");window<0&&
errors.push(invalid2(ofWindow,window,"must be greater than or equal to zero")),window>longestWindow&&errors.push(invalid2(ofWindow,window,`must be less than or \
equal to ${longestWindow}`)),selectPolicy!==void 0&&!selectPolicies.includes(selectPolicy)&&errors.push(unsupported(child(at8,"selectPolicy"),selectPolicy,selectPolicies));
let list3=child(at8,"policies");policies5.length===0&&errors.push(required(list3,"must specify at least one Policy"));for(let[index,policy]of policies5.entries())
append(errors,validatePolicy(policy,item(list3,index)));return tolerance!==void 0&&(quantityOf(tolerance)?.digits??0n)<0n&&errors.push(invalid2(child(at8,"toler\
ance"),tolerance,"must be greater than or equal to 0")),errors}function validatePolicy({type="",value=0,periodSeconds=0},at8){let errors=[],ofPeriod=child(at8,"\
periodSeconds");return policyTypes.includes(type)||errors.push(unsupported(child(at8,"type"),type,policyTypes)),value<=0&&errors.push(invalid2(child(at8,"value"),
value,"must be greater than zero")),periodSeconds<=0&&errors.push(invalid2(ofPeriod,periodSeconds,"must be greater than zero")),periodSeconds>longestPeriod&&errors.
push(invalid2(ofPeriod,periodSeconds,`must be less than or equal to ${longestPeriod}`)),errors}var none7=[],containerResources=["cpu","memory","ephemeral-storage"],counted4=["pods","resourcequotas","services","replicationcontrollers","secrets","configmaps",
"persistentvolumeclaims","services.nodeports","services.loadbalancers"],resources=new Set([...containerResources,...containerResources.flatMap(name=>[`requests.${name}`,
`limits.${name}`]),...counted4,"storage","requests.storage"]);function isHugePages(name){return name.startsWith("hugepages-")}function isContainerResource(name){
return containerResources.includes(name)||isHugePages(name)}function isNative2(name){return!name.includes("/")||name.includes("kubernetes.io/")}function isExtended2(name){
return!isNative2(name)&&!name.startsWith("requests.")&&isQualifiedName(`requests.${name}`).length===0}function isOvercommitAllowed(name){return isNative2(name)&&
!isHugePages(name)}function isCounted(name){return counted4.includes(name)||isExtended2(name)}function isResource(name){return resources.has(name)}function invalidResource(at8,name,why){
let meant2=nearest(name,[...resources].filter(known7=>known7!==name)),hint=meant2===null?`it ${why}`:`did you mean ${meant2}?`;return{...invalid2(at8,goBare(name),
why),mark:"key",message:`there is no resource ${goQuote(name)}; ${hint}`}}function validateResourceName(name,at8){let faults2=isQualifiedName(name);return faults2.
length>0?faults2.map(why=>invalidResource(at8,name,why)):resources.has(name)||isHugePages(name)||name.startsWith("requests.hugepages-")||name.includes("/")?none7:
[invalidResource(at8,name,isNoResource)]}var isNoResource="must be a standard resource type or fully qualified";function validateContainerResourceName(name,at8){
let errors=validateResourceName(name,at8);return name.includes("/")?isNative2(name)||isExtended2(name)?errors:[...errors,invalidResource(at8,name,"doesn't follo\
w extended resource name standard")]:isContainerResource(name)?errors:[...errors,invalidResource(at8,name,"must be a standard resource for containers")]}function validateQuantity(who,name,quantity,at8){
let isNegative=compare(quantity,zero)<0,isBroken=isCounted(name)&&scaledValue(quantity,-3)%1000n!==0n;if(!isNegative&&!isBroken)return none7;let rule3="kube/inv\
alid-quantity",has3=`${who} has ${print(quantity)} ${name}, which`,errors=[];if(isNegative){let error=invalid2(at8,print(quantity),"must be greater than or equa\
l to 0");errors.push({...error,rule:rule3,message:`${has3} is less than nothing`})}if(isBroken){let error=invalid2(at8,goQuantity(quantity),"must be an integer");
errors.push({...error,rule:rule3,message:`${has3} comes in whole pieces only`})}return errors}function hugePagesError(name,quantity){let parsed3=parseQuantity(name.
slice(10));if("quantity"in parsed3){let{quantity:size}=parsed3,bytes4=scaledValue(size,0);if(compare(size,zero)>0&&scaledValue(size,-3)%1000n===0n&&bytes4!==0n&&
scaledValue(quantity,0)%bytes4===0n)return}return`${print(quantity)} is not positive integer multiple of ${name}`}function validateTarget({apiVersion="",kind:kind2="",name=""},at8,isCore,kubernetes){let part=(what,text6)=>text6===""?[required(child(at8,what),"")]:malformed(
child(at8,what),text6,isPathSegment);return[...part("kind",kind2),...part("name",name),...minorOf(kubernetes)<34?[]:validateApiVersion(apiVersion,child(at8,"api\
Version"),isCore)]}function validateApiVersion(apiVersion,at8,isCore){if(apiVersion.split("/").length>2)return[invalid2(at8,apiVersion,`unexpected GroupVersion \
string: ${apiVersion}`)];let[group4]=splitApiVersion(apiVersion);return isCore||group4!==""?[]:[invalid2(at8,apiVersion,"apiVersion must specify API group")]}var types2=["ContainerResource","External","Object","Pods","Resource"],sources2=[["object","Object"],["external","External"],["pods","Pods"],["resource","Resour\
ce"],["containerResource","ContainerResource"]];function validateMetric(metric,index,subject){let{type=""}=metric,at8=item(child(field("spec"),"metrics"),index),
errors=[];type===""&&errors.push(required(child(at8,"type"),"must specify a metric source type")),types2.includes(type)||errors.push(unsupported(child(at8,"type"),
type,types2));let present=sources2.filter(([name])=>metric[name]!==void 0),[first]=present;first!==void 0&&append(errors,validateSource(metric,first[0],child(at8,
first[0]),subject));let expected3=sources2.find(([,ofType])=>ofType===type)?.[0];if(expected3!==void 0&&metric[expected3]===void 0&&errors.push(required(child(at8,
expected3),"must populate information for the given metric source")),present.length===1)return errors;let others=present.map(([name])=>name).filter(name=>name!==
expected3).sort();return[...errors,...others.map(name=>forbidden2(child(at8,name),"must populate the given metric source only"))]}function validateSource(metric,name,at8,subject){
switch(name){case"object":return validateObject(metric.object??{},at8,subject);case"external":return validateExternal(metric.external??{},at8,subject);case"pods":
return validatePods(metric.pods??{},at8,subject);case"resource":return validateResource2(metric.resource??{},at8,subject);case"containerResource":return validateContainerResource(
metric.containerResource??{},at8,subject)}}function validateObject({describedObject={},metric={},target={}},at8,subject){let errors=[...validateTarget(describedObject,
child(at8,"describedObject"),!0,subject.request.kubernetes),...validateIdentifier(metric,child(at8,"metric")),...validateAmount(target,child(at8,"target"),subject)];
return target.value===void 0&&target.averageValue===void 0&&errors.push(required(child(at8,"target","averageValue"),"must set either a target value or averageVa\
lue")),errors}function validateExternal({metric={},target={}},at8,subject){let{value,averageValue}=target,ofTarget=child(at8,"target"),errors=[...validateIdentifier(
metric,child(at8,"metric")),...validateAmount(target,ofTarget,subject)];return value===void 0&&averageValue===void 0&&errors.push(required(child(ofTarget,"avera\
geValue"),"must set either a target value for metric or a per-pod target")),value!==void 0&&averageValue!==void 0&&errors.push(forbidden2(child(ofTarget,"value"),
"may not set both a target value for metric and a per-pod target")),errors}function validatePods({metric={},target={}},at8,subject){let errors=[...validateIdentifier(
metric,child(at8,"metric")),...validateAmount(target,child(at8,"target"),subject)];return target.averageValue===void 0&&errors.push(required(child(at8,"target",
"averageValue"),"must specify a positive target averageValue")),errors}function validateResource2({name="",target={}},at8,subject){return[...name===""?[required(
child(at8,"name"),"must specify a resource name")]:[],...validateUsage(target,child(at8,"target"),subject)]}function validateContainerResource({name="",container="",
target={}},at8,subject){let ofContainer2=child(at8,"container");return[...name===""?[required(child(at8,"name"),"must specify a resource name")]:validateResourceName2(
name,child(at8,"name")),...container===""?[required(ofContainer2,"must specify a container")]:malformed(ofContainer2,container,isDns1123Label),...validateUsage(
target,child(at8,"target"),subject)]}function validateResourceName2(name,at8){let errors=malformed(at8,name,isQualifiedName);return[...errors,...validateContainerResourceName(
name,at8).slice(errors.length)]}function validateUsage(target,at8,subject){let{averageUtilization,averageValue}=target,errors=[...validateAmount(target,at8,subject)];
return averageUtilization===void 0&&averageValue===void 0&&errors.push(required(child(at8,"averageUtilization"),"must set either a target raw value or a target \
utilization")),averageUtilization!==void 0&&averageValue!==void 0&&errors.push(forbidden2(child(at8,"averageValue"),"may not set both a target raw value and a t\
arget utilization")),errors}var targetTypes=["Utilization","Value","AverageValue"];function validateAmount(target,at8,{origins}){let{type="",averageUtilization}=target,
errors=[];type===""&&errors.push(required(child(at8,"type"),"must specify a metric target type")),targetTypes.includes(type)||errors.push(invalid2(child(at8,"ty\
pe"),type,"must be either Utilization, Value, or AverageValue"));for(let name of["value","averageValue"]){let text6=target[name],amount=text6===void 0?void 0:quantityOf(
text6)??unset;if(amount===void 0||amount.digits>0n)continue;let printed3=goQuantity(writtenQuantity(origins,target,name)??amount),message=`${print2(child(at8,name))}\
 is ${text6}: it must be more than nothing`;errors.push({...invalid2(child(at8,name),printed3,"must be positive"),message})}return averageUtilization!==void 0&&
averageUtilization<1&&errors.push(invalid2(child(at8,"averageUtilization"),averageUtilization,"must be greater than 0")),errors}function validateIdentifier({name=""},at8){
let ofName=child(at8,"name");return name===""?[required(ofName,"must specify a metric name")]:malformed(ofName,name,isPathSegment)}function validateAutoscaler(spec6,subject){let{kubernetes}=subject.request,{scaleTargetRef={},metrics=[],behavior,minReplicas}=spec6,at8=field("spec"),errors=[...validateCoreMetadata(
subject,nameIsSubdomain)];append(errors,validateReplicas(spec6,kubernetes));let isCore=scaleTargetRef.kind==="ReplicationController";append(errors,validateTarget(
scaleTargetRef,child(at8,"scaleTargetRef"),isCore,kubernetes));for(let[index,metric]of metrics.entries())append(errors,validateMetric(metric,index,subject));return minReplicas===
0&&!metrics.some(({type})=>type==="Object"||type==="External")&&errors.push(forbidden2(child(at8,"metrics"),"must specify at least one Object or External metric\
 to support scaling to zero replicas")),behavior!==void 0&&append(errors,validateBehavior(behavior,child(at8,"behavior"))),errors}function validateReplicas({minReplicas,
maxReplicas=0},kubernetes){let errors=[],least=isOn("HPAScaleToZero",kubernetes)?0:1,ofMost=child(field("spec"),"maxReplicas");return minReplicas!==void 0&&minReplicas<
least&&errors.push(invalid2(child(field("spec"),"minReplicas"),minReplicas,`must be greater than or equal to ${least}`)),minorOf(kubernetes)<36?maxReplicas<1&&errors.
push(invalid2(ofMost,maxReplicas,"must be greater than 0")):maxReplicas===0?errors.push(required(ofMost,"must be set and greater than 0")):maxReplicas<0&&errors.
push(invalid2(ofMost,maxReplicas,"must be greater than or equal to 1")),minReplicas!==void 0&&maxReplicas<minReplicas&&errors.push(invalid2(ofMost,maxReplicas,"\
must be greater than or equal to `minReplicas`")),errors}var metricsAnnotation="autoscaling.alpha.kubernetes.io/metrics",behaviorAnnotation="autoscaling.alpha.kubernetes.io/behavior";function validateAutoscalerV1(autoscaler,subject){
let{metadata,spec:spec6={}}=autoscaler,{targetCPUUtilizationPercentage:utilization,...others}=spec6,ofAnnotation=metricsIn(metadata?.annotations?.[metricsAnnotation]),
metrics=[...ofAnnotation,...utilization===void 0?[]:[cpu(utilization)]],behavior=behaviorIn(metadata?.annotations?.[behaviorAnnotation]);return validateAutoscaler(
{...others,metrics,...behavior&&{behavior}},subject).map(error=>caused(error,ofAnnotation.length))}function caused(error,inAnnotation){let[,name,index]=error.path,
{message}=error,ofAnnotation=annotation5=>({...error,path:["metadata","annotations",annotation5],message:`the annotation ${annotation5}: ${message}`});if(name===
"behavior")return ofAnnotation(behaviorAnnotation);if(name!=="metrics")return error;if(index===void 0)return{...error,path:["spec","minReplicas"]};if(Number(index)<
inAnnotation)return ofAnnotation(metricsAnnotation);let field2="targetCPUUtilizationPercentage";return{...error,path:["spec",field2],message:`spec.${field2} mus\
t be greater than 0`}}function cpu(averageUtilization){return{type:"Resource",resource:{name:"cpu",target:{type:"Utilization",averageUtilization}}}}function parsed2(annotation5){
try{return annotation5===void 0?void 0:JSON.parse(annotation5)}catch{return}}function metricsIn(annotation5){let list3=parsed2(annotation5);return isList(list3)?
list3.map(metric=>metricFrom(metric)):[]}function metricFrom(metric){let source=(name,convert)=>{let value=member(metric,name);return isObject(value)?convert(value):
void 0};return{type:text4(metric,"type"),object:source("object",object=>{let averageValue=text4(object,"averageValue"),target={type:averageValue===void 0?"Value":
"AverageValue",value:text4(object,"targetValue")??"",averageValue};return{describedObject:member(object,"target"),metric:nameOf2(object),target}}),pods:source("\
pods",pods=>{let averageValue=text4(pods,"targetAverageValue")??"";return{metric:nameOf2(pods),target:{type:"AverageValue",averageValue}}}),resource:source("res\
ource",usageFrom),containerResource:source("containerResource",usageFrom),external:source("external",external=>{let value=text4(external,"targetValue"),averageValue=text4(
external,"targetAverageValue"),target={type:value===void 0?"AverageValue":"Value",value,averageValue};return{metric:nameOf2(external),target}})}}function nameOf2(source){
return{name:text4(source,"metricName")}}function usageFrom(source){let averageUtilization=member(source,"targetAverageUtilization")??void 0,target={type:averageUtilization===
void 0?"AverageValue":"Utilization",averageUtilization,averageValue:text4(source,"targetAverageValue")};return{name:text4(source,"name"),container:text4(source,
"container"),target}}function text4(value,name){let found2=member(value,name);return typeof found2=="string"||typeof found2=="number"?String(found2):void 0}function behaviorIn(annotation5){
let behavior=parsed2(annotation5);return isObject(behavior)?uncapitalized(behavior):void 0}function uncapitalized(value){return isList(value)?value.map(uncapitalized):
isObject(value)?Object.fromEntries(Object.entries(value).flatMap(([name,inner])=>(inner??null)===null?[]:[[name.charAt(0).toLowerCase()+name.slice(1),uncapitalized(
inner??null)]])):value}var autoscalingKinds={"autoscaling/HorizontalPodAutoscaler":{errors:(autoscaler,subject)=>subject.request.type.version==="v1"?validateAutoscalerV1(autoscaler,subject):
validateAutoscaler(autoscaler.spec??{},subject)}};var mostConditions=64;function validateMatchConditions(conditions,at8){let errors=[];conditions.length>mostConditions&&errors.push(tooMany(at8,conditions.length,
mostConditions));let names2=new Set;for(let[index,{expression="",name=""}]of conditions.entries()){let place3=item(at8,index);if(expression.trim()===""&&errors.
push(required(child(place3,"expression"),"")),name===""){errors.push(required(child(place3,"name"),""));continue}append(errors,malformed(child(place3,"name"),name,
isQualifiedName)),names2.has(name)&&errors.push(duplicate(child(place3,"name"),name)),names2.add(name)}return errors}function uncompiled(first){return first===void 0?
[]:[{kind:"undecided",rule:"api/expression",reason:"its expressions in CEL are not compiled here, and a server refuses the object if one of them is wrong",path:pathOf2(
first)}]}var form2="; desired format: https://host[/path]";function validateWebhookUrl(text6,at8){let url=parseUrl(text6);if("error"in url)return[{...required(at8,`url m\
ust be a valid URL: ${url.error}${form2}`),message:`${JSON.stringify(text6)} is no URL: ${url.error}`}];let{scheme,host:host2,user,query,fragment}=url,errors=[];
return scheme!=="https"&&errors.push(invalid2(at8,scheme,`'https' is the only allowed URL scheme${form2}`)),host2===""&&errors.push(invalid2(at8,host2,`host mus\
t be specified${form2}`)),user!==void 0&&errors.push(invalid2(at8,user,"user information is not permitted in the URL")),fragment!==""&&errors.push(invalid2(at8,
fragment,"fragments are not permitted in the URL")),query!==""&&errors.push(invalid2(at8,query,"query parameters are not permitted in the URL")),errors}function validateWebhookService(service2,at8){
let{name="",namespace:namespace2="",path:path2,port=0}=service2,[nameAt,namespaceAt]=[child(at8,"name"),child(at8,"namespace")],errors=[];namespace2===""&&errors.
push({...causedAt(namespaceAt,required(nameAt,"service name is required")),laterText:required(nameAt,"").text,message:"the namespace of the service is missing"}),
name===""&&errors.push({...causedAt(nameAt,required(namespaceAt,"service namespace is required")),laterText:required(namespaceAt,"").text,message:"the name of t\
he service is missing"});let wrong3=portErrors(port);return wrong3.length>0&&errors.push(invalid2(child(at8,"port"),port,`port is not valid: ${wrong3.join(", ")}`)),
path2===void 0?errors:[...errors,...validatePath(path2,child(at8,"path"))]}function validatePath(path2,at8){if(path2===""||path2==="/")return[];if(path2==="//")
return[invalid2(at8,path2,"segment[0] may not be empty")];let errors=path2.startsWith("/")?[]:[invalid2(at8,path2,"must start with a '/'")],segments=(path2.charCodeAt(
0)<128?path2.slice(1):path2).replace(/\/$/,"").split("/");return[...errors,...segments.flatMap((segment,index)=>(segment===""?[" may not be empty"]:isDns1123Subdomain(
segment).map(why=>`: ${why}`)).map(why=>invalid2(at8,path2,`segment[${index}]${why}`)))]}var strategies=["None","Webhook"];function validateConversion({strategy="",webhook:webhook5},at8){let client=webhook5?.clientConfig,reviewVersions2=webhook5?.conversionReviewVersions,
atClient=child(at8,"webhookClientConfig"),atVersions=child(at8,"conversionReviewVersions"),errors=[];if(strategy===""?errors.push(required(child(at8,"strategy"),
"")):strategies.some(one2=>one2===strategy)||errors.push(unsupported(child(at8,"strategy"),strategy,strategies)),strategy==="Webhook")client===void 0?errors.push(
required(atClient,"required when strategy is set to Webhook")):append(errors,clientErrors(client,atClient)),append(errors,reviewErrors(reviewVersions2??[],atVersions));else{
let why="should not be set when strategy is not set to Webhook";client!==void 0&&errors.push(forbidden2(atClient,why)),reviewVersions2!==void 0&&reviewVersions2.
length>0&&errors.push(forbidden2(atVersions,why))}let{length}=pathOf2(at8);return errors.map(error=>({...error,path:writtenPath(error.path,length)}))}function writtenPath(path2,length){
let[name,...rest]=path2.slice(length),before=path2.slice(0,length);return name==="webhookClientConfig"?[...before,"webhook","clientConfig",...rest]:name==="conv\
ersionReviewVersions"?[...before,"webhook",name,...rest]:path2}function clientErrors({url,service:service2},at8){return url===void 0==(service2===void 0)?[required(
at8,"exactly one of url or service is required")]:url!==void 0?validateWebhookUrl(url,child(at8,"url")):validateWebhookService(service2??{},child(at8,"service"))}
function reviewErrors(versions,at8){if(versions.length===0)return[required(at8,"")];let errors=[];for(let[index,version]of versions.entries())versions.indexOf(version)<
index?errors.push(invalid2(item(at8,index),version,"duplicate version")):append(errors,isDns1035Label(version).map(why=>invalid2(item(at8,index),version,why)));
return!versions.includes("v1")&&!versions.includes("v1beta1")&&errors.push(invalid2(at8,goStrings(versions),"must include at least one of v1, v1beta1")),errors}function validateNames2(names2,at8){let{plural:plural2="",singular="",kind:kind2="",listKind="",shortNames=[],categories:categories2=[]}=names2,errors=[];for(let name of[
"plural","singular","kind","listKind"])(names2[name]??"")===""&&errors.push(required(child(at8,name),""));for(let[field2,name]of[["plural",plural2],["singular",
singular]])name!==""&&append(errors,labelErrors(name,child(at8,field2)));for(let[field2,name]of[["kind",kind2],["listKind",listKind]]){let faults2=name===""?[]:
isDns1035Label(name.toLowerCase());if(faults2.length>0){let why=`may have mixed case, but should otherwise match: ${faults2.join(",")}`;errors.push(invalid2(child(
at8,field2),name,why))}}for(let[index,name]of shortNames.entries())append(errors,labelErrors(name,item(child(at8,"shortNames"),index)));kind2!==""&&kind2===listKind&&
errors.push(invalid2(child(at8,"listKind"),listKind,"kind and listKind may not be the same"));for(let[index,name]of categories2.entries())append(errors,labelErrors(
name,item(child(at8,"categories"),index)));return errors}function labelErrors(name,at8){let faults2=isDns1035Label(name);return faults2.length===0?[]:[invalid2(
at8,name,faults2.join(","))]}var columnTypes=["boolean","date","integer","number","string"],columnFormats=["byte","date","date-time","double","float","int32","i\
nt64","password"];function validateColumns(columns2,at8){let errors=[];for(let[index,{name="",type="",format="",jsonPath=""}]of(columns2??[]).entries()){let one2=item(
at8,index);name===""&&errors.push(required(child(one2,"name"),""));let wanted=`must be one of ${columnTypes.join(",")}`;type===""?errors.push(required(child(one2,
"type"),wanted)):columnTypes.some(known7=>known7===type)||errors.push(invalid2(child(one2,"type"),type,wanted)),format!==""&&!columnFormats.some(known7=>known7===
format)&&errors.push(invalid2(child(one2,"format"),format,`must be one of ${columnFormats.join(",")}`)),jsonPath===""?errors.push(required(child(one2,"JSONPath"),
"")):append(errors,jsonPathErrors(jsonPath,child(one2,"JSONPath")))}return errors}function jsonPathErrors(path2,at8){return path2.startsWith(".")?[]:[invalid2(at8,
path2,"must be a simple json path starting with .")]}function validateSubresources(subresources2,at8){let scale=subresources2?.scale;if(scale===void 0)return[];
let{labelSelectorPath=""}=scale,errors=[],under=(name,path2,starts,where)=>{let one2=child(at8,`scale.${name}`),faults2=jsonPathErrors(path2,one2);faults2.length>
0?append(errors,faults2):starts.some(start=>path2.startsWith(start))||errors.push(invalid2(one2,path2,`should be a json path under ${where}`))};for(let[name,start]of[
["specReplicasPath",".spec"],["statusReplicasPath",".status"]]){let path2=scale[name]??"";path2===""?errors.push(required(child(at8,`scale.${name}`),"")):under(
name,path2,[`${start}.`],start)}return labelSelectorPath!==""&&under("labelSelectorPath",labelSelectorPath,[".spec.",".status."],"either .spec or .status"),errors}function walkFrom(root5,unusual){return{root:root5,steps:[],keys:[],unusual,errors:[]}}function enter3(walk3,name){walk3.steps.push(name),walk3.keys.push(!1)}function enterMember(walk3,container,member2){
walk3.steps.push(container,member2),walk3.keys.push(!1,typeof member2=="string")}function leave(walk3){walk3.steps.pop(),walk3.keys.pop()}function leaveMember(walk3){
leave(walk3),leave(walk3)}function here2({root:root5,steps:steps2,keys:keys2},...names2){let at8=root5;for(let[index,step2]of steps2.entries())at8=typeof step2==
"number"?item(at8,step2):keys2[index]===!0?key(at8,step2):child(at8,step2);for(let name of names2)at8=child(at8,name);return at8}function sortedKeys(map){let keys2=Object.
keys(map);return keys2.length<2?keys2:keys2.sort()}function validateDefaults(schema2,root5,unusual){let walk3=walkFrom(root5,unusual);return checkSchema2(schema2,!1,walk3),walk3.errors}function checkSchema2(schema2,isInsideMetadata,walk3){
let isEmbedded=schema2["x-kubernetes-embedded-resource"]===!0||walk3.steps.length===0,isInside=isInsideMetadata&&!isEmbedded;schema2.default!==void 0&&checkDefault(
schema2.default,schema2,isInside,walk3);let items2=itemsOf(schema2);if(items2!==void 0&&walk3.unusual.has(items2)&&(enter3(walk3,"items"),checkSchema2(items2,isInside,
walk3),leave(walk3)),schema2.properties!==void 0)for(let name in schema2.properties){let property2=schema2.properties[name];if(property2===void 0||!walk3.unusual.
has(property2))continue;let isMeta2=name==="metadata"||name==="apiVersion"||name==="kind";enterMember(walk3,"properties",name),checkSchema2(property2,isInside||
isEmbedded&&isMeta2,walk3),leaveMember(walk3)}}function checkDefault(value,schema2,isInsideMetadata,walk3){let at8=here2(walk3,"default"),isRoot=walk3.steps.length===
0;if(!isInsideMetadata){let{value:rest}=pruned(value,schema2,isRoot,new Map);isDeepEqual(rest,value)||walk3.errors.push(invalid2(at8,printed2(value),"must not h\
ave unknown fields"));let whole=isRoot?{...schema2,"x-kubernetes-embedded-resource":!0}:schema2,ofEmbedded=embeddedErrors(value,whole,at8);if(ofEmbedded.length>
0){append(walk3.errors,ofEmbedded);return}}for(let complaint2 of validateValue(value,schema2,!0).complaints)walk3.errors.push(errorOf(complaint2,at8))}function targetOf(path2,root5,allowsBrackets){let names2=[],schema2=root5,tokens=tokensOf(path2),at8=0,step2=name=>{let hasProperties=schema2!==void 0&&Object.keys(
schema2.properties??{}).length>0;if(!hasProperties&&schema2?.additionalProperties===void 0)return"does not refer to a valid field";names2.push(name);let next2=hasProperties?
propertyOf(schema2??{},name):valuesOf2(schema2??{});if(hasProperties&&next2===void 0)return"does not refer to a valid field";schema2=next2};for(;at8<tokens.length;){
let token=tokens[at8++]??"";if(token==="["){if(!allowsBrackets)return{error:"array notation is not allowed"};let quoted3=tokens[at8++];if(quoted3===void 0)return{
error:"unexpected end of JSON path"};if(quoted3.length<2||!quoted3.startsWith("'")||!quoted3.endsWith("'"))return{error:`expected single quoted string but got ${quoted3}`};
let unescaped=unescape2(quoted3.slice(1,-1));if("error"in unescaped)return{error:`invalid string literal: ${unescaped.error}`};let error=step2(unescaped.text);if(error!==
void 0)return{error};let close2=tokens[at8++];if(close2===void 0)return{error:"unexpected end of JSON path"};if(close2!=="]")return{error:`expected ] but got ${close2}`}}else if(token===
"."){let name=tokens[at8++];if(name===void 0)return{error:"unexpected end of JSON path"};let error=step2(name);if(error!==void 0)return{error}}else return{error:`\
expected [ or . but got: ${token}`}}return{names:names2,schema:schema2??{}}}function tokensOf(path2){return path2.match(/[.[\]]|'(?:[^'\\]|\\.|\\$)*(?:'|$)|[^.[\]'][^.[\]]*/gs)??
[]}var escapes2={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v","'":"'","\\":"\\"};function unescape2(text6){let error,unescaped=text6.replace(/\\./gs,escape4=>{let character=escapes2[escape4[1]??""];return character===
void 0&&(error??=`invalid escape char ${escape4}`),character??""});return error===void 0?{text:unescaped}:{error}}function checkCompleteness(schema2,root5,errors){completeness(schema2,schema2,root5,root5,errors)}function completeness(value,schema2,at8,from,errors){let{not,allOf=[],
anyOf=[],oneOf:oneOf2=[]}=value;not!==void 0&&nestedCompleteness(not,schema2,at8,child(from,"not"),errors);for(let[name,schemas3]of[["allOf",allOf],["anyOf",anyOf],
["oneOf",oneOf2]])for(let[index,one2]of schemas3.entries())nestedCompleteness(one2,schema2,at8,item(child(from,name),index),errors)}function nestedCompleteness(value,schema2,at8,from,errors){
let missing5=()=>required(at8,`because it is defined in ${print2(from)}`);if(schema2===void 0){errors.push(missing5());return}completeness(value,schema2,at8,from,
errors);let items2=itemsOf(value);items2!==void 0&&nestedCompleteness(items2,itemsOf(schema2),child(at8,"items"),child(from,"items"),errors);for(let name of sortedKeys(
value.properties??{})){let atProperty=key(child(at8,"properties"),name),fromProperty=key(child(from,"properties"),name);nestedCompleteness(propertyOf(value,name)??
{},propertyOf(schema2,name),atProperty,fromProperty,errors)}}var types3=["array","boolean","integer","number","object","string"],isType=new Set(types3),plain7={type:"string"};function unusualIn(schema2){let unusual=new Map;
return isUnusual(schema2,unusual),unusual}function isUnusual(schema2,unusual){let{type}=schema2,isBelow3=!1,is2=type==="array"?schema2.items===void 0:!isType.has(
type);for(let name in schema2)switch(name){case"type":case"description":case"required":case"enum":case"minimum":case"maximum":case"minLength":case"maxLength":case"\
minItems":case"maxItems":case"nullable":case"title":break;case"properties":for(let property2 in schema2.properties)isUnusual(schema2.properties[property2]??{},unusual)&&
(isBelow3=!0);break;case"items":Array.isArray(schema2.items)?(is2=!0,addAll2(schema2.items,unusual)):isUnusual(schema2.items,unusual)&&(isBelow3=!0);break;case"\
additionalProperties":schema2.properties!==void 0&&(is2=!0),isUnusual(valuesOf2(schema2)??plain7,unusual)&&(isBelow3=!0);break;case"format":isKnownFormat(schema2)||
(is2=!0);break;case"x-kubernetes-list-type":(schema2[name]!=="atomic"||type!=="array")&&(is2=!0);break;case"x-kubernetes-map-type":(schema2[name]!=="atomic"||type!==
"object")&&(is2=!0);break;case"x-kubernetes-preserve-unknown-fields":schema2[name]!==!0&&(is2=!0);break;default:is2=!0,addAll2(schema2[name],unusual)}return(is2||
isBelow3)&&unusual.set(schema2,is2?"itself":"below"),is2||isBelow3}function addAll2(value,unusual){if(!(typeof value!="object"||value===null)){unusual.set(value,
"itself");for(let inner of Object.values(value))addAll2(inner,unusual)}}var numberFormats=new Map([["integer",["int32","int64"]],["number",["float","double"]]]),
nameFormats=["k8s-short-name","k8s-long-name"];function isKnownFormat({format="",type="string"}){return type==="string"?formatCheck(format)!==void 0||nameFormats.
includes(format):numberFormats.get(type)?.includes(format)===!0}function structureOf(schema2,root5,unusual){let none38={unsupported:void 0,firstRule:void 0},walk3={...walkFrom(root5,unusual),...none38,hasDefaults:!1,oddFormats:[]};
checkSchema3(schema2,"root",walk3);let{unsupported:unsupported2,errors,hasDefaults,firstRule,oddFormats}=walk3;return checkCompleteness(schema2,root5,errors),errors.
length>1&&errors.sort((a,b)=>a.text<b.text?-1:a.text>b.text?1:0),{errors:unsupported2===void 0?errors:[],unsupported:unsupported2,hasDefaults,firstRule,oddFormats}}
var levels2={root:"must not be empty at the root",item:"must not be empty for specified array items",field:"must not be empty for specified object fields"};function checkSchema3(schema2,level,walk3){
let isPlain2=level!=="root";for(let name in schema2)switch(name){case"type":case"description":case"title":case"enum":case"maximum":case"minimum":case"maxLength":case"\
minLength":case"maxItems":case"minItems":case"required":case"nullable":case"x-kubernetes-list-type":case"x-kubernetes-list-map-keys":case"x-kubernetes-map-type":
break;case"format":checkFormat2(schema2,walk3);break;case"default":walk3.hasDefaults=!0;break;case"x-kubernetes-validations":walk3.firstRule??=here2(walk3,name);
break;case"properties":checkProperties(schema2,walk3);break;case"items":checkItems2(schema2,walk3);break;case"additionalProperties":checkValues2(schema2,level,walk3);
break;case"pattern":checkPattern2(schema2,walk3);break;default:isPlain2=!1}let{type="",items:items2,properties}=schema2;type===""&&isPlain2&&walk3.errors.push(required(
here2(walk3,"type"),levels2[level])),type==="array"&&items2===void 0&&walk3.errors.push(required(here2(walk3,"items"),"must be specified")),isPlain2||checkUnusual(
schema2,level,walk3),(level==="root"||schema2["x-kubernetes-embedded-resource"]===!0)&&properties!==void 0&&checkTypeMeta(schema2,level,walk3)}function checkFormat2(schema2,walk3){
let{format=""}=schema2;isKnownFormat(schema2)||walk3.oddFormats.push({format,at:here2(walk3,"format")})}function checkProperties({properties={}},walk3){for(let name in properties){
let property2=properties[name];property2===void 0||!walk3.unusual.has(property2)||(enterMember(walk3,"properties",name),checkSchema3(property2,"field",walk3),leaveMember(
walk3))}}function checkItems2(schema2,walk3){let items2=itemsOf(schema2);if(items2===void 0){Array.isArray(schema2.items)&&schema2.items.length>0&&(walk3.unsupported??=
"OpenAPIV3Schema 'items' must be a schema, but is an array");return}walk3.unusual.has(items2)&&(enter3(walk3,"items"),checkSchema3(items2,"item",walk3),leave(walk3))}
function checkValues2(schema2,level,walk3){level==="root"&&walk3.errors.push(forbidden2(here2(walk3,"additionalProperties"),"must not be used at the root"));let values=valuesOf2(
schema2);values===void 0||!walk3.unusual.has(values)||(enter3(walk3,"additionalProperties"),checkSchema3(values,"field",walk3),leave(walk3))}function checkPattern2({
pattern=""},walk3){let compiled=compile2(pattern);if("error"in compiled){let detail=`must be a valid regular expression, but isn't: ${compiled.error}`;walk3.errors.
push(invalid2(here2(walk3,"pattern"),pattern,detail))}}function checkUnusual(schema2,level,walk3){let{type="",additionalProperties,properties}=schema2,{errors}=walk3,
keepsAll=schema2["x-kubernetes-preserve-unknown-fields"]===!0,isEmbedded=schema2["x-kubernetes-embedded-resource"]===!0,isIntOrString=schema2["x-kubernetes-int-\
or-string"]===!0;if(checkSupported(schema2,walk3),isIntOrString&&keepsAll){let at8=here2(walk3,"x-kubernetes-preserve-unknown-fields");errors.push(invalid2(at8,
!0,"must be false if x-kubernetes-int-or-string is true"))}if(isIntOrString&&isEmbedded){let at8=here2(walk3,"x-kubernetes-embedded-resource");errors.push(invalid2(
at8,!0,"must be false if x-kubernetes-int-or-string is true"))}if(checkAlternatives2(schema2,level,walk3,isIntegerOrString(schema2),isIntegerOrString(schema2.allOf?.[0])),
isEmbedded&&type!=="object"){let detail="must be object if x-kubernetes-embedded-resource is true";errors.push(type===""?required(here2(walk3,"type"),detail):invalid2(
here2(walk3,"type"),type,detail))}else type===""&&!isIntOrString&&!keepsAll&&errors.push(required(here2(walk3,"type"),levels2[level]));if(isEmbedded&&additionalProperties!==
void 0){let at8=here2(walk3,"additionalProperties");errors.push(forbidden2(at8,"must not be used if x-kubernetes-embedded-resource is set"))}level==="root"&&type!==
""&&type!=="object"&&errors.push(invalid2(here2(walk3,"type"),type,"must be object at the root")),isEmbedded&&!keepsAll&&Object.keys(properties??{}).length===0&&
errors.push(required(here2(walk3,"properties"),"must not be empty if x-kubernetes-embedded-resource is true without x-kubernetes-preserve-unknown-fields"))}function checkSupported(schema2,walk3){
let{id="",$schema="",$ref="",additionalItems}=schema2,{patternProperties={},dependencies={},definitions={}}=schema2,unsupported2=id!==""?"id":$schema!==""?"sche\
ma":$ref!==""?"$ref":Object.keys(patternProperties).length>0?"patternProperties":Object.keys(dependencies).length>0?"dependencies":additionalItems!==void 0?"add\
itionalItems":Object.keys(definitions).length>0?"definitions":void 0;unsupported2!==void 0?walk3.unsupported??=`OpenAPIV3Schema '${unsupported2}' is not support\
ed`:schema2["x-kubernetes-preserve-unknown-fields"]===!1&&(walk3.unsupported??="internal error: 'x-kubernetes-preserve-unknown-fields' must be true or undefined")}
function isIntegerOrString(schema2){let[first,second,more]=schema2?.anyOf??[];return more===void 0&&isType2(first,"integer")&&isType2(second,"string")}function isType2(schema2,type){
return schema2?.type!==type?!1:Object.entries(schema2).every(([name,value])=>name==="type"||isForgotten(name,value)||name==="additionalProperties"&&value===!1)}
var documentation=["externalDocs","example"],forgottenWhenEmpty=["enum","allOf","anyOf","oneOf","items","dependencies","patternProperties","definitions"];function isForgotten(name,value){
return documentation.includes(name)?!0:forgottenWhenEmpty.includes(name)&&typeof value=="object"&&value!==null&&(Array.isArray(value)?value.length===0:name!=="i\
tems"&&Object.keys(value).length===0)}function checkAlternatives2({anyOf=[],allOf=[],oneOf:oneOf2=[],not},level,walk3,skipsAnyOf,skipsFirstAllOf){skipsAnyOf||checkEach(
anyOf,"anyOf",level,walk3);for(let[index,schema2]of allOf.entries())enterMember(walk3,"allOf",index),checkNested(schema2,level,walk3,skipsFirstAllOf&&index===0),
leaveMember(walk3);checkEach(oneOf2,"oneOf",level,walk3),not!==void 0&&(enter3(walk3,"not"),checkNested(not,level,walk3,!1),leave(walk3))}function checkEach(schemas3,container,level,walk3){
for(let[index,schema2]of schemas3.entries())enterMember(walk3,container,index),checkNested(schema2,level,walk3,!1),leaveMember(walk3)}var structureOnly=[["type",
"empty"],["default","undefined"],["title","empty"],["description","empty"],["nullable","false"],["x-kubernetes-preserve-unknown-fields","false"],["x-kubernetes-\
embedded-resource","false"],["x-kubernetes-int-or-string","false"],["x-kubernetes-list-map-keys","empty"],["x-kubernetes-list-type","undefined"],["x-kubernetes-\
map-type","undefined"],["x-kubernetes-validations","empty"]];function checkNested(schema2,level,walk3,skipsAnyOf){let{errors}=walk3;checkSupported(schema2,walk3),
checkAlternatives2(schema2,level,walk3,skipsAnyOf,!1),schema2.pattern!==void 0&&checkPattern2(schema2,walk3),schema2.format!==void 0&&checkFormat2(schema2,walk3),
Array.isArray(schema2.items)&&checkItems2(schema2,walk3);let items2=itemsOf(schema2);items2!==void 0&&(enter3(walk3,"items"),checkNested(items2,level,walk3,!1),
leave(walk3));for(let name of Object.keys(schema2.properties??{}))enterMember(walk3,"properties",name),checkNested(propertyOf(schema2,name)??{},"field",walk3,!1),
leaveMember(walk3);if(schema2.additionalProperties!==void 0&&schema2.additionalProperties!==!1){errors.push(forbidden2(here2(walk3,"additionalProperties"),"must\
 be undefined to be structural"));let apart={...walk3,errors:[]};checkNested(valuesOf2(schema2)??{},level,apart,!1),walk3.unsupported=apart.unsupported}for(let[
name,wanted]of structureOnly){let value=schema2[name];(name==="default"||!Array.isArray(value)?value!==void 0:value.length>0)&&errors.push(forbidden2(here2(walk3,
name),`must be ${wanted} to be structural`))}propertyOf(schema2,"metadata")!==void 0&&errors.push(forbidden2(key(here2(walk3,"properties"),"metadata"),"must not\
 be specified in a nested context"))}function checkTypeMeta(schema2,level,walk3){for(let name of["kind","apiVersion"]){let property2=propertyOf(schema2,name);if(property2===
void 0||property2.type==="string")continue;let at9=child(key(here2(walk3,"properties"),name),"type");walk3.errors.push(invalid2(at9,property2.type??"","must be \
string"))}let metadata=propertyOf(schema2,"metadata");if(metadata===void 0)return;let at8=key(here2(walk3,"properties"),"metadata"),{type=""}=metadata;type!=="o\
bject"&&walk3.errors.push(invalid2(child(at8,"type"),type,"must be object")),level==="root"&&!restrictsNamesOnly(metadata)&&walk3.errors.push(forbidden2(at8,"mu\
st not specify anything other than name and generateName, but metadata is implicitly specified"))}function restrictsNamesOnly({properties={},...others}){return Object.
keys(properties).every(name=>name==="name"||name==="generateName")&&Object.entries(others).every(([name,value])=>["type","default"].includes(name)||isForgotten(
name,value))}var text5=(value="")=>value,flag=(value=!1)=>value,number2=(value=0)=>value,strings=list3=>goStrings(list3),scalar=type=>value=>goPointer(type,value),pointer=(type,print4)=>value=>goPointer(
type,value===void 0?void 0:print4(value)),listOf=(type,print4)=>list3=>goNamedList(type,list3,print4),mapOf=(type,print4)=>map=>goMap(type,map&&Object.fromEntries(
Object.entries(map).map(([name,one2])=>[name,print4(one2)])));function struct(type,rows2,value){let fields5=rows2.map(([go2,json2,print4])=>[go2,print4(value[json2])]);
return goStruct(`apiextensions.${type}`,Object.fromEntries(fields5))}function goSchema(schema2){return struct("JSONSchemaProps",schemaRows,schema2)}var schema=pointer(
"apiextensions.JSONSchemaProps",goSchema),schemas=listOf("[]apiextensions.JSONSchemaProps",goSchema),schemaMap=type=>mapOf(type,goSchema),goJsonType=value=>value===
null?{go:"apiextensions.JSON(nil)",json:"null"}:goAny(value),json=pointer("apiextensions.JSON",goJsonType);function goSchemaOrArray(value){let[one2,list3]=Array.
isArray(value)?[void 0,value]:[value,void 0];return goStruct("apiextensions.JSONSchemaPropsOrArray",{Schema:schema(one2),JSONSchemas:schemas(list3)})}function goSchemaOrBool(value){
return goStruct("apiextensions.JSONSchemaPropsOrBool",{Allows:value!==!1,Schema:schema(typeof value=="boolean"?void 0:value)})}function goSchemaOrStrings(value){
let[one2,list3]=Array.isArray(value)?[void 0,value]:[value,void 0];return goStruct("apiextensions.JSONSchemaPropsOrStringArray",{Schema:schema(one2),Property:strings(
list3)})}var docRows=[["Description","description",text5],["URL","url",text5]],externalDocs=pointer("apiextensions.ExternalDocumentation",docs=>struct("External\
Documentation",docRows,docs)),schemaRows=[["ID","id",text5],["Schema","$schema",text5],["Ref","$ref",scalar("string")],["Description","description",text5],["Typ\
e","type",text5],["Nullable","nullable",flag],["Format","format",text5],["Title","title",text5],["Default","default",json],["Maximum","maximum",scalar("float64")],
["ExclusiveMaximum","exclusiveMaximum",flag],["Minimum","minimum",scalar("float64")],["ExclusiveMinimum","exclusiveMinimum",flag],["MaxLength","maxLength",scalar(
"int64")],["MinLength","minLength",scalar("int64")],["Pattern","pattern",text5],["MaxItems","maxItems",scalar("int64")],["MinItems","minItems",scalar("int64")],
["UniqueItems","uniqueItems",flag],["MultipleOf","multipleOf",scalar("float64")],["Enum","enum",listOf("[]apiextensions.JSON",goJsonType)],["MaxProperties","max\
Properties",scalar("int64")],["MinProperties","minProperties",scalar("int64")],["Required","required",strings],["Items","items",pointer("apiextensions.JSONSchem\
aPropsOrArray",goSchemaOrArray)],["AllOf","allOf",schemas],["OneOf","oneOf",schemas],["AnyOf","anyOf",schemas],["Not","not",schema],["Properties","properties",schemaMap(
"map[string]apiextensions.JSONSchemaProps")],["AdditionalProperties","additionalProperties",pointer("apiextensions.JSONSchemaPropsOrBool",goSchemaOrBool)],["Pat\
ternProperties","patternProperties",schemaMap("map[string]apiextensions.JSONSchemaProps")],["Dependencies","dependencies",mapOf("apiextensions.JSONSchemaDepende\
ncies",goSchemaOrStrings)],["AdditionalItems","additionalItems",pointer("apiextensions.JSONSchemaPropsOrBool",goSchemaOrBool)],["Definitions","definitions",schemaMap(
"apiextensions.JSONSchemaDefinitions")],["ExternalDocs","externalDocs",externalDocs],["Example","example",json],["XPreserveUnknownFields","x-kubernetes-preserve\
-unknown-fields",scalar("bool")],["XEmbeddedResource","x-kubernetes-embedded-resource",flag],["XIntOrString","x-kubernetes-int-or-string",flag],["XListMapKeys",
"x-kubernetes-list-map-keys",strings],["XListType","x-kubernetes-list-type",scalar("string")],["XMapType","x-kubernetes-map-type",scalar("string")],["XValidatio\
ns","x-kubernetes-validations",listOf("apiextensions.ValidationRules",goRule)]],ruleRows=[["Rule","rule",text5],["Message","message",text5],["MessageExpression",
"messageExpression",text5],["Reason","reason",scalar("apiextensions.FieldValueErrorReason")],["FieldPath","fieldPath",text5],["OptionalOldSelf","optionalOldSelf",
scalar("bool")]];function goRule(rule3){return struct("ValidationRule",ruleRows,rule3)}var columnRows=[["Name","name",text5],["Type","type",text5],["Format","fo\
rmat",text5],["Description","description",text5],["Priority","priority",number2],["JSONPath","jsonPath",text5]],columns=listOf("[]apiextensions.CustomResourceCo\
lumnDefinition",column2=>struct("CustomResourceColumnDefinition",columnRows,column2)),selectableFields=listOf("[]apiextensions.SelectableField",field2=>struct("\
SelectableField",[["JSONPath","jsonPath",text5]],field2)),validation=pointer("apiextensions.CustomResourceValidation",({openAPIV3Schema})=>goStruct("apiextensio\
ns.CustomResourceValidation",{OpenAPIV3Schema:schema(openAPIV3Schema)})),scaleRows=[["SpecReplicasPath","specReplicasPath",text5],["StatusReplicasPath","statusR\
eplicasPath",text5],["LabelSelectorPath","labelSelectorPath",scalar("string")]],subresourceRows=[["Status","status",pointer("apiextensions.CustomResourceSubreso\
urceStatus",()=>goStruct("apiextensions.CustomResourceSubresourceStatus",{}))],["Scale","scale",pointer("apiextensions.CustomResourceSubresourceScale",scale=>struct(
"CustomResourceSubresourceScale",scaleRows,scale))]],subresources=pointer("apiextensions.CustomResourceSubresources",value=>struct("CustomResourceSubresources",
subresourceRows,value)),versionRows=[["Name","name",text5],["Served","served",flag],["Storage","storage",flag],["Deprecated","deprecated",flag],["DeprecationWar\
ning","deprecationWarning",scalar("string")],["Schema","schema",validation],["Subresources","subresources",subresources],["AdditionalPrinterColumns","additional\
PrinterColumns",columns],["SelectableFields","selectableFields",selectableFields]],versionList=listOf("[]apiextensions.CustomResourceDefinitionVersion",version=>struct(
"CustomResourceDefinitionVersion",versionRows,version));function goVersions(versions){return versionList(versions)}function wrongType2({type=""},wanted,extension,walk3){let detail=`must be ${wanted} if ${extension} is specified`;return type===""?required(here2(walk3,"type"),
detail):invalid2(here2(walk3,"type"),type,detail)}function checkMapType(schema2,walk3){let name="x-kubernetes-map-type",mapType=schema2[name];mapType!==void 0&&
(schema2.type!=="object"&&walk3.errors.push(wrongType2(schema2,"object",name,walk3)),mapType!=="atomic"&&mapType!=="granular"&&walk3.errors.push(unsupported(here2(
walk3,name),mapType,["atomic","granular"])))}function checkListType(schema2,walk3){let name="x-kubernetes-list-type",listType=schema2[name],keys2=schema2["x-kub\
ernetes-list-map-keys"]??[],items2=itemsOf(schema2),{errors}=walk3;if(listType!==void 0&&schema2.type!=="array"?errors.push(wrongType2(schema2,"array",name,walk3)):
listType==="set"&&items2!==void 0&&checkSetItems(items2,walk3),listType!==void 0&&!["atomic","set","map"].includes(listType)&&errors.push(unsupported(here2(walk3,
name),listType,["atomic","set","map"])),keys2.length>0&&listType!=="map"){let detail="must be map if x-kubernetes-list-map-keys is non-empty",at8=here2(walk3,name);
errors.push(listType===void 0?required(at8,detail):invalid2(at8,listType,detail))}listType==="map"&&checkMapItems(schema2,keys2,walk3),(listType==="set"||listType===
"map")&&items2!==void 0&&checkKeys2(items2,listType,keys2,walk3)}function checkSetItems(items2,walk3){let listType=items2["x-kubernetes-list-type"],detail="must\
 be atomic as item of a list with x-kubernetes-list-type=set";items2.type==="array"&&listType!==void 0&&listType!=="atomic"&&walk3.errors.push(invalid2(here2(walk3,
"items","x-kubernetes-list-type"),listType,detail)),items2.type==="object"&&items2["x-kubernetes-map-type"]!=="atomic"&&walk3.errors.push(invalid2(here2(walk3,"\
items","x-kubernetes-map-type"),listType,detail))}function checkMapItems(schema2,keys2,walk3){let{errors}=walk3,atKeys=here2(walk3,"x-kubernetes-list-map-keys");
keys2.length===0&&errors.push(required(atKeys,"must not be empty if x-kubernetes-list-type is map")),schema2.items===void 0?errors.push(required(here2(walk3,"it\
ems"),"must have a schema if x-kubernetes-list-type is map")):Array.isArray(schema2.items)&&errors.push(invalid2(here2(walk3,"items"),goSchemaOrArray(schema2.items),
"must only have a single schema if x-kubernetes-list-type is map"));let items2=itemsOf(schema2);if(items2===void 0)return;if(items2.type!=="object"){errors.push(
invalid2(here2(walk3,"items","type"),items2.type??"","must be object if parent array's x-kubernetes-list-type is map"));return}let complain3=why=>errors.push(invalid2(
atKeys,goStrings(keys2),why)),seen=new Set;for(let name of keys2){let type=propertyOf(items2,name)?.type;if(propertyOf(items2,name)===void 0)complain3("entries \
must all be names of item properties");else if(type==="array"||type==="object"){let at8=child(key(here2(walk3,"items","properties"),name),"type");errors.push(invalid2(
at8,items2.type,"must be a scalar type if parent array's x-kubernetes-list-type is map"))}seen.has(name)&&complain3("must not contain duplicate entries"),seen.add(
name)}}function checkKeys2(items2,listType,keys2,walk3){let{errors}=walk3;if(items2.nullable===!0){let why=`cannot be nullable when x-kubernetes-list-type is ${listType}`;
errors.push(forbidden2(here2(walk3,"items","nullable"),why))}if(listType!=="map")return;let needed=new Set(items2.required);for(let name of keys2){let property2=propertyOf(
items2,name);if(property2===void 0)continue;let at8=key(here2(walk3,"items","properties"),name);!needed.has(name)&&property2.default===void 0&&errors.push(required(
child(at8,"default"),"this property is in x-kubernetes-list-map-keys, so it must have a default or be a required property")),property2.nullable===!0&&errors.push(
forbidden2(child(at8,"nullable"),"this property is in x-kubernetes-list-map-keys, so it cannot be nullable"))}}var rootPart={noDefault:void 0,isInsideMetadata:!1,isRoot:!0},innerPart={...rootPart,isRoot:!1},embeddedMetadata={...innerPart,isInsideMetadata:!0},rootMetadata=Object.
fromEntries(["metadata","kind","apiVersion"].map(name=>[name,{...embeddedMetadata,noDefault:`in top-level ${name}`}]));function validateOpenApi(schema2,root5,unusual){
let walk3=walkFrom(root5,unusual);return checkSchema4(schema2,rootPart,walk3),walk3.errors}function checkSchema4(schema2,part,walk3){let isUnusual2=walk3.unusual.
get(schema2)!=="below";schema2.type!==void 0&&!types3.includes(schema2.type)&&walk3.errors.push(unsupported(here2(walk3,"type"),schema2.type,types3)),isUnusual2&&
checkFeatures(schema2,part,walk3),schema2.additionalProperties!==void 0&&checkValues3(schema2,part,walk3),checkProperties2(schema2,part,walk3),isUnusual2&&checkAlternatives3(
schema2,part,walk3),checkItems3(schema2,part,walk3),isUnusual2&&checkExtensions(schema2,part,walk3)}var notSupported=["additionalItems","patternProperties","def\
initions","dependencies","$ref"],mayBeEmpty=["patternProperties","definitions"];function checkFeatures(schema2,{noDefault,isInsideMetadata},walk3){let{errors}=walk3;
schema2.default!==void 0&&noDefault!==void 0&&errors.push(forbidden2(here2(walk3,"default"),`must not be set ${noDefault}`)),schema2.id!==void 0&&errors.push(forbidden2(
here2(walk3,"id"),"id is not supported"));for(let name of notSupported)schema2[name]!==void 0&&(!mayBeEmpty.includes(name)||Object.keys(schema2[name]).length>0)&&
errors.push(forbidden2(here2(walk3,name),`${name} is not supported`));schema2.type==="null"&&errors.push(forbidden2(here2(walk3,"type"),"type cannot be set to n\
ull, use nullable as an alternative")),Array.isArray(schema2.items)&&schema2.items.length>0&&errors.push(forbidden2(here2(walk3,"items"),"items must be a schema\
 object and not an array")),isInsideMetadata&&schema2["x-kubernetes-embedded-resource"]===!0&&errors.push(forbidden2(here2(walk3,"x-kubernetes-embedded-resource"),
"must not be used inside of resource meta")),schema2.uniqueItems===!0&&errors.push(forbidden2(here2(walk3,"uniqueItems"),"uniqueItems cannot be set to true sinc\
e the runtime complexity becomes quadratic"))}function checkValues3(schema2,part,walk3){let{additionalProperties,properties={}}=schema2;additionalProperties!==!0&&
Object.keys(properties).length>0&&walk3.errors.push(forbidden2(here2(walk3,"additionalProperties"),"additionalProperties and properties are mutual exclusive"));
let values=valuesOf2(schema2);if(values===void 0||!walk3.unusual.has(values))return;enter3(walk3,"additionalProperties"),checkSchema4(values,part.isInsideMetadata?
{...part,noDefault:"inside additionalProperties applying to object metadata",isRoot:!1}:below4(part),walk3),leave(walk3)}function below4(part){return part===rootPart?
innerPart:part}function checkProperties2(schema2,part,walk3){let{properties}=schema2;if(properties===void 0)return;let isEmbedded=schema2["x-kubernetes-embedded\
-resource"]===!0;for(let name in properties){let property2=properties[name];if(property2===void 0||!walk3.unusual.has(property2))continue;enterMember(walk3,"pro\
perties",name);let own2=part.isRoot||isEmbedded?metadataPart(name,part):void 0;checkSchema4(property2,own2??below4(part),walk3),leaveMember(walk3)}}function metadataPart(name,part){
let ofRoot2=Object.hasOwn(rootMetadata,name)?rootMetadata[name]:void 0;return ofRoot2===void 0||part.isRoot?ofRoot2:part===innerPart?embeddedMetadata:{...part,isInsideMetadata:!0}}
function checkAlternatives3(schema2,part,walk3){let inner=below4(part);if(schema2.not!==void 0&&(enter3(walk3,"not"),checkSchema4(schema2.not,inner,walk3),leave(
walk3)),checkEach2(schema2.allOf,"allOf",inner,walk3),checkEach2(schema2.oneOf,"oneOf",inner,walk3),checkEach2(schema2.anyOf,"anyOf",inner,walk3),schema2.definitions!==
void 0)for(let name of sortedKeys(schema2.definitions))enterMember(walk3,"definitions",name),checkSchema4(schema2.definitions[name]??{},inner,walk3),leaveMember(
walk3)}function checkEach2(schemas3,container,part,walk3){if(schemas3!==void 0)for(let[index,schema2]of schemas3.entries())enterMember(walk3,container,index),checkSchema4(
schema2,part,walk3),leaveMember(walk3)}function checkItems3(schema2,part,walk3){let{items:items2}=schema2;if(items2!==void 0){if(Array.isArray(items2)){checkEach2(
items2,"items",below4(part),walk3);return}walk3.unusual.has(items2)&&(enter3(walk3,"items"),checkSchema4(items2,below4(part),walk3),leave(walk3))}}function checkExtensions(schema2,part,walk3){
let{dependencies,"x-kubernetes-validations":rules4}=schema2;for(let name of dependencies===void 0?[]:sortedKeys(dependencies)){let dependency=dependencies?.[name];
dependency===void 0||Array.isArray(dependency)||(enterMember(walk3,"dependencies",name),checkSchema4(dependency,below4(part),walk3),leaveMember(walk3))}if(schema2["\
x-kubernetes-preserve-unknown-fields"]===!1&&walk3.errors.push(invalid2(here2(walk3,"x-kubernetes-preserve-unknown-fields"),!1,"must be true or undefined")),checkMapType(
schema2,walk3),checkListType(schema2,walk3),rules4!==void 0)for(let[index,rule3]of rules4.entries())checkRule(rule3,schema2,item(here2(walk3,"x-kubernetes-valid\
ations"),index),walk3)}var lineBreak=/[\n\r]/,reasons2=["FieldValueDuplicate","FieldValueForbidden","FieldValueInvalid","FieldValueRequired"];function checkRule(rule3,schema2,at8,{
errors,unusual}){let{rule:expression="",message="",messageExpression="",reason,fieldPath=""}=rule3,says=message.trim();if(expression.trim()===""?errors.push(required(
child(at8,"rule"),"rule is not specified")):message!==""&&says===""?errors.push(invalid2(child(at8,"message"),message,"message must be non-empty if specified")):
lineBreak.test(says)?errors.push(invalid2(child(at8,"message"),message,"message must not contain line breaks")):lineBreak.test(expression.trim())&&says===""&&errors.
push(required(child(at8,"message"),"message must be specified if rule contains line breaks")),messageExpression!==""&&messageExpression.trim()===""&&errors.push(
required(child(at8,"messageExpression"),"messageExpression must be non-empty if specified")),reason!==void 0&&!reasons2.some(one2=>one2===reason)&&errors.push(unsupported(
child(at8,"reason"),reason,reasons2)),fieldPath==="")return;let wrong3=why=>invalid2(child(at8,"fieldPath"),fieldPath,why);fieldPath.trim()===""&&errors.push(wrong3(
"fieldPath must be non-empty if specified")),lineBreak.test(fieldPath)&&errors.push(wrong3("fieldPath must not contain line breaks")),"error"in targetOf(fieldPath,
schema2,!0)&&structureOf(schema2,at8,unusual).unsupported===void 0&&errors.push(wrong3("fieldPath must be a valid path"))}var spec2=field("spec"),versionsField=child(spec2,"versions");function validateVersions(written3){let versions=written3??[],[first]=versions,isShared=name=>first!==
void 0&&versions.every(version=>isSame2(version[name],first[name])),shares={schema:isShared("schema"),subresources:isShared("subresources"),additionalPrinterColumns:isShared(
"additionalPrinterColumns"),selectableFields:isShared("selectableFields")},inner=versions.map(version=>withoutShared(version,shares)),single={errors:[],rules:[],
oddFormats:[],hasDefaults:!1};if(!shares.schema||first?.schema?.openAPIV3Schema===void 0){for(let[index,{schema:schema2}]of inner.entries())if(schema2?.openAPIV3Schema===
void 0){let at8=child(item(versionsField,index),"schema","openAPIV3Schema");single.errors.push(required(at8,"schemas are required"))}}for(let[index,version]of inner.
entries()){let at8=item(versionsField,index),own2=shares.subresources?first:versions.find(({name})=>name===version.name);append(single.errors,labelErrors(version.
name??"",child(at8,"name"))),append(single.errors,deprecationErrors(version,child(at8,"deprecationWarning")));let hasStatus=own2?.subresources?.status!==void 0;
checkParts(version,at8,hasStatus,"version.schema.openAPIV3Schema is not included",single)}append(single.errors,togetherErrors(versions,written3===void 0?void 0:
inner));let shared4={errors:[],rules:[],oddFormats:[],hasDefaults:!1};if(first!==void 0){let hasStatus=versions.some(({subresources:subresources2})=>subresources2?.
status!==void 0),common2=onlyShared(first,shares),before=validated(common2,hasStatus);append(shared4.errors,before.errors),append(shared4.rules,before.rules),append(
shared4.oddFormats,before.oddFormats),shared4.hasDefaults=before.hasDefaults}return{single,shared:shared4}}function isSame2(one2,other){let whole=value=>Array.isArray(
value)&&value.length===0?null:value??null;return isDeepEqual(whole(one2),whole(other))}function withoutShared(version,shares){let own2=Object.entries(version).filter(
([name])=>!(Object.hasOwn(shares,name)&&shares[name]));return Object.fromEntries(own2)}function onlyShared(version,shares){let common2=Object.entries(version).filter(
([name])=>Object.hasOwn(shares,name)&&shares[name]);return Object.fromEntries(common2)}function validated(common2,hasStatus){let walk3={errors:[],rules:[],oddFormats:[],
hasDefaults:!1};checkParts(common2,spec2,hasStatus,"validations.schema is included",walk3,"validation");let{length}=pathOf2(spec2),written3=path2=>{let[name,...rest]=path2.
slice(length);return[...path2.slice(0,length),"versions",0,name==="validation"?"schema":name??"",...rest]},{errors,hasDefaults}=walk3,told=error=>{let path2=written3(
error.path);return{...error,path:path2,message:error.message.replace(/^spec\.\w+/,printField(path2.slice(0,length+3)))}},oddFormats=walk3.oddFormats.map(({format,
at:at8})=>({format,at:moved2(at8)}));return{errors:errors.map(told),rules:walk3.rules.map(moved2),oddFormats,hasDefaults}}function moved2(at8){return at8.parent===
void 0?at8:at8.parent===spec2?child(item(versionsField,0),at8.step==="validation"?"schema":String(at8.step)):{...at8,parent:moved2(at8.parent)}}function checkParts({
schema:schema2,subresources:subresources2,additionalPrinterColumns,selectableFields:selectableFields2=[]},at8,hasStatus,needsSchema,walk3,schemaName="schema"){let openApi=schema2?.
openAPIV3Schema,unsupported2=openApi&&checkSchema5(openApi,child(at8,schemaName,"openAPIV3Schema"),hasStatus,walk3);if(append(walk3.errors,validateSubresources(
subresources2,child(at8,"subresources"))),append(walk3.errors,validateColumns(additionalPrinterColumns,child(at8,"additionalPrinterColumns"))),selectableFields2.
length===0)return;let atFields=child(at8,"selectableFields");unsupported2!==void 0&&walk3.errors.push(invalid2(child(at8,"schema.openAPIV3Schema"),"",unsupported2)),
openApi===void 0&&(schema2===void 0||schemaName==="schema")?walk3.errors.push(invalid2(atFields,"",`selectableFields may only be set when ${needsSchema}`)):append(
walk3.errors,selectableErrors(selectableFields2,openApi??{},atFields))}function checkSchema5(schema2,at8,hasStatus,walk3){let before=walk3.errors.length,unusual=unusualIn(
schema2);hasStatus&&append(walk3.errors,rootErrors(schema2,at8)),schema2.nullable===!0&&walk3.errors.push(forbidden2(child(at8,"nullable"),"nullable cannot be t\
rue at the root"));let{errors,unsupported:why,hasDefaults,firstRule,oddFormats}=structureOf(schema2,at8,unusual);return append(walk3.oddFormats,oddFormats),append(
walk3.errors,errors),hasDefaults&&(walk3.hasDefaults=!0),hasDefaults&&why===void 0&&errors.length===0&&append(walk3.errors,validateDefaults(schema2,at8,unusual)),
append(walk3.errors,validateOpenApi(schema2,at8,unusual)),walk3.errors.length===before&&why!==void 0&&walk3.errors.push(invalid2(at8,"",why)),walk3.errors.length===
before&&firstRule!==void 0&&walk3.rules.push(firstRule),why}var atRoot=["Description","Type","Format","Title","Maximum","ExclusiveMaximum","Minimum","ExclusiveM\
inimum","MaxLength","MinLength","Pattern","MaxItems","MinItems","UniqueItems","MultipleOf","Required","Items","Properties","ExternalDocs","Example","XPreserveUn\
knownFields","XValidations"];function rootErrors(schema2,at8){let when="at the root of the schema if the status subresource is enabled";for(let[name,json2]of schemaRows)
if(schema2[json2]!==void 0){if(name==="Type"){if(schema2.type==="object")continue;return[invalid2(child(at8,"type"),schema2.type,`only "object" is allowed as th\
e type ${when}`)]}if(!atRoot.some(one2=>one2===name))return[invalid2(at8,goSchema(schema2),`only [${atRoot.join(" ")}] fields are allowed ${when}`)]}return[]}var mostSelectable=8;
function selectableErrors(fields5,schema2,at8){let errors=[],unique2=new Set;for(let[index,{jsonPath=""}]of fields5.entries()){let one2=child(item(at8,index),"j\
sonPath");if(jsonPath===""){errors.push(required(one2,""));continue}let target=targetOf(jsonPath,schema2,!1);if("error"in target){errors.push(invalid2(one2,jsonPath,
`is an invalid path: ${target.error}`));continue}let{names:names2,schema:found2}=target;names2[0]==="metadata"&&errors.push(invalid2(one2,jsonPath,"must not poi\
nt to fields in metadata")),["string","boolean","integer"].includes(found2.type??"")||errors.push(invalid2(one2,jsonPath,"must point to a field of type string, \
boolean or integer. Enum string fields and strings with formats are allowed."));let path2=names2.join(".");unique2.has(path2)&&errors.push(duplicate(one2,jsonPath)),
unique2.add(path2)}return unique2.size>mostSelectable?[...errors,tooMany(at8,unique2.size,mostSelectable)]:errors}function deprecationErrors({deprecated:deprecated3=!1,
deprecationWarning},at8){if(deprecationWarning===void 0)return[];if(!deprecated3)return[invalid2(at8,deprecationWarning,"can only be set for deprecated versions")];
let faults2=[];byteLength2(deprecationWarning)>256&&faults2.push("must be <= 256 characters long"),deprecationWarning===""&&faults2.push("must not be an empty s\
tring");let found2=/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u.exec(deprecationWarning);if(found2!==null){let index=byteLength2(deprecationWarning.slice(0,found2.index));faults2.
push(`must only contain printable UTF-8 characters; non-printable character found at index ${index}`)}return faults2.map(why=>invalid2(at8,deprecationWarning,why))}
function togetherErrors(versions,inner){let errors=[],names2=versions.map(({name=""})=>name);new Set(names2).size<names2.length&&errors.push(invalid2(versionsField,
goVersions(inner),"must contain unique version names")),versions.filter(({storage})=>storage===!0).length!==1&&errors.push(invalid2(versionsField,goVersions(inner),
"must have exactly one version marked as storage version"));let[first=""]=names2;first!==""&&append(errors,labelErrors(first,child(spec2,"version")));let written3=[
...pathOf2(versionsField),0,"name"];return errors.map(error=>error.path.at(-1)==="version"?{...error,path:written3}:error)}var spec3=field("spec"),remarksOn=new WeakMap,customResourceDefinitionKinds={"apiextensions.k8s.io/CustomResourceDefinition":{errors:(definition2,subject)=>{let{
group:group4="",names:names2={}}=definition2.spec??{},isName2=(name,isPrefix)=>[...nameIsSubdomain(name,isPrefix),...name===`${names2.plural??""}.${group4}`?[]:
['must be spec.names.plural+"."+spec.group']],{errors,...remarks}=validateSpec(definition2.spec??{});return remarksOn.set(definition2,remarks),[...validateMetadata(
subject,isName2),...errors,...storedErrors(definition2),...approvalErrors(definition2),...definition2.spec?.preserveUnknownFields===!0?[preserving()]:[]]},warnings:(definition2,{
request})=>{let{rules:rules4=[],oddFormats=[]}=remarksOn.get(definition2)??{};return[...minorOf(request.kubernetes)>=34?unrecognized(oddFormats):[],...uncompiled(
rules4[0])]}}},preservingField=child(spec3,"preserveUnknownFields");function preserving(){return invalid2(preservingField,!0,"cannot set to true, set x-kubernet\
es-preserve-unknown-fields to true in spec.versions[*].schema instead")}function unrecognized(formats2){return[...new Set(formats2.map(({format})=>format))].sort().
map(name=>{let message=`unrecognized format ${goQuote(name)}`,violations=formats2.filter(({format})=>format===name).map(({at:at8})=>({rule:"api/doubtful-value",
path:pathOf2(at8),message:`${message}: nobody checks it`}));return warning(message,violations)})}var scopes=["Cluster","Namespaced"];function validateSpec(value){
let{group:group4="",scope="",versions,names:names2={},conversion,preserveUnknownFields=!1}=value,{single,shared:shared4}=validateVersions(versions),errors=[...groupErrors(
group4,child(spec3,"group"))],atScope=child(spec3,"scope");if(scope===""?errors.push(required(atScope,"")):scopes.some(one2=>one2===scope)||errors.push(unsupported(
atScope,scope,scopes)),preserveUnknownFields&&(single.hasDefaults||shared4.hasDefaults)&&errors.push(invalid2(preservingField,!0,"must be false in order to use \
defaults in the schema")),append(errors,single.errors,validateNames2(names2,child(spec3,"names")),shared4.errors),conversion!==void 0){let at8=child(spec3,"conv\
ersion"),{strategy=""}=conversion;strategy!=="None"&&preserveUnknownFields&&errors.push(invalid2(child(at8,"strategy"),strategy,"must be None if spec.preserveUn\
knownFields is true")),append(errors,validateConversion(conversion,at8))}return{errors,rules:[...single.rules,...shared4.rules],oddFormats:[...single.oddFormats,
...shared4.oddFormats]}}function groupErrors(group4,at8){if(group4==="")return[required(at8,"")];let faults2=isDns1123Subdomain(group4);return faults2.length>0?
[invalid2(at8,group4,faults2.join(","))]:group4.includes(".")?[]:[invalid2(at8,group4,"should be a domain with at least one dot")]}function storedErrors({spec:{
versions=[]}={},status}){let at8=child(field("status"),"storedVersions"),stored=status?.storedVersions??[],cause=child(field("spec"),"versions");if(stored.length===
0)return[causedAt(cause,invalid2(at8,goStrings(void 0),"must have at least one stored version"))];let left=new Map(stored.map((name,index)=>[name,index])),errors=[];
for(let{name="",storage}of versions)storage===!0&&!left.has(name)&&errors.push(causedAt(cause,invalid2(at8,goStrings(stored),`must have the storage version ${name}`))),
left.delete(name);for(let[name,index]of left)errors.push(invalid2(item(at8,index),name,"must appear in spec.versions"));return errors}var annotation2="api-appro\
ved.kubernetes.io",proposal="see https://github.com/kubernetes/enhancements/pull/1111";function approvalErrors({metadata,spec:value}){let{group:group4=""}=value??
{};if(!["k8s.io","kubernetes.io"].some(own2=>group4===own2||group4.endsWith(`.${own2}`)))return[];let at8=key(child(field("metadata"),"annotations"),annotation2),
approval=metadata?.annotations?.[annotation2]??"",must=`protected groups must have approval annotation ${goQuote(annotation2)}`;if(approval==="")return[required(
at8,`${must}, ${proposal}`)];let url=parseUrl(approval,!0),isApproved=approval.startsWith("unapproved")||!("error"in url)&&url.host!==""&&url.scheme!=="",how=`${must}\
 with either a URL or a reason starting with "unapproved", ${proposal}`;return isApproved?[]:[invalid2(at8,approval,how)]}function validateIntOrPercent(value,at8){return typeof value=="number"?nonNegative(value,at8):isPercent(value).map(why=>invalid2(at8,goIntOrString(value),why))}
function validateAtMost100Percent(value,at8){return(percentOf(value)??0)<=100?[]:[invalid2(at8,goIntOrString(value),"must not be greater than 100%")]}function isNothing2(value){
return(percentOf(value)??(/^[-+]?[0-9]+$/.test(String(value))?Number(value):0))===0}function percentOf(value){return typeof value=="string"&&isPercent(value).length===
0?Number(value.slice(0,-1)):void 0}var evictionPolicies=["AlwaysAllow","IfHealthyBudget"];function validateBudget({spec:spec6={}}){let at8=field("spec"),{minAvailable,maxUnavailable,selector:selector2,
unhealthyPodEvictionPolicy:evictionPolicy}=spec6,errors=[];if(minAvailable!==void 0&&maxUnavailable!==void 0){let error=invalid2(at8,goSpec(spec6),"minAvailable\
 and maxUnavailable cannot be both set");errors.push({...error,message:"minAvailable and maxUnavailable are both set: keep one of them"})}for(let[name,value]of Object.
entries({minAvailable,maxUnavailable}))value!==void 0&&append(errors,validateIntOrPercent(value,child(at8,name)),validateAtMost100Percent(value,child(at8,name)));
return append(errors,validateLabelSelector(selector2,child(at8,"selector"))),evictionPolicy!==void 0&&!evictionPolicies.includes(evictionPolicy)&&errors.push(unsupported(
child(at8,"unhealthyPodEvictionPolicy"),evictionPolicy,evictionPolicies)),errors}function goSpec(spec6){return goStruct("policy.PodDisruptionBudgetSpec",{MinAvailable:goPointer(
"intstr.IntOrString",spec6.minAvailable),Selector:goPointer("v1.LabelSelector",spec6.selector&&goLabelSelector(spec6.selector)),MaxUnavailable:goPointer("intstr\
.IntOrString",spec6.maxUnavailable),UnhealthyPodEvictionPolicy:goPointer("policy.UnhealthyPodEvictionPolicyType",spec6.unhealthyPodEvictionPolicy)})}var disruptionKinds={
"policy/PodDisruptionBudget":{errors:validateBudget}};var operations=["*","CONNECT","CREATE","DELETE","UPDATE"],scopes2=["*","Cluster","Namespaced"];function validateRule(rule3,at8){let{operations:named2=[],apiGroups=[],
apiVersions=[],resources:resources3=[],scope}=rule3,errors=[],operationsAt=child(at8,"operations");if(named2.length===0&&errors.push(required(operationsAt,"")),
isMixed(named2)){let printed3=goStrings(named2,"admissionregistration.OperationType");errors.push(invalid2(operationsAt,printed3,"if '*' is present, must not sp\
ecify other operations"))}for(let[index,operation]of named2.entries())operations.includes(operation)||errors.push(unsupported(item(operationsAt,index),operation,
operations));let validateList2=(values,place3,what)=>{values.length===0&&errors.push(required(place3,""));let why=`if '*' is present, must not specify other API\
 ${what}`;isMixed(values)&&errors.push(invalid2(place3,goStrings(values),why))};validateList2(apiGroups,child(at8,"apiGroups"),"groups"),validateList2(apiVersions,
child(at8,"apiVersions"),"versions");for(let[index,version]of apiVersions.entries())version===""&&errors.push(required(item(child(at8,"apiVersions"),index),""));
return append(errors,validateResources(resources3,child(at8,"resources"))),scope!==void 0&&!scopes2.includes(scope)&&errors.push(unsupported(child(at8,"scope"),
scope,scopes2)),errors}function isMixed(values){return values.length>1&&values.includes("*")}function validateResources(resources3,at8){let errors=[];resources3.
length===0&&errors.push(required(at8,""));let[withAllSubresources,ofAllResources]=[new Set,new Set],isLastPlain=!1;for(let[index,resource]of resources3.entries()){
let place3=item(at8,index);if(resource===""){errors.push(required(place3,""));continue}let slash=resource.indexOf("/");if(slash<0){isLastPlain=resource!=="*";continue}
let[name,subresource]=[resource.slice(0,slash),resource.slice(slash+1)],clash=all3=>errors.push(invalid2(place3,resource,`if '${all3}' is present, must not spec\
ify ${resource}`));withAllSubresources.has(name)&&clash(`${name}/*`),ofAllResources.has(subresource)&&clash(`*/${subresource}`),subresource==="*"&&withAllSubresources.
add(name),name==="*"&&ofAllResources.add(subresource)}return resources3.length>1&&resources3.includes("*/*")&&errors.push(invalid2(at8,goStrings(resources3),"if\
 '*/*' is present, must not specify other resources")),resources3.includes("*")&&isLastPlain&&errors.push(invalid2(at8,goStrings(resources3),"if '*' is present,\
 must not specify other resources without subresources")),errors}function validateNamedRule(rule3,at8){let errors=[],names2=new Set;for(let[index,name]of(rule3.
resourceNames??[]).entries()){let place3=item(child(at8,"resourceNames"),index);append(errors,malformed(place3,name,isPathSegment)),names2.has(name)&&errors.push(
duplicate(place3,name)),names2.add(name)}return[...errors,...validateRule(rule3,at8)]}var sideEffectClasses=["None","NoneOnDryRun"],reviewVersions=["v1","v1beta1"];function oneOf(value,supported2,at8){return value===void 0||supported2.includes(value)?
[]:[unsupported(at8,value,supported2)]}var failurePolicies=["Fail","Ignore"],matchPolicies=["Equivalent","Exact"],reinvocationPolicies=["IfNeeded","Never"];function validateFullName(name,at8){
if(name==="")return[required(at8,"")];let faults2=isDns1123Subdomain(name);return faults2.length>0?[invalid2(at8,name,faults2.join(","))]:name.split(".").length>=
3?[]:[invalid2(at8,name,"should be a domain with at least three segments separated by dots")]}function validateWebhook(webhook5,at8){let{name="",rules:rules4=[],
sideEffects,timeoutSeconds,namespaceSelector,objectSelector}=webhook5,errors=[...validateFullName(name,child(at8,"name"))];for(let[index,rule3]of rules4.entries())
append(errors,validateRule(rule3,item(child(at8,"rules"),index)));return append(errors,oneOf(webhook5.failurePolicy,failurePolicies,child(at8,"failurePolicy")),
oneOf(webhook5.matchPolicy,matchPolicies,child(at8,"matchPolicy")),oneOf(sideEffects,sideEffectClasses,child(at8,"sideEffects"))),sideEffects===void 0&&errors.push(
required(child(at8,"sideEffects"),`must specify one of ${sideEffectClasses.join(", ")}`)),timeoutSeconds!==void 0&&(timeoutSeconds>30||timeoutSeconds<1)&&errors.
push(invalid2(child(at8,"timeoutSeconds"),timeoutSeconds,"the timeout value must be between 1 and 30 seconds")),append(errors,validateLabelSelector(namespaceSelector,
child(at8,"namespaceSelector")),validateLabelSelector(objectSelector,child(at8,"objectSelector")),oneOf(webhook5.reinvocationPolicy,reinvocationPolicies,child(at8,
"reinvocationPolicy")),validateClient(webhook5.clientConfig??{},child(at8,"clientConfig")),validateMatchConditions(webhook5.matchConditions??[],child(at8,"match\
Conditions"))),errors}function validateClient({url,service:service2},at8){return url===void 0==(service2===void 0)?[required(at8,"exactly one of url or service \
is required")]:url!==void 0?validateWebhookUrl(url,child(at8,"url")):validateWebhookService(service2??{},child(at8,"service"))}function validateReviewVersions(versions,at8){
let supported2=reviewVersions.join(", ");if(versions.length===0)return[required(at8,`must specify one of ${supported2}`)];let errors=[];for(let[index,version]of versions.
entries())versions.indexOf(version)<index?errors.push(invalid2(item(at8,index),version,"duplicate version")):append(errors,isDns1035Label(version).map(why=>invalid2(
item(at8,index),version,why)));return versions.some(version=>reviewVersions.includes(version))||errors.push(invalid2(at8,goStrings(versions),`must include at le\
ast one of ${supported2}`)),errors}function validateConfiguration({webhooks:webhooks2=[]},subject){let errors=[...validateMetadata(subject,nameIsSubdomain)],names2=new Set;
for(let[index,webhook5]of webhooks2.entries()){let{name="",admissionReviewVersions=[]}=webhook5,at8=item(field("webhooks"),index);append(errors,validateWebhook(
webhook5,at8)),append(errors,validateReviewVersions(admissionReviewVersions,child(at8,"admissionReviewVersions"))),name!==""&&names2.has(name)&&errors.push(duplicate(
child(at8,"name"),name)),names2.add(name)}return errors}function firstExpression({webhooks:webhooks2=[]}){let index=webhooks2.findIndex(({matchConditions=[]})=>matchConditions.
length>0);return index<0?void 0:child(item(child(item(field("webhooks"),index),"matchConditions"),0),"expression")}var checks2={errors:validateConfiguration,warnings:object=>uncompiled(
firstExpression(object))},webhookKinds={"admissionregistration.k8s.io/ValidatingWebhookConfiguration":checks2,"admissionregistration.k8s.io/MutatingWebhookConfi\
guration":checks2};function validateMatchResources(resources3,at8){if(resources3===void 0)return[];let errors=[...oneOf(resources3.matchPolicy,matchPolicies,child(at8,"matchPolicy"))];
for(let selector2 of["namespaceSelector","objectSelector"])append(errors,validateLabelSelector(resources3[selector2],child(at8,selector2)));for(let list3 of["re\
sourceRules","excludeResourceRules"])for(let[index,rule3]of(resources3[list3]??[]).entries())append(errors,validateNamedRule(rule3,item(child(at8,list3),index)));
return errors}var mutableOperations=["*","CONNECT","CREATE","UPDATE"];function validateMutableOperations(rules4,at8){return rules4.flatMap(({operations:operations2=[]},index)=>operations2.
flatMap((operation,number3)=>{if(mutableOperations.includes(operation))return[];let error=unsupported(child(at8,"operations"),operation,mutableOperations);return[
causedAt(item(child(item(at8,index),"operations"),number3),error)]}))}function validateParamKind({apiVersion="",kind:kind2=""},at8){let errors=[...validateParamVersion(
apiVersion,child(at8,"apiVersion"))];if(kind2==="")return[...errors,required(child(at8,"kind"),"")];let faults2=isDns1035Label(kind2.toLowerCase());if(faults2.length===
0)return errors;let why=`may have mixed case, but should otherwise match: ${faults2.join(",")}`;return[...errors,invalid2(child(at8,"kind"),kind2,why)]}function validateParamVersion(apiVersion,at8){
if(apiVersion==="")return[required(at8,"")];let parts3=apiVersion==="/"?[""]:apiVersion.split("/");if(parts3.length>2)return[invalid2(at8,apiVersion,`unexpected\
 GroupVersion string: ${apiVersion}`)];let version=parts3.at(-1)??"",group4=parts3.length===2?parts3[0]??"":"",errors=[],join8=(value,faults2)=>faults2.length>0&&
errors.push(invalid2(at8,value,faults2.join(",")));return group4!==""&&join8(group4,isDns1123Subdomain(group4)),version===""?errors.push(invalid2(at8,apiVersion,
"version must be specified")):join8(version,isDns1035Label(version)),errors}function validateParamRef(reference2,at8){if(reference2===void 0)return[];let{name="",
selector:selector2,parameterNotFoundAction=""}=reference2,errors=[],both2=name!==""&&selector2!==void 0,forbid=member2=>both2&&errors.push(forbidden2(child(at8,
member2),"name and selector are mutually exclusive"));name!==""&&append(errors,malformed(child(at8,"name"),name,isPathSegment)),forbid("name"),append(errors,validateLabelSelector(
selector2,child(at8,"selector"))),forbid("selector"),name===""&&selector2===void 0&&errors.push(required(at8,"one of name or selector must be specified"));let actionAt=child(
at8,"parameterNotFoundAction");return parameterNotFoundAction===""?errors.push(required(actionAt,"")):append(errors,oneOf(parameterNotFoundAction,["Deny","Allow"],
actionAt)),errors}var actions=["Audit","Deny","Warn"];function validateActions(named2,at8){let errors=[];for(let[index,action]of named2.entries())actions.includes(action)||errors.
push(unsupported(item(at8,index),action,actions)),named2.indexOf(action)<index&&errors.push(duplicate(item(at8,index),action));return named2.includes("Deny")&&named2.
includes("Warn")&&errors.push(invalid2(at8,goStrings(named2,"admissionregistration.ValidationAction"),"must not contain both Deny and Warn (repeating the same v\
alidation failure information in the API response and headers serves no purpose)")),named2.length===0&&errors.push(required(at8,"at least one validation action \
is required")),errors}function validateBinding(spec6){let{policyName:policyName2="",paramRef,matchResources}=spec6,at8=field("spec"),nameAt=child(at8,"policyNam\
e");return[...policyName2===""?[required(nameAt,"")]:nameIsSubdomain(policyName2,!1).map(why=>invalid2(nameAt,policyName2,why)),...validateParamRef(paramRef,child(
at8,"paramRef")),...validateMatchResources(matchResources,child(at8,"matchResources"))]}var policyBindingKinds={"admissionregistration.k8s.io/ValidatingAdmissio\
nPolicyBinding":{errors:({spec:spec6={}},subject)=>[...validateMetadata(subject,nameIsSubdomain),...validateBinding(spec6),...validateActions(spec6.validationActions??
[],child(field("spec"),"validationActions"))]},"admissionregistration.k8s.io/MutatingAdmissionPolicyBinding":{errors:({spec:spec6={}},subject)=>{let rulesAt=child(
field("spec"),"matchResources","resourceRules");return[...validateMetadata(subject,nameIsSubdomain),...validateBinding(spec6),...validateMutableOperations(spec6.
matchResources?.resourceRules??[],rulesAt)]}}};var mostAuditAnnotations=20,longestAuditExpression=5*1024,reasons3=["Forbidden","Invalid","RequestEntityTooLarge"];function isBlank2(text6){return(text6??"").trim()===
""}function validateCommon(spec6,isMutating,at8){let{failurePolicy:failurePolicy2,paramKind,matchConstraints,matchConditions=[]}=spec6,errors=[...oneOf(failurePolicy2,
failurePolicies,child(at8,"failurePolicy"))];paramKind!==void 0&&append(errors,validateParamKind(paramKind,child(at8,"paramKind")));let constraintsAt=child(at8,
"matchConstraints");if(matchConstraints===void 0)errors.push(required(constraintsAt,""));else{let{resourceRules=[]}=matchConstraints;append(errors,validateMatchResources(
matchConstraints,constraintsAt)),resourceRules.length===0&&errors.push(required(child(constraintsAt,"resourceRules"),"")),isMutating&&append(errors,validateMutableOperations(
resourceRules,child(constraintsAt,"resourceRules")))}return append(errors,validateMatchConditions(matchConditions,child(at8,"matchConditions"))),errors}var identifier2=/^[_a-zA-Z][_a-zA-Z0-9]*$/,
reserved=["true","false","null","in","as","break","const","continue","else","for","function","if","import","let","loop","package","namespace","return","var","vo\
id","while"];function isYoung({request}){return minorOf(request.kubernetes)>=34}function validateVariables(variables,at8,subject){let errors=[];for(let[index,{name="",
expression}]of variables.entries()){let place3=item(at8,index);if(isBlank2(name))errors.push(required(child(place3,"name"),"name is not specified"));else if(!identifier2.
test(name)||reserved.includes(name)){let why=isYoung(subject)?"must be a valid CEL identifier":"name is not a valid CEL identifier";errors.push(invalid2(child(place3,
"name"),name,why))}isBlank2(expression)&&errors.push(required(child(place3,"expression"),"expression is not specified"))}return errors}function validateValidation({
expression,message="",messageExpression="",reason},at8,subject){let errors=[],what=isYoung(subject)?"":"message ";return isBlank2(expression)&&errors.push(required(
child(at8,"expression"),"expression is not specified")),messageExpression!==""&&isBlank2(messageExpression)&&errors.push(invalid2(child(at8,"messageExpression"),
messageExpression,"must be non-empty if specified")),message!==""&&isBlank2(message)?errors.push(invalid2(child(at8,"message"),message,`${what}must be non-empty\
 if specified`)):/[\n\r]/.test(message.trim())&&errors.push(invalid2(child(at8,"message"),message,`${what}must not contain line breaks`)),append(errors,oneOf(reason,
reasons3,child(at8,"reason"))),errors}function validateAuditAnnotations(annotations2,at8,policy){let errors=[];if(annotations2.length>mostAuditAnnotations){let type="\
admissionregistration.AuditAnnotation",printed3=goList(type,annotations2,({key:key2="",valueExpression=""})=>goStruct(type,{Key:key2,ValueExpression:valueExpression}));
errors.push(invalid2(at8,printed3,`must not have more than ${mostAuditAnnotations} auditAnnotations`))}let keys2=new Set;for(let[index,{key:key2="",valueExpression}]of annotations2.
entries()){let[keyAt,valueAt2]=[child(item(at8,index),"key"),child(item(at8,index),"valueExpression")];policy===""?errors.push(invalid2(keyAt,key2,"requires met\
adata.name be non-empty")):append(errors,malformed(keyAt,`${policy}/${key2}`,isQualifiedName)),isBlank2(valueExpression)?errors.push(required(valueAt2,"valueExp\
ression is not specified")):byteLength2((valueExpression??"").trim())>longestAuditExpression&&errors.push(required(valueAt2,`must not exceed ${longestAuditExpression}\
 bytes in length`)),keys2.has(key2)&&errors.push(duplicate(keyAt,key2)),keys2.add(key2)}return errors}function validateValidating(spec6,subject){let at8=field("\
spec"),{variables=[],validations=[],auditAnnotations=[]}=spec6,errors=[...validateCommon(spec6,!1,at8),...validateVariables(variables,child(at8,"variables"),subject)],
annotationsAt2=child(at8,"auditAnnotations");if(validations.length===0&&auditAnnotations.length===0){let why="validations or auditAnnotations must contain at le\
ast one item";return[...errors,required(child(at8,"validations"),why),required(annotationsAt2,why)]}for(let[index,validation2]of validations.entries())append(errors,
validateValidation(validation2,item(child(at8,"validations"),index),subject));return[...errors,...validateAuditAnnotations(auditAnnotations,annotationsAt2,subject.
name)]}function validateMutating(spec6,subject){let at8=field("spec"),{variables=[],mutations=[],reinvocationPolicy=""}=spec6,errors=[...validateCommon(spec6,!0,
at8),...validateVariables(variables,child(at8,"variables"),subject)];mutations.length===0&&errors.push(required(child(at8,"mutations"),"mutations must contain a\
t least one item"));for(let[index,mutation]of mutations.entries())append(errors,validateMutation(mutation,item(child(at8,"mutations"),index)));return reinvocationPolicy===
""?errors.push(required(child(at8,"reinvocationPolicy"),"")):append(errors,oneOf(reinvocationPolicy,reinvocationPolicies,child(at8,"reinvocationPolicy"))),errors}
var patchFields={ApplyConfiguration:"applyConfiguration",JSONPatch:"jsonPatch"};function validateMutation(mutation,at8){let{patchType=""}=mutation;if(patchType===
"")return[required(child(at8,"patchType"),"")];if(patchType!=="ApplyConfiguration"&&patchType!=="JSONPatch")return[unsupported(child(at8,"patchType"),patchType,
Object.keys(patchFields))];let own2=patchFields[patchType],other=own2==="jsonPatch"?"applyConfiguration":"jsonPatch",errors=[],when=`be specified when patchType\
 is ${patchType}`;return mutation[own2]===void 0?errors.push(required(child(at8,own2),`must ${when}`)):isBlank2(mutation[own2].expression)&&errors.push(required(
child(at8,own2,"expression"),"")),mutation[other]!==void 0&&errors.push(invalid2(child(at8,other),`{${other}}`,`must not ${when}`)),errors}function firstExpression2(spec6){
let list3=["matchConditions","variables","validations","auditAnnotations","mutations"].find(name=>(spec6[name]?.length??0)>0);return list3&&item(child(field("sp\
ec"),list3),0)}var policyKinds={"admissionregistration.k8s.io/ValidatingAdmissionPolicy":{errors:({spec:spec6={}},subject)=>[...validateMetadata(subject,nameIsSubdomain),
...validateValidating(spec6,subject)],warnings:({spec:spec6={}})=>uncompiled(firstExpression2(spec6))},"admissionregistration.k8s.io/MutatingAdmissionPolicy":{errors:({
spec:spec6={}},subject)=>[...validateMetadata(subject,nameIsSubdomain),...validateMutating(spec6,subject)],warnings:({spec:spec6={}})=>uncompiled(firstExpression2(
spec6))}};function validateApiService({spec:spec6={}},subject){let{group:group4="",version="",groupPriorityMinimum=0,versionPriority=0}=spec6,at8=field("spec"),wanted=`${version}\
.${group4}`,errors=[...validateMetadata(subject,name=>{let faults2=isPathSegment(name);return faults2.length>0||name===wanted?faults2:[`must be \`spec.version+".\
"+spec.group\`: ${goQuote(wanted)}`]})];return group4===""&&version!=="v1"&&errors.push(required(child(at8,"group"),"only v1 may have an empty group and it bett\
er be legacy kube")),group4!==""&&append(errors,malformed(child(at8,"group"),group4,isDns1123Subdomain)),append(errors,malformed(child(at8,"version"),version,isDns1035Label)),
(groupPriorityMinimum<=0||groupPriorityMinimum>2e4)&&errors.push(invalid2(child(at8,"groupPriorityMinimum"),groupPriorityMinimum,"must be positive and less than\
 20000")),(versionPriority<=0||versionPriority>1e3)&&errors.push(invalid2(child(at8,"versionPriority"),versionPriority,"must be positive and less than 1000")),append(
errors,validateService(spec6)),errors}function validateService(spec6){let{service:service2,caBundle="",insecureSkipTLSVerify=!1}=spec6,at8=field("spec"),errors=[],
size=Buffer.from(caBundle,"base64").length,insecure=why=>errors.push(invalid2(child(at8,"insecureSkipTLSVerify"),!0,why));if(service2===void 0)return size>0&&errors.
push(invalid2(child(at8,"caBundle"),`${size} bytes`,"local APIServices may not have a caBundle")),insecureSkipTLSVerify&&insecure("local APIServices may not hav\
e insecureSkipTLSVerify"),errors;let{namespace:namespace2="",name="",port=0}=service2;namespace2===""&&errors.push(required(child(at8,"service","namespace"),"")),
name===""&&errors.push(required(child(at8,"service","name"),""));let wrong3=portErrors(port);return wrong3.length>0&&errors.push(invalid2(child(at8,"service","p\
ort"),port,`port is not valid: ${wrong3.join(", ")}`)),insecureSkipTLSVerify&&size>0&&insecure("may not be true if caBundle is present"),errors}var apiServiceKinds={
"apiregistration.k8s.io/APIService":{errors:validateApiService}};var bindingKinds={"/Binding":{errors:({target})=>{let{kind:of="",name=""}=target??{},at8=field("target");return[...of===""||of==="Node"?[]:[unsupported(child(at8,
"kind"),of,["Node","<empty>"])],...name===""?[required(child(at8,"name"),"")]:[]]},warnings:(_,{name})=>[{kind:"undecided",rule:"api/reference",reason:`whether \
there is a Pod ${name} that waits for a node is not known`,path:["metadata","name"]}],isTransient:!0,refusal:texts=>({message:aggregate(texts),code:500,reason:""})}};function elementOf(bytes4){let[tag,first]=bytes4;if(tag===void 0||first===void 0||(tag&31)===31)return;let sizeOfLength=first<128?0:first&127;if(sizeOfLength>4||
first===128||bytes4.length<2+sizeOfLength)return;let length=sizeOfLength===0?first:bytes4.readUIntBE(2,sizeOfLength),isShortest=sizeOfLength===0||length>=128&&length>=
2**(8*(sizeOfLength-1)),start=2+sizeOfLength,end2=start+length;if(!(!isShortest||bytes4.length<end2))return{tag,content:bytes4.subarray(start,end2),whole:bytes4.
subarray(0,end2),rest:bytes4.subarray(end2)}}function elementsIn(bytes4){let elements=[],rest=bytes4;for(;rest.length>0;){let element=elementOf(rest);if(element===
void 0)return;elements.push(element),rest=element.rest}return elements}function printOid(content){let arcs=[],arc=0;for(let byte of content)arc=arc*128+(byte&127),
byte<128&&(arcs.push(arc),arc=0);let[first=0,...others]=arcs,root5=Math.min(Math.floor(first/40),2);return[root5,first-40*root5,...others].join(".")}function nodeCrypto(){return process.getBuiltinModule("node:crypto")}var dashes="-----",opening=`${dashes}BEGIN `,closing2=`${dashes}END `;function pemBlocks(text6){let blocks=[],from=0;for(;;){let end2=text6.indexOf(`
${closing2}`,from);if(end2<0)return blocks;let newline2=text6.indexOf(`
`,end2+1),next2=newline2<0?text6.length:newline2+1,begin=text6.lastIndexOf(opening,end2),found2=begin>=from&&(begin===0||text6[begin-1]===`
`)?blockOf(text6.slice(begin,end2).split(`
`),text6.slice(end2+1,next2)):void 0;found2!==void 0&&blocks.push(found2),from=next2}}function blockOf([head2="",...lines],last){let title=head2.trimEnd();if(!title.
endsWith(dashes))return;let type=title.slice(opening.length,-dashes.length);if(last.trimEnd()!==closing2+type+dashes)return;let body=lines.findIndex(line=>!line.
includes(":")),data=lines.slice(body<0?lines.length:body).join("").replace(/[ \t\r]/g,"");return base642.test(data)?{type,bytes:Buffer.from(data,"base64")}:void 0}
var base642=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;function keyPairFault(certificates,keys2){let ofCertificates=pemBlocks(certificates),certificate=ofCertificates.find(({type:type2})=>type2==="CERTIFICATE");if(certificate===
void 0)return noCertificate(ofCertificates);let ofKeys=pemBlocks(keys2),key2=ofKeys.find(({type:type2})=>type2==="PRIVATE KEY"||type2.endsWith(" PRIVATE KEY"));
if(key2===void 0)return noKey(ofKeys);let parsed3=parseCertificate(certificate.bytes);if(typeof parsed3=="string")return parsed3;let own2=parsePrivateKey(key2.bytes);
if(typeof own2=="string")return own2;let{publicKey}=parsed3,type=publicKey.asymmetricKeyType??"";return keyTypes.includes(type)?own2.asymmetricKeyType!==type?"t\
ls: private key type does not match public key type":isSame3(nodeCrypto().createPublicKey(own2),publicKey)?void 0:"tls: private key does not match public key":"\
tls: unknown public key algorithm"}var keyTypes=["rsa","ec","ed25519"];function typesOf(blocks){return`[${blocks.map(({type})=>type).join(" ")}]`}var skipped="a\
fter skipping PEM blocks of the following types";function noCertificate(blocks){return blocks.length===0?"tls: failed to find any PEM data in certificate input":
blocks.length===1&&blocks[0]?.type.endsWith("PRIVATE KEY")?"tls: failed to find certificate PEM data in certificate input, but did find a private key; PEM input\
s may have been switched":`tls: failed to find "CERTIFICATE" PEM block in certificate input ${skipped}: ${typesOf(blocks)}`}function noKey(blocks){return blocks.
length===0?"tls: failed to find any PEM data in key input":blocks.length===1&&blocks[0]?.type==="CERTIFICATE"?"tls: found a certificate rather than a key in the\
 PEM for the private key":`tls: failed to find PEM block with type ending in "PRIVATE KEY" in key input ${skipped}: ${typesOf(blocks)}`}var curves=["secp224r1",
"prime256v1","secp384r1","secp521r1"];function isOnKnownCurve({asymmetricKeyDetails}){let{namedCurve}=asymmetricKeyDetails??{};return namedCurve===void 0||curves.
includes(namedCurve)}function parseCertificate(der){let outer=elementOf(der);if(outer?.tag!==48)return"x509: malformed certificate";if(elementOf(outer.content)?.
tag!==48)return"x509: malformed tbs certificate";let certificate;try{if(certificate=new(nodeCrypto()).X509Certificate(outer.whole),!isOnKnownCurve(certificate.publicKey))
return"x509: unsupported elliptic curve"}catch{return"x509: malformed certificate"}return certificate.serialNumber.startsWith("-")?"x509: negative serial number":
outer.rest.length>0?"x509: trailing data":certificate}function parsePrivateKey(der){for(let type of["pkcs1","pkcs8","sec1"])try{let key2=nodeCrypto().createPrivateKey(
{key:der,format:"der",type});if(!isOnKnownCurve(key2))continue;if(keyTypes.includes(key2.asymmetricKeyType??""))return key2;if(type==="pkcs8")return"tls: found \
unknown private key type in PKCS#8 wrapping"}catch{}return"tls: failed to parse private key"}function isSame3(one2,other){let[a,b]=[one2,other].map(key2=>key2.export(
{format:"der",type:"spki"}));return a!==void 0&&b!==void 0&&a.equals(b)}function requestFault(text6){let[block]=pemBlocks(text6);if(block?.type!=="CERTIFICATE REQUEST")return"PEM block type must be CERTIFICATE REQUEST";let outer=elementOf(
block.bytes);if(outer===void 0)return"asn1: syntax error: data truncated";if(outer.rest.length>0)return"asn1: syntax error: trailing data";let[signed,algorithm,
signature]=membersOf(outer),[,,publicKey]=membersOf(signed),[oid]=membersOf(algorithm);if(signed===void 0||publicKey?.tag!==48||oid?.tag!==6||signature?.tag!==3)
return malformed2;let key2=parseKey(publicKey.whole);return typeof key2=="string"?key2:signatureFault(signed.whole,printOid(oid.content),signature.content.subarray(
1),key2)}function membersOf(element){return(element?.tag===48?elementsIn(element.content):void 0)??[]}var malformed2="asn1: structure error: tags don't match",unimplemented="\
x509: cannot verify signature: algorithm unimplemented";function parseKey(spki){let key2;try{key2=nodeCrypto().createPublicKey({key:spki,format:"der",type:"spki"})}catch{
return malformed2}return isOnKnownCurve(key2)?key2:"x509: unsupported elliptic curve"}var algorithms=new Map([["1.2.840.113549.1.1.5",{family:"RSA",hash:"sha1"}],
["1.2.840.113549.1.1.11",{family:"RSA",hash:"sha256"}],["1.2.840.113549.1.1.12",{family:"RSA",hash:"sha384"}],["1.2.840.113549.1.1.13",{family:"RSA",hash:"sha51\
2"}],["1.2.840.10045.4.1",{family:"ECDSA",hash:"sha1"}],["1.2.840.10045.4.3.2",{family:"ECDSA",hash:"sha256"}],["1.2.840.10045.4.3.3",{family:"ECDSA",hash:"sha3\
84"}],["1.2.840.10045.4.3.4",{family:"ECDSA",hash:"sha512"}],["1.3.101.112",{family:"Ed25519",hash:null}]]),md5="1.2.840.113549.1.1.4",pss="1.2.840.113549.1.1.1\
0",failures={RSA:"crypto/rsa: verification error",ECDSA:"x509: ECDSA verification failure",Ed25519:"x509: Ed25519 verification failure"},keyTypes2={rsa:"*rsa.Pu\
blicKey",ec:"*ecdsa.PublicKey",ed25519:"ed25519.PublicKey"},families2={rsa:"RSA",ec:"ECDSA",ed25519:"Ed25519"};function signatureFault(signed,oid,signature,key2){
let type=key2.asymmetricKeyType;if(oid===md5)return"x509: cannot verify signature: insecure algorithm MD5-RSA";let algorithm=oid===pss?{family:"RSA",hash:null}:
algorithms.get(oid);if(algorithm===void 0||type!=="rsa"&&type!=="ec"&&type!=="ed25519")return unimplemented;let{family,hash:hash2}=algorithm;return family!==families2[type]?
`x509: signature algorithm specifies an ${family} public key, but have public key of type ${keyTypes2[type]}`:verifies(signed,hash2,signature,key2,oid===pss)?void 0:
failures[family]}function verifies(signed,hash2,signature,key2,isPss){let{constants:constants2,verify}=nodeCrypto();if(!isPss)return verify(hash2,signed,key2,signature);
let padding={key:key2,padding:constants2.RSA_PKCS1_PSS_PADDING,saltLength:constants2.RSA_PSS_SALTLEN_DIGEST};return["sha256","sha384","sha512"].some(one2=>verify(
one2,signed,padding,signature))}var usages=["any","cert sign","client auth","code signing","content commitment","crl sign","data encipherment","decipher only","digital signature","email protec\
tion","encipher only","ipsec end system","ipsec tunnel","ipsec user","key agreement","key encipherment","microsoft sgc","netscape sgc","ocsp signing","s/mime","\
server auth","signing","timestamping"],formerSigner="kubernetes.io/legacy-unknown",longestDomain=253,longestSigner=longestDomain+1+253+63+1;function validateSpec2(spec6){
let{request,usages:named2=[],signerName="",expirationSeconds}=spec6,at8=field("spec"),errors=[],bytes4=Buffer.from(request??"","base64"),fault=requestFault(bytes4.
toString("latin1"));if(fault!==void 0){let error=invalid2(child(at8,"request"),goBytes(request===void 0?void 0:bytes4),fault);errors.push({...error,message:`spe\
c.request is no good request for a certificate: ${fault}`})}let usagesAt=child(at8,"usages");named2.length===0&&errors.push(required(usagesAt,""));for(let[index,
usage2]of named2.entries())usages.includes(usage2)||errors.push(unsupported(item(usagesAt,index),usage2,usages));for(let[index,usage2]of named2.entries())named2.
indexOf(usage2)<index&&errors.push(duplicate(item(usagesAt,index),usage2));let signerAt=child(at8,"signerName");return signerName===formerSigner?errors.push(invalid2(
signerAt,signerName,"the legacy signerName is not allowed via this API version")):append(errors,validateSignerName(signerName,signerAt)),expirationSeconds!==void 0&&
expirationSeconds<600&&errors.push(invalid2(child(at8,"expirationSeconds"),expirationSeconds,"may not specify a duration less than 600 seconds (10 minutes)")),errors}
function goBytes(bytes4){return bytes4===void 0?{go:"[]byte(nil)",json:"null"}:{go:`[]byte{${Array.from(bytes4,byte=>`0x${byte.toString(16)}`).join(", ")}}`,json:`\
"${bytes4.toString("base64")}"`}}function validateSignerName(name,at8){if(name==="")return[required(at8,"")];let[domain2="",path2="",...more]=name.split("/");if(!name.
includes("/")||more.length>0)return[invalid2(at8,name,"must be a fully qualified domain and path of the form 'example.com/signer-name'")];let labels=domain2.split(
"."),errors=[],validate2=(whole,parts3,faultsOf4)=>{let bad=parts3.find(label3=>faultsOf4(label3).length>0);bad!==void 0&&append(errors,faultsOf4(bad).map(why2=>invalid2(
at8,whole,`validating label ${goQuote(bad)}: ${why2}`)))};return byteLength2(domain2)>longestDomain&&errors.push(tooLong(at8,longestDomain)),validate2(domain2,labels,
isDns1123Label),labels.length<2&&errors.push(invalid2(at8,domain2,"should be a domain with at least two segments separated by dots")),validate2(path2,path2.split(
"."),isDns1123Subdomain),byteLength2(name)>longestSigner&&errors.push(tooLong(at8,longestSigner)),errors}var certificateKinds={"certificates.k8s.io/CertificateS\
igningRequest":{errors:({spec:spec6={}},subject)=>[...validateCoreMetadata(subject,()=>[]),...validateSpec2(spec6)]}};var none8=[],deprecated=new Map([["beta.kubernetes.io/arch",'deprecated since v1.14; use "kubernetes.io/arch" instead'],["beta.kubernetes.io/os",'deprecated sin\
ce v1.14; use "kubernetes.io/os" instead'],["failure-domain.beta.kubernetes.io/region",'deprecated since v1.17; use "topology.kubernetes.io/region" instead'],["\
failure-domain.beta.kubernetes.io/zone",'deprecated since v1.17; use "topology.kubernetes.io/zone" instead'],["beta.kubernetes.io/instance-type",'deprecated sin\
ce v1.17; use "node.kubernetes.io/instance-type" instead'],["app.kubernetes.io/created-by","deprecated since v1.9"],["scheduler.alpha.kubernetes.io/preferAvoidP\
ods","deprecated since v1.22; use Taints and Tolerations instead"],["node-role.kubernetes.io/master",'use "node-role.kubernetes.io/control-plane" instead']]);function labelWarnings(label3,at8,said=`${print2(
at8)}: `){let why=deprecated.get(label3);if(why===void 0)return none8;let message=`nodes should not be told apart by ${label3}: ${why}`;return[warning(said+why,
[{rule:"api/deprecated",path:pathOf2(at8),message}])]}function termWarnings({matchExpressions=[]},at8){return matchExpressions.flatMap(({key:label3=""},index)=>{
let place3=child(item(child(at8,"matchExpressions"),index),"key");return labelWarnings(label3,place3,`${print2(place3)}: ${label3} is `)})}function selectorWarnings(selector2,at8){
let place3=child(at8,"matchLabels"),ofLabels=sortedEntries(selector2.matchLabels).flatMap(([label3])=>labelWarnings(label3,key(place3,label3),`${print2(child(place3,
label3))}: `));return[...termWarnings(selector2,at8),...ofLabels]}var none9=[],nothing2=new Map;function claimNames({resourceClaims=[]}){return new Set(resourceClaims.flatMap(({name=""})=>name===""?[]:[name]))}function validateResources2(resources3,asker,at8,options){
let limits2=quantities2(resources3,"limits",options),requests=quantities2(resources3,"requests",options),errors=[];for(let list3 of["limits","requests"]){let own2=list3===
"limits"?limits2:requests;if(own2.size===0)continue;let place3=child(at8,list3);for(let name of sortedNames(own2.keys())){let quantity=own2.get(name)??zero;append(
errors,asker.validateName(name,key(place3,name))),append(errors,validateQuantity(asker.who,name,quantity,key(place3,name))),list3==="requests"&&append(errors,validateRequest(
asker,name,quantity,limits2.get(name),at8));let why=isHugePages(name)?hugePagesError(name,quantity):void 0;why!==void 0&&errors.push(invalid2(key(place3,name),print(
quantity),why))}}let names2=[...limits2.keys(),...requests.keys()];return names2.some(isHugePages)&&!names2.some(name=>name==="cpu"||name==="memory")&&errors.push(
forbidden2(at8,"HugePages require cpu or memory")),resources3.claims!==void 0&&append(errors,validateClaims(resources3.claims,asker.claims,child(at8,"claims"))),
errors}function quantities2(resources3,list3,{origins}){let values=resources3[list3];if(values===void 0)return nothing2;let known7=new Map;for(let name in values){
let value=values[name],asWritten=from=>{let written3=writtenQuantity(origins,from,name);return written3!==void 0&&print(written3)===value?written3:void 0},quantity=asWritten(
values)??asWritten(resources3.limits)??quantityOf(value);quantity!==void 0&&known7.set(name,quantity)}return known7}function validateRequest({who},name,request,limit,at8){
let rule3="kube/request-above-limit",mayBeLess=isOvercommitAllowed(name);if(limit===void 0&&mayBeLess)return none9;let atRequest=key(child(at8,"requests"),name);
if(limit===void 0){let message2=`${who} requests ${name}, which needs a limit of the same amount`,error2=required(child(at8,"limits"),"Limit must be set for non\
 overcommitable resources");return[{...causedAt(atRequest,error2),rule:rule3,message:message2}]}let order=compare(request,limit);if(order===0||order<0&&mayBeLess)
return none9;let want=mayBeLess?"less than or equal":"equal",error=invalid2(child(at8,"requests"),print(request),`must be ${want} to ${name} limit of ${print(limit)}`),
more=mayBeLess?"more than":"not the same as",message=`${who} requests ${print(request)} ${name}, ${more} its limit of ${print(limit)}`;return[{...causedAt(atRequest,
error),rule:rule3,message}]}function validateClaims(claims,known7,at8){let errors=[],used=new Set,inParts=new Set,among;for(let[index,{name="",request=""}]of claims.
entries()){let place3=item(at8,index);if(name===""){errors.push(required(place3,""));continue}let whole=request===""?name:`${name}/${request}`;used.has(name)?errors.
push(duplicate(place3,name)):(request!==""&&append(errors,malformed(child(place3,"request"),request,isDns1123Label)),used.has(whole)?errors.push(duplicate(place3,
whole)):request===""&&inParts.has(name)&&errors.push(duplicate(place3,name)),used.add(whole),whole.includes("/")&&inParts.add(whole.slice(0,whole.indexOf("/")))),
known7.has(name)||errors.push(notFound(place3,name,among??=amongClaims(known7)))}return errors}function amongClaims(known7){let names2="must be one of the names\
 in pod.spec.resourceClaims";return known7.size===0?`${names2} which is empty`:`${names2}: ${sortedNames(known7).join(", ")}`}function validateOverhead(overhead,at8,options){
let asker={who:"the overhead",validateName:validateContainerResourceName,claims:new Set};return causedBelow(at8,child(at8,"limits"),validateResources2({limits:overhead},
asker,at8,options))}var resizable=["cpu","memory"],resizePolicies=["NotRequired","RestartContainer"];function validateResizePolicy(policies5,podRestartPolicy,at8,{
kubernetes}){let errors=[],known7=new Set;for(let[index,{resourceName="",restartPolicy=""}]of policies5.entries()){let place3=item(at8,index);known7.has(resourceName)&&
errors.push(duplicate(place3,goBare(resourceName))),known7.add(resourceName);let complain3=(name,error)=>errors.push(causedAt(child(place3,name),error));if(resourceName===
""?complain3("resourceName",required(at8,"")):resizable.includes(resourceName)||complain3("resourceName",unsupported(at8,goBare(resourceName),resizable)),restartPolicy===
""?complain3("restartPolicy",required(at8,"")):resizePolicies.includes(restartPolicy)||complain3("restartPolicy",unsupported(at8,restartPolicy,resizePolicies)),
podRestartPolicy==="Never"&&restartPolicy!=="NotRequired"){let whose=minorOf(kubernetes)>=36?"pod `restartPolicy`":"`restartPolicy`";complain3("restartPolicy",invalid2(
at8,restartPolicy,`must be 'NotRequired' when ${whose} is 'Never'`))}}return errors}function validateResizePolicyOfInitContainer(policies5,at8,{kubernetes}){if(minorOf(
kubernetes)<36)return none9;let errors=[];for(let[index,{restartPolicy}]of policies5.entries())restartPolicy==="RestartContainer"&&errors.push(invalid2(child(item(
at8,index),"restartPolicy"),restartPolicy,"must not be set to 'RestartContainer' for non-sidecar initContainers"));return errors}function validateNodeSelector({nodeSelectorTerms=[]},at8,kubernetes){let place3=child(at8,"nodeSelectorTerms");if(nodeSelectorTerms.length===0)return[required(place3,
"must have at least one node selector term")];let areValuesChecked=minorOf(kubernetes)>=33,errors=[];for(let[index,term]of nodeSelectorTerms.entries())append(errors,
validateNodeSelectorTerm(term,item(place3,index),areValuesChecked));return errors}function validateNodeSelectorTerm({matchExpressions=[],matchFields=[]},at8,areValuesChecked){
let errors=[];for(let[index,requirement]of matchExpressions.entries())append(errors,validateLabelRequirement(requirement,item(child(at8,"matchExpressions"),index),
areValuesChecked));for(let[index,requirement]of matchFields.entries())append(errors,validateFieldRequirement(requirement,item(child(at8,"matchFields"),index)));
return errors}var operators=["In","NotIn","Exists","DoesNotExist","Gt","Lt"];function validateLabelRequirement({key:label3="",operator="",values=[]},at8,areValuesChecked){
let errors=[],place3=child(at8,"values");switch(operator){case"In":case"NotIn":values.length===0&&errors.push(required(place3,"must be specified when `operator`\
 is 'In' or 'NotIn'"));break;case"Exists":case"DoesNotExist":values.length>0&&errors.push(forbidden2(place3,"may not be specified when `operator` is 'Exists' or\
 'DoesNotExist'"));break;case"Gt":case"Lt":values.length!==1&&errors.push(required(place3,"must be specified single value when `operator` is 'Lt' or 'Gt'"));break;default:
errors.push(invalid2(child(at8,"operator"),operator,"not a valid selector operator",operators))}if(append(errors,validateLabelName(label3,child(at8,"key"))),areValuesChecked)
for(let[index,value]of values.entries())append(errors,malformed(item(place3,index),value,isLabelValue));return errors}function validateFieldRequirement({key:name="",
operator="",values=[]},at8){let errors=[],place3=child(at8,"values");if(operator!=="In"&&operator!=="NotIn"?errors.push(invalid2(child(at8,"operator"),operator,
"not a valid selector operator",["In","NotIn"])):values.length!==1&&errors.push(required(place3,"must be only one value when `operator` is 'In' or 'NotIn' for n\
ode field selector")),name!=="metadata.name")errors.push(invalid2(child(at8,"key"),name,"not a valid field selector key"));else for(let[index,value]of values.entries())
append(errors,malformed(item(place3,index),value,isDns1123Subdomain));return errors}function validateAffinity({nodeAffinity,podAffinity,podAntiAffinity},at8,options){return[...nodeAffinity===void 0?[]:validateNodeAffinity(nodeAffinity,child(at8,
"nodeAffinity"),options),...podAffinity===void 0?[]:validatePodAffinity(podAffinity,child(at8,"podAffinity")),...podAntiAffinity===void 0?[]:validatePodAffinity(
podAntiAffinity,child(at8,"podAntiAffinity"))]}var hard2="requiredDuringSchedulingIgnoredDuringExecution",soft2="preferredDuringSchedulingIgnoredDuringExecution";
function validateNodeAffinity(affinity,at8,{kubernetes}){let errors=[],needed=affinity[hard2];needed!==void 0&&append(errors,validateNodeSelector(needed,child(at8,
hard2),kubernetes));for(let[index,{weight=0,preference={}}]of(affinity[soft2]??[]).entries()){let term=item(child(at8,soft2),index);append(errors,validateWeight(
weight,term)),append(errors,validateNodeSelectorTerm(preference,child(term,"preference"),!1))}return errors}function validatePodAffinity(affinity,at8){let errors=[];
for(let[index,term]of(affinity[hard2]??[]).entries())append(errors,validateTerm(term,item(child(at8,hard2),index)));for(let[index,{weight=0,podAffinityTerm={}}]of(affinity[soft2]??
[]).entries()){let weighted=item(child(at8,soft2),index);append(errors,validateWeight(weight,weighted)),append(errors,validateTerm(podAffinityTerm,child(weighted,
"podAffinityTerm")))}return errors}function validateWeight(weight,at8){return weight>0&&weight<=100?[]:[invalid2(child(at8,"weight"),weight,"must be in the rang\
e 1-100")]}function validateTerm(term,at8){let{labelSelector,namespaceSelector,namespaces=[],topologyKey=""}=term,errors=[...validateLabelSelector(labelSelector,
child(at8,"labelSelector")),...validateLabelSelector(namespaceSelector,child(at8,"namespaceSelector"))];for(let[index,name]of namespaces.entries()){let faults2=malformed(
child(at8,"namespace"),name,isDns1123Label);append(errors,faults2.map(error=>causedAt(item(child(at8,"namespaces"),index),error)))}return append(errors,validateLabelKeys(
term.matchLabelKeys,term.mismatchLabelKeys,labelSelector,at8)),topologyKey===""&&errors.push(required(child(at8,"topologyKey"),"can not be empty")),append(errors,
validateLabelName(topologyKey,child(at8,"topologyKey"))),errors}function validateLabelKeys(matched2=[],mismatched=[],selector2,at8){if(matched2.length===0&&mismatched.
length===0)return[];let matchLabelKeys=child(at8,"matchLabelKeys"),errors=[...validateKeys(matched2,selector2,matchLabelKeys),...validateKeys(mismatched,selector2,
child(at8,"mismatchLabelKeys"))],seen=new Set(Object.keys(selector2?.matchLabels??{})),indexes2=new Map(matched2.map((key2,index)=>[key2,index]));for(let{key:key2=""}of selector2?.
matchExpressions??[]){let index=indexes2.get(key2);if(index!==void 0&&seen.has(key2)){let error=invalid2(item(at8,index),key2,"exists in both matchLabelKeys and\
 labelSelector");errors.push(causedAt(item(matchLabelKeys,index),error))}seen.add(key2)}let others=new Set(mismatched);for(let[index,key2]of matched2.entries())
others.has(key2)&&errors.push(invalid2(item(matchLabelKeys,index),key2,"exists in both matchLabelKeys and mismatchLabelKeys"));return errors}function validateKeys(keys2,selector2,at8){
return keys2.length>0&&selector2===void 0?[forbidden2(at8,"must not be specified when labelSelector is not set")]:keys2.flatMap((key2,index)=>validateLabelName(
key2,item(at8,index)))}function validateTolerations(tolerations,at8,kubernetes){return tolerations.flatMap((toleration,index)=>validateToleration(toleration,item(at8,index),kubernetes))}
var tolerationOperators=["Equal","Exists"],comparisons=["Lt","Gt"];function validateToleration({key:key2="",operator="",value="",effect="",tolerationSeconds},at8,kubernetes){
let errors=[],operatorAt=child(at8,"operator");switch(key2!==""?append(errors,validateLabelName(key2,child(at8,"key"))):operator!=="Exists"&&errors.push(invalid2(
operatorAt,operator,'operator must be Exists when `key` is empty, which means "match all values and all keys"')),tolerationSeconds!==void 0&&effect!=="NoExecute"&&
errors.push(invalid2(child(at8,"effect"),effect,"effect must be 'NoExecute' when `tolerationSeconds` is set")),operator){case"Equal":case"":{let faults2=isLabelValue(
value);faults2.length>0&&errors.push(invalidValue(value,faults2.join(";"),at8));break}case"Exists":value!==""&&errors.push(invalidValue(value,"value must be emp\
ty when `operator` is 'Exists'",at8));break;default:{let isKnown=comparisons.includes(operator)&&minorOf(kubernetes)>=35,known7=isKnown?[...tolerationOperators,
...comparisons]:tolerationOperators,error=unsupported(operatorAt,operator,known7),message=`clusters have the operator ${operator} turned off: it must be Equal o\
r Exists`;errors.push(isKnown?{...error,message}:error)}}return effect!==""&&append(errors,validateTaintEffect(effect,child(at8,"effect"))),errors}function invalidValue(value,why,at8){
return causedAt(child(at8,"value"),invalid2(child(at8,"operator"),value,why))}function validateTaintEffect(effect,at8){let effects2=["NoSchedule","PreferNoSched\
ule","NoExecute"];return effects2.includes(effect)?[]:[unsupported(at8,effect,effects2)]}function validateSchedulingGates(gates2,at8){let errors=[],seen=new Set;
for(let[index,{name=""}]of gates2.entries()){let gate=item(at8,index);append(errors,malformed(gate,name,isQualifiedName)),seen.has(name)&&errors.push(duplicate(
gate,name)),seen.add(name)}return errors}function validateReadinessGates(gates2,at8){return gates2.flatMap(({conditionType=""},index)=>malformed(child(item(at8,
index),"conditionType"),conditionType,isQualifiedName))}function validateTopologySpread(constraints2,at8,options){let last=new Map(constraints2.map((constraint,index)=>[
kindOf2(constraint),index]));return constraints2.flatMap((constraint,index)=>validateConstraint(constraint,last.get(kindOf2(constraint))!==index,item(at8,index),
options))}function kindOf2({topologyKey="",whenUnsatisfiable=""}){return`{${topologyKey}, ${whenUnsatisfiable}}`}var isNotPositive="must be greater than zero";function validateConstraint(constraint,isAgain,at8,{
kubernetes}){let{maxSkew=0,topologyKey="",whenUnsatisfiable="",matchLabelKeys,labelSelector}=constraint,errors=[];maxSkew<=0&&errors.push(invalid2(child(at8,"ma\
xSkew"),maxSkew,isNotPositive)),topologyKey===""&&errors.push(required(child(at8,"topologyKey"),"can not be empty"));let actions3=["DoNotSchedule","ScheduleAnyw\
ay"];if(actions3.includes(whenUnsatisfiable)||errors.push(unsupported(child(at8,"whenUnsatisfiable"),whenUnsatisfiable,actions3)),isAgain){let pair=child(at8,"{\
topologyKey, whenUnsatisfiable}");errors.push(causedAt(at8,duplicate(pair,kindOf2(constraint))))}append(errors,validateMinDomains(constraint,child(at8,"minDomai\
ns")));for(let name of["nodeAffinityPolicy","nodeTaintsPolicy"]){let policy=constraint[name];policy!==void 0&&policy!=="Honor"&&policy!=="Ignore"&&errors.push(unsupported(
child(at8,name),policy,["Honor","Ignore"]))}return append(errors,isOn("MatchLabelKeysInPodTopologySpreadSelectorMerge",kubernetes)?validateLabelKeys(matchLabelKeys,
[],labelSelector,at8):validateSpreadKeys(matchLabelKeys,labelSelector,child(at8,"matchLabelKeys"))),append(errors,validateLabelSelector(labelSelector,child(at8,
"labelSelector"))),errors}function validateMinDomains({minDomains,whenUnsatisfiable=""},at8){if(minDomains===void 0)return[];let errors=[];if(minDomains<=0&&errors.
push(invalid2(at8,minDomains,isNotPositive)),whenUnsatisfiable!=="DoNotSchedule"){let why=`can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ${whenUnsatisfiable}`;
errors.push(invalid2(at8,minDomains,why))}return errors}function validateSpreadKeys(keys2=[],selector2,at8){if(keys2.length===0)return[];let errors=[];selector2===
void 0&&errors.push(forbidden2(at8,"must not be specified when labelSelector is not set"));let{matchLabels={},matchExpressions=[]}=selector2??{},selected=new Set(
[...Object.keys(matchLabels),...matchExpressions.map(({key:key2=""})=>key2)]);for(let[index,key2]of keys2.entries())append(errors,validateLabelName(key2,item(at8,
index))),selected.has(key2)&&errors.push(invalid2(item(at8,index),key2,"exists in both matchLabelKeys and labelSelector"));return errors}var highestPriority=1e9,systemPriorities={"system-node-critical":2*highestPriority+1e3,"system-cluster-critical":2*highestPriority},preemptionPolicies=["Preempt\
LowerPriority","Never"];function systemFault(name,value,isDefault){let known7=Object.hasOwn(systemPriorities,name)?systemPriorities[name]:void 0;return known7===
void 0?`${name} is not a known system priority class`:known7!==value?`value of ${name} PriorityClass must be ${known7}`:isDefault?`globalDefault of ${name} Prio\
rityClass must be false`:void 0}function validatePriority(name,priority2){let{value=0,globalDefault=!1,preemptionPolicy}=priority2,errors=[];if(name.startsWith(
"system-")){let fault=systemFault(name,value,globalDefault);fault!==void 0&&errors.push(forbidden2(child(field("metadata"),"name"),"priority class names with 's\
ystem-' prefix are reserved for system use only. error: "+fault))}else value>highestPriority&&errors.push(forbidden2(field("value"),`maximum allowed value of a \
user defined priority is ${highestPriority}`));return preemptionPolicy===""?errors.push(required(field("preemptionPolicy"),"")):preemptionPolicy!==void 0&&!preemptionPolicies.
includes(preemptionPolicy)&&errors.push(unsupported(field("preemptionPolicy"),preemptionPolicy,preemptionPolicies)),errors}function validateRuntime(runtime,options){
let{handler="",overhead,scheduling:where}=runtime,errors=[];if(handler===""&&minorOf(options.kubernetes)>=36?errors.push(required(field("handler"),"")):append(errors,
malformed(field("handler"),handler,isDns1123Label)),overhead!==void 0){let named2=field("overhead"),meant2=child(named2,"podFixed");append(errors,causedBelow(meant2,
named2,validateOverhead(overhead.podFixed??{},named2,options)))}if(where===void 0)return errors;let at8=field("scheduling");append(errors,validateLabels(where.nodeSelector,
child(at8,"nodeSelector")));let{tolerations=[]}=where,listAt=child(at8,"tolerations");append(errors,validateTolerations(tolerations,child(listAt,"tolerations"),
options.kubernetes));let seen=new Set;for(let[index,toleration]of tolerations.entries()){let{key:label3="",operator="",value="",effect=""}=toleration,identity2=[
label3,operator,value,effect].map(goQuote).join();seen.has(identity2)&&errors.push(duplicate(item(listAt,index),goToleration(toleration))),seen.add(identity2)}return errors}
function goToleration(toleration){let{key:label3="",operator="",value="",effect="",tolerationSeconds}=toleration;return goStruct("core.Toleration",{Key:label3,Operator:operator,
Value:value,Effect:effect,TolerationSeconds:goPointer("int64",tolerationSeconds)})}var classKinds={"scheduling.k8s.io/PriorityClass":{errors:(priority2,subject)=>[
...validateCoreMetadata(subject,nameIsSubdomain),...validatePriority(subject.name,priority2)]},"node.k8s.io/RuntimeClass":{errors:(runtime,subject)=>{let{request,
origins}=subject,options={kubernetes:request.kubernetes,podName:void 0,origins};return[...validateMetadata(subject,nameIsSubdomain),...validateRuntime(runtime,options)]},
warnings:({scheduling:where})=>{let at8=child(field("scheduling"),"nodeSelector");return sortedEntries(where?.nodeSelector).flatMap(([label3])=>labelWarnings(label3,
key(at8,label3),`${print2(at8)}: `))}}};function keyPairWarnings(certificate,key2){let[ofCertificate,ofKey]=[certificate,key2].map(text6=>Buffer.from(text6,"base64").toString("latin1")),fault=keyPairFault(
ofCertificate??"",ofKey??"");if(fault===void 0)return[];let path2=["data",/key input|private key|PKCS#8|PEM for the/.test(fault)&&!fault.includes("certificate i\
nput")?"tls.key":"tls.crt"],message=`no server can use this certificate and key: ${fault}`;return[warning(fault,[{rule:"api/doubtful-value",path:path2,message}])]}var mostBytes=1024*1024;function decoded2(text6){return Buffer.from(text6,"base64")}function validateKey(name,at8){return isConfigMapKey(name).map(why=>invalidKey(
at8,name,why))}function validateConfigMap({data={},binaryData={}}){let errors=[],characters2=0,bytes4=0;for(let[name,text6]of sortedEntries(data))append(errors,
validateKey(name,field("data"))),Object.hasOwn(binaryData,name)&&errors.push(invalid2(key(field("data"),name),name,"duplicate of key present in binaryData")),characters2+=
text6.length;for(let[name,text6]of sortedEntries(binaryData))append(errors,validateKey(name,field("binaryData"))),bytes4+=decoded2(text6).length;if(bytes4+characters2*
3>mostBytes)for(let text6 of Object.values(data))bytes4+=byteLength2(text6);return bytes4>mostBytes&&errors.push(causedAt(field("data"),tooLong(field(""),mostBytes))),
errors}var redacted="<secret contents redacted>";function validateSecret({metadata,type="",data={}}){let at8=field("data"),errors=[],size=0;for(let[name,text6]of sortedEntries(
data))append(errors,validateKey(name,at8)),size+=decoded2(text6).length;size>mostBytes&&errors.push(tooLong(at8,mostBytes));let need2=name=>{let message=`a Secr\
et of type ${type} needs the key ${name} in its data`;return errors.push({...required(key(at8,name),""),message})},needJson=name=>{let text6=data[name];if(text6===
void 0)return void need2(name);let read3=unmarshal(decoded2(text6).toString(),"map","map[string]interface {}");if("node"in read3)return;let message=`${name} is \
no JSON object: ${read3.error}`;errors.push({...invalid2(key(at8,name),redacted,read3.error),message})};switch(type){case"kubernetes.io/service-account-token":{
let name="kubernetes.io/service-account.name";(metadata?.annotations?.[name]??"")===""&&errors.push(required(key(child(field("metadata"),"annotations"),name),""));
break}case"kubernetes.io/dockercfg":needJson(".dockercfg");break;case"kubernetes.io/dockerconfigjson":needJson(".dockerconfigjson");break;case"kubernetes.io/bas\
ic-auth":if(data.username!==void 0||data.password!==void 0)break;need2("username"),need2("password");break;case"kubernetes.io/ssh-auth":(data["ssh-privatekey"]??
"")===""&&need2("ssh-privatekey");break;case"kubernetes.io/tls":for(let name of["tls.crt","tls.key"])data[name]===void 0&&need2(name);break}return errors}var configKinds={
"/ConfigMap":{errors:(map,subject)=>[...validateCoreMetadata(subject,nameIsSubdomain),...validateConfigMap(map)]},"/Secret":{errors:(secret,subject)=>[...validateCoreMetadata(
subject,nameIsSubdomain),...validateSecret(secret)],warnings:({type,data={}})=>type==="kubernetes.io/tls"?keyPairWarnings(data["tls.crt"]??"",data["tls.key"]??""):
[]}};function warn(rule3,at8,text6,message){return warning(text6,[{rule:rule3,path:pathOf2(at8),message}])}function isIgnored(at8,text6){return warn("api/doubtful-va\
lue",at8,text6,text6)}function notation(at8,text6,...whys){return whys.flatMap(why=>why===void 0?[]:[warn("api/doubtful-value",at8,`${print2(at8)}: ${why}`,`${print2(
at8)} is ${advice(text6)}`)])}function advice(text6){let cidr=parseCidr(text6.trim()),ip=parseIp(text6),canonical2=cidr===void 0?ip&&printIp(ip):printNetwork(cidr);
return canonical2===void 0?`${goQuote(text6)}, which is no IP address`:`${goQuote(text6)}: write ${canonical2}, which every program reads in the same way`}function validateDriverName(name,at8,{kubernetes}){let errors=[];if(name===""&&errors.push(required(at8,"")),name===""&&minorOf(kubernetes)>=36)return errors;byteLength2(
name)>63&&errors.push(tooLong(at8,63));for(let why of isDns1123Subdomain(name.toLowerCase()))errors.push(invalid2(at8,name,why));return errors}function validateCsi({
driver="",nodePublishSecretRef},at8,checked){let errors=[...validateDriverName(driver,child(at8,"driver"),checked)];if(nodePublishSecretRef===void 0)return errors;
let{name=""}=nodePublishSecretRef,place3=child(at8,"nodePublishSecretRef","name"),misplaced=child(at8,"name");return name===""?errors.push(required(place3,"")):
append(errors,causedBelow(place3,misplaced,malformed(misplaced,name,isDns1123Subdomain))),errors}var secretRefs=["controllerPublishSecretRef","controllerExpandS\
ecretRef","nodePublishSecretRef","nodeExpandSecretRef"];function validateCsiOfPersistentVolume(source,at8,checked){let{driver="",volumeHandle=""}=source,errors=[
...validateDriverName(driver,child(at8,"driver"),checked)];volumeHandle===""&&errors.push(required(child(at8,"volumeHandle"),""));for(let secret of secretRefs){
let reference2=source[secret];reference2!==void 0&&append(errors,validateSecretReference(reference2,child(at8,secret)))}return errors}function validateSecretReference({
name="",namespace:namespace2=""},at8){let ofName=child(at8,"name"),ofNamespace=child(at8,"namespace");return[...name===""?[required(ofName,"")]:malformed(ofName,
name,isDns1123Subdomain),...namespace2===""?[required(ofNamespace,"")]:malformed(ofNamespace,namespace2,isDns1123Label)]}var none10=[],subscripted=/^(?<path>(?:(?!\[')[^])+)\['(?<subscript>[^]*)'\]$/,referable=["metadata.annotations","metadata.labels","metadata.name","metadata.nam\
espace","metadata.uid","spec.nodeName","spec.restartPolicy","spec.serviceAccountName","spec.schedulerName","status.phase","status.hostIP","status.hostIPs","stat\
us.podIP","status.podIPs"];function validateFieldRef({apiVersion="",fieldPath=""},shown2,at8){let atPath=child(at8,"fieldPath");if(apiVersion==="")return[required(
child(at8,"apiVersion"),"")];if(fieldPath==="")return[required(atPath,"")];let failed=(why,message)=>[{...invalid2(atPath,fieldPath,`error converting fieldPath:\
 ${why}`),message:`${print2(atPath)} ${message}`}];if(apiVersion!=="v1"){let place3=child(at8,"apiVersion"),message=`${print2(place3)} is ${apiVersion}; it must\
 be v1`;return failed(`unsupported pod version: ${apiVersion}`,"").map(error=>({...causedAt(place3,error),message}))}let{path:path2,subscript=""}=subscripted.exec(
fieldPath)?.groups??{};if(path2==="metadata.labels")return malformed(at8,subscript,isQualifiedName);if(path2==="metadata.annotations")return malformed(at8,subscript.
toLowerCase(),isQualifiedName);if(path2!==void 0){let message=`is ${fieldPath}, and only labels and annotations have keys`;return failed(`field label does not s\
upport subscript: ${fieldPath}`,message)}let field2=fieldPath==="spec.host"?"spec.nodeName":fieldPath;if(!referable.includes(field2)){let meant2=nearest(fieldPath,
shown2),hint=meant2===null?`it must be one of ${shown2.join(", ")}`:`did you mean ${meant2}?`;return failed(`field label not supported: ${fieldPath}`,`is ${fieldPath}\
; ${hint}`)}return shown2.includes(field2)?none10:[unsupported(atPath,field2,shown2)]}var resources2=["limits.cpu","limits.ephemeral-storage","limits.memory","r\
equests.cpu","requests.ephemeral-storage","requests.memory"],hugePages=/^(?:limits|requests)\.hugepages-/;function validateResourceFieldRef({containerName="",resource="",
divisor="0"},isInVolume,at8){let errors=[];isInVolume&&containerName===""?errors.push(required(child(at8,"containerName"),"")):resource===""?errors.push(required(
child(at8,"resource"),"")):!resources2.includes(resource)&&!hugePages.test(resource)&&errors.push(unsupported(child(at8,"resource"),resource,resources2));let of=divisible(
resource);if(of!==void 0&&!isDivisor(divisor,of.divisors)){let why=`only divisor's values ${of.values} are supported with the ${of.what} resource`;errors.push({
...invalid2(child(at8,"divisor"),resource,why),message:`${resource} cannot be divided by ${divisor}: the divisor is one of ${of.values}`})}return errors}var ofCpu={
divisors:["1m","1"],values:"1m and 1",what:"cpu"},sizes=["1","1k","1M","1G","1T","1P","1E","1Ki","1Mi","1Gi","1Ti","1Pi","1Ei"],ofMemory={divisors:sizes,values:sizes.
join(", "),what:"memory"},ofStorage={...ofMemory,what:"local ephemeral storage"},ofHugePages={...ofMemory,what:"hugepages"};function divisible(resource){if(hugePages.
test(resource))return ofHugePages;if(resources2.includes(resource))return resource.endsWith(".cpu")?ofCpu:resource.endsWith(".memory")?ofMemory:ofStorage}function isDivisor(divisor,divisors){
return divisors.includes(divisor)||compare(quantityOf(divisor)??zero,zero)===0}var none11=[];function validateSecretVolume(source,at8){return validateFiles(source.secretName,child(at8,"secretName"),source,at8)}function validateConfigMapVolume(source,at8){
return validateFiles(source.name,child(at8,"name"),source,at8)}function validateFiles(name,atName,{defaultMode,items:items2=[]},at8){let errors=[];name||errors.
push(required(atName,"")),append(errors,validateMode(defaultMode,child(at8,"defaultMode")));for(let[index,file2]of items2.entries())append(errors,validateKeyToPath(
file2,item(child(at8,"items"),index)));return errors}function validateMode(mode2,at8){return mode2===void 0||mode2>=0&&mode2<=511?none11:[{...invalid2(at8,mode2,
"must be a number between 0 and 0777 (octal), both inclusive"),message:`a file's mode lies between 0 and 0777 (511 in decimal), and ${mode2} does not`}]}function validateKeyToPath({
key:key2="",path:path2="",mode:mode2},at8){let errors=[];return key2===""&&errors.push(required(child(at8,"key"),"")),path2===""&&errors.push(required(child(at8,
"path"),"")),append(errors,malformed(child(at8,"path"),path2,isLocalPath)),append(errors,validateMode(mode2,child(at8,"mode"))),errors}function validateDownwardApiVolume({
defaultMode,items:items2=[]},at8){let errors=[...validateMode(defaultMode,child(at8,"defaultMode"))];for(let[index,file2]of items2.entries())append(errors,validateDownwardApiFile(
file2,index,at8));return errors}var shownFields=["metadata.annotations","metadata.labels","metadata.name","metadata.namespace","metadata.uid"];function validateDownwardApiFile(file2,index,at8){
let{path:path2="",fieldRef,resourceFieldRef,mode:mode2}=file2,errors=[];return path2===""&&errors.push(required(child(at8,"path"),"")),append(errors,malformed(child(
at8,"path"),path2,isLocalPath)),fieldRef!==void 0?(append(errors,validateFieldRef(fieldRef,shownFields,child(at8,"fieldRef"))),resourceFieldRef!==void 0&&errors.
push(invalid2(at8,"resource","fieldRef and resourceFieldRef can not be specified simultaneously"))):resourceFieldRef!==void 0?append(errors,validateResourceFieldRef(
resourceFieldRef,!0,child(at8,"resourceFieldRef"))):errors.push(required(at8,"one of fieldRef and resourceFieldRef is required")),append(errors,validateMode(mode2,
child(at8,"mode"))),causedBelow(item(child(at8,"items"),index),at8,errors)}function validateProjectedVolume({defaultMode,sources:sources5=[]},at8){let errors=[...validateMode(
defaultMode,child(at8,"defaultMode"))],paths=new Set;for(let[index,source]of sources5.entries())append(errors,validateProjection(source,paths,at8,item(child(at8,
"sources"),index)));return errors}function validateProjection({secret,configMap,downwardAPI,serviceAccountToken},paths,at8,atSource){let errors=[],claim=(path2,printed3,place3)=>{
path2!==""&&(paths.has(path2)&&errors.push({...causedAt(place3,invalid2(at8,printed3,"conflicting duplicate paths")),message:`another source of the volume has a\
 file at ${path2} already`}),paths.add(path2))};for(let[kind2,source]of[["secret",secret],["configMap",configMap]]){if(source===void 0)continue;let{name="",items:items2=[]}=source;
name===""&&errors.push(required(child(atSource,kind2,"name"),""));for(let[index,file2]of items2.entries()){let atFile=item(child(atSource,kind2,"items"),index);
append(errors,validateKeyToPath(file2,atFile)),claim(file2.path??"",name,child(atFile,"path"))}}for(let[index,file2]of(downwardAPI?.items??[]).entries()){let atVolume=child(
atSource,"downwardAPI");append(errors,validateDownwardApiFile(file2,index,atVolume)),claim(file2.path??"",file2.path??"",child(item(child(atVolume,"items"),index),
"path"))}return serviceAccountToken!==void 0&&append(errors,validateToken(serviceAccountToken,at8,child(atSource,"serviceAccountToken"))),[secret,configMap,downwardAPI,
serviceAccountToken].filter(source=>source!==void 0).length>1&&errors.push(forbidden2(atSource,"may not specify more than 1 volume type per source")),errors}function validateToken(token,at8,atToken){
let{expirationSeconds=0,path:path2=""}=token,errors=[...validateTokenExpiration(expirationSeconds,child(atToken,"expirationSeconds"))],misplaced=child(at8,"path"),
ofPath=path2===""?[required(misplaced,"")]:malformed(misplaced,path2,isLocalPath);return append(errors,causedBelow(child(atToken,"path"),misplaced,ofPath)),errors}
function validateTokenExpiration(seconds,at8){return seconds<600?[invalid2(at8,seconds,"may not specify a duration less than 10 minutes")]:seconds>2**32?[invalid2(
at8,seconds,"may not specify a duration larger than 2^32 seconds")]:none11}var none12=[],csiKinds={"storage.k8s.io/CSIDriver":{errors:({spec:spec6={}},subject)=>[...validateCoreMetadata(subject,nameIsSubdomain),...validateDriver(spec6,
field("spec"))],warnings:({spec:spec6={}},{request})=>tokenWarnings(spec6,field("spec"),request.kubernetes)},"storage.k8s.io/CSINode":{errors:({spec:{drivers=[]}={}},subject)=>[
...validateCoreMetadata(subject,nameIsSubdomain),...validateNodeDrivers(drivers,child(field("spec"),"drivers"),subject)]},"storage.k8s.io/CSIStorageCapacity":{errors:(capacity,subject)=>[
...validateCoreMetadata(subject,nameIsSubdomain),...validateStorageCapacity(capacity)],warnings:({nodeTopology={}})=>selectorWarnings(nodeTopology,field("nodeTo\
pology"))}},groupPolicies=["File","None","ReadWriteOnceWithFSType"],lifecycleModes=["Persistent","Ephemeral"];function tokenWarnings({tokenRequests=[],serviceAccountTokenInSecrets},at8,kubernetes){
if(!isOn("CSIServiceAccountTokenSecrets",kubernetes)||tokenRequests.length===0||serviceAccountTokenInSecrets!==void 0)return[];let text6="spec.serviceAccountTok\
enInSecrets is unset; if supported by this CSI driver, set to true to prevent possible logging of tokens in volume attributes";return[warn("api/doubtful-value",
child(at8,"tokenRequests"),text6,text6)]}function validateDriver(spec6,at8){let{fsGroupPolicy,tokenRequests=[],volumeLifecycleModes=[]}=spec6,errors=[];fsGroupPolicy!==
void 0&&!groupPolicies.includes(fsGroupPolicy)&&errors.push(unsupported(child(at8,"fsGroupPolicy"),fsGroupPolicy,groupPolicies)),append(errors,validateTokenRequests(
tokenRequests,child(at8,"tokenRequests")));for(let mode2 of volumeLifecycleModes)lifecycleModes.includes(mode2)||errors.push(unsupported(child(at8,"volumeLifecy\
cleModes"),mode2,lifecycleModes));let{nodeAllocatableUpdatePeriodSeconds:period,serviceAccountTokenInSecrets:isInSecrets}=spec6;return period!==void 0&&period<10&&
errors.push(invalid2(child(at8,"nodeAllocatableUpdatePeriodSeconds"),period,"must be greater than or equal to 10 seconds")),isInSecrets!==void 0&&tokenRequests.
length===0&&errors.push(invalid2(child(at8,"serviceAccountTokenInSecrets"),isInSecrets,"serviceAccountTokenInSecrets is set but no tokenRequests are specified")),
errors}function validateTokenRequests(requests,at8){let errors=[],audiences=new Set;for(let[index,{audience="",expirationSeconds}]of requests.entries()){let place3=item(
at8,index);if(audiences.has(audience)){errors.push(duplicate(child(place3,"audience"),audience));continue}audiences.add(audience),expirationSeconds!==void 0&&append(
errors,validateTokenExpiration(expirationSeconds,child(place3,"expirationSeconds")))}return errors}var longestNodeId=256;function validateNodeDrivers(drivers,at8,{
request:{kubernetes}}){let errors=[],names2=new Set;for(let[index,{name="",nodeID="",allocatable,topologyKeys=[]}]of drivers.entries()){let place3=item(at8,index);
append(errors,validateDriverName(name,child(place3,"name"),{kubernetes})),nodeID===""&&errors.push(required(child(place3,"nodeID"),"")),byteLength2(nodeID)>longestNodeId&&
errors.push(invalid2(child(place3,"nodeID"),nodeID,`must be ${longestNodeId} characters or less`)),append(errors,nonNegative(allocatable?.count??0,child(place3,
"allocatable","count"))),names2.has(name)&&errors.push(duplicate(child(place3,"name"),name)),names2.add(name),append(errors,validateTopologyKeys(topologyKeys,place3))}
return errors}function validateTopologyKeys(keys2,at8){return keys2.length===0?none12:keys2.flatMap((name,index)=>{let errors=[];return name===""&&errors.push(required(
at8,"")),keys2.indexOf(name)<index&&errors.push(duplicate(at8,name)),append(errors,malformed(at8,name,isQualifiedName)),causedBelow(item(child(at8,"topologyKeys"),
index),at8,errors)})}function validateStorageCapacity({nodeTopology,storageClassName="",capacity}){let errors=[...validateLabelSelector(nodeTopology,field("node\
Topology")),...malformed(field("storageClassName"),storageClassName,isDns1123Subdomain)];return capacity!==void 0&&(quantityOf(capacity)??zero).digits<0n&&errors.
push(invalid2(field("capacity"),capacity,"must be greater than or equal to 0")),errors}var named={errors:(_,subject)=>validateCoreMetadata(subject,nameIsSubdomain),warnings:(_,{request})=>[{kind:"undecided",rule:"api/invalid-value",reason:`what is\
 in a ${request.type.kind} is not checked here`,path:["spec"]}]},ofClass=(_,subject)=>validateCoreMetadata(subject,minorOf(subject.request.kubernetes)>=35?nameIsLong:
nameIsSubdomain),deviceKinds={"resource.k8s.io/DeviceClass":{...named,errors:ofClass},"resource.k8s.io/ResourceClaim":named,"resource.k8s.io/ResourceClaimTempla\
te":named,"resource.k8s.io/ResourceSlice":named};var longestText=128,longestMessage=1024;function validateFacts(facts){let{namespace:namespace2,subject,eventTime}=facts,errors=[],about=subject.namespace??"",mismatch4=()=>{
let error=invalid2(child(field("involvedObject"),"namespace"),about,"does not match event.namespace");return errors.push({...error,path:[facts.subjectField,"nam\
espace"]})};if(eventTime===void 0)(about===""?namespace2!=="default":about!==namespace2)&&mismatch4();else{about===""&&namespace2!=="default"&&namespace2!=="kub\
e-system"&&mismatch4();let controllerAt=field(facts.controllerField);facts.controller===""&&errors.push(required(controllerAt,"")),append(errors,malformed(controllerAt,
facts.controller,isQualifiedName));for(let name of["reportingInstance","action","reason"]){let{[name]:text6=""}=facts;text6===""&&errors.push(required(field(name),
"")),append(errors,limited(text6,field(name),longestText))}for(let error of limited(facts.message,field("message"),longestMessage))errors.push({...error,path:[facts.
messageField]})}let ofNamespace=malformed(field("namespace"),namespace2,isDns1123Subdomain);return[...errors,...ofNamespace.map(error=>({...error,path:["metadat\
a","namespace"]}))]}function limited(text6,at8,most4){return byteLength2(text6)>most4?[invalid2(at8,"",`can have at most ${most4} characters`)]:[]}function validateStrictly(event){
let{series,eventTime,type="",deprecatedSource}=event,errors=[],wrong3=(name,path2,why)=>errors.push({...invalid2(field(name),"",why),path:path2.split(".")});series!==
void 0&&(series.count??0)<2&&wrong3("series.count","series.count","should be at least 2"),series!==void 0&&series.lastObservedTime===void 0&&errors.push(required(
child(field("series"),"lastObservedTime"),"")),eventTime===void 0&&errors.push(required(field("eventTime"),"")),type!=="Normal"&&type!=="Warning"&&wrong3("type",
"type",`has invalid value: ${type}`);let unset2="needs to be unset";return event.deprecatedFirstTimestamp!==void 0&&wrong3("firstTimestamp","deprecatedFirstTime\
stamp",unset2),event.deprecatedLastTimestamp!==void 0&&wrong3("lastTimestamp","deprecatedLastTimestamp",unset2),(event.deprecatedCount??0)!==0&&wrong3("count","\
deprecatedCount",unset2),((deprecatedSource?.component??"")!==""||(deprecatedSource?.host??"")!=="")&&wrong3("source","deprecatedSource",unset2),errors}var eventKinds={
"/Event":{errors:(event,{namespace:namespace2})=>validateFacts({...event,namespace:namespace2,subject:event.involvedObject??{},subjectField:"involvedObject",controller:event.
reportingComponent??"",controllerField:"reportingComponent",message:event.message??"",messageField:"message"})},"events.k8s.io/Event":{errors:(event,subject)=>[
...validateFacts({...event,namespace:subject.namespace,subject:event.regarding??{},subjectField:"regarding",controller:event.reportingController??"",controllerField:"\
reportingController",message:event.note??"",messageField:"note"}),...validateCoreMetadata(subject,nameIsSubdomain),...validateStrictly(event)],refusal:(texts,name)=>({
message:invalid({group:"",kind:"Event"},name,texts),code:422,reason:"Invalid"})}};function go(type,fields5){return goStruct(`flowcontrol.${type}`,fields5)}function list2(type,items2,fieldsOf3){return goList(`flowcontrol.${type}`,items2,item2=>go(
type,fieldsOf3(item2)))}function pointer2(type,value,fieldsOf3){return goPointer(`flowcontrol.${type}`,value&&go(type,fieldsOf3(value)))}function goFlowSchema(spec6){
let{priorityLevelConfiguration,matchingPrecedence=1e3,distinguisherMethod,rules:rules4}=spec6;return go("FlowSchemaSpec",{PriorityLevelConfiguration:go("Priorit\
yLevelConfigurationReference",{Name:priorityLevelConfiguration?.name??""}),MatchingPrecedence:matchingPrecedence,DistinguisherMethod:pointer2("FlowDistinguisher\
Method",distinguisherMethod,({type=""})=>({Type:type})),Rules:list2("PolicyRulesWithSubjects",rules4,rule3=>({Subjects:list2("Subject",rule3.subjects,({kind:kind2="",
user,group:group4,serviceAccount:serviceAccount2})=>({Kind:kind2,User:pointer2("UserSubject",user,({name=""})=>({Name:name})),Group:pointer2("GroupSubject",group4,
({name=""})=>({Name:name})),ServiceAccount:pointer2("ServiceAccountSubject",serviceAccount2,({namespace:namespace2="",name=""})=>({Namespace:namespace2,Name:name}))})),
ResourceRules:list2("ResourcePolicyRule",rule3.resourceRules,one2=>({Verbs:goStrings(one2.verbs),APIGroups:goStrings(one2.apiGroups),Resources:goStrings(one2.resources),
ClusterScope:one2.clusterScope??!1,Namespaces:goStrings(one2.namespaces)})),NonResourceRules:list2("NonResourcePolicyRule",rule3.nonResourceRules,one2=>({Verbs:goStrings(
one2.verbs),NonResourceURLs:goStrings(one2.nonResourceURLs)}))}))})}function goPriorityLevel({type="",limited:limited3,exempt:exempt2}){return go("PriorityLevel\
ConfigurationSpec",{Type:type,Limited:pointer2("LimitedPriorityLevelConfiguration",limited3,goLimited),Exempt:pointer2("ExemptPriorityLevelConfiguration",exempt2,
goExempt)})}function goLimited(limited3){let{nominalConcurrencyShares=0,limitResponse={},lendablePercent,borrowingLimitPercent}=limited3;return{NominalConcurrencyShares:nominalConcurrencyShares,
LimitResponse:go("LimitResponse",{Type:limitResponse.type??"",Queuing:pointer2("QueuingConfiguration",limitResponse.queuing,({queues,handSize,queueLengthLimit})=>({
Queues:queues??0,HandSize:handSize??0,QueueLengthLimit:queueLengthLimit??0}))}),LendablePercent:goPointer("int32",lendablePercent),BorrowingLimitPercent:goPointer(
"int32",borrowingLimitPercent)}}function goExempt(exempt2){return{NominalConcurrencyShares:goPointer("int32",exempt2.nominalConcurrencyShares),LendablePercent:goPointer(
"int32",exempt2.lendablePercent)}}var import_node_util2=require("node:util");function everythingOf(...groups2){return{subjects:groups2.map(name=>({kind:"Group",group:{name}})),resourceRules:[{verbs:[
"*"],apiGroups:["*"],resources:["*"],clusterScope:!0,namespaces:["*"]}],nonResourceRules:[{verbs:["*"],nonResourceURLs:["*"]}]}}var schemas2={exempt:{priorityLevelConfiguration:{
name:"exempt"},matchingPrecedence:1,rules:[everythingOf("system:masters")]},"catch-all":{priorityLevelConfiguration:{name:"catch-all"},matchingPrecedence:1e4,distinguisherMethod:{
type:"ByUser"},rules:[everythingOf("system:unauthenticated","system:authenticated")]}},catchAll={type:"Limited",limited:{nominalConcurrencyShares:5,lendablePercent:0,
limitResponse:{type:"Reject"}}};function isMandatorySchema(name,spec6){return!Object.hasOwn(schemas2,name)||(0,import_node_util2.isDeepStrictEqual)({...spec6},schemas2[name])}
function isMandatoryLevel(name,spec6){return name!=="catch-all"||(0,import_node_util2.isDeepStrictEqual)({...spec6},catchAll)}var mostPrecedence=1e4,distinguishers=["ByNamespace","ByUser"],verbs=["create","delete","deletecollection","get","list","patch","proxy","update","watch"];function validateSpec3(spec6,name,at8){
let{matchingPrecedence:precedence=1e3,distinguisherMethod,priorityLevelConfiguration,rules:rules4=[]}=spec6,errors=[],wrong3=why=>errors.push(invalid2(child(at8,
"matchingPrecedence"),precedence,why));precedence<=0&&wrong3("must be a positive value"),precedence>mostPrecedence&&wrong3(`must not be greater than ${mostPrecedence}`),
precedence===1&&name!=="exempt"&&wrong3("only the schema named 'exempt' may have matchingPrecedence 1");let{type=""}=distinguisherMethod??{};if(distinguisherMethod!==
void 0&&!distinguishers.includes(type)){let printed3=goStruct("flowcontrol.FlowDistinguisherMethod",{Type:type});errors.push(unsupported(child(at8,"distinguishe\
rMethod","type"),printed3,distinguishers))}let{name:level=""}=priorityLevelConfiguration??{},levelAt=child(at8,"priorityLevelConfiguration","name");level===""?errors.
push(required(levelAt,"must reference a priority level")):append(errors,nameIsSubdomain(level,!1).map(why=>invalid2(levelAt,level,why)));for(let[index,rule3]of rules4.
entries())append(errors,validateRule2(rule3,item(child(at8,"rules"),index)));return errors}function validateRule2(rule3,at8){let{subjects=[],resourceRules=[],nonResourceRules=[]}=rule3,
errors=[];for(let[index,subject]of subjects.entries())append(errors,validateSubject(subject,item(child(at8,"subjects"),index)));subjects.length===0&&errors.push(
required(child(at8,"subjects"),"subjects must contain at least one value")),resourceRules.length===0&&nonResourceRules.length===0&&errors.push(required(at8,"at \
least one of resourceRules and nonResourceRules has to be non-empty"));for(let[index,one2]of resourceRules.entries())append(errors,validateResourceRule(one2,item(
child(at8,"resourceRules"),index)));for(let[index,one2]of nonResourceRules.entries())append(errors,validateUrlRule(one2,item(child(at8,"nonResourceRules"),index)));
return errors}var subjectFields={ServiceAccount:"serviceAccount",User:"user",Group:"group"};function validateSubject(subject,at8){let{kind:of=""}=subject;if(of!==
"ServiceAccount"&&of!=="User"&&of!=="Group")return[unsupported(child(at8,"kind"),of,["Group","ServiceAccount","User"])];let own2=subjectFields[of],errors=[...validateOwn(
subject,own2,of,child(at8,own2))];for(let[other,name]of Object.entries(subjectFields))name!==own2&&subject[name]!==void 0&&errors.push(forbidden2(child(at8,name),
`${name} is forbidden when subject kind is not '${other}'`));return errors}function validateOwn(subject,own2,of,at8){let{[own2]:value}=subject;if(value===void 0)
return[required(at8,`${own2} is required when subject kind is '${of}'`)];let{name=""}=value,errors=name===""?[required(child(at8,"name"),"")]:[];if(own2!=="serv\
iceAccount")return errors;let{namespace:namespace2=""}=subject.serviceAccount??{};name!==""&&name!=="*"&&append(errors,nameIsSubdomain(name,!1).map(why=>invalid2(
child(at8,"name"),name,why)));let namespaceAt=child(at8,"namespace");return namespace2===""?errors.push(required(namespaceAt,"must specify namespace for service\
 account")):append(errors,nameIsLabel(namespace2,!1).map(why=>invalid2(namespaceAt,namespace2,why))),errors}function validateList(values,at8,{missing:missing5,what}){
return values.length===0?[required(at8,missing5)]:values.length===1||!values.includes("*")?[]:[invalid2(at8,goStrings(values),`if '*' is present, must not speci\
fy other ${what}`)]}function validateVerbs(named2,at8){return named2.length>0&&!named2.includes("*")&&!named2.every(verb=>verbs.includes(verb))?[unsupported(at8,
goStrings(named2),verbs)]:validateList(named2,at8,{missing:"verbs must contain at least one value",what:"verbs"})}function validateResourceRule(rule3,at8){let{verbs:named2=[],
apiGroups=[],resources:resources3=[],namespaces=[],clusterScope=!1}=rule3,must=what=>`resource rules must supply at least one ${what}`,errors=[...validateVerbs(
named2,child(at8,"verbs")),...validateList(apiGroups,child(at8,"apiGroups"),{missing:must("api group"),what:"api groups"}),...validateList(resources3,child(at8,
"resources"),{missing:must("resource"),what:"resources"})],place3=child(at8,"namespaces");return(namespaces.length>0||!clusterScope)&&append(errors,validateList(
namespaces,place3,{missing:"resource rules that are not cluster scoped must supply at least one namespace",what:"namespaces"})),namespaces.includes("*")?errors:
[...errors,...namespaces.flatMap((namespace2,index)=>nameIsLabel(namespace2,!1).map(why=>invalid2(item(place3,index),namespace2,`each member of this list must b\
e '*' or a DNS-1123 label; ${why}`)))]}function validateUrlRule(rule3,at8){let{verbs:named2=[],nonResourceURLs=[]}=rule3,place3=child(at8,"nonResourceURLs"),errors=[
...validateVerbs(named2,child(at8,"verbs")),...validateList(nonResourceURLs,place3,{missing:"nonResourceURLs must contain at least one value",what:"non-resource\
 URLs"})];return nonResourceURLs.includes("*")?errors:[...errors,...nonResourceURLs.flatMap((path2,index)=>{let fault=pathFault(path2);return fault===void 0?[]:
[invalid2(item(place3,index),path2,fault)]})]}function pathFault(path2){if(path2==="")return"must not be empty";if(path2==="/")return;if(!path2.startsWith("/"))
return"must start with slash";if(path2.includes(" "))return"must not contain white-space";if(path2.includes("//"))return"must not contain double slash";let star=path2.
indexOf("*");if(!(star<0||star===path2.length-1&&path2.endsWith("/*")))return"wildcard can only do suffix matching"}function validateMandatory(name,spec6,at8){if(isMandatorySchema(
name,spec6))return[];let printed3=goFlowSchema(spec6);return[invalid2(at8,printed3,`spec of '${name}' must equal the fixed value`)]}var flowSchemaKinds={"flowco\
ntrol.apiserver.k8s.io/FlowSchema":{errors:({spec:spec6={}},subject)=>{let at8=field("spec");return[...validateCoreMetadata(subject,nameIsSubdomain),...validateSpec3(
spec6,subject.name,at8),...validateMandatory(subject.name,spec6,at8)]}}};var mostQueues=1e7,mostBits=60;function validateSpec4({type="",limited:limited3,exempt:exempt2},{name,request},at8){let errors=[];if(name==="exempt"!=(type==="E\
xempt")){let why=minorOf(request.kubernetes)>=34?"must be 'Exempt' if and only if `name` is 'exempt'":"type must be 'Exempt' if and only if name is 'exempt'";errors.
push(invalid2(child(at8,"type"),type,why))}return type==="Exempt"?(limited3!==void 0&&errors.push(forbidden2(child(at8,"limited"),"must be nil if the type is no\
t Limited")),exempt2!==void 0&&append(errors,validateShares(exempt2,"nominalConcurrencyShares",child(at8,"exempt")))):type==="Limited"?(exempt2!==void 0&&errors.
push(forbidden2(child(at8,"exempt"),"must be nil if the type is Limited")),limited3===void 0?errors.push(required(child(at8,"limited"),"must not be empty when t\
ype is Limited")):append(errors,validateLimited(limited3,request.type.version,child(at8,"limited"),isYoung2(request)))):append(errors,unknownType(type,["Exempt",
"Limited"],child(at8,"type"),isYoung2(request))),errors}function isYoung2({kubernetes}){return minorOf(kubernetes)>=36}function unknownType(type,types7,at8,isRequired){
return[type===""&&isRequired?required(at8,""):unsupported(at8,type,types7)]}function validateShares(level,name,at8){let{[name]:shares=0}=level;return[...shares<
0?[invalid2(child(at8,name),shares,"must be a non-negative integer")]:[],..."limitResponse"in level?[]:validateLendable(level,at8)]}function validateLendable({lendablePercent=0},at8){
return lendablePercent>=0&&lendablePercent<=100?[]:[invalid2(child(at8,"lendablePercent"),lendablePercent,inclusiveRange(0,100))]}function validateLimited(limited3,version,at8,isRequired){
let{limitResponse={},borrowingLimitPercent=0}=limited3,shares=version==="v1beta2"?"assuredConcurrencyShares":"nominalConcurrencyShares",errors=[...validateShares(
{...limited3,limitResponse},shares,at8),...validateResponse(limitResponse,child(at8,"limitResponse"),isRequired),...validateLendable(limited3,at8)];return borrowingLimitPercent<
0&&errors.push(invalid2(child(at8,"borrowingLimitPercent"),borrowingLimitPercent,"if specified, must be a non-negative integer")),errors}function validateResponse({
type="",queuing},at8,isRequired){let place3=child(at8,"queuing");return type==="Reject"?queuing===void 0?[]:[forbidden2(place3,"must be nil if limited.limitResp\
onse.type is not Limited")]:type!=="Queue"?unknownType(type,["Queue","Reject"],child(at8,"type"),isRequired):queuing===void 0?[required(place3,"must not be empt\
y if limited.limitResponse.type is Limited")]:validateQueuing(queuing,place3)}function validateQueuing({queues=0,handSize=0,queueLengthLimit=0},at8){let errors=[],
wrong3=(name,value,why)=>errors.push(invalid2(child(at8,name),value,why));return queueLengthLimit<=0&&wrong3("queueLengthLimit",queueLengthLimit,"must be positi\
ve"),queues<=0?wrong3("queues",queues,"must be positive"):queues>mostQueues&&wrong3("queues",queues,`must not be greater than ${mostQueues}`),handSize<=0?wrong3(
"handSize",handSize,"must be positive"):handSize>queues?wrong3("handSize",handSize,`should not be greater than queues (${queues})`):Math.ceil(Math.log2(queues)*
handSize)>mostBits&&wrong3("handSize",handSize,`required entropy bits of deckSize ${queues} and handSize ${handSize} should not be greater than ${mostBits}`),errors}
var preservedZero="flowcontrol.k8s.io/v1beta3-preserve-zero-concurrency-shares";function validateAnnotations2({metadata,request}){if(metadata.annotations?.[preservedZero]===
void 0||request.type.version==="v1beta3")return[];let at8=child(field("metadata"),"annotations");return[causedAt(key(at8,preservedZero),forbidden2(at8,`annotati\
on '${preservedZero}' is forbidden`))]}function validateMandatory2(name,spec6,at8){let printed3=goPriorityLevel(spec6);return isMandatoryLevel(name,spec6)?name!==
"exempt"||spec6.type==="Exempt"&&spec6.limited===void 0?[]:[invalid2(at8,printed3,`spec of '${name}' except the 'spec.exempt' field must equal the fixed value`)]:
[invalid2(at8,printed3,`spec of '${name}' must equal the fixed value`)]}var priorityLevelKinds={"flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration":{errors:({
spec:spec6={}},subject)=>{let at8=field("spec");return[...validateCoreMetadata(subject,nameIsSubdomain),...validateAnnotations2(subject),...validateSpec4(spec6,
subject,at8),...validateMandatory2(subject.name,spec6,at8)]}}};var strategies2=["OldestEmulationVersion"];function validateSpec5(spec6){let{leaseDurationSeconds=1,leaseTransitions=0,strategy,preferredHolder=""}=spec6,at8=field(
"spec"),errors=[];return leaseDurationSeconds<=0&&errors.push(invalid2(child(at8,"leaseDurationSeconds"),leaseDurationSeconds,"must be greater than 0")),append(
errors,nonNegative(leaseTransitions,child(at8,"leaseTransitions"))),strategy?.includes("/")?append(errors,malformed(child(at8,"strategy","strategy"),strategy,isQualifiedName)):
strategy!==void 0&&!strategies2.includes(strategy)&&errors.push(unsupported(child(at8,"strategy","strategy"),strategy,strategies2)),preferredHolder!==""&&(strategy??
"")===""&&errors.push(forbidden2(child(at8,"preferredHolder"),"may only be specified if `strategy` is defined")),errors}var leaseKinds={"coordination.k8s.io/Lea\
se":{errors:({spec:spec6},subject)=>[...validateMetadata(subject,nameIsSubdomain),...validateSpec5(spec6??{})]}};var types4=["Pod","Container","PersistentVolumeClaim"];function validateType(type,at8){let errors=malformed(at8,type,isQualifiedName);return errors.length>0||type.
includes("/")||types4.includes(type)?errors:[invalid2(at8,type,"must be a standard limit type or fully qualified",types4)]}function validateItem(limit,at8,origins){
let{type="",min,max,maxLimitRequestRatio}=limit,isName2=type==="Pod"||type==="Container"?validateContainerResourceName:validateResourceName,namesIn4=list3=>sortedEntries(
limit[list3]).flatMap(([name])=>isName2(name,key(child(at8,list3),name))),errors=[...namesIn4("max"),...namesIn4("min")],isPod2=type==="Pod";for(let list3 of["d\
efault","defaultRequest"])isPod2?Object.keys(limit[list3]??{}).length>0&&errors.push(forbidden2(child(at8,list3),"may not be specified when `type` is 'Pod'")):append(
errors,namesIn4(list3));type==="PersistentVolumeClaim"&&min?.storage===void 0&&max?.storage===void 0&&errors.push(required(child(at8,"limits"),"either minimum o\
r maximum storage value is required, but neither was provided")),append(errors,namesIn4("maxLimitRequestRatio"));let lists2={min,max,maxLimitRequestRatio,default:void 0,
defaultRequest:void 0},compared2=isPod2?lists2:{...lists2,default:limit.default,defaultRequest:limit.defaultRequest},names2=new Set(Object.values(compared2).flatMap(
list3=>Object.keys(list3??{})));for(let name of sortedNames(names2))append(errors,validateResource3(name,list3=>amountOf(name,compared2,list3,origins),at8));return errors}
function amountOf(name,lists2,list3,origins){let text6=lists2[list3]?.[name];return text6===void 0?void 0:[lists2[list3],...Object.values(lists2)].map(from=>writtenQuantity(
origins,from,name)).find(quantity=>quantity!==void 0&&print(quantity)===text6)??quantityOf(text6)}function validateResource3(name,amount,at8){let errors=[],wrong3=(list3,value,why)=>{
let printed3=goQuantity({...value,text:print(value)});return errors.push({...invalid2(key(child(at8,list3),name),printed3,why),message:why})},isAbove2=(a,b)=>a!==
void 0&&b!==void 0&&compare(a,b)>0,[min,max,limit,request,ratio2]=[amount("min"),amount("max"),amount("default"),amount("defaultRequest"),amount("maxLimitReques\
tRatio")],[least,most4,byDefault2,requested]=[min,max,limit,request].map(value=>value?print(value):"");if(min&&isAbove2(min,max)&&wrong3("min",min,`min value ${least}\
 is greater than max value ${most4}`),request&&isAbove2(min,request)&&wrong3("defaultRequest",request,`min value ${least} is greater than default request value ${requested}`),
request&&isAbove2(request,max)&&wrong3("defaultRequest",request,`default request value ${requested} is greater than max value ${most4}`),request&&isAbove2(request,
limit)){let why=`default request value ${requested} is greater than default limit value ${byDefault2}`;wrong3("defaultRequest",request,why)}if(min&&isAbove2(min,
limit)&&wrong3("default",min,`min value ${least} is greater than default value ${byDefault2}`),max&&isAbove2(limit,max)&&wrong3("default",max,`default value ${byDefault2}\
 is greater than max value ${most4}`),ratio2&&compare(ratio2,integer2(1))<0&&wrong3("maxLimitRequestRatio",ratio2,`ratio ${print(ratio2)} is less than 1`),ratio2&&
min&&max){let[allowed3,possible]=ratios(ratio2,min,max);allowed3>possible&&wrong3("maxLimitRequestRatio",ratio2,`ratio ${print(ratio2)} is greater than max/min \
= ${float(possible)}`)}if(!isOvercommitAllowed(name)&&limit&&request&&compare(limit,request)!==0){let why=`default value ${byDefault2} must equal to defaultRequ\
est value ${requested} in ${name}`;wrong3("defaultRequest",request,why)}return errors}var mostMilli=(2n**63n-1n)/1000n;function ratios(ratio2,min,max){let isSmall2=[
ratio2,min,max].every(value=>scaledValue(value,0)<mostMilli),unit=isSmall2?-3:0;return[Number(scaledValue(ratio2,unit))/(isSmall2?1e3:1),Number(scaledValue(max,
unit))/Number(scaledValue(min,unit))]}function float(value){return Number.isFinite(value)?value.toFixed(6):value>0?"+Inf":"-Inf"}var limitRangeKinds={"/LimitRan\
ge":{errors:({spec:spec6},subject)=>{let errors=[...validateCoreMetadata(subject,nameIsSubdomain)],seen=new Set;for(let[index,limit]of(spec6?.limits??[]).entries()){
let{type=""}=limit,at8=item(child(field("spec"),"limits"),index);append(errors,validateType(type,child(at8,"type"))),seen.has(type)&&errors.push(duplicate(child(
at8,"type"),type)),seen.add(type),append(errors,validateItem(limit,at8,subject.origins))}return errors}}};var mountableSecrets="kubernetes.io/enforce-mountable-secrets";function warnOfMountableSecrets({metadata,request}){if(metadata.annotations?.[mountableSecrets]===
void 0||minorOf(request.kubernetes)<32)return[];let message=`metadata.annotations[${mountableSecrets}]: deprecated in v1.32+; prefer separate namespaces to isol\
ate access to mounted secrets`;return[warning(message,[{rule:"api/deprecated",path:["metadata","annotations",mountableSecrets],message:`the annotation ${mountableSecrets}\
 is deprecated: keep apart in namespaces who may mount which Secrets`}])]}var namespaceKinds={"/Namespace":{errors:({spec:spec6},subject)=>{let at8=child(field(
"spec"),"finalizers");return[...validateCoreMetadata(subject,nameIsLabel),...(spec6?.finalizers??[]).flatMap((name,index)=>[...validateFinalizerName(name,at8),...validateFinalizerDomain(
name,at8)].map(error=>causedAt(item(at8,index),error)))]}},"/ServiceAccount":{errors:(_,subject)=>validateCoreMetadata(subject,nameIsSubdomain),warnings:(_,subject)=>warnOfMountableSecrets(
subject)}};var none13=[],protocols=["SCTP","TCP","UDP"];function validateProtocol(protocol,at8){return protocol===""?[required(at8,"")]:protocols.includes(protocol)?none13:
[unsupported(at8,protocol,protocols)]}function validatePortNumber(port,at8){return portErrors(port).map(why=>invalid2(at8,port,why))}function validatePortOrName(port,at8){
if(typeof port=="number")return validatePortNumber(port,at8);let errors=malformed(at8,port,isPortName);if(!/^\d+$/.test(port))return errors;let message=`${print2(
at8)} is a name in quotes: write ${port} for the number`;return errors.map(error=>({...error,message}))}var addressTypes=["FQDN","IPv4","IPv6"],most={endpoints:1e3,addresses:100,ports:2e4,hints:8};function validateEndpointSlice(slice,subject){let{kubernetes}=subject.
request,{addressType="",endpoints=[],ports=[]}=slice,ofEndpoints=validateEndpoints(endpoints,addressType,kubernetes),ofPorts=validatePorts(ports),at8=field("add\
ressType");return[...validateCoreMetadata(subject,nameIsSubdomain),...addressType===""?[required(at8,"")]:[],...addressType===""||addressTypes.includes(addressType)?
[]:[unsupported(at8,addressType,addressTypes)],...minorOf(kubernetes)<33?[...ofEndpoints,...ofPorts]:[...ofPorts,...ofEndpoints]]}function validateEndpoints(endpoints,addressType,kubernetes){
if(endpoints.length>most.endpoints)return[tooMany(field("endpoints"),endpoints.length,most.endpoints)];let errors=[];for(let[index,{addresses=[],nodeName,hostname:hostname2,
hints}]of endpoints.entries()){let at8=item(field("endpoints"),index),list3=child(at8,"addresses");addresses.length===0&&errors.push(required(list3,"must contai\
n at least 1 address")),addresses.length>most.addresses&&errors.push(tooMany(list3,addresses.length,most.addresses));for(let[number3,address]of addresses.entries())
append(errors,validateAddress(address,addressType,list3,number3,kubernetes));nodeName!==void 0&&append(errors,malformed(child(at8,"nodeName"),nodeName,isDns1123Subdomain)),
hostname2!==void 0&&append(errors,malformed(child(at8,"hostname"),hostname2,isDns1123Label)),hints!==void 0&&append(errors,validateHints(hints,child(at8,"hints")))}
return errors}function validateAddress(address,addressType,list3,index,kubernetes){let at8=item(list3,index);if(addressType==="FQDN")return validateDomain(address,
at8);if(addressType!=="IPv4"&&addressType!=="IPv6")return[];let ip=parseIp(address),isFit=ip!==void 0&&isIpv4(ip)===(addressType==="IPv4");if(minorOf(kubernetes)<
33)return[...isFit?[]:[invalid2(at8,address,`must be a valid ${addressType} address`)],...validateReachableIp(address,at8)];let errors=addressType==="IPv4"?validateLegacyIp(
address,at8,kubernetes):malformed(at8,address,isCanonicalIp);return errors.length>0?errors:[...isFit?[]:[invalid2(list3,address,`must be an ${addressType} addre\
ss`)],...validateReachableIp(address,at8)]}function validateDomain(name,at8){if(name==="")return[required(at8,"")];let domain2=name.replace(/\.$/,""),complain3=(text6,why)=>[
invalid2(at8,text6,why)],errors=isDns1123Subdomain(domain2);if(errors.length>0)return complain3(domain2,errors.join(","));let labels=domain2.split(".");if(labels.
length<2)return complain3(domain2,"should be a domain with at least two segments separated by dots");let long=labels.find(label3=>isDns1123Label(label3).length>
0);return long===void 0?[]:complain3(long,isDns1123Label(long).join(","))}function validateHints({forZones=[],forNodes=[]},at8){let errors=validateHint(forZones,
isLabelValue,child(at8,"forZones"));return forZones.length>most.hints?errors:[...errors,...validateHint(forNodes,isDns1123Subdomain,child(at8,"forNodes"))]}function validateHint(hints,isName2,at8){
if(hints.length>most.hints)return[tooMany(at8,hints.length,most.hints)];let names2=new Set;return hints.flatMap(({name=""},index)=>{let place3=child(item(at8,index),
"name"),isKnown=names2.has(name);return names2.add(name),[...isKnown?[duplicate(place3,name)]:[],...malformed(place3,name,isName2)]})}function validatePorts(ports){
if(ports.length>most.ports)return[tooMany(field("ports"),ports.length,most.ports)];let names2=new Set,errors=[];for(let[index,{name="",protocol,appProtocol}]of ports.
entries()){let at8=item(field("ports"),index),ofName=child(at8,"name");name!==""&&append(errors,malformed(ofName,name,isDns1123Label)),names2.has(name)&&errors.
push(duplicate(ofName,name)),names2.add(name),protocol!==void 0&&!protocols.includes(protocol)&&errors.push(unsupported(child(at8,"protocol"),protocol,protocols)),
appProtocol!==void 0&&append(errors,malformed(child(at8,"appProtocol"),appProtocol,isQualifiedName))}return errors}var managedBy="endpointslice.kubernetes.io/ma\
naged-by",managers=["endpointslice-controller.k8s.io","endpointslicemirroring-controller.k8s.io"];function endpointSliceWarnings(slice,{request}){let{addressType,
endpoints=[],metadata}=slice,{kubernetes}=request,answers=[];if(addressType==="FQDN"&&answers.push(warn("api/deprecated",field("addressType"),"spec.addressType:\
 FQDN endpoints are deprecated","addressType is FQDN, which is deprecated")),minorOf(kubernetes)<33||managers.includes(metadata?.labels?.[managedBy]??""))return answers;
for(let[index,{addresses=[]}]of endpoints.entries())for(let[number3,address]of addresses.entries()){let at8=item(child(item(field("endpoints"),index),"addresses"),
number3);append(answers,notation(at8,address,ipWarning(address,kubernetes)))}return answers}var lists=["addresses","notReadyAddresses"];function validateEndpoints2({subsets=[]},subject){let{kubernetes}=subject.request,errors=[...validateCoreMetadata(subject,
nameIsSubdomain)];for(let[index,subset]of subsets.entries()){let at8=item(field("subsets"),index),{ports=[]}=subset;lists.every(list3=>(subset[list3]??[]).length===
0)&&errors.push(required(at8,"must specify `addresses` or `notReadyAddresses`"));for(let list3 of lists)for(let[number3,address]of(subset[list3]??[]).entries())
append(errors,validateAddress2(address,item(child(at8,list3),number3),kubernetes));for(let[number3,port]of ports.entries())append(errors,validatePort(port,ports.
length>1,item(child(at8,"ports"),number3)))}return errors}function validateAddress2({ip="",hostname:hostname2="",nodeName},at8,kubernetes){return[...validateLegacyIp(
ip,child(at8,"ip"),kubernetes),...hostname2===""?[]:malformed(child(at8,"hostname"),hostname2,isDns1123Label),...nodeName===void 0?[]:malformed(child(at8,"nodeN\
ame"),nodeName,isDns1123Subdomain),...validateReachableIp(ip,child(at8,"ip"))]}function validatePort({name="",port=0,protocol="",appProtocol},needsName,at8){let ofName=child(
at8,"name");return[...name!==""?malformed(ofName,name,isDns1123Label):needsName?[required(ofName,"")]:[],...validatePortNumber(port,child(at8,"port")),...validateProtocol(
protocol,child(at8,"protocol")),...appProtocol===void 0?[]:malformed(child(at8,"appProtocol"),appProtocol,isQualifiedName)]}var managedBy2="endpoints.kubernetes\
.io/managed-by";function endpointsWarnings({subsets=[],metadata},{request}){let{kubernetes}=request;return minorOf(kubernetes)<33||metadata?.labels?.[managedBy2]===
"endpoint-controller"?[]:subsets.flatMap((subset,index)=>lists.flatMap(list3=>(subset[list3]??[]).flatMap(({ip=""},number3)=>{let at8=child(item(child(item(field(
"subsets"),index),list3),number3),"ip");return notation(at8,ip,ipWarning(ip,kubernetes))})))}function validateReference({apiGroup,kind:kind2="",name=""},at8,{request}){let isTold=minorOf(request.kubernetes)<34,part=(what,text6)=>text6===""?[required(child(
at8,what),isTold?`${what} is required`:"")]:malformed(child(at8,what),text6,isPathSegment);return[...apiGroup===void 0?[]:malformed(child(at8,"apiGroup"),apiGroup,
isDns1123Subdomain),...part("kind",kind2),...part("name",name)]}var longestController=250,scopes3=["Cluster","Namespace"];function validateIngressClass({spec:spec6={}},subject){let{controller="",parameters}=spec6,at8=child(field(
"spec"),"controller"),errors=[...validateCoreMetadata(subject,nameIsSubdomain)];return byteLength2(controller)>longestController&&errors.push(tooLong(at8,longestController)),
append(errors,validateDomainPrefixedPath(controller,at8)),parameters!==void 0&&append(errors,validateParameters(parameters,child(field("spec"),"parameters"),subject)),
errors}function validateDomainPrefixedPath(text6,at8){if(text6==="")return[required(at8,"")];let slash=text6.indexOf("/");return slash<=0||slash===text6.length-
1?[invalid2(at8,text6,'must be a domain-prefixed path (such as "acme.io/foo")')]:[...malformed(at8,text6.slice(0,slash),isDns1123Subdomain),...malformed(at8,text6.
slice(slash+1),isHttpPath)]}function validateParameters(parameters,at8,subject){let{scope,namespace:namespace2}=parameters,errors=[...validateReference(parameters,
at8,subject)],ofNamespace=child(at8,"namespace");return scope===void 0?errors.push(required(child(at8,"scope"),"")):scopes3.includes(scope)?scope==="Cluster"&&namespace2!==
void 0?errors.push(forbidden2(ofNamespace,"`parameters.scope` is set to 'Cluster'")):scope==="Namespace"&&namespace2===void 0?errors.push(required(ofNamespace,"\
`parameters.scope` is set to 'Namespace'")):scope==="Namespace"&&append(errors,malformed(ofNamespace,namespace2??"",isDns1123Label)):errors.push(unsupported(child(
at8,"scope"),scope,scopes3)),errors}function serviceNameFormat(kubernetes){return isOn("RelaxedServiceNameValidation",kubernetes)?nameIsLabel:nameIsDns1035Label}var classAnnotation="kubernetes.io/ingress.class";function validateIngress({metadata,spec:spec6={}},subject){let options={isServiceName:serviceNameFormat(subject.
request.kubernetes),subject},{rules:rules4,defaultBackend,tls=[],ingressClassName}=spec6,at8=field("spec"),errors=[...validateCoreMetadata(subject,nameIsSubdomain)];
(rules4??[]).length===0&&defaultBackend===void 0&&errors.push(withoutRules(rules4,at8)),defaultBackend!==void 0&&append(errors,validateBackend(defaultBackend,child(
at8,"defaultBackend"),options));for(let[index,rule3]of(rules4??[]).entries())append(errors,validateRule3(rule3,item(child(at8,"rules"),index),options));for(let[
index,{hosts:hosts2=[],secretName=""}]of tls.entries()){let place3=item(child(at8,"tls"),index);for(let[number3,host2]of hosts2.entries())append(errors,validateHost(
host2,item(child(place3,"hosts"),number3)));secretName!==""&&append(errors,malformed(child(place3,"secretName"),secretName,isDns1123Subdomain))}ingressClassName!==
void 0&&append(errors,malformed(child(at8,"ingressClassName"),ingressClassName,isDns1123Subdomain));let annotation5=metadata?.annotations?.[classAnnotation];return annotation5!==
void 0&&ingressClassName!==void 0&&annotation5!==ingressClassName&&errors.push(otherClass(annotation5)),errors}function otherClass(annotation5){let named2=child(
field("annotations"),classAnnotation),error=invalid2(named2,annotation5,"must match `ingressClassName` when both are specified");return causedAt(key(child(field(
"metadata"),"annotations"),classAnnotation),error)}function withoutRules(rules4,at8){let printed3=goStrings(rules4&&[],"networking.IngressRule");return{...invalid2(
at8,printed3,"either `defaultBackend` or `rules` must be specified"),message:`${print2(at8)} has neither rules nor a defaultBackend: traffic would go nowhere`}}
function validateHost(host2,at8){return malformed(at8,host2,host2.includes("*")?isWildcardDns1123Subdomain:isDns1123Subdomain)}function validateRule3({host:host2="",
http},at8,options){let errors=[],ofHost2=child(at8,"host");if(parseIp(host2)!==void 0&&errors.push(invalid2(ofHost2,host2,"must be a DNS name, not an IP address")),
host2!==""&&append(errors,validateHost(host2,ofHost2)),http===void 0)return errors;let list3=child(at8,"http","paths"),{paths=[]}=http;paths.length===0&&errors.
push(required(list3,""));for(let[index,path2]of paths.entries())append(errors,validatePath2(path2,item(list3,index),options));return errors}var pathTypes=["Exac\
t","ImplementationSpecific","Prefix"],badSequences=["//","/./","/../","%2f","%2F"],badEndings=["/..","/."];function validatePath2({path:path2="",pathType,backend={}},at8,options){
let ofType=child(at8,"pathType");if(pathType===void 0){let message=`${print2(ofType)} is missing: write Prefix, Exact or ImplementationSpecific`;return[{...required(
ofType,"pathType must be specified"),message}]}let errors=[],complain3=why=>errors.push(invalid2(child(at8,"path"),path2,why)),isAny=pathType==="ImplementationS\
pecific";if(!pathTypes.includes(pathType))errors.push(unsupported(ofType,pathType,pathTypes));else{!path2.startsWith("/")&&!(isAny&&path2==="")&&complain3("must\
 be an absolute path");for(let one2 of isAny?[]:badSequences)path2.includes(one2)&&complain3(`must not contain '${one2}'`);for(let one2 of isAny?[]:badEndings)path2.
endsWith(one2)&&complain3(`cannot end with '${one2}'`)}return append(errors,validateBackend(backend,child(at8,"backend"),options)),errors}function validateBackend({
resource,service:service2},at8,{isServiceName,subject}){if(resource!==void 0&&service2!==void 0)return[invalid2(at8,"","cannot set both resource and service bac\
kends")];if(resource!==void 0)return validateReference(resource,child(at8,"resource"),subject);if(service2===void 0){let message=`${print2(at8)} names neither a\
 service nor a resource`;return[{...invalid2(at8,"","resource or service backend is required"),message}]}let{name="",port={}}=service2,ofName=child(at8,"service",
"name"),errors=[];return name===""?errors.push(required(ofName,"")):append(errors,malformed(ofName,name,text6=>isServiceName(text6,!1))),append(errors,validateBackendPort(
port,at8)),errors}function validateBackendPort({name="",number:number3=0},at8){let port=child(at8,"service","port");if(name!==""&&number3!==0)return[causedAt(port,
invalid2(at8,"","cannot set both port name & port number"))];if(name!=="")return malformed(child(port,"name"),name,isPortName);if(number3!==0)return validatePortNumber(
number3,child(port,"number"));let message=`${print2(port)} has neither a name nor a number`;return[{...causedAt(port,required(at8,"port name or number is requir\
ed")),message}]}function ingressWarnings({metadata,spec:spec6={}}){if(metadata?.annotations?.[classAnnotation]===void 0||spec6.ingressClassName!==void 0)return[];
let at8=key(child(field("metadata"),"annotations"),classAnnotation),text6=`annotation "${classAnnotation}" is deprecated, please use 'spec.ingressClassName' ins\
tead`,message=`the annotation ${classAnnotation} is deprecated: write spec.ingressClassName`;return[warn("api/deprecated",at8,text6,message)]}var root2=field("spec"),protocols2=["TCP","UDP","SCTP"],policyTypes2=["Ingress","Egress"];function rulesOf({ingress=[],egress=[]}){return[...ingress.map(({ports=[],
from:peers=[]},index)=>{let at8=item(child(root2,"ingress"),index);return{at:at8,ports,ofPeers:child(at8,"from"),peers}}),...egress.map(({ports=[],to:peers=[]},index)=>{
let at8=item(child(root2,"egress"),index);return{at:at8,ports,ofPeers:child(at8,"to"),peers}})]}function validateNetworkPolicy({spec:spec6={}},subject){let{kubernetes}=subject.
request,errors=[...validateCoreMetadata(subject,nameIsSubdomain),...validateLabelSelector(spec6.podSelector,child(root2,"podSelector"))];for(let{at:at8,ports,ofPeers,
peers}of rulesOf(spec6)){for(let[index,port]of ports.entries())append(errors,validatePort2(port,item(child(at8,"ports"),index)));for(let[index,peer]of peers.entries())
append(errors,validatePeer(peer,item(ofPeers,index),kubernetes))}return append(errors,validateTypes(spec6.policyTypes??[],child(root2,"policyTypes"))),errors}function validateTypes(types7,at8){
if(types7.length>policyTypes2.length){let printed3=goStrings(types7,"networking.PolicyType");return[invalid2(at8,printed3,"may not specify more than two policyT\
ypes")]}return types7.flatMap((type,index)=>policyTypes2.includes(type)?[]:[unsupported(item(at8,index),type,policyTypes2)])}function validatePort2({port,endPort,
protocol},at8){let errors=[],ofPort=child(at8,"port"),ofEnd=child(at8,"endPort");if(protocol!==void 0&&!protocols2.includes(protocol)&&errors.push(unsupported(child(
at8,"protocol"),protocol,protocols2)),typeof port=="number")return append(errors,validatePortNumber(port,ofPort)),endPort!==void 0&&endPort<port&&errors.push({...invalid2(
ofEnd,port,"must be greater than or equal to `port`"),message:`${print2(ofEnd)} is ${endPort}, which is less than the port ${port}`}),endPort!==void 0&&append(errors,
validatePortNumber(endPort,ofEnd)),errors;if(endPort!==void 0){let why=port===void 0?"not specified":"non-numeric";errors.push(invalid2(ofEnd,endPort,`may not b\
e specified when \`port\` is ${why}`))}return port!==void 0&&append(errors,malformed(ofPort,port,isPortName)),errors}function validatePeer({podSelector,namespaceSelector,
ipBlock},at8,kubernetes){let errors=[...validateLabelSelector(podSelector,child(at8,"podSelector")),...validateLabelSelector(namespaceSelector,child(at8,"namesp\
aceSelector"))],hasSelector=podSelector!==void 0||namespaceSelector!==void 0;if(ipBlock!==void 0)append(errors,validateBlock(ipBlock,child(at8,"ipBlock"),kubernetes));else if(!hasSelector){
let message=`${print2(at8)} is nobody: name a podSelector, a namespaceSelector or an ipBlock`;errors.push({...required(at8,"must specify a peer"),message})}return ipBlock!==
void 0&&hasSelector&&errors.push(causedAt(child(at8,"ipBlock"),forbidden2(at8,"may not specify both ipBlock and another peer"))),errors}function validateBlock({
cidr="",except=[]},at8,kubernetes){let ofCidr2=child(at8,"cidr");if(cidr==="")return[required(ofCidr2,"")];let errors=[...validateLegacyCidr(cidr,ofCidr2,kubernetes)],
block=parseCidr(cidr);if(block===void 0)return errors;for(let[index,text6]of except.entries()){let place3=item(child(at8,"except"),index);append(errors,validateLegacyCidr(
text6,place3,kubernetes));let part=parseCidr(text6);part!==void 0&&!(containsIp(block,part.network)&&block.length<part.length)&&errors.push(invalid2(place3,text6,
"must be a strict subset of `cidr`"))}return errors}function networkPolicyWarnings({spec:spec6={}},{request}){let{kubernetes}=request;return minorOf(kubernetes)<
33?[]:rulesOf(spec6).flatMap(({ofPeers,peers})=>peers.flatMap(({ipBlock},index)=>{if(ipBlock===void 0)return[];let at8=child(item(ofPeers,index),"ipBlock"),{cidr="",
except=[]}=ipBlock;return[...notation(child(at8,"cidr"),cidr,...cidrWarnings(cidr,kubernetes)),...except.flatMap((text6,number3)=>notation(item(child(at8,"excep\
t"),number3),text6,...cidrWarnings(text6,kubernetes)))]}))}function validateIpAddress({spec:spec6={}},subject){let at8=child(field("spec"),"parentRef"),{parentRef}=spec6;return[...validateCoreMetadata(subject,isCanonicalIp),
...parentRef===void 0?[required(at8,"")]:validateParent(parentRef,at8)]}function validateParent({group:group4="",resource="",name="",namespace:namespace2=""},at8){
let part=(what,text6)=>malformed(child(at8,what),text6,isPathSegment),needed=(what,text6)=>text6===""?[required(child(at8,what),"")]:part(what,text6);return[...group4===
""?[]:malformed(child(at8,"group"),group4,isDns1123Subdomain),...needed("resource",resource),...needed("name",name),...part("namespace",namespace2)]}function validateServiceCidr({
spec:spec6={}},subject){let{cidrs=[]}=spec6;return[...validateCoreMetadata(subject,nameIsSubdomain),...validateRanges(cidrs,child(field("spec"),"cidrs"))]}function validateRanges(cidrs,at8){
if(cidrs.length===0)return[required(at8,"at least one CIDR required")];if(cidrs.length>2){let printed3=goStruct("networking.ServiceCIDRSpec",{CIDRs:goStrings(cidrs)});
return[invalid2(at8,printed3,"may only hold up to 2 values")]}let errors=cidrs.flatMap((cidr,index)=>malformed(item(at8,index),cidr,isCanonicalCidr)),families3=cidrs.
flatMap(text6=>{let cidr=parseCidr(text6);return cidr===void 0?[]:[isIpv4(cidr.ip)]});return families3.length===2&&families3[0]===families3[1]&&errors.push(invalid2(
at8,goStrings(cidrs),"may specify no more than one IP for each IP family, i.e 192.168.0.0/24 and 2001:db8::/64")),errors}var root3=field("spec"),topologyHints="service.kubernetes.io/topology-aware-hints",topologyMode="service.kubernetes.io/topology-mode";function serviceWarnings({
metadata,spec:spec6={}},{request}){let{kubernetes}=request,minor=minorOf(kubernetes),{type,clusterIP,clusterIPs=[],externalIPs=[],loadBalancerIP,loadBalancerSourceRanges=[]}=spec6,
isHeadless2=type==="ClusterIP"&&clusterIP==="None",answers=[];if(metadata?.annotations?.[topologyHints]!==void 0){let at8=key(child(field("metadata"),"annotatio\
ns"),topologyHints),text6=`annotation ${topologyHints} is deprecated, please use ${topologyMode} instead`;answers.push(warn("api/deprecated",at8,text6,`the anno\
tation ${topologyHints} is called ${topologyMode} now`))}if(clusterIP!==void 0&&clusterIP!=="None")for(let[index,ip]of clusterIPs.entries())append(answers,ofIp(
ip,item(child(root3,"clusterIPs"),index),kubernetes));isHeadless2&&minor>=34&&append(answers,ofHeadless(spec6));for(let[index,ip]of externalIPs.entries())append(
answers,ofIp(ip,item(child(root3,"externalIPs"),index),kubernetes));externalIPs.length>0&&!isHeadless2&&type!=="ExternalName"&&minor>=36&&answers.push(warn("api\
/deprecated",child(root3,"externalIPs"),"spec.externalIPs is deprecated and may no longer be implemented in some clusters","spec.externalIPs is deprecated: use \
a Service of type LoadBalancer")),loadBalancerIP!==void 0&&append(answers,ofIp(loadBalancerIP,child(root3,"loadBalancerIP"),kubernetes));for(let[index,cidr]of loadBalancerSourceRanges.
entries())append(answers,ofCidr(cidr,item(child(root3,"loadBalancerSourceRanges"),index),kubernetes));if(type==="ExternalName"&&externalIPs.length>0&&answers.push(
isIgnored(child(root3,"externalIPs"),'spec.externalIPs is ignored when spec.type is "ExternalName"')),type!=="ExternalName"&&spec6.externalName!==void 0&&answers.
push(isIgnored(child(root3,"externalName"),'spec.externalName is ignored when spec.type is not "ExternalName"')),spec6.trafficDistribution==="PreferClose"&&minor>=
36){let at8=child(root3,"trafficDistribution");answers.push(warn("api/deprecated",at8,'spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZon\
e"',"PreferClose is called PreferSameZone now"))}return answers}function ofHeadless({loadBalancerIP,externalIPs=[],sessionAffinity}){let ignored=(name,text6)=>isIgnored(
child(root3,name),`spec.${text6} is ignored for headless services`);return[...loadBalancerIP===void 0?[]:[ignored("loadBalancerIP","loadBalancerIP")],...externalIPs.
length===0?[]:[ignored("externalIPs","externalIPs")],...sessionAffinity==="None"?[]:[ignored("sessionAffinity","SessionAffinity")]]}var willBeInvalid="was accep\
ted, but will be invalid in a future Kubernetes release";function ofIp(text6,at8,kubernetes){if(minorOf(kubernetes)>=33)return notation(at8,text6,ipWarning(text6,
kubernetes));let address=parseAddress(text6);return"error"in address?notation(at8,text6,`IP address ${willBeInvalid}: ${address.error}`):address.isIpv4?[]:notation(
at8,text6,formerly("address",text6,printAddress(address)))}function ofCidr(text6,at8,kubernetes){if(minorOf(kubernetes)>=33)return notation(at8,text6,...cidrWarnings(
text6,kubernetes));let prefix3=parsePrefix(text6);return"error"in prefix3?notation(at8,text6,`IP prefix ${willBeInvalid}: ${prefix3.error}`):prefix3.address.isIpv4?
[]:notation(at8,text6,formerly("prefix",text6,printPrefix(prefix3)))}function formerly(what,text6,canonical2){if(canonical2===text6)return;let form3=`${goQuote(
text6)} is not in RFC 5952 canonical format (${goQuote(canonical2)})`;return`IPv6 ${what} ${form3}, which may cause controller apply-loops`}var none14=[];function validateServicePort({name="",port=0,protocol="",targetPort=0,appProtocol},needsName,names2,at8){let ofName=child(at8,"name"),errors=[];name!==
""?(append(errors,malformed(ofName,name,isDns1123Label)),names2.has(name)&&errors.push(duplicate(ofName,name)),names2.add(name)):needsName&&errors.push(withoutName(
ofName)),append(errors,validatePortNumber(port,child(at8,"port"))),append(errors,validateProtocol(protocol,child(at8,"protocol")));let ofTarget=validatePortOrName(
targetPort,child(at8,"targetPort"));return append(errors,targetPort===port?ofTarget.map(error=>causedAt(child(at8,"port"),error)):ofTarget),appProtocol!==void 0&&
append(errors,malformed(child(at8,"appProtocol"),appProtocol,isQualifiedName)),errors}function withoutName(at8){return{...required(at8,""),message:`${print2(at8)}\
 is missing: where there are several ports, each needs a name`}}function validateDuplicatePorts(spec6,at8){let{type,ports=[]}=spec6;if(ports.length<2&&ports[0]?.
nodePort===void 0)return none14;let errors=[];if(type==="ClusterIP")for(let[index,{nodePort=0}]of ports.entries())nodePort!==0&&errors.push(forbidden2(child(item(
at8,index),"nodePort"),"may not be used when `type` is 'ClusterIP'"));let onMachines=new Set;for(let[index,nodePort]of nodePorts(spec6).ports.entries())nodePort!==
0&&isThere(onMachines,ports[index]?.protocol,nodePort)&&errors.push(duplicate(child(item(at8,index),"nodePort"),nodePort));let known7=new Set;for(let[index,port]of ports.
entries())isThere(known7,port.protocol,port.port??0)&&errors.push(duplicatePort(port,item(at8,index)));return errors}function isThere(others,protocol,port){let before=others.
size;return others.add(`${protocol??""}/${port}`).size===before}function duplicatePort(port,at8){let number3=`port ${port.port??0} of ${port.protocol??""}`;return{
...duplicate(at8,goServicePort(port)),message:`${print2(at8)} is ${number3}, which the Service has already`}}function goServicePort({protocol="",port=0}){return goStruct(
"core.ServicePort",{Name:"",Protocol:protocol,AppProtocol:goPointer("string",void 0),Port:port,TargetPort:goIntOrString(0),NodePort:0})}var root4=field("spec"),types5=["ClusterIP","ExternalName","LoadBalancer","NodePort"],trafficPolicies=["Cluster","Local"],trafficDistributions=["PreferClose","P\
referSameZone","PreferSameNode"];function validateService2(service2,subject){let{kubernetes}=subject.request,{metadata:{annotations:annotations2={}}={},spec:spec6={}}=service2,
{ports=[],externalIPs=[]}=spec6,at8=child(root4,"ports"),errors=[...validateCoreMetadata(subject,serviceNameFormat(kubernetes))];append(errors,validateTopology(
annotations2)),ports.length===0&&!isHeadless(spec6)&&spec6.type!=="ExternalName"&&errors.push(required(at8,"")),append(errors,validateType2(spec6,kubernetes));let names2=new Set;
for(let[index,port]of ports.entries())append(errors,validateServicePort(port,ports.length>1,names2,item(at8,index)));append(errors,validateLabels(spec6.selector,
child(root4,"selector"))),append(errors,validateAffinity2(spec6)),append(errors,validateClusterIps(spec6,kubernetes));for(let[index,ip]of externalIPs.entries()){
let place3=item(child(root4,"externalIPs"),index),malformedIp=validateLegacyIp(ip,place3,kubernetes);append(errors,malformedIp.length>0?malformedIp:validateReachableIp(
ip,place3))}let{type=""}=spec6;return types5.includes(type)||errors.push(unsupported(child(root4,"type"),type,types5)),append(errors,validateDuplicatePorts(spec6,
at8)),append(errors,validateSourceRanges(spec6,annotations2,kubernetes)),append(errors,validateLoadBalancer(spec6)),append(errors,validateTraffic(spec6,kubernetes)),
errors}var topologyMode2="service.kubernetes.io/topology-mode",topologyHints2="service.kubernetes.io/topology-aware-hints";function validateTopology(annotations2){
let{[topologyMode2]:mode2,[topologyHints2]:hints}=annotations2;if(mode2===void 0||hints===void 0||mode2===hints)return[];let at8=key(child(field("metadata"),"an\
notations"),topologyMode2);return[invalid2(at8,mode2,`must match annotations[${topologyHints2}] when both are specified`)]}var kubeletPort=10250;function validateType2(spec6,kubernetes){
let errors=[],{type,ports=[],clusterIPs=[],ipFamilies=[],ipFamilyPolicy,externalName=""}=spec6;if(type==="LoadBalancer"&&minorOf(kubernetes)<33)for(let[index,{port=0}]of ports.
entries()){if(port!==kubeletPort)continue;let why=`may not expose port ${kubeletPort} externally since it is used by kubelet`,at9=item(child(root4,"ports"),index);
errors.push(causedAt(child(at9,"port"),invalid2(at9,port,why)))}if((type==="LoadBalancer"||type==="NodePort")&&isHeadless(spec6)){let at9=item(child(root4,"clus\
terIPs"),0);errors.push(invalid2(at9,"None",`may not be set to 'None' for ${type} services`))}if(type!=="ExternalName")return errors;let unfit=name=>errors.push(
forbidden2(child(root4,name),"may not be set for ExternalName services"));clusterIPs.length>0&&unfit("clusterIPs"),ipFamilies.length>0&&unfit("ipFamilies"),ipFamilyPolicy!==
void 0&&unfit("ipFamilyPolicy");let at8=child(root4,"externalName"),host2=externalName.replace(/\.$/,"");return append(errors,host2===""?[required(at8,"")]:malformed(
at8,host2,isDns1123Subdomain)),errors}var affinities=["ClientIP","None"],longestAffinity=86400;function validateAffinity2({sessionAffinity="",sessionAffinityConfig}){
let at8=child(root4,"sessionAffinity");if(!affinities.includes(sessionAffinity))return[unsupported(at8,sessionAffinity,affinities)];if(sessionAffinity==="None")
return[];let timeout=sessionAffinityConfig?.clientIP?.timeoutSeconds??0;if(timeout>0&&timeout<=longestAffinity)return[];let why=`must be greater than 0 and less\
 than ${longestAffinity}`;return[invalid2(child(root4,"sessionAffinityConfig","clientIP","timeoutSeconds"),timeout,why)]}var sourceRanges="service.beta.kubernet\
es.io/load-balancer-source-ranges",onlyLoadBalancer="may only be used when `type` is 'LoadBalancer'";function validateSourceRanges({type,loadBalancerSourceRanges=[]},annotations2,kubernetes){
let annotation5=annotations2[sourceRanges],isField=loadBalancerSourceRanges.length>0;if(!isField&&annotation5===void 0)return[];let unfit=at9=>type==="LoadBalan\
cer"?[]:[forbidden2(at9,onlyLoadBalancer)];if(isField){let named2=child(root4,"LoadBalancerSourceRanges"),errors=loadBalancerSourceRanges.flatMap((range,index)=>validateLegacyCidr(
range.trim(),item(named2,index),kubernetes));return causedBelow(child(root4,"loadBalancerSourceRanges"),named2,[...unfit(named2),...errors])}let at8=key(child(field(
"metadata"),"annotations"),sourceRanges),text6=(annotation5??"").trim(),ranges2=text6===""?[]:text6.split(",");return[...unfit(at8),...ranges2.flatMap(range=>validateLegacyCidr(
range.trim(),at8,kubernetes))]}function validateLoadBalancer(spec6){let{type,allocateLoadBalancerNodePorts,loadBalancerClass}=spec6,at8=child(root4,"loadBalance\
rClass");if(type==="LoadBalancer")return loadBalancerClass===void 0?[]:malformed(at8,loadBalancerClass,isQualifiedName);let errors=[];return allocateLoadBalancerNodePorts!==
void 0&&errors.push(forbidden2(child(root4,"allocateLoadBalancerNodePorts"),onlyLoadBalancer)),loadBalancerClass!==void 0&&errors.push(forbidden2(at8,onlyLoadBalancer)),
errors}function validateTraffic(spec6,kubernetes){let{type,externalTrafficPolicy,internalTrafficPolicy,trafficDistribution,healthCheckNodePort=0}=spec6,errors=[],
external=child(root4,"externalTrafficPolicy"),isReachable=type==="LoadBalancer"||type==="NodePort"||type==="ClusterIP"&&(spec6.externalIPs??[]).length>0;externalTrafficPolicy!==
void 0&&!isReachable&&errors.push(invalid2(external,externalTrafficPolicy,"may only be set for externally-accessible services")),isReachable&&!trafficPolicies.includes(
externalTrafficPolicy??"")&&errors.push(unsupported(external,externalTrafficPolicy??"",trafficPolicies));let healthCheck=child(root4,"healthCheckNodePort");healthCheckNodePort!==
0&&needsHealthCheck(spec6)?append(errors,validatePortNumber(healthCheckNodePort,healthCheck)):healthCheckNodePort!==0&&errors.push(invalid2(healthCheck,healthCheckNodePort,
"may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'")),internalTrafficPolicy!==void 0&&!trafficPolicies.includes(internalTrafficPolicy)&&
errors.push(unsupported(child(root4,"internalTrafficPolicy"),internalTrafficPolicy,trafficPolicies));let distributions=trafficDistributions.slice(0,isOn("Prefer\
SameTrafficDistribution",kubernetes)?3:1);return trafficDistribution!==void 0&&!distributions.includes(trafficDistribution)&&errors.push(unsupported(child(root4,
"trafficDistribution"),trafficDistribution,distributions)),errors}var networkKinds={"/Service":{errors:validateService2,warnings:serviceWarnings},"/Endpoints":{errors:validateEndpoints2,warnings:endpointsWarnings},"discovery.k\
8s.io/EndpointSlice":{errors:validateEndpointSlice,warnings:endpointSliceWarnings},"networking.k8s.io/Ingress":{errors:validateIngress,warnings:ingressWarnings},
"networking.k8s.io/IngressClass":{errors:validateIngressClass},"networking.k8s.io/NetworkPolicy":{errors:validateNetworkPolicy,warnings:networkPolicyWarnings},"\
networking.k8s.io/IPAddress":{errors:validateIpAddress},"networking.k8s.io/ServiceCIDR":{errors:validateServiceCidr}};function validateTaints(taints2,at8){let errors=[],seen=new Set;for(let[index,taint]of taints2.entries()){let{key:label3="",value="",effect=""}=taint,place3=item(
at8,index);append(errors,validateLabelName(label3,child(place3,"key")));let faults2=isLabelValue(value);faults2.length>0&&errors.push(invalid2(child(place3,"val\
ue"),value,faults2.join(";"))),effect===""?errors.push(required(child(place3,"effect"),"")):append(errors,validateTaintEffect(effect,child(place3,"effect")));let identity2=`${label3}\
:${effect}`;seen.has(identity2)&&errors.push(duplicate(place3,goTaint(taint),"taints must be unique by key and effect pair")),seen.add(identity2)}return errors}
function goTaint({key:label3="",value="",effect="",timeAdded}){return goStruct("core.Taint",{Key:label3,Value:value,Effect:effect,TimeAdded:timeAdded===void 0?{
go:"<nil>",json:"null"}:goTime(new Date(timeAdded))})}var months=["January","February","March","April","May","June","July","August","September","October","Novem\
ber","December"];function goTime(time){return{go:`time.Date(${`${time.getUTCFullYear()}, time.${months[time.getUTCMonth()]}, ${time.getUTCDate()}`}, ${time.getUTCHours()}\
, ${time.getUTCMinutes()}, ${time.getUTCSeconds()}, 0, time.Local)`,json:`"${time.toISOString().replace(/\.\d+/,"")}"`}}var formerTaints="scheduler.alpha.kubern\
etes.io/taints",formerlyAvoided="scheduler.alpha.kubernetes.io/preferAvoidPods";function validateAnnotations3(annotations2){let at8=child(field("metadata"),"ann\
otations"),{[formerTaints]:taints2="",[formerlyAvoided]:avoided=""}=annotations2,errors=[];if(taints2!==""){let read3=unmarshal(taints2,"seq","[]core.Taint"),found2="\
error"in read3?[invalid2(at8,formerTaints,read3.error)]:validateFormerTaints(read3.node,at8);append(errors,found2.map(error=>causedAt(key(at8,formerTaints),error)))}
if(avoided!==""){let read3=unmarshal(avoided,"map","v1.AvoidPods"),found2="error"in read3?[invalid2(child(at8,"AvoidPods"),formerlyAvoided,read3.error)]:validateAvoided(
toJson(read3.node,new Map),at8);append(errors,found2.map(error=>causedAt(key(at8,formerlyAvoided),error)))}return errors}function validateFormerTaints(node,at8){
let list3=toJson(node,new Map),text6=(taint,name)=>{let value=member(taint,name);return typeof value=="string"?value:""},taints2=(isList(list3)?list3:[]).map(taint=>({
key:text6(taint,"key"),value:text6(taint,"value"),effect:text6(taint,"effect")}));return validateTaints(taints2,child(at8,formerTaints))}function validateAvoided(avoided,at8){
let entries=member(avoided,"preferAvoidPods");return(isList(entries)?entries:[]).flatMap((entry,index)=>{let place3=child(item(child(at8,formerlyAvoided),index),
"PodSignature"),controller=member(member(entry,"podSignature"),"podController");return isObject(controller)?controller.controller!==!1?[]:[invalid2(child(place3,
"PodController","Controller"),!1,"must point to a controller")]:[required(place3,"")]})}function validateResources3({status},origins){return["capacity","allocat\
able"].flatMap(list3=>sortedEntries(status?.[list3]).flatMap(([name,text6])=>{let quantity=writtenQuantity(origins,status?.[list3],name)??quantityOf(text6)??zero;
return validateQuantity("the node",name,quantity,child(field("status"),list3,name))}))}function validatePodCidrs(cidrs,kubernetes){let at8=child(field("spec"),"\
podCIDRs"),parsed3=cidrs.map(parseCidr),why="must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)",errors=cidrs.flatMap((text6,index)=>parsed3[index]===
void 0?[invalid2(item(at8,index),text6,why)]:[]);if(cidrs.length<2)return errors;let bad=parsed3.indexOf(void 0);if(bad>=0){let fault=`invalid CIDR[${bad}]: <ni\
l> (invalid CIDR address: ${cidrs[bad]})`;errors.push(internalError(at8,`invalid PodCIDRs. failed to check with dual stack with error:${fault}`))}let families3=new Set(
parsed3.map(cidr=>cidr&&isIpv4(cidr.network)));if((bad>=0||families3.size<2||cidrs.length>2)&&errors.push(invalid2(at8,goStrings(cidrs),"may specify no more tha\
n one CIDR for each IP family")),minorOf(kubernetes)>=33)return errors;for(let[index,text6]of cidrs.entries())cidrs.indexOf(text6)<index&&errors.push(duplicate(
item(at8,index),text6));return errors}var nodeKinds={"/Node":{errors:(node,subject)=>{let{taints:taints2=[],podCIDRs=[]}=node.spec??{},[named2,meant2]=[child(field(
"metadata"),"taints"),child(field("spec"),"taints")];return[...validateCoreMetadata(subject,nameIsSubdomain),...validateAnnotations3(subject.metadata.annotations??
{}),...causedBelow(meant2,named2,validateTaints(taints2,named2)),...validateResources3(node,subject.origins),...validatePodCidrs(podCIDRs,subject.request.kubernetes)]},
warnings:({spec:spec6})=>(spec6?.externalID??"")===""?[]:[warning("spec.externalID: this field is deprecated, and is unused by Kubernetes",[{rule:"api/deprecate\
d",path:["spec","externalID"],message:"spec.externalID is deprecated, and nobody looks at it"}])]}};var none15=[];function validateClaimTemplate({metadata={},spec:spec6={}},at8,kubernetes){return[...validateTemplateMetadata(metadata,child(at8,"metadata")),...validateClaimSpec(
spec6,child(at8,"spec"),kubernetes)]}var notInTemplates=[["name"],["generateName"],["namespace"],["selfLink"],["uid","uID"],["resourceVersion"],["generation"],[
"creationTimestamp"],["deletionTimestamp"],["deletionGracePeriodSeconds"],["ownerReferences"],["finalizers"],["managedFields"]];function validateTemplateMetadata(metadata,at8){
let errors=[...validateAnnotations(metadata.annotations,child(at8,"annotations")),...validateLabels(metadata.labels,child(at8,"labels"))];for(let[name,named2=name]of notInTemplates)
(metadata[name]??null)!==null&&append(errors,causedBelow(child(at8,name),child(at8,named2),[forbidden2(child(at8,named2),"cannot be set")]));return errors}function validateClaimSpec(spec6,at8,kubernetes){
let{accessModes:accessModes2=[],storageClassName="",volumeMode,dataSource,dataSourceRef}=spec6,errors=[];if(accessModes2.length===0&&errors.push(required(child(
at8,"accessModes"),"at least 1 access mode is required")),append(errors,validateLabelSelector(spec6.selector,child(at8,"selector"))),append(errors,validateAccessModes(
accessModes2,child(at8,"accessModes"))),append(errors,validateStorage(spec6.resources,child(at8,"resources"))),storageClassName!==""&&append(errors,malformed(child(
at8,"storageClassName"),storageClassName,isDns1123Subdomain)),append(errors,validateVolumeMode(volumeMode,child(at8,"volumeMode"))),dataSource!==void 0&&append(
errors,validateDataSource(dataSource,child(at8,"dataSource"))),dataSourceRef!==void 0){append(errors,validateDataSource(dataSourceRef,child(at8,"dataSourceRef")));
let{namespace:namespace2=""}=dataSourceRef;namespace2!==""&&append(errors,malformed(child(at8,"dataSourceRef","namespace"),namespace2,isDns1123Label))}append(errors,
validateBothSources(spec6,at8));let{volumeAttributesClassName:attributes=""}=spec6;return attributes!==""&&isOn("VolumeAttributesClass",kubernetes)&&append(errors,
malformed(child(at8,"volumeAttributesClassName"),attributes,isDns1123Subdomain)),errors}var accessModes=["ReadOnlyMany","ReadWriteMany","ReadWriteOnce","ReadWri\
teOncePod"];function validateAccessModes(modes2,at8){let errors=[];for(let[index,mode2]of modes2.entries())accessModes.includes(mode2)||errors.push(causedAt(item(
at8,index),unsupported(at8,mode2,accessModes)));return modes2.includes("ReadWriteOncePod")&&modes2.some(mode2=>mode2!=="ReadWriteOncePod"&&accessModes.includes(
mode2))&&errors.push(forbidden2(at8,"may not use ReadWriteOncePod with other access modes")),errors}var volumeModes=["Block","Filesystem"];function validateVolumeMode(mode2,at8){
return mode2===void 0||volumeModes.includes(mode2)?none15:[unsupported(at8,mode2,volumeModes)]}function validateStorage({requests}={},at8){let misnamed=key(at8,
"storage"),place3=key(child(at8,"requests"),"storage"),storage=requests?.storage;return storage===void 0?causedBelow(place3,misnamed,[required(misnamed,"")]):causedBelow(
place3,misnamed,validatePositive(storage,misnamed))}function validatePositive(amount,at8){let quantity=quantityOf(amount);return quantity!==void 0&&quantity.digits>
0n?none15:[invalid2(at8,amount,"must be greater than zero")]}function validateDataSource({apiGroup="",kind:kind2="",name=""},at8){let errors=[];return name===""&&
errors.push(required(child(at8,"name"),"")),kind2===""&&errors.push(required(child(at8,"kind"),"")),apiGroup!==""?append(errors,malformed(child(at8,"apiGroup"),
apiGroup,isDns1123Subdomain)):kind2!=="PersistentVolumeClaim"&&errors.push(invalid2(at8,kind2,"must be 'PersistentVolumeClaim' when referencing the default apiG\
roup")),errors}var dataSourceField={go:'field.Path{name:"dataSource", index:"", parent:(*field.Path)(0x0)}',json:"{}"};function validateBothSources({dataSource,
dataSourceRef},at8){if(dataSource===void 0||dataSourceRef===void 0)return none15;let complain3=(detail,message)=>causedBelow(child(at8,"dataSource"),at8,[{...invalid2(
at8,dataSourceField,detail),message}]);return dataSourceRef.namespace?complain3("may not be specified when dataSourceRef.namespace is specified","a dataSource h\
as no namespace: with dataSourceRef.namespace there cannot be one"):["apiGroup","kind","name"].every(name=>dataSource[name]===dataSourceRef[name])?none15:complain3(
"must match dataSourceRef","dataSource and dataSourceRef name different objects")}var import_node_path10=require("node:path");function validateSources(fields5,sources5,at8,volume){let errors=[],first;for(let name of namesIn3(fields5,sources5)){let source=fields5[name];if(source==null)continue;
let row2=sources5[name];if(row2===void 0)continue;let odd=typeof row2=="function"?{check:row2}:row2;if(first===void 0||odd.mayBeExtra)if(first??=name,odd.named===
void 0)append(errors,odd.check(source,child(at8,name),volume));else{let named2=child(at8,odd.named);append(errors,causedBelow(child(at8,name),named2,odd.check(source,
named2,volume)))}else{let error=forbidden2(child(at8,odd.namedAsExtra??name),"may not specify more than 1 volume type"),message=`a volume has one source: it is \
a ${first} already, and cannot be a ${name} too`;errors.push({...causedAt(child(at8,name),error),message})}odd.always!==void 0&&append(errors,odd.always(source,
child(at8,name),volume))}return first===void 0&&errors.push({...required(at8,"must specify a volume type"),message:"the volume has no source"}),errors}function namesIn3(fields5,sources5){
let given=[];for(let name in fields5)Object.hasOwn(sources5,name)&&given.push(name);if(given.length<2)return given;let order=Object.keys(sources5);return given.
sort((a,b)=>order.indexOf(a)-order.indexOf(b))}function needing(...names2){return(source,at8)=>{let errors=[];for(let name of names2)isEmpty3(source[name])&&errors.
push(required(child(at8,name),""));return errors}}function isEmpty3(value){return value===void 0||value===""||Array.isArray(value)&&value.length===0}var needsDiskName=needing("pdName"),needsVolumeId=needing("volumeID");function validateGcePersistentDisk(disk,at8){return[...needsDiskName(disk,at8),...validatePartition(
disk,at8)]}function validateAwsElasticBlockStore(disk,at8){return[...needsVolumeId(disk,at8),...validatePartition(disk,at8)]}function validatePartition({partition=0},at8){
return partition>=0&&partition<=255?[]:[invalid2(child(at8,"partition"),partition,inclusiveRange(1,255))]}var validateVsphereDisk=needing("volumePath"),validatePhotonDisk=needing(
"pdID"),validateAzureFile=needing("secretName","shareName");function validateAzureFileOfPersistentVolume(share,at8){let errors=validateAzureFile(share,at8);return share.
secretNamespace===""?[...errors,required(child(at8,"secretNamespace"),"")]:errors}var cachingModes=["None","ReadOnly","ReadWrite"],diskKinds=["Dedicated","Manag\
ed","Shared"],managedDiskUri="/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}",blobUri="https://{account-name}.b\
lob.core.windows.net/{container-name}/{disk-name}.vhd",needsDisk=needing("diskName","diskURI");function validateAzureDisk(disk,at8){let{cachingMode,kind:kind2,diskURI=""}=disk,
errors=[...needsDisk(disk,at8)];if(cachingMode!==void 0&&!cachingModes.includes(cachingMode)&&errors.push(unsupported(child(at8,"cachingMode"),cachingMode,cachingModes)),
kind2===void 0)return errors;diskKinds.includes(kind2)||errors.push(unsupported(child(at8,"kind"),kind2,diskKinds));let isManaged=kind2==="Managed";if(!diskURI.
startsWith(isManaged?"/subscriptions/":"https://")){let form3=isManaged?managedDiskUri:blobUri,message=`a disk of the kind ${kind2} has a URI such as ${form3}, \
and not ${diskURI||"nothing"}`;errors.push({...unsupported(child(at8,"diskURI"),diskURI,[form3]),message})}return errors}function validateCinder({volumeID="",secretRef},at8){
let errors=[];return volumeID===""&&errors.push(required(child(at8,"volumeID"),"")),secretRef!==void 0&&!secretRef.name&&errors.push(required(child(at8,"secretR\
ef","name"),"")),errors}function validateCinderOfPersistentVolume(volume,at8){let errors=validateCinder(volume,at8);return volume.secretRef===void 0||volume.secretRef.
namespace?errors:[...errors,required(child(at8,"secretRef","namespace"),"")]}var none16=[],needsServer=needing("server","path");function validateNfs(source,at8){let{path:path2=""}=source,errors=needsServer(source,at8);return path2.startsWith(
"/")?errors:[...errors,invalid2(child(at8,"path"),path2,"must be an absolute path")]}var validateRbd=needing("monitors","image"),validateCephFs=needing("monitor\
s"),validatePortworx=needing("volumeID"),validateScaleIo=needing("gateway","system","volumeName"),validateGlusterfs=needing("endpoints","path");function validateGlusterfsOfPersistentVolume(source,at8){
let errors=validateGlusterfs(source,at8),{endpointsNamespace:namespace2}=source;if(namespace2===void 0)return errors;let place3=child(at8,"endpointsNamespace");
return namespace2!==""?[...errors,...malformed(place3,namespace2,isDns1123Label)]:[...errors,invalid2(place3,namespace2,"if the endpointnamespace is set, it mus\
t be a valid namespace name")]}function validateFlocker({datasetName="",datasetUUID=""},at8){let errors=[];return datasetName===""&&datasetUUID===""&&errors.push(
required(at8,"one of datasetName and datasetUUID is required")),datasetName!==""&&datasetUUID!==""&&errors.push(invalid2(at8,"resource","datasetName and dataset\
UUID can not be specified simultaneously")),datasetName.includes("/")&&errors.push(invalid2(child(at8,"datasetName"),datasetName,"must not contain '/'")),errors}
var hostAndPort=/^(?:\[[^[\]]*\]|[^:[\]]*):[^:[\]]*$/,hostsAndPorts="must be a host:port pair or multiple pairs separated by commas";function validateQuobyte({registry="",
tenant="",volume=""},at8){let errors=[];return registry===""?errors.push(required(child(at8,"registry"),hostsAndPorts)):byteLength2(tenant)>=65?errors.push(required(
child(at8,"tenant"),"must be a UUID and may not exceed a length of 64 characters")):registry.split(",").every(pair=>hostAndPort.test(pair))||errors.push(invalid2(
child(at8,"registry"),registry,hostsAndPorts)),volume===""&&errors.push(required(child(at8,"volume"),"")),errors}function validateFibreChannel({targetWWNs=[],wwids=[],
lun},at8){let errors=[],place3=child(at8,"targetWWNs");if(targetWWNs.length===0&&wwids.length===0&&errors.push(required(place3,"must specify either targetWWNs o\
r wwids, but not both")),targetWWNs.length===0)return errors;if(wwids.length>0){let printed3=goStrings(targetWWNs);errors.push(invalid2(place3,printed3,"targetW\
WNs and wwids can not be specified simultaneously"))}return lun===void 0?errors.push(required(child(at8,"lun"),"lun is required if targetWWNs is specified")):append(
errors,validateLun(lun,child(at8,"lun"))),errors}function validateLun(lun,at8){return lun>=0&&lun<=255?none16:[invalid2(at8,lun,inclusiveRange(0,255))]}function validateStorageOs({
volumeName="",volumeNamespace="",secretRef},at8){let errors=[];return volumeName===""?errors.push(required(child(at8,"volumeName"),"")):append(errors,malformed(
child(at8,"volumeName"),volumeName,isDns1123Label)),volumeNamespace!==""&&append(errors,malformed(child(at8,"volumeNamespace"),volumeNamespace,isDns1123Label)),
secretRef!==void 0&&!secretRef.name&&errors.push(required(child(at8,"secretRef","name"),"")),errors}function validateStorageOsOfPersistentVolume(volume,at8){let errors=validateStorageOs(
volume,at8);return volume.secretRef===void 0||volume.secretRef.namespace?errors:[...errors,required(child(at8,"secretRef","namespace"),"")]}function validateFlexVolume({
driver="",options},at8){let errors=[];driver===""&&errors.push(required(child(at8,"driver"),""));for(let[name]of sortedEntries(options)){let[namespace2=""]=name.
split("/",1),domain2=`.${namespace2.toLowerCase()}`;(domain2.endsWith(".kubernetes.io")||domain2.endsWith(".k8s.io"))&&errors.push(invalid2(key(child(at8,"optio\
ns"),name),name,"kubernetes.io and k8s.io namespaces are reserved"))}return errors}var none17=[],needsPortal=needing("targetPortal");function validateIscsi(source,at8){return[...needsPortal(source,at8),...validateTarget2(source,at8,isQualified),
...validateAccess(source,at8),...validateInitiator(source,at8,isQualified)]}function validateIscsiOfPersistentVolume(source,at8,{name}){let{secretRef,targetPortal=""}=source,
misspelt=child(at8,"targetportal"),ofName=isNameTooLong(name,source)?[invalid2(misspelt,targetPortal,nameTooLong)]:none17;return[...needsPortal(source,at8),...causedBelow(
child(at8,"targetPortal"),misspelt,ofName),...validateTarget2(source,at8,isQualifiedOfPersistentVolume),...validateAccess(source,at8),...secretRef!==void 0&&!secretRef.
name?[required(child(at8,"secretRef","name"),"")]:none17,...validateInitiator(source,at8,isQualifiedOfPersistentVolume)]}var nameTooLong="Total length of <volum\
e name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is specified.";function isNameTooLong(volume,{initiatorName,targetPortal=""}){return initiatorName!==
void 0&&byteLength2(`${volume}:${targetPortal}`)>64}function validateTarget2({iqn=""},at8,isName2){return iqn===""?[required(child(at8,"iqn"),"")]:malformed(child(
at8,"iqn"),iqn,isName2)}function validateAccess(source,at8){let{lun=0,chapAuthDiscovery=!1,chapAuthSession=!1,secretRef}=source,ofLun=validateLun(lun,child(at8,
"lun"));return secretRef!==void 0||!(chapAuthDiscovery||chapAuthSession)?ofLun:[...ofLun,required(child(at8,"secretRef"),"")]}function validateInitiator({initiatorName},at8,isName2){
if(initiatorName===void 0)return none17;let misspelt=child(at8,"initiatorname");return causedBelow(child(at8,"initiatorName"),misspelt,malformed(misspelt,initiatorName,
isName2))}var wrongForm="must be valid format",namings=[["iqn",isIqn],["eui",name=>/^eui[^\n][A-Za-z0-9]{16}$/u.test(name)],["naa",name=>/^naa[^\n][A-Za-z0-9]{32}$/u.
test(name)]];function qualified(wrongBeginning){return name=>{let naming=namings.find(([prefix3])=>name.startsWith(prefix3));if(naming===void 0)return[wrongBeginning];
let[,isNamed3]=naming;return isNamed3(name)?[]:[wrongForm]}}var isQualified=qualified("must be valid format starting with iqn, eui, or naa"),isQualifiedOfPersistentVolume=qualified(
wrongForm);function isIqn(name){let parts3=(name.split(/[,;*&$|\t\n\f\r ]/).at(-1)??"").split(":");return parts3.slice(0,parts3.at(-1)===""?-2:-1).some(part=>/iqn\.\d{4}-\d{2}\../.
test(part.split(/[^A-Za-z0-9.-]/).at(-1)??""))}var none18=[];function validateEmptyDir({sizeLimit="0"},at8){return(quantityOf(sizeLimit)??zero).digits>=0n?none18:[{...forbidden2(child(at8,"sizeLimit"),"SizeL\
imit field must be a valid resource quantity"),message:`the limit of the volume's size is ${sizeLimit}, which is less than nothing`}]}var hostPathTypes=["","Blo\
ckDevice","CharDevice","Directory","DirectoryOrCreate","File","FileOrCreate","Socket"];function validateHostPath({path:path2="",type},at8){if(path2==="")return[
required(child(at8,"path"),"")];let errors=malformed(child(at8,"path"),path2,isWithoutBacksteps);return type===void 0||hostPathTypes.includes(type)?errors:[...errors,
unsupported(child(at8,"type"),type,hostPathTypes)]}function validateLocal({path:path2=""},at8){let atPath=child(at8,"path");return path2===""?[required(atPath,"")]:
malformed(atPath,path2,isWithoutBacksteps)}function validateGitRepo({repository="",directory=""},at8){return[...repository===""?[required(child(at8,"repository"),
"")]:[],...malformed(child(at8,"directory"),directory,isDescendingPath)]}var none19=[],sources3={hostPath:validateHostPath,gcePersistentDisk:{check:validateGcePersistentDisk,named:"persistentDisk"},awsElasticBlockStore:validateAwsElasticBlockStore,
glusterfs:validateGlusterfsOfPersistentVolume,flocker:validateFlocker,nfs:validateNfs,rbd:validateRbd,quobyte:validateQuobyte,cephfs:{check:validateCephFs,namedAsExtra:"\
cephFS"},iscsi:validateIscsiOfPersistentVolume,cinder:validateCinderOfPersistentVolume,fc:validateFibreChannel,flexVolume:{check:validateFlexVolume,mayBeExtra:!0},
azureFile:validateAzureFileOfPersistentVolume,vsphereVolume:validateVsphereDisk,photonPersistentDisk:validatePhotonDisk,portworxVolume:validatePortworx,azureDisk:validateAzureDisk,
scaleIO:validateScaleIo,local:(source,at8,{hasNodeAffinity,at:atSpec})=>[...validateLocal(source,at8),...hasNodeAffinity?[]:[required(child(atSpec,"nodeAffinity"),
"Local volume requires node affinity")]],storageos:validateStorageOsOfPersistentVolume,csi:validateCsiOfPersistentVolume};function validatePersistentVolumeSpec(spec6,at8,options){
let{accessModes:accessModes2=[],capacity,hostPath,nodeAffinity,persistentVolumeReclaimPolicy:policy}=spec6,{isInline}=options,errors=[];return isInline&&append(
errors,validateInline(spec6,at8)),accessModes2.length===0&&errors.push(required(child(at8,"accessModes"),"")),append(errors,validateAccessModes(accessModes2,child(
at8,"accessModes"))),isInline||append(errors,validateCapacity(capacity,child(at8,"capacity"),options)),append(errors,validatePolicy2(policy,child(at8,"persisten\
tVolumeReclaimPolicy"),isInline)),nodeAffinity!==void 0&&append(errors,validateNodeAffinity2(nodeAffinity,child(at8,"nodeAffinity"),options)),append(errors,validateSources(
spec6,sources3,at8,{...options,hasNodeAffinity:!isInline&&nodeAffinity!==void 0,at:at8})),policy==="Recycle"&&hostPath?.path!==void 0&&import_node_path10.posix.
normalize(hostPath.path)==="/"&&errors.push(forbidden2(child(at8,"persistentVolumeReclaimPolicy"),"may not be 'recycle' for a hostPath mount of '/'")),append(errors,
isInline?validateInlineClasses(spec6,at8):validateClasses(spec6,at8,options)),errors}function validateInline({claimRef,capacity={},csi},at8){let errors=[];return claimRef!==
void 0&&errors.push(notInline(child(at8,"claimRef"))),Object.keys(capacity).length>0&&errors.push(notInline(child(at8,"capacity"))),csi===void 0&&errors.push(required(
child(at8,"csi"),"has to be specified in the context of inline volumes")),errors}function notInline(at8,what="be specified"){return forbidden2(at8,`may not ${what}\
 in the context of inline volumes`)}function validateCapacity(capacity,at8,{origins}){let entries=sortedEntries(capacity),errors=[];if(entries.length===0&&errors.
push(required(at8,"")),capacity?.storage===void 0||entries.length>1){let error=unsupported(at8,goResourceList(capacity,origins),["storage"]);errors.push(capacity===
void 0?error:{...error,message:"the capacity of a volume is its storage, and nothing else"})}for(let[name,amount]of entries){let place3=key(at8,name),bytes4=scaledValue(
quantityOf(amount)??zero,0);bytes4<0n&&errors.push(invalid2(place3,bytes4,"must be a valid resource quantity")),append(errors,validatePositive(amount,place3))}return errors}
var policies=["Delete","Recycle","Retain"];function validatePolicy2(policy,at8,isInline){return policy?isInline?policy==="Retain"?none19:[forbidden2(at8,"may on\
ly be Retain in the context of inline volumes")]:policies.includes(policy)?none19:[unsupported(at8,policy,policies)]:none19}function validateNodeAffinity2({required:selector2},at8,{
isInline,kubernetes}){if(isInline)return[notInline(at8)];let place3=child(at8,"required");return selector2===void 0?[required(place3,"must specify required node\
 constraints")]:validateNodeSelector(selector2,place3,kubernetes)}function validateInlineClasses({storageClassName="",volumeMode="Filesystem"},at8){let errors=[];
return storageClassName!==""&&errors.push(notInline(child(at8,"storageClassName"))),volumeMode!=="Filesystem"&&errors.push(notInline(child(at8,"volumeMode"),"sp\
ecify volumeMode other than Filesystem")),errors}function validateClasses({storageClassName="",volumeMode,volumeAttributesClassName:attributes,csi},at8,{kubernetes}){
let errors=[];if(storageClassName!==""&&append(errors,malformed(child(at8,"storageClassName"),storageClassName,isDns1123Subdomain)),append(errors,validateVolumeMode(
volumeMode,child(at8,"volumeMode"))),attributes===void 0||!isOn("VolumeAttributesClass",kubernetes))return errors;let place3=child(at8,"volumeAttributesClassNam\
e");return attributes===""?errors.push(required(place3,"an empty string is disallowed")):append(errors,malformed(place3,attributes,isDns1123Subdomain)),csi===void 0&&
errors.push(required(child(at8,"csi"),"has to be specified when using volumeAttributesClassName")),errors}var none20=[],spec4=field("spec"),persistentVolumeKinds={"/PersistentVolume":{errors:(volume,subject)=>[...validateCoreMetadata(subject,nameIsSubdomain),...validatePersistentVolumeSpec(
volume.spec??{},spec4,{name:subject.name,kubernetes:subject.request.kubernetes,isInline:!1,origins:subject.origins}),...validateMountOptions(volume)],warnings:({
metadata:{annotations:annotations2={}}={},spec:volume={}})=>[...annotationWarnings(annotations2,oldAnnotations),...volumeWarnings(volume)]},"/PersistentVolumeCl\
aim":{errors:(claim,subject)=>[...validateCoreMetadata(subject,nameIsSubdomain),...validateClaimSpec(claim.spec??{},spec4,subject.request.kubernetes)],warnings:({
metadata:{annotations:annotations2={}}={},spec:claim={}})=>[...annotationWarnings(annotations2,[oldStorageClass]),...claimWarnings(claim,spec4)]}},mountOptionsAnnotation="\
volume.beta.kubernetes.io/mount-options",mountable=["gcePersistentDisk","awsElasticBlockStore","glusterfs","nfs","rbd","quobyte","iscsi","cinder","cephfs","azur\
eFile","vsphereVolume","azureDisk","photonPersistentDisk"];function validateMountOptions({metadata,spec:volume={}}){if(metadata?.annotations?.[mountOptionsAnnotation]===
void 0)return[];if(mountable.some(source=>volume[source]!==void 0))return[];let at8=child(field("metadata"),"annotations",mountOptionsAnnotation);return[forbidden2(
at8,"may not specify mount options for this volume type")]}var oldStorageClass=["volume.beta.kubernetes.io/storage-class",'deprecated since v1.8; use "storageCl\
assName" attribute instead'],oldAnnotations=[oldStorageClass,[mountOptionsAnnotation,'deprecated since v1.31; use "mountOptions" attribute instead']];function annotationWarnings(annotations2,old){
return old.flatMap(([name,why])=>Object.hasOwn(annotations2,name)?outdated(key(child(field("metadata"),"annotations"),name),why):none20)}function outdated(at8,why,named2=print2(
at8)){return[warning(`${named2}: ${why}`,[{rule:"api/deprecated",path:pathOf2(at8),message:why}])]}var oldSources=[["cephfs","deprecated in v1.28, non-functiona\
l in v1.31+"],["photonPersistentDisk","deprecated in v1.11, non-functional in v1.16+"],["scaleIO","deprecated in v1.16, non-functional in v1.22+"],["storageos",
"deprecated in v1.22, non-functional in v1.25+","spec.storageOS"],["glusterfs","deprecated in v1.25, non-functional in v1.26+"],["rbd","deprecated in v1.28, non\
-functional in v1.31+"]];function volumeWarnings(volume){let{persistentVolumeReclaimPolicy:policy,nodeAffinity}=volume,recycled="The Recycle reclaim policy is d\
eprecated. Instead, the recommended approach is to use dynamic provisioning.",terms=child(spec4,"nodeAffinity","required","nodeSelectorTerms");return[...policy===
"Recycle"?outdated(child(spec4,"persistentVolumeReclaimPolicy"),recycled):none20,...(nodeAffinity?.required?.nodeSelectorTerms??[]).flatMap((term,at8)=>termWarnings(
term,item(terms,at8))),...oldSources.flatMap(([source,why,named2])=>volume[source]===void 0?none20:outdated(child(spec4,source),why,named2))]}function claimWarnings({
resources:resources3={}},at8,meant2=at8){return["requests","limits"].flatMap(list3=>{let amount=resources3[list3]?.storage;if(amount===void 0||scaledValue(quantityOf(
amount)??zero,-3)%1000n===0n)return none20;let place3=key(child(at8,"resources",list3),"storage"),path2=pathOf2(key(child(meant2,"resources",list3),"storage")),
message=`the server takes ${amount} for no whole number of bytes: m stands for thousandths, M for millions`,violation={rule:"api/doubtful-value",path:path2,message};
return warning(`${print2(place3)}: fractional byte value "${amount}" is invalid, must be an integer`,[violation])})}var group2="rbac.authorization.k8s.io",isRbacName=name=>isPathSegment(name);function validateRule4(rule3,isNamespaced,at8){let{verbs:verbs2=[],apiGroups=[],resources:resources3=[],
resourceNames=[],nonResourceURLs=[]}=rule3,errors=[];if(verbs2.length===0&&errors.push(required(child(at8,"verbs"),"verbs must contain at least one value")),nonResourceURLs.
length>0){let wrong3=why=>invalid2(child(at8,"nonResourceURLs"),goStrings(nonResourceURLs),why);return isNamespaced&&errors.push(wrong3("namespaced rules cannot\
 apply to non-resource URLs")),(apiGroups.length>0||resources3.length>0||resourceNames.length>0)&&errors.push(wrong3("rules cannot apply to both regular resourc\
es and non-resource URLs")),errors}return apiGroups.length===0&&errors.push(required(child(at8,"apiGroups"),"resource rules must supply at least one api group")),
resources3.length===0&&errors.push(required(child(at8,"resources"),"resource rules must supply at least one resource")),errors}function validateRules2(rules4,isNamespaced){
return(rules4??[]).flatMap((rule3,index)=>validateRule4(rule3,isNamespaced,item(field("rules"),index)))}function validateAggregation(rule3){if(rule3===void 0)return[];
let at8=child(field("aggregationRule"),"clusterRoleSelectors"),{clusterRoleSelectors:selectors=[]}=rule3;return selectors.length===0?[required(at8,"at least one\
 clusterRoleSelector required if aggregationRule is non-nil")]:selectors.flatMap((selector2,index)=>{let errors=validateLabelSelector(selector2,item(at8,index));
return errors.length===0?errors:[...errors,invalid2(item(at8,index),null,"invalid label selector.")]})}function validateBinding2({roleRef:roleRef2,subjects},isNamespaced){
let{apiGroup="",kind:of="",name=""}=roleRef2??{},at8=field("roleRef"),kinds5=isNamespaced?["Role","ClusterRole"]:["ClusterRole"],errors=[];apiGroup!==group2&&errors.
push(unsupported(child(at8,"apiGroup"),apiGroup,[group2])),kinds5.includes(of)||errors.push(unsupported(child(at8,"kind"),of,kinds5)),name===""?errors.push(required(
child(at8,"name"),"")):append(errors,isRbacName(name,!1).map(why=>invalid2(child(at8,"name"),name,why)));for(let[index,subject]of(subjects??[]).entries())append(
errors,validateSubject2(subject,isNamespaced,item(field("subjects"),index)));return errors}function validateSubject2(subject,isNamespaced,at8){let{apiGroup="",kind:of="",
name="",namespace:namespace2=""}=subject,errors=[];return name===""&&errors.push(required(child(at8,"name"),"")),of==="ServiceAccount"?(name!==""&&append(errors,
nameIsSubdomain(name,!1).map(why=>invalid2(child(at8,"name"),name,why))),apiGroup!==""&&errors.push(unsupported(child(at8,"apiGroup"),apiGroup,[""])),!isNamespaced&&
namespace2===""&&errors.push(required(child(at8,"namespace"),""))):of==="User"||of==="Group"?apiGroup!==group2&&errors.push(unsupported(child(at8,"apiGroup"),apiGroup,
[group2])):errors.push(unsupported(child(at8,"kind"),of,["ServiceAccount","User","Group"])),errors}var rbacKinds={[`${group2}/Role`]:{errors:({rules:rules4},subject)=>[
...validateCoreMetadata(subject,isRbacName),...validateRules2(rules4,!0)]},[`${group2}/ClusterRole`]:{errors:({rules:rules4,aggregationRule},subject)=>[...validateCoreMetadata(
subject,isRbacName),...validateRules2(rules4,!1),...validateAggregation(aggregationRule)]},[`${group2}/RoleBinding`]:{errors:(binding,subject)=>[...validateCoreMetadata(
subject,isRbacName),...validateBinding2(binding,!0)]},[`${group2}/ClusterRoleBinding`]:{errors:(binding,subject)=>[...validateCoreMetadata(subject,isRbacName),...validateBinding2(
binding,!1)]}};function isQuotaResource(name){return isResource(name)&&name!=="storage"||isHugePages(name)||name.startsWith("requests.hugepages-")}function validateHard(hard4,origins){
let errors=[];for(let[name,text6]of sortedEntries(hard4)){let at8=key(child(field("spec"),"hard"),name);append(errors,validateResourceName(name,at8)),!name.includes(
"/")&&!isQuotaResource(name)&&errors.push(invalidResource(at8,name,"must be a standard resource for quota"));let quantity=writtenQuantity(origins,hard4,name)??quantityOf(
text6);quantity!==void 0&&append(errors,validateQuantity("the quota",name,quantity,at8))}return errors}var podsOnly=["pods"],compute=["pods",...["cpu","memory"].
flatMap(name=>[name,`limits.${name}`,`requests.${name}`])],scopes4={Terminating:compute,NotTerminating:compute,BestEffort:podsOnly,NotBestEffort:compute,PriorityClass:compute,
CrossNamespacePodAffinity:compute,VolumeAttributesClass:["persistentvolumeclaims","requests.storage"]},opposites=[["BestEffort","NotBestEffort"],["Terminating",
"NotTerminating"]];function scopeChecks({hard:hard4={}},kubernetes){let isKnown=scope=>Object.hasOwn(scopes4,scope)&&(scope!=="VolumeAttributesClass"||isOn("Vol\
umeAttributesClass",kubernetes)),names2=Object.keys(hard4).filter(isQuotaResource),unfit=new Set(Object.keys(scopes4).filter(scope=>names2.some(name=>!scopes4[scope]?.
includes(name))));return{isKnown,isUnfit:scope=>isKnown(scope)&&unfit.has(scope)}}function conflicts(named2,at8,printed3){return opposites.filter(pair=>pair.every(
scope=>named2.includes(scope))).map(()=>invalid2(at8,printed3,"conflicting scopes"))}var unfitting="unsupported scope applied to resource";function validateScopes(spec6,checks3){
let{scopes:named2=[]}=spec6;if(named2.length===0)return[];let at8=child(field("spec"),"scopes"),printed3=goStrings(named2,"core.ResourceQuotaScope"),errors=[];for(let[
index,scope]of named2.entries()){let place3=item(at8,index),wrong3=why=>errors.push({...causedAt(place3,invalid2(at8,printed3,why)),message:`${print2(place3)} i\
s ${scope}: ${why}`});checks3.isKnown(scope)||wrong3("unsupported scope"),checks3.isUnfit(scope)&&wrong3(unfitting)}return[...errors,...conflicts(named2,at8,printed3)]}
var existOnly=["BestEffort","NotBestEffort","Terminating","NotTerminating","CrossNamespacePodAffinity"];function validateScopeSelector(spec6,checks3){if(spec6.scopeSelector===
void 0)return[];let{matchExpressions=[]}=spec6.scopeSelector,at8=child(field("spec"),"scopeSelector","matchExpressions"),unfit=invalid2(at8,goSelector(matchExpressions),
unfitting),errors=[];for(let[index,{scopeName="",operator="",values=[]}]of matchExpressions.entries()){let add2=(error,...member2)=>errors.push(causedAt(member2[0]===
void 0?item(at8,index):child(item(at8,index),member2[0]),error)),wrong3=(member2,value,why)=>add2(invalid2(child(at8,member2),value,why),member2);checks3.isKnown(
scopeName)||wrong3("scopeName",scopeName,"unsupported scope"),checks3.isUnfit(scopeName)&&add2(unfit,"scopeName"),existOnly.includes(scopeName)&&operator!=="Exi\
sts"&&wrong3("operator",operator,"must be 'Exists' when scope is any of ResourceQuotaScopeTerminating, ResourceQuotaScopeNotTerminating, ResourceQuotaScopeBestE\
ffort, ResourceQuotaScopeNotBestEffort or ResourceQuotaScopeCrossNamespacePodAffinity"),operator==="In"||operator==="NotIn"?values.length===0&&add2(required(child(
at8,"values"),"must be at least one value when `operator` is 'In' or 'NotIn' for scope selector"),"values"):operator==="Exists"||operator==="DoesNotExist"?values.
length>0&&wrong3("values",goStrings(values),"must be no value when `operator` is 'Exist' or 'DoesNotExist' for scope selector"):add2(invalid2(child(at8,"operato\
r"),operator,"not a valid selector operator",selectorOperators),"operator")}let named2=matchExpressions.map(({scopeName=""})=>scopeName);return[...errors,...conflicts(
named2,at8,goStrings(spec6.scopes,"core.ResourceQuotaScope"))]}function goSelector(requirements2){let type="core.ScopedResourceSelectorRequirement",printed3=goList(
type,requirements2,({scopeName="",operator="",values})=>goStruct(type,{ScopeName:scopeName,Operator:operator,Values:goStrings(values)}));return goStruct("core.S\
copeSelector",{MatchExpressions:printed3})}var resourceQuotaKinds={"/ResourceQuota":{errors:({spec:spec6={}},subject)=>{let checks3=scopeChecks(spec6,subject.request.
kubernetes);return[...validateCoreMetadata(subject,nameIsSubdomain),...validateHard(spec6.hard,subject.origins),...validateScopes(spec6,checks3),...validateScopeSelector(
spec6,checks3)]}}};var group3="authorization.k8s.io";function refuseReview(texts){return{message:invalid({group:group3,kind:""},"",texts),code:422,reason:"Invalid"}}function refuseRequest(texts){
return{message:texts[0]??"",code:400,reason:"BadRequest"}}function incomplete(at8,text6){return{...required(at8,""),text:text6}}function validateSpec6(spec6,needsSubject){
let{resourceAttributes,nonResourceAttributes,user="",groups:groups2=[]}=spec6,at8=field("spec"),errors=[];if(resourceAttributes!==void 0&&nonResourceAttributes!==
void 0&&errors.push(invalid2(child(at8,"nonResourceAttributes"),goNonResource(nonResourceAttributes),"cannot be specified in combination with resourceAttributes")),
resourceAttributes===void 0&&nonResourceAttributes===void 0&&errors.push(invalid2(child(at8,"resourceAttributes"),null,"exactly one of nonResourceAttributes or \
resourceAttributes must be specified")),needsSubject&&user===""&&groups2.length===0&&errors.push(invalid2(child(at8,"user"),user,"at least one of user or group \
must be specified")),resourceAttributes===void 0)return errors;let{fieldSelector,labelSelector}=resourceAttributes,attributesAt=child(at8,"resourceAttributes");
return[...errors,...validateSelector(fieldSelector,child(attributesAt,"fieldSelector"),validateFieldRequirement2),...validateSelector(labelSelector,child(attributesAt,
"labelSelector"),(requirement,place3)=>validateRequirement(withKnownOperator(requirement),place3))]}function goNonResource({path:path2="",verb=""}){return goStruct(
"authorization.NonResourceAttributes",{Path:path2,Verb:verb})}function validateSelector(selector2,at8,validate2){if(selector2===void 0)return[];let{rawSelector="",
requirements:requirements2=[]}=selector2,errors=[];if(rawSelector!==""&&requirements2.length>0&&errors.push(invalid2(child(at8,"rawSelector"),rawSelector,"may n\
ot specified at the same time as requirements")),rawSelector===""&&requirements2.length===0){let why=`when ${`spec.resourceAttributes.${at8.step}`} is specified\
, requirements or rawSelector is required`;errors.push(required(child(at8,"requirements"),why))}return[...errors,...requirements2.flatMap((requirement,index)=>validate2(
requirement,item(child(at8,"requirements"),index)))]}var operators2=["In","NotIn","Exists","DoesNotExist"];function withKnownOperator(requirement){let{operator="",
values=[]}=requirement;return operators2.includes(operator)?requirement:{...requirement,operator:values.length>0?"In":"Exists"}}function validateFieldRequirement2({
key:key2="",operator="",values=[]},at8){let errors=[];return key2===""&&errors.push(required(child(at8,"key"),"must be specified")),["In","NotIn"].includes(operator)&&
values.length===0&&errors.push(required(child(at8,"values"),"must be specified when `operator` is 'In' or 'NotIn'")),["Exists","DoesNotExist"].includes(operator)&&
values.length>0&&errors.push(forbidden2(child(at8,"values"),"may not be specified when `operator` is 'Exists' or 'DoesNotExist'")),errors}var unseen=["creationT\
imestamp","deletionTimestamp","deletionGracePeriodSeconds","selfLink","uid","managedFields"];function validateEmpty(metadata,namespace2,why){return Object.entries(
metadata).every(([name,value])=>name==="namespace"||unseen.includes(name)||value===""||value===0||typeof value=="object"&&Object.keys(value).length===0)?[]:[invalid2(
field("metadata"),goMetadata(metadata,namespace2),why)]}function goMetadata(metadata,namespace2){let{name="",generateName="",resourceVersion="",generation=0,finalizers=[]}=metadata,
[labels,annotations2]=[goStringMap(metadata.labels),goStringMap(metadata.annotations)],{go:go2}=goStruct("v1.ObjectMeta",{Name:name,GenerateName:generateName,Namespace:namespace2,
SelfLink:"",UID:"",ResourceVersion:resourceVersion,Generation:generation,CreationTimestamp:{go:"time.Date(1, time.January, 1, 0, 0, 0, 0, time.UTC)"},DeletionTimestamp:{
go:"<nil>"},DeletionGracePeriodSeconds:goPointer("int64",void 0),Labels:labels,Annotations:annotations2,OwnerReferences:goStrings(void 0,"v1.OwnerReference"),Finalizers:goStrings(
metadata.finalizers),ManagedFields:goStrings(void 0,"v1.ManagedFieldsEntry")}),members3=[...Object.entries({name,generateName,namespace:namespace2,resourceVersion,
generation}).filter(([,value])=>value).map(([member2,value])=>`"${member2}":${jsonText2(value)}`),...Object.keys(metadata.labels??{}).length===0?[]:[`"labels":${labels.
json}`],...Object.keys(metadata.annotations??{}).length===0?[]:[`"annotations":${annotations2.json}`],...finalizers.length===0?[]:[`"finalizers":${jsonText2(finalizers)}`]];
return{go:go2,json:`{${members3.join(",")}}`}}var reviewKinds={[`${group3}/SubjectAccessReview`]:{errors:({spec:spec6={}},{metadata})=>[...validateSpec6(spec6,!0),
...validateEmpty(metadata,"","must be empty")],isTransient:!0,refusal:refuseReview},[`${group3}/SelfSubjectAccessReview`]:{errors:({spec:spec6={}},{metadata})=>[
...validateSpec6(spec6,!1),...validateEmpty(metadata,"","must be empty")],isTransient:!0,refusal:refuseReview},[`${group3}/LocalSubjectAccessReview`]:{errors:({
spec:spec6={}},{metadata,namespace:namespace2})=>{let{resourceAttributes,nonResourceAttributes}=spec6,at8=field("spec"),errors=[...validateSpec6(spec6,!0),...validateEmpty(
metadata,namespace2,"must be empty except for namespace")],asked=resourceAttributes?.namespace??"";if(resourceAttributes!==void 0&&asked!==namespace2&&errors.push(
invalid2(child(at8,"resourceAttributes","namespace"),asked,"must match metadata.namespace")),nonResourceAttributes!==void 0){let printed3=goNonResource(nonResourceAttributes);
errors.push(invalid2(child(at8,"nonResourceAttributes"),printed3,"disallowed on this kind of request"))}return errors},isTransient:!0,refusal:refuseReview},[`${group3}\
/SelfSubjectRulesReview`]:{errors:({spec:spec6})=>(spec6?.namespace??"")===""?[incomplete(child(field("spec"),"namespace"),"no namespace on request")]:[],isTransient:!0,
refusal:refuseRequest},"authentication.k8s.io/TokenReview":{errors:({spec:spec6})=>(spec6?.token??"")===""?[incomplete(child(field("spec"),"token"),"token is re\
quired for TokenReview in authentication")]:[],isTransient:!0,refusal:refuseRequest},"authentication.k8s.io/SelfSubjectReview":{errors:()=>[],isTransient:!0}};var storageKinds={"storage.k8s.io/StorageClass":{errors:(storageClass2,subject)=>[...validateCoreMetadata(subject,nameIsSubdomain),...validateStorageClass(storageClass2)],
warnings:({allowedTopologies=[]})=>topologyWarnings(allowedTopologies)},"storage.k8s.io/VolumeAttributesClass":{errors:({driverName="",parameters},subject)=>[...validateCoreMetadata(
subject,nameIsSubdomain),...validateProvisioner(driverName,field("driverName")),...validateParameters2(parameters,!0,field("parameters"))]},"storage.k8s.io/Volu\
meAttachment":{errors:({spec:spec6={}},subject)=>[...validateCoreMetadata(subject,nameIsSubdomain),...validateAttachment(spec6,field("spec"),subject)]}},bindingModes=[
"Immediate","WaitForFirstConsumer"],reclaimPolicies=["Delete","Retain"];function validateStorageClass(storageClass2){let{provisioner="",parameters,allowedTopologies=[]}=storageClass2,
{reclaimPolicy="",volumeBindingMode=""}=storageClass2,errors=[...validateProvisioner(provisioner,field("provisioner")),...validateParameters2(parameters,!1,field(
"parameters"))];return reclaimPolicy!==""&&!reclaimPolicies.includes(reclaimPolicy)&&errors.push(unsupported(field("reclaimPolicy"),reclaimPolicy,reclaimPolicies)),
bindingModes.includes(volumeBindingMode)||errors.push(unsupported(field("volumeBindingMode"),volumeBindingMode,bindingModes)),append(errors,validateTopologies(allowedTopologies,
field("allowedTopologies"))),errors}function validateProvisioner(name,at8){return name===""?[required(at8,"")]:malformed(at8,name.toLowerCase(),isQualifiedName)}
var mostParameters=512,longestParameters=256*1024;function validateParameters2(parameters,areRequired,at8){let entries=sortedEntries(parameters);if(entries.length>
mostParameters)return[tooLong(at8,mostParameters)];let errors=[];return entries.some(([name])=>name==="")&&errors.push(invalid2(at8,"","field can not be empty.")),
entries.reduce((sum,[name,value])=>sum+byteLength2(name)+byteLength2(value),0)>longestParameters&&errors.push(tooLong(at8,longestParameters)),areRequired&&entries.
length===0&&errors.push(required(at8,"must contain at least one key/value pair")),errors}function validateTopologies(terms,at8){let errors=[],known7=new Set([""]);
for(let[index,{matchLabelExpressions=[]}]of terms.entries()){let place3=child(item(at8,index),"matchLabelExpressions"),values=new Map;for(let[position,expression]of matchLabelExpressions.
entries()){let{key:key2=""}=expression;append(errors,validateTopology2(expression,item(place3,position))),values.has(key2)&&errors.push(duplicate(child(item(place3,
position),"key"),key2)),values.set(key2,[...new Set(expression.values)].sort().join(""))}let printed3=[...values].map(([key2,list3])=>`${key2}=${list3}`).sort().
join("");known7.has(printed3)&&errors.push({...duplicate(place3,""),message:"the term is the same as another one, or empty"}),known7.add(printed3)}return errors}
function validateTopology2({key:key2="",values=[]},at8){let errors=[],place3=child(at8,"values");values.length===0&&errors.push(required(place3,""));for(let[index,
value]of values.entries())values.indexOf(value)<index&&errors.push(duplicate(item(place3,index),value));return append(errors,validateLabelName(key2,child(at8,"k\
ey"))),errors}function topologyWarnings(terms){return terms.flatMap(({matchLabelExpressions=[]},index)=>{let place3=child(item(field("allowedTopologies"),index),
"matchLabelExpressions");return matchLabelExpressions.flatMap(({key:key2=""},position)=>labelWarnings(key2,child(item(place3,position),"key")))})}function validateAttachment({
attacher="",source={},nodeName=""},at8,{request:{kubernetes},origins}){let{persistentVolumeName:volume}=source,ofAttacher=validateDriverName(attacher,child(at8,
"attacher"),{kubernetes}),atOnce=minorOf(kubernetes)>=36?ofAttacher.length:attacher===""?1:0,ofSource2=child(at8,"source");return[...ofAttacher.slice(0,atOnce),
...validateAttached(source,ofSource2,{kubernetes,name:"",isInline:!0,origins}),...malformed(child(at8,"nodeName"),nodeName,isDns1123Subdomain),...ofAttacher.slice(
atOnce),...volume===void 0?[]:malformed(child(ofSource2,"persistentVolumeName"),volume,isDns1123Subdomain)]}function validateAttached({inlineVolumeSpec,persistentVolumeName},at8,options){
let why="must specify exactly one of inlineVolumeSpec and persistentVolumeName";return inlineVolumeSpec===void 0?persistentVolumeName===void 0?[required(at8,why)]:
persistentVolumeName!==""?[]:[required(child(at8,"persistentVolumeName"),"must specify non empty persistentVolumeName")]:persistentVolumeName!==void 0?[forbidden2(
at8,why)]:validatePersistentVolumeSpec(inlineVolumeSpec,child(at8,"inlineVolumeSpec"),options)}var none21=[];function eachContainer(spec6,at8){let all3=[];for(let list3 of containerLists){let containers=spec6[list3]??none21;if(containers.length===0)continue;
let place3=child(at8,list3);containers.forEach((container,index)=>all3.push({container,at:item(place3,index)}))}return all3}function someContainer(spec6,has3){return containerLists.
some(list3=>spec6[list3]?.some(has3))}var none22=[],types6=["Localhost","RuntimeDefault","Unconfined"];function validateSeccompProfile(profile,context){if(profile===void 0)return none22;let at8=child(
context,"seccompProfile"),{type="",localhostProfile:file2}=profile,errors=[...validateType3(type,child(at8,"type"),"type is required when seccompProfile is set")],
place3=child(at8,"localhostProfile");if(type==="Localhost")append(errors,file2===void 0?[required(place3,"must be set when seccomp type is Localhost")]:malformed(
place3,file2,isDescendingPath));else if(file2!==void 0){let printed3=goProfile("core.SeccompProfile",profile);errors.push(invalid2(place3,printed3,"can only be \
set when seccomp type is Localhost"))}return errors}function goProfile(struct2,{type="",localhostProfile}){return goStruct(struct2,{Type:type,LocalhostProfile:goPointer(
"string",localhostProfile)})}function validateType3(type,at8,isRequired){return type===""?[required(at8,isRequired)]:types6.includes(type)?none22:[unsupported(at8,
type,types6)]}var longestProfile=4095;function validateAppArmorProfile(profile,context){if(profile===void 0)return none22;let at8=child(context,"appArmorProfile"),
{type="",localhostProfile:name}=profile,place3=child(at8,"localhostProfile");if(type==="Localhost")return name===void 0||name===""?[required(place3,"must be set\
 when AppArmor type is Localhost")]:[...isPadded(name)?[invalid2(place3,name,"must not be padded with whitespace")]:none22,...byteLength2(name)>longestProfile?[
tooLong(place3,longestProfile)]:none22];let ofType=validateType3(type,child(at8,"type"),"type is required when appArmorProfile is set");return ofType.length>0||
name===void 0?ofType:[invalid2(place3,name,"can only be set when AppArmor type is Localhost")]}var seccompOfPod="seccomp.security.alpha.kubernetes.io/pod",seccompOfContainer="\
container.seccomp.security.alpha.kubernetes.io/",profilePrefixes=[seccompOfPod,seccompOfContainer,appArmorOfContainer],localhost="localhost/";function validateSeccompAnnotations(annotations2,at8){
let errors=[],look=(name,profile)=>{let place3=child(at8,name);profile.startsWith(localhost)?append(errors,malformed(place3,profile.slice(localhost.length),isDescendingPath)):
["runtime/default","docker/default","unconfined"].includes(profile)||errors.push(invalid2(place3,profile,"must be a valid seccomp profile"))},ofPod2=annotationOf(
annotations2,seccompOfPod);ofPod2!==void 0&&look(seccompOfPod,ofPod2);for(let[name,profile]of entriesOf(annotations2,seccompOfContainer))look(name,profile);return errors}
function validateAppArmorAnnotations(annotations2,spec6,at8){let entries=entriesOf(annotations2,appArmorOfContainer);if(entries.length===0)return none22;let errors=[],
lists2=[spec6.initContainers,spec6.containers,spec6.ephemeralContainers],names2=new Set(lists2.flatMap((list3=[])=>list3.map(({name=""})=>name)));for(let[name,profile]of entries){
let place3=key(at8,name),container=name.slice(appArmorOfContainer.length);names2.has(container)||errors.push(invalid2(place3,container,"container not found")),![
"","runtime/default","unconfined"].includes(profile)&&!profile.startsWith(localhost)&&errors.push(invalid2(place3,profile,`invalid AppArmor profile name: ${goQuote(
profile)}`))}return errors}function entriesOf(annotations2,prefix3){for(let name in annotations2)if(name.startsWith(prefix3))return sortedEntries(annotations2).
filter(([one2])=>one2.startsWith(prefix3));return[]}var seccomp={name:"seccomp",field:"seccompProfile",runtimeDefault:["runtime/default","docker/default"]},appArmor={
name:"apparmor",field:"appArmorProfile",runtimeDefault:["runtime/default"]};function hasProfile(annotations2){for(let name in annotations2)if(profilePrefixes.some(
prefix3=>name.startsWith(prefix3)))return!0;return!1}function validateProfilesMatch({annotations:annotations2},spec6,at8,atAnnotations){if(annotations2===void 0||
!hasProfile(annotations2))return none22;let errors=[],compare4=(keeper,name,profile,owner)=>{let annotation5=annotationOf(annotations2,name);if(annotation5===void 0||
profile===void 0)return;let mismatch4=mismatchOf(keeper,annotation5,profile);if(mismatch4===void 0)return;let field2=child(owner,"securityContext",keeper.field,
mismatch4),what=mismatch4==="type"?"type":"profile",error=forbidden2(field2,`${keeper.name} ${what} in annotation and field must match`),message=`the annotation\
 says ${annotation5}, but the field securityContext.${keeper.field} (of the manifest, or filled in by the cluster) says ${profile[mismatch4]??"nothing"}`;errors.
push({...causedAt(key(atAnnotations,name),error),rule:"kube/contradictory-security-context",message})};compare4(seccomp,seccompOfPod,spec6.securityContext?.seccompProfile,
at8);for(let{container,at:place3}of eachContainer(spec6,at8))compare4(seccomp,seccompOfContainer+container.name,container.securityContext?.seccompProfile,place3);
if(spec6.os?.name==="windows")return errors;for(let{container,at:place3}of eachContainer(spec6,at8)){let profile=container.securityContext?.appArmorProfile??spec6.
securityContext?.appArmorProfile;compare4(appArmor,appArmorOfContainer+container.name,profile,place3)}return errors}function mismatchOf({runtimeDefault},annotation5,{
type,localhostProfile}){switch(type){case"Unconfined":return annotation5==="unconfined"?void 0:"type";case"RuntimeDefault":return runtimeDefault.includes(annotation5)?
void 0:"type";case"Localhost":return annotation5.startsWith(localhost)?annotation5.slice(localhost.length)===localhostProfile?void 0:"localhostProfile":"type";default:
return}}function annotationOf(annotations2,name){return annotations2!==void 0&&Object.hasOwn(annotations2,name)?annotations2[name]:void 0}function deprecated2(at8,detail,message){return warningAt("api/deprecated",at8,detail,message)}function doubtful(at8,detail,message){return warningAt("api/doubt\
ful-value",at8,detail,message)}function warningAt(rule3,at8,detail,message=`${print2(at8)}: ${detail}`){return warning(`${print2(at8)}: ${detail}`,[{rule:rule3,
path:pathOf2(at8),message}])}var formerSeccomp='non-functional in v1.27+; use the "seccompProfile" field instead',formerAppArmor='deprecated since v1.30; use the "appArmorProfile" field ins\
tead',none23=[];function seccompWarnings({name="",securityContext},annotations2,at8){let annotation5=seccompOfContainer+name;return securityContext?.seccompProfile!==
void 0||!Object.hasOwn(annotations2,annotation5)?none23:[deprecated2(key(at8,annotation5),formerSeccomp)]}function appArmorTemplateWarnings({name="",securityContext:own2},spec6,annotations2,at8,kubernetes){
let appArmor2=appArmorOfContainer+name,annotation5=Object.hasOwn(annotations2,appArmor2)?annotations2[appArmor2]:void 0;if(annotation5===void 0||own2?.appArmorProfile!==
void 0||!isOn("AppArmorFields",kubernetes))return none23;let ofPod2=spec6.securityContext?.appArmorProfile,saysTheSame=minorOf(kubernetes)<34||isSameProfile(profileFor(
annotation5),ofPod2);return ofPod2===void 0||!saysTheSame?[deprecated2(key(at8,appArmor2),formerAppArmor)]:none23}function appArmorWarnings({metadata={},spec:spec6={}},{
kubernetes,filledIn}){let{annotations:annotations2}=metadata;if(annotations2===void 0||spec6.os?.name==="windows"||!isOn("AppArmorFields",kubernetes))return[];let answers=[],
made=new Set(filledIn.map(({path:path2})=>pathKey(path2)));for(let{container,at:at8}of eachContainer(spec6,field("spec"))){let name=appArmorOfContainer+(container.
name??""),annotation5=Object.hasOwn(annotations2,name)?annotations2[name]:void 0;if(annotation5===void 0)continue;let place3=child(at8,"securityContext","appArm\
orProfile","type"),isCopy=container.securityContext?.appArmorProfile!==void 0&&made.has(pathKey(pathOf2(place3))),isLost=container.securityContext?.appArmorProfile===
void 0&&profileFor(annotation5)===void 0;(isCopy||isLost)&&answers.push(deprecated2(key(child(field("metadata"),"annotations"),name),formerAppArmor))}return answers}function validateControllerRevision({revision=0,data},subject){let errors=[...validateCoreMetadata(subject,nameIsSubdomain),...nonNegative(revision,field("revis\
ion"))];return data==null?errors.push(required(field("data"),"data is mandatory")):isObject(data)||errors.push({...required(field("data"),"data must be a valid \
JSON object"),message:"data must be an object: it is what a controller keeps of a template"}),errors}function isEmptySelector({matchLabels,matchExpressions=[]}){return matchExpressions.length===0&&Object.keys(matchLabels??{}).length===0}function lacks({matchLabels,
matchExpressions=[]},labels){let missing5=[];for(let name in matchLabels)valueOf3(labels,name)!==matchLabels[name]&&missing5.push(`${name}: ${matchLabels[name]}`);
for(let requirement of matchExpressions)holds2(requirement,labels)||missing5.push(describe3(requirement));return missing5}function valueOf3(labels,name){return Object.
hasOwn(labels,name)?labels[name]:void 0}function holds2({key:key2="",operator,values=[]},labels){let value=valueOf3(labels,key2);switch(operator){case"In":return value!==
void 0&&values.includes(value);case"NotIn":return value===void 0||!values.includes(value);case"Exists":return value!==void 0;default:return value===void 0}}function describe3({
key:key2="",operator,values=[]}){switch(operator){case"In":return`${key2} in (${values.join(", ")})`;case"NotIn":return`${key2} not in (${values.join(", ")})`;case"\
Exists":return key2;default:return`no ${key2}`}}function countIndexes(text6,completions){if(text6==="")return 0;let total=0,last;for(let part of text6.split(",")){let interval2=intervalOf(part,completions);if("\
error"in interval2)return interval2;let[from,to]=interval2;if(last!==void 0&&last>=from)return disorder(last,from);total+=to-from+1,last=to}return total}function intervalOf(text6,completions){
let limits2=text6.split("-");if(limits2.length>2)return{error:`the fragment ${goQuote(text6)} violates the requirement that an index interval can have at most t\
wo parts separated by '-'`};let indexes2=[];for(let limit of limits2){let index=integer3.test(limit)?Number(limit):1/0;if(index>=2**63)return{error:`cannot conv\
ert string to integer for index: ${goQuote(limit)}`};if(index>=completions)return{error:`too large index: ${goQuote(limit)}`};indexes2.push(index)}let[from=0,to=from]=indexes2;
return indexes2.length>1&&from>=to?disorder(from,to):[from,to]}function disorder(previous,current){return{error:`non-increasing order, previous: ${previous}, cu\
rrent: ${current}`}}var integer3=/^\+?[0-9]+$/;var needsIndexes="requires indexed completion mode",mostRules=20,mostExitCodes=255,mostConditions2=20;function validValues(values){return`valid values: [${values.
map(goQuote).join(" ")}]`}function validateFailurePolicy({rules:rules4=[]},spec6,at8){let rulesAt=child(at8,"rules"),errors=[];rules4.length>mostRules&&errors.push(
tooMany(rulesAt,rules4.length,mostRules));for(let[index,rule3]of rules4.entries())append(errors,validateFailureRule(rule3,spec6,item(rulesAt,index)));return errors}
var actions2=["Count","FailIndex","FailJob","Ignore"];function validateFailureRule({action="",onExitCodes,onPodConditions=[]},spec6,at8){let actionAt=child(at8,
"action"),hasConditions=onPodConditions.length>0,errors=[];return action===""?errors.push(required(actionAt,validValues(actions2))):action==="FailIndex"?spec6.backoffLimitPerIndex===
void 0&&errors.push(invalid2(actionAt,action,"requires the backoffLimitPerIndex to be set")):actions2.includes(action)||errors.push(unsupported(actionAt,action,
actions2)),onExitCodes!==void 0&&append(errors,validateExitCodes(onExitCodes,spec6,child(at8,"onExitCodes"))),hasConditions&&append(errors,validateConditions(onPodConditions,
child(at8,"onPodConditions"))),onExitCodes!==void 0&&hasConditions&&errors.push(wrong2(at8,"specifying both OnExitCodes and OnPodConditions is not supported")),
onExitCodes===void 0&&!hasConditions&&errors.push(wrong2(at8,"specifying one of OnExitCodes and OnPodConditions is required")),errors}var statuses=["False","Tru\
e","Unknown"];function validateConditions(patterns,at8){let errors=[];patterns.length>mostConditions2&&errors.push(tooMany(at8,patterns.length,mostConditions2));
for(let[index,{type="",status=""}]of patterns.entries()){let pattern=item(at8,index);append(errors,malformed(child(pattern,"type"),type,isQualifiedName)),status===
""?errors.push(required(child(pattern,"status"),validValues(statuses))):statuses.includes(status)||errors.push(unsupported(child(pattern,"status"),status,statuses))}
return errors}var operators3=["In","NotIn"];function validateExitCodes({operator="",containerName,values},{template:template2},at8){let operatorAt=child(at8,"op\
erator"),valuesAt=child(at8,"values"),errors=[];operator===""?errors.push(required(operatorAt,validValues(operators3))):operators3.includes(operator)||errors.push(
unsupported(operatorAt,operator,operators3));let{containers=[],initContainers=[]}=template2?.spec??{},isOneOf=list3=>list3.some(({name=""})=>name===containerName);
containerName!==void 0&&!isOneOf(containers)&&!isOneOf(initContainers)&&errors.push(invalid2(child(at8,"containerName"),containerName,"must be one of the contai\
ner or initContainer names in the pod template"));let goValues=goList("int32",values,value=>value),codes2=values??[];codes2.length===0?errors.push(invalid2(valuesAt,
goValues,"at least one value is required")):codes2.length>mostExitCodes&&errors.push(tooMany(valuesAt,codes2.length,mostExitCodes));let seen=new Set;for(let[index,
code2]of codes2.entries())operator==="In"&&code2===0&&errors.push(invalid2(item(valuesAt,index),code2,"must not be 0 for the In operator")),seen.has(code2)&&errors.
push(duplicate(item(valuesAt,index),code2)),seen.add(code2);return codes2.some((code2,index)=>code2<(codes2[index-1]??code2))&&errors.push(invalid2(valuesAt,goValues,
"must be ordered")),errors}var replacementPolicies=["Failed","TerminatingOrFailed"];function validateReplacementPolicy({podReplacementPolicy,podFailurePolicy},at8){
if(podReplacementPolicy===void 0)return[];let policies5=podFailurePolicy===void 0?replacementPolicies:["Failed"];return policies5.includes(podReplacementPolicy)?
[]:[unsupported(at8,podReplacementPolicy,policies5)]}var longestIndexes=64*1024;function validateSuccessPolicy(policy,spec6,at8){let{rules:rules4}=policy;if(spec6.
completionMode!=="Indexed"){let goRules=goList("batch.SuccessPolicyRule",rules4,({succeededIndexes,succeededCount})=>goStruct("batch.SuccessPolicyRule",{SucceededIndexes:goPointer(
"string",succeededIndexes),SucceededCount:goPointer("int32",succeededCount)}));return[invalid2(at8,goStruct("batch.SuccessPolicy",{Rules:goRules}),needsIndexes)]}
let rulesAt=child(at8,"rules"),{length}=rules4??[],errors=[];if(length===0&&errors.push(required(rulesAt,"at least one rules must be specified when the successP\
olicy is specified")),length>mostRules&&errors.push(tooMany(rulesAt,length,mostRules)),spec6.completions===void 0)return errors;for(let[index,rule3]of(rules4??[]).
entries())append(errors,validateSuccessRule(rule3,spec6.completions,item(rulesAt,index)));return errors}function validateSuccessRule({succeededCount,succeededIndexes},completions,at8){
let countAt=child(at8,"succeededCount"),indexesAt=child(at8,"succeededIndexes"),errors=[],total=0;if(succeededCount===void 0&&succeededIndexes===void 0&&errors.
push(required(at8,"at least one of succeededCount or succeededIndexes must be specified")),succeededIndexes!==void 0){byteLength2(succeededIndexes)>longestIndexes&&
errors.push(tooLong(indexesAt,longestIndexes));let counted5=countIndexes(succeededIndexes,completions);typeof counted5=="number"?total=counted5:errors.push(invalid2(
indexesAt,succeededIndexes,`error parsing succeededIndexes: ${counted5.error}`))}if(succeededCount===void 0)return errors;append(errors,nonNegative(succeededCount,
countAt));let atMost2=(most4,ofWhat)=>{succeededCount>most4&&errors.push(invalid2(countAt,succeededCount,`must be less than or equal to ${most4} (${ofWhat})`))};
return atMost2(completions,"the number of specified completions"),succeededIndexes!==void 0&&atMost2(total,"the number of indexes in the specified succeededInde\
xes field"),errors}function templateOptions({request:{kubernetes},origins}){return{kubernetes,podName:void 0,origins}}function readTolerations(text6){let json2=unmarshal(text6,"seq","[]core.Toleration");if("error"in json2)return json2;if(json2.node.kind!=="seq")return{tolerations:[]};
let errors=[],tolerations=json2.node.items.map(node=>tolerationOf(node,text6,errors));return errors[0]===void 0?{tolerations}:{error:errors[0]}}var fields={key:[
"Key","string"],operator:["Operator","core.TolerationOperator"],value:["Value","string"],effect:["Effect","core.TaintEffect"],tolerationSeconds:["TolerationSeco\
nds","int64"]},fieldNames=Object.keys(fields);function tolerationOf(node,text6,errors){return node.kind==="map"?fieldsOf(node,text6,errors):(node.kind!=="null"&&
errors.push(`json: cannot unmarshal ${goKind(node)} into Go value of type core.Toleration`),{})}function fieldsOf(node,text6,errors){let toleration={};for(let{key:key2,
value}of node.entries){let name=fieldNames.find(one2=>one2.toLowerCase()===key2.toLowerCase());if(name===void 0||value.kind==="null")continue;let[goName2,type]=fields[name];
if(type!=="int64"&&value.kind==="string")toleration[name]=value.value;else if(type==="int64"&&value.kind==="integer"&&isInt642(value.value))toleration[name]=value.
value;else{let digits4=type==="int64"&&goKind(value)==="number"?` ${text6.slice(value.start,value.end)}`:"",what=`json: cannot unmarshal ${goKind(value)}${digits4}`;
errors.push(`${what} into Go struct field Toleration.${goName2} of type ${type}`)}}return toleration}function isInt642(value){return BigInt.asIntN(64,BigInt(value))===
BigInt(value)}var mirrorAnnotation="kubernetes.io/config.mirror",tolerationsAnnotation="scheduler.alpha.kubernetes.io/tolerations",deletionCostAnnotation="controller.kubernet\
es.io/pod-deletion-cost";function validatePodAnnotations(annotations2,spec6,at8,kubernetes){if(annotations2===void 0)return[];let errors=[],mirrored=annotations2[mirrorAnnotation],
tolerations=annotations2[tolerationsAnnotation],cost=annotations2[deletionCostAnnotation];return mirrored!==void 0&&(spec6.nodeName??"")===""&&errors.push(invalid2(
key(at8,mirrorAnnotation),mirrored,"must set spec.nodeName if mirror pod annotation is set")),tolerations!==void 0&&tolerations!==""&&append(errors,validateTolerationsText(
tolerations,at8,kubernetes)),cost!==void 0&&!isInt32(cost)&&errors.push(invalid2(key(at8,deletionCostAnnotation),cost,"must be a 32bit integer")),append(errors,
validateSeccompAnnotations(annotations2,at8),validateAppArmorAnnotations(annotations2,spec6,at8)),errors}function validateTolerationsText(text6,at8,kubernetes){
let read3=readTolerations(text6),cause=key(at8,tolerationsAnnotation);return"error"in read3?[causedAt(cause,invalid2(at8,tolerationsAnnotation,read3.error))]:validateTolerations(
read3.tolerations,child(at8,tolerationsAnnotation),kubernetes).map(error=>causedAt(cause,error))}var smallInteger=/^(?:0|-[0-9]+|[1-9][0-9]*)$/;function isInt32(text6){
return smallInteger.test(text6)&&Number(text6)>=-(2**31)&&Number(text6)<2**31}function validateResourceClaims(claims,{annotations:annotations2},at8,{podName}){if(claims.length===0)return[];if(podName!==void 0&&annotations2?.[mirrorAnnotation]!==
void 0)return[causedAt(at8,forbidden2(field(""),"static pods do not support resource claims"))];let errors=[],names2=new Set;for(let[index,claim]of claims.entries()){
let{name=""}=claim,nameAt=child(item(at8,index),"name");name===""?errors.push(required(nameAt,"")):names2.has(name)?errors.push(duplicate(nameAt,name)):append(errors,
malformed(nameAt,name,isDns1123Label)),names2.add(name),append(errors,validateSource2(claim,item(at8,index)))}return errors}function validateSource2(claim,at8){
let{resourceClaimName,resourceClaimTemplateName}=claim,errors=[];resourceClaimName!==void 0&&resourceClaimTemplateName!==void 0&&errors.push(invalid2(at8,goClaim(
claim),"at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified")),resourceClaimName===void 0&&resourceClaimTemplateName===void 0&&errors.
push(invalid2(at8,goClaim(claim),"must specify one of: `resourceClaimName`, `resourceClaimTemplateName`"));for(let name of["resourceClaimName","resourceClaimTem\
plateName"]){let value=claim[name];value!==void 0&&append(errors,malformed(child(at8,name),value,isDns1123Subdomain))}return errors}function goClaim({name="",resourceClaimName,
resourceClaimTemplateName}){return goStruct("core.PodResourceClaim",{Name:name,ResourceClaimName:goPointer("string",resourceClaimName),ResourceClaimTemplateName:goPointer(
"string",resourceClaimTemplateName)})}function isVariable({kubernetes}){return isOn("RelaxedEnvironmentVariableValidation",kubernetes)?isRelaxedEnvironmentName:isEnvironmentName}function validateEnvironment(variables,at8,options){
let errors=[],isName2=isVariable(options);return variables.forEach(({name="",value="",valueFrom},index)=>{if(name==="")errors.push(required(child(item(at8,index),
"name"),""));else for(let why of isName2(name))errors.push(invalid2(child(item(at8,index),"name"),name,why));valueFrom!==void 0&&append(errors,validateSource3(valueFrom,
value,child(item(at8,index),"valueFrom"),options))}),errors}var shownFields2=["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceA\
ccountName","status.hostIP","status.hostIPs","status.podIP","status.podIPs"];function validateSource3(source,value,at8,options){let{fieldRef,resourceFieldRef,configMapKeyRef,
secretKeyRef,fileKeyRef}=source,errors=[];fieldRef!==void 0&&append(errors,validateFieldRef(fieldRef,shownFields2,child(at8,"fieldRef"))),resourceFieldRef!==void 0&&
append(errors,validateResourceFieldRef(resourceFieldRef,!1,child(at8,"resourceFieldRef"))),configMapKeyRef!==void 0&&append(errors,validateKeyRef(configMapKeyRef,
child(at8,"configMapKeyRef"))),secretKeyRef!==void 0&&append(errors,validateKeyRef(secretKeyRef,child(at8,"secretKeyRef"))),fileKeyRef!==void 0&&append(errors,validateFileKeyRef(
fileKeyRef,child(at8,"fileKeyRef")));let count3=[fieldRef,resourceFieldRef,configMapKeyRef,secretKeyRef,fileKeyRef].filter(Boolean).length,complain3=(why,message)=>errors.
push({...invalid2(at8,"",why),message});return count3===0?complain3(`must specify one of: ${sourcesOf2(options)}`,"valueFrom does not say where the value is"):value!==
""?complain3("may not be specified when `value` is not empty","the variable has both value and valueFrom: keep one"):count3>1&&complain3("may not have more than\
 one field specified at a time","valueFrom has several sources: keep one"),errors}function sourcesOf2({kubernetes}){return isOn("EnvFiles",kubernetes)?"`fieldRe\
f`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`":"`fieldRef`, `resourceFieldRef`, `configMapKeyRef` or `secretKeyRef`"}function validateKeyRef({
name="",key:key2=""},at8){let errors=[...malformed(child(at8,"name"),name,isDns1123Subdomain)];return key2===""?errors.push(required(child(at8,"key"),"")):append(
errors,malformed(child(at8,"key"),key2,isConfigMapKey)),errors}function validateFileKeyRef({key:key2="",volumeName="",path:path2=""},at8){let errors=[],fields5=[
["key",key2,isRelaxedEnvironmentName],["volumeName",volumeName,isDns1123Label],["path",path2,isWithoutBacksteps]];for(let[name,value,format]of fields5)value===""?
errors.push(required(child(at8,name),"")):append(errors,malformed(child(at8,name),value,format));return errors}function validateFileKeyVolumes(spec6,at8,{kubernetes}){
if(!isOn("EnvFiles",kubernetes))return[];let errors=[];for(let{container,at:place3}of eachContainer(spec6,at8))for(let[index,{valueFrom}]of(container.env??[]).entries()){
if(valueFrom?.fileKeyRef===void 0)continue;let{volumeName=""}=valueFrom.fileKeyRef,atName=child(item(child(place3,"env"),index),"valueFrom","fileKeyRef","volume\
Name"),volume=spec6.volumes?.findLast(({name=""})=>name===volumeName);volume===void 0?errors.push(notFound(atName,volumeName)):volume.emptyDir===void 0&&errors.
push(invalid2(atName,volumeName,"referenced volume must be of type emptyDir"))}return errors}function validateEnvironmentSources(sources5,at8,options){let errors=[];
for(let[index,{prefix:prefix3="",configMapRef,secretRef}]of sources5.entries()){let place3=item(at8,index);prefix3!==""&&append(errors,malformed(child(place3,"p\
refix"),prefix3,isVariable(options))),configMapRef!==void 0&&append(errors,validateObjectRef(configMapRef,child(place3,"configMapRef"))),secretRef!==void 0&&append(
errors,validateObjectRef(secretRef,child(place3,"secretRef")));let count3=[configMapRef,secretRef].filter(Boolean).length;if(count3===1)continue;let why=count3===
0?"must specify one of: `configMapRef` or `secretRef`":"may not have more than one field specified at a time",message=count3===0?"it names neither a ConfigMap n\
or a Secret":"it names both a ConfigMap and a Secret";errors.push({...causedAt(place3,invalid2(at8,"",why)),message})}return errors}function validateObjectRef({
name=""},at8){return name===""?[required(child(at8,"name"),"")]:malformed(child(at8,"name"),name,text6=>nameIsSubdomain(text6,!0))}var none24=[];function validateVolumeMounts(container,volumes2,at8){let{volumeMounts=[],volumeDevices=[]}=container;if(volumeMounts.length===0)return none24;let list3=child(
at8,"volumeMounts"),errors=[],taken2=new Set,devices=lastPaths(volumeDevices.map(({name,devicePath})=>[name,devicePath]));return volumeMounts.forEach((mount,index)=>{
let{name="",mountPath=""}=mount,place3=item(list3,index);name===""&&errors.push(required(child(place3,"name"),"")),volumes2.has(name)||errors.push(missingVolume(
child(place3,"name"),name,volumes2)),mountPath===""&&errors.push(required(child(place3,"mountPath"),"")),taken2.has(mountPath)&&errors.push(invalid2(child(place3,
"mountPath"),mountPath,"must be unique")),taken2.add(mountPath),devices.names.has(name)&&errors.push(invalid2(child(place3,"name"),name,"must not already exist \
in volumeDevices")),devices.paths.has(mountPath)&&errors.push(invalid2(child(place3,"mountPath"),mountPath,"must not already exist as a path in volumeDevices")),
(mount.subPath!==void 0||mount.subPathExpr!==void 0)&&append(errors,validateSubPaths(mount,place3,list3)),mount.mountPropagation!==void 0&&append(errors,validatePropagation(
mount,container,place3,list3)),mount.recursiveReadOnly!==void 0&&append(errors,validateRecursiveReadOnly(mount,place3,list3))}),errors}function missingVolume(at8,name,volumes2){
let error=notFound(at8,name);if(name==="")return error;let meant2=nearest(name,volumes2.keys()),message=`the Pod has no volume ${name}${meant2===null?"":`; did \
you mean ${meant2}?`}`;return{...error,message,lookedUp:{name,list:volumesPath(at8)}}}function volumesPath(at8){let path2=pathOf2(at8),containers=path2.findLastIndex(
step2=>step2==="volumeMounts"||step2==="volumeDevices")-2;return[...path2.slice(0,containers),"volumes"]}var noPaths={names:new Map,paths:new Set};function lastPaths(named2){
if(named2.length===0)return noPaths;let names2=new Map(named2.map(([name="",path2=""])=>[name,path2]));return{names:names2,paths:new Set(names2.values())}}var validateSubPaths=({
subPath="",subPathExpr=""},place3,list3)=>{if(subPath===""&&subPathExpr==="")return none24;let below5=(name,path2)=>causedBelow(child(place3,name),child(list3,name),
malformed(child(list3,name),path2,isDescendingPath)),errors=[...below5("subPath",subPath)];return subPath!==""&&subPathExpr!==""&&errors.push(invalid2(child(place3,
"subPathExpr"),subPathExpr,"subPathExpr and subPath are mutually exclusive")),append(errors,below5("subPathExpr",subPathExpr)),errors},propagations=["Bidirectio\
nal","HostToContainer","None"];function validatePropagation({mountPropagation},{securityContext},place3,list3){if(mountPropagation===void 0)return none24;let misplaced=child(
list3,"mountPropagation"),errors=[];return propagations.includes(mountPropagation)||errors.push(unsupported(misplaced,mountPropagation,propagations)),mountPropagation===
"Bidirectional"&&securityContext?.privileged!==!0&&errors.push(forbidden2(misplaced,"Bidirectional mount propagation is available only to privileged containers")),
causedBelow(child(place3,"mountPropagation"),misplaced,errors)}var recursions=["Disabled","Enabled","IfPossible"],validateRecursiveReadOnly=(mount,place3,list3)=>{
let{recursiveReadOnly,readOnly:readOnly2=!1,mountPropagation="None"}=mount;if(recursiveReadOnly===void 0||recursiveReadOnly==="Disabled")return none24;let misplaced=child(
list3,"recursiveReadOnly"),errors=[];return recursions.includes(recursiveReadOnly)?(readOnly2||errors.push(forbidden2(misplaced,"may only be specified when read\
Only is true")),mountPropagation!=="None"&&errors.push(forbidden2(misplaced,"may only be specified when mountPropagation is None or not specified"))):errors.push(
unsupported(misplaced,recursiveReadOnly,recursions)),causedBelow(child(place3,"recursiveReadOnly"),misplaced,errors)};function validateVolumeDevices({volumeMounts=[],
volumeDevices=[]},volumes2,at8){if(volumeDevices.length===0)return none24;let errors=[],names2=new Set,paths=new Set,mounts=lastPaths(volumeMounts.map(({name,mountPath})=>[
name,mountPath]));for(let[index,{name="",devicePath=""}]of volumeDevices.entries()){let place3=item(child(at8,"volumeDevices"),index),ofName=child(place3,"name"),
ofPath=child(place3,"devicePath"),volume=volumes2.get(name);name===""&&errors.push(required(ofName,"")),names2.has(name)&&errors.push(invalid2(ofName,name,"must\
 be unique")),volume===void 0?errors.push(missingVolume(ofName,name,volumes2)):volume.persistentVolumeClaim===void 0&&volume.ephemeral===void 0&&errors.push(invalid2(
ofName,name,"can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode")),devicePath===""&&errors.push(required(ofPath,"")),paths.has(
devicePath)&&errors.push(invalid2(ofPath,devicePath,"must be unique")),isWithoutBacksteps(devicePath).length>0?errors.push(invalid2(ofPath,devicePath,"can not c\
ontain backsteps ('..')")):paths.add(devicePath),mounts.names.has(name)&&errors.push(invalid2(ofName,name,"must not already exist in volumeMounts")),mounts.paths.
has(devicePath)&&errors.push(invalid2(ofPath,devicePath,"must not already exist as a path in volumeMounts")),name!==""&&names2.add(name)}return errors}var none25=[];function validatePorts2(ports,at8){let errors=[],names2=new Set;return ports.forEach(({name="",containerPort=0,hostPort=0,protocol=""},index)=>{let place3=item(
at8,index);if(name!==""){let malformedName=malformed(child(place3,"name"),name,isPortName);malformedName.length>0?append(errors,malformedName):names2.has(name)?
errors.push(duplicate(child(place3,"name"),name)):names2.add(name)}containerPort===0?errors.push(required(child(place3,"containerPort"),"")):append(errors,validatePortNumber(
containerPort,child(place3,"containerPort"))),hostPort!==0&&append(errors,validatePortNumber(hostPort,child(place3,"hostPort"))),append(errors,validateProtocol(
protocol,child(place3,"protocol")))}),errors}function validateHostPorts(containers,at8){if(!containers.some(({ports})=>ports?.some(({hostPort=0})=>hostPort!==0)))
return none25;let errors=[],taken2=new Set;for(let[index,{ports=[]}]of containers.entries())for(let[portIndex,{protocol="",hostIP="",hostPort=0}]of ports.entries()){
if(hostPort===0)continue;let wanted=`${protocol}/${hostIP}/${hostPort}`;if(taken2.has(wanted)){let place3=child(item(child(item(at8,index),"ports"),portIndex),"\
hostPort"),message=`port ${hostPort} of the machine is taken by another port of the Pod`;errors.push({...duplicate(place3,wanted),message})}else taken2.add(wanted)}
return errors}function validateHostPortsOfInitContainer(container,index,at8){return causedBelow(item(at8,index),item(at8,0),validateHostPorts([container],at8))}var none26=[];function validateProbesAndLifecycle(container,at8,spec6,options){let{lifecycle,livenessProbe,readinessProbe,startupProbe}=container,errors=[];return lifecycle!==
void 0&&append(errors,validateLifecycle(lifecycle,child(at8,"lifecycle"),spec6,options)),livenessProbe!==void 0&&append(errors,validateSingleProbe(livenessProbe,
child(at8,"livenessProbe"))),readinessProbe!==void 0&&append(errors,validateReadinessProbe(readinessProbe,child(at8,"readinessProbe"))),startupProbe!==void 0&&append(
errors,validateSingleProbe(startupProbe,child(at8,"startupProbe"))),errors}function validateSingleProbe(probe,at8){let{successThreshold=0}=probe,errors=validateProbe(
probe,at8);return successThreshold===1?errors:[...errors,invalid2(child(at8,"successThreshold"),successThreshold,"must be 1")]}function validateReadinessProbe(probe,at8){
let{terminationGracePeriodSeconds:grace}=probe,errors=validateProbe(probe,at8);if(grace===void 0)return errors;let place3=child(at8,"terminationGracePeriodSecon\
ds");return[...errors,invalid2(place3,grace,"must not be set for readinessProbes")]}var counts=["initialDelaySeconds","timeoutSeconds","periodSeconds","successT\
hreshold","failureThreshold"];function validateProbe(probe,at8){let{terminationGracePeriodSeconds:grace}=probe,errors=validateHandler(probe,at8);for(let name of counts){
let count3=probe[name]??0;count3<0&&append(errors,nonNegative(count3,child(at8,name)))}return grace!==void 0&&grace<=0&&errors.push(invalid2(child(at8,"terminat\
ionGracePeriodSeconds"),grace,"must be greater than 0")),errors}function validateLifecycle({postStart,preStop},at8,spec6,options){let sleep=(action,place3)=>validateSleep(
action,place3,spec6.terminationGracePeriodSeconds??0,options);return[...postStart===void 0?none26:validateHandler(postStart,child(at8,"postStart"),sleep),...preStop===
void 0?none26:validateHandler(preStop,child(at8,"preStop"),sleep)]}function validateHandler(handler,at8,sleep=()=>none26){let errors=[],isFirst2=!0,look=(name,action,validate2)=>{
if(action!==void 0){if(isFirst2)append(errors,validate2(action,child(at8,name)));else{let message=`${at8.step} does something else already, and cannot do ${name}\
 too: keep one of them`;errors.push({...forbidden2(child(at8,name),"may not specify more than 1 handler type"),message})}isFirst2=!1}};if(look("exec",handler.exec,
validateExec),look("httpGet",handler.httpGet,validateHttpGet),look("tcpSocket",handler.tcpSocket,validateSocket),look("grpc",handler.grpc,validateSocket),look("\
sleep",handler.sleep,sleep),isFirst2){let message=`${at8.step} does not say what to do: it needs one of exec, httpGet, tcpSocket and the like`;errors.push({...required(
at8,"must specify a handler type"),message})}return errors}function validateExec({command=[]},at8){return command.length===0?[required(child(at8,"command"),"")]:
none26}function validateSocket({port=0},at8){return validatePortOrName(port,child(at8,"port"))}var schemes=["HTTP","HTTPS"];function validateHttpGet(action,at8){
let{path:path2="",port=0,scheme="",httpHeaders=[]}=action,errors=[];path2===""&&errors.push(required(child(at8,"path"),"")),append(errors,validatePortOrName(port,
child(at8,"port"))),schemes.includes(scheme)||errors.push(unsupported(child(at8,"scheme"),scheme,schemes));let headers=child(at8,"httpHeaders");for(let[index,{name=""}]of httpHeaders.
entries())for(let why of isHttpHeaderName(name))errors.push(causedAt(child(item(headers,index),"name"),invalid2(headers,name,why)));return errors}function validateSleep({
seconds=0},at8,grace,{kubernetes}){let mayBeZero=isOn("PodLifecycleSleepActionAllowZero",kubernetes);if(seconds<=grace&&(mayBeZero?seconds>=0:seconds>0))return none26;
let within2=`less than terminationGracePeriodSeconds (${grace})`,why=mayBeZero?`must be non-negative and ${within2}`:`must be greater than 0 and ${within2}. Ena\
ble AllowPodLifecycleSleepActionZeroValue feature gate for zero sleep.`,message=`it sleeps ${seconds} seconds; the Pod has ${grace} seconds to end (terminationG\
racePeriodSeconds)`;return[{...invalid2(at8,seconds,why),message}]}var policies2=["Always","IfNotPresent","Never"];function validatePullPolicy(policy,at8){return policy?policies2.includes(policy)?[]:[unsupported(at8,policy,policies2)]:
[required(at8,"")]}var none27=[];function validateRestartPolicy(container,at8,options){return isOn("ContainerRestartRules",options.kubernetes)?validateRules3(container,at8,options):
container.restartPolicy===void 0?none27:[forbidden2(child(at8,"restartPolicy"),"may not be set for non-init containers")]}function validateInitRestartPolicy(container,at8,options){
let{restartPolicy,restartPolicyRules=[]}=container,{kubernetes}=options,isSidecar=restartPolicy==="Always";return isOn("ContainerRestartRules",kubernetes)?restartPolicy===
void 0?restartPolicyRules.length===0?none27:[withoutPolicy(at8)]:!isSidecar||isOn("RestartAllContainersOnContainerExits",kubernetes)?validateRules3(container,at8,
options):restartPolicyRules.length===0?none27:[forbidden2(child(at8,"restartPolicyRules"),"restartPolicyRules are not allowed for init containers with restart p\
olicy Always")]:restartPolicy===void 0||isSidecar?none27:[unsupported(child(at8,"restartPolicy"),restartPolicy,["Always"])]}var policies3=["Always","Never","OnF\
ailure"],operators4=["In","NotIn"],someActions=["Restart"],allActions=[...someActions,"RestartAllContainers"],mostRules2=20,mostExitCodes2=255;function validateRules3(container,at8,{
kubernetes}){let{restartPolicy,restartPolicyRules:rules4=[]}=container;if(restartPolicy===void 0&&rules4.length===0)return none27;let atPolicy=child(at8,"restar\
tPolicy"),atRules=child(at8,"restartPolicyRules"),errors=[];restartPolicy===void 0?errors.push(withoutPolicy(at8)):policies3.includes(restartPolicy)||errors.push(
unsupported(atPolicy,restartPolicy,policies3)),rules4.length>mostRules2&&errors.push(tooMany(atRules,rules4.length,mostRules2));let actions3=isOn("RestartAllCon\
tainersOnContainerExits",kubernetes)?allActions:someActions;for(let[index,{action="",exitCodes:exitCodes2}]of rules4.entries()){let place3=item(atRules,index);actions3.
includes(action)||errors.push(unsupported(child(place3,"action"),action,actions3)),exitCodes2===void 0?errors.push(required(child(place3,"exitCodes"),"must be s\
pecified")):append(errors,validateExitCodes2(exitCodes2,child(place3,"exitCodes")))}return errors}function withoutPolicy(at8){return required(child(at8,"restart\
Policy"),"must specify restartPolicy when restart rules are used")}function validateExitCodes2({operator="",values=[]},at8){let errors=[];return operators4.includes(
operator)||errors.push(unsupported(child(at8,"operator"),operator,operators4)),values.length>mostExitCodes2&&errors.push(tooMany(child(at8,"values"),values.length,
mostExitCodes2)),errors}var none28=[],mostKibibytes=64;function validateWindowsOptions(options,context){if(options===void 0)return none28;let at8=child(context,"windowsOptions"),{gmsaCredentialSpecName:name,
gmsaCredentialSpec:spec6,runAsUserName:user}=options,errors=[];name!==void 0&&append(errors,malformed(child(at8,"gmsaCredentialSpecName"),name,isDns1123Subdomain));
let atSpec=child(at8,"gmsaCredentialSpec");return spec6===""?errors.push(invalid2(atSpec,spec6,"gmsaCredentialSpec cannot be an empty string")):spec6!==void 0&&
byteLength2(spec6)>mostKibibytes*1024&&errors.push(invalid2(atSpec,spec6,`gmsaCredentialSpec size must be under ${mostKibibytes} KiB`)),user!==void 0&&append(errors,
malformed(child(at8,"runAsUserName"),user,isUserName)),errors}var netBiosName=/^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/u,label2="[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-\
zA-Z0-9])?",dnsName=new RegExp(`^${label2}(?:\\.${label2})*$`),longestDomain2=255,longestUser=104;function isUserName(name){if(name==="")return["runAsUserName c\
annot be an empty string"];if(/[^\P{Cc}\x80-\x9f]/u.test(name))return["runAsUserName cannot contain control characters"];let parts3=name.split("\\");if(parts3.length>
2)return["runAsUserName cannot contain more than one backslash"];let user=parts3.at(-1)??"",domain2=parts3.length===2?parts3[0]:void 0,errors=[];return domain2!==
void 0&&(byteLength2(domain2)>longestDomain2&&errors.push(`runAsUserName's Domain length must be under ${longestDomain2+1} characters`),!netBiosName.test(domain2)&&
!dnsName.test(domain2)&&errors.push("runAsUserName's Domain doesn't match the NetBios nor the DNS format")),user===""?errors.push("runAsUserName's User cannot b\
e empty"):byteLength2(user)>longestUser&&errors.push(`runAsUserName's User length must not be longer than ${longestUser} characters`),/^[. ]+$/.test(user)&&errors.
push("runAsUserName's User cannot contain only periods or spaces"),/["/\\:;|=,+*?<>@[\]]/.test(user)&&errors.push(`runAsUserName's User cannot contain the follo\
wing characters: "/\\:;|=,+*?<>@[]`),errors}function isHostProcess({securityContext}){return securityContext?.windowsOptions?.hostProcess===!0}function validateHostProcess(spec6,at8){
let ofPod2=spec6.securityContext?.windowsOptions?.hostProcess;if(ofPod2===void 0&&!someContainer(spec6,isHostProcess))return none28;let errors=[],containers=0,processes=0;
for(let{container,at:place3}of eachContainer(spec6,at8)){containers++;let own2=container.securityContext?.windowsOptions?.hostProcess;if(ofPod2!==void 0&&own2!==
void 0&&ofPod2!==own2){let why=`pod hostProcess value must be identical if both are specified, was ${ofPod2}`;errors.push(invalid2(child(place3,"securityContext",
"windowsOptions","hostProcess"),own2,why))}(own2??ofPod2)&&processes++}return processes===0||(processes!==containers&&errors.push({...invalid2(at8,"","If pod co\
ntains any hostProcess containers then all containers must be HostProcess containers"),message:"some containers are processes of the machine (hostProcess), and \
others are not"}),spec6.hostNetwork!==!0&&errors.push(invalid2(child(at8,"hostNetwork"),!1,"hostNetwork must be true if pod contains any hostProcess containers"))),
errors}var none29=[],choices={fsGroupChangePolicy:["Always","OnRootMismatch"],supplementalGroupsPolicy:["Merge","Strict"],seLinuxChangePolicy:["Recursive"],procMount:[
"Default","Unmasked"]};function validatePodSecurityContext(spec6,at8){let place3=child(at8,"securityContext"),{securityContext:context={},shareProcessNamespace,
hostPID}=spec6,{supplementalGroups=[],sysctls:sysctls2}=context,errors=[];validateIds(context,podIds,place3,errors);for(let[index,id]of supplementalGroups.entries())
append(errors,validateId(id,item(child(place3,"supplementalGroups"),index)));return shareProcessNamespace===!0&&hostPID===!0&&errors.push(causedAt(child(at8,"sh\
areProcessNamespace"),invalid2(child(place3,"shareProcessNamespace"),!0,"ShareProcessNamespace and HostPID cannot both be enabled"))),sysctls2!==void 0&&append(
errors,validateSysctls(sysctls2,spec6,child(place3,"sysctls"))),append(errors,validateChoice(context,"fsGroupChangePolicy",place3)),append(errors,validateSeccompProfile(
context.seccompProfile,place3)),append(errors,validateWindowsOptions(context.windowsOptions,place3)),append(errors,validateAppArmorProfile(context.appArmorProfile,
place3)),append(errors,validateChoice(context,"supplementalGroupsPolicy",place3)),append(errors,validateChoice(context,"seLinuxChangePolicy",place3)),errors}var podIds=[
"fsGroup","runAsUser","runAsGroup"],containerIds=["runAsUser","runAsGroup"];function validateIds(context,names2,at8,errors){for(let name of names2){let id=context[name];
id!==void 0&&append(errors,validateId(id,child(at8,name)))}}function validateId(id,at8){return idErrors(id).map(why=>invalid2(at8,id,why))}function validateChoice(context,name,at8){
let value=context[name],known7=choices[name];return value===void 0||known7.includes(value)?none29:[unsupported(child(at8,name),value,known7)]}function validateSecurityContext(context,{
hostUsers=!0},at8){if(context===void 0)return none29;let errors=[];return validateIds(context,containerIds,at8,errors),append(errors,validateChoice(context,"pro\
cMount",at8)),hostUsers&&context.procMount==="Unmasked"&&errors.push(invalid2(child(at8,"procMount"),context.procMount,"`hostUsers` must be false to use `Unmask\
ed`")),append(errors,validateSeccompProfile(context.seccompProfile,at8)),append(errors,validateEscalation(context,at8)),append(errors,validateWindowsOptions(context.
windowsOptions,at8)),append(errors,validateAppArmorProfile(context.appArmorProfile,at8)),errors}function validateEscalation(context,at8){if(context.allowPrivilegeEscalation!==
!1)return none29;let errors=[],but="allowPrivilegeEscalation is false, by the manifest or filled in by the cluster",complain3=(cause,what,message)=>{let error=invalid2(
at8,goContext(context),`cannot set \`allowPrivilegeEscalation\` to false and ${what}`);errors.push({...causedAt(cause,error),rule:"kube/contradictory-security-c\
ontext",message:`${message}, but ${but}`})};context.privileged===!0&&complain3(child(at8,"privileged"),"`privileged` to true","privileged is true");for(let capability of context.
capabilities?.add??[])capability==="CAP_SYS_ADMIN"&&complain3(child(at8,"capabilities","add"),"`capabilities.Add` CAP_SYS_ADMIN","CAP_SYS_ADMIN is added");return errors}
function goContext(context){return goStruct("core.SecurityContext",{Capabilities:ofStruct2("core.Capabilities",context.capabilities,(type,{add:add2,drop})=>goStruct(
type,{Add:goStrings(add2,"core.Capability"),Drop:goStrings(drop,"core.Capability")})),Privileged:goPointer("bool",context.privileged),SELinuxOptions:ofStruct2("\
core.SELinuxOptions",context.seLinuxOptions,goSELinux),WindowsOptions:ofStruct2("core.WindowsSecurityContextOptions",context.windowsOptions,goWindows),RunAsUser:goPointer(
"int64",context.runAsUser),RunAsGroup:goPointer("int64",context.runAsGroup),RunAsNonRoot:goPointer("bool",context.runAsNonRoot),ReadOnlyRootFilesystem:goPointer(
"bool",context.readOnlyRootFilesystem),AllowPrivilegeEscalation:goPointer("bool",context.allowPrivilegeEscalation),ProcMount:goPointer("core.ProcMountType",context.
procMount),SeccompProfile:ofStruct2("core.SeccompProfile",context.seccompProfile,goProfile),AppArmorProfile:ofStruct2("core.AppArmorProfile",context.appArmorProfile,
goProfile)})}function ofStruct2(type,value,print4){return goPointer(type,value&&print4(type,value))}function goSELinux(struct2,{user="",role="",type="",level=""}){
return goStruct(struct2,{User:user,Role:role,Type:type,Level:level})}function goWindows(struct2,options){return goStruct(struct2,{GMSACredentialSpecName:goPointer(
"string",options.gmsaCredentialSpecName),GMSACredentialSpec:goPointer("string",options.gmsaCredentialSpec),RunAsUserName:goPointer("string",options.runAsUserName),
HostProcess:goPointer("bool",options.hostProcess)})}var sysctlName=/^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$/,sysctlFormat="must ha\
ve at most 253 characters and match regex ^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$";function validateSysctls(sysctls2,{hostNetwork,
hostIPC},at8){let errors=[],names2=new Set;for(let[index,{name=""}]of sysctls2.entries()){let place3=child(item(at8,index),"name");name===""?errors.push(required(
place3,"")):name.length>253||!sysctlName.test(name)?errors.push(invalid2(place3,name,sysctlFormat)):names2.has(name)&&errors.push(duplicate(place3,name));let namespace2=namespaceOf2(
name);hostNetwork===!0&&namespace2==="net"?errors.push(invalid2(place3,name,"may not be specified when 'hostNetwork' is true")):hostIPC===!0&&namespace2==="ipc"&&
errors.push(invalid2(place3,name,"may not be specified when 'hostIPC' is true")),names2.add(name)}return errors}var ofIpc=new Set(["kernel.sem","kernel.shmall",
"kernel.shmmax","kernel.shmmni","kernel.shm_rmid_forced","kernel.shm","kernel.msgmax","kernel.msgmnb","kernel.msgmni","kernel.msg"]);function namespaceOf2(sysctl){
let dotted=/^[^./]*\//.test(sysctl)?sysctl.replace(/[./]/g,separator=>separator==="."?"/":"."):sysctl,[name=""]=dotted.split("*");return name.startsWith("net.")?
"net":ofIpc.has(name)||name.startsWith("fs.mqueue.")?"ipc":void 0}function validateHostUsers(spec6,at8,{kubernetes}){if(spec6.hostUsers!==!1)return none29;let isNew=minorOf(
kubernetes)>=34,why=isNew?"when `hostUsers` is false":"when `pod.Spec.HostUsers` is false",errors=[],shared4=[["hostNetwork","hostNetwork"],["hostPID","HostPID"],
["hostIPC","HostIPC"]];for(let[name,named2]of shared4)spec6[name]===!0&&errors.push(causedAt(child(at8,name),forbidden2(child(at8,named2),why)));if(isNew)for(let{
container,at:place3}of eachContainer(spec6,at8))(container.volumeDevices??[]).length>0&&errors.push(forbidden2(child(place3,"volumeDevices"),why));return errors}var none30=[];function validateAllContainers(spec6,volumes2,at8,options){let around={spec:spec6,volumes:volumes2,claims:claimNames(spec6),options},errors=validateContainers(
around,child(at8,"containers"));return spec6.initContainers!==void 0&&append(errors,validateInitContainers(around,child(at8,"initContainers"))),spec6.ephemeralContainers!==
void 0&&append(errors,validateEphemeralContainers(around,child(at8,"ephemeralContainers"))),errors}function validateUnique(name,names2,at8){return names2.has(name)?
[duplicate(child(at8,"name"),name)]:(names2.add(name),none30)}function namesOf(containers=[]){return containers.map(({name=""})=>name)}function validateContainers(around,at8){
let{spec:spec6,options}=around,{containers=[]}=spec6;if(containers.length===0)return[required(at8,"")];let errors=[],names2=new Set;for(let[index,container]of containers.
entries()){let place3=item(at8,index);append(errors,validateContainer(container,"main",around,place3)),append(errors,validateUnique(container.name??"",names2,place3)),
append(errors,validateProbesAndLifecycle(container,place3,spec6,options)),append(errors,validateRestartPolicy(container,place3,options))}return append(errors,validateHostPorts(
containers,at8)),errors}var ofLasting=["lifecycle","livenessProbe","readinessProbe","startupProbe"];function validateInitContainers(around,at8){let{spec:spec6,options}=around,
{initContainers=[],containers}=spec6;if(initContainers.length===0)return none30;let errors=[],names2=new Set(namesOf(containers)),areMainNamed=!names2.has("");for(let[
index,container]of initContainers.entries()){let place3=item(at8,index),isSidecar=container.restartPolicy==="Always";if(append(errors,validateContainer(container,
isSidecar?"sidecar":"init",around,place3)),append(errors,validateInitRestartPolicy(container,place3,options)),append(errors,validateUnique(container.name??"",names2,
place3)),areMainNamed&&names2.delete(""),append(errors,validateHostPortsOfInitContainer(container,index,at8)),isSidecar){append(errors,validateProbesAndLifecycle(
container,place3,spec6,options));continue}for(let name of ofLasting)container[name]!==void 0&&errors.push(forbidden2(child(place3,name),"may not be set for init\
 containers without restartPolicy=Always"));let{resizePolicy=[]}=container;append(errors,validateResizePolicyOfInitContainer(resizePolicy,child(place3,"resizePo\
licy"),options))}return errors}var notEphemeral=["ports","resources","resizePolicy","restartPolicy","restartPolicyRules","livenessProbe","readinessProbe","start\
upProbe","lifecycle"];function validateEphemeralContainers(around,at8){let{ephemeralContainers=[],containers,initContainers}=around.spec;if(ephemeralContainers.
length===0)return none30;let errors=[],lasting=new Set([...namesOf(containers),...namesOf(initContainers)]),names2=new Set(lasting);for(let[index,container]of ephemeralContainers.
entries()){let place3=item(at8,index),{name="",targetContainerName:target="",volumeMounts=[]}=container;append(errors,validateContainer(container,"ephemeral",around,
place3)),append(errors,validateImage(container,place3)),append(errors,validateUnique(name,names2,place3)),target!==""&&!lasting.has(target)&&errors.push(notFound(
child(place3,"targetContainerName"),target));let complain3=field2=>errors.push(forbidden2(field2,"cannot be set for an Ephemeral Container"));for(let field2 of notEphemeral)
isSet(container,field2)&&complain3(child(place3,field2));for(let[mountIndex,mount]of volumeMounts.entries())for(let field2 of["subPath","subPathExpr"])(mount[field2]??
"")!==""&&complain3(child(item(child(place3,"volumeMounts"),mountIndex),field2))}return errors}function isSet(container,field2){return field2==="resources"?Object.
keys(container.resources??{}).length>0:container[field2]!==void 0}var messagePolicies=["File","FallbackToLogsOnError"];function validateContainer(container,role,{
spec:spec6,volumes:volumes2,claims,options},at8){let{name="",image="",terminationMessagePolicy:message="",resources:resources3}=container,errors=[];if(name===""?
errors.push(required(child(at8,"name"),"")):append(errors,malformed(child(at8,"name"),name,isDns1123Label)),image===""&&errors.push(required(child(at8,"image"),
"")),message===""?errors.push(required(child(at8,"terminationMessagePolicy"),"")):messagePolicies.includes(message)||errors.push(unsupported(child(at8,"terminat\
ionMessagePolicy"),message,messagePolicies)),container.ports!==void 0&&append(errors,validatePorts2(container.ports,child(at8,"ports"))),container.env!==void 0&&
append(errors,validateEnvironment(container.env,child(at8,"env"),options)),container.envFrom!==void 0&&append(errors,validateEnvironmentSources(container.envFrom,
child(at8,"envFrom"),options)),container.volumeMounts!==void 0&&append(errors,validateVolumeMounts(container,volumes2,at8)),container.volumeDevices!==void 0&&append(
errors,validateVolumeDevices(container,volumes2,at8)),append(errors,validatePullPolicy(container.imagePullPolicy,child(at8,"imagePullPolicy"))),resources3!==void 0){
let asker={who:theContainer({role,name}),validateName:validateContainerResourceName,claims};append(errors,validateResources2(resources3,asker,child(at8,"resourc\
es"),options))}return container.resizePolicy!==void 0&&append(errors,validateResizePolicy(container.resizePolicy,spec6.restartPolicy,child(at8,"resizePolicy"),options)),
container.securityContext!==void 0&&append(errors,validateSecurityContext(container.securityContext,spec6,child(at8,"securityContext"))),errors}function validateContainersOnlyForPod({
containers=[],initContainers=[]},at8){let errors=[];for(let[index,container]of containers.entries())append(errors,validateImage(container,item(child(at8,"contai\
ners"),index)));for(let[index,container]of initContainers.entries())append(errors,validateImage(container,item(child(at8,"initContainers"),index)));return errors}
function validateImage({image=""},at8){return isPadded(image)?[invalid2(child(at8,"image"),image,"must not have leading or trailing whitespace")]:none30}var none31=[],mostNameservers=3,mostSearches=32,longestSearchList=2048;function validateDnsConfig({dnsConfig,dnsPolicy},spec6,{kubernetes}){if(dnsConfig===void 0&&
dnsPolicy!=="None")return none31;let at8=child(spec6,"dnsConfig");if(dnsConfig===void 0)return[required(at8,"must provide `dnsConfig` when `dnsPolicy` is None")];
let{nameservers=[],searches=[],options=[]}=dnsConfig,[nameserversAt,searchesAt]=[child(at8,"nameservers"),child(at8,"searches")];if(dnsPolicy==="None"&&nameservers.
length===0)return[required(nameserversAt,"must provide at least one DNS nameserver when `dnsPolicy` is None")];let errors=[];if(nameservers.length>mostNameservers){
let why=`must not have more than ${mostNameservers} nameservers`;errors.push(invalid2(nameserversAt,goStrings(nameservers),why))}for(let[index,address]of nameservers.
entries())append(errors,validateLegacyIp(address,item(nameserversAt,index),kubernetes));if(searches.length>mostSearches&&errors.push(invalid2(searchesAt,goStrings(
searches),`must not have more than ${mostSearches} search paths`)),byteLength2(searches.join(" "))>longestSearchList){let why=`must not have more than ${longestSearchList}\
 characters (including spaces) in the search list`;errors.push(invalid2(searchesAt,goStrings(searches),why))}let isRelaxed=isOn("RelaxedDNSSearchValidation",kubernetes),
relaxed=minorOf(kubernetes)<34?isDns1123SubdomainWithFormerUnderscore:isDns1123SubdomainWithUnderscore,format=isRelaxed?relaxed:isDns1123Subdomain;for(let[index,
search]of searches.entries())(!isRelaxed||search!==".")&&append(errors,malformed(item(searchesAt,index),withoutDot(search),format));for(let[index,{name=""}]of options.
entries())name===""&&errors.push(required(item(child(at8,"options"),index),"must not be empty"));return errors}function withoutDot(domain2){return domain2.endsWith(
".")?domain2.slice(0,-1):domain2}function validateHostAliases(aliases2,at8,{kubernetes}){let errors=[];for(let[index,{ip="",hostnames=[]}]of aliases2.entries()){
let alias=item(at8,index);append(errors,validateLegacyIp(ip,child(alias,"ip"),kubernetes));for(let[number3,hostname2]of hostnames.entries())append(errors,malformed(
item(child(alias,"hostnames"),number3),hostname2,isDns1123Subdomain))}return errors}var longestHostname2=64;function validateHostnameOverride({hostnameOverride,
setHostnameAsFQDN=!1,hostNetwork=!1},spec6){if(hostnameOverride===void 0)return none31;let at8=child(spec6,"hostnameOverride"),errors=[];return setHostnameAsFQDN&&
errors.push(forbidden2(at8,"may not be specified when setHostnameAsFQDN is true")),hostNetwork&&errors.push(forbidden2(at8,"may not be specified when hostNetwor\
k is true")),byteLength2(hostnameOverride)>longestHostname2&&errors.push(tooLong(at8,longestHostname2)),append(errors,malformed(at8,hostnameOverride,isDns1123Subdomain)),
errors}var none32=[],systems=["linux","windows"];function validateOs(spec6,at8,{kubernetes}){let{os}=spec6;if(os===void 0)return none32;let{name=""}=os;return name===""?
[required(child(at8,"os","name"),minorOf(kubernetes)>=34?"":"cannot be empty")]:systems.includes(name)?name==="linux"?validateLinux(spec6,at8):validateWindows(spec6,
at8):[causedAt(child(at8,"os","name"),unsupported(child(at8,"os"),name,systems))]}function validateLinux(spec6,at8){let errors=[],look=(context,owner)=>{let place3=child(
owner,"securityContext","windowsOptions");context?.windowsOptions!==void 0&&errors.push(forbidden2(place3,"windows options cannot be set for a linux pod"))};look(
spec6.securityContext,at8);for(let{container,at:place3}of eachContainer(spec6,at8))look(container.securityContext,place3);return errors}var notOnWindows=["secur\
ityContext.appArmorProfile","securityContext.seLinuxOptions","hostUsers","hostPID","hostIPC","securityContext.seccompProfile","securityContext.fsGroup","securit\
yContext.fsGroupChangePolicy","securityContext.sysctls","shareProcessNamespace","securityContext.runAsUser","securityContext.runAsGroup","securityContext.supple\
mentalGroups","securityContext.supplementalGroupsPolicy","securityContext.seLinuxChangePolicy"],notInWindowsContainers=["appArmorProfile","seLinuxOptions","secc\
ompProfile","capabilities","readOnlyRootFilesystem","privileged","allowPrivilegeEscalation","procMount","runAsUser","runAsGroup"];function validateWindows(spec6,at8){
let errors=[],os=child(at8,"os","name"),complain3=place3=>errors.push({...causedAt(os,forbidden2(place3,"cannot be set for a windows pod")),rule:"kube/contradic\
tory-security-context",message:"a Pod for Windows cannot have security settings of Linux, and it sets some or the cluster fills them in"});for(let setting of notOnWindows){
let[first="",second]=setting.split("."),value=second===void 0?spec6[first]:spec6.securityContext?.[second];(second==="sysctls"?(spec6.securityContext?.sysctls??
[]).length>0:value!==void 0)&&complain3(second===void 0?child(at8,first):child(at8,first,second))}for(let{container,at:place3}of eachContainer(spec6,at8))for(let name of notInWindowsContainers)
container.securityContext?.[name]!==void 0&&complain3(child(place3,"securityContext",name));return errors}var none33=[],supported=["cpu","hugepages-","memory"];function validateName(name,at8){let errors=validateResourceName(name,at8);return errors.length>0||supported.
includes(name)||isHugePages(name)?errors:[unsupported(at8,goBare(name),supported)]}function validatePodResources(spec6,at8,options){let{resources:resources3,os}=spec6;
if(resources3===void 0||!hasPodLevelResources(options.kubernetes))return none33;let place3=child(at8,"resources"),claims=claimNames(spec6);return os?.name==="wi\
ndows"?[forbidden2(place3,"may not be set for a windows pod")]:[...resources3.claims===void 0?none33:[forbidden2(child(place3,"claims"),"claims may not be set f\
or Resources at pod-level")],...validateResources2(resources3,{who:"the Pod",validateName,claims},place3,options),...validateSums(spec6,place3),...validateLimits(
spec6,at8)]}function validateSums(spec6,at8){let errors=[],pod3=podOf(spec6,{},[]);for(let list3 of["requests","limits"]){let own2=resourceList(spec6.resources?.[list3]),
sums=usageOfContainers(pod3,list3);for(let name of sortedNames(sums.keys())){let[sum,quantity]=[sums.get(name),own2.get(name)];if(sum===void 0||quantity===void 0||
compare(sum,quantity)<=0||list3==="limits"&&!isHugePages(name))continue;let why=`must be greater than or equal to aggregate container ${list3} of ${print(sum)}`;
errors.push(invalid2(key(child(at8,list3),name),print(quantity),why))}}return errors}function validateLimits({containers=[],resources:resources3},at8){let errors=[],
most4=resourceList(resources3?.limits);if(most4.size===0)return none33;for(let[index,container]of containers.entries()){let limits2=resourceList(container.resources?.
limits);for(let name of sortedNames(limits2.keys())){let[limit,quantity]=[limits2.get(name),most4.get(name)];if(limit===void 0||quantity===void 0||compare(limit,
quantity)<=0)continue;let place3=child(key(item(child(at8,"resources","containers"),index),name),"limits"),error=invalid2(place3,print(limit),`must be less than\
 or equal to pod limits of ${print(quantity)}`);errors.push(causedAt(key(child(item(child(at8,"containers"),index),"resources","limits"),name),error))}}return errors}var needsReference=needing("reference"),sources4={emptyDir:validateEmptyDir,hostPath:validateHostPath,gitRepo:validateGitRepo,gcePersistentDisk:{check:validateGcePersistentDisk,
named:"persistentDisk"},awsElasticBlockStore:validateAwsElasticBlockStore,secret:validateSecretVolume,nfs:validateNfs,iscsi:{check:validateIscsi,always:validateIscsiName},
glusterfs:validateGlusterfs,flocker:validateFlocker,persistentVolumeClaim:needing("claimName"),rbd:validateRbd,cinder:validateCinder,cephfs:{check:validateCephFs,
namedAsExtra:"cephFS"},quobyte:validateQuobyte,downwardAPI:{check:validateDownwardApiVolume,namedAsExtra:"downwarAPI"},fc:validateFibreChannel,flexVolume:validateFlexVolume,
configMap:validateConfigMapVolume,azureFile:validateAzureFile,vsphereVolume:validateVsphereDisk,photonPersistentDisk:validatePhotonDisk,portworxVolume:validatePortworx,
azureDisk:validateAzureDisk,storageos:validateStorageOs,projected:validateProjectedVolume,scaleIO:validateScaleIo,csi:validateCsi,ephemeral:validateEphemeral,image:validateImage2};
function validateVolumes(volumes2,at8,options){let good=new Map,errors=[];return volumes2.forEach((volume,index)=>{let{name="",persistentVolumeClaim}=volume,place3=item(
at8,index),own2=validateVolume(volume,place3,options);if(good.has(name)&&own2.push(duplicate(child(place3,"name"),name)),own2.length===0&&good.set(name,volume),
append(errors,own2),persistentVolumeClaim===void 0)return;let{claimName=""}=persistentVolumeClaim;isOfEphemeralVolume(claimName,volumes2,options)&&errors.push(invalid2(
child(place3,"persistentVolumeClaim","claimName"),claimName,"must not reference a PVC that gets created for an ephemeral volume"))}),{volumes:good,errors}}function validateVolume(volume,at8,options){
let{name=""}=volume,{kubernetes,podName,origins}=options,errors=validateSources(volume,sources4,at8,{kubernetes,podName,origins,volume,at:at8});if(name==="")errors.
push(required(child(at8,"name"),""));else for(let why of isDns1123Label(name))errors.push(invalid2(child(at8,"name"),name,why));return errors}function isOfEphemeralVolume(claim,volumes2,{
podName}){return podName?volumes2.some(({ephemeral,name=""})=>ephemeral!==void 0&&claim===`${podName}-${name}`):!1}function validateIscsiName(source,_at,{volume:{
name=""},at:at8}){return isNameTooLong(name,source)?[invalid2(child(at8,"name"),name,nameTooLong)]:[]}function validateEphemeral({volumeClaimTemplate},at8,{podName,
volume:{name=""},at:atVolume,kubernetes}){let template2=child(at8,"volumeClaimTemplate"),errors=volumeClaimTemplate===void 0?[required(template2,"")]:[...validateClaimTemplate(
volumeClaimTemplate,template2,kubernetes)];if(!podName||name==="")return errors;let claim=`${podName}-${name}`;for(let why of isDns1123Subdomain(claim))errors.push(
invalid2(child(atVolume,"name"),name,`PVC name ${goQuote(claim)}: ${why}`));return errors}function validateImage2(source,at8,{podName}){let{pullPolicy:pullPolicy2}=source;
return[...podName===void 0?[]:needsReference(source,at8),...validatePullPolicy(pullPolicy2,child(at8,"pullPolicy"))]}var none34=[];function validatePodSpec(spec6,metadata,at8,options){let{nodeSelector,affinity,readinessGates,schedulingGates,topologySpreadConstraints:spread}=spec6,
{resourceClaims,tolerations,hostAliases,overhead}=spec6,{volumes:volumes2,errors}=validateVolumes(spec6.volumes??[],child(at8,"volumes"),options);return resourceClaims!==
void 0&&append(errors,validateResourceClaims(resourceClaims,metadata,child(at8,"resourceClaims"),options)),append(errors,validateAllContainers(spec6,volumes2,at8,
options)),append(errors,validatePodResources(spec6,at8,options)),append(errors,validateHostNetwork(spec6,at8,options)),append(errors,validatePolicies(spec6,at8)),
nodeSelector!==void 0&&append(errors,validateLabels(nodeSelector,child(at8,"nodeSelector"))),append(errors,validatePodSecurityContext(spec6,at8)),affinity!==void 0&&
append(errors,validateAffinity(affinity,child(at8,"affinity"),options)),append(errors,validateDnsConfig(spec6,at8,options)),readinessGates!==void 0&&append(errors,
validateReadinessGates(readinessGates,child(at8,"readinessGates"))),schedulingGates!==void 0&&append(errors,validateSchedulingGates(schedulingGates,child(at8,"s\
chedulingGates"))),spread!==void 0&&append(errors,validateTopologySpread(spread,child(at8,"topologySpreadConstraints"),options)),append(errors,validateHostProcess(
spec6,at8)),append(errors,validateHostUsers(spec6,at8,options)),append(errors,validateHostnameOverride(spec6,at8)),append(errors,validateNames3(spec6,at8)),tolerations!==
void 0&&append(errors,validateTolerations(tolerations,child(at8,"tolerations"),options.kubernetes)),hostAliases!==void 0&&append(errors,validateHostAliases(hostAliases,
child(at8,"hostAliases"),options)),append(errors,validateClasses2(spec6,at8)),overhead!==void 0&&append(errors,validateOverhead(overhead,child(at8,"overhead"),options)),
append(errors,validateOs(spec6,at8,options)),append(errors,validateFileKeyVolumes(spec6,at8,options)),errors}function validateHostNetwork({hostNetwork=!1,containers=[]},at8,{
podName}){if(!hostNetwork)return none34;let errors=[];for(let[index,{ports=[]}]of containers.entries())for(let[number3,{hostPort=0,containerPort=0}]of ports.entries()){
if(hostPort===containerPort||hostPort===0&&podName===void 0)continue;let port=item(child(item(child(at8,"containers"),index),"ports"),number3);errors.push(invalid2(
child(port,"hostPort"),hostPort,"must match `containerPort` when `hostNetwork` is true"))}return errors}var restartPolicies=["Always","OnFailure","Never"],dnsPolicies=[
"ClusterFirstWithHostNet","ClusterFirst","Default","None"];function validatePolicies({restartPolicy,dnsPolicy},at8){let errors=[];return restartPolicy!==void 0&&
!restartPolicies.includes(restartPolicy)&&errors.push(unsupported(child(at8,"restartPolicy"),restartPolicy,restartPolicies)),dnsPolicy!==void 0&&!dnsPolicies.includes(
dnsPolicy)&&errors.push(unsupported(child(at8,"dnsPolicy"),dnsPolicy,dnsPolicies)),errors}var maxInt322=2**31-1;function validateNames3({serviceAccountName="",nodeName="",
activeDeadlineSeconds,hostname:hostname2="",subdomain=""},at8){let errors=[];return serviceAccountName!==""&&append(errors,malformed(child(at8,"serviceAccountNa\
me"),serviceAccountName,isDns1123Subdomain)),nodeName!==""&&append(errors,malformed(child(at8,"nodeName"),nodeName,isDns1123Subdomain)),activeDeadlineSeconds!==
void 0&&(activeDeadlineSeconds<1||activeDeadlineSeconds>maxInt322)&&errors.push(invalid2(child(at8,"activeDeadlineSeconds"),activeDeadlineSeconds,inclusiveRange(
1,maxInt322))),hostname2!==""&&append(errors,malformed(child(at8,"hostname"),hostname2,isDns1123Label)),subdomain!==""&&append(errors,malformed(child(at8,"subdo\
main"),subdomain,isDns1123Label)),errors}var preemptionPolicies2=["PreemptLowerPriority","Never"];function validateClasses2({priorityClassName="",runtimeClassName,
preemptionPolicy},at8){let errors=[];return priorityClassName!==""&&append(errors,malformed(child(at8,"priorityClassName"),priorityClassName,isDns1123Subdomain)),
runtimeClassName!==void 0&&append(errors,malformed(child(at8,"runtimeClassName"),runtimeClassName,isDns1123Subdomain)),preemptionPolicy===""?errors.push(required(
child(at8,"preemptionPolicy"),"")):preemptionPolicy!==void 0&&!preemptionPolicies2.includes(preemptionPolicy)&&errors.push(unsupported(child(at8,"preemptionPoli\
cy"),preemptionPolicy,preemptionPolicies2)),errors}function validateTemplate(template2,at8,options){let{metadata={},spec:spec6={}}=template2,specAt=child(at8,"spec"),errors=[...validateTemplateMetadata2(template2,
at8,options.kubernetes),...validatePodSpec(spec6,metadata,specAt,options),...validateProfilesMatch(metadata,spec6,specAt,child(at8,"metadata","annotations"))];return(spec6.
ephemeralContainers??[]).length>0&&errors.push(forbidden2(child(specAt,"ephemeralContainers"),"ephemeral containers not allowed in pod template")),errors}function validateTemplateMetadata2({
metadata={},spec:spec6={}},at8,kubernetes){let{labels,annotations:annotations2}=metadata,annotationsAt2=child(at8,"annotations");return causedBelow(child(at8,"m\
etadata"),at8,[...validateLabels(labels,child(at8,"labels")),...validateAnnotations(annotations2,annotationsAt2),...validatePodAnnotations(annotations2,spec6,annotationsAt2,
kubernetes)])}function mismatch2(selector2,labels,at8){let missing5=selector2===void 0?void 0:lacks(selector2,labels??{});if(missing5?.length===0)return[];let error=invalid2(
child(at8,"metadata","labels"),goStringMap(labels),"`selector` does not match template `labels`");if(missing5!==void 0){let message=`the selector asks for what \
the labels of the template do not have: ${missing5.join(", ")}`;return[{...error,message}]}let{text:_,...cause}=required(at8.parent===void 0?field("selector"):child(
at8.parent,"selector"),"");return[{...error,...cause}]}function validateSelected(selector2,template2,at8,{empty:empty2,unusable},validate2){let selectorAt=child(
at8,"selector"),templateAt=child(at8,"template"),{labels}=template2.metadata??{};if(selector2===void 0)return[required(selectorAt,""),...mismatch2(selector2,labels,
templateAt),...validate2(template2,templateAt)];let faults2=validateLabelSelector(selector2,selectorAt),errors=[...faults2];return isEmptySelector(selector2)&&errors.
push(invalid2(selectorAt,goLabelSelector(selector2),empty2)),faults2.length>0?[...errors,invalid2(selectorAt,goLabelSelector(selector2),unusable)]:[...errors,...mismatch2(
selector2,labels,templateAt),...validate2(template2,templateAt)]}function validateLastingTemplate(template2,at8,kind2,options){return[...validateTemplate(template2,
at8,options),...validateLasting(template2,at8,kind2)]}function validateLasting({spec:spec6={}},at8,kind2){let{restartPolicy="Always",activeDeadlineSeconds}=spec6,
errors=[];if(restartPolicy!=="Always"&&errors.push(unsupported(child(at8,"spec","restartPolicy"),restartPolicy,["Always"])),activeDeadlineSeconds!==void 0){let why=`\
activeDeadlineSeconds in ${kind2} is not Supported`;errors.push(forbidden2(child(at8,"spec","activeDeadlineSeconds"),why))}return errors}var at2=field("spec");function validateJob(job2,subject){let{spec:spec6={}}=job2,{selector:selector2,template:template2,completionMode,completions=0}=spec6,{name}=subject,
selectorAt=child(at2,"selector"),errors=[...validateCoreMetadata(subject,nameIsSubdomain),...validateOwnSelector(spec6,name),...validateJobSpec(spec6,at2,templateOptions(
subject))],faults2=validateLabelSelector(selector2,selectorAt);if(selector2===void 0&&errors.push(required(selectorAt,"")),append(errors,faults2),faults2.length===
0&&append(errors,mismatch2(selector2,template2?.metadata?.labels,child(at2,"template"))),completionMode==="Indexed"&&completions>0){let last=`${name}-${completions-
1}`;if(isDns1123Label(last).length>0){let why=`will not able to create pod with invalid DNS label: ${last}`;errors.push(invalid2(child(field("metadata"),"name"),
name,why))}}return errors}function validateOwnSelector({manualSelector=!1,selector:selector2,template:template2},name){if(manualSelector||selector2===void 0)return[];
let expected3={"controller-uid":uid2,"job-name":name,"batch.kubernetes.io/controller-uid":uid2,"batch.kubernetes.io/job-name":name},labels=template2?.metadata?.
labels,labelsAt=child(at2,"template","metadata","labels"),errors=[];for(let[label3,value]of Object.entries(expected3)){if(labels?.[label3]===value)continue;let error=invalid2(
key(labelsAt,label3),goStringMap(labels),`must be '${value}'`);errors.push({...error,message:`the label ${label3} is the server's own to give: remove it`})}let selectorAt=child(
at2,"selector");if(validateLabelSelector(selector2,selectorAt).length===0&&lacks(selector2,expected3).length>0){let error=invalid2(selectorAt,goLabelSelector(selector2),
"`selector` not auto-generated");errors.push({...error,message:"a Job makes its selector itself: remove this one, or set manualSelector"})}return errors}var mostIndexes=1e5,
manyCompletions=1e5,mostWithManyCompletions=1e4,longestManager=63;function validateJobSpec(spec6,place3,options){let{podFailurePolicy,successPolicy,template:template2={}}=spec6,
errors=[];for(let name of numbers2)append(errors,nonNegative(spec6[name]??0,child(place3,name)));return spec6.maxFailedIndexes!==void 0&&spec6.backoffLimitPerIndex===
void 0&&errors.push(required(child(place3,"backoffLimitPerIndex"),"when maxFailedIndexes is specified")),spec6.managedBy!==void 0&&append(errors,validateManager(
spec6.managedBy,child(place3,"managedBy"))),append(errors,validateCompletionMode(spec6,place3)),podFailurePolicy!==void 0&&append(errors,validateFailurePolicy(podFailurePolicy,
spec6,child(place3,"podFailurePolicy"))),successPolicy!==void 0&&append(errors,validateSuccessPolicy(successPolicy,spec6,child(place3,"successPolicy"))),append(
errors,validateReplacementPolicy(spec6,child(place3,"podReplacementPolicy")),validateTemplate(template2,child(place3,"template"),options),validateRestartPolicy2(
spec6,child(place3,"template","spec","restartPolicy"))),errors}var numbers2=["parallelism","completions","activeDeadlineSeconds","backoffLimit","ttlSecondsAfter\
Finished","backoffLimitPerIndex","maxFailedIndexes"],urlPath=/^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/;function validateManager(managedBy3,place3){let ofLength=byteLength2(
managedBy3)>longestManager?[tooLong(place3,longestManager)]:[];if(managedBy3==="")return[required(place3,"")];let slash=managedBy3.indexOf("/"),[host2,path2]=[managedBy3.
slice(0,Math.max(slash,0)),managedBy3.slice(slash+1)];if(host2===""||path2==="")return[invalid2(place3,managedBy3,'must be a domain-prefixed path (such as "acme\
.io/foo")'),...ofLength];let errors=[...malformed(place3,host2,isDns1123Subdomain)];return urlPath.test(path2)||errors.push(invalid2(place3,path2,`Invalid path \
(regex used for validation is '${urlPath.source.slice(1,-1)}')`)),[...errors,...ofLength]}function validateCompletionMode(spec6,place3){let{completionMode="NonI\
ndexed",backoffLimitPerIndex,maxFailedIndexes}=spec6,errors=[];switch(completionMode){case"Indexed":return validateIndexes(spec6,place3);case"NonIndexed":return backoffLimitPerIndex!==
void 0&&errors.push(invalid2(child(place3,"backoffLimitPerIndex"),backoffLimitPerIndex,needsIndexes)),maxFailedIndexes!==void 0&&errors.push(invalid2(child(place3,
"maxFailedIndexes"),maxFailedIndexes,needsIndexes)),errors;default:return[unsupported(child(place3,"completionMode"),completionMode,["NonIndexed","Indexed"])]}}
function validateIndexes(spec6,place3){let{completions,parallelism=0,maxFailedIndexes,backoffLimitPerIndex}=spec6,[parallelismAt,maxFailedAt]=[child(place3,"par\
allelism"),child(place3,"maxFailedIndexes")],errors=[];if(completions===void 0&&errors.push(required(child(place3,"completions"),"when completion mode is Indexe\
d")),parallelism>mostIndexes){let why2=`must be less than or equal to ${mostIndexes} when completion mode is Indexed`;errors.push(invalid2(parallelismAt,parallelism,
why2))}if(completions!==void 0&&maxFailedIndexes!==void 0&&maxFailedIndexes>completions&&errors.push(invalid2(maxFailedAt,maxFailedIndexes,"must be less than or\
 equal to completions")),maxFailedIndexes!==void 0&&maxFailedIndexes>mostIndexes&&errors.push(invalid2(maxFailedAt,maxFailedIndexes,`must be less than or equal \
to ${mostIndexes}`)),completions===void 0||completions<=manyCompletions||backoffLimitPerIndex===void 0)return errors;maxFailedIndexes===void 0&&errors.push(required(
maxFailedAt,`must be specified when completions is above ${manyCompletions}`));let why=`must be less than or equal to ${mostWithManyCompletions} when completion\
s are above ${manyCompletions} and used with backoff limit per index`;return parallelism>mostWithManyCompletions&&errors.push(invalid2(parallelismAt,parallelism,
why)),maxFailedIndexes!==void 0&&maxFailedIndexes>mostWithManyCompletions&&errors.push(invalid2(maxFailedAt,maxFailedIndexes,why)),errors}function validateRestartPolicy2({
template:template2,podFailurePolicy},place3){let{restartPolicy="Always"}=template2?.spec??{};switch(restartPolicy){case"Always":return[{...required(place3,'vali\
d values: "OnFailure", "Never"'),message:"the Pods of a Job come to an end: write restartPolicy: Never or restartPolicy: OnFailure"}];case"Never":return[];case"\
OnFailure":return podFailurePolicy===void 0?[]:[invalid2(place3,restartPolicy,'only "Never" is supported when podFailurePolicy is specified')];default:return[unsupported(
place3,restartPolicy,["OnFailure","Never"])]}}var units2={ns:1n,us:1000n,\u00B5s:1000n,\u03BCs:1000n,ms:1000000n,s:1000000000n,m:60000000000n,h:3600000000000n},parts2=/(?<whole>[0-9]*)(?:\.(?<fraction>[0-9]*))?(?<unit>[^0-9.]*)/gy;
function parseDuration(text6){let invalid3={error:`time: invalid duration ${goQuote(text6)}`},isNegative=text6.startsWith("-"),unsigned=text6.replace(/^[-+]/,"");
if(unsigned==="0")return 0n;if(unsigned==="")return invalid3;let sum=0n;for(let{0:part,groups:groups2={}}of unsigned.matchAll(parts2)){if(part==="")break;let{whole="",
fraction:fraction2="",unit=""}=groups2;if(whole===""&&fraction2==="")return invalid3;if(unit==="")return{error:`time: missing unit in duration ${goQuote(text6)}`};
let size=Object.hasOwn(units2,unit)?units2[unit]:void 0;if(size===void 0)return{error:`time: unknown unit ${goQuote(unit)} in duration ${goQuote(text6)}`};if(sum+=
BigInt(whole||"0")*size+BigInt(fraction2||"0")*size/10n**BigInt(fraction2.length),sum>2n**63n)return invalid3}return isNegative?-sum:sum===2n**63n?invalid3:sum}var capitals=new Set("act cet cst6cdt chat eet est est5edt gb gmt gmt0 hst in lhi met mst mst7mdt nsw nz prc pst8pdt roc rok su uct us utc w wet".split(" ")),small2=new Set(
["of","es","au"]),mixed=new Map(["BajaNorte","BajaSur","ComodRivadavia","DeNoronha","DumontDUrville","EasterIsland","McMurdo"].map(word3=>[word3.toLowerCase(),word3]));
function inItsCase(name){return name.toLowerCase().replace(/[a-z0-9]+/g,word3=>capitals.has(word3)?word3.toUpperCase():small2.has(word3)?word3:mixed.get(word3)??
word3.replace(/^./,first=>first.toUpperCase()))}var foreign=/^(?:ACT|[A-Z][a-z]{2}|Canada\/East-Saskatchewan|Systemv\/.*|US\/Pacific-New)$/,known4=new Map([["Fa\
ctory",!0]]);function isZone(name){let answer=known4.get(name);return answer===void 0&&known4.set(name,answer=isInDatabase(name)),answer}function isInDatabase(name){
if(!/^[A-Z]/.test(name)||foreign.test(name)||inItsCase(name)!==name)return!1;try{return new Intl.DateTimeFormat("en",{timeZone:name}).resolvedOptions().timeZone!==
""}catch{return!1}}function zoneError(name){if(!(name===""||name==="UTC"||name==="Local"))return name.includes("..")||/^[/\\]/.test(name)?"time: invalid locatio\
n name":isZone(name)?void 0:`unknown time zone ${name}`}var fields2=[{min:0n,max:59n},{min:0n,max:23n},{min:1n,max:31n},{min:1n,max:12n,names:["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"]},
{min:0n,max:6n,names:["sun","mon","tue","wed","thu","fri","sat"]}],descriptors=["@yearly","@annually","@monthly","@weekly","@daily","@midnight","@hourly"],Fault2=class extends Error{};
function scheduleError(schedule){try{check3(schedule);return}catch(error){if(error instanceof Fault2)return error.message;throw error}}function check3(schedule){
let spec6=withoutZone(schedule);if(spec6.startsWith("@")){checkDescriptor(spec6);return}let words2=spec6.split(new RegExp("\\p{White_Space}+","u")).filter(word3=>word3!==
"");if(words2.length!==fields2.length)throw new Fault2(`expected exactly ${fields2.length} fields, found ${words2.length}: [${words2.join(" ")}]`);for(let[index,
bounds]of fields2.entries())for(let range of(words2[index]??"").split(","))range!==""&&checkRange(range,bounds)}function withoutZone(schedule){let prefix3=/^(?:CRON_)?TZ=/.
exec(schedule)?.[0];if(prefix3===void 0)return schedule;let space2=schedule.indexOf(" ");if(space2<0)throw new Fault2("invalid schedule format: runtime error: s\
lice bounds out of range [:-1]");let zone2=schedule.slice(prefix3.length,space2),error=zoneError(zone2);if(error!==void 0)throw new Fault2(`provided bad locatio\
n ${zone2}: ${error}`);return schedule.slice(space2).trim()}function checkDescriptor(descriptor){if(descriptors.includes(descriptor))return;let every="@every ";
if(!descriptor.startsWith(every))throw new Fault2(`unrecognized descriptor: ${descriptor}`);let duration=parseDuration(descriptor.slice(every.length));if(typeof duration!=
"bigint")throw new Fault2(`failed to parse duration ${descriptor}: ${duration.error}`)}function checkRange(text6,{min,max,names:names2=[]}){let[range="",step2,...moreSteps]=text6.
split("/"),[low="",high,...moreHyphens]=range.split("-"),isAll=low==="*"||low==="?",start=isAll?min:numberOf(low,min,names2);if(!isAll&&moreHyphens.length>0)throw new Fault2(
`too many hyphens: ${text6}`);let end2=isAll?max:high===void 0?start:numberOf(high,min,names2);if(moreSteps.length>0)throw new Fault2(`too many slashes: ${text6}`);
let by=step2===void 0?1n:integer4(step2);if(step2!==void 0&&high===void 0&&(end2=max),start<min)throw new Fault2(`beginning of range (${start}) below minimum (${min}\
): ${text6}`);if(end2>max)throw new Fault2(`end of range (${end2}) above maximum (${max}): ${text6}`);if(start>end2)throw new Fault2(`beginning of range (${start}\
) beyond end of range (${end2}): ${text6}`);if(by===0n)throw new Fault2(`step of range should be a positive number: ${text6}`)}function numberOf(text6,first,names2){
let named2=names2.indexOf(text6.toLowerCase());return named2<0?integer4(text6):first+BigInt(named2)}function integer4(text6){let failure=why=>new Fault2(`failed\
 to parse int from ${text6}: strconv.Atoi: parsing ${goQuote(text6)}: ${why}`);if(!/^[-+]?[0-9]+$/.test(text6))throw failure("invalid syntax");let value=BigInt(
text6.replace("+",""));if(BigInt.asIntN(64,value)!==value)throw failure("value out of range");if(value<0n)throw new Fault2(`negative number (${value}) not allow\
ed: ${text6}`);return value}var at3=field("spec"),concurrencyPolicies=["Allow","Forbid","Replace"],longestName3=52;function validateCronJob({spec:spec6={}},subject){let{schedule="",startingDeadlineSeconds=0,
timeZone,concurrencyPolicy="Allow",jobTemplate={}}=spec6,{successfulJobsHistoryLimit=3,failedJobsHistoryLimit=1}=spec6,errors=[...validateCoreMetadata(subject,nameIsSubdomain),
...validateSchedule(schedule,child(at3,"schedule")),...nonNegative(startingDeadlineSeconds,child(at3,"startingDeadlineSeconds")),...timeZone===void 0?[]:validateTimeZone(
timeZone,child(at3,"timeZone"))];return concurrencyPolicies.includes(concurrencyPolicy)||errors.push(unsupported(child(at3,"concurrencyPolicy"),concurrencyPolicy,
concurrencyPolicies)),append(errors,validateJobTemplate(jobTemplate,child(at3,"jobTemplate"),subject),nonNegative(successfulJobsHistoryLimit,child(at3,"successf\
ulJobsHistoryLimit")),nonNegative(failedJobsHistoryLimit,child(at3,"failedJobsHistoryLimit"))),byteLength2(subject.name)>longestName3&&errors.push(invalid2(child(
field("metadata"),"name"),subject.name,maxLength2(longestName3))),errors}function validateSchedule(schedule,place3){if(schedule==="")return[required(place3,"")];
let errors=[],why=scheduleError(schedule);return why!==void 0&&errors.push(invalid2(place3,schedule,why)),schedule.includes("TZ")&&errors.push(invalid2(place3,schedule,
"cannot use TZ or CRON_TZ in schedule, use timeZone field instead")),errors}var zonePart=/^(?!-|\.\.?$)[A-Za-z.\-_0-9+]{1,14}$/;function validateTimeZone(zone2,place3){
if(zone2==="")return[invalid2(place3,zone2,"timeZone must be nil or non-empty string")];if(!zone2.split("/").every(part=>zonePart.test(part)))return[invalid2(place3,
zone2,`unknown time zone ${zone2}`)];let errors=[];zone2.toLowerCase()==="local"&&errors.push(invalid2(place3,zone2,"timeZone must be an explicit time zone as d\
efined in https://www.iana.org/time-zones"));let why=zoneError(zone2);return why!==void 0&&errors.push(invalid2(place3,zone2,why)),errors}function validateJobTemplate({
spec:spec6={}},place3,subject){let{selector:selector2,manualSelector=!1}=spec6,specAt=child(place3,"spec"),errors=[...validateJobSpec(spec6,specAt,templateOptions(
subject))];return selector2!==void 0&&errors.push(invalid2(child(specAt,"selector"),goLabelSelector(selector2),"`selector` will be auto-generated")),manualSelector&&
errors.push(unsupported(child(specAt,"manualSelector"),!0,["nil","false"])),errors}var at4=field("spec");function validateReplicationController({spec:spec6={}},subject){let{minReadySeconds=0,replicas=1,selector:selector2={},template:template2}=spec6,
templateAt=child(at4,"template"),isName2=minorOf(subject.request.kubernetes)>=35?nameIsLong:nameIsSubdomain,errors=[...validateCoreMetadata(subject,isName2),...nonNegative(
minReadySeconds,child(at4,"minReadySeconds"))],isEmpty4=Object.keys(selector2).length===0;return isEmpty4&&errors.push(required(child(at4,"selector"),"")),append(
errors,nonNegative(replicas,child(at4,"replicas"))),template2===void 0?[...errors,required(templateAt,"")]:(isEmpty4||append(errors,mismatch2({matchLabels:selector2},
template2.metadata?.labels,templateAt)),append(errors,validateLastingTemplate(template2,templateAt,"ReplicationController",templateOptions(subject))),errors)}var selectorTexts={
empty:"empty selector is invalid for deployment",unusable:"invalid label selector"};function validateReplicaSet({spec:spec6={}},subject){let{replicas=1,minReadySeconds=0}=spec6;
return[...validateCoreMetadata(subject,nameIsSubdomain),...nonNegative(replicas,child(at4,"replicas")),...nonNegative(minReadySeconds,child(at4,"minReadySeconds")),
...validateReplicated(spec6,templateOptions(subject))]}function validateReplicated({selector:selector2,template:template2={}},options){return validateSelected(selector2,
template2,at4,selectorTexts,(one2,place3)=>validateLastingTemplate(one2,place3,"ReplicaSet",options))}var rollbackAnnotation="deprecated.deployment.rollback.to";
function validateRollback({metadata:{annotations:annotations2}}){let revision=annotations2?.[rollbackAnnotation];if(revision===void 0||!/^-[0-9]*[1-9][0-9]*$/.test(
revision))return[];let cause=key(child(field("metadata"),"annotations"),rollbackAnnotation);return nonNegative(BigInt(revision),child(at4,"rollback","version")).
map(error=>causedAt(cause,error))}function validateDeployment({spec:spec6={}},subject){let{replicas=1,strategy,minReadySeconds=0,revisionHistoryLimit:revisionHistoryLimit2=0,
progressDeadlineSeconds}=spec6,errors=[...validateCoreMetadata(subject,nameIsSubdomain),...nonNegative(replicas,child(at4,"replicas")),...validateReplicated(spec6,
templateOptions(subject)),...strategy===void 0?[]:validateStrategy(strategy,child(at4,"strategy")),...nonNegative(minReadySeconds,child(at4,"minReadySeconds")),
...nonNegative(revisionHistoryLimit2,child(at4,"revisionHistoryLimit")),...validateRollback(subject)];if(progressDeadlineSeconds===void 0)return errors;let place3=child(
at4,"progressDeadlineSeconds");return append(errors,nonNegative(progressDeadlineSeconds,place3)),progressDeadlineSeconds<=minReadySeconds&&errors.push(invalid2(
place3,progressDeadlineSeconds,"must be greater than minReadySeconds")),errors}function validateStrategy(strategy,place3){let{type="",rollingUpdate}=strategy,rollingAt=child(
place3,"rollingUpdate");switch(type){case"Recreate":return rollingUpdate===void 0?[]:[{...forbidden2(rollingAt,"may not be specified when strategy `type` is 'Re\
create'"),message:"the strategy Recreate has no rollingUpdate: remove it"}];case"RollingUpdate":return rollingUpdate===void 0?[]:validateRollingUpdate(rollingUpdate,
rollingAt);default:{let value=goStruct("apps.DeploymentStrategy",{Type:type,RollingUpdate:goRollingUpdate("apps.RollingUpdateDeployment",rollingUpdate)}),ofType=child(
place3,"type"),message=`${type} is no strategy of a Deployment: it must be Recreate or RollingUpdate`;return[{...causedAt(ofType,unsupported(place3,value,["Recr\
eate","RollingUpdate"])),message}]}}}function goRollingUpdate(type,rolling){let{maxUnavailable=0,maxSurge=0}=rolling??{},members3={MaxUnavailable:goIntOrString(
maxUnavailable),MaxSurge:goIntOrString(maxSurge)};return goPointer(type,rolling&&goStruct(type,members3))}function validateRollingUpdate({maxUnavailable="25%",maxSurge="\
25%"},place3){let unavailableAt=child(place3,"maxUnavailable"),errors=[...validateIntOrPercent(maxUnavailable,unavailableAt),...validateIntOrPercent(maxSurge,child(
place3,"maxSurge"))];return isNothing2(maxUnavailable)&&isNothing2(maxSurge)&&errors.push(invalid2(unavailableAt,goIntOrString(maxUnavailable),"may not be 0 whe\
n `maxSurge` is 0")),append(errors,validateAtMost100Percent(maxUnavailable,unavailableAt)),errors}var at5=field("spec");function validateDaemonSet({spec:spec6={}},subject){let{selector:selector2,template:template2={},minReadySeconds=0,updateStrategy,revisionHistoryLimit:revisionHistoryLimit2=0}=spec6,
[selectorAt,templateAt]=[child(at5,"selector"),child(at5,"template")],faults2=validateLabelSelector(selector2,selectorAt),errors=[...validateCoreMetadata(subject,
nameIsSubdomain),...faults2];return faults2.length===0&&append(errors,mismatch2(selector2,template2.metadata?.labels,templateAt)),selector2!==void 0&&isEmptySelector(
selector2)&&errors.push(invalid2(selectorAt,goLabelSelector(selector2),"empty selector is invalid for daemonset")),append(errors,validateLastingTemplate(template2,
templateAt,"DaemonSet",templateOptions(subject)),nonNegative(minReadySeconds,child(at5,"minReadySeconds")),updateStrategy===void 0?[]:validateUpdateStrategy(updateStrategy,
child(at5,"updateStrategy")),nonNegative(revisionHistoryLimit2,child(at5,"revisionHistoryLimit"))),errors}function validateUpdateStrategy(strategy,place3){let{type="",
rollingUpdate}=strategy;switch(type){case"OnDelete":return[];case"RollingUpdate":return rollingUpdate===void 0?[]:validateRollingUpdate2(rollingUpdate,child(place3,
"rollingUpdate"));default:{let value=goStruct("apps.DaemonSetUpdateStrategy",{Type:type,RollingUpdate:goRollingUpdate("apps.RollingUpdateDaemonSet",rollingUpdate)}),
ofType=child(place3,"type"),message=`${type} is no update strategy of a DaemonSet: it must be RollingUpdate or OnDelete`;return[{...causedAt(ofType,unsupported(
place3,value,["RollingUpdate","OnDelete"])),message}]}}}function validateRollingUpdate2({maxUnavailable=1,maxSurge=0},place3){let[unavailableAt,surgeAt]=[child(
place3,"maxUnavailable"),child(place3,"maxSurge")],errors=[...validateIntOrPercent(maxUnavailable,unavailableAt),...validateIntOrPercent(maxSurge,surgeAt),...validateAtMost100Percent(
maxUnavailable,unavailableAt),...validateAtMost100Percent(maxSurge,surgeAt)],[hasUnavailable,hasSurge]=[!isNothing2(maxUnavailable),!isNothing2(maxSurge)];return hasUnavailable&&
hasSurge&&errors.push(invalid2(surgeAt,goIntOrString(maxSurge),"may not be set when maxUnavailable is non-zero")),!hasUnavailable&&!hasSurge&&errors.push({...required(
unavailableAt,"cannot be 0 when maxSurge is 0"),message:"maxUnavailable and maxSurge are both 0: no Pod could ever be replaced"}),errors}var at6=field("spec"),annotationsAt=child(field("metadata"),"annotations");function validatePod({metadata={},spec:spec6={}},subject){let{annotations:annotations2}=metadata,
{nodeName="",schedulingGates=[],ephemeralContainers=[]}=spec6,options={...templateOptions(subject),podName:subject.name},errors=[...validateCoreMetadata(subject,
nameIsSubdomain),...validatePodAnnotations(annotations2,spec6,annotationsAt,options.kubernetes),...validatePodSpec(spec6,metadata,at6,options),...validateTokens(
spec6),...validateContainersOnlyForPod(spec6,at6)];return ephemeralContainers.length>0&&errors.push({...forbidden2(child(at6,"ephemeralContainers"),"cannot be s\
et on create"),message:"ephemeral containers are added to a Pod that runs, with kubectl debug"}),nodeName!==""&&schedulingGates.length>0&&errors.push(forbidden2(
child(at6,"nodeName"),"cannot be set until all schedulingGates have been cleared")),append(errors,validateProfilesMatch(metadata,spec6,at6,annotationsAt)),errors}
function validateTokens({serviceAccountName="",volumes:volumes2=[]}){let errors=[];if(serviceAccountName!=="")return errors;for(let[index,{projected}]of volumes2.
entries())for(let[number3,{serviceAccountToken}]of(projected?.sources??[]).entries()){if(serviceAccountToken===void 0)continue;let source=item(child(item(child(
at6,"volumes"),index),"projected","sources"),number3);errors.push(forbidden2(child(source,"serviceAccountToken"),"must not be specified when serviceAccountName \
is not set"))}return errors}function validatePodTemplate({template:template2={}},subject){return[...validateCoreMetadata(subject,nameIsSubdomain),...validateTemplate(
template2,field("template"),templateOptions(subject))]}var at7=field("spec"),managementPolicies=["OrderedReady","Parallel"];function validateStatefulSet({spec:spec6={}},subject){let{podManagementPolicy="OrderedReady",
updateStrategy,persistentVolumeClaimRetentionPolicy:retention}=spec6,{replicas=1,minReadySeconds=0,ordinals,serviceName="",template:template2={}}=spec6,{kubernetes}=subject.
request,minor=minorOf(kubernetes),errors=[...validateCoreMetadata(subject,nameIsLabel)];managementPolicies.includes(podManagementPolicy)||errors.push(invalid2(child(
at7,"podManagementPolicy"),podManagementPolicy,"must be 'OrderedReady' or 'Parallel'")),updateStrategy!==void 0&&append(errors,validateUpdateStrategy2(updateStrategy,
child(at7,"updateStrategy"))),retention!==void 0&&append(errors,validateRetention(retention)),minor>=34&&append(errors,validateClaims2(spec6,kubernetes)),append(
errors,nonNegative(replicas,child(at7,"replicas")),nonNegative(minReadySeconds,child(at7,"minReadySeconds")),nonNegative(ordinals?.start??0,child(at7,"ordinals.\
start")).map(error=>causedAt(child(at7,"ordinals","start"),error))),minor>=33&&serviceName!==""&&append(errors,malformed(child(at7,"serviceName"),serviceName,isDns1123Label));
let texts={empty:"empty selector is invalid for statefulset",unusable:""};return append(errors,validateSelected(spec6.selector,template2,at7,texts,(one2,place3)=>validateOwnTemplate(
one2,spec6,place3,subject)),validateLasting(template2,child(at7,"template"),"StatefulSet")),errors}function validateClaims2({volumeClaimTemplates=[]},kubernetes){
return volumeClaimTemplates.flatMap(({spec:spec6={}},index)=>validateClaimSpec(spec6,child(item(child(at7,"volumeClaimTemplates"),index),"spec"),kubernetes))}function validateOwnTemplate(template2,set2,place3,subject){
let ofMetadata=validateTemplateMetadata2(template2,place3,subject.request.kubernetes);if(minorOf(subject.request.kubernetes)<34)return ofMetadata;let{made,volumes:volumes2}=asRun(
template2,set2),{length}=pathOf2(child(place3,"spec","volumes"));return[...validateTemplate(made,place3,templateOptions(subject)).map(error=>{let index=error.path[length-
1]==="volumes"?volumes2[Number(error.path[length])]:void 0;return index===void 0?error:{...error,path:error.path.with(length,index)}}),...ofMetadata]}function asRun(template2,{
volumeClaimTemplates=[]}){let{hostname:_name,subdomain:_domain,volumes:volumes2=[],...spec6}=template2.spec??{},claims=new Map;for(let{metadata}of volumeClaimTemplates){
let name=metadata?.name??"";claims.set(name,{name,persistentVolumeClaim:{claimName:name}})}let isOther=({name=""})=>!claims.has(name),made={...template2,spec:{...spec6,
volumes:[...claims.values(),...volumes2.filter(isOther)]}},places=volumes2.flatMap((volume,index)=>isOther(volume)?[index]:[]);return{made,volumes:[...Array.from(
claims,()=>{}),...places]}}function validateUpdateStrategy2(strategy,place3){let{type="",rollingUpdate}=strategy,rollingAt=child(place3,"rollingUpdate");switch(type){case"\
OnDelete":return rollingUpdate===void 0?[]:[invalid2(rollingAt,goRollingUpdate2(rollingUpdate),"only allowed for updateStrategy 'RollingUpdate'")];case"RollingU\
pdate":return rollingUpdate===void 0?[]:validateRollingUpdate3(rollingUpdate,rollingAt);default:{let rolling=rollingUpdate&&goRollingUpdate2(rollingUpdate),value=goStruct(
"apps.StatefulSetUpdateStrategy",{Type:type,RollingUpdate:goPointer("apps.RollingUpdateStatefulSetStrategy",rolling)}),ofType=child(place3,"type"),message=`${type}\
 is no update strategy of a StatefulSet: it must be RollingUpdate or OnDelete`;return[{...causedAt(ofType,invalid2(place3,value,"must be 'RollingUpdate' or 'OnD\
elete'")),message}]}}}function goRollingUpdate2({partition=0,maxUnavailable}){return goStruct("apps.RollingUpdateStatefulSetStrategy",{Partition:partition,MaxUnavailable:goPointer(
"intstr.IntOrString",maxUnavailable)})}function validateRollingUpdate3({partition=0,maxUnavailable},place3){let errors=[...nonNegative(partition,child(place3,"p\
artition"))];if(maxUnavailable===void 0)return errors;let unavailableAt=child(place3,"maxUnavailable");return append(errors,validateIntOrPercent(maxUnavailable,
unavailableAt)),isNothing2(maxUnavailable)&&errors.push(invalid2(unavailableAt,goIntOrString(maxUnavailable),"cannot be 0")),append(errors,validateAtMost100Percent(
maxUnavailable,unavailableAt)),errors}var retentionPolicies=["Retain","Delete"];function validateRetention(policy){let place3=child(at7,"persistentVolumeClaimRe\
tentionPolicy"),errors=[];for(let name of["whenDeleted","whenScaled"]){let value=policy[name]??"Retain";retentionPolicies.includes(value)||errors.push(unsupported(
child(place3,name),value,retentionPolicies))}return errors}function*overlapWarnings(volumes2,at8,kubernetes){for(let[index,volume]of volumes2.entries()){let{name="",configMap,secret,downwardAPI,projected}=volume;if((configMap??
secret??downwardAPI??projected)===void 0)continue;let place3=item(at8,index);configMap?.items&&(yield*ofSource(name,`ConfigMap ${goQuote(configMap.name??"")}`,configMap.
items,child(place3,"configMap"))),secret?.items&&(yield*ofSource(name,`Secret ${goQuote(secret.secretName??"")}`,secret.items,child(place3,"secret"))),downwardAPI?.
items&&(yield*ofSource(name,"DownwardAPI",downwardAPI.items,child(place3,"downwardAPI"))),projected!==void 0&&(yield*ofProjected(name,projected,child(place3,"pr\
ojected"),kubernetes))}}function*ofSource(volume,what,items2,at8){let files=filesIn(volume,what);for(let file2 of filesOf(items2,"",at8))yield*added(file2,files)}
function*ofProjected(volume,{sources:sources5=[]},at8,kubernetes){let files=filesIn(volume,"Projected"),own2=[];for(let[index,source]of sources5.entries()){let place3=item(
child(at8,"sources"),index);if(Object.keys(source).length===0){let text6=`volume ${goQuote(volume)} (Projected) has no sources provided`;yield warning(text6,[{rule:"\
api/doubtful-value",path:pathOf2(place3),message:"this source puts nothing into the volume"}]);continue}own2=projectedFiles(source,place3)??(minorOf(kubernetes)<
34?own2:[]);for(let file2 of own2)yield*added(file2,files)}}function projectedFiles(source,at8){let{configMap,secret,downwardAPI,serviceAccountToken,clusterTrustBundle,
podCertificate}=source;if(configMap?.items)return filesOf(configMap.items,`ConfigMap ${goQuote(configMap.name??"")}`,child(at8,"configMap"));if(secret?.items)return filesOf(
secret.items,`Secret ${goQuote(secret.name??"")}`,child(at8,"secret"));if(downwardAPI?.items)return filesOf(downwardAPI.items,"DownwardAPI",child(at8,"downwardA\
PI"));if(serviceAccountToken!==void 0)return[fileAt(serviceAccountToken.path,"ServiceAccountToken",child(at8,"serviceAccountToken","path"))];if(clusterTrustBundle!==
void 0){let{name,signerName="",path:path2}=clusterTrustBundle;return[fileAt(path2,`ClusterTrustBundle ${goQuote(name??signerName)}`,child(at8,"clusterTrustBundl\
e","path"))]}return podCertificate===void 0?void 0:Object.entries({certificateChainPath:"chain",keyPath:"key",credentialBundlePath:"credential bundle"}).flatMap(
([field2,what])=>{let path2=podCertificate[field2]??"";return path2===""?[]:[fileAt(path2,`PodCertificate ${what}`,child(at8,"podCertificate",field2))]})}function filesOf(items2,source,at8){
return items2.map(({path:path2},index)=>fileAt(path2,source,child(item(child(at8,"items"),index),"path")))}function fileAt(path2,source,at8){return{path:withoutSlashes(
path2??""),source,at:at8}}function withoutSlashes(path2){let end2=path2.length;for(;path2[end2-1]==="/";)end2--;return path2.slice(0,end2)}function newFolder(){
return{files:[],below:[],folders:new Map}}function filesIn(volume,what){return{volume,what,all:[],names:new Set,root:void 0}}function*added(file2,files){if(file2.
path==="")return;let{volume,what,all:all3}=files,index=all3.length,root5=rootFor(file2,files);if(all3.push(file2),root5!==void 0)for(let earlier of inTheWay(root5,
file2.path,index)){let other=all3[earlier]??file2,text6=`volume ${goQuote(volume)} (${what}): overlapping paths: ${print3(file2)} with ${print3(other)}`,message=`${print3(
file2)} is in the way of ${print3(other)}`;yield warning(text6,[{rule:"api/doubtful-value",path:pathOf2(file2.at),message}])}}function rootFor({path:path2},files){
let{all:all3,names:names2}=files;if(files.root!==void 0)return files.root;if(!path2.includes("/")&&!names2.has(path2)){names2.add(path2);return}let root5=newFolder();
for(let[index,earlier]of all3.entries())inTheWay(root5,earlier.path,index);return files.root=root5}function inTheWay(root5,path2,file2){let found2=[],at8=root5;
for(let step2 of path2.split("/")){at8.below.push(file2);let next2=at8.folders.get(step2);next2===void 0&&at8.folders.set(step2,next2=newFolder()),append(found2,
at8.files),at8=next2}return append(found2,at8.files,at8.below),at8.files.push(file2),found2.sort((a,b)=>a-b)}function print3({path:path2,source}){return source===
""?goQuote(path2):`${goQuote(path2)} (${source})`}function portWarnings(spec6,at8,kubernetes){if(!someContainer(spec6,({ports:ports2})=>ports2!==void 0))return[];let ports=[];for(let{container,at:place3}of eachContainer(
spec6,at8))container.ports?.forEach((port,index)=>ports.push({port,at:item(child(place3,"ports"),index)}));return hasAnyDoubt(ports)?doubtsAbout(ports,kubernetes):
[]}function hasAnyDoubt(ports){let taken2=new Set;return ports.some(({port:{containerPort=0,name="",hostIP=""}})=>hostIP!==""||taken2.has(containerPort)||name!==
""&&taken2.has(name)?!0:(taken2.add(containerPort).add(name),!1))}function*doubtsAbout(ports,kubernetes){let peers=new Map;for(let[index,{port,at:place3}]of ports.
entries()){(port.hostIP??"")!==""&&(port.hostPort??0)===0&&(yield doubtful(place3,`hostIP set without hostPort: ${goPort(port)}`,"hostIP means nothing without h\
ostPort"));let number3=`${port.containerPort??0}/${port.protocol??""}`,others=peers.get(number3);others===void 0&&peers.set(number3,others={all:[],by:new Map});
for(let other of inTheWay2(port,index,others)){let{port:earlier=port,at:there=place3}=ports[other]??{};yield doubtful(place3,`${conflict(port,earlier)} port def\
inition with ${print2(there)}`)}}minorOf(kubernetes)>=33&&(yield*nameWarnings(ports))}function inTheWay2({hostIP="",hostPort=0},index,{all:all3,by}){let own2=hostIP===
""?[`${hostPort}`]:[`${hostPort}/`,`${hostPort}/${hostIP}`],found2=hostPort===0?[...all3]:["0",...own2].flatMap(key2=>by.get(key2)??[]);all3.push(index);for(let key2 of[
`${hostPort}`,`${hostPort}/${hostIP}`]){let list3=by.get(key2);list3===void 0?by.set(key2,[index]):list3.push(index)}return found2.sort((a,b)=>a-b)}function conflict(one2,other){
let{hostIP:ip="",hostPort:port=0}=one2,{hostIP:otherIp="",hostPort:otherPort=0}=other;return ip===otherIp&&port===otherPort?"duplicate":port===0||otherPort===0?
"overlapping":"dangerously ambiguous"}function goPort({name="",hostPort=0,containerPort=0,protocol="",hostIP=""}){return`{Name:${name} HostPort:${hostPort} Cont\
ainerPort:${containerPort} Protocol:${protocol} HostIP:${hostIP}}`}function*nameWarnings(ports){let first=new Map;for(let{port,at:at8}of ports){let{name=""}=port;
if(name==="")continue;let other=first.get(name);if(other===void 0)first.set(name,print2(at8));else{let why=`services and probes that select ports by name will u\
se ${other}`;yield doubtful(at8,`duplicate port name ${goQuote(name)} with ${other}, ${why}`)}}}var none35=[],hard3="requiredDuringSchedulingIgnoredDuringExecution",soft3="preferredDuringSchedulingIgnoredDuringExecution";function schedulingWarnings({nodeSelector,
affinity,topologySpreadConstraints=[]},at8,kubernetes){let answers=[];for(let[label3]of sortedEntries(nodeSelector))append(answers,labelWarnings(label3,key(child(
at8,"nodeSelector"),label3)));affinity?.nodeAffinity!==void 0&&append(answers,nodeWarnings(affinity.nodeAffinity,child(at8,"affinity","nodeAffinity"),kubernetes));
for(let[index,{topologyKey="",labelSelector}]of topologySpreadConstraints.entries()){let constraint=item(child(at8,"topologySpreadConstraints"),index),keyAt=child(
constraint,"topologyKey");append(answers,labelWarnings(topologyKey,keyAt,`${print2(keyAt)}: ${topologyKey} is `)),labelSelector===void 0&&answers.push(selectorless(
child(constraint,"labelSelector")))}return answers}function nodeWarnings(affinity,at8,kubernetes){let answers=[],terms=child(at8,hard3,"nodeSelectorTerms");for(let[
index,term]of(affinity[hard3]?.nodeSelectorTerms??[]).entries())append(answers,termWarnings(term,item(terms,index)));for(let[index,{preference={}}]of(affinity[soft3]??
[]).entries()){let place3=child(item(child(at8,soft3),index),"preference");minorOf(kubernetes)<33?append(answers,termWarnings(preference,place3)):append(answers,
preferenceWarnings(preference,place3,kubernetes))}return answers}function preferenceWarnings({matchExpressions=[]},at8,kubernetes){return matchExpressions.flatMap(
({key:label3="",values=[]},index)=>{let expression=item(child(at8,"matchExpressions"),index),[keyAt,valuesAt]=[child(expression,"key"),child(expression,"values")];
return[...labelWarnings(label3,keyAt,`${print2(keyAt)}: ${label3} is `),...values.flatMap((value,number3)=>isLabelValue(value).map(why=>doubtful(item(valuesAt,number3),
`${value} is invalid, ${asSaidBy(kubernetes,why)}`)))]})}function selectorlessWarnings({podAffinity,podAntiAffinity},at8){return[...podAffinity===void 0?none35:
ofPods(podAffinity,child(at8,"podAffinity")),...podAntiAffinity===void 0?none35:ofPods(podAntiAffinity,child(at8,"podAntiAffinity"))]}function ofPods(affinity,at8){
let answers=[];for(let[index,{labelSelector}]of(affinity[hard3]??[]).entries())labelSelector===void 0&&answers.push(selectorless(child(item(child(at8,hard3),index),
"labelSelector")));for(let[index,{podAffinityTerm}]of(affinity[soft3]??[]).entries())podAffinityTerm?.labelSelector===void 0&&answers.push(selectorless(child(item(
child(at8,soft3),index),"podAffinityTerm","labelSelector")));return answers}function selectorless(at8){return doubtful(at8,"a null labelSelector results in matc\
hing no pod","without a labelSelector no Pod is meant; write {} to mean all")}var none36=[];function variableWarnings(env,at8){if(env.length<2)return none36;let first=new Map,answers=[];return env.forEach(({name="",value="",valueFrom},index)=>{
let earlier=first.get(name);if(earlier===void 0){first.set(name,index);return}let reference2=`$(${name})`;if(valueFrom===void 0&&value!==reference2&&value.includes(
reference2))return;let text6=`${print2(item(at8,index))}: hides previous definition of ${goQuote(name)}, which may be dropped when using apply`,message=`${goQuote(
name)} is set again further down, or by the cluster: this definition does not count`,path2=[...pathOf2(item(at8,earlier)),"name"];answers.push(warning(text6,[{rule:"\
kube/hidden-variable",path:path2,message}]))}),answers}var former={photonPersistentDisk:{why:"deprecated in v1.11, non-functional in v1.16+"},gitRepo:{why:"deprecated in v1.11"},scaleIO:{why:"deprecated in v1.16, no\
n-functional in v1.22+"},flocker:{why:"deprecated in v1.22, non-functional in v1.25+"},storageos:{why:"deprecated in v1.22, non-functional in v1.25+",named:"sto\
rageOS"},quobyte:{why:"deprecated in v1.22, non-functional in v1.25+"},glusterfs:{why:"deprecated in v1.25, non-functional in v1.26+"},cephfs:{why:"deprecated i\
n v1.28, non-functional in v1.31+"},rbd:{why:"deprecated in v1.28, non-functional in v1.31+"}};function volumeWarnings2(volumes2,at8,kubernetes){let answers=[];
for(let[index,volume]of volumes2.entries()){volume.ephemeral!==void 0&&append(answers,ephemeralWarnings(volume,item(at8,index)));for(let source of Object.keys(volume)){
let row2=former[source];row2!==void 0&&answers.push(formerSource(source,row2,item(at8,index),kubernetes))}}return answers}function formerSource(source,{why,named:named2=source},at8,kubernetes){
let isOff=source==="gitRepo"&&minorOf(kubernetes)>=33,detail=`${why}${isOff?", and disabled by default in v1.33+":""}`,message=`volumes of the kind ${source} ar\
e ${detail}`,violation={rule:"api/deprecated",path:pathOf2(child(at8,source)),message};return warning(`${print2(child(at8,named2))}: ${detail}`,[violation])}function ephemeralWarnings({
ephemeral},at8){let{spec:spec6}=ephemeral?.volumeClaimTemplate??{};return spec6===void 0?[]:claimWarnings(spec6,child(at8,"ephemeral","volumeClaimTemplate","spe\
c"))}var none37=[],most2=4096;function podWarnings(pod3,places,kubernetes){let answers=allWarnings(pod3,places,kubernetes);return answers.length>most2?answers.slice(
0,most2):answers}function appendSome(answers,more){for(let answer of more)if(answers.push(answer)>=most2)return}var formerAnnotations=Object.entries({"scheduler\
.alpha.kubernetes.io/critical-pod":'non-functional in v1.16+; use the "priorityClassName" field instead',"security.alpha.kubernetes.io/sysctls":'non-functional \
in v1.11+; use the "sysctls" field instead',"security.alpha.kubernetes.io/unsafe-sysctls":'non-functional in v1.11+; use the "sysctls" field instead'});function allWarnings({
metadata:{annotations:annotations2}={},spec:spec6={}},places,kubernetes){let{spec:at8}=places,annotationsAt2=child(places.metadata,"annotations"),{volumes:volumes2=[],
hostAliases=[],imagePullSecrets=[],affinity}=spec6,answers=[];if(append(answers,schedulingWarnings(spec6,at8,kubernetes)),annotations2!==void 0)for(let[name,why]of formerAnnotations)
Object.hasOwn(annotations2,name)&&answers.push(deprecated2(key(annotationsAt2,name),why));volumes2.length>0&&(append(answers,volumeWarnings2(volumes2,child(at8,
"volumes"),kubernetes)),appendSome(answers,overlapWarnings(volumes2,child(at8,"volumes"),kubernetes))),hostAliases.length>0&&append(answers,repetitions(hostAliases.
map(({ip=""})=>ip),"ip",child(at8,"hostAliases"))),imagePullSecrets.length>0&&append(answers,pullSecretWarnings(imagePullSecrets,child(at8,"imagePullSecrets"))),
spec6.overhead!==void 0&&append(answers,fractions(spec6.overhead,child(at8,"overhead")));let isSaidByField=spec6.securityContext?.seccompProfile!==void 0;annotations2!==
void 0&&!isSaidByField&&Object.hasOwn(annotations2,seccompOfPod)&&answers.push(deprecated2(key(annotationsAt2,seccompOfPod),formerSeccomp));for(let{container,at:place3}of eachContainer(
spec6,at8))annotations2!==void 0&&(append(answers,seccompWarnings(container,annotations2,annotationsAt2)),places.isTemplate&&append(answers,appArmorTemplateWarnings(
container,spec6,annotations2,annotationsAt2,kubernetes))),container.resources!==void 0&&append(answers,containerFractions(container.resources,child(place3,"reso\
urces"))),container.env!==void 0&&append(answers,variableWarnings(container.env,child(place3,"env")));return appendSome(answers,portWarnings(spec6,at8,kubernetes)),
(spec6.terminationGracePeriodSeconds??0)<0&&answers.push(doubtful(child(at8,"terminationGracePeriodSeconds"),"must be >= 0; negative values are invalid and will\
 be treated as 1")),affinity!==void 0&&append(answers,selectorlessWarnings(affinity,child(at8,"affinity"))),append(answers,ipWarnings(spec6,at8,kubernetes)),answers}
function repetitions(values,name,at8){let answers=[],seen=new Set;for(let[index,value]of values.entries())seen.has(value)&&answers.push(doubtful(child(item(at8,
index),name),`duplicate ${name} ${goQuote(value)}`)),seen.add(value);return answers}function pullSecretWarnings(secrets,at8){let answers=[...repetitions(secrets.
map(({name=""})=>name),"name",at8)];for(let[index,{name=""}]of secrets.entries())name===""&&answers.push(doubtful(child(item(at8,index),"name"),'invalid empty n\
ame ""'));return answers}var bytes3=["memory","ephemeral-storage"];function fractions(quantities3,at8){return bytes3.flatMap(name=>fraction(quantities3,name,at8))}
function containerFractions(resources3,at8){let{limits:limits2,requests}=resources3,answers=[];for(let name of bytes3)limits2!==void 0&&append(answers,fraction(
limits2,name,child(at8,"limits"))),requests!==void 0&&append(answers,fraction(requests,name,child(at8,"requests")));return answers}function fraction(quantities3,name,at8){
let value=quantities3[name];if(value===void 0||scaledValue(quantityOf(value)??zero,-3)%1000n===0n)return none37;let message=`${value} is no whole number of byte\
s: m stands for thousandths, M for millions`;return[doubtful(key(at8,name),`fractional byte value ${goQuote(value)} is invalid, must be an integer`,message)]}function ipWarnings({
dnsConfig,hostAliases=[]},at8,kubernetes){let{nameservers=[]}=dnsConfig??{};return nameservers.length===0&&hostAliases.length===0?none37:[...nameservers.map((ip,index)=>({
ip,place:item(child(at8,"dnsConfig","nameservers"),index)})),...hostAliases.map(({ip=""},index)=>({ip,place:child(item(child(at8,"hostAliases"),index),"ip")}))].
flatMap(({ip,place:place3})=>{let why=ipWarning(ip,kubernetes);return why===void 0?[]:[doubtful(place3,why)]})}var spec5=field("spec");function nameWarnings2({name},use){let faults2=isDns1123Label(name);if(faults2.length===0)return[];let why=`this is used in ${use}, whic\
h can result in surprising behavior; a DNS label is recommended: `,message=`${name} is the beginning of a host name, and makes a bad one: it should be a DNS lab\
el`;return[doubtful(child(field("metadata"),"name"),`${why}[${faults2.join(" ")}]`,message)]}var inPods="Pod names and hostnames";function templateWarnings(template2,at8,subject){
if(template2===void 0)return[];let places={metadata:child(at8,"metadata"),spec:child(at8,"spec"),isTemplate:!0};return podWarnings(template2,places,subject.request.
kubernetes)}function warningsOfPod(pod3,subject){let places={metadata:field("metadata"),spec:spec5,isTemplate:!1};return[...nameWarnings2(subject,"the Pod's hos\
tname"),...podWarnings(pod3,places,subject.request.kubernetes)]}function warningsOfPodTemplate({template:template2},subject){return templateWarnings(template2,field(
"template"),subject)}function warningsOfReplicas({spec:{template:template2}={}},subject){return[...nameWarnings2(subject,inPods),...templateWarnings(template2,child(
spec5,"template"),subject)]}function warningsOfDaemonSet({spec:{template:template2}={}},subject){return templateWarnings(template2,child(spec5,"template"),subject)}
function warningsOfStatefulSet({spec:set2={}},subject){let{template:template2,volumeClaimTemplates=[],revisionHistoryLimit:revisionHistoryLimit2=0}=set2,claims=child(
spec5,"volumeClaimTemplates"),answers=[...templateWarnings(template2,child(spec5,"template"),subject),...volumeClaimTemplates.flatMap(({spec:claim={}},index)=>claimWarnings(
claim,item(claims,index),child(item(claims,index),"spec")))];return revisionHistoryLimit2<0&&minorOf(subject.request.kubernetes)>=33&&answers.push(doubtful(child(
spec5,"revisionHistoryLimit"),"a negative value retains all historical revisions; a value >= 0 is recommended")),answers}function warningsOfJob({spec:job2={}},subject){
return[...nameWarnings2(subject,inPods),...jobWarnings(job2,spec5,subject)]}function warningsOfCronJob({spec:{jobTemplate}={}},subject){return[...nameWarnings2(
subject,inPods),...jobWarnings(jobTemplate?.spec??{},child(spec5,"jobTemplate","spec"),subject)]}var manyCompletions2=1e5,highParallelism=1e4;function jobWarnings({
completionMode,completions=0,parallelism=0,template:template2},at8,subject){let answers=templateWarnings(template2,child(at8,"template"),subject);return completionMode!==
"Indexed"||completions<=manyCompletions2||parallelism<=highParallelism?answers:[doubtful(at8,"In Indexed Jobs with a number of completions higher than 10^5 and \
a parallelism higher than 10^4, Kubernetes might not be able to track completedIndexes when a big number of indexes fail"),...answers]}var workloadKinds2={"/Pod":{errors:validatePod,warnings:warningsOfPod,notices:(pod3,{request})=>appArmorWarnings(pod3,request)},"/PodTemplate":{errors:validatePodTemplate,
warnings:warningsOfPodTemplate},"/ReplicationController":{errors:validateReplicationController,warnings:warningsOfReplicas},"apps/Deployment":{errors:validateDeployment,
warnings:warningsOfReplicas},"apps/ReplicaSet":{errors:validateReplicaSet,warnings:warningsOfReplicas},"apps/DaemonSet":{errors:validateDaemonSet,warnings:warningsOfDaemonSet},
"apps/StatefulSet":{errors:validateStatefulSet,warnings:warningsOfStatefulSet},"apps/ControllerRevision":{errors:validateControllerRevision},"batch/Job":{errors:validateJob,
warnings:warningsOfJob},"batch/CronJob":{errors:validateCronJob,warnings:warningsOfCronJob}};var kinds3={...workloadKinds2,...persistentVolumeKinds,...storageKinds,...csiKinds,...rbacKinds,...namespaceKinds,...configKinds,...limitRangeKinds,...resourceQuotaKinds,
...webhookKinds,...policyKinds,...policyBindingKinds,...apiServiceKinds,...classKinds,...leaseKinds,...nodeKinds,...certificateKinds,...deviceKinds,...eventKinds,
...flowSchemaKinds,...priorityLevelKinds,...reviewKinds,...bindingKinds,...networkKinds,...autoscalingKinds,...disruptionKinds,...customResourceDefinitionKinds};
function validate(request,origins=new Map){let subject=subjectOf(request,origins),kind2=kinds3[keyOf3(request.type)],own2=kind2?.errors(request.object,subject)??
[],errors=own2.length>0||kind2?.isTransient?own2:validateMetadata(subject,nameIsPathSegment),notices=kind2?.notices?.(request.object,subject)??[];return errors.
length===0?[...notices,...kind2?.warnings?.(request.object,subject)??[]]:[...notices,refusal3(request,subject.name,errors,kind2?.refusal)]}function subjectOf(request,origins){
let{object,namespace:namespace2,type}=request,name=finishedName(request);return{metadata:metadataOf(object),name,namespace:namespace2,isNamespaced:type.namespaced,
request,origins}}function metadataOf({metadata}){return isObject(metadata)?metadata:{}}var known5=new WeakMap;function handlingOf(type,kubernetes){let minor=schemaMinor(kubernetes),ofType=known5.get(type)??new Map;known5.set(type,ofType);let handling=ofType.
get(minor);if(handling===void 0){let{definition:definition2}=schemasOf(minor);handling=type.custom===void 0?ofBuiltIn(type,definition2(type.definition)):ofCustom(
type,type.custom,definition2("meta/v1.ObjectMeta")),ofType.set(minor,handling)}return handling}function ofBuiltIn(type,definition2){return{decode:(node,origins)=>{
let{object,isSuspect}=decodedObject(node,definition2,origins),undecoded=isSuspect?decodeFaults(node,definition2):[],unconverted=undecoded.every(({what})=>what!==
"wrong-type")?conversionFault(node,definition2.name):void 0,faults2=unconverted===void 0?undecoded:[...undecoded,unconverted],[first,...others]=faults2,answers=first===
void 0?[]:refusal4(type,decodingError([first,...others]),faults2);return{faults:faults2,answers,object}},fillIn:(object,origins,context)=>rewritten(object,definition2,
defaults2,origins,context),prepare:(object,origins,context)=>rewritten(object,definition2,preparations,origins,context),validate}}function ofCustom(type,custom2,objectMeta){
return{decode:(node,origins)=>{let{object,faults:faults2}=decodeResource(node,custom2.schema,objectMeta,origins),answers=faults2.length===0?[]:refusal4(type,resourceError(
faults2),faults2);return{faults:faults2,answers:[...deprecation2(custom2),...answers],object}},fillIn:(object,origins)=>withDefaults(object,custom2.schema,origins),
prepare:(object,origins,context)=>prepared(object,custom2,origins,context),validate:request=>validateResource(request,custom2)}}var rules2={"unknown-field":"api\
/unknown-field","wrong-type":"api/wrong-type"};function refusal4(type,error,faults2){let violations=faults2.map(({what,path:path2,message})=>({rule:rules2[what],
path:path2,message,...what==="unknown-field"&&{mark:"key"}}));return[{kind:"deny",message:undecodable(type,error),code:400,reason:"BadRequest",violations}]}function deprecation2({
deprecation:message}){return message===void 0?[]:[warning(message,[{rule:"api/deprecated",path:["apiVersion"],message}])]}function prepared(object,{hasStatus},origins,{
name}){let{status,metadata={},...rest}=object,{generation,name:given,...others}=metadata,isDropped=hasStatus&&status!==void 0,isNamed3=given!==void 0||name==="";
if(!isDropped&&generation===void 0&&isNamed3)return object;let made={...rest,...isDropped||status===void 0?{}:{status},metadata:{...others,...isNamed3?given===void 0?
{}:{name:given}:{name}}};return inherit(made.metadata,metadata,origins),inherit(made,object,origins),made}var pluginOrder=["AlwaysAdmit","NamespaceAutoProvision","NamespaceLifecycle","NamespaceExists","LimitPodHardAntiAffinityTopology","LimitRanger","ServiceAccount",
"NodeRestriction","TaintNodesByCondition","AlwaysPullImages","ImagePolicyWebhook","PodSecurity","PodNodeSelector","Priority","DefaultTolerationSeconds","PodTole\
rationRestriction","EventRateLimit","ExtendedResourceToleration","DefaultStorageClass","StorageObjectInUseProtection","OwnerReferencesPermissionEnforcement","Pe\
rsistentVolumeClaimResize","RuntimeClass","CertificateApproval","CertificateSigning","ClusterTrustBundleAttest","CertificateSubjectRestriction","DefaultIngressC\
lass","DenyServiceExternalIPs","MutatingAdmissionPolicy","MutatingAdmissionWebhook","ValidatingAdmissionPolicy","ValidatingAdmissionWebhook","ResourceQuota","Al\
waysDeny"];function inOrder(plugins){return plugins.toSorted((a,b)=>placeOf3(a)-placeOf3(b))}function isWebhook({name}){return!pluginOrder.includes(name)}function placeOf3({
name,mutate:mutate2}){let place3=pluginOrder.indexOf(name);return place3>=0?place3:pluginOrder.indexOf(mutate2?"MutatingAdmissionWebhook":"ValidatingAdmissionWe\
bhook")}var unchanged={patches:[],answers:[]};function changesTo(object){let patches=[],draft,now=()=>draft?.object??object,apply=patch=>change(draft??=draftOf(object,patches),
patch),set2=(path2,value)=>{let existing=lengthOfExisting(now(),path2),isThere2=existing===path2.length,last=isThere2?existing:existing+1,made=value;for(let index=path2.
length-1;index>=last;index--)made={[path2[index]]:made};let isInList=typeof path2[last-1]=="number",place3=last===path2.length?path2:path2.slice(0,last);apply({
op:isThere2||isInList?"replace":"add",path:place3,value:made})};return{set:set2,append:(path2,item2)=>{append2(draft??=draftOf(object,patches),path2,item2)||set2(
path2,[item2])},remove:path2=>apply({op:"remove",path:path2}),at:path2=>valueAt(now(),path2),patches}}function lengthOfExisting(object,path2){let at8=object;for(let depth=0;depth<
path2.length;depth++){let step2=path2[depth];if(at8=typeof step2=="string"?member(at8,step2):isList(at8)?at8[step2]:void 0,at8==null)return depth}return path2.length}
function isOpen(value){return value==null||isObject(value)}var path=["metadata","ownerReferences"];function withoutRepeatedOwners({object}){let owners=valueAt(object,path);if(!isList(owners)||owners.length<2)return unchanged;
let kept=new Map,repeated=[];for(let[index,owner]of owners.entries()){let same2=keyOf4(owner);kept.has(same2)?repeated.push(index):kept.set(same2,owner)}if(repeated.
length===0)return unchanged;let message=".metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, and may reject such \
requests as early as 1.24; please fix your requests; duplicate UID(s) observed: "+repeated.map(index=>owners[index].uid??"").join(", "),violations=repeated.map(
index=>({rule:"api/duplicate-value",path:[...path,index],message:"this owner stands in the list already"}));return{patches:[{op:"replace",path,value:[...kept.values()]}],
answers:[warning(message,violations)]}}var fields3=["apiVersion","kind","name","uid","controller","blockOwnerDeletion"];function keyOf4(owner){return JSON.stringify(
fields3.map(field2=>owner[field2]??null))}function admit(candidate,cluster2,watch={}){let outcomes=[],mutations=[],origins=new Map,memory2={origins,settled:new Map},decoding,decoded3=()=>decoding??=handlingOf(
candidate.type,cluster2.kubernetes).decode(candidate.node,origins),first=firstRequest(candidate,cluster2,decoded3),answer=(request,by,answers2)=>{for(let one2 of answers2)
outcomes.push({by,request,answer:one2});watch.step?.(by)},ask=arriving=>{let sent=changed(arriving,"fillIn",memory2);watch.step?.("defaulting");let owners=withoutRepeatedOwners(
sent),request=owners.patches.length===0?sent:patched(sent,owners.patches,origins,sent);answer(sent,"owner references",owners.answers);for(let plugin of cluster2.
plugins){if(plugin.mutate===void 0)continue;let{patches,answers:answers2}=plugin.mutate(request);for(let patch of patches)mutations.push({by:plugin.name,on:request.
on,patch});patches.length>0&&(request=patched(request,patches,origins,sent)),patches.length>0&&isWebhook(plugin)&&(request=changed(request,"fillIn",memory2,sent)),
answer(request,plugin.name,answers2)}request=changed(request,"prepare",memory2,sent),watch.step?.("preparing"),answer(request,"allocation",allocate(request)),answer(
request,"validation",handlingOf(request.type,request.kubernetes).validate(request,origins));for(let{name,validate:validate2}of cluster2.plugins)validate2!==void 0&&
answer(request,name,validate2(request));return request};watch.request?.(first.type.kind),answer(first,"kubectl",cluster2.client?.(first)??[]),answer(first,"auth\
orization",cluster2.authorize?.(first)??[]),answer(first,"deprecation",deprecation(first));let{faults:faults2,answers}=decoded3();answer(first,"decoding",answers);
let requests=[ask(first)];for(let made=next(requests[0],origins);made!==void 0;made=next(made,origins))watch.request?.(made.type.kind),made=ask(made),requests.push(
made);return{requests,outcomes,mutations,origins,faults:faults2}}var asItCame={filledIn:[]},LazyRequest=class{on;username;type;namespace;name;kubernetes;filledIn;namespaceLabels;#objectOf;#before;#pod;constructor(identity2,objectOf3,{
filledIn,before}=asItCame){this.on=identity2.on,this.username=identity2.username,this.type=identity2.type,this.namespace=identity2.namespace,this.name=identity2.
name,this.kubernetes=identity2.kubernetes,this.namespaceLabels=identity2.namespaceLabels,this.filledIn=filledIn,this.#objectOf=objectOf3,this.#before=before}get object(){
return this.#objectOf()}get pod(){if(this.#pod!==void 0)return this.#pod;let path2=podPathOf(apiVersionOf(this.type),this.type.kind);return path2&&(this.#pod=podAt(
this.object,path2))}get sent(){return this.#before===void 0?this.pod:this.#before.pod}};function firstRequest(candidate,cluster2,decoded3){let{name,type,namespace:namespace2,
namespaceLabels:namespaceLabels2}=candidate,{kubernetes}=cluster2,identity2={on:"object",username:cluster2.usernameIn(namespace2),type,namespace:namespace2,name,
kubernetes,namespaceLabels:namespaceLabels2};return new LazyRequest(identity2,()=>decoded3().object)}function changed(request,how,memory2,sent){let{kubernetes,type}=request,
{origins,settled:settled2}=memory2,filledIn=[...request.filledIn],context={kubernetes,name:request.name,note:one2=>filledIn.push(one2),settled:settled2},object=handlingOf(
type,kubernetes)[how](request.object,origins,context);return object===request.object?request:new LazyRequest(request,()=>object,{filledIn,before:sent})}function patched(request,patches,origins,sent){
let object=applyPatches(request.object,patches,origins);return new LazyRequest(request,()=>object,{filledIn:request.filledIn,before:sent})}function next(request,origins){
let{type,namespace:namespace2,kubernetes,namespaceLabels:namespaceLabels2}=request,made=madeFrom(request,apiVersionOf(type),type.kind,request.name,origins),madeType=made&&
builtIn(made.apiVersion,made.kind);if(made===void 0||madeType===void 0)return;let{name,username}=made,identity2={on:made.kind==="Pod"?"pod":"derived",username,type:madeType,
namespace:namespace2,name,kubernetes,namespaceLabels:namespaceLabels2};return new LazyRequest(identity2,()=>made.object)}var control=new RegExp("\\p{Cc}","u");function heard(responses){if(responses.length===0)return responses;let kept=[],texts=new Set,written3=0,isCutting=!1;for(let response of responses){
let{message}=response;if(response.action!=="warn"){kept.push(response);continue}if(texts.has(message)||control.test(message)||isCutting&&written3>=4096)continue;
texts.add(message),!isCutting&&written3+lengthOf3(message)>4096&&(isCutting=!0,kept=kept.map(cut2),written3=kept.reduce((sum,one3)=>sum+(one3.action==="warn"?lengthOf3(
one3.message):0),0));let one2=isCutting?cut2(response):response;written3+=lengthOf3(one2.message),kept.push(one2)}return kept}function lengthOf3(text6){return Array.
from(text6).length}function cut2(response){return response.action!=="warn"||lengthOf3(response.message)<=256?response:{...response,message:Array.from(response.message).
slice(0,256).join("")}}function judge(outcomes){let responses=[],undecided5=[];for(let{by,request,answer}of outcomes)if(answer.kind==="undecided")undecided5.push({by,reason:answer.reason});else if(answer.
kind!=="advise"){let{kind:action,code:code2,reason,message}=answer;responses.push({on:request.on,kind:request.type.kind,by,action,code:code2,reason,message})}let refusal8=responses.
find(({on,action})=>on==="object"&&action==="deny"),podRefusal=responses.find(({action})=>action==="deny"),end2=refusal8===void 0?responses.length:responses.indexOf(
refusal8),said=heard(responses.filter(({on,action,by},at8)=>on==="object"&&action!=="deny"&&(at8<end2||by===refusal8?.by)));return refusal8!==void 0?{verdict:"r\
ejected",responses:[refusal8,...said],undecided:undecided5}:podRefusal!==void 0?{verdict:"pods-rejected",responses:[podRefusal,...said],undecided:undecided5}:{verdict:undecided5.
length>0?"unknown":"admitted",responses:said,undecided:undecided5}}function judgeManifest(manifest,world,help2,watch){let{apiVersion,kind:kind2,node}=manifest,header=headerOf2(node),own2=builtIn(apiVersion,kind2),custom2=own2===
void 0&&manifest.is==="object"?world.customKind?.(apiVersion,kind2):void 0,type=own2??(custom2!==void 0&&"type"in custom2?custom2.type:void 0),namespace2=namespaceOf3(
header,type,world.cluster),resource={apiVersion,kind:kind2,namespace:namespace2,name:printedName(header)},hooks=hooksOf(node);if(manifest.is==="skipped"){let undecided6=[
{by:"reader",reason:manifest.why}];return{resource,judgement:{hooks,verdict:"skipped",responses:[],undecided:undecided6,mutations:[]},found:[]}}if(manifest.is===
"refused"){let{kubectl:kubectl2,message,path:path2}=manifest.refusal;return refused(manifest,{resource,hooks},kubectl2,{rule:"kube/malformed-object",message,path:path2,
help:help2})}let absent=absenceOf(apiVersion,kind2,world.cluster.kubernetes);if(absent!==void 0){let rule3=absent.isElsewhere?"api/removed-version":"api/unknown\
-kind",kubectl2=noMatches(apiVersion,kind2);return refused(manifest,{resource,hooks},kubectl2,{rule:rule3,message:absent.why,path:[absent.field],help:help2})}if(custom2!==
void 0&&"absent"in custom2){let kubectl2=noMatches(apiVersion,kind2),why2={rule:"api/unknown-kind",message:custom2.absent,path:["apiVersion"],help:help2};return refused(
manifest,{resource,hooks},kubectl2,why2)}let why=whyUndecided(apiVersion,kind2,{type,custom:custom2},world.cluster);if(type===void 0||why!==void 0)return{resource,
judgement:{hooks,verdict:"unknown",responses:[],undecided:[{by:"resources",reason:why??""}],mutations:[]},found:[]};let{namespaceLabels:namespaceLabels2,cluster:cluster2}=world,
candidate={node:manifest.node,type,name:resource.name,namespace:namespace2,namespaceLabels:namespaceLabels2},admission=admit(candidate,cluster2,watch),{verdict,
responses,undecided:undecided5}=judge(admission.outcomes),mutations=admission.mutations.map(mutationOf),needs=verdict==="rejected"?[]:needsIn(admission,cluster2,
hooks.length>0,help2),found2=causes(admission.outcomes,admission,help2);return{resource,judgement:{hooks,verdict,responses,undecided:undecided5,mutations},found:found2,
needs,admission}}function mutationOf({by,on,patch}){let{op,path:path2}=patch;return op==="remove"?{by,on,op,path:path2}:{by,on,op,path:path2,value:patch.value}}
function noMatches(apiVersion,kind2){return`no matches for kind ${goQuote(kind2)} in version ${goQuote(apiVersion)}`}function refused({node,kind:kind2},{resource,
hooks},kubectl2,why){let{rule:rule3,message,path:path2,help:help2,mark:mark3}=why,by={on:"object",kind:kind2,by:"kubectl",action:"deny",code:0,reason:""},origins=new Map,
{node:_,...place3}=locate2(toJsonObject(node,origins),path2,origins,mark3),found2={rule:rule3,effect:"rejects",message,help:help2(rule3),...place3},responses=[{
...by,message:kubectl2}];return{resource,judgement:{hooks,verdict:"rejected",responses,undecided:[],mutations:[]},found:[found2]}}function needsIn(admission,{quotasOf},isHook,help2){
let[object]=admission.requests,{kind:kind2}=object.type;if(quotasOf===void 0||isHook&&kind2==="Pod")return[];let pod3=isHook&&kind2==="Job"?void 0:admission.requests.
find(({on})=>on==="pod"),places=new Map,foundAt=path2=>{let answer={kind:"advise",violations:[{rule:"kube/summed-quota",path:path2,message:""}]},[found2]=causes(
[{by:"ResourceQuota",request:object,answer}],admission,help2);return found2&&{...found2,span:{start:found2.span.start,end:found2.span.end}}};return needsOf({object,
pod:pod3},quotasOf).flatMap(need2=>{let key2=pathKey(need2.path);places.has(key2)||places.set(key2,foundAt(need2.path));let found2=places.get(key2);return found2===
void 0?[]:[{...need2,found:found2}]})}function headerOf2(node){let metadata=valueOf(node,"metadata");return{metadata:{name:textOf(metadata,"name"),generateName:textOf(
metadata,"generateName"),namespace:textOf(metadata,"namespace")}}}function namespaceOf3(header,type,{defaultNamespace}){return type?.namespaced===!1?"":metadataText(
header,"namespace")||(type===void 0?"":defaultNamespace)}function whyUndecided(apiVersion,kind2,{type,custom:custom2},{whyUnknown:whyUnknown2}){if(type===void 0){
let[group4]=splitApiVersion(apiVersion),known7=whyUnknown2?.({group:group4,kind:kind2});return known7!==void 0?known7:custom2!==void 0&&"unknown"in custom2?custom2.
unknown:`no definition of the custom kind ${kind2} (${apiVersion}) is at hand`}return type.isOptional?`${apiVersion} is served only where the cluster is told to`:
void 0}function detach(value){return copy(value)}function copy(value){if(typeof value=="string")return value.length<13?value:alone(value);if(typeof value!="object"||value===
null)return value;if(Array.isArray(value))return value.every(isAlone)?value:value.map(copy);let from=value,made={};for(let key2 of Object.keys(from))key2==="__p\
roto__"?Object.defineProperty(made,key2,{value:copy(from[key2]),enumerable:!0}):made[key2]=copy(from[key2]);return made}function isAlone(value){return typeof value==
"string"?value.length<13:typeof value!="object"||value===null}var most3=1e4,copies=new Map;function alone(text6){let known7=copies.get(text6);if(known7!==void 0)
return known7;copies.size===most3&&copies.clear();let copied=` ${text6}`.slice(1);return copies.set(copied,copied),copied}var scaled=["Deployment","StatefulSet","ReplicaSet","ReplicationController"],lookedUp=new Set(["ServiceAccount","Secret","ConfigMap","PersistentVolumeClaim","Se\
rvice",...scaled]);function entryOf2({requests,origins,faults:faults2},resource){let{type,object,pod:pod3}=requests[0],{kind:kind2,namespace:namespace2,name}=resource,
at8=`${type.group}/${kind2}`,placeOf4=where=>{let{path:path2,span:{start,end:end2}}=locate2(object,where,origins);return{path:detach(path2),span:{start,end:end2}}},
isKnown=({place:place3})=>!faults2.some(({what,path:path2})=>what==="wrong-type"&&(leadsTo(path2,place3.path)||leadsTo(place3.path,path2))),named2=referencesOf(
at8,object,placeOf4);if(pod3===void 0&&named2.length===0&&!lookedUp.has(kind2))return;let refersTo=(pod3===void 0?named2:[...referencesOfPod(pod3,placeOf4),...named2]).
filter(isKnown),selection=at8==="/Service"?selectionOf(object,placeOf4):void 0;return{kind:kind2,namespace:namespace2,name,refersTo,selectable:pod3&&{labels:detach(
pod3.metadata.labels??{}),ports:pod3.containers.flatMap(portNames)},selects:selection!==void 0&&isKnown(selection)?selection:void 0,ports:at8==="/Service"?servicePorts(
object):[]}}function portNames({spec:spec6}){return(spec6.ports??[]).flatMap(({name})=>name===void 0?[]:detach(name))}var everywhere2=new Set(["ServiceAccount d\
efault","ConfigMap kube-root-ca.crt"]);function referencesOfPod(pod3,placeOf4){let references=[],inSpec2=[...pod3.path,"spec"],refer=(kind2,name,path2)=>{everywhere2.
has(`${kind2} ${name}`)||references.push({kind:kind2,name:detach(name),place:placeOf4(path2)})},referTo=(kind2,source,path2,field2)=>{source?.name!==void 0&&source.
optional!==!0&&refer(kind2,source.name,[...path2,field2,"name"])},{serviceAccountName,imagePullSecrets=[]}=pod3.spec;serviceAccountName!==void 0&&refer("Service\
Account",serviceAccountName,[...inSpec2,"serviceAccountName"]);for(let[index,{name}]of imagePullSecrets.entries())name!==void 0&&refer("Secret",name,[...inSpec2,
"imagePullSecrets",index,"name"]);for(let[index,volume]of pod3.volumes.entries()){let path2=[...inSpec2,"volumes",index],{configMap,secret,persistentVolumeClaim,
projected}=volume;referTo("ConfigMap",configMap,path2,"configMap"),secret?.secretName!==void 0&&secret.optional!==!0&&refer("Secret",secret.secretName,[...path2,
"secret","secretName"]);let{claimName}=persistentVolumeClaim??{};claimName!==void 0&&refer("PersistentVolumeClaim",claimName,[...path2,"persistentVolumeClaim","\
claimName"]);for(let[at8,source]of(projected?.sources??[]).entries()){let inSource=[...path2,"projected","sources",at8];referTo("ConfigMap",source.configMap,inSource,
"configMap"),referTo("Secret",source.secret,inSource,"secret")}}for(let{path:path2,spec:{envFrom=[],env=[]}}of pod3.containers){for(let[index,{configMapRef,secretRef}]of envFrom.
entries()){let at8=[...path2,"envFrom",index];referTo("ConfigMap",configMapRef,at8,"configMapRef"),referTo("Secret",secretRef,at8,"secretRef")}for(let index=0;index<
env.length;index++){let{valueFrom}=env[index];if(valueFrom===void 0)continue;let at8=[...path2,"env",index,"valueFrom"];referTo("ConfigMap",valueFrom.configMapKeyRef,
at8,"configMapKeyRef"),referTo("Secret",valueFrom.secretKeyRef,at8,"secretKeyRef")}}return references}function referencesOf(kind2,object,placeOf4){switch(kind2){case"\
networking.k8s.io/Ingress":return[...backendsOf(object,placeOf4)];case"autoscaling/HorizontalPodAutoscaler":{let{kind:target="",name}=object.spec?.scaleTargetRef??
{};return!scaled.includes(target)||name===void 0?[]:[{kind:detach(target),name:detach(name),place:placeOf4(["spec","scaleTargetRef","name"])}]}case"apps/Statefu\
lSet":{let{serviceName}=object.spec??{};return serviceName===void 0?[]:[{kind:"Service",name:detach(serviceName),place:placeOf4(["spec","serviceName"])}]}default:
return[]}}function*backendsOf({spec:spec6},placeOf4){let backends=[{backend:spec6?.defaultBackend,path:["spec","defaultBackend"]},...(spec6?.rules??[]).flatMap(
({http},rule3)=>(http?.paths??[]).map(({backend},index)=>({backend,path:["spec","rules",rule3,"http","paths",index,"backend"]})))];for(let{backend,path:path2}of backends){
let{name,port}=backend?.service??{};if(name===void 0)continue;let at8=[...path2,"service"],number3=port?.name??port?.number,which=port?.name===void 0?"number":"\
name";yield{kind:"Service",name:detach(name),place:placeOf4([...at8,"name"]),...number3===void 0?{}:{port:{port:detach(number3),place:placeOf4([...at8,"port",which])}}}}}
var ofControllers=new RegExp(["^(?:controller-uid|job-name|pod-template-hash|controller-revision-hash|batch\\.kubernetes\\.io/.*|","apps\\.kubernetes\\.io/pod-ind\
ex|statefulset\\.kubernetes\\.io/pod-name)$"].join(""));function selectionOf(object,placeOf4){let{selector:selector2={},type,ports=[]}=object.spec??{},labels=Object.
entries(selector2).filter(([key2])=>!ofControllers.test(key2));if(!(labels.length===0||type==="ExternalName"))return{labels:detach(Object.fromEntries(labels)),place:placeOf4(
["spec","selector"]),ports:ports.flatMap(({targetPort},index)=>typeof targetPort=="string"&&!/^\d+$/.test(targetPort)?[{port:detach(targetPort),place:placeOf4([
"spec","ports",index,"targetPort"])}]:[])}}function servicePorts(object){let{ports=[]}=object.spec??{};return ports.flatMap(({name,port})=>[detach(name),port]).
filter(one2=>one2!==void 0)}var severityOf={rejects:"error","rejects-pods":"error",warns:"warning",advises:"warning",audits:"note",mutates:"note",undecided:"note"},effects=["rejects","reje\
cts-pods","warns","advises","undecided","mutates","audits"];function settle(found2,subject,lines){return(mayMerge(found2)?merge2(found2):found2).map(one2=>place2(one2,subject,lines))}function mayMerge(found2){return found2.
length>8||found2.some(({rule:rule3,span},at8)=>found2.some((other,before)=>before<at8&&other.rule===rule3&&other.span.start===span.start))}function merge2(found2){
let merged2=new Map;for(let one2 of found2){let key2=[one2.rule,one2.span.start,one2.span.end,...one2.path].join("\0"),other=merged2.get(key2);(other===void 0||
effects.indexOf(one2.effect)<effects.indexOf(other.effect))&&merged2.set(key2,one2)}let said=new Map;for(let one2 of merged2.values()){let key2=[one2.rule,one2.
span.start,one2.span.end,one2.message].join("\0"),other=said.get(key2);other===void 0?said.set(key2,one2):effects.indexOf(one2.effect)<effects.indexOf(other.effect)&&
said.set(key2,{...one2,path:other.path})}return[...said.values()]}function place2(found2,subject,lines){let{rule:rule3,effect,message,help:help2,path:path2,span}=found2,
start=placeAt(span.start,lines),end2=placeAt(Math.min(span.end,lines.endOfLine(start.line)),lines),finding={rule:rule3,severity:found2.severity??severityOf[effect],
effect,message:detach(message),file:subject.file,document:subject.document,item:subject.item,template:subject.template,path:detach(path2),start,end:end2.offset>
start.offset?end2:start,resource:subject.resource,fingerprint:fingerprint(rule3,path2,subject),edits:[],suppressed:null,help:help2};return subject.rendered===void 0?
finding:{...finding,rendered:subject.rendered}}function noted(rule3,message,help2,{file:file2},start,end2,key2=""){let effect="advises",about={file:file2,document:0,
item:null,template:null,resource:null},stable=fingerprint(rule3,[message,key2],about),rest={path:[],start,end:end2,edits:[],suppressed:null,help:help2};return{rule:rule3,
severity:severityOf[effect],effect,message,...about,...rest,fingerprint:stable}}function placeAt(offset,lines){let{line,column:column2}=lines.position(offset);return{
line,column:column2,offset}}function fingerprint(rule3,path2,{file:file2,rendered,resource,document}){let about=resource?[resource.apiVersion,resource.kind,resource.
namespace,resource.name]:[document];return hash([rule3,rendered?.chart??file2,...about,...path2].join("\0"))}function hash(text6){let one2=2166136261,other=2538058380;
for(let at8=0;at8<text6.length;at8++){let code2=text6.charCodeAt(at8);one2=Math.imul(one2^code2,16777619),other=Math.imul(other^code2+at8,16777619)}return digits3(
one2)+digits3(other^one2>>>15)}var digitsOf=Array.from({length:256},(_,byte)=>byte.toString(16).padStart(2,"0"));function digits3(half){let byte=shift=>digitsOf[half>>>
shift&255];return byte(24)+byte(16)+byte(8)+byte(0)}function byDocument(one2,other){return compare2(one2.file,other.file)||one2.document-other.document||(one2.item??
-1)-(other.item??-1)}function objectOf2({file:file2,document,item:item2}){return JSON.stringify([file2,document,item2])}function byPlace(one2,other){return byDocument(
one2,other)||one2.start.offset-other.start.offset||compare2(one2.rule,other.rule)||compare2(one2.message,other.message)}function compare2(one2,other){return one2<
other?-1:one2>other?1:0}function readDirective(text6){let dashes2=/\s--(?=\s|$)/.exec(text6),reason=dashes2===null?"":text6.slice(dashes2.index+dashes2[0].length).trim();if(!new RegExp(
"\\p{L}","u").test(reason))return{is:"without-reason",message:"a suppression without a reason hides nothing"};let said=text6.slice(0,dashes2?.index).trimEnd(),end2=/(?:^|\s)until(?:\s+(\S+))?$/.
exec(said),until=end2===null?null:end2[1]??"";if(until!==null&&!isDate2(until))return malformed3(`${until===""?"no date":`${until} is no date`} after until; wri\
te a day as 2027-01-31`);let rules4=new Map;for(let{0:word3,index}of said.slice(0,end2?.index).matchAll(/[^,]+/g)){let rule3=word3.trim();if(rule3!==""){if(/\s/.
test(rule3))return malformed3(`${rule3} is no name of a rule; between two names stands a comma`);if(rules4.size===100)return malformed3("it names more than 100 \
rules");rules4.has(rule3)||rules4.set(rule3,{rule:rule3,at:index+word3.length-word3.trimStart().length})}}let[first,...more]=rules4.values();return first===void 0?
malformed3("it names no rule"):{is:"directive",rules:[first,...more],reason,until}}function isDate2(text6){if(!/^\d{4}-\d\d-\d\d$/.test(text6))return!1;let day=new Date(
`${text6}T00:00:00Z`);return!Number.isNaN(day.getTime())&&day.toISOString().startsWith(text6)}function malformed3(why){return{is:"malformed",message:`this suppr\
ession hides nothing: ${why}`}}function reachOf(comment2,{root:root5,end:end2},text6,lines){let line=lineAt2(comment2.start,lines),before=text6.slice(line.start,comment2.start);if(/[^\s-]/.test(
before))return[line,...valuesOn(line,comment2,root5,text6)];let dash=before.trim()==="---"?-1:before.lastIndexOf("-"),next2=dash>=0?line.start+dash:contentFrom(
comment2.end,end2,text6);if(next2>=end2||root5===null)return[];if(next2<=root5.start)return[root5];let node=nodeAt(next2,root5,text6),below5=lineAt2(next2,lines);
return node!==void 0&&node.start<=below5.end?[node]:[below5]}function isReached(reach,offset){return reach.some(({start,end:end2})=>start<=offset&&(offset<end2||
offset===start))}function lineAt2(offset,lines){let{line}=lines.position(offset);return{start:lines.startOfLine(line),end:lines.endOfLine(line)}}var maxDistance=1e4;
function contentFrom(from,end2,text6){let skipped2=/\s+|#[^\r\n]*|---(?=\s)|%[^\r\n]*/y,near2=text6.slice(from,Math.min(end2,from+maxDistance));for(let at8=0;at8<
near2.length;at8=skipped2.lastIndex)if(skipped2.lastIndex=at8,!skipped2.test(near2))return from+at8;return end2}function valuesOn(line,comment2,root5,text6){let isWhole2=node=>isCollection(
node)&&!isFlow(node,text6),endsHere=node=>!isWhole2(node)&&node.start<line.start&&node.end>line.start&&node.end<=comment2.start,found2=[];return walk2(root5,line,
{entry(entry){let{keyStart,value}=entry,isAround=isCollection(value)&&value.start<comment2.start&&value.end>comment2.start;(keyStart>=line.start&&keyStart<comment2.
start&&!isAround||endsHere(value))&&found2.push(spanOf2(entry))},item(item2){endsHere(item2)&&found2.push(item2)}}),found2}function nodeAt(at8,root5,text6){let best2,
take2=span=>{(best2===void 0||span.start<best2.start)&&(best2=span)};return walk2(root5,{start:at8,end:at8},{entry(entry){entry.keyStart>=at8&&take2(spanOf2(entry))},
item(item2,from){let isBehindDash=text6[at8]==="-"&&from<=at8&&at8<item2.start,isItself=at8===item2.start&&(item2.kind!=="map"||isFlow(item2,text6));(isBehindDash||
isItself)&&take2({start:at8,end:item2.end})}}),best2}function spanOf2({keyStart,keyEnd,value}){return{start:keyStart,end:value.start>=keyEnd?value.end:keyEnd}}function isCollection({
kind:kind2}){return kind2==="map"||kind2==="seq"}function isFlow({start},text6){return text6[start]==="{"||text6[start]==="["}function walk2(root5,piece,visitor){
let seen=new Set,open2=root5===null?[]:[root5];for(let node=open2.pop();node!==void 0;node=open2.pop()){if(!(node.start<=piece.end&&node.end>=piece.start)||!isCollection(
node)||seen.has(node))continue;if(seen.add(node),node.kind==="map")for(let entry of node.entries)visitor.entry(entry),open2.push(entry.value);if(node.kind!=="se\
q")continue;let from=node.start;for(let item2 of node.items)open2.push(item2),!(item2.start<from||item2.end>node.end)&&(visitor.item(item2,from),from=item2.end)}}var annotation3="preadmit.toolforge.org/ignore",domain=annotation3.slice(0,annotation3.indexOf("/")+1);function suppressing(judged,lines,today){let suppressors=limited2(
[...commentsIn(judged,lines),...annotationsIn(judged)]);return suppressors.length===0?void 0:findings=>suppress(findings,suppressors,lines,today)}function suppress(findings,suppressors,lines,today){
let used=new Map(suppressors.map(suppressor=>[suppressor,new Set])),settled2=findings.map(finding=>{let kept=finding;for(let suppressor of suppressors){let{said,
by,covers:covers2}=suppressor;said.is!=="directive"||isOver(said.until,today)||!covers2(finding)||said.rules.some(({rule:rule3})=>rule3===finding.rule)&&(used.get(
suppressor)?.add(finding.rule),kept.suppressed===null&&(kept={...finding,suppressed:hiding(said,by)}))}return kept}),isKnown=rule3=>ruleNamed(rule3)!==void 0||findings.
some(one2=>one2.rule===rule3);for(let suppressor of suppressors)for(let{rule:rule3,message,span}of faultsOf2(suppressor,used.get(suppressor)??new Set,isKnown,today)){
let found2={rule:rule3,effect:"advises",message,help:remedyOf(rule3),path:suppressor.path,span};append(settled2,settle([found2],suppressor.subject,lines))}return settled2}
var maxSuppressors=1e3;function limited2(all3){let first=all3[maxSuppressors];if(first===void 0)return all3;let said=malformed3(`a file has at most ${maxSuppressors}\
 of them, and this one and those behind it are too many`);return[...all3.slice(0,maxSuppressors),{...first,said}]}function isAboutSuppression(rule3){return rule3.
startsWith("suppression/")}function isOver(until,today){return typeof until=="string"&&until<today}function hiding({reason,until},by){return detach({reason,by,...typeof until==
"string"?{until}:{}})}function uselessName(rule3,used,isKnown){return isKnown(rule3)?isAboutSuppression(rule3)?{rule:"suppression/unused",message:`${rule3} cann\
ot be suppressed: correct what it finds`}:used.has(rule3)?void 0:{rule:"suppression/unused",message:`this suppression hides nothing: ${rule3} is not found here`}:
{rule:"suppression/unknown-rule",message:unknown("rule",rule3,ruleIds)}}function ended(until){return{rule:"suppression/expired",message:`this suppression hides \
nothing any more: it ended on ${until}`}}function faultsOf2({said,span,spanOf:spanOf3},used,isKnown,today){return said.is!=="directive"?[{rule:`suppression/${said.
is}`,message:said.message,span}]:said.until!==null&&isOver(said.until,today)?[{...ended(said.until),span}]:said.rules.flatMap(name=>{let fault=uselessName(name.
rule,used,isKnown);return fault===void 0?[]:[{...fault,span:spanOf3(name)}]})}var meant=/^#+\s*preadmit\s*[-:]|#\s*preadmit-ignore|^#+\s*preadmit\s+(?:ignore|disable|suppress)/i,
written=/^#+\s*preadmit-ignore(?<all>-document)?\s*:(?=\s)/;function commentsIn(judged,lines){let found2=[];for(let document of judged.documents)for(let span of document.
comments){let comment2=judged.text.slice(span.start,span.end);meant.test(comment2)&&found2.push(suppressorIn(comment2,span,document,judged,lines))}return found2.
sort((one2,other)=>Number(one2.isForAll)-Number(other.isForAll))}function suppressorIn(comment2,span,document,{text:text6,whereIs},lines){let head2=written.exec(
comment2),isForAll=head2?.groups?.all!==void 0,reach,isIn3=offset=>isReached(reach??=reachOf(span,document,text6,lines),offset),from=head2?.[0].length??0;return{
by:"comment",said:head2===null?unread3:readDirective(comment2.slice(from)),subject:{...whereIs(document.index),resource:null},path:[],span,spanOf:({rule:rule3,at:at8})=>({
start:span.start+from+at8,end:span.start+from+at8+rule3.length}),covers:finding=>finding.document===document.index&&(isForAll||isIn3(finding.start.offset)),isForAll}}
var forms2="preadmit-ignore: RULE -- REASON, or preadmit-ignore-document: RULE -- REASON",unread3={is:"malformed",message:`this comment is no suppression; one b\
egins with ${forms2}`};function annotationsIn({text:text6,objects}){let found2=[];for(let{node,subject}of objects){let{apiVersion="",kind:kind2=""}=subject.resource??
{},pod3=podPathOf(apiVersion,kind2)??[];append(found2,annotationsOf(node,[],subject,text6)),pod3.length>0&&append(found2,annotationsOf(nodeAt2(node,pod3),pod3,subject,
text6))}return found2}function annotationsOf(node,root5,subject,text6){let annotations2=valueOf(valueOf(node,"metadata"),"annotations");if(annotations2?.kind!==
"map")return[];let covers2=finding=>finding.document===subject.document&&finding.item===subject.item&&finding.resource!==null&&root5.every((step2,at8)=>finding.
path[at8]===step2);return annotations2.entries.filter(({key:key2})=>key2.startsWith(domain)).flatMap(entry=>suppressionsIn(entry,text6).map(said=>({by:"annotati\
on",...said,subject,path:[...root5,"metadata","annotations",entry.key],covers:covers2})))}function suppressionsIn(entry,text6){let{key:key2,keyStart,keyEnd,value}=entry,
place3={start:keyStart,end:keyEnd},defect=why=>[{said:malformed3(why),span:place3,spanOf:()=>place3}];if(key2!==annotation3)return defect(`the annotation is ${annotation3}`);
if(value.kind!=="string")return defect("the value of an annotation is a string");let stated=value.value.split(`
`).map(line=>line.trim()).filter(line=>line!=="");return stated.length===0?defect("it names no rule"):stated.map(line=>{let at8=text6.slice(value.start,value.end).
indexOf(line),start=value.start+at8,span=at8<0?value:{start,end:start+line.length};return{said:readDirective(line),span,spanOf:name=>at8<0?value:{start:start+name.
at,end:start+name.at+name.rule.length}}})}function nodeAt2(node,path2){let at8=node;for(let step2 of path2)at8=valueOf(at8,String(step2));return at8}var rules3={syntax:["yaml/syntax-error","rejects"],"duplicate-key":["yaml/duplicate-key","advises"],limit:["yaml/exceeded-limit","undecided"]},waysOut={depth:"N\
est lists and mappings less deeply",documents:`Split the file: no more than ${1e5} documents of one are read`};function foundInText({problems,ignored}){let found2=problems.
map(problem=>{let{code:code2,message:message2,start,end:end2}=problem,[rule4,effect]=rules3[code2],said={rule:rule4,effect,message:message2,help:remedyOf(rule4),
path:[],span:{start,end:end2}};return code2==="limit"?{...said,severity:"error",help:waysOut[problem.limit]}:said});if(ignored===void 0)return found2;let rule3="\
yaml/ignored-text";return[...found2,{rule:rule3,effect:"advises",message:"kubectl never reads this: the document has ended, and no other one has begun",help:remedyOf(
rule3),path:[],span:ignored}]}function notRead({message,help:help2},at8){let rule3="yaml/unreadable-file",found2={...{rule:rule3,effect:"rejects",message,help:help2??
remedyOf(rule3)},path:[],span:{start:0,end:0}};return settle([found2],{...at8,resource:null},lineIndex(""))}function unreadVerdict(at8,line,why){return why.code===
"limit"?{...skippedVerdict(at8,line,why.message),verdict:"unknown"}:skippedVerdict(at8,line,why.message,`error parsing ${at8.file}: ${why.kubectl}`)}function skippedVerdict(at8,line,why,kubectl2){
let responses=kubectl2===void 0?[]:[{...{on:"object",kind:"",by:"kubectl",action:"deny",code:0,reason:""},message:kubectl2}];return{...at8,line,...{apiVersion:"",
kind:"",namespace:"",name:""},hooks:[],verdict:"skipped",responses,undecided:[{by:"reader",reason:why}],mutations:[]}}function obstacle2({root:root5,problems}){
return root5===null?problems.find(problem=>problem.code!=="duplicate-key"):void 0}function judgeText(text6,whereIs,world,today,watch){let verdicts=[],findings=[],referring=[],needing2=[],faults2=[],objects=[],lines=lineIndex(text6),documents=readDocuments(
text6),templateOf=templatesIn(text6,documents),whereabouts2=(document,item2=null)=>whereIs(document,item2,templateOf(document));for(let document of documents){let found2=foundInText(
document),why=obstacle2(document);if(found2.length===0&&why===void 0)continue;let at8=whereabouts2(document.index);append(findings,settle(found2,subjectAt(at8,null),
lines)),why!==void 0&&verdicts.push(unreadVerdict(at8,lines.position(document.start).line,why))}for(let manifest of manifestsIn(documents)){let{document,item:item2,
node}=manifest,at8=whereabouts2(document,item2);try{let{judgement,found:found2,needs=[],resource:named2,admission}=judgeManifest(manifest,world,remedyOf,watch),
resource=detachedResource(named2),{line}=lines.position(node.start),verdict=verdictOf(at8,line,resource,judgement);watch.verdict?.(verdict),verdicts.push(verdict);
let subject=subjectAt(at8,resource);found2.length>0&&append(findings,settle(found2,subject,lines)),needs.length>0&&needing2.push({needs:detach(needs),subject}),
objects.push({node,subject});let entry=admission&&entryOf2(admission,resource);entry!==void 0&&referring.push({entry,cluster:world.cluster.name,subject})}catch(error){
let cause=error instanceof Error?error.stack??error.message:String(error);faults2.push(`${at8.file}, document ${document}: ${cause}`)}}let suppressed=suppressing(
{text:text6,documents,objects,whereIs:whereabouts2},lines,today);return{verdicts,findings,referring,needing:needing2,suppressed,faults:faults2}}function subjectAt({
file:file2,document,item:item2,template:template2,rendered},resource){let subject={file:file2,document,item:item2,template:template2,resource};return rendered===
void 0?subject:{...subject,rendered}}function detachedResource({apiVersion,kind:kind2,namespace:namespace2,name}){return{apiVersion:detach(apiVersion),kind:detach(
kind2),namespace:detach(namespace2),name:detach(name)}}function verdictOf(at8,line,resource,judgement){let{file:file2,document,item:item2,template:template2,rendered}=at8,
{apiVersion,kind:kind2,namespace:namespace2,name}=resource,{hooks,verdict,responses,undecided:undecided5,mutations}=judgement,made={file:file2,document,item:item2,
template:template2,line,apiVersion,kind:kind2,namespace:namespace2,name,hooks,verdict,responses:responses.map(detachedResponse),undecided:undecided5.map(detachedReason),
mutations:mutations.map(detachedMutation)};return rendered===void 0?made:{...made,rendered}}function detachedResponse({on,kind:kind2,by,action,code:code2,reason,
message}){return{on,kind:detach(kind2),by,action,code:code2,reason:detach(reason),message:detach(message)}}function detachedReason({by,reason}){return{by,reason:detach(
reason)}}function detachedMutation({by,on,op,path:path2,value}){return{by,on,op,path:detach(path2),value:detach(value)}}function judgeInput(input,world,cwd,today,watch){watch.file?.(input.file);let source=input.read(),at8=whereabouts(input);if(isUnread(source))return{...nothing3,
verdicts:[skippedVerdict(at8,1,source.message)],findings:notRead(source,at8)};let{file:read3,text:text6}=source,chart2=chartOf(input,text6,cwd);if(chart2!==null){
let verdicts=[skippedVerdict(at8,1,`a template of the Helm chart ${chart2}`)];return{...nothing3,verdicts,read:read3,chart:chart2}}return{...judgeText(text6,(document,item2,template2)=>whereabouts(
input,document,item2,template2),world,today,watch),read:read3}}var nothing3={verdicts:[],findings:[],referring:[],needing:[],faults:[]};function whereabouts({file:file2,
rendered},document=0,item2=null,template2=null){let at8={file:file2,document,item:item2,template:detach(template2)};return rendered?{...at8,rendered:{chart:rendered.
chart,file:rendered.fileOf(template2)}}:at8}function indexOf(entries){let named2=new Map,selectable=new Set,labelled=new Map;for(let entry of entries){let{kind:kind2,namespace:namespace2,name}=entry,key2=keyOf5(
kind2,namespace2),group4=named2.get(key2)??new Map;if(named2.set(key2,group4.set(name,entry)),entry.selectable!==void 0){selectable.add(namespace2);for(let[label3,
value]of Object.entries(entry.selectable.labels)){let at8=keyOf5(namespace2,label3,value),others=labelled.get(at8);others===void 0?labelled.set(at8,[entry]):others.
push(entry)}}}return{named:named2,selectable,labelled}}function keyOf5(...parts3){return parts3.join(" ")}function missingIn({namespace:namespace2,refersTo,selects},index){
let found2=[];for(let{kind:kind2,name,place:place3,port}of refersTo){let others=index.named.get(keyOf5(kind2,namespace2)),target=others?.get(name);if(others!==void 0&&
target===void 0){let meant2=nearest(name,others.keys()),hint=meant2===null?"":`; did you mean ${meant2}?`;if(meant2===null&&kind2==="Secret")continue;found2.push(
{place:place3,message:`the manifests hold no ${kind2} ${name}${inNamespace(namespace2)}${hint}`})}target!==void 0&&port!==void 0&&target.ports.length>0&&!target.
ports.includes(port.port)&&found2.push({place:port.place,message:`the ${kind2} ${name} has no port ${port.port}${portsOf(target.ports)}`})}return selects===void 0?
found2:[...found2,...unselected(selects,namespace2,index)]}function inNamespace(namespace2){return namespace2===""?"":` in the namespace ${namespace2}`}function portsOf(ports){
return ports.length>8?"":`: it has ${ports.join(", ")}`}function unselected({labels,place:place3,ports},namespace2,index){if(!index.selectable.has(namespace2))return[];
let wanted=Object.entries(labels),groups2=wanted.map(([label3,value])=>index.labelled.get(keyOf5(namespace2,label3,value))??[]),[fewest=[]]=groups2.toSorted((a,b)=>a.
length-b.length),selected=fewest.filter(({selectable})=>wanted.every(([label3,value])=>selectable?.labels[label3]===value));if(selected.length===0){let printed3=wanted.
map(([label3,value])=>`${label3}=${value}`).join(",");return[{place:place3,message:`no Pod of the manifests has the labels ${printed3}`}]}return ports.flatMap(({
port,place:at8})=>selected.some(entry=>entry.selectable?.ports.includes(port)===!0)?[]:[{place:at8,message:`no container that this Service selects has a port na\
med ${port}`}])}var rule2="api/reference";function missingReferences(referring,textOf6){let byFile=new Map;for(let cluster2 of new Set(referring.map(one2=>one2.cluster))){let together3=referring.
filter(one2=>one2.cluster===cluster2),index=indexOf(together3.map(({entry})=>entry));for(let{entry,subject}of together3)for(let{place:place3,message}of missingIn(
entry,index)){let found2={rule:rule2,effect:"advises",severity:"note",message,help:remedyOf(rule2),...place3},others=byFile.get(subject.file);others===void 0?byFile.
set(subject.file,[{subject,found:found2}]):others.push({subject,found:found2})}}return new Map(Array.from(byFile,([file2,all3])=>{let lines=lineIndex(textOf6(file2)??
"");return[file2,all3.flatMap(({subject,found:found2})=>settle([found2],subject,lines))]}))}function lint(inputs,scopeOf,cwd,today,watch={}){return together(inputs,inputs.map(input=>judgeInput(input,scopeOf(input).world,cwd,today,watch)),scopeOf)}function together(inputs,judged,scopeOf){
let textOf6=textsOf2(inputs),missing5=missingReferences(judged.flatMap(({referring})=>referring),textOf6),exceeding=exceededQuotas(textOf6),verdicts=[],findings=[],
read3=[],faults2=[],charts=new Map;return judged.forEach((one2,at8)=>{let input=inputs[at8],{world,severityOf:severityOf2}=scopeOf(input);append(verdicts,one2.verdicts),
append(faults2,one2.faults),one2.read!==void 0&&read3.push(one2.read),one2.chart!==void 0&&charts.set(one2.chart,(charts.get(one2.chart)??0)+1);let exceeded=exceeding(
one2.needing,world.cluster),all3=[...one2.findings,...exceeded,...missing5.get(input.file)??[]],found2=one2.suppressed?.(all3)??all3;append(findings,found2.map(
finding=>rated(finding,severityOf2(finding.rule))))}),{verdicts:verdicts.sort(byDocument),findings:findings.sort(byPlace),read:read3,notes:Array.from(charts,([chart2,
count3])=>templatesSkipped(chart2,count3)),textOf:textOf6,faults:faults2}}function exceededQuotas(textOf6){let sums=new Map;return(needing2,{quotasOf})=>{if(needing2.
length===0||quotasOf===void 0)return[];let sum=sums.get(quotasOf)??summing(quotasOf);return sums.set(quotasOf,sum),needing2.flatMap(({needs,subject})=>{let found2=sum(
needs).map(({need:need2,message})=>({...need2.found,message}));return found2.length===0?[]:settle(found2,subject,lineIndex(textOf6(subject.file)??""))})}}function rated(finding,severity){
return severity===void 0?finding:{...finding,severity}}function textsOf2(inputs){let byFile=new Map(inputs.map(input=>[input.file,input]));return file2=>{let source=byFile.
get(file2)?.read();return source===void 0||isUnread(source)?void 0:source.text}}function customType(definition2,apiVersion){let{group:group4="",names:names2={},scope,versions=[],conversion}=definition2.spec??{},[,name]=splitApiVersion(apiVersion),
version=versions.find(one2=>one2.name===name);if(version?.served!==!0)return;let storage=versions.find(one2=>one2.storage===!0)?.name,custom2={schema:version.schema?.
openAPIV3Schema??{},hasStatus:version.subresources?.status!==void 0,scale:version.subresources?.scale,convertedTo:conversion?.strategy==="Webhook"&&storage!==name?
storage:void 0,deprecation:version.deprecated===!0?version.deprecationWarning??deprecationOf(definition2,name):void 0};return{group:group4,version:name,kind:names2.
kind??"",plural:names2.plural??"",namespaced:scope==="Namespaced",isOptional:!1,custom:custom2}}function deprecationOf({spec:spec6={}},name){let{group:group4="",
names:names2={},versions=[]}=spec6,newer=versions.filter(({served=!1,deprecated:deprecated3=!1})=>served&&!deprecated3).map(({name:other=""})=>other).filter(other=>byAge(
name,other)<0).sort(byAge).at(-1),says=`${group4}/${name} ${names2.kind??""} is deprecated`;return newer===void 0?says:`${says}; use ${group4}/${newer} ${names2.
kind??""}`}function byAge(one2,other){let[a,b]=[ageOf(one2),ageOf(other)];if(a===void 0||b===void 0)return a!==void 0?1:b!==void 0?-1:one2<other?1:one2>other?-1:
0;let at8=a.findIndex((part,index)=>part!==b[index]);return at8<0?0:(a[at8]??0)-(b[at8]??0)}var levels3=["alpha","beta",""];function ageOf(version){let parts3=/^v(?<major>[1-9]\d*)(?:(?<level>alpha|beta)(?<minor>[1-9]\d*))?$/.
exec(version)?.groups;if(parts3!==void 0)return[levels3.indexOf(parts3.level??""),Number(parts3.major),Number(parts3.minor??0)]}function customKinds(definitionsOf2,judge3){let known7=new Map;return(apiVersion,kind2)=>{let key2=`${apiVersion} ${kind2}`;return known7.has(key2)||known7.set(
key2,lookUp(apiVersion,kind2,definitionsOf2(kind2),judge3)),known7.get(key2)}}function lookUp(apiVersion,kind2,found2,judge3){let[group4]=splitApiVersion(apiVersion),
all3=found2.filter(({manifest:{node}})=>definesKind(valueOf(node,"spec"),group4,kind2)).flatMap(({file:file2,manifest})=>{let{isRefused:isRefused2,object}=judge3(
manifest),definition2=object;return definition2?[{file:file2,isRefused:isRefused2,definition:definition2,custom:customOf(definition2,apiVersion,kind2)}]:[]}),taken2=all3.
filter(({isRefused:isRefused2})=>!isRefused2),[first,...others]=taken2;if(first===void 0){let refused2=all3[0];return refused2===void 0?void 0:{unknown:`its Cus\
tomResourceDefinition ${refused2.definition.metadata?.name??""} in ${refused2.file} is refused, and defines nothing`}}let other=others.find(({custom:custom2})=>!isDeepEqual(
custom2,first.custom));return other!==void 0?{unknown:`${kind2} (${apiVersion}) is defined in ${first.file} and differently in ${other.file}`}:first.custom}function definesKind(spec6,group4,kind2){
return textOf(spec6,"group")===group4&&textOf(valueOf(spec6,"names"),"kind")===kind2}function customOf(definition2,apiVersion,kind2){let type=customType(definition2,
apiVersion);if(type!==void 0)return{type};let{group:group4="",versions=[]}=definition2.spec??{},served=versions.filter(one2=>one2.served===!0).map(({name=""})=>apiVersionOf(
{group:group4,version:name}));return{absent:`the kind ${kind2} has no version ${apiVersion}: write apiVersion: ${served.join(" or ")}`}}function kubectl(namespace2){return({type,object})=>{let given=type.namespaced?metadataText(object,"namespace"):"";if(given===""||given===namespace2)return[];let message=`\
the namespace from the provided object ${goQuote(given)} does not match the namespace ${goQuote(namespace2)}. You must pass '--namespace=${given}' to perform th\
is operation.`,violation={rule:"kube/namespace-mismatch",path:["metadata","namespace"],message:`the namespace is ${goQuote(given)}, but ${goQuote(namespace2)} w\
as asked for`};return[{kind:"deny",message,code:0,reason:"",violations:[violation]}]}}function evaluate(rules4,{level,version},pod3){let results=[];for(let{rule:rule3,standard,violations}of checksOf(rules4,{level,version})){let[first,...others]=violations(
pod3);if(first===void 0)continue;let found2=[first,...others];results.push({rule:rule3,violations:found2,...standard.refusal(found2)})}return{allowed:results.length===
0,results}}function forbiddenDetail(results){return results.map(({reason,detail})=>detail===""?reason:`${reason} (${detail})`).join(", ")}var chosen=new WeakMap;
function checksOf(rules4,{level,version}){let catalogue=chosen.get(rules4);catalogue===void 0&&chosen.set(rules4,catalogue=new Map);let key2=`${level} ${version}`,
checks3=catalogue.get(key2);return checks3===void 0&&catalogue.set(key2,checks3=choose(rules4,{level,version})),checks3}function choose(rules4,{level,version}){
if(level==="privileged")return[];let checks3=rules4.flatMap(rule3=>checkAt2(rule3,version)??[]).sort((a,b)=>a.standard.check<b.standard.check?-1:1),baseline=checks3.
filter(({standard})=>standard.level==="baseline");if(level==="baseline")return baseline;let restricted2=checks3.filter(({standard})=>standard.level==="restricte\
d"),overridden=new Set(restricted2.flatMap(({standard})=>standard.overrides??[]));return[...baseline.filter(({standard})=>!overridden.has(standard.check)),...restricted2]}
function checkAt2(rule3,version){let{standard}=rule3;if(standard!==void 0){if(rule3.subject==="pod"){let check4=revisionAt(rule3,version)?.check;return check4&&
{rule:rule3,standard,violations:check4}}if(rule3.subject==="container"){let check4=revisionAt(rule3,version)?.check;return check4&&{rule:rule3,standard,violations:pod3=>pod3.
containers.flatMap(container=>[...check4(container)])}}}}function revisionAt(rule3,version){return rule3.revisions.findLast(({since})=>minorOf(since)<=minorOf(version))}function podSecurity(configuration){return{name:"PodSecurity",validate:request=>{let{group:group4,kind:kind2}=request.type;return group4===""&&kind2==="Namespac\
e"?judgeNamespace(request,configuration):request.pod===void 0?[]:judgePod(request,configuration)}}}function judgePod(request,{defaults:defaults3,exemptions}){let{
pod:pod3}=request;if(pod3===void 0)return[];if(exemptions.namespaces.includes(request.namespace)||exemptions.usernames.includes(request.username))return[];let{policy}=policyOf(
request.namespaceLabels(request.namespace)??{},defaults3),isPod2=request.type.kind==="Pod",runtimeClass2=pod3.spec.runtimeClassName??"";if(runtimeClass2!==""&&exemptions.
runtimeClasses.includes(runtimeClass2))return[];if((isPod2?["enforce","audit","warn"]:["audit","warn"]).every(mode2=>policy[mode2].level==="privileged"))return[];
let judged=new Map,judge3=mode2=>{let key2=printLevel(policy[mode2]);return judged.has(key2)||judged.set(key2,judgeLevel(pod3,policy[mode2],request.kubernetes)),
judged.get(key2)},answers=[],refused2=isPod2?judge3("enforce"):void 0;if(refused2!==void 0){let why=`violates PodSecurity ${goQuote(printLevel(policy.enforce))}\
: ${refused2.detail}`,message=forbidden(request.type,request.name,why);answers.push({kind:"deny",message,code:403,reason:"Forbidden",violations:refused2.violations})}
for(let[mode2,kind2]of[["warn","warn"],["audit","audit"]]){let found2=mode2==="warn"&&refused2!==void 0?void 0:judge3(mode2);if(found2===void 0)continue;let message=`\
would violate PodSecurity ${goQuote(printLevel(policy[mode2]))}: ${found2.detail}`;answers.push({kind:kind2,message,code:201,reason:"",violations:found2.violations})}
return answers}function judgeLevel(pod3,set2,server){let{allowed:allowed3,results}=evaluate(rules,{level:set2.level,version:effectiveVersion(set2,server)},pod3);
if(allowed3)return;let violations=results.flatMap(({rule:rule3,violations:found2})=>found2.map(one2=>({...one2,rule:rule3.id})));return{detail:forbiddenDetail(results),
violations}}function effectiveVersion({version},server){return version==="latest"||minorOf(version)>minorOf(server)?server:version}function judgeNamespace(request,{
defaults:defaults3,exemptions}){let labels=labelsOf(request.object),{policy,errors}=policyOf(labels,defaults3);if(errors.length>0){let texts=errors.map(({label:label3,
value,message:message2})=>`metadata.labels[${label3}]: Invalid value: ${goQuote(value)}: ${message2}`),violations=errors.map(({label:label3,value,message:message2})=>({
rule:"psa/namespace-label",path:["metadata","labels",label3],message:`the label ${label3} is ${goQuote(value)}, but ${message2}`}));return[{kind:"deny",message:invalid(
request.type,request.name,texts),code:422,reason:"Invalid",violations}]}if(!exemptions.namespaces.includes(request.name))return[];let text6=exemptionWarning(request.
name,labels,policy,defaults3);return text6===void 0?[]:[warning(text6,[])]}var defaultKubernetes="1.32";function levelCluster(level,kubernetes,configured){let set2={level,version:"latest"};return{name:level,kubernetes,usernameIn:()=>"k\
ubernetes-admin",defaultNamespace:"default",namespaceLabels:()=>({}),plugins:[podSecurity(configured??{...{defaults:{enforce:set2,audit:{level:"privileged",version:"\
latest"},warn:set2}},exemptions:noExemptions})]}}var taints=["node.kubernetes.io/not-ready","node.kubernetes.io/unreachable"],defaultTolerationSeconds={name:"DefaultTolerationSeconds",mutate:request=>{let pod3=requestedPod(
request);if(pod3===void 0)return unchanged;let own2=pod3.spec.tolerations??[],lacking=taints.filter(key2=>!own2.some(toleration=>tolerates(toleration,key2)));if(lacking.
length===0)return unchanged;let path2=[...specOf(pod3),"tolerations"],changes=changesTo(request.object);for(let key2 of lacking)changes.append(path2,{effect:"No\
Execute",key:key2,operator:"Exists",tolerationSeconds:300});return{patches:changes.patches,answers:[]}}};function tolerates({key:key2="",effect=""},taint){return(key2===
taint||key2==="")&&(effect==="NoExecute"||effect==="")}function fill4(item2){if(item2.type!=="Container")return item2;let limits2={...known6(item2.max),...item2.default};return{...item2,default:limits2,defaultRequest:{
...known6(item2.min),...limits2,...item2.defaultRequest}}}function known6(bounds={}){return Object.fromEntries(Object.entries(bounds).flatMap(([name,bound])=>typeof bound!=
"object"?[[name,bound]]:"exactly"in bound?[[name,bound.exactly]]:[]))}function constraintsOf({type,min,max,maxLimitRequestRatio}){return{type,minima:boundedBy(min),maxima:boundedBy(max),ratios:boundedBy(maxLimitRequestRatio)}}function boundedBy(bounds={}){
return sortedNames(Object.keys(bounds)).flatMap(name=>{let bound=bounds[name],limit=bound===void 0?void 0:limitOf(bound);return limit===void 0?[]:[{name,limit}]})}
function constrain({minima,maxima,ratios:ratios2},asked){let all3=[],add2=one2=>one2&&all3.push(one2);for(let{name,limit}of minima)add2(minimum(name,limit,asked));
for(let{name,limit}of maxima)add2(maximum(name,limit,asked));if(asked.limits!==void 0)for(let{name,limit}of ratios2)add2(ratio(name,limit,asked));return all3}function found(asked,name,field2,answer,text6,message){
let{path:path2,container,type}=asked,violation={rule:"kube/limit-range-bound",path:type==="Pod"?path2:[...path2,`${field2}s`,name],message,...container?{container}:
{}};return{text:text6,isCertain:answer==="yes",violation}}function compared(asked,name,field2,value,bound,certainty){let has3=`${asked.who} has a ${name} ${field2}\
 of ${print(value)}`;return certainty==="yes"?`${has3}, but ${bound}`:`${has3}; ${bound}: \`kubectl describe limitrange\` in the namespace tells`}function minimum(name,limit,asked){
let request=asked.requests.get(name);if(request===void 0)return unsaid("minimum",name,limit,asked,"request");let answer=isBelow2(request,limit,inOrder2);if(answer!==
"no")return outside("minimum",name,limit,asked,"request",request,answer);let own2=asked.limits?.get(name),ofLimit=own2===void 0?"no":isBelow2(own2,limit,inOrder2);
return own2&&ofLimit!=="no"?outside("minimum",name,limit,asked,"limit",own2,ofLimit):void 0}function maximum(name,limit,asked){let request=asked.requests.get(name),
own2=asked.limits?.get(name),first=asked.limits===void 0?"request":"limit";if((first==="limit"?own2:request)===void 0)return unsaid("maximum",name,limit,asked,first);
let ofLimit=own2===void 0?"no":isAbove(own2,limit,inOrder2);if(own2&&ofLimit!=="no")return outside("maximum",name,limit,asked,"limit",own2,ofLimit);let answer=request===
void 0?"no":isAbove(request,limit,inOrder2);return request&&answer!=="no"?outside("maximum",name,limit,asked,"request",request,answer):void 0}function unsaid(end2,name,limit,asked,field2){
let text6=`${end2} ${name} usage per ${asked.type} is ${printLimit(limit)}.  No ${field2} is specified`,message=`${asked.who} has no ${name} ${field2}, but the ${end2}\
 is ${describeLimit(limit)}`;return found(asked,name,field2,"yes",text6,message)}function outside(end2,name,limit,asked,field2,value,answer){let text6=`${end2} ${name}\
 usage per ${asked.type} is ${printLimit(limit)}, but ${field2} is ${print(value)}`,message=compared(asked,name,field2,value,`the ${end2} is ${describeLimit(limit)}`,
answer);return found(asked,name,field2,answer,text6,message)}function ratio(name,limit,asked){let text6=`${name} max limit to request ratio per ${asked.type} is\
 ${printLimit(limit)}`,message=`${asked.who} may have a ${name} limit of at most ${describeLimit(limit)} times its request`,[request,value]=[asked.requests.get(
name),asked.limits?.get(name)],[asRequest,asLimit]=common(request??zero,value??zero,limit.least),fault=(field2,why,what)=>found(asked,name,field2,"yes",`${text6}\
, but ${why}`,`${message}, but has ${what}`);if(asRequest===0n)return fault("request","no request is specified or request is 0","no request");if(asLimit===0n)return fault(
"limit","no limit is specified or limit is 0","no limit");let observed=Number(asLimit)/Number(asRequest),isPrecise=scaledValue(limit.least,0)<=maxMilli,most4=Number(
scaledValue(limit.least,isPrecise?-3:0));if(!((isPrecise?observed*1e3:observed)<=most4))return fault("limit",`provided ratio is ${observed.toFixed(6)}`,`${Number(
observed.toFixed(3))} times as much`)}var maxMilli=(2n**63n-1n)/1000n;function common(a,b,c){let unit=isSmall(a)&&isSmall(b)&&isSmall(c)?-3:0;return[scaledValue(
a,unit),scaledValue(b,unit)]}function isSmall(value){return scaledValue(value,0)<=maxMilli}function inOrder2(a,b){let[left,right]=common(a,b,zero);return left<right?
-1:left>right?1:0}var annotation4="kubernetes.io/limit-ranger";function limitRanger(rangesOf2){return{name:"LimitRanger",mutate:request=>{let pod3=requestedPod(request);if(pod3===
void 0)return unchanged;let ranges2=rangesOf2(request.namespace);if(ranges2.length===0)return unchanged;let changes=changesTo(request.object);for(let range of ranges2)
setDefaults(pod3,rangeOf(range),changes);return{patches:changes.patches,answers:[]}},validate:request=>{let{group:group4,kind:kind2}=request.type;if(group4!==""||
kind2!=="Pod"&&kind2!=="PersistentVolumeClaim")return[];for(let range of rangesOf2(request.namespace)){let answers=answersOf(request,constrained(request,rangeOf(
range).constraints));if(answers.length>0)return answers}return[]}}}var rangeOf=remembered(({limits:limits2})=>{let items2=limits2.map(fill4),defaults3=of=>{let list3=new Map(
items2.flatMap(item2=>item2.type==="Container"?[...resourceList(item2[of])]:[]));return sortedNames(list3.keys()).map(name=>({name,quantity:print(list3.get(name)??
zero)}))};return{constraints:items2.map(constraintsOf),defaults:{requests:defaults3("defaultRequest"),limits:defaults3("default")}}});function setDefaults(pod3,{
defaults:defaults3},changes){let said=[];for(let{path:path2,name,role}of lastingContainers(pod3))for(let list3 of["requests","limits"]){let place3=[...path2,"re\
sources",list3],given=changes.at(place3),missing5=isOpen(given)?defaults3[list3].filter(one2=>member(given,one2.name)===void 0):[];if(missing5.length===0)continue;
for(let{name:resource,quantity}of missing5)changes.set([...place3,resource],quantity);let what=`${missing5.map(one2=>one2.name).join(", ")} ${list3==="requests"?
"request":"limit"}`;said.push(`${what} for ${role==="main"?"container":"init container"} ${name}`)}let annotations2=[...pod3.path,"metadata","annotations"];said.
length>0&&changes.set([...annotations2,annotation4],`LimitRanger plugin set: ${said.join("; ")}`)}function constrained(request,all3){let{type,kubernetes}=request;
if(type.kind==="PersistentVolumeClaim"){let resources3=["spec","resources"],requests=resourceList(valueAt(request.object,[...resources3,"requests"])),claim={type:"\
PersistentVolumeClaim",who:"the claim",path:resources3,requests};return all3.filter(one2=>one2.type===claim.type).flatMap(one2=>constrain(one2,claim))}let pod3=requestedPod(
request);return pod3===void 0?[]:all3.flatMap(one2=>askers(one2.type,pod3,kubernetes).flatMap(asked=>constrain(one2,asked)))}function askers(type,pod3,kubernetes){
return type==="Pod"?[{type,who:"the Pod",path:[...pod3.path,"spec","containers"],requests:podUsage(pod3,"requests",kubernetes),limits:podUsage(pod3,"limits",kubernetes)}]:
type!=="Container"?[]:lastingContainers(pod3).map(container=>({type,who:theContainer(container),path:[...container.path,"resources"],requests:resourceList(container.
spec.resources?.requests),limits:resourceList(container.spec.resources?.limits),container}))}function answersOf(request,found2){if(found2.length===0)return[];let undecided5=found2.
flatMap(({isCertain,violation})=>isCertain?[]:[{kind:"undecided",rule:violation.rule,reason:violation.message,path:violation.path}]),certain=found2.filter(({isCertain})=>isCertain);
if(certain.length===0)return undecided5;let texts=[...new Set(certain.map(({text:text6})=>text6))],why=texts.length===1?texts.join(""):`[${texts.join(", ")}]`,violations=certain.
map(({violation})=>violation);return[deny(request,why,violations),...undecided5]}function namespaceLifecycle(exists){return{name:"NamespaceLifecycle",mutate:({namespace:namespace2,type,namespaceLabels:namespaceLabels2})=>{let isReview=type.group===
"authorization.k8s.io";if(namespace2===""||isReview||exists(namespace2)||namespaceLabels2(namespace2)!==void 0)return unchanged;let message=`namespaces ${goQuote(
namespace2)} not found`,violation={rule:"kube/missing-namespace",path:["metadata","namespace"],message:`the namespace "${namespace2}" does not exist`};return{patches:[],
answers:[{kind:"deny",message,code:404,reason:"NotFound",violations:[violation]}]}}}}var system={"system-cluster-critical":{value:2e9},"system-node-critical":{value:2000001e3}};function priority({classOf,defaultClass}){let find5=name=>Object.hasOwn(
system,name)?system[name]:classOf(name);return{name:"Priority",mutate:request=>{let pod3=requestedPod(request);if(pod3===void 0)return unchanged;let spec6=specOf(
pod3),given=pod3.spec.priorityClassName??"",name=given===""?defaultClass??"":given,found2=name===""?{value:0}:find5(name);if(found2===void 0)return{patches:[],answers:[
missing3(request,name,[...spec6,"priorityClassName"])]};let policy=found2.preemptionPolicy??"PreemptLowerPriority",refusal8=conflict2(request,pod3,found2.value,
policy);if(refusal8!==void 0)return{patches:[],answers:[refusal8]};let changes=changesTo(request.object);return name!==given&&changes.set([...spec6,"priorityCla\
ssName"],name),isSame4(pod3.spec.priority,found2.value)||changes.set([...spec6,"priority"],found2.value),pod3.spec.preemptionPolicy!==policy&&changes.set([...spec6,
"preemptionPolicy"],policy),{patches:changes.patches,answers:[]}},validate:request=>{if(!(request.type.group==="scheduling.k8s.io"&&request.type.kind==="Priorit\
yClass")||defaultClass===void 0||member(request.object,"globalDefault")!==!0)return[];let why=`PriorityClass ${defaultClass} is already marked as default. Only \
one default can exist`;return[deny(request,why,[{rule:"kube/conflicting-priority",path:["globalDefault"],message:why}])]}}}function isSame4(given,value){return typeof given==
"bigint"?given===BigInt(value):given===value}function missing3(request,name,path2){let violation={rule:"kube/missing-priority-class",path:path2,message:`the Pri\
orityClass "${name}" does not exist`};return denyUnfinished(request,`no PriorityClass with name ${name} was found`,[violation])}function conflict2(request,pod3,value,policy){
let{priority:number3,preemptionPolicy:given}=pod3.spec;if(number3!==void 0&&!isSame4(number3,value))return conflicting(request,pod3,"priority",number3,value,"in\
teger value of priority");if(given!==void 0&&given!==policy)return conflicting(request,pod3,"preemptionPolicy",given,policy,"string value of PreemptionPolicy")}
function conflicting(request,pod3,field2,given,wanted,what){let why=`the ${what} (${given}) must not be provided in pod spec; priority admission controller comp\
uted ${wanted} from the given PriorityClass name`,message=`${field2} is ${given}, but the Pod's PriorityClass makes it ${wanted}`;return denyUnfinished(request,
why,[{rule:"kube/conflicting-priority",path:[...specOf(pod3),field2],message}])}var import_node_util3=require("node:util");function runtimeClass(classOf){return{name:"RuntimeClass",mutate:request=>{let pod3=requestedPod(request),name=pod3?.spec.runtimeClassName;if(pod3===void 0||name===
void 0)return unchanged;let{object}=request,spec6=specOf(pod3),found2=classOf(name),refuse3=(rule3,path2,why,message)=>({patches:[],answers:[denyUnfinished(request,
why,[{rule:rule3,path:[...spec6,...path2],message}])]});if(found2===void 0){let why=`pod rejected: RuntimeClass ${goQuote(name)} not found`,message=`the Runtime\
Class "${name}" does not exist`;return refuse3("kube/missing-runtime-class",["runtimeClassName"],why,message)}let changes=changesTo(object);if(found2.overhead!==
void 0){let[own3,wanted]=[resourceList(valueAt(object,[...spec6,"overhead"])),resourceList(found2.overhead)];if(own3.size>0&&!isEqual(own3,wanted))return refuse3(
conflict3,["overhead"],mismatch3,overheadHint);let printed3=Object.fromEntries([...wanted].map(([key2,value])=>[key2,print(value)]));own3.size===0&&changes.set(
[...spec6,"overhead"],printed3)}for(let[key2,value]of Object.entries(found2.nodeSelector??{})){let own3=member(changes.at([...spec6,"nodeSelector"]),key2);if(own3!==
void 0&&own3!==value){let why=`conflict: ${`runtimeClass.scheduling.nodeSelector[${key2}] = ${value}`}; pod.spec.nodeSelector[${key2}] = ${textOf4(own3)}`,message=`\
the Pod selects nodes by ${key2}, but its RuntimeClass wants another value there`;return refuse3(conflict3,["nodeSelector",key2],why,message)}own3===void 0&&changes.
set([...spec6,"nodeSelector",key2],value)}let own2=valueAt(object,[...spec6,"tolerations"]),before=isList(own2)?own2:[],merged2=found2.tolerations===void 0?before:
mergeTolerations([...before,...found2.tolerations]);return(0,import_node_util3.isDeepStrictEqual)(merged2,before)||changes.set([...spec6,"tolerations"],merged2),
{patches:changes.patches,answers:[]}},validate:request=>{let pod3=requestedPod(request);if(pod3===void 0)return[];let{runtimeClassName:name,overhead:given}=pod3.
spec,wanted=name===void 0?void 0:classOf(name)?.overhead;return(wanted===void 0?given===void 0:isEqual(resourceList(given),resourceList(wanted)))?[]:[deny(request,
wanted===void 0?withoutClass:mismatch3,[{rule:conflict3,path:[...specOf(pod3),"overhead"],message:overheadHint}])]}}}var conflict3="kube/conflicting-runtime-cla\
ss",withoutClass="pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead",mismatch3="pod rejected: Pod's Overhead doesn't match Runt\
imeClass's defined Overhead",overheadHint="the Pod sets overhead, which only its RuntimeClass can";function textOf4(value){return typeof value=="string"?value:JSON.
stringify(value)}function isEqual(a,b){return a.size===b.size&&[...a].every(([name,value])=>{let other=b.get(name);return other!==void 0&&compare(value,other)===
0})}function mergeTolerations(all3){let merged2=[];for(let[index,one2]of all3.entries()){let isCovered=merged2.some(other=>covers(other,one2)),isCoveredLater=all3.
slice(index+1).some(other=>!(0,import_node_util3.isDeepStrictEqual)(other,one2)&&covers(other,one2));!isCovered&&!isCoveredLater&&merged2.push(one2)}return merged2}
function covers(wide,narrow2){if((0,import_node_util3.isDeepStrictEqual)(wide,narrow2))return!0;let[a,b]=[fieldsOf2(wide),fieldsOf2(narrow2)];return a.key!==b.key&&
(a.key!==""||a.operator!=="Exists")||a.effect!==b.effect&&a.effect!==""||a.effect==="NoExecute"&&a.seconds!==void 0&&(b.seconds??1/0)>a.seconds?!1:a.operator===
"Exists"?!0:(a.operator==="Equal"||a.operator==="")&&b.operator==="Equal"&&b.value===a.value}function fieldsOf2(toleration){let text6=field2=>{let value=member(
toleration,field2);return typeof value=="string"?value:""},seconds=member(toleration,"tolerationSeconds");return{key:text6("key"),operator:text6("operator"),effect:text6(
"effect"),value:text6("value"),seconds:typeof seconds=="number"?seconds:void 0}}var mirrorAnnotation2="kubernetes.io/config.mirror",tokenPath="/var/run/secrets/kubernetes.io/serviceaccount",volumePrefix="kube-api-access-";function serviceAccount(accountOf,help2){
return{name:"ServiceAccount",mutate:request=>{let pod3=requestedPod(request);if(pod3===void 0)return unchanged;if(isMirror(pod3))return{patches:[],answers:mirrorFaults(
request,pod3,denyUnfinished)};let changes=changesTo(request.object),spec6=specOf(pod3),{serviceAccountName="",serviceAccount:oldName="",automountServiceAccountToken:own2}=pod3.
spec,name=serviceAccountName||oldName||"default";serviceAccountName!==name&&changes.set([...spec6,"serviceAccountName"],name),oldName!==name&&changes.set([...spec6,
"serviceAccount"],name);let account=accountOf(request.namespace,name);if(account===void 0)return{patches:changes.patches,answers:[missing4(request,name,denyUnfinished,
help2)]};(own2??account.automountServiceAccountToken??!0)&&mountToken(pod3,changes);let secrets=account.imagePullSecrets??[];return secrets.length>0&&(pod3.spec.
imagePullSecrets??[]).length===0&&changes.set([...spec6,"imagePullSecrets"],secrets.map(secret=>({name:secret}))),{patches:changes.patches,answers:[]}},validate:request=>{
let pod3=requestedPod(request);if(pod3===void 0)return[];if(isMirror(pod3))return mirrorFaults(request,pod3,deny);let name=pod3.spec.serviceAccountName??"";return name===
""||accountOf(request.namespace,name)!==void 0?[]:[missing4(request,name,deny,help2)]}}}var fields4=["serviceAccountName","serviceAccount"];function isMirror({metadata:{
annotations:annotations2}}){return annotations2!==void 0&&Object.hasOwn(annotations2,mirrorAnnotation2)}function textAt(object,path2){let value=valueAt(object,path2);
return typeof value=="string"?value:""}function missing4(request,name,refuse3,help2){let account=`${request.namespace}/${name}`,path2=[...request.pod?.path??[],
"spec","serviceAccountName"],violation={rule:"kube/missing-service-account",path:textAt(request.object,path2)===""?[...path2.slice(0,-1),"serviceAccount"]:path2,
message:`the service account "${name}" does not exist in the namespace ${request.namespace}`,...help2===void 0?{}:{help:help2}},why=`error looking up service ac\
count ${account}: serviceaccount ${goQuote(name)} not found`;return refuse3(request,why,[violation])}function mountToken(pod3,changes){let existing=pod3.volumes.
find(volume=>volume.name?.startsWith(volumePrefix)),name=existing?.name??`${volumePrefix}xxxxx`,isMounted=!1;for(let{path:path2,spec:spec6}of lastingContainers(
pod3))spec6.volumeMounts?.some(({mountPath})=>mountPath===tokenPath)||(changes.append([...path2,"volumeMounts"],{mountPath:tokenPath,name,readOnly:!0}),isMounted=
!0);isMounted&&existing===void 0&&changes.append([...pod3.path,"spec","volumes"],{name,projected:tokenVolume})}var tokenVolume={defaultMode:420,sources:[{serviceAccountToken:{
expirationSeconds:3607,path:"token"}},{configMap:{name:"kube-root-ca.crt",items:[{key:"ca.crt",path:"ca.crt"}]}},{downwardAPI:{items:[{fieldRef:{apiVersion:"v1",
fieldPath:"metadata.namespace"},path:"namespace"}]}}]};function mirrorFaults(request,pod3,refuse3){let spec6=specOf(pod3),about=(path2,why)=>[refuse3(request,why,
[{rule:"kube/mirror-pod-reference",path:path2,message:why}])];for(let field2 of fields4)if(textAt(request.object,[...spec6,field2])!=="")return about([...spec6,
field2],"a mirror pod may not reference service accounts");let[secret]=secretsIn(request.object,pod3);if(secret!==void 0)return about(secret,"a mirror pod may n\
ot reference secrets");for(let[index]of pod3.volumes.entries()){let sources5=valueAt(request.object,[...spec6,"volumes",index,"projected","sources"]),at8=isList(
sources5)?sources5.findIndex(source=>isObject(member(source,"serviceAccountToken"))):-1,path2=[...spec6,"volumes",index,"projected","sources",at8,"serviceAccoun\
tToken"];if(at8>=0)return about(path2,"a mirror pod may not use ServiceAccountToken volume projections")}return[]}function*secretsIn(object,pod3){let spec6=specOf(
pod3),pull=valueAt(object,[...spec6,"imagePullSecrets"]);isList(pull)&&pull.length>0&&(yield[...spec6,"imagePullSecrets"]);for(let{path:path2}of pod3.containers)
yield*secretReferences(valueAt(object,path2),path2);for(let[index]of pod3.volumes.entries()){let path2=[...spec6,"volumes",index],volume=valueAt(object,path2);isObject(
member(volume,"secret"))&&(yield[...path2,"secret"]),yield*secretReferences(volume,path2)}}var secretFields=new Set(["secretKeyRef","secretRef","secret","secret\
Name","controllerPublishSecretRef","nodePublishSecretRef","nodeStageSecretRef"]);function*secretReferences(value,path2){if(isList(value))for(let[index,item2]of value.
entries())yield*secretReferences(item2,[...path2,index]);if(isObject(value))for(let[key2,inner]of Object.entries(value))secretFields.has(key2)&&inner!==null&&inner!==
void 0?yield[...path2,key2]:yield*secretReferences(inner,[...path2,key2])}function isGranted(rules4,verb,{group:group4,plural:plural2}){return rules4.some(({verbs:verbs2,apiGroups,resources:resources3,resourceNames})=>(resourceNames===
void 0||resourceNames.length===0)&&has2(apiGroups,group4)&&has2(resources3,plural2)&&has2(verbs2,verb))}function has2(granted,wanted){return granted.includes("*")||
granted.includes(wanted)}var basicUser=[{verbs:["create"],apiGroups:["authorization.k8s.io"],resources:["selfsubjectaccessreviews","selfsubjectrulesreviews"]},{
verbs:["create"],apiGroups:["authentication.k8s.io"],resources:["selfsubjectreviews"]}];function notAuthorized({username,type,namespace:namespace2},violations){
let where=namespace2===""?"at the cluster scope":`in the namespace ${goQuote(namespace2)}`,what=`create resource ${goQuote(type.plural)} in API group ${goQuote(
type.group)}`;return{kind:"deny",message:forbidden(type,"",`User ${goQuote(username)} cannot ${what} ${where}`),code:403,reason:"Forbidden",violations}}var all2=["get","list","watch","create","update","patch","delete","deletecollection"],readOnly=["get","list","watch"],toolsUser=[{verbs:all2,apiGroups:[""],resources:[
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
kind}`;violations.push({rule:"kube/forbidden-kind",path:["kind"],message,...help2===void 0?{}:{help:help2}})}if(type.namespaced&&!isOwn){let own2=namespaceOf(tool2??
"NAME");violations.push({rule:"toolforge/foreign-namespace",path:["metadata","namespace"],message:`this goes to the namespace ${goQuote(namespace2)}, but a tool\
 may create things only in its own, ${own2}`,...tool2===void 0?{}:{help:`Remove metadata.namespace, or write the tool's own, ${own2}`}})}return[notAuthorized(request,
violations)]}}function usernameIn(namespace2,{tool:tool2}){return tool2??toolIn(namespace2)??unknownTool}function whyUnknown({group:group4,kind:kind2}){if(group4===
"gateway.networking.k8s.io"&&kind2==="HTTPRoute")return"Toolforge routes by HTTPRoutes since 2026-04, but neither the role that lets a tool create one nor the c\
heck of its hostnames is public";if(group4==="jobs-api.toolforge.org"||group4.endsWith(".toolforge.org"))return`${kind2} is a kind of Toolforge's own, and its d\
efinition is not public`}function envvarsAdmission(variables,isTool2){let added2=Object.entries(variables).map(([name,value])=>({name,value}));return{name:"envvars-admission",mutate:request=>{
let{type,namespace:namespace2}=request;if(added2.length===0||type.group!==""||type.kind!=="Pod"||!isTool2(namespace2))return unchanged;let{pod:pod3,object}=request;
if(pod3===void 0)return unchanged;let changes=changesTo(object),violations=[];for(let{role,path:path2,spec:spec6}of pod3.containers){if(role!=="main")continue;let env=[
...path2,"env"];for(let variable of added2){let at8=spec6.env?.findIndex(({name})=>name===variable.name)??-1;at8<0?changes.append(env,variable):violations.push(
shadowed(variable.name,[...env,at8,"name"],variable.value))}}let answers=violations.length>0?[{kind:"advise",violations}]:[];return{patches:changes.patches,answers}}}}
function shadowed(name,path2,value){return{rule:"toolforge/shadowed-variable",path:path2,message:`the cluster sets ${name} itself, to ${goQuote(value)}: which o\
f the two the program sees is not known`}}var webhook2="ingress-admission.tools.wmcloud.org",refusal5="Ingress host must be <toolname>.toolforge.org",exempt="tool-fourohfour";function ingressAdmission({
domains,routesIngresses}){let domain2=new RegExp(`^\\.(?:${domains.join("|")})`);return{name:"ingress-admission",validate:request=>{let{type,namespace:namespace2}=request;
if(type.group!=="networking.k8s.io"||type.kind!=="Ingress")return[];let advice3=routesIngresses?[]:[unrouted(request,domains)];return namespace2===exempt||toolIn(
namespace2)===void 0?advice3:[...judgeHosts(request,domains,host2=>domain2.test(host2)),...advice3]}}}function hostsOf({object}){let rules4=valueAt(object,["spe\
c","rules"]);return(isList(rules4)?rules4:[]).map((rule3,index)=>{let host2=member(rule3,"host");return{text:typeof host2=="string"?host2:"",path:["spec","rules",
index,"host"]}})}function judgeHosts(request,domains,isDomain){let hosts2=hostsOf(request),tool2=toolIn(request.namespace),name=(tool2===unknownTool?toolOfAll(hosts2,
isDomain):tool2)??"",isOwn=({text:text6})=>name!==""&&text6.startsWith(name)&&isDomain(text6.slice(name.length)),wrong3=hosts2.filter(host2=>!isOwn(host2)),[first]=hosts2;
if(wrong3.length>0){let violations=wrong3.map(host2=>badHost(host2,tool2===unknownTool?"TOOL":name,domains[0]??""));return[{kind:"deny",message:deniedByWebhook(
webhook2,refusal5),code:400,reason:"",violations}]}return tool2!==unknownTool||first===void 0?[]:[{kind:"undecided",rule:"toolforge/ingress-host",reason:`only t\
he tool ${goQuote(name)} may use this host: --tool NAME says whose manifests these are`,path:first.path}]}function toolOfAll(hosts2,isDomain){let names2=new Set;
for(let{text:text6}of hosts2)isDomain(text6.slice(nameIn(text6).length))&&names2.add(nameIn(text6));let[name=""]=names2;return names2.size===1&&toolIn(`tool-${name}`)!==
void 0?name:""}function nameIn(host2){let dot=host2.indexOf(".");return dot<0?host2:host2.slice(0,dot)}function badHost({text:text6,path:path2},tool2,domain2){let what=text6===
""?"this rule has no host, so it would take the hosts of all tools":`the host is ${goQuote(text6)}`,own2=`${tool2}.${domain2}`;return{rule:"toolforge/ingress-ho\
st",path:path2,message:`${what}, but a tool may only use its own host, ${own2}`,help:`Write host: ${own2}`}}function unrouted({object,namespace:namespace2},domains){
let tool2=toolIn(namespace2),host2=`${tool2===void 0||tool2===unknownTool?"TOOL":tool2}.${domains[0]??""}`,service2=firstService(valueAt(object,["spec"])),name=member(
service2,"name"),port=member(member(service2,"port"),"number");return{kind:"advise",violations:[{rule:"toolforge/unrouted-ingress",path:["kind"],message:"the cl\
uster takes an Ingress, but since 2026-04 no request reaches a tool through one",help:`Write an HTTPRoute: apiVersion: gateway.networking.k8s.io/v1, kind: HTTPR\
oute, spec: {parentRefs: [{namespace: istio-gateway, name: toolforge}], hostnames: [${host2}], rules: [{backendRefs: [{name: ${typeof name=="string"?name:"SERVI\
CE"}, port: ${typeof port=="number"?port:8e3}}]}]}`}]}}function firstService(spec6){let rules4=member(spec6,"rules");for(let rule3 of isList(rules4)?rules4:[]){
let paths=member(member(rule3,"http"),"paths");for(let path2 of isList(paths)?paths:[]){let service2=member(member(path2,"backend"),"service");if(isObject(service2))
return service2}}return member(member(spec6,"defaultBackend"),"service")}var procMounts=33;function advice2(pod3,kubernetes){let hasSysctls=pod3.spec.securityContext?.sysctls!==void 0,hasProcMount=pod3.containers.some(({spec:spec6})=>spec6.
securityContext?.procMount!==void 0);if(!hasSysctls&&!hasProcMount)return[];let violations=[...sysctls(pod3,kubernetes),...procMount2(pod3,kubernetes)];return violations.
length===0?[]:[{kind:"advise",violations}]}function*sysctls(pod3,kubernetes){let{check:check4}=unsafe_sysctl_default.revisions.findLast(({since})=>minorOf(since)<=
minorOf(kubernetes))??{};for(let{path:path2,value=""}of check4?.(pod3)??[]){let message=`the kernel setting ${value} is not a safe one: the Pod is created, but \
no machine starts it`;yield{rule:"toolforge/unsafe-sysctl",path:path2,message}}}function*procMount2({containers},kubernetes){for(let container of containers){let{
procMount:asked="Default"}=container.spec.securityContext??{};if(asked==="Default")continue;let what=`the container "${container.name}" asks for procMount: ${asked}`,
message=minorOf(kubernetes)<procMounts?`${what}, which has no effect: Kubernetes ${kubernetes} resets it to Default`:`${what}, which the old profile of tools re\
fused`;yield{rule:"toolforge/unmasked-proc",path:[...container.path,"securityContext","procMount"],message,container}}}function firstOfEach(items2,keyOf8){if(items2.length<2)return items2;let places=new Map,kept;for(let index=0;index<items2.length;index++){let item2=items2[index],
key2=keyOf8(item2),place3=key2===""?void 0:places.get(key2);place3===void 0?(key2!==""&&places.set(key2,kept?.length??index),kept?.push(item2)):(kept??=items2.slice(
0,index),kept[place3]=item2)}return kept??items2}var keysInSpec={volumes:["name"],hostAliases:["ip"],imagePullSecrets:["name"],topologySpreadConstraints:["topol\
ogyKey","whenUnsatisfiable"]},keysInContainer={env:["name"],ports:["containerPort","protocol"],volumeMounts:["mountPath"]};function mergeLists(path2,changes){let spec6=changes.
at(path2);for(let list3 of containerLists){let containers=mergeList(spec6,list3,["name"],path2,changes);for(let index=0;index<containers.length;index++)for(let inner of Object.
keys(keysInContainer))mergeList(containers[index],inner,keysInContainer[inner],[...path2,list3,index],changes)}for(let list3 of Object.keys(keysInSpec))mergeList(
spec6,list3,keysInSpec[list3],path2,changes)}function mergeList(struct2,list3,keys2,path2,changes){let items2=member(struct2,list3);if(!isList(items2))return[];
let[key2,another2]=keys2;if(key2!==void 0&&another2===void 0&&isShort(items2)&&areDifferent(items2,key2))return items2;let merged2=firstOfEach(items2,item2=>keyIn(
item2,keys2));return merged2!==items2&&changes.set([...path2,list3],merged2),merged2}function isShort({length}){return length<=16}function areDifferent(items2,key2){
let values=[];for(let index=0;index<items2.length;index++){let value=member(items2[index],key2);if(value!==void 0&&values.includes(value))return!1;values.push(value)}
return!0}function keyIn(item2,keys2){let values=[];for(let key2 of keys2){let value=member(item2,key2)??(key2==="protocol"&&isObject(item2)?"TCP":void 0);if(value===
void 0)return"";values.push(value)}return values.map(String).join("/")}var allowedVolumes=["configMap","downwardAPI","emptyDir","hostPath","persistentVolumeClaim","projected","secret"],imageVolumes=35,shared3={hostIPC:"shared memor\
y and message queues",hostNetwork:"network",hostPID:"processes"};function faultsOf3(state,uid3,kubernetes){let faults2=[],owner={pod:state.pod,place:[]};return ofList2(
state,"ephemeralContainers",uid3,faults2),ofHost(owner,faults2),ofList2(state,"initContainers",uid3,faults2),ofVolumes(state.pod,kubernetes,faults2),ofPod(owner,
uid3,faults2),ofList2(state,"containers",uid3,faults2),faults2}function faultOf({pod:pod3,container,place:place3},rule3,field2,message,{at:at8=field2,...more}={}){
let path2=[...container?.path??[...pod3.path,"spec"],...field2];return{rule:rule3,at:[...place3,...at8],path:path2,message,...container&&{container},...more}}function nameOf3({
container}){return container===void 0?"the Pod":`${container.role==="main"?"the container":`the ${container.role} container`} "${container.name}"`}function ofHost(owner,faults2){
for(let field2 of["hostIPC","hostNetwork","hostPID"]){if(owner.pod.spec[field2]!==!0)continue;let message=`the Pod shares the ${shared3[field2]} of the machine \
that it runs on (${field2})`;faults2.push(faultOf(owner,"toolforge/host-namespaces",[field2],message))}}function ofVolumes(pod3,kubernetes,faults2){let volumes2=firstOfEach(
pod3.volumes,({name=""})=>name);for(let index=0;index<volumes2.length;index++){let volume=volumes2[index];for(let source of forbiddenSources(volume,kubernetes).
sort())faults2.push({rule:"toolforge/forbidden-volume-type",at:["volumes",index,source],path:[...pod3.path,"spec","volumes",pod3.volumes.indexOf(volume),source],
message:`the volume "${volume.name??""}" has the type ${source}, which a tool cannot use`,volume})}}function forbiddenSources(volume,kubernetes){return sourcesOf(
volume).filter(source=>!allowedVolumes.includes(source)).filter(source=>source!=="image"||minorOf(kubernetes)>=imageVolumes)}function ofPod(owner,uid3,faults2){
let context=owner.pod.spec.securityContext;if(context!==void 0){for(let[index,group4]of context.supplementalGroups?.entries()??[]){if(isOrdinaryGroup(group4))continue;
let message=`the Pod asks for the group ${group4}, and a tool may have the groups 1 to 65535`,at8=["securityContext","supplementalGroups"];faults2.push(faultOf(
owner,"toolforge/forbidden-supplemental-group",[...at8,index],message,{at:at8}))}ofIdentity(owner,"fsGroup",context,uid3,faults2),ofIdentity(owner,"runAsGroup",
context,uid3,faults2),ofRoot(owner,context,faults2),ofIdentity(owner,"runAsUser",context,uid3,faults2),context.seccompProfile!==void 0&&ofSeccomp(owner,context,
faults2)}}function isOrdinaryGroup(group4){return group4>=1&&group4<=65535}var identity={fsGroup:{rule:"toolforge/other-fs-group",what:"shares its volumes with \
the group"},runAsGroup:{rule:"toolforge/other-gid",what:"runs as the group"},runAsUser:{rule:"toolforge/other-uid",what:"runs as the user"}};function ofIdentity(owner,field2,context,uid3,faults2){
let value=context[field2];if(value===void 0||String(value)===uid3.text)return;let{rule:rule3,what}=identity[field2],own2=uid3.isGiven?`, ${uid3.text}`:"",message=`${nameOf3(
owner)} ${what} ${value} (${field2}), which is not the tool's own${own2}`;faults2.push(faultOf(owner,rule3,["securityContext",field2],message,{instead:String(value)}))}
function ofRoot(owner,{runAsNonRoot},faults2){if(runAsNonRoot!==!1)return;let message=`${nameOf3(owner)} may run as root (runAsNonRoot: false)`;faults2.push(faultOf(
owner,"toolforge/possible-root-user",["securityContext","runAsNonRoot"],message))}function ofSeccomp(owner,{seccompProfile:seccompProfile2},faults2){let type=seccompProfile2?.
type;if(type==="RuntimeDefault")return;let message=`${nameOf3(owner)} has the seccomp profile ${type??'""'}, and a tool may have RuntimeDefault only`;faults2.push(
faultOf(owner,"toolforge/other-seccomp-profile",["securityContext","seccompProfile","type"],message))}function ofList2({pod:pod3,lists:lists2},list3,uid3,faults2){
let entries=lists2[list3];for(let index=0;index<entries.length;index++){let entry=entries[index];ofContainer({pod:pod3,container:entry.container,place:[list3,index]},
entry,uid3,faults2)}}function ofContainer(owner,{container,context,ports},uid3,faults2){for(let index=0;index<ports.length;index++){let{hostPort}=ports[index];if(hostPort===
void 0||hostPort===0)continue;let sent=(container.spec.ports??[]).indexOf(ports[index]),message=`${nameOf3(owner)} takes the port ${hostPort} of the machine (ho\
stPort)`,at8=["ports",index,"hostPort"];faults2.push(faultOf(owner,"toolforge/host-port",["ports",sent,"hostPort"],message,{at:at8}))}context!==void 0&&(ofIdentity(
owner,"runAsGroup",context,uid3,faults2),ofRoot(owner,context,faults2),ofIdentity(owner,"runAsUser",context,uid3,faults2),context.seccompProfile?.type!==void 0&&
ofSeccomp(owner,context,faults2)),ofCapabilities(owner,context,faults2),mustBeFalse(owner,"allowPrivilegeEscalation",context,faults2),mustBeFalse(owner,"privile\
ged",context,faults2)}function ofCapabilities(owner,context,faults2){let rule3="toolforge/undropped-capabilities",capabilities=context?.capabilities,field2=["se\
curityContext","capabilities"];for(let[index,capability]of capabilities?.add?.entries()??[]){let at9=[...field2,"add"],message2=`${nameOf3(owner)} adds the capa\
bility ${capability}, a piece of root's power`;faults2.push(faultOf(owner,rule3,[...at9,index],message2,{at:at9}))}let drop=capabilities?.drop??[];for(let index=0;index<
drop.length;index++){if(drop[index]==="ALL")continue;let at9=[...field2,"drop"],message2=`${nameOf3(owner)} names ${drop[index]} in capabilities.drop, where not\
hing but ALL may stand`;faults2.push(faultOf(owner,rule3,[...at9,index],message2,{at:at9}))}if(drop.length>0)return;let message=`${nameOf3(owner)} keeps capabil\
ities, pieces of root's power: it does not drop ALL`,at8=context===void 0?["securityContext"]:capabilities===void 0?field2:[...field2,"drop"];faults2.push(faultOf(
owner,rule3,[...field2,"drop"],message,{at:at8,lacks:"capabilities.drop"}))}var switches={allowPrivilegeEscalation:{rule:"toolforge/privilege-escalation",on:"ma\
y get more rights than its parent process has (allowPrivilegeEscalation: true)",absent:"does not forbid to get more rights (allowPrivilegeEscalation: false is m\
issing)"},privileged:{rule:"toolforge/privileged-container",on:"has all rights of root on the machine that it runs on (privileged: true)",absent:"does not say p\
rivileged: false"}};function mustBeFalse(owner,field2,context,faults2){let value=context?.[field2];if(value===!1)return;let{rule:rule3,on,absent}=switches[field2],
path2=["securityContext",field2],at8=context===void 0?["securityContext"]:path2,message=`${nameOf3(owner)} ${value===void 0?absent:on}`;faults2.push(faultOf(owner,
rule3,path2,message,{at:at8,...value===void 0&&{lacks:field2}}))}var listOf2={init:"initContainers",sidecar:"initContainers",main:"containers",ephemeral:"ephemeralContainers"};function stateOf2(pod3){let lists2={initContainers:[],
containers:[],ephemeralContainers:[]};for(let container of pod3.containers){let{securityContext,ports=[]}=container.spec;lists2[listOf2[container.role]].push({container,
context:securityContext,ports})}return{pod:pod3,lists:lists2}}function mutated(state,variant,passes){let once2=mutatedOnce(state,variant);return passes===1?once2:
mutatedOnce(once2,variant)}function mutatedOnce({pod:pod3,lists:lists2},variant){return{pod:pod3,lists:{initContainers:filled(lists2.initContainers,variant),containers:filled(
lists2.containers,variant),ephemeralContainers:filled(lists2.ephemeralContainers,variant)}}}function nameOf4({container}){return container.name}function filled(entries,variant){
let[first]=entries;if(first===void 0)return entries;if(variant.each){let merged2=withEach(firstOfEach(entries,nameOf4),withoutDuplicatePorts);return withEach(merged2,
entry=>withFields(entry,lackedBy(entry.context,variant)))}let lacked=lackedBy(first.context,variant),isAlone2=aloneIn(entries),given=withEach(entries,entry=>isAlone2(
entry)?withFields(entry,lacked):entry);return withEach(firstOfEach(given,nameOf4),withoutDuplicatePorts)}function aloneIn(entries){if(entries.length===1)return()=>!0;
let counts2=new Map;for(let entry of entries)counts2.set(nameOf4(entry),(counts2.get(nameOf4(entry))??0)+1);return entry=>nameOf4(entry)===""||counts2.get(nameOf4(
entry))===1}function withoutDuplicatePorts(entry){let ports=firstOfEach(entry.ports,({containerPort,protocol="TCP"})=>`${containerPort??""}/${protocol}`);return ports===
entry.ports?entry:{...entry,ports}}function lackedBy(context,{capabilities}){let given=context?.capabilities;return{escalation:context?.allowPrivilegeEscalation===
void 0,privileged:context?.privileged===void 0,capabilities:capabilities==="block"?given===void 0:(given?.drop??[]).length===0}}var allDropped=["ALL"];function withFields(entry,{
escalation,privileged,capabilities}){if(!escalation&&!privileged&&!capabilities)return entry;let{container,context,ports}=entry,made={...context};return escalation&&
(made.allowPrivilegeEscalation=!1),privileged&&(made.privileged=!1),capabilities&&(made.capabilities={...context?.capabilities,drop:allDropped}),{container,context:made,
ports}}function casesOf(pod3,{considered},passes){let sent=stateOf2(pod3);return(isPlain(sent)?considered.slice(0,1):considered).map(variant=>({variant,state:mutated(sent,
variant,passes)}))}function worldsOf(pod3,known7,passes){let{uid:uid3,kubernetes}=known7,uids=uid3===void 0?possibleUids(pod3):[{text:String(uid3),isGiven:!0}];
return casesOf(pod3,known7,passes).flatMap(({variant,state})=>uids.map(one2=>({variant,uid:one2,state,faults:faultsOf3(state,one2,kubernetes)})))}function isPlain({
lists:lists2}){return containerLists.every(list3=>{let[first,second]=lists2[list3],capabilities=first?.context?.capabilities;return second===void 0&&(capabilities===
void 0||(capabilities.drop??[]).length>0)})}var mostUids=8,another={text:void 0,isGiven:!1};function possibleUids({spec:spec6,containers}){let counts2=new Map,count3=value=>{
value!==void 0&&value>0&&counts2.set(String(value),(counts2.get(String(value))??0)+1)};count3(spec6.securityContext?.fsGroup),count3(spec6.securityContext?.runAsUser),
count3(spec6.securityContext?.runAsGroup);for(let container of containers)count3(container.spec.securityContext?.runAsUser),count3(container.spec.securityContext?.
runAsGroup);return counts2.size===0?[another]:[...[...counts2].toSorted(([,one2],[,other])=>other-one2).map(([value])=>value).slice(0,mostUids).map(text6=>({text:text6,
isGiven:!1})),another]}function isRefused(worlds){return worlds.every(({faults:faults2})=>faults2.length>0)}function isAdmitted(worlds){return worlds.every(({faults:faults2})=>faults2.
length===0)}function fill5(object,pod3,known7){let[likeliest,...others]=casesOf(pod3,known7,2);if(likeliest===void 0)return[];let{lists:lists2}=likeliest.state,isCertain,isFilled=list3=>others.
every(({state})=>isSame5(lists2[list3],state.lists[list3]))||(isCertain??=isDecided(pod3,known7)),changes=changesTo(object),spec6=[...pod3.path,"spec"];mergeLists(
spec6,changes),fillPod(spec6,pod3.spec.securityContext,known7.uid,changes);for(let list3 of containerLists){let entries=lists2[list3];if(!(entries.length===0||!isFilled(
list3)))for(let index=0;index<entries.length;index++)fillContainer([...spec6,list3,index],entries[index],changes)}return changes.patches}function isDecided(pod3,known7){
let worlds=worldsOf(pod3,known7,2);return isRefused(worlds)||isAdmitted(worlds)}var seccompProfile={type:"RuntimeDefault"};function fillPod(spec6,context,uid3,changes){
let members3={};if(context?.runAsNonRoot===void 0&&(members3.runAsNonRoot=!0),uid3!==void 0)for(let field2 of["runAsUser","runAsGroup","fsGroup"])context?.[field2]===
void 0&&(members3[field2]=uid3);context?.seccompProfile===void 0&&(members3.seccompProfile=seccompProfile),setAll([...spec6,"securityContext"],context,members3,
changes)}function setAll(path2,given,members3,changes){let names2=Object.keys(members3);if(names2.length>0&&given===void 0)changes.set(path2,members3);else for(let name of names2)
changes.set([...path2,name],members3[name])}function fillContainer(container,{container:{spec:spec6},context:filled2},changes){let given=spec6.securityContext;if(filled2===
void 0||filled2===given)return;let{allowPrivilegeEscalation,privileged}=filled2,members3={};allowPrivilegeEscalation!==void 0&&allowPrivilegeEscalation!==given?.
allowPrivilegeEscalation&&(members3.allowPrivilegeEscalation=allowPrivilegeEscalation),privileged!==void 0&&privileged!==given?.privileged&&(members3.privileged=
privileged);let drop=dropOf(filled2),place3=[...container,"securityContext"],mustDrop=drop!==void 0&&!isDeepEqual(drop,given?.capabilities?.drop);mustDrop&&given?.
capabilities===void 0&&(members3.capabilities={drop}),setAll(place3,given,members3,changes),mustDrop&&given?.capabilities!==void 0&&changes.set([...place3,"capa\
bilities","drop"],drop)}function dropOf(context){let drop=context?.capabilities?.drop;return drop?.length===0?void 0:drop}function isSame5(ones,others){return ones.
every(({container,context:one2},index)=>{let twin=others[index];if(twin?.container!==container)return!1;let other=twin.context;return one2?.allowPrivilegeEscalation===
other?.allowPrivilegeEscalation&&one2?.privileged===other?.privileged&&isDeepEqual(dropOf(one2),dropOf(other))})}var policyName="toolforge-kyverno-pod-policy",ruleName="toolforge-validate-pod-policy",variants2=[{name:"lists",each:!1,capabilities:"drop"},{name:"blocks",each:!1,
capabilities:"block"},{name:"foreach",each:!0,capabilities:"drop"}],templateKinds=["CronJob","DaemonSet","Deployment","Job","ReplicationController","StatefulSet"];function refusal6({type,namespace:namespace2,name},at8){let where=["spec",...at8].join("/"),why=`'validation error: pod security configuration must
    be correct. ${`rule ${ruleName} failed at path /${where}/`}'`,resource=`resource ${type.kind}/${namespace2}/${name} was blocked due to the following policie\
s `;return deniedByWebhook("validate.kyverno.svc-fail",`

${resource}

${policyName}:
  ${ruleName}: ${why}
`)}function profilePlugin({uid:uid3,isTool:isTool2,considered=variants2}){let known7=({kubernetes})=>({considered,uid:uid3,kubernetes});return{name:policyName,mutate:request=>{
if(!isPod(request)||!isTool2(request.namespace)||request.pod===void 0)return unchanged;let patches=fill5(request.object,request.pod,known7(request));return patches.
length===0?unchanged:{patches,answers:[]}},validate:request=>{let isTemplate=request.on==="object"&&templateKinds.includes(request.type.kind);if(!isTemplate&&!isPod(
request)||!isTool2(request.namespace))return[];let pod3=request.sent??request.pod;if(pod3===void 0)return[];if(isTemplate)return judgeTemplate(request,pod3,known7(
request));let answers=judgePod2(request,pod3,known7(request)),advised=advice2(pod3,request.kubernetes);return advised.length===0?answers:[...answers,...advised]}}}
function isPod({type}){return type.kind==="Pod"&&type.group===""}function keyOf6({rule:rule3,path:path2}){return JSON.stringify([rule3,path2])}function judgePod2(request,pod3,known7){
let sent=worldsOf(pod3,known7,2);if(isAdmitted(sent))return[];let now=containersNow(request),worlds=sent.map(world=>({...world,faults:world.faults.map(fault=>moved3(
fault,now))})),[expected3]=worlds,[first]=expected3?.faults??[],keys2=worlds.map(({faults:faults2})=>new Set(faults2.map(keyOf6))),isCertain=fault=>keys2.every(
set2=>set2.has(keyOf6(fault))),open2=[...new Map(worlds.flatMap(({faults:faults2})=>faults2.map(fault=>[keyOf6(fault),fault]))).values()].filter(fault=>!isCertain(
fault));if(expected3===void 0||first===void 0||!isRefused(worlds))return undecided4(open2,worlds);let certain=expected3.faults.filter(isCertain),likely=worlds.findLast(
({variant})=>variant===expected3.variant)??expected3,named2=certain.length>0?certain:likely.faults,violations=named2.map(violationOf2);return[{kind:"deny",message:refusal6(
request,first.at),code:400,reason:"",violations},...undecided4(open2.filter(fault=>!named2.includes(fault)),worlds)]}function containersNow({pod:pod3}){let now=new Map;
for(let container of pod3?.containers??[]){let key2=nameInList(container),same2=now.get(key2);same2===void 0?now.set(key2,[container]):same2.push(container)}return now}
function nameInList({path:path2,name}){return`${path2.at(-2)} ${name}`}function moved3(fault,now){let was=fault.container,[container,another2]=(was&&now.get(nameInList(
was)))??[];return was===void 0||container===void 0||another2!==void 0?fault:{...fault,path:[...container.path,...fault.path.slice(was.path.length)],container}}function violationOf2({
rule:rule3,path:path2,message,container,volume}){return{rule:rule3,path:path2,message,...container?{container}:{},...volume?{volume}:{}}}function undecided4(faults2,worlds){
let groups2=new Map;for(let fault of faults2){let key2=isAboutUid(fault,worlds)?`uid ${fault.instead}`:JSON.stringify(fault.container?.path??fault.path);groups2.
set(key2,[...groups2.get(key2)??[],fault])}return Array.from(groups2.values(),group4=>{let[first]=group4,reason=isAboutUid(first,worlds)?whoseUid(group4):whichWay(
group4);return{kind:"undecided",rule:first.rule,path:first.path,reason}})}function isAboutUid({instead:instead2},worlds){return instead2!==void 0&&worlds.some(({
uid:uid3})=>uid3.text===instead2)}function whoseUid(faults2){let fields5=[...new Set(faults2.map(({path:path2})=>String(path2.at(-1))))].join(", ");return`wheth\
er ${faults2[0]?.instead} (${fields5}) is the tool's uid is not known here; --uid N settles it`}function whichWay(faults2){let name=faults2[0]?.container?.name??
"",fields5=[...new Set(faults2.map(({lacks:lacks2,path:path2})=>lacks2??fieldOf2(path2)))].join(", ");return`${faults2.every(({lacks:lacks2})=>lacks2!==void 0)?
`whether the policy fills in ${fields5} of the container "${name}" or refuses the Pod`:`whether the policy overwrites ${fields5} of the container "${name}" or r\
efuses the Pod`} is not known outside Toolforge; write the right value in every container`}function fieldOf2(path2){return path2.slice(path2.indexOf("securityCo\
ntext")+1).filter(step2=>typeof step2=="string").join(".")}function judgeTemplate(request,pod3,known7){let{kind:kind2}=request.type,first=worldsOf(pod3,known7,1).
find(({faults:faults2})=>faults2.length>0)?.faults[0];if(first===void 0)return[];let ofPods2=worldsOf(pod3,known7,2);if(!isRefused(ofPods2)&&!isAdmitted(ofPods2))
return[];let mayBe=`whether the policy also judges the ${kind2} itself (Kyverno's autogen) is not known outside Toolforge`,then=isRefused(ofPods2)?"if it does, \
applying it is refused already, and not only its Pods":"if it does, this one is refused as it stands, although its Pods are admitted";return[{kind:"undecided",rule:first.
rule,path:first.path,reason:`${mayBe}: ${then}`}]}var webhook3="registry-admission.tools.wmcloud.org";function registryAdmission(known7){let beginnings=known7.registries.map(registry=>`${registry}/`),isForeign2=image=>!beginnings.
some(beginning2=>image.startsWith(beginning2));return{name:"registry-admission",validate:request=>{let{type,namespace:namespace2}=request;if(!(type.kind==="Pod"?
type.group==="":type.kind==="Deployment"&&type.group==="apps")||namespace2==="kube-system")return[];let foreign2=request.pod?.containers.filter(({role,spec:spec6})=>role===
"main"&&isForeign2(spec6.image??""));return foreign2===void 0?[]:foreign2.length===0?[]:[refusal7(request,foreign2,known7)]}}}function refusal7({type,namespace:namespace2,
name},containers,known7){let{registries}=known7,object=`Kind=${`${type.group}/${type.version}, Kind=${type.kind}`}, Namespace=${namespace2} Name=${name}`,images=containers.
map(({spec:spec6})=>`${object} Image=${spec6.image??""}`),why=`The following container images did not match any of the allowed registries ([${registries.join(" ")}\
]): [${images.join(" ")}]`,violations=containers.map(container=>{let image=container.spec.image??"";return{rule:"toolforge/foreign-image",path:[...container.path,
"image"],message:`the image ${goQuote(image)} is not from one of Toolforge's registries (${registries.join(", ")})`,help:nearestImage(image,known7,toolIn(namespace2)),
container}});return{kind:"deny",message:deniedByWebhook(webhook3,why),code:400,reason:"",violations}}var mostWrong=3;function nearestImage(image,{registries,harbor},tool2){
let text6=image.trim().replace(/^(https?|docker):\/\//i,""),slash=text6.indexOf("/"),first=slash<0?"":text6.slice(0,slash).toLowerCase(),host2=/[.:]/.test(first)?
first.replace(/:\d*$/,""):"",path2=host2===""?text6:text6.slice(slash+1),meant2=registries.find(registry=>host2!==""&&distance(host2,registry,mostWrong+1)<=mostWrong);
if(meant2!==void 0&&path2!=="")return`Write ${meant2}/${path2}`;let own2=registries.find(registry=>registry.startsWith("docker-registry."))??harbor;return/^toolforge-[a-z0-9]/.
test(path2)?`Write ${own2}/${path2}`:/^tool-[a-z0-9]/.test(path2)?`Write ${harbor}/${path2}`:`Take one of the images that \`toolforge jobs images\` lists, or buil\
d your own from a Git repository with \`toolforge build start\` and write ${harbor}/${namespaceOf(tool2??"NAME")}/IMAGE:latest`}var webhook4="volume-admission.tools.wmcloud.org",mountLabel="toolforge.org/mount-storage",nfsMounted="kubernetes.wmcloud.org/nfs-mounted",home={name:"home",path:"\
/data/project"};function volumeAdmission(volumes2,isTool2){let mounted=volumes2.map(mountedOf);return{name:"volume-admission",mutate:request=>{let{type,namespace:namespace2}=request;
if(type.group!==""||type.kind!=="Pod"||!isTool2(namespace2))return unchanged;let{pod:pod3}=request;return pod3===void 0?unchanged:mutate(request,pod3,mounted)}}}
function mountedOf(tool2){let{name,path:path2,type,readOnly:readOnly2}=tool2,mount={name,...readOnly2?{readOnly:readOnly2}:{},mountPath:path2};return{...tool2,volume:{
name,hostPath:{path:path2,type}},mount}}function mutate(request,pod3,volumes2){let label3=pod3.metadata.labels?.[mountLabel]??"all",tool2=toolIn(request.namespace),
foreign2=pod3.volumes.flatMap((volume,index)=>isForeign(volume)?[{volume,index}]:[]),answers=[];label3!=="all"&&label3!=="none"&&answers.push(denial2(`Invalid v\
alue for ${mountLabel} label`,[badLabel(pod3,label3)])),tool2===void 0&&answers.push(denial2("Only tools can have tool volumes mounted to them",[]));let[first]=foreign2;
if(first!==void 0){let text6=`No hostPath volumes allowed, got one under /spec/volumes/${first.index} ${printVolume(first.volume)}`;answers.push(denial2(text6,foreign2.
map(({volume,index})=>badVolume(pod3,volume,index,volumes2))))}if(answers.length>0||tool2===void 0)return{patches:[],answers};let changes=changesTo(request.object);
return label3==="none"?avoidStorage(pod3,changes):addStorage(pod3,homeOf(tool2),volumes2,changes),{patches:changes.patches,answers:[]}}function isForeign({name,
hostPath}){return hostPath!==void 0&&!(name===home.name&&hostPath.path===home.path)}function printVolume({name="",hostPath}){let{path:path2="",type=""}=hostPath??
{};return`Name:${name} HostPath:&HostPathVolumeSource{Path:${path2},Type:*${type},}`}function denial2(why,violations){return{kind:"deny",message:deniedByWebhook(
webhook4,why),code:400,reason:"",violations}}function badLabel({path:path2},value){return{rule:"toolforge/mount-storage-label",path:[...path2,"metadata","labels",
mountLabel],message:`the label ${mountLabel} is ${goQuote(value)}, but it can only be "all" or "none"`}}function badVolume({path:path2},volume,index,known7){let{
name="",hostPath}=volume,wanted=hostPath?.path??"",clean=wanted.length>1&&wanted.endsWith("/")?wanted.slice(0,-1):wanted,mounted=known7.find(each=>clean===each.
path||clean.startsWith(`${each.path}/`)),help2=mounted===void 0?"Remove the volume; for files of its own a Pod can have a volume of type emptyDir, configMap or \
secret":`Remove the volume and its volumeMounts: ${mounted.path} is mounted into every Pod at that very path`;return{rule:"toolforge/host-path-volume",path:[...path2,
"spec","volumes",index,"hostPath"],message:`the volume ${goQuote(name)} is ${goQuote(wanted)} of the machine, which a tool may not mount by itself`,help:help2,volume}}
function avoidStorage({path:path2},changes){let affinity=[...path2,"spec","affinity"],nodeAffinity=[...affinity,"nodeAffinity"];if(!isOpen(changes.at(affinity))||
!isOpen(changes.at(nodeAffinity)))return;let expression={key:nfsMounted,operator:"NotIn",values:["true"]};changes.append([...nodeAffinity,"preferredDuringSchedu\
lingIgnoredDuringExecution"],{weight:100,preference:{matchExpressions:[expression]}})}function addStorage(pod3,directory,volumes2,changes){let inSpec2=[...pod3.
path,"spec"],inVolumes=[...inSpec2,"volumes"],containers=pod3.containers.filter(({role})=>role==="main").map(({path:path2,spec:spec6})=>({path:path2,spec:spec6,
inMounts:[...path2,"volumeMounts"],mountPaths:new Set(spec6.volumeMounts?.map(({mountPath})=>mountPath))})),taken2=new Set(pod3.volumes.map(({name})=>name));for(let{
name,path:path2,volume,mount}of volumes2)if(!taken2.has(name)){changes.append(inVolumes,volume);for(let{inMounts,mountPaths}of containers)mountPaths.has(path2)||
(mountPaths.add(path2),changes.append(inMounts,mount))}let ownHome={name:"HOME",value:directory},data={name:"TOOL_DATA_DIR",value:directory};for(let{path:path2,
spec:spec6}of containers){let inEnv=[...path2,"env"],isWithout=spec6.env?.some(({name})=>name==="NO_HOME")??!1;!isWithout&&!spec6.env?.some(({name})=>name==="HO\
ME")&&changes.append(inEnv,ownHome),isWithout&&spec6.workingDir!==void 0&&changes.remove([...path2,"workingDir"]),changes.append(inEnv,data)}pod3.spec.nodeSelector?.[nfsMounted]===
void 0&&changes.set([...inSpec2,"nodeSelector",nfsMounted],"true")}function toolforgeCluster(variant,options={}){let{tool:tool2,uid:uid3,kubernetes,namespace:namespace2}=options,{policy=profilePlugin({uid:uid3,isTool})}=options,
facts=clusters[variant],named2=tool2??(namespace2===void 0?void 0:toolIn(namespace2)),account={...named2===void 0?{}:{tool:named2},...uid3===void 0?{}:{uid:uid3}},
quotasOf=quotas(facts);return{name:variant,kubernetes:kubernetes??facts.kubernetes.value,usernameIn:target=>usernameIn(target,account),defaultNamespace:namespace2??
namespaceOf(named2??unknownTool),namespaceLabels,authorize:authorization(account),plugins:inOrder([...builtIn2(facts,quotasOf),...webhooks(facts,policy)]),quotasOf,
whyUnknown}}function namespaceLabels(namespace2){return isTool(namespace2)?toolNamespaceLabels(namespace2):otherNamespaces.includes(namespace2)?{"kubernetes.io/\
metadata.name":namespace2}:void 0}function isTool(namespace2){return toolIn(namespace2)!==void 0}function builtIn2({limits:limits2,raised},quotasOf){return[namespaceLifecycle(
namespace2=>isTool(namespace2)||otherNamespaces.includes(namespace2)),limitRanger(rangesOf(limits2.value,raised.value)),serviceAccount((_,name)=>name==="default"?
{}:void 0,"Remove serviceAccountName: a tool has the service account default only, and cannot make another one"),priority({classOf:()=>{}}),defaultTolerationSeconds,
runtimeClass(()=>{}),resourceQuota(quotasOf)]}function rangesOf(limits2,raised){let ordinary=[{limits:[limits2]}],given=Object.entries(raised).map(([tool2,{max}])=>[
tool2,[{limits:[{...limits2,max:{...limits2.max,...max}}]}]]),ofRaised=Object.fromEntries(given);return namespace2=>isTool(namespace2)?raisedFor(namespace2,ofRaised)??
ordinary:[]}function webhooks(facts,{name,mutate:mutate2,validate:validate2}){let{registries,harbor,domains,volumes:volumes2,variables,routesIngresses}=facts;return[
envvarsAdmission(variables.value,isTool),{name,mutate:mutate2},volumeAdmission(volumes2.value,isTool),{name,mutate:mutate2},ingressAdmission({domains:domains.value,
routesIngresses:routesIngresses.value}),{name,validate:validate2},registryAdmission({registries:registries.value,harbor:harbor.value})]}function quotas({quota,raised}){
let known7=new Map;return namespace2=>{let made=known7.get(namespace2);if(made!==void 0)return made;if(!isTool(namespace2))return[];let own2=[{name:namespace2,hard:{
...quota.value,...raisedFor(namespace2,raised.value)?.quota}}];return known7.set(namespace2,own2),own2}}function raisedFor(namespace2,raised){let tool2=toolIn(namespace2)??
"";return Object.hasOwn(raised,tool2)?raised[tool2]:void 0}function clusterNamed(adjustments,podSecurity2){let{namespace:namespace2,disableAdmissionPlugins}=adjustments,built=build(adjustments,podSecurity2);if("error"in
built)return built;let names2=[...new Set(built.plugins.map(({name})=>name))],wrong3=disableAdmissionPlugins.find(name=>!names2.includes(name));return wrong3!==
void 0?{error:unknown("admission plugin",wrong3,names2)}:{...built,plugins:built.plugins.filter(({name})=>!disableAdmissionPlugins.includes(name)),...namespace2===
null?{}:{client:kubectl(namespace2),defaultNamespace:namespace2}}}function build({cluster:cluster2,tool:tool2,uid:uid3,kubernetesVersion:kubernetesVersion2,namespace:namespace2},podSecurity2){
return isLevel(cluster2)?tool2!==null||uid3!==null?{error:`--${tool2===null?"uid":"tool"} means nothing to the cluster ${cluster2}`}:levelCluster(cluster2,kubernetesVersion2??
defaultKubernetes,podSecurity2):toolforgeCluster(cluster2,{...tool2===null?{}:{tool:tool2},...uid3===null?{}:{uid:uid3},...kubernetesVersion2===null?{}:{kubernetes:kubernetesVersion2},
...namespace2===null?{}:{namespace:namespace2}})}function isPodSecurityConfiguration(object){let{apiVersion,kind:kind2}=object;return typeof apiVersion!="string"?!1:kind2==="AdmissionConfiguration"&&apiVersion.
startsWith("apiserver.config.k8s.io/")||kind2==="PodSecurityConfiguration"&&apiVersion.startsWith("pod-security.admission.config.k8s.io/")}function readConfiguration2(object){
if(object.kind==="PodSecurityConfiguration")return parse6(object);let plugins=member(object,"plugins"),entry=isList(plugins)?plugins.find(plugin=>member(plugin,
"name")==="PodSecurity"):void 0;if(entry===void 0)return;let configuration=member(entry,"configuration");return isObject(configuration)?parse6(configuration):{error:"\
the configuration of PodSecurity stands in another file: put it under `configuration`"}}function parse6(object){let errors=[],defaults3=member(object,"defaults"),
text6=(key2,fallback2)=>{let value=member(defaults3,key2);return value==null||value===""?fallback2:typeof value=="object"?"":String(value)},read3=mode2=>{let level=parseLevel(
text6(mode2,"privileged")),version=parseVersion(text6(`${mode2}-version`,"latest"));return level===void 0&&errors.push(`defaults.${mode2} must be one of privile\
ged, baseline, restricted`),version===void 0&&errors.push(`defaults.${mode2}-version must be "latest" or "v1.x"`),{level:level??"restricted",version:version??"l\
atest"}},exemptions=member(object,"exemptions"),names2=field2=>{let value=member(exemptions,field2);return value==null?[]:isList(value)&&value.every(name=>typeof name==
"string"&&name!=="")?value:(errors.push(`exemptions.${field2} must be a list of names`),[])},policy=Object.fromEntries(modes.map(mode2=>[mode2,read3(mode2)])),exempt2={
usernames:names2("usernames"),namespaces:names2("namespaces"),runtimeClasses:names2("runtimeClasses")};return errors.length>0?{error:errors.join("; ")}:{defaults:policy,
exemptions:exempt2}}function mentions(text6,kinds5){return kinds5.some(kind2=>{let at8=text6.indexOf(kind2);for(;at8!==-1;){let lineBreak2=text6.indexOf(`
`,at8),end2=lineBreak2===-1?text6.length:lineBreak2,line=text6.slice(text6.lastIndexOf(`
`,at8)+1,end2),key2=line.indexOf("kind");if(key2!==-1&&line.includes(kind2,key2))return!0;at8=text6.indexOf(kind2,end2)}return!1})}var definition="CustomResourceDefinition";function mayDefine(text6){return mentions(text6,[definition])}function definitionsIn(files){let byKind;return kind2=>{
byKind??=indexed2(files);let seen=new Set;return(byKind.get(kind2)??[]).flatMap(mention=>definitionsOf(mention,seen))}}var kinds4=/\bkind["']?[ \t]*:[ \t]*(?:[!&][^ \t\n]*[ \t]+)*["']?([A-Za-z][-A-Za-z0-9]*)/g;
function indexed2(files){let byKind=new Map;for(let input of files){let source=input.read();if(!isUnread(source))for(let{1:kind2="",index}of source.text.matchAll(
kinds4)){let others=byKind.get(kind2),last=others?.at(-1);last?.input===input?last.places.push(index):others===void 0?byKind.set(kind2,[{input,places:[index]}]):
others.push({input,places:[index]})}}return byKind}function definitionsOf({input,places},seen){let source=input.read();if(isUnread(source))return[];let{file:file2,
text:text6}=source,next2=0,documents=readDocuments(text6,({start,end:end2})=>{for(;next2<places.length&&places[next2]<start;)next2++;if(next2===places.length||places[next2]>=
end2)return!1;let part=text6.slice(start,end2);return mayDefine(part)&&seen.size<seen.add(part).size});return manifestsIn(documents).filter(manifest=>manifest.is===
"object"&&manifest.kind===definition).map(manifest=>({file:file2,manifest}))}var policies4=[["v1",["ResourceQuota","LimitRange"]],["rbac.authorization.k8s.io/",["Role","ClusterRole","RoleBinding","ClusterRoleBinding"]],["admissionregistr\
ation.k8s.io/",["ValidatingAdmissionPolicy","MutatingAdmissionPolicy"]],["kyverno.io/",["ClusterPolicy","Policy"]],["policies.kyverno.io/",["ValidatingPolicy","\
MutatingPolicy","ImageValidatingPolicy"]],["templates.gatekeeper.sh/",["ConstraintTemplate"]]],constraints="constraints.gatekeeper.sh/";function policyKind({apiVersion,
kind:kind2}){return typeof apiVersion!="string"||typeof kind2!="string"?void 0:policies4.some(([start,kinds5])=>apiVersion.startsWith(start)&&kinds5.includes(kind2))||
apiVersion.startsWith(constraints)?kind2:void 0}var kindsOfInterest={always:["Namespace"],withPolicies:["Namespace","AdmissionConfiguration","PodSecurityConfigu\
ration",...policies4.flatMap(([,kinds5])=>kinds5)]};function surroundings(inputs,withPolicies){let namespaces=new Map,unapplied=new Set,defining=[],podSecurity2,
kinds5=withPolicies?kindsOfInterest.withPolicies:kindsOfInterest.always;for(let input of inputs){let source=input.read();if(isUnread(source))continue;mayDefine(
source.text)&&defining.push(input);let isConstraint=withPolicies&&source.text.includes(constraints);if(!(!isConstraint&&!mentions(source.text,kinds5)))for(let object of objectsIn(
source.text,isConstraint?void 0:kinds5)){object.apiVersion==="v1"&&object.kind==="Namespace"&&namespaces.set(metadataText(object,"name"),labelsOf(object));let policy=withPolicies?
policyKind(object):void 0;if(policy!==void 0&&unapplied.add(policy),!withPolicies||!isPodSecurityConfiguration(object))continue;let configured=readConfiguration2(
object);if(configured!==void 0&&"error"in configured)return{error:`${source.file}: ${configured.error}`};podSecurity2=configured??podSecurity2}}return{namespaces,
definitionsOf:definitionsIn(defining),podSecurity:podSecurity2,unapplied}}function objectsIn(text6,kinds5){return manifestsIn(readDocuments(text6,kinds5&&(({start,
end:end2})=>mentions(text6.slice(start,end2),kinds5)))).map(({node})=>toJson(node,new Map)).filter(isObject)}function scopes5(files,run2,withPolicies){let groups2=new Map;for(let[input,{settings}]of files){let name=settings.cluster.value,group4=groups2.get(name);group4===
void 0?groups2.set(name,[input]):group4.push(input)}let around=new Map;for(let name of new Set([...groups2.keys(),run2.settings.cluster.value])){let found2=surroundings(
groups2.get(name)??[],withPolicies);if("error"in found2)return found2;around.set(name,found2)}let unapplied=[...new Set(Array.from(around.values(),one2=>[...one2.
unapplied]).flat())].sort(),clusters2=new Map,built=new Map,counts2=new Map;for(let settled2 of new Set([run2,...files.values()])){let{settings,severityOf:severityOf2}=settled2,
key2=JSON.stringify(clusterKeys.map(name=>settings[name].value)),world=clusters2.get(key2)??worldFor(settings,around.get(settings.cluster.value));if("error"in world)
return world;clusters2.set(key2,world),built.set(settled2,{world,severityOf:rule3=>severityOf2(rule3)?.value})}let scopeOf=settled2=>built.get(settled2);for(let settled2 of files.
values()){let{cluster:cluster3}=scopeOf(settled2).world;counts2.set(cluster3,(counts2.get(cluster3)??0)+1)}let byName=new Map;for(let[cluster3,count3]of counts2){
let key2=`${cluster3.name} (Kubernetes ${cluster3.kubernetes})`;byName.set(key2,{cluster:cluster3,files:(byName.get(key2)?.files??0)+count3})}let[only,...others]=byName.
values(),own2=scopeOf(run2).world.cluster,cluster2=only!==void 0&&others.length===0?only.cluster:own2,shares=Array.from(byName,([name,share])=>`${share.files===
1?"1 file":`${share.files} files`} as ${name}`);return{of:input=>{let scope=scopeOf(files.get(input)??run2);return input.rendered===void 0?scope:byHelm(scope)},
cluster:cluster2,notes:[...byName.size>1?[`judged for more than one cluster: ${shares.join(", ")}`]:[],...unapplied.length>0?[`--with-policies: not applied yet:\
 ${unapplied.join(", ")}`]:[]]}}var clusterKeys=["cluster","tool","uid","namespace","kubernetes-version","disable-admission-plugins"];function byHelm({world,...scope}){
let{client:_,...cluster2}=world.cluster;return{...scope,world:{...world,cluster:cluster2}}}function clusterOf({settings}){return clusterFor(settings,void 0)}function worldFor(settings,around){
let cluster2=clusterFor(settings,around?.podSecurity);if("error"in cluster2)return cluster2;let world={cluster:cluster2,namespaceLabels:name=>around?.namespaces.
get(name)??cluster2.namespaceLabels(name)},judge3=manifest=>{let{judgement,admission}=judgeManifest(manifest,world,()=>"");return{isRefused:judgement.verdict===
"rejected",object:admission?.requests[0].object}};return around===void 0?world:{...world,customKind:customKinds(around.definitionsOf,judge3)}}function clusterFor(settings,podSecurity2){
let cluster2=clusterNamed({cluster:settings.cluster.value,tool:settings.tool.value,uid:settings.uid.value,kubernetesVersion:settings["kubernetes-version"].value,
namespace:settings.namespace.value,disableAdmissionPlugins:settings["disable-admission-plugins"].value},podSecurity2);if(!("error"in cluster2))return cluster2;let{
error}=cluster2,key2=error.startsWith("--tool")?"tool":error.startsWith("--uid")?"uid":"disable-admission-plugins",{from}=settings[key2];return from==="flag"?cluster2:
{error:`${from}: ${error.replace(/^--/,"")}`}}function numbered(all3,callIt){let count3=new Map;return all3.map(one2=>{let name=callIt(one2),number3=count3.get(name)??0;return count3.set(name,number3+1),{key:`${number3}\
 ${name}`,one:one2}})}function overMatrix(runs){let texts=runs.map(({verdicts:verdicts2})=>new Set(verdicts2.map(textOf5))),findings=together2(runs.map(run2=>numbered(run2.findings,subjectOf2))).
flatMap(same2=>{let{one:one2}=same2.reduce((best2,next2)=>strength(next2.one)<strength(best2.one)?next2:best2),where=new Set(same2.map(({run:run2})=>run2)),isOfUse=texts.
some((rendered,run2)=>rendered.has(textOf5(one2))&&!where.has(run2));return one2.rule==="suppression/unused"&&isOfUse?[]:[namingRuns(one2,where,runs)]}),verdicts=together2(
runs.map(run2=>{let found2=new Map;for(let finding of run2.findings){let about=found2.get(objectOf2(finding));about===void 0?found2.set(objectOf2(finding),[finding]):
about.push(finding)}return numbered(run2.verdicts,verdict=>answerOf(verdict,found2.get(objectOf2(verdict))??[]))})).map(same2=>namingRuns(same2[0].one,new Set(same2.
map(({run:run2})=>run2)),runs));return{findings:findings.sort(byPlace),verdicts:verdicts.sort(byDocument)}}function together2(runs){let groups2=new Map;for(let[
run2,all3]of runs.entries())for(let{key:key2,one:one2}of all3){let group4=groups2.get(key2);group4===void 0?groups2.set(key2,[{run:run2,one:one2}]):group4.push(
{run:run2,one:one2})}return[...groups2.values()]}function namingRuns(one2,where,runs){return where.size===runs.length?one2:{...one2,values:runs.filter((_,run2)=>where.
has(run2)).map(({values})=>values)}}function subjectOf2({rule:rule3,path:path2,resource,suppressed,message,...at8}){let about=resource===null?[message]:[...nameOf5(
resource),path2];return JSON.stringify([rule3,suppressed!==null,textOf5(at8),at8.item,...about])}function strength({effect}){return effects.indexOf(effect)}function answerOf(verdict,findings){
let{item:item2,hooks,verdict:answer,responses,undecided:undecided5,mutations}=verdict,found2=findings.map(one2=>[subjectOf2(one2),one2.effect]),all3=[textOf5(verdict),
item2,nameOf5(verdict),hooks,answer,responses,undecided5,mutations,found2];return JSON.stringify(all3,(_,value)=>typeof value=="bigint"?`${value}n`:value)}function nameOf5({
apiVersion,kind:kind2,namespace:namespace2,name}){return[apiVersion,kind2,namespace2,name]}function textOf5({file:file2,template:template2,rendered}){return JSON.
stringify([rendered?.chart??file2,template2])}function filesToJudge(inputs){let renderings2=inputs.filter(({rendered})=>rendered!==void 0).length;return Math.max(renderings2,1)*(inputs.length-renderings2)+renderings2}
async function judge2(inputs,configured,cwd,today,watch){let files=inputs.filter(({rendered})=>rendered===void 0),renderings2=inputs.filter(({rendered})=>rendered!==
void 0),[first,...more]=renderings2.length<2?[inputs]:renderings2.map(one2=>[...files,one2]),judged=await judgeOnce(first??[],configured,cwd,today,watch);if("er\
rors"in judged||more.length===0)return judged;let runs=[judged];for(let run2 of more){let next2=await judgeOnce(run2,configured,cwd,today,watch);if("errors"in next2)
return next2;runs.push(next2)}let distinct2=wordsOf=>[...new Set(runs.flatMap(wordsOf))];return{...judged,...overMatrix(runs.map((run2,at8)=>({...run2,values:renderings2[at8]?.
rendered?.values??""}))),files:new Map(runs.flatMap(run2=>[...run2.files])),read:distinct2(({read:read3})=>read3),notes:distinct2(({notes})=>notes),faults:distinct2(
({faults:faults2})=>faults2),textOf:file2=>runs.find(({read:read3})=>read3.includes(file2))?.textOf(file2)}}async function judgeOnce(inputs,{run:run2,settingsOf:settingsOf2},cwd,today,watch){
let files=await settingsOf2(inputs);if("errors"in files)return files;let scope=scopes5(files,run2,run2.settings["with-policies"].value);if("error"in scope)return{
errors:[scope.error]};let linted=lint(inputs.filter(input=>files.has(input)),scope.of,cwd,today,watch);return{...linted,notes:[...scope.notes,...linted.notes],files,
cluster:scope.cluster}}var import_node_path11=require("node:path");function hasColors(env){return!env.NO_COLOR&&env.TERM!=="dumb"}var programs={"iTerm.app":[3,1],WezTerm:[20200620,0],
vscode:[1,72],ghostty:"any",zed:"any"};function hasLinks(env,color,isWindows=import_node_path11.sep==="\\"){let forced=env.FORCE_HYPERLINK;if(forced)return Number.
parseInt(forced,10)!==0;if(!color)return!1;if(env.WT_SESSION!==void 0)return!0;if(isWindows||isAutomated(env))return!1;let program=env.TERM_PROGRAM??"",least=Object.
hasOwn(programs,program)?programs[program]:void 0;if(least==="any"||program==="vscode"&&env.CURSOR_TRACE_ID)return!0;if(least!==void 0)return isAtLeast(versionOf2(
env.TERM_PROGRAM_VERSION),...least);let vte=env.VTE_VERSION;return vte?vte!=="0.50.0"&&vte!=="5000"&&isAtLeast(versionOf2(vte),0,50):env.TERM==="alacritty"||env.
TERM==="xterm-kitty"}function isAutomated(env){return!!env.CI||!!env.TEAMCITY_VERSION}function versionOf2(text6){let[,minor]=/^(\d{1,2})\d\d$/.exec(text6??"")??
[];if(minor!==void 0)return[0,Number(minor)];let[major=Number.NaN,next2=0]=(text6??"").split(".").map(part=>Number.parseInt(part,10));return[major,next2]}function isAtLeast([
major,minor],wanted,least){return major>wanted||major===wanted&&minor>=least}var patience=500,interval=100;function progressFor({stderr,env},color,files){return stderr.isTTY===!0&&color!==!1&&hasColors(env)&&!isAutomated(env)?progress(stderr,
files):void 0}function progress(terminal,files,now=()=>performance.now()){let erased="\r\x1B[K",next2=now()+patience,begun=0,isShown=!1;return{file(file2){if(begun+=
1,now()<next2)return;next2=now()+interval;let line=`preadmit: ${begun} of ${files} files: ${visibleFile(file2)}`;terminal.write(erased+cut(line,(terminal.columns||
80)-1)),isShown=!0},erase(){isShown&&terminal.write(erased),isShown=!1}}}var import_node_fs10=require("node:fs"),import_node_path12=require("node:path");var defaultBaseline=".preadmit-baseline.json";function readBaseline(file2,text6){let lines=lineIndex(text6),bad=(at8,why)=>{let{line,column:column2}=lines.position(
at8);return{error:`${file2}:${line}:${column2}: ${why}; --write-baseline writes a new one`}},[document,next2]=readDocuments(text6),[problem]=document?.problems??
[];if(problem!==void 0)return bad(problem.start,problem.message);let root5=document?.root;if(root5?.kind!=="map"||next2!==void 0)return bad(next2?.start??0,"not\
 a baseline of preadmit");let version=valueOf(root5,"version");if(version?.kind!=="integer"||version.value!==1)return bad(version?.start??root5.start,"not a bas\
eline that this version knows: its version is not 1");let list3=valueOf(root5,"findings");if(list3?.kind!=="seq")return bad(list3?.start??root5.start,"findings \
must be a list");let known7=[],seen=new Set;for(let item2 of list3.items){if(item2.kind!=="map")return bad(item2.start,"a finding of a baseline is an object");let texts={};
for(let key2 of["file","rule","resource","fingerprint"]){let value=valueOf(item2,key2);if(value?.kind!=="string")return bad(value?.start??item2.start,`${key2} m\
ust be a string`);texts[key2]=value.value}let{file:about="",rule:rule3="",resource="",fingerprint:fingerprint2=""}=texts,count3=valueOf(item2,"count");if(count3?.
kind!=="integer"||typeof count3.value!="number"||count3.value<1)return bad(count3?.start??item2.start,"count must be a whole number from 1 on");if(seen.has(keyOf7(
fingerprint2,rule3)))return bad(item2.start,`the fingerprint ${fingerprint2} stands here twice`);seen.add(keyOf7(fingerprint2,rule3)),known7.push({file:about,rule:rule3,
resource,fingerprint:fingerprint2,count:count3.value,span:item2})}return{file:file2,text:text6,known:known7}}function writeBaseline(findings){let known7=new Map;
for(let{file:file2,rendered,rule:rule3,resource,fingerprint:fingerprint2,suppressed}of findings){if(suppressed!==null||isAboutSuppression(rule3))continue;let key2=keyOf7(
fingerprint2,rule3),count3=(known7.get(key2)?.count??0)+1,about=resource===null?"":`${resource.kind} ${resource.name}`;known7.set(key2,{file:rendered?.chart??file2,
rule:rule3,resource:about,fingerprint:fingerprint2,count:count3})}let orderOf=({file:file2,rule:rule3,resource,fingerprint:fingerprint2})=>[file2,rule3,resource,
fingerprint2],written3=Array.from(known7.values()).sort((one2,other)=>compare3(orderOf(one2),orderOf(other))).map(row2=>`
    ${JSON.stringify(row2)}`).join(",");return`{
  "version": 1,
  "findings": [${written3}${written3===""?"":`
  `}]
}
`}function compareWithBaseline(findings,{file:file2,text:text6,known:known7},isJudged){let left=new Map(known7.map(({fingerprint:fingerprint2,rule:rule3,count:count3})=>[
keyOf7(fingerprint2,rule3),count3])),take2=finding=>{let key2=keyOf7(finding.fingerprint,finding.rule),count3=left.get(key2)??0;return count3===0?finding:(left.
set(key2,count3-1),finding.suppressed===null?{...finding,suppressed:{reason:`known in ${file2}`,by:"baseline"}}:finding)},order=findings.filter(one2=>!isAboutSuppression(
one2.rule)&&one2.suppressed===null),rest=findings.filter(one2=>!isAboutSuppression(one2.rule)&&one2.suppressed!==null),taken2=new Map([...order,...rest].map(finding=>[
finding,take2(finding)])),lines=lineIndex(text6),gone=known7.flatMap(({file:about,rule:rule3,resource,fingerprint:fingerprint2,count:count3,span})=>{let missing5=left.
get(keyOf7(fingerprint2,rule3))??0;if(missing5===0||!isJudged(about))return[];let what=`${rule3} in ${about}${resource===""?"":` (${resource})`}`,message=missing5===
count3?`the baseline knows ${what}, which is not found any more`:`the baseline knows ${what} ${count3} times, and ${count3-missing5} of that is found`,start={...lines.
position(span.start),offset:span.start},last=Math.min(span.end,lines.endOfLine(start.line)),end2={...lines.position(last),offset:last};return[noted("suppression\
/gone",message,remedyOf("suppression/gone"),{file:file2},start,end2,fingerprint2)]});return[...findings.map(finding=>taken2.get(finding)??finding),...gone]}function keyOf7(fingerprint2,rule3){
return`${fingerprint2} ${rule3}`}function compare3(one2,other){for(let[at8,text6]of one2.entries()){let against=other[at8]??"";if(text6!==against)return text6<against?
-1:1}return 0}function suppressConfigured(findings,suppressions,{today,isWhole:isWhole2}){if(suppressions.length===0)return findings;let known7=new Set(findings.map(({rule:rule3})=>rule3)),
isKnown=rule3=>known7.has(rule3)||ruleNamed(rule3)!==void 0,settled2=findings,faults2=[];for(let suppression of suppressions){let{rules:rules4,isFor:isFor2=()=>!0,
until,place:place3}=suppression,isMeant=resourceMatcher(suppression.resources),used=new Set,tell=({rule:rule3,message})=>faults2.push(noted(rule3,message,remedyOf(
rule3),place3,place3.start,place3.end));if(until!==void 0&&isOver(until,today)){tell(ended(until));continue}settled2=settled2.map(finding=>!rules4.includes(finding.
rule)||isAboutSuppression(finding.rule)||!isFor2(finding)||!isMeant(finding.resource)?finding:(used.add(finding.rule),finding.suppressed===null?{...finding,suppressed:hiding(
suppression,"configuration")}:finding));for(let rule3 of new Set(rules4)){let fault=uselessName(rule3,used,isKnown);fault!==void 0&&(isWhole2||!isKnown(rule3)||
isAboutSuppression(rule3))&&tell(fault)}}return[...settled2,...faults2]}function resourceMatcher(patterns){if(patterns===void 0)return()=>!0;let depth=pattern=>pattern.
split("/").length,matchers=patterns.map(pattern=>({parts:depth(pattern),matches:globMatcher([`/${pattern}`])}));return resource=>{if(resource===null)return!1;let{
namespace:namespace2,kind:kind2,name}=resource;return matchers.some(({parts:parts3,matches})=>matches(parts3===1?kind2:parts3===2?`${kind2}/${name}`:`${namespace2}\
/${kind2}/${name}`))}}function onlyChanged(after,before,changed2){let verdictBefore=new Map(numbered(before.verdicts,nameOf6).map(({key:key2,one:one2})=>[key2,one2.verdict])),foundBefore=new Set(
numbered(before.findings,fingerprintOf).map(({key:key2})=>key2)),differing=new Set(numbered(after.verdicts,nameOf6).flatMap(({key:key2,one:one2})=>verdictBefore.
get(key2)===one2.verdict?[]:one2)),objects=new Set(Array.from(differing,objectOf2)),findings=numbered(after.findings,fingerprintOf).filter(({key:key2,one:one2})=>{
let lines=changed2(one2.file);return lines===void 0||objects.has(objectOf2(one2))||!foundBefore.has(key2)?!0:lines.some(({first,last,isGap:isGap2})=>!isGap2&&first<=
one2.start.line&&one2.start.line<=last)}).map(({one:one2})=>one2),found2=new Set(findings.map(objectOf2)),sorted2=after.verdicts.toSorted(byDocument),touched=new Set(
sorted2.filter((verdict,at8)=>{let next2=sorted2[at8+1],end2=next2?.file===verdict.file?next2.line-1:Number.POSITIVE_INFINITY;return(changed2(verdict.file)??[]).
some(({first,last})=>first<=end2&&verdict.line<=last)})),verdicts=after.verdicts.filter(one2=>differing.has(one2)||touched.has(one2)||found2.has(objectOf2(one2)));
return{...after,findings,verdicts}}function nameOf6({file:file2,apiVersion,kind:kind2,namespace:namespace2,name}){return JSON.stringify([file2,apiVersion,kind2,
namespace2,name])}function fingerprintOf({fingerprint:fingerprint2,rule:rule3,effect}){return`${fingerprint2} ${rule3} ${effect}`}function baselinePath({baseline,writeBaseline:isWritten2},cwd){return baseline===null&&!isWritten2?null:(0,import_node_path12.resolve)(cwd,baseline??defaultBaseline)}
async function settled(linted,wishes,around){let{suppressions,inputs,judge:judge3,cwd,env}=around,run2={...linted,findings:suppressConfigured(linted.findings,suppressions,
around)},path2=baselinePath(wishes,cwd);if(path2!==null){let baseline=wishes.writeBaseline?written2(path2,run2,cwd):read2(path2,cwd);if("error"in baseline)return baseline;
let judged=new Set(inputs.map(({file:file2,rendered})=>rendered?.chart??file2)),isJudged=file2=>judged.has(file2)||!(0,import_node_fs10.existsSync)((0,import_node_path12.resolve)(
cwd,file2)),{textOf:textOf6}=run2;run2={...run2,findings:compareWithBaseline(run2.findings,baseline,isJudged),notes:[...run2.notes,...baseline.note??[]],textOf:file2=>file2===
baseline.file?baseline.text:textOf6(file2)}}if(wishes.diff!==null){let{baseOf}=await Promise.resolve().then(()=>__toESM(require("./git.cjs"),1)),base=baseOf(wishes.
diff,around.read,{cwd,env});if("error"in base)return base;let before=await judge3(base.inputs);if("errors"in before)return{error:`--diff ${wishes.diff}: what wa\
s there: ${before.errors.join("; ")}`};let all3=run2;run2=onlyChanged(all3,before,base.changed);let left=all3.verdicts.length-run2.verdicts.length;if(left>0){let objects=left===
1?"1 object or document":`${left} objects and documents`;run2={...run2,notes:[...run2.notes,`--diff ${wishes.diff}: ${objects} left out that did not change`]}}}
let isInput=new Set(inputs.map(({file:file2})=>file2)),findings=run2.findings.map(one2=>{let severity=isInput.has(one2.file)?void 0:around.severityOf(one2.rule);
return severity===void 0?one2:{...one2,severity}});return{...run2,findings:findings.sort(byPlace)}}function suppressionsIn2(files,own2,cwd){let settings=new Map(
Array.from(files,([{file:file2,path:path2},{configuration}])=>[file2,{path:path2,configuration}])),all3=new Set([own2,...files.values()].flatMap(({configuration})=>configuration??
[]));return Array.from(all3).flatMap(configuration=>configuration.suppressions.map(({rules:rules4,paths,resources:resources3,reason,until,line,column:column2,offset})=>{
let matches=globMatcher(paths),at8={line,column:column2,offset};return{rules:rules4,reason,until:until??void 0,resources:resources3.length===0?void 0:resources3,
isFor:({file:file2,rendered})=>{let{path:path2=null,configuration:nearest2=null}=settings.get(file2)??{};if(nearest2!==configuration)return!1;if(paths.length===
0)return!0;let opened=rendered===void 0?path2:(0,import_node_path12.resolve)(cwd,rendered.file);return opened!==null&&matches((0,import_node_path12.relative)(configuration.
base,opened).replaceAll(import_node_path12.sep,"/"))},place:{file:configuration.file,start:at8,end:at8}}}))}function read2(path2,cwd){let file2=printedPath(path2,
cwd);try{return readBaseline(file2,(0,import_node_fs10.readFileSync)(path2,"utf8"))}catch(error){let advice3=didYouMean(file2,cwd)||"; --write-baseline writes o\
ne";return{error:`--baseline ${file2}: ${reasonOf(error)}${advice3}`}}}function written2(path2,{findings},cwd){let file2=printedPath(path2,cwd),text6=writeBaseline(
findings);try{(0,import_node_fs10.writeFileSync)(path2,text6)}catch(error){return{error:`--write-baseline ${file2}: ${reasonOf(error,"cannot be written: ")}`}}let baseline=readBaseline(
file2,text6);if("error"in baseline)return baseline;let number3=baseline.known.reduce((sum,{count:count3})=>sum+count3,0);return{...baseline,note:[`${file2}: ${number3===
1?"1 known finding":`${number3} known findings`} written`]}}var exitCodes={clean:0,found:1,usage:2,fault:3};function say({stderr},line){stderr.write(`preadmit: ${visibleLines(line).join(`
`)}
`)}function usage(message,streams){return say(streams,message),exitCodes.usage}var import_node_fs11=require("node:fs"),import_node_path13=require("node:path");var same=text6=>text6,plain8={bold:same,cyan:same,dim:same,green:same,red:same,yellow:same,blue:same},noLink=text6=>text6,hyperlink=(text6,address)=>`\x1B]8;;${address}\
\x1B\\${text6}\x1B]8;;\x1B\\`;function piecesOf(output){return typeof output=="string"?[output]:output}async function write3(report2,{textOf:textOf6},outputs,options,{stdout,cwd,env}){let unwritten=[],fromRoot=fromRootOf(cwd,env);for(let{format,file:file2}of outputs){
let reporter=await reporters[format](),toTerminal=file2===null&&stdout.isTTY===!0,color=options.color??(toTerminal&&hasColors(env)),pieces=piecesOf(reporter(report2,
{paint:color?(await Promise.resolve().then(()=>__toESM(require("./picocolors.cjs"),1))).default.createColors(!0):plain8,link:toTerminal&&hasLinks(env,color)?hyperlink:
noLink,isTerminal:toTerminal,columns:toTerminal&&stdout.columns||80,quiet:options.quiet,verbose:options.verbose,fromRoot:path2=>/^<.*>$/.test(path2)?path2:fromRoot(
path2),textOf:textOf6,rules,pageOf}));if(file2===null){for(let piece of pieces)stdout.write(piece);continue}try{writeTo((0,import_node_path13.resolve)(cwd,file2),
pieces)}catch(error){let why=codeOf(error)==="ENOENT"?"there is no such directory":reasonOf(error,"");unwritten.push(`${file2}: the ${format} report cannot be w\
ritten: ${why}`)}}return unwritten}function writeTo(path2,pieces){let file2=(0,import_node_fs11.openSync)(path2,"w");try{for(let piece of pieces)(0,import_node_fs11.writeFileSync)(
file2,piece)}finally{(0,import_node_fs11.closeSync)(file2)}}async function run(argv,streams){let command=parse3(argv);switch(command.command){case"error":return usage(command.message,streams);case"help":return streams.stdout.
write(help),exitCodes.clean;case"version":return streams.stdout.write(`${packageVersion()}
`),exitCodes.clean;case"rules":{let{rulesAsJson,rulesAsText}=await Promise.resolve().then(()=>__toESM(require("./commands-rules.cjs"),1));return streams.stdout.
write(command.format==="json"?rulesAsJson(rules):rulesAsText(rules)),exitCodes.clean}case"completion":{let{completion}=await Promise.resolve().then(()=>__toESM(require("./commands-completion.cjs"),1));
return streams.stdout.write(completion(command.shell,{rules:ruleIds,formats:Object.keys(reporters)})),exitCodes.clean}case"explain":return ruleNamed(command.rule)===
void 0?usage(unknown("rule",command.rule,ruleIds),streams):(streams.stdout.write(pageOf(command.rule)),exitCodes.clean);case"init":{let{init}=await Promise.resolve().then(()=>__toESM(require("./commands-init.cjs"),1)),
{cwd,stdin}=streams;return init(command,toolsIn((await discover(["."],{cwd,stdin})).inputs),streams)}case"lint":return runLint(command.options,streams)}}async function runLint(options,streams){
let{cwd}=streams,asked=options.printConfig?{...options,paths:[]}:options,configured=await configure(asked,cwd,ruleIds);if("errors"in configured)return usage(configured.
errors.join(`
preadmit: `),streams);if(options.printConfig){let{printConfig}=await Promise.resolve().then(()=>__toESM(require("./commands-print-config.cjs"),1));return printConfig(
configured,options.paths,ruleIds,streams)}let{run:{settings}}=configured,{inputs:all3,errors,notes}=await discover(configured.paths,{cwd,get stdin(){return streams.
stdin},stdinFilename:options.stdinFilename??void 0,commands:commandNames});if(errors.length>0)return usage(errors.join(`
preadmit: `),streams);let rendered=await renderings(configured,options,streams);if("errors"in rendered)return usage(rendered.errors.join(`
preadmit: `),streams);await streams.beforeJudging?.(all3.length);let known7=baselinePath(options,(0,import_node_fs12.realpathSync)(cwd)),inputs=[...all3.filter(
({path:path2})=>path2===null||path2!==known7),...rendered.inputs],today=(streams.now??new Date).toISOString().slice(0,10),steps2=options.verbose?(await Promise.resolve().then(()=>__toESM(require("./steps.cjs"),1))).
stepTimes():void 0,progress2=options.quiet?void 0:progressFor(streams,options.color,filesToJudge(inputs)),judged=await judge2(inputs,configured,cwd,today,{...steps2,
file:progress2?.file});if(progress2?.erase(),"errors"in judged)return usage(judged.errors.join(`
preadmit: `),streams);let{files,cluster:cluster2}=judged,isReported=selector(options.only,cwd),chosen2=[...files.keys()],reported=chosen2.filter(input=>isReported(
input.file)),linted=await settled(onlyOf(judged,isReported),options,{suppressions:suppressionsIn2(files,configured.run,(0,import_node_fs12.realpathSync)(cwd)),inputs:reported,
read:inputs,isWhole:options.only.length===0&&configured.paths.length>0&&options.paths.every(path2=>path2==="."),judge:before=>judge2(before,configured,cwd,today),
severityOf:rule3=>configured.run.severityOf(rule3)?.value,today,cwd,env:streams.env});if("error"in linted)return usage(linted.error,streams);let report2=reportOf(
linted,cluster2),unwritten=await write3(report2,linted,configured.outputs,options,streams),versions=Array.from(files.values(),one2=>one2.settings["kubernetes-ve\
rsion"].value),said=[...rendered.notes,...notes,...configured.notes(),...strangeReleases(versions),...vain(options.only,chosen2,cwd),...linted.notes,...unwritten];
for(let note of said)say(streams,note);steps2!==void 0&&say(streams,steps2.told());for(let fault of linted.faults)say(streams,`a fault of preadmit itself in ${fault}`);
return linted.faults.length>0?exitCodes.fault:unwritten.length>0?exitCodes.usage:reaches(settings["fail-on"].value,report2.summary)?exitCodes.found:exitCodes.clean}
function onlyOf(linted,isReported){let verdicts=linted.verdicts.filter(({file:file2})=>isReported(file2)),findings=linted.findings.filter(({file:file2})=>isReported(
file2));return{...linted,verdicts,findings,read:linted.read.filter(isReported)}}function vain(only,chosen2,cwd){let paths=only.filter(path2=>{let isMeant=selector(
[path2],cwd);return!chosen2.some(({file:file2})=>isMeant(file2))}),[first]=paths;if(first===void 0)return[];let named2=paths.slice(0,mostNamed).join(", "),more=paths.
length>mostNamed?` and ${paths.length-mostNamed} more`:"",advice3=paths.length===1&&!(0,import_node_fs12.existsSync)((0,import_node_path14.resolve)(cwd,first))?
didYouMean(first,cwd):"";return[`no file that is judged lies at ${named2}${more}${advice3}`]}var mostNamed=5;function strangeReleases(versions){return[...new Set(
versions)].flatMap(version=>{let instead2=version===null?void 0:standIn(version);return instead2===void 0?[]:[`Kubernetes ${version} is not known here: what it \
serves is taken from the nearest that is, ${instead2}`]})}async function renderings({settingsAt},{helm},{cwd,env}){if(helm===null)return{inputs:[],notes:[]};let{
render}=await Promise.resolve().then(()=>__toESM(require("./helm.cjs"),1));return render(helm,{cwd,env},async path2=>{let at8=await settingsAt(path2,!1);if("err\
ors"in at8)return at8;let cluster2=clusterOf(at8);return"error"in cluster2?{errors:[cluster2.error]}:{namespace:cluster2.defaultNamespace,kubernetes:cluster2.kubernetes}})}
function reportOf({verdicts,findings,read:read3},cluster2){let count3=verdict=>verdicts.filter(one2=>one2.verdict===verdict).length,counted5=findings.filter(({suppressed})=>suppressed===
null),severity=name=>counted5.filter(one2=>one2.severity===name).length,skipped2=count3("skipped");return{version:1,tool:{name:"preadmit",version:packageVersion()},
cluster:{name:cluster2.name,kubernetes:cluster2.kubernetes},summary:{files:read3.length,objects:verdicts.length-skipped2,admitted:count3("admitted"),rejected:count3(
"rejected"),podsRejected:count3("pods-rejected"),unknown:count3("unknown"),skipped:skipped2,errors:severity("error"),warnings:severity("warning"),notes:severity(
"note"),suppressed:findings.length-counted5.length},verdicts,findings}}function reaches(threshold2,{errors,warnings,unknown:undecided5}){switch(threshold2){case"\
never":return!1;case"error":return errors>0;case"warning":return errors+warnings>0;case"unknown":return errors+undecided5>0}}0&&(module.exports={run});
