"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var init_exports={};__export(init_exports,{init:()=>init});module.exports=__toCommonJS(init_exports);var import_node_fs4=require("node:fs"),import_node_path5=require("node:path");var levels=["privileged","baseline","restricted"];var variants=["toolforge","toolsbeta","lima-kilo","toolforge-2023"],volumes={value:[{name:"dumps",path:"/public/dumps",type:"Directory",readOnly:!0},{name:"dump\
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
inferred",source:`${deploy}/envvars-admission/values has none for local`},raised:toolforge2023.raised},"toolforge-2023":toolforge2023};var clusterNames=[...variants,"restricted","baseline","privileged"];function hasTools(cluster){return!isLevel(cluster)}function isLevel(cluster){return levels.some(
level=>level===cluster)}var toolName=/^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$/;function isToolName(name){return toolName.test(name)}var import_node_fs=require("node:fs"),import_node_path=require("node:path"),fileNames=["preadmit.config.yaml","preadmit.config.yml","preadmit.config.json",".pre\
admitrc",".preadmitrc.yaml",".preadmitrc.yml",".preadmitrc.json"],shared="package.json",property="preadmit";function configurationsAmong(names,directory){let own=fileNames.
filter(name=>names.includes(name));return names.includes(shared)&&hasProperty((0,import_node_path.join)(directory,shared))?[...own,shared]:own}function hasProperty(path){try{if(!(0,import_node_fs.statSync)(path).isFile())return!1;let content=(0,import_node_fs.readFileSync)(path,"utf8");if(!content.includes(
`"${property}"`))return!1;let value=JSON.parse(content);return typeof value=="object"&&value!==null&&Object.hasOwn(value,property)}catch(error){return error instanceof
SyntaxError}}var import_node_path3=require("node:path");function nearest(word,candidates){let given=word.toLowerCase();if(given===""||given.length>100)return null;let best=null,least=given.length<3?1:Math.floor(given.
length/3)+1,begun=null;for(let candidate of candidates){let name=candidate.toLowerCase();if(name===given||name.slice(name.lastIndexOf("/")+1)===given)return candidate;
if(given.length>2&&name.startsWith(given)&&(begun??=candidate),Math.abs(name.length-given.length)>=least)continue;let found=distance(given,name,least);found<least&&
(best=candidate,least=found)}return begun??best}function unknown(what,word,candidates){let names=[...candidates],meant=nearest(word,names);if(meant!==null)return`\
unknown ${what} ${word}; did you mean ${meant}?`;let isFew=names.length>0&&names.length<=12;return`unknown ${what} ${word}${isFew?`; known are ${names.join(", ")}`:
""}`}function distance(from,to,enough=1/0){if(Math.abs(from.length-to.length)>=enough)return enough;let beforeLast=[],leastBefore=0,last=Array.from({length:to.length+
1},(_,index)=>index);for(let i=1;i<=from.length;i++){let row=[i],least=i;for(let j=1;j<=to.length;j++){let isSame=from[i-1]===to[j-1],cost=Math.min((last[j]??0)+
1,(row[j-1]??0)+1,(last[j-1]??0)+(isSame?0:1));i>1&&j>1&&from[i-1]===to[j-2]&&from[i-2]===to[j-1]&&(cost=Math.min(cost,(beforeLast[j-2]??0)+1)),row.push(cost),least=
Math.min(least,cost)}if(least>=enough&&leastBefore>=enough)return enough;leastBefore=least,beforeLast=last,last=row}return last[to.length]??0}var import_node_fs2=require("node:fs"),import_node_path2=require("node:path");function repositoryOf(directory){for(let at=directory;;at=(0,import_node_path2.dirname)(
at)){if((0,import_node_fs2.existsSync)((0,import_node_path2.join)(at,".git")))return at;if((0,import_node_path2.dirname)(at)===at)return}}function isWithin(path,directory){return path===directory||path.startsWith(directory.endsWith(import_node_path2.sep)?directory:directory+import_node_path2.sep)}var defaultMaxBytes=32*1048576;function codeOf(error){return error instanceof Error&&"code"in error?String(error.code):""}function reasonOf(error,otherwise="cannot be read: "){let code=codeOf(
error),known={EACCES:"permission denied",EISDIR:"a directory, not a file",ELOOP:"a symbolic link that leads to itself",ENAMETOOLONG:"its path is too long for th\
e system",ENOENT:"not there any more",ENOTDIR:"not there any more",ENXIO:"a socket or a device that cannot be read",EPERM:"permission denied"};return Object.hasOwn(
known,code)?known[code]??code:otherwise+(code||(error instanceof Error?error.message:String(error)))}function printedPath(path,cwd){let shown=(0,import_node_path3.relative)(cwd,(0,import_node_path3.resolve)(cwd,path));return(import_node_path3.sep==="/"?shown:shown.
replaceAll(import_node_path3.sep,"/"))||"."}var keptCharacters=24*1048576;var import_node_fs3=require("node:fs"),import_node_path4=require("node:path"),homepage="https://github.com/toolforge/preadmit";function packageVersion(){return"0.1.0"}function readPackageFile(path){return(0,import_node_fs3.readFileSync)((0,import_node_path4.join)(packageRoot(),path),"ut\
f8")}function packageRoot(){let folder=__dirname;for(;!(0,import_node_fs3.existsSync)((0,import_node_path4.join)(folder,"package.json"));){let above=(0,import_node_path4.dirname)(
folder);if(above===folder)throw new Error("the package is incomplete: it has no package.json");folder=above}return folder}var hidden=()=>new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]|(?![\\u200c\\u200d])\\p{Cf}","gu"),plain=/^[ -~]*$/,short={"	":"\\t","\n":"\\n","\r":"\\r"};function visible(text){
return plain.test(text)?text:text.replace(hidden(),escape)}function visibleLines(text){let lines=text.split(/\r?\n/),last=lines.findLastIndex(line=>line!=="");return lines.
slice(0,Math.max(1,last+1)).map(visible)}function escape(character){let known=short[character];if(known!==void 0)return known;let hex=(character.codePointAt(0)??0).toString(16);return hex.length<=2?`\\x${hex.
padStart(2,"0")}`:hex.length<=4?`\\u${hex.padStart(4,"0")}`:`\\U${hex.padStart(8,"0")}`}var exitCodes={clean:0,found:1,usage:2,fault:3};function say({stderr},line){stderr.write(`preadmit: ${visibleLines(line).join(`
`)}
`)}function usage(message,streams){return say(streams,message),exitCodes.usage}async function init(options,tools,streams){let{stdout,stdin,stderr}=streams,[tool=null,...others]=tools,guessed={cluster:options.cluster??clusterNames[0],tool:options.
tool??(others.length===0?tool:null)},answers=stdin.isTTY===!0&&stderr.isTTY===!0?await ask(guessed,options,streams):guessed;if(options.tool!==null&&!hasTools(answers.
cluster))return usage(`--tool means nothing to the cluster ${answers.cluster}`,streams);let cwd=(0,import_node_fs4.realpathSync)(streams.cwd),root=repositoryOf(
cwd)??cwd,isWhole=!0;for(let draft of[configuration(cwd,answers),preCommit(root),workflow(root)]){let file=visible(printedPath(draft.path,cwd));if(draft.obstacle!==
void 0){stdout.write(`${file}: ${draft.obstacle}
`);continue}if(options.dryRun){stdout.write(`${file}: would be written:
${indented(draft.text)}`);continue}try{create(draft,root),stdout.write(`${file}: written
`)}catch(error){say(streams,`${file}: cannot be written: ${reasonOf(error,"")}`),isWhole=!1}}return isWhole?exitCodes.clean:exitCodes.usage}async function ask(guessed,{
cluster,tool},{stdin,stderr}){let answers=linesOf(stdin),question=async(words,guess,read)=>{for(;;){stderr.write(words);let{value,done}=await answers.next();done===
!0&&stderr.write(`
`);let answer=done===!0?"":value.trim();if(answer==="")return guess;let given=read(answer);if(typeof given!="object"||given===null||!("error"in given))return given;
stderr.write(`${visible(given.error)}
`)}},chosen=cluster??await question(`Which cluster do the manifests go to? [${guessed.cluster}] `,guessed.cluster,answer=>clusterNames.find(name=>name===answer)??
{error:unknown("cluster",answer,clusterNames)});if(tool!==null||!hasTools(chosen))return{cluster:chosen,tool};let named=await question(`For which tool account? \
- if the namespaces tell. [${guessed.tool??"-"}] `,guessed.tool,answer=>answer==="-"?null:isToolName(answer)?answer:{error:"not a tool's name (small letters, di\
gits and -, at most 53)"});return{cluster:chosen,tool:named}}async function*linesOf(input){let decoder=new TextDecoder,rest="";for await(let chunk of input){let lines=`${rest}${typeof chunk==
"string"?chunk:decoder.decode(chunk,{stream:!0})}`.split(`
`);rest=lines.pop()??"",yield*lines}rest!==""&&(yield rest)}var leftAsItIs="left as it is";function configuration(cwd,{cluster,tool}){let[present]=configurationsAmong(
(0,import_node_fs4.readdirSync)(cwd),cwd),name=fileNames[0];return{path:(0,import_node_path5.join)(cwd,name),text:["# yaml-language-server: $schema=https://raw.\
githubusercontent.com/toolforge/preadmit/main/config.schema.json",`# All keys: ${homepage}#configuration`,`cluster: ${cluster}`,...tool===null||!hasTools(cluster)?
[]:[`tool: ${tool}`],""].join(`
`),obstacle:present===void 0?void 0:present===name?leftAsItIs:`not written, for ${present} is there`}}function preCommit(root){let path=(0,import_node_path5.join)(
root,".pre-commit-config.yaml"),hook=`  - repo: ${homepage}
    rev: v${packageVersion()}
    hooks:
      - id: preadmit
`,present=textAt(path),advice=present?.includes(homepage)===!0?"it has preadmit":`add below repos:
${hook.trimEnd()}`;return{path,text:`repos:
${hook}`,obstacle:present===void 0?void 0:`${leftAsItIs}; ${advice}`}}function workflow(root){let path=(0,import_node_path5.join)(root,".github","workflows","pr\
eadmit.yml"),text=`name: preadmit
on: pull_request
permissions:
  contents: read
jobs:
  preadmit:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: toolforge/preadmit@v${packageVersion()}
`;return{path,text,obstacle:textAt(path)===void 0?void 0:leftAsItIs}}function textAt(path){if((0,import_node_fs4.lstatSync)(path,{throwIfNoEntry:!1})!==void 0)try{
return(0,import_node_fs4.readFileSync)(path,"utf8")}catch{return""}}function create({path,text},root){let directory=(0,import_node_path5.dirname)(path);for(let at=directory;;at=
(0,import_node_path5.dirname)(at))if((0,import_node_fs4.lstatSync)(at,{throwIfNoEntry:!1})!==void 0){if(!isWithin((0,import_node_fs4.realpathSync)(at),root))throw new Error(
"a symbolic link leads out of the repository");break}(0,import_node_fs4.mkdirSync)(directory,{recursive:!0}),(0,import_node_fs4.writeFileSync)(path,text,{flag:"\
wx"})}function indented(text){return text.replace(/^(?=.)/gm,"  ")}0&&(module.exports={init});
