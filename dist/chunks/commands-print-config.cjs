"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var print_config_exports={};__export(print_config_exports,{printConfig:()=>printConfig});module.exports=__toCommonJS(print_config_exports);var import_node_fs=require("node:fs"),
import_node_path=require("node:path");var variants=["toolforge","toolsbeta","lima-kilo","toolforge-2023"],volumes={value:[{name:"dumps",path:"/public/dumps",type:"Directory",readOnly:!0},{name:"dump\
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
inferred",source:`${deploy}/envvars-admission/values has none for local`},raised:toolforge2023.raised},"toolforge-2023":toolforge2023};var clusterNames=[...variants,"restricted","baseline","privileged"];var defaults={cluster:clusterNames[0],tool:null,uid:null,namespace:null,"kubernetes-version":null,"disable-admission-plugins":[],files:["."],"with-policies":!1,
"fail-on":"error",formats:["text"]},keys=Object.keys(defaults);var ofRun=["files","with-policies","fail-on","formats"];function printSettings({settings,configuration,severityOf},run,rules,title){let rows=[];for(let key of keys){
let{value,from}=(ofRun.includes(key)?run.settings:settings)[key],isUnset=value===null||Array.isArray(value)&&value.length===0;rows.push([`${isUnset?"# ":""}${key}\
:${isUnset?"":` ${written(value)}`}`,from])}if(configuration!==null){let{file,ignore,suppressions}=configuration;ignore.length>0&&rows.push([`ignore: ${written(
ignore)}`,file]);let set=rules.flatMap(rule=>{let severity=severityOf(rule);return severity===void 0?[]:[[`  ${rule}: ${severity.value}`,severity.from]]});set.length>
0&&rows.push(["rules:",""],...set),suppressions.length>0&&rows.push([`# suppressions: ${suppressions.length}`,file])}let width=Math.max(...rows.map(([text])=>text.
length)),lines=rows.map(([text,from])=>from===""?text:`${text.padEnd(width)}  # ${from}`);return`# ${title}
${lines.join(`
`)}
`}function written(value){return Array.isArray(value)?`[${value.map(written).join(", ")}]`:typeof value!="string"?String(value):/^[A-Za-z][\w/-]*$/.test(value)&&
!/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value)?value:JSON.stringify(value)}var hidden=()=>new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]|(?![\\u200c\\u200d])\\p{Cf}","gu"),plain=/^[ -~]*$/,short={"	":"\\t","\n":"\\n","\r":"\\r"};function visible(text){
return plain.test(text)?text:text.replace(hidden(),escape)}function visibleLines(text){let lines=text.split(/\r?\n/),last=lines.findLastIndex(line=>line!=="");return lines.
slice(0,Math.max(1,last+1)).map(visible)}function escape(character){let known=short[character];if(known!==void 0)return known;let hex=(character.codePointAt(0)??0).toString(16);return hex.length<=2?`\\x${hex.
padStart(2,"0")}`:hex.length<=4?`\\u${hex.padStart(4,"0")}`:`\\U${hex.padStart(8,"0")}`}var exitCodes={clean:0,found:1,usage:2,fault:3};function say({stderr},line){stderr.write(`preadmit: ${visibleLines(line).join(`
`)}
`)}function usage(message,streams){return say(streams,message),exitCodes.usage}async function printConfig(configured,paths,rules,streams){let cwd=(0,import_node_fs.realpathSync)(streams.cwd),documents=[];for(let path of paths.length===0?["\
."]:paths){let at=(0,import_node_path.resolve)(cwd,path),isDirectory=(0,import_node_fs.statSync)(at,{throwIfNoEntry:!1})?.isDirectory()===!0,found=path==="-"?configured.
run:await configured.settingsAt(at,isDirectory);if("errors"in found)return usage(found.errors.join(`
preadmit: `),streams);let title=path==="."?"the working directory":path;documents.push(printSettings(found,configured.run,rules,title))}streams.stdout.write(`${visibleLines(
documents.join(`---
`)).join(`
`)}
`);for(let note of configured.notes())say(streams,note);return exitCodes.clean}0&&(module.exports={printConfig});
